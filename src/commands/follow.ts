import type { Carried } from '../ecs/carried.ts';
import { describeTaskDefinition } from '../ecs/describe.ts';
import { investigate } from '../ecs/investigate.ts';
import { oursFrom } from '../ecs/ours.ts';
import { greenStatuses } from '../ecs/outcome.ts';
import { stopDeployment } from '../ecs/stop-deployment.ts';
import { watch } from '../ecs/watch.ts';
import type { Watched } from '../ecs/watched.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

/** From the change to the verdict: waits, acts on a cancel or timeout if asked to, and explains a failure. */
export async function follow(session: Session, project: Project, carried: Carried): Promise<void> {
  const { inputs, world } = session;
  if (!inputs.wait) return session.learn({ watched: notWaited(carried) });
  const [watched] = await Promise.all([watchOurs(session, project, carried), learnImages(session, project, carried)]);
  await session.learn({ watched });
  await stopIfAsked(session, project, watched);
  if (greenStatuses.has(watched.outcome.status)) return;
  const evidence = world.signal.aborted
    ? undefined
    : await investigate({ ecs: project.aws.ecs, diagnostics: project.aws.diagnostics, clock: world.clock, signal: world.signal }, { watched, carried, logLines: inputs.logLines });
  await session.learn({ evidence });
}

/** The images that served before, for the summary; read while the wait goes on, so that no deploy is later for it. */
async function learnImages(session: Session, project: Project, { before }: Carried): Promise<void> {
  if (before?.taskDefinition === undefined) return;
  const previous = await describeTaskDefinition(project.describeWorld, before.taskDefinition).catch(() => undefined);
  if (previous !== undefined) await session.learn({ previous });
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
  let saved: string | undefined;
  return watch(deps, carried, {
    startedAt,
    timeoutMs: project.timeoutMs,
    waitUntil: { kind: inputs.waitUntil },
    onSeen: ({ serviceDeploymentArn }) => {
      // The runner may kill this process soon after a cancel; the post step then finishes from this state.
      if (inputs.onCancel === 'none' || serviceDeploymentArn === undefined || serviceDeploymentArn === saved) return;
      saved = serviceDeploymentArn;
      void world.github.saveState('unfinished', JSON.stringify({ serviceDeploymentArn, how: inputs.onCancel, region: project.config.region })).catch(() => undefined);
    },
  });
}

async function stopIfAsked(session: Session, project: Project, watched: Watched): Promise<void> {
  const { inputs, world } = session;
  const { status } = watched.outcome;
  const how = status === 'cancelled' ? inputs.onCancel : status === 'timed-out' ? inputs.onTimeout : 'none';
  if (how === 'none') return;
  const result = await stopDeployment(project.aws.ecs, { serviceDeploymentArn: watched.serviceDeploymentArn, how });
  world.log.info(result.text);
  await session.learn({ watched: { ...watched, outcome: { ...watched.outcome, reason: `${watched.outcome.reason}; ${result.text}` } } });
}
