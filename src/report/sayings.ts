import type { Report } from './report.ts';

export { eventText } from '../ecs/waiting/new-events.ts';

/** Whether a sentence has a word that the headline has not: else it need not be read. */
export const addsTo = (headline: string, sentence: string): boolean =>
  (sentence.match(/[\p{L}\p{N}:/._-]{3,}/gu) ?? []).some((word) => !headline.toLowerCase().includes(word.toLowerCase()));

/** ECS's own words, where our sentence does not say the same: the breaker's count says more than "the threshold was exceeded". */
export function ecsSays({ reason = '', statusReason }: Pick<Report, 'reason' | 'statusReason'>): string | undefined {
  if (statusReason === undefined || reason.includes(statusReason.replace(/\.$/, ''))) return undefined;
  return /circuit breaker/i.test(statusReason) && /circuit breaker tripped/.test(reason) ? undefined : statusReason;
}

/** Why the verdict is less sure than it could be. */
export const fallbackNote = (fallback: string): string => `the verdict comes from the deployments of the service, not from our service deployment: ${fallback}`;
