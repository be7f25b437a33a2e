import type { Service } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { controllerOf, refuseUnwatched } from '../../src/plan/controller.ts';
import type { Step } from '../../src/plan/plan.ts';

describe('controllerOf', () => {
  it.each<[string, Service, string]>([
    ['ECS where nothing is said', {}, 'ecs'],
    ['ECS', { deploymentController: { type: 'ECS' } }, 'ecs'],
    ['CodeDeploy', { deploymentController: { type: 'CODE_DEPLOY' } }, 'code-deploy'],
  ])('is %s', (_, service, kind) => expect(controllerOf(service)).toEqual({ kind }));

  it.each<[string, Service, string]>([
    ['another tool', { serviceName: 'web', deploymentController: { type: 'EXTERNAL' } }, 'unsupported deployment controller type EXTERNAL of the service web'],
    ['Express mode', { serviceName: 'web', resourceManagementType: 'ECS' }, 'the service web is in Express mode, which is not supported yet'],
    ['one that AWS adds later', { deploymentController: { type: 'NEW' as 'ECS' } }, 'unsupported deployment controller type NEW'],
  ])('refuses %s', (_, service, message) => expect(() => controllerOf(service)).toThrow(expect.objectContaining({ code: 'CONFIG', message })));
});

describe('refuseUnwatched', () => {
  const creating = (type?: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL') => ({
    service: 'web',
    steps: [{ kind: 'create-service', input: { serviceName: 'web', ...(type === undefined ? {} : { deploymentController: { type } }) }, taskDefinition: { kind: 'registered' } }] as Step[],
  });

  it.each(['CODE_DEPLOY', 'EXTERNAL'] as const)('refuses to create a service of %s', (type) =>
    expect(() => refuseUnwatched(creating(type))).toThrow(expect.objectContaining({ code: 'CONFIG', message: `the new service web has the deployment controller ${type}, whose start cannot be followed yet` })));
  it.each([undefined, 'ECS'] as const)('lets pass what ECS moves (%s)', (type) => expect(() => refuseUnwatched(creating(type))).not.toThrow());
});
