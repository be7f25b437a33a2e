"use strict"
exports.id=457
exports.ids=[457]
exports.modules={7700:((e,t,n)=>{n.d(t,{_h:()=>joinErrors,gJ:()=>errorMessage,lZ:()=>ActionError})
class ActionError extends Error{code
at
excerpt
hint
others
warnings
constructor(e,t,n={}){super(t,n.cause===void 0?void 0:{cause:n.cause})
this.name="ActionError"
this.code=e
this.at=n.at
this.excerpt=n.excerpt
this.hint=n.hint
this.others=n.others??[]
this.warnings=n.warnings??[]}}const errorMessage=e=>e instanceof Error?e.message:String(e)
function joinErrors(e,t=[]){const[n,...r]=e
if(n===void 0)throw new ActionError("INTERNAL","joinErrors needs at least one error")
if(r.length===0&&t.length===0)return n
const{code:o,message:s,at:i,excerpt:a,hint:c,cause:d}=n
return new ActionError(o,s,{at:i,excerpt:a,hint:c,cause:d,others:[...n.others,...r],warnings:[...n.warnings,...t]})}}),5221:((e,t,n)=>{n.d(t,{m:()=>clientDefaults})
async function readBody(e,{maxBytes:t=Number.POSITIVE_INFINITY,length:n}={}){const tooBig=()=>Object.assign(new Error("the body is too big"),{code:"TOO_BIG"})
try{if(n!==void 0&&n>t)throw tooBig()
const r=n!==void 0&&Number.isSafeInteger(n)&&n>0?Buffer.allocUnsafeSlow(n):void 0
const o=[]
let s=0
for await(const n of e){if(s+n.length>t)throw tooBig()
if(r!==void 0&&s+n.length<=r.length)n.copy(r,s)
else o.push(n)
s+=n.length}if(r===void 0)return Buffer.concat(o)
return o.length===0?r.subarray(0,s):Buffer.concat([r.subarray(0,s-sum(o)),...o])}finally{e.destroy()}}const sum=e=>e.reduce((e,t)=>e+t.length,0)
const r=9e4
const o=250
const s=2e3
const i=8e3
const a=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH"])
const c=/too many concurrent attempts to create a new revision/i
function classify(e,t){const{name:n,code:r,message:o}=e
if(n==="AbortError")return"final"
if(r!==void 0&&a.has(r))return"not-sent"
if(c.test(o??""))return"throttled"
if(n==="LimitExceededException")return"final"
if(t==="THROTTLING")return"throttled"
if(t==="TRANSIENT"||t==="SERVER_ERROR")return"ambiguous"
if(e instanceof SyntaxError||o==="aborted"||r==="ECONNRESET")return"ambiguous"
return"final"}const tokenOf=(e,t)=>({startedAt:t,getRetryCount:()=>e,getRetryDelay:()=>0,getRetryCost:()=>{}})
function retryStrategy(e,{clock:t,signal:n,random:a=Math.random,onCall:c}){return{acquireInitialRetryToken:()=>{c?.()
return Promise.resolve(tokenOf(0,t.now()))},recordSuccess:()=>{},refreshRetryTokenForRetry:async(c,d)=>{const u=c
const l=classify(d.error,d.errorType)
if(l==="final"||l==="ambiguous"&&e==="once")throw d.error
const f=u.getRetryCount()
const p=l==="throttled"?s:o
const m=Math.min(i,p*2**Math.min(f,10))
const v=m/2+a()*m/2
if(t.now()+v-u.startedAt>r)throw d.error
await t.sleep(v,n)
if(n?.aborted===true)throw d.error
return tokenOf(f+1,u.startedAt)}}}const d=[["ecs-deploy-action","1"]]
const u=5e3
const l=3e4
async function clientDefaults(e,t="idempotent"){const{clock:n,region:r,credentials:o}=e
return{...r===void 0?{}:{region:r},...o===void 0?{}:{credentials:o},customUserAgent:d,streamCollector:e=>readBody(e),retryStrategy:retryStrategy(t,e),requestHandler:{connectionTimeout:n.real(u),requestTimeout:n.real(l),throwOnRequestTimeout:true,...await proxyAgents(e.env)}}}const f=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"]
async function proxyAgents(e){if(!f.some(t=>e[t]))return{}
const{agentsFor:t}=await Promise.all([n.e(40),n.e(670)]).then(n.bind(n,670))
return t(e)}}),5457:((e,t,n)=>{n.d(t,{finish:()=>finish})
var r=n(7700)
const o={ns:1e-6,us:.001,\u00b5s:.001,\u03bcs:.001,ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(e){const t=e.trim()
if(/^\d+(\.\d+)?$/.test(t))return{ok:true,ms:Number(t)*1e3,unitless:t!=="0"}
if(t.startsWith("-"))return{ok:false,reason:"a duration cannot be negative"}
const n=t.startsWith("+")?t.slice(1):t
const r=[...n.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/gy)]
const s=r.reduce((e,t)=>e+t[0].length,0)
if(r.length===0||s!==n.length)return{ok:false,reason:"expected a duration such as 10m, 90s or 1h30m"}
const i=r.reduce((e,t)=>e+Number(t[1])*(o[t[2]??""]??0),0)
return{ok:true,ms:i,unitless:false}}function editDistance(e,t,n=3){if(Math.abs(e.length-t.length)>n)return n+1
let r=[]
let o=Array.from({length:t.length+1},(e,t)=>t)
for(let n=1;n<=e.length;n++){const s=[n]
for(let i=1;i<=t.length;i++){const a=e[n-1]===t[i-1]
let c=Math.min((o[i]??0)+1,(s[i-1]??0)+1,(o[i-1]??0)+(a?0:1))
if(n>1&&i>1&&e[n-1]===t[i-2]&&e[n-2]===t[i-1])c=Math.min(c,(r[i-2]??0)+1)
s.push(c)}r=o
o=s}return o[t.length]??0}function nearest(e,t){const n=e.toLowerCase()
let r
for(const e of t){const t=editDistance(n,e.toLowerCase())
const o=Math.max(1,Math.min(3,Math.floor(Math.max(n.length,e.length)/3)))
if(t<=o&&(r===void 0||t<r.distance))r={name:e,distance:t}}return r?.name}const s=["deploy","render","diff","register"]
const i={kind:"text"}
const a={kind:"boolean"}
const c={kind:"lines"}
const d={kind:"pairs"}
const choice=(...e)=>({kind:"choice",values:e})
const u={"working-directory":{read:i,default:"."},command:{read:choice(...s),default:"deploy"},config:{read:i,default:"ecspresso.yml",env:"ECSPRESSO_CONFIG"},env:{read:d},envfile:{read:c,env:"ECSPRESSO_ENVFILE"},region:{read:i},cluster:{read:i},service:{read:i},"task-definition":{read:i},"service-definition":{read:i},"dry-run":{read:a,default:"false"},wait:{read:a,default:"true"},"wait-until":{read:choice("deployed","stable","paused"),default:"deployed"},timeout:{read:{kind:"duration"},env:"ECSPRESSO_TIMEOUT"},"force-new-deployment":{read:a,default:"false"},tasks:{read:{kind:"count",min:0}},"update-service":{read:a,default:"true"},"skip-task-definition":{read:a,default:"false"},revision:{read:{kind:"count",min:1}},"latest-task-definition":{read:a,default:"false"},"skip-unchanged":{read:a,default:"false"},"ignore-tags":{read:c},images:{read:d},"provenance-tags":{read:a,default:"false"},strict:{read:a,default:"false"},ownership:{read:choice("warn","fail","off"),default:"warn"},targets:{read:c},"output-dir":{read:i},"ext-str":{read:d,env:"ECSPRESSO_EXT_STR"},"ext-code":{read:d,env:"ECSPRESSO_EXT_CODE"},"assume-role-arn":{read:i,env:"ECSPRESSO_ASSUME_ROLE_ARN"},"role-session-name":{read:i,default:"ecs-deploy-action"},"lookup-credentials":{read:choice("assumed","base"),default:"assumed"},mask:{read:c},"summary-template":{read:i},"log-lines":{read:{kind:"count",min:0},default:"20"},"give-up-after":{read:{kind:"count",min:0},default:"0"},"if-deploying":{read:choice("proceed","wait","fail"),default:"proceed"},"on-cancel":{read:choice("none","rollback","stop"),default:"none"},"on-timeout":{read:choice("none","rollback","stop"),default:"none"}}
const write=e=>`Write ${e} instead.`
const leaveOut=e=>`Leave it out: ${e}.`
const l=leaveOut("services that CodeDeploy deploys are not supported yet")
const f=leaveOut("running a task is not supported yet")
const p=leaveOut("autoscaling is left as it is")
const m=new Map(Object.entries({"desired-count":write("`tasks`"),"wait-for-service-stability":write("`wait` (on by default)"),"wait-for-minutes":write("`timeout`, for example `timeout: 30m`"),"wait-max-delay-seconds":leaveOut("polling is short and steady"),"codedeploy-appspec":l,"codedeploy-application":l,"codedeploy-deployment-group":l,"codedeploy-deployment-description":l,"codedeploy-deployment-config":l,"service-managed-ebs-volume-name":write("`volumeConfigurations` in the service definition"),"service-managed-ebs-volume":write("`volumeConfigurations` in the service definition"),"run-task":f,"run-task-container-overrides":f,"run-task-security-groups":f,"run-task-subnets":f,"run-task-assign-public-ip":f,"run-task-capacity-provider-strategy":f,"run-task-launch-type":f,"run-task-started-by":f,"run-task-tags":f,"run-task-managed-ebs-volume-name":f,"run-task-managed-ebs-volume":f,"wait-for-task-stopped":f,"enable-ecs-managed-tags":write("`enableECSManagedTags` in the service definition"),"propagate-tags":write("`propagateTags` in the service definition"),"keep-null-value-keys":leaveOut("empty values are kept"),"max-retries":leaveOut("retries are built in")}))
const v=new Map(Object.entries({"no-wait":write("`wait: false`"),"no-update-service":write("`update-service: false`"),"suspend-auto-scaling":p,"resume-auto-scaling":p,"auto-scaling-min":p,"auto-scaling-max":p,"rollback-events":leaveOut("only CodeDeploy takes it, and services that it deploys are not supported yet")}))
const inputVariable=e=>`INPUT_${e.replaceAll(" ","_").toUpperCase()}`
const bad=(e,t,n,o)=>new r.lZ("INPUT",`input ${e}: expected ${t}, got "${n}"`,{hint:o})
function readInputs(e){const t=[]
const n=[]
checkNames(e,t,n)
const o=readerOf(e,t,n)
const s={command:o.text("command")??"deploy",workingDirectory:o.text("working-directory")??".",config:o.text("config"),env:o.pairs("env"),envFiles:o.list("envfile",","),region:o.text("region"),cluster:o.text("cluster"),service:o.text("service"),taskDefinition:o.text("task-definition"),serviceDefinition:o.text("service-definition"),dryRun:o.flag("dry-run"),wait:o.flag("wait"),waitUntil:o.text("wait-until"),timeoutMs:o.duration("timeout"),forceNewDeployment:o.flag("force-new-deployment"),tasks:o.count("tasks"),updateService:o.flag("update-service"),skipTaskDefinition:o.flag("skip-task-definition"),revision:o.count("revision"),latestTaskDefinition:o.flag("latest-task-definition"),skipUnchanged:o.flag("skip-unchanged"),ignoreTags:o.list("ignore-tags"),images:o.pairs("images"),provenanceTags:o.flag("provenance-tags"),strict:o.flag("strict"),ownership:o.text("ownership"),targets:o.list("targets"),outputDir:o.text("output-dir"),extStr:o.pairs("ext-str"),extCode:o.pairs("ext-code"),assumeRoleArn:o.text("assume-role-arn"),roleSessionName:o.text("role-session-name")??"ecs-deploy-action",lookupCredentials:o.text("lookup-credentials"),mask:o.list("mask"),summaryTemplate:o.text("summary-template"),logLines:o.count("log-lines")??0,giveUpAfter:o.count("give-up-after")??0,ifDeploying:o.text("if-deploying"),onCancel:o.text("on-cancel"),onTimeout:o.text("on-timeout"),warnings:n}
if(t.length>0)throw(0,r._h)(t)
return s}function given(e,t){const n=u[t]
const r=e[inputVariable(t)]?.trim()
const o=n.env===void 0?void 0:e[n.env]
const s=r===n.default
if(r&&!(s&&o))return{text:r,source:t,fromVariable:false}
if(o&&n.env)return{text:o.trim(),source:n.env,fromVariable:true}
return n.default===void 0?void 0:{text:n.default,source:t,fromVariable:false}}function readerOf(e,t,n){const value=n=>{const r=given(e,n)
if(r===void 0)return
const o=problemOf(r.text,u[n].read)
if(o!==void 0)t.push(bad(r.source,o,r.text))
return r.text}
return{text:value,flag:e=>/^true$/i.test(value(e)??""),count:e=>{const t=value(e)
return t===void 0?void 0:Number(t)},duration:e=>{const t=value(e)
if(t===void 0)return
const r=parseDuration(t)
if(!r.ok)return
if(r.unitless)n.push(`input ${e}: "${t}" has no unit; taken as seconds. Write ${t}s`)
return r.ms},list:(t,n)=>{const r=given(e,t)
if(r===void 0)return[]
const o=r.fromVariable&&n!==void 0?n:/\r?\n/
return r.text.split(o).map(e=>e.trim()).filter(e=>e!=="")},pairs:n=>{const r=given(e,n)
return r===void 0?{}:readPairs(r,t)}}}function readPairs(e,t){const n=Object.create(null)
for(const[r,o]of e.text.split(e.fromVariable?";":/\r?\n/).entries()){if(o.trim()==="")continue
const s=o.indexOf("=")
const i=o.slice(0,s).trim()
if(s<0||i==="")t.push(badPair(e,r,o.trim()))
else n[i]=o.slice(s+1).replace(/\s+$/,"")}return n}const badPair=({source:e},t,n)=>e==="images"?bad(e,"lines KEY=VALUE",n):new r.lZ("INPUT",`input ${e}: expected lines KEY=VALUE, but line ${t+1} has no KEY=`,{hint:"A value takes one line."})
function problemOf(e,t){switch(t.kind){case"boolean":return/^(true|false)$/i.test(e)?void 0:"true or false"
case"count":return/^\d{1,9}$/.test(e)&&Number(e)>=t.min?void 0:`a whole number${t.min>0?`, ${t.min} or more`:", 0 or more"}`
case"duration":{const t=parseDuration(e)
return t.ok?void 0:"a duration such as 10m, 90s or 1h30m"}case"choice":return t.values.includes(e)?void 0:`one of ${t.values.join(", ")}`
case"text":case"lines":case"pairs":return
default:return t}}function checkNames(e,t,n){const o=new Map(Object.keys(u).map(e=>[inputVariable(e),e]))
for(const[s,i]of Object.entries(e)){if(!s.startsWith("INPUT_")||o.has(s)||i===void 0)continue
const e=s.slice("INPUT_".length).toLowerCase()
const a=refusalOf(e,o.values())
if(a===void 0)n.push(`input ${e} is not known and has no effect`)
else t.push(new r.lZ("INPUT",`input ${e} ${a.what}`,{hint:a.hint}))}}function refusalOf(e,t){const n=e.replaceAll("_","-")
const r=m.get(n)
if(r!==void 0)return{what:"belongs to another action",hint:r}
const o=v.get(n)
if(o!==void 0)return{what:"is a flag of ecspresso",hint:o}
const s=n.startsWith("dry")?"dry-run":nearest(n,t)
return s===void 0?void 0:{what:"is not known",hint:`Did you mean ${s}?`}}var g=n(5242)
function names_shortName(e){if(e===void 0||e==="")return
return e.slice(e.lastIndexOf("/")+1)}const nameOf=e=>e.name??""
const isAccessDenied=e=>/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/.test(nameOf(e))
const isExpired=e=>/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/.test(nameOf(e))
const isUnrecognised=e=>/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|InvalidAccessKeyId)$/.test(nameOf(e))
function isPassing(e){const{name:t="",code:n="",message:r="",$metadata:o}=e
if(isAccessDenied(e)||isExpired(e)||isUnrecognised(e))return false
if(t==="AbortError"||t==="CredentialsProviderError")return false
if(/throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|TimeoutError/i.test(t))return true
if(/^E(CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(n))return true
if(e instanceof SyntaxError||r==="aborted"||/socket hang up/.test(r))return true
return(o?.httpStatusCode??0)>=500||o?.httpStatusCode===429}const h=12e4
const y=1500
async function findOurs(e,t,n,r){const o=n?.currentServiceDeployment
const s=o!==void 0&&(t.started==="adopted"||o!==t.before?.serviceDeploymentArn)
const i=s?await describeOne(e,o,r):void 0
const a=i===void 0?[]:[datedFull(i)]
if(t.started==="adopted"||a.some(e=>mayBeOurs(e,t)&&isNear(e,t)))return foundFrom(a[0],i)
const c=await listSince(e,n,new Date(t.startedAt-h),r).catch(e=>{if(i===void 0)throw e
return[]})
const d=c.filter(e=>e.serviceDeploymentArn!==i?.serviceDeploymentArn).map(datedBrief)
return foundFrom(await bestOf(e,byLikelihood([...d,...a],t),t,r),i)}function foundFrom(e,t){if(e?.serviceDeploymentArn===void 0)return
const{serviceDeploymentArn:n,targetRevisionArn:r}=e
if(t?.serviceDeploymentArn!==n)return{serviceDeploymentArn:n,targetRevisionArn:r}
return{serviceDeploymentArn:n,targetRevisionArn:r,serviceDeployment:t}}async function describeOne(e,t,n){const r=await e.describeServiceDeployments({serviceDeploymentArns:[t]},n)
return r.serviceDeployments?.find(e=>e.serviceDeploymentArn===t)}async function bestOf(e,t,n,r){const[o,...s]=t
const i=names_shortName(n.taskDefinitionArn)
if(o===void 0||i===void 0||s.length===0&&isNear(o,n))return o
const a=t.slice(0,20).flatMap(e=>e.targetRevisionArn??[])
if(a.length===0)return o
const c=await e.describeServiceRevisions({serviceRevisionArns:a},r).catch(()=>{})
if(c===void 0)return o
const d=new Map((c.serviceRevisions??[]).map(e=>[e.serviceRevisionArn,names_shortName(e.taskDefinition)]))
return t.find(e=>(d.get(e.targetRevisionArn)??i)===i)}async function listSince(e,t,n,r){const o=[]
let s
do{const i=await e.listServiceDeployments({cluster:t?.clusterArn,service:t?.serviceArn??t?.serviceName,createdAt:{after:n},nextToken:s},r)
o.push(...i.serviceDeployments??[])
s=i.nextToken}while(s!==void 0&&s!=="")
return o}const datedBrief=({serviceDeploymentArn:e,targetServiceRevisionArn:t,createdAt:n})=>({serviceDeploymentArn:e,targetRevisionArn:t,createdAt:n})
const datedFull=({serviceDeploymentArn:e,targetServiceRevision:t,createdAt:n})=>({serviceDeploymentArn:e,targetRevisionArn:t?.arn,createdAt:n})
function mayBeOurs(e,{before:t,startedAt:n}){if(e.serviceDeploymentArn!==void 0&&e.serviceDeploymentArn===t?.serviceDeploymentArn)return false
if(e.targetRevisionArn!==void 0&&t?.revisionArns.includes(e.targetRevisionArn)===true)return false
return e.createdAt===void 0||e.createdAt.getTime()>=n-h}const isNear=({createdAt:e},{startedAt:t})=>e!==void 0&&Math.abs(e.getTime()-t)<=y
function byLikelihood(e,t){const at=e=>e.createdAt?.getTime()??0
const n=t.startedAt!==t.calledAt
const distance=e=>Math.abs(at(e)-t.startedAt)
return e.filter(e=>mayBeOurs(e,t)).sort((e,t)=>n?distance(e)-distance(t):at(t)-at(e))}const primaryOf=e=>e?.deployments?.find(e=>e.status==="PRIMARY")
async function stopDeployment(e,t,n={}){const{how:r,ours:o}=t
if(o.started==="none")return{kind:"over",text:"no deployment was started, so there is nothing to stop"}
try{const s=o.serviceDeploymentArn??await ourArn(e,t,n)
if(s===void 0)return{kind:"refused",text:`${wish(r)} is not possible: our service deployment could not be told for sure, so nothing was stopped`}
return await stop(e,s,r,n)}catch(e){return explain(e,r,"our service deployment")}}async function stop(e,t,n,r){const o=`service deployment ${names_shortName(t)??t}`
try{await e.stopServiceDeployment({serviceDeploymentArn:t,stopType:n==="rollback"?"ROLLBACK":"ABORT"},r)
const s=n==="rollback"?"ECS goes back to the revision before":"ECS starts no further tasks of it"
return{kind:"requested",text:`${wish(n)} of ${o} is requested; ${s}`}}catch(e){return explain(e,n,o)}}async function ourArn(e,{cluster:t,service:n,ours:r},o){const s=await e.describeServices({cluster:t,services:[n]},o)
const i=s.services?.[0]
const a=primaryOf(i)
if(i===void 0||a?.id===void 0||!isOurs(i,r))return
const c=a.createdAt?.getTime()??r.startedAt
const d=await findOurs(e,{...r,deploymentId:a.id,startedAt:c},i,o)
return d?.serviceDeploymentArn===i.currentServiceDeployment?d?.serviceDeploymentArn:void 0}function isOurs(e,{started:t,deploymentId:n,taskDefinitionArn:r,before:o}){const s=primaryOf(e)
if(t!=="unclear")return s?.id===n
const i=r===void 0||names_shortName(s?.taskDefinition)===names_shortName(r)
return i&&s?.id!==o?.deploymentId}function explain(e,t,n){const o=(0,r.gJ)(e)
if(isAccessDenied(e)){const e=/perform: (ecs:\w+)/.exec(o)?.[1]??"ecs:StopServiceDeployment"
return{kind:"refused",text:`${wish(t)} of ${n} needs the permission ${e}`,permission:e}}const s=e instanceof Error?e.name:""
if(s==="ConflictException")return{kind:"over",text:`${n} had ended before it could be stopped`}
if(t==="stop"&&(s==="InvalidParameterException"||s==="UnsupportedFeatureException"))return{kind:"refused",text:`ECS does not take ABORT for ${n} (${o}); rollback is the choice that it always takes`}
if(s==="AbortError"||isPassing(e))return{kind:"later",text:`${wish(t)} of ${n} did not get through in time (${o})`}
return{kind:"refused",text:`${wish(t)} of ${n} failed: ${o}`}}const wish=e=>e==="rollback"?"a rollback":"an abort"
function readUnfinished(e){const{ours:t,...n}=JSON.parse(e)
return{...n,ours:t.before===void 0?t:{...t,before:{...t.before,eventIds:new Set}}}}const w="ECS_DEPLOY_CLOCK_SPEED"
const b=5e3
const k={factor:1,sleeping:false,leastMs:0}
function settingOf(e){const[,t="",n,r]=/^\s*([\d.]+)(\s+sleeping)?(?:\s+(\d+)ms)?\s*$/.exec(e[w]??"")??[]
const o=Number(t)
if(!Number.isFinite(o)||o<=0)return k
return{factor:o,sleeping:n!==void 0,leastMs:r===void 0?o>1?b:0:Number(r)}}function clockFrom(e){const{factor:t,sleeping:n,leastMs:r}=settingOf(e)
return n?openSleepingClock(t,r):openClock(t,r)}function openClock(e,t=0){const n=Date.now()
const r=process.hrtime.bigint()
return{now:()=>n+Number(process.hrtime.bigint()-r)/1e6*e,real:n=>t+n/e,sleep:(t,n)=>realSleep(t/e,n),limit:(n,r)=>realSleep(t+n/e,r)}}function realSleep(e,t){return new Promise(n=>{if(t?.aborted===true)return n()
const done=()=>{clearTimeout(r)
t?.removeEventListener("abort",done)
n()}
const r=setTimeout(done,Math.max(0,e))
t?.addEventListener("abort",done)})}function openSleepingClock(e,t=0){let n=Date.now()
let r=[]
let o
const arm=()=>{clearTimeout(o)
const[s]=r
if(s===void 0)return
const i=(s.wakeAt-n)/e
o=setTimeout(()=>pass(s),r.every(({isLimit:e})=>e)?t+i:i)}
const leave=e=>{r=r.filter(t=>t!==e)
arm()}
const pass=e=>{n=Math.max(n,e.wakeAt)
leave(e)
e.wake()}
const until=(e,t,o)=>new Promise(s=>{if(t?.aborted===true)return s()
const i={wakeAt:n+Math.max(0,e),isLimit:o,wake:()=>(t?.removeEventListener("abort",end),s())}
const end=()=>(leave(i),i.wake())
t?.addEventListener("abort",end)
r=[...r,i].sort((e,t)=>e.wakeAt-t.wakeAt)
arm()})
return{now:()=>n,real:n=>t+n/e,sleep:(e,t)=>until(e,t,false),limit:(e,t)=>until(e,t,true)}}var A=n(9234)
var E=n(6987)
var S=n(7816)
var T=n(2511)
var x=n(155)
var O=n(4031)
var D=n(2125)
var R=n(7188)
var $=n(2168)
var N=n(1247)
var _=n(3723)
var C=n(9064)
var I=n(2006)
var U=n(5416)
var P=n(9005)
var M=n(4810)
var L=n(8639)
function abortable(e,t){if(t===void 0)return e
e.catch(()=>{})
return new Promise((n,r)=>{const end=()=>r(Object.assign(new Error("Request aborted"),{name:"AbortError"}))
if(t.aborted)return end()
t.addEventListener("abort",end,{once:true})
e.then(n,r).finally(()=>t.removeEventListener("abort",end))})}var H=n(5221)
function openEcs(e){const t=new Map
const n=new AbortController
const client=({once:r,cancel:o})=>{const s=r===true?"once":"idempotent"
const i=o===void 0?s:`${s} until cancelled`
const a=t.get(i)
if(a!==void 0)return a
const c=o===void 0?n.signal:AbortSignal.any([n.signal,o])
const d=e().then(async e=>new A.Z(await(0,H.m)({...e,signal:c},s)))
t.set(i,d)
return d}
const send=async(e={},t)=>{const n=await client(e)
return abortable(t(n,{abortSignal:e.signal}),e.signal)}
return{describeServices:(e,t)=>send(t,(t,n)=>t.send(new E.H(e),n)),listServices:(e,t)=>send(t,(t,n)=>t.send(new S.q(e),n)),describeTaskDefinition:(e,t)=>send(t,(t,n)=>t.send(new T.Z(e),n)),listTaskDefinitions:(e,t)=>send(t,(t,n)=>t.send(new x.P(e),n)),registerTaskDefinition:(e,t)=>send(t,(t,n)=>t.send(new O.$(e),n)),createService:(e,t)=>send(t,(t,n)=>t.send(new D.J(e),n)),updateService:(e,t)=>send(t,(t,n)=>t.send(new R.k(e),n)),tagResource:(e,t)=>send(t,(t,n)=>t.send(new $.e(e),n)),untagResource:(e,t)=>send(t,(t,n)=>t.send(new N.R(e),n)),listServiceDeployments:(e,t)=>send(t,(t,n)=>t.send(new _.j(e),n)),describeServiceDeployments:(e,t)=>send(t,(t,n)=>t.send(new C.A(e),n)),describeServiceRevisions:(e,t)=>send(t,(t,n)=>t.send(new I.o(e),n)),stopServiceDeployment:(e,t)=>send(t,(t,n)=>t.send(new U.a(e),n)),continueServiceDeployment:(e,t)=>send(t,(t,n)=>t.send(new P.L(e),n)),listTasks:(e,t)=>send(t,(t,n)=>t.send(new M.M(e),n)),describeTasks:(e,t)=>send(t,(t,n)=>t.send(new L.z(e),n)),close:()=>{n.abort()
for(const e of t.values())e.then(e=>e.destroy()).catch(()=>{})}}}var B=n(7598)
var F=n(3024)
var j=n(8161)
function runner_files_appendValues(e,t,n){append(e,t,Object.entries(n).map(([e,t])=>block(e,t)).join(""))}function appendText(e,t,n){append(e,t,n)}function append(e,t,n){const r=e[t]
if(r!==void 0&&r!==""&&n!=="")(0,F.appendFileSync)(r,n,"utf8")}function block(e,t){const n=`ghadelimiter_${(0,B.randomUUID)()}`
return[`${e}<<${n}`,t,n,""].join(j.EOL)}function openGitHub(e){const t=new Map
return{setOutputs:async n=>{const r=Object.entries(n).filter(([e,n])=>t.get(e)!==n)
runner_files_appendValues(e,"GITHUB_OUTPUT",Object.fromEntries(r))
for(const[e,n]of r)t.set(e,n)},writeSummary:async t=>appendText(e,"GITHUB_STEP_SUMMARY",`${t}\n`),saveState:async(t,n)=>runner_files_appendValues(e,"GITHUB_STATE",{[t]:n}),run:runOf(e)}}function runOf(e){const t=e["GITHUB_SERVER_URL"]
const n=e["GITHUB_REPOSITORY"]
const r=e["GITHUB_RUN_ID"]
return{actor:e["GITHUB_ACTOR"],commit:e["GITHUB_SHA"],repository:n,runUrl:t&&n&&r?`${t}/${n}/actions/runs/${r}`:void 0,attempt:e["GITHUB_RUN_ATTEMPT"],workspace:e["GITHUB_WORKSPACE"]}}const G=6e4
async function finish(e,t){const n=(0,g.N)(e=>void process.stdout.write(e))
const r=readUnfinished(e)
const o=await settle(r,t)
const s=[o===void 0?goesOn(r):`Cancelled while ${finish_nameOf(r)} was being deployed: ${o.text}`]
for(const e of s)n.info(e)
await summarise(s,r,t,n)
if(o===void 0||o.kind==="requested"||o.kind==="over")return 0
n.warning(o.text,{title:`on-cancel: ${r.how}`})
return 1}async function settle({how:e,cluster:t,service:r,region:o,ours:s},i){if(e==="none"||i["STATE_cancelled"]!=="true")return
const a=clockFrom(i)
const c=new AbortController
const d=openEcs(async()=>{const e={clock:a,env:i,region:o}
const t=readInputs(i)
if(t.assumeRoleArn===void 0)return e
const{credentialsFor:r}=await n.e(106).then(n.bind(n,9106))
return r(t,e)})
a.limit(G,c.signal).then(()=>c.abort())
try{return await stopDeployment(d,{how:e,cluster:t,service:r,ours:s},{signal:c.signal})}finally{c.abort()
d.close()}}const finish_nameOf=({ours:e})=>names_shortName(e.taskDefinitionArn)??"the service"
function goesOn(e){const{deploymentId:t}=e.ours
return`The step ended before it was known how the deployment of ${finish_nameOf(e)} ends; ${t===void 0?"it":`deployment ${t}`} goes on.`}async function summarise(e,{service:t,cluster:n},o,s){const i=o["STATE_published"]==="true"?[]:[`### \u{1f6ab} ${t} \xb7 ended before its deployment to ${n} was followed to its end`,""]
await openGitHub(o).writeSummary([...i,...e].join("\n")).catch(e=>s.warning(`the job summary could not be written: ${(0,r.gJ)(e)}`))}})}

