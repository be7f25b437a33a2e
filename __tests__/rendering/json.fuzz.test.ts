import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/rendering/json.ts';
import { jsonText } from '../../src/rendering/json/write.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { anything, expectClearError, fuzz, fuzzTimeoutMs, mutated } from '../fakes/fuzz.ts';

const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\u00', '1', '-', '.', 'e', 'true', 'nul', '//', "'", '\n', '\t', '\ufeff', '{{', ' ', '0', 'é', '\u0000', '1e999');
const source = fc.oneof(fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')), mutated(fc.json(), piece), fc.json(), anything);

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

describe('readJson, fed with anything', () => {
  it('reads exactly what JSON.parse reads, and else points into the file', () => {
    fc.assert(
      fc.property(source, (text) => {
        const wanted = parsed(text);
        try {
          const { value } = readJson(literally({ path: 'task.json', text }), { code: 'DEFINITION', trailing: 'refuse', duplicates: 'last' });
          expect(jsonText(value)).toBe(jsonText(wanted?.value).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd'));
        } catch (error) {
          expectClearError(error, 'task.json', text);
          expect(wanted === undefined || String(error).includes('too large')).toBe(true);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});
