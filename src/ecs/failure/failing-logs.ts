import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type { StoppedTaskGroup } from '../evidence.ts';

/** Where the log lines of one failing container stand. */
export interface LogSource {
  container: string;
  taskId: string;
  group: string;
  stream: string;
  /** Absent: the region of the service. */
  region?: string;
}

/** Log sources of the failing containers, or why there are none. */
export interface LogSources {
  sources: LogSource[];
  missing: { what: string; reason: string }[];
}

/** More containers than this would bury the reason. */
const mostSources = 2;

/** The streams of the containers that failed most often: one task each, its newest. Containers that never started have no log. */
export function logSourcesOf(groups: readonly StoppedTaskGroup[], taskDefinition: TaskDefinition | undefined): LogSources {
  const found: LogSources = { sources: [], missing: [] };
  const seen = new Set<string>();
  for (const { container, taskIds, stopCode, exitCode } of groups) {
    const [taskId] = taskIds;
    if (taskId === undefined || (stopCode === 'TaskFailedToStart' && exitCode === undefined)) continue;
    const name = container ?? onlyContainer(taskDefinition);
    if (name === undefined || seen.has(name) || seen.size === mostSources) continue;
    seen.add(name);
    const source = sourceOf(name, taskId, taskDefinition);
    if ('reason' in source) found.missing.push(source);
    else found.sources.push(source);
  }
  return found;
}

/** A health check fails a task, not a container; with a single essential container it is clear whose log explains it. */
function onlyContainer(taskDefinition: TaskDefinition | undefined): string | undefined {
  const essential = (taskDefinition?.containerDefinitions ?? []).filter((definition) => definition.essential !== false);
  return essential.length === 1 ? essential[0]?.name : undefined;
}

function sourceOf(container: string, taskId: string, taskDefinition: TaskDefinition | undefined): LogSource | { what: string; reason: string } {
  const what = `log lines of container ${container}`;
  const definition = taskDefinition?.containerDefinitions?.find((one) => one.name === container);
  const log = definition?.logConfiguration;
  if (definition === undefined) return { what, reason: 'its log configuration is not known' };
  if (log === undefined) return { what, reason: 'the container has no log configuration' };
  if (log.logDriver !== 'awslogs') return { what, reason: `its log driver is ${log.logDriver ?? 'not known'}; only awslogs can be read here` };
  const options = log.options ?? {};
  const group = options['awslogs-group'];
  const prefix = options['awslogs-stream-prefix'];
  if (group === undefined) return { what, reason: 'its log configuration names no awslogs-group' };
  if (prefix === undefined) return { what, reason: 'its log configuration has no awslogs-stream-prefix, so the stream cannot be told' };
  const region = options['awslogs-region'];
  const source = { container, taskId, group, stream: `${prefix}/${container}/${taskId}` };
  return region === undefined ? source : { ...source, region };
}
