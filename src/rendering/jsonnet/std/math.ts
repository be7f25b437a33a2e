import { compare } from '../compare.ts';
import { finite } from '../expect.ts';
import { modulo, percent } from '../operate.ts';
import { typeName } from '../value.ts';
import { type Call, define, defineLazy, type Definition, type Library } from './library.ts';
import * as elementary from './elementary.ts';
import { frexp } from './float-parts.ts';
import { formatValue } from './format.ts';

const of = (operation: (x: number) => number, parameter = 'x'): Definition => define(parameter, (call) => finite(operation(call.number(0)), call.at));

const ofTwo = (parameters: string, operation: (a: number, b: number) => number): Definition =>
  define(parameters, (call) => {
    const [a, b] = [call.number(0), call.number(1)];
    return finite(operation(a, b), call.at);
  });

/** Half away from zero. */
const round = (x: number): number => (Math.abs(x) >= 2 ** 52 ? x : Math.sign(x) * Math.floor(Math.abs(x) + (Math.abs(x) === 0.49999999999999994 ? 0 : 0.5)));

export const math: Library = {
  abs: define('n', (call) => {
    const n = numbered(call, 0, 'std.abs');
    return n > 0 ? n : -n;
  }),
  sign: define('n', (call) => signOf(numbered(call, 0, 'std.sign'))),
  max: defineLazy('a b', (call) => {
    const [a, b] = [numbered(call, 0, 'std.max first param'), numbered(call, 1, 'std.max second param')];
    return a > b ? a : b;
  }),
  min: defineLazy('a b', (call) => {
    const [a, b] = [numbered(call, 0, 'std.min first param'), numbered(call, 1, 'std.min second param')];
    return a < b ? a : b;
  }),
  clamp: defineLazy('x minVal maxVal', (call) => {
    const x = call.value(0);
    if (compare(call.machine, x, call.value(1), call.at) < 0) return call.value(1);
    return compare(call.machine, x, call.value(2), call.at) > 0 ? call.value(2) : x;
  }),
  mod: define('a b', (call) => {
    const [a, b] = [call.value(0), call.value(1)];
    return percent(a, b, call.at, (text, values) => formatValue(call, text, values));
  }),
  modulo: define('x y', (call) => {
    const [x, y] = [call.number(0), call.number(1)];
    return modulo(x, y, call.at);
  }),
  pow: ofTwo('x n', elementary.pow),
  hypot: ofTwo('x y', Math.hypot),
  atan2: ofTwo('y x', elementary.atan2),
  exp: of(elementary.exp),
  log: of(elementary.log),
  log2: of(elementary.log2),
  log10: of(elementary.log10),
  sqrt: of(Math.sqrt),
  sin: of(elementary.sin),
  cos: of(elementary.cos),
  tan: of(elementary.tan),
  asin: of(elementary.asin),
  acos: of(elementary.acos),
  atan: of(elementary.atan),
  deg2rad: of((x) => (x * Math.PI) / 180),
  rad2deg: of((x) => (x * 180) / Math.PI),
  floor: of(Math.floor),
  ceil: of(Math.ceil),
  round: of(round),
  mantissa: of((x) => frexp(x).mantissa),
  exponent: of((x) => frexp(x).exponent),
  isEven: define('x', (call) => whole(call) % 2 === 0),
  isOdd: define('x', (call) => Math.abs(whole(call) % 2) === 1),
  isInteger: define('x', (call) => Number.isInteger(call.number(0))),
  isDecimal: define('x', (call) => !Number.isInteger(call.number(0))),
  xor: define('x y', (call) => {
    const [x, y] = [call.boolean(0), call.boolean(1)];
    return x !== y;
  }),
  xnor: define('x y', (call) => {
    const [x, y] = [call.boolean(0), call.boolean(1)];
    return x === y;
  }),
};

const whole = (call: Call): number => Math.trunc(call.number(0));
const signOf = (x: number): number => (x > 0 ? 1 : x < 0 ? -1 : 0);

function numbered(call: Call, argument: number, what: string): number {
  const value = call.value(argument);
  if (typeof value === 'number') return value;
  throw call.fail(`${what} expected number, got ${typeName(value)}`);
}
