import { describe, expect, it } from '@jest/globals';
import { compareService } from '../../src/definitions/compare-service.ts';
import type { ServiceDefinition } from '../../src/definitions/definitions.ts';
import { updateAttributes } from '../../src/plan/update-attributes.ts';

const attributes = (live: object, wanted: object): object => updateAttributes(wanted as ServiceDefinition, compareService(live as ServiceDefinition, wanted as ServiceDefinition, { ignoreTags: [] }));
const deployment = (more: object) => ({ deploymentConfiguration: more });
const off = { enableECSManagedTags: false, enableExecuteCommand: false };
const pair = (production: string, alternate: string, more: object = {}) => ({ targetGroupArn: production, containerName: 'web', containerPort: 80, advancedConfiguration: { alternateTargetGroupArn: alternate, roleArn: 'r' }, ...more });

describe('updateAttributes', () => {
  it.each<{ name: string; live: object; wanted: object; body: object }>([
    { name: 'sends nothing where nothing differs', live: { enableExecuteCommand: true }, wanted: { enableExecuteCommand: true, placementConstraints: [] }, body: {} },
    { name: 'sends nothing for tags and counts, which have ways of their own', live: { desiredCount: 1, tags: [{ key: 'a', value: '1' }] }, wanted: { desiredCount: 2, tags: [] }, body: {} },
    { name: 'sends everything that is written once something differs', live: { healthCheckGracePeriodSeconds: 1, placementConstraints: [{ type: 'distinctInstance' }] }, wanted: { healthCheckGracePeriodSeconds: 2, placementConstraints: [{ type: 'distinctInstance' }], launchType: 'EC2', desiredCount: 1 }, body: { healthCheckGracePeriodSeconds: 2, placementConstraints: [{ type: 'distinctInstance' }], ...off } },
    { name: 'always sends both switches, which Go cannot leave out', live: { enableECSManagedTags: true }, wanted: { healthCheckGracePeriodSeconds: 2 }, body: { healthCheckGracePeriodSeconds: 2, ...off } },
    { name: 'removes what UpdateService forgets only when told', live: { loadBalancers: [{ containerName: 'a' }], serviceConnectConfiguration: { enabled: true }, volumeConfigurations: [{ name: 'v' }], vpcLatticeConfigurations: [{ portName: 'p' }] }, wanted: {}, body: { loadBalancers: [], serviceConnectConfiguration: { enabled: false }, volumeConfigurations: [], vpcLatticeConfigurations: [], ...off } },
    { name: 'sends no empty list that nobody wrote', live: { enableExecuteCommand: true }, wanted: {}, body: off },
    { name: 'sends an empty list that is written', live: { serviceRegistries: [{ registryArn: 'r' }] }, wanted: { serviceRegistries: [], capacityProviderStrategy: [] }, body: { serviceRegistries: [], capacityProviderStrategy: [], ...off } },
    { name: 'leaves alone what is kept', live: { enableExecuteCommand: true, serviceRegistries: [{ registryArn: 'r' }], propagateTags: 'SERVICE' }, wanted: {}, body: off },
    { name: 'sends the platform version that is meant', live: { launchType: 'FARGATE', platformVersion: '1.4.0' }, wanted: { launchType: 'FARGATE' }, body: { platformVersion: 'LATEST', ...off } },
    { name: 'resets the deployment exactly where it differs', live: deployment({ maximumPercent: 150, minimumHealthyPercent: 100, strategy: 'ROLLING' }), wanted: {}, body: { deploymentConfiguration: { maximumPercent: 200 }, ...off } },
    { name: 'sends the members of a breaker together', live: deployment({ deploymentCircuitBreaker: { enable: true, rollback: false } }), wanted: {}, body: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: false, rollback: false } }, ...off } },
    { name: 'sends the threshold of a breaker as a whole', live: deployment({ deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'COUNT', value: 50 } } }), wanted: deployment({ deploymentCircuitBreaker: { enable: true, rollback: true } }), body: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } } }, ...off } },
    { name: 'switches alarms off with an empty list', live: deployment({ alarms: { alarmNames: ['x'], enable: true, rollback: true } }), wanted: deployment({ maximumPercent: 200 }), body: { deploymentConfiguration: { maximumPercent: 200, alarms: { alarmNames: [], enable: false, rollback: false } }, ...off } },
    { name: 'takes hooks away with an empty list', live: deployment({ lifecycleHooks: [{ hookTargetArn: 'h' }] }), wanted: {}, body: { deploymentConfiguration: { lifecycleHooks: [] }, ...off } },
    { name: 'switches early success off as a whole', live: deployment({ earlySuccessCriteria: { enable: true, healthyPercent: 80, sourceServiceRevisionCleanup: 'DEFERRED' } }), wanted: {}, body: { deploymentConfiguration: { earlySuccessCriteria: { enable: false, healthyPercent: 100, sourceServiceRevisionCleanup: 'BLOCKING' } }, ...off } },
    { name: 'lays what is written over what is reset', live: deployment({ maximumPercent: 150, strategy: 'LINEAR' }), wanted: deployment({ maximumPercent: 175 }), body: { deploymentConfiguration: { maximumPercent: 175, strategy: 'ROLLING' }, ...off } },
    { name: 'sends a network with what is reset in it', live: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'], assignPublicIp: 'ENABLED' } } }, wanted: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } } }, body: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'], assignPublicIp: 'DISABLED' } }, ...off } },
    { name: 'has no way to take security groups away but to leave them out', live: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'], securityGroups: ['s'] } } }, wanted: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } } }, body: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } }, ...off } },
    { name: 'sends zone rebalancing where it is written', live: { availabilityZoneRebalancing: 'ENABLED', enableExecuteCommand: true }, wanted: { availabilityZoneRebalancing: 'DISABLED' }, body: { availabilityZoneRebalancing: 'DISABLED', ...off } },
    { name: 'does not send it where it is left out', live: { availabilityZoneRebalancing: 'ENABLED', enableExecuteCommand: true }, wanted: {}, body: off },
    { name: 'sends exchanged target groups as they stand', live: { loadBalancers: [pair('green', 'blue')], enableExecuteCommand: true }, wanted: { loadBalancers: [pair('blue', 'green')] }, body: { loadBalancers: [pair('green', 'blue')], ...off } },
    { name: 'sends load balancers without a pair as they are', live: {}, wanted: { loadBalancers: [{ targetGroupArn: 'a', containerName: 'web', containerPort: 80 }, pair('blue', 'green')] }, body: { loadBalancers: [{ targetGroupArn: 'a', containerName: 'web', containerPort: 80 }, pair('blue', 'green')], ...off } },
    { name: 'sends nothing of an empty platform version', live: { enableExecuteCommand: true }, wanted: { platformVersion: '', propagateTags: '' }, body: off },
    { name: 'sends Service Connect as it is written', live: {}, wanted: { serviceConnectConfiguration: { enabled: true, namespace: 'n', services: [{ portName: 'b' }, { portName: 'a' }] } }, body: { serviceConnectConfiguration: { enabled: true, namespace: 'n', services: [{ portName: 'b' }, { portName: 'a' }] }, ...off } },
    { name: 'carries monitoring and early success', live: {}, wanted: { monitoring: { metricConfigurations: [] }, ...deployment({ earlySuccessCriteria: { enable: true, healthyPercent: 80 } }) }, body: { monitoring: { metricConfigurations: [] }, deploymentConfiguration: { earlySuccessCriteria: { enable: true, healthyPercent: 80, sourceServiceRevisionCleanup: 'BLOCKING' } }, ...off } },
  ])('$name', ({ live, wanted, body }) => expect(attributes(live, wanted)).toEqual(body));
});
