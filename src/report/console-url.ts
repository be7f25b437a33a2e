import { partitionOfRegion, revisionOf } from './arn.ts';

/** Where a thing lives, as far as its console page needs it. Never an account id: the links are outputs. */
export interface Place {
  region?: string;
  /** Absent: told from the region. */
  partition?: string;
}

/** Partitions whose console is reachable from outside; the isolated ones get no link. */
const hosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** Parentheses, too: they would end a link in Markdown. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/[()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

function page({ region, partition }: Place, path: string): string | undefined {
  if (region === undefined || region === '') return undefined;
  const host = hosts[partition ?? partitionOfRegion(region)];
  return host === undefined ? undefined : `https://${host}/${path}?region=${encoded(region)}`;
}

const cluster = (name: string): string => `ecs/v2/clusters/${encoded(name)}`;

/** The services of a cluster. */
export const clusterUrl = (place: Place, name: string): string | undefined => page(place, `${cluster(name)}/services`);

/** The deployments of a service: where a rollout is watched. */
export const serviceUrl = (place: Place, clusterName: string, service: string): string | undefined =>
  page(place, `${cluster(clusterName)}/services/${encoded(service)}/deployments`);

/** One revision of a task definition. */
export const taskDefinitionUrl = (place: Place, family: string, revision: string): string | undefined =>
  page(place, `ecs/v2/task-definitions/${encoded(family)}/${encoded(revision)}`);

/** One task. */
export const taskUrl = (place: Place, clusterName: string, taskId: string): string | undefined =>
  page(place, `${cluster(clusterName)}/tasks/${encoded(taskId)}`);

/** The CloudWatch console wants names encoded twice, with `$` for `%`. */
const logName = (name: string): string => encoded(encoded(name)).replaceAll('%', '$');

/** One log stream. */
export function logStreamUrl(place: Place, group: string, stream: string): string | undefined {
  const base = page(place, 'cloudwatch/home');
  return base && `${base}#logsV2:log-groups/log-group/${logName(group)}/log-events/${logName(stream)}`;
}

/** One revision of a task definition, by its ARN; none for a bare family. */
export function revisionUrl(place: Place, taskDefinitionArn: string | undefined): string | undefined {
  if (taskDefinitionArn === undefined) return undefined;
  const { family, revision } = revisionOf(taskDefinitionArn);
  return revision === undefined ? undefined : taskDefinitionUrl(place, family, revision);
}
