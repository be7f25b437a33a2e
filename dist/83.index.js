export const id = 83;
export const ids = [83];
export const modules = {

/***/ 5083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _definitions_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6476);
/* harmony import */ var _ecs_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7660);
/* harmony import */ var _plan_deploy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(742);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7700);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(206);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2119);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9202);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4995);








/** What a deploy would change: the same plan, shown and not carried out. ecspresso: diff.go */
async function diff(session) {
    const { inputs, world } = session;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U)(session);
    const { service, serviceDefinition } = project.config;
    if (service !== undefined && serviceDefinition === undefined) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('CONFIG', 'service_definition is not defined', { hint: 'diff compares the service, too. For the task definition alone use command deploy with dry-run: true, or leave service out of the config.' });
    }
    const choices = (0,_choices_js__WEBPACK_IMPORTED_MODULE_6__/* .choicesOf */ .c)(inputs, project.config, world.github.run);
    const wanted = await project.loadDefinitions();
    const deployed = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAtDeployed */ .p)(session, project, wanted, choices, true);
    const plan = (0,_plan_deploy_js__WEBPACK_IMPORTED_MODULE_2__/* .planDeploy */ .b)(deployed, wanted, choices, project);
    const compared = deployed === undefined ? await withNewest(plan, wanted, project) : plan;
    await session.learn({ plan: compared, deployed });
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tellPlan */ .f)(world.log, compared);
}
/** Without a service the newest revision of the family is what there is to compare with. */
async function withNewest(plan, { taskDefinition }, project) {
    const family = taskDefinition?.value.family;
    if (taskDefinition === undefined || family === undefined)
        return plan;
    const newest = await (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTaskDefinition */ .oh)(project.describeWorld, family);
    return { ...plan, differences: (0,_definitions_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffTaskDefinitions */ .n2)(newest, taskDefinition.value, project.config.ignoreTags), ...(newest?.taskDefinitionArn === undefined ? {} : { comparedWith: newest.taskDefinitionArn }) };
}


/***/ }),

/***/ 2119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lookAtDeployed)
/* harmony export */ });
/* unused harmony export withNeeds */
/* harmony import */ var _ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7660);
/* harmony import */ var _plan_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);


/** What is deployed now, as far as the plan needs it: one DescribeServices, and what `needsOf` adds, side by side. Undefined without a service. */
async function lookAtDeployed(session, project, wanted, choices, compare = false) {
    const { cluster, service } = project.config;
    if (service === undefined)
        return undefined;
    const seen = (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDeployed */ .ex)(project.describeWorld, cluster, service);
    // The runner's toolkit is needed next; it loads while the first request is under way.
    session.world.github.warm();
    return withNeeds(await seen, project, wanted, choices, compare);
}
/** Adds what the plan needs to know of the task definition, the revision or the scalable target. */
async function withNeeds(deployed, project, wanted, choices, compare) {
    const needs = (0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .h)(choices, wanted, deployed, compare);
    const world = project.describeWorld;
    const [taskDefinition, latestTaskDefinitionArn, revision, scalableTarget] = await Promise.all([
        needs.taskDefinition === undefined ? undefined : (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTaskDefinition */ .oh)(world, needs.taskDefinition),
        needs.latestRevisionOf === undefined ? undefined : (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .latestRevision */ .HA)(world, needs.latestRevisionOf),
        needs.serviceRevision && deployed.kind === 'present' ? (0,_ecs_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .currentRevision */ .h7)(world, deployed.service) : undefined,
        needs.scalableTarget ? boundsOf(project) : undefined,
    ]);
    if (deployed.kind === 'missing')
        return { ...deployed, taskDefinition, latestTaskDefinitionArn };
    return { ...deployed, taskDefinition, latestTaskDefinitionArn, revision, scalableTarget };
}
/** The bounds of autoscaling, for a remark only: without permission there is none. */
async function boundsOf({ aws, config }) {
    const target = await aws.diagnostics.scalableTarget({ cluster: config.cluster, service: config.service ?? '' }).catch(() => null);
    return target ?? undefined;
}


/***/ }),

/***/ 6810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf),
/* harmony export */   l: () => (/* binding */ filesToRead)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1828);
/* harmony import */ var _desired_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2487);


/** `compare`: the reader will be shown the differences of the task definition (dry run, diff). */
function needsOf(choices, wanted, deployed, compare = false) {
    const registers = choices.revision === undefined && !choices.latestTaskDefinition && !choices.skipTaskDefinition;
    const family = wanted.taskDefinition?.value.family;
    if (deployed.kind === 'missing') {
        const takesLatest = choices.latestTaskDefinition || choices.skipTaskDefinition;
        return {
            ...(!takesLatest && (compare || choices.skipUnchanged) && family !== undefined ? { taskDefinition: family } : {}),
            ...(takesLatest && family !== undefined ? { latestRevisionOf: family } : {}),
            serviceRevision: false,
            scalableTarget: false,
        };
    }
    const current = deployed.service.taskDefinition;
    const service = choices.updateService ? wanted.service?.value : undefined;
    return {
        ...(registers && (compare || choices.skipUnchanged) && current !== undefined ? { taskDefinition: current } : {}),
        ...(choices.latestTaskDefinition && choices.revision === undefined && current !== undefined ? { latestRevisionOf: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .familyOf */ .Ap)(current) } : {}),
        serviceRevision: service?.monitoring !== undefined || service?.gatewayConnectors !== undefined,
        scalableTarget: (0,_desired_count_js__WEBPACK_IMPORTED_MODULE_1__/* .lowersCount */ .gu)({ choices, wanted: service, live: deployed.service }),
    };
}
/**
 * Which files a deploy has to read: a file that plays no part is left alone, since its templates may need values that
 * are not there. A service that does not exist needs both.
 */
function filesToRead(choices, deployed) {
    const creates = deployed?.kind === 'missing';
    const registers = choices.revision === undefined && !choices.latestTaskDefinition && !choices.skipTaskDefinition;
    return { taskDefinition: registers || creates, service: choices.updateService || creates };
}


/***/ })

};
