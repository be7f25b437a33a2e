import { DEFAULT_SCHEMA, dump, loadAll, type LoadOptions, Schema, Type, YAMLException } from 'js-yaml';
import { ActionError, type Position } from '../support/errors.ts';
import type { Path } from './position.ts';
import { placeOf, type Rendered, renderedExcerpt } from './rendered.ts';
import { adviceFor } from './yaml/advice.ts';
import { checkKeys, ComposeError, composer, type Located, locatedAt } from './yaml/compose.ts';
import type { YamlNode } from './yaml/node.ts';
import { isText, readNumber, readPlain } from './yaml/scalar.ts';
import { noStandIns, standInFor } from './yaml/stand-in.ts';
import { TreeBuilder } from './yaml/tree.ts';

/** A YAML document with the places of its members. Integers beyond 2^53 are bigints. */
export interface YamlDocument {
  value: unknown;
  /** Where the key of the member stands, or the list item; the nearest known ancestor if there is no such member. */
  positionOf(path: Path): Position;
  /** Where the value of the member stands; the nearest known ancestor's if there is no such member. */
  valuePositionOf(path: Path): Position;
  /** A number as written (`014`); undefined if the member is none. */
  numberText(path: Path): string | undefined;
}

/**
 * Reads YAML in the dialect of goccy/go-yaml, which ecspresso uses: js-yaml finds the structure, the meaning of
 * scalars, keys, tags and `<<` is ours. Only the first document counts, but all must be well formed. Errors: CONFIG.
 */
export function parseYaml(rendered: Rendered): YamlDocument {
  const located: Located = explain(rendered, () => {
    const [first, ...others] = nodesOf(rendered.text);
    const composed = composer()(first, 0);
    others.forEach(checkKeys);
    return composed;
  });
  return {
    value: located.value,
    positionOf: (path) => placeOf(rendered, locatedAt(located, path).keyStart),
    valuePositionOf: (path) => placeOf(rendered, locatedAt(located, path).start),
    numberText: (path) => {
      const { written } = locatedAt(located, path);
      return written !== undefined && readNumber(written) !== undefined ? written : undefined;
    },
  };
}

/** Accepts every tag as it stands: `multi` types match by prefix, and all tags begin with ''. */
const schema = new Schema({
  explicit: (['scalar', 'mapping', 'sequence'] as const).map((kind) => new Type('', { kind, multi: true })),
});

/** One node per document of the text, or why there is none. */
function nodesOf(text: string, standIns = noStandIns(text)): (YamlNode | undefined)[] {
  const tree = new TreeBuilder(text, standIns);
  // js-yaml drops a byte order mark; goccy takes it for a part of the first key. To goccy dots end a document only where one has begun.
  const input = (text.startsWith('\ufeff') ? `\ufeff${standIns.text}` : standIns.text).replace(/^(?:\s|#.*\n)*\.\.\.(?=\s|$)/, (start) => `${start.slice(0, -3)}   `);
  // The declared type of a listener knows fewer members of the state than there are.
  const listener = tree.listener as unknown as LoadOptions['listener'];
  try {
    return loadAll(input, null, { schema, listener }).map((stored) => tree.nodeOf(stored));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const stopped = error.mark?.position ?? 0;
    const more = standInFor(standIns, error.reason, stopped);
    if (more !== undefined) return nodesOf(text, more);
    const { message, offset, hint } = adviceFor({ reason: error.reason, text, offset: stopped, opened: tree.opened() });
    throw new ComposeError(message, offset, hint);
  }
}

function explain<T>(rendered: Rendered, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof ComposeError)) throw error;
    const { message, offset, hint } = error;
    throw new ActionError('CONFIG', message, { at: placeOf(rendered, offset), hint, excerpt: renderedExcerpt(rendered, offset) });
  }
}

/** What js-yaml does not know of this dialect: texts that read as something else need quotes, and bigints are written as they are. */
const dialect = new Type('tag:yaml.org,2002:dialect', {
  kind: 'scalar',
  resolve: (text: string) => !isText(readPlain(text)),
  predicate: (value) => typeof value === 'bigint',
  represent: String,
});
const written = DEFAULT_SCHEMA.extend({ implicit: [dialect] });

/** A value as a YAML document that `parseYaml` reads back; members that are undefined are left out. */
export const yamlText = (value: unknown): string => dump(value, { schema: written, skipInvalid: true, noRefs: true, lineWidth: -1 });
