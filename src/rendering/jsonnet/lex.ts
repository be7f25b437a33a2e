import { StaticError } from './failure.ts';
import { blockEnd } from './lex-block.ts';
import { numberEnd } from './lex-number.ts';
import { quotedRune, runeAt } from './rune.ts';
import { type SourceText, Span } from './source.ts';
import { keywords, type Token, type TokenKind } from './token.ts';

const blank = new Set([' ', '\t', '\r', '\n']);
const marks: ReadonlySet<string> = new Set(['{', '}', '[', ']', '(', ')', ',', '.', ';']);
const operatorCharacters: ReadonlySet<string> = new Set('!$:~+-&|^=<>*/%');
/** An operator of several characters does not end with one of these. */
const neverLast: ReadonlySet<string> = new Set('+-~!$');
const identifierRest = /[A-Za-z0-9_]*/y;

/** Text → tokens, the last of kind `end`. Errors: StaticError. */
export function lex(source: SourceText): Token[] {
  return new Lexer(source).run();
}

class Lexer {
  readonly #source: SourceText;
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #at = 0;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  run(): Token[] {
    for (this.#skipBlank(); this.#at < this.#text.length; this.#skipBlank()) this.#next(this.#text.charAt(this.#at));
    this.#emit('end', '', this.#at, this.#at);
    return this.#tokens;
  }

  #next(character: string): void {
    const start = this.#at;
    if (marks.has(character)) return this.#emit(character as TokenKind, character, start, start + 1);
    if (character >= '0' && character <= '9') {
      const end = numberEnd(this.#text, start, (message, at) => this.#error(message, at));
      return this.#emit('number', this.#text.slice(start, end), start, end);
    }
    if (/[A-Za-z_]/.test(character)) return this.#word(start);
    if (character === '"' || character === "'") return this.#quoted(character, start);
    if (character === '@') return this.#verbatim(start);
    if (operatorCharacters.has(character)) return this.#operator(start);
    throw this.#error(`Could not lex the character ${quotedRune(runeAt(this.#text, start))}`, start);
  }

  #emit(kind: TokenKind, text: string, start: number, end: number): void {
    this.#tokens.push({ kind, text, at: new Span(this.#source, start, end) });
    this.#at = end;
  }

  #error(message: string, at: number): StaticError {
    return new StaticError(message, new Span(this.#source, at, at));
  }

  #skipBlank(): void {
    for (;;) {
      const character = this.#text.charAt(this.#at);
      const two = this.#text.substr(this.#at, 2);
      if (blank.has(character)) this.#at += 1;
      else if (character === '#' || two === '//') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end < 0 ? this.#text.length : end;
      } else if (two === '/*') {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end < 0) throw this.#error('Multi-line comment has no terminating */', this.#at);
        this.#at = end + 2;
      } else return;
    }
  }

  #word(start: number): void {
    identifierRest.lastIndex = start;
    const text = identifierRest.exec(this.#text)?.[0] ?? '';
    this.#emit(keywords.has(text) ? (text as TokenKind) : 'identifier', text, start, start + text.length);
  }

  #quoted(quote: string, start: number): void {
    let at = start + 1;
    for (; at < this.#text.length && this.#text[at] !== quote; at++) if (this.#text[at] === '\\') at++;
    if (at >= this.#text.length) throw this.#error('Unterminated String', start);
    this.#emit(quote === '"' ? 'string-double' : 'string-single', this.#text.slice(start + 1, at), start, at + 1);
  }

  #verbatim(start: number): void {
    const quote = this.#text.charAt(start + 1);
    if (quote !== '"' && quote !== "'") {
      throw this.#error(`Couldn't lex verbatim string, junk after '@': ${this.#text.codePointAt(start + 1) ?? -1}`, start);
    }
    let at = start + 2;
    for (;;) {
      at = this.#text.indexOf(quote, at);
      if (at < 0) throw this.#error('Unterminated String', start);
      if (this.#text[at + 1] !== quote) break;
      at += 2;
    }
    const value = this.#text.slice(start + 2, at).replaceAll(quote + quote, quote);
    this.#emit(quote === '"' ? 'verbatim-double' : 'verbatim-single', value, start, at + 1);
  }

  #operator(start: number): void {
    if (this.#text.startsWith('|||', start)) {
      const block = blockEnd(this.#text, start, (message, at) => this.#error(message, at));
      return this.#emit('string-block', block.value, start, block.end);
    }
    let end = start + 1;
    while (end < this.#text.length && operatorCharacters.has(this.#text.charAt(end)) && !this.#startsOther(end)) end++;
    // go-jsonnet gives all but the first character back, not only those that may not be last: `==-` is no operator.
    if (neverLast.has(this.#text.charAt(end - 1))) end = start + 1;
    const text = this.#text.slice(start, end);
    this.#emit(text === '$' ? '$' : 'operator', text, start, end);
  }

  /** Slashes and text blocks begin something else. */
  #startsOther(at: number): boolean {
    return this.#text[at] === '/' || this.#text.startsWith('|||', at);
  }
}
