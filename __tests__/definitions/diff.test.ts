import { describe, expect, it } from '@jest/globals';
import { diffDocs, diffTaskDefinitions, sameTaskDefinition } from '../../src/definitions/diff.ts';
import type { Doc } from '../../src/definitions/canonical.ts';

const web = { name: 'web', image: 'app:1' };
const base = { family: 'web', containerDefinitions: [web] };
const withContainer = (more: object, rest: object = {}) => ({ ...base, ...rest, containerDefinitions: [{ ...web, ...more }] });
const texts = (live: object | undefined, wanted: object, ignore?: string[]): string[] =>
  diffTaskDefinitions(live, wanted, ignore).map(({ path, from, to }) => `${path.join('.')}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`);

describe('diffTaskDefinitions', () => {
  it.each<{ name: string; a: object; b: object }>([
    { name: 'what only describing shows', a: { ...base, taskDefinitionArn: 'arn', revision: 4, status: 'ACTIVE', compatibilities: ['EC2'], registeredAt: 1 }, b: base },
    { name: 'members that are null or empty', a: { ...base, cpu: null, volumes: [], placementConstraints: [] }, b: base },
    { name: 'cpu and memory in other units', a: { ...base, cpu: '1 vCPU', memory: '2 GB' }, b: { ...base, cpu: '1024', memory: '2048' } },
    { name: 'the order of containers', a: { ...base, containerDefinitions: [web, { name: 'b', image: 'x' }] }, b: { ...base, containerDefinitions: [{ name: 'b', image: 'x' }, web] } },
    { name: 'the order of compatibilities', a: { ...base, requiresCompatibilities: ['EC2', 'FARGATE'] }, b: { ...base, requiresCompatibilities: ['FARGATE', 'EC2'] } },
    { name: 'the order of volumes, constraints and accelerators', a: { ...base, volumes: [{ name: 'a' }, { name: 'b' }], placementConstraints: [{ type: 'memberOf', expression: 'x' }, { type: 'memberOf', expression: 'a' }], inferenceAccelerators: [{ deviceName: 'a', deviceType: 't' }, { deviceName: 'b', deviceType: 't' }] }, b: { ...base, volumes: [{ name: 'b' }, { name: 'a' }], placementConstraints: [{ type: 'memberOf', expression: 'a' }, { type: 'memberOf', expression: 'x' }], inferenceAccelerators: [{ deviceName: 'b', deviceType: 't' }, { deviceName: 'a', deviceType: 't' }] } },
    ...(['environment', 'secrets', 'ulimits'] as const).map((key) => ({ name: `the order of ${key}`, a: withContainer({ [key]: [{ name: 'A' }, { name: 'B' }] }), b: withContainer({ [key]: [{ name: 'B' }, { name: 'A' }] }) })),
    ...(['portMappings', 'mountPoints', 'volumesFrom', 'dependsOn', 'systemControls', 'extraHosts', 'resourceRequirements'] as const).map((key) => ({ name: `the order of ${key}`, a: withContainer({ [key]: [{ x: 1 }, { x: 2 }] }), b: withContainer({ [key]: [{ x: 2 }, { x: 1 }] }) })),
    { name: 'the order of secret options', a: withContainer({ logConfiguration: { logDriver: 'awslogs', secretOptions: [{ name: 'a' }, { name: 'b' }] } }), b: withContainer({ logConfiguration: { logDriver: 'awslogs', secretOptions: [{ name: 'b' }, { name: 'a' }] } }) },
    { name: 'what ECS fills into a container', a: withContainer({ essential: true, cpu: 0, environment: [], mountPoints: [], volumesFrom: [], systemControls: [], portMappings: [] }), b: base },
    { name: 'switches that are off', a: withContainer({ readonlyRootFilesystem: false, privileged: false, interactive: false, pseudoTerminal: false, disableNetworking: false, versionConsistency: 'enabled' }), b: base },
    { name: 'a port of the host under awsvpc', a: withContainer({ portMappings: [{ containerPort: 80 }] }, { networkMode: 'awsvpc' }), b: withContainer({ portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }] }, { networkMode: 'awsvpc' }) },
    { name: 'a port of the host under host', a: withContainer({ portMappings: [{ containerPort: 80, hostPort: 0 }] }, { networkMode: 'host' }), b: withContainer({ portMappings: [{ containerPort: 80, hostPort: 80 }] }, { networkMode: 'host' }) },
    { name: 'a port of the host under bridge', a: withContainer({ portMappings: [{ containerPort: 80 }] }), b: withContainer({ portMappings: [{ containerPort: 80, hostPort: 0 }] }, { networkMode: 'bridge' }) },
    { name: 'the port of the host of a range', a: withContainer({ portMappings: [{ containerPortRange: '80-90', hostPort: 0 }] }), b: withContainer({ portMappings: [{ containerPortRange: '80-90' }] }) },
    { name: 'the bridge, where no mode is given', a: { ...base, networkMode: 'bridge' }, b: base },
    { name: 'the defaults of a health check', a: withContainer({ healthCheck: { command: ['x'] } }), b: withContainer({ healthCheck: { command: ['x'], interval: 30, timeout: 5, retries: 3 } }) },
    { name: 'the default of a restart policy', a: withContainer({ restartPolicy: { enabled: true } }), b: withContainer({ restartPolicy: { enabled: true, restartAttemptPeriod: 300, ignoredExitCodes: [] } }) },
    { name: 'an init process that is off', a: withContainer({ linuxParameters: { initProcessEnabled: false } }), b: withContainer({ linuxParameters: {} }) },
    { name: 'mounts that can be written', a: withContainer({ mountPoints: [{ sourceVolume: 'a', readOnly: false }], volumesFrom: [{ sourceContainer: 'b', readOnly: false }] }), b: withContainer({ mountPoints: [{ sourceVolume: 'a' }], volumesFrom: [{ sourceContainer: 'b' }] }) },
    { name: 'the defaults of volumes', a: { ...base, volumes: [{ name: 'a', host: {}, configuredAtLaunch: false }, { name: 'b', efsVolumeConfiguration: { fileSystemId: 'fs', rootDirectory: '/', transitEncryption: 'DISABLED', authorizationConfig: { iam: 'DISABLED' } } }, { name: 'c', dockerVolumeConfiguration: { scope: 'task', autoprovision: false, driver: 'local' } }] }, b: { ...base, volumes: [{ name: 'a' }, { name: 'b', efsVolumeConfiguration: { fileSystemId: 'fs' } }, { name: 'c', dockerVolumeConfiguration: { driver: 'local' } }] } },
    { name: 'the type and order of a proxy', a: { ...base, proxyConfiguration: { containerName: 'e', properties: [{ name: 'a' }, { name: 'b' }] } }, b: { ...base, proxyConfiguration: { type: 'APPMESH', containerName: 'e', properties: [{ name: 'b' }, { name: 'a' }] } } },
    { name: 'fault injection that is off', a: { ...base, enableFaultInjection: false }, b: base },
    { name: 'the order of tags, and those of AWS', a: { ...base, tags: [{ key: 'b', value: '1' }, { key: 'a', value: '2' }, { key: 'aws:x', value: '3' }] }, b: { ...base, tags: [{ key: 'a', value: '2' }, { key: 'b', value: '1' }] } },
  ])('takes for no difference: $name', ({ a, b }) => {
    expect(texts(a, b)).toEqual([]);
    expect(texts(b, a)).toEqual([]);
  });

  it.each<{ name: string; a: object; b: object; wanted: string[] }>([
    { name: 'an image', a: base, b: withContainer({ image: 'app:2' }), wanted: ['containerDefinitions.web.image: "app:1" → "app:2"'] },
    { name: 'a value of the environment, by its name', a: withContainer({ environment: [{ name: 'A', value: '1' }, { name: 'B', value: '1' }] }), b: withContainer({ environment: [{ name: 'B', value: '2' }, { name: 'C', value: '3' }] }), wanted: ['containerDefinitions.web.environment.A: {"name":"A","value":"1"} → undefined', 'containerDefinitions.web.environment.B.value: "1" → "2"', 'containerDefinitions.web.environment.C: undefined → {"name":"C","value":"3"}'] },
    { name: 'a container that comes and one that goes', a: base, b: { ...base, containerDefinitions: [{ name: 'b', image: 'x' }] }, wanted: ['containerDefinitions.b: undefined → {"essential":true,"name":"b","image":"x"}', 'containerDefinitions.web: {"essential":true,"name":"web","image":"app:1"} → undefined'] },
    { name: 'the order of a command', a: withContainer({ command: ['a', 'b'] }), b: withContainer({ command: ['b', 'a'] }), wanted: ['containerDefinitions.web.command: ["a","b"] → ["b","a"]'] },
    { name: 'essential, where it is off', a: base, b: withContainer({ essential: false }), wanted: ['containerDefinitions.web.essential: true → false'] },
    { name: 'two entries of one name as a whole', a: withContainer({ environment: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] }), b: withContainer({ environment: [{ name: 'A', value: '1' }] }), wanted: ['containerDefinitions.web.environment: [{"name":"A","value":"1"},{"name":"A","value":"2"}] → [{"name":"A","value":"1"}]'] },
    { name: 'fault injection that is on', a: base, b: { ...base, enableFaultInjection: true }, wanted: ['enableFaultInjection: undefined → true'] },
    { name: 'accelerators', a: base, b: { ...base, inferenceAccelerators: [{ deviceName: 'a', deviceType: 't' }] }, wanted: ['inferenceAccelerators: undefined → [{"deviceName":"a","deviceType":"t"}]'] },
    { name: 'keys of the user in another case', a: withContainer({ dockerLabels: { Team: 'a' } }), b: withContainer({ dockerLabels: { team: 'a' } }), wanted: ['containerDefinitions.web.dockerLabels.Team: "a" → undefined', 'containerDefinitions.web.dockerLabels.team: undefined → "a"'] },
    { name: 'no network mode of Windows or Fargate against the bridge', a: { ...base, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } }, b: { ...base, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' }, networkMode: 'bridge' }, wanted: ['networkMode: undefined → "bridge"'] },
    { name: 'a tag', a: { ...base, tags: [{ key: 'a', value: '1' }] }, b: { ...base, tags: [{ key: 'a', value: '2' }] }, wanted: ['tags.a.value: "1" → "2"'] },
  ])('tells $name', ({ a, b, wanted }) => expect(texts(a, b)).toEqual(wanted));

  it('shows everything of a new family', () => expect(texts(undefined, { family: 'web', cpu: '1 vCPU', containerDefinitions: [web] })).toEqual(['containerDefinitions: undefined → [{"essential":true,"name":"web","image":"app:1"}]', 'cpu: undefined → "1024"', 'family: undefined → "web"', 'networkMode: undefined → "bridge"']));
  it('does not look at ignored tags', () => expect(texts({ ...base, tags: [{ key: 'cost-a', value: '1' }] }, base, ['cost-*'])).toEqual([]));
  it('names the document', () => expect(diffTaskDefinitions(base, withContainer({ image: 'x' }))[0]?.subject).toBe('task-definition'));
});

describe('diffDocs', () => {
  it('goes by the order of keys', () => expect(diffDocs('service', { b: 1, a: 1 }, { a: 2, b: 2 }).map(({ path }) => path)).toEqual([['a'], ['b']]));
  it('leaves out a side that is not there', () => {
    expect(diffDocs('service', { a: 1 }, {} as Doc)).toEqual([{ subject: 'service', path: ['a'], from: 1 }]);
    expect(diffDocs('service', undefined, { a: 1 })).toEqual([{ subject: 'service', path: ['a'], to: 1 }]);
    expect(diffDocs('service', { a: 1 }, undefined)).toEqual([{ subject: 'service', path: ['a'], from: 1 }]);
  });
  it('compares lists whose items have no name as a whole', () => expect(diffDocs('service', { tags: ['a'] }, { tags: [{ key: 'a' }] })).toEqual([{ subject: 'service', path: ['tags'], from: ['a'], to: [{ key: 'a' }] }]));
  it('compares a list that becomes something else as a whole', () => expect(diffDocs('service', { tags: [{ key: 'a' }] }, { tags: 'x' })).toEqual([{ subject: 'service', path: ['tags'], from: [{ key: 'a' }], to: 'x' }]));
});

describe('sameTaskDefinition', () => {
  it('is what diffTaskDefinitions finds nothing in', () => {
    expect(sameTaskDefinition({ ...base, revision: 1 }, base)).toBe(true);
    expect(sameTaskDefinition({ ...base, revision: 1 }, withContainer({ image: 'x' }))).toBe(false);
    expect(sameTaskDefinition({ ...base, tags: [{ key: 'a', value: '1' }] }, base, ['a'])).toBe(true);
  });
});
