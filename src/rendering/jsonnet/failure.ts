import type { Span } from './source.ts';

/** A text that is no Jsonnet program: found before anything is evaluated. */
export class StaticError extends Error {
  readonly at: Span;

  constructor(message: string, at: Span) {
    super(message);
    this.name = 'StaticError';
    this.at = at;
  }
}

/** One step of the way from the failing place to the program: where it was, and what was being evaluated there. */
export interface Frame {
  at: Span | undefined;
  name: string;
}

/** Frames kept at either end of a long trace. */
const keptFrames = 10;

/** What evaluation failed with. Frames are added while it passes through calls, innermost first. */
export class RuntimeError extends Error {
  /** The place of the failure itself. */
  at: Span | undefined;
  readonly frames: Frame[] = [];
  /** Frames that were left out in the middle. */
  omitted = 0;

  constructor(message: string, at?: Span, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'RuntimeError';
    this.at = at;
  }

  /** `name` is what was evaluated where the error is now; it was asked for at `caller`. */
  passing(name: string, caller: Span | undefined): this {
    const last = this.frames.at(-1);
    if (last === undefined) this.frames.push({ at: this.at, name }, { at: caller, name: '' });
    else {
      last.name = name;
      this.frames.push({ at: caller, name: '' });
    }
    if (this.frames.length > 2 * keptFrames) {
      this.frames.splice(keptFrames, 1);
      this.omitted += 1;
    }
    return this;
  }
}

/** Thrown where an answer is needed that is still under way; the driver waits for it and evaluates again. */
export class Pending extends Error {
  constructor() {
    super('an answer is still under way');
    this.name = 'Pending';
  }
}

/** It says nothing of its own, so there is one for all: making an error takes its time. */
export const pending = new Pending();
