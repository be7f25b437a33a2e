import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock.ts';

const epochMs = Date.parse('2026-01-15T09:00:00Z');

describe('VirtualClock', () => {
  it('runs what falls due in order of time, each at its own instant', () => {
    const clock = new VirtualClock({ epochMs, speed: 0, stepMs: 0 });
    const seen: string[] = [];
    const note = (name: string) => () => void seen.push(`${name} ${clock.elapsed()}`);
    clock.after(2_000, note('b'));
    clock.after(1_000, () => {
      note('a')();
      clock.after(500, note('between'));
      clock.after(0, note('same moment'));
    });
    clock.after(2_000, note('c'));
    clock.after(9_000, note('later'));
    clock.advance(5_000);
    expect(seen).toEqual(['a 1000', 'same moment 1000', 'between 1500', 'b 2000', 'c 2000']);
    expect([clock.elapsed(), clock.pending]).toEqual([5_000, 1]);
  });

  it('steps when the same is asked again, whatever is asked in between', () => {
    const clock = new VirtualClock({ epochMs, speed: 0, stepMs: 5_000 });
    const times = ['A', 'B', 'A', 'B', 'B', 'C'].map((question) => {
      clock.tick(question);
      return clock.elapsed();
    });
    expect(times).toEqual([0, 0, 5_000, 5_000, 10_000, 10_000]);
  });

  it('runs faster than reality by its speed, beginning with the first request', () => {
    const clock = new VirtualClock({ epochMs, speed: 1_000_000, stepMs: 0 });
    clock.catchUp();
    const start = performance.now();
    while (performance.now() - start < 2) Math.sqrt(start);
    expect(clock.elapsed()).toBe(0);
    clock.catchUp();
    expect(clock.elapsed()).toBeGreaterThanOrEqual(1_900_000);
  });

  it('fails loudly when a story never lets time pass', () => {
    const clock = new VirtualClock({ epochMs, speed: 0, stepMs: 0 });
    const again = (): void => clock.after(0, again);
    again();
    expect(() => clock.advance(1)).toThrow('more than 200000 events');
  });
});
