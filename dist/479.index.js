export const id = 479;
export const ids = [479];
export const modules = {

/***/ 6479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: ./src/plan/check-wanted.ts
var check_wanted = __webpack_require__(7263);
// EXTERNAL MODULE: ./src/plan/deploy.ts + 12 modules
var deploy = __webpack_require__(631);
// EXTERNAL MODULE: ./src/plan/needs.ts
var needs = __webpack_require__(6810);
// EXTERNAL MODULE: ./src/commands/choices.ts
var commands_choices = __webpack_require__(206);
// EXTERNAL MODULE: ./src/commands/look.ts
var look = __webpack_require__(2119);
// EXTERNAL MODULE: ./src/commands/ownership.ts + 1 modules
var ownership = __webpack_require__(7088);
// EXTERNAL MODULE: ./src/commands/project.ts + 63 modules
var commands_project = __webpack_require__(9645);
// EXTERNAL MODULE: ./src/support/duration.ts
var duration = __webpack_require__(7791);
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
var aws_error = __webpack_require__(8651);
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
            throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:DescribeServices' });
        if (!signal.aborted)
            log.info(`DescribeServices: ${(0,aws_error/* faultText */.Ij)(error)}; trying again`);
        return service;
    }
}

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
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
            throw new errors/* ActionError */.lZ('DEPLOYMENT_FAILED', decision.reason, { hint: decision.hint });
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
    throw new errors/* ActionError */.lZ(waited.kind === 'cancelled' ? 'CANCELLED' : 'TIMEOUT', waited.reason);
}

// EXTERNAL MODULE: ./src/commands/tell.ts
var tell = __webpack_require__(4995);
;// CONCATENATED MODULE: ./src/commands/deploy.ts









/** config → definitions → what is deployed → plan → carry out → follow to the verdict. Everything is read before anything is changed. */
async function deploy_deploy(session) {
    const { inputs, world } = session;
    const project = await (0,commands_project/* openProject */.U)(session);
    const choices = (0,commands_choices/* choicesOf */.c)(inputs, project.config, world.github.run);
    let wanted = await project.loadDefinitions((0,needs/* filesToRead */.lG)(choices));
    (0,check_wanted/* checkWanted */.O)(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
    const seeing = (0,look/* lookAtService */.q)(project);
    // What comes later loads while the request is under way.
    void Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 8311));
    const changing = inputs.dryRun ? undefined : __webpack_require__.e(/* import() */ 205).then(__webpack_require__.bind(__webpack_require__, 1205));
    let seen = await seeing;
    await session.learn({ deployed: seen });
    if (!inputs.dryRun && (await readyToDeploy(session, project, seen)) === 'waited')
        seen = await (0,look/* lookAtService */.q)(project);
    if (seen.kind === 'missing')
        wanted = await project.loadDefinitions((0,needs/* filesToRead */.lG)(choices, seen));
    const deployed = await (0,look/* withNeeds */.Y)(seen, project, wanted, choices, inputs.dryRun);
    const plan = (0,deploy/* planDeploy */.b)(deployed, wanted, choices);
    await session.learn({ plan, deployed });
    (0,tell/* tellPlan */.f)(world.log, plan);
    await (0,ownership/* checkOwnership */._)(session, project, plan);
    if (changing === undefined)
        return;
    const { change } = await changing;
    await change(session, project, plan);
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


/***/ })

};
