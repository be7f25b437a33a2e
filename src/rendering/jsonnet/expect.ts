import { RuntimeError } from './failure.ts';
import type { Span } from './source.ts';
import { ArrayValue, type FunctionValue, isFunction, ObjectValue, typeName, type Value } from './value.ts';

/** An error about a type, in Go's words. */
export const unexpectedType = (value: Value, expected: string | undefined, at: Span | undefined): RuntimeError =>
  new RuntimeError(`Unexpected type ${typeName(value)}${expected === undefined ? '' : `, expected ${expected}`}`, at);

export function numberFrom(value: Value, at: Span | undefined): number {
  if (typeof value === 'number') return value;
  throw unexpectedType(value, 'number', at);
}

export function stringFrom(value: Value, at: Span | undefined): string {
  if (typeof value === 'string') return value;
  throw unexpectedType(value, 'string', at);
}

export function booleanFrom(value: Value, at: Span | undefined): boolean {
  if (typeof value === 'boolean') return value;
  throw unexpectedType(value, 'boolean', at);
}

export function arrayFrom(value: Value, at: Span | undefined): ArrayValue {
  if (value instanceof ArrayValue) return value;
  throw unexpectedType(value, 'array', at);
}

export function objectFrom(value: Value, at: Span | undefined): ObjectValue {
  if (value instanceof ObjectValue) return value;
  throw unexpectedType(value, 'object', at);
}

export function functionFrom(value: Value, at: Span | undefined): FunctionValue {
  if (isFunction(value)) return value;
  throw unexpectedType(value, 'function', at);
}

/** A whole number of 32 bits: what the library takes for one. */
export const isInteger = (value: Value): value is number => typeof value === 'number' && (value | 0) === value;

/** The result of arithmetic; there is no infinity and no NaN. */
export function finite(value: number, at: Span | undefined): number {
  if (Number.isFinite(value)) return value;
  throw new RuntimeError(Number.isNaN(value) ? 'Not a number' : 'Overflow', at);
}
