import { describe, expect, it } from '@jest/globals';
import { clockFrom, openSleepingClock } from '../../src/world/clock.ts';

/** Real milliseconds in which other things go on, without any timer. */
function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('openSleepingClock', () => {
  it('stands still while anything but a sleep goes on', async () => {
    const clock = openSleepingClock(1_000);
    const began = clock.now();
    busy(20);
    expect(clock.now()).toBe(began);
    await clock.sleep(2_000);
    expect(clock.now()).toBe(began + 2_000);
  });

  it('wakes sleepers in the order of their time, however long the machine was busy', async () => {
    const clock = openSleepingClock(10_000);
    const began = clock.now();
    const woken: string[] = [];
    const deadline = clock.sleep(50_000).then(() => woken.push(`deadline at ${clock.now() - began}`));
    for (const _ of [1, 2, 3]) {
      busy(8);
      await clock.sleep(5_000);
      woken.push(`poll at ${clock.now() - began}`);
    }
    await deadline;
    expect(woken).toEqual(['poll at 5000', 'poll at 10000', 'poll at 15000', 'deadline at 50000']);
  });

  it('gives others the real time that they need', async () => {
    const clock = openSleepingClock(1_000_000);
    const began = performance.now();
    await clock.sleep(1_000, undefined, 20);
    expect(performance.now() - began).toBeGreaterThanOrEqual(19);
  });

  it('ends a sleep at once when its signal aborts, and time has not passed', async () => {
    const clock = openSleepingClock(1);
    const began = clock.now();
    const cancel = new AbortController();
    const asleep = clock.sleep(3_600_000, cancel.signal);
    cancel.abort();
    await asleep;
    await clock.sleep(3_600_000, cancel.signal);
    expect(clock.now()).toBe(began);
  });
});

describe('clockFrom', () => {
  it.each([
    { name: 'runs as the wall clock does, unless told otherwise', env: {}, realMs: 1_000 },
    { name: 'runs faster by the factor', env: { ECS_DEPLOY_CLOCK_SPEED: '50' }, realMs: 20 },
    { name: 'takes no factor that is none', env: { ECS_DEPLOY_CLOCK_SPEED: 'fast' }, realMs: 1_000 },
    { name: 'may pass in sleeps only', env: { ECS_DEPLOY_CLOCK_SPEED: '50 sleeping' }, realMs: 20 },
  ])('$name', ({ env, realMs }) => {
    expect(clockFrom(env).real(1_000)).toBe(realMs);
  });
});
