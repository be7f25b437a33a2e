import { checkWanted } from '../plan/check-wanted.ts';
import type { DeployChoices } from '../plan/choices.ts';
import { planDeploy } from '../plan/deploy.ts';
import { filesToRead } from '../plan/needs.ts';
import type { Deployed } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import { choicesOf } from './choices.ts';
import { lookAtService, withNeeds } from './look.ts';
import { checkOwnership } from './ownership.ts';
import { openProject } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** What a deploy would change: the same plan, shown and not carried out. `update-service: false` is `--without-service`. ecspresso: diff.go */
export async function diff(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const { service, serviceDefinition } = project.config;
  if (service !== undefined && serviceDefinition === undefined && inputs.updateService) {
    throw new ActionError('CONFIG', 'service_definition is not defined', { hint: 'diff compares the service, too. For the task definition alone set the input update-service: false.' });
  }
  const choices = choicesOf(inputs, project.config, world.github.run);
  let wanted = await project.loadDefinitions(filesToRead(choices));
  checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
  const seen = withoutMissing(await lookAtService(project), choices);
  if (seen.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, seen));
  const deployed = await withNeeds(seen, project, wanted, choices, true);
  const plan = planDeploy(deployed, wanted, choices, 'show');
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
}

/** Where the service does not count, one that does not exist leaves the family to compare with. */
const withoutMissing = (seen: Deployed, { updateService }: DeployChoices): Deployed =>
  seen.kind === 'missing' && !updateService ? { kind: 'no-service', cluster: seen.cluster } : seen;
