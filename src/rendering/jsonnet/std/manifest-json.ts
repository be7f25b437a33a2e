import { RuntimeError } from '../failure.ts';
import { escapedCharacter } from '../json-text.ts';
import { lineText } from '../manifest.ts';
import { decimalText } from '../number.ts';
import { fieldNames } from '../names.ts';
import { fieldValue } from '../object.ts';
import { ArrayValue, ObjectValue, type Value } from '../value.ts';
import { type Call, define, type Library } from './library.ts';

/** JSON as the library writes it: in another hand than a program's output, with other numbers, escapes and empty lists. */
export const manifestJson: Library = {
  manifestJson: define('value', (call) => layOut(call, call.value(0), { indent: '    ', newline: '\n', colon: ': ' })),
  manifestJsonEx: define('value indent newline? key_val_sep?', (call) => {
    const value = call.value(0);
    const indent = call.string(1);
    const newline = call.has(2) ? call.string(2) : '\n';
    const colon = call.has(3) ? call.string(3) : ': ';
    return layOut(call, value, { indent, newline, colon });
  }),
  manifestJsonMinified: define('value', (call) => layOut(call, call.value(0), { indent: '', newline: '', colon: ':' })),
};

/** A value on one line, strings in quotes: what messages show. */
export const valueText = (call: Call, value: Value): string => lineText(call.machine, value, call.at);

interface Layout {
  indent: string;
  newline: string;
  colon: string;
}

/** Values within each other. */
const maxDepth = 500;

function layOut(call: Call, value: Value, layout: Layout): string {
  const writer = new Writer(call, layout);
  writer.value(value, '', []);
  return writer.text();
}

class Writer {
  readonly #call: Call;
  readonly #layout: Layout;
  readonly #parts: string[] = [];
  #size = 0;

  constructor(call: Call, layout: Layout) {
    this.#call = call;
    this.#layout = layout;
  }

  text(): string {
    return this.#parts.join('');
  }

  #put(text: string): void {
    this.#size += text.length;
    const { machine, at } = this.#call;
    if (this.#size > machine.limits.output) throw new RuntimeError(`the output is longer than ${machine.limits.output} characters`, at);
    this.#parts.push(text);
  }

  value(value: Value, indent: string, path: readonly (string | number)[]): void {
    if (path.length >= maxDepth) throw this.#call.fail('max manifest depth exceeded, possible infinite recursion');
    this.#call.spend(1);
    if (typeof value === 'string') this.#put(goString(value));
    else if (typeof value === 'number') this.#put(decimalText(value));
    else if (value === null || typeof value === 'boolean') this.#put(String(value));
    else if (value instanceof ArrayValue) this.#array(value, indent, path);
    else if (value instanceof ObjectValue) this.#object(value, indent, path);
    else throw this.#call.fail(`tried to manifest function at [${path.join(' ')}]`);
  }

  #array(array: ArrayValue, indent: string, path: readonly (string | number)[]): void {
    const { newline } = this.#layout;
    const inner = indent + this.#layout.indent;
    this.#put(`[${newline}`);
    array.items.forEach((_, i) => {
      this.#put(i === 0 ? inner : `,${newline}${inner}`);
      this.value(this.#call.item(array, i), inner, [...path, i]);
    });
    this.#put(`${newline}${indent}]`);
  }

  #object(object: ObjectValue, indent: string, path: readonly (string | number)[]): void {
    const { newline, colon } = this.#layout;
    const inner = indent + this.#layout.indent;
    this.#put(`{${newline}`);
    fieldNames(object).forEach((name, i) => {
      this.#put(`${i === 0 ? inner : `,${newline}${inner}`}${goString(name)}${colon}`);
      this.value(fieldValue(this.#call.machine, object, name, this.#call.at), inner, [...path, name]);
    });
    this.#put(`${newline}${indent}}`);
  }
}

/** A string as Go's encoder writes it: of the characters above the control characters only the line separators are escaped. */
export const goString = (text: string): string => `"${text.replace(/["\\\u0000-\u001f\u2028\u2029]/g, escapedCharacter)}"`;
