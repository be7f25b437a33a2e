import { describe, expect, it } from '@jest/globals';
import type { Carried } from '../../src/ecs/carried.ts';
import { watch, type WatchOptions } from '../../src/ecs/watch.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError, type FakeEcs } from '../fakes/ecs.ts';
import { FakeLog } from '../fakes/log.ts';
import { counts, endRollback, event, serviceBefore, startRollback, succeed, updated } from './stories.ts';

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
    { startedAt: clock.now(), timeoutMs: 600_000, waitUntil: { kind: 'deployed' }, ...options },
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
"▸ [0s] deployments: app:42 IN_PROGRESS, app:41 COMPLETED
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
    const watched = await run(it, { timeoutMs: 120_000 });
    expect(it.clock.now() - began).toBe(120_000);
    expect(watched.outcome.status).toBe('timed-out');
    expect(watched.outcome.reason).toBe(
      'app:42 is not done after 2m00s, still IN_PROGRESS: 2 of 3 tasks running, 1 pending, old deployment app:41 still has 1 task',
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
