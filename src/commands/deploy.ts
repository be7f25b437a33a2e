import { isUnsettled } from '../ecs/aws-error.ts';
import { carryOut } from '../ecs/carry-out.ts';
import { checkWanted } from '../plan/check-wanted.ts';
import { planDeploy } from '../plan/deploy.ts';
import { filesToRead } from '../plan/needs.ts';
import { choicesOf } from './choices.ts';
import { follow } from './follow.ts';
import { lookAtService, withNeeds } from './look.ts';
import { checkOwnership } from './ownership.ts';
import { openProject } from './project.ts';
import { readyToDeploy } from './ready.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';
import { leaveToPost } from './unfinished.ts';

/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
export async function deploy(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  let wanted = await project.loadDefinitions(filesToRead(choices));
  checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
  let seen = await lookAtService(session, project);
  await session.learn({ deployed: seen });
  if (!inputs.dryRun && (await readyToDeploy(session, project, seen)) === 'waited') seen = await lookAtService(session, project);
  if (seen.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, seen));
  const deployed = await withNeeds(seen, project, wanted, choices, inputs.dryRun);
  const plan = planDeploy(deployed, wanted, choices);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
  if (inputs.dryRun) return;
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  const carried = await carryOut(plan, deps, async (done) => {
    await session.learn({ carried: done });
    await leaveToPost(session, project, done);
  }).catch((error: unknown) => {
    // Whether a deployment was started is not known; the post step has the time to look.
    if (world.signal.aborted && isUnsettled(error)) session.leaveRest();
    throw error;
  });
  await session.learn({ carried });
  if (plan.service !== undefined) await follow(session, project, carried);
}
