// How a result is held against what ecspresso gave: the allowances of the case format, nothing else.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A call that changes AWS, as the case or the simulator's recorder has it. */
export interface RecordedCall {
  service: string;
  operation: string;
  input: JsonObject;
  refused?: unknown;
  filled?: string[];
}

/** One place where a body is not what was wanted. */
export interface Miss {
  operation: string;
  /** Members and indexes, joined by dots; '' for the whole body. */
  path: string;
  wanted: Json | undefined;
  came: Json | undefined;
}

/** A miss as a line to read. */
export const missText = ({ operation, path, wanted, came }: Miss): string => `${operation} ${path || '(whole)'}: wanted ${JSON.stringify(wanted)}, came ${JSON.stringify(came)}`;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list or an object with nothing in it. */
export const isEmpty = (value: Json): boolean => (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0);
const isZero = (value: Json | undefined): boolean => value === undefined || value === null || value === '' || value === 0 || value === false;

/** Members that say nothing (null, "", 0, false, empty) removed, recursively: for documents that Go printed with its zero values. */
export function withoutZeros(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutZeros);
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .map(([key, member]): [string, Json] => [key, withoutZeros(member)])
    .filter(([, member]) => !isZero(member) && !isEmpty(member));
  return Object.fromEntries(kept);
}

/** Lists whose order means nothing. */
const unordered = /(^|\.)(subnets|securityGroups|tags|tagKeys|placementConstraints|placementStrategy|requiresCompatibilities)$/;

/** Members for which the Go SDK cannot tell absent from zero. */
const zeroIsAbsent = [/containerDefinitions\.\d+\.cpu$/, /capacityProviderStrategy\.\d+\.(base|weight)$/, /(^|\.)value$/, /^forceNewDeployment$/];
const zeroIsAbsentOnCreate = [/^enableECSManagedTags$/, /^enableExecuteCommand$/];

const sortKey = (value: Json): string => JSON.stringify(sorted(value));
const sorted = (value: Json): Json =>
  Array.isArray(value) ? value.map(sorted) : isObject(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key] ?? null)])) : value;

/** `family:revision`, whether written so or as ARN; names of clusters and services likewise. */
export const shortName = (text: string): string => (text.startsWith('arn:') ? text.slice(text.lastIndexOf('/') + 1) : text);

export interface Allowances {
  operation: string;
  /** Paths that may be absent, or differ. */
  open?: readonly string[];
}

/** Every place where two bodies differ beyond the allowances. */
export function missesBetween(wanted: Json | undefined, came: Json | undefined, allowances: Allowances, path = ''): Miss[] {
  if ((allowances.open ?? []).some((open) => path === open || path.startsWith(`${open}.`))) return [];
  if (neutral(wanted, came, allowances, path)) return [];
  if (isObject(wanted) && isObject(came)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(came)]);
    return [...keys].sort().flatMap((key) => missesBetween(wanted[key], came[key], allowances, path === '' ? key : `${path}.${key}`));
  }
  if (Array.isArray(wanted) && Array.isArray(came)) {
    const order = (list: Json[]) => (unordered.test(path) ? [...list].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)) : list);
    const [left, right] = [order(wanted), order(came)];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => missesBetween(left[i], right[i], allowances, `${path}.${i}`)).flat();
  }
  if (typeof wanted === 'string' && typeof came === 'string' && sameName(path, wanted, came)) return [];
  return wanted === came ? [] : [{ operation: allowances.operation, path, wanted, came }];
}

const sameName = (path: string, a: string, b: string): boolean => /(^|\.)(taskDefinition|cluster|service)$/.test(path) && shortName(a) === shortName(b);

function neutral(wanted: Json | undefined, came: Json | undefined, { operation }: Allowances, path: string): boolean {
  if ((wanted ?? null) === null && (came ?? null) === null) return true;
  if (path === 'clientToken') return true;
  const zeroes = operation === 'CreateService' || operation === 'RunTask' ? [...zeroIsAbsent, ...zeroIsAbsentOnCreate] : zeroIsAbsent;
  if (isZero(wanted) && isZero(came) && zeroes.some((pattern) => pattern.test(path))) return true;
  const emptyIsAbsent = operation === 'RegisterTaskDefinition' || operation === 'CreateService' || operation === 'after';
  // Of what there is afterwards: a breaker or alarms that are off do what none do.
  const isOff = (value: Json | undefined): boolean => operation === 'after' && isObject(value) && value['enable'] === false;
  const nothing = (value: Json | undefined): boolean => (value ?? null) === null || isOff(value) || (emptyIsAbsent && value !== undefined && isEmpty(value));
  return nothing(wanted) && nothing(came);
}
