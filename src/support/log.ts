import type { Position } from './errors.ts';

/** Where an annotation points; `title` is its headline. */
export interface Annotation {
  at?: Position;
  title?: string;
}

/** What the stages say while they work. The runner's own commands stay behind it. */
export interface Log {
  info(text: string): void;
  debug(text: string): void;
  /** A warning annotation. */
  warning(text: string, annotation?: Annotation): void;
  /** An error annotation; a failure has exactly one. */
  error(text: string, annotation?: Annotation): void;
  /** Runs `body` with its lines folded under `title`. */
  group<T>(title: string, body: () => T | Promise<T>): Promise<T>;
  /** Registers a value as a secret with the runner, before it can reach any log. */
  mask(value: string): void;
}
