import { compare, equal } from './compare.ts';
import { arrayFrom, booleanFrom, finite, numberFrom, objectFrom, stringFrom, unexpectedType } from './expect.ts';
import { RuntimeError } from './failure.ts';
import type { Machine } from './machine.ts';
import { toText } from './manifest.ts';
import { goNumber } from './number.ts';
import { hasField } from './names.ts';
import type { Span } from './source.ts';
import type { UnaryOperator } from './syntax.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from './value.ts';

/** Operators whose two operands are evaluated before; `&&`, `||` are not among them, and `%` of text is the standard library's. */
export type Operator = '*' | '/' | '+' | '-' | '<<' | '>>' | '<' | '>' | '<=' | '>=' | 'in' | '==' | '!=' | '&' | '^' | '|';

export type Operation = (machine: Machine, left: Value, right: Value, at: Span | undefined) => Value;

export const operations: Readonly<Record<Operator, Operation>> = {
  '+': add,
  '-': (_machine, left, right, at) => finite(numberFrom(left, at) - numberFrom(right, at), at),
  '*': (_machine, left, right, at) => finite(numberFrom(left, at) * numberFrom(right, at), at),
  '/': (_machine, left, right, at) => divide(numberFrom(left, at), numberFrom(right, at), at),
  '<': (machine, left, right, at) => compare(machine, left, right, at) < 0,
  '>': (machine, left, right, at) => compare(machine, left, right, at) > 0,
  '<=': (machine, left, right, at) => compare(machine, left, right, at) <= 0,
  '>=': (machine, left, right, at) => compare(machine, left, right, at) >= 0,
  '==': (machine, left, right, at) => equal(machine, left, right, at),
  '!=': (machine, left, right, at) => !equal(machine, left, right, at),
  in: (_machine, left, right, at) => {
    const object = objectFrom(right, at);
    return hasField(object, stringFrom(left, at));
  },
  '&': bitwise((a, b) => a & b),
  '^': bitwise((a, b) => a ^ b),
  '|': bitwise((a, b) => a | b),
  '<<': shift((a, by) => a << by),
  '>>': shift((a, by) => a >> by),
};

/** `+`: text of anything with text, numbers, lists, and objects of which the right one lies on top. */
export function add(machine: Machine, left: Value, right: Value, at: Span | undefined): Value {
  if (typeof left === 'number' && typeof right === 'number') return finite(left + right, at);
  if (typeof left === 'string' || typeof right === 'string') return joined(machine, toText(machine, left, at), toText(machine, right, at), at);
  if (left instanceof ObjectValue) return layered(machine, left, objectFrom(right, at), at);
  if (left instanceof ArrayValue) return concatenated(machine, left, arrayFrom(right, at), at);
  if (typeof left === 'number') throw unexpectedType(right, 'number', at);
  throw unexpectedType(left, undefined, at);
}

/** Characters from which a sum of strings counts for its length. */
const longText = 1_000_000;

/** The engine keeps joined strings as ropes, so that this takes no time in their length. */
function joined(machine: Machine, left: string, right: string, at: Span | undefined): string {
  const length = left.length + right.length;
  checkLength(machine, length, at);
  // Once somebody looks into it, it takes its place in memory all the same.
  if (length > longText) machine.spend(Math.ceil(length / 128), at);
  return left + right;
}

/** No string grows beyond what memory can bear. */
export function checkLength(machine: Machine, length: number, at: Span | undefined): void {
  if (length > machine.limits.characters) throw new RuntimeError(`a string is longer than ${machine.limits.characters} characters`, at);
}

/** No list either. */
export function checkElements(machine: Machine, count: number, at: Span | undefined): void {
  if (count > machine.limits.elements) throw new RuntimeError(`an array has more than ${machine.limits.elements} elements`, at);
}

function layered(machine: Machine, left: ObjectValue, right: ObjectValue, at: Span | undefined): ObjectValue {
  if (left.count + right.count > machine.limits.layers) throw new RuntimeError(`an object is the sum of more than ${machine.limits.layers} objects`, at);
  return new ObjectValue(undefined, left, right);
}

function concatenated(machine: Machine, left: ArrayValue, right: ArrayValue, at: Span | undefined): ArrayValue {
  const count = left.items.length + right.items.length;
  checkElements(machine, count, at);
  machine.spend(Math.ceil(count / 12), at);
  return new ArrayValue(left.items.concat(right.items));
}

function divide(left: number, right: number, at: Span | undefined): number {
  if (right === 0) throw new RuntimeError('Division by zero.', at);
  return finite(left / right, at);
}

/** `%` of numbers: the sign is that of the left one. */
export function modulo(left: number, right: number, at: Span | undefined): number {
  if (right === 0) throw new RuntimeError('Division by zero.', at);
  return finite(left % right, at);
}

function integer(value: Value, at: Span | undefined): bigint {
  const number = numberFrom(value, at);
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER) {
    throw new RuntimeError(`Bitwise operator argument ${goNumber(number)} outside of range [-9007199254740991, 9007199254740991]`, at);
  }
  return BigInt(Math.trunc(number));
}

const asNumber = (bits: bigint): number => Number(BigInt.asIntN(64, bits));

function bitwise(operation: (a: bigint, b: bigint) => bigint): Operation {
  return (_machine, left, right, at) => {
    numberFrom(left, at);
    numberFrom(right, at);
    return asNumber(operation(integer(left, at), integer(right, at)));
  };
}

/** On 64 bits, by the distance modulo 64. */
function shift(operation: (value: bigint, by: bigint) => bigint): Operation {
  return (_machine, left, right, at) => {
    numberFrom(left, at);
    if (numberFrom(right, at) < 0) throw new RuntimeError('Shift by negative exponent.', at);
    return asNumber(operation(integer(left, at), integer(right, at) % 64n));
  };
}

/** The operators with one operand. */
export function unary(operator: UnaryOperator, value: Value, at: Span | undefined): Value {
  switch (operator) {
    case '!':
      return !booleanFrom(value, at);
    case '-':
      return -numberFrom(value, at);
    case '+':
      return numberFrom(value, at);
    case '~':
      return asNumber(~machineInteger(numberFrom(value, at)));
    default:
      return operator satisfies never;
  }
}

/** What a processor makes of a number that has no 64 bits: the lowest of those that have. */
const machineInteger = (value: number): bigint => (Math.abs(value) < 2 ** 63 ? BigInt(Math.trunc(value)) : -(2n ** 63n));

/** `%`: a remainder, or text after a format. */
export function percent(left: Value, right: Value, at: Span | undefined, format: (text: string, values: Value) => Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return modulo(left, right, at);
  if (typeof left === 'string') return format(left, right);
  throw new RuntimeError(`Operator % cannot be used on types ${typeName(left)} and ${typeName(right)}.`, at);
}
