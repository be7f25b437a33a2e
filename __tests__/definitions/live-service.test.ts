import { describe, expect, it } from '@jest/globals';
import { updatable } from '../../src/definitions/attributes.ts';
import { liveService, primaryDeployment } from '../../src/definitions/live-service.ts';

describe('primaryDeployment', () => {
  it('is the one that the service runs towards', () => expect(primaryDeployment({ deployments: [{ id: 'a', status: 'ACTIVE' }, { id: 'b', status: 'PRIMARY' }] })?.id).toBe('b'));
  it('is not there without deployments', () => expect(primaryDeployment({})).toBeUndefined());
});

describe('liveService', () => {
  it('takes what stands in the service', () =>
    expect(liveService({ launchType: 'FARGATE', desiredCount: 3, tags: [{ key: 'a' }], serviceName: 'web', status: 'ACTIVE' })).toMatchObject({ launchType: 'FARGATE', desiredCount: 3, tags: [{ key: 'a' }] }));

  it('takes Service Connect, volumes and lattice from the PRIMARY deployment', () => {
    const more = { serviceConnectConfiguration: { enabled: true }, volumeConfigurations: [{ name: 'v' }], vpcLatticeConfigurations: [{ portName: 'p', roleArn: 'r', targetGroupArn: 't' }] };
    expect(liveService({ deployments: [{ status: 'ACTIVE', volumeConfigurations: [{ name: 'old' }] }, { status: 'PRIMARY', ...more }] })).toMatchObject(more);
  });

  it('takes monitoring and gateway connectors from the service revision', () => {
    const revision = { monitoring: { metricConfigurations: [{ metricNames: ['m'], resolutionSeconds: 20 }] }, gatewayConnectors: [{ portName: 'p' }] };
    expect(liveService({}, revision)).toMatchObject(revision);
    expect(liveService({}).monitoring).toBeUndefined();
  });

  it('names everything that an update may change', () => expect(Object.keys(liveService({}))).toEqual(expect.arrayContaining([...updatable])));
});
