import type { Core } from '../core.ts';
import type { Machine } from '../machine.ts';
import type { Span } from '../source.ts';
import type { Code, Env, Lazy, ObjectValue, TailCall, Value } from '../value.ts';
import type { Scope } from './scope.ts';

/** Makes what an expression is in a scope, without evaluating it unless that costs nothing. */
export type Delayed = (env: Env) => Lazy;

/** The body of a function: its last call may be left to the caller. */
export type Body = (env: Env) => Value | TailCall;

/** What programs may ask for besides themselves. */
export interface Host {
  readonly machine: Machine;
  /** `std` as the file sees it, whose path is `std.thisFile`. */
  standard(path: string): ObjectValue;
  /** A member of the standard library as it is. */
  member(name: string): Value;
  /** Text after a format, for `%`. */
  format(text: string, values: Value, at: Span): Value;
  /** The value of an imported file. */
  load(form: 'import' | 'importstr' | 'importbin', path: string, at: Span): Value;
}

/** What the compilers of single forms need of each other. */
export interface Compiler {
  readonly host: Host;
  /** `name` is what a function is called, if it is one. */
  code(node: Core, scope: Scope, name?: string): Code;
  body(node: Core, scope: Scope): Body;
  delayed(node: Core, scope: Scope, name?: string): Delayed;
}
