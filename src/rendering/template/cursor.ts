import { parseAdvice } from './advice.ts';
import { byteLength } from './bytes.ts';
import { placeIn, TemplateError } from './fault.ts';
import { goQuote } from './fmt/quote.ts';
import { isKeyword, lex, type Token, type TokenType } from './lex.ts';

/** Name of the file's own template, as go-config calls it; all of Go's messages begin with it. */
export const mainName = 'conf';

/** Deeper nesting of structures and parentheses is refused before the engine's own stack ends. */
const maxNesting = 200;

/** What a fault is besides Go's message. */
export interface Fault {
  /** Where it stands. */
  token?: Token;
  /** The message in words of ours, where Go's say too little. */
  plain?: string;
  /** What to do. */
  hint?: string;
  /** Line of Go's message, if it is not that of the token read last. */
  goLine?: number;
}

/** Reads the tokens of a template one by one, and knows how Go words what is wrong with them. */
export class Cursor {
  readonly #source: { name: string; text: string };
  readonly #tokens: readonly Token[];
  /** Faults after which parsing can go on: unknown functions and variables. */
  readonly #found: TemplateError[] = [];
  #at = 0;
  /** Highest token read: the line of Go's messages is that of the token it lexed last. */
  #read = 0;
  #nesting = 0;
  /** Line of the action that is being read; 0 between actions. */
  actionLine = 0;

  constructor(source: { name: string; text: string }) {
    this.#source = source;
    this.#tokens = lex(source.text);
  }

  next(): Token {
    // The last token, `eof` or `error`, repeats.
    const index = Math.min(this.#at, this.#tokens.length - 1);
    this.#read = Math.max(this.#read, index);
    this.#at++;
    return this.#tokens[index] as Token;
  }

  /** Line of the token read last. */
  get line(): number {
    return this.#tokens[this.#read]?.line ?? 1;
  }

  back(): void {
    this.#at--;
  }

  peek(): Token {
    const token = this.next();
    this.back();
    return token;
  }

  /** Where to `return` to. */
  mark(): number {
    return this.#at;
  }

  return(mark: number): void {
    this.#at = mark;
  }

  nextSolid(): Token {
    let token = this.next();
    while (token.type === 'space') token = this.next();
    return token;
  }

  peekSolid(): Token {
    const token = this.nextSolid();
    this.back();
    return token;
  }

  expect(type: TokenType, context: string): Token {
    const token = this.nextSolid();
    return token.type === type ? token : this.unexpected(token, context);
  }

  /** Stops at a fault of form, which stands at `token` or at the token read last. What was found before leads. */
  fail(message: string, fault: Fault = {}): never {
    this.note(message, { ...fault, token: fault.token ?? this.#tokens[Math.min(this.#at, this.#tokens.length) - 1] });
    return this.#throwFound();
  }

  /** Remembers a fault that does not keep the rest from being read. */
  note(message: string, { token, plain, hint, goLine = this.line }: Fault): void {
    const { line, column } = placeIn(this.#source.text, token?.at ?? 0);
    const goMessage = `template: ${mainName}:${goLine}: ${message}`;
    this.#found.push(new TemplateError(plain ?? message, { at: { file: this.#source.name, line, column }, hint: hint ?? parseAdvice(message), goMessage }));
  }

  /** Ends the reading: throws if anything was noted. */
  finish(): void {
    if (this.#found.length > 0) this.#throwFound();
  }

  #throwFound(): never {
    const [first, ...others] = this.#found as [TemplateError, ...TemplateError[]];
    const { message, at, hint, goMessage } = first;
    throw new TemplateError(message, { at, hint, goMessage, others });
  }

  unexpected(token: Token, context: string): never {
    if (token.type !== 'error') return this.fail(`unexpected ${printToken(token)} in ${context}`, { token });
    const elsewhere = this.actionLine !== 0 && this.actionLine !== token.line;
    const action = token.text.endsWith(' action') ? '' : ' in action';
    return this.fail(`${token.text}${elsewhere ? `${action} started at ${mainName}:${this.actionLine}` : ''}`, { token, plain: token.text });
  }

  deeper<T>(body: () => T): T {
    if (++this.#nesting > maxNesting) this.fail(`nested deeper than ${maxNesting} levels`);
    try {
      return body();
    } finally {
      this.#nesting--;
    }
  }
}

function printToken({ type, text }: Token): string {
  if (type === 'eof') return 'EOF';
  if (isKeyword(type) || type === 'nil') return `<${text}>`;
  if (type === 'dot') return '<.>';
  return byteLength(text) > 10 ? `${goQuote([...text].slice(0, 10).join(''))}...` : goQuote(text);
}
