import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEnvFile } from '../../src/rendering/envfile.ts';
import { anything, expectClearError, fuzz, fuzzTimeoutMs, mutated } from '../fakes/fuzz.ts';

const piece = fc.constantFrom('A', 'export ', '=', ' ', '"', "'", '\\', '\\u00e9', '\\ud83d', '\\n', '#', ' # c', 'é', '\t', '\r', '\n', '1', '-', '\ufeff', '\u0001', '😀');
const line = fc.tuple(fc.constantFrom('A=', 'export B = ', '# ', '', 'a.b/c='), fc.constantFrom('x', '"q \\" q"', "'s'", 'x # c', '"\\ud83d\\ude00"', '')).map((parts) => parts.join(''));
const grammar = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

describe('parseEnvFile, fed with anything', () => {
  it('gives variables, or errors that point into the file', () => {
    fc.assert(
      fc.property(fc.oneof(grammar, mutated(grammar, piece), fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')), anything), (text) => {
        try {
          for (const [name, value] of Object.entries(parseEnvFile(text, 'vars.env'))) {
            expect(name).toMatch(/^[A-Za-z_][\w./]*$/);
            expect(typeof value).toBe('string');
          }
        } catch (error) {
          expectClearError(error, 'vars.env', text);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('reads back whatever is written in double quotes as JSON writes it', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, (value) => expect(parseEnvFile(`A=${JSON.stringify(value)}`, 'f')).toEqual({ A: value })), fuzz);
  }, fuzzTimeoutMs);
});
