import type { Core, CoreFunction } from '../core.ts';
import type { NamedValue } from '../machine.ts';
import { Closure, type Env, type FunctionShape, type Lazy, TailCall, type Value } from '../value.ts';
import type { Compiler } from './compiler.ts';
import type { Link } from './chains.ts';
import { Scope } from './scope.ts';

export function functionCode(compiler: Compiler, node: CoreFunction, scope: Scope, name = 'anonymous'): (env: Env) => Closure {
  const { parameters } = node;
  const names = parameters.map((parameter) => parameter.name);
  const inner = new Scope(names.map((own, i) => (names.indexOf(own) < i ? '' : own)), scope, { context: `function <${name}>` });
  const shape: FunctionShape = {
    name,
    parameters: parameters.map((parameter, i) => ({ name: parameter.name, optional: parameter.fallback !== undefined || names.indexOf(parameter.name) < i })),
    fallbacks: parameters.map(({ fallback, name: own }) => (fallback === undefined ? undefined : compiler.delayed(fallback, inner, own))),
    repeats: names.flatMap((own, i) => (names.indexOf(own) < i ? [{ place: i, first: names.indexOf(own) }] : [])),
    body: compiler.body(node.body, inner),
  };
  return (env) => new Closure(shape, env);
}

type Apply = Extract<Core, { kind: 'apply' }>;

interface Arguments {
  positional(env: Env): Lazy[];
  named(env: Env): NamedValue[] | undefined;
}

/** With `tailstrict`, arguments are evaluated before the call. */
function argumentsOf(compiler: Compiler, node: Apply, scope: Scope): Arguments {
  const { machine } = compiler.host;
  const positional = node.positional.map((argument) => compiler.delayed(argument, scope));
  const named = node.named.map(({ name, value }) => ({ name, value: compiler.delayed(value, scope) }));
  const { tailstrict, at } = node;
  const settle = (lazy: Lazy): Lazy => (tailstrict ? machine.force(lazy, at) : lazy);
  return {
    positional: (env) => {
      const args = new Array<Lazy>(positional.length);
      for (let i = 0; i < positional.length; i++) args[i] = settle((positional[i] as (env: Env) => Lazy)(env));
      return args;
    },
    named: (env) => (named.length === 0 ? undefined : named.map(({ name, value }) => ({ name, value: settle(value(env)) }))),
  };
}

/** A call as a step from the function that is called. */
export function applyLink(compiler: Compiler, node: Apply, scope: Scope): Link {
  const { machine } = compiler.host;
  const { positional, named } = argumentsOf(compiler, node, scope);
  const { at, tailstrict } = node;
  return {
    step: (target, env) => machine.call(target, positional(env), at, named(env), tailstrict),
    from: (base) => (env) => machine.call(base(env), positional(env), at, named(env), tailstrict),
    right: undefined,
  };
}

/** A `tailstrict` call at the end of a function: the function is left first. */
export function tailStep(compiler: Compiler, node: Apply, scope: Scope): (target: Value, env: Env) => Value | TailCall {
  const { machine } = compiler.host;
  const { positional, named } = argumentsOf(compiler, node, scope);
  const { at } = node;
  return (target, env) => {
    const args = positional(env);
    if (!(target instanceof Closure)) return machine.call(target, args, at, named(env), true);
    return new TailCall(target, machine.bind(target.parameters, args, named(env) ?? [], at) as Lazy[], at);
  };
}
