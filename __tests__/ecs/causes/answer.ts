import type { Container, Service, ServiceDeployment, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { Evidence } from '../../../src/ecs/evidence.ts';
import type { Outcome } from '../../../src/ecs/outcome.ts';

/** What the APIs answer after a failure: members as they name them, texts as they write them. */
export interface Answer {
  /** DescribeTasks. */
  tasks?: Task[];
  taskDefinition?: TaskDefinition;
  /** GetLogEvents of the failing container. */
  log?: string[];
  /** DescribeServices, `events[].message`, oldest first. */
  events?: string[];
  service?: Service;
  /** DescribeServiceDeployments. */
  serviceDeployment?: ServiceDeployment;
  /** DescribeTargetHealth, the unhealthy ones. */
  targets?: Evidence['unhealthyTargets'];
  /** DescribeAlarms, those in ALARM. */
  alarms?: Evidence['alarms'];
  outcome?: Outcome;
}

/** A cause, and an answer from which it must be told. */
export interface CauseCase {
  name: string;
  id: string;
  /** Parts of sentence and next step that come from the answer. */
  says?: string[];
  answer: Answer;
}

export const account = '111122223333';
export const registry = `${account}.dkr.ecr.eu-central-1.amazonaws.com`;
export const targetGroup = `arn:aws:elasticloadbalancing:eu-central-1:${account}:targetgroup/web/0123456789abcdef`;
export const executionUser = `arn:aws:sts::${account}:assumed-role/web-execution/0f9c1d2e3b4a5968778695a4b3c2d1e0`;

let number = 0;

/** A stopped task of the new revision, as DescribeTasks shows it. */
export function stopped(task: Partial<Task>, container: Container = {}): Task {
  const id = String(++number).padStart(32, '0');
  return {
    taskArn: `arn:aws:ecs:eu-central-1:${account}:task/prod/${id}`,
    taskDefinitionArn: `arn:aws:ecs:eu-central-1:${account}:task-definition/web:2`,
    startedBy: 'ecs-svc/42',
    group: 'service:web',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    containers: [{ name: 'web', lastStatus: 'STOPPED', ...container }],
    ...task,
  };
}

/** Fargate: the task says it, the containers have no exit code. */
export const failedToStart = (stoppedReason: string): Task => stopped({ stopCode: 'TaskFailedToStart', stoppedReason });

/** EC2: the container says it. */
export const containerFailedToStart = (reason: string, exitCode?: number): Task =>
  stopped({ stopCode: 'TaskFailedToStart', stoppedReason: 'Task failed to start' }, { reason, ...(exitCode === undefined ? {} : { exitCode }) });

/** An essential container has ended. */
export const exited = (exitCode: number | undefined, reason?: string): Task =>
  stopped(
    { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' },
    { ...(exitCode === undefined ? {} : { exitCode }), ...(reason === undefined ? {} : { reason }) },
  );

/** The scheduler has stopped it. */
export const unhealthy = (stoppedReason: string): Task => stopped({ stopCode: 'ServiceSchedulerInitiated', stoppedReason }, { exitCode: 137 });

const secretArn = `arn:aws:secretsmanager:eu-central-1:${account}:secret:prod/db-AbCdEf`;

/** A refusal in the words of IAM, as ECS quotes it. */
export const refusal = (action: string, resource = secretArn): string =>
  `AccessDeniedException: User: ${executionUser} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action status code: 400, request id: 7c0a2f1e-8b1d-4a55-9d55-0c9b1a2b3c4d`;

/** What the agent says when it fetches secrets. */
export const fetching = (what: string): string =>
  `ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ${what}`;
export const fromSecretsManager = (error: string): string =>
  fetching(`unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${secretArn} from secrets manager: ${error}`);

/** `(service web) was unable to place a task because …`, with the nearest instance. */
export const unplaced = (error: string): string =>
  `(service web) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0f1e2d3c4b5a69788796a5b4c3d2e1f0) ${error}. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
