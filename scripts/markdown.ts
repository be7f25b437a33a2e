// Pieces of Markdown for what is generated.

/** A page with everything between two markers made anew, the rest as it is. */
export function between(page: string, marker: string, text: string): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`expected ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

export const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => ':--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** Text for a cell of a table. */
export const cell = (text = ''): string => text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
