import type { Step } from '../../plan/plan.ts';
import { awsError } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';

/** Adds and changes tags of the service; UpdateService cannot. */
export async function tagResource(step: Extract<Step, { kind: 'tag-resource' }>, world: CarryOutWorld): Promise<Partial<Carried>> {
  const { resourceArn, tags } = step;
  await world.ecs.tagResource({ resourceArn, tags }, { signal: world.signal, cancel: world.cancel }).catch((error: unknown) => {
    throw awsError(error, { action: 'ecs:TagResource', resource: resourceArn, region: world.region });
  });
  world.log.info(`Tagged the service: ${tags.map((tag) => tag.key).join(', ')}`);
  return { tagged: true };
}

/** Removes tags that the definition no longer has. */
export async function untagResource(step: Extract<Step, { kind: 'untag-resource' }>, world: CarryOutWorld): Promise<Partial<Carried>> {
  const { resourceArn, tagKeys } = step;
  await world.ecs.untagResource({ resourceArn, tagKeys }, { signal: world.signal, cancel: world.cancel }).catch((error: unknown) => {
    throw awsError(error, { action: 'ecs:UntagResource', resource: resourceArn, region: world.region });
  });
  world.log.info(`Removed tags of the service: ${tagKeys.join(', ')}`);
  return { tagged: true };
}
