import type { Deployment, Service, ServiceDeployment, ServiceRevision, Task, TaskDefinition } from '@aws-sdk/client-ecs';
import type { CallOptions, EcsClient } from '../../src/ecs/client.ts';
import type { FakeClock } from './clock.ts';

/** An error as the SDK throws it: told apart by its name. */
export function awsError(name: string, message: string, status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status }, $fault: status < 500 ? 'client' : 'server' });
}

interface Fault {
  operation: keyof EcsClient;
  /** Milliseconds since the fake was made. */
  from: number;
  until: number;
  left: number;
  answer: () => unknown;
}

interface Change {
  at: number;
  apply: (ecs: FakeEcs) => void;
}

/**
 * An ECS that behaves over virtual time: changes are planned with `at` and show in every answer given after that moment.
 * It pages its lists, throws errors with the SDK's names, hangs until the call's signal aborts, and records each call.
 */
export class FakeEcs implements EcsClient {
  readonly calls: { operation: keyof EcsClient; input: unknown; at: number }[] = [];
  service: Service | undefined;
  serviceDeployments: ServiceDeployment[] = [];
  revisions: ServiceRevision[] = [];
  tasks: Task[] = [];
  taskDefinitions: TaskDefinition[] = [];
  pageSize = 2;
  private readonly clock: FakeClock;
  private readonly startedAt: number;
  private changes: Change[] = [];
  private readonly faults: Fault[] = [];

  constructor(clock: FakeClock, service?: Service) {
    this.clock = clock;
    this.startedAt = clock.now();
    this.service = service;
  }

  /** Plans a change, milliseconds after the fake was made. */
  at(ms: number, apply: (ecs: FakeEcs) => void): this {
    this.changes.push({ at: this.startedAt + ms, apply });
    this.changes.sort((a, b) => a.at - b.at);
    return this;
  }

  /** Answers with this error instead, within a span of time (milliseconds since the start) or a number of times. */
  refuse(operation: keyof EcsClient, error: Error, { from = 0, until = Infinity, times = Infinity } = {}): this {
    return this.answer(operation, () => { throw error; }, { from, until, times });
  }

  /** Answers with this value instead. */
  answer(operation: keyof EcsClient, answer: () => unknown, { from = 0, until = Infinity, times = Infinity } = {}): this {
    this.faults.push({ operation, from: this.startedAt + from, until: this.startedAt + until, left: times, answer });
    return this;
  }

  /** Never answers; the call ends when its signal aborts. */
  hang(operation: keyof EcsClient, span: { from?: number; until?: number; times?: number } = {}): this {
    return this.answer(operation, () => 'hang', span);
  }

  /** How often an operation was called. */
  count(operation: keyof EcsClient): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  private async call<O>(operation: keyof EcsClient, input: unknown, options: CallOptions | undefined, answer: () => O): Promise<O & { $metadata: object }> {
    options?.signal?.throwIfAborted();
    const now = this.clock.now();
    this.calls.push({ operation, input, at: now - this.startedAt });
    while (this.changes[0] !== undefined && this.changes[0].at <= now) this.changes.shift()?.apply(this);
    const fault = this.faults.find((one) => one.operation === operation && one.left > 0 && one.from <= now && now < one.until);
    if (fault === undefined) return structuredClone({ ...answer(), $metadata: {} });
    fault.left--;
    const instead = fault.answer();
    if (instead === 'hang') return hangUntilAborted(options?.signal);
    return instead as O & { $metadata: object };
  }

  describeServices: EcsClient['describeServices'] = (input, options) =>
    this.call('describeServices', input, options, () =>
      this.service === undefined ? { services: [], failures: [{ arn: input.services?.[0], reason: 'MISSING' }] } : { services: [this.service], failures: [] },
    );

  describeServiceDeployments: EcsClient['describeServiceDeployments'] = (input, options) =>
    this.call('describeServiceDeployments', input, options, () => {
      const wanted = input.serviceDeploymentArns ?? [];
      const known = new Set(this.serviceDeployments.map((one) => one.serviceDeploymentArn));
      return {
        serviceDeployments: this.serviceDeployments.filter((one) => wanted.includes(one.serviceDeploymentArn ?? '')),
        failures: wanted.filter((arn) => !known.has(arn)).map((arn) => ({ arn, reason: 'MISSING' })),
      };
    });

  listServiceDeployments: EcsClient['listServiceDeployments'] = (input, options) =>
    this.call('listServiceDeployments', input, options, () => {
      const after = input.createdAt?.after?.getTime() ?? 0;
      const all = this.serviceDeployments
        .filter((one) => (one.createdAt?.getTime() ?? 0) > after)
        .map(({ targetServiceRevision, serviceDeploymentArn, createdAt, status }) => ({
          serviceDeploymentArn,
          createdAt,
          status,
          targetServiceRevisionArn: targetServiceRevision?.arn,
        }));
      return page('serviceDeployments', all, input.nextToken, this.pageSize);
    });

  describeServiceRevisions: EcsClient['describeServiceRevisions'] = (input, options) =>
    this.call('describeServiceRevisions', input, options, () => ({
      serviceRevisions: this.revisions.filter((one) => input.serviceRevisionArns?.includes(one.serviceRevisionArn ?? '') === true),
    }));

  listTasks: EcsClient['listTasks'] = (input, options) =>
    this.call('listTasks', input, options, () => {
      const status = input.desiredStatus ?? 'RUNNING';
      const arns = this.tasks.filter((task) => (task.desiredStatus ?? 'RUNNING') === status).map((task) => task.taskArn ?? '');
      return page('taskArns', arns, input.nextToken, 100);
    });

  describeTasks: EcsClient['describeTasks'] = (input, options) =>
    this.call('describeTasks', input, options, () => ({ tasks: this.tasks.filter((task) => input.tasks?.includes(task.taskArn ?? '') === true), failures: [] }));

  describeTaskDefinition: EcsClient['describeTaskDefinition'] = (input, options) =>
    this.call('describeTaskDefinition', input, options, () => {
      const taskDefinition = this.taskDefinitions.find((one) => one.taskDefinitionArn === input.taskDefinition);
      if (taskDefinition === undefined) throw awsError('ClientException', 'Unable to describe task definition.');
      return { taskDefinition };
    });

  stopServiceDeployment: EcsClient['stopServiceDeployment'] = (input, options) =>
    this.call('stopServiceDeployment', input, options, () => {
      const found = this.serviceDeployments.find((one) => one.serviceDeploymentArn === input.serviceDeploymentArn);
      if (found === undefined) throw awsError('ServiceDeploymentNotFoundException', 'The service deployment does not exist.');
      const status = found.status ?? '';
      if (['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'].includes(status)) {
        throw awsError('ConflictException', 'Stopping a service deployment is not allowed for service deployment in terminal states.');
      }
      found.status = input.stopType === 'ABORT' ? 'STOP_REQUESTED' : 'ROLLBACK_REQUESTED';
      return { serviceDeploymentArn: input.serviceDeploymentArn };
    });

  listServices: EcsClient['listServices'] = this.foreign('listServices');
  listTaskDefinitions: EcsClient['listTaskDefinitions'] = this.foreign('listTaskDefinitions');
  registerTaskDefinition: EcsClient['registerTaskDefinition'] = this.foreign('registerTaskDefinition');
  createService: EcsClient['createService'] = this.foreign('createService');
  updateService: EcsClient['updateService'] = this.foreign('updateService');
  tagResource: EcsClient['tagResource'] = this.foreign('tagResource');
  untagResource: EcsClient['untagResource'] = this.foreign('untagResource');
  continueServiceDeployment: EcsClient['continueServiceDeployment'] = this.foreign('continueServiceDeployment');

  /** A call that no wait makes: making it fails the test. */
  private foreign(operation: keyof EcsClient): () => Promise<never> {
    return () => Promise.reject(new Error(`the fake does not answer ${operation}`));
  }

  /** The entry of `deployments[]` with this id. */
  deployment(id: string): Deployment {
    const found = this.service?.deployments?.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no deployment ${id}`);
    return found;
  }
}

function page<K extends string, T>(key: K, all: readonly T[], token: string | undefined, size: number): Record<K, T[]> & { nextToken?: string } {
  const from = token === undefined ? 0 : Number(token);
  const rest = from + size < all.length ? { nextToken: String(from + size) } : {};
  return { [key]: all.slice(from, from + size), ...rest } as Record<K, T[]> & { nextToken?: string };
}

function hangUntilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(awsError('AbortError', 'Request aborted')), { once: true });
  });
}
