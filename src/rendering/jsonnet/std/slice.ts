import { pointsOf } from '../code-points.ts';
import { compare } from '../compare.ts';
import { numberFrom } from '../expect.ts';
import { toText } from '../manifest.ts';
import { ArrayValue, type Lazy, typeName, type Value } from '../value.ts';
import type { Call } from './library.ts';
import { length } from './types.ts';

/** The rest of a list or a string. */
export const sliceFrom = (whole: Value, start: number): Value =>
  whole instanceof ArrayValue ? new ArrayValue(whole.items.slice(start)) : typeof whole === 'string' ? pointsOf(whole).slice(start).join('') : whole;

/** `indexable[index:end:step]`: bounds that are null are left out, negative ones count from the end. */
export function slice(call: Call): Value {
  const indexable = call.value(0);
  const size = (): number => length(call, indexable);
  const from = (): Value => bound(call, 1, 0, (place) => Math.max(0, size() + place));
  const to = (): Value => bound(call, 2, size, (place) => size() + place);
  const step = call.value(3) ?? 1;
  const order = compare(call.machine, step, 0, call.at);
  if (order < 0) throw call.fail(`got [${[from(), to(), step].map((part) => toText(call.machine, part, call.at)).join(':')}] but negative steps are not supported`);
  if (order === 0) throw call.fail('got 0 but step must be greater than 0');
  if (typeof indexable !== 'string' && !(indexable instanceof ArrayValue)) throw call.fail(`std.slice accepts a string or an array, but got: ${typeName(indexable)}`);
  const [first, end] = [from(), to()];
  // Whatever is no number fails here as it does in a comparison.
  compare(call.machine, first, end, call.at);
  const whole: readonly Lazy[] = typeof indexable === 'string' ? pointsOf(indexable) : indexable.items;
  call.spend(Math.ceil(whole.length / 16));
  const taken = stepped(whole, numberFrom(first, call.at), numberFrom(end, call.at), numberFrom(step, call.at));
  return typeof indexable === 'string' ? taken.join('') : call.list(taken);
}

function bound(call: Call, argument: number, otherwise: number | (() => number), fromEnd: (place: number) => number): Value {
  const value = call.value(argument);
  if (value === null) return typeof otherwise === 'number' ? otherwise : otherwise();
  return compare(call.machine, value, 0, call.at) < 0 ? fromEnd(numberFrom(value, call.at)) : value;
}

function stepped(whole: readonly Lazy[], from: number, to: number, by: number): Lazy[] {
  if (by === 1 && Number.isInteger(from) && Number.isInteger(to)) return whole.slice(from, Math.max(from, to));
  const taken: Lazy[] = [];
  for (let place = from; place < to && place < whole.length; place += by) taken.push(whole[Math.trunc(place)] ?? null);
  return taken;
}
