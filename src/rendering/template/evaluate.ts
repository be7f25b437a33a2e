import { unknownTemplateAdvice } from './advice.ts';
import { readable } from './bytes.ts';
import { mainName } from './cursor.ts';
import { Expressions } from './expression.ts';
import { TemplateError } from './fault.ts';
import { formatValue } from './fmt/sprintf.ts';
import { goQuote } from './fmt/quote.ts';
import type { Branch, Node, Pipe } from './node.ts';
import { OriginsBuilder } from './origins.ts';
import { type Asking, Consequence, elementOf, type Evaluation, type Held, held, limits, RunState } from './run-state.ts';
import { GoInt, type GoValue, isMap, isSlice, isTrue, sortedKeys } from './value.ts';

type Flow = 'on' | 'break' | 'continue';

/** Runs a parsed template, waiting for each answer in turn; code TEMPLATE, or that of the function that failed. */
export async function evaluate(evaluation: Evaluation, data: GoValue): Promise<{ text: string; origins: OriginsBuilder }> {
  const run = new Run(evaluation, data);
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

/** Walks the nodes. A failing node does not hide the next one: all are reported, and the output is thrown away. */
class Run {
  readonly #state: RunState;
  readonly #expressions: Expressions;
  readonly #origins = new OriginsBuilder();
  readonly #chunks: string[] = [];
  readonly #failures: TemplateError[] = [];
  #length = 0;

  constructor(evaluation: Evaluation, data: GoValue) {
    this.#state = new RunState(evaluation, data);
    this.#expressions = new Expressions(this.#state);
  }

  *main(data: GoValue): Asking<void> {
    yield* this.#list(this.#state.evaluation.templates.get(mainName) ?? [], held(data));
    const [first, ...others] = this.#failures;
    if (first !== undefined) throw new TemplateError(first.message, { at: first.at, hint: first.hint, cause: first.cause, goMessage: first.goMessage, others }, first.code);
  }

  result(): { text: string; origins: OriginsBuilder } {
    return { text: readable(this.#chunks.join('')), origins: this.#origins };
  }

  #write(text: string, at: number, literal: boolean): void {
    this.#origins.add(this.#length, at, literal);
    this.#chunks.push(text);
    this.#length += text.length;
    if (this.#length > limits.outputCharacters) this.#state.exhaust(`the template writes more than ${limits.outputCharacters} characters`);
  }

  *#list(nodes: readonly Node[], dot: Held): Asking<Flow> {
    for (const node of nodes) {
      if (this.#failures.length >= limits.errors || this.#state.exhausted) break;
      const known = this.#state.variables.length;
      try {
        this.#state.step();
        const flow = yield* this.#walk(node, dot);
        if (flow !== 'on') return flow;
      } catch (error) {
        this.#remember(error);
        this.#state.variables.length = known;
        if (node.kind === 'action') this.#spoil(node.pipe);
      }
    }
    return 'on';
  }

  #inner(nodes: readonly Node[], dot: Held): Asking<Flow> {
    return this.#state.deeper(this.#list(nodes, dot));
  }

  /** The same failure at the same place is one, however often it is passed. */
  #remember(error: unknown): void {
    if (error instanceof Consequence) return;
    if (!(error instanceof TemplateError)) throw error;
    const isKnown = this.#failures.some(({ message, at }) => message === error.message && at?.line === error.at?.line && at?.column === error.at?.column);
    if (!isKnown) this.#failures.push(error);
  }

  /** Variables that a failed action would have set: what reads them is not judged. */
  #spoil({ assigns, declares }: Pipe): void {
    for (const name of declares) {
      const variable = assigns ? this.#state.variables.findLast((one) => one.name === name) : undefined;
      if (variable !== undefined) variable.failed = true;
      else if (!assigns) this.#state.declare(name, { ...held(undefined), failed: true });
    }
  }

  *#walk(node: Node, dot: Held): Asking<Flow> {
    this.#state.node = node;
    switch (node.kind) {
      case 'text':
        this.#write(node.text, node.at, true);
        return 'on';
      case 'action': {
        const value = yield* this.#expressions.pipeline(dot, node.pipe);
        this.#state.node = node;
        if (node.pipe.declares.length === 0) this.#write(value === undefined ? '<no value>' : formatValue(value), node.at, false);
        return 'on';
      }
      case 'template':
        yield* this.#template(node, dot);
        return 'on';
      case 'break':
      case 'continue':
        return node.kind;
      case 'range':
        return yield* this.#range(node, dot);
      case 'if':
      case 'with':
        return yield* this.#choose(node, dot);
      default:
        return node satisfies never;
    }
  }

  *#choose(node: Branch, dot: Held): Asking<Flow> {
    const known = this.#state.variables.length;
    const value = yield* this.#expressions.pipeline(dot, node.pipe);
    let flow: Flow = 'on';
    if (isTrue(value)) flow = yield* this.#inner(node.list, node.kind === 'with' ? held(value) : dot);
    else if (node.otherwise !== undefined) flow = yield* this.#inner(node.otherwise, dot);
    this.#state.variables.length = known;
    return flow;
  }

  *#range(node: Branch, dot: Held): Asking<Flow> {
    const state = this.#state;
    const known = state.variables.length;
    const value = yield* this.#expressions.pipeline(dot, node.pipe);
    const inner = state.variables.length;
    const failures = this.#failures.length;
    let ran = false;
    for (const [index, element] of this.#elements(node, value)) {
      ran = true;
      state.step();
      this.#bind(node.pipe, index, element);
      const flow = yield* this.#inner(node.list, element);
      state.variables.length = inner;
      // What fails for one element mostly fails for all.
      if (flow === 'break' || state.exhausted || this.#failures.length > failures) break;
    }
    const flow = !ran && node.otherwise !== undefined ? yield* this.#inner(node.otherwise, dot) : 'on';
    state.variables.length = known;
    return flow;
  }

  *#elements(node: Branch, value: GoValue): Generator<[Held, Held], void> {
    if (value === undefined) return;
    if (isSlice(value)) {
      for (const [i, element] of value.entries()) yield [held(new GoInt(BigInt(i))), elementOf(element ?? null)];
    } else if (value instanceof GoInt) {
      if (node.pipe.declares.length > 1) this.#state.fail(`can't use ${value.value} to iterate over more than one variable`);
      for (let i = 0n; i < value.value; i++) yield [held(undefined), held(new GoInt(i, value.type))];
    } else if (isMap(value)) {
      for (const key of sortedKeys(value)) yield [held(key), elementOf(value[key] ?? null)];
    } else this.#state.fail(`range can't iterate over ${formatValue(value)}`);
  }

  /** With two variables the index comes first; one takes the element. */
  #bind({ declares, assigns }: Pipe, index: Held, element: Held): void {
    const values = declares.length > 1 ? [index, element] : [element];
    const top = this.#state.variables.length - declares.length;
    for (const [i, name] of declares.entries()) {
      const value = values[i] ?? held(undefined);
      if (assigns) this.#state.assign(name, value);
      else this.#state.variables[top + i] = { name, ...value };
    }
  }

  *#template(node: Extract<Node, { kind: 'template' }>, dot: Held): Asking<void> {
    const state = this.#state;
    const { templates } = state.evaluation;
    const list = templates.get(node.name);
    if (list === undefined) return state.fail(`template ${goQuote(node.name)} not defined`, { hint: unknownTemplateAdvice(node.name, templates.keys()) });
    state.checkTemplateDepth();
    const data = node.pipe === undefined ? undefined : yield* this.#expressions.pipeline(dot, node.pipe);
    const { variables, templateName } = state;
    [state.variables, state.templateName] = [[{ name: '$', ...held(data) }], node.name];
    yield* this.#inner(list, held(data));
    [state.variables, state.templateName] = [variables, templateName];
  }
}
