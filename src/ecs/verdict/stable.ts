import type { Service } from '@aws-sdk/client-ecs';
import { primaryOf } from '../ours.ts';
import { type Assessment, ended } from './assessment.ts';
import { newerDeployment, nameOf } from './newer.ts';
import type { Observation } from './observation.ts';
import { ourName, progressOf } from './progress.ts';

/** Our deployment has succeeded, and the caller wants the service stable besides: one deployment, running = desired. */
export function assessStable(observation: Observation): Assessment {
  const { service, ours } = observation;
  const newer = newerDeployment(observation);
  if (newer !== undefined) {
    return ended(
      'superseded',
      `${ourName(observation)} was deployed, but ${nameOf(newer, observation.ours)} replaced it before the service was stable`,
      undefined,
      newer,
    );
  }
  const alone = ours.deploymentId === undefined || primaryOf(service)?.id === ours.deploymentId;
  if (alone && isSettled(service)) return ended('succeeded', `${ourName(observation)} is deployed and the service is stable${emptyNote(observation)}`);
  return { kind: 'in-progress', progress: progressOf(observation, 'settling') };
}

/** One deployment left, and the tasks are those that are wanted. */
export const isSettled = (service: Service | undefined): boolean =>
  service?.deployments?.length === 1 &&
  service.desiredCount !== undefined &&
  service.runningCount === service.desiredCount &&
  (service.pendingCount ?? 0) === 0;

/** Success without a single task is worth a word. */
export const emptyNote = ({ service }: Observation): string =>
  service?.desiredCount === 0 ? '; no task is running, because the desired count is 0' : '';
