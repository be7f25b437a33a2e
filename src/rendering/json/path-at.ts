import type { Path } from '../position.ts';
import { type JsonNode, JsonScanner, JsonSyntaxError } from './scan.ts';

/** The way to the innermost value around an offset, a key counted to its value; empty where the text cannot be read. */
export function pathAt(text: string, offset: number): Path {
  const path: (string | number)[] = [];
  for (let node = rootOf(text); node !== undefined; ) {
    const next: { step: string | number; node: JsonNode } | undefined = partAround(node, offset);
    if (next !== undefined) path.push(next.step);
    node = next?.node;
  }
  return path;
}

function rootOf(text: string): JsonNode | undefined {
  try {
    return new JsonScanner(text).first().node;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
}

function partAround(node: JsonNode, offset: number): { step: string | number; node: JsonNode } | undefined {
  if (node.kind === 'object') {
    const member = node.members.find(({ keyStart, node: value }) => keyStart <= offset && offset < value.end);
    return member === undefined ? undefined : { step: member.name, node: member.node };
  }
  const index = node.kind === 'array' ? node.items.findIndex(({ start, end }) => start <= offset && offset < end) : -1;
  const item = node.kind === 'array' ? node.items[index] : undefined;
  return item === undefined ? undefined : { step: index, node: item };
}
