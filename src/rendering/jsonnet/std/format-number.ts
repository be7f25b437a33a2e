import { numberText } from '../number.ts';
import { log, pow } from './elementary.ts';
import type { Conversion } from './format-parse.ts';

type Flags = Pick<Conversion, 'alternate' | 'blank' | 'plus' | 'capitals'>;
type Signs = Pick<Conversion, 'blank' | 'plus'>;

const signOf = (negative: boolean, { blank, plus }: Signs): string => (negative ? '-' : plus ? '+' : blank ? ' ' : '');
const noSigns: Signs = { blank: false, plus: false };

/** Digits beyond any number's: what is negative or no number has no end. */
const mostDigits = 1100;

/** The digits of a number that is not negative; large ones are divided as the library does it, in doubles. */
function digitsOf(magnitude: number, radix: number): string {
  let digits = '';
  for (let rest = magnitude; rest !== 0; rest = Math.floor(rest / radix)) {
    if (digits.length > mostDigits) throw new FormatError('max stack frames exceeded.');
    const digit = rest % radix;
    digits = (Number.isInteger(digit) ? numerals.charAt(digit) : numberText(digit)) + digits;
  }
  return digits;
}

/** Why a number cannot be written as it is asked for. */
export class FormatError extends Error {}

/** A step of the calculation; as everywhere, there is no infinity. */
function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new FormatError(Number.isNaN(value) ? 'Not a number' : 'Overflow');
}

const numerals = '0123456789abcdef';

/** Zeros in front; of a width with a fraction the next whole number counts. */
const padded = (digits: string, width: number): string => digits.padStart(Math.ceil(width), '0');

/** A whole number: its sign, then zeros up to the width or the count of digits that is wanted. */
export function integerText(negative: boolean, magnitude: number, width: number, least: number, signs: Signs, radix: number, prefix: string): string {
  const sign = signOf(negative, signs);
  const digits = magnitude === 0 ? '0' : prefix + digitsOf(magnitude, radix);
  return sign + padded(digits, Math.max(width - sign.length, least));
}

/** `%x`: zeros stand behind the `0x`. */
export function hexText(value: number, width: number, least: number, { alternate, capitals, ...signs }: Flags): string {
  const magnitude = Math.floor(Math.abs(value));
  const sign = signOf(value < 0, signs);
  const mark = alternate ? (capitals ? '0X' : '0x') : '';
  const digits = magnitude === 0 ? '0' : digitsOf(magnitude, 16);
  const text = padded(digits, Math.max(width - sign.length - mark.length, least));
  return sign + mark + (capitals ? text.toUpperCase() : text);
}

/** `%f`. `trailing`: zeros at the end stay; without, they go. */
export function fixedText(value: number, width: number, precision: number, flags: Flags, trailing: boolean): string {
  const denominator = finite(pow(10, precision));
  const numerator = finite(Math.abs(value) * denominator + 0.5);
  const whole = Math.sign(Math.abs(value)) * Math.floor(finite(numerator / denominator));
  const fraction = Math.floor(numerator) % denominator;
  const dot = precision === 0 && !flags.alternate ? 0 : 1;
  const text = integerText(value < 0, whole, width - precision - dot, 0, flags, 10, '');
  if (precision === 0) return text + (flags.alternate ? '.' : '');
  if (!trailing && fraction <= 0) return text;
  const digits = integerText(false, fraction, precision, 0, noSigns, 10, '');
  return `${text}.${trailing ? digits : digits.replace(/0+$/, '')}`;
}

const exponentOf = (value: number): number => (value === 0 ? 0 : Math.floor(log(Math.abs(value)) / log(10)));

/** `%e`. */
export function scientificText(value: number, width: number, precision: number, flags: Flags, trailing: boolean): string {
  const exponent = exponentOf(value);
  const suffix = (flags.capitals ? 'E' : 'e') + integerText(exponent < 0, Math.abs(exponent), 3, 0, { blank: false, plus: true }, 10, '');
  // The smallest numbers have no power of ten to be divided by.
  const mantissa = finite(exponent === -324 ? (value * 10) / pow(10, exponent + 1) : value / pow(10, exponent));
  return fixedText(mantissa, width - suffix.length, precision, flags, trailing) + suffix;
}

/** `%g`: the one of `%f` and `%e` that suits the size. */
export function generalText(value: number, width: number, precision: number, flags: Flags): string {
  const exponent = exponentOf(value);
  if (exponent < -4 || exponent >= precision) return scientificText(value, width, precision - 1, flags, flags.alternate);
  return fixedText(value, width, precision - Math.max(1, exponent + 1), flags, flags.alternate);
}

