import type { Definitions } from '../definitions/definitions.ts';
import { currentRevision, describeDeployed, describeTaskDefinition, latestRevision } from '../ecs/describe.ts';
import type { DeployChoices } from '../plan/choices.ts';
import { needsOf } from '../plan/needs.ts';
import type { Deployed } from '../plan/plan.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

/** What is deployed now, as far as the plan needs it: one DescribeServices, and what `needsOf` adds, side by side. Undefined without a service. */
export async function lookAtDeployed(session: Session, project: Project, wanted: Definitions, choices: DeployChoices, compare = false): Promise<Deployed | undefined> {
  const { cluster, service } = project.config;
  if (service === undefined) return undefined;
  const seen = describeDeployed(project.describeWorld, cluster, service);
  // The runner's toolkit is needed next; it loads while the first request is under way.
  session.world.github.warm();
  return withNeeds(await seen, project, wanted, choices, compare);
}

/** Adds what the plan needs to know of the task definition, the revision or the scalable target. */
export async function withNeeds(deployed: Deployed, project: Project, wanted: Definitions, choices: DeployChoices, compare: boolean): Promise<Deployed> {
  const needs = needsOf(choices, wanted, deployed, compare);
  const world = project.describeWorld;
  const [taskDefinition, latestTaskDefinitionArn, revision, scalableTarget] = await Promise.all([
    needs.taskDefinition === undefined ? undefined : describeTaskDefinition(world, needs.taskDefinition),
    needs.latestRevisionOf === undefined ? undefined : latestRevision(world, needs.latestRevisionOf),
    needs.serviceRevision && deployed.kind === 'present' ? currentRevision(world, deployed.service) : undefined,
    needs.scalableTarget ? boundsOf(project) : undefined,
  ]);
  if (deployed.kind === 'missing') return { ...deployed, taskDefinition, latestTaskDefinitionArn };
  return { ...deployed, taskDefinition, latestTaskDefinitionArn, revision, scalableTarget };
}

/** The bounds of autoscaling, for a remark only: without permission there is none. */
async function boundsOf({ aws, config }: Project) {
  const target = await aws.diagnostics.scalableTarget({ cluster: config.cluster, service: config.service ?? '' }).catch(() => null);
  return target ?? undefined;
}
