const simple: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;
const replacement = '\ufffd';

/** What stands between the quotes of a string → its value. Throws through `fail` with Go's message. */
export function unescape(raw: string, fail: (message: string) => Error): string {
  const escaped = raw.includes('\\') ? unescaped(raw, fail) : raw;
  return escaped.isWellFormed() ? escaped : escaped.toWellFormed();
}

function unescaped(raw: string, fail: (message: string) => Error): string {
  let value = '';
  let at = 0;
  for (let slash = raw.indexOf('\\'); slash >= 0; slash = raw.indexOf('\\', at)) {
    value += raw.slice(at, slash);
    const character = raw.charAt(slash + 1);
    if (character === 'u') {
      const { text, end } = codePoint(raw, slash + 2, fail);
      value += text;
      at = end;
      continue;
    }
    const meaning = Object.hasOwn(simple, character) ? simple[character] : undefined;
    if (meaning === undefined) throw fail(`Unknown escape sequence in string literal: \\${String.fromCodePoint(raw.codePointAt(slash + 1) ?? 0)}`);
    value += meaning;
    at = slash + 2;
  }
  return value + raw.slice(at);
}

/** The four digits at `at`, and those of a second escape if the first is half of a pair. */
function codePoint(raw: string, at: number, fail: (message: string) => Error): { text: string; end: number } {
  const first = hex(raw, at, fail, 'Truncated unicode escape sequence in string literal.');
  if (!isSurrogate(first)) return { text: String.fromCharCode(first), end: at + 4 };
  const truncated = 'Truncated unicode surrogate pair escape sequence in string literal.';
  if (!raw.startsWith('\\u', at + 4)) throw fail(truncated);
  const second = hex(raw, at + 6, fail, truncated);
  const pair = String.fromCharCode(first, second);
  return { text: pair.isWellFormed() && isSurrogate(second) ? pair : replacement, end: at + 10 };
}

function hex(raw: string, at: number, fail: (message: string) => Error, truncated: string): number {
  const digits = raw.slice(at, at + 4);
  if (digits.length < 4) throw fail(truncated);
  if (!/^[0-9A-Fa-f]{4}$/.test(digits)) throw fail(`Unicode escape sequence was malformed: ${raw.slice(at - 2, at + 2)}`);
  return parseInt(digits, 16);
}
