"use strict"
exports.id=315
exports.ids=[315]
exports.modules={2315:((e,t,n)=>{n.r(t)
n.d(t,{diff:()=>diff,register:()=>register_register,render:()=>render})
var i=n(7263)
var o=n(9749)
var r=n(6810)
var s=n(7700)
var a=n(206)
var c=n(2119)
var d=n(7088)
var f=n(9191)
var l=n(4995)
async function diff(e){const{inputs:t,world:n}=e
const u=await(0,f.U)(e)
const{service:g,serviceDefinition:v}=u.config
if(g!==void 0&&v===void 0&&t.updateService)throw new s.lZ("CONFIG","service_definition is not defined",{hint:"diff compares the service, too. For the task definition alone set the input update-service: false."})
const w=(0,a.c)(t,u.config,n.github.run)
let p=await u.loadDefinitions((0,r.lG)(w));(0,i.O)(p,w,u.config.service===void 0?"register":"deploy")
const k=withoutMissing(await(0,c.q)(u),w)
if(k.kind==="missing")p=await u.loadDefinitions((0,r.lG)(w,k))
const h=await(0,c.Y)(k,u,p,w,true)
const m=(0,o.b)(h,p,w,"show")
await e.learn({plan:m,deployed:h});(0,l.f)(n.log,m)
await(0,d._)(e,u,m)}const withoutMissing=(e,{updateService:t})=>e.kind==="missing"&&!t?{kind:"no-service",cluster:e.cluster}:e
var u=n(7692)
var g=n(779)
var v=n(3458)
async function register_register(e){const{inputs:t,world:n}=e
const o=await(0,f.U)(e)
const r=(0,a.c)(t,o.config,n.github.run);(0,g.v)(r)
const s=await o.loadDefinitions({service:false});(0,i.O)(s,r,"register")
const w={kind:"no-service",cluster:o.config.cluster}
const p=await(0,c.Y)(w,o,s,r,t.dryRun)
const k=(0,v.Z)(p,s,r)
await e.learn({plan:k});(0,l.f)(n.log,k)
await(0,d._)(e,o,k)
if(t.dryRun)return
const h={...o.describeWorld,ecs:o.aws.ecs,clock:n.clock,log:n.log,uuid:n.uuid}
await e.learn({carried:await(0,u.u)(k,h,t=>e.learn({carried:t}))})}var w=n(6760)
var p=n(5562)
var k=n(2907)
var h=n(7791)
const m={config:"config","service-definition":"serviceDefinition",servicedef:"serviceDefinition","task-definition":"taskDefinition",taskdef:"taskDefinition"}
async function render(e){const{inputs:t,world:n}=e
const i=await(0,f.U)(e)
const o=t.targets.length>0?t.targets:present(i.config)
const r=o.map(e=>m[e])
const a=await i.loadDefinitions({complete:false,taskDefinition:r.includes("taskDefinition"),service:r.includes("serviceDefinition")})
const c={}
const d=new Set
for(const r of o){const o=m[r]
const{name:f,text:l}=o===void 0?await otherFile(r,e,i):render_document(o,i,a)
await n.log.group(`Rendered ${r}`,()=>n.log.info(l.trimEnd()))
if(t.outputDir===void 0)continue
const u=(0,w.join)(t.outputDir,f)
if(d.has(u))throw new s.lZ("INPUT",`targets: ${r} would be written to ${u}, as another target was`,{hint:"Give one of them another name, or render it in a step of its own."})
d.add(u)
await n.files.writeText(u,l)
if(o!==void 0)c[o]=u
await e.learn({rendered:c})}}const present=({serviceDefinition:e,taskDefinition:t})=>["config",...e===void 0?[]:["service-definition"],...t===void 0?[]:["task-definition"]]
function render_document(e,t,n){const{config:i}=t
switch(e){case"config":return configText(i)
case"serviceDefinition":if(n.service===void 0)throw new s.lZ("CONFIG","service_definition is not defined",{hint:"Set service_definition in the config, or leave service-definition out of targets."})
return{name:"service-definition.json",text:jsonText({...n.service.value,serviceName:i.service})}
case"taskDefinition":if(n.taskDefinition===void 0)throw new s.lZ("CONFIG","task_definition is not defined",{hint:"Set task_definition in the config, or leave task-definition out of targets."})
return{name:"task-definition.json",text:jsonText(n.taskDefinition.value)}
default:return e}}const jsonText=e=>`${JSON.stringify(e,null,2)}\n`
function configText(e){const t=e.path!==""&&(0,p.A5)(e.path)==="jsonnet"
const n=configDocument(e)
return t?{name:"ecspresso.json",text:jsonText(n)}:{name:"ecspresso.yml",text:(0,k.p)(n)}}function configDocument(e){const{applicationName:t,deploymentGroupName:n,deploymentConfigName:i}=e.codedeploy
return{required_version:e.requiredVersion,region:e.region,cluster:e.cluster,service:e.service,service_definition:e.serviceDefinition,task_definition:e.taskDefinition,express_definition:e.expressDefinition,plugins:unlessEmpty(e.plugins.map(({name:e,config:t,funcPrefix:n})=>({name:e,config:t,func_prefix:n===""?void 0:n}))),appspec:e.appspec===void 0?void 0:{version:"0.0",Hooks:e.appspec.hooks},codedeploy:unlessEmpty({application_name:t,deployment_group_name:n,deployment_config_name:i}),timeout:(0,h.Lm)(e.timeoutMs),ignore:e.ignoreTags.length===0?void 0:{tags:e.ignoreTags}}}const unlessEmpty=e=>Object.values(e).every(e=>e===void 0)?void 0:e
async function otherFile(e,t,n){const i=await t.world.files.readText(e).catch(t=>{throw new s.lZ("INPUT",`targets: ${e} is neither config, service-definition nor task-definition, and cannot be read as a file: ${(0,s.gJ)(t)}`)})
return{name:renderedName(e),text:(await n.render({path:e,text:i})).text}}const renderedName=e=>(0,w.basename)(e).replace(/\.mustache$/,"").replace(/\.jsonnet$/,".json")}),7692:((e,t,n)=>{n.d(t,{u:()=>carryOut})
var i=n(7700)
var o=n(8651)
const r=3e3
function createPatience(e,t){const n=new AbortController
const i=new AbortController
const wait=()=>void e.limit(r,i.signal).then(()=>n.abort())
if(t?.aborted===true)wait()
else t?.addEventListener("abort",wait,{once:true,signal:i.signal})
return{signal:n.signal,release:()=>i.abort()}}var s=n(7660)
async function createService(e,t){const n=t.clock.now()
const i=`service ${e.serviceName} in cluster ${e.cluster}`
const r=await t.ecs.createService({...e,clientToken:t.uuid()},{signal:t.signal,cancel:t.cancel}).catch(async n=>{const r=isRepeat(n)?await createdBefore(e,t):void 0
if(r!==void 0)return{service:r}
throw(0,o.es)(n,{action:"ecs:CreateService",subject:i,region:t.region})})
const s=r.service??await created(e,i,t)
t.log.info(`Created ${i}`)
return{change:"created",service:s,before:void 0,calledAt:n}}function isRepeat(e){const{message:t="",$metadata:{attempts:n=1}={}}=e
return n>1&&/not idempotent/i.test(t)}async function createdBefore({cluster:e="default",serviceName:t="",taskDefinition:n},i){const o=await(0,s.ex)(i,e,t).catch(()=>{})
return o?.kind==="present"&&o.service.taskDefinition===n?o.service:void 0}async function created({cluster:e="default",serviceName:t=""},n,o){const r=await(0,s.ex)(o,e,t)
if(r.kind==="present")return r.service
throw new i.lZ("AWS",`ecs:CreateService (${n}): the answer is empty, and the service is not there`)}var a=n(6476)
const c=4
const d=2e3
const f=6e4
async function registerTaskDefinition(e,t){const{taskDefinitionArn:n,family:i,revision:o}=await register(e,t)
t.log.info(`Registered ${i}:${o}`)
return{change:"registered",taskDefinitionArn:n}}async function register(e,t){const n=t.clock.now()
for(let i=1;;i++){const o=await send(e,i<c,t)
if(o.kind==="answered")return o.taskDefinition
t.log.info(`The answer to RegisterTaskDefinition was lost (${o.how}); looking whether it took effect`)
const r=await newestOf(e.family,t)
const s=(r?.registeredAt?.getTime()??0)>=n-f
if(r!==void 0&&s&&(0,a.JL)(r,e))return r
if(t.cancel?.aborted===true)throw o.error
await t.clock.sleep(d*i,t.cancel)}}async function send(e,t,n){const i={action:"ecs:RegisterTaskDefinition",subject:`family ${e.family}`,region:n.region}
try{const{taskDefinition:r}=await n.ecs.registerTaskDefinition(e,{signal:n.signal,cancel:n.cancel,once:true})
if(r?.taskDefinitionArn!==void 0)return{kind:"answered",taskDefinition:r}
const s=(0,o.es)(new Error("the answer names no task definition"),i)
if(t)return{kind:"lost",how:"an empty answer",error:s}
throw s}catch(e){const n=(0,o.es)(e,i)
if(t&&(0,o.LR)(e))return{kind:"lost",how:(0,o.Ij)(e),error:n}
throw n}}async function newestOf(e,t){return e===void 0?void 0:(0,s.oh)(t,e).catch(()=>{})}async function tagResource(e,t){const{resourceArn:n,tags:i}=e
await t.ecs.tagResource({resourceArn:n,tags:i},{signal:t.signal,cancel:t.cancel}).catch(e=>{throw(0,o.es)(e,{action:"ecs:TagResource",resource:n,region:t.region})})
t.log.info(`Tagged the service: ${i.map(e=>e.key).join(", ")}`)
return{tagged:true}}async function untagResource(e,t){const{resourceArn:n,tagKeys:i}=e
await t.ecs.untagResource({resourceArn:n,tagKeys:i},{signal:t.signal,cancel:t.cancel}).catch(e=>{throw(0,o.es)(e,{action:"ecs:UntagResource",resource:n,region:t.region})})
t.log.info(`Removed tags of the service: ${i.join(", ")}`)
return{tagged:true}}var l=n(3938)
const u={attempts:4,looks:8}
const g={attempts:2,looks:1}
const v=4e3
const w=1e3
async function updateService(e,t,n){const i=`service ${e.service} in cluster ${e.cluster}`
const o=n.clock.now()
const r=e.forceNewDeployment===true
const{attempts:s,looks:a}=r?u:g
const done=e=>({change:"updated",service:e,calledAt:o,forced:r})
for(let o=1;;o++){const r=await update_service_send(e,i,o<s,n)
if(r.kind==="answered"){n.log.info(`Updated ${i}`)
return done(r.service)}n.log.info(`The answer to UpdateService was lost (${r.how}); looking whether it took effect`)
const c=await tookEffect(e,t.before,a,n)
if(c===void 0&&n.cancel?.aborted===true)throw r.error
if(c===void 0)continue
n.log.info(`Updated ${i}: it took effect`)
return done(c)}}async function update_service_send(e,t,n,i){const r={action:"ecs:UpdateService",subject:t,region:i.region}
try{const{service:t}=await i.ecs.updateService(e,{signal:i.signal,cancel:i.cancel,once:e.forceNewDeployment===true})
if(t!==void 0)return{kind:"answered",service:t}
const s=(0,o.es)(new Error("the answer is empty"),r)
if(n)return{kind:"lost",how:"an empty answer",error:s}
throw s}catch(e){const t=(0,o.es)(e,r)
if(n&&(0,o.LR)(e))return{kind:"lost",how:(0,o.Ij)(e),error:t}
throw t}}async function tookEffect(e,t,n,i){for(let o=0;o<n&&i.signal?.aborted!==true;o++){await(i.cancel?.aborted===true?i.clock.sleep(w,i.signal):i.clock.sleep(v,i.cancel))
const n=await(0,s.ex)(i,e.cluster??"default",e.service??"").catch(e=>{if(i.signal?.aborted===true)return
throw e})
if(n===void 0||n.kind==="missing")return
const o=(0,l.O)(n.service)
const r=o?.id!==void 0&&o.id!==(0,l.O)(t)?.id
const a=e.taskDefinition===void 0||o?.taskDefinition===e.taskDefinition
if(r&&a)return n.service}return}async function carryOut(e,t,n=()=>{}){const o=e.deployed?.kind==="present"?e.deployed.service:void 0
let r={change:"none",taskDefinitionArn:e.existingTaskDefinitionArn,before:o,service:o,calledAt:t.clock.now()}
const s=createPatience(t.clock,t.signal)
try{for(const o of e.steps){if(t.signal?.aborted===true)throw new i.lZ("CANCELLED",`cancelled before ${p[o.kind]}`)
if(o.kind==="create-service"||o.kind==="update-service")await n({...r,calledAt:t.clock.now(),underWay:o.kind})
const e=await perform(o,r,{...t,signal:s.signal,cancel:t.signal}).catch(e=>{throw t.signal?.aborted===true?cancelledBy(e,o):e})
r={...r,...e}
await n(r)}}finally{s.release()}return r}function cancelledBy(e,{kind:t}){if(!(e instanceof i.lZ)||e.cause===void 0||!(0,o.WG)(e.cause))return e
const n=(0,o.P4)(e)?`cancelled; whether ${p[t]} is not known`:`cancelled before ${p[t]}`
return new i.lZ("CANCELLED",n,{cause:e.cause})}const p={"register-task-definition":"a revision was registered","tag-resource":"tags of the service were set","untag-resource":"tags of the service were removed","create-service":"the service was created","update-service":"the service was updated"}
function perform(e,t,n){switch(e.kind){case"register-task-definition":return registerTaskDefinition(e.input,n)
case"tag-resource":return tagResource(e,n)
case"untag-resource":return untagResource(e,n)
case"create-service":return createService({...e.input,taskDefinition:arnOf(e.taskDefinition,t)},n)
case"update-service":{const i=e.taskDefinition===void 0?void 0:arnOf(e.taskDefinition,t)
return updateService({...e.input,...i===void 0?{}:{taskDefinition:i}},t,n)}default:return e}}function arnOf(e,t){if(e.kind==="existing")return e.arn
if(t.taskDefinitionArn!==void 0)return t.taskDefinitionArn
throw new i.lZ("INTERNAL","the plan deploys a revision that none of its steps registers")}})}

