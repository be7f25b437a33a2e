import { afterEach, describe, expect, it } from '@jest/globals';
import type { Carried } from '../../src/ecs/carried.ts';
import { carryOut } from '../../src/ecs/carry-out.ts';
import type { CarryOutWorld } from '../../src/ecs/carry-out-world.ts';
import type { Plan, Step } from '../../src/plan/plan.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { FakeClock } from '../fakes/clock.ts';
import { FakeLog } from '../fakes/log.ts';
import { taskFile, webService, webTask } from '../fakes/definitions.ts';
import { liveService, present, revision, serviceArn } from '../fakes/plans.ts';
import { simulatedEcs, type SimulatedEcs } from '../fakes/simulated-ecs.ts';

let account: SimulatedEcs;
afterEach(async () => {
  expect(account.simulator.problems).toEqual([]);
  await account.close();
});

const { deployments: _, ...service } = liveService();
const withService = { taskDefinitions: [{ ...webTask, revision: 1, status: 'ACTIVE' }], services: [service] };

async function open(options: SimulatorOptions = {}, more: Partial<CarryOutWorld> = {}): Promise<CarryOutWorld> {
  account = await simulatedEcs({ world: withService as unknown as SimulatorOptions['world'], ...options });
  return { ecs: account.ecs, clock: new FakeClock(), log: new FakeLog(), region: 'eu-central-1', uuid: () => 'token-1', ...more };
}

const register: Step = { kind: 'register-task-definition', input: taskFile(webTask).value };
const update = (more: object = {}): Step => ({ kind: 'update-service', input: { cluster: 'prod', service: 'web', ...more }, taskDefinition: { kind: 'registered' } });
const plan = (steps: Step[], more: Partial<Plan> = {}): Plan => ({ cluster: 'prod', service: 'web', deployed: present(), steps, differences: [], notes: [], ...more });

describe('carryOut', () => {
  it('walks the plan in order and hands on the revision that it registers', async () => {
    const steps: Step[] = [register, { kind: 'tag-resource', resourceArn: serviceArn, tags: [{ key: 'a', value: '1' }] }, { kind: 'untag-resource', resourceArn: serviceArn, tagKeys: ['b'] }, update({ desiredCount: 3 })];
    const carried = await carryOut(plan(steps), await open());
    expect(account.changes()).toEqual(['RegisterTaskDefinition', 'TagResource', 'UntagResource', 'UpdateService']);
    expect(account.simulator.changes.at(-1)?.input).toEqual({ cluster: 'prod', service: 'web', desiredCount: 3, taskDefinition: revision(2) });
    expect(carried).toMatchObject({ change: 'updated', taskDefinitionArn: revision(2), before: { taskDefinition: revision(1) }, service: { taskDefinition: revision(2), desiredCount: 3 } });
  });

  it('tells after each step what is known, so that outputs stand early', async () => {
    const told: (string | undefined)[] = [];
    await carryOut(plan([register, update()]), await open(), ({ change, taskDefinitionArn }: Carried) => void told.push(`${change} ${taskDefinitionArn?.split('/').at(-1)}`));
    expect(told[0]).toBe('registered web:2');
    expect(told.at(-1)).toBe('updated web:2');
  });

  it('deploys a revision that exists, and none where the plan names none', async () => {
    const world = await open({ world: { ...withService, taskDefinitions: [1, 2].map((number) => ({ ...webTask, revision: number, status: 'ACTIVE' })) } as unknown as SimulatorOptions['world'] });
    await carryOut(plan([{ ...update(), taskDefinition: { kind: 'existing', arn: revision(2) } } as Step]), world);
    await carryOut(plan([{ kind: 'update-service', input: { cluster: 'prod', service: 'web', desiredCount: 1 } }]), world);
    expect(account.simulator.changes.map(({ input }) => (input as { taskDefinition?: string }).taskDefinition)).toEqual([revision(2), undefined]);
  });

  it('creates with a token, and knows nothing of a service before', async () => {
    const world = await open({ world: {} });
    const create: Step = { kind: 'create-service', input: { cluster: 'prod', serviceName: 'web', ...webService } as never, taskDefinition: { kind: 'registered' } };
    const carried = await carryOut(plan([register, create], { deployed: { kind: 'missing', cluster: 'prod', service: 'web' } }), world);
    expect(account.simulator.changes.at(-1)?.input).toMatchObject({ serviceName: 'web', clientToken: '<token>', taskDefinition: revision(1) });
    expect(carried).toMatchObject({ change: 'created', before: undefined, service: { status: 'ACTIVE' } });
  });

  it('does nothing for an empty plan, and knows which revision stands', async () => {
    const carried = await carryOut(plan([], { existingTaskDefinitionArn: revision(1) }), await open());
    expect(account.changes()).toEqual([]);
    expect(carried).toMatchObject({ change: 'none', taskDefinitionArn: revision(1), service: { serviceName: 'web' } });
  });

  it.each<[string, string, string]>([
    ['RegisterTaskDefinition', 'ecs:RegisterTaskDefinition (family web)', ''],
    ['TagResource', 'ecs:TagResource', 'RegisterTaskDefinition'],
    ['UntagResource', 'ecs:UntagResource', 'RegisterTaskDefinition,TagResource'],
    ['UpdateService', 'ecs:UpdateService (service web in cluster prod)', 'RegisterTaskDefinition,TagResource,UntagResource'],
  ])('stops where %s is refused, and names what is missing', async (operation, about, before) => {
    const steps: Step[] = [register, { kind: 'tag-resource', resourceArn: serviceArn, tags: [{ key: 'a', value: '1' }] }, { kind: 'untag-resource', resourceArn: serviceArn, tagKeys: ['b'] }, update()];
    const world = await open({ faults: [{ operation, kind: 'denied' }] });
    await expect(carryOut(plan(steps), world)).rejects.toMatchObject({ code: 'CREDENTIALS', message: expect.stringContaining(about) });
    expect(account.simulator.changes.filter(({ effect }) => effect).map(({ operation: name }) => name).join()).toBe(before);
  });

  it('says so where CreateService is refused', async () => {
    const world = await open({ faults: [{ operation: 'CreateService', kind: 'denied' }] });
    const create: Step = { kind: 'create-service', input: { cluster: 'prod', serviceName: 'other' }, taskDefinition: { kind: 'existing', arn: revision(1) } };
    await expect(carryOut(plan([create]), world)).rejects.toMatchObject({ code: 'CREDENTIALS', message: expect.stringContaining('ecs:CreateService (service other in cluster prod)') });
  });

  it('changes nothing after a cancel', async () => {
    const world = await open({}, { signal: AbortSignal.abort() });
    await expect(carryOut(plan([register]), world)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(account.changes()).toEqual([]);
  });

  it('calls a plan that refers to a revision which nobody registers a fault of its own', async () => {
    const world = await open();
    await expect(carryOut(plan([update()]), world)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(account.changes()).toEqual([]);
  });
});
