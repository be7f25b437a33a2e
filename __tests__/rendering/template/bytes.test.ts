import { describe, expect, it } from '@jest/globals';
import { byteAt, byteLength, byteSlice, byteText, fromBytes, joined, readable, toBytes } from '../../../src/rendering/template/bytes.ts';

const ff = byteText(0xff);

describe('strings of bytes', () => {
  it('count bytes, not characters', () => expect(['', 'abc', 'é', '日', '😀', ff].map(byteLength)).toEqual([0, 3, 2, 3, 4, 1]));

  it('are taken apart at any byte and put together again', () => {
    const text = `aé😀${ff}b`;
    for (let at = 0; at <= byteLength(text); at++) {
      const parts = byteSlice(text, 0, at) + byteSlice(text, at, byteLength(text));
      expect(joined(parts)).toBe(text);
    }
  });

  it('give single bytes, and nothing behind the end', () => {
    expect([byteAt('ab', 1), byteAt('é', 1), byteAt(ff, 0), byteAt('ab', 2), byteAt('é', 2)]).toEqual([98, 0xa9, 255, undefined, undefined]);
  });

  it.each([
    { name: 'characters of every length', bytes: [0x61, 0xc3, 0xa9, 0xe6, 0x97, 0xa5, 0xf0, 0x9f, 0x98, 0x80], text: 'aé日😀' },
    { name: 'U+FFFD itself', bytes: [0xef, 0xbf, 0xbd], text: '\ufffd' },
    { name: 'a byte that begins no character', bytes: [0x80, 0x61], text: `${byteText(0x80)}a` },
    { name: 'a character that breaks off', bytes: [0xe6, 0x97], text: byteText(0xe6) + byteText(0x97) },
    { name: 'a form that is too long', bytes: [0xc0, 0x80], text: byteText(0xc0) + byteText(0x80) },
    { name: 'half a surrogate pair', bytes: [0xed, 0xa0, 0x80], text: byteText(0xed) + byteText(0xa0) + byteText(0x80) },
    { name: 'a code beyond the last', bytes: [0xf5, 0x80, 0x80, 0x80], text: [0xf5, 0x80, 0x80, 0x80].map(byteText).join('') },
  ])('are read from $name, and written back', ({ bytes, text }) => {
    expect(fromBytes(Uint8Array.from(bytes))).toBe(text);
    expect([...toBytes(text)]).toEqual(bytes);
  });

  it('show bytes that make no character as U+FFFD', () => {
    expect(readable(`a${ff}${byteText(0xc3)}${byteText(0xa9)}`)).toBe('a\ufffdé');
  });
});
