import { describe, expect, it } from '@jest/globals';
import type { Lambda } from '../../../src/rendering/functions.ts';
import { renderDefinitionMustache } from '../../../src/rendering/mustache.ts';
import { allErrors } from '../../../src/report/errors.ts';
import { ActionError } from '../../../src/support/errors.ts';

const asked: string[][] = [];
const echo = (arity: number): Lambda => ({ arity, call: (args) => (asked.push([...args]), args.join('|')) });
const lambdas: Readonly<Record<string, Lambda>> = {
  tfstate: echo(1),
  cfn_output: echo(2),
  later: { arity: 1, call: ([name = '']) => Promise.resolve(`<${name}>`) },
  values: { arity: 1, call: ([text = '']) => JSON.parse(text) as unknown },
  fails: { arity: 1, call: ([name = '']) => Promise.reject(new ActionError('LOOKUP', `${name} is not found`, { hint: 'Look again.' })) },
  throws: {
    arity: 1,
    call: () => {
      throw new Error('boom');
    },
  },
};
const env = { IMAGE: 'app:1', EMPTY: '', QUOTED: 'say "hi"\n\\', HTML: '<a href="x">&' };

const render = async (text: string): Promise<string> => (await renderDefinitionMustache({ path: 'task.json.mustache', text }, { env, lambdas })).text;
async function errorOf(text: string): Promise<ActionError> {
  const ended: unknown = await render(text).catch((error: unknown) => error);
  if (ended instanceof ActionError) return ended;
  throw new Error(`${text} gave ${String(ended)}`);
}

describe('renderDefinitionMustache', () => {
  it.each([
    { name: 'leaves text alone', text: '{"a": 1}\n', out: '{"a": 1}\n' },
    { name: 'puts environment variables in', text: '"{{ env.IMAGE }}"', out: '"app:1"' },
    { name: 'takes an empty variable as empty', text: '"{{ env.EMPTY }}"', out: '""' },
    { name: 'escapes for JSON, not for HTML', text: '"{{ env.QUOTED }} {{ env.HTML }}"', out: '"say \\"hi\\"\\n\\\\ <a href=\\"x\\">&"' },
    { name: 'escapes nothing in three braces or behind &', text: '{{{ env.QUOTED }}}{{& env.QUOTED }}', out: 'say "hi"\n\\say "hi"\n\\' },
    { name: 'looks up what stands between the tags, blanks included', text: '{{#tfstate}} aws_x.y["a b"].id {{/tfstate}}', out: ' aws_x.y[\\"a b\\"].id ' },
    { name: 'splits the text at blanks for functions of several arguments', text: '{{#cfn_output}} stack  Key {{/cfn_output}}', out: 'stack|Key' },
    { name: 'renders tags in an argument first, without escaping', text: '{{#tfstate}}a["{{ env.HTML }}"]{{/tfstate}}', out: 'a[\\"<a href=\\"x\\">&\\"]' },
    { name: 'looks up inside a look-up', text: '{{#later}}{{#tfstate}}x{{/tfstate}}{{/later}}', out: '<x>' },
    { name: 'escapes what a look-up gives', text: '"{{#values}}"a\\"b"{{/values}}"', out: '"a\\"b"' },
    { name: 'writes what is no text as JSON', text: '{{#values}}{"b": [1, true], "a": "x"}{{/values}}', out: '{"b":[1,true],"a":"x"}' },
    { name: 'takes a section of a variable as a condition', text: '{{#env.IMAGE}}<{{.}}>{{/env.IMAGE}}{{#env.EMPTY}}b{{/env.EMPTY}}{{#env.NOPE}}c{{/env.NOPE}}', out: '<app:1>' },
    { name: 'takes an inverted section as its opposite', text: '{{^env.IMAGE}}a{{/env.IMAGE}}{{^env.EMPTY}}b{{/env.EMPTY}}{{^env.NOPE}}c{{/env.NOPE}}', out: 'bc' },
    { name: 'knows names of variables inside a section of env', text: '{{#env}}{{IMAGE}}{{#EMPTY}}x{{/EMPTY}}{{^EMPTY}}y{{/EMPTY}}{{/env}}{{^env}}z{{/env}}', out: 'app:1y' },
    { name: 'repeats the value of a section', text: '{{#env.IMAGE}}{{#.}}{{.}}{{/.}}{{^.}}no{{/.}}{{/env.IMAGE}}', out: 'app:1' },
    { name: 'leaves comments out, and the line that a section alone stands on', text: 'a\n{{! c }}\n  {{#env.IMAGE}}\nb\n  {{/env.IMAGE}}\nc\n', out: 'a\nb\nc\n' },
    { name: 'takes other delimiters', text: '{{=<% %>=}}"<% env.IMAGE %>" {{x}} <%#tfstate%>a<%/tfstate%>', out: '"app:1" {{x}} a' },
  ])('$name', async ({ text, out }) => expect(await render(text)).toBe(out));

  it('asks for everything at once', async () => {
    const started: string[] = [];
    const finish: (() => void)[] = [];
    const slow: Lambda = { arity: 1, call: ([name = '']) => new Promise((resolve) => (started.push(name), finish.push(() => resolve(name.toUpperCase())))) };
    const done = renderDefinitionMustache({ path: 'f', text: '{{#slow}}a{{/slow}}{{#slow}}b{{/slow}}' }, { env, lambdas: { slow } });
    await Promise.resolve();
    expect(started).toEqual(['a', 'b']);
    finish.reverse().forEach((end) => end());
    expect((await done).text).toBe('AB');
  });

  it('leads from the result back to the template', async () => {
    const { text, originOf } = await renderDefinitionMustache({ path: 'f', text: '{\n  "a": "{{ env.IMAGE }}",\n  "b": 1\n}' }, { env, lambdas });
    const at = (part: string) => originOf(text.indexOf(part));
    expect(at('"a"')).toEqual({ file: 'f', line: 2, column: 3 });
    expect(at('app:1')).toEqual({ file: 'f', line: 2, column: 9 });
    expect(at('pp:1')).toEqual({ file: 'f', line: 2, column: 9 });
    expect(at('"b"')).toEqual({ file: 'f', line: 3, column: 3 });
    expect(originOf(999)).toEqual({ file: 'f', line: 4, column: 2 });
  });

  it.each([
    { name: 'a variable that is not set', text: '\n"{{ env.NOPE }}"', line: 2, column: 2, code: 'TEMPLATE', message: 'environment variable NOPE is not defined', hint: 'env: { NOPE: … }' },
    { name: 'an unknown name', text: '{{ nope }}', line: 1, column: 1, code: 'TEMPLATE', message: '"nope" is not defined', hint: 'Known are env.NAME and the sections tfstate,' },
    { name: 'a slip of the keyboard', text: '{{#tfstat}}a{{/tfstat}}', line: 1, column: 1, code: 'TEMPLATE', message: '"tfstat" is not defined', hint: 'Did you mean tfstate?' },
    { name: 'a look-up whose plugin is missing', text: '{{#cfn_export}}a{{/cfn_export}}', line: 1, column: 1, code: 'TEMPLATE', message: '"cfn_export" is not defined', hint: 'comes with the plugin cloudformation' },
    { name: 'a variable without env', text: '{{ IMAGE }}', line: 1, column: 1, code: 'TEMPLATE', message: '"IMAGE" is not defined', hint: 'Write {{ env.IMAGE }}' },
    { name: 'a look-up without an argument', text: '{{ tfstate }}', line: 1, column: 1, code: 'TEMPLATE', message: 'tfstate is a look-up and needs an argument', hint: '{{#tfstate}}argument{{/tfstate}}' },
    { name: 'an inverted look-up', text: '{{^tfstate}}a{{/tfstate}}', line: 1, column: 1, code: 'TEMPLATE', message: 'tfstate is a look-up and needs an argument', hint: '{{#tfstate}}' },
    { name: 'env alone', text: '{{ env }}', line: 1, column: 1, code: 'TEMPLATE', message: 'env needs the name of a variable', hint: '{{ env.NAME }}' },
    { name: 'a look-up that fails', text: '{\n "a": "{{#fails}}x{{/fails}}"', line: 2, column: 8, code: 'LOOKUP', message: 'x is not found', hint: 'Look again.' },
    { name: 'a look-up that breaks', text: '{{#throws}}x{{/throws}}', line: 1, column: 1, code: 'LOOKUP', message: 'error calling throws: boom', hint: undefined },
    { name: 'a look-up that gives nothing', text: '{{#values}}null{{/values}}', line: 1, column: 1, code: 'TEMPLATE', message: 'values gave no value', hint: undefined },
    { name: 'a partial', text: 'a\n{{> part }}', line: 2, column: 1, code: 'TEMPLATE', message: 'partials are not supported: {{> part }}', hint: 'in its place' },
    { name: 'a tag that is not closed', text: 'a\n {{ env.A', line: 2, column: 2, code: 'TEMPLATE', message: 'a tag is not closed: expected }}', hint: undefined },
    { name: 'a section that is not closed', text: '{{#env}}{{/env}}\n {{#env.A}}b', line: 2, column: 2, code: 'TEMPLATE', message: 'the section {{#env.A}} is not closed: expected {{/env.A}}', hint: undefined },
    { name: 'a section that is opened oddly', text: `{{#${' '.repeat(40)}env.A}}`, line: 1, column: 51, code: 'TEMPLATE', message: 'is not closed', hint: undefined },
    { name: 'a section that was not opened', text: 'a {{/b}}', line: 1, column: 3, code: 'TEMPLATE', message: '{{/b}} closes a section that was not opened', hint: undefined },
    { name: 'a section closed in the wrong order', text: '{{#env}}{{#env.A}}{{/env}}{{/env.A}}', line: 1, column: 9, code: 'TEMPLATE', message: 'the section {{#env.A}} is not closed', hint: undefined },
    { name: 'delimiters that are none', text: '{{=x=}}', line: 1, column: 1, code: 'TEMPLATE', message: 'not valid Mustache', hint: undefined },
    { name: 'a comment of a Go template', text: '{{/* c */}}', line: 1, column: 1, code: 'TEMPLATE', message: '{{/* c */}} closes a section that was not opened', hint: 'looks like a Go template' },
  ])('fails with the place on $name', async ({ text, line, column, code, message, hint }) => {
    const error = await errorOf(text);
    expect(error).toMatchObject({ code, at: { file: 'task.json.mustache', line, column } });
    expect(error.message).toContain(message);
    if (hint === undefined) expect(error.hint).toBeUndefined();
    else expect(error.hint).toContain(hint);
  });

  it('reports everything that is wrong, in the order of the file', async () => {
    const error = await errorOf('{{#fails}}a{{/fails}} {{ nope }}\n{{ env.NOPE }} {{#tfstate}}{{ env.ALSO }}{{/tfstate}} {{#throws}}x{{/throws}}');
    expect(allErrors(error).map(({ at, message }) => `${at?.line}:${at?.column} ${message}`)).toEqual([
      '1:1 a is not found',
      '1:23 "nope" is not defined',
      '2:1 environment variable NOPE is not defined',
      '2:28 environment variable ALSO is not defined',
      '2:55 error calling throws: boom',
    ]);
  });

  it('does not ask with an argument that could not be made', async () => {
    asked.length = 0;
    await errorOf('{{#tfstate}}{{ env.NOPE }}{{/tfstate}}');
    expect(asked).toEqual([]);
  });

  it('says when it knows no look-up at all', async () => {
    await expect(renderDefinitionMustache({ path: 'f', text: '{{ x }}' }, { env: {}, lambdas: {} })).rejects.toMatchObject({ hint: 'Known are env.NAME and the sections (none).' });
  });

  it('refuses nesting without end', async () => {
    expect((await errorOf('{{#env}}'.repeat(200) + '{{/env}}'.repeat(200))).message).toBe('sections are nested deeper than 100 levels');
  });
});
