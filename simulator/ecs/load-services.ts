import type { TaskSet } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import type { LoadedService } from '../world.ts';
import { newEntry } from './begin.ts';
import { serviceWatcher } from './failures.ts';
import { newService } from './new-service.ts';
import { newServiceDeployment, setStatus } from './rollout.ts';
import type { DeploymentRecord, ServiceRecord } from './state.ts';
import { launchMembers } from './strategies/tasks.ts';
import { adoptTask } from './task-life.ts';

/** Members that are kept elsewhere than among the settings. */
const apart = new Set([
  'serviceName',
  'serviceArn',
  'clusterArn',
  'status',
  'taskDefinition',
  'desiredCount',
  'runningCount',
  'pendingCount',
  'deployments',
  'taskSets',
  'events',
  'history',
  'tags',
  'createdAt',
  'createdBy',
  'roleArn',
  'platformFamily',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'resourceManagementType',
]);

const minute = 60_000;

/** Puts services into the account, with a history that ended before now and, at rest, all tasks running. */
export function loadServices(sim: Simulation, services: readonly LoadedService[]): void {
  for (const given of services) loadService(sim, structuredClone(given));
}

function loadService(sim: Simulation, given: LoadedService): void {
  const cluster = given.clusterArn?.split('/').at(-1) ?? 'default';
  sim.state.ecs.clusters?.add(cluster);
  const members = Object.entries(given);
  const service = newService(sim, {
    cluster,
    name: given.serviceName ?? '',
    ...(given.serviceArn === undefined ? {} : { arn: given.serviceArn }),
    status: (given.status ?? 'ACTIVE') as ServiceRecord['status'],
    taskDefinition: given.taskDefinition ?? '',
    settings: { ...Object.fromEntries(members.filter(([name]) => !apart.has(name))), ...shownByDeployments(primaryIn(given)) },
    desiredCount: given.desiredCount ?? 0,
    createdAt: given.createdAt === undefined ? sim.clock.now() - 30 * 24 * 60 * minute : given.createdAt * 1000,
    ...(given.roleArn === undefined ? {} : { roleArn: given.roleArn }),
    ...(given.createdBy === undefined ? {} : { createdBy: given.createdBy }),
    ...(given.platformFamily === undefined ? {} : { platformFamily: given.platformFamily }),
    loaded: given.resourceManagementType === undefined ? {} : { resourceManagementType: given.resourceManagementType },
  });
  service.events = (given.events ?? []).map(({ id, createdAt = 0, message = '' }) => ({
    id: id ?? sim.ids.uuid(),
    createdAt: createdAt * 1000,
    message,
  }));
  if (given.tags !== undefined && given.tags.length > 0) sim.state.ecs.tags.set(service.arn, given.tags);
  if (service.status === 'INACTIVE') return;
  const controller = service.settings.deploymentController?.type ?? 'ECS';
  if (controller === 'CODE_DEPLOY') service.taskSets = taskSetsOf(sim, service, given);
  if (controller === 'ECS') loadDeployments(sim, service, given);
}

const primaryIn = ({ deployments = [] }: LoadedService): Record<string, unknown> =>
  deployments.find(({ status }) => status === 'PRIMARY') ?? {};

/** The service deployments so far, and the entries of `deployments[]`. */
function loadDeployments(sim: Simulation, service: ServiceRecord, given: LoadedService): void {
  const current = service.taskDefinition;
  const usual = [{ taskDefinition: current, status: 'SUCCESSFUL' as const }];
  const history = given.history === undefined || given.history.length === 0 ? usual : given.history;
  const entries = history.map(({ taskDefinition, status }, index) => {
    service.taskDefinition = taskDefinition;
    const entry = newEntry(sim, service, sim.ids.deployment());
    const one = newServiceDeployment(sim, service, entry.revision);
    setStatus(sim, one, status);
    one.unlistedCalls = 0;
    shift(one, (index - history.length) * 60 * minute);
    shift(entry, (index - history.length) * 60 * minute);
    entry.serviceDeployment = one;
    service.serviceDeployments.push(one);
    const finished = status === 'SUCCESSFUL';
    Object.assign(entry, finished ? restingState(entry.id) : { open: true, plan: { completion: 'never' } });
    return entry;
  });
  service.taskDefinition = current;
  const shown = given.deployments?.map((wanted) => overlaid(wanted, entries));
  const last = entries.filter((entry) => entry.revision.taskDefinition === current).at(-1) ?? entries.at(-1);
  service.deployments = shown ?? (last === undefined ? [] : [last]);
  service.deployments.forEach((entry, index) => {
    const count = given.deployments?.[index]?.['runningCount'];
    startTasks(sim, service, entry, typeof count === 'number' ? count : (given.runningCount ?? service.desiredCount));
  });
}

const restingState = (id: string): Partial<DeploymentRecord> => ({
  rolloutState: 'COMPLETED',
  rolloutStateReason: `ECS deployment ${id} completed.`,
  open: true,
  hasRun: true,
  unsteady: false,
});

const moments = ['createdAt', 'updatedAt', 'startedAt', 'finishedAt', 'stoppedAt'] as const;

function shift(record: Partial<Record<(typeof moments)[number], number>>, ms: number): void {
  for (const name of moments) {
    const value = record[name];
    if (value !== undefined) record[name] = value + ms;
  }
}

/** An entry as the world gives it: its id, states and times over those of the history. */
function overlaid(wanted: Record<string, unknown>, entries: readonly DeploymentRecord[]): DeploymentRecord {
  const base =
    entries.filter((entry) => entry.revision.taskDefinition === wanted['taskDefinition']).at(-1) ?? entries.at(-1);
  if (base === undefined) throw new Error('a loaded deployment needs a history');
  for (const name of ['id', 'status', 'rolloutState', 'rolloutStateReason', 'failedTasks'] as const) {
    if (wanted[name] !== undefined) Object.assign(base, { [name]: wanted[name] });
  }
  for (const name of ['createdAt', 'updatedAt'] as const) {
    const value = wanted[name];
    if (typeof value === 'number') base[name] = value * 1000;
  }
  base.revision.deploymentId = base.id;
  base.revision.settings = { ...base.revision.settings, ...shownByDeployments(wanted) };
  return base;
}

/** What AWS shows at a deployment and not at the service. */
const shownByDeployments = (entry: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    ['serviceConnectConfiguration', 'volumeConfigurations', 'vpcLatticeConfigurations']
      .filter((name) => entry[name] !== undefined)
      .map((name) => [name, entry[name]]),
  );

function startTasks(sim: Simulation, service: ServiceRecord, deployment: DeploymentRecord, count: number): void {
  const key = deployment.revision.taskDefinition.split('/').at(-1) ?? '';
  const definition = sim.state.ecs.taskDefinitions.get(key)?.definition ?? {
    taskDefinitionArn: deployment.revision.taskDefinition,
  };
  const members = launchMembers(sim, service, deployment);
  const { cluster } = service;
  for (let number = 0; number < count; number++) {
    const launch = { cluster, definition, plan: {}, watcher: serviceWatcher, service, deployment, members };
    adoptTask(sim, launch, deployment.createdAt);
  }
}

/** One steady PRIMARY task set, unless the world has others. */
function taskSetsOf(sim: Simulation, service: ServiceRecord, given: LoadedService): TaskSet[] {
  if (given.taskSets !== undefined) return given.taskSets;
  const id = sim.ids.deployment();
  const now = new Date(sim.clock.now() - 60 * minute);
  return [
    {
      id,
      taskSetArn: sim.arn('ecs', `task-set/${service.cluster}/${service.name}/${id}`),
      serviceArn: service.arn,
      clusterArn: sim.arn('ecs', `cluster/${service.cluster}`),
      startedBy: 'CODE_DEPLOY',
      status: 'PRIMARY',
      taskDefinition: service.taskDefinition,
      computedDesiredCount: service.desiredCount,
      pendingCount: 0,
      runningCount: service.desiredCount,
      createdAt: now,
      updatedAt: now,
      ...(service.settings.launchType === undefined ? {} : { launchType: service.settings.launchType }),
      ...(service.settings.networkConfiguration === undefined
        ? {}
        : { networkConfiguration: service.settings.networkConfiguration }),
      loadBalancers: service.settings.loadBalancers ?? [],
      scale: { value: 100, unit: 'PERCENT' },
      stabilityStatus: 'STEADY_STATE',
      stabilityStatusAt: now,
    },
  ];
}
