import { describe, expect, it } from '@jest/globals';
import { goJson, goJsonString } from '../../src/rendering/go-json.ts';

describe('goJsonString', () => {
  it.each([
    { name: 'leaves letters, also beyond ASCII', text: 'aé日😀\u007f', written: '"aé日😀\u007f"' },
    { name: 'escapes quotes and backslashes', text: '"\\', written: String.raw`"\"\\"` },
    { name: 'has short escapes for the usual control characters', text: '\b\f\n\r\t', written: String.raw`"\b\f\n\r\t"` },
    { name: 'writes the other control characters by number', text: '\u0000\u001f', written: String.raw`"\u0000\u001f"` },
    { name: 'hides what would end a script in HTML', text: '</a>&', written: String.raw`"\u003c/a\u003e\u0026"` },
    { name: 'escapes the line ends of JavaScript', text: '\u2028\u2029', written: String.raw`"\u2028\u2029"` },
    { name: 'replaces what is no character', text: 'a\udc80b', written: String.raw`"a\ufffdb"` },
  ])('$name', ({ text, written }) => expect(goJsonString(text)).toBe(written));
});

describe('goJson', () => {
  it('writes without blanks, members sorted by their bytes', () => {
    expect(goJson({ b: [1, null, true], a: { 'é': 1, z: 2 }, B: 'x' })).toBe('{"B":"x","a":{"z":2,"é":1},"b":[1,null,true]}');
    expect(goJson({ '\uffff': 1, '😀': 2 })).toBe('{"\uffff":1,"😀":2}');
  });

  it('writes numbers as Go does', () => {
    expect(goJson([-0, 0.1, 1e20, 1e21, 1e-6, 1e-7, 12345678901234567890n])).toBe('[-0,0.1,100000000000000000000,1e+21,0.000001,1e-7,12345678901234567890]');
  });

  it('takes what is not there for null', () => expect(goJson({ a: undefined, b: null })).toBe('{"a":null,"b":null}'));
});
