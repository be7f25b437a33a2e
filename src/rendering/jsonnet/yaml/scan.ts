import { Cursor, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from './characters.ts';
import { PossibleKeys } from './keys.ts';
import { atDocumentMark, blockScalar, plainScalar, quotedScalar } from './scalars.ts';
import { scanTag } from './tag.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Collections within each other. */
const maxDepth = 1000;

/** Text → tokens, one after the other, by the rules of libyaml. Errors: YamlError. */
export class Scanner {
  readonly #cursor: Cursor;
  readonly #tokens: Token[] = [];
  #parsed = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  readonly #keys: PossibleKeys;
  #keyAllowed = true;
  #ended = false;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
    this.#keys = new PossibleKeys(this.#cursor);
  }

  peek(): Token {
    while (this.#needsMore()) this.#scanNext();
    return this.#tokens[0] as Token;
  }

  take(): Token {
    const token = this.peek();
    this.#tokens.shift();
    this.#parsed += 1;
    return token;
  }

  /** A token is given away only when no key can begin before it any more. */
  #needsMore(): boolean {
    if (this.#ended) return false;
    if (this.#tokens.length === 0) return true;
    this.#keys.dropStale();
    return this.#keys.mayBegin(this.#parsed);
  }

  get #inFlow(): boolean {
    return this.#keys.depth > 0;
  }

  #push(kind: TokenKind, text = '', plain = false): void {
    this.#tokens.push({ kind, text, plain, line: this.#cursor.line + 1 });
  }

  #scanNext(): void {
    const cursor = this.#cursor;
    this.#toNextToken();
    this.#keys.dropStale();
    this.#unroll(cursor.column);
    const character = cursor.peek();
    if (character === '') return this.#end();
    if (cursor.column === 0 && character === '%') return this.#directive();
    if (atDocumentMark(cursor)) return this.#documentMark(character);
    const indicates = this.#inFlow || isBlankOrEnd(cursor.peek(1));
    switch (character) {
      case '[':
        return this.#open('flow-sequence-start');
      case '{':
        return this.#open('flow-mapping-start');
      case ']':
        return this.#close('flow-sequence-end');
      case '}':
        return this.#close('flow-mapping-end');
      case ',':
        this.#keys.drop();
        this.#keyAllowed = true;
        return this.#mark('flow-entry');
      case '*':
      case '&':
        return this.#anchor(character);
      case '!':
        this.#saveKey();
        this.#keyAllowed = false;
        return this.#push('tag', scanTag(cursor));
      case '"':
      case "'":
        this.#saveKey();
        this.#keyAllowed = false;
        return this.#push('scalar', quotedScalar(cursor));
      case '|':
      case '>':
        if (this.#inFlow) break;
        this.#keys.drop();
        this.#keyAllowed = true;
        return this.#push('scalar', blockScalar(cursor, this.#indent));
      case '-':
        if (isBlankOrEnd(cursor.peek(1))) return this.#blockEntry();
        break;
      case '?':
        if (indicates) return this.#explicitKey();
        break;
      case ':':
        if (indicates) return this.#value();
        break;
      default:
    }
    this.#plain(character);
  }

  /** Blanks, comments, line ends. Tabs indent nothing. */
  #toNextToken(): void {
    const cursor = this.#cursor;
    if (cursor.at === 0 && cursor.peek() === '\ufeff') cursor.skip();
    for (;;) {
      while (cursor.peek() === ' ' || ((this.#inFlow || !this.#keyAllowed) && cursor.peek() === '\t')) cursor.skip();
      if (cursor.peek() === '#') while (!isBreakOrEnd(cursor.peek())) cursor.skip();
      if (!isBreak(cursor.peek())) return;
      cursor.takeBreak();
      if (!this.#inFlow) this.#keyAllowed = true;
    }
  }

  #mark(kind: TokenKind, length = 1): void {
    this.#cursor.skip(length);
    this.#push(kind);
  }

  #end(): void {
    this.#unroll(-1);
    this.#keys.drop();
    this.#push('stream-end');
    this.#ended = true;
  }

  /** Nobody gets as far as their meaning: the line of `---` behind them begins another text. */
  #directive(): void {
    const cursor = this.#cursor;
    this.#unroll(-1);
    this.#keys.drop();
    this.#keyAllowed = false;
    let line = '';
    while (!isBreakOrEnd(cursor.peek())) line += cursor.take();
    if (!/^%(?:YAML|TAG)[ \t]/.test(line)) throw cursor.fail('found unknown directive name');
    this.#push('directive');
  }

  #documentMark(character: string): void {
    this.#unroll(-1);
    this.#keys.drop();
    this.#keyAllowed = false;
    this.#mark(character === '-' ? 'document-start' : 'document-end', 3);
  }

  #open(kind: TokenKind): void {
    this.#saveKey();
    this.#keys.open(this.#parsed + this.#tokens.length);
    if (this.#keys.depth > maxDepth) throw this.#cursor.fail(`nested deeper than ${maxDepth} levels`);
    this.#keyAllowed = true;
    this.#mark(kind);
  }

  #close(kind: TokenKind): void {
    this.#keys.drop();
    this.#keys.close();
    this.#keyAllowed = false;
    this.#mark(kind);
  }

  #blockEntry(): void {
    if (!this.#inFlow) {
      if (!this.#keyAllowed) throw this.#cursor.fail('block sequence entries are not allowed in this context');
      this.#roll(this.#cursor.column, 'block-sequence-start');
    }
    this.#keys.drop();
    this.#keyAllowed = true;
    this.#mark('block-entry');
  }

  #explicitKey(): void {
    if (!this.#inFlow) {
      if (!this.#keyAllowed) throw this.#cursor.fail('mapping keys are not allowed in this context');
      this.#roll(this.#cursor.column, 'block-mapping-start');
    }
    this.#keys.drop();
    this.#keyAllowed = !this.#inFlow;
    this.#mark('key');
  }

  #value(): void {
    const key = this.#keys.take();
    if (key !== undefined) {
      const place = key.token - this.#parsed;
      this.#insert({ kind: 'key', text: '', plain: false, line: key.line + 1 }, place);
      this.#roll(key.column, 'block-mapping-start', place);
      this.#keyAllowed = false;
    } else {
      if (!this.#inFlow) {
        if (!this.#keyAllowed) throw this.#cursor.fail('mapping values are not allowed in this context');
        this.#roll(this.#cursor.column, 'block-mapping-start');
      }
      this.#keyAllowed = !this.#inFlow;
    }
    this.#mark('value');
  }

  #anchor(mark: string): void {
    const cursor = this.#cursor;
    this.#saveKey();
    this.#keyAllowed = false;
    cursor.skip();
    let name = '';
    while (/^[A-Za-z0-9_-]$/.test(cursor.peek())) name += cursor.take();
    const ends = isBlankOrEnd(cursor.peek()) || '?:,]}%@`'.includes(cursor.peek());
    if (name === '' || !ends) throw cursor.fail('did not find expected alphabetic or numeric character');
    this.#push(mark === '*' ? 'alias' : 'anchor', name);
  }

  #plain(character: string): void {
    const cursor = this.#cursor;
    const next = cursor.peek(1);
    const begins =
      !(isBlankOrEnd(character) || '-?:,[]{}#&*!|>\'"%@`'.includes(character)) ||
      (character === '-' && !isBlank(next)) ||
      (!this.#inFlow && (character === '?' || character === ':') && !isBlankOrEnd(next));
    if (!begins) throw cursor.fail('found character that cannot start any token');
    this.#saveKey();
    this.#keyAllowed = false;
    const { text, broken } = plainScalar(cursor, this.#indent + 1, this.#inFlow);
    this.#push('scalar', text, true);
    if (broken) this.#keyAllowed = true;
  }

  #saveKey(): void {
    if (this.#keyAllowed) this.#keys.save(this.#parsed + this.#tokens.length, !this.#inFlow && this.#indent === this.#cursor.column);
  }

  /** A block begins where the column is further than that of the one around it. */
  #roll(column: number, kind: TokenKind, place?: number): void {
    if (this.#inFlow || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    if (this.#indents.length > maxDepth) throw this.#cursor.fail(`nested deeper than ${maxDepth} levels`);
    this.#indent = column;
    this.#insert({ kind, text: '', plain: false, line: this.#cursor.line + 1 }, place);
  }

  /** What belongs before a token that was given away already comes last, as in libyaml. */
  #insert(token: Token, place = -1): void {
    if (place < 0) this.#tokens.push(token);
    else this.#tokens.splice(place, 0, token);
  }

  /** Blocks that are further in than the column end. */
  #unroll(column: number): void {
    if (this.#inFlow) return;
    while (this.#indent > column) {
      this.#push('block-end');
      this.#indent = this.#indents.pop() ?? -1;
    }
  }
}
