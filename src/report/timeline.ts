import type { TimelineEntry } from './report.ts';

/** Something that happened, by the world's clock in milliseconds. */
export interface Moment {
  at: number;
  text: string;
}

/** Moments in order of time, measured from the start of the run; one that repeats the text before it is left out. */
export function timelineOf(startedAt: number, moments: readonly Moment[]): TimelineEntry[] {
  const ordered = [...moments].sort((a, b) => a.at - b.at);
  return ordered
    .filter(({ text }, index) => text !== ordered[index - 1]?.text)
    .map(({ at, text }) => ({
      at: new Date(at).toISOString(),
      elapsedSeconds: Math.max(0, Math.floor((at - startedAt) / 1000)),
      text,
    }));
}
