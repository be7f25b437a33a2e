import { hasReachedStage } from '../wait-until.ts';
import { type Assessment, ended } from './assessment.ts';
import { awaitedHooks } from './missing.ts';
import { newerDeployment, nameOf } from './newer.ts';
import type { Observation } from './observation.ts';
import { ourName, progressOf } from './progress.ts';

/** Our service deployment is IN_PROGRESS: reached what was asked for, or goes on. */
export function assessWhileRunning(observation: Observation): Assessment {
  const { waitUntil, serviceDeployment } = observation;
  const hooks = awaitedHooks(serviceDeployment);
  const stage = serviceDeployment?.lifecycleStage;
  switch (waitUntil.kind) {
    case 'deployed':
    case 'stable':
      break;
    case 'stage':
      if (hasReachedStage(stage, waitUntil.stage)) {
        return ended('in-progress', `${ourName(observation)} has reached ${stage ?? waitUntil.stage}; the deployment goes on`);
      }
      break;
    case 'paused':
      if (hooks.length > 0) return ended('paused', progressOf(observation, 'paused').notices.join('; '));
      break;
    default:
      return waitUntil satisfies never;
  }
  const newer = newerDeployment(observation);
  const notices = newer === undefined ? [] : [`${nameOf(newer, observation.ours)} has been started since and replaces ${ourName(observation)}`];
  return { kind: 'in-progress', progress: progressOf(observation, hooks.length > 0 ? 'paused' : 'rolling', notices) };
}
