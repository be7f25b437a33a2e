import { ApplicationAutoScalingClient, DescribeScalableTargetsCommand } from '@aws-sdk/client-application-auto-scaling';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../server.ts';

let simulator: Simulator;
let client: ApplicationAutoScalingClient;
afterEach(async () => {
  expect(simulator.problems).toEqual([]);
  client.destroy();
  await simulator.close();
});

async function open(options: Parameters<typeof startSimulator>[0] = {}): Promise<void> {
  simulator = await startSimulator({ world: { scalableTargets: [{ ResourceId: 'service/prod/web', MinCapacity: 2, MaxCapacity: 9 }, { ResourceId: 'service/prod/api', MinCapacity: 1, MaxCapacity: 3 }] }, ...options });
  client = new ApplicationAutoScalingClient({ endpoint: simulator.url, region: 'us-east-1', credentials: { accessKeyId: 'AKIABASE', secretAccessKey: 'secret' }, maxAttempts: 1 });
}

const describeTargets = (more: object = {}) => client.send(new DescribeScalableTargetsCommand({ ServiceNamespace: 'ecs', ...more }));

describe('DescribeScalableTargets', () => {
  it('shows the bounds of a service that scales', async () => {
    await open();
    const { ScalableTargets } = await describeTargets({ ResourceIds: ['service/prod/web'], ScalableDimension: 'ecs:service:DesiredCount' });
    expect(ScalableTargets).toHaveLength(1);
    expect(ScalableTargets?.[0]).toMatchObject({
      ResourceId: 'service/prod/web',
      MinCapacity: 2,
      MaxCapacity: 9,
      SuspendedState: { DynamicScalingInSuspended: false },
    });
    expect(ScalableTargets?.[0]?.CreationTime).toBeInstanceOf(Date);
  });

  it('shows nothing for a service that does not', async () => {
    await open();
    expect((await describeTargets({ ResourceIds: ['service/prod/worker'] })).ScalableTargets).toEqual([]);
    expect((await describeTargets({ ScalableDimension: 'ecs:service:Other' })).ScalableTargets).toEqual([]);
  });

  it('comes in pages', async () => {
    await open({ pageSize: 1 });
    const first = await describeTargets();
    const second = await describeTargets({ NextToken: first.NextToken });
    expect([first, second].map(({ ScalableTargets }) => ScalableTargets?.map(({ ResourceId }) => ResourceId))).toEqual([['service/prod/web'], ['service/prod/api']]);
    expect(second.NextToken).toBeUndefined();
  });

  it('can be refused', async () => {
    await open({ faults: [{ operation: 'DescribeScalableTargets', kind: 'denied' }] });
    await expect(describeTargets()).rejects.toMatchObject({ name: 'AccessDeniedException', message: expect.stringContaining('application-autoscaling:DescribeScalableTargets') });
  });
});
