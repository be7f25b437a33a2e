import { StaticError } from './failure.ts';
import type { Span } from './source.ts';
import { shownKind, shownToken, type Token, type TokenKind } from './token.ts';

/** The tokens of a text and the place reached in them. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token, or the one after it; the last one is `end`, for ever. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new RangeError('a text has at least the token `end`');
    return token;
  }

  take(): Token {
    const token = this.peek();
    this.#next += 1;
    return token;
  }

  is(kind: TokenKind): boolean {
    return this.peek().kind === kind;
  }

  isOperator(text: string): boolean {
    const token = this.peek();
    return token.kind === 'operator' && token.text === text;
  }

  /** Takes the next token if it is of this kind. */
  takeIf(kind: TokenKind): Token | undefined {
    return this.is(kind) ? this.take() : undefined;
  }

  expect(kind: TokenKind, context = ''): Token {
    if (this.is(kind)) return this.take();
    throw this.unexpected(`Expected token ${shownKind(kind)} but got ${shownToken(this.peek())}${context}`);
  }

  expectOperator(text: string): Token {
    if (this.isOperator(text)) return this.take();
    throw this.unexpected(`Expected operator ${text} but got ${shownToken(this.peek())}`);
  }

  /** An error at the next token. */
  unexpected(message: string, at: Span = this.peek().at): StaticError {
    return new StaticError(message, at);
  }
}
