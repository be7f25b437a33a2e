import type { Service } from '@aws-sdk/client-ecs';
import type { Carried } from '../ecs/carried.ts';
import { isUnsettled } from '../ecs/aws-error.ts';
import type { Evidence } from '../ecs/evidence.ts';
import type { DeploymentStatus } from '../ecs/outcome.ts';
import { oursFrom } from '../ecs/ours.ts';
import type { TimeLimit } from '../ecs/waiting/time-limit.ts';
import type { Watched } from '../ecs/watched.ts';
import type { Deployed, Note, Plan } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import { type Arn, nameOfArn, parseArn } from './arn.ts';
import { changesOf } from './changes.ts';
import { serviceUrl } from './console-url.ts';
import { deploymentFacts } from './deployment.ts';
import { reportedErrors, warningsBeside } from './errors.ts';
import { headlineOf } from './headline.ts';
import { type ContainerImage, imageChanges } from './images.ts';
import { redactDifference, redactStep } from './redact.ts';
import type { Report, Run } from './report.ts';
import { type Moment, timelineOf } from './timeline.ts';

/** Whatever is known at the moment of reporting; a run that failed at its first stage knows the first four. */
export interface Facts {
  command: string;
  dryRun: boolean;
  /** The world's clock when the run began, milliseconds. */
  startedAt: number;
  /** The same clock now. */
  now: number;
  region?: string;
  cluster?: string;
  service?: string;
  /** What is deployed, if it is known before there is a plan. */
  deployed?: Deployed;
  plan?: Plan;
  /** The task definition that served before, where it was read only after the plan. */
  previous?: { containerDefinitions?: readonly ContainerImage[] };
  /** The existing task definition that is deployed, where the plan registers none. */
  existing?: { containerDefinitions?: readonly ContainerImage[] };
  carried?: Carried;
  watched?: Watched;
  evidence?: Evidence;
  /** How long the run may wait. */
  limit?: TimeLimit;
  /** Whatever was thrown. */
  error?: unknown;
  /** Notes besides the plan's. */
  notes?: readonly Note[];
  rendered?: Report['rendered'];
  run?: Run;
}

/** The report on a run at any moment of it. Absent members are not known, or do not apply. */
export function reportOf(known: Facts): Report {
  const service = serviceOf(known);
  const arns = arnsOf(known, service);
  const notes = [...(known.notes ?? []), ...(known.plan?.notes ?? [])];
  const anyArn = parseArn(service?.serviceArn) ?? parseArn(arns.taskDefinitionArn) ?? parseArn(arns.previousTaskDefinitionArn);
  const facts: Omit<Report, 'headline'> = {
    version: 1,
    command: known.command,
    dryRun: known.dryRun,
    deploymentStatus: statusOf(known),
    reason: known.watched?.outcome.reason,
    statusReason: known.watched?.outcome.statusReason,
    ...placeOf(known, service, anyArn),
    serviceArn: service?.serviceArn,
    serviceStatus: service?.status,
    change: known.carried?.change,
    tagged: known.carried?.tagged,
    underWay: isUnsettled(known.error) ? known.carried?.underWay : undefined,
    created: known.carried?.change === 'created',
    ...arns,
    images: imageChanges(imagesBefore(known), imagesAfter(known)),
    ...deploymentFacts(deploymentIdOf(known), known.watched, service),
    startedAt: new Date(known.startedAt).toISOString(),
    durationSeconds: Math.max(0, Math.floor((known.now - (hasCalled(known) ? known.carried.calledAt : known.startedAt)) / 1000)),
    runSeconds: Math.max(0, Math.floor((known.now - known.startedAt) / 1000)),
    timeoutSeconds: known.limit === undefined ? undefined : known.limit.ms / 1000,
    timeline: timelineOf(known.startedAt, momentsOf(known)),
    changes: changesOf(known.plan),
    differences: (known.plan?.differences ?? []).map(redactDifference),
    compared: known.plan?.compared,
    notes: [...notes, ...warningsBeside(known.error, notes)],
    steps: isPreview(known) ? known.plan?.steps.map(redactStep) : undefined,
    rendered: known.rendered,
    evidence: known.evidence,
    fallback: known.watched?.fallback,
    error: known.error === undefined ? undefined : reportedErrors(known.error),
    run: runOf(known.run),
  };
  return definedOnly({ ...facts, headline: headlineOf(facts) });
}

/** Only what the footer names: the caller's object may know more. */
const runOf = (run: Run | undefined): Run | undefined =>
  run && { actor: run.actor, commit: run.commit, repository: run.repository, runUrl: run.runUrl, attempt: run.attempt, action: run.action };

const isPreview = ({ command, dryRun }: Facts): boolean => dryRun || command === 'diff';

const hasChanged = ({ change }: Carried): boolean => change === 'created' || change === 'updated';

const hasCalled = (known: Facts): known is Facts & { carried: Carried } => known.carried !== undefined && hasChanged(known.carried);

const deployedService = ({ deployed, plan }: Facts): Service | undefined => {
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

const imagesBefore = ({ plan, deployed, previous }: Facts): readonly ContainerImage[] | undefined => {
  if (previous !== undefined) return previous.containerDefinitions;
  const state = plan?.deployed ?? deployed;
  return state?.kind === 'present' ? state.taskDefinition?.containerDefinitions : undefined;
};

function imagesAfter(known: Facts): readonly ContainerImage[] | undefined {
  const { plan, existing } = known;
  const registered = plan?.steps.find((step) => step.kind === 'register-task-definition');
  if (registered !== undefined) return registered.input.containerDefinitions;
  if (existing !== undefined) return existing.containerDefinitions;
  const arn = plan?.existingTaskDefinitionArn;
  const serves = deployedService(known)?.taskDefinition;
  return arn === undefined || arn === serves ? imagesBefore(known) : undefined;
}

/** The id of our deployment: as the wait knows it, else as the answer of our call names it. */
const deploymentIdOf = (known: Facts): string | undefined =>
  known.watched?.deploymentId ?? (hasCalled(known) ? oursFrom(known.carried).deploymentId : undefined);

function momentsOf(known: Facts): Moment[] {
  const { carried, watched, startedAt, now } = known;
  const called = hasCalled(known) ? [{ at: known.carried.calledAt, text: carried?.change === 'created' ? 'service created' : 'service updated' }] : [];
  return [{ at: startedAt, text: 'run started' }, ...called, ...(watched === undefined ? [] : phasesOf(watched, now))];
}

/** The phases with words around what ECS says, and the end: when the verdict was seen, else now. */
function phasesOf({ phases, outcome }: Watched, now: number): Moment[] {
  const verdict = phases.at(-1)?.text === outcome.status ? phases.at(-1) : undefined;
  const before = verdict === undefined ? phases : phases.slice(0, -1);
  const told = before.map(({ at, text }) => ({ at, text: text.replace(/^([A-Z_]+)(?: ([A-Z_]+))?$/, (_, state: string, stage?: string) => `deployment ${state}${stage === undefined ? '' : ` at ${stage}`}`) }));
  return [...told, { at: verdict?.at ?? now, text: `ended: ${outcome.status}` }];
}

/** Without members that hold undefined, at any depth of plain objects: the JSON and the object agree. */
function definedOnly<T>(value: T): T {
  if (Array.isArray(value)) return value.map(definedOnly) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [key, definedOnly(member)])) as T;
}
