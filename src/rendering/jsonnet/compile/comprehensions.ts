import type { Core, CoreClause } from '../core.ts';
import { arrayFrom, booleanFrom } from '../expect.ts';
import { checkElements } from '../operate.ts';
import { ArrayValue, type Code, Env, type Lazy } from '../value.ts';
import type { Compiler } from './compiler.ts';
import { Scope } from './scope.ts';

/**
 * The scope behind the clauses, and how to go through all its environments. The list of a `for` takes a frame, and what
 * stands behind it another: in go-jsonnet they are an argument and the body of a function.
 */
export interface Loops {
  scope: Scope;
  run(env: Env, each: (env: Env) => void): void;
}

export function loopsOf(compiler: Compiler, clauses: readonly CoreClause[], scope: Scope): Loops {
  const [clause, ...rest] = clauses;
  if (clause === undefined) return { scope, run: (env, each) => each(env) };
  const { machine } = compiler.host;
  const { at } = clause;
  if (clause.kind === 'if') {
    const condition = compiler.code(clause.condition, scope);
    const inner = loopsOf(compiler, rest, scope);
    return {
      scope: inner.scope,
      run: (env, each) => {
        if (booleanFrom(condition(env), at)) inner.run(env, each);
      },
    };
  }
  const items = compiler.code(clause.items, scope);
  const inner = loopsOf(compiler, rest, new Scope([clause.name], scope));
  return {
    scope: inner.scope,
    run: (env, each) => {
      const { items: all } = arrayFrom(machine.within(at, () => items(env)), at);
      if (all.length === 0) return;
      machine.spend(all.length, at);
      machine.within(at, () => {
        for (const item of all) inner.run(new Env(env, [item], env.self, env.layer), each);
      });
    },
  };
}

export function arrayComprehension(compiler: Compiler, node: Extract<Core, { kind: 'array-comprehension' }>, scope: Scope): Code {
  const loops = loopsOf(compiler, node.clauses, scope);
  const body = compiler.delayed(node.body, loops.scope);
  const { machine } = compiler.host;
  return (env) => {
    const items: Lazy[] = [];
    loops.run(env, (inner) => items.push(body(inner)));
    checkElements(machine, items.length, node.at);
    return new ArrayValue(items);
  };
}
