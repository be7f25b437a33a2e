// How numbers and texts are laid out. Go: fmt/format.go
import { toBytes } from '../bytes.ts';
import { formatFloat, type FloatVerb } from './float.ts';
import { canBackquote, goQuote, isPrintable } from './quote.ts';

/** What stands between `%` and the verb. */
export interface Flags {
  plus: boolean;
  minus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  /** `%#v`, which is not `#` on `v` but the form of Go source. */
  sharpV: boolean;
  width?: number;
  precision?: number;
}

/** A directive of a verb alone. */
export const noFlags: Flags = { plus: false, minus: false, sharp: false, space: false, zero: false, sharpV: false };

function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Fills up to the width, which counts characters; zeros only ever stand on the left. */
export function pad(text: string, { width = 0, minus, zero }: Flags): string {
  const fill = (zero && !minus ? '0' : ' ').repeat(Math.max(0, width - charactersOf(text)));
  return minus ? text + fill : fill + text;
}

const padBlank = (text: string, flags: Flags): string => pad(text, { ...flags, zero: false });

/** `%d %b %o %O %x %X` and `%v` of an integer. */
export function formatInteger(value: bigint, base: 2 | 8 | 10 | 16, flags: Flags, verb: string): string {
  const { width, precision, plus, space, minus, sharp, zero } = flags;
  if (precision === 0 && value === 0n) return ' '.repeat(width ?? 0);
  const sign = value < 0n ? '-' : plus ? '+' : space ? ' ' : '';
  const atLeast = precision ?? (zero && !minus && width !== undefined ? width - sign.length : 0);
  const lower = (value < 0n ? -value : value).toString(base).padStart(atLeast, '0');
  const digits = verb === 'X' ? lower.toUpperCase() : lower;
  return padBlank(sign + (verb === 'O' ? '0o' : '') + (sharp ? prefixOf(base, digits, verb) : '') + digits, flags);
}

function prefixOf(base: number, digits: string, verb: string): string {
  if (base === 2) return '0b';
  if (base === 16) return verb === 'X' ? '0X' : '0x';
  return base === 8 && !digits.startsWith('0') ? '0' : '';
}

const maxCode = 0x10ffffn;

function characterOf(value: bigint): string {
  const isCharacter = value >= 0n && value <= maxCode && !(value >= 0xd800n && value < 0xe000n);
  return isCharacter ? String.fromCodePoint(Number(value)) : '\ufffd';
}

/** `%c`. */
export const formatCharacter = (value: bigint, flags: Flags): string => pad(characterOf(value), flags);

/** `%q` of an integer. */
export const formatQuotedCharacter = (value: bigint, flags: Flags): string => pad(goQuote(characterOf(value), "'", flags.plus), flags);

/** `%U`, and `%#U` with the character behind it. */
export function formatUnicode(value: bigint, flags: Flags): string {
  const code = BigInt.asUintN(64, value);
  const text = `U+${code.toString(16).toUpperCase().padStart(Math.max(4, flags.precision ?? 0), '0')}`;
  const shown = flags.sharp && code <= maxCode && !(code >= 0xd800n && code < 0xe000n) && isPrintable(characterOf(code));
  return padBlank(shown ? `${text} '${characterOf(code)}'` : text, flags);
}

/** `%e %f %g` and their like. `precision` is what the verb has without one. */
export function formatNumber(value: number, verb: FloatVerb, usual: number, flags: Flags): string {
  const precision = flags.precision ?? usual;
  const written = formatFloat(value, verb, precision);
  const signed = /^[-+]/.test(written) ? written : `+${written}`;
  const sign = signed.startsWith('-') ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  const body = signed.slice(1);
  if (body === 'NaN') return padBlank(sign + body, flags);
  if (body === 'Inf') return padBlank((sign || '+') + body, flags);
  const number = flags.sharp && verb !== 'b' ? withPoint(body, verb, precision) : body;
  const { width = 0, zero, minus } = flags;
  return zero && !minus ? sign + number.padStart(width - sign.length, '0') : pad(sign + number, flags);
}

/** `#` keeps the point, and for `%g` and `%x` the zeros that they drop. */
function withPoint(body: string, verb: FloatVerb, precision: number): string {
  const [, number = '', tail = ''] = (/[xX]/.test(verb) ? /^([^pP]*)(.*)$/ : /^([^eE]*)(.*)$/).exec(body) ?? [];
  const countsDigits = verb === 'g' || verb === 'G' || verb === 'x';
  const wanted = countsDigits ? (precision === -1 ? 6 : precision) : 0;
  // Go counts what follows the first character that is no zero; of `0x…` that is the x.
  const counted = number.replaceAll('.', '').replace(/^0+/, '').length + (number === '0' ? 1 : 0);
  return `${number}${number.includes('.') ? '' : '.'}${'0'.repeat(Math.max(0, wanted - counted))}${tail}`;
}

/** The first `precision` characters. */
function truncated(text: string, { precision }: Flags): string {
  if (precision === undefined || text.length <= precision) return text;
  let end = 0;
  for (let count = 0; count < precision && end < text.length; count++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

/** `%s`. */
export const formatText = (text: string, flags: Flags): string => pad(truncated(text, flags), flags);

/** `%q`; `#` prefers backquotes, `+` keeps to ASCII. */
export function formatQuoted(text: string, flags: Flags): string {
  const shown = truncated(text, flags);
  return pad(flags.sharp && canBackquote(shown) ? `\`${shown}\`` : goQuote(shown, '"', flags.plus), flags);
}

/** `%x` of a text: its bytes. */
export function formatHex(text: string, flags: Flags, verb: 'x' | 'X'): string {
  const digits = [...toBytes(text).subarray(0, flags.precision)].map((byte) => byte.toString(16).padStart(2, '0'));
  if (digits.length === 0) return pad('', flags);
  const prefix = flags.sharp ? '0x' : '';
  const lower = flags.space ? digits.map((pair) => prefix + pair).join(' ') : prefix + digits.join('');
  return pad(verb === 'X' ? lower.toUpperCase() : lower, flags);
}
