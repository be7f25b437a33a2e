import type { TaskDefinition } from '@aws-sdk/client-ecs';
import type { Clock } from '../support/clock.ts';
import type { Carried } from './carried.ts';
import { causeOf } from './causes/index.ts';
import type { EcsClient } from './client.ts';
import type { DiagnosticsClient } from './diagnostics-client.ts';
import type { Evidence, LogExcerpt, StoppedTaskGroup } from './evidence.ts';
import { createBound } from './failure/bounded.ts';
import { createGatherer, type Gatherer } from './failure/gather.ts';
import { logSourcesOf } from './failure/failing-logs.ts';
import { relevantEvents } from './failure/relevant-events.ts';
import { groupStoppedTasks, readStoppedTasks, type TasksClient } from './failure/stopped-tasks.ts';
import { unhealthyOnly, targetGroupsOf } from './failure/targets.ts';
import { oursFrom } from './ours.ts';
import type { Watched } from './watched.ts';

/** What explaining a failure needs of the world. */
export interface InvestigateDeps {
  ecs: TasksClient & Pick<EcsClient, 'describeTaskDefinition'>;
  diagnostics: DiagnosticsClient;
  clock: Clock;
  signal?: AbortSignal;
}

/** The failure to explain. */
export interface Failure {
  watched: Watched;
  carried: Carried;
  /** Last lines of the failing container; 0: none. */
  logLines: number;
  /** Time for everything together, milliseconds. */
  boundMs?: number;
}

const defaultBoundMs = 20_000;

/**
 * Gathers why a deployment failed: all sources at the same time, within one bound, each allowed to be refused. Never
 * fails; what could not be had stands in `missing`.
 */
export async function investigate(deps: InvestigateDeps, failure: Failure): Promise<Evidence> {
  const { watched, carried, logLines, boundMs = defaultBoundMs } = failure;
  const bound = createBound(deps.clock, boundMs, deps.signal);
  const gatherer = createGatherer(bound);
  try {
    const [tasks, unhealthyTargets, alarms] = await Promise.all([
      gatherTasks(deps, gatherer, failure, logLines),
      gatherTargets(deps, gatherer, watched),
      gatherAlarms(deps, gatherer, watched),
    ]);
    const since = oursFrom(carried).startedAt;
    const evidence: Evidence = {
      ...tasks,
      events: relevantEvents(watched.service?.events ?? [], since),
      unhealthyTargets,
      alarms,
      ...breakerOf(watched),
      missing: gatherer.missing(),
    };
    const cause = causeOf(evidence, watched);
    return cause === undefined ? evidence : { cause, ...evidence };
  } finally {
    bound.release();
  }
}

async function gatherTasks(
  { ecs, diagnostics }: InvestigateDeps,
  gatherer: Gatherer,
  { watched, carried }: Failure,
  logLines: number,
): Promise<{ stoppedTasks: StoppedTaskGroup[]; logs: LogExcerpt[] }> {
  const ours = oursFrom(carried);
  const taskDefinitionArn = carried.taskDefinitionArn ?? ours.taskDefinitionArn;
  const whose = { service: watched.service, deploymentId: watched.deploymentId, taskDefinitionArn };
  const [tasks, taskDefinition] = await Promise.all([
    gatherer.get('stopped tasks', 'ecs:ListTasks', [], (signal) => readStoppedTasks(ecs, whose, { signal })),
    readTaskDefinition(ecs, gatherer, taskDefinitionArn),
  ]);
  const stoppedTasks = groupStoppedTasks(tasks, taskDefinition);
  if (logLines === 0) return { stoppedTasks, logs: [] };
  const { sources, missing } = logSourcesOf(stoppedTasks, taskDefinition);
  for (const one of missing) gatherer.note(one);
  const logs = await Promise.all(
    sources.map(async ({ container, taskId, ...where }): Promise<LogExcerpt[]> => {
      const what = `log lines of container ${container}`;
      const lines = await gatherer.get(what, 'logs:GetLogEvents', [], (signal) => diagnostics.lastLogLines({ ...where, limit: logLines }, signal));
      return lines.length === 0 ? [] : [{ container, taskId, group: where.group, stream: where.stream, lines }];
    }),
  );
  return { stoppedTasks, logs: logs.flat() };
}

function readTaskDefinition(ecs: InvestigateDeps['ecs'], gatherer: Gatherer, arn: string | undefined): Promise<TaskDefinition | undefined> {
  if (arn === undefined) return Promise.resolve(undefined);
  return gatherer.get('the task definition', 'ecs:DescribeTaskDefinition', undefined, async (signal) => {
    const answer = await ecs.describeTaskDefinition({ taskDefinition: arn }, { signal });
    return answer.taskDefinition;
  });
}

async function gatherTargets({ diagnostics }: InvestigateDeps, gatherer: Gatherer, { service }: Watched): Promise<Evidence['unhealthyTargets']> {
  const found = await Promise.all(
    targetGroupsOf(service).map(async (targetGroupArn) => {
      const targets = await gatherer.get('target health', 'elasticloadbalancing:DescribeTargetHealth', [], (signal) =>
        diagnostics.targetHealth({ targetGroupArn }, signal),
      );
      return unhealthyOnly(targets).map((target) => ({ targetGroupArn, ...target }));
    }),
  );
  return found.flat();
}

async function gatherAlarms({ diagnostics }: InvestigateDeps, gatherer: Gatherer, { service, serviceDeployment }: Watched): Promise<Evidence['alarms']> {
  const configured = (serviceDeployment?.deploymentConfiguration ?? service?.deploymentConfiguration)?.alarms;
  const triggered = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
  const names = configured?.enable === false ? triggered : [...new Set([...triggered, ...(configured?.alarmNames ?? [])])];
  if (names.length === 0) return [];
  const ringing = await gatherer.get('alarms', 'cloudwatch:DescribeAlarms', [], (signal) => diagnostics.alarmsInAlarm(names, signal));
  const known = new Set(ringing.map((alarm) => alarm.name));
  return [...ringing, ...triggered.filter((name) => !known.has(name)).map((name) => ({ name, reason: 'was in ALARM during the deployment' }))];
}

function breakerOf({ serviceDeployment }: Watched): Pick<Evidence, 'circuitBreaker'> {
  const breaker = serviceDeployment?.deploymentCircuitBreaker;
  if (breaker === undefined || breaker.status === 'DISABLED' || breaker.threshold === undefined) return {};
  const { failureCount = 0, threshold, status } = breaker;
  if (failureCount === 0 && status !== 'TRIGGERED') return {};
  return { circuitBreaker: status === undefined ? { failureCount, threshold } : { failureCount, threshold, status } };
}
