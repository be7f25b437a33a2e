import { describe, expect, it } from '@jest/globals';
import { preview } from '../../../src/lookups/tfstate/preview.ts';

describe('preview', () => {
  it.each([
    ['shows short values whole', { b: 1, a: '<x>' }, '{"a":"<x>","b":1}'],
    ['cuts a text after 30 bytes with its quote', '0123456789012345678901234567890123456789', '"012345678901234567890123 ..."'],
    ['counts bytes and never splits a character', '日本語日本語日本語日本語', '"日本語日本語日本 ..."'],
    ['closes a list', Array.from({ length: 20 }, (_, i) => i), '[0,1,2,3,4,5,6,7,8,9,10,1 ...]'],
    ['closes an object', { key: 'x'.repeat(40) }, '{"key":"xxxxxxxxxxxxxxxxx ...}'],
    ['writes negative zero', -0, '-0'],
    ['escapes DEL as gojq does', '\x7f', '"\\u007f"'],
  ])('%s', (_, value, text) => expect(preview(value)).toBe(text));

  it('looks at no more of a value than it shows', () => {
    let looks = 0;
    const big = Array.from({ length: 1000 }, () => ({
      get a() {
        looks += 1;
        return 'b'.repeat(100);
      },
    }));
    expect(preview(big)).toMatch(/ \.\.\.\]$/);
    expect(looks).toBe(1);
  });
});
