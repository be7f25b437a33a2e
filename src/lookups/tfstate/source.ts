import { isAbsolute, join } from 'node:path';
import type { PluginConfig } from '../../config/config.ts';
import { ActionError, errorMessage } from '../../support/errors.ts';
import type { Log } from '../../support/log.ts';
import type { Secrets } from '../../support/secrets.ts';
import { configError } from '../plugin-config.ts';
import type { Source } from '../source.ts';
import { stateFunctions } from './functions.ts';
import { type Location, parseLocation, passwordsIn } from './location.ts';
import type { State } from './state.ts';

/** A state plugin: its functions, and the state itself once it was read. */
export interface StateSource extends Source {
  /** Where it is, safe to print. */
  location: string;
  /** The state, if a lookup has read it; never a download of its own. */
  known(): Promise<State | undefined>;
}

/** What a state plugin is opened with. */
export interface StateSurroundings {
  /** Directory of the config: `path` is relative to it. */
  directory: string;
  /** Reads a state; entries with one location share it. */
  read(location: Location): Promise<State>;
  log: Log;
  secrets: Secrets;
}

/**
 * One `tfstate` entry. The state is read once, at the first use or `prefetch`; one on this machine also by `ready`,
 * because the Go tool fails on a state that it cannot read whether it is used or not. Errors: CONFIG, LOOKUP.
 */
export function openState(plugin: PluginConfig, { directory, secrets, ...surroundings }: StateSurroundings): StateSource {
  const optional = optionalOf(plugin);
  const location = locationOf(plugin, directory);
  passwordsIn(location).forEach((password) => secrets.add(password));
  let reading: Promise<State> | undefined;
  const read = (): Promise<State> => (reading ??= reader(location, surroundings, optional));
  const quietly = (): void => void read().catch(() => undefined);
  return {
    plugin: plugin.name,
    prefix: plugin.funcPrefix,
    location: location.shown,
    functions: stateFunctions(read, secrets),
    prefetch: quietly,
    ready: async () => {
      if (location.kind !== 'local') return;
      await read().catch((error: unknown) => {
        throw error instanceof ActionError ? placed(error, plugin) : error;
      });
    },
    known: () => reading?.catch(() => undefined) ?? Promise.resolve(undefined),
  };
}

/** Nobody has called for the state yet, so the plugin's entry is the place of the error. */
const placed = ({ code, message, hint, cause, at = undefined }: ActionError, plugin: PluginConfig): ActionError =>
  new ActionError(code, message, { hint, cause, at: at ?? plugin.at });

async function reader(location: Location, { read, log }: Pick<StateSurroundings, 'read' | 'log'>, optional: boolean): Promise<State> {
  try {
    return await read(location);
  } catch (error) {
    if (!optional) throw error;
    log.warning(`${errorMessage(error)}; the state is optional and counts as empty`);
    const { emptyState } = await import('./state.ts');
    return emptyState;
  }
}

/** ecspresso's texts; the hints are ours. */
function locationOf(plugin: PluginConfig, directory: string): Location {
  const { path, url } = plugin.config;
  const example = 'Write  config: { path: terraform.tfstate }  or  config: { url: s3://BUCKET/KEY }.';
  if (path !== undefined) {
    if (typeof path !== 'string') throw configError(plugin, 'tfstate plugin requires path for tfstate file as a string', example);
    return parsed(plugin, isAbsolute(path) ? path : join(directory, path));
  }
  if (url !== undefined) {
    if (typeof url !== 'string') throw configError(plugin, 'tfstate plugin requires url for tfstate URL as a string', example);
    return parsed(plugin, url);
  }
  throw configError(plugin, 'tfstate plugin requires path or url for tfstate location', example);
}

function parsed(plugin: PluginConfig, text: string): Location {
  try {
    // On Windows an absolute path begins like a URL.
    return /^[A-Za-z]:[\\/]/.test(text) ? { kind: 'local', path: text, workspace: true, shown: text } : parseLocation(text);
  } catch (error) {
    throw configError(plugin, errorMessage(error), error instanceof ActionError ? error.hint : undefined);
  }
}

function optionalOf(plugin: PluginConfig): boolean {
  const { optional } = plugin.config;
  if (optional === undefined) return false;
  if (typeof optional === 'boolean') return optional;
  throw configError(plugin, 'tfstate plugin requires optional as a bool', 'Write  optional: true  without quotes.');
}
