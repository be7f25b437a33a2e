import { jsonString } from '../json-text.ts';
import { decimalText } from '../number.ts';
import { fieldNames } from '../names.ts';
import { fieldValue } from '../object.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from '../value.ts';
import { type Call, define, defineLazy, type Library } from './library.ts';
import { isBareKey } from './yaml-key.ts';

export const manifestYaml: Library = {
  manifestYamlDoc: define('value indent_array_in_object? quote_keys?', (call) => {
    const value = call.value(0);
    const style = styleOf(call, 1, 2);
    return yamlText(call, value, style);
  }),
  manifestYamlStream: defineLazy('value indent_array_in_object? c_document_end? quote_keys?', manifestYamlStream),
};

interface Style {
  indentLists: boolean;
  quoteKeys: boolean;
}

const styleOf = (call: Call, indentLists: number, quoteKeys: number): Style => ({
  indentLists: call.has(indentLists) ? call.boolean(indentLists) : false,
  quoteKeys: call.has(quoteKeys) ? call.boolean(quoteKeys) : true,
});

function manifestYamlStream(call: Call): Value {
  const value = call.value(0);
  if (!(value instanceof ArrayValue)) throw call.fail(`manifestYamlStream only takes arrays, got ${typeName(value)}`);
  // The style is looked at when there is something to be styled.
  const documents = call.items(value).map((document) => yamlText(call, document, styleOf(call, 1, 3)));
  const end = call.has(2) ? call.boolean(2) : true;
  return `---\n${documents.join('\n---\n')}${end ? '\n...\n' : '\n'}`;
}

const yamlText = (call: Call, value: Value, style: Style): string => new YamlWriter(call, style).value(value, '', 0);

/** Values within each other. */
const maxDepth = 500;

class YamlWriter {
  readonly #call: Call;
  readonly #style: Style;

  constructor(call: Call, style: Style) {
    this.#call = call;
    this.#style = style;
  }

  /** What stands behind the place where the value belongs, on lines indented by `indent`. */
  value(value: Value, indent: string, depth: number): string {
    if (depth >= maxDepth) throw this.#call.fail('max manifest depth exceeded, possible infinite recursion');
    this.#call.spend(1);
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return decimalText(value);
    if (typeof value === 'string') return value.endsWith('\n') ? block(value, indent) : jsonString(value);
    if (value instanceof ArrayValue) return this.#list(value, indent, depth);
    // A function leaves nothing.
    return value instanceof ObjectValue ? this.#object(value, indent, depth) : '';
  }

  #list(list: ArrayValue, indent: string, depth: number): string {
    if (list.items.length === 0) return '[]';
    return this.#call
      .items(list)
      .map((item) => {
        const inner = typeof item === 'string' ? indent : `${indent}  `;
        const text = this.value(item, inner, depth + 1);
        return item instanceof ArrayValue && item.items.length > 0 ? `-\n${inner}${text}` : `- ${text}`;
      })
      .join(`\n${indent}`);
  }

  #object(object: ObjectValue, indent: string, depth: number): string {
    const names = fieldNames(object);
    if (names.length === 0) return '{}';
    return names
      .map((name) => {
        const value = fieldValue(this.#call.machine, object, name, this.#call.at);
        return `${this.#key(name)}:${this.#member(value, indent, depth)}`;
      })
      .join(`\n${indent}`);
  }

  #member(value: Value, indent: string, depth: number): string {
    if (value instanceof ArrayValue && value.items.length > 0) {
      const inner = this.#style.indentLists ? `${indent}  ` : indent;
      return `\n${inner}${this.value(value, inner, depth + 1)}`;
    }
    const inner = `${indent}  `;
    if (value instanceof ObjectValue && fieldNames(value).length > 0) return `\n${inner}${this.value(value, inner, depth + 1)}`;
    return ` ${this.value(value, value instanceof ObjectValue || value instanceof ArrayValue ? inner : indent, depth + 1)}`;
  }

  #key(name: string): string {
    return this.#style.quoteKeys || !isBareKey(name) ? jsonString(name) : name;
  }
}

/** Text that ends a line stands in a block, whatever is in it. */
const block = (text: string, indent: string): string => ['|', ...text.slice(0, -1).split('\n')].join(`\n${indent}  `);
