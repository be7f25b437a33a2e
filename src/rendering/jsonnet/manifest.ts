import { Pending, RuntimeError } from './failure.ts';
import { jsonString } from './json-text.ts';
import type { Machine } from './machine.ts';
import { numberText } from './number.ts';
import { fieldNames } from './names.ts';
import { checkAssertions, fieldValue } from './object.ts';
import type { Span } from './source.ts';
import { ArrayValue, isFunction, ObjectValue, type Value } from './value.ts';

/** How JSON is laid out. */
export interface JsonLayout {
  indent: string;
  newline: string;
  /** Between a name and its value. */
  colon: string;
  emptyArray: string;
  emptyObject: string;
  /** What stands behind the comma of the items of a single line; the newline otherwise. */
  comma: string;
}

/** What a program's output looks like. */
const outputLayout: JsonLayout = { indent: '   ', newline: '\n', colon: ': ', comma: ',', emptyArray: '[ ]', emptyObject: '{ }' };
/** What `std.toString` and `+` make of a value. */
const lineLayout: JsonLayout = { indent: '', newline: '', colon: ': ', comma: ', ', emptyArray: '[ ]', emptyObject: '{ }' };

/**
 * Value → JSON, evaluating whatever has not been yet. `goOn`: answers that are still under way do not end it, so that all
 * of them have been asked for when it ends with Pending.
 */
export class JsonWriter {
  readonly #machine: Machine;
  readonly #layout: JsonLayout;
  readonly #goOn: boolean;
  readonly #parts: string[] = [];
  #size = 0;
  #pending: Pending | undefined;

  constructor(machine: Machine, layout: JsonLayout, goOn = false) {
    this.#machine = machine;
    this.#layout = layout;
    this.#goOn = goOn;
  }

  write(value: Value, at: Span | undefined): string {
    this.#value(value, '', at);
    if (this.#pending !== undefined) throw this.#pending;
    return this.#parts.join('');
  }

  #put(text: string, at: Span | undefined): void {
    this.#size += text.length;
    if (this.#size > this.#machine.limits.output) throw new RuntimeError(`the output is longer than ${this.#machine.limits.output} characters`, at);
    this.#parts.push(text);
  }

  #value(value: Value, indent: string, at: Span | undefined): void {
    // A value takes a frame of its own, also where nothing is left to evaluate.
    this.#machine.checkRoom(at);
    if (typeof value === 'string') this.#put(jsonString(value), at);
    else if (typeof value === 'number') this.#put(numberText(value), at);
    else if (value === null || typeof value === 'boolean') this.#put(String(value), at);
    else if (value instanceof ArrayValue) this.#array(value, indent, at);
    else if (value instanceof ObjectValue) this.#object(value, indent, at);
    else throw new RuntimeError("couldn't manifest function as JSON", at);
  }

  #array(array: ArrayValue, indent: string, at: Span | undefined): void {
    const { newline, comma, emptyArray } = this.#layout;
    const { items } = array;
    if (items.length === 0) return this.#put(emptyArray, at);
    const inner = indent + this.#layout.indent;
    this.#put(`[${newline}${inner}`, at);
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.#put(`${comma}${newline}${inner}`, at);
      const depth = this.#machine.enter(at);
      try {
        const value = this.#machine.force(items[i] as Value, at);
        items[i] = value;
        this.#value(value, inner, at);
        this.#machine.depth = depth;
      } catch (error) {
        this.#waitFor(error, depth, `Array element ${i}`, at);
      }
    }
    this.#put(`${newline}${indent}]`, at);
  }

  #object(object: ObjectValue, indent: string, at: Span | undefined): void {
    const { newline, comma, colon, emptyObject } = this.#layout;
    const waits = this.#assertions(object, at);
    const names = fieldNames(object);
    if (names.length === 0) return this.#put(emptyObject, at);
    // What its fields ask for need not wait for the assertions.
    if (waits) object.asserts = 'checking';
    const inner = indent + this.#layout.indent;
    this.#put(`{${newline}${inner}`, at);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      this.#put(i === 0 ? jsonString(name) + colon : comma + newline + inner + jsonString(name) + colon, at);
      const depth = this.#machine.enter(at);
      try {
        this.#value(fieldValue(this.#machine, object, name, at), inner, at);
        this.#machine.depth = depth;
      } catch (error) {
        this.#waitFor(error, depth, `Field ${JSON.stringify(name)}`, at);
      }
    }
    this.#put(`${newline}${indent}}`, at);
    if (waits) object.asserts = 'unchecked';
  }

  /** Checks the assertions of an object; true while an answer that they need is under way. */
  #assertions(object: ObjectValue, at: Span | undefined): boolean {
    if (!object.hasAsserts) return false;
    const depth = this.#machine.enter(at);
    try {
      checkAssertions(this.#machine, object, at);
      this.#machine.depth = depth;
      return false;
    } catch (error) {
      this.#waitFor(error, depth, 'Checking object assertions', at);
      return true;
    }
  }

  /**
   * An answer under way is remembered, and manifesting goes on behind it. Other errors go their way, but for those that come
   * behind it: it is not known yet whether they are the first one.
   */
  #waitFor(error: unknown, depth: number, name: string, at: Span | undefined): void {
    if (!this.#goOn || (!(error instanceof Pending) && this.#pending === undefined)) throw this.#machine.passing(error, depth, name, at);
    this.#machine.depth = depth;
    if (error instanceof Pending) this.#pending = error;
  }
}

/** The text of a program's value, with the line end. Errors: RuntimeError, Pending when answers are under way. */
export const manifestProgram = (machine: Machine, value: Value): string => `${new JsonWriter(machine, outputLayout, true).write(value, undefined)}\n`;

/** A value as JSON on one line. */
export const lineText = (machine: Machine, value: Value, at: Span | undefined): string => new JsonWriter(machine, lineLayout).write(value, at);

/** A value as text: strings as they are, everything else as JSON on one line. */
export function toText(machine: Machine, value: Value, at: Span | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isFunction(value)) throw new RuntimeError("couldn't manifest function as JSON", at);
  return lineText(machine, value, at);
}
