import { basename, join } from 'node:path';
import type { Config } from '../config/config.ts';
import { configFormat } from '../config/locate.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { yamlText } from '../rendering/yaml.ts';
import type { Report } from '../report/report.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import { goDuration } from '../support/duration.ts';
import { openProject, type Project } from './project.ts';
import type { Session } from './session.ts';

type Rendered = NonNullable<Report['rendered']>;
type Member = keyof Rendered;

/** Names of the targets, the short ones of ecspresso included, and the output that tells where each was written. ecspresso: render */
const targets: Readonly<Record<string, Member>> = {
  config: 'config',
  'service-definition': 'serviceDefinition',
  servicedef: 'serviceDefinition',
  'task-definition': 'taskDefinition',
  taskdef: 'taskDefinition',
};

/** Renders the config, the definitions or any other file, prints them, and writes them where asked. Asks ECS nothing. */
export async function render(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const wanted = inputs.targets.length > 0 ? inputs.targets : present(project.config);
  const members = wanted.map((target) => targets[target]);
  const definitions = await project.loadDefinitions({ complete: false, taskDefinition: members.includes('taskDefinition'), service: members.includes('serviceDefinition') });
  const rendered: Rendered = {};
  const written = new Set<string>();
  for (const target of wanted) {
    const member = targets[target];
    const { name, text } = member === undefined ? await otherFile(target, session, project) : document(member, project, definitions);
    await world.log.group(`Rendered ${target}`, () => world.log.info(text.trimEnd()));
    if (inputs.outputDir === undefined) continue;
    const path = join(inputs.outputDir, name);
    if (written.has(path)) throw new ActionError('INPUT', `targets: ${target} would be written to ${path}, as another target was`, { hint: 'Give one of them another name, or render it in a step of its own.' });
    written.add(path);
    await world.files.writeText(path, text);
    if (member !== undefined) rendered[member] = path;
    await session.learn({ rendered });
  }
}

const present = ({ serviceDefinition, taskDefinition }: Config): string[] => [
  'config',
  ...(serviceDefinition === undefined ? [] : ['service-definition']),
  ...(taskDefinition === undefined ? [] : ['task-definition']),
];

function document(member: Member, project: Project, definitions: Definitions): { name: string; text: string } {
  const { config } = project;
  switch (member) {
    case 'config':
      return configText(config);
    case 'serviceDefinition':
      if (definitions.service === undefined) throw new ActionError('CONFIG', 'service_definition is not defined', { hint: 'Set service_definition in the config, or leave service-definition out of targets.' });
      return { name: 'service-definition.json', text: jsonText({ ...definitions.service.value, serviceName: config.service }) };
    case 'taskDefinition':
      if (definitions.taskDefinition === undefined) throw new ActionError('CONFIG', 'task_definition is not defined', { hint: 'Set task_definition in the config, or leave task-definition out of targets.' });
      return { name: 'task-definition.json', text: jsonText(definitions.taskDefinition.value) };
    default:
      return member satisfies never;
  }
}

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The config in the language of its file. */
function configText(config: Config): { name: string; text: string } {
  const isJson = config.path !== '' && configFormat(config.path) === 'jsonnet';
  const document = configDocument(config);
  return isJson ? { name: 'ecspresso.json', text: jsonText(document) } : { name: 'ecspresso.yml', text: yamlText(document) };
}

/** The config as it was understood: paths joined, defaults filled in. */
function configDocument(config: Config): object {
  const { applicationName, deploymentGroupName, deploymentConfigName } = config.codedeploy;
  return {
    required_version: config.requiredVersion,
    region: config.region,
    cluster: config.cluster,
    service: config.service,
    service_definition: config.serviceDefinition,
    task_definition: config.taskDefinition,
    express_definition: config.expressDefinition,
    plugins: unlessEmpty(config.plugins.map(({ name, config: settings, funcPrefix }) => ({ name, config: settings, func_prefix: funcPrefix === '' ? undefined : funcPrefix }))),
    appspec: config.appspec === undefined ? undefined : { version: '0.0', Hooks: config.appspec.hooks },
    codedeploy: unlessEmpty({ application_name: applicationName, deployment_group_name: deploymentGroupName, deployment_config_name: deploymentConfigName }),
    timeout: goDuration(config.timeoutMs),
    ignore: config.ignoreTags.length === 0 ? undefined : { tags: config.ignoreTags },
  };
}

const unlessEmpty = <T extends object>(value: T): T | undefined => (Object.values(value).every((member) => member === undefined) ? undefined : value);

async function otherFile(path: string, session: Session, project: Project): Promise<{ name: string; text: string }> {
  const text = await session.world.files.readText(path).catch((error: unknown) => {
    throw new ActionError('INPUT', `targets: ${path} is neither config, service-definition nor task-definition, and cannot be read as a file: ${errorMessage(error)}`);
  });
  return { name: renderedName(path), text: (await project.render({ path, text })).text };
}

/** What a file is called once it is rendered: `x.json.mustache` and `x.jsonnet` have become `x.json`. */
const renderedName = (path: string): string => basename(path).replace(/\.mustache$/, '').replace(/\.jsonnet$/, '.json');
