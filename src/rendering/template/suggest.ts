import { nearest } from '../../support/nearest.ts';
import type { FunctionTable } from './function.ts';

/** Functions that come with a plugin of the config; unknown here means that the plugin is missing there. */
const ofPlugins: Readonly<Record<string, string>> = {
  tfstate: 'tfstate',
  tfstatef: 'tfstate',
  cfn_output: 'cloudformation',
  cfn_export: 'cloudformation',
};

/** What to do about a function that does not exist. */
export function suggestFunction(name: string, functions: FunctionTable): string {
  const plugin = Object.hasOwn(ofPlugins, name) ? ofPlugins[name] : undefined;
  if (plugin !== undefined) return `${name} comes with the plugin ${plugin}; list it under plugins: in the config.`;
  const close = nearest(name, Object.keys(functions));
  return close === undefined ? 'Is a plugin (or its func_prefix) missing in the config?' : `Did you mean ${close}?`;
}
