import { diffTaskDefinitions } from '../definitions/diff.ts';
import type { Definitions } from '../definitions/definitions.ts';
import { describeTaskDefinition } from '../ecs/describe.ts';
import { planDeploy } from '../plan/deploy.ts';
import type { Plan } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import { choicesOf } from './choices.ts';
import { lookAtDeployed } from './look.ts';
import { openProject, type Project } from './project.ts';
import type { Session } from './session.ts';
import { tellPlan } from './tell.ts';

/** What a deploy would change: the same plan, shown and not carried out. ecspresso: diff.go */
export async function diff(session: Session): Promise<void> {
  const { inputs, world } = session;
  const project = await openProject(session);
  const { service, serviceDefinition } = project.config;
  if (service !== undefined && serviceDefinition === undefined) {
    throw new ActionError('CONFIG', 'service_definition is not defined', { hint: 'diff compares the service, too. For the task definition alone use command deploy with dry-run: true, or leave service out of the config.' });
  }
  const choices = choicesOf(inputs, project.config, world.github.run);
  const wanted = await project.loadDefinitions();
  const deployed = await lookAtDeployed(session, project, wanted, choices, true);
  const plan = planDeploy(deployed, wanted, choices, project);
  const compared = deployed === undefined ? await withNewest(plan, wanted, project) : plan;
  await session.learn({ plan: compared, deployed });
  tellPlan(world.log, compared);
}

/** Without a service the newest revision of the family is what there is to compare with. */
async function withNewest(plan: Plan, { taskDefinition }: Definitions, project: Project): Promise<Plan> {
  const family = taskDefinition?.value.family;
  if (taskDefinition === undefined || family === undefined) return plan;
  const newest = await describeTaskDefinition(project.describeWorld, family);
  return { ...plan, differences: diffTaskDefinitions(newest, taskDefinition.value, project.config.ignoreTags), ...(newest?.taskDefinitionArn === undefined ? {} : { comparedWith: newest.taskDefinitionArn }) };
}
