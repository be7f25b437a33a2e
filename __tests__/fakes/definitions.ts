import { isWritten } from '../../src/definitions/canonical.ts';
import type { Definitions, Loaded, ServiceDefinition, TaskDefinition } from '../../src/definitions/definitions.ts';
import { decodeService } from '../../src/definitions/service.ts';
import { decodeTaskDefinition, type DecodeContext } from '../../src/definitions/task-definition.ts';
import { readJson } from '../../src/rendering/json.ts';
import { literally } from '../../src/rendering/rendered.ts';
import { definitionShapes } from '../../src/world/schemas.ts';

/** The strictness of a deploy; single members can be told otherwise. */
export const contextOf = (text: string, path: string, more: Partial<DecodeContext> = {}): DecodeContext => ({
  ...readJson(literally({ path, text }), { code: 'DEFINITION', trailing: 'ignore', duplicates: 'last' }),
  strict: false,
  complete: true,
  shapes: definitionShapes(),
  ignoreTags: [],
  ...more,
});

function loaded<T>(path: string, document: unknown, value: T): Loaded<T> {
  const source = JSON.stringify(document, null, 2);
  const { positionOf, valuePositionOf } = contextOf(source, path);
  return { path, source, rendered: source, value, writes: (at) => isWritten(document, at), positionOf, valuePositionOf };
}

/** A task definition file with this content, as loading gives it. */
export function taskFile(document: object, path = 'task.json'): Loaded<TaskDefinition> {
  return loaded(path, document, decodeTaskDefinition(document, contextOf(JSON.stringify(document, null, 2), path)).value);
}

/** A service definition file with this content. */
export function serviceFile(document: object, path = 'service.json'): Loaded<ServiceDefinition> {
  return loaded(path, document, decodeService(document, contextOf(JSON.stringify(document, null, 2), path)).value);
}

/** Both files. */
export const files = (task: object | undefined, service?: object): Definitions => ({
  ...(task === undefined ? {} : { taskDefinition: taskFile(task) }),
  ...(service === undefined ? {} : { service: serviceFile(service) }),
});

/** A small task definition that ECS takes. */
export const webTask = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'web', image: 'app:1', portMappings: [{ containerPort: 8080 }] }],
};

/** A small service definition for it. */
export const webService = {
  launchType: 'FARGATE',
  desiredCount: 2,
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } },
};
