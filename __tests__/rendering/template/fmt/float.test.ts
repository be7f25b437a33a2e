import { describe, expect, it } from '@jest/globals';
import { formatFloat, type FloatVerb } from '../../../../src/rendering/template/fmt/float.ts';

type Row = readonly [value: number, verb: FloatVerb, precision: number, text: string];

describe('formatFloat', () => {
  it.each<Row>([
    [1e6, 'g', -1, '1e+06'],
    [999999, 'g', -1, '999999'],
    [123456789, 'g', -1, '1.23456789e+08'],
    [0.0001, 'g', -1, '0.0001'],
    [0.00001, 'g', -1, '1e-05'],
    [1e21, 'g', -1, '1e+21'],
    [5e-324, 'g', -1, '5e-324'],
    [0, 'g', -1, '0'],
    [-0, 'g', -1, '-0'],
    [100000, 'g', 3, '1e+05'],
    [123.456, 'g', 4, '123.5'],
    [0.00012345, 'g', 2, '0.00012'],
    [1234567, 'g', 0, '1e+06'],
    [1e100, 'g', 30, '1.00000000000000001590289110976e+100'],
    [100, 'g', 10, '100'],
    [2.5, 'G', -1, '2.5'],
    [1e-7, 'G', -1, '1E-07'],
  ])('%p as %%%s with precision %p is %s', (value, verb, precision, text) => expect(formatFloat(value, verb, precision)).toBe(text));

  it.each<Row>([
    [0.5, 'f', 0, '0'],
    [1.5, 'f', 0, '2'],
    [2.5, 'f', 0, '2'],
    [2.675, 'f', 2, '2.67'],
    [0.125, 'f', 2, '0.12'],
    [9.995, 'f', 2, '9.99'],
    [99.5, 'f', 0, '100'],
    [0.05, 'f', 1, '0.1'],
    [0.04, 'f', 1, '0.0'],
    [0.004, 'f', 1, '0.0'],
    [1e-10, 'f', -1, '0.0000000001'],
    [1e22, 'f', -1, '10000000000000000000000'],
    [1e23, 'f', 1, '99999999999999991611392.0'],
    [0.1, 'f', 30, '0.100000000000000005551115123126'],
    [12345, 'e', 2, '1.23e+04'],
    [1.5, 'e', 0, '2e+00'],
    [2.5, 'e', 0, '2e+00'],
    [9.99, 'e', 1, '1.0e+01'],
    [0, 'e', 2, '0.00e+00'],
    [0, 'f', 2, '0.00'],
    [0.1, 'e', -1, '1e-01'],
    [1e-300, 'E', 3, '1.000E-300'],
  ])('rounds half to even: %p as %%%s with precision %p is %s', (value, verb, precision, text) => expect(formatFloat(value, verb, precision)).toBe(text));

  it.each<Row>([
    [1, 'b', -1, '4503599627370496p-52'],
    [5e-324, 'b', -1, '1p-1074'],
    [2 ** 60, 'b', -1, '4503599627370496p+8'],
    [1, 'x', -1, '0x1p+00'],
    [-3.5, 'x', -1, '-0x1.cp+01'],
    [0.1, 'x', -1, '0x1.999999999999ap-04'],
    [0.1, 'x', 3, '0x1.99ap-04'],
    [1.9999, 'x', 1, '0x1.0p+01'],
    [1.96875, 'x', 1, '0x1.0p+01'],
    [1.03125, 'x', 1, '0x1.0p+00'],
    [1, 'x', 15, '0x1.000000000000000p+00'],
    [5e-324, 'x', -1, '0x1p-1074'],
    [0, 'x', 2, '0x0.00p+00'],
    [0, 'X', -1, '0X0P+00'],
    [255.5, 'X', -1, '0X1.FFP+07'],
  ])('%p as %%%s with precision %p is %s, from the bits', (value, verb, precision, text) => expect(formatFloat(value, verb, precision)).toBe(text));

  it('has words for what is no number', () => {
    expect([Infinity, -Infinity, NaN].map((value) => formatFloat(value, 'g', -1))).toEqual(['+Inf', '-Inf', 'NaN']);
  });
});
