import { describe, expect, it } from '@jest/globals';
import { byteText } from '../../../../src/rendering/template/bytes.ts';
import { canBackquote, goQuote, isPrintable } from '../../../../src/rendering/template/fmt/quote.ts';

describe('goQuote', () => {
  it.each([
    { name: 'puts quotes around', text: 'abc', out: '"abc"' },
    { name: 'escapes the quote and the backslash', text: 'a"b\\c\'d', out: '"a\\"b\\\\c\'d"' },
    { name: 'has short forms for control characters', text: '\x07\b\f\n\r\t\v', out: '"\\a\\b\\f\\n\\r\\t\\v"' },
    { name: 'writes other control characters in hexadecimal', text: '\x00\x1f\x7f', out: '"\\x00\\x1f\\x7f"' },
    { name: 'leaves what can be printed', text: 'é日😀', out: '"é日😀"' },
    { name: 'escapes what cannot', text: '\u00a0\u200b\ufeff\u{e0001}', out: '"\\u00a0\\u200b\\ufeff\\U000e0001"' },
    { name: 'writes bytes that are no characters', text: `a${byteText(0xff)}`, out: '"a\\xff"' },
  ])('$name', ({ text, out }) => expect(goQuote(text)).toBe(out));

  it('keeps to ASCII where asked', () => expect(goQuote('aé😀', '"', true)).toBe('"a\\u00e9\\U0001f600"'));
  it('takes single quotes for characters', () => expect([goQuote("'", "'"), goQuote('"', "'")]).toEqual(["'\\''", "'\"'"]));
});

describe('canBackquote', () => {
  it('refuses control characters but tabs, backquotes, byte order marks and bytes', () => {
    expect(['a\tb', 'é"\\', ''].map(canBackquote)).toEqual([true, true, true]);
    expect(['a\nb', '`', '\ufeff', '\x7f', byteText(0x80)].map(canBackquote)).toEqual([false, false, false, false, false]);
  });
});

describe('isPrintable', () => {
  it('knows the plain blank and no other one', () => {
    expect([' ', 'a', '€', '\u0301', '½', '\u00a0', '\u2028', '\u00ad', '\n'].map(isPrintable)).toEqual([true, true, true, true, true, false, false, false, false]);
  });
});
