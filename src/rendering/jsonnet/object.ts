import { compareStrings } from './code-points.ts';
import { RuntimeError } from './failure.ts';
import type { Machine } from './machine.ts';
import type { Span } from './source.ts';
import { type Env, type Field, type FieldNames as Names, type Layer, type LayerTable, type Lazy, ObjectValue, Thunk, type Value } from './value.ts';

/** Up to so many layers are searched one by one. */
const few = 8;

/**
 * The layers of an object and of those that it was made of: an object of n layers looks at the first n. Adding one layer
 * after the other, as folds do, so goes on with one table. The index is made when there are many layers.
 */
class Layers implements LayerTable {
  readonly layers: Layer[] = [];
  /** Layers that define a name, lowest first. */
  #index: Map<string, number[]> | undefined;
  #indexed = 0;

  /** The highest layer below `below` that defines `name`; -1 when there is none. */
  find(name: string, below: number): number {
    if (below <= few) {
      for (let i = below - 1; i >= 0; i--) if (this.layers[i]?.fields.has(name) === true) return i;
      return -1;
    }
    const index = (this.#index ??= new Map<string, number[]>());
    for (; this.#indexed < this.layers.length; this.#indexed++) {
      for (const field of this.layers[this.#indexed]?.fields.keys() ?? []) {
        const places = index.get(field);
        if (places === undefined) index.set(field, [this.#indexed]);
        else places.push(this.#indexed);
      }
    }
    const places = index.get(name) ?? [];
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < below) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? -1;
  }
}

/** Chains of `+` are as long as the program likes, so this is a loop. */
function tableOf(object: ObjectValue): LayerTable {
  if (object.table !== undefined) return object.table;
  const above: ObjectValue[] = [];
  let base = object;
  while (base.table === undefined && base.left !== undefined && base.right !== undefined) {
    above.push(base.right);
    base = base.left;
  }
  const table = extensible(base);
  for (let next = above.pop(); next !== undefined; next = above.pop()) {
    if (next.layer !== undefined) table.layers.push(next.layer);
    else for (const layer of layersOf(next)) table.layers.push(layer);
  }
  object.table = table;
  return table;
}

/** The table of an object if nobody has gone on with it, else a copy. */
function extensible(object: ObjectValue): LayerTable {
  if (object.table?.layers.length === object.count) return object.table;
  const table = new Layers();
  for (const layer of object.table === undefined ? (object.layer === undefined ? [] : [object.layer]) : layersOf(object)) table.layers.push(layer);
  return table;
}

/** The layers of an object, lowest first. */
const layersOf = (object: ObjectValue): readonly Layer[] => (object.layer === undefined ? tableOf(object).layers.slice(0, object.count) : [object.layer]);

/** The highest layer below `below` that defines `name`; -1 when there is none. */
function layerOf(object: ObjectValue, name: string, below: number): number {
  if (object.layer === undefined) return tableOf(object).find(name, below);
  return below > 0 && object.layer.fields.has(name) ? 0 : -1;
}

function envOf(object: ObjectValue, layer: number): Env {
  const envs = (object.envs ??= []);
  return (envs[layer] ??= layerAt(object, layer).scope(object, layer));
}

function layerAt(object: ObjectValue, layer: number): Layer {
  const found = object.layer ?? tableOf(object).layers[layer];
  if (found === undefined) throw new RangeError('an object has no such layer');
  return found;
}

/** The value of a field; assertions of the object are checked first. */
export function fieldValue(machine: Machine, object: ObjectValue, name: string, at: Span | undefined): Value {
  checkAssertions(machine, object, at);
  const known = object.values?.get(name);
  if (known !== undefined) return known;
  const layer = layerOf(object, name, object.count);
  if (layer < 0) throw new RuntimeError(`Field does not exist: ${name}`, at);
  const value = evaluated(machine, object, layer, name, at);
  (object.values ??= new Map()).set(name, value);
  return value;
}

/** `super.name`, seen from a layer. */
export function superValue(machine: Machine, object: ObjectValue, from: number, name: string, at: Span | undefined): Value {
  const layer = layerOf(object, name, from);
  if (layer < 0) throw new RuntimeError(`Field does not exist: ${name}`, at);
  const known = object.lower?.get(layer)?.get(name);
  if (known !== undefined) return known;
  const value = evaluated(machine, object, layer, name, at);
  object.lower ??= new Map();
  const values = object.lower.get(layer) ?? new Map<string, Value>();
  object.lower.set(layer, values.set(name, value));
  return value;
}

function evaluated(machine: Machine, object: ObjectValue, layer: number, name: string, at: Span | undefined): Value {
  const field = layerAt(object, layer).fields.get(name);
  if (field === undefined) throw new RangeError('a layer has no such field');
  const depth = machine.enter(at);
  try {
    const value = field.code(field.scope === undefined ? envOf(object, layer) : field.scope(object, layer));
    machine.depth = depth;
    return value;
  } catch (error) {
    throw machine.passing(error, depth, field.name, at);
  }
}

/** Whether a field is there, hidden or not; from the top, or below a layer. */
export const hasField = (object: ObjectValue, name: string, below = object.count): boolean => layerOf(object, name, below) >= 0;

/** Whether a field is there and not hidden: the highest layer that says either decides. */
export function hasVisibleField(object: ObjectValue, name: string): boolean {
  let layer = layerOf(object, name, object.count);
  const found = layer >= 0;
  for (; layer >= 0; layer = layerOf(object, name, layer)) {
    const visibility = layerAt(object, layer).fields.get(name)?.visibility;
    if (visibility !== 'inherited') return visibility === 'visible';
  }
  return found;
}

/** The names of an object in order; with `hidden` also those of hidden fields. */
export const fieldNames = (object: ObjectValue, hidden = false): readonly string[] => (hidden ? namesOf(object).all : namesOf(object).visible);

function namesOf(object: ObjectValue): Names {
  if (object.names !== undefined) return object.names;
  const layers = layersOf(object);
  const shared = layers.length <= few && layers.every((layer) => layer.shared);
  object.names = shared ? layers.reduce((below, { fields }) => below.with(fields), noNames) : new FieldNames(layers.reduce(visibilities, new Map()));
  return object.names;
}

function visibilities(below: Map<string, boolean>, { fields }: Pick<Layer, 'fields'>): Map<string, boolean> {
  for (const [name, { visibility }] of fields) {
    if (visibility !== 'inherited') below.set(name, visibility === 'visible');
    else if (!below.has(name)) below.set(name, true);
  }
  return below;
}

/** The names in one or several layers. Objects of one shape share them: the tables of fields that a program has are few. */
class FieldNames {
  readonly #visibility: ReadonlyMap<string, boolean>;
  readonly all: readonly string[];
  readonly visible: readonly string[];
  readonly #above = new WeakMap<Layer['fields'], FieldNames>();

  constructor(visibility: ReadonlyMap<string, boolean>) {
    this.#visibility = visibility;
    this.all = [...visibility.keys()].sort(compareStrings);
    this.visible = this.all.filter((name) => visibility.get(name));
  }

  /** With these fields on top. */
  with(fields: Layer['fields']): FieldNames {
    const known = this.#above.get(fields);
    if (known !== undefined) return known;
    const made = new FieldNames(visibilities(new Map(this.#visibility), { fields }));
    this.#above.set(fields, made);
    return made;
  }
}

const noNames = new FieldNames(new Map());

/** Checks what `assert` says in every layer from the top, once; assertions may look at the object while they are being checked. */
export function checkAssertions(machine: Machine, object: ObjectValue, at: Span | undefined): void {
  if (!object.hasAsserts || object.asserts !== 'unchecked') return;
  object.asserts = 'checking';
  try {
    for (let layer = object.count - 1; layer >= 0; layer--) {
      for (const check of layerAt(object, layer).asserts) assertionHolds(machine, check, envOf(object, layer), at);
    }
    object.asserts = 'passed';
  } catch (error) {
    object.asserts = 'unchecked';
    throw error;
  }
}

function assertionHolds(machine: Machine, check: (env: Env) => Value, env: Env, at: Span | undefined): void {
  const depth = machine.enter(at);
  try {
    check(env);
    machine.depth = depth;
  } catch (error) {
    throw machine.passing(error, depth, '', at);
  }
}

const noAsserts: readonly [] = [];

/** Steps that an object and a field of its own stand for, as they take memory. */
export const objectCost = 4;
export const fieldCost = 3;

/** An object of values that are at hand, or thunks. */
export function objectOf(machine: Machine, entries: Iterable<readonly [string, Lazy]>, visibility: Field['visibility'] = 'inherited'): ObjectValue {
  const fields = new Map<string, Field>();
  for (const [name, lazy] of entries) fields.set(name, constantField(machine, name, lazy, visibility));
  machine.spend(objectCost + fieldCost * fields.size, undefined);
  return new ObjectValue({ fields, asserts: noAsserts, scope: noScope, shared: false });
}

const constantField = (machine: Machine, name: string, lazy: Lazy, visibility: Field['visibility']): Field => ({
  visibility,
  code: lazy instanceof Thunk ? () => machine.force(lazy, undefined) : () => lazy,
  name: `field <${name}>`,
});

/** Values at hand need no scope. */
const noScope = (): Env => emptyEnv;
const emptyEnv = { parent: undefined, slots: [], self: undefined, layer: 0 } as Env;

/** The object without a field, in all its layers; whatever refers to the field misses it. */
export function withoutField(object: ObjectValue, name: string): ObjectValue {
  const layers = layersOf(object).map(({ fields, asserts, scope }): ObjectValue => {
    const kept = fields.has(name) ? new Map([...fields].filter(([field]) => field !== name)) : fields;
    return new ObjectValue({ fields: kept, asserts, scope, shared: false });
  });
  return layers.reduce((left, right) => new ObjectValue(undefined, left, right));
}
