export const id = 447;
export const ids = [447];
export const modules = {

/***/ 2447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandTable: () => (/* binding */ commandTable)
});

// EXTERNAL MODULE: ./src/rendering/excerpt.ts
var rendering_excerpt = __webpack_require__(3485);
;// CONCATENATED MODULE: ./src/definitions/check-containers.ts
/** What a task definition says about its containers that ECS would refuse. */
function checkContainers(definition) {
    const containers = definition.containerDefinitions ?? [];
    return [
        ...checkNames(containers),
        ...checkEssential(containers),
        ...checkDependencies(containers),
        ...containers.flatMap((container, i) => [...checkImages(container, i), ...checkPorts(container, i, definition), ...checkSecrets(container, i), ...checkMounts(container, i, definition)]),
    ];
}
const root = 'containerDefinitions';
const labelOf = (container) => `container ${container.name ?? '(without a name)'}`;
function checkNames(containers) {
    const seen = new Set();
    return containers.flatMap(({ name }, i) => {
        if (name === undefined || name === '')
            return [{ path: [root, i], message: 'a container needs a name' }];
        if (seen.has(name))
            return [{ path: [root, i, 'name'], message: `the name ${name} is taken by another container of this task definition` }];
        seen.add(name);
        return [];
    });
}
function checkImages(container, i) {
    if (container.image !== undefined && container.image !== '')
        return [];
    return [{ path: [root, i, 'image'], message: `${labelOf(container)} needs an image`, hint: 'Write it into the task definition, or set it with the input images.' }];
}
function checkEssential(containers) {
    if (containers.length === 0 || containers.some(({ essential }) => essential !== false))
        return [];
    return [{ path: [root], message: 'no container is essential', hint: 'Set "essential": true for the container that the task is there for.' }];
}
function checkDependencies(containers) {
    const names = new Set(containers.map(({ name }) => name));
    const unknown = containers.flatMap((container, i) => (container.dependsOn ?? []).flatMap(({ containerName }, j) => names.has(containerName) ? [] : [{ path: [root, i, 'dependsOn', j, 'containerName'], message: `${labelOf(container)} depends on ${containerName}, which does not exist`, hint: knownNames(containers) }]));
    const circle = findCircle(containers);
    if (circle === undefined)
        return unknown;
    const at = containers.findIndex(({ name }) => name === circle[0]);
    return [...unknown, { path: [root, at, 'dependsOn'], message: `containers wait for each other: ${circle.join(' → ')}` }];
}
/** The names for "there are …". */
const knownNames = (containers) => `The task definition has ${containers.map(({ name }) => name ?? '(without a name)').join(', ') || 'no container'}.`;
/** The first chain of dependencies that comes back to where it began. */
function findCircle(containers) {
    const after = new Map();
    for (const { name = '', dependsOn = [] } of containers)
        after.set(name, [...(after.get(name) ?? []), ...dependsOn.map(({ containerName }) => containerName ?? '')]);
    const done = new Set();
    const chain = [];
    const visit = (name) => {
        const start = chain.indexOf(name);
        if (start >= 0)
            return [...chain.slice(start), name];
        if (done.has(name))
            return undefined;
        chain.push(name);
        for (const next of after.get(name) ?? []) {
            const circle = visit(next);
            if (circle !== undefined)
                return circle;
        }
        chain.pop();
        done.add(name);
        return undefined;
    };
    for (const name of after.keys()) {
        const circle = visit(name);
        if (circle !== undefined)
            return circle;
    }
    return undefined;
}
function checkPorts(container, i, definition) {
    if (definition.networkMode !== 'awsvpc')
        return [];
    return (container.portMappings ?? []).flatMap(({ containerPort, hostPort }, j) => !hostPort || containerPort === undefined || hostPort === containerPort
        ? []
        : [{ path: [root, i, 'portMappings', j, 'hostPort'], message: `with awsvpc the host port is the container port ${containerPort}, not ${hostPort}`, hint: 'Leave hostPort out.' }]);
}
function checkSecrets(container, i) {
    return (container.secrets ?? []).flatMap((secret, j) => ['name', 'valueFrom']
        .filter((key) => secret[key] === '')
        .map((key) => ({ path: [root, i, 'secrets', j, key], message: `a secret of ${labelOf(container)} needs a ${key}, which is empty` })));
}
function checkMounts(container, i, definition) {
    const volumes = new Set((definition.volumes ?? []).map(({ name }) => name));
    return (container.mountPoints ?? []).flatMap(({ sourceVolume }, j) => sourceVolume === undefined || volumes.has(sourceVolume)
        ? []
        : [{ path: [root, i, 'mountPoints', j, 'sourceVolume'], message: `${labelOf(container)} mounts the volume ${sourceVolume}, which the task definition does not have` }]);
}

;// CONCATENATED MODULE: ./src/definitions/fargate-sizes.ts
/** Memory in MiB that goes with a number of CPU units: from, to, in steps of. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html */
const sizes = {
    256: [512, 1024, 2048],
    512: { from: 1024, to: 4096, step: 1024 },
    1024: { from: 2048, to: 8192, step: 1024 },
    2048: { from: 4096, to: 16_384, step: 1024 },
    4096: { from: 8192, to: 30_720, step: 1024 },
    8192: { from: 16_384, to: 61_440, step: 4096 },
    16_384: { from: 32_768, to: 122_880, step: 8192 },
};
/** What is unusual about a pair of CPU units and MiB on Fargate; undefined when nothing is. New sizes may exist that this table does not know. */
function fargateSizeProblem(cpu, memory) {
    const allowed = sizes[cpu];
    if (allowed === undefined)
        return `${cpu} CPU units are none of ${Object.keys(sizes).join(', ')}`;
    if ('from' in allowed) {
        const { from, to, step } = allowed;
        if (memory >= from && memory <= to && memory % step === 0)
            return undefined;
        return `with ${cpu} CPU units the memory is ${from} to ${to} MiB in steps of ${step}, not ${memory}`;
    }
    return allowed.includes(memory) ? undefined : `with ${cpu} CPU units the memory is ${allowed.join(', ')} MiB, not ${memory}`;
}

// EXTERNAL MODULE: ./src/definitions/units.ts
var definitions_units = __webpack_require__(6197);
;// CONCATENATED MODULE: ./src/definitions/cross-checks.ts




/**
 * What is wrong between the members of one file and between the two, as far as it can be told without asking AWS. Errors
 * where ECS certainly refuses; warnings where our tables may be behind. Hand in only what will be deployed.
 */
function crossCheck({ taskDefinition, service }) {
    const findings = [];
    if (taskDefinition !== undefined) {
        findings.push(...findingsOf(taskDefinition, checkContainers(taskDefinition.value), 'error'));
        if (runsOnFargate(taskDefinition.value, service?.value))
            findings.push(...checkFargate(taskDefinition));
    }
    if (service !== undefined && taskDefinition !== undefined) {
        findings.push(...findingsOf(service, checkLoadBalancers(service.value.loadBalancers ?? [], taskDefinition.value), 'error'));
        findings.push(...findingsOf(service, checkNeedlessNetwork(service.value, taskDefinition.value), 'warning'));
    }
    // A service that exists may have its network already; but what fails anyway fails with everything that may be wrong.
    if (findings.some(({ level }) => level === 'error'))
        findings.push(...checkNetwork({ taskDefinition, service }, 'unknown'));
    return findings;
}
/** What only the live service decides: does it have a network, and do its load balancers find their container? `live` undefined: it will be created. */
function crossCheckLive({ taskDefinition, service }, live) {
    const findings = checkNetwork({ taskDefinition, service }, live);
    if (service === undefined && live !== undefined && taskDefinition !== undefined) {
        const refusals = checkLoadBalancers(live.loadBalancers ?? [], taskDefinition.value).map((refusal) => ({ ...refusal, path: ['containerDefinitions'] }));
        findings.push(...findingsOf(taskDefinition, refusals, 'error'));
    }
    if (live === undefined && service !== undefined)
        findings.push(...findingsOf(service, checkCapacity(service.value), 'error'));
    return findings;
}
const hasNetwork = (service) => service?.networkConfiguration?.awsvpcConfiguration !== undefined;
/** A task with a network interface of its own cannot be placed without subnets. `live` unknown: nobody has asked yet. */
function checkNetwork({ taskDefinition, service }, live) {
    if (taskDefinition?.value.networkMode !== 'awsvpc')
        return [];
    const known = live === 'unknown' ? undefined : live;
    if (hasNetwork(service?.value) || hasNetwork(known))
        return [];
    if (service !== undefined) {
        const unless = live === 'unknown' ? ' Only a service that exists and has one already can do without.' : '';
        return findingsOf(service, [{
                path: ['networkConfiguration'],
                message: 'networkConfiguration is missing, and the task definition has the network mode awsvpc',
                hint: `Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […], "securityGroups": […] } }.${unless}`,
            }], 'error');
    }
    if (known === undefined)
        return [];
    return findingsOf(taskDefinition, [{
            path: ['networkMode'],
            message: 'the network mode is awsvpc, and the service has no networkConfiguration',
            hint: 'Give the service one, with a service definition or where it is managed, or keep the network mode that serves.',
        }], 'error');
}
const modeOf = ({ networkMode, requiresCompatibilities }) => networkMode ?? (requiresCompatibilities?.includes('FARGATE') === true ? undefined : 'bridge');
/** Subnets are for tasks with a network interface of their own only. */
function checkNeedlessNetwork(service, definition) {
    const mode = modeOf(definition);
    if (!hasNetwork(service) || mode === undefined || mode === 'awsvpc')
        return [];
    return [{ path: ['networkConfiguration'], message: `networkConfiguration is for the network mode awsvpc, and the task definition has ${mode}: ECS refuses it`, hint: 'Set "networkMode": "awsvpc" in the task definition, or leave networkConfiguration out.' }];
}
function checkLoadBalancers(loadBalancers, definition) {
    const containers = definition.containerDefinitions ?? [];
    return loadBalancers.flatMap(({ containerName, containerPort }, i) => {
        if (containerName === undefined)
            return [];
        const container = containers.find(({ name }) => name === containerName);
        if (container === undefined) {
            return [{ path: ['loadBalancers', i, 'containerName'], message: `a load balancer sends to the container ${containerName}, which the task definition does not have`, hint: knownNames(containers) }];
        }
        const mappings = container.portMappings ?? [];
        if (containerPort === undefined || mappings.some((mapping) => mapping.containerPort === containerPort || inRange(containerPort, mapping.containerPortRange)))
            return [];
        const ports = mappings.map((mapping) => mapping.containerPort ?? mapping.containerPortRange).join(', ');
        return [{ path: ['loadBalancers', i, 'containerPort'], message: `a load balancer sends to port ${containerPort} of the container ${containerName}, which does not map it`, hint: `Add {"containerPort": ${containerPort}} to its portMappings${ports === '' ? '' : `, or send to a port that it maps: ${ports}`}.` }];
    });
}
function inRange(port, range) {
    const match = /^(\d+)-(\d+)$/.exec(range ?? '');
    return match !== null && port >= Number(match[1]) && port <= Number(match[2]);
}
/** Of a service that exists the launch type is left alone; a new one cannot have both. */
function checkCapacity({ launchType, capacityProviderStrategy }) {
    if (launchType === undefined || !capacityProviderStrategy?.length)
        return [];
    return [{ path: ['launchType'], message: 'launchType and capacityProviderStrategy exclude each other', hint: 'Keep one of them.' }];
}
const isFargate = ({ capacityProvider }) => /^FARGATE(_SPOT)?$/.test(capacityProvider ?? '');
const runsOnFargate = (definition, service) => definition.requiresCompatibilities?.includes('FARGATE') === true || service?.launchType === 'FARGATE' || service?.capacityProviderStrategy?.some(isFargate) === true;
/** Registering for Fargate without a size is refused for certain; a service that exists may run elsewhere than its file says, and the table of sizes may be behind. */
function checkFargate(taskDefinition) {
    const { cpu, memory, requiresCompatibilities } = taskDefinition.value;
    const missing = [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])];
    if (cpu === undefined || memory === undefined) {
        return findingsOf(taskDefinition, [{ path: [], message: `Fargate needs ${missing.join(' and ')} of the task, which the task definition does not have`, hint: 'For example "cpu": "256", "memory": "512" beside "family".' }], requiresCompatibilities?.includes('FARGATE') === true ? 'error' : 'warning');
    }
    const [units, mebibytes] = [(0,definitions_units/* inUnits */.D)(cpu, 'vcpu'), (0,definitions_units/* inUnits */.D)(memory, 'gb')];
    if (!/^\d+$/.test(units) || !/^\d+$/.test(mebibytes))
        return [];
    const problem = fargateSizeProblem(Number(units), Number(mebibytes));
    return problem === undefined ? [] : findingsOf(taskDefinition, [{ path: ['memory'], message: `Fargate may not know this size: ${problem}` }], 'warning');
}
/** Refusals with their places in the file: at the value where it is there, else at the nearest that is. */
const findingsOf = (loaded, refusals, level) => refusals.map(({ path, message, hint }) => {
    const at = loaded.valuePositionOf(path);
    return { level, message, hint, at, excerpt: at === undefined ? undefined : (0,rendering_excerpt/* excerptOf */.z)(loaded.source, at) };
});

// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/definitions/finding.ts

/** The errors among findings, in their order, as errors with code DEFINITION. */
const errorsOf = (findings) => findings
    .filter(({ level }) => level === 'error')
    .map(({ message, at, excerpt, hint }) => new support_errors/* ActionError */.lZ('DEFINITION', message, { at, excerpt, hint }));
/** The warnings among findings, in their order. */
const warningsOf = (findings) => findings.filter(({ level }) => level === 'warning');
/** A finding in one sentence after the other. */
const remarkOf = ({ message, hint, at }) => ({ text: hint === undefined ? message : `${message}. ${hint}`, at });

// EXTERNAL MODULE: ./src/support/nearest.ts
var nearest = __webpack_require__(7997);
;// CONCATENATED MODULE: ./src/plan/images.ts


/** The task definition with the images of the input `images`; `imageErrors` says what does not fit. */
function withImages(definition, images) {
    const wanted = new Map(Object.entries(images));
    if (wanted.size === 0)
        return definition;
    return {
        ...definition,
        containerDefinitions: (definition.containerDefinitions ?? []).map((container) => ({ ...container, image: wanted.get(container.name ?? '') ?? container.image })),
    };
}
/** Containers that are not there, and images that are empty: ActionErrors with code INPUT. */
function imageErrors(definition, images) {
    const known = (definition.containerDefinitions ?? []).flatMap(({ name }) => name ?? []);
    return Object.entries(images).flatMap(([container, image]) => [
        ...(known.includes(container) ? [] : [unknownContainer(container, known)]),
        ...(image === '' ? [new support_errors/* ActionError */.lZ('INPUT', `input images: container ${container} has no image`, { hint: 'Write lines CONTAINER=IMAGE.' })] : []),
    ]);
}
function unknownContainer(container, known) {
    const meant = (0,nearest/* nearest */.p)(container, known);
    const all = `It has ${known.join(', ') || 'no container'}.`;
    return new support_errors/* ActionError */.lZ('INPUT', `input images: the task definition has no container ${container}`, { hint: meant === undefined ? all : `Did you mean ${meant}? ${all}` });
}

;// CONCATENATED MODULE: ./src/plan/check-wanted.ts




/**
 * What is wrong with the files, and with the inputs for them, before anybody is asked: everything in one ActionError
 * (DEFINITION, INPUT). Gives the warnings. Hand in only the files that will be deployed. Where a revision is only
 * registered, ECS's own refusal comes first and costs nothing, so what it would refuse is a warning.
 */
function checkWanted(wanted, choices, purpose) {
    const { taskDefinition: file } = wanted;
    const images = file === undefined ? [] : imageErrors(file.value, choices.images);
    const findings = crossCheck(file === undefined ? wanted : { ...wanted, taskDefinition: { ...file, value: withImages(file.value, choices.images) } });
    const errors = [...images, ...(purpose === 'deploy' ? errorsOf(findings) : [])];
    const warnings = (purpose === 'deploy' ? warningsOf(findings) : findings).map(remarkOf);
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors, warnings);
    return warnings.map((warning) => ({ level: 'warning', ...warning }));
}

;// CONCATENATED MODULE: ./src/plan/controller.ts

/** By the live service, not by the file. EXTERNAL is an ActionError (CONFIG). ecspresso: deploy.go */
function controllerOf(service) {
    const type = service.deploymentController?.type ?? 'ECS';
    if (service.resourceManagementType === 'ECS') {
        throw new support_errors/* ActionError */.lZ('CONFIG', `the service ${service.serviceName} is in Express mode, which is not supported yet`, { hint: 'ECS owns its load balancer and deployment settings.' });
    }
    switch (type) {
        case 'ECS':
            return { kind: 'ecs' };
        case 'CODE_DEPLOY':
            return { kind: 'code-deploy' };
        case 'EXTERNAL':
            throw new support_errors/* ActionError */.lZ('CONFIG', `unsupported deployment controller type EXTERNAL of the service ${service.serviceName}`, { hint: 'Its task sets are managed by another tool.' });
        default:
            throw new support_errors/* ActionError */.lZ('CONFIG', `unsupported deployment controller type ${String(type)}`);
    }
}
/** What moves a new service decides how it starts; nobody here can follow that for CodeDeploy and other tools. ActionError (CONFIG). */
function refuseUnwatched({ steps, service }) {
    for (const step of steps) {
        const type = step.kind === 'create-service' ? step.input.deploymentController?.type : undefined;
        if (type === undefined || type === 'ECS')
            continue;
        throw new support_errors/* ActionError */.lZ('CONFIG', `the new service ${service} has the deployment controller ${type}, whose start cannot be followed yet`, { hint: 'Set the input wait: false to create it without waiting.' });
    }
}

;// CONCATENATED MODULE: ./src/definitions/live-service.ts
/**
 * A described service in the words of a service definition. Service Connect, volumes and VPC Lattice stand in the
 * PRIMARY deployment, `monitoring` and gateway connectors only in the service revision. aws.md 5.2
 */
function liveService(service, revision) {
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
const primaryDeployment = (service) => service.deployments?.find((deployment) => deployment.status === 'PRIMARY');

;// CONCATENATED MODULE: ./src/definitions/attributes.ts
/** What UpdateService may change; tags and the count have ways of their own. ecspresso: svcToUpdateServiceInput */
const updatable = [
    'availabilityZoneRebalancing', 'capacityProviderStrategy', 'deploymentConfiguration', 'enableECSManagedTags', 'enableExecuteCommand',
    'gatewayConnectors', 'healthCheckGracePeriodSeconds', 'loadBalancers', 'monitoring', 'networkConfiguration', 'placementConstraints',
    'placementStrategy', 'platformVersion', 'propagateTags', 'serviceConnectConfiguration', 'serviceRegistries', 'volumeConfigurations',
    'vpcLatticeConfigurations',
];
/** What only CreateService takes. `deploymentController` is never updated, as in ecspresso. */
const createOnly = ['launchType', 'schedulingStrategy', 'deploymentController'];
/** Left out of the file, these stay in the service as they are: UpdateService without them changes nothing. ecspresso.md 6.3 */
const keptWhenAbsent = [
    'capacityProviderStrategy', 'gatewayConnectors', 'healthCheckGracePeriodSeconds', 'monitoring', 'networkConfiguration',
    'placementConstraints', 'placementStrategy', 'platformVersion', 'propagateTags', 'serviceRegistries',
];
/** Left out of the file, these are removed from the service, by this value. ecspresso.md 6.3 */
const removedWhenAbsent = {
    loadBalancers: [],
    serviceConnectConfiguration: { enabled: false },
    volumeConfigurations: [],
    vpcLatticeConfigurations: [],
};

// EXTERNAL MODULE: ./src/definitions/canonical.ts
var canonical = __webpack_require__(756);
// EXTERNAL MODULE: ./src/definitions/diff.ts + 1 modules
var diff = __webpack_require__(6476);
;// CONCATENATED MODULE: ./src/definitions/defaults.ts

/** Alarms that watch nothing. The API has no other way to take them off: absent leaves them on. */
const alarmsOff = { alarmNames: [], enable: false, rollback: false };
/**
 * What a REPLICA service has where its definition says nothing. ecspresso: diff.go, with the additions of 2.8.7; the
 * last two are not in ecspresso, whose requests leave them to chance.
 */
const replicaDeployment = {
    deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } },
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0,
    earlySuccessCriteria: { enable: false, healthyPercent: 100, sourceServiceRevisionCleanup: 'BLOCKING' },
    alarms: alarmsOff,
    lifecycleHooks: [],
};
/** A DAEMON service's, which count only when nothing at all is written. */
const daemonDeployment = { maximumPercent: 100, minimumHealthyPercent: 0 };
const hook = { targetType: 'AWS_LAMBDA', timeoutConfiguration: { action: 'ROLLBACK', timeoutInMinutes: 1440 } };
/** The deployment configuration with every default in its place. */
function filledDeployment(written, scheduling) {
    const own = (0,canonical/* isDoc */.ZQ)(written) ? written : {};
    if (scheduling === 'DAEMON')
        return Object.keys(own).length === 0 ? { ...daemonDeployment } : filledParts(own);
    const filled = fill(own, replicaDeployment);
    if ((0,canonical/* isDoc */.ZQ)(filled['alarms']) && filled['alarms']['enable'] !== true)
        filled['alarms'] = alarmsOff;
    if (Array.isArray(filled['lifecycleHooks'])) {
        filled['lifecycleHooks'] = filled['lifecycleHooks'].map((item) => ((0,canonical/* isDoc */.ZQ)(item) ? fill(item, hook) : item));
    }
    return filled;
}
/** Of a DAEMON service nothing is filled in but what belongs to a part that is written. */
function filledParts(own) {
    const filled = { ...own };
    for (const key of ['deploymentCircuitBreaker', 'earlySuccessCriteria']) {
        const part = own[key];
        if ((0,canonical/* isDoc */.ZQ)(part))
            filled[key] = fill(part, replicaDeployment[key]);
    }
    return filled;
}
/** The network configuration with `assignPublicIp` in its place. */
function filledNetwork(written) {
    if (!(0,canonical/* isDoc */.ZQ)(written) || !(0,canonical/* isDoc */.ZQ)(written['awsvpcConfiguration']))
        return written;
    return { ...written, awsvpcConfiguration: fill(written['awsvpcConfiguration'], { assignPublicIp: 'DISABLED' }) };
}
/** `written` laid over `defaults`, level by level; lists are values. Empty texts count as not written. */
function fill(written, defaults) {
    const result = { ...written };
    for (const [key, value] of Object.entries(defaults)) {
        const own = result[key];
        if (own === undefined || own === null || own === '')
            result[key] = value;
        else if ((0,canonical/* isDoc */.ZQ)(own) && (0,canonical/* isDoc */.ZQ)(value))
            result[key] = fill(own, value);
    }
    return result;
}

// EXTERNAL MODULE: ./src/definitions/tags.ts
var definitions_tags = __webpack_require__(7705);
;// CONCATENATED MODULE: ./src/definitions/normalise-service.ts




/** The scheduler that counts: the live service's, since it cannot be changed. */
const schedulingOf = (...services) => services.find((service) => service?.schedulingStrategy)?.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA';
/**
 * A service with every default filled in and without order that means nothing: what one call of UpdateService and the
 * tags can make of it, plus the count. ecspresso: diff.go sortServiceDefinition
 */
function normaliseService(service, rules) {
    const doc = { desiredCount: service.desiredCount, tags: (0,definitions_tags/* comparableTags */.q6)(service.tags ?? [], rules.ignoreTags) };
    for (const key of updatable)
        doc[key] = service[key];
    fillIn(doc, service, rules);
    const clean = (0,canonical/* pruned */.FA)(doc);
    if (rules.scheduling === 'DAEMON') {
        delete clean['placementStrategy'];
        delete clean['desiredCount'];
    }
    normaliseNested(clean, rules);
    return (0,canonical/* pruned */.FA)(clean);
}
function fillIn(doc, service, rules) {
    doc['deploymentConfiguration'] = filledDeployment(service.deploymentConfiguration, rules.scheduling);
    doc['networkConfiguration'] = filledNetwork(service.networkConfiguration);
    doc['enableECSManagedTags'] ??= false;
    doc['enableExecuteCommand'] ??= false;
    doc['healthCheckGracePeriodSeconds'] ??= 0;
    doc['propagateTags'] ||= 'NONE';
    if (service.launchType === 'FARGATE')
        doc['platformVersion'] ||= 'LATEST';
    const connect = service.serviceConnectConfiguration;
    doc['serviceConnectConfiguration'] = connect?.enabled === true ? connect : { enabled: false };
    if (doc['platformVersion'] === '')
        delete doc['platformVersion'];
}
function normaliseNested(doc, rules) {
    const deployment = doc['deploymentConfiguration'];
    if ((0,canonical/* isDoc */.ZQ)(deployment))
        normaliseDeployment(deployment, rules.scheduling);
    const awsvpc = (0,canonical/* isDoc */.ZQ)(doc['networkConfiguration']) ? doc['networkConfiguration']['awsvpcConfiguration'] : undefined;
    if ((0,canonical/* isDoc */.ZQ)(awsvpc))
        for (const key of ['subnets', 'securityGroups'])
            (0,canonical/* sortIn */._R)(awsvpc, key);
    // ECS reads an absent base or weight as 0.
    (0,canonical/* eachIn */.$G)(doc, 'capacityProviderStrategy', (item) => ({ base: 0, weight: 0, ...item }));
    (0,canonical/* sortIn */._R)(doc, 'capacityProviderStrategy', 'capacityProvider');
    if (rules.codeDeploy === true)
        (0,canonical/* eachIn */.$G)(doc, 'loadBalancers', ({ targetGroupArn: _, ...rest }) => rest);
    for (const key of ['loadBalancers', 'serviceRegistries', 'placementConstraints', 'placementStrategy'])
        (0,canonical/* sortIn */._R)(doc, key);
    (0,canonical/* sortIn */._R)(doc, 'tags', 'key');
    (0,canonical/* sortIn */._R)(doc, 'volumeConfigurations', 'name');
    (0,canonical/* eachIn */.$G)(doc, 'volumeConfigurations', normaliseVolume);
    (0,canonical/* sortIn */._R)(doc, 'vpcLatticeConfigurations', 'portName');
    if ((0,canonical/* isDoc */.ZQ)(doc['serviceConnectConfiguration']))
        normaliseConnect(doc['serviceConnectConfiguration']);
}
/** Off is the same as not there: so a service that predates a feature equals one that has it switched off. */
function normaliseDeployment(deployment, scheduling) {
    (0,canonical/* eachIn */.$G)(deployment, 'lifecycleHooks', (item) => ({ ...item, ...(Array.isArray(item['lifecycleStages']) ? { lifecycleStages: (0,canonical/* sorted */.IP)(item['lifecycleStages']) } : {}) }));
    (0,canonical/* sortIn */._R)(deployment, 'lifecycleHooks');
    const alarms = deployment['alarms'];
    if ((0,canonical/* isDoc */.ZQ)(alarms))
        (0,canonical/* sortIn */._R)(alarms, 'alarmNames');
    if (scheduling !== 'DAEMON')
        return;
    for (const key of ['deploymentCircuitBreaker', 'alarms', 'earlySuccessCriteria']) {
        const part = deployment[key];
        if ((0,canonical/* isDoc */.ZQ)(part) && part['enable'] !== true)
            delete deployment[key];
    }
    (0,canonical/* dropDefaults */.GR)(deployment, { strategy: 'ROLLING', bakeTimeInMinutes: 0 });
}
function normaliseVolume(item) {
    const ebs = item['managedEBSVolume'];
    if (!(0,canonical/* isDoc */.ZQ)(ebs))
        return item;
    const volume = { filesystemType: 'xfs', ...ebs };
    (0,canonical/* eachIn */.$G)(volume, 'tagSpecifications', (specification) => {
        const sortedTags = { ...specification };
        (0,canonical/* sortIn */._R)(sortedTags, 'tags', 'key');
        return sortedTags;
    });
    (0,canonical/* sortIn */._R)(volume, 'tagSpecifications', 'resourceType');
    return { ...item, managedEBSVolume: volume };
}
/** The port's name serves as discovery name where none is given. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html */
function normaliseConnect(connect) {
    (0,canonical/* eachIn */.$G)(connect, 'services', (item) => ({ discoveryName: item['portName'], ...item }));
    (0,canonical/* sortIn */._R)(connect, 'services', 'portName');
    const logging = connect['logConfiguration'];
    if ((0,canonical/* isDoc */.ZQ)(logging))
        (0,canonical/* sortIn */._R)(logging, 'secretOptions', 'name');
}

;// CONCATENATED MODULE: ./src/definitions/compare-service.ts




/** A new service: everything that the file writes is added, and nothing else. */
const diffNewService = (wanted) => (0,diff/* diffDocs */.NK)('service', undefined, (0,canonical/* pruned */.FA)(wanted));
/**
 * The live service against the file. What the file leaves out is either filled in (and then counts), or kept (and then
 * is taken from the live side, so that it never counts). ecspresso: diff.go
 */
function compareService(live, wanted, options) {
    const rules = rulesOf(options, live, wanted);
    const from = normaliseService(live, rules);
    const to = normaliseService({ ...wanted, launchType: wanted.launchType && effectiveLaunchType(live) }, rules);
    // ECS creates services with zone rebalancing on and ecspresso would turn it off: left out, it is nobody's business.
    if (wanted.availabilityZoneRebalancing === undefined)
        delete from['availabilityZoneRebalancing'];
    else
        from['availabilityZoneRebalancing'] ??= 'DISABLED';
    if (wanted.desiredCount === undefined)
        delete from['desiredCount'];
    const kept = keep(from, to, wanted, rules.scheduling === 'DAEMON');
    alignTargetGroups(from, to, 'loadBalancers', ['containerName', 'containerPort']);
    alignTargetGroups(from, to, 'vpcLatticeConfigurations', ['portName']);
    return { live: from, wanted: to, differences: (0,diff/* diffDocs */.NK)('service', from, to), kept };
}
/** The launch type stays what it is, so what it entails is the live one's; with capacity providers only a task on Fargate has a platform version. */
const effectiveLaunchType = ({ launchType, platformVersion }) => launchType ?? (platformVersion === undefined ? undefined : 'FARGATE');
const rulesOf = (options, ...services) => ({
    scheduling: schedulingOf(...services),
    ignoreTags: options.ignoreTags,
    codeDeploy: options.codeDeploy,
});
function keep(from, to, wanted, daemon) {
    const kept = [];
    for (const key of keptWhenAbsent) {
        const filled = key === 'platformVersion' && to[key] !== undefined;
        if ((0,canonical/* isWritten */.QH)(wanted, [key]) || filled || (0,canonical/* same */.FB)(from[key], to[key]))
            continue;
        // LATEST is what a service has that never said otherwise.
        if (from[key] !== 'LATEST')
            kept.push({ path: [key], value: from[key] });
        to[key] = from[key];
    }
    return [...kept, ...keepDeployment(from, to, daemon)];
}
/** A strategy's own settings stay when the file leaves them out; of a DAEMON service everything does, since nothing is filled in. */
function keepDeployment(from, to, daemon) {
    const [live, wanted] = [from['deploymentConfiguration'], to['deploymentConfiguration']];
    if (!(0,canonical/* isDoc */.ZQ)(live) || !(0,canonical/* isDoc */.ZQ)(wanted))
        return [];
    const kept = [];
    for (const key of daemon ? Object.keys(live) : ['linearConfiguration', 'canaryConfiguration']) {
        if (wanted[key] !== undefined || live[key] === undefined)
            continue;
        // Of use with its own strategy only; with another one ECS forgets it.
        if (daemon || live['strategy'] === wanted['strategy'])
            kept.push({ path: ['deploymentConfiguration', key], value: live[key] });
        wanted[key] = live[key];
    }
    return kept;
}
/**
 * A native blue/green deployment may leave production and alternate target group exchanged. That is ECS's doing, no
 * difference: the wanted pair is turned round to match.
 */
function alignTargetGroups(from, to, key, identity) {
    const [live, wanted] = [from[key], to[key]];
    if (!Array.isArray(live) || !Array.isArray(wanted))
        return;
    const liveTexts = new Set(live.map(canonical/* stableText */.f$));
    const nameOf = (item) => ((0,canonical/* isDoc */.ZQ)(item) ? (0,canonical/* stableText */.f$)(identity.map((member) => item[member])) : '');
    const turned = wanted.map((item) => {
        const round = liveTexts.has((0,canonical/* stableText */.f$)(item)) ? undefined : turnedRound(item);
        return round !== undefined && live.some((other) => nameOf(other) === nameOf(round) && pairOf(other) === pairOf(round)) ? round : item;
    });
    from[key] = (0,canonical/* sorted */.IP)(live);
    to[key] = (0,canonical/* sorted */.IP)(turned);
}
const pairOf = (item) => (0,canonical/* isDoc */.ZQ)(item) && (0,canonical/* isDoc */.ZQ)(item['advancedConfiguration']) ? `${String(item['targetGroupArn'])} ${String(item['advancedConfiguration']['alternateTargetGroupArn'])}` : undefined;
function turnedRound(item) {
    const advanced = (0,canonical/* isDoc */.ZQ)(item) ? item['advancedConfiguration'] : undefined;
    if (!(0,canonical/* isDoc */.ZQ)(item) || !(0,canonical/* isDoc */.ZQ)(advanced) || advanced['alternateTargetGroupArn'] === undefined)
        return undefined;
    return { ...item, targetGroupArn: advanced['alternateTargetGroupArn'], advancedConfiguration: { ...advanced, alternateTargetGroupArn: item['targetGroupArn'] } };
}

;// CONCATENATED MODULE: ./src/plan/compared.ts
/** What was compared, by document; without the ones that were not. */
const comparedSides = (service, taskDefinition) => ({
    ...(service === undefined ? {} : { service }),
    ...(taskDefinition === undefined ? {} : { 'task-definition': taskDefinition }),
});

;// CONCATENATED MODULE: ./src/plan/desired-count.ts
/** By the service that runs or by the file: what says DAEMON means nothing by a count. */
const isDaemon = ({ wanted, live }) => live?.schedulingStrategy === 'DAEMON' || wanted?.schedulingStrategy === 'DAEMON';
/**
 * The count to send: DAEMON none, then `tasks`, then the file. Without one nothing is sent, so that whoever scales the
 * service keeps its count (ecspresso sends the count it saw). On create a written REPLICA without count is 0, as there.
 * ecspresso: deploy.go calcDesiredCount, create.go
 */
function desiredCount(request) {
    const { choices, wanted, live } = request;
    if (isDaemon(request))
        return undefined;
    if (choices.tasks !== undefined)
        return choices.tasks;
    if (live === undefined)
        return wanted?.desiredCount ?? (wanted?.schedulingStrategy === 'REPLICA' ? 0 : undefined);
    return choices.updateService ? wanted?.desiredCount : undefined;
}
/** Does the file's count take tasks away from a service that runs? Then it matters whether something else scales it. */
function lowersCount(request) {
    const { choices, live } = request;
    const count = desiredCount(request);
    return choices.tasks === undefined && live !== undefined && count !== undefined && count < runningCount(live);
}
const runningCount = (live) => live.runningCount ?? live.desiredCount ?? 0;
/** What to say about the count, besides sending it. */
function countNotes(request, scalableTarget) {
    const { choices, live } = request;
    if (choices.tasks !== undefined && isDaemon(request)) {
        const why = live !== undefined && live.schedulingStrategy !== 'DAEMON' ? 'the service definition says DAEMON, which has no count' : 'a DAEMON service runs one task on every instance';
        return [{ level: 'warning', text: `The input tasks has no effect: ${why}.` }];
    }
    if (!lowersCount(request) || scalableTarget === undefined || live === undefined)
        return [];
    const bounds = `${scalableTarget.minCapacity ?? '?'} to ${scalableTarget.maxCapacity ?? '?'}`;
    return [{
            level: 'info',
            text: `The service definition lowers the count from ${runningCount(live)} running tasks to ${desiredCount(request)}, although auto scaling (${bounds} tasks) decides it. Leave desiredCount out to keep what it decided.`,
        }];
}

;// CONCATENATED MODULE: ./src/plan/arn.ts
/** `family:revision` of a task definition's ARN; what is no ARN stays as it is. */
const revisionName = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** The family of a task definition's ARN or `family:revision`. */
const familyOf = (arn) => revisionName(arn).replace(/:\d+$/, '');
/** Another revision of the same family, in the same form. */
const withRevision = (arn, revision) => `${arn.replace(/:\d+$/, '')}:${revision}`;
/** Only services with the long form of ARN (`service/CLUSTER/NAME`) can be tagged. aws.md 4 */
const isLongServiceArn = (arn) => /:service\/[^/]+\/[^/]+$/.test(arn);

;// CONCATENATED MODULE: ./src/plan/provenance.ts
const keys = {
    commit: 'ecs-deploy-action/commit',
    repository: 'ecs-deploy-action/repository',
    runUrl: 'ecs-deploy-action/run',
    actor: 'ecs-deploy-action/actor',
};
/** Keys of the tags that say where a revision came from: they differ in every run, so no comparison looks at them. */
const provenanceKeys = Object.values(keys);
/** Tags of one resource, at most. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
const maxTags = 50;
const maxValueLength = 256;
/** The tags of the input `provenance-tags`, in the order of their worth. What AWS does not take in a value becomes `_`. */
function provenanceTags(provenance) {
    const tags = {};
    for (const part of Object.keys(keys)) {
        const value = provenance[part];
        if (value)
            tags[keys[part]] = value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, maxValueLength);
    }
    return tags;
}
/** The task definition with these tags beside its own, which win; what goes beyond 50 tags is left out and said. */
function withProvenance(definition, tags) {
    const own = definition.tags ?? [];
    const taken = new Set(own.map(({ key }) => key));
    const added = Object.entries(tags).filter(([key]) => !taken.has(key)).map(([key, value]) => ({ key, value }));
    if (added.length === 0)
        return { definition, notes: [] };
    const room = Math.max(0, maxTags - own.length);
    const left = added.slice(room).map(({ key }) => key);
    const notes = left.length === 0 ? [] : [{ level: 'warning', text: `The task definition has ${own.length} tags and AWS takes ${maxTags}: left out ${left.join(', ')}.` }];
    return { definition: room === 0 ? definition : { ...definition, tags: [...own, ...added.slice(0, room)] }, notes };
}

;// CONCATENATED MODULE: ./src/plan/task-definition.ts





/** `--revision` > `--latest-task-definition` > `--skip-task-definition` > the file. ecspresso: deploy.go taskDefinitionArnForDeploy */
function chooseRevision(deployed, file, choices) {
    return deployed.kind === 'present' ? chooseForUpdate(deployed, file, choices) : chooseForCreate(deployed, file, choices);
}
function chooseForUpdate(deployed, file, choices) {
    const current = deployed.service.taskDefinition;
    if (choices.revision !== undefined)
        return existing(withRevision(current ?? noCurrent('revision'), choices.revision), current);
    if (choices.latestTaskDefinition)
        return existing(deployed.latestTaskDefinitionArn ?? noRevision(familyOf(current ?? noCurrent('latest-task-definition'))), current);
    if (choices.skipTaskDefinition)
        return existing(current ?? noCurrent('skip-task-definition'), current);
    return chooseFile(file, choices, deployed.taskDefinition, current);
}
function chooseForCreate(deployed, file, choices) {
    if (choices.latestTaskDefinition || choices.skipTaskDefinition) {
        return existing(deployed.latestTaskDefinitionArn ?? noRevision(file?.value.family ?? ''), undefined);
    }
    const choice = chooseFile(file, choices, deployed.taskDefinition, undefined);
    if (choices.revision === undefined)
        return choice;
    const note = { level: 'warning', text: `The input revision has no effect: the service ${deployed.service} does not exist yet, so its family is not known.` };
    return { ...choice, notes: [...choice.notes, note] };
}
const existing = (arn, current) => ({
    steps: [],
    ref: arn === current ? undefined : { kind: 'existing', arn },
    existingArn: arn,
    differences: [],
    notes: [],
});
function noRevision(family) {
    throw new support_errors/* ActionError */.lZ('DEFINITION', `the family ${family} has no ACTIVE revision`, { hint: 'Register one first, or leave the input out that asks for an existing one.' });
}
function noCurrent(input) {
    throw new support_errors/* ActionError */.lZ('DEFINITION', 'the service has no task definition', { hint: `Leave ${input} out, so that one is registered.` });
}
/** Registers the file, unless the caller asked to skip what is the same and the live revision is. */
function chooseFile(file, choices, live, current) {
    if (file === undefined)
        throw new support_errors/* ActionError */.lZ('CONFIG', 'task_definition is not defined', { hint: 'Name it in the config, or with the input task-definition.' });
    const { definition, notes } = withProvenance(withImages(file.value, choices.images), choices.provenanceTags);
    const ignore = ignoredTags(choices);
    const usable = live?.status === 'INACTIVE' ? undefined : live?.taskDefinitionArn;
    const compared = live === undefined ? undefined : { ...(live === null ? {} : { from: live.taskDefinitionArn }), to: file.path };
    if (choices.skipUnchanged && live && usable !== undefined && (0,diff/* sameTaskDefinition */.JL)(live, definition, ignore)) {
        const same = { level: 'info', text: `${revisionName(usable)} is the same as the task definition, so nothing is registered (skip-unchanged).` };
        return { ...existing(usable, current), compared, notes: [...notes, same] };
    }
    return {
        steps: [{ kind: 'register-task-definition', input: definition }],
        ref: { kind: 'registered' },
        differences: live === undefined ? [] : (0,diff/* diffTaskDefinitions */.n2)(live ?? undefined, definition, ignore),
        compared,
        notes,
    };
}
/** Tags that no comparison of task definitions looks at. */
const ignoredTags = (choices) => [...choices.ignoreTags, ...provenanceKeys];

;// CONCATENATED MODULE: ./src/plan/create.ts





/** The service does not exist: register, then create it with what the file says and no more. ecspresso: create.go */
function planCreate(deployed, wanted, choices) {
    const { cluster, service } = deployed;
    const file = wanted.service;
    if (file === undefined) {
        throw new support_errors/* ActionError */.lZ('CONFIG', `service_definition is not defined, and the service ${service} does not exist in the cluster ${cluster}`, {
            hint: 'Name a service definition so that the service can be created, or check cluster, service and region.',
        });
    }
    const revision = chooseRevision(deployed, wanted.taskDefinition, choices);
    if (revision.ref === undefined)
        throw new support_errors/* ActionError */.lZ('INTERNAL', 'a service cannot be created without a task definition');
    const request = { choices, wanted: file.value };
    return {
        cluster,
        service,
        deployed,
        steps: [...revision.steps, { kind: 'create-service', input: createInput(file.value, cluster, service, desiredCount(request)), taskDefinition: revision.ref }],
        differences: [...diffNewService({ ...file.value, desiredCount: desiredCount(request) }), ...revision.differences],
        compared: comparedSides({ to: file.path }, revision.compared),
        notes: [creationNote(deployed), ...countMissing(request), ...revision.notes, ...countNotes(request, undefined)],
        existingTaskDefinitionArn: revision.existingArn,
    };
}
function createInput(definition, cluster, serviceName, count) {
    const { desiredCount: _, tags, ...settings } = definition;
    return {
        cluster,
        serviceName,
        ...settings,
        ...(count === undefined ? {} : { desiredCount: count }),
        // The API refuses an empty list of tags.
        ...(tags?.length ? { tags } : {}),
    };
}
/** As in ecspresso a count is made up for a written REPLICA only; ECS wants one for everything but a DAEMON. aws.md 5.3 */
function countMissing(request) {
    const { choices, wanted } = request;
    if (wanted?.schedulingStrategy === 'DAEMON' || choices.tasks !== undefined || wanted?.desiredCount !== undefined)
        return [];
    const come = desiredCount(request) === undefined ? 'ECS refuses to create a service without it' : 'the service is created with none';
    return [{ level: 'warning', text: `Neither desiredCount in the service definition nor the input tasks says how many tasks shall run: ${come}.` }];
}
const creationNote = ({ cluster, service, status }) => ({
    level: 'info',
    text: `The service ${service} ${status === undefined ? 'does not exist' : 'is INACTIVE'} in the cluster ${cluster} and will be created.`,
});

;// CONCATENATED MODULE: ./src/plan/exclusive.ts

/** What a choice is called where the user makes it. */
const inputs = {
    revision: 'revision',
    latestTaskDefinition: 'latest-task-definition',
    skipTaskDefinition: 'skip-task-definition',
    images: 'images',
};
/** Pairs that contradict each other, with the reason. ecspresso: deploy.go */
const pairs = [
    ['revision', 'latestTaskDefinition', 'Each of them names the revision to deploy.'],
    ['images', 'revision', 'Images are set in a task definition that is registered; an existing revision cannot be changed.'],
    ['images', 'latestTaskDefinition', 'Images are set in a task definition that is registered; an existing revision cannot be changed.'],
    ['images', 'skipTaskDefinition', 'Images are set in a task definition that is registered; here none is.'],
];
const isMade = (choices, choice) => {
    switch (choice) {
        case 'revision':
            return choices.revision !== undefined;
        case 'images':
            return Object.keys(choices.images).length > 0;
        case 'latestTaskDefinition':
        case 'skipTaskDefinition':
            return choices[choice];
        default:
            return choice;
    }
};
/** Throws one ActionError (INPUT) with every pair of inputs that cannot go together. */
function rejectExclusive(choices) {
    const errors = pairs
        .filter(([a, b]) => isMade(choices, a) && isMade(choices, b))
        .map(([a, b, hint]) => new support_errors/* ActionError */.lZ('INPUT', `the inputs ${inputs[a]} and ${inputs[b]} are exclusive`, { hint }));
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
}
/** Throws one ActionError (INPUT) with every input that asks for an existing revision, where only one is registered. */
function rejectDeploying(choices) {
    const errors = ['revision', 'latestTaskDefinition', 'skipTaskDefinition']
        .filter((choice) => isMade(choices, choice))
        .map((choice) => new support_errors/* ActionError */.lZ('INPUT', `the input ${inputs[choice]} has no meaning here: a revision is registered, and no service is updated`, { hint: 'Leave it out, or use command: deploy with a service.' }));
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
}

;// CONCATENATED MODULE: ./src/plan/needs.ts


/** Does this deploy register the file? `revision` means nothing for a service that does not exist. ecspresso: deploy.go, create.go */
const registersFile = (choices, deployed) => (choices.revision === undefined || deployed?.kind === 'missing') && !choices.latestTaskDefinition && !choices.skipTaskDefinition;
/** `compare`: the reader will be shown the differences of the task definition (dry run, diff). */
function needsOf(choices, wanted, deployed, compare = false) {
    const family = wanted.taskDefinition?.value.family;
    const compares = compare || choices.skipUnchanged;
    switch (deployed.kind) {
        case 'no-service':
            return needs({ taskDefinition: compares ? family : undefined });
        case 'missing': {
            const takesLatest = choices.latestTaskDefinition || choices.skipTaskDefinition;
            return needs({ taskDefinition: compares && !takesLatest ? family : undefined, latestRevisionOf: takesLatest ? family : undefined });
        }
        case 'present': {
            const current = deployed.service.taskDefinition;
            const service = choices.updateService ? wanted.service?.value : undefined;
            const takesLatest = choices.latestTaskDefinition && choices.revision === undefined;
            return needs({
                taskDefinition: compares && registersFile(choices) ? current : undefined,
                latestRevisionOf: takesLatest && current !== undefined ? familyOf(current) : undefined,
                serviceRevision: service?.monitoring !== undefined || service?.gatewayConnectors !== undefined,
                scalableTarget: lowersCount({ choices, wanted: service, live: deployed.service }),
            });
        }
        default:
            return deployed;
    }
}
const needs = ({ taskDefinition, latestRevisionOf, serviceRevision = false, scalableTarget = false }) => ({
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    ...(latestRevisionOf === undefined ? {} : { latestRevisionOf }),
    serviceRevision,
    scalableTarget,
});
/**
 * Which files a deploy has to read: a file that plays no part is left alone, since its templates may need values that
 * are not there. A service that does not exist needs both.
 */
function filesToRead(choices, deployed) {
    const creates = deployed?.kind === 'missing';
    return { taskDefinition: registersFile(choices) || creates, service: choices.updateService || creates };
}

;// CONCATENATED MODULE: ./src/plan/register.ts




/** A revision is registered, or found where `skip-unchanged` allows it; no service is touched. ecspresso: register.go */
function planRegister(deployed, wanted, choices) {
    rejectDeploying(choices);
    const notes = checkWanted({ taskDefinition: wanted.taskDefinition }, choices, 'register');
    const revision = chooseFile(wanted.taskDefinition, choices, deployed.taskDefinition, undefined);
    return {
        cluster: deployed.cluster,
        deployed,
        steps: revision.steps,
        differences: revision.differences,
        compared: comparedSides(undefined, revision.compared),
        notes: [...notes, ...revision.notes],
        existingTaskDefinitionArn: revision.existingArn,
    };
}

;// CONCATENATED MODULE: ./src/plan/silence-notes.ts


/** What comes of a setting that the file leaves out: it is removed, reset or kept, and each is named. ecspresso.md 4.8, 6.3, 8.2 */
const silenceNotes = (file, comparison) => [
    ...resetNotes(file, comparison),
    ...removedTagsNote(file, comparison.differences),
    ...comparison.kept.map(keptNote),
];
/** A value on one side of a difference, in a sentence. */
const shown = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
const textOf = (path) => path.join('.');
/** Everything that differs because of what the file does not say: one note for what is removed or watched as a whole, else one for each member. */
function resetNotes(file, { differences, wanted }) {
    const resets = differences.filter(({ path }) => path[0] !== 'tags' && path[0] !== 'desiredCount' && !file.writes(path) && !isTakenAway(file, path, wanted));
    const groups = new Map();
    for (const difference of resets) {
        const key = textOf(groupOf(file, difference.path));
        groups.set(key, [...(groups.get(key) ?? []), difference]);
    }
    return [...groups.values()].map((group) => resetNote(file, group));
}
const isRemovable = (key) => typeof key === 'string' && Object.hasOwn(removedWhenAbsent, key);
const isWatch = (path) => path[0] === 'deploymentConfiguration' && (path[1] === 'deploymentCircuitBreaker' || path[1] === 'alarms');
/** The file itself says that it goes (`"enabled": false`), and with it goes all that belonged to it. */
const isTakenAway = (file, [key = ''], wanted) => isRemovable(key) && file.writes([key]) && (0,canonical/* same */.FB)(wanted[key], removedWhenAbsent[key]);
function groupOf(file, path) {
    if (isRemovable(path[0]) && !file.writes(path.slice(0, 1)))
        return path.slice(0, 1);
    return isWatch(path) ? path.slice(0, 2) : path;
}
function resetNote(file, group) {
    const [{ path } = { path: [] }] = group;
    const whole = groupOf(file, path);
    if (isRemovable(whole[0]) && whole.length === 1)
        return { level: 'info', text: `${whole[0]} is not in the service definition, so it is removed from the service.` };
    // Of a part that is written only members are missing.
    const missing = file.writes(whole) ? group.map((one) => one.path) : [whole];
    const depth = file.writes(whole) && group.length === 1 ? path.length : whole.length;
    const changes = group.map((one) => `${textOf(one.path.slice(depth))} ${shown(one.from)} → ${shown(one.to)}`.trimStart());
    const [is, itIs] = missing.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
    const text = `${missing.map(textOf).join(', ')} ${is} not in the service definition, so ${itIs} reset: ${changes.join(', ')}.`;
    if (!group.some(takesProtectionAway))
        return { level: 'info', text };
    return { level: 'warning', title: 'a protection is switched off', at: file.positionOf(path), text: `${text} Write it there to keep the protection.` };
}
/** Circuit breaker or alarms that watched the deployments, and will not. */
function takesProtectionAway({ path, from, to }) {
    if (!isWatch(path))
        return false;
    const member = path[2];
    if (member === undefined)
        return (0,canonical/* isDoc */.ZQ)(from) && from['enable'] === true && !((0,canonical/* isDoc */.ZQ)(to) && to['enable'] === true);
    return member === 'alarmNames' ? Array.isArray(from) : (member === 'enable' || member === 'rollback') && from === true;
}
/** Without `tags` in the file every tag goes, as in ecspresso: also those that somebody else has put there. */
function removedTagsNote(file, differences) {
    const removed = differences.filter(({ path }) => path[0] === 'tags').flatMap(({ path, from }) => (path.length > 1 ? [String(path[1])] : keysOf(from)));
    if (removed.length === 0 || file.writes(['tags']))
        return [];
    return [{ level: 'info', text: `tags is not in the service definition, so the service loses its tags ${removed.join(', ')}. Keys named in ignore-tags stay.` }];
}
const keysOf = (tags) => (Array.isArray(tags) ? tags.map((tag) => ((0,canonical/* isDoc */.ZQ)(tag) ? String(tag['key']) : '')) : []);
const keptNote = ({ path, value }) => ({
    level: 'info',
    text: `${textOf(path)} is not in the service definition and stays as it is in the service: ${shown(value)}.`,
});

;// CONCATENATED MODULE: ./src/plan/service-notes.ts



/** What a reader must know of a comparison: what the file resets by leaving it out, what stays, what cannot be changed. */
function serviceNotes(file, live, comparison, choices) {
    return [
        ...createOnlyNotes(file, live),
        ...daemonNote(file, live),
        ...capacityNote(file, live, comparison, choices.forceNewDeployment),
        ...silenceNotes(file, comparison),
    ];
}
/** Settings that a service is born with. The API has no way to change them, so a file that says otherwise is not obeyed, and that is said. */
function createOnlyNotes(file, live) {
    const { launchType, schedulingStrategy, deploymentController } = file.value;
    const sides = {
        launchType: [launchType, live.launchType ?? (live.capacityProviderStrategy?.length ? 'chosen by capacityProviderStrategy' : undefined)],
        schedulingStrategy: [schedulingStrategy, live.schedulingStrategy ?? 'REPLICA'],
        deploymentController: [deploymentController?.type, live.deploymentController?.type ?? 'ECS'],
    };
    return createOnly.flatMap((key) => {
        const [wanted, have] = sides[key];
        if (!wanted || have === undefined || wanted === have)
            return [];
        return [{
                level: 'warning',
                title: 'a setting that cannot be changed',
                at: file.positionOf([key]),
                text: `${key} is ${have} in the service and ${wanted} in the service definition. ${cures[key]}`,
            }];
    });
}
const cures = {
    launchType: 'It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.',
    schedulingStrategy: 'It is chosen when a service is created and stays as it is; another one needs a new service.',
    deploymentController: 'The action leaves it as it is; another one needs a new service.',
};
/** A DAEMON runs one task on every instance, so there is nothing to place. ecspresso.md 6.4 */
function daemonNote(file, live) {
    if (live.schedulingStrategy !== 'DAEMON' || !file.value.placementStrategy?.length)
        return [];
    return [{ level: 'warning', at: file.positionOf(['placementStrategy']), text: 'placementStrategy has no effect: a DAEMON service runs one task on every instance.' }];
}
/** ECS moves a service to other capacity only with a forced deployment; that is said before the call, which ECS may refuse. aws.md 29 */
function capacityNote(file, service, { live, wanted }, force) {
    const [from, to] = [live['capacityProviderStrategy'], wanted['capacityProviderStrategy']];
    if (force || (0,canonical/* same */.FB)(from, to))
        return [];
    const before = from === undefined && service.launchType !== undefined ? `the launch type ${service.launchType}` : shown(from);
    return [{
            level: 'warning',
            title: 'a change that needs a forced deployment',
            at: file.positionOf(['capacityProviderStrategy']),
            text: `capacityProviderStrategy changes from ${before} to ${shown(to)}, which ECS accepts only with a forced deployment: set the input force-new-deployment: true for this deploy.`,
        }];
}

;// CONCATENATED MODULE: ./src/plan/service-tags.ts



/** Tags of a service that exists change through calls of their own; a service with an old, short ARN cannot be tagged. ecspresso.md 6.2 */
function tagSteps(service, wanted, ignoreTags) {
    const { set, removed } = (0,definitions_tags/* tagDelta */.Lo)(service.tags ?? [], wanted.tags ?? [], ignoreTags);
    const resourceArn = service.serviceArn ?? '';
    if (set.length === 0 && removed.length === 0)
        return { steps: [], notes: [] };
    if (!isLongServiceArn(resourceArn)) {
        return { steps: [], notes: [{ level: 'warning', text: `The tags of the service stay as they are: its ARN ${resourceArn} has the short form, which cannot be tagged.` }] };
    }
    const adding = set.length > 0 ? [{ kind: 'tag-resource', resourceArn, tags: set }] : [];
    const removing = removed.length > 0 ? [{ kind: 'untag-resource', resourceArn, tagKeys: removed }] : [];
    // Where both together would be too many at once, room is made first.
    const both = new Set([...(service.tags ?? []).map(({ key }) => key), ...set.map(({ key }) => key)]);
    return { steps: both.size > maxTags ? [...removing, ...adding] : [...adding, ...removing], notes: [] };
}

;// CONCATENATED MODULE: ./src/plan/update-attributes.ts


/**
 * The attributes of the one UpdateService: all that the file writes, as ecspresso sends them, and of what it leaves out
 * exactly what differs in the live service. Empty when nothing differs. ecspresso.md 6.5, 8.2
 */
function updateAttributes(wanted, comparison) {
    const changed = new Set(comparison.differences.map(({ path }) => path[0]));
    if (!updatable.some((key) => changed.has(key)))
        return {};
    const body = {};
    for (const key of updatable) {
        const value = sent(key, wanted, comparison, changed.has(key));
        if (value !== undefined)
            body[key] = value;
    }
    // Go's SDK has no way to leave these two out. ecspresso.md 3.2
    body['enableECSManagedTags'] ??= false;
    body['enableExecuteCommand'] ??= false;
    return body;
}
/** What the file writes says something, unless it is an empty list with nothing to remove, or the placement strategy of a DAEMON. */
function sent(key, wanted, comparison, differs) {
    if (!(0,canonical/* isWritten */.QH)(wanted, [key]))
        return differs ? leftOut(key, comparison) : undefined;
    return differs || comparison.wanted[key] !== undefined ? written(key, wanted, comparison) : undefined;
}
function written(key, wanted, comparison) {
    switch (key) {
        case 'deploymentConfiguration':
        case 'networkConfiguration':
            return overlay(wanted[key], comparison.wanted[key], comparison.live[key]);
        case 'loadBalancers':
        case 'vpcLatticeConfigurations':
            return withPairs(wanted[key] ?? [], comparison.wanted[key]);
        default:
            return wanted[key];
    }
}
/** The file leaves it out and the live service has something else than what that means. */
function leftOut(key, comparison) {
    if (Object.hasOwn(removedWhenAbsent, key))
        return removedWhenAbsent[key];
    const filled = comparison.wanted[key];
    return (0,canonical/* isDoc */.ZQ)(filled) ? overlay({}, filled, comparison.live[key]) : filled;
}
/** Members that the API takes only together. */
const together = {
    deploymentCircuitBreaker: ['enable', 'rollback'],
    alarms: ['alarmNames', 'enable', 'rollback'],
    thresholdConfiguration: ['type', 'value'],
    earlySuccessCriteria: ['enable', 'healthyPercent', 'sourceServiceRevisionCleanup'],
};
const empty = { alarmNames: [], lifecycleHooks: [] };
/** What is written, and beside it the filled-in members that differ from the live ones. */
function overlay(own, filled, live, name = '') {
    const [want, have] = [(0,canonical/* isDoc */.ZQ)(filled) ? filled : {}, (0,canonical/* isDoc */.ZQ)(live) ? live : {}];
    const result = { ...own };
    for (const key of new Set([...Object.keys(want), ...Object.keys(have)])) {
        if ((0,canonical/* same */.FB)(want[key], have[key]))
            continue;
        const mine = own[key];
        if ((0,canonical/* isDoc */.ZQ)(mine))
            result[key] = overlay(mine, want[key], have[key], key);
        else if (mine === undefined || mine === null || mine === '')
            result[key] = (0,canonical/* isDoc */.ZQ)(want[key]) ? overlay({}, want[key], have[key], key) : (want[key] ?? empty[key]);
    }
    if (Object.keys(result).length > 0)
        for (const key of together[name] ?? [])
            result[key] ??= want[key] ?? empty[key];
    return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}
/** The file's entries, each with its two target groups as they stand now if ECS has exchanged them. */
function withPairs(own, normalised) {
    const aligned = Array.isArray(normalised) ? normalised.filter(canonical/* isDoc */.ZQ) : [];
    return own.map((item) => {
        const twin = aligned.find((candidate) => isTurned(item, candidate));
        const advanced = item['advancedConfiguration'];
        return twin === undefined || !(0,canonical/* isDoc */.ZQ)(advanced)
            ? item
            : { ...item, targetGroupArn: twin['targetGroupArn'], advancedConfiguration: { ...advanced, alternateTargetGroupArn: item['targetGroupArn'] } };
    });
}
function isTurned(item, candidate) {
    const [mine, other] = [item['advancedConfiguration'], candidate['advancedConfiguration']];
    if (!(0,canonical/* isDoc */.ZQ)(mine) || !(0,canonical/* isDoc */.ZQ)(other) || mine['alternateTargetGroupArn'] === undefined)
        return false;
    return (candidate['targetGroupArn'] === mine['alternateTargetGroupArn'] &&
        other['alternateTargetGroupArn'] === item['targetGroupArn'] &&
        ['containerName', 'containerPort', 'portName'].every((key) => candidate[key] === item[key]));
}

;// CONCATENATED MODULE: ./src/plan/update.ts










/**
 * The service exists: register, tags, then exactly one UpdateService, or none when nothing would change. Of a service that
 * CodeDeploy deploys only the differences can be told. ecspresso: deploy.go
 */
function planUpdate(deployed, wanted, choices, purpose) {
    const codeDeploy = isCodeDeploy(deployed, purpose);
    const service = deployed.service.serviceName ?? '';
    const file = choices.updateService ? wanted.service : undefined;
    const revision = chooseRevision(deployed, wanted.taskDefinition, choices);
    const changes = file === undefined ? nothing : serviceChanges(deployed, file, choices, codeDeploy);
    const request = { choices, wanted: file?.value, live: deployed.service };
    const count = desiredCount(request);
    const update = updateStep({ cluster: deployed.cluster, service, ...changes.attributes }, revision, count, choices);
    const effective = changesAnything(update, deployed, choices);
    return {
        cluster: deployed.cluster,
        service,
        deployed,
        steps: codeDeploy ? [] : [...revision.steps, ...changes.tags, ...(effective ? [update] : [])],
        differences: [...changes.differences, ...countDifference(deployed, count), ...revision.differences],
        compared: comparedSides(file && { from: deployed.service.serviceArn, to: file.path }, revision.compared),
        notes: [...(codeDeploy ? [differencesOnly(service)] : []), ...drainingNote(deployed), ...changes.notes, ...revision.notes, ...countNotes(request, deployed.scalableTarget)],
        existingTaskDefinitionArn: revision.existingArn,
    };
}
/** A deploy through CodeDeploy takes other calls, which cannot be planned yet; a comparison needs none of them. */
function isCodeDeploy({ service }, purpose) {
    const controller = controllerOf(service);
    switch (controller.kind) {
        case 'ecs':
            return false;
        case 'code-deploy':
            if (purpose === 'show')
                return true;
            throw new support_errors/* ActionError */.lZ('CONFIG', `the service ${service.serviceName} is deployed by CodeDeploy, which is not supported yet`);
        default:
            return controller;
    }
}
const differencesOnly = (service) => ({
    level: 'warning',
    text: `The service ${service} is deployed by CodeDeploy, which is not supported yet: this is what differs, without the calls of a deploy.`,
});
const nothing = { attributes: {}, tags: [], differences: [], notes: [] };
function serviceChanges(deployed, file, choices, codeDeploy) {
    const live = liveService(deployed.service, deployed.revision);
    const comparison = compareService(live, file.value, { ignoreTags: choices.ignoreTags, codeDeploy });
    const tags = tagSteps(deployed.service, file.value, choices.ignoreTags);
    return {
        attributes: updateAttributes(file.value, comparison),
        tags: tags.steps,
        // The count is decided by more than the file; `countDifference` tells it.
        differences: comparison.differences.filter(({ path }) => path[0] !== 'desiredCount'),
        notes: [...serviceNotes(file, deployed.service, comparison, choices), ...tags.notes],
    };
}
function updateStep(base, revision, count, choices) {
    const input = {
        ...base,
        ...(count === undefined ? {} : { desiredCount: count }),
        ...(choices.forceNewDeployment ? { forceNewDeployment: true } : {}),
    };
    return { kind: 'update-service', input, ...(revision.ref === undefined ? {} : { taskDefinition: revision.ref }) };
}
function changesAnything({ input, taskDefinition }, { service }, choices) {
    const { cluster: _, service: __, desiredCount: count, ...attributes } = input;
    const counts = count !== undefined && count !== service.desiredCount;
    return taskDefinition !== undefined || counts || choices.forceNewDeployment || Object.keys(attributes).length > 0;
}
function countDifference({ service }, count) {
    if (count === undefined || count === service.desiredCount)
        return [];
    return [{ subject: 'service', path: ['desiredCount'], ...(service.desiredCount === undefined ? {} : { from: service.desiredCount }), to: count }];
}
const drainingNote = ({ service }) => service.status === 'DRAINING' ? [{ level: 'warning', text: `The service ${service.serviceName} is DRAINING: ECS refuses to update it until it is gone.` }] : [];

;// CONCATENATED MODULE: ./src/plan/deploy.ts










/**
 * What must be done so that what is deployed becomes what the files say: the one decision behind deploy, dry run, diff
 * and report. ActionErrors: CONFIG, DEFINITION, INPUT. ecspresso: deploy.go, create.go
 */
function planDeploy(deployed, wanted, choices, purpose = 'carry-out') {
    rejectExclusive(choices);
    if (deployed.kind === 'no-service')
        return withNotes(planRegister(deployed, wanted, choices), [registersOnly]);
    const files = filesThatCount(deployed, wanted, choices);
    const warnings = checkWanted(files, choices, 'deploy');
    const plan = deployed.kind === 'missing' ? planCreate(deployed, wanted, choices) : planUpdate(deployed, wanted, choices, purpose);
    const errors = errorsOf(crossCheckLive(files, deployed.kind === 'present' ? liveService(deployed.service) : undefined));
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors, warnings);
    return withNotes(plan, warnings);
}
const withNotes = (plan, notes) => ({ ...plan, notes: [...plan.notes, ...notes] });
const registersOnly = { level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' };
/** A revision that exists already is not in the file, and a service may be left alone. */
function filesThatCount(deployed, { taskDefinition, service }, choices) {
    return { taskDefinition: registersFile(choices, deployed) ? taskDefinition : undefined, service: filesToRead(choices, deployed).service ? service : undefined };
}

;// CONCATENATED MODULE: ./src/commands/choices.ts


/** The inputs that decide over the plan, with what the config says beside them. Inputs that contradict each other are an ActionError (INPUT). */
function choicesOf(inputs, config, run) {
    const choices = {
        tasks: inputs.tasks,
        forceNewDeployment: inputs.forceNewDeployment,
        updateService: inputs.updateService,
        skipTaskDefinition: inputs.skipTaskDefinition,
        revision: inputs.revision,
        latestTaskDefinition: inputs.latestTaskDefinition,
        skipUnchanged: inputs.skipUnchanged,
        images: inputs.images,
        provenanceTags: inputs.provenanceTags ? provenanceTags(run) : {},
        ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags],
    };
    rejectExclusive(choices);
    return choices;
}

// EXTERNAL MODULE: ./src/ecs/describe.ts
var describe = __webpack_require__(7660);
;// CONCATENATED MODULE: ./src/commands/look.ts


/** What is deployed now: one DescribeServices, or nothing to ask where no service is named. */
async function lookAtService({ config, describeWorld }) {
    const { cluster, service } = config;
    if (service === undefined)
        return { kind: 'no-service', cluster };
    return (0,describe/* describeDeployed */.ex)(describeWorld, cluster, service);
}
/**
 * Adds what the plan needs to know of the task definition, the revision or the scalable target, side by side. `compare`:
 * the reader will be shown the differences of the task definition.
 */
async function withNeeds(deployed, project, wanted, choices, compare) {
    const needs = needsOf(choices, wanted, deployed, compare);
    const world = project.describeWorld;
    const [taskDefinition, latestTaskDefinitionArn, revision, scalableTarget] = await Promise.all([
        needs.taskDefinition === undefined ? undefined : (0,describe/* describeTaskDefinition */.oh)(world, needs.taskDefinition).then((found) => found ?? null),
        needs.latestRevisionOf === undefined ? undefined : (0,describe/* latestRevision */.HA)(world, needs.latestRevisionOf),
        needs.serviceRevision && deployed.kind === 'present' ? (0,describe/* currentRevision */.h7)(world, deployed.service) : undefined,
        needs.scalableTarget ? boundsOf(project) : undefined,
    ]);
    return { ...deployed, taskDefinition, latestTaskDefinitionArn, revision, scalableTarget };
}
/** The bounds of autoscaling, for a remark only: without permission there is none. */
async function boundsOf({ aws, config }) {
    const target = await aws.diagnostics.scalableTarget({ cluster: config.cluster, service: config.service ?? '' }).catch(() => null);
    return target ?? undefined;
}

;// CONCATENATED MODULE: ./src/plan/ownership.ts
/** Types of resources that write what a deploy writes. */
const ownedTypes = ['aws_ecs_service', 'aws_ecs_task_definition'];
/** Those of the resources that are the very service or family of this deploy, each once. */
function ownersOf(resources, target) {
    const owners = resources.filter((resource) => isSame(resource, target));
    return owners.filter((one, i) => owners.findIndex((other) => other.address === one.address && other.state === one.state) === i);
}
function isSame({ type, attributes }, { cluster, service, family, region, account }) {
    const text = (key) => ownership_textOf(attributes, key);
    const arn = (text('arn') ?? text('id') ?? '').split(':');
    const elsewhere = arn.length >= 6 && ((region !== undefined && arn[3] !== region) || (account !== undefined && arn[4] !== account));
    if (elsewhere)
        return false;
    if (type === 'aws_ecs_service')
        return service !== undefined && text('name') === service && lastPart(text('cluster') || 'default') === cluster;
    return type === 'aws_ecs_task_definition' && family !== undefined && text('family') === family;
}
function ownership_textOf(attributes, key) {
    const value = typeof attributes === 'object' && attributes !== null ? Reflect.get(attributes, key) : undefined;
    return typeof value === 'string' ? value : undefined;
}
const lastPart = (name) => name.slice(name.lastIndexOf('/') + 1);
/** Says who else writes what is deployed, and how to end it: one note, whatever was found. */
function ownershipNote(owners, { service, family }) {
    if (owners.length === 0)
        return undefined;
    const services = owners.filter(({ type }) => type === 'aws_ecs_service');
    const families = owners.filter(({ type }) => type === 'aws_ecs_task_definition');
    const what = [
        ...(services.length === 0 ? [] : [`the service ${service} (${placesOf(services)})`]),
        ...(families.length === 0 ? [] : [`the task definition family ${family} (${placesOf(families)})`]),
    ];
    return { level: 'warning', title: 'Terraform manages this too', text: `Terraform still manages ${what.join(' and ')}, so it will undo this deploy and report it as drift. ${cureOf(owners, services.length > 0)}` };
}
const placesOf = (owners) => owners.map(({ address, state }) => `${address} in ${state}`).join(', ');
/** A `removed` block names the resource without its instances. https://developer.hashicorp.com/terraform/language/block/removed */
function cureOf(owners, ownsService) {
    const addresses = [...new Set(owners.map(({ address }) => address.replace(/\[[^\]]*\]/g, '')))];
    const forget = `Let Terraform forget it with a removed block (from = ${addresses.join(', from = ')}; destroy = false).`;
    const keep = ownsService
        ? 'If Terraform must keep the service: ignore_changes = [task_definition, desired_count] there, and no service_definition in the config here.'
        : 'If Terraform must keep it: ignore_changes = [task_definition] in the service that uses it, and the input ownership: off here.';
    return `${forget} ${keep} See docs/who-owns-what.md.`;
}

// EXTERNAL MODULE: ./src/report/arn.ts
var report_arn = __webpack_require__(9949);
;// CONCATENATED MODULE: ./src/commands/ownership.ts




/**
 * Looks into the Terraform states that lookups have read anyway for the service and the family of this plan: two writers
 * undo each other's changes. Warns once, or stops the run before it changes anything, as the input `ownership` says.
 */
async function checkOwnership(session, project, plan) {
    const { inputs, world } = session;
    if (inputs.ownership === 'off')
        return;
    const target = targetOf(plan, project);
    const note = ownershipNote(ownersOf(resourcesOf(await project.lookups.states()), target), target);
    if (note === undefined)
        return;
    if (inputs.ownership === 'fail' && inputs.command !== 'diff') {
        throw new support_errors/* ActionError */.lZ('CONFIG', note.text, { hint: 'Nothing was changed, because the input ownership is fail.' });
    }
    world.log.info(`Warning: ${note.text}`);
    await session.learn({ plan: { ...plan, notes: [...plan.notes, note] } });
}
const resourcesOf = (states) => states.flatMap(({ location, instancesOf }) => ownedTypes.flatMap((type) => instancesOf(type).map(({ address, value }) => ({ state: location, address, type, attributes: value }))));
/** The service is only ours where a definition of ours is held against it. */
function targetOf({ cluster, service, deployed, steps, compared, existingTaskDefinitionArn }, { aws }) {
    const registered = steps.find((step) => step.kind === 'register-task-definition')?.input.family;
    const arn = (0,report_arn/* parseArn */.Lw)(deployed?.kind === 'present' ? deployed.service.serviceArn : existingTaskDefinitionArn);
    return {
        cluster: cluster.slice(cluster.lastIndexOf('/') + 1),
        service: compared?.service === undefined ? undefined : service,
        family: registered ?? (existingTaskDefinitionArn === undefined ? undefined : familyOf(existingTaskDefinitionArn)),
        region: arn?.region ?? aws.region,
        account: arn?.account,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/rendering/describe-error.ts
var describe_error = __webpack_require__(6352);
// EXTERNAL MODULE: ./src/rendering/position.ts
var position = __webpack_require__(3853);
;// CONCATENATED MODULE: ./src/rendering/json/advice.ts

const goHint = 'If the text comes from a template, escape it: {{ must_env `NAME` | json_escape }}.';
const mustacheHint = 'Two braces escape a value, three do not: {{ env.NAME }}.';
/** What people usually meant when their text stops being JSON. `engine` put values into it. */
function adviceFor(text, error, engine) {
    const before = text.slice(0, error.offset).trimEnd();
    const stop = {
        text,
        error,
        rest: text.slice(error.offset, error.offset + 40),
        previous: before.slice(-1),
        previousAt: before.length - 1,
        templated: engine !== 'none',
        escapeHint: engine === 'none' ? '' : engine === 'mustache' ? mustacheHint : goHint,
    };
    return trailingComma(stop) ?? { hint: hintFor(stop), offset: error.offset };
}
function trailingComma({ error, rest, previous, previousAt }) {
    const closes = (error.expecting === 'key' && rest.startsWith('}')) || (error.expecting === 'value' && rest.startsWith(']'));
    if (!closes || previous !== ',')
        return undefined;
    return { hint: `Take the comma before the ${rest.charAt(0)} away: JSON has none after the last one.`, offset: previousAt };
}
function hintFor(stop) {
    const { error, rest } = stop;
    if (rest === '')
        return unfinished(stop);
    if (rest.startsWith('\ufeff'))
        return 'Save the file as UTF-8 without a byte order mark.';
    switch (error.expecting) {
        case 'value':
        case 'key':
            return misplaced(stop);
        case 'colon':
            return 'A : belongs between the key and its value.';
        case 'comma-in-object':
        case 'comma-in-array':
            return afterValue(stop);
        case 'string':
            return `A line end or tab inside quotes is written as \\n or \\t. ${stop.escapeHint}`.trimEnd();
        case 'escape':
            return `A backslash is written twice: \\\\. ${stop.escapeHint}`.trimEnd();
        case 'number':
        case 'literal':
            return 'Text stands in double quotes; without them only numbers, true, false and null are allowed.';
        case 'end':
            return 'One file holds one JSON value; take away what follows it.';
        case 'depth':
            return undefined;
        default:
            return error.expecting;
    }
}
function unfinished({ text, error }) {
    const opened = error.open.at(-1);
    if (opened === undefined)
        return text.trim() === '' ? 'The file is empty.' : 'The file ends inside a value.';
    const { line } = (0,position/* positionAt */.t$)(text, opened, '');
    return `The ${text.charAt(opened)} of line ${line} is not closed.`;
}
function misplaced({ text, error, rest }) {
    if (/^(\/\/|\/\*|#)/.test(rest))
        return 'JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet).';
    if (rest.startsWith("'"))
        return 'JSON takes double quotes only.';
    if (rest.startsWith('<no value>'))
        return 'A template that has no data gives <no value>; ecspresso gives templates none.';
    if (rest.startsWith('{{'))
        return 'A template is left over: it was not rendered.';
    if (error.open.length === 0 && /^(---|[A-Za-z_][\w-]*\s*:)/.test(text.trimStart()))
        return 'Definitions are JSON or Jsonnet; YAML is for the config only.';
    if (error.expecting === 'key' && /^[\w$]/.test(rest))
        return 'Keys stand in double quotes.';
    if (rest.startsWith(','))
        return 'A value is missing before the comma.';
    if (/^[}\]]/.test(rest))
        return `Something is missing before the ${rest.charAt(0)}.`;
    return 'Text stands in double quotes; without them only numbers, true, false and null are allowed.';
}
/** After a value only a comma or the end may come; a closing quote just before the place was probably part of a text. */
function afterValue({ error, rest, previous, previousAt, templated, escapeHint }) {
    const inText = previous === '"' && (previousAt === error.offset - 1 || templated) && !/^["{[\]}]/.test(rest);
    if (inText)
        return `A quote inside text is written \\". ${escapeHint}`.trimEnd();
    if (/^(\/\/|\/\*|#)/.test(rest))
        return 'JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet).';
    if (/^["{[]/.test(rest))
        return 'A comma is missing before it.';
    if (rest.startsWith(':') && error.expecting === 'comma-in-array')
        return 'A list has no keys: write { "key": … } around it.';
    if (/^\d/.test(rest) && previous === '0')
        return 'A number has no leading zeros; an account id stands in double quotes.';
    if (/^[}\]]/.test(rest))
        return `The ${rest.charAt(0)} closes the wrong bracket.`;
    return undefined;
}

// EXTERNAL MODULE: ./src/rendering/json/scan.ts
var scan = __webpack_require__(4714);
;// CONCATENATED MODULE: ./src/rendering/rendered.ts


/** A text in which nothing was rendered: every character stands where it stands. */
const literally = ({ path, text }) => ({
    path,
    source: text,
    text,
    engine: 'none',
    originOf: (offset) => (0,position/* positionAt */.t$)(text, offset, path),
});
/** The place in the user's file of a character of the rendered text; what Jsonnet made has none, so the file is named. */
const placeOf = (rendered, offset) => rendered.originOf(offset) ?? { file: rendered.path, line: 1, column: 1 };
/** The line of the user's file and, where rendering changed it, the line that came out, each with its caret. */
function renderedExcerpt(rendered, offset) {
    const came = (0,position/* positionAt */.t$)(rendered.text, offset, rendered.path);
    const origin = rendered.originOf(offset);
    const excerpt = (0,rendering_excerpt/* excerptOf */.z)(rendered.text, came);
    if (origin === undefined)
        return `  what came out of ${rendered.path}:\n${excerpt}`;
    const written = (0,rendering_excerpt/* excerptOf */.z)(rendered.source, origin);
    const same = (0,position/* lineAt */.mh)(rendered.source, origin.line) === (0,position/* lineAt */.mh)(rendered.text, came.line);
    return same ? written : `${written}\n  rendered:\n${excerpt}`;
}

;// CONCATENATED MODULE: ./src/rendering/json.ts




/**
 * Reads the first JSON value of a rendered text as Go's encoding/json does: strict, lone surrogates as U+FFFD, `null`
 * accepted. Errors have the caller's code, Go's words, the place in the user's file, and the rendered line.
 */
function readJson(rendered, options) {
    const { text } = rendered;
    const scanner = new scan/* JsonScanner */.V(text);
    const { root, value } = explain(rendered, options.code, () => {
        const { node } = scanner.first();
        const read = json_valueOf(node, rendered, options);
        const trailing = typeof options.trailing === 'function' ? options.trailing(read) : options.trailing;
        if (trailing === 'refuse')
            scanner.expectEnd();
        return { root: node, value: read };
    });
    return {
        value,
        positionOf: (path) => rendered.memberAt?.(path)?.key ?? placeOf(rendered, nodeAt(root, path).keyStart),
        valuePositionOf: (path) => rendered.memberAt?.(path)?.value ?? placeOf(rendered, nodeAt(root, path).node.start),
        numberText: (path) => {
            const { node, found } = nodeAt(root, path);
            return found && node.kind === 'number' ? node.text : undefined;
        },
    };
}
function json_valueOf(node, rendered, options) {
    switch (node.kind) {
        case 'string':
        case 'literal':
            return node.value;
        case 'number': {
            const value = Number(node.text);
            if (Number.isFinite(value))
                return value;
            throw new support_errors/* ActionError */.lZ(options.code, `the number ${node.text} is too large`, { at: placeOf(rendered, node.start) });
        }
        case 'array':
            return node.items.map((item) => json_valueOf(item, rendered, options));
        case 'object': {
            const value = {};
            for (const member of node.members) {
                const next = json_valueOf(member.node, rendered, options);
                const earlier = Object.hasOwn(value, member.name) ? value[member.name] : undefined;
                const both = options.duplicates === 'last' ? next : merged(earlier, next);
                // A plain assignment to `__proto__` would change the object's kind instead of its members.
                Object.defineProperty(value, member.name, { value: both, enumerable: true, writable: true, configurable: true });
            }
            return value;
        }
        default:
            return node;
    }
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function merged(earlier, later) {
    if (!isObject(earlier) || !isObject(later))
        return later;
    for (const [name, value] of Object.entries(later)) {
        const both = merged(Object.hasOwn(earlier, name) ? earlier[name] : undefined, value);
        Object.defineProperty(earlier, name, { value: both, enumerable: true, writable: true, configurable: true });
    }
    return earlier;
}
/** The node that `path` leads to, or the last one on the way that exists. Of a key written twice the last counts; letters may differ in case. */
function nodeAt(root, path) {
    let node = root;
    let keyStart = root.start;
    for (const step of path) {
        const next = stepInto(node, step);
        if (next === undefined)
            return { node, keyStart, found: false };
        ({ node, keyStart } = next);
    }
    return { node, keyStart, found: true };
}
function stepInto(node, step) {
    if (node.kind === 'object') {
        const wanted = String(step).toLowerCase();
        return node.members.findLast((member) => member.name === step) ?? node.members.findLast((member) => member.name.toLowerCase() === wanted);
    }
    const item = node.kind === 'array' && typeof step === 'number' ? node.items[step] : undefined;
    return item === undefined ? undefined : { node: item, keyStart: item.start };
}
function explain(rendered, code, body) {
    try {
        return body();
    }
    catch (error) {
        if (!(error instanceof scan/* JsonSyntaxError */.q))
            throw error;
        const { hint, offset } = adviceFor(rendered.text, error, rendered.text === rendered.source ? 'none' : rendered.engine);
        const at = placeOf(rendered, offset);
        throw new support_errors/* ActionError */.lZ(code, `not valid JSON: ${error.message}`, { at, hint, excerpt: renderedExcerpt(rendered, offset) });
    }
}

;// CONCATENATED MODULE: ./src/rendering/json/path-at.ts

/** The way to the innermost value around an offset, a key counted to its value; empty where the text cannot be read. */
function pathAt(text, offset) {
    const path = [];
    for (let node = rootOf(text); node !== undefined;) {
        const next = partAround(node, offset);
        if (next !== undefined)
            path.push(next.step);
        node = next?.node;
    }
    return path;
}
function rootOf(text) {
    try {
        return new scan/* JsonScanner */.V(text).first().node;
    }
    catch (error) {
        if (error instanceof scan/* JsonSyntaxError */.q)
            return undefined;
        throw error;
    }
}
function partAround(node, offset) {
    if (node.kind === 'object') {
        const member = node.members.find(({ keyStart, node: value }) => keyStart <= offset && offset < value.end);
        return member === undefined ? undefined : { step: member.name, node: member.node };
    }
    const index = node.kind === 'array' ? node.items.findIndex(({ start, end }) => start <= offset && offset < end) : -1;
    const item = node.kind === 'array' ? node.items[index] : undefined;
    return item === undefined ? undefined : { step: index, node: item };
}

;// CONCATENATED MODULE: ./src/rendering/template/bytes.ts
// Go's strings are bytes. A byte that is no part of a character is kept as a lone low surrogate, U+DC80 … U+DCFF, which
// no text read from a file holds; everything else is the text that JavaScript has.
/** Whether a character stands for a single byte of Go's. */
const isByte = (character) => /^[\udc80-\udcff]$/u.test(character);
/** The byte that such a character stands for. */
const byteOf = (character) => character.charCodeAt(0) - 0xdc00;
/** The string of one byte above 0x7f, as `"\xff"` makes it. */
const byteText = (byte) => String.fromCharCode(0xdc00 + byte);
const isAscii = (text) => /^[\x00-\x7f]*$/.test(text);
const hasBytes = (text) => /[\udc80-\udcff]/u.test(text);
/** The bytes of a string. */
function toBytes(text) {
    if (!hasBytes(text))
        return Buffer.from(text, 'utf8');
    return Buffer.concat([...text].map((character) => (isByte(character) ? Uint8Array.of(byteOf(character)) : Buffer.from(character, 'utf8'))));
}
/** The string of some bytes. */
function fromBytes(bytes) {
    let out = '';
    for (let at = 0; at < bytes.length;) {
        const size = characterSize(bytes, at);
        out += size === 0 ? byteText(bytes[at] ?? 0) : Buffer.from(bytes.subarray(at, at + size)).toString('utf8');
        at += Math.max(1, size);
    }
    return out;
}
/** Bytes of the character that begins at `at`; 0 where none does. */
function characterSize(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const these = Buffer.from(bytes.subarray(at, at + size));
    // Only well-formed UTF-8 survives the way there and back.
    return Buffer.from(these.toString('utf8'), 'utf8').equals(these) ? size : 0;
}
/** `len`. */
const byteLength = (text) => (isAscii(text) ? text.length : toBytes(text).length);
/** One byte; undefined past the end. */
const byteAt = (text, at) => (isAscii(text) ? (at < text.length ? text.charCodeAt(at) : undefined) : toBytes(text)[at]);
/** Bytes from … to. */
const byteSlice = (text, from, to) => (isAscii(text) ? text.slice(from, to) : fromBytes(toBytes(text).subarray(from, to)));
/** Bytes that belong together become characters. */
const joined = (text) => text.replace(/[\udc80-\udcff]+/gu, (run) => fromBytes(toBytes(run)));
/** What a reader of the bytes sees: those that make no character become U+FFFD. */
const readable = (text) => joined(text).replace(/[\udc80-\udcff]/gu, '\ufffd');

;// CONCATENATED MODULE: ./src/rendering/template/value.ts
/** Go keeps int and float64 apart where JavaScript does not; so ints are a class of their own and plain numbers are float64. */
class GoInt {
    value;
    /** What `%T` says: int, or uint8 for a byte of a string. */
    type;
    constructor(value, type = 'int') {
        this.value = value;
        this.type = type;
    }
}
/** A complex128. */
class GoComplex {
    re;
    im;
    constructor(re, im) {
        this.re = re;
        this.im = im;
    }
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof GoInt) && !(value instanceof GoComplex);
const isSlice = (value) => Array.isArray(value);
/** Byte-wise order, as Go sorts map keys. */
const byBytes = (a, b) => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
const sortedKeys = (map) => Object.keys(map).sort(byBytes);
/** The Go type, for messages. */
function typeOf(value) {
    if (value === null)
        return 'interface {}';
    if (value === undefined)
        return '<nil>';
    if (value instanceof GoInt)
        return value.type;
    if (value instanceof GoComplex)
        return 'complex128';
    if (Array.isArray(value))
        return '[]interface {}';
    switch (typeof value) {
        case 'string':
            return 'string';
        case 'boolean':
            return 'bool';
        case 'number':
            return 'float64';
        case 'function':
            return 'func()';
        default:
            return 'map[string]interface {}';
    }
}
/** Go's idea of truth. */
function isTrue(value) {
    if (value === undefined || value === null)
        return false;
    if (value instanceof GoInt)
        return value.value !== 0n;
    if (value instanceof GoComplex)
        return value.re !== 0 || value.im !== 0;
    if (typeof value === 'string' || Array.isArray(value))
        return value.length > 0;
    if (typeof value === 'boolean')
        return value;
    // NaN is not equal to zero.
    if (typeof value === 'number')
        return value !== 0;
    return isMap(value) ? Object.keys(value).length > 0 : true;
}

;// CONCATENATED MODULE: ./src/rendering/template/fmt/float.ts
// Go's spellings of a float64. Go: strconv.FormatFloat
/** Writes a number; precision -1 takes the fewest digits that give the number back. */
function formatFloat(value, verb, precision) {
    if (Number.isNaN(value))
        return 'NaN';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    if (!Number.isFinite(value))
        return `${sign === '' ? '+' : sign}Inf`;
    return sign + magnitudeText(Math.abs(value), verb, precision);
}
function magnitudeText(value, verb, precision) {
    switch (verb) {
        case 'b':
            return binary(value);
        case 'e':
        case 'E':
            return exponential(rounded(value, precision < 0 ? undefined : { significant: precision + 1 }), verb, precision);
        case 'f':
            return positional(rounded(value, precision < 0 ? undefined : { fraction: precision }), precision);
        case 'g':
        case 'G':
            return general(value, verb === 'g' ? 'e' : 'E', precision);
        case 'x':
            return hexadecimal(value, precision);
        case 'X':
            return hexadecimal(value, precision).toUpperCase();
        default:
            return verb;
    }
}
/** The decimal digits of a float64, rounded half to even on its exact value, or the shortest that give it back. */
function rounded(value, to) {
    if (to === undefined) {
        const [mantissa = '', exponent = ''] = value.toExponential().split('e');
        return value === 0 ? { digits: '', point: 0 } : { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
    }
    const exact = exactDigits(value);
    const keep = 'significant' in to ? to.significant : exact.point + to.fraction;
    return roundedTo(exact, keep);
}
function roundedTo({ digits, point }, keep) {
    if (keep >= digits.length)
        return { digits, point };
    if (keep < 0)
        return { digits: '', point: 0 };
    const rest = digits.slice(keep);
    const kept = digits.slice(0, keep);
    const half = rest.startsWith('5') && /^50*$/.test(rest);
    const up = half ? /[13579]$/.test(kept) : rest >= '5';
    const number = up ? (BigInt(kept === '' ? '0' : kept) + 1n).toString() : kept;
    if (number.length > kept.length)
        return { digits: number.replace(/0+$/, ''), point: point + 1 };
    return { digits: number.replace(/0+$/, ''), point };
}
/** A float64 is an integer times a power of two, so its decimal expansion ends. */
function exactDigits(value) {
    const { mantissa, exponent } = parts(value);
    if (mantissa === 0n)
        return { digits: '', point: 0 };
    const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent);
    const text = whole.toString();
    return { digits: text.replace(/0+$/, ''), point: text.length + Math.min(exponent, 0) };
}
/** mantissa × 2^exponent. */
function parts(value) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const biased = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}
const exponentText = (exponent, letter) => `${letter}${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
/** `%e`: one digit, a point, then `precision` digits. */
function exponential({ digits, point }, letter, precision) {
    const fraction = digits.slice(1).padEnd(Math.max(0, precision), '0');
    return `${digits.charAt(0) || '0'}${fraction === '' ? '' : `.${fraction}`}${exponentText(digits === '' ? 0 : point - 1, letter)}`;
}
/** `%f`. */
function positional({ digits, point }, precision) {
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    const fraction = (point < 0 ? '0'.repeat(-point) : '') + digits.slice(Math.max(0, point));
    const shown = precision < 0 ? fraction : fraction.padEnd(precision, '0').slice(0, precision);
    return shown === '' ? whole : `${whole}.${shown}`;
}
/** `%g`: `%e` for exponents below -4 and from the precision on; the shortest form decides as if the precision were 6. */
function general(value, letter, precision) {
    const wanted = precision === 0 ? 1 : precision;
    const decimal = rounded(value, wanted < 0 ? undefined : { significant: wanted });
    const { digits, point } = decimal;
    const allFit = wanted > digits.length && digits.length >= point;
    const limit = wanted < 0 ? 6 : allFit ? digits.length : wanted;
    const exponent = digits === '' ? -1 : point - 1;
    if (exponent < -4 || exponent >= limit)
        return exponential(decimal, letter, -1);
    return positional(decimal, -1);
}
/** `%b`: mantissa and binary exponent, `4503599627370496p-52`. */
function binary(value) {
    const { mantissa, exponent } = parts(value);
    return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
/** `%x`: `0x1.8p+01`. */
function hexadecimal(value, precision) {
    const { mantissa, exponent } = parts(value);
    if (mantissa === 0n)
        return `0x0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}p+00`;
    const shift = 53 - mantissa.toString(2).length;
    let [bits, power] = [mantissa << BigInt(shift), exponent - shift + 52];
    if (precision >= 0 && precision < 13)
        bits = roundedBits(bits, 4 * (13 - precision));
    if (bits >= 1n << 53n)
        [bits, power] = [bits >> 1n, power + 1];
    const digits = bits.toString(16).slice(1);
    const fraction = precision < 0 ? digits.replace(/0+$/, '') : digits.padEnd(precision, '0').slice(0, precision);
    return `0x1${fraction === '' ? '' : `.${fraction}`}${exponentText(power, 'p')}`;
}
/** Clears the lowest bits, rounding half to even. */
function roundedBits(bits, count) {
    const unit = 1n << BigInt(count);
    const twice = (bits % unit) * 2n;
    const down = bits / unit;
    return (twice > unit || (twice === unit && down % 2n === 1n) ? down + 1n : down) * unit;
}

;// CONCATENATED MODULE: ./src/rendering/template/fmt/quote.ts

const named = { '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v' };
const hex = (code, digits) => code.toString(16).padStart(digits, '0');
/** A string as Go source would have it; `ascii` escapes every other character, as `%+q` does. Go: strconv.Quote */
function goQuote(text, quote = '"', ascii = false) {
    let out = quote;
    for (const character of text)
        out += escaped(character, quote, ascii);
    return out + quote;
}
function escaped(character, quote, ascii) {
    const code = character.codePointAt(0) ?? 0;
    if (character === quote || character === '\\')
        return `\\${character}`;
    if (isByte(character))
        return `\\x${hex(byteOf(character), 2)}`;
    if (isPrintable(character) && (!ascii || code < 0x80))
        return character;
    const short = named[character];
    if (short !== undefined)
        return short;
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the plain blank. */
const isPrintable = (character) => character === ' ' || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character);
/** Whether a string can stand in backquotes as it is. Go: strconv.CanBackquote */
const canBackquote = (text) => !/[\x00-\x08\x0a-\x1f`\x7f\ufeff]|\p{Surrogate}/u.test(text);

;// CONCATENATED MODULE: ./src/rendering/template/fmt/format.ts
// How numbers and texts are laid out. Go: fmt/format.go



/** A directive of a verb alone. */
const noFlags = { plus: false, minus: false, sharp: false, space: false, zero: false, sharpV: false };
function charactersOf(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
/** Fills up to the width, which counts characters; zeros only ever stand on the left. */
function pad(text, { width = 0, minus, zero }) {
    const fill = (zero && !minus ? '0' : ' ').repeat(Math.max(0, width - charactersOf(text)));
    return minus ? text + fill : fill + text;
}
const padBlank = (text, flags) => pad(text, { ...flags, zero: false });
/** `%d %b %o %O %x %X` and `%v` of an integer. */
function formatInteger(value, base, flags, verb) {
    const { width, precision, plus, space, minus, sharp, zero } = flags;
    if (precision === 0 && value === 0n)
        return ' '.repeat(width ?? 0);
    const sign = value < 0n ? '-' : plus ? '+' : space ? ' ' : '';
    const atLeast = precision ?? (zero && !minus && width !== undefined ? width - sign.length : 0);
    const lower = (value < 0n ? -value : value).toString(base).padStart(atLeast, '0');
    const digits = verb === 'X' ? lower.toUpperCase() : lower;
    return padBlank(sign + (verb === 'O' ? '0o' : '') + (sharp ? prefixOf(base, digits, verb) : '') + digits, flags);
}
function prefixOf(base, digits, verb) {
    if (base === 2)
        return '0b';
    if (base === 16)
        return verb === 'X' ? '0X' : '0x';
    return base === 8 && !digits.startsWith('0') ? '0' : '';
}
const maxCode = 0x10ffffn;
function characterOf(value) {
    const isCharacter = value >= 0n && value <= maxCode && !(value >= 0xd800n && value < 0xe000n);
    return isCharacter ? String.fromCodePoint(Number(value)) : '\ufffd';
}
/** `%c`. */
const formatCharacter = (value, flags) => pad(characterOf(value), flags);
/** `%q` of an integer. */
const formatQuotedCharacter = (value, flags) => pad(goQuote(characterOf(value), "'", flags.plus), flags);
/** `%U`, and `%#U` with the character behind it. */
function formatUnicode(value, flags) {
    const code = BigInt.asUintN(64, value);
    const text = `U+${code.toString(16).toUpperCase().padStart(Math.max(4, flags.precision ?? 0), '0')}`;
    const shown = flags.sharp && code <= maxCode && !(code >= 0xd800n && code < 0xe000n) && isPrintable(characterOf(code));
    return padBlank(shown ? `${text} '${characterOf(code)}'` : text, flags);
}
/** `%e %f %g` and their like. `precision` is what the verb has without one. */
function formatNumber(value, verb, usual, flags) {
    const precision = flags.precision ?? usual;
    const written = formatFloat(value, verb, precision);
    const signed = /^[-+]/.test(written) ? written : `+${written}`;
    const sign = signed.startsWith('-') ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
    const body = signed.slice(1);
    if (body === 'NaN')
        return padBlank(sign + body, flags);
    if (body === 'Inf')
        return padBlank((sign || '+') + body, flags);
    const number = flags.sharp && verb !== 'b' ? withPoint(body, verb, precision) : body;
    const { width = 0, zero, minus } = flags;
    return zero && !minus ? sign + number.padStart(width - sign.length, '0') : pad(sign + number, flags);
}
/** `#` keeps the point, and for `%g` and `%x` the zeros that they drop. */
function withPoint(body, verb, precision) {
    const [, number = '', tail = ''] = (/[xX]/.test(verb) ? /^([^pP]*)(.*)$/ : /^([^eE]*)(.*)$/).exec(body) ?? [];
    const countsDigits = verb === 'g' || verb === 'G' || verb === 'x';
    const wanted = countsDigits ? (precision === -1 ? 6 : precision) : 0;
    // Go counts what follows the first character that is no zero; of `0x…` that is the x.
    const counted = number.replaceAll('.', '').replace(/^0+/, '').length + (number === '0' ? 1 : 0);
    return `${number}${number.includes('.') ? '' : '.'}${'0'.repeat(Math.max(0, wanted - counted))}${tail}`;
}
/** The first `precision` characters. */
function truncated(text, { precision }) {
    if (precision === undefined || text.length <= precision)
        return text;
    let end = 0;
    for (let count = 0; count < precision && end < text.length; count++)
        end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    return text.slice(0, end);
}
/** `%s`. */
const formatText = (text, flags) => pad(truncated(text, flags), flags);
/** `%q`; `#` prefers backquotes, `+` keeps to ASCII. */
function formatQuoted(text, flags) {
    const shown = truncated(text, flags);
    return pad(flags.sharp && canBackquote(shown) ? `\`${shown}\`` : goQuote(shown, '"', flags.plus), flags);
}
/** `%x` of a text: its bytes. */
function formatHex(text, flags, verb) {
    const digits = [...toBytes(text).subarray(0, flags.precision)].map((byte) => byte.toString(16).padStart(2, '0'));
    if (digits.length === 0)
        return pad('', flags);
    const prefix = flags.sharp ? '0x' : '';
    const lower = flags.space ? digits.map((pair) => prefix + pair).join(' ') : prefix + digits.join('');
    return pad(verb === 'X' ? lower.toUpperCase() : lower, flags);
}

;// CONCATENATED MODULE: ./src/rendering/template/fmt/print.ts
// What a verb makes of a value. Go: fmt/print.go


const isNil = (value) => value === undefined || value === null;
/** One argument of a directive. */
function printArgument(value, verb, flags) {
    if (isNil(value))
        return verb === 'T' || verb === 'v' ? pad('<nil>', flags) : `%!${verb}(<nil>)`;
    if (verb === 'T')
        return formatText(typeOf(value), flags);
    // An address means nothing here, so %p is a bad verb for every value.
    if (verb === 'p' || (verb === 'w' && (isMap(value) || isSlice(value))))
        return badVerb(value, verb, flags);
    return printValue(value, verb, flags);
}
/** `%v`, as print and the templates themselves write values. */
const formatValue = (value) => printArgument(value, 'v', noFlags);
/** The complaint keeps the flags: `%6.2f` of 3 is `%!f(int=    03)`. */
const badVerb = (value, verb, flags) => `%!${verb}(${typeOf(value)}=${printValue(value, 'v', flags)})`;
function printValue(value, verb, flags) {
    if (typeof value === 'boolean')
        return verb === 't' || verb === 'v' ? pad(String(value), flags) : badVerb(value, verb, flags);
    if (typeof value === 'string')
        return printText(value, verb, flags);
    if (typeof value === 'number')
        return printFloat(value, verb, flags) ?? badVerb(value, verb, flags);
    if (value instanceof GoInt)
        return printInteger(value, verb, flags);
    if (value instanceof GoComplex)
        return printComplex(value, verb, flags);
    if (isSlice(value))
        return printSlice(value, verb, flags);
    return isMap(value) ? printMap(value, verb, flags) : badVerb(value, verb, flags);
}
function printText(value, verb, flags) {
    switch (verb) {
        case 'v':
            return flags.sharpV ? formatQuoted(value, flags) : formatText(value, flags);
        case 's':
            return formatText(value, flags);
        case 'x':
        case 'X':
            return formatHex(value, flags, verb);
        case 'q':
            return formatQuoted(value, flags);
        default:
            return badVerb(value, verb, flags);
    }
}
function printInteger(int, verb, flags) {
    const { value, type } = int;
    switch (verb) {
        case 'v':
            return flags.sharpV && type !== 'int' ? formatInteger(value, 16, { ...flags, sharp: true }, verb) : formatInteger(value, 10, flags, verb);
        case 'd':
            return formatInteger(value, 10, flags, verb);
        case 'b':
            return formatInteger(value, 2, flags, verb);
        case 'o':
        case 'O':
            return formatInteger(value, 8, flags, verb);
        case 'x':
        case 'X':
            return formatInteger(value, 16, flags, verb);
        case 'c':
            return formatCharacter(value, flags);
        case 'q':
            return formatQuotedCharacter(value, flags);
        case 'U':
            return formatUnicode(value, flags);
        default:
            return badVerb(int, verb, flags);
    }
}
/** Verbs of floats, what `strconv` calls them, and the precision they have without one. */
const floatVerbs = {
    v: ['g', -1], b: ['b', -1], g: ['g', -1], G: ['G', -1], x: ['x', -1], X: ['X', -1], f: ['f', 6], F: ['f', 6], e: ['e', 6], E: ['E', 6],
};
function printFloat(value, verb, flags) {
    const known = Object.hasOwn(floatVerbs, verb) ? floatVerbs[verb] : undefined;
    return known === undefined ? undefined : formatNumber(value, known[0], known[1], flags);
}
/** The imaginary part always has a sign. */
function printComplex(value, verb, flags) {
    const real = printFloat(value.re, verb, flags);
    const imaginary = printFloat(value.im, verb, { ...flags, plus: true });
    return real === undefined || imaginary === undefined ? badVerb(value, verb, flags) : `(${real}${imaginary}i)`;
}
function printSlice(items, verb, flags) {
    const texts = items.map((item) => printMember(item, verb, flags));
    return flags.sharpV ? `${typeOf(items)}{${texts.join(', ')}}` : `[${texts.join(' ')}]`;
}
function printMap(map, verb, flags) {
    const texts = sortedKeys(map).map((key) => `${printValue(key, verb, flags)}:${printMember(map[key], verb, flags)}`);
    return flags.sharpV ? `${typeOf(map)}{${texts.join(', ')}}` : `map[${texts.join(' ')}]`;
}
/** A nil inside a container knows neither verb nor width. */
function printMember(value, verb, flags) {
    if (isNil(value))
        return flags.sharpV ? 'interface {}(nil)' : '<nil>';
    return printValue(value, verb, flags);
}

;// CONCATENATED MODULE: ./src/rendering/template/fmt/sprintf.ts
// Go's fmt.Sprintf and its like, complaints included. Go: fmt/print.go




/** Wider is refused as Go does, so that a template cannot fill the memory. */
const tooLarge = 1_000_000;
/** Whether the digits were too many before the last of them, which is how Go looks at them. */
const isCrazy = (digits) => Number(digits.slice(0, -1)) > tooLarge;
/** `printf`. */
const goSprintf = (format, args) => new Directives(format, args).run();
/** `print`: a blank between operands of which neither is a string. */
const goSprint = (args) => args.map((arg, i) => (i > 0 && typeof arg !== 'string' && typeof args[i - 1] !== 'string' ? ' ' : '') + formatValue(arg)).join('');
/** `println`. */
const goSprintln = (args) => `${args.map(formatValue).join(' ')}\n`;
class Directives {
    #format;
    #args;
    #at = 0;
    /** The argument that comes next. */
    #next = 0;
    /** Some `[n]` was met, so that arguments left over are no mistake. */
    #reordered = false;
    /** Every `[n]` of the directive names an argument and stands where it may. */
    #goodIndex = true;
    constructor(format, args) {
        this.#format = format;
        this.#args = args;
    }
    run() {
        let out = '';
        for (let percent = this.#format.indexOf('%'); percent >= 0; percent = this.#format.indexOf('%', this.#at)) {
            out += this.#format.slice(this.#at, percent);
            this.#at = percent + 1;
            out += this.#directive();
        }
        return out + this.#format.slice(this.#at) + this.#extra();
    }
    #extra() {
        if (this.#reordered || this.#next >= this.#args.length)
            return '';
        const rest = this.#args.slice(this.#next);
        return `%!(EXTRA ${rest.map((arg) => (arg === undefined || arg === null ? '<nil>' : `${typeOf(arg)}=${formatValue(arg)}`)).join(', ')})`;
    }
    /** Whether `character` comes next. */
    #is(character) {
        return this.#format.charAt(this.#at) === character;
    }
    #directive() {
        const flags = this.#flags();
        this.#goodIndex = true;
        let afterIndex = this.#index();
        let complaints = '';
        if (this.#is('*')) {
            complaints += this.#starredWidth(flags);
            afterIndex = false;
        }
        else {
            flags.width = this.#number();
            if (afterIndex && flags.width !== undefined)
                this.#goodIndex = false;
        }
        if (this.#is('.') && this.#at + 1 < this.#format.length) {
            this.#at++;
            if (afterIndex)
                this.#goodIndex = false;
            afterIndex = this.#index();
            if (this.#is('*')) {
                complaints += this.#starredPrecision(flags);
                afterIndex = false;
            }
            else
                flags.precision = this.#number() ?? 0;
        }
        if (!afterIndex)
            this.#index();
        return complaints + this.#verb(flags);
    }
    #flags() {
        const flags = { ...noFlags };
        for (;; this.#at++) {
            if (this.#is('#'))
                flags.sharp = true;
            else if (this.#is('0'))
                flags.zero = true;
            else if (this.#is('+'))
                flags.plus = true;
            else if (this.#is('-'))
                flags.minus = true;
            else if (this.#is(' '))
                flags.space = true;
            else
                return flags;
        }
    }
    #verb(flags) {
        const code = this.#format.codePointAt(this.#at);
        if (code === undefined)
            return '%!(NOVERB)';
        const verb = String.fromCodePoint(code);
        this.#at += verb.length;
        if (verb === '%')
            return '%';
        if (!this.#goodIndex)
            return `%!${verb}(BADINDEX)`;
        if (this.#next >= this.#args.length)
            return `%!${verb}(MISSING)`;
        const goSyntax = verb === 'v' || verb === 'w';
        return printArgument(this.#args[this.#next++], verb, goSyntax ? { ...flags, sharpV: flags.sharp, sharp: false, plus: false } : flags);
    }
    /** `[n]`: whether one was read. */
    #index() {
        if (!this.#is('['))
            return false;
        this.#reordered = true;
        const end = this.#format.length - this.#at < 3 ? -1 : this.#format.indexOf(']', this.#at);
        if (end < 0) {
            this.#at++;
            this.#goodIndex = false;
            return false;
        }
        const text = this.#format.slice(this.#at + 1, end);
        this.#at = end + 1;
        const number = /^\d+$/.test(text) && !isCrazy(text) ? Number(text) : undefined;
        if (number !== undefined && number >= 1 && number <= this.#args.length)
            this.#next = number - 1;
        else
            this.#goodIndex = false;
        return number !== undefined;
    }
    #number() {
        const digits = /\d*/y;
        digits.lastIndex = this.#at;
        const text = digits.exec(this.#format)?.[0] ?? '';
        // Go gives up on the whole rest behind a number this long.
        this.#at = isCrazy(text) ? this.#format.length : this.#at + text.length;
        return text === '' || isCrazy(text) ? undefined : Number(text);
    }
    #starredWidth(flags) {
        const width = this.#starred();
        if (width === undefined)
            return '%!(BADWIDTH)';
        flags.width = Math.abs(width);
        if (width < 0)
            [flags.minus, flags.zero] = [true, false];
        return '';
    }
    #starredPrecision(flags) {
        const precision = this.#starred();
        if (precision === undefined || precision < 0)
            return '%!(BADPREC)';
        flags.precision = precision;
        return '';
    }
    /** `*`: the next argument, if it is a number that can be a width. */
    #starred() {
        this.#at++;
        if (this.#next >= this.#args.length)
            return undefined;
        const arg = this.#args[this.#next++];
        const value = arg instanceof GoInt ? Number(arg.value) : undefined;
        return value === undefined || Math.abs(value) > tooLarge ? undefined : value;
    }
}

;// CONCATENATED MODULE: ./src/rendering/template/compare.ts



/** Signed and unsigned integers compare with each other, so they are one kind here. */
function basicKind(value) {
    if (typeof value === 'boolean')
        return 'bool';
    if (value instanceof GoComplex)
        return 'complex';
    if (value instanceof GoInt)
        return 'int';
    if (typeof value === 'number')
        return 'float';
    return typeof value === 'string' ? 'string' : 'none';
}
const incompatible = (a, b) => new Error(`incompatible types for comparison: ${typeOf(a)} and ${typeOf(b)}`);
const compare_isNil = (value) => value === undefined || value === null;
/** `eq`: the first against each of the others. Go: text/template eq */
function compareEqual(first, others) {
    if (others.length === 0)
        throw new Error('missing argument for comparison');
    return others.some((other) => areEqual(first, other));
}
function areEqual(a, b) {
    if (compare_isNil(a) || compare_isNil(b))
        return compare_isNil(a) && compare_isNil(b);
    const kind = basicKind(a);
    if (kind !== basicKind(b))
        throw incompatible(a, b);
    if (kind === 'none')
        return refuse(a, b);
    if (a instanceof GoInt && b instanceof GoInt)
        return a.value === b.value;
    if (a instanceof GoComplex && b instanceof GoComplex)
        return a.re === b.re && a.im === b.im;
    return a === b;
}
/** Lists and objects cannot be compared, not even with their like. */
function refuse(a, b) {
    const alike = isMap(a) === isMap(b) && isSlice(a) === isSlice(b);
    const shown = goSprintf('%s', [alike ? b : a]);
    throw new Error(alike ? `non-comparable type ${shown}: ${typeOf(b)}` : `non-comparable types ${shown}: ${typeOf(a)}, ${typeOf(b)}: ${goSprintf('%v', [b])}`);
}
/** `lt`. */
function compareLess(a, b) {
    const kind = basicKind(a);
    const wrong = new Error('invalid type for comparison');
    if (kind === 'none' || basicKind(b) === 'none')
        throw wrong;
    if (kind !== basicKind(b))
        throw incompatible(a, b);
    if (kind === 'bool' || kind === 'complex')
        throw wrong;
    if (a instanceof GoInt && b instanceof GoInt)
        return a.value < b.value;
    if (typeof a === 'string' && typeof b === 'string')
        return Buffer.compare(toBytes(a), toBytes(b)) < 0;
    return a < b;
}

;// CONCATENATED MODULE: ./src/rendering/template/slice.ts

const slice_parts = new WeakMap();
/**
 * How many elements Go has room for in a list that was read from JSON: it grows step by step, to sizes that its
 * allocator likes. What is beyond the last element is nil.
 */
const slice_sizes = [0, 1, 2, 4, 8, 16, 32, 71, 143, 303, 591, 1023, 1535, 2560, 3584, 5120];
const partOf = (list) => slice_parts.get(list) ?? { whole: list, from: 0, capacity: capacityOf(list) };
const capacityOf = (list) => slice_parts.get(list)?.capacity ?? slice_sizes.find((size) => size >= list.length) ?? list.length;
/** `list[from:to]` or `list[from:to:max]`, within the capacity. */
function cut(list, from, to, max) {
    const part = partOf(list);
    const start = part.from + from;
    const piece = Array.from({ length: to - from }, (_, i) => part.whole[start + i] ?? null);
    slice_parts.set(piece, { whole: part.whole, from: start, capacity: (max ?? part.capacity) - from });
    return piece;
}
/** An index as Go takes it: any integer, within bounds. Throws a plain Error with Go's text. */
function indexOf(index, limit) {
    if (index === undefined || index === null)
        throw new Error('cannot index slice/array with nil');
    if (!(index instanceof GoInt))
        throw new Error(`cannot index slice/array with type ${typeOf(index)}`);
    if (index.value < 0n || index.value > BigInt(limit))
        throw new Error(`index out of range: ${index.value}`);
    return Number(index.value);
}

;// CONCATENATED MODULE: ./src/rendering/template/builtins.ts






const fail = (message) => {
    throw new Error(message);
};
const builtins_int = (value) => new GoInt(BigInt(value));
function builtins_length([item]) {
    if (item === undefined)
        return fail('reflect: call of reflect.Value.Type on zero Value');
    if (item === null)
        return fail('len of nil pointer');
    if (typeof item === 'string')
        return builtins_int(byteLength(item));
    if (isSlice(item))
        return builtins_int(item.length);
    return isMap(item) ? builtins_int(Object.keys(item).length) : fail(`len of type ${typeOf(item)}`);
}
function index([item, ...indexes]) {
    if (item === undefined || item === null)
        return fail('index of untyped nil');
    let at = item;
    for (const step of indexes) {
        if (at === null || at === undefined)
            return fail('index of nil pointer');
        at = indexOnce(at, step);
    }
    return at;
}
function indexOnce(item, step) {
    if (typeof item === 'string') {
        const at = indexOf(step, byteLength(item));
        const byte = byteAt(item, at);
        return byte === undefined ? fail('reflect: string index out of range') : new GoInt(BigInt(byte), 'uint8');
    }
    if (isSlice(item)) {
        const at = indexOf(step, item.length);
        return at >= item.length ? fail('reflect: slice index out of range') : (item[at] ?? null);
    }
    if (!isMap(item))
        return fail(`can't index item of type ${typeOf(item)}`);
    if (step === undefined || step === null)
        return fail('value is nil; should be of type string');
    if (typeof step !== 'string')
        return fail(`value has type ${typeOf(step)}; should be string`);
    return Object.hasOwn(item, step) ? (item[step] ?? null) : null;
}
/** Unlike `index` it does not look into a member of a container that is given as an index. */
function slice([item, ...indexes], { members }) {
    if (item === undefined || item === null)
        return fail('slice of untyped nil');
    if (indexes.length > 3)
        return fail(`too many slice indexes: ${indexes.length}`);
    if (typeof item !== 'string' && !isSlice(item))
        return fail(`can't slice item of type ${typeOf(item)}`);
    if (typeof item === 'string' && indexes.length === 3)
        return fail('cannot 3-index slice a string');
    const size = typeof item === 'string' ? byteLength(item) : item.length;
    const limit = typeof item === 'string' ? size : capacityOf(item);
    const [from = 0, to = size, max] = indexes.map((one, i) => (members[i + 1] === true && one !== undefined ? fail('cannot index slice/array with type interface {}') : indexOf(one, limit)));
    if (from > to)
        return fail(`invalid slice index: ${from} > ${to}`);
    if (max !== undefined && to > max)
        return fail(`invalid slice index: ${to} > ${max}`);
    return typeof item === 'string' ? byteSlice(item, from, to) : cut(item, from, to, max);
}
const htmlEscapes = { '\0': '\ufffd', '"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const jsEscapes = { '\\': '\\\\', "'": "\\'", '"': '\\"', '<': '\\u003C', '>': '\\u003E', '&': '\\u0026', '=': '\\u003D' };
const escapeHtml = (text) => text.replace(/[\0"'&<>]/g, (character) => htmlEscapes[character] ?? character);
/** Go's JSEscapeString. */
function escapeJs(text) {
    let out = '';
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (jsEscapes[character] !== undefined)
            out += jsEscapes[character];
        else if (code < 32)
            out += `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
        else if (code < 128 || isByte(character) || isPrintable(character))
            out += character;
        else
            out += `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
    }
    return out;
}
const escapeQuery = (text) => [...toBytes(text)]
    .map((byte) => {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.~]/.test(character))
        return character;
    return byte === 32 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
})
    .join('');
/** What the escapers and `print` see of their arguments: one string as it is, else Sprint; no value at all has a word of its own. */
function builtins_textOf(args) {
    if (args.length === 1 && typeof args[0] === 'string')
        return args[0];
    return goSprint(args.map((arg) => (arg === undefined || arg === null ? '<no value>' : arg)));
}
/** No value here is a function. */
function call([target], { first }) {
    if (target === undefined || target === null)
        return fail('call of nil');
    return fail(`non-function ${first ?? (typeof target === 'string' ? target : `<${typeOf(target)} Value>`)} of type ${typeOf(target)}`);
}
const one = (run) => ({ min: 1, variadic: false, call: run });
const two = (run) => ({ min: 2, variadic: false, call: ([a, b]) => run(a, b) });
const atLeast = (min, run) => ({ min, variadic: true, call: run });
/** `and` and `or` do not look at all of their arguments: the truth of the one that decides. */
const shortCircuits = { and: false, or: true };
/** Go's other builtin functions. */
const builtins = {
    not: one(([value]) => !isTrue(value)),
    len: one(builtins_length),
    index: atLeast(1, index),
    slice: atLeast(1, slice),
    call: atLeast(1, call),
    print: atLeast(0, (args) => goSprint(args)),
    printf: atLeast(1, ([format, ...args]) => goSprintf(String(format), args)),
    println: atLeast(0, (args) => goSprintln(args)),
    html: atLeast(0, (args) => escapeHtml(builtins_textOf(args))),
    js: atLeast(0, (args) => escapeJs(builtins_textOf(args))),
    urlquery: atLeast(0, (args) => escapeQuery(builtins_textOf(args))),
    eq: atLeast(1, ([first, ...others]) => compareEqual(first, others)),
    ne: two((a, b) => !compareEqual(a, [b])),
    lt: two((a, b) => compareLess(a, b)),
    le: two((a, b) => compareLess(a, b) || compareEqual(a, [b])),
    gt: two((a, b) => !(compareLess(a, b) || compareEqual(a, [b]))),
    ge: two((a, b) => !compareLess(a, b)),
};

// EXTERNAL MODULE: ./src/rendering/template/advice.ts
var advice = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/rendering/template/fault.ts


/** An error in a Go template (code TEMPLATE); LOOKUP and other codes pass through from the function that failed. */
class TemplateError extends support_errors/* ActionError */.lZ {
    /** `template: conf:1:3: executing "conf" at <…>: …`, as the Go tool prints it. */
    goMessage;
    constructor(message, { goMessage, ...details }, code = 'TEMPLATE') {
        super(code, readable(message), details);
        this.goMessage = readable(goMessage);
    }
}
/** Line and column of an offset; the byte column as Go counts it, from 0. */
function placeIn(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    let line = 1;
    for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1))
        line++;
    return { line, column: offset - start + 1, byte: Buffer.byteLength(text.slice(start, offset), 'utf8') };
}

;// CONCATENATED MODULE: ./src/rendering/template/lex.ts

const keywords = new Set(['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with']);
/** Whether a token is a word of the language, which messages print in angle brackets. */
const isKeyword = (type) => keywords.has(type);
const space = /[ \t\r\n]/;
const wordCharacter = /[\p{L}\p{Nd}_]/u;
const isSpace = (character) => character !== '' && space.test(character);
const trimsBefore = (text, at) => text[at] === '-' && isSpace(text[at + 1] ?? '');
const trimsAfter = (text, at) => isSpace(text[at] ?? '') && text[at + 1] === '-';
/** Text → tokens; a fault becomes the last token, of type `error`, whose text is Go's message. Go: text/template/parse lex */
function lex(text) {
    return new Lexer(text).run();
}
class Lexer {
    text;
    tokens = [];
    start = 0;
    at = 0;
    startLine = 1;
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    run() {
        let next = 'text';
        while (next !== 'done')
            next = next === 'text' ? this.literal() : this.inside();
        return this.tokens;
    }
    emit(type) {
        this.tokens.push({ type, text: this.text.slice(this.start, this.at), at: this.start, line: this.startLine });
        this.skip();
    }
    /** Leaves out what was read since the last token. */
    skip() {
        for (let i = this.start; i < this.at; i++)
            if (this.text.charCodeAt(i) === 10)
                this.startLine++;
        this.start = this.at;
    }
    fail(message) {
        this.tokens.push({ type: 'error', text: message, at: this.start, line: this.startLine });
        return 'done';
    }
    /** The character at `at`, whole; '' at the end. */
    peek() {
        const code = this.text.codePointAt(this.at);
        return code === undefined ? '' : String.fromCodePoint(code);
    }
    literal() {
        const open = this.text.indexOf('{{', this.at);
        if (open < 0) {
            this.at = this.text.length;
            if (this.at > this.start)
                this.emit('text');
            this.emit('eof');
            return 'done';
        }
        const trims = trimsBefore(this.text, open + 2);
        let end = open;
        while (trims && end > this.start && isSpace(this.text[end - 1] ?? ''))
            end--;
        this.at = end;
        if (this.at > this.start)
            this.emit('text');
        this.at = open;
        this.skip();
        return this.open(trims ? 2 : 0);
    }
    open(marker) {
        if (this.text.startsWith('/*', this.at + 2 + marker))
            return this.comment(marker);
        this.at += 2;
        this.emit('left');
        this.at += marker;
        this.skip();
        this.depth = 0;
        return 'action';
    }
    comment(marker) {
        this.at += 2 + marker;
        this.skip();
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0)
            return this.fail('unclosed comment');
        this.at = end + 2;
        const close = this.closing();
        if (close === undefined)
            return this.fail('comment ends before closing delimiter');
        return this.leave(close);
    }
    /** `}}` or ` -}}` here: how many characters the trim marker takes. */
    closing() {
        if (trimsAfter(this.text, this.at) && this.text.startsWith('}}', this.at + 2))
            return 2;
        return this.text.startsWith('}}', this.at) ? 0 : undefined;
    }
    leave(marker) {
        this.at += marker + 2;
        while (marker > 0 && isSpace(this.text[this.at] ?? ''))
            this.at++;
        this.skip();
        return 'text';
    }
    inside() {
        const close = this.closing();
        if (close !== undefined)
            return this.close(close);
        const character = this.peek();
        if (character === '')
            return this.fail('unclosed action');
        if (isSpace(character))
            return this.spaces();
        this.at += character.length;
        switch (character) {
            case '=':
                return this.plain('assign');
            case ':':
                this.at += 1;
                return this.text[this.at - 1] === '=' ? this.plain('declare') : this.fail('expected :=');
            case '|':
                return this.plain('pipe');
            case '"':
                return this.quoted('"', 'string', 'unterminated quoted string');
            case '`':
                return this.raw();
            case '$':
                return this.fieldOrVariable('variable');
            case "'":
                return this.quoted("'", 'charConstant', 'unterminated character constant');
            case '(':
                this.depth++;
                return this.plain('leftParen');
            case ')':
                return --this.depth < 0 ? this.fail('unexpected right paren') : this.plain('rightParen');
            default:
                return this.wordOrNumber(character);
        }
    }
    close(marker) {
        if (this.depth > 0)
            return this.fail('unclosed left paren');
        this.at += marker;
        this.skip();
        this.at += 2;
        this.emit('right');
        while (marker > 0 && isSpace(this.text[this.at] ?? ''))
            this.at++;
        this.skip();
        return 'text';
    }
    plain(type) {
        this.emit(type);
        return 'action';
    }
    spaces() {
        while (isSpace(this.text[this.at] ?? '') && this.closing() === undefined)
            this.at++;
        if (this.at > this.start)
            this.emit('space');
        return 'action';
    }
    wordOrNumber(character) {
        if (character === '.' && !/[0-9]/.test(this.text[this.at] ?? '') && this.at < this.text.length)
            return this.fieldOrVariable('field');
        if (/[.+\-0-9]/.test(character)) {
            this.at -= character.length;
            return this.number();
        }
        if (wordCharacter.test(character))
            return this.word();
        if (/^[\x20-\x7e]$/.test(character))
            return this.plain('char');
        return this.fail(`unrecognized character in action: ${unicodeName(character)}`);
    }
    word() {
        this.runOfWord();
        const word = this.text.slice(this.start, this.at);
        if (!this.atTerminator())
            return this.fail(`bad character ${unicodeName(this.peek())}`);
        if (keywords.has(word))
            return this.plain(word);
        if (word === 'nil')
            return this.plain('nil');
        return this.plain(word === 'true' || word === 'false' ? 'bool' : 'identifier');
    }
    runOfWord() {
        for (let character = this.peek(); character !== '' && wordCharacter.test(character); character = this.peek())
            this.at += character.length;
    }
    atTerminator() {
        const character = this.peek();
        return character === '' || isSpace(character) || '.,|:()'.includes(character) || this.text.startsWith('}}', this.at);
    }
    fieldOrVariable(type) {
        if (this.atTerminator())
            return this.plain(type === 'variable' ? 'variable' : 'dot');
        this.runOfWord();
        return this.atTerminator() ? this.plain(type) : this.fail(`bad character ${unicodeName(this.peek())}`);
    }
    quoted(quote, type, message) {
        for (;;) {
            const character = this.text[this.at++] ?? '';
            if (character === quote)
                return this.plain(type);
            const next = character === '\\' ? (this.text[this.at++] ?? '') : character;
            if (next === '' || next === '\n')
                return this.fail(message);
        }
    }
    raw() {
        const end = this.text.indexOf('`', this.at);
        if (end < 0)
            return this.fail('unterminated raw quoted string');
        this.at = end + 1;
        return this.plain('rawString');
    }
    number() {
        if (!this.scanned())
            return this.badNumber();
        const sign = this.text[this.at];
        if (sign !== '+' && sign !== '-')
            return this.plain('number');
        return this.scanned() && this.text[this.at - 1] === 'i' ? this.plain('complex') : this.badNumber();
    }
    badNumber() {
        return this.fail(`bad number syntax: ${goQuote(this.text.slice(this.start, this.at))}`);
    }
    /** Takes a number; false if a letter or digit follows that belongs to none, which is taken, too. */
    scanned() {
        this.at = endOfNumber(this.text, this.at);
        const character = this.peek();
        if (character === '' || !wordCharacter.test(character))
            return true;
        this.at += character.length;
        return false;
    }
}
/** Where what looks like a number ends; whether it is one is for the parser to find out. */
function endOfNumber(text, from) {
    let at = from;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text)?.[0] ?? '';
        at += found.length;
        return found;
    };
    take(/[+-]?/y);
    const prefix = take(/0[xXoObB]?|/y).toLowerCase();
    const digits = prefix === '0x' ? /[0-9a-fA-F_]*/y : prefix === '0o' ? /[0-7_]*/y : prefix === '0b' ? /[01_]*/y : /[0-9_]*/y;
    take(digits);
    if (take(/\.?/y) !== '')
        take(digits);
    if (prefix.length < 2)
        take(/(?:[eE][+-]?[0-9_]*)?/y);
    if (prefix === '0x')
        take(/(?:[pP][+-]?[0-9_]*)?/y);
    take(/i?/y);
    return at;
}
/** Go's `%#U`. */
function unicodeName(character) {
    if (character === '')
        return 'U+FFFFFFFFFFFFFFFF';
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return isPrintable(character) ? `U+${code} '${character}'` : `U+${code}`;
}

;// CONCATENATED MODULE: ./src/rendering/template/cursor.ts





/** Name of the file's own template, as go-config calls it; all of Go's messages begin with it. */
const mainName = 'conf';
/** Deeper nesting of structures and parentheses is refused before the engine's own stack ends. */
const maxNesting = 200;
/** Reads the tokens of a template one by one, and knows how Go words what is wrong with them. */
class Cursor {
    #source;
    #tokens;
    /** Faults after which parsing can go on: unknown functions and variables. */
    #found = [];
    #at = 0;
    /** Highest token read: the line of Go's messages is that of the token it lexed last. */
    #read = 0;
    #nesting = 0;
    /** Line of the action that is being read; 0 between actions. */
    actionLine = 0;
    constructor(source) {
        this.#source = source;
        this.#tokens = lex(source.text);
    }
    next() {
        // The last token, `eof` or `error`, repeats.
        const index = Math.min(this.#at, this.#tokens.length - 1);
        this.#read = Math.max(this.#read, index);
        this.#at++;
        return this.#tokens[index];
    }
    /** Line of the token read last. */
    get line() {
        return this.#tokens[this.#read]?.line ?? 1;
    }
    back() {
        this.#at--;
    }
    peek() {
        const token = this.next();
        this.back();
        return token;
    }
    /** Where to `return` to. */
    mark() {
        return this.#at;
    }
    return(mark) {
        this.#at = mark;
    }
    nextSolid() {
        let token = this.next();
        while (token.type === 'space')
            token = this.next();
        return token;
    }
    peekSolid() {
        const token = this.nextSolid();
        this.back();
        return token;
    }
    expect(type, context) {
        const token = this.nextSolid();
        return token.type === type ? token : this.unexpected(token, context);
    }
    /** Stops at a fault of form, which stands at `token` or at the token read last. What was found before leads. */
    fail(message, fault = {}) {
        this.note(message, { ...fault, token: fault.token ?? this.#tokens[Math.min(this.#at, this.#tokens.length) - 1] });
        return this.#throwFound();
    }
    /** Remembers a fault that does not keep the rest from being read. */
    note(message, { token, plain, hint, goLine = this.line }) {
        const { line, column } = placeIn(this.#source.text, token?.at ?? 0);
        const goMessage = `template: ${mainName}:${goLine}: ${message}`;
        this.#found.push(new TemplateError(plain ?? message, { at: { file: this.#source.name, line, column }, hint: hint ?? (0,advice/* parseAdvice */.cP)(message), goMessage }));
    }
    /** Ends the reading: throws if anything was noted. */
    finish() {
        if (this.#found.length > 0)
            this.#throwFound();
    }
    #throwFound() {
        const [first, ...others] = this.#found;
        const { message, at, hint, goMessage } = first;
        throw new TemplateError(message, { at, hint, goMessage, others });
    }
    unexpected(token, context) {
        if (token.type !== 'error')
            return this.fail(`unexpected ${printToken(token)} in ${context}`, { token });
        const elsewhere = this.actionLine !== 0 && this.actionLine !== token.line;
        const action = token.text.endsWith(' action') ? '' : ' in action';
        return this.fail(`${token.text}${elsewhere ? `${action} started at ${mainName}:${this.actionLine}` : ''}`, { token, plain: token.text });
    }
    deeper(body) {
        if (++this.#nesting > maxNesting)
            this.fail(`nested deeper than ${maxNesting} levels`);
        try {
            return body();
        }
        finally {
            this.#nesting--;
        }
    }
}
function printToken({ type, text }) {
    if (type === 'eof')
        return 'EOF';
    if (isKeyword(type) || type === 'nil')
        return `<${text}>`;
    if (type === 'dot')
        return '<.>';
    return byteLength(text) > 10 ? `${goQuote([...text].slice(0, 10).join(''))}...` : goQuote(text);
}

;// CONCATENATED MODULE: ./src/rendering/template/node.ts

/** The source form that Go's messages show between angle brackets. */
function printNode(node) {
    if (!('kind' in node))
        return node.args.map((arg) => (arg.kind === 'pipe' ? `(${printNode(arg)})` : printNode(arg))).join(' ');
    switch (node.kind) {
        case 'bool':
            return String(node.value);
        case 'dot':
            return '.';
        case 'nil':
            return 'nil';
        case 'number':
            return node.text;
        case 'string':
            return node.quoted;
        case 'identifier':
            return node.name;
        case 'field':
            return node.path.map((name) => `.${name}`).join('');
        case 'variable':
            return node.path.join('.');
        case 'chain':
            return `${node.node.kind === 'pipe' ? `(${printNode(node.node)})` : printNode(node.node)}${node.path.map((name) => `.${name}`).join('')}`;
        case 'pipe':
            return printPipe(node);
        case 'text':
            return node.text;
        case 'action':
            return `{{${printNode(node.pipe)}}}`;
        case 'template':
            return `{{template ${goQuote(node.name)}${node.pipe === undefined ? '' : ` ${printNode(node.pipe)}`}}}`;
        case 'break':
        case 'continue':
            return `{{${node.kind}}}`;
        case 'if':
        case 'with':
        case 'range':
            return printBranch(node);
        default:
            return node;
    }
}
function printPipe({ declares, assigns, commands }) {
    const left = declares.length === 0 ? '' : `${declares.join(', ')} ${assigns ? '=' : ':='} `;
    return left + commands.map(printNode).join(' | ');
}
function printBranch({ kind, pipe, list, otherwise }) {
    const print = (nodes) => nodes.map(printNode).join('');
    return `{{${kind} ${printNode(pipe)}}}${print(list)}${otherwise === undefined ? '' : `{{else}}${print(otherwise)}`}{{end}}`;
}

;// CONCATENATED MODULE: ./src/rendering/template/run-state.ts





/** What a run may cost at most; each limit is named by its error. `depth` counts lists and pipelines that stand in each other; templates are not called any more from `templateDepth` on. */
const limits = { steps: 5_000_000, outputCharacters: 64 * 1024 * 1024, valueCharacters: 4 * 1024 * 1024, depth: 250, templateDepth: 150, errors: 20 };
const held = (value) => ({ value, element: false });
const elementOf = (value) => ({ value, element: true });
/** Stops what depends on a variable whose declaration failed: that failure is told, this is none of its own. */
class Consequence extends Error {
}
/** Where a run stands: the node that errors name, the variables in sight, and what it has cost. */
class RunState {
    evaluation;
    /** Named by the next error. */
    node = { kind: 'dot', at: 0 };
    templateName = mainName;
    variables;
    /** A limit was reached: nothing goes on. */
    exhausted = false;
    #steps = 0;
    #depth = 0;
    constructor(evaluation, data) {
        this.evaluation = evaluation;
        this.variables = [{ name: '$', ...held(data) }];
    }
    fail(message, { plain, hint, cause, code } = {}) {
        const { source } = this.evaluation;
        const { line, column, byte } = placeIn(source.text, this.node.at);
        const goMessage = `template: ${mainName}:${line}:${byte}: executing ${goQuote(this.templateName)} at <${printNode(this.node)}>: ${message}`;
        throw new TemplateError(plain ?? message, { at: { file: source.name, line, column }, hint: hint ?? (0,advice/* executionAdvice */.Re)(message), cause, goMessage }, code);
    }
    /** Ends the run for good; `goMessage` where Go has such a limit too. */
    exhaust(plain, goMessage = plain) {
        this.exhausted = true;
        return this.fail(goMessage, { plain });
    }
    step() {
        if (++this.#steps > limits.steps)
            this.exhaust(`the template takes more than ${limits.steps} steps`);
    }
    /** Ends the run where a template is called too deep: it calls itself. Go allows more. */
    checkTemplateDepth() {
        if (this.#depth >= limits.templateDepth)
            this.exhaust('the template calls itself without end', 'exceeded maximum template depth (100000)');
    }
    /** Runs `body` one level deeper. */
    *deeper(body) {
        if (this.#depth >= limits.depth)
            this.exhaust(`nested deeper than ${limits.depth} levels`);
        this.#depth++;
        try {
            return yield* body;
        }
        finally {
            this.#depth--;
        }
    }
    read(name) {
        const variable = this.variables.findLast((one) => one.name === name);
        if (variable === undefined)
            return this.fail(`undefined variable: ${name}`);
        if (variable.failed === true)
            throw new Consequence(`${name} has no value`);
        return variable;
    }
    assign(name, value) {
        const variable = this.variables.findLast((one) => one.name === name);
        if (variable === undefined)
            this.fail(`undefined variable: ${name}`);
        else
            Object.assign(variable, { failed: undefined, ...value });
    }
    declare(name, value) {
        this.variables.push({ name, ...value });
    }
}

;// CONCATENATED MODULE: ./src/rendering/template/expression.ts








/** No argument came through the pipe. */
const missing = Symbol('missing');
/** Gives pipelines their values, function calls included. Go: text/template/exec evalPipeline and below */
class Expressions {
    #state;
    constructor(state) {
        this.#state = state;
    }
    *pipeline(dot, pipe) {
        const state = this.#state;
        state.node = pipe;
        let value = missing;
        for (const command of pipe.commands) {
            value = yield* this.#command(dot, command, value);
            // A nil taken out of a container is no value any more.
            if (value === null)
                value = undefined;
        }
        const result = value === missing ? undefined : value;
        for (const name of pipe.declares) {
            if (pipe.assigns)
                state.assign(name, held(result));
            else
                state.declare(name, held(result));
        }
        return result;
    }
    *#command(dot, command, final) {
        const [first, ...args] = command.args;
        switch (first.kind) {
            case 'field':
                return this.#field(dot, first, args, final);
            case 'chain':
                return yield* this.#chain(dot, first, args, final);
            case 'identifier':
                return yield* this.#call(dot, first, command, args, final);
            case 'pipe':
                this.#takesNothing(first, args, final);
                return yield* this.#state.deeper(this.pipeline(dot, first));
            case 'variable':
                return this.#variable(first, args, final);
            default:
                this.#state.node = first;
                this.#takesNothing(first, args, final);
                return this.#constant(dot, first);
        }
    }
    #constant(dot, node) {
        switch (node.kind) {
            case 'bool':
            case 'string':
                return node.value;
            case 'dot':
                return dot.value;
            case 'nil':
                return this.#state.fail('nil is not a command');
            case 'number':
                return this.#ideal(node.text, node.number);
            default:
                return node;
        }
    }
    #takesNothing(first, args, final) {
        if (args.length > 0 || final !== missing)
            this.#state.fail(`can't give argument to non-function ${printNode(first)}`);
    }
    /** An untyped constant by its looks: a point or exponent makes it float64, else it is int. */
    #ideal(text, { int, uint, float, complex }) {
        if (complex !== undefined)
            return new GoComplex(complex.re, complex.im);
        const looksFloat = /[.eEpP]/.test(text) && !/^0[xX][^pP]+$/.test(text) && !text.startsWith("'");
        if (looksFloat && float !== undefined)
            return float;
        if (int !== undefined)
            return new GoInt(int);
        return uint === undefined ? float : this.#state.fail(`${text} overflows int`);
    }
    #field(dot, node, args, final) {
        this.#state.node = node;
        return this.#members(dot, node.path, args, final);
    }
    *#chain(dot, node, args, final) {
        this.#state.node = node;
        const value = yield* this.#argument(dot, 'any', node.node);
        return this.#members(held(value), node.path, args, final);
    }
    #variable(node, args, final) {
        this.#state.node = node;
        const [name = '$', ...path] = node.path;
        const variable = this.#state.read(name);
        if (path.length > 0)
            return this.#members(variable, path, args, final);
        this.#takesNothing(node, args, final);
        return variable.value;
    }
    #members(from, path, args, final) {
        let at = from;
        for (const [i, name] of path.entries()) {
            const isLast = i === path.length - 1;
            at = elementOf(this.#member(at, name, isLast && (args.length > 0 || final !== missing)));
        }
        return at.value;
    }
    #member({ value, element }, name, hasArguments) {
        if (value === undefined)
            return undefined;
        if (value === null)
            return this.#state.fail(`nil pointer evaluating interface {}.${name}`);
        if (!isMap(value))
            return this.#state.fail(`can't evaluate field ${name} in type ${element ? 'interface {}' : typeOf(value)}`);
        if (hasArguments)
            return this.#state.fail(`${name} is not a method but has arguments`);
        return Object.hasOwn(value, name) ? (value[name] ?? null) : undefined;
    }
    *#call(dot, node, at, args, final) {
        this.#state.node = node;
        const { functions } = this.#state.evaluation;
        const known = Object.hasOwn(functions, node.name) ? functions[node.name] : undefined;
        return known === undefined ? yield* this.#callBuiltin(dot, node.name, at, args, final) : yield* this.#callKnown(dot, node.name, known, at, args, final);
    }
    *#callBuiltin(dot, name, at, args, final) {
        const decides = Object.hasOwn(shortCircuits, name) ? shortCircuits[name] : undefined;
        if (decides !== undefined)
            return yield* this.#shortCircuit(dot, name, decides, args, final);
        const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
        if (builtin === undefined)
            return this.#state.fail(`${goQuote(name)} is not a defined function`);
        this.#checkCount(name, builtin.min, builtin.variadic, args.length, final);
        const values = yield* this.#arguments(dot, name === 'printf' ? ['string'] : [], 'any', args, final);
        const written = { first: args[0] === undefined ? undefined : printNode(args[0]), members: args.map((arg) => this.#isMember(dot, arg)) };
        try {
            return this.#bounded(builtin.call(values, written), at);
        }
        catch (error) {
            if (error instanceof TemplateError)
                throw error;
            this.#state.node = at;
            return this.#state.fail(`error calling ${name}: ${(0,support_errors/* errorMessage */.gJ)(error)}`);
        }
    }
    /** Texts that are put together from texts grow fast; each makes the next one. */
    #bounded(value, at) {
        if (typeof value !== 'string' || value.length <= limits.valueCharacters)
            return value;
        this.#state.node = at;
        return this.#state.exhaust(`a value is longer than ${limits.valueCharacters} characters`);
    }
    /** Whether an argument is taken out of a container as it is; a pipeline would have looked into it. */
    #isMember(dot, node) {
        if (node.kind === 'dot')
            return dot.element;
        if (node.kind === 'variable')
            return node.path.length > 1 || this.#state.read(node.path[0] ?? '$').element;
        return node.kind === 'field' || node.kind === 'chain';
    }
    *#shortCircuit(dot, name, decides, args, final) {
        this.#checkCount(name, 1, true, args.length, final);
        let value;
        for (const arg of args) {
            value = yield* this.#argument(dot, 'any', arg);
            if (isTrue(value) === decides)
                return value;
        }
        return final === missing ? value : final;
    }
    #checkCount(name, fixed, variadic, given, final) {
        const count = given + (final === missing ? 0 : 1);
        if (variadic ? count >= fixed : count === fixed)
            return;
        const hint = (0,advice/* usageAdvice */.KW)(name, this.#state.evaluation.functions);
        this.#state.fail(`wrong number of args for ${name}: want ${variadic ? 'at least ' : ''}${fixed} got ${variadic ? given : count}`, { hint });
    }
    *#callKnown(dot, name, { params, variadic, call }, at, args, final) {
        this.#checkCount(name, params.length, variadic !== undefined, args.length, final);
        const values = yield* this.#arguments(dot, params, variadic, args, final);
        try {
            const answer = call(values);
            return answer instanceof Promise ? yield answer : answer;
        }
        catch (error) {
            this.#state.node = at;
            const { hint, code } = error instanceof support_errors/* ActionError */.lZ ? error : { hint: undefined, code: undefined };
            return this.#state.fail(`error calling ${name}: ${(0,support_errors/* errorMessage */.gJ)(error)}`, { cause: error, hint, code, plain: (0,support_errors/* errorMessage */.gJ)(error) });
        }
    }
    *#arguments(dot, params, variadic, args, final) {
        const values = [];
        const kindAt = (i) => params[i] ?? variadic ?? 'any';
        for (const [i, arg] of args.entries())
            values.push(yield* this.#argument(dot, kindAt(i), arg));
        if (final !== missing)
            values.push(this.#checked(final, kindAt(args.length)));
        return values;
    }
    *#argument(dot, kind, node) {
        this.#state.node = node;
        switch (node.kind) {
            case 'dot':
                return this.#checked(dot.value, kind);
            case 'nil':
                return kind === 'any' ? undefined : this.#state.fail(`cannot assign nil to ${kind}`);
            case 'field':
                return this.#checked(this.#field(dot, node, [], missing), kind);
            case 'variable':
                return this.#checked(this.#variable(node, [], missing), kind);
            case 'pipe':
                return this.#checked(yield* this.#state.deeper(this.pipeline(dot, node)), kind);
            case 'identifier':
                return this.#checked(yield* this.#call(dot, node, node, [], missing), kind);
            case 'chain':
                return this.#checked(yield* this.#chain(dot, node, [], missing), kind);
            default:
                return this.#literal(kind, node);
        }
    }
    #literal(kind, node) {
        if (kind === 'any')
            return node.kind === 'number' ? this.#ideal(node.text, node.number) : node.value;
        if (kind === 'string')
            return node.kind === 'string' ? node.value : this.#state.fail(`expected string; found ${printNode(node)}`);
        if (node.kind === 'number' && node.number.int !== undefined)
            return new GoInt(node.number.int);
        return this.#state.fail(`expected integer; found ${printNode(node)}`);
    }
    #checked(value, kind) {
        if (kind === 'any')
            return value;
        if (value === undefined)
            return this.#state.fail(`invalid value; expected ${kind}`);
        const fits = kind === 'string' ? typeof value === 'string' : value instanceof GoInt && value.type === 'int';
        return fits ? value : this.#state.fail(`wrong type for value; expected ${kind}; got ${typeOf(value)}`);
    }
}

;// CONCATENATED MODULE: ./src/rendering/template/origins.ts

/** Collects, in order, from where in the source each piece of output comes. */
class OriginsBuilder {
    outputs = [];
    sources = [];
    literals = [];
    add(output, source, literal) {
        this.outputs.push(output);
        this.sources.push(source);
        this.literals.push(literal);
    }
    /** Literal text maps character by character; what an action wrote maps to the action. */
    build(text) {
        return {
            originOf: (offset) => {
                let low = 0;
                let high = this.outputs.length - 1;
                while (low < high) {
                    const middle = Math.ceil((low + high) / 2);
                    if ((this.outputs[middle] ?? 0) <= offset)
                        low = middle;
                    else
                        high = middle - 1;
                }
                const source = this.sources[low] ?? 0;
                const shift = this.literals[low] === true ? offset - (this.outputs[low] ?? 0) : 0;
                const { line, column } = placeIn(text, Math.min(text.length, source + shift));
                return { line, column };
            },
        };
    }
}

;// CONCATENATED MODULE: ./src/rendering/template/evaluate.ts










/** Runs a parsed template, waiting for each answer in turn; code TEMPLATE, or that of the function that failed. */
async function evaluate(evaluation, data) {
    const run = new Run(evaluation, data);
    const work = run.main(data);
    let step = work.next();
    while (step.done !== true) {
        try {
            step = work.next(await step.value);
        }
        catch (error) {
            step = work.throw(error);
        }
    }
    return run.result();
}
/** Walks the nodes. A failing node does not hide the next one: all are reported, and the output is thrown away. */
class Run {
    #state;
    #expressions;
    #origins = new OriginsBuilder();
    #chunks = [];
    #failures = [];
    #length = 0;
    constructor(evaluation, data) {
        this.#state = new RunState(evaluation, data);
        this.#expressions = new Expressions(this.#state);
    }
    *main(data) {
        yield* this.#list(this.#state.evaluation.templates.get(mainName) ?? [], held(data));
        const [first, ...others] = this.#failures;
        if (first !== undefined)
            throw new TemplateError(first.message, { at: first.at, hint: first.hint, cause: first.cause, goMessage: first.goMessage, others }, first.code);
    }
    result() {
        return { text: readable(this.#chunks.join('')), origins: this.#origins };
    }
    #write(text, at, literal) {
        this.#origins.add(this.#length, at, literal);
        this.#chunks.push(text);
        this.#length += text.length;
        if (this.#length > limits.outputCharacters)
            this.#state.exhaust(`the template writes more than ${limits.outputCharacters} characters`);
    }
    *#list(nodes, dot) {
        for (const node of nodes) {
            if (this.#failures.length >= limits.errors || this.#state.exhausted)
                break;
            const known = this.#state.variables.length;
            try {
                this.#state.step();
                const flow = yield* this.#walk(node, dot);
                if (flow !== 'on')
                    return flow;
            }
            catch (error) {
                this.#remember(error);
                this.#state.variables.length = known;
                if (node.kind === 'action')
                    this.#spoil(node.pipe);
            }
        }
        return 'on';
    }
    #inner(nodes, dot) {
        return this.#state.deeper(this.#list(nodes, dot));
    }
    /** The same failure at the same place is one, however often it is passed. */
    #remember(error) {
        if (error instanceof Consequence)
            return;
        if (!(error instanceof TemplateError))
            throw error;
        const isKnown = this.#failures.some(({ message, at }) => message === error.message && at?.line === error.at?.line && at?.column === error.at?.column);
        if (!isKnown)
            this.#failures.push(error);
    }
    /** Variables that a failed action would have set: what reads them is not judged. */
    #spoil({ assigns, declares }) {
        for (const name of declares) {
            const variable = assigns ? this.#state.variables.findLast((one) => one.name === name) : undefined;
            if (variable !== undefined)
                variable.failed = true;
            else if (!assigns)
                this.#state.declare(name, { ...held(undefined), failed: true });
        }
    }
    *#walk(node, dot) {
        this.#state.node = node;
        switch (node.kind) {
            case 'text':
                this.#write(node.text, node.at, true);
                return 'on';
            case 'action': {
                const value = yield* this.#expressions.pipeline(dot, node.pipe);
                this.#state.node = node;
                if (node.pipe.declares.length === 0)
                    this.#write(value === undefined ? '<no value>' : formatValue(value), node.at, false);
                return 'on';
            }
            case 'template':
                yield* this.#template(node, dot);
                return 'on';
            case 'break':
            case 'continue':
                return node.kind;
            case 'range':
                return yield* this.#range(node, dot);
            case 'if':
            case 'with':
                return yield* this.#choose(node, dot);
            default:
                return node;
        }
    }
    *#choose(node, dot) {
        const known = this.#state.variables.length;
        const value = yield* this.#expressions.pipeline(dot, node.pipe);
        let flow = 'on';
        if (isTrue(value))
            flow = yield* this.#inner(node.list, node.kind === 'with' ? held(value) : dot);
        else if (node.otherwise !== undefined)
            flow = yield* this.#inner(node.otherwise, dot);
        this.#state.variables.length = known;
        return flow;
    }
    *#range(node, dot) {
        const state = this.#state;
        const known = state.variables.length;
        const value = yield* this.#expressions.pipeline(dot, node.pipe);
        const inner = state.variables.length;
        const failures = this.#failures.length;
        let ran = false;
        for (const [index, element] of this.#elements(node, value)) {
            ran = true;
            state.step();
            this.#bind(node.pipe, index, element);
            const flow = yield* this.#inner(node.list, element);
            state.variables.length = inner;
            // What fails for one element mostly fails for all.
            if (flow === 'break' || state.exhausted || this.#failures.length > failures)
                break;
        }
        const flow = !ran && node.otherwise !== undefined ? yield* this.#inner(node.otherwise, dot) : 'on';
        state.variables.length = known;
        return flow;
    }
    *#elements(node, value) {
        if (value === undefined)
            return;
        if (isSlice(value)) {
            for (const [i, element] of value.entries())
                yield [held(new GoInt(BigInt(i))), elementOf(element ?? null)];
        }
        else if (value instanceof GoInt) {
            if (node.pipe.declares.length > 1)
                this.#state.fail(`can't use ${value.value} to iterate over more than one variable`);
            for (let i = 0n; i < value.value; i++)
                yield [held(undefined), held(new GoInt(i, value.type))];
        }
        else if (isMap(value)) {
            for (const key of sortedKeys(value))
                yield [held(key), elementOf(value[key] ?? null)];
        }
        else
            this.#state.fail(`range can't iterate over ${formatValue(value)}`);
    }
    /** With two variables the index comes first; one takes the element. */
    #bind({ declares, assigns }, index, element) {
        const values = declares.length > 1 ? [index, element] : [element];
        const top = this.#state.variables.length - declares.length;
        for (const [i, name] of declares.entries()) {
            const value = values[i] ?? held(undefined);
            if (assigns)
                this.#state.assign(name, value);
            else
                this.#state.variables[top + i] = { name, ...value };
        }
    }
    *#template(node, dot) {
        const state = this.#state;
        const { templates } = state.evaluation;
        const list = templates.get(node.name);
        if (list === undefined)
            return state.fail(`template ${goQuote(node.name)} not defined`, { hint: (0,advice/* unknownTemplateAdvice */.PC)(node.name, templates.keys()) });
        state.checkTemplateDepth();
        const data = node.pipe === undefined ? undefined : yield* this.#expressions.pipeline(dot, node.pipe);
        const { variables, templateName } = state;
        [state.variables, state.templateName] = [[{ name: '$', ...held(data) }], node.name];
        yield* this.#inner(list, held(data));
        [state.variables, state.templateName] = [variables, templateName];
    }
}

;// CONCATENATED MODULE: ./src/rendering/template/literal.ts


const escapes = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\' };
/** One escape sequence after a backslash: its character and length, or undefined if Go has none such. Bytes above 0x7f stand for themselves. */
function readEscape(text, at, quote) {
    const letter = text[at] ?? '';
    if (letter === quote)
        return { character: letter, length: 1 };
    const simple = escapes[letter];
    if (simple !== undefined)
        return { character: simple, length: 1 };
    const octal = /^[0-7]{3}/.exec(text.slice(at, at + 3))?.[0];
    if (octal !== undefined)
        return Number.parseInt(octal, 8) > 255 ? undefined : { character: literal_byte(Number.parseInt(octal, 8)), length: 3 };
    const digits = { x: 2, u: 4, U: 8 }[letter];
    if (digits === undefined)
        return undefined;
    const hex = text.slice(at + 1, at + 1 + digits);
    if (!new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(hex))
        return undefined;
    const code = Number.parseInt(hex, 16);
    if (letter === 'x')
        return { character: literal_byte(code), length: 3 };
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return undefined;
    return { character: String.fromCodePoint(code), length: digits + 1 };
}
const literal_byte = (code) => (code < 0x80 ? String.fromCharCode(code) : byteText(code));
/** The value of a quoted or raw string; undefined where Go says `invalid syntax`. Go: strconv.Unquote */
function unquote(token) {
    const quote = token[0] ?? '';
    const body = token.slice(1, -1);
    if (quote === '`')
        return body.replaceAll('\r', '');
    let out = '';
    for (let i = 0; i < body.length;) {
        if (body[i] !== '\\')
            out += body[i++];
        else {
            const escape = readEscape(body, i + 1, quote);
            if (escape === undefined)
                return undefined;
            out += escape.character;
            i += 1 + escape.length;
        }
    }
    return joined(out);
}
const minInt = -(2n ** 63n);
const maxInt = 2n ** 63n - 1n;
const maxUint = 2n ** 64n - 1n;
/** A number token → what it can stand for, or Go's complaint. Go: parse.newNumber */
function readNumber(text, type) {
    if (type === 'charConstant')
        return readCharacter(text);
    if (type === 'complex')
        return readComplex(text);
    if (text.endsWith('i')) {
        const im = readFloat(text.slice(0, -1));
        if (im !== undefined)
            return simplified(0, im);
    }
    const int = readInteger(text);
    if (int !== undefined && int >= minInt && int <= maxInt)
        return { int, float: Number(int) };
    if (int !== undefined && int >= 0n && int <= maxUint && !/^[+-]/.test(text))
        return { uint: int, float: Number(int) };
    const float = readFloat(text);
    if (float === undefined)
        return `illegal number syntax: ${goQuote(text)}`;
    if (!/[.eEpP]/.test(text))
        return `integer overflow: ${goQuote(text)}`;
    return { float, ...integral(float) };
}
const integral = (float) => (Number.isInteger(float) && float >= -(2 ** 63) && float < 2 ** 63 ? { int: BigInt(float) } : {});
function simplified(re, im) {
    return im === 0 ? { complex: { re, im }, float: re, ...integral(re) } : { complex: { re, im } };
}
function readCharacter(text) {
    const body = text.slice(1, -1);
    const malformed = `malformed character constant: ${text}`;
    let character = '';
    let length = 0;
    if (body.startsWith('\\')) {
        const escape = readEscape(body, 1, "'");
        if (escape === undefined)
            return 'invalid syntax';
        // A byte escape is a number, whatever text can hold.
        const hex = /^\\x([0-9a-fA-F]{2})$/.exec(body)?.[1];
        const octal = /^\\([0-7]{3})$/.exec(body)?.[1];
        if (hex !== undefined)
            return integral(Number.parseInt(hex, 16)).int === undefined ? malformed : { int: BigInt(Number.parseInt(hex, 16)), float: Number.parseInt(hex, 16) };
        if (octal !== undefined)
            return { int: BigInt(Number.parseInt(octal, 8)), float: Number.parseInt(octal, 8) };
        character = escape.character;
        length = 1 + escape.length;
    }
    else {
        character = [...body][0] ?? '';
        if (character === '')
            return 'invalid syntax';
        length = character.length;
    }
    if (length !== body.length)
        return malformed;
    const code = character.codePointAt(0) ?? 0;
    return { int: BigInt(code), float: code };
}
/** As fmt.Sscan takes a number apart: a float, a sign, a float, an `i`. An i in front is taken for the beginning of `inf`. */
const floatToken = /[+-]?i?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eEpP][+-]?[0-9_]*)?)/y;
function readComplex(text) {
    const tokenAt = (at) => {
        floatToken.lastIndex = at;
        return floatToken.exec(text)?.[0] ?? '';
    };
    const real = tokenAt(0);
    const sign = text.charAt(real.length);
    const imaginary = tokenAt(real.length + 1);
    if (!/^[+-]$/.test(sign) || text.charAt(real.length + 1 + imaginary.length) !== 'i')
        return 'syntax error scanning complex number';
    const [re, im] = [readFloat(real), readFloat(sign + imaginary)];
    const wrong = re === undefined ? real : sign + imaginary;
    return re === undefined || im === undefined ? `strconv.ParseFloat: parsing ${goQuote(wrong)}: invalid syntax` : simplified(re, im);
}
/** Underscores may stand between digits, and behind a base prefix. */
function isWellSpaced(text) {
    const [, prefix = '', body = ''] = /^[+-]?(0[xXoObB])?(.*)$/s.exec(text) ?? [];
    const digit = /x/i.test(prefix) ? '[0-9a-fA-F]' : '[0-9]';
    return !new RegExp(`(?<!${digit}${prefix === '' ? '' : '|^'})_|_(?!${digit})`).test(body);
}
function readInteger(text) {
    const [, sign = '', body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    if (!isWellSpaced(text))
        return undefined;
    const plain = body.replaceAll('_', '').toLowerCase();
    const octal = /^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain;
    if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|0|[1-9]\d*)$/.test(octal))
        return undefined;
    const value = BigInt(octal);
    return sign === '-' ? -value : value;
}
function readFloat(text) {
    if (!isWellSpaced(text) || /[eEpP][+-]?_/.test(text))
        return undefined;
    const plain = text.replaceAll('_', '');
    const hex = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(plain);
    const value = hex === null ? readDecimal(plain) : readHex(hex);
    return value !== undefined && Number.isFinite(value) ? value : undefined;
}
const readDecimal = (text) => (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined);
function readHex([, sign, whole = '', part = '', exponent = '0']) {
    if (whole + part === '')
        return undefined;
    const power = Math.max(-5000, Math.min(5000, Number(exponent) - 4 * part.length));
    // In two steps: 2 ** -1080 alone would be nothing.
    const half = Math.trunc(power / 2);
    const value = Number(BigInt(`0x${whole}${part}`)) * 2 ** half * 2 ** (power - half);
    return sign === '-' ? -value : value;
}

;// CONCATENATED MODULE: ./src/rendering/template/parse-pipeline.ts




/** Reads what stands in an action: declarations, commands, operands. Go: text/template/parse pipeline, command, operand, term */
class PipelineParser {
    #cursor;
    #functions;
    /** Names that may be used here, with `$`. */
    variables = ['$'];
    constructor(cursor, functions) {
        this.#cursor = cursor;
        this.#functions = functions;
    }
    /** Everything up to the token `end`; `context` is what messages call it. */
    pipeline(context, end) {
        const pipe = { kind: 'pipe', at: this.#cursor.peekSolid().at, assigns: false, declares: [], commands: [] };
        this.#declarations(pipe, context);
        for (let token = this.#cursor.nextSolid(); token.type !== end; token = this.#cursor.nextSolid()) {
            if (!startsOperand.has(token.type))
                this.#cursor.unexpected(token, context);
            this.#cursor.back();
            pipe.commands.push(this.#command());
        }
        this.#check(pipe, context);
        return pipe;
    }
    /** The text of a quoted or raw string. */
    unquoted(token) {
        return unquote(token.text) ?? this.#cursor.fail('invalid syntax', { token, plain: `${token.text} has an escape that Go does not know` });
    }
    #declarations(pipe, context) {
        const cursor = this.#cursor;
        while (cursor.peekSolid().type === 'variable') {
            const start = cursor.mark();
            const variable = cursor.next();
            const next = cursor.peekSolid();
            if (next.type === 'assign' || next.type === 'declare') {
                cursor.nextSolid();
                pipe.assigns = next.type === 'assign';
                this.#declare(pipe, variable.text);
                return;
            }
            if (next.type !== 'char' || next.text !== ',') {
                cursor.return(start);
                return;
            }
            cursor.nextSolid();
            this.#declare(pipe, variable.text);
            if (context !== 'range' || pipe.declares.length > 1)
                cursor.fail(`too many declarations in ${context}`);
            const { type } = cursor.peekSolid();
            if (type !== 'variable' && type !== 'right' && type !== 'rightParen')
                cursor.fail('range can only initialize variables');
        }
    }
    #declare(pipe, name) {
        pipe.declares.push(name);
        this.variables.push(name);
    }
    #check({ commands }, context) {
        if (commands.length === 0)
            this.#cursor.fail(`missing value for ${context}`);
        commands.slice(1).forEach(({ args: [first] }, i) => {
            if (first !== undefined && notExecutable.has(first.kind))
                this.#cursor.fail(`non executable command in pipeline stage ${i + 2}`);
        });
    }
    #command() {
        const cursor = this.#cursor;
        const command = { at: cursor.peekSolid().at, args: [] };
        for (;;) {
            cursor.peekSolid();
            const operand = this.#operand();
            if (operand !== undefined)
                command.args.push(operand);
            const token = cursor.next();
            if (token.type === 'space')
                continue;
            if (token.type === 'right' || token.type === 'rightParen')
                cursor.back();
            else if (token.type !== 'pipe')
                cursor.unexpected(token, 'operand');
            break;
        }
        if (command.args.length === 0)
            cursor.fail('empty command');
        return command;
    }
    #operand() {
        const cursor = this.#cursor;
        const node = this.#term();
        if (node === undefined || cursor.peek().type !== 'field')
            return node;
        const { at } = cursor.peek();
        const path = [];
        while (cursor.peek().type === 'field')
            path.push(cursor.next().text.slice(1));
        switch (node.kind) {
            case 'field':
            case 'variable':
                return { kind: node.kind, at, path: [...node.path, ...path] };
            case 'bool':
            case 'string':
            case 'number':
            case 'nil':
            case 'dot':
                return cursor.fail(`unexpected . after term ${goQuote(printNode(node))}`);
            default:
                return { kind: 'chain', at, node, path };
        }
    }
    #term() {
        const cursor = this.#cursor;
        const token = cursor.nextSolid();
        const { at, text } = token;
        switch (token.type) {
            case 'identifier':
                return this.#identifier(token);
            case 'dot':
            case 'nil':
                return { kind: token.type, at };
            case 'variable':
                return this.#variable(token);
            case 'field':
                return { kind: 'field', at, path: [text.slice(1)] };
            case 'bool':
                return { kind: 'bool', at, value: text === 'true' };
            case 'charConstant':
            case 'complex':
            case 'number': {
                const number = readNumber(text, token.type);
                return typeof number === 'string' ? cursor.fail(number, { token }) : { kind: 'number', at, text, number };
            }
            case 'leftParen':
                return cursor.deeper(() => this.pipeline('parenthesized pipeline', 'rightParen'));
            case 'string':
            case 'rawString':
                return { kind: 'string', at, quoted: text, value: this.unquoted(token) };
            default:
                cursor.back();
                return undefined;
        }
    }
    #identifier(token) {
        const { at, text } = token;
        if (!Object.hasOwn(this.#functions, text))
            this.#cursor.note(`function ${goQuote(text)} not defined`, { token, hint: (0,advice/* unknownFunctionAdvice */.XN)(text, this.#functions) });
        return { kind: 'identifier', at, name: text };
    }
    #variable(token) {
        const { at, text } = token;
        if (!this.variables.includes(text))
            this.#cursor.note(`undefined variable ${goQuote(text)}`, { token, hint: `Declare it first: {{ ${text} := … }}; it lives until the {{ end }} of the structure around it.` });
        return { kind: 'variable', at, path: [text] };
    }
}
const startsOperand = new Set([
    'bool', 'charConstant', 'complex', 'dot', 'field', 'identifier', 'number', 'nil', 'rawString', 'string', 'variable', 'leftParen',
]);
const notExecutable = new Set(['bool', 'dot', 'nil', 'number', 'string']);

;// CONCATENATED MODULE: ./src/rendering/template/parse.ts



/** Tokens → templates. Every function name and variable is checked here, also in branches never taken. Go: text/template/parse */
function parse(source, functions) {
    return new Parser(source, functions).run();
}
class Parser {
    #cursor;
    #pipelines;
    #templates = new Map();
    #rangeDepth = 0;
    constructor(source, functions) {
        this.#cursor = new Cursor(source);
        this.#pipelines = new PipelineParser(this.#cursor, functions);
    }
    run() {
        const cursor = this.#cursor;
        const list = [];
        while (cursor.peek().type !== 'eof') {
            if (this.#define())
                continue;
            const node = this.#textOrAction();
            if (isEnd(node))
                cursor.fail(`unexpected {{${node}}}`);
            else
                list.push(node);
        }
        this.#add(mainName, list);
        cursor.finish();
        return this.#templates;
    }
    #add(name, list) {
        const known = this.#templates.get(name);
        if (known === undefined || isEmpty(known))
            this.#templates.set(name, list);
        else if (!isEmpty(list))
            this.#cursor.fail(`template: multiple definition of template ${goQuote(name)}`, { plain: `the template ${goQuote(name)} is defined twice` });
    }
    /** `{{define}}` is one of the top level only; false if something else comes. */
    #define() {
        const cursor = this.#cursor;
        const start = cursor.mark();
        const isDefine = cursor.next().type === 'left' && cursor.nextSolid().type === 'define';
        if (!isDefine) {
            cursor.return(start);
            return false;
        }
        const context = 'define clause';
        const token = cursor.nextSolid();
        const name = this.#templateName(token, context);
        cursor.expect('right', context);
        this.#body(name, context, token);
        return true;
    }
    /** A body of its own: variables of the outside are not seen in it. */
    #body(name, context, from) {
        const { variables } = this.#pipelines;
        const { actionLine, line } = this.#cursor;
        const rangeDepth = this.#rangeDepth;
        this.#pipelines.variables = ['$'];
        this.#cursor.actionLine = 0;
        this.#rangeDepth = 0;
        const { list, end } = this.#items(from, context.replace(' clause', ''));
        if (end !== 'end')
            this.#cursor.fail(`unexpected {{${end}}} in ${context}`, { goLine: context === 'block clause' ? line : undefined });
        this.#pipelines.variables = variables;
        this.#cursor.actionLine = actionLine;
        this.#rangeDepth = rangeDepth;
        this.#add(name, list);
    }
    /** Everything up to `{{end}}` or `{{else}}` of the structure that `from` opened. */
    #items(from, keyword) {
        const list = [];
        while (this.#cursor.peekSolid().type !== 'eof') {
            const node = this.#textOrAction();
            if (isEnd(node))
                return { list, end: node };
            list.push(node);
        }
        return this.#cursor.fail('unexpected EOF', { token: from, plain: `the {{${keyword}}} has no {{end}}`, hint: 'Every {{if}}, {{with}}, {{range}}, {{define}} and {{block}} needs an {{end}} of its own.' });
    }
    #textOrAction() {
        const cursor = this.#cursor;
        const token = cursor.nextSolid();
        if (token.type === 'text')
            return { kind: 'text', at: token.at, text: token.text };
        if (token.type !== 'left')
            return cursor.unexpected(token, 'input');
        cursor.actionLine = token.line;
        const node = cursor.deeper(() => this.#action());
        cursor.actionLine = 0;
        return node;
    }
    #action() {
        const cursor = this.#cursor;
        const token = cursor.nextSolid();
        switch (token.type) {
            case 'block':
                return this.#block();
            case 'break':
            case 'continue':
                return this.#leaveRange(token.type, token);
            case 'else':
                return this.#else();
            case 'end':
                cursor.expect('right', 'end');
                return 'end';
            case 'if':
            case 'range':
            case 'with':
                return this.#control(token.type, token);
            case 'template':
                return this.#callTemplate();
            default:
                cursor.back();
                return { kind: 'action', at: cursor.peek().at, pipe: this.#pipelines.pipeline('command', 'right') };
        }
    }
    #leaveRange(kind, from) {
        const token = this.#cursor.nextSolid();
        if (token.type !== 'right')
            this.#cursor.unexpected(token, `{{${kind}}}`);
        if (this.#rangeDepth === 0)
            this.#cursor.fail(`{{${kind}}} outside {{range}}`, { token: from });
        return { kind, at: from.at };
    }
    #else() {
        const next = this.#cursor.peekSolid();
        if (next.type !== 'if' && next.type !== 'with')
            this.#cursor.expect('right', 'else');
        return 'else';
    }
    #control(kind, from) {
        const known = this.#pipelines.variables.length;
        const pipe = this.#pipelines.pipeline(kind, 'right');
        if (kind === 'range')
            this.#rangeDepth++;
        const { list, end } = this.#items(from, kind);
        if (kind === 'range')
            this.#rangeDepth--;
        const branch = { kind, at: pipe.at, pipe, list };
        if (end === 'else')
            branch.otherwise = this.#elseList(kind, from);
        this.#pipelines.variables.length = known;
        return branch;
    }
    #elseList(kind, from) {
        const cursor = this.#cursor;
        const next = cursor.peek();
        // `{{else if}}` shares the one `{{end}}`: the inner structure takes it.
        if (kind !== 'range' && next.type === kind) {
            cursor.next();
            return [cursor.deeper(() => this.#control(kind, next))];
        }
        const { list, end } = this.#items(from, kind);
        if (end !== 'end')
            cursor.fail(`expected end; found {{${end}}}`);
        return list;
    }
    #templateName(token, context) {
        if (token.type !== 'string' && token.type !== 'rawString')
            this.#cursor.unexpected(token, context);
        return this.#pipelines.unquoted(token);
    }
    #block() {
        const context = 'block clause';
        const token = this.#cursor.nextSolid();
        const name = this.#templateName(token, context);
        const pipe = this.#pipelines.pipeline(context, 'right');
        this.#body(name, context, token);
        return { kind: 'template', at: token.at, name, pipe };
    }
    #callTemplate() {
        const token = this.#cursor.nextSolid();
        const name = this.#templateName(token, 'template clause');
        return { kind: 'template', at: token.at, name, pipe: this.#data() };
    }
    #data() {
        if (this.#cursor.nextSolid().type === 'right')
            return undefined;
        this.#cursor.back();
        return this.#pipelines.pipeline('template clause', 'right');
    }
}
const isEnd = (node) => typeof node === 'string';
/** Only blanks and comments: such a definition may be written again. */
const isEmpty = (list) => list.every((node) => node.kind === 'text' && /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(node.text));

;// CONCATENATED MODULE: ./src/rendering/template/index.ts






const builtinTable = Object.fromEntries([...Object.keys(builtins), ...Object.keys(shortCircuits)].map((name) => [name, { params: [], call: () => undefined }]));
/** Parses; unknown functions and variables are errors also in branches never taken. Throws TemplateError (TEMPLATE). */
function parseTemplate(source, functions) {
    return { source, functions, templates: parse(source, { ...builtinTable, ...functions }) };
}
/**
 * Renders a Go template; `data` is the dot, nil for the files of ecspresso. Throws TemplateError, whose `goMessage` is Go's text.
 * A nil handed to Go as data is no value at all, unlike a nil inside a container.
 */
async function renderTemplate(source, functions, data) {
    const template = parseTemplate(source, functions);
    const { text, origins } = await evaluate(template, data ?? undefined);
    return { text, origins: origins.build(source.text) };
}

;// CONCATENATED MODULE: ./src/rendering/render.ts







/** A config file: `.json` and `.jsonnet` go through Jsonnet first, then every file through the Go template. ecspresso: go-config */
const renderConfig = (source, context) => /\.jsonnet$|\.json$/.test(source.path) ? renderJsonnet(source, context) : renderGoTemplate(source, context);
/** A definition file: Jsonnet by its extension, Mustache by its name, everything else is a Go template. Errors: TEMPLATE, LOOKUP. */
function renderDefinition(source, context) {
    if (source.path.endsWith('.jsonnet'))
        return renderJsonnet(source, context);
    return source.path.endsWith('.mustache') ? renderMustache(source, context) : renderGoTemplate(source, context);
}
async function renderGoTemplate(source, { functions }) {
    const { path, text } = source;
    if (!text.includes('{{'))
        return literally(source);
    try {
        const rendered = await renderTemplate({ name: path, text }, functions.template);
        const originOf = (offset) => ({ file: path, ...rendered.origins.originOf(offset) });
        return { path, source: text, text: rendered.text, engine: 'template', originOf };
    }
    catch (error) {
        throw error instanceof support_errors/* ActionError */.lZ ? (0,describe_error/* withExcerpts */.b)(error, (file) => (file === path ? text : undefined)) : error;
    }
}
async function renderMustache(source, { functions, env }) {
    const { renderDefinitionMustache } = await Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 2758));
    try {
        const { text, originOf } = await renderDefinitionMustache(source, { env, lambdas: functions.lambdas });
        return { path: source.path, source: source.text, text, engine: 'mustache', originOf };
    }
    catch (error) {
        throw error instanceof support_errors/* ActionError */.lZ ? (0,describe_error/* withExcerpts */.b)(error, (file) => (file === source.path ? source.text : undefined)) : error;
    }
}
/** Jsonnet first, then the Go template over the JSON that it made, as ecspresso does: a template cannot change the Jsonnet. */
async function renderJsonnet(source, context) {
    const { functions } = context;
    const json = await manifested(source, context);
    const { memberPlaces } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 5358));
    const placesOf = memberPlaces(source);
    const memberAt = (path) => {
        const place = placesOf(path);
        return place === undefined ? undefined : { key: { file: source.path, ...place.key }, value: { file: source.path, ...place.value } };
    };
    const made = { path: source.path, source: source.text, text: json, engine: 'jsonnet', originOf: () => undefined, memberAt };
    if (!json.includes('{{'))
        return made;
    try {
        return { ...made, text: (await renderTemplate({ name: source.path, text: json }, functions.template)).text };
    }
    catch (error) {
        throw error instanceof support_errors/* ActionError */.lZ ? inMadeJson(error, made) : error;
    }
}
/** What Jsonnet makes of a file. An error points into the file where it arose, imported or not, and shows the way to it. */
async function manifested(source, { functions, ext, importer }) {
    const { evaluateJsonnet, JsonnetError } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 5358));
    try {
        return await evaluateJsonnet(source, { natives: functions.natives, extStr: ext.extStr, extCode: ext.extCode, importer });
    }
    catch (error) {
        throw error instanceof JsonnetError ? withTrace(error) : error;
    }
}
/** Below the source line stands the stack trace, unless it says no more than the position does. */
function withTrace(error) {
    const { code, message, at, hint, cause, others, trace, textOf } = error;
    const text = at === undefined ? undefined : textOf(at.file);
    const excerpt = at === undefined || text === undefined ? [] : [(0,rendering_excerpt/* excerptOf */.z)(text, at)];
    const lines = trace.length > 1 ? trace.map((line) => `  at ${line}`) : [];
    const shown = [...excerpt, ...lines];
    return new support_errors/* ActionError */.lZ(code, message, { at, excerpt: shown.length === 0 ? undefined : shown.join('\n'), hint, cause, others });
}
/** A template error in what Jsonnet made stands in a member of it; the made line is shown below the user's own. */
function inMadeJson(error, made) {
    const { path, text: json, source } = made;
    const { code, message, at, hint, cause, others } = error;
    const place = at === undefined ? undefined : made.memberAt?.(pathAt(json, (0,position/* offsetAt */.HA)(json, at)))?.value;
    const own = place === undefined ? '' : `${(0,rendering_excerpt/* excerptOf */.z)(source, place)}\n`;
    const excerpt = at === undefined ? undefined : `${own}  the JSON that Jsonnet made of ${path}:\n${(0,rendering_excerpt/* excerptOf */.z)(json, at)}`;
    const quoted = /\\"/.test(excerpt ?? '') ? 'Inside Jsonnet write the strings of a template in backquotes: \'{{ env `NAME` }}\'.' : undefined;
    return new support_errors/* ActionError */.lZ(code, message, { at: place ?? { file: path, line: 1, column: 1 }, excerpt, hint: hint ?? quoted, cause, others: others.map((other) => inMadeJson(other, made)) });
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/rendering/yaml/advice.ts
const templateHint = 'A template that is not in quotes reads as a mapping: write  key: "{{ … }}"';
const closeHint = 'Is the end missing, or a quote too many? Text with , : [ ] { } in it stands in quotes as a whole.';
/** Reasons of js-yaml, what they are called here, and what people usually did. The first that fits counts. */
const rules = [
    { reason: /^unexpected end of the (?:stream|document) within a (?:double|single) quoted scalar/, message: 'the quote is not closed', at: 'opening' },
    { reason: /^unexpected end of the stream within a flow collection/, message: 'the bracket is not closed', hint: closeHint, at: 'opening' },
    { reason: /^missed comma between flow collection entries/, message: 'expected a comma or the closing bracket', hint: closeHint },
    { reason: /^tab character/, message: 'a tab stands where the line is indented', hint: 'Indent with blanks; YAML allows no tabs there.' },
    { reason: /^unidentified alias/, hint: '*name repeats what &name marked before it. A value that begins with * needs quotes.' },
    { reason: /^(?:name of an? (?:anchor|alias) node|alias node should not)/, hint: 'A value that begins with & or * needs quotes.' },
    { reason: /^(?:unknown escape sequence|expected hexadecimal character)/, message: 'a backslash in double quotes begins no escape that YAML knows', hint: 'Write it twice, or take single quotes, in which it stands for itself.' },
    { reason: /^(?:can not read an implicit mapping pair|can not read a block mapping entry)/, message: 'expected a colon behind the key', hint: 'A key and its value are written  key: value  with a blank behind the colon.', at: 'line-before' },
    { reason: /^bad indentation of a mapping entry/, message: 'the line does not fit the keys above it', hint: 'Keys of one mapping stand in the same column, and a key has one value: text that contains ": " or goes over several lines needs quotes.', at: 'line' },
    { reason: /^bad indentation of a sequence entry/, message: 'the line does not fit the list above it', hint: 'The dashes of one list stand in the same column, and an entry has one value.', at: 'line' },
    { reason: /^end of the stream or a document separator is expected/, message: 'the line belongs to nothing above it', hint: 'Keys of one mapping stand in the same column, each with a colon and a blank behind it.', at: 'line' },
    { reason: /^missing indentation for block scalar/, message: 'nothing follows the block mark', hint: 'The text of a block stands in the lines below, indented.' },
];
/** Turns an error of js-yaml into one that helps. */
function advice_adviceFor(stop) {
    const rule = rules.find(({ reason }) => reason.test(stop.reason));
    const line = lineAround(stop.text, stop.offset);
    const char = stop.text.charAt(stop.offset);
    if (unquotedTemplate(line))
        return { message: `not valid YAML: ${rule?.message ?? stop.reason}`, hint: templateHint, offset: stop.offset };
    if (beginsBadly(stop))
        return { message: `not valid YAML: a value cannot begin with ${char}`, hint: 'Put it in quotes.', offset: stop.offset };
    const message = `not valid YAML: ${rule?.message ?? stop.reason}`;
    if (rule?.at === 'line' && hasSecondColon(line))
        return { message, hint: 'A value that contains ": " needs quotes.', offset: stop.offset };
    return { message, hint: rule?.hint, offset: advice_placeOf(stop, rule?.at) };
}
/** js-yaml notices late: a quote that is not closed at the end of the text, a line without a colon in the next one. */
function advice_placeOf({ text, offset, opened }, at) {
    if (at === undefined)
        return offset;
    if (at === 'opening')
        return opened;
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    const start = at === 'line' ? line : text.slice(0, line).trimEnd().lastIndexOf('\n') + 1;
    return start + text.slice(start).search(/[^ \t]|$/);
}
const lineAround = (text, offset) => text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
const unquotedTemplate = (line) => /\{\{/.test(line) && !/["'].*\{\{/.test(line);
const hasSecondColon = (line) => /:\s.*:(?:\s|$)/.test(line.slice(0, line.search(/\s#|$/)));
/** A character with another meaning right behind the colon or the dash. */
function beginsBadly({ text, offset, reason }) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^bad indentation/.test(reason) && /[`@%\]},?-]/.test(text.charAt(offset)) && /(?::|-)[ \t]+$/.test(before);
}
/** Text behind a closing quote: a quote inside text, or one that was forgotten lines above. */
function afterQuote(text, opened, closed) {
    const line = (offset) => text.slice(0, offset).split('\n').length;
    if (line(opened) < line(closed - 1)) {
        return { message: `the quote that is opened here is closed in line ${line(closed - 1)}, where text follows it`, hint: 'Is the closing quote missing in this line?', offset: opened };
    }
    const hint = lineAround(text, closed).includes('{{')
        ? 'Inside double quotes write the strings of a template in backquotes: "{{ env `NAME` }}".'
        : 'A quote inside text is written \\" or, in single quotes, \'\'.';
    return { message: 'text follows the closing quote', hint, offset: closed };
}

;// CONCATENATED MODULE: ./src/rendering/yaml/scalar.ts
const words = new Map([
    ...['null', 'Null', 'NULL', '~', ''].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
const notJson = /^(-?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/;
/** Reads an unquoted scalar as goccy/go-yaml does: `on` is text, `014` is twelve, `1e3` is text, `1.5e3` a number. */
function readPlain(text) {
    const word = words.get(text);
    if (word !== undefined)
        return { kind: 'value', value: word };
    if (notJson.test(text))
        return { kind: 'not-json' };
    return { kind: 'value', value: scalar_readNumber(text) ?? text };
}
/** Whether a plain scalar is just the text that stands there. */
const isText = (plain) => plain.kind === 'value' && typeof plain.value === 'string';
/** The number that `text` writes; undefined for text, and for integers beyond 64 bits. */
function scalar_readNumber(text) {
    if (!/^[-+.\d]/.test(text))
        return undefined;
    const negative = text.startsWith('-');
    const digits = text.replace(/^\+?-?/, '').replaceAll('_', '');
    const prefixed = /^0([xob])/.exec(digits);
    if (prefixed !== null)
        return scalar_readInteger(digits.slice(2), bases[prefixed[1] ?? ''] ?? 10, negative);
    if (!digits.includes('.'))
        return scalar_readInteger(digits, digits.startsWith('0') && digits.length > 1 ? 8 : 10, negative);
    if (!/^(\d+\.\d*|\.\d+)(e[-+]?\d+)?$/i.test(digits))
        return undefined;
    const value = Number(digits);
    return Number.isFinite(value) ? (negative ? -value : value) : undefined;
}
const bases = { x: 16, o: 8, b: 2 };
const digitsOf = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i };
const literalPrefix = { 2: '0b', 8: '0o', 10: '', 16: '0x' };
function scalar_readInteger(digits, base, negative) {
    if (digitsOf[base]?.test(digits) !== true || digits.length > 200)
        return undefined;
    const magnitude = BigInt(`${literalPrefix[base] ?? ''}${digits}`);
    if (magnitude > (negative ? 2n ** 63n : 2n ** 64n - 1n))
        return undefined;
    const value = negative ? -magnitude : magnitude;
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
/** A number as Go prints it with `%v`: keys and `!!str` values are made of it. */
function goNumberText(value) {
    if (typeof value === 'bigint' || Number.isInteger(value) && Math.abs(value) < 1e21)
        return String(value);
    const exponential = value.toExponential();
    const [mantissa = '', exponent = ''] = exponential.split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 21)
        return String(value);
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./src/rendering/yaml/tag.ts

/** Reads a scalar with an explicit tag as goccy/go-yaml does; tags it does not know leave the text as it stands. */
function readTagged(tag, text, plain) {
    const name = /^tag:yaml\.org,2002:(.*)$/.exec(tag)?.[1];
    const value = plain ? plainValue(text) : text;
    switch (name) {
        case 'str':
            return yes(value === null ? '' : printed(value));
        case 'int':
            return yes(toInteger(printed(value)));
        case 'float':
            return yes(toFloat(value));
        case 'bool':
            return toBoolean(printed(value));
        case 'null':
            return yes(null);
        case 'binary':
            return typeof value === 'string' ? yes(bytesOf(value)) : no(`!!binary takes base64 text, not ${printed(value)}`);
        case 'timestamp':
            return yes(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
        case 'map':
        case 'set':
        case 'seq':
        case 'omap':
        case 'pairs':
        case 'merge':
            return no(`the tag !!${name} does not fit a scalar`);
        default:
            return yes(text);
    }
}
const yes = (value) => ({ ok: true, value });
const no = (reason) => ({ ok: false, reason });
function plainValue(text) {
    const read = readPlain(text);
    return read.kind === 'value' ? read.value : infinite(text);
}
/** As Go prints what JSON cannot hold. */
const infinite = (text) => (/nan/i.test(text) ? 'NaN' : text.startsWith('-') ? '-Inf' : '+Inf');
const printed = (value) => value === null ? '<nil>' : typeof value === 'number' || typeof value === 'bigint' ? goNumberText(value) : String(value);
/** What is no integer counts as 0, what is too large as the largest. */
function toInteger(text) {
    if (!/^[-+]?\d{1,200}$/.test(text))
        return 0;
    const value = BigInt(text.replace(/^\+/, ''));
    const limited = value > 2n ** 63n - 1n ? 2n ** 63n - 1n : value < -(2n ** 63n) ? -(2n ** 63n) : value;
    return Number.isSafeInteger(Number(limited)) ? Number(limited) : limited;
}
function toFloat(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return Number(value);
    const number = typeof value === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(value) ? Number(value) : 0;
    return Number.isFinite(number) ? number : 0;
}
function toBoolean(text) {
    const lower = text.toLowerCase();
    if (['1', 't', 'true', 'yes'].includes(lower))
        return yes(true);
    if (['0', 'f', 'false', 'no'].includes(lower))
        return yes(false);
    return no(`!!bool takes true or false, not ${text}`);
}
/** Base64 up to the first place where it breaks off. */
function bytesOf(text) {
    const packed = text.replace(/[\r\n]/g, '');
    const whole = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/.exec(packed)?.[0] ?? '';
    return [...Buffer.from(whole, 'base64')];
}

;// CONCATENATED MODULE: ./src/rendering/yaml/compose.ts


/** Why a node has no value, and where. */
class ComposeError extends Error {
    offset;
    hint;
    constructor(message, offset, hint) {
        super(message);
        this.offset = offset;
        this.hint = hint;
    }
}
/** More values than any config has: a few aliases can stand for billions. */
const maxSize = 100_000;
const maxDepth = 200;
const noParts = new Map();
/** Gives nodes their values by goccy's rules (keys become text, later entries win, `<<` counts where it stands). */
function composer() {
    const known = new Map();
    const compose = (node, fallbackStart) => {
        if (node === undefined)
            return leaf(null, fallbackStart);
        const before = known.get(node);
        if (before !== undefined)
            return before;
        const located = locate(node, fallbackStart);
        if (located.size > maxSize)
            throw new ComposeError(`aliases stand for more than ${maxSize} values`, node.start);
        if (located.depth > maxDepth)
            throw new ComposeError(`nested deeper than ${maxDepth} levels`, node.start);
        known.set(node, located);
        return located;
    };
    const locate = (node, fallbackStart) => {
        const { shape } = node;
        switch (shape.kind) {
            case 'empty':
                return leaf(meansSomething.test(node.tag ?? '') ? scalarValue(node, '', true) : null, fallbackStart);
            case 'alias':
                return { ...compose(shape.target, node.start), start: node.start };
            case 'scalar':
                return { ...leaf(scalarValue(node, shape.text, shape.plain), node.start), written: shape.plain ? shape.text : undefined };
            case 'sequence':
                checkTag(node, 'sequence');
                return collection(node, shape.items.map((item, i) => [i, item?.start ?? node.start, compose(item, node.start)]));
            case 'mapping':
                checkTag(node, 'mapping');
                return collection(node, members(shape.entries, node));
            default:
                return shape;
        }
    };
    function members(entries, node) {
        return compose_keysOf(entries, node).flatMap(({ key, keyStart, value }) => {
            const located = compose(value, keyStart);
            if (key.merge)
                return merged(located, value?.start ?? keyStart);
            return [[key.text, keyStart, located]];
        });
    }
    /** The entries of `<<:` stand where it stands: what came before them is overridden, what comes after wins. */
    function merged(located, start) {
        const sources = Array.isArray(located.value) ? [...located.parts.values()].map((part) => part.located) : [located];
        return sources.flatMap((source) => {
            if (!isMapping(source.value))
                throw new ComposeError('<< takes a mapping, an alias of one, or a list of them', start);
            return [...source.parts].map(([name, part]) => [name, part.keyStart, part.located]);
        });
    }
    return compose;
}
/** Tags that make a value of nothing: `!!str` an empty text, `!!int` a zero. */
const meansSomething = /^tag:yaml\.org,2002:(?:str|int|float|bool|binary)$/;
const leaf = (value, start) => ({ value, start, parts: noParts, size: 1, depth: 1 });
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function collection(node, parts) {
    const places = new Map();
    const value = node.shape.kind === 'sequence' ? [] : {};
    let size = 1;
    let depth = 0;
    for (const [name, keyStart, located] of parts) {
        if (Array.isArray(value))
            value.push(located.value);
        else
            Object.defineProperty(value, name, { value: located.value, enumerable: true, writable: true, configurable: true });
        places.set(name, { keyStart, located });
        size += located.size;
        depth = Math.max(depth, located.depth);
    }
    return { value, start: node.start, parts: places, size, depth: depth + 1 };
}
function scalarValue(node, text, plain) {
    checkText(text, node.start);
    if (node.tag !== undefined) {
        const read = readTagged(node.tag, text, plain);
        if (!read.ok)
            throw new ComposeError(read.reason, node.start);
        return read.value;
    }
    if (!plain)
        return text;
    const read = readPlain(text);
    if (read.kind === 'not-json')
        throw new ComposeError(`${text} is no value that JSON can hold`, node.start, 'Quote it if it is meant as text.');
    return read.value;
}
/** A byte that Go's writer turns into an escape which JSON does not know. */
function checkText(text, start) {
    const bad = /[\u0000-\u0007\u000b\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(text);
    if (bad === null)
        return;
    const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new ComposeError(`the character U+${code} cannot stand in a value`, start);
}
const collectionTags = { map: 'mapping', set: 'mapping', seq: 'sequence', omap: 'sequence', pairs: 'sequence' };
const scalarTags = new Set(['str', 'int', 'float', 'bool', 'null', 'binary', 'timestamp', 'merge']);
function checkTag(node, kind) {
    const name = /^tag:yaml\.org,2002:(.*)$/.exec(node.tag ?? '')?.[1];
    if (name === undefined)
        return;
    const wanted = Object.hasOwn(collectionTags, name) ? collectionTags[name] : undefined;
    if (scalarTags.has(name) || (wanted !== undefined && wanted !== kind)) {
        throw new ComposeError(`the tag !!${name} does not fit a ${kind}`, node.start);
    }
}
/** What goccy checks of documents that nobody reads: every key is a text, and none is written twice. */
function checkKeys(node) {
    if (node?.shape.kind === 'sequence')
        node.shape.items.forEach(checkKeys);
    if (node?.shape.kind === 'mapping')
        for (const { value } of compose_keysOf(node.shape.entries, node))
            checkKeys(value);
}
/** The entries of a mapping with their keys. */
function compose_keysOf(entries, node) {
    const written = new Set();
    return entries.map((entry) => {
        const keyStart = entry.key?.start ?? entry.value?.start ?? node.start;
        const key = keyOf(entry.key, keyStart);
        if (written.has(key.written))
            throw new ComposeError(`the key "${key.written}" is written twice`, keyStart);
        written.add(key.written);
        return { key, keyStart, value: entry.value };
    });
}
function keyOf(node, start) {
    const target = node?.shape.kind === 'alias' ? node.shape.target : node;
    const shape = target?.shape;
    if (target === undefined || shape === undefined || shape.kind === 'empty')
        throw new ComposeError('a key is missing before ":"', start);
    if (shape.kind !== 'scalar') {
        const hint = 'A template that is not in quotes reads as a mapping: write  key: "{{ … }}"';
        throw new ComposeError('a key must be plain text, not a list or mapping', start, shape.kind === 'mapping' ? hint : undefined);
    }
    checkText(shape.text, start);
    const merge = shape.plain && shape.text === '<<';
    const text = keyText(target, shape.text, shape.plain);
    return { text, written: shape.text, merge };
}
function keyText(node, text, plain) {
    if (node.tag !== undefined || !plain)
        return text;
    const read = readPlain(text);
    if (read.kind === 'not-json')
        return text.startsWith('-') ? '-Inf' : /nan/i.test(text) ? 'NaN' : '+Inf';
    const { value } = read;
    return typeof value === 'number' || typeof value === 'bigint' ? goNumberText(value) : String(value);
}
/** Follows `path` as far as it leads, letters in any case; the last place known. `written`: a plain scalar there. */
function locatedAt(root, path) {
    let place = { keyStart: root.start, start: root.start };
    let here = root;
    for (const step of path) {
        const part = here?.parts.get(step) ?? inAnyCase(here?.parts, step);
        if (part === undefined)
            return { ...place, written: undefined };
        place = { keyStart: part.keyStart, start: part.located.start, written: part.located.written };
        here = part.located;
    }
    return place;
}
function inAnyCase(parts, step) {
    const wanted = String(step).toLowerCase();
    return [...(parts ?? [])].find(([name]) => String(name).toLowerCase() === wanted)?.[1];
}

;// CONCATENATED MODULE: ./src/rendering/yaml/stand-in.ts
const noStandIns = (text) => ({ text, originals: new Map() });
/** A config has a handful of them at most; each costs another pass. */
const most = 50;
/** The text with one more stand-in, where js-yaml stopped at something that goccy reads; undefined if it is a real mistake. */
function standInFor({ text, originals }, reason, offset) {
    if (originals.size >= most)
        return undefined;
    const at = /^bad indentation of a (?:mapping|sequence) entry/.test(reason) ? valueAt(text, offset) : /^undeclared tag handle/.test(reason) ? handleBefore(text, offset) : undefined;
    if (at === undefined)
        return undefined;
    return { text: `${text.slice(0, at)}x${text.slice(at + 1)}`, originals: new Map([...originals, [at, text.charAt(at)]]) };
}
/** `, }` anywhere, `?` alone, and `%` in an indented line: the beginning of a text, to goccy. */
function valueAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(start, offset);
    if (!/(?::|-)[ \t]+$/.test(before))
        return undefined;
    const rest = text.slice(offset, offset + 2);
    return /^[,}]|^\?[\r\n]?$/.test(rest) || (rest.startsWith('%') && /^ /.test(before)) ? offset : undefined;
}
/** `!e!x` where nobody said what `!e!` is: a tag that nobody knows, so the second mark is just a letter. */
function handleBefore(text, offset) {
    const tag = /![\w-]+!\S*$/.exec(text.slice(Math.max(0, offset - 200), offset).trimEnd());
    return tag === null ? undefined : Math.max(0, offset - 200) + tag.index + tag[0].indexOf('!', 1);
}
/** A scalar that begins at `start`, with its own first character. */
const restored = (value, start, { originals }) => {
    const original = originals.get(start);
    return original === undefined ? value : `${original}${value.slice(1)}`;
};

;// CONCATENATED MODULE: ./src/rendering/yaml/node.ts
/**
 * A node of the YAML text with its place. js-yaml keeps it as an opaque scalar, also as a key: the string it makes of
 * it is unique, so that keys, duplicates and merges are left to us.
 */
class YamlNode {
    id;
    shape;
    /** Offset of its first character, properties included. */
    start;
    /** As js-yaml resolves it (`tag:yaml.org,2002:str`, `!custom`); absent without one. */
    tag;
    constructor(id, shape, start, tag) {
        this.id = id;
        this.shape = shape;
        this.start = start;
        this.tag = tag;
    }
    /** Anything but `Object` keeps js-yaml from replacing the key by `[object Object]`. */
    get [Symbol.toStringTag]() {
        return 'YamlNode';
    }
    toString() {
        return this.id;
    }
}

;// CONCATENATED MODULE: ./src/rendering/yaml/text.ts
/** The first character of a node that opened at `from`: after blanks and comments, and after tag and anchor if asked. */
function contentStart(text, from, afterProperties = false) {
    const skipped = afterProperties ? /(?:\s|#.*|[!&]\S*(?=\s|$))*/y : /(?:\s|#.*)*/y;
    skipped.lastIndex = from;
    return from + (skipped.exec(text)?.[0].length ?? 0);
}
/** Whether nothing but blanks and comments stands before the end of the document or of a flow entry. */
const endsAfter = (text, from) => /^(?:\s|#.*|\.\.\.)*(?:---|$|[,}\]])/.test(text.slice(from));
/** Quotes and block marks make text of whatever follows; without them goccy drops tabs. */
function scalarShape(text, value, start, end) {
    const mark = text.charAt(start);
    if (mark === '|' || mark === '>')
        return { kind: 'scalar', text: blockText(text, value, start, end), plain: false };
    const plain = mark !== '"' && mark !== "'";
    return { kind: 'scalar', text: plain ? value.replaceAll('\t', '') : value, plain };
}
/** goccy takes blanks at the end away where the header says `-`, and where the text breaks off, which also costs the last line its end. */
function blockText(text, value, start, end) {
    const breaksOff = end >= text.length && !/[\r\n]$/.test(text);
    if (!breaksOff)
        return /^[|>]\d?-/.test(text.slice(start, start + 3)) ? value.replace(/ +$/, '') : value;
    const body = value.replace(/ *\n? *$/, '');
    const [previous = '', last = ''] = text.slice(start).split(/\r\n|\r|\n/).slice(-2).map((line) => line.trim());
    // It does not fold the line before a last one of a single character that has no end.
    const unfolded = text.charAt(start) === '>' && previous !== '' && last.length === 1 && body.endsWith(`${previous} ${last}`);
    return unfolded ? `${body.slice(0, -2)}\n${last}` : body;
}
/** Whether a quoted scalar that ends here is followed by something that may follow it; js-yaml does not look when it began on an earlier line. */
const mayFollowQuote = (text, end) => /^[ \t]*(?:$|[\r\n:,\]}#])/.test(text.slice(end, end + 1000));
/** `{a:b}`: goccy needs no blank after the colon inside braces, except before a slash (`s3://…`). Offset of the colon. */
function adjacentColon(shape) {
    if (shape.kind !== 'scalar' || !shape.plain)
        return undefined;
    const at = shape.text.search(/:(?!\/)/);
    return at > 0 ? at : undefined;
}

;// CONCATENATED MODULE: ./src/rendering/yaml/tree.ts





/**
 * Makes nodes of what js-yaml reports. It announces each node when it opens and when it closes; whatever a node closes
 * with is replaced by a YamlNode, which js-yaml then stores without looking into it.
 */
class TreeBuilder {
    #text;
    #standIns;
    #opened = [];
    #byId = new Map();
    constructor(text, standIns) {
        this.#text = text;
        this.#standIns = standIns;
    }
    listener = (event, state) => {
        if (event === 'open') {
            this.#opened.push(state.position);
            return;
        }
        const node = this.#close(state, this.#opened.pop() ?? 0);
        state.result = node;
        if (state.anchor !== null)
            state.anchorMap[state.anchor] = node;
    };
    /** Offset of the innermost value that is being read. */
    opened() {
        return contentStart(this.#text, this.#opened.at(-1) ?? 0, true);
    }
    /** The node for what js-yaml stored; undefined where nothing stands. */
    nodeOf(stored) {
        if (stored instanceof YamlNode)
            return stored;
        if (typeof stored !== 'object' || stored === null)
            return undefined;
        // `[a: b]` holds a mapping that has no node of its own.
        const entries = this.#entriesOf(stored);
        return this.#create({ kind: 'mapping', entries }, entries[0]?.key?.start ?? 0, undefined);
    }
    #close(state, from) {
        const tag = state.tag === null || state.tag === '?' ? undefined : state.tag;
        const { result, kind } = state;
        const text = this.#text;
        if (result instanceof YamlNode && (kind !== null || result.shape.kind === 'alias')) {
            // js-yaml looked for a mapping, found this node instead, and keeps it.
            return tag === undefined || result.tag !== undefined ? result : this.#create(result.shape, result.start, tag);
        }
        const start = contentStart(text, from);
        if (result instanceof YamlNode)
            return this.#create({ kind: 'alias', target: result }, start, tag);
        const content = contentStart(text, from, true);
        switch (kind) {
            case 'mapping':
                return this.#create({ kind, entries: this.#entriesOf(result, text.charAt(content) === '{') }, start, tag);
            case 'sequence':
                return this.#create({ kind, items: result.map((item) => this.nodeOf(item)) }, start, tag);
            case 'scalar':
                if (/["']/.test(text.charAt(content)) && !mayFollowQuote(text, state.position))
                    this.#refuseAfterQuote(content, state.position);
                return this.#create(scalarShape(text, restored(String(result), content, this.#standIns), content, state.position), start, tag);
            default:
                if (state.anchor !== null && endsAfter(text, state.position))
                    throw new ComposeError(`the anchor &${state.anchor} has no value`, start);
                // A tag with which the text breaks off means nothing.
                return this.#create({ kind: 'empty' }, start, state.position < text.length || /\s$/.test(text) ? tag : undefined);
        }
    }
    #refuseAfterQuote(opened, closed) {
        const { message, offset, hint } = afterQuote(this.#text, opened, closed);
        throw new ComposeError(message, offset, hint);
    }
    #create(shape, start, tag) {
        const node = new YamlNode(`#${this.#byId.size}`, shape, start, tag);
        this.#byId.set(node.id, node);
        return node;
    }
    #entriesOf(stored, flow = false) {
        const entries = Object.entries(stored).map(([id, value]) => ({ key: this.#byId.get(id), value: this.nodeOf(value) }));
        return flow ? entries.map((entry) => this.#apart(entry)) : entries;
    }
    /** An entry of a flow mapping whose colon has no blank after it, as the two nodes that it is. */
    #apart(entry) {
        const { key } = entry;
        const colon = entry.value === undefined && key !== undefined ? adjacentColon(key.shape) : undefined;
        if (key === undefined || colon === undefined || key.shape.kind !== 'scalar')
            return entry;
        const [before, after] = [key.shape.text.slice(0, colon), key.shape.text.slice(colon + 1)];
        const start = key.start + colon + 1;
        const quoted = /^(?:'((?:[^']|'')*)'|"([^"\\]*)")$/.exec(after);
        if (quoted === null && /^["'!&*]/.test(after))
            throw new ComposeError('a blank is missing after ":"', start);
        const value = quoted?.[2] ?? quoted?.[1]?.replaceAll("''", "'") ?? after;
        return {
            key: this.#create({ kind: 'scalar', text: before, plain: true }, key.start, key.tag),
            value: this.#create({ kind: 'scalar', text: value, plain: quoted === null }, start, undefined),
        };
    }
}

;// CONCATENATED MODULE: ./src/rendering/yaml.ts








/**
 * Reads YAML in the dialect of goccy/go-yaml, which ecspresso uses: js-yaml finds the structure, the meaning of
 * scalars, keys, tags and `<<` is ours. Only the first document counts, but all must be well formed. Errors: CONFIG.
 */
function parseYaml(rendered) {
    const located = yaml_explain(rendered, () => {
        const [first, ...others] = nodesOf(rendered.text);
        const composed = composer()(first, 0);
        others.forEach(checkKeys);
        return composed;
    });
    return {
        value: located.value,
        positionOf: (path) => placeOf(rendered, locatedAt(located, path).keyStart),
        valuePositionOf: (path) => placeOf(rendered, locatedAt(located, path).start),
        numberText: (path) => {
            const { written } = locatedAt(located, path);
            return written !== undefined && scalar_readNumber(written) !== undefined ? written : undefined;
        },
    };
}
/** Accepts every tag as it stands: `multi` types match by prefix, and all tags begin with ''. */
const schema = new js_yaml/* Schema */.Sj({
    explicit: ['scalar', 'mapping', 'sequence'].map((kind) => new js_yaml/* Type */.ZU('', { kind, multi: true })),
});
/** One node per document of the text, or why there is none. */
function nodesOf(text, standIns = noStandIns(text)) {
    const tree = new TreeBuilder(text, standIns);
    // js-yaml drops a byte order mark; goccy takes it for a part of the first key. To goccy dots end a document only where one has begun.
    const input = (text.startsWith('\ufeff') ? `\ufeff${standIns.text}` : standIns.text).replace(/^(?:\s|#.*\n)*\.\.\.(?=\s|$)/, (start) => `${start.slice(0, -3)}   `);
    // The declared type of a listener knows fewer members of the state than there are.
    const listener = tree.listener;
    try {
        return (0,js_yaml/* loadAll */.gh)(input, null, { schema, listener }).map((stored) => tree.nodeOf(stored));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const stopped = error.mark?.position ?? 0;
        const more = standInFor(standIns, error.reason, stopped);
        if (more !== undefined)
            return nodesOf(text, more);
        const { message, offset, hint } = advice_adviceFor({ reason: error.reason, text, offset: stopped, opened: tree.opened() });
        throw new ComposeError(message, offset, hint);
    }
}
function yaml_explain(rendered, body) {
    try {
        return body();
    }
    catch (error) {
        if (!(error instanceof ComposeError))
            throw error;
        const { message, offset, hint } = error;
        throw new support_errors/* ActionError */.lZ('CONFIG', message, { at: placeOf(rendered, offset), hint, excerpt: renderedExcerpt(rendered, offset) });
    }
}
/** What js-yaml does not know of this dialect: texts that read as something else need quotes, and bigints are written as they are. */
const dialect = new js_yaml/* Type */.ZU('tag:yaml.org,2002:dialect', {
    kind: 'scalar',
    resolve: (text) => !isText(readPlain(text)),
    predicate: (value) => typeof value === 'bigint',
    represent: String,
});
const yaml_written = js_yaml/* DEFAULT_SCHEMA */.my.extend({ implicit: [dialect] });
/** A value as a YAML document that `parseYaml` reads back; members that are undefined are left out. */
const yamlText = (value) => (0,js_yaml/* dump */.Bh)(value, { schema: yaml_written, skipInvalid: true, noRefs: true, lineWidth: -1 });

;// CONCATENATED MODULE: ./src/config/config.ts
/** ecspresso's default for `timeout`: ten minutes. */
const defaultTimeoutMs = 600_000;
/** ecspresso's default for `cluster`. */
const defaultCluster = 'default';

;// CONCATENATED MODULE: ./src/config/keys.ts

const keys_text = { kind: 'string' };
const path = { kind: 'path' };
const pluginKeys = {
    name: {
        shape: keys_text,
        description: 'Which plugin: tfstate, cloudformation, ssm, secretsmanager or external, in any case of letters.',
        examples: ['tfstate', 'cloudformation', 'ssm', 'secretsmanager', 'external'],
        required: true,
    },
    config: { shape: { kind: 'free' }, description: 'Settings of the plugin, for example path or url of the Terraform state.' },
    func_prefix: { shape: keys_text, description: 'Put in front of the names of all functions of the plugin, so that one plugin can be used twice.' },
};
const hookNames = ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic'];
const keys_hook = {
    kind: 'object',
    keys: Object.fromEntries(hookNames.map((name) => [name, { shape: keys_text, description: `Name or ARN of the Lambda function for ${name}.` }])),
};
const appspecKeys = {
    version: { shape: { kind: 'anything' }, description: 'Ignored; the AppSpec that is generated has version 0.0.' },
    Resources: { shape: { kind: 'anything' }, description: 'Ignored; the resources come from the service.' },
    Hooks: { shape: { kind: 'list', items: keys_hook }, description: 'Lifecycle hooks that are copied into the generated AppSpec.' },
};
const codedeployKeys = {
    application_name: { shape: keys_text, description: 'Name of the CodeDeploy application; it is searched for when absent.' },
    deployment_group_name: { shape: keys_text, description: 'Name of the deployment group; it is searched for when absent.' },
    deployment_config_name: { shape: keys_text, description: 'Used in place of the deployment configuration of the group.' },
};
const ignoreKeys = {
    tags: {
        shape: { kind: 'list', items: keys_text },
        description: 'Keys of tags that are neither compared, set nor removed. Globs such as aws:* are allowed.',
    },
};
/** Every key of the configuration file. ecspresso: config.go */
const configKeys = {
    required_version: {
        shape: keys_text,
        description: 'Versions of ecspresso that the files are written for. The action counts as the version it is compatible with.',
        examples: ['>= 2.0.0, < 3', '~> 2.8'],
    },
    region: { shape: keys_text, description: 'AWS region. Absent: AWS_REGION, then the AWS SDK decides.', examples: ['ap-northeast-1'] },
    cluster: { shape: keys_text, description: 'Name of the ECS cluster.', default: defaultCluster },
    service: { shape: keys_text, description: 'Name of the ECS service. Absent: only the task definition is managed here.' },
    service_definition: { shape: path, description: 'File of the service definition (JSON, Jsonnet or Mustache).', examples: ['ecs-service-def.json'] },
    task_definition: { shape: path, description: 'File of the task definition (JSON, Jsonnet or Mustache).', examples: ['ecs-task-def.json'] },
    express_definition: { shape: path, description: 'File of an ECS Express Mode definition. Deploying one is not supported.' },
    plugins: {
        shape: { kind: 'list', items: { kind: 'object', keys: pluginKeys } },
        description: 'Sources of values that templates may look up. ssm and secretsmanager are always there.',
    },
    appspec: { shape: { kind: 'object', keys: appspecKeys }, description: 'What to put into the AppSpec of CodeDeploy deployments.' },
    codedeploy: { shape: { kind: 'object', keys: codedeployKeys }, description: 'Names that save the search for the CodeDeploy deployment group.' },
    timeout: {
        shape: { kind: 'duration' },
        description: 'How long one run may take, as a Go duration. A number without unit means seconds.',
        default: '10m',
        examples: ['10m', '1h30m'],
    },
    ignore: { shape: { kind: 'object', keys: ignoreKeys }, description: 'What to leave alone.' },
    filter_command: {
        shape: keys_text,
        description: 'Has no effect: there is nobody to choose interactively.',
        deprecated: 'filter_command has no effect here, and ecspresso v3 removes it',
    },
};
/** Go's rule for field names: the exact name, else the same name in any case of letters. */
function matchKey(name, keys) {
    if (Object.hasOwn(keys, name))
        return name;
    const wanted = folded(name);
    return Object.keys(keys).find((key) => folded(key) === wanted);
}
/** Go also folds the long s, which JavaScript does not. */
const folded = (name) => name.toLowerCase().replaceAll('\u017f', 's');

// EXTERNAL MODULE: ./src/support/cut.ts
var support_cut = __webpack_require__(1907);
// EXTERNAL MODULE: ./src/support/duration.ts
var duration = __webpack_require__(7791);
;// CONCATENATED MODULE: ./src/config/duration.ts

const thirtyDaysMs = 30 * 24 * 3_600_000;
/** Go keeps durations as nanoseconds in 64 bits: about 292 years. */
const longestMs = (2 ** 63 - 1) / 1e6;
/**
 * Reads `timeout`: a Go duration, or a number of seconds. ecspresso v2 takes a bare number as nanoseconds and refuses
 * digits in quotes; v3 takes both as seconds, as this does, with a warning. ecspresso: config.go, v3 #1028
 */
function readConfigDuration(value) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
        return { ok: false, reason: expected };
    const text = String(value);
    const parsed = (0,duration/* parseDuration */.E9)(text);
    if (!parsed.ok)
        return { ok: false, reason: text.trim().startsWith('-') ? parsed.reason : expected };
    if (!(parsed.ms <= longestMs))
        return { ok: false, reason: 'the duration is too long' };
    if (parsed.unitless)
        return { ok: true, ms: parsed.ms, warning: `${text} has no unit and is taken as seconds; write ${text.trim()}s` };
    if (parsed.ms > thirtyDaysMs)
        return { ok: true, ms: parsed.ms, warning: `${text} is longer than 30 days` };
    return { ok: true, ms: parsed.ms };
}
const expected = 'expected a duration such as 10m, 90s or 1h30m';

;// CONCATENATED MODULE: ./src/config/read-keys.ts






/** Checks values against the table and gathers what is wrong with all of them. */
class KeyReader {
    #places;
    #wrongPaths = new Set();
    errors = [];
    warnings = [];
    constructor(places) {
        this.#places = places;
    }
    /** The known keys of a mapping; null stands for absent, as in Go. Later spellings of a key win. */
    object(value, keys, path) {
        const checked = {};
        if (value === null || value === undefined)
            return checked;
        if (!read_keys_isMapping(value)) {
            this.#wrong(path, path.length === 0 ? 'a mapping of keys' : 'a mapping', value);
            return checked;
        }
        for (const [name, member] of Object.entries(value)) {
            const key = matchKey(name, keys);
            const spec = key === undefined ? undefined : keys[key];
            if (key === undefined || spec === undefined) {
                this.#unknown(name, keys, [...path, name]);
                continue;
            }
            if (member === null)
                continue;
            const read = this.#value(member, spec.shape, [...path, name]);
            if (read !== undefined)
                checked[key] = read;
            if (spec.deprecated !== undefined)
                this.warnings.push({ level: 'notice', text: spec.deprecated, at: this.#places.positionOf([...path, name]) });
        }
        for (const [key, spec] of Object.entries(keys)) {
            if (spec.required === true && (checked[key] ?? '') === '' && !this.#wrongPaths.has((0,position/* pathText */.LF)([...path, key])))
                this.#missing(key, path);
        }
        return checked;
    }
    #value(value, shape, path) {
        switch (shape.kind) {
            case 'string':
            case 'path':
                return typeof value === 'string' ? value : this.#wrong(path, 'a string', value);
            case 'duration':
                return this.#duration(value, path);
            case 'anything':
                return value;
            case 'free':
                return read_keys_isMapping(value) ? value : this.#wrong(path, 'a mapping', value);
            case 'object':
                return this.object(value, shape.keys, path);
            case 'list':
                return this.#list(value, shape.items, path);
            default:
                return shape;
        }
    }
    /** An entry that is null counts as empty, as in Go: an empty text or a mapping without keys. */
    #list(value, items, path) {
        if (!Array.isArray(value))
            return this.#wrong(path, 'a list', value);
        return value.map((item, i) => {
            if (item !== null)
                return this.#value(item, items, [...path, i]);
            return items.kind === 'object' ? this.object({}, items.keys, [...path, i]) : '';
        });
    }
    #duration(value, path) {
        const read = readConfigDuration(value);
        if (!read.ok) {
            this.errors.push(new support_errors/* ActionError */.lZ('CONFIG', `${(0,position/* pathText */.LF)(path)}: ${read.reason}, got ${described(value, this.#places.numberText(path))}`, { at: this.#places.valuePositionOf(path) }));
            return undefined;
        }
        if (read.warning !== undefined)
            this.warnings.push({ level: 'warning', text: `${(0,position/* pathText */.LF)(path)}: ${read.warning}`, at: this.#places.valuePositionOf(path) });
        return read.ms;
    }
    #wrong(path, expected, value) {
        const where = path.length === 0 ? '' : `${(0,position/* pathText */.LF)(path)}: `;
        const quote = expected === 'a string' && ['number', 'bigint', 'boolean'].includes(typeof value);
        const written = this.#places.numberText(path);
        const hint = quote ? `Put it in quotes: "${written ?? String(value)}".` : undefined;
        this.#wrongPaths.add((0,position/* pathText */.LF)(path));
        this.errors.push(new support_errors/* ActionError */.lZ('CONFIG', `${where}expected ${expected}, got ${described(value, written)}`, { at: this.#places.valuePositionOf(path), hint }));
        return undefined;
    }
    #missing(key, path) {
        this.errors.push(new support_errors/* ActionError */.lZ('CONFIG', `${(0,position/* pathText */.LF)(path)}: ${key} is missing`, { at: this.#places.positionOf(path) }));
    }
    #unknown(name, keys, path) {
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(keys)) ?? begunBy(name, Object.keys(keys));
        const advice = meant === undefined ? '' : `; did you mean ${meant}?`;
        this.warnings.push({ level: 'warning', text: `unknown key ${(0,position/* pathText */.LF)(path)} has no effect${advice}`, at: this.#places.positionOf(path) });
    }
}
/** The one key that is longer than what was written (`service_def`). */
function begunBy(name, known) {
    const longer = known.filter((key) => name.length >= 4 && key.toLowerCase().startsWith(name.toLowerCase()));
    return longer.length === 1 ? longer[0] : undefined;
}
const read_keys_isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A value as a message names it, a number as it is written. */
function described(value, written) {
    switch (typeof value) {
        case 'string':
            return `the text ${JSON.stringify((0,support_cut/* cut */.J)(value, 60))}`;
        case 'number':
        case 'bigint':
            return `the number ${written ?? String(value)}`;
        case 'boolean':
            return String(value);
        default:
            return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a mapping';
    }
}

;// CONCATENATED MODULE: ./src/config/required-version.ts
/** The version of ecspresso whose behaviour the action follows; `required_version` is checked against it. */
const compatibleVersion = '2.8.7';
/** Checks the constraint list of `required_version`, e.g. `>= 2.0.0, < 3` or `~> 2.8`, by the rules of hashicorp/go-version. */
function checkRequiredVersion(constraints, running = compatibleVersion) {
    const version = parseVersion(running);
    if (version === undefined)
        return { kind: 'invalid', reason: `malformed version: ${running}` };
    let satisfied = true;
    for (const part of constraints.split(',')) {
        const parsed = /^\s*(<=|>=|!=|~>|<|>|=|)\s*(\S*)\s*$/.exec(part);
        const wanted = parsed === null ? undefined : parseVersion(parsed[2] ?? '');
        if (wanted === undefined)
            return { kind: 'invalid', reason: `malformed constraint: ${part.trim()}` };
        satisfied = meets(version, parsed?.[1] ?? '', wanted) && satisfied;
    }
    return { kind: satisfied ? 'satisfied' : 'unsatisfied' };
}
const identifiers = String.raw `[0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*`;
const pattern = new RegExp(String.raw `^v?([0-9]+(?:\.[0-9]+)*?)(?:-([0-9]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?(?:\+${identifiers})?$`);
function parseVersion(text) {
    // No version is longer, and the pattern backtracks.
    const match = text.length > 256 ? null : pattern.exec(text);
    if (match === null)
        return undefined;
    const segments = (match[1] ?? '').split('.').map(BigInt);
    if (segments.some((segment) => segment > 2n ** 63n - 1n))
        return undefined;
    const written = segments.length;
    while (segments.length < 3)
        segments.push(0n);
    return { segments, written, preRelease: match[3] ?? match[2] ?? '' };
}
function meets(version, operator, wanted) {
    switch (operator) {
        case '':
        case '=':
            return compare(version, wanted) === 0;
        case '!=':
            return compare(version, wanted) !== 0;
        case '>':
            return preReleaseAllows(version, wanted) && compare(version, wanted) > 0;
        case '<':
            return preReleaseAllows(version, wanted) && compare(version, wanted) < 0;
        case '>=':
            return preReleaseAllows(version, wanted) && compare(version, wanted) >= 0;
        case '<=':
            return preReleaseAllows(version, wanted) && compare(version, wanted) <= 0;
        default:
            return isWithin(version, wanted);
    }
}
/** A pre-release only meets constraints that have one themselves, of the same version. */
function preReleaseAllows(version, wanted) {
    if (version.preRelease === '')
        return true;
    return wanted.preRelease !== '' && sameSegments(version, wanted);
}
/** `~> 1.2.3`: all but the last written number fixed, the last one at least. */
function isWithin(version, wanted) {
    if (!preReleaseAllows(version, wanted) || (wanted.preRelease !== '' && version.preRelease === ''))
        return false;
    if (compare(version, wanted) < 0 || wanted.segments.length > version.segments.length)
        return false;
    const fixed = wanted.segments.slice(0, wanted.written - 1);
    if (fixed.some((segment, i) => segment !== version.segments[i]))
        return false;
    const last = wanted.segments.length - 1;
    return (wanted.segments[last] ?? 0n) <= (version.segments[last] ?? 0n);
}
const sameSegments = (a, b) => a.segments.length === b.segments.length && a.segments.every((segment, i) => segment === b.segments[i]);
function compare(a, b) {
    if (sameSegments(a, b))
        return comparePreReleases(a.preRelease, b.preRelease);
    for (let i = 0; i < Math.max(a.segments.length, b.segments.length); i++) {
        const [left, right] = [a.segments[i] ?? 0n, b.segments[i] ?? 0n];
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}
/** Without a pre-release is later than with one; parts count one by one. */
function comparePreReleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const [left, right] = [a.split('.'), b.split('.')];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const order = compareParts(left[i] ?? '', right[i] ?? '');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before words; a part that is missing comes before a number and after a word. */
function compareParts(a, b) {
    if (a === b)
        return 0;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (a === '')
        return right !== undefined ? -1 : 1;
    if (b === '')
        return left !== undefined ? 1 : -1;
    if (left !== undefined && right !== undefined)
        return left > right ? 1 : -1;
    if (left !== undefined || right !== undefined)
        return left !== undefined ? -1 : 1;
    return a > b ? 1 : -1;
}
const numberOf = (part) => {
    const value = /^-?\d+$/.test(part) ? BigInt(part) : undefined;
    return value !== undefined && value <= 2n ** 63n - 1n && value >= -(2n ** 63n) ? value : undefined;
};

;// CONCATENATED MODULE: ./src/config/parse.ts






/**
 * Turns the value of a config file into a Config: types checked, unknown keys warned about, defaults filled in, paths
 * joined to the file's directory. All errors (CONFIG) are reported together. ecspresso: config.go
 */
function parseConfig(value, path, places) {
    const reader = new KeyReader(places);
    const checked = reader.object(value, configKeys, []);
    const required = parse_text(checked, 'required_version');
    const versionError = required === undefined ? undefined : requiredVersionError(required, places);
    const errors = versionError === undefined ? reader.errors : [...reader.errors, versionError];
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)([...errors, ...reader.warnings.filter(isWarning).map(({ text, at }) => new support_errors/* ActionError */.lZ('CONFIG', text, { at }))]);
    const given = new Set(Object.keys(checked).filter((key) => checked[key] !== ''));
    return { config: configOf(checked, path, places), given, warnings: reader.warnings };
}
function configOf(checked, path, places) {
    const directory = (0,external_node_path_.dirname)(path);
    const file = (key) => {
        const name = parse_text(checked, key);
        return name === undefined || (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(directory, name);
    };
    const place = (key) => (parse_text(checked, key) === undefined ? undefined : places.valuePositionOf([key]));
    return {
        path,
        directory,
        requiredVersion: parse_text(checked, 'required_version'),
        region: parse_text(checked, 'region'),
        cluster: parse_text(checked, 'cluster') ?? defaultCluster,
        service: parse_text(checked, 'service'),
        serviceDefinition: file('service_definition'),
        taskDefinition: file('task_definition'),
        expressDefinition: file('express_definition'),
        plugins: pluginsOf(checked, places),
        appspec: appspecOf(checked),
        codedeploy: codedeployOf(checked),
        timeoutMs: typeof checked['timeout'] === 'number' ? checked['timeout'] : defaultTimeoutMs,
        places: { service_definition: place('service_definition'), task_definition: place('task_definition') },
        ignoreTags: list(part(checked, 'ignore'), 'tags').map(String),
    };
}
/** The entries of `plugins:`, which the two-pass rule of `load.ts` needs before the rest. */
function pluginsOf(checked, places) {
    return list(checked, 'plugins').map((entry, i) => {
        const plugin = entry;
        return { name: parse_text(plugin, 'name') ?? '', funcPrefix: parse_text(plugin, 'func_prefix') ?? '', config: part(plugin, 'config'), at: places.positionOf(['plugins', i]) };
    });
}
function appspecOf(checked) {
    if (checked['appspec'] === undefined)
        return undefined;
    return { hooks: list(part(checked, 'appspec'), 'Hooks') };
}
function codedeployOf(checked) {
    const names = part(checked, 'codedeploy');
    return {
        applicationName: parse_text(names, 'application_name'),
        deploymentGroupName: parse_text(names, 'deployment_group_name'),
        deploymentConfigName: parse_text(names, 'deployment_config_name'),
    };
}
function requiredVersionError(constraint, places) {
    const check = checkRequiredVersion(constraint);
    const at = places.valuePositionOf(['required_version']);
    switch (check.kind) {
        case 'satisfied':
            return undefined;
        case 'unsatisfied':
            return new support_errors/* ActionError */.lZ('CONFIG', `required_version: ${constraint} is not met by ${compatibleVersion}`, {
                at,
                hint: `The action behaves as ecspresso ${compatibleVersion}; widen the constraint if the files suit it.`,
            });
        case 'invalid':
            return new support_errors/* ActionError */.lZ('CONFIG', `required_version has invalid format: ${check.reason}`, { at, hint: 'Write constraints such as ">= 2.0.0, < 3" or "~> 2.8".' });
        default:
            return check;
    }
}
/** When the file is refused anyway, what would only have been a warning is listed too. */
const isWarning = (warning) => warning.level === 'warning';
/** Empty counts as absent, as in Go. */
const parse_text = (checked, key) => {
    const value = checked[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
};
const part = (checked, key) => (checked[key] ?? {});
const list = (checked, key) => (checked[key] ?? []);

;// CONCATENATED MODULE: ./src/config/first-pass.ts











/**
 * Reads `plugins` and `region` from a config as it stands, before anything is rendered; strings in them may use the core
 * functions. `cause` is why: a function that only a plugin can bring. Errors: CONFIG, TEMPLATE.
 */
async function readFirstPass(source, world, cause) {
    const document = readRaw(source, cause);
    const all = typeof document.value === 'object' && document.value !== null ? document.value : {};
    const raw = Object.fromEntries(Object.entries(all).filter(([key]) => ['plugins', 'region'].includes(key.toLowerCase())));
    const value = await new RawStrings(source, document, world).rendered(raw, []);
    const reader = new KeyReader(document);
    const known = Object.fromEntries(Object.entries(configKeys).filter(([key]) => key === 'plugins' || key === 'region'));
    const checked = reader.object(value, known, []);
    if (reader.errors.length > 0)
        throw (0,describe_error/* withExcerpts */.b)((0,support_errors/* joinErrors */._h)(reader.errors), () => source.text);
    return { plugins: pluginsOf(checked, document), region: typeof checked['region'] === 'string' ? checked['region'] : undefined };
}
/** The config is no YAML before its templates are rendered, so its plugins cannot be known. */
class RawYamlError extends support_errors/* ActionError */.lZ {
}
function readRaw(source, cause) {
    try {
        return parseYaml(literally(source));
    }
    catch (error) {
        if (!(error instanceof support_errors/* ActionError */.lZ))
            throw error;
        throw new RawYamlError('CONFIG', `${error.message}; this config calls a plugin's function (${cause.message}), so it is read as YAML before its templates are rendered`, {
            at: error.at,
            excerpt: error.excerpt,
            cause: error,
            hint: 'Put the template into quotes:  key: "{{ … }}"',
        });
    }
}
/** Renders the strings of a document one by one, with the core functions alone; errors keep their place in the file. */
class RawStrings {
    #source;
    #document;
    #world;
    constructor(source, document, world) {
        this.#source = source;
        this.#document = document;
        this.#world = world;
    }
    async rendered(value, path) {
        if (typeof value === 'string')
            return value.includes('{{') ? this.#string(value, path) : value;
        if (Array.isArray(value))
            return Promise.all(value.map((item, i) => this.rendered(item, [...path, i])));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([key, member]) => [key, await this.rendered(member, [...path, key])])));
    }
    async #string(text, path) {
        try {
            return (await renderConfig({ path: this.#source.path, text }, { ...this.#world.context, functions: this.#world.core })).text;
        }
        catch (error) {
            if (!(error instanceof support_errors/* ActionError */.lZ))
                throw error;
            const { code, message, hint, cause } = error;
            const at = this.#document.valuePositionOf(path);
            // To list a plugin does not help here; to mend a slip of the keyboard does.
            const unknown = /^function "(.*)" not defined$/.exec(message)?.[1];
            const better = unknown === undefined || (0,advice/* slipOf */.Kj)(unknown, this.#world.core.template) !== undefined ? hint : undefined;
            throw new support_errors/* ActionError */.lZ(code, `${(0,position/* pathText */.LF)(path)}: ${message}`, { at, excerpt: (0,rendering_excerpt/* excerptOf */.z)(this.#source.text, at), hint: better ?? firstPassHint, cause });
        }
    }
}
const firstPassHint = 'plugins and region are read before any plugin is known: only env, must_env and json_escape can be called in them.';

;// CONCATENATED MODULE: ./src/config/locate.ts


/** What ecspresso looks for in the working directory when no config is named, in this order. */
const wellKnown = ['ecspresso.yml', 'ecspresso.yaml', 'ecspresso.json', 'ecspresso.jsonnet'];
const extensions = ['.yml', '.yaml', '.json', '.jsonnet'];
/**
 * The config file to read: as named, or the first well-known one if the name is missing or the default. Errors: CONFIG,
 * with what was looked for and files nearby that could be meant. ecspresso: cli.go
 */
async function locateConfig(named, files) {
    const { wanted, candidates } = soughtAs(named);
    for (const candidate of candidates) {
        if (await files.exists(candidate))
            return candidate;
    }
    const near = await locate_existing(nearby(wanted), files);
    const looked = candidates.length === 1 ? `the config file ${wanted} does not exist` : `no config found: looked for ${candidates.join(', ')}`;
    const hint = near.length > 0 ? `There is ${near.join(', ')}; name it in the input config.` : 'Name the file in the input config, relative to working-directory; or do without one, with the inputs task-definition, cluster and service.';
    throw new support_errors/* ActionError */.lZ('CONFIG', looked, { hint });
}
/** Whether there is a config to read: one that is named has to be there, a well-known one may. */
async function hasConfig(named, files) {
    const { candidates } = soughtAs(named);
    return candidates.length === 1 || (await locate_existing(candidates, files)).length > 0;
}
function soughtAs(named) {
    const wanted = named === undefined || named === '' ? wellKnown[0] : named;
    return { wanted, candidates: wanted === wellKnown[0] ? wellKnown : [wanted] };
}
/** The parser that a config's extension asks for. Errors: CONFIG. */
function configFormat(path) {
    switch ((0,external_node_path_.extname)(path)) {
        case '.yml':
        case '.yaml':
            return 'yaml';
        case '.json':
        case '.jsonnet':
            return 'jsonnet';
        default:
            throw new support_errors/* ActionError */.lZ('CONFIG', `unsupported config file extension: ${path}`, { hint: `Known are ${extensions.join(', ')}.` });
    }
}
/** Names people mean when they name a file that is not there: another extension, the usual folders. */
function nearby(wanted) {
    const folder = (0,external_node_path_.dirname)(wanted);
    const stem = (0,external_node_path_.basename)(wanted, (0,external_node_path_.extname)(wanted));
    const here = extensions.map((extension) => (0,external_node_path_.join)(folder, `${stem}${extension}`));
    const usual = ['.', folder, 'deploy', '.ecspresso', 'ecspresso', '.github'].flatMap((place) => wellKnown.map((name) => (0,external_node_path_.join)(place, name)));
    return [...new Set([...here, ...usual])].filter((name) => name !== wanted);
}
async function locate_existing(names, files) {
    const found = await Promise.all(names.map(async (name) => ((await files.exists(name)) ? [name] : [])));
    return found.flat();
}

;// CONCATENATED MODULE: ./src/config/load.ts









/**
 * Finds, renders and checks the config. Raw text is rendered first, as ecspresso v2 does; only a config that calls a
 * plugin's function is read twice, as v3 will: plugins and region from the raw YAML, then everything. Errors: CONFIG,
 * TEMPLATE, LOOKUP.
 */
async function loadConfig(named, world) {
    const path = await locateConfig(named, world.files);
    const format = configFormat(path);
    const source = { path, text: await readText(path, world) };
    const rendered = await renderTwice(source, format, world);
    const document = format === 'yaml' ? parseYaml(rendered) : readJson(rendered, { code: 'CONFIG', trailing: 'ignore', duplicates: 'merge' });
    const parsed = await (0,describe_error/* explaining */.S)((file) => (file === path ? source.text : undefined), () => parseConfig(document.value, path, document));
    return { ...parsed, rendered };
}
async function readText(path, world) {
    try {
        return await world.files.readText(path);
    }
    catch (error) {
        throw new support_errors/* ActionError */.lZ('CONFIG', `cannot read the config file ${path}: ${(0,support_errors/* errorMessage */.gJ)(error)}`, { cause: error });
    }
}
async function renderTwice(source, format, world) {
    // Jsonnet has no raw form to read plugins from: its natives are those that need no plugin.
    if (format === 'jsonnet')
        return renderConfig(source, { ...world.context, functions: world.open([], source.path, undefined) });
    try {
        return await renderConfig(source, { ...world.context, functions: world.core });
    }
    catch (error) {
        const unknown = error instanceof support_errors/* ActionError */.lZ ? unknownFunctions(error) : [];
        if (!(error instanceof support_errors/* ActionError */.lZ) || unknown.length === 0)
            throw error;
        const { plugins, region } = await firstPass(source, world, error, unknown);
        return renderConfig(source, { ...world.context, functions: world.open(plugins, source.path, region) });
    }
}
const unknownFunctions = (error) => [error, ...error.others].flatMap(({ message }) => /^function "(.*)" not defined$/.exec(message)?.[1] ?? []);
/** What plugins there are. A file that is no YAML as it stands may just hold a slip of the keyboard, which then is the thing to tell. */
async function firstPass(source, world, cause, unknown) {
    try {
        return await readFirstPass(source, world, cause);
    }
    catch (error) {
        const slips = unknown.every((name) => (0,advice/* slipOf */.Kj)(name, world.core.template) !== undefined);
        throw error instanceof RawYamlError && slips ? cause : error;
    }
}

;// CONCATENATED MODULE: ./src/config/settings.ts
/** The region that counts where neither input nor config names one. */
const environmentRegion = (env) => env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined;
/**
 * Decides region, cluster, service and timeout: the given layers in their order (inputs, then ECSPRESSO_* variables),
 * then the config, then for the region AWS_REGION and AWS_DEFAULT_REGION, then the default.
 */
function resolveSettings(layers, { config, given }, env) {
    const override = (key) => {
        for (const { source, values } of layers) {
            const value = values[key];
            if (value !== undefined && value !== '')
                return { value, source };
        }
        return undefined;
    };
    const inConfig = (key, value) => (given.has(key) && value !== undefined ? { value, source: 'config' } : undefined);
    const variable = environmentRegion(env);
    return {
        region: override('region') ?? inConfig('region', config.region) ?? (variable === undefined ? undefined : { value: variable, source: 'environment' }),
        cluster: override('cluster') ?? inConfig('cluster', config.cluster) ?? { value: config.cluster, source: 'default' },
        service: override('service') ?? inConfig('service', config.service),
        timeoutMs: override('timeoutMs') ?? inConfig('timeout', config.timeoutMs) ?? { value: config.timeoutMs, source: 'default' },
    };
}

;// CONCATENATED MODULE: ./src/definitions/enumerations.ts
/**
 * Members that take one word of a few. Empty they say nothing: Go's SDK does not send them then, and every definition
 * that ecspresso prints has such members (`"pidMode": ""`), so they stand in many files. ecspresso.md 3.3
 */
const enumerations = new Set([
    'action', 'appProtocol', 'assignPublicIp', 'availabilityZoneRebalancing', 'condition', 'cpuArchitecture', 'filesystemType', 'format',
    'healthCheckProtocol', 'iam', 'includeQueryParameters', 'ipcMode', 'launchType', 'logDriver', 'networkMode', 'operatingSystemFamily', 'pidMode',
    'propagateTags', 'protocol', 'resourceType', 'schedulingStrategy', 'scope', 'sourceServiceRevisionCleanup', 'strategy', 'targetType',
    'transitEncryption', 'type', 'versionConsistency',
]);

;// CONCATENATED MODULE: ./src/definitions/keys.ts

const keys_folded = new WeakMap();
function namesInAnyCase(shape) {
    const known = keys_folded.get(shape);
    if (known !== undefined)
        return known;
    const names = new Map(Object.keys(shape.members).map((name) => [name.toLowerCase(), name]));
    keys_folded.set(shape, names);
    return names;
}
/** The API's spelling of a key: the exact name, else the same name in any case of letters, as Go's decoder has it. ecspresso.md 3.1 */
function canonicalKey(shape, key) {
    return Object.hasOwn(shape.members, key) ? key : namesInAnyCase(shape).get(key.toLowerCase());
}
/** The member that was probably meant by an unknown key: a slip of the keyboard, or the only one that goes on from it. */
function suggestedKey(shape, key) {
    const names = Object.keys(shape.members);
    const slip = (0,nearest/* nearest */.p)(key, names);
    if (slip !== undefined || key.length < shortestStem)
        return slip;
    const longer = names.filter((name) => name.toLowerCase().startsWith(key.toLowerCase()));
    return longer.length === 1 ? longer[0] : undefined;
}
const shortestStem = 5;

;// CONCATENATED MODULE: ./src/definitions/mismatch.ts

/** What a JSON value is called in messages; the words of Go's decoder, which ecspresso's users know. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'boolean')
        return 'bool';
    return typeof value === 'string' || typeof value === 'number' ? typeof value : 'object';
}
const articles = { string: 'a string', number: 'a number', boolean: 'true or false', structure: 'an object', list: 'an array', map: 'an object' };
const longest = 60;
/** `cannot unmarshal number 256 into a string`: what came and what the API takes. `text`: a number as written. */
function mismatch(value, wanted, text) {
    const kind = kindOf(value);
    const shown = kind === 'string' || kind === 'bool' ? ` ${JSON.stringify(value)}` : kind === 'number' ? ` ${text ?? String(value)}` : '';
    return `cannot unmarshal ${kind}${(0,support_cut/* cut */.J)(shown, longest)}: the API takes ${articles[wanted]}`;
}
/** How to write the value so that it fits, where that can be told. */
function fixFor(key, value, wanted, text) {
    const fixed = writtenAs(value, wanted, text);
    if (fixed === undefined)
        return undefined;
    return typeof key === 'string' ? `Write ${JSON.stringify(key)}: ${fixed}` : `Write ${fixed}`;
}
function writtenAs(value, wanted, text) {
    if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        return JSON.stringify(text ?? String(value));
    if (wanted === 'number' && typeof value === 'string' && /^-?\d+$/.test(value.trim()))
        return String(Number(value));
    if (wanted === 'boolean' && typeof value === 'string' && /^(true|false)$/i.test(value.trim()))
        return value.trim().toLowerCase();
    if (wanted === 'boolean' && (value === 0 || value === 1))
        return String(value === 1);
    if (wanted === 'list' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'))
        return `[${JSON.stringify(value)}]`;
    if (wanted === 'list' && kindOf(value) === 'object')
        return '[{ … }]';
    return undefined;
}

;// CONCATENATED MODULE: ./src/definitions/validate.ts




/** Members that take fractions; everything else that is a number is a 32-bit integer in the API. */
const fractions = new Set(['canaryPercent', 'stepPercent']);
/**
 * Checks a document against what the API takes, and rewrites its keys in the API's case. Never throws; all findings of
 * one pass come together. User maps keep their keys. `prefix`: where the document stands in the file.
 */
function validate(document, shape, rules, prefix = []) {
    const walk = { rules, root: shape, findings: [] };
    const value = document === null || document === undefined ? {} : walkValue(document, shape, { source: prefix, path: [] }, walk);
    return { value: (value ?? {}), findings: walk.findings };
}
function walkValue(value, shape, place, walk) {
    switch (shape.kind) {
        case 'structure':
            return validate_isObject(value) ? walkStructure(value, shape, place, walk) : validate_refuse(value, 'structure', place, walk);
        case 'list':
            return Array.isArray(value) ? walkList(value, shape.of, place, walk) : validate_refuse(value, 'list', place, walk);
        case 'map':
            return validate_isObject(value) ? walkMap(value, shape.of, place, walk) : validate_refuse(value, 'map', place, walk);
        case 'string':
        case 'boolean':
            return typeof value === shape.kind ? value : validate_refuse(value, shape.kind, place, walk);
        case 'number':
            return typeof value === 'number' ? walkNumber(value, place, walk) : validate_refuse(value, 'number', place, walk);
        case 'any':
            return value;
        default:
            return shape;
    }
}
function walkStructure(value, shape, place, walk) {
    const result = {};
    const refused = new Set();
    for (const [key, member] of Object.entries(value)) {
        const source = [...place.source, key];
        const name = canonicalKey(shape, key);
        const memberShape = name === undefined ? undefined : shape.members[name];
        if (name === undefined || memberShape === undefined) {
            reportUnknown(key, shape, { source, path: place.path }, walk);
            continue;
        }
        if (isAbsent(member, walk) || (member === '' && enumerations.has(name)))
            continue;
        const walked = walkValue(member, memberShape, { source, path: [...place.path, name] }, walk);
        if (walked === undefined)
            refused.add(name);
        // The same member in two spellings: the later one wins, objects are merged, as Go fills one struct twice.
        else
            result[name] = validate_isObject(walked) && validate_isObject(result[name]) ? { ...result[name], ...walked } : walked;
    }
    for (const name of shape.required) {
        if (result[name] === undefined && !refused.has(name))
            fillRequired(name, shape, result, place, walk);
    }
    return result;
}
/** A switch that the API requires is off when it is left out, as ecspresso sends it; anything else must be written. */
function fillRequired(name, shape, result, place, walk) {
    if (shape.members[name]?.kind === 'boolean')
        result[name] = false;
    else if (walk.rules.complete)
        reportValue(walk, place, `the required key ${JSON.stringify(name)} is missing`, 'The API refuses the call without it.');
}
function walkList(value, of, place, walk) {
    return value.flatMap((item, i) => {
        const walked = walkValue(item, of, { source: [...place.source, i], path: [...place.path, i] }, walk);
        return walked === undefined ? [] : [walked];
    });
}
function walkMap(value, of, place, walk) {
    const entries = Object.entries(value).filter(([, member]) => !isAbsent(member, walk));
    // fromEntries defines properties, so that a user's key `__proto__` is a key like any other.
    return Object.fromEntries(entries.map(([key, member]) => [key, walkValue(member, of, { source: [...place.source, key], path: [...place.path, key] }, walk)]));
}
function walkNumber(value, place, walk) {
    const text = walk.rules.numberText(place.source) ?? String(value);
    const key = place.path.at(-1);
    if (typeof key === 'string' && fractions.has(key))
        return value;
    const whole = walk.rules.lenientNumbers ? Number.isInteger(value) : /^-?\d+$/.test(text);
    if (whole && Math.abs(value) < 2 ** 31)
        return value;
    const fixed = Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? String(value) : undefined;
    reportValue(walk, place, `cannot unmarshal number ${text}: the API takes a whole number of 32 bits`, fixed === undefined ? undefined : `Write ${JSON.stringify(key)}: ${fixed}`);
    return undefined;
}
const validate_isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value, walk) => value === null || value === undefined || (walk.rules.dropEmpty && Array.isArray(value) && value.length === 0);
function validate_refuse(value, wanted, place, walk) {
    const text = typeof value === 'number' ? walk.rules.numberText(place.source) : undefined;
    reportValue(walk, place, mismatch(value, wanted, text), fixFor(place.path.at(-1), value, wanted, text));
}
function reportUnknown(key, shape, place, walk) {
    if (shape === walk.root) {
        const sameKey = (name) => name.toLowerCase() === key.toLowerCase();
        if (walk.rules.quiet.some(sameKey))
            return;
        const decided = Object.keys(walk.rules.decided).find(sameKey);
        if (decided !== undefined) {
            return reportKey(walk, place, `the key ${JSON.stringify(key)} has no effect here`, walk.rules.decided[decided]);
        }
    }
    const meant = suggestedKey(shape, key);
    const unheard = walk.rules.strict ? 'The API does not know this key. Take it out, or leave strict off.' : 'The API does not know this key, so it is left out.';
    const hint = meant === undefined ? unheard : `Did you mean ${JSON.stringify(meant)}?`;
    reportKey(walk, place, `unknown key ${JSON.stringify(key)}`, hint);
}
const messageAt = (place, text) => (place.path.length === 0 ? text : `${(0,position/* pathText */.LF)(place.path)}: ${text}`);
/** Something about a value. */
function reportValue(walk, place, text, hint) {
    walk.findings.push({ level: 'error', message: messageAt(place, text), at: walk.rules.valuePositionOf(place.source), hint });
}
/** Something about a key. */
function reportKey(walk, place, text, hint) {
    const level = walk.rules.strict ? 'error' : 'warning';
    walk.findings.push({ level, message: messageAt(place, text), at: walk.rules.positionOf(place.source), hint });
}

;// CONCATENATED MODULE: ./src/definitions/service.ts


/** Keys that CreateService or UpdateService know and a service definition does not carry; ecspresso leaves them out too. */
const decided = {
    cluster: 'The cluster comes from the config or the input `cluster`.',
    service: 'The name comes from the config or the input `service`.',
    clientToken: 'The action makes its own.',
    role: 'A role can only be given when a service is created, and is not sent: ECS uses its service-linked role.',
    forceNewDeployment: 'Use the input `force-new-deployment`.',
};
/**
 * JSON value → what CreateService and UpdateService take. Nothing is unwrapped: a document `{"services": […]}` holds no
 * setting. Empty lists stay, since they clear a setting. ecspresso: ecspresso.go LoadServiceDefinition
 */
function decodeService(document, context) {
    const { value, findings } = validate(document, context.shapes.service, {
        ...context,
        dropEmpty: false,
        lenientNumbers: false,
        quiet: context.shapes.describedService,
        decided,
    });
    for (const finding of findings)
        explainWrapper(finding);
    const service = value;
    if (service.tags === undefined)
        return { value: service, findings };
    return { value: { ...service, tags: (0,definitions_tags/* withoutIgnoredTags */.OP)(service.tags, context.ignoreTags) }, findings };
}
function explainWrapper(finding) {
    if (finding.message === 'unknown key "services"') {
        finding.hint = 'A document of describe-services is not unwrapped: keep only the object inside "services".';
    }
}

;// CONCATENATED MODULE: ./src/definitions/task-definition.ts


/** The key under which describe-task-definition wraps its answer, as the file spells it; undefined without a wrapper. */
function wrapperOf(document) {
    if (typeof document !== 'object' || document === null || Array.isArray(document))
        return undefined;
    return Object.keys(document).find((key) => key.toLowerCase() === 'taskdefinition');
}
/**
 * JSON value → what RegisterTaskDefinition takes. A wrapping `taskDefinition` is taken off; what stands beside it does
 * not count. ecspresso: taskdef.go
 */
function decodeTaskDefinition(document, context) {
    const wrapper = wrapperOf(document);
    const prefix = wrapper === undefined ? [] : [wrapper];
    const inner = wrapper === undefined ? document : document[wrapper];
    const { value, findings } = validate(inner, context.shapes.taskDefinition, {
        ...context,
        dropEmpty: true,
        lenientNumbers: true,
        quiet: context.shapes.describedTaskDefinition,
        decided: {},
    }, prefix);
    if (wrapper !== undefined)
        findings.push(...besideWrapper(document, wrapper, context));
    const definition = value;
    const tags = (0,definitions_tags/* withoutIgnoredTags */.OP)(definition.tags ?? [], context.ignoreTags);
    // The API refuses an empty list of tags.
    return { value: tags.length > 0 ? { ...definition, tags } : without(definition, 'tags'), findings };
}
/** Tags beside the wrapper are where describe-task-definition puts them, and where ecspresso does not look. */
function besideWrapper(document, wrapper, context) {
    return Object.entries(document)
        .filter(([key, value]) => key !== wrapper && key.toLowerCase() === 'tags' && Array.isArray(value) && value.length > 0)
        .map(([key]) => ({
        level: 'warning',
        message: `${key}: tags beside ${JSON.stringify(wrapper)} are not read`,
        at: context.positionOf([key]),
        hint: `Move them into ${JSON.stringify(wrapper)}.`,
    }));
}
function without(definition, key) {
    const { [key]: _, ...rest } = definition;
    return rest;
}

;// CONCATENATED MODULE: ./src/definitions/load.ts







/**
 * Reads, renders, decodes and checks the files that the config names, side by side. Everything that is wrong with either
 * comes in one ActionError (DEFINITION, TEMPLATE, LOOKUP). A file that the config does not name is absent.
 */
async function loadDefinitions(config, options, world) {
    const [taskDefinition, service] = await Promise.allSettled([
        options.taskDefinition ? loadFile(config, 'task_definition', options, world, taskDefinitionFormat) : undefined,
        options.service ? loadFile(config, 'service_definition', options, world, serviceFormat) : undefined,
    ]);
    const errors = [taskDefinition, service].flatMap((result) => (result.status === 'rejected' ? [asActionError(result.reason)] : []));
    const [task, svc] = [load_valueOf(taskDefinition), load_valueOf(service)];
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors, [task, svc].flatMap((file) => file?.warnings ?? []).map(remarkOf));
    return {
        definitions: { taskDefinition: task?.loaded, service: svc?.loaded },
        warnings: [...(task?.warnings ?? []), ...(svc?.warnings ?? [])],
    };
}
const load_valueOf = (result) => (result.status === 'fulfilled' ? result.value : undefined);
const asActionError = (reason) => reason instanceof support_errors/* ActionError */.lZ ? reason : new support_errors/* ActionError */.lZ('INTERNAL', (0,support_errors/* errorMessage */.gJ)(reason), { cause: reason });
// Go reads one value and, unless it takes a wrapper off, insists on the end of the text. ecspresso.md 3.1
const taskDefinitionFormat = {
    read: (rendered) => readJson(rendered, { code: 'DEFINITION', trailing: (value) => (wrapperOf(value) === undefined ? 'refuse' : 'ignore'), duplicates: 'last' }),
    decode: decodeTaskDefinition,
    sourcePath: (document, path) => {
        const wrapper = wrapperOf(document);
        return wrapper === undefined ? spelledPath(document, path) : [wrapper, ...spelledPath(document[wrapper], path)];
    },
};
const serviceFormat = {
    read: (rendered) => readJson(rendered, { code: 'DEFINITION', trailing: 'ignore', duplicates: 'merge' }),
    decode: decodeService,
    sourcePath: spelledPath,
};
async function loadFile(config, key, options, world, format) {
    const path = key === 'task_definition' ? config.taskDefinition : config.serviceDefinition;
    if (path === undefined)
        return undefined;
    const [text, shapes] = await Promise.all([load_readText(path, key, config, world), world.shapes()]);
    try {
        const rendered = await world.render({ path, text });
        const json = format.read(rendered);
        const { value, findings } = format.decode(json.value, { ...options, ...json, shapes });
        const errors = errorsOf(findings);
        if (errors.length > 0)
            throw (0,support_errors/* joinErrors */._h)(errors, warningsOf(findings).map(remarkOf));
        const positionOf = (at) => json.positionOf(format.sourcePath(json.value, at));
        const valuePositionOf = (at) => json.valuePositionOf(format.sourcePath(json.value, at));
        const writes = (at) => (0,canonical/* isWritten */.QH)(json.value, format.sourcePath(json.value, at));
        return { loaded: { path, source: text, rendered: rendered.text, value, writes, positionOf, valuePositionOf }, warnings: warningsOf(findings) };
    }
    catch (error) {
        throw error instanceof support_errors/* ActionError */.lZ ? (0,describe_error/* withExcerpts */.b)(error, (file) => (file === path ? text : undefined)) : error;
    }
}
async function load_readText(path, key, config, world) {
    try {
        return await world.files.readText(path);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new support_errors/* ActionError */.lZ('DEFINITION', `${key}: cannot read ${path}: ${missing ? 'no such file' : (0,support_errors/* errorMessage */.gJ)(error)}`, {
            at: config.places?.[key],
            cause: error,
            hint: missing ? `\`${key}\` in the config is relative to the folder of the config file; the input ${key.replace('_', '-')} is relative to working-directory.` : undefined,
        });
    }
}
function spelledPath(document, path) {
    let at = document;
    return path.map((step) => {
        const own = typeof step === 'string' && (0,canonical/* isDoc */.ZQ)(at) ? (Object.keys(at).find((key) => key.toLowerCase() === step.toLowerCase()) ?? step) : step;
        at = typeof at === 'object' && at !== null ? at[own] : undefined;
        return own;
    });
}

;// CONCATENATED MODULE: ./src/lookups/plugin-config.ts

/** A plugin entry that cannot be used: ecspresso's text, where it stands, what to write instead. Code CONFIG. */
const configError = (plugin, message, hint) => new support_errors/* ActionError */.lZ('CONFIG', message, { at: plugin.at, hint });

;// CONCATENATED MODULE: ./src/lookups/combine.ts


/** Plugins whose repetition is no mistake: they are always on. The Go tool compares the name as written. */
const repeatable = new Set(['ssm', 'secretsmanager']);
/**
 * Lays the functions of all sources side by side, prefixes in front. Two of one name are an error (code CONFIG) that
 * asks for a prefix, in ecspresso's words.
 */
function combine(core, builtIn, configured) {
    const template = table();
    const natives = table();
    const lambdas = table();
    const owners = new Map();
    const lay = (source, clash) => {
        for (const [plain, { template: fn, native, lambda }] of Object.entries(source.functions)) {
            const name = source.prefix + plain;
            const owner = owners.get(name);
            if (owner !== undefined)
                clash?.(name, owner);
            owners.set(name, source.plugin);
            if (fn !== undefined)
                template[name] = fn;
            if (native !== undefined)
                natives[name] = native;
            if (lambda !== undefined)
                lambdas[name] = lambda;
        }
    };
    for (const source of [core, ...builtIn])
        lay(source);
    const clashes = new Map();
    for (const { plugin, source } of configured) {
        lay(source, (name, owner) => {
            if (repeatable.has(plugin.name) || clashes.has(plugin))
                return;
            const example = `${plugin.name.toLowerCase().replace(/\W/g, '')}2_`;
            const error = configError(plugin, `template function ${name} already exists. set func_prefix to ${plugin.name} plugin`, `It comes from the plugin ${owner}. Write  func_prefix: ${example}  beside name: and call ${example}${name} in the files.`);
            clashes.set(plugin, error);
        });
    }
    if (clashes.size > 0)
        throw (0,support_errors/* joinErrors */._h)([...clashes.values()]);
    return { functions: { template, natives, lambdas } };
}
/** A table without inherited names: `toString` is no function of ours. */
const table = () => Object.create(null);

;// CONCATENATED MODULE: ./src/rendering/go-json.ts
const go_json_escapes = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function go_json_escaped(character) {
    const code = /\p{Surrogate}/u.test(character) ? 0xfffd : character.charCodeAt(0);
    return go_json_escapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
/** A string as Go's encoding/json writes it, quotes included: `< > &` and the line separators are escaped, what is no character becomes `\ufffd`. */
const goJsonString = (text) => `"${text.replace(/["\\<>&\u2028\u2029\u0000-\u001f]|\p{Surrogate}/gu, go_json_escaped)}"`;
const go_json_byBytes = (a, b) => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
/** A float64 as Go's encoding/json writes it: as JavaScript does, but for -0. */
const goNumber = (value) => (Object.is(value, -0) ? '-0' : String(value));
/** A JSON value as Go's json.Marshal writes it: no blanks, keys sorted by bytes. */
function goJson(value) {
    if (value === null || value === undefined)
        return 'null';
    if (typeof value === 'string')
        return goJsonString(value);
    if (typeof value === 'number')
        return goNumber(value);
    if (typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(goJson).join(',')}]`;
    const members = value;
    return `{${Object.keys(members).sort(go_json_byBytes).map((key) => `${goJsonString(key)}:${goJson(members[key])}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./src/lookups/arguments.ts


/** A native's argument that must be a string: Jsonnet passes anything. */
function stringArgument(name, value) {
    if (typeof value === 'string')
        return value;
    throw new support_errors/* ActionError */.lZ('LOOKUP', `${name} expects string argument`);
}
/** An argument that must be a whole number: Go's int in a template, a number in Jsonnet, digits in a lambda. */
function integerArgument(name, value) {
    const number = value instanceof GoInt ? Number(value.value) : typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number))
        return number;
    throw new support_errors/* ActionError */.lZ('LOOKUP', `${name} expects an integer as index`);
}
/** The arguments of a format in a native: a list or a single value. Whole numbers count as integers, so that `%d` takes them. */
const formatArguments = (args) => (Array.isArray(args) ? args : [args]).map((arg) => (typeof arg === 'number' && Number.isSafeInteger(arg) ? new GoInt(BigInt(arg)) : arg));

;// CONCATENATED MODULE: ./src/lookups/env.ts



/** `env`, `must_env`, `json_escape`: what every file may call, the config included. ecspresso.md 2 */
function environmentSource(env) {
    const get = (name) => (Object.hasOwn(env, name) ? env[name] : undefined);
    const mustEnv = (name) => {
        const value = get(name);
        if (value === undefined)
            throw notDefined(name);
        return value;
    };
    const escape = (text) => goJsonString(text).slice(1, -1);
    return {
        plugin: 'env',
        prefix: '',
        functions: {
            env: {
                template: { params: [], variadic: 'string', call: (args) => firstSet(args.map(String), get) },
                native: { params: ['name', 'default'], call: ([name, otherwise]) => get(stringArgument('env', name)) || (otherwise ?? null) },
            },
            must_env: {
                template: { params: ['string'], call: ([name]) => mustEnv(String(name)) },
                native: { params: ['name'], call: ([name]) => mustEnv(stringArgument('must_env', name)) },
                lambda: { arity: 1, call: ([name = '']) => mustEnv(name.trim()) },
            },
            json_escape: {
                template: { params: ['string'], call: ([text]) => escape(String(text)) },
                native: { params: ['text'], call: ([text]) => escape(stringArgument('json_escape', text)) },
            },
        },
    };
}
/** The first variable that is not empty; if there is none, the last argument itself. */
function firstSet(names, get) {
    for (const name of names) {
        const value = get(name);
        if (value !== undefined && value !== '')
            return value;
    }
    return names.at(-1) ?? '';
}
const notDefined = (name) => new support_errors/* ActionError */.lZ('TEMPLATE', `environment variable ${name} is not defined`, {
    hint: `Set it for the step, for example \`env: { ${name}: … }\`, in the input env, or in an env file.`,
});

;// CONCATENATED MODULE: ./src/lookups/core.ts


/** `env`, `must_env` and `json_escape` alone: what a config may call before its plugins are known. */
const coreFunctions = (env) => combine(environmentSource(env), [], []).functions;

;// CONCATENATED MODULE: ./src/lookups/ahead.ts

const action = /\{\{-?\s*(?:\/\*[^]*?\*\/\s*|((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"`'}]|\}(?!\}))*))\}\}/g;
const opens = /^(?:if|range|with|define|block)\b/;
const closes = /^end\b/;
const ahead_call = /^(?:\$\w+\s*:?=\s*)?([A-Za-z_]\w*)((?:\s+(?:`[^`]*`|"(?:[^"\\\n]|\\.)*"|-?(?:0|[1-9]\d*)))+)\s*(?:$|\||-$)/;
const literal = /`([^`]*)`|("(?:[^"\\\n]|\\.)*")|(-?\d+)/g;
/**
 * The calls of a Go template that stand outside every condition and loop and begin their action, so that their answers can be
 * asked for before the template comes to them. What is not plain to see is left out: then it is merely asked for later.
 */
function sureCalls(template) {
    const found = [];
    let depth = 0;
    for (const [, body = ''] of template.matchAll(action)) {
        if (opens.test(body))
            depth += 1;
        else if (closes.test(body))
            depth = Math.max(0, depth - 1);
        const [, name, args] = depth === 0 ? (ahead_call.exec(body.trim()) ?? []) : [];
        if (name === undefined || args === undefined)
            continue;
        const values = [...args.matchAll(literal)].map(ahead_valueOf);
        if (values.every((value) => value !== undefined))
            found.push({ name, args: values });
    }
    return found;
}
/** Whether the function takes these arguments; if not, the template will say so. */
function takes({ params, variadic }, args) {
    if (args.length < params.length || (variadic === undefined && args.length > params.length))
        return false;
    return args.every((value, i) => {
        const kind = params[i] ?? variadic;
        return kind === 'any' || (kind === 'string' ? typeof value === 'string' : value instanceof GoInt);
    });
}
function ahead_valueOf([, raw, quoted, number]) {
    if (raw !== undefined)
        return raw.replaceAll('\r', '');
    if (number !== undefined)
        return new GoInt(BigInt(number));
    try {
        return JSON.parse(quoted ?? '""');
    }
    catch {
        // An escape that JSON does not know, but Go may.
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/lookups/aws-error.ts
var aws_error = __webpack_require__(7401);
// EXTERNAL MODULE: ./src/lookups/once.ts
var once = __webpack_require__(1218);
;// CONCATENATED MODULE: ./src/lookups/cloudformation.ts





/** DescribeStacks once per stack, all pages of ListExports once. */
const askCloudFormation = (world) => ({
    stackOutputs: (0,once/* once */.O)((stack) => cloudformation_describe(stack, world)),
    allExports: (0,once/* once */.O)(() => listExports(world)),
});
/** `cfn_output` and `cfn_export`. ecspresso: cfn-lookup */
function cloudFormationSource(plugin, prefix, { stackOutputs, allExports }, world) {
    const output = async (stack, key) => {
        const what = `failed to lookup cfn output: ${key} of stack ${stack}`;
        return pick(await stackOutputs(stack), key, what, `output ${key} is not found in stack ${stack}`);
    };
    const findExport = async (name) => pick(await allExports(''), name, `failed to lookup cfn export: ${name}`, `export ${name} is not found${inRegion(world)}`);
    return {
        plugin,
        prefix,
        ahead: true,
        functions: {
            cfn_output: {
                template: { params: ['string', 'string'], call: ([stack, key]) => output(String(stack), String(key)) },
                native: {
                    params: ['stackName', 'outputKey'],
                    call: ([stack, key]) => output(stringArgument('cfn_output', stack), stringArgument('cfn_output', key)),
                },
                lambda: { arity: 2, call: (args) => output(...stackAndKey(args)) },
            },
            cfn_export: {
                template: { params: ['string'], call: ([name]) => findExport(String(name)) },
                native: { params: ['name'], call: ([name]) => findExport(stringArgument('cfn_export', name)) },
                lambda: { arity: 1, call: ([name = '']) => findExport(name.trim()) },
            },
        },
    };
}
const inRegion = ({ region }) => (region === undefined ? '' : ` in region ${region}`);
function stackAndKey(args) {
    const [stack, key, ...more] = args;
    if (stack !== undefined && key !== undefined && more.length === 0)
        return [stack, key];
    throw new support_errors/* ActionError */.lZ('LOOKUP', 'cfn_output needs two words: stack and output key', { hint: 'Write {{#cfn_output}}STACK KEY{{/cfn_output}}.' });
}
function pick(values, name, what, missing) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined)
        return value;
    const close = (0,nearest/* nearest */.p)(name, Object.keys(values));
    const known = Object.keys(values);
    const others = known.length === 0 ? 'There are none at all.' : `There are ${known.slice(0, 5).join(', ')}${known.length > 5 ? ` and ${known.length - 5} more` : ''}.`;
    throw new support_errors/* ActionError */.lZ('LOOKUP', `${what}: ${missing}`, { hint: close === undefined ? others : `Did you mean ${close}?` });
}
async function cloudformation_describe(stack, world) {
    const what = `failed to lookup cfn output: stack ${stack}`;
    const missing = (cause) => new support_errors/* ActionError */.lZ('LOOKUP', `${what} does not exist${inRegion(world)}`, { cause, hint: 'Check the name of the stack, the region and the account.' });
    try {
        const outputs = await world.cloudFormation.stackOutputs(stack);
        if (outputs === undefined)
            throw missing();
        return outputs;
    }
    catch (error) {
        const { name, message = '' } = error;
        if (name === 'ValidationError' && /does not exist/.test(message))
            throw missing(error);
        const resource = stack.startsWith('arn:') ? stack : `arn:aws:cloudformation:${world.region ?? '*'}:*:stack/${stack}/*`;
        throw (0,aws_error/* lookupError */.b0)(error, { action: 'cloudformation:DescribeStacks', resource, what }, world);
    }
}
async function listExports(world) {
    const values = Object.create(null);
    let token;
    try {
        do {
            const page = await world.cloudFormation.listExports(token);
            for (const { name, value } of page.exports)
                values[name] ??= value;
            token = page.nextToken;
        } while (token !== undefined && token !== '');
        return values;
    }
    catch (error) {
        throw (0,aws_error/* lookupError */.b0)(error, { action: 'cloudformation:ListExports', resource: '*', what: 'failed to lookup cfn exports' }, world);
    }
}

;// CONCATENATED MODULE: ./src/lookups/secrets-manager.ts





/** ARNs of secrets, each asked for once. */
const askSecretArns = (world) => (0,once/* once */.O)((id) => secrets_manager_describe(id, world));
/** `secretsmanager_arn` and `secretsmanager_arnf`: the ARN of a secret, never its value. */
function secretsManagerSource(plugin, prefix, arn) {
    const format = (args) => goSprintf(String(args[0]), args.slice(1));
    return {
        plugin,
        prefix,
        ahead: true,
        functions: {
            secretsmanager_arn: {
                template: { params: ['string'], call: ([id]) => arn(String(id)) },
                native: { params: ['id'], call: ([id]) => arn(stringArgument('secretsmanager_arn', id)) },
                lambda: { arity: 1, call: ([id = '']) => arn(id.trim()) },
            },
            secretsmanager_arnf: {
                template: { params: ['string'], variadic: 'any', call: (args) => arn(format(args)) },
                native: {
                    params: ['format', 'args'],
                    call: ([form, args]) => arn(format([stringArgument('secretsmanager_arnf', form), ...formatArguments(args)])),
                },
                lambda: { arity: 2, call: (args) => arn(format(args)) },
            },
        },
    };
}
async function secrets_manager_describe(id, world) {
    const what = `failed to lookup secretsmanager secret: ${id}`;
    try {
        const { arn } = await world.secretsManager.describeSecret(id);
        if (arn !== undefined)
            return arn;
        throw new support_errors/* ActionError */.lZ('LOOKUP', `${what}: the answer holds no ARN`);
    }
    catch (error) {
        if (error.name === 'ResourceNotFoundException') {
            const where = world.region === undefined ? '' : ` in region ${world.region}`;
            throw new support_errors/* ActionError */.lZ('LOOKUP', `${what}: ResourceNotFoundException: there is no such secret${where}`, {
                cause: error,
                hint: 'Check the name, the region and the account. A secret of another account needs its full ARN.',
            });
        }
        const resource = id.startsWith('arn:') ? id : `arn:aws:secretsmanager:${world.region ?? '*'}:*:secret:${id}-*`;
        throw (0,aws_error/* lookupError */.b0)(error, { action: 'secretsmanager:DescribeSecret', resource, what }, world);
    }
}

;// CONCATENATED MODULE: ./src/lookups/ssm.ts




/** Parameters of Systems Manager, decrypted, each asked for once; SecureStrings are registered as secrets. */
const askParameters = (world, secrets) => (0,once/* once */.O)((name) => get(name, world, secrets));
/** `ssm` and `ssm_list`. ecspresso: ssm-lookup */
function ssmSource(plugin, prefix, parameter) {
    const find = async (name, indexes) => {
        if (indexes.length > 1)
            throw failed(name, 'ssm template function accepts at most 2 parameters', 'Write the name and, for a StringList, one index.');
        const index = indexes.length === 0 ? undefined : integerArgument('ssm', indexes[0]);
        return ssm_valueOf(name, await parameter(name), index);
    };
    return {
        plugin,
        prefix,
        ahead: true,
        functions: {
            ssm: {
                template: { params: ['string'], variadic: 'int', call: ([name, ...indexes]) => find(String(name), indexes) },
                native: { params: ['name'], call: ([name]) => find(stringArgument('ssm', name), []) },
                lambda: { arity: 1, call: ([name = '']) => find(name.trim(), []) },
            },
            ssm_list: {
                template: { params: ['string', 'int'], call: ([name, index]) => find(String(name), [index]) },
                native: {
                    params: ['name', 'index'],
                    call: ([name, index]) => find(stringArgument('ssm_list', name), [integerArgument('ssm_list', index)]),
                },
                lambda: { arity: 2, call: ([name = '', index]) => find(name, [integerArgument('ssm_list', index)]) },
            },
        },
    };
}
const failed = (name, message, hint) => new support_errors/* ActionError */.lZ('LOOKUP', `failed to lookup ssm parameter: ${name}: ${message}`, { hint });
async function get(name, world, secrets) {
    try {
        const parameter = await world.ssm.getParameter(name);
        if (parameter.type === 'SecureString')
            secrets.add(parameter.value);
        return parameter;
    }
    catch (error) {
        const where = world.region === undefined ? '' : ` in region ${world.region}`;
        const kind = error.name;
        if (kind === 'ParameterNotFound')
            throw failed(name, `ParameterNotFound: there is no such parameter${where}`, 'Check the name (a path begins with /), the region and the account.');
        if (kind === 'ParameterVersionNotFound')
            throw failed(name, `ParameterVersionNotFound: the parameter has no such version or label${where}`, 'Behind the colon stands a version number or a label.');
        const resource = name.startsWith('arn:') ? name : `arn:aws:ssm:${world.region ?? '*'}:*:parameter/${name.replace(/^\//, '').replace(/:[^:/]*$/, '')}`;
        throw (0,aws_error/* lookupError */.b0)(error, { action: 'ssm:GetParameter', resource, what: `failed to lookup ssm parameter: ${name}` }, world);
    }
}
function ssm_valueOf(name, { type, value }, index) {
    if (type !== 'StringList') {
        if (index === undefined)
            return value;
        throw failed(name, `the parameter is a ${type}, an index is not allowed`, 'Leave the index out.');
    }
    const items = value.split(',');
    if (index === undefined)
        throw failed(name, 'the parameter is a StringList, an index is required', `Write  ssm \`${name}\` 0  for the first of its ${items.length} values; in Mustache {{#ssm_list}}${name} 0{{/ssm_list}}.`);
    const item = items[index];
    if (item === undefined)
        throw failed(name, `index ${index} is out of range: the StringList has ${items.length} values`, `The last one has index ${items.length - 1}.`);
    return item;
}

;// CONCATENATED MODULE: ./src/lookups/aws-answers.ts



/** Nothing is asked before the first question. */
const askAws = (world, secrets) => ({
    parameter: askParameters(world, secrets),
    secretArn: askSecretArns(world),
    ...askCloudFormation(world),
});

// EXTERNAL MODULE: ./src/lookups/tfstate/json-object.ts
var json_object = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/lookups/tfstate/json-text.ts
var json_text = __webpack_require__(4977);
;// CONCATENATED MODULE: ./src/lookups/external-jsonrpc.ts



/**
 * Questions to one process that stays, in newline-delimited JSON-RPC 2.0 (ecspresso v3, `mode: jsonrpc`); the world ends
 * it with the run. One question at a time. After a silence, an answer that is none, or one with another id, the process is ended; the
 * next question starts it again. Errors: LOOKUP.
 */
function askJsonRpc(settings, world) {
    const { name, command, timeoutMs } = settings;
    let process;
    let id = 0;
    let queue = Promise.resolve();
    const stop = () => {
        process?.close();
        process = undefined;
    };
    const question = async (params) => {
        id += 1;
        try {
            process ??= await world.converse(command);
            const line = await process.ask(JSON.stringify({ jsonrpc: '2.0', id, method: name, params }), timeoutMs);
            if (line === undefined)
                throw new Error(process.ending());
            return answerIn(line, id);
        }
        catch (error) {
            if (!(error instanceof RpcError))
                stop();
            throw new support_errors/* ActionError */.lZ('LOOKUP', `failed to call external function ${name}: ${(0,support_errors/* errorMessage */.gJ)(error)}`, { cause: error });
        }
    };
    return (args) => {
        const asked = queue.then(() => question(args));
        queue = asked.catch(() => undefined);
        return asked;
    };
}
/** An error that the process reports properly: it may go on. */
class RpcError extends Error {
}
function answerIn(line, id) {
    let answer;
    try {
        answer = (0,json_text/* parseFirstValue */.bq)(line);
    }
    catch (error) {
        throw new Error(`the answer is not JSON: ${(0,support_errors/* errorMessage */.gJ)(error)}`);
    }
    if (!(0,json_object/* isObject */.G)(answer))
        throw new Error('the answer is no JSON-RPC object');
    if (answer['id'] !== id)
        throw new Error(`the answer has the id ${String(answer['id'])}, expected ${id}`);
    const { error } = answer;
    if (error === undefined || error === null)
        return answer['result'] ?? null;
    const { code = '', message = '' } = (0,json_object/* isObject */.G)(error) ? error : { message: error };
    throw new RpcError(`${String(message)}${code === '' ? '' : ` (${String(code)})`}`);
}

;// CONCATENATED MODULE: ./src/lookups/external-settings.ts


const example = 'Write for example  config: { name: revision, command: [git, rev-parse, HEAD], num_args: 0, parser: string, timeout: 10 }.';
/** Checks the settings. Errors: CONFIG. */
function externalSettings(plugin) {
    const { name, command, num_args: count = 0, parser = 'json', mode = 'exec', timeout } = plugin.config;
    const refuse = (message, hint = example) => configError(plugin, `external plugin ${message}`, hint);
    if (typeof name !== 'string' || name === '')
        throw refuse('requires name as a string');
    if (!/^[A-Za-z_]\w*$/.test(plugin.funcPrefix + name))
        throw refuse(`has the name "${name}", which no template can call`, 'A function name has letters, digits and _ only.');
    if (!Array.isArray(command) || command.length === 0 || !command.every((part) => typeof part === 'string')) {
        throw refuse('requires command as a list of strings', `There is no shell. ${example}`);
    }
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
        throw refuse('requires num_args as a whole number');
    if (parser !== 'json' && parser !== 'string')
        throw refuse(`knows the parsers json and string, not ${String(parser)}`);
    if (mode !== 'exec' && mode !== 'jsonrpc')
        throw refuse(`knows the modes exec and jsonrpc, not ${String(mode)}`);
    const timeoutMs = timeout === undefined ? undefined : milliseconds(timeout);
    if (Number.isNaN(timeoutMs))
        throw refuse(`cannot read the timeout "${String(timeout)}"`, 'Write seconds, or a duration such as 1m30s.');
    return { name, command: command, argumentCount: count, parser, mode, timeoutMs: timeoutMs === 0 ? undefined : timeoutMs };
}
/** Seconds in v2; v3 takes durations as well. 0 means none. */
function milliseconds(timeout) {
    if (typeof timeout === 'number')
        return timeout >= 0 ? timeout * 1000 : Number.NaN;
    const parsed = typeof timeout === 'string' ? (0,duration/* parseDuration */.E9)(timeout) : undefined;
    return parsed?.ok === true ? parsed.ms : Number.NaN;
}

;// CONCATENATED MODULE: ./src/lookups/external.ts







/** A function of the user's own, answered by a command without a shell. ecspresso: plugin_external.go. Errors: CONFIG, LOOKUP. */
function externalSource(plugin, world) {
    const settings = externalSettings(plugin);
    const { name, argumentCount } = settings;
    const ask = settings.mode === 'jsonrpc' ? askJsonRpc(settings, world) : (args) => runOnce(settings, args, world);
    const answer = (0,once/* once */.O)((key) => ask(JSON.parse(key)));
    const call = (args) => answer(JSON.stringify(args));
    const params = Array.from({ length: argumentCount }, (_, i) => `arg${i}`);
    return {
        plugin: plugin.name,
        prefix: plugin.funcPrefix,
        functions: {
            [name]: {
                template: { params: [], variadic: 'string', call: (args) => call(args.map(String)) },
                native: { params, call: (args) => call(args.map((arg) => stringArgument(name, arg))) },
                lambda: { arity: Math.max(1, argumentCount), call: (args) => call(args.map((arg) => (argumentCount > 1 ? arg : arg.trim()))) },
            },
        },
    };
}
async function runOnce(settings, args, world) {
    const { name, command, timeoutMs, parser } = settings;
    const result = await start(settings, args, world);
    if (result.timedOut)
        throw external_failed(name, `${command[0]} did not answer within ${(timeoutMs ?? 0) / 1000}s${output(result)}`, 'Raise timeout: of the plugin (seconds, or a duration such as 1m).');
    if (result.exitCode !== 0) {
        const how = result.exitCode === null ? `was ended by ${result.signal ?? 'a signal'}` : `exits with ${result.exitCode}`;
        throw external_failed(name, `${command[0]} ${how}${output(result)}`);
    }
    return parser === 'string' ? result.stdout : parsed(name, result);
}
async function start({ name, command, timeoutMs }, args, world) {
    try {
        return await world.runCommand([...command, ...args], { timeoutMs });
    }
    catch (error) {
        const code = error.code;
        const reason = code === 'ENOENT' ? 'there is no such command' : code === 'EACCES' ? 'the file is not executable' : String(error.message);
        throw external_failed(name, `${command[0]} cannot be started: ${reason}`, 'command: is run without a shell: a list of the program and its arguments, relative to the working directory of the step.');
    }
}
/** Go reads the first JSON value and ignores what follows. */
function parsed(name, result) {
    try {
        return (0,json_text/* parseFirstValue */.bq)(result.stdout);
    }
    catch (error) {
        throw external_failed(name, `the answer is not JSON: ${error.message}`, 'If the command prints plain text, write  parser: string.');
    }
}
const external_failed = (name, message, hint) => new support_errors/* ActionError */.lZ('LOOKUP', `failed to call external function ${name}: ${message}`, { hint });
const longestOutput = 2000;
/** What a failing command said, each stream cut to what a log can bear. */
function output({ stdout, stderr }) {
    const part = (label, text) => (text.trim() === '' ? '' : `\n${label}: ${(0,support_cut/* cut */.J)(text.trim(), longestOutput)}`);
    return part('stdout', stdout) + part('stderr', stderr);
}

;// CONCATENATED MODULE: ./src/lookups/tfstate/functions.ts



/** Template functions turn every apostrophe of an address into a quotation mark; Jsonnet natives do not. */
const withQuotes = (address) => address.replaceAll("'", '"');
/** What the template function gives for a value: strings as they are, everything else as Go's JSON. */
const asText = (value) => (typeof value === 'string' ? value : goJson(value));
/** The functions of one state, by the names without prefix. */
function stateFunctions(state, secrets) {
    const find = async (address) => {
        // What looks into a state is loaded while the state itself is under way.
        const [known, { valueAt }] = await Promise.all([state(), Promise.all(/* import() */[__webpack_require__.e(827), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 5781))]);
        return valueAt(known, address, secrets);
    };
    const text = async (address) => asText(await find(withQuotes(address)));
    const format = (args) => goSprintf(String(args[0]), args.slice(1));
    return {
        tfstate: {
            template: { params: ['string'], call: ([address]) => text(String(address)) },
            native: { params: ['address'], call: ([address]) => find(stringArgument('tfstate', address)) },
            lambda: { arity: 1, call: ([address = '']) => find(withQuotes(address.trim())) },
        },
        tfstatef: {
            template: { params: ['string'], variadic: 'any', call: (args) => text(format(args)) },
            native: {
                params: ['format', 'args'],
                call: ([form, args]) => find(format([stringArgument('tfstatef', form), ...formatArguments(args)])),
            },
            lambda: { arity: 2, call: (args) => find(withQuotes(format(args))) },
        },
    };
}

// EXTERNAL MODULE: ./src/lookups/tfstate/location.ts
var tfstate_location = __webpack_require__(1236);
;// CONCATENATED MODULE: ./src/lookups/tfstate/source.ts





/**
 * One `tfstate` entry. The state is read once, at the first use or `prefetch`; one on this machine also by `ready`,
 * because the Go tool fails on a state that it cannot read whether it is used or not. Errors: CONFIG, LOOKUP.
 */
function openState(plugin, { directory, secrets, ...surroundings }) {
    const optional = optionalOf(plugin);
    const location = locationOf(plugin, directory);
    (0,tfstate_location/* passwordsIn */.gW)(location).forEach((password) => secrets.add(password));
    let reading;
    const read = () => (reading ??= reader(location, surroundings, optional));
    const quietly = () => void read().catch(() => undefined);
    return {
        plugin: plugin.name,
        prefix: plugin.funcPrefix,
        location: location.shown,
        functions: stateFunctions(read, secrets),
        prefetch: quietly,
        ready: async () => {
            if (location.kind !== 'local')
                return;
            await read().catch((error) => {
                throw error instanceof support_errors/* ActionError */.lZ ? placed(error, plugin) : error;
            });
        },
        known: () => reading?.catch(() => undefined) ?? Promise.resolve(undefined),
    };
}
/** Nobody has called for the state yet, so the plugin's entry is the place of the error. */
const placed = ({ code, message, hint, cause, at = undefined }, plugin) => new support_errors/* ActionError */.lZ(code, message, { hint, cause, at: at ?? plugin.at });
async function reader(location, { read, log }, optional) {
    try {
        return await read(location);
    }
    catch (error) {
        if (!optional)
            throw error;
        log.warning(`${(0,support_errors/* errorMessage */.gJ)(error)}; the state is optional and counts as empty`);
        const { emptyState } = await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 2827));
        return emptyState;
    }
}
/** ecspresso's texts; the hints are ours. */
function locationOf(plugin, directory) {
    const { path, url } = plugin.config;
    const example = 'Write  config: { path: terraform.tfstate }  or  config: { url: s3://BUCKET/KEY }.';
    if (path !== undefined) {
        if (typeof path !== 'string')
            throw configError(plugin, 'tfstate plugin requires path for tfstate file as a string', example);
        return source_parsed(plugin, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(directory, path));
    }
    if (url !== undefined) {
        if (typeof url !== 'string')
            throw configError(plugin, 'tfstate plugin requires url for tfstate URL as a string', example);
        return source_parsed(plugin, url);
    }
    throw configError(plugin, 'tfstate plugin requires path or url for tfstate location', example);
}
function source_parsed(plugin, text) {
    try {
        // On Windows an absolute path begins like a URL.
        return /^[A-Za-z]:[\\/]/.test(text) ? { kind: 'local', path: text, workspace: true, shown: text } : (0,tfstate_location/* parseLocation */.zS)(text);
    }
    catch (error) {
        throw configError(plugin, (0,support_errors/* errorMessage */.gJ)(error), error instanceof support_errors/* ActionError */.lZ ? error.hint : undefined);
    }
}
function optionalOf(plugin) {
    const { optional } = plugin.config;
    if (optional === undefined)
        return false;
    if (typeof optional === 'boolean')
        return optional;
    throw configError(plugin, 'tfstate plugin requires optional as a bool', 'Write  optional: true  without quotes.');
}

;// CONCATENATED MODULE: ./src/lookups/plugins.ts







const available = ['tfstate', 'cloudformation', 'ssm', 'secretsmanager', 'external'];
/** What `config:` of an entry may hold. */
const settings = {
    tfstate: ['path', 'url', 'optional'],
    cloudformation: [],
    ssm: [],
    secretsmanager: [],
    external: ['name', 'command', 'num_args', 'parser', 'timeout', 'mode'],
};
/** The Go tool passes over a setting that it does not know; a misspelt `timeout` should not go unnoticed. */
function warnOfUnknown({ name, config, at }, known, world) {
    for (const key of Object.keys(config).filter((one) => !known.includes(one))) {
        const close = (0,nearest/* nearest */.p)(key, known);
        const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
        world.log.warning(`${place}the plugin ${name} knows no setting ${key}; it has no effect${close === undefined ? '' : `; did you mean ${close}?`}`);
    }
}
/** The source behind one entry of `plugins:`; names are matched in any case. Errors: CONFIG. */
function openPlugin(plugin, surroundings) {
    const { world, answers } = surroundings;
    const name = plugin.name.toLowerCase();
    if (available.includes(name))
        warnOfUnknown(plugin, settings[name], world);
    switch (name) {
        case 'tfstate':
            return openState(plugin, surroundings);
        case 'cloudformation':
            return cloudFormationSource(plugin.name, plugin.funcPrefix, answers, world);
        case 'ssm':
            return ssmSource(plugin.name, plugin.funcPrefix, answers.parameter);
        case 'secretsmanager':
            return secretsManagerSource(plugin.name, plugin.funcPrefix, answers.secretArn);
        case 'external':
            return externalSource(plugin, world);
        default: {
            const close = (0,nearest/* nearest */.p)(plugin.name, available);
            throw configError(plugin, `plugin ${plugin.name} is not available`, close === undefined ? `Available are ${available.join(', ')}.` : `Did you mean ${close}?`);
        }
    }
}

;// CONCATENATED MODULE: ./src/lookups/index.ts









/** Opens what the config's plugins offer, without asking anybody anything yet. Errors: CONFIG. ecspresso: plugin.go */
function openLookups({ plugins, configDirectory, world, secrets }) {
    const answers = askAws(world, secrets);
    const builtIn = [ssmSource('ssm', '', answers.parameter), secretsManagerSource('secretsmanager', '', answers.secretArn)];
    const surroundings = { world, answers, directory: configDirectory, read: stateReader(world, secrets), log: world.log, secrets };
    const configured = allOf(plugins.map((plugin) => () => ({ plugin, source: openPlugin(plugin, surroundings) })));
    const { functions } = combine(environmentSource(world.env), builtIn, configured);
    const sources = configured.map(({ source }) => source);
    return {
        functions,
        prefetch: ({ path, text }) => {
            sources.filter((source) => mentions(text, source)).forEach((source) => source.prefetch?.());
            // What a template in Jsonnet will be shows only when it has been evaluated; a Mustache file asks for all at once anyway.
            if (!/\.(?:jsonnet|mustache)$/.test(path))
                askAhead(text, functions.template, [...builtIn, ...sources]);
        },
        ready: async () => {
            const ends = await Promise.allSettled(sources.map((source) => source.ready?.()));
            allOf(ends.map((end) => () => {
                if (end.status === 'rejected')
                    throw end.reason;
            }));
        },
        states: async () => {
            const read = await Promise.all(sources.filter(isState).map(async (source) => ({ location: source.location, state: await source.known() })));
            if (read.every(({ state }) => state === undefined))
                return [];
            const { instancesOf } = await __webpack_require__.e(/* import() */ 827).then(__webpack_require__.bind(__webpack_require__, 2827));
            return read.flatMap(({ location, state }) => (state === undefined ? [] : [{ location, instancesOf: (type) => instancesOf(state, type) }]));
        },
    };
}
/** The results of all, or all that is wrong with them in one error. */
function allOf(tasks) {
    const errors = [];
    const results = [];
    for (const task of tasks) {
        try {
            results.push(task());
        }
        catch (error) {
            if (!(error instanceof support_errors/* ActionError */.lZ))
                throw error;
            errors.push(error);
        }
    }
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
    return results;
}
/** Reads each location once. The back ends are loaded with the first one. */
function stateReader(world, secrets) {
    let opening;
    const read = (0,once/* once */.O)(async (location) => {
        opening ??= Promise.all(/* import() */[__webpack_require__.e(827), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 6068)).then(({ openReader }) => openReader(world, secrets));
        return (await opening)(JSON.parse(location));
    });
    return (location) => read(JSON.stringify(location));
}
/** Makes the sure calls of a template; whoever asks again gets the same answer, or the same error. */
function askAhead(text, functions, sources) {
    const early = new Set(sources.filter(({ ahead }) => ahead === true).flatMap((source) => Object.keys(source.functions).map((name) => source.prefix + name)));
    for (const { name, args } of sureCalls(text)) {
        const fn = early.has(name) ? functions[name] : undefined;
        if (fn === undefined || !takes(fn, args))
            continue;
        void (async () => fn.call(args))().catch(() => undefined);
    }
}
const isState = (source) => 'known' in source;
/** Whether a function of the source stands in the text as a word. */
function mentions(text, { prefix, functions }) {
    return Object.keys(functions).some((name) => new RegExp(`(?<![\\w])${lookups_escaped(prefix + name)}(?![\\w])`).test(text));
}
const lookups_escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

;// CONCATENATED MODULE: ./src/rendering/envfile.ts


/** Where a line breaks the format, counted from 0 within the line. */
class LineError extends Error {
    offset;
    hint;
    constructor(message, offset, hint) {
        super(message);
        this.offset = offset;
        this.hint = hint;
    }
}
/** A file with more bad lines than this is no env file; the rest would not help. */
const maxErrors = 20;
/**
 * Reads an env file: lines `KEY=VALUE` in the format of hashicorp/go-envparse, which ecspresso uses. Empty values are
 * kept, later lines win, nothing is expanded. All bad lines are reported together. Errors: CONFIG.
 */
function parseEnvFile(text, file) {
    const variables = {};
    const errors = [];
    for (const [i, ended] of text.split('\n').entries()) {
        const line = ended.replace(/\r$/, '');
        try {
            const pair = readLine(line);
            if (pair !== undefined)
                Object.defineProperty(variables, pair.key, { value: pair.value, enumerable: true, writable: true, configurable: true });
        }
        catch (error) {
            if (!(error instanceof LineError))
                throw error;
            errors.push(new support_errors/* ActionError */.lZ('CONFIG', error.message, { at: { file, line: i + 1, column: error.offset + 1 }, hint: error.hint }));
            if (errors.length >= maxErrors)
                break;
        }
    }
    if (errors.length > 0)
        throw (0,describe_error/* withExcerpts */.b)((0,support_errors/* joinErrors */._h)(errors), () => withoutValues(text));
    return variables;
}
/** Values may be secrets: in an excerpt only their outline is shown. A line that begins with no name may be the rest of a value. */
const withoutValues = (text) => text.replace(/^([\w .\ufeff/-]{0,60}=)?([^\n]*)/gm, (_line, name, value) => (name ?? '') + value.replace(/[^\s"'\\#]/g, '*'));
/** What Go's TrimSpace takes away; unlike JavaScript's trim it leaves a byte order mark. */
const leading = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/;
const trailing = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
function trimmed(text) {
    const skipped = leading.exec(text)?.[0].length ?? 0;
    let end = text.length;
    while (end > skipped && trailing.test(text.charAt(end - 1)))
        end -= 1;
    return { text: text.slice(skipped, end), skipped };
}
function readLine(line) {
    const whole = trimmed(line);
    if (whole.text === '' || whole.text.startsWith('#'))
        return undefined;
    const equals = whole.text.indexOf('=');
    if (equals < 0)
        throw new LineError('expected KEY=VALUE, but the line has no =', whole.skipped);
    const value = trimmed(whole.text.slice(equals + 1));
    return {
        key: readKey(trimmed(whole.text.slice(0, equals)).text, whole.skipped),
        value: readValue(value.text, whole.skipped + equals + 1 + value.skipped),
    };
}
function readKey(text, offset) {
    const exported = text.length > 'export '.length && text.startsWith('export ');
    const key = exported ? text.slice('export '.length) : text;
    const start = offset + text.length - key.length;
    if (key === '')
        throw new LineError('expected a name before the =', start);
    if (key.startsWith('\ufeff'))
        throw new LineError('the file begins with a byte order mark', start, 'Save it as UTF-8 without one.');
    if (!/^[A-Za-z_]/.test(key))
        throw new LineError(`a name begins with a letter or _, not with ${envfile_shown(key)}`, start);
    const bad = key.search(/[^A-Za-z0-9_./]/);
    if (bad >= 0)
        throw new LineError(`a name has letters, digits, _ . and / only, not ${envfile_shown(key.slice(bad))}`, start + bad);
    return key;
}
const envfile_shown = (text) => JSON.stringify(String.fromCodePoint(text.codePointAt(0) ?? 0));
/** Segments of different quoting may follow each other; a # outside quotes starts a comment. */
function readValue(text, offset) {
    let value = '';
    /** Length of `value` without the blanks that a comment would cut off. */
    let kept = 0;
    let mode = 'plain';
    let opened = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text.charAt(i);
        if (char < ' ')
            throw new LineError(`the control character ${envfile_shown(char)} cannot stand in a value`, offset + i, 'In double quotes it can be written \\t or \\u0001.');
        if (mode === 'plain' && char === '#')
            return value.slice(0, kept);
        const next = modeAfter(mode, char);
        if (next !== mode) {
            if (mode === 'plain')
                opened = i;
            mode = next;
            continue;
        }
        if (mode === 'double' && char === '\\') {
            const escape = envfile_readEscape(text, i, offset);
            value += escape.text;
            i += escape.length - 1;
        }
        else
            value += char;
        if (mode !== 'plain' || char !== ' ')
            kept = value.length;
    }
    if (mode !== 'plain')
        throw new LineError(`the quote ${text.charAt(opened)} is not closed`, offset + opened, 'A value cannot run over several lines; write \\n in double quotes.');
    return value;
}
function modeAfter(mode, char) {
    if (char === "'" && mode !== 'double')
        return mode === 'single' ? 'plain' : 'single';
    if (char === '"' && mode !== 'single')
        return mode === 'double' ? 'plain' : 'double';
    return mode;
}
const envfile_escapes = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** JSON's escapes. Halves of surrogate pairs come in twos; a pair that makes no character is U+FFFD. */
function envfile_readEscape(text, at, offset) {
    const char = text.charAt(at + 1);
    const plain = Object.hasOwn(envfile_escapes, char) ? envfile_escapes[char] : undefined;
    if (plain !== undefined)
        return { text: plain, length: 2 };
    if (char !== 'u')
        throw new LineError(`\\${char} is no escape`, offset + at, 'Write a backslash as \\\\ in double quotes, or use single quotes.');
    const first = envfile_readHex(text, at, offset);
    if (first < 0xd800 || first > 0xdfff)
        return { text: String.fromCharCode(first), length: 6 };
    if (!text.startsWith('\\u', at + 6))
        throw new LineError('half of a surrogate pair stands alone', offset + at);
    const pair = String.fromCharCode(first, envfile_readHex(text, at + 6, offset));
    return { text: /^\p{Surrogate}/u.test(pair) ? '\ufffd' : pair, length: 12 };
}
function envfile_readHex(text, at, offset) {
    const digits = text.slice(at + 2, at + 6);
    if (!/^[\da-fA-F]{4}$/.test(digits))
        throw new LineError('\\u needs four hexadecimal digits', offset + at);
    return Number.parseInt(digits, 16);
}

;// CONCATENATED MODULE: ./src/commands/environment.ts


/** Lays env files, each over the one before, and then the input `env` over the environment; registers the values to mask. */
async function layEnvironment(inputs, world) {
    for (const file of inputs.envFiles)
        world.layEnv(parseEnvFile(await readEnvFile(file, world), file));
    world.layEnv(inputs.env);
    for (const name of inputs.mask)
        world.secrets.add(world.env[name]);
}
async function readEnvFile(file, world) {
    try {
        return await world.files.readText(file);
    }
    catch (error) {
        throw new support_errors/* ActionError */.lZ('CONFIG', `cannot read the env file ${file}: ${(0,support_errors/* errorMessage */.gJ)(error)}`, { cause: error, hint: 'Paths in envfile are relative to working-directory.' });
    }
}

;// CONCATENATED MODULE: ./src/commands/imports.ts


/** A file that Jsonnet imports: relative to the importing one. There is no library path. Errors: TEMPLATE, in go-jsonnet's words. */
async function readImport(named, from, files) {
    const path = (0,external_node_path_.isAbsolute)(named) ? (0,external_node_path_.normalize)(named) : (0,external_node_path_.join)((0,external_node_path_.dirname)(from), named);
    try {
        return { path, bytes: await files.readBytes(path) };
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        const reason = missing ? 'no match locally or in the Jsonnet library paths' : (0,support_errors/* errorMessage */.gJ)(error);
        const hint = missing ? `Imports are relative to the importing file, so this is ${path}; there are no library paths.` : undefined;
        throw new support_errors/* ActionError */.lZ('TEMPLATE', `couldn't open import "${named}": ${reason}`, { hint, cause: missing ? undefined : error });
    }
}

;// CONCATENATED MODULE: ./src/commands/no-config.ts


/**
 * A run without a config file: with `cluster` and `service` given, the inputs `task-definition` and `service-definition`
 * say all that it would; what touches no service needs the task definition alone. Undefined when a config is to be read:
 * one that is named, or one that is there.
 */
async function replaceConfig(inputs, files) {
    const needsService = inputs.command === 'deploy' || inputs.command === 'diff';
    const says = inputs.taskDefinition !== undefined && (!needsService || (inputs.cluster !== undefined && inputs.service !== undefined));
    if (!says || (await hasConfig(inputs.config, files)))
        return undefined;
    return {
        config: { path: '', directory: '.', cluster: defaultCluster, plugins: [], codedeploy: {}, timeoutMs: defaultTimeoutMs, ignoreTags: [] },
        given: new Set(),
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./src/commands/names.ts
/** Names, images and ARNs of this deployment: they must stay readable, or our own outputs would be empty. */
function namesOf(config, { taskDefinition, service }) {
    const containers = taskDefinition?.value.containerDefinitions ?? [];
    return [
        config.cluster,
        config.service ?? '',
        config.region ?? '',
        taskDefinition?.value.family ?? '',
        ...containers.flatMap(({ name = '', image = '' }) => [name, image]),
        ...arnsIn(taskDefinition?.value),
        ...arnsIn(service?.value),
    ];
}
function arnsIn(value) {
    if (typeof value === 'string')
        return value.startsWith('arn:') ? [value] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.values(value).flatMap(arnsIn);
}

;// CONCATENATED MODULE: ./src/commands/working-directory.ts

/** A misspelt folder would otherwise show as a config that cannot be found. Errors: INPUT. */
async function checkWorkingDirectory({ workingDirectory }, { files }) {
    if (await files.exists('.'))
        return;
    const hint = 'It is a path inside the workspace. Is the repository checked out (actions/checkout) before this step?';
    throw new support_errors/* ActionError */.lZ('INPUT', `input working-directory: the folder ${workingDirectory} does not exist`, { hint });
}

;// CONCATENATED MODULE: ./src/commands/project.ts














/** env files → config → lookups: a straight line, after which files can be rendered and AWS can be asked. */
async function openProject(session) {
    const { inputs, world } = session;
    await checkWorkingDirectory(inputs, world);
    await layEnvironment(inputs, world);
    const open = lookupsOf(session);
    const context = contextOf(session);
    const loaded = (await replaceConfig(inputs, world.files)) ?? (await loadConfig(inputs.config, configWorld(session, context, open)));
    const { config, limit } = settled(loaded, session);
    // Before anything else can fail: what is odd about the config may be the reason.
    await session.learn({ notes: notesOf(loaded) });
    // An error about a plugin's entry shows the line of the config.
    const lookups = await (0,describe_error/* explaining */.S)(linesOf(loaded.rendered), () => ready(open(config.plugins, config.path, config.region)));
    const aws = world.aws(config.region);
    await session.learn({ region: aws.region, cluster: config.cluster, service: config.service, limit });
    const project = {
        config,
        rendered: loaded.rendered,
        limit,
        aws,
        lookups,
        render: (source) => {
            lookups.prefetch(source);
            return renderDefinition(source, { ...context, functions: lookups.functions });
        },
        describeWorld: { ecs: aws.ecs, clock: world.clock, region: aws.region, signal: world.signal },
    };
    return { ...project, loadDefinitions: (options) => definitionsOf(session, project, notesOf(loaded), options) };
}
const contextOf = ({ inputs, world }) => ({
    ext: { extStr: inputs.extStr, extCode: inputs.extCode },
    env: world.env,
    importer: { read: (path, from) => readImport(path, from, world.files) },
});
/** What reading a config takes: one that calls functions of its own plugins has them opened half-way. */
const configWorld = ({ inputs, world }, context, open) => ({
    files: world.files,
    context,
    core: coreFunctions(world.env),
    open: (plugins, path, region) => open(plugins, path, inputs.region ?? region ?? environmentRegion(world.env)).functions,
});
async function ready(lookups) {
    await lookups.ready();
    return lookups;
}
/** The lines of the config, for errors about it that have a place but no line. */
const linesOf = (rendered) => (file) => file === rendered?.path ? rendered.source : undefined;
/** Opened once per set of plugins: a config that calls them and the definitions share the states that were read. */
function lookupsOf(session) {
    const { world } = session;
    const opened = new Map();
    return (plugins, path, region) => {
        const key = JSON.stringify([plugins.map(({ name, funcPrefix, config }) => [name, funcPrefix, config]), path, region]);
        const known = opened.get(key) ?? openLookups({ plugins, configDirectory: (0,external_node_path_.dirname)(path), world: world.lookups(region), secrets: world.secrets });
        opened.set(key, known);
        return known;
    };
}
function settled(loaded, { inputs, world }) {
    const layers = [{ source: 'input', values: { region: inputs.region, cluster: inputs.cluster, service: inputs.service, timeoutMs: inputs.timeoutMs } }];
    const { region, cluster, service, timeoutMs } = resolveSettings(layers, loaded, world.env);
    const { taskDefinition, serviceDefinition } = inputs;
    const config = {
        ...loaded.config,
        region: region?.value,
        cluster: cluster.value,
        service: service?.value,
        taskDefinition: taskDefinition ?? loaded.config.taskDefinition,
        serviceDefinition: serviceDefinition ?? loaded.config.serviceDefinition,
        // What an input names stands nowhere in the file.
        places: {
            task_definition: taskDefinition === undefined ? loaded.config.places?.task_definition : undefined,
            service_definition: serviceDefinition === undefined ? loaded.config.places?.service_definition : undefined,
        },
    };
    return { config, limit: { ms: timeoutMs.value, source: timeoutMs.source } };
}
const notesOf = ({ warnings }) => warnings.map(({ level, text, at }) => ({ level: level === 'warning' ? 'warning' : 'info', text, at }));
async function definitionsOf(session, project, notes, options = {}) {
    const { inputs, world } = session;
    const { config, rendered, render } = project;
    const all = { taskDefinition: true, service: true, strict: inputs.strict, complete: true, ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags], ...options };
    const { definitions, warnings } = await (0,describe_error/* explaining */.S)(linesOf(rendered), () => loadDefinitions(config, all, { files: world.files, render, shapes: world.shapes }));
    world.secrets.settle(namesOf(config, definitions));
    const found = warnings.map((warning) => ({ level: 'warning', ...remarkOf(warning) }));
    await session.learn({ notes: [...notes, ...found] });
    return definitions;
}

// EXTERNAL MODULE: ./src/ecs/names.ts
var names = __webpack_require__(3045);
// EXTERNAL MODULE: ./src/ecs/ours.ts
var ours = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/ecs/waiting/deadline.ts
var waiting_deadline = __webpack_require__(8193);
// EXTERNAL MODULE: ./src/ecs/waiting/progress-line.ts
var progress_line = __webpack_require__(6277);
// EXTERNAL MODULE: ./src/ecs/waiting/refusal.ts
var waiting_refusal = __webpack_require__(3001);
// EXTERNAL MODULE: ./src/ecs/waiting/time-limit.ts
var time_limit = __webpack_require__(6330);
// EXTERNAL MODULE: ./src/ecs/aws-error.ts
var ecs_aws_error = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/ecs/running-deployment.ts








/** The deployment that is under way, by the describe that was made anyway; undefined when the service is at rest. */
function runningDeployment(service, now) {
    const primary = (0,ours/* primaryOf */.O)(service);
    if (service === undefined || primary === undefined)
        return undefined;
    const state = primary.rolloutState;
    // Without rollout state (Classic Load Balancer) a second entry is the only sign.
    const isRunning = state === undefined ? (service.deployments?.length ?? 0) > 1 : state !== 'COMPLETED' && state !== 'FAILED';
    if (!isRunning)
        return undefined;
    const ageMs = primary.createdAt === undefined ? undefined : Math.max(0, now - primary.createdAt.getTime());
    const age = ageMs === undefined ? '' : `, since ${(0,duration/* durationText */.S5)(ageMs)}`;
    return {
        deploymentId: primary.id,
        serviceDeploymentArn: service.currentServiceDeployment,
        taskDefinitionArn: primary.taskDefinition,
        ageMs,
        text: `${primary.id ?? 'a deployment'} to ${(0,names/* shortName */.E)(primary.taskDefinition) ?? 'an unknown revision'}${age}`,
    };
}
/** Decides, without acting. A service at rest is always proceeded with. */
function decideOnRunning(running, choice) {
    if (running === undefined)
        return { kind: 'proceed' };
    switch (choice) {
        case 'proceed':
            return { kind: 'proceed', note: `another deployment is under way, ${running.text}; a new one of ours will replace it` };
        case 'wait':
            return { kind: 'wait', note: `another deployment is under way, ${running.text}; waiting for its end` };
        case 'fail':
            return {
                kind: 'fail',
                reason: `another deployment is under way: ${running.text}`,
                hint: 'Wait for its end, or set if-deploying to wait or proceed. A concurrency group per service keeps two jobs apart.',
            };
        default:
            return choice;
    }
}
/** Somebody else's deployment is in no hurry of ours, milliseconds. */
const pauseMs = 5_000;
/** Waits until no deployment is under way any more, however it ends; failing describes are tried again until the deadline. */
async function waitForRunning(deps, first, { startedAt, limit }) {
    const { clock, log, signal } = deps;
    const deadline = (0,waiting_deadline/* createDeadline */.d)(clock, signal, startedAt + limit.ms);
    let service = first;
    let said = '';
    try {
        for (;;) {
            const running = runningDeployment(service, clock.now());
            if (running === undefined)
                return { kind: 'over', service };
            const line = (0,progress_line/* progressLine */.oz)(service, undefined, { phase: 'rolling', state: (0,ours/* primaryOf */.O)(service)?.rolloutState ?? '', missing: [], notices: [] }, running);
            if (line !== said)
                log.info(`[${(0,duration/* durationText */.S5)(clock.now() - startedAt)}] the other deployment: ${line}`);
            said = line;
            const left = deadline.at - clock.now();
            if (signal.aborted)
                return { kind: 'cancelled', reason: `cancelled while waiting for another deployment, ${running.text}` };
            if (left <= 0)
                return { kind: 'timed-out', reason: `another deployment was still under way at the end of the timeout (${(0,time_limit/* limitText */.P)(limit)}), ${running.text}; ours was not started` };
            await clock.sleep(Math.min(pauseMs, left), signal);
            if (!signal.aborted)
                service = await lookAgain(deps, service, deadline.signal);
        }
    }
    finally {
        deadline.release();
    }
}
async function lookAgain({ ecs, log }, service, signal) {
    try {
        const answer = await ecs.describeServices({ cluster: service.clusterArn, services: [service.serviceName ?? ''], include: ['TAGS'] }, { signal });
        return answer.services?.[0] ?? service;
    }
    catch (error) {
        const refusal = (0,waiting_refusal/* refusalOf */.O)(error);
        if (refusal === 'denied' || refusal === 'credentials')
            throw (0,ecs_aws_error/* awsError */.es)(error, { action: 'ecs:DescribeServices' });
        if (!signal.aborted)
            log.info(`DescribeServices: ${(0,ecs_aws_error/* faultText */.Ij)(error)}; trying again`);
        return service;
    }
}

;// CONCATENATED MODULE: ./src/commands/ready.ts



/**
 * Somebody else's deployment may be under way: go on, wait for its end, or refuse, as the caller chose. `waited`: what was
 * seen of the service before is no longer true.
 */
async function readyToDeploy(session, project, deployed) {
    if (deployed.kind !== 'present')
        return 'ready';
    const { inputs, world, startedAt } = session;
    const running = runningDeployment(deployed.service, world.clock.now());
    const decision = decideOnRunning(running, inputs.ifDeploying);
    switch (decision.kind) {
        case 'proceed':
            if (decision.note !== undefined)
                world.log.info(`Note: ${decision.note}`);
            return 'ready';
        case 'fail':
            throw new support_errors/* ActionError */.lZ('DEPLOYMENT_FAILED', decision.reason, { hint: decision.hint });
        case 'wait':
            break;
        default:
            return decision;
    }
    world.log.info(`${decision.note}, ${(0,time_limit/* atMost */.T)(project.limit, world.clock.now() - startedAt)}`);
    const deps = { ecs: project.aws.ecs, clock: world.clock, log: world.log, signal: world.signal };
    const waited = await waitForRunning(deps, deployed.service, { startedAt, limit: project.limit });
    if (waited.kind === 'over')
        return 'waited';
    throw new support_errors/* ActionError */.lZ(waited.kind === 'cancelled' ? 'CANCELLED' : 'TIMEOUT', waited.reason);
}

;// CONCATENATED MODULE: ./src/commands/tell.ts
/** What is about to be done, and the plan's remarks, in the log; warnings become annotations when the report is published. */
function tellPlan(log, { cluster, service, steps, differences, notes, deployed }) {
    for (const { level, text, at } of notes) {
        const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
        log.info(level === 'warning' ? `Warning: ${place}${text}` : `${place}${text}`);
    }
    const subject = deployed?.kind === 'missing' ? 'the new service' : 'service';
    const what = service === undefined ? `cluster ${cluster}` : `${subject} ${service} in cluster ${cluster}`;
    const idle = differences.length === 0 ? 'nothing to do' : 'no calls';
    log.info(`Plan for ${what}: ${steps.length === 0 ? idle : steps.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')}`);
}

;// CONCATENATED MODULE: ./src/commands/deploy.ts










/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
async function deploy(session) {
    const { inputs, world } = session;
    const project = await openProject(session);
    const choices = choicesOf(inputs, project.config, world.github.run);
    let wanted = await project.loadDefinitions(filesToRead(choices));
    checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
    const seeing = lookAtService(project);
    // What comes later loads while the request is under way.
    void Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 8311));
    const changing = inputs.dryRun ? undefined : __webpack_require__.e(/* import() */ 205).then(__webpack_require__.bind(__webpack_require__, 1205));
    let seen = await seeing;
    await session.learn({ deployed: seen });
    if (!inputs.dryRun && (await readyToDeploy(session, project, seen)) === 'waited')
        seen = await lookAtService(project);
    if (seen.kind === 'missing')
        wanted = await project.loadDefinitions(filesToRead(choices, seen));
    const deployed = await withNeeds(seen, project, wanted, choices, inputs.dryRun);
    const plan = planDeploy(deployed, wanted, choices);
    await session.learn({ plan, deployed });
    tellPlan(world.log, plan);
    await checkOwnership(session, project, plan);
    if (changing === undefined)
        return;
    if (inputs.wait)
        refuseUnwatched(plan);
    const { change } = await changing;
    await change(session, project, plan);
}

;// CONCATENATED MODULE: ./src/commands/diff.ts









/** What a deploy would change: the same plan, shown and not carried out. `update-service: false` is `--without-service`. ecspresso: diff.go */
async function diff_diff(session) {
    const { inputs, world } = session;
    const project = await openProject(session);
    const { service, serviceDefinition } = project.config;
    if (service !== undefined && serviceDefinition === undefined && inputs.updateService) {
        throw new support_errors/* ActionError */.lZ('CONFIG', 'service_definition is not defined', { hint: 'diff compares the service, too. For the task definition alone set the input update-service: false.' });
    }
    const choices = choicesOf(inputs, project.config, world.github.run);
    let wanted = await project.loadDefinitions(filesToRead(choices));
    checkWanted(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
    const seen = withoutMissing(await lookAtService(project), choices);
    if (seen.kind === 'missing')
        wanted = await project.loadDefinitions(filesToRead(choices, seen));
    const deployed = await withNeeds(seen, project, wanted, choices, true);
    const plan = planDeploy(deployed, wanted, choices, 'show');
    await session.learn({ plan, deployed });
    tellPlan(world.log, plan);
    await checkOwnership(session, project, plan);
}
/** Where the service does not count, one that does not exist leaves the family to compare with. */
const withoutMissing = (seen, { updateService }) => seen.kind === 'missing' && !updateService ? { kind: 'no-service', cluster: seen.cluster } : seen;

// EXTERNAL MODULE: ./src/ecs/carry-out.ts + 5 modules
var carry_out = __webpack_require__(7692);
;// CONCATENATED MODULE: ./src/commands/register.ts









/** Registers a revision (or finds the newest one, if it is the same and `skip-unchanged` is set) and leaves the service alone. ecspresso: register.go */
async function register(session) {
    const { inputs, world } = session;
    const project = await openProject(session);
    const choices = choicesOf(inputs, project.config, world.github.run);
    rejectDeploying(choices);
    const wanted = await project.loadDefinitions({ service: false });
    checkWanted(wanted, choices, 'register');
    const none = { kind: 'no-service', cluster: project.config.cluster };
    const deployed = await withNeeds(none, project, wanted, choices, inputs.dryRun);
    const plan = planRegister(deployed, wanted, choices);
    await session.learn({ plan });
    tellPlan(world.log, plan);
    await checkOwnership(session, project, plan);
    if (inputs.dryRun)
        return;
    const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
    await session.learn({ carried: await (0,carry_out/* carryOut */.u)(plan, deps, (carried) => session.learn({ carried })) });
}

;// CONCATENATED MODULE: ./src/commands/render.ts






/** Names of the targets, the short ones of ecspresso included, and the output that tells where each was written. ecspresso: render */
const targets = {
    config: 'config',
    'service-definition': 'serviceDefinition',
    servicedef: 'serviceDefinition',
    'task-definition': 'taskDefinition',
    taskdef: 'taskDefinition',
};
/** Renders the config, the definitions or any other file, prints them, and writes them where asked. Asks ECS nothing. */
async function render(session) {
    const { inputs, world } = session;
    const project = await openProject(session);
    const wanted = inputs.targets.length > 0 ? inputs.targets : present(project.config);
    const members = wanted.map((target) => targets[target]);
    const definitions = await project.loadDefinitions({ complete: false, taskDefinition: members.includes('taskDefinition'), service: members.includes('serviceDefinition') });
    const rendered = {};
    const written = new Set();
    for (const target of wanted) {
        const member = targets[target];
        const { name, text } = member === undefined ? await otherFile(target, session, project) : render_document(member, project, definitions);
        await world.log.group(`Rendered ${target}`, () => world.log.info(text.trimEnd()));
        if (inputs.outputDir === undefined)
            continue;
        const path = (0,external_node_path_.join)(inputs.outputDir, name);
        if (written.has(path))
            throw new support_errors/* ActionError */.lZ('INPUT', `targets: ${target} would be written to ${path}, as another target was`, { hint: 'Give one of them another name, or render it in a step of its own.' });
        written.add(path);
        await world.files.writeText(path, text);
        if (member !== undefined)
            rendered[member] = path;
        await session.learn({ rendered });
    }
}
const present = ({ serviceDefinition, taskDefinition }) => [
    'config',
    ...(serviceDefinition === undefined ? [] : ['service-definition']),
    ...(taskDefinition === undefined ? [] : ['task-definition']),
];
function render_document(member, project, definitions) {
    const { config } = project;
    switch (member) {
        case 'config':
            return configText(config);
        case 'serviceDefinition':
            if (definitions.service === undefined)
                throw new support_errors/* ActionError */.lZ('CONFIG', 'service_definition is not defined', { hint: 'Set service_definition in the config, or leave service-definition out of targets.' });
            return { name: 'service-definition.json', text: jsonText({ ...definitions.service.value, serviceName: config.service }) };
        case 'taskDefinition':
            if (definitions.taskDefinition === undefined)
                throw new support_errors/* ActionError */.lZ('CONFIG', 'task_definition is not defined', { hint: 'Set task_definition in the config, or leave task-definition out of targets.' });
            return { name: 'task-definition.json', text: jsonText(definitions.taskDefinition.value) };
        default:
            return member;
    }
}
const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** The config in the language of its file. */
function configText(config) {
    const isJson = config.path !== '' && configFormat(config.path) === 'jsonnet';
    const document = configDocument(config);
    return isJson ? { name: 'ecspresso.json', text: jsonText(document) } : { name: 'ecspresso.yml', text: yamlText(document) };
}
/** The config as it was understood: paths joined, defaults filled in. */
function configDocument(config) {
    const { applicationName, deploymentGroupName, deploymentConfigName } = config.codedeploy;
    return {
        required_version: config.requiredVersion,
        region: config.region,
        cluster: config.cluster,
        service: config.service,
        service_definition: config.serviceDefinition,
        task_definition: config.taskDefinition,
        express_definition: config.expressDefinition,
        plugins: unlessEmpty(config.plugins.map(({ name, config: settings, funcPrefix }) => ({ name, config: settings, func_prefix: funcPrefix === '' ? undefined : funcPrefix }))),
        appspec: config.appspec === undefined ? undefined : { version: '0.0', Hooks: config.appspec.hooks },
        codedeploy: unlessEmpty({ application_name: applicationName, deployment_group_name: deploymentGroupName, deployment_config_name: deploymentConfigName }),
        timeout: (0,duration/* goDuration */.Lm)(config.timeoutMs),
        ignore: config.ignoreTags.length === 0 ? undefined : { tags: config.ignoreTags },
    };
}
const unlessEmpty = (value) => (Object.values(value).every((member) => member === undefined) ? undefined : value);
async function otherFile(path, session, project) {
    const text = await session.world.files.readText(path).catch((error) => {
        throw new support_errors/* ActionError */.lZ('INPUT', `targets: ${path} is neither config, service-definition nor task-definition, and cannot be read as a file: ${(0,support_errors/* errorMessage */.gJ)(error)}`);
    });
    return { name: renderedName(path), text: (await project.render({ path, text })).text };
}
/** What a file is called once it is rendered: `x.json.mustache` and `x.jsonnet` have become `x.json`. */
const renderedName = (path) => (0,external_node_path_.basename)(path).replace(/\.mustache$/, '').replace(/\.jsonnet$/, '.json');

;// CONCATENATED MODULE: ./src/commands/index.ts




/** Name → command. They share nearly all they need, so all are loaded at once: one file instead of five. */
const commandTable = { deploy: deploy, render: render, diff: diff_diff, register: register };


/***/ }),

/***/ 756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ eachIn),
/* harmony export */   FA: () => (/* binding */ pruned),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   GR: () => (/* binding */ dropDefaults),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   ZQ: () => (/* binding */ isDoc),
/* harmony export */   _R: () => (/* binding */ sortIn),
/* harmony export */   f$: () => (/* binding */ stableText)
/* harmony export */ });
/* unused harmony export sortedBy */
const isDoc = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Keys whose value is a map of the user: nothing in it is ours to judge. */
const opaque = new Set(['dockerLabels', 'options', 'driverOpts', 'labels', 'hookDetails']);
/** A copy without what is not there for the API: undefined and null members, empty lists, empty objects. User maps stay as they are. */
function pruned(value) {
    if (Array.isArray(value))
        return value.map(pruned).filter((item) => item !== undefined);
    if (!isDoc(value))
        return value;
    const result = {};
    for (const [key, member] of Object.entries(value)) {
        const kept = opaque.has(key) ? member : pruned(member);
        if (!isEmpty(kept))
            result[key] = kept;
    }
    return result;
}
const isEmpty = (value) => value === undefined || value === null || (Array.isArray(value) && value.length === 0) || (isDoc(value) && Object.keys(value).length === 0);
/** One text for one value, whatever the order of its keys: for sorting and for telling equality. */
function stableText(value) {
    if (Array.isArray(value))
        return `[${value.map(stableText).join(',')}]`;
    if (!isDoc(value))
        return JSON.stringify(value) ?? 'null';
    const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`);
    return `{${members.join(',')}}`;
}
/** Are two values the same JSON? */
const same = (a, b) => a === b || stableText(a) === stableText(b);
/** A list whose order means nothing, in an order of its own. */
function sortedBy(items, keyOf) {
    return items
        .map((item) => ({ item, key: keyOf(item), text: stableText(item) }))
        .sort((a, b) => order(a.key, b.key) || order(a.text, b.text))
        .map(({ item }) => item);
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Sorts by the whole text of each item. */
const sorted = (items) => sortedBy(items, () => '');
/** Does a document say something at this place? A list counts as a whole; null, the empty text and an empty object are nothing. */
function isWritten(document, path) {
    let at = document;
    for (const step of path) {
        if (!isDoc(at))
            return at !== undefined && at !== null;
        at = at[step];
        if (at === undefined || at === null || at === '')
            return false;
    }
    return !isDoc(at) || Object.keys(at).length > 0;
}
/** Rewrites a member that is a list of objects, where it is one. */
function eachIn(doc, key, change) {
    const list = doc[key];
    if (Array.isArray(list))
        doc[key] = list.map((item) => (isDoc(item) ? change(item) : item));
}
/** Sorts a member that is a list, by one of its members or as a whole. */
function sortIn(doc, key, by) {
    const list = doc[key];
    if (Array.isArray(list))
        doc[key] = sortedBy(list, (item) => (by !== undefined && isDoc(item) ? String(item[by] ?? '') : ''));
}
/** Drops members that say what their absence says. */
function dropDefaults(doc, defaults) {
    for (const [key, value] of Object.entries(defaults))
        if (doc[key] === value)
            delete doc[key];
}


/***/ }),

/***/ 6476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NK: () => (/* binding */ diffDocs),
  n2: () => (/* binding */ diffTaskDefinitions),
  JL: () => (/* binding */ sameTaskDefinition)
});

// EXTERNAL MODULE: ./src/definitions/canonical.ts
var canonical = __webpack_require__(756);
// EXTERNAL MODULE: ./src/definitions/tags.ts
var tags = __webpack_require__(7705);
// EXTERNAL MODULE: ./src/definitions/units.ts
var units = __webpack_require__(6197);
;// CONCATENATED MODULE: ./src/definitions/normalise-task-definition.ts



/** Members that registering takes; describe yields more. */
const compared = [
    'family', 'taskRoleArn', 'executionRoleArn', 'networkMode', 'containerDefinitions', 'volumes', 'placementConstraints',
    'requiresCompatibilities', 'cpu', 'memory', 'tags', 'pidMode', 'ipcMode', 'proxyConfiguration', 'inferenceAccelerators',
    'ephemeralStorage', 'runtimePlatform', 'enableFaultInjection',
];
/**
 * What two task definitions have in common when they are the same: order where it means nothing is removed, units are
 * resolved, and what AWS fills in is filled in or left out on both sides. ecspresso: diff.go sortTaskDefinition
 */
function normaliseTaskDefinition(definition, ignoreTags = []) {
    const source = definition;
    const picked = Object.fromEntries(compared.map((key) => [key, source[key]]));
    const doc = (0,canonical/* pruned */.FA)({ ...picked, tags: (0,tags/* comparableTags */.q6)(definition.tags ?? [], ignoreTags) });
    const mode = networkModeOf(doc);
    if (mode !== undefined)
        doc['networkMode'] = mode;
    if (doc['cpu'] !== undefined)
        doc['cpu'] = (0,units/* inUnits */.D)(String(doc['cpu']), 'vcpu');
    if (doc['memory'] !== undefined)
        doc['memory'] = (0,units/* inUnits */.D)(String(doc['memory']), 'gb');
    (0,canonical/* dropDefaults */.GR)(doc, { enableFaultInjection: false });
    (0,canonical/* eachIn */.$G)(doc, 'containerDefinitions', (container) => normaliseContainer(container, mode));
    (0,canonical/* eachIn */.$G)(doc, 'volumes', normaliseVolume);
    normaliseProxy(doc['proxyConfiguration']);
    (0,canonical/* sortIn */._R)(doc, 'containerDefinitions', 'name');
    for (const key of ['volumes', 'placementConstraints', 'requiresCompatibilities', 'inferenceAccelerators'])
        (0,canonical/* sortIn */._R)(doc, key);
    (0,canonical/* sortIn */._R)(doc, 'tags', 'key');
    return (0,canonical/* pruned */.FA)(doc);
}
/** Where no mode is given, Linux tasks outside Fargate get the bridge. */
function networkModeOf(doc) {
    if (typeof doc['networkMode'] === 'string')
        return doc['networkMode'];
    const compatibilities = doc['requiresCompatibilities'];
    const onFargate = Array.isArray(compatibilities) && compatibilities.includes('FARGATE');
    const family = (0,canonical/* isDoc */.ZQ)(doc['runtimePlatform']) ? doc['runtimePlatform']['operatingSystemFamily'] : undefined;
    const onWindows = typeof family === 'string' && family.startsWith('WINDOWS');
    return onFargate || onWindows ? undefined : 'bridge';
}
const offByDefault = {
    cpu: 0, readonlyRootFilesystem: false, privileged: false, interactive: false, pseudoTerminal: false, disableNetworking: false,
    versionConsistency: 'enabled',
};
function normaliseContainer(source, mode) {
    const container = { essential: true, ...source };
    (0,canonical/* dropDefaults */.GR)(container, offByDefault);
    (0,canonical/* eachIn */.$G)(container, 'portMappings', (mapping) => normalisePort(mapping, mode));
    for (const key of ['mountPoints', 'volumesFrom'])
        (0,canonical/* eachIn */.$G)(container, key, (item) => dropped(item, { readOnly: false }));
    // Left out, these are filled in by ECS. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
    if ((0,canonical/* isDoc */.ZQ)(container['healthCheck']))
        container['healthCheck'] = { interval: 30, timeout: 5, retries: 3, ...container['healthCheck'] };
    // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html
    if ((0,canonical/* isDoc */.ZQ)(container['restartPolicy']))
        container['restartPolicy'] = { restartAttemptPeriod: 300, ...container['restartPolicy'] };
    if ((0,canonical/* isDoc */.ZQ)(container['linuxParameters']))
        container['linuxParameters'] = dropped(container['linuxParameters'], { initProcessEnabled: false });
    if ((0,canonical/* isDoc */.ZQ)(container['logConfiguration']))
        (0,canonical/* sortIn */._R)(container['logConfiguration'], 'secretOptions', 'name');
    for (const key of ['environment', 'secrets', 'ulimits'])
        (0,canonical/* sortIn */._R)(container, key, 'name');
    for (const key of ['portMappings', 'mountPoints', 'volumesFrom', 'dependsOn', 'systemControls', 'extraHosts', 'resourceRequirements'])
        (0,canonical/* sortIn */._R)(container, key);
    return container;
}
function normalisePort(source, mode) {
    const mapping = { protocol: 'tcp', ...source };
    if (mode === 'awsvpc' || mode === 'host')
        mapping['hostPort'] ||= mapping['containerPort'];
    else
        mapping['hostPort'] ??= 0;
    if (mapping['containerPortRange'] !== undefined && !mapping['containerPort'])
        delete mapping['hostPort'];
    return mapping;
}
function normaliseVolume(source) {
    const volume = { ...source };
    const efs = volume['efsVolumeConfiguration'];
    if ((0,canonical/* isDoc */.ZQ)(efs))
        volume['efsVolumeConfiguration'] = normaliseEfs(efs);
    const docker = volume['dockerVolumeConfiguration'];
    if ((0,canonical/* isDoc */.ZQ)(docker))
        volume['dockerVolumeConfiguration'] = dropped(docker, { scope: 'task', autoprovision: false });
    return dropped(volume, { configuredAtLaunch: false });
}
function normaliseEfs(source) {
    const efs = dropped(source, { rootDirectory: '/', transitEncryption: 'DISABLED' });
    const authorization = efs['authorizationConfig'];
    if ((0,canonical/* isDoc */.ZQ)(authorization))
        efs['authorizationConfig'] = dropped(authorization, { iam: 'DISABLED' });
    return efs;
}
function normaliseProxy(proxy) {
    if (!(0,canonical/* isDoc */.ZQ)(proxy))
        return;
    proxy['type'] ??= 'APPMESH';
    (0,canonical/* sortIn */._R)(proxy, 'properties', 'name');
}
function dropped(source, defaults) {
    const doc = { ...source };
    (0,canonical/* dropDefaults */.GR)(doc, defaults);
    return doc;
}

;// CONCATENATED MODULE: ./src/definitions/diff.ts


/** The member by which the items of a list are told apart: so a new container is one difference, not a shift of all. */
const keyedBy = {
    containerDefinitions: 'name', environment: 'name', secrets: 'name', volumes: 'name', ulimits: 'name', secretOptions: 'name', properties: 'name',
    tags: 'key', mountPoints: 'containerPath', dependsOn: 'containerName', portMappings: 'containerPort', systemControls: 'namespace',
    extraHosts: 'hostname', resourceRequirements: 'type', inferenceAccelerators: 'deviceName', capacityProviderStrategy: 'capacityProvider',
    volumeConfigurations: 'name', vpcLatticeConfigurations: 'portName', services: 'portName', clientAliases: 'port',
};
/** Where two normalised documents differ, in the order of their keys. `from` undefined: everything is new. */
function diffDocs(subject, from, to) {
    const found = [];
    compare(from ?? {}, to ?? {}, []);
    return found;
    function compare(a, b, path) {
        if ((0,canonical/* same */.FB)(a, b))
            return;
        const key = path.at(-1);
        if ((0,canonical/* isDoc */.ZQ)(a) && (0,canonical/* isDoc */.ZQ)(b))
            return members(a, b, path);
        const by = typeof key === 'string' ? keyedBy[key] : undefined;
        const [left, right] = [by === undefined ? undefined : byKey(a, by), by === undefined ? undefined : byKey(b, by)];
        if (left !== undefined && right !== undefined)
            return members(left, right, path);
        found.push({ subject, path, ...(a === undefined ? {} : { from: a }), ...(b === undefined ? {} : { to: b }) });
    }
    function members(a, b, path) {
        for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort())
            compare(a[key], b[key], [...path, key]);
    }
}
/** A list as an object by the key of its items; undefined where an item has none or two have the same. */
function byKey(list, key) {
    if (!Array.isArray(list))
        return undefined;
    const entries = list.map((item) => [(0,canonical/* isDoc */.ZQ)(item) ? String(item[key] ?? '') : '', item]);
    const distinct = new Set(entries.map(([name]) => name));
    return distinct.has('') || distinct.size !== entries.length ? undefined : Object.fromEntries(entries);
}
/** Where two task definitions differ. `live` undefined: the family is new. */
function diffTaskDefinitions(live, wanted, ignoreTags = []) {
    return diffDocs('task-definition', live && normaliseTaskDefinition(live, ignoreTags), normaliseTaskDefinition(wanted, ignoreTags));
}
/** Would registering make a revision that says nothing new? */
const sameTaskDefinition = (live, wanted, ignoreTags = []) => diffTaskDefinitions(live, wanted, ignoreTags).length === 0;


/***/ }),

/***/ 7705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ tagDelta),
/* harmony export */   OP: () => (/* binding */ withoutIgnoredTags),
/* harmony export */   q6: () => (/* binding */ comparableTags)
/* harmony export */ });
/* unused harmony export matchesAny */
/** `aws:` tags belong to AWS; nobody else can write or remove them. */
const reserved = 'aws:*';
/** Does a key match one of the patterns? `*` stands for any text, `?` for one character; everything else for itself. */
const matchesAny = (key, patterns) => patterns.some((pattern) => matchesGlob(key, pattern));
/** Greedy, with one place to go back to (the last star): no pattern makes it slow. */
function matchesGlob(text, pattern) {
    let at = 0;
    let next = 0;
    let star = -1;
    let retry = 0;
    while (at < text.length) {
        if (pattern[next] === '*') {
            star = next++;
            retry = at;
        }
        else if (pattern[next] === '?' || pattern[next] === text[at]) {
            at += 1;
            next += 1;
        }
        else if (star >= 0) {
            next = star + 1;
            at = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[next] === '*')
        next += 1;
    return next === pattern.length;
}
/** The tags that are ours to compare and change. ecspresso: `ignore.tags` */
const withoutIgnoredTags = (tags, ignore) => ignore.length === 0 ? [...tags] : tags.filter((tag) => !matchesAny(tag.key ?? '', ignore));
/** From the live tags to those of the file: added and changed ones to set, others to remove. ecspresso: CompareTags */
function tagDelta(live, wanted, ignore = []) {
    const patterns = [...ignore, reserved];
    const before = byKey(withoutIgnoredTags(live, patterns));
    const after = byKey(withoutIgnoredTags(wanted, ignore));
    return {
        set: sorted([...after].filter(([key, value]) => before.get(key) !== value)).map(([key, value]) => ({ key, value })),
        removed: sorted([...before].filter(([key]) => !after.has(key))).map(([key]) => key),
    };
}
/** A tag without value has the value ''. Of two equal keys the last counts. */
const byKey = (tags) => new Map(tags.map((tag) => [tag.key ?? '', tag.value ?? '']));
const sorted = (entries) => entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
/** The live tags that count in a comparison: without the ignored ones and without those of AWS. */
const comparableTags = (tags, ignore) => withoutIgnoredTags(tags, [...ignore, reserved]);


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inUnits)
/* harmony export */ });
const perUnit = { vcpu: 1024, gb: 1024 };
/** `0.5 vCPU` → `512`, `1 GB` → `1024`, in any case of letters; anything else as written. ecspresso: diff.go toNumberCPU, toNumberMemory */
function inUnits(text, unit) {
    const match = /^(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)$/i.exec(text.trim());
    if (match?.[1] === undefined || match[2]?.toLowerCase() !== unit)
        return text.trim();
    return String(Math.round(Number(match[1]) * perUnit[unit]));
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/ecs/aws-error.ts
var aws_error = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/ecs/waiting/patience.ts
/** A change that is under way when the run is cancelled is given this long for its answer, milliseconds of the clock: to know beats to guess. */
const patienceMs = 3_000;
/** The run's signal, but patient: for calls that change something. */
function createPatience(clock, cancel) {
    const over = new AbortController();
    const released = new AbortController();
    const wait = () => void clock.limit(patienceMs, released.signal).then(() => over.abort());
    if (cancel?.aborted === true)
        wait();
    else
        cancel?.addEventListener('abort', wait, { once: true, signal: released.signal });
    return { signal: over.signal, release: () => released.abort() };
}

// EXTERNAL MODULE: ./src/ecs/describe.ts
var describe = __webpack_require__(7660);
;// CONCATENATED MODULE: ./src/ecs/steps/create-service.ts



/** Creates the service. The token makes a repeat after a lost answer safe. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
async function createService(input, world) {
    const calledAt = world.clock.now();
    const subject = `service ${input.serviceName} in cluster ${input.cluster}`;
    const answer = await world.ecs.createService({ ...input, clientToken: world.uuid() }, { signal: world.signal, cancel: world.cancel }).catch(async (error) => {
        const ours = isRepeat(error) ? await createdBefore(input, world) : undefined;
        if (ours !== undefined)
            return { service: ours };
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:CreateService', subject, region: world.region });
    });
    const service = answer.service ?? (await created(input, subject, world));
    world.log.info(`Created ${subject}`);
    return { change: 'created', service, before: undefined, calledAt };
}
/** A repeat that is refused because the service is there by now: the answer that was lost may have been the good one. */
function isRepeat(error) {
    const { message = '', $metadata: { attempts = 1 } = {} } = error;
    return attempts > 1 && /not idempotent/i.test(message);
}
/** The service, if it runs the very revision that we asked for. */
async function createdBefore({ cluster = 'default', serviceName = '', taskDefinition }, world) {
    const deployed = await (0,describe/* describeDeployed */.ex)(world, cluster, serviceName).catch(() => undefined);
    return deployed?.kind === 'present' && deployed.service.taskDefinition === taskDefinition ? deployed.service : undefined;
}
/** A 200 without a body is good news that got lost. */
async function created({ cluster = 'default', serviceName = '' }, subject, world) {
    const deployed = await (0,describe/* describeDeployed */.ex)(world, cluster, serviceName);
    if (deployed.kind === 'present')
        return deployed.service;
    throw new errors/* ActionError */.lZ('AWS', `ecs:CreateService (${subject}): the answer is empty, and the service is not there`);
}

// EXTERNAL MODULE: ./src/definitions/diff.ts + 1 modules
var diff = __webpack_require__(6476);
;// CONCATENATED MODULE: ./src/ecs/steps/register-task-definition.ts



const attempts = 4;
const pauseMs = 2_000;
/** Our clock and AWS's may differ by so much, milliseconds. */
const skewMs = 60_000;
/**
 * Registers a revision. The API has no idempotency token: after a lost answer the newest revision is looked at, and
 * taken if it is what we sent, so that a retry leaves no spare behind.
 */
async function registerTaskDefinition(input, world) {
    const { taskDefinitionArn, family, revision } = await register(input, world);
    world.log.info(`Registered ${family}:${revision}`);
    return { change: 'registered', taskDefinitionArn };
}
async function register(input, world) {
    const calledAt = world.clock.now();
    for (let attempt = 1;; attempt++) {
        const sent = await send(input, attempt < attempts, world);
        if (sent.kind === 'answered')
            return sent.taskDefinition;
        world.log.info(`The answer to RegisterTaskDefinition was lost (${sent.how}); looking whether it took effect`);
        const newest = await newestOf(input.family, world);
        const isRecent = (newest?.registeredAt?.getTime() ?? 0) >= calledAt - skewMs;
        if (newest !== undefined && isRecent && (0,diff/* sameTaskDefinition */.JL)(newest, input))
            return newest;
        if (world.cancel?.aborted === true)
            throw sent.error;
        await world.clock.sleep(pauseMs * attempt, world.cancel);
    }
}
async function send(input, mayTryAgain, world) {
    const fault = { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region };
    try {
        const { taskDefinition } = await world.ecs.registerTaskDefinition(input, { signal: world.signal, cancel: world.cancel, once: true });
        if (taskDefinition?.taskDefinitionArn !== undefined)
            return { kind: 'answered', taskDefinition };
        const error = (0,aws_error/* awsError */.es)(new Error('the answer names no task definition'), fault);
        if (mayTryAgain)
            return { kind: 'lost', how: 'an empty answer', error };
        throw error;
    }
    catch (cause) {
        const error = (0,aws_error/* awsError */.es)(cause, fault);
        if (mayTryAgain && (0,aws_error/* mayHaveActed */.LR)(cause))
            return { kind: 'lost', how: (0,aws_error/* faultText */.Ij)(cause), error };
        throw error;
    }
}
/** Not being able to look costs a spare revision at most. */
async function newestOf(family, world) {
    return family === undefined ? undefined : (0,describe/* describeTaskDefinition */.oh)(world, family).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/ecs/steps/tags.ts

/** Adds and changes tags of the service; UpdateService cannot. */
async function tagResource(step, world) {
    const { resourceArn, tags } = step;
    await world.ecs.tagResource({ resourceArn, tags }, { signal: world.signal, cancel: world.cancel }).catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:TagResource', resource: resourceArn, region: world.region });
    });
    world.log.info(`Tagged the service: ${tags.map((tag) => tag.key).join(', ')}`);
    return { tagged: true };
}
/** Removes tags that the definition no longer has. */
async function untagResource(step, world) {
    const { resourceArn, tagKeys } = step;
    await world.ecs.untagResource({ resourceArn, tagKeys }, { signal: world.signal, cancel: world.cancel }).catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:UntagResource', resource: resourceArn, region: world.region });
    });
    world.log.info(`Removed tags of the service: ${tagKeys.join(', ')}`);
    return { tagged: true };
}

// EXTERNAL MODULE: ./src/ecs/ours.ts
var ours = __webpack_require__(3938);
;// CONCATENATED MODULE: ./src/ecs/steps/update-service.ts



/** A forced deployment that is not seen after half a minute was not started: only then it is asked for again. */
const forced = { attempts: 4, looks: 8 };
/** Without force a repeat changes nothing, and the client has repeated it for a while already. */
const unforced = { attempts: 2, looks: 1 };
const update_service_pauseMs = 4_000;
/** After a cancel there is little time left. */
const hurriedPauseMs = 1_000;
/**
 * The one UpdateService. Without `forceNewDeployment` a repeat changes nothing, so the client may resend it; with it a
 * repeat would start a second deployment, so after a lost answer we look first. aws.md 5.4
 */
async function updateService(input, carried, world) {
    const subject = `service ${input.service} in cluster ${input.cluster}`;
    const calledAt = world.clock.now();
    const isForced = input.forceNewDeployment === true;
    const { attempts, looks } = isForced ? forced : unforced;
    const done = (service) => ({ change: 'updated', service, calledAt, forced: isForced });
    for (let attempt = 1;; attempt++) {
        const sent = await update_service_send(input, subject, attempt < attempts, world);
        if (sent.kind === 'answered') {
            world.log.info(`Updated ${subject}`);
            return done(sent.service);
        }
        world.log.info(`The answer to UpdateService was lost (${sent.how}); looking whether it took effect`);
        const found = await tookEffect(input, carried.before, looks, world);
        if (found === undefined && world.cancel?.aborted === true)
            throw sent.error;
        if (found === undefined)
            continue;
        world.log.info(`Updated ${subject}: it took effect`);
        return done(found);
    }
}
async function update_service_send(input, subject, mayTryAgain, world) {
    const fault = { action: 'ecs:UpdateService', subject, region: world.region };
    try {
        const { service } = await world.ecs.updateService(input, { signal: world.signal, cancel: world.cancel, once: input.forceNewDeployment === true });
        if (service !== undefined)
            return { kind: 'answered', service };
        const error = (0,aws_error/* awsError */.es)(new Error('the answer is empty'), fault);
        if (mayTryAgain)
            return { kind: 'lost', how: 'an empty answer', error };
        throw error;
    }
    catch (cause) {
        const error = (0,aws_error/* awsError */.es)(cause, fault);
        if (mayTryAgain && (0,aws_error/* mayHaveActed */.LR)(cause))
            return { kind: 'lost', how: (0,aws_error/* faultText */.Ij)(cause), error };
        throw error;
    }
}
/** Looks for a deployment that was not there before; several times, since a write may show late. */
async function tookEffect(input, before, looks, world) {
    for (let look = 0; look < looks && world.signal?.aborted !== true; look++) {
        await (world.cancel?.aborted === true ? world.clock.sleep(hurriedPauseMs, world.signal) : world.clock.sleep(update_service_pauseMs, world.cancel));
        const deployed = await (0,describe/* describeDeployed */.ex)(world, input.cluster ?? 'default', input.service ?? '').catch((error) => {
            if (world.signal?.aborted === true)
                return undefined;
            throw error;
        });
        if (deployed === undefined || deployed.kind === 'missing')
            return undefined;
        const primary = (0,ours/* primaryOf */.O)(deployed.service);
        const isNew = primary?.id !== undefined && primary.id !== (0,ours/* primaryOf */.O)(before)?.id;
        const isOurs = input.taskDefinition === undefined || primary?.taskDefinition === input.taskDefinition;
        if (isNew && isOurs)
            return deployed.service;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/ecs/carry-out.ts







/**
 * Walks the plan in order; the revision that one step registers is handed to the next. Stops at the first error. A cancel
 * ends it between two steps; a step that is under way may finish first, so that it is known what came of it.
 */
async function carryOut(plan, world, onCarried = () => undefined) {
    const before = plan.deployed?.kind === 'present' ? plan.deployed.service : undefined;
    let carried = {
        change: 'none',
        taskDefinitionArn: plan.existingTaskDefinitionArn,
        before,
        service: before,
        calledAt: world.clock.now(),
    };
    const patience = createPatience(world.clock, world.signal);
    try {
        for (const step of plan.steps) {
            if (world.signal?.aborted === true)
                throw new errors/* ActionError */.lZ('CANCELLED', `cancelled before ${whatComes[step.kind]}`);
            if (step.kind === 'create-service' || step.kind === 'update-service') {
                await onCarried({ ...carried, calledAt: world.clock.now(), underWay: step.kind });
            }
            const more = await perform(step, carried, { ...world, signal: patience.signal, cancel: world.signal }).catch((error) => {
                throw world.signal?.aborted === true ? cancelledBy(error, step) : error;
            });
            carried = { ...carried, ...more };
            await onCarried(carried);
        }
    }
    finally {
        patience.release();
    }
    return carried;
}
/** After a cancel nothing is sent again: what would have been is an end of its own. */
function cancelledBy(error, { kind }) {
    if (!(error instanceof errors/* ActionError */.lZ) || error.cause === undefined || !(0,aws_error/* isPassing */.WG)(error.cause))
        return error;
    const text = (0,aws_error/* isUnsettled */.P4)(error) ? `cancelled; whether ${whatComes[kind]} is not known` : `cancelled before ${whatComes[kind]}`;
    return new errors/* ActionError */.lZ('CANCELLED', text, { cause: error.cause });
}
const whatComes = {
    'register-task-definition': 'a revision was registered',
    'tag-resource': 'tags of the service were set',
    'untag-resource': 'tags of the service were removed',
    'create-service': 'the service was created',
    'update-service': 'the service was updated',
};
function perform(step, carried, world) {
    switch (step.kind) {
        case 'register-task-definition':
            return registerTaskDefinition(step.input, world);
        case 'tag-resource':
            return tagResource(step, world);
        case 'untag-resource':
            return untagResource(step, world);
        case 'create-service':
            return createService({ ...step.input, taskDefinition: arnOf(step.taskDefinition, carried) }, world);
        case 'update-service': {
            const arn = step.taskDefinition === undefined ? undefined : arnOf(step.taskDefinition, carried);
            return updateService({ ...step.input, ...(arn === undefined ? {} : { taskDefinition: arn }) }, carried, world);
        }
        default:
            return step;
    }
}
function arnOf(ref, carried) {
    if (ref.kind === 'existing')
        return ref.arn;
    if (carried.taskDefinitionArn !== undefined)
        return carried.taskDefinitionArn;
    throw new errors/* ActionError */.lZ('INTERNAL', 'the plan deploys a revision that none of its steps registers');
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ latestRevision),
/* harmony export */   ex: () => (/* binding */ describeDeployed),
/* harmony export */   h7: () => (/* binding */ currentRevision),
/* harmony export */   oh: () => (/* binding */ describeTaskDefinition)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


const emptyAnswers = 4;
const emptyPauseMs = 1_000;
/** Asks again, a few times, where an answer came that holds nothing: a body that was lost on the way is no verdict on anything. */
async function answered({ clock, signal }, ask, holdsSomething) {
    for (let empty = 0;; empty++) {
        const answer = await ask();
        if (holdsSomething(answer) || empty === emptyAnswers)
            return answer;
        await clock.sleep(emptyPauseMs * 2 ** empty, signal);
    }
}
/** What is deployed now: one DescribeServices. Not found and INACTIVE are values. ecspresso: ecspresso.go DescribeService */
async function describeDeployed(world, cluster, service) {
    const subject = `service ${service} in cluster ${cluster}`;
    const ask = () => world.ecs.describeServices({ cluster, services: [service], include: ['TAGS'] }, { signal: world.signal });
    const answer = await answered(world, ask, ({ services = [], failures = [] }) => services.length > 0 || failures.length > 0).catch((error) => {
        throw (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsError */ .es)(error, { action: 'ecs:DescribeServices', subject, region: world.region });
    });
    const found = answer.services?.[0];
    if (found !== undefined) {
        return found.status === 'INACTIVE' ? { kind: 'missing', cluster, service, status: 'INACTIVE' } : { kind: 'present', cluster, service: found };
    }
    const reason = answer.failures?.[0]?.reason;
    if (reason === 'MISSING')
        return { kind: 'missing', cluster, service };
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('AWS', `ecs:DescribeServices (${subject}): neither the service nor MISSING came back${reason === undefined ? '' : `, but ${reason}`}`);
}
/** A revision with its tags; undefined when it does not exist. `name`: ARN, `family:revision`, or family for the newest. */
async function describeTaskDefinition(world, name) {
    try {
        const ask = () => world.ecs.describeTaskDefinition({ taskDefinition: name, include: ['TAGS'] }, { signal: world.signal });
        const answer = await answered(world, ask, ({ taskDefinition }) => taskDefinition !== undefined);
        return answer.taskDefinition === undefined ? undefined : { ...answer.taskDefinition, tags: answer.tags };
    }
    catch (error) {
        if (/Unable to describe task definition/i.test(error.message))
            return undefined;
        throw (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsError */ .es)(error, { action: 'ecs:DescribeTaskDefinition', subject: `task definition ${name}`, region: world.region });
    }
}
/** ARN of the newest ACTIVE revision of a family; undefined without one. ecspresso: findLatestTaskDefinitionArn */
async function latestRevision(world, family) {
    let nextToken;
    do {
        const page = await world.ecs
            .listTaskDefinitions({ familyPrefix: family, sort: 'DESC', maxResults: 1, nextToken }, { signal: world.signal })
            .catch((error) => {
            throw (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsError */ .es)(error, { action: 'ecs:ListTaskDefinitions', subject: `family ${family}`, region: world.region });
        });
        const [arn] = page.taskDefinitionArns ?? [];
        if (arn !== undefined)
            return arn;
        nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return undefined;
}
/** The service revision in use, for settings that DescribeServices does not show (monitoring); undefined if it may not be read. */
async function currentRevision(world, service) {
    const arn = service.currentServiceRevisions?.[0]?.arn;
    if (arn === undefined)
        return undefined;
    const answer = await world.ecs.describeServiceRevisions({ serviceRevisionArns: [arn] }, { signal: world.signal }).catch(() => undefined);
    return answer?.serviceRevisions?.[0];
}


/***/ }),

/***/ 8193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createDeadline)
/* harmony export */ });
/** A call that is under way at the deadline may take so much longer, milliseconds. */
const graceMs = 1_000;
/** The deadline of one wait: exact, for no call can hold it up for longer than a moment. */
function createDeadline(clock, signal, at) {
    const over = new AbortController();
    void clock
        .limit(at - clock.now(), over.signal)
        .then(() => clock.limit(graceMs, over.signal))
        .then(() => over.abort());
    return { at, signal: AbortSignal.any([signal, over.signal]), release: () => over.abort() };
}


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ deploymentLines),
/* harmony export */   eE: () => (/* binding */ deploymentTitle),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3045);

/** The counts and states of one moment on one line: `running 2/3, pending 1 · app:42 IN_PROGRESS · app:41 still 1`. */
function progressLine(service, serviceDeployment, progress, ours) {
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    const counted = own?.status === 'PRIMARY' ? own : service;
    const parts = [countsOf(counted), stateOf(own, progress, ours), ...others(service, ours), weights(serviceDeployment)];
    return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
/** Of our own deployment while it is the newest, for during a rollout the service counts old tasks too. */
function countsOf(counted) {
    if (counted === undefined)
        return undefined;
    const { runningCount = 0, desiredCount = 0, pendingCount = 0 } = counted;
    return `running ${runningCount}/${desiredCount}${pendingCount > 0 ? `, pending ${pendingCount}` : ''}`;
}
/** It keeps its name when a rollback has taken its entry away. */
function stateOf(own, progress, ours) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(own?.taskDefinition ?? ours.taskDefinitionArn);
    const failed = own?.failedTasks ?? 0;
    const stage = progress.stage === undefined ? '' : ` at ${progress.stage}`;
    const state = `${progress.state}${stage}${failed > 0 ? `, ${failed} failed` : ''}`;
    return state === '' || name === undefined ? state : `${name} ${state}`;
}
const others = (service, ours) => (service?.deployments ?? []).filter((deployment) => deployment.id !== ours.deploymentId).flatMap(otherLine);
function otherLine(deployment) {
    const running = (deployment.runningCount ?? 0) + (deployment.pendingCount ?? 0);
    const what = deployment.status === 'PRIMARY' ? 'running' : 'still';
    return running === 0 ? [] : [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(deployment.taskDefinition) ?? deployment.id ?? 'another'} ${what} ${running}`];
}
function weights(serviceDeployment) {
    const target = serviceDeployment?.targetServiceRevision;
    const production = target?.requestedProductionTrafficWeight;
    const test = target?.requestedTestTrafficWeight;
    if (serviceDeployment?.lifecycleStage === undefined || (production === undefined && test === undefined))
        return undefined;
    const shares = [production === undefined ? undefined : `production ${production}%`, test === undefined ? undefined : `test ${test}%`];
    return shares.filter((share) => share !== undefined).join(', ');
}
/** `deployments[]` as lines; equal text means that nothing changed that is worth a line. */
function deploymentLines(service) {
    return (service?.deployments ?? []).map((deployment) => {
        const { status, taskDefinition, id, rolloutState, rolloutStateReason } = deployment;
        const reason = rolloutStateReason === undefined ? '' : ` (${rolloutStateReason})`;
        const state = rolloutState === undefined ? '' : ` ${rolloutState}${reason}`;
        return `${status ?? '?'} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinition) ?? '?'} ${id ?? ''}${state}`;
    });
}
/** The same in a few words, for a title: `app:42 IN_PROGRESS, app:41 COMPLETED`. */
const deploymentTitle = (service) => (service?.deployments ?? []).map(({ taskDefinition, rolloutState }) => [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .E)(taskDefinition), rolloutState].filter(Boolean).join(' ')).join(', ');


/***/ }),

/***/ 3001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

const byName = {
    InvalidClientTokenId: 'credentials',
    UnrecognizedClientException: 'credentials',
    InvalidSignatureException: 'credentials',
    SignatureDoesNotMatch: 'credentials',
    CredentialsProviderError: 'credentials',
    UnsupportedFeatureException: 'unsupported',
    UnknownOperationException: 'unsupported',
    ClusterNotFoundException: 'not-found',
    ServiceNotFoundException: 'not-found',
};
/** Sorts an SDK error by its name: `instanceof` misses the errors that are not modelled. What is not known may pass. */
function refusalOf(error) {
    if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccessDenied */ .w7)(error))
        return 'denied';
    if ((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(error))
        return 'credentials';
    const name = error instanceof Error ? error.name : '';
    return Object.hasOwn(byName, name) ? (byName[name] ?? 'passing') : 'passing';
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitText),
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7791);

/** `10m00s by default`, for sentences. */
function limitText({ ms, source }) {
    switch (source) {
        case 'input':
        case 'environment':
            return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms);
        case 'config':
            return `${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)} from the config`;
        case 'default':
            return `${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(ms)} by default`;
        default:
            return source;
    }
}
/** `9m58s at most (timeout: 10m00s by default, from the start of the run)`: what is left of it now. */
const atMost = (limit, elapsedMs) => `${(0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S5)(Math.ceil((limit.ms - elapsedMs) / 1000) * 1000)} at most (timeout: ${limitText(limit)}, from the start of the run)`;


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   b0: () => (/* binding */ lookupError),
/* harmony export */   gF: () => (/* binding */ deniedError)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);


const nameOf = (error) => error.name ?? '';
const missingCredentials = new Set(['CredentialsProviderError', 'TokenProviderError']);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);
const unknownKey = new Set(['UnrecognizedClientException', 'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch', 'InvalidAccessKeyId', 'AuthFailure']);
const denied = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'AuthorizationError', 'Forbidden']);
/** Refused for want of a permission. */
const isDenied = (error) => denied.has(nameOf(error));
/** An SDK error as ours: what was asked, why there is no answer, what to do. Errors: LOOKUP, CREDENTIALS, CANCELLED. */
function lookupError(error, call, world) {
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const name = nameOf(error);
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
    const of = (code, message, hint) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, `${call.what}: ${message}`, { cause: error, hint });
    if ((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .isCancelled */ .mm)(error))
        return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CANCELLED', `${call.what}: cancelled before AWS had answered`, { cause: error });
    if (missingCredentials.has(name)) {
        return of('CREDENTIALS', `no AWS credentials were found: ${text}`, 'Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.');
    }
    if (expired.has(name))
        return of('CREDENTIALS', 'the AWS credentials have expired', 'Get new ones right before this step, or let the role session last longer (role-duration-seconds).');
    if (unknownKey.has(name))
        return of('CREDENTIALS', `AWS does not accept the credentials: ${text}`, 'Check the key, and the clock of the runner.');
    if (denied.has(name))
        return deniedError(error, call, world);
    if (/region is missing/i.test(text))
        return of('LOOKUP', 'no AWS region is known', 'Set the input region, `region` in the config, or AWS_REGION.');
    if (name === 'TimeoutError' || (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreachable */ .R0)(error))
        return of('LOOKUP', `AWS cannot be reached: ${text}`, (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_1__/* .hintToReach */ .i_)(error, 'the region'));
    return of('LOOKUP', name === '' || name === 'Error' || text.startsWith(name) ? text : `${name}: ${text}`);
}
/** The sentence may end behind the action or the resource; a full stop inside of a resource belongs to it. */
const notAuthorized = /is not authorized to perform: (\S+?)(?: on resource: (\S+?))?[.,;]?(?:\s|$)/;
/** Names action and resource, gives the statement to add, and the input that chooses other credentials. */
function deniedError(error, call, world) {
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
    const [, named, on] = notAuthorized.exec(text) ?? [];
    const action = named ?? (isKms(text) ? 'kms:Decrypt' : call.action);
    const resource = on ?? (action === call.action ? call.resource : kmsKeyIn(text));
    const statement = JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2);
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CREDENTIALS', `${call.what}: no permission for ${action} on ${resource}: ${text}`, {
        cause: error,
        hint: `Add this statement to the policy of the role that deploys:\n${statement}${keyPolicy(action)}${otherCredentials(world)}`,
    });
}
const isKms = (text) => /\bkms\b|ciphertext|key policy/i.test(text);
const kmsKeyIn = (text) => /arn:[\w-]+:kms:\S+?(?=[\s,;)]|$)/.exec(text)?.[0] ?? 'arn:aws:kms:REGION:ACCOUNT:key/KEY_ID';
const keyPolicy = (action) => (action.startsWith('kms:') ? '\nThe policy of the key must let the role use it, too.' : '');
function otherCredentials(world) {
    if (world.credentials === 'assumed')
        return '\nIf only the credentials before assume-role-arn may read it, set the input lookup-credentials: base.';
    if (world.credentials === 'base')
        return '\nThe input lookup-credentials: base is set; assumed uses the role of assume-role-arn.';
    return '';
}


/***/ }),

/***/ 1218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Asks each question once: a second one for the same key gets the same promise, even while the first is under way. */
function once(ask) {
    const asked = new Map();
    return (key) => {
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const asking = ask(key);
        asked.set(key, asking);
        return asking;
    };
}


/***/ }),

/***/ 4117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Tells objects from arrays and null. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 4977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ hugeNumber),
/* harmony export */   bq: () => (/* binding */ parseFirstValue),
/* harmony export */   dR: () => (/* binding */ topMembers)
/* harmony export */ });
/* harmony import */ var _rendering_json_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);

/** Reads the first JSON value of a text and ignores what follows, as Go's streaming decoder does. Errors carry Go's texts. */
function parseFirstValue(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const end = /after JSON at position (\d+)/.exec(String(error))?.[1];
        if (end !== undefined)
            return JSON.parse(text.slice(0, Number(end)));
        return scanFirstValue(text);
    }
}
/** The slow way, for texts that JSON.parse refuses: finds out whether a value comes first, and if not, why. */
function scanFirstValue(text) {
    if (text.trim() === '')
        throw new Error('EOF');
    try {
        return JSON.parse(text.slice(0, new _rendering_json_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonScanner */ .V(text).first().end));
    }
    catch (error) {
        if (!(error instanceof _rendering_json_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonSyntaxError */ .q))
            throw error;
        if (error.offset >= text.length)
            throw new Error('unexpected EOF', { cause: error });
        throw new Error(byteWise(error.message, text, error.offset), { cause: error });
    }
}
/** Go reads bytes: of a character beyond ASCII its message shows the first byte, taken for Latin-1. */
function byteWise(message, text, offset) {
    const code = text.codePointAt(offset) ?? 0;
    if (code < 0x80)
        return message;
    const byte = new TextEncoder().encode(String.fromCodePoint(code))[0] ?? 0;
    const shown = byte > 0xa0 && byte !== 0xad ? String.fromCharCode(byte) : `\\u00${byte.toString(16)}`;
    return message.replace(/^invalid character '.*?' /su, `invalid character '${shown}' `);
}
/** The members of the outermost object, in order, duplicates included. The text must be valid JSON. */
function topMembers(text) {
    const members = [];
    let at = skipBlanks(text, 0) + 1;
    for (;;) {
        at = skipBlanks(text, at);
        if (text.charAt(at) === ',')
            at = skipBlanks(text, at + 1);
        if (text.charAt(at) !== '"')
            return members;
        const keyEnd = skipString(text, at);
        const name = String(JSON.parse(text.slice(at, keyEnd)));
        const valueStart = skipBlanks(text, skipBlanks(text, keyEnd) + 1);
        at = skipValue(text, valueStart);
        members.push({ name, valueStart, valueEnd: at });
    }
}
function skipBlanks(text, at) {
    while (' \t\r\n'.includes(text.charAt(at) || '.'))
        at += 1;
    return at;
}
function skipString(text, at) {
    for (at += 1; text.charAt(at) !== '"'; at += 1)
        if (text.charAt(at) === '\\')
            at += 1;
    return at + 1;
}
const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);
function skipValue(text, at) {
    let depth = 0;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x22) {
            at = skipString(text, at);
            if (depth === 0)
                return at;
            continue;
        }
        if (depth === 0 && !openers.has(code))
            return endOfScalar(text, at);
        if (openers.has(code))
            depth += 1;
        else if (closers.has(code))
            depth -= 1;
        at += 1;
        if (depth === 0)
            return at;
    }
}
function endOfScalar(text, at) {
    while (!',}] \t\r\n'.includes(text.charAt(at) || ','))
        at += 1;
    return at;
}
/** The first number of the text that may be beyond a float64, as written; cheap, and never wrongly undefined. */
function hugeNumber(text) {
    const exponent = /\d[eE]\+?\d{3}/g;
    for (let match = exponent.exec(text); match !== null; match = exponent.exec(text)) {
        const number = numberAround(text, match.index);
        if (number !== undefined)
            return number;
    }
    // Without a long exponent a number needs more than 208 digits: each 150th character would be one of the first 150.
    for (let at = 0; at < text.length; at += 150) {
        const code = text.charCodeAt(at);
        if (code >= 0x30 && code <= 0x39 && /^\d{59}/.test(text.slice(at, at + 59)))
            return numberAround(text, at) ?? '';
    }
    return undefined;
}
/** Tells numbers from the digits of hashes and identifiers, which stand inside strings. */
function numberAround(text, at) {
    while (/[-+.\deE]/.test(text.charAt(at)))
        at -= 1;
    if (!/[\s:,[]|^$/.test(text.charAt(at)))
        return undefined;
    const number = /[-+.\deE]*/y;
    number.lastIndex = at + 1;
    return number.exec(text)?.[0];
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   gW: () => (/* binding */ passwordsIn),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   zS: () => (/* binding */ parseLocation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7700);


const refuse = (message, hint) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('LOOKUP', message, { hint });
/** Reads a location as Go's url.Parse does: query and fragment are cut off, `%xx` is decoded, even in local paths. */
function parseLocation(text) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1]?.toLowerCase() ?? '';
    if (scheme === 'http' || scheme === 'https')
        return { kind: 'http', url: text.replace(/#.*$/s, ''), shown: withoutSecrets(text) };
    const { host, path } = takeApart(text, scheme);
    const shown = withoutSecrets(text);
    switch (scheme) {
        case '':
            return { kind: 'local', path, workspace: true, shown: path };
        case 'file':
            return { kind: 'local', path, workspace: false, shown };
        case 's3':
            return { kind: 's3', object: { bucket: host, key: objectIn(host, path, shown) }, shown };
        case 'gs':
            return { kind: 'gs', bucket: host, object: objectIn(host, path, shown), shown };
        case 'azurerm':
            return azure(path, shown);
        case 'remote':
            return remote(host, path, shown);
        default:
            throw refuse(`failed to read tfstate from ${shown}: URL scheme ${scheme} is not supported`, 'Write a path, or a URL with one of file, http, https, s3, gs, azurerm, remote.');
    }
}
/** The key of an object behind the bucket's name; neither may be missing. */
function objectIn(bucket, path, shown) {
    const key = path.replace(/^\//, '');
    if (bucket !== '' && key !== '')
        return key;
    const scheme = /^\w+/.exec(shown)?.[0] ?? '';
    throw refuse(`failed to read tfstate from ${shown}: the URL names no ${bucket === '' ? 'bucket' : 'object'}`, `Write ${scheme.toLowerCase()}://BUCKET/PATH/TO/terraform.tfstate.`);
}
function takeApart(text, scheme) {
    const rest = text.slice(scheme === '' ? 0 : scheme.length + 1).replace(/[?#].*$/s, '');
    const authority = scheme !== '' || rest.startsWith('//') ? /^\/\/([^/]*)/.exec(rest)?.[1] : undefined;
    const path = authority === undefined ? rest : rest.slice(2 + authority.length);
    return { host: decode((authority ?? '').replace(/^.*@/s, ''), text), path: decode(path, text) };
}
function decode(part, text) {
    const bad = /%(?![\dA-Fa-f]{2}).{0,2}/s.exec(part)?.[0];
    if (bad !== undefined) {
        throw refuse(`parse "${withoutSecrets(text)}": invalid URL escape "${bad}"`, 'The location is read as a URL: write a percent sign as %25.');
    }
    return new TextDecoder().decode(Uint8Array.from(bytesOf(part)));
}
function* bytesOf(part) {
    for (const [, hex, plain = ''] of part.matchAll(/%([\dA-Fa-f]{2})|([^%]+)/gs)) {
        if (hex === undefined)
            yield* new TextEncoder().encode(plain);
        else
            yield Number.parseInt(hex, 16);
    }
}
/** A location without user info and query: both may hold secrets. */
const withoutSecrets = (text) => text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, '$1').replace(/[?#].*$/s, '');
function azure(path, shown) {
    const [, account, container, ...blob] = path.split('/');
    if (account === undefined || container === undefined || blob.length === 0) {
        throw refuse(`failed to read tfstate from ${shown}: invalid azurerm url: ${shown}`, 'Write azurerm://RESOURCE_GROUP/ACCOUNT/CONTAINER/BLOB.');
    }
    return { kind: 'azurerm', account, container, blob: blob.join('/'), shown };
}
function remote(host, path, shown) {
    const [, organization = '', workspace = ''] = path.split('/');
    if (organization === '' || workspace === '') {
        throw refuse(`failed to read tfstate from ${shown}: the URL names no workspace`, 'Write remote://HOST/ORGANIZATION/WORKSPACE, for example remote://app.terraform.io/acme/web.');
    }
    return { kind: 'remote', host, organization, workspace, shown };
}
/** What in a location must not be shown: the password of a URL, and the credentials that a pointer file holds. */
function passwordsIn(location) {
    const found = credentialsIn(location);
    return found.filter((value) => value !== undefined && value !== '');
}
function credentialsIn(location) {
    switch (location.kind) {
        case 'http': {
            const { password } = URL.canParse(location.url) ? new URL(location.url) : { password: '' };
            return [password, unescaped(password)];
        }
        case 's3':
            return [location.object.secretKey];
        case 'remote':
            return [location.token];
        case 'gs':
            return [location.encryptionKey];
        case 'azurerm':
            return [location.accessKey, location.sas];
        case 'local':
            return [];
        default:
            return location;
    }
}
/** A part of a URL without its %xx; a percent sign that begins none is taken as it stands. */
function unescaped(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** The directory of a local state, for the file `environment` beside it. */
const workspaceFile = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path.replaceAll('\\', '/')), 'environment');


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   i_: () => (/* binding */ hintToReach),
/* harmony export */   mm: () => (/* binding */ isCancelled)
/* harmony export */ });
const codeOf = (error) => error.code ?? '';
/** OpenSSL's and Node's names for a certificate that cannot be trusted. */
const distrust = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/;
const network = /^E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO|PROXY)$|SSL/;
/** Whether an error comes from the way to a server, not from the server. */
const isUnreachable = (error) => network.test(codeOf(error)) || distrust.test(codeOf(error));
/** Whether the run was cancelled while an answer was awaited. */
const isCancelled = (error) => codeOf(error) === 'ABORT_ERR' || error.name === 'AbortError';
/** What to do about it; `first` is what to check before the network. */
const hintToReach = (error, first) => distrust.test(codeOf(error))
    ? 'The certificate is signed by somebody whom the runner does not know, perhaps by a proxy that looks into the traffic. Name the file of his certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS of the step.'
    : `Check ${first}, the network of the runner, and HTTPS_PROXY and NO_PROXY if it sits behind a proxy.`;


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explaining),
/* harmony export */   b: () => (/* binding */ withExcerpts)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3485);


/** Gives an error, and those beside it, the excerpt of the place it points at; what has one already keeps it. */
function withExcerpts(error, textOf) {
    const text = error.at === undefined ? undefined : textOf(error.at.file);
    const excerpt = error.excerpt ?? (error.at === undefined || text === undefined ? undefined : (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(text, error.at));
    const others = error.others.map((other) => withExcerpts(other, textOf));
    if (excerpt === error.excerpt && others.every((other, i) => other === error.others[i]))
        return error;
    const { code, message, at, hint, cause, warnings } = error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, message, { at, excerpt, hint, cause, others, warnings });
}
/** Runs `body`; an ActionError that leaves it carries excerpts. */
async function explaining(textOf, body) {
    try {
        return await body();
    }
    catch (error) {
        throw error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? withExcerpts(error, textOf) : error;
    }
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
/* harmony import */ var _support_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1907);


/** Columns of source shown at most; longer lines are cut on both sides so that the caret stays in sight. */
const windowWidth = 120;
/** Columns shown before the caret at most, when a line is cut. */
const before = 80;
/**
 * The source line with a caret below the place: two lines, ready to print under a message. Columns count UTF-16 units
 * from 1. Tabs become blanks and control characters pictures, so that nothing in a file can steer the terminal.
 *
 * ```
 *    12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",
 *       |                         ^
 * ```
 */
function excerptOf(text, at) {
    const line = (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at.line);
    const caret = Math.max(0, Math.min(at.column - 1, line.length));
    const from = line.length <= windowWidth ? 0 : Math.max(0, Math.min(caret - before, line.length - windowWidth));
    const start = clusterStart(line, from);
    const end = clusterStart(line, Math.min(line.length, from + windowWidth));
    const lead = start > 0 ? _support_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K : '';
    const tail = end < line.length ? _support_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K : '';
    const shown = printable(line.slice(start, end));
    const indent = ' '.repeat(width(lead + printable(line.slice(start, caret))));
    const number = String(at.line).padStart(5);
    return `${number} | ${lead}${shown}${tail}`.trimEnd() + `\n${' '.repeat(number.length)} | ${indent}^`;
}
/** Never between the halves of a surrogate pair. */
const clusterStart = (line, at) => (/^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at - 1 : at);
/** What may reach a log: control, format and line-separating characters are replaced by one visible character each. */
function printable(text) {
    return text
        .replaceAll('\t', '    ')
        .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
        .replaceAll('\u007f', '\u2421')
        .replace(/[\u0080-\u009f\u2028\u2029\p{Cf}\p{Surrogate}]/gu, '\ufffd');
}
/** Columns of a terminal: combining marks take none, wide characters two. */
function width(text) {
    let columns = 0;
    for (const char of text) {
        if (/\p{M}/u.test(char))
            continue;
        columns += wide.test(char) ? 2 : 1;
    }
    return columns;
}
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ JsonScanner),
/* harmony export */   q: () => (/* binding */ JsonSyntaxError)
/* harmony export */ });
/** A place where the text stops being JSON; the message is the one that Go's encoding/json gives. */
class JsonSyntaxError extends Error {
    offset;
    expecting;
    /** Offsets of the brackets that are still open, the outermost first. */
    open;
    constructor(message, offset, expecting, open) {
        super(message);
        this.offset = offset;
        this.expecting = expecting;
        this.open = open;
    }
}
/** Deeper than any definition; Go gives up at 10000. */
const maxDepth = 1000;
const quote = 0x22;
const backslash = 0x5c;
const literals = { true: true, false: false, null: null };
/** Reads the first JSON value of a text, strictly as Go does; `end` is the offset behind it. */
class JsonScanner {
    #text;
    #open = [];
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    first() {
        const node = this.#value();
        return { node, end: this.#at };
    }
    /** Throws if anything but blanks follows. */
    expectEnd() {
        this.#blanks();
        if (this.#at < this.#text.length)
            throw this.#unexpected('after top-level value', 'end');
    }
    #value() {
        this.#blanks();
        const start = this.#at;
        const char = this.#text.charAt(start);
        if (char === '{')
            return this.#object(start);
        if (char === '[')
            return this.#array(start);
        if (char === '"') {
            const value = this.#string();
            return { kind: 'string', value, start, end: this.#at };
        }
        if (char === '-' || (char >= '0' && char <= '9'))
            return this.#number(start);
        for (const word of ['true', 'false', 'null']) {
            if (char === word.charAt(0))
                return this.#literal(word, start);
        }
        throw this.#unexpected('looking for beginning of value', 'value');
    }
    #object(start) {
        const members = [];
        this.#enter();
        this.#blanks();
        if (this.#take('}'))
            return this.#leave({ kind: 'object', members, start, end: this.#at });
        for (;;) {
            this.#blanks();
            const keyStart = this.#at;
            if (this.#text.charAt(keyStart) !== '"')
                throw this.#unexpected('looking for beginning of object key string', 'key');
            const name = this.#string();
            this.#blanks();
            if (!this.#take(':'))
                throw this.#unexpected('after object key', 'colon');
            members.push({ name, keyStart, node: this.#value() });
            this.#blanks();
            if (this.#take('}'))
                return this.#leave({ kind: 'object', members, start, end: this.#at });
            if (!this.#take(','))
                throw this.#unexpected('after object key:value pair', 'comma-in-object');
        }
    }
    #array(start) {
        const items = [];
        this.#enter();
        this.#blanks();
        if (this.#take(']'))
            return this.#leave({ kind: 'array', items, start, end: this.#at });
        for (;;) {
            items.push(this.#value());
            this.#blanks();
            if (this.#take(']'))
                return this.#leave({ kind: 'array', items, start, end: this.#at });
            if (!this.#take(','))
                throw this.#unexpected('after array element', 'comma-in-array');
        }
    }
    #string() {
        const start = this.#at;
        this.#at += 1;
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            // NaN, at the end of the text, fails this comparison as well.
            if (!(code >= 0x20))
                throw this.#unexpected('in string literal', 'string');
            this.#at += 1;
            if (code === quote)
                return decode(this.#text.slice(start, this.#at));
            if (code === backslash)
                this.#escape();
        }
    }
    #escape() {
        if (!this.#take('u')) {
            if (!'"\\/bfnrt'.includes(this.#text.charAt(this.#at) || ' '))
                throw this.#unexpected('in string escape code', 'escape');
            this.#at += 1;
            return;
        }
        for (let i = 0; i < 4; i++) {
            if (!/[\da-fA-F]/.test(this.#text.charAt(this.#at)))
                throw this.#unexpected('in \\u hexadecimal character escape', 'escape');
            this.#at += 1;
        }
    }
    #number(start) {
        this.#take('-');
        if (!this.#take('0') && !this.#digits())
            throw this.#unexpected('in numeric literal', 'number');
        if (this.#take('.') && !this.#digits())
            throw this.#unexpected('after decimal point in numeric literal', 'number');
        if (this.#take('e') || this.#take('E')) {
            if (!this.#take('+'))
                this.#take('-');
            if (!this.#digits())
                throw this.#unexpected('in exponent of numeric literal', 'number');
        }
        return { kind: 'number', text: this.#text.slice(start, this.#at), start, end: this.#at };
    }
    #literal(word, start) {
        for (const [i, expected] of [...word].entries()) {
            if (i > 0 && !this.#take(expected))
                throw this.#unexpected(`in literal ${word} (expecting '${expected}')`, 'literal');
            if (i === 0)
                this.#at += 1;
        }
        return { kind: 'literal', value: literals[word], start, end: this.#at };
    }
    #enter() {
        if (this.#open.length >= maxDepth)
            throw new JsonSyntaxError('exceeded max depth', this.#at, 'depth', []);
        this.#open.push(this.#at);
        this.#at += 1;
    }
    #leave(node) {
        this.#open.pop();
        return node;
    }
    #take(char) {
        const taken = this.#text.charAt(this.#at) === char;
        if (taken)
            this.#at += 1;
        return taken;
    }
    #digits() {
        const digits = /\d*/y;
        digits.lastIndex = this.#at;
        const length = digits.exec(this.#text)?.[0].length ?? 0;
        this.#at += length;
        return length > 0;
    }
    #blanks() {
        const blanks = /[ \t\r\n]*/y;
        blanks.lastIndex = this.#at;
        this.#at += blanks.exec(this.#text)?.[0].length ?? 0;
    }
    #unexpected(where, expecting) {
        const open = [...this.#open];
        const char = this.#text.codePointAt(this.#at);
        if (char === undefined)
            return new JsonSyntaxError('unexpected end of JSON input', this.#at, expecting, open);
        return new JsonSyntaxError(`invalid character ${quoted(char)} ${where}`, this.#at, expecting, open);
    }
}
/** What the quotes hold; halves of surrogate pairs become U+FFFD, as in Go. */
function decode(token) {
    const value = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
    return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
/** A character as Go writes it in single quotes. */
function quoted(char) {
    if (char === 0x27)
        return String.raw `'\''`;
    if (char === 0x22)
        return `'"'`;
    if (char === 0xfeff)
        return String.raw `'\ufeff'`;
    if (char < 0x20 || char === 0x7f) {
        const short = { 7: 'a', 8: 'b', 9: 't', 10: 'n', 11: 'v', 12: 'f', 13: 'r' };
        return `'\\${short[char] ?? `x${char.toString(16).padStart(2, '0')}`}'`;
    }
    return char === 0x5c ? String.raw `'\\'` : `'${String.fromCodePoint(char)}'`;
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Where `offset` (UTF-16 units from the start) lies in `text`: line feeds end lines, as in editors. */
function positionAt(text, offset, file) {
    const end = Math.max(0, Math.min(offset, text.length));
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { file, line, column: end - lineStart + 1 };
}
/** The way back: the offset of a line and column, both from 1. */
function offsetAt(text, { line, column }) {
    let start = 0;
    for (let i = 1; i < line; i++) {
        const at = text.indexOf('\n', start);
        if (at < 0)
            break;
        start = at + 1;
    }
    return Math.min(text.length, start + column - 1);
}
/** The line with the given number (from 1) without its line end; '' when there is none. */
function lineAt(text, line) {
    let start = 0;
    for (let i = 1; i < line; i++) {
        const at = text.indexOf('\n', start);
        if (at < 0)
            return '';
        start = at + 1;
    }
    const end = text.indexOf('\n', start);
    return (end < 0 ? text.slice(start) : text.slice(start, end)).replace(/\r$/, '');
}
/** `plugins[0].config.path`: a path as messages write it; names that are no identifiers stand in quotes. */
const pathText = (path) => path
    .map((step, i) => {
    if (typeof step === 'number')
        return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return i === 0 ? step : `.${step}`;
})
    .join('');


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ usageAdvice),
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   PC: () => (/* binding */ unknownTemplateAdvice),
/* harmony export */   Re: () => (/* binding */ executionAdvice),
/* harmony export */   XN: () => (/* binding */ unknownFunctionAdvice),
/* harmony export */   _2: () => (/* binding */ missingPluginAdvice),
/* harmony export */   cP: () => (/* binding */ parseAdvice)
/* harmony export */ });
/* harmony import */ var _support_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7997);

/** Functions that come with a plugin of the config; unknown here means that the plugin is missing there. */
const ofPlugins = {
    tfstate: 'tfstate',
    tfstatef: 'tfstate',
    cfn_output: 'cloudformation',
    cfn_export: 'cloudformation',
};
/** What to do about a function that does not exist. */
function unknownFunctionAdvice(name, functions) {
    const missing = missingPluginAdvice(name);
    if (missing !== undefined)
        return missing;
    const close = slipOf(name, functions);
    return close === undefined ? 'Is a plugin (or its func_prefix) missing in the config?' : `Did you mean ${close}?`;
}
/** That a function comes with a plugin, if it does and is unknown. */
const missingPluginAdvice = (name) => Object.hasOwn(ofPlugins, name) ? `${name} comes with the plugin ${ofPlugins[name]}; list it under plugins: in the config.` : undefined;
/** The function that was probably meant, one of a plugin included; none if this is the name of one. */
const slipOf = (name, functions) => Object.hasOwn(ofPlugins, name) ? undefined : (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...Object.keys(functions), ...Object.keys(ofPlugins)]);
/** Beginnings of Go's messages, and what people usually meant who get them. The first that fits counts. */
const parseRules = [
    [/^(?:unexpected "\\\\"|unrecognized character in action: U\+005C)/, 'Inside JSON text write strings of a template in backquotes: {{ env `NAME` }}.'],
    [/^unexpected "=" in /, 'Comparisons are functions: {{ if eq $a $b }}. A variable is declared with := once and changed with = later.'],
    [/^unexpected "\/" in /, 'A comment begins right behind the braces: {{/* … */}}.'],
    [/^unexpected "\}" in /, 'Is the quote of a string not closed before it, or is one } missing?'],
    [/^unexpected "[!&+*/<>%^~]/, 'There are no operators; functions do their work: and, or, not, eq, ne, lt, le, gt, ge.'],
    [/^malformed character constant|^unterminated character constant/, 'Single quotes hold one character; strings stand in double quotes or backquotes.'],
    [/^bad character U\+002D/, 'A name with a hyphen is no identifier; take the member with index: {{ index . "some-name" }}.'],
    [/^bad character/, 'Names have letters, digits and _ only, and a blank stands between two operands.'],
    [/^unclosed comment/, 'Close the comment with */}}.'],
    [/^comment ends before closing delimiter/, 'The */ must be followed by }} at once, or by " -}}".'],
    [/^unterminated/, 'Close the string with the quote that began it; only one in backquotes may run over several lines.'],
    [/^unclosed action/, 'Close the action with }}.'],
    [/^unclosed left paren/, 'A ) is missing.'],
    [/^unexpected right paren/, 'There is no ( for it.'],
    [/^missing value for command/, 'Write what is to be put there, or take the braces out. Braces as text: {{ "{{" }}.'],
    [/^unexpected \{\{(?:end|else)\}\}/, 'There is no {{if}}, {{with}} or {{range}} for it, or that has its {{end}} already.'],
    [/^expected end; found/, 'Only one {{else}} may stand in a structure, and it is the last part; {{else if}} continues an {{if}} only.'],
    [/^unexpected <(?:if|with)> in input/, '{{else if}} continues an {{if}} and {{else with}} a {{with}}; elsewhere write {{else}}{{if …}} … {{end}}.'],
    [/^unexpected <define>/, 'A {{define}} stands at the top level, not inside another structure.'],
    [/^unexpected <(?:if|with|range|template|block|else|end)>/, 'A word of the language begins an action of its own: {{ if … }}.'],
    [/^bad number syntax|^illegal number syntax/, 'Text stands in double quotes or backquotes; a name begins with a letter.'],
    [/^integer overflow/, 'Put it in quotes if it is meant as text.'],
    [/^unexpected \. after term/, 'A literal has no fields.'],
    [/^\{\{(?:break|continue)\}\} outside/, 'It only works between {{range}} and its {{end}}.'],
    [/^non executable command/, 'What follows a | is a function that takes the value as its last argument.'],
];
/** What to do about a template that cannot be read. */
const parseAdvice = (message) => parseRules.find(([pattern]) => pattern.test(message))?.[1];
const executionRules = [
    [/incompatible types for comparison: (?:int and float64|float64 and int)$/, 'An int does not compare with a float64. Literals without a point, len and range give int; numbers from JSON are float64, and so is 1.0.'],
    [/incompatible types for comparison/, 'Both sides must be of one kind; printf "%v" makes text of anything.'],
    [/^can't evaluate field .* in type \w+$/, 'Only the members of an object can be taken with a dot.'],
    [/^nil pointer evaluating/, 'The member before the dot is null; guard it with {{ with … }}.'],
    [/^expected string; found/, 'Put it in quotes.'],
    [/^expected integer; found/, 'Write the number without quotes.'],
    [/^wrong type for value; expected string/, 'printf "%v" makes text of any value.'],
    [/^invalid value; expected string|^cannot assign nil/, 'There is no value; ecspresso gives templates no data, so only functions and variables have any.'],
    [/^range can't iterate over/, 'A list, an object or a whole number can be ranged over.'],
    [/^undefined variable/, 'Declare it with := before the structure in which it is changed.'],
];
/** What to do about a template that stopped while it ran. */
const executionAdvice = (message) => executionRules.find(([pattern]) => pattern.test(message))?.[1];
/** How a function is called, for who gave it too much or too little. */
function usageAdvice(name, functions) {
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (known === undefined)
        return undefined;
    const parts = [...known.params, ...(known.variadic === undefined ? [] : [`${known.variadic}…`])];
    return parts.length === 0 ? `${name} takes no arguments.` : `It is called so: {{ ${[name, ...parts].join(' ')} }}`;
}
/** Another template that was probably meant. */
function unknownTemplateAdvice(name, known) {
    const close = (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return close === undefined ? `Define it: {{ define "${name}" }} … {{ end }}` : `Did you mean "${close}"?`;
}


/***/ })

};
