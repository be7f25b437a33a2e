import type { Service } from '@aws-sdk/client-ecs';
import type { Carried } from '../ecs/carried.ts';
import type { DeploymentStatus } from '../ecs/outcome.ts';
import { oursFrom } from '../ecs/ours.ts';
import { ActionError } from '../support/errors.ts';
import { type Arn, nameOfArn, parseArn } from './arn.ts';
import { changesOf } from './changes.ts';
import { serviceUrl } from './console-url.ts';
import { deploymentFacts } from './deployment.ts';
import type { Facts } from './facts.ts';
import type { Report } from './report.ts';

/**
 * How things stand: the states, names, ids and counts of a report, without its texts. Cheap, since it is asked for
 * whenever something is learned; and nothing in it may quote a secret.
 */
export function standingOf(known: Facts) {
  const service = serviceOf(known);
  const arns = arnsOf(known, service);
  const anyArn = parseArn(service?.serviceArn) ?? parseArn(arns.taskDefinitionArn) ?? parseArn(arns.previousTaskDefinitionArn);
  return {
    deploymentStatus: statusOf(known),
    ...placeOf(known, service, anyArn),
    serviceArn: service?.serviceArn,
    serviceStatus: service?.status,
    ...arns,
    ...deploymentFacts(deploymentIdOf(known), known.watched, service),
    durationSeconds: Math.max(0, Math.floor((known.now - (hasCalled(known) ? known.carried.calledAt : known.startedAt)) / 1000)),
    changes: changesOf(known.plan),
    rendered: known.rendered,
  } satisfies Partial<Report>;
}

/** What `standingOf` tells: a part of every report. */
export type Standing = Pick<Report, keyof ReturnType<typeof standingOf>>;

const hasChanged = ({ change }: Carried): boolean => change === 'created' || change === 'updated';

/** The call that began our deployment has been made. */
export const hasCalled = (known: Facts): known is Facts & { carried: Carried } => known.carried !== undefined && hasChanged(known.carried);

/** The service as it was before anything was changed. */
export const deployedService = ({ deployed, plan }: Facts): Service | undefined => {
  const state = plan?.deployed ?? deployed;
  return state?.kind === 'present' ? state.service : undefined;
};

const serviceOf = (known: Facts): Service | undefined => known.watched?.service ?? known.carried?.service ?? deployedService(known);

/**
 * No status is success by default: without a verdict only what was asked for (no wait, nothing to do) has a name. A run that
 * loses sight of the deployment that it started (its credentials are over) has failed, for no red step bears a green status.
 */
function statusOf({ watched, error, command, dryRun, carried, plan }: Facts): DeploymentStatus | undefined {
  if (watched !== undefined) return watched.outcome.status;
  if (error !== undefined) return statusOfError(error) ?? (carried !== undefined && hasChanged(carried) ? 'failed' : undefined);
  if (command !== 'deploy' || dryRun || carried === undefined) return undefined;
  switch (carried.change) {
    case 'created':
    case 'updated':
      return 'in-progress';
    case 'registered':
      return undefined;
    case 'none':
      return plan?.steps.length === 0 ? 'no-change' : undefined;
    default:
      return carried.change satisfies never;
  }
}

function statusOfError(error: unknown): DeploymentStatus | undefined {
  if (!(error instanceof ActionError)) return undefined;
  if (error.code === 'CANCELLED') return 'cancelled';
  if (error.code === 'TIMEOUT') return 'timed-out';
  return error.code === 'DEPLOYMENT_FAILED' ? 'failed' : undefined;
}

function placeOf(known: Facts, service: Service | undefined, arn: Arn | undefined) {
  const cluster = known.plan?.cluster ?? known.cluster ?? (service?.clusterArn === undefined ? undefined : nameOfArn(service.clusterArn));
  const serviceName = service?.serviceName ?? known.plan?.service ?? known.service;
  const region = arn?.region ?? known.region;
  const place = { region, partition: arn?.partition };
  return {
    ...place,
    account: arn?.account,
    cluster: cluster === undefined ? undefined : nameOfArn(cluster),
    serviceName,
    consoleUrl: cluster === undefined || serviceName === undefined ? undefined : serviceUrl(place, nameOfArn(cluster), serviceName),
  };
}

function arnsOf(known: Facts, service: Service | undefined) {
  const { carried, plan } = known;
  const before = carried?.before ?? deployedService(known);
  const registers = plan?.steps.some(({ kind }) => kind === 'register-task-definition') === true;
  // Without a plan nobody knows yet which revision it will be.
  const standing = registers || plan === undefined ? undefined : (plan.existingTaskDefinitionArn ?? service?.taskDefinition);
  return {
    taskDefinitionArn: carried?.taskDefinitionArn ?? standing,
    previousTaskDefinitionArn: before?.taskDefinition,
  };
}

/** The id of our deployment: as the wait knows it, else as the answer of our call names it. */
const deploymentIdOf = (known: Facts): string | undefined =>
  known.watched?.deploymentId ?? (hasCalled(known) ? oursFrom(known.carried).deploymentId : undefined);
