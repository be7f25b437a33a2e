import { hasPairs, pointsOf } from './code-points.ts';
import { itemOf } from './compare.ts';
import { numberFrom, stringFrom } from './expect.ts';
import { RuntimeError } from './failure.ts';
import type { Machine } from './machine.ts';
import { hasField } from './names.ts';
import { fieldValue, superValue } from './object.ts';
import type { Span } from './source.ts';
import { ArrayValue, type Env, ObjectValue, typeName, type Value } from './value.ts';

/** `target[index]` and `target.name`. */
export function indexed(machine: Machine, target: Value, index: Value, at: Span | undefined): Value {
  if (target instanceof ObjectValue) return fieldValue(machine, target, stringFrom(index, at), at);
  if (target instanceof ArrayValue) return itemOf(machine, target, placeIn(target.items.length, numberFrom(index, at), at), at);
  if (typeof target === 'string') {
    const place = numberFrom(index, at);
    if (!hasPairs(target)) return target.charAt(placeIn(target.length, place, at));
    const points = pointsOf(target);
    return points[placeIn(points.length, place, at)] ?? '';
  }
  const type = typeName(target);
  throw new RuntimeError(`Value non indexable: *jsonnet.value${type.charAt(0).toUpperCase()}${type.slice(1)}`, at);
}

/** A whole number within bounds; fractions are cut off. */
function placeIn(length: number, index: number, at: Span | undefined): number {
  const place = Math.trunc(index);
  if (place >= 0 && place < length) return place;
  throw new RuntimeError(`Index ${place} out of bounds, not within [0, ${length})`, at);
}

/** `super[name]` in the scope of a field. */
export function superIndexed(machine: Machine, { self, layer }: Env, index: Value, at: Span): Value {
  const name = stringFrom(index, at);
  if (self === undefined || layer === 0) throw new RuntimeError('Attempt to use super when there is no super class.', at);
  return superValue(machine, self, layer, name, at);
}

/** `name in super`. */
export function inSuper({ self, layer }: Env, name: Value, at: Span): boolean {
  const text = stringFrom(name, at);
  return self !== undefined && layer > 0 && hasField(self, text, layer);
}
