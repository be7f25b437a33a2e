import type { Carried } from '../ecs/carried.ts';
import { oursSoFar, unfinishedText } from '../ecs/unfinished.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

/**
 * The runner may kill this process ten seconds after a cancel. From the first call that changes the service on, the post
 * step must be able to do without it: what it needs is saved before that call, and again whenever more is known.
 */
export async function leaveToPost(session: Session, project: Project, carried: Carried, serviceDeploymentArn?: string): Promise<void> {
  const { cluster, service, region } = project.config;
  if (service === undefined || (carried.change !== 'updated' && carried.change !== 'created' && carried.underWay === undefined)) return;
  const ours = oursSoFar(carried, serviceDeploymentArn);
  await session.saveUnfinished(unfinishedText({ how: session.inputs.onCancel, cluster, service, region, ours }));
}
