import { RuntimeError } from './failure.ts';
import { layerAt, layerOf } from './layers.ts';
import type { Machine } from './machine.ts';
import { namesOf } from './names.ts';
import type { Span } from './source.ts';
import { type Env, type Field, type Layer, type Lazy, ObjectValue, Thunk, type Value } from './value.ts';

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

function envOf(object: ObjectValue, layer: number): Env {
  const envs = (object.envs ??= []);
  return (envs[layer] ??= layerAt(object, layer).scope(object, layer));
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

/** The object without a field, from outside: among its own layers `super` still finds it. */
export function withoutField(object: ObjectValue, name: string): ObjectValue {
  const fields = new Map(namesOf(object).visibility);
  fields.delete(name);
  return new ObjectValue(undefined, object, new ObjectValue({ fields: noFields, asserts: noAsserts, scope: noScope, shared: false, rest: { layers: object.count, fields } }));
}

const noFields: Layer['fields'] = new Map();
