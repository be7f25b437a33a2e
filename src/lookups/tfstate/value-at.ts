import type { JsonValue } from '../../rendering/jsonnet/index.ts';
import { ActionError, errorMessage } from '../../support/errors.ts';
import type { Secrets } from '../../support/secrets.ts';
import { JqTypeError } from './jq.ts';
import { JqSyntaxError } from './jq-tokens.ts';
import { type Finding, lookUp } from './query.ts';
import type { State } from './state.ts';
import { suggestFor } from './suggest.ts';

/** The texts of a failing look-up, as in the Go tool; `cause` may show the beginning of a value. */
export const failedText = (address: string, cause: string): string => `failed to lookup ${address} in tfstate: ${cause}`;
export const notFoundText = (address: string): string => `${address} is not found in tfstate`;

/** The value of an address in a state, its sensitive parts registered. Errors: LOOKUP, with what helps, never with the value. */
export function valueAt(state: State, address: string, secrets: Secrets): JsonValue {
  const found = explained(state, address);
  if (!found.found) throw new ActionError('LOOKUP', notFoundText(address), { hint: suggestFor(state, address) });
  found.secrets.forEach((secret) => secrets.add(secret));
  // What JSON.parse made is a JSON value.
  return found.value as JsonValue;
}

/** The value that a state has for an address; a failure names the address, what helps, and never shows the value. */
function explained(state: State, address: string): Finding {
  try {
    return lookUp(state, address);
  } catch (error) {
    // The error itself is not kept as cause: its text may show the beginning of a value.
    const cause = error instanceof JqTypeError ? error.reason : errorMessage(error);
    throw new ActionError('LOOKUP', failedText(address, cause), { hint: hintFor(error, state, address) });
  }
}

function hintFor(error: unknown, state: State, address: string): string | undefined {
  if (error instanceof JqTypeError) return suggestFor(state, address);
  if (!(error instanceof JqSyntaxError)) return undefined;
  if (error.kind === 'unsupported') {
    return 'Behind an address may stand .name, ["key"], [0], [1:3], [] and ?; no other jq. Compute such values in an output of Terraform instead.';
  }
  return 'Write attributes as .name, or as ["key"] when they hold other characters than letters, digits and _.';
}
