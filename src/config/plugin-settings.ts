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

/** The settings of the plugin of this name; undefined if there is none. The Go tool passes over others; a misspelt `timeout` should not go unnoticed. */
export function settingsOf(name: unknown): readonly string[] | undefined {
  const wanted = typeof name === 'string' ? name.toLowerCase() : '';
  return Object.hasOwn(pluginSettings, wanted) ? pluginSettings[wanted as PluginName] : undefined;
}
