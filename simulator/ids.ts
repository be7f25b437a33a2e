const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Everything in an answer that AWS draws at random, from one seed, so that the same story gives the same ids. */
export class Ids {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, not including, `limit` (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  #text(length: number, letters: string): string {
    return Array.from({ length }, () => letters.charAt(this.below(letters.length))).join('');
  }

  /** 32 hex digits: the id of a task. */
  task(): string {
    return this.#text(32, '0123456789abcdef');
  }

  /** `ecs-svc/` and 19 digits: the id of a deployment. */
  deployment(): string {
    return `ecs-svc/${this.digits(19)}`;
  }

  /** Digits without a leading zero: revisions and numbers in ids. */
  digits(length: number): string {
    return `${1 + this.below(9)}${this.#text(length - 1, '0123456789')}`;
  }

  /** 21 URL-safe characters: the end of a service deployment's ARN. */
  serviceDeployment(): string {
    return this.#text(21, urlSafe);
  }

  /** A UUID: events, attachments, request ids. */
  uuid(): string {
    const hex = this.#text(32, '0123456789abcdef');
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join(
      '-',
    );
  }
}
