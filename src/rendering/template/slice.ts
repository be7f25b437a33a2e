import { GoInt, type GoValue, typeOf } from './value.ts';

/** A part of a list knows the list that it was cut from: Go can cut it again beyond its own end. */
interface Part {
  whole: readonly GoValue[];
  from: number;
  /** How far it can be cut, counted from `from`. */
  capacity: number;
}

const parts = new WeakMap<readonly GoValue[], Part>();

/**
 * How many elements Go has room for in a list that was read from JSON: it grows step by step, to sizes that its
 * allocator likes. What is beyond the last element is nil.
 */
const sizes = [0, 1, 2, 4, 8, 16, 32, 71, 143, 303, 591, 1023, 1535, 2560, 3584, 5120];

const partOf = (list: readonly GoValue[]): Part => parts.get(list) ?? { whole: list, from: 0, capacity: capacityOf(list) };

export const capacityOf = (list: readonly GoValue[]): number => parts.get(list)?.capacity ?? sizes.find((size) => size >= list.length) ?? list.length;

/** `list[from:to]` or `list[from:to:max]`, within the capacity. */
export function cut(list: readonly GoValue[], from: number, to: number, max?: number): readonly GoValue[] {
  const part = partOf(list);
  const start = part.from + from;
  const piece = Array.from({ length: to - from }, (_, i) => part.whole[start + i] ?? null);
  parts.set(piece, { whole: part.whole, from: start, capacity: (max ?? part.capacity) - from });
  return piece;
}

/** An index as Go takes it: any integer, within bounds. Throws a plain Error with Go's text. */
export function indexOf(index: GoValue, limit: number): number {
  if (index === undefined || index === null) throw new Error('cannot index slice/array with nil');
  if (!(index instanceof GoInt)) throw new Error(`cannot index slice/array with type ${typeOf(index)}`);
  if (index.value < 0n || index.value > BigInt(limit)) throw new Error(`index out of range: ${index.value}`);
  return Number(index.value);
}
