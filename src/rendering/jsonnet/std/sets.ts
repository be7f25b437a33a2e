import { indexed } from '../access.ts';
import { compare, equal } from '../compare.ts';
import { add } from '../operate.ts';
import { ArrayValue, type Lazy, Thunk, typeName, type Value } from '../value.ts';
import { type Call, define, defineLazy, type Library } from './library.ts';
import { sliceFrom } from './slice.ts';
import { length } from './types.ts';

/** Order, and lists as sets: sorted, each key once. */
export const sets: Library = {
  sort: define('arr keyF?', (call) => call.list(sorted(call, call.array(0), checkedKeyOf(call, 1)).map(({ item }) => item))),
  uniq: defineLazy('arr keyF?', (call) => {
    const array = call.value(0);
    if (typeof array !== 'string' && !(array instanceof ArrayValue)) throw call.fail(`foldl second parameter should be string or array, got ${typeName(array)}`);
    const items: readonly Lazy[] = typeof array === 'string' ? [...array] : array.items;
    if (items.length <= 1) return call.list([...items]);
    const key = keyOf(call, 1);
    return call.list(withoutRepeats(call, items.map((item) => ({ item, key: key(item) }))));
  }),
  set: define('arr keyF?', (call) => call.list(withoutRepeats(call, sorted(call, call.array(0), checkedKeyOf(call, 1))))),
  setMember: defineLazy('x arr keyF?', (call) => inter(call, call.list([call.lazy(0)]), call.value(1), 2).length > 0),
  setInter: defineLazy('a b keyF?', (call) => call.list(inter(call, call.value(0), call.value(1), 2))),
  setUnion: defineLazy('a b keyF?', union),
  setDiff: defineLazy('a b keyF?', difference),
  minArray: define('arr keyF? onEmpty?', (call) => extreme(call, (order) => order < 0)),
  maxArray: define('arr keyF? onEmpty?', (call) => extreme(call, (order) => order > 0)),
};

interface Keyed {
  item: Lazy;
  key: Value;
}

/** The function that gives an item's key; without one, the item itself. */
function keyOf(call: Call, argument: number): (item: Lazy) => Value {
  if (!call.has(argument)) return (item) => call.force(item);
  return (item) => call.call(call.value(argument), item);
}

/** The same, where it has to be a function even if there is no item. */
function checkedKeyOf(call: Call, argument: number): (item: Lazy) => Value {
  if (call.has(argument)) call.function(argument);
  return keyOf(call, argument);
}

function sorted(call: Call, array: ArrayValue, key: (item: Lazy) => Value): Keyed[] {
  const { items } = array;
  call.spend(Math.ceil((items.length * Math.log2(items.length + 2)) / 4));
  const keyed = items.map((item) => ({ item, key: key(item) }));
  return keyed.sort((a, b) => compare(call.machine, a.key, b.key, call.at));
}

const withoutRepeats = (call: Call, keyed: readonly Keyed[]): Lazy[] => {
  let last: Value | undefined;
  return keyed
    .filter(({ key }, i) => {
      const repeats = i > 0 && equal(call.machine, last as Value, key, call.at);
      if (!repeats) last = key;
      return !repeats;
    })
    .map(({ item }) => item);
};

/** One of two lists, or strings, with a place in it that moves on; keys are made once. */
class Side {
  readonly whole: Value;
  at = 0;
  readonly #call: Call;
  readonly #key: (item: Lazy) => Value;
  #known: { at: number; key: Value } | undefined;

  constructor(call: Call, whole: Value, key: (item: Lazy) => Value) {
    this.#call = call;
    this.whole = whole;
    this.#key = key;
  }

  get done(): boolean {
    return this.at >= length(this.#call, this.whole);
  }

  /** Evaluated when somebody looks at it: a key may not do so. */
  get item(): Lazy {
    const { whole, at } = this;
    return whole instanceof ArrayValue ? (whole.items[at] ?? null) : new Thunk(() => indexed(this.#call.machine, whole, at, this.#call.at), undefined, 'thunk from <std>');
  }

  get key(): Value {
    if (this.#known?.at !== this.at) this.#known = { at: this.at, key: this.#key(this.item) };
    return this.#known.key;
  }

  get rest(): Value {
    return sliceFrom(this.whole, this.at);
  }
}

/** Where the two sides stand to each other. */
function meet(call: Call, a: Side, b: Side): 'same' | 'first' | 'second' {
  call.spend(1);
  if (equal(call.machine, a.key, b.key, call.at)) return 'same';
  return compare(call.machine, a.key, b.key, call.at) < 0 ? 'first' : 'second';
}

function inter(call: Call, first: Value, second: Value, keyArgument: number): Lazy[] {
  const key = keyOf(call, keyArgument);
  const [a, b] = [new Side(call, first, key), new Side(call, second, key)];
  const found: Lazy[] = [];
  while (!a.done && !b.done) {
    const where = meet(call, a, b);
    if (where === 'same') found.push(a.item);
    if (where !== 'second') a.at++;
    if (where !== 'first') b.at++;
  }
  return found;
}

function union(call: Call): Value {
  const key = keyOf(call, 2);
  const [a, b] = [new Side(call, call.value(0), key), new Side(call, call.value(1), key)];
  const found: Lazy[] = [];
  for (;;) {
    if (a.done) return add(call.machine, call.list(found), b.rest, call.at);
    if (b.done) return add(call.machine, call.list(found), a.rest, call.at);
    const where = meet(call, a, b);
    found.push(where === 'second' ? b.item : a.item);
    if (where !== 'second') a.at++;
    if (where !== 'first') b.at++;
  }
}

function difference(call: Call): Value {
  const key = keyOf(call, 2);
  const [a, b] = [new Side(call, call.value(0), key), new Side(call, call.value(1), key)];
  const found: Lazy[] = [];
  for (;;) {
    if (a.done) return call.list(found);
    if (b.done) return add(call.machine, call.list(found), a.rest, call.at);
    const where = meet(call, a, b);
    if (where === 'first') found.push(a.item);
    if (where !== 'second') a.at++;
    if (where !== 'first') b.at++;
  }
}

/** The first item whose key no other one exceeds. */
function extreme(call: Call, better: (order: number) => boolean): Value {
  const array = call.array(0);
  const key = checkedKeyOf(call, 1);
  if (array.items.length === 0) {
    if (call.has(2)) return call.value(2);
    throw call.fail('Expected at least one element in array. Got none');
  }
  call.spend(array.items.length);
  let best: Keyed | undefined;
  for (const item of array.items) {
    const next = { item, key: key(item) };
    if (best === undefined || better(compare(call.machine, next.key, best.key, call.at))) best = next;
  }
  return call.force(best?.item ?? null);
}
