import type { FunctionTable } from './function.ts';
import { placeIn, TemplateError } from './fault.ts';
import { isKeyword, lex, type Token, type TokenType } from './lex.ts';
import { readNumber, unquote } from './literal.ts';
import { type Branch, type Command, type Node, type Operand, type Pipe, printNode } from './node.ts';
import { suggestFunction } from './suggest.ts';

/** Named templates; the file itself is `conf`, as go-config calls it. */
export type Templates = ReadonlyMap<string, Node[]>;

/** Name of the file's own template. */
export const mainName = 'conf';

/** Deeper nesting of structures and parentheses is refused before the engine's own stack ends. */
const maxNesting = 500;

/** Tokens → templates. Every function name and variable is checked here, also in branches never taken. Go: text/template/parse */
export function parse(source: { name: string; text: string }, functions: FunctionTable): Templates {
  return new Parser(source, functions).run();
}

type End = { kind: 'end' } | { kind: 'else' } | { kind: 'eof' };

class Parser {
  private readonly source: { name: string; text: string };
  private readonly functions: FunctionTable;
  private readonly tokens: Token[];
  private readonly templates = new Map<string, Node[]>();
  /** Faults after which parsing can go on: unknown functions and variables. */
  private readonly found: TemplateError[] = [];
  private at = 0;
  /** Highest token read: Go's messages carry the line of it. */
  private read = 0;
  private variables = ['$'];
  private actionLine = 0;
  private rangeDepth = 0;
  private nesting = 0;

  constructor(source: { name: string; text: string }, functions: FunctionTable) {
    this.source = source;
    this.functions = functions;
    this.tokens = lex(source.text);
  }

  run(): Templates {
    const list: Node[] = [];
    while (this.peek().type !== 'eof') {
      if (this.peek().type === 'left') {
        const from = this.at;
        this.next();
        if (this.nextSolid().type === 'define') {
          this.define();
          continue;
        }
        this.at = from;
      }
      const node = this.textOrAction();
      if (isEnd(node)) this.fail(`unexpected ${printEnd(node)}`);
      else list.push(node);
    }
    this.add(mainName, list);
    const [first, ...others] = this.found;
    if (first !== undefined) throw new TemplateError(first.message, { at: first.at, hint: first.hint, goMessage: first.goMessage, others });
    return this.templates;
  }

  private next(): Token {
    const token = this.tokens[Math.min(this.at, this.tokens.length - 1)];
    if (token === undefined) throw new TemplateError('the template has no tokens', { goMessage: '' });
    this.read = Math.max(this.read, Math.min(this.at, this.tokens.length - 1));
    this.at++;
    return token;
  }

  private peek(): Token {
    const token = this.next();
    this.at--;
    return token;
  }

  private nextSolid(): Token {
    let token = this.next();
    while (token.type === 'space') token = this.next();
    return token;
  }

  private peekSolid(): Token {
    const token = this.nextSolid();
    this.at--;
    return token;
  }

  private expect(type: TokenType, context: string): Token {
    const token = this.nextSolid();
    return token.type === type ? token : this.unexpected(token, context);
  }

  private fault(message: string, token: Token | undefined, hint?: string): TemplateError {
    const line = (token ?? this.tokens[this.read])?.line ?? 1;
    const offset = (token ?? this.tokens[Math.min(this.at, this.tokens.length) - 1] ?? this.tokens[0])?.at ?? 0;
    const { line: atLine, column } = placeIn(this.source.text, offset);
    return new TemplateError(message, { at: { file: this.source.name, line: atLine, column }, hint, goMessage: `template: ${mainName}:${line}: ${message}` });
  }

  /** Stops at a fault of form; what was found before leads. */
  private fail(message: string, token?: Token, hint?: string): never {
    const fault = this.fault(message, token, hint);
    const [first, ...others] = [...this.found, fault];
    if (first === undefined) throw fault;
    throw new TemplateError(first.message, { at: first.at, hint: first.hint, goMessage: first.goMessage, others });
  }

  private unexpected(token: Token, context: string): never {
    if (token.type !== 'error') return this.fail(`unexpected ${printToken(token)} in ${context}`, undefined);
    const elsewhere = this.actionLine !== 0 && this.actionLine !== token.line;
    const action = token.text.endsWith(' action') ? '' : ' in action';
    return this.fail(`${token.text}${elsewhere ? `${action} started at ${mainName}:${this.actionLine}` : ''}`, token, adviceFor(token.text));
  }

  private deeper<T>(body: () => T): T {
    if (++this.nesting > maxNesting) this.fail(`nested deeper than ${maxNesting} levels`);
    try {
      return body();
    } finally {
      this.nesting--;
    }
  }

  private add(name: string, list: Node[]): void {
    const known = this.templates.get(name);
    if (known === undefined || isEmpty(known)) this.templates.set(name, list);
    else if (!isEmpty(list)) this.fail(`template: multiple definition of template ${JSON.stringify(name)}`);
  }

  private define(): void {
    const context = 'define clause';
    const token = this.nextSolid();
    if (token.type !== 'string' && token.type !== 'rawString') this.unexpected(token, context);
    const name = this.unquoted(token);
    this.expect('right', context);
    this.templateBody(name, context);
  }

  /** A body of its own: variables of the outside are not seen in it. */
  private templateBody(name: string, context: string): void {
    const { variables, rangeDepth } = this;
    this.variables = ['$'];
    this.rangeDepth = 0;
    const { list, end } = this.itemList();
    if (end.kind !== 'end') this.fail(`unexpected ${printEnd(end)} in ${context}`);
    this.variables = variables;
    this.rangeDepth = rangeDepth;
    this.add(name, list);
  }

  private unquoted(token: Token): string {
    return unquote(token.text) ?? this.fail('invalid syntax', token);
  }

  private itemList(): { list: Node[]; end: End } {
    const list: Node[] = [];
    while (this.peekSolid().type !== 'eof') {
      const node = this.textOrAction();
      if (isEnd(node)) return { list, end: node };
      list.push(node);
    }
    return this.fail('unexpected EOF');
  }

  private textOrAction(): Node | End {
    const token = this.nextSolid();
    if (token.type === 'text') return { kind: 'text', at: token.at, text: token.text };
    if (token.type !== 'left') return this.unexpected(token, 'input');
    this.actionLine = token.line;
    const node = this.deeper(() => this.action());
    this.actionLine = 0;
    return node;
  }

  private action(): Node | End {
    const token = this.nextSolid();
    switch (token.type) {
      case 'block':
        return this.block();
      case 'break':
      case 'continue':
        return this.leaveRange(token.type, token);
      case 'else':
        return this.otherwise();
      case 'end':
        this.expect('right', 'end');
        return { kind: 'end' };
      case 'if':
      case 'range':
      case 'with':
        return this.control(token.type);
      case 'template':
        return this.callTemplate();
      default:
        this.at--;
        return { kind: 'action', at: this.peek().at, pipe: this.pipeline('command', 'right') };
    }
  }

  private leaveRange(kind: 'break' | 'continue', from: Token): Node {
    const token = this.nextSolid();
    if (token.type !== 'right') this.unexpected(token, `{{${kind}}}`);
    if (this.rangeDepth === 0) this.fail(`{{${kind}}} outside {{range}}`);
    return { kind, at: from.at };
  }

  private otherwise(): End {
    const next = this.peekSolid();
    if (next.type !== 'if' && next.type !== 'with') this.expect('right', 'else');
    return { kind: 'else' };
  }

  private control(kind: Branch['kind']): Branch {
    const depth = this.variables.length;
    const pipe = this.pipeline(kind, 'right');
    if (kind === 'range') this.rangeDepth++;
    const { list, end } = this.itemList();
    if (kind === 'range') this.rangeDepth--;
    const branch: Branch = { kind, at: pipe.at, pipe, list };
    if (end.kind === 'else') branch.otherwise = this.elseList(kind);
    this.variables.length = depth;
    return branch;
  }

  private elseList(kind: Branch['kind']): Node[] {
    // `{{else if}}` shares the one `{{end}}`: the inner structure consumes it.
    if (kind !== 'range' && this.peek().type === kind) {
      this.next();
      return [this.deeper(() => this.control(kind))];
    }
    const { list, end } = this.itemList();
    if (end.kind !== 'end') this.fail(`expected end; found ${printEnd(end)}`);
    return list;
  }

  private templateName(token: Token, context: string): string {
    if (token.type !== 'string' && token.type !== 'rawString') this.unexpected(token, context);
    return this.unquoted(token);
  }

  private block(): Node {
    const context = 'block clause';
    const token = this.nextSolid();
    const name = this.templateName(token, context);
    const pipe = this.pipeline(context, 'right');
    this.templateBody(name, context);
    return { kind: 'template', at: token.at, name, pipe };
  }

  private callTemplate(): Node {
    const context = 'template clause';
    const token = this.nextSolid();
    const name = this.templateName(token, context);
    if (this.nextSolid().type === 'right') return { kind: 'template', at: token.at, name };
    this.at--;
    return { kind: 'template', at: token.at, name, pipe: this.pipeline(context, 'right') };
  }

  private pipeline(context: string, end: TokenType): Pipe {
    const pipe: Pipe = { kind: 'pipe', at: this.peekSolid().at, assigns: false, declares: [], commands: [] };
    this.declarations(pipe, context);
    for (;;) {
      const token = this.nextSolid();
      if (token.type === end) break;
      if (!startsOperand.has(token.type)) this.unexpected(token, context);
      this.at--;
      pipe.commands.push(this.command());
    }
    this.checkPipeline(pipe, context);
    return pipe;
  }

  private declarations(pipe: Pipe, context: string): void {
    while (this.peekSolid().type === 'variable') {
      const from = this.at;
      const variable = this.next();
      const next = this.peekSolid();
      if (next.type === 'assign' || next.type === 'declare') {
        this.nextSolid();
        pipe.assigns = next.type === 'assign';
        this.addVariable(pipe, variable.text);
        return;
      }
      if (next.type !== 'char' || next.text !== ',') {
        this.at = from;
        return;
      }
      this.nextSolid();
      this.addVariable(pipe, variable.text);
      if (context !== 'range' || pipe.declares.length > 1) this.fail(`too many declarations in ${context}`);
      const { type } = this.peekSolid();
      if (type !== 'variable' && type !== 'right' && type !== 'rightParen') this.fail('range can only initialize variables');
    }
  }

  private addVariable(pipe: Pipe, name: string): void {
    pipe.declares.push(name);
    this.variables.push(name);
  }

  private checkPipeline({ commands }: Pipe, context: string): void {
    if (commands.length === 0) this.fail(`missing value for ${context}`);
    commands.slice(1).forEach(({ args: [first] }, i) => {
      if (first !== undefined && notExecutable.has(first.kind)) this.fail(`non executable command in pipeline stage ${i + 2}`);
    });
  }

  private command(): Command {
    const command: Command = { at: this.peekSolid().at, args: [] };
    for (;;) {
      this.peekSolid();
      const operand = this.operand();
      if (operand !== undefined) command.args.push(operand);
      const token = this.next();
      if (token.type === 'space') continue;
      if (token.type === 'right' || token.type === 'rightParen') this.at--;
      else if (token.type !== 'pipe') this.unexpected(token, 'operand');
      break;
    }
    if (command.args.length === 0) this.fail('empty command');
    return command;
  }

  private operand(): Operand | undefined {
    const node = this.term();
    if (node === undefined || this.peek().type !== 'field') return node;
    const at = this.peek().at;
    const path: string[] = [];
    while (this.peek().type === 'field') path.push(this.next().text.slice(1));
    switch (node.kind) {
      case 'field':
      case 'variable':
        return { kind: node.kind, at, path: [...node.path, ...path] };
      case 'bool':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.fail(`unexpected . after term ${JSON.stringify(printNode(node))}`);
      default:
        return { kind: 'chain', at, node, path };
    }
  }

  private term(): Operand | undefined {
    const token = this.nextSolid();
    const { at, text } = token;
    switch (token.type) {
      case 'identifier':
        return this.identifier(token);
      case 'dot':
      case 'nil':
        return { kind: token.type, at };
      case 'variable':
        return this.variable(token);
      case 'field':
        return { kind: 'field', at, path: [text.slice(1)] };
      case 'bool':
        return { kind: 'bool', at, value: text === 'true' };
      case 'charConstant':
      case 'complex':
      case 'number': {
        const number = readNumber(text, token.type);
        return typeof number === 'string' ? this.fail(number, token) : { kind: 'number', at, text, number };
      }
      case 'leftParen':
        return this.deeper(() => this.pipeline('parenthesized pipeline', 'rightParen'));
      case 'string':
      case 'rawString':
        return { kind: 'string', at, quoted: text, value: this.unquoted(token) };
      default:
        this.at--;
        return undefined;
    }
  }

  private identifier({ at, text }: Token): Operand {
    if (!Object.hasOwn(this.functions, text)) {
      const token = this.tokens[this.at - 1];
      this.found.push(this.fault(`function ${JSON.stringify(text)} not defined`, token, suggestFunction(text, this.functions)));
    }
    return { kind: 'identifier', at, name: text };
  }

  private variable(token: Token): Operand {
    if (!this.variables.includes(token.text)) this.found.push(this.fault(`undefined variable ${JSON.stringify(token.text)}`, token, `Declare it first: {{ ${token.text} := … }}`));
    return { kind: 'variable', at: token.at, path: [token.text] };
  }
}

const startsOperand: ReadonlySet<TokenType> = new Set([
  'bool', 'charConstant', 'complex', 'dot', 'field', 'identifier', 'number', 'nil', 'rawString', 'string', 'variable', 'leftParen',
]);
const notExecutable: ReadonlySet<Operand['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string']);

const isEnd = (node: Node | End): node is End => node.kind === 'end' || node.kind === 'else' || node.kind === 'eof';
const printEnd = ({ kind }: End): string => `{{${kind}}}`;
const isEmpty = (list: readonly Node[]): boolean => list.every((node) => node.kind === 'text' && node.text.trim() === '');

function printToken({ type, text }: Token): string {
  if (type === 'eof') return 'EOF';
  if (isKeyword(type) || type === 'nil') return `<${text}>`;
  if (type === 'dot') return '<.>';
  const characters = [...text];
  return characters.length > 10 ? `${JSON.stringify(characters.slice(0, 10).join(''))}...` : JSON.stringify(text);
}

function adviceFor(message: string): string | undefined {
  if (message.startsWith('unclosed action') || message.startsWith('unterminated')) return 'Close the action with }} and the string with the quote that began it.';
  if (message.startsWith('unrecognized character in action: U+005C') || message.startsWith('unexpected "\\\\"')) return 'Inside JSON write strings in backquotes: {{ env `NAME` }}.';
  return undefined;
}
