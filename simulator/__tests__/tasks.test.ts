import {
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  StopTaskCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { TaskPlan } from '../ecs/plans.ts';
import { type Account, network, targetGroup, webAccount, webTask } from './account.ts';

let account: Account;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

/** The first task that stopped with a reason of its own. */
const firstStopped = async (plan: TaskPlan, task: object = {}, service: object = {}): Promise<Task> => {
  account = await webAccount({ plans: [{ deployments: [{ tasks: plan }] }] }, service);
  await account.register(task);
  await account.update({ taskDefinition: 'web' });
  for (let second = 0; second < 600; second++) {
    account.simulator.advance(1_000);
    const { taskArns = [] } = await account.ecs.send(
      new ListTasksCommand({ serviceName: 'web', desiredStatus: 'STOPPED' }),
    );
    if (taskArns.length === 0) continue;
    const { tasks } = await account.ecs.send(new DescribeTasksCommand({ tasks: taskArns }));
    const found = tasks?.find(
      ({ lastStatus, stoppedReason = '' }) => lastStatus === 'STOPPED' && !stoppedReason.startsWith('Scaling'),
    );
    if (found !== undefined) return found;
  }
  throw new Error('no task stopped');
};

const app = webTask.containerDefinitions?.[0];

describe('a task that ends', () => {
  it('for its image has no exit code and never ran', async () => {
    const task = await firstStopped({ outcome: 'fails-to-start' });
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', desiredStatus: 'STOPPED' });
    expect(task.stoppedReason).toBe(
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref nginx:1: nginx:1: not found',
    );
    expect(task.startedAt).toBeUndefined();
    expect(task.containers?.[0]).not.toHaveProperty('exitCode');
  });

  it.each([
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed',
    'Timeout waiting for network interface provisioning to complete.',
  ])('shows any reason: %s', async (stoppedReason) => {
    expect((await firstStopped({ outcome: 'fails-to-start', stoppedReason })).stoppedReason).toBe(stoppedReason);
  });

  it('with an exit code names the container', async () => {
    const task = await firstStopped({
      outcome: 'exits',
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
    expect(task).toMatchObject({
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
    });
    expect(task.containers?.[0]).toMatchObject({
      name: 'app',
      exitCode: 137,
      reason: 'OutOfMemoryError: Container killed due to memory usage',
    });
  });

  it('for its container health', async () => {
    const healthCheck = { command: ['CMD', 'true'] };
    const task = await firstStopped(
      { outcome: 'fails-container-health' },
      { containerDefinitions: [{ ...app, healthCheck }] },
    );
    expect(task).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: 'Task failed container health checks',
      healthStatus: 'UNHEALTHY',
    });
    expect((await account.service()).events?.map(({ message }) => message).join()).toContain(
      'failed container health checks.',
    );
  });

  it('for its target health, not before the grace period is over', async () => {
    const loadBalancers = [{ containerName: 'app', containerPort: 80, targetGroupArn: targetGroup }];
    const task = await firstStopped(
      { outcome: 'fails-target-health' },
      {},
      { loadBalancers, healthCheckGracePeriodSeconds: 120 },
    );
    expect(task.stoppedReason).toBe(`Task failed ELB health checks in (target-group ${targetGroup})`);
    expect((task.stoppingAt?.getTime() ?? 0) - (task.startedAt?.getTime() ?? 0)).toBe(120_000);
    const texts = (await account.service()).events?.map(({ message }) => message).join();
    expect(texts).toContain(
      `(port 80) is unhealthy in (target-group ${targetGroup}) due to (reason Health checks failed with these codes: [503]).`,
    );
  });

  it('because of another: a sidecar that exits stops nothing', async () => {
    const sidecar = { name: 'agent', image: 'agent:1', essential: false };
    account = await webAccount({
      plans: [{ deployments: [{ tasks: { outcome: 'exits', container: 'agent', exitCode: 0 } }] }],
    });
    await account.register({ containerDefinitions: [{ ...app }, sidecar] });
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('SUCCESSFUL');
    const { taskArns = [] } = await account.ecs.send(new ListTasksCommand({ serviceName: 'web' }));
    const { tasks } = await account.ecs.send(new DescribeTasksCommand({ tasks: taskArns }));
    expect(tasks?.[0]?.containers?.map(({ name, lastStatus }) => [name, lastStatus])).toEqual([
      ['app', 'RUNNING'],
      ['agent', 'STOPPED'],
    ]);
  });

  it('writes its lines to the awslogs stream of its container', async () => {
    const logConfiguration = {
      logDriver: 'awslogs' as const,
      options: { 'awslogs-group': '/web', 'awslogs-stream-prefix': 'ecs' },
    };
    const task = await firstStopped(
      { outcome: 'exits', logs: ['starting', 'panic: no database'] },
      { executionRoleArn: 'arn:aws:iam::123456789012:role/exec', containerDefinitions: [{ ...app, logConfiguration }] },
    );
    const key = `/web\necs/app/${task.taskArn?.split('/').at(-1) ?? ''}`;
    expect(account.simulator.state.logs.get(key)?.map(({ message }) => message)).toEqual([
      'starting',
      'panic: no database',
    ]);
  });
});

describe('a task that does not end', () => {
  it('is stuck in PENDING for ever', async () => {
    account = await webAccount({ plans: [{ deployments: [{ tasks: { outcome: 'stuck' } }] }] });
    await account.update({ taskDefinition: 'web' });
    expect(await account.untilOver(7_200_000)).toEqual(['PENDING', 'IN_PROGRESS']);
    expect((await account.service()).deployments?.[0]?.pendingCount).toBe(2);
  });

  it('finds no place, which the events say', async () => {
    account = await webAccount({ plans: [{ deployments: [{ tasks: { outcome: 'unplaceable' } }] }] });
    await account.update({ taskDefinition: 'web' });
    account.simulator.advance(600_000);
    const { events, deployments } = await account.service();
    expect(events?.[0]?.message).toContain('was unable to place a task. Reason: Capacity is unavailable at this time.');
    expect(deployments?.[0]?.failedTasks).toBe(0);
  });
});

describe('RunTask', () => {
  const run = (more: object = {}) =>
    account.ecs.send(
      new RunTaskCommand({ taskDefinition: 'web', launchType: 'FARGATE', networkConfiguration: network, ...more }),
    );

  it('goes through the states of a task and ends as the world says', async () => {
    account = await webAccount();
    account.simulator.state.world.run = { exitCode: 3 };
    const { tasks } = await run();
    const seen: (string | undefined)[] = [];
    for (let second = 0; second < 60; second++) {
      const answer = await account.ecs.send(new DescribeTasksCommand({ tasks: [tasks?.[0]?.taskArn ?? ''] }));
      const [task] = answer.tasks ?? [];
      if (seen.at(-1) !== task?.lastStatus) seen.push(task?.lastStatus);
      if (task?.lastStatus === 'STOPPED') expect(task.containers?.[0]?.exitCode).toBe(3);
      account.simulator.advance(1_000);
    }
    expect(seen).toEqual(['PROVISIONING', 'PENDING', 'RUNNING', 'DEPROVISIONING', 'STOPPED']);
  });

  it('gives the same tasks for the same token, and refuses other parameters', async () => {
    account = await webAccount();
    const first = await run({ clientToken: 'once' });
    const again = await run({ clientToken: 'once' });
    expect(again.tasks?.[0]?.taskArn).toBe(first.tasks?.[0]?.taskArn);
    await expect(run({ clientToken: 'once', count: 2 })).rejects.toMatchObject({ name: 'ConflictException' });
    expect(account.simulator.calls.at(-1)?.input).toMatchObject({ clientToken: '<token>' });
  });

  it('answers failures, says MISSING at first, and stops on demand', async () => {
    account = await webAccount({ consistency: { missingTaskCalls: 1 } });
    const { tasks } = await run();
    const task = tasks?.[0]?.taskArn ?? '';
    const describeIt = () => account.ecs.send(new DescribeTasksCommand({ tasks: [task] }));
    expect((await describeIt()).failures?.[0]).toEqual({ arn: task, reason: 'MISSING' });
    expect((await describeIt()).tasks).toHaveLength(1);
    await account.ecs.send(new StopTaskCommand({ task, reason: 'enough' }));
    expect((await describeIt()).tasks?.[0]).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'enough' });
    account.simulator.state.world.run = { failure: 'RESOURCE:MEMORY' };
    expect((await run()).failures?.[0]?.reason).toBe('RESOURCE:MEMORY');
  });

  it.each([
    {
      name: 'a network is missing',
      input: { networkConfiguration: undefined },
      text: 'Network Configuration must be provided',
    },
    { name: 'more than ten are asked for', input: { count: 11 }, text: 'Count' },
    {
      name: 'an override names an unknown container',
      input: { overrides: { containerOverrides: [{ name: 'x' }] } },
      text: 'container named x',
    },
    { name: 'tags shall come from a service', input: { propagateTags: 'SERVICE' as const }, text: 'propagateTags' },
  ])('refuses when $name', async ({ input, text }) => {
    account = await webAccount();
    await expect(run(input)).rejects.toThrow(text);
  });
});
