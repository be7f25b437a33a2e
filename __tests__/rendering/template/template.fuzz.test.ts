import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FunctionTable, renderTemplate, TemplateError } from '../../../src/rendering/template/index.ts';
import { anything, expectClearError, fuzz, fuzzTimeoutMs, mutated } from '../../fakes/fuzz.ts';

const functions: FunctionTable = {
  env: { params: [], variadic: 'string', call: (names) => String(names.at(-1) ?? '') },
  must_env: {
    params: ['string'],
    call: ([name]) => {
      if (name === 'NOPE') throw new Error('environment variable NOPE is not defined');
      return String(name);
    },
  },
  json_escape: { params: ['string'], call: ([text]) => JSON.stringify(text).slice(1, -1) },
  tfstate: { params: ['string'], call: ([address]) => Promise.resolve(String(address)) },
  ssm: { params: ['string'], variadic: 'int', call: (args) => args.join() },
  ext: { params: [], variadic: 'string', call: () => ({ a: 1, b: ['x', null, true], c: { d: '' } }) },
};
const data = { s: 'str', n: 1.5, b: true, l: [1, 'a', null, [2]], m: { a: 'x', 'b-c': null }, e: [], nul: null };

const literal = fc.constantFrom('1', '-2', '0x1F', '1.5', '1e3', "'a'", '"x"', '""', '`raw`', '"\\xff\\u00e9"', 'true', 'nil', '2i', '12345678901234567890', '"é日😀"');
const field = fc.constantFrom('.', '.s', '.n', '.l', '.m', '.m.a', '.e', '.nul', '.missing.x', '$', '$.s', '$x', '$y.a');
const name = fc.constantFrom('env', 'must_env', 'json_escape', 'tfstate', 'ssm', 'ext', 'and', 'or', 'not', 'len', 'index', 'slice', 'print', 'printf', 'println', 'html', 'js', 'urlquery', 'call', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'unknown');
const format = fc.stringMatching(/^"(?:%[-+# 0]{0,2}(?:\d{0,2}|\*)(?:\.\d{0,2}|\.\*)?(?:\[[0-3]\])?[vTtbcdoOqxXUeEfFgGspw%!]| ){0,3}"$/);

interface Grammar {
  operand: string;
  pipeline: string;
  node: string;
  body: string;
}

const { body, node } = fc.letrec<Grammar>((tie) => ({
  operand: fc.oneof({ depthSize: 'small', withCrossShrink: true }, literal, field, name, format, tie('pipeline').map((inner) => `(${inner})`)),
  pipeline: fc
    .array(fc.tuple(fc.oneof(name, tie('operand')), fc.array(tie('operand'), { maxLength: 3 })).map(([first, args]) => [first, ...args].join(' ')), { minLength: 1, maxLength: 3 })
    .map((commands) => commands.join(' | ')),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('text', ' \n ', '{', '}}', '{{/* c */}}', '{{- /* c */ -}}', '{{break}}', '{{continue}}', 'é'),
    tie('pipeline').map((pipeline) => `{{ ${pipeline} }}`),
    fc.tuple(fc.constantFrom('$x', '$y'), fc.constantFrom(':=', '='), tie('pipeline')).map(([variable, sign, pipeline]) => `{{- ${variable} ${sign} ${pipeline} -}}`),
    fc.tuple(fc.constantFrom('if', 'with', 'range', 'range $x :=', 'range $x, $y :=', 'with $y :='), tie('pipeline'), tie('body'), tie('body')).map(([keyword, pipeline, then, otherwise]) => `{{${keyword} ${pipeline}}}${then}{{else}}${otherwise}{{end}}`),
    fc.tuple(fc.constantFrom('define', 'block', 'template'), fc.constantFrom('"t"', '`u`', '"conf"'), tie('pipeline'), tie('body')).map(([keyword, title, pipeline, inner]) => {
      if (keyword === 'template') return `{{template ${title} ${pipeline}}}`;
      return keyword === 'define' ? `{{define ${title}}}${inner}{{end}}` : `{{block ${title} ${pipeline}}}${inner}{{end}}`;
    }),
  ),
  body: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
}));
const piece = fc.constantFrom('{{', '}}', '{{-', ' -}}', '"', '`', "'", '(', ')', '|', ':=', '=', ',', '$', '.', 'end', 'else', 'if', 'range', '/*', '*/', '\\', '\n', '\t', ' ', '1x', '%', '\u0000', '\u200b', '😀', '0x', '..');
const source = fc.oneof(body, mutated(body, piece), fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')), anything);

describe('renderTemplate, fed with anything', () => {
  it('gives text, or errors that point into the file and carry Go’s words', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        try {
          const { text: out, origins } = await renderTemplate({ name: 'task.json', text }, functions, data);
          const { line, column } = origins.originOf(out.length);
          expect(text.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
        } catch (error) {
          expectClearError(error, 'task.json', text);
          expect((error as TemplateError).goMessage).toMatch(/^template: conf:\d+/);
        }
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('leaves text without braces alone', async () => {
    const plain = anything.filter((text) => !text.includes('{{')).map((text) => text.replace(/\p{Surrogate}/gu, ''));
    await fc.assert(fc.asyncProperty(plain, async (text) => expect((await renderTemplate({ name: 'f', text }, {})).text).toBe(text)), fuzz);
  }, fuzzTimeoutMs);

  it('gives back any text that is printed as a quoted string', async () => {
    const text = anything.map((value) => value.replace(/\p{Surrogate}/gu, ''));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const quoted = (await renderTemplate({ name: 'f', text: '{{ printf "%q" . }}' }, {}, value)).text;
        expect((await renderTemplate({ name: 'f', text: `{{ ${quoted} }}` }, {})).text).toBe(value);
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);

  it('refuses nesting without end, whatever is nested', async () => {
    const shapes: readonly ((depth: number) => string)[] = [
      (depth) => `{{${'('.repeat(depth)}1${')'.repeat(depth)}}}`,
      (depth) => `{{${'not ('.repeat(depth)}1${')'.repeat(depth)}}}`,
      (depth) => '{{if 1}}'.repeat(depth) + '{{end}}'.repeat(depth),
      (depth) => '{{range 1}}'.repeat(depth) + '{{end}}'.repeat(depth),
      (depth) => `{{if 0}}${'{{else if 0}}'.repeat(depth)}{{end}}`,
      (depth) => Array.from({ length: depth }, (_, i) => `{{define "t${i}"}}{{template "t${i + 1}"}}{{end}}`).join('') + `{{define "t${depth}"}}{{end}}{{template "t0"}}`,
      (depth) => `{{define "t"}}${'{{with 1}}'.repeat(depth % 100)}{{template "t"}}${'{{end}}'.repeat(depth % 100)}{{end}}{{template "t"}}`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...shapes), fc.integer({ min: 1, max: 3000 }), async (shape, depth) => {
        const text = shape(depth);
        const ended = await renderTemplate({ name: 'f', text }, {}).then(
          () => 'rendered',
          (error: unknown) => (error instanceof TemplateError ? error.message : String(error)),
        );
        expect(ended).toMatch(/^(rendered|nested deeper than \d+ levels|the template calls itself without end)$/);
      }),
      { numRuns: Math.min(fuzz.numRuns, 100) },
    );
  }, fuzzTimeoutMs);

  it('renders a single node as it renders it between others', async () => {
    await fc.assert(
      fc.asyncProperty(node, async (inner) => {
        const render = (text: string): Promise<string | undefined> => renderTemplate({ name: 'f', text }, functions, data).then((done) => done.text, () => undefined);
        const alone = await render(inner);
        if (alone !== undefined && !/\{\{-|-\}\}|break|continue|define|block|template|\$/.test(inner)) expect(await render(`<${inner}>`)).toBe(`<${alone}>`);
      }),
      fuzz,
    );
  }, fuzzTimeoutMs);
});
