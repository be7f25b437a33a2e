/** The lines of a text block, and where the token ends. */
export interface Block {
  value: string;
  end: number;
}

const blanks = /[ \t\r]*/y;
const indentation = /[ \t]*/y;

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * The text block `|||` that begins at `start`: the indentation of its first line that is not empty is taken off every line; a
 * line with less of it must hold the closing `|||`. `|||-` leaves the last line end out.
 */
export function blockEnd(text: string, start: number, fail: (message: string, at: number) => Error): Block {
  let at = start + 3;
  const chomp = text[at] === '-';
  if (chomp) at++;
  at += matched(blanks, text, at).length;
  if (text[at] !== '\n') throw fail('Text block requires new line after |||.', start);
  at++;
  const lines: string[] = [];
  const takeEmptyLines = (): void => {
    for (; text[at] === '\n'; at++) lines.push('\n');
  };
  takeEmptyLines();
  const prefix = matched(indentation, text, at);
  if (prefix === '') throw fail("Text block's first line must start with whitespace", start);
  while (text.startsWith(prefix, at)) {
    const end = text.indexOf('\n', at);
    if (end < 0) throw fail('Unexpected EOF', start);
    lines.push(text.slice(at + prefix.length, end + 1));
    at = end + 1;
    takeEmptyLines();
  }
  at += matched(indentation, text, at).length;
  if (!text.startsWith('|||', at)) throw fail('Text block not terminated with |||', start);
  const value = lines.join('');
  return { value: chomp ? value.slice(0, -1) : value, end: at + 3 };
}
