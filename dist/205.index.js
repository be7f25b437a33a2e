export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  change: () => (/* binding */ change)
});

// EXTERNAL MODULE: ./src/ecs/aws-error.ts
var aws_error = __webpack_require__(8651);
// EXTERNAL MODULE: ./src/ecs/carry-out.ts + 5 modules
var carry_out = __webpack_require__(7692);
// EXTERNAL MODULE: ./src/ecs/waiting/time-limit.ts
var time_limit = __webpack_require__(6330);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/ecs/failure/bounded.ts
/** A bound of `ms` milliseconds of the clock that begins now; `signal` ends it earlier. */
function createBound(clock, ms, signal) {
    const over = new AbortController();
    const ends = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]);
    const late = clock.limit(ms, ends).then(() => {
        over.abort();
        return 'late';
    });
    return {
        signal: ends,
        within: (work) => {
            // The loser of the race may still reject; nobody waits for it any more.
            work.catch(() => undefined);
            return Promise.race([work, late]);
        },
        release: () => over.abort(),
    };
}

// EXTERNAL MODULE: ./src/ecs/describe.ts
var describe = __webpack_require__(7660);
;// CONCATENATED MODULE: ./src/ecs/failure/exit-codes.ts
const signals = {
    1: 'SIGHUP',
    2: 'SIGINT',
    3: 'SIGQUIT',
    4: 'SIGILL',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    9: 'SIGKILL',
    11: 'SIGSEGV',
    13: 'SIGPIPE',
    15: 'SIGTERM',
};
const meanings = {
    0: 'ended by itself without an error',
    1: 'the program ended with an error',
    125: 'the container could not be run',
    126: 'the command is not executable',
    127: 'the command was not found',
    255: 'often a wrong architecture or entry point',
};
const outOfMemory = /OutOfMemory|out of memory|OOM/;
/** Whether the container was killed for its memory, by ECS's own words; the code 137 alone does not say so. */
const isOutOfMemory = (reason) => outOfMemory.test(reason ?? '');
/** What an exit code means, in a few words; undefined where the code says nothing, or where there is none. */
function exitMeaning(exitCode, reason) {
    const memory = isOutOfMemory(reason);
    if (exitCode === undefined)
        return memory ? 'out of memory' : undefined;
    const signal = exitCode > 128 ? signals[exitCode - 128] : undefined;
    if (signal === 'SIGKILL')
        return memory ? 'SIGKILL, out of memory' : 'SIGKILL: out of memory, or not ended within stopTimeout';
    if (signal !== undefined)
        return memory ? `${signal}, out of memory` : signal;
    return memory ? 'out of memory' : meanings[exitCode];
}

;// CONCATENATED MODULE: ./src/ecs/causes/known-cause.ts

/** The texts of a source: of the group in question, or of the whole evidence. */
function textsOf(source, { group, evidence, watched }) {
    switch (source) {
        case 'reason':
            return group === undefined ? [] : [`${group.stoppedReason} ${group.containerReason ?? ''}`.trim()];
        case 'log':
            if (!speaksForItself(group))
                return [];
            return evidence.logs.filter((log) => group?.container === undefined || log.container === group.container).flatMap((log) => log.lines);
        case 'event':
            return evidence.events.map((event) => event.message);
        case 'status':
            return [watched.outcome.statusReason, watched.serviceDeployment?.statusReason, watched.serviceDeployment?.rollback?.reason].filter((text) => text !== undefined);
        default:
            return source;
    }
}
/** A log explains a program that ended by itself; one that was killed or stopped from outside may have logged anything. */
function speaksForItself(group) {
    if (group === undefined)
        return true;
    const { exitCode, stopCode = 'EssentialContainerExited', stoppedReason, containerReason } = group;
    return exitCode !== undefined && stopCode === 'EssentialContainerExited' && !isOutOfMemory(`${stoppedReason} ${containerReason ?? ''}`);
}
/** The named groups of the first text of these sources that has the pattern. Newest texts last, so those win. */
function findIn(sources, pattern, clues) {
    for (const source of sources) {
        for (const text of textsOf(source, clues).reverse()) {
            const match = pattern.exec(text);
            if (match !== null)
                return { ...match.groups };
        }
    }
    return undefined;
}
/** A row that is recognised by AWS's own words. */
function byText({ id, certain, in: sources = ['reason'], pattern, stopCodes = [], also, unless, sentence, nextStep }) {
    return {
        id,
        ...(certain === undefined ? {} : { certain }),
        matches: (clues) => {
            if (stopCodes.includes(clues.group?.stopCode ?? ''))
                return {};
            const found = findIn(sources, pattern, clues);
            if (found === undefined || (also !== undefined && findIn(sources, also, clues) === undefined))
                return undefined;
            return unless !== undefined && findIn(sources, unless, clues) !== undefined ? undefined : found;
        },
        sentence: (found) => (typeof sentence === 'string' ? sentence : sentence(found)),
        nextStep: (found) => (typeof nextStep === 'string' ? nextStep : nextStep(found)),
    };
}
/** ` x` or nothing: for the part of a sentence that is not always known. */
const maybe = (value, before = ' ', after = '') => value === undefined || value === '' ? '' : `${before}${value}${after}`;

;// CONCATENATED MODULE: ./src/ecs/causes/container-start.ts

/** The container was made but its process does not start, or at once runs into its surroundings. */
const startCauses = [
    byText({
        id: 'exec-format-error',
        certain: true,
        in: ['reason', 'log'],
        pattern: /exec format error/i,
        sentence: 'The program is built for another processor architecture than the task runs on, or a script has no first line (#!).',
        nextStep: 'Build the image for the architecture of the task, or set runtimePlatform.cpuArchitecture (ARM64 or X86_64) in the task definition.',
    }),
    byText({
        id: 'command-not-executable',
        certain: true,
        pattern: /exec:? "?(?<command>[^"]+)"?: permission denied|starting container process.*permission denied/i,
        sentence: ({ command }) => `The command of the container${maybe(command)} is not executable.`,
        nextStep: 'Give the file the execute permission (chmod +x) when the image is built, or correct entryPoint and command.',
    }),
    byText({
        id: 'command-not-found',
        certain: true,
        pattern: /exec:? "?(?<command>[^"]+)"?:.*(?:no such file or directory|executable file not found)|executable file not found|no such file or directory.*starting container process|No command specified/i,
        sentence: ({ command }) => `The command of the container${maybe(command)} does not exist in the image.`,
        nextStep: 'Compare entryPoint and command with what is in the image, and the platform for which a script’s interpreter is there.',
    }),
    byText({
        id: 'user-not-found',
        certain: true,
        pattern: /unable to find (?:user|group) (?<user>[^\s:]+)/i,
        sentence: ({ user }) => `The user${maybe(user)} of the container does not exist in the image.`,
        nextStep: 'Correct user in the container definition, or create that user in the image.',
    }),
    byText({
        id: 'ulimit-refused',
        certain: true,
        pattern: /error setting rlimit|ulimit|rlimit type/i,
        sentence: 'A ulimit of the container cannot be set: it is above what the host allows.',
        nextStep: 'Lower ulimits in the container definition (Fargate allows nofile only, up to its limit).',
    }),
    byText({
        id: 'too-many-open-files',
        in: ['reason', 'log'],
        pattern: /too many open files|EMFILE|ENFILE/i,
        sentence: 'The program has run out of file descriptors.',
        nextStep: 'Raise the ulimit nofile in the container definition, or find what keeps files open.',
    }),
    byText({
        id: 'port-in-use',
        in: ['reason', 'log'],
        pattern: /Bind for \S*:(?<other>\d+) failed|(?:EADDRINUSE: )?address already in use.*?:(?<port>\d{2,5})\b|address already in use|EADDRINUSE|port is already allocated/i,
        sentence: ({ port, other }) => `A port${maybe(port ?? other)} of the container is already in use.`,
        nextStep: 'Two containers of a task (awsvpc, host) need different ports; on EC2 use hostPort 0, or more instances for a fixed one.',
    }),
    byText({
        id: 'memory-settings-invalid',
        certain: true,
        pattern: /minimum memory (?:limit|reservation) (?:allowed|can ?not)/i,
        sentence: 'The memory settings of the container are not possible.',
        nextStep: 'Set memory above memoryReservation, and both within the memory of the task.',
    }),
    byText({
        id: 'container-dependency',
        in: ['reason', 'event'],
        pattern: /(?:dependency graph: .*?)?container ordering dependency \[(?<container>[^\]]+)\]|dependency graph: |dependsOn/i,
        sentence: ({ container }) => `A container that others wait for (dependsOn)${maybe(container, ', ', ',')} did not get to its condition.`,
        nextStep: 'Look at the logs of that container, and at its health check and startTimeout if the condition is HEALTHY.',
    }),
    byText({
        id: 'runtime-timeout',
        pattern: /(?:ContainerRuntime|Docker)TimeoutError|Could not transition to \w+; timed out/i,
        sentence: 'The container runtime did not get the container into its next state in time.',
        nextStep: 'Usually the host is overloaded or its disk is slow: try again, and look at the instance if it is EC2.',
    }),
    byText({
        id: 'permission-denied',
        in: ['log'],
        pattern: /permission denied|EACCES|Operation not permitted/i,
        sentence: 'The program is refused access to a file, port or system call: permission denied.',
        nextStep: 'Check user of the container against the owners of files in image and volumes; ports below 1024 need privileges.',
    }),
    byText({
        id: 'container-cannot-start',
        pattern: /Cannot(?:Start|Create|Inspect|Stop)Container\w*Error:?\s*(?<detail>.{0,200})/i,
        sentence: ({ detail }) => `A container cannot be started${maybe(detail, ': ')}.`,
        nextStep: 'Try to run the same image and command with docker, with the settings of the container definition.',
    }),
];

// EXTERNAL MODULE: ./src/ecs/ours.ts
var ecs_ours = __webpack_require__(3938);
// EXTERNAL MODULE: ./src/ecs/names.ts
var names = __webpack_require__(3045);
;// CONCATENATED MODULE: ./src/ecs/verdict/missing.ts

/** What must still happen before our deployment is done, in plain words, as far as the last look tells. */
function whatIsMissing({ service, serviceDeployment, ours }) {
    const deployments = service?.deployments ?? [];
    const own = deployments.find((deployment) => deployment.id === ours.deploymentId);
    return [
        ...missingTasks(service, own, serviceDeployment),
        ...deployments.filter((deployment) => deployment !== own).flatMap(remainingTasks),
        ...missingStages(serviceDeployment),
    ];
}
function missingTasks(service, own, serviceDeployment) {
    const target = serviceDeployment?.targetServiceRevision;
    const desired = own?.desiredCount ?? target?.requestedTaskCount ?? service?.desiredCount;
    const running = own?.runningCount ?? target?.runningTaskCount ?? service?.runningCount;
    if (desired === undefined || running === undefined)
        return [];
    const pending = own?.pendingCount ?? target?.pendingTaskCount ?? service?.pendingCount ?? 0;
    const failed = own?.failedTasks ?? 0;
    return [
        ...(running < desired ? [`${running} of ${(0,names/* counted */.h)(desired, 'task')} running`] : []),
        ...(pending > 0 ? [`${pending} pending`] : []),
        ...(failed > 0 ? [`${(0,names/* counted */.h)(failed, 'task')} failed`] : []),
    ];
}
function remainingTasks(deployment) {
    const tasks = (deployment.runningCount ?? 0) + (deployment.pendingCount ?? 0);
    if (tasks === 0)
        return [];
    const name = (0,names/* shortName */.E)(deployment.taskDefinition);
    const which = deployment.status === 'PRIMARY' ? 'newer deployment' : 'old deployment';
    return [`${which}${name === undefined ? '' : ` ${name}`} still has ${(0,names/* counted */.h)(tasks, 'task')}`];
}
function missingStages(serviceDeployment) {
    const stage = serviceDeployment?.lifecycleStage;
    const waiting = awaitedHooks(serviceDeployment).map((hook) => `hook ${hook.hookId ?? '(no id)'} awaits an action`);
    return [...(stage === undefined ? [] : [`at stage ${stage}`]), ...waiting];
}
/** PAUSE hooks that wait for ContinueServiceDeployment. */
const awaitedHooks = (serviceDeployment) => (serviceDeployment?.lifecycleHookDetails ?? []).filter((hook) => hook.status === 'AWAITING_ACTION');

;// CONCATENATED MODULE: ./src/ecs/verdict/why.ts

/** Why ECS gave our deployment up, from its own monitors first, then its own words; undefined when it does not say. */
function whyGivenUp(serviceDeployment) {
    return (breakerTripped(serviceDeployment) ??
        alarmWentOff(serviceDeployment) ??
        hookFailed(serviceDeployment) ??
        sentence(serviceDeployment.statusReason) ??
        sentence(serviceDeployment.rollback?.reason));
}
/** Whether one of ECS's own monitors ended it, so that nobody from outside needs to be looked for. */
const endedByMonitor = (serviceDeployment) => (breakerTripped(serviceDeployment) ?? alarmWentOff(serviceDeployment) ?? hookFailed(serviceDeployment)) !== undefined;
function breakerTripped({ deploymentCircuitBreaker: breaker }) {
    if (breaker?.status !== 'TRIGGERED')
        return undefined;
    const { failureCount, threshold } = breaker;
    if (failureCount === undefined || failureCount === 0)
        return 'the circuit breaker tripped';
    const limit = threshold === undefined ? '' : ` (threshold ${threshold})`;
    return `the circuit breaker tripped after ${(0,names/* counted */.h)(failureCount, 'failed task')}${limit}`;
}
function alarmWentOff({ alarms }) {
    const names = alarms?.triggeredAlarmNames ?? [];
    if (names.length === 0 && alarms?.status !== 'TRIGGERED')
        return undefined;
    if (names.length === 0)
        return 'an alarm went off';
    return `${names.length === 1 ? 'alarm' : 'alarms'} ${names.join(', ')} went off`;
}
function hookFailed({ lifecycleHookDetails, lifecycleStage, rollback }) {
    const hook = (lifecycleHookDetails ?? []).find(({ status, timeoutAction }) => status === 'FAILED' || (status === 'TIMED_OUT' && (timeoutAction === 'ROLLBACK' || rollback !== undefined)));
    if (hook === undefined)
        return undefined;
    const where = lifecycleStage === undefined ? '' : ` at stage ${lifecycleStage}`;
    const what = hook.status === 'FAILED' ? 'failed' : 'timed out';
    return `the lifecycle hook ${hook.targetArn ?? hook.hookId ?? '(no id)'} ${what}${where}`;
}
/** ECS's text as a part of ours: without what ours says already, and without the full stop at its end. */
function sentence(text) {
    const plain = text?.trim().replace(/\.$/, '').replace(/^Service deployment rolled back because (?:of )?/i, '');
    return plain === undefined || plain === '' ? undefined : plain;
}

;// CONCATENATED MODULE: ./src/ecs/causes/deployment.ts




const words = ['status', 'event'];
/** What ECS says of the deployment as a whole, precise enough to come before the tasks. */
const deploymentCauses = [
    {
        id: 'superseded',
        matches: ({ watched: { outcome } }) => (outcome.status === 'superseded' ? { by: /(?:superseded by|but) (\S+:\d+)[ ,;]/.exec(outcome.reason)?.[1] } : undefined),
        sentence: ({ by }) => `Another deployment${maybe(by, ' (', ')')} was started before this one was done and took its place.`,
        nextStep: () => 'Find out who deployed; a concurrency group per service in the workflow, or if-deploying: wait, keeps two deploys apart.',
    },
    {
        id: 'pause-awaits',
        matches: ({ watched: { outcome, serviceDeployment } }) => {
            const [hook] = awaitedHooks(serviceDeployment);
            return outcome.status === 'timed-out' && hook !== undefined ? { hook: hook.hookId } : undefined;
        },
        sentence: ({ hook }) => `The deployment is paused: ${hook === undefined ? 'a hook' : `hook ${hook}`} awaits a decision.`,
        nextStep: () => 'Continue it or roll it back with ContinueServiceDeployment; with wait-until: paused the step ends green at a pause.',
    },
    byText({
        id: 'pause-hook-timed-out',
        in: words,
        pattern: /because (?<stage>\w+) pause hook timed out/i,
        sentence: ({ stage }) => `Nobody answered the pause${maybe(stage, ' at ')} in time.`,
        nextStep: 'Deploy again and continue it in time (ContinueServiceDeployment), or raise timeoutConfiguration of the hook.',
    }),
    byText({
        id: 'hook-role',
        in: words,
        pattern: /because (?<stage>\w+) lifecycle hook.*unable to assume role (?<role>\S+)/is,
        sentence: ({ stage, role }) => `ECS cannot assume the role${maybe(role)} of the lifecycle hook${maybe(stage, ' at ')}.`,
        nextStep: 'Let the role of the hook trust ecs.amazonaws.com and allow lambda:InvokeFunction.',
    }),
    byText({
        id: 'hook-answer',
        in: words,
        pattern: /because (?<stage>\w+) lifecycle hook.*unable to parse the response from (?<target>\S+)/is,
        sentence: ({ stage, target }) => `The lifecycle hook${maybe(target)}${maybe(stage, ' at ')} gave an answer that ECS does not understand.`,
        nextStep: 'Let the function return {"hookStatus": "SUCCEEDED"}, FAILED or IN_PROGRESS.',
    }),
    byText({
        id: 'hook-not-invoked',
        in: words,
        pattern: /because (?<stage>\w+) lifecycle hook.*(?:unable to invoke hook target (?<target>\S+)|is not authorized to perform)/is,
        sentence: ({ stage, target }) => `ECS cannot call the lifecycle hook${maybe(target)}${maybe(stage, ' at ')}.`,
        nextStep: 'Allow lambda:InvokeFunction for the role of the hook, and check the ARN of the function.',
    }),
    byText({
        id: 'hook-timed-out',
        in: words,
        pattern: /because (?<stage>\w+) lifecycle hook.*timed out/is,
        sentence: ({ stage }) => `The lifecycle hook${maybe(stage, ' at ')} did not answer in time.`,
        nextStep: 'Look at the logs of the function behind the hook, or raise timeoutConfiguration.',
    }),
    byText({
        id: 'hook-failed',
        in: words,
        pattern: /because (?<stage>\w+) lifecycle hook\(s\) failed(?:.*target (?<target>arn:\S+) returned FAILED)?/is,
        sentence: ({ stage, target }) => `The lifecycle hook${maybe(target)}${maybe(stage, ' at ')} failed.`,
        nextStep: 'Look at the logs of the function behind the hook.',
    }),
    byText({
        id: 'infrastructure-role',
        in: words,
        pattern: /missing permissions on ECS Infrastructure Role '?(?<role>[^'\s]+)/i,
        sentence: ({ role }) => `The infrastructure role${maybe(role)} may not manage the load balancer.`,
        nextStep: 'Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it.',
    }),
    byText({
        id: 'invalid-networking',
        in: words,
        pattern: /invalid (?:networking )?configuration[.:]? ?(?<detail>.{0,300})/i,
        sentence: ({ detail }) => `The load balancer configuration of the service does not fit the deployment${maybe(detail?.replace(/\.$/, ''), ': ')}.`,
        nextStep: 'Compare loadBalancers and advancedConfiguration of the service definition with the listener rules.',
    }),
    byText({
        id: 'tasks-protected',
        in: words,
        pattern: /(?<count>\d+)? ?tasks? under protection/i,
        sentence: ({ count }) => `Scale-in protection keeps ${count === undefined ? 'tasks' : `${count} tasks`} of the old revision: ECS may not stop them.`,
        nextStep: 'Wait until the protection ends, or end it with UpdateTaskProtection.',
    }),
    byText({
        id: 'deployment-percent-deadlock',
        in: words,
        pattern: /because of the service deployment configuration/i,
        sentence: 'The limits of the deployment leave no room: ECS may neither stop an old task nor start a new one.',
        nextStep: 'Lower minimumHealthyPercent or raise maximumPercent in deploymentConfiguration (for one task 0/100 or 100/200).',
    }),
];
/** A monitor of the deployment, where no task tells why it went off. */
const monitorCauses = [
    {
        id: 'alarm',
        matches: (clues) => {
            const { alarms } = clues.watched.serviceDeployment ?? {};
            if (alarms?.status !== 'TRIGGERED' && findIn(['event', 'status'], /alarm (?:was )?detected/i, clues) === undefined)
                return undefined;
            const names = [...new Set([...(alarms?.triggeredAlarmNames ?? []), ...clues.evidence.alarms.map((alarm) => alarm.name)])];
            return { names: names.join(', ') };
        },
        sentence: ({ names }) => `A CloudWatch alarm of the deployment went off${maybe(names, ': ')}.`,
        nextStep: () => 'Look at what the alarm measures since the rollout began, and at the logs of the new tasks.',
    },
];
/** What is left to say when neither tasks, events nor targets tell more. The order is that of the likelihood. */
const lastCauses = [
    {
        id: 'service-deleted',
        matches: ({ watched }) => (['DRAINING', 'INACTIVE'].includes(watched.service?.status ?? '') ? {} : undefined),
        sentence: () => 'The service was deleted while the deployment was under way.',
        nextStep: () => 'Find out who deleted it (CloudTrail, DeleteService); a further deploy creates it anew.',
    },
    {
        id: 'tasks-do-not-start',
        matches: ({ evidence }) => {
            const group = evidence.stoppedTasks.find(({ stopCode }) => stopCode === 'TaskFailedToStart');
            return group && { words: [group.stoppedReason, group.containerReason].filter((text) => text !== undefined && text !== '').join(': ') };
        },
        sentence: ({ words }) => `The tasks of the new revision fail to start, for a reason that is not known here${maybe(words?.replace(/\.$/, ''), ': ')}.`,
        nextStep: () => 'Look at such a task in the console, and for these words in the ECS guide (stopped task error messages).',
    },
    byText({
        id: 'cannot-start-tasks',
        in: words,
        pattern: /unable to consistently start tasks/i,
        sentence: 'The tasks of the service start and stop again and again.',
        nextStep: 'Look at the logs of the containers; stopped tasks are listed for about an hour only.',
    }),
    byText({
        id: 'no-rollback-candidate',
        in: words,
        pattern: /No rollback candidate/i,
        sentence: 'The deployment failed, and there was nothing to roll back to: no deployment of this service has ever completed.',
        nextStep: 'Look at the events and the stopped tasks for the failure itself.',
    }),
    {
        id: 'stopped-from-outside',
        matches: ({ watched: { serviceDeployment } }) => (serviceDeployment !== undefined && isStoppedByHand(serviceDeployment) ? {} : undefined),
        sentence: () => 'Somebody stopped the deployment (StopServiceDeployment, or ROLLBACK as the answer to a pause): no monitor of ECS did.',
        nextStep: () => 'Find out who did: CloudTrail has the call with the caller.',
    },
    {
        id: 'breaker-tripped',
        matches: ({ evidence }) => {
            if (evidence.circuitBreaker?.status !== 'TRIGGERED')
                return undefined;
            const unread = evidence.missing.find(({ what }) => what === 'stopped tasks');
            return { count: String(evidence.circuitBreaker.failureCount), permission: unread?.permission, why: unread?.reason };
        },
        sentence: ({ count, permission, why }) => `The circuit breaker gave the deployment up after ${count ?? 'several'} failed tasks; why they failed ${permission !== undefined ? `may not be read (${permission})` : why !== undefined ? `could not be read (${why})` : 'can no longer be read'}.`,
        nextStep: ({ permission }) => (permission === undefined ? 'Look at the logs of the containers around that time.' : 'Allow ecs:ListTasks and ecs:DescribeTasks for the role that deploys, and look at the stopped tasks in the console: they are listed for an hour.'),
    },
    {
        id: 'old-tasks-remain',
        matches: (clues) => (clues.watched.outcome.status === 'timed-out' ? oldTasksRemain(clues) : undefined),
        sentence: ({ count }) => `All new tasks run, but old ones are still there${maybe(count, ' (', ' left)')}: the new ones do not count as healthy yet, or the old ones take long to end.`,
        nextStep: () => 'Look at the health checks of the new tasks; else raise timeout, or lower deregistration_delay of the target group and stopTimeout of the containers.',
    },
    {
        id: 'tasks-pending',
        matches: ({ watched }) => {
            const pending = (0,ecs_ours/* primaryOf */.O)(watched.service)?.pendingCount ?? 0;
            return watched.outcome.status === 'timed-out' && pending > 0 ? { count: String(pending) } : undefined;
        },
        sentence: ({ count }) => `The new tasks had not started when the time was over${maybe(count, ': ', ' pending')}.`,
        nextStep: () => 'Raise timeout if the image is large; else look at the tasks in the console: pulling the image, attaching the network and waiting for a place all show as PENDING.',
    },
];
const overByStop = new Set(['STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
/** Ended before its time, and neither a monitor nor ECS's own words say why. */
function isStoppedByHand(serviceDeployment) {
    const { status = '', statusReason = '', rollback } = serviceDeployment;
    if (!overByStop.has(status) || endedByMonitor(serviceDeployment))
        return false;
    const words = `${statusReason} ${rollback?.reason ?? ''}`;
    return /StopServiceDeployment|user/i.test(words) || !/because|rollback candidate/i.test(words);
}
function oldTasksRemain({ watched }) {
    const primary = (0,ecs_ours/* primaryOf */.O)(watched.service);
    if (primary?.desiredCount === undefined || (primary.runningCount ?? 0) < primary.desiredCount)
        return undefined;
    const old = (watched.service?.deployments ?? []).filter((one) => one !== primary).reduce((sum, one) => sum + (one.runningCount ?? 0), 0);
    return old > 0 ? { count: String(old) } : undefined;
}

;// CONCATENATED MODULE: ./src/ecs/causes/exit.ts


const ownLog = 'Look at the last log lines of the container';
function byExit({ id, certain, when, sentence, nextStep }) {
    return {
        id,
        ...(certain === undefined ? {} : { certain }),
        matches: (clues) => {
            const { group } = clues;
            if (group === undefined)
                return undefined;
            const { exitCode, stoppedReason, containerReason = '', container } = group;
            if (!when(exitCode, `${stoppedReason} ${containerReason}`, clues))
                return undefined;
            return { container, code: exitCode === undefined ? undefined : String(exitCode) };
        },
        sentence,
        nextStep: () => nextStep,
    };
}
const named = (container) => (container === undefined ? 'A container' : `Container ${container}`);
/** The program ran and ended: by its exit code. */
const exitCauses = [
    byExit({
        id: 'task-out-of-memory',
        when: (_code, reason) => isOutOfMemory(reason) && /task/i.test(reason.replace(/Essential container in task exited/i, '')),
        sentence: ({ container }) => `The task used more memory than it has, and ${container === undefined ? 'a container' : `container ${container}`} was killed.`,
        nextStep: 'Raise memory of the task, or find out what uses it.',
    }),
    byExit({
        id: 'container-out-of-memory',
        when: (_code, reason) => isOutOfMemory(reason),
        sentence: ({ container }) => `${named(container)} used more memory than it may and was killed.`,
        nextStep: 'Raise memory of the container or of the task, or lower what the program takes (heap size, workers).',
    }),
    byExit({
        id: 'stopped-by-user',
        when: (_code, _reason, { group }) => group?.stopCode === 'UserInitiated',
        sentence: () => 'The tasks were stopped from outside (StopTask).',
        nextStep: 'Find out who stops them: CloudTrail has StopTask with the caller.',
    }),
    byExit({
        id: 'command-not-found-exit',
        certain: true,
        when: (code) => code === 127,
        sentence: ({ container }) => `${named(container)} exited with 127: its command was not found.`,
        nextStep: 'Compare entryPoint and command with what is in the image.',
    }),
    byExit({
        id: 'command-not-executable-exit',
        certain: true,
        when: (code) => code === 126,
        sentence: ({ container }) => `${named(container)} exited with 126: its command is not executable.`,
        nextStep: 'Give the file the execute permission, and check its interpreter and architecture.',
    }),
    byExit({
        id: 'segmentation-fault',
        when: (code) => code === 139,
        sentence: ({ container }) => `${named(container)} crashed with a segmentation fault (SIGSEGV, 139).`,
        nextStep: 'Check native libraries and the architecture of the image, and run it with the same limits elsewhere.',
    }),
    byExit({
        id: 'aborted',
        when: (code) => code === 134,
        sentence: ({ container }) => `${named(container)} aborted itself (SIGABRT, 134), often for want of memory or a failed assertion.`,
        nextStep: `${ownLog}, and raise its memory limit or the heap size of the runtime if it says so.`,
    }),
    byExit({
        id: 'killed',
        when: (code) => code === 137,
        sentence: ({ container }) => `${named(container)} was killed (SIGKILL, 137): it ran out of memory, or did not end within stopTimeout after SIGTERM.`,
        nextStep: 'Look at the memory metrics of the task; if it was told to stop, let the program end on SIGTERM or raise stopTimeout.',
    }),
    byExit({
        id: 'terminated',
        when: (code) => code === 143,
        sentence: ({ container }) => `${named(container)} ended on SIGTERM (143): somebody or something told it to stop.`,
        nextStep: 'Look at the events for who stopped it: a failing health check, another essential container, or a person.',
    }),
    byExit({
        id: 'exit-255',
        when: (code) => code === 255,
        sentence: ({ container }) => `${named(container)} exited with 255: often a wrong architecture or entry point, or an error that is not caught.`,
        nextStep: `${ownLog}, and check architecture and entryPoint.`,
    }),
    byExit({
        id: 'exited-without-error',
        when: (code) => code === 0,
        sentence: ({ container }) => `${named(container)} ended by itself with exit code 0, but it is essential: a service must go on running.`,
        nextStep: 'Start the program in the foreground, or set essential to false for a container that only prepares.',
    }),
    {
        id: 'configuration-missing',
        matches: (clues) => clues.group?.exitCode === undefined
            ? undefined
            : findIn(['log'], /(?:environment variable|env var|config(?:uration)?(?: key)?|setting) [`'"]?(?<name>[A-Z][A-Z0-9_]{2,})[`'"]? (?:is )?(?:not set|missing|required|undefined)|missing (?:required )?(?:environment variable|env var)s?:? [`'"]?(?<other>[A-Z][A-Z0-9_]{2,})/i, clues),
        sentence: ({ name, other }) => `The program ends because a setting is missing${maybe(name ?? other, ': ')}.`,
        nextStep: () => 'Add it to environment or secrets of the container definition.',
    },
    {
        id: 'dependency-unreachable',
        matches: (clues) => clues.group?.exitCode === undefined
            ? undefined
            : findIn(['log'], /(?<what>ECONNREFUSED|ETIMEDOUT|ENOTFOUND|getaddrinfo|connection refused|could not connect to server|no such host|connection timed out)/i, clues),
        sentence: ({ what }) => `The program ends because it cannot reach something that it needs${maybe(what, ' (', ')')}.`,
        nextStep: () => 'Check address, port and security groups of the database or service named in the log lines, and whether it accepts this task.',
    },
    byExit({
        id: 'program-failed',
        when: (code) => code !== undefined && code !== 0,
        sentence: ({ container, code }) => `${named(container)} exited with ${code === undefined ? 'an error' : `code ${code}`}: the program itself failed.`,
        nextStep: `${ownLog}.`,
    }),
    byExit({
        id: 'ended-without-exit-code',
        when: (code, _reason, { group }) => code === undefined && group?.stopCode === 'EssentialContainerExited',
        sentence: ({ container }) => `${named(container)} ended, and ECS does not know with which exit code.`,
        nextStep: 'Look at the last log lines of the containers, and at the state of each container of such a task in the console.',
    }),
];

;// CONCATENATED MODULE: ./src/ecs/causes/health.ts

const inTargetGroup = /(?:failed ELB health checks|is unhealthy) in \(?(?:target-group|elb) (?<arn>[^\s)]+)\)?|failed ELB health checks/i;
/** `web` of an ARN of a target group; a Classic Load Balancer has a name only. */
const groupName = (arn) => arn?.split('/')[1] ?? arn;
/** Whether a load balancer's health check is what fails: by the stopped tasks, the events or the targets themselves. */
function balancerFails(clues) {
    const found = clues.group === undefined ? undefined : findIn(['reason'], inTargetGroup, clues);
    if (clues.group !== undefined)
        return found;
    return findIn(['event'], inTargetGroup, clues) ?? (clues.evidence.unhealthyTargets.length > 0 ? {} : undefined);
}
/** A row for one way in which targets fail, told by their reason codes or the words of events and descriptions. */
function targetRow(row) {
    return {
        id: row.id,
        matches: (clues) => {
            const fails = balancerFails(clues);
            if (fails === undefined)
                return undefined;
            const { unhealthyTargets, events } = clues.evidence;
            const texts = [...unhealthyTargets.map((target) => target.description ?? ''), ...events.filter((event) => /unhealthy/.test(event.message)).map((event) => event.message)];
            const target = unhealthyTargets.find((one) => one.reason !== undefined && row.codes.includes(one.reason));
            const match = texts.map((text) => row.words.exec(text)).find((one) => one !== null);
            if (target === undefined && match === undefined)
                return undefined;
            return { ...fails, ...match?.groups, port: target?.port === undefined ? undefined : String(target.port) };
        },
        sentence: row.sentence,
        nextStep: () => row.nextStep,
    };
}
/** Tasks start, but are not found healthy. */
const healthCauses = [
    byText({
        id: 'target-group-not-found',
        certain: true,
        in: ['reason', 'event', 'status'],
        pattern: /TARGET GROUP IS NOT FOUND|TargetGroupNotFound|target groups? .*(?:not found|does not exist)/i,
        sentence: 'A target group of the service does not exist.',
        nextStep: 'Correct targetGroupArn in loadBalancers of the service definition.',
    }),
    byText({
        id: 'targets-not-registered',
        in: ['event', 'status'],
        pattern: /failed to (?:register targets|describe target health)(?: in| on)? \(?target-group (?<group>[^\s)]+)\)?(?: with \(error (?<error>[^)]*))?/i,
        sentence: ({ group, error }) => `ECS cannot register the tasks with the target group${maybe(group)}${maybe(error, ': ')}.`,
        nextStep: 'Check target type (ip for awsvpc, instance for bridge), the VPC of the target group, and that it is attached to a listener.',
    }),
    targetRow({
        id: 'health-check-connection-refused',
        codes: [],
        words: /connection refused|ECONNREFUSED|unable to connect/i,
        sentence: () => 'The load balancer reaches the task, but nothing listens on the port of the health check.',
        nextStep: 'Compare containerPort and the port of the health check with what the program listens on, on 0.0.0.0 and not on localhost.',
    }),
    targetRow({
        id: 'health-check-code',
        codes: ['Target.ResponseCodeMismatch'],
        words: /codes?: \[(?<code>[\d, -]+)\]/i,
        sentence: ({ code }) => `The health check of the load balancer gets a wrong answer from the new tasks${maybe(code, ': HTTP ')}.`,
        nextStep: 'Look at what the program answers on the path of the health check, and compare path and matcher of the target group; a 3xx is often a redirect to https or a login.',
    }),
    targetRow({
        id: 'health-check-timeout',
        codes: ['Target.Timeout'],
        words: /timed out|timeout/i,
        sentence: () => 'The health check of the load balancer gets no answer from the new tasks in time.',
        nextStep: 'Let the security group of the tasks allow the load balancer on the health-check port; check the port, that the program listens on 0.0.0.0, and healthCheckGracePeriodSeconds for a slow start.',
    }),
    {
        id: 'health-check-failed',
        matches: balancerFails,
        sentence: ({ arn }) => `The new tasks fail the health check of the load balancer${maybe(groupName(arn), ' (', ')')}.`,
        nextStep: () => 'Check port and path of the health check, the security group, and healthCheckGracePeriodSeconds for a slow start.',
    },
    byText({
        id: 'container-health-check-failed',
        in: ['reason', 'event'],
        pattern: /failed container health checks/i,
        sentence: 'The health check of a container (healthCheck of the container definition) fails.',
        nextStep: 'Run its command in the image: often curl is not installed there, the port is another one, or startPeriod is too short.',
    }),
    {
        id: 'service-connect',
        matches: (clues) => {
            if (clues.group?.container?.startsWith('ecs-service-connect') === true)
                return {};
            return findIn(['reason', 'event', 'status'], /Service ?Connect|ecs-service-connect/i, clues);
        },
        sentence: () => 'Service Connect does not work for the tasks: its proxy does not start, or ends.',
        nextStep: () => 'Check the namespace, portName against portMappings[].name, and the logs of the Service Connect proxy.',
    },
    byText({
        id: 'cloud-map',
        in: ['reason', 'event', 'status'],
        pattern: /Cloud ?Map|service discovery|service registr/i,
        sentence: 'The tasks cannot be registered with Cloud Map, or fail its health check.',
        nextStep: 'Check serviceRegistries, that the Cloud Map service exists, and the permissions of the service-linked role.',
    }),
];

;// CONCATENATED MODULE: ./src/ecs/causes/image.ts

const pull = /Cannot ?Pull|pull image|failed to resolve ref|manifest|pull access denied|registry/i;
/** The agent says "secrets or registry auth" of everything that it fetches. */
const otherThanImages = /(?:retrieve|fetch) secrets?|from ssm|Secrets Manager|Systems Manager|Parameter Store|env(?:ironment)? files?/i;
/** The image cannot be pulled: what is wrong with it or with the way to it. */
const imageCauses = [
    byText({
        id: 'image-platform',
        certain: true,
        pattern: /descriptor matching platform '?(?<platform>[\w/.-]+)|no match(?:ing manifest)? for (?:platform )?(?<other>[\w/.-]+)/i,
        sentence: ({ platform, other }) => `The image is not built for the platform of the task${maybe(platform ?? other, ' (', ')')}.`,
        nextStep: 'Build the image for that platform (docker build --platform, or a multi-platform build), or set runtimePlatform.cpuArchitecture in the task definition.',
    }),
    byText({
        id: 'image-format-too-old',
        certain: true,
        pattern: /media ?type .*(manifest\.v1|no longer supported)|schema ?1/i,
        also: pull,
        sentence: 'The image is stored in a manifest format that is no longer supported.',
        nextStep: 'Build and push the image again with a current tool.',
    }),
    byText({
        id: 'image-rate-limit',
        pattern: /toomanyrequests|429 Too Many Requests|pull rate limit/i,
        sentence: 'The registry refuses to serve the image because its pull rate limit is used up.',
        nextStep: 'Pull through an ECR pull-through cache or copy the image to ECR, or give the task registry credentials (repositoryCredentials).',
    }),
    byText({
        id: 'image-no-credentials',
        certain: true,
        pattern: /no basic auth credentials|authentication required|unauthorized: /i,
        also: pull,
        sentence: 'The registry asks for credentials, and the task has none for it.',
        nextStep: 'For ECR give the task an executionRoleArn with ECR permissions; for another private registry set repositoryCredentials.',
    }),
    byText({
        id: 'ecr-denied',
        certain: true,
        pattern: /not authorized to perform: (?<action>ecr:\w+)(?: on resource: (?<resource>\S+))?/i,
        sentence: ({ action, resource }) => `The execution role of the task may not pull the image${maybe(action, ': ', ` is not allowed${maybe(resource, ' on ')}`)}.`,
        nextStep: ({ action }) => `Allow ${action ?? 'the ECR actions'} for the execution role; for a repository of another account its policy must allow the role as well.`,
    }),
    byText({
        id: 'ecr-repository-not-found',
        certain: true,
        pattern: /repository with name '(?<repository>[^']+)' does not exist in the registry with id '(?<registry>\d+)'/i,
        sentence: ({ repository, registry }) => `The ECR repository${maybe(repository)} does not exist${maybe(registry, ' in the registry ')}.`,
        nextStep: 'Check account, region and repository in the image name of the task definition.',
    }),
    byText({
        id: 'image-layers-forbidden',
        certain: true,
        pattern: /(?:httpReadSeeker|failed to copy|blob|layer).*(?:403 Forbidden|AccessDenied)/i,
        sentence: 'The manifest of the image can be read, but its layers cannot: the registry answers 403.',
        nextStep: 'If the subnet has an S3 gateway endpoint, let its policy allow the ECR layer bucket (prod-REGION-starport-layer-bucket).',
    }),
    byText({
        id: 'image-forbidden',
        certain: true,
        pattern: /pull access denied(?: for (?<image>[^\s,]+))?|403 Forbidden|insufficient_scope/i,
        also: pull,
        sentence: ({ image }) => `The registry does not let the task pull the image${maybe(image)}: forbidden, or it does not exist.`,
        nextStep: 'Check the image name; give the execution role ECR permissions, or the task repositoryCredentials for a private registry.',
    }),
    byText({
        id: 'image-reference-invalid',
        certain: true,
        pattern: /invalid reference format|invalid reference/i,
        sentence: 'The image name in the task definition is not a valid image reference.',
        nextStep: 'Look at the rendered image: often a variable is empty, so that the name ends with a colon.',
    }),
    byText({
        id: 'registry-tls',
        certain: true,
        pattern: /x509: |tls: failed to verify|certificate signed by unknown authority|certificate has expired/i,
        also: pull,
        sentence: 'The registry cannot be trusted from the task: its TLS certificate is not accepted.',
        nextStep: 'Check for a proxy that breaks TLS up, and the certificate of a registry of your own.',
    }),
    byText({
        id: 'registry-dns',
        pattern: /lookup (?<host>[\w.-]+).*(?:no such host|i\/o timeout|server misbehaving)/i,
        also: pull,
        sentence: ({ host }) => `The name of the registry${maybe(host)} cannot be resolved from the subnet of the task.`,
        nextStep: 'Enable DNS support and DNS host names of the VPC, and check resolver rules and the image name.',
    }),
    byText({
        id: 'image-not-found',
        certain: true,
        pattern: /failed to resolve ref(?:erence)? "?(?<ref>\S+?)"?: .*\bnot found$|failed to resolve ref(?:erence)? "?(?<other>\S+?)"?: \S+: not found|manifest for (?<manifest>\S+) not found|manifest unknown|requested image not found/i,
        sentence: ({ ref, manifest, other }) => `The image${maybe(ref ?? manifest ?? other)} does not exist: no such tag or digest.`,
        nextStep: 'Push the image before the deploy, or correct its tag in the task definition.',
    }),
    byText({
        id: 'registry-unreachable',
        pattern: /i\/o timeout|request canceled while waiting for connection|Client\.Timeout exceeded|context deadline exceeded|no route to host|network is unreachable|TLS handshake timeout|connection (?:refused|reset)/i,
        also: pull,
        unless: otherThanImages,
        sentence: 'The task cannot reach the registry from its subnet.',
        nextStep: 'Give the subnet a way out: a NAT gateway, or assignPublicIp ENABLED in a public subnet, or VPC endpoints for ECR (api and dkr) and S3; check the security group.',
    }),
    byText({
        id: 'image-no-space',
        pattern: /no space left on device|failed to register layer/i,
        also: pull,
        sentence: 'The disk of the task or instance is full: the image does not fit.',
        nextStep: 'Raise ephemeralStorage (Fargate) or the volume of the instance, or make the image smaller.',
    }),
    byText({
        id: 'image-pull-failed',
        pattern: /Cannot ?Pull ?(?:Container|Image)\w*Error:?\s*(?<detail>.{0,200})/i,
        sentence: ({ detail }) => `The image cannot be pulled${maybe(detail, ': ')}.`,
        nextStep: 'Try to pull the same image with the execution role of the task, from its subnet.',
    }),
];

;// CONCATENATED MODULE: ./src/ecs/causes/logging-and-storage.ts

const logging = /logging driver|logger args|log ?stream|log ?group|awslogs|CloudWatch/i;
/** Log drivers and volumes: they too are set up before a container starts. */
const setupCauses = [
    byText({
        id: 'log-group-create-denied',
        certain: true,
        pattern: /not authorized to perform: logs:CreateLogGroup|create (?:Cloudwatch )?log group.*AccessDenied/i,
        sentence: 'The task wants to create its log group (awslogs-create-group), but the execution role may not.',
        nextStep: 'Allow logs:CreateLogGroup for the execution role, or create the log group and drop awslogs-create-group.',
    }),
    byText({
        id: 'log-denied',
        certain: true,
        pattern: /not authorized to perform: (?<action>logs:\w+)|log ?stream.*AccessDenied/i,
        sentence: ({ action }) => `The execution role may not write logs${maybe(action, ': ', ' is not allowed')}.`,
        nextStep: 'Attach AmazonECSTaskExecutionRolePolicy, or allow logs:CreateLogStream and logs:PutLogEvents.',
    }),
    byText({
        id: 'log-group-not-found',
        certain: true,
        pattern: /specified log group does not exist|log group .*does not exist/i,
        sentence: 'The log group of the task does not exist.',
        nextStep: 'Create the log group of awslogs-group in this region, or set awslogs-create-group to true and allow logs:CreateLogGroup.',
    }),
    byText({
        id: 'logs-unreachable',
        pattern: /connection issue between the task and Amazon CloudWatch|(?:dial tcp|i\/o timeout|context deadline exceeded).*log|log ?(?:stream|group).*(?:dial tcp|i\/o timeout|context deadline exceeded)/i,
        sentence: 'The task cannot reach CloudWatch Logs from its subnet.',
        nextStep: 'Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or a VPC endpoint for logs; check the security group.',
    }),
    byText({
        id: 'log-driver-failed',
        pattern: /failed to initialize logging driver|failed to validate logger args|logging driver/i,
        sentence: 'The log driver of a container cannot be started.',
        nextStep: 'Check driver and options of logConfiguration; fluentd and firelens need their router running first.',
    }),
    byText({
        id: 'efs-mount',
        pattern: /EFS utils|mount\.nfs4?|\.efs\.[\w-]+\.amazonaws|efs volumes?/i,
        sentence: 'The EFS file system of the task cannot be mounted.',
        nextStep: 'Check file system id and access point, a mount target in the zone of the subnet, port 2049 in its security group, and elasticfilesystem:ClientMount of the task role.',
    }),
    byText({
        id: 'ebs-attach',
        pattern: /\bEBS\b|attach(?:ing)? volume|volume attachment|CreateVolume/i,
        sentence: 'The EBS volume of the task cannot be made or attached.',
        nextStep: 'Check the infrastructure role of volumeConfigurations, the snapshot, the KMS key and the volume quota.',
    }),
    byText({
        id: 'mount-invalid',
        certain: true,
        pattern: /(?:invalid mount config.*)?bind source path does not exist: (?<path>\S+)|invalid mount config|CannotCreateVolumeError|no such volume|duplicate mount point/i,
        sentence: ({ path }) => `A volume of the task cannot be mounted${maybe(path, ': ', ' does not exist')}.`,
        nextStep: 'Compare volumes and mountPoints in the task definition; a host path must exist on the instance, and Fargate has none.',
    }),
    byText({
        id: 'disk-full',
        in: ['reason', 'log'],
        pattern: /no space left on device|ENOSPC|disk quota exceeded/i,
        sentence: 'The disk of the task or instance is full.',
        nextStep: 'Raise ephemeralStorage (Fargate) or the volume of the instance, or write less.',
    }),
    byText({
        id: 'read-only-file-system',
        in: ['reason', 'log'],
        pattern: /read-only file system|EROFS/i,
        sentence: 'The program writes to a file system that is read-only.',
        nextStep: 'Mount a writable volume at that path, or set readonlyRootFilesystem to false.',
    }),
].map((row) => (row.id.startsWith('log') && row.id !== 'log-driver-failed' ? within(row) : row));
/** Rows about permissions of logs count only where logging is the subject. */
function within(row) {
    return { ...row, matches: (clues) => (logging.test(`${clues.group?.stoppedReason} ${clues.group?.containerReason}`) ? row.matches(clues) : undefined) };
}

;// CONCATENATED MODULE: ./src/ecs/causes/network-and-capacity.ts

const anywhere = ['reason', 'event', 'status'];
/** No place for the task: addresses, capacity, quotas, instances. */
const capacityCauses = [
    byText({
        id: 'subnet-without-addresses',
        in: anywhere,
        pattern: /subnet '?(?<subnet>subnet-\w+)'?.*(?:InsufficientFreeAddresses|free (?:IP )?addresses)|InsufficientFreeAddresses|(?:not have|insufficient|no) (?:enough )?free (?:IP )?addresses|InsufficientCidrBlocks/i,
        sentence: ({ subnet }) => `The subnet${maybe(subnet)} has no free IP address left.`,
        nextStep: 'Add a larger subnet to networkConfiguration, or stop tasks that are not needed during the rollout (maximumPercent).',
    }),
    byText({
        id: 'network-resource-not-found',
        certain: true,
        in: anywhere,
        pattern: /(?<code>InvalidSubnetID\.NotFound|InvalidSubnet\.NotFound|InvalidGroup\.NotFound|InvalidSecurityGroupID\.NotFound)|security group '?(?<group>sg-\w+)'? does not exist/i,
        sentence: ({ group }) => `A subnet or security group${maybe(group)} of networkConfiguration does not exist.`,
        nextStep: 'Correct subnets and securityGroups in the service definition; they must be of the same VPC.',
    }),
    byText({
        id: 'eni-exhausted',
        in: anywhere,
        pattern: /RESOURCE:ENI|NetworkInterfaceLimitExceeded|AttachmentLimitExceeded|maximum (?:number of )?(?:network interfaces|ENIs)/i,
        sentence: 'There is no network interface left for the task.',
        nextStep: 'On EC2 use larger instances or ENI trunking (awsvpcTrunking); on Fargate ask for a higher quota of network interfaces.',
    }),
    byText({
        id: 'eni-timeout',
        in: anywhere,
        pattern: /network interface (?:provisioning|attach\w*)|Create Network Interface|waiting for network interface/i,
        sentence: 'The network interface of the task could not be provided.',
        nextStep: 'Check the free addresses of the subnets, the quota of network interfaces and the security groups; often it passes by itself.',
    }),
    byText({
        id: 'task-quota',
        in: anywhere,
        pattern: /reached the limit on the number of (?<what>vCPUs|tasks)/i,
        sentence: ({ what }) => `The account has reached its Fargate quota${maybe(what, ' of ')}.`,
        nextStep: 'Ask for a higher quota in Service Quotas (AWS Fargate), or lower maximumPercent so that fewer tasks run side by side.',
    }),
    byText({
        id: 'fargate-no-capacity',
        in: anywhere,
        pattern: /Capacity is unavailable at this time/i,
        sentence: 'Fargate has no capacity for this task in these zones at the moment.',
        nextStep: 'Try again later, add subnets in other zones, or for Fargate Spot a FARGATE strategy beside it.',
    }),
    byText({
        id: 'instance-cpu',
        in: anywhere,
        pattern: /insufficient CPU units|RESOURCE:CPU/i,
        sentence: 'No instance of the cluster has enough CPU left for the task.',
        nextStep: 'Scale the cluster out (managed scaling of a capacity provider), lower cpu, or lower minimumHealthyPercent so that old tasks make room.',
    }),
    byText({
        id: 'instance-memory',
        in: anywhere,
        pattern: /insufficient memory|RESOURCE:MEMORY/i,
        sentence: 'No instance of the cluster has enough memory left for the task.',
        nextStep: 'Scale the cluster out, lower memory, or lower minimumHealthyPercent so that old tasks make room.',
    }),
    byText({
        id: 'instance-port',
        in: anywhere,
        pattern: /already using a port required|RESOURCE:PORTS/i,
        sentence: 'The host port of the task is taken on every instance, often by the old task.',
        nextStep: 'Use hostPort 0 with a load balancer, or lower minimumHealthyPercent to let the old task go first.',
    }),
    byText({
        id: 'instance-gpu',
        in: anywhere,
        pattern: /RESOURCE:GPU|insufficient GPU/i,
        sentence: 'No instance of the cluster has a free GPU for the task.',
        nextStep: 'Add instances with a GPU, or wait until one is free.',
    }),
    byText({
        id: 'instance-attribute',
        in: anywhere,
        pattern: /missing an attribute required|"ATTRIBUTE"|"LOCATION"|[Pp]lacement constraint|distinctInstance|memberOf/,
        sentence: 'No instance of the cluster meets the placement constraints or has the attributes that the task needs.',
        nextStep: 'Compare placementConstraints and requiresAttributes of the task definition with the instances (architecture, agent version, zone).',
    }),
    byText({
        id: 'instance-agent',
        in: anywhere,
        pattern: /[Aa]gent (?:is )?(?:not connected|disconnected)|"AGENT"/,
        sentence: 'The ECS agent of the instances is not connected.',
        nextStep: 'Restart the agent or replace the instance; look at /var/log/ecs/ecs-agent.log there.',
    }),
    byText({
        id: 'no-instances',
        in: anywhere,
        pattern: /No Container Instances were found|no container instances/i,
        sentence: 'The cluster has no instance on which the task could run.',
        nextStep: 'Add instances to the cluster, or use Fargate or a capacity provider with managed scaling.',
    }),
    byText({
        id: 'cannot-place',
        in: anywhere,
        pattern: /unable to place (?:a )?tasks?|no container instance met all|could not launch \d+ tasks?|provisioning capacity limit/i,
        sentence: 'ECS finds no place for the tasks.',
        nextStep: 'Look at the events below for what is short, and scale the cluster out or ask for less.',
    }),
    byText({
        id: 'spot-interruption',
        pattern: /Spot (?:Task|Interruption)|SpotInterruption/i,
        stopCodes: ['SpotInterruption'],
        sentence: 'AWS took back the Spot capacity on which the task ran.',
        nextStep: 'Try again, and keep a base of on-demand capacity (capacityProviderStrategy with base).',
    }),
    byText({
        id: 'host-gone',
        pattern: /Host EC2 .*(?:terminated|stopped)|deregistration forced/i,
        stopCodes: ['TerminationNotice', 'InfrastructureHealth'],
        sentence: 'The instance on which the task ran is gone or unhealthy.',
        nextStep: 'Look at the scaling activities and health of the Auto Scaling group of the cluster.',
    }),
    byText({
        id: 'platform-version',
        certain: true,
        in: anywhere,
        pattern: /platform version|PlatformTaskDefinitionIncompatibility|PlatformUnknown/i,
        sentence: 'The Fargate platform version does not fit the task definition.',
        nextStep: 'Leave platformVersion out or set LATEST; older versions lack EFS, secrets by key and other features.',
    }),
    byText({
        id: 'ecs-throttled',
        in: ['event', 'reason'],
        pattern: /operations are being throttled/i,
        sentence: 'AWS throttles what ECS does for this service, so that it goes on slowly.',
        nextStep: 'Wait and try again; many deployments of the account at the same time share the limits.',
    }),
];

;// CONCATENATED MODULE: ./src/ecs/causes/secrets-and-roles.ts

const secrets = /secret|ssm|parameter|env(?:ironment)? file|registry auth|ResourceInitializationError/i;
/** Secrets, environment files and roles: what the agent fetches before a container can start. */
const secretCauses = [
    byText({
        id: 'role-not-assumable',
        certain: true,
        in: ['reason', 'event'],
        pattern: /unable to assume (?:the )?(?:service linked )?role:? '?(?<role>arn:[^\s')]+)?/i,
        sentence: ({ role }) => `ECS cannot assume the role${maybe(role)} of the task.`,
        nextStep: 'Let the trust policy of the role allow ecs-tasks.amazonaws.com, and check that the role exists in this account.',
    }),
    byText({
        id: 'secret-kms-denied',
        certain: true,
        pattern: /kms:(?<action>\w+)|Access to KMS is not allowed|ciphertext refers to a customer master key|KMS\.?\w*Exception|KMSAccessDenied/i,
        also: secrets,
        sentence: 'The execution role may read the secret but not decrypt it: the KMS key does not allow it.',
        nextStep: 'Allow kms:Decrypt for the execution role, in its policy and in the policy of the key.',
    }),
    byText({
        id: 'secret-denied',
        certain: true,
        pattern: /not authorized to perform: (?<action>(?:secretsmanager|ssm):\w+)(?: on resource: (?<resource>\S+))?/i,
        sentence: ({ action, resource }) => `The execution role may not read a secret${maybe(action, ': ', ` is not allowed${maybe(resource, ' on ')}`)}.`,
        nextStep: ({ action, resource }) => `Allow ${action ?? 'reading it'}${maybe(resource, ' on ')} for the execution role of the task.`,
    }),
    byText({
        id: 'secret-json-key',
        certain: true,
        pattern: /did not contain json key (?<key>\S+)|invalid character .* looking for beginning of value/i,
        also: secrets,
        sentence: ({ key }) => (key === undefined ? 'The secret is not JSON, but the task asks for a key of it.' : `The secret has no JSON key ${key}.`),
        nextStep: 'Compare valueFrom (ARN:json-key:version-stage:version-id) with the content of the secret.',
    }),
    byText({
        id: 'secret-not-found',
        certain: true,
        pattern: /can't find the specified secret|invalid (?:ssm )?parameters?:? (?<parameter>[\w./-]+)|ParameterNotFound|ResourceNotFoundException/i,
        also: /secret|ssm|parameter/i,
        sentence: ({ parameter }) => `A secret of the task does not exist${maybe(parameter, ': ')}.`,
        nextStep: 'Check name, region and account in valueFrom; a secret without its random suffix needs the full ARN.',
    }),
    byText({
        id: 'env-file-denied',
        certain: true,
        pattern: /env(?:ironment)? files?.*(?:AccessDenied|Access Denied|403|NoSuchKey|404|not found)/is,
        sentence: ({ found }) => `The environment file of the task cannot be read from S3${maybe(found)}.`,
        nextStep: 'Allow s3:GetObject and s3:GetBucketLocation for the execution role, and check bucket and key in environmentFiles.',
    }),
    byText({
        id: 'registry-auth-denied',
        certain: true,
        pattern: /(?:registry auth|ecr).*(?:AccessDenied|not authorized)/i,
        sentence: 'The execution role may not get a token for ECR.',
        nextStep: 'Attach AmazonECSTaskExecutionRolePolicy, or allow ecr:GetAuthorizationToken and the ECR read actions.',
    }),
    byText({
        id: 'secrets-unreachable',
        pattern: /connection issue between the task and (?<service>[\w ]+?)\.|request canceled|context deadline exceeded|i\/o timeout|dial tcp|no such host|send request failed/i,
        also: secrets,
        sentence: ({ service }) => `The task cannot reach ${service?.trim() ?? 'AWS (Secrets Manager, SSM or ECR)'} from its subnet.`,
        nextStep: 'Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or VPC endpoints for secretsmanager, ssm, ecr.api, ecr.dkr, logs and S3; check the security groups.',
    }),
    byText({
        id: 'secret-failed',
        pattern: /unable to pull secrets|unable to retrieve secrets?/i,
        sentence: 'The secrets of the task cannot be fetched.',
        nextStep: 'Check valueFrom of each secret, and the permissions and the network of the execution role.',
    }),
];

;// CONCATENATED MODULE: ./src/ecs/causes/index.ts








const isAboutLogs = ({ id }) => /^logs?-/.test(id);
/**
 * Rows for stopped tasks, the more specific first. A row of an earlier subject may share words with a later one (a
 * secret and an image both time out), so that each subject asks for its own words first.
 */
const taskCauses = [
    ...imageCauses,
    ...setupCauses.filter(isAboutLogs),
    ...secretCauses,
    ...setupCauses.filter((row) => !isAboutLogs(row)),
    ...startCauses,
    ...capacityCauses,
    ...healthCauses,
    ...exitCauses,
];
/** Rows for what ECS says of the service as a whole. */
const serviceCauses = [...secretCauses.filter((row) => row.id === 'role-not-assumable'), ...capacityCauses, ...healthCauses];
/** Every row once, in the order in which they are asked. */
const knownCauses = [...deploymentCauses, ...taskCauses, ...monitorCauses, ...lastCauses];
/** The likeliest cause in plain words: what ECS says precisely, then the tasks that failed most, an alarm, and the surroundings. */
function causeOf(evidence, watched) {
    const clues = { evidence, watched };
    const [most, few] = byWeight(evidence.stoppedTasks);
    return (first(deploymentCauses, clues) ??
        firstOf(taskCauses, clues, most) ??
        first(monitorCauses, clues) ??
        first(serviceCauses, clues) ??
        firstOf(taskCauses, clues, few) ??
        first(lastCauses, clues));
}
/** The cause of stopped tasks alone, and whether it will strike every further task: for the time before the end. */
function causeOfTasks(group) {
    const evidence = { stoppedTasks: [group], logs: [], events: [], unhealthyTargets: [], alarms: [], missing: [] };
    const clues = { evidence, watched: { outcome: { status: 'in-progress', reason: '' } }, group };
    const row = taskCauses.find((one) => one.matches(clues) !== undefined);
    const cause = row === undefined ? undefined : told(row, clues);
    return cause === undefined ? undefined : { ...cause, certain: row?.certain === true };
}
/** Groups much smaller than the largest may be accidents: a task or two that met something passing. */
function byWeight(groups) {
    const largest = Math.max(0, ...groups.map((group) => group.count));
    return [groups.filter((group) => group.count * 3 >= largest), groups.filter((group) => group.count * 3 < largest)];
}
function firstOf(rows, clues, groups) {
    for (const group of groups) {
        const cause = first(rows, { ...clues, group });
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function first(rows, clues) {
    for (const row of rows) {
        const cause = told(row, clues);
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function told(row, clues) {
    const found = row.matches(clues);
    return found === undefined ? undefined : { id: row.id, sentence: row.sentence(found), nextStep: row.nextStep(found) };
}

;// CONCATENATED MODULE: ./src/ecs/failure/gather.ts


/** A gatherer whose sources share one bound. The same thing missing twice is noted once. */
function createGatherer(bound) {
    const missing = new Map();
    const note = (one) => {
        if (!missing.has(`${one.what} ${one.reason}`))
            missing.set(`${one.what} ${one.reason}`, one);
    };
    return {
        note,
        missing: () => [...missing.values()],
        async get(what, permission, otherwise, read) {
            try {
                const value = await bound.within(Promise.resolve().then(() => read(bound.signal)));
                if (value !== 'late')
                    return value;
                note({ what, reason: 'no answer in time' });
            }
            catch (error) {
                if (bound.signal.aborted)
                    note({ what, reason: 'no answer in time' });
                else
                    note(refused(what, permission, error));
            }
            return otherwise;
        },
    };
}
function refused(what, permission, error) {
    const text = (0,errors/* errorMessage */.gJ)(error);
    if (!(0,aws_error/* isAccessDenied */.w7)(error))
        return { what, reason: (0,aws_error/* faultText */.Ij)(error) };
    // AWS names the action: one source may make more than one call.
    return { what, permission: /perform: ([\w-]+:\w+)/.exec(text)?.[1] ?? permission, reason: 'no permission' };
}

;// CONCATENATED MODULE: ./src/ecs/failure/failing-logs.ts
/** More containers than this would bury the reason. */
const mostSources = 2;
/** The streams of the containers that failed most often: one task each, its newest. Containers that never started have no log. */
function logSourcesOf(groups, taskDefinition) {
    const found = { sources: [], missing: [] };
    const seen = new Set();
    for (const { container, taskIds, stopCode, exitCode } of groups) {
        const [taskId] = taskIds;
        if (taskId === undefined || (stopCode === 'TaskFailedToStart' && exitCode === undefined))
            continue;
        const name = container ?? onlyContainer(taskDefinition);
        if (name === undefined || seen.has(name) || seen.size === mostSources)
            continue;
        seen.add(name);
        const source = sourceOf(name, taskId, taskDefinition);
        if ('reason' in source)
            found.missing.push(source);
        else
            found.sources.push(source);
    }
    return found;
}
/** A health check fails a task, not a container; with a single essential container it is clear whose log explains it. */
function onlyContainer(taskDefinition) {
    const essential = (taskDefinition?.containerDefinitions ?? []).filter((definition) => definition.essential !== false);
    return essential.length === 1 ? essential[0]?.name : undefined;
}
function sourceOf(container, taskId, taskDefinition) {
    const what = `log lines of container ${container}`;
    const definition = taskDefinition?.containerDefinitions?.find((one) => one.name === container);
    const log = definition?.logConfiguration;
    if (definition === undefined)
        return { what, reason: 'its log configuration is not known' };
    if (log === undefined)
        return { what, reason: 'the container has no log configuration' };
    if (log.logDriver !== 'awslogs')
        return { what, reason: `its log driver is ${log.logDriver ?? 'not known'}; only awslogs can be read here` };
    const options = log.options ?? {};
    const group = options['awslogs-group'];
    const prefix = options['awslogs-stream-prefix'];
    if (group === undefined)
        return { what, reason: 'its log configuration names no awslogs-group' };
    if (prefix === undefined)
        return { what, reason: 'its log configuration has no awslogs-stream-prefix, so the stream cannot be told' };
    const region = options['awslogs-region'];
    const source = { container, taskId, group, stream: `${prefix}/${container}/${taskId}` };
    return region === undefined ? source : { ...source, region };
}

// EXTERNAL MODULE: ./src/ecs/waiting/new-events.ts
var new_events = __webpack_require__(5461);
;// CONCATENATED MODULE: ./src/ecs/failure/normalise-reason.ts
/** What differs from task to task although the reason is the same. */
const varying = [
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
    [/\b[0-9a-f]{32,64}\b/gi, '<id>'],
    [/\brequest ?id: ?[\w-]+/gi, 'request id: <id>'],
    [/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g, '<address>'],
    [/\bretried \d+ time/gi, 'retried <n> time'],
    [/\becs-svc\/\d+/g, 'ecs-svc/<n>'],
    [/\beni-[0-9a-f]+\b/g, 'eni-<id>'],
    [/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>'],
    [/\s+/g, ' '],
];
/** The reason without ids, addresses, counts and times: tasks with the same one failed for the same cause. */
const normaliseReason = (reason) => varying.reduce((text, [pattern, by]) => text.replace(pattern, by), reason).trim();

;// CONCATENATED MODULE: ./src/ecs/failure/relevant-events.ts


/** What ECS says about scaling that goes well. A replacement for bad health is told in one of these, and kept. */
const noise = [
    /has reached a steady state/,
    /has started \d+ tasks?:(?!.*unhealthy)/,
    /registered \d+ targets? in/,
    /has begun draining connections on/,
    /has stopped \d+ (running|pending) tasks?/,
    /stopped \d+ pending tasks?/,
    /is (not )?AZ balanced/,
    /to AZ Rebalance/,
];
/** Told about each kind of event, the newest of them. */
const mostOfAKind = 3;
/** The last events that say something about a failure, oldest first: scaling noise left out, repetitions cut to a few. */
function relevantEvents(events, since, most = 10) {
    const kinds = new Map();
    const kept = [];
    const { fresh } = (0,new_events/* newEvents */.S)(events, { ids: new Set(), since });
    for (const { id, createdAt, message } of fresh.reverse()) {
        if (message === undefined || createdAt === undefined || noise.some((pattern) => pattern.test(message)))
            continue;
        const kind = normaliseReason(message);
        const count = (kinds.get(kind) ?? 0) + 1;
        kinds.set(kind, count);
        if (count > mostOfAKind)
            continue;
        kept.push(id === undefined ? { at: createdAt, message } : { id, at: createdAt, message });
        if (kept.length === most)
            break;
    }
    return kept.reverse();
}

;// CONCATENATED MODULE: ./src/ecs/failure/stopped-tasks.ts



/** Pages of a hundred; AWS lists the stopped tasks of about an hour. */
const mostPages = 3;
/** The stopped tasks of our deployment, newest first. Tasks that ECS scaled away are no sign of failure and left out. */
async function readStoppedTasks(ecs, whose, call, pages = mostPages) {
    const cluster = whose.service?.clusterArn;
    const tasks = [];
    let nextToken;
    for (let page = 0; page < pages;) {
        const listed = await ecs.listTasks({ cluster, serviceName: whose.service?.serviceName, desiredStatus: 'STOPPED', nextToken }, call);
        const arns = listed.taskArns ?? [];
        if (arns.length > 0) {
            // An empty page says nothing, and may have a successor.
            page++;
            tasks.push(...((await ecs.describeTasks({ cluster, tasks: arns }, call)).tasks ?? []));
        }
        nextToken = listed.nextToken;
        if (nextToken === undefined || nextToken === '')
            break;
    }
    return tasks.filter((task) => isOurs(task, whose) && !isScaledAway(task)).sort((a, b) => stoppedAt(b) - stoppedAt(a));
}
/** By the deployment that started it: a redeploy of the same revision shares the task definition with the tasks of before. */
function isOurs(task, { deploymentId, taskDefinitionArn }) {
    if (deploymentId !== undefined && task.startedBy?.startsWith('ecs-svc/') === true)
        return task.startedBy === deploymentId;
    return taskDefinitionArn !== undefined && (0,names/* shortName */.E)(task.taskDefinitionArn) === (0,names/* shortName */.E)(taskDefinitionArn);
}
const isScaledAway = (task) => /^Scaling activity initiated/i.test(task.stoppedReason ?? '');
const stoppedAt = (task) => (task.stoppedAt ?? task.stoppingAt ?? task.executionStoppedAt ?? task.createdAt)?.getTime() ?? 0;
/** One stopped task per group, the group's own words being those of its newest task; the largest group first. */
function groupStoppedTasks(tasks, taskDefinition) {
    const groups = new Map();
    for (const task of tasks) {
        const container = failingContainer(task, taskDefinition);
        const key = keyOf(task, container);
        const group = groups.get(key);
        const id = (0,names/* shortName */.E)(task.taskArn) ?? '';
        if (group === undefined)
            groups.set(key, newGroup(task, container, id));
        else {
            group.count++;
            if (group.taskIds.length < 3)
                group.taskIds.push(id);
        }
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** Else ECS, or somebody, has stopped the task, and the container with it. */
const endedByItself = ({ stopCode }) => stopCode === 'EssentialContainerExited';
const keyOf = (task, container) => JSON.stringify([
    task.stopCode,
    normaliseReason(task.stoppedReason ?? ''),
    container?.name,
    container?.exitCode,
    normaliseReason(container?.reason ?? ''),
]);
function newGroup(task, container, id) {
    const { exitCode, reason } = container ?? {};
    const meaning = endedByItself(task) || exitCode !== 0 ? exitMeaning(exitCode, reason) : 'ended when it was told to';
    return {
        count: 1,
        taskIds: [id],
        ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
        stoppedReason: task.stoppedReason ?? '',
        ...(container?.name === undefined ? {} : { container: container.name }),
        ...(exitCode === undefined ? {} : { exitCode }),
        ...(reason === undefined ? {} : { containerReason: reason }),
        ...(meaning === undefined ? {} : { exitMeaning: meaning }),
    };
}
/**
 * The container because of which the task stopped. When an essential one ends, ECS ends the others by signal: so a
 * reason counts most, then an exit code of the program's own, then SIGKILL, SIGTERM, and 0. Others than essential ones
 * do not stop a task.
 */
function failingContainer(task, taskDefinition) {
    const definitions = taskDefinition?.containerDefinitions ?? [];
    const isEssential = (one) => definitions.find((definition) => definition.name === one.name)?.essential !== false;
    const candidates = (task.containers ?? []).filter(isEssential).map((container) => ({ container, weight: weightOf(container) }));
    const [first] = candidates.sort((a, b) => b.weight - a.weight);
    return first === undefined || first.weight === 0 ? undefined : first.container;
}
function weightOf({ reason, exitCode, healthStatus }) {
    if (reason !== undefined && reason !== '')
        return 6;
    if (healthStatus === 'UNHEALTHY')
        return 5;
    if (exitCode === undefined)
        return 0;
    if (exitCode === 0)
        return 1;
    if (exitCode === 143)
        return 2;
    return exitCode === 137 ? 3 : 4;
}

;// CONCATENATED MODULE: ./src/ecs/failure/targets.ts
/** The target groups of the service, those of the green side included. */
function targetGroupsOf(service) {
    const groups = (service?.loadBalancers ?? []).flatMap(({ targetGroupArn, advancedConfiguration }) => [
        ...(targetGroupArn === undefined ? [] : [targetGroupArn]),
        ...(advancedConfiguration?.alternateTargetGroupArn === undefined ? [] : [advancedConfiguration.alternateTargetGroupArn]),
    ]);
    return [...new Set(groups)];
}
const bad = new Set(['unhealthy', 'unhealthy.draining', 'unavailable']);
/** Targets that fail their health check; those that are new, unused or on their way out say nothing. */
const unhealthyOnly = (targets) => targets.filter((target) => bad.has(target.state));

;// CONCATENATED MODULE: ./src/ecs/investigate.ts








const defaultBoundMs = 20_000;
/**
 * Gathers why a deployment failed: all sources at the same time, within one bound, each allowed to be refused. Never
 * fails; what could not be had stands in `missing`.
 */
async function investigate(deps, failure) {
    const { watched, carried, logLines, boundMs = defaultBoundMs } = failure;
    const bound = createBound(deps.clock, boundMs, deps.signal);
    const gatherer = createGatherer(bound);
    try {
        const [tasks, unhealthyTargets, alarms] = await Promise.all([
            gatherTasks(deps, gatherer, failure, logLines),
            gatherTargets(deps, gatherer, watched),
            gatherAlarms(deps, gatherer, watched),
        ]);
        const since = (0,ecs_ours/* oursFrom */.E)(carried).startedAt;
        const evidence = {
            ...tasks,
            events: relevantEvents(watched.service?.events ?? [], since),
            unhealthyTargets,
            alarms,
            ...breakerOf(watched),
            missing: gatherer.missing(),
        };
        const cause = causeOf(evidence, watched);
        return cause === undefined ? evidence : { cause, ...evidence };
    }
    finally {
        bound.release();
    }
}
async function gatherTasks({ ecs, diagnostics }, gatherer, { watched, carried }, logLines) {
    const ours = (0,ecs_ours/* oursFrom */.E)(carried);
    const taskDefinitionArn = carried.taskDefinitionArn ?? ours.taskDefinitionArn;
    const whose = { service: watched.service, deploymentId: watched.deploymentId, taskDefinitionArn };
    const [tasks, taskDefinition] = await Promise.all([
        gatherer.get('stopped tasks', 'ecs:ListTasks', [], (signal) => readStoppedTasks(ecs, whose, { signal })),
        readTaskDefinition(ecs, gatherer, taskDefinitionArn),
    ]);
    const stoppedTasks = groupStoppedTasks(tasks, taskDefinition);
    if (logLines === 0)
        return { stoppedTasks, logs: [] };
    const { sources, missing } = logSourcesOf(stoppedTasks, taskDefinition);
    for (const one of missing)
        gatherer.note(one);
    const logs = await Promise.all(sources.map(async ({ container, taskId, ...where }) => {
        const what = `log lines of container ${container}`;
        const lines = await gatherer.get(what, 'logs:GetLogEvents', [], (signal) => diagnostics.lastLogLines({ ...where, limit: logLines }, signal));
        return lines.length === 0 ? [] : [{ container, taskId, group: where.group, stream: where.stream, lines }];
    }));
    return { stoppedTasks, logs: logs.flat() };
}
function readTaskDefinition(ecs, gatherer, arn) {
    if (arn === undefined)
        return Promise.resolve(undefined);
    return gatherer.get('the task definition', 'ecs:DescribeTaskDefinition', undefined, async (signal) => {
        const answer = await ecs.describeTaskDefinition({ taskDefinition: arn }, { signal });
        return answer.taskDefinition;
    });
}
async function gatherTargets({ diagnostics }, gatherer, { service }) {
    const found = await Promise.all(targetGroupsOf(service).map(async (targetGroupArn) => {
        const targets = await gatherer.get('target health', 'elasticloadbalancing:DescribeTargetHealth', [], (signal) => diagnostics.targetHealth({ targetGroupArn }, signal));
        return unhealthyOnly(targets).map((target) => ({ targetGroupArn, ...target }));
    }));
    return found.flat();
}
async function gatherAlarms({ diagnostics }, gatherer, { service, serviceDeployment }) {
    const configured = (serviceDeployment?.deploymentConfiguration ?? service?.deploymentConfiguration)?.alarms;
    const triggered = serviceDeployment?.alarms?.triggeredAlarmNames ?? [];
    const names = configured?.enable === false ? triggered : [...new Set([...triggered, ...(configured?.alarmNames ?? [])])];
    if (names.length === 0)
        return [];
    const ringing = await gatherer.get('alarms', 'cloudwatch:DescribeAlarms', [], (signal) => diagnostics.alarmsInAlarm(names, signal));
    const known = new Set(ringing.map((alarm) => alarm.name));
    return [...ringing, ...triggered.filter((name) => !known.has(name)).map((name) => ({ name, reason: 'was in ALARM during the deployment' }))];
}
function breakerOf({ serviceDeployment }) {
    const breaker = serviceDeployment?.deploymentCircuitBreaker;
    if (breaker === undefined || breaker.status === 'DISABLED' || breaker.threshold === undefined)
        return {};
    const { failureCount = 0, threshold, status } = breaker;
    if (failureCount === 0 && status !== 'TRIGGERED')
        return {};
    return { circuitBreaker: status === undefined ? { failureCount, threshold } : { failureCount, threshold, status } };
}

// EXTERNAL MODULE: ./src/ecs/outcome.ts
var outcome = __webpack_require__(4449);
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
    const wanted = (0,names/* shortName */.E)(ours.taskDefinitionArn);
    if (first === undefined || wanted === undefined || (more.length === 0 && isNear(first, ours)))
        return first;
    const targets = likely.slice(0, 20).flatMap((one) => one.targetRevisionArn ?? []);
    if (targets.length === 0)
        return first;
    const answer = await ecs.describeServiceRevisions({ serviceRevisionArns: targets }, call).catch(() => undefined);
    if (answer === undefined)
        return first;
    const deploys = new Map((answer.serviceRevisions ?? []).map((revision) => [revision.serviceRevisionArn, (0,names/* shortName */.E)(revision.taskDefinition)]));
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
    const name = `service deployment ${(0,names/* shortName */.E)(serviceDeploymentArn) ?? serviceDeploymentArn}`;
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
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (service === undefined || primary?.id === undefined || !stop_deployment_isOurs(service, ours))
        return undefined;
    const startedAt = primary.createdAt?.getTime() ?? ours.startedAt;
    const found = await findOurs(ecs, { ...ours, deploymentId: primary.id, startedAt }, service, call);
    return found?.serviceDeploymentArn === service.currentServiceDeployment ? found?.serviceDeploymentArn : undefined;
}
function stop_deployment_isOurs(service, { started, deploymentId, taskDefinitionArn, before }) {
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (started !== 'unclear')
        return primary?.id === deploymentId;
    const same = taskDefinitionArn === undefined || (0,names/* shortName */.E)(primary?.taskDefinition) === (0,names/* shortName */.E)(taskDefinitionArn);
    return same && primary?.id !== before?.deploymentId;
}
function explain(error, how, name) {
    const text = (0,errors/* errorMessage */.gJ)(error);
    if ((0,aws_error/* isAccessDenied */.w7)(error)) {
        const permission = /perform: (ecs:\w+)/.exec(text)?.[1] ?? 'ecs:StopServiceDeployment';
        return { kind: 'refused', text: `${wish(how)} of ${name} needs the permission ${permission}`, permission };
    }
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'ConflictException')
        return { kind: 'over', text: `${name} had ended before it could be stopped` };
    if (how === 'stop' && (kind === 'InvalidParameterException' || kind === 'UnsupportedFeatureException')) {
        return { kind: 'refused', text: `ECS does not take ABORT for ${name} (${text}); rollback is the choice that it always takes` };
    }
    if (kind === 'AbortError' || (0,aws_error/* isPassing */.WG)(error))
        return { kind: 'later', text: `${wish(how)} of ${name} did not get through in time (${text})` };
    return { kind: 'refused', text: `${wish(how)} of ${name} failed: ${text}` };
}
const wish = (how) => (how === 'rollback' ? 'a rollback' : 'an abort');

;// CONCATENATED MODULE: ./src/ecs/unfinished.ts

/** The deployment as known before, during and after the call that starts it. While the call is under way, only that it will be new. */
function oursSoFar(carried, serviceDeploymentArn) {
    const ours = (0,ecs_ours/* oursFrom */.E)(carried);
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

;// CONCATENATED MODULE: ./src/ecs/verdict/assessment.ts
/** An end, told briefly. */
function ended(status, reason, statusReason, supersededBy) {
    const outcome = statusReason === undefined || statusReason === '' ? { status, reason } : { status, reason, statusReason };
    return supersededBy === undefined ? { kind: 'ended', outcome } : { kind: 'ended', outcome, supersededBy };
}

;// CONCATENATED MODULE: ./src/ecs/verdict/newer.ts


/** The words with which ECS marks a rollback; they only choose between two kinds of failure, never success. */
const rollbackWords = /rolling back to/i;
/** createdAt of a deployment that came after ours may be this much earlier by the clocks compared, milliseconds. */
const settleMsBefore = 5_000;
/** Whether this entry of `deployments[]` restores what was there before ours. */
function isRollback(deployment, { memory, ours, service }) {
    const id = deployment.id;
    if (rollbackWords.test(deployment.rolloutStateReason ?? ''))
        return true;
    if (id !== undefined && memory.rollbackIds.includes(id))
        return true;
    if (id !== undefined && (id === ours.before?.deploymentId || eventsCallItRollback(id, service?.events ?? [])))
        return true;
    const restored = (0,names/* shortName */.E)(ours.before?.taskDefinitionArn);
    const restores = restored !== undefined && restored === (0,names/* shortName */.E)(deployment.taskDefinition);
    return restores && (memory.oursFailed || eventsNameOurFailure(ours.deploymentId, service?.events ?? []));
}
/** Once it is done its own reason no longer says so; the event does. */
const eventsCallItRollback = (id, events) => events.some(({ message = '' }) => /rolling back to deployment(?:Id)? (\S+?)\.?$/i.exec(message)?.[1] === id);
function eventsNameOurFailure(id, events) {
    if (id === undefined)
        return false;
    return events.some((event) => event.message?.includes(`(deployment ${id}) deployment failed`) === true);
}
/** Who came after us: a deployment of somebody else that is no rollback of ours. */
function newerDeployment(observation) {
    const fromService = newerPrimary(observation);
    const listed = (observation.others ?? []).find((other) => isAfterOurs(other, observation));
    if (fromService === undefined)
        return listed;
    return { ...listed, ...fromService };
}
function newerPrimary(observation) {
    const { ours, service } = observation;
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (primary?.id === undefined || ours.deploymentId === undefined || primary.id === ours.deploymentId)
        return undefined;
    if (isRollback(primary, observation))
        return undefined;
    if (primary.createdAt !== undefined && primary.createdAt.getTime() < ours.startedAt - settleMsBefore)
        return undefined;
    const current = service?.currentServiceDeployment;
    return {
        deploymentId: primary.id,
        taskDefinitionArn: primary.taskDefinition,
        createdAt: primary.createdAt,
        ...(current === undefined || current === ours.serviceDeploymentArn || current === ours.before?.serviceDeploymentArn
            ? {}
            : { serviceDeploymentArn: current }),
    };
}
function isAfterOurs(other, { ours, serviceDeployment }) {
    if (other.serviceDeploymentArn === undefined || other.serviceDeploymentArn === ours.serviceDeploymentArn)
        return false;
    if (other.targetRevisionArn !== undefined && other.targetRevisionArn === ours.targetRevisionArn)
        return false;
    const start = serviceDeployment?.createdAt?.getTime() ?? ours.startedAt;
    return other.createdAt !== undefined && other.createdAt.getTime() >= start;
}
/** `app:43, deployment ecs-svc/9`, for sentences; the same revision as ours is told by its deployment only. */
function nameOf(other, ours) {
    const revision = (0,names/* shortName */.E)(other.taskDefinitionArn);
    const same = revision !== undefined && revision === (0,names/* shortName */.E)(ours?.taskDefinitionArn);
    const id = other.deploymentId ?? (0,names/* shortName */.E)(other.serviceDeploymentArn);
    if (same)
        return `a newer deployment of ${revision}${id === undefined ? '' : ` (${id})`}`;
    if (revision === undefined)
        return `a newer deployment${id === undefined ? '' : ` (${id})`}`;
    return id === undefined ? revision : `${revision}, deployment ${id}`;
}

;// CONCATENATED MODULE: ./src/ecs/verdict/observation.ts
/** Memory before the first look. */
const emptyMemory = { oursSeen: false, oursFailed: false, goneLooks: 0, rollbackIds: [] };
/** After a change AWS may answer from before it for so long, milliseconds. */
const settleMs = 60_000;

;// CONCATENATED MODULE: ./src/ecs/verdict/progress.ts



/** Where an unfinished deployment stands. */
function progressOf(observation, phase, notices = []) {
    const { serviceDeployment, service, ours } = observation;
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    const stage = serviceDeployment?.lifecycleStage;
    const progress = {
        phase,
        // Behind a Classic Load Balancer there is no rollout state.
        state: serviceDeployment?.status ?? own?.rolloutState ?? (0,ecs_ours/* primaryOf */.O)(service)?.rolloutState ?? own?.status ?? 'not visible yet',
        missing: whatIsMissing(observation),
        notices: [...notices, ...hookNotices(observation)],
    };
    return stage === undefined ? progress : { ...progress, stage };
}
/** A pause can last for days: whoever waits must read in the log what it waits for and what ends it. */
function hookNotices({ serviceDeployment }) {
    return awaitedHooks(serviceDeployment).map((hook) => {
        const stage = serviceDeployment?.lifecycleStage;
        const until = hook.expiresAt === undefined ? '' : ` until ${hook.expiresAt.toISOString()}`;
        const then = hook.timeoutAction === undefined ? '' : `, then ${hook.timeoutAction}`;
        const where = stage === undefined ? '' : ` at ${stage}`;
        return `paused${where}: hook ${hook.hookId ?? '(no id)'} awaits ContinueServiceDeployment${until}${then}`;
    });
}
/** The revision that is being deployed, for sentences: `app:42`. */
const ourName = ({ ours }) => (0,names/* shortName */.E)(ours.taskDefinitionArn) ?? 'the deployment';
/** ` to app:41`: what a rollback brings back; the same revision has had a deployment before. */
function restoredBy({ taskDefinition }, { ours }) {
    const name = (0,names/* shortName */.E)(taskDefinition);
    if (name === undefined)
        return '';
    return name === (0,names/* shortName */.E)(ours.taskDefinitionArn) ? ` to the former deployment of ${name}` : ` to ${name}`;
}

;// CONCATENATED MODULE: ./src/ecs/verdict/stable.ts




/** Our deployment has succeeded, and the caller wants the service stable besides: one deployment, running = desired. */
function assessStable(observation) {
    const { service, ours } = observation;
    const newer = newerDeployment(observation);
    if (newer !== undefined) {
        return ended('superseded', `${ourName(observation)} was deployed, but ${nameOf(newer, observation.ours)} replaced it before the service was stable`, undefined, newer);
    }
    const alone = ours.deploymentId === undefined || (0,ecs_ours/* primaryOf */.O)(service)?.id === ours.deploymentId;
    if (alone && isSettled(service))
        return ended('succeeded', `${ourName(observation)} is deployed and the service is stable${emptyNote(observation)}`);
    return { kind: 'in-progress', progress: progressOf(observation, 'settling') };
}
/** One deployment left, and the tasks are those that are wanted. */
const isSettled = (service) => service?.deployments?.length === 1 &&
    service.desiredCount !== undefined &&
    service.runningCount === service.desiredCount &&
    (service.pendingCount ?? 0) === 0;
/** Success without a single task is worth a word. */
const emptyNote = ({ service }) => service?.desiredCount === 0 ? '; no task is running, because the desired count is 0' : '';

;// CONCATENATED MODULE: ./src/ecs/assess-deployments.ts






/**
 * The verdict without service deployments: by the id of our entry in `deployments[]`. What replaced it is told apart by
 * ids and by what earlier looks have shown; "one deployment, running = desired" alone is never success.
 */
function assessDeployments(observation) {
    const { service, ours } = observation;
    if (ours.deploymentId === undefined)
        return unknown(observation, 'the service does not show our deployment yet');
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    return own === undefined ? assessGone(observation) : assessOwn(observation, own);
}
function assessOwn(observation, own) {
    const state = own.rolloutState;
    switch (state) {
        case 'COMPLETED':
            return completed(observation);
        case 'FAILED':
            return assessFailed(observation, own);
        case undefined:
            return assessWithoutRolloutState(observation, own);
        case 'IN_PROGRESS':
            break;
        default:
            return going(observation, `ECS reports the rollout state ${state}, which is not known here; waiting on`);
    }
    const primary = (0,ecs_ours/* primaryOf */.O)(observation.service);
    if (primary !== undefined && primary.id !== own.id && isRollback(primary, observation))
        return rollingBack(observation, primary);
    const newer = newerDeployment(observation);
    return newer === undefined ? going(observation) : superseded(observation);
}
function completed(observation) {
    if (observation.waitUntil.kind === 'stable')
        return assessStable(observation);
    const none = observation.service?.desiredCount === 0 ? '; no task of it has run, because the desired count is 0' : '';
    return ended('succeeded', `${ourName(observation)} is deployed${none}`);
}
/** Behind a Classic Load Balancer there is no rollout state, nor a breaker: our entry alone with all its tasks is the end. */
function assessWithoutRolloutState(observation, own) {
    const newer = newerDeployment(observation);
    if (newer !== undefined)
        return superseded(observation);
    const alone = observation.service?.deployments?.length === 1 && own.status === 'PRIMARY';
    const all = own.desiredCount !== undefined && own.runningCount === own.desiredCount && (own.pendingCount ?? 0) === 0;
    return alone && all ? completed(observation) : going(observation);
}
function assessFailed(observation, own) {
    const primary = (0,ecs_ours/* primaryOf */.O)(observation.service);
    const words = own.rolloutStateReason ?? observation.memory.oursReason;
    if (primary !== undefined && primary.id !== own.id) {
        if (isRollback(primary, observation))
            return rollingBack(observation, primary);
        const newer = newerDeployment(observation);
        return ended('failed', `${ourName(observation)} failed${newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`}`, words);
    }
    if (rollbackExpected(observation))
        return going(observation, `${ourName(observation)} has failed; ECS is about to roll back`, 'rolling-back');
    return ended('failed', `${ourName(observation)} failed and was not rolled back`, words);
}
/** With a rollback configured its deployment appears a moment after the failure, if there is anything to go back to. */
function rollbackExpected({ service, ours, sinceFailureMs }) {
    const { deploymentCircuitBreaker: breaker, alarms } = service?.deploymentConfiguration ?? {};
    const configured = (breaker?.enable === true && breaker.rollback === true) || (alarms?.enable === true && alarms.rollback === true);
    return configured && !ours.created && (sinceFailureMs ?? 0) < settleMs / 2;
}
function assessGone(observation) {
    const { memory, sinceCallMs, service } = observation;
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (!memory.oursSeen && sinceCallMs < settleMs)
        return unknown(observation, 'the service does not show our deployment yet');
    if (primary === undefined)
        return unknown(observation, 'the service shows no deployment');
    if (memory.goneLooks < 2)
        return unknown(observation, 'our deployment is not in this answer; looking once more');
    if (isRollback(primary, observation))
        return rollingBack(observation, primary);
    if (memory.oursFailed)
        return ended('failed', `${ourName(observation)} failed and is gone from the service`, memory.oursReason);
    return superseded(observation);
}
function superseded(observation) {
    const primary = (0,ecs_ours/* primaryOf */.O)(observation.service);
    const newer = newerDeployment(observation) ?? { deploymentId: primary?.id, taskDefinitionArn: primary?.taskDefinition };
    return ended('superseded', `${ourName(observation)} was superseded by ${nameOf(newer, observation.ours)}`, undefined, newer);
}
function rollingBack(observation, primary) {
    const name = ourName(observation);
    const words = observation.memory.oursReason;
    const to = restoredBy(primary, observation);
    const state = primary.rolloutState;
    switch (state) {
        case 'COMPLETED':
            return ended('rolled-back', `${name} was rolled back${to}`, words);
        case 'FAILED':
            return ended('failed', `${name} failed and could not be rolled back; the service may be broken`, words ?? primary.rolloutStateReason);
        default:
            return going(observation, `${name} has failed and is being rolled back${to}`, 'rolling-back');
    }
}
function going(observation, notice, phase = 'rolling') {
    return { kind: 'in-progress', progress: progressOf(observation, phase, notice === undefined ? [] : [notice]) };
}
const unknown = (observation, reason) => ({
    kind: 'unknown',
    reason,
    progress: progressOf(observation, 'starting'),
});

;// CONCATENATED MODULE: ./src/ecs/assess-no-change.ts





/** No new deployment was needed: the one that stands is judged, and a running one is followed to its end. */
function assessNoChange(observation) {
    const { service, ours, waitUntil } = observation;
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (primary === undefined) {
        return { kind: 'unknown', reason: 'the service does not show its deployment', progress: progressOf(observation, 'starting') };
    }
    const newer = newerDeployment(observation);
    if (newer !== undefined) {
        return ended('superseded', `nothing had to be deployed, but ${nameOf(newer, observation.ours)} has been started since`, undefined, newer);
    }
    const state = primary.rolloutState;
    switch (state) {
        case 'FAILED':
            return ended('failed', `no new deployment was started, and the one that stands, ${ours.deploymentId ?? ourName(observation)}, has failed`, primary.rolloutStateReason);
        case 'COMPLETED':
        case undefined:
            break;
        default:
            return { kind: 'in-progress', progress: progressOf(observation, 'rolling') };
    }
    if (waitUntil.kind === 'stable' && !isSettled(service))
        return { kind: 'in-progress', progress: progressOf(observation, 'settling') };
    return ended('no-change', `nothing had to be deployed: ${ourName(observation)} serves already${emptyNote(observation)}`);
}

;// CONCATENATED MODULE: ./src/ecs/verdict/stopped.ts




/** A newer deployment may show this much later than the stop that it caused, milliseconds. */
const lateMs = 4_000;
/**
 * Our service deployment is STOPPED: never success. A monitor of ECS ended it, or a newer deployment did, or somebody
 * stopped it; a newer one can show later than the stop, so that it is asked for before anybody else is named.
 */
function assessStopped(observation, serviceDeployment) {
    const name = ourName(observation);
    const why = whyGivenUp(serviceDeployment);
    const words = serviceDeployment.statusReason ?? serviceDeployment.rollback?.reason;
    const newer = newerDeployment(observation);
    if (endedByMonitor(serviceDeployment) || ownDeploymentFailed(observation)) {
        const after = newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`;
        const what = isGivenUp(observation, serviceDeployment) ? 'failed and was not rolled back' : 'was stopped before it was done';
        return ended('failed', `${name} ${what}${because(why)}${after}`, words, undefined);
    }
    if (serviceDeployment.rollback !== undefined) {
        return ended('failed', `${name} failed, and its rollback was stopped${because(why)}`, words, newer);
    }
    if (newer !== undefined)
        return ended('superseded', `${name} was superseded by ${nameOf(newer, observation.ours)}`, words, newer);
    if (observation.others === undefined || (observation.stoppedForMs ?? 0) < lateMs) {
        const progress = progressOf(observation, 'stopping');
        return { kind: 'unknown', reason: 'the deployment was stopped; looking for who did it', ask: 'other-deployments', progress };
    }
    return ended('failed', `${name} was stopped before it was done${because(why)}`, words);
}
const because = (why) => (why === undefined ? '' : `: ${why}`);
/** Whether ECS gave it up; somebody's ABORT leaves a FAILED entry as well. The words only choose between two failures. */
const isGivenUp = ({ memory }, serviceDeployment) => endedByMonitor(serviceDeployment) || /circuit breaker|alarm|failed/i.test(memory.oursReason ?? 'failed');
function ownDeploymentFailed({ service, ours, memory }) {
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    return memory.oursFailed || (own !== undefined && own.rolloutState === 'FAILED');
}

;// CONCATENATED MODULE: ./src/ecs/wait-until.ts
/** What is waited for, after the name of the revision. */
function untilText(waitUntil) {
    switch (waitUntil.kind) {
        case 'deployed':
            return 'is deployed';
        case 'stable':
            return 'is deployed and the service is stable';
        case 'stage':
            return `has reached ${waitUntil.stage}`;
        case 'paused':
            return 'is paused at a hook, or deployed';
        default:
            return waitUntil;
    }
}
/** The stages of a blue/green, linear or canary deployment, in order. aws: ServiceDeploymentLifecycleStage */
const lifecycleStages = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP',
];
/**
 * Whether a deployment at `stage` has come as far as `wanted`. Positions are compared, because stages can pass between
 * two polls; a stage that is not in the list has no position and reaches nothing.
 */
function hasReachedStage(stage, wanted) {
    const position = lifecycleStages.findIndex((known) => known === stage);
    const target = lifecycleStages.findIndex((known) => known === wanted);
    return position >= 0 && target >= 0 && position >= target;
}

;// CONCATENATED MODULE: ./src/ecs/verdict/running.ts





/** Our service deployment is IN_PROGRESS: reached what was asked for, or goes on. */
function assessWhileRunning(observation) {
    const { waitUntil, serviceDeployment } = observation;
    const hooks = awaitedHooks(serviceDeployment);
    const stage = serviceDeployment?.lifecycleStage;
    switch (waitUntil.kind) {
        case 'deployed':
        case 'stable':
            break;
        case 'stage':
            if (hasReachedStage(stage, waitUntil.stage)) {
                return ended('in-progress', `${ourName(observation)} has reached ${stage ?? waitUntil.stage}; the deployment goes on`);
            }
            break;
        case 'paused':
            if (hooks.length > 0)
                return ended('paused', progressOf(observation, 'paused').notices.join('; '));
            break;
        default:
            return waitUntil;
    }
    const newer = newerDeployment(observation);
    const notices = newer === undefined ? [] : [`${nameOf(newer, observation.ours)} has been started since and replaces ${ourName(observation)}`];
    return { kind: 'in-progress', progress: progressOf(observation, hooks.length > 0 ? 'paused' : 'rolling', notices) };
}

;// CONCATENATED MODULE: ./src/ecs/assess-service-deployment.ts








const statuses = {
    PENDING: true,
    IN_PROGRESS: true,
    SUCCESSFUL: true,
    STOP_REQUESTED: true,
    STOPPED: true,
    ROLLBACK_REQUESTED: true,
    ROLLBACK_IN_PROGRESS: true,
    ROLLBACK_SUCCESSFUL: true,
    ROLLBACK_FAILED: true,
};
const isKnown = (status) => status !== undefined && Object.hasOwn(statuses, status);
/** The verdict by our own service deployment: the only one that tells a success from a rollback of the same revision. */
function assessServiceDeployment(observation) {
    const { serviceDeployment, ours } = observation;
    const target = serviceDeployment?.targetServiceRevision?.arn;
    if (serviceDeployment === undefined || target !== ours.targetRevisionArn) {
        return { kind: 'unknown', reason: 'the answer is not about our service deployment', progress: progressOf(observation, 'starting') };
    }
    const status = serviceDeployment.status;
    if (!isKnown(status)) {
        return inProgress(observation, 'rolling', `ECS reports the status ${status ?? '(none)'}, which is not known here; waiting on`);
    }
    switch (status) {
        case 'PENDING':
            return inProgress(observation, 'starting');
        case 'IN_PROGRESS':
            return assessWhileRunning(observation);
        case 'SUCCESSFUL':
            return observation.waitUntil.kind === 'stable' ? assessStable(observation) : succeeded(observation);
        case 'STOP_REQUESTED':
            return inProgress(observation, 'stopping', `${doomed(observation, 'is being stopped')}${replacedBy(observation)}`);
        case 'STOPPED':
            return assessStopped(observation, serviceDeployment);
        case 'ROLLBACK_REQUESTED':
        case 'ROLLBACK_IN_PROGRESS':
            return inProgress(observation, 'rolling-back', doomed(observation, 'is being rolled back'));
        case 'ROLLBACK_SUCCESSFUL':
            return ended('rolled-back', `${ourName(observation)} was rolled back${toWhat(observation)}${assess_service_deployment_because(observation)}`, ecsWords(observation));
        case 'ROLLBACK_FAILED':
            return ended('failed', observation.ours.created
                ? `${ourName(observation)} failed, and a new service has nothing to be rolled back to${assess_service_deployment_because(observation)}`
                : `${ourName(observation)} failed and could not be rolled back${assess_service_deployment_because(observation)}; the service may be broken`, ecsWords(observation));
        default:
            return status;
    }
}
function inProgress(observation, phase, notice) {
    const notices = notice === undefined ? [] : [notice];
    return { kind: 'in-progress', progress: progressOf(observation, phase, notices) };
}
function succeeded(observation) {
    const { service, ours, serviceDeployment } = observation;
    const name = ourName(observation);
    const wanted = (0,ecs_ours/* primaryOf */.O)(service)?.id === ours.deploymentId ? service?.desiredCount : undefined;
    const none = wanted === 0 || (wanted === undefined && serviceDeployment?.targetServiceRevision?.requestedTaskCount === 0);
    const note = none ? '; no task of it has run, because the desired count is 0' : '';
    return ended('succeeded', `${name} is deployed${note}${replacedBy(observation)}`, serviceDeployment?.statusReason);
}
const doomed = (observation, what) => `${ourName(observation)} ${what}${assess_service_deployment_because(observation)}`;
function replacedBy(observation) {
    const newer = newerDeployment(observation);
    return newer === undefined ? '' : `; ${nameOf(newer, observation.ours)} has been started since`;
}
function assess_service_deployment_because({ serviceDeployment }) {
    const why = serviceDeployment === undefined ? undefined : whyGivenUp(serviceDeployment);
    return why === undefined ? '' : `: ${why}`;
}
/** What serves again, if the service shows it. */
function toWhat({ service, ours }) {
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    return primary === undefined || primary.id === ours.deploymentId ? '' : restoredBy(primary, { ours });
}
const ecsWords = ({ serviceDeployment }) => serviceDeployment?.statusReason ?? serviceDeployment?.rollback?.reason;

;// CONCATENATED MODULE: ./src/ecs/assess.ts






/**
 * How our deployment stands, from everything that was seen: judged by our service deployment and its target revision.
 * No branch ends in success by default; what is not understood is waited for.
 */
function assess(observation) {
    const deleted = assessDeleted(observation);
    if (deleted !== undefined)
        return deleted;
    const { started } = observation.ours;
    switch (started) {
        case 'none':
            return assessNoChange(observation);
        case 'new':
        case 'unclear':
        case 'adopted':
            break;
        default:
            return started;
    }
    if (observation.serviceDeployment !== undefined)
        return assessServiceDeployment(observation);
    if (observation.fallback !== undefined)
        return assessDeployments(observation);
    return {
        kind: 'unknown',
        reason: 'our service deployment is not listed yet',
        ask: 'our-service-deployment',
        progress: progressOf(observation, 'starting'),
    };
}
/** A service that is gone runs nothing, whatever its last deployment says. Just after a create an old answer may still say so. */
function assessDeleted(observation) {
    const { service, missingForMs, ours, sinceCallMs } = observation;
    const name = ourName(observation);
    if ((missingForMs ?? 0) >= settleMs)
        return ended('failed', `the service is gone (MISSING); ${name} cannot be deployed to it`);
    const status = service?.status;
    if (status === 'DRAINING')
        return ended('failed', `the service was deleted while ${name} was being deployed (DRAINING)`);
    if (status !== 'INACTIVE')
        return undefined;
    if (ours.created && sinceCallMs < settleMs) {
        return { kind: 'unknown', reason: 'the new service is not visible yet', progress: progressOf(observation, 'starting') };
    }
    return ended('failed', `the service was deleted while ${name} was being deployed (INACTIVE)`);
}

// EXTERNAL MODULE: ./src/ecs/waiting/deadline.ts
var waiting_deadline = __webpack_require__(8193);
;// CONCATENATED MODULE: ./src/ecs/waiting/early.ts






/** Failures that ECS does not count (some image pulls) show in nothing but the stopped tasks: so they are looked at now and then, milliseconds. */
const unaskedMs = 45_000;
/** The verdict does not wait for longer than this for a look that only foretells it, milliseconds. */
const lookMs = 3_000;
/** Early looks of one wait. A missing permission ends them; other faults are left to the next look. */
function createEarlyLooks(deps) {
    const { ecs, clock, call, say, giveUpAfter } = deps;
    const announced = new Set();
    let failedSeen = 0;
    let lookedAt = clock.now();
    let off = false;
    const isWorthIt = (sight) => {
        const own = ownOf(sight);
        if (own === undefined)
            return false;
        const failed = failedOf(sight);
        const unasked = (own.runningCount ?? 0) < (own.desiredCount ?? 0) && clock.now() - lookedAt >= unaskedMs;
        if (failed <= failedSeen && !unasked)
            return false;
        failedSeen = Math.max(failedSeen, failed);
        lookedAt = clock.now();
        return true;
    };
    const refused = (error) => {
        if (!(0,aws_error/* isAccessDenied */.w7)(error))
            return;
        off = true;
        if (giveUpAfter > 0)
            say('give-up-after has no effect: ecs:ListTasks and ecs:DescribeTasks are not allowed');
    };
    return {
        async look(sight, assessment) {
            if (off || assessment.kind === 'ended' || !isUndecided(assessment) || !isWorthIt(sight))
                return undefined;
            const bound = createBound(clock, lookMs, call.signal);
            const groups = await stoppedGroups(ecs, sight, { ...call, signal: bound.signal }).catch(refused);
            bound.release();
            if (groups === undefined || groups.length === 0)
                return undefined;
            const shared = byCause(groups);
            const certain = certainCause(shared, sight);
            if (certain !== undefined && !announced.has(certain.id)) {
                announced.add(certain.id);
                say(`this deployment is bound to fail: ${certain.sentence} ${soFar(shared, sight)}`);
                say(`what to do: ${certain.nextStep}`);
            }
            const most = Math.max(...shared.map(({ count }) => count));
            return giveUpAfter > 0 && most >= giveUpAfter ? gaveUp(most, giveUpAfter, sight) : undefined;
        },
    };
}
/** Once it is rolled back or stopped there is nothing left to foretell. */
const isUndecided = ({ progress: { phase } }) => phase === 'starting' || phase === 'rolling';
const ownOf = ({ service, ours }) => service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
const failedOf = (sight) => Math.max(ownOf(sight)?.failedTasks ?? 0, sight.serviceDeployment?.deploymentCircuitBreaker?.failureCount ?? 0);
async function stoppedGroups(ecs, { service, ours }, call) {
    const whose = { service, deploymentId: ours.deploymentId, taskDefinitionArn: ours.taskDefinitionArn };
    return groupStoppedTasks(await readStoppedTasks(ecs, whose, call, 1));
}
function byCause(groups) {
    const shared = new Map();
    for (const group of groups) {
        const cause = causeOfTasks(group);
        // Programs that end with different codes end for different causes.
        const key = JSON.stringify([cause?.id ?? `${group.stopCode ?? ''} ${group.stoppedReason}`, group.exitCode]);
        const known = shared.get(key);
        if (known === undefined)
            shared.set(key, { count: group.count, cause });
        else
            known.count += group.count;
    }
    return [...shared.values()];
}
/** One task may have met an accident; two, where there are two, tell of all that follow. */
const enoughTasks = 2;
/** Every task so far has stopped for one reason that no further task can escape, and none runs. */
function certainCause(shared, sight) {
    const [only] = shared;
    const { runningCount = 0, desiredCount = enoughTasks } = ownOf(sight) ?? {};
    if (shared.length !== 1 || only?.cause?.certain !== true || runningCount > 0)
        return undefined;
    return only.count >= Math.min(enoughTasks, desiredCount) ? only.cause : undefined;
}
function soFar(shared, sight) {
    const tasks = shared.reduce((sum, { count }) => sum + count, 0);
    return `(${(0,names/* counted */.h)(tasks, 'task')} so far; ${early_breakerOf(sight)})`;
}
function early_breakerOf({ service, serviceDeployment }) {
    const breaker = serviceDeployment?.deploymentCircuitBreaker;
    const enabled = service?.deploymentConfiguration?.deploymentCircuitBreaker?.enable === true;
    if (!enabled)
        return 'without a circuit breaker ECS goes on trying';
    if (breaker?.threshold === undefined || breaker.status === 'DISABLED')
        return 'the circuit breaker is still counting';
    return `the circuit breaker has counted ${breaker.failureCount ?? 0} of ${breaker.threshold}`;
}
function gaveUp(most, giveUpAfter, { ours }) {
    const goesOn = `the deployment${ours.deploymentId === undefined ? '' : ` ${ours.deploymentId}`} goes on`;
    return ended('failed', `gave up after ${(0,names/* counted */.h)(most, 'task')} stopped for the same cause (give-up-after: ${giveUpAfter}); ${goesOn}`);
}

;// CONCATENATED MODULE: ./src/ecs/waiting/endings.ts


/** What a wait has seen, in the form in which the rest of the action reads it. */
function seenFrom(sight, phases, supersededBy) {
    const { ours, service, serviceDeployment, fallback, memory } = sight;
    return {
        service,
        deploymentId: ours.deploymentId,
        rolloutState: memory.oursState,
        serviceDeployment,
        serviceDeploymentArn: ours.serviceDeploymentArn,
        phases,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(fallback === undefined ? {} : { fallback }),
    };
}
/** The end that the verdict found. */
function watchedFrom(sight, phases, { outcome, supersededBy }) {
    if (supersededBy === undefined)
        return { outcome, ...seenFrom(sight, phases) };
    const { serviceDeploymentArn, deploymentId, taskDefinitionArn } = supersededBy;
    return { outcome, ...seenFrom(sight, phases, { serviceDeploymentArn, deploymentId, taskDefinitionArn }) };
}
/** The time is over: what is known and what is still missing. */
function timedOut(sight, assessment, limit) {
    const { progress } = assessment;
    const missing = progress.missing.length === 0 ? '' : `: ${progress.missing.join(', ')}`;
    const doubt = assessment.kind === 'unknown' ? ` (${assessment.reason})` : '';
    const doomed = progress.phase === 'rolling-back' || progress.phase === 'stopping' ? `; ${progress.notices.join('; ')}` : '';
    const reason = `${endings_nameOf(sight)} is not done within the timeout (${(0,time_limit/* limitText */.P)(limit)}), still ${stateOf(progress)}${doubt}${missing}${doomed}`;
    return { outcome: withWords('timed-out', reason, sight), goesOn: goesOn(sight) };
}
/** Cancelled: nothing more is asked; the last known state must do. */
function cancelled(sight) {
    return { outcome: withWords('cancelled', `cancelled while waiting; ${lastStateOf(sight)}`, sight), goesOn: goesOn(sight) };
}
/** The last known state in one clause. */
function lastStateOf(sight) {
    const { service, serviceDeployment, ours } = sight;
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    const state = serviceDeployment?.status ?? own?.rolloutState ?? 'not known';
    const counted = own?.status === 'PRIMARY' ? own : service;
    const counts = counted === undefined ? '' : `, ${counted.runningCount ?? 0} of ${counted.desiredCount ?? 0}${counted === own ? ' of its' : ''} tasks running`;
    return `the last known state of ${endings_nameOf(sight)} is ${state}${counts}`;
}
const endings_nameOf = ({ ours }) => (0,names/* shortName */.E)(ours.taskDefinitionArn) ?? 'the deployment';
const stateOf = (progress) => (progress.stage === undefined ? progress.state : `${progress.state} at ${progress.stage}`);
/** The deployment does not end with our wait; and one that fails without a circuit breaker does not end at all. */
function goesOn({ ours, service, serviceDeployment }) {
    if (serviceDeployment?.status === 'SUCCESSFUL')
        return 'the service goes on';
    const id = ours.deploymentId ?? (0,names/* shortName */.E)(ours.serviceDeploymentArn);
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    const endless = (own?.failedTasks ?? 0) > 0 && service?.deploymentConfiguration?.deploymentCircuitBreaker?.enable !== true;
    return `the deployment${id === undefined ? '' : ` ${id}`} goes on${endless ? ', for ever: no circuit breaker ends it' : ''}`;
}
function withWords(status, reason, { service, serviceDeployment, ours }) {
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    // "… in progress." tells nothing new.
    const statusReason = serviceDeployment?.statusReason ?? (own?.rolloutState === 'IN_PROGRESS' ? undefined : own?.rolloutStateReason);
    return statusReason === undefined ? { status, reason } : { status, reason, statusReason };
}

;// CONCATENATED MODULE: ./src/ecs/verdict/remember.ts
/** Adds to memory what one answer of DescribeServices shows and a later one may not. */
function remember(memory, service, ours) {
    const deployments = service.deployments ?? [];
    const own = deployments.find((deployment) => deployment.id !== undefined && deployment.id === ours.deploymentId);
    const rollbacks = deployments.flatMap(({ id, rolloutStateReason }) => id !== undefined && id !== ours.deploymentId && /rolling back to/i.test(rolloutStateReason ?? '') ? [id] : []);
    const failed = own?.rolloutState === 'FAILED';
    return {
        oursSeen: memory.oursSeen || own !== undefined,
        oursState: own?.rolloutState ?? memory.oursState,
        oursFailed: memory.oursFailed || failed,
        oursReason: (failed ? own?.rolloutStateReason : undefined) ?? memory.oursReason,
        goneLooks: own === undefined ? memory.goneLooks + 1 : 0,
        rollbackIds: [...new Set([...memory.rollbackIds, ...rollbacks])],
    };
}

;// CONCATENATED MODULE: ./src/ecs/waiting/sight.ts




/** What is known before the first look: the answer of the call that changed the service. */
const firstSight = (carried) => ({
    ours: (0,ecs_ours/* oursFrom */.E)(carried),
    service: carried.service,
    memory: emptyMemory,
    calls: 0,
});
/** A fresh answer of DescribeServices; from it an id that the first answer did not show yet is learned. */
function withService(sight, service, now) {
    if (isFromBefore(sight, service, now))
        return { ...sight, missingSince: undefined };
    const ours = learned(sight.ours, service);
    const memory = remember(sight.memory, service, ours);
    const failedSince = memory.oursFailed ? (sight.failedSince ?? now) : undefined;
    return { ...sight, ours, service, memory, failedSince, missingSince: undefined };
}
/** For a while after our call AWS may answer from before it: then what the call itself answered is newer. */
function isFromBefore({ ours, memory }, service, now) {
    if (memory.oursSeen || ours.started !== 'new' || now - ours.calledAt >= settleMs)
        return false;
    const ids = (service.deployments ?? []).map(({ id }) => id);
    return !ids.includes(ours.deploymentId) && (0,ecs_ours/* primaryOf */.O)(service)?.id === ours.before?.deploymentId && ours.before !== undefined;
}
function learned(ours, service) {
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (ours.started !== 'unclear' || primary?.id === undefined || primary.id === ours.before?.deploymentId)
        return ours;
    const wanted = (0,names/* shortName */.E)(ours.taskDefinitionArn);
    if (wanted !== undefined && wanted !== (0,names/* shortName */.E)(primary.taskDefinition))
        return ours;
    return { ...ours, started: 'new', deploymentId: primary.id, startedAt: primary.createdAt?.getTime() ?? ours.startedAt };
}
/** A fresh answer of DescribeServiceDeployments about ours. */
function withServiceDeployment(sight, serviceDeployment, now) {
    const { serviceDeploymentArn, targetServiceRevision } = serviceDeployment;
    const ours = { ...sight.ours, serviceDeploymentArn, targetRevisionArn: sight.ours.targetRevisionArn ?? targetServiceRevision?.arn };
    const stoppedSince = serviceDeployment.status === 'STOPPED' ? (sight.stoppedSince ?? now) : undefined;
    return { ...sight, ours, serviceDeployment, stoppedSince };
}
/** Nothing new was needed, but what stands is still under way: from here on it counts as ours. */
function adopt(sight) {
    const primary = (0,ecs_ours/* primaryOf */.O)(sight.service);
    const { ours } = sight;
    return {
        ...sight,
        ours: {
            ...ours,
            started: 'adopted',
            deploymentId: primary?.id ?? ours.deploymentId,
            taskDefinitionArn: primary?.taskDefinition ?? ours.taskDefinitionArn,
            startedAt: primary?.createdAt?.getTime() ?? ours.startedAt,
        },
    };
}
/** The sight as the verdict wants it: times become spans. */
function observationOf(sight, waitUntil, now) {
    const { ours, service, serviceDeployment, missingSince, stoppedSince, failedSince, others, fallback, memory } = sight;
    const since = (at) => (at === undefined ? undefined : now - at);
    return {
        ours,
        waitUntil,
        sinceCallMs: now - ours.calledAt,
        service,
        missingForMs: since(missingSince),
        serviceDeployment,
        stoppedForMs: since(stoppedSince),
        sinceFailureMs: since(failedSince),
        others,
        fallback,
        memory,
    };
}

// EXTERNAL MODULE: ./src/ecs/waiting/refusal.ts
var waiting_refusal = __webpack_require__(3001);
;// CONCATENATED MODULE: ./src/ecs/waiting/look.ts





/** DescribeServices. What fails in passing leaves the sight as it is; what cannot pass ends the wait. */
async function lookAtService(sight, looking) {
    const { clusterArn, serviceName, serviceArn } = sight.service ?? {};
    const counted = { ...sight, calls: sight.calls + 1 };
    const missing = () => ({ ...counted, missingSince: sight.missingSince ?? looking.now() });
    try {
        const answer = await looking.ecs.describeServices({ cluster: clusterArn, services: [serviceName ?? serviceArn ?? ''] }, looking.call);
        const service = answer.services?.[0];
        if (service !== undefined)
            return withService(counted, service, looking.now());
        if (answer.failures?.some((failure) => failure.reason === 'MISSING') === true)
            return missing();
        looking.note(`DescribeServices: ${emptyReason(answer)}`);
        return counted;
    }
    catch (error) {
        const refusal = (0,waiting_refusal/* refusalOf */.O)(error);
        if (refusal === 'not-found')
            return missing();
        if (refusal === 'denied' || refusal === 'credentials')
            throw endOfSight(error, 'ecs:DescribeServices', looking);
        return passing(counted, 'DescribeServices', error, looking);
    }
}
const emptyReason = (answer) => answer.failures?.[0]?.reason === undefined ? 'an empty answer' : `the answer is ${answer.failures[0].reason}`;
/** DescribeServiceDeployments of ours. Without permission the verdict falls back to `deployments[]`, unless it is known already. */
async function lookAtDeployment(sight, looking) {
    const arn = sight.ours.serviceDeploymentArn;
    if (arn === undefined)
        return sight;
    const counted = { ...sight, calls: sight.calls + 1 };
    try {
        const found = await describeOne(looking.ecs, arn, looking.call);
        if (found !== undefined)
            return withServiceDeployment(counted, found, looking.now());
        looking.note('DescribeServiceDeployments: an answer without our service deployment');
        return counted;
    }
    catch (error) {
        return look_refused(counted, 'DescribeServiceDeployments', error, looking);
    }
}
/** One try to recognise our service deployment. */
async function lookForOurs(sight, looking) {
    const counted = { ...sight, calls: sight.calls + 1 };
    try {
        const found = await findOurs(looking.ecs, sight.ours, sight.service, looking.call);
        if (found === undefined)
            return counted;
        const { serviceDeploymentArn, targetRevisionArn, serviceDeployment } = found;
        const known = { ...counted, ours: { ...sight.ours, serviceDeploymentArn, targetRevisionArn } };
        return serviceDeployment === undefined ? known : withServiceDeployment(known, serviceDeployment, looking.now());
    }
    catch (error) {
        return look_refused(counted, 'ListServiceDeployments', error, looking);
    }
}
/** Who came after us: asked when ours was stopped. Not being allowed to ask counts as nobody. */
async function lookForOthers(sight, looking) {
    const counted = { ...sight, calls: sight.calls + 1 };
    try {
        const after = sight.serviceDeployment?.createdAt ?? new Date(sight.ours.startedAt);
        const listed = await listSince(looking.ecs, sight.service, after, looking.call);
        const others = listed
            .filter((one) => one.serviceDeploymentArn !== sight.ours.serviceDeploymentArn)
            .map(({ serviceDeploymentArn, targetServiceRevisionArn, createdAt }) => ({
            serviceDeploymentArn,
            targetRevisionArn: targetServiceRevisionArn,
            createdAt,
        }));
        return { ...counted, others };
    }
    catch (error) {
        looking.note(`ListServiceDeployments: ${(0,aws_error/* faultText */.Ij)(error)}`);
        return { ...counted, others: sight.others ?? [] };
    }
}
function look_refused(sight, operation, error, looking) {
    const refusal = (0,waiting_refusal/* refusalOf */.O)(error);
    switch (refusal) {
        case 'credentials':
            throw endOfSight(error, `ecs:${operation}`, looking);
        case 'denied':
            return { ...sight, serviceDeployment: undefined, fallback: `no permission for ecs:${deniedAction(error) ?? operation}` };
        case 'unsupported':
            return { ...sight, serviceDeployment: undefined, fallback: `service deployments are not supported here: ${(0,errors/* errorMessage */.gJ)(error)}` };
        case 'not-found':
        case 'passing':
            return passing(sight, operation, error, looking);
        default:
            return refusal;
    }
}
/** AWS names the action in its text; the call that failed may be another one of the same look. */
const deniedAction = (error) => /perform: ecs:(\w+)/.exec((0,errors/* errorMessage */.gJ)(error))?.[1];
function passing(sight, operation, error, looking) {
    if (!looking.isOver())
        looking.note(`${operation}: ${looking.call.signal?.aborted === true ? 'no answer in time' : (0,aws_error/* faultText */.Ij)(error)}`);
    return sight;
}
function endOfSight(error, action, looking) {
    const plain = (0,aws_error/* awsError */.es)(error, { action });
    return new errors/* ActionError */.lZ('CREDENTIALS', `${plain.message}; ${looking.lastState()}; the deployment goes on without being watched`, {
        cause: error,
        hint: plain.hint,
    });
}

;// CONCATENATED MODULE: ./src/ecs/waiting/poll-schedule.ts

/**
 * The budget: so many calls at once, and so many a minute besides. Over five minutes that is under 24 a minute, with
 * room for the looks that an end brings along; what the slow stretches save, the end may spend.
 */
const budget = { burst: 8, perMinute: 20.8 };
/** While tasks are missing no end can come but a failure: slower with time, but quick at first, when faults show. */
const far = [
    { untilMs: 15_000, pauseMs: 2_000 },
    { untilMs: 45_000, pauseMs: 3_000 },
    { untilMs: Infinity, pauseMs: 6_000 },
];
/** Near the end, as long as the budget lasts. */
const poll_schedule_nearMs = 2_300;
/** Once nothing is left to be done the end is a matter of seconds, as a rule. */
const imminent = { untilMs: 8_000, pauseMs: 1_200, laterMs: 2_100 };
/** A bake or a pause is known to last. */
const idleMs = 10_000;
/** Milliseconds until the next call: quick at the start and near the end, slower between. */
function nextPauseMs(pace) {
    return Math.round(wishedPauseMs(pace) * (0.92 + 0.16 * pace.random));
}
function wishedPauseMs(pace) {
    const { nearness, elapsedMs, nearnessMs } = pace;
    switch (nearness) {
        case 'far':
            return far.find(({ untilMs }) => elapsedMs < untilMs)?.pauseMs ?? idleMs;
        case 'idle':
            return idleMs;
        case 'imminent':
            return nearnessMs < imminent.untilMs ? imminent.pauseMs : affordableMs(pace, imminent.laterMs);
        case 'near':
            return affordableMs(pace, poll_schedule_nearMs);
        default:
            return nearness;
    }
}
/** The pause that is wished for, as long as something is saved; else the one that the steady budget allows. */
function affordableMs({ elapsedMs, calls }, wishedMs) {
    const saved = budget.burst + (elapsedMs / 60_000) * budget.perMinute - calls;
    return saved > 0 ? wishedMs : 60_000 / budget.perMinute;
}
/** Which call the next look makes; the other one comes along only when the first one's answer asks for it. */
function nextCall(look, nearness) {
    const every = nearness === 'near' || nearness === 'imminent' ? 4 : 2;
    return look % every === 0 ? 'service' : 'service-deployment';
}
/** How close the end seems by the last answers; a stage that is known to last is `idle`. */
function nearnessOf(observation) {
    const { serviceDeployment, service } = observation;
    const status = serviceDeployment?.status;
    if (status === 'STOP_REQUESTED' || status === 'STOPPED')
        return 'imminent';
    if (serviceDeployment?.lifecycleHookDetails?.some((hook) => hook.status === 'AWAITING_ACTION') === true)
        return 'idle';
    if (serviceDeployment?.lifecycleStage === 'BAKE_TIME')
        return 'idle';
    const counts = [...fromDeployment(observation), ...fromService(observation)];
    if (counts.length === 0)
        return 'far';
    if (!counts.some(({ complete }) => complete))
        return 'far';
    const old = (serviceDeployment?.sourceServiceRevisions ?? []).some(({ runningTaskCount = 0, pendingTaskCount = 0 }) => runningTaskCount + pendingTaskCount > 0);
    const entries = (service?.deployments ?? []).filter(({ runningCount = 0, pendingCount = 0 }) => runningCount + pendingCount > 0);
    return old || entries.length > 1 ? 'near' : 'imminent';
}
function fromDeployment({ serviceDeployment }) {
    const target = serviceDeployment?.targetServiceRevision;
    if (target?.requestedTaskCount === undefined || target.runningTaskCount === undefined)
        return [];
    return [{ complete: target.runningTaskCount >= target.requestedTaskCount && (target.pendingTaskCount ?? 0) === 0 }];
}
function fromService({ service }) {
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (primary?.desiredCount === undefined || primary.runningCount === undefined)
        return [];
    return [{ complete: primary.runningCount >= primary.desiredCount && (primary.pendingCount ?? 0) === 0 }];
}

;// CONCATENATED MODULE: ./src/ecs/waiting/look-once.ts




/**
 * The calls of one tick, one per API at most. As a rule a single one, by turns; its answer brings the other one along
 * when it hints at an end, since then both are wanted at once: one for the verdict, one for counts and events.
 */
async function lookOnce(sight, tick, looking) {
    const { ours, fallback } = sight;
    if (ours.started === 'none' || fallback !== undefined)
        return lookAtService(sight, looking);
    if (ours.serviceDeploymentArn === undefined)
        return seek(sight, tick, looking);
    if (sight.serviceDeployment === undefined)
        return lookFirst(sight, tick, looking);
    if (nextCall(tick.look, tick.nearness) === 'service') {
        const seen = await lookAtService(sight, looking);
        return tick.last || hintsAtEnd(seen) ? lookAtDeployment(seen, looking) : seen;
    }
    const seen = await lookAtDeployment(sight, looking);
    return tick.last || hasTurned(sight, seen) ? lookAtService(seen, looking) : seen;
}
/** The answer of our call may name our service deployment already; if not, a service read anew may, or the list. */
async function seek(sight, { look, elapsedMs }, looking) {
    const named = sight.service?.currentServiceDeployment;
    const answered = look === 0 && named !== undefined && named !== sight.ours.before?.serviceDeploymentArn;
    const seen = await lookForOurs(answered ? sight : await lookAtService(sight, looking), looking);
    const found = seen.ours.serviceDeploymentArn !== undefined || seen.fallback !== undefined;
    if (found || elapsedMs < settleMs)
        return seen;
    return { ...seen, fallback: 'our service deployment was not found within a minute' };
}
/** It is listed, but was not described yet; what the service shows must not wait for that, and does instead if it takes too long. */
async function lookFirst(sight, { elapsedMs }, looking) {
    const seen = await lookAtDeployment(sight, looking);
    if (seen.serviceDeployment !== undefined)
        return seen;
    const late = seen.fallback === undefined && elapsedMs >= settleMs;
    return lookAtService(late ? { ...seen, fallback: 'our service deployment could not be described within a minute' } : seen, looking);
}
/** `deployments[]` shows that ours is over, or somebody else in its place. */
function hintsAtEnd({ service, ours, memory }) {
    const own = service?.deployments?.find((deployment) => deployment.id === ours.deploymentId);
    if (own === undefined)
        return memory.oursSeen || service?.status !== 'ACTIVE';
    return own.rolloutState === 'COMPLETED' || own.rolloutState === 'FAILED' || (0,ecs_ours/* primaryOf */.O)(service)?.id !== own.id;
}
const turns = new Set([
    'SUCCESSFUL',
    'STOP_REQUESTED',
    'STOPPED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS',
    'ROLLBACK_SUCCESSFUL',
    'ROLLBACK_FAILED',
]);
/** Its status has become one that calls for the whole picture. */
function hasTurned(before, now) {
    const status = now.serviceDeployment?.status;
    return status !== undefined && status !== before.serviceDeployment?.status && turns.has(status);
}

;// CONCATENATED MODULE: ./src/ecs/waiting/phases.ts

/** Phases of one wait: each state once in a row, at the moment when it was first seen; the tasks once, whatever the state. */
function createPhases(clock) {
    const phases = [];
    let allRan = false;
    let state = '';
    const add = (text) => void phases.push({ at: clock.now(), text });
    const enter = (text) => {
        if (text !== state)
            add(text);
        state = text;
    };
    return {
        note(sight, assessment) {
            if (!allRan && ourTasksRun(sight)) {
                allRan = true;
                add('all tasks of the new revision are running');
            }
            if (assessment.kind === 'ended')
                enter(assessment.outcome.status);
            else
                enter([assessment.progress.state, assessment.progress.stage].filter(Boolean).join(' '));
        },
        all: () => [...phases],
    };
}
function ourTasksRun({ service, ours }) {
    const primary = (0,ecs_ours/* primaryOf */.O)(service);
    if (primary?.id === undefined || primary.id !== ours.deploymentId)
        return false;
    const { desiredCount = 0, runningCount = 0 } = primary;
    return desiredCount > 0 && runningCount >= desiredCount;
}

;// CONCATENATED MODULE: ./src/ecs/waiting/rhythm.ts

/** A rhythm that begins now. */
function createRhythm(clock, random) {
    const beganAt = clock.now();
    let nearness = 'far';
    let since = beganAt;
    return {
        elapsedMs: () => clock.now() - beganAt,
        nearness: () => nearness,
        pauseMs(observation, calls) {
            const now = clock.now();
            const next = nearnessOf(observation);
            if (next !== nearness)
                since = now;
            nearness = next;
            return nextPauseMs({ elapsedMs: now - beganAt, calls, nearness, nearnessMs: now - since, random: random() });
        },
    };
}

// EXTERNAL MODULE: ./src/support/cut.ts
var cut = __webpack_require__(1907);
// EXTERNAL MODULE: ./src/support/duration.ts
var duration = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/ecs/waiting/progress-line.ts
var progress_line = __webpack_require__(6277);
;// CONCATENATED MODULE: ./src/ecs/waiting/tell.ts




/** A line is repeated after so long, milliseconds: silence must not look like a hang. */
const heartbeatMs = 60_000;
/** A title must fit a line of the log; the whole text stands inside. */
const titleLength = 99;
/** A teller for one wait. Counts and notices are lines of their own; events and deployment changes fold in groups. */
function createTeller(log, clock, startedAt, sight) {
    let told = {
        events: { ids: sight.ours.before?.eventIds ?? new Set(), since: sight.ours.startedAt },
        deployments: '',
        line: '',
        lineAt: 0,
        notices: new Set(),
    };
    const stamp = () => `[${(0,duration/* durationText */.S5)(clock.now() - startedAt)}]`;
    const once = (text) => {
        if (told.notices.has(text))
            return;
        told = { ...told, notices: new Set([...told.notices, text]) };
        log.info(`${stamp()} ${text}`);
    };
    return {
        once,
        async tell(now, assessment) {
            const progress = assessment.kind === 'ended' ? undefined : assessment.progress;
            for (const notice of progress?.notices ?? [])
                once(notice);
            told = { ...told, deployments: await tellDeployments(log, stamp(), now, told.deployments) };
            const { fresh, seen } = (0,new_events/* newEvents */.S)(now.service?.events ?? [], told.events);
            told = { ...told, events: seen };
            if (fresh.length > 0)
                await tellEvents(log, stamp(), fresh);
            const line = (0,progress_line/* progressLine */.oz)(now.service, now.serviceDeployment, progress ?? endedProgress(now), now.ours);
            if (line === told.line && clock.now() - told.lineAt < heartbeatMs)
                return;
            log.info(`${stamp()} ${line}`);
            told = { ...told, line, lineAt: clock.now() };
        },
    };
}
async function tellDeployments(log, stamp, { service }, before) {
    const lines = (0,progress_line/* deploymentLines */.TZ)(service);
    const text = lines.join('\n');
    if (text === before || lines.length === 0)
        return before;
    await log.group(`${stamp} deployments: ${(0,progress_line/* deploymentTitle */.eE)(service)}`, () => {
        for (const line of lines)
            log.info(line);
    });
    return text;
}
async function tellEvents(log, stamp, events) {
    const last = (0,cut/* cut */.J)((0,new_events/* eventText */.c)(events.at(-1)?.message), titleLength);
    const title = events.length === 1 ? `event: ${last}` : `${events.length} events, the last: ${last}`;
    await log.group(`${stamp} ${title}`, () => {
        for (const event of events)
            log.info(`${event.createdAt?.toISOString() ?? ''} ${(0,new_events/* eventText */.c)(event.message)}`);
    });
}
const endedProgress = ({ service, serviceDeployment, ours }) => ({
    phase: 'settling',
    state: serviceDeployment?.status ?? service?.deployments?.find((one) => one.id === ours.deploymentId)?.rolloutState ?? '',
    stage: serviceDeployment?.lifecycleStage,
    missing: [],
    notices: [],
});

;// CONCATENATED MODULE: ./src/ecs/watch.ts















/**
 * Waits for the end of the deployment that our call started: describe, assess, tell, sleep. Every end is a value; only
 * missing permissions and dead credentials throw (`CREDENTIALS`), since they leave nothing to look with.
 */
async function watch(deps, carried, options) {
    if (carried.service === undefined)
        throw new errors/* ActionError */.lZ('INTERNAL', 'there is nothing to wait for: no service was created or updated');
    const deadline = (0,waiting_deadline/* createDeadline */.d)(deps.clock, deps.signal, options.startedAt + options.limit.ms);
    let sight = firstSight(carried);
    const teller = createTeller(deps.log, deps.clock, options.startedAt, sight);
    const looking = {
        ecs: deps.ecs,
        now: () => deps.clock.now(),
        call: { signal: deadline.signal },
        isOver: () => deadline.signal.aborted,
        note: (text) => teller.once(`${text}; trying again until the time is over`),
        lastState: () => lastStateOf(sight),
    };
    const early = createEarlyLooks({ ecs: deps.ecs, clock: deps.clock, call: looking.call, say: (text) => teller.once(text), giveUpAfter: options.giveUpAfter ?? 0 });
    const wait = { deps, options, deadline, teller, phases: createPhases(deps.clock), looking, early };
    try {
        return await follow(wait, sight, (seen) => (sight = seen));
    }
    finally {
        deadline.release();
    }
}
async function follow(wait, first, keep) {
    const { deps, deadline, options } = wait;
    const rhythm = createRhythm(deps.clock, deps.random ?? Math.random);
    let sight = first;
    if (first.ours.started !== 'none')
        sayHowLong(wait, first);
    for (let look = 0; !deps.signal.aborted; look++) {
        const last = deps.clock.now() >= deadline.at;
        const sought = sight.ours.serviceDeploymentArn === undefined;
        sight = await lookBounded(wait, sight, { look, last, elapsedMs: rhythm.elapsedMs(), nearness: rhythm.nearness() });
        keep(sight);
        if (deps.signal.aborted)
            break;
        const [seen, assessment] = await judge(wait, sight, sought);
        sight = seen;
        keep(sight);
        await tell(wait, sight, assessment);
        if (assessment.kind === 'ended')
            return watchedFrom(sight, wait.phases.all(), assessment);
        const givenUp = last ? undefined : await wait.early.look(sight, assessment);
        if (givenUp !== undefined) {
            wait.phases.note(sight, givenUp);
            return watchedFrom(sight, wait.phases.all(), givenUp);
        }
        const left = deadline.at - deps.clock.now();
        if (last || left <= 0)
            return { ...timedOut(sight, assessment, options.limit), ...seenFrom(sight, wait.phases.all()) };
        await deps.clock.sleep(Math.min(rhythm.pauseMs(observe(wait, sight), sight.calls), left), deps.signal);
    }
    return { ...cancelled(sight), ...seenFrom(sight, wait.phases.all()) };
}
/** The client repeats what fails for longer than a look is worth: one API that is down shall not hide what another shows, milliseconds. */
const watch_lookMs = 15_000;
async function lookBounded({ deps, deadline, looking }, sight, tick) {
    const bound = createBound(deps.clock, watch_lookMs, deadline.signal);
    try {
        return await lookOnce(sight, tick, { ...looking, call: { signal: bound.signal } });
    }
    finally {
        bound.release();
    }
}
const observe = ({ deps, options }, sight) => observationOf(sight, options.waitUntil, deps.clock.now());
/** Whoever reads the log of a wait that has not ended wants to know when it will. */
function sayHowLong({ teller, deps, options }, { ours }) {
    const name = (0,names/* shortName */.E)(ours.taskDefinitionArn) ?? 'the service';
    teller.once(`waiting until ${name} ${untilText(options.waitUntil)}, ${(0,time_limit/* atMost */.T)(options.limit, deps.clock.now() - options.startedAt)}`);
}
/** The verdict on what is seen; if it needs more to be told, that is asked at once, unless this look has asked the list already (`sought`). */
async function judge(wait, sight, sought) {
    const assessment = assess(observe(wait, sight));
    if (!sought && assessment.kind === 'unknown' && assessment.ask === 'other-deployments') {
        const seen = await lookForOthers(sight, wait.looking);
        return [seen, assess(observe(wait, seen))];
    }
    if (sight.ours.started === 'none' && assessment.kind === 'in-progress' && assessment.progress.phase === 'rolling') {
        wait.teller.once('nothing new had to be deployed, but the deployment that stands is still under way: following it');
        const seen = adopt(sight);
        sayHowLong(wait, seen);
        return [seen, assess(observe(wait, seen))];
    }
    return [sight, assessment];
}
async function tell(wait, sight, assessment) {
    if (sight.fallback !== undefined)
        wait.teller.once(`judging by deployments[] of the service${unseen(wait.options.waitUntil)}: ${sight.fallback}`);
    await wait.teller.tell(sight, assessment);
    wait.phases.note(sight, assessment);
    wait.options.onSeen?.(seenFrom(sight, wait.phases.all()));
}
/** What was asked for, but cannot be seen in `deployments[]`. */
function unseen({ kind }) {
    switch (kind) {
        case 'paused':
            return ', which shows no pause';
        case 'stage':
            return ', which shows no stage';
        case 'deployed':
        case 'stable':
            return '';
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./src/commands/unfinished.ts

/**
 * The runner may kill this process ten seconds after a cancel. From the first call that changes the service on, the post
 * step must be able to do without it: what it needs is saved before that call, and again whenever more is known.
 */
async function leaveToPost(session, project, carried, serviceDeploymentArn) {
    const { cluster, service, region } = project.config;
    if (service === undefined || (carried.change !== 'updated' && carried.change !== 'created' && carried.underWay === undefined))
        return;
    const ours = oursSoFar(carried, serviceDeploymentArn);
    await session.saveUnfinished(unfinishedText({ how: session.inputs.onCancel, cluster, service, region, ours }));
}

;// CONCATENATED MODULE: ./src/commands/follow.ts









/** From the change to the verdict: waits, acts on a cancel or timeout if asked to, and explains a failure. */
async function follow_follow(session, project, carried) {
    const { inputs, world } = session;
    if (!inputs.wait && !world.signal.aborted)
        return session.learn({ watched: notWaited(carried) });
    const images = learnImages(session, project, carried);
    const watched = await watchOurs(session, project, carried);
    await session.learn({ watched });
    await images.enough();
    await stopIfAsked(session, project, carried, watched);
    if (outcome/* greenStatuses */.o.has(watched.outcome.status))
        return;
    const evidence = world.signal.aborted
        ? undefined
        : await investigate({ ecs: project.aws.ecs, diagnostics: project.aws.diagnostics, clock: world.clock, signal: world.signal }, { watched, carried, logLines: inputs.logLines });
    await session.learn({ evidence });
}
/** When the wait is over, images get so much longer, milliseconds. */
const imagesLateMs = 1_000;
/**
 * The images of the revision that served before, and of an existing one that is deployed, for the summary. They are read
 * while the wait goes on; `enough` says that it is over, for no deploy is to end later for them.
 */
function learnImages(session, project, { before, taskDefinitionArn }) {
    const late = new AbortController();
    const describeWorld = { ...project.describeWorld, signal: AbortSignal.any([session.world.signal, late.signal]) };
    const read = async (arn, as) => {
        const found = arn === undefined ? undefined : await (0,describe/* describeTaskDefinition */.oh)(describeWorld, arn).catch(() => undefined);
        if (found !== undefined)
            await session.learn({ [as]: found });
    };
    const { images } = session.report();
    const previous = images.some(({ from }) => from !== undefined) ? undefined : before?.taskDefinition;
    const existing = images.length > 0 || taskDefinitionArn === before?.taskDefinition ? undefined : taskDefinitionArn;
    const reading = Promise.all([read(previous, 'previous'), read(existing, 'existing')]);
    return {
        enough: () => {
            void session.world.clock.limit(imagesLateMs, late.signal).then(() => late.abort());
            return reading.finally(() => late.abort());
        },
    };
}
/** `wait: false`: what is known right after the change. Nothing new started means that there is nothing to wait for. */
function notWaited(carried) {
    const { started, deploymentId, serviceDeploymentArn } = (0,ecs_ours/* oursFrom */.E)(carried);
    const seen = { service: carried.service, deploymentId, serviceDeploymentArn, phases: [] };
    if (started === 'none')
        return { outcome: { status: 'no-change', reason: 'nothing that needs a deployment has changed' }, ...seen };
    return { outcome: { status: 'in-progress', reason: 'the deployment has started; nobody waits for its end (wait: false)' }, ...seen };
}
function watchOurs(session, project, carried) {
    const { inputs, world, startedAt } = session;
    const deps = { ecs: project.aws.ecs, clock: world.clock, log: world.log, signal: world.signal, random: world.random };
    return watch(deps, carried, {
        startedAt,
        limit: project.limit,
        waitUntil: { kind: inputs.waitUntil },
        giveUpAfter: inputs.giveUpAfter,
        onSeen: ({ serviceDeploymentArn }) => void leaveToPost(session, project, carried, serviceDeploymentArn).catch(() => undefined),
    });
}
/** Within the ten seconds that a cancel leaves; a timeout is in less of a hurry. */
const stopLimitMs = { cancelled: 4_000, 'timed-out': 30_000 };
/** What `on-cancel` and `on-timeout` ask for; what does not get through in time is left to the post step. */
async function stopIfAsked(session, project, carried, watched) {
    const { inputs } = session;
    const { status, reason } = watched.outcome;
    if (status !== 'cancelled' && status !== 'timed-out')
        return;
    const how = status === 'cancelled' ? inputs.onCancel : inputs.onTimeout;
    const stopped = how === 'none' ? undefined : await stopOurs(session, project, oursSoFar(carried, watched.serviceDeploymentArn), how, status);
    const goesOn = stopped?.kind === 'requested' || stopped?.kind === 'over' ? undefined : watched.goesOn;
    const told = [reason, goesOn, stopped?.text].filter((part) => part !== undefined);
    const stopRequested = stopped?.kind === 'requested' && how !== 'none' ? how : undefined;
    await session.learn({ watched: { ...watched, stopRequested, outcome: { ...watched.outcome, reason: told.join('; ') } } });
}
async function stopOurs(session, project, ours, how, status) {
    const { cluster, service = '' } = project.config;
    const bound = createBound(session.world.clock, stopLimitMs[status]);
    const result = await stopDeployment(project.aws.ecs, { how, cluster, service, ours }, { signal: bound.signal });
    bound.release();
    const rest = result.kind === 'later' && status === 'cancelled';
    if (rest)
        session.leaveRest();
    return { ...result, text: `${result.text}${rest ? '; the post step of this action tries again' : ''}` };
}

;// CONCATENATED MODULE: ./src/commands/change.ts






/** carry out → follow to the verdict: the half of a deploy that changes something, loaded only when something shall change. */
async function change(session, project, plan) {
    const { world } = session;
    refuseTooLate(session, project, plan);
    const deps = { ...project.describeWorld, ecs: project.aws.ecs, clock: world.clock, log: world.log, uuid: world.uuid };
    const carried = await (0,carry_out/* carryOut */.u)(plan, deps, async (done) => {
        await session.learn({ carried: done });
        await leaveToPost(session, project, done);
    }).catch((error) => {
        // Whether a deployment was started is not known; the post step has the time to look.
        if (world.signal.aborted && (0,aws_error/* isUnsettled */.P4)(error))
            session.leaveRest();
        throw error;
    });
    await session.learn({ carried });
    if (plan.service !== undefined)
        await follow_follow(session, project, carried);
}
/** A change that nobody could follow any more is not begun: the step would be red, whatever became of it. */
function refuseTooLate({ inputs, world, startedAt }, { limit }, { steps }) {
    if (!inputs.wait || steps.length === 0 || world.clock.now() - startedAt < limit.ms)
        return;
    throw new errors/* ActionError */.lZ('TIMEOUT', `the timeout (${(0,time_limit/* limitText */.P)(limit)}) was over before anything was changed`, {
        hint: 'It counts from the start of the run, lookups included: raise timeout. To start a deployment without waiting for its end, set wait: false.',
    });
}


/***/ })

};
