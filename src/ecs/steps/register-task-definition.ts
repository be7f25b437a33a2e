import type { RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { sameTaskDefinition } from '../../definitions/diff.ts';
import { awsError, faultText, mayHaveActed } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';
import { describeTaskDefinition } from '../describe.ts';

const attempts = 4;
const pauseMs = 2_000;
/** Our clock and AWS's may differ by so much, milliseconds. */
const skewMs = 60_000;

/**
 * Registers a revision. The API has no idempotency token: after a lost answer the newest revision is looked at, and
 * taken if it is what we sent, so that a retry leaves no spare behind.
 */
export async function registerTaskDefinition(input: RegisterTaskDefinitionCommandInput, world: CarryOutWorld): Promise<Partial<Carried>> {
  const { taskDefinitionArn, family, revision } = await register(input, world);
  world.log.info(`Registered ${family}:${revision}`);
  return { change: 'registered', taskDefinitionArn };
}

async function register(input: RegisterTaskDefinitionCommandInput, world: CarryOutWorld): Promise<TaskDefinition> {
  const calledAt = world.clock.now();
  for (let attempt = 1; ; attempt++) {
    const { registered, lost } = await send(input, attempt < attempts, world);
    if (registered !== undefined) return registered;
    world.log.info(`The answer to RegisterTaskDefinition was lost (${lost}); looking whether it took effect`);
    const newest = await newestOf(input.family, world);
    const isRecent = (newest?.registeredAt?.getTime() ?? 0) >= calledAt - skewMs;
    if (newest !== undefined && isRecent && sameTaskDefinition(newest, input)) return newest;
    await world.clock.sleep(pauseMs * attempt, world.signal);
  }
}

async function send(input: RegisterTaskDefinitionCommandInput, mayTryAgain: boolean, world: CarryOutWorld): Promise<{ registered?: TaskDefinition; lost?: string }> {
  const fault = { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region };
  try {
    const { taskDefinition } = await world.ecs.registerTaskDefinition(input, { signal: world.signal, once: true });
    if (taskDefinition?.taskDefinitionArn !== undefined) return { registered: taskDefinition };
    if (mayTryAgain) return { lost: 'an empty answer' };
    throw awsError(new Error('the answer names no task definition'), fault);
  } catch (error) {
    if (mayTryAgain && mayHaveActed(error)) return { lost: faultText(error) };
    throw awsError(error, fault);
  }
}

/** Not being able to look costs a spare revision at most. */
async function newestOf(family: string | undefined, world: CarryOutWorld): Promise<TaskDefinition | undefined> {
  return family === undefined ? undefined : describeTaskDefinition(world, family).catch(() => undefined);
}
