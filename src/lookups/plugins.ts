import type { PluginConfig } from '../config/config.ts';
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

const available = ['tfstate', 'cloudformation', 'ssm', 'secretsmanager', 'external'] as const;

/** What `config:` of an entry may hold. */
const settings: Readonly<Record<(typeof available)[number], readonly string[]>> = {
  tfstate: ['path', 'url', 'optional'],
  cloudformation: [],
  ssm: [],
  secretsmanager: [],
  external: ['name', 'command', 'num_args', 'parser', 'timeout', 'mode'],
};

/** The Go tool passes over a setting that it does not know; a misspelt `timeout` should not go unnoticed. */
function warnOfUnknown({ name, config, at }: PluginConfig, known: readonly string[], world: LookupWorld): void {
  for (const key of Object.keys(config).filter((one) => !known.includes(one))) {
    const close = nearest(key, known);
    const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
    world.log.warning(`${place}the plugin ${name} knows no setting ${key}; it has no effect${close === undefined ? '' : `; did you mean ${close}?`}`);
  }
}

/** The source behind one entry of `plugins:`; names are matched in any case. Errors: CONFIG. */
export function openPlugin(plugin: PluginConfig, surroundings: PluginSurroundings): Source {
  const { world, answers } = surroundings;
  const name = plugin.name.toLowerCase() as (typeof available)[number];
  if (available.includes(name)) warnOfUnknown(plugin, settings[name], world);
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
