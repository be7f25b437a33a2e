import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { ActionError } from '../../support/errors.ts';
import { awsError } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';
import { describeDeployed } from '../describe.ts';

/** Creates the service. The token makes a repeat after a lost answer safe. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
export async function createService(input: CreateServiceCommandInput, world: CarryOutWorld): Promise<Partial<Carried>> {
  const calledAt = world.clock.now();
  const subject = `service ${input.serviceName} in cluster ${input.cluster}`;
  const answer = await world.ecs
    .createService({ ...input, clientToken: world.uuid() }, { signal: world.signal })
    .catch((error: unknown) => {
      throw awsError(error, { action: 'ecs:CreateService', subject, region: world.region });
    });
  const service = answer.service ?? (await created(input, subject, world));
  world.log.info(`Created ${subject}`);
  return { change: 'created', service, before: undefined, calledAt };
}

/** A 200 without a body is good news that got lost. */
async function created({ cluster = 'default', serviceName = '' }: CreateServiceCommandInput, subject: string, world: CarryOutWorld) {
  const deployed = await describeDeployed(world, cluster, serviceName);
  if (deployed.kind === 'present') return deployed.service;
  throw new ActionError('AWS', `ecs:CreateService (${subject}): the answer is empty, and the service is not there`);
}
