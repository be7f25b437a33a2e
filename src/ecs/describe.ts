import type { Service, Tag, TaskDefinition } from '@aws-sdk/client-ecs';
import type { DeployedService } from '../plan/plan.ts';
import type { Clock } from '../support/clock.ts';
import { ActionError } from '../support/errors.ts';
import { awsError } from './aws-error.ts';
import type { EcsClient } from './client.ts';

/** What the describing functions need of the world. */
export interface DescribeWorld {
  ecs: Pick<EcsClient, 'describeServices' | 'describeTaskDefinition' | 'listTaskDefinitions' | 'describeServiceRevisions' | 'describeServiceDeployments' | 'listServices'>;
  clock: Pick<Clock, 'sleep'>;
  region?: string;
  signal?: AbortSignal;
}

const emptyAnswers = 4;
const emptyPauseMs = 1_000;

/** Asks again, a few times, where an answer came that holds nothing: a body that was lost on the way is no verdict on anything. */
async function answered<T>({ clock, signal }: DescribeWorld, ask: () => Promise<T>, holdsSomething: (answer: T) => boolean): Promise<T> {
  for (let empty = 0; ; empty++) {
    const answer = await ask();
    if (holdsSomething(answer) || empty === emptyAnswers) return answer;
    await clock.sleep(emptyPauseMs * 2 ** empty, signal);
  }
}

/** What is deployed now: one DescribeServices. Not found and INACTIVE are values. ecspresso: ecspresso.go DescribeService */
export async function describeDeployed(world: DescribeWorld, cluster: string, service: string): Promise<DeployedService> {
  const subject = `service ${service} in cluster ${cluster}`;
  const ask = () => world.ecs.describeServices({ cluster, services: [service], include: ['TAGS'] }, { signal: world.signal });
  const answer = await answered(world, ask, ({ services = [], failures = [] }) => services.length > 0 || failures.length > 0).catch((error: unknown) => {
    throw awsError(error, { action: 'ecs:DescribeServices', subject, region: world.region });
  });
  const found = answer.services?.[0];
  if (found !== undefined) {
    return found.status === 'INACTIVE' ? { kind: 'missing', cluster, service, status: 'INACTIVE' } : { kind: 'present', cluster, service: found };
  }
  const reason = answer.failures?.[0]?.reason;
  if (reason === 'MISSING') return { kind: 'missing', cluster, service };
  throw new ActionError('AWS', `ecs:DescribeServices (${subject}): neither the service nor MISSING came back${reason === undefined ? '' : `, but ${reason}`}`);
}

/** A revision with its tags; undefined when it does not exist. `name`: ARN, `family:revision`, or family for the newest. */
export async function describeTaskDefinition(world: DescribeWorld, name: string): Promise<(TaskDefinition & { tags?: Tag[] }) | undefined> {
  try {
    const ask = () => world.ecs.describeTaskDefinition({ taskDefinition: name, include: ['TAGS'] }, { signal: world.signal });
    const answer = await answered(world, ask, ({ taskDefinition }) => taskDefinition !== undefined);
    return answer.taskDefinition === undefined ? undefined : { ...answer.taskDefinition, tags: answer.tags };
  } catch (error) {
    if (/Unable to describe task definition/i.test((error as Error).message)) return undefined;
    throw awsError(error, { action: 'ecs:DescribeTaskDefinition', subject: `task definition ${name}`, region: world.region });
  }
}

/** ARN of the newest ACTIVE revision of a family; undefined without one. ecspresso: findLatestTaskDefinitionArn */
export async function latestRevision(world: DescribeWorld, family: string): Promise<string | undefined> {
  let nextToken: string | undefined;
  do {
    const page = await world.ecs
      .listTaskDefinitions({ familyPrefix: family, sort: 'DESC', maxResults: 1, nextToken }, { signal: world.signal })
      .catch((error: unknown) => {
        throw awsError(error, { action: 'ecs:ListTaskDefinitions', subject: `family ${family}`, region: world.region });
      });
    const [arn] = page.taskDefinitionArns ?? [];
    if (arn !== undefined) return arn;
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return undefined;
}

/** The service revision in use, for settings that DescribeServices does not show (monitoring); undefined if it may not be read. */
export async function currentRevision(world: DescribeWorld, service: Service) {
  const arn = service.currentServiceRevisions?.[0]?.arn;
  if (arn === undefined) return undefined;
  const answer = await world.ecs.describeServiceRevisions({ serviceRevisionArns: [arn] }, { signal: world.signal }).catch(() => undefined);
  return answer?.serviceRevisions?.[0];
}
