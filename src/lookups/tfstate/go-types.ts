import type { Backend, RawInstance, RawResource } from './raw-state.ts';
import { isObject, type JsonObject } from './json-object.ts';
import { topMembers } from './json-text.ts';
import { isUnusualKey } from './plain-key.ts';

/** The parts of a state that count, with their types checked as Go's struct decoding does. */
export interface CheckedState {
  version: number;
  outputs: JsonObject;
  resources: readonly RawResource[];
  /** Some index key holds characters that can be written in several ways. */
  unusualKeys: boolean;
  backend?: Backend;
}

/** Go's complaint about a value of the wrong kind. `written`: the number as it stands in the file. */
export function cannotUnmarshal(value: unknown, target: string, written = ''): Error {
  const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
  return new Error(`json: cannot unmarshal ${kind}${written === '' ? '' : ` ${written}`} into Go ${target}`);
}

const wrongField = (value: unknown, field: string, type: string, written?: string): Error =>
  cannotUnmarshal(value, `struct field ${field} of type ${type}`, written);

/** Gives an object with the wanted fields under their own names. */
type Fields = (object: JsonObject, names: readonly string[]) => JsonObject;

const asWritten: Fields = (object) => object;

/** A field counts under any case of its name; the exact one comes first. */
const inAnyCase: Fields = (object, names) => {
  const keys = Object.keys(object);
  return Object.fromEntries(
    names.flatMap((name) => {
      const key = Object.hasOwn(object, name) ? name : keys.find((other) => folded(other) === name);
      return key === undefined ? [] : [[name, object[key]]];
    }),
  );
};

/** Go folds the long s, too; the Kelvin sign is folded by JavaScript itself. */
const folded = (name: string): string => name.toLowerCase().replaceAll('ſ', 's');

const missing = (value: unknown): value is null | undefined => value === undefined || value === null;

function text(value: unknown, name: string, path: string): string {
  if (missing(value)) return '';
  if (typeof value !== 'string') throw wrongField(value, `${path}.${name}`, 'string');
  return value;
}

function list(value: unknown, name: string, path: string, type: string): readonly unknown[] {
  if (missing(value)) return [];
  if (!Array.isArray(value)) throw wrongField(value, `${path}.${name}`, type);
  return value;
}

/** `find` gives the number as written; JSON.parse no longer tells 4 from 4.0. */
function integer(value: unknown, name: string, path: string, find?: (name: string) => string): number {
  if (missing(value)) return 0;
  if (typeof value !== 'number') throw wrongField(value, `${path}.${name}`, 'int');
  const written = find?.(name);
  const whole = written === undefined ? Number.isInteger(value) : /^-?\d+$/.test(written);
  if (!whole || !fitsInt64(written, value)) throw wrongField(value, `${path}.${name}`, 'int', written ?? String(value));
  return value;
}

/** The number as written decides near the limit, where a float64 is too coarse. */
const fitsInt64 = (written: string | undefined, value: number): boolean =>
  written === undefined ? Math.abs(value) < 2 ** 63 : BigInt.asIntN(64, BigInt(written)) === BigInt(written);

const rootFields = ['version', 'terraform_version', 'serial', 'lineage', 'outputs', 'resources', 'backend'];
const backendFields = ['type', 'config'];
const resourceFields = ['module', 'mode', 'type', 'name', 'each', 'provider', 'instances'];
const instanceFields = ['index_key', 'schema_version', 'attributes', 'attributes_flat', 'private', 'sensitive_attributes'];

/**
 * Checks the outermost object and everything with a fixed type below it; attributes stay as they are. `thorough`: names
 * of fields count in any case, and all is checked at once, as in Go. It has a price that only big states notice: there
 * resources are opened when they are asked for.
 */
export function checkState(root: JsonObject, source: string, thorough: boolean): CheckedState {
  const find = writtenNumbers(source);
  const fields = thorough ? inAnyCase : asWritten;
  const { version, terraform_version, serial, lineage, outputs, resources, backend } = fields(root, rootFields);
  if (!missing(outputs) && !isObject(outputs)) throw wrongField(outputs, 'tfstate.outputs', 'map[string]interface {}');
  text(terraform_version, 'terraform_version', 'tfstate');
  text(lineage, 'lineage', 'tfstate');
  integer(serial, 'serial', 'tfstate', find);
  const opened = list(resources, 'resources', 'tfstate', '[]tfstate.resource').map(thorough ? (resource) => resourceOf(resource, fields) : closedResource);
  return {
    resources: opened,
    unusualKeys: thorough ? opened.some(({ instances }) => instances.some(({ indexKey }) => isUnusualKey(indexKey))) : hasUnusualKeys(resources),
    outputs: missing(outputs) ? {} : outputs,
    backend: backendOf(backend, fields),
    version: integer(version, 'version', 'tfstate', find),
  };
}

/** Only numbers that look suspicious near the ends of the text are worth a scan: Terraform writes plain integers there. */
function writtenNumbers(source: string): ((name: string) => string) | undefined {
  const ends = source.length > 200_000 ? source.slice(0, 65_536) + source.slice(-65_536) : source;
  if (!/"(?:version|serial)"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(ends)) return undefined;
  const members = topMembers(source);
  return (name) => {
    const member = members.findLast((one) => one.name.toLowerCase() === name);
    return member === undefined ? '' : source.slice(member.valueStart, member.valueEnd);
  };
}

function backendOf(value: unknown, fields: Fields): Backend | undefined {
  if (missing(value)) return undefined;
  if (!isObject(value)) throw wrongField(value, 'tfstate.backend', 'tfstate.backend');
  const { type, config } = fields(value, backendFields);
  if (!missing(config) && !isObject(config)) throw wrongField(config, 'backend.backend.Config', 'map[string]interface {}');
  return { type: text(type, 'type', 'backend.backend'), config: missing(config) ? {} : config };
}

const noResource: RawResource = { module: '', mode: '', type: '', name: '', instances: [] };

/** A resource whose instances are looked at when they are asked for. */
function closedResource(value: unknown): RawResource {
  if (missing(value)) return noResource;
  if (!isObject(value)) throw wrongField(value, 'tfstate.resources', 'tfstate.resource');
  const { module, mode, type, name, instances } = value;
  let opened: readonly RawInstance[] | undefined;
  return {
    module: text(module, 'module', 'resource.resources'),
    mode: text(mode, 'mode', 'resource.resources'),
    type: text(type, 'type', 'resource.resources'),
    name: text(name, 'name', 'resource.resources'),
    get instances() {
      return (opened ??= list(instances, 'instances', 'resource.resources', 'tfstate.instances').map((instance) => instanceOf(instance, asWritten)));
    },
  };
}

/** The same question without opening anything. */
function hasUnusualKeys(resources: unknown): boolean {
  for (const resource of Array.isArray(resources) ? (resources as unknown[]) : []) {
    const instances = isObject(resource) ? resource['instances'] : undefined;
    if (!Array.isArray(instances)) continue;
    for (const instance of instances as unknown[]) if (isObject(instance) && isUnusualKey(instance['index_key'])) return true;
  }
  return false;
}

function resourceOf(value: unknown, fields: Fields): RawResource {
  if (missing(value)) return noResource;
  if (!isObject(value)) throw wrongField(value, 'tfstate.resources', 'tfstate.resource');
  const path = 'resource.resources';
  const { module, mode, type, name, each, provider, instances } = fields(value, resourceFields);
  text(each, 'each', path);
  text(provider, 'provider', path);
  return {
    module: text(module, 'module', path),
    mode: text(mode, 'mode', path),
    type: text(type, 'type', path),
    name: text(name, 'name', path),
    instances: list(instances, 'instances', path, 'tfstate.instances').map((instance) => instanceOf(instance, fields)),
  };
}

function instanceOf(value: unknown, fields: Fields): RawInstance {
  if (!missing(value) && !isObject(value)) throw wrongField(value, 'resource.resources.instances', 'tfstate.instance');
  const path = 'instance.resources.instances';
  const { index_key, schema_version, attributes, attributes_flat, private: own, sensitive_attributes } = fields(value ?? {}, instanceFields);
  integer(schema_version, 'schema_version', path);
  text(own, 'private', path);
  return { hasIndexKey: index_key !== undefined, indexKey: index_key, attributes, attributesFlat: attributes_flat, sensitiveAttributes: sensitive_attributes };
}
