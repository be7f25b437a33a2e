export const id = 592;
export const ids = [592];
export const modules = {

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ choicesOf)
/* harmony export */ });
/* harmony import */ var _plan_exclusive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(779);
/* harmony import */ var _plan_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);


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
        provenanceTags: inputs.provenanceTags ? (0,_plan_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTags */ .Xy)(run) : {},
        ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags],
    };
    (0,_plan_exclusive_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectExclusive */ .E)(choices);
    return choices;
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withNeeds),
/* harmony export */   q: () => (/* binding */ lookAtService)
/* harmony export */ });
/* harmony import */ var _ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _plan_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);


/** What is deployed now: one DescribeServices, or nothing to ask where no service is named. */
async function lookAtService({ config, describeWorld }) {
    const { cluster, service } = config;
    if (service === undefined)
        return { kind: 'no-service', cluster };
    return (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDeployed */ .ex)(describeWorld, cluster, service);
}
/**
 * Adds what the plan needs to know of the task definition, the revision or the scalable target, side by side. `compare`:
 * the reader will be shown the differences of the task definition.
 */
async function withNeeds(deployed, project, wanted, choices, compare) {
    const needs = (0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(choices, wanted, deployed, compare);
    const world = project.describeWorld;
    const [taskDefinition, latestTaskDefinitionArn, revision, scalableTarget] = await Promise.all([
        needs.taskDefinition === undefined ? undefined : (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTaskDefinition */ .oh)(world, needs.taskDefinition).then((found) => found ?? null),
        needs.latestRevisionOf === undefined ? undefined : (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .latestRevision */ .HA)(world, needs.latestRevisionOf),
        needs.serviceRevision && deployed.kind === 'present' ? (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRevision */ .h7)(world, deployed.service) : undefined,
        needs.scalableTarget ? boundsOf(project) : undefined,
    ]);
    return { ...deployed, taskDefinition, latestTaskDefinitionArn, revision, scalableTarget };
}
/** The bounds of autoscaling, for a remark only: without permission there is none. */
async function boundsOf({ aws, config }) {
    const target = await aws.diagnostics.scalableTarget({ cluster: config.cluster, service: config.service ?? '' }).catch(() => null);
    return target ?? undefined;
}


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ checkOwnership)
});

// EXTERNAL MODULE: ./src/plan/arn.ts
var plan_arn = __webpack_require__(1828);
;// CONCATENATED MODULE: ./src/plan/ownership.ts
/** Types of resources that write what a deploy writes. */
const ownedTypes = ['aws_ecs_service', 'aws_ecs_task_definition'];
/** Those of the resources that are the very service or family of this deploy, each once. */
function ownersOf(resources, target) {
    const owners = resources.filter((resource) => isSame(resource, target));
    return owners.filter((one, i) => owners.findIndex((other) => other.address === one.address && other.state === one.state) === i);
}
function isSame({ type, attributes }, { cluster, service, family, region, account }) {
    const text = (key) => textOf(attributes, key);
    const arn = (text('arn') ?? text('id') ?? '').split(':');
    const elsewhere = arn.length >= 6 && ((region !== undefined && arn[3] !== region) || (account !== undefined && arn[4] !== account));
    if (elsewhere)
        return false;
    if (type === 'aws_ecs_service')
        return service !== undefined && text('name') === service && lastPart(text('cluster') || 'default') === cluster;
    return type === 'aws_ecs_task_definition' && family !== undefined && text('family') === family;
}
function textOf(attributes, key) {
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
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
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
        throw new errors/* ActionError */.lZ('CONFIG', note.text, { hint: 'Nothing was changed, because the input ownership is fail.' });
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
        family: registered ?? (existingTaskDefinitionArn === undefined ? undefined : (0,plan_arn/* familyOf */.Ap)(existingTaskDefinitionArn)),
        region: arn?.region ?? aws.region,
        account: arn?.account,
    };
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tellPlan)
/* harmony export */ });
/** What is about to be done, and the plan's remarks, in the log; warnings become annotations when the report is published. */
function tellPlan(log, { cluster, service, steps, notes, deployed }) {
    for (const { level, text, at } of notes) {
        const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
        log.info(level === 'warning' ? `Warning: ${place}${text}` : `${place}${text}`);
    }
    const subject = deployed?.kind === 'missing' ? 'the new service' : 'service';
    const what = service === undefined ? `cluster ${cluster}` : `${subject} ${service} in cluster ${cluster}`;
    log.info(`Plan for ${what}: ${steps.length === 0 ? 'nothing to do' : steps.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')}`);
}


/***/ }),

/***/ 1224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ crossCheck),
  $: () => (/* binding */ crossCheckLive)
});

// EXTERNAL MODULE: ./src/rendering/excerpt.ts
var excerpt = __webpack_require__(3485);
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
    const after = new Map(containers.map(({ name, dependsOn }) => [name ?? '', (dependsOn ?? []).map(({ containerName }) => containerName ?? '')]));
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
        findings.push(...findingsOf(taskDefinition, checkFargate(taskDefinition.value, service?.value), 'warning'));
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
        return [{ path: ['loadBalancers', i, 'containerPort'], message: `a load balancer sends to port ${containerPort} of the container ${containerName}, which does not map it`, hint: `It maps ${ports || 'no port'}.` }];
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
function checkFargate(definition, service) {
    if (!runsOnFargate(definition, service))
        return [];
    const { cpu, memory } = definition;
    const missing = [...(cpu === undefined ? ['cpu'] : []), ...(memory === undefined ? ['memory'] : [])];
    if (cpu === undefined || memory === undefined) {
        return [{ path: [], message: `Fargate needs ${missing.join(' and ')} of the task, which the task definition does not have`, hint: 'For example "cpu": "256", "memory": "512" beside "family".' }];
    }
    const [units, mebibytes] = [(0,definitions_units/* inUnits */.D)(cpu, 'vcpu'), (0,definitions_units/* inUnits */.D)(memory, 'gb')];
    if (!/^\d+$/.test(units) || !/^\d+$/.test(mebibytes))
        return [];
    const problem = fargateSizeProblem(Number(units), Number(mebibytes));
    return problem === undefined ? [] : [{ path: ['memory'], message: `Fargate may not know this size: ${problem}` }];
}
/** Refusals with their places in the file: at the value where it is there, else at the nearest that is. */
const findingsOf = (loaded, refusals, level) => refusals.map(({ path, message, hint }) => {
    const at = loaded.valuePositionOf(path);
    return { level, message, hint, at, excerpt: at === undefined ? undefined : (0,excerpt/* excerptOf */.z)(loaded.source, at) };
});


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


/** What is deployed now: one DescribeServices. Not found and INACTIVE are values. ecspresso: ecspresso.go DescribeService */
async function describeDeployed(world, cluster, service) {
    const subject = `service ${service} in cluster ${cluster}`;
    const answer = await world.ecs
        .describeServices({ cluster, services: [service], include: ['TAGS'] }, { signal: world.signal })
        .catch((error) => {
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
        const answer = await world.ecs.describeTaskDefinition({ taskDefinition: name, include: ['TAGS'] }, { signal: world.signal });
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

/***/ 1828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   kh: () => (/* binding */ withRevision),
/* harmony export */   nr: () => (/* binding */ isLongServiceArn),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
/** `family:revision` of a task definition's ARN; what is no ARN stays as it is. */
const revisionName = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** The family of a task definition's ARN or `family:revision`. */
const familyOf = (arn) => revisionName(arn).replace(/:\d+$/, '');
/** Another revision of the same family, in the same form. */
const withRevision = (arn, revision) => `${arn.replace(/:\d+$/, '')}:${revision}`;
/** Only services with the long form of ARN (`service/CLUSTER/NAME`) can be tagged. aws.md 4 */
const isLongServiceArn = (arn) => /:service\/[^/]+\/[^/]+$/.test(arn);


/***/ }),

/***/ 7263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkWanted)
/* harmony export */ });
/* harmony import */ var _definitions_cross_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1224);
/* harmony import */ var _definitions_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1639);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7700);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2365);




/**
 * What is wrong with the files, and with the inputs for them, before anybody is asked: everything in one ActionError
 * (DEFINITION, INPUT). Gives the warnings. Hand in only the files that will be deployed. Where a revision is only
 * registered, ECS's own refusal comes first and costs nothing, so what it would refuse is a warning.
 */
function checkWanted(wanted, choices, purpose) {
    const { taskDefinition: file } = wanted;
    const images = file === undefined ? [] : (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .imageErrors */ .B)(file.value, choices.images);
    const findings = (0,_definitions_cross_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .crossCheck */ .D)(file === undefined ? wanted : { ...wanted, taskDefinition: { ...file, value: (0,_images_js__WEBPACK_IMPORTED_MODULE_3__/* .withImages */ .n)(file.value, choices.images) } });
    const errors = [...images, ...(purpose === 'deploy' ? (0,_definitions_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .errorsOf */ .B)(findings) : [])];
    if (errors.length > 0)
        throw (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .joinErrors */ ._h)(errors);
    return (purpose === 'deploy' ? (0,_definitions_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsOf */ .n)(findings) : findings).map(noteOf);
}
/** What a check found, as the plan says it. */
const noteOf = ({ message, hint, at }) => ({ level: 'warning', text: hint === undefined ? message : `${message}. ${hint}`, at });


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedSides)
/* harmony export */ });
/** What was compared, by document; without the ones that were not. */
const comparedSides = (service, taskDefinition) => ({
    ...(service === undefined ? {} : { service }),
    ...(taskDefinition === undefined ? {} : { 'task-definition': taskDefinition }),
});


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ desiredCount),
/* harmony export */   fX: () => (/* binding */ countNotes),
/* harmony export */   gu: () => (/* binding */ lowersCount)
/* harmony export */ });
const isDaemon = ({ wanted, live }) => (live?.schedulingStrategy ?? wanted?.schedulingStrategy) === 'DAEMON';
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
        return [{ level: 'warning', text: 'The input tasks has no effect: a DAEMON service runs one task on every instance.' }];
    }
    if (!lowersCount(request) || scalableTarget === undefined || live === undefined)
        return [];
    const bounds = `${scalableTarget.minCapacity ?? '?'} to ${scalableTarget.maxCapacity ?? '?'}`;
    return [{
            level: 'info',
            text: `The service definition lowers the count from ${runningCount(live)} running tasks to ${desiredCount(request)}, although auto scaling (${bounds} tasks) decides it. Leave desiredCount out to keep what it decided.`,
        }];
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rejectExclusive),
/* harmony export */   v: () => (/* binding */ rejectDeploying)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);

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
        .map(([a, b, hint]) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INPUT', `the inputs ${inputs[a]} and ${inputs[b]} are exclusive`, { hint }));
    if (errors.length > 0)
        throw (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joinErrors */ ._h)(errors);
}
/** Throws one ActionError (INPUT) with every input that asks for an existing revision, where only one is registered. */
function rejectDeploying(choices) {
    const errors = ['revision', 'latestTaskDefinition', 'skipTaskDefinition']
        .filter((choice) => isMade(choices, choice))
        .map((choice) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INPUT', `the input ${inputs[choice]} has no meaning here: a revision is registered, and no service is updated`, { hint: 'Leave it out, or use command: deploy with a service.' }));
    if (errors.length > 0)
        throw (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .joinErrors */ ._h)(errors);
}


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ imageErrors),
/* harmony export */   n: () => (/* binding */ withImages)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _support_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);


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
        ...(image === '' ? [new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INPUT', `input images: container ${container} has no image`, { hint: 'Write lines CONTAINER=IMAGE.' })] : []),
    ]);
}
function unknownContainer(container, known) {
    const meant = (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(container, known);
    const all = `It has ${known.join(', ') || 'no container'}.`;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('INPUT', `input images: the task definition has no container ${container}`, { hint: meant === undefined ? all : `Did you mean ${meant}? ${all}` });
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ registersFile),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   lG: () => (/* binding */ filesToRead)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1828);
/* harmony import */ var _desired_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);


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
                latestRevisionOf: takesLatest && current !== undefined ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(current) : undefined,
                serviceRevision: service?.monitoring !== undefined || service?.gatewayConnectors !== undefined,
                scalableTarget: (0,_desired_count_js__WEBPACK_IMPORTED_MODULE_1__/* .lowersCount */ .gu)({ choices, wanted: service, live: deployed.service }),
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


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ provenanceKeys),
/* harmony export */   MH: () => (/* binding */ maxTags),
/* harmony export */   Xy: () => (/* binding */ provenanceTags),
/* harmony export */   wI: () => (/* binding */ withProvenance)
/* harmony export */ });
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


/***/ }),

/***/ 3458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ planRegister)
/* harmony export */ });
/* harmony import */ var _check_wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(110);
/* harmony import */ var _exclusive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(779);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7222);




/** A revision is registered, or found where `skip-unchanged` allows it; no service is touched. ecspresso: register.go */
function planRegister(deployed, wanted, choices) {
    (0,_exclusive_js__WEBPACK_IMPORTED_MODULE_1__/* .rejectDeploying */ .v)(choices);
    const notes = (0,_check_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWanted */ .O)({ taskDefinition: wanted.taskDefinition }, choices, 'register');
    const revision = (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseFile */ .i)(wanted.taskDefinition, choices, deployed.taskDefinition, undefined);
    return {
        cluster: deployed.cluster,
        deployed,
        steps: revision.steps,
        differences: revision.differences,
        compared: (0,_compared_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedSides */ .Q)(undefined, revision.compared),
        notes: [...notes, ...revision.notes],
        existingTaskDefinitionArn: revision.existingArn,
    };
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseRevision),
/* harmony export */   i: () => (/* binding */ chooseFile)
/* harmony export */ });
/* harmony import */ var _definitions_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6476);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7700);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1828);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);





/** `--revision` > `--latest-task-definition` > `--skip-task-definition` > the file. ecspresso: deploy.go taskDefinitionArnForDeploy */
function chooseRevision(deployed, file, choices) {
    return deployed.kind === 'present' ? chooseForUpdate(deployed, file, choices) : chooseForCreate(deployed, file, choices);
}
function chooseForUpdate(deployed, file, choices) {
    const current = deployed.service.taskDefinition;
    if (choices.revision !== undefined)
        return existing((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .withRevision */ .kh)(current ?? noCurrent('revision'), choices.revision), current);
    if (choices.latestTaskDefinition)
        return existing(deployed.latestTaskDefinitionArn ?? noRevision((0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .Ap)(current ?? noCurrent('latest-task-definition'))), current);
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
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DEFINITION', `the family ${family} has no ACTIVE revision`, { hint: 'Register one first, or leave the input out that asks for an existing one.' });
}
function noCurrent(input) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('DEFINITION', 'the service has no task definition', { hint: `Leave ${input} out, so that one is registered.` });
}
/** Registers the file, unless the caller asked to skip what is the same and the live revision is. */
function chooseFile(file, choices, live, current) {
    if (file === undefined)
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('CONFIG', 'task_definition is not defined', { hint: 'Name it in the config, or with the input task-definition.' });
    const { definition, notes } = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .withProvenance */ .wI)((0,_images_js__WEBPACK_IMPORTED_MODULE_2__/* .withImages */ .n)(file.value, choices.images), choices.provenanceTags);
    const ignore = ignoredTags(choices);
    const usable = live?.status === 'INACTIVE' ? undefined : live?.taskDefinitionArn;
    const compared = live === undefined ? undefined : { ...(live === null ? {} : { from: live.taskDefinitionArn }), to: file.path };
    if (choices.skipUnchanged && live && usable !== undefined && (0,_definitions_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .sameTaskDefinition */ .JL)(live, definition, ignore)) {
        const same = { level: 'info', text: `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionName */ .pd)(usable)} is the same as the task definition, so nothing is registered (skip-unchanged).` };
        return { ...existing(usable, current), compared, notes: [...notes, same] };
    }
    return {
        steps: [{ kind: 'register-task-definition', input: definition }],
        ref: { kind: 'registered' },
        differences: live === undefined ? [] : (0,_definitions_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTaskDefinitions */ .n2)(live ?? undefined, definition, ignore),
        compared,
        notes,
    };
}
/** Tags that no comparison of task definitions looks at. */
const ignoredTags = (choices) => [...choices.ignoreTags, ..._provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceKeys */ .AG];


/***/ })

};
