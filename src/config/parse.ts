import { dirname, isAbsolute, join } from 'node:path';
import { ActionError, joinErrors, type Position } from '../support/errors.ts';
import { type AppSpecConfig, type CodeDeployConfig, type Config, defaultCluster, defaultTimeoutMs, type PluginConfig } from './config.ts';
import { configKeys } from './keys.ts';
import { type Checked, KeyReader, type Places } from './read-keys.ts';
import { checkRequiredVersion, compatibleVersion } from './required-version.ts';
import type { ConfigWarning } from './warning.ts';

/** The config with what was wrong with it and what was written in it. */
export interface ParsedConfig {
  config: Config;
  /** Keys of the top level that the file sets, so that a default can be told from a value. */
  given: ReadonlySet<string>;
  warnings: readonly ConfigWarning[];
}

/**
 * Turns the value of a config file into a Config: types checked, unknown keys warned about, defaults filled in, paths
 * joined to the file's directory. All errors (CONFIG) are reported together. ecspresso: config.go
 */
export function parseConfig(value: unknown, path: string, places: Places): ParsedConfig {
  const reader = new KeyReader(places);
  const checked = reader.object(value, configKeys, []);
  const required = text(checked, 'required_version');
  const versionError = required === undefined ? undefined : requiredVersionError(required, places);
  const errors = versionError === undefined ? reader.errors : [...reader.errors, versionError];
  if (errors.length > 0) throw joinErrors([...errors, ...reader.warnings.filter(isWarning).map(({ text, at }) => new ActionError('CONFIG', text, { at }))]);
  const given = new Set(Object.keys(checked).filter((key) => checked[key] !== ''));
  return { config: configOf(checked, path, places), given, warnings: reader.warnings };
}

function configOf(checked: Checked, path: string, places: Places): Config {
  const directory = dirname(path);
  const file = (key: string): string | undefined => {
    const name = text(checked, key);
    return name === undefined || isAbsolute(name) ? name : join(directory, name);
  };
  const place = (key: string): Position | undefined => (text(checked, key) === undefined ? undefined : places.valuePositionOf([key]));
  return {
    path,
    directory,
    requiredVersion: text(checked, 'required_version'),
    region: text(checked, 'region'),
    cluster: text(checked, 'cluster') ?? defaultCluster,
    service: text(checked, 'service'),
    serviceDefinition: file('service_definition'),
    taskDefinition: file('task_definition'),
    expressDefinition: file('express_definition'),
    plugins: pluginsOf(checked, places),
    appspec: appspecOf(checked),
    codedeploy: codedeployOf(checked),
    timeoutMs: typeof checked['timeout'] === 'number' ? checked['timeout'] : defaultTimeoutMs,
    places: { service_definition: place('service_definition'), task_definition: place('task_definition') },
    ignoreTags: list(part(checked, 'ignore'), 'tags').map(String),
  };
}

/** The entries of `plugins:`, which the two-pass rule of `load.ts` needs before the rest. */
export function pluginsOf(checked: Checked, places: Places): PluginConfig[] {
  return list(checked, 'plugins').map((entry, i) => {
    const plugin = entry as Checked;
    return { name: text(plugin, 'name') ?? '', funcPrefix: text(plugin, 'func_prefix') ?? '', config: part(plugin, 'config'), at: places.positionOf(['plugins', i]) };
  });
}

function appspecOf(checked: Checked): AppSpecConfig | undefined {
  if (checked['appspec'] === undefined) return undefined;
  return { hooks: list(part(checked, 'appspec'), 'Hooks') as Checked[] };
}

function codedeployOf(checked: Checked): CodeDeployConfig {
  const names = part(checked, 'codedeploy');
  return {
    applicationName: text(names, 'application_name'),
    deploymentGroupName: text(names, 'deployment_group_name'),
    deploymentConfigName: text(names, 'deployment_config_name'),
  };
}

function requiredVersionError(constraint: string, places: Places): ActionError | undefined {
  const check = checkRequiredVersion(constraint);
  const at = places.valuePositionOf(['required_version']);
  switch (check.kind) {
    case 'satisfied':
      return undefined;
    case 'unsatisfied':
      return new ActionError('CONFIG', `required_version: ${constraint} is not met by ${compatibleVersion}`, {
        at,
        hint: `The action behaves as ecspresso ${compatibleVersion}; widen the constraint if the files suit it.`,
      });
    case 'invalid':
      return new ActionError('CONFIG', `required_version has invalid format: ${check.reason}`, { at, hint: 'Write constraints such as ">= 2.0.0, < 3" or "~> 2.8".' });
    default:
      return check satisfies never;
  }
}

/** When the file is refused anyway, what would only have been a warning is listed too. */
const isWarning = (warning: ConfigWarning): boolean => warning.level === 'warning';

/** Empty counts as absent, as in Go. */
const text = (checked: Checked, key: string): string | undefined => {
  const value = checked[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const part = (checked: Checked, key: string): Checked => (checked[key] ?? {}) as Checked;
const list = (checked: Checked, key: string): readonly unknown[] => (checked[key] ?? []) as readonly unknown[];
