import { describe, expect, it } from '@jest/globals';
import { type CompareOptions, compareService, diffNewService } from '../../src/definitions/compare-service.ts';
import type { ServiceDefinition } from '../../src/definitions/definitions.ts';

const network = (more: object = {}) => ({ networkConfiguration: { awsvpcConfiguration: { subnets: ['a', 'b'], securityGroups: ['s', 't'], ...more } } });
const deployment = (more: object): ServiceDefinition => ({ deploymentConfiguration: more as ServiceDefinition['deploymentConfiguration'] });
const lb = (more: object = {}) => ({ targetGroupArn: 'blue', containerName: 'web', containerPort: 80, ...more });
const advanced = (more: object = {}) => lb({ advancedConfiguration: { alternateTargetGroupArn: 'green', productionListenerRule: 'p', roleArn: 'r' }, ...more });

const compare = (live: ServiceDefinition, wanted: ServiceDefinition, options: Partial<CompareOptions> = {}) => compareService(live, wanted, { ignoreTags: [], ...options });
const texts = (...args: Parameters<typeof compare>): string[] => compare(...args).differences.map(({ path, from, to }) => `${path.join('.')}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);
const kept = (...args: Parameters<typeof compare>): string[] => compare(...args).kept.map(({ path }) => path.join('.'));

const defaults = {
  deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } },
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
  earlySuccessCriteria: { enable: false, healthyPercent: 100, sourceServiceRevisionCleanup: 'BLOCKING' },
  alarms: { alarmNames: [], enable: false, rollback: false },
  lifecycleHooks: [],
};

describe('compareService', () => {
  it.each<{ name: string; live: object; wanted: object; options?: Partial<CompareOptions> }>([
    { name: 'nothing against nothing', live: {}, wanted: {} },
    { name: 'all defaults of the deployment, left out', live: deployment(defaults), wanted: {} },
    { name: 'all defaults of the deployment, written', live: {}, wanted: deployment(defaults) },
    { name: 'a circuit breaker with its defaults', live: deployment({ deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } } }), wanted: deployment({ deploymentCircuitBreaker: { enable: true, rollback: true } }) },
    { name: 'alarms that watch nothing', live: deployment({ alarms: { alarmNames: ['old'], enable: false, rollback: true } }), wanted: {} },
    { name: 'the defaults of hooks', live: deployment({ lifecycleHooks: [{ hookTargetArn: 'h', roleArn: 'r', lifecycleStages: ['B', 'A'], targetType: 'AWS_LAMBDA', timeoutConfiguration: { action: 'ROLLBACK', timeoutInMinutes: 1440 } }] }), wanted: deployment({ lifecycleHooks: [{ hookTargetArn: 'h', roleArn: 'r', lifecycleStages: ['A', 'B'] }] }) },
    { name: 'the order of hooks and alarms', live: deployment({ lifecycleHooks: [{ hookTargetArn: 'a' }, { hookTargetArn: 'b' }], alarms: { alarmNames: ['x', 'y'], enable: true, rollback: false } }), wanted: deployment({ lifecycleHooks: [{ hookTargetArn: 'b' }, { hookTargetArn: 'a' }], alarms: { alarmNames: ['y', 'x'], enable: true, rollback: false } }) },
    { name: 'a DAEMON with its defaults', live: { schedulingStrategy: 'DAEMON', ...deployment({ maximumPercent: 100, minimumHealthyPercent: 0, strategy: 'ROLLING', bakeTimeInMinutes: 0, deploymentCircuitBreaker: { enable: false, rollback: false } }) }, wanted: {} },
    { name: 'the defaults of a breaker that is written for a DAEMON', live: { schedulingStrategy: 'DAEMON', ...deployment({ deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } } }) }, wanted: deployment({ deploymentCircuitBreaker: { enable: true, rollback: true } }) },
    { name: 'the count and the placement of a DAEMON', live: { schedulingStrategy: 'DAEMON', desiredCount: 3 }, wanted: { desiredCount: 5, placementStrategy: [{ type: 'random' }] } },
    { name: 'the order and the public address of a network', live: network({ assignPublicIp: 'DISABLED' }), wanted: { networkConfiguration: { awsvpcConfiguration: { subnets: ['b', 'a'], securityGroups: ['t', 's'] } } } },
    { name: 'LATEST on Fargate', live: { launchType: 'FARGATE', platformVersion: 'LATEST' }, wanted: { launchType: 'FARGATE' } },
    { name: 'a platform version on EC2, whatever the file takes the service for', live: { launchType: 'EC2' }, wanted: { launchType: 'FARGATE' } },
    { name: 'an empty platform version', live: { launchType: 'EC2' }, wanted: { platformVersion: '' } },
    { name: 'switches that are off', live: { enableECSManagedTags: false, enableExecuteCommand: false, propagateTags: 'NONE' }, wanted: {} },
    { name: 'a grace period of 0', live: { healthCheckGracePeriodSeconds: 0 }, wanted: {} },
    { name: 'zone rebalancing, left out', live: { availabilityZoneRebalancing: 'ENABLED' }, wanted: {} },
    { name: 'zone rebalancing that is off where there was never any', live: {}, wanted: { availabilityZoneRebalancing: 'DISABLED' } },
    { name: 'a count that the file leaves out', live: { desiredCount: 7 }, wanted: {} },
    { name: 'the order of tags, those of AWS and ignored ones', live: { tags: [{ key: 'b', value: '1' }, { key: 'a', value: '2' }, { key: 'aws:x', value: '3' }, { key: 'cost-a', value: '4' }] }, wanted: { tags: [{ key: 'a', value: '2' }, { key: 'b', value: '1' }] }, options: { ignoreTags: ['cost-*'] } },
    { name: 'Service Connect that is off', live: {}, wanted: { serviceConnectConfiguration: { enabled: false } } },
    { name: 'the discovery name and order of Service Connect', live: { serviceConnectConfiguration: { enabled: true, services: [{ portName: 'b', discoveryName: 'b' }, { portName: 'a', discoveryName: 'a' }], logConfiguration: { logDriver: 'awslogs', secretOptions: [{ name: 'y' }, { name: 'x' }] } } }, wanted: { serviceConnectConfiguration: { enabled: true, services: [{ portName: 'a' }, { portName: 'b' }], logConfiguration: { logDriver: 'awslogs', secretOptions: [{ name: 'x' }, { name: 'y' }] } } } },
    { name: 'the defaults and order of volumes', live: { volumeConfigurations: [{ name: 'b' }, { name: 'a', managedEBSVolume: { roleArn: 'r', filesystemType: 'xfs', tagSpecifications: [{ resourceType: 'volume', tags: [{ key: 'y', value: '1' }, { key: 'x', value: '2' }] }] } }] }, wanted: { volumeConfigurations: [{ name: 'a', managedEBSVolume: { roleArn: 'r', tagSpecifications: [{ resourceType: 'volume', tags: [{ key: 'x', value: '2' }, { key: 'y', value: '1' }] }] } }, { name: 'b' }] } },
    { name: 'the order of lattice, load balancers, registries and placement', live: { vpcLatticeConfigurations: [{ portName: 'a' }, { portName: 'b' }], loadBalancers: [lb(), lb({ containerPort: 81 })], serviceRegistries: [{ registryArn: 'a' }, { registryArn: 'b' }], placementConstraints: [{ type: 'distinctInstance' }, { type: 'memberOf' }], placementStrategy: [{ type: 'random' }, { type: 'spread' }] }, wanted: { vpcLatticeConfigurations: [{ portName: 'b' }, { portName: 'a' }], loadBalancers: [lb({ containerPort: 81 }), lb()], serviceRegistries: [{ registryArn: 'b' }, { registryArn: 'a' }], placementConstraints: [{ type: 'memberOf' }, { type: 'distinctInstance' }], placementStrategy: [{ type: 'spread' }, { type: 'random' }] } },
    { name: 'base and weight of 0, and the order of providers', live: { capacityProviderStrategy: [{ capacityProvider: 'B', base: 0, weight: 1 }, { capacityProvider: 'A', base: 0, weight: 0 }] }, wanted: { capacityProviderStrategy: [{ capacityProvider: 'A' }, { capacityProvider: 'B', weight: 1 }] } },
    { name: 'target groups that ECS has exchanged', live: { loadBalancers: [advanced({ targetGroupArn: 'green', advancedConfiguration: { alternateTargetGroupArn: 'blue', productionListenerRule: 'p', roleArn: 'r' } })] }, wanted: { loadBalancers: [advanced()] } },
    { name: 'the target group under CodeDeploy', live: { loadBalancers: [lb({ targetGroupArn: 'green' })] }, wanted: { loadBalancers: [lb()] }, options: { codeDeploy: true } },
    { name: 'what is born with the service', live: { launchType: 'EC2', schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' } }, wanted: { schedulingStrategy: 'DAEMON', deploymentController: { type: 'CODE_DEPLOY' } } },
  ])('takes for no difference: $name', ({ live, wanted, options }) => expect(texts(live as ServiceDefinition, wanted as ServiceDefinition, options)).toEqual([]));

  it.each<{ name: string; live: object; wanted: object; options?: Partial<CompareOptions>; found: string[] }>([
    { name: 'resets of the deployment, by what is left out', live: deployment({ maximumPercent: 150, minimumHealthyPercent: 50, strategy: 'LINEAR', bakeTimeInMinutes: 5, deploymentCircuitBreaker: { enable: true, rollback: true } }), wanted: {}, found: ['deploymentConfiguration.bakeTimeInMinutes: 5 → 0', 'deploymentConfiguration.deploymentCircuitBreaker.enable: true → false', 'deploymentConfiguration.deploymentCircuitBreaker.rollback: true → false', 'deploymentConfiguration.maximumPercent: 150 → 200', 'deploymentConfiguration.minimumHealthyPercent: 50 → 100', 'deploymentConfiguration.strategy: "LINEAR" → "ROLLING"'] },
    { name: 'alarms and hooks that go', live: deployment({ alarms: { alarmNames: ['x'], enable: true, rollback: true }, lifecycleHooks: [{ hookTargetArn: 'h' }] }), wanted: {}, found: ['deploymentConfiguration.alarms.alarmNames: ["x"] → undefined', 'deploymentConfiguration.alarms.enable: true → false', 'deploymentConfiguration.alarms.rollback: true → false', 'deploymentConfiguration.lifecycleHooks: [{"hookTargetArn":"h","targetType":"AWS_LAMBDA","timeoutConfiguration":{"action":"ROLLBACK","timeoutInMinutes":1440}}] → undefined'] },
    { name: 'a written setting of the deployment', live: deployment({ maximumPercent: 150 }), wanted: deployment({ maximumPercent: 175 }), found: ['deploymentConfiguration.maximumPercent: 150 → 175'] },
    { name: 'the deployment of a DAEMON, where it is written', live: { schedulingStrategy: 'DAEMON', ...deployment({ maximumPercent: 100, minimumHealthyPercent: 0 }) }, wanted: deployment({ minimumHealthyPercent: 50 }), found: ['deploymentConfiguration.minimumHealthyPercent: 0 → 50'] },
    { name: 'switches that go off', live: { enableECSManagedTags: true, enableExecuteCommand: true }, wanted: {}, found: ['enableECSManagedTags: true → false', 'enableExecuteCommand: true → false'] },
    { name: 'an old platform version on Fargate', live: { launchType: 'FARGATE', platformVersion: '1.4.0' }, wanted: { launchType: 'FARGATE' }, found: ['platformVersion: "1.4.0" → "LATEST"'] },
    { name: 'zone rebalancing that is written', live: { availabilityZoneRebalancing: 'ENABLED' }, wanted: { availabilityZoneRebalancing: 'DISABLED' }, found: ['availabilityZoneRebalancing: "ENABLED" → "DISABLED"'] },
    { name: 'a public address', live: network({ assignPublicIp: 'ENABLED' }), wanted: network(), found: ['networkConfiguration.awsvpcConfiguration.assignPublicIp: "ENABLED" → "DISABLED"'] },
    { name: 'security groups that go', live: network(), wanted: { networkConfiguration: { awsvpcConfiguration: { subnets: ['a', 'b'] } } }, found: ['networkConfiguration.awsvpcConfiguration.securityGroups: ["s","t"] → undefined'] },
    { name: 'load balancers, volumes and lattice that go', live: { loadBalancers: [lb()], volumeConfigurations: [{ name: 'v' }], vpcLatticeConfigurations: [{ portName: 'p' }] }, wanted: {}, found: ['loadBalancers: [{"targetGroupArn":"blue","containerName":"web","containerPort":80}] → undefined', 'volumeConfigurations: [{"name":"v"}] → undefined', 'vpcLatticeConfigurations: [{"portName":"p"}] → undefined'] },
    { name: 'Service Connect that goes', live: { serviceConnectConfiguration: { enabled: true, namespace: 'n' } }, wanted: {}, found: ['serviceConnectConfiguration.enabled: true → false', 'serviceConnectConfiguration.namespace: "n" → undefined'] },
    { name: 'a count', live: { desiredCount: 2 }, wanted: { desiredCount: 3 }, found: ['desiredCount: 2 → 3'] },
    { name: 'a count of 0', live: { desiredCount: 2 }, wanted: { desiredCount: 0 }, found: ['desiredCount: 2 → 0'] },
    { name: 'a grace period that is written as 0', live: { healthCheckGracePeriodSeconds: 60 }, wanted: { healthCheckGracePeriodSeconds: 0 }, found: ['healthCheckGracePeriodSeconds: 60 → 0'] },
    { name: 'lists that are written empty', live: { capacityProviderStrategy: [{ capacityProvider: 'A', weight: 1 }], serviceRegistries: [{ registryArn: 'r' }] }, wanted: { capacityProviderStrategy: [], serviceRegistries: [] }, found: ['capacityProviderStrategy: [{"base":0,"weight":1,"capacityProvider":"A"}] → undefined', 'serviceRegistries: [{"registryArn":"r"}] → undefined'] },
    { name: 'tags', live: { tags: [{ key: 'a', value: '1' }, { key: 'b', value: '1' }] }, wanted: { tags: [{ key: 'a', value: '2' }, { key: 'c', value: '1' }] }, found: ['tags.a.value: "1" → "2"', 'tags.b: {"key":"b","value":"1"} → undefined', 'tags.c: undefined → {"key":"c","value":"1"}'] },
    { name: 'another target group', live: { loadBalancers: [lb()] }, wanted: { loadBalancers: [lb({ targetGroupArn: 'red' })] }, found: ['loadBalancers: [{"targetGroupArn":"blue","containerName":"web","containerPort":80}] → [{"targetGroupArn":"red","containerName":"web","containerPort":80}]'] },
    { name: 'monitoring that is written', live: {}, wanted: { monitoring: { metricConfigurations: [{ metricNames: ['m'], resolutionSeconds: 20 }] } }, found: ['monitoring: undefined → {"metricConfigurations":[{"metricNames":["m"],"resolutionSeconds":20}]}'] },
    { name: 'the port of a load balancer under CodeDeploy', live: { loadBalancers: [lb()] }, wanted: { loadBalancers: [lb({ containerPort: 81 })] }, options: { codeDeploy: true }, found: ['loadBalancers: [{"containerName":"web","containerPort":80}] → [{"containerName":"web","containerPort":81}]'] },
  ])('tells $name', ({ live, wanted, options, found }) => expect(texts(live as ServiceDefinition, wanted as ServiceDefinition, options)).toEqual(found));

  it('turns an exchanged pair round also where something else of it differs', () => {
    const turned = advanced({ targetGroupArn: 'green', advancedConfiguration: { alternateTargetGroupArn: 'blue', productionListenerRule: 'p', roleArn: 'r' } });
    const wanted = advanced({ advancedConfiguration: { alternateTargetGroupArn: 'green', productionListenerRule: 'q', roleArn: 'r' } });
    expect(compare({ loadBalancers: [turned] }, { loadBalancers: [wanted] }).wanted['loadBalancers']).toEqual([{ ...turned, advancedConfiguration: { alternateTargetGroupArn: 'blue', productionListenerRule: 'q', roleArn: 'r' } }]);
  });

  it('does not turn a pair round for another container', () => {
    const turned = advanced({ containerName: 'other', targetGroupArn: 'green', advancedConfiguration: { alternateTargetGroupArn: 'blue' } });
    expect(texts({ loadBalancers: [turned] }, { loadBalancers: [advanced()] })).toHaveLength(1);
  });

  it.each<{ name: string; live: object; wanted: object; found: string[] }>([
    { name: 'what UpdateService leaves alone without it', live: { serviceRegistries: [{ registryArn: 'r' }], capacityProviderStrategy: [{ capacityProvider: 'A' }], placementConstraints: [{ type: 'distinctInstance' }], placementStrategy: [{ type: 'random' }], ...network(), healthCheckGracePeriodSeconds: 60, monitoring: { metricConfigurations: [{ metricNames: ['m'], resolutionSeconds: 20 }] }, propagateTags: 'SERVICE', platformVersion: '1.4.0' }, wanted: {}, found: ['capacityProviderStrategy', 'healthCheckGracePeriodSeconds', 'monitoring', 'networkConfiguration', 'placementConstraints', 'placementStrategy', 'platformVersion', 'propagateTags', 'serviceRegistries'] },
    { name: 'nothing where there is nothing to keep', live: { healthCheckGracePeriodSeconds: 0, propagateTags: 'NONE' }, wanted: {}, found: [] },
    { name: 'nothing that is written', live: { placementConstraints: [{ type: 'distinctInstance' }] }, wanted: { placementConstraints: [] }, found: [] },
    { name: 'the steps of the strategy that goes on', live: deployment({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 10 } }), wanted: deployment({ strategy: 'LINEAR' }), found: ['deploymentConfiguration.linearConfiguration'] },
    { name: 'no steps of a strategy that goes', live: deployment({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 10 } }), wanted: deployment({ strategy: 'ROLLING' }), found: [] },
    { name: 'everything that the file does not say of a DAEMON', live: { schedulingStrategy: 'DAEMON', ...deployment({ maximumPercent: 100, minimumHealthyPercent: 10, alarms: { alarmNames: ['x'], enable: true, rollback: false } }) }, wanted: deployment({ maximumPercent: 100 }), found: ['deploymentConfiguration.minimumHealthyPercent', 'deploymentConfiguration.alarms'] },
  ])('keeps $name', ({ live, wanted, found }) => {
    const result = compare(live as ServiceDefinition, wanted as ServiceDefinition);
    expect(result.kept.map(({ path }) => path.join('.')).sort()).toEqual([...found].sort());
    expect(result.differences.filter(({ path }) => found.includes(path.join('.')))).toEqual([]);
  });

  it('says what it keeps', () => expect(compare({ healthCheckGracePeriodSeconds: 60 }, {}).kept).toEqual([{ path: ['healthCheckGracePeriodSeconds'], value: 60 }]));
  it('keeps nothing of a count or of tags', () => expect(kept({ desiredCount: 3, tags: [{ key: 'a', value: '1' }] }, {})).toEqual([]));
});

describe('diffNewService', () => {
  it('adds what the file writes and nothing else', () =>
    expect(diffNewService({ launchType: 'FARGATE', desiredCount: 0, loadBalancers: [], deploymentConfiguration: { maximumPercent: 200 } })).toEqual([
      { subject: 'service', path: ['deploymentConfiguration'], to: { maximumPercent: 200 } },
      { subject: 'service', path: ['desiredCount'], to: 0 },
      { subject: 'service', path: ['launchType'], to: 'FARGATE' },
    ]));
});
