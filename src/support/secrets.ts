import { cutMark } from './cut.ts';

/** What stands in a text in the place of a secret; the runner writes the same. */
export const redacted = '***';

/** The runner's masks replace every occurrence in the log: what is shorter than this would tear holes into everything. */
const shortestMask = 6;
/** What is shorter than this is everybody's letter or digit: it is looked for only where it is the whole of a quoted text. */
const shortestWord = 3;

/**
 * Values that must not be shown. A value is kept out of our own texts from the moment it is added; the runner is told
 * as soon as the names of this deployment are known, because a mask that hits one of them would empty our outputs. A value that
 * is part of such a name is kept out of our texts, too, wherever it does not stand inside a name or an ARN.
 */
export interface Secrets {
  /** Registers a value that may be a secret. Empty and absent values are nothing. */
  add(value: string | undefined): void;
  /** Names and ARNs of this deployment: they stay readable, whatever stands inside of them. From now on masks go out at once. */
  settle(names: Iterable<string>): void;
  /** The text without any of the values: for GitHub's API, which the runner does not mask, and for our own log. */
  redact(text: string): string;
}

/** The secrets of one run; `mask` tells the runner one line. */
export function openSecrets(mask: (line: string) => void): Secrets {
  const values = new Set<string>();
  const masked = new Set<string>();
  let names: readonly string[] | undefined;
  let hide: ((text: string) => string) | undefined;

  const readable = (line: string): boolean => names?.some((name) => name.includes(line)) === true;
  const tell = (line: string): void => {
    if (line.length < shortestMask || masked.has(line) || readable(line)) return;
    masked.add(line);
    mask(line);
  };
  return {
    add: (value) => {
      if (value === undefined) return;
      for (const line of linesOf(value)) {
        if (values.has(line)) continue;
        values.add(line);
        hide = undefined;
        if (names !== undefined) tell(line);
      }
    },
    settle: (known) => {
      names = [...(names ?? []), ...known].filter((name) => name !== '');
      hide = undefined;
      values.forEach(tell);
    },
    redact: (text) => {
      if (values.has(text) && names?.includes(text) !== true) return redacted;
      hide ??= hider([...values], readable, names ?? []);
      return hide(text);
    },
  };
}

/** The lines of a value, each as it is, with blanks for tabs as excerpts have them, as JSON texts write it (Go's way, too), and as JSON in a string of a JSON text writes it. */
function linesOf(value: string): string[] {
  if (value.trim() === '') return [];
  const whole = value.split(/\r?\n/);
  const lines = whole.filter((line) => whole.length === 1 || tells(line)).flatMap((line) => [line, line.trim(), line.replaceAll('\t', '    ')]);
  const inJson = [...(value.includes('\n') ? [value] : []), ...lines].flatMap((line) => [escaped(line), goEscaped(escaped(line))]);
  return [...lines, ...inJson, ...inJson.map(escaped)].filter((line) => line.trim() !== '');
}

/** The brackets of a value that is a document stand in every other document as well. */
const tells = (line: string): boolean => line.trim().length >= shortestMask || /[\p{L}\p{N}]/u.test(line);

const escaped = (line: string): string => JSON.stringify(line).slice(1, -1);
const goEscaped = (line: string): string => line.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);

/** Takes values out of a text: those that are part of no name everywhere, the others where no name and no ARN stands around them. */
function hider(values: readonly string[], readable: (line: string) => boolean, names: readonly string[]): (text: string) => string {
  const secret = values.filter((line) => !readable(line));
  const strange = patternOf(secret.map((line) => ({ line, pattern: placeOf(line) })));
  const cutOnes = secret.filter((line) => line.length >= shortestMask);
  const hideStrange = (text: string): string => withoutFragments(text.replace(strange, redacted), cutOnes);
  const parts = values.filter((line) => readable(line) && !names.includes(line));
  if (parts.length === 0) return hideStrange;
  const hidden = new Set(parts);
  const known = patternOf([...parts.map((line) => ({ line, pattern: placeOf(line) })), ...names.map((line) => ({ line, pattern: literal(line) }))], anyArn);
  return (text) => hideStrange(text).replace(known, (found) => (hidden.has(found) ? redacted : found));
}

/** Fewer characters of a value tell nothing. */
const shortestFragment = 4;

/** Where a text was cut, a value may have been cut with it: what is left of it at the mark goes, too. */
function withoutFragments(text: string, lines: readonly string[]): string {
  if (!text.includes(cutMark)) return text;
  const parts = text.split(cutMark);
  return parts.map((part, i) => withoutEnds(part, { begins: i > 0, ends: i < parts.length - 1 }, lines)).join(cutMark);
}

/** A part of a text that begins, ends, or does both behind or before a cut. */
function withoutEnds(part: string, cut: { begins: boolean; ends: boolean }, lines: readonly string[]): string {
  if (part.length < shortestFragment) return part;
  if (cut.begins && cut.ends && lines.some((line) => line.includes(part))) return redacted;
  const most = (fits: (line: string, length: number) => boolean): number => Math.max(0, ...lines.map((line) => longestFit(line, part, fits)));
  const tail = cut.ends ? most((line, length) => part.endsWith(line.slice(0, length))) : 0;
  const left = tail === 0 ? part : part.slice(0, -tail) + redacted;
  const head = cut.begins ? most((line, length) => part.startsWith(line.slice(-length))) : 0;
  return head === 0 ? left : redacted + left.slice(head);
}

function longestFit(line: string, part: string, fits: (line: string, length: number) => boolean): number {
  for (let length = Math.min(line.length - 1, part.length); length >= shortestFragment; length--) if (fits(line, length)) return length;
  return 0;
}

const anyArn = 'arn:[\\w:/.+=@-]+';

const literal = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Long values anywhere; short ones only where they stand alone, the shortest in quotes. */
function placeOf(line: string): string {
  if (line.length >= shortestMask) return literal(line);
  return line.length >= shortestWord ? `(?<![\\w-])${literal(line)}(?![\\w-])` : `(?<=["'])${literal(line)}(?=["'])`;
}

/** The longest first, so that no tail is left over. */
function patternOf(lines: readonly { line: string; pattern: string }[], ...before: readonly string[]): RegExp {
  const alternatives = [...before, ...[...lines].sort((a, b) => b.line.length - a.line.length).map(({ pattern }) => pattern)];
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'g');
}
