import type { Clock } from '../../support/clock.ts';

/** A span of time that several things share: what is not done when it is over has not been had. */
export interface Bound {
  /** For calls: aborts when the time is over, or when the caller's signal does. */
  signal: AbortSignal;
  /** The value, or `late` when the time is over first. Rejections pass. */
  within<T>(work: Promise<T>): Promise<T | 'late'>;
  /** Must be called when all is done. */
  release(): void;
}

/** A bound of `ms` milliseconds of the clock that begins now; `signal` ends it earlier. */
export function createBound(clock: Pick<Clock, 'limit'>, ms: number, signal?: AbortSignal): Bound {
  const over = new AbortController();
  const ends = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
  const late = clock.limit(ms, ends).then(() => {
    over.abort();
    return 'late' as const;
  });
  return {
    signal: ends,
    within: (work) => {
      // The loser of the race may still reject; nobody waits for it any more.
      work.catch(() => undefined);
      return Promise.race([work, late]);
    },
    release: () => over.abort(),
  };
}
