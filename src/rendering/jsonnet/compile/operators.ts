import type { Core } from '../core.ts';
import { booleanFrom } from '../expect.ts';
import { add, operations, percent, unary } from '../operate.ts';
import type { Code, Env, Value } from '../value.ts';
import type { Compiler } from './compiler.ts';
import type { Scope } from './scope.ts';

/** The rest of an expression whose left part has a value. */
export type Step = (left: Value, env: Env) => Value;

export function unaryOperator(compiler: Compiler, node: Extract<Core, { kind: 'unary' }>, scope: Scope): Code {
  const operand = compiler.code(node.operand, scope);
  const { operator, at } = node;
  return (env) => unary(operator, operand(env), at);
}

/** A binary operator as a step from its left operand; `right` is the code of the other one. */
export function binaryStep(compiler: Compiler, node: Extract<Core, { kind: 'binary' }>, right: Code): Step {
  const { host } = compiler;
  const { machine } = host;
  const { operator, at } = node;
  switch (operator) {
    case '&&':
      return (left, env) => booleanFrom(left, at) && booleanFrom(right(env), at);
    case '||':
      return (left, env) => booleanFrom(left, at) || booleanFrom(right(env), at);
    case '%':
      return (left, env) => percent(left, right(env), at, (text, values) => host.format(text, values, at));
    case '+':
      return (left, env) => add(machine, left, right(env), at);
    default: {
      const operation = operations[operator];
      return (left, env) => operation(machine, left, right(env), at);
    }
  }
}
