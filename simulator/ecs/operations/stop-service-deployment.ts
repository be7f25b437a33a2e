import type { ContinueServiceDeploymentRequest, StopServiceDeploymentRequest } from '@aws-sdk/client-ecs';
import { AwsFailure, invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { findServiceDeployment } from '../find.ts';
import { settle } from '../hooks.ts';
import { rollBack } from '../rollback.ts';
import { isOver, living, requestStop, scaleIn, setRollout, setStatus } from '../rollout.ts';
import type { ServiceDeploymentRecord, ServiceRecord } from '../state.ts';
import { operation } from './operation.ts';

function found(sim: Simulation, arn: string | undefined): { service: ServiceRecord; one: ServiceDeploymentRecord } {
  const hit = findServiceDeployment(sim, arn ?? '');
  if (hit !== undefined) return hit;
  throw new AwsFailure('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
}

/** StopServiceDeployment: rolls back, with ABORT stops where it stands; what is already on its way goes on. */
export const stopServiceDeployment = operation<StopServiceDeploymentRequest>((sim, input) => {
  const { service, one } = found(sim, input.serviceDeploymentArn);
  const { stopType = 'ROLLBACK' } = input;
  if (stopType === 'ABORT' && sim.variants.abort === 'refused') {
    throw invalidParameter('Invalid stopType. Valid values are: ROLLBACK');
  }
  if (isOver(one)) {
    throw new AwsFailure('ConflictException', `Service deployment is in a terminal state: ${one.status}.`);
  }
  if (one.status === 'PENDING' || one.status === 'IN_PROGRESS') stop(sim, service, one, stopType);
  return { serviceDeploymentArn: one.arn };
});

function stop(sim: Simulation, service: ServiceRecord, one: ServiceDeploymentRecord, stopType: string): void {
  const entry = service.deployments.find((candidate) => candidate.serviceDeployment === one);
  if (entry !== undefined) {
    setRollout(sim, entry, 'FAILED', `ECS deployment ${entry.id} was stopped.`);
    scaleIn(
      sim,
      living(service, entry).filter((task) => task.task.lastStatus !== 'RUNNING'),
      entry,
    );
  }
  if (stopType === 'ABORT' || entry === undefined) return requestStop(sim, one);
  setStatus(sim, one, 'ROLLBACK_REQUESTED');
  sim.clock.after(sim.timings.rollbackStart, () => {
    if (one.status === 'ROLLBACK_REQUESTED')
      rollBack(sim, service, entry, 'Service deployment rolled back because of a StopServiceDeployment request.');
  });
}

/** ContinueServiceDeployment: answers a PAUSE hook that waits. */
export const continueServiceDeployment = operation<ContinueServiceDeploymentRequest>((sim, input) => {
  const { service, one } = found(sim, input.serviceDeploymentArn);
  const hookId = input.hookId ?? '';
  if (!/^ecs-[^-]+-.+/.test(hookId)) {
    throw invalidParameter('Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}');
  }
  if (isOver(one)) {
    throw invalidParameter('Continuing a service deployment is not allowed for service deployment in terminal states.');
  }
  const hook = one.hooks.find((candidate) => candidate.id === hookId && candidate.status === 'AWAITING_ACTION');
  if (hook === undefined) {
    throw invalidParameter(
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN',
    );
  }
  if (input.action === 'ROLLBACK') {
    hook.status = 'SUCCEEDED';
    stop(sim, service, one, 'ROLLBACK');
  } else settle(hook, 'SUCCEEDED');
  return { serviceDeploymentArn: one.arn };
});
