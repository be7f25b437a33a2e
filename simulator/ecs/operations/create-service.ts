import type { CreateServiceRequest } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { beginDeployment } from '../begin.ts';
import { bareSettings, filledSettings, usesFargate } from '../defaults.ts';
import { clusterOf, findService, usableTaskDefinition } from '../find.ts';
import { newService } from '../new-service.ts';
import type { ServiceRecord, ServiceSettings } from '../state.ts';
import { checkCreate, checkSettings } from '../validate-service.ts';
import { controllerOf, serviceView } from '../views.ts';
import { operation } from './operation.ts';
import { checkTags } from './tags.ts';

/** CreateService: a service and its first deployment; repeatable only with the same token and the same parameters. */
export const createService = operation<CreateServiceRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const name = input.serviceName ?? '';
  const repeated = repeatOf(findService(sim, cluster, name), input);
  if (repeated !== undefined) return { service: withTags(sim, repeated) };
  if (sim.options.lenient !== true) checkCreate(input);
  const { cluster: _c, serviceName: _n, clientToken, desiredCount, tags = [], taskDefinition, role, ...given } = input;
  checkTags(tags);
  const external = given.deploymentController?.type === 'EXTERNAL';
  const definition =
    external && taskDefinition === undefined ? undefined : usableTaskDefinition(sim, taskDefinition).definition;
  const settings = withLaunchType(given);
  checkSettings(settings, definition, desiredCount);
  const service = newService(sim, {
    cluster,
    name,
    taskDefinition: definition?.taskDefinitionArn ?? '',
    settings: sim.options.fillDefaults === false ? bareSettings(settings) : filledSettings(settings),
    desiredCount: desiredCount ?? 0,
    roleArn:
      role ?? `arn:${sim.partition}:iam::${sim.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    createdBy: sim.principal,
  });
  if (settings.launchType === 'FARGATE' || usesFargate(settings)) service.platformFamily = 'Linux';
  if (clientToken !== undefined) service.clientToken = { token: clientToken, request: fingerprint(input) };
  if (tags.length > 0) sim.state.ecs.tags.set(service.arn, tags);
  if (controllerOf(service) === 'ECS') beginDeployment(sim, service);
  const { missingServiceCalls: calls } = sim.consistency;
  if (calls > 0) service.stale = { calls, picture: undefined };
  return { service: withTags(sim, service) };
});

const withTags = (sim: Simulation, service: ServiceRecord) => ({
  ...serviceView(sim, service),
  tags: sim.state.ecs.tags.get(service.arn) ?? [],
});

/** Without a launch type and capacity providers a service is for EC2. */
function withLaunchType(given: ServiceSettings): ServiceSettings {
  const provided = (given.capacityProviderStrategy ?? []).length > 0;
  const external = given.deploymentController?.type === 'EXTERNAL';
  if (given.launchType !== undefined || provided || external) return given;
  return { ...given, launchType: 'EC2' };
}

const fingerprint = (input: CreateServiceRequest): string => JSON.stringify(Object.entries(input).sort());

/** The service that this very call has made already; refuses if the name is taken otherwise. */
function repeatOf(existing: ServiceRecord | undefined, input: CreateServiceRequest): ServiceRecord | undefined {
  if (existing === undefined || existing.status === 'INACTIVE') return undefined;
  if (existing.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  const same =
    existing.clientToken?.token === input.clientToken && existing.clientToken?.request === fingerprint(input);
  if (input.clientToken !== undefined && same) return existing;
  throw invalidParameter('Creation of service was not idempotent.');
}
