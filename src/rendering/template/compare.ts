import { GoComplex, GoInt, type GoValue, isMap, isSlice, typeOf } from './value.ts';

type Basic = 'bool' | 'complex' | 'int' | 'uint' | 'float' | 'string' | 'none';

function basicKind(value: GoValue): Basic {
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof GoComplex) return 'complex';
  if (value instanceof GoInt) return value.type === 'int' ? 'int' : 'uint';
  if (typeof value === 'number') return 'float';
  return typeof value === 'string' ? 'string' : 'none';
}

const incompatible = (a: GoValue, b: GoValue): Error => new Error(`incompatible types for comparison: ${typeOf(a)} and ${typeOf(b)}`);
const isNil = (value: GoValue): boolean => value === undefined || value === null;

/** `eq`: the first against each of the others. Go: text/template eq */
export function compareEqual(first: GoValue, others: readonly GoValue[]): boolean {
  if (others.length === 0) throw new Error('missing argument for comparison');
  if (!isNil(first) && (isMap(first) || isSlice(first))) checkComparable(first, first);
  return others.some((other) => equal(first, other));
}

function checkComparable(first: GoValue, value: GoValue): void {
  void first;
  if (isMap(value) || isSlice(value)) throw new Error(`non-comparable type ${showTyped(value)}: ${typeOf(value)}`);
}

const showTyped = (value: GoValue): string => (isSlice(value) ? `[${value.map(String).join(' ')}]` : `map[${Object.entries(value as object).map(([key, member]) => `${key}:${String(member)}`).join(' ')}]`);

function equal(a: GoValue, b: GoValue): boolean {
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  const [left, right] = [basicKind(a), basicKind(b)];
  if (left === 'none' || right === 'none') {
    if (left !== right) {
      checkComparable(a, b);
      throw incompatible(a, b);
    }
    checkComparable(a, b);
    return a === b;
  }
  if (left !== right) {
    if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
    throw incompatible(a, b);
  }
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (a instanceof GoComplex && b instanceof GoComplex) return a.re === b.re && a.im === b.im;
  return a === b;
}

/** `lt`. */
export function compareLess(a: GoValue, b: GoValue): boolean {
  const [left, right] = [basicKind(a), basicKind(b)];
  if (left === 'none' || right === 'none') throw new Error('invalid type for comparison');
  if (a instanceof GoInt && b instanceof GoInt) return a.value < b.value;
  if (left !== right) throw incompatible(a, b);
  if (left === 'bool' || left === 'complex') throw new Error('invalid type for comparison');
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
  return (a as number) < (b as number);
}
