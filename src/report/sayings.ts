import type { Report } from './report.ts';

export { eventText } from '../ecs/waiting/new-events.ts';

/** Whether a sentence has a word that the headline has not: else it need not be read. */
export const addsTo = (headline: string, sentence: string): boolean =>
  (sentence.match(/[\p{L}\p{N}:/._-]{3,}/gu) ?? []).some((word) => !headline.toLowerCase().includes(word.toLowerCase()));

/** ECS's own words, where our sentence does not say the same: a count or a name says more than "the threshold was exceeded". */
export function ecsSays({ reason = '', statusReason }: Pick<Report, 'reason' | 'statusReason'>): string | undefined {
  if (statusReason === undefined) return undefined;
  const gist = statusReason.replace(/^Service deployment rolled back because (?:of )?/i, '').replace(/\.$/, '');
  const said = reason.includes(gist) || inOurWords.some(([theirs, ours]) => theirs.test(statusReason) && ours.test(reason));
  return said ? undefined : statusReason;
}

const inOurWords: readonly (readonly [theirs: RegExp, ours: RegExp])[] = [
  [/circuit breaker/i, /circuit breaker tripped/],
  [/alarm was detected/i, /alarms? .* went off/],
];

/** Why the verdict is less sure than it could be. */
export const fallbackNote = (fallback: string): string => `the verdict comes from the deployments of the service, not from our service deployment: ${fallback}`;
