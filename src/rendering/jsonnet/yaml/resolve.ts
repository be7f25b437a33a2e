import { goNumber } from '../number.ts';
import { decodeUtf8 } from '../utf8.ts';
import { standardTag } from './tag.ts';

/** What a scalar means, by YAML 1.1 as go-yaml v2 reads it. */
export type Meaning = { kind: 'str'; value: string } | { kind: 'int'; value: bigint } | { kind: 'float'; value: number } | { kind: 'bool'; value: boolean } | { kind: 'null' };

const words: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, Meaning] => [word, { kind: 'null' }]),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'true', 'True', 'TRUE'].map((word): [string, Meaning] => [word, { kind: 'bool', value: true }]),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'false', 'False', 'FALSE'].map((word): [string, Meaning] => [word, { kind: 'bool', value: false }]),
  ...['.nan', '.NaN', '.NAN'].map((word): [string, Meaning] => [word, { kind: 'float', value: Number.NaN }]),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word): [string, Meaning] => [word, { kind: 'float', value: Infinity }]),
  ...['-.inf', '-.Inf', '-.INF'].map((word): [string, Meaning] => [word, { kind: 'float', value: -Infinity }]),
]);

const prefixed = /^([+-]?)0(?:([xX])([0-9A-Fa-f]+)|([oO]?)([0-7]+)|([bB])([01]+))$/;
const decimal = /^[+-]?(?:0|[1-9]\d*)$/;
const floatPattern = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;

/** Where a point comes first, underscores stand between digits only. */
const pointFirst = /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/;

/** An unquoted scalar. */
export function plainMeaning(text: string): Meaning {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.')) return (pointFirst.test(text) ? floatOf(text.replaceAll('_', '')) : undefined) ?? { kind: 'str', value: text };
  if (!/^[-+\d]/.test(text)) return { kind: 'str', value: text };
  // Underscores count for nothing, wherever they stand behind the first character.
  const plain = text.replaceAll('_', '');
  return integerOf(plain) ?? floatOf(plain) ?? { kind: 'str', value: text };
}

function integerOf(plain: string): Meaning | undefined {
  const value = bigintOf(plain);
  // Beyond 64 bits it is a float.
  return value === undefined || value >= 2n ** 64n || value < -(2n ** 63n) ? undefined : { kind: 'int', value };
}

function bigintOf(plain: string): bigint | undefined {
  if (decimal.test(plain)) return BigInt(plain.replace(/^\+/, ''));
  const parts = prefixed.exec(plain);
  if (parts === null) return undefined;
  const [, sign, , hex, , octal, , binary] = parts;
  const digits = hex === undefined ? (octal === undefined ? `0b${binary ?? ''}` : `0o${octal}`) : `0x${hex}`;
  return sign === '-' ? -BigInt(digits) : BigInt(digits);
}

function floatOf(plain: string): Meaning | undefined {
  if (!floatPattern.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? { kind: 'float', value } : undefined;
}

/** A scalar with one of the tags that say what it has to be; other tags leave the text as it is. `wrong` is what it is instead. */
export function taggedMeaning(tag: string, text: string): Meaning | { kind: 'wrong'; is: string } {
  const name = tag.startsWith(standardTag) ? tag.slice(standardTag.length) : '';
  const string: Meaning = { kind: 'str', value: text };
  if (name === 'binary') return binaryMeaning(text);
  if (name === 'timestamp') return isTimestamp(text) ? string : { kind: 'wrong', is: 'str' };
  if (!['bool', 'int', 'float', 'null'].includes(name)) return string;
  const meaning = plainMeaning(text);
  if (meaning.kind === name) return meaning;
  if (name === 'float' && meaning.kind === 'int') return { kind: 'float', value: Number(meaning.value) };
  return { kind: 'wrong', is: meaning.kind };
}

const timestamp = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)|(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)))?$/;

/** A date that there is, perhaps with a time. */
function isTimestamp(text: string): boolean {
  const parts = timestamp.exec(text);
  if (parts === null) return false;
  const [year = 0, month = 0, day = 0, ...times] = parts.slice(1).map((part) => Number(part ?? 0));
  const [hour, minute, second] = [0, 1, 2].map((i) => (times[i] ?? 0) + (times[i + 3] ?? 0)) as [number, number, number];
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60;
}

function binaryMeaning(text: string): Meaning | { kind: 'wrong'; is: string } {
  const letters = text.replace(/[\r\n]/g, '');
  if (letters.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(letters)) return { kind: 'wrong', is: 'binary' };
  return { kind: 'str', value: decodeUtf8(Buffer.from(letters, 'base64')) };
}

/** A key as the text that it becomes in JSON; undefined for what has none: null, and integers that need all 64 bits. */
export function keyText(meaning: Meaning): string | undefined {
  switch (meaning.kind) {
    case 'str':
      return meaning.value;
    case 'int':
      return meaning.value < 2n ** 63n ? meaning.value.toString() : undefined;
    case 'bool':
      return String(meaning.value);
    case 'float':
      return floatKey(meaning.value);
    case 'null':
      return undefined;
    default:
      return meaning satisfies never;
  }
}

/** With the digits of a float of 32 bits. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  if (value === 0) return goNumber(value);
  const single = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const shorter = Number(single.toPrecision(digits));
    if (Math.fround(shorter) === single) return goNumber(shorter);
  }
  return goNumber(single);
}
