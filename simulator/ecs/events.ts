import type { Simulation } from '../simulation.ts';
import { noNotices, type ServiceRecord, type TaskRecord } from './state.ts';

const kept = 100;

/** Writes a service event: newest first, at most 100, `(service NAME)` before the text. */
export function addEvent(sim: Simulation, service: ServiceRecord, text: string): void {
  const message = `(service ${service.name}) ${text}`;
  service.events.unshift({ id: sim.ids.uuid(), createdAt: sim.clock.now(), message });
  if (service.events.length > kept) service.events.length = kept;
}

/** The last segment of a task's ARN. */
export const taskId = (record: TaskRecord): string => record.task.taskArn?.split('/').at(-1) ?? '';

const named = (tasks: readonly TaskRecord[]): string => tasks.map((task) => `(task ${taskId(task)})`).join(' ');

/** "has started N tasks: (task …) (task …)." */
export const startedText = (tasks: readonly TaskRecord[], replaced: number): string =>
  `has started ${tasks.length} tasks: ${named(tasks)}.` +
  (replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : '');

/** "has stopped N running tasks: (task …)." */
export const stoppedText = (tasks: readonly TaskRecord[]): string =>
  `has stopped ${tasks.length} running tasks: ${named(tasks)}.`;

/** Why ELB took the task out, in the words of the event. */
export const unhealthyText = (record: TaskRecord, port: number, targetGroup: string, reason: string): string =>
  `(task ${taskId(record)}) (port ${port}) is unhealthy in (target-group ${targetGroup}) due to (reason ${reason}).`;

/** Writes what the tasks of this moment have gathered, one event per kind. */
export function flushNotices(sim: Simulation, service: ServiceRecord): void {
  const { registered, drained, deregistered, stopped, stoppedPending } = service.notices;
  service.notices = noNotices();
  const groups = (service.settings.loadBalancers ?? []).flatMap((entry) => entry.targetGroupArn ?? []);
  for (const group of groups) {
    if (registered > 0) addEvent(sim, service, `registered ${registered} targets in (target-group ${group})`);
  }
  if (drained > 0) addEvent(sim, service, `has begun draining connections on ${drained} tasks.`);
  for (const group of groups) {
    if (deregistered > 0) addEvent(sim, service, `deregistered ${deregistered} targets in (target-group ${group})`);
  }
  if (stopped.length > 0) addEvent(sim, service, stoppedText(stopped));
  if (stoppedPending > 0) addEvent(sim, service, `stopped ${stoppedPending} pending tasks.`);
}
