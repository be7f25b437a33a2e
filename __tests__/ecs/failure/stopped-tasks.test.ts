import { describe, expect, it } from '@jest/globals';
import { exitMeaning } from '../../../src/ecs/failure/exit-codes.ts';
import { normaliseReason } from '../../../src/ecs/failure/normalise-reason.ts';
import { failingContainer, groupStoppedTasks, readStoppedTasks } from '../../../src/ecs/failure/stopped-tasks.ts';
import { FakeClock } from '../../fakes/clock.ts';
import { FakeEcs } from '../../fakes/ecs.ts';
import { exited, failedToStart, stopped } from '../causes/answer.ts';

const pull = (tries: number) => `CannotPullContainerError: pull image manifest has been retried ${tries} time(s): failed to resolve ref app:2: app:2: not found`;

describe('groupStoppedTasks', () => {
  it('puts tasks with one reason together, whatever ids, tries and addresses differ, the largest group first', () => {
    const groups = groupStoppedTasks([exited(1), failedToStart(pull(1)), failedToStart(pull(5)), failedToStart(pull(3)), failedToStart(pull(2))]);
    expect(groups).toEqual([
      { count: 4, taskIds: [expect.any(String), expect.any(String), expect.any(String)], stopCode: 'TaskFailedToStart', stoppedReason: pull(1) },
      { count: 1, taskIds: [expect.any(String)], stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', container: 'web', exitCode: 1, exitMeaning: 'the program ended with an error' },
    ]);
  });

  it('keeps different exit codes, containers and reasons apart', () => {
    expect(groupStoppedTasks([exited(1), exited(2), exited(137), exited(137, 'OutOfMemoryError: Container killed due to memory usage')])).toHaveLength(4);
  });

  it('does not say of a container that ECS stopped that it ended by itself', () => {
    const task = { ...exited(0), stopCode: 'ServiceSchedulerInitiated' as const, stoppedReason: 'Task failed container health checks' };
    expect(groupStoppedTasks([task, exited(0)]).map(({ exitMeaning: meaning }) => meaning)).toEqual(['ended when it was told to', 'ended by itself without an error']);
  });

  it('has no exit code for a container that never started: that is not 0', () => {
    const [group] = groupStoppedTasks([failedToStart(pull(1))]);
    expect(group).not.toHaveProperty('exitCode');
    expect(group).not.toHaveProperty('container');
  });
});

describe('failingContainer', () => {
  const task = (...containers: { name: string; exitCode?: number; reason?: string; healthStatus?: 'UNHEALTHY' }[]) => ({ ...stopped({}), containers });
  const definition = { containerDefinitions: [{ name: 'web' }, { name: 'init', essential: false }, { name: 'envoy' }] };

  it.each([
    { name: 'the one with a reason', containers: [{ name: 'web', exitCode: 1 }, { name: 'envoy', reason: 'CannotStartContainerError' }], wanted: 'envoy' },
    { name: 'the one that is unhealthy', containers: [{ name: 'envoy', exitCode: 137 }, { name: 'web', healthStatus: 'UNHEALTHY' as const, exitCode: 137 }], wanted: 'web' },
    { name: 'the one that ended with a code of its own, not those that were told to stop', containers: [{ name: 'envoy', exitCode: 143 }, { name: 'web', exitCode: 3 }], wanted: 'web' },
    { name: 'the one that was killed, before those that ended on SIGTERM', containers: [{ name: 'envoy', exitCode: 143 }, { name: 'web', exitCode: 137 }], wanted: 'web' },
    { name: 'an essential one, whatever a helper came to', containers: [{ name: 'init', exitCode: 1 }, { name: 'web', exitCode: 0 }], wanted: 'web' },
    { name: 'none where none has ended', containers: [{ name: 'web' }, { name: 'envoy' }], wanted: undefined },
  ])('is $name', ({ containers, wanted }) => {
    expect(failingContainer(task(...containers), definition)?.name).toBe(wanted);
  });
});

describe('exitMeaning', () => {
  it.each([
    [137, 'OutOfMemoryError: Container killed due to memory usage', 'SIGKILL, out of memory'],
    [137, undefined, 'SIGKILL: out of memory, or not ended within stopTimeout'],
    [143, undefined, 'SIGTERM'],
    [139, undefined, 'SIGSEGV'],
    [134, undefined, 'SIGABRT'],
    [127, undefined, 'the command was not found'],
    [126, undefined, 'the command is not executable'],
    [255, undefined, 'often a wrong architecture or entry point'],
    [0, undefined, 'ended by itself without an error'],
    [42, undefined, undefined],
    [undefined, 'OutOfMemoryError: x', 'out of memory'],
    [undefined, undefined, undefined],
  ])('%s with %s: %s', (code, reason, meaning) => expect(exitMeaning(code, reason)).toBe(meaning));
});

describe('normaliseReason', () => {
  it('leaves out what differs from task to task', () => {
    const reason = 'failed 7c0a2f1e-8b1d-4a55-9d55-0c9b1a2b3c4d at 10.0.1.2:443 on eni-0abc123 of ecs-svc/123,  retried 3 time(s), request id: 5d1c-x 2026-01-15T09:00:00.000Z';
    expect(normaliseReason(reason)).toBe('failed <id> at <address> on eni-<id> of ecs-svc/<n>, retried <n> time(s), request id: <id> <time>');
  });
});

describe('readStoppedTasks', () => {
  const of = (task: object, at: number) => ({ ...stopped({ stoppedReason: 'x', stoppedAt: new Date(at) }), ...task });
  const whose = { service: { serviceName: 'web', clusterArn: 'arn:aws:ecs:eu-central-1:111122223333:cluster/prod' }, deploymentId: 'ecs-svc/42', taskDefinitionArn: 'arn:aws:ecs:eu-central-1:111122223333:task-definition/web:2' };

  async function read(tasks: object[]) {
    const ecs = new FakeEcs(new FakeClock());
    ecs.tasks = tasks as FakeEcs['tasks'];
    return (await readStoppedTasks(ecs, whose, {})).map(({ stoppedAt }) => stoppedAt?.getTime());
  }

  it('takes those of our deployment, newest first', async () => {
    expect(await read([of({}, 1), of({ startedBy: 'ecs-svc/41' }, 2), of({}, 3)])).toEqual([3, 1]);
  });

  it('leaves out those that were scaled away', async () => {
    expect(await read([of({ stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/42)' }, 1)])).toEqual([]);
  });

  it('goes by the task definition where no deployment started it', async () => {
    expect(await read([of({ startedBy: undefined }, 1), of({ startedBy: undefined, taskDefinitionArn: 'arn:x/web:1' }, 2)])).toEqual([1]);
  });

  it('reads further pages, and not without end', async () => {
    const ecs = new FakeEcs(new FakeClock());
    ecs.tasks = Array.from({ length: 450 }, (_, index) => of({}, index)) as FakeEcs['tasks'];
    expect(await readStoppedTasks(ecs, whose, {})).toHaveLength(300);
    expect(await readStoppedTasks(ecs, whose, {}, 1)).toHaveLength(100);
  });

  it('does not take an empty page for the last one', async () => {
    const ecs = new FakeEcs(new FakeClock());
    ecs.tasks = [of({}, 1)] as FakeEcs['tasks'];
    ecs.answer('listTasks', () => ({ taskArns: [], nextToken: '0', $metadata: {} }), { times: 2 });
    expect(await readStoppedTasks(ecs, whose, {}, 1)).toHaveLength(1);
  });
});
