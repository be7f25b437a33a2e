import type { Tag } from '@aws-sdk/client-ecs';
import { type Doc, dropDefaults, eachIn, isDoc, pruned, sortIn } from './canonical.ts';
import { comparableTags } from './tags.ts';
import { inUnits } from './units.ts';

/** A task definition from either side: as registered, or as described (with its tags put in). */
export type AnyTaskDefinition = Readonly<object> & { readonly tags?: readonly Tag[] };

/** Members that registering takes; describe yields more. */
const compared = [
  'family', 'taskRoleArn', 'executionRoleArn', 'networkMode', 'containerDefinitions', 'volumes', 'placementConstraints',
  'requiresCompatibilities', 'cpu', 'memory', 'tags', 'pidMode', 'ipcMode', 'proxyConfiguration', 'inferenceAccelerators',
  'ephemeralStorage', 'runtimePlatform', 'enableFaultInjection',
] as const;

/**
 * What two task definitions have in common when they are the same: order where it means nothing is removed, units are
 * resolved, and what AWS fills in is filled in or left out on both sides. ecspresso: diff.go sortTaskDefinition
 */
export function normaliseTaskDefinition(definition: AnyTaskDefinition, ignoreTags: readonly string[] = []): Doc {
  const source = definition as Doc;
  const picked = Object.fromEntries(compared.map((key) => [key, source[key]]));
  const doc = pruned({ ...picked, tags: comparableTags(definition.tags ?? [], ignoreTags) }) as Doc;
  const mode = networkModeOf(doc);
  if (mode !== undefined) doc['networkMode'] = mode;
  if (doc['cpu'] !== undefined) doc['cpu'] = inUnits(String(doc['cpu']), 'vcpu');
  if (doc['memory'] !== undefined) doc['memory'] = inUnits(String(doc['memory']), 'gb');
  dropDefaults(doc, { enableFaultInjection: false });
  eachIn(doc, 'containerDefinitions', (container) => normaliseContainer(container, mode));
  eachIn(doc, 'volumes', normaliseVolume);
  normaliseProxy(doc['proxyConfiguration']);
  sortIn(doc, 'containerDefinitions', 'name');
  for (const key of ['volumes', 'placementConstraints', 'requiresCompatibilities', 'inferenceAccelerators']) sortIn(doc, key);
  sortIn(doc, 'tags', 'key');
  return pruned(doc) as Doc;
}

/** Where no mode is given, Linux tasks outside Fargate get the bridge. */
function networkModeOf(doc: Doc): string | undefined {
  if (typeof doc['networkMode'] === 'string') return doc['networkMode'];
  const compatibilities = doc['requiresCompatibilities'];
  const onFargate = Array.isArray(compatibilities) && compatibilities.includes('FARGATE');
  const family = isDoc(doc['runtimePlatform']) ? doc['runtimePlatform']['operatingSystemFamily'] : undefined;
  const onWindows = typeof family === 'string' && family.startsWith('WINDOWS');
  return onFargate || onWindows ? undefined : 'bridge';
}

const offByDefault = {
  cpu: 0, readonlyRootFilesystem: false, privileged: false, interactive: false, pseudoTerminal: false, disableNetworking: false,
  versionConsistency: 'enabled',
};

function normaliseContainer(source: Doc, mode: string | undefined): Doc {
  const container: Doc = { essential: true, ...source };
  dropDefaults(container, offByDefault);
  eachIn(container, 'portMappings', (mapping) => normalisePort(mapping, mode));
  for (const key of ['mountPoints', 'volumesFrom']) eachIn(container, key, (item) => dropped(item, { readOnly: false }));
  // Left out, these are filled in by ECS. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
  if (isDoc(container['healthCheck'])) container['healthCheck'] = { interval: 30, timeout: 5, retries: 3, ...container['healthCheck'] };
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html
  if (isDoc(container['restartPolicy'])) container['restartPolicy'] = { restartAttemptPeriod: 300, ...container['restartPolicy'] };
  if (isDoc(container['linuxParameters'])) container['linuxParameters'] = dropped(container['linuxParameters'], { initProcessEnabled: false });
  if (isDoc(container['logConfiguration'])) sortIn(container['logConfiguration'], 'secretOptions', 'name');
  for (const key of ['environment', 'secrets', 'ulimits']) sortIn(container, key, 'name');
  for (const key of ['portMappings', 'mountPoints', 'volumesFrom', 'dependsOn', 'systemControls', 'extraHosts', 'resourceRequirements']) sortIn(container, key);
  return container;
}

function normalisePort(source: Doc, mode: string | undefined): Doc {
  const mapping: Doc = { protocol: 'tcp', ...source };
  if (mode === 'awsvpc' || mode === 'host') mapping['hostPort'] ||= mapping['containerPort'];
  else mapping['hostPort'] ??= 0;
  if (mapping['containerPortRange'] !== undefined && !mapping['containerPort']) delete mapping['hostPort'];
  return mapping;
}

function normaliseVolume(source: Doc): Doc {
  const volume = { ...source };
  const efs = volume['efsVolumeConfiguration'];
  if (isDoc(efs)) volume['efsVolumeConfiguration'] = normaliseEfs(efs);
  const docker = volume['dockerVolumeConfiguration'];
  if (isDoc(docker)) volume['dockerVolumeConfiguration'] = dropped(docker, { scope: 'task', autoprovision: false });
  return dropped(volume, { configuredAtLaunch: false });
}

function normaliseEfs(source: Doc): Doc {
  const efs = dropped(source, { rootDirectory: '/', transitEncryption: 'DISABLED' });
  const authorization = efs['authorizationConfig'];
  if (isDoc(authorization)) efs['authorizationConfig'] = dropped(authorization, { iam: 'DISABLED' });
  return efs;
}

function normaliseProxy(proxy: unknown): void {
  if (!isDoc(proxy)) return;
  proxy['type'] ??= 'APPMESH';
  sortIn(proxy, 'properties', 'name');
}

function dropped(source: Doc, defaults: Readonly<Doc>): Doc {
  const doc = { ...source };
  dropDefaults(doc, defaults);
  return doc;
}
