import type { ActionError } from '../../support/errors.ts';
import { executionAdvice } from './advice.ts';
import { mainName } from './cursor.ts';
import { placeIn, TemplateError } from './fault.ts';
import { goQuote } from './fmt/quote.ts';
import type { FunctionTable } from './function.ts';
import { type Named, printNode } from './node.ts';
import type { Templates } from './parse.ts';
import type { GoValue } from './value.ts';

/** What a run may cost at most; each limit is named by its error. `depth` counts lists and pipelines that stand in each other; templates are not called any more from `templateDepth` on. */
export const limits = { steps: 5_000_000, outputCharacters: 64 * 1024 * 1024, valueCharacters: 4 * 1024 * 1024, depth: 250, templateDepth: 150, errors: 20 } as const;

/** A question to the outside: resumed with its answer. */
export type Asking<T> = Generator<unknown, T, unknown>;

/** The dot, or what a variable holds. An element of a container has Go's type `interface {}` until a pipeline passes it on. */
export interface Held {
  value: GoValue;
  element: boolean;
  /** Its declaration failed: whoever reads it cannot be judged. */
  failed?: true;
}

export interface Variable extends Held {
  name: string;
}

export const held = (value: GoValue): Held => ({ value, element: false });
export const elementOf = (value: GoValue): Held => ({ value, element: true });

/** A parsed template, and what it may call. */
export interface Evaluation {
  source: { name: string; text: string };
  templates: Templates;
  functions: FunctionTable;
}

/** Stops what depends on a variable whose declaration failed: that failure is told, this is none of its own. */
export class Consequence extends Error {}

/** What a fault is besides Go's message. */
interface Fault {
  cause?: unknown;
  hint?: string;
  /** The message in words of ours, where Go's say too little. */
  plain?: string;
  code?: ActionError['code'];
}

/** Where a run stands: the node that errors name, the variables in sight, and what it has cost. */
export class RunState {
  readonly evaluation: Evaluation;
  /** Named by the next error. */
  node: Named = { kind: 'dot', at: 0 };
  templateName: string = mainName;
  variables: Variable[];
  /** A limit was reached: nothing goes on. */
  exhausted = false;
  #steps = 0;
  #depth = 0;

  constructor(evaluation: Evaluation, data: GoValue) {
    this.evaluation = evaluation;
    this.variables = [{ name: '$', ...held(data) }];
  }

  fail(message: string, { plain, hint, cause, code }: Fault = {}): never {
    const { source } = this.evaluation;
    const { line, column, byte } = placeIn(source.text, this.node.at);
    const goMessage = `template: ${mainName}:${line}:${byte}: executing ${goQuote(this.templateName)} at <${printNode(this.node)}>: ${message}`;
    throw new TemplateError(plain ?? message, { at: { file: source.name, line, column }, hint: hint ?? executionAdvice(message), cause, goMessage }, code);
  }

  /** Ends the run for good; `goMessage` where Go has such a limit too. */
  exhaust(plain: string, goMessage = plain): never {
    this.exhausted = true;
    return this.fail(goMessage, { plain });
  }

  step(): void {
    if (++this.#steps > limits.steps) this.exhaust(`the template takes more than ${limits.steps} steps`);
  }

  /** Ends the run where a template is called too deep: it calls itself. Go allows more. */
  checkTemplateDepth(): void {
    if (this.#depth >= limits.templateDepth) this.exhaust('the template calls itself without end', 'exceeded maximum template depth (100000)');
  }

  /** Runs `body` one level deeper. */
  *deeper<T>(body: Asking<T>): Asking<T> {
    if (this.#depth >= limits.depth) this.exhaust(`nested deeper than ${limits.depth} levels`);
    this.#depth++;
    try {
      return yield* body;
    } finally {
      this.#depth--;
    }
  }

  read(name: string): Variable {
    const variable = this.variables.findLast((one) => one.name === name);
    if (variable === undefined) return this.fail(`undefined variable: ${name}`);
    if (variable.failed === true) throw new Consequence(`${name} has no value`);
    return variable;
  }

  assign(name: string, value: Held): void {
    const variable = this.variables.findLast((one) => one.name === name);
    if (variable === undefined) this.fail(`undefined variable: ${name}`);
    else Object.assign(variable, { failed: undefined, ...value });
  }

  declare(name: string, value: Held): void {
    this.variables.push({ name, ...value });
  }
}
