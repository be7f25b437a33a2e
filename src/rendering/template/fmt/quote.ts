import { isByte, byteOf } from '../bytes.ts';

const named: Readonly<Record<string, string>> = { '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' };
const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** A string as Go source would have it; `ascii` escapes every other character, as `%+q` does. Go: strconv.Quote */
export function goQuote(text: string, quote: '"' | "'" = '"', ascii = false): string {
  let out: string = quote;
  for (const character of text) out += escaped(character, quote, ascii);
  return out + quote;
}

function escaped(character: string, quote: string, ascii: boolean): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === quote || character === '\\') return `\\${character}`;
  if (isByte(character)) return `\\x${hex(byteOf(character), 2)}`;
  if (isPrintable(character) && (!ascii || code < 0x80)) return character;
  const short = named[character];
  if (short !== undefined) return short;
  if (code < 0x20 || code === 0x7f) return `\\x${hex(code, 2)}`;
  return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the plain blank. */
export const isPrintable = (character: string): boolean => character === ' ' || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character);

/** Whether a string can stand in backquotes as it is. Go: strconv.CanBackquote */
export const canBackquote = (text: string): boolean => !/[\x00-\x08\x0a-\x1f`\x7f\ufeff]|\p{Surrogate}/u.test(text);
