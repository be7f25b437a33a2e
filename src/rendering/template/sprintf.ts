import { formatB, formatE, formatF, formatG, formatX } from './float.ts';
import { goQuote, isPrintable } from './node.ts';
import { byBytes, GoComplex, GoInt, type GoValue, isMap, isSlice, typeOf } from './value.ts';

interface Flags {
  plus: boolean;
  minus: boolean;
  sharp: boolean;
  space: boolean;
  zero: boolean;
  width?: number;
  precision?: number;
}

/** Wider is refused as Go does, so that a template cannot fill the memory. */
const tooLarge = 1_000_000;

/** Go's fmt.Sprintf, bad verbs and all. Go: fmt/print.go */
export function goSprintf(format: string, args: readonly GoValue[]): string {
  return new Printer(args).run(format);
}

/** Go's fmt.Sprint: a blank between operands of which neither is a string. */
export const goSprint = (args: readonly GoValue[]): string =>
  args.map((arg, i) => (i > 0 && typeof arg !== 'string' && typeof args[i - 1] !== 'string' ? ' ' : '') + formatValue(arg)).join('');

/** Go's fmt.Sprintln. */
export const goSprintln = (args: readonly GoValue[]): string => `${args.map(formatValue).join(' ')}\n`;

/** `%v`. */
export const formatValue = (value: GoValue): string => print(value, 'v', none);

const none: Flags = { plus: false, minus: false, sharp: false, space: false, zero: false };

class Printer {
  private readonly args: readonly GoValue[];
  private next = 0;
  private reordered = false;
  private badIndex = false;

  constructor(args: readonly GoValue[]) {
    this.args = args;
  }

  run(format: string): string {
    let out = '';
    let at = 0;
    while (at < format.length) {
      const percent = format.indexOf('%', at);
      if (percent < 0) break;
      out += format.slice(at, percent);
      const [text, end] = this.directive(format, percent + 1);
      out += text;
      at = end;
    }
    return out + format.slice(at) + this.extra();
  }

  private extra(): string {
    if (this.reordered || this.next >= this.args.length) return '';
    return `%!(EXTRA ${this.args.slice(this.next).map((arg) => (arg === undefined || arg === null ? '<nil>' : `${typeOf(arg)}=${formatValue(arg)}`)).join(', ')})`;
  }

  private directive(format: string, from: number): [string, number] {
    const flags: Flags = { ...none };
    let at = from;
    for (; '+-# 0'.includes(format[at] ?? 'x'); at++) {
      if (format[at] === '+') flags.plus = true;
      else if (format[at] === '-') [flags.minus, flags.zero] = [true, false];
      else if (format[at] === '#') flags.sharp = true;
      else if (format[at] === ' ') flags.space = true;
      else flags.zero = true;
    }
    this.badIndex = false;
    let problem = '';
    let indexed: boolean;
    [at, indexed] = this.index(format, at);
    if (format[at] === '*') {
      at++;
      const width = this.starred();
      if (width === undefined) problem += '%!(BADWIDTH)';
      else if (width < 0) Object.assign(flags, { width: -width, minus: true, zero: false });
      else flags.width = width;
      indexed = false;
    } else {
      const [width, end] = readNumber(format, at);
      if (width !== undefined && indexed) this.badIndex = true;
      flags.width = width;
      at = end;
    }
    if (format[at] === '.') {
      at++;
      if (indexed) this.badIndex = true;
      [at, indexed] = this.index(format, at);
      if (format[at] === '*') {
        at++;
        const precision = this.starred();
        if (precision === undefined || precision < 0) problem += precision === undefined ? '%!(BADPREC)' : '';
        flags.precision = precision === undefined || precision < 0 ? undefined : precision;
        if (precision !== undefined && precision < 0) problem += '%!(BADPREC)';
        indexed = false;
      } else {
        const [precision, end] = readNumber(format, at);
        flags.precision = precision ?? 0;
        at = end;
      }
    }
    if (!indexed) [at] = this.index(format, at);
    if (at >= format.length) return [`${problem}%!(NOVERB)`, at];
    const verb = String.fromCodePoint(format.codePointAt(at) ?? 0);
    return [problem + this.verb(verb, flags), at + verb.length];
  }

  private verb(verb: string, flags: Flags): string {
    if (verb === '%') return '%';
    if (this.badIndex) return `%!${verb}(BADINDEX)`;
    if (this.next >= this.args.length) return `%!${verb}(MISSING)`;
    return print(this.args[this.next++], verb, flags);
  }

  /** `[n]`: which argument comes next. */
  private index(format: string, at: number): [number, boolean] {
    if (format[at] !== '[') return [at, false];
    this.reordered = true;
    const end = format.indexOf(']', at);
    if (end < 0) {
      this.badIndex = true;
      return [at + 1, false];
    }
    const text = format.slice(at + 1, end);
    const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    if (number < 1 || number > this.args.length) this.badIndex = true;
    else this.next = number - 1;
    return [end + 1, number >= 1 && number <= this.args.length];
  }

  private starred(): number | undefined {
    const arg = this.args[this.next];
    if (this.next >= this.args.length) return undefined;
    this.next++;
    if (!(arg instanceof GoInt)) return undefined;
    const value = Number(arg.value);
    return Math.abs(value) > tooLarge ? undefined : value;
  }
}

function readNumber(format: string, at: number): [number | undefined, number] {
  const [text = ''] = /^\d*/.exec(format.slice(at, at + 10)) ?? [];
  if (text === '') return [undefined, at];
  const value = Number(text);
  return value > tooLarge ? [undefined, at + text.length] : [value, at + text.length];
}

function pad(text: string, { width = 0, minus, zero }: Flags): string {
  const length = [...text].length;
  if (length >= width) return text;
  const fill = ' '.repeat(width - length);
  if (minus) return text + fill;
  return zero ? '0'.repeat(width - length) + text : fill + text;
}

function print(value: GoValue, verb: string, flags: Flags): string {
  if (value === undefined || value === null) {
    if (verb === 'T') return pad('<nil>', flags);
    return verb === 'v' ? pad('<nil>', { ...flags, zero: false }) : `%!${verb}(<nil>)`;
  }
  if (verb === 'T') return pad(typeOf(value), { ...flags, zero: false });
  if (verb === 'p') return `%!p(${typeOf(value)}=${formatValue(value)})`;
  return printTyped(value, verb, flags) ?? bad(value, verb);
}

const bad = (value: GoValue, verb: string): string => `%!${verb}(${typeOf(value)}=${formatValue(value)})`;

function printTyped(value: GoValue, verb: string, flags: Flags): string | undefined {
  if (typeof value === 'boolean') return verb === 't' || verb === 'v' ? pad(String(value), { ...flags, zero: false }) : undefined;
  if (value instanceof GoInt) return printInt(value, verb, flags);
  if (typeof value === 'number') return printFloat(value, verb, flags);
  if (value instanceof GoComplex) return printComplex(value, verb, flags);
  if (typeof value === 'string') return printString(value, verb, flags);
  if (isSlice(value)) return printSlice(value, verb, flags);
  if (isMap(value)) return printMap(value, verb, flags);
  return undefined;
}

function printSlice(value: readonly GoValue[], verb: string, flags: Flags): string {
  if (flags.sharp && verb === 'v') return `[]interface {}{${value.map((item) => print(item, verb, flags)).map((text) => (text === '<nil>' ? 'interface {}(nil)' : text)).join(', ')}}`;
  return `[${value.map((item) => inner(item, verb, flags)).join(' ')}]`;
}

function printMap(value: Readonly<Record<string, GoValue>>, verb: string, flags: Flags): string {
  const entries = Object.keys(value).sort(byBytes);
  if (flags.sharp && verb === 'v') return `map[string]interface {}{${entries.map((key) => `${goQuote(key)}:${value[key] === null ? 'interface {}(nil)' : print(value[key], verb, flags)}`).join(', ')}}`;
  return `map[${entries.map((key) => `${print(key, verb, flags)}:${inner(value[key], verb, flags)}`).join(' ')}]`;
}

/** A nil inside a container prints as <nil>, whatever the verb. */
const inner = (value: GoValue, verb: string, flags: Flags): string => (value === null || value === undefined ? pad('<nil>', { ...flags, zero: false }) : print(value, verb, flags));

const bases: Readonly<Record<string, number>> = { b: 2, o: 8, O: 8, d: 10, v: 10, x: 16, X: 16 };

function printInt(int: GoInt, verb: string, flags: Flags): string | undefined {
  const { value } = int;
  const character = (): string => (value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value < 0xe000n) ? String.fromCodePoint(Number(value)) : '\ufffd');
  switch (verb) {
    case 'c':
      return pad(character(), flags);
    case 'q':
      return pad(goQuote(character(), "'", flags.plus), flags);
    case 'U':
      return pad(unicode(value, flags), { ...flags, zero: false });
    default: {
      const base = bases[verb];
      if (base === undefined) return undefined;
      if (verb === 'v' && flags.sharp && int.type !== 'int') return `0x${value.toString(16)}`;
      return padInt(value, base, verb, flags);
    }
  }
}

function unicode(value: bigint, { precision = 4, sharp }: Flags): string {
  const code = BigInt.asUintN(64, value);
  const text = `U+${code.toString(16).toUpperCase().padStart(Math.max(4, precision), '0')}`;
  if (!sharp || code > 0x10ffffn) return text;
  const character = String.fromCodePoint(Number(code));
  return isPrintable(character) ? `${text} '${character}'` : text;
}

function padInt(value: bigint, base: number, verb: string, flags: Flags): string {
  const { width, precision, plus, space, minus, sharp, zero } = flags;
  const isV = verb === 'v';
  let digits = (value < 0n ? -value : value).toString(base);
  if (verb === 'X') digits = digits.toUpperCase();
  const sign = value < 0n ? '-' : plus && !isV ? '+' : plus && isV ? '+' : space ? ' ' : '';
  if (precision === 0 && value === 0n) return pad('', { ...flags, zero: false });
  if (precision !== undefined) digits = digits.padStart(precision, '0');
  else if (zero && !minus && width !== undefined) digits = digits.padStart(width - sign.length, '0');
  let prefix = '';
  if (sharp && !isV) prefix = { b: '0b', o: digits.startsWith('0') ? '' : '0', x: '0x', X: '0X' }[verb] ?? '';
  if (verb === 'O') prefix = '0o';
  return pad(sign + prefix + digits, { ...flags, zero: false });
}

function printFloat(value: number, verb: string, flags: Flags): string | undefined {
  const { precision } = flags;
  const text = floatText(value, verb, precision, flags.sharp);
  if (text === undefined) return undefined;
  const body = text.replace(/^[+-]/, '');
  const negative = text.startsWith('-');
  const sign = negative ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  const infinite = !Number.isFinite(value);
  const signed = infinite && !negative && text === '+Inf' && !flags.plus && !flags.space ? `+${body}` : sign + body;
  if (!flags.zero || flags.minus || infinite || flags.width === undefined) return pad(signed, { ...flags, zero: false });
  return sign + body.padStart(flags.width - sign.length, '0');
}

function floatText(value: number, verb: string, precision: number | undefined, sharp: boolean): string | undefined {
  switch (verb) {
    case 'v':
    case 'g':
      return sharp && verb === 'g' ? withZeros(formatG(value, precision ?? -1), precision ?? 6) : formatG(value, precision ?? -1);
    case 'G':
      return formatG(value, precision ?? -1, 'E');
    case 'e':
      return formatE(value, precision ?? 6);
    case 'E':
      return formatE(value, precision ?? 6, 'E');
    case 'f':
    case 'F':
      return formatF(value, precision ?? 6) + (sharp && precision === 0 ? '.' : '');
    case 'b':
      return formatB(value);
    case 'x':
      return formatX(value, precision ?? -1);
    case 'X':
      return formatX(value, precision ?? -1).toUpperCase();
    default:
      return undefined;
  }
}

/** `%#g` keeps the zeros that `%g` drops. */
function withZeros(text: string, digits: number): string {
  const [, mantissa = '', exponent = ''] = /^([^e]*)(.*)$/.exec(text) ?? [];
  const significant = mantissa.replace(/^[-+]?0*\.?0*|\./g, '').replace('.', '').length || 1;
  const point = mantissa.includes('.') ? '' : '.';
  return mantissa + point + '0'.repeat(Math.max(0, digits - significant)) + exponent;
}

function printComplex({ re, im }: GoComplex, verb: string, flags: Flags): string | undefined {
  const real = printFloat(re, verb, flags);
  const imaginary = printFloat(im, verb, { ...flags, plus: true });
  return real === undefined || imaginary === undefined ? undefined : `(${real}${imaginary}i)`;
}

function printString(value: string, verb: string, flags: Flags): string | undefined {
  const { precision, sharp, plus, space } = flags;
  const cut = precision === undefined ? value : [...value].slice(0, precision).join('');
  switch (verb) {
    case 'v':
      return sharp ? pad(goQuote(cut), flags) : pad(cut, flags);
    case 's':
      return pad(cut, flags);
    case 'q':
      return pad(sharp && !/[`\x00-\x08\x0a-\x1f\x7f\ufeff]/.test(cut) ? `\`${cut}\`` : goQuote(cut, '"', plus), flags);
    case 'x':
    case 'X': {
      const bytes = Buffer.from(value, 'utf8').subarray(0, precision);
      const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
      const text = digits.length === 0 ? '' : (sharp ? '0x' : '') + digits.join(space ? (sharp ? ' 0x' : ' ') : '');
      return pad(verb === 'X' ? text.toUpperCase() : text, flags);
    }
    default:
      return undefined;
  }
}
