import { jsonString } from '../json-text.ts';
import { numberText } from '../number.ts';
import { fieldNames } from '../names.ts';
import { fieldValue } from '../object.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from '../value.ts';
import { type Call, define, type Library } from './library.ts';

export const manifestToml: Library = {
  manifestToml: define('value', (call) => tomlBody(call, call.value(0), '  ')),
  manifestTomlEx: define('value indent', (call) => {
    const value = call.value(0);
    return tomlBody(call, value, call.string(1));
  }),
};

type Path = readonly (string | number)[];

function tomlBody(call: Call, value: Value, step: string): Value {
  if (!(value instanceof ObjectValue)) throw call.fail(`TOML body must be an object. Got ${typeName(value)}`);
  return new TomlWriter(call, step).table(value, [], [], '');
}

class TomlWriter {
  readonly #call: Call;
  /** One level of indentation. */
  readonly #step: string;

  constructor(call: Call, step: string) {
    this.#call = call;
    this.#step = step;
  }

  /** First the values of a table, then the tables in it. `keys` is how headers name it, `path` how messages do. */
  table(table: ObjectValue, keys: readonly string[], path: Path, indent: string): string {
    const members = this.#members(table);
    const isSection = (value: Value): boolean => value instanceof ObjectValue || this.#isTableList(value);
    const values = members
      .filter(([, value]) => !isSection(value))
      .map(([name, value]) => `${indent}${keyText(name)} = ${this.#value(value, [...path, name], indent, false)}`);
    const sections = members
      .filter(([, value]) => isSection(value))
      .map(([name, value]) =>
        value instanceof ObjectValue
          ? this.#section(value, [...keys, name], [...path, name], indent, '[', ']')
          : this.#call
              .items(value as ArrayValue)
              .map((item, i) => this.#section(item as ObjectValue, [...keys, name], [...path, name, i], indent, '[[', ']]'))
              .join('\n\n'),
      );
    return [values.join('\n'), ...sections].join('\n\n');
  }

  #members(table: ObjectValue): [string, Value][] {
    this.#call.spend(1);
    return fieldNames(table).map((name) => [name, fieldValue(this.#call.machine, table, name, this.#call.at)]);
  }

  #isTableList(value: Value): boolean {
    return value instanceof ArrayValue && value.items.length > 0 && this.#call.items(value).every((item) => item instanceof ObjectValue);
  }

  #section(table: ObjectValue, keys: readonly string[], path: Path, indent: string, open: string, close: string): string {
    const header = `${indent}${open}${keys.map(keyText).join('.')}${close}`;
    if (fieldNames(table).length === 0) return header;
    return `${header}\n${this.table(table, keys, path, indent + this.#step)}`;
  }

  #value(value: Value, path: Path, indent: string, inline: boolean): string {
    if (typeof value === 'string') return jsonString(value);
    if (typeof value === 'number') return numberText(value);
    if (typeof value === 'boolean') return String(value);
    if (value === null) throw this.#call.fail(`Tried to manifest "null" at [${path.join(' ')}]`);
    if (value instanceof ArrayValue) return this.#list(value, path, indent, inline);
    if (!(value instanceof ObjectValue)) throw this.#call.fail(`Tried to manifest function at [${path.join(' ')}]`);
    return `{ ${this.#members(value).map(([name, member]) => `${keyText(name)} = ${this.#value(member, [...path, name], '', true)}`).join(', ')} }`;
  }

  #list(list: ArrayValue, path: Path, indent: string, inline: boolean): string {
    if (list.items.length === 0) return '[]';
    const inner = inline ? '' : indent + this.#step;
    const items = this.#call.items(list).map((item, i) => `${inner}${this.#value(item, [...path, i], inner, true)}`);
    return inline ? `[ ${items.join(', ')} ]` : `[\n${items.join(',\n')}\n${indent}]`;
  }
}

function keyText(name: string): string {
  if (name === '') return "''";
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : jsonString(name);
}
