import type { Simulation } from '../simulation.ts';
import { addEvent } from './events.ts';
import { isOver, living, requestStop, scaleIn, setRollout, setStatus } from './rollout.ts';
import type { DeploymentRecord, RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from './state.ts';

/** Why a deployment fails, and what follows. */
export interface Failure {
  /** After "(deployment …) deployment failed: ". */
  event: string;
  /** The failed entry's rolloutStateReason. */
  rolloutReason: string;
  /** The service deployment's statusReason if it is rolled back. */
  statusReason: string;
  rollBack: boolean;
}

/** "No candidate" in AWS's words. */
export const noCandidateText = 'No rollback candidate was found to run the rollback.';

/** Ends a deployment as failed: it stays as it is, or the last good revision comes back. */
export function fail(sim: Simulation, service: ServiceRecord, deployment: DeploymentRecord, failure: Failure): void {
  const one = deployment.serviceDeployment;
  setRollout(sim, deployment, 'FAILED', failure.rolloutReason);
  deployment.finishing = false;
  addEvent(sim, service, `(deployment ${deployment.id}) deployment failed: ${failure.event}`);
  scaleIn(
    sim,
    living(service, deployment).filter((task) => task.task.lastStatus !== 'RUNNING'),
    deployment,
  );
  if (one === undefined) return;
  if (deployment.rollback) {
    setStatus(sim, one, 'ROLLBACK_FAILED');
    return;
  }
  if (failure.rollBack) rollBack(sim, service, deployment, failure.statusReason);
  else requestStop(sim, one);
}

/** Brings back the last revision that was deployed to the end, under the same service deployment. */
export function rollBack(sim: Simulation, service: ServiceRecord, failed: DeploymentRecord, reason: string): void {
  const one = failed.serviceDeployment;
  if (one === undefined) return;
  const candidate = lastGood(service, one);
  if (candidate === undefined) {
    one.statusReason = noCandidateText;
    if (sim.variants.noCandidate === 'STOPPED') requestStop(sim, one);
    else setStatus(sim, one, 'ROLLBACK_FAILED');
    return;
  }
  if (sim.variants.rollbackRequested) setStatus(sim, one, 'ROLLBACK_REQUESTED');
  one.statusReason = reason;
  sim.clock.after(one.status === 'ROLLBACK_REQUESTED' ? sim.timings.rollbackStart : 0, () => {
    if (!isOver(one) && one.rollback === undefined && service.deployments[0] === failed) {
      beginRollback(sim, service, failed, one, candidate, reason);
    }
  });
}

/** The target of the newest service deployment before this one that ended well, or what a rollback brought back. */
function lastGood(service: ServiceRecord, current: ServiceDeploymentRecord): RevisionRecord | undefined {
  const earlier = service.serviceDeployments.slice(0, service.serviceDeployments.indexOf(current)).reverse();
  for (const one of earlier) {
    if (one.status === 'SUCCESSFUL') return one.target;
    if (one.status !== 'ROLLBACK_SUCCESSFUL') continue;
    return service.revisions.find((revision) => revision.arn === one.rollback?.serviceRevisionArn);
  }
  return undefined;
}

function beginRollback(
  sim: Simulation,
  service: ServiceRecord,
  failed: DeploymentRecord,
  one: ServiceDeploymentRecord,
  candidate: RevisionRecord,
  reason: string,
): void {
  setStatus(sim, one, 'ROLLBACK_IN_PROGRESS');
  one.rollback = { reason, startedAt: sim.clock.now(), serviceRevisionArn: candidate.arn };
  service.taskDefinition = candidate.taskDefinition;
  service.settings = { ...service.settings, ...structuredClone(candidate.settings) };
  const previous = service.deployments.find((entry) => entry.revision === candidate);
  const restored = restoredEntry(sim, service, failed, candidate, previous);
  failed.status = sim.variants.failedEntry;
  addEvent(sim, service, `rolling back to deployment ${candidate.deploymentId}.`);
  const text = `ECS deployment circuit breaker: rolling back to deploymentId ${candidate.deploymentId}.`;
  setRollout(sim, restored, 'IN_PROGRESS', text);
  Object.assign(restored, { serviceDeployment: one, rollback: true, finishing: false, plan: failed.plan, started: 0 });
  service.deployments = [restored, ...service.deployments.filter((entry) => entry !== restored && entry !== previous)];
  service.wake();
}

/** The new PRIMARY; it takes over the tasks of the revision that still run. */
function restoredEntry(
  sim: Simulation,
  service: ServiceRecord,
  failed: DeploymentRecord,
  candidate: RevisionRecord,
  previous: DeploymentRecord | undefined,
): DeploymentRecord {
  const now = sim.clock.now();
  const id = sim.variants.rollbackId === 'restored' ? candidate.deploymentId : sim.ids.deployment();
  const entry: DeploymentRecord = {
    ...failed,
    id,
    status: 'PRIMARY',
    revision: candidate,
    failedTasks: 0,
    createdAt: sim.variants.rollbackId === 'restored' ? (previous?.createdAt ?? now) : now,
    updatedAt: now,
    setbacks: 0,
    startFrom: 0,
    open: true,
    hasRun: false,
    scaledUp: true,
    unsteady: true,
  };
  for (const task of service.tasks) {
    if (previous !== undefined && task.deployment === previous) task.deployment = entry;
  }
  return entry;
}
