import type { Task } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import type { World } from '../world.ts';
import type { TaskDefinitionRecord, Watcher } from './state.ts';

const nobody: Watcher = { changed: () => undefined, healthy: () => undefined, failed: () => undefined };

/** Puts task definitions into the account as they are. */
export function loadTaskDefinitions(sim: Simulation, definitions: NonNullable<World['taskDefinitions']>): void {
  for (const { tags, registeredAt, ...given } of definitions) {
    const { family = '', revision = 1 } = given;
    const key = `${family}:${revision}`;
    const arn = given.taskDefinitionArn ?? sim.arn('ecs', `task-definition/${key}`);
    const definition: TaskDefinitionRecord['definition'] = {
      status: 'ACTIVE',
      containerDefinitions: [],
      ...structuredClone(given),
      revision,
      taskDefinitionArn: arn,
      registeredAt: registeredAt === undefined ? new Date(sim.clock.now()) : new Date(registeredAt * 1000),
    };
    sim.state.ecs.taskDefinitions.set(key, { definition });
    if (tags !== undefined && tags.length > 0) sim.state.ecs.tags.set(arn, structuredClone(tags));
    const highest = sim.state.ecs.revisions.get(family) ?? 0;
    sim.state.ecs.revisions.set(family, Math.max(highest, revision));
  }
}

const times = [
  'createdAt',
  'startedAt',
  'stoppedAt',
  'stoppingAt',
  'executionStoppedAt',
  'pullStartedAt',
  'pullStoppedAt',
];

/** Puts tasks into the account; they stay as they are until somebody stops them. */
export function loadTasks(sim: Simulation, tasks: NonNullable<World['tasks']>): void {
  for (const given of tasks) {
    const task = structuredClone(given) as Task & Record<string, unknown>;
    for (const name of times) {
      const value = task[name];
      if (typeof value === 'number') task[name] = new Date(value * 1000);
    }
    const key = task.taskDefinitionArn?.split('/').at(-1) ?? '';
    const definition = sim.state.ecs.taskDefinitions.get(key)?.definition ?? {};
    const ending = task.lastStatus === 'STOPPED';
    sim.state.ecs.tasks.set(task.taskArn ?? '', {
      task,
      plan: {},
      watcher: nobody,
      definition,
      healthy: !ending,
      ending,
      missingCalls: 0,
    });
  }
}
