/** How the text of an input is read. */
export type InputKind =
  | { kind: 'text' }
  | { kind: 'boolean' }
  | { kind: 'count'; min: number }
  | { kind: 'duration' }
  | { kind: 'choice'; values: readonly string[] }
  /** One entry a line; blank lines are skipped. */
  | { kind: 'lines' }
  /** KEY=VALUE, one a line. */
  | { kind: 'pairs' };

/** One input: its default is the one of action.yml (a test compares them); undefined means "not given". */
export interface InputSpec {
  read: InputKind;
  default?: string;
  /** The variable that the Go tool reads for the same thing; the input wins. ecspresso.md 1.7 */
  env?: string;
}

/** The commands that work. */
export const commands = ['deploy', 'render', 'diff', 'register'] as const;
export type Command = (typeof commands)[number];

const text: InputKind = { kind: 'text' };
const boolean: InputKind = { kind: 'boolean' };
const lines: InputKind = { kind: 'lines' };
const pairs: InputKind = { kind: 'pairs' };
const choice = (...values: string[]): InputKind => ({ kind: 'choice', values });

/** Every input that the action reads. Nothing else reads `INPUT_*`. */
export const inputTable = {
  'working-directory': { read: text, default: '.' },
  command: { read: choice(...commands), default: 'deploy' },
  config: { read: text, default: 'ecspresso.yml', env: 'ECSPRESSO_CONFIG' },
  env: { read: pairs },
  envfile: { read: lines, env: 'ECSPRESSO_ENVFILE' },
  region: { read: text },
  cluster: { read: text },
  service: { read: text },
  'task-definition': { read: text },
  'service-definition': { read: text },
  'dry-run': { read: boolean, default: 'false' },
  wait: { read: boolean, default: 'true' },
  'wait-until': { read: choice('deployed', 'stable', 'paused'), default: 'deployed' },
  timeout: { read: { kind: 'duration' }, env: 'ECSPRESSO_TIMEOUT' },
  'force-new-deployment': { read: boolean, default: 'false' },
  tasks: { read: { kind: 'count', min: 0 } },
  'update-service': { read: boolean, default: 'true' },
  'skip-task-definition': { read: boolean, default: 'false' },
  revision: { read: { kind: 'count', min: 1 } },
  'latest-task-definition': { read: boolean, default: 'false' },
  'skip-unchanged': { read: boolean, default: 'false' },
  'ignore-tags': { read: lines },
  images: { read: pairs },
  'provenance-tags': { read: boolean, default: 'false' },
  strict: { read: boolean, default: 'false' },
  ownership: { read: choice('warn', 'fail', 'off'), default: 'warn' },
  targets: { read: lines },
  'output-dir': { read: text },
  'ext-str': { read: pairs, env: 'ECSPRESSO_EXT_STR' },
  'ext-code': { read: pairs, env: 'ECSPRESSO_EXT_CODE' },
  'assume-role-arn': { read: text, env: 'ECSPRESSO_ASSUME_ROLE_ARN' },
  'role-session-name': { read: text, default: 'ecs-deploy-action' },
  'lookup-credentials': { read: choice('assumed', 'base'), default: 'assumed' },
  mask: { read: lines },
  'summary-template': { read: text },
  'log-lines': { read: { kind: 'count', min: 0 }, default: '20' },
  'give-up-after': { read: { kind: 'count', min: 0 }, default: '0' },
  'if-deploying': { read: choice('proceed', 'wait', 'fail'), default: 'proceed' },
  'on-cancel': { read: choice('none', 'rollback', 'stop'), default: 'none' },
  'on-timeout': { read: choice('none', 'rollback', 'stop'), default: 'none' },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof inputTable;

/** Inputs of aws-actions/amazon-ecs-deploy-task-definition that are not ours, and what to write instead. */
export const incumbentInputs: Readonly<Record<string, string>> = {
  'desired-count': '`tasks`',
  'wait-for-service-stability': '`wait` (on by default)',
  'wait-for-minutes': '`timeout`, for example `timeout: 30m`',
  'wait-max-delay-seconds': 'nothing: polling is short and steady',
  'codedeploy-appspec': '`appspec` in the config',
  'codedeploy-application': '`codedeploy.application_name` in the config',
  'codedeploy-deployment-group': '`codedeploy.deployment_group_name` in the config',
  'codedeploy-deployment-description': 'nothing: there is no counterpart',
  'codedeploy-deployment-config': '`codedeploy.deployment_config_name` in the config',
  'service-managed-ebs-volume-name': '`volumeConfigurations` in the service definition',
  'service-managed-ebs-volume': '`volumeConfigurations` in the service definition',
  'run-task': 'a step of its own',
  'run-task-container-overrides': 'a step of its own',
  'run-task-security-groups': '`networkConfiguration` in the service definition',
  'run-task-subnets': '`networkConfiguration` in the service definition',
  'run-task-assign-public-ip': '`networkConfiguration` in the service definition',
  'run-task-capacity-provider-strategy': '`capacityProviderStrategy` in the service definition',
  'run-task-launch-type': '`launchType` in the service definition',
  'run-task-started-by': 'nothing: there is no counterpart',
  'run-task-tags': 'a step of its own',
  'run-task-managed-ebs-volume-name': '`volumeConfigurations` in the service definition',
  'run-task-managed-ebs-volume': '`volumeConfigurations` in the service definition',
  'wait-for-task-stopped': '`wait`',
  'enable-ecs-managed-tags': '`enableECSManagedTags` in the service definition',
  'propagate-tags': '`propagateTags` in the service definition',
  'keep-null-value-keys': 'nothing: empty values are kept',
  'max-retries': 'nothing: retries are built in',
};
