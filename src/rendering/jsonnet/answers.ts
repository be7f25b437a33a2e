import { pending } from './failure.ts';

type Settled<T> = { kind: 'value'; value: T } | { kind: 'error'; error: unknown };

/**
 * What was asked outside of the program, and what came back. Evaluation is pure, so one question has one answer; while
 * that is under way, whoever needs it stops with Pending.
 */
export class Answers {
  readonly #settled = new Map<string, Settled<unknown>>();
  readonly #underWay = new Map<string, Promise<void>>();

  /** The answer to the question `key`, which `start` puts if nobody did so before. Throws what the answer is an error. */
  ask<T>(key: string, start: () => T | Promise<T>): T {
    const known = this.#settled.get(key) ?? this.#begin(key, start);
    if (known === undefined) throw pending;
    if (known.kind === 'error') throw known.error;
    return known.value as T;
  }

  #begin<T>(key: string, start: () => T | Promise<T>): Settled<unknown> | undefined {
    if (this.#underWay.has(key)) return undefined;
    try {
      const answer = start();
      if (!isPromise(answer)) return this.#settle(key, { kind: 'value', value: answer });
      const settled = answer.then(
        (value) => void this.#settle(key, { kind: 'value', value }),
        (error: unknown) => void this.#settle(key, { kind: 'error', error }),
      );
      this.#underWay.set(key, settled);
      return undefined;
    } catch (error) {
      return this.#settle(key, { kind: 'error', error });
    }
  }

  #settle(key: string, settled: Settled<unknown>): Settled<unknown> {
    this.#settled.set(key, settled);
    this.#underWay.delete(key);
    return settled;
  }

  /** Waits for everything that is under way. */
  async arrival(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }
}

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> => typeof value === 'object' && value !== null && 'then' in value;
