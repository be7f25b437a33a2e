import type {
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { Position } from '../support/errors.ts';

/** A path into a document: member names and list indexes. */
export type Path = readonly (string | number)[];

/** A task definition as RegisterTaskDefinition takes it. */
export type TaskDefinition = RegisterTaskDefinitionCommandInput;

/**
 * A service as the definition file describes it: what CreateService and UpdateService take, without what the config
 * or the plan decides (cluster, names, task definition, force).
 */
export type ServiceDefinition = Omit<CreateServiceCommandInput, 'cluster' | 'serviceName' | 'taskDefinition' | 'clientToken'> &
  Omit<UpdateServiceCommandInput, 'cluster' | 'service' | 'taskDefinition' | 'forceNewDeployment'>;

/** One definition file, rendered, decoded and checked. */
export interface Loaded<T> {
  /** As the config names it. */
  path: string;
  /** As the user wrote it: what messages quote. */
  source: string;
  /** The text after templates or Jsonnet, for the log and `command: render`. */
  rendered: string;
  value: T;
  /** Does the file itself say something at this place? Some members of `value` are filled in because the API needs them. */
  writes(path: Path): boolean;
  /** Where a member stands in the user's file; the nearest known ancestor if it cannot be told exactly. */
  positionOf(path: Path): Position | undefined;
  /** Where its value stands, likewise. */
  valuePositionOf(path: Path): Position | undefined;
}

/** What the task and the service should be. */
export interface Definitions {
  taskDefinition?: Loaded<TaskDefinition>;
  service?: Loaded<ServiceDefinition>;
}

/** One place where what is deployed and what the files say are not the same. */
export interface Difference {
  /** Which document. */
  subject: 'service' | 'task-definition';
  path: Path;
  /** Absent: not there before. */
  from?: unknown;
  /** Absent: not there afterwards. */
  to?: unknown;
}
