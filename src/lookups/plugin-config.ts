import type { PluginConfig } from '../config/config.ts';
import { ActionError } from '../support/errors.ts';

/** A plugin entry that cannot be used: ecspresso's text, where it stands, what to write instead. Code CONFIG. */
export const configError = (plugin: PluginConfig, message: string, hint?: string): ActionError =>
  new ActionError('CONFIG', message, { at: plugin.at, hint });
