import { describe, expect, it } from '@jest/globals';
import { atMost, limitText } from '../../../src/ecs/waiting/time-limit.ts';

describe('limitText', () => {
  it.each([
    { name: 'an input', source: 'input', wanted: '1m30s' },
    { name: 'a variable', source: 'environment', wanted: '1m30s' },
    { name: 'the config', source: 'config', wanted: '1m30s from the config' },
    { name: 'nobody', source: 'default', wanted: '1m30s by default' },
  ] as const)('says who set it: $name', ({ source, wanted }) => expect(limitText({ ms: 90_000, source })).toBe(wanted));
});

describe('atMost', () => {
  it.each([
    { name: 'counts what is gone already', elapsedMs: 72_000, wanted: '8m48s' },
    { name: 'cuts no second short', elapsedMs: 1, wanted: '10m00s' },
    { name: 'is nothing once it is over', elapsedMs: 700_000, wanted: '0s' },
  ])('$name', ({ elapsedMs, wanted }) => {
    expect(atMost({ ms: 600_000, source: 'default' }, elapsedMs)).toBe(`${wanted} at most (timeout: 10m00s by default, from the start of the run)`);
  });
});
