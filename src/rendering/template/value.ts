/** Go keeps int and float64 apart where JavaScript does not; so ints are a class of their own and plain numbers are float64. */
export class GoInt {
  readonly value: bigint;
  /** What `%T` says: int, or uint8 for a byte of a string. */
  readonly type: 'int' | 'uint8' | 'uint';

  constructor(value: bigint, type: GoInt['type'] = 'int') {
    this.value = value;
    this.type = type;
  }
}

/** A complex128. */
export class GoComplex {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}

/**
 * A value while a template runs: string, boolean, number (float64), GoInt, GoComplex, array (slice), object (map with
 * string keys), function. `null` is a nil inside a container; `undefined` is no value at all (missing key, no data).
 */
export type GoValue = unknown;

export type GoMap = Readonly<Record<string, GoValue>>;

export const isMap = (value: GoValue): value is GoMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof GoInt) && !(value instanceof GoComplex);
export const isSlice = (value: GoValue): value is readonly GoValue[] => Array.isArray(value);

/** Byte-wise order, as Go sorts map keys. */
export const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
export const sortedKeys = (map: GoMap): string[] => Object.keys(map).sort(byBytes);

/** The Go type, for messages. */
export function typeOf(value: GoValue): string {
  if (value === null) return 'interface {}';
  if (value === undefined) return '<nil>';
  if (value instanceof GoInt) return value.type;
  if (value instanceof GoComplex) return 'complex128';
  if (Array.isArray(value)) return '[]interface {}';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'number':
      return 'float64';
    case 'function':
      return 'func()';
    default:
      return 'map[string]interface {}';
  }
}

/** Go's idea of truth. */
export function isTrue(value: GoValue): boolean {
  if (value === undefined || value === null) return false;
  if (value instanceof GoInt) return value.value !== 0n;
  if (value instanceof GoComplex) return value.re !== 0 || value.im !== 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  if (typeof value === 'boolean') return value;
  // NaN is not equal to zero.
  if (typeof value === 'number') return value !== 0;
  return isMap(value) ? Object.keys(value).length > 0 : true;
}
