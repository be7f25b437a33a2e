import type { Clock } from '../support/clock.ts';

/** The variable that makes the action's time run faster than the wall clock: a factor, for tests and the demo only. */
export const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';

/** Reads the factor; anything but a number above 0 counts as not set. */
export function clockSpeed(env: Readonly<Record<string, string | undefined>>): number {
  const factor = Number(env[clockSpeedVariable]);
  return Number.isFinite(factor) && factor > 0 ? factor : 1;
}

/** The real clock, `speed` times as fast. Every sleep ends when its signal aborts and leaves no timer behind. */
export function openClock(speed: number): Clock {
  const origin = Date.now();
  const start = performance.now();
  return {
    now: () => origin + (performance.now() - start) * speed,
    real: (ms) => ms / speed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, Math.max(0, ms / speed));
        signal?.addEventListener('abort', done);
      }),
  };
}
