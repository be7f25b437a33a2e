import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';

/** How one task fares; see README, "Plans". Delays are virtual milliseconds; absent = the usual timings. */
export interface TaskPlan {
  /** For this many tasks in the order of their start; absent = for all that follow. */
  count?: number;
  outcome?:
    | 'healthy'
    | 'exits'
    | 'fails-to-start'
    | 'fails-container-health'
    | 'fails-target-health'
    | 'stuck'
    | 'unplaceable'
    | 'stopped';
  /** Time in a state: PROVISIONING, PENDING, ACTIVATING; `healthy` = from RUNNING to healthy. */
  delays?: { PROVISIONING?: number; PENDING?: number; ACTIVATING?: number; healthy?: number };
  /** `exits`, `stopped`: so long after RUNNING. `fails-…-health`: so long after RUNNING. `fails-to-start`: after the start. */
  after?: number;
  /** The container that it happens to; default: the first essential one. */
  container?: string;
  /** Exit code; null = none. `exits`: default 1. */
  exitCode?: number | null;
  /** `exits`: the codes of further containers, by name. */
  exitCodes?: Readonly<Record<string, number>>;
  /** The container's `reason` ("OutOfMemoryError: …"). */
  reason?: string;
  stopCode?: string;
  stoppedReason?: string;
  /** `stuck`: in this state for ever. Default PENDING. */
  in?: 'PROVISIONING' | 'PENDING' | 'ACTIVATING';
  /** `fails-target-health`: ELBv2's reason code and description. */
  targetReason?: string;
  targetDescription?: string;
  /** Whether the failure counts for failedTasks and the circuit breaker; default true but for `unplaceable`. */
  counts?: boolean;
  /** Lines that the container of the task writes to its awslogs stream once it runs. */
  logs?: readonly string[];
  healthStatus?: string;
}

/** What happens at a moment of a deployment, counted in virtual milliseconds from its start. */
export interface DeploymentIncident {
  at: number;
  /** An alarm changes its state. */
  alarm?: { name: string; state?: string };
  /** Somebody else calls UpdateService with this. */
  update?: Readonly<Record<string, unknown>>;
  /** Somebody else registers a revision of this family like the newest one, with this image, and deploys it. */
  deploy?: { image?: string };
  /** Somebody stops the deployment. */
  stop?: 'ROLLBACK' | 'ABORT';
  /** Autoscaling sets the desired count. */
  desiredCount?: number;
  /** Somebody deletes the service. */
  deleteService?: boolean;
  /** ECS gives the deployment up because of this ("invalid networking configuration: …"), and rolls back. */
  fail?: string;
  /** A hook that waits is answered. */
  continue?: 'CONTINUE' | 'ROLLBACK';
  /** An event with this text. `repeat` writes it so many times, numbered when the text holds `#`. */
  event?: string;
  repeat?: number;
  /** The service deployment shows this status from here on, whatever it is (an enum value that nobody knows yet). */
  status?: ServiceDeploymentStatus | (string & {});
}

/** How a lifecycle hook of the deployment ends. Absent = SUCCEEDED at once; PAUSE hooks wait. */
export interface HookPlan {
  /** Stage the plan is for; absent = any. */
  stage?: string;
  outcome: 'SUCCEEDED' | 'FAILED' | 'never';
  after?: number;
  /** What follows "… lifecycle hook(s) failed. ". */
  reason?: string;
}

/** How a deployment fares. */
export interface DeploymentPlan {
  /** In the order of the tasks' start; when they are used up, tasks are healthy. One plan = for all tasks. */
  tasks?: TaskPlan | readonly TaskPlan[];
  /** The tasks of its rollback; default healthy. */
  rollbackTasks?: TaskPlan | readonly TaskPlan[];
  incidents?: readonly DeploymentIncident[];
  hooks?: readonly HookPlan[];
  /** It is over the moment it begins, or never ends although all tasks run. */
  completion?: 'never';
}

/** How the deployments of a service fare, one after the other as they begin. */
export interface ServicePlan {
  /** `CLUSTER/SERVICE` or `SERVICE`; absent = every service. */
  service?: string;
  deployments: readonly DeploymentPlan[];
  /** Every deployment after those listed fares like the last one. */
  repeatLast?: boolean;
}

/** A plan and how many of its deployments have begun. */
export interface QueuedPlan {
  plan: ServicePlan;
  used: number;
}

/** The plan of the next deployment of a service; each is used once, then everything goes well. */
export function nextPlan(queue: readonly QueuedPlan[], cluster: string, service: string): DeploymentPlan {
  for (const queued of queue) {
    const { plan } = queued;
    const wanted = plan.service ?? service;
    if (wanted !== service && wanted !== `${cluster}/${service}`) continue;
    const last = plan.repeatLast === true ? plan.deployments.at(-1) : undefined;
    const found = plan.deployments[queued.used] ?? last;
    if (found === undefined) continue;
    queued.used += 1;
    return found;
  }
  return {};
}

/** Plans that nothing has used yet. */
export const queuePlans = (plans: readonly ServicePlan[]): QueuedPlan[] => plans.map((plan) => ({ plan, used: 0 }));

/** The plan of the n-th task (from 0) under a list of plans. */
export function taskPlan(plans: TaskPlan | readonly TaskPlan[] | undefined, index: number): TaskPlan {
  const list = plans === undefined ? [] : isList(plans) ? plans : [plans];
  let before = 0;
  for (const plan of list) {
    before += plan.count ?? Number.POSITIVE_INFINITY;
    if (index < before) return plan;
  }
  return {};
}

const isList = (plans: TaskPlan | readonly TaskPlan[]): plans is readonly TaskPlan[] => Array.isArray(plans);
