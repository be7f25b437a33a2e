/** What js-yaml found at one place of the text, before it has a meaning. */
export type NodeShape =
  /** `plain`: not quoted and no block, so its text decides the type. */
  | { kind: 'scalar'; text: string; plain: boolean }
  | { kind: 'mapping'; entries: readonly Entry[] }
  | { kind: 'sequence'; items: readonly (YamlNode | undefined)[] }
  | { kind: 'alias'; target: YamlNode }
  /** Nothing stands there, or an alias inside the very value it names. */
  | { kind: 'empty' };

/** A key with its value; both may be missing (`? a`, `: b`). */
export interface Entry {
  key: YamlNode | undefined;
  value: YamlNode | undefined;
}

/**
 * A node of the YAML text with its place. js-yaml keeps it as an opaque scalar, also as a key: the string it makes of
 * it is unique, so that keys, duplicates and merges are left to us.
 */
export class YamlNode {
  readonly id: string;
  readonly shape: NodeShape;
  /** Offset of its first character, properties included. */
  readonly start: number;
  /** As js-yaml resolves it (`tag:yaml.org,2002:str`, `!custom`); absent without one. */
  readonly tag: string | undefined;

  constructor(id: string, shape: NodeShape, start: number, tag: string | undefined) {
    this.id = id;
    this.shape = shape;
    this.start = start;
    this.tag = tag;
  }

  /** Anything but `Object` keeps js-yaml from replacing the key by `[object Object]`. */
  get [Symbol.toStringTag](): string {
    return 'YamlNode';
  }

  toString(): string {
    return this.id;
  }
}
