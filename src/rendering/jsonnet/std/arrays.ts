import { pointsOf } from '../code-points.ts';
import { arrayFrom, finite, isInteger, numberFrom, stringFrom, unexpectedType } from '../expect.ts';
import { goNumber } from '../number.ts';
import { add } from '../operate.ts';
import { ArrayValue, type FunctionValue, isFunction, type Lazy, typeName, type Value } from '../value.ts';
import { type Call, define, defineLazy, type Library } from './library.ts';
import { slice } from './slice.ts';

/** Lists: made, changed, taken together. Items that are only moved are not evaluated. */
export const arrays: Library = {
  makeArray: define('sz func', makeArray),
  range: define('from to', range),
  repeat: defineLazy('what count', repeat),
  slice: defineLazy('indexable index end step', slice),
  reverse: define('arr', (call) => call.list(call.array(0).items.toReversed())),
  map: defineLazy('func arr', (call) => {
    const [transform, items] = transformed(call, 'map', 'array / string');
    return call.list(items.map((item) => call.later(transform, item)));
  }),
  mapWithIndex: defineLazy('func arr', (call) => {
    const [transform, items] = transformed(call, 'mapWithIndex', 'array');
    return call.list(items.map((item, i) => call.later(transform, i, item)));
  }),
  filter: define('func arr', (call) => {
    const array = call.array(1);
    return filtered(call, call.function(0), array);
  }),
  filterMap: defineLazy('filter_func map_func arr', (call) => {
    const test = call.value(0);
    if (!isFunction(test)) throw call.fail(`std.filterMap first param must be function, got ${typeName(test)}`);
    const transform = call.value(1);
    if (!isFunction(transform)) throw call.fail(`std.filterMap second param must be function, got ${typeName(transform)}`);
    const array = call.value(2);
    if (!(array instanceof ArrayValue)) throw call.fail(`std.filterMap third param must be array, got ${typeName(array)}`);
    return call.list(filtered(call, test, array).items.map((item) => call.later(transform, item)));
  }),
  flatMap: define('func arr', flatMap),
  $flatMapArray: define('func arr', flatMap),
  flattenArrays: define('arrs', flattenArrays),
  flattenDeepArray: define('value', (call) => {
    const out: Value[] = [];
    flattenDeep(call, call.value(0), out);
    return call.list(out);
  }),
  foldl: define('func arr init', (call) => fold(call, 'foldl', (items) => items, (folded, item) => [folded, item])),
  foldr: define('func arr init', (call) => fold(call, 'foldr', (items) => items.toReversed(), (folded, item) => [item, folded])),
  sum: define('arr', (call) => sum(call, call.array(0))),
  avg: define('arr', (call) => {
    const array = call.array(0);
    if (array.items.length === 0) throw call.fail('Cannot calculate average of an empty array.');
    return finite(sum(call, array) / array.items.length, call.at);
  }),
};

/** The items of a list, the characters of a string. */
function itemsOf(call: Call, value: Value, message: string): readonly Lazy[] {
  if (value instanceof ArrayValue) return value.items;
  if (typeof value === 'string') return pointsOf(value);
  throw call.fail(`${message}, got ${typeName(value)}`);
}

/** A whole number. */
export function integerFrom(call: Call, argument: number): number {
  const value = call.number(argument);
  if (isInteger(value)) return value;
  throw call.fail(`Expected an integer, but got ${goNumber(value)}`);
}

function transformed(call: Call, name: string, takes: string): [FunctionValue, readonly Lazy[]] {
  const transform = call.value(0);
  if (!isFunction(transform)) throw call.fail(`std.${name} first param must be function, got ${typeName(transform)}`);
  const items = itemsOf(call, call.value(1), `std.${name} second param must be ${takes}`);
  call.spend(items.length);
  return [transform, items];
}

/** Go adds the parts up, beginning with an empty list: hence what happens to a string. */
function flattenArrays(call: Call): Value {
  const parts = itemsOf(call, call.value(0), 'foldl second parameter should be string or array');
  const values = parts.map((part) => call.force(part));
  if (values.every((part) => part instanceof ArrayValue)) return call.list(values.flatMap(({ items }) => items));
  return values.reduce<Value>((sum, part) => add(call.machine, sum, part, call.at), new ArrayValue([]));
}

function makeArray(call: Call): Value {
  const size = integerFrom(call, 0);
  const make = call.function(1);
  call.spend(Math.max(0, size));
  return call.list(Array.from({ length: Math.max(0, size) }, (_, i) => call.later(make, i)));
}

function range(call: Call): Value {
  const [from, to] = [integerFrom(call, 0), integerFrom(call, 1)];
  const size = Math.max(0, to - from + 1);
  call.spend(size);
  return call.list(Array.from({ length: size }, (_, i) => from + i));
}

function repeat(call: Call): Value {
  const what = call.value(0);
  if (typeof what !== 'string' && !(what instanceof ArrayValue)) throw call.fail('std.repeat first argument must be an array or a string');
  const times = Math.max(0, integerFrom(call, 1));
  if (typeof what === 'string') return call.text(what.length * times, () => what.repeat(times));
  call.spend(what.items.length * times);
  return call.list(Array.from({ length: times }, () => what.items).flat());
}

function filtered(call: Call, test: FunctionValue, array: ArrayValue): ArrayValue {
  call.spend(array.items.length);
  return call.list(
    array.items.filter((item) => {
      const keep = call.call(test, item);
      if (typeof keep === 'boolean') return keep;
      throw unexpectedType(keep, 'boolean', call.at);
    }),
  );
}

function flatMap(call: Call): Value {
  const transform = call.function(0);
  const value = call.value(1);
  if (typeof value === 'string') {
    const parts = pointsOf(value).map((character) => stringFrom(call.call(transform, character), call.at));
    return call.text(parts.reduce((size, part) => size + part.length, 0), () => parts.join(''));
  }
  const out: Lazy[] = [];
  for (const item of itemsOf(call, value, 'std.flatMap second param must be array / string')) {
    const { items } = arrayFrom(call.call(transform, item), call.at);
    call.spend(items.length);
    for (const part of items) out.push(part);
  }
  return call.list(out);
}

function flattenDeep(call: Call, value: Value, out: Value[]): void {
  if (!(value instanceof ArrayValue)) return void out.push(value);
  for (const item of call.items(value)) flattenDeep(call, item, out);
}

function fold(call: Call, name: string, order: (items: readonly Lazy[]) => readonly Lazy[], pair: (folded: Lazy, item: Lazy) => [Lazy, Lazy]): Value {
  const combine = call.function(0);
  const items = itemsOf(call, call.value(1), `${name} second parameter should be string or array`);
  let folded: Lazy = call.lazy(2);
  for (const item of order(items)) folded = call.call(combine, ...pair(folded, item));
  return call.force(folded);
}

function sum(call: Call, array: ArrayValue): number {
  let total = 0;
  for (const value of call.items(array)) total += numberFrom(value, call.at);
  return finite(total, call.at);
}

