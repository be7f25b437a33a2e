import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';

/** The variable that makes the action's time run faster than the wall clock: a factor, for tests and the demo only. */
export const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';
/** `sleeping`: time passes only while the action sleeps, so that a story comes out the same on a slow machine. For tests only. */
export const clockPassesVariable = 'ECS_DEPLOY_CLOCK_PASSES';

/** Spreads the pauses of many jobs; in a test whose time passes in sleeps, every pause is the middle one. */
export const randomFrom = (env: Env): (() => number) => (env[clockPassesVariable] === 'sleeping' ? () => 0.5 : Math.random);

/** Reads the factor; anything but a number above 0 counts as not set. */
export function clockSpeed(env: Env): number {
  const factor = Number(env[clockSpeedVariable]);
  return Number.isFinite(factor) && factor > 0 ? factor : 1;
}

/** The clock that the environment asks for; the real one, if it asks for nothing. */
export const clockFrom = (env: Env): Clock => (env[clockPassesVariable] === 'sleeping' ? openSleepingClock(clockSpeed(env)) : openClock(clockSpeed(env)));

/** The real clock, `speed` times as fast. Every sleep ends when its signal aborts and leaves no timer behind. */
export function openClock(speed: number): Clock {
  const origin = Date.now();
  const start = performance.now();
  return {
    now: () => origin + (performance.now() - start) * speed,
    real: (ms) => ms / speed,
    sleep: (ms, signal, leastRealMs = 0) => realSleep(Math.max(leastRealMs, ms / speed), signal),
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
  wake(): void;
}

/**
 * A clock that stands still while anything but a sleep is going on. The earliest sleeper wakes first, after the real time
 * that its distance from now is worth; a sleep far away (a deadline) is not nearer for the calls that were made meanwhile.
 */
export function openSleepingClock(speed: number): Clock {
  let now = Date.now();
  let sleepers: Sleeper[] = [];
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    clearTimeout(timer);
    const [next] = sleepers;
    timer = next && setTimeout(() => pass(next), (next.wakeAt - now) / speed);
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
  return {
    now: () => now,
    real: (ms) => ms / speed,
    sleep: async (ms, signal, leastRealMs = 0) => {
      if (leastRealMs > ms / speed) return realSleep(leastRealMs, signal);
      await new Promise<void>((resolve) => {
        if (signal?.aborted === true) return resolve();
        const sleeper: Sleeper = { wakeAt: now + Math.max(0, ms), wake: () => (signal?.removeEventListener('abort', end), resolve()) };
        const end = (): void => (leave(sleeper), sleeper.wake());
        signal?.addEventListener('abort', end);
        sleepers = [...sleepers, sleeper].sort((a, b) => a.wakeAt - b.wakeAt);
        arm();
      });
    },
  };
}
