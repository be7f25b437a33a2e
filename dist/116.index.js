export const id = 116;
export const ids = [116];
export const modules = {

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ choicesOf)
/* harmony export */ });
/** The inputs that decide over the plan, with what the config says beside them. */
function choicesOf(inputs, config, run) {
    return {
        tasks: inputs.tasks,
        forceNewDeployment: inputs.forceNewDeployment,
        updateService: inputs.updateService,
        skipTaskDefinition: inputs.skipTaskDefinition,
        revision: inputs.revision,
        latestTaskDefinition: inputs.latestTaskDefinition,
        skipUnchanged: inputs.skipUnchanged,
        images: inputs.images,
        provenanceTags: inputs.provenanceTags ? provenanceOf(run) : {},
        ignoreTags: [...config.ignoreTags, ...inputs.ignoreTags],
    };
}
/** Where a revision came from, as tags of the task definition. */
function provenanceOf(run) {
    const tags = { commit: run.commit, repository: run.repository, 'run-url': run.runUrl, actor: run.actor };
    return Object.fromEntries(Object.entries(tags).filter((entry) => entry[1] !== undefined));
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
    const what = service === undefined ? `cluster ${cluster}` : `service ${service} in cluster ${cluster}`;
    const state = deployed?.kind === 'missing' ? ', which does not exist yet' : '';
    log.info(`Plan for ${what}${state}: ${steps.length === 0 ? 'nothing to do' : steps.map(({ kind }) => kind.replaceAll('-', ' ')).join(', ')}`);
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
    for (const key of ['pidMode', 'ipcMode', 'networkMode'])
        (0,canonical/* dropDefaults */.GR)(doc, { [key]: '' });
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

/***/ 8651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   es: () => (/* binding */ awsError),
/* harmony export */   w7: () => (/* binding */ isAccessDenied)
/* harmony export */ });
/* unused harmony export policyStatement */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);

const nameOf = (error) => error.name ?? '';
/** Refused for want of a permission, whatever the service calls it. */
const isAccessDenied = (error) => /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/.test(nameOf(error));
/** Credentials that were good once. */
const isExpired = (error) => /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/.test(nameOf(error));
/** Credentials that AWS does not accept at all. */
const isUnrecognised = (error) => /^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|InvalidAccessKeyId)$/.test(nameOf(error));
/** Whether asking again later may help: throttling, outages, lost answers. Never a refusal. */
function isPassing(error) {
    const { name = '', code = '', message = '', $metadata } = error;
    if (isAccessDenied(error) || isExpired(error) || isUnrecognised(error))
        return false;
    if (name === 'AbortError' || name === 'CredentialsProviderError')
        return false;
    if (/throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|TimeoutError/i.test(name))
        return true;
    if (/^E(CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(code))
        return true;
    if (error instanceof SyntaxError || message === 'aborted' || /socket hang up/.test(message))
        return true;
    return ($metadata?.httpStatusCode ?? 0) >= 500 || $metadata?.httpStatusCode === 429;
}
/** An SDK error as ours: says what was called, why it failed and what to do. Ours pass through unchanged. */
function awsError(error, context) {
    if (error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const about = context.subject === undefined ? context.action : `${context.action} (${context.subject})`;
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
    const of = (code, message, hint) => new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, message, { cause: error, hint });
    if (isAccessDenied(error))
        return denied(error, context, about);
    if (isExpired(error)) {
        return of('CREDENTIALS', `${about}: the AWS credentials have expired`, 'Let the role session last longer than the wait (role-duration-seconds of configure-aws-credentials), or lower timeout.');
    }
    if (isUnrecognised(error))
        return of('CREDENTIALS', `${about}: AWS does not accept the credentials: ${text}`, 'Check the key, and the clock of the runner.');
    if (nameOf(error) === 'CredentialsProviderError') {
        return of('CREDENTIALS', `no AWS credentials were found: ${text}`, 'Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.');
    }
    if (/region is missing/i.test(text))
        return of('AWS', 'no AWS region is known', 'Set the input region, `region` in the config, or AWS_REGION.');
    const where = context.region === undefined ? '' : ` in region ${context.region}`;
    if (nameOf(error) === 'ClusterNotFoundException') {
        return of('AWS', `${about}: the cluster does not exist${where}`, 'Is it the wrong cluster, region or account? Infrastructure owns the cluster; this action never creates one.');
    }
    if (nameOf(error) === 'AbortError')
        return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CANCELLED', `${about} was cancelled`, { cause: error });
    return of('AWS', `${about}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${text}${answerOf(error)}`, hintFor(nameOf(error), text));
}
function hintFor(name, text) {
    if (/Creation of service was not idempotent/i.test(text))
        return 'Somebody else created the service meanwhile. Run the step again: it will update it.';
    if (/still Draining/i.test(text) || name === 'ServiceNotActiveException')
        return 'The service is being deleted. Wait until it is INACTIVE, then run the step again.';
    if (/active deployments exist/i.test(text))
        return 'Earlier deployments of this service are still going on; wait for them (if-deploying: wait), or stop them.';
    if (/throttl|Rate exceeded/i.test(`${name} ${text}`))
        return 'AWS went on throttling for longer than the action retries. Are many jobs deploying in this account at the same time?';
    return undefined;
}
/** An answer that is no answer (a proxy's page): status and first bytes say more than the parser's complaint. */
function answerOf(error) {
    const { $response, $responseBodyText } = error;
    if (!(error instanceof SyntaxError))
        return '';
    const body = typeof $responseBodyText === 'string' ? `: ${$responseBodyText.slice(0, 80).replace(/\s+/g, ' ')}` : '';
    return ` (HTTP ${$response?.statusCode ?? '?'}${body})`;
}
const notAuthorized = /is not authorized to perform: (\S+?)(?: on resource: (\S+?))?(?:\s|$)/;
function denied(error, context, about) {
    const text = (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error);
    const [, action = context.action, named] = notAuthorized.exec(text) ?? [];
    const resource = (named ?? context.resource ?? '*').replace(/[.,;]$/, '');
    const statement = policyStatement(action, resource);
    const role = action === 'iam:PassRole' ? ` for the role ${resource}` : '';
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('CREDENTIALS', `${about}: no permission for ${action} on ${resource}${role === '' ? '' : role}: ${text}`, {
        cause: error,
        hint: `Add this statement to the policy of the role that deploys:\n${statement}`,
    });
}
/** A statement to paste; PassRole is confined to ECS, as AWS recommends. */
function policyStatement(action, resource) {
    const condition = action === 'iam:PassRole' ? { Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } } : {};
    return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource, ...condition }, null, 2);
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
/* harmony export */   nr: () => (/* binding */ isLongServiceArn)
/* harmony export */ });
/* unused harmony export revisionName */
/** `family:revision` of a task definition's ARN; what is no ARN stays as it is. */
const revisionName = (arn) => arn.slice(arn.lastIndexOf('/') + 1);
/** The family of a task definition's ARN or `family:revision`. */
const familyOf = (arn) => revisionName(arn).replace(/:\d+$/, '');
/** Another revision of the same family, in the same form. */
const withRevision = (arn, revision) => `${arn.replace(/:\d+$/, '')}:${revision}`;
/** Only services with the long form of ARN (`service/CLUSTER/NAME`) can be tagged. aws.md 4 */
const isLongServiceArn = (arn) => /:service\/[^/]+\/[^/]+$/.test(arn);


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planDeploy)
});

// UNUSED EXPORTS: noteOf

;// CONCATENATED MODULE: ./src/definitions/check-containers.ts
/** What a task definition says about its containers that ECS would refuse. */
function check_containers_checkContainers(definition) {
    const containers = definition.containerDefinitions ?? [];
    return [
        ...checkNames(containers),
        ...checkEssential(containers),
        ...checkDependencies(containers),
        ...containers.flatMap((container, i) => [...checkPorts(container, i, definition), ...checkSecrets(container, i), ...checkMounts(container, i, definition)]),
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
function checkEssential(containers) {
    if (containers.length === 0 || containers.some(({ essential }) => essential !== false))
        return [];
    return [{ path: [root], message: 'no container is essential', hint: 'Set "essential": true for the container that the task is there for.' }];
}
function checkDependencies(containers) {
    const names = new Set(containers.map(({ name }) => name));
    const unknown = containers.flatMap((container, i) => (container.dependsOn ?? []).flatMap(({ containerName }, j) => names.has(containerName) ? [] : [{ path: [root, i, 'dependsOn', j], message: `${labelOf(container)} depends on ${containerName}, which does not exist`, hint: knownNames(containers) }]));
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
function fargate_sizes_fargateSizeProblem(cpu, memory) {
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
var units = __webpack_require__(6197);
;// CONCATENATED MODULE: ./src/definitions/cross-checks.ts



/**
 * What is wrong between the members of one file and between the two, as far as it can be told without asking AWS. Errors
 * where ECS certainly refuses; warnings where our tables may be behind. Hand in only what will be deployed.
 */
function crossCheck({ taskDefinition, service }) {
    const findings = [];
    if (taskDefinition !== undefined) {
        findings.push(...findingsOf(taskDefinition, checkContainers(taskDefinition.value), 'error'));
        findings.push(...findingsOf(taskDefinition, checkFargateSize(taskDefinition.value, service?.value), 'warning'));
    }
    if (service !== undefined) {
        findings.push(...findingsOf(service, checkCapacity(service.value), 'warning'));
        if (taskDefinition !== undefined)
            findings.push(...findingsOf(service, checkLoadBalancers(service.value.loadBalancers ?? [], taskDefinition.value), 'error'));
    }
    // A service that exists may have its network already; but what fails anyway fails with everything that may be wrong.
    if (findings.some(({ level }) => level === 'error'))
        findings.push(...checkNetwork({ taskDefinition, service }, undefined));
    return findings;
}
/** What only the live service decides: does it have a network, and do its load balancers find their container? `live` undefined: it will be created. */
function crossCheckLive({ taskDefinition, service }, live) {
    const findings = checkNetwork({ taskDefinition, service }, live);
    if (service === undefined && live !== undefined && taskDefinition !== undefined) {
        const refusals = checkLoadBalancers(live.loadBalancers ?? [], taskDefinition.value).map((refusal) => ({ ...refusal, path: ['containerDefinitions'] }));
        findings.push(...findingsOf(taskDefinition, refusals, 'error'));
    }
    return findings;
}
/** A task of its own network interface cannot be placed without subnets. */
function checkNetwork({ taskDefinition, service }, live) {
    if (taskDefinition?.value.networkMode !== 'awsvpc' || service === undefined)
        return [];
    if (service.value.networkConfiguration?.awsvpcConfiguration !== undefined || live?.networkConfiguration?.awsvpcConfiguration !== undefined)
        return [];
    return findingsOf(service, [{
            path: ['networkConfiguration'],
            message: 'networkConfiguration is missing, and the task definition has the network mode awsvpc',
            hint: 'Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": […] } }.',
        }], 'error');
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
function checkCapacity({ launchType, capacityProviderStrategy }) {
    if (launchType === undefined || !capacityProviderStrategy?.length)
        return [];
    return [{ path: ['launchType'], message: 'launchType and capacityProviderStrategy exclude each other', hint: 'Keep one of them.' }];
}
function checkFargateSize(definition, service) {
    const onFargate = definition.requiresCompatibilities?.includes('FARGATE') === true || service?.launchType === 'FARGATE';
    if (!onFargate)
        return [];
    const { cpu, memory } = definition;
    if (cpu === undefined || memory === undefined) {
        return [{ path: [], message: `Fargate needs ${cpu === undefined ? 'cpu' : 'memory'} of the task, which is missing` }];
    }
    const [units, mebibytes] = [inUnits(cpu, 'vcpu'), inUnits(memory, 'gb')];
    if (!/^\d+$/.test(units) || !/^\d+$/.test(mebibytes))
        return [];
    const problem = fargateSizeProblem(Number(units), Number(mebibytes));
    return problem === undefined ? [] : [{ path: ['memory'], message: `Fargate may not know this size: ${problem}` }];
}
const findingsOf = (loaded, refusals, level) => refusals.map(({ path, message, hint }) => ({ level, message, hint, at: loaded.positionOf(path) }));

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
;// CONCATENATED MODULE: ./src/definitions/attributes.ts
/** What UpdateService may change; tags and the count have ways of their own. ecspresso: svcToUpdateServiceInput */
const updatable = [
    'availabilityZoneRebalancing', 'capacityProviderStrategy', 'deploymentConfiguration', 'enableECSManagedTags', 'enableExecuteCommand',
    'gatewayConnectors', 'healthCheckGracePeriodSeconds', 'loadBalancers', 'monitoring', 'networkConfiguration', 'placementConstraints',
    'placementStrategy', 'platformVersion', 'propagateTags', 'serviceConnectConfiguration', 'serviceRegistries', 'volumeConfigurations',
    'vpcLatticeConfigurations',
];
/** What only CreateService takes. `deploymentController` is never updated, as in ecspresso. */
const attributes_createOnly = (/* unused pure expression or super */ null && (['launchType', 'schedulingStrategy', 'deploymentController']));
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
        return Object.keys(own).length === 0 ? { ...daemonDeployment } : { ...own };
    const filled = fill(own, replicaDeployment);
    if ((0,canonical/* isDoc */.ZQ)(filled['alarms']) && filled['alarms']['enable'] !== true)
        filled['alarms'] = alarmsOff;
    if (Array.isArray(filled['lifecycleHooks'])) {
        filled['lifecycleHooks'] = filled['lifecycleHooks'].map((item) => ((0,canonical/* isDoc */.ZQ)(item) ? fill(item, hook) : item));
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
    (0,canonical/* dropDefaults */.GR)(clean, { healthCheckGracePeriodSeconds: 0 });
    if (rules.scheduling === 'DAEMON') {
        delete clean['placementStrategy'];
        delete clean['desiredCount'];
    }
    normaliseNested(clean, rules);
    return (0,canonical/* pruned */.FA)(clean);
}
/** The create-only settings, for comparing them by themselves. */
const createOnlyOf = (service) => pruned(Object.fromEntries(createOnly.map((key) => [key, service[key]])));
function fillIn(doc, service, rules) {
    doc['deploymentConfiguration'] = filledDeployment(service.deploymentConfiguration, rules.scheduling);
    doc['networkConfiguration'] = filledNetwork(service.networkConfiguration);
    doc['enableECSManagedTags'] ??= false;
    doc['enableExecuteCommand'] ??= false;
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
/** Is a setting of the service switched on or filled, so that leaving it out of the file deserves a word? */
const isSet = (doc, key) => doc[key] !== undefined && !(key === 'propagateTags' && doc[key] === 'NONE');

;// CONCATENATED MODULE: ./src/definitions/compare-service.ts




/** A new service: every setting that the file writes is added. */
function compareNewService(wanted, options) {
    const { launchType, schedulingStrategy, deploymentController } = wanted;
    const normal = normaliseService(wanted, rulesOf(options, wanted));
    const written = Object.fromEntries(Object.entries(normal).filter(([key]) => isWritten(wanted, [key])));
    const doc = JSON.parse(JSON.stringify({ ...written, launchType, schedulingStrategy, deploymentController }));
    return { wanted: doc, differences: (0,diff/* diffDocs */.NK)('service', undefined, doc), kept: [] };
}
/**
 * The live service against the file. What the file leaves out is either filled in (and then counts), or kept (and then
 * is taken from the live side, so that it never counts). ecspresso: diff.go
 */
function compareService(live, wanted, options) {
    const rules = rulesOf(options, live, wanted);
    const from = normaliseService(live, rules);
    const to = normaliseService(wanted, rules);
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
const rulesOf = (options, ...services) => ({
    scheduling: schedulingOf(...services),
    ignoreTags: options.ignoreTags,
    codeDeploy: options.codeDeploy,
});
/** Does the file itself say something at this place? Lists count as a whole. */
function isWritten(service, path) {
    let at = service;
    for (const step of path) {
        if (!(0,canonical/* isDoc */.ZQ)(at))
            return at !== undefined && at !== null;
        at = at[step];
        if (at === undefined || at === null || at === '')
            return false;
    }
    return true;
}
function keep(from, to, wanted, daemon) {
    const kept = [];
    for (const key of keptWhenAbsent) {
        const filled = key === 'platformVersion' && to[key] !== undefined;
        if (isWritten(wanted, [key]) || filled || (0,canonical/* same */.FB)(from[key], to[key]))
            continue;
        kept.push({ path: [key], value: from[key] });
        copyMember(from, to, key);
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
function copyMember(from, to, key) {
    if (from[key] === undefined)
        delete to[key];
    else
        to[key] = from[key];
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

// EXTERNAL MODULE: ./src/plan/desired-count.ts
var desired_count = __webpack_require__(2487);
// EXTERNAL MODULE: ./src/plan/arn.ts
var arn = __webpack_require__(1828);
;// CONCATENATED MODULE: ./src/plan/images.ts

/** The task definition with the images of the input `images`. A container that is not there is an ActionError (INPUT), all of them in one. */
function withImages(definition, images) {
    const wanted = new Map(Object.entries(images));
    if (wanted.size === 0)
        return definition;
    const containers = definition.containerDefinitions ?? [];
    const known = new Set(containers.map(({ name }) => name));
    const errors = [...wanted].flatMap(([container, image]) => [
        ...(known.has(container) ? [] : [unknownContainer(container, [...known])]),
        ...(image === '' ? [new support_errors/* ActionError */.lZ('INPUT', `input images: container ${container} has no image`, { hint: 'Write lines CONTAINER=IMAGE.' })] : []),
    ]);
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
    return {
        ...definition,
        containerDefinitions: containers.map((container) => ({ ...container, image: wanted.get(container.name ?? '') ?? container.image })),
    };
}
const unknownContainer = (container, known) => new support_errors/* ActionError */.lZ('INPUT', `input images: the task definition has no container ${container}`, { hint: `It has ${known.join(', ') || 'no container'}.` });

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
    if (current !== undefined && choices.revision !== undefined)
        return existing((0,arn/* withRevision */.kh)(current, choices.revision), current);
    if (choices.latestTaskDefinition)
        return existing(deployed.latestTaskDefinitionArn ?? noRevision((0,arn/* familyOf */.Ap)(current ?? '')), current);
    if (choices.skipTaskDefinition)
        return current === undefined ? noCurrent() : existing(current, current);
    return fromFile(file, choices, deployed.taskDefinition, current);
}
function chooseForCreate(deployed, file, choices) {
    if (choices.latestTaskDefinition || choices.skipTaskDefinition) {
        return existing(deployed.latestTaskDefinitionArn ?? noRevision(file?.value.family ?? ''), undefined);
    }
    const choice = fromFile(file, choices, deployed.taskDefinition, undefined);
    if (choices.revision === undefined)
        return choice;
    const note = { level: 'warning', text: `The input revision has no effect: the service ${deployed.service} does not exist yet, and its family is not known.` };
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
function noCurrent() {
    throw new support_errors/* ActionError */.lZ('DEFINITION', 'the service has no task definition that could be kept', { hint: 'Leave skip-task-definition out.' });
}
/** Registers the file, unless the caller asked to skip what is the same and the live revision is. */
function fromFile(file, choices, live, current) {
    const { definition, notes } = prepareTaskDefinition(file, choices);
    const ignore = ignoredTags(choices);
    const usable = live?.status === 'INACTIVE' ? undefined : live?.taskDefinitionArn;
    if (choices.skipUnchanged && live !== undefined && usable !== undefined && (0,diff/* sameTaskDefinition */.JL)(live, definition, ignore)) {
        return { ...existing(usable, current), registered: definition, notes };
    }
    return {
        steps: [{ kind: 'register-task-definition', input: definition }],
        ref: { kind: 'registered' },
        registered: definition,
        differences: live === undefined ? [] : (0,diff/* diffTaskDefinitions */.n2)(live, definition, ignore),
        notes,
    };
}
/** Tags that no comparison of task definitions looks at. */
const ignoredTags = (choices) => [...choices.ignoreTags, ...provenanceKeys];
/** The file as it will be registered: with the images and tags of the inputs. */
function prepareTaskDefinition(file, choices) {
    if (file === undefined)
        throw new support_errors/* ActionError */.lZ('CONFIG', 'task_definition is not defined', { hint: 'Name it in the config, or with the input task-definition.' });
    return withProvenance(withImages(file.value, choices.images), choices.provenanceTags);
}

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
    const { differences } = compareNewService(file.value, { ignoreTags: choices.ignoreTags });
    return {
        cluster,
        service,
        deployed,
        steps: [...revision.steps, { kind: 'create-service', input: createInput(file.value, cluster, service, (0,desired_count/* desiredCount */.GQ)(request)), taskDefinition: revision.ref }],
        differences: [...differences, ...revision.differences],
        notes: [creationNote(deployed), ...revision.notes, ...(0,desired_count/* countNotes */.fX)(request, undefined)],
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

;// CONCATENATED MODULE: ./src/plan/service-notes.ts




/** What a reader must know of a comparison: what the file resets by leaving it out, what stays, what cannot be changed. */
function serviceNotes(file, live, comparison) {
    return [
        ...createOnlyNotes(file, live),
        ...resets(file.value, comparison).map((difference) => resetNote(file, difference)),
        ...comparison.kept.map(keptNote),
    ];
}
const textOf = (path) => path.join('.');
const shown = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));
/** Differences that come from what the file does not say. */
const resets = (file, comparison) => comparison.differences.filter(({ path }) => path[0] !== 'tags' && path[0] !== 'desiredCount' && !isWritten(file, path));
function resetNote(file, { path, from, to }) {
    const [attribute = ''] = path;
    const removed = Object.hasOwn(removedWhenAbsent, attribute);
    const text = removed
        ? `${attribute} is not in the service definition, so it is removed from the service.`
        : `${textOf(path)} is not in the service definition, so it is reset from ${shown(from)} to ${shown(to)}.`;
    if (!takesProtectionAway({ path, from, to }))
        return { level: 'info', text };
    return { level: 'warning', title: 'a protection is switched off', at: file.positionOf(path), text: `${text} Write it into the service definition to keep it.` };
}
/** Circuit breaker or alarms that watched the deployments, and will not. */
function takesProtectionAway({ path, from, to }) {
    const [attribute, part, member] = path;
    if (attribute !== 'deploymentConfiguration' || (part !== 'deploymentCircuitBreaker' && part !== 'alarms'))
        return false;
    if (member === undefined)
        return (0,canonical/* isDoc */.ZQ)(from) && from['enable'] === true && !((0,canonical/* isDoc */.ZQ)(to) && to['enable'] === true);
    return member === 'alarmNames' ? Array.isArray(from) : (member === 'enable' || member === 'rollback') && from === true;
}
const keptNote = ({ path, value }) => ({
    level: 'info',
    text: `${textOf(path)} is not in the service definition and stays as it is in the service: ${shown(value)}.`,
});
/** Settings that a service is born with. The API has no way to change them, so a file that says otherwise is not obeyed, and that is said. */
function createOnlyNotes(file, live) {
    const { launchType, schedulingStrategy, deploymentController } = file.value;
    const fixed = [
        ['launchType', launchType, live.launchType ?? (live.capacityProviderStrategy?.length ? 'chosen by capacityProviderStrategy' : undefined)],
        ['schedulingStrategy', schedulingStrategy, live.schedulingStrategy ?? 'REPLICA'],
        ['deploymentController', deploymentController?.type, live.deploymentController?.type ?? 'ECS'],
    ];
    return fixed
        .filter(([, wanted, have]) => wanted && have !== undefined && wanted !== have)
        .map(([key, wanted, have]) => ({
        level: 'warning',
        title: 'a setting that cannot be changed',
        at: file.positionOf([key]),
        text: `${key} is ${have} in the service and ${wanted} in the service definition. ${cures[key] ?? ''}`.trimEnd(),
    }));
}
const cures = {
    launchType: 'It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.',
    schedulingStrategy: 'It is chosen when a service is created and stays as it is; another one needs a new service.',
    deploymentController: 'The action leaves it as it is; another one needs a new service.',
};
/** ECS moves a service to other capacity only with a forced deployment; said before anything is changed. Throws ActionError (DEFINITION). */
function checkCapacityChange(file, comparison, force) {
    if (force || (0,canonical/* same */.FB)(comparison.live?.['capacityProviderStrategy'], comparison.wanted['capacityProviderStrategy']))
        return;
    const path = ['capacityProviderStrategy'];
    throw new support_errors/* ActionError */.lZ('DEFINITION', `${textOf(path)} differs from the service's, and ECS changes it only with a forced deployment: ${shown(comparison.live?.[path[0] ?? ''])} → ${shown(comparison.wanted[path[0] ?? ''])}`, { at: file.positionOf(path), hint: 'Set the input force-new-deployment: true for this deploy.' });
}

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
    const steps = [];
    if (set.length > 0)
        steps.push({ kind: 'tag-resource', resourceArn, tags: set });
    if (removed.length > 0)
        steps.push({ kind: 'untag-resource', resourceArn, tagKeys: removed });
    return { steps, notes: [] };
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
        const value = isWritten(wanted, [key]) ? written(key, wanted, comparison) : changed.has(key) ? leftOut(key, comparison) : undefined;
        if (value !== undefined)
            body[key] = value;
    }
    // Go's SDK has no way to leave these two out. ecspresso.md 3.2
    body['enableECSManagedTags'] ??= false;
    body['enableExecuteCommand'] ??= false;
    return body;
}
function written(key, wanted, comparison) {
    switch (key) {
        case 'deploymentConfiguration':
        case 'networkConfiguration':
            return overlay(wanted[key], comparison.wanted[key], comparison.live?.[key]);
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
    return (0,canonical/* isDoc */.ZQ)(filled) ? overlay({}, filled, comparison.live?.[key]) : filled;
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
function planUpdate(deployed, wanted, choices, service) {
    refuseUnsupported(deployed);
    const file = choices.updateService ? wanted.service : undefined;
    const revision = chooseRevision(deployed, wanted.taskDefinition, choices);
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
    checkCapacityChange(file, comparison, choices.forceNewDeployment);
    const tags = tagSteps(deployed.service, file.value, choices.ignoreTags);
    return {
        attributes: updateAttributes(file.value, comparison),
        tags: tags.steps,
        // The count is decided by more than the file; `countDifference` tells it.
        differences: comparison.differences.filter(({ path }) => path[0] !== 'desiredCount'),
        notes: [...serviceNotes(file, deployed.service, comparison), ...tags.notes],
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
 * What must be done so that what is deployed becomes what the files say: the one decision behind deploy, dry run and
 * report. Without `deployed` the config names no service, and only a revision is registered. ActionErrors: CONFIG,
 * DEFINITION, INPUT. ecspresso: deploy.go, create.go
 */
function planDeploy(deployed, wanted, choices, context) {
    rejectExclusive(choices);
    const { cluster, service } = context.config;
    if (deployed === undefined || service === undefined)
        return registerOnly(wanted, choices, cluster);
    const plan = deployed.kind === 'missing' ? planCreate(deployed, wanted, choices) : planUpdate(deployed, wanted, choices, service);
    const live = deployed.kind === 'present' ? liveService(deployed.service) : undefined;
    const findings = crossCheckLive(deployedFiles(plan, wanted, choices), live);
    const errors = (0,finding/* errorsOf */.B)(findings);
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
    return { ...plan, notes: [...plan.notes, ...findings.map(noteOf)] };
}
/** The files that take part: a revision that exists already is not in the file, and a service may be left alone. */
function deployedFiles(plan, { taskDefinition, service }, choices) {
    const registers = plan.steps.some((step) => step.kind === 'register-task-definition');
    const uses = choices.updateService || plan.deployed?.kind === 'missing';
    return { taskDefinition: registers ? taskDefinition : undefined, service: uses ? service : undefined };
}
/** What a check found, as the plan says it. */
const noteOf = ({ message, hint, at }) => ({ level: 'warning', text: hint === undefined ? message : `${message}. ${hint}`, at });
function registerOnly(wanted, choices, cluster) {
    const { definition, notes } = prepareTaskDefinition(wanted.taskDefinition, choices);
    const only = { level: 'info', text: 'The config names no service: a revision is registered, and nothing is deployed.' };
    return { cluster, steps: [{ kind: 'register-task-definition', input: definition }], differences: [], notes: [only, ...notes] };
}


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


/***/ })

};
