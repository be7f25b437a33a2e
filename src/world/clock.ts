import type { Clock } from '../support/clock.ts';
import type { Env } from '../support/env.ts';

/**
 * The variable that makes the action's time run faster than the wall clock, for tests and the demo only: a factor. With
 * ` sleeping` behind it time passes only while the action sleeps, so that a story comes out the same on a slow machine.
 */
export const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';

interface ClockSetting {
  factor: number;
  sleeping: boolean;
}

/** Anything but a number above 0, alone or with `sleeping`, counts as not set. */
function settingOf(env: Env): ClockSetting {
  const [, number = '', sleeping] = /^\s*([\d.]+)(\s+sleeping)?\s*$/.exec(env[clockSpeedVariable] ?? '') ?? [];
  const factor = Number(number);
  return Number.isFinite(factor) && factor > 0 ? { factor, sleeping: sleeping !== undefined } : { factor: 1, sleeping: false };
}

/** How many times as fast as the wall clock time runs. */
export const clockSpeed = (env: Env): number => settingOf(env).factor;

/** Spreads the pauses of many jobs; in a test whose time passes in sleeps, every pause is the middle one. */
export const randomFrom = (env: Env): (() => number) => (settingOf(env).sleeping ? () => 0.5 : Math.random);

/** The clock that the environment asks for; the real one, if it asks for nothing. */
export function clockFrom(env: Env): Clock {
  const { factor, sleeping } = settingOf(env);
  return sleeping ? openSleepingClock(factor) : openClock(factor);
}

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
