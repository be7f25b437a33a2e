import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../src/rendering/rendered.ts';
import { renderConfig, type RenderContext, renderDefinition } from '../../src/rendering/render.ts';
import type { Source } from '../../src/rendering/rendered.ts';
import { ActionError } from '../../src/support/errors.ts';

const twice = (text: string): string => {
  if (text === 'bug') throw new TypeError('a fault of the program');
  if (text === 'no') throw new ActionError('LOOKUP', 'no such thing');
  return text + text;
};

const context: RenderContext = {
  functions: {
    template: { twice: { params: ['string'], call: ([text]) => Promise.resolve().then(() => twice(String(text))) } },
    natives: {},
    lambdas: { twice: { arity: 1, call: ([text = '']) => twice(text) } },
  },
  ext: { extStr: {}, extCode: {} },
  env: { TAG: 'v1' },
  importer: { read: () => Promise.reject(new Error('there is nothing to import')) },
};

async function errorOf(source: Source): Promise<unknown> {
  try {
    await renderDefinition(source, context);
  } catch (error) {
    return error;
  }
  throw new Error(`${source.path} was rendered`);
}

describe('renderDefinition', () => {
  it.each([
    { name: 'a file without templates is left as it stands', path: 'task.json', text: '{"a": "{ {x} }"}\n', engine: 'none', came: '{"a": "{ {x} }"}\n' },
    { name: 'every other name is a Go template', path: 'task.json', text: '{"a": "{{ twice `x` }}"}', engine: 'template', came: '{"a": "xx"}' },
    { name: 'also one without an extension', path: 'task', text: '{{ twice `x` }}', engine: 'template', came: 'xx' },
    { name: '.mustache is Mustache', path: 'task.json.mustache', text: '{{ env.TAG }} {{#twice}}x{{/twice}}', engine: 'mustache', came: 'v1 xx' },
    { name: 'the word elsewhere in the name is none', path: 'x.mustache.json', text: '{{ twice `x` }}', engine: 'template', came: 'xx' },
  ])('$name', async ({ path, text, engine, came }) => {
    expect(await renderDefinition({ path, text }, context)).toMatchObject({ path, source: text, text: came, engine });
  });

  it.each([
    { name: 'a Go template', path: 'task.json', text: '{\n  "a": "{{ twice `x` }}", "b": 1\n}', column: 12 },
    { name: 'Mustache', path: 'task.json.mustache', text: '{\n  "a": "{{#twice}}x{{/twice}}", "b": 1\n}', column: 9 },
  ])('knows where what $name gave comes from', async ({ path, text, column }) => {
    const rendered = await renderDefinition({ path, text }, context);
    expect(placeOf(rendered, rendered.text.indexOf('xx'))).toMatchObject({ file: path, line: 2, column });
    expect(placeOf(rendered, rendered.text.indexOf('"b"'))).toMatchObject({ file: path, line: 2, column: text.indexOf('"b"') - 1 });
  });

  it.each([
    { name: 'a Go template', path: 'task.json', text: 'x\n{{ twice `no` }}', column: 4 },
    { name: 'Mustache', path: 'task.json.mustache', text: 'x\n{{#twice}}no{{/twice}}', column: 1 },
  ])('shows the line of $name that a look-up failed in', async ({ path, text, column }) => {
    const error = await errorOf({ path, text });
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ at: { file: path, line: 2, column }, excerpt: expect.stringContaining('2 | {{') as unknown });
    expect((error as ActionError).message).toContain('no such thing');
  });

  it.each([
    { name: 'a Go template', path: 'task.json', text: '{{ twice `bug` }}' },
    { name: 'Mustache', path: 'task.json.mustache', text: '{{#twice}}bug{{/twice}}' },
  ])('points at the call of $name in which a fault of the program shows, and keeps the cause', async ({ path, text }) => {
    expect(await errorOf({ path, text })).toMatchObject({ message: expect.stringContaining('a fault of the program') as unknown, at: expect.objectContaining({ file: path, line: 1 }) as unknown, cause: expect.any(TypeError) as unknown });
  });
});

describe('renderConfig', () => {
  it('renders YAML as a Go template, whatever else its name says', async () => {
    expect((await renderConfig({ path: 'ecspresso.yml', text: 'cluster: {{ twice `x` }}' }, context)).text).toBe('cluster: xx');
    expect((await renderConfig({ path: 'ecspresso.yml.mustache', text: '{{ twice `x` }}' }, context)).text).toBe('xx');
  });
});
