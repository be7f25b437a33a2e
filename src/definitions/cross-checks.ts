import type { CapacityProviderStrategyItem, LoadBalancer, ServiceVolumeConfiguration } from '@aws-sdk/client-ecs';
import { excerptOf } from '../rendering/excerpt.ts';
import { checkContainers, knownNames, type Refusal } from './check-containers.ts';
import { checkTags } from './check-tags.ts';
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
    if (runsOnFargate(taskDefinition.value, service?.value)) findings.push(...checkFargate(taskDefinition));
  }
  if (service !== undefined && taskDefinition !== undefined) {
    findings.push(...findingsOf(service, checkLoadBalancers(service.value.loadBalancers ?? [], taskDefinition.value), 'error'));
    findings.push(...findingsOf(service, checkVolumes(service.value.volumeConfigurations ?? [], taskDefinition.value), 'error'));
    findings.push(...findingsOf(service, checkNeedlessNetwork(service.value, taskDefinition.value), 'warning'));
  }
  // A service that exists may have its network already; but what fails anyway fails with everything that may be wrong.
  if (findings.some(({ level }) => level === 'error')) findings.push(...checkNetwork({ taskDefinition, service }, 'unknown'));
  return findings;
}

/** What only the live service decides: does it have a network, do its load balancers find their container, which tags are written? `live` undefined: it will be created. */
export function crossCheckLive({ taskDefinition, service }: Definitions, live: ServiceDefinition | undefined): Finding[] {
  const findings = checkNetwork({ taskDefinition, service }, live);
  if (service === undefined && live !== undefined && taskDefinition !== undefined) {
    const refusals = checkLoadBalancers(live.loadBalancers ?? [], taskDefinition.value).map((refusal) => ({ ...refusal, path: ['containerDefinitions'] }));
    findings.push(...findingsOf(taskDefinition, refusals, 'error'));
  }
  if (live === undefined && service !== undefined) findings.push(...findingsOf(service, checkCapacity(service.value), 'error'));
  if (service !== undefined) findings.push(...findingsOf(service, checkTags(service.value.tags ?? [], live && (live.tags ?? [])), 'error'));
  return findings;
}

const hasNetwork = (service: ServiceDefinition | undefined): boolean => service?.networkConfiguration?.awsvpcConfiguration !== undefined;

/** A task with a network interface of its own cannot be placed without subnets. `live` unknown: nobody has asked yet. */
function checkNetwork({ taskDefinition, service }: Definitions, live: ServiceDefinition | 'unknown' | undefined): Finding[] {
  if (taskDefinition?.value.networkMode !== 'awsvpc') return [];
  const known = live === 'unknown' ? undefined : live;
  if (hasNetwork(service?.value) || hasNetwork(known)) return [];
  if (service !== undefined) {
    const unless = live === 'unknown' ? ' Only a service that exists and has one already can do without.' : '';
    return findingsOf(service, [{
      path: ['networkConfiguration'],
      message: 'networkConfiguration is missing, and the task definition has the network mode awsvpc',
      hint: `Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […], "securityGroups": […] } }.${unless}`,
    }], 'error');
  }
  if (known === undefined) return [];
  return findingsOf(taskDefinition, [{
    path: ['networkMode'],
    message: 'the network mode is awsvpc, and the service has no networkConfiguration',
    hint: 'Give the service one, with a service definition or where it is managed, or keep the network mode that serves.',
  }], 'error');
}

const modeOf = ({ networkMode, requiresCompatibilities }: TaskDefinition): string | undefined =>
  networkMode ?? (requiresCompatibilities?.includes('FARGATE') === true ? undefined : 'bridge');

/** Subnets are for tasks with a network interface of their own only. */
function checkNeedlessNetwork(service: ServiceDefinition, definition: TaskDefinition): Refusal[] {
  const mode = modeOf(definition);
  if (!hasNetwork(service) || mode === undefined || mode === 'awsvpc') return [];
  return [{ path: ['networkConfiguration'], message: `networkConfiguration is for the network mode awsvpc, and the task definition has ${mode}: ECS refuses it`, hint: 'Set "networkMode": "awsvpc" in the task definition, or leave networkConfiguration out.' }];
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
    return [{ path: ['loadBalancers', i, 'containerPort'], message: `a load balancer sends to port ${containerPort} of the container ${containerName}, which does not map it`, hint: `Add {"containerPort": ${containerPort}} to its portMappings${ports === '' ? '' : `, or send to a port that it maps: ${ports}`}.` }];
  });
}

/** A volume of the service is one that the task definition leaves open. ECS: "no matching configuredAtLaunch volume found in task definition" */
function checkVolumes(configurations: readonly ServiceVolumeConfiguration[], { volumes = [] }: TaskDefinition): Refusal[] {
  return configurations.flatMap(({ name }, i): Refusal[] => {
    const volume = volumes.find((one) => one.name === name);
    if (name === undefined || volume?.configuredAtLaunch === true) return [];
    const message = volume === undefined ? `the task definition has no volume ${name}` : `the task definition does not leave the volume ${name} to be configured at launch`;
    return [{ path: ['volumeConfigurations', i, 'name'], message, hint: `The task definition needs { "name": ${JSON.stringify(name)}, "configuredAtLaunch": true } among its volumes.` }];
  });
}

function inRange(port: number, range: string | undefined): boolean {
  const match = /^(\d+)-(\d+)$/.exec(range ?? '');
  return match !== null && port >= Number(match[1]) && port <= Number(match[2]);
}

/** Of a service that exists the launch type is left alone; a new one cannot have both. */
function checkCapacity({ launchType, capacityProviderStrategy }: ServiceDefinition): Refusal[] {
  if (launchType === undefined || !capacityProviderStrategy?.length) return [];
  return [{ path: ['launchType'], message: 'launchType and capacityProviderStrategy exclude each other', hint: 'Keep one of them.' }];
}

const isFargate = ({ capacityProvider }: CapacityProviderStrategyItem): boolean => /^FARGATE(_SPOT)?$/.test(capacityProvider ?? '');

const runsOnFargate = (definition: TaskDefinition, service: ServiceDefinition | undefined): boolean =>
  definition.requiresCompatibilities?.includes('FARGATE') === true || service?.launchType === 'FARGATE' || service?.capacityProviderStrategy?.some(isFargate) === true;

/** Registering for Fargate without a size is refused for certain; a service that exists may run elsewhere than its file says, and the table of sizes may be behind. */
function checkFargate(taskDefinition: Loaded<TaskDefinition>): Finding[] {
  const { cpu, memory, requiresCompatibilities } = taskDefinition.value;
  const missing = [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])];
  if (cpu === undefined || memory === undefined) {
    return findingsOf(taskDefinition, [{ path: [], message: `Fargate needs ${missing.join(' and ')} of the task, which the task definition does not have`, hint: 'For example "cpu": "256", "memory": "512" beside "family".' }], requiresCompatibilities?.includes('FARGATE') === true ? 'error' : 'warning');
  }
  const [units, mebibytes] = [inUnits(cpu, 'vcpu'), inUnits(memory, 'gb')];
  if (!/^\d+$/.test(units) || !/^\d+$/.test(mebibytes)) return [];
  const problem = fargateSizeProblem(Number(units), Number(mebibytes));
  return problem === undefined ? [] : findingsOf(taskDefinition, [{ path: ['memory'], message: `Fargate may not know this size: ${problem}` }], 'warning');
}

/** Refusals with their places in the file: at the value where it is there, else at the nearest that is. */
const findingsOf = <T>(loaded: Loaded<T>, refusals: readonly Refusal[], level: Finding['level']): Finding[] =>
  refusals.map(({ path, message, hint }) => {
    const at = loaded.valuePositionOf(path);
    return { level, message, hint, at, excerpt: at === undefined ? undefined : excerptOf(loaded.source, at) };
  });
