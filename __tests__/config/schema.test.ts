import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generatedSchema } from '../../scripts/config-schema.ts';
import { configKeys, type Keys, type KeyShape } from '../../src/config/keys.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { parseYaml } from '../../src/rendering/yaml.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { ActionError } from '../../src/support/errors.ts';
import { fuzz, fuzzTimeoutMs } from '../fakes/fuzz.ts';

interface Schema {
  type?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: false;
  required?: string[];
  items?: Schema;
  pattern?: string;
  minimum?: number;
  minLength?: number;
  description?: string;
}
const schema = JSON.parse(generatedSchema()) as Schema;

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The part of draft 7 that the schema uses: every place where a value does not fit. */
function violations(value: unknown, { type, properties, additionalProperties, required, items, pattern, minimum, minLength = 0 }: Schema, path = ''): string[] {
  if (type !== undefined && !type.includes(typeOf(value))) return [`${path}: ${typeOf(value)}`];
  const found: string[] = [];
  if (typeof value === 'string' && pattern !== undefined && !new RegExp(pattern, 'u').test(value)) found.push(`${path}: pattern`);
  if (typeof value === 'string' && value.length < minLength) found.push(`${path}: minLength`);
  if (typeof value === 'number' && minimum !== undefined && value < minimum) found.push(`${path}: minimum`);
  if (Array.isArray(value)) return [...found, ...value.flatMap((item, i) => (items === undefined ? [] : violations(item, items, `${path}[${i}]`)))];
  if (typeOf(value) !== 'object') return found;
  const members = Object.entries(value as object);
  for (const name of required ?? []) if (!Object.hasOwn(value as object, name)) found.push(`${path}.${name}: required`);
  for (const [name, member] of members) {
    const known = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (known !== undefined) found.push(...violations(member, known, `${path}.${name}`));
    else if (additionalProperties === false) found.push(`${path}.${name}: unknown`);
  }
  return found;
}

const nowhere = { numberText: () => undefined, positionOf: () => ({ file: 'f', line: 1, column: 1 }), valuePositionOf: () => ({ file: 'f', line: 1, column: 1 }) };

/** What the action makes of the value of a config. */
function judged(value: unknown): 'error' | 'warning' | 'fine' {
  try {
    return parseConfig(value, 'ecspresso.yml', nowhere).warnings.some(({ text }) => text.startsWith('unknown key')) ? 'warning' : 'fine';
  } catch (error) {
    if (error instanceof ActionError) return 'error';
    throw error;
  }
}

const scalar = fc.constantFrom<unknown>('', 'text', 12, true, null, [], {});

/** Values of a shape, now and then wrong. */
function valuesOf(shape: KeyShape): fc.Arbitrary<unknown> {
  const right = ((): fc.Arbitrary<unknown> => {
    switch (shape.kind) {
      case 'string':
      case 'path':
        return fc.constantFrom('', 'text', null);
      case 'duration':
        return fc.constantFrom('10m', '1h30m', '90', '1.5', 12, 1.5, 0, null, 'soon', '', '-5m', '10 m', '5', -1);
      case 'anything':
        return scalar;
      case 'free':
        return fc.constantFrom({}, { a: [1] }, null);
      case 'object':
        return membersOf(shape.keys);
      case 'list':
        return fc.array(valuesOf(shape.items), { maxLength: 3 });
      default:
        return shape satisfies never;
    }
  })();
  return fc.oneof({ weight: 20, arbitrary: right }, { weight: 1, arbitrary: scalar });
}

function membersOf(keys: Keys): fc.Arbitrary<unknown> {
  // What required_version may hold is more than a schema can say.
  const known = Object.entries(keys).filter(([name]) => name !== 'required_version');
  return fc.record({ ...Object.fromEntries(known.map(([name, { shape }]) => [name, valuesOf(shape)])), ...(Object.hasOwn(keys, 'name') ? {} : { zzz: scalar }) }, { requiredKeys: [] });
}

describe('the JSON Schema of the config', () => {
  it('is the file that editors load', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'ecspresso.schema.json'), 'utf8')).toBe(generatedSchema());
  });

  it('accepts exactly what the action accepts without a word about unknown keys', () => {
    fc.assert(
      fc.property(membersOf(configKeys), (value) => {
        expect({ value, fits: violations(value, schema).length === 0 }).toEqual({ value, fits: judged(value) === 'fine' });
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it.each([
    { name: 'an unknown key is marked in the editor and warned about in the run', value: { regoin: 'x' }, marks: ['.regoin: unknown'], verdict: 'warning' },
    { name: 'a number for a text is an error in both', value: { service: 123 }, marks: ['.service: number'], verdict: 'error' },
    { name: 'a plugin needs a name in both', value: { plugins: [{ config: {} }] }, marks: ['.plugins[0].name: required'], verdict: 'error' },
    { name: 'a plugin whose name is empty has none', value: { plugins: [{ name: '' }, null] }, marks: ['.plugins[0].name: minLength', '.plugins[1]: null'], verdict: 'error' },
    { name: 'a timeout without unit fits both', value: { timeout: 600 }, marks: [], verdict: 'fine' },
    { name: 'a timeout that is none fits neither', value: { timeout: 'soon' }, marks: ['.timeout: pattern'], verdict: 'error' },
    { name: 'a timeout that is rendered first fits the editor', value: { timeout: '{{ env `T` `10m` }}' }, marks: [], verdict: 'error' },
    { name: 'nothing fits both', value: null, marks: [], verdict: 'fine' },
  ])('$name', ({ value, marks, verdict }) => {
    expect(violations(value, schema)).toEqual(marks);
    expect(judged(value)).toBe(verdict);
  });

  it('describes every key', () => {
    const undescribed = (one: Schema, path: string): string[] => [
      ...Object.entries(one.properties ?? {}).flatMap(([name, member]) => [...((member.description ?? '') === '' ? [`${path}.${name}`] : []), ...undescribed(member, `${path}.${name}`)]),
      ...(one.items === undefined ? [] : undescribed(one.items, `${path}[]`)),
    ];
    expect(undescribed(schema, '')).toEqual([]);
  });

  it('fits the examples and their comment finds it', () => {
    const folder = join(import.meta.dirname, '..', '..', 'examples');
    const text = readFileSync(join(folder, 'fargate-web', 'deploy', 'ecspresso.yml'), 'utf8');
    const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
    expect(readFileSync(join(folder, 'fargate-web', 'deploy', path), 'utf8')).toBe(generatedSchema());
    expect(violations(parseYaml(literally({ path: 'f', text })).value, schema)).toEqual([]);
  });
});
