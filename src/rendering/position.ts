import type { Position } from '../support/errors.ts';

/** A document read from a text: member names and list indexes lead to a value. */
export type Path = readonly (string | number)[];

/** Where `offset` (UTF-16 units from the start) lies in `text`: line feeds end lines, as in editors. */
export function positionAt(text: string, offset: number, file: string): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { file, line, column: end - lineStart + 1 };
}

/** The way back: the offset of a line and column, both from 1. */
export function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const at = text.indexOf('\n', start);
    if (at < 0) break;
    start = at + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** The line with the given number (from 1) without its line end; '' when there is none. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const at = text.indexOf('\n', start);
    if (at < 0) return '';
    start = at + 1;
  }
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.slice(start) : text.slice(start, end)).replace(/\r$/, '');
}

/** `plugins[0].config.path`: a path as messages write it; names that are no identifiers stand in quotes. */
export const pathText = (path: Path): string =>
  path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_][\w-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
