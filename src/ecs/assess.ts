import { assessDeployments } from './assess-deployments.ts';
import { assessNoChange } from './assess-no-change.ts';
import { assessServiceDeployment } from './assess-service-deployment.ts';
import { type Assessment, ended } from './verdict/assessment.ts';
import { settleMs, type Observation } from './verdict/observation.ts';
import { ourName, progressOf } from './verdict/progress.ts';

/**
 * How our deployment stands, from everything that was seen: judged by our service deployment and its target revision.
 * No branch ends in success by default; what is not understood is waited for.
 */
export function assess(observation: Observation): Assessment {
  const deleted = assessDeleted(observation);
  if (deleted !== undefined) return deleted;
  const { started } = observation.ours;
  switch (started) {
    case 'none':
      return assessNoChange(observation);
    case 'new':
    case 'unclear':
    case 'adopted':
      break;
    default:
      return started satisfies never;
  }
  if (observation.serviceDeployment !== undefined) return assessServiceDeployment(observation);
  if (observation.fallback !== undefined) return assessDeployments(observation);
  return {
    kind: 'unknown',
    reason: 'our service deployment is not listed yet',
    ask: 'our-service-deployment',
    progress: progressOf(observation, 'starting'),
  };
}

/** A service that is gone runs nothing, whatever its last deployment says. Just after a create an old answer may still say so. */
function assessDeleted(observation: Observation): Assessment | undefined {
  const { service, missingForMs, ours, sinceCallMs } = observation;
  const name = ourName(observation);
  if ((missingForMs ?? 0) >= settleMs) return ended('failed', `the service is gone (MISSING); ${name} cannot be deployed to it`);
  const status: string | undefined = service?.status;
  if (status === 'DRAINING') return ended('failed', `the service was deleted while ${name} was being deployed (DRAINING)`);
  if (status !== 'INACTIVE') return undefined;
  if (ours.created && sinceCallMs < settleMs) {
    return { kind: 'unknown', reason: 'the new service is not visible yet', progress: progressOf(observation, 'starting') };
  }
  return ended('failed', `the service was deleted while ${name} was being deployed (INACTIVE)`);
}
