import type { Clock } from '../../support/clock.ts';

/** `ms` of the clock, but no less than `realMs` of real time: a scaled clock must not cut every answer off. */
export function withRealFloor(clock: Clock, ms: number, realMs: number): number {
  const realPerSecond = clock.real(1000);
  return realPerSecond > 0 ? Math.max(ms, (realMs / realPerSecond) * 1000) : ms;
}
