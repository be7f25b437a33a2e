import { ActionError, errorMessage } from '../../support/errors.ts';
import { usageAdvice } from './advice.ts';
import { builtins, shortCircuits } from './builtins.ts';
import { TemplateError } from './fault.ts';
import { goQuote } from './fmt/quote.ts';
import type { Kind, TemplateFunction } from './function.ts';
import { type Command, type NumberLiteral, type Operand, type Pipe, printNode } from './node.ts';
import { type Asking, elementOf, type Held, held, limits, type RunState } from './run-state.ts';
import { GoComplex, GoInt, type GoValue, isMap, isTrue, typeOf } from './value.ts';

/** No argument came through the pipe. */
const missing = Symbol('missing');
type Final = GoValue | typeof missing;

type Of<K extends Operand['kind']> = Extract<Operand, { kind: K }>;

/** Gives pipelines their values, function calls included. Go: text/template/exec evalPipeline and below */
export class Expressions {
  readonly #state: RunState;

  constructor(state: RunState) {
    this.#state = state;
  }

  *pipeline(dot: Held, pipe: Pipe): Asking<GoValue> {
    const state = this.#state;
    state.node = pipe;
    let value: Final = missing;
    for (const command of pipe.commands) {
      value = yield* this.#command(dot, command, value);
      // A nil taken out of a container is no value any more.
      if (value === null) value = undefined;
    }
    const result = value === missing ? undefined : value;
    for (const name of pipe.declares) {
      if (pipe.assigns) state.assign(name, held(result));
      else state.declare(name, held(result));
    }
    return result;
  }

  *#command(dot: Held, command: Command, final: Final): Asking<GoValue> {
    const [first, ...args] = command.args as [Operand, ...Operand[]];
    switch (first.kind) {
      case 'field':
        return this.#field(dot, first, args, final);
      case 'chain':
        return yield* this.#chain(dot, first, args, final);
      case 'identifier':
        return yield* this.#call(dot, first, command, args, final);
      case 'pipe':
        this.#takesNothing(first, args, final);
        return yield* this.#state.deeper(this.pipeline(dot, first));
      case 'variable':
        return this.#variable(first, args, final);
      default:
        this.#state.node = first;
        this.#takesNothing(first, args, final);
        return this.#constant(dot, first);
    }
  }

  #constant(dot: Held, node: Of<'bool' | 'string' | 'dot' | 'nil' | 'number'>): GoValue {
    switch (node.kind) {
      case 'bool':
      case 'string':
        return node.value;
      case 'dot':
        return dot.value;
      case 'nil':
        return this.#state.fail('nil is not a command');
      case 'number':
        return this.#ideal(node.text, node.number);
      default:
        return node satisfies never;
    }
  }

  #takesNothing(first: Operand, args: readonly Operand[], final: Final): void {
    if (args.length > 0 || final !== missing) this.#state.fail(`can't give argument to non-function ${printNode(first)}`);
  }

  /** An untyped constant by its looks: a point or exponent makes it float64, else it is int. */
  #ideal(text: string, { int, uint, float, complex }: NumberLiteral): GoValue {
    if (complex !== undefined) return new GoComplex(complex.re, complex.im);
    const looksFloat = /[.eEpP]/.test(text) && !/^0[xX][^pP]+$/.test(text) && !text.startsWith("'");
    if (looksFloat && float !== undefined) return float;
    if (int !== undefined) return new GoInt(int);
    return uint === undefined ? float : this.#state.fail(`${text} overflows int`);
  }

  #field(dot: Held, node: Of<'field'>, args: readonly Operand[], final: Final): GoValue {
    this.#state.node = node;
    return this.#members(dot, node.path, args, final);
  }

  *#chain(dot: Held, node: Of<'chain'>, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.#state.node = node;
    const value = yield* this.#argument(dot, 'any', node.node);
    return this.#members(held(value), node.path, args, final);
  }

  #variable(node: Of<'variable'>, args: readonly Operand[], final: Final): GoValue {
    this.#state.node = node;
    const [name = '$', ...path] = node.path;
    const variable = this.#state.read(name);
    if (path.length > 0) return this.#members(variable, path, args, final);
    this.#takesNothing(node, args, final);
    return variable.value;
  }

  #members(from: Held, path: readonly string[], args: readonly Operand[], final: Final): GoValue {
    let at = from;
    for (const [i, name] of path.entries()) {
      const isLast = i === path.length - 1;
      at = elementOf(this.#member(at, name, isLast && (args.length > 0 || final !== missing)));
    }
    return at.value;
  }

  #member({ value, element }: Held, name: string, hasArguments: boolean): GoValue {
    if (value === undefined) return undefined;
    if (value === null) return this.#state.fail(`nil pointer evaluating interface {}.${name}`);
    if (!isMap(value)) return this.#state.fail(`can't evaluate field ${name} in type ${element ? 'interface {}' : typeOf(value)}`);
    if (hasArguments) return this.#state.fail(`${name} is not a method but has arguments`);
    return Object.hasOwn(value, name) ? (value[name] ?? null) : undefined;
  }

  *#call(dot: Held, node: Of<'identifier'>, at: Command | Operand, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.#state.node = node;
    const { functions } = this.#state.evaluation;
    const known = Object.hasOwn(functions, node.name) ? functions[node.name] : undefined;
    return known === undefined ? yield* this.#callBuiltin(dot, node.name, at, args, final) : yield* this.#callKnown(dot, node.name, known, at, args, final);
  }

  *#callBuiltin(dot: Held, name: string, at: Command | Operand, args: readonly Operand[], final: Final): Asking<GoValue> {
    const decides = Object.hasOwn(shortCircuits, name) ? shortCircuits[name] : undefined;
    if (decides !== undefined) return yield* this.#shortCircuit(dot, name, decides, args, final);
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    if (builtin === undefined) return this.#state.fail(`${goQuote(name)} is not a defined function`);
    this.#checkCount(name, builtin.min, builtin.variadic, args.length, final);
    const values = yield* this.#arguments(dot, name === 'printf' ? ['string'] : [], 'any', args, final);
    const written = { first: args[0] === undefined ? undefined : printNode(args[0]), members: args.map((arg) => this.#isMember(dot, arg)) };
    try {
      return this.#bounded(builtin.call(values, written), at);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      this.#state.node = at;
      return this.#state.fail(`error calling ${name}: ${errorMessage(error)}`);
    }
  }

  /** Texts that are put together from texts grow fast; each makes the next one. */
  #bounded(value: GoValue, at: Command | Operand): GoValue {
    if (typeof value !== 'string' || value.length <= limits.valueCharacters) return value;
    this.#state.node = at;
    return this.#state.exhaust(`a value is longer than ${limits.valueCharacters} characters`);
  }

  /** Whether an argument is taken out of a container as it is; a pipeline would have looked into it. */
  #isMember(dot: Held, node: Operand): boolean {
    if (node.kind === 'dot') return dot.element;
    if (node.kind === 'variable') return node.path.length > 1 || this.#state.read(node.path[0] ?? '$').element;
    return node.kind === 'field' || node.kind === 'chain';
  }

  *#shortCircuit(dot: Held, name: string, decides: boolean, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.#checkCount(name, 1, true, args.length, final);
    let value: GoValue;
    for (const arg of args) {
      value = yield* this.#argument(dot, 'any', arg);
      if (isTrue(value) === decides) return value;
    }
    return final === missing ? value : final;
  }

  #checkCount(name: string, fixed: number, variadic: boolean, given: number, final: Final): void {
    const count = given + (final === missing ? 0 : 1);
    if (variadic ? count >= fixed : count === fixed) return;
    const hint = usageAdvice(name, this.#state.evaluation.functions);
    this.#state.fail(`wrong number of args for ${name}: want ${variadic ? 'at least ' : ''}${fixed} got ${variadic ? given : count}`, { hint });
  }

  *#callKnown(dot: Held, name: string, { params, variadic, call }: TemplateFunction, at: Command | Operand, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.#checkCount(name, params.length, variadic !== undefined, args.length, final);
    const values = yield* this.#arguments(dot, params, variadic, args, final);
    try {
      const answer = call(values);
      return answer instanceof Promise ? yield answer : answer;
    } catch (error) {
      this.#state.node = at;
      const { hint, code } = error instanceof ActionError ? error : { hint: undefined, code: undefined };
      return this.#state.fail(`error calling ${name}: ${errorMessage(error)}`, { cause: error, hint, code, plain: errorMessage(error) });
    }
  }

  *#arguments(dot: Held, params: readonly Kind[], variadic: Kind | undefined, args: readonly Operand[], final: Final): Asking<GoValue[]> {
    const values: GoValue[] = [];
    const kindAt = (i: number): Kind => params[i] ?? variadic ?? 'any';
    for (const [i, arg] of args.entries()) values.push(yield* this.#argument(dot, kindAt(i), arg));
    if (final !== missing) values.push(this.#checked(final, kindAt(args.length)));
    return values;
  }

  *#argument(dot: Held, kind: Kind, node: Operand): Asking<GoValue> {
    this.#state.node = node;
    switch (node.kind) {
      case 'dot':
        return this.#checked(dot.value, kind);
      case 'nil':
        return kind === 'any' ? undefined : this.#state.fail(`cannot assign nil to ${kind}`);
      case 'field':
        return this.#checked(this.#field(dot, node, [], missing), kind);
      case 'variable':
        return this.#checked(this.#variable(node, [], missing), kind);
      case 'pipe':
        return this.#checked(yield* this.#state.deeper(this.pipeline(dot, node)), kind);
      case 'identifier':
        return this.#checked(yield* this.#call(dot, node, node, [], missing), kind);
      case 'chain':
        return this.#checked(yield* this.#chain(dot, node, [], missing), kind);
      default:
        return this.#literal(kind, node);
    }
  }

  #literal(kind: Kind, node: Of<'bool' | 'number' | 'string'>): GoValue {
    if (kind === 'any') return node.kind === 'number' ? this.#ideal(node.text, node.number) : node.value;
    if (kind === 'string') return node.kind === 'string' ? node.value : this.#state.fail(`expected string; found ${printNode(node)}`);
    if (node.kind === 'number' && node.number.int !== undefined) return new GoInt(node.number.int);
    return this.#state.fail(`expected integer; found ${printNode(node)}`);
  }

  #checked(value: GoValue, kind: Kind): GoValue {
    if (kind === 'any') return value;
    if (value === undefined) return this.#state.fail(`invalid value; expected ${kind}`);
    const fits = kind === 'string' ? typeof value === 'string' : value instanceof GoInt && value.type === 'int';
    return fits ? value : this.#state.fail(`wrong type for value; expected ${kind}; got ${typeOf(value)}`);
  }
}
