import { GoInt } from '../rendering/template/value.ts';
import { ActionError } from '../support/errors.ts';

/** A native's argument that must be a string: Jsonnet passes anything. */
export function stringArgument(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new ActionError('LOOKUP', `${name} expects string argument`);
}

/** An argument that must be a whole number: Go's int in a template, a number in Jsonnet, digits in a lambda. */
export function integerArgument(name: string, value: unknown): number {
  const number = value instanceof GoInt ? Number(value.value) : typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw new ActionError('LOOKUP', `${name} expects an integer as index`);
}

/** The arguments of a format in a native: a list or a single value. Whole numbers count as integers, so that `%d` takes them. */
export const formatArguments = (args: unknown): unknown[] =>
  (Array.isArray(args) ? (args as unknown[]) : [args]).map((arg) => (typeof arg === 'number' && Number.isSafeInteger(arg) ? new GoInt(BigInt(arg)) : arg));
