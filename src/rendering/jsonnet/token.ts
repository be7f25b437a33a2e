import type { Span } from './source.ts';

/** What a token is: words and marks of the language are kinds of their own. */
export type TokenKind =
  | '{' | '}' | '[' | ']' | '(' | ')' | ',' | '.' | ';' | '$'
  | 'identifier' | 'number' | 'operator'
  | 'string-single' | 'string-double' | 'string-block' | 'verbatim-single' | 'verbatim-double'
  | Keyword | 'end';

/** Words that are no names. */
export type Keyword =
  | 'assert' | 'else' | 'error' | 'false' | 'for' | 'function' | 'if' | 'import' | 'importstr' | 'importbin' | 'in' | 'local'
  | 'null' | 'self' | 'super' | 'tailstrict' | 'then' | 'true';

export interface Token {
  kind: TokenKind;
  /** As written; of strings what stands between the quotes, of text blocks and verbatim strings the value. */
  text: string;
  at: Span;
}

export const keywords: ReadonlySet<string> = new Set<Keyword>([
  'assert', 'else', 'error', 'false', 'for', 'function', 'if', 'import', 'importstr', 'importbin', 'in', 'local',
  'null', 'self', 'super', 'tailstrict', 'then', 'true',
]);

/** Kinds whose text says more than the kind, with their names in messages. */
const namesInMessages: Partial<Record<TokenKind, string>> = {
  identifier: 'IDENTIFIER',
  number: 'NUMBER',
  operator: 'OPERATOR',
  'string-single': 'STRING_SINGLE',
  'string-double': 'STRING_DOUBLE',
  'string-block': 'STRING_BLOCK',
  'verbatim-single': 'VERBATIM_STRING_SINGLE',
  'verbatim-double': 'VERBATIM_STRING_DOUBLE',
};

/** A token as messages show it: `(NUMBER, "2")`, `"then"`, `end of file`. */
export function shownToken({ kind, text }: Pick<Token, 'kind' | 'text'>): string {
  if (kind === 'end') return 'end of file';
  const name = namesInMessages[kind];
  if (name === undefined) return `"${text}"`;
  return text === '' ? name : `(${name}, "${text}")`;
}

/** A kind as messages ask for it: `IDENTIFIER`, `then`, `";"`. */
export const shownKind = (kind: TokenKind): string => namesInMessages[kind] ?? (keywords.has(kind) ? kind : `"${kind}"`);

export const stringKinds: ReadonlySet<TokenKind> = new Set<TokenKind>(['string-single', 'string-double', 'string-block', 'verbatim-single', 'verbatim-double']);
