import type { DescribeClustersRequest } from '@aws-sdk/client-ecs';
import type { Simulation } from '../../simulation.ts';
import { operation } from './operation.ts';

function view(sim: Simulation, name: string): object {
  const services = [...sim.state.ecs.services.values()].filter((one) => one.cluster === name);
  const tasks = services.flatMap((one) => one.tasks);
  return {
    clusterArn: sim.arn('ecs', `cluster/${name}`),
    clusterName: name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: tasks.filter(({ task }) => task.lastStatus === 'RUNNING').length,
    pendingTasksCount: tasks.filter(({ task }) => task.lastStatus === 'PENDING').length,
    activeServicesCount: services.filter((one) => one.status === 'ACTIVE').length,
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
    defaultCapacityProviderStrategy: [],
    statistics: [],
    settings: [],
    tags: [],
  };
}

/** DescribeClusters: unknown ones as failures. */
export const describeClusters = operation<DescribeClustersRequest>((sim, { clusters = ['default'] }) => {
  const known = sim.state.ecs.clusters;
  const names = clusters.map((given) => given.split('/').at(-1) ?? given);
  const exists = (name: string): boolean => known === undefined || known.has(name);
  return {
    clusters: names.filter(exists).map((name) => view(sim, name)),
    failures: names
      .filter((name) => !exists(name))
      .map((name) => ({ arn: sim.arn('ecs', `cluster/${name}`), reason: 'MISSING' })),
  };
});
