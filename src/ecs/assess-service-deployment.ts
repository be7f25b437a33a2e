import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import { assessStable } from './verdict/stable.ts';
import { assessStopped } from './verdict/stopped.ts';
import { assessWhileRunning } from './verdict/running.ts';
import { type Assessment, ended } from './verdict/assessment.ts';
import { nameOf, newerDeployment } from './verdict/newer.ts';
import type { Observation } from './verdict/observation.ts';
import { ourName, progressOf, restoredBy } from './verdict/progress.ts';
import { whyGivenUp } from './verdict/why.ts';
import { primaryOf } from './ours.ts';

const statuses: Readonly<Record<ServiceDeploymentStatus, true>> = {
  PENDING: true,
  IN_PROGRESS: true,
  SUCCESSFUL: true,
  STOP_REQUESTED: true,
  STOPPED: true,
  ROLLBACK_REQUESTED: true,
  ROLLBACK_IN_PROGRESS: true,
  ROLLBACK_SUCCESSFUL: true,
  ROLLBACK_FAILED: true,
};

const isKnown = (status: string | undefined): status is ServiceDeploymentStatus =>
  status !== undefined && Object.hasOwn(statuses, status);

/** The verdict by our own service deployment: the only one that tells a success from a rollback of the same revision. */
export function assessServiceDeployment(observation: Observation): Assessment {
  const { serviceDeployment, ours } = observation;
  const target = serviceDeployment?.targetServiceRevision?.arn;
  if (serviceDeployment === undefined || target !== ours.targetRevisionArn) {
    return { kind: 'unknown', reason: 'the answer is not about our service deployment', progress: progressOf(observation, 'starting') };
  }
  const status: string | undefined = serviceDeployment.status;
  if (!isKnown(status)) {
    return inProgress(observation, 'rolling', `ECS reports the status ${status ?? '(none)'}, which is not known here; waiting on`);
  }
  switch (status) {
    case 'PENDING':
      return inProgress(observation, 'starting');
    case 'IN_PROGRESS':
      return assessWhileRunning(observation);
    case 'SUCCESSFUL':
      return observation.waitUntil.kind === 'stable' ? assessStable(observation) : succeeded(observation);
    case 'STOP_REQUESTED':
      return inProgress(observation, 'stopping', `${doomed(observation, 'is being stopped')}${replacedBy(observation)}`);
    case 'STOPPED':
      return assessStopped(observation, serviceDeployment);
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return inProgress(observation, 'rolling-back', doomed(observation, 'is being rolled back'));
    case 'ROLLBACK_SUCCESSFUL':
      return ended('rolled-back', `${ourName(observation)} was rolled back${toWhat(observation)}${because(observation)}`, ecsWords(observation));
    case 'ROLLBACK_FAILED':
      return ended(
        'failed',
        observation.ours.created
          ? `${ourName(observation)} failed, and a new service has nothing to be rolled back to${because(observation)}`
          : `${ourName(observation)} failed and could not be rolled back${because(observation)}; the service may be broken`,
        ecsWords(observation),
      );
    default:
      return status satisfies never;
  }
}

function inProgress(observation: Observation, phase: 'starting' | 'rolling' | 'stopping' | 'rolling-back', notice?: string): Assessment {
  const notices = notice === undefined ? [] : [notice];
  return { kind: 'in-progress', progress: progressOf(observation, phase, notices) };
}

function succeeded(observation: Observation): Assessment {
  const { service, ours, serviceDeployment } = observation;
  const name = ourName(observation);
  const wanted = primaryOf(service)?.id === ours.deploymentId ? service?.desiredCount : undefined;
  const none = wanted === 0 || (wanted === undefined && serviceDeployment?.targetServiceRevision?.requestedTaskCount === 0);
  const note = none ? '; no task of it has run, because the desired count is 0' : '';
  return ended('succeeded', `${name} is deployed${note}${replacedBy(observation)}`, serviceDeployment?.statusReason);
}

const doomed = (observation: Observation, what: string): string =>
  `${ourName(observation)} ${what}${because(observation)}`;

function replacedBy(observation: Observation): string {
  const newer = newerDeployment(observation);
  return newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`;
}

function because({ serviceDeployment }: Observation): string {
  const why = serviceDeployment === undefined ? undefined : whyGivenUp(serviceDeployment);
  return why === undefined ? '' : `: ${why}`;
}

/** What serves again, if the service shows it. */
function toWhat({ service, ours }: Observation): string {
  const primary = primaryOf(service);
  return primary === undefined || primary.id === ours.deploymentId ? '' : restoredBy(primary, { ours });
}

const ecsWords = ({ serviceDeployment }: Observation): string | undefined =>
  serviceDeployment?.statusReason ?? serviceDeployment?.rollback?.reason;
