import type { RetryErrorInfo, RetryStrategyV2, StandardRetryToken } from '@smithy/types';
import type { Clock } from '../support/clock.ts';

/** Whether a call may be sent again after it may already have taken effect. */
export type RetryPolicy = 'idempotent' | 'once';

/** Throttling and outages of a minute are ridden out; then the caller decides. */
export const retryBudgetMs = 90_000;
const firstDelayMs = 250;
/** Some buckets fill by one a second (RegisterTaskDefinition): asking again sooner only keeps them empty. aws.md 3 */
const firstDelayThrottledMs = 2_000;
const longestDelayMs = 8_000;

/** What an error means for the next attempt. */
export type RetryClass = 'throttled' | 'not-sent' | 'ambiguous' | 'final';

const notSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Two registrations of one family at the same moment; the SDK takes it for the caller's fault. aws.md 3 */
const concurrentRegistration = /too many concurrent attempts to create a new revision/i;

/** Tells throttling, requests that never left, answers that were lost, and refusals apart. */
export function classify(error: unknown, errorType: string): RetryClass {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === 'AbortError') return 'final';
  if (code !== undefined && notSentCodes.has(code)) return 'not-sent';
  if (concurrentRegistration.test(message ?? '')) return 'throttled';
  // LimitExceededException is a quota in ECS, not a rate: waiting does not help.
  if (name === 'LimitExceededException') return 'final';
  if (errorType === 'THROTTLING') return 'throttled';
  if (errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR') return 'ambiguous';
  // An answer that is no JSON or XML: a proxy's or load balancer's page, or a body that was cut.
  if (error instanceof SyntaxError || message === 'aborted' || code === 'ECONNRESET') return 'ambiguous';
  return 'final';
}

interface Token extends StandardRetryToken {
  startedAt: number;
}

const tokenOf = (count: number, startedAt: number): Token => ({
  startedAt,
  getRetryCount: () => count,
  getRetryDelay: () => 0,
  getRetryCost: () => undefined,
});

/** What a strategy is made of besides its policy. */
export interface RetrySettings {
  clock: Clock;
  /** Ends pauses between attempts, and with them the call: nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** From 0 to 1, for the pauses. */
  random?: () => number;
  /** Called when a call begins; not when it is sent again. */
  onCall?: () => void;
}

/**
 * Retries with exponential backoff and jitter on the world's clock, for as long as the budget lasts. The delay is slept
 * here rather than by the SDK, whose timers do not know our clock.
 */
export function retryStrategy(policy: RetryPolicy, { clock, signal, random = Math.random, onCall }: RetrySettings): RetryStrategyV2 {
  return {
    acquireInitialRetryToken: () => {
      onCall?.();
      return Promise.resolve(tokenOf(0, clock.now()));
    },
    recordSuccess: () => undefined,
    refreshRetryTokenForRetry: async (previous, info: RetryErrorInfo) => {
      const token = previous as Token;
      const kind = classify(info.error, info.errorType);
      if (kind === 'final' || (kind === 'ambiguous' && policy === 'once')) throw info.error as Error;
      const count = token.getRetryCount();
      const first = kind === 'throttled' ? firstDelayThrottledMs : firstDelayMs;
      const ceiling = Math.min(longestDelayMs, first * 2 ** Math.min(count, 10));
      const delay = ceiling / 2 + (random() * ceiling) / 2;
      if (clock.now() + delay - token.startedAt > retryBudgetMs) throw info.error as Error;
      await clock.sleep(delay, signal);
      if (signal?.aborted === true) throw info.error as Error;
      return tokenOf(count + 1, token.startedAt);
    },
  };
}
