import { describe, expect, it } from '@jest/globals';
import { canonicalKey, suggestedKey } from '../../src/definitions/keys.ts';
import type { StructureShape } from '../../src/definitions/shape.ts';
import { definitionShapes } from '../../src/world/schemas.ts';

const shape: StructureShape = { kind: 'structure', name: 'S', members: { cpu: { kind: 'string' }, taskRoleArn: { kind: 'string' } }, required: [] };

describe('canonicalKey', () => {
  it.each<[string, string | undefined]>([
    ['cpu', 'cpu'],
    ['CPU', 'cpu'],
    ['Cpu', 'cpu'],
    ['taskrolearn', 'taskRoleArn'],
    ['TaskRoleArn', 'taskRoleArn'],
    ['cpus', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (key, wanted) => expect(canonicalKey(shape, key)).toBe(wanted));
});

describe('suggestedKey', () => {
  const { service, taskDefinition } = definitionShapes();
  it.each<[string, string | undefined]>([
    ['loadBalancer', 'loadBalancers'],
    ['desiredCounts', 'desiredCount'],
    ['networkConfig', 'networkConfiguration'],
    ['healthCheckGracePeriod', 'healthCheckGracePeriodSeconds'],
    ['deployment', undefined],
    ['zzz', undefined],
    ['n', undefined],
  ])('of a service: %s may mean %s', (key, wanted) => expect(suggestedKey(service, key)).toBe(wanted));

  it('of a task definition: a slip of the keyboard', () => expect(suggestedKey(taskDefinition, 'familiy')).toBe('family'));
});
