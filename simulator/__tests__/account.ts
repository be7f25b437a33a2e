import {
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type ServiceDeployment,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { SimulatorOptions } from '../options.ts';
import { type Simulator, startSimulator } from '../server.ts';

/** A simulator with one web service in it, and the real SDK client to talk to it. */
export interface Account {
  simulator: Simulator;
  ecs: ECSClient;
  service(): Promise<Service>;
  serviceDeployment(arn?: string): Promise<ServiceDeployment>;
  register(more?: Partial<RegisterTaskDefinitionCommandInput>): Promise<string>;
  update(input?: Partial<UpdateServiceCommandInput>): Promise<Service>;
  /** Lets time pass in steps of five seconds until the newest service deployment is over; gives the statuses seen. */
  untilOver(limitMs?: number): Promise<string[]>;
  close(): Promise<void>;
}

export const targetGroup = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';

export const network = { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } };

export const webTask: RegisterTaskDefinitionCommandInput = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'nginx:1', portMappings: [{ containerPort: 80 }] }],
};

export const webService: CreateServiceCommandInput = {
  serviceName: 'web',
  taskDefinition: 'web',
  desiredCount: 2,
  launchType: 'FARGATE',
  networkConfiguration: network,
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
};

/** A client as the action makes one, but impatient: the tests say what is to be retried. */
export const clientOf = (simulator: Simulator, maxAttempts = 1): ECSClient =>
  new ECSClient({
    endpoint: simulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIABASE', secretAccessKey: 'secret' },
    maxAttempts,
  });

/** Starts an account in which nothing moves but by `advance`; nothing is in it yet. */
export async function emptyAccount(options: SimulatorOptions = {}): Promise<Account> {
  const simulator = await startSimulator({ speed: 0, ...options });
  const ecs = clientOf(simulator);
  const service = async (): Promise<Service> => {
    const { services } = await ecs.send(new DescribeServicesCommand({ services: ['web'] }));
    return services?.[0] ?? {};
  };
  const serviceDeployment = async (arn?: string): Promise<ServiceDeployment> => {
    const wanted = arn ?? (await service()).currentServiceDeployment ?? '';
    const answer = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [wanted] }));
    return answer.serviceDeployments?.[0] ?? {};
  };
  const untilOver = async (limitMs = 3_600_000): Promise<string[]> => {
    const arn = (await service()).currentServiceDeployment;
    const seen: string[] = [];
    for (let passed = 0; passed <= limitMs; passed += 1_000) {
      const status = (await pictureOf(simulator, arn)) ?? '';
      if (seen.at(-1) !== status) seen.push(status);
      if (/SUCCESSFUL|STOPPED|ROLLBACK_FAILED/.test(status)) break;
      simulator.advance(1_000);
    }
    return seen;
  };
  return {
    simulator,
    ecs,
    service,
    serviceDeployment,
    untilOver,
    register: async (more = {}) => {
      const { taskDefinition } = await ecs.send(new RegisterTaskDefinitionCommand({ ...webTask, ...more }));
      return taskDefinition?.taskDefinitionArn ?? '';
    },
    update: async (input = {}) => {
      const answer = await ecs.send(new UpdateServiceCommand({ service: 'web', ...input }));
      return answer.service ?? {};
    },
    close: async () => {
      ecs.destroy();
      await simulator.close();
    },
  };
}

const pictureOf = (simulator: Simulator, arn: string | undefined): Promise<string | undefined> => {
  const all = [...simulator.state.ecs.services.values()].flatMap((one) => one.serviceDeployments);
  return Promise.resolve(all.find((one) => one.arn === arn)?.status);
};

/** As before, with the web service created, its first deployment done, and a second revision registered. */
export async function webAccount(
  options: SimulatorOptions = {},
  more: Partial<CreateServiceCommandInput> = {},
  task: Parameters<Account['register']>[0] = {},
): Promise<Account> {
  const { plans, faults, ...rest } = options;
  const account = await emptyAccount(rest);
  await account.register(task);
  await account.ecs.send(new CreateServiceCommand({ ...webService, ...more }));
  await account.untilOver();
  account.simulator.advance(10_000);
  await account.register({ ...task, containerDefinitions: [{ ...webTask.containerDefinitions?.[0], image: 'nginx:2' }] });
  account.simulator.plan({ ...(plans && { plans }), ...(faults && { faults }) });
  return account;
}
