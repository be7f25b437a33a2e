import type { DescribeServicesRequest, Failure, ListServicesRequest, Service } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import { pageOf } from '../../pages.ts';
import type { Simulation } from '../../simulation.ts';
import { clusterOf, findService } from '../find.ts';
import type { ServiceRecord } from '../state.ts';
import { serviceView } from '../views.ts';
import { operation } from './operation.ts';

const most = 10;

/** DescribeServices: at most ten, tags only on demand, MISSING ones as failures. */
export const describeServices = operation<DescribeServicesRequest>(
  (sim, { cluster: given, services = [], include = [] }) => {
    if (services.length === 0) throw invalidParameter('Services cannot be empty.');
    if (services.length > most) throw invalidParameter(`service names can have at most ${most} items.`);
    const cluster = clusterOf(sim, given);
    const found: Service[] = [];
    const failures: Failure[] = [];
    for (const name of services) {
      const service = findService(sim, cluster, name);
      const picture = service === undefined ? undefined : pictureOf(sim, service);
      if (service === undefined || picture === undefined) failures.push(missing(sim, cluster, name));
      else if (include.includes('TAGS')) found.push({ ...picture, tags: sim.state.ecs.tags.get(service.arn) ?? [] });
      else found.push(picture);
    }
    return { services: found, failures };
  },
);

function missing(sim: Simulation, cluster: string, name: string): Failure {
  const arn = name.startsWith('arn:') ? name : sim.arn('ecs', `service/${cluster}/${name}`);
  return { arn, reason: 'MISSING' };
}

/** The service as it is, or for some calls as it was. */
function pictureOf(sim: Simulation, service: ServiceRecord): Service | undefined {
  const { stale } = service;
  if (stale === undefined || stale.calls <= 0) return serviceView(sim, service);
  stale.calls -= 1;
  return stale.picture as Service | undefined;
}

/** ListServices: all but those that drain or are gone. */
export const listServices = operation<ListServicesRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const arns = [...sim.state.ecs.services.values()]
    .filter((service) => service.cluster === cluster && service.status === 'ACTIVE')
    .filter(({ settings }) => input.launchType === undefined || settings.launchType === input.launchType)
    .filter(({ settings }) => (input.schedulingStrategy ?? settings.schedulingStrategy) === settings.schedulingStrategy)
    .map((service) => service.arn);
  const page = pageOf(sim, arns, `ListServices ${cluster}`, input, input.maxResults ?? most);
  return { serviceArns: page.items, nextToken: page.nextToken };
});
