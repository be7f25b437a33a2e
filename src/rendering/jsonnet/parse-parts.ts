import type { Cursor } from './cursor.ts';
import type { Span } from './source.ts';
import type { Bind, Clause, FieldName, Member, ObjectSyntax, Parameter, Syntax, Visibility } from './syntax.ts';
import { shownToken, stringKinds, type Token } from './token.ts';

/** What the parts of expressions need of the parser. */
export interface ExpressionParser {
  readonly cursor: Cursor;
  expression(): Syntax;
}

/** `a = 1, f(x) = 2;` behind `local`. */
export function parseBinds(parser: ExpressionParser): Bind[] {
  const { cursor } = parser;
  const binds = [parseBind(parser)];
  for (;;) {
    if (cursor.takeIf(';') !== undefined) return binds;
    if (cursor.takeIf(',') === undefined) throw cursor.unexpected(`Expected , or ; but got ${shownToken(cursor.peek())}`);
    binds.push(parseBind(parser));
  }
}

function parseBind(parser: ExpressionParser): Bind {
  const { cursor } = parser;
  const name = cursor.expect('identifier');
  const parameters = cursor.is('(') ? parseParameters(parser, 'function') : undefined;
  cursor.expectOperator('=');
  const body = parser.expression();
  return { name: name.text, value: method(parameters, body, name.at), at: name.at };
}

const method = (parameters: readonly Parameter[] | undefined, body: Syntax, start: Span): Syntax =>
  parameters === undefined ? body : { kind: 'function', parameters, body, at: start.to(body.at) };

/** `(a, b = 1)`. */
export function parseParameters(parser: ExpressionParser, what: 'function' | 'method'): Parameter[] {
  const { cursor } = parser;
  cursor.expect('(');
  const parameters: Parameter[] = [];
  while (cursor.takeIf(')') === undefined) {
    const name = cursor.expect('identifier', ' while parsing parameter').text;
    let fallback: Syntax | undefined;
    if (cursor.isOperator('=')) {
      cursor.take();
      fallback = parser.expression();
    }
    parameters.push({ name, fallback });
    if (cursor.takeIf(',') === undefined && !cursor.is(')')) {
      throw cursor.unexpected(`Expected a comma before next ${what} parameter, got ${shownToken(cursor.peek())}`);
    }
  }
  return parameters;
}

/** `for x in items if condition …` up to and with the closing mark; `for` is next. */
function parseClauses(parser: ExpressionParser, close: ']' | '}'): { clauses: Clause[]; end: Span } {
  const { cursor } = parser;
  const clauses: Clause[] = [];
  for (;;) {
    const { kind, at } = cursor.peek();
    if (kind === 'for') {
      cursor.take();
      const name = cursor.expect('identifier').text;
      cursor.expect('in');
      clauses.push({ kind: 'for', name, items: parser.expression(), at });
    } else if (kind === 'if') {
      cursor.take();
      clauses.push({ kind: 'if', condition: parser.expression(), at });
    } else if (kind === close) return { clauses, end: cursor.take().at };
    else throw cursor.unexpected(`Expected for, if or "${close}" after for clause, got: ${shownToken(cursor.peek())}`);
  }
}

/** `[a, b]` or `[body for …]`; the bracket is next. */
export function parseArray(parser: ExpressionParser): Syntax {
  const { cursor } = parser;
  const { at } = cursor.expect('[');
  const items: Syntax[] = [];
  for (;;) {
    const close = cursor.takeIf(']');
    if (close !== undefined) return { kind: 'array', items, at: at.to(close.at) };
    const [first] = items;
    if (items.length === 1 && first !== undefined && cursor.is('for')) {
      const { clauses, end } = parseClauses(parser, ']');
      return { kind: 'array-comprehension', body: first, clauses, at: at.to(end) };
    }
    items.push(parser.expression());
    if (cursor.takeIf(',') === undefined && !cursor.is(']') && !(items.length === 1 && cursor.is('for'))) {
      throw cursor.unexpected('Expected a comma before next array element');
    }
  }
}

/** The members behind `{`, up to and with `}`. */
export function parseObject(parser: ExpressionParser, open: Token): ObjectSyntax {
  const { cursor } = parser;
  const members: Member[] = [];
  for (;;) {
    const close = cursor.takeIf('}');
    if (close !== undefined) return { kind: 'object', members, clauses: undefined, at: open.at.to(close.at) };
    if (cursor.is('for')) {
      checkComprehension(parser, members);
      const { clauses, end } = parseClauses(parser, '}');
      return { kind: 'object', members, clauses, at: open.at.to(end) };
    }
    members.push(parseMember(parser));
    if (cursor.takeIf(',') === undefined && !cursor.is('}') && !cursor.is('for')) throw cursor.unexpected('Expected a comma before next field');
  }
}

function checkComprehension({ cursor }: ExpressionParser, members: readonly Member[]): void {
  const fields = members.filter((member) => member.kind === 'field');
  const [field] = fields;
  if (fields.length !== 1 || field === undefined) throw cursor.unexpected('Object comprehension can only have one field');
  if (members.some(({ kind }) => kind === 'assert')) throw cursor.unexpected('Object comprehension cannot have asserts');
  if (field.visibility !== 'inherited') throw cursor.unexpected('Object comprehensions cannot have hidden fields');
  if (field.name.kind !== 'computed') throw cursor.unexpected('Object comprehensions can only have [e] fields');
}

function parseMember(parser: ExpressionParser): Member {
  const { cursor } = parser;
  const token = cursor.peek();
  if (token.kind === 'local') {
    cursor.take();
    const bind = parseBind(parser);
    return { kind: 'local', bind, at: token.at.to(bind.value.at) };
  }
  if (token.kind === 'assert') {
    cursor.take();
    const condition = parser.expression();
    const message = cursor.isOperator(':') ? (cursor.take(), parser.expression()) : undefined;
    return { kind: 'assert', condition, message, at: token.at.to((message ?? condition).at) };
  }
  return parseField(parser, token);
}

const separators: Readonly<Record<string, Visibility>> = { ':': 'inherited', '::': 'hidden', ':::': 'visible' };

function parseField(parser: ExpressionParser, first: Token): Member {
  const { cursor } = parser;
  const name = parseFieldName(parser, first);
  const parameters = cursor.is('(') ? parseParameters(parser, 'method') : undefined;
  const { text: separator, at } = cursor.expect('operator');
  const plus = separator.startsWith('+');
  const visibility = Object.hasOwn(separators, plus ? separator.slice(1) : separator) ? separators[plus ? separator.slice(1) : separator] : undefined;
  if (visibility === undefined) throw cursor.unexpected(`Expected one of :, ::, :::, +:, +::, +:::, got: ${separator}`, at);
  if (plus && parameters !== undefined) throw cursor.unexpected(`Cannot use +: syntax sugar in a method: ${first.text}`, first.at);
  const body = parser.expression();
  return { kind: 'field', name, visibility, plus, value: method(parameters, body, first.at), at: first.at.to(body.at) };
}

function parseFieldName(parser: ExpressionParser, { kind, text, at }: Token): FieldName {
  const { cursor } = parser;
  if (kind === 'identifier') {
    cursor.take();
    return { kind: 'fixed', name: { kind: 'string', form: 'verbatim-single', text, at } };
  }
  if (stringKinds.has(kind)) {
    cursor.take();
    return { kind: 'fixed', name: { kind: 'string', form: kind, text, at } };
  }
  if (kind !== '[') throw cursor.unexpected(`Unexpected: ${shownToken(cursor.peek())} while parsing field definition`);
  cursor.take();
  const name = parser.expression();
  cursor.expect(']');
  return { kind: 'computed', name };
}
