import { goQuote, isPrintable } from './fmt/quote.ts';

/** What a token is. Words of the language are types of their own. */
export type TokenType =
  | 'error' | 'eof' | 'text' | 'left' | 'right' | 'space' | 'assign' | 'declare' | 'pipe' | 'leftParen' | 'rightParen' | 'char'
  | 'bool' | 'charConstant' | 'complex' | 'number' | 'string' | 'rawString' | 'identifier' | 'field' | 'variable' | 'dot' | 'nil'
  | Keyword;

/** Words that begin or end a control structure. */
export type Keyword = 'block' | 'break' | 'continue' | 'define' | 'else' | 'end' | 'if' | 'range' | 'template' | 'with';

export interface Token {
  type: TokenType;
  text: string;
  /** Offset in the source. */
  at: number;
  /** Counts from 1; of the token's first character. */
  line: number;
}

const keywords: ReadonlySet<string> = new Set<Keyword>(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with']);

/** Whether a token is a word of the language, which messages print in angle brackets. */
export const isKeyword = (type: TokenType): type is Keyword => keywords.has(type);

const space = /[ \t\r\n]/;
const wordCharacter = /[\p{L}\p{Nd}_]/u;
const isSpace = (character: string): boolean => character !== '' && space.test(character);
const trimsBefore = (text: string, at: number): boolean => text[at] === '-' && isSpace(text[at + 1] ?? '');
const trimsAfter = (text: string, at: number): boolean => isSpace(text[at] ?? '') && text[at + 1] === '-';

/** Text → tokens; a fault becomes the last token, of type `error`, whose text is Go's message. Go: text/template/parse lex */
export function lex(text: string): Token[] {
  return new Lexer(text).run();
}

type Next = 'text' | 'action' | 'done';

class Lexer {
  private readonly text: string;
  private readonly tokens: Token[] = [];
  private start = 0;
  private at = 0;
  private startLine = 1;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  run(): Token[] {
    let next: Next = 'text';
    while (next !== 'done') next = next === 'text' ? this.literal() : this.inside();
    return this.tokens;
  }

  private emit(type: TokenType): void {
    this.tokens.push({ type, text: this.text.slice(this.start, this.at), at: this.start, line: this.startLine });
    this.skip();
  }

  /** Leaves out what was read since the last token. */
  private skip(): void {
    for (let i = this.start; i < this.at; i++) if (this.text.charCodeAt(i) === 10) this.startLine++;
    this.start = this.at;
  }

  private fail(message: string): Next {
    this.tokens.push({ type: 'error', text: message, at: this.start, line: this.startLine });
    return 'done';
  }

  /** The character at `at`, whole; '' at the end. */
  private peek(): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  private literal(): Next {
    const open = this.text.indexOf('{{', this.at);
    if (open < 0) {
      this.at = this.text.length;
      if (this.at > this.start) this.emit('text');
      this.emit('eof');
      return 'done';
    }
    const trims = trimsBefore(this.text, open + 2);
    let end = open;
    while (trims && end > this.start && isSpace(this.text[end - 1] ?? '')) end--;
    this.at = end;
    if (this.at > this.start) this.emit('text');
    this.at = open;
    this.skip();
    return this.open(trims ? 2 : 0);
  }

  private open(marker: number): Next {
    if (this.text.startsWith('/*', this.at + 2 + marker)) return this.comment(marker);
    this.at += 2;
    this.emit('left');
    this.at += marker;
    this.skip();
    this.depth = 0;
    return 'action';
  }

  private comment(marker: number): Next {
    this.at += 2 + marker;
    this.skip();
    const end = this.text.indexOf('*/', this.at + 2);
    if (end < 0) return this.fail('unclosed comment');
    this.at = end + 2;
    const close = this.closing();
    if (close === undefined) return this.fail('comment ends before closing delimiter');
    return this.leave(close);
  }

  /** `}}` or ` -}}` here: how many characters the trim marker takes. */
  private closing(): number | undefined {
    if (trimsAfter(this.text, this.at) && this.text.startsWith('}}', this.at + 2)) return 2;
    return this.text.startsWith('}}', this.at) ? 0 : undefined;
  }

  private leave(marker: number): Next {
    this.at += marker + 2;
    while (marker > 0 && isSpace(this.text[this.at] ?? '')) this.at++;
    this.skip();
    return 'text';
  }

  private inside(): Next {
    const close = this.closing();
    if (close !== undefined) return this.close(close);
    const character = this.peek();
    if (character === '') return this.fail('unclosed action');
    if (isSpace(character)) return this.spaces();
    this.at += character.length;
    switch (character) {
      case '=':
        return this.plain('assign');
      case ':':
        this.at += 1;
        return this.text[this.at - 1] === '=' ? this.plain('declare') : this.fail('expected :=');
      case '|':
        return this.plain('pipe');
      case '"':
        return this.quoted('"', 'string', 'unterminated quoted string');
      case '`':
        return this.raw();
      case '$':
        return this.fieldOrVariable('variable');
      case "'":
        return this.quoted("'", 'charConstant', 'unterminated character constant');
      case '(':
        this.depth++;
        return this.plain('leftParen');
      case ')':
        return --this.depth < 0 ? this.fail('unexpected right paren') : this.plain('rightParen');
      default:
        return this.wordOrNumber(character);
    }
  }

  private close(marker: number): Next {
    if (this.depth > 0) return this.fail('unclosed left paren');
    this.at += marker;
    this.skip();
    this.at += 2;
    this.emit('right');
    while (marker > 0 && isSpace(this.text[this.at] ?? '')) this.at++;
    this.skip();
    return 'text';
  }

  private plain(type: TokenType): Next {
    this.emit(type);
    return 'action';
  }

  private spaces(): Next {
    while (isSpace(this.text[this.at] ?? '') && this.closing() === undefined) this.at++;
    if (this.at > this.start) this.emit('space');
    return 'action';
  }

  private wordOrNumber(character: string): Next {
    if (character === '.' && !/[0-9]/.test(this.text[this.at] ?? '') && this.at < this.text.length) return this.fieldOrVariable('field');
    if (/[.+\-0-9]/.test(character)) {
      this.at -= character.length;
      return this.number();
    }
    if (wordCharacter.test(character)) return this.word();
    if (/^[\x20-\x7e]$/.test(character)) return this.plain('char');
    return this.fail(`unrecognized character in action: ${unicodeName(character)}`);
  }

  private word(): Next {
    this.runOfWord();
    const word = this.text.slice(this.start, this.at);
    if (!this.atTerminator()) return this.fail(`bad character ${unicodeName(this.peek())}`);
    if (keywords.has(word)) return this.plain(word as Keyword);
    if (word === 'nil') return this.plain('nil');
    return this.plain(word === 'true' || word === 'false' ? 'bool' : 'identifier');
  }

  private runOfWord(): void {
    for (let character = this.peek(); character !== '' && wordCharacter.test(character); character = this.peek()) this.at += character.length;
  }

  private atTerminator(): boolean {
    const character = this.peek();
    return character === '' || isSpace(character) || '.,|:()'.includes(character) || this.text.startsWith('}}', this.at);
  }

  private fieldOrVariable(type: 'field' | 'variable'): Next {
    if (this.atTerminator()) return this.plain(type === 'variable' ? 'variable' : 'dot');
    this.runOfWord();
    return this.atTerminator() ? this.plain(type) : this.fail(`bad character ${unicodeName(this.peek())}`);
  }

  private quoted(quote: string, type: TokenType, message: string): Next {
    for (;;) {
      const character = this.text[this.at++] ?? '';
      if (character === quote) return this.plain(type);
      const next = character === '\\' ? (this.text[this.at++] ?? '') : character;
      if (next === '' || next === '\n') return this.fail(message);
    }
  }

  private raw(): Next {
    const end = this.text.indexOf('`', this.at);
    if (end < 0) return this.fail('unterminated raw quoted string');
    this.at = end + 1;
    return this.plain('rawString');
  }

  private number(): Next {
    if (!this.scanned()) return this.badNumber();
    const sign = this.text[this.at];
    if (sign !== '+' && sign !== '-') return this.plain('number');
    return this.scanned() && this.text[this.at - 1] === 'i' ? this.plain('complex') : this.badNumber();
  }

  private badNumber(): Next {
    return this.fail(`bad number syntax: ${goQuote(this.text.slice(this.start, this.at))}`);
  }

  /** Takes a number; false if a letter or digit follows that belongs to none, which is taken, too. */
  private scanned(): boolean {
    this.at = endOfNumber(this.text, this.at);
    const character = this.peek();
    if (character === '' || !wordCharacter.test(character)) return true;
    this.at += character.length;
    return false;
  }
}

/** Where what looks like a number ends; whether it is one is for the parser to find out. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  take(/[+-]?/y);
  const prefix = take(/0[xXoObB]?|/y).toLowerCase();
  const digits = prefix === '0x' ? /[0-9a-fA-F_]*/y : prefix === '0o' ? /[0-7_]*/y : prefix === '0b' ? /[01_]*/y : /[0-9_]*/y;
  take(digits);
  if (take(/\.?/y) !== '') take(digits);
  if (prefix.length < 2) take(/(?:[eE][+-]?[0-9_]*)?/y);
  if (prefix === '0x') take(/(?:[pP][+-]?[0-9_]*)?/y);
  take(/i?/y);
  return at;
}

/** Go's `%#U`. */
function unicodeName(character: string): string {
  if (character === '') return 'U+FFFFFFFFFFFFFFFF';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return isPrintable(character) ? `U+${code} '${character}'` : `U+${code}`;
}
