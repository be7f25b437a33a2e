/** How virtual time relates to real time; see README, "Time". */
export interface ClockOptions {
  /** The first instant, milliseconds since the epoch; undefined = the real time at the first request. */
  epochMs?: number;
  /** Virtual milliseconds per real millisecond; 0 = time stands still but for steps and advances. */
  speed: number;
  /** Virtual milliseconds that pass when the same thing is asked again; 0 = none. */
  stepMs: number;
}

interface Appointment {
  at: number;
  order: number;
  run: () => void;
}

/** More events than this in one go means that a plan never lets time pass. */
const eventLimit = 200_000;

/**
 * The clock and the agenda of everything that is yet to happen. Nothing runs by itself: what has fallen due runs, in
 * order of time, when `catchUp` or `advance` is called; while an event runs, `now()` is the event's own time.
 */
export class VirtualClock {
  readonly options: ClockOptions;
  #epoch: number;
  #now: number;
  #moved = 0;
  #origin: number | undefined;
  #agenda: Appointment[] = [];
  #order = 0;
  #seen = new Set<string>();

  constructor(options: ClockOptions) {
    this.options = options;
    this.#epoch = options.epochMs ?? Date.now();
    this.#now = this.#epoch;
  }

  /** Virtual milliseconds since the epoch; it stands still while a request is answered. */
  now(): number {
    return this.#now;
  }

  /** Virtual milliseconds since the simulator's own beginning. */
  elapsed(): number {
    return this.#now - this.#epoch;
  }

  /** Calls `run` once `ms` virtual milliseconds have passed. */
  after(ms: number, run: () => void): void {
    const entry = { at: this.#now + Math.max(0, ms), order: this.#order++, run };
    let low = 0;
    let high = this.#agenda.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#agenda[middle];
      if (other !== undefined && other.at > entry.at) low = middle + 1;
      else high = middle;
    }
    this.#agenda.splice(low, 0, entry);
  }

  /** Moves time on and runs what falls due. */
  advance(ms: number): void {
    this.#moved += ms;
    this.catchUp();
  }

  /** Runs what has fallen due since the last request. The first call starts real time (with `speed`). */
  catchUp(): void {
    const real = performance.now();
    this.#origin ??= this.#begin(real);
    const running = Math.floor((real - this.#origin) * this.options.speed);
    const target = Math.max(this.#now, this.#epoch + this.#moved + running);
    for (let count = 0; ; count++) {
      const next = this.#agenda.at(-1);
      if (next === undefined || next.at > target) break;
      if (count > eventLimit) throw new Error(`more than ${eventLimit} events up to ${new Date(target).toISOString()}`);
      this.#agenda.pop();
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = target;
  }

  #begin(real: number): number {
    if (this.options.epochMs === undefined) this.#epoch = Date.now();
    return real;
  }

  /** Step mode: what was already asked since the last step, asked again, lets one step pass. */
  tick(question: string): void {
    if (this.options.stepMs === 0) return;
    if (this.#seen.has(question)) {
      this.#seen.clear();
      this.advance(this.options.stepMs);
    }
    this.#seen.add(question);
  }

  /** Drops everything that was going to happen; time goes on. */
  forget(): void {
    this.#agenda = [];
    this.#seen.clear();
  }

  /** How many events are yet to come; 0 = at rest. */
  get pending(): number {
    return this.#agenda.length;
  }
}
