import {
  ContinueServiceDeploymentCommand,
  type DeploymentConfiguration,
  type DeploymentLifecycleHook,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { DeploymentPlan } from '../ecs/plans.ts';
import type { SimulatorOptions } from '../options.ts';
import { type Account, webAccount } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const deploying = async (
  plan: DeploymentPlan,
  deploymentConfiguration: DeploymentConfiguration = {},
  options: SimulatorOptions = {},
): Promise<string[]> => {
  account = await webAccount({ ...options, plans: [{ deployments: [plan] }] }, { deploymentConfiguration });
  await account.update({ taskDefinition: 'web' });
  return account.untilOver();
};

const watched = (rollback: boolean, bakeTimeInMinutes = 0): DeploymentConfiguration => ({
  alarms: { alarmNames: ['5xx'], enable: true, rollback },
  bakeTimeInMinutes,
});

const alarm = (at: number): DeploymentPlan => ({ incidents: [{ at, alarm: { name: '5xx' } }] });

describe('an alarm', () => {
  it('rolls the deployment back', async () => {
    expect((await deploying(alarm(20_000), watched(true))).at(-1)).toBe('ROLLBACK_SUCCESSFUL');
    const { alarms } = await account.serviceDeployment();
    expect(alarms).toEqual({ status: 'TRIGGERED', alarmNames: ['5xx'], triggeredAlarmNames: ['5xx'] });
    const texts = (await account.service()).events?.map(({ message }) => message).join();
    expect(texts).toContain('deployment failed: alarm detected.');
  });

  it('stops it without rollback', async () => {
    expect((await deploying(alarm(20_000), watched(false))).slice(-2)).toEqual(['STOP_REQUESTED', 'STOPPED']);
  });

  it('is watched through the bake time, and no longer', async () => {
    expect((await deploying(alarm(200_000), watched(true, 5))).at(-1)).toBe('ROLLBACK_SUCCESSFUL');
    await account.close();
    expect((await deploying(alarm(200_000), watched(true))).at(-1)).toBe('SUCCESSFUL');
  });

  it('that rings already when the deployment begins is not looked at', async () => {
    account = await webAccount({}, { deploymentConfiguration: watched(true) });
    account.simulator.state.alarms.set('5xx', 'ALARM');
    account.simulator.plan({ plans: [{ deployments: [alarm(20_000)] }] });
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('SUCCESSFUL');
  });
});

describe('early success', () => {
  const early = (sourceServiceRevisionCleanup: 'BLOCKING' | 'DEFERRED'): DeploymentConfiguration => ({
    minimumHealthyPercent: 50,
    earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup },
  });
  const slow: DeploymentPlan = { tasks: [{ count: 1 }, { delays: { healthy: 900_000 } }] };

  it('BLOCKING waits for the old tasks to go, not for all the new ones', async () => {
    expect((await deploying(slow, early('BLOCKING'))).at(-1)).toBe('SUCCESSFUL');
    const tasks = [...account.simulator.state.ecs.tasks.values()];
    expect(tasks.filter(({ healthy }) => healthy)).toHaveLength(1);
    expect((await account.service()).deployments).toHaveLength(1);
  });

  it('DEFERRED does not wait for the old tasks to go', async () => {
    expect((await deploying(slow, early('DEFERRED'))).at(-1)).toBe('SUCCESSFUL');
    expect((await account.service()).deployments).toHaveLength(2);
    account.simulator.advance(1_000_000);
    expect((await account.service()).deployments).toHaveLength(1);
  });
});

const hook = (more: Partial<DeploymentLifecycleHook>): DeploymentConfiguration => ({
  lifecycleHooks: [
    {
      hookTargetArn: 'arn:aws:lambda:us-east-1:123456789012:function:check',
      roleArn: 'arn:aws:iam::123456789012:role/hooks',
      lifecycleStages: ['PRE_SCALE_UP'],
      ...more,
    },
  ],
});

const pause = (action: 'CONTINUE' | 'ROLLBACK'): DeploymentConfiguration => ({
  lifecycleHooks: [
    { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'], timeoutConfiguration: { timeoutInMinutes: 10, action } },
  ],
});

describe('a lifecycle hook', () => {
  it('that succeeds lets the deployment go on', async () => {
    expect((await deploying({}, hook({}))).at(-1)).toBe('SUCCESSFUL');
  });

  it('that fails rolls back and says why', async () => {
    expect((await deploying({ hooks: [{ outcome: 'FAILED' }] }, hook({}))).at(-1)).toBe('ROLLBACK_SUCCESSFUL');
    expect((await account.serviceDeployment()).statusReason).toBe(
      'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. ' +
        'Lifecycle hook target arn:aws:lambda:us-east-1:123456789012:function:check returned FAILED status.',
    );
  });

  it.each([
    ['CONTINUE', 'SUCCESSFUL'],
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
  ] as const)('that never answers times out with %s', async (action, end) => {
    const configuration = hook({ timeoutConfiguration: { timeoutInMinutes: 5, action } });
    expect((await deploying({ hooks: [{ outcome: 'never' }] }, configuration)).at(-1)).toBe(end);
  });

  it.each([
    ['CONTINUE', 'SUCCESSFUL'],
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
  ] as const)('that pauses times out with %s', async (action, end) => {
    expect((await deploying({}, pause(action))).at(-1)).toBe(end);
  });

  it.each([
    ['CONTINUE', 'SUCCESSFUL'],
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
  ] as const)('that pauses is answered with %s', async (action, end) => {
    account = await webAccount({}, { deploymentConfiguration: pause('ROLLBACK') });
    await account.update({ taskDefinition: 'web' });
    account.simulator.advance(120_000);
    const { serviceDeploymentArn, status, lifecycleHookDetails, lifecycleStage } = await account.serviceDeployment();
    const [details] = lifecycleHookDetails ?? [];
    expect([status, details?.status, details?.targetType, lifecycleStage]).toEqual([
      'IN_PROGRESS',
      'AWAITING_ACTION',
      'PAUSE',
      undefined,
    ]);
    const input = { serviceDeploymentArn, hookId: details?.hookId, action };
    await account.ecs.send(new ContinueServiceDeploymentCommand(input));
    await expect(account.ecs.send(new ContinueServiceDeploymentCommand(input))).rejects.toThrow(
      'Provided hookId is either completed',
    );
    expect((await account.untilOver()).at(-1)).toBe(end);
  });
});

describe('what others do meanwhile', () => {
  it('a second deployer supersedes the deployment', async () => {
    const plan = { incidents: [{ at: 30_000, deploy: { image: 'nginx:3' } }] };
    expect(await deploying(plan)).toEqual(['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'STOPPED']);
    const ours = account.simulator.state.ecs.services.get('default/web')?.serviceDeployments[1];
    expect(ours?.rollback).toBeUndefined();
    expect((await account.untilOver()).at(-1)).toBe('SUCCESSFUL');
    expect((await account.service()).taskDefinition).toMatch(/web:3$/);
  });

  it.each([
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL'],
    ['ABORT', 'STOPPED'],
  ] as const)('somebody stops it with %s', async (stop, end) => {
    expect((await deploying({ incidents: [{ at: 30_000, stop }] })).at(-1)).toBe(end);
  });

  it('autoscaling changes the count, and it still succeeds', async () => {
    expect((await deploying({ incidents: [{ at: 30_000, desiredCount: 4 }] })).at(-1)).toBe('SUCCESSFUL');
    expect((await account.service()).runningCount).toBe(4);
  });

  it('scaling to zero completes it without tasks', async () => {
    expect((await deploying({ incidents: [{ at: 10_000, desiredCount: 0 }] })).at(-1)).toBe('SUCCESSFUL');
    expect((await account.service()).runningCount).toBe(0);
  });

  it('somebody deletes the service: DRAINING, then INACTIVE', async () => {
    expect((await deploying({ incidents: [{ at: 30_000, deleteService: true }] })).at(-1)).toBe('STOPPED');
    expect((await account.service()).status).toMatch(/DRAINING|INACTIVE/);
    account.simulator.advance(60_000);
    const { status, deployments } = await account.service();
    expect([status, deployments]).toEqual(['INACTIVE', []]);
  });

  it('150 events are written, of which the newest 100 are shown', async () => {
    await deploying({ incidents: [{ at: 10_000, event: 'operation # is being throttled.', repeat: 150 }] });
    const { events } = await account.service();
    expect(events).toHaveLength(100);
    expect(new Set(events?.map(({ id }) => id)).size).toBe(100);
  });

  it('shows a status that nobody knows yet', async () => {
    account = await webAccount({
      plans: [{ deployments: [{ incidents: [{ at: 5_000, status: 'HELD_FOR_REVIEW' }] }] }],
    });
    await account.update({ taskDefinition: 'web' });
    account.simulator.advance(6_000);
    expect((await account.serviceDeployment()).status).toBe('HELD_FOR_REVIEW');
  });
});

describe('StopServiceDeployment', () => {
  it('rolls back, then refuses what is over and what it does not know', async () => {
    account = await webAccount();
    await account.update({ taskDefinition: 'web' });
    const { serviceDeploymentArn } = await account.serviceDeployment();
    const stop = () => account.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn }));
    await stop();
    await stop();
    expect(await account.untilOver()).toEqual(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']);
    await expect(stop()).rejects.toMatchObject({ name: 'ConflictException' });
    const unknown = new StopServiceDeploymentCommand({ serviceDeploymentArn: `${serviceDeploymentArn ?? ''}x` });
    await expect(account.ecs.send(unknown)).rejects.toMatchObject({ name: 'ServiceDeploymentNotFoundException' });
  });

  it('refuses ABORT, if told', async () => {
    account = await webAccount({ variants: { abort: 'refused' } });
    await account.update({ taskDefinition: 'web' });
    const { serviceDeploymentArn } = await account.serviceDeployment();
    const abort = new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ABORT' });
    await expect(account.ecs.send(abort)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('the lists of service deployments', () => {
  it('filter by status and time, name revisions, and say MISSING', async () => {
    account = await webAccount();
    await account.update({ taskDefinition: 'web' });
    const list = (input: object) => account.ecs.send(new ListServiceDeploymentsCommand({ service: 'web', ...input }));
    expect((await list({})).serviceDeployments?.map(({ status }) => status)).toEqual(['PENDING', 'SUCCESSFUL']);
    expect((await list({ status: ['SUCCESSFUL'] })).serviceDeployments).toHaveLength(1);
    const { createdAt } = await account.serviceDeployment();
    expect((await list({ createdAt: { after: createdAt } })).serviceDeployments).toHaveLength(1);
    const described = await account.ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: ['arn:none'] }),
    );
    expect(described.failures).toEqual([{ arn: 'arn:none', reason: 'MISSING' }]);
  });
});
