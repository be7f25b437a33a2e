import type { Span } from './source.ts';
import type { BinaryOperator, UnaryOperator, Visibility } from './syntax.ts';

/** The few forms that evaluation knows; everything else in the syntax is made of them. */
export type Core =
  | { kind: 'literal'; value: null | boolean | number | string; at: Span }
  | { kind: 'variable'; name: string; at: Span }
  | { kind: 'self'; at: Span }
  /** A member of the standard library, whatever the program calls `std`. */
  | { kind: 'standard'; name: string; at: Span }
  | { kind: 'array'; items: readonly Core[]; at: Span }
  | { kind: 'array-comprehension'; body: Core; clauses: readonly CoreClause[]; at: Span }
  | CoreObject
  | { kind: 'object-comprehension'; object: CoreObject; clauses: readonly CoreClause[]; at: Span }
  | { kind: 'index'; target: Core; index: Core; at: Span }
  | { kind: 'super-index'; index: Core; at: Span }
  | { kind: 'in-super'; left: Core; at: Span }
  | { kind: 'apply'; target: Core; positional: readonly Core[]; named: readonly { name: string; value: Core }[]; tailstrict: boolean; at: Span }
  | { kind: 'unary'; operator: UnaryOperator; operand: Core; at: Span }
  | { kind: 'binary'; operator: BinaryOperator; left: Core; right: Core; at: Span }
  | { kind: 'if'; condition: Core; then: Core; otherwise: Core; at: Span }
  | { kind: 'local'; binds: readonly CoreBind[]; body: Core; at: Span }
  | { kind: 'error'; message: Core; at: Span }
  | CoreFunction
  | { kind: 'import'; form: 'import' | 'importstr' | 'importbin'; path: string; at: Span };

export interface CoreFunction {
  kind: 'function';
  parameters: readonly { name: string; fallback: Core | undefined }[];
  body: Core;
  at: Span;
}

export interface CoreBind {
  name: string;
  value: Core;
  at: Span;
}

export type CoreClause = { kind: 'for'; name: string; items: Core; at: Span } | { kind: 'if'; condition: Core; at: Span };

export interface CoreObject {
  kind: 'object';
  /** Seen by the fields and assertions, not by the names of fields. */
  locals: readonly CoreBind[];
  fields: readonly CoreField[];
  /** Each evaluates to anything, or fails. */
  asserts: readonly Core[];
  /** Whether `$` is this object. */
  outermost: boolean;
  at: Span;
}

export interface CoreField {
  /** Fixed names are literals. */
  name: Core;
  visibility: Visibility;
  /** `+:`: added to what the object below has. */
  plus: boolean;
  value: Core;
  at: Span;
}
