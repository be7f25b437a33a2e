import { objectOf } from '../object.ts';
import { ArrayValue, type Value } from '../value.ts';
import { YamlError } from '../yaml/characters.ts';
import { readYaml } from '../yaml/read.ts';
import type { Call } from './library.ts';

/** YAML 1.1 → value; several documents, or one behind `---`, give a list. */
export function parseYaml(call: Call, text: string): Value {
  try {
    const { documents, stream } = readYaml<Value>(text, {
      scalar: (value) => (typeof value === 'string' ? value.toWellFormed() : value),
      list: (items) => new ArrayValue(items),
      object: (members) => objectOf(call.machine, members),
    });
    return stream ? call.list(documents) : (documents[0] ?? null);
  } catch (error) {
    throw error instanceof YamlError ? call.fail(`failed to parse YAML: error converting YAML to JSON: yaml: line ${error.line}: ${error.message}`) : error;
  }
}
