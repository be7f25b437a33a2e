import type { PluginConfig } from '../config/config.ts';
import { type PluginName, pluginSettings } from '../config/plugin-settings.ts';
import { nearest } from '../support/nearest.ts';
import type { AwsAnswers } from './aws-answers.ts';
import { cloudFormationSource } from './cloudformation.ts';
import { externalSource } from './external.ts';
import { configError } from './plugin-config.ts';
import { secretsManagerSource } from './secrets-manager.ts';
import type { Source } from './source.ts';
import { ssmSource } from './ssm.ts';
import { openState, type StateSurroundings } from './tfstate/source.ts';
import type { LookupWorld } from './world.ts';

/** What plugins are opened with. */
export interface PluginSurroundings extends StateSurroundings {
  world: LookupWorld;
  answers: AwsAnswers;
}

const available = Object.keys(pluginSettings);

/** The source behind one entry of `plugins:`; names are matched in any case. Errors: CONFIG. */
export function openPlugin(plugin: PluginConfig, surroundings: PluginSurroundings): Source {
  const { world, answers } = surroundings;
  const name = plugin.name.toLowerCase() as PluginName;
  switch (name) {
    case 'tfstate':
      return openState(plugin, surroundings);
    case 'cloudformation':
      return cloudFormationSource(plugin.name, plugin.funcPrefix, answers, world);
    case 'ssm':
      return ssmSource(plugin.name, plugin.funcPrefix, answers.parameter);
    case 'secretsmanager':
      return secretsManagerSource(plugin.name, plugin.funcPrefix, answers.secretArn);
    case 'external':
      return externalSource(plugin, world);
    default: {
      const close = nearest(plugin.name, available);
      throw configError(plugin, `plugin ${plugin.name} is not available`, close === undefined ? `Available are ${available.join(', ')}.` : `Did you mean ${close}?`);
    }
  }
}
