import { describe, expect, it } from '@jest/globals';
import { TemplateError } from '../../../src/rendering/template/fault.ts';
import { printNode } from '../../../src/rendering/template/node.ts';
import { parse } from '../../../src/rendering/template/parse.ts';
import { functions } from './render.ts';

const known = { ...functions, ...Object.fromEntries(['print', 'printf', 'index'].map((name) => [name, { params: [], call: () => undefined }])) };
const source = (text: string) => ({ name: 'task.json', text });
/** Every named template, printed as Go prints it. */
const printed = (text: string): Record<string, string> => Object.fromEntries([...parse(source(text), known)].map(([name, nodes]) => [name, nodes.map(printNode).join('')]));

function errorOf(text: string): TemplateError {
  try {
    parse(source(text), known);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`${text} was parsed`);
}

describe('parse', () => {
  it.each([
    { name: 'pipelines in one form', text: '{{print  1|printf  "%v"   .a.b}}', out: '{{print 1 | printf "%v" .a.b}}' },
    { name: 'parentheses and fields behind them', text: '{{ ( index  .a  1 ).b.c }}', out: '{{(index .a 1).b.c}}' },
    { name: 'variables with their fields', text: '{{$x := .a}}{{$x.b.c}}{{$x = 2}}{{$}}', out: '{{$x := .a}}{{$x.b.c}}{{$x = 2}}{{$}}' },
    { name: 'literals as they are written', text: '{{print true nil 0x1F 1e3 \'a\' "b\\n" `c` .}}', out: '{{print true nil 0x1F 1e3 \'a\' "b\\n" `c` .}}' },
    { name: 'a condition with its parts', text: '{{if .a}}x{{else}}y{{end}}', out: '{{if .a}}x{{else}}y{{end}}' },
    { name: 'else if as a condition inside', text: '{{if .a}}x{{else if .b}}y{{else}}z{{end}}', out: '{{if .a}}x{{else}}{{if .b}}y{{else}}z{{end}}{{end}}' },
    { name: 'else with as a with inside', text: '{{with .a}}x{{else with .b}}y{{end}}', out: '{{with .a}}x{{else}}{{with .b}}y{{end}}{{end}}' },
    { name: 'loops with one and two variables', text: '{{range $v := .a}}{{break}}{{end}}{{range $i, $v := .a}}{{continue}}{{end}}', out: '{{range $v := .a}}{{break}}{{end}}{{range $i, $v := .a}}{{continue}}{{end}}' },
    { name: 'calls of templates', text: '{{template "a"}}{{template "b\\"c" .x}}', out: '{{template "a"}}{{template "b\\"c" .x}}' },
    { name: 'a pipe at the end as none', text: '{{ "a" | }}', out: '{{"a"}}' },
  ])('keeps $name', ({ text, out }) => expect(printed(text)['conf']).toBe(out));

  it('gives definitions and blocks names of their own', () => {
    expect(printed('{{define "a"}}1{{end}}x{{block "b" .c}}2{{end}}')).toEqual({ a: '1', b: '2', conf: 'x{{template "b" .c}}' });
  });

  it('lets a definition replace one that is empty', () => {
    expect(printed('{{define "a"}} \n{{/* c */}}{{end}}{{define "a"}}1{{end}}{{define "a"}} {{end}}')['a']).toBe('1');
  });

  it.each([
    { text: 'x\n{{ nope "a" }}', line: 2, column: 4, message: 'function "nope" not defined', hint: 'plugin' },
    { text: '{{ tfstatef "a" }}', line: 1, column: 4, message: 'function "tfstatef" not defined', hint: 'comes with the plugin tfstate' },
    { text: '{{ musst_env "a" }}', line: 1, column: 4, message: 'function "musst_env" not defined', hint: 'Did you mean must_env?' },
    { text: '{{if false}}{{ $x }}{{end}}', line: 1, column: 16, message: 'undefined variable "$x"', hint: '{{ $x := … }}' },
    { text: '{{range .a}}\n{{$v := 1}}{{end}}{{$v}}', line: 2, column: 21, message: 'undefined variable "$v"', hint: 'lives until' },
    { text: 'a\n{{if .x}}b', line: 2, column: 3, message: 'the {{if}} has no {{end}}', hint: 'an {{end}} of its own' },
    { text: '{{define "a"}}b', line: 1, column: 10, message: 'the {{define}} has no {{end}}', hint: 'an {{end}} of its own' },
    { text: 'a{{end}}', line: 1, column: 7, message: 'unexpected {{end}}', hint: 'has its {{end}} already' },
    { text: 'a{{else}}', line: 1, column: 8, message: 'unexpected {{else}}', hint: 'There is no {{if}}' },
    { text: '{{if 1}}{{else}}{{else}}{{end}}', line: 1, column: 23, message: 'expected end; found {{else}}', hint: 'Only one {{else}}' },
    { text: '{{range 1}}{{else if 1}}{{end}}', line: 1, column: 19, message: 'unexpected <if> in input', hint: '{{else}}{{if …}}' },
    { text: '{{}}', line: 1, column: 3, message: 'missing value for command', hint: 'take the braces out' },
    { text: '{{if}}{{end}}', line: 1, column: 5, message: 'missing value for if', hint: undefined },
    { text: '{{()}}', line: 1, column: 4, message: 'missing value for parenthesized pipeline', hint: undefined },
    { text: '{{print 1 = 2}}', line: 1, column: 11, message: 'unexpected "=" in operand', hint: '{{ if eq $a $b }}' },
    { text: '{{if 1 && 2}}{{end}}', line: 1, column: 8, message: 'unexpected "&" in operand', hint: 'There are no operators' },
    { text: '{{ env \\"A\\" }}', line: 1, column: 8, message: 'unexpected "\\\\" in operand', hint: 'backquotes' },
    { text: '{{ "a" "b }}', line: 1, column: 8, message: 'unterminated quoted string', hint: 'Close the string' },
    { text: '{{1 | 2}}', line: 1, column: 8, message: 'non executable command in pipeline stage 2', hint: 'takes the value as its last argument' },
    { text: '{{| print}}', line: 1, column: 3, message: 'unexpected "|" in command', hint: undefined },
    { text: '{{"a".b}}', line: 1, column: 6, message: 'unexpected . after term "\\"a\\""', hint: 'A literal has no fields' },
    { text: '{{break}}', line: 1, column: 3, message: '{{break}} outside {{range}}', hint: 'between {{range}} and its {{end}}' },
    { text: '{{range 1}}{{define "a"}}{{end}}{{end}}', line: 1, column: 14, message: 'unexpected <define> in command', hint: 'top level' },
    { text: '{{range 1}}{{block "a" .}}{{continue}}{{end}}{{end}}', line: 1, column: 29, message: '{{continue}} outside {{range}}', hint: 'between {{range}}' },
    { text: '{{range 1}}{{break 1}}{{end}}', line: 1, column: 20, message: 'unexpected "1" in {{break}}', hint: undefined },
    { text: '{{template a}}', line: 1, column: 12, message: 'unexpected "a" in template clause', hint: undefined },
    { text: '{{define 1}}{{end}}', line: 1, column: 10, message: 'unexpected "1" in define clause', hint: undefined },
    { text: '{{define "a" 1}}{{end}}', line: 1, column: 14, message: 'unexpected "1" in define clause', hint: undefined },
    { text: '{{block "a"}}{{end}}', line: 1, column: 12, message: 'missing value for block clause', hint: undefined },
    { text: '{{define "a"}}1{{end}}{{define "a"}}2{{end}}', line: 1, column: 43, message: 'the template "a" is defined twice', hint: undefined },
    { text: '{{define "a"}}1{{else}}', line: 1, column: 22, message: 'unexpected {{else}} in define clause', hint: 'There is no {{if}}' },
    { text: '{{range $a, 1}}{{end}}', line: 1, column: 12, message: 'range can only initialize variables', hint: undefined },
    { text: '{{range $a, $b, $c := .}}{{end}}', line: 1, column: 15, message: 'too many declarations in range', hint: undefined },
    { text: '{{with $a, $b := .}}{{end}}', line: 1, column: 10, message: 'too many declarations in with', hint: undefined },
    { text: '{{"\\q"}}', line: 1, column: 3, message: '"\\q" has an escape that Go does not know', hint: undefined },
    { text: "{{'ab'}}", line: 1, column: 3, message: "malformed character constant: 'ab'", hint: 'Single quotes hold one character' },
    { text: '{{ 1e400 }}', line: 1, column: 4, message: 'illegal number syntax: "1e400"', hint: 'double quotes' },
    { text: '{{ 99999999999999999999 }}', line: 1, column: 4, message: 'integer overflow: "99999999999999999999"', hint: 'in quotes' },
    { text: '{{ .a-b }}', line: 1, column: 4, message: "bad character U+002D '-'", hint: 'index . "some-name"' },
    { text: '{{/* a', line: 1, column: 3, message: 'unclosed comment', hint: '*/}}' },
    { text: '{{ /* a */}}', line: 1, column: 4, message: 'unexpected "/" in command', hint: '{{/* … */}}' },
  ])('points at the mistake in $text', ({ text, line, column, message, hint }) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'TEMPLATE', message, at: { file: 'task.json', line, column } });
    if (hint === undefined) expect(error.hint).toBeUndefined();
    else expect(error.hint).toContain(hint);
  });

  it('keeps Go’s own words, with the line of the token that Go read last', () => {
    expect(errorOf('{{if .x}}\nb').goMessage).toBe('template: conf:2: unexpected EOF');
    expect(errorOf('{{ $x\n}}').goMessage).toBe('template: conf:2: undefined variable "$x"');
    expect(errorOf('{{ print\n1\n(').goMessage).toBe('template: conf:3: unclosed action started at conf:1');
    expect(errorOf('{{ print\n"a').goMessage).toBe('template: conf:2: unterminated quoted string in action started at conf:1');
    expect(errorOf('{{block "a"\n.}}\n{{else}}').goMessage).toBe('template: conf:2: unexpected {{else}} in block clause');
    expect(errorOf('{{define "a"}}1{{end}}{{define "a"}}2{{end}}').goMessage).toBe('template: conf:1: template: multiple definition of template "a"');
  });

  it('shows the beginning of long tokens only', () => {
    expect(errorOf('{{template abcdefghijklmno}}').message).toBe('unexpected "abcdefghij"... in template clause');
    expect(errorOf('{{template éééééé}}').message).toBe('unexpected "éééééé"... in template clause');
  });

  it('reports every unknown function and variable, and what stopped it at last', () => {
    const error = errorOf('{{ one 1 }}\n{{ two (three 2) $x }}\n{{ if }}');
    expect([error, ...error.others].map(({ message, at }) => `${at?.line}:${at?.column} ${message}`)).toEqual([
      '1:4 function "one" not defined',
      '2:4 function "two" not defined',
      '2:9 function "three" not defined',
      '2:18 undefined variable "$x"',
      '3:7 missing value for if',
    ]);
  });

  it('refuses nesting without end', () => {
    expect(errorOf('{{if 1}}'.repeat(1000)).message).toBe('nested deeper than 200 levels');
    expect(errorOf(`{{${'('.repeat(1000)}`).message).toBe('nested deeper than 200 levels');
  });
});
