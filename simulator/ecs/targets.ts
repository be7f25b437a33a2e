import type { Simulation, Target } from '../simulation.ts';
import type { TaskRecord } from './state.ts';
import { taskId } from './events.ts';

/** The task's address in its target groups, made from its id. */
export function addressOf(record: TaskRecord): string {
  const id = taskId(record);
  const part = (from: number): number => Number.parseInt(id.slice(from, from + 2), 16);
  return `10.0.${part(0)}.${part(2)}`;
}

function groupsOf(record: TaskRecord): { group: string; port: number }[] {
  return (record.service?.settings.loadBalancers ?? []).flatMap(({ targetGroupArn, containerPort }) =>
    targetGroupArn === undefined ? [] : [{ group: targetGroupArn, port: containerPort ?? 0 }],
  );
}

/** Registers the task in every target group of its service. */
export function addTarget(sim: Simulation, record: TaskRecord): void {
  for (const { group, port } of groupsOf(record)) {
    const targets = sim.state.targets.get(group) ?? [];
    targets.push({
      id: addressOf(record),
      port,
      state: 'initial',
      reason: 'Elb.RegistrationInProgress',
      description: 'Target registration is in progress',
    });
    sim.state.targets.set(group, targets);
  }
}

/** Gives the task's targets another health. */
export function setTarget(
  sim: Simulation,
  record: TaskRecord,
  health: Pick<Target, 'state' | 'reason' | 'description'>,
): void {
  const id = addressOf(record);
  for (const { group, port } of groupsOf(record)) {
    const targets = sim.state.targets.get(group) ?? [];
    sim.state.targets.set(
      group,
      targets.map((target) => (target.id === id ? { id, port, ...health } : target)),
    );
  }
}

/** Takes the task out of its target groups. */
export function dropTarget(sim: Simulation, record: TaskRecord): void {
  const id = addressOf(record);
  for (const { group } of groupsOf(record)) {
    const targets = sim.state.targets.get(group) ?? [];
    sim.state.targets.set(
      group,
      targets.filter((target) => target.id !== id),
    );
  }
}
