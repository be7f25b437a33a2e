import type { Clock } from '../support/clock.ts';
import { ActionError } from '../support/errors.ts';
import type { Log } from '../support/log.ts';
import { assess } from './assess.ts';
import type { Carried } from './carried.ts';
import type { Assessment } from './verdict/assessment.ts';
import type { Observation } from './verdict/observation.ts';
import { createBound } from './failure/bounded.ts';
import type { TasksClient } from './failure/stopped-tasks.ts';
import { shortName } from './names.ts';
import { createDeadline, type Deadline } from './waiting/deadline.ts';
import { createEarlyLooks, type EarlyLooks } from './waiting/early.ts';
import { cancelled, lastStateOf, seenFrom, timedOut, watchedFrom } from './waiting/endings.ts';
import { lookForOthers, type Looking, type WatchClient } from './waiting/look.ts';
import { lookOnce, type Tick } from './waiting/look-once.ts';
import { createPhases, type Phases } from './waiting/phases.ts';
import { createRhythm } from './waiting/rhythm.ts';
import { adopt, firstSight, observationOf, type Sight } from './waiting/sight.ts';
import { createTeller, type Teller } from './waiting/tell.ts';
import { atMost, type TimeLimit } from './waiting/time-limit.ts';
import { untilText, type WaitUntil } from './wait-until.ts';
import type { Watched } from './watched.ts';

/** What a wait needs of the world. */
export interface WatchDeps {
  ecs: WatchClient & TasksClient;
  clock: Clock;
  log: Log;
  /** Ends the wait at once. */
  signal: AbortSignal;
  /** From 0 to 1, for the jitter of the pauses. */
  random?: () => number;
}

/** How to wait. */
export interface WatchOptions {
  /** When the run began, milliseconds: elapsed times in the log count from here, and so does `limit`. */
  startedAt: number;
  limit: TimeLimit;
  waitUntil: WaitUntil;
  /** End the wait with a failure once so many tasks have stopped for the same cause; 0 or absent: never. */
  giveUpAfter?: number;
  /** Told whenever more is known, so that outputs and the post step have it even if this process is killed. */
  onSeen?: (watched: Omit<Watched, 'outcome'>) => void;
}

interface Wait {
  deps: WatchDeps;
  options: WatchOptions;
  deadline: Deadline;
  teller: Teller;
  phases: Phases;
  looking: Looking;
  early: EarlyLooks;
}

/**
 * Waits for the end of the deployment that our call started: describe, assess, tell, sleep. Every end is a value; only
 * missing permissions and dead credentials throw (`CREDENTIALS`), since they leave nothing to look with.
 */
export async function watch(deps: WatchDeps, carried: Carried, options: WatchOptions): Promise<Watched> {
  if (carried.service === undefined) throw new ActionError('INTERNAL', 'there is nothing to wait for: no service was created or updated');
  const deadline = createDeadline(deps.clock, deps.signal, options.startedAt + options.limit.ms);
  let sight = firstSight(carried);
  const teller = createTeller(deps.log, deps.clock, options.startedAt, sight);
  const looking: Looking = {
    ecs: deps.ecs,
    now: () => deps.clock.now(),
    call: { signal: deadline.signal },
    isOver: () => deadline.signal.aborted,
    note: (text) => teller.once(`${text}; trying again until the time is over`),
    lastState: () => lastStateOf(sight),
  };
  const early = createEarlyLooks({ ecs: deps.ecs, clock: deps.clock, call: looking.call, say: (text) => teller.once(text), giveUpAfter: options.giveUpAfter ?? 0 });
  const wait: Wait = { deps, options, deadline, teller, phases: createPhases(deps.clock), looking, early };
  try {
    return await follow(wait, sight, (seen) => (sight = seen));
  } finally {
    deadline.release();
  }
}

async function follow(wait: Wait, first: Sight, keep: (sight: Sight) => void): Promise<Watched> {
  const { deps, deadline, options } = wait;
  const rhythm = createRhythm(deps.clock, deps.random ?? Math.random);
  let sight = first;
  if (first.ours.started !== 'none') sayHowLong(wait, first);
  for (let look = 0; !deps.signal.aborted; look++) {
    const last = deps.clock.now() >= deadline.at;
    const sought = sight.ours.serviceDeploymentArn === undefined;
    sight = await lookBounded(wait, sight, { look, last, elapsedMs: rhythm.elapsedMs(), nearness: rhythm.nearness() });
    keep(sight);
    if (deps.signal.aborted) break;
    const [seen, assessment] = await judge(wait, sight, sought);
    sight = seen;
    keep(sight);
    await tell(wait, sight, assessment);
    if (assessment.kind === 'ended') return watchedFrom(sight, wait.phases.all(), assessment);
    const givenUp = last ? undefined : await wait.early.look(sight, assessment);
    if (givenUp !== undefined) {
      wait.phases.note(sight, givenUp);
      return watchedFrom(sight, wait.phases.all(), givenUp);
    }
    const left = deadline.at - deps.clock.now();
    if (last || left <= 0) return { ...timedOut(sight, assessment, options.limit), ...seenFrom(sight, wait.phases.all()) };
    await deps.clock.sleep(Math.min(rhythm.pauseMs(observe(wait, sight), sight.calls), left), deps.signal);
  }
  return { ...cancelled(sight), ...seenFrom(sight, wait.phases.all()) };
}

/** The client repeats what fails for longer than a look is worth: one API that is down shall not hide what another shows, milliseconds. */
const lookMs = 15_000;

async function lookBounded({ deps, deadline, looking }: Wait, sight: Sight, tick: Tick): Promise<Sight> {
  const bound = createBound(deps.clock, lookMs, deadline.signal);
  try {
    return await lookOnce(sight, tick, { ...looking, call: { signal: bound.signal } });
  } finally {
    bound.release();
  }
}

const observe = ({ deps, options }: Wait, sight: Sight): Observation => observationOf(sight, options.waitUntil, deps.clock.now());

/** Whoever reads the log of a wait that has not ended wants to know when it will. */
function sayHowLong({ teller, deps, options }: Wait, { ours }: Sight): void {
  const name = shortName(ours.taskDefinitionArn) ?? 'the service';
  teller.once(`waiting until ${name} ${untilText(options.waitUntil)}, ${atMost(options.limit, deps.clock.now() - options.startedAt)}`);
}

/** The verdict on what is seen; if it needs more to be told, that is asked at once, unless this look has asked the list already (`sought`). */
async function judge(wait: Wait, sight: Sight, sought: boolean): Promise<[Sight, Assessment]> {
  const assessment = assess(observe(wait, sight));
  if (!sought && assessment.kind === 'unknown' && assessment.ask === 'other-deployments') {
    const seen = await lookForOthers(sight, wait.looking);
    return [seen, assess(observe(wait, seen))];
  }
  if (sight.ours.started === 'none' && assessment.kind === 'in-progress' && assessment.progress.phase === 'rolling') {
    wait.teller.once('nothing new had to be deployed, but the deployment that stands is still under way: following it');
    const seen = adopt(sight);
    sayHowLong(wait, seen);
    return [seen, assess(observe(wait, seen))];
  }
  return [sight, assessment];
}

async function tell(wait: Wait, sight: Sight, assessment: Assessment): Promise<void> {
  if (sight.fallback !== undefined) wait.teller.once(`judging by deployments[] of the service${unseen(wait.options.waitUntil)}: ${sight.fallback}`);
  await wait.teller.tell(sight, assessment);
  wait.phases.note(sight, assessment);
  wait.options.onSeen?.(seenFrom(sight, wait.phases.all()));
}

/** What was asked for, but cannot be seen in `deployments[]`. */
function unseen({ kind }: WaitUntil): string {
  switch (kind) {
    case 'paused':
      return ', which shows no pause';
    case 'stage':
      return ', which shows no stage';
    case 'deployed':
    case 'stable':
      return '';
    default:
      return kind satisfies never;
  }
}
