import type { DescribeServiceRevisionsRequest, ServiceRevision } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { findTaskDefinition } from '../find.ts';
import type { RevisionRecord, ServiceRecord } from '../state.ts';
import { platformVersionOf } from '../strategies/tasks.ts';
import { digestOf } from '../task-life.ts';
import { pick } from '../views.ts';
import { operation } from './operation.ts';

const most = 20;

/** DescribeServiceRevisions: at most twenty; what a deployment deploys, `monitoring` included. */
export const describeServiceRevisions = operation<DescribeServiceRevisionsRequest>((sim, input) => {
  const arns = input.serviceRevisionArns ?? [];
  if (arns.length === 0) throw invalidParameter('serviceRevisionArns cannot be empty.');
  if (arns.length > most) throw invalidParameter(`serviceRevisionArns can have at most ${most} items.`);
  const services = [...sim.state.ecs.services.values()];
  const found = arns.map((arn) => {
    const service = services.find(({ revisions }) => revisions.some((one) => one.arn === arn));
    const revision = service?.revisions.find((one) => one.arn === arn);
    return { arn, view: service && revision && view(sim, service, revision) };
  });
  return {
    serviceRevisions: found.flatMap(({ view: one }) => one ?? []),
    failures: found.flatMap(({ arn, view: one }) => (one === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
});

function view(sim: Simulation, service: ServiceRecord, revision: RevisionRecord): ServiceRevision {
  const { settings } = revision;
  const containers = findTaskDefinition(sim, revision.taskDefinition)?.definition.containerDefinitions ?? [];
  const fargate = settings.launchType === 'FARGATE' || settings.platformVersion !== undefined;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: sim.arn('ecs', `cluster/${service.cluster}`),
    taskDefinition: revision.taskDefinition,
    ...pick(settings, [
      'launchType',
      'capacityProviderStrategy',
      'networkConfiguration',
      'loadBalancers',
      'serviceRegistries',
      'serviceConnectConfiguration',
      'volumeConfigurations',
      'vpcLatticeConfigurations',
      'monitoring',
      'gatewayConnectors',
    ]),
    ...(fargate
      ? { platformVersion: platformVersionOf(settings.platformVersion), platformFamily: service.platformFamily }
      : {}),
    containerImages: containers.map(({ name, image = '' }) => ({
      containerName: name,
      image,
      imageDigest: digestOf(image),
    })),
    guardDutyEnabled: false,
    createdAt: new Date(revision.createdAt),
  };
}
