import { cut } from '../support/cut.ts';

/** What a JSON value is called in messages; the words of Go's decoder, which ecspresso's users know. */
export function kindOf(value: unknown): 'null' | 'string' | 'number' | 'bool' | 'array' | 'object' {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'string' || typeof value === 'number' ? (typeof value as 'string' | 'number') : 'object';
}

const articles = { string: 'a string', number: 'a number', boolean: 'true or false', structure: 'an object', list: 'an array', map: 'an object' } as const;

/** The kinds that a value can fail to be. */
export type Wanted = keyof typeof articles;

const longest = 60;

/** `cannot unmarshal number 256 into a string`: what came and what the API takes. `text`: a number as written. */
export function mismatch(value: unknown, wanted: Wanted, text?: string): string {
  const kind = kindOf(value);
  const shown = kind === 'string' || kind === 'bool' ? ` ${JSON.stringify(value)}` : kind === 'number' ? ` ${text ?? String(value)}` : '';
  return `cannot unmarshal ${kind}${cut(shown, longest)}: the API takes ${articles[wanted]}`;
}

/** How to write the value so that it fits, where that can be told. */
export function fixFor(key: string | number | undefined, value: unknown, wanted: Wanted, text?: string): string | undefined {
  const fixed = writtenAs(value, wanted, text);
  if (fixed === undefined) return undefined;
  return typeof key === 'string' ? `Write ${JSON.stringify(key)}: ${fixed}` : `Write ${fixed}`;
}

function writtenAs(value: unknown, wanted: Wanted, text?: string): string | undefined {
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return JSON.stringify(text ?? String(value));
  if (wanted === 'number' && typeof value === 'string' && /^-?\d+$/.test(value.trim())) return String(Number(value));
  if (wanted === 'boolean' && typeof value === 'string' && /^(true|false)$/i.test(value.trim())) return value.trim().toLowerCase();
  if (wanted === 'boolean' && (value === 0 || value === 1)) return String(value === 1);
  if (wanted === 'list' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) return `[${JSON.stringify(value)}]`;
  if (wanted === 'list' && kindOf(value) === 'object') return '[{ … }]';
  return undefined;
}
