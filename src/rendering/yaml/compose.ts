import type { Path } from '../position.ts';
import type { Entry, YamlNode } from './node.ts';
import { goNumberText, readPlain } from './scalar.ts';
import { readTagged } from './tag.ts';

/** A value with the places of its parts, so that a message can point at any of them. */
export interface Located {
  value: unknown;
  /** Offset of the value; of the key where nothing stands. */
  start: number;
  /** A plain scalar as it stands in the text. */
  written?: string;
  /** By member name or list index. `keyStart` is the offset of the key, or of the item. */
  parts: ReadonlyMap<string | number, Place>;
  /** Values in it, itself included, aliases written out. */
  size: number;
  depth: number;
}

interface Place {
  keyStart: number;
  located: Located;
}

/** Why a node has no value, and where. */
export class ComposeError extends Error {
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(message: string, offset: number, hint?: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

/** More values than any config has: a few aliases can stand for billions. */
const maxSize = 100_000;
const maxDepth = 200;
const noParts: Located['parts'] = new Map();

/** Gives nodes their values by goccy's rules (keys become text, later entries win, `<<` counts where it stands). */
export function composer(): (node: YamlNode | undefined, fallbackStart: number) => Located {
  const known = new Map<YamlNode, Located>();
  const compose = (node: YamlNode | undefined, fallbackStart: number): Located => {
    if (node === undefined) return leaf(null, fallbackStart);
    const before = known.get(node);
    if (before !== undefined) return before;
    const located = locate(node, fallbackStart);
    if (located.size > maxSize) throw new ComposeError(`aliases stand for more than ${maxSize} values`, node.start);
    if (located.depth > maxDepth) throw new ComposeError(`nested deeper than ${maxDepth} levels`, node.start);
    known.set(node, located);
    return located;
  };

  const locate = (node: YamlNode, fallbackStart: number): Located => {
    const { shape } = node;
    switch (shape.kind) {
      case 'empty':
        return leaf(meansSomething.test(node.tag ?? '') ? scalarValue(node, '', true) : null, fallbackStart);
      case 'alias':
        return { ...compose(shape.target, node.start), start: node.start };
      case 'scalar':
        return { ...leaf(scalarValue(node, shape.text, shape.plain), node.start), written: shape.plain ? shape.text : undefined };
      case 'sequence':
        checkTag(node, 'sequence');
        return collection(node, shape.items.map((item, i) => [i, item?.start ?? node.start, compose(item, node.start)]));
      case 'mapping':
        checkTag(node, 'mapping');
        return collection(node, members(shape.entries, node));
      default:
        return shape satisfies never;
    }
  };

  function members(entries: readonly Entry[], node: YamlNode): Part[] {
    return keysOf(entries, node).flatMap(({ key, keyStart, value }): Part[] => {
      const located = compose(value, keyStart);
      if (key.merge) return merged(located, value?.start ?? keyStart);
      return [[key.text, keyStart, located]];
    });
  }

  /** The entries of `<<:` stand where it stands: what came before them is overridden, what comes after wins. */
  function merged(located: Located, start: number): Part[] {
    const sources = Array.isArray(located.value) ? [...located.parts.values()].map((part) => part.located) : [located];
    return sources.flatMap((source) => {
      if (!isMapping(source.value)) throw new ComposeError('<< takes a mapping, an alias of one, or a list of them', start);
      return [...source.parts].map(([name, part]): Part => [name, part.keyStart, part.located]);
    });
  }

  return compose;
}

/** Tags that make a value of nothing: `!!str` an empty text, `!!int` a zero. */
const meansSomething = /^tag:yaml\.org,2002:(?:str|int|float|bool|binary)$/;

type Part = readonly [name: string | number, keyStart: number, located: Located];

const leaf = (value: unknown, start: number): Located => ({ value, start, parts: noParts, size: 1, depth: 1 });
const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function collection(node: YamlNode, parts: readonly Part[]): Located {
  const places = new Map<string | number, Place>();
  const value: unknown[] | Record<string, unknown> = node.shape.kind === 'sequence' ? [] : {};
  let size = 1;
  let depth = 0;
  for (const [name, keyStart, located] of parts) {
    if (Array.isArray(value)) value.push(located.value);
    else Object.defineProperty(value, name, { value: located.value, enumerable: true, writable: true, configurable: true });
    places.set(name, { keyStart, located });
    size += located.size;
    depth = Math.max(depth, located.depth);
  }
  return { value, start: node.start, parts: places, size, depth: depth + 1 };
}

function scalarValue(node: YamlNode, text: string, plain: boolean): unknown {
  checkText(text, node.start);
  if (node.tag !== undefined) {
    const read = readTagged(node.tag, text, plain);
    if (!read.ok) throw new ComposeError(read.reason, node.start);
    return read.value;
  }
  if (!plain) return text;
  const read = readPlain(text);
  if (read.kind === 'not-json') throw new ComposeError(`${text} is no value that JSON can hold`, node.start, 'Quote it if it is meant as text.');
  return read.value;
}

/** A byte that Go's writer turns into an escape which JSON does not know. */
function checkText(text: string, start: number): void {
   
  const bad = /[\u0000-\u0007\u000b\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(text);
  if (bad === null) return;
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new ComposeError(`the character U+${code} cannot stand in a value`, start);
}

const collectionTags: Readonly<Record<string, 'mapping' | 'sequence'>> = { map: 'mapping', set: 'mapping', seq: 'sequence', omap: 'sequence', pairs: 'sequence' };
const scalarTags = new Set(['str', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'merge']);

function checkTag(node: YamlNode, kind: 'mapping' | 'sequence'): void {
  const name = /^tag:yaml\.org,2002:(.*)$/.exec(node.tag ?? '')?.[1];
  if (name === undefined) return;
  const wanted = Object.hasOwn(collectionTags, name) ? collectionTags[name] : undefined;
  if (scalarTags.has(name) || (wanted !== undefined && wanted !== kind)) {
    throw new ComposeError(`the tag !!${name} does not fit a ${kind}`, node.start);
  }
}

/** What goccy checks of documents that nobody reads: every key is a text, and none is written twice. */
export function checkKeys(node: YamlNode | undefined): void {
  if (node?.shape.kind === 'sequence') node.shape.items.forEach(checkKeys);
  if (node?.shape.kind === 'mapping') for (const { value } of keysOf(node.shape.entries, node)) checkKeys(value);
}

/** The entries of a mapping with their keys. */
function keysOf(entries: readonly Entry[], node: YamlNode): { key: Key; keyStart: number; value: YamlNode | undefined }[] {
  const written = new Set<string>();
  return entries.map((entry) => {
    const keyStart = entry.key?.start ?? entry.value?.start ?? node.start;
    const key = keyOf(entry.key, keyStart);
    if (written.has(key.written)) throw new ComposeError(`the key "${key.written}" is written twice`, keyStart);
    written.add(key.written);
    return { key, keyStart, value: entry.value };
  });
}

interface Key {
  text: string;
  /** As compared for duplicates: Go compares the written forms, so `0x1` and `1` are two keys. */
  written: string;
  merge: boolean;
}

function keyOf(node: YamlNode | undefined, start: number): Key {
  const target = node?.shape.kind === 'alias' ? node.shape.target : node;
  const shape = target?.shape;
  if (target === undefined || shape === undefined || shape.kind === 'empty') throw new ComposeError('a key is missing before ":"', start);
  if (shape.kind !== 'scalar') {
    const hint = 'A template that is not in quotes reads as a mapping: write  key: "{{ … }}"';
    throw new ComposeError('a key must be plain text, not a list or mapping', start, shape.kind === 'mapping' ? hint : undefined);
  }
  checkText(shape.text, start);
  const merge = shape.plain && shape.text === '<<';
  const text = keyText(target, shape.text, shape.plain);
  return { text, written: shape.text, merge };
}

function keyText(node: YamlNode, text: string, plain: boolean): string {
  if (node.tag !== undefined || !plain) return text;
  const read = readPlain(text);
  if (read.kind === 'not-json') return text.startsWith('-') ? '-Inf' : /nan/i.test(text) ? 'NaN' : '+Inf';
  const { value } = read;
  return typeof value === 'number' || typeof value === 'bigint' ? goNumberText(value) : String(value);
}

/** Follows `path` as far as it leads, letters in any case; the last place known. `written`: a plain scalar there. */
export function locatedAt(root: Located, path: Path): { keyStart: number; start: number; written?: string } {
  let place: { keyStart: number; start: number; written?: string } = { keyStart: root.start, start: root.start };
  let here: Located | undefined = root;
  for (const step of path) {
    const part: Place | undefined = here?.parts.get(step) ?? inAnyCase(here?.parts, step);
    if (part === undefined) return { ...place, written: undefined };
    place = { keyStart: part.keyStart, start: part.located.start, written: part.located.written };
    here = part.located;
  }
  return place;
}

function inAnyCase(parts: ReadonlyMap<string | number, Place> | undefined, step: string | number): Place | undefined {
  const wanted = String(step).toLowerCase();
  return [...(parts ?? [])].find(([name]) => String(name).toLowerCase() === wanted)?.[1];
}
