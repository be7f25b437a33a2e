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

/** A state made ready for questions. Full addresses name outputs, single resources, and instances with their index. */
export interface State {
  has(name: string): boolean;
  /** The value under a full address; undefined if there is none. */
  get(name: string): unknown;
  /** The instances of a counted or for_each resource, by its exact address; empty if it is none. */
  membersOf(address: string): readonly Member[];
  /** What Terraform marks as sensitive in the value under a full address. */
  sensitivityOf(name: string): Sensitivity | undefined;
  /** The longest full address that begins the text, whatever follows it. */
  longestName(text: string): string | undefined;
  /** Everything, in the order of the file: for suggestions, which only failing runs need. */
  readonly names: ReadonlyMap<string, unknown>;
  readonly resources: readonly RawResource[];
}

/** One instance of a group: its index as the file writes it, and its address. */
export interface Member {
  raw: string;
  address: string;
}

/** The whole value, or paths in it as the file writes them. */
export type Sensitivity = 'whole' | readonly unknown[];

/** What stands under one name of the file: an output, or all that a resource's own address begins. */
interface Entry {
  names: Map<string, unknown>;
  sensitive: Map<string, Sensitivity>;
  members: Member[];
}

const newEntry = (): Entry => ({ names: new Map(), sensitive: new Map(), members: [] });

/**
 * Names everything in a state as Terraform addresses do. Outputs and resources are found by their own address; what stands
 * below one, instance by instance, is named when it is asked for: big states hold tens of thousands, a run needs a few.
 * ecspresso: tfstate-lookup
 */
export function indexState(file: StateFile & { kind: 'state' }): State {
  const rawText = indexKeyTexts(file);
  const closed = new Map<string, RawResource | RawResource[]>();
  for (const resource of file.resources) {
    if (resource.mode !== 'managed' && resource.mode !== 'data') continue;
    const address = addressOf(resource);
    const before = closed.get(address);
    closed.set(address, before === undefined ? resource : [...(Array.isArray(before) ? before : [before]), resource]);
  }
  const { outputs } = file;
  const isOutput = (base: string): boolean => base.startsWith('output.') && Object.hasOwn(outputs, base.slice('output.'.length));
  const opened = new Map<string, Entry>();
  const open = (base: string): Entry | undefined => {
    const known = opened.get(base);
    if (known !== undefined) return known;
    const resources = closed.get(base);
    if (resources === undefined && !isOutput(base)) return undefined;
    const entry = newEntry();
    if (isOutput(base)) addOutput(entry, base, outputs[base.slice('output.'.length)]);
    for (const resource of resources === undefined ? [] : [resources].flat()) addResource(entry, base, resource, rawText);
    opened.set(base, entry);
    return entry;
  };
  return stateOver(open, file.resources, () => [...Object.keys(outputs).map((name) => `output.${name}`), ...closed.keys()]);
}

/** A state without anything, for an optional one that could not be read. */
export const emptyState: State = stateOver(() => undefined, [], () => []);

function stateOver(open: (base: string) => Entry | undefined, resources: readonly RawResource[], bases: () => readonly string[]): State {
  let all: ReadonlyMap<string, unknown> | undefined;
  /** The entry that holds a full address: that of the text itself, or of what stands before a bracket. */
  const holding = (name: string): Entry | undefined => {
    for (let end = name.length; end > 0; end = name.lastIndexOf('[', end - 1)) {
      const entry = open(name.slice(0, end));
      if (entry?.names.has(name) === true) return entry;
    }
    return undefined;
  };
  return {
    resources,
    has: (name) => holding(name) !== undefined,
    get: (name) => holding(name)?.names.get(name),
    membersOf: (address) => open(address)?.members ?? [],
    sensitivityOf: (name) => holding(name)?.sensitive.get(name),
    longestName: (text) => {
      let longest: string | undefined;
      for (let end = text.length; end > 0; end--) {
        for (const name of open(text.slice(0, end))?.names.keys() ?? []) if (text.startsWith(name) && name.length > (longest?.length ?? 0)) longest = name;
      }
      return longest;
    },
    get names() {
      return (all ??= new Map(bases().flatMap((base) => [...(open(base)?.names ?? [])])));
    },
  };
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

function addOutput(entry: Entry, address: string, output: unknown): void {
  entry.names.set(address, unwrapped(output));
  if (isObject(output) && output['sensitive'] === true) entry.sensitive.set(address, 'whole');
}

function addResource(entry: Entry, address: string, { instances, mode, type }: RawResource, rawText: (instance: RawInstance) => string): void {
  const [first] = instances;
  if (first === undefined) return;
  if (mode === 'data' && type === 'terraform_remote_state') return addRemoteState(entry, address, first);
  if (instances.length === 1 && !first.hasIndexKey) return add(entry, address, first);
  const members = instances.map((instance) => {
    const raw = instance.hasIndexKey ? rawText(instance) : '';
    const name = `${address}[${raw}]`;
    add(entry, name, instance);
    return { raw, address: name };
  });
  // Of two resources with one address the later one is the group, if it is one at all; their instances are all there.
  if (members.some(({ raw }) => isNumber(raw) || isText(raw))) entry.members = members;
}

function add(entry: Entry, address: string, instance: RawInstance): void {
  entry.names.set(address, instance.attributes ?? instance.attributesFlat ?? null);
  const paths = instance.sensitiveAttributes;
  if (Array.isArray(paths) && paths.length > 0) entry.sensitive.set(address, paths);
}

/** Only the first instance counts; the outputs are found without their wrapping. */
function addRemoteState(entry: Entry, address: string, first: RawInstance): void {
  if (!isObject(first.attributes)) return;
  const entries = Object.entries(first.attributes).map(([name, value]): [string, unknown] => [name, unwrapped(value)]);
  entry.names.set(address, Object.fromEntries(entries));
  const paths = first.sensitiveAttributes;
  if (Array.isArray(paths) && paths.length > 0) entry.sensitive.set(address, paths);
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
    list[Number(raw)] = state.get(address);
  }
  if (list.length > 0) return list;
  const named = members.filter(({ raw }) => isText(raw));
  return named.length === 0 ? undefined : Object.fromEntries(named.map(({ raw, address }) => [raw.slice(1, -1), state.get(address)]));
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
      for (const { address } of state.membersOf(base)) found.push({ address, type, mode: resource.mode, value: state.get(address) });
    }
  }
  return found;
}
