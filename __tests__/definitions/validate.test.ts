import { describe, expect, it } from '@jest/globals';
import { pathText } from '../../src/rendering/position.ts';
import type { Shape, StructureShape } from '../../src/definitions/shape.ts';
import { validate, type ValidateRules } from '../../src/definitions/validate.ts';

const structure = (members: Record<string, Shape>, required: string[] = []): StructureShape => ({ kind: 'structure', name: 'S', members, required });
const text: Shape = { kind: 'string' };
const number: Shape = { kind: 'number' };

const inner = structure({ name: text, port: number, canaryPercent: number, on: { kind: 'boolean' } }, ['name', 'on']);
const root = structure({
  family: text,
  count: number,
  flag: { kind: 'boolean' },
  one: inner,
  many: { kind: 'list', of: inner },
  texts: { kind: 'list', of: text },
  labels: { kind: 'map', of: text },
  launchType: text,
  free: { kind: 'any' },
}, ['family']);

/** Rules that note places as the text of the path, so that tests can see which place was asked for. */
function rules(more: Partial<ValidateRules> = {}, numbers: Record<string, string> = {}): ValidateRules {
  const at = (prefix: string) => (path: readonly (string | number)[]) => ({ file: `${prefix}:${pathText(path)}`, line: 1, column: 1 });
  return {
    strict: false,
    dropEmpty: false,
    lenientNumbers: false,
    complete: true,
    quiet: ['status'],
    decided: { cluster: 'It comes from the config.' },
    positionOf: at('key'),
    valuePositionOf: at('value'),
    numberText: (path) => numbers[pathText(path)],
    ...more,
  };
}

const check = (document: unknown, more: Partial<ValidateRules> = {}, numbers: Record<string, string> = {}) => validate(document, root, rules(more, numbers));
const lines = (document: unknown, more: Partial<ValidateRules> = {}, numbers: Record<string, string> = {}): string[] =>
  check(document, more, numbers).findings.map(({ level, message, at, hint }) => `${level} ${at?.file}: ${message}${hint === undefined ? '' : ` | ${hint}`}`);

describe('validate', () => {
  it.each<{ name: string; document: unknown; more?: Partial<ValidateRules>; wanted: unknown }>([
    { name: 'takes what fits', document: { family: 'f', count: 1, flag: true, texts: ['a'], labels: { a: 'b' }, free: { x: [1] } }, wanted: { family: 'f', count: 1, flag: true, texts: ['a'], labels: { a: 'b' }, free: { x: [1] } } },
    { name: 'corrects the case of keys at every depth', document: { Family: 'f', MANY: [{ NAME: 'n', On: true }] }, wanted: { family: 'f', many: [{ name: 'n', on: true }] } },
    { name: 'leaves the keys of the user alone', document: { family: 'f', labels: { Some_Key: 'x', __proto__x: 'y' } }, wanted: { family: 'f', labels: { Some_Key: 'x', __proto__x: 'y' } } },
    { name: 'drops null', document: { family: 'f', count: null, labels: { a: null, b: 'c' } }, wanted: { family: 'f', labels: { b: 'c' } } },
    { name: 'drops an empty word of a few, and keeps any other empty text', document: { family: '', launchType: '', one: { name: '' }, texts: [''], labels: { launchType: '' } }, wanted: { family: '', one: { name: '', on: false }, texts: [''], labels: { launchType: '' } } },
    { name: 'keeps empty lists of a service', document: { family: 'f', many: [] }, wanted: { family: 'f', many: [] } },
    { name: 'drops empty lists of a task definition', document: { family: 'f', many: [], texts: [] }, more: { dropEmpty: true }, wanted: { family: 'f' } },
    { name: 'switches off what is required and left out', document: { family: 'f', one: { name: 'n' } }, wanted: { family: 'f', one: { name: 'n', on: false } } },
    { name: 'reads null as an empty document', document: null, more: { complete: false }, wanted: {} },
    { name: 'reads nothing as an empty document', document: undefined, more: { complete: false }, wanted: {} },
    { name: 'merges objects that are written twice', document: { family: 'f', one: { name: 'n', on: true }, ONE: { name: 'm', port: 1 } }, wanted: { family: 'f', one: { name: 'm', port: 1, on: false } } },
    { name: 'takes the later of two other values', document: { FAMILY: 'a', family: 'b' }, wanted: { family: 'b' } },
    { name: 'takes a key that JavaScript has for itself as any other', document: { family: 'f', labels: JSON.parse('{"__proto__": "x"}') }, wanted: { family: 'f', labels: JSON.parse('{"__proto__": "x"}') } },
  ])('$name', ({ document, more, wanted }) => {
    const { value, findings } = check(document, more);
    expect(value).toEqual(wanted);
    expect(findings).toEqual([]);
  });

  it('warns of unknown keys with the place of the key and what was meant', () =>
    expect(lines({ family: 'f', familly: 'g', many: [{ name: 'n', prot: 1 }] })).toEqual([
      'warning key:familly: unknown key "familly" | Did you mean "family"?',
      'warning key:many[0].prot: many[0]: unknown key "prot" | Did you mean "port"?',
    ]));

  it('says that a key without a likeness is left out', () =>
    expect(lines({ family: 'f', zzz: 1 })).toEqual(['warning key:zzz: unknown key "zzz" | The API does not know this key, so it is left out.']));

  it('makes errors of them when it is strict', () =>
    expect(lines({ family: 'f', zzz: 1, cluster: 'c' }, { strict: true })).toEqual([
      'error key:zzz: unknown key "zzz" | The API does not know this key. Take it out, or leave strict off.',
      'error key:cluster: the key "cluster" has no effect here | It comes from the config.',
    ]));

  it('drops describe-only keys quietly, in any case, at the top alone', () => {
    expect(lines({ family: 'f', status: 'x', Status: 1 })).toEqual([]);
    expect(lines({ family: 'f', one: { name: 'n', status: 'x' } })).toHaveLength(1);
  });

  it('explains keys that are decided elsewhere', () => expect(lines({ family: 'f', Cluster: 'c' })).toEqual(['warning key:Cluster: the key "Cluster" has no effect here | It comes from the config.']));

  it('refuses wrong types with the place of the value, the path and the fix', () =>
    expect(lines({ family: 1, count: '2', flag: 'true', one: [], many: {}, texts: ['a', 5], labels: { a: 1 } }, {}, { family: '1.0' })).toEqual([
      'error value:family: family: cannot unmarshal number 1.0: the API takes a string | Write "family": "1.0"',
      'error value:count: count: cannot unmarshal string "2": the API takes a number | Write "count": 2',
      'error value:flag: flag: cannot unmarshal string "true": the API takes true or false | Write "flag": true',
      'error value:one: one: cannot unmarshal array: the API takes an object',
      'error value:many: many: cannot unmarshal object: the API takes an array | Write "many": [{ … }]',
      'error value:texts[1]: texts[1]: cannot unmarshal number 5: the API takes a string | Write "5"',
      'error value:labels.a: labels.a: cannot unmarshal number 1: the API takes a string | Write "a": "1"',
    ]));

  it('refuses a document and a map that are none', () => {
    expect(lines([])).toEqual(['error value:: cannot unmarshal array: the API takes an object']);
    expect(lines({ family: 'f', labels: 'x' })).toEqual(['error value:labels: labels: cannot unmarshal string "x": the API takes an object']);
  });

  it.each<{ name: string; written: string; value: number; lenient: boolean; error?: string }>([
    { name: 'takes an integer', written: '80', value: 80, lenient: false },
    { name: 'takes a negative one', written: '-1', value: -1, lenient: false },
    { name: 'refuses 80.0 in a service, as Go does', written: '80.0', value: 80, lenient: false, error: 'cannot unmarshal number 80.0: the API takes a whole number of 32 bits | Write "count": 80' },
    { name: 'takes 80.0 in a task definition, where Go reads it twice', written: '80.0', value: 80, lenient: true },
    { name: 'refuses 1e2 in a service', written: '1e2', value: 100, lenient: false, error: 'cannot unmarshal number 1e2: the API takes a whole number of 32 bits | Write "count": 100' },
    { name: 'refuses a fraction anywhere', written: '1.5', value: 1.5, lenient: true, error: 'cannot unmarshal number 1.5: the API takes a whole number of 32 bits' },
    { name: 'refuses what does not fit into 32 bits', written: '4294967296', value: 4_294_967_296, lenient: true, error: 'cannot unmarshal number 4294967296: the API takes a whole number of 32 bits' },
  ])('$name', ({ written, value, lenient, error }) =>
    expect(lines({ family: 'f', count: value }, { lenientNumbers: lenient }, { count: written })).toEqual(error === undefined ? [] : [`error value:count: count: ${error}`]));

  it('takes fractions where the API does', () => expect(lines({ family: 'f', one: { name: 'n', canaryPercent: 2.5 } })).toEqual([]));

  it('wants what is required, once, unless the document is only printed', () => {
    expect(lines({ one: {} })).toEqual([
      'error value:one: one: the required key "name" is missing | The API refuses the call without it.',
      'error value:: the required key "family" is missing | The API refuses the call without it.',
    ]);
    expect(lines({ one: {} }, { complete: false })).toEqual([]);
    expect(lines({ family: 1 })).toHaveLength(1);
  });

  it('finds places in a document that stands inside another', () => {
    const { findings } = validate({ family: 1, x: 1 }, root, rules(), ['taskDefinition']);
    expect(findings.map(({ message, at }) => [message, at?.file])).toEqual([
      ['family: cannot unmarshal number 1: the API takes a string', 'value:taskDefinition.family'],
      ['unknown key "x"', 'key:taskDefinition.x'],
    ]);
  });
});
