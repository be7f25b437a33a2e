import { describe, expect, it } from '@jest/globals';
import { firstOutput, JqTypeError } from '../../../src/lookups/tfstate/jq.ts';
import { JqSyntaxError } from '../../../src/lookups/tfstate/jq-tokens.ts';

const run = (value: unknown, path: string): unknown => {
  const output = firstOutput(value, path);
  return output.found ? output.value : 'no output';
};

function errorOf(value: unknown, path: string): Error {
  try {
    firstOutput(value, path);
  } catch (error) {
    return error as Error;
  }
  throw new Error(`${path} gave an answer`);
}

describe('firstOutput', () => {
  it.each([
    { name: 'goes on to the next element when a later step has no output', value: [[], [7]], path: '.[][]', out: 7 },
    { name: 'skips elements whose error is silenced', value: [1, [7]], path: '.[][0]?', out: 7 },
    { name: 'silences only the step before one question mark', value: { s: 'x' }, path: '.s.a?', out: 'no output' },
    { name: 'silences the whole path before two question marks', value: { s: 'x' }, path: '.s.a.b??', out: 'no output' },
    { name: 'counts characters, not UTF-16 units', value: 'a😀b', path: '.[1]', out: '😀' },
    { name: 'cuts between characters', value: 'a😀b', path: '.[1:]', out: '😀b' },
    { name: 'rounds the end of a slice up and its start down', value: [1, 2, 3, 4, 5], path: '.[1.5:3.2]', out: [2, 3, 4] },
    { name: 'gives an empty slice when the end lies before the start', value: [1, 2, 3], path: '.[2:1]', out: [] },
    { name: 'orders keys by their bytes', value: { '😀': 1, '\uffff': 2 }, path: '.[]', out: 2 },
    { name: 'does not find what objects inherit', value: {}, path: '.toString', out: null },
    { name: 'finds a member that is called __proto__', value: JSON.parse('{"__proto__":1}') as unknown, path: '.__proto__', out: 1 },
    { name: 'descends depth first', value: { a: [{ b: 1 }] }, path: '..[0]?.b', out: 1 },
    { name: 'takes blanks between steps', value: { a: [1] }, path: '.a [ 0 ]', out: 1 },
    { name: 'takes comments to the end of the line', value: { a: { b: 1 } }, path: '.a # x\n.b', out: 1 },
    { name: 'takes a comment that ends in a backslash', value: { a: 1 }, path: '.a#x\\', out: 1 },
  ])('$name', ({ value, path, out }) => expect(run(value, path)).toEqual(out));

  it('tells where the output stands', () => {
    expect(firstOutput({ a: [{ b: 1 }] }, '.a[-1].b')).toMatchObject({ place: { path: ['a', 0, 'b'], exact: true } });
    expect(firstOutput({ a: ['secret'] }, '.a[0][1:3]')).toMatchObject({ value: 'ec', place: { path: ['a', 0], exact: false } });
  });

  it('keeps the value out of the part of a type error that may be printed', () => {
    const error = errorOf({ password: 'hunter2' }, '.password.x') as JqTypeError;
    expect(error.message).toBe('expected an object but got: string ("hunter2")');
    expect(error.reason).toBe('expected an object but got: string');
  });

  it.each([
    ['.a | length', 'the operator ("|") is not supported: an address may be followed by a path only'],
    ['.a // "x"', 'the operator ("//") is not supported: an address may be followed by a path only'],
    ['.a[.b]', 'an expression (".b") is not supported: an address may be followed by a path only'],
    ['.a[if true then 0 else 1 end]', 'the keyword ("if") is not supported: an address may be followed by a path only'],
    ['.a[length(1)]', 'the function ("length(…)") is not supported: an address may be followed by a path only'],
    ['.a[@0]', 'the format ("@0") is not supported: an address may be followed by a path only'],
    ['.a[@base64]', 'the format ("@base64") is not supported: an address may be followed by a path only'],
    ['.a["\\(1)"]', 'string interpolation ("\\\\(") is not supported: an address may be followed by a path only'],
    ['.a[$x]', 'variable not defined: $x'],
    ['.a[b]', 'function not defined: b/0'],
  ])('refuses %s and names the part', (path, message) => {
    const error = errorOf({}, path);
    expect(error).toBeInstanceOf(JqSyntaxError);
    expect(error).toMatchObject({ message, kind: 'unsupported' });
  });

  it('reports the first mistake in reading order', () => {
    expect(errorOf({}, ".a['1st']").message).toBe('unexpected token "\'"');
  });

  it('knows a syntax error from an unsupported expression', () => {
    expect(errorOf({}, '.a |')).toMatchObject({ message: 'unexpected EOF', kind: 'syntax' });
    expect(errorOf({}, '.a["\\q"]')).toMatchObject({ message: 'invalid escape sequence "\\q" in string literal', kind: 'syntax' });
  });
});
