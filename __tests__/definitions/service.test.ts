import { describe, expect, it } from '@jest/globals';
import { decodeService } from '../../src/definitions/service.ts';
import type { DecodeContext } from '../../src/definitions/task-definition.ts';
import { contextOf } from '../fakes/definitions.ts';

const decode = (document: unknown, more: Partial<DecodeContext> = {}) => decodeService(document, contextOf(JSON.stringify(document, null, 2), 'service.json', more));
const said = (document: unknown, more: Partial<DecodeContext> = {}) => decode(document, more).findings.map(({ level, message, hint }) => `${level} ${message}${hint === undefined ? '' : ` | ${hint}`}`);

describe('decodeService', () => {
  it('takes an object of describe-services and drops what only describes, without a word', () => {
    const described = {
      serviceArn: 'arn', serviceName: 'web', clusterArn: 'arn', status: 'ACTIVE', runningCount: 2, pendingCount: 0, taskDefinition: 'web:1', deployments: [{ id: 'x' }], events: [{ id: 'e' }],
      roleArn: 'arn', createdAt: 'now', createdBy: 'arn', platformFamily: 'Linux', taskSets: [], currentServiceDeployment: 'arn', currentServiceRevisions: [], resourceManagementType: 'CUSTOMER',
      launchType: 'FARGATE', desiredCount: 2,
    };
    expect(decode(described)).toEqual({ value: { launchType: 'FARGATE', desiredCount: 2 }, findings: [] });
  });

  it.each<{ name: string; document: object; wanted: object }>([
    { name: 'keeps empty lists, which clear a setting', document: { loadBalancers: [], tags: [] }, wanted: { loadBalancers: [], tags: [] } },
    { name: 'drops null', document: { desiredCount: null }, wanted: {} },
    { name: 'takes keys in any case', document: { DesiredCount: 1, networkconfiguration: { AwsvpcConfiguration: { Subnets: ['s'] } } }, wanted: { desiredCount: 1, networkConfiguration: { awsvpcConfiguration: { subnets: ['s'] } } } },
    { name: 'fills in switches that the API wants', document: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true } }, serviceConnectConfiguration: {} }, wanted: { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } }, serviceConnectConfiguration: { enabled: false } } },
    { name: 'knows what only the update or only the creation takes', document: { schedulingStrategy: 'REPLICA', availabilityZoneRebalancing: 'ENABLED' }, wanted: { schedulingStrategy: 'REPLICA', availabilityZoneRebalancing: 'ENABLED' } },
  ])('$name', ({ document, wanted }) => {
    const { value, findings } = decode(document);
    expect({ value, findings }).toEqual({ value: wanted, findings: [] });
  });

  it('leaves ignored tags out', () => expect(decode({ tags: [{ key: 'cost-a', value: '1' }, { key: 'b', value: '2' }] }, { ignoreTags: ['cost-*'] }).value.tags).toEqual([{ key: 'b', value: '2' }]));

  it.each<[string, string]>([
    ['cluster', 'The cluster comes from the config or the input `cluster`.'],
    ['service', 'The name comes from the config or the input `service`.'],
    ['clientToken', 'The action makes its own.'],
    ['role', 'A role can only be given when a service is created, and is not sent: ECS uses its service-linked role.'],
    ['forceNewDeployment', 'Use the input `force-new-deployment`.'],
  ])('explains %s, which the file does not decide', (key, reason) => expect(said({ [key]: 'x' })).toEqual([`warning the key "${key}" has no effect here | ${reason}`]));

  it('does not unwrap the answer of describe-services, and says so', () =>
    expect(said({ services: [{ desiredCount: 1 }], failures: [] })).toEqual([
      'warning unknown key "services" | A document of describe-services is not unwrapped: keep only the object inside "services".',
      'warning unknown key "failures" | The API does not know this key, so it is left out.',
    ]));

  it('wants subnets of a network', () => expect(said({ networkConfiguration: { awsvpcConfiguration: {} } })).toEqual(['error networkConfiguration.awsvpcConfiguration: the required key "subnets" is missing | The API refuses the call without it.']));
});
