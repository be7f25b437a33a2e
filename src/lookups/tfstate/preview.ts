import { compareKeys } from './compare-keys.ts';
import { isObject } from './json-object.ts';

const longest = 30;

/** The beginning of a value as gojq shows it in its errors: at most 30 bytes of compact JSON, the cut marked. */
export function preview(value: unknown): string {
  const text = start(value, longest + 2);
  if (byteLength(text) <= longest) return text;
  const ending = endingOf(value);
  let cut = '';
  for (const char of text) {
    if (byteLength(cut) + byteLength(char) > longest - ending.length) break;
    cut += char;
  }
  return cut + ending;
}

function endingOf(value: unknown): string {
  if (typeof value === 'string') return ' ..."';
  if (Array.isArray(value)) return ' ...]';
  return isObject(value) ? ' ...}' : ' ...';
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** Compact JSON, keys sorted, given up once it is longer than `enough`: the value may be a whole state. */
function start(value: unknown, enough: number): string {
  if (typeof value === 'string') return quoted(value.slice(0, enough));
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return list(value.values(), (item) => start(item, enough), '[', ']', enough);
  if (!isObject(value)) return String(value ?? null);
  const keys = Object.keys(value).sort(compareKeys);
  return list(keys.values(), (key) => `${quoted(key)}:${start(value[key], enough)}`, '{', '}', enough);
}

function list<T>(items: Iterable<T>, textOf: (item: T) => string, open: string, close: string, enough: number): string {
  let text = open;
  for (const item of items) {
    text += `${text === open ? '' : ','}${textOf(item)}`;
    if (text.length > enough) return text;
  }
  return text + close;
}

function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? String(value) : `${value < 0 ? '-' : ''}1.7976931348623157e+308`;
}

/** Unlike Go's own encoder gojq leaves < > & alone, and escapes DEL. */
const quoted = (text: string): string => JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\x7f', '\\u007f');
