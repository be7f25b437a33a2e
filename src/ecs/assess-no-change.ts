import { primaryOf } from './ours.ts';
import { type Assessment, ended } from './verdict/assessment.ts';
import { nameOf, newerDeployment } from './verdict/newer.ts';
import type { Observation } from './verdict/observation.ts';
import { ourName, progressOf } from './verdict/progress.ts';
import { emptyNote, isSettled } from './verdict/stable.ts';

/** No new deployment was needed: the one that stands is judged, and a running one is followed to its end. */
export function assessNoChange(observation: Observation): Assessment {
  const { service, ours, waitUntil } = observation;
  const primary = primaryOf(service);
  if (primary === undefined) {
    return { kind: 'unknown', reason: 'the service does not show its deployment', progress: progressOf(observation, 'starting') };
  }
  const newer = newerDeployment(observation);
  if (newer !== undefined) {
    return ended('superseded', `nothing had to be deployed, but ${nameOf(newer, observation.ours)} has been started since`, undefined, newer);
  }
  const state: string | undefined = primary.rolloutState;
  switch (state) {
    case 'FAILED':
      return ended(
        'failed',
        `no new deployment was started, and the one that stands, ${ours.deploymentId ?? ourName(observation)}, has failed`,
        primary.rolloutStateReason,
      );
    case 'COMPLETED':
    case undefined:
      break;
    default:
      return { kind: 'in-progress', progress: progressOf(observation, 'rolling') };
  }
  if (waitUntil.kind === 'stable' && !isSettled(service)) return { kind: 'in-progress', progress: progressOf(observation, 'settling') };
  return ended('no-change', `nothing had to be deployed: ${ourName(observation)} serves already${emptyNote(observation)}`);
}
