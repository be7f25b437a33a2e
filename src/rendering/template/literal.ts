import { byteText, joined } from './bytes.ts';
import { goQuote } from './fmt/quote.ts';
import type { NumberLiteral } from './node.ts';

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\' };

/** One escape sequence after a backslash: its character and length, or undefined if Go has none such. Bytes above 0x7f stand for themselves. */
function readEscape(text: string, at: number, quote: string): { character: string; length: number } | undefined {
  const letter = text[at] ?? '';
  if (letter === quote) return { character: letter, length: 1 };
  const simple = escapes[letter];
  if (simple !== undefined) return { character: simple, length: 1 };
  const octal = /^[0-7]{3}/.exec(text.slice(at, at + 3))?.[0];
  if (octal !== undefined) return Number.parseInt(octal, 8) > 255 ? undefined : { character: byte(Number.parseInt(octal, 8)), length: 3 };
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits === undefined) return undefined;
  const hex = text.slice(at + 1, at + 1 + digits);
  if (!new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  if (letter === 'x') return { character: byte(code), length: 3 };
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { character: String.fromCodePoint(code), length: digits + 1 };
}

const byte = (code: number): string => (code < 0x80 ? String.fromCharCode(code) : byteText(code));

/** The value of a quoted or raw string; undefined where Go says `invalid syntax`. Go: strconv.Unquote */
export function unquote(token: string): string | undefined {
  const quote = token[0] ?? '';
  const body = token.slice(1, -1);
  if (quote === '`') return body.replaceAll('\r', '');
  let out = '';
  for (let i = 0; i < body.length; ) {
    if (body[i] !== '\\') out += body[i++];
    else {
      const escape = readEscape(body, i + 1, quote);
      if (escape === undefined) return undefined;
      out += escape.character;
      i += 1 + escape.length;
    }
  }
  return joined(out);
}

const minInt = -(2n ** 63n);
const maxInt = 2n ** 63n - 1n;
const maxUint = 2n ** 64n - 1n;

/** A number token → what it can stand for, or Go's complaint. Go: parse.newNumber */
export function readNumber(text: string, type: 'charConstant' | 'complex' | 'number'): NumberLiteral | string {
  if (type === 'charConstant') return readCharacter(text);
  if (type === 'complex') return readComplex(text);
  if (text.endsWith('i')) {
    const im = readFloat(text.slice(0, -1));
    if (im !== undefined) return simplified(0, im);
  }
  const int = readInteger(text);
  if (int !== undefined && int >= minInt && int <= maxInt) return { int, float: Number(int) };
  if (int !== undefined && int >= 0n && int <= maxUint && !/^[+-]/.test(text)) return { uint: int, float: Number(int) };
  const float = readFloat(text);
  if (float === undefined) return `illegal number syntax: ${goQuote(text)}`;
  if (!/[.eEpP]/.test(text)) return `integer overflow: ${goQuote(text)}`;
  return { float, ...integral(float) };
}

const integral = (float: number): NumberLiteral => (Number.isInteger(float) && float >= -(2 ** 63) && float < 2 ** 63 ? { int: BigInt(float) } : {});

function simplified(re: number, im: number): NumberLiteral {
  return im === 0 ? { complex: { re, im }, float: re, ...integral(re) } : { complex: { re, im } };
}

function readCharacter(text: string): NumberLiteral | string {
  const body = text.slice(1, -1);
  const malformed = `malformed character constant: ${text}`;
  let character = '';
  let length = 0;
  if (body.startsWith('\\')) {
    const escape = readEscape(body, 1, "'");
    if (escape === undefined) return 'invalid syntax';
    // A byte escape is a number, whatever text can hold.
    const hex = /^\\x([0-9a-fA-F]{2})$/.exec(body)?.[1];
    const octal = /^\\([0-7]{3})$/.exec(body)?.[1];
    if (hex !== undefined) return integral(Number.parseInt(hex, 16)).int === undefined ? malformed : { int: BigInt(Number.parseInt(hex, 16)), float: Number.parseInt(hex, 16) };
    if (octal !== undefined) return { int: BigInt(Number.parseInt(octal, 8)), float: Number.parseInt(octal, 8) };
    character = escape.character;
    length = 1 + escape.length;
  } else {
    character = [...body][0] ?? '';
    if (character === '') return 'invalid syntax';
    length = character.length;
  }
  if (length !== body.length) return malformed;
  const code = character.codePointAt(0) ?? 0;
  return { int: BigInt(code), float: code };
}

/** As fmt.Sscan takes a number apart: a float, a sign, a float, an `i`. An i in front is taken for the beginning of `inf`. */
const floatToken = /[+-]?i?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eEpP][+-]?[0-9_]*)?)/y;

function readComplex(text: string): NumberLiteral | string {
  const tokenAt = (at: number): string => {
    floatToken.lastIndex = at;
    return floatToken.exec(text)?.[0] ?? '';
  };
  const real = tokenAt(0);
  const sign = text.charAt(real.length);
  const imaginary = tokenAt(real.length + 1);
  if (!/^[+-]$/.test(sign) || text.charAt(real.length + 1 + imaginary.length) !== 'i') return 'syntax error scanning complex number';
  const [re, im] = [readFloat(real), readFloat(sign + imaginary)];
  const wrong = re === undefined ? real : sign + imaginary;
  return re === undefined || im === undefined ? `strconv.ParseFloat: parsing ${goQuote(wrong)}: invalid syntax` : simplified(re, im);
}

/** Underscores may stand between digits, and behind a base prefix. */
function isWellSpaced(text: string): boolean {
  const [, prefix = '', body = ''] = /^[+-]?(0[xXoObB])?(.*)$/s.exec(text) ?? [];
  const digit = /x/i.test(prefix) ? '[0-9a-fA-F]' : '[0-9]';
  return !new RegExp(`(?<!${digit}${prefix === '' ? '' : '|^'})_|_(?!${digit})`).test(body);
}

function readInteger(text: string): bigint | undefined {
  const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (!isWellSpaced(text)) return undefined;
  const plain = body.replaceAll('_', '').toLowerCase();
  const octal = /^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain;
  if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|0|[1-9]\d*)$/.test(octal)) return undefined;
  const value = BigInt(octal);
  return sign === '-' ? -value : value;
}

function readFloat(text: string): number | undefined {
  if (!isWellSpaced(text) || /[eEpP][+-]?_/.test(text)) return undefined;
  const plain = text.replaceAll('_', '');
  const hex = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(plain);
  const value = hex === null ? readDecimal(plain) : readHex(hex);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

const readDecimal = (text: string): number | undefined => (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined);

function readHex([, sign, whole = '', part = '', exponent = '0']: readonly string[]): number | undefined {
  if (whole + part === '') return undefined;
  const power = Math.max(-5000, Math.min(5000, Number(exponent) - 4 * part.length));
  // In two steps: 2 ** -1080 alone would be nothing.
  const half = Math.trunc(power / 2);
  const value = Number(BigInt(`0x${whole}${part}`)) * 2 ** half * 2 ** (power - half);
  return sign === '-' ? -value : value;
}
