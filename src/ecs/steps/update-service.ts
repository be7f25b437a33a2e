import type { Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { ActionError } from '../../support/errors.ts';
import { awsError, faultText, mayHaveActed } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';
import { describeDeployed } from '../describe.ts';
import { primaryOf } from '../ours.ts';

/** A forced deployment that is not seen after half a minute was not started: only then it is asked for again. */
const forced = { attempts: 4, looks: 8 };
/** Without force a repeat changes nothing, and the client has repeated it for a while already. */
const unforced = { attempts: 2, looks: 1 };
const pauseMs = 4_000;
/** After a cancel there is little time left. */
const hurriedPauseMs = 1_000;

/**
 * The one UpdateService. Without `forceNewDeployment` a repeat changes nothing, so the client may resend it; with it a
 * repeat would start a second deployment, so after a lost answer we look first. aws.md 5.4
 */
export async function updateService(input: UpdateServiceCommandInput, carried: Carried, world: CarryOutWorld): Promise<Partial<Carried>> {
  const subject = `service ${input.service} in cluster ${input.cluster}`;
  const calledAt = world.clock.now();
  const isForced = input.forceNewDeployment === true;
  const { attempts, looks } = isForced ? forced : unforced;
  const done = (service: Service): Partial<Carried> => ({ change: 'updated', service, calledAt, forced: isForced });
  for (let attempt = 1; ; attempt++) {
    const sent = await send(input, subject, attempt < attempts, world);
    if (sent.kind === 'answered') {
      world.log.info(`Updated ${subject}`);
      return done(sent.service);
    }
    world.log.info(`The answer to UpdateService was lost (${sent.how}); looking whether it took effect`);
    const found = await tookEffect(input, carried.before, looks, world);
    if (found === undefined && world.cancel?.aborted === true) throw sent.error;
    if (found === undefined) continue;
    world.log.info(`Updated ${subject}: it took effect`);
    return done(found);
  }
}

/** `lost`: there is no answer; the error is what it comes to if nobody tries again. */
type Sent = { kind: 'answered'; service: Service } | { kind: 'lost'; how: string; error: ActionError };

async function send(input: UpdateServiceCommandInput, subject: string, mayTryAgain: boolean, world: CarryOutWorld): Promise<Sent> {
  const fault = { action: 'ecs:UpdateService', subject, region: world.region };
  try {
    const { service } = await world.ecs.updateService(input, { signal: world.signal, cancel: world.cancel, once: input.forceNewDeployment === true });
    if (service !== undefined) return { kind: 'answered', service };
    const error = awsError(new Error('the answer is empty'), fault);
    if (mayTryAgain) return { kind: 'lost', how: 'an empty answer', error };
    throw error;
  } catch (cause) {
    const error = awsError(cause, fault);
    if (mayTryAgain && mayHaveActed(cause)) return { kind: 'lost', how: faultText(cause), error };
    throw error;
  }
}

/** Looks for a deployment that was not there before; several times, since a write may show late. */
async function tookEffect(input: UpdateServiceCommandInput, before: Service | undefined, looks: number, world: CarryOutWorld): Promise<Service | undefined> {
  for (let look = 0; look < looks && world.signal?.aborted !== true; look++) {
    await (world.cancel?.aborted === true ? world.clock.sleep(hurriedPauseMs, world.signal) : world.clock.sleep(pauseMs, world.cancel));
    const deployed = await describeDeployed(world, input.cluster ?? 'default', input.service ?? '').catch((error: unknown) => {
      if (world.signal?.aborted === true) return undefined;
      throw error;
    });
    if (deployed === undefined || deployed.kind === 'missing') return undefined;
    const primary = primaryOf(deployed.service);
    const isNew = primary?.id !== undefined && primary.id !== primaryOf(before)?.id;
    const isOurs = input.taskDefinition === undefined || primary?.taskDefinition === input.taskDefinition;
    if (isNew && isOurs) return deployed.service;
  }
  return undefined;
}
