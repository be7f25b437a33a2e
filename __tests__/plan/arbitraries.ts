import fc from 'fast-check';

type Json = Record<string, unknown>;

/** Where tasks of a generated service run: what fits together differs. */
export type Platform = 'fargate' | 'ec2-awsvpc' | 'ec2-bridge';

const account = '111122223333';
const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`;
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const text = fc.oneof(word, fc.constant(''), fc.constant('ünï'), fc.string({ maxLength: 6 }).filter((value) => !/[\u0000-\u001f\ud800-\udfff]/.test(value)));
const some = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });
const named = <T extends Json>(key: string, more: fc.Arbitrary<T>, max = 3): fc.Arbitrary<Json[]> =>
  fc.uniqueArray(fc.tuple(word, more), { selector: ([name]) => name, maxLength: max }).map((entries) => entries.map(([name, rest]) => ({ [key]: name, ...rest })));

/** Without members that are undefined, at any depth: as a file would write it. */
export function written<T>(value: T): T {
  if (Array.isArray(value)) return value.map(written) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).map(([key, member]) => [key, written(member)])) as T;
}

export const tags = named('key', fc.record({ value: text }), 4);

const port = fc.integer({ min: 1, max: 60_000 });
const portMappings = (platform: Platform): fc.Arbitrary<Json[]> =>
  fc.uniqueArray(
    fc.record({
      containerPort: port,
      hostPort: platform === 'ec2-bridge' ? some(fc.oneof(fc.constant(0), port)) : some(fc.constant('same')),
      protocol: some(fc.constantFrom('tcp', 'udp')),
      name: some(word),
    }),
    { selector: ({ containerPort }) => containerPort, maxLength: 3 },
  ).map((mappings) => mappings.map(({ hostPort, ...rest }) => ({ ...rest, hostPort: hostPort === 'same' ? rest.containerPort : hostPort })));

const container = (platform: Platform, volumes: readonly string[]): fc.Arbitrary<Json> =>
  fc.record({
    image: fc.oneof(fc.constant('app:1'), word.map((name) => `registry.example/${name}@sha256:0`)),
    cpu: some(fc.integer({ min: 0, max: 128 })),
    memory: some(fc.integer({ min: 64, max: 512 })),
    essential: some(fc.constant(true)),
    environment: some(named('name', fc.record({ value: text }))),
    secrets: some(named('name', fc.record({ valueFrom: word }), 2)),
    command: some(fc.array(text, { maxLength: 3 })),
    dockerLabels: some(fc.dictionary(fc.constantFrom('Team', 'team', 'com.example.x', '__proto__x'), text, { maxKeys: 2 })),
    portMappings: some(portMappings(platform)),
    mountPoints: volumes.length === 0 ? fc.constant(undefined) : some(fc.array(fc.record({ sourceVolume: fc.constantFrom(...volumes), containerPath: word.map((name) => `/${name}`), readOnly: some(fc.boolean()) }), { maxLength: 2 })),
    healthCheck: some(fc.record({ command: fc.constant(['CMD', 'true']), interval: some(fc.integer({ min: 5, max: 300 })), retries: some(fc.integer({ min: 1, max: 10 })), startPeriod: some(fc.integer({ min: 0, max: 300 })) })),
    logConfiguration: some(fc.record({ logDriver: fc.constant('awslogs'), options: some(fc.constant({ 'awslogs-group': '/app', 'awslogs-region': 'eu-central-1' })) })),
    ulimits: some(fc.uniqueArray(fc.constantFrom('nofile', 'nproc', 'core'), { maxLength: 2 }).map((names) => names.map((name) => ({ name, softLimit: 1, hardLimit: 2 })))),
    linuxParameters: some(fc.record({ initProcessEnabled: some(fc.boolean()) })),
    readonlyRootFilesystem: some(fc.boolean()),
    restartPolicy: some(fc.record({ enabled: fc.boolean(), ignoredExitCodes: some(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 2 })) })),
    stopTimeout: some(fc.integer({ min: 0, max: 120 })),
    systemControls: some(fc.constant([{ namespace: 'net.core.somaxconn', value: '1024' }])),
  });

const volume = (platform: Platform): fc.Arbitrary<Json> =>
  fc.oneof(
    fc.constant({}),
    fc.constant({ configuredAtLaunch: true }),
    fc.record({ efsVolumeConfiguration: fc.record({ fileSystemId: fc.constant('fs-1'), rootDirectory: some(fc.constant('/')), transitEncryption: some(fc.constantFrom('ENABLED', 'DISABLED')) }) }),
    ...(platform === 'fargate' ? [] : [fc.record({ dockerVolumeConfiguration: fc.record({ driver: fc.constant('local'), scope: some(fc.constantFrom('task', 'shared')), driverOpts: some(fc.constant({ type: 'nfs', Device: 'x' })) }) })]),
  );

const size = fc.constantFrom<[string, string]>(['256', '512'], ['.25 vCPU', '1 GB'], ['512', '1024'], ['1 vCPU', '2 GB'], ['1024', '4096']);

/** A task definition that ECS takes on this platform. The first container is essential and called `app`. */
export const taskDefinition = (platform: Platform): fc.Arbitrary<Json> =>
  named('name', volume(platform), 2)
    .chain((volumes) => fc.tuple(
      fc.constant(volumes),
      fc.array(container(platform, volumes.map(({ name }) => String(name))), { minLength: 1, maxLength: 3 }),
      size,
      fc.record({
        taskRoleArn: some(fc.constant(role('task'))),
        tags: some(tags),
        ephemeralStorage: platform === 'fargate' ? some(fc.constant({ sizeInGiB: 30 })) : fc.constant(undefined),
        runtimePlatform: some(fc.record({ cpuArchitecture: fc.constantFrom('X86_64', 'ARM64'), operatingSystemFamily: fc.constant('LINUX') })),
        placementConstraints: platform === 'fargate' ? fc.constant(undefined) : some(fc.constant([{ type: 'memberOf', expression: 'attribute:x == y' }])),
        enableFaultInjection: some(fc.boolean()),
        pidMode: some(fc.constantFrom('task', '')),
        ipcMode: some(fc.constant('')),
      }),
    ))
    .map(([volumes, containers, [cpu, memory], rest]) =>
      written({
        family: 'web',
        ...rest,
        ...(volumes.length === 0 ? {} : { volumes }),
        networkMode: platform === 'ec2-bridge' ? undefined : 'awsvpc',
        requiresCompatibilities: platform === 'fargate' ? ['FARGATE'] : ['EC2'],
        cpu: platform === 'ec2-bridge' ? undefined : cpu,
        memory: platform === 'ec2-bridge' ? '512' : memory,
        executionRoleArn: role('execution'),
        containerDefinitions: containers.map((one, i) => ({
          ...one,
          name: i === 0 ? 'app' : `side${i}`,
          ...(i === 0 ? {} : { essential: one['essential'] ?? i > 1, dependsOn: [{ containerName: 'app', condition: 'START' }] }),
        })),
      }));

const targetGroup = (name: string): string => `arn:aws:elasticloadbalancing:eu-central-1:${account}:targetgroup/${name}/0123456789abcdef`;

function portsOf(task: Json): { containerName: string; containerPort: number }[] {
  const containers = task['containerDefinitions'] as { name: string; portMappings?: { containerPort: number }[] }[];
  return containers.flatMap(({ name, portMappings: mappings = [] }) => mappings.map(({ containerPort }) => ({ containerName: name, containerPort })));
}

const percentages = fc.constantFrom<[number | undefined, number | undefined]>([undefined, undefined], [150, 50], [200, undefined], [undefined, 75], [200, 100], [175, 0]);

const deployment = (daemon: boolean, strategy: string | undefined): fc.Arbitrary<Json> =>
  fc.tuple(daemon ? fc.constantFrom<[number | undefined, number | undefined]>([100, 0], [100, 50]) : percentages, fc.record({
    deploymentCircuitBreaker: some(fc.record({ enable: fc.boolean(), rollback: fc.boolean(), resetOnHealthyTask: some(fc.boolean()), thresholdConfiguration: some(fc.record({ type: fc.constantFrom('COUNT', 'BOUNDED_PERCENT'), value: fc.integer({ min: 1, max: 100 }) })) })),
    alarms: some(fc.record({ alarmNames: fc.uniqueArray(fc.constantFrom('5xx', 'latency'), { minLength: 1 }), enable: fc.boolean(), rollback: fc.boolean() })),
    bakeTimeInMinutes: daemon ? fc.constant(undefined) : some(fc.integer({ min: 0, max: 60 })),
    lifecycleHooks: daemon ? fc.constant(undefined) : some(fc.array(fc.record({ hookTargetArn: fc.constant(`arn:aws:lambda:eu-central-1:${account}:function:hook`), roleArn: fc.constant(role('hook')), lifecycleStages: fc.uniqueArray(fc.constantFrom('PRE_SCALE_UP', 'POST_SCALE_UP'), { minLength: 1 }) }), { maxLength: 1 })),
    earlySuccessCriteria: daemon ? fc.constant(undefined) : some(fc.record({ enable: fc.boolean(), healthyPercent: some(fc.constant(100)), sourceServiceRevisionCleanup: some(fc.constantFrom('BLOCKING', 'DEFERRED')) }).filter(({ enable, healthyPercent, sourceServiceRevisionCleanup: cleanup }) => !enable || (healthyPercent !== undefined && cleanup !== undefined))),
  })).map(([[maximumPercent, minimumHealthyPercent], rest]) => written({ maximumPercent, minimumHealthyPercent, strategy, ...rest }));

/** What generated services of one kind have in common, because it cannot be changed. */
export interface Kind {
  platform: Platform;
  daemon: boolean;
}

export const kinds: fc.Arbitrary<Kind> = fc.constantFrom<Kind>(
  { platform: 'fargate', daemon: false },
  { platform: 'fargate', daemon: false },
  { platform: 'ec2-awsvpc', daemon: false },
  { platform: 'ec2-bridge', daemon: false },
  { platform: 'ec2-bridge', daemon: true },
);

const capacity = ({ platform, daemon }: Kind): fc.Arbitrary<Json> => {
  const launchType = platform === 'fargate' ? 'FARGATE' : 'EC2';
  const plain = fc.constant({ launchType });
  if (daemon) return fc.constant({ launchType });
  const names = platform === 'fargate' ? ['FARGATE', 'FARGATE_SPOT'] : ['asg-a', 'asg-b'];
  const strategy = fc.uniqueArray(fc.record({ capacityProvider: fc.constantFrom(...names), weight: fc.integer({ min: 1, max: 5 }), base: some(fc.constant(1)) }), { selector: ({ capacityProvider }) => capacityProvider, minLength: 1, maxLength: 2 });
  return fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: strategy.map((capacityProviderStrategy) => ({ capacityProviderStrategy })), weight: 1 });
};

/** A service definition that ECS takes for this task definition. */
export function serviceDefinition(kind: Kind, task: Json): fc.Arbitrary<Json> {
  const { platform, daemon } = kind;
  const ports = portsOf(task);
  const openVolumes = ((task['volumes'] ?? []) as Json[]).filter((volume) => volume['configuredAtLaunch'] === true).map(({ name }) => String(name));
  const balanced = ports.length === 0 ? fc.constant(undefined) : some(fc.uniqueArray(fc.constantFrom(...ports), { minLength: 1, maxLength: 2, selector: ({ containerName, containerPort }) => `${containerName}:${containerPort}` }));
  return fc.tuple(balanced, fc.constantFrom(undefined, 'ROLLING', 'BLUE_GREEN')).chain(([loadBalancers, strategy]) => {
    const shifts = strategy === 'BLUE_GREEN' && !daemon;
    return fc.tuple(capacity(kind), fc.record({
      desiredCount: daemon ? fc.constant(undefined) : fc.integer({ min: 0, max: 3 }),
      schedulingStrategy: daemon ? fc.constant('DAEMON') : some(fc.constant('REPLICA')),
      networkConfiguration: platform === 'ec2-bridge' ? fc.constant(undefined) : fc.record({ awsvpcConfiguration: fc.record({ subnets: fc.shuffledSubarray(['subnet-1', 'subnet-2', 'subnet-3'], { minLength: 1 }), securityGroups: some(fc.shuffledSubarray(['sg-1', 'sg-2'], { minLength: 1 })), assignPublicIp: some(fc.constantFrom('ENABLED', 'DISABLED')) }) }),
      deploymentConfiguration: some(deployment(daemon, daemon ? undefined : strategy)),
      enableExecuteCommand: some(fc.boolean()),
      enableECSManagedTags: some(fc.boolean()),
      propagateTags: some(fc.constantFrom('SERVICE', 'TASK_DEFINITION', 'NONE', '')),
      availabilityZoneRebalancing: daemon ? fc.constant(undefined) : some(fc.constantFrom('ENABLED', 'DISABLED')),
      healthCheckGracePeriodSeconds: loadBalancers === undefined ? fc.constant(undefined) : some(fc.integer({ min: 0, max: 300 })),
      serviceRegistries: some(fc.constant([{ registryArn: `arn:aws:servicediscovery:eu-central-1:${account}:service/srv-1`, containerName: 'app' }])),
      placementConstraints: platform === 'fargate' ? fc.constant(undefined) : some(fc.shuffledSubarray([{ type: 'distinctInstance' }, { type: 'memberOf', expression: 'attribute:x == y' }])),
      placementStrategy: platform === 'fargate' || daemon ? fc.constant(undefined) : some(fc.shuffledSubarray([{ type: 'random' }, { type: 'spread', field: 'instanceId' }])),
      platformVersion: platform === 'fargate' ? some(fc.constantFrom('LATEST', '1.4.0')) : fc.constant(undefined),
      serviceConnectConfiguration: some(fc.oneof(fc.constant({ enabled: false }), fc.record({ enabled: fc.constant(true), namespace: fc.constant('ns'), services: some(fc.array(fc.record({ portName: word, discoveryName: some(word) }), { maxLength: 2 })) }))),
      volumeConfigurations: openVolumes.length === 0 ? fc.constant(undefined) : some(fc.array(fc.record({ name: fc.constantFrom(...openVolumes), managedEBSVolume: fc.record({ roleArn: fc.constant(role('ebs')), sizeInGiB: fc.integer({ min: 1, max: 50 }), filesystemType: some(fc.constantFrom('xfs', 'ext4')), tagSpecifications: some(fc.constant([{ resourceType: 'volume', tags: [{ key: 'b', value: '1' }, { key: 'a', value: '2' }] }])) }) }), { maxLength: 1 })),
      vpcLatticeConfigurations: some(fc.array(fc.record({ portName: fc.constant('http'), roleArn: fc.constant(role('lattice')), targetGroupArn: fc.constant('arn:aws:vpc-lattice:eu-central-1:111122223333:targetgroup/tg-1') }), { maxLength: 1 })),
      monitoring: some(fc.record({ metricConfigurations: fc.array(fc.record({ metricNames: fc.constant(['CPUUtilization']), resolutionSeconds: fc.constantFrom(20, 60) }), { maxLength: 1 }) })),
      tags: some(tags),
    })).map(([how, rest]) => {
      const { deploymentConfiguration, ...others } = rest;
      return written({
        ...how,
        ...others,
        // Without a word of the strategy the service rolls.
        deploymentConfiguration: shifts ? { ...deploymentConfiguration, strategy } : deploymentConfiguration,
        loadBalancers: loadBalancers?.map((one, i) => ({
          ...one,
          targetGroupArn: targetGroup(`blue${i}`),
          ...(shifts ? { advancedConfiguration: { alternateTargetGroupArn: targetGroup(`green${i}`), productionListenerRule: `arn:aws:elasticloadbalancing:eu-central-1:${account}:listener-rule/${i}`, roleArn: role('lb') } } : {}),
        })),
      });
    });
  });
}

/** Both files of one project. */
export interface Project {
  task: Json;
  service: Json;
}

export const project = (kind: Kind): fc.Arbitrary<Project> => taskDefinition(kind.platform).chain((task) => serviceDefinition(kind, task).map((service) => ({ task, service })));
