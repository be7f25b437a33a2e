import { carryOut } from '../ecs/carry-out.ts';
import { describeTaskDefinition } from '../ecs/describe.ts';
import { planDeploy } from '../plan/deploy.ts';
import type { Plan } from '../plan/plan.ts';
import { sameTaskDefinition } from '../definitions/diff.ts';
import { choicesOf } from './choices.ts';
import { openProject, type Project } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** Registers a revision (or finds the newest one, if it is the same and `skip-unchanged` is set) and leaves the service alone. */
export async function register(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const choices = choicesOf(inputs, project.config, world.github.run);
  const wanted = await project.loadDefinitions({ service: false });
  const planned = planDeploy(undefined, wanted, choices, { config: { cluster: project.config.cluster } });
  const plan = inputs.skipUnchanged ? await withoutUnchanged(planned, project) : planned;
  await session.learn({ plan });
  tellPlan(world.log, plan);
  if (inputs.dryRun) return;
  const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
  await session.learn({ carried: await carryOut(plan, deps, (carried) => session.learn({ carried })) });
}

async function withoutUnchanged(plan: Plan, project: Project): Promise<Plan> {
  const [step] = plan.steps;
  if (step?.kind !== 'register-task-definition' || step.input.family === undefined) return plan;
  const newest = await describeTaskDefinition(project.describeWorld, step.input.family);
  if (newest === undefined || !sameTaskDefinition(newest, step.input)) return plan;
  return { ...plan, steps: [], existingTaskDefinitionArn: newest.taskDefinitionArn, notes: [...plan.notes, { level: 'info', text: `${newest.family}:${newest.revision} is the same; nothing is registered` }] };
}
