import type { Plan, Step, TaskDefinitionRef } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import type { Carried } from './carried.ts';
import type { CarryOutWorld } from './carry-out-world.ts';
import { createService } from './steps/create-service.ts';
import { registerTaskDefinition } from './steps/register-task-definition.ts';
import { tagResource, untagResource } from './steps/tags.ts';
import { updateService } from './steps/update-service.ts';

/** Told after each step, so that outputs are set as soon as they are known. */
export type OnCarried = (carried: Carried) => void | Promise<void>;

/** Walks the plan in order; the revision that one step registers is handed to the next. Stops at the first error. */
export async function carryOut(plan: Plan, world: CarryOutWorld, onCarried: OnCarried = () => undefined): Promise<Carried> {
  const before = plan.deployed?.kind === 'present' ? plan.deployed.service : undefined;
  let carried: Carried = {
    change: 'none',
    taskDefinitionArn: plan.existingTaskDefinitionArn,
    before,
    service: before,
    calledAt: world.clock.now(),
  };
  for (const step of plan.steps) {
    if (world.signal?.aborted === true) throw new ActionError('CANCELLED', `cancelled before ${step.kind}`);
    carried = { ...carried, ...(await perform(step, carried, world)) };
    await onCarried(carried);
  }
  return carried;
}

function perform(step: Step, carried: Carried, world: CarryOutWorld): Promise<Partial<Carried>> {
  switch (step.kind) {
    case 'register-task-definition':
      return registerTaskDefinition(step.input, world);
    case 'tag-resource':
      return tagResource(step, world);
    case 'untag-resource':
      return untagResource(step, world);
    case 'create-service':
      return createService({ ...step.input, taskDefinition: arnOf(step.taskDefinition, carried) }, world);
    case 'update-service': {
      const arn = step.taskDefinition === undefined ? undefined : arnOf(step.taskDefinition, carried);
      return updateService({ ...step.input, ...(arn === undefined ? {} : { taskDefinition: arn }) }, carried, world);
    }
    default:
      return step satisfies never;
  }
}

function arnOf(ref: TaskDefinitionRef, carried: Carried): string {
  if (ref.kind === 'existing') return ref.arn;
  if (carried.taskDefinitionArn !== undefined) return carried.taskDefinitionArn;
  throw new ActionError('INTERNAL', 'the plan deploys a revision that none of its steps registers');
}
