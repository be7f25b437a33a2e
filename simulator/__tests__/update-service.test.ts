import { CreateServiceCommand, type UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, emptyAccount, network, targetGroup, webAccount, webService } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const loadBalancers = [{ containerName: 'app', containerPort: 80, targetGroupArn: targetGroup }];

describe('UpdateService', () => {
  it.each<{ name: string; input: Partial<UpdateServiceCommandInput>; deploys: boolean }>([
    { name: 'another task definition', input: { taskDefinition: 'web' }, deploys: true },
    { name: 'the same task definition', input: { taskDefinition: 'web:1' }, deploys: false },
    { name: 'force', input: { forceNewDeployment: true }, deploys: true },
    {
      name: 'another network',
      input: { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-9'] } } },
      deploys: true,
    },
    { name: 'the same network with what AWS filled in', input: { networkConfiguration: network }, deploys: false },
    { name: 'another platform version', input: { platformVersion: '1.4.0' }, deploys: true },
    { name: 'load balancers', input: { loadBalancers }, deploys: true },
    {
      name: 'an empty list where there was none',
      input: { volumeConfigurations: [], serviceRegistries: [] },
      deploys: false,
    },
    {
      name: 'Service Connect',
      input: { serviceConnectConfiguration: { enabled: true, namespace: 'ns' } },
      deploys: true,
    },
    {
      name: 'Service Connect switched off where it was not on',
      input: { serviceConnectConfiguration: { enabled: false } },
      deploys: false,
    },
    { name: 'the count', input: { desiredCount: 3 }, deploys: false },
    {
      name: 'the deployment configuration',
      input: { deploymentConfiguration: { maximumPercent: 150 } },
      deploys: false,
    },
    {
      name: 'exec, tags and propagation',
      input: { enableExecuteCommand: true, enableECSManagedTags: true, propagateTags: 'SERVICE' },
      deploys: false,
    },
    { name: 'zone rebalancing', input: { availabilityZoneRebalancing: 'DISABLED' }, deploys: false },
    { name: 'nothing at all', input: {}, deploys: false },
  ])('with $name: a deployment begins = $deploys', async ({ input, deploys }) => {
    account = await webAccount();
    const before = await account.service();
    const after = await account.update(input);
    expect(after.deployments?.[0]?.id !== before.deployments?.[0]?.id).toBe(deploys);
    expect(after.currentServiceDeployment !== before.currentServiceDeployment).toBe(deploys);
    expect(after.deployments?.[0]?.rolloutState).toBe(deploys ? 'IN_PROGRESS' : 'COMPLETED');
  });

  it('keeps what is absent, inside the deployment configuration too, and clears with empty lists', async () => {
    account = await webAccount({}, { loadBalancers });
    const changed = await account.update({ deploymentConfiguration: { maximumPercent: 150 } });
    expect(changed.deploymentConfiguration).toMatchObject({
      maximumPercent: 150,
      minimumHealthyPercent: 100,
      deploymentCircuitBreaker: { enable: true },
    });
    expect(changed.loadBalancers).toHaveLength(1);
    expect((await account.update({ loadBalancers: [] })).loadBalancers).toEqual([]);
  });

  it.each(['refused', 'accepted'] as const)(
    'a change of capacity providers without force is %s, as told',
    async (capacityProviderChange) => {
      account = await webAccount({ variants: { capacityProviderChange } });
      const change = { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] };
      const update = account.update(change);
      if (capacityProviderChange === 'refused') await expect(update).rejects.toThrow('you must force a new deployment');
      else await update;
      const forced = await account.update({ ...change, forceNewDeployment: true });
      expect(forced.launchType).toBeUndefined();
      expect(forced.capacityProviderStrategy).toEqual([{ capacityProvider: 'FARGATE_SPOT', base: 0, weight: 1 }]);
    },
  );

  it('refuses a sixth deployment while five are not complete', async () => {
    const deploymentConfiguration = { maximumPercent: 1000 };
    account = await webAccount({ timings: { stopping: 900_000 } }, { deploymentConfiguration });
    for (let number = 0; number < 5; number++) {
      await account.update({ forceNewDeployment: true });
      account.simulator.advance(30_000);
    }
    await expect(account.update({ forceNewDeployment: true })).rejects.toThrow(
      '5 active deployments exist, unable to create new deployment.',
    );
  });

  it('refuses services and clusters that are not there', async () => {
    account = await webAccount({ clusters: ['default'] });
    await expect(account.update({ service: 'nix' })).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
      message: 'Service not found.',
    });
    await expect(account.update({ cluster: 'nix' })).rejects.toMatchObject({ name: 'ClusterNotFoundException' });
  });

  it('lets CODE_DEPLOY change only what is its own', async () => {
    account = await webAccount({}, { deploymentController: { type: 'CODE_DEPLOY' }, loadBalancers });
    await expect(account.update({ taskDefinition: 'web' })).rejects.toThrow(
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller.',
    );
    await expect(account.update({ networkConfiguration: network })).rejects.toThrow(
      'Unable to update network parameters',
    );
    await expect(account.update({ forceNewDeployment: true })).rejects.toThrow('Cannot force a new deployment');
    const updated = await account.update({ desiredCount: 5, healthCheckGracePeriodSeconds: 10 });
    expect([updated.desiredCount, updated.deployments]).toEqual([5, []]);
  });

  it('may still name the deployment before in its answer, if told', async () => {
    account = await webAccount({ variants: { updateAnswer: 'previous' } });
    const before = (await account.service()).currentServiceDeployment;
    expect((await account.update({ taskDefinition: 'web' })).currentServiceDeployment).toBe(before);
    expect((await account.service()).currentServiceDeployment).not.toBe(before);
  });
});

describe('UpdateService of special services', () => {
  it('refuses a count for a DAEMON', async () => {
    account = await emptyAccount();
    await account.register({ networkMode: 'bridge', requiresCompatibilities: ['EC2'] });
    const { desiredCount: _d, launchType: _l, networkConfiguration: _n, ...rest } = webService;
    await account.ecs.send(new CreateServiceCommand({ ...rest, schedulingStrategy: 'DAEMON' }));
    await expect(account.update({ desiredCount: 1 })).rejects.toThrow('does not support a desired count');
  });

  it('shows no rollout state behind a Classic Load Balancer', async () => {
    account = await webAccount(
      {},
      { loadBalancers: [{ loadBalancerName: 'old', containerName: 'app', containerPort: 80 }] },
    );
    expect((await account.service()).deployments?.[0]).not.toHaveProperty('rolloutState');
  });
});
