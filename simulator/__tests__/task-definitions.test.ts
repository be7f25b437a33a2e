import {
  DeleteTaskDefinitionsCommand,
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, emptyAccount, webAccount, webTask } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const app = { name: 'app', image: 'nginx:1' };

describe('RegisterTaskDefinition', () => {
  it('fills in what AWS fills in and counts revisions up', async () => {
    account = await emptyAccount();
    await account.register();
    const { taskDefinition } = await account.ecs.send(
      new RegisterTaskDefinitionCommand({ ...webTask, cpu: '0.25 vCPU', memory: '0.5 GB' }),
    );
    expect(taskDefinition).toMatchObject({
      revision: 2,
      status: 'ACTIVE',
      cpu: '256',
      memory: '512',
      volumes: [],
      placementConstraints: [],
      compatibilities: ['EC2', 'FARGATE'],
    });
    expect(taskDefinition?.containerDefinitions?.[0]).toEqual({
      name: 'app',
      image: 'nginx:1',
      essential: true,
      cpu: 0,
      environment: [],
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
      portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
    });
    expect(taskDefinition?.registeredAt).toBeInstanceOf(Date);
  });

  it('fills in health checks and volumes', async () => {
    account = await emptyAccount();
    const container = { ...app, healthCheck: { command: ['CMD', 'true'], retries: 1 } };
    const volumes = [
      { name: 'scratch' },
      { name: 'docker', dockerVolumeConfiguration: { driver: 'local' } },
      { name: 'efs', efsVolumeConfiguration: { fileSystemId: 'fs-1' } },
      { name: 'ebs', configuredAtLaunch: true },
    ];
    const { taskDefinition } = await account.ecs.send(
      new RegisterTaskDefinitionCommand({ ...webTask, containerDefinitions: [container], volumes }),
    );
    expect(taskDefinition?.containerDefinitions?.[0]?.healthCheck).toEqual({
      command: ['CMD', 'true'],
      interval: 30,
      timeout: 5,
      retries: 1,
    });
    expect(taskDefinition?.volumes).toEqual([
      { name: 'scratch', host: {} },
      { name: 'docker', dockerVolumeConfiguration: { driver: 'local', scope: 'task' } },
      ...volumes.slice(2),
    ]);
  });

  it.each<{ name: string; input: Partial<RegisterTaskDefinitionCommandInput>; text: string }>([
    {
      name: 'Fargate has no such size',
      input: { memory: '8192' },
      text: 'No Fargate configuration exists for given values: 256 CPU, 8192 memory.',
    },
    {
      name: 'Fargate is not awsvpc',
      input: { networkMode: 'bridge' },
      text: "Fargate only supports network mode 'awsvpc'.",
    },
    {
      name: 'awslogs has no execution role',
      input: { containerDefinitions: [{ ...app, logConfiguration: { logDriver: 'awslogs' } }] },
      text: 'execution role ARN to support log driver awslogs',
    },
    {
      name: 'names are used twice',
      input: { containerDefinitions: [app, app] },
      text: 'Container names must be unique',
    },
    {
      name: 'nothing is essential',
      input: { containerDefinitions: [{ ...app, essential: false }] },
      text: 'at least one essential container',
    },
    {
      name: 'a dependency does not exist',
      input: { containerDefinitions: [{ ...app, dependsOn: [{ containerName: 'db', condition: 'START' }] }] },
      text: "depends on 'db'",
    },
    {
      name: 'dependencies circle',
      input: {
        containerDefinitions: [
          { ...app, dependsOn: [{ containerName: 'b', condition: 'START' }] },
          { name: 'b', image: 'b', dependsOn: [{ containerName: 'app', condition: 'START' }] },
        ],
      },
      text: 'cycle',
    },
    {
      name: 'ports differ under awsvpc',
      input: { containerDefinitions: [{ ...app, portMappings: [{ containerPort: 80, hostPort: 81 }] }] },
      text: 'the host ports and container ports in port mappings must match',
    },
    { name: 'the list of tags is empty', input: { tags: [] }, text: 'Tags can not be empty.' },
    {
      name: 'there are too many tags',
      input: { tags: Array.from({ length: 51 }, (_none, key) => ({ key: `k${key}`, value: '' })) },
      text: 'Too many tags',
    },
    {
      name: 'a secret has no name',
      input: { containerDefinitions: [{ ...app, secrets: [{ name: '', valueFrom: 'x' }] }] },
      text: 'name of a secret',
    },
    {
      name: 'a mount has no volume',
      input: { containerDefinitions: [{ ...app, mountPoints: [{ sourceVolume: 'data', containerPath: '/data' }] }] },
      text: "Unknown volume 'data'.",
    },
    { name: 'there are no containers', input: { containerDefinitions: [] }, text: 'Container list cannot be empty.' },
    {
      name: 'a container has no memory on EC2',
      input: { requiresCompatibilities: ['EC2'], cpu: undefined, memory: undefined, networkMode: 'bridge' },
      text: "At least one of 'memory' or 'memoryReservation' must be specified.",
    },
  ])('refuses when $name', async ({ input, text }) => {
    account = await emptyAccount();
    await expect(account.register(input)).rejects.toThrow(text);
    expect(account.simulator.state.ecs.taskDefinitions.size).toBe(0);
  });

  it('is told a wrong JSON type, as AWS does', async () => {
    account = await emptyAccount();
    const memory = 512 as unknown as string;
    await expect(account.register({ memory })).rejects.toMatchObject({ name: 'SerializationException' });
  });
});

describe('the life of a task definition', () => {
  it('is described with tags on demand', async () => {
    account = await emptyAccount();
    await account.register({ tags: [{ key: 'a', value: '1' }] });
    const ask = (include?: ['TAGS']) =>
      account.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'web', ...(include && { include }) }));
    expect((await ask()).tags).toBeUndefined();
    expect((await ask(['TAGS'])).tags).toEqual([{ key: 'a', value: '1' }]);
    await expect(account.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'nix' }))).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Unable to describe task definition.',
    });
  });

  it('is listed by its full family, sorted, in pages, with tokens that belong to the list', async () => {
    account = await emptyAccount({ pageSize: 2 });
    for (let number = 0; number < 5; number++) await account.register();
    await account.register({ family: 'web-admin' });
    const list = (input: object) => account.ecs.send(new ListTaskDefinitionsCommand({ familyPrefix: 'web', ...input }));
    const revisions: string[] = [];
    let nextToken: string | undefined;
    do {
      const page = await list({ sort: 'DESC', nextToken });
      revisions.push(...(page.taskDefinitionArns ?? []).map((arn) => arn.split('/').at(-1) ?? ''));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(revisions).toEqual(['web:5', 'web:4', 'web:3', 'web:2', 'web:1']);
    const { nextToken: token } = await list({});
    await expect(list({ sort: 'DESC', nextToken: token })).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(list({ nextToken: 'mine' })).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  it('may begin a list with an empty page, if told', async () => {
    account = await emptyAccount({ emptyPages: true });
    await account.register();
    const first = await account.ecs.send(new ListTaskDefinitionsCommand({}));
    expect(first.taskDefinitionArns).toEqual([]);
    const second = await account.ecs.send(new ListTaskDefinitionsCommand({ nextToken: first.nextToken }));
    expect(second.taskDefinitionArns).toHaveLength(1);
  });

  it('ends by deregistering, then deleting, and its number never comes back', async () => {
    account = await webAccount();
    const arn = await account.register();
    const remove = () => account.ecs.send(new DeleteTaskDefinitionsCommand({ taskDefinitions: [arn] }));
    expect((await remove()).failures).toHaveLength(1);
    await account.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: arn }));
    expect((await remove()).taskDefinitions?.[0]?.status).toBe('DELETE_IN_PROGRESS');
    expect(await account.register()).toMatch(/web:4$/);
  });
});
