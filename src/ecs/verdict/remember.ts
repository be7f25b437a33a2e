import type { Service } from '@aws-sdk/client-ecs';
import type { Ours } from '../ours.ts';
import type { Memory } from './observation.ts';

/** Adds to memory what one answer of DescribeServices shows and a later one may not. */
export function remember(memory: Memory, service: Service, ours: Ours): Memory {
  const deployments = service.deployments ?? [];
  const own = deployments.find((deployment) => deployment.id !== undefined && deployment.id === ours.deploymentId);
  const rollbacks = deployments.flatMap(({ id, rolloutStateReason }) =>
    id !== undefined && id !== ours.deploymentId && /rolling back to/i.test(rolloutStateReason ?? '') ? [id] : [],
  );
  const failed = own?.rolloutState === 'FAILED';
  return {
    oursSeen: memory.oursSeen || own !== undefined,
    oursState: own?.rolloutState ?? memory.oursState,
    oursFailed: memory.oursFailed || failed,
    oursReason: (failed ? own?.rolloutStateReason : undefined) ?? memory.oursReason,
    goneLooks: own === undefined ? memory.goneLooks + 1 : 0,
    rollbackIds: [...new Set([...memory.rollbackIds, ...rollbacks])],
  };
}
