export const id = 553;
export const ids = [553];
export const modules = {

/***/ 9553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCommands: () => (/* binding */ openCommands),
/* harmony export */   openConversations: () => (/* binding */ openConversations)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _support_cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1907);




/** Between the polite and the impolite end. */
const graceMs = 5_000;
/** Commands without a shell, in the step's working directory and environment. */
function openCommands(settings) {
    return async ([file = '', ...args], { timeoutMs }) => {
        const child = start(file, args, settings);
        const stdout = [];
        const stderr = [];
        child.stdout?.on('data', (chunk) => stdout.push(chunk));
        child.stderr?.on('data', (chunk) => stderr.push(chunk));
        child.stdin?.end();
        const watch = new AbortController();
        let timedOut = false;
        if (timeoutMs !== undefined) {
            void settings.clock.limit(timeoutMs, watch.signal).then(() => {
                if (watch.signal.aborted)
                    return undefined;
                timedOut = true;
                return end(child, settings.clock, watch.signal);
            });
        }
        const cancel = () => void end(child, settings.clock, watch.signal);
        settings.signal.addEventListener('abort', cancel, { once: true });
        try {
            const { code, signal } = await closed(child);
            return { stdout: text(stdout), stderr: text(stderr), exitCode: code, signal, timedOut };
        }
        finally {
            watch.abort();
            settings.signal.removeEventListener('abort', cancel);
        }
    };
}
const text = (chunks) => Buffer.concat(chunks).toString('utf8');
function start(file, args, { env, workingDirectory }) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd: workingDirectory, env, shell: false, windowsHide: true, stdio: ['pipe', 'pipe', 'pipe'] });
}
function closed(child) {
    return new Promise((resolve, reject) => {
        child.on('error', reject);
        // A command that ends before it read its input breaks the pipe; that is its business.
        child.stdin?.on('error', () => undefined);
        child.on('close', (code, signal) => resolve({ code, signal }));
    });
}
async function end(child, clock, done) {
    child.kill('SIGTERM');
    await clock.limit(graceMs, done);
    if (!done.aborted)
        child.kill('SIGKILL');
    // A grandchild may hold the pipes open for ever.
    if (!done.aborted)
        [child.stdout, child.stderr].forEach((stream) => stream?.destroy());
}
/** Commands that stay and answer line by line; `close` ends those that still run. */
function openConversations(settings) {
    const running = new Set();
    return {
        converse: (argv) => {
            const conversation = begin(argv, settings, () => running.delete(conversation));
            running.add(conversation);
            return conversation;
        },
        close: () => running.forEach((conversation) => conversation.close()),
    };
}
/** Between questions the command does not keep the action alive, so one that is forgotten harms nobody. */
function begin([file = '', ...args], settings, forget) {
    const child = start(file, args, settings);
    const stderr = [];
    child.stderr?.on('data', (chunk) => stderr.push(chunk));
    const over = new AbortController();
    let reason = '';
    const ended = howItEnds(child).then((how) => {
        reason ||= `${how}${stderr.length === 0 ? '' : `\nstderr: ${(0,_support_cut_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)(text(stderr).trim(), 2000)}`}`;
        over.abort();
        forget();
        settings.signal.removeEventListener('abort', close);
    });
    const close = () => {
        child.stdin?.end();
        void end(child, settings.clock, over.signal);
    };
    settings.signal.addEventListener('abort', close, { once: true });
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: child.stdout ?? node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([]) })[Symbol.asyncIterator]();
    holdUp(child, false);
    return {
        ask: async (line, timeoutMs) => {
            holdUp(child, true);
            child.stdin?.write(`${line}\n`);
            const waiting = new AbortController();
            const late = timeoutMs === undefined ? new Promise(() => undefined) : settings.clock.limit(timeoutMs, waiting.signal).then(() => undefined);
            // A process that had to be killed ends without the end of its lines.
            const gone = ended.then(() => ({ done: true, value: '' }));
            const answer = await Promise.race([lines.next(), late, gone]);
            waiting.abort();
            if (answer === undefined)
                reason ||= `no answer within ${(timeoutMs ?? 0) / 1000}s`;
            // Without output there is nobody to ask any more; the exit code comes a moment later.
            if (answer?.done === true) {
                void end(child, settings.clock, over.signal);
                await ended;
            }
            holdUp(child, false);
            return answer === undefined || answer.done === true ? undefined : answer.value;
        },
        ending: () => reason,
        close,
    };
}
const howItEnds = (child) => closed(child).then(({ code, signal }) => `the process ended with ${signal ?? `exit code ${code ?? '?'}`}`, (error) => `the process cannot be started: ${String(error.message)}`);
/** Whether the action waits for the child and its pipes, which are sockets to Node. */
function holdUp(child, hold) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles)
        handle?.[hold ? 'ref' : 'unref']?.();
}


/***/ })

};
