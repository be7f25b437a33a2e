import type { CreateServiceRequest, PortMapping, TaskDefinition, UpdateServiceRequest } from '@aws-sdk/client-ecs';
import { AwsFailure, clientFault, invalidParameter } from '../failure.ts';
import type { ServiceRecord, ServiceSettings } from './state.ts';

/** What CreateService alone refuses: name, count, launch type. */
export function checkCreate(input: CreateServiceRequest): void {
  const name = input.serviceName ?? '';
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalidParameter('Invalid service name.');
  if ((input.clientToken ?? '').length > 36) throw invalidParameter('clientToken can have at most 36 characters.');
  const provided = (input.capacityProviderStrategy ?? []).length > 0;
  if (input.launchType !== undefined && provided) {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  if ((input.tags ?? []).length > 50) throw invalidParameter('Too many tags. At most 50 tags are allowed.');
  if (input.schedulingStrategy === 'DAEMON') checkDaemon(input);
  else if (input.desiredCount === undefined) {
    throw invalidParameter('desiredCount is required when schedulingStrategy is REPLICA or is not specified.');
  }
}

const daemonCount =
  'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again.';

function checkDaemon(input: CreateServiceRequest): void {
  if (input.desiredCount !== undefined) {
    throw invalidParameter(daemonCount);
  }
  if ((input.placementStrategy ?? []).length > 0) {
    throw invalidParameter('The daemon scheduling strategy does not support placement strategies.');
  }
  if (input.launchType === 'FARGATE') {
    throw invalidParameter('The daemon scheduling strategy does not support the FARGATE launch type.');
  }
}

/** What create and update refuse when settings and task definition do not fit together. */
export function checkSettings(
  settings: ServiceSettings,
  definition: TaskDefinition | undefined,
  desired: number | undefined,
): void {
  if ((desired ?? 0) < 0) throw invalidParameter('Desired count must be greater than or equal to 0.');
  checkPercentages(settings);
  checkAdvanced(settings);
  if (definition === undefined) return;
  checkNetwork(settings, definition);
  checkLoadBalancers(settings, definition);
  checkVolumes(settings, definition);
  if (
    settings.launchType !== undefined &&
    !(definition.compatibilities ?? [settings.launchType]).includes(settings.launchType)
  ) {
    throw invalidParameter(`Task definition does not support launch_type ${settings.launchType}.`);
  }
  if (settings.launchType === 'FARGATE' && (settings.placementStrategy ?? []).length > 0) {
    throw invalidParameter('Placement strategies are not supported with FARGATE launch type.');
  }
  if ((settings.platformVersion ?? 'LATEST') !== 'LATEST' && !/^\d+\.\d+\.\d+$/.test(settings.platformVersion ?? '')) {
    throw new AwsFailure('PlatformUnknownException', 'The platform version is invalid.');
  }
}

function checkNetwork({ networkConfiguration }: ServiceSettings, { networkMode }: TaskDefinition): void {
  const given = networkConfiguration?.awsvpcConfiguration !== undefined;
  if (networkMode === 'awsvpc' && !given) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
  if (networkMode !== 'awsvpc' && given) {
    throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
  }
}

function checkVolumes({ volumeConfigurations = [] }: ServiceSettings, { volumes = [] }: TaskDefinition): void {
  for (const { name } of volumeConfigurations) {
    if (volumes.some((volume) => volume.name === name && volume.configuredAtLaunch === true)) continue;
    throw invalidParameter('Volume configuration provided but no matching configuredAtLaunch volume found in task definition.');
  }
}

function checkLoadBalancers({ loadBalancers = [] }: ServiceSettings, definition: TaskDefinition): void {
  for (const { containerName = '', containerPort, targetGroupArn } of loadBalancers) {
    const container = definition.containerDefinitions?.find((one) => one.name === containerName);
    if (container === undefined) {
      throw invalidParameter(`The container ${containerName} does not exist in the task definition.`);
    }
    if (container.portMappings?.some((mapping) => mapsPort(mapping, containerPort ?? 0)) !== true) {
      throw invalidParameter(
        `The container ${containerName} did not have a container port ${String(containerPort)} defined.`,
      );
    }
    if (targetGroupArn?.includes(':targetgroup/') === false) {
      throw invalidParameter(`Invalid targetGroupArn: ${targetGroupArn}`);
    }
  }
}

function mapsPort({ containerPort, containerPortRange }: PortMapping, port: number): boolean {
  const [from = 0, to = -1] = (containerPortRange ?? '').split('-').map(Number);
  return containerPort === port || (port >= from && port <= to);
}

function checkPercentages({ deploymentConfiguration: given }: ServiceSettings): void {
  const { maximumPercent: most = 200, minimumHealthyPercent: least = 0 } = given ?? {};
  if (most < least || most === 0 || least < 0 || (most <= 100 && least >= 100)) {
    throw invalidParameter(
      'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.',
    );
  }
  const early = given?.earlySuccessCriteria;
  if (
    early?.enable === true &&
    (early.healthyPercent === undefined || early.sourceServiceRevisionCleanup === undefined)
  ) {
    throw invalidParameter(
      'healthyPercent and sourceServiceRevisionCleanup are required when earlySuccessCriteria is enabled.',
    );
  }
}

const pauseStages = new Set([
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
]);

function checkAdvanced({ deploymentConfiguration: given, loadBalancers = [] }: ServiceSettings): void {
  for (const hook of given?.lifecycleHooks ?? []) {
    if (hook.targetType !== undefined && hook.targetType !== 'AWS_LAMBDA' && hook.targetType !== 'PAUSE') {
      throw invalidParameter('Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE');
    }
    if (hook.targetType === 'PAUSE' && hook.lifecycleStages?.some((stage) => !pauseStages.has(stage)) === true) {
      throw invalidParameter('Invalid lifecycle stage provided for Pause Hook');
    }
  }
  const advanced = loadBalancers.filter((one) => one.advancedConfiguration !== undefined).length;
  if (advanced > 0 && advanced < loadBalancers.length) {
    throw invalidParameter('Either all or none of the provided loadBalancers must have advancedConfiguration defined');
  }
  if ((given?.strategy ?? 'ROLLING') !== 'ROLLING' && advanced < loadBalancers.length) {
    throw invalidParameter(
      'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy',
    );
  }
}

const codeDeployRefusals: readonly [keyof UpdateServiceRequest, string][] = [
  [
    'taskDefinition',
    'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'networkConfiguration',
    'Unable to update network parameters on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'platformVersion',
    'Unable to update platform version on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'loadBalancers',
    'Unable to update load balancers on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'serviceRegistries',
    'Unable to update service registries on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
  [
    'capacityProviderStrategy',
    'Unable to update capacity provider strategy on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
  ],
];

const externalMembers: ReadonlySet<string> = new Set([
  'cluster',
  'service',
  'desiredCount',
  'placementConstraints',
  'placementStrategy',
  'healthCheckGracePeriodSeconds',
  'enableECSManagedTags',
  'propagateTags',
]);

/** What UpdateService refuses because somebody else controls the deployments. */
export function checkController(controller: string, input: UpdateServiceRequest): void {
  if (controller === 'CODE_DEPLOY') {
    if (input.forceNewDeployment === true) {
      throw invalidParameter(
        'Cannot force a new deployment on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
      );
    }
    const refused = codeDeployRefusals.find(([member]) => input[member] !== undefined);
    if (refused !== undefined) throw invalidParameter(refused[1]);
  }
  if (controller !== 'EXTERNAL') return;
  const other = Object.entries(input).find(
    ([member, value]) => value !== undefined && value !== false && !externalMembers.has(member),
  );
  if (other !== undefined) {
    throw invalidParameter(`Unable to update ${other[0]} on services with an EXTERNAL deployment controller.`);
  }
}

/** What UpdateService refuses because of what the service is: a DAEMON has no count, Express mode its own operations. */
export function checkKind(service: ServiceRecord, input: UpdateServiceRequest): void {
  if (service.settings.schedulingStrategy === 'DAEMON' && input.desiredCount !== undefined)
    throw invalidParameter(daemonCount);
  if (service.loaded['resourceManagementType'] !== 'ECS') return;
  if (input.deploymentConfiguration === undefined && input.loadBalancers === undefined) return;
  throw invalidParameter('Express mode services are changed through UpdateExpressGatewayService.');
}

/** Fails when the account has no room for one more rollout. */
export function checkActiveDeployments(incomplete: number): void {
  if (incomplete >= 5) throw clientFault('5 active deployments exist, unable to create new deployment.');
}
