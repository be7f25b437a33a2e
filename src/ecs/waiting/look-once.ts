import { primaryOf } from '../ours.ts';
import { settleMs } from '../verdict/observation.ts';
import { lookAtDeployment, lookAtService, lookForOurs, type Looking } from './look.ts';
import { nextCall, type Nearness } from './poll-schedule.ts';
import type { Sight } from './sight.ts';

/** Which look this is. */
export interface Tick {
  /** Counts from 0. */
  look: number;
  /** Since the wait began, milliseconds. */
  elapsedMs: number;
  nearness: Nearness;
  /** The time is over: look at everything. */
  last: boolean;
}

/**
 * The calls of one tick, one per API at most. As a rule a single one, by turns; its answer brings the other one along
 * when it hints at an end, since then both are wanted at once: one for the verdict, one for counts and events.
 */
export async function lookOnce(sight: Sight, tick: Tick, looking: Looking): Promise<Sight> {
  const { ours, fallback } = sight;
  if (ours.started === 'none' || fallback !== undefined) return lookAtService(sight, looking);
  if (ours.serviceDeploymentArn === undefined) return seek(sight, tick, looking);
  if (sight.serviceDeployment === undefined) return lookFirst(sight, tick, looking);
  if (nextCall(tick.look, tick.nearness) === 'service') {
    const seen = await lookAtService(sight, looking);
    return tick.last || hintsAtEnd(seen) ? lookAtDeployment(seen, looking) : seen;
  }
  const seen = await lookAtDeployment(sight, looking);
  return tick.last || hasTurned(sight, seen) ? lookAtService(seen, looking) : seen;
}

/** The answer of our call may name our service deployment already; if not, a service read anew may, or the list. */
async function seek(sight: Sight, { look, elapsedMs }: Tick, looking: Looking): Promise<Sight> {
  const named = sight.service?.currentServiceDeployment;
  const answered = look === 0 && named !== undefined && named !== sight.ours.before?.serviceDeploymentArn;
  const seen = await lookForOurs(answered ? sight : await lookAtService(sight, looking), looking);
  const found = seen.ours.serviceDeploymentArn !== undefined || seen.fallback !== undefined;
  if (found || elapsedMs < settleMs) return seen;
  return { ...seen, fallback: 'our service deployment was not found within a minute' };
}

/** It is listed, but was not described yet; what the service shows must not wait for that, and does instead if it takes too long. */
async function lookFirst(sight: Sight, { elapsedMs }: Tick, looking: Looking): Promise<Sight> {
  const seen = await lookAtDeployment(sight, looking);
  if (seen.serviceDeployment !== undefined) return seen;
  const late = seen.fallback === undefined && elapsedMs >= settleMs;
  return lookAtService(late ? { ...seen, fallback: 'our service deployment could not be described within a minute' } : seen, looking);
}

/** `deployments[]` shows that ours is over, or somebody else in its place. */
function hintsAtEnd({ service, ours, memory }: Sight): boolean {
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  if (own === undefined) return memory.oursSeen || service?.status !== 'ACTIVE';
  return own.rolloutState === 'COMPLETED' || own.rolloutState === 'FAILED' || primaryOf(service)?.id !== own.id;
}

const turns: ReadonlySet<string> = new Set([
  'SUCCESSFUL',
  'STOP_REQUESTED',
  'STOPPED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
]);

/** Its status has become one that calls for the whole picture. */
function hasTurned(before: Sight, now: Sight): boolean {
  const status = now.serviceDeployment?.status;
  return status !== undefined && status !== before.serviceDeployment?.status && turns.has(status);
}
