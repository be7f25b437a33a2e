import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../src/rendering/mustache.ts';
import { renderView } from '../../../src/rendering/mustache/view.ts';
import { ActionError } from '../../../src/support/errors.ts';

function render(text: string, view: unknown): string {
  const template = { path: 'summary.mustache', text };
  checkView(template);
  return renderView(template, view, (value) => value.replaceAll('*', '\\*'));
}

function errorOf(text: string, view: unknown = {}): ActionError {
  try {
    render(text, view);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error(`${text} was rendered`);
}

describe('renderView', () => {
  it.each([
    { name: 'escapes with the function it is given, not for HTML', text: '{{a}} {{{a}}} {{&a}}', view: { a: '<*>' }, out: '<\\*> <*> <*>' },
    { name: 'repeats sections of lists and keeps the outer names', text: '{{#rows}}{{n}}{{service}};{{/rows}}', view: { service: 's', rows: [{ n: 1 }, { n: 2 }] }, out: '1s;2s;' },
    { name: 'shows sections of what is there, inverted ones of what is not', text: '{{#a}}x{{/a}}{{^b}}y{{/b}}{{#c}}z{{/c}}', view: { a: true, b: null, c: '' }, out: 'xy' },
    { name: 'walks along dotted names', text: '{{a.b.c}}', view: { a: { b: { c: 1 } } }, out: '1' },
    { name: 'gives nothing for unknown names', text: '[{{nope}}{{#nope}}x{{/nope}}]', view: {}, out: '[]' },
  ])('$name', ({ text, view, out }) => expect(render(text, view)).toBe(out));

  it.each([
    { text: '\n{{#a}}', line: 2, column: 1, message: 'the section {{#a}} is not closed' },
    { text: '{{> head}}', line: 1, column: 1, message: 'partials are not supported' },
    { text: 'a {{b', line: 1, column: 3, message: 'a tag is not closed' },
  ])('points at the mistake in $text', ({ text, line, column, message }) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code: 'TEMPLATE', at: { file: 'summary.mustache', line, column } });
    expect(error.message).toContain(message);
  });

  it('names the template when a view breaks', () => {
    const view = {
      get a(): string {
        throw new Error('boom');
      },
    };
    expect(errorOf('{{a}}', view).message).toContain('summary.mustache cannot be rendered: Error: boom');
  });
});
