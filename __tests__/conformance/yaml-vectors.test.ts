import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runYamlVectors, type YamlVector } from '../../scripts/conformance/yaml-vectors.ts';

const file = join(import.meta.dirname, 'vectors', 'yaml.jsonl');
const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as YamlVector);
const results = await runYamlVectors(lines);

describe('YAML, beside goccy/go-yaml', () => {
  it('covers every line', () => expect(results).toHaveLength(97));
  it.each(results)('reads $name', ({ ok, came, wanted }) => expect(ok ? wanted : came).toBe(wanted));
});

/** What goccy gives, what comes here, and why. None of it is in the vectors. */
const deliberate: readonly (YamlVector & { ours: string; reason: string })[] = [
  { yaml: 'a:\nb\n', json: '{"a": "b"}', ours: 'error', reason: 'a value at the margin of its key is refused' },
  { yaml: 'a: {b: c: d}\n', json: '{"a": {"b": "c: d"}}', ours: 'error', reason: 'a colon inside braces needs quotes' },
  { yaml: '? a: b\n', json: '{"a": "b"}', ours: 'error', reason: 'a mapping is no key' },
  { yaml: 'a: !x\nb: 1\n', json: '{"a": {"b": 1}}', ours: '{"a":null,"b":1}', reason: 'a tag without a value does not swallow the keys below it' },
  { yaml: 'a: !!str\nb: 1\n', err: '[2:1] unexpected scalar value', ours: '{"a":"","b":1}', reason: 'neither is a known tag without a value an error of the line below' },
  { yaml: 'a: !!timestamp "x"\n', json: '{"a": "0001-01-01T00:00:00Z"}', ours: '{"a":"x"}', reason: 'a text that is no time is not made the first day of all' },
  { yaml: 'a: "x\r\n  y"\r\n', json: '{"a": "x\\ny"}', ours: '{"a":"x y"}', reason: 'Windows line ends fold like any other' },
  { yaml: 'a: |+\n', json: '{"a": "\\n"}', ours: '{"a":""}', reason: 'an empty block holds nothing' },
  { yaml: 'a: |\n\n# c\n', err: '[3:1] non-map value is specified', ours: '{"a":""}', reason: 'a comment may follow an empty block' },
  { yaml: '&k a: 1\n*k : 2\n', json: '{"a": 2}', ours: 'error', reason: 'a key is written twice, be it by an alias' },
  { yaml: 'a: 1\n\t\nb: 2\n', err: "[2:1] found character '\t'", ours: '{"a":1,"b":2}', reason: 'a line of blanks may be a tab elsewhere, too' },
  { yaml: 'a: |\n  x\n\t\nb: 1\n', err: '[3:1] found a tab character', ours: '{"a":"x\\n","b":1}', reason: 'a line of blanks below a block may be a tab' },
];

describe('YAML that differs on purpose', () => {
  it.each(deliberate)('$reason', async ({ yaml, json, err, ours }) => {
    const [result] = await runYamlVectors([{ yaml, json, err }]);
    expect(result?.ok).toBe(false);
    expect(ours === 'error' ? /^ActionError/.exec(String(result?.came))?.[0] : result?.came).toBe(ours === 'error' ? 'ActionError' : ours);
  });
});
