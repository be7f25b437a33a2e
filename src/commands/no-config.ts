import type { Inputs } from '../action/inputs.ts';
import { defaultCluster, defaultTimeoutMs } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';

/**
 * A run without a config file: with `cluster` and `service` given, the inputs `task-definition` and `service-definition`
 * say all that it would. Undefined when a config is to be read.
 */
export function replaceConfig(inputs: Inputs): (Omit<LoadedConfig, 'rendered'> & { rendered?: undefined }) | undefined {
  const named = inputs.config !== undefined && inputs.config !== 'ecspresso.yml';
  const given = inputs.taskDefinition !== undefined && inputs.cluster !== undefined && inputs.service !== undefined;
  if (named || !given) return undefined;
  return {
    config: { path: '', directory: '.', cluster: defaultCluster, plugins: [], codedeploy: {}, timeoutMs: defaultTimeoutMs, ignoreTags: [] },
    given: new Set(),
    warnings: [],
  };
}
