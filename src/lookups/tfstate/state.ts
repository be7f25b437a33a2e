import type { StateFile } from './decode.ts';
import type { RawInstance, RawResource } from './raw-state.ts';
import { indexKeyTexts } from './index-keys.ts';
import { isObject, type JsonObject } from './json-object.ts';

/** A resource instance under its full address. */
export interface Instance {
  address: string;
  type: string;
  mode: string;
  value: unknown;
}

/** A state made ready for questions. */
export interface State {
  /** Full address → value: outputs, single resources, instances with their index. */
  readonly names: ReadonlyMap<string, unknown>;
  /** Address of a counted or for_each resource → its instances; answers exact questions only. */
  readonly groups: ReadonlyMap<string, readonly Member[]>;
  /** Address → what Terraform marks as sensitive in it; only addresses that have some. */
  readonly sensitive: ReadonlyMap<string, Sensitivity>;
  readonly resources: readonly RawResource[];
}

/** One instance of a group: its index as the file writes it, and its address. */
export interface Member {
  raw: string;
  address: string;
}

/** The whole value, or paths in it as the file writes them. */
export type Sensitivity = 'whole' | readonly unknown[];

type Mutable = { [Key in keyof State]: State[Key] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : State[Key] };

/** A state without anything, for an optional one that could not be read. */
export const emptyState: State = { names: new Map(), groups: new Map(), sensitive: new Map(), resources: [] };

/** Names everything in a state as Terraform addresses do. ecspresso: tfstate-lookup */
export function indexState(file: StateFile & { kind: 'state' }): State {
  const state: Mutable = { names: new Map(), groups: new Map(), sensitive: new Map(), resources: file.resources };
  for (const [name, output] of Object.entries(file.outputs)) {
    state.names.set(`output.${name}`, unwrapped(output));
    if (isObject(output) && output['sensitive'] === true) state.sensitive.set(`output.${name}`, 'whole');
  }
  const rawText = indexKeyTexts(file);
  for (const resource of file.resources) {
    if (resource.mode === 'managed' || resource.mode === 'data') addResource(state, resource, rawText);
  }
  return state;
}

/** The value of an output. One that is null keeps its wrapping, as in the Go tool. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { value: inner, type } = value;
  return inner === null || inner === undefined || type === null || type === undefined ? value : inner;
}

/** `[module.]["data."]type.name`. */
export const addressOf = ({ module, mode, type, name }: RawResource): string =>
  `${module === '' ? '' : `${module}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}`;

function addResource(state: Mutable, resource: RawResource, rawText: (key: unknown) => string): void {
  const { instances, mode, type } = resource;
  const [first] = instances;
  if (first === undefined) return;
  const address = addressOf(resource);
  if (mode === 'data' && type === 'terraform_remote_state') return addRemoteState(state, address, first);
  if (instances.length === 1 && !first.hasIndexKey) return add(state, address, first);
  const members: Member[] = [];
  for (const instance of instances) {
    const raw = instance.hasIndexKey ? rawText(instance.indexKey) : '';
    const name = `${address}[${raw}]`;
    add(state, name, instance);
    members.push({ raw, address: name });
  }
  state.groups.set(address, members);
}

function add(state: Mutable, address: string, instance: RawInstance): void {
  state.names.set(address, instance.attributes ?? instance.attributesFlat ?? null);
  const paths = instance.sensitiveAttributes;
  if (Array.isArray(paths) && paths.length > 0) state.sensitive.set(address, paths);
}

/** Only the first instance counts; the outputs are found without their wrapping. */
function addRemoteState(state: Mutable, address: string, first: RawInstance): void {
  if (!isObject(first.attributes)) return;
  const entries = Object.entries(first.attributes).map(([name, value]): [string, unknown] => [name, unwrapped(value)]);
  state.names.set(address, Object.fromEntries(entries));
  const paths = first.sensitiveAttributes;
  if (Array.isArray(paths) && paths.length > 0) state.sensitive.set(address, paths);
}

const isText = (raw: string): boolean => raw.startsWith('"');
const isNumber = (raw: string): boolean => /^[-+]?\d+$/.test(raw);
/** Nobody counts that far; a longer list would only fill the memory. */
const longestGroup = 1_000_000;

/**
 * The instances of a resource as one value: a list (holes are null) when any index is a number, an object when they are
 * texts, undefined when they are neither.
 */
export function groupValue(state: State, members: readonly Member[]): unknown {
  const numbered = members.filter(({ raw }) => isNumber(raw) && Number(raw) >= 0 && Number(raw) < longestGroup);
  const list: unknown[] = [];
  for (const { raw, address } of numbered) {
    while (list.length <= Number(raw)) list.push(null);
    list[Number(raw)] = state.names.get(address);
  }
  if (list.length > 0) return list;
  const named = members.filter(({ raw }) => isText(raw));
  return named.length === 0 ? undefined : Object.fromEntries(named.map(({ raw, address }) => [raw.slice(1, -1), state.names.get(address)]));
}

/** The managed instances of one resource type, with their addresses. */
export function instancesOf(state: State, type: string): Instance[] {
  const found: Instance[] = [];
  for (const resource of state.resources) {
    if (resource.type !== type || resource.mode !== 'managed') continue;
    const base = addressOf(resource);
    const [first] = resource.instances;
    if (resource.instances.length === 1 && first?.hasIndexKey === false) {
      found.push({ address: base, type, mode: resource.mode, value: first.attributes as JsonObject });
    } else {
      for (const { address } of state.groups.get(base) ?? []) found.push({ address, type, mode: resource.mode, value: state.names.get(address) });
    }
  }
  return found;
}
