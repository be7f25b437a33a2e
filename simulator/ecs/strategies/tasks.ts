import type { Task } from '@aws-sdk/client-ecs';
import type { Simulation } from '../../simulation.ts';
import type { DeploymentRecord, ServiceRecord } from '../state.ts';

const usualInstances = 2;

/** How many tasks there shall be: a DAEMON service has one on each container instance. */
export function desiredOf(sim: Simulation, service: ServiceRecord): number {
  if (service.status !== 'ACTIVE') return 0;
  if (service.settings.schedulingStrategy !== 'DAEMON') return service.desiredCount;
  return sim.options.containerInstances ?? usualInstances;
}

/** What a task has from its service. */
export function launchMembers(sim: Simulation, service: ServiceRecord, deployment: DeploymentRecord): Partial<Task> {
  const { settings } = deployment.revision;
  const provider = settings.capacityProviderStrategy?.[0]?.capacityProvider;
  const launchType = settings.launchType ?? (provider?.startsWith('FARGATE') === true ? 'FARGATE' : 'EC2');
  const fargate = launchType === 'FARGATE';
  return {
    group: `service:${service.name}`,
    startedBy: deployment.id,
    launchType,
    ...(provider === undefined ? {} : { capacityProviderName: provider }),
    ...(fargate
      ? {
          platformVersion: platformVersionOf(settings.platformVersion),
          platformFamily: service.platformFamily ?? 'Linux',
        }
      : { containerInstanceArn: sim.arn('ecs', `container-instance/${service.cluster}/${'0'.repeat(31)}1`) }),
    enableExecuteCommand: settings.enableExecuteCommand ?? false,
    tags: managedTags(sim, service),
  };
}

const newestPlatform = '1.4.0';

/** LATEST as a number, as tasks show it. */
export const platformVersionOf = (wanted: string | undefined): string =>
  wanted === undefined || wanted === 'LATEST' ? newestPlatform : wanted;

function managedTags(sim: Simulation, service: ServiceRecord): { key: string; value: string }[] {
  const { enableECSManagedTags, propagateTags } = service.settings;
  const managed = [
    { key: 'aws:ecs:clusterName', value: service.cluster },
    { key: 'aws:ecs:serviceName', value: service.name },
  ];
  const source =
    propagateTags === 'SERVICE' ? service.arn : propagateTags === 'TASK_DEFINITION' ? service.taskDefinition : '';
  const own = (sim.state.ecs.tags.get(source) ?? []).flatMap(({ key, value }) =>
    key === undefined ? [] : [{ key, value: value ?? '' }],
  );
  return enableECSManagedTags === true ? [...managed, ...own] : own;
}
