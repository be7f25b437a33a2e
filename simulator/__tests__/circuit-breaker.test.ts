import { CreateServiceCommand, DescribeServicesCommand, waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '../options.ts';
import { type Account, emptyAccount, webAccount, webService } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const failing: SimulatorOptions['plans'] = [{ deployments: [{ tasks: { outcome: 'fails-to-start' } }] }];
const withoutRollback = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } };

describe('the circuit breaker', () => {
  it('rolls back to the last good revision under the same service deployment', async () => {
    account = await webAccount({ plans: failing });
    const before = await account.service();
    const { deployments } = await account.update({ taskDefinition: 'web' });
    expect(await account.untilOver()).toEqual([
      'PENDING',
      'IN_PROGRESS',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
    ]);
    const one = await account.serviceDeployment();
    expect(one.statusReason).toBe('Service deployment rolled back because the circuit breaker threshold was exceeded.');
    expect(one.deploymentCircuitBreaker).toMatchObject({ status: 'TRIGGERED', failureCount: 3, threshold: 3 });
    expect(one.rollback?.serviceRevisionArn).toBe(before.currentServiceRevisions?.[0]?.arn);
    const after = await account.service();
    expect(after.taskDefinition).toMatch(/web:1$/);
    expect(after.deployments).toHaveLength(1);
    expect(after.deployments?.[0]?.id).not.toBe(deployments?.[0]?.id);
    const texts = (after.events ?? []).map(({ message }) => message).reverse();
    const failed = `(service web) (deployment ${deployments?.[0]?.id ?? ''}) deployment failed: tasks failed to start.`;
    expect(texts.indexOf(failed)).toBeGreaterThan(0);
    expect(texts[texts.indexOf(failed) + 1]).toBe(
      `(service web) rolling back to deployment ${before.deployments?.[0]?.id ?? ''}.`,
    );
  });

  it('leaves an account that the stable waiter of the SDK takes for a success', async () => {
    account = await webAccount({ plans: failing });
    await account.update({ taskDefinition: 'web' });
    await account.untilOver();
    const waiter = await waitUntilServicesStable(
      { client: account.ecs, minDelay: 1, maxDelay: 1, maxWaitTime: 2 },
      { services: ['web'] },
    );
    expect(waiter.state).toBe('SUCCESS');
    expect((await account.serviceDeployment()).status).toBe('ROLLBACK_SUCCESSFUL');
  });

  it('tells a forced deployment of the same task definition from its rollback by id and revision only', async () => {
    account = await webAccount({ plans: failing });
    const updated = await account.update({ forceNewDeployment: true });
    const target = (await account.serviceDeployment()).targetServiceRevision?.arn;
    await account.untilOver();
    const after = await account.service();
    expect(after.taskDefinition).toBe(updated.taskDefinition);
    expect(after.deployments?.[0]?.id).not.toBe(updated.deployments?.[0]?.id);
    expect(after.currentServiceRevisions?.[0]?.arn).not.toBe(target);
  });

  it.each(['new', 'restored'] as const)('gives the PRIMARY of a rollback a %s id, as told', async (rollbackId) => {
    account = await webAccount({ plans: failing, variants: { rollbackId } });
    const before = (await account.service()).deployments?.[0]?.id;
    await account.update({ taskDefinition: 'web' });
    await account.untilOver();
    const after = (await account.service()).deployments?.[0]?.id;
    expect(after === before).toBe(rollbackId === 'restored');
  });

  it('shows the failed entry as DRAINING and passes ROLLBACK_REQUESTED, if told', async () => {
    account = await webAccount({
      plans: [{ deployments: [{ tasks: [{ count: 1 }, { outcome: 'fails-to-start' }] }] }],
      variants: { failedEntry: 'DRAINING', rollbackRequested: true },
    });
    await account.update({ taskDefinition: 'web' });
    const seen: string[] = [];
    const statuses = new Set<string | undefined>();
    for (let second = 0; second < 600; second++) {
      account.simulator.advance(1_000);
      for (const { status, rolloutState } of (await account.service()).deployments ?? [])
        seen.push(`${status ?? ''} ${rolloutState ?? ''}`);
      statuses.add((await account.serviceDeployment()).status);
    }
    expect(seen).toContain('DRAINING FAILED');
    expect([...statuses]).toEqual([
      'PENDING',
      'IN_PROGRESS',
      'ROLLBACK_REQUESTED',
      'ROLLBACK_IN_PROGRESS',
      'ROLLBACK_SUCCESSFUL',
    ]);
  });

  it('without rollback leaves a FAILED PRIMARY beside the old deployment, and starts nothing more', async () => {
    account = await webAccount({ plans: failing }, withoutRollback);
    await account.update({ taskDefinition: 'web' });
    expect(await account.untilOver()).toEqual(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED']);
    const tasks = account.simulator.state.ecs.tasks.size;
    account.simulator.advance(3_600_000);
    const { deployments } = await account.service();
    expect(deployments?.map(({ status, rolloutState, runningCount }) => [status, rolloutState, runningCount])).toEqual([
      ['PRIMARY', 'FAILED', 0],
      ['ACTIVE', 'COMPLETED', 2],
    ]);
    expect(account.simulator.state.ecs.tasks.size).toBe(tasks);
    expect((await account.serviceDeployment()).stoppedAt).toBeInstanceOf(Date);
  });

  it.each(['ROLLBACK_FAILED', 'STOPPED'] as const)(
    'ends a failed first deployment %s, for want of a candidate',
    async (noCandidate) => {
      account = await emptyAccount({ plans: failing, variants: { noCandidate } });
      await account.register();
      await account.ecs.send(new CreateServiceCommand(webService));
      expect((await account.untilOver()).at(-1)).toBe(noCandidate);
      const one = await account.serviceDeployment();
      expect(one.statusReason).toBe('No rollback candidate was found to run the rollback.');
      expect((await account.service()).events?.map(({ message }) => message).join()).toContain(
        'deployment failed: tasks failed to start.',
      );
    },
  );

  it('tries for ever when it is off, with growing pauses', async () => {
    account = await webAccount({ plans: failing }, { deploymentConfiguration: {} });
    await account.update({ taskDefinition: 'web' });
    await account.untilOver(7_200_000);
    const one = await account.serviceDeployment();
    const { deployments, events } = await account.service();
    expect([one.status, one.deploymentCircuitBreaker?.status]).toEqual(['IN_PROGRESS', 'DISABLED']);
    expect(deployments?.[0]?.failedTasks).toBeGreaterThan(6);
    expect(deployments?.[0]?.failedTasks).toBeLessThan(40);
    expect(events?.map(({ message }) => message)).toContain(
      '(service web) is unable to consistently start tasks successfully.',
    );
  });

  it('never counts failed image pulls, if told', async () => {
    account = await webAccount({ plans: failing, variants: { pullFailures: 'stall' } });
    await account.update({ taskDefinition: 'web' });
    expect(await account.untilOver(7_200_000)).toEqual(['PENDING', 'IN_PROGRESS']);
    expect((await account.service()).deployments?.[0]?.failedTasks).toBe(0);
  });

  it('forgets failures when a task gets healthy: the first fail, then it works', async () => {
    account = await webAccount({ plans: [{ deployments: [{ tasks: [{ count: 2, outcome: 'fails-to-start' }] }] }] });
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('SUCCESSFUL');
    expect((await account.serviceDeployment()).deploymentCircuitBreaker).toMatchObject({
      status: 'MONITORING_COMPLETE',
      failureCount: 0,
    });
  });

  it('ends ROLLBACK_FAILED when the old revision fails as well', async () => {
    const plans = [
      {
        deployments: [
          { tasks: { outcome: 'fails-to-start' as const }, rollbackTasks: { outcome: 'fails-to-start' as const } },
        ],
      },
    ];
    account = await webAccount(
      { plans },
      {
        deploymentConfiguration: {
          ...webService.deploymentConfiguration,
          maximumPercent: 100,
          minimumHealthyPercent: 0,
        },
      },
    );
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('ROLLBACK_FAILED');
  });

  it('rolls back to what completed last, not to a deployment that failed', async () => {
    account = await webAccount({
      plans: [{ deployments: [{ tasks: { outcome: 'fails-to-start' } }, { tasks: { outcome: 'fails-to-start' } }] }],
    });
    await account.update({ taskDefinition: 'web' });
    await account.untilOver();
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('ROLLBACK_SUCCESSFUL');
    const { services } = await account.ecs.send(new DescribeServicesCommand({ services: ['web'] }));
    expect(services?.[0]?.taskDefinition).toMatch(/web:1$/);
  });
});
