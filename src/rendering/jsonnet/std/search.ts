import { equal } from '../compare.ts';
import { stringFrom } from '../expect.ts';
import { toText } from '../manifest.ts';
import { ArrayValue, type Lazy, typeName, type Value } from '../value.ts';
import { integerFrom } from './arrays.ts';
import { type Call, define, defineLazy, type Library } from './library.ts';

/** Whether a list has an item, or a string a part. */
export function isMember(call: Call, where: Value, what: Value): boolean {
  if (typeof where === 'string') return where.includes(stringFrom(what, call.at));
  if (!(where instanceof ArrayValue)) throw call.fail('std.member first argument must be an array or a string');
  for (let i = 0; i < where.items.length; i++) {
    call.spend(1);
    if (equal(call.machine, call.item(where, i), what, call.at)) return true;
  }
  return false;
}

/** Looking for items. */
export const search: Library = {
  member: define('arr x', (call) => {
    const where = call.value(0);
    return isMember(call, where, call.value(1));
  }),
  contains: define('arr elem', (call) => {
    const where = call.array(0);
    const what = call.value(1);
    for (let i = 0; i < where.items.length; i++) {
      call.spend(1);
      if (equal(call.machine, call.item(where, i), what, call.at)) return true;
    }
    return false;
  }),
  count: defineLazy('arr x', (call) => {
    const array = call.array(0);
    return placesOf(call, array, call.lazy(1)).length;
  }),
  find: defineLazy('value arr', (call) => {
    const array = call.value(1);
    if (!(array instanceof ArrayValue)) throw call.fail(`find second parameter should be an array, got ${typeName(array)}`);
    return call.list(placesOf(call, array, call.lazy(0)));
  }),
  any: define('arr', (call) => {
    const array = truthsOf(call, 'any');
    return array.items.some((_, i) => truth(call, array, i));
  }),
  all: define('arr', (call) => {
    const array = truthsOf(call, 'all');
    return array.items.every((_, i) => truth(call, array, i));
  }),
  remove: define('arr elem', (call) => {
    const array = call.array(0);
    const what = call.value(1);
    const place = array.items.findIndex((_, i) => equal(call.machine, call.item(array, i), what, call.at));
    return place < 0 ? array : without(call, array, place);
  }),
  removeAt: define('arr i', (call) => {
    const array = call.array(0);
    return without(call, array, integerFrom(call, 1));
  }),
};

function placesOf(call: Call, array: ArrayValue, what: Lazy): number[] {
  const places: number[] = [];
  call.spend(array.items.length);
  for (let i = 0; i < array.items.length; i++) if (equal(call.machine, call.item(array, i), call.force(what), call.at)) places.push(i);
  return places;
}

function truthsOf(call: Call, name: string): ArrayValue {
  const array = call.value(0);
  if (array instanceof ArrayValue) return array;
  throw call.fail(`${name}() parameter should be an array, got ${typeName(array)}`);
}

function truth(call: Call, array: ArrayValue, index: number): boolean {
  call.spend(1);
  const value = call.item(array, index);
  if (typeof value === 'boolean') return value;
  throw call.fail(`element "${toText(call.machine, value, call.at)}" of type ${typeName(value)} is not a boolean`);
}

function without(call: Call, array: ArrayValue, place: number): Value {
  const { items } = array;
  if (place < 0 || place >= items.length) throw call.fail(`slice bounds out of range [:${place}] with capacity ${items.length}`);
  return call.list(items.filter((_: Lazy, i: number) => i !== place));
}
