import { afterEach, describe, expect, it } from '@jest/globals';
import { currentRevision, describeDeployed, describeTaskDefinition, latestRevision } from '../../src/ecs/describe.ts';
import type { SimulatorOptions } from '../../simulator/options.ts';
import { FakeClock } from '../fakes/clock.ts';
import { webTask } from '../fakes/definitions.ts';
import { liveService, revision } from '../fakes/plans.ts';
import { simulatedEcs, type SimulatedEcs } from '../fakes/simulated-ecs.ts';

let account: SimulatedEcs;
afterEach(() => account.close());

const revisions = [1, 2, 3].map((number) => ({ ...webTask, revision: number, status: number === 3 ? 'INACTIVE' : 'ACTIVE', tags: [{ key: 'n', value: String(number) }] }));
const { deployments: _, ...service } = liveService({ tags: [{ key: 'team', value: 'web' }] });

async function open(options: SimulatorOptions = {}, more: object = {}) {
  account = await simulatedEcs({ world: { taskDefinitions: revisions, services: [{ ...service, ...more }] } as unknown as SimulatorOptions['world'], ...options });
  return { ecs: account.ecs, clock: new FakeClock(), region: 'eu-central-1' };
}

describe('describeDeployed', () => {
  it('gives the service with its tags', async () => {
    const found = await describeDeployed(await open(), 'prod', 'web');
    expect(found).toMatchObject({ kind: 'present', cluster: 'prod', service: { serviceName: 'web', tags: [{ key: 'team', value: 'web' }] } });
  });
  it('gives a missing service as a value', async () => expect(await describeDeployed(await open(), 'prod', 'nix')).toEqual({ kind: 'missing', cluster: 'prod', service: 'nix' }));
  it('gives an INACTIVE one as missing', async () => expect(await describeDeployed(await open({}, { status: 'INACTIVE' }), 'prod', 'web')).toEqual({ kind: 'missing', cluster: 'prod', service: 'web', status: 'INACTIVE' }));
  it('names cluster and region where the cluster does not exist', async () =>
    expect(describeDeployed(await open({ clusters: ['prod'] }), 'nix', 'web')).rejects.toMatchObject({ code: 'AWS', message: 'ecs:DescribeServices (service web in cluster nix): the cluster does not exist in region eu-central-1' }));
  it.each<[string, Record<string, unknown>, string]>([
    ['an empty answer', { services: null, failures: null }, 'neither the service nor MISSING came back'],
    ['another failure', { services: null, failures: [{ reason: 'ODD' }] }, 'neither the service nor MISSING came back, but ODD'],
  ])('does not take %s for a missing service', async (_name, set, message) =>
    expect(describeDeployed(await open({ faults: [{ operation: 'DescribeServices', kind: 'patch', set }] }), 'prod', 'web')).rejects.toThrow(message));
  it('asks again where the answer holds nothing', async () => {
    const world = await open({ faults: [{ operation: 'DescribeServices', kind: 'empty-body', calls: '1-3' }] });
    expect(await describeDeployed(world, 'prod', 'web')).toMatchObject({ kind: 'present' });
    expect(world.clock.delays).toEqual([1_000, 2_000, 4_000]);
  });
});

describe('describeTaskDefinition', () => {
  it.each<[string, string, number]>([['an ARN', revision(1), 1], ['a name', 'web:3', 3], ['a family, for its newest ACTIVE revision', 'web', 2]])('reads %s, with tags', async (_name, name, wanted) =>
    expect(await describeTaskDefinition(await open(), name)).toMatchObject({ revision: wanted, tags: [{ key: 'n', value: String(wanted) }] }));
  it('gives nothing for what does not exist', async () => expect(await describeTaskDefinition(await open(), 'nix')).toBeUndefined());
  it('asks again where the answer holds nothing', async () =>
    expect(await describeTaskDefinition(await open({ faults: [{ operation: 'DescribeTaskDefinition', kind: 'empty-body', calls: 1 }] }), 'web:3')).toMatchObject({ revision: 3 }));
  it('gives nothing where every answer is empty', async () => expect(await describeTaskDefinition(await open({ faults: [{ operation: 'DescribeTaskDefinition', kind: 'patch', set: { taskDefinition: null } }] }), 'web')).toBeUndefined());
  it('names the permission that is missing', async () =>
    expect(describeTaskDefinition(await open({ faults: [{ operation: 'DescribeTaskDefinition', kind: 'denied' }] }), 'web')).rejects.toMatchObject({ code: 'CREDENTIALS', message: expect.stringContaining('ecs:DescribeTaskDefinition (task definition web)') }));
});

describe('latestRevision', () => {
  it('is the newest ACTIVE one', async () => expect(await latestRevision(await open(), 'web')).toBe(revision(2)));
  it('is found behind empty pages', async () => expect(await latestRevision(await open({ emptyPages: true }), 'web')).toBe(revision(2)));
  it('is not there for an unknown family', async () => expect(await latestRevision(await open(), 'nix')).toBeUndefined());
  it('says what was refused', async () => expect(latestRevision(await open({ faults: [{ operation: 'ListTaskDefinitions', kind: 'denied' }] }), 'web')).rejects.toMatchObject({ code: 'CREDENTIALS' }));
});

describe('currentRevision', () => {
  const monitoring = { metricConfigurations: [{ metricNames: ['CPUUtilization'], resolutionSeconds: 20 }] };
  const current = async (options: SimulatorOptions = {}) => {
    const world = await open(options, { monitoring });
    const found = await describeDeployed(world, 'prod', 'web');
    return currentRevision(world, found.kind === 'present' ? found.service : {});
  };
  it('shows what the service does not', async () => expect(await current()).toMatchObject({ monitoring }));
  it('is nothing where it may not be read', async () => expect(await current({ faults: [{ operation: 'DescribeServiceRevisions', kind: 'denied' }] })).toBeUndefined());
  it('is nothing for a service that names none', async () => expect(await currentRevision(await open(), {})).toBeUndefined());
});
