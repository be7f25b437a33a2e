import { describe, expect, it } from '@jest/globals';
import { limitsOf, thresholdOf } from '../ecs/circuit-breaker.ts';

describe('thresholdOf', () => {
  it.each([
    { name: 'takes half of the desired count, at least 3', desired: 1, given: undefined, threshold: 3 },
    { name: 'rounds up', desired: 25, given: undefined, threshold: 13 },
    { name: 'takes 200 at most', desired: 800, given: undefined, threshold: 200 },
    {
      name: 'knows no bounds for UNBOUNDED_PERCENT',
      desired: 1,
      given: { type: 'UNBOUNDED_PERCENT', value: 50 },
      threshold: 1,
    },
    { name: 'takes a COUNT as it is', desired: 10, given: { type: 'COUNT', value: 7 }, threshold: 7 },
  ] as const)('$name', ({ desired, given, threshold }) => {
    const deploymentCircuitBreaker = { enable: true, rollback: true, ...(given && { thresholdConfiguration: given }) };
    expect(thresholdOf({ deploymentCircuitBreaker }, desired)).toBe(threshold);
  });
});

describe('limitsOf', () => {
  it('rounds the maximum down and the minimum up', () => {
    expect(limitsOf({ maximumPercent: 150, minimumHealthyPercent: 50 }, 3, false)).toEqual({ least: 2, most: 4 });
  });

  it('lets a DAEMON service replace in place', () => {
    expect(limitsOf(undefined, 4, true)).toEqual({ least: 0, most: 4 });
  });
});
