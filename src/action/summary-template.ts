/**
 * The built-in job summary, in Mustache over the view of summary-view.ts (documented in docs/summary.md). Outcome and
 * reason first, details folded. `{{ }}` is escaped for Markdown; members ending in `Markdown` are ready-made. No text of
 * others stands at the beginning of a line.
 */
export const summaryTemplate = `### {{icon}} {{headline}}
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
