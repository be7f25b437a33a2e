import type { Service } from '@aws-sdk/client-ecs';
import type { Clock } from '../support/clock.ts';
import { durationText } from '../support/duration.ts';
import type { Log } from '../support/log.ts';
import type { EcsClient } from './client.ts';
import { shortName } from './names.ts';
import { primaryOf } from './ours.ts';
import { createDeadline } from './waiting/deadline.ts';
import { progressLine } from './waiting/progress-line.ts';
import { refusalOf } from './waiting/refusal.ts';
import { limitText, type TimeLimit } from './waiting/time-limit.ts';
import { awsError, faultText } from './aws-error.ts';

/** The input `if-deploying`: what to do when somebody else's deployment is under way when we come. */
export type IfDeploying = 'proceed' | 'wait' | 'fail';

/** A deployment that was under way before ours. */
export interface RunningDeployment {
  deploymentId?: string;
  serviceDeploymentArn?: string;
  taskDefinitionArn?: string;
  /** Milliseconds; absent when AWS does not tell. */
  ageMs?: number;
  /** For the log: `ecs-svc/41 to app:41, since 3m10s`. */
  text: string;
}

/** The deployment that is under way, by the describe that was made anyway; undefined when the service is at rest. */
export function runningDeployment(service: Service | undefined, now: number): RunningDeployment | undefined {
  const primary = primaryOf(service);
  if (service === undefined || primary === undefined) return undefined;
  const state: string | undefined = primary.rolloutState;
  // Without rollout state (Classic Load Balancer) a second entry is the only sign.
  const isRunning = state === undefined ? (service.deployments?.length ?? 0) > 1 : state !== 'COMPLETED' && state !== 'FAILED';
  if (!isRunning) return undefined;
  const ageMs = primary.createdAt === undefined ? undefined : Math.max(0, now - primary.createdAt.getTime());
  const age = ageMs === undefined ? '' : `, since ${durationText(ageMs)}`;
  return {
    deploymentId: primary.id,
    serviceDeploymentArn: service.currentServiceDeployment,
    taskDefinitionArn: primary.taskDefinition,
    ageMs,
    text: `${primary.id ?? 'a deployment'} to ${shortName(primary.taskDefinition) ?? 'an unknown revision'}${age}`,
  };
}

/** What the caller's choice comes to. */
export type RunningDecision = { kind: 'proceed'; note?: string } | { kind: 'wait'; note: string } | { kind: 'fail'; reason: string; hint: string };

/** Decides, without acting. A service at rest is always proceeded with. */
export function decideOnRunning(running: RunningDeployment | undefined, choice: IfDeploying): RunningDecision {
  if (running === undefined) return { kind: 'proceed' };
  switch (choice) {
    case 'proceed':
      return { kind: 'proceed', note: `another deployment is under way, ${running.text}; a new one of ours will replace it` };
    case 'wait':
      return { kind: 'wait', note: `another deployment is under way, ${running.text}; waiting for its end` };
    case 'fail':
      return {
        kind: 'fail',
        reason: `another deployment is under way: ${running.text}`,
        hint: 'Wait for its end, or set if-deploying to wait or proceed. A concurrency group per service keeps two jobs apart.',
      };
    default:
      return choice satisfies never;
  }
}

/** How the wait for somebody else's deployment ended. After `over` the service is another one: look and plan anew. */
export type RunningWait = { kind: 'over'; service: Service } | { kind: 'timed-out'; reason: string } | { kind: 'cancelled'; reason: string };

/** What the wait needs of the world. */
export interface RunningWaitDeps {
  ecs: Pick<EcsClient, 'describeServices'>;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
}

/** Somebody else's deployment is in no hurry of ours, milliseconds. */
const pauseMs = 5_000;

/** Waits until no deployment is under way any more, however it ends; failing describes are tried again until the deadline. */
export async function waitForRunning(
  deps: RunningWaitDeps,
  first: Service,
  { startedAt, limit }: { startedAt: number; limit: TimeLimit },
): Promise<RunningWait> {
  const { clock, log, signal } = deps;
  const deadline = createDeadline(clock, signal, startedAt + limit.ms);
  let service = first;
  let said = '';
  try {
    for (;;) {
      const running = runningDeployment(service, clock.now());
      if (running === undefined) return { kind: 'over', service };
      const line = progressLine(service, undefined, { phase: 'rolling', state: primaryOf(service)?.rolloutState ?? '', missing: [], notices: [] }, running);
      if (line !== said) log.info(`[${durationText(clock.now() - startedAt)}] the other deployment: ${line}`);
      said = line;
      const left = deadline.at - clock.now();
      if (signal.aborted) return { kind: 'cancelled', reason: `cancelled while waiting for another deployment, ${running.text}` };
      if (left <= 0) return { kind: 'timed-out', reason: `another deployment was still under way at the end of the timeout (${limitText(limit)}), ${running.text}; ours was not started` };
      await clock.sleep(Math.min(pauseMs, left), signal);
      if (!signal.aborted) service = await lookAgain(deps, service, deadline.signal);
    }
  } finally {
    deadline.release();
  }
}

async function lookAgain({ ecs, log }: RunningWaitDeps, service: Service, signal: AbortSignal): Promise<Service> {
  try {
    const answer = await ecs.describeServices({ cluster: service.clusterArn, services: [service.serviceName ?? ''], include: ['TAGS'] }, { signal });
    return answer.services?.[0] ?? service;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === 'denied' || refusal === 'credentials') throw awsError(error, { action: 'ecs:DescribeServices' });
    if (!signal.aborted) log.info(`DescribeServices: ${faultText(error)}; trying again`);
    return service;
  }
}
