import type { Service } from '@aws-sdk/client-ecs';
import type { Watched } from '../ecs/watched.ts';
import { nameOfArn } from './arn.ts';
import type { OwnCounts, Report } from './report.ts';

/** What there is to tell of our deployment (`id`) and of the service around it, from what a wait has seen and the service as it stands. */
export function deploymentFacts(id: string | undefined, watched: Watched | undefined, service: Service | undefined) {
  const own = service?.deployments?.find((deployment) => deployment.id === id);
  const other = watched?.supersededBy;
  return {
    deploymentId: id,
    serviceDeploymentArn: watched?.serviceDeploymentArn ?? watched?.serviceDeployment?.serviceDeploymentArn,
    rolloutState: own?.rolloutState ?? watched?.rolloutState,
    strategy: strategyOf(watched, service),
    controller: service === undefined ? undefined : (service.deploymentController?.type ?? 'ECS'),
    lifecycleStage: watched?.serviceDeployment?.lifecycleStage,
    desiredCount: service?.desiredCount,
    runningCount: service?.runningCount,
    pendingCount: service?.pendingCount,
    serving: service?.deployments === undefined ? undefined : servingOf(service.deployments),
    ownCounts: own?.desiredCount === undefined ? undefined : countsOf(own),
    stopRequested: watched?.stopRequested,
    supersededBy: other && {
      serviceDeploymentArn: other.serviceDeploymentArn,
      deploymentId: other.deploymentId,
      taskDefinition: other.taskDefinitionArn === undefined ? undefined : nameOfArn(other.taskDefinitionArn),
    },
  };
}

type Deployments = NonNullable<Service['deployments']>;

/** Newest first, as ECS lists them; a rollback of the same revision adds up to one entry. */
function servingOf(deployments: Deployments): NonNullable<Report['serving']> {
  const running = new Map<string, number>();
  for (const { taskDefinition, runningCount = 0 } of deployments) {
    if (taskDefinition === undefined || runningCount === 0) continue;
    const name = nameOfArn(taskDefinition);
    running.set(name, (running.get(name) ?? 0) + runningCount);
  }
  return [...running].map(([taskDefinition, count]) => ({ taskDefinition, running: count }));
}

const countsOf = (own: Deployments[number]): OwnCounts => ({
  desired: own.desiredCount ?? 0,
  running: own.runningCount ?? 0,
  pending: own.pendingCount ?? 0,
  failed: own.failedTasks ?? 0,
});

function strategyOf(watched: Watched | undefined, service: Service | undefined): string | undefined {
  const configuration = watched?.serviceDeployment?.deploymentConfiguration ?? service?.deploymentConfiguration;
  if (configuration?.strategy !== undefined) return configuration.strategy;
  const controller = service?.deploymentController?.type ?? 'ECS';
  return service === undefined || controller !== 'ECS' ? undefined : 'ROLLING';
}
