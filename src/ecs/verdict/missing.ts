import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { counted, shortName } from '../names.ts';
import type { Observation } from './observation.ts';

/** What must still happen before our deployment is done, in plain words, as far as the last look tells. */
export function whatIsMissing({ service, serviceDeployment, ours }: Observation): string[] {
  const deployments = service?.deployments ?? [];
  const own = deployments.find((deployment) => deployment.id === ours.deploymentId);
  return [
    ...missingTasks(service, own, serviceDeployment),
    ...deployments.filter((deployment) => deployment !== own).flatMap(remainingTasks),
    ...missingStages(serviceDeployment),
  ];
}

function missingTasks(service?: Service, own?: Deployment, serviceDeployment?: ServiceDeployment): string[] {
  const target = serviceDeployment?.targetServiceRevision;
  const desired = own?.desiredCount ?? target?.requestedTaskCount ?? service?.desiredCount;
  const running = own?.runningCount ?? target?.runningTaskCount ?? service?.runningCount;
  if (desired === undefined || running === undefined) return [];
  const pending = own?.pendingCount ?? target?.pendingTaskCount ?? service?.pendingCount ?? 0;
  const failed = own?.failedTasks ?? 0;
  return [
    ...(running < desired ? [`${running} of ${counted(desired, 'task')} running`] : []),
    ...(pending > 0 ? [`${pending} pending`] : []),
    ...(failed > 0 ? [`${counted(failed, 'task')} failed`] : []),
  ];
}

function remainingTasks(deployment: Deployment): string[] {
  const tasks = (deployment.runningCount ?? 0) + (deployment.pendingCount ?? 0);
  if (tasks === 0) return [];
  const name = shortName(deployment.taskDefinition);
  const which = deployment.status === 'PRIMARY' ? 'newer deployment' : 'old deployment';
  return [`${which}${name === undefined ? '' : ` ${name}`} still has ${counted(tasks, 'task')}`];
}

function missingStages(serviceDeployment?: ServiceDeployment): string[] {
  const stage = serviceDeployment?.lifecycleStage;
  const waiting = awaitedHooks(serviceDeployment).map((hook) => `hook ${hook.hookId ?? '(no id)'} awaits an action`);
  return [...(stage === undefined ? [] : [`at stage ${stage}`]), ...waiting];
}

/** PAUSE hooks that wait for ContinueServiceDeployment. */
export const awaitedHooks = (serviceDeployment?: ServiceDeployment) =>
  (serviceDeployment?.lifecycleHookDetails ?? []).filter((hook) => hook.status === 'AWAITING_ACTION');
