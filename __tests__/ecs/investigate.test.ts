import { describe, expect, it } from '@jest/globals';
import type { DiagnosticsClient } from '../../src/ecs/diagnostics-client.ts';
import { investigate } from '../../src/ecs/investigate.ts';
import type { Watched } from '../../src/ecs/watched.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError } from '../fakes/ecs.ts';
import { exited, unhealthy } from './causes/answer.ts';
import { event, ourDeployment, ourId, taskDefinition, updated } from './stories.ts';

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';

/** Every source answers something; a test takes away what it is about. */
function scene() {
  const clock = new FakeClock();
  const { ecs, carried } = updated(clock);
  ecs.tasks = [exited(1), exited(1)];
  ecs.taskDefinitions = [
    {
      taskDefinitionArn: taskDefinition(42),
      containerDefinitions: [{ name: 'web', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/g', 'awslogs-stream-prefix': 'p' } } }],
    },
  ];
  event(ecs, clock.now() + 1, `(deployment ${ourId}) deployment failed: tasks failed to start.`);
  const asked: { limit?: number } = {};
  const diagnostics: DiagnosticsClient = {
    lastLogLines: ({ limit }) => {
      asked.limit = limit;
      return Promise.resolve(['starting', 'panic']);
    },
    targetHealth: () => Promise.resolve([{ target: '10.0.0.1', port: 80, state: 'unhealthy', reason: 'Target.Timeout' }, { target: '10.0.0.2', port: 80, state: 'healthy' }, { target: '10.0.0.3', state: 'initial' }]),
    alarmsInAlarm: (names) => Promise.resolve(names.includes('5xx') ? [{ name: '5xx', reason: 'Threshold Crossed' }] : []),
    scalableTarget: () => Promise.resolve(null),
  };
  const watched: Watched = {
    outcome: { status: 'failed', reason: 'app:42 failed' },
    service: { ...ecs.service, loadBalancers: [{ targetGroupArn: group }] },
    deploymentId: ourId,
    serviceDeployment: ourDeployment(clock.now(), {
      status: 'STOPPED',
      deploymentConfiguration: { alarms: { enable: true, rollback: false, alarmNames: ['5xx', 'slow'] } },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3, threshold: 3 },
    }),
    phases: [],
  };
  const run = (more: { logLines?: number; boundMs?: number } = {}) => investigate({ ecs, diagnostics, clock }, { watched, carried, logLines: 20, ...more });
  return { clock, ecs, diagnostics, watched, asked, run };
}

const denied = (action: string) => awsError('AccessDeniedException', `User: u is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`);

describe('investigate', () => {
  it('gathers tasks, log lines, events, targets, alarms and the breaker, and names the cause', async () => {
    const { run } = scene();
    const evidence = await run();
    expect(evidence).toEqual({
      cause: { id: 'program-failed', sentence: 'Container web exited with code 1: the program itself failed.', nextStep: 'Look at the last log lines of the container.' },
      stoppedTasks: [expect.objectContaining({ count: 2, container: 'web', exitCode: 1 })],
      logs: [{ container: 'web', taskId: expect.any(String), group: '/g', stream: expect.stringMatching(/^p\/web\//), lines: ['starting', 'panic'] }],
      events: [expect.objectContaining({ message: `(service web) (deployment ${ourId}) deployment failed: tasks failed to start.` })],
      unhealthyTargets: [{ targetGroupArn: group, target: '10.0.0.1', port: 80, state: 'unhealthy', reason: 'Target.Timeout' }],
      alarms: [{ name: '5xx', reason: 'Threshold Crossed' }],
      circuitBreaker: { failureCount: 3, threshold: 3, status: 'TRIGGERED' },
      missing: [],
    });
  });

  it.each([
    { logLines: 7, asks: 7, lines: 2 },
    { logLines: 0, asks: undefined, lines: 0 },
  ])('reads log lines as many as are wanted: $logLines', async ({ logLines, asks, lines }) => {
    const { run, asked } = scene();
    const { logs } = await run({ logLines });
    expect([asked.limit, logs.flatMap((log) => log.lines).length]).toEqual([asks, lines]);
  });

  it('names every permission that is missing, and explains with what is left', async () => {
    const { run, ecs, diagnostics } = scene();
    ecs.refuse('listTasks', denied('ecs:ListTasks')).refuse('describeTaskDefinition', denied('ecs:DescribeTaskDefinition'));
    diagnostics.targetHealth = () => Promise.reject(denied('elasticloadbalancing:DescribeTargetHealth'));
    diagnostics.alarmsInAlarm = () => Promise.reject(denied('cloudwatch:DescribeAlarms'));
    const evidence = await run();
    expect(evidence.missing).toEqual([
      { what: 'stopped tasks', permission: 'ecs:ListTasks', reason: 'no permission' },
      { what: 'the task definition', permission: 'ecs:DescribeTaskDefinition', reason: 'no permission' },
      { what: 'target health', permission: 'elasticloadbalancing:DescribeTargetHealth', reason: 'no permission' },
      { what: 'alarms', permission: 'cloudwatch:DescribeAlarms', reason: 'no permission' },
    ]);
    expect(evidence.cause?.id).toBe('breaker-tripped');
  });

  it('names the permission of the call that was refused, where a source makes two', async () => {
    const { run, ecs } = scene();
    ecs.refuse('describeTasks', denied('ecs:DescribeTasks'));
    expect((await run()).missing).toEqual([{ what: 'stopped tasks', permission: 'ecs:DescribeTasks', reason: 'no permission' }]);
  });

  it('notes a source that fails otherwise in its own words', async () => {
    const { run, diagnostics } = scene();
    diagnostics.lastLogLines = () => Promise.reject(awsError('ResourceNotFoundException', 'The specified log stream does not exist.'));
    expect((await run()).missing).toEqual([{ what: 'log lines of container web', reason: 'The specified log stream does not exist.' }]);
  });

  it('is over within its time, whatever hangs', async () => {
    const { run, ecs, diagnostics, clock } = scene();
    ecs.hang('listTasks');
    diagnostics.targetHealth = () => new Promise(() => undefined);
    const began = clock.now();
    const evidence = await run({ boundMs: 20_000 });
    expect(clock.now() - began).toBe(20_000);
    expect(evidence.missing).toEqual([{ what: 'stopped tasks', reason: 'no answer in time' }, { what: 'target health', reason: 'no answer in time' }]);
    expect(evidence.alarms).toHaveLength(1);
  });

  it('says of an alarm that is over that it rang', async () => {
    const { run, diagnostics, watched } = scene();
    diagnostics.alarmsInAlarm = () => Promise.resolve([]);
    watched.serviceDeployment = { ...watched.serviceDeployment, alarms: { status: 'TRIGGERED', alarmNames: ['5xx'], triggeredAlarmNames: ['5xx'] } };
    expect((await run()).alarms).toEqual([{ name: '5xx', reason: 'was in ALARM during the deployment' }]);
  });

  it('asks for neither targets nor alarms where there are none', async () => {
    const { run, diagnostics, watched } = scene();
    diagnostics.targetHealth = () => Promise.reject(new Error('asked for targets'));
    diagnostics.alarmsInAlarm = () => Promise.reject(new Error('asked for alarms'));
    watched.service = { ...watched.service, loadBalancers: [] };
    watched.serviceDeployment = { ...watched.serviceDeployment, deploymentConfiguration: {} };
    expect((await run()).missing).toEqual([]);
  });

  it('finds the kind of a failing health check in the targets', async () => {
    const { run, ecs } = scene();
    ecs.tasks = [unhealthy(`Task failed ELB health checks in (target-group ${group})`)];
    expect((await run()).cause?.id).toBe('health-check-timeout');
  });
});
