import { unknownFunctionAdvice } from './advice.ts';
import type { Cursor } from './cursor.ts';
import { goQuote } from './fmt/quote.ts';
import type { FunctionTable } from './function.ts';
import type { Token, TokenType } from './lex.ts';
import { readNumber, unquote } from './literal.ts';
import { type Command, type Operand, type Pipe, printNode } from './node.ts';

/** Reads what stands in an action: declarations, commands, operands. Go: text/template/parse pipeline, command, operand, term */
export class PipelineParser {
  readonly #cursor: Cursor;
  readonly #functions: FunctionTable;
  /** Names that may be used here, with `$`. */
  variables = ['$'];

  constructor(cursor: Cursor, functions: FunctionTable) {
    this.#cursor = cursor;
    this.#functions = functions;
  }

  /** Everything up to the token `end`; `context` is what messages call it. */
  pipeline(context: string, end: TokenType): Pipe {
    const pipe: Pipe = { kind: 'pipe', at: this.#cursor.peekSolid().at, assigns: false, declares: [], commands: [] };
    this.#declarations(pipe, context);
    for (let token = this.#cursor.nextSolid(); token.type !== end; token = this.#cursor.nextSolid()) {
      if (!startsOperand.has(token.type)) this.#cursor.unexpected(token, context);
      this.#cursor.back();
      pipe.commands.push(this.#command());
    }
    this.#check(pipe, context);
    return pipe;
  }

  /** The text of a quoted or raw string. */
  unquoted(token: Token): string {
    return unquote(token.text) ?? this.#cursor.fail('invalid syntax', { token, plain: `${token.text} has an escape that Go does not know` });
  }

  #declarations(pipe: Pipe, context: string): void {
    const cursor = this.#cursor;
    while (cursor.peekSolid().type === 'variable') {
      const start = cursor.mark();
      const variable = cursor.next();
      const next = cursor.peekSolid();
      if (next.type === 'assign' || next.type === 'declare') {
        cursor.nextSolid();
        pipe.assigns = next.type === 'assign';
        this.#declare(pipe, variable.text);
        return;
      }
      if (next.type !== 'char' || next.text !== ',') {
        cursor.return(start);
        return;
      }
      cursor.nextSolid();
      this.#declare(pipe, variable.text);
      if (context !== 'range' || pipe.declares.length > 1) cursor.fail(`too many declarations in ${context}`);
      const { type } = cursor.peekSolid();
      if (type !== 'variable' && type !== 'right' && type !== 'rightParen') cursor.fail('range can only initialize variables');
    }
  }

  #declare(pipe: Pipe, name: string): void {
    pipe.declares.push(name);
    this.variables.push(name);
  }

  #check({ commands }: Pipe, context: string): void {
    if (commands.length === 0) this.#cursor.fail(`missing value for ${context}`);
    commands.slice(1).forEach(({ args: [first] }, i) => {
      if (first !== undefined && notExecutable.has(first.kind)) this.#cursor.fail(`non executable command in pipeline stage ${i + 2}`);
    });
  }

  #command(): Command {
    const cursor = this.#cursor;
    const command: Command = { at: cursor.peekSolid().at, args: [] };
    for (;;) {
      cursor.peekSolid();
      const operand = this.#operand();
      if (operand !== undefined) command.args.push(operand);
      const token = cursor.next();
      if (token.type === 'space') continue;
      if (token.type === 'right' || token.type === 'rightParen') cursor.back();
      else if (token.type !== 'pipe') cursor.unexpected(token, 'operand');
      break;
    }
    if (command.args.length === 0) cursor.fail('empty command');
    return command;
  }

  #operand(): Operand | undefined {
    const cursor = this.#cursor;
    const node = this.#term();
    if (node === undefined || cursor.peek().type !== 'field') return node;
    const { at } = cursor.peek();
    const path: string[] = [];
    while (cursor.peek().type === 'field') path.push(cursor.next().text.slice(1));
    switch (node.kind) {
      case 'field':
      case 'variable':
        return { kind: node.kind, at, path: [...node.path, ...path] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return cursor.fail(`unexpected . after term ${goQuote(printNode(node))}`);
      default:
        return { kind: 'chain', at, node, path };
    }
  }

  #term(): Operand | undefined {
    const cursor = this.#cursor;
    const token = cursor.nextSolid();
    const { at, text } = token;
    switch (token.type) {
      case 'identifier':
        return this.#identifier(token);
      case 'dot':
      case 'nil':
        return { kind: token.type, at };
      case 'variable':
        return this.#variable(token);
      case 'field':
        return { kind: 'field', at, path: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', at, value: text === 'true' };
      case 'charConstant':
      case 'complex':
      case 'number': {
        const number = readNumber(text, token.type);
        return typeof number === 'string' ? cursor.fail(number, { token }) : { kind: 'number', at, text, number };
      }
      case 'leftParen':
        return cursor.deeper(() => this.pipeline('parenthesized pipeline', 'rightParen'));
      case 'string':
      case 'rawString':
        return { kind: 'string', at, quoted: text, value: this.unquoted(token) };
      default:
        cursor.back();
        return undefined;
    }
  }

  #identifier(token: Token): Operand {
    const { at, text } = token;
    if (!Object.hasOwn(this.#functions, text)) this.#cursor.note(`function ${goQuote(text)} not defined`, { token, hint: unknownFunctionAdvice(text, this.#functions) });
    return { kind: 'identifier', at, name: text };
  }

  #variable(token: Token): Operand {
    const { at, text } = token;
    if (!this.variables.includes(text)) this.#cursor.note(`undefined variable ${goQuote(text)}`, { token, hint: `Declare it first: {{ ${text} := … }}; it lives until the {{ end }} of the structure around it.` });
    return { kind: 'variable', at, path: [text] };
  }
}

const startsOperand: ReadonlySet<TokenType> = new Set([
  'bool', 'charConstant', 'complex', 'dot', 'field', 'identifier', 'number', 'nil', 'rawString', 'string', 'variable', 'leftParen',
]);
const notExecutable: ReadonlySet<Operand['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string']);
