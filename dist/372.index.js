"use strict"
exports.id=372
exports.ids=[372]
exports.modules={5372:((e,t,n)=>{n.r(t)
n.d(t,{change:()=>change,readyToDeploy:()=>readyToDeploy})
var o=n(8651)
var s=n(7692)
var r=n(7791)
function limitText({ms:e,source:t}){switch(t){case"input":case"environment":return(0,r.S5)(e)
case"config":return`${(0,r.S5)(e)} from the config`
case"default":return`${(0,r.S5)(e)} by default`
default:return t}}const atMost=(e,t)=>`${(0,r.S5)(Math.ceil((e.ms-t)/1e3)*1e3)} at most (timeout: ${limitText(e)}, from the start of the run)`
var i=n(7700)
function createBound(e,t,n){const o=new AbortController
const s=n===void 0?o.signal:AbortSignal.any([o.signal,n])
const r=e.limit(t,s).then(()=>{o.abort()
return"late"})
return{signal:s,within:e=>{e.catch(()=>{})
return Promise.race([e,r])},release:()=>o.abort()}}var a=n(7660)
const c={1:"SIGHUP",2:"SIGINT",3:"SIGQUIT",4:"SIGILL",6:"SIGABRT",7:"SIGBUS",8:"SIGFPE",9:"SIGKILL",11:"SIGSEGV",13:"SIGPIPE",15:"SIGTERM"}
const d={0:"ended by itself without an error",1:"the program ended with an error",125:"the container could not be run",126:"the command is not executable",127:"the command was not found",255:"often a wrong architecture or entry point"}
const l=/OutOfMemory|out of memory|OOM/
const isOutOfMemory=e=>l.test(e??"")
function exitMeaning(e,t){const n=isOutOfMemory(t)
if(e===void 0)return n?"out of memory":void 0
const o=e>128?c[e-128]:void 0
if(o==="SIGKILL")return n?"SIGKILL, out of memory":"SIGKILL: out of memory, or not ended within stopTimeout"
if(o!==void 0)return n?`${o}, out of memory`:o
return n?"out of memory":d[e]}function textsOf(e,{group:t,evidence:n,watched:o}){switch(e){case"reason":return t===void 0?[]:[`${t.stoppedReason} ${t.containerReason??""}`.trim()]
case"log":if(!speaksForItself(t))return[]
return n.logs.filter(e=>t?.container===void 0||e.container===t.container).flatMap(e=>e.lines)
case"event":return n.events.map(e=>e.message)
case"status":return[o.outcome.statusReason,o.serviceDeployment?.statusReason,o.serviceDeployment?.rollback?.reason].filter(e=>e!==void 0)
default:return e}}function speaksForItself(e){if(e===void 0)return true
const{exitCode:t,stopCode:n="EssentialContainerExited",stoppedReason:o,containerReason:s}=e
return t!==void 0&&n==="EssentialContainerExited"&&!isOutOfMemory(`${o} ${s??""}`)}function findIn(e,t,n){for(const o of e)for(const e of textsOf(o,n).reverse()){const n=t.exec(e)
if(n!==null)return{...n.groups}}return}function byText({id:e,certain:t,in:n=["reason"],pattern:o,stopCodes:s=[],also:r,unless:i,sentence:a,nextStep:c}){return{id:e,...t===void 0?{}:{certain:t},matches:e=>{if(s.includes(e.group?.stopCode??""))return{}
const t=findIn(n,o,e)
if(t===void 0||r!==void 0&&findIn(n,r,e)===void 0)return
return i!==void 0&&findIn(n,i,e)!==void 0?void 0:t},sentence:e=>typeof a==="string"?a:a(e),nextStep:e=>typeof c==="string"?c:c(e)}}const maybe=(e,t=" ",n="")=>e===void 0||e===""?"":`${t}${e}${n}`
const u=[byText({id:"exec-format-error",certain:true,in:["reason","log"],pattern:/exec format error/i,sentence:"The program is built for another processor architecture than the task runs on, or a script has no first line (#!).",nextStep:"Build the image for the architecture of the task, or set runtimePlatform.cpuArchitecture (ARM64 or X86_64) in the task definition."}),byText({id:"command-not-executable",certain:true,pattern:/exec:? "?(?<command>[^"]+)"?: permission denied|starting container process.*permission denied/i,sentence:({command:e})=>`The command of the container${maybe(e)} is not executable.`,nextStep:"Give the file the execute permission (chmod +x) when the image is built, or correct entryPoint and command."}),byText({id:"command-not-found",certain:true,pattern:/exec:? "?(?<command>[^"]+)"?:.*(?:no such file or directory|executable file not found)|executable file not found|no such file or directory.*starting container process|No command specified/i,sentence:({command:e})=>`The command of the container${maybe(e)} does not exist in the image.`,nextStep:"Compare entryPoint and command with what is in the image, and the platform for which a script\u2019s interpreter is there."}),byText({id:"user-not-found",certain:true,pattern:/unable to find (?:user|group) (?<user>[^\s:]+)/i,sentence:({user:e})=>`The user${maybe(e)} of the container does not exist in the image.`,nextStep:"Correct user in the container definition, or create that user in the image."}),byText({id:"ulimit-refused",certain:true,pattern:/error setting rlimit|ulimit|rlimit type/i,sentence:"A ulimit of the container cannot be set: it is above what the host allows.",nextStep:"Lower ulimits in the container definition (Fargate allows nofile only, up to its limit)."}),byText({id:"too-many-open-files",in:["reason","log"],pattern:/too many open files|EMFILE|ENFILE/i,sentence:"The program has run out of file descriptors.",nextStep:"Raise the ulimit nofile in the container definition, or find what keeps files open."}),byText({id:"port-in-use",in:["reason","log"],pattern:/Bind for \S*:(?<other>\d+) failed|(?:EADDRINUSE: )?address already in use.*?:(?<port>\d{2,5})\b|address already in use|EADDRINUSE|port is already allocated/i,sentence:({port:e,other:t})=>`A port${maybe(e??t)} of the container is already in use.`,nextStep:"Two containers of a task (awsvpc, host) need different ports; on EC2 use hostPort 0, or more instances for a fixed one."}),byText({id:"memory-settings-invalid",certain:true,pattern:/minimum memory (?:limit|reservation) (?:allowed|can ?not)/i,sentence:"The memory settings of the container are not possible.",nextStep:"Set memory above memoryReservation, and both within the memory of the task."}),byText({id:"container-dependency",in:["reason","event"],pattern:/(?:dependency graph: .*?)?container ordering dependency \[(?<container>[^\]]+)\]|dependency graph: |dependsOn/i,sentence:({container:e})=>`A container that others wait for (dependsOn)${maybe(e,", ",",")} did not get to its condition.`,nextStep:"Look at the logs of that container, and at its health check and startTimeout if the condition is HEALTHY."}),byText({id:"runtime-timeout",pattern:/(?:ContainerRuntime|Docker)TimeoutError|Could not transition to \w+; timed out/i,sentence:"The container runtime did not get the container into its next state in time.",nextStep:"Usually the host is overloaded or its disk is slow: try again, and look at the instance if it is EC2."}),byText({id:"permission-denied",in:["log"],pattern:/permission denied|EACCES|Operation not permitted/i,sentence:"The program is refused access to a file, port or system call: permission denied.",nextStep:"Check user of the container against the owners of files in image and volumes; ports below 1024 need privileges."}),byText({id:"container-cannot-start",pattern:/Cannot(?:Start|Create|Inspect|Stop)Container\w*Error:?\s*(?<detail>.{0,200})/i,sentence:({detail:e})=>`A container cannot be started${maybe(e,": ")}.`,nextStep:"Try to run the same image and command with docker, with the settings of the container definition."})]
var f=n(3938)
var p=n(3045)
function whatIsMissing({service:e,serviceDeployment:t,ours:n}){const o=e?.deployments??[]
const s=o.find(e=>e.id===n.deploymentId)
return[...missingTasks(e,s,t),...o.filter(e=>e!==s).flatMap(remainingTasks),...missingStages(t)]}function missingTasks(e,t,n){const o=n?.targetServiceRevision
const s=t?.desiredCount??o?.requestedTaskCount??e?.desiredCount
const r=t?.runningCount??o?.runningTaskCount??e?.runningCount
if(s===void 0||r===void 0)return[]
const i=t?.pendingCount??o?.pendingTaskCount??e?.pendingCount??0
const a=t?.failedTasks??0
return[...r<s?[`${r} of ${(0,p.h)(s,"task")} running`]:[],...i>0?[`${i} pending`]:[],...a>0?[`${(0,p.h)(a,"task")} failed`]:[]]}function remainingTasks(e){const t=(e.runningCount??0)+(e.pendingCount??0)
if(t===0)return[]
const n=(0,p.E)(e.taskDefinition)
const o=e.status==="PRIMARY"?"newer deployment":"old deployment"
return[`${o}${n===void 0?"":` ${n}`} still has ${(0,p.h)(t,"task")}`]}function missingStages(e){const t=e?.lifecycleStage
const n=awaitedHooks(e).map(e=>`hook ${e.hookId??"(no id)"} awaits an action`)
return[...t===void 0?[]:[`at stage ${t}`],...n]}const awaitedHooks=e=>(e?.lifecycleHookDetails??[]).filter(e=>e.status==="AWAITING_ACTION")
function whyGivenUp(e){return breakerTripped(e)??alarmWentOff(e)??hookFailed(e)??sentence(e.statusReason)??sentence(e.rollback?.reason)}const endedByMonitor=e=>(breakerTripped(e)??alarmWentOff(e)??hookFailed(e))!==void 0
function breakerTripped({deploymentCircuitBreaker:e}){if(e?.status!=="TRIGGERED")return
const{failureCount:t,threshold:n}=e
if(t===void 0||t===0)return"the circuit breaker tripped"
const o=n===void 0?"":` (threshold ${n})`
return`the circuit breaker tripped after ${(0,p.h)(t,"failed task")}${o}`}function alarmWentOff({alarms:e}){const t=e?.triggeredAlarmNames??[]
if(t.length===0&&e?.status!=="TRIGGERED")return
if(t.length===0)return"an alarm went off"
return`${t.length===1?"alarm":"alarms"} ${t.join(", ")} went off`}function hookFailed({lifecycleHookDetails:e,lifecycleStage:t,rollback:n}){const o=(e??[]).find(({status:e,timeoutAction:t})=>e==="FAILED"||e==="TIMED_OUT"&&(t==="ROLLBACK"||n!==void 0))
if(o===void 0)return
const s=t===void 0?"":` at stage ${t}`
const r=o.status==="FAILED"?"failed":"timed out"
return`the lifecycle hook ${o.targetArn??o.hookId??"(no id)"} ${r}${s}`}function sentence(e){const t=e?.trim().replace(/\.$/,"").replace(/^Service deployment rolled back because (?:of )?/i,"")
return t===void 0||t===""?void 0:t}const h=["status","event"]
const m=[{id:"superseded",matches:({watched:{outcome:e}})=>e.status==="superseded"?{by:/(?:superseded by|but) (\S+:\d+)[ ,;]/.exec(e.reason)?.[1]}:void 0,sentence:({by:e})=>`Another deployment${maybe(e," (",")")} was started before this one was done and took its place.`,nextStep:()=>"Find out who deployed; a concurrency group per service in the workflow, or if-deploying: wait, keeps two deploys apart."},{id:"pause-awaits",matches:({watched:{outcome:e,serviceDeployment:t}})=>{const[n]=awaitedHooks(t)
return e.status==="timed-out"&&n!==void 0?{hook:n.hookId}:void 0},sentence:({hook:e})=>`The deployment is paused: ${e===void 0?"a hook":`hook ${e}`} awaits a decision.`,nextStep:()=>"Continue it or roll it back with ContinueServiceDeployment; with wait-until: paused the step ends green at a pause."},byText({id:"pause-hook-timed-out",in:h,pattern:/because (?<stage>\w+) pause hook timed out/i,sentence:({stage:e})=>`Nobody answered the pause${maybe(e," at ")} in time.`,nextStep:"Deploy again and continue it in time (ContinueServiceDeployment), or raise timeoutConfiguration of the hook."}),byText({id:"hook-role",in:h,pattern:/because (?<stage>\w+) lifecycle hook.*unable to assume role (?<role>\S+)/is,sentence:({stage:e,role:t})=>`ECS cannot assume the role${maybe(t)} of the lifecycle hook${maybe(e," at ")}.`,nextStep:"Let the role of the hook trust ecs.amazonaws.com and allow lambda:InvokeFunction."}),byText({id:"hook-answer",in:h,pattern:/because (?<stage>\w+) lifecycle hook.*unable to parse the response from (?<target>\S+)/is,sentence:({stage:e,target:t})=>`The lifecycle hook${maybe(t)}${maybe(e," at ")} gave an answer that ECS does not understand.`,nextStep:'Let the function return {"hookStatus": "SUCCEEDED"}, FAILED or IN_PROGRESS.'}),byText({id:"hook-not-invoked",in:h,pattern:/because (?<stage>\w+) lifecycle hook.*(?:unable to invoke hook target (?<target>\S+)|is not authorized to perform)/is,sentence:({stage:e,target:t})=>`ECS cannot call the lifecycle hook${maybe(t)}${maybe(e," at ")}.`,nextStep:"Allow lambda:InvokeFunction for the role of the hook, and check the ARN of the function."}),byText({id:"hook-timed-out",in:h,pattern:/because (?<stage>\w+) lifecycle hook.*timed out/is,sentence:({stage:e})=>`The lifecycle hook${maybe(e," at ")} did not answer in time.`,nextStep:"Look at the logs of the function behind the hook, or raise timeoutConfiguration."}),byText({id:"hook-failed",in:h,pattern:/because (?<stage>\w+) lifecycle hook\(s\) failed(?:.*target (?<target>arn:\S+) returned FAILED)?/is,sentence:({stage:e,target:t})=>`The lifecycle hook${maybe(t)}${maybe(e," at ")} failed.`,nextStep:"Look at the logs of the function behind the hook."}),byText({id:"infrastructure-role",in:h,pattern:/missing permissions on ECS Infrastructure Role '?(?<role>[^'\s]+)/i,sentence:({role:e})=>`The infrastructure role${maybe(e)} may not manage the load balancer.`,nextStep:"Attach AmazonECSInfrastructureRolePolicyForLoadBalancers to it."}),byText({id:"invalid-networking",in:h,pattern:/invalid (?:networking )?configuration[.:]? ?(?<detail>.{0,300})/i,sentence:({detail:e})=>`The load balancer configuration of the service does not fit the deployment${maybe(e?.replace(/\.$/,""),": ")}.`,nextStep:"Compare loadBalancers and advancedConfiguration of the service definition with the listener rules."}),byText({id:"tasks-protected",in:h,pattern:/(?<count>\d+)? ?tasks? under protection/i,sentence:({count:e})=>`Scale-in protection keeps ${e===void 0?"tasks":`${e} tasks`} of the old revision: ECS may not stop them.`,nextStep:"Wait until the protection ends, or end it with UpdateTaskProtection."}),byText({id:"deployment-percent-deadlock",in:h,pattern:/because of the service deployment configuration/i,sentence:"The limits of the deployment leave no room: ECS may neither stop an old task nor start a new one.",nextStep:"Lower minimumHealthyPercent or raise maximumPercent in deploymentConfiguration (for one task 0/100 or 100/200)."})]
const g=[{id:"alarm",matches:e=>{const{alarms:t}=e.watched.serviceDeployment??{}
if(t?.status!=="TRIGGERED"&&findIn(["event","status"],/alarm (?:was )?detected/i,e)===void 0)return
const n=[...new Set([...t?.triggeredAlarmNames??[],...e.evidence.alarms.map(e=>e.name)])]
return{names:n.join(", ")}},sentence:({names:e})=>`A CloudWatch alarm of the deployment went off${maybe(e,": ")}.`,nextStep:()=>"Look at what the alarm measures since the rollout began, and at the logs of the new tasks."}]
const v=[{id:"service-deleted",matches:({watched:e})=>["DRAINING","INACTIVE"].includes(e.service?.status??"")?{}:void 0,sentence:()=>"The service was deleted while the deployment was under way.",nextStep:()=>"Find out who deleted it (CloudTrail, DeleteService); a further deploy creates it anew."},{id:"tasks-do-not-start",matches:({evidence:e})=>{const t=e.stoppedTasks.find(({stopCode:e})=>e==="TaskFailedToStart")
return t&&{words:[t.stoppedReason,t.containerReason].filter(e=>e!==void 0&&e!=="").join(": ")}},sentence:({words:e})=>`The tasks of the new revision fail to start, for a reason that is not known here${maybe(e?.replace(/\.$/,""),": ")}.`,nextStep:()=>"Look at such a task in the console, and for these words in the ECS guide (stopped task error messages)."},byText({id:"cannot-start-tasks",in:h,pattern:/unable to consistently start tasks/i,sentence:"The tasks of the service start and stop again and again.",nextStep:"Look at the logs of the containers; stopped tasks are listed for about an hour only."}),byText({id:"no-rollback-candidate",in:h,pattern:/No rollback candidate/i,sentence:"The deployment failed, and there was nothing to roll back to: no deployment of this service has ever completed.",nextStep:"Look at the events and the stopped tasks for the failure itself."}),{id:"stopped-from-outside",matches:({watched:{serviceDeployment:e}})=>e!==void 0&&isStoppedByHand(e)?{}:void 0,sentence:()=>"Somebody stopped the deployment (StopServiceDeployment, or ROLLBACK as the answer to a pause): no monitor of ECS did.",nextStep:()=>"Find out who did: CloudTrail has the call with the caller."},{id:"breaker-tripped",matches:({evidence:e})=>{if(e.circuitBreaker?.status!=="TRIGGERED")return
const t=e.missing.find(({what:e})=>e==="stopped tasks")
return{count:String(e.circuitBreaker.failureCount),permission:t?.permission,why:t?.reason}},sentence:({count:e,permission:t,why:n})=>`The circuit breaker gave the deployment up after ${e??"several"} failed tasks; why they failed ${t!==void 0?`may not be read (${t})`:n!==void 0?`could not be read (${n})`:"can no longer be read"}.`,nextStep:({permission:e})=>e===void 0?"Look at the logs of the containers around that time.":"Allow ecs:ListTasks and ecs:DescribeTasks for the role that deploys, and look at the stopped tasks in the console: they are listed for an hour."},{id:"old-tasks-remain",matches:e=>e.watched.outcome.status==="timed-out"?oldTasksRemain(e):void 0,sentence:({count:e})=>`All new tasks run, but old ones are still there${maybe(e," ("," left)")}: the new ones do not count as healthy yet, or the old ones take long to end.`,nextStep:()=>"Look at the health checks of the new tasks; else raise timeout, or lower deregistration_delay of the target group and stopTimeout of the containers."},{id:"tasks-pending",matches:({watched:e})=>{const t=(0,f.O)(e.service)?.pendingCount??0
return e.outcome.status==="timed-out"&&t>0?{count:String(t)}:void 0},sentence:({count:e})=>`The new tasks had not started when the time was over${maybe(e,": "," pending")}.`,nextStep:()=>"Raise timeout if the image is large; else look at the tasks in the console: pulling the image, attaching the network and waiting for a place all show as PENDING."}]
const y=new Set(["STOPPED","ROLLBACK_SUCCESSFUL","ROLLBACK_FAILED"])
function isStoppedByHand(e){const{status:t="",statusReason:n="",rollback:o}=e
if(!y.has(t)||endedByMonitor(e))return false
const s=`${n} ${o?.reason??""}`
return/StopServiceDeployment|user/i.test(s)||!/because|rollback candidate/i.test(s)}function oldTasksRemain({watched:e}){const t=(0,f.O)(e.service)
if(t?.desiredCount===void 0||(t.runningCount??0)<t.desiredCount)return
const n=(e.service?.deployments??[]).filter(e=>e!==t).reduce((e,t)=>e+(t.runningCount??0),0)
return n>0?{count:String(n)}:void 0}const k="Look at the last log lines of the container"
function byExit({id:e,certain:t,when:n,sentence:o,nextStep:s}){return{id:e,...t===void 0?{}:{certain:t},matches:e=>{const{group:t}=e
if(t===void 0)return
const{exitCode:o,stoppedReason:s,containerReason:r="",container:i}=t
if(!n(o,`${s} ${r}`,e))return
return{container:i,code:o===void 0?void 0:String(o)}},sentence:o,nextStep:()=>s}}const named=e=>e===void 0?"A container":`Container ${e}`
const w=[byExit({id:"task-out-of-memory",when:(e,t)=>isOutOfMemory(t)&&/task/i.test(t.replace(/Essential container in task exited/i,"")),sentence:({container:e})=>`The task used more memory than it has, and ${e===void 0?"a container":`container ${e}`} was killed.`,nextStep:"Raise memory of the task, or find out what uses it."}),byExit({id:"container-out-of-memory",when:(e,t)=>isOutOfMemory(t),sentence:({container:e})=>`${named(e)} used more memory than it may and was killed.`,nextStep:"Raise memory of the container or of the task, or lower what the program takes (heap size, workers)."}),byExit({id:"stopped-by-user",when:(e,t,{group:n})=>n?.stopCode==="UserInitiated",sentence:()=>"The tasks were stopped from outside (StopTask).",nextStep:"Find out who stops them: CloudTrail has StopTask with the caller."}),byExit({id:"command-not-found-exit",certain:true,when:e=>e===127,sentence:({container:e})=>`${named(e)} exited with 127: its command was not found.`,nextStep:"Compare entryPoint and command with what is in the image."}),byExit({id:"command-not-executable-exit",certain:true,when:e=>e===126,sentence:({container:e})=>`${named(e)} exited with 126: its command is not executable.`,nextStep:"Give the file the execute permission, and check its interpreter and architecture."}),byExit({id:"segmentation-fault",when:e=>e===139,sentence:({container:e})=>`${named(e)} crashed with a segmentation fault (SIGSEGV, 139).`,nextStep:"Check native libraries and the architecture of the image, and run it with the same limits elsewhere."}),byExit({id:"aborted",when:e=>e===134,sentence:({container:e})=>`${named(e)} aborted itself (SIGABRT, 134), often for want of memory or a failed assertion.`,nextStep:`${k}, and raise its memory limit or the heap size of the runtime if it says so.`}),byExit({id:"killed",when:e=>e===137,sentence:({container:e})=>`${named(e)} was killed (SIGKILL, 137): it ran out of memory, or did not end within stopTimeout after SIGTERM.`,nextStep:"Look at the memory metrics of the task; if it was told to stop, let the program end on SIGTERM or raise stopTimeout."}),byExit({id:"terminated",when:e=>e===143,sentence:({container:e})=>`${named(e)} ended on SIGTERM (143): somebody or something told it to stop.`,nextStep:"Look at the events for who stopped it: a failing health check, another essential container, or a person."}),byExit({id:"exit-255",when:e=>e===255,sentence:({container:e})=>`${named(e)} exited with 255: often a wrong architecture or entry point, or an error that is not caught.`,nextStep:`${k}, and check architecture and entryPoint.`}),byExit({id:"exited-without-error",when:e=>e===0,sentence:({container:e})=>`${named(e)} ended by itself with exit code 0, but it is essential: a service must go on running.`,nextStep:"Start the program in the foreground, or set essential to false for a container that only prepares."}),{id:"configuration-missing",matches:e=>e.group?.exitCode===void 0?void 0:findIn(["log"],/(?:environment variable|env var|config(?:uration)?(?: key)?|setting) [`'"]?(?<name>[A-Z][A-Z0-9_]{2,})[`'"]? (?:is )?(?:not set|missing|required|undefined)|missing (?:required )?(?:environment variable|env var)s?:? [`'"]?(?<other>[A-Z][A-Z0-9_]{2,})/i,e),sentence:({name:e,other:t})=>`The program ends because a setting is missing${maybe(e??t,": ")}.`,nextStep:()=>"Add it to environment or secrets of the container definition."},{id:"dependency-unreachable",matches:e=>e.group?.exitCode===void 0?void 0:findIn(["log"],/(?<what>ECONNREFUSED|ETIMEDOUT|ENOTFOUND|getaddrinfo|connection refused|could not connect to server|no such host|connection timed out)/i,e),sentence:({what:e})=>`The program ends because it cannot reach something that it needs${maybe(e," (",")")}.`,nextStep:()=>"Check address, port and security groups of the database or service named in the log lines, and whether it accepts this task."},byExit({id:"program-failed",when:e=>e!==void 0&&e!==0,sentence:({container:e,code:t})=>`${named(e)} exited with ${t===void 0?"an error":`code ${t}`}: the program itself failed.`,nextStep:`${k}.`}),byExit({id:"ended-without-exit-code",when:(e,t,{group:n})=>e===void 0&&n?.stopCode==="EssentialContainerExited",sentence:({container:e})=>`${named(e)} ended, and ECS does not know with which exit code.`,nextStep:"Look at the last log lines of the containers, and at the state of each container of such a task in the console."})]
const b=/(?:failed ELB health checks|is unhealthy) in \(?(?:target-group|elb) (?<arn>[^\s)]+)\)?|failed ELB health checks/i
const groupName=e=>e?.split("/")[1]??e
function balancerFails(e){const t=e.group===void 0?void 0:findIn(["reason"],b,e)
if(e.group!==void 0)return t
return findIn(["event"],b,e)??(e.evidence.unhealthyTargets.length>0?{}:void 0)}function targetRow(e){return{id:e.id,matches:t=>{const n=balancerFails(t)
if(n===void 0)return
const{unhealthyTargets:o,events:s}=t.evidence
const r=[...o.map(e=>e.description??""),...s.filter(e=>/unhealthy/.test(e.message)).map(e=>e.message)]
const i=o.find(t=>t.reason!==void 0&&e.codes.includes(t.reason))
const a=r.map(t=>e.words.exec(t)).find(e=>e!==null)
if(i===void 0&&a===void 0)return
return{...n,...a?.groups,port:i?.port===void 0?void 0:String(i.port)}},sentence:e.sentence,nextStep:()=>e.nextStep}}const S=[byText({id:"target-group-not-found",certain:true,in:["reason","event","status"],pattern:/TARGET GROUP IS NOT FOUND|TargetGroupNotFound|target groups? .*(?:not found|does not exist)/i,sentence:"A target group of the service does not exist.",nextStep:"Correct targetGroupArn in loadBalancers of the service definition."}),byText({id:"targets-not-registered",in:["event","status"],pattern:/failed to (?:register targets|describe target health)(?: in| on)? \(?target-group (?<group>[^\s)]+)\)?(?: with \(error (?<error>[^)]*))?/i,sentence:({group:e,error:t})=>`ECS cannot register the tasks with the target group${maybe(e)}${maybe(t,": ")}.`,nextStep:"Check target type (ip for awsvpc, instance for bridge), the VPC of the target group, and that it is attached to a listener."}),targetRow({id:"health-check-connection-refused",codes:[],words:/connection refused|ECONNREFUSED|unable to connect/i,sentence:()=>"The load balancer reaches the task, but nothing listens on the port of the health check.",nextStep:"Compare containerPort and the port of the health check with what the program listens on, on 0.0.0.0 and not on localhost."}),targetRow({id:"health-check-code",codes:["Target.ResponseCodeMismatch"],words:/codes?: \[(?<code>[\d, -]+)\]/i,sentence:({code:e})=>`The health check of the load balancer gets a wrong answer from the new tasks${maybe(e,": HTTP ")}.`,nextStep:"Look at what the program answers on the path of the health check, and compare path and matcher of the target group; a 3xx is often a redirect to https or a login."}),targetRow({id:"health-check-timeout",codes:["Target.Timeout"],words:/timed out|timeout/i,sentence:()=>"The health check of the load balancer gets no answer from the new tasks in time.",nextStep:"Let the security group of the tasks allow the load balancer on the health-check port; check the port, that the program listens on 0.0.0.0, and healthCheckGracePeriodSeconds for a slow start."}),{id:"health-check-failed",matches:balancerFails,sentence:({arn:e})=>`The new tasks fail the health check of the load balancer${maybe(groupName(e)," (",")")}.`,nextStep:()=>"Check port and path of the health check, the security group, and healthCheckGracePeriodSeconds for a slow start."},byText({id:"container-health-check-failed",in:["reason","event"],pattern:/failed container health checks/i,sentence:"The health check of a container (healthCheck of the container definition) fails.",nextStep:"Run its command in the image: often curl is not installed there, the port is another one, or startPeriod is too short."}),{id:"service-connect",matches:e=>{if(e.group?.container?.startsWith("ecs-service-connect")===true)return{}
return findIn(["reason","event","status"],/Service ?Connect|ecs-service-connect/i,e)},sentence:()=>"Service Connect does not work for the tasks: its proxy does not start, or ends.",nextStep:()=>"Check the namespace, portName against portMappings[].name, and the logs of the Service Connect proxy."},byText({id:"cloud-map",in:["reason","event","status"],pattern:/Cloud ?Map|service discovery|service registr/i,sentence:"The tasks cannot be registered with Cloud Map, or fail its health check.",nextStep:"Check serviceRegistries, that the Cloud Map service exists, and the permissions of the service-linked role."})]
const T=/Cannot ?Pull|pull image|failed to resolve ref|manifest|pull access denied|registry/i
const x=/(?:retrieve|fetch) secrets?|from ssm|Secrets Manager|Systems Manager|Parameter Store|env(?:ironment)? files?/i
const A=[byText({id:"image-platform",certain:true,pattern:/descriptor matching platform '?(?<platform>[\w/.-]+)|no match(?:ing manifest)? for (?:platform )?(?<other>[\w/.-]+)/i,sentence:({platform:e,other:t})=>`The image is not built for the platform of the task${maybe(e??t," (",")")}.`,nextStep:"Build the image for that platform (docker build --platform, or a multi-platform build), or set runtimePlatform.cpuArchitecture in the task definition."}),byText({id:"image-format-too-old",certain:true,pattern:/media ?type .*(manifest\.v1|no longer supported)|schema ?1/i,also:T,sentence:"The image is stored in a manifest format that is no longer supported.",nextStep:"Build and push the image again with a current tool."}),byText({id:"image-rate-limit",pattern:/toomanyrequests|429 Too Many Requests|pull rate limit/i,sentence:"The registry refuses to serve the image because its pull rate limit is used up.",nextStep:"Pull through an ECR pull-through cache or copy the image to ECR, or give the task registry credentials (repositoryCredentials)."}),byText({id:"image-no-credentials",certain:true,pattern:/no basic auth credentials|authentication required|unauthorized: /i,also:T,sentence:"The registry asks for credentials, and the task has none for it.",nextStep:"For ECR give the task an executionRoleArn with ECR permissions; for another private registry set repositoryCredentials."}),byText({id:"ecr-denied",certain:true,pattern:/not authorized to perform: (?<action>ecr:\w+)(?: on resource: (?<resource>\S+))?/i,sentence:({action:e,resource:t})=>`The execution role of the task may not pull the image${maybe(e,": ",` is not allowed${maybe(t," on ")}`)}.`,nextStep:({action:e})=>`Allow ${e??"the ECR actions"} for the execution role; for a repository of another account its policy must allow the role as well.`}),byText({id:"ecr-repository-not-found",certain:true,pattern:/repository with name '(?<repository>[^']+)' does not exist in the registry with id '(?<registry>\d+)'/i,sentence:({repository:e,registry:t})=>`The ECR repository${maybe(e)} does not exist${maybe(t," in the registry ")}.`,nextStep:"Check account, region and repository in the image name of the task definition."}),byText({id:"image-layers-forbidden",certain:true,pattern:/(?:httpReadSeeker|failed to copy|blob|layer).*(?:403 Forbidden|AccessDenied)/i,sentence:"The manifest of the image can be read, but its layers cannot: the registry answers 403.",nextStep:"If the subnet has an S3 gateway endpoint, let its policy allow the ECR layer bucket (prod-REGION-starport-layer-bucket)."}),byText({id:"image-forbidden",certain:true,pattern:/pull access denied(?: for (?<image>[^\s,]+))?|403 Forbidden|insufficient_scope/i,also:T,sentence:({image:e})=>`The registry does not let the task pull the image${maybe(e)}: forbidden, or it does not exist.`,nextStep:"Check the image name; give the execution role ECR permissions, or the task repositoryCredentials for a private registry."}),byText({id:"image-reference-invalid",certain:true,pattern:/invalid reference format|invalid reference/i,sentence:"The image name in the task definition is not a valid image reference.",nextStep:"Look at the rendered image: often a variable is empty, so that the name ends with a colon."}),byText({id:"registry-tls",certain:true,pattern:/x509: |tls: failed to verify|certificate signed by unknown authority|certificate has expired/i,also:T,sentence:"The registry cannot be trusted from the task: its TLS certificate is not accepted.",nextStep:"Check for a proxy that breaks TLS up, and the certificate of a registry of your own."}),byText({id:"registry-dns",pattern:/lookup (?<host>[\w.-]+).*(?:no such host|i\/o timeout|server misbehaving)/i,also:T,sentence:({host:e})=>`The name of the registry${maybe(e)} cannot be resolved from the subnet of the task.`,nextStep:"Enable DNS support and DNS host names of the VPC, and check resolver rules and the image name."}),byText({id:"image-not-found",certain:true,pattern:/failed to resolve ref(?:erence)? "?(?<ref>\S+?)"?: .*\bnot found$|failed to resolve ref(?:erence)? "?(?<other>\S+?)"?: \S+: not found|manifest for (?<manifest>\S+) not found|manifest unknown|requested image not found/i,sentence:({ref:e,manifest:t,other:n})=>`The image${maybe(e??t??n)} does not exist: no such tag or digest.`,nextStep:"Push the image before the deploy, or correct its tag in the task definition."}),byText({id:"registry-unreachable",pattern:/i\/o timeout|request canceled while waiting for connection|Client\.Timeout exceeded|context deadline exceeded|no route to host|network is unreachable|TLS handshake timeout|connection (?:refused|reset)/i,also:T,unless:x,sentence:"The task cannot reach the registry from its subnet.",nextStep:"Give the subnet a way out: a NAT gateway, or assignPublicIp ENABLED in a public subnet, or VPC endpoints for ECR (api and dkr) and S3; check the security group."}),byText({id:"image-no-space",pattern:/no space left on device|failed to register layer/i,also:T,sentence:"The disk of the task or instance is full: the image does not fit.",nextStep:"Raise ephemeralStorage (Fargate) or the volume of the instance, or make the image smaller."}),byText({id:"image-pull-failed",pattern:/Cannot ?Pull ?(?:Container|Image)\w*Error:?\s*(?<detail>.{0,200})/i,sentence:({detail:e})=>`The image cannot be pulled${maybe(e,": ")}.`,nextStep:"Try to pull the same image with the execution role of the task, from its subnet."})]
const $=/logging driver|logger args|log ?stream|log ?group|awslogs|CloudWatch/i
const C=[byText({id:"log-group-create-denied",certain:true,pattern:/not authorized to perform: logs:CreateLogGroup|create (?:Cloudwatch )?log group.*AccessDenied/i,sentence:"The task wants to create its log group (awslogs-create-group), but the execution role may not.",nextStep:"Allow logs:CreateLogGroup for the execution role, or create the log group and drop awslogs-create-group."}),byText({id:"log-denied",certain:true,pattern:/not authorized to perform: (?<action>logs:\w+)|log ?stream.*AccessDenied/i,sentence:({action:e})=>`The execution role may not write logs${maybe(e,": "," is not allowed")}.`,nextStep:"Attach AmazonECSTaskExecutionRolePolicy, or allow logs:CreateLogStream and logs:PutLogEvents."}),byText({id:"log-group-not-found",certain:true,pattern:/specified log group does not exist|log group .*does not exist/i,sentence:"The log group of the task does not exist.",nextStep:"Create the log group of awslogs-group in this region, or set awslogs-create-group to true and allow logs:CreateLogGroup."}),byText({id:"logs-unreachable",pattern:/connection issue between the task and Amazon CloudWatch|(?:dial tcp|i\/o timeout|context deadline exceeded).*log|log ?(?:stream|group).*(?:dial tcp|i\/o timeout|context deadline exceeded)/i,sentence:"The task cannot reach CloudWatch Logs from its subnet.",nextStep:"Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or a VPC endpoint for logs; check the security group."}),byText({id:"log-driver-failed",pattern:/failed to initialize logging driver|failed to validate logger args|logging driver/i,sentence:"The log driver of a container cannot be started.",nextStep:"Check driver and options of logConfiguration; fluentd and firelens need their router running first."}),byText({id:"efs-mount",pattern:/EFS utils|mount\.nfs4?|\.efs\.[\w-]+\.amazonaws|efs volumes?/i,sentence:"The EFS file system of the task cannot be mounted.",nextStep:"Check file system id and access point, a mount target in the zone of the subnet, port 2049 in its security group, and elasticfilesystem:ClientMount of the task role."}),byText({id:"ebs-attach",pattern:/\bEBS\b|attach(?:ing)? volume|volume attachment|CreateVolume/i,sentence:"The EBS volume of the task cannot be made or attached.",nextStep:"Check the infrastructure role of volumeConfigurations, the snapshot, the KMS key and the volume quota."}),byText({id:"mount-invalid",certain:true,pattern:/(?:invalid mount config.*)?bind source path does not exist: (?<path>\S+)|invalid mount config|CannotCreateVolumeError|no such volume|duplicate mount point/i,sentence:({path:e})=>`A volume of the task cannot be mounted${maybe(e,": "," does not exist")}.`,nextStep:"Compare volumes and mountPoints in the task definition; a host path must exist on the instance, and Fargate has none."}),byText({id:"disk-full",in:["reason","log"],pattern:/no space left on device|ENOSPC|disk quota exceeded/i,sentence:"The disk of the task or instance is full.",nextStep:"Raise ephemeralStorage (Fargate) or the volume of the instance, or write less."}),byText({id:"read-only-file-system",in:["reason","log"],pattern:/read-only file system|EROFS/i,sentence:"The program writes to a file system that is read-only.",nextStep:"Mount a writable volume at that path, or set readonlyRootFilesystem to false."})].map(e=>e.id.startsWith("log")&&e.id!=="log-driver-failed"?within(e):e)
function within(e){return{...e,matches:t=>$.test(`${t.group?.stoppedReason} ${t.group?.containerReason}`)?e.matches(t):void 0}}const D=["reason","event","status"]
const E=[byText({id:"subnet-without-addresses",in:D,pattern:/subnet '?(?<subnet>subnet-\w+)'?.*(?:InsufficientFreeAddresses|free (?:IP )?addresses)|InsufficientFreeAddresses|(?:not have|insufficient|no) (?:enough )?free (?:IP )?addresses|InsufficientCidrBlocks/i,sentence:({subnet:e})=>`The subnet${maybe(e)} has no free IP address left.`,nextStep:"Add a larger subnet to networkConfiguration, or stop tasks that are not needed during the rollout (maximumPercent)."}),byText({id:"network-resource-not-found",certain:true,in:D,pattern:/(?<code>InvalidSubnetID\.NotFound|InvalidSubnet\.NotFound|InvalidGroup\.NotFound|InvalidSecurityGroupID\.NotFound)|security group '?(?<group>sg-\w+)'? does not exist/i,sentence:({group:e})=>`A subnet or security group${maybe(e)} of networkConfiguration does not exist.`,nextStep:"Correct subnets and securityGroups in the service definition; they must be of the same VPC."}),byText({id:"eni-exhausted",in:D,pattern:/RESOURCE:ENI|NetworkInterfaceLimitExceeded|AttachmentLimitExceeded|maximum (?:number of )?(?:network interfaces|ENIs)/i,sentence:"There is no network interface left for the task.",nextStep:"On EC2 use larger instances or ENI trunking (awsvpcTrunking); on Fargate ask for a higher quota of network interfaces."}),byText({id:"eni-timeout",in:D,pattern:/network interface (?:provisioning|attach\w*)|Create Network Interface|waiting for network interface/i,sentence:"The network interface of the task could not be provided.",nextStep:"Check the free addresses of the subnets, the quota of network interfaces and the security groups; often it passes by itself."}),byText({id:"task-quota",in:D,pattern:/reached the limit on the number of (?<what>vCPUs|tasks)/i,sentence:({what:e})=>`The account has reached its Fargate quota${maybe(e," of ")}.`,nextStep:"Ask for a higher quota in Service Quotas (AWS Fargate), or lower maximumPercent so that fewer tasks run side by side."}),byText({id:"fargate-no-capacity",in:D,pattern:/Capacity is unavailable at this time/i,sentence:"Fargate has no capacity for this task in these zones at the moment.",nextStep:"Try again later, add subnets in other zones, or for Fargate Spot a FARGATE strategy beside it."}),byText({id:"instance-cpu",in:D,pattern:/insufficient CPU units|RESOURCE:CPU/i,sentence:"No instance of the cluster has enough CPU left for the task.",nextStep:"Scale the cluster out (managed scaling of a capacity provider), lower cpu, or lower minimumHealthyPercent so that old tasks make room."}),byText({id:"instance-memory",in:D,pattern:/insufficient memory|RESOURCE:MEMORY/i,sentence:"No instance of the cluster has enough memory left for the task.",nextStep:"Scale the cluster out, lower memory, or lower minimumHealthyPercent so that old tasks make room."}),byText({id:"instance-port",in:D,pattern:/already using a port required|RESOURCE:PORTS/i,sentence:"The host port of the task is taken on every instance, often by the old task.",nextStep:"Use hostPort 0 with a load balancer, or lower minimumHealthyPercent to let the old task go first."}),byText({id:"instance-gpu",in:D,pattern:/RESOURCE:GPU|insufficient GPU/i,sentence:"No instance of the cluster has a free GPU for the task.",nextStep:"Add instances with a GPU, or wait until one is free."}),byText({id:"instance-attribute",in:D,pattern:/missing an attribute required|"ATTRIBUTE"|"LOCATION"|[Pp]lacement constraint|distinctInstance|memberOf/,sentence:"No instance of the cluster meets the placement constraints or has the attributes that the task needs.",nextStep:"Compare placementConstraints and requiresAttributes of the task definition with the instances (architecture, agent version, zone)."}),byText({id:"instance-agent",in:D,pattern:/[Aa]gent (?:is )?(?:not connected|disconnected)|"AGENT"/,sentence:"The ECS agent of the instances is not connected.",nextStep:"Restart the agent or replace the instance; look at /var/log/ecs/ecs-agent.log there."}),byText({id:"no-instances",in:D,pattern:/No Container Instances were found|no container instances/i,sentence:"The cluster has no instance on which the task could run.",nextStep:"Add instances to the cluster, or use Fargate or a capacity provider with managed scaling."}),byText({id:"cannot-place",in:D,pattern:/unable to place (?:a )?tasks?|no container instance met all|could not launch \d+ tasks?|provisioning capacity limit/i,sentence:"ECS finds no place for the tasks.",nextStep:"Look at the events below for what is short, and scale the cluster out or ask for less."}),byText({id:"spot-interruption",pattern:/Spot (?:Task|Interruption)|SpotInterruption/i,stopCodes:["SpotInterruption"],sentence:"AWS took back the Spot capacity on which the task ran.",nextStep:"Try again, and keep a base of on-demand capacity (capacityProviderStrategy with base)."}),byText({id:"host-gone",pattern:/Host EC2 .*(?:terminated|stopped)|deregistration forced/i,stopCodes:["TerminationNotice","InfrastructureHealth"],sentence:"The instance on which the task ran is gone or unhealthy.",nextStep:"Look at the scaling activities and health of the Auto Scaling group of the cluster."}),byText({id:"platform-version",certain:true,in:D,pattern:/platform version|PlatformTaskDefinitionIncompatibility|PlatformUnknown/i,sentence:"The Fargate platform version does not fit the task definition.",nextStep:"Leave platformVersion out or set LATEST; older versions lack EFS, secrets by key and other features."}),byText({id:"ecs-throttled",in:["event","reason"],pattern:/operations are being throttled/i,sentence:"AWS throttles what ECS does for this service, so that it goes on slowly.",nextStep:"Wait and try again; many deployments of the account at the same time share the limits."})]
const I=/secret|ssm|parameter|env(?:ironment)? file|registry auth|ResourceInitializationError/i
const R=[byText({id:"role-not-assumable",certain:true,in:["reason","event"],pattern:/unable to assume (?:the )?(?:service linked )?role:? '?(?<role>arn:[^\s')]+)?/i,sentence:({role:e})=>`ECS cannot assume the role${maybe(e)} of the task.`,nextStep:"Let the trust policy of the role allow ecs-tasks.amazonaws.com, and check that the role exists in this account."}),byText({id:"secret-kms-denied",certain:true,pattern:/kms:(?<action>\w+)|Access to KMS is not allowed|ciphertext refers to a customer master key|KMS\.?\w*Exception|KMSAccessDenied/i,also:I,sentence:"The execution role may read the secret but not decrypt it: the KMS key does not allow it.",nextStep:"Allow kms:Decrypt for the execution role, in its policy and in the policy of the key."}),byText({id:"secret-denied",certain:true,pattern:/not authorized to perform: (?<action>(?:secretsmanager|ssm):\w+)(?: on resource: (?<resource>\S+))?/i,sentence:({action:e,resource:t})=>`The execution role may not read a secret${maybe(e,": ",` is not allowed${maybe(t," on ")}`)}.`,nextStep:({action:e,resource:t})=>`Allow ${e??"reading it"}${maybe(t," on ")} for the execution role of the task.`}),byText({id:"secret-json-key",certain:true,pattern:/did not contain json key (?<key>\S+)|invalid character .* looking for beginning of value/i,also:I,sentence:({key:e})=>e===void 0?"The secret is not JSON, but the task asks for a key of it.":`The secret has no JSON key ${e}.`,nextStep:"Compare valueFrom (ARN:json-key:version-stage:version-id) with the content of the secret."}),byText({id:"secret-not-found",certain:true,pattern:/can't find the specified secret|invalid (?:ssm )?parameters?:? (?<parameter>[\w./-]+)|ParameterNotFound|ResourceNotFoundException/i,also:/secret|ssm|parameter/i,sentence:({parameter:e})=>`A secret of the task does not exist${maybe(e,": ")}.`,nextStep:"Check name, region and account in valueFrom; a secret without its random suffix needs the full ARN."}),byText({id:"env-file-denied",certain:true,pattern:/env(?:ironment)? files?.*(?:AccessDenied|Access Denied|403|NoSuchKey|404|not found)/is,sentence:({found:e})=>`The environment file of the task cannot be read from S3${maybe(e)}.`,nextStep:"Allow s3:GetObject and s3:GetBucketLocation for the execution role, and check bucket and key in environmentFiles."}),byText({id:"registry-auth-denied",certain:true,pattern:/(?:registry auth|ecr).*(?:AccessDenied|not authorized)/i,sentence:"The execution role may not get a token for ECR.",nextStep:"Attach AmazonECSTaskExecutionRolePolicy, or allow ecr:GetAuthorizationToken and the ECR read actions."}),byText({id:"secrets-unreachable",pattern:/connection issue between the task and (?<service>[\w ]+?)\.|request canceled|context deadline exceeded|i\/o timeout|dial tcp|no such host|send request failed/i,also:I,sentence:({service:e})=>`The task cannot reach ${e?.trim()??"AWS (Secrets Manager, SSM or ECR)"} from its subnet.`,nextStep:"Give the subnet a way out (NAT gateway, or assignPublicIp ENABLED in a public subnet) or VPC endpoints for secretsmanager, ssm, ecr.api, ecr.dkr, logs and S3; check the security groups."}),byText({id:"secret-failed",pattern:/unable to pull secrets|unable to retrieve secrets?/i,sentence:"The secrets of the task cannot be fetched.",nextStep:"Check valueFrom of each secret, and the permissions and the network of the execution role."})]
const isAboutLogs=({id:e})=>/^logs?-/.test(e)
const O=[...A,...C.filter(isAboutLogs),...R,...C.filter(e=>!isAboutLogs(e)),...u,...E,...S,...w]
const L=[...R.filter(e=>e.id==="role-not-assumable"),...E,...S]
function causeOf(e,t){const n={evidence:e,watched:t}
const[o,s]=byWeight(e.stoppedTasks)
return first(m,n)??firstOf(O,n,o)??first(g,n)??first(L,n)??firstOf(O,n,s)??first(v,n)}function causeOfTasks(e){const t={stoppedTasks:[e],logs:[],events:[],unhealthyTargets:[],alarms:[],missing:[]}
const n={evidence:t,watched:{outcome:{status:"in-progress",reason:""}},group:e}
const o=O.find(e=>e.matches(n)!==void 0)
const s=o===void 0?void 0:told(o,n)
return s===void 0?void 0:{...s,certain:o?.certain===true}}function byWeight(e){const t=Math.max(0,...e.map(e=>e.count))
return[e.filter(e=>e.count*3>=t),e.filter(e=>e.count*3<t)]}function firstOf(e,t,n){for(const o of n){const n=first(e,{...t,group:o})
if(n!==void 0)return n}return}function first(e,t){for(const n of e){const e=told(n,t)
if(e!==void 0)return e}return}function told(e,t){const n=e.matches(t)
return n===void 0?void 0:{id:e.id,sentence:e.sentence(n),nextStep:e.nextStep(n)}}function createGatherer(e){const t=new Map
let n=0
const noteAt=(e,n)=>{const o=`${n.what} ${n.reason}`
if((t.get(o)?.asked??Number.POSITIVE_INFINITY)>e)t.set(o,{asked:e,one:n})}
return{note:e=>noteAt(n++,e),missing:()=>[...t.values()].sort((e,t)=>e.asked-t.asked).map(({one:e})=>e),async get(t,o,s,r){const i=n++
try{const n=await e.within(Promise.resolve().then(()=>r(e.signal)))
if(n!=="late")return n
noteAt(i,{what:t,reason:"no answer in time"})}catch(n){if(e.signal.aborted)noteAt(i,{what:t,reason:"no answer in time"})
else noteAt(i,refused(t,o,n))}return s}}}function refused(e,t,n){const s=(0,i.gJ)(n)
if(!(0,o.w7)(n))return{what:e,reason:(0,o.Ij)(n)}
return{what:e,permission:/perform: ([\w-]+:\w+)/.exec(s)?.[1]??t,reason:"no permission"}}const F=2
function logSourcesOf(e,t){const n={sources:[],missing:[]}
const o=new Set
for(const{container:s,taskIds:r,stopCode:i,exitCode:a}of e){const[e]=r
if(e===void 0||i==="TaskFailedToStart"&&a===void 0)continue
const c=s??onlyContainer(t)
if(c===void 0||o.has(c)||o.size===F)continue
o.add(c)
const d=sourceOf(c,e,t)
if("reason"in d)n.missing.push(d)
else n.sources.push(d)}return n}function onlyContainer(e){const t=(e?.containerDefinitions??[]).filter(e=>e.essential!==false)
return t.length===1?t[0]?.name:void 0}function sourceOf(e,t,n){const o=`log lines of container ${e}`
const s=n?.containerDefinitions?.find(t=>t.name===e)
const r=s?.logConfiguration
if(s===void 0)return{what:o,reason:"its log configuration is not known"}
if(r===void 0)return{what:o,reason:"the container has no log configuration"}
if(r.logDriver!=="awslogs")return{what:o,reason:`its log driver is ${r.logDriver??"not known"}; only awslogs can be read here`}
const i=r.options??{}
const a=i["awslogs-group"]
const c=i["awslogs-stream-prefix"]
if(a===void 0)return{what:o,reason:"its log configuration names no awslogs-group"}
if(c===void 0)return{what:o,reason:"its log configuration has no awslogs-stream-prefix, so the stream cannot be told"}
const d=i["awslogs-region"]
const l={container:e,taskId:t,group:a,stream:`${c}/${e}/${t}`}
return d===void 0?l:{...l,region:d}}var P=n(5461)
const N=[[/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,"<id>"],[/\b[0-9a-f]{32,64}\b/gi,"<id>"],[/\brequest ?id: ?[\w-]+/gi,"request id: <id>"],[/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g,"<address>"],[/\bretried \d+ time/gi,"retried <n> time"],[/\becs-svc\/\d+/g,"ecs-svc/<n>"],[/\beni-[0-9a-f]+\b/g,"eni-<id>"],[/\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g,"<time>"],[/\s+/g," "]]
const normaliseReason=e=>N.reduce((e,[t,n])=>e.replace(t,n),e).trim()
const M=[/has reached a steady state/,/has started \d+ tasks?:(?!.*unhealthy)/,/registered \d+ targets? in/,/has begun draining connections on/,/has stopped \d+ (running|pending) tasks?/,/stopped \d+ pending tasks?/,/is (not )?AZ balanced/,/to AZ Rebalance/]
const G=3
function relevantEvents(e,t,n=10){const o=new Map
const s=[]
const{fresh:r}=(0,P.S)(e,{ids:new Set,since:t})
for(const{id:e,createdAt:t,message:i}of r.reverse()){if(i===void 0||t===void 0||M.some(e=>e.test(i)))continue
const r=normaliseReason(i)
const a=(o.get(r)??0)+1
o.set(r,a)
if(a>G)continue
s.push(e===void 0?{at:t,message:i}:{id:e,at:t,message:i})
if(s.length===n)break}return s.reverse()}const U=3
async function readStoppedTasks(e,t,n,o=U){const s=t.service?.clusterArn
const r=[]
let i
for(let a=0;a<o;){const o=await e.listTasks({cluster:s,serviceName:t.service?.serviceName,desiredStatus:"STOPPED",nextToken:i},n)
const c=o.taskArns??[]
if(c.length>0){a++
r.push(...(await e.describeTasks({cluster:s,tasks:c},n)).tasks??[])}i=o.nextToken
if(i===void 0||i==="")break}return r.filter(e=>isOurs(e,t)&&!isScaledAway(e)).sort((e,t)=>stoppedAt(t)-stoppedAt(e))}function isOurs(e,{deploymentId:t,taskDefinitionArn:n}){if(t!==void 0&&e.startedBy?.startsWith("ecs-svc/")===true)return e.startedBy===t
return n!==void 0&&(0,p.E)(e.taskDefinitionArn)===(0,p.E)(n)}const isScaledAway=e=>/^Scaling activity initiated/i.test(e.stoppedReason??"")
const stoppedAt=e=>(e.stoppedAt??e.stoppingAt??e.executionStoppedAt??e.createdAt)?.getTime()??0
function groupStoppedTasks(e,t){const n=new Map
for(const o of e){const e=failingContainer(o,t)
const s=keyOf(o,e)
const r=n.get(s)
const i=(0,p.E)(o.taskArn)??""
if(r===void 0)n.set(s,newGroup(o,e,i))
else{r.count++
if(r.taskIds.length<3)r.taskIds.push(i)}}return[...n.values()].sort((e,t)=>t.count-e.count)}const endedByItself=({stopCode:e})=>e==="EssentialContainerExited"
const keyOf=(e,t)=>JSON.stringify([e.stopCode,normaliseReason(e.stoppedReason??""),t?.name,t?.exitCode,normaliseReason(t?.reason??"")])
function newGroup(e,t,n){const{exitCode:o,reason:s}=t??{}
const r=endedByItself(e)||o!==0?exitMeaning(o,s):"ended when it was told to"
return{count:1,taskIds:[n],...e.stopCode===void 0?{}:{stopCode:e.stopCode},stoppedReason:e.stoppedReason??"",...t?.name===void 0?{}:{container:t.name},...o===void 0?{}:{exitCode:o},...s===void 0?{}:{containerReason:s},...r===void 0?{}:{exitMeaning:r}}}function failingContainer(e,t){const n=t?.containerDefinitions??[]
const isEssential=e=>n.find(t=>t.name===e.name)?.essential!==false
const o=(e.containers??[]).filter(isEssential).map(e=>({container:e,weight:weightOf(e)}))
const[s]=o.sort((e,t)=>t.weight-e.weight)
return s===void 0||s.weight===0?void 0:s.container}function weightOf({reason:e,exitCode:t,healthStatus:n}){if(e!==void 0&&e!=="")return 6
if(n==="UNHEALTHY")return 5
if(t===void 0)return 0
if(t===0)return 1
if(t===143)return 2
return t===137?3:4}function targetGroupsOf(e){const t=(e?.loadBalancers??[]).flatMap(({targetGroupArn:e,advancedConfiguration:t})=>[...e===void 0?[]:[e],...t?.alternateTargetGroupArn===void 0?[]:[t.alternateTargetGroupArn]])
return[...new Set(t)]}const _=new Set(["unhealthy","unhealthy.draining","unavailable"])
const unhealthyOnly=e=>e.filter(e=>_.has(e.state))
const B=2e4
async function investigate(e,t){const{watched:n,carried:o,logLines:s,boundMs:r=B}=t
const i=createBound(e.clock,r,e.signal)
const a=createGatherer(i)
try{const[r,i,c]=await Promise.all([gatherTasks(e,a,t,s),gatherTargets(e,a,n),gatherAlarms(e,a,n)])
const d=(0,f.E)(o).startedAt
const l={...r,events:relevantEvents(n.service?.events??[],d),unhealthyTargets:i,alarms:c,...breakerOf(n),missing:a.missing()}
const u=causeOf(l,n)
return u===void 0?l:{cause:u,...l}}finally{i.release()}}async function gatherTasks({ecs:e,diagnostics:t},n,{watched:o,carried:s},r){const i=(0,f.E)(s)
const a=s.taskDefinitionArn??i.taskDefinitionArn
const c={service:o.service,deploymentId:o.deploymentId,taskDefinitionArn:a}
const[d,l]=await Promise.all([n.get("stopped tasks","ecs:ListTasks",[],t=>readStoppedTasks(e,c,{signal:t})),readTaskDefinition(e,n,a)])
const u=groupStoppedTasks(d,l)
if(r===0)return{stoppedTasks:u,logs:[]}
const{sources:p,missing:h}=logSourcesOf(u,l)
for(const e of h)n.note(e)
const m=await Promise.all(p.map(async({container:e,taskId:o,...s})=>{const i=`log lines of container ${e}`
const a=await n.get(i,"logs:GetLogEvents",[],e=>t.lastLogLines({...s,limit:r},e))
return a.length===0?[]:[{container:e,taskId:o,group:s.group,stream:s.stream,lines:a}]}))
return{stoppedTasks:u,logs:m.flat()}}function readTaskDefinition(e,t,n){if(n===void 0)return Promise.resolve(void 0)
return t.get("the task definition","ecs:DescribeTaskDefinition",void 0,async t=>{const o=await e.describeTaskDefinition({taskDefinition:n},{signal:t})
return o.taskDefinition})}async function gatherTargets({diagnostics:e},t,{service:n}){const o=await Promise.all(targetGroupsOf(n).map(async n=>{const o=await t.get("target health","elasticloadbalancing:DescribeTargetHealth",[],t=>e.targetHealth({targetGroupArn:n},t))
return unhealthyOnly(o).map(e=>({targetGroupArn:n,...e}))}))
return o.flat()}async function gatherAlarms({diagnostics:e},t,{service:n,serviceDeployment:o}){const s=(o?.deploymentConfiguration??n?.deploymentConfiguration)?.alarms
const r=o?.alarms?.triggeredAlarmNames??[]
const i=s?.enable===false?r:[...new Set([...r,...s?.alarmNames??[]])]
if(i.length===0)return[]
const a=await t.get("alarms","cloudwatch:DescribeAlarms",[],t=>e.alarmsInAlarm(i,t))
const c=new Set(a.map(e=>e.name))
return[...a,...r.filter(e=>!c.has(e)).map(e=>({name:e,reason:"was in ALARM during the deployment"}))]}function breakerOf({serviceDeployment:e}){const t=e?.deploymentCircuitBreaker
if(t===void 0||t.status==="DISABLED"||t.threshold===void 0)return{}
const{failureCount:n=0,threshold:o,status:s}=t
if(n===0&&s!=="TRIGGERED")return{}
return{circuitBreaker:s===void 0?{failureCount:n,threshold:o}:{failureCount:n,threshold:o,status:s}}}var W=n(4449)
const j=12e4
const q=1500
async function findOurs(e,t,n,o){const s=n?.currentServiceDeployment
const r=s!==void 0&&(t.started==="adopted"||s!==t.before?.serviceDeploymentArn)
const i=r?await describeOne(e,s,o):void 0
const a=i===void 0?[]:[datedFull(i)]
if(t.started==="adopted"||a.some(e=>mayBeOurs(e,t)&&isNear(e,t)))return foundFrom(a[0],i)
const c=await listSince(e,n,new Date(t.startedAt-j),o).catch(e=>{if(i===void 0)throw e
return[]})
const d=c.filter(e=>e.serviceDeploymentArn!==i?.serviceDeploymentArn).map(datedBrief)
return foundFrom(await bestOf(e,byLikelihood([...d,...a],t),t,o),i)}function foundFrom(e,t){if(e?.serviceDeploymentArn===void 0)return
const{serviceDeploymentArn:n,targetRevisionArn:o}=e
if(t?.serviceDeploymentArn!==n)return{serviceDeploymentArn:n,targetRevisionArn:o}
return{serviceDeploymentArn:n,targetRevisionArn:o,serviceDeployment:t}}async function describeOne(e,t,n){const o=await e.describeServiceDeployments({serviceDeploymentArns:[t]},n)
return o.serviceDeployments?.find(e=>e.serviceDeploymentArn===t)}async function bestOf(e,t,n,o){const[s,...r]=t
const i=(0,p.E)(n.taskDefinitionArn)
if(s===void 0||i===void 0||r.length===0&&isNear(s,n))return s
const a=t.slice(0,20).flatMap(e=>e.targetRevisionArn??[])
if(a.length===0)return s
const c=await e.describeServiceRevisions({serviceRevisionArns:a},o).catch(()=>{})
if(c===void 0)return s
const d=new Map((c.serviceRevisions??[]).map(e=>[e.serviceRevisionArn,(0,p.E)(e.taskDefinition)]))
return t.find(e=>(d.get(e.targetRevisionArn)??i)===i)}async function listSince(e,t,n,o){const s=[]
let r
do{const i=await e.listServiceDeployments({cluster:t?.clusterArn,service:t?.serviceArn??t?.serviceName,createdAt:{after:n},nextToken:r},o)
s.push(...i.serviceDeployments??[])
r=i.nextToken}while(r!==void 0&&r!=="")
return s}const datedBrief=({serviceDeploymentArn:e,targetServiceRevisionArn:t,createdAt:n})=>({serviceDeploymentArn:e,targetRevisionArn:t,createdAt:n})
const datedFull=({serviceDeploymentArn:e,targetServiceRevision:t,createdAt:n})=>({serviceDeploymentArn:e,targetRevisionArn:t?.arn,createdAt:n})
function mayBeOurs(e,{before:t,startedAt:n}){if(e.serviceDeploymentArn!==void 0&&e.serviceDeploymentArn===t?.serviceDeploymentArn)return false
if(e.targetRevisionArn!==void 0&&t?.revisionArns.includes(e.targetRevisionArn)===true)return false
return e.createdAt===void 0||e.createdAt.getTime()>=n-j}const isNear=({createdAt:e},{startedAt:t})=>e!==void 0&&Math.abs(e.getTime()-t)<=q
function byLikelihood(e,t){const at=e=>e.createdAt?.getTime()??0
const n=t.startedAt!==t.calledAt
const distance=e=>Math.abs(at(e)-t.startedAt)
return e.filter(e=>mayBeOurs(e,t)).sort((e,t)=>n?distance(e)-distance(t):at(t)-at(e))}async function stopDeployment(e,t,n={}){const{how:o,ours:s}=t
if(s.started==="none")return{kind:"over",text:"no deployment was started, so there is nothing to stop"}
try{const r=s.serviceDeploymentArn??await ourArn(e,t,n)
if(r===void 0)return{kind:"refused",text:`${wish(o)} is not possible: our service deployment could not be told for sure, so nothing was stopped`}
return await stop(e,r,o,n)}catch(e){return explain(e,o,"our service deployment")}}async function stop(e,t,n,o){const s=`service deployment ${(0,p.E)(t)??t}`
try{await e.stopServiceDeployment({serviceDeploymentArn:t,stopType:n==="rollback"?"ROLLBACK":"ABORT"},o)
const r=n==="rollback"?"ECS goes back to the revision before":"ECS starts no further tasks of it"
return{kind:"requested",text:`${wish(n)} of ${s} is requested; ${r}`}}catch(e){return explain(e,n,s)}}async function ourArn(e,{cluster:t,service:n,ours:o},s){const r=await e.describeServices({cluster:t,services:[n]},s)
const i=r.services?.[0]
const a=(0,f.O)(i)
if(i===void 0||a?.id===void 0||!stop_deployment_isOurs(i,o))return
const c=a.createdAt?.getTime()??o.startedAt
const d=await findOurs(e,{...o,deploymentId:a.id,startedAt:c},i,s)
return d?.serviceDeploymentArn===i.currentServiceDeployment?d?.serviceDeploymentArn:void 0}function stop_deployment_isOurs(e,{started:t,deploymentId:n,taskDefinitionArn:o,before:s}){const r=(0,f.O)(e)
if(t!=="unclear")return r?.id===n
const i=o===void 0||(0,p.E)(r?.taskDefinition)===(0,p.E)(o)
return i&&r?.id!==s?.deploymentId}function explain(e,t,n){const s=(0,i.gJ)(e)
if((0,o.w7)(e)){const e=/perform: (ecs:\w+)/.exec(s)?.[1]??"ecs:StopServiceDeployment"
return{kind:"refused",text:`${wish(t)} of ${n} needs the permission ${e}`,permission:e}}const r=e instanceof Error?e.name:""
if(r==="ConflictException")return{kind:"over",text:`${n} had ended before it could be stopped`}
if(t==="stop"&&(r==="InvalidParameterException"||r==="UnsupportedFeatureException"))return{kind:"refused",text:`ECS does not take ABORT for ${n} (${s}); rollback is the choice that it always takes`}
if(r==="AbortError"||(0,o.WG)(e))return{kind:"later",text:`${wish(t)} of ${n} did not get through in time (${s})`}
return{kind:"refused",text:`${wish(t)} of ${n} failed: ${s}`}}const wish=e=>e==="rollback"?"a rollback":"an abort"
function oursSoFar(e,t){const n=(0,f.E)(e)
if(e.underWay!==void 0)return{...n,started:"unclear",deploymentId:void 0,created:e.underWay==="create-service"}
return t===void 0?n:{...n,serviceDeploymentArn:t}}function unfinishedText(e){const{ours:t}=e
const n=t.before&&{...t.before,eventIds:void 0}
return JSON.stringify({...e,ours:{...t,before:n}})}function ended(e,t,n,o){const s=n===void 0||n===""?{status:e,reason:t}:{status:e,reason:t,statusReason:n}
return o===void 0?{kind:"ended",outcome:s}:{kind:"ended",outcome:s,supersededBy:o}}const K=/rolling back to/i
const H=5e3
function isRollback(e,{memory:t,ours:n,service:o}){const s=e.id
if(K.test(e.rolloutStateReason??""))return true
if(s!==void 0&&t.rollbackIds.includes(s))return true
if(s!==void 0&&(s===n.before?.deploymentId||eventsCallItRollback(s,o?.events??[])))return true
const r=(0,p.E)(n.before?.taskDefinitionArn)
const i=r!==void 0&&r===(0,p.E)(e.taskDefinition)
return i&&(t.oursFailed||eventsNameOurFailure(n.deploymentId,o?.events??[]))}const eventsCallItRollback=(e,t)=>t.some(({message:t=""})=>/rolling back to deployment(?:Id)? (\S+?)\.?$/i.exec(t)?.[1]===e)
function eventsNameOurFailure(e,t){if(e===void 0)return false
return t.some(t=>t.message?.includes(`(deployment ${e}) deployment failed`)===true)}function newerDeployment(e){const t=newerPrimary(e)
const n=(e.others??[]).find(t=>isAfterOurs(t,e))
if(t===void 0)return n
return{...n,...t}}function newerPrimary(e){const{ours:t,service:n}=e
const o=(0,f.O)(n)
if(o?.id===void 0||t.deploymentId===void 0||o.id===t.deploymentId)return
if(isRollback(o,e))return
if(o.createdAt!==void 0&&o.createdAt.getTime()<t.startedAt-H)return
const s=n?.currentServiceDeployment
return{deploymentId:o.id,taskDefinitionArn:o.taskDefinition,createdAt:o.createdAt,...s===void 0||s===t.serviceDeploymentArn||s===t.before?.serviceDeploymentArn?{}:{serviceDeploymentArn:s}}}function isAfterOurs(e,{ours:t,serviceDeployment:n}){if(e.serviceDeploymentArn===void 0||e.serviceDeploymentArn===t.serviceDeploymentArn)return false
if(e.targetRevisionArn!==void 0&&e.targetRevisionArn===t.targetRevisionArn)return false
const o=n?.createdAt?.getTime()??t.startedAt
return e.createdAt!==void 0&&e.createdAt.getTime()>=o}function nameOf(e,t){const n=(0,p.E)(e.taskDefinitionArn)
const o=n!==void 0&&n===(0,p.E)(t?.taskDefinitionArn)
const s=e.deploymentId??(0,p.E)(e.serviceDeploymentArn)
if(o)return`a newer deployment of ${n}${s===void 0?"":` (${s})`}`
if(n===void 0)return`a newer deployment${s===void 0?"":` (${s})`}`
return s===void 0?n:`${n}, deployment ${s}`}const z={oursSeen:false,oursFailed:false,goneLooks:0,rollbackIds:[]}
const V=6e4
function progressOf(e,t,n=[]){const{serviceDeployment:o,service:s,ours:r}=e
const i=s?.deployments?.find(e=>e.id===r.deploymentId)
const a=o?.lifecycleStage
const c={phase:t,state:o?.status??i?.rolloutState??(0,f.O)(s)?.rolloutState??i?.status??"not visible yet",missing:whatIsMissing(e),notices:[...n,...hookNotices(e)]}
return a===void 0?c:{...c,stage:a}}function hookNotices({serviceDeployment:e}){return awaitedHooks(e).map(t=>{const n=e?.lifecycleStage
const o=t.expiresAt===void 0?"":` until ${t.expiresAt.toISOString()}`
const s=t.timeoutAction===void 0?"":`, then ${t.timeoutAction}`
const r=n===void 0?"":` at ${n}`
return`paused${r}: hook ${t.hookId??"(no id)"} awaits ContinueServiceDeployment${o}${s}`})}const ourName=({ours:e})=>(0,p.E)(e.taskDefinitionArn)??"the deployment"
function restoredBy({taskDefinition:e},{ours:t}){const n=(0,p.E)(e)
if(n===void 0)return""
return n===(0,p.E)(t.taskDefinitionArn)?` to the former deployment of ${n}`:` to ${n}`}function assessStable(e){const{service:t,ours:n}=e
const o=newerDeployment(e)
if(o!==void 0)return ended("superseded",`${ourName(e)} was deployed, but ${nameOf(o,e.ours)} replaced it before the service was stable`,void 0,o)
const s=n.deploymentId===void 0||(0,f.O)(t)?.id===n.deploymentId
if(s&&isSettled(t))return ended("succeeded",`${ourName(e)} is deployed and the service is stable${emptyNote(e)}`)
return{kind:"in-progress",progress:progressOf(e,"settling")}}const isSettled=e=>e?.deployments?.length===1&&e.desiredCount!==void 0&&e.runningCount===e.desiredCount&&(e.pendingCount??0)===0
const emptyNote=({service:e})=>e?.desiredCount===0?"; no task is running, because the desired count is 0":""
function assessDeployments(e){const{service:t,ours:n}=e
if(n.deploymentId===void 0)return unknown(e,"the service does not show our deployment yet")
const o=t?.deployments?.find(e=>e.id===n.deploymentId)
return o===void 0?assessGone(e):assessOwn(e,o)}function assessOwn(e,t){const n=t.rolloutState
switch(n){case"COMPLETED":return completed(e)
case"FAILED":return assessFailed(e,t)
case void 0:return assessWithoutRolloutState(e,t)
case"IN_PROGRESS":break
default:return going(e,`ECS reports the rollout state ${n}, which is not known here; waiting on`)}const o=(0,f.O)(e.service)
if(o!==void 0&&o.id!==t.id&&isRollback(o,e))return rollingBack(e,o)
const s=newerDeployment(e)
return s===void 0?going(e):superseded(e)}function completed(e){if(e.waitUntil.kind==="stable")return assessStable(e)
const t=e.service?.desiredCount===0?"; no task of it has run, because the desired count is 0":""
return ended("succeeded",`${ourName(e)} is deployed${t}`)}function assessWithoutRolloutState(e,t){const n=newerDeployment(e)
if(n!==void 0)return superseded(e)
const o=e.service?.deployments?.length===1&&t.status==="PRIMARY"
const s=t.desiredCount!==void 0&&t.runningCount===t.desiredCount&&(t.pendingCount??0)===0
return o&&s?completed(e):going(e)}function assessFailed(e,t){const n=(0,f.O)(e.service)
const o=t.rolloutStateReason??e.memory.oursReason
if(n!==void 0&&n.id!==t.id){if(isRollback(n,e))return rollingBack(e,n)
const t=newerDeployment(e)
return ended("failed",`${ourName(e)} failed${t===void 0?"":`; ${nameOf(t,e.ours)} has been started since`}`,o)}if(rollbackExpected(e))return going(e,`${ourName(e)} has failed; ECS is about to roll back`,"rolling-back")
return ended("failed",`${ourName(e)} failed and was not rolled back`,o)}function rollbackExpected({service:e,ours:t,sinceFailureMs:n}){const{deploymentCircuitBreaker:o,alarms:s}=e?.deploymentConfiguration??{}
const r=o?.enable===true&&o.rollback===true||s?.enable===true&&s.rollback===true
return r&&!t.created&&(n??0)<V/2}function assessGone(e){const{memory:t,sinceCallMs:n,service:o}=e
const s=(0,f.O)(o)
if(!t.oursSeen&&n<V)return unknown(e,"the service does not show our deployment yet")
if(s===void 0)return unknown(e,"the service shows no deployment")
if(t.goneLooks<2)return unknown(e,"our deployment is not in this answer; looking once more")
if(isRollback(s,e))return rollingBack(e,s)
if(t.oursFailed)return ended("failed",`${ourName(e)} failed and is gone from the service`,t.oursReason)
return superseded(e)}function superseded(e){const t=(0,f.O)(e.service)
const n=newerDeployment(e)??{deploymentId:t?.id,taskDefinitionArn:t?.taskDefinition}
return ended("superseded",`${ourName(e)} was superseded by ${nameOf(n,e.ours)}`,void 0,n)}function rollingBack(e,t){const n=ourName(e)
const o=e.memory.oursReason
const s=restoredBy(t,e)
const r=t.rolloutState
switch(r){case"COMPLETED":return ended("rolled-back",`${n} was rolled back${s}`,o)
case"FAILED":return ended("failed",`${n} failed and could not be rolled back; the service may be broken`,o??t.rolloutStateReason)
default:return going(e,`${n} has failed and is being rolled back${s}`,"rolling-back")}}function going(e,t,n="rolling"){return{kind:"in-progress",progress:progressOf(e,n,t===void 0?[]:[t])}}const unknown=(e,t)=>({kind:"unknown",reason:t,progress:progressOf(e,"starting")})
function assessNoChange(e){const{service:t,ours:n,waitUntil:o}=e
const s=(0,f.O)(t)
if(s===void 0)return{kind:"unknown",reason:"the service does not show its deployment",progress:progressOf(e,"starting")}
const r=newerDeployment(e)
if(r!==void 0)return ended("superseded",`nothing had to be deployed, but ${nameOf(r,e.ours)} has been started since`,void 0,r)
const i=s.rolloutState
switch(i){case"FAILED":return ended("failed",`no new deployment was started, and the one that stands, ${n.deploymentId??ourName(e)}, has failed`,s.rolloutStateReason)
case"COMPLETED":case void 0:break
default:return{kind:"in-progress",progress:progressOf(e,"rolling")}}if(o.kind==="stable"&&!isSettled(t))return{kind:"in-progress",progress:progressOf(e,"settling")}
return ended("no-change",`nothing had to be deployed: ${ourName(e)} serves already${emptyNote(e)}`)}const Z=4e3
function assessStopped(e,t){const n=ourName(e)
const o=whyGivenUp(t)
const s=t.statusReason??t.rollback?.reason
const r=newerDeployment(e)
if(endedByMonitor(t)||ownDeploymentFailed(e)){const i=r===void 0?"":`; ${nameOf(r,e.ours)} has been started since`
const a=isGivenUp(e,t)?"failed and was not rolled back":"was stopped before it was done"
return ended("failed",`${n} ${a}${because(o)}${i}`,s,void 0)}if(t.rollback!==void 0)return ended("failed",`${n} failed, and its rollback was stopped${because(o)}`,s,r)
if(r!==void 0)return ended("superseded",`${n} was superseded by ${nameOf(r,e.ours)}`,s,r)
if(e.others===void 0||(e.stoppedForMs??0)<Z){const t=progressOf(e,"stopping")
return{kind:"unknown",reason:"the deployment was stopped; looking for who did it",ask:"other-deployments",progress:t}}return ended("failed",`${n} was stopped before it was done${because(o)}`,s)}const because=e=>e===void 0?"":`: ${e}`
const isGivenUp=({memory:e},t)=>endedByMonitor(t)||/circuit breaker|alarm|failed/i.test(e.oursReason??"failed")
function ownDeploymentFailed({service:e,ours:t,memory:n}){const o=e?.deployments?.find(e=>e.id===t.deploymentId)
return n.oursFailed||o!==void 0&&o.rolloutState==="FAILED"}function untilText(e){switch(e.kind){case"deployed":return"is deployed"
case"stable":return"is deployed and the service is stable"
case"stage":return`has reached ${e.stage}`
case"paused":return"is paused at a hook, or deployed"
default:return e}}const J=["RECONCILE_SERVICE","PRE_SCALE_UP","SCALE_UP","POST_SCALE_UP","TEST_TRAFFIC_SHIFT","POST_TEST_TRAFFIC_SHIFT","PRE_PRODUCTION_TRAFFIC_SHIFT","PRODUCTION_TRAFFIC_SHIFT","POST_PRODUCTION_TRAFFIC_SHIFT","BAKE_TIME","CLEAN_UP"]
function hasReachedStage(e,t){const n=J.findIndex(t=>t===e)
const o=J.findIndex(e=>e===t)
return n>=0&&o>=0&&n>=o}function assessWhileRunning(e){const{waitUntil:t,serviceDeployment:n}=e
const o=awaitedHooks(n)
const s=n?.lifecycleStage
switch(t.kind){case"deployed":case"stable":break
case"stage":if(hasReachedStage(s,t.stage))return ended("in-progress",`${ourName(e)} has reached ${s??t.stage}; the deployment goes on`)
break
case"paused":if(o.length>0)return ended("paused",progressOf(e,"paused").notices.join("; "))
break
default:return t}const r=newerDeployment(e)
const i=r===void 0?[]:[`${nameOf(r,e.ours)} has been started since and replaces ${ourName(e)}`]
return{kind:"in-progress",progress:progressOf(e,o.length>0?"paused":"rolling",i)}}const Y={PENDING:true,IN_PROGRESS:true,SUCCESSFUL:true,STOP_REQUESTED:true,STOPPED:true,ROLLBACK_REQUESTED:true,ROLLBACK_IN_PROGRESS:true,ROLLBACK_SUCCESSFUL:true,ROLLBACK_FAILED:true}
const isKnown=e=>e!==void 0&&Object.hasOwn(Y,e)
function assessServiceDeployment(e){const{serviceDeployment:t,ours:n}=e
const o=t?.targetServiceRevision?.arn
if(t===void 0||o!==n.targetRevisionArn)return{kind:"unknown",reason:"the answer is not about our service deployment",progress:progressOf(e,"starting")}
const s=t.status
if(!isKnown(s))return inProgress(e,"rolling",`ECS reports the status ${s??"(none)"}, which is not known here; waiting on`)
switch(s){case"PENDING":return inProgress(e,"starting")
case"IN_PROGRESS":return assessWhileRunning(e)
case"SUCCESSFUL":return e.waitUntil.kind==="stable"?assessStable(e):succeeded(e)
case"STOP_REQUESTED":return inProgress(e,"stopping",`${doomed(e,"is being stopped")}${replacedBy(e)}`)
case"STOPPED":return assessStopped(e,t)
case"ROLLBACK_REQUESTED":case"ROLLBACK_IN_PROGRESS":return inProgress(e,"rolling-back",doomed(e,"is being rolled back"))
case"ROLLBACK_SUCCESSFUL":return ended("rolled-back",`${ourName(e)} was rolled back${toWhat(e)}${assess_service_deployment_because(e)}`,ecsWords(e))
case"ROLLBACK_FAILED":return ended("failed",e.ours.created?`${ourName(e)} failed, and a new service has nothing to be rolled back to${assess_service_deployment_because(e)}`:`${ourName(e)} failed and could not be rolled back${assess_service_deployment_because(e)}; the service may be broken`,ecsWords(e))
default:return s}}function inProgress(e,t,n){const o=n===void 0?[]:[n]
return{kind:"in-progress",progress:progressOf(e,t,o)}}function succeeded(e){const{service:t,ours:n,serviceDeployment:o}=e
const s=ourName(e)
const r=(0,f.O)(t)?.id===n.deploymentId?t?.desiredCount:void 0
const i=r===0||r===void 0&&o?.targetServiceRevision?.requestedTaskCount===0
const a=i?"; no task of it has run, because the desired count is 0":""
return ended("succeeded",`${s} is deployed${a}${replacedBy(e)}`,o?.statusReason)}const doomed=(e,t)=>`${ourName(e)} ${t}${assess_service_deployment_because(e)}`
function replacedBy(e){const t=newerDeployment(e)
return t===void 0?"":`; ${nameOf(t,e.ours)} has been started since`}function assess_service_deployment_because({serviceDeployment:e}){const t=e===void 0?void 0:whyGivenUp(e)
return t===void 0?"":`: ${t}`}function toWhat({service:e,ours:t}){const n=(0,f.O)(e)
return n===void 0||n.id===t.deploymentId?"":restoredBy(n,{ours:t})}const ecsWords=({serviceDeployment:e})=>e?.statusReason??e?.rollback?.reason
function assess(e){const t=assessDeleted(e)
if(t!==void 0)return t
const{started:n}=e.ours
switch(n){case"none":return assessNoChange(e)
case"new":case"unclear":case"adopted":break
default:return n}if(e.serviceDeployment!==void 0)return assessServiceDeployment(e)
if(e.fallback!==void 0)return assessDeployments(e)
return{kind:"unknown",reason:"our service deployment is not listed yet",ask:"our-service-deployment",progress:progressOf(e,"starting")}}function assessDeleted(e){const{service:t,missingForMs:n,ours:o,sinceCallMs:s}=e
const r=ourName(e)
if((n??0)>=V)return ended("failed",`the service is gone (MISSING); ${r} cannot be deployed to it`)
const i=t?.status
if(i==="DRAINING")return ended("failed",`the service was deleted while ${r} was being deployed (DRAINING)`)
if(i!=="INACTIVE")return
if(o.created&&s<V)return{kind:"unknown",reason:"the new service is not visible yet",progress:progressOf(e,"starting")}
return ended("failed",`the service was deleted while ${r} was being deployed (INACTIVE)`)}const Q=1e3
function createDeadline(e,t,n){const o=new AbortController
e.limit(n-e.now(),o.signal).then(()=>e.limit(Q,o.signal)).then(()=>o.abort())
return{at:n,signal:AbortSignal.any([t,o.signal]),release:()=>o.abort()}}const X=45e3
const ee=3e3
function createEarlyLooks(e){const{ecs:t,clock:n,call:s,say:r,giveUpAfter:i}=e
const a=new Set
let c=0
let d=n.now()
let l=false
const isWorthIt=e=>{const t=ownOf(e)
if(t===void 0)return false
const o=failedOf(e)
const s=(t.runningCount??0)<(t.desiredCount??0)&&n.now()-d>=X
if(o<=c&&!s)return false
c=Math.max(c,o)
d=n.now()
return true}
const refused=e=>{if(!(0,o.w7)(e))return
l=true
if(i>0)r("give-up-after has no effect: ecs:ListTasks and ecs:DescribeTasks are not allowed")}
return{async look(e,o){if(l||o.kind==="ended"||!isUndecided(o)||!isWorthIt(e))return
const c=createBound(n,ee,s.signal)
const d=await stoppedGroups(t,e,{...s,signal:c.signal}).catch(refused)
c.release()
if(d===void 0||d.length===0)return
const u=byCause(d)
const f=certainCause(u,e)
if(f!==void 0&&!a.has(f.id)){a.add(f.id)
r(`this deployment is bound to fail: ${f.sentence} ${soFar(u,e)}`)
r(`what to do: ${f.nextStep}`)}const p=Math.max(...u.map(({count:e})=>e))
return i>0&&p>=i?gaveUp(p,i,e):void 0}}}const isUndecided=({progress:{phase:e}})=>e==="starting"||e==="rolling"
const ownOf=({service:e,ours:t})=>e?.deployments?.find(e=>e.id===t.deploymentId)
const failedOf=e=>Math.max(ownOf(e)?.failedTasks??0,e.serviceDeployment?.deploymentCircuitBreaker?.failureCount??0)
async function stoppedGroups(e,{service:t,ours:n},o){const s={service:t,deploymentId:n.deploymentId,taskDefinitionArn:n.taskDefinitionArn}
return groupStoppedTasks(await readStoppedTasks(e,s,o,1))}function byCause(e){const t=new Map
for(const n of e){const e=causeOfTasks(n)
const o=JSON.stringify([e?.id??`${n.stopCode??""} ${n.stoppedReason}`,n.exitCode])
const s=t.get(o)
if(s===void 0)t.set(o,{count:n.count,cause:e})
else s.count+=n.count}return[...t.values()]}const te=2
function certainCause(e,t){const[n]=e
const{runningCount:o=0,desiredCount:s=te}=ownOf(t)??{}
if(e.length!==1||n?.cause?.certain!==true||o>0)return
return n.count>=Math.min(te,s)?n.cause:void 0}function soFar(e,t){const n=e.reduce((e,{count:t})=>e+t,0)
return`(${(0,p.h)(n,"task")} so far; ${early_breakerOf(t)})`}function early_breakerOf({service:e,serviceDeployment:t}){const n=t?.deploymentCircuitBreaker
const o=e?.deploymentConfiguration?.deploymentCircuitBreaker?.enable===true
if(!o)return"without a circuit breaker ECS goes on trying"
if(n?.threshold===void 0||n.status==="DISABLED")return"the circuit breaker is still counting"
return`the circuit breaker has counted ${n.failureCount??0} of ${n.threshold}`}function gaveUp(e,t,{ours:n}){const o=`the deployment${n.deploymentId===void 0?"":` ${n.deploymentId}`} goes on`
return ended("failed",`gave up after ${(0,p.h)(e,"task")} stopped for the same cause (give-up-after: ${t}); ${o}`)}function seenFrom(e,t,n){const{ours:o,service:s,serviceDeployment:r,fallback:i,memory:a}=e
return{service:s,deploymentId:o.deploymentId,rolloutState:a.oursState,serviceDeployment:r,serviceDeploymentArn:o.serviceDeploymentArn,phases:t,...n===void 0?{}:{supersededBy:n},...i===void 0?{}:{fallback:i}}}function watchedFrom(e,t,{outcome:n,supersededBy:o}){if(o===void 0)return{outcome:n,...seenFrom(e,t)}
const{serviceDeploymentArn:s,deploymentId:r,taskDefinitionArn:i}=o
return{outcome:n,...seenFrom(e,t,{serviceDeploymentArn:s,deploymentId:r,taskDefinitionArn:i})}}function timedOut(e,t,n){const{progress:o}=t
const s=o.missing.length===0?"":`: ${o.missing.join(", ")}`
const r=t.kind==="unknown"?` (${t.reason})`:""
const i=o.phase==="rolling-back"||o.phase==="stopping"?`; ${o.notices.join("; ")}`:""
const a=`${endings_nameOf(e)} is not done within the timeout (${limitText(n)}), still ${stateOf(o)}${r}${s}${i}`
return{outcome:withWords("timed-out",a,e),goesOn:goesOn(e)}}function cancelled(e){return{outcome:withWords("cancelled",`cancelled while waiting; ${lastStateOf(e)}`,e),goesOn:goesOn(e)}}function lastStateOf(e){const{service:t,serviceDeployment:n,ours:o}=e
const s=t?.deployments?.find(e=>e.id===o.deploymentId)
const r=n?.status??s?.rolloutState??"not known"
const i=s?.status==="PRIMARY"?s:t
const a=i===void 0?"":`, ${i.runningCount??0} of ${i.desiredCount??0}${i===s?" of its":""} tasks running`
return`the last known state of ${endings_nameOf(e)} is ${r}${a}`}const endings_nameOf=({ours:e})=>(0,p.E)(e.taskDefinitionArn)??"the deployment"
const stateOf=e=>e.stage===void 0?e.state:`${e.state} at ${e.stage}`
function goesOn({ours:e,service:t,serviceDeployment:n}){if(n?.status==="SUCCESSFUL")return"the service goes on"
const o=e.deploymentId??(0,p.E)(e.serviceDeploymentArn)
const s=t?.deployments?.find(t=>t.id===e.deploymentId)
const r=(s?.failedTasks??0)>0&&t?.deploymentConfiguration?.deploymentCircuitBreaker?.enable!==true
return`the deployment${o===void 0?"":` ${o}`} goes on${r?", for ever: no circuit breaker ends it":""}`}function withWords(e,t,{service:n,serviceDeployment:o,ours:s}){const r=n?.deployments?.find(e=>e.id===s.deploymentId)
const i=o?.statusReason??(r?.rolloutState==="IN_PROGRESS"?void 0:r?.rolloutStateReason)
return i===void 0?{status:e,reason:t}:{status:e,reason:t,statusReason:i}}function remember(e,t,n){const o=t.deployments??[]
const s=o.find(e=>e.id!==void 0&&e.id===n.deploymentId)
const r=o.flatMap(({id:e,rolloutStateReason:t})=>e!==void 0&&e!==n.deploymentId&&/rolling back to/i.test(t??"")?[e]:[])
const i=s?.rolloutState==="FAILED"
return{oursSeen:e.oursSeen||s!==void 0,oursState:s?.rolloutState??e.oursState,oursFailed:e.oursFailed||i,oursReason:(i?s?.rolloutStateReason:void 0)??e.oursReason,goneLooks:s===void 0?e.goneLooks+1:0,rollbackIds:[...new Set([...e.rollbackIds,...r])]}}const firstSight=e=>({ours:(0,f.E)(e),service:e.service,memory:z,calls:0})
function withService(e,t,n){if(isFromBefore(e,t,n))return{...e,missingSince:void 0}
const o=learned(e.ours,t)
const s=remember(e.memory,t,o)
const r=s.oursFailed?e.failedSince??n:void 0
return{...e,ours:o,service:t,memory:s,failedSince:r,missingSince:void 0}}function isFromBefore({ours:e,memory:t},n,o){if(t.oursSeen||e.started!=="new"||o-e.calledAt>=V)return false
const s=(n.deployments??[]).map(({id:e})=>e)
return!s.includes(e.deploymentId)&&(0,f.O)(n)?.id===e.before?.deploymentId&&e.before!==void 0}function learned(e,t){const n=(0,f.O)(t)
if(e.started!=="unclear"||n?.id===void 0||n.id===e.before?.deploymentId)return e
const o=(0,p.E)(e.taskDefinitionArn)
if(o!==void 0&&o!==(0,p.E)(n.taskDefinition))return e
return{...e,started:"new",deploymentId:n.id,startedAt:n.createdAt?.getTime()??e.startedAt}}function withServiceDeployment(e,t,n){const{serviceDeploymentArn:o,targetServiceRevision:s}=t
const r={...e.ours,serviceDeploymentArn:o,targetRevisionArn:e.ours.targetRevisionArn??s?.arn}
const i=t.status==="STOPPED"?e.stoppedSince??n:void 0
return{...e,ours:r,serviceDeployment:t,stoppedSince:i}}function adopt(e){const t=(0,f.O)(e.service)
const{ours:n}=e
return{...e,ours:{...n,started:"adopted",deploymentId:t?.id??n.deploymentId,taskDefinitionArn:t?.taskDefinition??n.taskDefinitionArn,startedAt:t?.createdAt?.getTime()??n.startedAt}}}function observationOf(e,t,n){const{ours:o,service:s,serviceDeployment:r,missingSince:i,stoppedSince:a,failedSince:c,others:d,fallback:l,memory:u}=e
const since=e=>e===void 0?void 0:n-e
return{ours:o,waitUntil:t,sinceCallMs:n-o.calledAt,service:s,missingForMs:since(i),serviceDeployment:r,stoppedForMs:since(a),sinceFailureMs:since(c),others:d,fallback:l,memory:u}}const ne={InvalidClientTokenId:"credentials",UnrecognizedClientException:"credentials",InvalidSignatureException:"credentials",SignatureDoesNotMatch:"credentials",CredentialsProviderError:"credentials",UnsupportedFeatureException:"unsupported",UnknownOperationException:"unsupported",ClusterNotFoundException:"not-found",ServiceNotFoundException:"not-found"}
function refusalOf(e){if((0,o.w7)(e))return"denied"
if((0,o._d)(e))return"credentials"
const t=e instanceof Error?e.name:""
return Object.hasOwn(ne,t)?ne[t]??"passing":"passing"}async function lookAtService(e,t){const{clusterArn:n,serviceName:o,serviceArn:s}=e.service??{}
const r={...e,calls:e.calls+1}
const missing=()=>({...r,missingSince:e.missingSince??t.now()})
try{const e=await t.ecs.describeServices({cluster:n,services:[o??s??""]},t.call)
const i=e.services?.[0]
if(i!==void 0)return withService(r,i,t.now())
if(e.failures?.some(e=>e.reason==="MISSING")===true)return missing()
t.note(`DescribeServices: ${emptyReason(e)}`)
return r}catch(e){const n=refusalOf(e)
if(n==="not-found")return missing()
if(n==="denied"||n==="credentials")throw endOfSight(e,"ecs:DescribeServices",t)
return passing(r,"DescribeServices",e,t)}}const emptyReason=e=>e.failures?.[0]?.reason===void 0?"an empty answer":`the answer is ${e.failures[0].reason}`
async function lookAtDeployment(e,t){const n=e.ours.serviceDeploymentArn
if(n===void 0)return e
const o={...e,calls:e.calls+1}
try{const e=await describeOne(t.ecs,n,t.call)
if(e!==void 0)return withServiceDeployment(o,e,t.now())
t.note("DescribeServiceDeployments: an answer without our service deployment")
return o}catch(e){return look_refused(o,"DescribeServiceDeployments",e,t)}}async function lookForOurs(e,t){const n={...e,calls:e.calls+1}
try{const o=await findOurs(t.ecs,e.ours,e.service,t.call)
if(o===void 0)return n
const{serviceDeploymentArn:s,targetRevisionArn:r,serviceDeployment:i}=o
const a={...n,ours:{...e.ours,serviceDeploymentArn:s,targetRevisionArn:r}}
return i===void 0?a:withServiceDeployment(a,i,t.now())}catch(e){return look_refused(n,"ListServiceDeployments",e,t)}}async function lookForOthers(e,t){const n={...e,calls:e.calls+1}
try{const o=e.serviceDeployment?.createdAt??new Date(e.ours.startedAt)
const s=await listSince(t.ecs,e.service,o,t.call)
const r=s.filter(t=>t.serviceDeploymentArn!==e.ours.serviceDeploymentArn).map(({serviceDeploymentArn:e,targetServiceRevisionArn:t,createdAt:n})=>({serviceDeploymentArn:e,targetRevisionArn:t,createdAt:n}))
return{...n,others:r}}catch(s){t.note(`ListServiceDeployments: ${(0,o.Ij)(s)}`)
return{...n,others:e.others??[]}}}function look_refused(e,t,n,o){const s=refusalOf(n)
switch(s){case"credentials":throw endOfSight(n,`ecs:${t}`,o)
case"denied":return{...e,serviceDeployment:void 0,fallback:`no permission for ecs:${deniedAction(n)??t}`}
case"unsupported":return{...e,serviceDeployment:void 0,fallback:`service deployments are not supported here: ${(0,i.gJ)(n)}`}
case"not-found":case"passing":return passing(e,t,n,o)
default:return s}}const deniedAction=e=>/perform: ecs:(\w+)/.exec((0,i.gJ)(e))?.[1]
function passing(e,t,n,s){if(!s.isOver())s.note(`${t}: ${s.call.signal?.aborted===true?"no answer in time":(0,o.Ij)(n)}`)
return e}function endOfSight(e,t,n){const s=(0,o.es)(e,{action:t})
return new i.lZ("CREDENTIALS",`${s.message}; ${n.lastState()}; the deployment goes on without being watched`,{cause:e,hint:s.hint})}const oe={burst:8,perMinute:20.8}
const se=[{untilMs:15e3,pauseMs:2e3},{untilMs:45e3,pauseMs:3e3},{untilMs:1/0,pauseMs:6e3}]
const re=2300
const ie={untilMs:8e3,pauseMs:1200,laterMs:2100}
const ae=1e4
function nextPauseMs(e){return Math.round(wishedPauseMs(e)*(.92+.16*e.random))}function wishedPauseMs(e){const{nearness:t,elapsedMs:n,nearnessMs:o}=e
switch(t){case"far":return se.find(({untilMs:e})=>n<e)?.pauseMs??ae
case"idle":return ae
case"imminent":return o<ie.untilMs?ie.pauseMs:affordableMs(e,ie.laterMs)
case"near":return affordableMs(e,re)
default:return t}}function affordableMs({elapsedMs:e,calls:t},n){const o=oe.burst+e/6e4*oe.perMinute-t
return o>0?n:6e4/oe.perMinute}function nextCall(e,t){const n=t==="near"||t==="imminent"?4:2
return e%n===0?"service":"service-deployment"}function nearnessOf(e){const{serviceDeployment:t,service:n}=e
const o=t?.status
if(o==="STOP_REQUESTED"||o==="STOPPED")return"imminent"
if(t?.lifecycleHookDetails?.some(e=>e.status==="AWAITING_ACTION")===true)return"idle"
if(t?.lifecycleStage==="BAKE_TIME")return"idle"
const s=[...fromDeployment(e),...fromService(e)]
if(s.length===0)return"far"
if(!s.some(({complete:e})=>e))return"far"
const r=(t?.sourceServiceRevisions??[]).some(({runningTaskCount:e=0,pendingTaskCount:t=0})=>e+t>0)
const i=(n?.deployments??[]).filter(({runningCount:e=0,pendingCount:t=0})=>e+t>0)
return r||i.length>1?"near":"imminent"}function fromDeployment({serviceDeployment:e}){const t=e?.targetServiceRevision
if(t?.requestedTaskCount===void 0||t.runningTaskCount===void 0)return[]
return[{complete:t.runningTaskCount>=t.requestedTaskCount&&(t.pendingTaskCount??0)===0}]}function fromService({service:e}){const t=(0,f.O)(e)
if(t?.desiredCount===void 0||t.runningCount===void 0)return[]
return[{complete:t.runningCount>=t.desiredCount&&(t.pendingCount??0)===0}]}async function lookOnce(e,t,n){const{ours:o,fallback:s}=e
if(o.started==="none"||s!==void 0)return lookAtService(e,n)
if(o.serviceDeploymentArn===void 0)return seek(e,t,n)
if(e.serviceDeployment===void 0)return lookFirst(e,t,n)
if(nextCall(t.look,t.nearness)==="service"){const o=await lookAtService(e,n)
return t.last||hintsAtEnd(o)?lookAtDeployment(o,n):o}const r=await lookAtDeployment(e,n)
return t.last||hasTurned(e,r)?lookAtService(r,n):r}async function seek(e,{look:t,elapsedMs:n},o){const s=e.service?.currentServiceDeployment
const r=t===0&&s!==void 0&&s!==e.ours.before?.serviceDeploymentArn
const i=await lookForOurs(r?e:await lookAtService(e,o),o)
const a=i.ours.serviceDeploymentArn!==void 0||i.fallback!==void 0
if(a||n<V)return i
return{...i,fallback:"our service deployment was not found within a minute"}}async function lookFirst(e,{elapsedMs:t},n){const o=await lookAtDeployment(e,n)
if(o.serviceDeployment!==void 0)return o
const s=o.fallback===void 0&&t>=V
return lookAtService(s?{...o,fallback:"our service deployment could not be described within a minute"}:o,n)}function hintsAtEnd({service:e,ours:t,memory:n}){const o=e?.deployments?.find(e=>e.id===t.deploymentId)
if(o===void 0)return n.oursSeen||e?.status!=="ACTIVE"
return o.rolloutState==="COMPLETED"||o.rolloutState==="FAILED"||(0,f.O)(e)?.id!==o.id}const ce=new Set(["SUCCESSFUL","STOP_REQUESTED","STOPPED","ROLLBACK_REQUESTED","ROLLBACK_IN_PROGRESS","ROLLBACK_SUCCESSFUL","ROLLBACK_FAILED"])
function hasTurned(e,t){const n=t.serviceDeployment?.status
return n!==void 0&&n!==e.serviceDeployment?.status&&ce.has(n)}function createPhases(e){const t=[]
let n=false
let o=""
const add=n=>void t.push({at:e.now(),text:n})
const enter=e=>{if(e!==o)add(e)
o=e}
return{note(e,t){if(!n&&ourTasksRun(e)){n=true
add("all tasks of the new revision are running")}if(t.kind==="ended")enter(t.outcome.status)
else enter([t.progress.state,t.progress.stage].filter(Boolean).join(" "))},all:()=>[...t]}}function ourTasksRun({service:e,ours:t}){const n=(0,f.O)(e)
if(n?.id===void 0||n.id!==t.deploymentId)return false
const{desiredCount:o=0,runningCount:s=0}=n
return o>0&&s>=o}function createRhythm(e,t){const n=e.now()
let o="far"
let s=n
return{elapsedMs:()=>e.now()-n,nearness:()=>o,pauseMs(r,i){const a=e.now()
const c=nearnessOf(r)
if(c!==o)s=a
o=c
return nextPauseMs({elapsedMs:a-n,calls:i,nearness:o,nearnessMs:a-s,random:t()})}}}var de=n(1907)
function progressLine(e,t,n,o){const s=e?.deployments?.find(e=>e.id===o.deploymentId)
const r=s?.status==="PRIMARY"?s:e
const i=[countsOf(r),progress_line_stateOf(s,n,o),...others(e,o),weights(t)]
return i.filter(e=>e!==void 0&&e!=="").join(" \xb7 ")}function countsOf(e){if(e===void 0)return
const{runningCount:t=0,desiredCount:n=0,pendingCount:o=0}=e
return`running ${t}/${n}${o>0?`, pending ${o}`:""}`}function progress_line_stateOf(e,t,n){const o=(0,p.E)(e?.taskDefinition??n.taskDefinitionArn)
const s=e?.failedTasks??0
const r=t.stage===void 0?"":` at ${t.stage}`
const i=`${t.state}${r}${s>0?`, ${s} failed`:""}`
return i===""||o===void 0?i:`${o} ${i}`}const others=(e,t)=>(e?.deployments??[]).filter(e=>e.id!==t.deploymentId).flatMap(otherLine)
function otherLine(e){const t=(e.runningCount??0)+(e.pendingCount??0)
const n=e.status==="PRIMARY"?"running":"still"
return t===0?[]:[`${(0,p.E)(e.taskDefinition)??e.id??"another"} ${n} ${t}`]}function weights(e){const t=e?.targetServiceRevision
const n=t?.requestedProductionTrafficWeight
const o=t?.requestedTestTrafficWeight
if(e?.lifecycleStage===void 0||n===void 0&&o===void 0)return
const s=[n===void 0?void 0:`production ${n}%`,o===void 0?void 0:`test ${o}%`]
return s.filter(e=>e!==void 0).join(", ")}function deploymentLines(e){return(e?.deployments??[]).map(e=>{const{status:t,taskDefinition:n,id:o,rolloutState:s,rolloutStateReason:r}=e
const i=r===void 0?"":` (${r})`
const a=s===void 0?"":` ${s}${i}`
return`${t??"?"} ${(0,p.E)(n)??"?"} ${o??""}${a}`})}const deploymentTitle=e=>(e?.deployments??[]).map(({taskDefinition:e,rolloutState:t})=>[(0,p.E)(e),t].filter(Boolean).join(" ")).join(", ")
const le=6e4
const ue=99
function createTeller(e,t,n,o){let s={events:{ids:o.ours.before?.eventIds??new Set,since:o.ours.startedAt},deployments:"",line:"",lineAt:0,notices:new Set}
const stamp=()=>`[${(0,r.S5)(t.now()-n)}]`
const once=t=>{if(s.notices.has(t))return
s={...s,notices:new Set([...s.notices,t])}
e.info(`${stamp()} ${t}`)}
return{once,async tell(n,o){const r=o.kind==="ended"?void 0:o.progress
for(const e of r?.notices??[])once(e)
s={...s,deployments:await tellDeployments(e,stamp(),n,s.deployments)}
const{fresh:i,seen:a}=(0,P.S)(n.service?.events??[],s.events)
s={...s,events:a}
if(i.length>0)await tellEvents(e,stamp(),i)
const c=progressLine(n.service,n.serviceDeployment,r??endedProgress(n),n.ours)
if(c===s.line&&t.now()-s.lineAt<le)return
e.info(`${stamp()} ${c}`)
s={...s,line:c,lineAt:t.now()}}}}async function tellDeployments(e,t,{service:n},o){const s=deploymentLines(n)
const r=s.join("\n")
if(r===o||s.length===0)return o
await e.group(`${t} deployments: ${deploymentTitle(n)}`,()=>{for(const t of s)e.info(t)})
return r}async function tellEvents(e,t,n){const o=(0,de.J)((0,P.c)(n.at(-1)?.message),ue)
const s=n.length===1?`event: ${o}`:`${n.length} events, the last: ${o}`
await e.group(`${t} ${s}`,()=>{for(const t of n)e.info(`${t.createdAt?.toISOString()??""} ${(0,P.c)(t.message)}`)})}const endedProgress=({service:e,serviceDeployment:t,ours:n})=>({phase:"settling",state:t?.status??e?.deployments?.find(e=>e.id===n.deploymentId)?.rolloutState??"",stage:t?.lifecycleStage,missing:[],notices:[]})
async function watch(e,t,n){if(t.service===void 0)throw new i.lZ("INTERNAL","there is nothing to wait for: no service was created or updated")
const o=createDeadline(e.clock,e.signal,n.startedAt+n.limit.ms)
let s=firstSight(t)
const r=createTeller(e.log,e.clock,n.startedAt,s)
const a={ecs:e.ecs,now:()=>e.clock.now(),call:{signal:o.signal},isOver:()=>o.signal.aborted,note:e=>r.once(`${e}; trying again until the time is over`),lastState:()=>lastStateOf(s)}
const c=createEarlyLooks({ecs:e.ecs,clock:e.clock,call:a.call,say:e=>r.once(e),giveUpAfter:n.giveUpAfter??0})
const d={deps:e,options:n,deadline:o,teller:r,phases:createPhases(e.clock),looking:a,early:c}
try{return await follow(d,s,e=>s=e)}finally{o.release()}}async function follow(e,t,n){const{deps:o,deadline:s,options:r}=e
const i=createRhythm(o.clock,o.random??Math.random)
let a=t
if(t.ours.started!=="none")sayHowLong(e,t)
for(let t=0;!o.signal.aborted;t++){const c=o.clock.now()>=s.at
const d=a.ours.serviceDeploymentArn===void 0
a=await lookBounded(e,a,{look:t,last:c,elapsedMs:i.elapsedMs(),nearness:i.nearness()})
n(a)
if(o.signal.aborted)break
const[l,u]=await judge(e,a,d)
a=l
n(a)
await tell(e,a,u)
if(u.kind==="ended")return watchedFrom(a,e.phases.all(),u)
const f=c?void 0:await e.early.look(a,u)
if(f!==void 0){e.phases.note(a,f)
return watchedFrom(a,e.phases.all(),f)}const p=s.at-o.clock.now()
if(c||p<=0)return{...timedOut(a,u,r.limit),...seenFrom(a,e.phases.all())}
await o.clock.sleep(Math.min(i.pauseMs(observe(e,a),a.calls),p),o.signal)}return{...cancelled(a),...seenFrom(a,e.phases.all())}}const fe=15e3
async function lookBounded({deps:e,deadline:t,looking:n},o,s){const r=createBound(e.clock,fe,t.signal)
try{return await lookOnce(o,s,{...n,call:{signal:r.signal}})}finally{r.release()}}const observe=({deps:e,options:t},n)=>observationOf(n,t.waitUntil,e.clock.now())
function sayHowLong({teller:e,deps:t,options:n},{ours:o}){const s=(0,p.E)(o.taskDefinitionArn)??"the service"
e.once(`waiting until ${s} ${untilText(n.waitUntil)}, ${atMost(n.limit,t.clock.now()-n.startedAt)}`)}async function judge(e,t,n){const o=assess(observe(e,t))
if(!n&&o.kind==="unknown"&&o.ask==="other-deployments"){const n=await lookForOthers(t,e.looking)
return[n,assess(observe(e,n))]}if(t.ours.started==="none"&&o.kind==="in-progress"&&o.progress.phase==="rolling"){e.teller.once("nothing new had to be deployed, but the deployment that stands is still under way: following it")
const n=adopt(t)
sayHowLong(e,n)
return[n,assess(observe(e,n))]}return[t,o]}async function tell(e,t,n){if(t.fallback!==void 0)e.teller.once(`judging by deployments[] of the service${unseen(e.options.waitUntil)}: ${t.fallback}`)
await e.teller.tell(t,n)
e.phases.note(t,n)
e.options.onSeen?.(seenFrom(t,e.phases.all()))}function unseen({kind:e}){switch(e){case"paused":return", which shows no pause"
case"stage":return", which shows no stage"
case"deployed":case"stable":return""
default:return e}}async function leaveToPost(e,t,n,o){const{cluster:s,service:r,region:i}=t.config
if(r===void 0||n.change!=="updated"&&n.change!=="created"&&n.underWay===void 0)return
const a=oursSoFar(n,o)
await e.saveUnfinished(unfinishedText({how:e.inputs.onCancel,cluster:s,service:r,region:i,ours:a}))}async function follow_follow(e,t,n){const{inputs:o,world:s}=e
if(!o.wait&&!s.signal.aborted)return e.learn({watched:notWaited(n)})
const r=learnImages(e,t,n)
const i=await watchOurs(e,t,n)
await e.learn({watched:i})
await r.enough()
await stopIfAsked(e,t,n,i)
if(W.o.has(i.outcome.status))return
const a=s.signal.aborted?void 0:await investigate({ecs:t.aws.ecs,diagnostics:t.aws.diagnostics,clock:s.clock,signal:s.signal},{watched:i,carried:n,logLines:o.logLines})
await e.learn({evidence:a})}const pe=1e3
function learnImages(e,t,{before:n,taskDefinitionArn:o}){const s=new AbortController
const r={...t.describeWorld,signal:AbortSignal.any([e.world.signal,s.signal])}
const read=async(t,n)=>{const o=t===void 0?void 0:await(0,a.oh)(r,t).catch(()=>{})
if(o!==void 0)await e.learn({[n]:o})}
const{images:i}=e.report()
const c=i.some(({from:e})=>e!==void 0)?void 0:n?.taskDefinition
const d=i.length>0||o===n?.taskDefinition?void 0:o
const l=Promise.all([read(c,"previous"),read(d,"existing")])
return{enough:()=>{e.world.clock.limit(pe,s.signal).then(()=>s.abort())
return l.finally(()=>s.abort())}}}function notWaited(e){const{started:t,deploymentId:n,serviceDeploymentArn:o}=(0,f.E)(e)
const s={service:e.service,deploymentId:n,serviceDeploymentArn:o,phases:[]}
if(t==="none")return{outcome:{status:"no-change",reason:"nothing that needs a deployment has changed"},...s}
return{outcome:{status:"in-progress",reason:"the deployment has started; nobody waits for its end (wait: false)"},...s}}function watchOurs(e,t,n){const{inputs:o,world:s,startedAt:r}=e
const i={ecs:t.aws.ecs,clock:s.clock,log:s.log,signal:s.signal,random:s.random}
return watch(i,n,{startedAt:r,limit:t.limit,waitUntil:{kind:o.waitUntil},giveUpAfter:o.giveUpAfter,onSeen:({serviceDeploymentArn:o})=>void leaveToPost(e,t,n,o).catch(()=>{})})}const he={cancelled:4e3,"timed-out":3e4}
async function stopIfAsked(e,t,n,o){const{inputs:s}=e
const{status:r,reason:i}=o.outcome
if(r!=="cancelled"&&r!=="timed-out")return
const a=r==="cancelled"?s.onCancel:s.onTimeout
const c=a==="none"?void 0:await stopOurs(e,t,oursSoFar(n,o.serviceDeploymentArn),a,r)
const d=c?.kind==="requested"||c?.kind==="over"?void 0:o.goesOn
const l=[i,d,c?.text].filter(e=>e!==void 0)
const u=c?.kind==="requested"&&a!=="none"?a:void 0
await e.learn({watched:{...o,stopRequested:u,outcome:{...o.outcome,reason:l.join("; ")}}})}async function stopOurs(e,t,n,o,s){const{cluster:r,service:i=""}=t.config
const a=createBound(e.world.clock,he[s])
const c=await stopDeployment(t.aws.ecs,{how:o,cluster:r,service:i,ours:n},{signal:a.signal})
a.release()
const d=c.kind==="later"&&s==="cancelled"
if(d)e.leaveRest()
return{...c,text:`${c.text}${d?"; the post step of this action tries again":""}`}}function runningDeployment(e,t){const n=(0,f.O)(e)
if(e===void 0||n===void 0)return
const o=n.rolloutState
const s=o===void 0?(e.deployments?.length??0)>1:o!=="COMPLETED"&&o!=="FAILED"
if(!s)return
const i=n.createdAt===void 0?void 0:Math.max(0,t-n.createdAt.getTime())
const a=i===void 0?"":`, since ${(0,r.S5)(i)}`
return{deploymentId:n.id,serviceDeploymentArn:e.currentServiceDeployment,taskDefinitionArn:n.taskDefinition,ageMs:i,text:`${n.id??"a deployment"} to ${(0,p.E)(n.taskDefinition)??"an unknown revision"}${a}`}}function decideOnRunning(e,t){if(e===void 0)return{kind:"proceed"}
switch(t){case"proceed":return{kind:"proceed",note:`another deployment is under way, ${e.text}; a new one of ours will replace it`}
case"wait":return{kind:"wait",note:`another deployment is under way, ${e.text}; waiting for its end`}
case"fail":return{kind:"fail",reason:`another deployment is under way: ${e.text}`,hint:"Wait for its end, or set if-deploying to wait or proceed. A concurrency group per service keeps two jobs apart."}
default:return t}}const me=5e3
async function waitForRunning(e,t,{startedAt:n,limit:o}){const{clock:s,log:i,signal:a}=e
const c=createDeadline(s,a,n+o.ms)
let d=t
let l=""
try{for(;;){const t=runningDeployment(d,s.now())
if(t===void 0)return{kind:"over",service:d}
const u=progressLine(d,void 0,{phase:"rolling",state:(0,f.O)(d)?.rolloutState??"",missing:[],notices:[]},t)
if(u!==l)i.info(`[${(0,r.S5)(s.now()-n)}] the other deployment: ${u}`)
l=u
const p=c.at-s.now()
if(a.aborted)return{kind:"cancelled",reason:`cancelled while waiting for another deployment, ${t.text}`}
if(p<=0)return{kind:"timed-out",reason:`another deployment was still under way at the end of the timeout (${limitText(o)}), ${t.text}; ours was not started`}
await s.sleep(Math.min(me,p),a)
if(!a.aborted)d=await lookAgain(e,d,c.signal)}}finally{c.release()}}async function lookAgain({ecs:e,log:t},n,s){try{const t=await e.describeServices({cluster:n.clusterArn,services:[n.serviceName??""],include:["TAGS"]},{signal:s})
return t.services?.[0]??n}catch(e){const r=refusalOf(e)
if(r==="denied"||r==="credentials")throw(0,o.es)(e,{action:"ecs:DescribeServices"})
if(!s.aborted)t.info(`DescribeServices: ${(0,o.Ij)(e)}; trying again`)
return n}}async function readyToDeploy(e,t,n){if(n.kind!=="present")return"ready"
const{inputs:o,world:s,startedAt:r}=e
const a=runningDeployment(n.service,s.clock.now())
const c=decideOnRunning(a,o.ifDeploying)
switch(c.kind){case"proceed":if(c.note!==void 0)s.log.info(`Note: ${c.note}`)
return"ready"
case"fail":throw new i.lZ("DEPLOYMENT_FAILED",c.reason,{hint:c.hint})
case"wait":break
default:return c}s.log.info(`${c.note}, ${atMost(t.limit,s.clock.now()-r)}`)
const d={ecs:t.aws.ecs,clock:s.clock,log:s.log,signal:s.signal}
const l=await waitForRunning(d,n.service,{startedAt:r,limit:t.limit})
if(l.kind==="over")return"waited"
throw new i.lZ(l.kind==="cancelled"?"CANCELLED":"TIMEOUT",l.reason)}async function change(e,t,n){const{world:r}=e
refuseTooLate(e,t,n)
const i={...t.describeWorld,ecs:t.aws.ecs,clock:r.clock,log:r.log,uuid:r.uuid}
const a=await(0,s.u)(n,i,async n=>{await e.learn({carried:n})
await leaveToPost(e,t,n)}).catch(t=>{if(r.signal.aborted&&(0,o.P4)(t))e.leaveRest()
throw t})
await e.learn({carried:a})
if(n.service!==void 0)await follow_follow(e,t,a)}function refuseTooLate({inputs:e,world:t,startedAt:n},{limit:o},{steps:s}){if(!e.wait||s.length===0||t.clock.now()-n<o.ms)return
throw new i.lZ("TIMEOUT",`the timeout (${limitText(o)}) was over before anything was changed`,{hint:"It counts from the start of the run, lookups included: raise timeout. To start a deployment without waiting for its end, set wait: false."})}}),7692:((e,t,n)=>{n.d(t,{u:()=>carryOut})
var o=n(7700)
var s=n(8651)
const r=3e3
function createPatience(e,t){const n=new AbortController
const o=new AbortController
const wait=()=>void e.limit(r,o.signal).then(()=>n.abort())
if(t?.aborted===true)wait()
else t?.addEventListener("abort",wait,{once:true,signal:o.signal})
return{signal:n.signal,release:()=>o.abort()}}var i=n(7660)
async function createService(e,t){const n=t.clock.now()
const o=`service ${e.serviceName} in cluster ${e.cluster}`
const r=await t.ecs.createService({...e,clientToken:t.uuid()},{signal:t.signal,cancel:t.cancel}).catch(async n=>{const r=isRepeat(n)?await createdBefore(e,t):void 0
if(r!==void 0)return{service:r}
throw(0,s.es)(n,{action:"ecs:CreateService",subject:o,region:t.region})})
const i=r.service??await created(e,o,t)
t.log.info(`Created ${o}`)
return{change:"created",service:i,before:void 0,calledAt:n}}function isRepeat(e){const{message:t="",$metadata:{attempts:n=1}={}}=e
return n>1&&/not idempotent/i.test(t)}async function createdBefore({cluster:e="default",serviceName:t="",taskDefinition:n},o){const s=await(0,i.ex)(o,e,t).catch(()=>{})
return s?.kind==="present"&&s.service.taskDefinition===n?s.service:void 0}async function created({cluster:e="default",serviceName:t=""},n,s){const r=await(0,i.ex)(s,e,t)
if(r.kind==="present")return r.service
throw new o.lZ("AWS",`ecs:CreateService (${n}): the answer is empty, and the service is not there`)}var a=n(6476)
const c=4
const d=2e3
const l=6e4
async function registerTaskDefinition(e,t){const{taskDefinitionArn:n,family:o,revision:s}=await register(e,t)
t.log.info(`Registered ${o}:${s}`)
return{change:"registered",taskDefinitionArn:n}}async function register(e,t){const n=t.clock.now()
for(let o=1;;o++){const s=await send(e,o<c,t)
if(s.kind==="answered")return s.taskDefinition
t.log.info(`The answer to RegisterTaskDefinition was lost (${s.how}); looking whether it took effect`)
const r=await newestOf(e.family,t)
const i=(r?.registeredAt?.getTime()??0)>=n-l
if(r!==void 0&&i&&(0,a.JL)(r,e))return r
if(t.cancel?.aborted===true)throw s.error
await t.clock.sleep(d*o,t.cancel)}}async function send(e,t,n){const o={action:"ecs:RegisterTaskDefinition",subject:`family ${e.family}`,region:n.region}
try{const{taskDefinition:r}=await n.ecs.registerTaskDefinition(e,{signal:n.signal,cancel:n.cancel,once:true})
if(r?.taskDefinitionArn!==void 0)return{kind:"answered",taskDefinition:r}
const i=(0,s.es)(new Error("the answer names no task definition"),o)
if(t)return{kind:"lost",how:"an empty answer",error:i}
throw i}catch(e){const n=(0,s.es)(e,o)
if(t&&(0,s.LR)(e))return{kind:"lost",how:(0,s.Ij)(e),error:n}
throw n}}async function newestOf(e,t){return e===void 0?void 0:(0,i.oh)(t,e).catch(()=>{})}async function tagResource(e,t){const{resourceArn:n,tags:o}=e
await t.ecs.tagResource({resourceArn:n,tags:o},{signal:t.signal,cancel:t.cancel}).catch(e=>{throw(0,s.es)(e,{action:"ecs:TagResource",resource:n,region:t.region})})
t.log.info(`Tagged the service: ${o.map(e=>e.key).join(", ")}`)
return{tagged:true}}async function untagResource(e,t){const{resourceArn:n,tagKeys:o}=e
await t.ecs.untagResource({resourceArn:n,tagKeys:o},{signal:t.signal,cancel:t.cancel}).catch(e=>{throw(0,s.es)(e,{action:"ecs:UntagResource",resource:n,region:t.region})})
t.log.info(`Removed tags of the service: ${o.join(", ")}`)
return{tagged:true}}var u=n(3938)
const f={attempts:4,looks:8}
const p={attempts:2,looks:1}
const h=4e3
const m=1e3
async function updateService(e,t,n){const o=`service ${e.service} in cluster ${e.cluster}`
const s=n.clock.now()
const r=e.forceNewDeployment===true
const{attempts:i,looks:a}=r?f:p
const done=e=>({change:"updated",service:e,calledAt:s,forced:r})
for(let s=1;;s++){const r=await update_service_send(e,o,s<i,n)
if(r.kind==="answered"){n.log.info(`Updated ${o}`)
return done(r.service)}n.log.info(`The answer to UpdateService was lost (${r.how}); looking whether it took effect`)
const c=await tookEffect(e,t.before,a,n)
if(c===void 0&&n.cancel?.aborted===true)throw r.error
if(c===void 0)continue
n.log.info(`Updated ${o}: it took effect`)
return done(c)}}async function update_service_send(e,t,n,o){const r={action:"ecs:UpdateService",subject:t,region:o.region}
try{const{service:t}=await o.ecs.updateService(e,{signal:o.signal,cancel:o.cancel,once:e.forceNewDeployment===true})
if(t!==void 0)return{kind:"answered",service:t}
const i=(0,s.es)(new Error("the answer is empty"),r)
if(n)return{kind:"lost",how:"an empty answer",error:i}
throw i}catch(e){const t=(0,s.es)(e,r)
if(n&&(0,s.LR)(e))return{kind:"lost",how:(0,s.Ij)(e),error:t}
throw t}}async function tookEffect(e,t,n,o){for(let s=0;s<n&&o.signal?.aborted!==true;s++){await(o.cancel?.aborted===true?o.clock.sleep(m,o.signal):o.clock.sleep(h,o.cancel))
const n=await(0,i.ex)(o,e.cluster??"default",e.service??"").catch(e=>{if(o.signal?.aborted===true)return
throw e})
if(n===void 0||n.kind==="missing")return
const s=(0,u.O)(n.service)
const r=s?.id!==void 0&&s.id!==(0,u.O)(t)?.id
const a=e.taskDefinition===void 0||s?.taskDefinition===e.taskDefinition
if(r&&a)return n.service}return}async function carryOut(e,t,n=()=>{}){const s=e.deployed?.kind==="present"?e.deployed.service:void 0
let r={change:"none",taskDefinitionArn:e.existingTaskDefinitionArn,before:s,service:s,calledAt:t.clock.now()}
const i=createPatience(t.clock,t.signal)
try{for(const s of e.steps){if(t.signal?.aborted===true)throw new o.lZ("CANCELLED",`cancelled before ${g[s.kind]}`)
if(s.kind==="create-service"||s.kind==="update-service")await n({...r,calledAt:t.clock.now(),underWay:s.kind})
const e=await perform(s,r,{...t,signal:i.signal,cancel:t.signal}).catch(e=>{throw t.signal?.aborted===true?cancelledBy(e,s):e})
r={...r,...e}
await n(r)}}finally{i.release()}return r}function cancelledBy(e,{kind:t}){if(!(e instanceof o.lZ)||e.cause===void 0||!(0,s.WG)(e.cause))return e
const n=(0,s.P4)(e)?`cancelled; whether ${g[t]} is not known`:`cancelled before ${g[t]}`
return new o.lZ("CANCELLED",n,{cause:e.cause})}const g={"register-task-definition":"a revision was registered","tag-resource":"tags of the service were set","untag-resource":"tags of the service were removed","create-service":"the service was created","update-service":"the service was updated"}
function perform(e,t,n){switch(e.kind){case"register-task-definition":return registerTaskDefinition(e.input,n)
case"tag-resource":return tagResource(e,n)
case"untag-resource":return untagResource(e,n)
case"create-service":return createService({...e.input,taskDefinition:arnOf(e.taskDefinition,t)},n)
case"update-service":{const o=e.taskDefinition===void 0?void 0:arnOf(e.taskDefinition,t)
return updateService({...e.input,...o===void 0?{}:{taskDefinition:o}},t,n)}default:return e}}function arnOf(e,t){if(e.kind==="existing")return e.arn
if(t.taskDefinitionArn!==void 0)return t.taskDefinitionArn
throw new o.lZ("INTERNAL","the plan deploys a revision that none of its steps registers")}})}

