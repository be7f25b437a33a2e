import type { Clock } from '../../src/support/clock.ts';

interface Sleeper {
  wakeAt: number;
  wake(): void;
}

/**
 * A clock that jumps. When nothing else can run, time advances to the earliest sleeper and only that one wakes, so that
 * sleeps in parallel (a deadline beside a poll) keep their order. Nothing waits for real.
 */
export class FakeClock implements Clock {
  /** The delays that were asked for, in order, milliseconds. */
  readonly delays: number[] = [];
  private time: number;
  private sleepers: Sleeper[] = [];
  private pumping = false;

  constructor(startMs = Date.UTC(2026, 10, 24, 12, 0, 0)) {
    this.time = startMs;
  }

  now(): number {
    return this.time;
  }

  real(ms: number): number {
    return ms;
  }

  /** What is limited takes no time here; it ends as a sleep does. */
  limit(ms: number, signal?: AbortSignal): Promise<void> {
    return this.until(ms, signal);
  }

  /** Moves time on by hand: a call that takes long. */
  advance(ms: number): void {
    this.time += ms;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.delays.push(ms);
    return this.until(ms, signal);
  }

  private until(ms: number, signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = { wakeAt: this.time + Math.max(0, ms), wake: resolve };
      this.sleepers.push(sleeper);
      const onAbort = () => {
        this.sleepers = this.sleepers.filter((one) => one !== sleeper);
        resolve();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.pump();
    });
  }

  /** Wakes the earliest sleeper once everything that is ready has run. */
  private pump(): void {
    if (this.pumping) return;
    this.pumping = true;
    setImmediate(() => {
      this.pumping = false;
      const next = this.sleepers.reduce<Sleeper | undefined>((first, one) => (first === undefined || one.wakeAt < first.wakeAt ? one : first), undefined);
      if (next === undefined) return;
      this.sleepers = this.sleepers.filter((one) => one !== next);
      this.time = Math.max(this.time, next.wakeAt);
      next.wake();
      if (this.sleepers.length > 0) this.pump();
    });
  }
}
