/** Time as the action sees it: every wait and every duration goes through this, so that tests can speed it up. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds, or at once when `signal` aborts; it never rejects: the caller looks at the signal.
   * `leastRealMs`: no less than this of real time, however fast the clock runs; for waits in which others need real time.
   */
  sleep(ms: number, signal?: AbortSignal, leastRealMs?: number): Promise<void>;
  /** Real milliseconds that correspond to `ms` of this clock, for timers which others set (SDK retries, sockets). */
  real(ms: number): number;
}
