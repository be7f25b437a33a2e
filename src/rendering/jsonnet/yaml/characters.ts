/** Kinds of characters as YAML 1.1 has them. The empty string is the end of the text. */
const breaks: ReadonlySet<string> = new Set(['\n', '\r', '\u0085', '\u2028', '\u2029']);

export const isBreak = (character: string): boolean => breaks.has(character);
export const isBlank = (character: string): boolean => character === ' ' || character === '\t';
export const isBreakOrEnd = (character: string): boolean => character === '' || isBreak(character);
/** What may stand behind an indicator. */
export const isBlankOrEnd = (character: string): boolean => isBlank(character) || isBreakOrEnd(character);

/** Why a text is no YAML, and on which line (from 1). */
export class YamlError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** YAML that JSON has no words for: it is no harm in a value that a later key replaces. */
export class NoJsonError extends YamlError {}

/** A place in the text that moves on, and knows its line and column (both from 0). */
export class Cursor {
  readonly #text: string;
  at = 0;
  line = 0;
  column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  peek(ahead = 0): string {
    return this.#text.charAt(this.at + ahead);
  }

  startsWith(text: string): boolean {
    return this.#text.startsWith(text, this.at);
  }

  /** Passes over characters that are no line breaks. */
  skip(count = 1): void {
    this.at += count;
    this.column += count;
  }

  take(): string {
    const character = this.peek();
    this.skip();
    return character;
  }

  /** Passes over one line break; gives it as it counts in a value. */
  takeBreak(): string {
    const character = this.peek();
    this.at += character === '\r' && this.peek(1) === '\n' ? 2 : 1;
    this.line += 1;
    this.column = 0;
    return character === '\u2028' || character === '\u2029' ? character : '\n';
  }

  fail(message: string): YamlError {
    return new YamlError(message, this.line + 1);
  }
}
