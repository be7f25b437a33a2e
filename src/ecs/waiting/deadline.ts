import type { Clock } from '../../support/clock.ts';

/** The moment at which a wait ends, and the signal that ends its calls. */
export interface Deadline {
  /** Milliseconds of the clock. */
  at: number;
  /** Aborts with the caller's signal, or when a call that was under way at the deadline has had its moment. */
  signal: AbortSignal;
  /** Must be called when the wait is over. */
  release(): void;
}

/** A call that is under way at the deadline may take so much longer, milliseconds. */
const graceMs = 1_000;

/** The deadline of one wait: exact, for no call can hold it up for longer than a moment. */
export function createDeadline(clock: Clock, signal: AbortSignal, at: number): Deadline {
  const over = new AbortController();
  void clock
    .limit(at - clock.now(), over.signal)
    .then(() => clock.limit(graceMs, over.signal))
    .then(() => over.abort());
  return { at, signal: AbortSignal.any([signal, over.signal]), release: () => over.abort() };
}
