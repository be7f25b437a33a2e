export const id = 185;
export const ids = [185];
export const modules = {

/***/ 7700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ joinErrors),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/**
 * The one error class: everything that stops a run before or beside a deployment. Messages are lower case inside, so
 * that causes can be joined; how a deployment ended is a value, never an error.
 */
class ActionError extends Error {
    code;
    at;
    excerpt;
    hint;
    others;
    warnings;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ActionError';
        this.code = code;
        this.at = details.at;
        this.excerpt = details.excerpt;
        this.hint = details.hint;
        this.others = details.others ?? [];
        this.warnings = details.warnings ?? [];
    }
}
/** The text of whatever was thrown, so that messages compose. */
const errorMessage = (error) => (error instanceof Error ? error.message : String(error));
/** Joins the errors of one pass into one, the first leading, so that the user mends them all at once; `warnings`: what the pass found besides. */
function joinErrors(errors, warnings = []) {
    const [first, ...rest] = errors;
    if (first === undefined)
        throw new ActionError('INTERNAL', 'joinErrors needs at least one error');
    if (rest.length === 0 && warnings.length === 0)
        return first;
    const { code, message, at, excerpt, hint, cause } = first;
    return new ActionError(code, message, { at, excerpt, hint, cause, others: [...first.others, ...rest], warnings: [...first.warnings, ...warnings] });
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ clientDefaults)
});

// UNUSED EXPORTS: userAgent

;// CONCATENATED MODULE: ./src/world/retry.ts
/** Throttling and outages of a minute are ridden out; then the caller decides. */
const retryBudgetMs = 90_000;
const firstDelayMs = 250;
/** Some buckets fill by one a second (RegisterTaskDefinition): asking again sooner only keeps them empty. aws.md 3 */
const firstDelayThrottledMs = 2_000;
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
 * Retries with exponential backoff and jitter on the world's clock, for as long as the budget lasts. The delay is slept
 * here rather than by the SDK, whose timers do not know our clock; `signal` ends it, and with it the call.
 */
function retryStrategy(clock, policy, signal, random = Math.random) {
    return {
        acquireInitialRetryToken: () => Promise.resolve(tokenOf(0, clock.now())),
        recordSuccess: () => undefined,
        refreshRetryTokenForRetry: async (previous, info) => {
            const token = previous;
            const kind = classify(info.error, info.errorType);
            if (kind === 'final' || (kind === 'ambiguous' && policy === 'once'))
                throw info.error;
            const count = token.getRetryCount();
            const first = kind === 'throttled' ? firstDelayThrottledMs : firstDelayMs;
            const ceiling = Math.min(longestDelayMs, first * 2 ** Math.min(count, 10));
            const delay = ceiling / 2 + (random() * ceiling) / 2;
            if (clock.now() + delay - token.startedAt > retryBudgetMs)
                throw info.error;
            await clock.sleep(delay, signal);
            if (signal?.aborted === true)
                throw info.error;
            return tokenOf(count + 1, token.startedAt);
        },
    };
}

;// CONCATENATED MODULE: ./src/world/aws-client.ts

/** Name and version in the user agent, so that use of the action can be told. */
const userAgent = [['ecs-deploy-action', '1']];
const connectionTimeoutMs = 5_000;
const requestTimeoutMs = 30_000;
/**
 * Options common to all clients: retries on our clock, time limits on connect and answer (the SDK has none), user
 * agent, region, credentials and, only when a proxy variable is set, its agents.
 */
async function clientDefaults(settings, policy = 'idempotent') {
    const { clock, random, region, credentials, signal } = settings;
    return {
        ...(region === undefined ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        customUserAgent: userAgent,
        retryStrategy: retryStrategy(clock, policy, signal, random),
        requestHandler: {
            connectionTimeout: clock.real(connectionTimeoutMs),
            requestTimeout: clock.real(requestTimeoutMs),
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


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/support/duration.ts
const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/**
 * Reads a Go duration (`1h30m`, `5m`, `90s`); a bare number means seconds, as ecspresso v3 has it (v2 took nanoseconds,
 * which nobody means). Negative durations are refused: a wait cannot be shorter than nothing.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    if (/^\d+(\.\d+)?$/.test(trimmed))
        return { ok: true, ms: Number(trimmed) * 1000, unitless: trimmed !== '0' };
    if (trimmed.startsWith('-'))
        return { ok: false, reason: 'a duration cannot be negative' };
    const body = trimmed.startsWith('+') ? trimmed.slice(1) : trimmed;
    const parts = [...body.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy)];
    const length = parts.reduce((sum, part) => sum + part[0].length, 0);
    if (parts.length === 0 || length !== body.length) {
        return { ok: false, reason: 'expected a duration such as 10m, 90s or 1h30m' };
    }
    const ms = parts.reduce((sum, part) => sum + Number(part[1]) * (unitMs[part[2] ?? ''] ?? 0), 0);
    return { ok: true, ms, unitless: false };
}
/** Milliseconds as people read them at a glance: `12s`, `3m05s`, `1h02m`. Fractions are cut, never rounded up. */
function durationText(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const two = (value) => String(value).padStart(2, '0');
    if (seconds < 60)
        return `${seconds}s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)}m${two(seconds % 60)}s`;
    return `${Math.floor(seconds / 3600)}h${two(Math.floor((seconds % 3600) / 60))}m`;
}
/** Go's spelling of a duration: `10m0s`, `1h30m0s`, `1.5s`, `300ms`. */
function goDuration(ms) {
    if (ms > 0 && ms < 1000)
        return `${ms}ms`;
    const hours = Math.floor(ms / 3_600_000);
    const minutes = Math.floor((ms % 3_600_000) / 60_000);
    const seconds = `${(ms % 60_000) / 1000}s`;
    if (hours > 0)
        return `${hours}h${minutes}m${seconds}`;
    return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}

;// CONCATENATED MODULE: ./src/support/nearest.ts
/** Edit distance with transpositions, cut off above `limit`: enough to tell a slip of the keyboard. */
function editDistance(a, b, limit = 3) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let older = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, (older[j - 2] ?? 0) + 1);
            row.push(best);
        }
        older = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}
/** The known name that was probably meant, or undefined: at most a third of the letters may differ. */
function nearest(name, known) {
    const wanted = name.toLowerCase();
    let best;
    for (const candidate of known) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        const allowed = Math.max(1, Math.min(3, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
        if (distance <= allowed && (best === undefined || distance < best.distance))
            best = { name: candidate, distance };
    }
    return best?.name;
}

;// CONCATENATED MODULE: ./src/action/input-table.ts
/** The commands that work. */
const commands = ['deploy', 'render', 'diff', 'register'];
const input_table_text = { kind: 'text' };
const input_table_boolean = { kind: 'boolean' };
const lines = { kind: 'lines' };
const pairs = { kind: 'pairs' };
const choice = (...values) => ({ kind: 'choice', values });
/** Every input that the action reads. Nothing else reads `INPUT_*`. */
const inputTable = {
    'working-directory': { read: input_table_text, default: '.' },
    command: { read: choice(...commands), default: 'deploy' },
    config: { read: input_table_text, default: 'ecspresso.yml', env: 'ECSPRESSO_CONFIG' },
    env: { read: pairs },
    envfile: { read: lines, env: 'ECSPRESSO_ENVFILE' },
    region: { read: input_table_text },
    cluster: { read: input_table_text },
    service: { read: input_table_text },
    'task-definition': { read: input_table_text },
    'service-definition': { read: input_table_text },
    'dry-run': { read: input_table_boolean, default: 'false' },
    wait: { read: input_table_boolean, default: 'true' },
    'wait-until': { read: choice('deployed', 'stable', 'paused'), default: 'deployed' },
    timeout: { read: { kind: 'duration' }, env: 'ECSPRESSO_TIMEOUT' },
    'force-new-deployment': { read: input_table_boolean, default: 'false' },
    tasks: { read: { kind: 'count', min: 0 } },
    'update-service': { read: input_table_boolean, default: 'true' },
    'skip-task-definition': { read: input_table_boolean, default: 'false' },
    revision: { read: { kind: 'count', min: 1 } },
    'latest-task-definition': { read: input_table_boolean, default: 'false' },
    'skip-unchanged': { read: input_table_boolean, default: 'false' },
    'ignore-tags': { read: lines },
    images: { read: pairs },
    'provenance-tags': { read: input_table_boolean, default: 'false' },
    strict: { read: input_table_boolean, default: 'false' },
    ownership: { read: choice('warn', 'fail', 'off'), default: 'warn' },
    targets: { read: lines },
    'output-dir': { read: input_table_text },
    'ext-str': { read: pairs, env: 'ECSPRESSO_EXT_STR' },
    'ext-code': { read: pairs, env: 'ECSPRESSO_EXT_CODE' },
    'assume-role-arn': { read: input_table_text, env: 'ECSPRESSO_ASSUME_ROLE_ARN' },
    'role-session-name': { read: input_table_text, default: 'ecs-deploy-action' },
    'lookup-credentials': { read: choice('assumed', 'base'), default: 'assumed' },
    mask: { read: lines },
    'summary-template': { read: input_table_text },
    'log-lines': { read: { kind: 'count', min: 0 }, default: '20' },
    'give-up-after': { read: { kind: 'count', min: 0 }, default: '0' },
    'if-deploying': { read: choice('proceed', 'wait', 'fail'), default: 'proceed' },
    'on-cancel': { read: choice('none', 'rollback', 'stop'), default: 'none' },
    'on-timeout': { read: choice('none', 'rollback', 'stop'), default: 'none' },
};
const write = (what) => `Write ${what} instead.`;
const leaveOut = (why) => `Leave it out: ${why}.`;
const noCodeDeploy = leaveOut('services that CodeDeploy deploys are not supported yet');
const noRunTask = leaveOut('running a task is not supported yet');
const noAutoScaling = leaveOut('autoscaling is left as it is');
/** Inputs of aws-actions/amazon-ecs-deploy-task-definition that are not ours, and what to do about them. */
const incumbentInputs = new Map(Object.entries({
    'desired-count': write('`tasks`'),
    'wait-for-service-stability': write('`wait` (on by default)'),
    'wait-for-minutes': write('`timeout`, for example `timeout: 30m`'),
    'wait-max-delay-seconds': leaveOut('polling is short and steady'),
    'codedeploy-appspec': noCodeDeploy,
    'codedeploy-application': noCodeDeploy,
    'codedeploy-deployment-group': noCodeDeploy,
    'codedeploy-deployment-description': noCodeDeploy,
    'codedeploy-deployment-config': noCodeDeploy,
    'service-managed-ebs-volume-name': write('`volumeConfigurations` in the service definition'),
    'service-managed-ebs-volume': write('`volumeConfigurations` in the service definition'),
    'run-task': noRunTask,
    'run-task-container-overrides': noRunTask,
    'run-task-security-groups': noRunTask,
    'run-task-subnets': noRunTask,
    'run-task-assign-public-ip': noRunTask,
    'run-task-capacity-provider-strategy': noRunTask,
    'run-task-launch-type': noRunTask,
    'run-task-started-by': noRunTask,
    'run-task-tags': noRunTask,
    'run-task-managed-ebs-volume-name': noRunTask,
    'run-task-managed-ebs-volume': noRunTask,
    'wait-for-task-stopped': noRunTask,
    'enable-ecs-managed-tags': write('`enableECSManagedTags` in the service definition'),
    'propagate-tags': write('`propagateTags` in the service definition'),
    'keep-null-value-keys': leaveOut('empty values are kept'),
    'max-retries': leaveOut('retries are built in'),
}));
/** Flags of `ecspresso deploy` that are written as inputs, although ours has another name or none. */
const flagInputs = new Map(Object.entries({
    'no-wait': write('`wait: false`'),
    'no-update-service': write('`update-service: false`'),
    'suspend-auto-scaling': noAutoScaling,
    'resume-auto-scaling': noAutoScaling,
    'auto-scaling-min': noAutoScaling,
    'auto-scaling-max': noAutoScaling,
    'rollback-events': leaveOut('only CodeDeploy takes it, and services that it deploys are not supported yet'),
}));

;// CONCATENATED MODULE: ./src/action/inputs.ts




/** The variable in which the runner hands over an input: upper case, blanks become `_`, hyphens stay. */
const inputVariable = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
const bad = (name, expected, came, hint) => new support_errors/* ActionError */.lZ('INPUT', `input ${name}: expected ${expected}, got "${came}"`, { hint });
/**
 * Reads and checks every input before anything else happens; all mistakes are reported together (code INPUT).
 * Order: input, then the `ECSPRESSO_*` variable; config and default follow where the config is known.
 */
function readInputs(env) {
    const errors = [];
    const warnings = [];
    checkNames(env, errors, warnings);
    const read = readerOf(env, errors, warnings);
    const inputs = {
        command: (read.text('command') ?? 'deploy'),
        workingDirectory: read.text('working-directory') ?? '.',
        config: read.text('config'),
        env: read.pairs('env'),
        envFiles: read.list('envfile', ','),
        region: read.text('region'),
        cluster: read.text('cluster'),
        service: read.text('service'),
        taskDefinition: read.text('task-definition'),
        serviceDefinition: read.text('service-definition'),
        dryRun: read.flag('dry-run'),
        wait: read.flag('wait'),
        waitUntil: read.text('wait-until'),
        timeoutMs: read.duration('timeout'),
        forceNewDeployment: read.flag('force-new-deployment'),
        tasks: read.count('tasks'),
        updateService: read.flag('update-service'),
        skipTaskDefinition: read.flag('skip-task-definition'),
        revision: read.count('revision'),
        latestTaskDefinition: read.flag('latest-task-definition'),
        skipUnchanged: read.flag('skip-unchanged'),
        ignoreTags: read.list('ignore-tags'),
        images: read.pairs('images'),
        provenanceTags: read.flag('provenance-tags'),
        strict: read.flag('strict'),
        ownership: read.text('ownership'),
        targets: read.list('targets'),
        outputDir: read.text('output-dir'),
        extStr: read.pairs('ext-str'),
        extCode: read.pairs('ext-code'),
        assumeRoleArn: read.text('assume-role-arn'),
        roleSessionName: read.text('role-session-name') ?? 'ecs-deploy-action',
        lookupCredentials: read.text('lookup-credentials'),
        mask: read.list('mask'),
        summaryTemplate: read.text('summary-template'),
        logLines: read.count('log-lines') ?? 0,
        giveUpAfter: read.count('give-up-after') ?? 0,
        ifDeploying: read.text('if-deploying'),
        onCancel: read.text('on-cancel'),
        onTimeout: read.text('on-timeout'),
        warnings,
    };
    if (errors.length > 0)
        throw (0,support_errors/* joinErrors */._h)(errors);
    return inputs;
}
function given(env, name) {
    const spec = inputTable[name];
    const input = env[inputVariable(name)]?.trim();
    const variable = spec.env === undefined ? undefined : env[spec.env];
    // The runner fills in action.yml's default, so it cannot be told from a value that was written.
    const isDefault = input === spec.default;
    if (input && !(isDefault && variable))
        return { text: input, source: name, fromVariable: false };
    if (variable && spec.env)
        return { text: variable.trim(), source: spec.env, fromVariable: true };
    return spec.default === undefined ? undefined : { text: spec.default, source: name, fromVariable: false };
}
function readerOf(env, errors, warnings) {
    const value = (name) => {
        const found = given(env, name);
        if (found === undefined)
            return undefined;
        const problem = problemOf(found.text, inputTable[name].read);
        if (problem !== undefined)
            errors.push(bad(found.source, problem, found.text));
        return found.text;
    };
    return {
        text: value,
        flag: (name) => /^true$/i.test(value(name) ?? ''),
        count: (name) => {
            const found = value(name);
            return found === undefined ? undefined : Number(found);
        },
        duration: (name) => {
            const found = value(name);
            if (found === undefined)
                return undefined;
            const parsed = parseDuration(found);
            if (!parsed.ok)
                return undefined;
            if (parsed.unitless)
                warnings.push(`input ${name}: "${found}" has no unit; taken as seconds. Write ${found}s`);
            return parsed.ms;
        },
        list: (name, separator) => {
            const found = given(env, name);
            if (found === undefined)
                return [];
            const split = found.fromVariable && separator !== undefined ? separator : /\r?\n/;
            return found.text.split(split).map((line) => line.trim()).filter((line) => line !== '');
        },
        pairs: (name) => {
            const found = given(env, name);
            return found === undefined ? {} : readPairs(found, errors);
        },
    };
}
/** Lines KEY=VALUE; the Go tool's variables hold them in one line, separated by semicolons. */
function readPairs(found, errors) {
    const pairs = Object.create(null);
    for (const [i, line] of found.text.split(found.fromVariable ? ';' : /\r?\n/).entries()) {
        if (line.trim() === '')
            continue;
        const at = line.indexOf('=');
        const key = line.slice(0, at).trim();
        if (at < 0 || key === '')
            errors.push(badPair(found, i, line.trim()));
        else
            pairs[key] = line.slice(at + 1).replace(/\s+$/, '');
    }
    return pairs;
}
/** What is no pair may be the rest of a secret that runs over several lines, so it is not repeated; images may be shown. */
const badPair = ({ source }, index, line) => source === 'images' ? bad(source, 'lines KEY=VALUE', line) : new support_errors/* ActionError */.lZ('INPUT', `input ${source}: expected lines KEY=VALUE, but line ${index + 1} has no KEY=`, { hint: 'A value takes one line.' });
/** What was expected, when `text` cannot be read as `kind`; undefined when it can. */
function problemOf(text, kind) {
    switch (kind.kind) {
        case 'boolean':
            return /^(true|false)$/i.test(text) ? undefined : 'true or false';
        case 'count':
            return /^\d{1,9}$/.test(text) && Number(text) >= kind.min
                ? undefined
                : `a whole number${kind.min > 0 ? `, ${kind.min} or more` : ', 0 or more'}`;
        case 'duration': {
            const parsed = parseDuration(text);
            return parsed.ok ? undefined : 'a duration such as 10m, 90s or 1h30m';
        }
        case 'choice':
            return kind.values.includes(text) ? undefined : `one of ${kind.values.join(', ')}`;
        case 'text':
        case 'lines':
        case 'pairs':
            return undefined;
        default:
            return kind;
    }
}
/** A misspelt input must not deploy for real: near misses and names of other tools stop the run, others warn. */
function checkNames(env, errors, warnings) {
    const known = new Map(Object.keys(inputTable).map((name) => [inputVariable(name), name]));
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith('INPUT_') || known.has(variable) || value === undefined)
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        const refusal = refusalOf(name, known.values());
        if (refusal === undefined)
            warnings.push(`input ${name} is not known and has no effect`);
        else
            errors.push(new support_errors/* ActionError */.lZ('INPUT', `input ${name} ${refusal.what}`, { hint: refusal.hint }));
    }
}
function refusalOf(name, known) {
    const hyphened = name.replaceAll('_', '-');
    const foreign = incumbentInputs.get(hyphened);
    if (foreign !== undefined)
        return { what: 'belongs to another action', hint: foreign };
    const flag = flagInputs.get(hyphened);
    if (flag !== undefined)
        return { what: 'is a flag of ecspresso', hint: flag };
    // However it goes on: nobody who says dry wants anything changed.
    const close = hyphened.startsWith('dry') ? 'dry-run' : nearest(hyphened, known);
    return close === undefined ? undefined : { what: 'is not known', hint: `Did you mean ${close}?` };
}

;// CONCATENATED MODULE: ./src/action/runner.ts
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** One workflow command, as the runner reads it from standard output. */
function workflowCommand(name, text, { at, title } = {}) {
    const properties = Object.entries({ file: at?.file, line: at?.line, col: at?.column, title })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(text)}\n`;
}
/** A line that begins like a workflow command would be obeyed by the runner; text of others must not be. */
const harmless = (text) => text.replace(/^(\s*)::(?=[a-z-]+[ :])/gim, '$1:\u200b:');
/** A file may have been named by what was looked up. */
const withoutSecrets = ({ at, title } = {}, redact) => ({
    at: at === undefined ? undefined : { ...at, file: redact(at.file) },
    title: title === undefined ? undefined : redact(title),
});
/**
 * The log over workflow commands. It is written here, and not by @actions/core, because core (with its HTTP client)
 * costs a third of a start; outputs and summary are written in world/runner-files.ts. `redact` takes secrets out of every text:
 * the runner would, too, but only those that are long enough to be told to it, and only from then on.
 */
function openLog(write, redact = (text) => text) {
    let depth = 0;
    const command = (name, text, annotation) => write(workflowCommand(name, redact(text), withoutSecrets(annotation, redact)));
    return {
        info: (text) => write(`${harmless(redact(text))}\n`),
        debug: (text) => command('debug', text),
        warning: (text, annotation) => command('warning', text, annotation),
        error: (text, annotation) => command('error', text, annotation),
        mask: (value) => write(workflowCommand('add-mask', value)),
        group: async (title, body) => {
            // The runner does not nest groups: only the outermost folds.
            if (depth++ === 0)
                command('group', title);
            else
                write(`${harmless(redact(title))}\n`);
            try {
                return await body();
            }
            finally {
                if (--depth === 0)
                    write('::endgroup::\n');
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/ecs/names.ts
/** The last part of an ARN: `app:42` of a task definition, the id of a task, the name of a service. */
function names_shortName(arn) {
    if (arn === undefined || arn === '')
        return undefined;
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** `1 task`, `3 tasks`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

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
/** Refused for the rate at which it, or something beside it, is asked: it has not acted. */
const isThrottled = (error) => /throttl|TooManyRequests|RequestLimitExceeded|SlowDown/i.test(nameOf(error)) || /too many concurrent attempts/i.test(errorMessage(error));
/** It never left this machine. */
const isNotSent = (error) => /^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(error.code ?? '');
/** Whether a call may have taken effect although there is no answer that says so: then one looks before it is sent again. */
const mayHaveActed = (error) => isPassing(error) && !isThrottled(error) && !isNotSent(error);
/** What went wrong on the way, in a few words: the SDK's own speak of its hidden fields. */
function faultText(error) {
    const text = errorMessage(error);
    const { $response } = error;
    if (error instanceof SyntaxError)
        return `an answer that is none (HTTP ${$response?.statusCode ?? '?'})`;
    if (/requestTimeout|connection timed out|TimeoutError/i.test(`${nameOf(error)} ${text}`) && !/hang up/.test(text))
        return 'no answer in time';
    return text.split('\n')[0] ?? text;
}
/** Whether a call that would have changed something failed so that it may have done it nevertheless. */
const isUnsettled = (error) => error instanceof ActionError && error.cause !== undefined && (nameOf(error.cause) === 'AbortError' || mayHaveActed(error.cause));
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
        return new ActionError('CANCELLED', cancelledText(about, context.action), { cause: error });
    return of('AWS', `${about}: ${nameOf(error) === 'Error' ? '' : `${nameOf(error)}: `}${text}${answerOf(error)}`, hintFor(nameOf(error), text));
}
const changing = /:(Register|Create|Update|Tag|Untag)/;
/** What would have changed something may have done so: that must not be passed over. */
const cancelledText = (about, action) => changing.test(action) ? `cancelled while ${about} was under way; whether it took effect is not known` : `${about} was cancelled`;
function hintFor(name, text) {
    if (/Creation of service was not idempotent/i.test(text))
        return 'Somebody else created the service meanwhile. Run the step again: it will update it.';
    if (/still Draining/i.test(text) || name === 'ServiceNotActiveException')
        return 'The service is being deleted. Wait until it is INACTIVE, then run the step again.';
    if (/active deployments exist/i.test(text))
        return 'Earlier deployments of this service are still going on; wait for them (if-deploying: wait), or stop them.';
    if (/^TaskDefinition (?:not found|is inactive)/i.test(text))
        return 'Only an ACTIVE revision can be deployed. Check its number and family, or register it anew.';
    if (/capacity provider/i.test(text) && /force a new deployment/i.test(text))
        return 'Set the input force-new-deployment: true for this deploy.';
    if (/throttl|Rate exceeded/i.test(`${name} ${text}`))
        return 'AWS went on throttling for longer than the action retries. Are many jobs deploying in this account at the same time?';
    return undefined;
}
/** An answer that is no answer (a proxy's page): status and first bytes say more than the parser's complaint. */
function answerOf(error) {
    const { $response, $responseBodyText } = error;
    if (!(error instanceof SyntaxError))
        return '';
    const body = typeof $responseBodyText === 'string' ? `: ${cut($responseBodyText, 80).replace(/\s+/g, ' ')}` : '';
    return ` (HTTP ${$response?.statusCode ?? '?'}${body})`;
}
const notAuthorized = /is not authorized to perform: (\S+?)(?: on resource: (\S+?))?(?:\s|$)/;
function denied(error, context, about) {
    const text = errorMessage(error);
    const [, action = context.action, named] = notAuthorized.exec(text) ?? [];
    const resource = (named ?? context.resource ?? '*').replace(/[.,;]$/, '');
    const what = action === 'iam:PassRole'
        ? `no permission to hand the role ${resource} over to ECS (iam:PassRole)`
        : `no permission for ${action}${resource === '*' ? '' : ` on ${resource}`}`;
    return new ActionError('CREDENTIALS', `${about}: ${what}`, { cause: error, hint: hintForDenied(text, action, resource, context.action) });
}
/** An explicit deny wins over every allow: a further statement would not help. */
function hintForDenied(text, action, resource, called) {
    if (/with an explicit deny/i.test(text)) {
        const [, where = 'a policy'] = /explicit deny in (an? [\w -]+?)(?::|$)/i.exec(text) ?? [];
        return `${where.charAt(0).toUpperCase()}${where.slice(1)} denies it explicitly; a statement that allows it would not help. Change the one that denies.`;
    }
    return `Add this statement to the policy of the role that deploys:\n${policyStatement(action, resource, passedTo(called))}`;
}
/** Roles of a task definition are for tasks, those of a service (load balancer, volumes, hooks) for ECS itself. */
const passedTo = (called) => (called === 'ecs:RegisterTaskDefinition' ? 'ecs-tasks.amazonaws.com' : 'ecs.amazonaws.com');
/** A statement to paste; PassRole is confined to ECS, as AWS recommends. */
function policyStatement(action, resource, passedToService = 'ecs-tasks.amazonaws.com') {
    const condition = action === 'iam:PassRole' ? { Condition: { StringEquals: { 'iam:PassedToService': passedToService } } } : {};
    return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource, ...condition }, null, 2);
}

;// CONCATENATED MODULE: ./src/ecs/find-ours.ts

/** createdAt is AWS's clock; ours may differ from it by so much, milliseconds. */
const skewMs = 120_000;
/** A service deployment made so close to our entry in `deployments[]` is ours, milliseconds. */
const nearMs = 1_500;
/**
 * One try to find the service deployment that our call started: the one that the service names, if it is new, else the
 * best of those listed since the call. Undefined: not visible yet, which is never success. At most one call of each
 * API; errors are the SDK's.
 */
async function findOurs(ecs, ours, service, call) {
    const arn = service?.currentServiceDeployment;
    const worthAsking = arn !== undefined && (ours.started === 'adopted' || arn !== ours.before?.serviceDeploymentArn);
    const named = worthAsking ? await describeOne(ecs, arn, call) : undefined;
    const dated = named === undefined ? [] : [datedFull(named)];
    if (ours.started === 'adopted' || dated.some((one) => mayBeOurs(one, ours) && isNear(one, ours)))
        return foundFrom(dated[0], named);
    const listed = await listSince(ecs, service, new Date(ours.startedAt - skewMs), call).catch((error) => {
        if (named === undefined)
            throw error;
        return [];
    });
    const others = listed.filter((one) => one.serviceDeploymentArn !== named?.serviceDeploymentArn).map(datedBrief);
    return foundFrom(await bestOf(ecs, byLikelihood([...others, ...dated], ours), ours, call), named);
}
function foundFrom(one, named) {
    if (one?.serviceDeploymentArn === undefined)
        return undefined;
    const { serviceDeploymentArn, targetRevisionArn } = one;
    if (named?.serviceDeploymentArn !== serviceDeploymentArn)
        return { serviceDeploymentArn, targetRevisionArn };
    return { serviceDeploymentArn, targetRevisionArn, serviceDeployment: named };
}
/** One service deployment; undefined if AWS does not show it (yet). */
async function describeOne(ecs, arn, call) {
    const answer = await ecs.describeServiceDeployments({ serviceDeploymentArns: [arn] }, call);
    return answer.serviceDeployments?.find((one) => one.serviceDeploymentArn === arn);
}
/** The likeliest that deploys the revision that we asked for; without permission to look, being the likeliest must do. */
async function bestOf(ecs, likely, ours, call) {
    const [first, ...more] = likely;
    const wanted = names_shortName(ours.taskDefinitionArn);
    if (first === undefined || wanted === undefined || (more.length === 0 && isNear(first, ours)))
        return first;
    const targets = likely.slice(0, 20).flatMap((one) => one.targetRevisionArn ?? []);
    if (targets.length === 0)
        return first;
    const answer = await ecs.describeServiceRevisions({ serviceRevisionArns: targets }, call).catch(() => undefined);
    if (answer === undefined)
        return first;
    const deploys = new Map((answer.serviceRevisions ?? []).map((revision) => [revision.serviceRevisionArn, names_shortName(revision.taskDefinition)]));
    return likely.find((one) => (deploys.get(one.targetRevisionArn) ?? wanted) === wanted);
}
/** All service deployments created since `after`, every page; a page may be empty and still have a successor. */
async function listSince(ecs, service, after, call) {
    const listed = [];
    let nextToken;
    do {
        const page = await ecs.listServiceDeployments({ cluster: service?.clusterArn, service: service?.serviceArn ?? service?.serviceName, createdAt: { after }, nextToken }, call);
        listed.push(...(page.serviceDeployments ?? []));
        nextToken = page.nextToken;
    } while (nextToken !== undefined && nextToken !== '');
    return listed;
}
const datedBrief = ({ serviceDeploymentArn, targetServiceRevisionArn, createdAt }) => ({
    serviceDeploymentArn,
    targetRevisionArn: targetServiceRevisionArn,
    createdAt,
});
const datedFull = ({ serviceDeploymentArn, targetServiceRevision, createdAt }) => ({
    serviceDeploymentArn,
    targetRevisionArn: targetServiceRevision?.arn,
    createdAt,
});
/** Not the one of before, not for a revision of before, not made before our call. */
function mayBeOurs(one, { before, startedAt }) {
    if (one.serviceDeploymentArn !== undefined && one.serviceDeploymentArn === before?.serviceDeploymentArn)
        return false;
    if (one.targetRevisionArn !== undefined && before?.revisionArns.includes(one.targetRevisionArn) === true)
        return false;
    return one.createdAt === undefined || one.createdAt.getTime() >= startedAt - skewMs;
}
const isNear = ({ createdAt }, { startedAt }) => createdAt !== undefined && Math.abs(createdAt.getTime() - startedAt) <= nearMs;
/** Nearest to the start of ours by AWS's clock, if AWS told it; else the newest first. */
function byLikelihood(all, ours) {
    const at = (one) => one.createdAt?.getTime() ?? 0;
    const told = ours.startedAt !== ours.calledAt;
    const distance = (one) => Math.abs(at(one) - ours.startedAt);
    return all.filter((one) => mayBeOurs(one, ours)).sort((a, b) => (told ? distance(a) - distance(b) : at(b) - at(a)));
}

;// CONCATENATED MODULE: ./src/ecs/ours.ts

/** The deployment that the service is to run: the newest. */
const primaryOf = (service) => service?.deployments?.find((deployment) => deployment.status === 'PRIMARY');
/** Reads from the answer of CreateService or UpdateService which deployment is ours, if any was started. */
function ours_oursFrom(carried) {
    const primary = primaryOf(carried.service);
    const earlier = primaryOf(carried.before);
    const started = startedBy(carried, primary, earlier);
    const isNew = started === 'new';
    return {
        started,
        created: carried.change === 'created',
        deploymentId: started === 'unclear' ? undefined : primary?.id,
        taskDefinitionArn: carried.taskDefinitionArn ?? primary?.taskDefinition,
        calledAt: carried.calledAt,
        startedAt: (isNew ? primary?.createdAt?.getTime() : undefined) ?? carried.calledAt,
        before: carried.before === undefined ? undefined : beforeFrom(carried.before, earlier),
    };
}
function startedBy(carried, primary, earlier) {
    if (primary?.id === undefined)
        return 'unclear';
    if (primary.id !== earlier?.id)
        return 'new';
    const wanted = shortName(carried.taskDefinitionArn);
    const other = wanted !== undefined && wanted !== shortName(primary.taskDefinition);
    return other || carried.forced === true ? 'unclear' : 'none';
}
function beforeFrom(service, primary) {
    return {
        deploymentId: primary?.id,
        taskDefinitionArn: primary?.taskDefinition ?? service.taskDefinition,
        serviceDeploymentArn: service.currentServiceDeployment,
        revisionArns: (service.currentServiceRevisions ?? []).flatMap((revision) => revision.arn ?? []),
        eventIds: new Set((service.events ?? []).flatMap((event) => event.id ?? [])),
    };
}

;// CONCATENATED MODULE: ./src/ecs/stop-deployment.ts





/** Asks ECS to roll back or stop our deployment. Never throws: it runs when other things have gone wrong already. */
async function stopDeployment(ecs, request, call = {}) {
    const { how, ours } = request;
    if (ours.started === 'none')
        return { kind: 'over', text: 'no deployment was started, so there is nothing to stop' };
    try {
        const arn = ours.serviceDeploymentArn ?? (await ourArn(ecs, request, call));
        if (arn === undefined)
            return { kind: 'refused', text: `${wish(how)} is not possible: our service deployment could not be told for sure, so nothing was stopped` };
        return await stop(ecs, arn, how, call);
    }
    catch (error) {
        return explain(error, how, 'our service deployment');
    }
}
async function stop(ecs, serviceDeploymentArn, how, call) {
    const name = `service deployment ${names_shortName(serviceDeploymentArn) ?? serviceDeploymentArn}`;
    try {
        await ecs.stopServiceDeployment({ serviceDeploymentArn, stopType: how === 'rollback' ? 'ROLLBACK' : 'ABORT' }, call);
        const then = how === 'rollback' ? 'ECS goes back to the revision before' : 'ECS starts no further tasks of it';
        return { kind: 'requested', text: `${wish(how)} of ${name} is requested; ${then}` };
    }
    catch (error) {
        return explain(error, how, name);
    }
}
/**
 * Our service deployment, found anew: what the service deploys now must be a deployment that was not there before, of our
 * revision. Somebody else's is never stopped.
 */
async function ourArn(ecs, { cluster, service: name, ours }, call) {
    const answer = await ecs.describeServices({ cluster, services: [name] }, call);
    const service = answer.services?.[0];
    const primary = primaryOf(service);
    if (service === undefined || primary?.id === undefined || !isOurs(service, ours))
        return undefined;
    const startedAt = primary.createdAt?.getTime() ?? ours.startedAt;
    const found = await findOurs(ecs, { ...ours, deploymentId: primary.id, startedAt }, service, call);
    return found?.serviceDeploymentArn === service.currentServiceDeployment ? found?.serviceDeploymentArn : undefined;
}
function isOurs(service, { started, deploymentId, taskDefinitionArn, before }) {
    const primary = primaryOf(service);
    if (started !== 'unclear')
        return primary?.id === deploymentId;
    const same = taskDefinitionArn === undefined || names_shortName(primary?.taskDefinition) === names_shortName(taskDefinitionArn);
    return same && primary?.id !== before?.deploymentId;
}
function explain(error, how, name) {
    const text = (0,support_errors/* errorMessage */.gJ)(error);
    if (isAccessDenied(error)) {
        const permission = /perform: (ecs:\w+)/.exec(text)?.[1] ?? 'ecs:StopServiceDeployment';
        return { kind: 'refused', text: `${wish(how)} of ${name} needs the permission ${permission}`, permission };
    }
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'ConflictException')
        return { kind: 'over', text: `${name} had ended before it could be stopped` };
    if (how === 'stop' && (kind === 'InvalidParameterException' || kind === 'UnsupportedFeatureException')) {
        return { kind: 'refused', text: `ECS does not take ABORT for ${name} (${text}); rollback is the choice that it always takes` };
    }
    if (kind === 'AbortError' || isPassing(error))
        return { kind: 'later', text: `${wish(how)} of ${name} did not get through in time (${text})` };
    return { kind: 'refused', text: `${wish(how)} of ${name} failed: ${text}` };
}
const wish = (how) => (how === 'rollback' ? 'a rollback' : 'an abort');

;// CONCATENATED MODULE: ./src/ecs/unfinished.ts

/** The deployment as known before, during and after the call that starts it. While the call is under way, only that it will be new. */
function oursSoFar(carried, serviceDeploymentArn) {
    const ours = oursFrom(carried);
    if (carried.underWay !== undefined)
        return { ...ours, started: 'unclear', deploymentId: undefined, created: carried.underWay === 'create-service' };
    return serviceDeploymentArn === undefined ? ours : { ...ours, serviceDeploymentArn };
}
/** As text for the state of the step; events of before are of no use to the post step. */
function unfinishedText(unfinished) {
    const { ours } = unfinished;
    const before = ours.before && { ...ours.before, eventIds: undefined };
    return JSON.stringify({ ...unfinished, ours: { ...ours, before } });
}
/** Read back. */
function readUnfinished(text) {
    const { ours, ...rest } = JSON.parse(text);
    return { ...rest, ours: ours.before === undefined ? ours : { ...ours, before: { ...ours.before, eventIds: new Set() } } };
}

;// CONCATENATED MODULE: ./src/world/clock.ts
/**
 * The variable that makes the action's time run faster than the wall clock, for tests and the demo only: a factor. With
 * ` sleeping` behind it time passes only while the action sleeps, so that a story comes out the same on a slow machine;
 * a number of milliseconds at the end (`600 sleeping 700ms`) is what a call that is never answered takes at least.
 */
const clockSpeedVariable = 'ECS_DEPLOY_CLOCK_SPEED';
const usualLeastMs = 5_000;
const realTime = { factor: 1, sleeping: false, leastMs: 0 };
/** Anything but a number above 0, alone or with the words that may follow, counts as not set. */
function settingOf(env) {
    const [, number = '', sleeping, least] = /^\s*([\d.]+)(\s+sleeping)?(?:\s+(\d+)ms)?\s*$/.exec(env[clockSpeedVariable] ?? '') ?? [];
    const factor = Number(number);
    if (!Number.isFinite(factor) || factor <= 0)
        return realTime;
    return { factor, sleeping: sleeping !== undefined, leastMs: least === undefined ? (factor > 1 ? usualLeastMs : 0) : Number(least) };
}
/** How many times as fast as the wall clock time runs. */
const clockSpeed = (env) => settingOf(env).factor;
/** Spreads the pauses of many jobs; in a test whose time passes in sleeps, every pause is the middle one. */
const randomFrom = (env) => (settingOf(env).sleeping ? () => 0.5 : Math.random);
/** The clock that the environment asks for; the real one, if it asks for nothing. */
function clockFrom(env) {
    const { factor, sleeping, leastMs } = settingOf(env);
    return sleeping ? openSleepingClock(factor, leastMs) : openClock(factor, leastMs);
}
/** The real clock, `speed` times as fast. Every sleep ends when its signal aborts and leaves no timer behind. */
function openClock(speed, leastMs = 0) {
    const origin = Date.now();
    // `performance` would load a part of Node that a short run should not pay for.
    const start = process.hrtime.bigint();
    return {
        now: () => origin + (Number(process.hrtime.bigint() - start) / 1e6) * speed,
        real: (ms) => leastMs + ms / speed,
        sleep: (ms, signal) => realSleep(ms / speed, signal),
        limit: (ms, signal) => realSleep(leastMs + ms / speed, signal),
    };
}
function realSleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted === true)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, Math.max(0, ms));
        signal?.addEventListener('abort', done);
    });
}
/**
 * A clock that stands still while anything but a sleep is going on. The earliest sleeper wakes first, after the real time
 * that its distance from now is worth; a sleep far away is not nearer for the calls that were made meanwhile. While nothing
 * but limits is left, something that they limit is going on: time passes only if that takes `leastMs` of real time.
 */
function openSleepingClock(speed, leastMs = 0) {
    let now = Date.now();
    let sleepers = [];
    let timer;
    const arm = () => {
        clearTimeout(timer);
        const [next] = sleepers;
        if (next === undefined)
            return;
        const due = (next.wakeAt - now) / speed;
        timer = setTimeout(() => pass(next), sleepers.every(({ isLimit }) => isLimit) ? leastMs + due : due);
    };
    const leave = (sleeper) => {
        sleepers = sleepers.filter((one) => one !== sleeper);
        arm();
    };
    const pass = (sleeper) => {
        now = Math.max(now, sleeper.wakeAt);
        leave(sleeper);
        sleeper.wake();
    };
    const until = (ms, signal, isLimit) => new Promise((resolve) => {
        if (signal?.aborted === true)
            return resolve();
        const sleeper = { wakeAt: now + Math.max(0, ms), isLimit, wake: () => (signal?.removeEventListener('abort', end), resolve()) };
        const end = () => (leave(sleeper), sleeper.wake());
        signal?.addEventListener('abort', end);
        sleepers = [...sleepers, sleeper].sort((a, b) => a.wakeAt - b.wakeAt);
        arm();
    });
    return {
        now: () => now,
        real: (ms) => leastMs + ms / speed,
        sleep: (ms, signal) => until(ms, signal, false),
        limit: (ms, signal) => until(ms, signal, true),
    };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js + 8 modules
var ECSClient = __webpack_require__(7777);
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
;// CONCATENATED MODULE: ./src/world/abortable.ts
/**
 * The work, or an AbortError as soon as the signal aborts: a call that pauses between two attempts would notice it seconds
 * later. What the work comes to after that is nobody's business.
 */
function abortable(work, signal) {
    if (signal === undefined)
        return work;
    work.catch(() => undefined);
    return new Promise((resolve, reject) => {
        const end = () => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }));
        if (signal.aborted)
            return end();
        signal.addEventListener('abort', end, { once: true });
        void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}

// EXTERNAL MODULE: ./src/world/aws-client.ts + 1 modules
var aws_client = __webpack_require__(6651);
;// CONCATENATED MODULE: ./src/world/ecs.ts



/** The one eager client. Calls that must not be repeated, or not after a cancel, go through others whose retries know it. */
function openEcs(settings) {
    const clients = new Map();
    const closed = new AbortController();
    const client = ({ once, cancel }) => {
        const policy = once === true ? 'once' : 'idempotent';
        const key = cancel === undefined ? policy : `${policy} until cancelled`;
        const known = clients.get(key);
        if (known !== undefined)
            return known;
        const signal = cancel === undefined ? closed.signal : AbortSignal.any([closed.signal, cancel]);
        const made = settings().then(async (s) => new ECSClient/* ECSClient */.Z(await (0,aws_client/* clientDefaults */.m)({ ...s, signal }, policy)));
        clients.set(key, made);
        return made;
    };
    const send = async (options = {}, work) => {
        const ecs = await client(options);
        return abortable(work(ecs, { abortSignal: options.signal }), options.signal);
    };
    return {
        describeServices: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServicesCommand/* DescribeServicesCommand */.H(i), s)),
        listServices: (i, o) => send(o, (ecs, s) => ecs.send(new ListServicesCommand/* ListServicesCommand */.q(i), s)),
        describeTaskDefinition: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z(i), s)),
        listTaskDefinitions: (i, o) => send(o, (ecs, s) => ecs.send(new ListTaskDefinitionsCommand/* ListTaskDefinitionsCommand */.P(i), s)),
        registerTaskDefinition: (i, o) => send(o, (ecs, s) => ecs.send(new RegisterTaskDefinitionCommand/* RegisterTaskDefinitionCommand */.$(i), s)),
        createService: (i, o) => send(o, (ecs, s) => ecs.send(new CreateServiceCommand/* CreateServiceCommand */.J(i), s)),
        updateService: (i, o) => send(o, (ecs, s) => ecs.send(new UpdateServiceCommand/* UpdateServiceCommand */.k(i), s)),
        tagResource: (i, o) => send(o, (ecs, s) => ecs.send(new TagResourceCommand/* TagResourceCommand */.e(i), s)),
        untagResource: (i, o) => send(o, (ecs, s) => ecs.send(new UntagResourceCommand/* UntagResourceCommand */.R(i), s)),
        listServiceDeployments: (i, o) => send(o, (ecs, s) => ecs.send(new ListServiceDeploymentsCommand/* ListServiceDeploymentsCommand */.j(i), s)),
        describeServiceDeployments: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServiceDeploymentsCommand/* DescribeServiceDeploymentsCommand */.A(i), s)),
        describeServiceRevisions: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeServiceRevisionsCommand/* DescribeServiceRevisionsCommand */.o(i), s)),
        stopServiceDeployment: (i, o) => send(o, (ecs, s) => ecs.send(new StopServiceDeploymentCommand/* StopServiceDeploymentCommand */.a(i), s)),
        continueServiceDeployment: (i, o) => send(o, (ecs, s) => ecs.send(new ContinueServiceDeploymentCommand/* ContinueServiceDeploymentCommand */.L(i), s)),
        listTasks: (i, o) => send(o, (ecs, s) => ecs.send(new ListTasksCommand/* ListTasksCommand */.M(i), s)),
        describeTasks: (i, o) => send(o, (ecs, s) => ecs.send(new DescribeTasksCommand/* DescribeTasksCommand */.z(i), s)),
        close: () => {
            closed.abort();
            for (const made of clients.values())
                void made.then((c) => c.destroy()).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/world/runner-files.ts



/**
 * Appends named values, each between delimiters that nobody can guess, so that a value may hold anything. Written here, and
 * not by @actions/core, whose HTTP client would cost a sixth of a run; a test holds both against each other. What is written
 * stands even if the process is killed the moment after. Without the runner's file nothing is written.
 */
function runner_files_appendValues(env, file, values) {
    append(env, file, Object.entries(values).map(([name, value]) => block(name, value)).join(''));
}
/** Appends text as it is: the job summary. */
function appendText(env, file, text) {
    append(env, file, text);
}
function append(env, file, text) {
    const path = env[file];
    if (path !== undefined && path !== '' && text !== '')
        (0,external_node_fs_.appendFileSync)(path, text, 'utf8');
}
function block(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}

;// CONCATENATED MODULE: ./src/world/github.ts

/** Notes for the post step that the run was cancelled; at once, since the runner may kill this process before anything else. */
function noteCancel(env) {
    try {
        appendValues(env, 'GITHUB_STATE', { cancelled: 'true' });
    }
    catch {
        // The post step then takes it for a run that broke off, and leaves the deployment alone.
    }
}
/** GitHub over the runner's files. */
function openGitHub(env) {
    const set = new Map();
    return {
        setOutputs: async (outputs) => {
            const changed = Object.entries(outputs).filter(([name, value]) => set.get(name) !== value);
            runner_files_appendValues(env, 'GITHUB_OUTPUT', Object.fromEntries(changed));
            for (const [name, value] of changed)
                set.set(name, value);
        },
        writeSummary: async (markdown) => appendText(env, 'GITHUB_STEP_SUMMARY', `${markdown}\n`),
        saveState: async (name, value) => runner_files_appendValues(env, 'GITHUB_STATE', { [name]: value }),
        run: runOf(env),
    };
}
function runOf(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const id = env['GITHUB_RUN_ID'];
    return {
        actor: env['GITHUB_ACTOR'],
        commit: env['GITHUB_SHA'],
        repository,
        runUrl: server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined,
        attempt: env['GITHUB_RUN_ATTEMPT'],
        workspace: env['GITHUB_WORKSPACE'],
    };
}

;// CONCATENATED MODULE: ./src/world/finish.ts









/** A whole cancel may take five minutes; a minute is enough to ride out throttling. */
const limitMs = 60_000;
/** Finishes a run that was ended from outside, from the state it left; gives the exit code. */
async function finish(left, env) {
    const log = openLog((text) => void process.stdout.write(text));
    const unfinished = readUnfinished(left);
    const result = await settle(unfinished, env);
    const lines = [result === undefined ? goesOn(unfinished) : `Cancelled while ${finish_nameOf(unfinished)} was being deployed: ${result.text}`];
    for (const line of lines)
        log.info(line);
    await summarise(lines, unfinished, env, log);
    if (result === undefined || result.kind === 'requested' || result.kind === 'over')
        return 0;
    log.warning(result.text, { title: `on-cancel: ${unfinished.how}` });
    return 1;
}
/** Only a cancel is a reason to act: a run that broke off for another one leaves its deployment alone. */
async function settle({ how, cluster, service, region, ours }, env) {
    if (how === 'none' || env['STATE_cancelled'] !== 'true')
        return undefined;
    const clock = clockFrom(env);
    const over = new AbortController();
    const ecs = openEcs(async () => {
        const plain = { clock, env, region };
        const inputs = readInputs(env);
        if (inputs.assumeRoleArn === undefined)
            return plain;
        const { credentialsFor } = await __webpack_require__.e(/* import() */ 106).then(__webpack_require__.bind(__webpack_require__, 9106));
        return credentialsFor(inputs, plain);
    });
    void clock.limit(limitMs, over.signal).then(() => over.abort());
    try {
        return await stopDeployment(ecs, { how, cluster, service, ours }, { signal: over.signal });
    }
    finally {
        over.abort();
        ecs.close();
    }
}
const finish_nameOf = ({ ours }) => names_shortName(ours.taskDefinitionArn) ?? 'the service';
function goesOn(unfinished) {
    const { deploymentId } = unfinished.ours;
    return `The step ended before it was known how the deployment of ${finish_nameOf(unfinished)} ends; ${deploymentId === undefined ? 'it' : `deployment ${deploymentId}`} goes on.`;
}
/** What main has published says the rest. */
async function summarise(lines, { service, cluster }, env, log) {
    const title = env['STATE_published'] === 'true' ? [] : [`### 🚫 ${service} · ended before its deployment to ${cluster} was followed to its end`, ''];
    await openGitHub(env)
        .writeSummary([...title, ...lines].join('\n'))
        .catch((error) => log.warning(`the job summary could not be written: ${(0,support_errors/* errorMessage */.gJ)(error)}`));
}


/***/ })

};
