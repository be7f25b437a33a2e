import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/rendering/jsonnet/limits.ts';
import { valueOf } from './evaluate.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'rendering', 'jsonnet');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| `(\w+)` \| `(std\/[\w-]+\.ts)` \| `([\w-]+)` \|$/gm)].map(([, name = '', file = '', programs = '']) => ({ name, file, programs }));

describe('the table of the standard library', () => {
  it('names the 156 members that there are, and no other', async () => {
    const members = (await valueOf('std.objectFieldsAll(std)')) as string[];
    expect(members).toHaveLength(164);
    const named = members.filter((name) => !/^(__|\$)/.test(name));
    expect(named).toHaveLength(156);
    expect(rows.map(({ name }) => name)).toEqual(named);
  });

  it.each(rows)('says where $name is, and where programs test it', ({ name, file, programs }) => {
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
    expect(readFileSync(join(import.meta.dirname, 'programs', `${programs}.jsonl`), 'utf8')).toMatch(new RegExp(`std\\.${name}\\b`));
  });
});

describe('the standard library', () => {
  it('hides all of its members', async () => {
    expect(await valueOf('std.objectFields(std)')).toEqual([]);
    expect(await valueOf('std')).toEqual({});
  });

  it('can be extended and shadowed, and still serves the language itself', async () => {
    expect(await valueOf("local std = { a: 1 }; [std.a, [1, 2, 3][1:], 5 % 3, '%d' % 7]")).toEqual([1, [2, 3], 2, '7']);
    expect(await valueOf("(std + { length(x):: 'own' }).length([])")).toBe('own');
  });

  it.each([
    ['length', ['x']],
    ['manifestYamlDoc', ['value', 'indent_array_in_object', 'quote_keys']],
    ['manifestJsonEx', ['value', 'indent', 'newline', 'key_val_sep']],
    ['get', ['o', 'f', 'default', 'inc_hidden']],
    ['splitLimit', ['str', 'c', 'maxsplits']],
    ['minArray', ['arr', 'keyF', 'onEmpty']],
    ['mapWithKey', ['func', 'obj']],
    ['objectHasEx', ['obj', 'fname', 'hidden']],
  ])('takes arguments of %s by the names they have in go-jsonnet', async (name, parameters) => {
    for (const parameter of parameters) {
      const known = `std.${name}(${parameter}=error 'evaluated')`;
      await expect(valueOf(known)).rejects.not.toThrow(/has no parameter/);
    }
    await expect(valueOf(`std.${name}(nope=1)`)).rejects.toThrow(/has no parameter nope/);
  });
});

describe('the table of limits', () => {
  it.each(Object.entries(defaultLimits))('has the usual value of %s', (_name, limit) => {
    expect(readme).toContain(`| ${limit.toLocaleString('en').replaceAll(',', ' ')} |`);
  });
});
