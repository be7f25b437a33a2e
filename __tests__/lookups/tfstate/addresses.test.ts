import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runTfstateVectors, type TfstateVector } from '../../../scripts/conformance/tfstate-vectors.ts';

// The answers were made with the Go library (tfstate-lookup 1.12.1).
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const linesOf = (file: string): TfstateVector[] => read(file).trim().split('\n').map((line) => JSON.parse(line) as TfstateVector);

const worked = await runTfstateVectors(linesOf('worked-examples.jsonl'), read('worked-examples.tfstate'));
const edges = await runTfstateVectors(linesOf('edge-addresses.jsonl'), read('../../conformance/vectors/edge.tfstate'));

describe('lookUp and the template function', () => {
  it('are tried on all worked examples', () => expect([worked.length, edges.length]).toEqual([72, 79]));
  it.each(worked)('answer $name as the Go library does', ({ ok, came, wanted }) => expect(ok ? wanted : came).toBe(wanted));
  it.each(edges)('answer the edge case $name as the Go library does', ({ ok, came, wanted }) => expect(ok ? wanted : came).toBe(wanted));
});
