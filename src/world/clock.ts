import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';

/**
 * The variable that makes the action's time run faster than the wall clock, for tests and the demo only: a factor. With
 * ` sleeping` behind it time passes only while the action sleeps, so that a story comes out the same on a slow machine;
 * a number of milliseconds at the end (`600 sleeping 700ms`) is what a call that is never answered takes at least.
 */
export const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';

interface ClockSetting {
  factor: number;
  sleeping: boolean;
  /** What is limited gets so much real time besides, milliseconds: others, and a busy machine, do not run faster with the clock. */
  leastMs: number;
}

const usualLeastMs = 5_000;
const realTime: ClockSetting = { factor: 1, sleeping: false, leastMs: 0 };

/** Anything but a number above 0, alone or with the words that may follow, counts as not set. */
function settingOf(env: Env): ClockSetting {
  const [, number = '', sleeping, least] = /^\s*([\d.]+)(\s+sleeping)?(?:\s+(\d+)ms)?\s*$/.exec(env[clockSpeedVariable] ?? '') ?? [];
  const factor = Number(number);
  if (!Number.isFinite(factor) || factor <= 0) return realTime;
  return { factor, sleeping: sleeping !== undefined, leastMs: least === undefined ? (factor > 1 ? usualLeastMs : 0) : Number(least) };
}

/** How many times as fast as the wall clock time runs. */
export const clockSpeed = (env: Env): number => settingOf(env).factor;

/** Spreads the pauses of many jobs; in a test whose time passes in sleeps, every pause is the middle one. */
export const randomFrom = (env: Env): (() => number) => (settingOf(env).sleeping ? () => 0.5 : Math.random);

/** The clock that the environment asks for; the real one, if it asks for nothing. */
export function clockFrom(env: Env): Clock {
  const { factor, sleeping, leastMs } = settingOf(env);
  return sleeping ? openSleepingClock(factor, leastMs) : openClock(factor, leastMs);
}

/** The real clock, `speed` times as fast. Every sleep ends when its signal aborts and leaves no timer behind. */
export function openClock(speed: number, leastMs = 0): Clock {
  const origin = Date.now();
  // `performance` would load a part of Node that a short run should not pay for.
  const start = process.hrtime.bigint();
  return {
    now: () => origin + (Number(process.hrtime.bigint() - start) / 1e6) * speed,
    real: (ms) => leastMs + ms / speed,
    sleep: (ms, signal) => realSleep(ms / speed, signal),
    limit: (ms, signal) => realSleep(leastMs + ms / speed, signal),
  };
}

function realSleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(0, ms));
    signal?.addEventListener('abort', done);
  });
}

interface Sleeper {
  wakeAt: number;
  isLimit: boolean;
  wake(): void;
}

/**
 * A clock that stands still while anything but a sleep is going on. The earliest sleeper wakes first, after the real time
 * that its distance from now is worth; a sleep far away is not nearer for the calls that were made meanwhile. While nothing
 * but limits is left, something that they limit is going on: time passes only if that takes `leastMs` of real time.
 */
export function openSleepingClock(speed: number, leastMs = 0): Clock {
  let now = Date.now();
  let sleepers: Sleeper[] = [];
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    clearTimeout(timer);
    const [next] = sleepers;
    if (next === undefined) return;
    const due = (next.wakeAt - now) / speed;
    timer = setTimeout(() => pass(next), sleepers.every(({ isLimit }) => isLimit) ? leastMs + due : due);
  };
  const leave = (sleeper: Sleeper): void => {
    sleepers = sleepers.filter((one) => one !== sleeper);
    arm();
  };
  const pass = (sleeper: Sleeper): void => {
    now = Math.max(now, sleeper.wakeAt);
    leave(sleeper);
    sleeper.wake();
  };
  const until = (ms: number, signal: AbortSignal | undefined, isLimit: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const sleeper: Sleeper = { wakeAt: now + Math.max(0, ms), isLimit, wake: () => (signal?.removeEventListener('abort', end), resolve()) };
      const end = (): void => (leave(sleeper), sleeper.wake());
      signal?.addEventListener('abort', end);
      sleepers = [...sleepers, sleeper].sort((a, b) => a.wakeAt - b.wakeAt);
      arm();
    });
  return {
    now: () => now,
    real: (ms) => leastMs + ms / speed,
    sleep: (ms, signal) => until(ms, signal, false),
    limit: (ms, signal) => until(ms, signal, true),
  };
}
