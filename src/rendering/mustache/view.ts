import mustache from 'mustache';
import { ActionError, type Position } from '../../support/errors.ts';
import type { Source } from '../rendered.ts';

/** The tokens as the library has them: nested lists, in which its own checks have been passed. Throws the library's errors. */
export const stockTokens = (text: string): unknown => mustache.parse(text);

/**
 * Renders a Mustache template over a prepared view, for summaries and comments: stock Mustache, except that values go
 * through `escape` (Markdown is not HTML). Unknown names give nothing, partials too. Errors: TEMPLATE.
 */
export function renderView(template: Source, view: unknown, escape: (value: string) => string): string {
  try {
    return mustache.render(template.text, view, undefined, { escape: (value: unknown) => escape(String(value)) });
  } catch (error) {
    const at: Position = { file: template.path, line: 1, column: 1 };
    throw new ActionError('TEMPLATE', `${template.path} cannot be rendered: ${String(error)}`, { at, cause: error });
  }
}
