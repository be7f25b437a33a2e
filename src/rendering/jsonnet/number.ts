/** Shortest bound from which every double is whole. */
const allWhole = 2 ** 53;

/** A number as Jsonnet writes it: whole ones with all their digits, others as `%.17g` does. */
export function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (Math.floor(value) !== value) return formatG(value, 17);
  return Math.abs(value) < allWhole ? String(value) : BigInt(value).toString();
}

/** The fewest digits that give the number back, never with an exponent. */
export function decimalText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const exponent = Number(power);
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, '0');
  return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}

/** As Go's `%g` prints a number in messages: the fewest digits, with an exponent from a million on. */
export function goNumber(value: number): string {
  const [mantissa = '0', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  return exponent < -4 || exponent >= 6 ? `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}` : decimalText(value);
}

/** As toExponential, but half to even: the engine takes the larger of two that are equally near. */
function exponential(value: number, digits: number): string {
  const text = value.toExponential(digits);
  const exact = value.toExponential(100);
  const cut = exact.indexOf('.') + 1 + digits;
  if (!/^50*e/.test(exact.slice(cut)) || Number(exact.charAt(cut - 1)) % 2 === 1) return text;
  return exact.slice(0, cut) + exact.slice(exact.indexOf('e'));
}

/** `%.{precision}g` of C, without its `#`: trailing zeros go. */
function formatG(value: number, precision: number): string {
  const [mantissa = '0', power = '0'] = exponential(value, precision - 1).split('e');
  const exponent = Number(power);
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
  if (exponent < -4 || exponent >= precision) return `${sign}${digits.slice(0, 1)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, '0');
  return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}
