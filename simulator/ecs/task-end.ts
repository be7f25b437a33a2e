import type { Container } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import type { TaskRecord } from './state.ts';
import { dropTarget, setTarget } from './targets.ts';

/** How a task ends. */
export interface TaskEnd {
  stopCode: string;
  stoppedReason: string;
  /** The containers are already dead: neither draining nor SIGTERM. */
  abrupt?: boolean;
  /** Nobody asked for it: the scheduler counts it as a failure. */
  failure?: boolean;
}

/** Whether a load balancer stands before the task. */
export const balanced = (record: TaskRecord): boolean => (record.service?.settings.loadBalancers ?? []).length > 0;

/** Begins the end of a task: drained and stopped in peace, or at once when its containers are dead. */
export function endTask(sim: Simulation, record: TaskRecord, end: TaskEnd): void {
  if (record.ending) return;
  const wasRunning = record.task.lastStatus === 'RUNNING';
  record.ending = true;
  Object.assign(record.task, { desiredStatus: 'STOPPED', stopCode: end.stopCode, stoppedReason: end.stoppedReason });
  record.task.stoppingAt = new Date(sim.clock.now());
  if (end.failure === true) record.watcher.failed(sim, record);
  record.healthy = false;
  const drains = wasRunning && balanced(record) && end.abrupt !== true;
  if (drains) {
    record.task.lastStatus = 'DEACTIVATING';
    setTarget(sim, record, {
      state: 'draining',
      reason: 'Target.DeregistrationInProgress',
      description: 'Target deregistration is in progress',
    });
    if (record.service !== undefined) record.service.notices.drained += 1;
  }
  record.watcher.changed(sim, record);
  sim.clock.after(drains ? sim.timings.deregistration : 0, () => leave(sim, record, end, wasRunning));
}

function leave(sim: Simulation, record: TaskRecord, end: TaskEnd, wasRunning: boolean): void {
  const { service, task } = record;
  if (wasRunning && balanced(record) && service !== undefined) service.notices.deregistered += 1;
  dropTarget(sim, record);
  task.lastStatus = end.abrupt === true ? 'DEPROVISIONING' : 'STOPPING';
  if (end.failure !== true && service !== undefined) {
    if (wasRunning) service.notices.stopped.push(record);
    else service.notices.stoppedPending += 1;
  }
  record.watcher.changed(sim, record);
  sim.clock.after(end.abrupt === true ? 0 : sim.timings.stopping, () => {
    for (const container of task.containers ?? []) stopContainer(container);
    if (wasRunning) task.executionStoppedAt = new Date(sim.clock.now());
    task.lastStatus = 'DEPROVISIONING';
    sim.clock.after(sim.timings.deprovisioning, () => {
      task.lastStatus = 'STOPPED';
      task.stoppedAt = new Date(sim.clock.now());
      for (const attachment of task.attachments ?? []) attachment.status = 'DELETED';
      record.watcher.changed(sim, record);
    });
  });
}

/** A container that was running ends with 0 after SIGTERM; one that never started has no exit code. */
function stopContainer(container: Container): void {
  if (container.lastStatus === 'RUNNING') container.exitCode = 0;
  container.lastStatus = 'STOPPED';
}
