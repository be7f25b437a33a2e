/** The nine values of the output `deployment-status`. */
export type DeploymentStatus =
  | 'succeeded'
  | 'failed'
  | 'rolled-back'
  | 'superseded'
  | 'paused'
  | 'in-progress'
  | 'timed-out'
  | 'cancelled'
  | 'no-change';

/** Statuses that leave the step green: what was asked for has happened. */
export const greenStatuses: ReadonlySet<DeploymentStatus> = new Set(['succeeded', 'no-change', 'in-progress', 'paused']);

/** How our own deployment ended (or what was known of it when we stopped looking). */
export interface Outcome {
  status: DeploymentStatus;
  /** In plain words, one sentence, for headline and error annotation. */
  reason: string;
  /** ECS's own words, if it gave any: statusReason or rolloutStateReason. */
  statusReason?: string;
}
