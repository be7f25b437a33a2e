import type { Simulation } from '../simulation.ts';
import { runHooks } from './hooks.ts';
import { scheduleIncidents } from './incidents.ts';
import { nextPlan } from './plans.ts';
import { isOver, newRevision, newServiceDeployment, setStatus, stopRunning } from './rollout.ts';
import type { DeploymentRecord, ServiceRecord } from './state.ts';

/** A deployment entry that has not begun yet. */
export function newEntry(sim: Simulation, service: ServiceRecord, id: string): DeploymentRecord {
  const now = sim.clock.now();
  return {
    id,
    status: 'PRIMARY',
    revision: newRevision(sim, service, id),
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    failedTasks: 0,
    createdAt: now,
    updatedAt: now,
    plan: {},
    rollback: false,
    started: 0,
    hasRun: false,
    setbacks: 0,
    startFrom: 0,
    open: false,
    finishing: false,
    scaledUp: false,
    unsteady: true,
  };
}

/** Starts to deploy what the service says now: a new PRIMARY, a new service deployment, the older ones superseded. */
export function beginDeployment(sim: Simulation, service: ServiceRecord): void {
  stopRunning(sim, service, sim.variants.supersededReason);
  const entry = newEntry(sim, service, sim.ids.deployment());
  const one = newServiceDeployment(sim, service, entry.revision);
  entry.serviceDeployment = one;
  entry.plan = nextPlan(sim.state.ecs.plans, service.cluster, service.name);
  for (const older of service.deployments) {
    if (older.status === 'PRIMARY') older.status = 'ACTIVE';
    older.finishing = false;
  }
  service.deployments.unshift(entry);
  service.serviceDeployments.push(one);
  scheduleIncidents(sim, service, entry);
  sim.clock.after(sim.timings.rolloutStart, () => open(sim, service, entry));
}

function open(sim: Simulation, service: ServiceRecord, entry: DeploymentRecord): void {
  const one = entry.serviceDeployment;
  if (one === undefined || isOver(one) || one.status !== 'PENDING') return;
  setStatus(sim, one, 'IN_PROGRESS');
  runHooks(sim, service, entry, 'RECONCILE_SERVICE', () =>
    runHooks(sim, service, entry, 'PRE_SCALE_UP', () => {
      entry.open = true;
      service.wake();
    }),
  );
}
