import { Cursor } from './cursor.ts';
import { lex } from './lex.ts';
import { type Lead, parseLead } from './parse-leads.ts';
import { parseArray, parseObject } from './parse-parts.ts';
import type { SourceText, Span } from './source.ts';
import { type BinaryOperator, type NamedArgument, precedences, type Syntax, type UnaryOperator } from './syntax.ts';
import { shownToken, stringKinds, type Token } from './token.ts';

/** Expressions in expressions; nothing nested deeper could be manifested within the frames that Jsonnet allows. */
export const maxNesting = 500;

/** Above every operator's precedence, and below. */
const loosest = 15;
const tightest = 0;
const unaryOperators: ReadonlySet<string> = new Set<UnaryOperator>(['!', '~', '+', '-']);

/** Text → syntax tree. Errors: StaticError. */
export function parse(source: SourceText): Syntax {
  const cursor = new Cursor(lex(source));
  const program = new Parser(cursor).expression();
  if (!cursor.is('end')) throw cursor.unexpected(`Did not expect: ${shownToken(cursor.peek())}`);
  return program;
}

/** Precedence climbing. Whatever chains to the right (`local`, `else if`) or to the left (`+`, calls) is read in loops. */
class Parser {
  readonly cursor: Cursor;
  #depth = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  /** An expression whose operators all bind tighter than `limit`. */
  expression(limit = loosest): Syntax {
    if (this.#depth >= maxNesting) throw this.cursor.unexpected(`nested deeper than ${maxNesting} levels`);
    this.#depth += 1;
    const leads: Lead[] = [];
    let node: Syntax | undefined;
    while (node === undefined) {
      const opened = parseLead(this);
      if (typeof opened === 'function') leads.push(opened);
      else node = opened ?? this.#operators(leads.length === 0 ? limit : loosest);
    }
    for (let lead = leads.pop(); lead !== undefined; lead = leads.pop()) node = lead(node);
    this.#depth -= 1;
    return node;
  }

  #operators(limit: number): Syntax {
    // Parentheses on the left are part of what they begin.
    const { at: start } = this.cursor.peek();
    let left = this.#operand();
    /** Behind `in super` no operator that binds tighter finds its left operand. */
    let least = tightest;
    for (;;) {
      const operator = this.#binaryOperator();
      if (operator === undefined || precedences[operator] >= limit || precedences[operator] < least) return left;
      this.cursor.take();
      const tail = operator === 'in' ? this.cursor.takeIf('super') : undefined;
      if (tail !== undefined) {
        left = { kind: 'in-super', left, at: start.to(tail.at) };
        least = precedences.in;
      } else {
        const right = this.expression(precedences[operator]);
        left = { kind: 'binary', operator, left, right, at: start.to(right.at) };
      }
    }
  }

  #binaryOperator(): BinaryOperator | undefined {
    const { kind, text } = this.cursor.peek();
    if (kind !== 'operator' && kind !== 'in') return undefined;
    if (Object.hasOwn(precedences, text)) return text as BinaryOperator;
    // These end an expression: in slices and behind the condition of an assertion.
    if (text === ':' || text === '::') return undefined;
    throw this.cursor.unexpected(`Not a binary operator: ${text}`);
  }

  #operand(): Syntax {
    const { kind, text, at } = this.cursor.peek();
    if (kind !== 'operator') return this.#postfix();
    if (!unaryOperators.has(text)) throw this.cursor.unexpected(`Not a unary operator: ${text}`);
    this.cursor.take();
    const operand = this.expression(tightest);
    return { kind: 'unary', operator: text as UnaryOperator, operand, at: at.to(operand.at) };
  }

  #postfix(): Syntax {
    const { cursor } = this;
    const { at: start } = cursor.peek();
    let node = this.#terminal();
    for (;;) {
      switch (cursor.peek().kind) {
        case '.':
          cursor.take();
          node = this.#field(node, start);
          break;
        case '[':
          node = this.#bracket(node, start);
          break;
        case '(':
          node = this.#call(node, start);
          break;
        case '{': {
          const right = parseObject(this, cursor.take());
          node = { kind: 'extend', left: node, right, at: start.to(right.at) };
          break;
        }
        default:
          return node;
      }
    }
  }

  #field(target: Syntax, start: Span): Syntax {
    const name = this.cursor.expect('identifier');
    return { kind: 'index', target, index: nameOf(name), at: start.to(name.at) };
  }

  /** `[index]` or `[from:to:step]`, each of the three optional. */
  #bracket(target: Syntax, start: Span): Syntax {
    const { cursor } = this;
    cursor.take();
    if (cursor.is(']')) throw cursor.unexpected('ast.Index requires an expression');
    const bounds: (Syntax | undefined)[] = [undefined];
    while (!cursor.is(']')) {
      const token = cursor.peek();
      if (token.kind === 'operator' && (token.text === ':' || token.text === '::')) {
        cursor.take();
        bounds.push(...(token.text === ':' ? [undefined] : [undefined, undefined]));
        if (bounds.length > 3) throw cursor.unexpected('Invalid slice: too many colons', token.at);
      } else if (bounds.at(-1) === undefined) bounds[bounds.length - 1] = this.expression();
      else break;
    }
    const at = start.to(cursor.expect(']').at);
    const [index] = bounds;
    if (bounds.length === 1 && index !== undefined) return { kind: 'index', target, index, at };
    return { kind: 'slice', target, bounds, at };
  }

  #call(target: Syntax, start: Span): Syntax {
    const { cursor } = this;
    cursor.take();
    const positional: Syntax[] = [];
    const named: NamedArgument[] = [];
    while (!cursor.is(')')) {
      if (cursor.is('identifier') && isAssignment(cursor.peek(1))) {
        const name = cursor.take().text;
        cursor.take();
        named.push({ name, value: this.expression() });
      } else {
        const value = this.expression();
        if (named.length > 0) throw cursor.unexpected('Positional argument after a named argument is not allowed', value.at);
        positional.push(value);
      }
      if (cursor.takeIf(',') === undefined && !cursor.is(')')) {
        throw cursor.unexpected(`Expected a comma before next function argument, got ${shownToken(cursor.peek())}`);
      }
    }
    const close = cursor.take();
    const strict = cursor.takeIf('tailstrict');
    return { kind: 'apply', target, positional, named, tailstrict: strict !== undefined, at: start.to((strict ?? close).at) };
  }

  #terminal(): Syntax {
    const { cursor } = this;
    const token = cursor.peek();
    const { kind, text, at } = token;
    if (stringKinds.has(kind)) return { kind: 'string', form: cursor.take().kind, text, at };
    switch (kind) {
      case 'null':
      case 'true':
      case 'false':
      case 'self':
        cursor.take();
        return { kind, at };
      case '$':
        cursor.take();
        return { kind: 'dollar', at };
      case 'number':
        cursor.take();
        return { kind: 'number', text, at };
      case 'identifier':
        cursor.take();
        return { kind: 'variable', name: text, at };
      case '{':
        return parseObject(this, cursor.take());
      case '[':
        return parseArray(this);
      case '(': {
        cursor.take();
        const inner = this.expression();
        const close = cursor.expect(')');
        return parenthesised(inner, at.to(close.at));
      }
      case 'super':
        return this.#super(cursor.take().at);
      case 'end':
        throw cursor.unexpected('Unexpected end of file');
      default:
        throw cursor.unexpected(`Unexpected: ${shownToken(token)} while parsing terminal`);
    }
  }

  #super(at: Span): Syntax {
    const { cursor } = this;
    if (cursor.takeIf('.') !== undefined) {
      const name = cursor.expect('identifier');
      return { kind: 'super-index', index: nameOf(name), at: at.to(name.at) };
    }
    if (cursor.takeIf('[') === undefined) throw cursor.unexpected('Expected . or [ after super', at);
    const index = this.expression();
    return { kind: 'super-index', index, at: at.to(cursor.expect(']').at) };
  }
}

const isAssignment = ({ kind, text }: Token): boolean => kind === 'operator' && text === '=';
const nameOf = ({ text, at }: Token): Syntax => ({ kind: 'string', form: 'verbatim-single', text, at });

/** Parentheses only group; but what stands in them is no plain path of an import. */
const parenthesised = (node: Syntax, at: Span): Syntax => (node.kind === 'string' ? { kind: 'group', inner: node, at } : node);
