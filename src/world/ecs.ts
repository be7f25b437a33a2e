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
import { type AwsSettings, clientDefaults } from './aws-client.ts';
import type { RetryPolicy } from './retry.ts';

interface Closable {
  close(): void;
}

/** The one eager client. Calls that must not be repeated go through a second one whose retries never resend. */
export function openEcs(settings: () => Promise<AwsSettings>): EcsClient & Closable {
  const clients = new Map<RetryPolicy, Promise<ECSClient>>();
  const client = (policy: RetryPolicy): Promise<ECSClient> => {
    const known = clients.get(policy);
    if (known !== undefined) return known;
    const made = settings().then(async (s) => new ECSClient(await clientDefaults(s, policy)));
    clients.set(policy, made);
    return made;
  };
  const pick = (options?: CallOptions) => client(options?.once === true ? 'once' : 'idempotent');
  const sending = (options?: CallOptions) => ({ abortSignal: options?.signal });
  return {
    describeServices: async (i, o) => (await pick(o)).send(new DescribeServicesCommand(i), sending(o)),
    listServices: async (i, o) => (await pick(o)).send(new ListServicesCommand(i), sending(o)),
    describeTaskDefinition: async (i, o) => (await pick(o)).send(new DescribeTaskDefinitionCommand(i), sending(o)),
    listTaskDefinitions: async (i, o) => (await pick(o)).send(new ListTaskDefinitionsCommand(i), sending(o)),
    registerTaskDefinition: async (i, o) => (await pick(o)).send(new RegisterTaskDefinitionCommand(i), sending(o)),
    createService: async (i, o) => (await pick(o)).send(new CreateServiceCommand(i), sending(o)),
    updateService: async (i, o) => (await pick(o)).send(new UpdateServiceCommand(i), sending(o)),
    tagResource: async (i, o) => (await pick(o)).send(new TagResourceCommand(i), sending(o)),
    untagResource: async (i, o) => (await pick(o)).send(new UntagResourceCommand(i), sending(o)),
    listServiceDeployments: async (i, o) => (await pick(o)).send(new ListServiceDeploymentsCommand(i), sending(o)),
    describeServiceDeployments: async (i, o) => (await pick(o)).send(new DescribeServiceDeploymentsCommand(i), sending(o)),
    describeServiceRevisions: async (i, o) => (await pick(o)).send(new DescribeServiceRevisionsCommand(i), sending(o)),
    stopServiceDeployment: async (i, o) => (await pick(o)).send(new StopServiceDeploymentCommand(i), sending(o)),
    continueServiceDeployment: async (i, o) => (await pick(o)).send(new ContinueServiceDeploymentCommand(i), sending(o)),
    listTasks: async (i, o) => (await pick(o)).send(new ListTasksCommand(i), sending(o)),
    describeTasks: async (i, o) => (await pick(o)).send(new DescribeTasksCommand(i), sending(o)),
    close: () => {
      for (const made of clients.values()) void made.then((c) => c.destroy());
    },
  };
}
