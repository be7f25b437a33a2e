import { isUnsettled } from '../ecs/aws-error.ts';
import type { Watched } from '../ecs/watched.ts';
import { reportedErrors, warningsBeside } from './errors.ts';
import type { Facts } from './facts.ts';
import { headlineOf } from './headline.ts';
import { type ContainerImage, imageChanges } from './images.ts';
import { redactDifference, redactStep } from './redact.ts';
import type { Report, Run } from './report.ts';
import { deployedService, hasCalled, standingOf } from './standing.ts';
import { type Moment, timelineOf } from './timeline.ts';

/** The report on a run at any moment of it. Absent members are not known, or do not apply. */
export function reportOf(known: Facts): Report {
  const notes = [...(known.notes ?? []), ...(known.plan?.notes ?? [])];
  const facts: Omit<Report, 'headline'> = {
    version: 1,
    command: known.command,
    dryRun: known.dryRun,
    ...standingOf(known),
    reason: known.watched?.outcome.reason,
    statusReason: known.watched?.outcome.statusReason,
    change: known.carried?.change,
    tagged: known.carried?.tagged,
    underWay: isUnsettled(known.error) ? known.carried?.underWay : undefined,
    created: known.carried?.change === 'created',
    images: imageChanges(imagesBefore(known), imagesAfter(known)),
    startedAt: new Date(known.startedAt).toISOString(),
    runSeconds: Math.max(0, Math.floor((known.now - known.startedAt) / 1000)),
    timeoutSeconds: known.limit === undefined ? undefined : known.limit.ms / 1000,
    timeline: timelineOf(known.startedAt, momentsOf(known)),
    differences: (known.plan?.differences ?? []).map(redactDifference),
    compared: known.plan?.compared,
    notes: [...notes, ...warningsBeside(known.error, notes)],
    steps: isPreview(known) ? known.plan?.steps.map(redactStep) : undefined,
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
