import { afterEach, describe, expect, it } from '@jest/globals';
import { lookAtService, withNeeds } from '../../src/commands/look.ts';
import type { Project } from '../../src/commands/project.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { files, webService, webTask } from '../fakes/definitions.ts';
import { FakeClock } from '../fakes/clock.ts';
import { choices, liveService, missing, present, revision } from '../fakes/plans.ts';
import { simulatedEcs, type SimulatedEcs } from '../fakes/simulated-ecs.ts';

let account: SimulatedEcs;
afterEach(() => account.close());

const { deployments: _, ...service } = liveService();

async function projectOf(more: { service?: string; scalableTarget?: () => Promise<unknown> } = {}): Promise<Project> {
  account = await simulatedEcs({ world: { taskDefinitions: [{ ...webTask, revision: 1 }], services: [service] } as unknown as SimulatorOptions['world'] });
  const { scalableTarget = () => Promise.reject(new Error('AccessDenied')) } = more;
  return {
    config: { cluster: 'prod', service: 'service' in more ? more.service : 'web' },
    describeWorld: { ecs: account.ecs, clock: new FakeClock() },
    aws: { diagnostics: { scalableTarget } },
  } as unknown as Project;
}

const reads = (): string[] => account.simulator.calls.map(({ operation }) => operation);

describe('lookAtService', () => {
  it('asks once', async () => {
    expect(await lookAtService(await projectOf())).toMatchObject({ kind: 'present', service: { serviceName: 'web' } });
    expect(reads()).toEqual(['DescribeServices']);
  });
  it('asks nothing where no service is named', async () => {
    expect(await lookAtService(await projectOf({ service: undefined }))).toEqual({ kind: 'no-service', cluster: 'prod' });
    expect(reads()).toEqual([]);
  });
});

describe('withNeeds', () => {
  it('asks for nothing that a plain deploy does not need', async () => {
    await withNeeds(present(), await projectOf(), files(webTask, webService), choices(), false);
    expect(reads()).toEqual([]);
  });
  it('brings the revision that serves', async () => expect(await withNeeds(present(), await projectOf(), files(webTask, webService), choices(), true)).toMatchObject({ taskDefinition: { taskDefinitionArn: revision(1), tags: [] } }));
  it('tells a family without revisions from one that nobody asked for', async () => {
    const project = await projectOf();
    expect((await withNeeds(missing(), project, files({ ...webTask, family: 'new' }, webService), choices(), true)).taskDefinition).toBeNull();
    expect((await withNeeds(missing(), project, files(webTask, webService), choices(), false)).taskDefinition).toBeUndefined();
  });
  it('brings the latest revision', async () => expect((await withNeeds(present(), await projectOf(), files(webTask, webService), choices({ latestTaskDefinition: true }), false)).latestTaskDefinitionArn).toBe(revision(1)));
  it('brings the service revision where monitoring is compared', async () => {
    const project = await projectOf();
    const seen = await lookAtService(project);
    expect(await withNeeds(seen, project, files(webTask, { ...webService, monitoring: { metricConfigurations: [] } }), choices(), false)).toMatchObject({ revision: { taskDefinition: revision(1) } });
  });

  it.each<[string, () => Promise<unknown>, unknown]>([
    ['the bounds of auto scaling where the count is lowered', () => Promise.resolve({ minCapacity: 1, maxCapacity: 9 }), { minCapacity: 1, maxCapacity: 9 }],
    ['nothing where nothing scales', () => Promise.resolve(null), undefined],
    ['nothing where nobody may look', () => Promise.reject(new Error('AccessDenied')), undefined],
  ])('brings %s', async (_name, scalableTarget, wanted) => {
    const lowered = files(webTask, { ...webService, desiredCount: 1 });
    expect((await withNeeds(present(), await projectOf({ scalableTarget }), lowered, choices(), false)).scalableTarget).toEqual(wanted);
  });
});
