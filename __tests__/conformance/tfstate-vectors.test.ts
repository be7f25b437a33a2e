import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runJqVectors, type JqVector } from '../../scripts/conformance/jq-vectors.ts';
import { runTfstateVectors, type TfstateVector } from '../../scripts/conformance/tfstate-vectors.ts';

const folder = join(import.meta.dirname, 'vectors');
const linesOf = <T>(file: string): T[] => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T);

const tfstate = await runTfstateVectors(linesOf<TfstateVector>('tfstate-edge.jsonl'), readFileSync(join(folder, 'edge.tfstate'), 'utf8'));
const jq = await runJqVectors(linesOf<JqVector>('jq.jsonl'));

describe('addresses, beside the Go library', () => {
  it('covers every line', () => expect(tfstate).toHaveLength(80));
  it.each(tfstate)('answers $name', ({ ok, came, wanted }) => expect(ok ? wanted : came).toBe(wanted));
  it('refuses jq beyond paths and nothing else', () => {
    const refused = tfstate.filter(({ came }) => String(came).includes('refused')).map(({ name }) => JSON.parse(name) as string);
    expect(refused).toEqual([
      'aws_x.app.tags|tojson',
      'aws_x.app.tags.Name + "x"',
      'aws_x.app[.id]',
      'aws_x.app.id|test("a.*")',
      'aws_x.app.id as $x | $x',
      'aws_x.app.id|env.HOME',
      'aws_x.app.id|$ENV.HOME',
      'aws_x.app.id|input',
    ]);
  });
});

describe('paths, beside gojq', () => {
  it('covers every line', () => expect(jq).toHaveLength(70));
  it.each(jq)('answers $name', ({ came, wanted }) => expect(came).toBe(wanted));
});
