import type { Tag } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { tagSteps } from '../../src/plan/service-tags.ts';
import { liveService, serviceArn } from '../fakes/plans.ts';

const tags = (text: string): Tag[] => text.split(' ').filter(Boolean).map((pair) => ({ key: pair.split('=')[0], value: pair.split('=')[1] }));
const many = (prefix: string, count: number): Tag[] => Array.from({ length: count }, (_, i) => ({ key: `${prefix}${String(i).padStart(2, '0')}`, value: 'v' }));
const kinds = (live: Tag[], wanted: Tag[]) => tagSteps(liveService({ tags: live }), { tags: wanted }, []).steps.map(({ kind }) => kind);

describe('tagSteps', () => {
  it('has no steps where nothing differs', () => expect(tagSteps(liveService({ tags: tags('a=1') }), { tags: tags('a=1') }, [])).toEqual({ steps: [], notes: [] }));
  it('adds, changes and removes', () =>
    expect(tagSteps(liveService({ tags: tags('a=1 b=1') }), { tags: tags('a=2 c=1') }, []).steps).toEqual([
      { kind: 'tag-resource', resourceArn: serviceArn, tags: tags('a=2 c=1') },
      { kind: 'untag-resource', resourceArn: serviceArn, tagKeys: ['b'] },
    ]));
  it('only adds', () => expect(kinds([], tags('a=1'))).toEqual(['tag-resource']));
  it('only removes, also where the file has no tags at all', () => {
    expect(kinds(tags('a=1'), [])).toEqual(['untag-resource']);
    expect(tagSteps(liveService({ tags: tags('a=1') }), {}, []).steps).toHaveLength(1);
  });
  it('leaves ignored keys alone', () => expect(tagSteps(liveService({ tags: tags('cost-a=1') }), {}, ['cost-*']).steps).toEqual([]));
  it('makes room first where both together would be too many', () => expect(kinds(many('old', 30), many('new', 30))).toEqual(['untag-resource', 'tag-resource']));
  it('adds first where there is room', () => expect(kinds(many('old', 20), many('new', 30))).toEqual(['tag-resource', 'untag-resource']));
  it('cannot tag a service with a short ARN, and says so', () => {
    const { steps, notes } = tagSteps(liveService({ serviceArn: 'arn:aws:ecs:r:1:service/web' }), { tags: tags('a=1') }, []);
    expect(steps).toEqual([]);
    expect(notes).toEqual([{ level: 'warning', text: 'The tags of the service stay as they are: its ARN arn:aws:ecs:r:1:service/web has the short form, which cannot be tagged.' }]);
  });
  it('copes with a service that shows neither ARN nor tags', () => expect(tagSteps({}, { tags: tags('a=1') }, []).notes).toHaveLength(1));
});
