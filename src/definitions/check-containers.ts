import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import type { Path, TaskDefinition } from './definitions.ts';

/** Something that ECS certainly refuses, with its place in the document. */
export interface Refusal {
  path: Path;
  message: string;
  hint?: string;
}

/** What a task definition says about its containers that ECS would refuse. */
export function checkContainers(definition: TaskDefinition): Refusal[] {
  const containers = definition.containerDefinitions ?? [];
  return [
    ...checkNames(containers),
    ...checkEssential(containers),
    ...checkDependencies(containers),
    ...containers.flatMap((container, i) => [...checkImages(container, i), ...checkPorts(container, i, definition), ...checkSecrets(container, i), ...checkMounts(container, i, definition)]),
  ];
}

const root = 'containerDefinitions';
const labelOf = (container: ContainerDefinition): string => `container ${container.name ?? '(without a name)'}`;

function checkNames(containers: readonly ContainerDefinition[]): Refusal[] {
  const seen = new Set<string>();
  return containers.flatMap(({ name }, i): Refusal[] => {
    if (name === undefined || name === '') return [{ path: [root, i], message: 'a container needs a name' }];
    if (seen.has(name)) return [{ path: [root, i, 'name'], message: `the name ${name} is taken by another container of this task definition` }];
    seen.add(name);
    return [];
  });
}

function checkImages(container: ContainerDefinition, i: number): Refusal[] {
  if (container.image !== undefined && container.image !== '') return [];
  return [{ path: [root, i, 'image'], message: `${labelOf(container)} needs an image`, hint: 'Write it into the task definition, or set it with the input images.' }];
}

function checkEssential(containers: readonly ContainerDefinition[]): Refusal[] {
  if (containers.length === 0 || containers.some(({ essential }) => essential !== false)) return [];
  return [{ path: [root], message: 'no container is essential', hint: 'Set "essential": true for the container that the task is there for.' }];
}

function checkDependencies(containers: readonly ContainerDefinition[]): Refusal[] {
  const names = new Set(containers.map(({ name }) => name));
  const unknown = containers.flatMap((container, i) =>
    (container.dependsOn ?? []).flatMap(({ containerName }, j): Refusal[] =>
      names.has(containerName) ? [] : [{ path: [root, i, 'dependsOn', j, 'containerName'], message: `${labelOf(container)} depends on ${containerName}, which does not exist`, hint: knownNames(containers) }],
    ),
  );
  const circle = findCircle(containers);
  if (circle === undefined) return unknown;
  const at = containers.findIndex(({ name }) => name === circle[0]);
  return [...unknown, { path: [root, at, 'dependsOn'], message: `containers wait for each other: ${circle.join(' → ')}` }];
}

/** The names for "there are …". */
export const knownNames = (containers: readonly ContainerDefinition[]): string =>
  `The task definition has ${containers.map(({ name }) => name ?? '(without a name)').join(', ') || 'no container'}.`;

/** The first chain of dependencies that comes back to where it began. */
function findCircle(containers: readonly ContainerDefinition[]): string[] | undefined {
  const after = new Map<string, string[]>();
  for (const { name = '', dependsOn = [] } of containers) after.set(name, [...(after.get(name) ?? []), ...dependsOn.map(({ containerName }) => containerName ?? '')]);
  const done = new Set<string>();
  const chain: string[] = [];
  const visit = (name: string): string[] | undefined => {
    const start = chain.indexOf(name);
    if (start >= 0) return [...chain.slice(start), name];
    if (done.has(name)) return undefined;
    chain.push(name);
    for (const next of after.get(name) ?? []) {
      const circle = visit(next);
      if (circle !== undefined) return circle;
    }
    chain.pop();
    done.add(name);
    return undefined;
  };
  for (const name of after.keys()) {
    const circle = visit(name);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

function checkPorts(container: ContainerDefinition, i: number, definition: TaskDefinition): Refusal[] {
  if (definition.networkMode !== 'awsvpc') return [];
  return (container.portMappings ?? []).flatMap(({ containerPort, hostPort }, j): Refusal[] =>
    !hostPort || containerPort === undefined || hostPort === containerPort
      ? []
      : [{ path: [root, i, 'portMappings', j, 'hostPort'], message: `with awsvpc the host port is the container port ${containerPort}, not ${hostPort}`, hint: 'Leave hostPort out.' }],
  );
}

function checkSecrets(container: ContainerDefinition, i: number): Refusal[] {
  return (container.secrets ?? []).flatMap((secret, j) =>
    (['name', 'valueFrom'] as const)
      .filter((key) => secret[key] === '')
      .map((key): Refusal => ({ path: [root, i, 'secrets', j, key], message: `a secret of ${labelOf(container)} needs a ${key}, which is empty` })),
  );
}

function checkMounts(container: ContainerDefinition, i: number, definition: TaskDefinition): Refusal[] {
  const volumes = new Set((definition.volumes ?? []).map(({ name }) => name));
  return (container.mountPoints ?? []).flatMap(({ sourceVolume }, j): Refusal[] =>
    sourceVolume === undefined || volumes.has(sourceVolume)
      ? []
      : [{ path: [root, i, 'mountPoints', j, 'sourceVolume'], message: `${labelOf(container)} mounts the volume ${sourceVolume}, which the task definition does not have` }],
  );
}
