import type { Service } from '@aws-sdk/client-ecs';
import { describe, expect, it } from '@jest/globals';
import { controllerOf } from '../../src/plan/controller.ts';

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
