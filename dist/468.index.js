export const id = 468;
export const ids = [468];
export const modules = {

/***/ 3468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _rendering_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7700);
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7791);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9645);






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
    const project = await (0,_project_js__WEBPACK_IMPORTED_MODULE_5__/* .openProject */ .U)(session);
    const wanted = inputs.targets.length > 0 ? inputs.targets : present(project.config);
    const members = wanted.map((target) => targets[target]);
    const definitions = await project.loadDefinitions({ complete: false, taskDefinition: members.includes('taskDefinition'), service: members.includes('serviceDefinition') });
    const rendered = {};
    const written = new Set();
    for (const target of wanted) {
        const member = targets[target];
        const { name, text } = member === undefined ? await otherFile(target, session, project) : document(member, project, definitions);
        await world.log.group(`Rendered ${target}`, () => world.log.info(text.trimEnd()));
        if (inputs.outputDir === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.outputDir, name);
        if (written.has(path))
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INPUT', `targets: ${target} would be written to ${path}, as another target was`, { hint: 'Give one of them another name, or render it in a step of its own.' });
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
function document(member, project, definitions) {
    const { config } = project;
    switch (member) {
        case 'config':
            return configText(config);
        case 'serviceDefinition':
            if (definitions.service === undefined)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('CONFIG', 'service_definition is not defined', { hint: 'Set service_definition in the config, or leave service-definition out of targets.' });
            return { name: 'service-definition.json', text: jsonText({ ...definitions.service.value, serviceName: config.service }) };
        case 'taskDefinition':
            if (definitions.taskDefinition === undefined)
                throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('CONFIG', 'task_definition is not defined', { hint: 'Set task_definition in the config, or leave task-definition out of targets.' });
            return { name: 'task-definition.json', text: jsonText(definitions.taskDefinition.value) };
        default:
            return member;
    }
}
const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** The config in the language of its file. */
function configText(config) {
    const isJson = config.path !== '' && (0,_config_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .configFormat */ .A5)(config.path) === 'jsonnet';
    const document = configDocument(config);
    return isJson ? { name: 'ecspresso.json', text: jsonText(document) } : { name: 'ecspresso.yml', text: (0,_rendering_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlText */ .p)(document) };
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
        timeout: (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .goDuration */ .Lm)(config.timeoutMs),
        ignore: config.ignoreTags.length === 0 ? undefined : { tags: config.ignoreTags },
    };
}
const unlessEmpty = (value) => (Object.values(value).every((member) => member === undefined) ? undefined : value);
async function otherFile(path, session, project) {
    const text = await session.world.files.readText(path).catch((error) => {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('INPUT', `targets: ${path} is neither config, service-definition nor task-definition, and cannot be read as a file: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error)}`);
    });
    return { name: renderedName(path), text: (await project.render({ path, text })).text };
}
/** What a file is called once it is rendered: `x.json.mustache` and `x.jsonnet` have become `x.json`. */
const renderedName = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(/\.mustache$/, '').replace(/\.jsonnet$/, '.json');


/***/ })

};
