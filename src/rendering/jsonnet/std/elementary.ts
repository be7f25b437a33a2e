/**
 * Elementary functions as Go has them on amd64, to the last digit: the engine's own differ there in up to a third of their
 * results, and Jsonnet prints 17 digits. Trigonometry follows Cephes, `log` FreeBSD, `exp` SLEEF.
 */
import { bitParts, fma, frexp, ldexp } from './float-parts.ts';
import { octantOf } from './octant.ts';

/** `(…((c0·x + c1)·x + c2)…)`. */
const polynomial = (x: number, ...coefficients: readonly number[]): number => coefficients.reduce((sum, coefficient) => sum * x + coefficient);

const sinSeries = (z: number, zz: number): number =>
  z + z * zz * polynomial(zz, 1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6, -1.98412698295895385996e-4, 8.33333333332211858878e-3, -1.66666666666666307295e-1);

const cosSeries = (zz: number): number =>
  1 - 0.5 * zz + zz * zz * polynomial(zz, -1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7, 2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2);

export function sin(x: number): number {
  if (x === 0) return x;
  const { octant, rest } = octantOf(Math.abs(x));
  const negative = x < 0 !== octant > 3;
  const within = octant % 4;
  const value = within === 1 || within === 2 ? cosSeries(rest * rest) : sinSeries(rest, rest * rest);
  return negative ? -value : value;
}

export function cos(x: number): number {
  const { octant, rest } = octantOf(Math.abs(x));
  const within = octant % 4;
  const negative = octant > 3 !== within > 1;
  const value = within === 1 || within === 2 ? sinSeries(rest, rest * rest) : cosSeries(rest * rest);
  return negative ? -value : value;
}

export function tan(x: number): number {
  if (x === 0) return x;
  const { octant, rest } = octantOf(Math.abs(x));
  const zz = rest * rest;
  const numerator = polynomial(zz, -1.30936939181383734205e4, 1.15351664838587416140e6, -1.79565251976484877988e7);
  const denominator = polynomial(zz, 1, 1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7, -5.38695755929454629881e7);
  const near = zz > 1e-14 ? rest + rest * ((zz * numerator) / denominator) : rest;
  const value = octant % 4 >= 2 ? -1 / near : near;
  return x < 0 ? -value : value;
}

/** Of numbers up to 0.66. */
function nearAtan(x: number): number {
  const z = x * x;
  const numerator = polynomial(z, -8.750608600031904122785e-1, -1.615753718733365076637e1, -7.500855792314704667340e1, -1.228866684490136173410e2, -6.485021904942025371773e1);
  const denominator = polynomial(z, 1, 2.485846490142306297962e1, 1.650270098316988542046e2, 4.328810604912902668951e2, 4.853903996359136964868e2, 1.945506571482613964425e2);
  return x * ((z * numerator) / denominator) + x;
}

/** What π/2 has beyond a double. */
const beyond = 6.123233995736765886130e-17;

function positiveAtan(x: number): number {
  if (x <= 0.66) return nearAtan(x);
  if (x > 2.41421356237309504880) return Math.PI / 2 - nearAtan(1 / x) + beyond;
  return Math.PI / 4 + nearAtan((x - 1) / (x + 1)) + 0.5 * beyond;
}

export const atan = (x: number): number => (x === 0 ? x : x > 0 ? positiveAtan(x) : -positiveAtan(-x));

export function asin(x: number): number {
  if (x === 0) return x;
  const size = Math.abs(x);
  const other = Math.sqrt(1 - size * size);
  const value = size > 0.7 ? Math.PI / 2 - positiveAtan(other / size) : positiveAtan(size / other);
  return x < 0 ? -value : value;
}

export const acos = (x: number): number => Math.PI / 2 - asin(x);

export function atan2(y: number, x: number): number {
  if (y === 0 || x === 0) return Math.atan2(y, x);
  const quotient = atan(y / x);
  if (x >= 0) return quotient;
  return quotient <= 0 ? quotient + Math.PI : quotient - Math.PI;
}

/** 2^k·e^r with r small: a sixteenth of it into the series, then squared four times, all with fused steps. */
export function exp(x: number): number {
  if (x > 7.09782712893384e2) return Infinity;
  if (x < -745.2) return 0;
  const power = roundToEven(1.4426950408889634 * x);
  const rest = fma(-power, 2.8235290563031577122588448175013436025525412068e-13, fma(-power, 0.69314718055966295651160180568695068359375, x)) * 0.0625;
  const terms = [1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3, 4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1];
  let value = terms.reduce((sum, term) => fma(sum, rest, term), 2.4801587301587301587e-5) * rest;
  for (let i = 0; i < 3; i++) value *= value + 2;
  return ldexp(fma(value, value + 2, 1), power);
}

function roundToEven(x: number): number {
  const floor = Math.floor(x);
  const over = x - floor;
  return over > 0.5 || (over === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}

export function log(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log(x);
  let { mantissa, exponent } = bitParts(x);
  if (mantissa < Math.SQRT2 / 2) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  const f = mantissa - 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const odd = s2 * polynomial(s4, 1.479819860511658591e-1, 1.818357216161805012e-1, 2.857142874366239149e-1, 6.666666666666735130e-1);
  const even = s4 * polynomial(s4, 1.531383769920937332e-1, 2.222219843214978396e-1, 3.999999999940941908e-1);
  const half = 0.5 * f * f;
  return exponent * 6.93147180369123816490e-1 - (half - (s * (half + (odd + even)) + exponent * 1.90821492927058770002e-10) - f);
}

export const log2 = (x: number): number => log(x) / Math.LN2;
export const log10 = (x: number): number => log(x) / Math.LN10;

/** Whole powers by squaring, the rest of the exponent through `exp` and `log`. */
export function pow(x: number, y: number): number {
  if (x === 0 || x === 1 || y === 0 || y === 1) return x ** y;
  if (Math.abs(y) === 0.5) return y > 0 ? Math.sqrt(x) : 1 / Math.sqrt(x);
  let whole = Math.floor(Math.abs(y));
  let part = Math.abs(y) - whole;
  if (part !== 0 && x < 0) return Number.NaN;
  if (whole >= 2 ** 63) return x ** y;
  let value = 1;
  let power = 0;
  if (part > 0.5) [part, whole] = [part - 1, whole + 1];
  if (part !== 0) value = exp(part * log(x));
  let { mantissa, exponent } = frexp(x);
  for (; whole !== 0; whole = Math.floor(whole / 2)) {
    if (Math.abs(exponent) > 4096) {
      power += exponent;
      break;
    }
    if (whole % 2 === 1) [value, power] = [value * mantissa, power + exponent];
    [mantissa, exponent] = [mantissa * mantissa, exponent * 2];
    if (mantissa < 0.5) [mantissa, exponent] = [mantissa * 2, exponent - 1];
  }
  return y < 0 ? ldexp(1 / value, -power) : ldexp(value, power);
}
