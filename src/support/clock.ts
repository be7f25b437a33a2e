/** Time as the action sees it: every wait and every duration goes through this, so that tests can speed it up. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** A pause: resolves after `ms` milliseconds, or at once when `signal` aborts; it never rejects: the caller looks at the signal. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /**
   * The end of the time that something else may take: as `sleep`, but no pause. A clock that runs faster than the real one
   * leaves what is limited the real time that it needs.
   */
  limit(ms: number, signal?: AbortSignal): Promise<void>;
  /** Real milliseconds for a limit of `ms` that others keep (sockets); never fewer than what is limited needs. */
  real(ms: number): number;
}
