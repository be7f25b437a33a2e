import { fieldNames, hasField, hasVisibleField } from '../names.ts';
import { fieldValue, objectOf, withoutField } from '../object.ts';
import { ArrayValue, isFunction, type Lazy, ObjectValue, Thunk, typeName, type Value } from '../value.ts';
import { type Call, define, defineLazy, type Definition, type Library } from './library.ts';

/** Objects: what is in them, and others made of them. */
export const objects: Library = {
  objectFields: define('o', (call) => names(call, call.object(0), false)),
  objectFieldsAll: define('o', (call) => names(call, call.object(0), true)),
  objectFieldsEx: define('obj hidden', (call) => {
    const object = call.object(0);
    return names(call, object, call.boolean(1));
  }),
  objectHas: define('o f', (call) => {
    const object = call.object(0);
    return hasVisibleField(object, call.string(1));
  }),
  objectHasAll: define('o f', (call) => {
    const object = call.object(0);
    return hasField(object, call.string(1));
  }),
  objectHasEx: define('obj fname hidden', (call) => {
    const object = call.object(0);
    const name = call.string(1);
    return call.boolean(2) ? hasField(object, name) : hasVisibleField(object, name);
  }),
  objectValues: listing(false, (_call, _name, value) => value),
  objectValuesAll: listing(true, (_call, _name, value) => value),
  objectKeysValues: listing(false, pair),
  objectKeysValuesAll: listing(true, pair),
  objectRemoveKey: define('obj key', (call) => {
    const object = call.object(0);
    const name = call.string(1);
    call.spend(fieldNames(object, true).length);
    return withoutField(object, name);
  }),
  mapWithKey: defineLazy('func obj', mapWithKey),
  get: defineLazy('o f default? inc_hidden?', (call) => {
    for (const argument of [0, 1, 3]) call.value(argument);
    const object = call.object(0);
    const name = call.string(1);
    const hidden = call.has(3) ? call.boolean(3) : true;
    if (hidden ? hasField(object, name) : hasVisibleField(object, name)) return fieldValue(call.machine, object, name, call.at);
    return call.value(2);
  }),
  mergePatch: defineLazy('target patch', (call) => {
    const patch = call.value(1);
    return patch instanceof ObjectValue ? mergePatch(call, call.value(0), patch) : patch;
  }),
  prune: define('a', (call) => prune(call, call.value(0))),
  $objectFlatMerge: define('x', (call) => {
    const parts = call.items(call.array(0));
    return objectOf(call.machine, parts.flatMap((part) => (part instanceof ObjectValue ? fieldNames(part).map((name): [string, Lazy] => [name, later(call, part, name)]) : [])));
  }),
};

function names(call: Call, object: ObjectValue, hidden: boolean): Value {
  const all = fieldNames(object, hidden);
  call.spend(all.length);
  return call.list([...all]);
}

/** A field that is evaluated when asked for. */
const later = (call: Call, object: ObjectValue, name: string): Thunk => new Thunk(() => fieldValue(call.machine, object, name, call.at), undefined, 'thunk from <std>');

function listing(hidden: boolean, entry: (call: Call, name: string, value: Lazy) => Lazy): Definition {
  return define('o', (call) => {
    const object = call.object(0);
    const all = fieldNames(object, hidden);
    call.spend(all.length);
    return call.list(all.map((name) => entry(call, name, later(call, object, name))));
  });
}

function pair(call: Call, name: string, value: Lazy): Lazy {
  return objectOf(call.machine, [
    ['key', name],
    ['value', value],
  ]);
}

function mapWithKey(call: Call): Value {
  const transform = call.value(0);
  if (!isFunction(transform)) throw call.fail(`std.mapWithKey first param must be function, got ${typeName(transform)}`);
  const object = call.value(1);
  if (!(object instanceof ObjectValue)) throw call.fail(`std.mapWithKey second param must be object, got ${typeName(object)}`);
  const all = fieldNames(object);
  call.spend(all.length);
  return objectOf(call.machine, all.map((name): [string, Lazy] => [name, call.later(transform, name, later(call, object, name))]));
}

/** RFC 7396. */
function mergePatch(call: Call, target: Value, patch: Value): Value {
  if (!(patch instanceof ObjectValue)) return patch;
  const { machine, at } = call;
  const base = target instanceof ObjectValue ? target : undefined;
  const old = base === undefined ? [] : fieldNames(base);
  const patched = fieldNames(patch);
  call.spend(old.length + patched.length);
  const entries = new Map<string, Lazy>();
  const changes = new Set(patched);
  for (const name of old) if (base !== undefined && !changes.has(name)) entries.set(name, later(call, base, name));
  for (const name of patched) {
    const change = fieldValue(machine, patch, name, at);
    if (change === null) continue;
    const has = base !== undefined && hasVisibleField(base, name);
    entries.set(name, mergeLater(call, has ? base : undefined, name, change));
  }
  return objectOf(machine, entries);
}

const mergeLater = (call: Call, base: ObjectValue | undefined, name: string, change: Value): Lazy =>
  new Thunk(() => mergePatch(call, base === undefined ? null : fieldValue(call.machine, base, name, call.at), change), undefined, 'thunk from <std>');

/** Without what is null, an empty list or an empty object, nor what becomes so. */
function prune(call: Call, value: Value): Value {
  if (value instanceof ArrayValue) {
    const items = call.items(value).map((item) => prune(call, item));
    return call.list(items.filter(isContent));
  }
  if (!(value instanceof ObjectValue)) return value;
  const entries: [string, Value][] = [];
  for (const name of fieldNames(value)) {
    call.spend(1);
    const pruned = prune(call, fieldValue(call.machine, value, name, call.at));
    if (isContent(pruned)) entries.push([name, pruned]);
  }
  return objectOf(call.machine, entries);
}

const isContent = (value: Value): boolean =>
  value !== null && !(value instanceof ArrayValue && value.items.length === 0) && !(value instanceof ObjectValue && fieldNames(value).length === 0);

