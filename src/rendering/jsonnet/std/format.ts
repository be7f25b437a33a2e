import { lengthOf } from '../code-points.ts';
import type { Machine } from '../machine.ts';
import { toText } from '../manifest.ts';
import { fieldValue, hasField } from '../object.ts';
import type { Span } from '../source.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from '../value.ts';
import { fixedText, generalText, hexText, integerText, scientificText } from './format-number.ts';
import { type Conversion, parseFormat } from './format-parse.ts';
import { Call, define, type Library } from './library.ts';

export const format: Library = {
  format: define('str vals', (call) => {
    const text = call.string(0);
    return formatValue(call, text, call.value(1));
  }),
};

/** `%` between a text and values. */
export const formatText = (machine: Machine, text: string, values: Value, at: Span): Value => formatValue(new Call(machine, [], at), text, values);

/** `text % values`: a list gives its items in turn, an object by name, anything else is a list of one. */
export function formatValue(call: Call, text: string, values: Value): Value {
  const parts = parseFormat(text, (message) => call.fail(message));
  const source = values instanceof ObjectValue ? new Named(call, values) : new InTurn(call, values instanceof ArrayValue ? values : new ArrayValue([values]));
  let out = '';
  for (const part of parts) {
    call.spend(1);
    const piece = part.kind === 'text' ? part.text : converted(call, part, source);
    out = call.text(out.length + piece.length, () => out + piece);
  }
  source.finish();
  return out;
}

/** Where conversions get their values from. */
interface Values {
  /** Of `*`. */
  size(what: 'width' | 'precision'): number;
  value(conversion: Conversion): Value;
  /** As messages name the value that was taken last. */
  readonly place: string | number;
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

  get place(): number {
    return this.#next - 1;
  }

  size(): number {
    const value = this.value();
    if (typeof value === 'number') return value;
    throw this.#call.fail(`Unexpected type ${typeName(value)}, expected number`);
  }

  value(): Value {
    const count = this.#values.items.length;
    if (this.#next >= count) throw this.#call.fail(`Not enough values to format, got ${count}`);
    return this.#call.item(this.#values, this.#next++);
  }

  finish(): void {
    const count = this.#values.items.length;
    if (this.#next < count) throw this.#call.fail(`Too many values to format: ${count}, expected ${this.#next}`);
  }
}

class Named implements Values {
  readonly #call: Call;
  readonly #object: ObjectValue;
  place = '';

  constructor(call: Call, object: ObjectValue) {
    this.#call = call;
    this.#object = object;
  }

  size(what: 'width' | 'precision'): number {
    throw this.#call.fail(what === 'width' ? 'Cannot use * field width with object.' : 'Cannot use * precision with object.');
  }

  value({ key }: Conversion): Value {
    if (key === undefined) throw this.#call.fail('Mapping keys required.');
    this.place = key;
    if (!hasField(this.#object, key)) throw this.#call.fail(`No such field: ${key}`);
    return fieldValue(this.#call.machine, this.#object, key, this.#call.at);
  }

  finish(): void {
    // An object may hold more than the format names.
  }
}

function converted(call: Call, conversion: Conversion, source: Values): string {
  const width = conversion.width === '*' ? source.size('width') : conversion.width;
  const precision = conversion.precision === '*' ? source.size('precision') : conversion.precision;
  const text = conversion.type === '%' ? '%' : textOf(call, conversion, source.value(conversion), width, precision, source.place);
  const missing = width - lengthOf(text);
  return missing <= 0 ? text : call.text(text.length + missing, () => (conversion.left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text));
}

function textOf(call: Call, conversion: Conversion, value: Value, width: number, precision: number | undefined, place: string | number): string {
  const { type } = conversion;
  if (type === 's') return toText(call.machine, value, call.at);
  if (type === 'c') return characterText(call, value);
  if (typeof value !== 'number') throw call.fail(`Format required number at ${place}, got ${typeName(value)}`);
  const zeros = conversion.zero && !conversion.left ? width : 0;
  return call.text(Math.max(width, precision ?? 0), () => numberAs(type, value, zeros, precision, conversion));
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
  if (typeof value === 'number') {
    if (value < 0 || value > 0x10ffff) throw call.fail(value < 0 ? `Codepoints must be >= 0, got ${value}` : `Invalid unicode codepoint, got ${value}`);
    return String.fromCodePoint(Math.trunc(value)).toWellFormed();
  }
  if (typeof value !== 'string') throw call.fail(`%c expected number / string, got: ${typeName(value)}`);
  if (lengthOf(value) !== 1) throw call.fail(`%c expected 1-sized string got: ${lengthOf(value)}`);
  return value;
}
