import type { DeploymentConfiguration, NetworkConfiguration } from '@aws-sdk/client-ecs';
import type { ServiceSettings } from './state.ts';

/** A deployment configuration with all that AWS fills in. */
export function filledConfiguration(
  given: DeploymentConfiguration | undefined,
  daemon: boolean,
): DeploymentConfiguration {
  const {
    deploymentCircuitBreaker: breaker,
    earlySuccessCriteria: early,
    lifecycleHooks: hooks,
    ...rest
  } = given ?? {};
  return {
    maximumPercent: daemon ? 100 : 200,
    minimumHealthyPercent: daemon ? 0 : 100,
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0,
    ...rest,
    deploymentCircuitBreaker: {
      resetOnHealthyTask: true,
      thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 },
      enable: false,
      rollback: false,
      ...breaker,
    },
    ...(early === undefined
      ? {}
      : { earlySuccessCriteria: { healthyPercent: 100, sourceServiceRevisionCleanup: 'BLOCKING', ...early } }),
    ...(hooks === undefined
      ? {}
      : {
          lifecycleHooks: hooks.map((hook) => ({
            targetType: 'AWS_LAMBDA',
            ...hook,
            timeoutConfiguration: { action: 'ROLLBACK', timeoutInMinutes: 1440, ...hook.timeoutConfiguration },
          })),
        }),
  };
}

/** awsvpc settings with all that AWS fills in. */
export function filledNetwork(given: NetworkConfiguration | undefined): NetworkConfiguration | undefined {
  const { awsvpcConfiguration } = given ?? {};
  if (awsvpcConfiguration === undefined) return given;
  return { awsvpcConfiguration: { securityGroups: [], assignPublicIp: 'DISABLED', ...awsvpcConfiguration } };
}

/** What a new service looks like when all that was left out has its default. */
export function filledSettings(given: ServiceSettings): ServiceSettings {
  const strategy = given.schedulingStrategy ?? 'REPLICA';
  const fargate = given.launchType === 'FARGATE' || usesFargate(given);
  const network = filledNetwork(given.networkConfiguration);
  return {
    loadBalancers: [],
    serviceRegistries: [],
    placementConstraints: [],
    placementStrategy: [],
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    propagateTags: 'NONE',
    availabilityZoneRebalancing: 'ENABLED',
    ...((given.loadBalancers ?? []).length > 0 ? { healthCheckGracePeriodSeconds: 0 } : {}),
    ...(fargate ? { platformVersion: 'LATEST' } : {}),
    ...given,
    ...filledProviders(given),
    ...(network === undefined ? {} : { networkConfiguration: network }),
    schedulingStrategy: strategy,
    deploymentConfiguration: filledConfiguration(given.deploymentConfiguration, strategy === 'DAEMON'),
  };
}

/** AWS shows base and weight of every capacity provider. */
export const filledProviders = ({ capacityProviderStrategy }: ServiceSettings): ServiceSettings =>
  capacityProviderStrategy === undefined
    ? {}
    : { capacityProviderStrategy: capacityProviderStrategy.map((one) => ({ base: 0, weight: 0, ...one })) };

/** Whether the capacity providers are those of Fargate. */
export const usesFargate = (settings: ServiceSettings): boolean =>
  (settings.capacityProviderStrategy ?? []).some(
    ({ capacityProvider }) => capacityProvider?.startsWith('FARGATE') === true,
  );

/** The least that is set even where defaults are left out: what the scheduler needs. */
export function bareSettings(given: ServiceSettings): ServiceSettings {
  const { enableECSManagedTags = false, enableExecuteCommand = false, schedulingStrategy = 'REPLICA' } = given;
  return { ...given, enableECSManagedTags, enableExecuteCommand, schedulingStrategy };
}
