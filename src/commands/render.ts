import { basename, join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Definitions } from '../definitions/definitions.ts';
import type { Report } from '../report/report.ts';
import { ActionError, errorMessage } from '../support/errors.ts';
import { goDuration } from '../support/duration.ts';
import { openProject, type Project } from './project.ts';
import type { Session } from './session.ts';

type Rendered = NonNullable<Report['rendered']>;
type Member = keyof Rendered;

/** Names of the targets, and the output that tells where each was written. ecspresso: render */
const targets: Readonly<Record<string, Member>> = {
  config: 'config',
  'service-definition': 'serviceDefinition',
  'task-definition': 'taskDefinition',
};

/** Renders the config, the definitions or any other file, prints them, and writes them where asked. Asks ECS nothing. */
export async function render(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const wanted = inputs.targets.length > 0 ? inputs.targets : present(project.config);
  const members = wanted.map((target) => targets[target]);
  const definitions = await project.loadDefinitions({ complete: false, taskDefinition: members.includes('taskDefinition'), service: members.includes('serviceDefinition') });
  const rendered: Rendered = {};
  for (const target of wanted) {
    const member = targets[target];
    const { name, text } = member === undefined ? await otherFile(target, session, project) : document(member, project, definitions);
    await world.log.group(`Rendered ${target}`, () => world.log.info(text.trimEnd()));
    if (inputs.outputDir === undefined) continue;
    const path = join(inputs.outputDir, name);
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
      return { name: 'ecspresso.json', text: jsonText(configDocument(config)) };
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

/** The config as it was understood: paths joined, defaults filled in. JSON is YAML, too. */
function configDocument(config: Config): object {
  return {
    required_version: config.requiredVersion,
    region: config.region,
    cluster: config.cluster,
    service: config.service,
    service_definition: config.serviceDefinition,
    task_definition: config.taskDefinition,
    plugins: config.plugins.map(({ name, config: settings, funcPrefix }) => ({ name, config: settings, func_prefix: funcPrefix === '' ? undefined : funcPrefix })),
    appspec: config.appspec === undefined ? undefined : { version: '0.0', Hooks: config.appspec.hooks },
    codedeploy: { application_name: config.codedeploy.applicationName, deployment_group_name: config.codedeploy.deploymentGroupName, deployment_config_name: config.codedeploy.deploymentConfigName },
    timeout: goDuration(config.timeoutMs),
    ignore: { tags: config.ignoreTags },
  };
}

async function otherFile(path: string, session: Session, project: Project): Promise<{ name: string; text: string }> {
  const text = await session.world.files.readText(path).catch((error: unknown) => {
    throw new ActionError('INPUT', `targets: ${path} is neither config, service-definition nor task-definition, and cannot be read as a file: ${errorMessage(error)}`);
  });
  return { name: basename(path), text: (await project.render({ path, text })).text };
}
