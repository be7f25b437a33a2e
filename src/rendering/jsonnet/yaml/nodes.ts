import { YamlError } from './characters.ts';
import { Scanner } from './scan.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A document's tree, before its scalars mean anything. */
export type YamlNode =
  | { kind: 'scalar'; text: string; plain: boolean; tag: string | undefined; line: number }
  | { kind: 'sequence'; items: YamlNode[]; line: number }
  | { kind: 'mapping'; entries: (readonly [key: YamlNode, value: YamlNode])[]; line: number }
  | { kind: 'alias'; target: YamlNode; line: number };

/** The first document of a text; absent when there is none. Errors: YamlError. */
export function parseDocument(text: string): YamlNode | undefined {
  const scanner = new Scanner(text);
  if (scanner.peek().kind === 'stream-end') return undefined;
  const node = new NodeParser(scanner).document();
  // What comes next has to be a token at least.
  scanner.peek();
  return node;
}

class NodeParser {
  readonly #scanner: Scanner;
  readonly #anchors = new Map<string, YamlNode | 'open'>();

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
  }

  document(): YamlNode {
    if (this.#is('directive')) throw this.#fail('did not find expected <document start>');
    if (this.#takeIf('document-start') === undefined) return this.#node(true, false);
    return this.#is('document-start', 'document-end', 'stream-end') ? this.#empty() : this.#node(true, false);
  }

  #is(...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.#scanner.peek().kind);
  }

  #takeIf(kind: TokenKind): Token | undefined {
    return this.#is(kind) ? this.#scanner.take() : undefined;
  }

  #fail(message: string): YamlError {
    return new YamlError(message, this.#scanner.peek().line);
  }

  #empty(tag?: string): YamlNode {
    return { kind: 'scalar', text: '', plain: true, tag, line: this.#scanner.peek().line };
  }

  /** `block`: block collections may begin here; `indentless`: a list may stand at the column of its key. */
  #node(block: boolean, indentless: boolean): YamlNode {
    const alias = this.#takeIf('alias');
    if (alias !== undefined) return this.#alias(alias);
    let anchor = this.#takeIf('anchor')?.text;
    const tag = this.#takeIf('tag')?.text;
    anchor ??= tag === undefined ? undefined : this.#takeIf('anchor')?.text;
    if (anchor === undefined) return this.#content(block, indentless, tag, false, () => undefined);
    const name = anchor;
    this.#anchors.set(name, 'open');
    return this.#content(block, indentless, tag, true, (node) => this.#anchors.set(name, node));
  }

  #alias({ text, line }: Token): YamlNode {
    const target = this.#anchors.get(text);
    if (target === undefined) throw new YamlError(`unknown anchor '${text}' referenced`, line);
    if (target === 'open') throw new YamlError(`anchor '${text}' value contains itself`, line);
    return { kind: 'alias', target, line };
  }

  #content(block: boolean, indentless: boolean, tag: string | undefined, anchored: boolean, made: (node: YamlNode) => void): YamlNode {
    const node = this.#shape(block, indentless, tag, anchored);
    // Only a scalar can be meant by an alias in it: a key that is its own value.
    made(node);
    return node;
  }

  #shape(block: boolean, indentless: boolean, tag: string | undefined, anchored: boolean): YamlNode {
    const { kind, line } = this.#scanner.peek();
    if (indentless && kind === 'block-entry') return { kind: 'sequence', items: this.#indentlessItems(), line };
    switch (kind) {
      case 'scalar': {
        const { text, plain } = this.#scanner.take();
        return { kind: 'scalar', text, plain: plain && tag !== '!', tag: tag === '!' ? undefined : tag, line };
      }
      case 'flow-sequence-start':
        return { kind: 'sequence', items: this.#flowItems(), line };
      case 'flow-mapping-start':
        return { kind: 'mapping', entries: this.#flowEntries(), line };
      case 'block-sequence-start':
        if (block) return { kind: 'sequence', items: this.#blockItems(), line };
        break;
      case 'block-mapping-start':
        if (block) return { kind: 'mapping', entries: this.#blockEntries(), line };
        break;
      default:
    }
    if (tag !== undefined || anchored) return this.#empty(tag);
    throw this.#fail('did not find expected node content');
  }

  #blockItems(): YamlNode[] {
    this.#scanner.take();
    const items: YamlNode[] = [];
    while (this.#takeIf('block-entry') !== undefined) items.push(this.#is('block-entry', 'block-end') ? this.#empty() : this.#node(true, false));
    if (this.#takeIf('block-end') === undefined) throw this.#fail("did not find expected '-' indicator");
    return items;
  }

  #indentlessItems(): YamlNode[] {
    const items: YamlNode[] = [];
    while (this.#takeIf('block-entry') !== undefined) items.push(this.#is('block-entry', 'key', 'value', 'block-end') ? this.#empty() : this.#node(true, false));
    return items;
  }

  #blockEntries(): [YamlNode, YamlNode][] {
    this.#scanner.take();
    const entries: [YamlNode, YamlNode][] = [];
    while (this.#takeIf('key') !== undefined) {
      const key = this.#is('key', 'value', 'block-end') ? this.#empty() : this.#node(true, true);
      const value = this.#takeIf('value') === undefined || this.#is('key', 'value', 'block-end') ? this.#empty() : this.#node(true, true);
      entries.push([key, value]);
    }
    if (this.#takeIf('block-end') === undefined) throw this.#fail('did not find expected key');
    return entries;
  }

  #flowItems(): YamlNode[] {
    this.#scanner.take();
    const items: YamlNode[] = [];
    while (!this.#is('flow-sequence-end')) {
      if (items.length > 0 && this.#takeIf('flow-entry') === undefined) throw this.#fail("did not find expected ',' or ']'");
      if (this.#is('flow-sequence-end')) break;
      const { line } = this.#scanner.peek();
      if (this.#takeIf('key') === undefined) items.push(this.#node(false, false));
      else items.push({ kind: 'mapping', entries: [this.#flowEntry('flow-sequence-end')], line });
    }
    this.#scanner.take();
    return items;
  }

  #flowEntries(): [YamlNode, YamlNode][] {
    this.#scanner.take();
    const entries: [YamlNode, YamlNode][] = [];
    while (!this.#is('flow-mapping-end')) {
      if (entries.length > 0 && this.#takeIf('flow-entry') === undefined) throw this.#fail("did not find expected ',' or '}'");
      if (this.#is('flow-mapping-end')) break;
      if (this.#takeIf('key') === undefined) entries.push([this.#node(false, false), this.#empty()]);
      else entries.push(this.#flowEntry('flow-mapping-end'));
    }
    this.#scanner.take();
    return entries;
  }

  /** `key: value` behind the key's mark, either of them perhaps empty. */
  #flowEntry(end: TokenKind): [YamlNode, YamlNode] {
    const key = this.#is('value', 'flow-entry', end) ? this.#empty() : this.#node(false, false);
    const value = this.#takeIf('value') === undefined || this.#is('flow-entry', end) ? this.#empty() : this.#node(false, false);
    return [key, value];
  }
}
