/** A token of the jq language, as far as telling it apart matters for paths. */
export type JqToken =
  | { kind: 'end' }
  | { kind: 'field'; text: string; name: string } // .name
  | { kind: 'string'; text: string; value: string }
  | { kind: 'number'; text: string; value: number }
  | { kind: 'word'; text: string } // keyword, function or $variable
  | { kind: 'mark'; text: string }; // . .. [ ] ? : and every operator

/** An address whose path cannot be read. `syntax`: no jq at all; `unsupported`: jq beyond paths. */
export class JqSyntaxError extends Error {
  readonly kind: 'syntax' | 'unsupported';

  constructor(message: string, kind: 'syntax' | 'unsupported' = 'syntax') {
    super(message);
    this.name = 'JqSyntaxError';
    this.kind = kind;
  }
}

const blank = /(?:[ \t\r\n\0]|#(?:[^\\\r\n]|\\(?:\r\n|[^]|$))*)*/y;
const field = /\.([A-Za-z_][A-Za-z0-9_]*)/y;
const word = /(?:@[A-Za-z0-9_]+|\$?[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*)/y;
const mark = /\?\/\/=?|\/\/=|\.\.|\|=|==|!=|<=|>=|\/\/|[-+*/%]=|[^]/uy;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d*)?/y;
const wholeNumber = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** A lexer that is asked token by token, so that the first mistake in reading order is the one reported. Texts as in gojq. */
export class JqTokens {
  readonly #text: string;
  #at = 0;
  #peeked: JqToken | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  peek(): JqToken {
    return (this.#peeked ??= this.#read());
  }

  next(): JqToken {
    const token = this.peek();
    this.#peeked = undefined;
    return token;
  }

  #read(): JqToken {
    this.#match(blank);
    const char = this.#text.charAt(this.#at);
    if (char === '') return { kind: 'end' };
    if (char === '"') return this.#string();
    const named = this.#match(field);
    if (named !== undefined) return { kind: 'field', text: named, name: named.slice(1) };
    if (/^\.?\d/.test(this.#text.slice(this.#at, this.#at + 2))) return this.#number();
    const text = this.#match(word);
    if (text !== undefined) return { kind: 'word', text };
    return { kind: 'mark', text: this.#match(mark) ?? char };
  }

  #number(): JqToken {
    const text = this.#match(number) ?? '';
    const behind = this.#text.charAt(this.#at);
    const extra = /[A-Za-z0-9_.]/.test(behind) ? behind : '';
    if (extra !== '' || !wholeNumber.test(text)) throw new JqSyntaxError(`invalid token ${quoted(text + extra)}`);
    return { kind: 'number', text, value: Number(text) };
  }

  #string(): JqToken {
    const start = this.#at++;
    for (;;) {
      const char = this.#text.charAt(this.#at);
      if (char === '') throw new JqSyntaxError('unterminated string literal');
      this.#at += 1;
      if (char === '"') break;
      if (char === '\\') this.#escape();
    }
    const text = this.#text.slice(start, this.#at);
    return { kind: 'string', text, value: valueOf(text) };
  }

  #escape(): void {
    const char = this.#text.charAt(this.#at);
    if (char === '') throw new JqSyntaxError('unterminated string literal');
    if (char === '(') {
      const open = this.#text.indexOf('"', this.#at) < 0;
      throw open ? new JqSyntaxError('unterminated string literal') : unsupported('\\(', 'string interpolation');
    }
    const rest = this.#text.slice(this.#at);
    const known = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(rest)?.[0];
    if (known === undefined) {
      const came = /^u[\da-fA-F]{0,4}/.exec(rest)?.[0] ?? char;
      throw new JqSyntaxError(`invalid escape sequence "\\${came}" in string literal`);
    }
    this.#at += known.length;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    this.#at += text?.length ?? 0;
    return text;
  }
}

/** jq takes line breaks and tabs inside string literals as they are; halves of surrogate pairs become U+FFFD. */
function valueOf(literal: string): string {
  const escaped = literal.replace(/[\0-\x1f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return String(JSON.parse(escaped)).replace(/\p{Surrogate}/gu, '\ufffd');
}

const quoted = (text: string): string => JSON.stringify(text);

/** Names the token that no grammar rule takes. */
export function unexpected(token: JqToken): JqSyntaxError {
  return new JqSyntaxError(token.kind === 'end' ? 'unexpected EOF' : `unexpected token ${quoted(token.text)}`);
}

/** Names the part that is jq, but more than a path. */
export function unsupported(part: string, what: string): JqSyntaxError {
  return new JqSyntaxError(`${what} (${quoted(part)}) is not supported: an address may be followed by a path only`, 'unsupported');
}
