const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  const code = /\p{Surrogate}/u.test(character) ? 0xfffd : character.charCodeAt(0);
  return escapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A string as Go's encoding/json writes it, quotes included: `< > &` and the line separators are escaped, what is no character becomes `\ufffd`. */
export const goJsonString = (text: string): string =>
  `"${text.replace(/["\\<>&\u2028\u2029\u0000-\u001f]|\p{Surrogate}/gu, escaped)}"`;

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));

/** A float64 as Go's encoding/json writes it: as JavaScript does, but for -0. */
const goNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** A JSON value as Go's json.Marshal writes it: no blanks, keys sorted by bytes. */
export function goJson(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return goJsonString(value);
  if (typeof value === 'number') return goNumber(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(goJson).join(',')}]`;
  const members = value as Record<string, unknown>;
  return `{${Object.keys(members).sort(byBytes).map((key) => `${goJsonString(key)}:${goJson(members[key])}`).join(',')}}`;
}
