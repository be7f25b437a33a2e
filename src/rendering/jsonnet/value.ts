import type { Span } from './source.ts';
import type { Visibility } from './syntax.ts';

/** What an expression evaluates to. */
export type Value = null | boolean | number | string | ArrayValue | FunctionValue | ObjectValue;

/** A value, or the promise of one that is made when somebody asks. */
export type Lazy = Value | Thunk;

/** A compiled expression. */
export type Code = (env: Env) => Value;

/** The variables of one scope, and what `self` and `super` are in it. */
export class Env {
  readonly parent: Env | undefined;
  readonly slots: Lazy[];
  readonly self: ObjectValue | undefined;
  /** The layer of `self` that the expression stands in; `super` is what lies below. */
  readonly layer: number;

  constructor(parent: Env | undefined, slots: Lazy[], self: ObjectValue | undefined, layer: number) {
    this.parent = parent;
    this.slots = slots;
    this.self = self;
    this.layer = layer;
  }
}

/** An expression that is evaluated once, when first asked for. Only the machine does so. */
export class Thunk {
  code: Code | undefined;
  env: Env | undefined;
  value: Value | undefined = undefined;
  /** What it is, for stack traces. */
  readonly name: string;

  constructor(code: Code, env: Env | undefined, name: string) {
    this.code = code;
    this.env = env;
    this.name = name;
  }
}

export class ArrayValue {
  /** Thunks are replaced by their values once these are known. */
  readonly items: Lazy[];

  constructor(items: Lazy[]) {
    this.items = items;
  }
}

export interface FunctionParameter {
  readonly name: string;
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** A function of the program. */
export class Closure {
  readonly shape: FunctionShape;
  readonly env: Env;

  constructor(shape: FunctionShape, env: Env) {
    this.shape = shape;
    this.env = env;
  }

  get parameters(): readonly FunctionParameter[] {
    return this.shape.parameters;
  }
}

/** What all closures of one place in the program share. */
export interface FunctionShape {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** What a parameter is when it is left out; seen from inside the function. */
  readonly fallbacks: readonly (((env: Env) => Lazy) | undefined)[];
  /** Parameters that have the name of an earlier one: nobody forbids it, and an argument in either place counts. */
  readonly repeats: readonly { place: number; first: number }[];
  readonly body: (env: Env) => Value | TailCall;
}

/** What a function of ours works with; the machine. */
export interface Caller {
  force(lazy: Lazy, at: Span | undefined): Value;
  call(target: Value, args: readonly Lazy[], at: Span | undefined): Value;
  /** Counts work, so that nothing runs for ever. */
  spend(steps: number, at: Span | undefined): void;
}

/** A function of the standard library, or one that was handed in. A parameter that is left out is undefined. */
export class Builtin {
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly run: (args: readonly (Lazy | undefined)[], at: Span | undefined) => Value;

  constructor(name: string, parameters: readonly FunctionParameter[], run: (args: readonly (Lazy | undefined)[], at: Span | undefined) => Value) {
    this.name = name;
    this.parameters = parameters;
    this.run = run;
  }
}

export type FunctionValue = Closure | Builtin;

/** The last thing a function does, with `tailstrict`: carried out after it is left, so that no frames pile up. */
export class TailCall {
  readonly target: Closure;
  readonly slots: Lazy[];
  readonly at: Span;

  constructor(target: Closure, slots: Lazy[], at: Span) {
    this.target = target;
    this.slots = slots;
    this.at = at;
  }
}

/** A field as one layer of an object defines it. */
export interface Field {
  readonly visibility: Visibility;
  /** What it evaluates to in the scope of its layer. */
  readonly code: Code;
  /** Its own scope, if it does not share that of its layer. */
  readonly scope?: ObjectScope;
  readonly name: string;
}

/** Makes the scope in which fields are evaluated, for an object and the layer in it. */
export type ObjectScope = (self: ObjectValue, layer: number) => Env;

/** What one object expression contributes: objects are layers, later ones on top. */
export interface Layer {
  readonly fields: ReadonlyMap<string, Field>;
  readonly asserts: readonly Code[];
  readonly scope: ObjectScope;
  /** Whether all evaluations of the expression have this table of fields. */
  readonly shared: boolean;
  /** On top of the layers of an object from which a field was taken: what is left of it. */
  readonly rest?: Rest;
}

/** So many layers below belong to it, and these are the fields that they still show. */
export interface Rest {
  readonly layers: number;
  readonly fields: ReadonlyMap<string, Pick<Field, 'visibility'>>;
}

/** Names in order, those of hidden fields among `all`. object.ts makes them. */
export interface FieldNames {
  readonly visibility: Rest['fields'];
  readonly all: readonly string[];
  readonly visible: readonly string[];
}

/** Layers in one list, and how to find names in them. object.ts makes it. */
export interface LayerTable {
  readonly layers: Layer[];
  find(name: string, below: number): number;
}

/** An object: one layer, or two objects of which the right one lies on top. object.ts works with it. */
export class ObjectValue {
  readonly layer: Layer | undefined;
  readonly left: ObjectValue | undefined;
  readonly right: ObjectValue | undefined;
  /** Layers in it. */
  readonly count: number;
  readonly hasAsserts: boolean;
  /** Whether a field was taken from it, or from an object in it. */
  readonly isReduced: boolean;
  asserts: 'unchecked' | 'checking' | 'passed' = 'unchecked';
  /** Values of fields, as seen from the top. */
  values: Map<string, Value> | undefined;
  /** Values of fields as seen by `super`, by the layer that defines them. */
  lower: Map<number, Map<string, Value>> | undefined;
  /** Its layers in one list, made when they are first searched; shared with the objects it was made of. */
  table: LayerTable | undefined;
  envs: (Env | undefined)[] | undefined;
  names: FieldNames | undefined;

  constructor(layer: Layer | undefined, left?: ObjectValue, right?: ObjectValue) {
    this.layer = layer;
    this.left = left;
    this.right = right;
    this.count = layer === undefined ? (left?.count ?? 0) + (right?.count ?? 0) : 1;
    this.hasAsserts = layer === undefined ? (left?.hasAsserts ?? false) || (right?.hasAsserts ?? false) : layer.asserts.length > 0;
    this.isReduced = layer === undefined ? (left?.isReduced ?? false) || (right?.isReduced ?? false) : layer.rest !== undefined;
  }
}

/** The type of a value as messages and `std.type` name it. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof ArrayValue) return 'array';
  if (value instanceof ObjectValue) return 'object';
  return typeof value === 'object' ? 'function' : typeof value;
}

export const isFunction = (value: Value): value is FunctionValue => value instanceof Closure || value instanceof Builtin;
