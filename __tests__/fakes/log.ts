import type { Annotation, Log } from '../../src/support/log.ts';

/** A log that remembers. Lines in a group are indented, its title starts with `▸`. */
export class FakeLog implements Log {
  readonly lines: string[] = [];
  readonly debugs: string[] = [];
  readonly warnings: { text: string; annotation?: Annotation }[] = [];
  readonly errors: { text: string; annotation?: Annotation }[] = [];
  readonly masked: string[] = [];
  private depth = 0;

  info(text: string): void {
    this.lines.push(`${'  '.repeat(this.depth)}${text}`);
  }

  debug(text: string): void {
    this.debugs.push(text);
  }

  warning(text: string, annotation?: Annotation): void {
    this.warnings.push({ text, annotation });
    this.lines.push(`${'  '.repeat(this.depth)}! ${text}`);
  }

  error(text: string, annotation?: Annotation): void {
    this.errors.push({ text, annotation });
    this.lines.push(`${'  '.repeat(this.depth)}!! ${text}`);
  }

  async group<T>(title: string, body: () => T | Promise<T>): Promise<T> {
    // GitHub's log shows groups of one level only.
    if (this.depth > 0) throw new Error(`a group within a group: ${title}`);
    this.lines.push(`▸ ${title}`);
    this.depth++;
    try {
      return await body();
    } finally {
      this.depth--;
    }
  }

  mask(value: string): void {
    this.masked.push(value);
  }

  /** Everything that was said, as one text. */
  get text(): string {
    return this.lines.join('\n');
  }
}
