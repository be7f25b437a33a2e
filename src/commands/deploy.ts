import { checkWanted } from '../plan/check-wanted.ts';
import { refuseUnwatched } from '../plan/controller.ts';
import { planDeploy } from '../plan/deploy.ts';
import { filesToRead } from '../plan/needs.ts';
import { choicesOf } from './choices.ts';
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
  const seeing = lookAtService(project);
  // What comes later loads while the request is under way.
  void import('../action/summary.ts');
  const changing = inputs.dryRun ? undefined : import('./change.ts');
  let seen = await seeing;
  await session.learn({ deployed: seen });
  if (!inputs.dryRun && (await readyToDeploy(session, project, seen)) === 'waited') seen = await lookAtService(project);
  if (seen.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, seen));
  const deployed = await withNeeds(seen, project, wanted, choices, inputs.dryRun);
  const plan = planDeploy(deployed, wanted, choices);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
  if (changing === undefined) return;
  if (inputs.wait) refuseUnwatched(plan);
  const { change } = await changing;
  await change(session, project, plan);
}
