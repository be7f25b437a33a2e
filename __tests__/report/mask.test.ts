import { describe, expect, it } from '@jest/globals';
import { maskReport } from '../../src/report/mask.ts';
import type { Report } from '../../src/report/report.ts';

const mask = (text: string): string => text.replaceAll('failed', '***').replaceAll('8443', '***');

const report = {
  version: 1,
  command: 'deploy',
  dryRun: false,
  deploymentStatus: 'failed',
  headline: 'web failed',
  reason: 'it failed',
  statusReason: 'ECS says failed',
  fallback: 'failed to ask',
  created: false,
  images: [{ container: 'failed', to: 'app:failed' }],
  startedAt: '2026-01-01T00:00:00.000Z',
  timeline: [{ at: '2026-01-01T00:00:00.000Z', elapsedSeconds: 1, text: 'it failed' }],
  differences: [{ subject: 'service', path: ['a', 'failed'], from: { port: 8443, other: 1 }, to: ['x', null, true] }, { subject: 'service', path: [], to: ['failed', null, true] }],
  notes: [{ level: 'warning', text: 'failed', at: { file: 'failed', line: 1, column: 1 } }],
  steps: [{ kind: 'update-service', input: { service: 'web', x: 'failed' } }, { kind: 'tag-resource', resourceArn: 'arn', tags: [{ key: 'k', value: 'failed' }] }],
  evidence: {
    cause: { id: 'failed', sentence: 'it failed', nextStep: 'do not be failed' },
    stoppedTasks: [{ count: 8443, taskIds: [], stoppedReason: 'failed' }],
    logs: [],
    events: [{ at: new Date(0), message: 'failed' }],
    unhealthyTargets: [],
    alarms: [],
    missing: [],
  },
  error: [{ code: 'LOOKUP', message: 'failed', hint: 'failed', excerpt: 'failed', file: 'failed', causes: ['failed'] }],
} as unknown as Report;

describe('maskReport', () => {
  const masked = maskReport(report, mask);

  it('takes secrets out of whatever may quote a value', () => {
    expect(masked).toMatchObject({
      reason: 'it ***',
      statusReason: 'ECS says ***',
      fallback: '*** to ask',
      timeline: [{ text: 'it ***' }],
      differences: [{ from: { port: '***', other: 1 } }, { to: ['***', null, true] }],
      notes: [{ text: '***', at: { file: '***', line: 1 } }],
      steps: [{ input: { service: 'web', x: '***' } }, { resourceArn: 'arn', tags: [{ key: 'k', value: '***' }] }],
      evidence: { cause: { sentence: 'it ***', nextStep: 'do not be ***' }, stoppedTasks: [{ stoppedReason: '***' }], events: [{ at: new Date(0), message: '***' }] },
      error: [{ message: '***', hint: '***', file: '***', excerpt: '***', causes: ['***'] }],
    });
  });

  it('leaves alone what others depend on: states, kinds, names, images, counts', () => {
    expect(masked).toMatchObject({
      deploymentStatus: 'failed',
      images: [{ container: 'failed', to: 'app:failed' }],
      differences: [{ subject: 'service', path: ['a', 'failed'] }, { path: [] }],
      notes: [{ level: 'warning' }],
      steps: [{ kind: 'update-service' }, { kind: 'tag-resource' }],
      evidence: { cause: { id: 'failed' }, stoppedTasks: [{ count: 8443 }] },
      error: [{ code: 'LOOKUP' }],
    });
  });

  it('hides the old value where the new one holds a secret: it held an older one', () => {
    const of = (from: unknown, to: unknown) => maskReport({ ...report, differences: [{ subject: 'service', path: ['a'], from, to }] }, mask).differences[0];
    expect(of(['--password=old'], ['--password=failed'])).toMatchObject({ from: '(hidden)', to: ['--password=***'] });
    expect(of('was failed', 'is not')).toMatchObject({ from: 'was ***', to: 'is not' });
  });

  it('adds no members', () => {
    const bare = { timeline: [], differences: [], notes: [], images: [] } as unknown as Report;
    expect(maskReport(bare, mask)).toEqual(bare);
  });
});
