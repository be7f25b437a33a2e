import { CloudWatchClient, DescribeAlarmsCommand, type DescribeAlarmsCommandInput } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient, GetLogEventsCommand, type GetLogEventsCommandInput } from '@aws-sdk/client-cloudwatch-logs';
import {
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../server.ts';
import { type Account, targetGroup, webAccount, webTask } from './account.ts';

const settingsOf = (simulator: Simulator) => ({
  endpoint: simulator.url,
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIABASE', secretAccessKey: 'secret' },
  maxAttempts: 1,
});

describe('CloudWatch Logs', () => {
  let simulator: Simulator;
  let logs: CloudWatchLogsClient;
  const get = (more: Partial<GetLogEventsCommandInput>) =>
    logs.send(new GetLogEventsCommand({ logGroupName: '/prod/web', logStreamName: 'web/app/1', ...more }));
  const texts = async (more: Partial<GetLogEventsCommandInput>) => (await get(more)).events?.map(({ message }) => message);

  beforeEach(async () => {
    simulator = await startSimulator({ speed: 0, world: { logGroups: ['/prod/empty'] } });
    const lines = Array.from({ length: 5 }, (_, index) => ({ timestamp: 1_000 + index, message: `line ${index + 1}` }));
    simulator.state.logs.set('/prod/web\nweb/app/1', lines);
    logs = new CloudWatchLogsClient(settingsOf(simulator));
  });
  afterEach(async () => {
    expect(simulator.problems).toEqual([]);
    logs.destroy();
    await simulator.close();
  });

  it('gives the newest lines, oldest first, or those from the head', async () => {
    expect(await texts({ limit: 2 })).toEqual(['line 4', 'line 5']);
    expect(await texts({ limit: 2, startFromHead: true })).toEqual(['line 1', 'line 2']);
    expect((await get({ limit: 1 })).events?.[0]).toEqual({ timestamp: 1_004, message: 'line 5', ingestionTime: 1_504 });
  });

  it('pages both ways; at the end the token is the one that was sent', async () => {
    const first = await get({ limit: 3, startFromHead: true });
    const second = await get({ limit: 3, startFromHead: true, nextToken: first.nextForwardToken });
    expect(second.events?.map(({ message }) => message)).toEqual(['line 4', 'line 5']);
    const third = await get({ limit: 3, startFromHead: true, nextToken: second.nextForwardToken });
    expect([third.events, third.nextForwardToken]).toEqual([[], second.nextForwardToken]);
    const back = await get({ limit: 3, nextToken: second.nextBackwardToken });
    expect(back.events?.map(({ message }) => message)).toEqual(['line 1', 'line 2', 'line 3']);
  });

  it('cuts by time, the end left out', async () => {
    expect(await texts({ startTime: 1_001, endTime: 1_003 })).toEqual(['line 2', 'line 3']);
  });

  it.each([
    { name: 'a group that is not there', input: { logGroupName: '/none' }, message: 'The specified log group does not exist.' },
    { name: 'a stream that is not there yet', input: { logStreamName: 'web/app/2' }, message: 'The specified log stream does not exist.' },
    { name: 'a group without streams', input: { logGroupName: '/prod/empty' }, message: 'The specified log stream does not exist.' },
  ])('refuses $name', async ({ input, message }) => {
    await expect(get(input)).rejects.toMatchObject({ name: 'ResourceNotFoundException', message });
  });

  it('refuses by plan in the name of IAM', async () => {
    simulator.plan({ faults: [{ operation: 'GetLogEvents', kind: 'denied' }] });
    await expect(get({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'logs:GetLogEvents on resource: arn:aws:logs:us-east-1:123456789012:log-group:/prod/web:log-stream:web/app/1',
      ),
    });
  });
});

describe('CloudWatch alarms', () => {
  let simulator: Simulator;
  let cloudwatch: CloudWatchClient;
  const names = async (input: DescribeAlarmsCommandInput) =>
    (await cloudwatch.send(new DescribeAlarmsCommand(input))).MetricAlarms?.map(({ AlarmName }) => AlarmName);

  beforeEach(async () => {
    simulator = await startSimulator({ speed: 0, world: { alarms: { '5xx': 'ALARM', slow: 'OK', idle: 'ALARM' } } });
    cloudwatch = new CloudWatchClient(settingsOf(simulator));
  });
  afterEach(async () => {
    expect(simulator.problems).toEqual([]);
    cloudwatch.destroy();
    await simulator.close();
  });

  it('are found by name and state', async () => {
    expect(await names({})).toEqual(['5xx', 'slow', 'idle']);
    expect(await names({ AlarmNames: ['5xx', 'slow'], StateValue: 'ALARM' })).toEqual(['5xx']);
    expect(await names({ AlarmNamePrefix: 's' })).toEqual(['slow']);
    expect(await names({ AlarmTypes: ['CompositeAlarm'] })).toEqual([]);
  });

  it('tell their state, why, and since when', async () => {
    const answer = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['5xx'] }));
    expect(answer.MetricAlarms).toEqual([
      {
        AlarmName: '5xx',
        AlarmArn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:5xx',
        ActionsEnabled: true,
        StateValue: 'ALARM',
        StateReason: 'Threshold Crossed: 1 out of the last 1 datapoints [23.0] was greater than the threshold (5.0).',
        StateUpdatedTimestamp: new Date(simulator.clock.now()),
      },
    ]);
  });

  it('come in pages', async () => {
    const first = await cloudwatch.send(new DescribeAlarmsCommand({ MaxRecords: 2 }));
    const second = await cloudwatch.send(new DescribeAlarmsCommand({ MaxRecords: 2, NextToken: first.NextToken }));
    expect([first.MetricAlarms?.length, second.MetricAlarms?.length, second.NextToken]).toEqual([2, 1, undefined]);
  });
});

describe('Elastic Load Balancing', () => {
  let account: Account;
  let elb: ElasticLoadBalancingV2Client;
  const health = async (Targets?: { Id: string; Port?: number }[]) => {
    const command = new DescribeTargetHealthCommand({ TargetGroupArn: targetGroup, Targets });
    return (await elb.send(command)).TargetHealthDescriptions?.map(({ TargetHealth }) => TargetHealth);
  };

  beforeEach(async () => {
    const balanced = { loadBalancers: [{ targetGroupArn: targetGroup, containerName: 'app', containerPort: 80 }] };
    account = await webAccount({}, { ...balanced, healthCheckGracePeriodSeconds: 300 });
    elb = new ElasticLoadBalancingV2Client(settingsOf(account.simulator));
  });
  afterEach(async () => {
    expect(account.simulator.problems).toEqual([]);
    elb.destroy();
    await account.close();
  });

  it('shows healthy targets with their state and nothing else', async () => {
    expect(await health()).toEqual([{ State: 'healthy' }, { State: 'healthy' }]);
  });

  it('shows new targets on their way, and why others are not healthy', async () => {
    const failing = { outcome: 'fails-target-health', targetReason: 'Target.Timeout', targetDescription: 'Request timed out' } as const;
    account.simulator.plan({ plans: [{ deployments: [{ tasks: failing }] }] });
    await account.update({ taskDefinition: 'web' });
    account.simulator.advance(28_000);
    expect(await health()).toContainEqual({ State: 'initial', Reason: 'Elb.RegistrationInProgress', Description: 'Target registration is in progress' });
    account.simulator.advance(30_000);
    expect(await health()).toContainEqual({ State: 'unhealthy', Reason: 'Target.Timeout', Description: 'Request timed out' });
  });

  it('says which targets are not registered', async () => {
    expect(await health([{ Id: '10.9.9.9', Port: 80 }])).toEqual([
      { State: 'unused', Reason: 'Target.NotRegistered', Description: 'Target is not registered to the target group' },
    ]);
  });

  it('knows the target groups that services name', async () => {
    const { TargetGroups } = await elb.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroup] }));
    expect(TargetGroups).toMatchObject([{ TargetGroupName: 'web', Port: 80, TargetType: 'ip', HealthCheckPort: 'traffic-port' }]);
    const unknown = new DescribeTargetHealthCommand({ TargetGroupArn: `${targetGroup}x` });
    await expect(elb.send(unknown)).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' });
  });

  it.each([
    ['denied', 'AccessDenied'],
    ['throttle', 'Throttling'],
    ['expired', 'ExpiredToken'],
  ] as const)('refuses by plan (%s) as %s', async (kind, name) => {
    account.simulator.plan({ faults: [{ operation: 'DescribeTargetHealth', kind }] });
    await expect(health()).rejects.toMatchObject({ name });
  });
});

describe('what ECS finds wrong only while it deploys', () => {
  it('rolls back with the reason', async () => {
    const reason = 'invalid networking configuration: One or more rules not found';
    const account = await webAccount({ plans: [{ deployments: [{ incidents: [{ at: 10_000, fail: reason }] }] }] });
    await account.register(webTask);
    await account.update({ taskDefinition: 'web' });
    expect((await account.untilOver()).at(-1)).toBe('ROLLBACK_SUCCESSFUL');
    expect((await account.serviceDeployment()).statusReason).toBe(`Service deployment rolled back because of ${reason}`);
    const events = (await account.service()).events?.map(({ message }) => message) ?? [];
    expect(events.join('\n')).toMatch(/\(deployment ecs-svc\/\d+\) deployment failed: Service deployment rolled back because of invalid networking/);
    await account.close();
  });
});
