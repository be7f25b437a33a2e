import { goJson } from '../../rendering/go-json.ts';
import type { JsonValue } from '../../rendering/jsonnet/index.ts';
import { goSprintf } from '../../rendering/template/index.ts';
import type { Secrets } from '../../support/secrets.ts';
import { formatArguments, stringArgument } from '../arguments.ts';
import type { LookupFunction } from '../source.ts';
import type { State } from './state.ts';

/** Template functions turn every apostrophe of an address into a quotation mark; Jsonnet natives do not. */
export const withQuotes = (address: string): string => address.replaceAll("'", '"');

/** What the template function gives for a value: strings as they are, everything else as Go's JSON. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : goJson(value));

/** The functions of one state, by the names without prefix. */
export function stateFunctions(state: () => Promise<State>, secrets: Secrets): Readonly<Record<string, LookupFunction>> {
  const find = async (address: string): Promise<JsonValue> => {
    // What looks into a state is loaded while the state itself is under way.
    const [known, { valueAt }] = await Promise.all([state(), import('./value-at.ts')]);
    return valueAt(known, address, secrets);
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
