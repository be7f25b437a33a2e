export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

;// CONCATENATED MODULE: ./src/support/errors.ts
/**
 * The one error class: everything that stops a run before or beside a deployment. Messages are lower case inside, so
 * that causes can be joined; how a deployment ended is a value, never an error.
 */
class errors_ActionError extends Error {
    code;
    at;
    excerpt;
    hint;
    others;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ActionError';
        this.code = code;
        this.at = details.at;
        this.excerpt = details.excerpt;
        this.hint = details.hint;
        this.others = details.others ?? [];
    }
}
/** The text of whatever was thrown, so that messages compose. */
const errors_errorMessage = (error) => (error instanceof Error ? error.message : String(error));
/** Joins the errors of one pass into one, the first leading, so that the user mends them all at once. */
function joinErrors(errors) {
    const [first, ...rest] = errors;
    if (first === undefined)
        throw new errors_ActionError('INTERNAL', 'joinErrors needs at least one error');
    if (rest.length === 0)
        return first;
    const { code, message, at, excerpt, hint, cause } = first;
    return new errors_ActionError(code, message, { at, excerpt, hint, cause, others: [...first.others, ...rest] });
}

;// CONCATENATED MODULE: ./src/ecs/aws-error.ts

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
    if (error instanceof ActionError)
        return error;
    const about = context.subject === undefined ? context.action : `${context.action} (${context.subject})`;
    const text = errorMessage(error);
    const of = (code, message, hint) => new ActionError(code, message, { cause: error, hint });
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
        return new ActionError('CANCELLED', `${about} was cancelled`, { cause: error });
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
    const text = errorMessage(error);
    const [, action = context.action, named] = notAuthorized.exec(text) ?? [];
    const resource = (named ?? context.resource ?? '*').replace(/[.,;]$/, '');
    const statement = policyStatement(action, resource);
    const role = action === 'iam:PassRole' ? ` for the role ${resource}` : '';
    return new ActionError('CREDENTIALS', `${about}: no permission for ${action} on ${resource}${role === '' ? '' : role}: ${text}`, {
        cause: error,
        hint: `Add this statement to the policy of the role that deploys:\n${statement}`,
    });
}
/** A statement to paste; PassRole is confined to ECS, as AWS recommends. */
function policyStatement(action, resource) {
    const condition = action === 'iam:PassRole' ? { Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } } } : {};
    return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource, ...condition }, null, 2);
}

;// CONCATENATED MODULE: ./src/ecs/names.ts
/** The last part of an ARN: `app:42` of a task definition, the id of a task, the name of a service. */
function shortName(arn) {
    if (arn === undefined || arn === '')
        return undefined;
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** `1 task`, `3 tasks`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./src/ecs/stop-deployment.ts



/** Asks ECS to roll back or stop our deployment. Never throws: it runs when other things have gone wrong already. */
async function stopDeployment(ecs, { serviceDeploymentArn, how }, signal) {
    if (serviceDeploymentArn === undefined) {
        return { kind: 'refused', text: `${wish(how)} is not possible: our service deployment is not known` };
    }
    const name = shortName(serviceDeploymentArn) ?? serviceDeploymentArn;
    try {
        await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: how === 'rollback' ? 'ROLLBACK' : 'ABORT' }, { signal });
        const then = how === 'rollback' ? 'ECS goes back to the revision before' : 'ECS starts no further tasks of it';
        return { kind: 'requested', text: `${wish(how)} of service deployment ${name} is requested; ${then}` };
    }
    catch (error) {
        return explain(error, how, name);
    }
}
function explain(error, how, name) {
    const text = errors_errorMessage(error);
    if (isAccessDenied(error)) {
        const permission = 'ecs:StopServiceDeployment';
        return { kind: 'refused', text: `${wish(how)} of service deployment ${name} needs the permission ${permission}: ${text}`, permission };
    }
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'ConflictException')
        return { kind: 'over', text: `service deployment ${name} had ended before it could be stopped` };
    if (how === 'stop' && (kind === 'InvalidParameterException' || kind === 'UnsupportedFeatureException')) {
        return { kind: 'refused', text: `ECS does not take ABORT for service deployment ${name} (${text}); rollback is the choice that it always takes` };
    }
    return { kind: 'refused', text: `${wish(how)} of service deployment ${name} failed: ${text}` };
}
const wish = (how) => (how === 'rollback' ? 'a rollback' : 'an abort');

;// CONCATENATED MODULE: ./src/world/clock.ts
/** The variable that makes the action's time run faster than the wall clock: a factor, for tests and the demo only. */
const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';
/** Reads the factor; anything but a number above 0 counts as not set. */
function clockSpeed(env) {
    const factor = Number(env[clockSpeedVariable]);
    return Number.isFinite(factor) && factor > 0 ? factor : 1;
}
/** The real clock, `speed` times as fast. Every sleep ends when its signal aborts and leaves no timer behind. */
function openClock(speed) {
    const origin = Date.now();
    const start = performance.now();
    return {
        now: () => origin + (performance.now() - start) * speed,
        real: (ms) => ms / speed,
        sleep: (ms, signal) => new Promise((resolve) => {
            if (signal?.aborted === true)
                return resolve();
            const done = () => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', done);
                resolve();
            };
            const timer = setTimeout(done, Math.max(0, ms / speed));
            signal?.addEventListener('abort', done);
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 11 modules
var ECSClient = __webpack_require__(4364);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = __webpack_require__(6987);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = __webpack_require__(7816);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(2511);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = __webpack_require__(155);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = __webpack_require__(4031);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = __webpack_require__(2125);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = __webpack_require__(7188);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = __webpack_require__(2168);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = __webpack_require__(1247);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = __webpack_require__(3723);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = __webpack_require__(9064);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = __webpack_require__(2006);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = __webpack_require__(5416);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = __webpack_require__(9005);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(4810);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8639);
;// CONCATENATED MODULE: ./src/world/retry.ts
/** Throttling and outages of a minute are ridden out; then the caller decides. */
const retryBudgetMs = 90_000;
const firstDelayMs = 250;
const longestDelayMs = 8_000;
const notSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** Two registrations of one family at the same moment; the SDK takes it for the caller's fault. aws.md 3 */
const concurrentRegistration = /too many concurrent attempts to create a new revision/i;
/** Tells throttling, requests that never left, answers that were lost, and refusals apart. */
function classify(error, errorType) {
    const { name, code, message } = error;
    if (name === 'AbortError')
        return 'final';
    if (code !== undefined && notSentCodes.has(code))
        return 'not-sent';
    if (concurrentRegistration.test(message ?? ''))
        return 'throttled';
    // LimitExceededException is a quota in ECS, not a rate: waiting does not help.
    if (name === 'LimitExceededException')
        return 'final';
    if (errorType === 'THROTTLING')
        return 'throttled';
    if (errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR')
        return 'ambiguous';
    // An answer that is no JSON or XML: a proxy's or load balancer's page, or a body that was cut.
    if (error instanceof SyntaxError || message === 'aborted' || code === 'ECONNRESET')
        return 'ambiguous';
    return 'final';
}
const tokenOf = (count, startedAt) => ({
    startedAt,
    getRetryCount: () => count,
    getRetryDelay: () => 0,
    getRetryCost: () => undefined,
});
/**
 * Retries with exponential backoff and full jitter on the world's clock, for as long as the budget lasts. The delay is
 * slept here rather than by the SDK, whose timers do not know our clock.
 */
function retryStrategy(clock, policy, random = Math.random) {
    return {
        acquireInitialRetryToken: () => Promise.resolve(tokenOf(0, clock.now())),
        recordSuccess: () => undefined,
        refreshRetryTokenForRetry: async (previous, info) => {
            const token = previous;
            const kind = classify(info.error, info.errorType);
            if (kind === 'final' || (kind === 'ambiguous' && policy === 'once'))
                throw info.error;
            const count = token.getRetryCount();
            const ceiling = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(count, 10));
            const delay = ceiling / 2 + (random() * ceiling) / 2;
            if (clock.now() + delay - token.startedAt > retryBudgetMs)
                throw info.error;
            await clock.sleep(delay);
            return tokenOf(count + 1, token.startedAt);
        },
    };
}

;// CONCATENATED MODULE: ./src/world/aws-client.ts

/** Name and version in the user agent, so that use of the action can be told. */
const userAgent = [['ecs-deploy-action', '1']];
const connectionTimeoutMs = 5_000;
const requestTimeoutMs = 30_000;
/** However fast the clock runs, a loopback server needs real milliseconds to answer. */
const shortestTimeoutMs = 400;
/**
 * Options common to all clients: retries on our clock, time limits on connect and answer (the SDK has none), user
 * agent, region, credentials and, only when a proxy variable is set, its agents.
 */
async function clientDefaults(settings, policy = 'idempotent') {
    const { clock, region, credentials } = settings;
    const limit = (ms) => Math.max(shortestTimeoutMs, clock.real(ms));
    return {
        ...(region === undefined ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        customUserAgent: userAgent,
        retryStrategy: retryStrategy(clock, policy),
        requestHandler: {
            connectionTimeout: limit(connectionTimeoutMs),
            requestTimeout: limit(requestTimeoutMs),
            throwOnRequestTimeout: true,
            ...(await proxyAgents(settings.env)),
        },
    };
}
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
async function proxyAgents(env) {
    if (!proxyVariables.some((name) => env[name]))
        return {};
    const { agentsFor } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(670)]).then(__webpack_require__.bind(__webpack_require__, 670));
    return agentsFor(env);
}

;// CONCATENATED MODULE: ./src/world/ecs.ts


/** The one eager client. Calls that must not be repeated go through a second one whose retries never resend. */
function openEcs(settings) {
    const clients = new Map();
    const client = (policy) => {
        const known = clients.get(policy);
        if (known !== undefined)
            return known;
        const made = settings().then(async (s) => new ECSClient/* ECSClient */.Z(await clientDefaults(s, policy)));
        clients.set(policy, made);
        return made;
    };
    const pick = (options) => client(options?.once === true ? 'once' : 'idempotent');
    const sending = (options) => ({ abortSignal: options?.signal });
    return {
        describeServices: async (i, o) => (await pick(o)).send(new DescribeServicesCommand/* DescribeServicesCommand */.H(i), sending(o)),
        listServices: async (i, o) => (await pick(o)).send(new ListServicesCommand/* ListServicesCommand */.q(i), sending(o)),
        describeTaskDefinition: async (i, o) => (await pick(o)).send(new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z(i), sending(o)),
        listTaskDefinitions: async (i, o) => (await pick(o)).send(new ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P(i), sending(o)),
        registerTaskDefinition: async (i, o) => (await pick(o)).send(new RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$(i), sending(o)),
        createService: async (i, o) => (await pick(o)).send(new CreateServiceCommand/* CreateServiceCommand */.J(i), sending(o)),
        updateService: async (i, o) => (await pick(o)).send(new UpdateServiceCommand/* UpdateServiceCommand */.k(i), sending(o)),
        tagResource: async (i, o) => (await pick(o)).send(new TagResourceCommand/* TagResourceCommand */.e(i), sending(o)),
        untagResource: async (i, o) => (await pick(o)).send(new UntagResourceCommand/* UntagResourceCommand */.R(i), sending(o)),
        listServiceDeployments: async (i, o) => (await pick(o)).send(new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j(i), sending(o)),
        describeServiceDeployments: async (i, o) => (await pick(o)).send(new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A(i), sending(o)),
        describeServiceRevisions: async (i, o) => (await pick(o)).send(new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o(i), sending(o)),
        stopServiceDeployment: async (i, o) => (await pick(o)).send(new StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a(i), sending(o)),
        continueServiceDeployment: async (i, o) => (await pick(o)).send(new ContinueServiceDeploymentCommand/* ContinueServiceDeploymentCommand */.L(i), sending(o)),
        listTasks: async (i, o) => (await pick(o)).send(new ListTasksCommand/* ListTasksCommand */.M(i), sending(o)),
        describeTasks: async (i, o) => (await pick(o)).send(new DescribeTasksCommand/* DescribeTasksCommand */.z(i), sending(o)),
        close: () => {
            for (const made of clients.values())
                void made.then((c) => c.destroy());
        },
    };
}

;// CONCATENATED MODULE: ./src/world/finish.ts



/** Finishes a cancelled run from saved state; gives the exit code. */
async function finish(left) {
    const { region, ...request } = JSON.parse(left);
    const ecs = openEcs(() => Promise.resolve({ clock: openClock(clockSpeed(process.env)), env: process.env, region }));
    try {
        const result = await stopDeployment(ecs, request);
        process.stdout.write(`${result.text}\n`);
        return result.kind === 'refused' ? 1 : 0;
    }
    finally {
        ecs.close();
    }
}


/***/ })

};
