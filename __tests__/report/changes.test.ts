import { describe, expect, it } from '@jest/globals';
import type { Plan } from '../../src/plan/plan.ts';
import { changesOf } from '../../src/report/changes.ts';

const service = { kind: 'present', cluster: 'prod', service: {} } as const;
const register: Plan['steps'][number] = { kind: 'register-task-definition', input: { family: 'web', containerDefinitions: [] } };
const create: Plan['steps'][number] = { kind: 'create-service', input: { serviceName: 'web' }, taskDefinition: { kind: 'registered' } };
const take: Plan['steps'][number] = { kind: 'update-service', input: { service: 'web' }, taskDefinition: { kind: 'existing', arn: 'web:41' } };
const compared = { 'task-definition': { from: 'web:41', to: 'task.json' } };
const plan = (rest: Partial<Plan>): Plan => ({ cluster: 'prod', steps: [], differences: [], notes: [], ...rest });

describe('changesOf', () => {
  it.each<[string, Partial<Plan>, object]>([
    ['says yes where a document differs', { deployed: service, differences: [{ subject: 'service', path: ['a'] }] }, { service: true, taskDefinition: false }],
    ['says no where what was compared is the same', { deployed: service, compared, steps: [register] }, { service: false, taskDefinition: false }],
    ['says yes where the service takes another revision that exists', { deployed: service, steps: [take] }, { service: false, taskDefinition: true }],
    ['says yes to everything for a service that does not exist', { deployed: { kind: 'missing', cluster: 'prod', service: 'web' }, steps: [register, create] }, { service: true, taskDefinition: true }],
    ['says no where a new service takes a task definition that is there already', { deployed: { kind: 'missing', cluster: 'prod', service: 'web' }, compared, steps: [register, create] }, { service: true, taskDefinition: false }],
    ['says nothing of a task definition that could not be compared', { deployed: service, steps: [register] }, { service: false }],
    ['says nothing of a service that nobody looked at', { differences: [{ subject: 'task-definition', path: ['a'] }] }, { taskDefinition: true }],
  ])('%s', (_, rest, wanted) => expect(changesOf(plan(rest))).toEqual(wanted));

  it('is absent without a plan', () => expect(changesOf(undefined)).toBeUndefined());
});
