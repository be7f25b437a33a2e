import { objectOf } from '../object.ts';
import { quotedRune } from '../rune.ts';
import { ArrayValue, type Value } from '../value.ts';
import type { Call } from './library.ts';

/** Text → value, as Go's decoder reads it: of two members of one name the later counts. */
export const parseJson = (call: Call, text: string): Value => new JsonReader(call, text).read();

/** Values within each other. */
const maxDepth = 10_000;

/** A list or an object that is not closed yet. */
type Open = { kind: 'array'; items: Value[] } | { kind: 'object'; members: Map<string, Value>; key: string };

const blanks = /[ \t\r\n]*/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const words: Readonly<Record<string, [string, Value]>> = { n: ['null', null], t: ['true', true], f: ['false', false] };

/** Reads without recursion: what is open stands on a stack of its own. */
class JsonReader {
  readonly #call: Call;
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;

  constructor(call: Call, text: string) {
    this.#call = call;
    this.#text = text;
  }

  read(): Value {
    for (;;) {
      const begun = this.#begin();
      if (begun === undefined) continue;
      const whole = this.#end(begun);
      if (whole !== undefined) return whole.value;
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #peek(): string {
    this.#match(blanks);
    return this.#text.charAt(this.#at);
  }

  #fail(message: string): Error {
    return this.#call.fail(`failed to parse JSON: ${message}`);
  }

  /** The character here has no business here; in words and numbers the end of the text counts as a blank. */
  #invalid(where: string, end = ''): Error {
    const character = this.#text.charAt(this.#at) || end;
    if (character === '') return this.#fail('unexpected end of JSON input');
    // Go looks at bytes.
    const byte = String.fromCharCode(Buffer.from(String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20), 'utf8')[0] ?? 0x20);
    const shown = character === '"' ? `'"'` : byte < '\u0080' ? quotedRune(character) : `'${byte}'`;
    return this.#fail(`invalid character ${shown} ${where}`);
  }

  /** A value that is whole, or undefined where a list or an object was opened. */
  #begin(): { value: Value } | undefined {
    const character = this.#peek();
    if (character === '{' || character === '[') {
      this.#at++;
      if (this.#open.length >= maxDepth) throw this.#fail(`invalid character '${character}' exceeded max depth`);
      return character === '{' ? this.#openObject() : this.#openArray();
    }
    if (character === '"') return { value: this.#string() };
    if (character === '-' || (character >= '0' && character <= '9')) return { value: this.#number() };
    const word = Object.hasOwn(words, character) ? words[character] : undefined;
    if (word === undefined) throw this.#invalid('looking for beginning of value');
    return { value: this.#word(...word) };
  }

  #openArray(): { value: Value } | undefined {
    if (this.#peek() !== ']') {
      this.#open.push({ kind: 'array', items: [] });
      return undefined;
    }
    this.#at++;
    return { value: new ArrayValue([]) };
  }

  #openObject(): { value: Value } | undefined {
    if (this.#peek() !== '}') {
      this.#open.push({ kind: 'object', members: new Map(), key: this.#key() });
      return undefined;
    }
    this.#at++;
    return { value: objectOf(this.#call.machine, []) };
  }

  #key(): string {
    if (this.#peek() !== '"') throw this.#invalid('looking for beginning of object key string');
    const key = this.#string();
    if (this.#peek() !== ':') throw this.#invalid('after object key');
    this.#at++;
    return key;
  }

  /** Puts a value where it belongs and closes what ends behind it; the whole value when nothing is open any more. */
  #end(begun: { value: Value }): { value: Value } | undefined {
    let { value } = begun;
    for (let top = this.#open.at(-1); top !== undefined; top = this.#open.at(-1)) {
      this.#call.spend(1);
      if (top.kind === 'array') top.items.push(value);
      else top.members.set(top.key, value);
      const next = this.#peek();
      if (next === ',') {
        this.#at++;
        if (top.kind === 'object') top.key = this.#key();
        return undefined;
      }
      if (next !== (top.kind === 'array' ? ']' : '}')) throw this.#invalid(top.kind === 'array' ? 'after array element' : 'after object key:value pair');
      this.#at++;
      this.#open.pop();
      value = top.kind === 'array' ? this.#call.list(top.items) : objectOf(this.#call.machine, top.members);
    }
    if (this.#peek() !== '') throw this.#invalid('after top-level value');
    return { value };
  }

  #word(word: string, value: Value): Value {
    for (const letter of word) {
      if (this.#text.charAt(this.#at) !== letter) throw this.#invalid(`in literal ${word} (expecting '${letter}')`, ' ');
      this.#at++;
    }
    return value;
  }

  #number(): number {
    const start = this.#at;
    const text = this.#match(numberPattern);
    if (text === '') {
      this.#at++;
      throw this.#invalid('in numeric literal', ' ');
    }
    const open = this.#text.charAt(this.#at);
    if ((open === '.' && !/[.eE]/.test(text)) || (/^[eE]$/.test(open) && !/[eE]/.test(text))) throw this.#brokenNumber(open);
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    throw this.#fail(`json: cannot unmarshal number ${this.#text.slice(start, this.#at)} into Go value of type float64`);
  }

  /** A point or an exponent that no digit follows. */
  #brokenNumber(open: string): Error {
    this.#at++;
    if (open === '.') return this.#invalid('after decimal point in numeric literal', ' ');
    if (/[+-]/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#invalid('in exponent of numeric literal', ' ');
  }

  #string(): string {
    this.#at++;
    let value = '';
    for (;;) {
      value += this.#match(plainCharacters);
      const character = this.#text.charAt(this.#at);
      if (character === '"') {
        this.#at++;
        return value.toWellFormed();
      }
      if (character !== '\\') throw this.#invalid('in string literal');
      this.#at++;
      value += this.#escape();
    }
  }

  #escape(): string {
    const letter = this.#text.charAt(this.#at);
    if (letter !== 'u') {
      const meaning = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
      if (meaning === undefined) throw this.#invalid('in string escape code');
      this.#at++;
      return meaning;
    }
    this.#at++;
    const start = this.#at;
    for (; this.#at < start + 4; this.#at++) {
      if (!/^[0-9A-Fa-f]$/.test(this.#text.charAt(this.#at))) throw this.#invalid('in \\u hexadecimal character escape');
    }
    return String.fromCharCode(parseInt(this.#text.slice(start, start + 4), 16));
  }
}
