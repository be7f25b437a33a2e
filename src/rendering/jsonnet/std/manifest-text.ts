import { indexed } from '../access.ts';
import { arrayFrom, objectFrom, stringFrom } from '../expect.ts';
import { jsonString } from '../json-text.ts';
import { toText } from '../manifest.ts';
import { numberText } from '../number.ts';
import { fieldNames, hasVisibleField } from '../names.ts';
import { fieldValue } from '../object.ts';
import { add } from '../operate.ts';
import { ArrayValue, ObjectValue, typeName, type Value } from '../value.ts';
import { type Call, define, type Library } from './library.ts';

/** INI, Python, XML, and lines. */
export const manifestText: Library = {
  manifestIni: define('ini', manifestIni),
  manifestPython: define('v', (call) => python(call, call.value(0))),
  manifestPythonVars: define('conf', (call) => {
    const object = call.object(0);
    return linesOf(fieldNames(object).map((name) => `${name} = ${python(call, field(call, object, name))}`));
  }),
  manifestXmlJsonml: define('value', (call) => {
    const value = call.value(0);
    if (!(value instanceof ArrayValue)) throw call.fail(`Expected a JSONML value (an array), got ${typeName(value)}`);
    return xml(call, value);
  }),
  lines: define('arr', (call) => {
    const ended = add(call.machine, call.value(0), new ArrayValue(['']), call.at);
    return joinStrings(call, '\n', arrayFrom(ended, call.at));
  }),
  join: define('sep arr', join),
  deepJoin: define('arr', (call) => {
    const out: string[] = [];
    deepJoin(call, call.value(0), out);
    return call.text(out.reduce((size, part) => size + part.length, 0), () => out.join(''));
  }),
};

const field = (call: Call, object: ObjectValue, name: string): Value => fieldValue(call.machine, object, name, call.at);
const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function manifestIni(call: Call): Value {
  const ini = call.object(0);
  const main = hasVisibleField(ini, 'main') ? sectionLines(call, field(call, ini, 'main')) : [];
  const sections = objectFrom(field(call, ini, 'sections'), call.at);
  const rest = fieldNames(sections).flatMap((name) => [`[${name}]`, ...sectionLines(call, field(call, sections, name))]);
  return linesOf([...main, ...rest]);
}

function sectionLines(call: Call, value: Value): string[] {
  const section = objectFrom(value, call.at);
  return fieldNames(section).flatMap((name) => {
    const entry = field(call, section, name);
    const values = entry instanceof ArrayValue ? call.items(entry) : [entry];
    return values.map((each) => `${name} = ${toText(call.machine, each, call.at)}`);
  });
}

function python(call: Call, value: Value): string {
  call.spend(1);
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return jsonString(value);
  if (value instanceof ArrayValue) return `[${call.items(value).map((item) => python(call, item)).join(', ')}]`;
  if (!(value instanceof ObjectValue)) throw call.fail('cannot manifest function');
  return `{${fieldNames(value).map((name) => `${jsonString(name)}: ${python(call, field(call, value, name))}`).join(', ')}}`;
}

/** JsonML: a tag, attributes, children. Whatever is no text is taken for a node. */
function xml(call: Call, node: Value): string {
  if (typeof node === 'string') return node;
  call.spend(1);
  const tag: string[] = [];
  deepJoin(call, indexed(call.machine, node, 0, call.at), tag);
  const { items } = arrayFrom(node, call.at);
  const second = items.length > 1 ? call.force(items[1] ?? null) : undefined;
  const attributes = second instanceof ObjectValue ? second : undefined;
  const shown = attributes === undefined ? '' : fieldNames(attributes).map((name) => ` ${name}="${toText(call.machine, field(call, attributes, name), call.at)}"`).join('');
  const children = items.slice(attributes === undefined ? 1 : 2).map((child) => xml(call, call.force(child)));
  return `<${tag.join('')}${shown}>${children.join('')}</${tag.join('')}>`;
}

function join(call: Call): Value {
  const separator = call.value(0);
  const array = call.array(1);
  if (typeof separator === 'string') return joinStrings(call, separator, array);
  if (!(separator instanceof ArrayValue)) throw call.fail(`join first parameter should be string or array, got ${typeName(separator)}`);
  const out: Value[] = [];
  let first = true;
  for (const part of call.items(array)) {
    if (part === null) continue;
    if (!(part instanceof ArrayValue)) throw call.fail(`Unexpected type ${typeName(part)}, expected array`);
    call.spend(part.items.length + separator.items.length);
    if (!first) for (const item of separator.items) out.push(item as Value);
    for (const item of part.items) out.push(item as Value);
    first = false;
  }
  return call.list(out);
}

/** Those that are null are left out, with their separator. */
function joinStrings(call: Call, separator: string, array: ArrayValue): Value {
  const parts = call.items(array).filter((part) => part !== null).map((part) => stringFrom(part, call.at));
  const size = parts.reduce((sum, part) => sum + part.length + separator.length, 0);
  return call.text(size, () => parts.join(separator));
}

function deepJoin(call: Call, value: Value, out: string[]): void {
  call.spend(1);
  if (typeof value === 'string') return void out.push(value);
  if (!(value instanceof ArrayValue)) throw call.fail(`Expected string or array, got ${typeName(value)}`);
  for (const item of call.items(value)) deepJoin(call, item, out);
}
