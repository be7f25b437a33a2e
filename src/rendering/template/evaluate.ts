import { ActionError, errorMessage } from '../../support/errors.ts';
import { builtins, shown } from './builtins.ts';
import { placeIn, TemplateError } from './fault.ts';
import type { FunctionTable, Kind, TemplateFunction } from './function.ts';
import { type Branch, type Command, type Named, type Node, type NumberLiteral, type Operand, type Pipe, printNode } from './node.ts';
import { OriginsBuilder } from './origins.ts';
import { mainName, type Templates } from './parse.ts';
import { formatValue } from './sprintf.ts';
import { GoComplex, GoInt, type GoValue, isMap, isSlice, isTrue, sortedKeys, typeOf } from './value.ts';

/** What a run may cost at most; each limit is named by its error. */
export const limits = { steps: 5_000_000, outputBytes: 64 * 1024 * 1024, templateDepth: 1_000 } as const;

/** A question to the outside: resumed with its answer. */
type Asking<T> = Generator<unknown, T, unknown>;
type Flow = 'on' | 'break' | 'continue';

/** No argument came through the pipe. */
const missing = Symbol('missing');
type Final = GoValue | typeof missing;

/** The dot, or what a variable holds. An element of a container has Go's type `interface {}` until a pipeline passes it on. */
interface Held {
  value: GoValue;
  element: boolean;
}

interface Variable extends Held {
  name: string;
}

const held = (value: GoValue): Held => ({ value, element: false });
const elementOf = (value: GoValue): Held => ({ value, element: true });

export interface Evaluation {
  source: { name: string; text: string };
  templates: Templates;
  functions: FunctionTable;
}

/** Runs a parsed template, waiting for each answer in turn; code TEMPLATE, or that of the function that failed. */
export async function evaluate(evaluation: Evaluation, data: GoValue): Promise<{ text: string; origins: OriginsBuilder }> {
  const run = new Run(evaluation);
  const work = run.main(data);
  let step = work.next();
  while (step.done !== true) {
    try {
      step = work.next(await step.value);
    } catch (error) {
      step = work.throw(error);
    }
  }
  return run.result();
}

class Run {
  private readonly evaluation: Evaluation;
  private readonly origins = new OriginsBuilder();
  private readonly chunks: string[] = [];
  private readonly failures: TemplateError[] = [];
  private length = 0;
  private steps = 0;
  private depth = 0;
  private templateName: string = mainName;
  private variables: Variable[] = [];
  private node: Named = { kind: 'dot', at: 0 };

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation;
  }

  *main(data: GoValue): Asking<void> {
    this.variables = [{ name: '$', ...held(data) }];
    yield* this.list(this.evaluation.templates.get(mainName) ?? [], held(data), true);
    const [first, ...others] = this.failures;
    if (first !== undefined) throw new TemplateError(first.message, { at: first.at, hint: first.hint, cause: first.cause, goMessage: first.goMessage, others }, first.code);
  }

  result(): { text: string; origins: OriginsBuilder } {
    return { text: this.chunks.join(''), origins: this.origins };
  }

  private write(text: string, at: number, literal: boolean): void {
    this.origins.add(this.length, at, literal);
    this.chunks.push(text);
    this.length += text.length;
    if (this.length > limits.outputBytes) this.fail(`the template writes more than ${limits.outputBytes} bytes`);
  }

  private fail(message: string, more: { cause?: unknown; hint?: string; plain?: string; code?: ActionError['code'] } = {}): never {
    const { source } = this.evaluation;
    const { line, column, byte } = placeIn(source.text, this.node.at);
    const goMessage = `template: ${mainName}:${line}:${byte}: executing ${JSON.stringify(this.templateName)} at <${printNode(this.node)}>: ${message}`;
    throw new TemplateError(more.plain ?? message, { at: { file: source.name, line, column }, hint: more.hint, cause: more.cause, goMessage }, more.code);
  }

  private step(): void {
    if (++this.steps > limits.steps) this.fail(`the template takes more than ${limits.steps} steps`);
  }

  /** At the top level a failing call does not hide the next one: all are reported, and the output is thrown away. */
  private *list(nodes: readonly Node[], dot: Held, top = false): Asking<Flow> {
    for (const node of nodes) {
      this.step();
      try {
        const flow = yield* this.walk(node, dot);
        if (flow !== 'on') return flow;
      } catch (error) {
        if (!top || !(error instanceof TemplateError) || node.kind !== 'action' || error.cause === undefined) throw error;
        this.failures.push(error);
        if (this.failures.length >= 20) return 'on';
      }
    }
    return 'on';
  }

  private *walk(node: Node, dot: Held): Asking<Flow> {
    this.node = node;
    switch (node.kind) {
      case 'text':
        this.write(node.text, node.at, true);
        return 'on';
      case 'action': {
        const value = yield* this.pipeline(dot, node.pipe);
        if (node.pipe.declares.length === 0) this.write(this.printed(node, value), node.at, false);
        return 'on';
      }
      case 'template':
        yield* this.template(node, dot);
        return 'on';
      case 'break':
      case 'continue':
        return node.kind;
      case 'range':
        return yield* this.range(node, dot);
      case 'if':
      case 'with':
        return yield* this.choose(node, dot);
      default:
        return node satisfies never;
    }
  }

  private printed(node: Node, value: GoValue): string {
    this.node = node;
    return value === undefined || value === null ? '<no value>' : formatValue(value);
  }

  private *choose(node: Branch, dot: Held): Asking<Flow> {
    const mark = this.variables.length;
    const value = yield* this.pipeline(dot, node.pipe);
    let flow: Flow = 'on';
    if (isTrue(value)) flow = yield* this.list(node.list, node.kind === 'with' ? held(value) : dot);
    else if (node.otherwise !== undefined) flow = yield* this.list(node.otherwise, dot);
    this.variables.length = mark;
    return flow;
  }

  private *range(node: Branch, dot: Held): Asking<Flow> {
    const mark = this.variables.length;
    const value = yield* this.pipeline(dot, node.pipe);
    const inner = this.variables.length;
    let ran = false;
    for (const [index, element] of this.elements(node, value)) {
      ran = true;
      this.step();
      this.bind(node.pipe, index, element);
      const flow = yield* this.list(node.list, !(value instanceof GoInt) ? elementOf(element) : held(element));
      this.variables.length = inner;
      if (flow === 'break') break;
    }
    let flow: Flow = 'on';
    if (!ran && node.otherwise !== undefined) flow = yield* this.list(node.otherwise, dot);
    this.variables.length = mark;
    return flow;
  }

  private *elements(node: Branch, value: GoValue): Generator<[GoValue, GoValue], void> {
    if (value === undefined || value === null) return;
    if (isSlice(value)) {
      for (const [i, element] of value.entries()) yield [new GoInt(BigInt(i)), element ?? null];
    } else if (value instanceof GoInt) {
      if (node.pipe.declares.length > 1) this.fail(`can't use ${value.value} to iterate over more than one variable`);
      for (let i = 0n; i < value.value; i++) yield [undefined, new GoInt(i, value.type)];
    } else if (isMap(value)) {
      for (const key of sortedKeys(value)) yield [key, value[key] ?? null];
    } else {
      this.fail(`range can't iterate over ${shown(value)}`);
    }
  }

  /** With two variables the index comes first; one takes the element. */
  private bind({ declares, assigns }: Pipe, index: GoValue, element: GoValue): void {
    const [first, second] = declares;
    if (first === undefined) return;
    if (assigns) {
      this.assign(first, second === undefined ? element : index);
      if (second !== undefined) this.assign(second, element);
      return;
    }
    const top = this.variables.length;
    const set = (back: number, value: GoValue): void => {
      const variable = this.variables[top - back];
      if (variable !== undefined) this.variables[top - back] = { name: variable.name, ...(back === 1 && !(element instanceof GoInt) ? elementOf(value) : held(value)) };
    };
    set(1, element);
    if (second !== undefined) set(2, index);
  }

  private assign(name: string, value: GoValue): void {
    const variable = this.variables.findLast((one) => one.name === name);
    if (variable === undefined) this.fail(`undefined variable: ${name}`);
    else Object.assign(variable, held(value));
  }

  private *template(node: Extract<Node, { kind: 'template' }>, dot: Held): Asking<void> {
    const list = this.evaluation.templates.get(node.name);
    if (list === undefined) return this.fail(`template ${JSON.stringify(node.name)} not defined`);
    if (this.depth >= limits.templateDepth) this.fail(`exceeded maximum template depth (${limits.templateDepth})`);
    const data = node.pipe === undefined ? undefined : yield* this.pipeline(dot, node.pipe);
    const { variables, templateName } = this;
    [this.variables, this.templateName] = [[{ name: '$', ...held(data) }], node.name];
    this.depth++;
    yield* this.list(list, held(data));
    this.depth--;
    [this.variables, this.templateName] = [variables, templateName];
  }

  private *pipeline(dot: Held, pipe: Pipe): Asking<GoValue> {
    this.node = pipe;
    let value: Final = missing;
    for (const command of pipe.commands) {
      value = yield* this.command(dot, command, value);
      // A nil taken out of a container is no value any more.
      if (value === null) value = undefined;
    }
    const result = value === missing ? undefined : value;
    for (const name of pipe.declares) {
      if (pipe.assigns) this.assign(name, result);
      else this.variables.push({ name, ...held(result) });
    }
    return result;
  }

  private *command(dot: Held, command: Command, final: Final): Asking<GoValue> {
    const [first, ...args] = command.args;
    if (first === undefined) return this.fail('empty command');
    switch (first.kind) {
      case 'field':
        return yield* this.fieldNode(dot, first, args, final);
      case 'chain':
        return yield* this.chainNode(dot, first, args, final);
      case 'identifier':
        this.node = first;
        return yield* this.callFunction(dot, first.name, command, args, final);
      case 'pipe':
        this.notFunction(first, args, final);
        return yield* this.pipeline(dot, first);
      case 'variable':
        return yield* this.variableNode(first, args, final);
      default:
        this.node = first;
        this.notFunction(first, args, final);
        return this.constant(dot, first);
    }
  }

  private constant(dot: Held, node: Exclude<Operand, { kind: 'field' | 'chain' | 'identifier' | 'pipe' | 'variable' }>): GoValue {
    switch (node.kind) {
      case 'bool':
      case 'string':
        return node.value;
      case 'dot':
        return dot.value;
      case 'nil':
        return this.fail('nil is not a command');
      case 'number':
        return this.ideal(node.text, node.number);
      default:
        return node satisfies never;
    }
  }

  private notFunction(first: Operand, args: readonly Operand[], final: Final): void {
    if (args.length > 0 || final !== missing) this.fail(`can't give argument to non-function ${printNode(first)}`);
  }

  /** An untyped constant by its looks: a point or exponent makes it float64, else it is int. */
  private ideal(text: string, { int, uint, float, complex }: NumberLiteral): GoValue {
    if (complex !== undefined) return new GoComplex(complex.re, complex.im);
    const looksFloat = /[.eEpP]/.test(text) && !/^[+-]?0[xX][0-9a-fA-F_]*$/.test(text) && !text.startsWith("'");
    if (looksFloat && float !== undefined) return float;
    if (int !== undefined) return new GoInt(int);
    if (uint !== undefined) return this.fail(`${text} overflows int`);
    return float;
  }

  private *fieldNode(dot: Held, node: Operand & { kind: 'field' }, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.node = node;
    return this.fields(dot, node.path, args, final);
  }

  private *chainNode(dot: Held, node: Operand & { kind: 'chain' }, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.node = node;
    if (node.node.kind === 'nil') return this.fail(`indirection through explicit nil in ${printNode(node)}`);
    const value = yield* this.argument(dot, 'any', node.node);
    return this.fields(held(value), node.path, args, final);
  }

  private *variableNode(node: Operand & { kind: 'variable' }, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.node = node;
    const [name = '$', ...path] = node.path;
    const variable = this.variables.findLast((one) => one.name === name);
    if (variable === undefined) return this.fail(`undefined variable: ${name}`);
    if (path.length > 0) return this.fields(variable, path, args, final);
    this.notFunction(node, args, final);
    return variable.value;
  }

  private fields(from: Held, path: readonly string[], args: readonly Operand[], final: Final): GoValue {
    let at = from;
    for (const [i, name] of path.entries()) {
      const last = i === path.length - 1;
      at = elementOf(this.field(at, name, last && (args.length > 0 || final !== missing)));
    }
    return at.value;
  }

  private field({ value, element }: Held, name: string, hasArguments: boolean): GoValue {
    if (value === undefined) return undefined;
    if (value === null) return this.fail(`nil pointer evaluating interface {}.${name}`);
    if (!isMap(value)) return this.fail(`can't evaluate field ${name} in type ${element ? 'interface {}' : typeOf(value)}`);
    if (hasArguments) return this.fail(`${name} is not a method but has arguments`);
    return Object.hasOwn(value, name) ? (value[name] ?? null) : undefined;
  }

  private *callFunction(dot: Held, name: string, at: Command | Operand, args: readonly Operand[], final: Final): Asking<GoValue> {
    const { functions } = this.evaluation;
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (known !== undefined) return yield* this.callKnown(dot, name, known, at, args, final);
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    if (builtin === undefined) return this.fail(`${JSON.stringify(name)} is not a defined function`);
    this.checkCount(name, builtin.min, builtin.variadic, args.length, final);
    if (name === 'and' || name === 'or') return yield* this.shortCircuit(dot, name, args, final);
    const kind: Kind = 'any';
    const values: GoValue[] = [];
    for (const [i, arg] of args.entries()) values.push(yield* this.argument(dot, name === 'printf' && i === 0 ? 'string' : kind, arg));
    if (final !== missing) values.push(name === 'printf' && args.length === 0 ? this.checked(final, 'string') : final);
    try {
      return builtin.call(values);
    } catch (error) {
      this.node = at;
      return this.fail(`error calling ${name}: ${errorMessage(error)}`);
    }
  }

  private *shortCircuit(dot: Held, name: 'and' | 'or', args: readonly Operand[], final: Final): Asking<GoValue> {
    let value: GoValue;
    for (const arg of args) {
      value = yield* this.argument(dot, 'any', arg);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return final === missing ? value : final;
  }

  private checkCount(name: string, fixed: number, variadic: boolean, given: number, final: Final): void {
    const count = given + (final === missing ? 0 : 1);
    if (variadic ? count < fixed : count !== fixed) {
      this.fail(`wrong number of args for ${name}: want ${variadic ? 'at least ' : ''}${fixed} got ${variadic ? given : count}`);
    }
  }

  private *callKnown(dot: Held, name: string, { params, variadic, call }: TemplateFunction, at: Command | Operand, args: readonly Operand[], final: Final): Asking<GoValue> {
    this.checkCount(name, params.length, variadic !== undefined, args.length, final);
    const values: GoValue[] = [];
    for (const [i, arg] of args.entries()) values.push(yield* this.argument(dot, params[i] ?? variadic ?? 'any', arg));
    if (final !== missing) values.push(this.checked(final, params[args.length] ?? variadic ?? 'any'));
    let answer: GoValue;
    try {
      answer = call(values);
      if (answer instanceof Promise) answer = yield answer;
    } catch (error) {
      this.node = at;
      const { hint, code } = error instanceof ActionError ? error : { hint: undefined, code: undefined };
      return this.fail(`error calling ${name}: ${errorMessage(error)}`, { cause: error, hint, code, plain: errorMessage(error) });
    }
    return answer;
  }

  private *argument(dot: Held, kind: Kind, node: Operand): Asking<GoValue> {
    this.node = node;
    switch (node.kind) {
      case 'dot':
        return this.checked(dot.value, kind);
      case 'nil':
        return kind === 'any' ? null : this.fail(`cannot assign nil to ${kind}`);
      case 'field':
        return this.checked(yield* this.fieldNode(dot, node, [], missing), kind);
      case 'variable':
        return this.checked(yield* this.variableNode(node, [], missing), kind);
      case 'pipe':
        return this.checked(yield* this.pipeline(dot, node), kind);
      case 'identifier':
        return this.checked(yield* this.callFunction(dot, node.name, node, [], missing), kind);
      case 'chain':
        return this.checked(yield* this.chainNode(dot, node, [], missing), kind);
      default:
        return this.literal(kind, node);
    }
  }

  private literal(kind: Kind, node: Operand & { kind: 'bool' | 'number' | 'string' }): GoValue {
    if (kind === 'any') return node.kind === 'number' ? this.ideal(node.text, node.number) : node.value;
    if (kind === 'string') return node.kind === 'string' ? node.value : this.fail(`expected string; found ${printNode(node)}`);
    if (node.kind === 'number' && node.number.int !== undefined) return new GoInt(node.number.int);
    return this.fail(`expected integer; found ${printNode(node)}`);
  }

  private checked(value: GoValue, kind: Kind): GoValue {
    if (kind === 'any') return value;
    if (value === undefined) return this.fail(`invalid value; expected ${kind}`);
    const fits = kind === 'string' ? typeof value === 'string' : value instanceof GoInt && value.type === 'int';
    return fits ? value : this.fail(`wrong type for value; expected ${kind}; got ${typeOf(value)}`);
  }
}
