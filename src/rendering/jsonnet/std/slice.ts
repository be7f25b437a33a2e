import { pointsOf } from '../code-points.ts';
import { numberFrom } from '../expect.ts';
import { ArrayValue, type Lazy, typeName, type Value } from '../value.ts';
import type { Call } from './library.ts';

/** The rest of a list or a string. */
export const sliceFrom = (whole: Value, start: number): Value =>
  whole instanceof ArrayValue ? new ArrayValue(whole.items.slice(start)) : typeof whole === 'string' ? pointsOf(whole).slice(start).join('') : whole;

/** `indexable[index:end:step]`: bounds that are null are left out, negative ones count from the end. */
export function slice(call: Call): Value {
  const indexable = call.value(0);
  const [index, end, step] = [call.value(1), call.value(2), call.value(3)];
  const whole: readonly Lazy[] = typeof indexable === 'string' ? pointsOf(indexable) : indexable instanceof ArrayValue ? indexable.items : [];
  const size = whole.length;
  const from = bound(call, index, 0, size);
  const to = bound(call, end, size, size);
  const by = step === null ? 1 : numberFrom(step, call.at);
  if (by < 0) throw call.fail(`got [${from}:${to}:${by}] but negative steps are not supported`);
  if (by === 0) throw call.fail('got 0 but step must be greater than 0');
  if (typeof indexable !== 'string' && !(indexable instanceof ArrayValue)) throw call.fail(`std.slice accepts a string or an array, but got: ${typeName(indexable)}`);
  call.spend(Math.ceil(size / 16));
  const taken = by === 1 && Number.isInteger(from) ? whole.slice(from, Math.max(from, to)) : stepped(whole, from, to, by);
  return typeof indexable === 'string' ? taken.join('') : call.list(taken);
}

function bound(call: Call, value: Value, otherwise: number, size: number): number {
  if (value === null) return otherwise;
  const place = numberFrom(value, call.at);
  return place < 0 ? Math.max(0, size + place) : place;
}

function stepped(whole: readonly Lazy[], from: number, to: number, by: number): Lazy[] {
  const taken: Lazy[] = [];
  for (let place = from; place < to && place < whole.length; place += by) taken.push(whole[Math.trunc(place)] ?? null);
  return taken;
}
