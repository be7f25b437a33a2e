import type { Service } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { compareService } from '../../src/definitions/compare-service.ts';
import { liveService } from '../../src/definitions/live-service.ts';
import type { Note } from '../../src/plan/plan.ts';
import { serviceNotes } from '../../src/plan/service-notes.ts';
import { serviceFile } from '../fakes/definitions.ts';

function notes(live: Service, document: object, force = false): Note[] {
  const file = serviceFile(document);
  return serviceNotes(file, live, compareService(liveService(live), file.value, { ignoreTags: [] }), { forceNewDeployment: force });
}
const texts = (...args: Parameters<typeof notes>): string[] => notes(...args).map(({ level, text }) => `${level}: ${text}`);
const deployment = (more: object): Service => ({ deploymentConfiguration: more as Service['deploymentConfiguration'] });
const breaker = { enable: true, rollback: true };

describe('serviceNotes', () => {
  it.each<{ name: string; live: Service; file: object; force?: boolean; wanted: string[] }>([
    { name: 'says nothing where nothing differs', live: {}, file: {}, wanted: [] },
    { name: 'says nothing of what is written', live: deployment({ maximumPercent: 150 }), file: deployment({ maximumPercent: 200 }), wanted: [] },
    { name: 'names each reset with both values', live: { enableExecuteCommand: true, launchType: 'FARGATE', platformVersion: '1.4.0', ...deployment({ maximumPercent: 150 }) }, file: { launchType: 'FARGATE' }, wanted: ['info: deploymentConfiguration.maximumPercent is not in the service definition, so it is reset: 150 → 200.', 'info: enableExecuteCommand is not in the service definition, so it is reset: true → false.', 'info: platformVersion is not in the service definition, so it is reset: "1.4.0" → "LATEST".'] },
    { name: 'names what is removed, once', live: { loadBalancers: [{ containerName: 'a' }], deployments: [{ status: 'PRIMARY', serviceConnectConfiguration: { enabled: true, namespace: 'n' } }] }, file: {}, wanted: ['info: loadBalancers is not in the service definition, so it is removed from the service.', 'info: serviceConnectConfiguration is not in the service definition, so it is removed from the service.'] },
    { name: 'names what is left out of a part that is written', live: { deployments: [{ status: 'PRIMARY', serviceConnectConfiguration: { enabled: true, namespace: 'n', logConfiguration: { logDriver: 'awslogs' } } }] }, file: { serviceConnectConfiguration: { enabled: true, namespace: 'n' } }, wanted: ['info: serviceConnectConfiguration.logConfiguration is not in the service definition, so it is reset: {"logDriver":"awslogs"} → nothing.'] },
    { name: 'says nothing of what is removed in writing', live: { loadBalancers: [{ containerName: 'a' }], deployments: [{ status: 'PRIMARY', serviceConnectConfiguration: { enabled: true, namespace: 'n' } }] }, file: { loadBalancers: [], serviceConnectConfiguration: { enabled: false } }, wanted: [] },
    { name: 'says that a DAEMON places nothing', live: { schedulingStrategy: 'DAEMON' }, file: { placementStrategy: [{ type: 'random' }] }, wanted: ['warning: placementStrategy has no effect: a DAEMON service runs one task on every instance.'] },
    { name: 'names what stays', live: { healthCheckGracePeriodSeconds: 60 }, file: {}, wanted: ['info: healthCheckGracePeriodSeconds is not in the service definition and stays as it is in the service: 60.'] },
    { name: 'warns of a breaker that goes', live: deployment({ deploymentCircuitBreaker: breaker }), file: {}, wanted: ['warning: deploymentConfiguration.deploymentCircuitBreaker is not in the service definition, so it is reset: enable true → false, rollback true → false. Write it there to keep the protection.'] },
    { name: 'warns of a breaker that goes, which never rolled back', live: deployment({ deploymentCircuitBreaker: { enable: true, rollback: false } }), file: {}, wanted: ['warning: deploymentConfiguration.deploymentCircuitBreaker is not in the service definition, so it is reset: enable true → false. Write it there to keep the protection.'] },
    { name: 'warns of a breaker that goes beside what is written', live: deployment({ maximumPercent: 200, deploymentCircuitBreaker: breaker }), file: deployment({ maximumPercent: 200 }), wanted: ['warning: deploymentConfiguration.deploymentCircuitBreaker is not in the service definition, so it is reset: enable true → false, rollback true → false. Write it there to keep the protection.'] },
    { name: 'warns of a rollback that is left out of a breaker', live: deployment({ deploymentCircuitBreaker: breaker }), file: deployment({ deploymentCircuitBreaker: { enable: true } }), wanted: ['warning: deploymentConfiguration.deploymentCircuitBreaker.rollback is not in the service definition, so it is reset: true → false. Write it there to keep the protection.'] },
    { name: 'warns of alarms that go', live: deployment({ alarms: { alarmNames: ['5xx'], ...breaker } }), file: {}, wanted: ['warning: deploymentConfiguration.alarms is not in the service definition, so it is reset: alarmNames ["5xx"] → nothing, enable true → false, rollback true → false. Write it there to keep the protection.'] },
    { name: 'does not warn of a breaker that is switched off in writing', live: deployment({ deploymentCircuitBreaker: breaker }), file: deployment({ deploymentCircuitBreaker: { enable: false, rollback: false } }), wanted: [] },
    { name: 'does not warn of a threshold that is reset', live: deployment({ deploymentCircuitBreaker: { ...breaker, thresholdConfiguration: { type: 'COUNT', value: 3 } } }), file: deployment({ deploymentCircuitBreaker: breaker }), wanted: ['info: deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type, deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value are not in the service definition, so they are reset: thresholdConfiguration.type "COUNT" → "BOUNDED_PERCENT", thresholdConfiguration.value 3 → 50.'] },
    { name: 'says which tags go where the file has none', live: { tags: [{ key: 'Owner', value: 'x' }, { key: 'Team', value: 'y' }] }, file: {}, wanted: ['info: tags is not in the service definition, so the service loses its tags Owner, Team. Keys named in ignore-tags stay.'] },
    { name: 'does not say so of tags that are written', live: { tags: [{ key: 'Owner', value: 'x' }] }, file: { tags: [] }, wanted: [] },
    { name: 'says nothing of a count that is left out', live: { desiredCount: 3 }, file: {}, wanted: [] },
    { name: 'explains another launch type', live: { launchType: 'EC2' }, file: { launchType: 'FARGATE' }, wanted: ['warning: launchType is EC2 in the service and FARGATE in the service definition. It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.'] },
    { name: 'explains a launch type beside capacity providers', live: { capacityProviderStrategy: [{ capacityProvider: 'A', base: 0, weight: 1 }] }, file: { launchType: 'FARGATE', capacityProviderStrategy: [{ capacityProvider: 'A', weight: 1 }] }, wanted: ['warning: launchType is chosen by capacityProviderStrategy in the service and FARGATE in the service definition. It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.'] },
    { name: 'explains another scheduler', live: {}, file: { schedulingStrategy: 'DAEMON' }, wanted: ['warning: schedulingStrategy is REPLICA in the service and DAEMON in the service definition. It is chosen when a service is created and stays as it is; another one needs a new service.'] },
    { name: 'explains another controller', live: { deploymentController: { type: 'ECS' } }, file: { deploymentController: { type: 'CODE_DEPLOY' } }, wanted: ['warning: deploymentController is ECS in the service and CODE_DEPLOY in the service definition. The action leaves it as it is; another one needs a new service.'] },
    { name: 'says nothing of what is born the same', live: { launchType: 'EC2' }, file: { launchType: 'EC2', schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' } }, wanted: [] },
    { name: 'announces a change of providers that needs force', live: { capacityProviderStrategy: [{ capacityProvider: 'A', base: 0, weight: 1 }] }, file: { capacityProviderStrategy: [{ capacityProvider: 'A', weight: 2 }] }, wanted: ['warning: capacityProviderStrategy changes from [{"base":0,"weight":1,"capacityProvider":"A"}] to [{"base":0,"weight":2,"capacityProvider":"A"}], which ECS accepts only with a forced deployment: set the input force-new-deployment: true for this deploy.'] },
    { name: 'announces the change from a launch type', live: { launchType: 'FARGATE' }, file: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }, wanted: ['warning: capacityProviderStrategy changes from the launch type FARGATE to [{"base":0,"weight":0,"capacityProvider":"FARGATE_SPOT"}], which ECS accepts only with a forced deployment: set the input force-new-deployment: true for this deploy.'] },
    { name: 'announces nothing that is forced', live: { launchType: 'FARGATE' }, file: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }, force: true, wanted: [] },
  ])('$name', ({ live, file, force, wanted }) => expect(texts(live, file, force)).toEqual(wanted));

  it('points warnings at the file', () => {
    expect(notes({ launchType: 'EC2' }, { desiredCount: 1, launchType: 'FARGATE' })[0]).toMatchObject({ title: 'a setting that cannot be changed', at: { file: 'service.json', line: 3, column: 3 } });
    expect(notes(deployment({ deploymentCircuitBreaker: breaker }), { desiredCount: 1, ...deployment({ maximumPercent: 200 }) })[0]).toMatchObject({ title: 'a protection is switched off', at: { line: 3, column: 3 } });
    expect(notes({}, { capacityProviderStrategy: [{ capacityProvider: 'A' }] })[0]).toMatchObject({ title: 'a change that needs a forced deployment', at: { line: 2, column: 3 } });
  });
});
