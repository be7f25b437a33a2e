export const id = 631;
export const ids = [631];
export const modules = {

/***/ 631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planDeploy)
});

// EXTERNAL MODULE: ./src/definitions/cross-checks.ts + 2 modules
var cross_checks = __webpack_require__(1224);
// EXTERNAL MODULE: ./src/definitions/finding.ts
var finding = __webpack_require__(1639);
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

// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/plan/check-wanted.ts
var check_wanted = __webpack_require__(7263);
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
var tags = __webpack_require__(7705);
;// CONCATENATED MODULE: ./src/definitions/normalise-service.ts




/** The scheduler that counts: the live service's, since it cannot be changed. */
const schedulingOf = (...services) => services.find((service) => service?.schedulingStrategy)?.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA';
/**
 * A service with every default filled in and without order that means nothing: what one call of UpdateService and the
 * tags can make of it, plus the count. ecspresso: diff.go sortServiceDefinition
 */
function normaliseService(service, rules) {
    const doc = { desiredCount: service.desiredCount, tags: (0,tags/* comparableTags */.q6)(service.tags ?? [], rules.ignoreTags) };
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

// EXTERNAL MODULE: ./src/plan/compared.ts
var compared = __webpack_require__(110);
// EXTERNAL MODULE: ./src/plan/desired-count.ts
var desired_count = __webpack_require__(2487);
// EXTERNAL MODULE: ./src/plan/task-definition.ts
var task_definition = __webpack_require__(7222);
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
    const revision = (0,task_definition/* chooseRevision */.N)(deployed, wanted.taskDefinition, choices);
    if (revision.ref === undefined)
        throw new support_errors/* ActionError */.lZ('INTERNAL', 'a service cannot be created without a task definition');
    const request = { choices, wanted: file.value };
    return {
        cluster,
        service,
        deployed,
        steps: [...revision.steps, { kind: 'create-service', input: createInput(file.value, cluster, service, (0,desired_count/* desiredCount */.GQ)(request)), taskDefinition: revision.ref }],
        differences: [...diffNewService({ ...file.value, desiredCount: (0,desired_count/* desiredCount */.GQ)(request) }), ...revision.differences],
        compared: (0,compared/* comparedSides */.Q)({ to: file.path }, revision.compared),
        notes: [creationNote(deployed), ...countMissing(request), ...revision.notes, ...(0,desired_count/* countNotes */.fX)(request, undefined)],
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
    const come = (0,desired_count/* desiredCount */.GQ)(request) === undefined ? 'ECS refuses to create a service without it' : 'the service is created with none';
    return [{ level: 'warning', text: `Neither desiredCount in the service definition nor the input tasks says how many tasks shall run: ${come}.` }];
}
const creationNote = ({ cluster, service, status }) => ({
    level: 'info',
    text: `The service ${service} ${status === undefined ? 'does not exist' : 'is INACTIVE'} in the cluster ${cluster} and will be created.`,
});

// EXTERNAL MODULE: ./src/plan/exclusive.ts
var exclusive = __webpack_require__(779);
// EXTERNAL MODULE: ./src/plan/needs.ts
var needs = __webpack_require__(6810);
// EXTERNAL MODULE: ./src/plan/register.ts
var register = __webpack_require__(3458);
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

// EXTERNAL MODULE: ./src/plan/arn.ts
var arn = __webpack_require__(1828);
// EXTERNAL MODULE: ./src/plan/provenance.ts
var provenance = __webpack_require__(2572);
;// CONCATENATED MODULE: ./src/plan/service-tags.ts



/** Tags of a service that exists change through calls of their own; a service with an old, short ARN cannot be tagged. ecspresso.md 6.2 */
function tagSteps(service, wanted, ignoreTags) {
    const { set, removed } = (0,tags/* tagDelta */.Lo)(service.tags ?? [], wanted.tags ?? [], ignoreTags);
    const resourceArn = service.serviceArn ?? '';
    if (set.length === 0 && removed.length === 0)
        return { steps: [], notes: [] };
    if (!(0,arn/* isLongServiceArn */.nr)(resourceArn)) {
        return { steps: [], notes: [{ level: 'warning', text: `The tags of the service stay as they are: its ARN ${resourceArn} has the short form, which cannot be tagged.` }] };
    }
    const adding = set.length > 0 ? [{ kind: 'tag-resource', resourceArn, tags: set }] : [];
    const removing = removed.length > 0 ? [{ kind: 'untag-resource', resourceArn, tagKeys: removed }] : [];
    // Where both together would be too many at once, room is made first.
    const both = new Set([...(service.tags ?? []).map(({ key }) => key), ...set.map(({ key }) => key)]);
    return { steps: both.size > provenance/* maxTags */.MH ? [...removing, ...adding] : [...adding, ...removing], notes: [] };
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










/** The service exists: register, tags, then exactly one UpdateService, or none when nothing would change. ecspresso: deploy.go */
function planUpdate(deployed, wanted, choices) {
    refuseUnsupported(deployed);
    const service = deployed.service.serviceName ?? '';
    const file = choices.updateService ? wanted.service : undefined;
    const revision = (0,task_definition/* chooseRevision */.N)(deployed, wanted.taskDefinition, choices);
    const changes = file === undefined ? nothing : serviceChanges(deployed, file, choices);
    const request = { choices, wanted: file?.value, live: deployed.service };
    const count = (0,desired_count/* desiredCount */.GQ)(request);
    const update = updateStep({ cluster: deployed.cluster, service, ...changes.attributes }, revision, count, choices);
    const effective = changesAnything(update, deployed, choices);
    return {
        cluster: deployed.cluster,
        service,
        deployed,
        steps: [...revision.steps, ...changes.tags, ...(effective ? [update] : [])],
        differences: [...changes.differences, ...countDifference(deployed, count), ...revision.differences],
        compared: (0,compared/* comparedSides */.Q)(file && { from: deployed.service.serviceArn, to: file.path }, revision.compared),
        notes: [...drainingNote(deployed), ...changes.notes, ...revision.notes, ...(0,desired_count/* countNotes */.fX)(request, deployed.scalableTarget)],
        existingTaskDefinitionArn: revision.existingArn,
    };
}
function refuseUnsupported({ service }) {
    const controller = controllerOf(service);
    switch (controller.kind) {
        case 'ecs':
            return;
        case 'code-deploy':
            throw new support_errors/* ActionError */.lZ('CONFIG', `the service ${service.serviceName} is deployed by CodeDeploy, which is not supported yet`);
        default:
            return controller;
    }
}
const nothing = { attributes: {}, tags: [], differences: [], notes: [] };
function serviceChanges(deployed, file, choices) {
    const live = liveService(deployed.service, deployed.revision);
    const comparison = compareService(live, file.value, { ignoreTags: choices.ignoreTags });
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
function planDeploy(deployed, wanted, choices) {
    (0,exclusive/* rejectExclusive */.E)(choices);
    if (deployed.kind === 'no-service')
        return withNotes((0,register/* planRegister */.Z)(deployed, wanted, choices), [registersOnly]);
    const files = filesThatCount(deployed, wanted, choices);
    const warnings = (0,check_wanted/* checkWanted */.O)(files, choices, 'deploy');
    const plan = deployed.kind === 'missing' ? planCreate(deployed, wanted, choices) : planUpdate(deployed, wanted, choices);
    const errors = (0,finding/* errorsOf */.B)((0,cross_checks/* crossCheckLive */.$)(files, deployed.kind === 'present' ? liveService(deployed.service) : undefined));
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
    return withNotes(plan, warnings);
}
const withNotes = (plan, notes) => ({ ...plan, notes: [...plan.notes, ...notes] });
const registersOnly = { level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' };
/** A revision that exists already is not in the file, and a service may be left alone. */
function filesThatCount(deployed, { taskDefinition, service }, choices) {
    return { taskDefinition: (0,needs/* registersFile */.fm)(choices, deployed) ? taskDefinition : undefined, service: (0,needs/* filesToRead */.lG)(choices, deployed).service ? service : undefined };
}


/***/ })

};
