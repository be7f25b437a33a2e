import { Cursor, mainName } from './cursor.ts';
import { goQuote } from './fmt/quote.ts';
import type { FunctionTable } from './function.ts';
import type { Token } from './lex.ts';
import type { Branch, Node, Pipe } from './node.ts';
import { PipelineParser } from './parse-pipeline.ts';

/** Named templates; the file itself is `conf`. */
export type Templates = ReadonlyMap<string, Node[]>;

/** Tokens → templates. Every function name and variable is checked here, also in branches never taken. Go: text/template/parse */
export function parse(source: { name: string; text: string }, functions: FunctionTable): Templates {
  return new Parser(source, functions).run();
}

/** What ended a list of nodes. */
type End = 'end' | 'else';

class Parser {
  readonly #cursor: Cursor;
  readonly #pipelines: PipelineParser;
  readonly #templates = new Map<string, Node[]>();
  #rangeDepth = 0;

  constructor(source: { name: string; text: string }, functions: FunctionTable) {
    this.#cursor = new Cursor(source);
    this.#pipelines = new PipelineParser(this.#cursor, functions);
  }

  run(): Templates {
    const cursor = this.#cursor;
    const list: Node[] = [];
    while (cursor.peek().type !== 'eof') {
      if (this.#define()) continue;
      const node = this.#textOrAction();
      if (isEnd(node)) cursor.fail(`unexpected {{${node}}}`);
      else list.push(node);
    }
    this.#add(mainName, list);
    cursor.finish();
    return this.#templates;
  }

  #add(name: string, list: Node[]): void {
    const known = this.#templates.get(name);
    if (known === undefined || isEmpty(known)) this.#templates.set(name, list);
    else if (!isEmpty(list)) this.#cursor.fail(`template: multiple definition of template ${goQuote(name)}`, { plain: `the template ${goQuote(name)} is defined twice` });
  }

  /** `{{define}}` is one of the top level only; false if something else comes. */
  #define(): boolean {
    const cursor = this.#cursor;
    const start = cursor.mark();
    const isDefine = cursor.next().type === 'left' && cursor.nextSolid().type === 'define';
    if (!isDefine) {
      cursor.return(start);
      return false;
    }
    const context = 'define clause';
    const token = cursor.nextSolid();
    const name = this.#templateName(token, context);
    cursor.expect('right', context);
    this.#body(name, context, token);
    return true;
  }

  /** A body of its own: variables of the outside are not seen in it. */
  #body(name: string, context: 'define clause' | 'block clause', from: Token): void {
    const { variables } = this.#pipelines;
    const { actionLine, line } = this.#cursor;
    const rangeDepth = this.#rangeDepth;
    this.#pipelines.variables = ['$'];
    this.#cursor.actionLine = 0;
    this.#rangeDepth = 0;
    const { list, end } = this.#items(from, context.replace(' clause', ''));
    if (end !== 'end') this.#cursor.fail(`unexpected {{${end}}} in ${context}`, { goLine: context === 'block clause' ? line : undefined });
    this.#pipelines.variables = variables;
    this.#cursor.actionLine = actionLine;
    this.#rangeDepth = rangeDepth;
    this.#add(name, list);
  }

  /** Everything up to `{{end}}` or `{{else}}` of the structure that `from` opened. */
  #items(from: Token, keyword: string): { list: Node[]; end: End } {
    const list: Node[] = [];
    while (this.#cursor.peekSolid().type !== 'eof') {
      const node = this.#textOrAction();
      if (isEnd(node)) return { list, end: node };
      list.push(node);
    }
    return this.#cursor.fail('unexpected EOF', { token: from, plain: `the {{${keyword}}} has no {{end}}`, hint: 'Every {{if}}, {{with}}, {{range}}, {{define}} and {{block}} needs an {{end}} of its own.' });
  }

  #textOrAction(): Node | End {
    const cursor = this.#cursor;
    const token = cursor.nextSolid();
    if (token.type === 'text') return { kind: 'text', at: token.at, text: token.text };
    if (token.type !== 'left') return cursor.unexpected(token, 'input');
    cursor.actionLine = token.line;
    const node = cursor.deeper(() => this.#action());
    cursor.actionLine = 0;
    return node;
  }

  #action(): Node | End {
    const cursor = this.#cursor;
    const token = cursor.nextSolid();
    switch (token.type) {
      case 'block':
        return this.#block();
      case 'break':
      case 'continue':
        return this.#leaveRange(token.type, token);
      case 'else':
        return this.#else();
      case 'end':
        cursor.expect('right', 'end');
        return 'end';
      case 'if':
      case 'range':
      case 'with':
        return this.#control(token.type, token);
      case 'template':
        return this.#callTemplate();
      default:
        cursor.back();
        return { kind: 'action', at: cursor.peek().at, pipe: this.#pipelines.pipeline('command', 'right') };
    }
  }

  #leaveRange(kind: 'break' | 'continue', from: Token): Node {
    const token = this.#cursor.nextSolid();
    if (token.type !== 'right') this.#cursor.unexpected(token, `{{${kind}}}`);
    if (this.#rangeDepth === 0) this.#cursor.fail(`{{${kind}}} outside {{range}}`, { token: from });
    return { kind, at: from.at };
  }

  #else(): End {
    const next = this.#cursor.peekSolid();
    if (next.type !== 'if' && next.type !== 'with') this.#cursor.expect('right', 'else');
    return 'else';
  }

  #control(kind: Branch['kind'], from: Token): Branch {
    const known = this.#pipelines.variables.length;
    const pipe = this.#pipelines.pipeline(kind, 'right');
    if (kind === 'range') this.#rangeDepth++;
    const { list, end } = this.#items(from, kind);
    if (kind === 'range') this.#rangeDepth--;
    const branch: Branch = { kind, at: pipe.at, pipe, list };
    if (end === 'else') branch.otherwise = this.#elseList(kind, from);
    this.#pipelines.variables.length = known;
    return branch;
  }

  #elseList(kind: Branch['kind'], from: Token): Node[] {
    const cursor = this.#cursor;
    const next = cursor.peek();
    // `{{else if}}` shares the one `{{end}}`: the inner structure takes it.
    if (kind !== 'range' && next.type === kind) {
      cursor.next();
      return [cursor.deeper(() => this.#control(kind, next))];
    }
    const { list, end } = this.#items(from, kind);
    if (end !== 'end') cursor.fail(`expected end; found {{${end}}}`);
    return list;
  }

  #templateName(token: Token, context: string): string {
    if (token.type !== 'string' && token.type !== 'rawString') this.#cursor.unexpected(token, context);
    return this.#pipelines.unquoted(token);
  }

  #block(): Node {
    const context = 'block clause';
    const token = this.#cursor.nextSolid();
    const name = this.#templateName(token, context);
    const pipe = this.#pipelines.pipeline(context, 'right');
    this.#body(name, context, token);
    return { kind: 'template', at: token.at, name, pipe };
  }

  #callTemplate(): Node {
    const token = this.#cursor.nextSolid();
    const name = this.#templateName(token, 'template clause');
    return { kind: 'template', at: token.at, name, pipe: this.#data() };
  }

  #data(): Pipe | undefined {
    if (this.#cursor.nextSolid().type === 'right') return undefined;
    this.#cursor.back();
    return this.#pipelines.pipeline('template clause', 'right');
  }
}

const isEnd = (node: Node | End): node is End => typeof node === 'string';

/** Only blanks and comments: such a definition may be written again. */
const isEmpty = (list: readonly Node[]): boolean => list.every((node) => node.kind === 'text' && /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(node.text));
