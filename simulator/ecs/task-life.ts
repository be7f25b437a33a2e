import type { Container, ContainerDefinition, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import { createHash } from 'node:crypto';
import type { Simulation } from '../simulation.ts';
import { taskId } from './events.ts';
import type { TaskPlan } from './plans.ts';
import type { DeploymentRecord, ServiceRecord, TaskRecord, Watcher } from './state.ts';
import { addTarget, setTarget } from './targets.ts';
import { balanced } from './task-end.ts';
import { failToStart, meetFate } from './task-fate.ts';
import { writeLogs } from './task-logs.ts';

/** What starts a task: a deployment, or RunTask. */
export interface Launch {
  cluster: string;
  definition: TaskDefinition;
  plan: TaskPlan;
  watcher: Watcher;
  service?: ServiceRecord;
  deployment?: DeploymentRecord;
  /** Further members of the task: group, startedBy, launchType, overrides … */
  members: Partial<Task>;
  /** The containers' images, if overridden; else those of the definition. */
  containers?: readonly ContainerDefinition[];
}

/** The image's digest; made from its name, so that the same image has the same one. */
export const digestOf = (image: string): string => `sha256:${createHash('sha256').update(image).digest('hex')}`;

/** Puts a task into PROVISIONING (without a network interface: PENDING) and its future on the agenda. */
export function launchTask(sim: Simulation, launch: Launch): TaskRecord {
  const record = newRecord(sim, launch);
  const id = record.task.taskArn ?? '';
  sim.state.ecs.tasks.set(id, record);
  launch.service?.tasks.push(record);
  const { plan } = launch;
  if (plan.outcome === 'fails-to-start') {
    const usual = sim.timings.provisioning + sim.timings.pending;
    sim.clock.after(plan.after ?? usual, () => failToStart(sim, record));
  }
  if (record.task.lastStatus === 'PROVISIONING') {
    later(sim, record, 'PROVISIONING', sim.timings.provisioning, () => toPending(sim, record));
  } else toPending(sim, record);
  return record;
}

/** Puts a task into the account that has been running, in health, since some time ago. */
export function adoptTask(sim: Simulation, launch: Launch, since: number): TaskRecord {
  const record = newRecord(sim, launch);
  sim.state.ecs.tasks.set(record.task.taskArn ?? '', record);
  launch.service?.tasks.push(record);
  const started = { createdAt: new Date(since), startedAt: new Date(since + 60_000), connectivity: 'CONNECTED' };
  Object.assign(record.task, started, { lastStatus: 'RUNNING' });
  for (const container of record.task.containers ?? []) container.lastStatus = 'RUNNING';
  for (const attachment of record.task.attachments ?? []) attachment.status = 'ATTACHED';
  record.healthy = true;
  addTarget(sim, record);
  setTarget(sim, record, { state: 'healthy' });
  return record;
}

function newRecord(sim: Simulation, launch: Launch): TaskRecord {
  const { definition, cluster, members, plan, watcher, service, deployment } = launch;
  const taskArn = sim.arn('ecs', `task/${cluster}/${sim.ids.task()}`);
  const ownAddress = definition.networkMode === 'awsvpc';
  const task: Task = {
    taskArn,
    clusterArn: sim.arn('ecs', `cluster/${cluster}`),
    taskDefinitionArn: definition.taskDefinitionArn,
    createdAt: new Date(sim.clock.now()),
    lastStatus: ownAddress ? 'PROVISIONING' : 'PENDING',
    desiredStatus: 'RUNNING',
    availabilityZone: `${sim.region}${['a', 'c'][sim.ids.below(2)] ?? 'a'}`,
    ...(definition.cpu === undefined ? {} : { cpu: definition.cpu }),
    ...(definition.memory === undefined ? {} : { memory: definition.memory }),
    healthStatus: 'UNKNOWN',
    attachments: ownAddress
      ? [{ id: sim.ids.uuid(), type: 'ElasticNetworkInterface', status: 'PRECREATED', details: [] }]
      : [],
    attributes: [],
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [] },
    tags: [],
    version: 1,
    ...members,
  };
  const containers = launch.containers ?? definition.containerDefinitions ?? [];
  task.containers = containers.map((container) => newContainer(sim, taskArn, container));
  return {
    task,
    plan,
    watcher,
    definition,
    healthy: false,
    ending: false,
    missingCalls: 0,
    ...(service && { service }),
    ...(deployment && { deployment }),
  };
}

const newContainer = (sim: Simulation, taskArn: string, definition: ContainerDefinition): Container => ({
  containerArn: sim.arn('ecs', `container/${taskArn.split('/').slice(-2).join('/')}/${sim.ids.uuid()}`),
  taskArn,
  name: definition.name,
  image: definition.image,
  lastStatus: 'PENDING',
  healthStatus: 'UNKNOWN',
  networkInterfaces: [],
  cpu: String(definition.cpu ?? 0),
  ...(definition.memory === undefined ? {} : { memory: String(definition.memory) }),
});

/** The next state, unless the plan keeps the task in this one or its end has begun. */
function later(
  sim: Simulation,
  record: TaskRecord,
  from: 'PROVISIONING' | 'PENDING' | 'ACTIVATING',
  usual: number,
  next: () => void,
): void {
  const { plan } = record;
  if (plan.outcome === 'stuck' && (plan.in ?? 'PENDING') === from) return;
  sim.clock.after(plan.delays?.[from] ?? usual, () => {
    if (!record.ending) next();
  });
}

function toPending(sim: Simulation, record: TaskRecord): void {
  record.task.lastStatus = 'PENDING';
  record.task.pullStartedAt = new Date(sim.clock.now());
  for (const attachment of record.task.attachments ?? []) attachment.status = 'ATTACHED';
  if (record.plan.outcome === 'fails-to-start') return;
  later(sim, record, 'PENDING', sim.timings.pending, () => {
    record.task.pullStoppedAt = new Date(sim.clock.now());
    if (!balanced(record)) return toRunning(sim, record);
    record.task.lastStatus = 'ACTIVATING';
    addTarget(sim, record);
    if (record.service !== undefined) record.service.notices.registered += 1;
    record.watcher.changed(sim, record);
    later(sim, record, 'ACTIVATING', sim.timings.activating, () => toRunning(sim, record));
  });
}

function toRunning(sim: Simulation, record: TaskRecord): void {
  const { task, deployment } = record;
  task.lastStatus = 'RUNNING';
  task.startedAt = new Date(sim.clock.now());
  task.connectivity = 'CONNECTED';
  for (const container of task.containers ?? []) {
    container.lastStatus = 'RUNNING';
    container.runtimeId = `${taskId(record)}-${sim.ids.digits(10)}`;
    container.imageDigest = digestOf(container.image ?? '');
  }
  if (deployment !== undefined) deployment.hasRun = true;
  writeLogs(sim, record);
  record.watcher.changed(sim, record);
  meetFate(sim, record);
}
