import type { RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { sameTaskDefinition } from '../../definitions/diff.ts';
import { ActionError } from '../../support/errors.ts';
import { awsError, isPassing } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';
import { describeTaskDefinition, latestRevision } from '../describe.ts';

const attempts = 4;
const pauseMs = 2_000;

/**
 * Registers a revision. The API has no idempotency token: after a lost answer the newest revision is looked at, and
 * taken if it is what we sent, so that a retry leaves no spare behind.
 */
export async function registerTaskDefinition(input: RegisterTaskDefinitionCommandInput, world: CarryOutWorld): Promise<Partial<Carried>> {
  const registered = await register(input, world);
  const arn = registered.taskDefinitionArn;
  if (arn === undefined) throw new ActionError('AWS', 'ecs:RegisterTaskDefinition: the answer names no task definition');
  world.log.info(`Registered ${registered.family}:${registered.revision}`);
  return { change: 'registered', taskDefinitionArn: arn };
}

async function register(input: RegisterTaskDefinitionCommandInput, world: CarryOutWorld): Promise<TaskDefinition> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await world.ecs.registerTaskDefinition(input, { signal: world.signal, once: true });
      return answer.taskDefinition ?? {};
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) {
        throw awsError(error, { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region });
      }
      world.log.info(`The answer to RegisterTaskDefinition was lost (${(error as Error).message}); looking whether it took effect`);
      const newest = await newestOf(input.family, world);
      if (newest !== undefined && sameTaskDefinition(newest, input)) return newest;
      await world.clock.sleep(pauseMs * attempt, world.signal);
    }
  }
}

async function newestOf(family: string | undefined, world: CarryOutWorld) {
  const arn = family === undefined ? undefined : await latestRevision(world, family);
  return arn === undefined ? undefined : describeTaskDefinition(world, arn);
}
