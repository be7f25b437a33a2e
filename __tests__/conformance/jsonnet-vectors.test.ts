import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type JsonnetVector, runJsonnetVectors } from '../../scripts/conformance/jsonnet-vectors.ts';

const file = join(import.meta.dirname, 'vectors', 'jsonnet.jsonl');
const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as JsonnetVector);
const results = await runJsonnetVectors(lines);

describe('programs, beside go-jsonnet', () => {
  it('covers every line', () => expect(lines).toHaveLength(295));
  it.each(results)('answers $name', ({ ok, came, wanted }) => expect(ok ? wanted : came).toBe(wanted));
});

describe('runJsonnetVectors', () => {
  it('takes further files and the name of the main one', async () => {
    const vector: JsonnetVector = {
      name: 'deploy/main.jsonnet',
      code: "(import 'lib/a.libsonnet') + (import 'lib.libsonnet')",
      files: { 'deploy/lib/a.libsonnet': "{ a: importstr 'b.txt' }", 'deploy/lib/b.txt': 'text' },
      out: '{\n   "a": "text",\n   "v": "lib"\n}\n',
    };
    expect(await runJsonnetVectors([vector])).toEqual([expect.objectContaining({ ok: true })]);
  });

  it('sees a text that differs, and an error where none is wanted', async () => {
    const results = await runJsonnetVectors([{ code: '1 + 1', out: '3\n' }, { code: 'nope', out: '1\n' }, { code: '1', err: 'an error' }]);
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
  });
});
