import { ActionError, type Position } from '../../support/errors.ts';

/** One token of mustache.js, with names instead of indexes. Offsets count UTF-16 units of the template. */
export type Token =
  | { kind: 'text'; text: string; start: number }
  | { kind: 'value'; name: string; escaped: boolean; start: number }
  | { kind: 'section'; name: string; inverted: boolean; start: number; body: readonly Token[]; bodyStart: number; bodyEnd: number };

/** Deeper than any template; each level costs a few frames of the stack. */
const maxDepth = 100;

/**
 * Calls mustache.js's parser and gives its answer a shape; its errors get a place, and what we do not support is
 * refused. Errors: TEMPLATE.
 */
export function readTokens(text: string, parse: () => unknown, place: (offset: number) => Position): readonly Token[] {
  let raw: unknown;
  try {
    raw = parse();
  } catch (error) {
    throw syntaxError(text, error instanceof Error ? error.message : String(error), place);
  }
  return shaped(raw, place, 0);
}

function shaped(raw: unknown, place: (offset: number) => Position, depth: number): readonly Token[] {
  if (!Array.isArray(raw)) return [];
  const tokens: Token[] = [];
  for (const entry of raw as unknown[]) {
    const [type, name, start, end, body, bodyEnd] = entry as [string, string, number, number, unknown, number];
    switch (type) {
      case 'text':
        tokens.push({ kind: 'text', text: name, start });
        break;
      case 'name':
      case '&':
        tokens.push({ kind: 'value', name, escaped: type === 'name', start });
        break;
      case '#':
      case '^': {
        if (depth >= maxDepth) throw new ActionError('TEMPLATE', `sections are nested deeper than ${maxDepth} levels`, { at: place(start) });
        const inner = shaped(body, place, depth + 1);
        tokens.push({ kind: 'section', name, inverted: type === '^', start, body: inner, bodyStart: end, bodyEnd });
        break;
      }
      case '>':
        throw new ActionError('TEMPLATE', `partials are not supported: {{> ${name} }}`, {
          at: place(start),
          hint: 'Put the text of the other file in its place.',
        });
    }
  }
  return tokens;
}

/** mustache.js says what is wrong and the offset; for a section left open that is the end, which helps nobody. */
function syntaxError(text: string, message: string, place: (offset: number) => Position): ActionError {
  const [, problem = '', name = '', digits] = /^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  const offset = Number(digits ?? 0);
  switch (problem) {
    case 'Unclosed tag': {
      const opened = text.lastIndexOf('{{', Math.max(0, offset - 1));
      return new ActionError('TEMPLATE', 'a tag is not closed: expected }}', { at: place(Math.max(0, opened)) });
    }
    case 'Unopened section':
      return new ActionError('TEMPLATE', `{{/${name}}} closes a section that was not opened`, { at: place(offset), hint: goHint(name) });
    case 'Unclosed section': {
      const opened = lastOpening(text, name, offset);
      return new ActionError('TEMPLATE', `the section {{#${name}}} is not closed: expected {{/${name}}}`, { at: place(opened) });
    }
    default:
      return new ActionError('TEMPLATE', `not valid Mustache: ${message}`, { at: place(offset) });
  }
}

/** A comment of a Go template looks like the end of a section. */
const goHint = (name: string): string | undefined =>
  name.startsWith('*') ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined;

function lastOpening(text: string, name: string, before: number): number {
  for (let at = text.lastIndexOf(name, before); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    const opening = /(?:\{\{\s*)?[#^]\s*$/.exec(text.slice(Math.max(0, at - 20), at));
    if (opening !== null) return Math.max(0, at - opening[0].length);
  }
  return before;
}
