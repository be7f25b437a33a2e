import { goJson } from '../../rendering/go-json.ts';
import type { JsonValue } from '../../rendering/jsonnet/index.ts';
import { goSprintf } from '../../rendering/template/index.ts';
import { ActionError, errorMessage } from '../../support/errors.ts';
import type { Secrets } from '../../support/secrets.ts';
import { formatArguments, stringArgument } from '../arguments.ts';
import type { LookupFunction } from '../source.ts';
import { JqTypeError } from './jq.ts';
import { JqSyntaxError } from './jq-tokens.ts';
import { type Finding, lookUp } from './query.ts';
import type { State } from './state.ts';
import { suggestFor } from './suggest.ts';

/** Template functions turn every apostrophe of an address into a quotation mark; Jsonnet natives do not. */
export const withQuotes = (address: string): string => address.replaceAll("'", '"');

/** What the template function gives for a value: strings as they are, everything else as Go's JSON. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : goJson(value));

/** The texts of a failing look-up, as in the Go tool; `cause` may show the beginning of a value. */
export const failedText = (address: string, cause: string): string => `failed to lookup ${address} in tfstate: ${cause}`;
export const notFoundText = (address: string): string => `${address} is not found in tfstate`;

/** The functions of one state, by the names without prefix. */
export function stateFunctions(state: () => Promise<State>, secrets: Secrets): Readonly<Record<string, LookupFunction>> {
  const find = async (address: string): Promise<JsonValue> => {
    const known = await state();
    const found = explained(known, address);
    if (!found.found) throw new ActionError('LOOKUP', notFoundText(address), { hint: suggestFor(known, address) });
    found.secrets.forEach((secret) => secrets.add(secret));
    // What JSON.parse made is a JSON value.
    return found.value as JsonValue;
  };
  const text = async (address: string): Promise<string> => asText(await find(withQuotes(address)));
  const format = (args: readonly unknown[]): string => goSprintf(String(args[0]), args.slice(1));
  return {
    tfstate: {
      template: { params: ['string'], call: ([address]) => text(String(address)) },
      native: { params: ['address'], call: ([address]) => find(stringArgument('tfstate', address)) },
      lambda: { arity: 1, call: ([address = '']) => find(withQuotes(address.trim())) },
    },
    tfstatef: {
      template: { params: ['string'], variadic: 'any', call: (args) => text(format(args)) },
      native: {
        params: ['format', 'args'],
        call: ([form, args]) => find(format([stringArgument('tfstatef', form), ...formatArguments(args)])),
      },
      lambda: { arity: 2, call: (args) => find(withQuotes(format(args))) },
    },
  };
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
