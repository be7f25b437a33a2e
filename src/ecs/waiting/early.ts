import type { Clock } from '../../support/clock.ts';
import { isAccessDenied } from '../aws-error.ts';
import { causeOfTasks } from '../causes/index.ts';
import type { CallOptions } from '../client.ts';
import type { Cause, StoppedTaskGroup } from '../evidence.ts';
import { createBound } from '../failure/bounded.ts';
import { groupStoppedTasks, readStoppedTasks, type TasksClient } from '../failure/stopped-tasks.ts';
import { counted } from '../names.ts';
import { type Assessment, type Ended, ended } from '../verdict/assessment.ts';
import type { Sight } from './sight.ts';

/** What an early look needs. */
export interface EarlyDeps {
  ecs: TasksClient;
  clock: Pick<Clock, 'now' | 'limit'>;
  call: CallOptions;
  /** Says something in the log. */
  say(text: string): void;
  /** End the wait once so many tasks have stopped for one cause; 0: never. */
  giveUpAfter: number;
}

/** Looks at stopped tasks while the wait goes on: what is certain already need not be waited for in silence. */
export interface EarlyLooks {
  /** Looks if there is a reason to. Gives an end when enough tasks have stopped for the same cause. */
  look(sight: Sight, assessment: Assessment): Promise<Ended | undefined>;
}

/** Failures that ECS does not count (some image pulls) show in nothing but the stopped tasks: so they are looked at now and then, milliseconds. */
const unaskedMs = 45_000;
/** The verdict does not wait for longer than this for a look that only foretells it, milliseconds. */
const lookMs = 3_000;

/** Stopped tasks that share a cause: a known one, or the same words. */
interface Shared {
  count: number;
  cause?: Cause & { certain: boolean };
}

/** Early looks of one wait. A missing permission ends them; other faults are left to the next look. */
export function createEarlyLooks(deps: EarlyDeps): EarlyLooks {
  const { ecs, clock, call, say, giveUpAfter } = deps;
  const announced = new Set<string>();
  let failedSeen = 0;
  let lookedAt = clock.now();
  let off = false;

  const isWorthIt = (sight: Sight): boolean => {
    const own = ownOf(sight);
    if (own === undefined) return false;
    const failed = failedOf(sight);
    const unasked = (own.runningCount ?? 0) < (own.desiredCount ?? 0) && clock.now() - lookedAt >= unaskedMs;
    if (failed <= failedSeen && !unasked) return false;
    failedSeen = Math.max(failedSeen, failed);
    lookedAt = clock.now();
    return true;
  };
  const refused = (error: unknown): undefined => {
    if (!isAccessDenied(error)) return;
    off = true;
    if (giveUpAfter > 0) say('give-up-after has no effect: ecs:ListTasks and ecs:DescribeTasks are not allowed');
  };

  return {
    async look(sight, assessment) {
      if (off || assessment.kind === 'ended' || !isUndecided(assessment) || !isWorthIt(sight)) return undefined;
      const bound = createBound(clock, lookMs, call.signal);
      const groups = await stoppedGroups(ecs, sight, { ...call, signal: bound.signal }).catch(refused);
      bound.release();
      if (groups === undefined || groups.length === 0) return undefined;
      const shared = byCause(groups);
      const certain = certainCause(shared, sight);
      if (certain !== undefined && !announced.has(certain.id)) {
        announced.add(certain.id);
        say(`this deployment is bound to fail: ${certain.sentence} ${soFar(shared, sight)}`);
        say(`what to do: ${certain.nextStep}`);
      }
      const most = Math.max(...shared.map(({ count }) => count));
      return giveUpAfter > 0 && most >= giveUpAfter ? gaveUp(most, giveUpAfter, sight) : undefined;
    },
  };
}

/** Once it is rolled back or stopped there is nothing left to foretell. */
const isUndecided = ({ progress: { phase } }: Exclude<Assessment, Ended>): boolean => phase === 'starting' || phase === 'rolling';

const ownOf = ({ service, ours }: Sight) => service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);

const failedOf = (sight: Sight): number =>
  Math.max(ownOf(sight)?.failedTasks ?? 0, sight.serviceDeployment?.deploymentCircuitBreaker?.failureCount ?? 0);

async function stoppedGroups(ecs: TasksClient, { service, ours }: Sight, call: CallOptions): Promise<StoppedTaskGroup[]> {
  const whose = { service, deploymentId: ours.deploymentId, taskDefinitionArn: ours.taskDefinitionArn };
  return groupStoppedTasks(await readStoppedTasks(ecs, whose, call, 1));
}

function byCause(groups: readonly StoppedTaskGroup[]): Shared[] {
  const shared = new Map<string, Shared>();
  for (const group of groups) {
    const cause = causeOfTasks(group);
    // Programs that end with different codes end for different causes.
    const key = JSON.stringify([cause?.id ?? `${group.stopCode ?? ''} ${group.stoppedReason}`, group.exitCode]);
    const known = shared.get(key);
    if (known === undefined) shared.set(key, { count: group.count, cause });
    else known.count += group.count;
  }
  return [...shared.values()];
}

/** One task may have met an accident; two, where there are two, tell of all that follow. */
const enoughTasks = 2;

/** Every task so far has stopped for one reason that no further task can escape, and none runs. */
function certainCause(shared: readonly Shared[], sight: Sight): Cause | undefined {
  const [only] = shared;
  const { runningCount = 0, desiredCount = enoughTasks } = ownOf(sight) ?? {};
  if (shared.length !== 1 || only?.cause?.certain !== true || runningCount > 0) return undefined;
  return only.count >= Math.min(enoughTasks, desiredCount) ? only.cause : undefined;
}

function soFar(shared: readonly Shared[], sight: Sight): string {
  const tasks = shared.reduce((sum, { count }) => sum + count, 0);
  return `(${counted(tasks, 'task')} so far; ${breakerOf(sight)})`;
}

function breakerOf({ service, serviceDeployment }: Sight): string {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  const enabled = service?.deploymentConfiguration?.deploymentCircuitBreaker?.enable === true;
  if (!enabled) return 'without a circuit breaker ECS goes on trying';
  if (breaker?.threshold === undefined || breaker.status === 'DISABLED') return 'the circuit breaker is still counting';
  return `the circuit breaker has counted ${breaker.failureCount ?? 0} of ${breaker.threshold}`;
}

function gaveUp(most: number, giveUpAfter: number, { ours }: Sight): Ended {
  const goesOn = `the deployment${ours.deploymentId === undefined ? '' : ` ${ours.deploymentId}`} goes on`;
  return ended('failed', `gave up after ${counted(most, 'task')} stopped for the same cause (give-up-after: ${giveUpAfter}); ${goesOn}`);
}
