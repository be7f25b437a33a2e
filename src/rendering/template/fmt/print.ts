// What a verb makes of a value. Go: fmt/print.go
import { GoComplex, GoInt, type GoValue, isMap, isSlice, sortedKeys, typeOf } from '../value.ts';
import type { FloatVerb } from './float.ts';
import { type Flags, formatCharacter, formatHex, formatInteger, formatNumber, formatQuoted, formatQuotedCharacter, formatText, formatUnicode, noFlags, pad } from './format.ts';

const isNil = (value: GoValue): value is undefined | null => value === undefined || value === null;

/** One argument of a directive. */
export function printArgument(value: GoValue, verb: string, flags: Flags): string {
  if (isNil(value)) return verb === 'T' || verb === 'v' ? pad('<nil>', flags) : `%!${verb}(<nil>)`;
  if (verb === 'T') return formatText(typeOf(value), flags);
  // An address means nothing here, so %p is a bad verb for every value.
  if (verb === 'p' || (verb === 'w' && (isMap(value) || isSlice(value)))) return badVerb(value, verb, flags);
  return printValue(value, verb, flags);
}

/** `%v`, as print and the templates themselves write values. */
export const formatValue = (value: GoValue): string => printArgument(value, 'v', noFlags);

/** The complaint keeps the flags: `%6.2f` of 3 is `%!f(int=    03)`. */
const badVerb = (value: GoValue, verb: string, flags: Flags): string => `%!${verb}(${typeOf(value)}=${printValue(value, 'v', flags)})`;

function printValue(value: GoValue, verb: string, flags: Flags): string {
  if (typeof value === 'boolean') return verb === 't' || verb === 'v' ? pad(String(value), flags) : badVerb(value, verb, flags);
  if (typeof value === 'string') return printText(value, verb, flags);
  if (typeof value === 'number') return printFloat(value, verb, flags) ?? badVerb(value, verb, flags);
  if (value instanceof GoInt) return printInteger(value, verb, flags);
  if (value instanceof GoComplex) return printComplex(value, verb, flags);
  if (isSlice(value)) return printSlice(value, verb, flags);
  return isMap(value) ? printMap(value, verb, flags) : badVerb(value, verb, flags);
}

function printText(value: string, verb: string, flags: Flags): string {
  switch (verb) {
    case 'v':
      return flags.sharpV ? formatQuoted(value, flags) : formatText(value, flags);
    case 's':
      return formatText(value, flags);
    case 'x':
    case 'X':
      return formatHex(value, flags, verb);
    case 'q':
      return formatQuoted(value, flags);
    default:
      return badVerb(value, verb, flags);
  }
}

function printInteger(int: GoInt, verb: string, flags: Flags): string {
  const { value, type } = int;
  switch (verb) {
    case 'v':
      return flags.sharpV && type !== 'int' ? formatInteger(value, 16, { ...flags, sharp: true }, verb) : formatInteger(value, 10, flags, verb);
    case 'd':
      return formatInteger(value, 10, flags, verb);
    case 'b':
      return formatInteger(value, 2, flags, verb);
    case 'o':
    case 'O':
      return formatInteger(value, 8, flags, verb);
    case 'x':
    case 'X':
      return formatInteger(value, 16, flags, verb);
    case 'c':
      return formatCharacter(value, flags);
    case 'q':
      return formatQuotedCharacter(value, flags);
    case 'U':
      return formatUnicode(value, flags);
    default:
      return badVerb(int, verb, flags);
  }
}

/** Verbs of floats, what `strconv` calls them, and the precision they have without one. */
const floatVerbs: Readonly<Record<string, readonly [FloatVerb, number]>> = {
  v: ['g', -1], b: ['b', -1], g: ['g', -1], G: ['G', -1], x: ['x', -1], X: ['X', -1], f: ['f', 6], F: ['f', 6], e: ['e', 6], E: ['E', 6],
};

function printFloat(value: number, verb: string, flags: Flags): string | undefined {
  const known = Object.hasOwn(floatVerbs, verb) ? floatVerbs[verb] : undefined;
  return known === undefined ? undefined : formatNumber(value, known[0], known[1], flags);
}

/** The imaginary part always has a sign. */
function printComplex(value: GoComplex, verb: string, flags: Flags): string {
  const real = printFloat(value.re, verb, flags);
  const imaginary = printFloat(value.im, verb, { ...flags, plus: true });
  return real === undefined || imaginary === undefined ? badVerb(value, verb, flags) : `(${real}${imaginary}i)`;
}

function printSlice(items: readonly GoValue[], verb: string, flags: Flags): string {
  const texts = items.map((item) => printMember(item, verb, flags));
  return flags.sharpV ? `${typeOf(items)}{${texts.join(', ')}}` : `[${texts.join(' ')}]`;
}

function printMap(map: Readonly<Record<string, GoValue>>, verb: string, flags: Flags): string {
  const texts = sortedKeys(map).map((key) => `${printValue(key, verb, flags)}:${printMember(map[key], verb, flags)}`);
  return flags.sharpV ? `${typeOf(map)}{${texts.join(', ')}}` : `map[${texts.join(' ')}]`;
}

/** A nil inside a container knows neither verb nor width. */
function printMember(value: GoValue, verb: string, flags: Flags): string {
  if (isNil(value)) return flags.sharpV ? 'interface {}(nil)' : '<nil>';
  return printValue(value, verb, flags);
}
