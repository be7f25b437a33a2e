import type { Simulation } from '../simulation.ts';
import { flushNotices } from './events.ts';
import { living } from './rollout.ts';
import type { ServiceRecord } from './state.ts';
import { rolling } from './strategies/rolling.ts';
import type { Strategy } from './strategies/strategy.ts';
import { endTask } from './task-end.ts';

/**
 * A file per strategy. The shifting ones still roll: their stages and traffic weights are not simulated yet, but hooks
 * and bake time are.
 */
const strategies: Readonly<Record<string, Strategy>> = {
  ROLLING: rolling,
  BLUE_GREEN: rolling,
  LINEAR: rolling,
  CANARY: rolling,
};

/** The function that lets the scheduler look at a service: once for all that happens at one moment. */
export function wakerOf(sim: Simulation, service: () => ServiceRecord): () => void {
  return () => {
    const record = service();
    if (record.reconciling) return;
    record.reconciling = true;
    sim.clock.after(0, () => {
      record.reconciling = false;
      reconcile(sim, record);
    });
  };
}

function reconcile(sim: Simulation, service: ServiceRecord): void {
  flushNotices(sim, service);
  dropGone(service);
  if (service.status === 'INACTIVE') return;
  if (service.status === 'DRAINING') return drain(sim, service);
  const primary = service.deployments[0];
  if (primary === undefined) return;
  const strategy = strategies[service.settings.deploymentConfiguration?.strategy ?? 'ROLLING'] ?? rolling;
  strategy.reconcile(sim, service, primary);
}

const isStopped = (status: string | undefined): boolean => status === 'STOPPED';

/** Stopped tasks leave the service (they stay in the account); an entry without tasks leaves the list. */
function dropGone(service: ServiceRecord): void {
  service.tasks = service.tasks.filter(({ task }) => !isStopped(task.lastStatus));
  service.deployments = service.deployments.filter(
    (entry, index) => index === 0 || service.tasks.some((task) => task.deployment === entry),
  );
}

function drain(sim: Simulation, service: ServiceRecord): void {
  for (const task of living(service)) {
    const stoppedReason = `Scaling activity initiated by (deployment ${task.deployment?.id ?? ''})`;
    endTask(sim, task, { stopCode: 'ServiceSchedulerInitiated', stoppedReason });
  }
  if (service.tasks.length > 0) return;
  service.status = 'INACTIVE';
  service.deployments = [];
  service.taskSets = [];
}
