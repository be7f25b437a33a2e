import type { PluginConfig } from '../config/config.ts';
import type { Functions, Lambda } from '../rendering/functions.ts';
import type { Native } from '../rendering/jsonnet/index.ts';
import type { TemplateFunction } from '../rendering/template/index.ts';
import { type ActionError, joinErrors } from '../support/errors.ts';
import { configError } from './plugin-config.ts';
import type { Source } from './source.ts';

export interface Combined {
  functions: Functions;
}

/** Plugins whose repetition is no mistake: they are always on. The Go tool compares the name as written. */
const repeatable = new Set(['ssm', 'secretsmanager']);

/**
 * Lays the functions of all sources side by side, prefixes in front. Two of one name are an error (code CONFIG) that
 * asks for a prefix, in ecspresso's words.
 */
export function combine(core: Source, builtIn: readonly Source[], configured: readonly { plugin: PluginConfig; source: Source }[]): Combined {
  const template: Record<string, TemplateFunction> = table();
  const natives: Record<string, Native> = table();
  const lambdas: Record<string, Lambda> = table();
  const owners = new Map<string, string>();
  const lay = (source: Source, clash?: (name: string, owner: string) => void): void => {
    for (const [plain, { template: fn, native, lambda }] of Object.entries(source.functions)) {
      const name = source.prefix + plain;
      const owner = owners.get(name);
      if (owner !== undefined) clash?.(name, owner);
      owners.set(name, source.plugin);
      if (fn !== undefined) template[name] = fn;
      if (native !== undefined) natives[name] = native;
      if (lambda !== undefined) lambdas[name] = lambda;
    }
  };
  for (const source of [core, ...builtIn]) lay(source);
  const clashes = new Map<PluginConfig, ActionError>();
  for (const { plugin, source } of configured) {
    lay(source, (name, owner) => {
      if (repeatable.has(plugin.name) || clashes.has(plugin)) return;
      const example = `${plugin.name.toLowerCase().replace(/\W/g, '')}2_`;
      const error = configError(
        plugin,
        `template function ${name} already exists. set func_prefix to ${plugin.name} plugin`,
        `It comes from the plugin ${owner}. Write  func_prefix: ${example}  beside name: and call ${example}${name} in the files.`,
      );
      clashes.set(plugin, error);
    });
  }
  if (clashes.size > 0) throw joinErrors([...clashes.values()]);
  return { functions: { template, natives, lambdas } };
}

/** A table without inherited names: `toString` is no function of ours. */
const table = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
