/** What stands in a text in the place of a secret; the runner writes the same. */
export const redacted = '***';

/** The runner's masks replace every occurrence in the log: what is shorter than this would tear holes into everything. */
const shortestMask = 6;
/** What is shorter than this is everybody's letter or digit: it is looked for only where it is the whole of a quoted text. */
const shortestWord = 3;

/**
 * Values that must not be shown. A value is kept out of our own texts from the moment it is added; the runner is told
 * as soon as the names of this deployment are known, because a mask that hits one of them would empty our outputs.
 */
export interface Secrets {
  /** Registers a value that may be a secret. Empty and absent values are nothing. */
  add(value: string | undefined): void;
  /** Names and ARNs of this deployment: what stands inside one of them stays readable. From now on masks go out at once. */
  settle(names: Iterable<string>): void;
  /** The text without any of the values: for GitHub's API, which the runner does not mask, and for our own log. */
  redact(text: string): string;
}

/** The secrets of one run; `mask` tells the runner one line. */
export function openSecrets(mask: (line: string) => void): Secrets {
  const values = new Set<string>();
  const masked = new Set<string>();
  let names: readonly string[] | undefined;
  let pattern: RegExp | undefined;

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
        pattern = undefined;
        if (names !== undefined) tell(line);
      }
    },
    settle: (known) => {
      names = [...(names ?? []), ...known].filter((name) => name !== '');
      pattern = undefined;
      values.forEach(tell);
    },
    redact: (text) => {
      if (values.has(text) && !readable(text)) return redacted;
      pattern ??= patternOf([...values].filter((line) => !readable(line)));
      return text.replace(pattern, redacted);
    },
  };
}

/** The lines of a value, each as it is, as JSON texts write it (Go's way, too), and as JSON in a string of a JSON text writes it. */
function linesOf(value: string): string[] {
  if (value.trim() === '') return [];
  const lines = value.split(/\r?\n/).flatMap((line) => [line, line.trim()]);
  const inJson = [...(value.includes('\n') ? [value] : []), ...lines].flatMap((line) => [escaped(line), goEscaped(escaped(line))]);
  return [...lines, ...inJson, ...inJson.map(escaped)].filter((line) => line.trim() !== '');
}

const escaped = (line: string): string => JSON.stringify(line).slice(1, -1);
const goEscaped = (line: string): string => line.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);

/** Long values anywhere; short ones only where they stand alone, the shortest in quotes. The longest first, so that no tail is left over. */
function patternOf(lines: readonly string[]): RegExp {
  const alternatives = [...lines]
    .sort((a, b) => b.length - a.length)
    .map((line) => {
      const literal = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      if (line.length >= shortestMask) return literal;
      return line.length >= shortestWord ? `(?<![\\w-])${literal}(?![\\w-])` : `(?<=["'])${literal}(?=["'])`;
    });
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'g');
}
