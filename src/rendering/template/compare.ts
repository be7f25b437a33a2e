import { toBytes } from './bytes.ts';
import { goSprintf } from './fmt/sprintf.ts';
import { GoComplex, GoInt, type GoValue, isMap, isSlice, typeOf } from './value.ts';

type Basic = 'bool' | 'complex' | 'int' | 'float' | 'string' | 'none';

/** Signed and unsigned integers compare with each other, so they are one kind here. */
function basicKind(value: GoValue): Basic {
  if (typeof value === 'boolean') return 'bool';
  if (value instanceof GoComplex) return 'complex';
  if (value instanceof GoInt) return 'int';
  if (typeof value === 'number') return 'float';
  return typeof value === 'string' ? 'string' : 'none';
}

const incompatible = (a: GoValue, b: GoValue): Error => new Error(`incompatible types for comparison: ${typeOf(a)} and ${typeOf(b)}`);
const isNil = (value: GoValue): boolean => value === undefined || value === null;

/** `eq`: the first against each of the others. Go: text/template eq */
export function compareEqual(first: GoValue, others: readonly GoValue[]): boolean {
  if (others.length === 0) throw new Error('missing argument for comparison');
  return others.some((other) => areEqual(first, other));
}

function areEqual(a: GoValue, b: GoValue): boolean {
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  const kind = basicKind(a);
  if (kind !== basicKind(b)) throw incompatible(a, b);
  if (kind === 'none') return refuse(a, b);
  if (a instanceof GoInt && b instanceof GoInt) return a.value === b.value;
  if (a instanceof GoComplex && b instanceof GoComplex) return a.re === b.re && a.im === b.im;
  return a === b;
}

/** Lists and objects cannot be compared, not even with their like. */
function refuse(a: GoValue, b: GoValue): never {
  const alike = isMap(a) === isMap(b) && isSlice(a) === isSlice(b);
  const shown = goSprintf('%s', [alike ? b : a]);
  throw new Error(alike ? `non-comparable type ${shown}: ${typeOf(b)}` : `non-comparable types ${shown}: ${typeOf(a)}, ${typeOf(b)}: ${goSprintf('%v', [b])}`);
}

/** `lt`. */
export function compareLess(a: GoValue, b: GoValue): boolean {
  const kind = basicKind(a);
  const wrong = new Error('invalid type for comparison');
  if (kind === 'none' || basicKind(b) === 'none') throw wrong;
  if (kind !== basicKind(b)) throw incompatible(a, b);
  if (kind === 'bool' || kind === 'complex') throw wrong;
  if (a instanceof GoInt && b instanceof GoInt) return a.value < b.value;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(toBytes(a), toBytes(b)) < 0;
  return (a as number) < (b as number);
}
