// Go's spellings of a float64. Go: strconv.FormatFloat

const sign = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

function special(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? undefined : `${value > 0 ? '+' : '-'}Inf`;
}

const exponentText = (exponent: number, letter: string): string => `${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;

/** Significant digits and decimal exponent (d.ddd × 10^exponent); shortest if no precision is given. */
function decimal(value: number, digits?: number): { digits: string; exponent: number } {
  const [mantissa = '0', exponent = '0'] = (digits === undefined ? Math.abs(value).toExponential() : exactExponential(Math.abs(value), digits)).split('e');
  return { digits: mantissa.replace('.', ''), exponent: Number(exponent) };
}

/** toExponential of any length: JavaScript's own stops at 100 digits. */
function exactExponential(value: number, digits: number): string {
  if (digits <= 101) return value.toExponential(Math.max(0, digits - 1));
  const [mantissa = '', exponent = '0'] = value.toExponential(100).split('e');
  return `${mantissa}${'0'.repeat(digits - 101)}e${exponent}`;
}

/** `%e`: precision is the count of digits after the point, -1 the fewest that give the number back. */
export function formatE(value: number, precision: number, letter = 'e'): string {
  const known = special(value);
  if (known !== undefined) return known;
  const { digits, exponent } = decimal(value, precision < 0 ? undefined : precision + 1);
  return `${sign(value)}${digits[0] ?? '0'}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${exponentText(exponent, letter)}`;
}

/** `%f`. */
export function formatF(value: number, precision: number): string {
  const known = special(value);
  if (known !== undefined) return known;
  if (precision < 0) {
    const { digits, exponent } = decimal(value);
    if (exponent < 0) return `${sign(value)}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const whole = digits.padEnd(exponent + 1, '0');
    return `${sign(value)}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
  }
  return sign(value) + fixed(Math.abs(value), precision);
}

/** Exact decimal expansion, rounded half to even on the exact value. */
function fixed(value: number, precision: number): string {
  if (value < 1e21 && precision <= 100) return value.toFixed(precision);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0 ? 0n : 1n << 52n);
  const shift = (exponent === 0 ? 1 : exponent) - 1075;
  const scaled = shift >= 0 ? mantissa * 2n ** BigInt(shift) * 10n ** BigInt(precision) : roundedQuotient(mantissa * 10n ** BigInt(precision), 2n ** BigInt(-shift));
  const text = scaled.toString().padStart(precision + 1, '0');
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

function roundedQuotient(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  const twice = (a % b) * 2n;
  return twice > b || (twice === b && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** `%g`, and `%v`, which is `%g` with the fewest digits (precision -1). */
export function formatG(value: number, precision: number, letter = 'e'): string {
  const known = special(value);
  if (known !== undefined) return known;
  const shortest = precision < 0;
  const wanted = Math.max(precision, 1);
  const { digits: all, exponent } = decimal(value, shortest ? undefined : wanted);
  const digits = all.replace(/(?<=.)0+$/, '');
  const fits = wanted > digits.length && digits.length > exponent;
  const limit = shortest ? 6 : fits ? digits.length : wanted;
  if (exponent < -4 || exponent >= limit) {
    return `${sign(value)}${digits[0] ?? '0'}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${exponentText(exponent, letter)}`;
  }
  if (exponent < 0) return `${sign(value)}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, '0');
  return `${sign(value)}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}

/** `%b`: mantissa and binary exponent, `4503599627370496p-52`. */
export function formatB(value: number): string {
  const known = special(value);
  if (known !== undefined) return known;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0 ? 0n : 1n << 52n);
  const shift = (exponent === 0 ? 1 : exponent) - 1075;
  return `${sign(value)}${mantissa}p${shift < 0 ? '-' : '+'}${Math.abs(shift)}`;
}

/** `%x`: `0x1.8p+01`. */
export function formatX(value: number, precision: number): string {
  const known = special(value);
  if (known !== undefined) return known;
  const prefix = `${sign(value)}0x`;
  if (value === 0) return `${prefix}0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
  let exponent = Math.floor(Math.log2(Math.abs(value)));
  let mantissa = Math.abs(value) / 2 ** exponent;
  if (mantissa >= 2) [mantissa, exponent] = [mantissa / 2, exponent + 1];
  if (mantissa < 1) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  let digits = BigInt(Math.round(mantissa * 2 ** 52));
  if (precision >= 0 && precision < 13) {
    const unit = 1n << BigInt(4 * (13 - precision));
    digits = roundedQuotient(digits, unit) * unit;
    if (digits >= 1n << 53n) [digits, exponent] = [digits / 2n, exponent + 1];
  }
  const hex = digits.toString(16).padStart(14, '0');
  const part = precision < 0 ? hex.slice(1).replace(/0+$/, '') : hex.slice(1).padEnd(precision, '0').slice(0, precision);
  return `${prefix}${hex[0] ?? '1'}${part === '' ? '' : `.${part}`}${exponentText(exponent, 'p')}`;
}
