import type { Span } from './source.ts';
import type { TokenKind } from './token.ts';

/** What a program says, as it is written. `at` is the stretch of text of the whole node. */
export type Syntax =
  | { kind: 'null' | 'true' | 'false' | 'self' | 'dollar'; at: Span }
  | { kind: 'number'; text: string; at: Span }
  | StringSyntax
  /** A string in parentheses, which only matters to imports. */
  | { kind: 'group'; inner: StringSyntax; at: Span }
  | { kind: 'variable'; name: string; at: Span }
  | { kind: 'array'; items: readonly Syntax[]; at: Span }
  | { kind: 'array-comprehension'; body: Syntax; clauses: readonly Clause[]; at: Span }
  | ObjectSyntax
  | { kind: 'index'; target: Syntax; index: Syntax; at: Span }
  | { kind: 'slice'; target: Syntax; bounds: readonly (Syntax | undefined)[]; at: Span }
  | { kind: 'super-index'; index: Syntax; at: Span }
  | { kind: 'in-super'; left: Syntax; at: Span }
  | { kind: 'apply'; target: Syntax; positional: readonly Syntax[]; named: readonly NamedArgument[]; tailstrict: boolean; at: Span }
  | { kind: 'extend'; left: Syntax; right: ObjectSyntax; at: Span }
  | { kind: 'unary'; operator: UnaryOperator; operand: Syntax; at: Span }
  | { kind: 'binary'; operator: BinaryOperator; left: Syntax; right: Syntax; at: Span }
  | { kind: 'if'; condition: Syntax; then: Syntax; otherwise: Syntax | undefined; at: Span }
  | { kind: 'local'; binds: readonly Bind[]; body: Syntax; at: Span }
  | { kind: 'assert'; condition: Syntax; message: Syntax | undefined; body: Syntax; at: Span }
  | { kind: 'error'; message: Syntax; at: Span }
  | { kind: 'function'; parameters: readonly Parameter[]; body: Syntax; at: Span }
  | { kind: 'import'; form: 'import' | 'importstr' | 'importbin'; path: StringSyntax; at: Span };

export interface StringSyntax {
  kind: 'string';
  /** How it is quoted: only single and double quotes know escapes. */
  form: TokenKind;
  text: string;
  at: Span;
}

export interface NamedArgument {
  name: string;
  value: Syntax;
}

export interface Parameter {
  name: string;
  fallback: Syntax | undefined;
}

/** `name = value`, also of a function: its parameters are in the value. */
export interface Bind {
  name: string;
  value: Syntax;
  at: Span;
}

/** `for name in items` and `if condition` of a comprehension. */
export type Clause = { kind: 'for'; name: string; items: Syntax; at: Span } | { kind: 'if'; condition: Syntax; at: Span };

export interface ObjectSyntax {
  kind: 'object';
  members: readonly Member[];
  /** Of a comprehension; absent in a plain object. */
  clauses: readonly Clause[] | undefined;
  at: Span;
}

/** `:` keeps what the object below says, `::` hides, `:::` shows. */
export type Visibility = 'inherited' | 'hidden' | 'visible';

export type Member =
  | { kind: 'field'; name: FieldName; visibility: Visibility; plus: boolean; value: Syntax; at: Span }
  | { kind: 'local'; bind: Bind; at: Span }
  | { kind: 'assert'; condition: Syntax; message: Syntax | undefined; at: Span };

/** Written out, or computed in brackets. */
export type FieldName = { kind: 'fixed'; name: StringSyntax } | { kind: 'computed'; name: Syntax };

export type UnaryOperator = '!' | '~' | '+' | '-';

export type BinaryOperator =
  | '*' | '/' | '%' | '+' | '-' | '<<' | '>>' | '<' | '>' | '<=' | '>=' | 'in' | '==' | '!=' | '&' | '^' | '|' | '&&' | '||';

/** Lower binds tighter. */
export const precedences: Readonly<Record<BinaryOperator, number>> = {
  '*': 5, '/': 5, '%': 5,
  '+': 6, '-': 6,
  '<<': 7, '>>': 7,
  '<': 8, '>': 8, '<=': 8, '>=': 8, in: 8,
  '==': 9, '!=': 9,
  '&': 10,
  '^': 11,
  '|': 12,
  '&&': 13,
  '||': 14,
};
