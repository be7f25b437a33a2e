import { describe, expect, it } from '@jest/globals';
import { reportOf } from '../../src/report/build.ts';
import type { Facts } from '../../src/report/facts.ts';
import { hasFailed } from '../../src/report/report.ts';
import { ActionError } from '../../src/support/errors.ts';
import { newArn, oldArn, sampleReport, samples, type SampleName } from './samples.ts';

const names = Object.keys(samples) as SampleName[];
const first: Facts = { command: 'deploy', dryRun: false, startedAt: 1_000_000, now: 1_004_900 };

describe('reportOf', () => {
  it('is a report even when nothing is known', () => {
    expect(reportOf(first)).toEqual({
      version: 1, command: 'deploy', dryRun: false, headline: 'Deploy finished', created: false, images: [],
      startedAt: '1970-01-01T00:16:40.000Z', durationSeconds: 4, runSeconds: 4, timeline: [{ at: '1970-01-01T00:16:40.000Z', elapsedSeconds: 0, text: 'run started' }], differences: [], notes: [],
    });
  });

  it.each(names)('survives JSON: %s', (name) => {
    const report = sampleReport(name);
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(structuredClone(report))));
    expect(JSON.stringify(report)).not.toContain('hunter');
  });

  it('tells the revision, its predecessor and the images of a deploy', () => {
    expect(sampleReport('succeeded')).toMatchObject({
      deploymentStatus: 'succeeded', taskDefinitionArn: newArn, previousTaskDefinitionArn: oldArn, partition: 'aws', region: 'ap-northeast-1', account: '123456789012',
      cluster: 'prod', serviceName: 'shop-web', serviceStatus: 'ACTIVE', deploymentId: 'ecs-svc/4200000000000000042', rolloutState: 'COMPLETED', strategy: 'ROLLING', controller: 'ECS',
      desiredCount: 4, runningCount: 4, pendingCount: 0, durationSeconds: 127,
      consoleUrl: 'https://console.aws.amazon.com/ecs/v2/clusters/prod/services/shop-web/deployments?region=ap-northeast-1',
    });
    expect(sampleReport('succeeded').images[0]).toMatchObject({ container: 'app', from: expect.stringMatching(/:1\.4\.1$/), to: expect.stringMatching(/:1\.4\.2$/) });
  });

  it('tells what was warned of beside the errors, each once', () => {
    const told = { level: 'warning', text: 'unknown key "a"', at: { file: 'task.json', line: 2, column: 3 } } as const;
    const { level: _, ...again } = told;
    const error = new ActionError('DEFINITION', 'bad', { warnings: [again], others: [new ActionError('DEFINITION', 'worse', { warnings: [{ text: 'unknown key "b"' }] })] });
    expect(reportOf({ ...first, notes: [told], error }).notes).toEqual([told, { level: 'warning', text: 'unknown key "b"' }]);
  });

  it('has no predecessor for a service that was created', () => {
    expect(sampleReport('created')).not.toHaveProperty('previousTaskDefinitionArn');
    expect(sampleReport('created').created).toBe(true);
  });

  it('knows which revisions serve after a rollback and halfway', () => {
    expect(sampleReport('rolled-back').serving).toEqual([{ taskDefinition: 'shop-web:41', running: 4 }]);
    expect(sampleReport('timed-out').serving).toEqual([{ taskDefinition: 'shop-web:42', running: 2 }, { taskDefinition: 'shop-web:41', running: 2 }]);
  });

  it('has no deployment in a dry run, but its calls', () => {
    const report = sampleReport('dry-run');
    expect(report).not.toHaveProperty('deploymentStatus');
    expect(report).not.toHaveProperty('taskDefinitionArn');
    expect(report.steps?.map(({ kind }) => kind)).toEqual(['register-task-definition', 'update-service']);
  });

  it('is in progress after the call until there is a verdict', () => {
    expect(sampleReport('in-progress')).toMatchObject({ deploymentStatus: 'in-progress', deploymentId: 'ecs-svc/4200000000000000042' });
  });

  it('never calls a run a success for want of a verdict', () => {
    const { watched: _, ...rest } = samples.succeeded;
    for (const change of ['none', 'registered', 'created', 'updated'] as const) {
      expect(reportOf({ ...rest, carried: { ...samples.succeeded.carried, change, calledAt: 0 } }).deploymentStatus).not.toBe('succeeded');
    }
  });

  it.each([
    ['CANCELLED', 'cancelled'], ['TIMEOUT', 'timed-out'], ['DEPLOYMENT_FAILED', 'failed'], ['TEMPLATE', undefined], ['AWS', undefined],
  ] as const)('gives an error %s the status %s', (code, status) => {
    const report = reportOf({ ...first, error: new ActionError(code, 'x') });
    expect(report.deploymentStatus).toBe(status);
    expect(hasFailed(report)).toBe(true);
  });

  it.each(['created', 'updated'] as const)('gives no green status to a run that lost sight of the service that it %s', (change) => {
    const { watched: _, ...rest } = samples.succeeded;
    const report = reportOf({ ...rest, carried: { ...samples.succeeded.carried, change, calledAt: 0 }, error: new ActionError('CREDENTIALS', 'x') });
    expect(report.deploymentStatus).toBe('failed');
    expect(report.headline).toContain('its end is not known');
  });

  it('holds only what the footer needs of the run', () => {
    const run = { actor: 'octocat', workspace: '/home/runner/work' };
    expect(reportOf({ ...first, run }).run).toEqual({ actor: 'octocat' });
  });

  it('puts the call and the end of the wait into the timeline', () => {
    expect(sampleReport('rolled-back').timeline.map(({ elapsedSeconds, text }) => `${elapsedSeconds} ${text}`)).toEqual([
      '0 run started', '2 service updated', '4 deployment IN_PROGRESS', '62 every task of shop-web:42 stops with the same error: image not found',
      '241 deployment ROLLBACK_IN_PROGRESS', '300 ended: rolled-back',
    ]);
  });
});

describe('the timeline', () => {
  it('ends now where the wait ended without a verdict', () => {
    expect(sampleReport('timed-out').timeline.at(-1)).toEqual({ at: '2026-03-02T12:10:00.000Z', elapsedSeconds: 600, text: 'ended: timed-out' });
  });
});

describe('hasFailed', () => {
  it.each([
    ['succeeded', false], ['no-change', false], ['in-progress', false], ['paused', false], ['dry-run', false], ['diff', false], ['registered', false], ['rendered', false], ['created', false],
    ['failed', true], ['rolled-back', true], ['superseded', true], ['timed-out', true], ['cancelled', true], ['template-error', true], ['denied', true],
  ] as const)('%s: %s', (name, failed) => expect(hasFailed(sampleReport(name))).toBe(failed));
});
