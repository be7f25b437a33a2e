import { CreateServiceRequest$, RegisterTaskDefinitionRequest$, Service$, TaskDefinition$, UpdateServiceRequest$ } from '@aws-sdk/client-ecs';
import { NormalizedSchema } from '@smithy/core/schema';
import type { DefinitionShapes, Shape, StructureShape } from '../definitions/shape.ts';

/** Members that the config, the plan or an input decides; a service definition does not carry them. */
const decidedElsewhere = ['serviceName', 'service', 'cluster', 'taskDefinition', 'clientToken', 'role', 'forceNewDeployment'];

let cached: DefinitionShapes | undefined;

/** What the bundled SDK knows of the two documents; built once, when a definition is first checked. */
export function definitionShapes(): DefinitionShapes {
  cached ??= buildShapes();
  return cached;
}

function buildShapes(): DefinitionShapes {
  const taskDefinition = structureOf(RegisterTaskDefinitionRequest$);
  const create = structureOf(CreateServiceRequest$);
  const update = structureOf(UpdateServiceRequest$);
  const service: StructureShape = {
    kind: 'structure',
    name: 'Service',
    members: Object.fromEntries(Object.entries({ ...update.members, ...create.members }).filter(([name]) => !decidedElsewhere.includes(name))),
    required: [],
  };
  return {
    taskDefinition,
    service,
    describedTaskDefinition: memberNames(TaskDefinition$).filter((name) => !Object.hasOwn(taskDefinition.members, name)),
    describedService: memberNames(Service$).filter((name) => !Object.hasOwn(service.members, name)),
  };
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];

const memberNames = (schema: SchemaRef): string[] => Object.keys(NormalizedSchema.of(schema).getMemberSchemas());

function structureOf(schema: SchemaRef): StructureShape {
  const shape = shapeOf(NormalizedSchema.of(schema));
  if (shape.kind !== 'structure') throw new TypeError('the schema of a request is not a structure');
  return shape;
}

function shapeOf(schema: NormalizedSchema): Shape {
  if (schema.isStructSchema()) {
    const members = Object.entries(schema.getMemberSchemas()).map(([name, member]): [string, Shape] => [name, shapeOf(member)]);
    return { kind: 'structure', name: schema.getName() ?? '', members: Object.fromEntries(members), required: requiredOf(schema) };
  }
  if (schema.isListSchema()) return { kind: 'list', of: shapeOf(schema.getValueSchema()) };
  if (schema.isMapSchema()) return { kind: 'map', of: shapeOf(schema.getValueSchema()) };
  if (schema.isBooleanSchema()) return { kind: 'boolean' };
  if (schema.isNumericSchema()) return { kind: 'number' };
  if (schema.isStringSchema()) return { kind: 'string' };
  return { kind: 'any' };
}

/** The raw form of a structure is `[kind, namespace, name, traits, memberNames, memberSchemas, requiredCount]`: the required ones come first. */
function requiredOf(schema: NormalizedSchema): string[] {
  const raw: unknown = schema.getSchema();
  const count: unknown = Array.isArray(raw) ? raw[6] : undefined;
  return typeof count === 'number' ? Object.keys(schema.getMemberSchemas()).slice(0, count) : [];
}
