import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runTemplateVectors, type TemplateVector } from '../../../scripts/conformance/template-vectors.ts';

/** Templates of every construct, with what text/template of Go gives or complains about. */
const lines = readFileSync(join(import.meta.dirname, 'answers.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as TemplateVector);
const results = await runTemplateVectors(lines);

describe('further templates, beside Go', () => {
  it('are hundreds', () => expect(results.length).toBeGreaterThan(300));
  it.each(results)('$name', ({ came, wanted }) => expect(came).toBe(wanted));
});
