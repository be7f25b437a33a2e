import type { Layer, LayerTable, ObjectValue } from './value.ts';

/** Up to so many layers are searched one by one. */
export const few = 8;

/**
 * The layers of an object and of those that it was made of: an object of n layers looks at the first n. Adding one layer
 * after the other, as folds do, so goes on with one table. The index is made when there are many layers.
 */
class Layers implements LayerTable {
  readonly layers: Layer[] = [];
  /** Layers that define a name, lowest first. */
  #index: Map<string, number[]> | undefined;
  #indexed = 0;

  /** The highest layer below `below` that defines `name`; -1 when there is none. */
  find(name: string, below: number): number {
    if (below <= few) {
      for (let i = below - 1; i >= 0; i--) if (this.layers[i]?.fields.has(name) === true) return i;
      return -1;
    }
    const index = (this.#index ??= new Map<string, number[]>());
    for (; this.#indexed < this.layers.length; this.#indexed++) {
      for (const field of this.layers[this.#indexed]?.fields.keys() ?? []) {
        const places = index.get(field);
        if (places === undefined) index.set(field, [this.#indexed]);
        else places.push(this.#indexed);
      }
    }
    const places = index.get(name) ?? [];
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < below) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? -1;
  }
}

/** Chains of `+` are as long as the program likes, so this is a loop. */
function tableOf(object: ObjectValue): LayerTable {
  if (object.table !== undefined) return object.table;
  const above: ObjectValue[] = [];
  let base = object;
  while (base.table === undefined && base.left !== undefined && base.right !== undefined) {
    above.push(base.right);
    base = base.left;
  }
  const table = extensible(base);
  for (let next = above.pop(); next !== undefined; next = above.pop()) {
    if (next.layer !== undefined) table.layers.push(next.layer);
    else for (const layer of layersOf(next)) table.layers.push(layer);
  }
  object.table = table;
  return table;
}

/** The table of an object if nobody has gone on with it, else a copy. */
function extensible(object: ObjectValue): LayerTable {
  if (object.table?.layers.length === object.count) return object.table;
  const table = new Layers();
  for (const layer of object.table === undefined ? (object.layer === undefined ? [] : [object.layer]) : layersOf(object)) table.layers.push(layer);
  return table;
}

/** The layers of an object, lowest first. */
export const layersOf = (object: ObjectValue): readonly Layer[] => (object.layer === undefined ? tableOf(object).layers.slice(0, object.count) : [object.layer]);

/** The highest layer below `below` that defines `name`; -1 when there is none. */
export function layerOf(object: ObjectValue, name: string, below: number): number {
  if (object.layer === undefined) return tableOf(object).find(name, object.isReduced ? underRest(object, name, below) : below);
  return below > 0 && object.layer.fields.has(name) ? 0 : -1;
}

/**
 * Where the search for a name begins that was taken away. As in go-jsonnet only a search from the very top of what is left
 * misses it: fields that lie above, and `super` within, still find it.
 */
function underRest(object: ObjectValue, name: string, below: number): number {
  const rest = below > 0 ? layerAt(object, below - 1).rest : undefined;
  return rest === undefined || rest.fields.has(name) ? below : below - 1 - rest.layers;
}

export function layerAt(object: ObjectValue, layer: number): Layer {
  const found = object.layer ?? tableOf(object).layers[layer];
  if (found === undefined) throw new RangeError('an object has no such layer');
  return found;
}
