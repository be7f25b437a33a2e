import type { ServiceDefinition } from './definitions.ts';

/** A setting of a service, by its name in the API. */
export type Attribute = keyof ServiceDefinition;

/** What UpdateService may change; tags and the count have ways of their own. ecspresso: svcToUpdateServiceInput */
export const updatable = [
  'availabilityZoneRebalancing', 'capacityProviderStrategy', 'deploymentConfiguration', 'enableECSManagedTags', 'enableExecuteCommand',
  'gatewayConnectors', 'healthCheckGracePeriodSeconds', 'loadBalancers', 'monitoring', 'networkConfiguration', 'placementConstraints',
  'placementStrategy', 'platformVersion', 'propagateTags', 'serviceConnectConfiguration', 'serviceRegistries', 'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const satisfies readonly Attribute[];

/** One of them. */
export type Updatable = (typeof updatable)[number];

/** What only CreateService takes. `deploymentController` is never updated, as in ecspresso. */
export const createOnly = ['launchType', 'schedulingStrategy', 'deploymentController'] as const satisfies readonly Attribute[];

/** Left out of the file, these stay in the service as they are: UpdateService without them changes nothing. ecspresso.md 6.3 */
export const keptWhenAbsent = [
  'capacityProviderStrategy', 'gatewayConnectors', 'healthCheckGracePeriodSeconds', 'monitoring', 'networkConfiguration',
  'placementConstraints', 'placementStrategy', 'platformVersion', 'propagateTags', 'serviceRegistries',
] as const satisfies readonly Updatable[];

/** Left out of the file, these are removed from the service, by this value. ecspresso.md 6.3 */
export const removedWhenAbsent = {
  loadBalancers: [],
  serviceConnectConfiguration: { enabled: false },
  volumeConfigurations: [],
  vpcLatticeConfigurations: [],
} as const satisfies Partial<Record<Updatable, unknown>>;
