import { compareStrings } from './code-points.ts';
import { numberFrom, stringFrom, unexpectedType } from './expect.ts';
import { RuntimeError } from './failure.ts';
import type { Machine } from './machine.ts';
import { fieldNames } from './names.ts';
import { fieldValue } from './object.ts';
import type { Span } from './source.ts';
import { ArrayValue, isFunction, ObjectValue, typeName, type Value } from './value.ts';

/** The item of an array, evaluated. */
export function itemOf(machine: Machine, array: ArrayValue, index: number, at: Span | undefined): Value {
  const value = machine.force(array.items[index] as Value, at);
  array.items[index] = value;
  return value;
}

/** `==`: of objects the visible fields count. Functions cannot be compared with each other. */
export function equal(machine: Machine, a: Value, b: Value, at: Span | undefined): boolean {
  if (a instanceof ArrayValue) return b instanceof ArrayValue && equalArrays(machine, a, b, at);
  if (a instanceof ObjectValue) return b instanceof ObjectValue && equalObjects(machine, a, b, at);
  if (isFunction(a) && isFunction(b)) throw new RuntimeError('Cannot test equality of functions', at);
  return a === b;
}

function equalArrays(machine: Machine, a: ArrayValue, b: ArrayValue, at: Span | undefined): boolean {
  if (a.items.length !== b.items.length) return false;
  machine.spend(a.items.length, at);
  for (let i = 0; i < a.items.length; i++) {
    if (!equal(machine, itemOf(machine, a, i, at), itemOf(machine, b, i, at), at)) return false;
  }
  return true;
}

function equalObjects(machine: Machine, a: ObjectValue, b: ObjectValue, at: Span | undefined): boolean {
  const names = fieldNames(a);
  const others = fieldNames(b);
  if (names.length !== others.length || names.some((name, i) => name !== others[i])) return false;
  machine.spend(names.length, at);
  return names.every((name) => equal(machine, fieldValue(machine, a, name, at), fieldValue(machine, b, name, at), at));
}

/** Order of numbers, strings and arrays of them; below zero when `a` comes first. */
export function compare(machine: Machine, a: Value, b: Value, at: Span | undefined): number {
  if (typeof a === 'number') return a - numberFrom(b, at);
  if (typeof a === 'string') return compareStrings(a, stringFrom(b, at));
  if (!(a instanceof ArrayValue)) throw unexpectedType(a, undefined, at);
  if (!(b instanceof ArrayValue)) throw unexpectedType(b, 'array', at);
  const shared = Math.min(a.items.length, b.items.length);
  machine.spend(shared, at);
  for (let i = 0; i < shared; i++) {
    const order = compare(machine, itemOf(machine, a, i, at), itemOf(machine, b, i, at), at);
    if (order !== 0) return order;
  }
  return a.items.length - b.items.length;
}

/** `std.primitiveEquals`: arrays and objects are refused. */
export function primitiveEqual(a: Value, b: Value, at: Span | undefined): boolean {
  if (typeName(a) !== typeName(b)) return false;
  if (a instanceof ArrayValue || a instanceof ObjectValue || isFunction(a)) {
    throw new RuntimeError(isFunction(a) ? 'Cannot test equality of functions' : `primitiveEquals operates on primitive types, got ${typeName(a)}`, at);
  }
  return a === b;
}
