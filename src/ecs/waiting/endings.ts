import type { Outcome } from '../outcome.ts';
import { shortName } from '../names.ts';
import type { Assessment, Ended, Progress } from '../verdict/assessment.ts';
import type { Watched } from '../watched.ts';
import type { Sight } from './sight.ts';
import { limitText, type TimeLimit } from './time-limit.ts';

type SupersededBy = Watched['supersededBy'];

/** What a wait has seen, in the form in which the rest of the action reads it. */
export function seenFrom(sight: Sight, phases: Watched['phases'], supersededBy?: SupersededBy): Omit<Watched, 'outcome'> {
  const { ours, service, serviceDeployment, fallback, memory } = sight;
  return {
    service,
    deploymentId: ours.deploymentId,
    rolloutState: memory.oursState,
    serviceDeployment,
    serviceDeploymentArn: ours.serviceDeploymentArn,
    phases,
    ...(supersededBy === undefined ? {} : { supersededBy }),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** The end that the verdict found. */
export function watchedFrom(sight: Sight, phases: Watched['phases'], { outcome, supersededBy }: Ended): Watched {
  if (supersededBy === undefined) return { outcome, ...seenFrom(sight, phases) };
  const { serviceDeploymentArn, deploymentId, taskDefinitionArn } = supersededBy;
  return { outcome, ...seenFrom(sight, phases, { serviceDeploymentArn, deploymentId, taskDefinitionArn }) };
}

/** The time is over: what is known and what is still missing. */
export function timedOut(sight: Sight, assessment: Exclude<Assessment, Ended>, limit: TimeLimit): Pick<Watched, 'outcome' | 'goesOn'> {
  const { progress } = assessment;
  const missing = progress.missing.length === 0 ? '' : `: ${progress.missing.join(', ')}`;
  const doubt = assessment.kind === 'unknown' ? ` (${assessment.reason})` : '';
  const doomed = progress.phase === 'rolling-back' || progress.phase === 'stopping' ? `; ${progress.notices.join('; ')}` : '';
  const reason = `${nameOf(sight)} is not done within the timeout (${limitText(limit)}), still ${stateOf(progress)}${doubt}${missing}${doomed}`;
  return { outcome: withWords('timed-out', reason, sight), goesOn: goesOn(sight) };
}

/** Cancelled: nothing more is asked; the last known state must do. */
export function cancelled(sight: Sight): Pick<Watched, 'outcome' | 'goesOn'> {
  return { outcome: withWords('cancelled', `cancelled while waiting; ${lastStateOf(sight)}`, sight), goesOn: goesOn(sight) };
}

/** The last known state in one clause. */
export function lastStateOf(sight: Sight): string {
  const { service, serviceDeployment, ours } = sight;
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  const state = serviceDeployment?.status ?? own?.rolloutState ?? 'not known';
  const counted = own?.status === 'PRIMARY' ? own : service;
  const counts = counted === undefined ? '' : `, ${counted.runningCount ?? 0} of ${counted.desiredCount ?? 0}${counted === own ? ' of its' : ''} tasks running`;
  return `the last known state of ${nameOf(sight)} is ${state}${counts}`;
}

const nameOf = ({ ours }: Sight): string => shortName(ours.taskDefinitionArn) ?? 'the deployment';

const stateOf = (progress: Progress): string => (progress.stage === undefined ? progress.state : `${progress.state} at ${progress.stage}`);

/** The deployment does not end with our wait; and one that fails without a circuit breaker does not end at all. */
function goesOn({ ours, service, serviceDeployment }: Sight): string {
  if (serviceDeployment?.status === 'SUCCESSFUL') return 'the service goes on';
  const id = ours.deploymentId ?? shortName(ours.serviceDeploymentArn);
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  const endless = (own?.failedTasks ?? 0) > 0 && service?.deploymentConfiguration?.deploymentCircuitBreaker?.enable !== true;
  return `the deployment${id === undefined ? '' : ` ${id}`} goes on${endless ? ', for ever: no circuit breaker ends it' : ''}`;
}

function withWords(status: Outcome['status'], reason: string, { service, serviceDeployment, ours }: Sight): Outcome {
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  // "… in progress." tells nothing new.
  const statusReason = serviceDeployment?.statusReason ?? (own?.rolloutState === 'IN_PROGRESS' ? undefined : own?.rolloutStateReason);
  return statusReason === undefined ? { status, reason } : { status, reason, statusReason };
}
