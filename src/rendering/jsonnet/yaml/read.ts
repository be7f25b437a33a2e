import { NoJsonError, YamlError } from './characters.ts';
import { parseDocument, type YamlNode } from './nodes.ts';
import { keyText, type Meaning, plainMeaning, taggedMeaning } from './resolve.ts';

/** How the reader makes values; it knows nothing else of Jsonnet. */
export interface YamlMaker<T> {
  scalar(value: null | boolean | number | string): T;
  list(items: T[]): T;
  object(members: Map<string, T>): T;
}

/** All documents of a text. `stream`: lines of `---` separate or begin them, even if there is only one. Errors: YamlError. */
export function readYaml<T>(text: string, maker: YamlMaker<T>): { documents: T[]; stream: boolean } {
  checkCharacters(text);
  const starts = [...text.matchAll(/^---(?=[ \t\r\n]|$)/gm)].map(({ index }) => index).filter((index) => index === 0 || text[index - 1] === '\n');
  const bounds = starts[0] === 0 ? starts : [0, ...starts];
  const documents = bounds.map((start, i) => {
    const lines = text.slice(0, start).split('\n').length - 1;
    return readDocument(text.slice(start, bounds[i + 1]), maker, lines);
  });
  return { documents, stream: starts.length > 0 };
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

function checkCharacters(text: string): void {
  const found = forbidden.exec(text);
  if (found !== null) throw new YamlError('control characters are not allowed', text.slice(0, found.index).split('\n').length);
}

function readDocument<T>(text: string, maker: YamlMaker<T>, lines: number): T {
  try {
    // Every line has an end, also the last one.
    const node = parseDocument(text === '' || text.endsWith('\n') ? text : `${text}\n`);
    return node === undefined ? maker.scalar(null) : new ValueReader(maker).value(node);
  } catch (error) {
    throw error instanceof YamlError ? new YamlError(error.message, error.line + lines) : error;
  }
}

/** The members of a mapping, with what is wrong about those that are no JSON as long as no later one replaces them. */
class Members<T> {
  readonly #values = new Map<string, T>();
  readonly #refused = new Map<string, NoJsonError>();

  set(name: string, read: () => T): void {
    try {
      this.#values.set(name, read());
      this.#refused.delete(name);
    } catch (error) {
      if (!(error instanceof NoJsonError)) throw error;
      this.#refused.set(name, error);
    }
  }

  all(): Map<string, T> {
    for (const error of this.#refused.values()) throw error;
    return this.#values;
  }
}

class ValueReader<T> {
  readonly #maker: YamlMaker<T>;
  /** What aliases mean is made once. */
  readonly #made = new Map<YamlNode, T>();

  constructor(maker: YamlMaker<T>) {
    this.#maker = maker;
  }

  value(node: YamlNode): T {
    switch (node.kind) {
      case 'alias': {
        const known = this.#made.get(node.target) ?? this.value(node.target);
        this.#made.set(node.target, known);
        return known;
      }
      case 'scalar':
        return this.#scalar(node);
      case 'sequence':
        return this.#maker.list(node.items.map((item) => this.value(item)));
      case 'mapping': {
        const members = new Members<T>();
        this.#members(node.entries, members);
        return this.#maker.object(members.all());
      }
      default:
        return node satisfies never;
    }
  }

  #scalar(node: Extract<YamlNode, { kind: 'scalar' }>): T {
    const meaning = meaningOf(node);
    if (meaning.kind === 'null') return this.#maker.scalar(null);
    if (meaning.kind === 'int') return this.#maker.scalar(Number(meaning.value));
    if (meaning.kind === 'float' && !Number.isFinite(meaning.value)) throw new NoJsonError(`json: unsupported value: ${Number.isNaN(meaning.value) ? 'NaN' : meaning.value > 0 ? '+Inf' : '-Inf'}`, node.line);
    return this.#maker.scalar(meaning.value);
  }

  /** Later members win, those of `<<` where it stands. */
  #members(entries: readonly (readonly [YamlNode, YamlNode])[], members: Members<T>): void {
    for (const [key, value] of entries) {
      if (isMerge(key)) this.#merge(value, members);
      else members.set(keyOf(key), () => this.value(value));
    }
  }

  #merge(node: YamlNode, members: Members<T>): void {
    const source = node.kind === 'alias' ? node.target : node;
    if (source.kind === 'mapping') return this.#members(source.entries, members);
    const refused = new YamlError('map merge requires map or sequence of maps as the value', node.line);
    if (source.kind !== 'sequence' || node.kind === 'alias') throw refused;
    // The first one wins.
    for (const item of source.items.toReversed()) {
      const map = item.kind === 'alias' ? item.target : item;
      if (map.kind !== 'mapping') throw refused;
      this.#members(map.entries, members);
    }
  }
}

const isMerge = (node: YamlNode): boolean => node.kind === 'scalar' && node.text === '<<' && ((node.plain && node.tag === undefined) || node.tag === 'tag:yaml.org,2002:merge');

function keyOf(node: YamlNode): string {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind !== 'scalar') throw new YamlError('a key has to be a scalar', node.line);
  const text = keyText(meaningOf(target));
  if (text === undefined) throw new NoJsonError('a key cannot be null, nor an integer beyond 64 bits', node.line);
  return text;
}

function meaningOf({ text, plain, tag, line }: Extract<YamlNode, { kind: 'scalar' }>): Meaning {
  if (tag === undefined) return plain ? plainMeaning(text) : { kind: 'str', value: text };
  const meaning = taggedMeaning(tag, text);
  if (meaning.kind !== 'wrong') return meaning;
  throw new YamlError(`cannot decode !!${meaning.is} \`${text}\` as a ${tag.replace(/^tag:yaml\.org,2002:/, '!!')}`, line);
}
