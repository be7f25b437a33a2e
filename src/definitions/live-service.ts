import type { Deployment, Service, ServiceRevision } from '@aws-sdk/client-ecs';
import type { ServiceDefinition } from './definitions.ts';

/**
 * A described service in the words of a service definition. Service Connect, volumes and VPC Lattice stand in the
 * PRIMARY deployment, `monitoring` and gateway connectors only in the service revision. aws.md 5.2
 */
export function liveService(service: Service, revision?: ServiceRevision): ServiceDefinition {
  const primary = primaryDeployment(service);
  return {
    availabilityZoneRebalancing: service.availabilityZoneRebalancing,
    capacityProviderStrategy: service.capacityProviderStrategy,
    deploymentConfiguration: service.deploymentConfiguration,
    deploymentController: service.deploymentController,
    desiredCount: service.desiredCount,
    enableECSManagedTags: service.enableECSManagedTags,
    enableExecuteCommand: service.enableExecuteCommand,
    gatewayConnectors: revision?.gatewayConnectors,
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    launchType: service.launchType,
    loadBalancers: service.loadBalancers,
    monitoring: revision?.monitoring,
    networkConfiguration: service.networkConfiguration,
    placementConstraints: service.placementConstraints,
    placementStrategy: service.placementStrategy,
    platformVersion: service.platformVersion,
    propagateTags: service.propagateTags,
    schedulingStrategy: service.schedulingStrategy,
    serviceConnectConfiguration: primary?.serviceConnectConfiguration,
    serviceRegistries: service.serviceRegistries,
    tags: service.tags,
    volumeConfigurations: primary?.volumeConfigurations,
    vpcLatticeConfigurations: primary?.vpcLatticeConfigurations,
  };
}

/** The deployment that the service runs towards. */
export const primaryDeployment = (service: Service): Deployment | undefined =>
  service.deployments?.find((deployment) => deployment.status === 'PRIMARY');
