import { describe, expect, it } from '@jest/globals';
import type { RetryErrorInfo } from '@smithy/types';
import type { Clock } from '../../src/support/clock.ts';
import { classify, retryBudgetMs, retryStrategy } from '../../src/world/retry.ts';

function steppingClock(): Clock & { slept: number[] } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    real: (ms) => ms,
    limit: () => new Promise(() => undefined),
    sleep: (ms) => {
      now += ms;
      slept.push(ms);
      return Promise.resolve();
    },
  };
}

const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name, ...more });

describe('classify', () => {
  it.each([
    [named('ThrottlingException'), 'THROTTLING', 'throttled'],
    [named('ClientException', { message: 'Too many concurrent attempts to create a new revision of the specified family.' }), 'CLIENT_ERROR', 'throttled'],
    [named('Error', { code: 'ECONNREFUSED' }), 'TRANSIENT', 'not-sent'],
    [named('TimeoutError'), 'TRANSIENT', 'ambiguous'],
    [named('ServerException'), 'TRANSIENT', 'ambiguous'],
    [new SyntaxError('Unexpected token <'), 'CLIENT_ERROR', 'ambiguous'],
    [named('Error', { message: 'aborted' }), 'CLIENT_ERROR', 'ambiguous'],
    [named('AccessDeniedException'), 'CLIENT_ERROR', 'final'],
    [named('InvalidParameterException'), 'CLIENT_ERROR', 'final'],
    [named('LimitExceededException'), 'THROTTLING', 'final'],
    [named('AbortError'), 'CLIENT_ERROR', 'final'],
  ] as const)('%s (%s) is %s', (error, type, expected) => {
    expect(classify(error, type)).toBe(expected);
  });
});

describe('retryStrategy', () => {
  async function ride(errorOf: (attempt: number) => Error, errorType: 'THROTTLING' | 'TRANSIENT', policy: 'idempotent' | 'once') {
    const clock = steppingClock();
    const strategy = retryStrategy(policy, { clock, random: () => 0.5 });
    let token = await strategy.acquireInitialRetryToken('');
    try {
      for (let attempt = 1; attempt < 1000; attempt++) {
        token = await strategy.refreshRetryTokenForRetry(token, { error: errorOf(attempt) as RetryErrorInfo['error'], errorType });
      }
    } catch (error) {
      return { clock, error: error as Error, attempts: token.getRetryCount() };
    }
    throw new Error('it never gave up');
  }

  it('rides out more than a minute of throttling, with growing pauses, then gives the error itself', async () => {
    const { clock, error } = await ride(() => named('ThrottlingException'), 'THROTTLING', 'idempotent');
    expect(error.name).toBe('ThrottlingException');
    expect(clock.now()).toBeGreaterThan(60_000);
    expect(clock.now()).toBeLessThanOrEqual(retryBudgetMs);
    expect(clock.slept.slice(0, 4)).toEqual([1_500, 3_000, 6_000, 6_000]);
  });

  it('asks again quickly after a fault on the way', async () => {
    const { clock } = await ride(() => named('ServerException'), 'TRANSIENT', 'idempotent');
    expect(clock.slept.slice(0, 3)).toEqual([187.5, 375, 750]);
  });

  it('gives up at once when nobody waits any more', async () => {
    const clock = steppingClock();
    const over = new AbortController();
    const strategy = retryStrategy('idempotent', { clock, signal: over.signal });
    const token = await strategy.acquireInitialRetryToken('');
    over.abort();
    const again = strategy.refreshRetryTokenForRetry(token, { error: named('ThrottlingException') as RetryErrorInfo['error'], errorType: 'THROTTLING' });
    await expect(again).rejects.toThrow('ThrottlingException');
  });

  it('never resends a call that may have taken effect when it must not act twice', async () => {
    const { clock, attempts } = await ride(() => named('TimeoutError'), 'TRANSIENT', 'once');
    expect(attempts).toBe(0);
    expect(clock.slept).toEqual([]);
  });

  it('resends such a call after throttling and when it never left', async () => {
    const throttled = await ride(() => named('ThrottlingException'), 'THROTTLING', 'once');
    expect(throttled.attempts).toBeGreaterThan(5);
    const refused = await ride(() => named('Error', { code: 'ECONNREFUSED' }), 'TRANSIENT', 'once');
    expect(refused.attempts).toBeGreaterThan(5);
  });

  it('tells of every call that begins, and of no retry', async () => {
    const clock = steppingClock();
    let begun = 0;
    const strategy = retryStrategy('idempotent', { clock, onCall: () => void begun++ });
    const token = await strategy.acquireInitialRetryToken('');
    await strategy.refreshRetryTokenForRetry(token, { error: named('ThrottlingException'), errorType: 'THROTTLING' } as RetryErrorInfo);
    expect(begun).toBe(1);
  });
});
