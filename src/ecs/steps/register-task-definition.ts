import type { RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { sameTaskDefinition } from '../../definitions/diff.ts';
import type { ActionError } from '../../support/errors.ts';
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
    const sent = await send(input, attempt < attempts, world);
    if (sent.kind === 'answered') return sent.taskDefinition;
    world.log.info(`The answer to RegisterTaskDefinition was lost (${sent.how}); looking whether it took effect`);
    const newest = await newestOf(input.family, world);
    const isRecent = (newest?.registeredAt?.getTime() ?? 0) >= calledAt - skewMs;
    if (newest !== undefined && isRecent && sameTaskDefinition(newest, input)) return newest;
    if (world.cancel?.aborted === true) throw sent.error;
    await world.clock.sleep(pauseMs * attempt, world.cancel);
  }
}

/** `lost`: there is no answer; the error is what it comes to if nobody tries again. */
type Sent = { kind: 'answered'; taskDefinition: TaskDefinition } | { kind: 'lost'; how: string; error: ActionError };

async function send(input: RegisterTaskDefinitionCommandInput, mayTryAgain: boolean, world: CarryOutWorld): Promise<Sent> {
  const fault = { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region };
  try {
    const { taskDefinition } = await world.ecs.registerTaskDefinition(input, { signal: world.signal, cancel: world.cancel, once: true });
    if (taskDefinition?.taskDefinitionArn !== undefined) return { kind: 'answered', taskDefinition };
    const error = awsError(new Error('the answer names no task definition'), fault);
    if (mayTryAgain) return { kind: 'lost', how: 'an empty answer', error };
    throw error;
  } catch (cause) {
    const error = awsError(cause, fault);
    if (mayTryAgain && mayHaveActed(cause)) return { kind: 'lost', how: faultText(cause), error };
    throw error;
  }
}

/** Not being able to look costs a spare revision at most. */
async function newestOf(family: string | undefined, world: CarryOutWorld): Promise<TaskDefinition | undefined> {
  return family === undefined ? undefined : describeTaskDefinition(world, family).catch(() => undefined);
}
