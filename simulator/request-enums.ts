import * as sdk from '@aws-sdk/client-ecs';

/** Which member of a request takes which of the SDK's enums; ECS refuses other values. By `SHAPE.member`. */
const memberEnums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AwsVpcConfiguration.assignPublicIp': sdk.AssignPublicIp,
  'ContainerDependency.condition': sdk.ContainerCondition,
  'CreateServiceRequest.availabilityZoneRebalancing': sdk.AvailabilityZoneRebalancing,
  'CreateServiceRequest.launchType': sdk.LaunchType,
  'CreateServiceRequest.propagateTags': sdk.PropagateTags,
  'CreateServiceRequest.schedulingStrategy': sdk.SchedulingStrategy,
  'DeploymentConfiguration.strategy': sdk.DeploymentStrategy,
  'DeploymentController.type': sdk.DeploymentControllerType,
  'DeploymentEarlySuccessCriteria.sourceServiceRevisionCleanup': sdk.ServiceRevisionCleanup,
  'LogConfiguration.logDriver': sdk.LogDriver,
  'PlacementConstraint.type': sdk.PlacementConstraintType,
  'PlacementStrategy.type': sdk.PlacementStrategyType,
  'PortMapping.protocol': sdk.TransportProtocol,
  'RegisterTaskDefinitionRequest.ipcMode': sdk.IpcMode,
  'RegisterTaskDefinitionRequest.networkMode': sdk.NetworkMode,
  'RegisterTaskDefinitionRequest.pidMode': sdk.PidMode,
  'RunTaskRequest.launchType': sdk.LaunchType,
  'RuntimePlatform.cpuArchitecture': sdk.CPUArchitecture,
  'Ulimit.name': sdk.UlimitName,
  'UpdateServiceRequest.availabilityZoneRebalancing': sdk.AvailabilityZoneRebalancing,
  'UpdateServiceRequest.propagateTags': sdk.PropagateTags,
};

/** The values that a member takes; undefined = anything. */
export function allowedValues(shape: string, member: string): readonly string[] | undefined {
  const values = memberEnums[`${shape}.${member}`];
  return values === undefined ? undefined : Object.values(values);
}
