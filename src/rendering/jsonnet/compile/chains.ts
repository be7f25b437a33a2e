import type { Core } from '../core.ts';
import { booleanFrom } from '../expect.ts';
import { Pending } from '../failure.ts';
import type { Span } from '../source.ts';
import { type Code, Env, type Lazy, type Value } from '../value.ts';
import type { Body, Compiler, Delayed } from './compiler.ts';
import type { Step } from './operators.ts';
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

/** A step and, of `+`, the right operand: it is evaluated whatever the left one is. */
export interface Link {
  step: Step;
  right: Code | undefined;
}

/** A base and steps from it, as in `a.b(c) + d`: no deeper for a thousand of them than for one. */
export function alongSteps(base: Code, links: readonly Link[]): Code {
  const [first] = links;
  if (first === undefined) return base;
  if (links.some(({ right }) => right !== undefined)) return askingOnwards(base, links);
  if (links.length === 1) return (env) => first.step(base(env), env);
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
      if (error instanceof Pending) askFor(links.slice(i + 1), env);
      throw error;
    }
  };
}

function askFor(links: readonly Link[], env: Env): void {
  for (const { right } of links) {
    if (right === undefined) return;
    try {
      right(env);
    } catch (error) {
      // Whatever else is wrong with it shows when its turn comes.
      if (!(error instanceof Pending)) return;
    }
  }
}

/** The end of a function whose last step is a call that leaves the function first. */
export const alongStepsTo = (base: Code, links: readonly Link[], last: (value: Value, env: Env) => ReturnType<Body>): Body => {
  const before = alongSteps(base, links);
  return (env) => last(before(env), env);
};
