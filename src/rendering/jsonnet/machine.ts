import { RuntimeError } from './failure.ts';
import { type Limits } from './limits.ts';
import type { Span } from './source.ts';
import { Builtin, type Caller, Closure, Env, isFunction, type FunctionParameter, type Lazy, TailCall, Thunk, typeName, type Value } from './value.ts';

/** An argument that is given by name. */
export interface NamedValue {
  name: string;
  value: Lazy;
}

const noNames: readonly NamedValue[] = [];

/** Evaluates thunks and calls functions, counts frames and steps, and writes the stack trace of what fails. */
export class Machine implements Caller {
  readonly limits: Limits;
  depth = 0;
  #steps = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  force(lazy: Lazy, at: Span | undefined): Value {
    if (!(lazy instanceof Thunk)) return lazy;
    const { code } = lazy;
    if (code === undefined) return lazy.value as Value;
    const depth = this.enter(at);
    try {
      const value = code(lazy.env as Env);
      lazy.value = value;
      lazy.code = undefined;
      lazy.env = undefined;
      this.depth = depth;
      return value;
    } catch (error) {
      throw this.passing(error, depth, lazy.name, at);
    }
  }

  /** One frame more; gives the depth to return to. */
  enter(at: Span | undefined): number {
    this.checkRoom(at);
    this.spend(2, at);
    return this.depth++;
  }

  /** Whether there is room for a frame more. */
  checkRoom(at: Span | undefined): void {
    if (this.depth >= this.limits.frames) throw new RuntimeError('max stack frames exceeded.', at);
  }

  /** Work in a frame that traces do not name. */
  within<T>(at: Span | undefined, work: () => T): T {
    this.checkRoom(at);
    const { depth } = this;
    this.depth = depth + 1;
    try {
      return work();
    } finally {
      this.depth = depth;
    }
  }

  /** What an error becomes on its way out of a frame. */
  passing(error: unknown, depth: number, name: string, at: Span | undefined): unknown {
    this.depth = depth;
    if (error instanceof RuntimeError) return error.passing(name, at);
    // The engine's own stack is used up: deeply nested expressions in every one of the frames.
    return error instanceof RangeError ? new RuntimeError('max stack frames exceeded.', at) : error;
  }

  spend(steps: number, at: Span | undefined): void {
    this.#steps += steps;
    if (this.#steps > this.limits.steps) throw new RuntimeError(`the program takes more than ${this.limits.steps} steps`, at);
  }

  /** `strict`: what is left out is evaluated before the call, too. */
  call(target: Value, args: readonly Lazy[], at: Span | undefined, named: readonly NamedValue[] = noNames, strict = false): Value {
    if (!isFunction(target)) throw new RuntimeError(`Unexpected type ${typeName(target)}, expected function`, at);
    const slots = this.bind(target.parameters, args, named, at);
    if (target instanceof Builtin) {
      this.spend(1, at);
      return target.run(slots, at);
    }
    const depth = this.enter(at);
    let running = target;
    try {
      let outcome = running.shape.body(this.#scope(running, slots, strict));
      while (outcome instanceof TailCall) {
        this.spend(1, outcome.at);
        running = outcome.target;
        outcome = running.shape.body(this.#scope(running, outcome.slots, true));
      }
      this.depth = depth;
      return outcome;
    } catch (error) {
      throw this.passing(error, depth, `function <${running.shape.name}>`, at);
    }
  }

  /** Puts arguments into the places of their parameters; undefined stands where one is left out. */
  bind(parameters: readonly FunctionParameter[], args: readonly Lazy[], named: readonly NamedValue[], at: Span | undefined): (Lazy | undefined)[] {
    if (args.length > parameters.length) {
      throw new RuntimeError(`function expected ${parameters.length} positional argument(s), but got ${args.length}`, at);
    }
    const slots: (Lazy | undefined)[] = args.slice();
    for (const { name, value } of named) {
      const place = parameters.findIndex((parameter) => parameter.name === name);
      if (place < 0) throw new RuntimeError(`function has no parameter ${name}`, at);
      if (slots[place] !== undefined) throw new RuntimeError(`Argument ${name} already provided`, at);
      slots[place] = value;
    }
    for (let i = args.length; i < parameters.length; i++) {
      if (slots[i] === undefined && parameters[i]?.optional === false) throw new RuntimeError(`Missing argument: ${parameters[i]?.name ?? ''}`, at);
    }
    return slots;
  }

  /** The scope of a call: its arguments, and what stands for those that are left out. */
  #scope({ shape, env: outer }: Closure, slots: (Lazy | undefined)[], strict: boolean): Env {
    const env = new Env(outer, slots as Lazy[], outer.self, outer.layer);
    const { fallbacks, repeats } = shape;
    for (const { place, first } of repeats) slots[first] = slots[place] ?? slots[first];
    for (let i = 0; i < fallbacks.length; i++) {
      if (slots[i] !== undefined) continue;
      slots[i] = fallbacks[i]?.(env);
      if (strict) this.force(slots[i] ?? null, undefined);
    }
    return env;
  }
}
