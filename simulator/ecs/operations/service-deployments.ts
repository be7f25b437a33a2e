import type {
  DescribeServiceDeploymentsRequest,
  ListServiceDeploymentsRequest,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
  ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import { AwsFailure, invalidParameter } from '../../failure.ts';
import { pageOf } from '../../pages.ts';
import type { Simulation } from '../../simulation.ts';
import { clusterOf, findServiceDeployment, serviceOf } from '../find.ts';
import { activeHooks } from '../hooks.ts';
import type { RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from '../state.ts';
import { controllerOf, countsOf, tasksOf } from '../views.ts';
import { operation } from './operation.ts';

const most = 20;

const time = (ms: number | undefined): Date | undefined => (ms === undefined ? undefined : new Date(ms));

/** ListServiceDeployments: newest first, filtered, in pages of twenty unless more are asked for. */
export const listServiceDeployments = operation<ListServiceDeploymentsRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const service = serviceOf(sim, cluster, input.service ?? '');
  if (controllerOf(service) !== 'ECS' && sim.variants.otherControllers === 'unsupported') throw unsupported();
  const after = secondsOf(input.createdAt?.after) ?? Number.NEGATIVE_INFINITY;
  const before = secondsOf(input.createdAt?.before) ?? Number.POSITIVE_INFINITY;
  const listed = listable(service).filter(
    (one) =>
      (input.status === undefined || input.status.length === 0 || input.status.includes(one.status)) &&
      one.createdAt / 1000 >= after &&
      one.createdAt / 1000 <= before,
  );
  const briefs = listed.map((one) => briefView(sim, service, one)).reverse();
  const scope = `ListServiceDeployments ${service.arn} ${JSON.stringify([input.status, input.createdAt])}`;
  const page = pageOf(sim, briefs, scope, input, input.maxResults ?? most);
  return { serviceDeployments: page.items, nextToken: page.nextToken };
});

const unsupported = (): AwsFailure =>
  new AwsFailure('UnsupportedFeatureException', 'The service does not use the ECS deployment controller.');

/** On the wire a time is a number of seconds. */
const secondsOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function listable(service: ServiceRecord): ServiceDeploymentRecord[] {
  return service.serviceDeployments.filter((one) => {
    if (one.unlistedCalls <= 0) return true;
    one.unlistedCalls -= 1;
    return false;
  });
}

const clusterArn = (sim: Simulation, service: ServiceRecord): string => sim.arn('ecs', `cluster/${service.cluster}`);

const shown = (one: ServiceDeploymentRecord): ServiceDeploymentStatus =>
  (one.shownStatus ?? one.status) as ServiceDeploymentStatus;

const briefView = (sim: Simulation, service: ServiceRecord, one: ServiceDeploymentRecord): ServiceDeploymentBrief => ({
  serviceDeploymentArn: one.arn,
  serviceArn: service.arn,
  clusterArn: clusterArn(sim, service),
  startedAt: time(one.startedAt),
  createdAt: time(one.createdAt),
  finishedAt: time(one.finishedAt),
  targetServiceRevisionArn: one.target.arn,
  status: shown(one),
  statusReason: one.statusReason,
});

/** DescribeServiceDeployments: at most twenty; unknown ones as failures. */
export const describeServiceDeployments = operation<DescribeServiceDeploymentsRequest>((sim, input) => {
  const arns = input.serviceDeploymentArns ?? [];
  if (arns.length === 0) throw invalidParameter('serviceDeploymentArns cannot be empty.');
  if (arns.length > most) throw invalidParameter(`serviceDeploymentArns can have at most ${most} items.`);
  const found = arns.map((arn) => ({ arn, hit: findServiceDeployment(sim, arn) }));
  return {
    serviceDeployments: found.flatMap(({ hit }) => (hit === undefined ? [] : [view(sim, hit.service, hit.one)])),
    failures: found.flatMap(({ arn, hit }) => (hit === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
});

function view(sim: Simulation, service: ServiceRecord, one: ServiceDeploymentRecord): ServiceDeployment {
  const hooks = activeHooks(one);
  return {
    serviceDeploymentArn: one.arn,
    serviceArn: service.arn,
    clusterArn: clusterArn(sim, service),
    createdAt: time(one.createdAt),
    startedAt: time(one.startedAt),
    finishedAt: time(one.finishedAt),
    stoppedAt: time(one.stoppedAt),
    updatedAt: time(one.updatedAt),
    sourceServiceRevisions: one.sources.map((revision) => summary(service, revision, 0)),
    targetServiceRevision: summary(service, one.target, wantedOf(service, one)),
    status: shown(one),
    statusReason: one.statusReason,
    deploymentConfiguration: one.settings.deploymentConfiguration,
    rollback: one.rollback && { ...one.rollback, startedAt: new Date(one.rollback.startedAt) },
    deploymentCircuitBreaker:
      one.breaker.status === 'DISABLED' ? { ...one.breaker, failureCount: 0, threshold: 0 } : { ...one.breaker },
    alarms: one.alarms && {
      status: one.alarms.status,
      ...(one.alarms.names.length > 0 ? { alarmNames: one.alarms.names } : {}),
      ...(one.alarms.triggered.length > 0 ? { triggeredAlarmNames: one.alarms.triggered } : {}),
    },
    ...(hooks.length > 0 ? { lifecycleHookDetails: hooks.map(hookView) } : {}),
  };
}

const wantedOf = (service: ServiceRecord, one: ServiceDeploymentRecord): number =>
  service.deployments[0]?.revision === one.target ? service.desiredCount : 0;

function summary(service: ServiceRecord, revision: RevisionRecord, wanted: number): ServiceRevisionSummary {
  const tasks = tasksOf(service, revision);
  const { runningCount, pendingCount } = countsOf(tasks);
  return {
    arn: revision.arn,
    requestedTaskCount: Math.max(wanted, tasks.filter((task) => !task.ending).length),
    runningTaskCount: runningCount,
    pendingTaskCount: pendingCount,
  };
}

const hookView = ({ id, hook, status, expiresAt }: ServiceDeploymentRecord['hooks'][number]) => ({
  hookId: id,
  targetType: hook.targetType ?? ('AWS_LAMBDA' as const),
  targetArn: hook.hookTargetArn,
  status,
  expiresAt: new Date(expiresAt),
  timeoutAction: hook.timeoutConfiguration?.action ?? ('ROLLBACK' as const),
});
