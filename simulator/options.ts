import type { Fault } from './faults.ts';
import type { ServicePlan } from './ecs/plans.ts';
import type { Timings } from './timings.ts';
import type { World } from './world.ts';

/**
 * What AWS's documentation leaves open, or answers in two ways; the simulator can do each. A client that is right does
 * not depend on any of them.
 */
export interface Variants {
  /** The PRIMARY after a rollback has an id of its own, or that of the deployment which is restored. */
  rollbackId: 'new' | 'restored';
  /** The status of the failed entry while it goes away. */
  failedEntry: 'ACTIVE' | 'DRAINING';
  /** Image pulls that fail count for the circuit breaker, or stall the deployment for ever. */
  pullFailures: 'count' | 'stall';
  /** Automatic rollbacks pass through ROLLBACK_REQUESTED. */
  rollbackRequested: boolean;
  /** A failed first deployment with rollback on has no candidate and ends so. */
  noCandidate: 'ROLLBACK_FAILED' | 'STOPPED';
  /** StopServiceDeployment takes ABORT. */
  abort: 'accepted' | 'refused';
  /** What `currentServiceDeployment` names in the answer of UpdateService. */
  updateAnswer: 'new' | 'previous';
  /** A change of capacityProviderStrategy without forceNewDeployment. */
  capacityProviderChange: 'refused' | 'accepted';
  /** The statusReason of a superseded service deployment; empty = none. */
  supersededReason: string;
  /** Service deployments of a service with another controller. */
  otherControllers: 'empty' | 'unsupported';
}

/** How far the answers lag behind the truth, counted in calls. */
export interface Consistency {
  /** DescribeServices shows the service as it was for this many calls after an update. */
  staleServiceCalls: number;
  /** DescribeServices says MISSING for this many calls after a create. */
  missingServiceCalls: number;
  /** ListServiceDeployments leaves a new one out for this many calls. */
  unlistedDeploymentCalls: number;
  /** DescribeTasks says MISSING for this many calls after RunTask. */
  missingTaskCalls: number;
}

/** All that can be said about a simulated account; plain JSON, so that a file or a control call can carry it. */
export interface SimulatorOptions {
  /** 0 (default) = the system chooses. */
  port?: number;
  region?: string;
  account?: string;
  /** The ARN in refusals. */
  principal?: string;
  /** Same seed, same ids. */
  seed?: number;
  /** The first instant, ISO 8601; default: now with `speed`, 2026-01-15T09:00:00Z without. */
  epoch?: string;
  /** Virtual milliseconds per real millisecond. Default 1, or 0 when `stepMs` is given. */
  speed?: number;
  /** Virtual milliseconds that pass when the same call comes again. */
  stepMs?: number;
  /** Every transition takes no time: a rollout is over at the next request. */
  instantRollouts?: boolean;
  /** Takes what AWS would refuse for its values (counts, sizes, essential containers): recorded cases came from such a stand-in. */
  lenient?: boolean;
  /** What AWS fills in when a service is created or updated is filled in (default true). */
  fillDefaults?: boolean;
  /** The largest page of any list. */
  pageSize?: number;
  /** Each list begins with an empty page and a token. */
  emptyPages?: boolean;
  /** Known clusters; absent = every cluster exists. */
  clusters?: string[];
  /** Container instances, i.e. tasks of a DAEMON service. */
  containerInstances?: number;
  timings?: Partial<Timings>;
  variants?: Partial<Variants>;
  consistency?: Partial<Consistency>;
  plans?: ServicePlan[];
  faults?: Fault[];
  world?: World;
}

/** The variants unless told otherwise. */
export const defaultVariants: Variants = {
  rollbackId: 'new',
  failedEntry: 'ACTIVE',
  pullFailures: 'count',
  rollbackRequested: false,
  noCandidate: 'ROLLBACK_FAILED',
  abort: 'accepted',
  updateAnswer: 'new',
  capacityProviderChange: 'refused',
  supersededReason: '',
  otherControllers: 'empty',
};

/** Every read sees the last write, unless told otherwise. */
export const defaultConsistency: Consistency = {
  staleServiceCalls: 0,
  missingServiceCalls: 0,
  unlistedDeploymentCalls: 0,
  missingTaskCalls: 0,
};
