import { isUnsettled } from '../ecs/aws-error.ts';
import { carryOut } from '../ecs/carry-out.ts';
import { filesToRead } from '../plan/needs.ts';
import { planDeploy } from '../plan/deploy.ts';
import { choicesOf } from './choices.ts';
import { follow } from './follow.ts';
import { lookAtDeployed } from './look.ts';
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
  let deployed = await lookAtDeployed(session, project, wanted, choices, inputs.dryRun);
  await session.learn({ deployed });
  if (deployed?.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, deployed));
  if (!inputs.dryRun && (await readyToDeploy(session, project, deployed)) === 'waited') {
    deployed = await lookAtDeployed(session, project, wanted, choices);
  }
  const plan = planDeploy(deployed, wanted, choices, project);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
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
