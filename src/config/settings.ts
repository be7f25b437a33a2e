import type { Env } from '../support/env.ts';
import type { ParsedConfig } from './parse.ts';

/** What decides over a setting, strongest first. `environment`: an ECSPRESSO_* or AWS_* variable. */
export type SettingSource = 'input' | 'environment' | 'config' | 'default';

/** A value that remembers who gave it. */
export interface Setting<T> {
  value: T;
  source: SettingSource;
}

/** Values that stand above the config. */
export interface Overrides {
  region?: string;
  cluster?: string;
  service?: string;
  /** Milliseconds. */
  timeoutMs?: number;
}

/** The settings that may come from several places. */
export interface Settings {
  /** Absent: the AWS SDK's own resolution. */
  region: Setting<string> | undefined;
  cluster: Setting<string>;
  /** Absent: a task-definition-only run. */
  service: Setting<string> | undefined;
  timeoutMs: Setting<number>;
}

/** The region that counts where neither input nor config names one. */
export const environmentRegion = (env: Env): string | undefined => env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined;

/**
 * Decides region, cluster, service and timeout: the given layers in their order (inputs, then ECSPRESSO_* variables),
 * then the config, then for the region AWS_REGION and AWS_DEFAULT_REGION, then the default.
 */
export function resolveSettings(
  layers: readonly { source: SettingSource; values: Overrides }[],
  { config, given }: Pick<ParsedConfig, 'config' | 'given'>,
  env: Env,
): Settings {
  const override = <K extends keyof Overrides>(key: K): Setting<NonNullable<Overrides[K]>> | undefined => {
    for (const { source, values } of layers) {
      const value = values[key];
      if (value !== undefined && value !== '') return { value, source };
    }
    return undefined;
  };
  const inConfig = <T>(key: string, value: T | undefined): Setting<T> | undefined => (given.has(key) && value !== undefined ? { value, source: 'config' } : undefined);
  const variable = environmentRegion(env);
  return {
    region: override('region') ?? inConfig('region', config.region) ?? (variable === undefined ? undefined : { value: variable, source: 'environment' }),
    cluster: override('cluster') ?? inConfig('cluster', config.cluster) ?? { value: config.cluster, source: 'default' },
    service: override('service') ?? inConfig('service', config.service),
    timeoutMs: override('timeoutMs') ?? inConfig('timeout', config.timeoutMs) ?? { value: config.timeoutMs, source: 'default' },
  };
}
