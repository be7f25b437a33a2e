import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonText } from '../../src/rendering/json/write.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { parseYaml } from '../../src/rendering/yaml.ts';
import { anything, expectClearError, fuzz, fuzzTimeoutMs, mutated } from '../fakes/fuzz.ts';

const scalar = fc.constantFrom(
  'x', '1', '1.5', '~', '"q"', "'s'", '*a', '&a v', '!t 1', '!!int "1"', '{{ x }}', '<<', '- ', '[a, b]', '{a: 1}', '{a:1}', '? k', '@', '`', '%', '\t', '.inf', '0x', '014',
  '"\\ud800"', '#c', '---', '...', 'a: b', '|\n      text\n       more', '>-\n      text\n\n      more', '"two\n      lines"', 'two\n      lines', '', '"open', '{a: [b', '{b: &a, c: d}',
);
const entry = fc.tuple(fc.constantFrom('', '  ', '    ', '- ', '  - ', '\t', '- - '), fc.constantFrom('a: ', 'b:', '"c": ', '<<: ', '? ', '', '1: ', ': ', '!!str d: ', '&k e: '), scalar).map((parts) => parts.join(''));
const grammar = fc.array(entry, { maxLength: 12 }).map((lines) => lines.join('\n'));
const piece = fc.constantFrom(':', ' ', '\n', '- ', '"', "'", '#', '{', '}', '[', ']', ',', '&a ', '*a', '|', '>', '%', '\t', '\r\n', '\ufeff', '\u0085', '\u0000', '---\n', '<<: ', '😀');

describe('parseYaml, fed with anything', () => {
  it('gives a value that JSON can hold, or an error with a place in the file', () => {
    fc.assert(
      fc.property(fc.oneof(grammar, mutated(grammar, piece), anything), (text) => {
        try {
          const document = parseYaml(literally({ path: 'ecspresso.yml', text }));
          expect(() => JSON.parse(jsonText(document.value)) as unknown).not.toThrow();
          expect(document.positionOf(['plugins', 0, 'x']).line).toBeGreaterThan(0);
        } catch (error) {
          expectClearError(error, 'ecspresso.yml', text);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('reads back whatever is written as JSON, which is YAML', () => {
    // Characters that no value can hold aside, and numbers that YAML reads otherwise.
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(value));
    const plain = fc.oneof(fc.object({ key: text, values: [text, fc.integer(), fc.boolean(), fc.constant(null), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })], maxDepth: 4 }), text);
    fc.assert(
      fc.property(plain, (value) => {
        expect(jsonText(parseYaml(literally({ path: 'f.yml', text: jsonText(value) })).value)).toBe(jsonText(value));
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});
