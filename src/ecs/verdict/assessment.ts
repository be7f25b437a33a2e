import type { Outcome } from '../outcome.ts';
import type { OtherDeployment } from './observation.ts';

/** What our deployment is doing while it has not ended. */
export type Phase =
  | 'starting'
  | 'rolling'
  | 'paused'
  /** Our deployment is done; the service is not stable yet. */
  | 'settling'
  /** It has failed or was told to stop; the end is not reached yet. */
  | 'stopping'
  | 'rolling-back';

/** Where things stand, for the log, the poll schedule and the words of a time-out. */
export interface Progress {
  phase: Phase;
  /** ECS's word for the state: status of the service deployment, else the rollout state. */
  state: string;
  /** Stage of a blue/green, linear or canary deployment. */
  stage?: string;
  /** What must still happen, in plain words: `2 of 3 tasks running`. */
  missing: string[];
  /** Things to be said once: unknown states, hooks that await an action, who replaces us. */
  notices: string[];
}

/** The judgement on one observation. */
export type Assessment =
  | { kind: 'in-progress'; progress: Progress }
  | Ended
  /** Too little is known to judge; `ask` names what would help. */
  | { kind: 'unknown'; reason: string; ask?: 'other-deployments' | 'our-service-deployment'; progress: Progress };

/** An end. */
export interface Ended {
  kind: 'ended';
  outcome: Outcome;
  supersededBy?: OtherDeployment;
}

/** An end, told briefly. */
export function ended(
  status: Outcome['status'],
  reason: string,
  statusReason?: string,
  supersededBy?: OtherDeployment,
): Ended {
  const outcome: Outcome = statusReason === undefined || statusReason === '' ? { status, reason } : { status, reason, statusReason };
  return supersededBy === undefined ? { kind: 'ended', outcome } : { kind: 'ended', outcome, supersededBy };
}
