import type { Note } from './plan.ts';

/** A resource that Terraform manages, as a state that was read describes it. */
export interface ManagedResource {
  /** Where the state is. */
  state: string;
  address: string;
  type: string;
  attributes: unknown;
}

/** What is about to be deployed. */
export interface OwnershipTarget {
  cluster: string;
  /** Absent: the service is not ours to change, or there is none. */
  service?: string;
  /** The family of the revision that is registered or deployed. */
  family?: string;
  /** Where it lives, as far as it is known: another region's namesake is somebody else. */
  region?: string;
  account?: string;
}

/** Types of resources that write what a deploy writes. */
export const ownedTypes = ['aws_ecs_service', 'aws_ecs_task_definition'] as const;

/** Those of the resources that are the very service or family of this deploy, each once. */
export function ownersOf(resources: readonly ManagedResource[], target: OwnershipTarget): ManagedResource[] {
  const owners = resources.filter((resource) => isSame(resource, target));
  return owners.filter((one, i) => owners.findIndex((other) => other.address === one.address && other.state === one.state) === i);
}

function isSame({ type, attributes }: ManagedResource, { cluster, service, family, region, account }: OwnershipTarget): boolean {
  const text = (key: string): string | undefined => textOf(attributes, key);
  const arn = (text('arn') ?? text('id') ?? '').split(':');
  const elsewhere = arn.length >= 6 && ((region !== undefined && arn[3] !== region) || (account !== undefined && arn[4] !== account));
  if (elsewhere) return false;
  if (type === 'aws_ecs_service') return service !== undefined && text('name') === service && lastPart(text('cluster') || 'default') === cluster;
  return type === 'aws_ecs_task_definition' && family !== undefined && text('family') === family;
}

function textOf(attributes: unknown, key: string): string | undefined {
  const value: unknown = typeof attributes === 'object' && attributes !== null ? Reflect.get(attributes, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Says who else writes what is deployed, and how to end it: one note, whatever was found. */
export function ownershipNote(owners: readonly ManagedResource[], { service, family }: OwnershipTarget): Note | undefined {
  if (owners.length === 0) return undefined;
  const services = owners.filter(({ type }) => type === 'aws_ecs_service');
  const families = owners.filter(({ type }) => type === 'aws_ecs_task_definition');
  const what = [
    ...(services.length === 0 ? [] : [`the service ${service} (${placesOf(services)})`]),
    ...(families.length === 0 ? [] : [`the task definition family ${family} (${placesOf(families)})`]),
  ];
  return { level: 'warning', title: 'Terraform manages this too', text: `Terraform still manages ${what.join(' and ')}, so it will undo this deploy and report it as drift. ${cureOf(owners, services.length > 0)}` };
}

const placesOf = (owners: readonly ManagedResource[]): string => owners.map(({ address, state }) => `${address} in ${state}`).join(', ');

/** A `removed` block names the resource without its instances. https://developer.hashicorp.com/terraform/language/block/removed */
function cureOf(owners: readonly ManagedResource[], ownsService: boolean): string {
  const addresses = [...new Set(owners.map(({ address }) => address.replace(/\[[^\]]*\]/g, '')))];
  const forget = `Let Terraform forget it with a removed block (from = ${addresses.join(', from = ')}; destroy = false).`;
  const keep = ownsService
    ? 'If Terraform must keep the service: ignore_changes = [task_definition, desired_count] there, and no service_definition in the config here.'
    : 'If Terraform must keep it: ignore_changes = [task_definition] in the service that uses it, and the input ownership: off here.';
  return `${forget} ${keep} See docs/who-owns-what.md.`;
}
