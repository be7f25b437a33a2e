import type { DescribeTasksRequest, ListTasksRequest, StopTaskRequest, Task } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import { pageOf } from '../../pages.ts';
import type { Simulation } from '../../simulation.ts';
import { clusterOf, serviceOf } from '../find.ts';
import type { TaskRecord } from '../state.ts';
import { endTask } from '../task-end.ts';
import { operation } from './operation.ts';

const most = 100;
const listedFor = 3_600_000;

function tasksIn(sim: Simulation, cluster: string): TaskRecord[] {
  const oldest = sim.clock.now() - listedFor;
  const arn = sim.arn('ecs', `cluster/${cluster}`);
  return [...sim.state.ecs.tasks.values()].filter(
    ({ task }) => task.clusterArn === arn && (task.stoppedAt === undefined || task.stoppedAt.getTime() > oldest),
  );
}

function findTask(sim: Simulation, cluster: string, given: string): TaskRecord | undefined {
  const id = given.split('/').at(-1) ?? given;
  return tasksIn(sim, cluster).find(({ task }) => task.taskArn?.endsWith(`/${id}`) === true);
}

/** ListTasks: desired RUNNING unless told otherwise; stopped ones for an hour. */
export const listTasks = operation<ListTasksRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  if (input.serviceName !== undefined) serviceOf(sim, cluster, input.serviceName);
  const { startedBy, serviceName, family, launchType, desiredStatus = 'RUNNING' } = input;
  if (startedBy !== undefined && (serviceName !== undefined || family !== undefined)) {
    throw invalidParameter('startedBy must be the only filter that is used.');
  }
  const group = serviceName === undefined ? undefined : `service:${serviceName.split('/').at(-1) ?? ''}`;
  const arns = tasksIn(sim, cluster)
    .filter(({ task, definition }) =>
      [
        task.desiredStatus === desiredStatus,
        group === undefined || task.group === group,
        startedBy === undefined || task.startedBy === startedBy,
        family === undefined || definition.family === family,
        launchType === undefined || task.launchType === launchType,
      ].every(Boolean),
    )
    .flatMap(({ task }) => task.taskArn ?? []);
  const scope = `ListTasks ${JSON.stringify([cluster, serviceName, startedBy, family, launchType, desiredStatus])}`;
  const page = pageOf(sim, arns, scope, input, most);
  return { taskArns: page.items, nextToken: page.nextToken };
});

/** DescribeTasks: at most a hundred; unknown ones, and ones just started if so told, are MISSING. */
export const describeTasks = operation<DescribeTasksRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const given = input.tasks ?? [];
  if (given.length === 0) throw invalidParameter('Tasks cannot be empty.');
  if (given.length > most) throw invalidParameter(`tasks can have at most ${most} items.`);
  const withTags = input.include?.includes('TAGS') === true;
  const found = given.map((id) => ({ id, record: visible(findTask(sim, cluster, id)) }));
  return {
    tasks: found.flatMap(({ record }) => (record === undefined ? [] : [view(record, withTags)])),
    failures: found
      .filter(({ record }) => record === undefined)
      .map(({ id }) => ({
        arn: id.startsWith('arn:') ? id : sim.arn('ecs', `task/${cluster}/${id}`),
        reason: 'MISSING',
      })),
  };
});

function visible(record: TaskRecord | undefined): TaskRecord | undefined {
  if (record === undefined || record.missingCalls <= 0) return record;
  record.missingCalls -= 1;
  return undefined;
}

function view({ task }: TaskRecord, withTags: boolean): Task {
  const { tags, ...rest } = task;
  return withTags ? { ...rest, tags: tags ?? [] } : { ...rest, tags: [] };
}

/** StopTask: SIGTERM, and the reason that was given. */
export const stopTask = operation<StopTaskRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const record = findTask(sim, cluster, input.task ?? '');
  if (record === undefined) throw invalidParameter('The referenced task was not found.');
  endTask(sim, record, { stopCode: 'UserInitiated', stoppedReason: input.reason ?? 'Task stopped by user' });
  return { task: view(record, false) };
});
