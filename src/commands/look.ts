import type { Definitions } from '../definitions/definitions.ts';
import { currentRevision, describeDeployed, describeTaskDefinition, latestRevision } from '../ecs/describe.ts';
import type { DeployChoices } from '../plan/choices.ts';
import { needsOf } from '../plan/needs.ts';
import type { Deployed } from '../plan/plan.ts';
import type { Project } from './project.ts';

/** What is deployed now: one DescribeServices, or nothing to ask where no service is named. */
export async function lookAtService({ config, describeWorld }: Project): Promise<Deployed> {
  const { cluster, service } = config;
  if (service === undefined) return { kind: 'no-service', cluster };
  return describeDeployed(describeWorld, cluster, service);
}

/**
 * Adds what the plan needs to know of the task definition, the revision or the scalable target, side by side. `compare`:
 * the reader will be shown the differences of the task definition.
 */
export async function withNeeds<D extends Deployed>(deployed: D, project: Project, wanted: Definitions, choices: DeployChoices, compare: boolean): Promise<D> {
  const needs = needsOf(choices, wanted, deployed, compare);
  const world = project.describeWorld;
  const [taskDefinition, latestTaskDefinitionArn, revision, scalableTarget] = await Promise.all([
    needs.taskDefinition === undefined ? undefined : describeTaskDefinition(world, needs.taskDefinition).then((found) => found ?? null),
    needs.latestRevisionOf === undefined ? undefined : latestRevision(world, needs.latestRevisionOf),
    needs.serviceRevision && deployed.kind === 'present' ? currentRevision(world, deployed.service) : undefined,
    needs.scalableTarget ? boundsOf(project) : undefined,
  ]);
  return { ...deployed, taskDefinition, latestTaskDefinitionArn, revision, scalableTarget };
}

/** The bounds of autoscaling, for a remark only: without permission there is none. */
async function boundsOf({ aws, config }: Project) {
  const target = await aws.diagnostics.scalableTarget({ cluster: config.cluster, service: config.service ?? '' }).catch(() => null);
  return target ?? undefined;
}
