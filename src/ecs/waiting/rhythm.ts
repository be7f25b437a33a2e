import type { Clock } from '../../support/clock.ts';
import type { Observation } from '../verdict/observation.ts';
import { type Nearness, nearnessOf, nextPauseMs } from './poll-schedule.ts';

/** The poll schedule applied to one wait: remembers when it began and since when the end has seemed so close. */
export interface Rhythm {
  elapsedMs(): number;
  /** As of the last pause. */
  nearness(): Nearness;
  /** The pause before the next look, milliseconds. */
  pauseMs(observation: Observation, calls: number): number;
}

/** A rhythm that begins now. */
export function createRhythm(clock: Clock, random: () => number): Rhythm {
  const beganAt = clock.now();
  let nearness: Nearness = 'far';
  let since = beganAt;
  return {
    elapsedMs: () => clock.now() - beganAt,
    nearness: () => nearness,
    pauseMs(observation, calls) {
      const now = clock.now();
      const next = nearnessOf(observation);
      if (next !== nearness) since = now;
      nearness = next;
      return nextPauseMs({ elapsedMs: now - beganAt, calls, nearness, nearnessMs: now - since, random: random() });
    },
  };
}
