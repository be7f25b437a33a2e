import { describe, expect, it } from '@jest/globals';
import { provenanceKeys, provenanceTags, withProvenance } from '../../src/plan/provenance.ts';

const run = { commit: 'abc', repository: 'octo/shop', runUrl: 'https://github.com/octo/shop/actions/runs/1', actor: 'octocat' };
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: 'v' }));
const definition = (tags?: { key: string; value: string }[]) => ({ family: 'f', containerDefinitions: [], ...(tags === undefined ? {} : { tags }) });

describe('provenanceTags', () => {
  it('says commit, repository, run and actor', () =>
    expect(provenanceTags(run)).toEqual({
      'ecs-deploy-action/commit': 'abc',
      'ecs-deploy-action/repository': 'octo/shop',
      'ecs-deploy-action/run': 'https://github.com/octo/shop/actions/runs/1',
      'ecs-deploy-action/actor': 'octocat',
    }));
  it('has the keys that no comparison looks at', () => expect(Object.keys(provenanceTags(run))).toEqual(provenanceKeys));
  it('leaves out what is not known', () => expect(provenanceTags({ commit: 'abc', actor: '' })).toEqual({ 'ecs-deploy-action/commit': 'abc' }));
  it('writes what AWS does not take as an underscore, and no more than it takes', () => {
    expect(provenanceTags({ actor: 'renovate[bot] ünï' })).toEqual({ 'ecs-deploy-action/actor': 'renovate_bot_ ünï' });
    expect(provenanceTags({ runUrl: 'x'.repeat(300) })['ecs-deploy-action/run']).toHaveLength(256);
  });
});

describe('withProvenance', () => {
  it('changes nothing without tags', () => {
    const own = definition();
    expect(withProvenance(own, {})).toEqual({ definition: own, notes: [] });
  });
  it('adds them behind the tags of the file', () =>
    expect(withProvenance(definition([{ key: 'a', value: '1' }]), { b: '2' })).toEqual({ definition: definition([{ key: 'a', value: '1' }, { key: 'b', value: '2' }]), notes: [] }));
  it('lets the file win', () => expect(withProvenance(definition([{ key: 'a', value: '1' }]), { a: '2' }).definition.tags).toEqual([{ key: 'a', value: '1' }]));
  it('keeps within 50 tags, and says what is left out', () => {
    const { definition: full, notes } = withProvenance(definition(many(48)), { a: '1', b: '2', c: '3', d: '4' });
    expect(full.tags).toHaveLength(50);
    expect(full.tags?.slice(48)).toEqual([{ key: 'a', value: '1' }, { key: 'b', value: '2' }]);
    expect(notes).toEqual([{ level: 'warning', text: 'The task definition has 48 tags and AWS takes 50: left out c, d.' }]);
  });
  it('adds nothing where there is no room', () => expect(withProvenance(definition(many(50)), { a: '1' })).toEqual({ definition: definition(many(50)), notes: [expect.objectContaining({ level: 'warning' })] }));
});
