import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startFromCommandLine } from '../command.ts';
import type { World } from '../world.ts';
import { type Account, emptyAccount } from './account.ts';

let account: Account;
afterEach(() => account.close());

const arn = (resource: string): string => `arn:aws:ecs:eu-west-1:555500001111:${resource}`;
const taskDefinition = (revision: number) => ({
  family: 'mail',
  revision,
  status: 'ACTIVE' as const,
  containerDefinitions: [{ name: 'app', image: `mail:${revision}` }],
});

const world: World = {
  region: 'eu-west-1',
  account: '555500001111',
  taskDefinitions: [taskDefinition(1), taskDefinition(2)],
  services: [
    {
      serviceName: 'mailer',
      clusterArn: arn('cluster/mail'),
      status: 'ACTIVE',
      taskDefinition: arn('task-definition/mail:2'),
      desiredCount: 3,
      launchType: 'FARGATE',
      schedulingStrategy: 'REPLICA',
      deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100 },
      serviceConnectConfiguration: { enabled: true, namespace: 'ns' },
      tags: [{ key: 'a', value: '1' }],
      events: [{ id: '1', createdAt: 1767225600, message: 'first' }],
      history: [
        { taskDefinition: arn('task-definition/mail:1'), status: 'SUCCESSFUL' },
        { taskDefinition: arn('task-definition/mail:2'), status: 'SUCCESSFUL' },
      ],
    } as NonNullable<World['services']>[number],
  ],
  tasks: [
    {
      taskArn: arn('task/mail/0123'),
      clusterArn: arn('cluster/mail'),
      taskDefinitionArn: arn('task-definition/mail:1'),
      lastStatus: 'RUNNING',
      desiredStatus: 'RUNNING',
      containers: [{ name: 'app' }],
    },
  ],
  faults: [{ operation: 'DescribeClusters', type: 'ServerException', message: 'not today' }],
  ssm: { '/a': 'b' },
};

const mailer = async () => {
  const { services } = await account.ecs.send(
    new DescribeServicesCommand({ cluster: 'mail', services: ['mailer'], include: ['TAGS'] }),
  );
  return services?.[0];
};

describe('loadWorld', () => {
  it('shows a service at rest, with a history', async () => {
    account = await emptyAccount({ world });
    const service = await mailer();
    expect(service).toMatchObject({
      runningCount: 3,
      desiredCount: 3,
      launchType: 'FARGATE',
      tags: [{ key: 'a', value: '1' }],
      deploymentConfiguration: { maximumPercent: 200 },
    });
    expect(service).not.toHaveProperty('serviceConnectConfiguration');
    expect(service?.deployments).toMatchObject([
      {
        status: 'PRIMARY',
        rolloutState: 'COMPLETED',
        runningCount: 3,
        serviceConnectConfiguration: { namespace: 'ns' },
      },
    ]);
    expect(service?.events).toMatchObject([{ id: '1', message: 'first' }]);
    const { serviceDeployments } = await account.ecs.send(
      new ListServiceDeploymentsCommand({ cluster: 'mail', service: 'mailer' }),
    );
    expect(serviceDeployments?.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
    expect((await account.ecs.send(new DescribeTasksCommand({ cluster: 'mail', tasks: ['0123'] }))).tasks).toHaveLength(
      1,
    );
  });

  it('keeps a deployment that the world shows in progress in progress', async () => {
    const [service] = world.services ?? [];
    const deployments = [
      {
        id: 'ecs-svc/41',
        status: 'PRIMARY',
        taskDefinition: arn('task-definition/mail:2'),
        rolloutState: 'IN_PROGRESS',
        runningCount: 1,
      },
    ];
    const history = [
      { taskDefinition: arn('task-definition/mail:1'), status: 'SUCCESSFUL' as const },
      { taskDefinition: arn('task-definition/mail:2'), status: 'IN_PROGRESS' as const },
    ];
    account = await emptyAccount({
      instantRollouts: true,
      world: { ...world, services: [{ ...service, deployments, history }] },
    });
    account.simulator.advance(3_600_000);
    expect((await mailer())?.deployments).toMatchObject([
      { id: 'ecs-svc/41', rolloutState: 'IN_PROGRESS', runningCount: 1 },
    ]);
  });

  it('takes what the world shows at a deployment for what the service has', async () => {
    const [service] = world.services ?? [];
    const volumeConfigurations = [{ name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::1:role/ebs' } }];
    const serviceConnectConfiguration = { enabled: true, namespace: 'other' };
    const deployments = [{ status: 'PRIMARY', serviceConnectConfiguration, volumeConfigurations }];
    account = await emptyAccount({ world: { ...world, services: [{ ...service, deployments }] } });
    expect((await mailer())?.deployments).toMatchObject(deployments);
    await account.ecs.send(
      new UpdateServiceCommand({ cluster: 'mail', service: 'mailer', volumeConfigurations: [], forceNewDeployment: true }),
    );
    const [primary] = (await mailer())?.deployments ?? [];
    expect(primary).toMatchObject({ serviceConnectConfiguration });
    expect(primary?.volumeConfigurations ?? []).toEqual([]);
  });

  it('gives other services their own part, once for each world', async () => {
    account = await emptyAccount({ world });
    const { sim } = account.simulator;
    const read = () => sim.store('ssm', (loaded) => new Map(Object.entries(loaded['ssm'] as Record<string, string>)));
    read().set('/c', 'd');
    expect([...read().keys()]).toEqual(['/a', '/c']);
    account.simulator.loadWorld(world);
    expect([...read().keys()]).toEqual(['/a']);
  });
});

describe('control over HTTP', () => {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${account.simulator.url}/_control/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer.json();
  };

  it('loads worlds, moves time, and shows state, calls and problems', async () => {
    account = await emptyAccount();
    await ask('POST', 'world', world);
    await mailer();
    expect(await ask('POST', 'advance', { ms: 60_000 })).toMatchObject({
      now: '2026-01-15T09:01:00.000Z',
      elapsedMs: 60_000,
    });
    expect(await ask('GET', 'state')).toMatchObject({
      services: {
        'mail/mailer': {
          serviceConnectConfiguration: { namespace: 'ns' },
          serviceDeployments: [{ status: 'SUCCESSFUL' }, {}],
        },
      },
      taskDefinitions: { 'mail:1': {} },
    });
    expect(await ask('GET', 'calls')).toMatchObject([{ operation: 'DescribeServices' }]);
    expect(await ask('GET', 'changes')).toEqual([]);
    expect(await ask('GET', 'problems')).toEqual([]);
    await ask('POST', 'alarm', { name: '5xx', state: 'ALARM' });
    expect(account.simulator.state.alarms.get('5xx')).toBe('ALARM');
    await ask('POST', 'faults', [{ operation: 'DescribeServices', kind: 'throttle' }]);
    await expect(mailer()).rejects.toThrow('Rate exceeded');
    expect(await ask('GET', 'nix')).toMatchObject({ error: 'unknown: GET nix' });
  });
});

describe('the command', () => {
  it('starts from a story, with arguments over it, and says where it is', async () => {
    account = await emptyAccount();
    const folder = mkdtempSync(join(tmpdir(), 'simulator-'));
    const story = join(folder, 'story.json');
    writeFileSync(story, JSON.stringify({ stepMs: 1_000, world }));
    const { simulator, line } = await startFromCommandLine(['--story', story, '--step', '5000', '--instant']);
    const { url } = JSON.parse(line) as { url: string };
    const state = (await (await fetch(`${url}/_control/state`)).json()) as { services: object };
    expect(Object.keys(state.services)).toEqual(['mail/mailer']);
    expect(simulator.sim.options).toMatchObject({ stepMs: 5_000, instantRollouts: true });
    await simulator.close();
    rmSync(folder, { recursive: true });
  });
});
