import type { Carried } from '../ecs/carried.ts';
import type { Evidence } from '../ecs/evidence.ts';
import { type DeploymentStatus, greenStatuses } from '../ecs/outcome.ts';
import type { Watched } from '../ecs/watched.ts';
import type { Difference } from '../definitions/definitions.ts';
import type { Note, Plan, Step } from '../plan/plan.ts';
import type { ReportedError } from './errors.ts';

/** One phase of the run or of the rollout, for the timeline. */
export interface TimelineEntry {
  /** ISO 8601. */
  at: string;
  /** Since the run began. */
  elapsedSeconds: number;
  text: string;
}

/** One container's image before and after; a side that is not known (or not there) is absent. */
export interface ImageChange {
  container: string;
  from?: string;
  to?: string;
}

/** Tasks of one deployment, beside the counts of the service as a whole. */
export interface OwnCounts {
  desired: number;
  running: number;
  pending: number;
  /** Failed in a row, as ECS counts them for its circuit breaker. */
  failed: number;
}

/** Who and what started the run: for the footer. */
export interface Run {
  actor?: string;
  commit?: string;
  repository?: string;
  runUrl?: string;
  attempt?: string;
  /** The action as the workflow names it, `org/repo@ref`. */
  action?: string;
}

/**
 * What was wanted, what was done, how it ended: the one source of outputs (in mid-run of its part `Standing`), summary,
 * comment and the output `report`. Plain JSON; `version` changes when a member changes its meaning. Values that may be
 * secrets are not in it.
 */
export interface Report {
  version: 1;
  command: string;
  dryRun: boolean;
  /** Absent while nothing is known: failures before the deployment, or commands that deploy nothing. */
  deploymentStatus?: DeploymentStatus;
  /** What happened, in a line; without icon. */
  headline: string;
  /** Why it ended so, one sentence in plain words. */
  reason?: string;
  /** ECS's own words, if it gave any. */
  statusReason?: string;
  region?: string;
  /** AWS partition of the ARNs seen: aws, aws-cn … */
  partition?: string;
  account?: string;
  cluster?: string;
  serviceName?: string;
  serviceArn?: string;
  serviceStatus?: string;
  /** What was done to AWS, if it came that far. */
  change?: Carried['change'];
  /** Tags of the service were set or removed. */
  tagged?: boolean;
  /** The call that was under way when the run ended; whether it took effect is not known. */
  underWay?: Carried['underWay'];
  created: boolean;
  taskDefinitionArn?: string;
  previousTaskDefinitionArn?: string;
  images: ImageChange[];
  deploymentId?: string;
  serviceDeploymentArn?: string;
  rolloutState?: string;
  /** ROLLING, BLUE_GREEN … */
  strategy?: string;
  /** ECS, CODE_DEPLOY, EXTERNAL. */
  controller?: string;
  /** Last stage seen of a blue/green, linear or canary deployment. */
  lifecycleStage?: string;
  /** Of the service as a whole, old and new revisions together. */
  desiredCount?: number;
  runningCount?: number;
  pendingCount?: number;
  /** Running tasks by revision, as last seen: what serves, whatever was wanted. */
  serving?: { taskDefinition: string; running: number }[];
  /** Of our deployment alone. */
  ownCounts?: OwnCounts;
  /** What ECS was asked for, and took, when the wait broke off (`on-cancel`, `on-timeout`). */
  stopRequested?: Watched['stopRequested'];
  supersededBy?: { serviceDeploymentArn?: string; deploymentId?: string; taskDefinition?: string };
  consoleUrl?: string;
  /** ISO 8601. */
  startedAt: string;
  /** From the first call that changed something (else from the start of the run) to the end. */
  durationSeconds?: number;
  /** From the start of the run. */
  runSeconds?: number;
  /** How long the run was allowed to wait, from its start. */
  timeoutSeconds?: number;
  timeline: TimelineEntry[];
  /** Absent: nothing was compared. */
  changes?: { service?: boolean; taskDefinition?: boolean };
  differences: Difference[];
  /** What they lie between, by document: the ARN of what is deployed (absent: nothing yet), and the file. */
  compared?: Plan['compared'];
  notes: Note[];
  /** What a dry run would call, with bodies. */
  steps?: Step[];
  /** Files that `command: render` wrote. */
  rendered?: { config?: string; serviceDefinition?: string; taskDefinition?: string };
  evidence?: Evidence;
  /** Set when the verdict had to do without service deployments, with the reason. */
  fallback?: string;
  /** Set when the run failed before or beside a deployment. */
  error?: ReportedError[];
  run?: Run;
}

/** Whether the step must turn red. */
export const hasFailed = ({ error, deploymentStatus }: Pick<Report, 'error' | 'deploymentStatus'>): boolean =>
  error !== undefined || (deploymentStatus !== undefined && !greenStatuses.has(deploymentStatus));
