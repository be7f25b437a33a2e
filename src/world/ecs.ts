import {
  ContinueServiceDeploymentCommand,
  CreateServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  ListServicesCommand,
  ListTaskDefinitionsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import type { CallOptions, EcsClient } from '../ecs/client.ts';
import { abortable } from './abortable.ts';
import { type AwsSettings, clientDefaults } from './aws-client.ts';
import type { RetryPolicy } from './retry.ts';

interface Closable {
  close(): void;
}

/** The one eager client. Calls that must not be repeated, or not after a cancel, go through others whose retries know it. */
export function openEcs(settings: () => Promise<AwsSettings>): EcsClient & Closable {
  const clients = new Map<string, Promise<ECSClient>>();
  const closed = new AbortController();
  const client = ({ once, cancel }: CallOptions): Promise<ECSClient> => {
    const policy: RetryPolicy = once === true ? 'once' : 'idempotent';
    const key = cancel === undefined ? policy : `${policy} until cancelled`;
    const known = clients.get(key);
    if (known !== undefined) return known;
    const signal = cancel === undefined ? closed.signal : AbortSignal.any([closed.signal, cancel]);
    const made = settings().then(async (s) => new ECSClient(await clientDefaults({ ...s, signal }, policy)));
    clients.set(key, made);
    return made;
  };
  const send = async <T>(options: CallOptions = {}, work: (ecs: ECSClient, sending: { abortSignal?: AbortSignal }) => Promise<T>): Promise<T> => {
    const ecs = await client(options);
    return abortable(work(ecs, { abortSignal: options.signal }), options.signal);
  };
  return {
    describeServices: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServicesCommand(i), s)),
    listServices: (i, o) => send(o, (ecs, s) => ecs.send(new ListServicesCommand(i), s)),
    describeTaskDefinition: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeTaskDefinitionCommand(i), s)),
    listTaskDefinitions: (i, o) => send(o, (ecs, s) => ecs.send(new ListTaskDefinitionsCommand(i), s)),
    registerTaskDefinition: (i, o) => send(o, (ecs, s) => ecs.send(new RegisterTaskDefinitionCommand(i), s)),
    createService: (i, o) => send(o, (ecs, s) => ecs.send(new CreateServiceCommand(i), s)),
    updateService: (i, o) => send(o, (ecs, s) => ecs.send(new UpdateServiceCommand(i), s)),
    tagResource: (i, o) => send(o, (ecs, s) => ecs.send(new TagResourceCommand(i), s)),
    untagResource: (i, o) => send(o, (ecs, s) => ecs.send(new UntagResourceCommand(i), s)),
    listServiceDeployments: (i, o) => send(o, (ecs, s) => ecs.send(new ListServiceDeploymentsCommand(i), s)),
    describeServiceDeployments: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServiceDeploymentsCommand(i), s)),
    describeServiceRevisions: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServiceRevisionsCommand(i), s)),
    stopServiceDeployment: (i, o) => send(o, (ecs, s) => ecs.send(new StopServiceDeploymentCommand(i), s)),
    continueServiceDeployment: (i, o) => send(o, (ecs, s) => ecs.send(new ContinueServiceDeploymentCommand(i), s)),
    listTasks: (i, o) => send(o, (ecs, s) => ecs.send(new ListTasksCommand(i), s)),
    describeTasks: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeTasksCommand(i), s)),
    close: () => {
      closed.abort();
      for (const made of clients.values()) void made.then((c) => c.destroy()).catch(() => undefined);
    },
  };
}
