import { compareKeys } from './compare-keys.ts';
import { parsePath, type Scalar, type Step } from './jq-path.ts';
import { isObject } from './json-object.ts';
import { preview } from './preview.ts';

/** Where an output was found: keys and indexes from the root. `exact` is false below slices and inside strings. */
export interface Place {
  path: readonly (string | number)[];
  exact: boolean;
}

/** The first output of a path: a value with its place, or none at all. */
export type FirstOutput = { found: true; value: unknown; place: Place } | { found: false };

interface Output extends Place {
  value: unknown;
}

/**
 * A step that does not fit its value. `reason` is safe to print; the message, gojq's own, also shows the beginning of
 * the value.
 */
export class JqTypeError extends Error {
  readonly reason: string;

  constructor(expectation: string, value: unknown) {
    const type = typeName(value);
    super(`${expectation}: ${value === null ? type : `${type} (${preview(value)})`}`);
    this.name = 'JqTypeError';
    this.reason = `${expectation}: ${type}`;
  }
}

const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Runs a path (see parsePath) on a value and gives its first output. Throws JqSyntaxError and JqTypeError. */
export function firstOutput(value: unknown, path: string): FirstOutput {
  for (const output of outputs({ value, path: [], exact: true }, parsePath(path), 0)) {
    return { found: true, value: output.value ?? null, place: { path: output.path, exact: output.exact } };
  }
  return { found: false };
}

/** All outputs, lazily: a later step without output makes the earlier ones go on, as in jq. */
function* outputs(input: Output, steps: readonly Step[], at: number): Generator<Output> {
  const step = steps[at];
  if (step === undefined) yield input;
  else for (const next of attempt(input, step)) yield* outputs(next, steps, at + 1);
}

function* attempt(input: Output, step: Step): Generator<Output> {
  const taken = take(input, step);
  for (;;) {
    let next: IteratorResult<Output>;
    try {
      next = taken.next();
    } catch (error) {
      if (step.optional === true && error instanceof JqTypeError) return;
      throw error;
    }
    if (next.done === true) return;
    yield next.value;
  }
}

function* take(input: Output, step: Step): Generator<Output> {
  switch (step.kind) {
    case 'key':
      return yield below(input, step.key, member(input.value, step.key));
    case 'index':
      return yield element(input, step.index);
    case 'slice':
      return yield { ...input, exact: false, value: slice(input.value, step.from, step.to) };
    case 'each':
      return yield* elements(input);
    case 'recurse':
      return yield* recurse(input);
    case 'group':
      return yield* outputs(input, step.steps, 0);
    default:
      return step satisfies never;
  }
}

const below = ({ path, exact }: Output, key: string | number, value: unknown): Output => ({
  value,
  exact,
  path: exact ? [...path, key] : path,
});

function member(value: unknown, key: string): unknown {
  if (value === null || value === undefined) return null;
  if (!isObject(value)) throw new JqTypeError('expected an object but got', value);
  return Object.hasOwn(value, key) ? value[key] : null;
}

function element(input: Output, index: number | boolean | null): Output {
  const { value } = input;
  if (typeof index !== 'number') throw notANumber(value, index);
  if (value === null || value === undefined) return { ...input, value: null };
  const items = itemsOf(value);
  const at = Math.trunc(index) < 0 ? Math.trunc(index) + items.length : Math.trunc(index);
  if (typeof value === 'string') return { ...input, exact: false, value: items[at] ?? null };
  return below(input, at, items[at] ?? null);
}

function slice(value: unknown, from: Scalar, to: Scalar): unknown {
  if (value === null || value === undefined) return null;
  const items = itemsOf(value);
  for (const bound of [to, from]) {
    if (bound !== null && typeof bound !== 'number') throw notANumber(value, bound);
  }
  const start = clamp(Math.trunc(Number(from ?? 0)), items.length);
  const end = clamp(Math.ceil(Number(to ?? items.length)), items.length);
  const part = items.slice(start, Math.max(start, end));
  return typeof value === 'string' ? part.join('') : part;
}

const clamp = (at: number, length: number): number => Math.min(Math.max(at < 0 ? at + length : at, 0), length);

/** Strings are indexed by code point. */
function itemsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [...value];
  if (Array.isArray(value)) return value;
  throw new JqTypeError('expected an array but got', value);
}

function notANumber(value: unknown, index: Scalar): JqTypeError {
  if (Array.isArray(value)) return new JqTypeError('expected a number for indexing an array but got', index);
  if (typeof value === 'string') return new JqTypeError('expected a number for indexing a string but got', index);
  return new JqTypeError('expected a string for object key but got', index);
}

/** Members in the order of their keys' bytes. */
function* elements(input: Output): Generator<Output> {
  const { value } = input;
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield below(input, at, item);
  else if (isObject(value)) for (const key of Object.keys(value).sort(compareKeys)) yield below(input, key, value[key]);
  else throw new JqTypeError('cannot iterate over', value);
}

function* recurse(input: Output): Generator<Output> {
  yield input;
  if (typeof input.value !== 'object' || input.value === null) return;
  for (const next of elements(input)) yield* recurse(next);
}
