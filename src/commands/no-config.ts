import type { Inputs } from '../action/inputs.ts';
import { defaultCluster, defaultTimeoutMs } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import { hasConfig } from '../config/locate.ts';
import type { Files } from '../support/files.ts';

/** What is known without a config file. */
export type ConfigFree = Omit<LoadedConfig, 'rendered'> & { rendered?: undefined };

/**
 * A run without a config file: with `cluster` and `service` given, the inputs `task-definition` and `service-definition`
 * say all that it would; what touches no service needs the task definition alone. Undefined when a config is to be read:
 * one that is named, or one that is there.
 */
export async function replaceConfig(inputs: Inputs, files: Pick<Files, 'exists'>): Promise<ConfigFree | undefined> {
  const needsService = inputs.command === 'deploy' || inputs.command === 'diff';
  const says = inputs.taskDefinition !== undefined && (!needsService || (inputs.cluster !== undefined && inputs.service !== undefined));
  if (!says || (await hasConfig(inputs.config, files))) return undefined;
  return {
    config: { path: '', directory: '.', cluster: defaultCluster, plugins: [], codedeploy: {}, timeoutMs: defaultTimeoutMs, ignoreTags: [] },
    given: new Set(),
    warnings: [],
  };
}
