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
  const taskDefinition = structureOf(NormalizedSchema.of(RegisterTaskDefinitionRequest$));
  const members = { ...membersOf(UpdateServiceRequest$), ...membersOf(CreateServiceRequest$) };
  const service: StructureShape = {
    kind: 'structure',
    name: 'Service',
    members: shapesOf(Object.fromEntries(Object.entries(members).filter(([name]) => !decidedElsewhere.includes(name)))),
    required: [],
  };
  return {
    taskDefinition,
    service,
    describedTaskDefinition: Object.keys(membersOf(TaskDefinition$)).filter((name) => !Object.hasOwn(taskDefinition.members, name)),
    describedService: Object.keys(membersOf(Service$)).filter((name) => !Object.hasOwn(service.members, name)),
  };
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
type Members = Readonly<Record<string, NormalizedSchema>>;

const membersOf = (schema: SchemaRef): Members => NormalizedSchema.of(schema).getMemberSchemas();

function structureOf(schema: NormalizedSchema): StructureShape {
  if (!schema.isStructSchema()) throw new TypeError('the schema of a request is not a structure');
  return { kind: 'structure', name: schema.getName() ?? '', members: shapesOf(schema.getMemberSchemas()), required: requiredOf(schema) };
}

/** Every member has a shape, but a file names few of them: each is made when it is first asked for. */
function shapesOf(members: Members): Readonly<Record<string, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const [name, schema] of Object.entries(members)) onDemand(shapes, name, () => shapeOf(schema));
  return shapes;
}

function onDemand<T extends object, K extends keyof T & string>(object: T, name: K, make: () => T[K]): void {
  let made: { value: T[K] } | undefined;
  Object.defineProperty(object, name, { enumerable: true, get: () => (made ??= { value: make() }).value });
}

function shapeOf(schema: NormalizedSchema): Shape {
  if (schema.isStructSchema()) return structureOf(schema);
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
