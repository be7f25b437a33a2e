/** One Jsonnet text, as it was read, with the way from offsets to lines. */
export class SourceText {
  /** As messages and `std.thisFile` name it. */
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Line and column (UTF-16 units) from 1. */
  positionOf(offset: number): { line: number; column: number } {
    const starts = (this.#lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A stretch of a text: what a token, a node or an error is about. */
export class Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;

  constructor(source: SourceText, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  to(other: Span): Span {
    return new Span(this.source, this.start, other.end);
  }

  /** `main.jsonnet:1:5`. */
  toString(): string {
    const { line, column } = this.source.positionOf(this.start);
    return `${this.source.path}:${line}:${column}`;
  }
}
