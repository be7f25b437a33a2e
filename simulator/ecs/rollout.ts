import type { Simulation } from '../simulation.ts';
import { breakerOn, thresholdOf } from './circuit-breaker.ts';
import { addEvent } from './events.ts';
import type { DeploymentRecord, RevisionRecord, ServiceDeploymentRecord, ServiceRecord, TaskRecord } from './state.ts';
import { endTask } from './task-end.ts';

const overStates: ReadonlySet<string> = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);

/** Whether a service deployment has reached an end state. */
export const isOver = (one: ServiceDeploymentRecord): boolean => overStates.has(one.status);

/** Gives a service deployment another status, and the times that go with it. */
export function setStatus(
  sim: Simulation,
  one: ServiceDeploymentRecord,
  status: ServiceDeploymentRecord['status'],
): void {
  const now = sim.clock.now();
  one.status = status;
  one.updatedAt = now;
  if (status === 'IN_PROGRESS') one.startedAt ??= now;
  if (status === 'STOPPED') one.stoppedAt = now;
  if (!isOver(one)) return;
  one.finishedAt = now;
  if (one.breaker.status === 'MONITORING') one.breaker.status = 'MONITORING_COMPLETE';
  if (one.alarms?.status === 'MONITORING') one.alarms.status = 'MONITORING_COMPLETE';
}

/** The tasks of a deployment (or of a service) whose end has not begun. */
export const living = (service: ServiceRecord, deployment?: DeploymentRecord): TaskRecord[] =>
  service.tasks.filter((one) => !one.ending && (deployment === undefined || one.deployment === deployment));

/** Gives a deployment another rollout state. */
export function setRollout(sim: Simulation, deployment: DeploymentRecord, state: string, reason: string): void {
  deployment.rolloutState = state;
  deployment.rolloutStateReason = reason;
  deployment.updatedAt = sim.clock.now();
}

/** Records what is to be deployed from here on; each deployment has a revision of its own. */
export function newRevision(sim: Simulation, service: ServiceRecord, deploymentId: string): RevisionRecord {
  const revision = {
    arn: sim.arn('ecs', `service-revision/${service.cluster}/${service.name}/${sim.ids.digits(19)}`),
    createdAt: sim.clock.now(),
    taskDefinition: service.taskDefinition,
    settings: structuredClone(service.settings),
    deploymentId,
  };
  service.revisions.push(revision);
  return revision;
}

/** A service deployment in PENDING. */
export function newServiceDeployment(
  sim: Simulation,
  service: ServiceRecord,
  target: RevisionRecord,
): ServiceDeploymentRecord {
  const { deploymentConfiguration } = service.settings;
  const threshold = thresholdOf(deploymentConfiguration, service.desiredCount);
  const alarms = deploymentConfiguration?.alarms;
  const now = sim.clock.now();
  const names = alarms?.alarmNames ?? [];
  // An alarm that is already in ALARM when the deployment begins is not looked at (unverified).
  const ignored = names.filter((name) => sim.state.alarms.get(name) === 'ALARM');
  return {
    arn: sim.arn('ecs', `service-deployment/${service.cluster}/${service.name}/${sim.ids.serviceDeployment()}`),
    status: 'PENDING',
    createdAt: now,
    updatedAt: now,
    sources: [...new Set(service.deployments.map((one) => one.revision))],
    target,
    settings: structuredClone(service.settings),
    breaker: { status: breakerOn(deploymentConfiguration) ? 'MONITORING' : 'DISABLED', failureCount: 0, threshold },
    alarms: { status: alarms?.enable === true ? 'MONITORING' : 'DISABLED', names, triggered: [], ignored },
    hooks: [],
    unlistedCalls: sim.consistency.unlistedDeploymentCalls,
  };
}

/** Ends every service deployment that is still under way, because a newer one takes over or the service goes. */
export function stopRunning(sim: Simulation, service: ServiceRecord, reason: string): void {
  for (const one of service.serviceDeployments) {
    if (isOver(one) || one.status === 'STOP_REQUESTED') continue;
    if (reason !== '') one.statusReason = reason;
    if (one.rollback !== undefined) setStatus(sim, one, 'ROLLBACK_FAILED');
    else requestStop(sim, one);
  }
}

/** STOP_REQUESTED now, STOPPED soon. */
export function requestStop(sim: Simulation, one: ServiceDeploymentRecord): void {
  setStatus(sim, one, 'STOP_REQUESTED');
  sim.clock.after(sim.timings.stopRequested, () => {
    if (one.status === 'STOP_REQUESTED') setStatus(sim, one, 'STOPPED');
  });
}

/** The text of a task that goes because of a deployment or a smaller count. */
export const scalingReason = (deployment: DeploymentRecord | undefined): string =>
  `Scaling activity initiated by (deployment ${deployment?.id ?? 'ecs-svc/0'})`;

/** Stops tasks as the scheduler does when they are no longer wanted. */
export function scaleIn(sim: Simulation, tasks: readonly TaskRecord[], cause: DeploymentRecord | undefined): void {
  for (const one of tasks) {
    endTask(sim, one, { stopCode: 'ServiceSchedulerInitiated', stoppedReason: scalingReason(cause) });
  }
}

/** Everything is in place: COMPLETED, and the service deployment successful (or the rollback is). */
export function complete(sim: Simulation, service: ServiceRecord, deployment: DeploymentRecord): void {
  setRollout(sim, deployment, 'COMPLETED', `ECS deployment ${deployment.id} completed.`);
  addEvent(sim, service, `(deployment ${deployment.id}) deployment completed.`);
  const one = deployment.serviceDeployment;
  if (one === undefined || isOver(one)) return;
  setStatus(sim, one, deployment.rollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL');
}
