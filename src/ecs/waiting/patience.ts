import type { Clock } from '../../support/clock.ts';

/** A signal that aborts some time after another one. */
export interface Patience {
  signal: AbortSignal;
  /** Must be called when nobody waits any more. */
  release(): void;
}

/** A change that is under way when the run is cancelled is given this long for its answer, milliseconds of the clock: to know beats to guess. */
const patienceMs = 3_000;

/** The run's signal, but patient: for calls that change something. */
export function createPatience(clock: Clock, cancel: AbortSignal | undefined): Patience {
  const over = new AbortController();
  const released = new AbortController();
  const wait = (): void =>
    void clock.limit(patienceMs, released.signal).then(() => over.abort());
  if (cancel?.aborted === true) wait();
  else cancel?.addEventListener('abort', wait, { once: true, signal: released.signal });
  return { signal: over.signal, release: () => released.abort() };
}
