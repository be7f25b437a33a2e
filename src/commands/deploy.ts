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

/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
export async function deploy(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  let wanted = await project.loadDefinitions(filesToRead(choices));
  let deployed = await lookAtDeployed(session, project, wanted, choices, inputs.dryRun);
  await session.learn({ deployed });
  if (deployed?.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, deployed));
  if (!inputs.dryRun) deployed = await readyToDeploy(session, project, deployed);
  const plan = planDeploy(deployed, wanted, choices, project);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  if (inputs.dryRun) return;
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  const carried = await carryOut(plan, deps, (done) => session.learn({ carried: done }));
  await session.learn({ carried });
  if (plan.service !== undefined) await follow(session, project, carried);
}
