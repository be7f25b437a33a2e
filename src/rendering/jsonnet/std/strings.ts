import { indexed } from '../access.ts';
import { hasPairs, lengthOf, pointsOf, sliceOf } from '../code-points.ts';
import { isInteger, stringFrom } from '../expect.ts';
import { toText } from '../manifest.ts';
import { goNumber } from '../number.ts';
import { ArrayValue, Thunk, typeName, type Value } from '../value.ts';
import { type Call, define, defineLazy, type Definition, type Library } from './library.ts';
import { isMember } from './search.ts';
import { splitLimit, splitLimitRight } from './split.ts';
import { length } from './types.ts';

/** Strings in, strings out. */
export const strings: Library = {
  substr: define('str from len', substr),
  startsWith: affix((affixLength) => [0, affixLength]),
  endsWith: affix((affixLength, textLength) => [textLength - affixLength, textLength]),
  findSubstr: defineLazy('pat str', findSubstr),
  strReplace: define('str from to', strReplace),
  split: defineLazy('str c', (call) => {
    const text = call.value(0);
    if (typeof text !== 'string') throw call.fail(`std.split first parameter must be a String, got ${typeName(text)}`);
    const separator = call.value(1);
    if (typeof separator !== 'string') throw call.fail(`std.split second parameter must be a String, got ${typeName(separator)}`);
    if (separator === '') throw call.fail('std.split second parameter must have length 1 or greater, got 0');
    return splitLimit(call, text, separator, -1);
  }),
  splitLimit: define('str c maxsplits', (call) => {
    const [text, separator, limit] = splitArguments(call, 'splitLimit');
    return splitLimit(call, text, separator, limit);
  }),
  splitLimitR: define('str c maxsplits', (call) => {
    const [text, separator, limit] = splitArguments(call, 'splitLimitR');
    return splitLimitRight(call, text, separator, limit);
  }),
  trim: define('str', (call) => call.string(0).replace(/^[\s\u0085]+/u, '').replace(/[\s\u0085]+$/u, '')),
  stripChars: stripping({ left: true, right: true }),
  lstripChars: stripping({ left: true, right: false }),
  rstripChars: stripping({ left: false, right: true }),
  asciiUpper: asciiCase(/[a-z]/g, (letter) => letter.toUpperCase()),
  asciiLower: asciiCase(/[A-Z]/g, (letter) => letter.toLowerCase()),
  stringChars: define('str', (call) => {
    const value = call.value(0);
    const count = length(call, value);
    call.spend(count);
    if (typeof value === 'string') return call.list([...pointsOf(value)]);
    // Nobody checks that it is a string: each item is what stands at its place.
    return call.list(Array.from({ length: count }, (_, i) => new Thunk(() => indexed(call.machine, value, i, call.at), undefined, 'thunk from <std>')));
  }),
  codepoint: define('str', (call) => {
    const text = call.string(0);
    const count = lengthOf(text);
    if (count !== 1) throw call.fail(`codepoint takes a string of length 1, got length ${count}`);
    return text.codePointAt(0) ?? 0;
  }),
  char: define('n', (call) => characterOf(call, call.number(0))),
  equalsIgnoreCase: define('str1 str2', (call) => {
    const [a, b] = [call.string(0), call.string(1)];
    return a === b || foldedEqual(a, b);
  }),
  isEmpty: define('str', (call) => call.string(0) === ''),
  escapeStringDollars: escaping((text) => text.replaceAll('$', '$$$$')),
  escapeStringBash: escaping((text) => `'${text.replaceAll("'", `'"'"'`)}'`),
  escapeStringXML: escaping((text) => text.replace(/[<>&"']/g, (character) => xmlEscapes[character] ?? character)),
  resolvePath: defineLazy('f r', (call) => {
    const file = call.value(0);
    if (typeof file !== 'string') throw call.fail(`std.split first parameter must be a String, got ${typeName(file)}`);
    const relative = call.value(1);
    const folders = file.split('/').slice(0, -1);
    // The parts are joined, which passes null over.
    return (relative === null ? folders : [...folders, stringFrom(relative, call.at)]).join('/');
  }),
};

const xmlEscapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };

function escaping(escape: (text: string) => string): Definition {
  return define('str_', (call) => {
    const text = toText(call.machine, call.value(0), call.at);
    return call.text(text.length * 6, () => escape(text));
  });
}

/** The character of a code point. */
export function characterOf(call: Call, code: number): string {
  if (code < 0) throw call.fail(`Codepoints must be >= 0, got ${goNumber(code)}`);
  if (code > 0x10ffff) throw call.fail(`Invalid unicode codepoint, got ${goNumber(code)}`);
  return String.fromCodePoint(Math.trunc(code)).toWellFormed();
}

function substr(call: Call): Value {
  const [text, from, count] = [call.value(0), call.value(1), call.value(2)];
  if (typeof text !== 'string') throw call.fail(`substr first parameter should be a string, got ${typeName(text)}`);
  const start = position(call, from, 'second');
  const size = position(call, count, 'third');
  return sliceOf(text, start, start + size);
}

function position(call: Call, value: Value, which: 'second' | 'third'): number {
  if (typeof value !== 'number') throw call.fail(`substr ${which} parameter should be a number, got ${typeName(value)}`);
  if (which === 'second' ? !Number.isInteger(value) : !isInteger(value)) throw call.fail(`substr ${which} parameter should be an integer, got ${value.toFixed(6)}`);
  if (value < 0) throw call.fail(`substr ${which} parameter should be greater than zero, got ${which === 'second' ? value.toFixed(6) : String(value)}`);
  return value;
}

/** `startsWith`, `endsWith`: the part of the text that would have to be the affix. */
function affix(part: (affixLength: number, textLength: number) => [number, number]): Definition {
  return defineLazy('a b', (call) => {
    const text = call.value(0);
    const textLength = length(call, text);
    const otherLength = length(call, call.value(1));
    if (textLength < otherLength) return false;
    if (typeof text !== 'string') throw call.fail(`substr first parameter should be a string, got ${typeName(text)}`);
    const [start, end] = part(otherLength, textLength);
    return sliceOf(text, start, end) === call.value(1);
  });
}

function findSubstr(call: Call): Value {
  const pattern = call.value(0);
  if (typeof pattern !== 'string') throw call.fail(`findSubstr first parameter should be a string, got ${typeName(pattern)}`);
  const text = call.value(1);
  if (typeof text !== 'string') throw call.fail(`findSubstr second parameter should be a string, got ${typeName(text)}`);
  if (pattern === '') return new ArrayValue([]);
  call.spend(Math.ceil(text.length / 16));
  const found: number[] = [];
  const pairs = hasPairs(text);
  let points = 0;
  let counted = 0;
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    points += pairs ? lengthOf(text.slice(counted, at)) : at - counted;
    counted = at;
    found.push(points);
  }
  return call.list(found);
}

function strReplace(call: Call): Value {
  const [text, from, to] = [call.string(0), call.string(1), call.string(2)];
  if (from === '') throw call.fail("'from' string must not be zero length.");
  const parts = text.split(from);
  return call.text(text.length + (parts.length - 1) * (to.length - from.length), () => parts.join(to));
}

function splitArguments(call: Call, name: string): [string, string, number] {
  const [text, separator] = [call.string(0), call.string(1)];
  const limit = call.number(2);
  if (separator === '') throw call.fail(`std.${name} second parameter should have length 1 or greater, got 0`);
  if (!isInteger(limit)) throw call.fail(`Expected an integer, but got ${goNumber(limit)}`);
  if (limit < -1) throw call.fail(`std.${name} third parameter should be -1 or non-negative, got ${limit}`);
  return [text, separator, limit];
}

function stripping({ left, right }: { left: boolean; right: boolean }): Definition {
  return define('str chars', (call) => {
    const text = call.string(0);
    const chars = call.value(1);
    const points = pointsOf(text);
    let start = 0;
    let end = points.length;
    while (left && start < end && isMember(call, chars, points[start] ?? '')) start++;
    while (right && end > start && isMember(call, chars, points[end - 1] ?? '')) end--;
    return points.slice(start, end).join('');
  });
}

function asciiCase(letters: RegExp, change: (letter: string) => string): Definition {
  return define('str', (call) => {
    const value = call.value(0);
    const text = typeof value === 'string' ? value : charactersOf(call, value).join('');
    return call.text(text.length, () => text.replace(letters, change));
  });
}

/** Lists of characters are taken for strings; of other values the length decides whether anything is looked at. */
function charactersOf(call: Call, value: Value): string[] {
  return Array.from({ length: length(call, value) }, (_, i) => {
    const character = stringFrom(indexed(call.machine, value, i, call.at), call.at);
    if (lengthOf(character) !== 1) throw call.fail(`codepoint takes a string of length 1, got length ${lengthOf(character)}`);
    return character;
  });
}

/** Equal but for case, character by character, by Unicode's simple folding. */
function foldedEqual(a: string, b: string): boolean {
  const [x, y] = [pointsOf(a).slice(), pointsOf(b)];
  return x.length === y.length && x.every((character, i) => character === y[i] || sameFolded(character, y[i] ?? ''));
}

const sameFolded = (a: string, b: string): boolean => new RegExp(`^\\u{${(a.codePointAt(0) ?? 0).toString(16)}}$`, 'iu').test(b);
