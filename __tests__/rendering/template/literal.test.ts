import { describe, expect, it } from '@jest/globals';
import { byteText } from '../../../src/rendering/template/bytes.ts';
import { readNumber, unquote } from '../../../src/rendering/template/literal.ts';

describe('unquote', () => {
  it.each([
    { name: 'raw strings have no escapes', token: '`a\\n"b`', value: 'a\\n"b' },
    { name: 'raw strings lose carriage returns', token: '`a\r\nb`', value: 'a\nb' },
    { name: 'the escapes of Go', token: '"\\a\\b\\f\\n\\r\\t\\v\\\\\\""', value: '\x07\b\f\n\r\t\v\\"' },
    { name: 'characters by their number', token: '"\\x41\\101\\u00e9\\U0001F600"', value: 'AAé😀' },
    { name: 'bytes that make a character', token: '"\\xe6\\x97\\xa5"', value: '日' },
    { name: 'bytes that make none', token: '"\\xff\\377"', value: byteText(255) + byteText(255) },
    { name: 'an unknown escape is an error', token: '"\\q"', value: undefined },
    { name: 'a single quote needs no escape', token: '"\\\'"', value: undefined },
    { name: 'too few digits', token: '"\\x4"', value: undefined },
    { name: 'an octal number beyond a byte', token: '"\\400"', value: undefined },
    { name: 'half a surrogate pair', token: '"\\ud800"', value: undefined },
    { name: 'a code beyond the last', token: '"\\U00110000"', value: undefined },
  ])('$name', ({ token, value }) => expect(unquote(token)).toBe(value));
});

describe('readNumber', () => {
  it.each([
    ['1', { int: 1n, float: 1 }],
    ['-0x1F', { int: -31n, float: -31 }],
    ['0b101', { int: 5n, float: 5 }],
    ['0o17', { int: 15n, float: 15 }],
    ['017', { int: 15n, float: 15 }],
    ['1_000', { int: 1000n, float: 1000 }],
    ['0x_1', { int: 1n, float: 1 }],
    ['9223372036854775807', { int: 2n ** 63n - 1n, float: 2 ** 63 }],
    ['18446744073709551615', { uint: 2n ** 64n - 1n, float: 2 ** 64 }],
    ['1.5', { float: 1.5 }],
    ['2.0', { float: 2, int: 2n }],
    ['1e3', { float: 1000, int: 1000n }],
    ['1_0.5', { float: 10.5 }],
    ['0x1p-2', { float: 0.25 }],
    ['-0x1.8p1', { float: -3, int: -3n }],
    ['0x10p-1076', { float: 2 ** -1072 }],
    ['1e-400', { float: 0, int: 0n }],
    ['2i', { complex: { re: 0, im: 2 } }],
    ['0i', { complex: { re: 0, im: 0 }, float: 0, int: 0n }],
  ])('%s can stand for %p', (text, number) => expect(readNumber(text, 'number')).toEqual(number));

  it.each([
    ['1+2i', { complex: { re: 1, im: 2 } }],
    ['1.5-0i', { complex: { re: 1.5, im: -0 }, float: 1.5 }],
  ])('%s is complex', (text, number) => expect(readNumber(text, 'complex')).toEqual(number));

  it.each([
    ["'a'", 97n],
    ["'日'", 0x65e5n],
    ["'\\n'", 10n],
    ["'\\''", 39n],
    ["'\\xff'", 255n],
    ["'\\377'", 255n],
    ["'\\u00e9'", 0xe9n],
  ])('%s is a character', (text, int) => expect(readNumber(text, 'charConstant')).toEqual({ int, float: Number(int) }));

  it.each([
    ['1__0', 'number', 'illegal number syntax: "1__0"'],
    ['_1', 'number', 'illegal number syntax: "_1"'],
    ['1_', 'number', 'illegal number syntax: "1_"'],
    ['08', 'number', 'integer overflow: "08"'],
    ['0b12', 'number', 'illegal number syntax: "0b12"'],
    ['1e400', 'number', 'illegal number syntax: "1e400"'],
    ['1e_3', 'number', 'illegal number syntax: "1e_3"'],
    ['0xp1', 'number', 'illegal number syntax: "0xp1"'],
    ['99999999999999999999', 'number', 'integer overflow: "99999999999999999999"'],
    ['1xi', 'number', 'illegal number syntax: "1xi"'],
    ['1+i', 'complex', 'syntax error scanning complex number'],
    ['1i+2i', 'complex', 'syntax error scanning complex number'],
    ['0x1+2i', 'complex', 'strconv.ParseFloat: parsing "0x1": invalid syntax'],
    ['1+0x2i', 'complex', 'strconv.ParseFloat: parsing "+0x2": invalid syntax'],
    ["'ab'", 'charConstant', "malformed character constant: 'ab'"],
    ["'\\nb'", 'charConstant', "malformed character constant: '\\nb'"],
    ["''", 'charConstant', 'invalid syntax'],
    ["'\\q'", 'charConstant', 'invalid syntax'],
  ] as const)('%s is an error', (text, type, message) => expect(readNumber(text, type)).toBe(message));
});
