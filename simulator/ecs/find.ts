import { AwsFailure, clientFault, invalidParameter } from '../failure.ts';
import type { Simulation } from '../simulation.ts';
import type { ServiceDeploymentRecord, ServiceRecord, TaskDefinitionRecord } from './state.ts';

const lastPart = (text: string): string => text.split('/').at(-1) ?? text;

/** The cluster's name, from a name or an ARN; absent = `default`. Refuses a cluster that does not exist. */
export function clusterOf(sim: Simulation, given: string | undefined): string {
  const name = lastPart(given ?? 'default');
  const { clusters } = sim.state.ecs;
  const foreign = given?.startsWith('arn:') === true && given.split(':')[3] !== sim.region;
  if (!foreign && (clusters === undefined || clusters.has(name))) return name;
  throw new AwsFailure('ClusterNotFoundException', 'Cluster not found.');
}

/** The service of that name or ARN, whatever its status. */
export function findService(sim: Simulation, cluster: string, given: string): ServiceRecord | undefined {
  return sim.state.ecs.services.get(`${cluster}/${lastPart(given)}`);
}

/** The service, which must exist. */
export function serviceOf(sim: Simulation, cluster: string, given: string): ServiceRecord {
  const found = findService(sim, cluster, given);
  if (found !== undefined) return found;
  throw new AwsFailure('ServiceNotFoundException', 'Service not found.');
}

/** The service, which must exist and be ACTIVE. */
export function activeServiceOf(sim: Simulation, cluster: string, given: string): ServiceRecord {
  const found = serviceOf(sim, cluster, given);
  if (found.status === 'ACTIVE') return found;
  throw new AwsFailure('ServiceNotActiveException', 'Service was not ACTIVE.');
}

/** A task definition by family (its newest ACTIVE revision), `family:revision` or ARN. */
export function findTaskDefinition(sim: Simulation, given: string): TaskDefinitionRecord | undefined {
  const key = lastPart(given);
  const all = sim.state.ecs.taskDefinitions;
  if (key.includes(':')) return all.get(key);
  const active = [...all.values()].filter(
    ({ definition: { family, status } }) => family === key && status === 'ACTIVE',
  );
  return active.sort((a, b) => (b.definition.revision ?? 0) - (a.definition.revision ?? 0))[0];
}

/** The task definition of a service or task to be; it must exist and be ACTIVE. */
export function usableTaskDefinition(sim: Simulation, given: string | undefined): TaskDefinitionRecord {
  if (given === undefined) throw invalidParameter('TaskDefinition can not be blank.');
  const found = findTaskDefinition(sim, given);
  if (found === undefined) throw clientFault('TaskDefinition not found.');
  if (found.definition.status !== 'ACTIVE') throw clientFault('TaskDefinition is inactive');
  return found;
}

/** The service deployment of that ARN and its service. */
export function findServiceDeployment(
  sim: Simulation,
  arn: string,
): { service: ServiceRecord; one: ServiceDeploymentRecord } | undefined {
  for (const service of sim.state.ecs.services.values()) {
    const one = service.serviceDeployments.find((candidate) => candidate.arn === arn);
    if (one !== undefined) return { service, one };
  }
  return undefined;
}
