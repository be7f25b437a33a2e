import type { Service, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { awsError, isPassing } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';
import { describeDeployed } from '../describe.ts';

const looks = 3;
const attempts = 4;
const pauseMs = 2_000;

/**
 * The one UpdateService. Without `forceNewDeployment` a repeat changes nothing, so the client may resend it; with it a
 * repeat would start a second deployment, so after a lost answer we look first. aws.md 5.4
 */
export async function updateService(input: UpdateServiceCommandInput, carried: Carried, world: CarryOutWorld): Promise<Partial<Carried>> {
  const subject = `service ${input.service} in cluster ${input.cluster}`;
  const calledAt = world.clock.now();
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await world.ecs.updateService(input, { signal: world.signal, once: input.forceNewDeployment === true });
      world.log.info(`Updated ${subject}`);
      return { change: 'updated', service: answer.service, calledAt };
    } catch (error) {
      if (!isPassing(error) || attempt === attempts) {
        throw awsError(error, { action: 'ecs:UpdateService', subject, region: world.region });
      }
      world.log.info(`The answer to UpdateService was lost (${(error as Error).message}); looking whether it took effect`);
      const service = await tookEffect(input, carried.before, world);
      if (service !== undefined) return { change: 'updated', service, calledAt };
    }
  }
}

const primaryOf = (service: Service | undefined) => service?.deployments?.find((deployment) => deployment.status === 'PRIMARY');

/** Looks for a deployment that was not there before; several times, since a write may show late. */
async function tookEffect(input: UpdateServiceCommandInput, before: Service | undefined, world: CarryOutWorld): Promise<Service | undefined> {
  for (let look = 0; look < looks; look++) {
    await world.clock.sleep(pauseMs, world.signal);
    const deployed = await describeDeployed(world, input.cluster ?? 'default', input.service ?? '');
    if (deployed.kind === 'missing') return undefined;
    const primary = primaryOf(deployed.service);
    const isNew = primary?.id !== undefined && primary.id !== primaryOf(before)?.id;
    const isOurs = input.taskDefinition === undefined || primary?.taskDefinition === input.taskDefinition;
    if (isNew && isOurs) return deployed.service;
  }
  return undefined;
}
