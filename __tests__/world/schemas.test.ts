import { CreateServiceRequest$, RegisterTaskDefinitionRequest$, UpdateServiceRequest$ } from '@aws-sdk/client-ecs';
import { NormalizedSchema } from '@smithy/core/schema';
import { describe, expect, it } from '@jest/globals';
import type { Shape, StructureShape } from '../../src/definitions/shape.ts';
import { definitionShapes } from '../../src/world/schemas.ts';

function structuresIn(shape: Shape, found = new Map<string, StructureShape>()): Map<string, StructureShape> {
  if (shape.kind === 'list' || shape.kind === 'map') structuresIn(shape.of, found);
  if (shape.kind === 'structure' && !found.has(shape.name)) {
    found.set(shape.name, shape);
    Object.values(shape.members).forEach((member) => structuresIn(member, found));
  }
  return found;
}

const memberAt = (shape: Shape, ...path: string[]): Shape | undefined =>
  path.reduce<Shape | undefined>((at, name) => {
    const inside = at?.kind === 'list' ? at.of : at;
    return inside?.kind === 'structure' ? inside.members[name] : undefined;
  }, shape);

/** The `$` exports of the SDK are young: when one of these fails, look at src/world/schemas.ts before anything is sent. */
describe('the schemas of the SDK', () => {
  it('have the form that is read: [3, namespace, name, traits, member names, member schemas, required count]', () => {
    const raw: unknown = NormalizedSchema.of(RegisterTaskDefinitionRequest$).getSchema();
    expect(Array.isArray(raw)).toBe(true);
    const [kind, namespace, name, , names, schemas, required] = raw as unknown[];
    expect([kind, namespace, name]).toEqual([3, 'com.amazonaws.ecs', 'RegisterTaskDefinitionRequest']);
    expect(names).toHaveLength((schemas as unknown[]).length);
    expect((names as string[]).slice(0, required as number)).toEqual(['family', 'containerDefinitions']);
  });

  it('name the members of RegisterTaskDefinition', () =>
    expect(Object.keys(definitionShapes().taskDefinition.members).sort()).toEqual([
      'containerDefinitions', 'cpu', 'enableFaultInjection', 'ephemeralStorage', 'executionRoleArn', 'family', 'inferenceAccelerators', 'ipcMode', 'memory',
      'networkMode', 'pidMode', 'placementConstraints', 'proxyConfiguration', 'requiresCompatibilities', 'runtimePlatform', 'tags', 'taskRoleArn', 'volumes',
    ]));

  it('tell apart what creating and updating a service take', () => {
    const names = (schema: Parameters<typeof NormalizedSchema.of>[0]) => Object.keys(NormalizedSchema.of(schema).getMemberSchemas());
    const [create, update] = [names(CreateServiceRequest$), names(UpdateServiceRequest$)];
    expect(create.filter((name) => !update.includes(name)).sort()).toEqual(['clientToken', 'launchType', 'role', 'schedulingStrategy', 'serviceName', 'tags']);
    expect(update.filter((name) => !create.includes(name)).sort()).toEqual(['forceNewDeployment', 'service']);
  });
});

describe('definitionShapes', () => {
  const shapes = definitionShapes();

  it.each<[string, Shape['kind'], string[]]>([
    ['the size of the task', 'string', ['cpu']],
    ['the size of a container', 'number', ['containerDefinitions', 'cpu']],
    ['a switch', 'boolean', ['containerDefinitions', 'essential']],
    ['a list', 'list', ['containerDefinitions', 'environment']],
    ['a map of the user', 'map', ['containerDefinitions', 'dockerLabels']],
    ['options of a log driver', 'map', ['containerDefinitions', 'logConfiguration', 'options']],
    ['options of a volume', 'map', ['volumes', 'dockerVolumeConfiguration', 'driverOpts']],
  ])('know %s as %s', (_, kind, path) => expect(memberAt(shapes.taskDefinition, ...path)?.kind).toBe(kind));

  it('know what is required, at the top and inside', () => {
    expect(shapes.taskDefinition.required).toEqual(['family', 'containerDefinitions']);
    const found = structuresIn(shapes.taskDefinition);
    expect(found.get('Secret')?.required).toEqual(['name', 'valueFrom']);
    expect(found.get('LogConfiguration')?.required).toEqual(['logDriver']);
    expect(found.get('ContainerDefinition')?.required).toEqual([]);
  });

  it('know free-form documents', () => expect(structuresIn(shapes.service).get('DeploymentLifecycleHook')?.members['hookDetails']?.kind).toBe('any'));

  it('hold in a service nothing that the config or an input decides', () => {
    expect(Object.keys(shapes.service.members)).toEqual(expect.arrayContaining(['launchType', 'loadBalancers', 'monitoring', 'gatewayConnectors', 'vpcLatticeConfigurations', 'tags']));
    for (const name of ['cluster', 'service', 'serviceName', 'taskDefinition', 'clientToken', 'role', 'forceNewDeployment']) expect(shapes.service.members).not.toHaveProperty(name);
  });

  it('know what only describes', () => {
    expect(shapes.describedTaskDefinition).toEqual(expect.arrayContaining(['taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy']));
    expect(shapes.describedService).toEqual(expect.arrayContaining(['serviceArn', 'serviceName', 'clusterArn', 'status', 'events', 'deployments', 'taskDefinition', 'runningCount']));
    expect(shapes.describedService).not.toContain('desiredCount');
  });

  it('are built once', () => expect(definitionShapes()).toBe(shapes));
});
