import { defaultCluster } from './config.ts';
import { pluginSettings, settingsOf } from './plugin-settings.ts';

/** What a value of the config may be. */
export type KeyShape =
  | { kind: 'string' }
  /** A path, relative to the directory of the config file. */
  | { kind: 'path' }
  /** A Go duration, or seconds. */
  | { kind: 'duration' }
  /** Not looked into here. */
  | { kind: 'anything' }
  /** Keys and values whose meaning is decided elsewhere; `known`: the keys that mean something, by what stands beside them. */
  | { kind: 'free'; known?: (beside: Readonly<Record<string, unknown>>) => readonly string[] | undefined }
  | { kind: 'object'; keys: Keys }
  | { kind: 'list'; items: KeyShape };

/** One key: read by the parser, written into the JSON Schema, shown in the documentation. */
export interface KeySpec {
  shape: KeyShape;
  /** One or two sentences for editors and the documentation. */
  description: string;
  /** As one would write it; absent: no default. */
  default?: string;
  examples?: readonly unknown[];
  /** What to tell who writes it. */
  deprecated?: string;
  /** Every entry needs it. */
  required?: boolean;
}

export type Keys = Readonly<Record<string, KeySpec>>;

const text: KeyShape = { kind: 'string' };
const path: KeyShape = { kind: 'path' };

const pluginKeys: Keys = {
  name: {
    shape: text,
    description: 'Which plugin: tfstate, cloudformation, ssm, secretsmanager or external, in any case of letters.',
    examples: Object.keys(pluginSettings),
    required: true,
  },
  config: { shape: { kind: 'free', known: ({ name }) => settingsOf(name) }, description: 'Settings of the plugin, for example path or url of the Terraform state.' },
  func_prefix: { shape: text, description: 'Put in front of the names of all functions of the plugin, so that one plugin can be used twice.' },
};

const hookNames = ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'] as const;
const hook: KeyShape = {
  kind: 'object',
  keys: Object.fromEntries(hookNames.map((name) => [name, { shape: text, description: `Name or ARN of the Lambda function for ${name}.` }])),
};

const appspecKeys: Keys = {
  version: { shape: { kind: 'anything' }, description: 'Ignored; the AppSpec that is generated has version 0.0.' },
  Resources: { shape: { kind: 'anything' }, description: 'Ignored; the resources come from the service.' },
  Hooks: { shape: { kind: 'list', items: hook }, description: 'Lifecycle hooks that are copied into the generated AppSpec.' },
};

const codedeployKeys: Keys = {
  application_name: { shape: text, description: 'Name of the CodeDeploy application; it is searched for when absent.' },
  deployment_group_name: { shape: text, description: 'Name of the deployment group; it is searched for when absent.' },
  deployment_config_name: { shape: text, description: 'Used in place of the deployment configuration of the group.' },
};

const ignoreKeys: Keys = {
  tags: {
    shape: { kind: 'list', items: text },
    description: 'Keys of tags that are neither compared, set nor removed. Globs such as aws:* are allowed.',
  },
};

/** Every key of the configuration file. ecspresso: config.go */
export const configKeys: Keys = {
  required_version: {
    shape: text,
    description: 'Versions of ecspresso that the files are written for. The action counts as the version it is compatible with.',
    examples: ['>= 2.0.0, < 3', '~> 2.8'],
  },
  region: { shape: text, description: 'AWS region. Absent: AWS_REGION, then the AWS SDK decides.', examples: ['ap-northeast-1'] },
  cluster: { shape: text, description: 'Name of the ECS cluster.', default: defaultCluster },
  service: { shape: text, description: 'Name of the ECS service. Absent: only the task definition is managed here.' },
  service_definition: { shape: path, description: 'File of the service definition (JSON, Jsonnet or Mustache).', examples: ['ecs-service-def.json'] },
  task_definition: { shape: path, description: 'File of the task definition (JSON, Jsonnet or Mustache).', examples: ['ecs-task-def.json'] },
  express_definition: { shape: path, description: 'File of an ECS Express Mode definition. Deploying one is not supported.' },
  plugins: {
    shape: { kind: 'list', items: { kind: 'object', keys: pluginKeys } },
    description: 'Sources of values that templates may look up. ssm and secretsmanager are always there.',
  },
  appspec: { shape: { kind: 'object', keys: appspecKeys }, description: 'What to put into the AppSpec of CodeDeploy deployments.' },
  codedeploy: { shape: { kind: 'object', keys: codedeployKeys }, description: 'Names that save the search for the CodeDeploy deployment group.' },
  timeout: {
    shape: { kind: 'duration' },
    description: 'How long one run may take, as a Go duration. A number without unit means seconds.',
    default: '10m',
    examples: ['10m', '1h30m'],
  },
  ignore: { shape: { kind: 'object', keys: ignoreKeys }, description: 'What to leave alone.' },
  filter_command: {
    shape: text,
    description: 'Has no effect: there is nobody to choose interactively.',
    deprecated: 'filter_command has no effect here, and ecspresso v3 removes it',
  },
};

/** Go's rule for field names: the exact name, else the same name in any case of letters. */
export function matchKey(name: string, keys: Keys): string | undefined {
  if (Object.hasOwn(keys, name)) return name;
  const wanted = folded(name);
  return Object.keys(keys).find((key) => folded(key) === wanted);
}

/** Go also folds the long s, which JavaScript does not. */
const folded = (name: string): string => name.toLowerCase().replaceAll('\u017f', 's');
