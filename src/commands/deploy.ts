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

/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
export async function deploy(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  let wanted = await project.loadDefinitions(filesToRead(choices));
  checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
  let seen = await lookAtService(session, project);
  await session.learn({ deployed: seen });
  if (seen.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, seen));
  if (!inputs.dryRun && (await readyToDeploy(session, project, seen)) === 'waited') seen = await lookAtService(session, project);
  const deployed = await withNeeds(seen, project, wanted, choices, inputs.dryRun);
  const plan = planDeploy(deployed, wanted, choices);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
  if (inputs.dryRun) return;
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  const carried = await carryOut(plan, deps, (done) => session.learn({ carried: done }));
  await session.learn({ carried });
  if (plan.service !== undefined) await follow(session, project, carried);
}
