import { describe, expect, it } from '@jest/globals';
import { readConfigDuration } from '../../src/config/duration.ts';

describe('readConfigDuration', () => {
  it.each([
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['90s', 90_000],
    ['300ms', 300],
    ['+1m', 60_000],
    ['1m1s1ms', 61_001],
    ['0', 0],
    [0, 0],
  ])('reads %p without a word', (value, ms) => expect(readConfigDuration(value)).toEqual({ ok: true, ms }));

  it.each([
    [600, 600_000, '600 has no unit and is taken as seconds; write 600s'],
    ['600', 600_000, '600 has no unit and is taken as seconds; write 600s'],
    [1.5, 1_500, '1.5 has no unit and is taken as seconds; write 1.5s'],
    [90n, 90_000, '90 has no unit and is taken as seconds; write 90s'],
    ['721h', 2_595_600_000, '721h is longer than 30 days'],
  ])('takes %p with a warning', (value, ms, warning) => expect(readConfigDuration(value)).toEqual({ ok: true, ms, warning }));

  it.each([
    ['ten minutes', 'expected a duration such as 10m, 90s or 1h30m'],
    ['', 'expected a duration such as 10m, 90s or 1h30m'],
    ['10 m', 'expected a duration such as 10m, 90s or 1h30m'],
    ['10m5', 'expected a duration such as 10m, 90s or 1h30m'],
    [true, 'expected a duration such as 10m, 90s or 1h30m'],
    [{}, 'expected a duration such as 10m, 90s or 1h30m'],
    ['-5m', 'a duration cannot be negative'],
    [-5, 'a duration cannot be negative'],
    ['9999999h', 'the duration is too long'],
    [1e15, 'the duration is too long'],
  ])('refuses %p', (value, reason) => expect(readConfigDuration(value)).toEqual({ ok: false, reason }));
});
