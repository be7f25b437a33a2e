import { describe, expect, it } from '@jest/globals';
import { formatValue, goSprint, goSprintf, goSprintln } from '../../../../src/rendering/template/fmt/sprintf.ts';
import { GoComplex, GoInt, type GoValue } from '../../../../src/rendering/template/value.ts';

const int = (value: number | bigint): GoInt => new GoInt(BigInt(value));
const byte = new GoInt(97n, 'uint8');

/** `[format, arguments, result]`, a line of the reference each. */
type Line = readonly [string, readonly GoValue[], string];
const lines = (table: readonly Line[]): void => it.each(table.map(([format, args, out]) => ({ format, args, out })))('$format gives $out', ({ format, args, out }) => expect(goSprintf(format, args)).toBe(out)) as void;

describe('%v', () =>
  lines([
    ['%v %v %v %v', [int(1), 1.5, true, 'x'], '1 1.5 true x'],
    ['%v %v', [null, undefined], '<nil> <nil>'],
    ['%v', [[int(1), 'a', null, [true]]], '[1 a <nil> [true]]'],
    ['%v', [{ b: 1, a: { c: null } }], 'map[a:map[c:<nil>] b:1]'],
    ['%v', [new GoComplex(1.5, -2)], '(1.5-2i)'],
    ['%6v|%-6v|%06v', [int(7), int(7), int(7)], '     7|7     |000007'],
    ['%4v', [['a', int(1)]], '[   a    1]'],
    ['%+v', [int(1)], '1'],
  ]));

describe('%#v', () =>
  lines([
    ['%#v %#v %#v', [int(1), 1.5, true], '1 1.5 true'],
    ['%#v %#v', ['a"b', '`'], '"a\\"b" "`"'],
    ['%#v', [byte], '0x61'],
    ['%#v', [[int(1), null, 'x']], '[]interface {}{1, interface {}(nil), "x"}'],
    ['%#v', [{ a: 1, b: null }], 'map[string]interface {}{"a":1, "b":interface {}(nil)}'],
    ['%#v', [null], '<nil>'],
  ]));

describe('%T', () =>
  lines([
    ['%T %T %T %T %T', [int(1), 1.5, true, 'x', byte], 'int float64 bool string uint8'],
    ['%T %T %T %T', [[], {}, null, new GoComplex(0, 1)], '[]interface {} map[string]interface {} <nil> complex128'],
    ['%10T|%.3T', [int(1), 1.5], '       int|flo'],
  ]));

describe('%t', () => lines([['%t %5t %-6t|', [true, false, true], 'true false true  |']]));

describe('%d %b %o %O %x %X', () =>
  lines([
    ['%d %d', [int(42), int(-42)], '42 -42'],
    ['%+d % d %+d', [int(1), int(1), int(-1)], '+1  1 -1'],
    ['%5d|%-5d|%05d|%+05d|%-05d|', [int(42), int(42), int(42), int(42), int(42)], '   42|42   |00042|+0042|42   |'],
    ['%.4d|%8.4d|%08.4d|%.0d|%3.0d|', [int(42), int(42), int(42), int(0), int(0)], '0042|    0042|    0042||   |'],
    ['%b %o %O %x %X', [int(10), int(10), int(10), int(255), int(255)], '1010 12 0o12 ff FF'],
    ['%#b %#o %#x %#X %#o', [int(2), int(8), int(255), int(255), int(0)], '0b10 010 0xff 0XFF 0'],
    ['%#06x|%+x', [int(10), int(-10)], '0x00000a|-a'],
    ['%d', [new GoInt(-(2n ** 63n))], '-9223372036854775808'],
    ['%d %x', [byte, byte], '97 61'],
  ]));

describe('%c %q %U of a number', () =>
  lines([
    ['%c%c %3c|%-3c|', [int(65), int(0x65e5), int(65), int(65)], 'A日   A|A  |'],
    ['%c %c %c', [int(-1), int(0x110000), int(0xd800)], '\ufffd \ufffd \ufffd'],
    ['%q %q %+q %q', [int(65), int(10), int(0x65e5), int(39)], "'A' '\\n' '\\u65e5' '\\''"],
    ['%U %#U %U %#U', [int(65), int(65), int(0x1f600), int(10)], "U+0041 U+0041 'A' U+1F600 U+000A"],
    ['%.8U|%10U|%#U|%U', [int(65), int(65), int(0xd800), int(-1)], 'U+00000041|    U+0041|U+D800|U+FFFFFFFFFFFFFFFF'],
  ]));

describe('%e %f %g and their like', () =>
  lines([
    ['%f %e %g %G %F', [1.5, 1.5, 1.5, 1e21, 2.25], '1.500000 1.500000e+00 1.5 1E+21 2.250000'],
    ['%.2f %.0f %.0f %.1e %.3g', [1.005, 0.5, 1.5, 123456, 123456], '1.00 0 2 1.2e+05 1.23e+05'],
    ['%8.2f|%-8.2f|%08.2f|%+.1f|% .1f', [1.5, 1.5, -1.5, 1.5, 1.5], '    1.50|1.50    |-0001.50|+1.5| 1.5'],
    ['%#.0f %#g %#.3g %#x %#.0e', [1, 1, 1.5, 1, 1], '1. 1.00000 1.50 0x1.0000p+00 1.e+00'],
    ['%#g %#G %#g %#.0g', [0, 1e10, 0.5, 0], '0.00000 1.00000E+10 0.500000 0.'],
    ['%b %x %X', [1, 1, -3.5], '4503599627370496p-52 0x1p+00 -0X1.CP+01'],
    ['%#b', [1], '4503599627370496p-52'],
    ['%v %6v|%06v|%v', [Infinity, Infinity, -Infinity, NaN], '+Inf   +Inf|  -Inf|NaN'],
    ['%+v %+f % f %5f', [NaN, NaN, NaN, NaN], 'NaN +NaN  NaN   NaN'],
    ['%f %+f % f', [Infinity, Infinity, Infinity], '+Inf +Inf  Inf'],
    ['%.1f %5.1f', [new GoComplex(1, 2), new GoComplex(1, -2)], '(1.0+2.0i) (  1.0 -2.0i)'],
  ]));

describe('%s %q %x of a text', () =>
  lines([
    ['%s|%5s|%-5s|%05s|%.2s|%5.1s', ['ab', 'ab', 'ab', 'ab', 'abc', 'ab'], 'ab|   ab|ab   |000ab|ab|    a'],
    ['%.2s|%4s', ['日本語', '日本'], '日本|  日本'],
    ['%q %+q %#q %#q %.1q', ['a"\n', 'é', 'a"b', 'a`b', 'ab'], '"a\\"\\n" "\\u00e9" `a"b` "a`b" "a"'],
    ['%x %X % x %#x %# x %.1x|%5x|%x', ['ab', 'é', 'ab', 'ab', 'ab', 'ab', 'a', ''], '6162 C3A9 61 62 0x6162 0x61 0x62 61|   61|'],
    ['%s %d', [['a', 'b'], [int(1), int(2)]], '[a b] [1 2]'],
    ['%x %q', [{ a: 'b' }, ['x']], 'map[61:62] ["x"]'],
  ]));

describe('width and precision from arguments', () =>
  lines([
    ['%*d|%-*d|%*d|', [int(4), int(7), int(4), int(7), int(-4), int(7)], '   7|7   |7   |'],
    ['%.*f %*.*f', [int(1), 1.25, int(6), int(2), 1.5], '1.2   1.50'],
    ['%*d', ['x', int(1)], '%!(BADWIDTH)1'],
    ['%*d', [int(2_000_000), int(1)], '%!(BADWIDTH)1'],
    ['%.*d %.*d', [int(-1), int(1), 1.5, int(1)], '%!(BADPREC)1 %!(BADPREC)1'],
    ['%*', [], '%!(BADWIDTH)%!(NOVERB)'],
  ]));

describe('arguments by number', () =>
  lines([
    ['%[2]d %[1]d', [int(1), int(2)], '2 1'],
    ['%[1]d %d', [int(1), int(2)], '1 2'],
    ['%[2]*[1]d|%[3]*.[2]*[1]f', [1.5, int(3), int(8)], '%!d(float64=1.5)|   1.500'],
    ['%[3]d %[x]d %[0]d %[]d', [int(1)], '%!d(BADINDEX) %!d(BADINDEX) %!d(BADINDEX) %!d(BADINDEX)'],
    ['%[1]2d %[1].2d', [int(1)], '%!d(BADINDEX) %!d(BADINDEX)'],
    ['%[1', [int(1)], '%!(NOVERB)'],
    ['%[]', [int(1)], '%!](BADINDEX)'],
  ]));

describe('what does not fit', () =>
  lines([
    ['%d %s %z', ['x', int(3), int(1)], '%!d(string=x) %!s(int=3) %!z(int=1)'],
    ['%6.2f %05d %+d', [int(3), 'x', 'y'], '%!f(int=    03) %!d(string=0000x) %!d(string=y)'],
    ['%d %s %t', [null, null, null], '%!d(<nil>) %!s(<nil>) %!t(<nil>)'],
    ['%t %t', [int(1), [int(1)]], '%!t(int=1) [%!t(int=1)]'],
    ['%d', [new GoComplex(1, 2)], '%!d(complex128=(1+2i))'],
    ['%p %w %w', [int(1), [int(1)], int(1)], '%!p(int=1) %!w([]interface {}=[1]) %!w(int=1)'],
    ['%d %d', [int(1)], '1 %!d(MISSING)'],
    ['%d', [int(1), 'x', null], '1%!(EXTRA string=x, <nil>)'],
    ['%', [], '%!(NOVERB)'],
    ['%5', [], '%!(NOVERB)'],
    ['%5.', [int(1)], '%!.(int=    1)'],
    ['%!', [int(1)], '%!!(int=1)'],
    ['100%% %%%d', [int(1)], '100% %1'],
    ['%-+# 0d', [int(1)], '+1'],
    ['%99999999d', [int(1)], '%!(NOVERB)%!(EXTRA int=1)'],
    ['%é', [int(1)], '%!é(int=1)'],
  ]));

describe('goSprint, goSprintln, formatValue', () => {
  it('puts a blank between two operands of which neither is a string', () => {
    expect(goSprint([int(1), int(2), 'a', 'b', int(3), null, null])).toBe('1 2ab3 <nil> <nil>');
    expect(goSprintln([int(1), 'a', null])).toBe('1 a <nil>\n');
    expect(goSprintln([])).toBe('\n');
    expect(formatValue(1e6)).toBe('1e+06');
  });
});
