import { lineAt } from './position.ts';
import { cutMark } from '../support/cut.ts';

/** Columns of source shown at most; longer lines are cut on both sides so that the caret stays in sight. */
const windowWidth = 120;
/** Columns shown before the caret at most, when a line is cut. */
const before = 80;

/**
 * The source line with a caret below the place: two lines, ready to print under a message. Columns count UTF-16 units
 * from 1. Tabs become blanks and control characters pictures, so that nothing in a file can steer the terminal.
 *
 * ```
 *    12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",
 *       |                         ^
 * ```
 */
export function excerptOf(text: string, at: { line: number; column: number }): string {
  const line = lineAt(text, at.line);
  const caret = Math.max(0, Math.min(at.column - 1, line.length));
  const from = line.length <= windowWidth ? 0 : Math.max(0, Math.min(caret - before, line.length - windowWidth));
  const start = clusterStart(line, from);
  const end = clusterStart(line, Math.min(line.length, from + windowWidth));
  const lead = start > 0 ? cutMark : '';
  const tail = end < line.length ? cutMark : '';
  const shown = printable(line.slice(start, end));
  const indent = ' '.repeat(width(lead + printable(line.slice(start, caret))));
  const number = String(at.line).padStart(5);
  return `${number} | ${lead}${shown}${tail}`.trimEnd() + `\n${' '.repeat(number.length)} | ${indent}^`;
}

/** Never between the halves of a surrogate pair. */
const clusterStart = (line: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at - 1 : at);

/** What may reach a log: control, format and line-separating characters are replaced by one visible character each. */
function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replaceAll('\u007f', '\u2421')
    .replace(/[\u0080-\u009f\u2028\u2029\p{Cf}\p{Surrogate}]/gu, '\ufffd');
}

/** Columns of a terminal: combining marks take none, wide characters two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text) {
    if (/\p{M}/u.test(char)) continue;
    columns += wide.test(char) ? 2 : 1;
  }
  return columns;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
