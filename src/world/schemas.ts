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
  const members: Members = { ...membersOf(UpdateServiceRequest$), ...membersOf(CreateServiceRequest$) };
  for (const name of decidedElsewhere) delete members[name];
  const service: StructureShape = { kind: 'structure', name: 'Service', members: shapesOf(members), required: [] };
  return {
    taskDefinition,
    service,
    describedTaskDefinition: namesOf(NormalizedSchema.of(TaskDefinition$)).filter((name) => !Object.hasOwn(taskDefinition.members, name)),
    describedService: namesOf(NormalizedSchema.of(Service$)).filter((name) => !Object.hasOwn(service.members, name)),
  };
}

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
/** Member → the structure that has it; schemas of members are made when they are asked for, since a file names few of them. */
type Members = Record<string, NormalizedSchema>;

function membersOf(ref: SchemaRef): Members {
  const schema = NormalizedSchema.of(ref);
  return Object.fromEntries(namesOf(schema).map((name) => [name, schema]));
}

function structureOf(schema: NormalizedSchema): StructureShape {
  if (!schema.isStructSchema()) throw new TypeError('the schema of a request is not a structure');
  const { names, requiredCount } = rawOf(schema);
  return { kind: 'structure', name: schema.getName() ?? '', members: shapesOf(membersOf(schema)), required: names.slice(0, requiredCount) };
}

function shapesOf(members: Members): Readonly<Record<string, Shape>> {
  const shapes: Record<string, Shape> = {};
  for (const [name, owner] of Object.entries(members)) onDemand(shapes, name, () => shapeOf(owner.getMemberSchema(name)));
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

/** The raw form of a structure: `[kind, namespace, name, traits, memberNames, memberSchemas, requiredCount]`; the required ones come first. */
function rawOf(schema: NormalizedSchema): { names: readonly string[]; requiredCount: number } {
  const raw: unknown = schema.getSchema();
  const [names, , requiredCount] = Array.isArray(raw) ? raw.slice(4) : [];
  if (!Array.isArray(names)) throw new TypeError('the SDK writes the schema of a structure in another way');
  return { names: names as string[], requiredCount: typeof requiredCount === 'number' ? requiredCount : 0 };
}
const namesOf = (schema: NormalizedSchema): readonly string[] => rawOf(schema).names;
