import type { Position } from '../support/errors.ts';

/** One entry of `plugins:`; what its `config` may hold is the business of the lookup behind the name. */
export interface PluginConfig {
  /** As written; matched in any case. */
  name: string;
  /** Put in front of every function name of the plugin; '' when not given. */
  funcPrefix: string;
  config: Readonly<Record<string, unknown>>;
  /** Where the entry stands in the user's file, for messages. */
  at?: Position;
}

/** The hooks of `appspec:`; only they are copied into the AppSpec that is generated. */
export interface AppSpecConfig {
  hooks: readonly Readonly<Record<string, unknown>>[];
}

/** `codedeploy:`: names that save the discovery. */
export interface CodeDeployConfig {
  applicationName?: string;
  deploymentGroupName?: string;
  deploymentConfigName?: string;
}

/** What the project says: ecspresso's configuration file, rendered, checked, defaults filled in, paths resolved. ecspresso: config.go */
export interface Config {
  /** The file it came from, as given; '' when inputs replace the file. */
  path: string;
  /** Its directory; relative paths in it are joined to this. */
  directory: string;
  requiredVersion?: string;
  /** Absent: the AWS SDK's own resolution. */
  region?: string;
  cluster: string;
  /** Absent: a task-definition-only config; the service belongs to somebody else. */
  service?: string;
  /** Joined to `directory`. */
  serviceDefinition?: string;
  taskDefinition?: string;
  expressDefinition?: string;
  plugins: readonly PluginConfig[];
  appspec?: AppSpecConfig;
  codedeploy: CodeDeployConfig;
  /** Milliseconds. */
  timeoutMs: number;
  /** Where the file names the definitions, for messages; by key. */
  places?: Readonly<Partial<Record<'service_definition' | 'task_definition', Position>>>;
  /** `ignore.tags`: tag keys, globs allowed. */
  ignoreTags: readonly string[];
}

/** ecspresso's default for `timeout`: ten minutes. */
export const defaultTimeoutMs = 600_000;
/** ecspresso's default for `cluster`. */
export const defaultCluster = 'default';
