import type { Core } from '../core.ts';
import { booleanFrom } from '../expect.ts';
import { Pending } from '../failure.ts';
import type { Machine } from '../machine.ts';
import { add, operations, percent, unary } from '../operate.ts';
import type { Span } from '../source.ts';
import type { Code, Value } from '../value.ts';
import { asked, type Link, type Step } from './chains.ts';
import type { Compiler } from './compiler.ts';
import type { Scope } from './scope.ts';

export function unaryOperator(compiler: Compiler, node: Extract<Core, { kind: 'unary' }>, scope: Scope): Code {
  const operand = compiler.code(node.operand, scope);
  const { operator, at } = node;
  return (env) => unary(operator, operand(env), at);
}

/** A binary operator as a step from its left operand; `right` is the code of the other one. */
export function binaryLink(compiler: Compiler, node: Extract<Core, { kind: 'binary' }>, right: Code): Link {
  const { host } = compiler;
  const { machine } = host;
  const { operator, at } = node;
  switch (operator) {
    case '&&':
      return linkOf((left, env) => booleanFrom(left, at) && booleanFrom(right(env), at));
    case '||':
      return linkOf((left, env) => booleanFrom(left, at) || booleanFrom(right(env), at));
    case '%':
      return linkOf((left, env) => percent(left, right(env), at, (text, values) => host.format(text, values, at)));
    case '+':
      return { step: (left, env) => add(machine, left, right(env), at), from: (base) => sum(machine, base, right, at), right };
    default: {
      const operation = operations[operator];
      return {
        step: (left, env) => operation(machine, left, right(env), at),
        from: (base) => (env) => operation(machine, base(env), right(env), at),
        right: undefined,
      };
    }
  }
}

/** `left + right`; while the left one waits for an answer, the right one is asked for its questions. */
const sum = (machine: Machine, left: Code, right: Code, at: Span): Code => (env) => {
  let value: Value;
  try {
    value = left(env);
  } catch (error) {
    if (error instanceof Pending) asked(right, env);
    throw error;
  }
  return add(machine, value, right(env), at);
};

/** A step without anything to it. */
export const linkOf = (step: Step): Link => ({ step, from: (base) => (env) => step(base(env), env), right: undefined });
