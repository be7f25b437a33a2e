import { quotedRune, runeAt } from './rune.ts';

const isDigit = (character: string): boolean => character >= '0' && character <= '9' && character.length === 1;

/**
 * The end of the number that begins at `start`: digits, a fraction, an exponent; `_` stands between digits. A leading
 * zero stands alone. `fail` makes the error of what cannot follow.
 */
export function numberEnd(text: string, start: number, fail: (message: string, at: number) => Error): number {
  let at = start;
  const junk = (after: string): Error => fail(`Couldn't lex number, junk after ${after}: ${quotedRune(runeAt(text, at))}`, at);
  /** Digits from here on, at least one. */
  const digits = (after: string): void => {
    if (!isDigit(text.charAt(at))) throw junk(after);
    for (;;) {
      while (isDigit(text.charAt(at))) at++;
      if (text[at] !== '_') return;
      at++;
      if (!isDigit(text.charAt(at))) throw junk("'_'");
    }
  };
  if (text[at] === '0') {
    at++;
    if (text[at] === '_') throw fail("Couldn't lex number, _ not allowed after leading 0", at);
  } else digits('number');
  if (text[at] === '.') {
    at++;
    digits('decimal point');
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at++;
    const sign = text[at] === '+' || text[at] === '-';
    if (sign) at++;
    digits(sign ? 'exponent sign' : "'E'");
  }
  return at;
}
