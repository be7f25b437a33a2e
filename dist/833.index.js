export const id = 833;
export const ids = [833];
export const modules = {

/***/ 3833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _ecs_carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);
/* harmony import */ var _plan_check_wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);
/* harmony import */ var _plan_exclusive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(779);
/* harmony import */ var _plan_register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3458);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(206);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2119);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7088);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9645);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4995);









/** Registers a revision (or finds the newest one, if it is the same and `skip-unchanged` is set) and leaves the service alone. ecspresso: register.go */
async function register(session) {
    const { inputs, world } = session;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_7__/* .openProject */ .U)(session);
    const choices = (0,_choices_js__WEBPACK_IMPORTED_MODULE_4__/* .choicesOf */ .c)(inputs, project.config, world.github.run);
    (0,_plan_exclusive_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectDeploying */ .v)(choices);
    const wanted = await project.loadDefinitions({ service: false });
    (0,_plan_check_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWanted */ .O)(wanted, choices, 'register');
    const none = { kind: 'no-service', cluster: project.config.cluster };
    const deployed = await (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .withNeeds */ .Y)(none, project, wanted, choices, inputs.dryRun);
    const plan = (0,_plan_register_js__WEBPACK_IMPORTED_MODULE_3__/* .planRegister */ .Z)(deployed, wanted, choices);
    await session.learn({ plan });
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .tellPlan */ .f)(world.log, plan);
    await (0,_ownership_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOwnership */ ._)(session, project, plan);
    if (inputs.dryRun)
        return;
    const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
    await session.learn({ carried: await (0,_ecs_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u)(plan, deps, (carried) => session.learn({ carried })) });
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

// EXTERNAL MODULE: ./src/ecs/aws-error.ts
var aws_error = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/ecs/describe.ts
var describe = __webpack_require__(7660);
;// CONCATENATED MODULE: ./src/ecs/steps/create-service.ts



/** Creates the service. The token makes a repeat after a lost answer safe. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html */
async function createService(input, world) {
    const calledAt = world.clock.now();
    const subject = `service ${input.serviceName} in cluster ${input.cluster}`;
    const answer = await world.ecs
        .createService({ ...input, clientToken: world.uuid() }, { signal: world.signal })
        .catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:CreateService', subject, region: world.region });
    });
    const service = answer.service ?? (await created(input, subject, world));
    world.log.info(`Created ${subject}`);
    return { change: 'created', service, before: undefined, calledAt };
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
        const { registered, lost } = await send(input, attempt < attempts, world);
        if (registered !== undefined)
            return registered;
        world.log.info(`The answer to RegisterTaskDefinition was lost (${lost}); looking whether it took effect`);
        const newest = await newestOf(input.family, world);
        const isRecent = (newest?.registeredAt?.getTime() ?? 0) >= calledAt - skewMs;
        if (newest !== undefined && isRecent && (0,diff/* sameTaskDefinition */.JL)(newest, input))
            return newest;
        await world.clock.sleep(pauseMs * attempt, world.signal);
    }
}
async function send(input, mayTryAgain, world) {
    const fault = { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region };
    try {
        const { taskDefinition } = await world.ecs.registerTaskDefinition(input, { signal: world.signal, once: true });
        if (taskDefinition?.taskDefinitionArn !== undefined)
            return { registered: taskDefinition };
        if (mayTryAgain)
            return { lost: 'an empty answer' };
        throw (0,aws_error/* awsError */.es)(new Error('the answer names no task definition'), fault);
    }
    catch (error) {
        if (mayTryAgain && (0,aws_error/* mayHaveActed */.LR)(error))
            return { lost: (0,aws_error/* faultText */.Ij)(error) };
        throw (0,aws_error/* awsError */.es)(error, fault);
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
    await world.ecs.tagResource({ resourceArn, tags }, { signal: world.signal }).catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:TagResource', resource: resourceArn, region: world.region });
    });
    world.log.info(`Tagged the service: ${tags.map((tag) => tag.key).join(', ')}`);
    return { tagged: true };
}
/** Removes tags that the definition no longer has. */
async function untagResource(step, world) {
    const { resourceArn, tagKeys } = step;
    await world.ecs.untagResource({ resourceArn, tagKeys }, { signal: world.signal }).catch((error) => {
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
        const { service, lost } = await update_service_send(input, subject, attempt < attempts, world);
        if (service !== undefined) {
            world.log.info(`Updated ${subject}`);
            return done(service);
        }
        world.log.info(`The answer to UpdateService was lost (${lost}); looking whether it took effect`);
        const found = await tookEffect(input, carried.before, looks, world);
        if (found === undefined)
            continue;
        world.log.info(`Updated ${subject}: it took effect`);
        return done(found);
    }
}
async function update_service_send(input, subject, mayTryAgain, world) {
    const fault = { action: 'ecs:UpdateService', subject, region: world.region };
    try {
        const { service } = await world.ecs.updateService(input, { signal: world.signal, once: input.forceNewDeployment === true });
        if (service !== undefined || mayTryAgain)
            return { service, lost: 'an empty answer' };
        throw (0,aws_error/* awsError */.es)(new Error('the answer is empty'), fault);
    }
    catch (error) {
        if (mayTryAgain && (0,aws_error/* mayHaveActed */.LR)(error))
            return { lost: (0,aws_error/* faultText */.Ij)(error) };
        throw (0,aws_error/* awsError */.es)(error, fault);
    }
}
/** Looks for a deployment that was not there before; several times, since a write may show late. */
async function tookEffect(input, before, looks, world) {
    for (let look = 0; look < looks && world.signal?.aborted !== true; look++) {
        await world.clock.sleep(update_service_pauseMs, world.signal);
        const deployed = await (0,describe/* describeDeployed */.ex)(world, input.cluster ?? 'default', input.service ?? '');
        if (deployed.kind === 'missing')
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
            carried = { ...carried, ...(await perform(step, carried, { ...world, signal: patience.signal })) };
            await onCarried(carried);
        }
    }
    finally {
        patience.release();
    }
    return carried;
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


/***/ })

};
