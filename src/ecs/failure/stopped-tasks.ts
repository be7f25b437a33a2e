import type { Container, Service, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { CallOptions, EcsClient } from '../client.ts';
import type { StoppedTaskGroup } from '../evidence.ts';
import { shortName } from '../names.ts';
import { exitMeaning } from './exit-codes.ts';
import { normaliseReason } from './normalise-reason.ts';

/** Whose stopped tasks are looked for. */
export interface TasksOf {
  service?: Service;
  deploymentId?: string;
  taskDefinitionArn?: string;
}

/** The calls with which stopped tasks are read. */
export type TasksClient = Pick<EcsClient, 'listTasks' | 'describeTasks'>;

/** Pages of a hundred; AWS lists the stopped tasks of about an hour. */
const mostPages = 3;

/** The stopped tasks of our deployment, newest first. Tasks that ECS scaled away are no sign of failure and left out. */
export async function readStoppedTasks(ecs: TasksClient, whose: TasksOf, call: CallOptions, pages = mostPages): Promise<Task[]> {
  const cluster = whose.service?.clusterArn;
  const tasks: Task[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < pages; ) {
    const listed = await ecs.listTasks({ cluster, serviceName: whose.service?.serviceName, desiredStatus: 'STOPPED', nextToken }, call);
    const arns = listed.taskArns ?? [];
    if (arns.length > 0) {
      // An empty page says nothing, and may have a successor.
      page++;
      tasks.push(...((await ecs.describeTasks({ cluster, tasks: arns }, call)).tasks ?? []));
    }
    nextToken = listed.nextToken;
    if (nextToken === undefined || nextToken === '') break;
  }
  return tasks.filter((task) => isOurs(task, whose) && !isScaledAway(task)).sort((a, b) => stoppedAt(b) - stoppedAt(a));
}

/** By the deployment that started it: a redeploy of the same revision shares the task definition with the tasks of before. */
function isOurs(task: Task, { deploymentId, taskDefinitionArn }: TasksOf): boolean {
  if (deploymentId !== undefined && task.startedBy?.startsWith('ecs-svc/') === true) return task.startedBy === deploymentId;
  return taskDefinitionArn !== undefined && shortName(task.taskDefinitionArn) === shortName(taskDefinitionArn);
}

const isScaledAway = (task: Task): boolean => /^Scaling activity initiated/i.test(task.stoppedReason ?? '');

const stoppedAt = (task: Task): number => (task.stoppedAt ?? task.stoppingAt ?? task.executionStoppedAt ?? task.createdAt)?.getTime() ?? 0;

/** One stopped task per group, the group's own words being those of its newest task; the largest group first. */
export function groupStoppedTasks(tasks: readonly Task[], taskDefinition?: TaskDefinition): StoppedTaskGroup[] {
  const groups = new Map<string, StoppedTaskGroup>();
  for (const task of tasks) {
    const container = failingContainer(task, taskDefinition);
    const key = keyOf(task, container);
    const group = groups.get(key);
    const id = shortName(task.taskArn) ?? '';
    if (group === undefined) groups.set(key, newGroup(task, container, id));
    else {
      group.count++;
      if (group.taskIds.length < 3) group.taskIds.push(id);
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

/** Else ECS, or somebody, has stopped the task, and the container with it. */
const endedByItself = ({ stopCode }: Task): boolean => stopCode === 'EssentialContainerExited';

const keyOf = (task: Task, container: Container | undefined): string =>
  JSON.stringify([
    task.stopCode,
    normaliseReason(task.stoppedReason ?? ''),
    container?.name,
    container?.exitCode,
    normaliseReason(container?.reason ?? ''),
  ]);

function newGroup(task: Task, container: Container | undefined, id: string): StoppedTaskGroup {
  const { exitCode, reason } = container ?? {};
  const meaning = endedByItself(task) || exitCode !== 0 ? exitMeaning(exitCode, reason) : 'ended when it was told to';
  return {
    count: 1,
    taskIds: [id],
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
    stoppedReason: task.stoppedReason ?? '',
    ...(container?.name === undefined ? {} : { container: container.name }),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(reason === undefined ? {} : { containerReason: reason }),
    ...(meaning === undefined ? {} : { exitMeaning: meaning }),
  };
}

/**
 * The container because of which the task stopped. When an essential one ends, ECS ends the others by signal: so a
 * reason counts most, then an exit code of the program's own, then SIGKILL, SIGTERM, and 0. Others than essential ones
 * do not stop a task.
 */
export function failingContainer(task: Task, taskDefinition?: TaskDefinition): Container | undefined {
  const definitions = taskDefinition?.containerDefinitions ?? [];
  const isEssential = (one: Container) => definitions.find((definition) => definition.name === one.name)?.essential !== false;
  const candidates = (task.containers ?? []).filter(isEssential).map((container) => ({ container, weight: weightOf(container) }));
  const [first] = candidates.sort((a, b) => b.weight - a.weight);
  return first === undefined || first.weight === 0 ? undefined : first.container;
}

function weightOf({ reason, exitCode, healthStatus }: Container): number {
  if (reason !== undefined && reason !== '') return 6;
  if (healthStatus === 'UNHEALTHY') return 5;
  if (exitCode === undefined) return 0;
  if (exitCode === 0) return 1;
  if (exitCode === 143) return 2;
  return exitCode === 137 ? 3 : 4;
}
