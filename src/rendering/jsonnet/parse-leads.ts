import { type ExpressionParser, parseBinds, parseParameters } from './parse-parts.ts';
import type { Syntax } from './syntax.ts';
import { shownToken } from './token.ts';

/** What stands before an expression and takes everything behind it. */
export type Lead = (rest: Syntax) => Syntax;

/** `local`, `assert`, `if`, `error`, `function`, imports: wherever they stand, all that follows belongs to them. */
export function parseLead(parser: ExpressionParser): Lead | Syntax | undefined {
  const { cursor } = parser;
  const { kind, at } = cursor.peek();
  switch (kind) {
    case 'local': {
      cursor.take();
      const binds = parseBinds(parser);
      return (body) => ({ kind: 'local', binds, body, at: at.to(body.at) });
    }
    case 'assert':
      return assertion(parser);
    case 'if':
      return condition(parser);
    case 'error':
      cursor.take();
      return (message) => ({ kind: 'error', message, at: at.to(message.at) });
    case 'function': {
      cursor.take();
      if (!cursor.is('(')) throw cursor.unexpected(`Expected ( but got ${shownToken(cursor.peek())}`);
      const parameters = parseParameters(parser, 'function');
      return (body) => ({ kind: 'function', parameters, body, at: at.to(body.at) });
    }
    case 'import':
    case 'importstr':
    case 'importbin':
      cursor.take();
      return (path) => {
        if (path.kind !== 'string') throw cursor.unexpected('Computed imports are not allowed', path.at);
        if (path.form === 'string-block') throw cursor.unexpected('Block string literals not allowed in imports', path.at);
        return { kind: 'import', form: kind, path, at: at.to(path.at) };
      };
    default:
      return undefined;
  }
}

function assertion(parser: ExpressionParser): Lead {
  const { at } = parser.cursor.take();
  const condition = parser.expression();
  const message = takeColon(parser) ? parser.expression() : undefined;
  parser.cursor.expect(';');
  return (body) => ({ kind: 'assert', condition, message, body, at: at.to(body.at) });
}

function condition(parser: ExpressionParser): Lead | Syntax {
  const { at } = parser.cursor.take();
  const condition = parser.expression();
  parser.cursor.expect('then');
  const then = parser.expression();
  if (parser.cursor.takeIf('else') === undefined) return { kind: 'if', condition, then, otherwise: undefined, at: at.to(then.at) };
  return (otherwise) => ({ kind: 'if', condition, then, otherwise, at: at.to(otherwise.at) });
}

function takeColon({ cursor }: ExpressionParser): boolean {
  if (!cursor.isOperator(':')) return false;
  cursor.take();
  return true;
}
