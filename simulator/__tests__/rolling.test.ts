import { CreateServiceCommand, DescribeServicesCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Account, emptyAccount, targetGroup, webAccount, webService } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const messages = (events: { message?: string | undefined }[] | undefined): string[] =>
  (events ?? []).map(({ message = '' }) => message.replaceAll(/\(task [0-9a-f]{32}\)/g, '(task T)')).reverse();

describe('a rolling deployment', () => {
  it('goes through PENDING and IN_PROGRESS to SUCCESSFUL', async () => {
    account = await webAccount();
    const { deployments } = await account.update({ taskDefinition: 'web' });
    expect(deployments?.map(({ status, rolloutState }) => [status, rolloutState])).toEqual([
      ['PRIMARY', 'IN_PROGRESS'],
      ['ACTIVE', 'COMPLETED'],
    ]);
    expect(await account.untilOver()).toEqual(['PENDING', 'IN_PROGRESS', 'SUCCESSFUL']);
    const { deployments: after, taskDefinition } = await account.service();
    expect(after?.map(({ status, rolloutState, runningCount }) => [status, rolloutState, runningCount])).toEqual([
      ['PRIMARY', 'COMPLETED', 2],
    ]);
    expect(taskDefinition).toMatch(/:2$/);
  });

  it('shows one deployment with all tasks running before it is COMPLETED', async () => {
    account = await webAccount();
    await account.update({ taskDefinition: 'web' });
    let seen = false;
    for (let second = 0; second < 200; second++) {
      account.simulator.advance(1_000);
      const { deployments = [], runningCount, desiredCount } = await account.service();
      if (deployments.length === 1 && runningCount === desiredCount) {
        seen ||= deployments[0]?.rolloutState === 'IN_PROGRESS';
      }
    }
    expect(seen).toBe(true);
  });

  it('writes the events of a load-balanced rollout in the order of AWS', async () => {
    const loadBalancers = [{ containerName: 'app', containerPort: 80, targetGroupArn: targetGroup }];
    account = await webAccount({}, { loadBalancers });
    const before = messages((await account.service()).events).length;
    await account.update({ taskDefinition: 'web' });
    await account.untilOver();
    const { events, deployments } = await account.service();
    expect(messages(events).slice(before)).toEqual([
      '(service web) has started 2 tasks: (task T) (task T).',
      `(service web) registered 2 targets in (target-group ${targetGroup})`,
      '(service web) has begun draining connections on 2 tasks.',
      `(service web) deregistered 2 targets in (target-group ${targetGroup})`,
      '(service web) has stopped 2 running tasks: (task T) (task T).',
      `(service web) (deployment ${deployments?.[0]?.id ?? ''}) deployment completed.`,
      '(service web) has reached a steady state.',
    ]);
    const targets = account.simulator.state.targets.get(targetGroup);
    expect(targets?.map(({ state }) => state)).toEqual(['healthy', 'healthy']);
  });

  it('stays within maximumPercent and minimumHealthyPercent', async () => {
    const deploymentConfiguration = { maximumPercent: 100, minimumHealthyPercent: 50 };
    account = await webAccount({}, { desiredCount: 4, deploymentConfiguration });
    await account.update({ taskDefinition: 'web' });
    const total: number[] = [];
    for (let second = 0; second < 400; second++) {
      account.simulator.advance(1_000);
      const { runningCount = 0, pendingCount = 0 } = await account.service();
      total.push(runningCount + pendingCount);
      const healthy = [...account.simulator.state.ecs.tasks.values()].filter((task) => task.healthy).length;
      expect(healthy).toBeGreaterThanOrEqual(2);
    }
    expect(Math.max(...total)).toBe(4);
    expect((await account.serviceDeployment()).status).toBe('SUCCESSFUL');
  });

  it('completes at once when there is nothing to run', async () => {
    account = await webAccount({}, { desiredCount: 0 });
    await account.update({ taskDefinition: 'web' });
    expect(await account.untilOver(15_000)).toEqual(['PENDING', 'IN_PROGRESS', 'SUCCESSFUL']);
    expect((await account.service()).runningCount).toBe(0);
  });

  it('runs a DAEMON service once on each container instance', async () => {
    account = await emptyAccount({ containerInstances: 3 });
    await account.register({ networkMode: 'bridge', requiresCompatibilities: ['EC2'] });
    const { desiredCount, launchType, networkConfiguration, ...rest } = webService;
    expect([desiredCount, launchType, networkConfiguration]).not.toContain(undefined);
    await account.ecs.send(new CreateServiceCommand({ ...rest, schedulingStrategy: 'DAEMON' }));
    await account.untilOver();
    const { runningCount, desiredCount: shown } = await account.service();
    expect([runningCount, shown]).toEqual([3, 3]);
  });

  it('is over at the next request when rollouts take no time', async () => {
    account = await emptyAccount({ instantRollouts: true });
    await account.register();
    const created = await account.ecs.send(new CreateServiceCommand(webService));
    expect(created.service?.deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');
    const described = await account.ecs.send(new DescribeServicesCommand({ services: ['web'] }));
    expect(described.services?.[0]?.deployments?.[0]).toMatchObject({ rolloutState: 'COMPLETED', runningCount: 2 });
  });

  it('tells the tasks of a deployment by startedBy', async () => {
    account = await webAccount();
    const { deployments } = await account.update({ taskDefinition: 'web' });
    account.simulator.advance(40_000);
    const startedBy = deployments?.[0]?.id;
    const listed = await account.ecs.send(new ListTasksCommand({ startedBy }));
    expect(listed.taskArns).toHaveLength(2);
  });

  it('gives the same ids for the same seed and others for another', async () => {
    const idOf = async (seed: number): Promise<string> => {
      account = await webAccount({ seed });
      const { deployments } = await account.service();
      return deployments?.[0]?.id ?? '';
    };
    const first = await idOf(7);
    await account.close();
    const again = await idOf(7);
    await account.close();
    expect(again).toBe(first);
    expect(await idOf(8)).not.toBe(first);
  });
});
