const view = new DataView(new ArrayBuffer(8));

/** Mantissa between a half and one, and the power of two that belongs to it. */
export function frexp(value: number): { mantissa: number; exponent: number } {
  if (value === 0 || !Number.isFinite(value)) return { mantissa: value, exponent: 0 };
  const small = Math.abs(value) < 2 ** -1022;
  view.setFloat64(0, small ? value * 2 ** 54 : value);
  const high = view.getUint32(0);
  const exponent = ((high >>> 20) & 0x7ff) - 1022;
  view.setUint32(0, (high & 0x800fffff) | (1022 << 20));
  return { mantissa: view.getFloat64(0), exponent: small ? exponent - 54 : exponent };
}

/** The same from the bits alone: what is below the normal range is taken for something in it. */
export function bitParts(value: number): { mantissa: number; exponent: number } {
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  view.setUint32(0, (high & 0x800fffff) | (1022 << 20));
  return { mantissa: view.getFloat64(0), exponent: ((high >>> 20) & 0x7ff) - 1022 };
}

/** mantissa · 2^exponent, rounded once. */
export function ldexp(mantissa: number, exponent: number): number {
  if (mantissa === 0) return mantissa;
  const parts = frexp(mantissa);
  const power = parts.exponent + exponent;
  if (power > 1024) return mantissa > 0 ? Infinity : -Infinity;
  if (power < -1080) return mantissa > 0 ? 0 : -0;
  // Within the normal range both factors are exact; below it, the last one rounds.
  return power > -1022 ? parts.mantissa * 2 * 2 ** (power - 1) : parts.mantissa * 2 ** 100 * 2 ** (power + 900) * 2 ** -1000;
}

interface Exact {
  /** value = units · 2^power. */
  units: bigint;
  power: number;
}

function exact(value: number): Exact {
  const { mantissa, exponent } = frexp(value);
  return { units: BigInt(mantissa * 2 ** 53), power: exponent - 53 };
}

/** a·b + c, rounded once, as processors with fused multiplication do it. */
export function fma(a: number, b: number, c: number): number {
  const [x, y, z] = [exact(a), exact(b), exact(c)];
  const product = { units: x.units * y.units, power: x.power + y.power };
  const power = Math.min(product.power, z.power);
  const units = (product.units << BigInt(product.power - power)) + (z.units << BigInt(z.power - power));
  return units === 0n ? a * b + c : rounded(units, power);
}

/** units · 2^power as a double: half to even. */
function rounded(units: bigint, power: number): number {
  const size = units < 0n ? -units : units;
  const extra = size.toString(2).length - 53;
  if (extra <= 0) return ldexp(Number(units), power);
  const cut = BigInt(extra);
  const kept = size >> cut;
  const rest = size - (kept << cut);
  const half = 1n << (cut - 1n);
  const up = rest > half || (rest === half && kept % 2n === 1n) ? kept + 1n : kept;
  return ldexp(Number(units < 0n ? -up : up), power + extra);
}
