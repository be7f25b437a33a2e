import type { Container, ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import { addEvent, taskId, unhealthyText } from './events.ts';
import type { TaskRecord } from './state.ts';
import { setTarget } from './targets.ts';
import { balanced, endTask, type TaskEnd } from './task-end.ts';

const essential = (definition: ContainerDefinition): boolean => definition.essential !== false;

const checked = (record: TaskRecord): boolean =>
  (record.definition.containerDefinitions ?? []).some((container) => container.healthCheck !== undefined);

/** What the plan has in store for a task that has just reached RUNNING. */
export function meetFate(sim: Simulation, record: TaskRecord): void {
  const { plan } = record;
  switch (plan.outcome ?? 'healthy') {
    case 'exits':
      growHealthy(sim, record);
      return within(sim, record, plan.after ?? 5_000, () => exit(sim, record));
    case 'stopped':
      growHealthy(sim, record);
      return within(sim, record, plan.after ?? 5_000, () =>
        endTask(sim, record, plannedEnd(record, 'ServiceSchedulerInitiated', 'Task stopped')),
      );
    case 'fails-container-health':
      return within(sim, record, plan.after ?? sim.timings.containerHealth, () => failContainerHealth(sim, record));
    case 'fails-target-health':
      return failTargetHealth(sim, record);
    case 'healthy':
    case 'stuck':
    case 'unplaceable':
    case 'fails-to-start':
      return growHealthy(sim, record);
    default:
      throw new Error(`a task cannot fare ${String(plan.outcome)}`);
  }
}

function within(sim: Simulation, record: TaskRecord, ms: number, run: () => void): void {
  sim.clock.after(ms, () => {
    if (!record.ending) run();
  });
}

function growHealthy(sim: Simulation, record: TaskRecord): void {
  const { containerHealth, targetHealth, settling } = sim.timings;
  const waits = [...(checked(record) ? [containerHealth] : []), ...(balanced(record) ? [targetHealth] : [])];
  const usual = waits.length === 0 ? settling : Math.max(...waits);
  within(sim, record, record.plan.delays?.healthy ?? usual, () => {
    record.healthy = true;
    if (checked(record)) {
      record.task.healthStatus = 'HEALTHY';
      markHealth(record, 'HEALTHY');
    }
    if (balanced(record)) setTarget(sim, record, { state: 'healthy' });
    record.watcher.healthy(sim, record);
  });
}

function markHealth(record: TaskRecord, health: 'HEALTHY' | 'UNHEALTHY'): void {
  const withCheck = new Set(
    (record.definition.containerDefinitions ?? [])
      .filter((one) => one.healthCheck !== undefined)
      .map((one) => one.name),
  );
  for (const container of record.task.containers ?? []) {
    if (withCheck.has(container.name)) container.healthStatus = health;
  }
}

const plannedEnd = ({ plan }: TaskRecord, stopCode: string, stoppedReason: string): TaskEnd => ({
  stopCode: plan.stopCode ?? stopCode,
  stoppedReason: plan.stoppedReason ?? stoppedReason,
  failure: true,
});

/** The container that the plan is about: the one named, else the first essential one. */
function culprit(record: TaskRecord): {
  container: Container | undefined;
  definition: ContainerDefinition | undefined;
} {
  const definitions = record.definition.containerDefinitions ?? [];
  const name = record.plan.container ?? definitions.find(essential)?.name;
  return {
    container: record.task.containers?.find((container) => container.name === name),
    definition: definitions.find((definition) => definition.name === name),
  };
}

/** It ends without having run; what the container says stands beside it. */
export function failToStart(sim: Simulation, record: TaskRecord): void {
  if (record.ending) return;
  const { container } = culprit(record);
  const image = container?.image ?? '';
  const text =
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): ' +
    `failed to resolve ref ${image}: ${image}: not found`;
  if (container !== undefined && record.plan.reason !== undefined) container.reason = record.plan.reason;
  if (container !== undefined && typeof record.plan.exitCode === 'number') container.exitCode = record.plan.exitCode;
  endTask(sim, record, { ...plannedEnd(record, 'TaskFailedToStart', text), abrupt: true });
}

function exit(sim: Simulation, record: TaskRecord): void {
  const { container, definition } = culprit(record);
  const { exitCode = 1, reason } = record.plan;
  if (container !== undefined) {
    container.lastStatus = 'STOPPED';
    if (exitCode !== null) container.exitCode = exitCode;
    if (reason !== undefined) container.reason = reason;
  }
  for (const other of record.task.containers ?? []) {
    const code = record.plan.exitCodes?.[other.name ?? ''];
    if (code !== undefined) Object.assign(other, { lastStatus: 'STOPPED', exitCode: code });
  }
  if (definition !== undefined && !essential(definition)) return;
  const end = plannedEnd(record, 'EssentialContainerExited', 'Essential container in task exited');
  endTask(sim, record, { ...end, abrupt: true });
}

function failContainerHealth(sim: Simulation, record: TaskRecord): void {
  record.task.healthStatus = 'UNHEALTHY';
  markHealth(record, 'UNHEALTHY');
  if (record.service !== undefined)
    addEvent(sim, record.service, `(task ${taskId(record)}) failed container health checks.`);
  endTask(sim, record, plannedEnd(record, 'ServiceSchedulerInitiated', 'Task failed container health checks'));
}

/** Bad target health is only looked at once the grace period is over. */
function failTargetHealth(sim: Simulation, record: TaskRecord): void {
  const { service, plan } = record;
  const grace = (service?.settings.healthCheckGracePeriodSeconds ?? 0) * 1000;
  const after = plan.after ?? sim.timings.targetHealth;
  const description = plan.targetDescription ?? 'Health checks failed with these codes: [503]';
  within(sim, record, after, () =>
    setTarget(sim, record, {
      state: 'unhealthy',
      reason: plan.targetReason ?? 'Target.ResponseCodeMismatch',
      description,
    }),
  );
  within(sim, record, Math.max(after, grace), () => {
    const balancer = service?.settings.loadBalancers?.[0];
    const group = balancer?.targetGroupArn ?? '';
    if (service !== undefined)
      addEvent(sim, service, unhealthyText(record, balancer?.containerPort ?? 0, group, description));
    const text = `Task failed ELB health checks in (target-group ${group})`;
    endTask(sim, record, plannedEnd(record, 'ServiceSchedulerInitiated', text));
  });
}
