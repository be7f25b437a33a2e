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

  it('keeps a limit in its own time while somebody sleeps', async () => {
    const clock = openSleepingClock(100_000, 3_600_000);
    const began = clock.now();
    const limit = clock.limit(5_000).then(() => clock.now() - began);
    await clock.sleep(8_000);
    expect(await limit).toBe(5_000);
  });

  it('leaves what is limited the real time that it needs, while nobody sleeps', async () => {
    const clock = openSleepingClock(1_000_000, 20);
    const real = performance.now();
    const began = clock.now();
    await clock.limit(1_000);
    expect(performance.now() - real).toBeGreaterThanOrEqual(19);
    expect(clock.now()).toBe(began + 1_000);
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
    { name: 'runs as the wall clock does, unless told otherwise', env: {}, realMs: 10_000, askedMs: 10_000 },
    { name: 'runs faster by the factor, and leaves a busy machine some seconds', env: { ECS_DEPLOY_CLOCK_SPEED: '50' }, realMs: 5_020, askedMs: 1_000 },
    { name: 'takes no factor that is none', env: { ECS_DEPLOY_CLOCK_SPEED: 'fast' }, realMs: 1_000, askedMs: 1_000 },
    { name: 'may pass in sleeps only', env: { ECS_DEPLOY_CLOCK_SPEED: '50 sleeping' }, realMs: 25_000, askedMs: 1_000_000 },
    { name: 'may be in a hurry where nobody answers', env: { ECS_DEPLOY_CLOCK_SPEED: '50 sleeping 30ms' }, realMs: 50, askedMs: 1_000 },
    { name: 'may be in a hurry at any speed', env: { ECS_DEPLOY_CLOCK_SPEED: '50 30ms' }, realMs: 50, askedMs: 1_000 },
  ])('$name', ({ env, realMs, askedMs }) => {
    expect(clockFrom(env).real(askedMs)).toBe(realMs);
  });
});
