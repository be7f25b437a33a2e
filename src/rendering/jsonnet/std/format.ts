import { indexed } from '../access.ts';
import { lengthOf } from '../code-points.ts';
import type { Machine } from '../machine.ts';
import { toText } from '../manifest.ts';
import { hasField } from '../names.ts';
import { fieldValue } from '../object.ts';
import type { Span } from '../source.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from '../value.ts';
import { FormatError, fixedText, generalText, hexText, integerText, scientificText } from './format-number.ts';
import { type Conversion, parseFormat } from './format-parse.ts';
import { Call, defineLazy, type Library } from './library.ts';
import { characterOf } from './strings.ts';
import { length } from './types.ts';

export const format: Library = {
  format: defineLazy('str vals', (call) => {
    const text = formatOf(call, call.value(0));
    return formatValue(call, text, call.value(1));
  }),
};

/** Nobody checks that a format is a string: a list is read as its characters, one after the other. */
function formatOf(call: Call, value: Value): string {
  if (typeof value === 'string') return value;
  return Array.from({ length: length(call, value) }, (_, i) => toText(call.machine, indexed(call.machine, value, i, call.at), call.at)).join('');
}

/** `%` between a text and values. */
export const formatText = (machine: Machine, text: string, values: Value, at: Span): Value => formatValue(new Call(machine, [], at), text, values);

/** `text % values`: a list gives its items in turn, an object by name, anything else is a list of one. */
export function formatValue(call: Call, text: string, values: Value): Value {
  const parts = parseFormat(text, (message) => call.fail(message));
  const source = values instanceof ObjectValue ? new Named(call, values) : new InTurn(call, values instanceof ArrayValue ? values : new ArrayValue([values]));
  const pieces = call.together(parts.map((part) => () => {
    call.spend(1);
    return part.kind === 'text' ? part.text : converted(call, part, source);
  })) as string[];
  source.finish();
  return call.text(pieces.reduce((size, piece) => size + piece.length, 0), () => pieces.join(''));
}

/** A width or a precision, evaluated when it matters. */
type Size = () => number;

/** Where conversions get their values from. */
interface Values {
  /** Of `*`. */
  size(what: 'width' | 'precision'): Size;
  /** Evaluated when it matters, with the place as messages name it. */
  value(conversion: Conversion): { evaluate: () => Value; place: string | number };
  finish(): void;
}

class InTurn implements Values {
  readonly #call: Call;
  readonly #values: ArrayValue;
  #next = 0;

  constructor(call: Call, values: ArrayValue) {
    this.#call = call;
    this.#values = values;
  }

  size(what: 'width' | 'precision'): Size {
    const place = this.#next++;
    if (what === 'width') this.#check(place, 'at least');
    return () => {
      this.#check(place, 'more than');
      const value = this.#call.item(this.#values, place);
      if (typeof value === 'number') return value;
      throw this.#call.fail(`Unexpected type ${typeName(value)}, expected number`);
    };
  }

  value(): { evaluate: () => Value; place: number } {
    const place = this.#next++;
    this.#check(place, 'more than');
    return { evaluate: () => this.#call.item(this.#values, place), place };
  }

  #check(place: number, expected: string): void {
    const count = this.#values.items.length;
    if (place >= count) throw this.#call.fail(`Not enough values to format: ${count}, expected ${expected} ${place}`);
  }

  finish(): void {
    const count = this.#values.items.length;
    if (this.#next < count) throw this.#call.fail(`Too many values to format: ${count}, expected ${this.#next}`);
  }
}

class Named implements Values {
  readonly #call: Call;
  readonly #object: ObjectValue;

  constructor(call: Call, object: ObjectValue) {
    this.#call = call;
    this.#object = object;
  }

  size(what: 'width' | 'precision'): Size {
    if (what === 'width') throw this.#call.fail('Cannot use * field width with object.');
    return () => {
      throw this.#call.fail('Cannot use * precision with object.');
    };
  }

  value({ key }: Conversion): { evaluate: () => Value; place: string } {
    if (key === undefined) throw this.#call.fail('Mapping keys required.');
    if (!hasField(this.#object, key)) throw this.#call.fail(`No such field: ${key}`);
    return { evaluate: () => fieldValue(this.#call.machine, this.#object, key, this.#call.at), place: key };
  }

  finish(): void {
    // An object may hold more than the format names.
  }
}

function converted(call: Call, conversion: Conversion, source: Values): string {
  const width = conversion.width === '*' ? source.size('width') : constant(conversion.width);
  const precision = conversion.precision === '*' ? source.size('precision') : conversion.precision === undefined ? undefined : constant(conversion.precision);
  const text = conversion.type === '%' ? '%' : textOf(call, conversion, source, width, precision);
  const missing = Math.ceil(width() - lengthOf(text));
  return missing <= 0 ? text : call.text(text.length + missing, () => (conversion.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text));
}

const constant = (size: number): Size => () => size;

function textOf(call: Call, conversion: Conversion, source: Values, width: Size, precision: Size | undefined): string {
  const { type } = conversion;
  const { evaluate, place } = source.value(conversion);
  const value = evaluate();
  if (type === 's') return toText(call.machine, value, call.at);
  if (type === 'c') return characterText(call, value);
  if (typeof value !== 'number') throw call.fail(`Format required number at ${place}, got ${typeName(value)}`);
  const digits = precision?.();
  const zeros = conversion.zero && !conversion.left ? width() : 0;
  try {
    return call.text(Math.max(zeros, digits ?? 0), () => numberAs(type, value, zeros, digits, conversion));
  } catch (error) {
    throw error instanceof FormatError ? call.fail(error.message) : error;
  }
}

function numberAs(type: Conversion['type'], value: number, zeros: number, precision: number | undefined, conversion: Conversion): string {
  switch (type) {
    case 'd':
      return integerText(value <= -1, Math.floor(Math.abs(value)), zeros, precision ?? 0, conversion, 10, '');
    case 'o':
      return integerText(value <= -1, Math.floor(Math.abs(value)), zeros, precision ?? 0, conversion, 8, conversion.alternate ? '0' : '');
    case 'x':
      return hexText(Math.floor(value), zeros, precision ?? 0, conversion);
    case 'f':
      return fixedText(value, zeros, precision ?? 6, conversion, true);
    case 'e':
      return scientificText(value, zeros, precision ?? 6, conversion, true);
    default:
      return generalText(value, zeros, precision ?? 6, conversion);
  }
}

function characterText(call: Call, value: Value): string {
  if (typeof value === 'number') return characterOf(call, value);
  if (typeof value !== 'string') throw call.fail(`%c expected number / string, got: ${typeName(value)}`);
  if (lengthOf(value) !== 1) throw call.fail(`%c expected 1-sized string got: ${lengthOf(value)}`);
  return value;
}
