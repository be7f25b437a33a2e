import type { Cursor } from './characters.ts';

/** Where a key without `?` may have begun: a `:` on the same line makes it one. */
export interface PossibleKey {
  /** The count of tokens before it. */
  token: number;
  /** Only a key can stand here: it begins a line at the indentation of the mapping. */
  required: boolean;
  line: number;
  column: number;
  at: number;
}

/** A key ends on its line, within this many characters. */
const longestKey = 1024;

/** The keys that may have begun, by depth of brackets: one at most in each. */
export class PossibleKeys {
  readonly #cursor: Cursor;
  /** The first one is for outside of all brackets. */
  readonly #keys: (PossibleKey | undefined)[] = [undefined];
  /** By depth, the token that a key was last looked for at: to begin with, the bracket itself. */
  readonly #lastTokens: number[] = [0];
  /** The tokens that a key may begin with. Brackets with nothing in them forget the key that they may be, as libyaml has it. */
  readonly #tokens = new Set<number>();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Brackets that are open. */
  get depth(): number {
    return this.#keys.length - 1;
  }

  /** A bracket opens: `token` is the count of tokens before it. */
  open(token: number): void {
    this.#keys.push(undefined);
    this.#lastTokens.push(token);
  }

  close(): void {
    if (this.depth === 0) return;
    this.#keys.pop();
    this.#tokens.delete(this.#lastTokens.pop() ?? 0);
  }

  /** Whether a key may begin with this token. */
  mayBegin(token: number): boolean {
    return this.#tokens.has(token);
  }

  /** A key may begin where the cursor stands. */
  save(token: number, required: boolean): void {
    const { line, column, at } = this.#cursor;
    this.drop();
    this.#keys[this.depth] = { token, required, line, column, at };
    this.#lastTokens[this.depth] = token;
    this.#tokens.add(token);
  }

  /** The key that a `:` ends. */
  take(): PossibleKey | undefined {
    const key = this.#keys[this.depth];
    this.#forget(this.depth);
    return key;
  }

  drop(): void {
    if (this.#keys[this.depth]?.required === true) throw this.#missingColon();
    this.#forget(this.depth);
  }

  /** Those on an earlier line, or too far back. */
  dropStale(): void {
    const { line, at } = this.#cursor;
    for (let i = this.depth; i >= 0; i--) {
      const key = this.#keys[i];
      if (key === undefined || (key.line === line && key.at + longestKey >= at)) continue;
      if (key.required) throw this.#missingColon();
      this.#forget(i);
    }
  }

  #forget(depth: number): void {
    const key = this.#keys[depth];
    if (key !== undefined) this.#tokens.delete(key.token);
    this.#keys[depth] = undefined;
  }

  #missingColon(): Error {
    return this.#cursor.fail("could not find expected ':'");
  }
}
