import type { NodeShape } from './node.ts';

/** The first character of a node that opened at `from`: after blanks and comments, and after tag and anchor if asked. */
export function contentStart(text: string, from: number, afterProperties = false): number {
  const skipped = afterProperties ? /(?:\s|#.*|[!&]\S*(?=\s|$))*/y : /(?:\s|#.*)*/y;
  skipped.lastIndex = from;
  return from + (skipped.exec(text)?.[0].length ?? 0);
}

/** Whether nothing but blanks, comments and document marks follows. */
export const endsAfter = (text: string, from: number): boolean => /^(?:\s|#.*|\.\.\.)*(?:---|$)/.test(text.slice(from));

/** Quotes and block marks make text of whatever follows; a block that the text cuts off has no last line end. */
export function scalarShape(text: string, value: string, start: number, end: number): NodeShape {
  const mark = text.charAt(start);
  if (mark !== '|' && mark !== '>') return { kind: 'scalar', text: value, plain: mark !== '"' && mark !== "'" };
  if (end < text.length || /[\r\n]$/.test(text)) return { kind: 'scalar', text: value, plain: false };
  const body = value.replace(/\n$/, '');
  const [previous = '', last = ''] = text.slice(start).split(/\r\n|\r|\n/).slice(-2).map((line) => line.trimStart());
  // goccy does not fold the line before a last one of a single character that has no end.
  const unfolded = mark === '>' && previous !== '' && last.length === 1 && body.endsWith(`${previous} ${last}`);
  return { kind: 'scalar', text: unfolded ? `${body.slice(0, -2)}\n${last}` : body, plain: false };
}

/** `{a:b}`: goccy needs no blank after the colon inside braces, except before a slash (`s3://…`). Offset of the colon. */
export function adjacentColon(shape: NodeShape): number | undefined {
  if (shape.kind !== 'scalar' || !shape.plain) return undefined;
  const at = shape.text.search(/:(?!\/)/);
  return at > 0 ? at : undefined;
}
