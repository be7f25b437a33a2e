import type { Service } from '@aws-sdk/client-ecs';
import type { ServiceDefinition } from '../definitions/definitions.ts';
import type { DeployChoices } from './choices.ts';
import type { Note } from './plan.ts';

/** What decides the count. */
export interface CountRequest {
  choices: Pick<DeployChoices, 'tasks' | 'updateService'>;
  /** The file; absent when the config names none. */
  wanted?: ServiceDefinition;
  /** The live service; absent when it will be created. */
  live?: Pick<Service, 'schedulingStrategy' | 'runningCount' | 'desiredCount'>;
}

/** By the service that runs or by the file: what says DAEMON means nothing by a count. */
const isDaemon = ({ wanted, live }: CountRequest): boolean => live?.schedulingStrategy === 'DAEMON' || wanted?.schedulingStrategy === 'DAEMON';

/**
 * The count to send: DAEMON none, then `tasks`, then the file. Without one nothing is sent, so that whoever scales the
 * service keeps its count (ecspresso sends the count it saw). On create a written REPLICA without count is 0, as there.
 * ecspresso: deploy.go calcDesiredCount, create.go
 */
export function desiredCount(request: CountRequest): number | undefined {
  const { choices, wanted, live } = request;
  if (isDaemon(request)) return undefined;
  if (choices.tasks !== undefined) return choices.tasks;
  if (live === undefined) return wanted?.desiredCount ?? (wanted?.schedulingStrategy === 'REPLICA' ? 0 : undefined);
  return choices.updateService ? wanted?.desiredCount : undefined;
}

/** Does the file's count take tasks away from a service that runs? Then it matters whether something else scales it. */
export function lowersCount(request: CountRequest): boolean {
  const { choices, live } = request;
  const count = desiredCount(request);
  return choices.tasks === undefined && live !== undefined && count !== undefined && count < runningCount(live);
}

const runningCount = (live: NonNullable<CountRequest['live']>): number => live.runningCount ?? live.desiredCount ?? 0;

/** What to say about the count, besides sending it. */
export function countNotes(request: CountRequest, scalableTarget: { minCapacity?: number; maxCapacity?: number } | undefined): Note[] {
  const { choices, live } = request;
  if (choices.tasks !== undefined && isDaemon(request)) {
    const why = live !== undefined && live.schedulingStrategy !== 'DAEMON' ? 'the service definition says DAEMON, which has no count' : 'a DAEMON service runs one task on every instance';
    return [{ level: 'warning', text: `The input tasks has no effect: ${why}.` }];
  }
  if (!lowersCount(request) || scalableTarget === undefined || live === undefined) return [];
  const bounds = `${scalableTarget.minCapacity ?? '?'} to ${scalableTarget.maxCapacity ?? '?'}`;
  return [{
    level: 'info',
    text: `The service definition lowers the count from ${runningCount(live)} running tasks to ${desiredCount(request)}, although auto scaling (${bounds} tasks) decides it. Leave desiredCount out to keep what it decided.`,
  }];
}
