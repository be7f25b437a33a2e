import { compareStrings } from './code-points.ts';
import { few, layerAt, layerOf, layersOf } from './layers.ts';
import type { Field, FieldNames as Names, Layer, ObjectValue, Rest } from './value.ts';

/** Whether a field is there, hidden or not; from the top, or below a layer. */
export const hasField = (object: ObjectValue, name: string, below = object.count): boolean =>
  object.isReduced && below === object.count ? namesOf(object).visibility.has(name) : layerOf(object, name, below) >= 0;

/** Whether a field is there and not hidden: the highest layer that says either decides. */
export function hasVisibleField(object: ObjectValue, name: string): boolean {
  if (object.isReduced) return (namesOf(object).visibility.get(name)?.visibility ?? 'hidden') !== 'hidden';
  let layer = layerOf(object, name, object.count);
  const found = layer >= 0;
  for (; layer >= 0; layer = layerOf(object, name, layer)) {
    const visibility = layerAt(object, layer).fields.get(name)?.visibility;
    if (visibility !== 'inherited') return visibility === 'visible';
  }
  return found;
}

/** The names of an object in order; with `hidden` also those of hidden fields. */
export const fieldNames = (object: ObjectValue, hidden = false): readonly string[] => (hidden ? namesOf(object).all : namesOf(object).visible);

type Visibilities = Rest['fields'];

/** Names are worked out when somebody first asks for them. */
export function namesOf(object: ObjectValue): Names {
  if (object.names !== undefined) return object.names;
  const layers = layersOf(object);
  const shared = layers.length <= few && layers.every((layer) => layer.shared);
  object.names = shared ? layers.reduce((below, { fields }) => below.with(fields), noNames) : new FieldNames(shown(layers).reduce(merged, new Map()));
  return object.names;
}

/** What each layer shows, lowest first; what is left of an object speaks for all layers of it. */
function shown(layers: readonly Layer[]): Visibilities[] {
  const from: Visibilities[] = [];
  for (let i = layers.length - 1; i >= 0; i -= 1 + (layers[i]?.rest?.layers ?? 0)) {
    const layer = layers[i];
    if (layer !== undefined) from.push(layer.rest?.fields ?? layer.fields);
  }
  return from.reverse();
}

function merged(below: Map<string, Pick<Field, 'visibility'>>, fields: Visibilities): Map<string, Pick<Field, 'visibility'>> {
  for (const [name, field] of fields) if (field.visibility !== 'inherited' || !below.has(name)) below.set(name, field);
  return below;
}

/** The names in one or several layers. Objects of one shape share them: the tables of fields that a program has are few. */
class FieldNames {
  readonly visibility: Visibilities;
  readonly all: readonly string[];
  readonly visible: readonly string[];
  readonly #above = new WeakMap<Layer['fields'], FieldNames>();

  constructor(visibility: Visibilities) {
    this.visibility = visibility;
    this.all = [...visibility.keys()].sort(compareStrings);
    this.visible = this.all.filter((name) => visibility.get(name)?.visibility !== 'hidden');
  }

  /** With these fields on top. */
  with(fields: Layer['fields']): FieldNames {
    const known = this.#above.get(fields);
    if (known !== undefined) return known;
    const made = new FieldNames(merged(new Map(this.visibility), fields));
    this.#above.set(fields, made);
    return made;
  }
}

const noNames = new FieldNames(new Map());
