export const id = 833;
export const ids = [833];
export const modules = {

/***/ 3833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _ecs_carry_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(140);
/* harmony import */ var _ecs_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);
/* harmony import */ var _plan_deploy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(742);
/* harmony import */ var _definitions_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6476);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(206);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9202);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4995);







/** Registers a revision (or finds the newest one, if it is the same and `skip-unchanged` is set) and leaves the service alone. */
async function register(session) {
    const { inputs, world } = session;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_4__/* .openProject */ .U)(session);
    const choices = (0,_choices_js__WEBPACK_IMPORTED_MODULE_5__/* .choicesOf */ .c)(inputs, project.config, world.github.run);
    const wanted = await project.loadDefinitions({ service: false });
    const planned = (0,_plan_deploy_js__WEBPACK_IMPORTED_MODULE_2__/* .planDeploy */ .b)(undefined, wanted, choices, { config: { cluster: project.config.cluster } });
    const plan = inputs.skipUnchanged ? await withoutUnchanged(planned, project) : planned;
    await session.learn({ plan });
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tellPlan */ .f)(world.log, plan);
    if (inputs.dryRun)
        return;
    const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
    await session.learn({ carried: await (0,_ecs_carry_out_js__WEBPACK_IMPORTED_MODULE_0__/* .carryOut */ .u)(plan, deps, (carried) => session.learn({ carried })) });
}
async function withoutUnchanged(plan, project) {
    const [step] = plan.steps;
    if (step?.kind !== 'register-task-definition' || step.input.family === undefined)
        return plan;
    const newest = await (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTaskDefinition */ .oh)(project.describeWorld, step.input.family);
    if (newest === undefined || !(0,_definitions_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .sameTaskDefinition */ .JL)(newest, step.input))
        return plan;
    return { ...plan, steps: [], existingTaskDefinitionArn: newest.taskDefinitionArn, notes: [...plan.notes, { level: 'info', text: `${newest.family}:${newest.revision} is the same; nothing is registered` }] };
}


/***/ }),

/***/ 140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/ecs/aws-error.ts
var aws_error = __webpack_require__(8651);
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
    world.log.info(`Created ${subject}`);
    return { change: 'created', service: answer.service, before: undefined, calledAt };
}

// EXTERNAL MODULE: ./src/definitions/diff.ts + 1 modules
var diff = __webpack_require__(6476);
// EXTERNAL MODULE: ./src/ecs/describe.ts
var describe = __webpack_require__(7660);
;// CONCATENATED MODULE: ./src/ecs/steps/register-task-definition.ts




const attempts = 4;
const pauseMs = 2_000;
/**
 * Registers a revision. The API has no idempotency token: after a lost answer the newest revision is looked at, and
 * taken if it is what we sent, so that a retry leaves no spare behind.
 */
async function registerTaskDefinition(input, world) {
    const registered = await register(input, world);
    const arn = registered.taskDefinitionArn;
    if (arn === undefined)
        throw new errors/* ActionError */.lZ('AWS', 'ecs:RegisterTaskDefinition: the answer names no task definition');
    world.log.info(`Registered ${registered.family}:${registered.revision}`);
    return { change: 'registered', taskDefinitionArn: arn };
}
async function register(input, world) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await world.ecs.registerTaskDefinition(input, { signal: world.signal, once: true });
            return answer.taskDefinition ?? {};
        }
        catch (error) {
            if (!(0,aws_error/* isPassing */.WG)(error) || attempt === attempts) {
                throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:RegisterTaskDefinition', subject: `family ${input.family}`, region: world.region });
            }
            world.log.info(`The answer to RegisterTaskDefinition was lost (${error.message}); looking whether it took effect`);
            const newest = await newestOf(input.family, world);
            if (newest !== undefined && (0,diff/* sameTaskDefinition */.JL)(newest, input))
                return newest;
            await world.clock.sleep(pauseMs * attempt, world.signal);
        }
    }
}
async function newestOf(family, world) {
    const arn = family === undefined ? undefined : await (0,describe/* latestRevision */.HA)(world, family);
    return arn === undefined ? undefined : (0,describe/* describeTaskDefinition */.oh)(world, arn);
}

;// CONCATENATED MODULE: ./src/ecs/steps/tags.ts

/** Adds and changes tags of the service; UpdateService cannot. */
async function tagResource(step, world) {
    const { resourceArn, tags } = step;
    await world.ecs.tagResource({ resourceArn, tags }, { signal: world.signal }).catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:TagResource', resource: resourceArn, region: world.region });
    });
    world.log.info(`Tagged the service: ${tags.map((tag) => tag.key).join(', ')}`);
    return {};
}
/** Removes tags that the definition no longer has. */
async function untagResource(step, world) {
    const { resourceArn, tagKeys } = step;
    await world.ecs.untagResource({ resourceArn, tagKeys }, { signal: world.signal }).catch((error) => {
        throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:UntagResource', resource: resourceArn, region: world.region });
    });
    world.log.info(`Removed tags of the service: ${tagKeys.join(', ')}`);
    return {};
}

;// CONCATENATED MODULE: ./src/ecs/steps/update-service.ts


const looks = 3;
const update_service_attempts = 4;
const update_service_pauseMs = 2_000;
/**
 * The one UpdateService. Without `forceNewDeployment` a repeat changes nothing, so the client may resend it; with it a
 * repeat would start a second deployment, so after a lost answer we look first. aws.md 5.4
 */
async function updateService(input, carried, world) {
    const subject = `service ${input.service} in cluster ${input.cluster}`;
    const calledAt = world.clock.now();
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await world.ecs.updateService(input, { signal: world.signal, once: input.forceNewDeployment === true });
            world.log.info(`Updated ${subject}`);
            return { change: 'updated', service: answer.service, calledAt };
        }
        catch (error) {
            if (!(0,aws_error/* isPassing */.WG)(error) || attempt === update_service_attempts) {
                throw (0,aws_error/* awsError */.es)(error, { action: 'ecs:UpdateService', subject, region: world.region });
            }
            world.log.info(`The answer to UpdateService was lost (${error.message}); looking whether it took effect`);
            const service = await tookEffect(input, carried.before, world);
            if (service !== undefined)
                return { change: 'updated', service, calledAt };
        }
    }
}
const primaryOf = (service) => service?.deployments?.find((deployment) => deployment.status === 'PRIMARY');
/** Looks for a deployment that was not there before; several times, since a write may show late. */
async function tookEffect(input, before, world) {
    for (let look = 0; look < looks; look++) {
        await world.clock.sleep(update_service_pauseMs, world.signal);
        const deployed = await (0,describe/* describeDeployed */.ex)(world, input.cluster ?? 'default', input.service ?? '');
        if (deployed.kind === 'missing')
            return undefined;
        const primary = primaryOf(deployed.service);
        const isNew = primary?.id !== undefined && primary.id !== primaryOf(before)?.id;
        const isOurs = input.taskDefinition === undefined || primary?.taskDefinition === input.taskDefinition;
        if (isNew && isOurs)
            return deployed.service;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/ecs/carry-out.ts





/** Walks the plan in order; the revision that one step registers is handed to the next. Stops at the first error. */
async function carryOut(plan, world, onCarried = () => undefined) {
    const before = plan.deployed?.kind === 'present' ? plan.deployed.service : undefined;
    let carried = {
        change: 'none',
        taskDefinitionArn: plan.existingTaskDefinitionArn,
        before,
        service: before,
        calledAt: world.clock.now(),
    };
    for (const step of plan.steps) {
        if (world.signal?.aborted === true)
            throw new errors/* ActionError */.lZ('CANCELLED', `cancelled before ${step.kind}`);
        carried = { ...carried, ...(await perform(step, carried, world)) };
        await onCarried(carried);
    }
    return carried;
}
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
