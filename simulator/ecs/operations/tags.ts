import type { ListTagsForResourceRequest, Tag, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-ecs';
import { AwsFailure, invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { clusterOf } from '../find.ts';
import { operation } from './operation.ts';

const most = 50;

/** Refuses ARNs of nothing: services (long format), task definitions, tasks; clusters as far as they are known. */
function checkResource(sim: Simulation, arn: string): void {
  const kind = arn.split(':')[5]?.split('/')[0];
  const { services, taskDefinitions, tasks } = sim.state.ecs;
  if (kind === 'cluster') return void clusterOf(sim, arn);
  if (kind === 'service' && arn.split('/').length < 3) {
    throw invalidParameter('Long arn format must be used for tagging operations');
  }
  const key = arn.split('/').slice(1).join('/');
  const service = services.get(key);
  const definition = taskDefinitions.get(arn.split('/').at(-1) ?? '');
  if (kind === 'service' && service?.status === 'ACTIVE') return;
  if (kind === 'task-definition' && definition !== undefined) return;
  if (kind === 'task' && tasks.has(arn)) return;
  if (kind === undefined) throw invalidParameter(`Invalid resource ARN: ${arn}`);
  throw new AwsFailure('ResourceNotFoundException', 'The specified resource could not be found.');
}

/** TagResource: adds and overwrites, up to fifty. */
export const tagResource = operation<TagResourceRequest>((sim, { resourceArn = '', tags = [] }) => {
  checkResource(sim, resourceArn);
  if (tags.length === 0) throw invalidParameter('Tags can not be empty.');
  checkTags(tags);
  const all = new Map((sim.state.ecs.tags.get(resourceArn) ?? []).map((tag) => [tag.key, tag]));
  for (const tag of tags) all.set(tag.key, tag);
  if (all.size > most)
    throw new AwsFailure('LimitExceededException', `The number of tags exceeds the limit of ${most}.`);
  sim.state.ecs.tags.set(resourceArn, [...all.values()]);
  return {};
});

/** UntagResource: removes by key; keys that are not there are no error. */
export const untagResource = operation<UntagResourceRequest>((sim, { resourceArn = '', tagKeys = [] }) => {
  checkResource(sim, resourceArn);
  const kept = (sim.state.ecs.tags.get(resourceArn) ?? []).filter((tag) => !tagKeys.includes(tag.key ?? ''));
  sim.state.ecs.tags.set(resourceArn, kept);
  return {};
});

/** ListTagsForResource. */
export const listTagsForResource = operation<ListTagsForResourceRequest>((sim, { resourceArn = '' }) => {
  checkResource(sim, resourceArn);
  return { tags: sim.state.ecs.tags.get(resourceArn) ?? [] };
});

/** What AWS refuses in a tag: keys of its own, empty keys, too long ones, the same key twice. */
export function checkTags(tags: readonly Tag[]): void {
  const seen = new Set<string>();
  for (const { key = '', value = '' } of tags) {
    if (key === '' || key.length > 128) throw invalidParameter('Tag keys must have 1 to 128 characters.');
    if (value.length > 256) throw invalidParameter('Tag values can have at most 256 characters.');
    if (/^aws:/i.test(key)) throw invalidParameter(`Tag keys may not start with 'aws:': ${key}`);
    if (seen.has(key)) throw invalidParameter(`Duplicate tag key: ${key}`);
    seen.add(key);
  }
}
