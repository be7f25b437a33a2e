import { cut } from '../support/cut.ts';
import { ActionError, type Position } from '../support/errors.ts';
import { nearest } from '../support/nearest.ts';
import { type Path, pathText } from '../rendering/position.ts';
import { readConfigDuration } from './duration.ts';
import { type Keys, type KeyShape, matchKey } from './keys.ts';
import type { ConfigWarning } from './warning.ts';

/** Where the parts of a parsed file stand. */
export interface Places {
  positionOf(path: Path): Position;
  valuePositionOf(path: Path): Position;
  /** A number as written (`014`, `2.80`); undefined if the member is none. */
  numberText(path: Path): string | undefined;
}

/** A checked mapping by canonical key: strings, milliseconds, lists and mappings as the table says. */
export type Checked = Readonly<Record<string, unknown>>;

/** Checks values against the table and gathers what is wrong with all of them. */
export class KeyReader {
  readonly #places: Places;
  readonly #wrongPaths = new Set<string>();
  readonly errors: ActionError[] = [];
  readonly warnings: ConfigWarning[] = [];

  constructor(places: Places) {
    this.#places = places;
  }

  /** The known keys of a mapping; null stands for absent, as in Go. Later spellings of a key win. */
  object(value: unknown, keys: Keys, path: Path): Checked {
    const checked: Record<string, unknown> = {};
    if (value === null || value === undefined) return checked;
    if (!isMapping(value)) {
      this.#wrong(path, path.length === 0 ? 'a mapping of keys' : 'a mapping', value);
      return checked;
    }
    for (const [name, member] of Object.entries(value)) {
      const key = matchKey(name, keys);
      const spec = key === undefined ? undefined : keys[key];
      if (key === undefined || spec === undefined) {
        this.#unknown(name, Object.keys(keys), [...path, name]);
        continue;
      }
      if (member === null) continue;
      const read = this.#value(member, spec.shape, [...path, name]);
      if (read !== undefined) checked[key] = read;
      if (spec.deprecated !== undefined) this.warnings.push({ level: 'notice', text: spec.deprecated, at: this.#places.positionOf([...path, name]) });
    }
    for (const [key, spec] of Object.entries(keys)) {
      if (spec.required === true && (checked[key] ?? '') === '' && !this.#wrongPaths.has(pathText([...path, key]))) this.#missing(key, path);
    }
    this.#freeKeys(value, keys, checked, path);
    return checked;
  }

  /** Which keys mean something may depend on what stands beside them, in any order. */
  #freeKeys(value: Readonly<Record<string, unknown>>, keys: Keys, checked: Checked, path: Path): void {
    for (const [name, member] of Object.entries(value)) {
      const shape = keys[matchKey(name, keys) ?? '']?.shape;
      const known = shape?.kind === 'free' ? shape.known?.(checked) : undefined;
      if (known === undefined || !isMapping(member)) continue;
      for (const key of Object.keys(member)) if (!known.includes(key)) this.#unknown(key, known, [...path, name, key]);
    }
  }

  #value(value: unknown, shape: KeyShape, path: Path): unknown {
    switch (shape.kind) {
      case 'string':
      case 'path':
        return typeof value === 'string' ? value : this.#wrong(path, 'a string', value);
      case 'duration':
        return this.#duration(value, path);
      case 'anything':
        return value;
      case 'free':
        return isMapping(value) ? value : this.#wrong(path, 'a mapping', value);
      case 'object':
        return this.object(value, shape.keys, path);
      case 'list':
        return this.#list(value, shape.items, path);
      default:
        return shape satisfies never;
    }
  }

  /** An entry that is null counts as empty, as in Go: an empty text or a mapping without keys. */
  #list(value: unknown, items: KeyShape, path: Path): unknown {
    if (!Array.isArray(value)) return this.#wrong(path, 'a list', value);
    return value.map((item: unknown, i) => {
      if (item !== null) return this.#value(item, items, [...path, i]);
      return items.kind === 'object' ? this.object({}, items.keys, [...path, i]) : '';
    });
  }

  #duration(value: unknown, path: Path): number | undefined {
    const read = readConfigDuration(value);
    if (!read.ok) {
      this.errors.push(new ActionError('CONFIG', `${pathText(path)}: ${read.reason}, got ${described(value, this.#places.numberText(path))}`, { at: this.#places.valuePositionOf(path) }));
      return undefined;
    }
    if (read.warning !== undefined) this.warnings.push({ level: 'warning', text: `${pathText(path)}: ${read.warning}`, at: this.#places.valuePositionOf(path) });
    return read.ms;
  }

  #wrong(path: Path, expected: string, value: unknown): undefined {
    const where = path.length === 0 ? '' : `${pathText(path)}: `;
    const quote = expected === 'a string' && ['number', 'bigint', 'boolean'].includes(typeof value);
    const written = this.#places.numberText(path);
    const hint = quote ? `Put it in quotes: "${written ?? String(value)}".` : undefined;
    this.#wrongPaths.add(pathText(path));
    this.errors.push(new ActionError('CONFIG', `${where}expected ${expected}, got ${described(value, written)}`, { at: this.#places.valuePositionOf(path), hint }));
    return undefined;
  }

  #missing(key: string, path: Path): void {
    this.errors.push(new ActionError('CONFIG', `${pathText(path)}: ${key} is missing`, { at: this.#places.positionOf(path) }));
  }

  #unknown(name: string, known: readonly string[], path: Path): void {
    const meant = nearest(name, known) ?? begunBy(name, known);
    const advice = meant === undefined ? '' : `; did you mean ${meant}?`;
    this.warnings.push({ level: 'warning', text: `unknown key ${pathText(path)} has no effect${advice}`, at: this.#places.positionOf(path) });
  }
}

/** The one key that is longer than what was written (`service_def`). */
function begunBy(name: string, known: readonly string[]): string | undefined {
  const longer = known.filter((key) => name.length >= 4 && key.toLowerCase().startsWith(name.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a message names it, a number as it is written. */
function described(value: unknown, written: string | undefined): string {
  switch (typeof value) {
    case 'string':
      return `the text ${JSON.stringify(cut(value, 60))}`;
    case 'number':
    case 'bigint':
      return `the number ${written ?? String(value)}`;
    case 'boolean':
      return String(value);
    default:
      return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a mapping';
  }
}
