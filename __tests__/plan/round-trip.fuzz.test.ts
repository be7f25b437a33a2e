import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { carryOut } from '../../src/ecs/carry-out.ts';
import { currentRevision, describeDeployed, describeTaskDefinition } from '../../src/ecs/describe.ts';
import type { DeployChoices } from '../../src/plan/choices.ts';
import { planDeploy } from '../../src/plan/deploy.ts';
import { needsOf } from '../../src/plan/needs.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { FakeClock } from '../fakes/clock.ts';
import { FakeLog } from '../fakes/log.ts';
import { files } from '../fakes/definitions.ts';
import { choices } from '../fakes/plans.ts';
import { simulatedEcs, type SimulatedEcs } from '../fakes/simulated-ecs.ts';
import { type Project, kinds, project } from './arbitraries.ts';

/** More runs take longer. */
const patience = 60_000 + Number(process.env['FUZZ_RUNS'] ?? 0) * 500;
const runs = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 80) };

let account: SimulatedEcs;
beforeAll(async () => {
  account = await simulatedEcs({ instantRollouts: true, containerInstances: 2 });
});
beforeEach(() => account.simulator.loadWorld({}));
afterAll(async () => {
  await account.close();
  expect(account.simulator.problems).toEqual([]);
});

/** The stages between files and calls, as a deploy walks them; `compare` as in a dry run. */
async function planFor({ task, service }: Project, more: Partial<DeployChoices> = {}): Promise<Plan> {
  const { ecs } = account;
  const wanted = files(task, service);
  const chosen = choices(more);
  const deployed = await describeDeployed({ ecs, clock: new FakeClock() }, 'prod', 'web');
  const needs = needsOf(chosen, wanted, deployed, true);
  const taskDefinition = needs.taskDefinition === undefined ? undefined : ((await describeTaskDefinition({ ecs, clock: new FakeClock() }, needs.taskDefinition)) ?? null);
  const revision = needs.serviceRevision && deployed.kind === 'present' ? await currentRevision({ ecs, clock: new FakeClock() }, deployed.service) : undefined;
  return planDeploy({ ...deployed, taskDefinition, ...(deployed.kind === 'present' ? { revision } : {}) }, wanted, chosen);
}

async function apply(one: Project, more: Partial<DeployChoices> = {}): Promise<void> {
  const plan = await planFor(one, more);
  await carryOut(plan, { ecs: account.ecs, clock: new FakeClock(), log: new FakeLog(), region: 'eu-central-1', uuid: () => 'token' });
  account.simulator.advance(60_000);
}

/** Nothing differs; only a new revision would be registered, and with `skip-unchanged` nothing at all is left to do. */
async function expectNothingToDo(one: Project): Promise<void> {
  const plain = await planFor(one);
  expect(plain.differences).toEqual([]);
  expect(plain.steps.map(({ kind }) => kind)).toEqual(['register-task-definition', 'update-service']);
  const skipping = await planFor(one, { skipUnchanged: true });
  expect(skipping.differences).toEqual([]);
  expect(skipping.steps).toEqual([]);
}

const plain = (value: unknown): object => JSON.parse(JSON.stringify(value)) as object;

/** Both files as somebody would make them from what AWS tells: describe-services and describe-task-definition, and what only deployments and revisions show. */
async function readBack(): Promise<Project> {
  const { ecs } = account;
  const { services = [] } = await ecs.describeServices({ cluster: 'prod', services: ['web'], include: ['TAGS'] });
  const [service] = services;
  const primary = service?.deployments?.find(({ status }) => status === 'PRIMARY');
  const revision = service === undefined ? undefined : await currentRevision({ ecs, clock: new FakeClock() }, service);
  const { taskDefinition, tags } = await ecs.describeTaskDefinition({ taskDefinition: service?.taskDefinition, include: ['TAGS'] });
  const hidden = { serviceConnectConfiguration: primary?.serviceConnectConfiguration, volumeConfigurations: primary?.volumeConfigurations, vpcLatticeConfigurations: primary?.vpcLatticeConfigurations, monitoring: revision?.monitoring };
  return { task: { taskDefinition: { ...plain(taskDefinition), tags } }, service: { ...plain(service), ...plain(hidden) } as Record<string, unknown> };
}

describe('a generated project', () => {
  it('has nothing left to do once it is deployed', async () => {
    await fc.assert(
      fc.asyncProperty(kinds.chain(project), async (one) => {
        account.simulator.loadWorld({});
        await apply(one);
        await expectNothingToDo(one);
      }),
      runs,
    );
  }, patience);

  it('shows no difference to the files that are read back from AWS', async () => {
    await fc.assert(
      fc.asyncProperty(kinds.chain(project), async (one) => {
        account.simulator.loadWorld({});
        await apply(one);
        await expectNothingToDo(await readBack());
      }),
      runs,
    );
  }, patience);

  it('has nothing left to do once another one has become it', async () => {
    await fc.assert(
      fc.asyncProperty(kinds.chain((kind) => fc.tuple(project(kind), project(kind))), async ([before, after]) => {
        account.simulator.loadWorld({});
        await apply(before);
        await apply(after, { forceNewDeployment: true });
        await expectNothingToDo(after);
      }),
      runs,
    );
  }, patience);
});
