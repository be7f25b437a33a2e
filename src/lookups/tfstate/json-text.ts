import { JsonScanner, JsonSyntaxError } from '../../rendering/json/scan.ts';

/** A member of the outermost object, with the place of its value in the text. */
export interface TopMember {
  name: string;
  valueStart: number;
  valueEnd: number;
}

/** Reads the first JSON value of a text and ignores what follows, as Go's streaming decoder does. Errors carry Go's texts. */
export function parseFirstValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const end = /after JSON at position (\d+)/.exec(String(error))?.[1];
    if (end !== undefined) return JSON.parse(text.slice(0, Number(end)));
    return scanFirstValue(text);
  }
}

/** The slow way, for texts that JSON.parse refuses: finds out whether a value comes first, and if not, why. */
function scanFirstValue(text: string): unknown {
  if (text.trim() === '') throw new Error('EOF');
  try {
    return JSON.parse(text.slice(0, new JsonScanner(text).first().end));
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    if (error.offset >= text.length) throw new Error('unexpected EOF', { cause: error });
    throw new Error(byteWise(error.message, text, error.offset), { cause: error });
  }
}

/** Go reads bytes: of a character beyond ASCII its message shows the first byte, taken for Latin-1. */
function byteWise(message: string, text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  if (code < 0x80) return message;
  const byte = new TextEncoder().encode(String.fromCodePoint(code))[0] ?? 0;
  const shown = byte > 0xa0 && byte !== 0xad ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`;
  return message.replace(/^invalid character '.*?' /su, `invalid character '${shown}' `);
}

/** The members of the outermost object, in order, duplicates included. The text must be valid JSON. */
export function topMembers(text: string): TopMember[] {
  const members: TopMember[] = [];
  let at = skipBlanks(text, 0) + 1;
  for (;;) {
    at = skipBlanks(text, at);
    if (text.charAt(at) === ',') at = skipBlanks(text, at + 1);
    if (text.charAt(at) !== '"') return members;
    const keyEnd = skipString(text, at);
    const name = String(JSON.parse(text.slice(at, keyEnd)));
    const valueStart = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
    at = skipValue(text, valueStart);
    members.push({ name, valueStart, valueEnd: at });
  }
}

function skipBlanks(text: string, at: number): number {
  while (' \t\r\n'.includes(text.charAt(at) || '.')) at += 1;
  return at;
}

function skipString(text: string, at: number): number {
  for (at += 1; text.charAt(at) !== '"'; at += 1) if (text.charAt(at) === '\\') at += 1;
  return at + 1;
}

const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);

function skipValue(text: string, at: number): number {
  let depth = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = skipString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (depth === 0 && !openers.has(code)) return endOfScalar(text, at);
    if (openers.has(code)) depth += 1;
    else if (closers.has(code)) depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
}

function endOfScalar(text: string, at: number): number {
  while (!',}] \t\r\n'.includes(text.charAt(at) || ',')) at += 1;
  return at;
}

/** The first number of the text that may be beyond a float64, as written; cheap, and never wrongly undefined. */
export function hugeNumber(text: string): string | undefined {
  const exponent = /\d[eE]\+?\d{3}/g;
  for (let match = exponent.exec(text); match !== null; match = exponent.exec(text)) {
    const number = numberAround(text, match.index);
    if (number !== undefined) return number;
  }
  // Without a long exponent a number needs more than 208 digits: each 150th character would be one of the first 150.
  for (let at = 0; at < text.length; at += 150) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39 && /^\d{59}/.test(text.slice(at, at + 59))) return numberAround(text, at) ?? '';
  }
  return undefined;
}

/** Tells numbers from the digits of hashes and identifiers, which stand inside strings. */
function numberAround(text: string, at: number): string | undefined {
  while (/[-+.\deE]/.test(text.charAt(at))) at -= 1;
  if (!/[\s:,[]|^$/.test(text.charAt(at))) return undefined;
  const number = /[-+.\deE]*/y;
  number.lastIndex = at + 1;
  return number.exec(text)?.[0];
}
