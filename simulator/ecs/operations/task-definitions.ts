import type {
  ContainerDefinition,
  DeleteTaskDefinitionsRequest,
  DeregisterTaskDefinitionRequest,
  DescribeTaskDefinitionRequest,
  Failure,
  ListTaskDefinitionsRequest,
  RegisterTaskDefinitionRequest,
  TaskDefinition,
  Volume,
} from '@aws-sdk/client-ecs';
import { clientFault, invalidParameter } from '../../failure.ts';
import { pageOf } from '../../pages.ts';
import type { Simulation } from '../../simulation.ts';
import { findTaskDefinition } from '../find.ts';
import type { TaskDefinitionRecord } from '../state.ts';
import { checkTaskDefinition, cpuUnits, mebibytes } from '../validate-task-definition.ts';
import { operation } from './operation.ts';
import { checkTags } from './tags.ts';

/** RegisterTaskDefinition: the next revision of the family, with AWS's defaults, also for equal content. */
export const registerTaskDefinition = operation<RegisterTaskDefinitionRequest>((sim, input) => {
  if (sim.options.lenient !== true) checkTaskDefinition(input);
  const { tags, ...given } = input;
  if (tags !== undefined) checkTags(tags);
  const family = input.family ?? '';
  const revision = (sim.state.ecs.revisions.get(family) ?? 0) + 1;
  const arn = sim.arn('ecs', `task-definition/${family}:${revision}`);
  const definition = {
    ...given,
    ...sizes(given),
    taskDefinitionArn: arn,
    revision,
    status: 'ACTIVE' as const,
    ...(given.networkMode === undefined && !forFargate(given) ? { networkMode: 'bridge' as const } : {}),
    volumes: (given.volumes ?? []).map(filledVolume),
    placementConstraints: given.placementConstraints ?? [],
    containerDefinitions: (given.containerDefinitions ?? []).map((one) => filledContainer(one, given.networkMode)),
    compatibilities: compatibilitiesOf(given),
    requiresAttributes: attributesOf(given),
    registeredAt: new Date(sim.clock.now()),
    registeredBy: sim.principal,
  };
  sim.state.ecs.revisions.set(family, revision);
  sim.state.ecs.taskDefinitions.set(`${family}:${revision}`, { definition });
  if (tags !== undefined) sim.state.ecs.tags.set(arn, tags);
  return { taskDefinition: definition, ...(tags === undefined ? {} : { tags }) };
});

const forFargate = ({ requiresCompatibilities }: RegisterTaskDefinitionRequest): boolean =>
  requiresCompatibilities?.includes('FARGATE') === true;

/** Sizes of the task are kept as numbers of units and MiB, in text. */
function sizes({ cpu, memory }: RegisterTaskDefinitionRequest): Pick<TaskDefinition, 'cpu' | 'memory'> {
  const units = cpu === undefined ? undefined : cpuUnits(cpu);
  const size = memory === undefined ? undefined : mebibytes(memory);
  if (cpu !== undefined && units === undefined) throw clientFault(`Invalid 'cpu' setting for task: ${cpu}`);
  if (memory !== undefined && size === undefined) throw clientFault(`Invalid 'memory' setting for task: ${memory}`);
  return {
    ...(units === undefined ? {} : { cpu: String(units) }),
    ...(size === undefined ? {} : { memory: String(size) }),
  };
}

function filledContainer(given: ContainerDefinition, networkMode: string | undefined): ContainerDefinition {
  const portMappings = (given.portMappings ?? []).map((mapping) => ({
    protocol: 'tcp' as const,
    ...mapping,
    hostPort: mapping.hostPort ?? (networkMode === 'awsvpc' || networkMode === 'host' ? mapping.containerPort : 0),
  }));
  const { healthCheck } = given;
  const filled = {
    essential: true,
    cpu: 0,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    ...given,
  };
  return {
    ...filled,
    portMappings,
    ...(healthCheck === undefined ? {} : { healthCheck: { interval: 30, timeout: 5, retries: 3, ...healthCheck } }),
  };
}

/** A volume of which nothing is said is a folder of the host; one of Docker lives as long as the task. */
function filledVolume(given: Volume): Volume {
  const { dockerVolumeConfiguration: docker } = given;
  if (docker !== undefined) return { ...given, dockerVolumeConfiguration: { scope: 'task', ...docker } };
  return Object.keys(given).length > 1 ? given : { ...given, host: {} };
}

function compatibilitiesOf(given: RegisterTaskDefinitionRequest): TaskDefinition['compatibilities'] {
  if (given.requiresCompatibilities?.includes('EXTERNAL') === true) return ['EXTERNAL'];
  const sized = given.networkMode === 'awsvpc' && given.cpu !== undefined && given.memory !== undefined;
  return sized ? ['EC2', 'FARGATE'] : ['EXTERNAL', 'EC2'];
}

function attributesOf(given: RegisterTaskDefinitionRequest): { name: string }[] {
  const prefix = 'com.amazonaws.ecs.capability';
  const awslogs = (given.containerDefinitions ?? []).some((one) => one.logConfiguration?.logDriver === 'awslogs');
  return [
    ...(awslogs ? [{ name: `${prefix}.logging-driver.awslogs` }] : []),
    ...(given.taskRoleArn === undefined ? [] : [{ name: `${prefix}.task-iam-role` }]),
    { name: `${prefix}.docker-remote-api.1.18` },
  ];
}

/** DescribeTaskDefinition: tags beside it, only on demand. */
export const describeTaskDefinition = operation<DescribeTaskDefinitionRequest>((sim, input) => {
  const found = findTaskDefinition(sim, input.taskDefinition ?? '');
  if (found === undefined) throw clientFault('Unable to describe task definition.');
  const { definition } = found;
  const tags = sim.state.ecs.tags.get(definition.taskDefinitionArn) ?? [];
  return { taskDefinition: definition, ...(input.include?.includes('TAGS') === true ? { tags } : {}) };
});

/** ListTaskDefinitions: by full family name and status, in pages of a hundred. */
export const listTaskDefinitions = operation<ListTaskDefinitionsRequest>((sim, input) => {
  const { familyPrefix, status = 'ACTIVE', sort = 'ASC' } = input;
  const chosen = [...sim.state.ecs.taskDefinitions.values()]
    .map(({ definition }) => definition)
    .filter((one) => (familyPrefix === undefined || one.family === familyPrefix) && one.status === status)
    .sort(byFamilyAndRevision);
  const arns = (sort === 'DESC' ? chosen.reverse() : chosen).map((one) => one.taskDefinitionArn);
  const page = pageOf(sim, arns, `ListTaskDefinitions ${JSON.stringify([familyPrefix, status, sort])}`, input, 100);
  return { taskDefinitionArns: page.items, nextToken: page.nextToken };
});

const byFamilyAndRevision = (a: TaskDefinition, b: TaskDefinition): number =>
  a.family === b.family ? (a.revision ?? 0) - (b.revision ?? 0) : (a.family ?? '') < (b.family ?? '') ? -1 : 1;

/** DeregisterTaskDefinition: wants a revision; it becomes INACTIVE and goes on running where it runs. */
export const deregisterTaskDefinition = operation<DeregisterTaskDefinitionRequest>((sim, input) => {
  const given = input.taskDefinition ?? '';
  if (!/:\d+$/.test(given)) throw clientFault('Invalid revision number. Number: null');
  const found = findTaskDefinition(sim, given);
  if (found === undefined) throw clientFault('Unable to describe task definition.');
  if (found.definition.status === 'INACTIVE')
    throw clientFault('The specified task definition is inactive. Specify an active task definition and try again.');
  found.definition.status = 'INACTIVE';
  found.definition.deregisteredAt = new Date(sim.clock.now());
  return { taskDefinition: found.definition };
});

/** DeleteTaskDefinitions: at most ten, INACTIVE ones only; gone at once when nothing uses them. */
export const deleteTaskDefinitions = operation<DeleteTaskDefinitionsRequest>((sim, { taskDefinitions = [] }) => {
  if (taskDefinitions.length === 0) throw invalidParameter('Task definitions cannot be empty.');
  if (taskDefinitions.length > 10) throw invalidParameter('taskDefinitions can have at most 10 items.');
  const deleted: TaskDefinition[] = [];
  const failures: Failure[] = [];
  for (const given of taskDefinitions) {
    const found = findTaskDefinition(sim, given);
    if (found === undefined)
      failures.push({
        arn: given,
        reason: 'TASK_DEFINITION_NOT_FOUND',
        detail: 'The specified task definition does not exist.',
      });
    else if (found.definition.status === 'ACTIVE') {
      const detail =
        'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
      failures.push({ arn: found.definition.taskDefinitionArn, reason: 'INVALID_STATUS', detail });
    } else deleted.push(remove(sim, found));
  }
  return { taskDefinitions: deleted, failures };
});

function remove(sim: Simulation, { definition }: TaskDefinitionRecord): TaskDefinition {
  definition.status = 'DELETE_IN_PROGRESS';
  definition.deleteRequestedAt = new Date(sim.clock.now());
  const arn = definition.taskDefinitionArn;
  const used = [...sim.state.ecs.services.values()].some(
    (service) =>
      service.status !== 'INACTIVE' &&
      (service.taskDefinition === arn || service.tasks.some((one) => one.definition === definition)),
  );
  if (!used) sim.state.ecs.taskDefinitions.delete(arn.split('/').at(-1) ?? '');
  return { ...definition };
}
