import { indexed, inSuper, superIndexed } from '../access.ts';
import type { Core } from '../core.ts';
import { RuntimeError, StaticError } from '../failure.ts';
import { toText } from '../manifest.ts';
import { fieldValue } from '../object.ts';
import { ArrayValue, type Code, type Env, ObjectValue, Thunk, type Value } from '../value.ts';
import { applyLink, functionCode, tailStep } from './calls.ts';
import { alongMoves, alongSteps, alongStepsTo, enterLocals, type Link, type Move } from './chains.ts';
import type { Body, Compiler, Delayed, Host } from './compiler.ts';
import { arrayComprehension } from './comprehensions.ts';
import { objectCode, objectComprehension } from './objects.ts';
import { binaryLink, linkOf, unaryOperator } from './operators.ts';
import { Scope } from './scope.ts';
import { slotOf, variable } from './variables.ts';

/** Core → code. Names are resolved here. Errors: StaticError for names that nothing binds, `self` outside of objects. */
export const compile = (program: Core, host: Host): Code => new Expressions(host).code(program, new Scope(['std'], undefined));

class Expressions implements Compiler {
  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  code(node: Core, scope: Scope, name?: string): Code {
    return this.#along<Value>(node, scope, (end, inner) => this.#steps(end, inner, name), (then, inner) => this.code(then, inner));
  }

  body(node: Core, scope: Scope): Body {
    return this.#along(node, scope, (end, inner) => this.#lastSteps(end, inner), (then, inner) => this.body(then, inner));
  }

  /** `local` and `if` lean to the right: walked in a loop, here and at run time. */
  #along<T>(node: Core, scope: Scope, end: (node: Core, scope: Scope) => (env: Env) => T, branch: (node: Core, scope: Scope) => (env: Env) => T): (env: Env) => T {
    const moves: Move<T>[] = [];
    let last = node;
    let inner = scope;
    for (;;) {
      if (last.kind === 'local') {
        const entered = enterLocals<T>(this, last, inner);
        moves.push(entered.move);
        inner = entered.scope;
        last = last.body;
      } else if (last.kind === 'if') {
        moves.push({ kind: 'branch', condition: this.code(last.condition, inner), then: branch(last.then, inner), at: last.at });
        last = last.otherwise;
      } else return alongMoves(moves, end(last, inner));
    }
  }

  #steps(node: Core, scope: Scope, name?: string): Code {
    const { base, above } = spineOf(node);
    const first = this.#base(base, scope, name);
    return alongSteps(first, above.map((step) => this.#link(step, scope)));
  }

  /** A function's end: a `tailstrict` call there is left to whoever called the function. */
  #lastSteps(node: Core, scope: Scope): Body {
    if (node.kind !== 'apply' || !node.tailstrict) return this.#steps(node, scope);
    const { base, above } = spineOf(node.target);
    const first = this.#base(base, scope);
    return alongStepsTo(first, above.map((step) => this.#link(step, scope)), tailStep(this, node, scope));
  }

  #link(step: Leaning, scope: Scope): Link {
    switch (step.kind) {
      case 'binary':
        return binaryLink(this, step, this.code(step.right, scope));
      case 'index':
        return this.#indexLink(step, scope);
      case 'apply':
        return applyLink(this, step, scope);
      case 'in-super': {
        const { at } = step;
        this.#needsObject('super', scope, at);
        return linkOf((left, env) => inSuper(env, left, at));
      }
      default:
        return step satisfies never;
    }
  }

  #indexLink(node: Extract<Core, { kind: 'index' }>, scope: Scope): Link {
    const { machine } = this.host;
    const { index, at } = node;
    if (index.kind === 'literal' && typeof index.value === 'string') {
      const name = index.value;
      return linkOf((target) => (target instanceof ObjectValue ? fieldValue(machine, target, name, at) : indexed(machine, target, name, at)));
    }
    const code = this.code(index, scope);
    return linkOf((target, env) => indexed(machine, target, code(env), at));
  }

  #base(node: Core, scope: Scope, name?: string): Code {
    const { machine } = this.host;
    const { at } = node;
    switch (node.kind) {
      case 'literal': {
        const { value } = node;
        return () => value;
      }
      case 'variable':
        return variable(machine, node.name, scope, at);
      case 'self':
        this.#needsObject('self', scope, at);
        return (env) => env.self as ObjectValue;
      case 'standard': {
        const value = this.host.member(node.name);
        return () => value;
      }
      case 'array': {
        const items = node.items.map((item) => this.delayed(item, scope));
        return (env) => new ArrayValue(items.map((item) => item(env)));
      }
      case 'array-comprehension':
        return arrayComprehension(this, node, scope);
      case 'object':
        return objectCode(this, node, scope);
      case 'object-comprehension':
        return objectComprehension(this, node, scope);
      case 'super-index': {
        this.#needsObject('super', scope, at);
        const index = this.code(node.index, scope);
        return (env) => superIndexed(machine, env, index(env), at);
      }
      case 'unary':
        return unaryOperator(this, node, scope);
      case 'error': {
        const message = this.code(node.message, scope);
        return (env) => {
          throw new RuntimeError(toText(machine, message(env), at), at);
        };
      }
      case 'function':
        return functionCode(this, node, scope, name);
      case 'import':
        return () => this.host.load(node.form, node.path, at);
      // Reached through the loops above only.
      case 'binary':
      case 'index':
      case 'apply':
      case 'in-super':
      case 'if':
      case 'local':
        return this.code(node, scope);
      default:
        return node satisfies never;
    }
  }

  delayed(node: Core, scope: Scope, name?: string): Delayed {
    switch (node.kind) {
      case 'literal': {
        const { value } = node;
        return () => value;
      }
      case 'function':
        return functionCode(this, node, scope, name);
      case 'self':
        return this.#base(node, scope);
      case 'variable': {
        const slot = slotOf(node.name, scope, node.at);
        const code = this.#base(node, scope);
        const label = thunkName(name, scope);
        return (env) => {
          const held = slot(env);
          // What nobody has asked for yet takes a frame for each name that it goes by, as in go-jsonnet.
          return held instanceof Thunk && held.code === undefined ? held : new Thunk(code, env, label);
        };
      }
      default: {
        const code = this.code(node, scope, name);
        const label = thunkName(name, scope);
        return (env) => new Thunk(code, env, label);
      }
    }
  }

  #needsObject(word: 'self' | 'super', scope: Scope, at: Core['at']): void {
    if (!scope.inObject) throw new StaticError(`Can't use ${word} outside of an object.`, at);
  }
}

const thunkName = (name: string | undefined, scope: Scope): string => (name === undefined ? `thunk from <${scope.context}>` : `thunk <${name}> from <${scope.context}>`);

/** Forms that lean to the left: what they begin with may itself be as long as the program. */
type Leaning = Extract<Core, { kind: 'binary' | 'index' | 'apply' | 'in-super' }>;

/** What is at the far left of operators, calls and indexes, and the steps from there, in reading order. */
function spineOf(node: Core): { base: Core; above: Leaning[] } {
  const above: Leaning[] = [];
  let base = node;
  for (;;) {
    switch (base.kind) {
      case 'binary':
      case 'in-super':
        above.push(base);
        base = base.left;
        break;
      case 'index':
      case 'apply':
        above.push(base);
        base = base.target;
        break;
      default:
        return { base, above: above.reverse() };
    }
  }
}
