import { describe, expect, it } from '@jest/globals';
import { pathAt } from '../../../src/rendering/json/path-at.ts';

const text = '{\n  "a": [1, {"b": "here"}],\n  "c": null\n}\n';

describe('pathAt', () => {
  it.each([
    { name: 'a value', at: 'ere"', path: ['a', 1, 'b'] },
    { name: 'a key counts to its value', at: 'b":', path: ['a', 1, 'b'] },
    { name: 'an item of a list', at: '1,', path: ['a', 0] },
    { name: 'between two members stands nothing', at: ',\n  "c', path: [] },
    { name: 'the last member', at: 'null', path: ['c'] },
  ])('leads to $name', ({ at, path }) => expect(pathAt(text, text.indexOf(at))).toEqual(path));

  it('leads nowhere in what is no JSON', () => expect(pathAt('{"a": }', 3)).toEqual([]));
});
