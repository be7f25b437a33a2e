import type { LoadBalancer } from '@aws-sdk/client-ecs';
import { checkContainers, knownNames, type Refusal } from './check-containers.ts';
import type { Definitions, Loaded, ServiceDefinition, TaskDefinition } from './definitions.ts';
import { fargateSizeProblem } from './fargate-sizes.ts';
import type { Finding } from './finding.ts';
import { inUnits } from './units.ts';

/**
 * What is wrong between the members of one file and between the two, as far as it can be told without asking AWS. Errors
 * where ECS certainly refuses; warnings where our tables may be behind. Hand in only what will be deployed.
 */
export function crossCheck({ taskDefinition, service }: Definitions): Finding[] {
  const findings: Finding[] = [];
  if (taskDefinition !== undefined) {
    findings.push(...findingsOf(taskDefinition, checkContainers(taskDefinition.value), 'error'));
    findings.push(...findingsOf(taskDefinition, checkFargateSize(taskDefinition.value, service?.value), 'warning'));
  }
  if (service !== undefined) {
    findings.push(...findingsOf(service, checkCapacity(service.value), 'warning'));
    if (taskDefinition !== undefined) findings.push(...findingsOf(service, checkLoadBalancers(service.value.loadBalancers ?? [], taskDefinition.value), 'error'));
  }
  // A service that exists may have its network already; but what fails anyway fails with everything that may be wrong.
  if (findings.some(({ level }) => level === 'error')) findings.push(...checkNetwork({ taskDefinition, service }, undefined));
  return findings;
}

/** What only the live service decides: does it have a network, and do its load balancers find their container? `live` undefined: it will be created. */
export function crossCheckLive({ taskDefinition, service }: Definitions, live: ServiceDefinition | undefined): Finding[] {
  const findings = checkNetwork({ taskDefinition, service }, live);
  if (service === undefined && live !== undefined && taskDefinition !== undefined) {
    const refusals = checkLoadBalancers(live.loadBalancers ?? [], taskDefinition.value).map((refusal) => ({ ...refusal, path: ['containerDefinitions'] }));
    findings.push(...findingsOf(taskDefinition, refusals, 'error'));
  }
  return findings;
}

/** A task of its own network interface cannot be placed without subnets. */
function checkNetwork({ taskDefinition, service }: Definitions, live: ServiceDefinition | undefined): Finding[] {
  if (taskDefinition?.value.networkMode !== 'awsvpc' || service === undefined) return [];
  if (service.value.networkConfiguration?.awsvpcConfiguration !== undefined || live?.networkConfiguration?.awsvpcConfiguration !== undefined) return [];
  return findingsOf(service, [{
    path: ['networkConfiguration'],
    message: 'networkConfiguration is missing, and the task definition has the network mode awsvpc',
    hint: 'Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […] } }.',
  }], 'error');
}

function checkLoadBalancers(loadBalancers: readonly LoadBalancer[], definition: TaskDefinition): Refusal[] {
  const containers = definition.containerDefinitions ?? [];
  return loadBalancers.flatMap(({ containerName, containerPort }, i): Refusal[] => {
    if (containerName === undefined) return [];
    const container = containers.find(({ name }) => name === containerName);
    if (container === undefined) {
      return [{ path: ['loadBalancers', i, 'containerName'], message: `a load balancer sends to the container ${containerName}, which the task definition does not have`, hint: knownNames(containers) }];
    }
    const mappings = container.portMappings ?? [];
    if (containerPort === undefined || mappings.some((mapping) => mapping.containerPort === containerPort || inRange(containerPort, mapping.containerPortRange))) return [];
    const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ');
    return [{ path: ['loadBalancers', i, 'containerPort'], message: `a load balancer sends to port ${containerPort} of the container ${containerName}, which does not map it`, hint: `It maps ${ports || 'no port'}.` }];
  });
}

function inRange(port: number, range: string | undefined): boolean {
  const match = /^(\d+)-(\d+)$/.exec(range ?? '');
  return match !== null && port >= Number(match[1]) && port <= Number(match[2]);
}

function checkCapacity({ launchType, capacityProviderStrategy }: ServiceDefinition): Refusal[] {
  if (launchType === undefined || !capacityProviderStrategy?.length) return [];
  return [{ path: ['launchType'], message: 'launchType and capacityProviderStrategy exclude each other', hint: 'Keep one of them.' }];
}

function checkFargateSize(definition: TaskDefinition, service: ServiceDefinition | undefined): Refusal[] {
  const onFargate = definition.requiresCompatibilities?.includes('FARGATE') === true || service?.launchType === 'FARGATE';
  if (!onFargate) return [];
  const { cpu, memory } = definition;
  if (cpu === undefined || memory === undefined) {
    return [{ path: [], message: `Fargate needs ${cpu === undefined ? 'cpu' : 'memory'} of the task, which is missing` }];
  }
  const [units, mebibytes] = [inUnits(cpu, 'vcpu'), inUnits(memory, 'gb')];
  if (!/^\d+$/.test(units) || !/^\d+$/.test(mebibytes)) return [];
  const problem = fargateSizeProblem(Number(units), Number(mebibytes));
  return problem === undefined ? [] : [{ path: ['memory'], message: `Fargate may not know this size: ${problem}` }];
}

const findingsOf = <T>(loaded: Loaded<T>, refusals: readonly Refusal[], level: Finding['level']): Finding[] =>
  refusals.map(({ path, message, hint }) => ({ level, message, hint, at: loaded.positionOf(path) }));
