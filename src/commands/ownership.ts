import type { ReadState } from '../lookups/index.ts';
import { familyOf } from '../plan/arn.ts';
import { type ManagedResource, ownedTypes, ownershipNote, type OwnershipTarget, ownersOf } from '../plan/ownership.ts';
import type { Plan } from '../plan/plan.ts';
import { parseArn } from '../report/arn.ts';
import { ActionError } from '../support/errors.ts';
import type { Project } from './project.ts';
import type { Session } from './session.ts';

/**
 * Looks into the Terraform states that lookups have read anyway for the service and the family of this plan: two writers
 * undo each other's changes. Warns once, or stops the run before it changes anything, as the input `ownership` says.
 */
export async function checkOwnership(session: Session, project: Project, plan: Plan): Promise<void> {
  const { inputs, world } = session;
  if (inputs.ownership === 'off') return;
  const target = targetOf(plan, project);
  const note = ownershipNote(ownersOf(resourcesOf(await project.lookups.states()), target), target);
  if (note === undefined) return;
  if (inputs.ownership === 'fail' && inputs.command !== 'diff') {
    throw new ActionError('CONFIG', note.text, { hint: 'Nothing was changed, because the input ownership is fail.' });
  }
  world.log.info(`Warning: ${note.text}`);
  await session.learn({ plan: { ...plan, notes: [...plan.notes, note] } });
}

const resourcesOf = (states: readonly ReadState[]): ManagedResource[] =>
  states.flatMap(({ location, instancesOf }) => ownedTypes.flatMap((type) => instancesOf(type).map(({ address, value }) => ({ state: location, address, type, attributes: value }))));

/** The service is only ours where a definition of ours is held against it. */
function targetOf({ cluster, service, deployed, steps, compared, existingTaskDefinitionArn }: Plan, { aws }: Project): OwnershipTarget {
  const registered = steps.find((step) => step.kind === 'register-task-definition')?.input.family;
  const arn = parseArn(deployed?.kind === 'present' ? deployed.service.serviceArn : existingTaskDefinitionArn);
  return {
    cluster: cluster.slice(cluster.lastIndexOf('/') + 1),
    service: compared?.service === undefined ? undefined : service,
    family: registered ?? (existingTaskDefinitionArn === undefined ? undefined : familyOf(existingTaskDefinitionArn)),
    region: arn?.region ?? aws.region,
    account: arn?.account,
  };
}
