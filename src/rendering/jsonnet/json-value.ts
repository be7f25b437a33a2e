import { itemOf } from './compare.ts';
import { RuntimeError } from './failure.ts';
import type { Machine } from './machine.ts';
import { fieldNames } from './names.ts';
import { checkAssertions, fieldValue, objectOf } from './object.ts';
import type { Span } from './source.ts';
import { ArrayValue, ObjectValue, type Value } from './value.ts';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** JSON from outside → value. */
export function valueFrom(machine: Machine, json: JsonValue): Value {
  if (typeof json === 'string') return json.toWellFormed();
  if (Array.isArray(json)) return new ArrayValue(json.map((item) => valueFrom(machine, item)));
  if (typeof json !== 'object' || json === null) return json;
  return objectOf(machine, Object.entries(json).map(([key, member]): [string, Value] => [key.toWellFormed(), valueFrom(machine, member)]));
}

/** Value → JSON, evaluated whole: what native functions are given. */
export function jsonFrom(machine: Machine, value: Value, at: Span | undefined): JsonValue {
  machine.spend(1, at);
  if (value instanceof ArrayValue) return value.items.map((_, i) => jsonFrom(machine, itemOf(machine, value, i, at), at));
  if (value instanceof ObjectValue) {
    checkAssertions(machine, value, at);
    const members: { [key: string]: JsonValue } = Object.create(null) as { [key: string]: JsonValue };
    for (const name of fieldNames(value)) members[name] = jsonFrom(machine, fieldValue(machine, value, name, at), at);
    return members;
  }
  if (typeof value === 'object' && value !== null) throw new RuntimeError("couldn't manifest function as JSON", at);
  return value;
}
