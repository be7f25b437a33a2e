import { describe, expect, it } from '@jest/globals';
import { timelineOf } from '../../src/report/timeline.ts';

const start = Date.parse('2026-03-02T12:00:00Z');

describe('timelineOf', () => {
  it('orders moments by time and measures from the start, in whole seconds as the log does', () => {
    expect(timelineOf(start, [{ at: start + 2600, text: 'b' }, { at: start, text: 'a' }])).toEqual([
      { at: '2026-03-02T12:00:00.000Z', elapsedSeconds: 0, text: 'a' },
      { at: '2026-03-02T12:00:02.600Z', elapsedSeconds: 2, text: 'b' },
    ]);
  });

  it('tells a text that repeats the one before it once', () => {
    expect(timelineOf(start, [{ at: start, text: 'a' }, { at: start + 1, text: 'a' }, { at: start + 2, text: 'b' }, { at: start + 3, text: 'a' }]).map(({ text }) => text)).toEqual(['a', 'b', 'a']);
  });

  it('has no negative times, whatever the clock did', () => {
    expect(timelineOf(start, [{ at: start - 5000, text: 'a' }])[0]?.elapsedSeconds).toBe(0);
  });
});
