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

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  /** Brackets that are open. */
  get depth(): number {
    return this.#keys.length - 1;
  }

  open(): void {
    this.#keys.push(undefined);
  }

  close(): void {
    if (this.depth > 0) this.#keys.pop();
  }

  /** Whether a key may begin with this token. */
  mayBegin(token: number): boolean {
    for (let i = this.depth; i >= 0; i--) if (this.#keys[i]?.token === token) return true;
    return false;
  }

  /** A key may begin where the cursor stands. */
  save(token: number, required: boolean): void {
    const { line, column, at } = this.#cursor;
    this.drop();
    this.#keys[this.depth] = { token, required, line, column, at };
  }

  /** The key that a `:` ends. */
  take(): PossibleKey | undefined {
    const key = this.#keys[this.depth];
    this.#keys[this.depth] = undefined;
    return key;
  }

  drop(): void {
    if (this.#keys[this.depth]?.required === true) throw this.#missingColon();
    this.#keys[this.depth] = undefined;
  }

  /** Those on an earlier line, or too far back. */
  dropStale(): void {
    const { line, at } = this.#cursor;
    for (let i = this.depth; i >= 0; i--) {
      const key = this.#keys[i];
      if (key === undefined || (key.line === line && key.at + longestKey >= at)) continue;
      if (key.required) throw this.#missingColon();
      this.#keys[i] = undefined;
    }
  }

  #missingColon(): Error {
    return this.#cursor.fail("could not find expected ':'");
  }
}
