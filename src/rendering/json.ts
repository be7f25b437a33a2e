import { ActionError, type ErrorCode, type Position } from '../support/errors.ts';
import { adviceFor } from './json/advice.ts';
import { type JsonNode, JsonScanner, JsonSyntaxError } from './json/scan.ts';
import type { Path } from './position.ts';
import { placeOf, type Rendered, renderedExcerpt } from './rendered.ts';

/** A JSON document with the places of its members. */
export interface JsonDocument {
  value: unknown;
  /** Where the key of the member stands in the user's file, or the list item; of the nearest ancestor that exists. */
  positionOf(path: Path): Position;
  /** Where the value of the member stands; of the nearest ancestor that exists. */
  valuePositionOf(path: Path): Position;
  /** A number as written (`1.0`, `1e2`): Go refuses these for integers. Undefined if the member is no number. */
  numberText(path: Path): string | undefined;
}

/** Where Go's decoders differ from each other. */
export interface JsonOptions {
  /** Code of the errors. */
  code: ErrorCode;
  /** What becomes of text after the value: service definition and config ignore it. A function decides by the value. */
  trailing: 'ignore' | 'refuse' | ((value: unknown) => 'ignore' | 'refuse');
  /** A key written twice: structs merge objects (service definition, config), plain maps take the last (task definition). */
  duplicates?: 'merge' | 'last';
}

/**
 * Reads the first JSON value of a rendered text as Go's encoding/json does: strict, lone surrogates as U+FFFD, `null`
 * accepted. Errors have the caller's code, Go's words, the place in the user's file, and the rendered line.
 */
export function readJson(rendered: Rendered, options: JsonOptions): JsonDocument {
  const { text } = rendered;
  const scanner = new JsonScanner(text);
  const { root, value } = explain(rendered, options.code, () => {
    const { node } = scanner.first();
    const read = valueOf(node, rendered, options);
    const trailing = typeof options.trailing === 'function' ? options.trailing(read) : options.trailing;
    if (trailing === 'refuse') scanner.expectEnd();
    return { root: node, value: read };
  });
  return {
    value,
    positionOf: (path) => rendered.memberAt?.(path)?.key ?? placeOf(rendered, nodeAt(root, path).keyStart),
    valuePositionOf: (path) => rendered.memberAt?.(path)?.value ?? placeOf(rendered, nodeAt(root, path).node.start),
    numberText: (path) => {
      const { node, found } = nodeAt(root, path);
      return found && node.kind === 'number' ? node.text : undefined;
    },
  };
}

function valueOf(node: JsonNode, rendered: Rendered, options: JsonOptions): unknown {
  switch (node.kind) {
    case 'string':
    case 'literal':
      return node.value;
    case 'number': {
      const value = Number(node.text);
      if (Number.isFinite(value)) return value;
      throw new ActionError(options.code, `the number ${node.text} is too large`, { at: placeOf(rendered, node.start) });
    }
    case 'array':
      return node.items.map((item) => valueOf(item, rendered, options));
    case 'object': {
      const value: Record<string, unknown> = {};
      for (const member of node.members) {
        const next = valueOf(member.node, rendered, options);
        const earlier = Object.hasOwn(value, member.name) ? value[member.name] : undefined;
        const both = options.duplicates === 'last' ? next : merged(earlier, next);
        // A plain assignment to `__proto__` would change the object's kind instead of its members.
        Object.defineProperty(value, member.name, { value: both, enumerable: true, writable: true, configurable: true });
      }
      return value;
    }
    default:
      return node satisfies never;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(earlier: unknown, later: unknown): unknown {
  if (!isObject(earlier) || !isObject(later)) return later;
  for (const [name, value] of Object.entries(later)) {
    const both = merged(Object.hasOwn(earlier, name) ? earlier[name] : undefined, value);
    Object.defineProperty(earlier, name, { value: both, enumerable: true, writable: true, configurable: true });
  }
  return earlier;
}

/** The node that `path` leads to, or the last one on the way that exists. Of a key written twice the last counts; letters may differ in case. */
function nodeAt(root: JsonNode, path: Path): { node: JsonNode; keyStart: number; found: boolean } {
  let node = root;
  let keyStart = root.start;
  for (const step of path) {
    const next: { node: JsonNode; keyStart: number } | undefined = stepInto(node, step);
    if (next === undefined) return { node, keyStart, found: false };
    ({ node, keyStart } = next);
  }
  return { node, keyStart, found: true };
}

function stepInto(node: JsonNode, step: string | number): { node: JsonNode; keyStart: number } | undefined {
  if (node.kind === 'object') {
    const wanted = String(step).toLowerCase();
    return node.members.findLast((member) => member.name === step) ?? node.members.findLast((member) => member.name.toLowerCase() === wanted);
  }
  const item = node.kind === 'array' && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { node: item, keyStart: item.start };
}

function explain<T>(rendered: Rendered, code: ErrorCode, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { hint, offset } = adviceFor(rendered.text, error, rendered.text === rendered.source ? 'none' : rendered.engine);
    const at = placeOf(rendered, offset);
    throw new ActionError(code, `not valid JSON: ${error.message}`, { at, hint, excerpt: renderedExcerpt(rendered, offset) });
  }
}
