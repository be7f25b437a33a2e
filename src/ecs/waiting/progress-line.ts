import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import { shortName } from '../names.ts';
import type { Ours } from '../ours.ts';
import type { Progress } from '../verdict/assessment.ts';

/** The deployment that a line is about. */
type Whose = Pick<Ours, 'deploymentId' | 'taskDefinitionArn'>;

/** The counts and states of one moment on one line: `running 2/3, pending 1 · app:42 IN_PROGRESS · app:41 still 1`. */
export function progressLine(service: Service | undefined, serviceDeployment: ServiceDeployment | undefined, progress: Progress, ours: Whose): string {
  const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
  const counted = own?.status === 'PRIMARY' ? own : service;
  const parts = [countsOf(counted), stateOf(own, progress, ours), ...others(service, ours), weights(serviceDeployment)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** Of our own deployment while it is the newest, for during a rollout the service counts old tasks too. */
function countsOf(counted: Deployment | Service | undefined): string | undefined {
  if (counted === undefined) return undefined;
  const { runningCount = 0, desiredCount = 0, pendingCount = 0 } = counted;
  return `running ${runningCount}/${desiredCount}${pendingCount > 0 ? `, pending ${pendingCount}` : ''}`;
}

/** It keeps its name when a rollback has taken its entry away. */
function stateOf(own: Deployment | undefined, progress: Progress, ours: Whose): string {
  const name = shortName(own?.taskDefinition ?? ours.taskDefinitionArn);
  const failed = own?.failedTasks ?? 0;
  const stage = progress.stage === undefined ? '' : ` at ${progress.stage}`;
  const state = `${progress.state}${stage}${failed > 0 ? `, ${failed} failed` : ''}`;
  return state === '' || name === undefined ? state : `${name} ${state}`;
}

const others = (service: Service | undefined, ours: Whose): string[] =>
  (service?.deployments ?? []).filter((deployment) => deployment.id !== ours.deploymentId).flatMap(otherLine);

function otherLine(deployment: Deployment): string[] {
  const running = (deployment.runningCount ?? 0) + (deployment.pendingCount ?? 0);
  const what = deployment.status === 'PRIMARY' ? 'running' : 'still';
  return running === 0 ? [] : [`${shortName(deployment.taskDefinition) ?? deployment.id ?? 'another'} ${what} ${running}`];
}

function weights(serviceDeployment: ServiceDeployment | undefined): string | undefined {
  const target = serviceDeployment?.targetServiceRevision;
  const production = target?.requestedProductionTrafficWeight;
  const test = target?.requestedTestTrafficWeight;
  if (serviceDeployment?.lifecycleStage === undefined || (production === undefined && test === undefined)) return undefined;
  const shares = [production === undefined ? undefined : `production ${production}%`, test === undefined ? undefined : `test ${test}%`];
  return shares.filter((share) => share !== undefined).join(', ');
}

/** `deployments[]` as lines; equal text means that nothing changed that is worth a line. */
export function deploymentLines(service: Service | undefined): string[] {
  return (service?.deployments ?? []).map((deployment) => {
    const { status, taskDefinition, id, rolloutState, rolloutStateReason } = deployment;
    const reason = rolloutStateReason === undefined ? '' : ` (${rolloutStateReason})`;
    const state = rolloutState === undefined ? '' : ` ${rolloutState}${reason}`;
    return `${status ?? '?'} ${shortName(taskDefinition) ?? '?'} ${id ?? ''}${state}`;
  });
}

/** The same in a few words, for a title: `app:42 IN_PROGRESS, app:41 COMPLETED`. */
export const deploymentTitle = (service: Service | undefined): string =>
  (service?.deployments ?? []).map(({ taskDefinition, rolloutState }) => [shortName(taskDefinition), rolloutState].filter(Boolean).join(' ')).join(', ');
