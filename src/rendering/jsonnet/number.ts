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

/** `%.{precision}g` of C, without its `#`: trailing zeros go. */
export function formatG(value: number, precision: number): string {
  const [mantissa = '0', power = '0'] = value.toExponential(precision - 1).split('e');
  const exponent = Number(power);
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/(?<=.)0+$/, '');
  if (exponent < -4 || exponent >= precision) return `${sign}${digits.slice(0, 1)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, '0');
  return `${sign}${whole.slice(0, exponent + 1)}${whole.length > exponent + 1 ? `.${whole.slice(exponent + 1)}` : ''}`;
}
