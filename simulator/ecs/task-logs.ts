import type { Simulation } from '../simulation.ts';
import { taskId } from './events.ts';
import type { TaskRecord } from './state.ts';

/** The key of a log stream in `state.logs`. */
export const streamKey = (group: string, stream: string): string => `${group}\n${stream}`;

/** Writes the planned lines of a task to its container's awslogs stream, `PREFIX/CONTAINER/TASK-ID`. */
export function writeLogs(sim: Simulation, record: TaskRecord): void {
  const { logs = [], container } = record.plan;
  if (logs.length === 0) return;
  const definitions = record.definition.containerDefinitions ?? [];
  const definition = definitions.find((one) =>
    container === undefined ? one.essential !== false : one.name === container,
  );
  const options =
    definition?.logConfiguration?.logDriver === 'awslogs' ? definition.logConfiguration.options : undefined;
  const group = options?.['awslogs-group'];
  if (group === undefined) return;
  const prefix = options?.['awslogs-stream-prefix'] ?? 'ecs';
  const key = streamKey(group, `${prefix}/${definition?.name ?? ''}/${taskId(record)}`);
  const start = sim.clock.now();
  sim.state.logs.set(
    key,
    logs.map((message, index) => ({ timestamp: start + index, message })),
  );
}
