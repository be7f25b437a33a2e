import { updatable } from './attributes.ts';
import { type Doc, dropDefaults, eachIn, isDoc, pruned, sortIn, sorted } from './canonical.ts';
import { filledDeployment, filledNetwork, type Scheduling } from './defaults.ts';
import type { ServiceDefinition } from './definitions.ts';
import { comparableTags } from './tags.ts';

/** How two services are made comparable. */
export interface ServiceRules {
  scheduling: Scheduling;
  ignoreTags: readonly string[];
  /** CODE_DEPLOY moves the service between two target groups by itself. */
  codeDeploy?: boolean;
}

/** The scheduler that counts: the live service's, since it cannot be changed. */
export const schedulingOf = (...services: readonly (ServiceDefinition | undefined)[]): Scheduling =>
  services.find((service) => service?.schedulingStrategy)?.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA';

/**
 * A service with every default filled in and without order that means nothing: what one call of UpdateService and the
 * tags can make of it, plus the count. ecspresso: diff.go sortServiceDefinition
 */
export function normaliseService(service: ServiceDefinition, rules: ServiceRules): Doc {
  const doc: Doc = { desiredCount: service.desiredCount, tags: comparableTags(service.tags ?? [], rules.ignoreTags) };
  for (const key of updatable) doc[key] = service[key];
  fillIn(doc, service, rules);
  const clean = pruned(doc) as Doc;
  if (rules.scheduling === 'DAEMON') {
    delete clean['placementStrategy'];
    delete clean['desiredCount'];
  }
  normaliseNested(clean, rules);
  return pruned(clean) as Doc;
}

function fillIn(doc: Doc, service: ServiceDefinition, rules: ServiceRules): void {
  doc['deploymentConfiguration'] = filledDeployment(service.deploymentConfiguration, rules.scheduling);
  doc['networkConfiguration'] = filledNetwork(service.networkConfiguration);
  doc['enableECSManagedTags'] ??= false;
  doc['enableExecuteCommand'] ??= false;
  doc['healthCheckGracePeriodSeconds'] ??= 0;
  doc['propagateTags'] ||= 'NONE';
  if (service.launchType === 'FARGATE') doc['platformVersion'] ||= 'LATEST';
  const connect = service.serviceConnectConfiguration;
  doc['serviceConnectConfiguration'] = connect?.enabled === true ? connect : { enabled: false };
  if (doc['platformVersion'] === '') delete doc['platformVersion'];
}

function normaliseNested(doc: Doc, rules: ServiceRules): void {
  const deployment = doc['deploymentConfiguration'];
  if (isDoc(deployment)) normaliseDeployment(deployment, rules.scheduling);
  const awsvpc = isDoc(doc['networkConfiguration']) ? doc['networkConfiguration']['awsvpcConfiguration'] : undefined;
  if (isDoc(awsvpc)) for (const key of ['subnets', 'securityGroups']) sortIn(awsvpc, key);
  // ECS reads an absent base or weight as 0.
  eachIn(doc, 'capacityProviderStrategy', (item) => ({ base: 0, weight: 0, ...item }));
  sortIn(doc, 'capacityProviderStrategy', 'capacityProvider');
  if (rules.codeDeploy === true) eachIn(doc, 'loadBalancers', ({ targetGroupArn: _, ...rest }) => rest);
  for (const key of ['loadBalancers', 'serviceRegistries', 'placementConstraints', 'placementStrategy']) sortIn(doc, key);
  sortIn(doc, 'tags', 'key');
  sortIn(doc, 'volumeConfigurations', 'name');
  eachIn(doc, 'volumeConfigurations', normaliseVolume);
  sortIn(doc, 'vpcLatticeConfigurations', 'portName');
  if (isDoc(doc['serviceConnectConfiguration'])) normaliseConnect(doc['serviceConnectConfiguration']);
}

/** Off is the same as not there: so a service that predates a feature equals one that has it switched off. */
function normaliseDeployment(deployment: Doc, scheduling: Scheduling): void {
  eachIn(deployment, 'lifecycleHooks', (item) => ({ ...item, ...(Array.isArray(item['lifecycleStages']) ? { lifecycleStages: sorted(item['lifecycleStages']) } : {}) }));
  sortIn(deployment, 'lifecycleHooks');
  const alarms = deployment['alarms'];
  if (isDoc(alarms)) sortIn(alarms, 'alarmNames');
  if (scheduling !== 'DAEMON') return;
  for (const key of ['deploymentCircuitBreaker', 'alarms', 'earlySuccessCriteria']) {
    const part = deployment[key];
    if (isDoc(part) && part['enable'] !== true) delete deployment[key];
  }
  dropDefaults(deployment, { strategy: 'ROLLING', bakeTimeInMinutes: 0 });
}

function normaliseVolume(item: Doc): Doc {
  const ebs = item['managedEBSVolume'];
  if (!isDoc(ebs)) return item;
  const volume: Doc = { filesystemType: 'xfs', ...ebs };
  eachIn(volume, 'tagSpecifications', (specification) => {
    const sortedTags = { ...specification };
    sortIn(sortedTags, 'tags', 'key');
    return sortedTags;
  });
  sortIn(volume, 'tagSpecifications', 'resourceType');
  return { ...item, managedEBSVolume: volume };
}

/** The port's name serves as discovery name where none is given. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html */
function normaliseConnect(connect: Doc): void {
  eachIn(connect, 'services', (item) => ({ discoveryName: item['portName'], ...item }));
  sortIn(connect, 'services', 'portName');
  const logging = connect['logConfiguration'];
  if (isDoc(logging)) sortIn(logging, 'secretOptions', 'name');
}
