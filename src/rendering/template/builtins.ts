import { byteAt, byteLength, byteSlice, isByte, toBytes } from './bytes.ts';
import { compareEqual, compareLess } from './compare.ts';
import { goSprint, goSprintf, goSprintln } from './fmt/sprintf.ts';
import { isPrintable } from './fmt/quote.ts';
import { capacityOf, cut, indexOf } from './slice.ts';
import { GoInt, type GoValue, isMap, isSlice, isTrue, typeOf } from './value.ts';

/** How the arguments stand in the template: some of Go's messages depend on it. */
export interface Written {
  /** The first argument; absent if it comes through a pipe. */
  first?: string;
  /** By argument: whether it is a member of a container, which is of type `interface {}` for Go. */
  members: readonly boolean[];
}

/** A builtin; throws a plain Error with Go's text. `min` fixed parameters, then any number if `variadic`. */
export interface Builtin {
  min: number;
  variadic: boolean;
  call(args: readonly GoValue[], written: Written): GoValue;
}

const fail = (message: string): never => {
  throw new Error(message);
};

const int = (value: number | bigint): GoInt => new GoInt(BigInt(value));

function length([item]: readonly GoValue[]): GoValue {
  if (item === undefined) return fail('reflect: call of reflect.Value.Type on zero Value');
  if (item === null) return fail('len of nil pointer');
  if (typeof item === 'string') return int(byteLength(item));
  if (isSlice(item)) return int(item.length);
  return isMap(item) ? int(Object.keys(item).length) : fail(`len of type ${typeOf(item)}`);
}

function index([item, ...indexes]: readonly GoValue[]): GoValue {
  if (item === undefined || item === null) return fail('index of untyped nil');
  let at: GoValue = item;
  for (const step of indexes) {
    if (at === null || at === undefined) return fail('index of nil pointer');
    at = indexOnce(at, step);
  }
  return at;
}

function indexOnce(item: GoValue, step: GoValue): GoValue {
  if (typeof item === 'string') {
    const at = indexOf(step, byteLength(item));
    const byte = byteAt(item, at);
    return byte === undefined ? fail('reflect: string index out of range') : new GoInt(BigInt(byte), 'uint8');
  }
  if (isSlice(item)) {
    const at = indexOf(step, item.length);
    return at >= item.length ? fail('reflect: slice index out of range') : (item[at] ?? null);
  }
  if (!isMap(item)) return fail(`can't index item of type ${typeOf(item)}`);
  if (step === undefined || step === null) return fail('value is nil; should be of type string');
  if (typeof step !== 'string') return fail(`value has type ${typeOf(step)}; should be string`);
  return Object.hasOwn(item, step) ? (item[step] ?? null) : null;
}

/** Unlike `index` it does not look into a member of a container that is given as an index. */
function slice([item, ...indexes]: readonly GoValue[], { members }: Written): GoValue {
  if (item === undefined || item === null) return fail('slice of untyped nil');
  if (indexes.length > 3) return fail(`too many slice indexes: ${indexes.length}`);
  if (typeof item !== 'string' && !isSlice(item)) return fail(`can't slice item of type ${typeOf(item)}`);
  if (typeof item === 'string' && indexes.length === 3) return fail('cannot 3-index slice a string');
  const size = typeof item === 'string' ? byteLength(item) : item.length;
  const limit = typeof item === 'string' ? size : capacityOf(item);
  const [from = 0, to = size, max] = indexes.map((one, i) => (members[i + 1] === true && one !== undefined ? fail('cannot index slice/array with type interface {}') : indexOf(one, limit)));
  if (from > to) return fail(`invalid slice index: ${from} > ${to}`);
  if (max !== undefined && to > max) return fail(`invalid slice index: ${to} > ${max}`);
  return typeof item === 'string' ? byteSlice(item, from, to) : cut(item, from, to, max);
}

const htmlEscapes: Readonly<Record<string, string>> = { '\0': '\ufffd', '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const jsEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '"': '\\"', '<': '\\u003C', '>': '\\u003E', '&': '\\u0026', '=': '\\u003D' };

const escapeHtml = (text: string): string => text.replace(/[\0"'&<>]/g, (character) => htmlEscapes[character] ?? character);

/** Go's JSEscapeString. */
function escapeJs(text: string): string {
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (jsEscapes[character] !== undefined) out += jsEscapes[character];
    else if (code < 32) out += `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
    else if (code < 128 || isByte(character) || isPrintable(character)) out += character;
    else out += `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return out;
}

const escapeQuery = (text: string): string =>
  [...toBytes(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-_.~]/.test(character)) return character;
      return byte === 32 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

/** What the escapers and `print` see of their arguments: one string as it is, else Sprint; no value at all has a word of its own. */
function textOf(args: readonly GoValue[]): string {
  if (args.length === 1 && typeof args[0] === 'string') return args[0];
  return goSprint(args.map((arg) => (arg === undefined || arg === null ? '<no value>' : arg)));
}

/** No value here is a function. */
function call([target]: readonly GoValue[], { first }: Written): GoValue {
  if (target === undefined || target === null) return fail('call of nil');
  return fail(`non-function ${first ?? (typeof target === 'string' ? target : `<${typeOf(target)} Value>`)} of type ${typeOf(target)}`);
}

const one = (run: (args: readonly GoValue[]) => GoValue): Builtin => ({ min: 1, variadic: false, call: run });
const two = (run: (a: GoValue, b: GoValue) => GoValue): Builtin => ({ min: 2, variadic: false, call: ([a, b]) => run(a, b) });
const atLeast = (min: number, run: Builtin['call']): Builtin => ({ min, variadic: true, call: run });

/** `and` and `or` do not look at all of their arguments: the truth of the one that decides. */
export const shortCircuits: Readonly<Record<string, boolean>> = { and: false, or: true };

/** Go's other builtin functions. */
export const builtins: Readonly<Record<string, Builtin>> = {
  not: one(([value]) => !isTrue(value)),
  len: one(length),
  index: atLeast(1, index),
  slice: atLeast(1, slice),
  call: atLeast(1, call),
  print: atLeast(0, (args) => goSprint(args)),
  printf: atLeast(1, ([format, ...args]) => goSprintf(String(format), args)),
  println: atLeast(0, (args) => goSprintln(args)),
  html: atLeast(0, (args) => escapeHtml(textOf(args))),
  js: atLeast(0, (args) => escapeJs(textOf(args))),
  urlquery: atLeast(0, (args) => escapeQuery(textOf(args))),
  eq: atLeast(1, ([first, ...others]) => compareEqual(first, others)),
  ne: two((a, b) => !compareEqual(a, [b])),
  lt: two((a, b) => compareLess(a, b)),
  le: two((a, b) => compareLess(a, b) || compareEqual(a, [b])),
  gt: two((a, b) => !(compareLess(a, b) || compareEqual(a, [b]))),
  ge: two((a, b) => !compareLess(a, b)),
};
