import { planDeploy } from '../plan/deploy.ts';
import { choicesOf } from './choices.ts';
import { lookAtDeployed } from './look.ts';
import { openProject } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** What a deploy would change: the same plan, shown and not carried out. */
export async function diff(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  const wanted = await project.loadDefinitions();
  const deployed = await lookAtDeployed(session, project, wanted, choices, true);
  const plan = planDeploy(deployed, wanted, choices, project);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
}
