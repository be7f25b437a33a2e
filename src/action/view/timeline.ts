import type { Report } from '../../report/report.ts';
import { durationText } from '../../support/duration.ts';
import { clockTime } from './evidence.ts';

/** One row of the timeline. */
export interface TimelineView {
  /** `12:03:44`, UTC. */
  time: string;
  /** Since the run began. */
  elapsed: string;
  /** Until the next row; '' for the last. */
  took: string;
  what: string;
}

/** What happened when, and how long it took until the next thing happened; nothing for a run that only began and ended. */
export function timelineViews({ timeline }: Report): TimelineView[] {
  if (timeline.length < 3) return [];
  return timeline.map(({ at, elapsedSeconds, text }, index) => {
    const next = timeline[index + 1];
    return {
      time: clockTime(at),
      elapsed: durationText(elapsedSeconds * 1000),
      took: next === undefined ? '' : durationText((next.elapsedSeconds - elapsedSeconds) * 1000),
      what: text,
    };
  });
}
