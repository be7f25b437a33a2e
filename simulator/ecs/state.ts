import type {
  ContainerDefinition,
  CreateServiceRequest,
  DeploymentLifecycleHook,
  ServiceDeploymentRollbackMonitorsStatus,
  ServiceDeploymentStatus,
  Tag,
  Task,
  TaskDefinition,
  TaskSet,
} from '@aws-sdk/client-ecs';
import type { Simulation } from '../simulation.ts';
import { type DeploymentPlan, type QueuedPlan, queuePlans, type ServicePlan, type TaskPlan } from './plans.ts';

/** What CreateService and UpdateService set, as AWS keeps it. */
export type ServiceSettings = Omit<
  CreateServiceRequest,
  'cluster' | 'serviceName' | 'clientToken' | 'desiredCount' | 'tags' | 'taskDefinition' | 'role'
>;

/** A service revision: what a deployment deploys. */
export interface RevisionRecord {
  arn: string;
  createdAt: number;
  taskDefinition: string;
  settings: ServiceSettings;
  /** The deployment that first deployed it. */
  deploymentId: string;
}

/** One entry of `deployments[]`, and what the scheduler needs to know of it. */
export interface DeploymentRecord {
  id: string;
  status: string;
  revision: RevisionRecord;
  rolloutState?: string;
  rolloutStateReason?: string;
  failedTasks: number;
  createdAt: number;
  updatedAt: number;
  plan: DeploymentPlan;
  /** Which part of the plan its tasks follow. */
  rollback: boolean;
  /** Tasks started so far. */
  started: number;
  /** Tasks are counted for the breaker in another way once one has run. */
  hasRun: boolean;
  /** Failures in a row that slow the next start. */
  setbacks: number;
  /** No task is started before this instant. */
  startFrom: number;
  /** Its start hooks are over, tasks may start. */
  open: boolean;
  /** Everything is in place and the end is on the agenda. */
  finishing: boolean;
  /** Hooks at the end were asked. */
  scaledUp: boolean;
  serviceDeployment?: ServiceDeploymentRecord;
  /** Tasks came or went since the last steady state. */
  unsteady: boolean;
}

/** A hook that is, or was, asked. */
export interface HookRecord {
  id: string;
  hook: DeploymentLifecycleHook;
  stage: string;
  status: 'IN_PROGRESS' | 'AWAITING_ACTION' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT';
  expiresAt: number;
  /** Goes on with the deployment. */
  proceed: () => void;
}

/** A service deployment. */
export interface ServiceDeploymentRecord {
  arn: string;
  status: ServiceDeploymentStatus;
  /** Shown instead of `status`. */
  shownStatus?: string;
  statusReason?: string;
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  stoppedAt?: number;
  updatedAt: number;
  sources: RevisionRecord[];
  target: RevisionRecord;
  settings: ServiceSettings;
  rollback?: { reason: string; startedAt: number; serviceRevisionArn?: string };
  breaker: { status: ServiceDeploymentRollbackMonitorsStatus; failureCount: number; threshold: number };
  alarms?: { status: ServiceDeploymentRollbackMonitorsStatus; names: string[]; triggered: string[]; ignored: string[] };
  hooks: HookRecord[];
  /** Calls of ListServiceDeployments that still leave it out. */
  unlistedCalls: number;
}

/** Who is told about a task's life; the scheduler. */
export interface Watcher {
  /** Something that the scheduler reacts to has happened. */
  changed(sim: Simulation, record: TaskRecord): void;
  /** The task counts as healthy now. */
  healthy(sim: Simulation, record: TaskRecord): void;
  /** The task ends although nobody scaled it in. */
  failed(sim: Simulation, record: TaskRecord): void;
}

/** A task and what will become of it. */
export interface TaskRecord {
  task: Task;
  plan: TaskPlan;
  watcher: Watcher;
  service?: ServiceRecord;
  deployment?: DeploymentRecord;
  definition: TaskDefinition;
  healthy: boolean;
  /** Its end has begun: planned transitions no longer count. */
  ending: boolean;
  /** Calls of DescribeTasks that still say MISSING. */
  missingCalls: number;
}

/** What the tasks of one moment have done, until the events name it. */
export interface Notices {
  registered: number;
  drained: number;
  deregistered: number;
  stopped: TaskRecord[];
  stoppedPending: number;
}

/** Nothing has been done yet. */
export const noNotices = (): Notices => ({
  registered: 0,
  drained: 0,
  deregistered: 0,
  stopped: [],
  stoppedPending: 0,
});

/** A service with all its history. */
export interface ServiceRecord {
  cluster: string;
  name: string;
  arn: string;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  taskDefinition: string;
  settings: ServiceSettings;
  desiredCount: number;
  createdAt: number;
  createdBy?: string;
  roleArn?: string;
  platformFamily?: string;
  clientToken?: { token: string; request: string };
  /** Newest first. */
  deployments: DeploymentRecord[];
  /** Oldest first. */
  serviceDeployments: ServiceDeploymentRecord[];
  revisions: RevisionRecord[];
  taskSets: TaskSet[];
  tasks: TaskRecord[];
  /** Newest first. */
  events: { id: string; createdAt: number; message: string }[];
  notices: Notices;
  /** Lets the scheduler look at the service, at this same moment but later. */
  wake: () => void;
  reconciling: boolean;
  /** What DescribeServices shows for some calls more. */
  stale?: { calls: number; picture: unknown };
  /** Members of the loaded world that the simulator does not touch. */
  loaded: Readonly<Record<string, unknown>>;
}

/** A task definition and the tags beside it. */
export interface TaskDefinitionRecord {
  definition: TaskDefinition & { containerDefinitions: ContainerDefinition[]; taskDefinitionArn: string };
}

/** ECS in one region of one account. */
export interface EcsState {
  /** Undefined = every cluster exists. */
  clusters: Set<string> | undefined;
  /** `FAMILY:REVISION` → task definition. */
  taskDefinitions: Map<string, TaskDefinitionRecord>;
  /** Family → the highest revision ever given. */
  revisions: Map<string, number>;
  /** `CLUSTER/SERVICE` → service. */
  services: Map<string, ServiceRecord>;
  tasks: Map<string, TaskRecord>;
  tags: Map<string, Tag[]>;
  /** RunTask's tokens. */
  runTokens: Map<string, { request: string; tasks: string[] }>;
  plans: QueuedPlan[];
}

/** An ECS that holds nothing. */
export function emptyEcsState(clusters: readonly string[] | undefined, plans: readonly ServicePlan[]): EcsState {
  return {
    clusters: clusters === undefined ? undefined : new Set(clusters),
    taskDefinitions: new Map(),
    revisions: new Map(),
    services: new Map(),
    tasks: new Map(),
    tags: new Map(),
    runTokens: new Map(),
    plans: queuePlans(plans),
  };
}
