import type { NodeShape } from './node.ts';

/** The first character of a node that opened at `from`: after blanks and comments, and after tag and anchor if asked. */
export function contentStart(text: string, from: number, afterProperties = false): number {
  const skipped = afterProperties ? /(?:\s|#.*|[!&]\S*(?=\s|$))*/y : /(?:\s|#.*)*/y;
  skipped.lastIndex = from;
  return from + (skipped.exec(text)?.[0].length ?? 0);
}

/** Whether nothing but blanks and comments stands before the end of the document or of a flow entry. */
export const endsAfter = (text: string, from: number): boolean => /^(?:\s|#.*|\.\.\.)*(?:---|$|[,}\]])/.test(text.slice(from));

/** Quotes and block marks make text of whatever follows; without them goccy drops tabs. */
export function scalarShape(text: string, value: string, start: number, end: number): NodeShape {
  const mark = text.charAt(start);
  if (mark === '|' || mark === '>') return { kind: 'scalar', text: blockText(text, value, start, end), plain: false };
  const plain = mark !== '"' && mark !== "'";
  return { kind: 'scalar', text: plain ? value.replaceAll('\t', '') : value, plain };
}

/** goccy takes blanks at the end away where the header says `-`, and where the text breaks off, which also costs the last line its end. */
function blockText(text: string, value: string, start: number, end: number): string {
  const breaksOff = end >= text.length && !/[\r\n]$/.test(text);
  if (!breaksOff) return /^[|>]\d?-/.test(text.slice(start, start + 3)) ? value.replace(/ +$/, '') : value;
  const body = value.replace(/ *\n? *$/, '');
  const [previous = '', last = ''] = text.slice(start).split(/\r\n|\r|\n/).slice(-2).map((line) => line.trim());
  // It does not fold the line before a last one of a single character that has no end.
  const unfolded = text.charAt(start) === '>' && previous !== '' && last.length === 1 && body.endsWith(`${previous} ${last}`);
  return unfolded ? `${body.slice(0, -2)}\n${last}` : body;
}

/** Whether a quoted scalar that ends here is followed by something that may follow it; js-yaml does not look when it began on an earlier line. */
export const mayFollowQuote = (text: string, end: number): boolean => /^[ \t]*(?:$|[\r\n:,\]}#])/.test(text.slice(end, end + 1000));

/** `{a:b}`: goccy needs no blank after the colon inside braces, except before a slash (`s3://…`). Offset of the colon. */
export function adjacentColon(shape: NodeShape): number | undefined {
  if (shape.kind !== 'scalar' || !shape.plain) return undefined;
  const at = shape.text.search(/:(?!\/)/);
  return at > 0 ? at : undefined;
}
