import { describe, expect, it } from '@jest/globals';
import { environmentSource } from '../../src/lookups/env.ts';

const { functions } = environmentSource({ A: 'a', EMPTY: '', toString: undefined });
const template = (name: string, ...args: unknown[]): unknown => functions[name]?.template?.call(args);
const native = (name: string, ...args: unknown[]): unknown => functions[name]?.native?.call(args as never[]);

describe('env', () => {
  it.each([
    ['gives the first variable that is not empty', ['NOPE', 'EMPTY', 'A', 'x'], 'a'],
    ['gives the last argument when there is none', ['NOPE', 'EMPTY'], 'EMPTY'],
    ['gives the name itself of a single unset variable', ['NOPE'], 'NOPE'],
    ['gives an empty last argument', ['NOPE', ''], ''],
    ['gives nothing for nothing', [], ''],
    ['does not find what objects inherit', ['constructor'], 'constructor'],
  ])('%s', (_, args, value) => expect(template('env', ...args)).toBe(value));

  it('gives the default in Jsonnet, of any type, when the variable is unset or empty', () => {
    expect([native('env', 'A', 1), native('env', 'EMPTY', 2), native('env', 'NOPE', { x: [] })]).toEqual(['a', 2, { x: [] }]);
  });
});

describe('must_env', () => {
  it('gives the value, an empty one too', () => expect([template('must_env', 'A'), native('must_env', 'EMPTY')]).toEqual(['a', '']));
  it('fails when the variable is not set, and says where to set it', () => {
    const failure = expect.objectContaining({ message: 'environment variable NOPE is not defined', hint: expect.stringContaining('env: { NOPE: … }') });
    expect(() => template('must_env', 'NOPE')).toThrow(failure);
    expect(() => native('must_env', 'NOPE')).toThrow(failure);
  });
  it('is a Mustache lambda', () => expect(functions['must_env']?.lambda?.call([' A '])).toBe('a'));
});

describe('json_escape', () => {
  it('escapes as Go does, without the quotes', () => {
    expect(template('json_escape', 'a"b\\c\n<d>&\u2028')).toBe('a\\"b\\\\c\\n\\u003cd\\u003e\\u0026\\u2028');
  });
  it('wants a string in Jsonnet', () => expect(() => native('json_escape', 1)).toThrow('json_escape expects string argument'));
});
