"use strict"
exports.id=311
exports.ids=[311]
exports.modules={8311:((n,e,t)=>{t.r(e)
t.d(e,{summaryOf:()=>summaryOf})
var o=t(7922)
const r=/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g
const s=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g
const plainText=n=>n.replace(r,"").replace(/\r\n?|\u0085|\u2028|\u2029/g,"\n").replace(s,"")
const a={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","|":"&#124;","\\":"&#92;","`":"&#96;","*":"&#42;",_:"&#95;","~":"&#126;","[":"&#91;","]":"&#93;",$:"&#36;"}
const asReferences=n=>n.replace(/[&<>"|\\`*~[\]$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g,n=>a[n]??n)
const withoutLinks=n=>n.replace(/@(?=[A-Za-z0-9-])|(?<!&)#(?=[A-Za-z0-9])/g,"$&&#8203;").replace(/(GH-)(?=\d)/gi,"$1&#8203;").replace(/:(?=\/\/)/g,":&#8203;").replace(/(www)(?=\.)/gi,"$1&#8203;")
const escapeMarkdown=n=>withoutLinks(asReferences(plainText(n).trimStart())).replace(/^(?:[-+=#]|\d+(?=[.)]))/,"&#8203;$&").replace(/\n/g,"<br>")
function code(n){const e=plainText(n)
if(e==="")return""
if(!/[`|\n\\]|^\s|\s$/.test(e))return`\`${e}\``
return`<code>${withoutLinks(asReferences(e)).replace(/\n/g,"<br>")}</code>`}const prose=n=>plainText(n).split(/`([^`\n]+)`/).map((n,e)=>e%2===1?code(n):n===""?"":escapeBetween(n,e)).join("")
const escapeBetween=(n,e)=>{const t=e===0?"":/^\s+/.exec(n)?.[0].replace(/\n/g,"<br>")??""
return t+(e===0?escapeMarkdown(n):withoutLinks(asReferences(n.trimStart())).replace(/\n/g,"<br>"))}
const markdown_link=(n,e)=>e===void 0||e===""?n:`[${n}](${e.replace(/[()<>\s\\|]/g,percentEncoded)})`
const percentEncoded=n=>`%${n.charCodeAt(0).toString(16).toUpperCase().padStart(2,"0")}`
function fence(n,e=""){const t=plainText(n).replace(/\n+$/,"")
const o=Math.max(0,...[...t.matchAll(/`+/g)].map(([n])=>n.length))
const r="`".repeat(Math.max(3,o+1))
return`${r}${e}\n${t===""?"":`${t}\n`}${r}`}function shorten(n,e,t="start"){if(n.length<=e)return n
const o=`\u2026 ${n.length-e} characters left out`
if(t==="start"){const t=n.lastIndexOf("\n",e)
return`${n.slice(0,t>e/2?t:e)}\n${o}`}const r=n.indexOf("\n",n.length-e)
const s=r>=0&&r<n.length-e/2?r+1:n.length-e
return`${o}\n${n.slice(s)}`}const i=1e6
const c="\n\n\u2702\ufe0f Shortened: GitHub takes at most 1 MiB.\n"
function cutMarkdown(n,e){const t=Buffer.from(n,"utf8")
if(t.length<=e)return n
const o=t.subarray(0,Math.max(0,e-1e3)).toString("utf8")
const r=o.lastIndexOf("\n")
const s=r>0?o.slice(0,r):o.replace(/\uFFFD$/,"")
return`${s}\n${closings(s)}${c}`}function closings(n){let e=""
let t=0
for(const o of n.split("\n")){const n=/^\s{0,3}(`{3,})/.exec(o)?.[1]??""
if(e!==""){if(n.length>=e.length&&o.trim()===n)e=""}else if(n!=="")e=n
else t+=count(o,/<details\b/g)-count(o,/<\/details>/g)}return`${e.length>500?"":e}\n${"\n</details>\n".repeat(Math.max(0,Math.min(t,20)))}`}const count=(n,e)=>[...n.matchAll(e)].length
const d=`### {{icon}} {{headline}}\n{{#cause}}\n\n**Why:** {{{sentenceMarkdown}}}\n\n**What to do:** {{{nextStepMarkdown}}}\n{{/cause}}\n{{#reasonMarkdown}}\n\n**{{#cause}}How it ended{{/cause}}{{^cause}}{{#failed}}Why{{/failed}}{{^failed}}Result{{/failed}}{{/cause}}:** {{{reasonMarkdown}}}\n{{/reasonMarkdown}}\n{{#errors}}\n{{#rows}}\n\n\u274c {{#place}}**{{place}}** {{/place}}{{{messageMarkdown}}}\n{{#excerptMarkdown}}\n\n{{{excerptMarkdown}}}\n{{/excerptMarkdown}}\n{{#causes}}\n\nCaused by: {{.}}\n{{/causes}}\n{{#hintMarkdown}}\n\n**What to do:** {{{hintMarkdown}}}\n{{/hintMarkdown}}\n{{/rows}}\n{{/errors}}\n{{#facts}}\n\n{{#head}}\n| {{{label}}} | {{{valueMarkdown}}} |\n|:--|:--|\n{{/head}}\n{{#rows}}\n| {{{label}}} | {{{valueMarkdown}}} |\n{{/rows}}\n{{/facts}}\n{{#notes}}\n\n{{#rows}}\n- {{#warning}}\u26a0\ufe0f{{/warning}}{{^warning}}\u2139\ufe0f{{/warning}} {{#notePlace}}**{{notePlace}}** {{/notePlace}}{{{noteMarkdown}}}\n{{/rows}}\n{{/notes}}\n{{#stoppedTasks}}\n\n#### Stopped tasks\n\n| Tasks | Id | Stop code | Reason | Container | Exit code |\n|--:|:--|:--|:--|:--|:--|\n{{#rows}}\n| {{count}} | {{{tasksMarkdown}}} | {{stopCode}} | {{stoppedReason}}{{#containerReason}}<br>{{containerReason}}{{/containerReason}} | {{container}} | {{^exitCode}}{{#container}}never started{{/container}}{{/exitCode}}{{#exitCode}}**{{exitCode}}**{{/exitCode}}{{#exitMeaning}} {{exitMeaning}}{{/exitMeaning}} |\n{{/rows}}\n{{/stoppedTasks}}\n{{#circuitBreaker}}\n\nCircuit breaker: **{{failures}}** failed tasks counted, threshold **{{threshold}}**{{#state}} ({{state}}){{/state}}.\n{{/circuitBreaker}}\n{{#unhealthyTargets}}\n\n#### Unhealthy targets\n\n| Target | Target group | State | Why |\n|:--|:--|:--|:--|\n{{#rows}}\n| {{target}} | {{targetGroup}} | {{state}} | {{why}} |\n{{/rows}}\n{{/unhealthyTargets}}\n{{#alarms}}\n\n#### Alarms\n\n| Alarm in ALARM | Reason |\n|:--|:--|\n{{#rows}}\n| {{alarm}} | {{alarmReason}} |\n{{/rows}}\n{{/alarms}}\n{{#logs}}\n{{#rows}}\n\n<details><summary>Last {{#plural}}{{count}} log lines{{/plural}}{{^plural}}log line{{/plural}} of <b>{{container}}</b> in task {{task}}</summary>\n\n{{{linesMarkdown}}}\n\n{{#url}}[The whole log stream]({{{url}}}) in {{/url}}{{^url}}From {{/url}}{{group}}\n\n</details>\n{{/rows}}\n{{/logs}}\n{{#events}}\n\n<details><summary>Events of the service ({{count}}, UTC)</summary>\n\n{{{eventsMarkdown}}}\n\n</details>\n{{/events}}\n{{#missing}}\n\n#### Not looked at\n\n| What | Permission that is missing | Answer |\n|:--|:--|:--|\n{{#rows}}\n| {{what}} | {{permission}} | {{refusal}} |\n{{/rows}}\n{{/missing}}\n{{#fallback}}\n\n\u2139\ufe0f {{fallback}}\n{{/fallback}}\n{{#differences}}\n{{#rows}}\n\n<details><summary>{{count}} {{#plural}}differences{{/plural}}{{^plural}}difference{{/plural}} in the <b>{{document}}</b></summary>\n\n{{{differencesMarkdown}}}\n\n</details>\n{{/rows}}\n{{/differences}}\n{{#calls}}\n{{#rows}}\n\n<details><summary>Would call <b>{{operation}}</b>: {{target}}</summary>\n\n{{{bodyMarkdown}}}\n\n</details>\n{{/rows}}\n{{/calls}}\n{{#timeline}}\n\n#### Timeline\n\n| UTC | After | Took | What |\n|:--|--:|--:|:--|\n{{#rows}}\n| {{time}} | {{elapsed}} | {{took}} | {{what}} |\n{{/rows}}\n{{/timeline}}\n{{#shortened}}\n\n\u2702\ufe0f Long parts of this summary were shortened: GitHub takes at most 1 MiB. The log of the step has more.\n{{/shortened}}\n\n{{#run}}\n<sub>{{#action}}{{action}}{{/action}}{{^action}}ecs-deploy-action{{/action}} \xb7 {{command}}{{#dryRun}} (dry run){{/dryRun}}{{#url}} \xb7 [run]({{{url}}}){{/url}}</sub>\n{{/run}}\n`
var l=t(9949)
var u=t(167)
var f=t(4512)
var m=t(8850)
var p=t(5832)
var g=t(7791)
var w=t(6679)
const callViews=({steps:n=[]},e)=>n.map(n=>{const{operation:t,target:o,body:r}=(0,w.C)(n)
return{operation:t,target:o,bodyMarkdown:fence(shorten(JSON.stringify(r,null,2),e.block),"json")}})
var k=t(6890)
const h={"task-definition":"task definition",service:"service"}
function differenceViews(n,e){return["task-definition","service"].flatMap(t=>{const o=n.differences.filter(n=>n.subject===t).length
if(o===0)return[]
const r=shorten((0,k.OV)(n,t,e.rows),e.block)
return[{document:h[t],count:o,plural:o>1,differencesMarkdown:fence(r,"diff")}]})}function causeView(n,e){const t=n.evidence?.cause
if(t===void 0||!(0,m.W)(n))return null
const{id:o,sentence:r,nextStep:s}=t
const a=shorten(r,e.sentence)
return{id:o,sentence:a,sentenceMarkdown:prose(a),nextStep:shorten(s,e.block),nextStepMarkdown:paragraph(s,e)}}const errorViews=(n,e)=>(n.error??[]).map(n=>errorView(n,e))
function errorView({code:n,message:e,hint:t="",file:o,line:r,column:s,excerpt:a,causes:i=[]},c){const d=shorten(e,c.sentence)
return{code:n,place:o===void 0?"":`${o}:${r??1}:${s??1}`,message:d,messageMarkdown:prose(d),hint:shorten(t,c.block),hintMarkdown:paragraph(t,c),excerptMarkdown:a===void 0?"":fence(shorten(a,c.block),"text"),causes:i.slice(0,c.rows).map(n=>shorten(n,c.sentence))}}function paragraph(n,e){const[t="",...o]=n.split("\n")
const r=prose(shorten(t,e.sentence))
const s=o.join("\n")
return s.trim()===""?r:`${r}\n\n${fence(shorten(s,e.block),/^\s*[{[]/.test(s)?"json":"text")}`}var v=t(5461)
const tableOf=(n,e)=>n.length===0?null:{rows:n.slice(0,e.rows)}
const $={stoppedTasks:[],logs:[],events:[],unhealthyTargets:[],alarms:[],missing:[]}
function evidenceView(n,e){const{circuitBreaker:t,stoppedTasks:o,logs:r,events:s,alarms:a,unhealthyTargets:i,missing:c}=n.evidence??$
const sentence=n=>shorten(n??"",e.sentence)
return{circuitBreaker:t===void 0?null:{failures:t.failureCount,threshold:t.threshold,state:t.status??""},stoppedTasks:tableOf(o.map(e=>stoppedTaskView(n,e,sentence)),e),logs:tableOf(r.map(t=>logView(n,t,e)),e),events:s.length===0?null:{count:s.length,eventsMarkdown:eventsMarkdown(s,e)},alarms:tableOf(a.map(({name:n,reason:e})=>({alarm:n,alarmReason:sentence(e)})),e),unhealthyTargets:tableOf(i.map(targetView),e),missing:tableOf(c.map(({what:n,permission:e="",reason:t})=>({what:n,permission:e,refusal:sentence(t)})),e)}}function stoppedTaskView(n,e,t){const{count:o,taskIds:r,stopCode:s="",stoppedReason:a,container:i="",exitCode:c,exitMeaning:d="",containerReason:l}=e
const f=r.map(e=>markdown_link(code(e.slice(0,8)),n.cluster===void 0?void 0:(0,u.Dl)(n,n.cluster,e)))
return{count:o,tasksMarkdown:f.join("<br>")+(o>r.length&&r.length>0?"<br>\u2026":""),stopCode:s,stoppedReason:t(a),container:i,exitCode:c===void 0?"":String(c),exitMeaning:d,containerReason:t(l===a?"":l)}}const logView=(n,{container:e,taskId:t,group:o,stream:r,lines:s},a)=>({container:e,task:t.slice(0,8),group:o,stream:r,url:(0,u.MK)(n,o,r)??"",count:s.length,plural:s.length!==1,linesMarkdown:fence(shorten(s.join("\n"),a.block,"end"),"text")})
const eventsMarkdown=(n,e)=>fence(shorten(n.map(({at:n,message:e})=>`${clockTime(n)}  ${(0,v.c)(e)}`).join("\n"),e.block,"end"),"text")
const clockTime=n=>new Date(n).toISOString().slice(11,19)
const targetView=({targetGroupArn:n,target:e,port:t,state:o,reason:r,description:s})=>({target:t===void 0?e:`${e}:${t}`,targetGroup:n.split("/")[1]??(0,l.cA)(n),state:o,why:[r,s].filter(n=>n!==void 0&&n!=="").join(": ")})
function runView(n={}){const{actor:e="",commit:t="",repository:o="",runUrl:r="",attempt:s="",action:a=""}=n
const i=r.replace(/\/actions\/runs\/.*$/,"")
return{actor:e,commit:t,shortCommit:t.slice(0,7),commitUrl:t===""||i===""||i===r?"":`${i}/commit/${t}`,repository:o,url:r,attempt:s,action:a}}function commitMarkdown({actor:n,shortCommit:e,commitUrl:t,attempt:o}){const r=[e===""?"":`commit ${markdown_link(code(e),t)}`,n===""?"":`by ${code(n)}`,o===""||o==="1"?"":`(attempt ${code(o)})`]
return r.filter(n=>n!=="").join(" ")}function factRows(n){if(n.cluster===void 0&&n.taskDefinitionArn===void 0)return[]
const e=[["Service",serviceMarkdown(n)],["Region",regionMarkdown(n)],["Task definition",revisionsMarkdown(n)],...imageViews(n).map(({container:n,changeMarkdown:e})=>[`Image ${code(n)}`,e]),["Tasks",tasksMarkdown(n)],["Rollout",rolloutMarkdown(n)],["Strategy",strategyMarkdown(n)],["Deployment",deploymentMarkdown(n)],["Superseded by",supersededMarkdown(n)],["Written",Object.values(n.rendered??{}).map(code).join("<br>")],["Took",tookMarkdown(n)],["Started by",commitMarkdown(runView(n.run))]]
return e.filter(([,n])=>n!=="").map(([n,e])=>({label:n,valueMarkdown:e}))}const M=10
function tookMarkdown(n){const{durationSeconds:e,runSeconds:t=0,deploymentStatus:o}=n
if(e===void 0||isPreview(n))return""
const r=(0,g.S5)(e*1e3)
const s=t-e
return s>=(o==="timed-out"?1:M)?`${r}; the whole run ${(0,g.S5)(t*1e3)}`:r}const isPreview=({command:n,dryRun:e})=>e||n==="diff"||n==="render"
function serviceMarkdown(n){const{serviceName:e,cluster:t}=n
if(t===void 0)return e===void 0?"":code(e)
const o=markdown_link(code(t),(0,u.Cj)(n,t))
if(e===void 0)return`none; cluster ${o}`
return`${markdown_link(code(e),(0,u.Rs)(n,t,e))} in cluster ${o}`}function regionMarkdown({region:n,account:e}){if(n===void 0)return""
return e===void 0||e===""?code(n):`${code(n)}, account ${code(e)}`}function revisionsMarkdown(n){const{taskDefinitionArn:e,previousTaskDefinitionArn:t,steps:o=[]}=n
const r=e===void 0&&o.some(({kind:n})=>n==="register-task-definition")
const s=r?"a new revision":revisionMarkdown(n,e)
const a=revisionMarkdown(n,t)
if(s==="")return a
if(e!==void 0&&e===t)return`${s} (unchanged)`
return a===""?s:`${a} \u2192 ${s}`}const revisionMarkdown=(n,e)=>e===void 0?"":markdown_link(code((0,l.DT)(e).name),(0,u.xw)(n,e))
const imageViews=n=>n.images.map(n=>({container:n.container,from:n.from??"",to:n.to??"",changed:n.from!==n.to,changeMarkdown:imageMarkdown(n)}))
function imageMarkdown({from:n,to:e}){if(e===void 0)return n===void 0?"not known":`${code(n)} \u2192 container removed`
if(n===void 0)return code(e)
if(n===e)return`${code(e)} (unchanged)`
const[t,o]=splitImage(n)
const[r,s]=splitImage(e)
const a=t===r&&o!==""&&s!==""
return a?`${code(o)} \u2192 ${code(s)}<br>of ${code(r)}`:`${code(n)} \u2192 ${code(e)}`}function splitImage(n){const e=n.indexOf("@")
const t=e<0?n.length:e
const o=n.lastIndexOf(":",t)
const r=o>n.lastIndexOf("/",t)?o:t
return[n.slice(0,r),n.slice(r).replace(/^[:@]/,"")]}function tasksMarkdown({desiredCount:n,runningCount:e,pendingCount:t,ownCounts:o,serving:r=[],deploymentStatus:s}){if(n===void 0||e===void 0)return""
const a=r.map(({taskDefinition:n,running:e})=>`${e} \xd7 ${code(n)}`).join(", ")
const i=`${e} of ${n} running, ${t??0} pending${a===""?"":`: ${a}`}`
if(o===void 0||s==="succeeded"||s==="no-change")return i
const{running:c,desired:d,pending:l,failed:u}=o
return`${i}<br>this deployment: **${c} of ${d} running**, ${l} pending, ${u} failed`}function rolloutMarkdown({deploymentStatus:n,rolloutState:e,lifecycleStage:t,statusReason:o}){const r=n==="rolled-back"||n==="superseded"
const s=[r&&e==="IN_PROGRESS"?void 0:e,t].filter(n=>n!==void 0).map(code)
if(s.length===0&&o===void 0)return""
return[s.join(" at "),o===void 0?"":code(o)].filter(n=>n!=="").join("<br>")}function strategyMarkdown({strategy:n,controller:e}){const t=[n,e==="ECS"?void 0:e].filter(n=>n!==void 0)
return t.map(code).join(", ")}function deploymentMarkdown({deploymentId:n,serviceDeploymentArn:e,consoleUrl:t}){const o=n??(e===void 0?void 0:(0,l.cA)(e))
return o===void 0?"":markdown_link(code(o),t)}function supersededMarkdown({supersededBy:n}){const e=[n?.taskDefinition,n?.deploymentId].filter(n=>n!==void 0)
return e.map(code).join(", ")}const noteViews=({notes:n},e)=>[...n].sort((n,e)=>Number(e.level==="warning")-Number(n.level==="warning")).map(({level:n,text:t,at:o})=>({warning:n==="warning",note:shorten(t,e.sentence),noteMarkdown:prose(shorten(t,e.sentence)),notePlace:o===void 0?"":`${o.file}:${o.line}`}))
function timelineViews({timeline:n}){if(n.length<3)return[]
return n.map(({at:e,elapsedSeconds:t,text:o},r)=>{const s=n[r+1]
return{time:clockTime(e),elapsed:(0,g.S5)(t*1e3),took:s===void 0?"":(0,g.S5)((s.elapsedSeconds-t)*1e3),what:o}})}function summaryView(n,e,t=false){const sentence=n=>shorten(n??"",e.sentence)
return{icon:(0,f.Z)(n),headline:sentence(n.headline),status:n.deploymentStatus??"",failed:(0,m.W)(n),command:n.command,dryRun:n.dryRun,reason:sentence(n.reason),reasonMarkdown:prose((0,p.iE)(n.headline,n.reason??"")?sentence(n.reason):""),statusReason:sentence(n.statusReason),cause:causeView(n,e),errors:tableOf(errorViews(n,e),e),...placeView(n),...revisionsView(n),strategy:n.strategy??"",controller:n.controller??"",stage:n.lifecycleStage??"",rolloutState:n.rolloutState??"",deploymentId:n.deploymentId??"",...countsView(n),serving:tableOf((n.serving??[]).map(({taskDefinition:n,running:e})=>({revision:n,running:e})),e),duration:n.durationSeconds===void 0?"":(0,g.S5)(n.durationSeconds*1e3),images:tableOf(imageViews(n),e),facts:factsView(n,e),...evidenceView(n,e),timeline:tableOf(timelineViews(n),e),notes:tableOf(noteViews(n,e),e),fallback:n.fallback===void 0?"":sentence((0,p.lz)(n.fallback)),differences:tableOf(differenceViews(n,e),e),calls:tableOf(callViews(n,e),e),run:runView(n.run),shortened:t}}function factsView(n,e){const[t,...o]=factRows(n)
return t===void 0?null:{head:t,rows:o.slice(0,e.rows)}}const placeView=({serviceName:n,cluster:e,region:t,account:o,consoleUrl:r,created:s})=>({service:n??"",cluster:e??"",region:t??"",account:o??"",consoleUrl:r??"",created:s})
function revisionsView(n){const name=n=>n===void 0?"":(0,l.DT)(n).name
return{taskDefinition:name(n.taskDefinitionArn),taskDefinitionUrl:(0,u.xw)(n,n.taskDefinitionArn)??"",previousTaskDefinition:name(n.previousTaskDefinitionArn),previousTaskDefinitionUrl:(0,u.xw)(n,n.previousTaskDefinitionArn)??""}}function countsView({desiredCount:n,runningCount:e,pendingCount:t,ownCounts:o}){const r=n!==void 0&&e!==void 0
return{counts:r?{desired:n,running:e,pending:t??0}:null,ownCounts:o??null}}const y=[{block:25e4,rows:400,sentence:4e3},{block:4e4,rows:100,sentence:2e3},{block:8e3,rows:40,sentence:1e3},{block:1500,rows:12,sentence:500},{block:300,rows:4,sentence:200}]
const b={path:"the built-in summary",text:d}
function summaryOf(n,e=b){let t=""
for(const[r,s]of y.entries()){t=(0,o.q)(e,summaryView(n,s,r>0),escapeMarkdown)
if(Buffer.byteLength(t,"utf8")<=i)return t}return cutMarkdown(t,i)}}),7922:((n,e,t)=>{t.d(e,{q:()=>renderView,v:()=>stockTokens})
var o=t(562)
var r=t(7700)
const stockTokens=n=>o.A.parse(n)
function renderView(n,e,t){try{return o.A.render(n.text,e,void 0,{escape:n=>t(String(n))})}catch(e){const t={file:n.path,line:1,column:1}
throw new r.lZ("TEMPLATE",`${n.path} cannot be rendered: ${String(e)}`,{at:t,cause:e})}}})}

