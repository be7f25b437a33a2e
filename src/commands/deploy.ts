import { loadSummary } from '../action/publish.ts';
import { checkWanted } from '../plan/check-wanted.ts';
import { refuseUnwatched } from '../plan/controller.ts';
import { planDeploy } from '../plan/deploy.ts';
import { filesToRead } from '../plan/needs.ts';
import type { World } from '../world.ts';
import { choicesOf } from './choices.ts';
import { lookAtService, withNeeds } from './look.ts';
import { checkOwnership } from './ownership.ts';
import { openProject } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
export async function deploy(session: Session): Promise<void> {
  const { inputs, world } = session;
  loadEarly(world, inputs.dryRun ? [loadSummary] : [loadSummary, loadChange]);
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  let wanted = await project.loadDefinitions(filesToRead(choices));
  checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
  let seen = await lookAtService(project);
  await session.learn({ deployed: seen });
  if (!inputs.dryRun) {
    const { readyToDeploy } = await loadChange();
    if ((await readyToDeploy(session, project, seen)) === 'waited') seen = await lookAtService(project);
  }
  if (seen.kind === 'missing') wanted = await project.loadDefinitions(filesToRead(choices, seen));
  const deployed = await withNeeds(seen, project, wanted, choices, inputs.dryRun);
  const plan = planDeploy(deployed, wanted, choices);
  await session.learn({ plan, deployed });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
  if (inputs.dryRun) return;
  if (inputs.wait) refuseUnwatched(plan);
  const { change } = await loadChange();
  await change(session, project, plan);
}

const loadChange = (): Promise<typeof import('./change.ts')> => import('./change.ts');

/** What comes later is loaded while the first request is under way. Whoever needs it loads it again, which costs nothing then, or tells why it fails. */
function loadEarly({ underWay }: World, parts: readonly (() => Promise<unknown>)[]): void {
  for (const load of parts) void underWay.then(load).catch(() => undefined);
}
