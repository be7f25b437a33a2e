import { stringFrom } from '../expect.ts';
import type { Span } from '../source.ts';
import type { Value } from '../value.ts';
import { define, type Library } from './library.ts';

/** What a program learns from outside. */
export interface Outside {
  /** External variables. */
  extVar(name: string, at: Span | undefined): Value;
  /** Native functions; null for a name that nobody knows. */
  native(name: string): Value;
}

export const outside = ({ extVar, native }: Outside): Library => ({
  extVar: define('x', (call) => extVar(call.string(0), call.at)),
  native: define('x', (call) => native(stringFrom(call.value(0), call.at))),
});

