import { Answers } from './answers.ts';
import { compile } from './compile/expressions.ts';
import type { Host } from './compile/compiler.ts';
import { desugar } from './desugar.ts';
import { Pending, RuntimeError } from './failure.ts';
import { jsonFrom, type JsonValue, valueFrom } from './json-value.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Machine } from './machine.ts';
import { manifestProgram } from './manifest.ts';
import { parse } from './parse.ts';
import { SourceText, type Span } from './source.ts';
import { formatText } from './std/format.ts';
import { openStandard, type Standard } from './std/index.ts';
import { decodeUtf8 } from './utf8.ts';
import { ArrayValue, Builtin, Env, isFunction, type ObjectValue, Thunk, type Value } from './value.ts';

/** A function of the host, known to programs by `std.native(name)`. */
export interface Native {
  /** Names of its parameters; all are required. */
  params: readonly string[];
  /** The answer may be at hand or a promise. */
  call(args: readonly JsonValue[]): JsonValue | Promise<JsonValue>;
}

/** Gives imported files: `path` as the program names it, `from` the path of the importing file. */
export interface Importer {
  read(path: string, from: string): ImportedFile | Promise<ImportedFile>;
}

export interface ImportedFile {
  /** Canonical: files that are one have one path. */
  path: string;
  bytes: Uint8Array;
}

export interface Surroundings {
  natives: Readonly<Record<string, Native>>;
  extStr: Readonly<Record<string, string>>;
  extCode: Readonly<Record<string, string>>;
  importer: Importer | undefined;
  limits: Partial<Limits>;
}

/** A program with all it knows; evaluating it again goes on with what has been evaluated before. */
export class Program implements Host {
  readonly machine: Machine;
  /** Texts that were read, by path. */
  readonly sources = new Map<string, SourceText>();
  readonly answers = new Answers();
  readonly #surroundings: Surroundings;
  readonly #standard: Standard;
  readonly #roots = new Map<string, Thunk>();
  readonly #external = new Map<string, Thunk>();
  readonly #natives = new Map<string, Builtin>();
  readonly #main: Thunk;
  #imports = 0;

  constructor(source: { path: string; text: string; thisFile?: string }, surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.machine = new Machine({ ...defaultLimits, ...surroundings.limits });
    this.#standard = openStandard(this.machine, { extVar: (name, at) => this.#extVar(name, at), native: (name) => this.#native(name) });
    this.#main = this.#root(source.path, source.text, source.thisFile ?? source.path, '$');
  }

  /** The manifested text. Errors: StaticError, RuntimeError; Pending where answers are under way. */
  run(): string {
    this.machine.depth = 0;
    this.#imports = 0;
    const value = this.machine.force(this.#main, undefined);
    return manifestProgram(this.machine, isFunction(value) ? this.machine.call(value, [], undefined) : value);
  }

  standard(path: string): ObjectValue {
    return this.#standard.objectFor(path);
  }

  member(name: string): Value {
    return this.#standard.member(name);
  }

  format(text: string, values: Value, at: Span): Value {
    return formatText(this.machine, text, values, at);
  }

  load(form: 'import' | 'importstr' | 'importbin', path: string, at: Span): Value {
    const file = this.#read(path, at);
    if (form === 'importbin') return new ArrayValue([...file.bytes]);
    const text = decodeUtf8(file.bytes);
    if (form === 'importstr') return text;
    const root = this.#roots.get(file.path) ?? this.#root(file.path, text, file.path, '$');
    this.#roots.set(file.path, root);
    if (this.#imports >= this.machine.limits.imports) throw new RuntimeError(`more than ${this.machine.limits.imports} files import each other in a row`, at);
    this.#imports += 1;
    try {
      return this.machine.force(root, at);
    } finally {
      this.#imports -= 1;
    }
  }

  #read(path: string, at: Span): ImportedFile {
    const { importer } = this.#surroundings;
    const from = at.source.path;
    if (importer === undefined) throw new RuntimeError(`couldn't open import ${JSON.stringify(path)}: no imports here`, at);
    try {
      return this.answers.ask(`import\n${from}\n${path}`, () => importer.read(path, from));
    } catch (error) {
      throw failedOutside(error, at);
    }
  }

  /** The value of a whole text, evaluated when asked for; read and compiled then, too. */
  #root(path: string, text: string, thisFile: string, name: string): Thunk {
    const source = new SourceText(path, text);
    this.sources.set(path, source);
    return new Thunk(() => compile(desugar(parse(source)), this)(new Env(undefined, [this.standard(thisFile)], undefined, 0)), undefined, name);
  }

  #extVar(name: string, at: Span | undefined): Value {
    const { extStr, extCode } = this.#surroundings;
    if (Object.hasOwn(extCode, name)) {
      const path = `<extvar:${name}>`;
      const root = this.#external.get(name) ?? this.#root(path, extCode[name] ?? '', path, '$');
      this.#external.set(name, root);
      return this.machine.force(root, at);
    }
    const text = Object.hasOwn(extStr, name) ? extStr[name] : undefined;
    if (text !== undefined) return text.toWellFormed();
    throw new RuntimeError(`Undefined external variable: ${name}`, at);
  }

  #native(name: string): Value {
    const known = this.#natives.get(name);
    if (known !== undefined) return known;
    const native = Object.hasOwn(this.#surroundings.natives, name) ? this.#surroundings.natives[name] : undefined;
    if (native === undefined) return null;
    const builtin = new Builtin(name, native.params.map((parameter) => ({ name: parameter, optional: false })), (args, at) => {
      const json = args.map((arg) => jsonFrom(this.machine, this.machine.force(arg ?? null, at), at));
      return this.#answered(name, native, json, at);
    });
    this.#natives.set(name, builtin);
    return builtin;
  }

  #answered(name: string, native: Native, args: readonly JsonValue[], at: Span | undefined): Value {
    try {
      return this.answers.ask(`native\n${name}\n${JSON.stringify(args)}`, () => this.#ask(native, args));
    } catch (error) {
      throw failedOutside(error, at);
    }
  }

  #ask(native: Native, args: readonly JsonValue[]): Value | Promise<Value> {
    const answer = native.call(args);
    return answer instanceof Promise ? answer.then((json) => valueFrom(this.machine, json)) : valueFrom(this.machine, answer);
  }
}

/** An error from outside stands at the place that asked. */
function failedOutside(error: unknown, at: Span | undefined): unknown {
  if (error instanceof Pending) return error;
  return new RuntimeError(error instanceof Error ? error.message : String(error), at, error);
}
