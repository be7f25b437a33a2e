import { itemOf } from '../compare.ts';
import { arrayFrom, booleanFrom, functionFrom, numberFrom, objectFrom, stringFrom } from '../expect.ts';
import { Pending, RuntimeError } from '../failure.ts';
import type { Machine } from '../machine.ts';
import { checkElements, checkLength } from '../operate.ts';
import type { Span } from '../source.ts';
import { ArrayValue, Builtin, type FunctionParameter, type FunctionValue, type Lazy, type ObjectValue, Thunk, type Value } from '../value.ts';

/** One call of a library function: its arguments, evaluated when they are asked for, and what the function needs to work. */
export class Call {
  readonly machine: Machine;
  readonly at: Span | undefined;
  readonly #args: readonly (Lazy | undefined)[];

  constructor(machine: Machine, args: readonly (Lazy | undefined)[], at: Span | undefined) {
    this.machine = machine;
    this.#args = args;
    this.at = at;
  }

  /** Evaluates all arguments, from left to right. */
  evaluate(): void {
    for (const arg of this.#args) if (arg !== undefined) this.machine.force(arg, this.at);
  }

  /** Whether an optional argument is there. */
  has(index: number): boolean {
    return this.#args[index] !== undefined;
  }

  lazy(index: number): Lazy {
    return this.#args[index] ?? null;
  }

  value(index: number): Value {
    return this.machine.force(this.lazy(index), this.at);
  }

  /** The value of an optional argument, or what stands for it. */
  or<T extends Value>(index: number, otherwise: T): Value {
    return this.has(index) ? this.value(index) : otherwise;
  }

  number(index: number): number {
    return numberFrom(this.value(index), this.at);
  }

  /** A number without its fraction. */
  integer(index: number): number {
    return Math.trunc(this.number(index));
  }

  string(index: number): string {
    return stringFrom(this.value(index), this.at);
  }

  boolean(index: number): boolean {
    return booleanFrom(this.value(index), this.at);
  }

  array(index: number): ArrayValue {
    return arrayFrom(this.value(index), this.at);
  }

  object(index: number): ObjectValue {
    return objectFrom(this.value(index), this.at);
  }

  function(index: number): FunctionValue {
    return functionFrom(this.value(index), this.at);
  }

  force(lazy: Lazy): Value {
    return this.machine.force(lazy, this.at);
  }

  item(array: ArrayValue, index: number): Value {
    return itemOf(this.machine, array, index, this.at);
  }

  /** All items of an array, evaluated. If an answer is under way, those that other items need are asked for as well. */
  items(array: ArrayValue): Value[] {
    this.spend(array.items.length);
    return this.together(array.items.map((_, i) => () => this.item(array, i)));
  }

  /** The values of all of these; Pending is thrown after each has asked. */
  together(all: readonly (() => Value)[]): Value[] {
    let pending: Pending | undefined;
    const values: Value[] = [];
    for (const evaluate of all) {
      try {
        values.push(evaluate());
      } catch (error) {
        if (error instanceof Pending) pending = error;
        else if (pending === undefined) throw error;
      }
    }
    if (pending !== undefined) throw pending;
    return values;
  }

  call(target: Value, ...args: Lazy[]): Value {
    return this.machine.call(target, args, this.at);
  }

  /** A call that is made when its result is asked for. */
  later(target: Value, ...args: Lazy[]): Thunk {
    return new Thunk(() => this.call(target, ...args), undefined, 'thunk from <std>');
  }

  spend(steps: number): void {
    this.machine.spend(steps, this.at);
  }

  /** An array that is not longer than arrays may be. */
  list(items: Lazy[]): ArrayValue {
    checkElements(this.machine, items.length, this.at);
    return new ArrayValue(items);
  }

  /** A string that is not longer than strings may be; `length` is known before it is made. */
  text(length: number, make: () => string): string {
    checkLength(this.machine, length, this.at);
    this.spend(Math.ceil(length / 128));
    return make();
  }

  fail(message: string): RuntimeError {
    return new RuntimeError(message, this.at);
  }
}

/** A member of the library: parameters as they are named, `?` behind those that may be left out. */
export interface Definition {
  readonly parameters: readonly FunctionParameter[];
  readonly run: (call: Call) => Value;
}

export type Library = Readonly<Record<string, Definition>>;

const parametersOf = (names: string): FunctionParameter[] => names.split(' ').map((name) => ({ name: name.replace('?', ''), optional: name.endsWith('?') }));

/** `define('arr keyF?', (call) => …)`: all arguments are evaluated before anything else happens. */
export const define = (parameters: string, run: (call: Call) => Value): Definition =>
  defineLazy(parameters, (call) => {
    call.evaluate();
    return run(call);
  });

/** The same, with arguments that are evaluated when they are asked for, if ever. */
export const defineLazy = (parameters: string, run: (call: Call) => Value): Definition => ({ parameters: parametersOf(parameters), run });

export const builtinOf = (machine: Machine, name: string, { parameters, run }: Definition): Builtin =>
  new Builtin(name, parameters, (args, at) => run(new Call(machine, args, at)));
