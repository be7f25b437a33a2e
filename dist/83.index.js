export const id = 83;
export const ids = [83];
export const modules = {

/***/ 5083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diff: () => (/* binding */ diff)
/* harmony export */ });
/* harmony import */ var _plan_check_wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);
/* harmony import */ var _plan_deploy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(631);
/* harmony import */ var _plan_needs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6810);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7700);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(206);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2119);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7088);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9645);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4995);









/** What a deploy would change: the same plan, shown and not carried out. `update-service: false` is `--without-service`. ecspresso: diff.go */
async function diff(session) {
    const { inputs, world } = session;
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_6__/* .openProject */ .U)(session);
    const { service, serviceDefinition } = project.config;
    if (service !== undefined && serviceDefinition === undefined && inputs.updateService) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('CONFIG', 'service_definition is not defined', { hint: 'diff compares the service, too. For the task definition alone set the input update-service: false.' });
    }
    const choices = (0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .choicesOf */ .c)(inputs, project.config, world.github.run);
    let wanted = await project.loadDefinitions((0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_7__/* .filesToRead */ .lG)(choices));
    (0,_plan_check_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .checkWanted */ .O)(wanted, choices, project.config.service === undefined ? 'register' : 'deploy');
    const seen = withoutMissing(await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAtService */ .q)(project), choices);
    if (seen.kind === 'missing')
        wanted = await project.loadDefinitions((0,_plan_needs_js__WEBPACK_IMPORTED_MODULE_7__/* .filesToRead */ .lG)(choices, seen));
    const deployed = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .withNeeds */ .Y)(seen, project, wanted, choices, true);
    const plan = (0,_plan_deploy_js__WEBPACK_IMPORTED_MODULE_1__/* .planDeploy */ .b)(deployed, wanted, choices);
    await session.learn({ plan, deployed });
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .tellPlan */ .f)(world.log, plan);
    await (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOwnership */ ._)(session, project, plan);
}
/** Where the service does not count, one that does not exist leaves the family to compare with. */
const withoutMissing = (seen, { updateService }) => seen.kind === 'missing' && !updateService ? { kind: 'no-service', cluster: seen.cluster } : seen;


/***/ })

};
