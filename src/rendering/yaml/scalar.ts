/** A YAML number, kept exactly: integers beyond 2^53 are bigints. */
export type YamlNumber = number | bigint;

/** What a plain scalar means; `not-json` is a value that JSON has no way to write (`.inf`, `.nan`). */
export type Plain = { kind: 'value'; value: string | boolean | null | YamlNumber } | { kind: 'not-json' };

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL', '~', ''].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const notJson = /^(-?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;

/** Reads an unquoted scalar as goccy/go-yaml does: `on` is text, `014` is twelve, `1e3` is text, `1.5e3` a number. */
export function readPlain(text: string): Plain {
  const word = words.get(text);
  if (word !== undefined) return { kind: 'value', value: word };
  if (notJson.test(text)) return { kind: 'not-json' };
  return { kind: 'value', value: readNumber(text) ?? text };
}

/** Whether a plain scalar is just the text that stands there. */
export const isText = (plain: Plain): boolean => plain.kind === 'value' && typeof plain.value === 'string';

/** The number that `text` writes; undefined for text, and for integers beyond 64 bits. */
export function readNumber(text: string): YamlNumber | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  const negative = text.startsWith('-');
  const digits = text.replace(/^\+?-?/, '').replaceAll('_', '');
  const prefixed = /^0([xob])/.exec(digits);
  if (prefixed !== null) return readInteger(digits.slice(2), bases[prefixed[1] ?? ''] ?? 10, negative);
  if (!digits.includes('.')) return readInteger(digits, digits.startsWith('0') && digits.length > 1 ? 8 : 10, negative);
  if (!/^(\d+\.\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? (negative ? -value : value) : undefined;
}

const bases: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };
const digitsOf: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i };
const literalPrefix: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

function readInteger(digits: string, base: number, negative: boolean): YamlNumber | undefined {
  if (digitsOf[base]?.test(digits) !== true || digits.length > 200) return undefined;
  const magnitude = BigInt(`${literalPrefix[base] ?? ''}${digits}`);
  if (magnitude > (negative ? 2n ** 63n : 2n ** 64n - 1n)) return undefined;
  const value = negative ? -magnitude : magnitude;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A number as Go prints it with `%v`: keys and `!!str` values are made of it. */
export function goNumberText(value: YamlNumber): string {
  if (typeof value === 'bigint' || Number.isInteger(value) && Math.abs(value) < 1e21) return String(value);
  const exponential = value.toExponential();
  const [mantissa = '', exponent = ''] = exponential.split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 21) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
