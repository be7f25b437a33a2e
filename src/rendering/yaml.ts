import { loadAll, type LoadOptions, Schema, Type, YAMLException } from 'js-yaml';
import { ActionError, type Position } from '../support/errors.ts';
import type { Path } from './position.ts';
import { placeOf, type Rendered, renderedExcerpt } from './rendered.ts';
import { ComposeError, composer, type Located, locatedAt } from './yaml/compose.ts';
import type { YamlNode } from './yaml/node.ts';
import { TreeBuilder } from './yaml/tree.ts';

/** A YAML document with the places of its members. Integers beyond 2^53 are bigints. */
export interface YamlDocument {
  value: unknown;
  /** Where the key of the member stands, or the list item; the nearest known ancestor if there is no such member. */
  positionOf(path: Path): Position;
  /** Where the value of the member stands; the nearest known ancestor's if there is no such member. */
  valuePositionOf(path: Path): Position;
}

/**
 * Reads YAML in the dialect of goccy/go-yaml, which ecspresso uses: js-yaml finds the structure, the meaning of
 * scalars, keys, tags and `<<` is ours. Only the first document counts, but all must be well formed. Errors: CONFIG.
 */
export function parseYaml(rendered: Rendered): YamlDocument {
  const located: Located = explain(rendered, () => composer()(nodesOf(rendered.text)[0], 0));
  return {
    value: located.value,
    positionOf: (path) => placeOf(rendered, locatedAt(located, path).keyStart),
    valuePositionOf: (path) => placeOf(rendered, locatedAt(located, path).start),
  };
}

/** Accepts every tag as it stands: `multi` types match by prefix, and all tags begin with ''. */
const schema = new Schema({
  explicit: (['scalar', 'mapping', 'sequence'] as const).map((kind) => new Type('', { kind, multi: true })),
});

/** One node per document of the text. */
function nodesOf(text: string): (YamlNode | undefined)[] {
  const tree = new TreeBuilder(text);
  // js-yaml drops a byte order mark; goccy takes it for a part of the first key. To goccy dots end a document only where one has begun.
  const input = (text.startsWith('\ufeff') ? `\ufeff${text}` : text).replace(/^(?:\s|#.*\n)*\.\.\.(?=\s|$)/, (start) => `${start.slice(0, -3)}   `);
  // The declared type of a listener knows fewer members of the state than there are.
  const listener = tree.listener as unknown as LoadOptions['listener'];
  return loadAll(input, null, { schema, listener }).map((stored) => tree.nodeOf(stored));
}

function explain<T>(rendered: Rendered, body: () => T): T {
  const fail = (message: string, offset: number, hint: string | undefined): ActionError =>
    new ActionError('CONFIG', message, { at: placeOf(rendered, offset), hint, excerpt: renderedExcerpt(rendered, offset) });
  try {
    return body();
  } catch (error) {
    if (error instanceof ComposeError) throw fail(error.message, error.offset, error.hint);
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    throw fail(`not valid YAML: ${error.reason}`, offset, hintFor(error.reason, rendered.text, offset));
  }
}

/** What people usually did when js-yaml stops here. */
function hintFor(reason: string, text: string, offset: number): string | undefined {
  const char = text.charAt(offset);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (/\{\{/.test(line) && !/["'].*\{\{/.test(line)) return 'A template that is not in quotes reads as a mapping: write  key: "{{ … }}"';
  if (['`', '@', '%'].includes(char)) return `A value cannot begin with ${char}: put it in quotes.`;
  if (/tab character/.test(reason) || char === '\t') return 'Indent with blanks; YAML allows no tabs there.';
  if (/indentation of a mapping/.test(reason) && /:\s.*:\s/.test(line)) return 'A value that contains ": " needs quotes.';
  return undefined;
}
