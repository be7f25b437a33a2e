import type { Service, TaskDefinition } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { isUnsettled } from '../../src/ecs/aws-error.ts';
import type { Carried } from '../../src/ecs/carried.ts';
import { carryOut } from '../../src/ecs/carry-out.ts';
import type { CallOptions, EcsClient } from '../../src/ecs/client.ts';
import type { Plan, Step } from '../../src/plan/plan.ts';
import { FakeClock } from '../fakes/clock.ts';
import { awsError, FakeEcs } from '../fakes/ecs.ts';
import { FakeLog } from '../fakes/log.ts';
import { entry, oldId, ourId, serviceBefore, taskDefinition } from './stories.ts';

/** What becomes of a call that changes something. */
type Fate = 'answered' | 'lost before' | 'lost after' | 'empty before' | 'empty after' | 'throttled' | 'refused' | 'aborted' | 'hangs';

const lost = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

/** An ECS that also changes; `fates` tells of the n-th call of each kind, the rest is answered. */
class ChangingEcs extends FakeEcs {
  readonly sent: { operation: string; input: object; once: boolean | undefined; cancel: AbortSignal | undefined }[] = [];
  readonly fates: Partial<Record<string, Fate[]>> = {};
  /** So many looks show the state of before. */
  staleLooks = 0;
  private revision = 41;

  private async change<O>(operation: string, input: object, options: CallOptions | undefined, act: () => O): Promise<O & { $metadata: object }> {
    this.sent.push({ operation, input: structuredClone(input), once: options?.once, cancel: options?.cancel });
    this.onCall(operation);
    const fate = this.fates[operation]?.shift() ?? 'answered';
    if (fate === 'throttled') throw awsError('ThrottlingException', 'Rate exceeded');
    if (fate === 'refused') throw awsError('InvalidParameterException', 'no');
    if (fate === 'aborted') throw awsError('AbortError', 'Request aborted');
    if (fate === 'lost before') throw lost();
    if (fate === 'empty before') return { $metadata: {} } as O & { $metadata: object };
    if (fate === 'hangs') return new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(awsError('AbortError', 'Request aborted')), { once: true }));
    const answer = act();
    if (fate === 'lost after') throw lost();
    return (fate === 'empty after' ? { $metadata: {} } : { ...answer, $metadata: {} }) as O & { $metadata: object };
  }

  /** Called when a call comes in. */
  onCall: (operation: string) => void = () => undefined;

  override registerTaskDefinition: EcsClient['registerTaskDefinition'] = (input, options) =>
    this.change('register', input, options, () => {
      const made: TaskDefinition = { ...(input as TaskDefinition), revision: ++this.revision, taskDefinitionArn: taskDefinition(this.revision), registeredAt: new Date(now()), status: 'ACTIVE' };
      this.taskDefinitions.push(made);
      return { taskDefinition: made };
    }) as never;

  override updateService: EcsClient['updateService'] = (input, options) =>
    this.change('update', input, options, () => {
      const { service: _s, cluster: _c, ...rest } = input as Service & { service: string; cluster: string };
      const stale = structuredClone(this.service);
      this.service = { ...this.service, ...rest, deployments: [entry(ourId, 42, { createdAt: new Date(now()) }), entry(oldId, 41, { status: 'ACTIVE', state: 'COMPLETED' })] };
      for (let look = 0; look < this.staleLooks; look++) this.answer('describeServices', () => ({ services: [stale], $metadata: {} }), { times: 1 });
      return { service: this.service };
    }) as never;

  override createService: EcsClient['createService'] = (input, options) =>
    this.change('create', input, options, () => {
      this.service = { ...serviceBefore(now()), deployments: [entry(ourId, 42, {})] };
      return { service: this.service };
    }) as never;

  override tagResource: EcsClient['tagResource'] = (input, options) => this.change('tag', input, options, () => ({})) as never;
  override untagResource: EcsClient['untagResource'] = (input, options) => this.change('untag', input, options, () => ({})) as never;

  override describeTaskDefinition: EcsClient['describeTaskDefinition'] = ({ taskDefinition: name }) => {
    const newest = this.taskDefinitions.filter(({ family, taskDefinitionArn }) => family === name || taskDefinitionArn === name).at(-1);
    if (newest === undefined) throw awsError('ClientException', 'Unable to describe task definition.');
    return Promise.resolve({ taskDefinition: newest, $metadata: {} });
  };
}

const clock = new FakeClock();
const now = (): number => clock.now();
const register: Step = { kind: 'register-task-definition', input: { family: 'app', containerDefinitions: [{ name: 'app', image: 'app:2' }] } };
const update = (more: object = {}): Step => ({ kind: 'update-service', input: { cluster: 'prod', service: 'web', ...more }, taskDefinition: { kind: 'registered' } });
const create: Step = { kind: 'create-service', input: { cluster: 'prod', serviceName: 'web' }, taskDefinition: { kind: 'registered' } };

function stage(steps: Step[], fates: ChangingEcs['fates'] = {}) {
  const before = serviceBefore(now());
  const creates = steps.some(({ kind }) => kind === 'create-service');
  const ecs = new ChangingEcs(clock, creates ? undefined : structuredClone(before));
  Object.assign(ecs.fates, fates);
  const log = new FakeLog();
  const told: Carried[] = [];
  const cancel = new AbortController();
  const plan = { cluster: 'prod', service: 'web', steps, differences: [], notes: [], deployed: creates ? { kind: 'missing', cluster: 'prod', service: 'web' } : { kind: 'present', cluster: 'prod', service: before } } as Plan;
  let tokens = 0;
  const run = () => carryOut(plan, { ecs, clock, log, uuid: () => `token-${++tokens}`, region: 'eu-west-1', signal: cancel.signal }, (carried) => void told.push(carried));
  return { ecs, log, told, cancel, run };
}

const operations = ({ ecs }: ReturnType<typeof stage>): string[] => ecs.sent.map(({ operation }) => operation);

describe('carryOut', () => {
  it('hands the revision that one step registers to the next, and tells before and after the service is changed', async () => {
    const it = stage([register, update({ desiredCount: 3 })]);
    const carried = await it.run();
    expect(carried).toMatchObject({ change: 'updated', taskDefinitionArn: taskDefinition(42), forced: false });
    expect(it.ecs.sent[1]?.input).toEqual({ cluster: 'prod', service: 'web', desiredCount: 3, taskDefinition: taskDefinition(42) });
    expect(it.told.map(({ change, underWay }) => [change, underWay])).toEqual([['registered', undefined], ['registered', 'update-service'], ['updated', undefined]]);
  });

  it('stops at the first error', async () => {
    const it = stage([register, update()], { register: ['refused'] });
    await expect(it.run()).rejects.toMatchObject({ code: 'AWS' });
    expect(operations(it)).toEqual(['register']);
  });

  it('ends between two steps when it is cancelled', async () => {
    const it = stage([register, update()]);
    const running = it.run();
    it.cancel.abort();
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED', message: 'cancelled before the service was updated' });
    expect(operations(it)).toEqual(['register']);
  });

  it('gives a change that is under way a moment for its answer, and no more', async () => {
    const step = { ...update(), taskDefinition: { kind: 'existing', arn: taskDefinition(41) } } as Step;
    const it = stage([step], { update: ['hangs'] });
    const began = now();
    const running = it.run();
    it.cancel.abort();
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED', message: expect.stringContaining('whether it took effect is not known') });
    expect(now() - began).toBe(3_000);
    expect(it.told.map(({ underWay }) => underWay)).toEqual(['update-service']);
  });
});

describe('the registration', () => {
  it.each<{ name: string; fates: Fate[]; sent: number; revisions: number }>([
    { name: 'is never sent by the client itself a second time', fates: [], sent: 1, revisions: 1 },
    { name: 'is found after a lost answer', fates: ['lost after'], sent: 1, revisions: 1 },
    { name: 'is sent again where it was not made', fates: ['lost before', 'lost before'], sent: 3, revisions: 1 },
    { name: 'is found after an answer without a body', fates: ['empty after'], sent: 1, revisions: 1 },
    { name: 'is sent again after an answer without a body that made nothing', fates: ['empty before'], sent: 2, revisions: 1 },
  ])('$name', async ({ fates, sent, revisions }) => {
    const it = stage([register], { register: fates });
    expect((await it.run()).taskDefinitionArn).toBe(taskDefinition(42));
    expect(it.ecs.sent.map(({ once }) => once)).toEqual(Array.from({ length: sent }, () => true));
    expect(it.ecs.taskDefinitions).toHaveLength(revisions);
  });

  it('does not take an equal revision of an earlier deploy for the one whose answer was lost', async () => {
    const it = stage([register], { register: ['lost before'] });
    it.ecs.taskDefinitions.push({ ...register.kind === 'register-task-definition' ? register.input : {}, taskDefinitionArn: taskDefinition(7), registeredAt: new Date(now() - 3_600_000) } as TaskDefinition);
    expect((await it.run()).taskDefinitionArn).toBe(taskDefinition(42));
  });

  it.each<{ fate: Fate; code: string }>([
    { fate: 'throttled', code: 'AWS' },
    { fate: 'refused', code: 'AWS' },
  ])('is not looked for when it was $fate: it has not acted', async ({ fate, code }) => {
    const it = stage([register], { register: [fate] });
    await expect(it.run()).rejects.toMatchObject({ code });
    expect(it.log.text).not.toContain('looking whether it took effect');
    expect(it.ecs.sent).toHaveLength(1);
  });
});

describe('the update', () => {
  it.each([
    { name: 'without force may be resent by the client', input: {}, once: false },
    { name: 'with force may not', input: { forceNewDeployment: true }, once: true },
  ])('$name', async ({ input, once }) => {
    const it = stage([register, update(input)]);
    expect((await it.run()).forced).toBe(once);
    expect(it.ecs.sent[1]?.once).toBe(once);
  });

  it.each<{ name: string; fates: Fate[]; stale: number; sent: number }>([
    { name: 'took effect, its answer was lost', fates: ['lost after'], stale: 0, sent: 1 },
    { name: 'took effect, and shows half a minute later', fates: ['lost after'], stale: 7, sent: 1 },
    { name: 'took effect, its answer was empty', fates: ['empty after'], stale: 2, sent: 1 },
    { name: 'did not take effect', fates: ['lost before'], stale: 0, sent: 2 },
    { name: 'did not take effect twice', fates: ['lost before', 'empty before'], stale: 0, sent: 3 },
  ])('with force is looked for before it is sent again: it $name', async ({ fates, stale, sent }) => {
    const it = stage([register, update({ forceNewDeployment: true })], { update: fates });
    it.ecs.staleLooks = stale;
    const carried = await it.run();
    expect(carried.service?.deployments?.[0]?.id).toBe(ourId);
    expect(operations(it).filter((name) => name === 'update')).toHaveLength(sent);
  });

  it.each<{ fate: Fate; code: string }>([
    { fate: 'throttled', code: 'AWS' },
    { fate: 'refused', code: 'AWS' },
    { fate: 'aborted', code: 'CANCELLED' },
  ])('is given up when it is $fate', async ({ fate, code }) => {
    const it = stage([register, update({ forceNewDeployment: true })], { update: [fate] });
    await expect(it.run()).rejects.toMatchObject({ code });
    expect(operations(it)).toEqual(['register', 'update']);
  });

  it('is given up in the end', async () => {
    const it = stage([register, update({ forceNewDeployment: true })], { update: Array.from({ length: 9 }, () => 'lost before' as const) });
    await expect(it.run()).rejects.toMatchObject({ code: 'AWS', message: expect.stringContaining('ECONNRESET') });
    expect(operations(it).filter((name) => name === 'update')).toHaveLength(4);
  });
});

describe('a cancel while a change is under way', () => {
  it.each<{ name: string; steps: Step[]; at: string; fate: Fate; sent: string[]; message: string; underWay: boolean }>([
    { name: 'a registration that was throttled', steps: [register, update()], at: 'register', fate: 'throttled', sent: ['register'], message: 'cancelled before a revision was registered', underWay: false },
    { name: 'a registration that was lost', steps: [register, update()], at: 'register', fate: 'lost before', sent: ['register'], message: 'cancelled; whether a revision was registered is not known', underWay: true },
    { name: 'an update that was throttled', steps: [register, update()], at: 'update', fate: 'throttled', sent: ['register', 'update'], message: 'cancelled before the service was updated', underWay: false },
    { name: 'an update that was lost', steps: [register, update({ forceNewDeployment: true })], at: 'update', fate: 'lost before', sent: ['register', 'update'], message: 'is not known', underWay: true },
    { name: 'a create that was throttled', steps: [register, create], at: 'create', fate: 'throttled', sent: ['register', 'create'], message: 'cancelled before the service was created', underWay: false },
  ])('sends nothing again: $name', async ({ steps, at, fate, sent, message, underWay }) => {
    const it = stage(steps, { [at]: [fate] });
    it.ecs.onCall = (operation) => {
      if (operation === at) it.cancel.abort();
    };
    const error = await it.run().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'CANCELLED', message: expect.stringContaining(message) });
    expect(operations(it)).toEqual(sent);
    expect(isUnsettled(error)).toBe(underWay);
  });

  it('still finds what a lost answer was about', async () => {
    const it = stage([register, update()], { update: ['lost after'] });
    it.ecs.onCall = (operation) => {
      if (operation === 'update') it.cancel.abort();
    };
    expect((await it.run()).service?.deployments?.[0]?.id).toBe(ourId);
  });

  it('leaves a refusal what it is', async () => {
    const it = stage([register], { register: ['refused'] });
    it.ecs.onCall = () => it.cancel.abort();
    await expect(it.run()).rejects.toMatchObject({ code: 'AWS' });
  });

  it('is known to the client, which repeats calls itself', async () => {
    const it = stage([register, update(), { kind: 'tag-resource', resourceArn: 'arn:s', tags: [] }, { kind: 'untag-resource', resourceArn: 'arn:s', tagKeys: [] }]);
    await it.run();
    expect(it.ecs.sent.map(({ cancel }) => cancel)).toEqual([it.cancel.signal, it.cancel.signal, it.cancel.signal, it.cancel.signal]);
  });
});

describe('the create', () => {
  it('carries a token, so that the client may resend it', async () => {
    const it = stage([register, create]);
    expect(await it.run()).toMatchObject({ change: 'created', before: undefined });
    expect(it.ecs.sent[1]).toMatchObject({ input: { clientToken: 'token-1', taskDefinition: taskDefinition(42) }, once: undefined });
  });

  it('is found after an answer without a body', async () => {
    const it = stage([register, create], { create: ['empty after'] });
    expect((await it.run()).service?.deployments?.[0]?.id).toBe(ourId);
  });

  it.each([
    { name: 'is found where a repeat is refused because the service is there by now', attempts: 2, revision: 42, found: true },
    { name: 'is an error where the service is there before the first try', attempts: 1, revision: 42, found: false },
    { name: 'is an error where the service that is there runs another revision', attempts: 2, revision: 41, found: false },
  ])('$name', async ({ attempts, revision, found }) => {
    const it = stage([register, create]);
    it.ecs.createService = () => {
      it.ecs.service = { ...serviceBefore(now()), taskDefinition: taskDefinition(revision), deployments: [entry(ourId, revision, {})] };
      return Promise.reject(Object.assign(awsError('InvalidParameterException', 'Creation of service was not idempotent.'), { $metadata: { attempts } }));
    };
    if (found) expect((await it.run()).service?.deployments?.[0]?.id).toBe(ourId);
    else await expect(it.run()).rejects.toMatchObject({ code: 'AWS', message: expect.stringContaining('not idempotent') });
  });

  it('is an error after an answer without a body that made nothing', async () => {
    const it = stage([register, create], { create: ['empty before'] });
    await expect(it.run()).rejects.toMatchObject({ code: 'AWS', message: expect.stringContaining('the answer is empty, and the service is not there') });
  });
});

describe('tags', () => {
  it('are set and removed before the service is updated', async () => {
    const it = stage([{ kind: 'tag-resource', resourceArn: 'arn:s', tags: [{ key: 'a', value: '1' }] }, { kind: 'untag-resource', resourceArn: 'arn:s', tagKeys: ['b'] }]);
    await it.run();
    expect(operations(it)).toEqual(['tag', 'untag']);
    expect(it.log.lines).toEqual(['Tagged the service: a', 'Removed tags of the service: b']);
  });
});
