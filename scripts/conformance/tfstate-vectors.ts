// Vectors of addresses over one state: what the Go library finds, and what its template function gives.
import { decodeState } from '../../src/lookups/tfstate/decode.ts';
import { asText, withQuotes } from '../../src/lookups/tfstate/functions.ts';
import { JqSyntaxError } from '../../src/lookups/tfstate/jq-tokens.ts';
import { lookUp } from '../../src/lookups/tfstate/query.ts';
import { indexState, type State } from '../../src/lookups/tfstate/state.ts';
import { failedText, notFoundText } from '../../src/lookups/tfstate/value-at.ts';
import { isBeyondPaths } from './beyond-paths.ts';
import { sortedJson } from './jq-vectors.ts';
import type { VectorResult } from './result.ts';

export interface TfstateVector {
  key: string;
  lookup?: unknown;
  lookup_err?: string;
  fn?: string;
  fn_err?: string;
}

function ask(state: State, address: string, found: (value: unknown) => string, missing: string, failed: (cause: string) => string): string {
  try {
    const finding = lookUp(state, address);
    return finding.found ? found(finding.value) : missing;
  } catch (error) {
    if (error instanceof JqSyntaxError && error.kind === 'unsupported' && isBeyondPaths(address)) return 'refused';
    return failed(error instanceof Error ? error.message : String(error));
  }
}

const cameOf = (state: State, key: string): readonly [string, string] => {
  const address = withQuotes(key);
  return [
    ask(state, key, sortedJson, 'null', (cause) => `error: ${cause}`),
    ask(state, address, (value) => `text: ${asText(value)}`, `error: ${notFoundText(address)}`, (cause) => `error: ${failedText(address, cause)}`),
  ];
};

const wantedOf = ({ lookup, lookup_err, fn, fn_err }: TfstateVector): readonly [string, string] => [
  lookup_err === undefined ? sortedJson(lookup ?? null) : `error: ${lookup_err}`,
  fn_err === undefined ? `text: ${fn ?? ''}` : `error: ${fn_err}`,
];

/** Runs the lines of a tfstate vector file over its state. jq beyond paths may be refused, whatever jq makes of it. */
export function runTfstateVectors(lines: readonly TfstateVector[], stateText: string): Promise<VectorResult[]> {
  const file = decodeState(stateText);
  if (file.kind !== 'state') throw new Error('the vectors need a state, not a pointer to one');
  const state = indexState(file);
  const results = lines.map((line): VectorResult => {
    const wanted = wantedOf(line);
    const came = cameOf(state, line.key);
    const ok = came.every((half, i) => half === wanted[i] || half === 'refused');
    return { name: JSON.stringify(line.key), ok, wanted: wanted.join(' / '), came: came.join(' / ') };
  });
  return Promise.resolve(results);
}
