import { type Cursor, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from './characters.ts';

/** White space inside a scalar: blanks between words, or line breaks that are folded. */
class Space {
  #blanks = '';
  #first = '';
  #others = '';
  /** Whether a line break was passed: blanks behind it are indentation. */
  broken = false;

  take(cursor: Cursor): void {
    if (isBlank(cursor.peek())) {
      const blank = cursor.take();
      if (!this.broken) this.#blanks += blank;
    } else if (this.broken) this.#others += cursor.takeBreak();
    else {
      this.#blanks = '';
      this.#first = cursor.takeBreak();
      this.broken = true;
    }
  }

  /** A line end that an escape took away. */
  breakOff(cursor: Cursor): void {
    cursor.takeBreak();
    this.broken = true;
  }

  /** What it is worth in the value: one line break is a blank, of several the first does not count. */
  worth(): string {
    if (!this.broken) return this.#blanks;
    if (this.#first.startsWith('\n')) return this.#others === '' ? ' ' : this.#others;
    return this.#first + this.#others;
  }
}

/** Whether the text of a document ends here: `---` or `...` at the beginning of a line. */
export const atDocumentMark = (cursor: Cursor): boolean =>
  cursor.column === 0 && (cursor.startsWith('---') || cursor.startsWith('...')) && isBlankOrEnd(cursor.peek(3));

/** A scalar without quotes. `indent` is the least column of its further lines; `broken` tells whether it ends behind a line break. */
export function plainScalar(cursor: Cursor, indent: number, inFlow: boolean): { text: string; broken: boolean } {
  let text = '';
  let space = new Space();
  for (;;) {
    if (atDocumentMark(cursor) || cursor.peek() === '#') break;
    let word = '';
    while (!isBlankOrEnd(cursor.peek()) && !endsPlain(cursor, inFlow)) word += cursor.take();
    if (word !== '') {
      text += space.worth() + word;
      space = new Space();
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break;
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      if (space.broken && cursor.column < indent && cursor.peek() === '\t') throw cursor.fail('found a tab character that violates indentation');
      space.take(cursor);
    }
    if (!inFlow && cursor.column < indent) break;
  }
  return { text, broken: space.broken };
}

function endsPlain(cursor: Cursor, inFlow: boolean): boolean {
  const character = cursor.peek();
  if (character === ':') return isBlankOrEnd(cursor.peek(1));
  return inFlow && ',?[]{}'.includes(character);
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0', a: '\u0007', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\u000b', f: '\f', r: '\r', e: '\u001b',
  ' ': ' ', '"': '"', "'": "'", '\\': '\\', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029',
};
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A scalar in quotes; the cursor stands on the first one. */
export function quotedScalar(cursor: Cursor): string {
  const quote = cursor.take();
  let text = '';
  for (;;) {
    if (atDocumentMark(cursor)) throw cursor.fail('found unexpected document indicator');
    if (cursor.peek() === '') throw cursor.fail('found unexpected end of stream');
    const space = new Space();
    while (!isBlankOrEnd(cursor.peek())) {
      if (cursor.peek() === quote && !(quote === "'" && cursor.peek(1) === quote)) break;
      if (quote === '"' && cursor.peek() === '\\' && isBreak(cursor.peek(1))) {
        cursor.skip();
        space.breakOff(cursor);
        break;
      }
      text += character(cursor, quote);
    }
    if (cursor.peek() === quote && !space.broken) {
      cursor.skip();
      return text;
    }
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) space.take(cursor);
    text += space.worth();
  }
}

function character(cursor: Cursor, quote: string): string {
  if (quote === "'" && cursor.peek() === "'") {
    cursor.skip(2);
    return "'";
  }
  if (quote === '"' && cursor.peek() === '\\') {
    cursor.skip();
    return escape(cursor);
  }
  return cursor.take();
}

function escape(cursor: Cursor): string {
  const letter = cursor.take();
  const length = Object.hasOwn(hexLengths, letter) ? hexLengths[letter] : undefined;
  if (length === undefined) {
    const meaning = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (meaning === undefined) throw cursor.fail('found unknown escape character');
    return meaning;
  }
  let digits = '';
  while (digits.length < length) {
    if (!/^[0-9A-Fa-f]$/.test(cursor.peek())) throw cursor.fail('did not find expected hexdecimal number');
    digits += cursor.take();
  }
  const code = parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) throw cursor.fail('found invalid Unicode character escape code');
  return String.fromCodePoint(code);
}

/** A block scalar, `|` or `>`; the cursor stands on the mark. `parent` is the column of the block around it, -1 outside of any. */
export function blockScalar(cursor: Cursor, parent: number): string {
  const folded = cursor.take() === '>';
  const { chomping, increment } = header(cursor);
  const start = breaksIn(cursor, increment === 0 ? 0 : Math.max(parent, 0) + increment, parent);
  const { indent } = start;
  let { breaks } = start;
  let text = '';
  let lineEnd = '';
  let blankLed = false;
  while (cursor.column === indent && cursor.peek() !== '') {
    const blankLeads = isBlank(cursor.peek());
    const folds = folded && lineEnd.startsWith('\n') && !blankLed && !blankLeads;
    text += (folds ? (breaks === '' ? ' ' : '') : lineEnd) + breaks;
    blankLed = blankLeads;
    while (!isBreakOrEnd(cursor.peek())) text += cursor.take();
    lineEnd = cursor.peek() === '' ? '' : cursor.takeBreak();
    ({ breaks } = breaksIn(cursor, indent, parent));
  }
  return text + (chomping === '-' ? '' : lineEnd) + (chomping === '+' ? breaks : '');
}

function header(cursor: Cursor): { chomping: string; increment: number } {
  let chomping = '';
  let increment = 0;
  for (let i = 0; i < 2; i++) {
    const mark = cursor.peek();
    if ((mark === '+' || mark === '-') && chomping === '') chomping = cursor.take();
    else if (/^[0-9]$/.test(mark) && increment === 0) {
      if (mark === '0') throw cursor.fail('found an indentation indicator equal to 0');
      increment = Number(cursor.take());
    }
  }
  while (isBlank(cursor.peek())) cursor.skip();
  if (cursor.peek() === '#') while (!isBreakOrEnd(cursor.peek())) cursor.skip();
  if (!isBreakOrEnd(cursor.peek())) throw cursor.fail('did not find expected comment or line break');
  if (cursor.peek() !== '') cursor.takeBreak();
  return { chomping, increment };
}

/** Empty lines, and the indentation of the next one; where `indent` is 0, the deepest of these lines decides. */
function breaksIn(cursor: Cursor, indent: number, parent: number): { indent: number; breaks: string } {
  let breaks = '';
  let deepest = 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.peek() === ' ') cursor.skip();
    deepest = Math.max(deepest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.peek() === '\t') throw cursor.fail('found a tab character where an indentation space is expected');
    if (!isBreak(cursor.peek())) break;
    breaks += cursor.takeBreak();
  }
  return { indent: indent === 0 ? Math.max(deepest, parent + 1, 1) : indent, breaks };
}
