import { describe, expect, it } from '@jest/globals';
import { type JsonOptions, readJson } from '../../src/rendering/json.ts';
import { jsonText } from '../../src/rendering/json/write.ts';
import { literally, type Rendered } from '../../src/rendering/rendered.ts';
import { ActionError } from '../../src/support/errors.ts';

const strict: JsonOptions = { code: 'DEFINITION', trailing: 'refuse' };
const read = (text: string, options = strict) => readJson(literally({ path: 'task.json', text }), options);

function errorOf(text: string | Rendered, options = strict): ActionError {
  try {
    readJson(typeof text === 'string' ? literally({ path: 'task.json', text }) : text, options);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was read`);
}

/** A text in which `{{ … }}` was replaced by a value. */
function templated(source: string, value: string): Rendered {
  const at = source.indexOf('{{');
  const end = source.indexOf('}}') + 2;
  const text = source.slice(0, at) + value + source.slice(end);
  const back = (offset: number): number => (offset < at ? offset : offset < at + value.length ? at : offset - value.length + end - at);
  return { ...literally({ path: 'task.json', text: source }), text, engine: 'template', originOf: (offset) => literally({ path: 'task.json', text: source }).originOf(back(offset)) };
}

describe('readJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    const text = '{"a": [1, -1.5e3, 0.1, true, false, null, "x\\u00e9\\n\\"", {}, []], "": {"b": {"c": ""}}}';
    expect(read(text).value).toEqual(JSON.parse(text));
  });

  it('accepts null, and takes halves of surrogate pairs as U+FFFD', () => {
    expect(read('null').value).toBeNull();
    expect(read(String.raw`"\ud83d\ude00 \ud83d \ude00x"`).value).toBe('😀 \ufffd \ufffdx');
  });

  it('ignores or refuses text after the value, as the caller says', () => {
    expect(read('{"a":1} x', { ...strict, trailing: 'ignore' }).value).toEqual({ a: 1 });
    expect(errorOf('{"a":1} x').message).toContain("invalid character 'x' after top-level value");
    const unlessWrapped: JsonOptions = { ...strict, trailing: (value) => (Object.hasOwn(value as object, 'taskDefinition') ? 'ignore' : 'refuse') };
    expect(read('{"taskDefinition":{}} x', unlessWrapped).value).toEqual({ taskDefinition: {} });
    expect(errorOf('{} x', unlessWrapped).at).toEqual({ file: 'task.json', line: 1, column: 4 });
  });

  it('merges objects under a key written twice, or takes the last', () => {
    const text = '{"a":{"x":1,"y":{"p":1}},"b":[1],"a":{"y":{"q":2}},"b":[2]}';
    expect(read(text).value).toEqual({ a: { x: 1, y: { p: 1, q: 2 } }, b: [2] });
    expect(read(text, { ...strict, duplicates: 'last' }).value).toEqual({ a: { y: { q: 2 } }, b: [2] });
  });

  it('keeps __proto__ a member like any other', () => {
    const { value } = read('{"__proto__": {"x": 1}}');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect((value as { x?: number }).x).toBeUndefined();
  });

  it('knows places and written forms by path, letters in any case', () => {
    const document = read('{\n  "Cpu": 1.0,\n  "list": [1e2, {"a": "b"}]\n}');
    expect(document.numberText(['cpu'])).toBe('1.0');
    expect(document.numberText(['list', 0])).toBe('1e2');
    expect(document.numberText(['list', 1, 'a'])).toBeUndefined();
    expect(document.numberText(['nope'])).toBeUndefined();
    expect(document.positionOf(['Cpu'])).toEqual({ file: 'task.json', line: 2, column: 3 });
    expect(document.valuePositionOf(['Cpu'])).toEqual({ file: 'task.json', line: 2, column: 10 });
    expect(document.positionOf(['list', 1, 'a'])).toEqual({ file: 'task.json', line: 3, column: 18 });
    expect(document.positionOf(['list', 7])).toEqual({ file: 'task.json', line: 3, column: 3 });
  });

  it('takes the last of keys written twice for places', () => {
    expect(read('{"a":1,\n"a":2.0}', { ...strict, duplicates: 'last' }).positionOf(['a'])).toMatchObject({ line: 2, column: 1 });
  });

  it.each([
    { name: 'a trailing comma', text: '{\n  "a": 1,\n}', line: 2, column: 9, message: "invalid character '}' looking for beginning of object key string", hint: 'Take the comma' },
    { name: 'a trailing comma in a list', text: '[1,\n]', line: 1, column: 3, message: "invalid character ']' looking for beginning of value", hint: 'Take the comma' },
    { name: 'a comment', text: '{\n  // c\n}', line: 2, column: 3, message: "invalid character '/'", hint: 'no comments' },
    { name: 'a comment after a value', text: '{"a":1 # c\n}', line: 1, column: 8, message: "invalid character '#' after object key:value pair", hint: 'no comments' },
    { name: 'single quotes', text: "{'a': 1}", line: 1, column: 2, message: String.raw`invalid character '\''`, hint: 'double quotes' },
    { name: 'a key without quotes', text: '{a: 1}', line: 1, column: 2, message: "invalid character 'a' looking for beginning of object key string", hint: 'Keys stand in double quotes' },
    { name: 'a missing comma', text: '{"a": 1\n "b": 2}', line: 2, column: 2, message: `invalid character '"' after object key:value pair`, hint: 'A comma is missing' },
    { name: 'a missing colon', text: '{"a" 1}', line: 1, column: 6, message: "invalid character '1' after object key", hint: 'A : belongs' },
    { name: 'a line end inside quotes', text: '{"a": "x\ny"}', line: 1, column: 9, message: String.raw`invalid character '\n' in string literal`, hint: String.raw`\n` },
    { name: 'a quote inside text', text: '{"a": "say "hi""}', line: 1, column: 13, message: "invalid character 'h' after object key:value pair", hint: String.raw`\"` },
    { name: 'a single backslash', text: '{"a": "C:\\d"}', line: 1, column: 11, message: "invalid character 'd' in string escape code", hint: 'twice' },
    { name: 'a short escape', text: '"\\u12"', line: 1, column: 6, message: `invalid character '"' in \\u hexadecimal character escape`, hint: 'twice' },
    { name: 'text without quotes', text: '{"a": main}', line: 1, column: 7, message: "invalid character 'm' looking for beginning of value", hint: 'double quotes' },
    { name: 'a word that is not quite null', text: '{"a": nul}', line: 1, column: 10, message: "invalid character '}' in literal null (expecting 'l')", hint: 'double quotes' },
    { name: 'a leading zero', text: '{"a": 0123}', line: 1, column: 8, message: "invalid character '1' after object key:value pair", hint: 'leading zeros' },
    { name: 'a number that breaks off', text: '[1.]', line: 1, column: 4, message: "invalid character ']' after decimal point in numeric literal", hint: 'numbers' },
    { name: 'the end too early', text: '{\n"a": [1', line: 2, column: 8, message: 'unexpected end of JSON input', hint: 'The [ of line 2 is not closed' },
    { name: 'nothing', text: ' \n', line: 2, column: 1, message: 'unexpected end of JSON input', hint: 'The file is empty' },
    { name: 'a byte order mark', text: '\ufeff{}', line: 1, column: 1, message: 'invalid character', hint: 'byte order mark' },
    { name: 'YAML', text: 'family: x\n', line: 1, column: 3, message: "invalid character 'm' in literal false", hint: 'double quotes' },
    { name: 'YAML with another first letter', text: 'cpu: 1\n', line: 1, column: 1, message: "invalid character 'c'", hint: 'YAML' },
    { name: 'a value that templates do not have', text: '<no value>', line: 1, column: 1, message: "invalid character '<'", hint: 'no data' },
    { name: 'the wrong bracket', text: '{"a": [1}', line: 1, column: 9, message: "invalid character '}' after array element", hint: 'wrong bracket' },
    { name: 'a number beyond float64', text: '[1e999]', line: 1, column: 2, message: 'the number 1e999 is too large', hint: undefined },
  ])('fails with the place, Go’s words and a remedy on $name', ({ text, line, column, message, hint }) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'DEFINITION', at: { file: 'task.json', line, column } });
    expect(error.message).toContain(message);
    if (hint !== undefined) expect(error.hint).toContain(hint);
  });

  it('shows the line that came out of a template, and points at the template', () => {
    const error = errorOf(templated('{\n  "value": "{{ must_env `MOTD` }}"\n}\n', 'He said "hi"'));
    expect(error.message).toContain("invalid character 'h' after object key:value pair");
    expect(error.at).toEqual({ file: 'task.json', line: 2, column: 13 });
    expect(error.hint).toContain('json_escape');
    expect(error.excerpt).toBe(
      [
        '    2 |   "value": "{{ must_env `MOTD` }}"',
        '      |             ^',
        '  rendered:',
        '    2 |   "value": "He said "hi""',
        '      |                      ^',
      ].join('\n'),
    );
  });

  it('shows what Jsonnet made when there is no way back', () => {
    const rendered: Rendered = { path: 'task.jsonnet', source: '{}', text: '{\n  "a": {{\n}', engine: 'jsonnet', originOf: () => undefined };
    const error = errorOf(rendered);
    expect(error.at).toEqual({ file: 'task.jsonnet', line: 1, column: 1 });
    expect(error.excerpt).toContain('what came out of task.jsonnet:\n    2 |   "a": {{');
  });

  it('refuses nesting without end', () => {
    expect(errorOf('['.repeat(100_000)).message).toContain('exceeded max depth');
    expect(errorOf('{"a":'.repeat(100_000)).message).toContain('exceeded max depth');
  });
});

describe('jsonText', () => {
  it('writes bigints with all digits, and members in their order', () => {
    expect(jsonText({ b: [18446744073709551615n, null, 'x"'], a: {} })).toBe('{"b":[18446744073709551615,null,"x\\""],"a":{}}');
  });
});
