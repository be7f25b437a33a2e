/** What the scanner finds; block structure shows as starts and ends of its own. */
export type TokenKind =
  | 'stream-end' | 'directive' | 'document-start' | 'document-end'
  | 'block-sequence-start' | 'block-mapping-start' | 'block-end'
  | 'flow-sequence-start' | 'flow-sequence-end' | 'flow-mapping-start' | 'flow-mapping-end'
  | 'block-entry' | 'flow-entry' | 'key' | 'value'
  | 'alias' | 'anchor' | 'tag' | 'scalar';

export interface Token {
  kind: TokenKind;
  /** Of aliases, anchors, tags and scalars. */
  text: string;
  /** Of a scalar: not quoted and no block. */
  plain: boolean;
  line: number;
}
