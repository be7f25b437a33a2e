import type { Simulation } from '../simulation.ts';
import { breakerOn, resetsOnHealthy } from './circuit-breaker.ts';
import { addEvent } from './events.ts';
import { fail } from './rollback.ts';
import { isOver } from './rollout.ts';
import type { DeploymentRecord, ServiceRecord, TaskRecord, Watcher } from './state.ts';

/** So many failures in a row without a breaker, and ECS says that it cannot. */
const inconsistentFrom = 3;

/** What the service scheduler makes of its tasks' lives. */
export const serviceWatcher: Watcher = {
  changed: (_sim, record) => record.service?.wake(),
  healthy: (_sim, record) => {
    const { deployment, service } = record;
    if (deployment === undefined || service === undefined) return;
    deployment.setbacks = 0;
    if (resetsOnHealthy(deployment.revision.settings.deploymentConfiguration)) {
      deployment.failedTasks = 0;
      const one = deployment.serviceDeployment;
      if (one !== undefined && !isOver(one)) one.breaker.failureCount = 0;
    }
    service.wake();
  },
  failed: (sim, record) => {
    const { deployment, service } = record;
    if (deployment === undefined || service === undefined || service.status !== 'ACTIVE') return;
    deployment.unsteady = true;
    if (!record.healthy) countFailure(sim, service, deployment, countsFor(sim, record));
  },
};

/** Whether the end of this task counts for the breaker. */
function countsFor(sim: Simulation, { plan, task }: TaskRecord): boolean {
  if (plan.counts !== undefined) return plan.counts;
  const pull = task.stoppedReason?.startsWith('CannotPullContainerError') === true;
  return !(pull && sim.variants.pullFailures === 'stall');
}

/** A start that came to nothing: the next one waits longer, and the breaker may trip. */
export function countFailure(
  sim: Simulation,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  counts: boolean,
): void {
  slowDown(sim, service, deployment);
  if (!counts) return;
  deployment.failedTasks += 1;
  const one = deployment.serviceDeployment;
  if (one === undefined || isOver(one) || deployment.rolloutState !== 'IN_PROGRESS') return;
  if (!deployment.rollback) one.breaker.failureCount = deployment.failedTasks;
  const configuration = service.settings.deploymentConfiguration;
  if (!breakerOn(configuration) || deployment.failedTasks < one.breaker.threshold) return;
  if (!deployment.rollback) one.breaker.status = 'TRIGGERED';
  fail(sim, service, deployment, {
    event: 'tasks failed to start.',
    rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    rollBack: configuration?.deploymentCircuitBreaker?.rollback === true,
  });
}

function slowDown(sim: Simulation, service: ServiceRecord, deployment: DeploymentRecord): void {
  const now = sim.clock.now();
  if (deployment.startFrom > now) return;
  deployment.setbacks += 1;
  const { retryPauses } = sim.timings;
  const pause = retryPauses[Math.min(deployment.setbacks, retryPauses.length) - 1] ?? 10_000;
  deployment.startFrom = now + pause;
  sim.clock.after(pause, () => service.wake());
  if (deployment.setbacks === inconsistentFrom && !breakerOn(service.settings.deploymentConfiguration)) {
    addEvent(sim, service, 'is unable to consistently start tasks successfully.');
  }
}
