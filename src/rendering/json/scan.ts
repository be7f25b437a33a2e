/** A JSON value with its place. Numbers keep their written form. */
export type JsonNode = { start: number; end: number } & (
  | { kind: 'object'; members: readonly JsonMember[] }
  | { kind: 'array'; items: readonly JsonNode[] }
  | { kind: 'string'; value: string }
  | { kind: 'number'; text: string }
  | { kind: 'literal'; value: boolean | null }
);

export interface JsonMember {
  name: string;
  keyStart: number;
  node: JsonNode;
}

/** What the reader was doing when it met something else; `advice.ts` makes help of it. */
export type Expecting = 'value' | 'key' | 'colon' | 'comma-in-object' | 'comma-in-array' | 'end' | 'string' | 'escape' | 'number' | 'literal' | 'depth';

/** A place where the text stops being JSON; the message is the one that Go's encoding/json gives. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  readonly expecting: Expecting;
  /** Offsets of the brackets that are still open, the outermost first. */
  readonly open: readonly number[];

  constructor(message: string, offset: number, expecting: Expecting, open: readonly number[]) {
    super(message);
    this.offset = offset;
    this.expecting = expecting;
    this.open = open;
  }
}

/** Deeper than any definition; Go gives up at 10000. */
const maxDepth = 1000;
const quote = 0x22;
const backslash = 0x5c;
const literals = { true: true, false: false, null: null } as const;

/** Reads the first JSON value of a text, strictly as Go does; `end` is the offset behind it. */
export class JsonScanner {
  readonly #text: string;
  readonly #open: number[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  first(): { node: JsonNode; end: number } {
    const node = this.#value();
    return { node, end: this.#at };
  }

  /** Throws if anything but blanks follows. */
  expectEnd(): void {
    this.#blanks();
    if (this.#at < this.#text.length) throw this.#unexpected('after top-level value', 'end');
  }

  #value(): JsonNode {
    this.#blanks();
    const start = this.#at;
    const char = this.#text.charAt(start);
    if (char === '{') return this.#object(start);
    if (char === '[') return this.#array(start);
    if (char === '"') {
      const value = this.#string();
      return { kind: 'string', value, start, end: this.#at };
    }
    if (char === '-' || (char >= '0' && char <= '9')) return this.#number(start);
    for (const word of ['true', 'false', 'null'] as const) {
      if (char === word.charAt(0)) return this.#literal(word, start);
    }
    throw this.#unexpected('looking for beginning of value', 'value');
  }

  #object(start: number): JsonNode {
    const members: JsonMember[] = [];
    this.#enter();
    this.#blanks();
    if (this.#take('}')) return this.#leave({ kind: 'object', members, start, end: this.#at });
    for (;;) {
      this.#blanks();
      const keyStart = this.#at;
      if (this.#text.charAt(keyStart) !== '"') throw this.#unexpected('looking for beginning of object key string', 'key');
      const name = this.#string();
      this.#blanks();
      if (!this.#take(':')) throw this.#unexpected('after object key', 'colon');
      members.push({ name, keyStart, node: this.#value() });
      this.#blanks();
      if (this.#take('}')) return this.#leave({ kind: 'object', members, start, end: this.#at });
      if (!this.#take(',')) throw this.#unexpected('after object key:value pair', 'comma-in-object');
    }
  }

  #array(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.#enter();
    this.#blanks();
    if (this.#take(']')) return this.#leave({ kind: 'array', items, start, end: this.#at });
    for (;;) {
      items.push(this.#value());
      this.#blanks();
      if (this.#take(']')) return this.#leave({ kind: 'array', items, start, end: this.#at });
      if (!this.#take(',')) throw this.#unexpected('after array element', 'comma-in-array');
    }
  }

  #string(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      // NaN, at the end of the text, fails this comparison as well.
      if (!(code >= 0x20)) throw this.#unexpected('in string literal', 'string');
      this.#at += 1;
      if (code === quote) return decode(this.#text.slice(start, this.#at));
      if (code === backslash) this.#escape();
    }
  }

  #escape(): void {
    if (!this.#take('u')) {
      if (!'"\\/bfnrt'.includes(this.#text.charAt(this.#at) || ' ')) throw this.#unexpected('in string escape code', 'escape');
      this.#at += 1;
      return;
    }
    for (let i = 0; i < 4; i++) {
      if (!/[\da-fA-F]/.test(this.#text.charAt(this.#at))) throw this.#unexpected('in \\u hexadecimal character escape', 'escape');
      this.#at += 1;
    }
  }

  #number(start: number): JsonNode {
    this.#take('-');
    if (!this.#take('0') && !this.#digits()) throw this.#unexpected('in numeric literal', 'number');
    if (this.#take('.') && !this.#digits()) throw this.#unexpected('after decimal point in numeric literal', 'number');
    if (this.#take('e') || this.#take('E')) {
      if (!this.#take('+')) this.#take('-');
      if (!this.#digits()) throw this.#unexpected('in exponent of numeric literal', 'number');
    }
    return { kind: 'number', text: this.#text.slice(start, this.#at), start, end: this.#at };
  }

  #literal(word: keyof typeof literals, start: number): JsonNode {
    for (const [i, expected] of [...word].entries()) {
      if (i > 0 && !this.#take(expected)) throw this.#unexpected(`in literal ${word} (expecting '${expected}')`, 'literal');
      if (i === 0) this.#at += 1;
    }
    return { kind: 'literal', value: literals[word], start, end: this.#at };
  }

  #enter(): void {
    if (this.#open.length >= maxDepth) throw new JsonSyntaxError('exceeded max depth', this.#at, 'depth', []);
    this.#open.push(this.#at);
    this.#at += 1;
  }

  #leave<T>(node: T): T {
    this.#open.pop();
    return node;
  }

  #take(char: string): boolean {
    const taken = this.#text.charAt(this.#at) === char;
    if (taken) this.#at += 1;
    return taken;
  }

  #digits(): boolean {
    const digits = /\d*/y;
    digits.lastIndex = this.#at;
    const length = digits.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  #blanks(): void {
    const blanks = /[ \t\r\n]*/y;
    blanks.lastIndex = this.#at;
    this.#at += blanks.exec(this.#text)?.[0].length ?? 0;
  }

  #unexpected(where: string, expecting: Expecting): JsonSyntaxError {
    const open = [...this.#open];
    const char = this.#text.codePointAt(this.#at);
    if (char === undefined) return new JsonSyntaxError('unexpected end of JSON input', this.#at, expecting, open);
    return new JsonSyntaxError(`invalid character ${quoted(char)} ${where}`, this.#at, expecting, open);
  }
}

/** What the quotes hold; halves of surrogate pairs become U+FFFD, as in Go. */
function decode(token: string): string {
  const value = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A character as Go writes it in single quotes. */
function quoted(char: number): string {
  if (char === 0x27) return String.raw`'\''`;
  if (char === 0x22) return `'"'`;
  if (char === 0xfeff) return String.raw`'\ufeff'`;
  if (char < 0x20 || char === 0x7f) {
    const short: Readonly<Record<number, string>> = { 7: 'a', 8: 'b', 9: 't', 10: 'n', 11: 'v', 12: 'f', 13: 'r' };
    return `'\\${short[char] ?? `x${char.toString(16).padStart(2, '0')}`}'`;
  }
  return char === 0x5c ? String.raw`'\\'` : `'${String.fromCodePoint(char)}'`;
}
