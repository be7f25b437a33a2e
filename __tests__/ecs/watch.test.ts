import { describe, expect, it } from '@jest/globals';
import type { Carried } from '../../src/ecs/carried.ts';
import { watch, type WatchOptions } from '../../src/ecs/watch.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError, type FakeEcs } from '../fakes/ecs.ts';
import { FakeLog } from '../fakes/log.ts';
import { counts, endRollback, entry, event, oldId, ourId, serviceBefore, serviceDeploymentArn, startRollback, succeed, taskDefinition, updated } from './stories.ts';

interface Stage {
  clock: FakeClock;
  ecs: FakeEcs;
  carried: Carried;
  log: FakeLog;
}

function stage(): Stage {
  const clock = new FakeClock();
  return { clock, log: new FakeLog(), ...updated(clock) };
}

function run({ clock, ecs, carried, log }: Stage, options: Partial<WatchOptions> = {}, signal = new AbortController().signal) {
  return watch(
    { ecs, clock, log, signal, random: () => 0.5 },
    carried,
    { startedAt: clock.now(), limit: { ms: 600_000, source: 'input' }, waitUntil: { kind: 'deployed' }, ...options },
  );
}

/** A rollout that is good after a minute. */
function goodStory({ ecs, clock }: Stage): void {
  const at = (ms: number) => clock.now() + ms;
  const times = { started: at(5_000), stopped: at(50_000), done: at(60_000) };
  ecs
    .at(5_000, (now) => {
      counts(now, { running: 0, pending: 3 }, 3);
      event(now, times.started, 'has started 3 tasks: (task a) (task b) (task c).');
    })
    .at(30_000, (now) => counts(now, { running: 2, pending: 1 }, 3))
    .at(40_000, (now) => counts(now, { running: 3 }, 3))
    .at(50_000, (now) => {
      counts(now, { running: 3 }, 0);
      event(now, times.stopped, 'has stopped 3 running tasks: (task d) (task e) (task f).');
    })
    .at(60_000, (now) => {
      succeed(now);
      event(now, times.done, '(deployment ecs-svc/42) deployment completed.');
      event(now, times.done, 'has reached a steady state.');
    });
}

describe('watch, the good path', () => {
  it('ends with success soon after our service deployment has succeeded', async () => {
    const it = stage();
    goodStory(it);
    const began = it.clock.now();
    const watched = await run(it);
    expect(watched.outcome).toEqual({ status: 'succeeded', reason: 'app:42 is deployed' });
    const late = it.clock.now() - began - 60_000;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThanOrEqual(1_500);
    expect(watched.service?.deployments?.[0]?.rolloutState).toBe('COMPLETED');
    expect(watched.serviceDeployment?.status).toBe('SUCCESSFUL');
    expect(watched.deploymentId).toBe('ecs-svc/42');
  });

  it('says counts when they change, and each event and deployment change once', async () => {
    const it = stage();
    goodStory(it);
    await run(it);
    expect(it.log.text).toMatchInlineSnapshot(`
"[0s] waiting until app:42 is deployed, 10m00s at most (timeout: 10m00s, from the start of the run)
▸ [0s] deployments: app:42 IN_PROGRESS, app:41 COMPLETED
  PRIMARY app:42 ecs-svc/42 IN_PROGRESS (ECS deployment ecs-svc/42 in progress.)
  ACTIVE app:41 ecs-svc/41 COMPLETED (ECS deployment ecs-svc/41 completed.)
[0s] running 0/3 · app:42 PENDING · app:41 still 3
[6s] running 0/3 · app:42 IN_PROGRESS · app:41 still 3
▸ [8s] event: has started 3 tasks: (task a) (task b) (task c).
  2026-11-24T12:00:05.000Z has started 3 tasks: (task a) (task b) (task c).
[8s] running 0/3, pending 3 · app:42 IN_PROGRESS · app:41 still 3
[34s] running 2/3, pending 1 · app:42 IN_PROGRESS · app:41 still 3
[40s] running 3/3 · app:42 IN_PROGRESS · app:41 still 3
▸ [58s] event: has stopped 3 running tasks: (task d) (task e) (task f).
  2026-11-24T12:00:50.000Z has stopped 3 running tasks: (task d) (task e) (task f).
[58s] running 3/3 · app:42 IN_PROGRESS
▸ [1m00s] deployments: app:42 COMPLETED
  PRIMARY app:42 ecs-svc/42 COMPLETED (ECS deployment ecs-svc/42 completed.)
▸ [1m00s] 2 events, the last: has reached a steady state.
  2026-11-24T12:01:00.000Z (deployment ecs-svc/42) deployment completed.
  2026-11-24T12:01:00.000Z has reached a steady state.
[1m00s] running 3/3 · app:42 SUCCESSFUL"
`);
  });
});

describe('watch, other ends', () => {
  it('calls a rollback a failure although the service is stable on the old revision', async () => {
    const it = stage();
    const began = it.clock.now();
    it.ecs
      .at(5_000, (now) => counts(now, { running: 0, pending: 3 }, 3))
      .at(60_000, (now) => startRollback(now, began + 60_000, 'ecs-svc/43'))
      .at(90_000, (now) => endRollback(now));
    const watched = await run(it);
    expect(watched.outcome).toEqual({
      status: 'rolled-back',
      reason: 'app:42 was rolled back to app:41: the circuit breaker tripped after 3 failed tasks (threshold 3)',
      statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    });
  });

  it('ends with the deadline to the second and says what is missing', async () => {
    const it = stage();
    it.ecs.at(5_000, (now) => counts(now, { running: 2, pending: 1 }, 1));
    const began = it.clock.now();
    const watched = await run(it, { limit: { ms: 120_000, source: 'config' } });
    expect(it.clock.now() - began).toBe(120_000);
    expect(watched.outcome.status).toBe('timed-out');
    expect(watched.outcome.reason).toBe(
      'app:42 is not done within the timeout (2m00s from the config), still IN_PROGRESS: 2 of 3 tasks running, 1 pending, old deployment app:41 still has 1 task',
    );
    expect(watched.goesOn).toBe('the deployment ecs-svc/42 goes on');
  });

  it('says at once that nothing had to be deployed, after one more describe', async () => {
    const clock = new FakeClock();
    const { ecs } = updated(clock);
    const before = serviceBefore(clock.now());
    ecs.service = structuredClone(before);
    const carried: Carried = { change: 'updated', before, service: structuredClone(before), calledAt: clock.now() };
    const began = clock.now();
    const watched = await run({ clock, ecs, carried, log: new FakeLog() });
    expect(watched.outcome.status).toBe('no-change');
    expect(clock.now()).toBe(began);
    expect(ecs.calls.map((call) => call.operation)).toEqual(['describeServices']);
  });

  it('goes on through a minute of failing describes', async () => {
    const it = stage();
    goodStory(it);
    it.ecs.refuse('describeServices', awsError('ThrottlingException', 'Rate exceeded'), { from: 1_000, until: 55_000 });
    it.ecs.refuse('describeServiceDeployments', new SyntaxError('Unexpected token <'), { from: 1_000, until: 55_000 });
    const watched = await run(it);
    expect(watched.outcome.status).toBe('succeeded');
    expect(it.log.text).toContain('DescribeServices: Rate exceeded; trying again until the time is over');
  });
});

describe('watch, when one API does not answer', () => {
  it.each([
    { name: 'service deployments for half a minute', operation: 'describeServiceDeployments', span: { from: 10_000, until: 40_000 } },
    { name: 'the service for the whole run', operation: 'describeServices', span: { from: 10_000 } },
  ] as const)('sees the end by the other one: $name', async ({ operation, span }) => {
    const it = stage();
    goodStory(it);
    it.ecs.hang(operation, span);
    const began = it.clock.now();
    expect((await run(it)).outcome.status).toBe('succeeded');
    // At most two looks of fifteen seconds, and a pause, come between the end and its being seen.
    expect(it.clock.now() - began).toBeLessThanOrEqual(60_000 + 2 * 15_000 + 6_000);
    expect(it.log.text).toMatch(/Describe\w+: no answer in time; trying again until the time is over/);
  });
});

describe('watch, when it is to end early', () => {
  it('ends at once when it is cancelled in a pause, with the last known state', async () => {
    const it = stage();
    const cancel = new AbortController();
    it.ecs.at(5_000, (now) => counts(now, { running: 1, pending: 2 }, 3)).at(20_000, () => cancel.abort());
    const began = it.clock.now();
    const watched = await run(it, {}, cancel.signal);
    expect(watched.outcome).toEqual({ status: 'cancelled', reason: 'cancelled while waiting; the last known state of app:42 is IN_PROGRESS, 1 of 3 of its tasks running' });
    expect(watched.goesOn).toBe('the deployment ecs-svc/42 goes on');
    expect(it.ecs.calls.at(-1)?.at).toBe(it.clock.now() - began);
  });

  it('ends at once when it is cancelled in the middle of a call that hangs', async () => {
    const it = stage();
    const cancel = new AbortController();
    it.ecs.hang('describeServiceDeployments', { from: 10_000 }).hang('describeServices', { from: 10_000 });
    void it.clock.sleep(15_000).then(() => cancel.abort());
    const began = it.clock.now();
    expect((await run(it, {}, cancel.signal)).outcome.status).toBe('cancelled');
    expect(it.clock.now() - began).toBe(15_000);
  });

  it('asks nothing when it was cancelled before it began', async () => {
    const it = stage();
    const cancel = new AbortController();
    cancel.abort();
    expect((await run(it, {}, cancel.signal)).outcome.status).toBe('cancelled');
    expect(it.ecs.calls).toEqual([]);
  });

  it('ends with the deadline although a call hangs, a moment late at most', async () => {
    const it = stage();
    it.ecs.hang('describeServices').hang('describeServiceDeployments', { from: 1 });
    const began = it.clock.now();
    const { outcome } = await run(it, { limit: { ms: 90_000, source: 'config' } });
    expect(outcome.status).toBe('timed-out');
    expect(it.clock.now() - began).toBe(91_000);
  });

  it('looks at everything once more at the deadline, and takes an end that has just come', async () => {
    const it = stage();
    it.ecs.at(5_000, (now) => counts(now, { running: 0, pending: 3 }, 3)).at(119_000, succeed);
    expect((await run(it, { limit: { ms: 120_000, source: 'config' } })).outcome.status).toBe('succeeded');
  });

  it('names an endless crash loop in what goes on', async () => {
    const it = stage();
    it.ecs.service = { ...it.ecs.service, deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } };
    it.ecs.at(5_000, (now) => void Object.assign(now.deployment(ourId), { failedTasks: 7 }));
    expect((await run(it, { limit: { ms: 60_000, source: 'config' } })).goesOn).toBe('the deployment ecs-svc/42 goes on, for ever: no circuit breaker ends it');
  });
});

describe('watch, without sight', () => {
  it.each([
    { name: 'the credentials expire', error: awsError('ExpiredTokenException', 'The security token included in the request is expired'), message: 'the AWS credentials have expired' },
    { name: 'the service may not be described', error: awsError('AccessDeniedException', 'User: u is not authorized to perform: ecs:DescribeServices on resource: r'), message: 'no permission for ecs:DescribeServices on r' },
  ])('throws when $name, and says what was known', async ({ error, message }) => {
    const it = stage();
    it.ecs.at(5_000, (now) => counts(now, { running: 2, pending: 1 }, 3)).refuse('describeServices', error, { from: 30_000 });
    await expect(run(it)).rejects.toMatchObject({
      code: 'CREDENTIALS',
      message: expect.stringMatching(new RegExp(`${message}; the last known state of app:42 is IN_PROGRESS, 2 of 3 of its tasks running; the deployment goes on without being watched`)),
    });
  });

  it.each([
    { operation: 'describeServiceDeployments' as const, error: awsError('AccessDeniedException', 'User: u is not authorized to perform: ecs:DescribeServiceDeployments on resource: r'), fallback: 'no permission for ecs:DescribeServiceDeployments' },
    { operation: 'describeServiceDeployments' as const, error: awsError('UnsupportedFeatureException', 'not here'), fallback: 'service deployments are not supported here: not here' },
  ])('judges by deployments[] after $error.name, with the same end', async ({ operation, error, fallback }) => {
    const it = stage();
    goodStory(it);
    it.ecs.refuse(operation, error);
    const watched = await run(it);
    expect(watched).toMatchObject({ outcome: { status: 'succeeded' }, fallback });
    expect(it.log.text).toContain(`judging by deployments[] of the service: ${fallback}`);
    expect(it.ecs.count(operation)).toBe(1);
  });

  it('says that a pause cannot be seen without service deployments', async () => {
    const it = stage();
    goodStory(it);
    it.ecs.refuse('describeServiceDeployments', awsError('AccessDeniedException', 'no'));
    expect((await run(it, { waitUntil: { kind: 'paused' } })).outcome.status).toBe('succeeded');
    expect(it.log.text).toContain('judging by deployments[] of the service, which shows no pause: no permission for');
  });

  it('does without our service deployment when it is listed, but not described for a minute', async () => {
    const it = stage();
    it.ecs.answer('describeServiceDeployments', () => ({ serviceDeployments: [], failures: [{ reason: 'MISSING' }], $metadata: {} }));
    it.ecs.at(30_000, (now) => counts(now, { running: 3 }, 3)).at(90_000, (now) => void Object.assign(now.deployment(ourId), { rolloutState: 'COMPLETED' }));
    const watched = await run(it);
    expect(watched).toMatchObject({ outcome: { status: 'succeeded' }, fallback: 'our service deployment could not be described within a minute' });
    expect(it.log.text).toMatch(/\[3\ds\] running 3\/3/);
  });

  it('does without our service deployment when it does not show for a minute', async () => {
    const it = stage();
    it.ecs.serviceDeployments = [];
    it.ecs.at(90_000, (now) => void Object.assign(now.deployment(ourId), { rolloutState: 'COMPLETED' }));
    const watched = await run(it);
    expect(watched).toMatchObject({ outcome: { status: 'succeeded' }, fallback: 'our service deployment was not found within a minute' });
  });

  it('calls a service that stays MISSING a failure, not before a minute', async () => {
    const it = stage();
    it.ecs.at(10_000, (now) => (now.service = undefined));
    const began = it.clock.now();
    expect((await run(it)).outcome).toMatchObject({ status: 'failed', reason: expect.stringContaining('the service is gone (MISSING)') });
    expect(it.clock.now() - began).toBeGreaterThanOrEqual(70_000);
  });

  it('takes an answer from before the update for what it is', async () => {
    const it = stage();
    const before = serviceBefore(it.clock.now());
    it.ecs.answer('describeServices', () => ({ services: [before] }), { until: 20_000 });
    goodStory(it);
    expect((await run(it)).outcome.status).toBe('succeeded');
    expect(it.log.text).not.toContain('app:41 running 3');
  });
});

describe('watch, beside others', () => {
  it('asks for newer deployments when ours is STOPPED, and names the one that came', async () => {
    const it = stage();
    it.ecs.at(20_000, (now) => {
      const [one] = now.serviceDeployments;
      Object.assign(one ?? {}, { status: 'STOPPED', stoppedAt: new Date(it.clock.now()) });
      now.serviceDeployments.push({ serviceDeploymentArn: serviceDeploymentArn('newer'), createdAt: new Date(it.clock.now()), status: 'IN_PROGRESS', targetServiceRevision: { arn: 'arn:43' } });
    });
    const watched = await run(it);
    expect(watched.outcome).toMatchObject({ status: 'superseded', reason: 'app:42 was superseded by a newer deployment (newer)' });
    expect(watched.supersededBy).toMatchObject({ serviceDeploymentArn: serviceDeploymentArn('newer') });
  });

  it('follows what stands when nothing new was needed and it is still under way', async () => {
    const it = stage();
    goodStory(it);
    const service = it.carried.service;
    const carried: Carried = { change: 'updated', before: service, service, calledAt: it.clock.now() };
    const watched = await run({ ...it, carried });
    expect(watched.outcome.status).toBe('succeeded');
    expect(it.log.text).toContain('nothing new had to be deployed, but the deployment that stands is still under way: following it');
  });

  it('takes a forced deployment that the answer does not show for one that must come', async () => {
    const it = stage();
    goodStory(it);
    const before = serviceBefore(it.clock.now());
    const carried: Carried = { change: 'updated', before, service: before, taskDefinitionArn: taskDefinition(42), forced: true, calledAt: it.clock.now() };
    const watched = await run({ ...it, carried });
    expect(watched).toMatchObject({ outcome: { status: 'succeeded' }, deploymentId: ourId });
  });
});

describe('watch, what it asks and says', () => {
  it('makes at most one call of each API in a look', async () => {
    const it = stage();
    goodStory(it);
    it.ecs.at(12_000, (now) => void Object.assign(now.deployment(ourId), { failedTasks: 1 }));
    await run(it);
    const looks = new Map<number, string[]>();
    for (const { at, operation } of it.ecs.calls) looks.set(at, [...(looks.get(at) ?? []), operation]);
    expect([...looks.values()].filter((operations) => new Set(operations).size !== operations.length)).toEqual([]);
  });

  it('does so too when ours is found STOPPED already', async () => {
    const it = stage();
    const { service } = it.carried;
    it.carried.service = { ...service, currentServiceDeployment: serviceDeploymentArn('old') };
    it.ecs.service = structuredClone(it.carried.service);
    Object.assign(it.ecs.serviceDeployments[0] ?? {}, { status: 'STOPPED', stoppedAt: new Date(it.clock.now()) });
    const { outcome } = await run(it);
    expect(outcome).toMatchObject({ status: 'failed', reason: 'app:42 was stopped before it was done' });
    const lists = it.ecs.calls.filter(({ operation }) => operation === 'listServiceDeployments').map(({ at }) => at);
    expect(new Set(lists).size).toBe(lists.length);
  });

  it('gives a sign of life every minute', async () => {
    const it = stage();
    it.ecs.at(5_000, (now) => counts(now, { running: 0, pending: 3 }, 3));
    await run(it, { limit: { ms: 300_000, source: 'config' } });
    expect(it.log.lines.filter((line) => line.includes('running 0/3, pending 3')).length).toBeGreaterThanOrEqual(4);
    expect(it.log.lines.filter((line) => line.includes('running 0/3, pending 3')).length).toBeLessThanOrEqual(6);
  });

  it('tells each event once, none from before, whatever is repeated', async () => {
    const it = stage();
    goodStory(it);
    it.ecs.at(20_000, (now) => {
      for (let number = 0; number < 150; number++) event(now, it.clock.now(), `operation ${number} is being throttled.`);
      now.service = { ...now.service, events: now.service?.events?.slice(0, 100) };
    });
    await run(it);
    expect(it.log.lines.filter((line) => /Z operation \d+ is being throttled/.test(line))).toHaveLength(100);
    expect(it.log.text.match(/steady state/g)).toHaveLength(2); // one title, one line; not the one of before
  });

  it('ends at a pause that is asked for, and says what ends it', async () => {
    const it = stage();
    it.ecs.at(20_000, (now) => {
      counts(now, { running: 3 }, 3);
      Object.assign(now.serviceDeployments[0] ?? {}, { lifecycleHookDetails: [{ hookId: 'ecs-pause-1', status: 'AWAITING_ACTION', targetType: 'PAUSE', timeoutAction: 'ROLLBACK' }] });
    });
    const watched = await run(it, { waitUntil: { kind: 'paused' } });
    expect(watched.outcome).toEqual({ status: 'paused', reason: 'paused: hook ecs-pause-1 awaits ContinueServiceDeployment, then ROLLBACK' });
  });

  it('hands on what it sees as soon as it sees it', async () => {
    const it = stage();
    goodStory(it);
    const seen: (string | undefined)[] = [];
    await run(it, { onSeen: ({ serviceDeploymentArn: arn, rolloutState }) => void seen.push(`${arn?.split('/').at(-1)} ${rolloutState}`) });
    expect(seen[0]).toBe('new undefined');
    expect(seen.at(-1)).toBe('new COMPLETED');
  });

  it('remembers the rollout state of an entry that is gone', async () => {
    const it = stage();
    it.ecs.at(20_000, (now) => startRollback(now, it.clock.now(), oldId)).at(60_000, (now) => {
      endRollback(now);
      now.service = { ...now.service, deployments: [entry(oldId, 41, { state: 'COMPLETED', running: 3 })] };
    });
    expect(await run(it)).toMatchObject({ outcome: { status: 'rolled-back' }, rolloutState: 'FAILED' });
  });
});
