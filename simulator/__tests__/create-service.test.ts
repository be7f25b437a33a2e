import {
  CreateServiceCommand,
  DeleteServiceCommand,
  DeregisterTaskDefinitionCommand,
  ListServicesCommand,
  type CreateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, emptyAccount, targetGroup, webAccount, webService } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const loadBalancers = [{ containerName: 'app', containerPort: 80, targetGroupArn: targetGroup }];

describe('CreateService', () => {
  const create = (more: Partial<CreateServiceCommandInput> = {}) =>
    account.ecs.send(new CreateServiceCommand({ ...webService, ...more }));

  it('fills in what AWS fills in', async () => {
    account = await emptyAccount();
    await account.register();
    const { service } = await create({ loadBalancers });
    expect(service).toMatchObject({
      status: 'ACTIVE',
      schedulingStrategy: 'REPLICA',
      platformVersion: 'LATEST',
      platformFamily: 'Linux',
      propagateTags: 'NONE',
      enableECSManagedTags: false,
      enableExecuteCommand: false,
      availabilityZoneRebalancing: 'ENABLED',
      healthCheckGracePeriodSeconds: 0,
      serviceRegistries: [],
      networkConfiguration: { awsvpcConfiguration: { assignPublicIp: 'DISABLED' } },
      deploymentConfiguration: {
        maximumPercent: 200,
        minimumHealthyPercent: 100,
        strategy: 'ROLLING',
        bakeTimeInMinutes: 0,
        deploymentCircuitBreaker: {
          enable: true,
          rollback: true,
          resetOnHealthyTask: true,
          thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 },
        },
      },
    });
  });

  it('shows base and weight of every capacity provider', async () => {
    account = await emptyAccount();
    await account.register();
    const { service } = await create({
      launchType: undefined,
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE', base: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }],
    });
    expect(service).toMatchObject({
      platformVersion: 'LATEST',
      capacityProviderStrategy: [
        { capacityProvider: 'FARGATE', base: 1, weight: 0 },
        { capacityProvider: 'FARGATE_SPOT', base: 0, weight: 3 },
      ],
    });
    expect(service).not.toHaveProperty('launchType');
  });

  it('finds the port of a load balancer in a range', async () => {
    account = await emptyAccount();
    await account.register({ containerDefinitions: [{ name: 'app', image: 'nginx:1', portMappings: [{ containerPortRange: '80-90' }] }] });
    expect((await create({ loadBalancers: [{ ...loadBalancers[0], containerPort: 85 }] })).service?.status).toBe('ACTIVE');
    await expect(create({ serviceName: 'other', loadBalancers: [{ ...loadBalancers[0], containerPort: 91 }] })).rejects.toThrow('did not have a container port 91');
  });

  it.each<{ name: string; input: Partial<CreateServiceCommandInput>; error: string; text: string }>([
    {
      name: 'a network is missing',
      input: { networkConfiguration: undefined },
      error: 'InvalidParameterException',
      text: "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    },
    {
      name: 'the container is unknown',
      input: { loadBalancers: [{ ...loadBalancers[0], containerName: 'nix' }] },
      error: 'InvalidParameterException',
      text: 'The container nix does not exist in the task definition.',
    },
    {
      name: 'the port is unknown',
      input: { loadBalancers: [{ ...loadBalancers[0], containerPort: 81 }] },
      error: 'InvalidParameterException',
      text: 'The container app did not have a container port 81 defined.',
    },
    {
      name: 'the task definition is unknown',
      input: { taskDefinition: 'web:9' },
      error: 'ClientException',
      text: 'TaskDefinition not found.',
    },
    {
      name: 'launch type and providers come together',
      input: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      error: 'InvalidParameterException',
      text: 'Specifying both a launch type and capacity provider strategy is not supported.',
    },
    {
      name: 'a DAEMON has a count',
      input: { schedulingStrategy: 'DAEMON' },
      error: 'InvalidParameterException',
      text: 'The daemon scheduling strategy does not support a desired count',
    },
    {
      name: 'a REPLICA has no count',
      input: { desiredCount: undefined },
      error: 'InvalidParameterException',
      text: 'desiredCount is required',
    },
    {
      name: 'there are more than 50 tags',
      input: { tags: Array.from({ length: 51 }, (_none, key) => ({ key: `k${key}`, value: 'v' })) },
      error: 'InvalidParameterException',
      text: 'Too many tags',
    },
    {
      name: 'an enum has a value of its own',
      input: { launchType: 'FARGAT' as 'FARGATE' },
      error: 'InvalidParameterException',
      text: 'Invalid launchType: FARGAT.',
    },
    {
      name: 'the cluster is unknown',
      input: { cluster: 'nowhere' },
      error: 'ClusterNotFoundException',
      text: 'Cluster not found.',
    },
    {
      name: 'some load balancers shift and some do not',
      input: {
        loadBalancers: [
          ...loadBalancers,
          { ...loadBalancers[0], advancedConfiguration: { alternateTargetGroupArn: 'x' } },
        ],
      },
      error: 'InvalidParameterException',
      text: 'Either all or none of the provided loadBalancers must have advancedConfiguration defined',
    },
    {
      name: 'early success is half said',
      input: { deploymentConfiguration: { earlySuccessCriteria: { enable: true } } },
      error: 'InvalidParameterException',
      text: 'healthyPercent',
    },
    {
      name: 'a volume is configured that the task definition does not leave open',
      input: { volumeConfigurations: [{ name: 'data', managedEBSVolume: { roleArn: 'arn:aws:iam::1:role/ebs' } }] },
      error: 'InvalidParameterException',
      text: 'no matching configuredAtLaunch volume',
    },
    { name: 'a tag is one of AWS', input: { tags: [{ key: 'aws:x', value: '1' }] }, error: 'InvalidParameterException', text: 'aws:' },
  ])('refuses when $name', async ({ input, error, text }) => {
    account = await emptyAccount({ clusters: ['default'] });
    await account.register();
    await expect(create(input)).rejects.toMatchObject({ name: error, message: expect.stringContaining(text) });
    expect(account.simulator.state.ecs.services.size).toBe(0);
  });

  it('refuses an inactive task definition', async () => {
    account = await emptyAccount();
    await account.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: await account.register() }));
    await expect(create({ taskDefinition: 'web:1' })).rejects.toThrow('TaskDefinition is inactive');
  });

  it('refuses a name that is taken, but repeats with the same token', async () => {
    account = await webAccount();
    await expect(create()).rejects.toThrow('Creation of service was not idempotent.');
    const other = { serviceName: 'other', clientToken: 'token-1' };
    const first = await create(other);
    expect((await create(other)).service?.serviceArn).toBe(first.service?.serviceArn);
    await expect(create({ ...other, desiredCount: 5 })).rejects.toThrow('not idempotent');
    expect(account.simulator.state.ecs.services.size).toBe(2);
  });

  it('refuses while a service of that name drains, and creates it once that is INACTIVE', async () => {
    account = await webAccount();
    await expect(account.ecs.send(new DeleteServiceCommand({ service: 'web' }))).rejects.toThrow('scaled above 0');
    await account.ecs.send(new DeleteServiceCommand({ service: 'web', force: true }));
    await expect(create()).rejects.toThrow('Unable to Start a service that is still Draining.');
    await expect(account.update({ desiredCount: 1 })).rejects.toMatchObject({ name: 'ServiceNotActiveException' });
    expect((await account.ecs.send(new ListServicesCommand({}))).serviceArns).toEqual([]);
    account.simulator.advance(60_000);
    expect((await account.service()).status).toBe('INACTIVE');
    expect((await create()).service?.status).toBe('ACTIVE');
  });
});
