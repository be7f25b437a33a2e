import { carryOut } from '../ecs/carry-out.ts';
import { checkWanted } from '../plan/check-wanted.ts';
import { rejectDeploying } from '../plan/exclusive.ts';
import { planRegister } from '../plan/register.ts';
import { choicesOf } from './choices.ts';
import { withNeeds } from './look.ts';
import { checkOwnership } from './ownership.ts';
import { openProject } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** Registers a revision (or finds the newest one, if it is the same and `skip-unchanged` is set) and leaves the service alone. ecspresso: register.go */
export async function register(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  rejectDeploying(choices);
  const wanted = await project.loadDefinitions({ service: false });
  checkWanted(wanted, choices, 'register');
  const none = { kind: 'no-service', cluster: project.config.cluster } as const;
  const deployed = await withNeeds(none, project, wanted, choices, inputs.dryRun);
  const plan = planRegister(deployed, wanted, choices);
  await session.learn({ plan });
  tellPlan(world.log, plan);
  await checkOwnership(session, project, plan);
  if (inputs.dryRun) return;
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  await session.learn({ carried: await carryOut(plan, deps, (carried) => session.learn({ carried })) });
}
