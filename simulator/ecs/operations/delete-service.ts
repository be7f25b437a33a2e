import type { DeleteServiceRequest } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import { clusterOf, serviceOf } from '../find.ts';
import { stopRunning } from '../rollout.ts';
import { serviceView } from '../views.ts';
import { operation } from './operation.ts';

/** DeleteService: DRAINING until its tasks are gone, then INACTIVE. Needs a count of 0, or force. */
export const deleteService = operation<DeleteServiceRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const service = serviceOf(sim, cluster, input.service ?? '');
  const daemon = service.settings.schedulingStrategy === 'DAEMON';
  if (service.status === 'ACTIVE' && input.force !== true && !daemon && service.desiredCount > 0) {
    throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
  }
  if (service.status === 'ACTIVE') {
    stopRunning(sim, service, '');
    service.status = 'DRAINING';
    service.desiredCount = 0;
    for (const entry of service.deployments) entry.finishing = false;
    service.wake();
  }
  return { service: serviceView(sim, service) };
});
