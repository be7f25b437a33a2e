import { describe, expect, it } from '@jest/globals';
import { durationText } from '../../src/support/duration.ts';

describe('durationText', () => {
  it.each([
    [0, '0s'], [12, '12s'], [59.99, '59s'], [60, '1m00s'], [185, '3m05s'], [3599, '59m59s'], [3720, '1h02m'], [90_000, '25h00m'], [-3, '0s'],
  ])('writes %p seconds as %s', (seconds, text) => expect(durationText(seconds * 1000)).toBe(text));
});
