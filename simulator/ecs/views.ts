import type { Deployment, Service, ServiceCurrentRevisionSummary, ServiceEvent } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import type { DeploymentRecord, RevisionRecord, ServiceRecord, ServiceSettings, TaskRecord } from './state.ts';
import { desiredOf, platformVersionOf } from './strategies/tasks.ts';

/** Tasks by what the counts of a service mean: RUNNING ones run, those before it are pending. */
export function countsOf(tasks: readonly TaskRecord[]): { runningCount: number; pendingCount: number } {
  const before = new Set(['PROVISIONING', 'PENDING', 'ACTIVATING']);
  return {
    runningCount: tasks.filter(({ task }) => task.lastStatus === 'RUNNING').length,
    pendingCount: tasks.filter(({ task, ending }) => !ending && before.has(task.lastStatus ?? '')).length,
  };
}

/** The tasks that run a revision, whichever deployment started them. */
export const tasksOf = (service: ServiceRecord, revision: RevisionRecord): TaskRecord[] =>
  service.tasks.filter((task) => task.deployment?.revision === revision);

/** The controller, `ECS` unless the service says otherwise. */
export const controllerOf = (service: ServiceRecord): string => service.settings.deploymentController?.type ?? 'ECS';

/** A service as DescribeServices, CreateService and UpdateService return it. */
export function serviceView(sim: Simulation, service: ServiceRecord): Service {
  const native = controllerOf(service) === 'ECS';
  return {
    ...service.loaded,
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: sim.arn('ecs', `cluster/${service.cluster}`),
    status: service.status,
    ...(service.taskDefinition === '' ? {} : { taskDefinition: service.taskDefinition }),
    ...shownSettings(service.settings),
    desiredCount: service.settings.schedulingStrategy === 'DAEMON' ? desiredOf(sim, service) : service.desiredCount,
    ...(native ? countsOf(service.tasks) : taskSetCounts(service)),
    ...(service.platformFamily === undefined ? {} : { platformFamily: service.platformFamily }),
    ...(service.roleArn === undefined ? {} : { roleArn: service.roleArn }),
    ...(service.createdBy === undefined ? {} : { createdBy: service.createdBy }),
    createdAt: new Date(service.createdAt),
    deployments: native ? service.deployments.map((entry, index) => entryView(sim, service, entry, index)) : [],
    ...(service.taskSets.length === 0 ? {} : { taskSets: service.taskSets }),
    events: service.events.map(eventView),
    ...(native ? currentView(service) : {}),
  };
}

/** Members that a service's description lacks: they stand in its deployments or its revisions. */
const hidden: ReadonlySet<string> = new Set([
  'monitoring',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
  'gatewayConnectors',
]);

const shownSettings = (settings: ServiceSettings): Partial<Service> =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !hidden.has(name)));

const taskSetCounts = ({ taskSets }: ServiceRecord): { runningCount: number; pendingCount: number } => ({
  runningCount: taskSets.reduce((sum, { runningCount = 0 }) => sum + runningCount, 0),
  pendingCount: taskSets.reduce((sum, { pendingCount = 0 }) => sum + pendingCount, 0),
});

const eventView = ({ id, createdAt, message }: ServiceRecord['events'][number]): ServiceEvent => ({
  id,
  createdAt: new Date(createdAt),
  message,
});

function currentView(service: ServiceRecord): Pick<Service, 'currentServiceDeployment' | 'currentServiceRevisions'> {
  const last = service.serviceDeployments.at(-1);
  const revisions = [...new Set(service.deployments.map((entry) => entry.revision))];
  return {
    ...(last === undefined ? {} : { currentServiceDeployment: last.arn }),
    currentServiceRevisions: revisions.map((revision) => revisionCounts(service, revision)),
  };
}

function revisionCounts(service: ServiceRecord, revision: RevisionRecord): ServiceCurrentRevisionSummary {
  const tasks = tasksOf(service, revision);
  const { runningCount, pendingCount } = countsOf(tasks);
  return {
    arn: revision.arn,
    requestedTaskCount: tasks.filter((task) => !task.ending).length,
    runningTaskCount: runningCount,
    pendingTaskCount: pendingCount,
  };
}

/** Older entries want no tasks but those they still have. */
function entryView(sim: Simulation, service: ServiceRecord, entry: DeploymentRecord, index: number): Deployment {
  const tasks = service.tasks.filter((task) => task.deployment === entry);
  const { settings } = entry.revision;
  const fargate = settings.launchType === 'FARGATE' || settings.platformVersion !== undefined;
  // Behind a Classic Load Balancer a deployment has no rollout state.
  const classic = (settings.loadBalancers ?? []).some((one) => one.loadBalancerName !== undefined);
  const desired = index === 0 ? desiredOf(sim, service) : tasks.filter((task) => !task.ending).length;
  return {
    id: entry.id,
    status: entry.status,
    taskDefinition: entry.revision.taskDefinition,
    desiredCount: desired,
    ...countsOf(tasks),
    failedTasks: entry.failedTasks,
    createdAt: new Date(entry.createdAt),
    updatedAt: new Date(entry.updatedAt),
    ...pick(settings, [
      'launchType',
      'capacityProviderStrategy',
      'networkConfiguration',
      'volumeConfigurations',
      'vpcLatticeConfigurations',
    ]),
    ...(fargate ? { platformVersion: platformVersionOf(settings.platformVersion) } : {}),
    ...(fargate && service.platformFamily !== undefined ? { platformFamily: service.platformFamily } : {}),
    ...(entry.rolloutState === undefined || classic
      ? {}
      : { rolloutState: entry.rolloutState as Deployment['rolloutState'] }),
    ...(entry.rolloutStateReason === undefined || classic ? {} : { rolloutStateReason: entry.rolloutStateReason }),
    ...connectView(sim, entry),
  };
}

function connectView(sim: Simulation, entry: DeploymentRecord): Partial<Deployment> {
  const connect = entry.revision.settings.serviceConnectConfiguration;
  if (connect?.enabled !== true) return {};
  const resources = (connect.services ?? []).map(({ portName, discoveryName }) => {
    const name = discoveryName ?? portName ?? '';
    return { discoveryName: name, discoveryArn: sim.arn('servicediscovery', `service/srv-${name}`) };
  });
  return {
    serviceConnectConfiguration: connect,
    ...(resources.length === 0 ? {} : { serviceConnectResources: resources }),
  };
}

/** Only the members named, and only those that are there; empty lists count as absent. */
export function pick<T extends object, K extends keyof T>(value: T, names: readonly K[]): Partial<Pick<T, K>> {
  const found: Partial<Pick<T, K>> = {};
  for (const name of names) {
    const member = value[name];
    if (member !== undefined && !(Array.isArray(member) && member.length === 0)) found[name] = member;
  }
  return found;
}
