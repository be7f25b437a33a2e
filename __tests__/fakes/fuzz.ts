import { expect } from '@jest/globals';
import fc from 'fast-check';
import { allErrors } from '../../src/report/errors.ts';
import { ActionError } from '../../src/support/errors.ts';

/** Inputs per property: 2 000 by default, `FUZZ_RUNS` in the nightly run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);

/** Options of every property. */
export const fuzz = { numRuns: runs } as const;

/** Time for one property; only an input that makes the code hang needs it. */
export const fuzzTimeoutMs = 60_000 + runs * 20;

/** A text of the grammar with pieces put in, taken out or doubled at random places. */
export const mutated = (text: fc.Arbitrary<string>, piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(4), piece), { minLength: 1, maxLength: 4 })).map(([whole, changes]) =>
    changes.reduce((current, [at, length, inserted]) => {
      const start = at % (current.length + 1);
      return `${current.slice(0, start)}${inserted}${current.slice(start + (at % 3 === 0 ? 0 : length))}`;
    }, whole),
  );

/** Whatever a file holds: any characters at all. */
export const anything: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 60 });

/**
 * The one way to fail: an ActionError, and every error that comes with it, that names the file and a place inside the
 * text and can be printed. Anything else is thrown on.
 */
export function expectClearError(error: unknown, file: string, text: string): void {
  if (!(error instanceof ActionError)) throw error;
  const lines = text.split('\n');
  for (const { message, at } of allErrors(error)) {
    expect(message).not.toBe('');
    expect(at?.file).toBe(file);
    expect(at?.line).toBeGreaterThan(0);
    expect(at?.line).toBeLessThanOrEqual(lines.length);
    expect(at?.column).toBeGreaterThan(0);
    expect(at?.column).toBeLessThanOrEqual((lines[(at?.line ?? 1) - 1] ?? '').length + 1);
  }
}
