import type { UpdateServiceRequest } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../../failure.ts';
import type { Simulation } from '../../simulation.ts';
import { beginDeployment } from '../begin.ts';
import { filledConfiguration, filledNetwork, filledProviders } from '../defaults.ts';
import { activeServiceOf, clusterOf, usableTaskDefinition } from '../find.ts';
import { same } from '../same.ts';
import type { ServiceRecord, ServiceSettings } from '../state.ts';
import { checkActiveDeployments, checkController, checkKind, checkSettings } from '../validate-service.ts';
import { controllerOf, serviceView } from '../views.ts';
import { operation } from './operation.ts';

/** Members whose change needs new tasks. */
const deploying = [
  'networkConfiguration',
  'platformVersion',
  'loadBalancers',
  'serviceRegistries',
  'serviceConnectConfiguration',
  'vpcLatticeConfigurations',
  'volumeConfigurations',
  'gatewayConnectors',
  'monitoring',
] as const;

/** UpdateService: what is absent stays; a deployment begins only if something that needs one differs, or is forced. */
export const updateService = operation<UpdateServiceRequest>((sim, input) => {
  const cluster = clusterOf(sim, input.cluster);
  const service = activeServiceOf(sim, cluster, input.service ?? '');
  checkController(controllerOf(service), input);
  checkKind(service, input);
  const definition =
    input.taskDefinition === undefined ? undefined : usableTaskDefinition(sim, input.taskDefinition).definition;
  const settings = merged(sim, service, input);
  const current =
    definition ?? sim.state.ecs.taskDefinitions.get(service.taskDefinition.split('/').at(-1) ?? '')?.definition;
  const changed = deploying.filter((member) => !same(settings[member], service.settings[member]));
  const replaced = definition !== undefined && definition.taskDefinitionArn !== service.taskDefinition;
  if (changed.length > 0 || replaced) checkSettings(settings, current, input.desiredCount);
  else checkSettings(settings, undefined, input.desiredCount);
  checkProviders(sim, service, settings, input);
  const deploys =
    controllerOf(service) === 'ECS' && (replaced || changed.length > 0 || input.forceNewDeployment === true);
  if (deploys) checkActiveDeployments(service.deployments.filter((one) => one.rolloutState === 'IN_PROGRESS').length);
  remember(sim, service);
  const before = service.serviceDeployments.at(-1)?.arn;
  service.settings = settings;
  if (definition !== undefined) service.taskDefinition = definition.taskDefinitionArn;
  if (input.desiredCount !== undefined) service.desiredCount = input.desiredCount;
  if (deploys) beginDeployment(sim, service);
  service.wake();
  const view = serviceView(sim, service);
  const previous = sim.variants.updateAnswer === 'previous' && deploys && before !== undefined;
  return { service: previous ? { ...view, currentServiceDeployment: before } : view };
});

/** From here on DescribeServices may lag behind. */
function remember(sim: Simulation, service: ServiceRecord): void {
  const { staleServiceCalls: calls } = sim.consistency;
  if (calls > 0) service.stale = { calls, picture: serviceView(sim, service) };
}

function merged(sim: Simulation, service: ServiceRecord, input: UpdateServiceRequest): ServiceSettings {
  const { cluster: _c, service: _s, taskDefinition: _t, desiredCount: _d, forceNewDeployment: _f, ...given } = input;
  const old = service.settings;
  const fills = sim.options.fillDefaults !== false;
  const result: ServiceSettings = { ...old, ...given, ...(fills ? filledProviders(given) : {}) };
  if (given.deploymentConfiguration !== undefined) {
    const both = { ...old.deploymentConfiguration, ...given.deploymentConfiguration };
    result.deploymentConfiguration = fills ? filledConfiguration(both, old.schedulingStrategy === 'DAEMON') : both;
  }
  if (fills && given.networkConfiguration !== undefined) {
    result.networkConfiguration = filledNetwork(given.networkConfiguration);
  }
  return given.capacityProviderStrategy === undefined ? result : withProviders(result);
}

/** Either a launch type or capacity providers: an empty list returns to the launch type. */
function withProviders(settings: ServiceSettings): ServiceSettings {
  const { launchType, capacityProviderStrategy = [], ...rest } = settings;
  if (capacityProviderStrategy.length > 0) return { ...rest, capacityProviderStrategy };
  return { ...rest, launchType: launchType ?? (settings.platformVersion === undefined ? 'EC2' : 'FARGATE') };
}

function checkProviders(
  sim: Simulation,
  service: ServiceRecord,
  settings: ServiceSettings,
  input: UpdateServiceRequest,
): void {
  const changes = !same(filledProviders(settings), filledProviders(service.settings));
  if (!changes || input.forceNewDeployment === true || sim.variants.capacityProviderChange === 'accepted') return;
  throw invalidParameter(
    'When switching from launch type to capacity provider strategy on an existing service, or making a change to a ' +
      'capacity provider strategy on a service that is already using one, you must force a new deployment.',
  );
}
