import type { Deployment, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Carried } from '../../src/ecs/carried.ts';
import type { FakeClock } from '../fakes/clock.ts';
import { FakeEcs } from '../fakes/ecs.ts';

const base = 'arn:aws:ecs:eu-west-1:123456789012';
export const taskDefinition = (revision: number): string => `${base}:task-definition/app:${revision}`;
export const serviceDeploymentArn = (id: string): string => `${base}:service-deployment/prod/web/${id}`;
export const revisionArn = (id: number): string => `${base}:service-revision/prod/web/${id}`;

export const oldId = 'ecs-svc/41';
export const ourId = 'ecs-svc/42';

/** A service at rest that runs app:41. */
export function serviceBefore(now: number, desired = 3): Service {
  return {
    serviceArn: `${base}:service/prod/web`,
    serviceName: 'web',
    clusterArn: `${base}:cluster/prod`,
    status: 'ACTIVE',
    desiredCount: desired,
    runningCount: desired,
    pendingCount: 0,
    taskDefinition: taskDefinition(41),
    currentServiceDeployment: serviceDeploymentArn('old'),
    currentServiceRevisions: [{ arn: revisionArn(41), requestedTaskCount: desired, runningTaskCount: desired, pendingTaskCount: 0 }],
    deployments: [entry(oldId, 41, { createdAt: new Date(now - 86_400_000), running: desired, desired, state: 'COMPLETED' })],
    events: [{ id: 'e0', createdAt: new Date(now - 3_600_000), message: '(service web) has reached a steady state.' }],
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      maximumPercent: 200,
      minimumHealthyPercent: 100,
    },
  };
}

interface Entry {
  createdAt?: Date;
  running?: number;
  pending?: number;
  desired?: number;
  failed?: number;
  state?: string;
  status?: string;
  reason?: string;
}

/** One entry of `deployments[]`. */
export function entry(id: string, revision: number, { createdAt, running = 0, pending = 0, desired = 3, failed = 0, state = 'IN_PROGRESS', status = 'PRIMARY', reason }: Entry): Deployment {
  return {
    id,
    status,
    taskDefinition: taskDefinition(revision),
    desiredCount: desired,
    runningCount: running,
    pendingCount: pending,
    failedTasks: failed,
    createdAt,
    rolloutState: state as Deployment['rolloutState'],
    rolloutStateReason: reason ?? `ECS deployment ${id} ${state === 'COMPLETED' ? 'completed' : 'in progress'}.`,
  };
}

/** Our service deployment. */
export function ourDeployment(now: number, more: Partial<ServiceDeployment> = {}): ServiceDeployment {
  return {
    serviceDeploymentArn: serviceDeploymentArn('new'),
    serviceArn: `${base}:service/prod/web`,
    clusterArn: `${base}:cluster/prod`,
    createdAt: new Date(now),
    status: 'PENDING',
    targetServiceRevision: { arn: revisionArn(42), requestedTaskCount: 3, runningTaskCount: 0, pendingTaskCount: 0 },
    sourceServiceRevisions: [{ arn: revisionArn(41), requestedTaskCount: 3, runningTaskCount: 3, pendingTaskCount: 0 }],
    ...more,
  };
}

/** The moment after UpdateService: our deployment is PRIMARY, the old one ACTIVE. */
export function updated(clock: FakeClock, desired = 3): { ecs: FakeEcs; carried: Carried } {
  const now = clock.now();
  const before = serviceBefore(now, desired);
  const service: Service = {
    ...before,
    taskDefinition: taskDefinition(42),
    currentServiceDeployment: serviceDeploymentArn('new'),
    deployments: [
      entry(ourId, 42, { createdAt: new Date(now), desired }),
      entry(oldId, 41, { createdAt: new Date(now - 86_400_000), running: desired, desired, state: 'COMPLETED', status: 'ACTIVE' }),
    ],
  };
  const ecs = new FakeEcs(clock, structuredClone(service));
  ecs.serviceDeployments.push(ourDeployment(now));
  ecs.revisions.push({ serviceRevisionArn: revisionArn(42), taskDefinition: taskDefinition(42) });
  return { ecs, carried: { change: 'updated', taskDefinitionArn: taskDefinition(42), before, service, calledAt: now } };
}

/** Tasks of ours and of the old deployment, in both answers. */
export function counts(ecs: FakeEcs, ours: { running: number; pending?: number }, old: number): void {
  const { service } = ecs;
  const [sd] = ecs.serviceDeployments;
  if (service === undefined || sd?.targetServiceRevision === undefined) throw new Error('nothing is deployed');
  Object.assign(ecs.deployment(ourId), { runningCount: ours.running, pendingCount: ours.pending ?? 0 });
  const former = service.deployments?.find((one) => one.id === oldId);
  if (former !== undefined) former.runningCount = old;
  Object.assign(service, { runningCount: ours.running + old, pendingCount: ours.pending ?? 0 });
  Object.assign(sd, {
    status: sd.status === 'PENDING' ? 'IN_PROGRESS' : sd.status,
    targetServiceRevision: { ...sd.targetServiceRevision, runningTaskCount: ours.running, pendingTaskCount: ours.pending ?? 0 },
    sourceServiceRevisions: sd.sourceServiceRevisions?.map((one) => ({ ...one, runningTaskCount: old })),
  });
}

let eventNumber = 0;

/** An event of the service, as DescribeServices lists it: newest first. */
export function event(ecs: FakeEcs, at: number, message: string): void {
  const events = ecs.service?.events ?? [];
  events.unshift({ id: `e${++eventNumber}`, createdAt: new Date(at), message: `(service web) ${message}` });
}

/** Our deployment has succeeded: one entry, COMPLETED. */
export function succeed(ecs: FakeEcs): void {
  const { service } = ecs;
  const [sd] = ecs.serviceDeployments;
  if (service === undefined || sd === undefined) throw new Error('nothing is deployed');
  counts(ecs, { running: service.desiredCount ?? 0 }, 0);
  sd.status = 'SUCCESSFUL';
  Object.assign(ecs.deployment(ourId), { rolloutState: 'COMPLETED', rolloutStateReason: `ECS deployment ${ourId} completed.` });
  service.deployments = [ecs.deployment(ourId)];
}

/** The breaker trips: a new PRIMARY restores app:41 under the given id. */
export function startRollback(ecs: FakeEcs, now: number, rollbackId: string): void {
  const { service } = ecs;
  const [sd] = ecs.serviceDeployments;
  if (service === undefined || sd === undefined) throw new Error('nothing is deployed');
  const failed = { ...ecs.deployment(ourId), status: 'ACTIVE', rolloutState: 'FAILED' as const, rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.', failedTasks: 3 };
  const desired = service.desiredCount ?? 0;
  const restore = entry(rollbackId, 41, { createdAt: new Date(now), running: desired, desired, reason: `ECS deployment circuit breaker: rolling back to deploymentId ${oldId}.` });
  service.deployments = [restore, failed];
  service.taskDefinition = taskDefinition(41);
  sd.status = 'ROLLBACK_IN_PROGRESS';
  sd.rollback = { reason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.', startedAt: new Date(now), serviceRevisionArn: revisionArn(41) };
  sd.deploymentCircuitBreaker = { status: 'TRIGGERED', failureCount: 3, threshold: 3 };
}

/** The rollback is done: to a naive reader the service looks stable. */
export function endRollback(ecs: FakeEcs): void {
  const { service } = ecs;
  const [sd] = ecs.serviceDeployments;
  const [restored] = service?.deployments ?? [];
  if (service === undefined || sd === undefined || restored === undefined) throw new Error('nothing is deployed');
  service.deployments = [{ ...restored, rolloutState: 'COMPLETED', rolloutStateReason: `ECS deployment ${restored.id} completed.` }];
  sd.status = 'ROLLBACK_SUCCESSFUL';
  sd.statusReason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
}
