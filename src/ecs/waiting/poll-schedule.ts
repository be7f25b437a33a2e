import type { Observation } from '../verdict/observation.ts';
import { primaryOf } from '../ours.ts';

/** How close the end seems: `far` while tasks are still missing, `near` once they run, `imminent` once nothing else does. */
export type Nearness = 'far' | 'near' | 'imminent' | 'idle';

/** What the next pause depends on. */
export interface Pace {
  /** Since the wait began, milliseconds. */
  elapsedMs: number;
  /** API calls made since then. */
  calls: number;
  nearness: Nearness;
  /** For how long it has been so, milliseconds. */
  nearnessMs: number;
  /** From 0 to 1: spreads the polls of many jobs. */
  random: number;
}

/**
 * The budget: so many calls at once, and so many a minute besides. Over five minutes that is under 24 a minute, with
 * room for the looks that an end brings along; what the slow stretches save, the end may spend.
 */
const budget = { burst: 8, perMinute: 20.8 };
/** While tasks are missing no end can come but a failure: slower with time, but quick at first, when faults show. */
const far = [
  { untilMs: 15_000, pauseMs: 2_000 },
  { untilMs: 45_000, pauseMs: 3_000 },
  { untilMs: Infinity, pauseMs: 6_000 },
] as const;
/** Near the end, as long as the budget lasts. */
const nearMs = 2_300;
/** Once nothing is left to be done the end is a matter of seconds, as a rule. */
const imminent = { untilMs: 8_000, pauseMs: 1_200, laterMs: 2_100 };
/** A bake or a pause is known to last. */
const idleMs = 10_000;

/** Milliseconds until the next call: quick at the start and near the end, slower between. */
export function nextPauseMs(pace: Pace): number {
  return Math.round(wishedPauseMs(pace) * (0.92 + 0.16 * pace.random));
}

function wishedPauseMs(pace: Pace): number {
  const { nearness, elapsedMs, nearnessMs } = pace;
  switch (nearness) {
    case 'far':
      return far.find(({ untilMs }) => elapsedMs < untilMs)?.pauseMs ?? idleMs;
    case 'idle':
      return idleMs;
    case 'imminent':
      return nearnessMs < imminent.untilMs ? imminent.pauseMs : affordableMs(pace, imminent.laterMs);
    case 'near':
      return affordableMs(pace, nearMs);
    default:
      return nearness satisfies never;
  }
}

/** The pause that is wished for, as long as something is saved; else the one that the steady budget allows. */
function affordableMs({ elapsedMs, calls }: Pace, wishedMs: number): number {
  const saved = budget.burst + (elapsedMs / 60_000) * budget.perMinute - calls;
  return saved > 0 ? wishedMs : 60_000 / budget.perMinute;
}

/** Which call the next look makes; the other one comes along only when the first one's answer asks for it. */
export function nextCall(look: number, nearness: Nearness): 'service' | 'service-deployment' {
  const every = nearness === 'near' || nearness === 'imminent' ? 4 : 2;
  return look % every === 0 ? 'service' : 'service-deployment';
}

/** How close the end seems by the last answers; a stage that is known to last is `idle`. */
export function nearnessOf(observation: Observation): Nearness {
  const { serviceDeployment, service } = observation;
  const status: string | undefined = serviceDeployment?.status;
  if (status === 'STOP_REQUESTED' || status === 'STOPPED') return 'imminent';
  if (serviceDeployment?.lifecycleHookDetails?.some((hook) => hook.status === 'AWAITING_ACTION') === true) return 'idle';
  if (serviceDeployment?.lifecycleStage === 'BAKE_TIME') return 'idle';
  const counts = [...fromDeployment(observation), ...fromService(observation)];
  if (counts.length === 0) return 'far';
  if (!counts.some(({ complete }) => complete)) return 'far';
  const old = (serviceDeployment?.sourceServiceRevisions ?? []).some(({ runningTaskCount = 0, pendingTaskCount = 0 }) => runningTaskCount + pendingTaskCount > 0);
  const entries = (service?.deployments ?? []).filter(({ runningCount = 0, pendingCount = 0 }) => runningCount + pendingCount > 0);
  return old || entries.length > 1 ? 'near' : 'imminent';
}

interface Count {
  complete: boolean;
}

function fromDeployment({ serviceDeployment }: Observation): Count[] {
  const target = serviceDeployment?.targetServiceRevision;
  if (target?.requestedTaskCount === undefined || target.runningTaskCount === undefined) return [];
  return [{ complete: target.runningTaskCount >= target.requestedTaskCount && (target.pendingTaskCount ?? 0) === 0 }];
}

function fromService({ service }: Observation): Count[] {
  const primary = primaryOf(service);
  if (primary?.desiredCount === undefined || primary.runningCount === undefined) return [];
  return [{ complete: primary.runningCount >= primary.desiredCount && (primary.pendingCount ?? 0) === 0 }];
}
