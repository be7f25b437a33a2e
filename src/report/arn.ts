/** The parts of an ARN that a report names. */
export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  /** Everything after the account: `service/prod/web`, `task-definition/web:42`. */
  resource: string;
}

/** Takes an ARN apart; undefined for anything else (a name, `family:revision`). */
export function parseArn(text: string | undefined): Arn | undefined {
  const parts = text?.split(':') ?? [];
  const [prefix, partition, service, region, account] = parts;
  if (prefix !== 'arn' || !partition || !service || region === undefined || account === undefined || parts.length < 6) return undefined;
  return { partition, service, region, account, resource: parts.slice(5).join(':') };
}

/** The last part of an ARN's path: the name of a service or cluster, the id of a task. A plain name stays as it is. */
export const nameOfArn = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** A revision of a task definition by its parts; `revision` is absent for a bare family. */
export interface Revision {
  family: string;
  revision?: string;
  /** `family:revision`: no account id inside, so GitHub's masking cannot empty it. */
  name: string;
}

/** Reads `arn:…:task-definition/family:42` and `family:42` alike. */
export function revisionOf(taskDefinition: string): Revision {
  const name = nameOfArn(taskDefinition);
  const colon = name.lastIndexOf(':');
  return colon < 0 ? { family: name, name } : { family: name.slice(0, colon), revision: name.slice(colon + 1), name };
}

const partitionByPrefix: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/** The partition of a region, for links before any ARN has been seen. */
export const partitionOfRegion = (region: string): string =>
  partitionByPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
