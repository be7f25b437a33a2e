import type { Machine } from '../machine.ts';
import { objectOf } from '../object.ts';
import type { ObjectValue, Value } from '../value.ts';
import { arrays } from './arrays.ts';
import { encoding } from './encoding.ts';
import { format } from './format.ts';
import { builtinOf, type Library } from './library.ts';
import { manifestJson } from './manifest-json.ts';
import { manifestText } from './manifest-text.ts';
import { manifestToml } from './manifest-toml.ts';
import { manifestYaml } from './manifest-yaml.ts';
import { math } from './math.ts';
import { objects } from './objects.ts';
import { outside, type Outside } from './outside.ts';
import { parsing } from './parse.ts';
import { search } from './search.ts';
import { sets } from './sets.ts';
import { strings } from './strings.ts';
import { types } from './types.ts';

/** The library by subject, in the order of the README's table. */
const subjects: Readonly<Record<string, Library>> = {
  types, math, strings, encoding, arrays, search, sets, objects, format, manifestJson, manifestText, manifestToml, manifestYaml, parsing,
};

/** The standard library. */
export interface Standard {
  /** A member as it is. */
  member(name: string): Value;
  /** `std` in a file of this path. All its members are hidden. */
  objectFor(path: string): ObjectValue;
}

export function openStandard(machine: Machine, world: Outside): Standard {
  const members = new Map<string, Value>([['pi', Math.PI]]);
  for (const library of [...Object.values(subjects), outside(world)]) {
    for (const [name, definition] of Object.entries(library)) members.set(name, builtinOf(machine, name, definition));
  }
  return {
    member: (name) => members.get(name) ?? null,
    objectFor: (path) => objectOf(machine, [...members, ['thisFile', path]], 'hidden'),
  };
}
