import type { Simulation } from '../simulation.ts';
import { wakerOf } from './scheduler.ts';
import { noNotices, type ServiceRecord } from './state.ts';

/** What must be known of a service before it exists. */
export type ServiceSeed = Pick<ServiceRecord, 'cluster' | 'name' | 'taskDefinition' | 'settings' | 'desiredCount'> &
  Partial<ServiceRecord>;

/** Puts a service into the account, without deployments. */
export function newService(sim: Simulation, seed: ServiceSeed): ServiceRecord {
  const service: ServiceRecord = {
    arn: sim.arn('ecs', `service/${seed.cluster}/${seed.name}`),
    status: 'ACTIVE',
    createdAt: sim.clock.now(),
    deployments: [],
    serviceDeployments: [],
    revisions: [],
    taskSets: [],
    tasks: [],
    events: [],
    notices: noNotices(),
    wake: wakerOf(sim, () => service),
    reconciling: false,
    loaded: {},
    ...seed,
  };
  sim.state.ecs.services.set(`${seed.cluster}/${seed.name}`, service);
  return service;
}
