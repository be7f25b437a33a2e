import type { PluginConfig } from '../config/config.ts';
import { nearest } from '../support/nearest.ts';
import type { Secrets } from '../support/secrets.ts';
import { cloudFormationSource } from './cloudformation.ts';
import { externalSource } from './external.ts';
import { configError } from './plugin-config.ts';
import { secretsManagerSource } from './secrets-manager.ts';
import type { Source } from './source.ts';
import { ssmSource } from './ssm.ts';
import type { BackEnds } from './tfstate/read.ts';
import { openState } from './tfstate/source.ts';

/** What plugins are opened with. */
export interface PluginSurroundings {
  directory: string;
  backEnds: BackEnds;
  secrets: Secrets;
}

const available = ['tfstate', 'cloudformation', 'ssm', 'secretsmanager', 'external'] as const;

/** The source behind one entry of `plugins:`; names are matched in any case. Errors: CONFIG. */
export function openPlugin(plugin: PluginConfig, { directory, backEnds, secrets }: PluginSurroundings): Source {
  const { world } = backEnds;
  switch (plugin.name.toLowerCase() as (typeof available)[number]) {
    case 'tfstate':
      return openState(plugin, directory, backEnds, secrets);
    case 'cloudformation':
      return cloudFormationSource(plugin.name, plugin.funcPrefix, world);
    case 'ssm':
      return ssmSource(plugin.name, plugin.funcPrefix, world, secrets);
    case 'secretsmanager':
      return secretsManagerSource(plugin.name, plugin.funcPrefix, world);
    case 'external':
      return externalSource(plugin, world);
    default: {
      const close = nearest(plugin.name, available);
      throw configError(plugin, `plugin ${plugin.name} is not available`, close === undefined ? `Available are ${available.join(', ')}.` : `Did you mean ${close}?`);
    }
  }
}
