import { describe, expect, it } from '@jest/globals';
import { renderTemplate } from '../../../src/rendering/template/index.ts';
import { allErrors } from '../../../src/report/errors.ts';
import { ActionError } from '../../../src/support/errors.ts';
import { errorOf, render } from './render.ts';

interface Example {
  name: string;
  text: string;
  data?: unknown;
  out: string;
}
const examples = (cases: readonly Example[]): void => it.each(cases)('$name', async ({ text, data, out }) => expect(await render(text, data)).toBe(out)) as void;
const placed = (error: unknown): string[] => allErrors(error).map(({ message, at }) => `${at?.line}:${at?.column} ${message}`);

describe('an action', () => {
  examples([
    { name: 'writes its value where it stands', text: 'a{{ 1 }}b{{ "c" }}', out: 'a1bc' },
    { name: 'has no data in files of ecspresso', text: '{{ . }} {{ .a.b }} {{ $ }}', out: '<no value> <no value> <no value>' },
    { name: 'writes nothing when it declares or assigns', text: '[{{ $x := 1 }}{{ $x = 2 }}]{{ $x }}', out: '[]2' },
    { name: 'writes lists and objects as Go prints them, keys in order', text: '{{ . }}', data: { b: [1, 'x', null, true, 1.5], a: {} }, out: 'map[a:map[] b:[1 x <nil> true 1.5]]' },
    { name: 'writes numbers from JSON as float64', text: '{{ range . }}{{ . }} {{ end }}', data: [1, 999999, 1000000, 1234567, 0.0001, 0.00001, -0], out: '1 999999 1e+06 1.234567e+06 0.0001 1e-05 -0 ' },
  ]);
});

describe('if', () => {
  examples([
    { name: 'takes the first branch whose condition holds', text: '{{if 0}}a{{else if "x"}}b{{else}}c{{end}}', out: 'b' },
    { name: 'takes else when none does', text: '{{if 0}}a{{else if ""}}b{{else}}c{{end}}', out: 'c' },
    { name: 'takes nothing when there is no else', text: '[{{if not false}}a{{end}}{{if false}}b{{end}}]', out: '[a]' },
    { name: 'counts zero, empty and nothing as false', text: '{{range .}}{{if .}}t{{else}}f{{end}}{{end}}', data: [0, 1, '', 'x', false, true, [], [0], {}, { a: 1 }, null, -0, 0.1], out: 'ftftftftftfft' },
    { name: 'counts a complex number as true unless both parts are zero', text: '{{if 0i}}t{{else}}f{{end}}{{if 1i}}t{{end}}', out: 'ft' },
    { name: 'does not change the dot', text: '{{if .a}}{{.a}}{{end}}', data: { a: 'x' }, out: 'x' },
  ]);
});

describe('with', () => {
  examples([
    { name: 'makes its value the dot', text: '{{with .a}}{{.b}}{{end}}', data: { a: { b: 'x' } }, out: 'x' },
    { name: 'takes the next with when the value is empty', text: '{{with .n}}a{{else with .a}}{{.}}{{else}}c{{end}}', data: { a: 'x' }, out: 'x' },
    { name: 'keeps the old dot in else', text: '{{with .n}}a{{else}}{{.a}}{{end}}', data: { a: 'x' }, out: 'x' },
    { name: 'can name its value', text: '{{with $v := .a}}{{$v}}{{.}}{{end}}', data: { a: 'x' }, out: 'xx' },
  ]);
});

describe('range', () => {
  examples([
    { name: 'goes through lists', text: '{{range .}}<{{.}}>{{end}}', data: [1, 'a', null], out: '<1><a><<no value>>' },
    { name: 'goes through objects by key', text: '{{range $k, $v := .}}{{$k}}={{$v}};{{end}}', data: { b: 1, a: 2, B: 3 }, out: 'B=3;a=2;b=1;' },
    { name: 'counts up to a whole number', text: '{{range 3}}{{.}}{{end}}{{range $i := 2}}{{$i}}{{end}}', out: '01201' },
    { name: 'takes else when there is nothing', text: '{{range .e}}a{{else}}b{{end}}{{range .n}}a{{else}}c{{end}}{{range 0}}a{{else}}d{{end}}', data: { e: [] }, out: 'bcd' },
    { name: 'gives one variable the element, two index and element', text: '{{range $v := .}}{{$v}}{{end}}{{range $i, $v := .}}{{$i}}{{$v}}{{end}}', data: ['a', 'b'], out: 'ab0a1b' },
    { name: 'assigns to variables of outside', text: '{{$i := 0}}{{$v := 0}}{{range $i, $v = .}}{{end}}{{$i}}{{$v}}{{range $v = .}}{{end}}{{$v}}', data: ['a', 'b'], out: '1bb' },
    { name: 'ends at break and goes on at continue', text: '{{range 5}}{{if eq . 1}}{{continue}}{{end}}{{if eq . 3}}{{break}}{{end}}{{.}}{{end}}', out: '02' },
    { name: 'breaks the inner loop only', text: '{{range 2}}{{range 3}}{{break}}{{end}}{{.}}{{end}}', out: '01' },
    { name: 'takes no part of else into account once it ran', text: '{{range 1}}{{break}}{{else}}b{{end}}', out: '' },
  ]);

  it.each([
    { text: '{{range "abc"}}{{end}}', message: "range can't iterate over abc" },
    { text: '{{range 1.5}}{{end}}', message: "range can't iterate over 1.5" },
    { text: '{{range true}}{{end}}', message: "range can't iterate over true" },
    { text: '{{range $i, $v := 3}}{{end}}', message: "can't use 3 to iterate over more than one variable" },
  ])('fails with $message', async ({ text, message }) => expect(await errorOf(text)).toMatchObject({ message }));
});

describe('variables', () => {
  examples([
    { name: 'live until the end of the structure around them', text: '{{$x := 1}}{{if 1}}{{$x := 2}}{{$x}}{{end}}{{$x}}', out: '21' },
    { name: 'can be changed from inside', text: '{{$x := 1}}{{if 1}}{{$x = 2}}{{end}}{{$x}}', out: '2' },
    { name: 'can be declared again', text: '{{$x := 1}}{{$x := 2}}{{$x}}', out: '2' },
    { name: 'of a condition are seen in its branches only', text: '{{$x := 0}}{{if $x := 1}}{{$x}}{{else}}{{$x}}{{end}}{{$x}}', out: '10' },
    { name: 'have fields', text: '{{$x := .a}}{{$x.b.c}}', data: { a: { b: { c: 'y' } } }, out: 'y' },
    { name: '$ is the data at the start, whatever the dot', text: '{{with .a}}{{$.b}}{{end}}', data: { a: 1, b: 'x' }, out: 'x' },
    { name: '$ can be assigned to', text: '{{$ := 1}}{{$}}', out: '1' },
  ]);

  it('must have been declared at run time, too', async () => {
    expect(await errorOf('{{ $x = 1 }}')).toMatchObject({ message: 'undefined variable: $x', hint: expect.stringContaining('with :=') });
  });
});

describe('template, define and block', () => {
  examples([
    { name: 'calls a definition, also one that comes later', text: '{{template "a"}}{{define "a"}}x{{end}}', out: 'x' },
    { name: 'hands a value over as dot and $', text: '{{define "a"}}{{.}}{{$}}{{end}}{{template "a" 1}}', out: '11' },
    { name: 'hands nothing over otherwise', text: '{{define "a"}}{{.}}{{end}}{{template "a"}}', data: 'x', out: '<no value>' },
    { name: 'hides variables of the caller', text: '{{$x := 1}}{{define "a"}}{{$x := 2}}{{end}}{{template "a"}}{{$x}}', out: '1' },
    { name: 'runs a block at its place', text: 'a{{block "b" .}}<{{.}}>{{end}}c', data: 'x', out: 'a<x>c' },
    { name: 'calls itself while there is something to do', text: '{{define "a"}}{{len .}}{{if .}}{{template "a" slice . 1}}{{end}}{{end}}{{template "a" "xyz"}}', out: '3210' },
  ]);

  it('names the template in which it failed', async () => {
    const error = await errorOf('{{define "a"}}\n{{ len 1 }}{{end}}{{template "a"}}');
    expect(error.goMessage).toBe('template: conf:2:3: executing "a" at <len 1>: error calling len: len of type int');
    expect(error.at).toEqual({ file: 'task.json', line: 2, column: 4 });
  });

  it('fails where a definition is missing, and guesses which was meant', async () => {
    const error = await errorOf('{{define "header"}}x{{end}}{{template "haeder"}}');
    expect(error).toMatchObject({ message: 'template "haeder" not defined', hint: 'Did you mean "header"?' });
    expect((await errorOf('{{template "a"}}')).hint).toBe('Define it: {{ define "a" }} … {{ end }}');
  });

  it('ends a template that calls itself for ever', async () => {
    const error = await errorOf('{{define "a"}}{{template "a"}}{{end}}{{template "a"}}{{must_env "NOPE"}}');
    expect(placed(error)).toEqual(['1:26 the template calls itself without end']);
    expect(error.goMessage).toContain('exceeded maximum template depth (100000)');
  });
});

describe('functions', () => {
  it('are awaited one after the other', async () => {
    const asked: unknown[] = [];
    const ask = { params: ['string' as const], call: ([name]: readonly unknown[]) => (asked.push(name), Promise.resolve(`${String(name)}!`)) };
    expect((await renderTemplate({ name: 'f', text: '{{ ask (ask "a") }} {{ ask "b" }}' }, { ask })).text).toBe('a!! b!');
    expect(asked).toEqual(['a', 'a!', 'b']);
  });

  it('hand their hint and code on when they fail, and Go’s message stands beside', async () => {
    const failing = { params: [], call: () => Promise.reject(new ActionError('LOOKUP', 'no such parameter', { hint: 'Create it.' })) };
    const error: unknown = await renderTemplate({ name: 'f', text: 'a\n {{ failing }}' }, { failing }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'LOOKUP', message: 'no such parameter', hint: 'Create it.', at: { file: 'f', line: 2, column: 5 }, goMessage: 'template: conf:2:4: executing "conf" at <failing>: error calling failing: no such parameter' });
  });

  it('are all reported when they fail, wherever they stand', async () => {
    const error = await errorOf('{{ must_env "NOPE" }}\n{{ if 1 }}{{ must_env "NOPE" }}{{ end }}\n{{ with must_env "NOPE" }}{{ end }}\n{{ len 1 }}{{ define "a" }}{{ must_env "NOPE" }}{{ end }}{{ template "a" }}');
    expect(placed(error).map((text) => text.split(' ')[0])).toEqual(['1:4', '2:14', '3:9', '4:4', '4:31']);
  });

  it('are reported once per place, and a loop ends at its first failure', async () => {
    expect(placed(await errorOf('{{ range 9 }}{{ must_env "NOPE" }}{{ must_env "A" }}{{ len . }}{{ end }}'))).toEqual([
      '1:17 environment variable NOPE is not defined',
      '1:56 error calling len: len of type int',
    ]);
    expect(placed(await errorOf('{{ define "a" }}{{ must_env "NOPE" }}{{ end }}{{ template "a" }}{{ template "a" }}'))).toHaveLength(1);
  });

  it('are not blamed for what a failed variable brings about', async () => {
    const error = await errorOf('{{ $x := must_env "NOPE" }}{{ len $x }}{{ if $x }}{{ must_env $x.y }}{{ end }}{{ $y := $x }}{{ $y }}{{ $x = "A" }}{{ must_env $x | len | len }}');
    expect(placed(error)).toEqual(['1:10 environment variable NOPE is not defined', '1:138 error calling len: len of type int']);
    expect(placed(await errorOf('{{ $x := "A" }}{{ $x = must_env "NOPE" }}{{ len (len $x) }}'))).toEqual(['1:24 environment variable NOPE is not defined']);
  });

  it('are reported twenty at most', async () => {
    expect(placed(await errorOf('{{ must_env "NOPE" }}'.repeat(50)))).toHaveLength(20);
  });
});

describe('limits', () => {
  it('end a loop that would go on for ever', async () => {
    expect(placed(await errorOf('{{range 9223372036854775807}}{{end}}{{len 1}}'))).toEqual(['1:9 the template takes more than 5000000 steps']);
  });

  it('end values that double and double', async () => {
    const text = '{{ define "a" }}{{ template "a" (print . .) }}{{ end }}{{ template "a" "0123456789" }}';
    expect(placed(await errorOf(text))).toEqual(['1:34 a value is longer than 4194304 characters']);
    expect(placed(await errorOf('{{ printf "%9999999d" 1 }}{{ len 1 }}'))).toEqual(['1:4 a value is longer than 4194304 characters']);
  });

  it('end output that would fill the memory', async () => {
    expect(placed(await errorOf('{{ $x := printf "%1000000d" 1 }}{{ range 99 }}{{ $x }}{{ end }}'))).toEqual(['1:50 the template writes more than 67108864 characters']);
  });

  it('end pipelines in pipelines in templates', async () => {
    const deep = `{{ define "b" }}{{ ${'('.repeat(150)}.${')'.repeat(150)} }}{{ end }}`;
    const text = `${deep}{{ define "a" }}{{ if . }}{{ template "a" (slice . 1) }}{{ else }}{{ template "b" }}{{ end }}{{ end }}{{ template "a" "${'x'.repeat(60)}" }}`;
    expect(placed(await errorOf(text))).toEqual([expect.stringContaining('nested deeper than 250 levels')]);
  });
});
