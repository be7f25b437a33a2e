/** A conversion of a format: `%(key)-05.2f`. */
export interface Conversion {
  kind: 'conversion';
  /** Of `%(key)`; absent without one. */
  key: string | undefined;
  alternate: boolean;
  zero: boolean;
  left: boolean;
  blank: boolean;
  plus: boolean;
  /** Least width; `*` takes it from the values. */
  width: number | '*';
  precision: number | '*' | undefined;
  type: 'd' | 'o' | 'x' | 'e' | 'f' | 'g' | 'c' | 's' | '%';
  /** Of `X`, `E`, `F`, `G`. */
  capitals: boolean;
}

export type FormatPart = { kind: 'text'; text: string } | Conversion;

const types: Readonly<Record<string, Conversion['type']>> = {
  d: 'd', i: 'd', u: 'd', o: 'o', x: 'x', X: 'x', e: 'e', E: 'e', f: 'f', F: 'f', g: 'g', G: 'g', c: 'c', s: 's', '%': '%',
};

/** A format → text and conversions. `fail` makes the error of one that is none. */
export function parseFormat(format: string, fail: (message: string) => Error): FormatPart[] {
  const parts: FormatPart[] = [];
  let at = 0;
  for (let next = format.indexOf('%'); next >= 0; next = format.indexOf('%', at)) {
    if (next > at) parts.push({ kind: 'text', text: format.slice(at, next) });
    const { conversion, end } = new ConversionReader(format, next + 1, fail).read();
    parts.push(conversion);
    at = end;
  }
  if (at < format.length) parts.push({ kind: 'text', text: format.slice(at) });
  return parts;
}

class ConversionReader {
  readonly #text: string;
  readonly #fail: (message: string) => Error;
  #at: number;

  constructor(text: string, at: number, fail: (message: string) => Error) {
    this.#text = text;
    this.#at = at;
    this.#fail = fail;
  }

  read(): { conversion: Conversion; end: number } {
    const key = this.#key();
    const flags = this.#flags();
    const width = this.#size();
    let precision: number | '*' | undefined;
    if (this.#peek() === '.') {
      this.#at++;
      precision = this.#size();
    }
    // A length modifier means nothing.
    if ('hlL'.includes(this.#peek())) this.#at++;
    const letter = this.#peek();
    const type = Object.hasOwn(types, letter) ? types[letter] : undefined;
    if (type === undefined) throw this.#fail(`Unrecognised conversion type: ${String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0)}`);
    return { conversion: { kind: 'conversion', key, ...flags, width, precision, type, capitals: 'XEFG'.includes(letter) }, end: this.#at + 1 };
  }

  /** The next character; there has to be one. */
  #peek(): string {
    if (this.#at >= this.#text.length) throw this.#fail('Truncated format code.');
    return this.#text.charAt(this.#at);
  }

  #key(): string | undefined {
    if (this.#peek() !== '(') return undefined;
    const end = this.#text.indexOf(')', this.#at);
    if (end < 0) throw this.#fail('Truncated format code.');
    const key = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return key;
  }

  #flags(): Pick<Conversion, 'alternate' | 'zero' | 'left' | 'blank' | 'plus'> {
    const flags = { alternate: false, zero: false, left: false, blank: false, plus: false };
    for (; ; this.#at++) {
      switch (this.#peek()) {
        case '#':
          flags.alternate = true;
          break;
        case '0':
          flags.zero = true;
          break;
        case '-':
          flags.left = true;
          break;
        case ' ':
          flags.blank = true;
          break;
        case '+':
          flags.plus = true;
          break;
        default:
          return flags;
      }
    }
  }

  #size(): number | '*' {
    if (this.#peek() === '*') {
      this.#at++;
      return '*';
    }
    let size = 0;
    for (; this.#peek() >= '0' && this.#peek() <= '9'; this.#at++) size = size * 10 + Number(this.#peek());
    return size;
  }
}
