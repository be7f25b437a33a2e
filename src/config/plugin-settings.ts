import { pathText } from '../rendering/position.ts';
import { nearest } from '../support/nearest.ts';
import type { PluginConfig } from './config.ts';
import type { Places } from './read-keys.ts';
import type { ConfigWarning } from './warning.ts';

/** The plugins there are, and what `config:` of an entry may hold. ecspresso: plugin.go */
export const pluginSettings = {
  tfstate: ['path', 'url', 'optional'],
  cloudformation: [],
  ssm: [],
  secretsmanager: [],
  external: ['name', 'command', 'num_args', 'parser', 'timeout', 'mode'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Names are matched in any case. */
export type PluginName = keyof typeof pluginSettings;

/** The Go tool passes over a setting that it does not know; a misspelt `timeout` should not go unnoticed. */
export function unknownSettings(plugins: readonly PluginConfig[], places: Places): ConfigWarning[] {
  return plugins.flatMap(({ name, config }, i) => {
    const known: readonly string[] | undefined = pluginSettings[name.toLowerCase() as PluginName];
    const unknown = known === undefined ? [] : Object.keys(config).filter((key) => !known.includes(key));
    return unknown.map((key): ConfigWarning => {
      const path = ['plugins', i, 'config', key];
      const meant = nearest(key, known ?? []);
      return { level: 'warning', text: `unknown setting ${pathText(path)} of ${name} has no effect${meant === undefined ? '' : `; did you mean ${meant}?`}`, at: places.positionOf(path) };
    });
  });
}
