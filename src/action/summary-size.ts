/** GitHub refuses a step's summary above 1 MiB and then shows none at all; a little is left for what other writers add. */
export const maxSummaryBytes = 1_000_000;

const note = '\n\n✂️ Shortened: GitHub takes at most 1 MiB.\n';

/** Cuts Markdown at a line break and closes what is open there, so that the rest of the page is not swallowed. */
export function cutMarkdown(markdown: string, maxBytes: number): string {
  const bytes = Buffer.from(markdown, 'utf8');
  if (bytes.length <= maxBytes) return markdown;
  const room = bytes.subarray(0, Math.max(0, maxBytes - 1000)).toString('utf8');
  const lineEnd = room.lastIndexOf('\n');
  // A single endless line is cut inside; U+FFFD is half a character.
  const head = lineEnd > 0 ? room.slice(0, lineEnd) : room.replace(/\uFFFD$/, '');
  return `${head}\n${closings(head)}${note}`;
}

function closings(markdown: string): string {
  let openFence = '';
  let folds = 0;
  for (const line of markdown.split('\n')) {
    const ticks = /^\s{0,3}(`{3,})/.exec(line)?.[1] ?? '';
    if (openFence !== '') {
      if (ticks.length >= openFence.length && line.trim() === ticks) openFence = '';
    } else if (ticks !== '') openFence = ticks;
    else folds += count(line, /<details\b/g) - count(line, /<\/details>/g);
  }
  return `${openFence.length > 500 ? '' : openFence}\n${'\n</details>\n'.repeat(Math.max(0, Math.min(folds, 20)))}`;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
