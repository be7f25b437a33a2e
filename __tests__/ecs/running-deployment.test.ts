import { describe, expect, it } from '@jest/globals';
import { decideOnRunning, runningDeployment, waitForRunning } from '../../src/ecs/running-deployment.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError, FakeEcs } from '../fakes/ecs.ts';
import { FakeLog } from '../fakes/log.ts';
import { entry, oldId, serviceBefore } from './stories.ts';

const start = new FakeClock().now();
const rest = serviceBefore(start);
const since = (ms: number) => new Date(start - ms);
const under = (state: string | undefined, more: object = {}) => ({
  ...rest,
  deployments: [{ ...entry('ecs-svc/99', 99, { createdAt: since(190_000), running: 1 }), rolloutState: state as never, ...more }, entry(oldId, 41, { status: 'ACTIVE', state: 'COMPLETED', running: 3 })],
});

describe('runningDeployment', () => {
  it('is named with its target and its age', () => {
    expect(runningDeployment(under('IN_PROGRESS'), start)).toMatchObject({ deploymentId: 'ecs-svc/99', ageMs: 190_000, text: 'ecs-svc/99 to app:99, since 3m10s' });
  });

  it.each([
    { name: 'a service at rest', service: rest, running: false },
    { name: 'a deployment that has failed for good', service: under('FAILED'), running: false },
    { name: 'a rollout state that is new to us', service: under('POLISHING'), running: true },
    { name: 'no rollout state and a second entry, as behind a Classic Load Balancer', service: under(undefined), running: true },
    { name: 'no rollout state and one entry', service: { ...rest, deployments: [{ ...entry(oldId, 41, {}), rolloutState: undefined }] }, running: false },
    { name: 'no service', service: undefined, running: false },
  ])('tells $name: $running', ({ service, running }) => {
    expect(runningDeployment(service, start) !== undefined).toBe(running);
  });
});

describe('decideOnRunning', () => {
  const running = runningDeployment(under('IN_PROGRESS'), start);

  it.each([
    { choice: 'proceed' as const, decision: { kind: 'proceed', note: 'another deployment is under way, ecs-svc/99 to app:99, since 3m10s; a new one of ours will replace it' } },
    { choice: 'wait' as const, decision: { kind: 'wait', note: 'another deployment is under way, ecs-svc/99 to app:99, since 3m10s; waiting for its end' } },
    { choice: 'fail' as const, decision: { kind: 'fail', reason: 'another deployment is under way: ecs-svc/99 to app:99, since 3m10s' } },
  ])('$choice', ({ choice, decision }) => {
    expect(decideOnRunning(running, choice)).toMatchObject(decision);
    expect(decideOnRunning(undefined, choice)).toEqual({ kind: 'proceed' });
  });
});

describe('waitForRunning', () => {
  function scene() {
    const clock = new FakeClock();
    const ecs = new FakeEcs(clock, structuredClone(under('IN_PROGRESS')));
    const log = new FakeLog();
    const cancel = new AbortController();
    const run = (ms = 600_000) => waitForRunning({ ecs, clock, log, signal: cancel.signal }, under('IN_PROGRESS'), { startedAt: clock.now(), limit: { ms, source: 'default' } });
    return { clock, ecs, log, cancel, run };
  }

  it('ends with the other deployment, however that ends', async () => {
    const { ecs, run, clock } = scene();
    ecs.at(60_000, (now) => (now.service = rest));
    expect(await run()).toEqual({ kind: 'over', service: expect.objectContaining({ serviceName: 'web' }) });
    expect(clock.now() - start).toBeLessThanOrEqual(65_000);
  });

  it('goes on through faults that pass, and says so', async () => {
    const { ecs, run, log } = scene();
    ecs.at(60_000, (now) => (now.service = rest)).refuse('describeServices', awsError('ThrottlingException', 'Rate exceeded'), { until: 40_000 });
    expect((await run()).kind).toBe('over');
    expect(log.text).toContain('DescribeServices: Rate exceeded; trying again');
  });

  it('ends with the deadline', async () => {
    const { run, clock } = scene();
    expect(await run(120_000)).toEqual({ kind: 'timed-out', reason: 'another deployment was still under way at the end of the timeout (2m00s by default), ecs-svc/99 to app:99, since 5m10s; ours was not started' });
    expect(clock.now() - start).toBe(120_000);
  });

  it('ends at once with a cancel', async () => {
    const { run, clock, cancel } = scene();
    void clock.sleep(12_000).then(() => cancel.abort());
    expect((await run()).kind).toBe('cancelled');
    expect(clock.now() - start).toBe(12_000);
  });

  it('ends without the permission to look', async () => {
    const { ecs, run } = scene();
    ecs.refuse('describeServices', awsError('AccessDeniedException', 'no'));
    await expect(run()).rejects.toMatchObject({ code: 'CREDENTIALS' });
  });
});
