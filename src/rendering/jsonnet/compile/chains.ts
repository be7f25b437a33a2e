import type { Core } from '../core.ts';
import { booleanFrom } from '../expect.ts';
import { Pending } from '../failure.ts';
import type { Span } from '../source.ts';
import { type Code, Env, type Lazy, type Value } from '../value.ts';
import type { Body, Compiler, Delayed } from './compiler.ts';
import { Scope } from './scope.ts';

/** What leads to the rest of a chain that leans to the right: a scope around it, or another way out before it. */
export type Move<T> = { kind: 'enter'; enter(env: Env): Env } | { kind: 'branch'; condition: Code; then: (env: Env) => T; at: Span };

/** `local … ;` as a move, and the scope behind it. */
export function enterLocals<T>(compiler: Compiler, node: Extract<Core, { kind: 'local' }>, scope: Scope): { move: Move<T>; scope: Scope } {
  const inner = new Scope(node.binds.map(({ name }) => name), scope);
  const binds: readonly Delayed[] = node.binds.map(({ name, value }) => compiler.delayed(value, inner, name));
  const enter = (outer: Env): Env => {
    const slots: Lazy[] = [];
    const env = new Env(outer, slots, outer.self, outer.layer);
    for (let i = 0; i < binds.length; i++) slots[i] = (binds[i] as Delayed)(env);
    return env;
  };
  return { move: { kind: 'enter', enter }, scope: inner };
}

/** Moves one after the other, then the end: no deeper for a thousand of them than for one. */
export function alongMoves<T>(moves: readonly Move<T>[], end: (env: Env) => T): (env: Env) => T {
  const [move] = moves;
  if (move === undefined) return end;
  if (moves.length === 1) {
    if (move.kind === 'enter') return (env) => end(move.enter(env));
    return (env) => (booleanFrom(move.condition(env), move.at) ? move.then(env) : end(env));
  }
  return (outer) => {
    let env = outer;
    for (const next of moves) {
      if (next.kind === 'enter') env = next.enter(env);
      else if (booleanFrom(next.condition(env), next.at)) return next.then(env);
    }
    return end(env);
  };
}

/** The rest of an expression whose left part has a value. */
export type Step = (left: Value, env: Env) => Value;

/** A step from a value to the next. */
export interface Link {
  step: Step;
  /** The step together with what it starts from, in as few frames of the engine's stack as can be. */
  from(base: Code): Code;
  /** Of `+`, the right operand: it is needed whatever the left one is. */
  right: Code | undefined;
}

/** A base and steps from it, as in `a.b(c) + d`: no deeper for a thousand of them than for one. */
export function alongSteps(base: Code, links: readonly Link[]): Code {
  const [first, second] = links;
  if (first === undefined) return base;
  if (second === undefined) return first.from(base);
  if (links.some(({ right }) => right !== undefined)) return askingOnwards(base, links);
  const steps = links.map(({ step }) => step);
  return (env) => {
    let value = base(env);
    for (let i = 0; i < steps.length; i++) value = (steps[i] as Step)(value, env);
    return value;
  };
}

/** Where an answer is under way, the right operands that will be needed as well are asked for at the same time. */
function askingOnwards(base: Code, links: readonly Link[]): Code {
  return (env) => {
    let i = -1;
    try {
      let value = base(env);
      for (i = 0; i < links.length; i++) value = (links[i] as Link).step(value, env);
      return value;
    } catch (error) {
      if (error instanceof Pending) for (const { right } of links.slice(i + 1)) if (right === undefined || !asked(right, env)) break;
      throw error;
    }
  };
}

/** Evaluates an operand for its questions alone; false when something else is wrong with it, which shows when its turn comes. */
export function asked(operand: Code, env: Env): boolean {
  try {
    operand(env);
  } catch (error) {
    return error instanceof Pending;
  }
  return true;
}

/** The end of a function whose last step is a call that leaves the function first. */
export const alongStepsTo = (base: Code, links: readonly Link[], last: (value: Value, env: Env) => ReturnType<Body>): Body => {
  const before = alongSteps(base, links);
  return (env) => last(before(env), env);
};
