import { describe, expect, it } from '@jest/globals';
import { jsonText } from '../../src/rendering/json/write.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { parseYaml, yamlText } from '../../src/rendering/yaml.ts';
import { ActionError } from '../../src/support/errors.ts';

const read = (text: string): unknown => parseYaml(literally({ path: 'ecspresso.yml', text })).value;

function errorOf(text: string): ActionError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was read`);
}

describe('parseYaml', () => {
  it.each([
    { name: 'YAML 1.1 booleans are text', yaml: 'a: [on, off, yes, no, y, n]', value: { a: ['on', 'off', 'yes', 'no', 'y', 'n'] } },
    { name: 'a leading zero makes octal', yaml: 'a: [014, 0o14, 00, 0_7]', value: { a: [12, 12, 0, 7] } },
    { name: 'what is no octal is text', yaml: 'a: [08, 012345678901, 0o8, 0X1F]', value: { a: ['08', '012345678901', '0o8', '0X1F'] } },
    { name: 'a float needs a dot', yaml: 'a: [1e3, 1.5e3, 1., .5, 1_000.5, 1.0e400]', value: { a: ['1e3', 1500, 1, 0.5, 1000.5, '1.0e400'] } },
    { name: 'signs stand before prefixes', yaml: 'a: [-0x1F, +0b11, +-1, -+1]', value: { a: [-31, 3, 1, '-+1'] } },
    { name: 'dates and times are text', yaml: 'a: [2024-01-01, 12:30, 1d]', value: { a: ['2024-01-01', '12:30', '1d'] } },
    { name: 'keys become text as Go prints them', yaml: '1: a\n0x10: b\n1.50: c\ntrue: d\n~: e\n1.0e21: f', value: { 1: 'a', 16: 'b', 1.5: 'c', true: 'd', null: 'e', '1e+21': 'f' } },
    { name: 'a merged key overrides what stands before it', yaml: 'b: &b {x: 1}\na:\n  x: 0\n  <<: *b', value: { b: { x: 1 }, a: { x: 1 } } },
    { name: 'a key after a merge wins', yaml: 'b: &b {x: 1}\na:\n  <<: *b\n  x: 0', value: { b: { x: 1 }, a: { x: 0 } } },
    { name: 'of merged lists the last wins', yaml: 'a:\n  <<: [{x: 1, y: 1}, {x: 2}]', value: { a: { x: 2, y: 1 } } },
    { name: 'a quoted << is a key like any other', yaml: 'a: {"<<": 1}', value: { a: { '<<': 1 } } },
    { name: 'an alias takes the last value of its anchor', yaml: 'a: &x 1\nb: &x 2\nc: *x', value: { a: 1, b: 2, c: 2 } },
    { name: 'an alias inside its own value is null', yaml: 'a: &a [1, *a]', value: { a: [1, null] } },
    { name: 'an unknown tag leaves the text as it stands', yaml: 'a: [!x 1, !x 0x1F, !!custom true]', value: { a: ['1', '0x1F', 'true'] } },
    { name: '!!str takes the printed value', yaml: 'a: [!!str 0x1F, !!str 1.0, !!str true]', value: { a: ['31', '1', 'true'] } },
    { name: '!!int and !!bool read text', yaml: 'a: [!!int "5", !!int x, !!bool yes, !!bool "0"]', value: { a: [5, 0, true, false] } },
    { name: '!!binary gives bytes', yaml: 'a: !!binary aGVsbG8=', value: { a: [104, 101, 108, 108, 111] } },
    { name: '!!binary reads base64 up to where it breaks off', yaml: 'a: !!binary "aGk=x"', value: { a: [104, 105] } },
    { name: '!!float reads numbers, what is none is 0', yaml: 'a: [!!float 1, !!float "2.5", !!float 1e3, !!float .5, !!float x, !!float true]', value: { a: [1, 2.5, 1000, 0.5, 0, 0] } },
    { name: '!!int keeps to 64 bits', yaml: 'a: [!!int 99999999999999999999, !!int -99999999999999999999]', value: { a: [2n ** 63n - 1n, -(2n ** 63n)] } },
    { name: '!!int takes no fraction', yaml: 'a: [!!int 1.7, !!int true]', value: { a: [0, 0] } },
    { name: '!!bool reads letters in any case', yaml: 'a: [!!bool "TRUE", !!bool F]', value: { a: [true, false] } },
    { name: '!!null is null whatever stands there', yaml: 'a: [!!null x, !!null ""]', value: { a: [null, null] } },
    { name: '!!str of nothing is empty', yaml: 'a: [!!str ~, !!str "", !!str null]', value: { a: ['', '', ''] } },
    { name: '!!timestamp adds midnight to a day', yaml: 'a: [!!timestamp 2024-01-02, !!timestamp "2024-01-02T03:04:05Z"]', value: { a: ['2024-01-02T00:00:00Z', '2024-01-02T03:04:05Z'] } },
    { name: 'only the first document counts', yaml: 'a: 1\n---\nb: 2\n', value: { a: 1 } },
    { name: 'dots before any document end nothing', yaml: '# c\n...\na: 1\n', value: { a: 1 } },
    { name: 'blanks at the end of a block go where the header says -', yaml: 'a: |-\n  x  \nb: |\n  y  \nc: >-\n  z  ', value: { a: 'x', b: 'y  \n', c: 'z' } },
    { name: 'nothing is null', yaml: '', value: null },
    { name: 'a block at the very end keeps no line end', yaml: 'a: |\n  x', value: { a: 'x' } },
    { name: 'braces need no blank after the colon', yaml: "{a:1, b:'x y', c: s3://b/k}", value: { a: 1, b: 'x y', c: 's3://b/k' } },
    { name: 'a pair in a list is a mapping', yaml: '[a: b]', value: [{ a: 'b' }] },
    { name: 'a comma, a brace and a question mark may begin a text', yaml: 'a: ,x\nb: }\nc: ?\nd:\n  - ,\n  - e: }{\n', value: { a: ',x', b: '}', c: '?', d: [',', { e: '}{' }] } },
    { name: 'a percent sign may begin an indented text', yaml: 'a:\n  b: %x\n', value: { a: { b: '%x' } } },
    { name: 'a tag of nobody is no tag', yaml: 'a: !e!x 1\nb: [!f!y z]', value: { a: '1', b: ['z'] } },
    { name: 'a comment may follow a quote at once', yaml: 'a: "x"#c\nb: \'y\'#d\n', value: { a: 'x', b: 'y' } },
    { name: 'a tab in a text without quotes is dropped', yaml: 'a: x\ty\nb: 1\t2\nc: "x\ty"', value: { a: 'xy', b: 12, c: 'x\ty' } },
    { name: 'a tag with which the text breaks off means nothing', yaml: 'a: !!str', value: { a: null } },
    { name: '!!str prints what JSON cannot hold', yaml: 'a: [!!str .inf, !!str -.inf, !!str .nan]', value: { a: ['+Inf', '-Inf', 'NaN'] } },
    { name: '__proto__ is a key like any other', yaml: '__proto__: 1', value: JSON.parse('{"__proto__": 1}') },
  ])('$name', ({ yaml, value }) => {
    expect(jsonText(read(yaml))).toBe(jsonText(value));
  });

  it('keeps integers of 64 bits exactly and takes larger ones as text', () => {
    const text = 'a: 18446744073709551615\nb: -9223372036854775808\nc: 18446744073709551616\nd: 9007199254740993';
    expect(jsonText(read(text))).toBe('{"a":18446744073709551615,"b":-9223372036854775808,"c":"18446744073709551616","d":9007199254740993}');
  });

  it.each([
    { name: 'a key twice in a later document', yaml: 'a: 1\n---\nb: 1\nb: 2\n', line: 4, column: 1, message: 'the key "b" is written twice' },
    { name: 'a key twice', yaml: 'a: 1\nb: 2\n"a": 3', line: 3, column: 1, message: 'the key "a" is written twice' },
    { name: 'a number as a key twice', yaml: '014: 1\n014: 2', line: 2, column: 1, message: 'the key "014" is written twice' },
    { name: 'a quote that is closed by one of a later line', yaml: 'a: "x\nb: 1\n"c": 2\n', line: 1, column: 4, message: 'the quote that is opened here is closed in line 3, where text follows it' },
    { name: 'an anchor without a value inside braces', yaml: 'a: {b: &x, c: 1}', line: 1, column: 8, message: 'the anchor &x has no value' },
    { name: 'an unquoted template', yaml: 'a: 1\nb: {{ env `X` }}\n', line: 2, column: 5, message: 'a key must be plain text' },
    { name: 'a list as a key', yaml: '? [a]\n: b', line: 1, column: 3, message: 'a key must be plain text' },
    { name: 'a tab as indentation', yaml: 'a:\n\t- b', line: 2, column: 1, message: 'tab' },
    { name: 'a reserved character', yaml: 'a: `x`', line: 1, column: 4, message: 'not valid YAML' },
    { name: 'an unknown alias', yaml: 'a: *x', line: 1, column: 6, message: 'unidentified alias "x"' },
    { name: 'infinity', yaml: 'a:\n  b: .inf', line: 2, column: 6, message: '.inf is no value that JSON can hold' },
    { name: 'a control character', yaml: 'a: "x\\0"', line: 1, column: 4, message: 'the character U+0000 cannot stand in a value' },
    { name: 'a merge of a scalar', yaml: 'a:\n  <<: 1', line: 2, column: 7, message: '<< takes a mapping' },
    { name: 'a broken second document', yaml: 'a: 1\n---\nb: [', line: 3, column: 4, message: 'the bracket is not closed' },
    { name: 'an anchor without a value', yaml: 'a: &x', line: 1, column: 4, message: 'the anchor &x has no value' },
    { name: 'a tag that does not fit', yaml: 'a: !!map [1]', line: 1, column: 4, message: 'the tag !!map does not fit a sequence' },
    { name: 'a tag of collections at a scalar', yaml: 'a: !!seq x', line: 1, column: 4, message: 'the tag !!seq does not fit a scalar' },
    { name: '!!bool of a word', yaml: 'a: !!bool maybe', line: 1, column: 4, message: '!!bool takes true or false, not maybe' },
    { name: '!!binary of a number', yaml: 'a: !!binary 12', line: 1, column: 4, message: '!!binary takes base64 text, not 12' },
  ])('fails with the place on $name', ({ yaml, line, column, message }) => {
    const error = errorOf(yaml);
    expect(error.code).toBe('CONFIG');
    expect(error.message).toContain(message);
    expect(error.at).toEqual({ file: 'ecspresso.yml', line, column });
    expect(error.excerpt).toContain('^');
  });

  it.each([
    { yaml: 'a: {{ env `X` }}', column: 5, message: 'a key must be plain text', hint: 'A template that is not in quotes' },
    { yaml: 'a: {{ x }}-{{ y }}', column: 11, message: 'the line does not fit', hint: 'A template that is not in quotes' },
    { yaml: 'a: "{{ env "A" }}"', column: 13, message: 'text follows the closing quote', hint: 'in backquotes' },
    { yaml: 'a: "x" y', column: 7, message: 'text follows the closing quote', hint: 'A quote inside text' },
    { yaml: "a: 'x\nb: 1\n", column: 4, message: 'the quote is not closed', hint: undefined },
    { yaml: 'a: [1, 2\nb: 3', line: 2, column: 1, message: 'expected a comma or the closing bracket', hint: 'stands in quotes as a whole' },
    { yaml: 'a:\n\t- b', line: 2, column: 1, message: 'a tab stands', hint: 'Indent with blanks' },
    { yaml: 'a: *x', column: 6, message: 'unidentified alias "x"', hint: 'begins with * needs quotes' },
    { yaml: 'a: &', column: 5, message: 'name of an anchor', hint: 'begins with & or * needs quotes' },
    { yaml: 'a: "C:\\path"', column: 8, message: 'begins no escape', hint: 'single quotes' },
    { yaml: 'a: 1\nfoo\n\nb: 2', line: 2, column: 1, message: 'expected a colon', hint: 'key: value' },
    { yaml: 'a:1\nb: 2', line: 2, column: 1, message: 'belongs to nothing above it', hint: 'a blank behind it' },
    { yaml: 'a: 1\n  b: 2', line: 2, column: 3, message: 'does not fit the keys above it', hint: 'same column' },
    { yaml: 'a:\n  - b\n   - c: 1', line: 3, column: 4, message: 'does not fit the list above it', hint: 'dashes of one list' },
    { yaml: 'a: b: c', column: 5, message: 'does not fit the keys above it', hint: 'contains ": " needs quotes' },
    { yaml: 'a: @x', column: 4, message: 'a value cannot begin with @', hint: 'Put it in quotes' },
    { yaml: '%YAML 1.2\na: 1', line: 2, column: 1, message: 'directives end mark', hint: undefined },
  ])('says what to do about $yaml', ({ yaml, line = 1, column, message, hint }) => {
    const error = errorOf(yaml);
    expect(error.at).toEqual({ file: 'ecspresso.yml', line, column });
    expect(error.message).toContain(message);
    if (hint === undefined) expect(error.hint).toBeUndefined();
    else expect(error.hint).toContain(hint);
  });

  it('tells where members, items and values stand', () => {
    const document = parseYaml(literally({ path: 'f.yml', text: 'x: &x\n  k: 1\nplugins:\n- name: tfstate\n  config: {url: s3://b/k}\ny: *x\n' }));
    const at = (line: number, column: number) => ({ file: 'f.yml', line, column });
    expect(document.positionOf(['plugins'])).toEqual(at(3, 1));
    expect(document.positionOf(['plugins', 0])).toEqual(at(4, 3));
    expect(document.positionOf(['plugins', 0, 'config', 'url'])).toEqual(at(5, 12));
    expect(document.valuePositionOf(['plugins', 0, 'config', 'url'])).toEqual(at(5, 17));
    expect(document.positionOf(['plugins', 0, 'nope', 'x'])).toEqual(at(4, 3));
    expect(document.valuePositionOf(['y'])).toEqual(at(6, 4));
    expect(document.positionOf(['PLUGINS'])).toEqual(at(3, 1));
  });

  it('refuses aliases that stand for billions of values', () => {
    const lines = Array.from({ length: 30 }, (_, i) => (i === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`));
    expect(errorOf(lines.join('\n')).message).toContain('aliases stand for more than');
  });

  it('refuses nesting without end', () => {
    expect(errorOf('['.repeat(20_000)).message).toContain('nesting exceeded');
    expect(errorOf(Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')).message).toContain('nesting exceeded');
    const chain = Array.from({ length: 400 }, (_, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}`}]`);
    expect(errorOf(chain.join('\n')).message).toContain('nested deeper than');
  });
});

describe('yamlText', () => {
  it('writes a document that reads back the same, members that are undefined left out', () => {
    const value = { region: 'eu-central-1', list: ['a', 1, true, null], text: 'on: 014\n', big: 18446744073709551615n, none: undefined, octal: '014', float: '1e3', empty: '' };
    const text = yamlText(value);
    expect(text).toContain('region: eu-central-1\nlist:\n  - a\n');
    const { none, ...kept } = value;
    expect(none).toBeUndefined();
    expect(read(text)).toEqual(kept);
  });
});
