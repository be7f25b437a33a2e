import { lengthOf } from '../code-points.ts';
import { compare, equal, primitiveEqual } from '../compare.ts';
import { unexpectedType } from '../expect.ts';
import { toText } from '../manifest.ts';
import { fieldNames } from '../names.ts';
import { ArrayValue, isFunction, ObjectValue, typeName, type Value } from '../value.ts';
import { type Call, define, type Definition, type Library } from './library.ts';
import { valueText } from './manifest-json.ts';

const isOf = (test: (value: Value) => boolean, parameter = 'v'): Definition => define(parameter, (call) => test(call.value(0)));

/** What a value is, whether two are the same. */
export const types: Library = {
  type: define('x', (call) => typeName(call.value(0))),
  isArray: isOf((value) => value instanceof ArrayValue),
  isBoolean: isOf((value) => typeof value === 'boolean'),
  isFunction: isOf(isFunction),
  isNull: isOf((value) => value === null, 'x'),
  isNumber: isOf((value) => typeof value === 'number'),
  isObject: isOf((value) => value instanceof ObjectValue),
  isString: isOf((value) => typeof value === 'string'),
  length: define('x', (call) => length(call, call.value(0))),
  id: define('x', (call) => call.value(0)),
  equals: define('x y', (call) => {
    const [a, b] = [call.value(0), call.value(1)];
    return equal(call.machine, a, b, call.at);
  }),
  primitiveEquals: define('x y', (call) => {
    const [a, b] = [call.value(0), call.value(1)];
    return primitiveEqual(a, b, call.at);
  }),
  assertEqual: define('a b', (call) => {
    const [a, b] = [call.value(0), call.value(1)];
    if (equal(call.machine, a, b, call.at)) return true;
    throw call.fail(`Assertion failed. ${valueText(call, a)} != ${valueText(call, b)}`);
  }),
  trace: define('str rest', (call) => {
    call.string(0);
    return call.value(1);
  }),
  toString: define('a', (call) => toText(call.machine, call.value(0), call.at)),
  __compare: define('v1 v2', (call) => Math.sign(compare(call.machine, call.value(0), call.value(1), call.at))),
  __compare_array: comparison((order) => Math.sign(order)),
  __array_less: comparison((order) => order < 0),
  __array_less_or_equal: comparison((order) => order <= 0),
  __array_greater: comparison((order) => order > 0),
  __array_greater_or_equal: comparison((order) => order >= 0),
};

function comparison(meaning: (order: number) => Value): Definition {
  return define('arr1 arr2', (call) => meaning(compare(call.machine, call.array(0), call.array(1), call.at)));
}

export function length(call: Call, value: Value): number {
  if (typeof value === 'string') return lengthOf(value);
  if (value instanceof ArrayValue) return value.items.length;
  if (value instanceof ObjectValue) return fieldNames(value).length;
  if (isFunction(value)) return value.parameters.filter(({ optional }) => !optional).length;
  throw unexpectedType(value, undefined, call.at);
}
