// Go's fmt.Sprintf and its like, complaints included. Go: fmt/print.go
import { GoInt, type GoValue, typeOf } from '../value.ts';
import { type Flags, noFlags } from './format.ts';
import { formatValue, printArgument } from './print.ts';

export { formatValue } from './print.ts';

/** Wider is refused as Go does, so that a template cannot fill the memory. */
const tooLarge = 1_000_000;

/** Whether the digits were too many before the last of them, which is how Go looks at them. */
const isCrazy = (digits: string): boolean => Number(digits.slice(0, -1)) > tooLarge;

/** `printf`. */
export const goSprintf = (format: string, args: readonly GoValue[]): string => new Directives(format, args).run();

/** `print`: a blank between operands of which neither is a string. */
export const goSprint = (args: readonly GoValue[]): string =>
  args.map((arg, i) => (i > 0 && typeof arg !== 'string' && typeof args[i - 1] !== 'string' ? ' ' : '') + formatValue(arg)).join('');

/** `println`. */
export const goSprintln = (args: readonly GoValue[]): string => `${args.map(formatValue).join(' ')}\n`;

class Directives {
  readonly #format: string;
  readonly #args: readonly GoValue[];
  #at = 0;
  /** The argument that comes next. */
  #next = 0;
  /** Some `[n]` was met, so that arguments left over are no mistake. */
  #reordered = false;
  /** Every `[n]` of the directive names an argument and stands where it may. */
  #goodIndex = true;

  constructor(format: string, args: readonly GoValue[]) {
    this.#format = format;
    this.#args = args;
  }

  run(): string {
    let out = '';
    for (let percent = this.#format.indexOf('%'); percent >= 0; percent = this.#format.indexOf('%', this.#at)) {
      out += this.#format.slice(this.#at, percent);
      this.#at = percent + 1;
      out += this.#directive();
    }
    return out + this.#format.slice(this.#at) + this.#extra();
  }

  #extra(): string {
    if (this.#reordered || this.#next >= this.#args.length) return '';
    const rest = this.#args.slice(this.#next);
    return `%!(EXTRA ${rest.map((arg) => (arg === undefined || arg === null ? '<nil>' : `${typeOf(arg)}=${formatValue(arg)}`)).join(', ')})`;
  }

  /** Whether `character` comes next. */
  #is(character: string): boolean {
    return this.#format.charAt(this.#at) === character;
  }

  #directive(): string {
    const flags = this.#flags();
    this.#goodIndex = true;
    let afterIndex = this.#index();
    let complaints = '';
    if (this.#is('*')) {
      complaints += this.#starredWidth(flags);
      afterIndex = false;
    } else {
      flags.width = this.#number();
      if (afterIndex && flags.width !== undefined) this.#goodIndex = false;
    }
    if (this.#is('.') && this.#at + 1 < this.#format.length) {
      this.#at++;
      if (afterIndex) this.#goodIndex = false;
      afterIndex = this.#index();
      if (this.#is('*')) {
        complaints += this.#starredPrecision(flags);
        afterIndex = false;
      } else flags.precision = this.#number() ?? 0;
    }
    if (!afterIndex) this.#index();
    return complaints + this.#verb(flags);
  }

  #flags(): Flags {
    const flags: Flags = { ...noFlags };
    for (; ; this.#at++) {
      if (this.#is('#')) flags.sharp = true;
      else if (this.#is('0')) flags.zero = true;
      else if (this.#is('+')) flags.plus = true;
      else if (this.#is('-')) flags.minus = true;
      else if (this.#is(' ')) flags.space = true;
      else return flags;
    }
  }

  #verb(flags: Flags): string {
    const code = this.#format.codePointAt(this.#at);
    if (code === undefined) return '%!(NOVERB)';
    const verb = String.fromCodePoint(code);
    this.#at += verb.length;
    if (verb === '%') return '%';
    if (!this.#goodIndex) return `%!${verb}(BADINDEX)`;
    if (this.#next >= this.#args.length) return `%!${verb}(MISSING)`;
    const goSyntax = verb === 'v' || verb === 'w';
    return printArgument(this.#args[this.#next++], verb, goSyntax ? { ...flags, sharpV: flags.sharp, sharp: false, plus: false } : flags);
  }

  /** `[n]`: whether one was read. */
  #index(): boolean {
    if (!this.#is('[')) return false;
    this.#reordered = true;
    const end = this.#format.length - this.#at < 3 ? -1 : this.#format.indexOf(']', this.#at);
    if (end < 0) {
      this.#at++;
      this.#goodIndex = false;
      return false;
    }
    const text = this.#format.slice(this.#at + 1, end);
    this.#at = end + 1;
    const number = /^\d+$/.test(text) && !isCrazy(text) ? Number(text) : undefined;
    if (number !== undefined && number >= 1 && number <= this.#args.length) this.#next = number - 1;
    else this.#goodIndex = false;
    return number !== undefined;
  }

  #number(): number | undefined {
    const digits = /\d*/y;
    digits.lastIndex = this.#at;
    const text = digits.exec(this.#format)?.[0] ?? '';
    // Go gives up on the whole rest behind a number this long.
    this.#at = isCrazy(text) ? this.#format.length : this.#at + text.length;
    return text === '' || isCrazy(text) ? undefined : Number(text);
  }

  #starredWidth(flags: Flags): string {
    const width = this.#starred();
    if (width === undefined) return '%!(BADWIDTH)';
    flags.width = Math.abs(width);
    if (width < 0) [flags.minus, flags.zero] = [true, false];
    return '';
  }

  #starredPrecision(flags: Flags): string {
    const precision = this.#starred();
    if (precision === undefined || precision < 0) return '%!(BADPREC)';
    flags.precision = precision;
    return '';
  }

  /** `*`: the next argument, if it is a number that can be a width. */
  #starred(): number | undefined {
    this.#at++;
    if (this.#next >= this.#args.length) return undefined;
    const arg = this.#args[this.#next++];
    const value = arg instanceof GoInt ? Number(arg.value) : undefined;
    return value === undefined || Math.abs(value) > tooLarge ? undefined : value;
  }
}
