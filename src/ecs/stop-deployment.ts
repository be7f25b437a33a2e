import { errorMessage } from '../support/errors.ts';
import { isAccessDenied } from './aws-error.ts';
import type { EcsClient } from './client.ts';
import { shortName } from './names.ts';

/** `rollback`: back to the revision before. `stop`: ABORT, which leaves things as they are; not every region takes it. */
export type StopHow = 'rollback' | 'stop';

/** What is needed to stop a deployment: plain data, so that the post step can do it from saved state. */
export interface StopRequest {
  serviceDeploymentArn?: string;
  how: StopHow;
}

/** What came of it; `text` is a sentence for log and summary. */
export type StopResult =
  | { kind: 'requested'; text: string }
  /** It had ended before. */
  | { kind: 'over'; text: string }
  | { kind: 'refused'; text: string; permission?: string };

/** Asks ECS to roll back or stop our deployment. Never throws: it runs when other things have gone wrong already. */
export async function stopDeployment(
  ecs: Pick<EcsClient, 'stopServiceDeployment'>,
  { serviceDeploymentArn, how }: StopRequest,
  signal?: AbortSignal,
): Promise<StopResult> {
  if (serviceDeploymentArn === undefined) {
    return { kind: 'refused', text: `${wish(how)} is not possible: our service deployment is not known` };
  }
  const name = shortName(serviceDeploymentArn) ?? serviceDeploymentArn;
  try {
    await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: how === 'rollback' ? 'ROLLBACK' : 'ABORT' }, { signal });
    const then = how === 'rollback' ? 'ECS goes back to the revision before' : 'ECS starts no further tasks of it';
    return { kind: 'requested', text: `${wish(how)} of service deployment ${name} is requested; ${then}` };
  } catch (error) {
    return explain(error, how, name);
  }
}

function explain(error: unknown, how: StopHow, name: string): StopResult {
  const text = errorMessage(error);
  if (isAccessDenied(error)) {
    const permission = 'ecs:StopServiceDeployment';
    return { kind: 'refused', text: `${wish(how)} of service deployment ${name} needs the permission ${permission}: ${text}`, permission };
  }
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'ConflictException') return { kind: 'over', text: `service deployment ${name} had ended before it could be stopped` };
  if (how === 'stop' && (kind === 'InvalidParameterException' || kind === 'UnsupportedFeatureException')) {
    return { kind: 'refused', text: `ECS does not take ABORT for service deployment ${name} (${text}); rollback is the choice that it always takes` };
  }
  return { kind: 'refused', text: `${wish(how)} of service deployment ${name} failed: ${text}` };
}

const wish = (how: StopHow): string => (how === 'rollback' ? 'a rollback' : 'an abort');
