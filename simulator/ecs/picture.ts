import type { Simulation } from '../simulation.ts';
import type { ServiceRecord } from './state.ts';
import { serviceView } from './views.ts';

/** The whole account as JSON, for tests outside the process: services by `CLUSTER/NAME` with what AWS hides. */
export function accountPicture(sim: Simulation): object {
  const { ecs, alarms, targets, logs, s3 } = sim.state;
  return {
    region: sim.region,
    account: sim.account,
    services: Object.fromEntries([...ecs.services].map(([key, service]) => [key, servicePicture(sim, service)])),
    taskDefinitions: Object.fromEntries([...ecs.taskDefinitions].map(([key, { definition }]) => [key, definition])),
    tasks: [...ecs.tasks.values()].map(({ task }) => task),
    tags: Object.fromEntries(ecs.tags),
    alarms: Object.fromEntries(alarms),
    targets: Object.fromEntries(targets),
    logs: Object.fromEntries(logs),
    objects: [...s3].flatMap(([bucket, { objects }]) => [...objects.keys()].map((key) => `${bucket}/${key}`)),
    stores: Object.fromEntries(sim.state.stores),
  };
}

/** A service with tags, settings that the API does not show, and its service deployments. */
function servicePicture(sim: Simulation, service: ServiceRecord): object {
  return {
    ...serviceView(sim, service),
    ...service.settings,
    tags: sim.state.ecs.tags.get(service.arn) ?? [],
    serviceDeployments: service.serviceDeployments.map(({ arn, status, statusReason, target, rollback }) => ({
      arn,
      status,
      statusReason,
      taskDefinition: target.taskDefinition,
      ...(rollback === undefined ? {} : { rollback }),
    })),
  };
}
