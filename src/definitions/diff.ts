import type { RegisterTaskDefinitionCommandInput, Tag, TaskDefinition as LiveTaskDefinition } from '@aws-sdk/client-ecs';
import { type Doc, isDoc, same } from './canonical.ts';
import type { Difference, Path } from './definitions.ts';
import { type AnyTaskDefinition, normaliseTaskDefinition } from './normalise-task-definition.ts';

/** The member by which the items of a list are told apart: so a new container is one difference, not a shift of all. */
const keyedBy: Readonly<Record<string, string>> = {
  containerDefinitions: 'name', environment: 'name', secrets: 'name', volumes: 'name', ulimits: 'name', secretOptions: 'name', properties: 'name',
  tags: 'key', mountPoints: 'containerPath', dependsOn: 'containerName', portMappings: 'containerPort', systemControls: 'namespace',
  extraHosts: 'hostname', resourceRequirements: 'type', inferenceAccelerators: 'deviceName', capacityProviderStrategy: 'capacityProvider',
  volumeConfigurations: 'name', vpcLatticeConfigurations: 'portName', services: 'portName', clientAliases: 'port',
};

/** Where two normalised documents differ, in the order of their keys. `from` undefined: everything is new. */
export function diffDocs(subject: Difference['subject'], from: Doc | undefined, to: Doc | undefined): Difference[] {
  const found: Difference[] = [];
  compare(from ?? {}, to ?? {}, []);
  return found;

  function compare(a: unknown, b: unknown, path: Path): void {
    if (same(a, b)) return;
    const key = path.at(-1);
    if (isDoc(a) && isDoc(b)) return members(a, b, path);
    const by = typeof key === 'string' ? keyedBy[key] : undefined;
    const [left, right] = [by === undefined ? undefined : byKey(a, by), by === undefined ? undefined : byKey(b, by)];
    if (left !== undefined && right !== undefined) return members(left, right, path);
    found.push({ subject, path, ...(a === undefined ? {} : { from: a }), ...(b === undefined ? {} : { to: b }) });
  }

  function members(a: Doc, b: Doc, path: Path): void {
    for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) compare(a[key], b[key], [...path, key]);
  }
}

/** A list as an object by the key of its items; undefined where an item has none or two have the same. */
function byKey(list: unknown, key: string): Doc | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = list.map((item: unknown): [string, unknown] => [isDoc(item) ? String(item[key] ?? '') : '', item]);
  const distinct = new Set(entries.map(([name]) => name));
  return distinct.has('') || distinct.size !== entries.length ? undefined : Object.fromEntries(entries);
}

/** Where two task definitions differ. `live` undefined: the family is new. */
export function diffTaskDefinitions(live: AnyTaskDefinition | undefined, wanted: AnyTaskDefinition, ignoreTags: readonly string[] = []): Difference[] {
  return diffDocs('task-definition', live && normaliseTaskDefinition(live, ignoreTags), normaliseTaskDefinition(wanted, ignoreTags));
}

/** Would registering make a revision that says nothing new? */
export const sameTaskDefinition = (
  live: LiveTaskDefinition & { tags?: Tag[] },
  wanted: RegisterTaskDefinitionCommandInput,
  ignoreTags: readonly string[] = [],
): boolean => diffTaskDefinitions(live, wanted, ignoreTags).length === 0;
