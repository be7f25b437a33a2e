import type { Service } from '@aws-sdk/client-ecs';
import { errorMessage } from '../support/errors.ts';
import { isAccessDenied, isPassing } from './aws-error.ts';
import type { CallOptions, EcsClient } from './client.ts';
import { findOurs } from './find-ours.ts';
import { shortName } from './names.ts';
import { type Ours, primaryOf } from './ours.ts';

/** `rollback`: back to the revision before. `stop`: ABORT, which leaves things as they are; not every region takes it. */
export type StopHow = 'rollback' | 'stop';

/** The calls with which a deployment is found and stopped. */
export type StopClient = Pick<
  EcsClient,
  'describeServices' | 'listServiceDeployments' | 'describeServiceDeployments' | 'describeServiceRevisions' | 'stopServiceDeployment'
>;

/** What is needed to stop our deployment. */
export interface StopRequest {
  how: StopHow;
  cluster: string;
  service: string;
  ours: Ours;
}

/** What came of it; `text` is a sentence for log and summary. */
export type StopResult =
  | { kind: 'requested'; text: string }
  /** It had ended before, or was never started. */
  | { kind: 'over'; text: string }
  | { kind: 'refused'; text: string; permission?: string }
  /** It did not get through: asking again may help. */
  | { kind: 'later'; text: string };

/** Asks ECS to roll back or stop our deployment. Never throws: it runs when other things have gone wrong already. */
export async function stopDeployment(ecs: StopClient, request: StopRequest, call: CallOptions = {}): Promise<StopResult> {
  const { how, ours } = request;
  if (ours.started === 'none') return { kind: 'over', text: 'no deployment was started, so there is nothing to stop' };
  try {
    const arn = ours.serviceDeploymentArn ?? (await ourArn(ecs, request, call));
    if (arn === undefined) return { kind: 'refused', text: `${wish(how)} is not possible: our service deployment could not be told for sure, so nothing was stopped` };
    return await stop(ecs, arn, how, call);
  } catch (error) {
    return explain(error, how, 'our service deployment');
  }
}

async function stop(ecs: StopClient, serviceDeploymentArn: string, how: StopHow, call: CallOptions): Promise<StopResult> {
  const name = `service deployment ${shortName(serviceDeploymentArn) ?? serviceDeploymentArn}`;
  try {
    await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: how === 'rollback' ? 'ROLLBACK' : 'ABORT' }, call);
    const then = how === 'rollback' ? 'ECS goes back to the revision before' : 'ECS starts no further tasks of it';
    return { kind: 'requested', text: `${wish(how)} of ${name} is requested; ${then}` };
  } catch (error) {
    return explain(error, how, name);
  }
}

/**
 * Our service deployment, found anew: what the service deploys now must be a deployment that was not there before, of our
 * revision. Somebody else's is never stopped.
 */
async function ourArn(ecs: StopClient, { cluster, service: name, ours }: StopRequest, call: CallOptions): Promise<string | undefined> {
  const answer = await ecs.describeServices({ cluster, services: [name] }, call);
  const service = answer.services?.[0];
  const primary = primaryOf(service);
  if (service === undefined || primary?.id === undefined || !isOurs(service, ours)) return undefined;
  const startedAt = primary.createdAt?.getTime() ?? ours.startedAt;
  const found = await findOurs(ecs, { ...ours, deploymentId: primary.id, startedAt }, service, call);
  return found?.serviceDeploymentArn === service.currentServiceDeployment ? found?.serviceDeploymentArn : undefined;
}

function isOurs(service: Service, { started, deploymentId, taskDefinitionArn, before }: Ours): boolean {
  const primary = primaryOf(service);
  if (started !== 'unclear') return primary?.id === deploymentId;
  const same = taskDefinitionArn === undefined || shortName(primary?.taskDefinition) === shortName(taskDefinitionArn);
  return same && primary?.id !== before?.deploymentId;
}

function explain(error: unknown, how: StopHow, name: string): StopResult {
  const text = errorMessage(error);
  if (isAccessDenied(error)) {
    const permission = /perform: (ecs:\w+)/.exec(text)?.[1] ?? 'ecs:StopServiceDeployment';
    return { kind: 'refused', text: `${wish(how)} of ${name} needs the permission ${permission}`, permission };
  }
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'ConflictException') return { kind: 'over', text: `${name} had ended before it could be stopped` };
  if (how === 'stop' && (kind === 'InvalidParameterException' || kind === 'UnsupportedFeatureException')) {
    return { kind: 'refused', text: `ECS does not take ABORT for ${name} (${text}); rollback is the choice that it always takes` };
  }
  if (kind === 'AbortError' || isPassing(error)) return { kind: 'later', text: `${wish(how)} of ${name} did not get through in time (${text})` };
  return { kind: 'refused', text: `${wish(how)} of ${name} failed: ${text}` };
}

const wish = (how: StopHow): string => (how === 'rollback' ? 'a rollback' : 'an abort');
