import { goQuote } from './fmt/quote.ts';

/** A template as a tree. `at` is an offset in the source; which one decides the column of Go's messages. */
export type Operand =
  | { kind: 'bool'; at: number; value: boolean }
  | { kind: 'dot'; at: number }
  | { kind: 'nil'; at: number }
  | { kind: 'number'; at: number; text: string; number: NumberLiteral }
  | { kind: 'string'; at: number; quoted: string; value: string }
  | { kind: 'identifier'; at: number; name: string }
  | { kind: 'field'; at: number; path: string[] }
  /** `$x`, then fields. */
  | { kind: 'variable'; at: number; path: string[] }
  | { kind: 'chain'; at: number; node: Operand; path: string[] }
  | Pipe;

export interface Command {
  at: number;
  args: Operand[];
}

export interface Pipe {
  kind: 'pipe';
  at: number;
  assigns: boolean;
  /** Names with `$`. */
  declares: string[];
  commands: Command[];
}

/** What a number can stand for; Go decides by the place where it is used. */
export interface NumberLiteral {
  int?: bigint;
  /** Too large for int. */
  uint?: bigint;
  float?: number;
  complex?: { re: number; im: number };
}

export interface Branch {
  kind: 'if' | 'with' | 'range';
  at: number;
  pipe: Pipe;
  list: Node[];
  otherwise?: Node[];
}

export type Node =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'action'; at: number; pipe: Pipe }
  | { kind: 'template'; at: number; name: string; pipe?: Pipe }
  | { kind: 'break' | 'continue'; at: number }
  | Branch;

/** Any part of the tree that a message can name. */
export type Named = Operand | Command | Node;

/** The source form that Go's messages show between angle brackets. */
export function printNode(node: Named): string {
  if (!('kind' in node)) return node.args.map((arg) => (arg.kind === 'pipe' ? `(${printNode(arg)})` : printNode(arg))).join(' ');
  switch (node.kind) {
    case 'bool':
      return String(node.value);
    case 'dot':
      return '.';
    case 'nil':
      return 'nil';
    case 'number':
      return node.text;
    case 'string':
      return node.quoted;
    case 'identifier':
      return node.name;
    case 'field':
      return node.path.map((name) => `.${name}`).join('');
    case 'variable':
      return node.path.join('.');
    case 'chain':
      return `${node.node.kind === 'pipe' ? `(${printNode(node.node)})` : printNode(node.node)}${node.path.map((name) => `.${name}`).join('')}`;
    case 'pipe':
      return printPipe(node);
    case 'text':
      return node.text;
    case 'action':
      return `{{${printNode(node.pipe)}}}`;
    case 'template':
      return `{{template ${goQuote(node.name)}${node.pipe === undefined ? '' : ` ${printNode(node.pipe)}`}}}`;
    case 'break':
    case 'continue':
      return `{{${node.kind}}}`;
    case 'if':
    case 'with':
    case 'range':
      return printBranch(node);
    default:
      return node satisfies never;
  }
}

function printPipe({ declares, assigns, commands }: Pipe): string {
  const left = declares.length === 0 ? '' : `${declares.join(', ')} ${assigns ? '=' : ':='} `;
  return left + commands.map(printNode).join(' | ');
}

function printBranch({ kind, pipe, list, otherwise }: Branch): string {
  const print = (nodes: Node[]): string => nodes.map(printNode).join('');
  return `{{${kind} ${printNode(pipe)}}}${print(list)}${otherwise === undefined ? '' : `{{else}}${print(otherwise)}`}{{end}}`;
}
