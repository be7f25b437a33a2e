export const id = 311;
export const ids = [311,692,758];
export const modules = {

/***/ 8311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryOf: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./src/rendering/describe-error.ts
var describe_error = __webpack_require__(6352);
// EXTERNAL MODULE: ./src/rendering/mustache.ts + 3 modules
var mustache = __webpack_require__(2758);
// EXTERNAL MODULE: ./src/support/errors.ts
var errors = __webpack_require__(7700);
;// CONCATENATED MODULE: ./src/action/markdown.ts
/** ANSI colours, other control characters, and the marks that turn the reading direction: nothing that a page should obey. */
const ansi = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Text without control characters; line breaks become `\n`, tabs stay. */
const plainText = (text) => text.replace(ansi, '').replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(control, '');
/** Characters that mean something in Markdown, in a table cell or in HTML; as references they mean nothing anywhere. */
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
    $: '&#36;',
};
const asReferences = (text) => text.replace(/[&<>"|\\`*~[\]$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (found) => references[found] ?? found);
/** A zero-width space where GitHub would make a link or notify somebody: `@name`, `#123`, `GH-123`, addresses. */
const withoutLinks = (text) => text
    .replace(/@(?=[A-Za-z0-9-])|(?<!&)#(?=[A-Za-z0-9])/g, '$&&#8203;')
    .replace(/(GH-)(?=\d)/gi, '$1&#8203;')
    .replace(/:(?=\/\/)/g, ':&#8203;')
    .replace(/(www)(?=\.)/gi, '$1&#8203;');
/**
 * Text of others as Markdown that shows exactly that text: in a paragraph, in a table cell and between HTML tags alike.
 * It links and notifies nothing.
 */
const escapeMarkdown = (text) => withoutLinks(asReferences(plainText(text).trimStart()))
    .replace(/^(?:[-+=#]|\d+(?=[.)]))/, '&#8203;$&')
    .replace(/\n/g, '<br>');
/** A name or an id as code: GitHub links nothing inside, and it can be copied as it stands. Fit for table cells. */
function code(text) {
    const plain = plainText(text);
    if (plain === '')
        return '';
    // Backquotes, pipes and line breaks have no safe spelling in a code span of a table cell.
    if (!/[`|\n\\]|^\s|\s$/.test(plain))
        return `\`${plain}\``;
    return `<code>${withoutLinks(asReferences(plain)).replace(/\n/g, '<br>')}</code>`;
}
/** A sentence of ours or of AWS: escaped, but `names in backquotes` become code. Not for use between HTML tags. */
const prose = (text) => plainText(text)
    .split(/`([^`\n]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : part === '' ? '' : escapeBetween(part, index)))
    .join('');
/** Blanks beside a code span stay; only the very beginning of a sentence is guarded like the beginning of a line. */
const escapeBetween = (part, index) => {
    const lead = index === 0 ? '' : (/^\s+/.exec(part)?.[0].replace(/\n/g, '<br>') ?? '');
    return lead + (index === 0 ? escapeMarkdown(part) : withoutLinks(asReferences(part.trimStart())).replace(/\n/g, '<br>'));
};
/** A link to a page of ours (console, run, commit); without an address just the text. `label` is Markdown. */
const markdown_link = (label, url) => url === undefined || url === '' ? label : `[${label}](${url.replace(/[()<>\s\\|]/g, percentEncoded)})`;
const percentEncoded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** A block of text as it stands, in a fence longer than any run of backquotes in it. */
function fence(text, language = '') {
    const plain = plainText(text).replace(/\n+$/, '');
    const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const ticks = '`'.repeat(Math.max(3, longest + 1));
    return `${ticks}${language}\n${plain === '' ? '' : `${plain}\n`}${ticks}`;
}
/** The beginning of a text, or with `keep: 'end'` its end, with a note of what is missing. Cut at a line break if one is near. */
function shorten(text, characters, keep = 'start') {
    if (text.length <= characters)
        return text;
    const note = `… ${text.length - characters} characters left out`;
    if (keep === 'start') {
        const end = text.lastIndexOf('\n', characters);
        return `${text.slice(0, end > characters / 2 ? end : characters)}\n${note}`;
    }
    const begin = text.indexOf('\n', text.length - characters);
    const from = begin >= 0 && begin < text.length - characters / 2 ? begin + 1 : text.length - characters;
    return `${note}\n${text.slice(from)}`;
}

;// CONCATENATED MODULE: ./src/action/summary-size.ts
/** GitHub refuses a step's summary above 1 MiB and then shows none at all; a little is left for what other writers add. */
const maxSummaryBytes = 1_000_000;
const note = '\n\n✂️ Shortened: GitHub takes at most 1 MiB.\n';
/** Cuts Markdown at a line break and closes what is open there, so that the rest of the page is not swallowed. */
function cutMarkdown(markdown, maxBytes) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= maxBytes)
        return markdown;
    const room = bytes.subarray(0, Math.max(0, maxBytes - 1000)).toString('utf8');
    const lineEnd = room.lastIndexOf('\n');
    // A single endless line is cut inside; U+FFFD is half a character.
    const head = lineEnd > 0 ? room.slice(0, lineEnd) : room.replace(/\uFFFD$/, '');
    return `${head}\n${closings(head)}${note}`;
}
function closings(markdown) {
    let openFence = '';
    let folds = 0;
    for (const line of markdown.split('\n')) {
        const ticks = /^\s{0,3}(`{3,})/.exec(line)?.[1] ?? '';
        if (openFence !== '') {
            if (ticks.length >= openFence.length && line.trim() === ticks)
                openFence = '';
        }
        else if (ticks !== '')
            openFence = ticks;
        else
            folds += count(line, /<details\b/g) - count(line, /<\/details>/g);
    }
    return `${openFence.length > 500 ? '' : openFence}\n${'\n</details>\n'.repeat(Math.max(0, Math.min(folds, 20)))}`;
}
const count = (text, pattern) => [...text.matchAll(pattern)].length;

;// CONCATENATED MODULE: ./src/action/summary-template.ts
/**
 * The built-in job summary, in Mustache over the view of summary-view.ts (documented in docs/summary.md). Outcome and
 * reason first, details folded. `{{ }}` is escaped for Markdown; members ending in `Markdown` are ready-made. No text of
 * others stands at the beginning of a line.
 */
const summaryTemplate = `### {{icon}} {{headline}}
{{#cause}}

**Why:** {{{sentenceMarkdown}}}

**What to do:** {{{nextStepMarkdown}}}
{{/cause}}
{{#reasonMarkdown}}

**{{#cause}}How it ended{{/cause}}{{^cause}}{{#failed}}Why{{/failed}}{{^failed}}Result{{/failed}}{{/cause}}:** {{{reasonMarkdown}}}
{{/reasonMarkdown}}
{{#errors}}
{{#rows}}

❌ {{#place}}**{{place}}** {{/place}}{{{messageMarkdown}}}
{{#excerptMarkdown}}

{{{excerptMarkdown}}}
{{/excerptMarkdown}}
{{#causes}}

Caused by: {{.}}
{{/causes}}
{{#hintMarkdown}}

**What to do:** {{{hintMarkdown}}}
{{/hintMarkdown}}
{{/rows}}
{{/errors}}
{{#facts}}

{{#head}}
| {{{label}}} | {{{valueMarkdown}}} |
|:--|:--|
{{/head}}
{{#rows}}
| {{{label}}} | {{{valueMarkdown}}} |
{{/rows}}
{{/facts}}
{{#notes}}

{{#rows}}
- {{#warning}}⚠️{{/warning}}{{^warning}}ℹ️{{/warning}} {{#notePlace}}**{{notePlace}}** {{/notePlace}}{{{noteMarkdown}}}
{{/rows}}
{{/notes}}
{{#stoppedTasks}}

#### Stopped tasks

| Tasks | Id | Stop code | Reason | Container | Exit code |
|--:|:--|:--|:--|:--|:--|
{{#rows}}
| {{count}} | {{{tasksMarkdown}}} | {{stopCode}} | {{stoppedReason}}{{#containerReason}}<br>{{containerReason}}{{/containerReason}} | {{container}} | {{^exitCode}}{{#container}}never started{{/container}}{{/exitCode}}{{#exitCode}}**{{exitCode}}**{{/exitCode}}{{#exitMeaning}} {{exitMeaning}}{{/exitMeaning}} |
{{/rows}}
{{/stoppedTasks}}
{{#circuitBreaker}}

Circuit breaker: **{{failures}}** failed tasks counted, threshold **{{threshold}}**{{#state}} ({{state}}){{/state}}.
{{/circuitBreaker}}
{{#unhealthyTargets}}

#### Unhealthy targets

| Target | Target group | State | Why |
|:--|:--|:--|:--|
{{#rows}}
| {{target}} | {{targetGroup}} | {{state}} | {{why}} |
{{/rows}}
{{/unhealthyTargets}}
{{#alarms}}

#### Alarms

| Alarm in ALARM | Reason |
|:--|:--|
{{#rows}}
| {{alarm}} | {{alarmReason}} |
{{/rows}}
{{/alarms}}
{{#logs}}
{{#rows}}

<details><summary>Last {{#plural}}{{count}} log lines{{/plural}}{{^plural}}log line{{/plural}} of <b>{{container}}</b> in task {{task}}</summary>

{{{linesMarkdown}}}

{{#url}}[The whole log stream]({{{url}}}) in {{/url}}{{^url}}From {{/url}}{{group}}

</details>
{{/rows}}
{{/logs}}
{{#events}}

<details><summary>Events of the service ({{count}}, UTC)</summary>

{{{eventsMarkdown}}}

</details>
{{/events}}
{{#missing}}

#### Not looked at

| What | Permission that is missing | Answer |
|:--|:--|:--|
{{#rows}}
| {{what}} | {{permission}} | {{refusal}} |
{{/rows}}
{{/missing}}
{{#fallback}}

ℹ️ {{fallback}}
{{/fallback}}
{{#differences}}
{{#rows}}

<details><summary>{{count}} {{#plural}}differences{{/plural}}{{^plural}}difference{{/plural}} in the <b>{{document}}</b></summary>

{{{differencesMarkdown}}}

</details>
{{/rows}}
{{/differences}}
{{#calls}}
{{#rows}}

<details><summary>Would call <b>{{operation}}</b>: {{target}}</summary>

{{{bodyMarkdown}}}

</details>
{{/rows}}
{{/calls}}
{{#timeline}}

#### Timeline

| UTC | After | Took | What |
|:--|--:|--:|:--|
{{#rows}}
| {{time}} | {{elapsed}} | {{took}} | {{what}} |
{{/rows}}
{{/timeline}}
{{#shortened}}

✂️ Long parts of this summary were shortened: GitHub takes at most 1 MiB. The log of the step has more.
{{/shortened}}

{{#run}}
<sub>{{#action}}{{action}}{{/action}}{{^action}}ecs-deploy-action{{/action}} · {{command}}{{#dryRun}} (dry run){{/dryRun}}{{#url}} · [run]({{{url}}}){{/url}}</sub>
{{/run}}
`;

// EXTERNAL MODULE: ./src/report/arn.ts
var report_arn = __webpack_require__(9949);
// EXTERNAL MODULE: ./src/report/console-url.ts
var console_url = __webpack_require__(167);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/sayings.ts
var sayings = __webpack_require__(5832);
// EXTERNAL MODULE: ./src/support/duration.ts
var duration = __webpack_require__(7791);
// EXTERNAL MODULE: ./src/report/calls.ts
var calls = __webpack_require__(6679);
;// CONCATENATED MODULE: ./src/action/view/calls.ts


/** The calls in the order in which they would be made. */
const callViews = ({ steps = [] }, limits) => steps.map((step) => {
    const { operation, target, body } = (0,calls/* callOf */.C)(step);
    return { operation, target, bodyMarkdown: fence(shorten(JSON.stringify(body, null, 2), limits.block), 'json') };
});

// EXTERNAL MODULE: ./src/report/differences.ts
var differences = __webpack_require__(6890);
;// CONCATENATED MODULE: ./src/action/view/differences.ts


const documents = { 'task-definition': 'task definition', service: 'service' };
/** One block for each document that differs. Values that may be secrets are not in the report, so not here either. */
function differenceViews(report, limits) {
    return ['task-definition', 'service'].flatMap((subject) => {
        const count = report.differences.filter((difference) => difference.subject === subject).length;
        if (count === 0)
            return [];
        const text = shorten((0,differences/* unifiedText */.OV)(report, subject, limits.rows), limits.block);
        return [{ document: documents[subject], count, plural: count > 1, differencesMarkdown: fence(text, 'diff') }];
    });
}

;// CONCATENATED MODULE: ./src/action/view/errors.ts


/** The cause, if the failure has one that is known. */
function causeView(report, limits) {
    const cause = report.evidence?.cause;
    if (cause === undefined || !(0,report_report/* hasFailed */.W)(report))
        return null;
    const { id, sentence, nextStep } = cause;
    const short = shorten(sentence, limits.sentence);
    return { id, sentence: short, sentenceMarkdown: prose(short), nextStep: shorten(nextStep, limits.block), nextStepMarkdown: paragraph(nextStep, limits) };
}
/** The errors, the leading one first. */
const errorViews = (report, limits) => (report.error ?? []).map((error) => errorView(error, limits));
function errorView({ code, message, hint = '', file, line, column, excerpt, causes = [] }, limits) {
    const short = shorten(message, limits.sentence);
    return {
        code,
        place: file === undefined ? '' : `${file}:${line ?? 1}:${column ?? 1}`,
        message: short,
        messageMarkdown: prose(short),
        hint: shorten(hint, limits.block),
        hintMarkdown: paragraph(hint, limits),
        excerptMarkdown: excerpt === undefined ? '' : fence(shorten(excerpt, limits.block), 'text'),
        causes: causes.slice(0, limits.rows).map((cause) => shorten(cause, limits.sentence)),
    };
}
/** The first line as text, the others as a block: they are something to paste. */
function paragraph(text, limits) {
    const [first = '', ...rest] = text.split('\n');
    const lead = prose(shorten(first, limits.sentence));
    const block = rest.join('\n');
    return block.trim() === '' ? lead : `${lead}\n\n${fence(shorten(block, limits.block), /^\s*[{[]/.test(block) ? 'json' : 'text')}`;
}

// EXTERNAL MODULE: ./src/ecs/waiting/new-events.ts
var new_events = __webpack_require__(5461);
;// CONCATENATED MODULE: ./src/action/view/table.ts
/** A table, or null without rows. */
const tableOf = (rows, limits) => rows.length === 0 ? null : { rows: rows.slice(0, limits.rows) };

;// CONCATENATED MODULE: ./src/action/view/evidence.ts





const nothing = { stoppedTasks: [], logs: [], events: [], unhealthyTargets: [], alarms: [], missing: [] };
/** The evidence as tables and blocks. */
function evidenceView(report, limits) {
    const { circuitBreaker, stoppedTasks, logs, events, alarms, unhealthyTargets, missing } = report.evidence ?? nothing;
    const sentence = (text) => shorten(text ?? '', limits.sentence);
    return {
        circuitBreaker: circuitBreaker === undefined ? null : { failures: circuitBreaker.failureCount, threshold: circuitBreaker.threshold, state: circuitBreaker.status ?? '' },
        stoppedTasks: tableOf(stoppedTasks.map((group) => stoppedTaskView(report, group, sentence)), limits),
        logs: tableOf(logs.map((log) => logView(report, log, limits)), limits),
        events: events.length === 0 ? null : { count: events.length, eventsMarkdown: eventsMarkdown(events, limits) },
        alarms: tableOf(alarms.map(({ name, reason }) => ({ alarm: name, alarmReason: sentence(reason) })), limits),
        unhealthyTargets: tableOf(unhealthyTargets.map(targetView), limits),
        missing: tableOf(missing.map(({ what, permission = '', reason }) => ({ what, permission, refusal: sentence(reason) })), limits),
    };
}
function stoppedTaskView(report, group, sentence) {
    const { count, taskIds, stopCode = '', stoppedReason, container = '', exitCode, exitMeaning = '', containerReason } = group;
    const tasks = taskIds.map((id) => markdown_link(code(id.slice(0, 8)), report.cluster === undefined ? undefined : (0,console_url/* taskUrl */.Dl)(report, report.cluster, id)));
    return {
        count,
        tasksMarkdown: tasks.join('<br>') + (count > taskIds.length && taskIds.length > 0 ? '<br>…' : ''),
        stopCode,
        stoppedReason: sentence(stoppedReason),
        container,
        exitCode: exitCode === undefined ? '' : String(exitCode),
        exitMeaning,
        containerReason: sentence(containerReason === stoppedReason ? '' : containerReason),
    };
}
const logView = (report, { container, taskId, group, stream, lines }, limits) => ({
    container,
    task: taskId.slice(0, 8),
    group,
    stream,
    url: (0,console_url/* logStreamUrl */.MK)(report, group, stream) ?? '',
    count: lines.length,
    plural: lines.length !== 1,
    linesMarkdown: fence(shorten(lines.join('\n'), limits.block, 'end'), 'text'),
});
const eventsMarkdown = (events, limits) => fence(shorten(events.map(({ at, message }) => `${clockTime(at)}  ${(0,new_events/* eventText */.c)(message)}`).join('\n'), limits.block, 'end'), 'text');
/** `12:03:44` UTC, of a Date or of its JSON. */
const clockTime = (at) => new Date(at).toISOString().slice(11, 19);
const targetView = ({ targetGroupArn, target, port, state, reason, description }) => ({
    target: port === undefined ? target : `${target}:${port}`,
    targetGroup: targetGroupArn.split('/')[1] ?? (0,report_arn/* nameOfArn */.cA)(targetGroupArn),
    state,
    why: [reason, description].filter((text) => text !== undefined && text !== '').join(': '),
});

;// CONCATENATED MODULE: ./src/action/view/run.ts

/** The run, with the address of its commit told from that of the run. */
function runView(run = {}) {
    const { actor = '', commit = '', repository = '', runUrl = '', attempt = '', action = '' } = run;
    const base = runUrl.replace(/\/actions\/runs\/.*$/, '');
    return {
        actor,
        commit,
        shortCommit: commit.slice(0, 7),
        commitUrl: commit === '' || base === '' || base === runUrl ? '' : `${base}/commit/${commit}`,
        repository,
        url: runUrl,
        attempt,
        action,
    };
}
/** ``commit `abc1234` by `actor`, attempt 2``, as far as it is known. The actor stands in code, so that nobody is notified. */
function commitMarkdown({ actor, shortCommit, commitUrl, attempt }) {
    const parts = [
        shortCommit === '' ? '' : `commit ${markdown_link(code(shortCommit), commitUrl)}`,
        actor === '' ? '' : `by ${code(actor)}`,
        attempt === '' || attempt === '1' ? '' : `(attempt ${code(attempt)})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./src/action/view/facts.ts





/**
 * What the reader wants to know of any run, in the order of the questions; rows that do not apply are left out. A run
 * that failed before it knew its service has no facts.
 */
function factRows(report) {
    if (report.cluster === undefined && report.taskDefinitionArn === undefined)
        return [];
    const rows = [
        ['Service', serviceMarkdown(report)],
        ['Region', regionMarkdown(report)],
        ['Task definition', revisionsMarkdown(report)],
        ...imageViews(report).map(({ container, changeMarkdown }) => [`Image ${code(container)}`, changeMarkdown]),
        ['Tasks', tasksMarkdown(report)],
        ['Rollout', rolloutMarkdown(report)],
        ['Strategy', strategyMarkdown(report)],
        ['Deployment', deploymentMarkdown(report)],
        ['Superseded by', supersededMarkdown(report)],
        ['Written', Object.values(report.rendered ?? {}).map(code).join('<br>')],
        ['Took', tookMarkdown(report)],
        ['Started by', commitMarkdown(runView(report.run))],
    ];
    return rows.filter(([, value]) => value !== '').map(([label, valueMarkdown]) => ({ label, valueMarkdown }));
}
/** What comes before the deployment is worth a word from so many seconds on; beside a time-out, which counts it, always. */
const worthAWord = 10;
/** Of the deployment; the whole run beside it, where what came before took its time too. */
function tookMarkdown(report) {
    const { durationSeconds, runSeconds = 0, deploymentStatus } = report;
    if (durationSeconds === undefined || isPreview(report))
        return '';
    const took = (0,duration/* durationText */.S5)(durationSeconds * 1000);
    const before = runSeconds - durationSeconds;
    return before >= (deploymentStatus === 'timed-out' ? 1 : worthAWord) ? `${took}; the whole run ${(0,duration/* durationText */.S5)(runSeconds * 1000)}` : took;
}
const isPreview = ({ command, dryRun }) => dryRun || command === 'diff' || command === 'render';
function serviceMarkdown(report) {
    const { serviceName, cluster } = report;
    if (cluster === undefined)
        return serviceName === undefined ? '' : code(serviceName);
    const clusterLink = markdown_link(code(cluster), (0,console_url/* clusterUrl */.Cj)(report, cluster));
    if (serviceName === undefined)
        return `none; cluster ${clusterLink}`;
    return `${markdown_link(code(serviceName), (0,console_url/* serviceUrl */.Rs)(report, cluster, serviceName))} in cluster ${clusterLink}`;
}
function regionMarkdown({ region, account }) {
    if (region === undefined)
        return '';
    return account === undefined || account === '' ? code(region) : `${code(region)}, account ${code(account)}`;
}
/** `web:41` → `web:42`; before the registration the new number is not known. */
function revisionsMarkdown(report) {
    const { taskDefinitionArn, previousTaskDefinitionArn, steps = [] } = report;
    const registers = taskDefinitionArn === undefined && steps.some(({ kind }) => kind === 'register-task-definition');
    const next = registers ? 'a new revision' : revisionMarkdown(report, taskDefinitionArn);
    const previous = revisionMarkdown(report, previousTaskDefinitionArn);
    if (next === '')
        return previous;
    if (taskDefinitionArn !== undefined && taskDefinitionArn === previousTaskDefinitionArn)
        return `${next} (unchanged)`;
    return previous === '' ? next : `${previous} → ${next}`;
}
const revisionMarkdown = (report, arn) => arn === undefined ? '' : markdown_link(code((0,report_arn/* revisionOf */.DT)(arn).name), (0,console_url/* revisionUrl */.xw)(report, arn));
/** Every container with its old and new image. */
const imageViews = (report) => report.images.map((image) => ({
    container: image.container,
    from: image.from ?? '',
    to: image.to ?? '',
    changed: image.from !== image.to,
    changeMarkdown: imageMarkdown(image),
}));
/** The repository once, when only the tag or digest changes: that is what the reader looks for. */
function imageMarkdown({ from, to }) {
    if (to === undefined)
        return from === undefined ? 'not known' : `${code(from)} → container removed`;
    if (from === undefined)
        return code(to);
    if (from === to)
        return `${code(to)} (unchanged)`;
    const [oldName, oldTag] = splitImage(from);
    const [newName, newTag] = splitImage(to);
    const sameRepository = oldName === newName && oldTag !== '' && newTag !== '';
    return sameRepository ? `${code(oldTag)} → ${code(newTag)}<br>of ${code(newName)}` : `${code(from)} → ${code(to)}`;
}
/** `host:5000/app:1@sha256:…` → name and the rest; the colon of a port is no tag. */
function splitImage(image) {
    const at = image.indexOf('@');
    const end = at < 0 ? image.length : at;
    const colon = image.lastIndexOf(':', end);
    const cut = colon > image.lastIndexOf('/', end) ? colon : end;
    return [image.slice(0, cut), image.slice(cut).replace(/^[:@]/, '')];
}
function tasksMarkdown({ desiredCount, runningCount, pendingCount, ownCounts, serving = [], deploymentStatus }) {
    if (desiredCount === undefined || runningCount === undefined)
        return '';
    const shares = serving.map(({ taskDefinition, running }) => `${running} × ${code(taskDefinition)}`).join(', ');
    const all = `${runningCount} of ${desiredCount} running, ${pendingCount ?? 0} pending${shares === '' ? '' : `: ${shares}`}`;
    if (ownCounts === undefined || deploymentStatus === 'succeeded' || deploymentStatus === 'no-change')
        return all;
    const { running, desired, pending, failed } = ownCounts;
    return `${all}<br>this deployment: **${running} of ${desired} running**, ${pending} pending, ${failed} failed`;
}
/** ECS takes a deployment that has given way off its list, so that it was last seen IN_PROGRESS; nobody should read that it still is. */
function rolloutMarkdown({ deploymentStatus, rolloutState, lifecycleStage, statusReason }) {
    const gone = deploymentStatus === 'rolled-back' || deploymentStatus === 'superseded';
    const states = [gone && rolloutState === 'IN_PROGRESS' ? undefined : rolloutState, lifecycleStage].filter((state) => state !== undefined).map(code);
    if (states.length === 0 && statusReason === undefined)
        return '';
    return [states.join(' at '), statusReason === undefined ? '' : code(statusReason)].filter((part) => part !== '').join('<br>');
}
function strategyMarkdown({ strategy, controller }) {
    const parts = [strategy, controller === 'ECS' ? undefined : controller].filter((part) => part !== undefined);
    return parts.map(code).join(', ');
}
function deploymentMarkdown({ deploymentId, serviceDeploymentArn, consoleUrl }) {
    const id = deploymentId ?? (serviceDeploymentArn === undefined ? undefined : (0,report_arn/* nameOfArn */.cA)(serviceDeploymentArn));
    return id === undefined ? '' : markdown_link(code(id), consoleUrl);
}
function supersededMarkdown({ supersededBy }) {
    const names = [supersededBy?.taskDefinition, supersededBy?.deploymentId].filter((name) => name !== undefined);
    return names.map(code).join(', ');
}

;// CONCATENATED MODULE: ./src/action/view/notes.ts

/** Warnings first. */
const noteViews = ({ notes }, limits) => [...notes]
    .sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'))
    .map(({ level, text, at }) => ({
    warning: level === 'warning',
    note: shorten(text, limits.sentence),
    noteMarkdown: prose(shorten(text, limits.sentence)),
    notePlace: at === undefined ? '' : `${at.file}:${at.line}`,
}));

;// CONCATENATED MODULE: ./src/action/view/timeline.ts


/** What happened when, and how long it took until the next thing happened; nothing for a run that only began and ended. */
function timelineViews({ timeline }) {
    if (timeline.length < 3)
        return [];
    return timeline.map(({ at, elapsedSeconds, text }, index) => {
        const next = timeline[index + 1];
        return {
            time: clockTime(at),
            elapsed: (0,duration/* durationText */.S5)(elapsedSeconds * 1000),
            took: next === undefined ? '' : (0,duration/* durationText */.S5)((next.elapsedSeconds - elapsedSeconds) * 1000),
            what: text,
        };
    });
}

;// CONCATENATED MODULE: ./src/action/summary-view.ts
















/** The one view of a report, from which the summary is rendered. */
function summaryView(report, limits, shortened = false) {
    const sentence = (text) => shorten(text ?? '', limits.sentence);
    return {
        icon: (0,headline/* iconOf */.Z)(report),
        headline: sentence(report.headline),
        status: report.deploymentStatus ?? '',
        failed: (0,report_report/* hasFailed */.W)(report),
        command: report.command,
        dryRun: report.dryRun,
        reason: sentence(report.reason),
        reasonMarkdown: prose((0,sayings/* addsTo */.iE)(report.headline, report.reason ?? '') ? sentence(report.reason) : ''),
        statusReason: sentence(report.statusReason),
        cause: causeView(report, limits),
        errors: tableOf(errorViews(report, limits), limits),
        ...placeView(report),
        ...revisionsView(report),
        strategy: report.strategy ?? '',
        controller: report.controller ?? '',
        stage: report.lifecycleStage ?? '',
        rolloutState: report.rolloutState ?? '',
        deploymentId: report.deploymentId ?? '',
        ...countsView(report),
        serving: tableOf((report.serving ?? []).map(({ taskDefinition, running }) => ({ revision: taskDefinition, running })), limits),
        duration: report.durationSeconds === undefined ? '' : (0,duration/* durationText */.S5)(report.durationSeconds * 1000),
        images: tableOf(imageViews(report), limits),
        facts: factsView(report, limits),
        ...evidenceView(report, limits),
        timeline: tableOf(timelineViews(report), limits),
        notes: tableOf(noteViews(report, limits), limits),
        fallback: report.fallback === undefined ? '' : sentence((0,sayings/* fallbackNote */.lz)(report.fallback)),
        differences: tableOf(differenceViews(report, limits), limits),
        calls: tableOf(callViews(report, limits), limits),
        run: runView(report.run),
        shortened,
    };
}
function factsView(report, limits) {
    const [head, ...rows] = factRows(report);
    return head === undefined ? null : { head, rows: rows.slice(0, limits.rows) };
}
const placeView = ({ serviceName, cluster, region, account, consoleUrl, created }) => ({
    service: serviceName ?? '',
    cluster: cluster ?? '',
    region: region ?? '',
    account: account ?? '',
    consoleUrl: consoleUrl ?? '',
    created,
});
function revisionsView(report) {
    const name = (arn) => (arn === undefined ? '' : (0,report_arn/* revisionOf */.DT)(arn).name);
    return {
        taskDefinition: name(report.taskDefinitionArn),
        taskDefinitionUrl: (0,console_url/* revisionUrl */.xw)(report, report.taskDefinitionArn) ?? '',
        previousTaskDefinition: name(report.previousTaskDefinitionArn),
        previousTaskDefinitionUrl: (0,console_url/* revisionUrl */.xw)(report, report.previousTaskDefinitionArn) ?? '',
    };
}
function countsView({ desiredCount, runningCount, pendingCount, ownCounts }) {
    const known = desiredCount !== undefined && runningCount !== undefined;
    return {
        counts: known ? { desired: desiredCount, running: runningCount, pending: pendingCount ?? 0 } : null,
        ownCounts: ownCounts ?? null,
    };
}

;// CONCATENATED MODULE: ./src/action/summary.ts







/** From "all there is" to "the outcome and little more": the long, folded parts give way first. */
const stages = [
    { block: 250_000, rows: 400, sentence: 4000 },
    { block: 40_000, rows: 100, sentence: 2000 },
    { block: 8000, rows: 40, sentence: 1000 },
    { block: 1500, rows: 12, sentence: 500 },
    { block: 300, rows: 4, sentence: 200 },
];
const builtIn = { path: 'the built-in summary', text: summaryTemplate };
/**
 * The report as Markdown that GitHub accepts. A template of the user's own that fails costs a warning, never the
 * summary: the built-in one takes its place.
 */
function summaryOf(report, own) {
    if (own !== undefined) {
        try {
            (0,mustache/* checkView */.S)(own);
            return { markdown: fitting(own, report) };
        }
        catch (error) {
            const warning = `summary-template: ${(0,errors/* errorMessage */.gJ)(error)}; the built-in summary is used instead`;
            const known = error instanceof errors/* ActionError */.lZ ? (0,describe_error/* withExcerpts */.b)(error, () => own.text) : undefined;
            return { markdown: fitting(builtIn, report), warning, ...(known === undefined ? {} : { error: known }) };
        }
    }
    return { markdown: fitting(builtIn, report) };
}
function fitting(template, report) {
    let markdown = '';
    for (const [index, limits] of stages.entries()) {
        markdown = (0,mustache/* renderView */.q)(template, summaryView(report, limits, index > 0), escapeMarkdown);
        if (Buffer.byteLength(markdown, 'utf8') <= maxSummaryBytes)
            return markdown;
    }
    return cutMarkdown(markdown, maxSummaryBytes);
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explaining),
/* harmony export */   b: () => (/* binding */ withExcerpts)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3485);


/** Gives an error, and those beside it, the excerpt of the place it points at; what has one already keeps it. */
function withExcerpts(error, textOf) {
    const text = error.at === undefined ? undefined : textOf(error.at.file);
    const excerpt = error.excerpt ?? (error.at === undefined || text === undefined ? undefined : (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(text, error.at));
    const others = error.others.map((other) => withExcerpts(other, textOf));
    if (excerpt === error.excerpt && others.every((other, i) => other === error.others[i]))
        return error;
    const { code, message, at, hint, cause, warnings } = error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(code, message, { at, excerpt, hint, cause, others, warnings });
}
/** Runs `body`; an ActionError that leaves it carries excerpts. */
async function explaining(textOf, body) {
    try {
        return await body();
    }
    catch (error) {
        throw error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? withExcerpts(error, textOf) : error;
    }
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
/* harmony import */ var _support_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1907);


/** Columns of source shown at most; longer lines are cut on both sides so that the caret stays in sight. */
const windowWidth = 120;
/** Columns shown before the caret at most, when a line is cut. */
const before = 80;
/**
 * The source line with a caret below the place: two lines, ready to print under a message. Columns count UTF-16 units
 * from 1. Tabs become blanks and control characters pictures, so that nothing in a file can steer the terminal.
 *
 * ```
 *    12 |   "image": "repo/app:{{ must_env `IMAGE_TAG` }}",
 *       |                         ^
 * ```
 */
function excerptOf(text, at) {
    const line = (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, at.line);
    const caret = Math.max(0, Math.min(at.column - 1, line.length));
    const from = line.length <= windowWidth ? 0 : Math.max(0, Math.min(caret - before, line.length - windowWidth));
    const start = clusterStart(line, from);
    const end = clusterStart(line, Math.min(line.length, from + windowWidth));
    const lead = start > 0 ? _support_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K : '';
    const tail = end < line.length ? _support_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMark */ .K : '';
    const shown = printable(line.slice(start, end));
    const indent = ' '.repeat(width(lead + printable(line.slice(start, caret))));
    const number = String(at.line).padStart(5);
    return `${number} | ${lead}${shown}${tail}`.trimEnd() + `\n${' '.repeat(number.length)} | ${indent}^`;
}
/** Never between the halves of a surrogate pair. */
const clusterStart = (line, at) => (/^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at - 1 : at);
/** What may reach a log: control, format and line-separating characters are replaced by one visible character each. */
function printable(text) {
    return text
        .replaceAll('\t', '    ')
        .replace(/[\u0000-\u001f]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
        .replaceAll('\u007f', '\u2421')
        .replace(/[\u0080-\u009f\u2028\u2029\p{Cf}\p{Surrogate}]/gu, '\ufffd');
}
/** Columns of a terminal: combining marks take none, wide characters two. */
function width(text) {
    let columns = 0;
    for (const char of text) {
        if (/\p{M}/u.test(char))
            continue;
        columns += wide.test(char) ? 2 : 1;
    }
    return columns;
}
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ checkView),
  renderDefinitionMustache: () => (/* binding */ renderDefinitionMustache),
  q: () => (/* binding */ renderView)
});

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(562);
// EXTERNAL MODULE: ./src/support/errors.ts
var support_errors = __webpack_require__(7700);
// EXTERNAL MODULE: ./src/support/nearest.ts
var nearest = __webpack_require__(7997);
;// CONCATENATED MODULE: ./src/rendering/json/write.ts
/** A value as JSON text; integers that YAML keeps as bigints are written with all their digits. */
function jsonText(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(jsonText).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(',')}}`;
}

// EXTERNAL MODULE: ./src/rendering/position.ts
var position = __webpack_require__(3853);
// EXTERNAL MODULE: ./src/rendering/template/advice.ts
var advice = __webpack_require__(9723);
;// CONCATENATED MODULE: ./src/rendering/mustache/definition.ts





/** No name of Mustache has blanks or backquotes in it. */
const goAdvice = (name) => (/[\s`|]/.test(name) ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined);
/** The JSON encoding of a text without its quotes. */
const escapeJson = (text) => JSON.stringify(text).slice(1, -1);
const asItIs = (text) => text;
/** Renders one definition file. Look-ups are started where they stand and awaited together; all errors are reported. */
class DefinitionRenderer {
    #source;
    #context;
    #errors = [];
    constructor(source, context) {
        this.#source = source;
        this.#context = context;
    }
    async render(tokens) {
        const pieces = await this.#all(tokens, { kind: 'root' }, escapeJson);
        // Answers come in any order; the errors stand in the order of the file.
        const errors = this.#errors.toSorted((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
        if (errors.length > 0)
            throw (0,support_errors/* joinErrors */._h)(errors);
        return pieces;
    }
    async #all(tokens, frame, escape) {
        const parts = await Promise.all(tokens.map((token) => this.#one(token, frame, escape)));
        return parts.flat();
    }
    #one(token, frame, escape) {
        switch (token.kind) {
            case 'text':
                return [{ text: token.text, start: token.start, literal: true }];
            case 'value': {
                const value = this.#valueOf(token.name, frame, token.start);
                return [{ text: token.escaped ? escape(value) : value, start: token.start, literal: false }];
            }
            case 'section':
                return this.#section(token, frame, escape);
            default:
                return token;
        }
    }
    #valueOf(name, frame, start) {
        if (name === '.' && frame.kind === 'value')
            return frame.value;
        const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
        if (variable === undefined)
            return this.#unknown(name, start);
        const value = this.#variable(variable);
        if (value !== undefined)
            return value;
        return this.#fail(start, `environment variable ${variable} is not defined`, `Set it for the step, for example \`env: { ${variable}: … }\`, in the input env, or in an env file.`);
    }
    #section(token, frame, escape) {
        const { name, inverted, body, start } = token;
        const lambda = Object.hasOwn(this.#context.lambdas, name) ? this.#context.lambdas[name] : undefined;
        if (lambda !== undefined && !inverted)
            return this.#lookUp(token, lambda, frame, escape);
        if (name === 'env')
            return inverted ? [] : this.#all(body, { kind: 'env' }, escape);
        if (name === '.' && frame.kind === 'value')
            return inverted ? [] : this.#all(body, frame, escape);
        const variable = name.startsWith('env.') ? name.slice('env.'.length) : frame.kind === 'env' ? name : undefined;
        if (variable === undefined) {
            this.#unknown(name, start);
            return [];
        }
        const value = this.#variable(variable) ?? '';
        if (inverted)
            return value === '' ? this.#all(body, frame, escape) : [];
        return value === '' ? [] : this.#all(body, { kind: 'value', value }, escape);
    }
    /** The text between the tags is the argument; tags in it are rendered first, without escaping. */
    async #lookUp(token, lambda, frame, escape) {
        const { name, body, start } = token;
        const errorsBefore = this.#errors.length;
        const plain = body.every((part) => part.kind === 'text');
        const argument = plain
            ? this.#source.text.slice(token.bodyStart, token.bodyEnd)
            : (await this.#all(body, frame, asItIs)).map((piece) => piece.text).join('');
        if (this.#errors.length > errorsBefore && !plain)
            return [];
        try {
            const answer = await lambda.call(lambda.arity > 1 ? argument.trim().split(/\s+/) : [argument]);
            return [{ text: this.#written(name, answer, start, escape), start, literal: false }];
        }
        catch (error) {
            const at = (0,position/* positionAt */.t$)(this.#source.text, start, this.#source.path);
            const known = error instanceof support_errors/* ActionError */.lZ ? error : undefined;
            const message = known?.message ?? `error calling ${name}: ${(0,support_errors/* errorMessage */.gJ)(error)}`;
            this.#errors.push(new support_errors/* ActionError */.lZ(known?.code ?? 'LOOKUP', message, { at: known?.at ?? at, hint: known?.hint, cause: error }));
            return [];
        }
    }
    /** Text is escaped; what is no text stands as JSON and belongs outside quotes. */
    #written(name, answer, start, escape) {
        if (typeof answer === 'string')
            return escape(answer);
        if (answer === null || answer === undefined)
            return this.#fail(start, `${name} gave no value`);
        return jsonText(answer);
    }
    #variable(name) {
        return Object.hasOwn(this.#context.env, name) ? this.#context.env[name] : undefined;
    }
    #unknown(name, start) {
        const names = Object.keys(this.#context.lambdas);
        if (names.includes(name))
            return this.#fail(start, `${name} is a look-up and needs an argument`, `Write {{#${name}}}argument{{/${name}}}.`);
        if (name === 'env')
            return this.#fail(start, 'env needs the name of a variable', 'Write {{ env.NAME }}.');
        const close = (0,nearest/* nearest */.p)(name, names);
        const hint = goAdvice(name) ??
            (0,advice/* missingPluginAdvice */._2)(name) ??
            (this.#variable(name) !== undefined
                ? `Write {{ env.${name} }} for the environment variable.`
                : close === undefined
                    ? `Known are env.NAME and the sections ${names.join(', ') || '(none)'}.`
                    : `Did you mean ${close}?`);
        return this.#fail(start, `"${name}" is not defined`, hint);
    }
    #fail(start, message, hint) {
        this.#errors.push(new support_errors/* ActionError */.lZ('TEMPLATE', message, { at: (0,position/* positionAt */.t$)(this.#source.text, start, this.#source.path), hint }));
        return '';
    }
}

;// CONCATENATED MODULE: ./src/rendering/mustache/tokens.ts

/** Deeper than any template; each level costs a few frames of the stack. */
const maxDepth = 100;
/**
 * Calls mustache.js's parser and gives its answer a shape; its errors get a place, and what we do not support is
 * refused. Errors: TEMPLATE.
 */
function readTokens(text, parse, place) {
    let raw;
    try {
        raw = parse();
    }
    catch (error) {
        throw syntaxError(text, error instanceof Error ? error.message : String(error), place);
    }
    return shaped(raw, place, 0);
}
function shaped(raw, place, depth) {
    if (!Array.isArray(raw))
        return [];
    const tokens = [];
    for (const entry of raw) {
        const [type, name, start, end, body, bodyEnd] = entry;
        switch (type) {
            case 'text':
                tokens.push({ kind: 'text', text: name, start });
                break;
            case 'name':
            case '&':
                tokens.push({ kind: 'value', name, escaped: type === 'name', start });
                break;
            case '#':
            case '^': {
                if (depth >= maxDepth)
                    throw new support_errors/* ActionError */.lZ('TEMPLATE', `sections are nested deeper than ${maxDepth} levels`, { at: place(start) });
                const inner = shaped(body, place, depth + 1);
                tokens.push({ kind: 'section', name, inverted: type === '^', start, body: inner, bodyStart: end, bodyEnd });
                break;
            }
            case '>':
                throw new support_errors/* ActionError */.lZ('TEMPLATE', `partials are not supported: {{> ${name} }}`, {
                    at: place(start),
                    hint: 'Put the text of the other file in its place.',
                });
        }
    }
    return tokens;
}
/** mustache.js says what is wrong and the offset; for a section left open that is the end, which helps nobody. */
function syntaxError(text, message, place) {
    const [, problem = '', name = '', digits] = /^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
    const offset = Number(digits ?? 0);
    switch (problem) {
        case 'Unclosed tag': {
            const opened = text.lastIndexOf('{{', Math.max(0, offset - 1));
            return new support_errors/* ActionError */.lZ('TEMPLATE', 'a tag is not closed: expected }}', { at: place(Math.max(0, opened)) });
        }
        case 'Unopened section':
            return new support_errors/* ActionError */.lZ('TEMPLATE', `{{/${name}}} closes a section that was not opened`, { at: place(offset), hint: goHint(name) });
        case 'Unclosed section': {
            const opened = lastOpening(text, name, offset);
            return new support_errors/* ActionError */.lZ('TEMPLATE', `the section {{#${name}}} is not closed: expected {{/${name}}}`, { at: place(opened) });
        }
        default:
            return new support_errors/* ActionError */.lZ('TEMPLATE', `not valid Mustache: ${message}`, { at: place(offset) });
    }
}
/** A comment of a Go template looks like the end of a section. */
const goHint = (name) => name.startsWith('*') ? 'This looks like a Go template; such a file must not be named .mustache.' : undefined;
function lastOpening(text, name, before) {
    for (let at = text.lastIndexOf(name, before); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
        const opening = /(?:\{\{\s*)?[#^]\s*$/.exec(text.slice(Math.max(0, at - 20), at));
        if (opening !== null)
            return Math.max(0, at - opening[0].length);
    }
    return before;
}

;// CONCATENATED MODULE: ./src/rendering/mustache.ts





/**
 * Renders a definition file named `*.mustache`: values are JSON-escaped, unset variables and unknown names are errors,
 * look-ups are sections whose text is the argument, all asked at once. Partials do not exist. Errors: TEMPLATE.
 */
async function renderDefinitionMustache(source, context) {
    const tokens = tokensOf(source.text, (offset) => (0,position/* positionAt */.t$)(source.text, offset, source.path));
    const pieces = await new DefinitionRenderer(source, context).render(tokens);
    return { text: pieces.map((piece) => piece.text).join(''), originOf: originsOf(source, pieces) };
}
/** Finds what is wrong with a template for summaries before it is rendered. Errors: TEMPLATE, with place. */
function checkView(template) {
    tokensOf(template.text, (offset) => (0,position/* positionAt */.t$)(template.text, offset, template.path));
}
/**
 * Renders a Mustache template over a prepared view, for summaries and comments: stock Mustache, except that values go
 * through `escape` (Markdown is not HTML). Unknown names give nothing, partials too. Errors: TEMPLATE.
 */
function renderView(template, view, escape) {
    try {
        return mustache/* default */.A.render(template.text, view, undefined, { escape: (value) => escape(String(value)) });
    }
    catch (error) {
        const at = { file: template.path, line: 1, column: 1 };
        throw new support_errors/* ActionError */.lZ('TEMPLATE', `${template.path} cannot be rendered: ${String(error)}`, { at, cause: error });
    }
}
const tokensOf = (text, place) => readTokens(text, () => mustache/* default */.A.parse(text), place);
/** Binary search over the pieces: text keeps its place, a value belongs to the tag it came from. */
function originsOf(source, pieces) {
    const starts = [];
    let length = 0;
    for (const piece of pieces) {
        starts.push(length);
        length += piece.text.length;
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const piece = pieces[low];
        const into = piece?.literal === true ? Math.min(offset - (starts[low] ?? 0), piece.text.length) : 0;
        return (0,position/* positionAt */.t$)(source.text, (piece?.start ?? 0) + into, source.path);
    };
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ offsetAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Where `offset` (UTF-16 units from the start) lies in `text`: line feeds end lines, as in editors. */
function positionAt(text, offset, file) {
    const end = Math.max(0, Math.min(offset, text.length));
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
    }
    return { file, line, column: end - lineStart + 1 };
}
/** The way back: the offset of a line and column, both from 1. */
function offsetAt(text, { line, column }) {
    let start = 0;
    for (let i = 1; i < line; i++) {
        const at = text.indexOf('\n', start);
        if (at < 0)
            break;
        start = at + 1;
    }
    return Math.min(text.length, start + column - 1);
}
/** The line with the given number (from 1) without its line end; '' when there is none. */
function lineAt(text, line) {
    let start = 0;
    for (let i = 1; i < line; i++) {
        const at = text.indexOf('\n', start);
        if (at < 0)
            return '';
        start = at + 1;
    }
    const end = text.indexOf('\n', start);
    return (end < 0 ? text.slice(start) : text.slice(start, end)).replace(/\r$/, '');
}
/** `plugins[0].config.path`: a path as messages write it; names that are no identifiers stand in quotes. */
const pathText = (path) => path
    .map((step, i) => {
    if (typeof step === 'number')
        return `[${step}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return i === 0 ? step : `.${step}`;
})
    .join('');


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ usageAdvice),
/* harmony export */   Kj: () => (/* binding */ slipOf),
/* harmony export */   PC: () => (/* binding */ unknownTemplateAdvice),
/* harmony export */   Re: () => (/* binding */ executionAdvice),
/* harmony export */   XN: () => (/* binding */ unknownFunctionAdvice),
/* harmony export */   _2: () => (/* binding */ missingPluginAdvice),
/* harmony export */   cP: () => (/* binding */ parseAdvice)
/* harmony export */ });
/* harmony import */ var _support_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7997);

/** Functions that come with a plugin of the config; unknown here means that the plugin is missing there. */
const ofPlugins = {
    tfstate: 'tfstate',
    tfstatef: 'tfstate',
    cfn_output: 'cloudformation',
    cfn_export: 'cloudformation',
};
/** What to do about a function that does not exist. */
function unknownFunctionAdvice(name, functions) {
    const missing = missingPluginAdvice(name);
    if (missing !== undefined)
        return missing;
    const close = slipOf(name, functions);
    return close === undefined ? 'Is a plugin (or its func_prefix) missing in the config?' : `Did you mean ${close}?`;
}
/** That a function comes with a plugin, if it does and is unknown. */
const missingPluginAdvice = (name) => Object.hasOwn(ofPlugins, name) ? `${name} comes with the plugin ${ofPlugins[name]}; list it under plugins: in the config.` : undefined;
/** The function that was probably meant, one of a plugin included; none if this is the name of one. */
const slipOf = (name, functions) => Object.hasOwn(ofPlugins, name) ? undefined : (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, [...Object.keys(functions), ...Object.keys(ofPlugins)]);
/** Beginnings of Go's messages, and what people usually meant who get them. The first that fits counts. */
const parseRules = [
    [/^(?:unexpected "\\\\"|unrecognized character in action: U\+005C)/, 'Inside JSON text write strings of a template in backquotes: {{ env `NAME` }}.'],
    [/^unexpected "=" in /, 'Comparisons are functions: {{ if eq $a $b }}. A variable is declared with := once and changed with = later.'],
    [/^unexpected "\/" in /, 'A comment begins right behind the braces: {{/* … */}}.'],
    [/^unexpected "\}" in /, 'Is the quote of a string not closed before it, or is one } missing?'],
    [/^unexpected "[!&+*/<>%^~]/, 'There are no operators; functions do their work: and, or, not, eq, ne, lt, le, gt, ge.'],
    [/^malformed character constant|^unterminated character constant/, 'Single quotes hold one character; strings stand in double quotes or backquotes.'],
    [/^bad character U\+002D/, 'A name with a hyphen is no identifier; take the member with index: {{ index . "some-name" }}.'],
    [/^bad character/, 'Names have letters, digits and _ only, and a blank stands between two operands.'],
    [/^unclosed comment/, 'Close the comment with */}}.'],
    [/^comment ends before closing delimiter/, 'The */ must be followed by }} at once, or by " -}}".'],
    [/^unterminated/, 'Close the string with the quote that began it; only one in backquotes may run over several lines.'],
    [/^unclosed action/, 'Close the action with }}.'],
    [/^unclosed left paren/, 'A ) is missing.'],
    [/^unexpected right paren/, 'There is no ( for it.'],
    [/^missing value for command/, 'Write what is to be put there, or take the braces out. Braces as text: {{ "{{" }}.'],
    [/^unexpected \{\{(?:end|else)\}\}/, 'There is no {{if}}, {{with}} or {{range}} for it, or that has its {{end}} already.'],
    [/^expected end; found/, 'Only one {{else}} may stand in a structure, and it is the last part; {{else if}} continues an {{if}} only.'],
    [/^unexpected <(?:if|with)> in input/, '{{else if}} continues an {{if}} and {{else with}} a {{with}}; elsewhere write {{else}}{{if …}} … {{end}}.'],
    [/^unexpected <define>/, 'A {{define}} stands at the top level, not inside another structure.'],
    [/^unexpected <(?:if|with|range|template|block|else|end)>/, 'A word of the language begins an action of its own: {{ if … }}.'],
    [/^bad number syntax|^illegal number syntax/, 'Text stands in double quotes or backquotes; a name begins with a letter.'],
    [/^integer overflow/, 'Put it in quotes if it is meant as text.'],
    [/^unexpected \. after term/, 'A literal has no fields.'],
    [/^\{\{(?:break|continue)\}\} outside/, 'It only works between {{range}} and its {{end}}.'],
    [/^non executable command/, 'What follows a | is a function that takes the value as its last argument.'],
];
/** What to do about a template that cannot be read. */
const parseAdvice = (message) => parseRules.find(([pattern]) => pattern.test(message))?.[1];
const executionRules = [
    [/incompatible types for comparison: (?:int and float64|float64 and int)$/, 'An int does not compare with a float64. Literals without a point, len and range give int; numbers from JSON are float64, and so is 1.0.'],
    [/incompatible types for comparison/, 'Both sides must be of one kind; printf "%v" makes text of anything.'],
    [/^can't evaluate field .* in type \w+$/, 'Only the members of an object can be taken with a dot.'],
    [/^nil pointer evaluating/, 'The member before the dot is null; guard it with {{ with … }}.'],
    [/^expected string; found/, 'Put it in quotes.'],
    [/^expected integer; found/, 'Write the number without quotes.'],
    [/^wrong type for value; expected string/, 'printf "%v" makes text of any value.'],
    [/^invalid value; expected string|^cannot assign nil/, 'There is no value; ecspresso gives templates no data, so only functions and variables have any.'],
    [/^range can't iterate over/, 'A list, an object or a whole number can be ranged over.'],
    [/^undefined variable/, 'Declare it with := before the structure in which it is changed.'],
];
/** What to do about a template that stopped while it ran. */
const executionAdvice = (message) => executionRules.find(([pattern]) => pattern.test(message))?.[1];
/** How a function is called, for who gave it too much or too little. */
function usageAdvice(name, functions) {
    const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (known === undefined)
        return undefined;
    const parts = [...known.params, ...(known.variadic === undefined ? [] : [`${known.variadic}…`])];
    return parts.length === 0 ? `${name} takes no arguments.` : `It is called so: {{ ${[name, ...parts].join(' ')} }}`;
}
/** Another template that was probably meant. */
function unknownTemplateAdvice(name, known) {
    const close = (0,_support_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return close === undefined ? `Define it: {{ define "${name}" }} … {{ end }}` : `Did you mean "${close}"?`;
}


/***/ })

};
