import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Ours } from '../ours.ts';
import type { WaitUntil } from '../wait-until.ts';

/** A service deployment that is not ours, as far as a list or a service tells. */
export interface OtherDeployment {
  serviceDeploymentArn?: string;
  deploymentId?: string;
  taskDefinitionArn?: string;
  targetRevisionArn?: string;
  createdAt?: Date;
}

/** What earlier looks showed and a later one may not show any more. */
export interface Memory {
  /** `deployments[]` has shown our id: from then on its absence means something. */
  oursSeen: boolean;
  /** Its rolloutState when it was seen last. */
  oursState?: string;
  /** Our entry in `deployments[]` was FAILED. */
  oursFailed: boolean;
  /** Its rolloutStateReason at that time. */
  oursReason?: string;
  /** In how many looks on end our id was absent after it had been seen: one of them may be an old answer. */
  goneLooks: number;
  /** Ids of deployments whose reason said that they are a rollback. */
  rollbackIds: readonly string[];
}

/** Everything a verdict is made from. Each member is what was last seen; any of it may be old. */
export interface Observation {
  ours: Ours;
  waitUntil: WaitUntil;
  /** Milliseconds since our call. */
  sinceCallMs: number;
  service?: Service;
  /** DescribeServices answers MISSING without a break for so long, milliseconds. */
  missingForMs?: number;
  /** Our service deployment. */
  serviceDeployment?: ServiceDeployment;
  /** For how long it has been seen STOPPED, milliseconds: a newer deployment may show late. */
  stoppedForMs?: number;
  /** Since our entry in `deployments[]` was first seen FAILED, milliseconds. */
  sinceFailureMs?: number;
  /** Newer service deployments of the service; absent while nobody asked. */
  others?: readonly OtherDeployment[];
  /** Set when service deployments cannot be had, with the reason: `deployments[]` must do. */
  fallback?: string;
  memory: Memory;
}

/** Memory before the first look. */
export const emptyMemory: Memory = { oursSeen: false, oursFailed: false, goneLooks: 0, rollbackIds: [] };

/** After a change AWS may answer from before it for so long, milliseconds. */
export const settleMs = 60_000;
