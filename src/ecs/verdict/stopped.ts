import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { type Assessment, ended } from './assessment.ts';
import { nameOf, newerDeployment } from './newer.ts';
import type { Observation } from './observation.ts';
import { ourName, progressOf } from './progress.ts';
import { endedByMonitor, whyGivenUp } from './why.ts';

/** A newer deployment may show this much later than the stop that it caused, milliseconds. */
const lateMs = 4_000;

/**
 * Our service deployment is STOPPED: never success. A monitor of ECS ended it, or a newer deployment did, or somebody
 * stopped it; a newer one can show later than the stop, so that it is asked for before anybody else is named.
 */
export function assessStopped(observation: Observation, serviceDeployment: ServiceDeployment): Assessment {
  const name = ourName(observation);
  const why = whyGivenUp(serviceDeployment);
  const words = serviceDeployment.statusReason ?? serviceDeployment.rollback?.reason;
  const newer = newerDeployment(observation);
  if (endedByMonitor(serviceDeployment) || ownDeploymentFailed(observation)) {
    const after = newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`;
    const what = isGivenUp(observation, serviceDeployment) ? 'failed and was not rolled back' : 'was stopped before it was done';
    return ended('failed', `${name} ${what}${because(why)}${after}`, words, undefined);
  }
  if (serviceDeployment.rollback !== undefined) {
    return ended('failed', `${name} failed, and its rollback was stopped${because(why)}`, words, newer);
  }
  if (newer !== undefined) return ended('superseded', `${name} was superseded by ${nameOf(newer, observation.ours)}`, words, newer);
  if (observation.others === undefined || (observation.stoppedForMs ?? 0) < lateMs) {
    const progress = progressOf(observation, 'stopping');
    return { kind: 'unknown', reason: 'the deployment was stopped; looking for who did it', ask: 'other-deployments', progress };
  }
  return ended('failed', `${name} was stopped before it was done${because(why)}`, words);
}

const because = (why: string | undefined): string => (why === undefined ? '' : `: ${why}`);

/** Whether ECS gave it up; somebody's ABORT leaves a FAILED entry as well. The words only choose between two failures. */
const isGivenUp = ({ memory }: Observation, serviceDeployment: ServiceDeployment): boolean =>
  endedByMonitor(serviceDeployment) || /circuit breaker|alarm|failed/i.test(memory.oursReason ?? 'failed');

function ownDeploymentFailed({ service, ours, memory }: Observation): boolean {
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  return memory.oursFailed || (own !== undefined && own.rolloutState === 'FAILED');
}
