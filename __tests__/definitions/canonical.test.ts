import { describe, expect, it } from '@jest/globals';
import { type Doc, dropDefaults, eachIn, isWritten, pruned, same, sortedBy, sortIn, stableText } from '../../src/definitions/canonical.ts';

describe('pruned', () => {
  it.each<{ name: string; value: unknown; wanted: unknown }>([
    { name: 'drops what is not there for the API', value: { a: undefined, b: null, c: [], d: {}, e: 1 }, wanted: { e: 1 } },
    { name: 'keeps zero, false and the empty text', value: { a: 0, b: false, c: '' }, wanted: { a: 0, b: false, c: '' } },
    { name: 'drops what becomes empty on the way', value: { a: { b: { c: null } } }, wanted: {} },
    { name: 'keeps the items of lists, however empty', value: { a: [{ b: null }, 'x'] }, wanted: { a: [{}, 'x'] } },
    { name: 'drops items that are not there', value: { a: [undefined, 1] }, wanted: { a: [1] } },
    { name: 'leaves maps of the user alone', value: { options: { a: null, b: [] }, dockerLabels: { c: '' } }, wanted: { options: { a: null, b: [] }, dockerLabels: { c: '' } } },
    { name: 'drops an empty map of the user', value: { options: {} }, wanted: {} },
    { name: 'leaves dates alone', value: { a: new Date(0) }, wanted: { a: new Date(0) } },
  ])('$name', ({ value, wanted }) => expect(pruned(value)).toEqual(wanted));
});

describe('stableText', () => {
  it('does not depend on the order of keys', () => expect(stableText({ b: 1, a: [{ d: 1, c: 2 }] })).toBe(stableText({ a: [{ c: 2, d: 1 }], b: 1 })));
  it('depends on the order of lists', () => expect(stableText([1, 2])).not.toBe(stableText([2, 1])));
  it('writes undefined as null', () => expect(stableText(undefined)).toBe('null'));
});

describe('same', () => {
  it.each<{ name: string; a: unknown; b: unknown; equal: boolean }>([
    { name: 'equal texts', a: 'x', b: 'x', equal: true },
    { name: 'a number and its text', a: 1, b: '1', equal: false },
    { name: 'objects with the same members', a: { x: [1] }, b: { x: [1] }, equal: true },
    { name: 'an absent and a null member', a: undefined, b: null, equal: true },
  ])('$name: $equal', ({ a, b, equal }) => expect(same(a, b)).toBe(equal));
});

describe('sortedBy', () => {
  it('sorts by the key, then by the whole item', () =>
    expect(sortedBy([{ k: 'b', v: 1 }, { k: 'a', v: 2 }, { k: 'a', v: 1 }], ({ k }) => k)).toEqual([{ k: 'a', v: 1 }, { k: 'a', v: 2 }, { k: 'b', v: 1 }]));
});

describe('isWritten', () => {
  const document = { a: { b: { c: 1 }, off: false, zero: 0, none: null, empty: '' }, list: [], nothing: {} };
  it.each<[string, (string | number)[], boolean]>([
    ['a member', ['a', 'b'], true],
    ['a member of a member', ['a', 'b', 'c'], true],
    ['false and zero', ['a', 'off'], true],
    ['zero', ['a', 'zero'], true],
    ['null', ['a', 'none'], false],
    ['the empty text', ['a', 'empty'], false],
    ['an empty list', ['list'], true],
    ['an empty object', ['nothing'], false],
    ['anything inside a list, which counts as a whole', ['list', 0, 'x'], true],
    ['what is not there', ['x', 'y'], false],
  ])('of %s: %s is %s', (_, path, wanted) => expect(isWritten(document, path)).toBe(wanted));
});

describe('the helpers for members', () => {
  const changed = (doc: Doc, change: (doc: Doc) => void): Doc => {
    change(doc);
    return doc;
  };

  it('dropDefaults drops only what says the same as its absence', () =>
    expect(changed({ a: 1, b: 2, c: 3 }, (doc) => dropDefaults(doc, { a: 1, b: 9, d: 4 }))).toEqual({ b: 2, c: 3 }));
  it('eachIn changes the objects of a list', () => expect(changed({ a: [{ x: 1 }, 'y'] }, (doc) => eachIn(doc, 'a', (item) => ({ ...item, z: 2 })))).toEqual({ a: [{ x: 1, z: 2 }, 'y'] }));
  it('eachIn leaves alone what is no list', () => expect(changed({ a: 1 }, (doc) => eachIn(doc, 'a', () => ({})))).toEqual({ a: 1 }));
  it('sortIn sorts by a member, absent ones first', () => expect(changed({ a: [{ n: 'b' }, { n: 'a' }, {}] }, (doc) => sortIn(doc, 'a', 'n'))).toEqual({ a: [{}, { n: 'a' }, { n: 'b' }] }));
  it('sortIn sorts as a whole, and leaves alone what is no list', () => {
    expect(changed({ a: ['b', 'a'] }, (doc) => sortIn(doc, 'a'))).toEqual({ a: ['a', 'b'] });
    expect(changed({ a: 'x' }, (doc) => sortIn(doc, 'a'))).toEqual({ a: 'x' });
  });
});
