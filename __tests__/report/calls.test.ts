import { describe, expect, it } from '@jest/globals';
import { callOf } from '../../src/report/calls.ts';

describe('callOf', () => {
  it('names a revision that exists by family and number', () => {
    const call = callOf({ kind: 'update-service', input: { service: 'web', cluster: 'prod' }, taskDefinition: { kind: 'existing', arn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41' } });
    expect(call).toEqual({ operation: 'UpdateService', target: 'service web', body: { service: 'web', cluster: 'prod', taskDefinition: 'web:41' } });
  });

  it('sends no task definition with an update that has none', () => {
    expect(callOf({ kind: 'update-service', input: { service: 'web' } }).body).toEqual({ service: 'web' });
  });

  it.each([
    [{ kind: 'register-task-definition', input: { family: 'web', containerDefinitions: [] } } as const, 'RegisterTaskDefinition', 'family web'],
    [{ kind: 'create-service', input: { serviceName: 'web' }, taskDefinition: { kind: 'registered' } } as const, 'CreateService', 'service web'],
    [{ kind: 'tag-resource', resourceArn: 'arn', tags: [{ key: 'a', value: 'b' }] } as const, 'TagResource', 'arn'],
    [{ kind: 'untag-resource', resourceArn: 'arn', tagKeys: ['a'] } as const, 'UntagResource', 'arn'],
  ])('names the operation of the API: %j', (step, operation, target) => expect(callOf(structuredClone(step) as Parameters<typeof callOf>[0])).toMatchObject({ operation, target }));
});
