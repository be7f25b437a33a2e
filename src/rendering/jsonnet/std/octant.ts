import { frexp } from './float-parts.ts';

/** An angle as eighths of a turn, even ones, and what is left of it. */
export interface Octant {
  octant: number;
  rest: number;
}

/** π/4 in three parts of which the first ones end early: products with small whole numbers are exact. */
const quarter = [7.85398125648498535156e-1, 3.77489470793079817668e-8, 2.69515142907905952645e-15] as const;
/** Above this the parts no longer suffice. */
const large = 2 ** 29;

/** Takes whole eighths of a turn off an angle that is not negative. */
export function octantOf(x: number): Octant {
  if (x >= large) return largeOctant(x);
  const eighths = Math.floor(x * (4 / Math.PI));
  const even = eighths + (eighths % 2);
  return { octant: even % 8, rest: x - even * quarter[0] - even * quarter[1] - even * quarter[2] };
}

const bits = 1300n;
let fourOverPi: bigint | undefined;

/** With as many digits of 4/π as a double can be large; the fraction is cut to the digits that a double has. */
function largeOctant(x: number): Octant {
  fourOverPi ??= (4n << (2n * bits)) / pi();
  const { mantissa, exponent } = frexp(x);
  const product = (BigInt(mantissa * 2 ** 53) * fourOverPi) << BigInt(Math.max(0, exponent - 53));
  const scaled = exponent < 53 ? product >> BigInt(53 - exponent) : product;
  const eighths = Number((scaled >> bits) & 7n);
  const fraction = scaled & ((1n << bits) - 1n);
  const size = BigInt(fraction.toString(2).length);
  const cut = size > 53n ? fraction >> (size - 53n) : fraction;
  const rest = Number(cut) * 2 ** Number(size > 53n ? size - 53n - bits : -bits);
  const odd = eighths % 2 === 1;
  return { octant: (odd ? eighths + 1 : eighths) % 8, rest: (odd ? rest - 1 : rest) * (Math.PI / 4) };
}

/** π · 2^bits, by Machin's formula. */
function pi(): bigint {
  const guard = 32n;
  const one = 1n << (bits + guard);
  const arctangent = (n: bigint): bigint => {
    let sum = 0n;
    let term = one / n;
    for (let k = 1n, sign = 1n; term !== 0n; k += 2n, sign = -sign) {
      sum += (sign * term) / k;
      term /= n * n;
    }
    return sum;
  };
  return (4n * (4n * arctangent(5n) - arctangent(239n))) >> guard;
}
