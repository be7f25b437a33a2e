import { ActionError, joinErrors } from '../support/errors.ts';
import { withExcerpts } from './describe-error.ts';

/** Where a line breaks the format, counted from 0 within the line. */
class LineError extends Error {
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(message: string, offset: number, hint?: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** A file with more bad lines than this is no env file; the rest would not help. */
const maxErrors = 20;

/**
 * Reads an env file: lines `KEY=VALUE` in the format of hashicorp/go-envparse, which ecspresso uses. Empty values are
 * kept, later lines win, nothing is expanded. All bad lines are reported together. Errors: CONFIG.
 */
export function parseEnvFile(text: string, file: string): Record<string, string> {
  const variables: Record<string, string> = {};
  const errors: ActionError[] = [];
  for (const [i, ended] of text.split('\n').entries()) {
    const line = ended.replace(/\r$/, '');
    try {
      const pair = readLine(line);
      if (pair !== undefined) Object.defineProperty(variables, pair.key, { value: pair.value, enumerable: true, writable: true, configurable: true });
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      errors.push(new ActionError('CONFIG', error.message, { at: { file, line: i + 1, column: error.offset + 1 }, hint: error.hint }));
      if (errors.length >= maxErrors) break;
    }
  }
  if (errors.length > 0) throw withExcerpts(joinErrors(errors), () => withoutValues(text));
  return variables;
}

/** Values may be secrets: in an excerpt only their outline is shown. A line that begins with no name may be the rest of a value. */
const withoutValues = (text: string): string =>
  text.replace(/^([\w .\ufeff/-]{0,60}=)?([^\n]*)/gm, (_line, name: string | undefined, value: string) => (name ?? '') + value.replace(/[^\s"'\\#]/g, '*'));

/** What Go's TrimSpace takes away; unlike JavaScript's trim it leaves a byte order mark. */
const leading = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/;
const trailing = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

function trimmed(text: string): { text: string; skipped: number } {
  const skipped = leading.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > skipped && trailing.test(text.charAt(end - 1))) end -= 1;
  return { text: text.slice(skipped, end), skipped };
}

function readLine(line: string): { key: string; value: string } | undefined {
  const whole = trimmed(line);
  if (whole.text === '' || whole.text.startsWith('#')) return undefined;
  const equals = whole.text.indexOf('=');
  if (equals < 0) throw new LineError('expected KEY=VALUE, but the line has no =', whole.skipped);
  const value = trimmed(whole.text.slice(equals + 1));
  return {
    key: readKey(trimmed(whole.text.slice(0, equals)).text, whole.skipped),
    value: readValue(value.text, whole.skipped + equals + 1 + value.skipped),
  };
}

function readKey(text: string, offset: number): string {
  const exported = text.length > 'export '.length && text.startsWith('export ');
  const key = exported ? text.slice('export '.length) : text;
  const start = offset + text.length - key.length;
  if (key === '') throw new LineError('expected a name before the =', start);
  if (key.startsWith('\ufeff')) throw new LineError('the file begins with a byte order mark', start, 'Save it as UTF-8 without one.');
  if (!/^[A-Za-z_]/.test(key)) throw new LineError(`a name begins with a letter or _, not with ${shown(key)}`, start);
  const bad = key.search(/[^A-Za-z0-9_./]/);
  if (bad >= 0) throw new LineError(`a name has letters, digits, _ . and / only, not ${shown(key.slice(bad))}`, start + bad);
  return key;
}

const shown = (text: string): string => JSON.stringify(String.fromCodePoint(text.codePointAt(0) ?? 0));

type Mode = 'plain' | 'single' | 'double';

/** Segments of different quoting may follow each other; a # outside quotes starts a comment. */
function readValue(text: string, offset: number): string {
  let value = '';
  /** Length of `value` without the blanks that a comment would cut off. */
  let kept = 0;
  let mode: Mode = 'plain';
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < ' ') throw new LineError(`the control character ${shown(char)} cannot stand in a value`, offset + i, 'In double quotes it can be written \\t or \\u0001.');
    if (mode === 'plain' && char === '#') return value.slice(0, kept);
    const next: Mode = modeAfter(mode, char);
    if (next !== mode) {
      if (mode === 'plain') opened = i;
      mode = next;
      continue;
    }
    if (mode === 'double' && char === '\\') {
      const escape = readEscape(text, i, offset);
      value += escape.text;
      i += escape.length - 1;
    } else value += char;
    if (mode !== 'plain' || char !== ' ') kept = value.length;
  }
  if (mode !== 'plain') throw new LineError(`the quote ${text.charAt(opened)} is not closed`, offset + opened, 'A value cannot run over several lines; write \\n in double quotes.');
  return value;
}

function modeAfter(mode: Mode, char: string): Mode {
  if (char === "'" && mode !== 'double') return mode === 'single' ? 'plain' : 'single';
  if (char === '"' && mode !== 'single') return mode === 'double' ? 'plain' : 'double';
  return mode;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** JSON's escapes. Halves of surrogate pairs come in twos; a pair that makes no character is U+FFFD. */
function readEscape(text: string, at: number, offset: number): { text: string; length: number } {
  const char = text.charAt(at + 1);
  const plain = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
  if (plain !== undefined) return { text: plain, length: 2 };
  if (char !== 'u') throw new LineError(`\\${char} is no escape`, offset + at, 'Write a backslash as \\\\ in double quotes, or use single quotes.');
  const first = readHex(text, at, offset);
  if (first < 0xd800 || first > 0xdfff) return { text: String.fromCharCode(first), length: 6 };
  if (!text.startsWith('\\u', at + 6)) throw new LineError('half of a surrogate pair stands alone', offset + at);
  const pair = String.fromCharCode(first, readHex(text, at + 6, offset));
  return { text: /^\p{Surrogate}/u.test(pair) ? '\ufffd' : pair, length: 12 };
}

function readHex(text: string, at: number, offset: number): number {
  const digits = text.slice(at + 2, at + 6);
  if (!/^[\da-fA-F]{4}$/.test(digits)) throw new LineError('\\u needs four hexadecimal digits', offset + at);
  return Number.parseInt(digits, 16);
}
