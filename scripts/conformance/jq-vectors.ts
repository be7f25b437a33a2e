// Vectors of jq paths: an input, a query, and what gojq gives first.
import { firstOutput, JqTypeError } from '../../src/lookups/tfstate/jq.ts';
import { JqSyntaxError } from '../../src/lookups/tfstate/jq-tokens.ts';
import { isBeyondPaths } from './beyond-paths.ts';
import type { VectorResult } from './result.ts';

/** The first line of the file holds `input` alone; the others are questions about it. */
export interface JqVector {
  input?: unknown;
  q?: string;
  v?: unknown;
  err?: string;
  empty?: boolean;
}

function came(input: unknown, query: string): string {
  try {
    const output = firstOutput(input, query);
    return output.found ? sortedJson(output.value) : 'no output';
  } catch (error) {
    if (error instanceof JqSyntaxError && error.kind === 'unsupported' && isBeyondPaths(query)) return 'refused';
    return error instanceof JqTypeError || error instanceof JqSyntaxError ? `error: ${error.message}` : `crash: ${String(error)}`;
  }
}

function wantedOf(vector: JqVector, query: string): string {
  // A real jq expression must be refused, whatever jq itself makes of it.
  if (isBeyondPaths(query)) return 'refused';
  if (vector.err !== undefined) return `error: ${vector.err}`;
  return vector.empty === true ? 'no output' : sortedJson(vector.v);
}

/** JSON with the keys in one order, so that equal values are equal texts. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** Runs the lines of a jq vector file. */
export function runJqVectors(lines: readonly JqVector[]): Promise<VectorResult[]> {
  let input: unknown;
  const results: VectorResult[] = [];
  for (const line of lines) {
    if (line.input !== undefined) input = line.input;
    if (line.q === undefined) continue;
    const wanted = wantedOf(line, line.q);
    const answer = came(input, line.q);
    results.push({ name: JSON.stringify(line.q), ok: answer === wanted, wanted, came: answer });
  }
  return Promise.resolve(results);
}
