import { describe, expect, it } from '@jest/globals';
import { memberPlaces } from '../../../src/rendering/jsonnet/index.ts';

/** `line:column` of the name and of the value. */
function placed(text: string, ...steps: (string | number)[]): string | undefined {
  const place = memberPlaces({ path: 'a.jsonnet', text })(steps);
  return place === undefined ? undefined : `${place.key.line}:${place.key.column} ${place.value.line}:${place.value.column}`;
}

describe('memberPlaces', () => {
  it.each([
    { name: 'a field', text: '{ a: 1,\n  b: 2 }', steps: ['b'], at: '2:3 2:6' },
    { name: 'a field with a quoted name', text: '{ "a-b" : 1 }', steps: ['a-b'], at: '1:3 1:11' },
    { name: 'a field with a name in brackets', text: '{ ["a"]: 1 }', steps: ['a'], at: '1:4 1:10' },
    { name: 'a field in another case', text: '{ Cluster: 1 }', steps: ['cluster'], at: '1:3 1:12' },
    { name: 'the field of that very case first', text: '{ A: 1, a: 2 }', steps: ['a'], at: '1:9 1:12' },
    { name: 'an item of a list', text: '[1, { a: 2 }]', steps: [1, 'a'], at: '1:7 1:10' },
    { name: 'what a local holds', text: 'local x = { a: 1 };\n{ b: x }', steps: ['b', 'a'], at: '1:13 1:16' },
    { name: 'what a local of the object holds', text: '{ local x = [5], b: x }', steps: ['b', 0], at: '1:14 1:14' },
    { name: 'the later of two that are added', text: '{ a: 1, c: 2 } + { a: 3 }', steps: ['a'], at: '1:20 1:23' },
    { name: 'the earlier where the later has none', text: '{ a: 1, c: 2 } { a: 3 }', steps: ['c'], at: '1:9 1:12' },
    { name: 'a field of a name', text: 'local x = { y: { a: 1 } };\n{ b: x.y }', steps: ['b', 'a'], at: '1:18 1:21' },
    { name: 'what stands behind an assertion', text: 'assert true; { a: 1 }', steps: ['a'], at: '1:16 1:19' },
    { name: 'the nearest that can be seen of what is computed', text: '{ a: std.map(f, []) }', steps: ['a', 0, 'b'], at: '1:3 1:6' },
  ])('finds $name', ({ text, steps, at }) => expect(placed(text, ...steps)).toBe(at));

  it.each([
    { name: 'what a function makes', text: 'local f() = { a: 1 }; f()' },
    { name: 'what a comprehension makes', text: '{ [k]: 1 for k in ["a"] }' },
    { name: 'what is imported', text: 'import "x.libsonnet"' },
    { name: 'a name that names itself', text: 'local x = x; x' },
    { name: 'what is not there', text: '{ b: 1 }' },
  ])('knows nothing of $name', ({ text }) => expect(placed(text, 'a')).toBeUndefined());
});
