import { StaticError } from '../failure.ts';
import type { Machine } from '../machine.ts';
import type { Span } from '../source.ts';
import type { Code, Env, Lazy } from '../value.ts';
import type { Scope } from './scope.ts';

/** Gives what a variable holds; undefined while the scope is still being filled. */
export function slotOf(name: string, scope: Scope, at: Span): (env: Env) => Lazy | undefined {
  const place = scope.find(name);
  if (place === undefined) throw new StaticError(name === '$' ? 'No top-level object found.' : `Unknown variable: ${name}`, at);
  const { hops, slot } = place;
  switch (hops) {
    case 0:
      return (env) => env.slots[slot];
    case 1:
      return (env) => (env.parent as Env).slots[slot];
    case 2:
      return (env) => ((env.parent as Env).parent as Env).slots[slot];
    default:
      return (env) => {
        let scopeEnv = env;
        for (let i = hops; i > 0; i--) scopeEnv = scopeEnv.parent as Env;
        return scopeEnv.slots[slot];
      };
  }
}

export function variable(machine: Machine, name: string, scope: Scope, at: Span): Code {
  const slot = slotOf(name, scope, at);
  return (env) => machine.force(slot(env) as Lazy, at);
}
