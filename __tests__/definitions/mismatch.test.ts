import { describe, expect, it } from '@jest/globals';
import { fixFor, kindOf, mismatch, type Wanted } from '../../src/definitions/mismatch.ts';

describe('kindOf', () => {
  it.each<[unknown, string]>([[null, 'null'], [undefined, 'null'], ['x', 'string'], [1, 'number'], [true, 'bool'], [[], 'array'], [{}, 'object']])('%j is %s', (value, wanted) => expect(kindOf(value)).toBe(wanted));
});

describe('mismatch', () => {
  it.each<[unknown, Wanted, string]>([
    [256, 'string', 'cannot unmarshal number 256: the API takes a string'],
    ['2', 'number', 'cannot unmarshal string "2": the API takes a number'],
    [true, 'string', 'cannot unmarshal bool true: the API takes a string'],
    ['yes', 'boolean', 'cannot unmarshal string "yes": the API takes true or false'],
    [{}, 'list', 'cannot unmarshal object: the API takes an array'],
    [[], 'structure', 'cannot unmarshal array: the API takes an object'],
    [null, 'map', 'cannot unmarshal null: the API takes an object'],
  ])('%j for %s', (value, wanted, text) => expect(mismatch(value, wanted)).toBe(text));

  it('shows a number as it is written', () => expect(mismatch(100, 'string', '1e2')).toContain('number 1e2'));
  it('cuts long values', () => expect(mismatch('x'.repeat(500), 'number').length).toBeLessThan(120));
});

describe('fixFor', () => {
  it.each<[string, string | number | undefined, unknown, Wanted, string | undefined, string | undefined]>([
    ['quotes a number', 'cpu', 256, 'string', undefined, 'Write "cpu": "256"'],
    ['quotes it as it is written', 'value', 1, 'string', '1.0', 'Write "value": "1.0"'],
    ['quotes a truth', 'value', true, 'string', undefined, 'Write "value": "true"'],
    ['takes the quotes away', 'desiredCount', '2', 'number', undefined, 'Write "desiredCount": 2'],
    ['reads a number through blanks', 'a', ' 2 ', 'number', undefined, 'Write "a": 2'],
    ['reads a truth in any case', 'a', 'True', 'boolean', undefined, 'Write "a": true'],
    ['reads 0 and 1', 'a', 0, 'boolean', undefined, 'Write "a": false'],
    ['puts a single value into a list', 'command', 'run', 'list', undefined, 'Write "command": ["run"]'],
    ['puts a single object into a list', 'loadBalancers', {}, 'list', undefined, 'Write "loadBalancers": [{ … }]'],
    ['names no key where there is none', 3, 5, 'string', undefined, 'Write "5"'],
    ['knows no fix for text that is no number', 'a', 'many', 'number', undefined, undefined],
    ['knows no fix for text that is no truth', 'a', 'maybe', 'boolean', undefined, undefined],
    ['knows no fix for another number as truth', 'a', 2, 'boolean', undefined, undefined],
    ['knows no fix for a list as object', 'a', [], 'structure', undefined, undefined],
    ['knows no fix for null', 'a', null, 'list', undefined, undefined],
  ])('%s', (_, key, value, wanted, text, fix) => expect(fixFor(key, value, wanted, text)).toBe(fix));
});
