import type { Carried } from '../ecs/carried.ts';
import { createBound } from '../ecs/failure/bounded.ts';
import { describeTaskDefinition } from '../ecs/describe.ts';
import { investigate } from '../ecs/investigate.ts';
import { oursFrom, type Ours } from '../ecs/ours.ts';
import { greenStatuses } from '../ecs/outcome.ts';
import { stopDeployment, type StopHow, type StopResult } from '../ecs/stop-deployment.ts';
import { oursSoFar } from '../ecs/unfinished.ts';
import { watch } from '../ecs/watch.ts';
import type { Watched } from '../ecs/watched.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';
import { leaveToPost } from './unfinished.ts';

/** From the change to the verdict: waits, acts on a cancel or timeout if asked to, and explains a failure. */
export async function follow(session: Session, project: Project, carried: Carried): Promise<void> {
  const { inputs, world } = session;
  if (!inputs.wait && !world.signal.aborted) return session.learn({ watched: notWaited(carried) });
  const images = learnImages(session, project, carried);
  const watched = await watchOurs(session, project, carried);
  await session.learn({ watched });
  await images.enough();
  await stopIfAsked(session, project, carried, watched);
  if (greenStatuses.has(watched.outcome.status)) return;
  const evidence = world.signal.aborted
    ? undefined
    : await investigate({ ecs: project.aws.ecs, diagnostics: project.aws.diagnostics, clock: world.clock, signal: world.signal }, { watched, carried, logLines: inputs.logLines });
  await session.learn({ evidence });
}

/** When the wait is over, images get so much longer, milliseconds. */
const imagesLateMs = 1_000;

/**
 * The images of the revision that served before, and of an existing one that is deployed, for the summary. They are read
 * while the wait goes on; `enough` says that it is over, for no deploy is to end later for them.
 */
function learnImages(session: Session, project: Project, { before, taskDefinitionArn }: Carried): { enough(): Promise<unknown> } {
  const late = new AbortController();
  const describeWorld = { ...project.describeWorld, signal: AbortSignal.any([session.world.signal, late.signal]) };
  const read = async (arn: string | undefined, as: 'previous' | 'existing'): Promise<void> => {
    const found = arn === undefined ? undefined : await describeTaskDefinition(describeWorld, arn).catch(() => undefined);
    if (found !== undefined) await session.learn({ [as]: found });
  };
  const { images } = session.report();
  const previous = images.some(({ from }) => from !== undefined) ? undefined : before?.taskDefinition;
  const existing = images.length > 0 || taskDefinitionArn === before?.taskDefinition ? undefined : taskDefinitionArn;
  const reading = Promise.all([read(previous, 'previous'), read(existing, 'existing')]);
  return {
    enough: () => {
      void session.world.clock.limit(imagesLateMs, late.signal).then(() => late.abort());
      return reading.finally(() => late.abort());
    },
  };
}

/** `wait: false`: what is known right after the change. Nothing new started means that there is nothing to wait for. */
function notWaited(carried: Carried): Watched {
  const { started, deploymentId, serviceDeploymentArn } = oursFrom(carried);
  const seen = { service: carried.service, deploymentId, serviceDeploymentArn, phases: [] };
  if (started === 'none') return { outcome: { status: 'no-change', reason: 'nothing that needs a deployment has changed' }, ...seen };
  return { outcome: { status: 'in-progress', reason: 'the deployment has started; nobody waits for its end (wait: false)' }, ...seen };
}

function watchOurs(session: Session, project: Project, carried: Carried): Promise<Watched> {
  const { inputs, world, startedAt } = session;
  const deps = { ecs: project.aws.ecs, clock: world.clock, log: world.log, signal: world.signal, random: world.random };
  return watch(deps, carried, {
    startedAt,
    limit: project.limit,
    waitUntil: { kind: inputs.waitUntil },
    giveUpAfter: inputs.giveUpAfter,
    onSeen: ({ serviceDeploymentArn }) => void leaveToPost(session, project, carried, serviceDeploymentArn).catch(() => undefined),
  });
}

/** Within the ten seconds that a cancel leaves; a timeout is in less of a hurry. */
const stopLimitMs = { cancelled: 4_000, 'timed-out': 30_000 } as const;

/** What `on-cancel` and `on-timeout` ask for; what does not get through in time is left to the post step. */
async function stopIfAsked(session: Session, project: Project, carried: Carried, watched: Watched): Promise<void> {
  const { inputs } = session;
  const { status, reason } = watched.outcome;
  if (status !== 'cancelled' && status !== 'timed-out') return;
  const how = status === 'cancelled' ? inputs.onCancel : inputs.onTimeout;
  const stopped = how === 'none' ? undefined : await stopOurs(session, project, oursSoFar(carried, watched.serviceDeploymentArn), how, status);
  const goesOn = stopped?.kind === 'requested' || stopped?.kind === 'over' ? undefined : watched.goesOn;
  const told = [reason, goesOn, stopped?.text].filter((part) => part !== undefined);
  const stopRequested = stopped?.kind === 'requested' && how !== 'none' ? how : undefined;
  await session.learn({ watched: { ...watched, stopRequested, outcome: { ...watched.outcome, reason: told.join('; ') } } });
}

async function stopOurs(session: Session, project: Project, ours: Ours, how: StopHow, status: keyof typeof stopLimitMs): Promise<StopResult> {
  const { cluster, service = '' } = project.config;
  const bound = createBound(session.world.clock, stopLimitMs[status]);
  const result = await stopDeployment(project.aws.ecs, { how, cluster, service, ours }, { signal: bound.signal });
  bound.release();
  const rest = result.kind === 'later' && status === 'cancelled';
  if (rest) session.leaveRest();
  return { ...result, text: `${result.text}${rest ? '; the post step of this action tries again' : ''}` };
}
