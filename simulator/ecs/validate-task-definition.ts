import type { ContainerDefinition, RegisterTaskDefinitionRequest } from '@aws-sdk/client-ecs';
import { clientFault, invalidParameter } from '../failure.ts';

const mib = (from: number, to: number, step: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_none, index) => from + index * step);

const gib = 1024;

/** Fargate's sizes: CPU units → MiB. */
const fargateSizes: Readonly<Record<number, readonly number[]>> = {
  256: [512, gib, 2 * gib],
  512: mib(gib, 4 * gib, gib),
  1024: mib(2 * gib, 8 * gib, gib),
  2048: mib(4 * gib, 16 * gib, gib),
  4096: mib(8 * gib, 30 * gib, gib),
  8192: mib(16 * gib, 60 * gib, 4 * gib),
  16384: mib(32 * gib, 120 * gib, 8 * gib),
};

/** `"0.25 vCPU"`, `"256"` → 256; undefined when it is neither. */
export function cpuUnits(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(vcpu)?$/i.exec(text.trim());
  if (match === null) return undefined;
  return match[2] === undefined ? Number(match[1]) : Math.round(Number(match[1]) * 1024);
}

/** `"1 GB"`, `"1024"` → 1024; undefined when it is neither. */
export function mebibytes(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(gb|mb)?$/i.exec(text.trim());
  if (match === null) return undefined;
  return match[2]?.toLowerCase() === 'gb' ? Math.round(Number(match[1]) * 1024) : Number(match[1]);
}

/** What RegisterTaskDefinition refuses. */
export function checkTaskDefinition(input: RegisterTaskDefinitionRequest): void {
  const { family = '', containerDefinitions = [], tags } = input;
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
    throw clientFault('Family should be alphanumeric and up to 255 characters.');
  if (tags?.length === 0) throw invalidParameter('Tags can not be empty.');
  if ((tags ?? []).length > 50) throw invalidParameter('Too many tags. At most 50 tags are allowed.');
  if (containerDefinitions.length === 0) throw clientFault('Container list cannot be empty.');
  if (JSON.stringify(input).length > 64 * 1024) throw clientFault('The size of the task definition exceeds 64 KB.');
  for (const container of containerDefinitions) checkContainer(container, input);
  const names = containerDefinitions.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw clientFault(`Container names must be unique: ${twice} is used more than once.`);
  if (containerDefinitions.every(({ essential }) => essential === false)) {
    throw clientFault('A task definition must have at least one essential container.');
  }
  checkDependencies(containerDefinitions);
  if (input.requiresCompatibilities?.includes('FARGATE') === true) checkFargate(input);
}

function checkContainer(
  container: ContainerDefinition,
  { networkMode, cpu, memory, requiresCompatibilities, volumes = [] }: RegisterTaskDefinitionRequest,
): void {
  const { name = '', image = '', portMappings = [], secrets = [], mountPoints = [] } = container;
  if (name === '') throw clientFault('Container.name should not be null or empty.');
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw clientFault(`Invalid container name: ${name}`);
  if (image === '') throw clientFault('Container.image should not be null or empty.');
  const sized = container.memory !== undefined || container.memoryReservation !== undefined || memory !== undefined;
  if (!sized && requiresCompatibilities?.includes('FARGATE') !== true && cpu === undefined) {
    throw clientFault(
      `Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`,
    );
  }
  for (const { hostPort, containerPort } of portMappings) {
    if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== 0 && hostPort !== containerPort) {
      throw clientFault('When networkMode=awsvpc, the host ports and container ports in port mappings must match.');
    }
  }
  for (const { sourceVolume } of mountPoints) {
    if (!volumes.some((volume) => volume.name === sourceVolume)) throw clientFault(`Unknown volume '${sourceVolume ?? ''}'.`);
  }
  for (const secret of secrets) {
    if ((secret.name ?? '') === '') throw clientFault('The name of a secret should not be null or empty.');
  }
}

function checkDependencies(containers: readonly ContainerDefinition[]): void {
  const after = new Map(
    containers.map(({ name, dependsOn = [] }) => [name ?? '', dependsOn.map((one) => one.containerName ?? '')]),
  );
  for (const [name, others] of after) {
    const unknown = others.find((other) => !after.has(other));
    if (unknown !== undefined)
      throw clientFault(`Container '${name}' depends on '${unknown}', which does not exist in the task definition.`);
  }
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw clientFault('Container dependencies must not form a cycle.');
    if (done.has(name)) return;
    for (const other of after.get(name) ?? []) visit(other, [...path, name]);
    done.add(name);
  };
  for (const name of after.keys()) visit(name, []);
}

function checkFargate({
  cpu,
  memory,
  networkMode,
  executionRoleArn,
  containerDefinitions = [],
}: RegisterTaskDefinitionRequest): void {
  if (networkMode !== 'awsvpc') throw clientFault("Fargate only supports network mode 'awsvpc'.");
  if (cpu === undefined) throw clientFault("Fargate requires that 'cpu' be defined at the task level.");
  if (memory === undefined) throw clientFault("Fargate requires that 'memory' be defined at the task level.");
  const units = cpuUnits(cpu) ?? Number.NaN;
  const size = mebibytes(memory) ?? Number.NaN;
  if (fargateSizes[units]?.includes(size) !== true) {
    throw clientFault(
      `No Fargate configuration exists for given values: ${String(units)} CPU, ${String(size)} memory. See the Amazon ECS documentation for the valid values.`,
    );
  }
  if (executionRoleArn !== undefined) return;
  if (containerDefinitions.some(({ secrets = [] }) => secrets.length > 0)) {
    throw clientFault('Fargate requires task definition to have execution role ARN to support secrets.');
  }
  if (containerDefinitions.some(({ logConfiguration }) => logConfiguration?.logDriver === 'awslogs')) {
    throw clientFault('Fargate requires task definition to have execution role ARN to support log driver awslogs.');
  }
  if (containerDefinitions.some(({ image = '' }) => /\.dkr\.ecr\.[^/]+\.amazonaws\.com/.test(image))) {
    throw clientFault('Fargate requires task definition to have execution role ARN to support ECR images.');
  }
}
