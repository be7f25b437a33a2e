import type { Tag } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { comparableTags, matchesAny, tagDelta, withoutIgnoredTags } from '../../src/definitions/tags.ts';

const tags = (text: string): Tag[] => text.split(' ').filter(Boolean).map((pair) => ({ key: pair.split('=')[0], value: pair.split('=')[1] }));

describe('matchesAny', () => {
  it.each<[string, string, boolean]>([
    ['Owner', 'Owner', true],
    ['Owner', 'owner', false],
    ['Owner', 'Own', false],
    ['Own', 'Owner', false],
    ['cost-center', 'cost-*', true],
    ['cost-', 'cost-*', true],
    ['a-cost-b', '*cost*', true],
    ['aws:cloudformation:stack-name', 'aws:*', true],
    ['aaab', '*aab', true],
    ['aaac', '*aab', false],
    ['v1', 'v?', true],
    ['v', 'v?', false],
    ['a.b', 'a?b', true],
    ['a[b]', 'a[b]', true],
    ['ab', 'a[b]', false],
    ['', '', true],
    ['', '*', true],
    ['anything', '', false],
  ])('%j against %j: %s', (key, pattern, wanted) => expect(matchesAny(key, [pattern])).toBe(wanted));

  it('is true as soon as one pattern fits', () => expect(matchesAny('b', ['a', 'b'])).toBe(true));
  it('is false without patterns', () => expect(matchesAny('b', [])).toBe(false));
  it('stays quick on patterns that make others slow', () => expect(matchesAny('a'.repeat(5000), [`${'*a'.repeat(50)}*b`])).toBe(false));
});

describe('tagDelta', () => {
  it.each<{ name: string; live: string; wanted: string; ignore?: string[]; set: string; removed: string[] }>([
    { name: 'adds what is new', live: 'a=1', wanted: 'a=1 b=2', set: 'b=2', removed: [] },
    { name: 'sets what has another value', live: 'a=1', wanted: 'a=2', set: 'a=2', removed: [] },
    { name: 'removes what is not wanted', live: 'a=1 b=2', wanted: 'a=1', set: '', removed: ['b'] },
    { name: 'removes everything where nothing is wanted, as ecspresso does', live: 'b=1 a=2', wanted: '', set: '', removed: ['a', 'b'] },
    { name: 'does nothing for another order', live: 'a=1 b=2', wanted: 'b=2 a=1', set: '', removed: [] },
    { name: 'leaves ignored keys of the service alone', live: 'cost-a=1 b=2', wanted: '', ignore: ['cost-*'], set: '', removed: ['b'] },
    { name: 'does not set ignored keys of the file', live: '', wanted: 'cost-a=1 b=2', ignore: ['cost-*'], set: 'b=2', removed: [] },
    { name: 'never removes tags of AWS', live: 'aws:ecs:x=1', wanted: '', set: '', removed: [] },
    { name: 'takes the last of two equal keys', live: '', wanted: 'a=1 a=2', set: 'a=2', removed: [] },
    { name: 'gives both lists in the order of their keys', live: 'z=1 y=1', wanted: 'c=1 b=1', set: 'b=1 c=1', removed: ['y', 'z'] },
    { name: 'writes no tag of AWS that is there already', live: 'aws:stack=s a=1', wanted: 'aws:stack=s a=1', set: '', removed: [] },
  ])('$name', ({ live, wanted, ignore, set, removed }) => expect(tagDelta(tags(live), tags(wanted), ignore)).toEqual({ set: tags(set), removed }));

  it('reads a tag without value as an empty one', () => {
    expect(tagDelta([{ key: 'a' }], [{ key: 'a', value: '' }])).toEqual({ set: [], removed: [] });
    expect(tagDelta([], [{ key: 'a' }])).toEqual({ set: [{ key: 'a', value: '' }], removed: [] });
  });
});

describe('withoutIgnoredTags', () => {
  it('gives all without patterns', () => expect(withoutIgnoredTags(tags('a=1 aws:b=2'), [])).toEqual(tags('a=1 aws:b=2')));
  it('takes away what is not ours', () => expect(withoutIgnoredTags(tags('a=1 b=2'), ['a'])).toEqual(tags('b=2')));
  it('reads a tag without key as one with an empty key', () => expect(withoutIgnoredTags([{ value: 'x' }], ['a'])).toEqual([{ value: 'x' }]));
});

describe('comparableTags', () => {
  it('also takes away what is AWS\'s', () => expect(comparableTags(tags('a=1 aws:b=2 c=3'), ['c'])).toEqual(tags('a=1')));
});
