import type { PluginConfig } from '../config/config.ts';
import { parseDuration } from '../support/duration.ts';
import { configError } from './plugin-config.ts';

/** A checked `config:` of the plugin `external`. */
export interface ExternalSettings {
  name: string;
  command: readonly string[];
  /** Parameters of the Jsonnet native. */
  argumentCount: number;
  parser: 'json' | 'string';
  mode: 'exec' | 'jsonrpc';
  /** Absent: no limit. */
  timeoutMs?: number;
}

const example = 'Write for example  config: { name: revision, command: [git, rev-parse, HEAD], num_args: 0, parser: string, timeout: 10 }.';

/** Checks the settings. Errors: CONFIG. */
export function externalSettings(plugin: PluginConfig): ExternalSettings {
  const { name, command, num_args: count = 0, parser = 'json', mode = 'exec', timeout } = plugin.config;
  const refuse = (message: string, hint = example) => configError(plugin, `external plugin ${message}`, hint);
  if (typeof name !== 'string' || name === '') throw refuse('requires name as a string');
  if (!/^[A-Za-z_]\w*$/.test(plugin.funcPrefix + name)) throw refuse(`has the name "${name}", which no template can call`, 'A function name has letters, digits and _ only.');
  if (!Array.isArray(command) || command.length === 0 || !command.every((part) => typeof part === 'string')) {
    throw refuse('requires command as a list of strings', `There is no shell. ${example}`);
  }
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw refuse('requires num_args as a whole number');
  if (parser !== 'json' && parser !== 'string') throw refuse(`knows the parsers json and string, not ${String(parser)}`);
  if (mode !== 'exec' && mode !== 'jsonrpc') throw refuse(`knows the modes exec and jsonrpc, not ${String(mode)}`);
  const timeoutMs = timeout === undefined ? undefined : milliseconds(timeout);
  if (Number.isNaN(timeoutMs)) throw refuse(`cannot read the timeout "${String(timeout)}"`, 'Write seconds, or a duration such as 1m30s.');
  return { name, command: command as string[], argumentCount: count, parser, mode, timeoutMs: timeoutMs === 0 ? undefined : timeoutMs };
}

/** Seconds in v2; v3 takes durations as well. 0 means none. */
function milliseconds(timeout: unknown): number {
  if (typeof timeout === 'number') return timeout >= 0 ? timeout * 1000 : Number.NaN;
  const parsed = typeof timeout === 'string' ? parseDuration(timeout) : undefined;
  return parsed?.ok === true ? parsed.ms : Number.NaN;
}
