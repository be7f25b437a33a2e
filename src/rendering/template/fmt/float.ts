// Go's spellings of a float64. Go: strconv.FormatFloat

/** The verbs that write a float; `F` and `v` are for the caller to translate. */
export type FloatVerb = 'b' | 'e' | 'E' | 'f' | 'g' | 'G' | 'x' | 'X';

/** Writes a number; precision -1 takes the fewest digits that give the number back. */
export function formatFloat(value: number, verb: FloatVerb, precision: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign === '' ? '+' : sign}Inf`;
  return sign + magnitudeText(Math.abs(value), verb, precision);
}

function magnitudeText(value: number, verb: FloatVerb, precision: number): string {
  switch (verb) {
    case 'b':
      return binary(value);
    case 'e':
    case 'E':
      return exponential(rounded(value, precision < 0 ? undefined : { significant: precision + 1 }), verb, precision);
    case 'f':
      return positional(rounded(value, precision < 0 ? undefined : { fraction: precision }), precision);
    case 'g':
    case 'G':
      return general(value, verb === 'g' ? 'e' : 'E', precision);
    case 'x':
      return hexadecimal(value, precision);
    case 'X':
      return hexadecimal(value, precision).toUpperCase();
    default:
      return verb satisfies never;
  }
}

/** 0.DIGITS × 10^point; zero has no digits. */
interface Decimal {
  digits: string;
  point: number;
}

type Rounding = { significant: number } | { fraction: number };

/** The decimal digits of a float64, rounded half to even on its exact value, or the shortest that give it back. */
function rounded(value: number, to?: Rounding): Decimal {
  if (to === undefined) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    return value === 0 ? { digits: '', point: 0 } : { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
  }
  const exact = exactDigits(value);
  const keep = 'significant' in to ? to.significant : exact.point + to.fraction;
  return roundedTo(exact, keep);
}

function roundedTo({ digits, point }: Decimal, keep: number): Decimal {
  if (keep >= digits.length) return { digits, point };
  if (keep < 0) return { digits: '', point: 0 };
  const rest = digits.slice(keep);
  const kept = digits.slice(0, keep);
  const half = rest.startsWith('5') && /^50*$/.test(rest);
  const up = half ? /[13579]$/.test(kept) : rest >= '5';
  const number = up ? (BigInt(kept === '' ? '0' : kept) + 1n).toString() : kept;
  if (number.length > kept.length) return { digits: number.replace(/0+$/, ''), point: point + 1 };
  return { digits: number.replace(/0+$/, ''), point };
}

/** A float64 is an integer times a power of two, so its decimal expansion ends. */
function exactDigits(value: number): Decimal {
  const { mantissa, exponent } = parts(value);
  if (mantissa === 0n) return { digits: '', point: 0 };
  const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
  const text = whole.toString();
  return { digits: text.replace(/0+$/, ''), point: text.length + Math.min(exponent, 0) };
}

/** mantissa × 2^exponent. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}

const exponentText = (exponent: number, letter: string): string => `${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;

/** `%e`: one digit, a point, then `precision` digits. */
function exponential({ digits, point }: Decimal, letter: string, precision: number): string {
  const fraction = digits.slice(1).padEnd(Math.max(0, precision), '0');
  return `${digits.charAt(0) || '0'}${fraction === '' ? '' : `.${fraction}`}${exponentText(digits === '' ? 0 : point - 1, letter)}`;
}

/** `%f`. */
function positional({ digits, point }: Decimal, precision: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = (point < 0 ? '0'.repeat(-point) : '') + digits.slice(Math.max(0, point));
  const shown = precision < 0 ? fraction : fraction.padEnd(precision, '0').slice(0, precision);
  return shown === '' ? whole : `${whole}.${shown}`;
}

/** `%g`: `%e` for exponents below -4 and from the precision on; the shortest form decides as if the precision were 6. */
function general(value: number, letter: string, precision: number): string {
  const wanted = precision === 0 ? 1 : precision;
  const decimal = rounded(value, wanted < 0 ? undefined : { significant: wanted });
  const { digits, point } = decimal;
  const allFit = wanted > digits.length && digits.length >= point;
  const limit = wanted < 0 ? 6 : allFit ? digits.length : wanted;
  const exponent = digits === '' ? -1 : point - 1;
  if (exponent < -4 || exponent >= limit) return exponential(decimal, letter, -1);
  return positional(decimal, -1);
}

/** `%b`: mantissa and binary exponent, `4503599627370496p-52`. */
function binary(value: number): string {
  const { mantissa, exponent } = parts(value);
  return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/** `%x`: `0x1.8p+01`. */
function hexadecimal(value: number, precision: number): string {
  const { mantissa, exponent } = parts(value);
  if (mantissa === 0n) return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  const shift = 53 - mantissa.toString(2).length;
  let [bits, power] = [mantissa << BigInt(shift), exponent - shift + 52];
  if (precision >= 0 && precision < 13) bits = roundedBits(bits, 4 * (13 - precision));
  if (bits >= 1n << 53n) [bits, power] = [bits >> 1n, power + 1];
  const digits = bits.toString(16).slice(1);
  const fraction = precision < 0 ? digits.replace(/0+$/, '') : digits.padEnd(precision, '0').slice(0, precision);
  return `0x1${fraction === '' ? '' : `.${fraction}`}${exponentText(power, 'p')}`;
}

/** Clears the lowest bits, rounding half to even. */
function roundedBits(bits: bigint, count: number): bigint {
  const unit = 1n << BigInt(count);
  const twice = (bits % unit) * 2n;
  const down = bits / unit;
  return (twice > unit || (twice === unit && down % 2n === 1n) ? down + 1n : down) * unit;
}
