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

const write = (what: string): string => `Write ${what} instead.`;
const leaveOut = (why: string): string => `Leave it out: ${why}.`;
const noCodeDeploy = leaveOut('services that CodeDeploy deploys are not supported yet');
const noRunTask = leaveOut('running a task is not supported yet');
const noAutoScaling = leaveOut('autoscaling is left as it is');

/** Inputs of aws-actions/amazon-ecs-deploy-task-definition that are not ours, and what to do about them. */
export const incumbentInputs: ReadonlyMap<string, string> = new Map(Object.entries({
  'desired-count': write('`tasks`'),
  'wait-for-service-stability': write('`wait` (on by default)'),
  'wait-for-minutes': write('`timeout`, for example `timeout: 30m`'),
  'wait-max-delay-seconds': leaveOut('polling is short and steady'),
  'codedeploy-appspec': noCodeDeploy,
  'codedeploy-application': noCodeDeploy,
  'codedeploy-deployment-group': noCodeDeploy,
  'codedeploy-deployment-description': noCodeDeploy,
  'codedeploy-deployment-config': noCodeDeploy,
  'service-managed-ebs-volume-name': write('`volumeConfigurations` in the service definition'),
  'service-managed-ebs-volume': write('`volumeConfigurations` in the service definition'),
  'run-task': noRunTask,
  'run-task-container-overrides': noRunTask,
  'run-task-security-groups': noRunTask,
  'run-task-subnets': noRunTask,
  'run-task-assign-public-ip': noRunTask,
  'run-task-capacity-provider-strategy': noRunTask,
  'run-task-launch-type': noRunTask,
  'run-task-started-by': noRunTask,
  'run-task-tags': noRunTask,
  'run-task-managed-ebs-volume-name': noRunTask,
  'run-task-managed-ebs-volume': noRunTask,
  'wait-for-task-stopped': noRunTask,
  'enable-ecs-managed-tags': write('`enableECSManagedTags` in the service definition'),
  'propagate-tags': write('`propagateTags` in the service definition'),
  'keep-null-value-keys': leaveOut('empty values are kept'),
  'max-retries': leaveOut('retries are built in'),
}));

/** Flags of `ecspresso deploy` that are written as inputs, although ours has another name or none. */
export const flagInputs: ReadonlyMap<string, string> = new Map(Object.entries({
  'no-wait': write('`wait: false`'),
  'no-update-service': write('`update-service: false`'),
  'suspend-auto-scaling': noAutoScaling,
  'resume-auto-scaling': noAutoScaling,
  'auto-scaling-min': noAutoScaling,
  'auto-scaling-max': noAutoScaling,
  'rollback-events': leaveOut('only CodeDeploy takes it, and services that it deploys are not supported yet'),
}));
