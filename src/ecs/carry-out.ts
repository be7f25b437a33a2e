import type { Plan, Step, TaskDefinitionRef } from '../plan/plan.ts';
import { ActionError } from '../support/errors.ts';
import { isPassing, isUnsettled } from './aws-error.ts';
import type { Carried } from './carried.ts';
import type { CarryOutWorld } from './carry-out-world.ts';
import { createPatience } from './waiting/patience.ts';
import { createService } from './steps/create-service.ts';
import { registerTaskDefinition } from './steps/register-task-definition.ts';
import { tagResource, untagResource } from './steps/tags.ts';
import { updateService } from './steps/update-service.ts';

/** Told before the service is changed (`underWay`) and after each step, so that outputs are set as soon as they are known. */
export type OnCarried = (carried: Carried) => void | Promise<void>;

/**
 * Walks the plan in order; the revision that one step registers is handed to the next. Stops at the first error. A cancel
 * ends it between two steps; a step that is under way may finish first, so that it is known what came of it.
 */
export async function carryOut(plan: Plan, world: CarryOutWorld, onCarried: OnCarried = () => undefined): Promise<Carried> {
  const before = plan.deployed?.kind === 'present' ? plan.deployed.service : undefined;
  let carried: Carried = {
    change: 'none',
    taskDefinitionArn: plan.existingTaskDefinitionArn,
    before,
    service: before,
    calledAt: world.clock.now(),
  };
  const patience = createPatience(world.clock, world.signal);
  try {
    for (const step of plan.steps) {
      if (world.signal?.aborted === true) throw new ActionError('CANCELLED', `cancelled before ${whatComes[step.kind]}`);
      if (step.kind === 'create-service' || step.kind === 'update-service') {
        await onCarried({ ...carried, calledAt: world.clock.now(), underWay: step.kind });
      }
      const more = await perform(step, carried, { ...world, signal: patience.signal, cancel: world.signal }).catch((error: unknown) => {
        throw world.signal?.aborted === true ? cancelledBy(error, step) : error;
      });
      carried = { ...carried, ...more };
      await onCarried(carried);
    }
  } finally {
    patience.release();
  }
  return carried;
}

/** After a cancel nothing is sent again: what would have been is an end of its own. */
function cancelledBy(error: unknown, { kind }: Step): unknown {
  if (!(error instanceof ActionError) || error.cause === undefined || !isPassing(error.cause)) return error;
  const text = isUnsettled(error) ? `cancelled; whether ${whatComes[kind]} is not known` : `cancelled before ${whatComes[kind]}`;
  return new ActionError('CANCELLED', text, { cause: error.cause });
}

const whatComes: Readonly<Record<Step['kind'], string>> = {
  'register-task-definition': 'a revision was registered',
  'tag-resource': 'tags of the service were set',
  'untag-resource': 'tags of the service were removed',
  'create-service': 'the service was created',
  'update-service': 'the service was updated',
};

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
