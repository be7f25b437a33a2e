import type { Task } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { watch, type WatchOptions } from '../../../src/ecs/watch.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { awsError, type FakeEcs } from '../../fakes/ecs.ts';
import { FakeLog } from '../../fakes/log.ts';
import { exited, failedToStart } from '../causes/answer.ts';
import { counts, endRollback, ourId, startRollback, updated } from '../stories.ts';

const missing = (): Task => failedToStart('CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref app:42: app:42: not found');
const crashed = (): Task => exited(1);

/** Tasks of ours have stopped, and ECS counts them. */
const fail = (ecs: FakeEcs, tasks: Task[], counted = tasks.length): void => {
  ecs.tasks.push(...tasks);
  Object.assign(ecs.deployment(ourId), { failedTasks: counted });
  const [one] = ecs.serviceDeployments;
  if (one !== undefined) one.deploymentCircuitBreaker = { status: 'MONITORING', failureCount: counted, threshold: 10 };
};

async function follow(story: (ecs: FakeEcs) => void, options: Partial<WatchOptions> = {}) {
  const clock = new FakeClock();
  const log = new FakeLog();
  const { ecs, carried } = updated(clock);
  ecs.at(5_000, (now) => counts(now, { running: 0, pending: 3 }, 3));
  story(ecs);
  const began = clock.now();
  const deps = { ecs, clock, log, signal: new AbortController().signal, random: () => 0.5 };
  const watched = await watch(deps, carried, { startedAt: began, limit: { ms: 300_000, source: 'input' }, waitUntil: { kind: 'deployed' }, ...options });
  return { watched, log, ecs, tookMs: clock.now() - began };
}

const bound = 'this deployment is bound to fail: The image app:42 does not exist: no such tag or digest.';

describe('watch, while tasks fail', () => {
  it('announces a failure that is certain, once, with what the breaker has counted', async () => {
    const { log } = await follow((ecs) => ecs.at(20_000, (now) => fail(now, [missing(), missing()])).at(60_000, (now) => fail(now, [missing()], 3)));
    const lines = log.lines.filter((line) => line.includes('bound to fail'));
    expect(lines).toEqual([expect.stringMatching(/^\[\d+s\] /)]);
    expect(lines[0]).toContain(`${bound} (2 tasks so far; the circuit breaker is still counting)`);
    expect(log.text).toContain('what to do: Push the image before the deploy');
  });

  it.each([
    { name: 'one task of three has met it', tasks: [missing()], running: 0 },
    { name: 'a task of ours runs', tasks: [missing(), missing()], running: 1 },
    { name: 'tasks fail for different causes', tasks: [missing(), missing(), crashed()], running: 0 },
    { name: 'the cause may pass', tasks: [crashed(), crashed()], running: 0 },
    { name: 'the tasks are those of another deployment', tasks: [missing(), missing()].map((task) => ({ ...task, startedBy: 'ecs-svc/41' })), running: 0 },
  ])('foretells nothing when $name', async ({ tasks, running }) => {
    const { log } = await follow((ecs) =>
      ecs.at(20_000, (now) => {
        counts(now, { running, pending: 3 - running }, 3);
        fail(now, tasks);
      }),
    );
    expect(log.text).not.toContain('bound to fail');
  });

  it('does not keep the verdict waiting for a look that gets no answer', async () => {
    const { watched, tookMs } = await follow((ecs) => {
      ecs.listTasks = (_input, options) => new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(awsError('AbortError', 'Request aborted')), { once: true }));
      ecs.at(20_000, (now) => fail(now, [missing(), missing()])).at(25_000, (now) => startRollback(now, Date.now(), 'ecs-svc/43')).at(40_000, endRollback);
    });
    expect(watched.outcome.status).toBe('rolled-back');
    expect(tookMs).toBeLessThan(45_000);
  });

  it('sees what ECS does not count, a while later', async () => {
    const { log } = await follow((ecs) => ecs.at(20_000, (now) => fail(now, [missing(), missing()], 0)));
    expect(log.text).toContain(bound);
  });

  it('says that nothing ends it without a breaker', async () => {
    const { log } = await follow((ecs) => {
      ecs.service = { ...ecs.service, deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } } };
      ecs.at(20_000, (now) => fail(now, [missing(), missing()]));
    });
    expect(log.text).toContain('(2 tasks so far; without a circuit breaker ECS goes on trying)');
  });

  it('gives up after as many tasks as it is told, whatever their common cause', async () => {
    const { watched, tookMs } = await follow((ecs) => ecs.at(20_000, (now) => fail(now, [crashed(), crashed()])).at(50_000, (now) => fail(now, [crashed()], 3)), { giveUpAfter: 3 });
    expect(watched.outcome).toEqual({ status: 'failed', reason: `gave up after 3 tasks stopped for the same cause (give-up-after: 3); the deployment ${ourId} goes on` });
    expect(tookMs).toBeGreaterThanOrEqual(50_000);
    expect(tookMs).toBeLessThan(70_000);
    expect(watched.phases.at(-1)?.text).toBe('failed');
  });

  it('does not give up on tasks that stop for different causes', async () => {
    const { watched } = await follow((ecs) => ecs.at(20_000, (now) => fail(now, [crashed(), exited(2, 'x'), missing()])), { giveUpAfter: 2 });
    expect(watched.outcome.status).toBe('timed-out');
  });

  it('leaves the end to ECS once it rolls back', async () => {
    const { watched } = await follow(
      (ecs) =>
        ecs
          .at(20_000, (now) => {
            fail(now, [crashed(), crashed(), crashed()]);
            startRollback(now, Date.now(), 'ecs-svc/43');
          })
          .at(60_000, endRollback),
      { giveUpAfter: 3 },
    );
    expect(watched.outcome.status).toBe('rolled-back');
  });

  it.each([
    { giveUpAfter: 3, said: true },
    { giveUpAfter: 0, said: false },
  ])('does without the permission, and says so where it matters: give-up-after $giveUpAfter', async ({ giveUpAfter, said }) => {
    const { log, ecs } = await follow((ecs) => ecs.at(20_000, (now) => fail(now, [missing(), missing()])).refuse('listTasks', awsError('AccessDeniedException', 'no')), { giveUpAfter });
    expect(log.text.includes('give-up-after has no effect')).toBe(said);
    expect(ecs.count('listTasks')).toBe(1);
  });

  it('looks again after a fault that passes', async () => {
    const { log } = await follow((ecs) =>
      ecs
        .at(20_000, (now) => fail(now, [missing(), missing()]))
        .at(50_000, (now) => fail(now, [missing()], 3))
        .refuse('listTasks', awsError('ThrottlingException', 'Rate exceeded'), { times: 1 }),
    );
    expect(log.text).toContain(bound);
  });

  it('costs a good rollout next to nothing', async () => {
    const { ecs } = await follow((now) =>
      now
        .at(30_000, (ecs) => counts(ecs, { running: 3 }, 3))
        .at(120_000, (ecs) => {
          counts(ecs, { running: 3 }, 0);
          const [one] = ecs.serviceDeployments;
          if (one !== undefined) one.status = 'SUCCESSFUL';
        }),
    );
    expect(ecs.count('listTasks')).toBe(0);
  });
});
