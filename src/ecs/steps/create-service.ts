import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { awsError } from '../aws-error.ts';
import type { Carried } from '../carried.ts';
import type { CarryOutWorld } from '../carry-out-world.ts';

/** Creates the service. The token makes a repeat after a lost answer safe. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
export async function createService(input: CreateServiceCommandInput, world: CarryOutWorld): Promise<Partial<Carried>> {
  const calledAt = world.clock.now();
  const subject = `service ${input.serviceName} in cluster ${input.cluster}`;
  const answer = await world.ecs
    .createService({ ...input, clientToken: world.uuid() }, { signal: world.signal })
    .catch((error: unknown) => {
      throw awsError(error, { action: 'ecs:CreateService', subject, region: world.region });
    });
  world.log.info(`Created ${subject}`);
  return { change: 'created', service: answer.service, before: undefined, calledAt };
}
