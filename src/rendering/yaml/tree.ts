import { afterQuote } from './advice.ts';
import { ComposeError } from './compose.ts';
import { type Entry, type NodeShape, YamlNode } from './node.ts';
import { restored, type StandIns } from './stand-in.ts';
import { adjacentColon, contentStart, endsAfter, mayFollowQuote, scalarShape } from './text.ts';

/** The members of js-yaml's parser state that a listener may look at and, for `result` and `anchorMap`, change. */
export interface ParserState {
  position: number;
  kind: string | null;
  tag: string | null;
  anchor: string | null;
  anchorMap: Record<string, unknown>;
  result: unknown;
}

/**
 * Makes nodes of what js-yaml reports. It announces each node when it opens and when it closes; whatever a node closes
 * with is replaced by a YamlNode, which js-yaml then stores without looking into it.
 */
export class TreeBuilder {
  readonly #text: string;
  readonly #standIns: StandIns;
  readonly #opened: number[] = [];
  readonly #byId = new Map<string, YamlNode>();

  constructor(text: string, standIns: StandIns) {
    this.#text = text;
    this.#standIns = standIns;
  }

  readonly listener = (event: 'open' | 'close', state: ParserState): void => {
    if (event === 'open') {
      this.#opened.push(state.position);
      return;
    }
    const node = this.#close(state, this.#opened.pop() ?? 0);
    state.result = node;
    if (state.anchor !== null) state.anchorMap[state.anchor] = node;
  };

  /** Offset of the innermost value that is being read. */
  opened(): number {
    return contentStart(this.#text, this.#opened.at(-1) ?? 0, true);
  }

  /** The node for what js-yaml stored; undefined where nothing stands. */
  nodeOf(stored: unknown): YamlNode | undefined {
    if (stored instanceof YamlNode) return stored;
    if (typeof stored !== 'object' || stored === null) return undefined;
    // `[a: b]` holds a mapping that has no node of its own.
    const entries = this.#entriesOf(stored);
    return this.#create({ kind: 'mapping', entries }, entries[0]?.key?.start ?? 0, undefined);
  }

  #close(state: ParserState, from: number): YamlNode {
    const tag = state.tag === null || state.tag === '?' ? undefined : state.tag;
    const { result, kind } = state;
    const text = this.#text;
    if (result instanceof YamlNode && (kind !== null || result.shape.kind === 'alias')) {
      // js-yaml looked for a mapping, found this node instead, and keeps it.
      return tag === undefined || result.tag !== undefined ? result : this.#create(result.shape, result.start, tag);
    }
    const start = contentStart(text, from);
    if (result instanceof YamlNode) return this.#create({ kind: 'alias', target: result }, start, tag);
    const content = contentStart(text, from, true);
    switch (kind) {
      case 'mapping':
        return this.#create({ kind, entries: this.#entriesOf(result as object, text.charAt(content) === '{') }, start, tag);
      case 'sequence':
        return this.#create({ kind, items: (result as unknown[]).map((item) => this.nodeOf(item)) }, start, tag);
      case 'scalar':
        if (/["']/.test(text.charAt(content)) && !mayFollowQuote(text, state.position)) this.#refuseAfterQuote(content, state.position);
        return this.#create(scalarShape(text, restored(String(result), content, this.#standIns), content, state.position), start, tag);
      default:
        if (state.anchor !== null && endsAfter(text, state.position)) throw new ComposeError(`the anchor &${state.anchor} has no value`, start);
        // A tag with which the text breaks off means nothing.
        return this.#create({ kind: 'empty' }, start, state.position < text.length || /\s$/.test(text) ? tag : undefined);
    }
  }

  #refuseAfterQuote(opened: number, closed: number): never {
    const { message, offset, hint } = afterQuote(this.#text, opened, closed);
    throw new ComposeError(message, offset, hint);
  }

  #create(shape: NodeShape, start: number, tag: string | undefined): YamlNode {
    const node = new YamlNode(`#${this.#byId.size}`, shape, start, tag);
    this.#byId.set(node.id, node);
    return node;
  }

  #entriesOf(stored: object, flow = false): Entry[] {
    const entries = Object.entries(stored).map(([id, value]) => ({ key: this.#byId.get(id), value: this.nodeOf(value) }));
    return flow ? entries.map((entry) => this.#apart(entry)) : entries;
  }

  /** An entry of a flow mapping whose colon has no blank after it, as the two nodes that it is. */
  #apart(entry: Entry): Entry {
    const { key } = entry;
    const colon = entry.value === undefined && key !== undefined ? adjacentColon(key.shape) : undefined;
    if (key === undefined || colon === undefined || key.shape.kind !== 'scalar') return entry;
    const [before, after] = [key.shape.text.slice(0, colon), key.shape.text.slice(colon + 1)];
    const start = key.start + colon + 1;
    const quoted = /^(?:'((?:[^']|'')*)'|"([^"\\]*)")$/.exec(after);
    if (quoted === null && /^["'!&*]/.test(after)) throw new ComposeError('a blank is missing after ":"', start);
    const value = quoted?.[2] ?? quoted?.[1]?.replaceAll("''", "'") ?? after;
    return {
      key: this.#create({ kind: 'scalar', text: before, plain: true }, key.start, key.tag),
      value: this.#create({ kind: 'scalar', text: value, plain: quoted === null }, start, undefined),
    };
  }
}
