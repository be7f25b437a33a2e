import type { Deployment } from '@aws-sdk/client-ecs';
import { primaryOf } from './ours.ts';
import { type Assessment, ended } from './verdict/assessment.ts';
import { isRollback, nameOf, newerDeployment } from './verdict/newer.ts';
import { settleMs, type Observation } from './verdict/observation.ts';
import { ourName, progressOf, restoredBy } from './verdict/progress.ts';
import { assessStable } from './verdict/stable.ts';

/**
 * The verdict without service deployments: by the id of our entry in `deployments[]`. What replaced it is told apart by
 * ids and by what earlier looks have shown; "one deployment, running = desired" alone is never success.
 */
export function assessDeployments(observation: Observation): Assessment {
  const { service, ours } = observation;
  if (ours.deploymentId === undefined) return unknown(observation, 'the service does not show our deployment yet');
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  return own === undefined ? assessGone(observation) : assessOwn(observation, own);
}

function assessOwn(observation: Observation, own: Deployment): Assessment {
  const state: string | undefined = own.rolloutState;
  switch (state) {
    case 'COMPLETED':
      return completed(observation);
    case 'FAILED':
      return assessFailed(observation, own);
    case undefined:
      return assessWithoutRolloutState(observation, own);
    case 'IN_PROGRESS':
      break;
    default:
      return going(observation, `ECS reports the rollout state ${state}, which is not known here; waiting on`);
  }
  const primary = primaryOf(observation.service);
  if (primary !== undefined && primary.id !== own.id && isRollback(primary, observation)) return rollingBack(observation, primary);
  const newer = newerDeployment(observation);
  return newer === undefined ? going(observation) : superseded(observation);
}

function completed(observation: Observation): Assessment {
  if (observation.waitUntil.kind === 'stable') return assessStable(observation);
  const none = observation.service?.desiredCount === 0 ? '; no task of it has run, because the desired count is 0' : '';
  return ended('succeeded', `${ourName(observation)} is deployed${none}`);
}

/** Behind a Classic Load Balancer there is no rollout state, nor a breaker: our entry alone with all its tasks is the end. */
function assessWithoutRolloutState(observation: Observation, own: Deployment): Assessment {
  const newer = newerDeployment(observation);
  if (newer !== undefined) return superseded(observation);
  const alone = observation.service?.deployments?.length === 1 && own.status === 'PRIMARY';
  const all = own.desiredCount !== undefined && own.runningCount === own.desiredCount && (own.pendingCount ?? 0) === 0;
  return alone && all ? completed(observation) : going(observation);
}

function assessFailed(observation: Observation, own: Deployment): Assessment {
  const primary = primaryOf(observation.service);
  const words = own.rolloutStateReason ?? observation.memory.oursReason;
  if (primary !== undefined && primary.id !== own.id) {
    if (isRollback(primary, observation)) return rollingBack(observation, primary);
    const newer = newerDeployment(observation);
    return ended('failed', `${ourName(observation)} failed${newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`}`, words);
  }
  if (rollbackExpected(observation)) return going(observation, `${ourName(observation)} has failed; ECS is about to roll back`, 'rolling-back');
  return ended('failed', `${ourName(observation)} failed and was not rolled back`, words);
}

/** With a rollback configured its deployment appears a moment after the failure, if there is anything to go back to. */
function rollbackExpected({ service, ours, sinceFailureMs }: Observation): boolean {
  const { deploymentCircuitBreaker: breaker, alarms } = service?.deploymentConfiguration ?? {};
  const configured = (breaker?.enable === true && breaker.rollback === true) || (alarms?.enable === true && alarms.rollback === true);
  return configured && !ours.created && (sinceFailureMs ?? 0) < settleMs / 2;
}

function assessGone(observation: Observation): Assessment {
  const { memory, sinceCallMs, service } = observation;
  const primary = primaryOf(service);
  if (!memory.oursSeen && sinceCallMs < settleMs) return unknown(observation, 'the service does not show our deployment yet');
  if (primary === undefined) return unknown(observation, 'the service shows no deployment');
  if (memory.goneLooks < 2) return unknown(observation, 'our deployment is not in this answer; looking once more');
  if (isRollback(primary, observation)) return rollingBack(observation, primary);
  if (memory.oursFailed) return ended('failed', `${ourName(observation)} failed and is gone from the service`, memory.oursReason);
  return superseded(observation);
}

function superseded(observation: Observation): Assessment {
  const primary = primaryOf(observation.service);
  const newer = newerDeployment(observation) ?? { deploymentId: primary?.id, taskDefinitionArn: primary?.taskDefinition };
  return ended('superseded', `${ourName(observation)} was superseded by ${nameOf(newer, observation.ours)}`, undefined, newer);
}

function rollingBack(observation: Observation, primary: Deployment): Assessment {
  const name = ourName(observation);
  const words = observation.memory.oursReason;
  const to = restoredBy(primary, observation);
  const state: string | undefined = primary.rolloutState;
  switch (state) {
    case 'COMPLETED':
      return ended('rolled-back', `${name} was rolled back${to}`, words);
    case 'FAILED':
      return ended('failed', `${name} failed and could not be rolled back; the service may be broken`, words ?? primary.rolloutStateReason);
    default:
      return going(observation, `${name} has failed and is being rolled back${to}`, 'rolling-back');
  }
}

function going(observation: Observation, notice?: string, phase: 'rolling' | 'rolling-back' = 'rolling'): Assessment {
  return { kind: 'in-progress', progress: progressOf(observation, phase, notice === undefined ? [] : [notice]) };
}

const unknown = (observation: Observation, reason: string): Assessment => ({
  kind: 'unknown',
  reason,
  progress: progressOf(observation, 'starting'),
});
