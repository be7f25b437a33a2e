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
  const answer = await world.ecs.createService({ ...input, clientToken: world.uuid() }, { signal: world.signal, cancel: world.cancel }).catch(async (error: unknown) => {
    const ours = isRepeat(error) ? await createdBefore(input, world) : undefined;
    if (ours !== undefined) return { service: ours };
    throw awsError(error, { action: 'ecs:CreateService', subject, region: world.region });
  });
  const service = answer.service ?? (await created(input, subject, world));
  world.log.info(`Created ${subject}`);
  return { change: 'created', service, before: undefined, calledAt };
}

/** A repeat that is refused because the service is there by now: the answer that was lost may have been the good one. */
function isRepeat(error: unknown): boolean {
  const { message = '', $metadata: { attempts = 1 } = {} } = error as { message?: string; $metadata?: { attempts?: number } };
  return attempts > 1 && /not idempotent/i.test(message);
}

/** The service, if it runs the very revision that we asked for. */
async function createdBefore({ cluster = 'default', serviceName = '', taskDefinition }: CreateServiceCommandInput, world: CarryOutWorld) {
  const deployed = await describeDeployed(world, cluster, serviceName).catch(() => undefined);
  return deployed?.kind === 'present' && deployed.service.taskDefinition === taskDefinition ? deployed.service : undefined;
}

/** A 200 without a body is good news that got lost. */
async function created({ cluster = 'default', serviceName = '' }: CreateServiceCommandInput, subject: string, world: CarryOutWorld) {
  const deployed = await describeDeployed(world, cluster, serviceName);
  if (deployed.kind === 'present') return deployed.service;
  throw new ActionError('AWS', `ecs:CreateService (${subject}): the answer is empty, and the service is not there`);
}
