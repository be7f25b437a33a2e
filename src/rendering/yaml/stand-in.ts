/**
 * goccy reads some texts that js-yaml refuses because of their first character, or of a tag. js-yaml gets a letter in its
 * place; the offsets stay what they are.
 */
export interface StandIns {
  /** The text with the letters in it. */
  text: string;
  /** What really stands there, by offset. */
  originals: ReadonlyMap<number, string>;
}

export const noStandIns = (text: string): StandIns => ({ text, originals: new Map() });

/** A config has a handful of them at most; each costs another pass. */
const most = 50;

/** The text with one more stand-in, where js-yaml stopped at something that goccy reads; undefined if it is a real mistake. */
export function standInFor({ text, originals }: StandIns, reason: string, offset: number): StandIns | undefined {
  if (originals.size >= most) return undefined;
  const at = /^bad indentation of a (?:mapping|sequence) entry/.test(reason) ? valueAt(text, offset) : /^undeclared tag handle/.test(reason) ? handleBefore(text, offset) : undefined;
  if (at === undefined) return undefined;
  return { text: `${text.slice(0, at)}x${text.slice(at + 1)}`, originals: new Map([...originals, [at, text.charAt(at)]]) };
}

/** `, }` anywhere, `?` alone, and `%` in an indented line: the beginning of a text, to goccy. */
function valueAt(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (!/(?::|-)[ \t]+$/.test(before)) return undefined;
  const rest = text.slice(offset, offset + 2);
  return /^[,}]|^\?[\r\n]?$/.test(rest) || (rest.startsWith('%') && /^ /.test(before)) ? offset : undefined;
}

/** `!e!x` where nobody said what `!e!` is: a tag that nobody knows, so the second mark is just a letter. */
function handleBefore(text: string, offset: number): number | undefined {
  const tag = /![\w-]+!\S*$/.exec(text.slice(Math.max(0, offset - 200), offset).trimEnd());
  return tag === null ? undefined : Math.max(0, offset - 200) + tag.index + tag[0].indexOf('!', 1);
}

/** A scalar that begins at `start`, with its own first character. */
export const restored = (value: string, start: number, { originals }: StandIns): string => {
  const original = originals.get(start);
  return original === undefined ? value : `${original}${value.slice(1)}`;
};
