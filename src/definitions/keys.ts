import { nearest } from '../support/nearest.ts';
import type { StructureShape } from './shape.ts';

const folded = new WeakMap<StructureShape, ReadonlyMap<string, string>>();

function namesInAnyCase(shape: StructureShape): ReadonlyMap<string, string> {
  const known = folded.get(shape);
  if (known !== undefined) return known;
  const names = new Map(Object.keys(shape.members).map((name) => [name.toLowerCase(), name]));
  folded.set(shape, names);
  return names;
}

/** The API's spelling of a key: the exact name, else the same name in any case of letters, as Go's decoder has it. ecspresso.md 3.1 */
export function canonicalKey(shape: StructureShape, key: string): string | undefined {
  return Object.hasOwn(shape.members, key) ? key : namesInAnyCase(shape).get(key.toLowerCase());
}

/** The member that was probably meant by an unknown key: a slip of the keyboard, or the only one that goes on from it. */
export function suggestedKey(shape: StructureShape, key: string): string | undefined {
  const names = Object.keys(shape.members);
  const slip = nearest(key, names);
  if (slip !== undefined || key.length < shortestStem) return slip;
  const longer = names.filter((name) => name.toLowerCase().startsWith(key.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

const shortestStem = 5;
