import type { Env } from '../../support/env.ts';
import { ActionError, errorMessage, joinErrors } from '../../support/errors.ts';
import { nearest } from '../../support/nearest.ts';
import type { Lambda } from '../functions.ts';
import { jsonText } from '../json/write.ts';
import { positionAt } from '../position.ts';
import type { Source } from '../rendered.ts';
import { missingPluginAdvice } from '../template/advice.ts';
import type { Token } from './tokens.ts';

/** What a definition file may ask for. */
export interface MustacheContext {
  /** `{{ env.NAME }}`. */
  env: Env;
  /** `{{#name}}argument{{/name}}`. */
  lambdas: Readonly<Record<string, Lambda>>;
}

/** A part of what came out: text of the template that stands at `start`, or a value of the tag there. */
export interface Piece {
  text: string;
  start: number;
  literal: boolean;
}

/** What `{{.}}` and plain names mean inside sections: the value of a variable, or the environment. */
type Frame = { kind: 'root' } | { kind: 'value'; value: string } | { kind: 'env' };
type Escape = (text: string) => string;

/** No name of Mustache has blanks or backquotes in it. */
const goAdvice = (name: string): string | undefined => (/[\s`|]/.test(name) ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined);

/** The JSON encoding of a text without its quotes. */
const escapeJson: Escape = (text) => JSON.stringify(text).slice(1, -1);
const asItIs: Escape = (text) => text;

/** Renders one definition file. Look-ups are started where they stand and awaited together; all errors are reported. */
export class DefinitionRenderer {
  readonly #source: Source;
  readonly #context: MustacheContext;
  readonly #errors: ActionError[] = [];

  constructor(source: Source, context: MustacheContext) {
    this.#source = source;
    this.#context = context;
  }

  async render(tokens: readonly Token[]): Promise<Piece[]> {
    const pieces = await this.#all(tokens, { kind: 'root' }, escapeJson);
    // Answers come in any order; the errors stand in the order of the file.
    const errors = this.#errors.toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
    if (errors.length > 0) throw joinErrors(errors);
    return pieces;
  }

  async #all(tokens: readonly Token[], frame: Frame, escape: Escape): Promise<Piece[]> {
    const parts = await Promise.all(tokens.map((token) => this.#one(token, frame, escape)));
    return parts.flat();
  }

  #one(token: Token, frame: Frame, escape: Escape): Piece[] | Promise<Piece[]> {
    switch (token.kind) {
      case 'text':
        return [{ text: token.text, start: token.start, literal: true }];
      case 'value': {
        const value = this.#valueOf(token.name, frame, token.start);
        return [{ text: token.escaped ? escape(value) : value, start: token.start, literal: false }];
      }
      case 'section':
        return this.#section(token, frame, escape);
      default:
        return token satisfies never;
    }
  }

  #valueOf(name: string, frame: Frame, start: number): string {
    if (name === '.' && frame.kind === 'value') return frame.value;
    const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
    if (variable === undefined) return this.#unknown(name, start);
    const value = this.#variable(variable);
    if (value !== undefined) return value;
    return this.#fail(start, `environment variable ${variable} is not defined`, `Set it for the step, for example \`env: { ${variable}: … }\`, in the input env, or in an env file.`);
  }

  #section(token: Token & { kind: 'section' }, frame: Frame, escape: Escape): Piece[] | Promise<Piece[]> {
    const { name, inverted, body, start } = token;
    const lambda = Object.hasOwn(this.#context.lambdas, name) ? this.#context.lambdas[name] : undefined;
    if (lambda !== undefined && !inverted) return this.#lookUp(token, lambda, frame, escape);
    if (name === 'env') return inverted ? [] : this.#all(body, { kind: 'env' }, escape);
    if (name === '.' && frame.kind === 'value') return inverted ? [] : this.#all(body, frame, escape);
    const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
    if (variable === undefined) {
      this.#unknown(name, start);
      return [];
    }
    const value = this.#variable(variable) ?? '';
    if (inverted) return value === '' ? this.#all(body, frame, escape) : [];
    return value === '' ? [] : this.#all(body, { kind: 'value', value }, escape);
  }

  /** The text between the tags is the argument; tags in it are rendered first, without escaping. */
  async #lookUp(token: Token & { kind: 'section' }, lambda: Lambda, frame: Frame, escape: Escape): Promise<Piece[]> {
    const { name, body, start } = token;
    const errorsBefore = this.#errors.length;
    const plain = body.every((part) => part.kind === 'text');
    const argument = plain
      ? this.#source.text.slice(token.bodyStart, token.bodyEnd)
      : (await this.#all(body, frame, asItIs)).map((piece) => piece.text).join('');
    if (this.#errors.length > errorsBefore && !plain) return [];
    try {
      const answer = await lambda.call(lambda.arity > 1 ? argument.trim().split(/\s+/) : [argument]);
      return [{ text: this.#written(name, answer, start, escape), start, literal: false }];
    } catch (error) {
      const at = positionAt(this.#source.text, start, this.#source.path);
      const known = error instanceof ActionError ? error : undefined;
      const message = known?.message ?? `error calling ${name}: ${errorMessage(error)}`;
      this.#errors.push(new ActionError(known?.code ?? 'LOOKUP', message, { at: known?.at ?? at, hint: known?.hint, cause: error }));
      return [];
    }
  }

  /** Text is escaped; what is no text stands as JSON and belongs outside quotes. */
  #written(name: string, answer: unknown, start: number, escape: Escape): string {
    if (typeof answer === 'string') return escape(answer);
    if (answer === null || answer === undefined) return this.#fail(start, `${name} gave no value`);
    return jsonText(answer);
  }

  #variable(name: string): string | undefined {
    return Object.hasOwn(this.#context.env, name) ? this.#context.env[name] : undefined;
  }

  #unknown(name: string, start: number): string {
    const names = Object.keys(this.#context.lambdas);
    if (names.includes(name)) return this.#fail(start, `${name} is a look-up and needs an argument`, `Write {{#${name}}}argument{{/${name}}}.`);
    if (name === 'env') return this.#fail(start, 'env needs the name of a variable', 'Write {{ env.NAME }}.');
    const close = nearest(name, names);
    const hint =
      goAdvice(name) ??
      missingPluginAdvice(name) ??
      (this.#variable(name) !== undefined
        ? `Write {{ env.${name} }} for the environment variable.`
        : close === undefined
          ? `Known are env.NAME and the sections ${names.join(', ') || '(none)'}.`
          : `Did you mean ${close}?`);
    return this.#fail(start, `"${name}" is not defined`, hint);
  }

  #fail(start: number, message: string, hint?: string): '' {
    this.#errors.push(new ActionError('TEMPLATE', message, { at: positionAt(this.#source.text, start, this.#source.path), hint }));
    return '';
  }
}
