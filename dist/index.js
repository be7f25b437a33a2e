(()=>{"use strict"
var e={5477:((e,t,n)=>{n.d(t,{I:()=>emitWarningIfUnsupportedVersion})
const r={warningEmitted:false}
const emitWarningIfUnsupportedVersion=e=>{if(e&&!r.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){r.warningEmitted=true
return}const t=parseInt(e.substring(1,e.indexOf(".")))
const n=22
if(t<n){r.warningEmitted=true
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${n}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${n}.\n\nMore information can be found at: https://a.co/c895JFp`)}}}}),9121:((e,t,n)=>{n.d(t,{E:()=>getDefaultSocketTimeout})
const isDefaultSocketTimeoutEnabled=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true"
const getDefaultSocketTimeout=(e,t)=>{if(!isDefaultSocketTimeoutEnabled())return
if(typeof e?.handle==="function")return
return t}}),9007:((e,t,n)=>{n.d(t,{OV:()=>resolveHostHeaderConfig,TC:()=>getHostHeaderPlugin})
var r=n(9725)
function resolveHostHeaderConfig(e){return e}const hostHeaderMiddleware=e=>t=>async n=>{if(!r.K.isInstance(n.request))return t(n)
const{request:s}=n
const{handlerProtocol:o=""}=e.requestHandler.metadata||{}
if(o.indexOf("h2")>=0&&!s.headers[":authority"]){delete s.headers["host"]
s.headers[":authority"]=s.hostname+(s.port?":"+s.port:"")}else if(!s.headers["host"]){let e=s.hostname
if(s.port!=null)e+=`:${s.port}`
s.headers["host"]=e}return t(n)}
const s={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:true}
const getHostHeaderPlugin=e=>({applyToStack:t=>{t.add(hostHeaderMiddleware(e),s)}})}),5180:((e,t,n)=>{n.d(t,{Y7:()=>getLoggerPlugin})
const loggerMiddleware=()=>(e,t)=>async n=>{try{const r=await e(n)
const{clientName:s,commandName:o,logger:i,dynamoDbDocumentClientOptions:a={}}=t
const{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:u}=a
const d=c??t.inputFilterSensitiveLog
const l=u??t.outputFilterSensitiveLog
const{$metadata:f,...p}=r.output
i?.info?.({clientName:s,commandName:o,input:d(n.input),output:l(p),metadata:f})
return r}catch(e){const{clientName:r,commandName:s,logger:o,dynamoDbDocumentClientOptions:i={}}=t
const{overrideInputFilterSensitiveLog:a}=i
const c=a??t.inputFilterSensitiveLog
o?.error?.({clientName:r,commandName:s,input:c(n.input),error:e,metadata:e.$metadata})
throw e}}
const r={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:true}
const getLoggerPlugin=e=>({applyToStack:e=>{e.add(loggerMiddleware(),r)}})}),5250:((e,t,n)=>{n.d(t,{n:()=>getRecursionDetectionPlugin})
const r={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:true,priority:"low"}
const s={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")}
const o=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"")
if(!o)globalThis.awslambda=globalThis.awslambda||{}
class InvokeStoreBase{static PROTECTED_KEYS=s
isProtectedKey(e){return Object.values(s).includes(e)}getRequestId(){return this.get(s.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(s.X_RAY_TRACE_ID)}getTenantId(){return this.get(s.TENANT_ID)}getTraceparent(){return this.get(s.TRACEPARENT)}getTracestate(){return this.get(s.TRACESTATE)}getBaggage(){return this.get(s.BAGGAGE)}}class InvokeStoreSingle extends InvokeStoreBase{currentContext
getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
this.currentContext=this.currentContext||{}
this.currentContext[e]=t}run(e,t){this.currentContext=e
return t()}}class InvokeStoreMulti extends InvokeStoreBase{als
static async create(){const e=new InvokeStoreMulti
const t=await Promise.resolve().then(n.t.bind(n,6698,23))
e.als=new t.AsyncLocalStorage
return e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)
const n=this.als.getStore()
if(!n)throw new Error("No context available")
n[e]=t}run(e,t){return this.als.run(e,t)}}var i;(function(e){let t=null
async function getInstanceAsync(e){if(!t)t=(async()=>{const t=e===true||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env
const n=t?await InvokeStoreMulti.create():new InvokeStoreSingle
if(!o&&globalThis.awslambda?.InvokeStore)return globalThis.awslambda.InvokeStore
else if(!o&&globalThis.awslambda){globalThis.awslambda.InvokeStore=n
return n}else return n})()
return t}e.getInstanceAsync=getInstanceAsync
e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null
if(globalThis.awslambda?.InvokeStore)delete globalThis.awslambda.InvokeStore
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(i||(i={}))
var a=n(9725)
const c="AWS_LAMBDA_FUNCTION_NAME"
const u="_X_AMZN_TRACE_ID"
const d="X-Amzn-Trace-Id"
const l="traceparent"
const f="tracestate"
const p="baggage"
const recursionDetectionMiddleware=()=>e=>async t=>{const{request:n}=t
if(!a.K.isInstance(n))return e(t)
let r
{const e=Object.keys(n.headers??{}).find(e=>e.toLowerCase()===d.toLowerCase())??d
if(!n.headers.hasOwnProperty(e)){const e=process.env[c]
const t=process.env[u]
r??=await i.getInstanceAsync()
const s=r?.getXRayTraceId()
const o=s??t
const nonEmptyString=e=>typeof e==="string"&&e.length>0
if(nonEmptyString(e)&&nonEmptyString(o))n.headers[d]=o}}{sanitizeTraceHeaders(n.headers)
const e=n.headers[l]
if(!e){const e=(r??=await i.getInstanceAsync())?.getTraceparent?.()
if(e){n.headers[l]=e
const t=r?.getTracestate?.()
if(t)n.headers[f]=t
const s=r?.getBaggage?.()
if(s)n.headers[p]=s}}}return e(t)}
function sanitizeTraceHeaders(e){for(const t of Object.keys(e)){const n=t.toLowerCase()
if(t!==n&&(n===l||n===f||n===p)){e[n]=e[t]
delete e[t]}}}const getRecursionDetectionPlugin=e=>({applyToStack:e=>{e.add(recursionDetectionMiddleware(),r)}})}),846:((e,t,n)=>{n.d(t,{D:()=>resolveUserAgentConfig,b:()=>s})
var r=n(3926)
const s=void 0
function isValidUserAgentAppId(e){if(e===void 0)return true
return typeof e==="string"&&e.length<=50}function resolveUserAgentConfig(e){const t=(0,r.t)(e.userAgentAppId??s)
const{customUserAgent:n}=e
return Object.assign(e,{customUserAgent:typeof n==="string"?[[n]]:n,userAgentAppId:async()=>{const n=await t()
if(!isValidUserAgentAppId(n)){const t=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?console:e.logger
if(typeof n!=="string")t?.warn("userAgentAppId must be a string or undefined.")
else if(n.length>50)t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}return n}})}}),721:((e,t,n)=>{n.d(t,{sM:()=>getUserAgentPlugin})
var r=n(9725)
var s=n(3305)
var o=n(4353)
var i=n(8102)
const a=/\d{12}\.ddb/
async function checkFeatures(e,t,n){const r=n.request
if(r?.headers?.["smithy-protocol"]==="rpc-v2-cbor")(0,i.J)(e,"PROTOCOL_RPC_V2_CBOR","M")
if(typeof t.retryStrategy==="function"){const n=await t.retryStrategy()
if(typeof n.mode==="string")switch(n.mode){case o.cm.ADAPTIVE:(0,i.J)(e,"RETRY_MODE_ADAPTIVE","F")
break
case o.cm.STANDARD:(0,i.J)(e,"RETRY_MODE_STANDARD","E")
break}}if(typeof t.accountIdEndpointMode==="function"){const n=e.endpointV2
if(String(n?.url?.hostname).match(a))(0,i.J)(e,"ACCOUNT_ID_ENDPOINT","O")
switch(await(t.accountIdEndpointMode?.())){case"disabled":(0,i.J)(e,"ACCOUNT_ID_MODE_DISABLED","Q")
break
case"preferred":(0,i.J)(e,"ACCOUNT_ID_MODE_PREFERRED","P")
break
case"required":(0,i.J)(e,"ACCOUNT_ID_MODE_REQUIRED","R")
break}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity
if(s?.$source){const t=s
if(t.accountId)(0,i.J)(e,"RESOLVED_ACCOUNT_ID","T")
for(const[n,r]of Object.entries(t.$source??{}))(0,i.J)(e,n,r)}}const c="user-agent"
const u="x-amz-user-agent"
const d=" "
const l="/"
const f=/[^!$%&'*+\-.^_`|~\w]/g
const p=/[^!$%&'*+\-.^_`|~\w#]/g
const h="-"
const m=1024
function encodeFeatures(e){let t=""
for(const n in e){const r=e[n]
if(t.length+r.length+1<=m){if(t.length)t+=","+r
else t+=r
continue}break}return t}const userAgentMiddleware=e=>(t,n)=>async o=>{const{request:i}=o
if(!r.K.isInstance(i))return t(o)
const{headers:a}=i
const l=n?.userAgent?.map(escapeUserAgent)||[]
const f=(await e.defaultUserAgentProvider()).map(escapeUserAgent)
await checkFeatures(n,e,o)
const p=n
f.push(`m/${encodeFeatures(Object.assign({},n.__smithy_context?.features,p.__aws_sdk_context?.features))}`)
const h=e?.customUserAgent?.map(escapeUserAgent)||[]
const m=await e.userAgentAppId()
if(m)f.push(escapeUserAgent([`app`,`${m}`]))
const g=(0,s.vL)()
const v=(g?[g]:[]).concat([...f,...l,...h]).join(d)
const y=[...f.filter(e=>e.startsWith("aws-sdk-")),...h].join(d)
if(e.runtime!=="browser"){if(y)a[u]=a[u]?`${a[c]} ${y}`:y
a[c]=v}else a[u]=v
return t({...o,request:i})}
const escapeUserAgent=e=>{const t=e[0].split(l).map(e=>e.replace(f,h)).join(l)
const n=e[1]?.replace(p,h)
const r=t.indexOf(l)
const s=t.substring(0,r)
let o=t.substring(r+1)
if(s==="api")o=o.toLowerCase()
return[s,o,n].filter(e=>e&&e.length>0).reduce((e,t,n)=>{switch(n){case 0:return t
case 1:return`${e}/${t}`
default:return`${e}#${t}`}},"")}
const g={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:true}
const getUserAgentPlugin=e=>({applyToStack:t=>{t.add(userAgentMiddleware(e),g)}})}),9999:((e,t,n)=>{n.d(t,{$:()=>resolveAwsRegionExtensionConfiguration,R:()=>getAwsRegionExtensionConfiguration})
const getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region(){return e.region}})
const resolveAwsRegionExtensionConfiguration=e=>({region:e.region()})}),249:((e,t,n)=>{n.d(t,{g:()=>setCredentialFeature})
function setCredentialFeature(e,t,n){if(!e.$source)e.$source={}
e.$source[t]=n
return e}}),8102:((e,t,n)=>{n.d(t,{J:()=>setFeature})
function setFeature(e,t,n){if(!e.__aws_sdk_context)e.__aws_sdk_context={features:{}}
else if(!e.__aws_sdk_context.features)e.__aws_sdk_context.features={}
e.__aws_sdk_context.features[t]=n}}),6180:((e,t,n)=>{n.d(t,{U:()=>u})
var r=n(1046)
var s=n(4280)
var o=n(6676)
const isVirtualHostableS3Bucket=(e,t=false)=>{if(t){for(const t of e.split("."))if(!isVirtualHostableS3Bucket(t))return false
return true}if(!(0,s.X)(e))return false
if(e.length<3||e.length>63)return false
if(e!==e.toLowerCase())return false
if((0,o.o)(e))return false
return true}
const i=":"
const a="/"
const parseArn=e=>{const t=e.split(i)
if(t.length<6)return null
const[n,r,s,o,c,...u]=t
if(n!=="arn"||r===""||s===""||u.join(i)==="")return null
const d=u.map(e=>e.split(a)).flat()
return{partition:r,service:s,region:o,accountId:c,resourceId:d}}
var c=n(3305)
const u={isVirtualHostableS3Bucket,parseArn,partition:c.jB}
r.m.aws=u}),3305:((e,t,n)=>{n.d(t,{vL:()=>getUserAgentPrefix,jB:()=>partition})
const r={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:true,supportsFIPS:true},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:true,supportsFIPS:true},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"}
let s=r
let o=""
const partition=e=>{const{partitions:t}=s
for(const n of t){const{regions:t,outputs:r}=n
for(const[n,s]of Object.entries(t))if(n===e)return{...r,...s}}for(const n of t){const{regionRegex:t,outputs:r}=n
if(new RegExp(t).test(e))return{...r}}const n=t.find(e=>e.id==="aws")
if(!n)throw new Error("Provided region was not found in the partition array or regex,"+" and default partition with id 'aws' doesn't exist.")
return{...n.outputs}}
const getUserAgentPrefix=()=>o}),2217:((e,t,n)=>{n.d(t,{pf:()=>createDefaultUserAgentProvider})
var r=n(8161)
const s=require("node:process")
const getRuntimeUserAgentPair=()=>{const e=["deno","bun","llrt"]
for(const t of e)if(s.versions[t])return[`md/${t}`,s.versions[t]]
return["md/nodejs",s.versions.node]}
const o={isCrtAvailable:false}
const isCrtAvailable=()=>{if(o.isCrtAvailable)return["md/crt-avail"]
return null}
const createDefaultUserAgentProvider=({serviceId:e,clientVersion:t})=>{const n=getRuntimeUserAgentPair()
return async o=>{const i=[["aws-sdk-js",t],["ua","2.1"],[`os/${(0,r.platform)()}`,(0,r.release)()],["lang/js"],n]
const a=isCrtAvailable()
if(a)i.push(a)
if(e)i.push([`api/${e}`,t])
if(s.env.AWS_EXECUTION_ENV)i.push([`exec-env/${s.env.AWS_EXECUTION_ENV}`])
const c=await(o?.userAgentAppId?.())
const u=c?[...i,[`app/${c}`]]:[...i]
return u}}}),7652:((e,t,n)=>{n.d(t,{hV:()=>a})
var r=n(846)
const s="AWS_SDK_UA_APP_ID"
const o="sdk_ua_app_id"
const i="sdk-ua-app-id"
const a={environmentVariableSelector:e=>e[s],configFileSelector:e=>e[o]??e[i],default:r.b}}),2526:((e,t,n)=>{n.d(t,{f2:()=>AwsSdkSigV4Signer,pz:()=>validateSigningProperties})
var r=n(9725)
var s=n(7418)
var o=n(3786)
var i=n(5401)
const getDateHeader=e=>i.c.isInstance(e)?e.headers?.date??e.headers?.Date:void 0
const getAgeHeader=e=>i.c.isInstance(e)?e.headers?.age??e.headers?.Age:void 0
const getUpdatedSystemClockOffset=(e,t,n,r)=>{if(r!==void 0)return t
const s=Date.parse(e)
if(Number.isNaN(s))return t
const o=Date.now()
if(n!==void 0&&o-n>9e5)return t
return s-o}
const throwSigningPropertyError=(e,t)=>{if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)
return t}
const hasEventStreamOutput=e=>{const t=e.context
const n=t?.[s.V]?.eventStream
return n?.output===true}
const validateSigningProperties=async e=>{const t=throwSigningPropertyError("context",e.context)
const n=throwSigningPropertyError("config",e.config)
const r=t.endpointV2?.properties?.authSchemes?.[0]
const s=throwSigningPropertyError("signer",n.signer)
const o=await s(r)
const i=e?.signingRegion
const a=e?.signingRegionSet
const c=e?.signingName
return{config:n,signer:o,signingRegion:i,signingRegionSet:a,signingName:c}}
class AwsSdkSigV4Signer{async sign(e,t,n){if(!r.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const s=await validateSigningProperties(n)
const{config:i,signer:a}=s
let{signingRegion:c,signingName:u}=s
const d=n.context
if(d?.authSchemes?.length??0>1){const[e,t]=d.authSchemes
if(e?.name==="sigv4a"&&t?.name==="sigv4"){c=t?.signingRegion??c
u=t?.signingName??u}}const l=await(i.disableClockSkewCorrection?.())===true
n._disableClockSkewCorrection=l
const f=l||hasEventStreamOutput(n)
n._skipClockSkewSampling=f
if(!f){n._preRequestSystemClockOffset=i.systemClockOffset
n._requestSentAt=Date.now()}const p=await a.sign(e,{signingDate:l?new Date:(0,o.C)(i.systemClockOffset),signingRegion:c,signingService:u})
return p}errorHandler(e){return t=>{const n=t
if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=n.ServerTime??getDateHeader(n.$response)
if(t){const r=throwSigningPropertyError("config",e.config)
const s=e._preRequestSystemClockOffset
const o=e._requestSentAt
const i=getAgeHeader(n.$response)
const a=getUpdatedSystemClockOffset(t,r.systemClockOffset,o,i)
r.systemClockOffset=a
const c=Math.abs(a)>=24e4
const u=a!==s
const d=s!==void 0&&s!==a
if(c&&(u||d)&&n.$metadata)n.$metadata.clockSkewCorrected=true}}throw t}}successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return
const n=getDateHeader(e)
if(n){const r=throwSigningPropertyError("config",t.config)
const s=t._requestSentAt
const o=getAgeHeader(e)
r.systemClockOffset=getUpdatedSystemClockOffset(n,r.systemClockOffset,s,o)}}}}),2628:((e,t,n)=>{n.d(t,{$:()=>o})
const getArrayForCommaSeparatedString=e=>typeof e==="string"&&e.length>0?e.split(",").map(e=>e.trim()):[]
const getBearerTokenEnvKey=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`
const r="AWS_AUTH_SCHEME_PREFERENCE"
const s="auth_scheme_preference"
const o={environmentVariableSelector:(e,t)=>{if(t?.signingName){const n=getBearerTokenEnvKey(t.signingName)
if(n in e)return["httpBearerAuth"]}if(!(r in e))return
return getArrayForCommaSeparatedString(e[r])},configFileSelector:e=>{if(!(s in e))return
return getArrayForCommaSeparatedString(e[s])},default:[]}}),8181:((e,t,n)=>{n.d(t,{ho:()=>m})
var r=n(249)
var s=n(3926)
const createIsIdentityExpiredFunction=e=>function(t){return doesIdentityRequireRefresh(t)&&t.expiration.getTime()-Date.now()<e}
const o=3e5
const i=createIsIdentityExpiredFunction(o)
const doesIdentityRequireRefresh=e=>e.expiration!==void 0
const memoizeIdentityProvider=(e,t,n)=>{if(e===void 0)return
const r=typeof e!=="function"?async()=>Promise.resolve(e):e
let s
let o
let i
let a=false
const coalesceProvider=async e=>{if(!o)o=r(e)
try{s=await o
i=true
a=false}finally{o=void 0}return s}
if(t===void 0)return async e=>{if(!i||e?.forceRefresh)s=await coalesceProvider(e)
return s}
return async e=>{if(!i||e?.forceRefresh)s=await coalesceProvider(e)
if(a)return s
if(!n(s)){a=true
return s}if(t(s)){await coalesceProvider(e)
return s}return s}}
var a=n(7476)
const bindResolveAwsSdkSigV4Config=e=>t=>{let n=t.credentials
let o=!!t.credentials
let i
Object.defineProperty(t,"credentials",{set(e){if(e&&e!==n&&e!==i)o=true
n=e
const s=normalizeCredentialProvider(t,{credentials:n,credentialDefaultProvider:t.credentialDefaultProvider})
const a=bindCallerConfig(t,s)
if(o&&!a.attributed){const e=typeof n==="object"&&n!==null
i=async t=>{const n=await a(t)
const s=n
if(e&&(!s.$source||Object.keys(s.$source).length===0))return(0,r.g)(s,"CREDENTIALS_CODE","e")
return s}
i.memoized=a.memoized
i.configBound=a.configBound
i.attributed=true}else i=a},get(){return i},enumerable:true,configurable:true})
t.credentials=n
const{signingEscapePath:c=true,systemClockOffset:u=t.systemClockOffset||0,sha256:d}=t
let l
if(t.signer)l=(0,s.t)(t.signer)
else if(t.regionInfoProvider)l=()=>(0,s.t)(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,n])=>{const{signingRegion:r,signingService:s}=e
t.signingRegion=t.signingRegion||r||n
t.signingName=t.signingName||s||t.serviceId
const o={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:c}
const i=t.signerConstructor||a.B
return new i(o)})
else l=async e=>{e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,signingRegion:await(0,s.t)(t.region)(),properties:{}},e)
const n=e.signingRegion
const r=e.signingName
t.signingRegion=t.signingRegion||n
t.signingName=t.signingName||r||t.serviceId
const o={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:d,uriEscapePath:c}
const i=t.signerConstructor||a.B
return new i(o)}
const f=Object.assign(t,{systemClockOffset:u,signingEscapePath:c,signer:l,disableClockSkewCorrection:(0,s.t)(t.disableClockSkewCorrection??e)})
return f}
function normalizeCredentialProvider(e,{credentials:t,credentialDefaultProvider:n}){let r
if(t)if(!t?.memoized)r=memoizeIdentityProvider(t,i,doesIdentityRequireRefresh)
else r=t
else if(n)r=(0,s.t)(n(Object.assign({},e,{parentClientConfig:e})))
else r=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}
r.memoized=true
return r}function bindCallerConfig(e,t){if(t.configBound)return t
const fn=async n=>t({...n,callerClientConfig:e})
fn.memoized=t.memoized
fn.configBound=true
return fn}var c=n(3945)
var u=n(9498)
var d=n(6402)
const l="AWS_DISABLE_CLOCK_SKEW_CORRECTION"
const f="disable_clock_skew_correction"
const p={environmentVariableSelector:e=>(0,u.Q)(e,l,d.c.ENV),configFileSelector:e=>(0,u.Q)(e,f,d.c.CONFIG),default:false}
const h=(0,c.Z)(p)
const m=bindResolveAwsSdkSigV4Config(h)}),3786:((e,t,n)=>{n.d(t,{C:()=>getSkewCorrectedDate})
const getSkewCorrectedDate=e=>new Date(Date.now()+e)}),4017:((e,t,n)=>{n.d(t,{U:()=>ProtocolLib})
var r=n(4667)
var s=n(5629)
var o=n(5125)
class ProtocolLib{queryCompat
errorRegistry
constructor(e=false){this.queryCompat=e}resolveRestContentType(e,t){const n=t.getMemberSchemas()
const r=Object.values(n).find(e=>!!e.getMergedTraits().httpPayload)
if(r){const t=r.getMergedTraits().mediaType
if(t)return t
else if(r.isStringSchema())return"text/plain"
else if(r.isBlobSchema())return"application/octet-stream"
else return e}else if(!t.isUnitSchema()){const t=Object.values(n).find(e=>{const{httpQuery:t,httpQueryParams:n,httpHeader:r,httpLabel:s,httpPrefixHeaders:o}=e.getMergedTraits()
const i=o===void 0
return!t&&!n&&!r&&!s&&i})
if(t)return e}}async getErrorSchemaOrThrowBaseException(e,t,n,r,s,o){let i=e
if(e.includes("#"))[,i]=e.split("#")
const a={$metadata:s,$fault:n.statusCode<500?"client":"server"}
if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.")
try{const t=o?.(this.errorRegistry,i)??this.errorRegistry.getSchema(e)
return{errorSchema:t,errorMetadata:a}}catch(e){r.message=r.message??r.Message??"UnknownError"
const t=this.errorRegistry
const n=t.getBaseException()
if(n){const e=t.getErrorCtor(n)??Error
throw this.decorateServiceException(Object.assign(new e({name:i}),a),r)}const s=r
const o=s?.message??s?.Message??s?.Error?.Message??s?.Error?.message
throw this.decorateServiceException(Object.assign(new Error(o),{name:i},a),r)}}compose(e,t,n){let r=n
if(t.includes("#"))[r]=t.split("#")
const o=s.O.for(r)
const i=s.O.for("smithy.ts.sdk.synthetic."+n)
e.copyFrom(o)
e.copyFrom(i)
this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const n=e.Message??t.Message
const s=(0,r.M)(e,t)
if(n)s.message=n
const o=s.Error??{}
o.Type=s.Error?.Type
o.Code=s.Error?.Code
o.Message=s.Error?.message??s.Error?.Message??n
s.Error=o
const i=s.$metadata.requestId
if(i)s.RequestId=i
return s}return(0,r.M)(e,t)}setQueryCompatError(e,t){const n=t.headers?.["x-amzn-query-error"]
if(e!==void 0&&n!=null){const[t,r]=n.split(";")
const s=Object.keys(e)
const o={Code:t,Type:r}
e.Code=t
e.Type=r
for(let t=0;t<s.length;t++){const n=s[t]
o[n==="message"?"Message":n]=e[n]}delete o.__type
e.Error=o}}queryCompatOutput(e,t){if(e.Error)t.Error=e.Error
if(e.Type)t.Type=e.Type
if(e.Code)t.Code=e.Code}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(n){return e.find(e=>o.l1.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}}),8999:((e,t,n)=>{n.d(t,{T:()=>AwsJson1_1Protocol})
var r=n(7219)
class AwsJson1_1Protocol extends r.p{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}}),7219:((e,t,n)=>{n.d(t,{p:()=>AwsJsonRpcProtocol})
var r=n(5715)
var s=n(5143)
var o=n(7446)
var i=n(6204)
var a=n(5125)
var c=n(4017)
class AwsJsonRpcProtocol extends r.M{serializer
deserializer
serviceTarget
codec
mixin
awsQueryCompatible
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t})
this.serviceTarget=n
this.codec=o??new s.p({timestampFormat:{useTrait:true,default:7},jsonName:false})
this.serializer=this.codec.createSerializer()
this.deserializer=this.codec.createDeserializer()
this.awsQueryCompatible=!!r
this.mixin=new c.U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n)
if(!r.path.endsWith("/"))r.path+="/"
r.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`
r.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
if(this.awsQueryCompatible)r.headers["x-amzn-query-mode"]="true"
if((0,i.L)(e.input)==="unit"||!r.body)r.body="{}"
return r}getPayloadCodec(){return this.codec}async handleError(e,t,n,r,s){const{awsQueryCompatible:i}=this
if(i)this.mixin.setQueryCompatError(r,n)
const c=(0,o.rh)(n,r,i)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace)
const{errorSchema:u,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,n,r,s,i?this.mixin.findQueryCompatibleError:void 0)
const l=a.l1.of(u)
const f=r.message??r.Message??"UnknownError"
const p=this.compositeErrorRegistry.getErrorCtor(u)??Error
const h=new p({})
const m={}
const g=this.codec.createDeserializer()
for(const[e,t]of l.structIterator())if(r[e]!=null)m[e]=g.readObject(t,r[e])
if(i)this.mixin.queryCompatOutput(r,m)
throw this.mixin.decorateServiceException(Object.assign(h,d,{$fault:l.getMergedTraits().error,message:f},m),r)}}}),3099:((e,t,n)=>{n.d(t,{pi:()=>i,sF:()=>fromEnv,yG:()=>o})
var r=n(249)
var s=n(1436)
const o="AWS_ACCESS_KEY_ID"
const i="AWS_SECRET_ACCESS_KEY"
const a="AWS_SESSION_TOKEN"
const c="AWS_CREDENTIAL_EXPIRATION"
const u="AWS_CREDENTIAL_SCOPE"
const d="AWS_ACCOUNT_ID"
const fromEnv=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
const t=process.env[o]
const n=process.env[i]
const l=process.env[a]
const f=process.env[c]
const p=process.env[u]
const h=process.env[d]
if(t&&n){const e={accessKeyId:t,secretAccessKey:n,...l&&{sessionToken:l},...f&&{expiration:new Date(f)},...p&&{credentialScope:p},...h&&{accountId:h}};(0,r.g)(e,"CREDENTIALS_ENV_VARS","g")
return e}throw new s.C("Unable to find environment variable credentials.",{logger:e?.logger})}}),9882:((e,t,n)=>{n.d(t,{v6:()=>defaultProvider})
var r=n(3099)
var s=n(2365)
var o=n(1436)
var i=n(8062)
const a="AWS_EC2_METADATA_DISABLED"
const remoteProvider=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:s,fromInstanceMetadata:c}=await n.e(966).then(n.bind(n,4966))
if(process.env[r]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
const{fromHttp:t}=await n.e(459).then(n.bind(n,7459))
return(0,i.c)(t(e),s(e))}if(process.env[a]&&process.env[a]!=="false")return async()=>{throw new o.C("EC2 Instance Metadata Service access disabled",{logger:e.logger})}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata")
return c(e)}
function memoizeChain(e,t){const n=internalCreateChain(e)
let r
let s
let o
let i
const provider=async e=>{if(e?.forceRefresh){if(!i)i=n(e).then(e=>{o=e}).finally(()=>{i=void 0})
await i
return o}if(o?.expiration)if(o?.expiration?.getTime()<Date.now())o=void 0
if(r)await r
else if(!o||t?.(o))if(o){if(!s)s=n(e).then(e=>{o=e}).catch(()=>{}).finally(()=>{s=void 0})}else{r=n(e).then(e=>{o=e}).finally(()=>{r=void 0})
return provider(e)}return o}
return provider}const internalCreateChain=e=>async t=>{let n
for(const r of e)try{return await r(t)}catch(e){n=e
if(e?.tryNextLink)continue
throw e}throw n}
let c=false
const defaultProvider=(e={})=>memoizeChain([async()=>{const t=e.profile??process.env[s.Ch]
if(t){const t=process.env[r.yG]&&process.env[r.pi]
if(t)if(!c){const t=e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn
t(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`)
c=true}throw new o.C("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:true})}e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv")
return(0,r.sF)(e)()},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO")
const{ssoStartUrl:r,ssoAccountId:s,ssoRegion:i,ssoRoleName:a,ssoSession:c}=e
if(!r&&!s&&!i&&!a&&!c)throw new o.C("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})
const{fromSSO:u}=await n.e(548).then(n.bind(n,6548))
return u(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni")
const{fromIni:r}=await n.e(236).then(n.bind(n,6236))
return r(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess")
const{fromProcess:r}=await n.e(575).then(n.bind(n,3575))
return r(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile")
const{fromTokenFile:r}=await n.e(715).then(n.bind(n,8715))
return r(e)(t)},async()=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider")
return(await remoteProvider(e))()},async()=>{throw new o.C("Could not load credentials from any providers",{tryNextLink:false,logger:e.logger})}],credentialsTreatedAsExpired)
const credentialsTreatedAsExpired=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5}),2781:((e,t,n)=>{n.d(t,{w:()=>getHttpAuthSchemeEndpointRuleSetPlugin})
var r=n(8743)
const resolveAuthOptions=(e,t)=>{if(!t||t.length===0)return e
const n=[]
for(const r of t)for(const t of e){const e=t.schemeId.split("#")[1]
if(e===r)n.push(t)}for(const t of e)if(!n.find(({schemeId:e})=>e===t.schemeId))n.push(t)
return n}
function convertHttpAuthSchemesToMap(e){const t=new Map
for(const n of e)t.set(n.schemeId,n)
return t}const httpAuthSchemeMiddleware=(e,t)=>(n,s)=>async o=>{const i=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,s,o.input))
const a=e.authSchemePreference?await e.authSchemePreference():[]
const c=resolveAuthOptions(i,a)
const u=convertHttpAuthSchemesToMap(e.httpAuthSchemes)
const d=(0,r.u)(s)
const l=[]
for(const n of c){const r=u.get(n.schemeId)
if(!r){l.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`)
continue}const o=r.identityProvider(await t.identityProviderConfigProvider(e))
if(!o){l.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`)
continue}const{identityProperties:i={},signingProperties:a={}}=n.propertiesExtractor?.(e,s)||{}
n.identityProperties=Object.assign(n.identityProperties||{},i)
n.signingProperties=Object.assign(n.signingProperties||{},a)
d.selectedHttpAuthScheme={httpAuthOption:n,identity:await o(n.identityProperties),signer:r.signer}
break}if(!d.selectedHttpAuthScheme)throw new Error(l.join("\n"))
return n(o)}
const s={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"}
const getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n})=>({applyToStack:r=>{r.addRelativeTo(httpAuthSchemeMiddleware(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n}),s)}})}),1567:((e,t,n)=>{n.d(t,{l:()=>getHttpSigningPlugin,Q:()=>o})
var r=n(9725)
var s=n(8743)
const defaultErrorHandler=e=>e=>{throw e}
const defaultSuccessHandler=(e,t)=>{}
const httpSigningMiddleware=e=>(e,t)=>async n=>{if(!r.K.isInstance(n.request))return e(n)
const o=(0,s.u)(t)
const i=o.selectedHttpAuthScheme
if(!i)throw new Error(`No HttpAuthScheme was selected: unable to sign request`)
const{httpAuthOption:{signingProperties:a={}},identity:c,signer:u}=i
const d=await e({...n,request:await u.sign(n.request,c,a)}).catch((u.errorHandler||defaultErrorHandler)(a));(u.successHandler||defaultSuccessHandler)(d.response,a)
return d}
const o={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:true,relation:"after",toMiddleware:"retryMiddleware"}
const getHttpSigningPlugin=e=>({applyToStack:t=>{t.addRelativeTo(httpSigningMiddleware(e),o)}})}),7086:((e,t,n)=>{n.d(t,{h:()=>DefaultIdentityProviderConfig})
var r=n(2990)
class DefaultIdentityProviderConfig{authSchemes=new Map
constructor(e){for(const t in e){if(!(0,r.$)(e,t))continue
const n=e[t]
if(n!==void 0)this.authSchemes.set(t,n)}}getIdentityProvider(e){return this.authSchemes.get(e)}}}),3926:((e,t,n)=>{n.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e==="function")return e
const t=Promise.resolve(e)
return()=>t}}),910:((e,t,n)=>{n.d(t,{k:()=>l})
var r=n(7598)
var s=n(3243)
const o=64
const i=32
const a=2**53-1
class Sha256Js{digestLength=i
state=Int32Array.from(c)
w
buffer=new Uint8Array(64)
bufferLength=0
bytesHashed=0
finished=false
inner
outer
constructor(e){if(e){const t=Sha256Js.normalizeKey(e)
this.inner=new Sha256Js
this.outer=new Sha256Js
const{inner:n,outer:r}=this
const s=new Uint8Array(o*2)
for(let e=0;e<o;++e){s[e]=54^t[e]
s[e+o]=92^t[e]}n.update(s.subarray(0,o))
r.update(s.subarray(o))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
if(this.inner){this.inner.update(e)
return}const t=(0,s.F)(e)
let n=0
let{byteLength:r}=t
this.bytesHashed+=r
if(this.bytesHashed*8>a)throw new Error("Cannot hash more than 2^53 - 1 bits")
while(r>0){this.buffer[this.bufferLength++]=t[n++]
r--
if(this.bufferLength===o){this.hashBuffer()
this.bufferLength=0}}}async digest(){const{inner:e,outer:t}=this
if(e&&t){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.")
this.finished=true
const n=e.digestSync()
t.update(n)
return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(c)
this.buffer=new Uint8Array(64)
this.bufferLength=0
this.bytesHashed=0}digestSync(){const e=this.state.slice()
const t=this.buffer.slice()
let n=this.bufferLength
const r=this.bytesHashed*8
const s=new DataView(t.buffer,t.byteOffset,t.byteLength)
s.setUint8(n++,128)
if((n-1)%o>=o-8){for(let e=n;e<o;++e)s.setUint8(e,0)
this.hashBufferWith(e,t)
n=0}for(let e=n;e<o-8;++e)s.setUint8(e,0)
s.setUint32(o-8,Math.floor(r/4294967296),false)
s.setUint32(o-4,r,false)
this.hashBufferWith(e,t)
const a=new Uint8Array(i)
for(let t=0;t<8;++t){a[t*4]=e[t]>>>24&255
a[t*4+1]=e[t]>>>16&255
a[t*4+2]=e[t]>>>8&255
a[t*4+3]=e[t]>>>0&255}return a}static normalizeKey(e){const t=(0,s.F)(e)
if(t.byteLength>o){const e=new Sha256Js
e.update(t)
const n=e.digestSync()
const r=new Uint8Array(o)
r.set(n)
return r}if(t.byteLength<o){const e=new Uint8Array(o)
e.set(t)
return e}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){const n=this.w??=new Int32Array(64)
let r=e[0],s=e[1],i=e[2],a=e[3],c=e[4],d=e[5],l=e[6],f=e[7]
for(let e=0;e<o;++e){if(e<16)n[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255
else{let t=n[e-2]
const r=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10
t=n[e-15]
const s=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3
n[e]=(r+n[e-7]|0)+(s+n[e-16]|0)}const o=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+(c&d^~c&l)|0)+(f+(u[e]+n[e]|0)|0)|0
const p=((r>>>2|r<<30)^(r>>>13|r<<19)^(r>>>22|r<<10))+(r&s^r&i^s&i)|0
f=l
l=d
d=c
c=a+o|0
a=i
i=s
s=r
r=o+p|0}e[0]+=r
e[1]+=s
e[2]+=i
e[3]+=a
e[4]+=c
e[5]+=d
e[6]+=l
e[7]+=f}}const c=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const u=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
const d=(()=>{try{(0,r.createHash)("sha256")
return true}catch{return false}})()
const l=d?buildNativeClass():Sha256Js
function buildNativeClass(){return class{digestLength=32
secret
hash
isHmac
finished=false
constructor(e){this.secret=e
this.isHmac=!!e
this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.")
this.hash.update(e)}async digest(){let e
if(this.isHmac){this.finished=true
e=this.hash.digest()}else e=this.hash.copy().digest()
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash()
this.finished=false}createHash(){return this.secret?(0,r.createHmac)("sha256",toBuffer(this.secret)):(0,r.createHash)("sha256")}}}function toBuffer(e){if(typeof e==="string")return e
if(ArrayBuffer.isView(e))return Buffer.from(e.buffer,e.byteOffset,e.byteLength)
return Buffer.from(e)}}),7520:((e,t,n)=>{n.d(t,{o:()=>constructStack})
const getAllAliases=(e,t)=>{const n=[]
if(e)n.push(e)
if(t)for(const e of t)n.push(e)
return n}
const getMiddlewareNameWithAliases=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`
const constructStack=()=>{let e=[]
let t=[]
let n=false
const o=new Set
const sort=e=>e.sort((e,t)=>r[t.step]-r[e.step]||s[t.priority||"normal"]-s[e.priority||"normal"])
const removeByName=n=>{let r=false
const filterCb=e=>{const t=getAllAliases(e.name,e.aliases)
if(t.includes(n)){r=true
for(const e of t)o.delete(e)
return false}return true}
e=e.filter(filterCb)
t=t.filter(filterCb)
return r}
const removeByReference=n=>{let r=false
const filterCb=e=>{if(e.middleware===n){r=true
for(const t of getAllAliases(e.name,e.aliases))o.delete(t)
return false}return true}
e=e.filter(filterCb)
t=t.filter(filterCb)
return r}
const cloneTo=n=>{e.forEach(e=>{n.add(e.middleware,{...e})})
t.forEach(e=>{n.addRelativeTo(e.middleware,{...e})})
n.identifyOnResolve?.(i.identifyOnResolve())
return n}
const expandRelativeMiddlewareList=e=>{const t=[]
e.before.forEach(e=>{if(e.before.length===0&&e.after.length===0)t.push(e)
else t.push(...expandRelativeMiddlewareList(e))})
t.push(e)
e.after.reverse().forEach(e=>{if(e.before.length===0&&e.after.length===0)t.push(e)
else t.push(...expandRelativeMiddlewareList(e))})
return t}
const getMiddlewareList=(n=false)=>{const r=[]
const s=[]
const o={}
e.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))o[e]=t
r.push(t)})
t.forEach(e=>{const t={...e,before:[],after:[]}
for(const e of getAllAliases(t.name,t.aliases))o[e]=t
s.push(t)})
s.forEach(e=>{if(e.toMiddleware){const t=o[e.toMiddleware]
if(t===void 0){if(n)return
throw new Error(`${e.toMiddleware} is not found when adding `+`${getMiddlewareNameWithAliases(e.name,e.aliases)} `+`middleware ${e.relation} ${e.toMiddleware}`)}if(e.relation==="after")t.after.push(e)
if(e.relation==="before")t.before.push(e)}})
const i=sort(r).map(expandRelativeMiddlewareList).reduce((e,t)=>{e.push(...t)
return e},[])
return i}
const i={add:(t,n={})=>{const{name:r,override:s,aliases:i}=n
const a={step:"initialize",priority:"normal",middleware:t,...n}
const c=getAllAliases(r,i)
if(c.length>0){if(c.some(e=>o.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r,i)}'`)
for(const t of c){const n=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t))
if(n===-1)continue
const s=e[n]
if(s.step!==a.step||a.priority!==s.priority)throw new Error(`"${getMiddlewareNameWithAliases(s.name,s.aliases)}" middleware with `+`${s.priority} priority in ${s.step} step cannot `+`be overridden by "${getMiddlewareNameWithAliases(r,i)}" middleware with `+`${a.priority} priority in ${a.step} step.`)
e.splice(n,1)}}for(const e of c)o.add(e)}e.push(a)},addRelativeTo:(e,n)=>{const{name:r,override:s,aliases:i}=n
const a={middleware:e,...n}
const c=getAllAliases(r,i)
if(c.length>0){if(c.some(e=>o.has(e))){if(!s)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(r,i)}'`)
for(const e of c){const n=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e))
if(n===-1)continue
const s=t[n]
if(s.toMiddleware!==a.toMiddleware||s.relation!==a.relation)throw new Error(`"${getMiddlewareNameWithAliases(s.name,s.aliases)}" middleware `+`${s.relation} "${s.toMiddleware}" middleware cannot be overridden `+`by "${getMiddlewareNameWithAliases(r,i)}" middleware ${a.relation} `+`"${a.toMiddleware}" middleware.`)
t.splice(n,1)}}for(const e of c)o.add(e)}t.push(a)},clone:()=>cloneTo(constructStack()),use:e=>{e.applyToStack(i)},remove:e=>{if(typeof e==="string")return removeByName(e)
else return removeByReference(e)},removeByTag:n=>{let r=false
const filterCb=e=>{const{tags:t,name:s,aliases:i}=e
if(t&&t.includes(n)){const e=getAllAliases(s,i)
for(const t of e)o.delete(t)
r=true
return false}return true}
e=e.filter(filterCb)
t=t.filter(filterCb)
return r},concat:e=>{const t=cloneTo(constructStack())
t.use(e)
t.identifyOnResolve(n||t.identifyOnResolve()||(e.identifyOnResolve?.()??false))
return t},applyToStack:cloneTo,identify:()=>getMiddlewareList(true).map(e=>{const t=e.step??e.relation+" "+e.toMiddleware
return getMiddlewareNameWithAliases(e.name,e.aliases)+" - "+t}),identifyOnResolve(e){if(typeof e==="boolean")n=e
return n},resolve:(e,t)=>{for(const n of getMiddlewareList().map(e=>e.middleware).reverse())e=n(e,t)
if(n)console.log(i.identify())
return e}}
return i}
const r={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1}
const s={high:3,normal:2,low:1}}),7545:((e,t,n)=>{n.d(t,{N:()=>NoOpLogger})
class NoOpLogger{trace(){}debug(){}info(){}warn(){}error(){}}}),5816:((e,t,n)=>{n.d(t,{k:()=>makeBuilder})
var r=n(5845)
function makeBuilder(e,t,n,s){return function(o,i,a,c,u={}){const d=Object.assign({},e,o)
return r.u.classBuilder().ep(d).m(function(e,t,n,r){const o=i.call(this,e,t,n,r)
o.unshift(s(n,e.getEndpointParameterInstructions()))
return o}).s(t,a,u).n(n,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}}),8702:((e,t,n)=>{n.d(t,{K:()=>Client})
var r=n(7520)
class Client{config
middlewareStack=(0,r.o)()
initConfig
handlers
constructor(e){this.config=e
const{protocol:t,protocolSettings:n}=e
if(n)if(typeof t==="function")e.protocol=new t(n)}send(e,t,n){const r=typeof t!=="function"?t:void 0
const s=typeof t==="function"?t:n
const o=r===void 0&&this.config.cacheMiddleware===true
let i
if(o){if(!this.handlers)this.handlers=new WeakMap
const t=this.handlers
if(t.has(e.constructor))i=t.get(e.constructor)
else{i=e.resolveMiddleware(this.middlewareStack,this.config,r)
t.set(e.constructor,i)}}else{delete this.handlers
i=e.resolveMiddleware(this.middlewareStack,this.config,r)}if(s)i(e).then(e=>s(null,e.output),e=>s(e)).catch(()=>{})
else return i(e).then(e=>e.output)}destroy(){this.config?.requestHandler?.destroy?.()
delete this.handlers}}}),5845:((e,t,n)=>{n.d(t,{u:()=>Command})
var r=n(7418)
var s=n(7520)
var o=n(5125)
const i="***SensitiveInformation***"
function schemaLogFilter(e,t){if(t==null)return t
const n=o.l1.of(e)
if(n.getMergedTraits().sensitive)return i
if(n.isListSchema()){const e=n.getValueSchema()
if(e.getMergedTraits().sensitive)return i
if(Array.isArray(t))return t.map(t=>schemaLogFilter(e,t))}else if(n.isMapSchema()){const e=n.getValueSchema()
if(n.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive)return i
if(typeof t==="object")return Object.fromEntries(Object.entries(t).map(([t,n])=>[t,schemaLogFilter(e,n)]))}else if(n.isStructSchema()&&typeof t==="object"){const e=t
const r={}
for(const[t,s]of n.structIterator())if(e[t]!=null)r[t]=schemaLogFilter(s,e[t])
return r}return t}const a=Symbol.for("@smithy/op-event-stream")
class Command{middlewareStack=(0,s.o)()
schema
static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(e,t,n,{middlewareFn:s,clientName:i,commandName:c,inputFilterSensitiveLog:u,outputFilterSensitiveLog:d,smithyContext:l,additionalContext:f,CommandCtor:p}){for(const r of s.bind(this)(p,e,t,n))this.middlewareStack.use(r)
const h=e.concat(this.middlewareStack)
const{logger:m}=t
const g=f[r.V]
const v={logger:m,clientName:i,commandName:c,inputFilterSensitiveLog:u,outputFilterSensitiveLog:d,...f,[r.V]:{...g,commandInstance:this,...l,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?{}:{abortSignal:n.abortSignal}}}
const{requestHandler:y}=t
let w=n??{}
if(w.metricsRecorder){w={...w}
delete w.metricsRecorder}let S
const E=this.schema
const b=E?.[a]
if(b!==void 0)S=b
else if(E)if(Array.isArray(E)&&E[0]===9){const[,,,,e,t]=E
S=E[a]=Boolean(o.l1.of(e).getEventStreamMember()||o.l1.of(t).getEventStreamMember())}if(S)w={isEventStream:S,...w}
return h.resolve(e=>y.handle(e.request,w),v)}}class ClassBuilder{_init=()=>{}
_ep={}
_middlewareFn=()=>[]
_commandName=""
_clientName=""
_additionalContext={}
_smithyContext={}
_inputFilterSensitiveLog=void 0
_outputFilterSensitiveLog=void 0
_serializer=null
_deserializer=null
_operationSchema
init(e){this._init=e}ep(e){this._ep=e
return this}m(e){this._middlewareFn=e
return this}s(e,t,n={}){this._smithyContext={service:e,operation:t,...n}
return this}c(e={}){this._additionalContext=e
return this}n(e,t){this._clientName=e
this._commandName=t
return this}f(e=e=>e,t=e=>e){this._inputFilterSensitiveLog=e
this._outputFilterSensitiveLog=t
return this}ser(e){this._serializer=e
return this}de(e){this._deserializer=e
return this}sc(e){this._operationSchema=e
this._smithyContext.operationSchema=e
return this}build(){const e=this
let t
return t=class extends Command{input
static getEndpointParameterInstructions(){return e._ep}constructor(...[t]){super()
this.input=t??{}
e._init(this)
this.schema=e._operationSchema}resolveMiddleware(n,r,s){const o=e._operationSchema
const i=o?.[4]??o?.input
const a=o?.[5]??o?.output
return this.resolveMiddlewareWithContext(n,r,s,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(o?schemaLogFilter.bind(null,i):e=>e),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(o?schemaLogFilter.bind(null,a):e=>e),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer
deserialize=e._deserializer}}}}),479:((e,t,n)=>{n.d(t,{l:()=>loadConfigsForDefaultMode})
const loadConfigsForDefaultMode=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100}
case"in-region":return{retryMode:"standard",connectionTimeout:1100}
case"cross-region":return{retryMode:"standard",connectionTimeout:3100}
case"mobile":return{retryMode:"standard",connectionTimeout:3e4}
default:return{}}}}),1034:((e,t,n)=>{n.d(t,{I:()=>emitWarningIfUnsupportedVersion})
let r=false
const emitWarningIfUnsupportedVersion=e=>{if(e&&!r&&parseInt(e.substring(1,e.indexOf(".")))<16)r=true}}),4667:((e,t,n)=>{n.d(t,{M:()=>decorateServiceException,T:()=>ServiceException})
class ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException"
$fault
$response
$retryable
$metadata
constructor(e){super(e.message)
Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype)
this.name=e.name
this.$fault=e.$fault
this.$metadata=e.$metadata}static isInstance(e){if(!e)return false
const t=e
return ServiceException.prototype.isPrototypeOf(t)||Boolean(t.$fault)&&Boolean(t.$metadata)&&(t.$fault==="client"||t.$fault==="server")}static[Symbol.hasInstance](e){if(!e)return false
const t=e
if(this===ServiceException)return ServiceException.isInstance(e)
if(ServiceException.isInstance(e)){if(this.prototype.isPrototypeOf(e))return true
const n=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0
let r=false
if(n){let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor
const s=t!==ServiceException&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:void 0
if(s){r=true
if(s===n)return true}e=Object.getPrototypeOf(e)}}if(n&&r)return false
const s=this.name
if(s&&s.length>=6){if(t.name===s)return true
let e=Object.getPrototypeOf(t)
while(e&&e!==Object.prototype){const t=e.constructor?.name
if(t&&t!=="Error"&&t===s)return true
e=Object.getPrototypeOf(e)}}}return false}}const decorateServiceException=(e,t={})=>{Object.entries(t).filter(([,e])=>e!==void 0).forEach(([t,n])=>{if(e[t]==void 0||e[t]==="")e[t]=n})
const n=e.message||e.Message||"UnknownError"
e.message=n
delete e.Message
return e}}),6571:((e,t,n)=>{n.d(t,{xA:()=>getDefaultExtensionConfiguration,uv:()=>resolveDefaultRuntimeConfig})
var r=n(2990)
var s;(function(e){e["MD5"]="md5"
e["CRC32"]="crc32"
e["CRC32C"]="crc32c"
e["SHA1"]="sha1"
e["SHA256"]="sha256"})(s||(s={}))
const o=Object.values(s)
const checksum_getChecksumConfiguration=e=>{const t=[]
for(const n in s){if(!(0,r.$)(s,n))continue
const o=s[n]
if(e[o]===void 0)continue
t.push({algorithmId:()=>o,checksumConstructor:()=>e[o]})}for(const[n,r]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>n,checksumConstructor:()=>r})
return{addChecksumAlgorithm(n){e.checksumAlgorithms=e.checksumAlgorithms??{}
const r=n.algorithmId()
const s=n.checksumConstructor()
if(o.includes(r))e.checksumAlgorithms[r.toUpperCase()]=s
else e.checksumAlgorithms[r]=s
t.push(n)},checksumAlgorithms(){return t}}}
const checksum_resolveChecksumRuntimeConfig=e=>{const t={}
e.checksumAlgorithms().forEach(e=>{const n=e.algorithmId()
if(o.includes(n))t[n]=e.checksumConstructor()})
return t}
const getRetryConfiguration=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}})
const resolveRetryRuntimeConfig=e=>{const t={}
t.retryStrategy=e.retryStrategy()
return t}
const getDefaultExtensionConfiguration=e=>Object.assign(checksum_getChecksumConfiguration(e),getRetryConfiguration(e))
const resolveDefaultRuntimeConfig=e=>Object.assign(checksum_resolveChecksumRuntimeConfig(e),resolveRetryRuntimeConfig(e))}),7580:((e,t,n)=>{n.d(t,{e$:()=>a})
var r=n(9498)
var s=n(6402)
const o="AWS_USE_DUALSTACK_ENDPOINT"
const i="use_dualstack_endpoint"
const a={environmentVariableSelector:e=>(0,r.Q)(e,o,s.c.ENV),configFileSelector:e=>(0,r.Q)(e,i,s.c.CONFIG),default:false}}),4254:((e,t,n)=>{n.d(t,{Ko:()=>a})
var r=n(9498)
var s=n(6402)
const o="AWS_USE_FIPS_ENDPOINT"
const i="use_fips_endpoint"
const a={environmentVariableSelector:e=>(0,r.Q)(e,o,s.c.ENV),configFileSelector:e=>(0,r.Q)(e,i,s.c.CONFIG),default:false}}),6152:((e,t,n)=>{n.d(t,{GG:()=>i,zH:()=>a})
var r=n(3366)
const s="AWS_REGION"
const o="region"
const i={environmentVariableSelector:e=>e[s],configFileSelector:e=>e[o],default:async()=>{const e=await(0,r.b)()
if(e)return e
throw new Error("Region is missing")}}
const a={preferredFile:"credentials"}}),3366:((e,t,n)=>{n.d(t,{b:()=>getInstanceMetadataRegion})
var r=n(729)
const s=1e3
const o=6e4
let i=0
const getInstanceMetadataRegion=async()=>{if(process.env[r.tn])return
if(Date.now()<i)return
try{const e=resolveImdsEndpoint()
const t=(await imdsRequest({...e,path:r.EG,method:"PUT",headers:{[r.nF]:"21600"}})).toString()
const n=(await imdsRequest({...e,path:r.FT,method:"GET",headers:{[r.cC]:t}})).toString().trim()
return n||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}}
const cacheNegativeAndReturnUndefined=()=>{i=Date.now()+o
return}
const resolveImdsEndpoint=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT
if(e){const t=new URL(e)
return{hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):void 0}}if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6")return{hostname:"fd00:ec2::254"}
return{hostname:"169.254.169.254"}}
const imdsRequest=async e=>{const{request:t}=await Promise.resolve().then(n.t.bind(n,9448,23))
return new Promise((n,r)=>{const o=t({hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:s,signal:AbortSignal.timeout(s)})
o.on("error",e=>{r(e)
o.destroy()})
o.on("timeout",()=>{r(new Error("TimeoutError from instance metadata service"))
o.destroy()})
o.on("response",e=>{const{statusCode:t=400}=e
if(t<200||t>=300){r(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t}))
o.destroy()
return}const s=[]
e.on("data",e=>s.push(e))
e.on("end",()=>{n(Buffer.concat(s))
o.destroy()})})
o.end()})}}),7503:((e,t,n)=>{n.d(t,{T:()=>resolveRegionConfig})
var r=n(4280)
const s=new Set
const checkRegion=(e,t=r.X)=>{if(!s.has(e)&&!t(e))if(e==="*")console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`)
else throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)
else s.add(e)}
const isFipsRegion=e=>typeof e==="string"&&(e.startsWith("fips-")||e.endsWith("-fips"))
const getRealRegion=e=>isFipsRegion(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e
const resolveRegionConfig=e=>{const{region:t,useFipsEndpoint:n}=e
if(!t)throw new Error("Region is missing")
return Object.assign(e,{region:async()=>{const e=typeof t==="function"?await t():t
const n=getRealRegion(e)
checkRegion(n)
return n},useFipsEndpoint:async()=>{const e=typeof t==="string"?t:await t()
if(isFipsRegion(e))return true
return typeof n!=="function"?Promise.resolve(!!n):n()}})}}),729:((e,t,n)=>{n.d(t,{EG:()=>u,FT:()=>c,J9:()=>r,RY:()=>o,US:()=>a,cC:()=>d,dr:()=>s,nF:()=>l,tn:()=>i})
const r="AWS_EXECUTION_ENV"
const s="AWS_REGION"
const o="AWS_DEFAULT_REGION"
const i="AWS_EC2_METADATA_DISABLED"
const a=["in-region","cross-region","mobile","standard","legacy"]
const c="/latest/meta-data/placement/region"
const u="/latest/api/token"
const d="x-aws-ec2-metadata-token"
const l="x-aws-ec2-metadata-token-ttl-seconds"}),8234:((e,t,n)=>{n.d(t,{I:()=>resolveDefaultsModeConfig})
var r=n(6152)
var s=n(3366)
var o=n(3945)
var i=n(4759)
var a=n(729)
const c="AWS_DEFAULTS_MODE"
const u="defaults_mode"
const d={environmentVariableSelector:e=>e[c],configFileSelector:e=>e[u],default:"legacy"}
const resolveDefaultsModeConfig=({region:e=(0,o.Z)(r.GG),defaultsMode:t=(0,o.Z)(d)}={})=>(0,i.B)(async()=>{const n=typeof t==="function"?await t():t
switch(n?.toLowerCase()){case"auto":return resolveNodeDefaultsModeAuto(e)
case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(n?.toLocaleLowerCase())
case void 0:return Promise.resolve("legacy")
default:throw new Error(`Invalid parameter for "defaultsMode", expect ${a.US.join(", ")}, got ${n}`)}})
const resolveNodeDefaultsModeAuto=async e=>{if(e){const t=typeof e==="function"?await e():e
const n=await inferPhysicalRegion()
if(!n)return"standard"
if(t===n)return"in-region"
else return"cross-region"}return"standard"}
const inferPhysicalRegion=async()=>{if(process.env[a.J9]&&(process.env[a.dr]||process.env[a.RY]))return process.env[a.dr]??process.env[a.RY]
return(0,s.b)()}}),3945:((e,t,n)=>{n.d(t,{Z:()=>loadConfig})
var r=n(8062)
var s=n(4759)
var o=n(1436)
function getSelectorName(e){try{const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]))
t.delete("CONFIG")
t.delete("CONFIG_PREFIX_SEPARATOR")
t.delete("ENV")
return[...t].join(", ")}catch(t){return e}}const fromEnv=(e,t)=>async()=>{try{const n=e(process.env,t)
if(n===void 0)throw new Error
return n}catch(n){throw new o.C(n.message||`Not found in ENV: ${getSelectorName(e.toString())}`,{logger:t?.logger})}}
var i=n(2365)
var a=n(3692)
const fromSharedConfigFiles=(e,{preferredFile:t="config",...n}={})=>async()=>{const r=(0,i.Bz)(n)
const{configFile:s,credentialsFile:c}=await(0,a.p)(n)
const u=c[r]||{}
const d=s[r]||{}
const l=t==="config"?{...u,...d}:{...d,...u}
try{const n=t==="config"?s:c
const r=e(l,n)
if(r===void 0)throw new Error
return r}catch(t){throw new o.C(t.message||`Not found in config files w/ profile [${r}]: ${getSelectorName(e.toString())}`,{logger:n.logger})}}
const fromValue=e=>()=>Promise.resolve(e)
const isFunction=e=>typeof e==="function"
const fromStatic=e=>isFunction(e)?async()=>await e():fromValue(e)
const loadConfig=({environmentVariableSelector:e,configFileSelector:t,default:n},o={})=>{const{signingName:i,logger:a}=o
const c={signingName:i,logger:a}
return(0,s.B)((0,r.c)(fromEnv(e,c),fromSharedConfigFiles(t,o),fromStatic(n)))}}),1436:((e,t,n)=>{n.d(t,{C:()=>CredentialsProviderError})
var r=n(1342)
class CredentialsProviderError extends r.m{name="CredentialsProviderError"
constructor(e,t=true){super(e,t)
Object.setPrototypeOf(this,CredentialsProviderError.prototype)}}}),1342:((e,t,n)=>{n.d(t,{m:()=>ProviderError})
class ProviderError extends Error{name="ProviderError"
tryNextLink
constructor(e,t=true){let n
let r=true
if(typeof t==="boolean"){n=void 0
r=t}else if(t!=null&&typeof t==="object"){n=t.logger
r=t.tryNextLink??true}super(e)
this.tryNextLink=r
Object.setPrototypeOf(this,ProviderError.prototype)
n?.debug?.(`@smithy/property-provider ${r?"->":"(!)"} ${e}`)}static from(e,t=true){return Object.assign(new this(e.message,t),e)}}}),8062:((e,t,n)=>{n.d(t,{c:()=>chain})
var r=n(1342)
const chain=(...e)=>async()=>{if(e.length===0)throw new r.m("No providers in chain")
let t
for(const n of e)try{const e=await n()
return e}catch(e){t=e
if(e?.tryNextLink)continue
throw e}throw t}}),4759:((e,t,n)=>{n.d(t,{B:()=>memoize})
const memoize=(e,t,n)=>{let r
let s
let o
let i=false
const coalesceProvider=async()=>{if(!s)s=e()
try{r=await s
o=true
i=false}finally{s=void 0}return r}
if(t===void 0)return async e=>{if(!o||e?.forceRefresh)r=await coalesceProvider()
return r}
return async e=>{if(!o||e?.forceRefresh)r=await coalesceProvider()
if(i)return r
if(n&&!n(r)){i=true
return r}if(t(r)){await coalesceProvider()
return r}return r}}}),6814:((e,t,n)=>{n.d(t,{Q:()=>r})
const r="."}),6184:((e,t,n)=>{n.d(t,{g:()=>getConfigFilepath})
var r=n(6760)
var s=n(3901)
const o="AWS_CONFIG_FILE"
const getConfigFilepath=()=>process.env[o]||(0,r.join)((0,s.R)(),".aws","config")}),3901:((e,t,n)=>{n.d(t,{R:()=>getHomeDir})
var r=n(8161)
var s=n(6760)
const o={}
const getHomeDirCacheKey=()=>{if(process&&process.geteuid)return`${process.geteuid()}`
return"DEFAULT"}
const getHomeDir=()=>{const{HOME:e,USERPROFILE:t,HOMEPATH:n,HOMEDRIVE:i=`C:${s.sep}`}=process.env
if(e)return e
if(t)return t
if(n)return`${i}${n}`
const a=getHomeDirCacheKey()
if(!o[a])o[a]=(0,r.homedir)()
return o[a]}}),2365:((e,t,n)=>{n.d(t,{Bz:()=>getProfileName,Ch:()=>r})
const r="AWS_PROFILE"
const s="default"
const getProfileName=e=>e.profile||process.env[r]||s}),3692:((e,t,n)=>{n.d(t,{p:()=>loadSharedConfigFiles})
var r=n(6760)
var s=n(8669)
var o=n(6814)
const getConfigData=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(o.Q)
if(t===-1)return false
return Object.values(s.I).includes(e.substring(0,t))}).reduce((e,[t,n])=>{const r=t.indexOf(o.Q)
const i=t.substring(0,r)===s.I.PROFILE?t.substring(r+1):t
e[i]=n
return e},{...e.default&&{default:e.default}})
var i=n(6184)
var a=n(3901)
const c="AWS_SHARED_CREDENTIALS_FILE"
const getCredentialsFilepath=()=>process.env[c]||(0,r.join)((0,a.R)(),".aws","credentials")
var u=n(6892)
var d=n(2149)
const swallowError=()=>({})
const loadSharedConfigFiles=async(e={})=>{const{filepath:t=getCredentialsFilepath(),configFilepath:n=(0,i.g)()}=e
const s=(0,a.R)()
const o="~/"
let c=t
if(t.startsWith(o))c=(0,r.join)(s,t.slice(2))
let l=n
if(n.startsWith(o))l=(0,r.join)(s,n.slice(2))
const f=await Promise.all([(0,d.TA)(l,{ignoreCache:e.ignoreCache}).then(u.A).then(getConfigData).catch(swallowError),(0,d.TA)(c,{ignoreCache:e.ignoreCache}).then(u.A).catch(swallowError)])
return{configFile:f[0],credentialsFile:f[1]}}}),6892:((e,t,n)=>{n.d(t,{A:()=>parseIni})
var r=n(8669)
var s=n(6814)
const o=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/
const i=["__proto__","profile __proto__"]
const parseIni=e=>{const t={}
let n
let a
for(const c of e.split(/\r?\n/)){const e=c.split(/(^|\s)[;#]/)[0].trim()
const u=e[0]==="["&&e[e.length-1]==="]"
if(u){n=void 0
a=void 0
const t=e.substring(1,e.length-1)
const c=o.exec(t)
if(c){const[,e,,t]=c
if(Object.values(r.I).includes(e))n=[e,t].join(s.Q)}else n=t
if(i.includes(t))throw new Error(`Found invalid profile name "${t}"`)}else if(n){const r=e.indexOf("=")
if(![0,-1].includes(r)){const[o,i]=[e.substring(0,r).trim(),e.substring(r+1).trim()]
if(i==="")a=o
else{if(a&&c.trimStart()===c)a=void 0
t[n]=t[n]||{}
const e=a?[a,o].join(s.Q):o
t[n][e]=i}}}}return t}}),2149:((e,t,n)=>{n.d(t,{Jj:()=>o,TA:()=>readFile})
var r=n(1455)
const s={}
const o={}
const readFile=(e,t)=>{if(o[e]!==void 0)return o[e]
if(!s[e]||t?.ignoreCache)s[e]=(0,r.readFile)(e,"utf8")
return s[e]}}),9498:((e,t,n)=>{n.d(t,{Q:()=>booleanSelector})
const booleanSelector=(e,t,n)=>{if(!(t in e))return
if(e[t]==="true")return true
if(e[t]==="false")return false
throw new Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`)}}),6402:((e,t,n)=>{n.d(t,{c:()=>r})
var r;(function(e){e["ENV"]="env"
e["CONFIG"]="shared config entry"})(r||(r={}))}),4172:((e,t,n)=>{n.d(t,{rD:()=>w,Co:()=>y})
var r=n(3945)
var s=n(6814)
const o="AWS_ENDPOINT_URL"
const i="endpoint_url"
const getEndpointUrlConfig=e=>({environmentVariableSelector:t=>{const n=e.split(" ").map(e=>e.toUpperCase())
const r=t[[o,...n].join("_")]
if(r)return r
const s=t[o]
if(s)return s
return},configFileSelector:(t,n)=>{if(t.services){const r=["services",t.services].join(s.Q)
if(!n||!n[r])throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)
const o=n[r]
const a=e.split(" ").map(e=>e.toLowerCase())
const c=o[[a.join("_"),i].join(s.Q)]
if(c)return c}const r=t[i]
if(r)return r
return},default:void 0})
var a=n(9498)
var c=n(6402)
const u="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
const d="ignore_configured_endpoint_urls"
const l={environmentVariableSelector:e=>(0,a.Q)(e,u,c.c.ENV),configFileSelector:e=>(0,a.Q)(e,d,c.c.CONFIG),default:false}
const getEndpointFromConfig=async e=>{const t=await(0,r.Z)(l)()
if(t)return
return(0,r.Z)(getEndpointUrlConfig(e??""))()}
var f=n(7436)
var p=n(8743)
function setFeature(e,t,n){if(!e.__smithy_context)e.__smithy_context={features:{}}
else if(!e.__smithy_context.features)e.__smithy_context.features={}
e.__smithy_context.features[t]=n}function bindEndpointMiddleware(e){const t=(0,f.g)(e)
return({config:e,instructions:n})=>(r,s)=>async o=>{if(e.isCustomEndpoint)setFeature(s,"ENDPOINT_OVERRIDE","N")
const i=await t(o.input,{getEndpointParameterInstructions(){return n}},{...e},s)
s.endpointV2=i
s.authSchemes=i.properties?.authSchemes
const a=s.authSchemes?.[0]
if(a){s["signing_region"]=a.signingRegion
s["signing_service"]=a.signingName
const e=(0,p.u)(s)
const t=e?.selectedHttpAuthScheme?.httpAuthOption
if(t)t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:a.signingRegion,signingRegion:a.signingRegion,signing_service:a.signingName,signingName:a.signingName,signingRegionSet:a.signingRegionSet},a.properties)}return r({...o})}}const h={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true}
const m={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:true,relation:"before",toMiddleware:h.name}
function bindGetEndpointPlugin(e){const t=bindEndpointMiddleware(e)
return(e,n)=>({applyToStack:r=>{r.addRelativeTo(t({config:e,instructions:n}),m)}})}var g=n(9362)
var v=n(3055)
function bindResolveEndpointConfig(e){return t=>{const n=t.tls??true
const{endpoint:r,useDualstackEndpoint:s,useFipsEndpoint:o}=t
const i=r!=null?async()=>(0,v.a)(await(0,g.t)(r)()):void 0
const a=!!r
const c=Object.assign(t,{endpoint:i,tls:n,isCustomEndpoint:a,useDualstackEndpoint:(0,g.t)(s??false),useFipsEndpoint:(0,g.t)(o??false),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
let u
c.serviceConfiguredEndpoint=async()=>{if(t.serviceId&&!u)u=e(t.serviceId)
return u}
return c}}(0,f.g)(getEndpointFromConfig)
const y=bindResolveEndpointConfig(getEndpointFromConfig)
bindEndpointMiddleware(getEndpointFromConfig)
const w=bindGetEndpointPlugin(getEndpointFromConfig)}),7436:((e,t,n)=>{n.d(t,{g:()=>bindGetEndpointFromInstructions,x:()=>resolveParams})
const resolveParamsForS3=async e=>{const t=e?.Bucket||""
if(typeof e.Bucket==="string")e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))
if(isArnBucketName(t)){if(e.ForcePathStyle===true)throw new Error("Path-style addressing cannot be used with ARN buckets")}else if(!isDnsCompatibleBucketName(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3)e.ForcePathStyle=true
if(e.DisableMultiRegionAccessPoints){e.disableMultiRegionAccessPoints=true
e.DisableMRAP=true}return e}
const r=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const s=/(\d+\.){3}\d+/
const o=/\.\./
const isDnsCompatibleBucketName=e=>r.test(e)&&!s.test(e)&&!o.test(e)
const isArnBucketName=e=>{const[t,n,r,,,s]=e.split(":")
const o=t==="arn"&&e.split(":").length>=6
const i=Boolean(o&&n&&r&&s)
if(o&&!i)throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)
return i}
const createConfigValueProvider=(e,t,n,r=false)=>{const configProvider=async()=>{let s
if(r){const r=n.clientContextParams
const o=r?.[e]
s=o??n[e]??n[t]}else s=n[e]??n[t]
if(typeof s==="function")return s()
return s}
if(e==="credentialScope"||t==="CredentialScope")return async()=>{const e=typeof n.credentials==="function"?await n.credentials():n.credentials
const t=e?.credentialScope??e?.CredentialScope
return t}
if(e==="accountId"||t==="AccountId")return async()=>{const e=typeof n.credentials==="function"?await n.credentials():n.credentials
const t=e?.accountId??e?.AccountId
return t}
if(e==="endpoint"||t==="endpoint")return async()=>{if(n.isCustomEndpoint===false)return
const e=await configProvider()
if(e&&typeof e==="object"){if("url"in e)return e.url.href
if("hostname"in e){const{protocol:t,hostname:n,port:r,path:s}=e
return`${t}//${n}${r?":"+r:""}${s}`}}return e}
return configProvider}
var i=n(3055)
function bindGetEndpointFromInstructions(e){return async(t,n,r,s)=>{if(!r.isCustomEndpoint&&!r.ignoreConfiguredEndpointUrls){let t
if(r.serviceConfiguredEndpoint)t=await r.serviceConfiguredEndpoint()
else t=await e(r.serviceId)
if(t){r.endpoint=()=>Promise.resolve((0,i.a)(t))
r.isCustomEndpoint=true
s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`)}}const o=await resolveParams(t,n,r)
if(typeof r.endpointProvider!=="function")throw new Error("config.endpointProvider is not set.")
const a=r.endpointProvider(o,s)
if(r.isCustomEndpoint&&r.endpoint){const e=await r.endpoint()
if(e?.headers){a.headers??={}
for(const[t,n]of Object.entries(e.headers))a.headers[t]=Array.isArray(n)?n:[n]}}return a}}const resolveParams=async(e,t,n)=>{const r={}
const s=t?.getEndpointParameterInstructions?.()||{}
for(const[t,o]of Object.entries(s))switch(o.type){case"staticContextParams":r[t]=o.value
break
case"contextParams":r[t]=e[o.name]
break
case"clientContextParams":case"builtInParams":r[t]=await createConfigValueProvider(o.name,t,n,o.type!=="builtInParams")()
break
case"operationContextParams":r[t]=o.get(e)
break
default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(o))}if(Object.keys(s).length===0)Object.assign(r,n)
if(String(n.serviceId).toLowerCase()==="s3")await resolveParamsForS3(r)
return r}}),5258:((e,t,n)=>{n.d(t,{d:()=>BinaryDecisionDiagram})
class BinaryDecisionDiagram{nodes
root
conditions
results
constructor(e,t,n,r){this.nodes=e
this.root=t
this.conditions=n
this.results=r}static from(e,t,n,r){return new BinaryDecisionDiagram(e,t,n,r)}}}),8479:((e,t,n)=>{n.d(t,{k:()=>EndpointCache})
class EndpointCache{capacity
data=new Map
parameters=[]
constructor({size:e,params:t}){this.capacity=e??50
if(t)this.parameters=t}get(e,t){const n=this.hash(e)
if(n===false)return t()
if(!this.data.has(n)){if(this.data.size>this.capacity+10){const e=this.data.keys()
let t=0
while(true){const{value:n,done:r}=e.next()
this.data.delete(n)
if(r||++t>10)break}}this.data.set(n,t())}return this.data.get(n)}size(){return this.data.size}hash(e){let t=""
const{parameters:n}=this
if(n.length===0)return false
for(const r of n){const n=e[r]
const s=n==null?"\0":String(n)
if(s.includes("|;"))return false
t+=s+"|;"}return t}}}),7009:((e,t,n)=>{n.d(t,{c:()=>decideEndpoint})
class EndpointError extends Error{constructor(e){super(e)
this.name="EndpointError"}}const r="endpoints"
function toDebugString(e){if(typeof e!=="object"||e==null)return e
if("ref"in e)return`$${toDebugString(e.ref)}`
if("fn"in e)return`${e.fn}(${(e.argv||[]).map(toDebugString).join(", ")})`
return JSON.stringify(e,null,2)}var s=n(1046)
const booleanEquals=(e,t)=>e===t
function coalesce(...e){for(const t of e)if(t!=null)return t
return}const getAttrPathList=e=>{const t=e.split(".")
const n=[]
for(const r of t){const t=r.indexOf("[")
if(t!==-1){if(r.indexOf("]")!==r.length-1)throw new EndpointError(`Path: '${e}' does not end with ']'`)
const s=r.slice(t+1,-1)
if(Number.isNaN(parseInt(s)))throw new EndpointError(`Invalid array index: '${s}' in path: '${e}'`)
if(t!==0)n.push(r.slice(0,t))
n.push(s)}else n.push(r)}return n}
const getAttr=(e,t)=>getAttrPathList(t).reduce((n,r)=>{if(typeof n!=="object")throw new EndpointError(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`)
else if(Array.isArray(n)){const e=parseInt(r)
return n[e<0?n.length+e:e]}return n[r]},e)
const isSet=e=>e!=null
var o=n(4280)
function ite(e,t,n){return e?t:n}const not=e=>!e
var i;(function(e){e["HTTP"]="http"
e["HTTPS"]="https"})(i||(i={}))
var a=n(6676)
const c={[i.HTTP]:80,[i.HTTPS]:443}
const parseURL=e=>{const t=(()=>{try{if(e instanceof URL)return e
if(typeof e==="object"&&"hostname"in e){const{hostname:t,port:n,protocol:r="",path:s="",query:o={}}=e
const i=new URL(`${r}//${t}${n?`:${n}`:""}${s}`)
i.search=Object.entries(o).map(([e,t])=>`${e}=${t}`).join("&")
return i}return new URL(e)}catch(e){return null}})()
if(!t){console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`)
return null}const n=t.href
const{host:r,hostname:s,pathname:o,protocol:u,search:d}=t
if(d)return null
const l=u.slice(0,-1)
if(!Object.values(i).includes(l))return null
const f=(0,a.o)(s)
const p=n.includes(`${r}:${c[l]}`)||typeof e==="string"&&e.includes(`${r}:${c[l]}`)
const h=`${r}${p?`:${c[l]}`:``}`
return{scheme:l,authority:h,path:o,normalizedPath:o.endsWith("/")?o:`${o}/`,isIp:f}}
function split(e,t,n){if(n===1)return[e]
if(e==="")return[""]
const r=e.split(t)
if(n===0)return r
return r.slice(0,n-1).concat(r.slice(1).join(t))}const stringEquals=(e,t)=>e===t
const substring=(e,t,n,r)=>{if(e==null||t>=n||e.length<n||/[^\u0000-\u007f]/.test(e))return null
if(!r)return e.substring(t,n)
return e.substring(e.length-n,e.length-t)}
const uriEncode=e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)
const u={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel:o.X,ite,not,parseURL,split,stringEquals,substring,uriEncode}
const evaluateTemplate=(e,t)=>{const n=[]
const{referenceRecord:r,endpointParams:s}=t
let o=0
while(o<e.length){const t=e.indexOf("{",o)
if(t===-1){n.push(e.slice(o))
break}n.push(e.slice(o,t))
const i=e.indexOf("}",t)
if(i===-1){n.push(e.slice(t))
break}if(e[t+1]==="{"&&e[i+1]==="}"){n.push(e.slice(t+1,i))
o=i+2}const a=e.substring(t+1,i)
if(a.includes("#")){const[e,t]=a.split("#")
n.push(getAttr(r[e]??s[e],t))}else n.push(r[a]??s[a])
o=i+1}return n.join("")}
const getReferenceValue=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e]
const evaluateExpression=(e,t,n)=>{if(typeof e==="string")return evaluateTemplate(e,n)
else if(e["fn"])return d.callFunction(e,n)
else if(e["ref"])return getReferenceValue(e,n)
throw new EndpointError(`'${t}': ${String(e)} is not a string, function or reference.`)}
const callFunction=({fn:e,argv:t},n)=>{const r=Array(t.length)
for(let e=0;e<r.length;++e){const s=t[e]
if(typeof s==="boolean"||typeof s==="number")r[e]=s
else r[e]=d.evaluateExpression(s,"arg",n)}const o=e.indexOf(".")
if(o!==-1){const t=s.m[e.slice(0,o)]
const n=t?.[e.slice(o+1)]
if(typeof n==="function")return n(...r)}const i=u[e]
if(typeof i==="function")return i(...r)
throw new Error(`function ${e} not loaded in endpointFunctions.`)}
const d={evaluateExpression,callFunction}
const evaluateCondition=(e,t)=>{const{assign:n}=e
if(n&&n in t.referenceRecord)throw new EndpointError(`'${n}' is already defined in Reference Record.`)
const s=callFunction(e,t)
t.logger?.debug?.(`${r} evaluateCondition: ${toDebugString(e)} = ${toDebugString(s)}`)
const o=s===""?true:!!s
if(n!=null)return{result:o,toAssign:{name:n,value:s}}
return{result:o}}
const getEndpointHeaders=(e,t)=>Object.entries(e??{}).reduce((e,[n,r])=>{e[n]=r.map(e=>{const r=evaluateExpression(e,"Header value entry",t)
if(typeof r!=="string")throw new EndpointError(`Header '${n}' value '${r}' is not a string`)
return r})
return e},{})
const getEndpointProperties=(e,t)=>Object.entries(e).reduce((e,[n,r])=>{e[n]=l.getEndpointProperty(r,t)
return e},{})
const getEndpointProperty=(e,t)=>{if(Array.isArray(e))return e.map(e=>getEndpointProperty(e,t))
switch(typeof e){case"string":return evaluateTemplate(e,t)
case"object":if(e===null)throw new EndpointError(`Unexpected endpoint property: ${e}`)
return l.getEndpointProperties(e,t)
case"boolean":return e
default:throw new EndpointError(`Unexpected endpoint property type: ${typeof e}`)}}
const l={getEndpointProperty,getEndpointProperties}
const getEndpointUrl=(e,t)=>{const n=evaluateExpression(e,"Endpoint URL",t)
if(typeof n==="string")try{return new URL(n)}catch(e){console.error(`Failed to construct URL with ${n}`,e)
throw e}throw new EndpointError(`Endpoint URL must be a string, got ${typeof n}`)}
const f=1e8
const decideEndpoint=(e,t)=>{const{nodes:n,root:r,results:s,conditions:o}=e
let i=r
const a={}
const c={referenceRecord:a,endpointParams:t.endpointParams,logger:t.logger}
while(i!==1&&i!==-1&&i<f){const e=3*(Math.abs(i)-1)
const[t,r,s]=[n[e],n[e+1],n[e+2]]
const[u,d,l]=o[t]
const f=evaluateCondition({fn:u,assign:l,argv:d},c)
if(f.toAssign){const{name:e,value:t}=f.toAssign
a[e]=t}i=i>=0===f.result?r:s}if(i>=f){const e=s[i-f]
if(e[0]===-1){const[,t]=e
throw new EndpointError(evaluateExpression(t,"Error",c))}const[t,n,r]=e
return{url:getEndpointUrl(t,c),properties:getEndpointProperties(n,c),headers:getEndpointHeaders(r??{},c)}}throw new EndpointError(`No matching endpoint.`)}}),6676:((e,t,n)=>{n.d(t,{o:()=>isIpAddress})
const r=new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`)
const isIpAddress=e=>r.test(e)||e.startsWith("[")&&e.endsWith("]")}),1046:((e,t,n)=>{n.d(t,{m:()=>r})
const r={}}),4699:((e,t,n)=>{n.d(t,{C:()=>HttpBindingNormalizedSchema,K:()=>getHttpOperationBindings})
var r=n(5125)
var s=n(4844)
var o=n(412)
const i=Symbol.for("@smithy/schema-x")
class HttpBindingNormalizedSchema extends r.l1{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema")
identity=HttpBindingNormalizedSchema.identity
bindings
constructor(e){super(e)}static of(e){const t=r.l1.of(e)
if(t.identity===HttpBindingNormalizedSchema.identity)return t
const n=t.isMemberSchema()?t:t.getSchema()
const s=typeof n==="object"&&n!==null?n:t
return s[i]??=new HttpBindingNormalizedSchema(t)}getHttpBindingLocation(e){if(e.httpPayload)return 36
if(e.httpLabel)return 33
if(e.httpHeader)return 38
if(typeof e.httpPrefixHeaders==="string")return 39
if(e.httpQuery)return 34
if(e.httpQueryParams)return 35
if(e.httpResponseCode)return 37
return 32}getHttpBindingValue(e,t,n=false){const r=this.getSchema()
const s=typeof r==="number"?r&255:this.isListSchema()?64:255
const o=e&7
const i=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0
const a=t.streaming||s===42?this.isStructSchema()?2:1:0
const c=s>=4&&s<=7?o>=6?2:o>0&&o<4?1:0:0
let u=s|i<<8|(t.idempotencyToken?1:0)<<10|a<<11|(t.sparse?1:0)<<13|c<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof r!=="object"?1:0)<<18
const d=s&192
const l=o&2&&(d===64||!n&&o&1)?this.getHttpBindingCollectionValue(e,t):void 0
const f=(l?.[1]??0)&255
u|=(o>=6&&(f===4||f===6)?1:0)<<16
return[this,u,l]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const n=HttpBindingNormalizedSchema.of(this.getValueSchema())
return n.getHttpBindingValue(e,{...n.getMergedTraits(),...t},true)}getHttpBindings(){const e=this.getSchema()
return typeof e!=="object"||e===null?a:this.bindings??=buildHttpBindings(this)}}const buildHttpBindings=e=>{const t=[]
const n=[]
const r=[]
const s=[]
const i=[]
const a={}
const c={}
const u=[]
const d={headers:c,prefixHeaders:u}
const l={request:{memberBindings:i,byName:a},response:{bodyMemberNames:t,bindings:d}}
const{request:f,response:p}=l
for(const[l,p]of e.structIterator()){const e=HttpBindingNormalizedSchema.of(p)
const h=e.getMergedTraits()
const m=e.getHttpBindingLocation(h)
const g=h.httpHeader?.toLowerCase()??h.httpPrefixHeaders?.toLowerCase()??h.httpQuery
const v=e.getHttpBindingValue(m,h)
const y=[l,v,m,g]
if(l==="__proto__")(0,o.T)(a)
a[l]=y
if(v[1]>>10&1)f.hasIdempotency=true
i.push(y)
const w=m&7
if(w===0){r.push(l)
s.push(p)}if((w&4)===0){t.push(l)
n.push(p)}else if((w&6)===4)if(w&1)d.statusCode=y
else{d.payload=y
const e=v[1]&255
f.contentTypeInstruction=h.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}else if(w&1){f.hasPrefixHeaders=true
u.push(y)}else{if(g==="__proto__")(0,o.T)(c)
c[g]=y}}if(f.contentTypeInstruction===void 0&&r.length)f.contentTypeInstruction=null
f.syntheticBodySchema=createBodySchema(e,r,s)
p.syntheticBodySchema=createBodySchema(e,t,n)
return l}
const buildPathSegments=e=>{const t=[]
let n=0
for(const r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){if(r.index>n)t.push([e.slice(n,r.index),0])
t.push([r[1],r[2]?2:1])
n=r.index+r[0].length}if(t.length&&n<e.length)t.push([e.slice(n),0])
return t.length?t:void 0}
const buildHttpOperationBindings=e=>{const{http:t,endpoint:n}=(0,s.c)(e.traits??{})
const[r,o]=t?.[1].split("?")??[]
return[t?.[0],r,o?[...new URLSearchParams(o)]:[],r?buildPathSegments(r):void 0,n?.[0]]}
const a={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}}
const getHttpOperationBindings=e=>e[i]??=buildHttpOperationBindings(e)
const createBodySchema=(e,t,n)=>{if(!t.length)return
const r=e.getSchema()
const s=[3,r[1],r[2],e.getMergedTraits(),t,n]
const o=r[6]
const i=o&&t.reduce((e,t)=>e+(r[4].indexOf(t)<o?1:0),0)
if(i)s[6]=i
return s}}),9133:((e,t,n)=>{n.d(t,{t:()=>HttpProtocol})
var r=n(9725)
var s=n(5401)
var o=n(2990)
function isValidHostname(e){const t=/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/
return t.test(e)}var i=n(5629)
var a=n(5506)
var c=n(4699)
class HttpProtocol extends a.f{options
compositeErrorRegistry
constructor(e){super()
this.options=e
this.compositeErrorRegistry=new i.O(e.defaultNamespace)
for(const t of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return r.K}getResponseType(){return s.c}setSerdeContext(e){this.serdeContext=e
this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)
if(this.getPayloadCodec())this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol
e.hostname=t.url.hostname
e.port=t.url.port?Number(t.url.port):void 0
e.path=t.url.pathname
e.fragment=t.url.hash||void 0
e.username=t.url.username||void 0
e.password=t.url.password||void 0
if(!e.query)e.query={}
for(const[n,r]of t.url.searchParams.entries())e.query[n]=r
if(t.headers)for(const n in t.headers){if(!(0,o.$)(t.headers,n))continue
e.headers[n]=t.headers[n].join(", ")}return e}else{e.protocol=t.protocol
e.hostname=t.hostname
e.port=t.port?Number(t.port):void 0
e.path=t.path
e.query={...t.query}
if(t.headers)for(const n in t.headers){if(!(0,o.$)(t.headers,n))continue
e.headers[n]=t.headers[n]}return e}}setHostPrefix(e,t,n,r=(0,c.K)(t)){if(this.serdeContext?.disableHostPrefix)return
const s=r[4]
if(typeof s!=="string")return
let o=s
for(const[e,[,r]]of c.C.of(t.input).getHttpBindings().request.memberBindings){if(!(r>>17&1))continue
const t=n[e]
if(typeof t!=="string")throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`)
o=o.replace(`{${e}}`,t)}e.hostname=o+e.hostname
if(!isValidHostname(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,n){const r=[-3,"","Error",0,[],[],0]
let s
for(const r of n)for(const n of t)try{if(n==="*")s=r.getSchema(e)
else s=r.getSchema(n+"#"+e)
const t=r.getErrorCtor(s)
if(t)return[s,t,"modeled"]
else{const e=r.getBaseException()
if(e){const t=r.getErrorCtor(e)
if(t)return[s,t,"synthetic"]}}}catch(e){}for(const e of n){const t=e.getBaseException()
if(t){const n=e.getErrorCtor(t)
if(n)return[t,n,"synthetic"]}}return[r,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n}){const r=await this.loadEventStreamCapability()
return r.serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n})}async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n}){const r=await this.loadEventStreamCapability()
return r.deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n})}async loadEventStreamCapability(){const{EventStreamSerde:e,eventStreamSerdeProvider:t}=await Promise.all([n.e(460),n.e(628)]).then(n.bind(n,8628))
const r=this.resolveEventStreamMarshaller(t)
return new e({marshaller:r,serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,n,r,s){return[]}getEventStreamMarshaller(){const e=this.serdeContext
if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")
return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){const t=this.serdeContext
if(t.eventStreamMarshaller)return t.eventStreamMarshaller
return e(this.serdeContext)}}}),5715:((e,t,n)=>{n.d(t,{M:()=>RpcProtocol})
var r=n(2990)
var s=n(5125)
var o=n(9725)
var i=n(9133)
var a=n(9620)
class RpcProtocol extends i.t{async serializeRequest(e,t,n){const r=this.serializer
const i={}
const a={}
const c=await n.endpoint()
const u=s.l1.of(e?.input)
const d=u.getSchema()
let l
const f=t&&typeof t==="object"?t:{}
const p=new o.K({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:i,headers:a,body:void 0})
if(c){this.updateServiceEndpoint(p,c)
this.setHostPrefix(p,e,f)}if(f){const e=u.getEventStreamMember()
if(e){if(f[e]){const t={}
for(const[n]of u.structIterator())if(n!==e&&f[n]!=null)t[n]=f[n]
l=await this.serializeEventStream({eventStream:f[e],requestSchema:u,initialRequest:t})}}else{r.write(d,f)
l=r.flush()}}p.headers=Object.assign(p.headers,a)
p.query=i
p.body=l
p.method="POST"
return p}async deserializeResponse(e,t,n){const o=this.deserializer
const i=s.l1.of(e.output)
const c={}
if(this.isErrorResponse(n.statusCode)){const r=await(0,a.P)(n.body,t)
if(r.byteLength>0)Object.assign(c,await o.read(15,r))
await this.handleError(e,t,n,c,this.deserializeMetadata(n))
throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const e in n.headers){if(!(0,r.$)(n.headers,e))continue
const t=n.headers[e]
delete n.headers[e]
n.headers[e.toLowerCase()]=t}const u=i.getEventStreamMember()
if(u)c[u]=await this.deserializeEventStream({response:n,responseSchema:i,initialResponseContainer:c})
else{const e=await(0,a.P)(n.body,t)
if(e.byteLength>0)Object.assign(c,await o.read(i,e))}c.$metadata=this.deserializeMetadata(n)
return c}isErrorResponse(e){return e>=300}}}),5506:((e,t,n)=>{n.d(t,{f:()=>SerdeContext})
class SerdeContext{serdeContext
setSerdeContext(e){this.serdeContext=e}}}),9620:((e,t,n)=>{n.d(t,{P:()=>collectBody})
var r=n(7297)
const collectBody=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return r.Mu.mutate(e)
if(!e)return r.Mu.mutate(new Uint8Array)
const n=t.streamCollector(e)
return r.Mu.mutate(await n)}}),5143:((e,t,n)=>{n.d(t,{p:()=>JsonCodec2})
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}var r=n(3888)
var s=n(5125)
var o=n(412)
var i=n(9700)
var a=n(1899)
var c=n(5393)
var u=n(7004)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const n=Object.keys(this.from)
const r=new Set(n)
r.delete("__type")
this.keys=r}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value
const t=this.from[e]
this.to.$unknown=[e,t]}}}var d=n(1516)
var l=n(5596)
var f=n(7937)
var p=n(7446)
var h=n(2990)
class JsonShapeDeserializer2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}async read(e,t){const n=(0,f.t)(e)?l.E:void 0
let r
if(typeof t==="string"){if(t.length===0)return{}
r=JSON.parse(t,n)}else if(t instanceof Uint8Array&&(0,d.S)()){if(t.byteLength===0)return{}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength)
r=JSON.parse(e,n)}else r=await(0,p.Y2)(t,this.serdeContext,e)
return this._read(e,r)}readObject(e,t){return this._read(e,t)}_read(e,t){const n=t!==null&&typeof t==="object"
const d=s.l1.of(e)
if(n){if(d.isStructSchema())return this._readStruct(d,t)
if(Array.isArray(t)&&d.isListSchema()){const e=d.getValueSchema()
if(this.needsTransform(e))for(let n=0;n<t.length;++n)t[n]=this._read(e,t[n])
return t}if(d.isMapSchema()){const e=d.getValueSchema()
const n=t
if(this.needsTransform(e))for(const t in n){if(!(0,h.$)(n,t))continue
if(t==="__proto__")(0,o.T)(n)
n[t]=this._read(e,n[t])}return n}}if(d.isBlobSchema()&&typeof t==="string")return(0,i.E)(t)
const l=d.getMergedTraits().mediaType
if(d.isStringSchema()&&typeof t==="string"&&l){const e=l==="application/json"||l.endsWith("+json")
if(e)return a.A.from(t)
return t}if(d.isTimestampSchema()&&t!=null){const e=(0,r.V)(d,this.settings)
switch(e){case 5:return(0,c.t_)(t)
case 6:return(0,c.xE)(t)
case 7:return(0,c.l3)(t)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",t)
return new Date(t)}}if(d.isBigIntegerSchema()&&(typeof t==="number"||typeof t==="string"))return BigInt(t)
if(d.isBigDecimalSchema()&&t!=void 0){if(t instanceof u.D)return t
const e=t
if(e.type==="bigDecimal"&&"string"in e)return new u.D(e.string,e.type)
return new u.D(String(t),"bigDecimal")}if(d.isNumericSchema()&&typeof t==="string"){switch(t){case"Infinity":return 1/0
case"-Infinity":return-1/0
case"NaN":return NaN}return t}if(d.isDocumentSchema())if(n)if(Array.isArray(t))for(let e=0;e<t.length;++e){const n=t[e]
if(!(n instanceof u.D))t[e]=this._read(d,n)}else{const e=t
for(const t in e){if(!(0,h.$)(e,t))continue
if(t==="__proto__")(0,o.T)(e)
const n=e[t]
if(!(n instanceof u.D))e[t]=this._read(d,n)}}return t}_readStruct(e,t){const n=e.isUnionSchema()
const r={}
let s
const o=typeof t.__type==="string"
const{jsonName:i}=this.settings
if(i&&o)s={}
let a
if(n)a=new UnionSerde(t,r)
for(const[c,u]of e.structIterator()){let e=c
if(i){e=u.getMergedTraits().jsonName??e
if(o)s[e]=c}if(n)a.mark(e)
if(t[e]!=null)r[c]=this._read(u,t[e])}if(n)a.writeUnknown()
else if(o)for(const e in t){if(!(0,h.$)(t,e))continue
const n=t[e]
const o=i?s[e]??e:e
if(!(o in r))r[o]=n}return r}needsTransform(e){if(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema())return true
if(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema())return true
if(e.isStringSchema()&&e.getMergedTraits().mediaType)return true
return false}}var m=n(7297)
var g=n(7305)
var v=n(9809)
class JsonBytesStringAdapter extends Uint8Array{string=null
static allocUnsafe(e){if(typeof Buffer==="function"){const t=Buffer.allocUnsafe(e)
return new JsonBytesStringAdapter(t.buffer,t.byteOffset,t.byteLength)}return new JsonBytesStringAdapter(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){if(typeof e==="string")return this.s().includes(e,t)
return Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){if(typeof e==="string")return this.s().indexOf(e,t)
return Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e==="string")return this.s().lastIndexOf(e,t)
const n=Uint8Array.prototype.lastIndexOf
if(t!==void 0)return n.call(this,e,t)
return n.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now()
if(e>y+6e4){console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. "+"It has been automatically converted to string. In a future version this will throw an error.")
y=e}this.string=(0,v.P)(this)}return this.string}}var y=0
const w=new TextEncoder
const S=123
const E=125
const b=91
const _=93
const A=34
const C=58
const k=44
const T=92
const x=new Uint8Array([116,114,117,101])
const O=new Uint8Array([102,97,108,115,101])
const R=new Uint8Array([110,117,108,108])
const D=new Array(128).fill(null)
D[8]="b"
D[9]="t"
D[10]="n"
D[12]="f"
D[13]="r"
D[34]='"'
D[92]="\\"
for(let e=0;e<32;e++)if(D[e]===null)D[e]="u00"+e.toString(16).padStart(2,"0")
const $=2048
function alloc(e){return JsonBytesStringAdapter.allocUnsafe(e)}class JsonShapeSerializer2 extends SerdeContextConfig{settings
json
i=0
rootSchema
rawValue
passthrough=false
constructor(e){super()
this.settings=e
this.json=alloc($)}write(e,t){this.i=0
this.rawValue=t
this.rootSchema=s.l1.of(e)
this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema()
if(!this.passthrough)this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0
this.rootSchema=s.l1.of(e)
const n=this.rootSchema
if(n.isStructSchema()&&t!=null&&typeof t==="object"){this.writeValue(n,t,void 0)
const e=`"__type":"${n.getName(true)??"Unknown"}",`
const r=e.length
this.ensure(r)
this.json.copyWithin(1+r,1,this.i)
w.encodeInto(e,this.json.subarray(1))
this.i+=r}else this.writeValue(n,t,void 0)}flush(){this.rootSchema=void 0
const e=this.i
this.i=0
const t=this.rawValue
this.rawValue=void 0
if(e===0)return t
const n=this.json.subarray(0,e)
this.json=alloc($)
return n}ensure(e){const{i:t,json:n}=this
if(t+e>n.length){let r=n.length*2
while(r<t+e)r*=2
const s=alloc(r)
s.set(this.json)
this.json=s}}writeAscii(e){const t=e.length
this.ensure(t)
let{i:n,json:r}=this
for(let s=0;s<t;++s){r[n]=e.charCodeAt(s)
n+=1}this.i=n}writeAsciiQuoted(e){const t=e.length
this.ensure(t+4)
let{json:n,i:r}=this
n[r++]=A
for(let s=0;s<t;++s)n[r++]=e.charCodeAt(s)
n[r++]=A
this.i=r}writeJsonString(e){const t=e.length
this.ensure(t*3+2)
this.json[this.i++]=A
for(let n=0;n<t;++n){const r=e.charCodeAt(n)
if(r>34&&r<92)this.json[this.i++]=r
else if(r<128){const e=D[r]
if(e!==null){this.ensure(e.length+1+(t-n-1)*3+1)
this.json[this.i++]=T
for(let t=0;t<e.length;t++)this.json[this.i++]=e.charCodeAt(t)}else this.json[this.i++]=r}else if(r>=55296&&r<=56319){const s=n+1<t?e.charCodeAt(n+1):0
if(s>=56320&&s<=57343){this.ensure(4)
const{written:t}=w.encodeInto(e.substring(n,n+2),this.json.subarray(this.i))
this.i+=t;++n}else{this.ensure(6+(t-n-1)*3+1)
this.writeUnicodeEscape(r)}}else if(r>=56320&&r<=57343){this.ensure(6+(t-n-1)*3+1)
this.writeUnicodeEscape(r)}else{let{i:e,json:t}=this
if(r<2048){t[e++]=192|r>>6
t[e++]=128|r&63}else{t[e++]=224|r>>12
t[e++]=128|r>>6&63
t[e++]=128|r&63}this.i=e}}this.json[this.i++]=A}writeUnicodeEscape(e){let{json:t,i:n}=this
t[n++]=T
t[n++]=117
const r=e.toString(16).padStart(4,"0")
for(let e=0;e<4;++e)t[n++]=r.charCodeAt(e)
this.i=n}static B64=(()=>{const e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
const t=new Uint8Array(64)
for(let n=0;n<64;++n)t[n]=e.charCodeAt(n)
return t})()
writeBase64(e){const t=Math.ceil(e.length/3)*4
this.ensure(t+2)
const n=this.json
const r=JsonShapeSerializer2.B64
let s=this.i
n[s++]=A
const o=e.length
const i=o%3
const a=o-i
for(let t=0;t<a;t+=3){const o=e[t]
const i=e[t+1]
const a=e[t+2]
n[s++]=r[o>>2]
n[s++]=r[(o&3)<<4|i>>4]
n[s++]=r[(i&15)<<2|a>>6]
n[s++]=r[a&63]}if(i===2){const t=e[a]
const o=e[a+1]
n[s++]=r[t>>2]
n[s++]=r[(t&3)<<4|o>>4]
n[s++]=r[(o&15)<<2]
n[s++]=61}else if(i===1){const t=e[a]
n[s++]=r[t>>2]
n[s++]=r[(t&3)<<4]
n[s++]=61
n[s++]=61}n[s++]=A
this.i=s}writeValue(e,t,n){if(t==null){if(n?.isStructSchema()){if(t===void 0){const t=s.l1.of(e)
if(t.isIdempotencyToken()){this.writeAsciiQuoted((0,m.ec)())
return}}return}this.ensure(4)
this.json.set(R,this.i)
this.i+=4
return}const r=s.l1.of(e)
const o=typeof t==="object"
if(r.isStringSchema()){const e=r.getMergedTraits().mediaType
if(e){const n=e==="application/json"||e.endsWith("+json")
if(n){this.writeJsonString(a.A.from(t).toString())
return}}}if(this.settings.bigNumberAsString&&t!=null&&(r.isBigIntegerSchema()||r.isBigDecimalSchema())){const e=t instanceof u.D?t.string:String(t)
this.writeAsciiQuoted(e)
return}if(o){if(r.isStructSchema()){this.writeStruct(r,t)
return}if(Array.isArray(t)&&(r.isListSchema()||r.isDocumentSchema())){this.writeList(r,t,r.isDocumentSchema())
return}if(r.isMapSchema()){this.writeMap(r,t,false)
return}if(t instanceof Uint8Array&&(r.isBlobSchema()||r.isDocumentSchema())){this.writeBase64(t)
return}if(t instanceof Date&&(r.isTimestampSchema()||r.isDocumentSchema())){this.writeTimestamp(r,t)
return}if(t instanceof u.D){this.writeAscii(t.string)
return}if(r.isDocumentSchema()){if(Array.isArray(t))this.writeList(r,t,true)
else this.writeMap(r,t,true)
return}const e=JSON.stringify(t)
this.writeAscii(e)
return}if(typeof t==="string"){if(r.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??g.n)(t)
this.writeAsciiQuoted(e)
return}this.writeJsonString(t)
return}if(typeof t==="number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t))
return}const e=String(t)
this.writeAscii(e)
return}if(typeof t==="boolean"){this.ensure(5)
let{i:e,json:n}=this
if(t){n.set(x,e)
e+=4}else{n.set(O,e)
e+=5}this.i=e
return}if(typeof t==="bigint"){this.writeAscii(t.toString())
return}this.writeAscii(String(t))}writeStruct(e,t){this.ensure(2)
this.json[this.i++]=S
let n=false
const r=typeof t.__type==="string"
let s
if(r)s=new Set
for(const[r,o]of e.structIterator()){const i=t[r]
if(i==null&&!o.isIdempotencyToken())continue
if(n){this.ensure(1)
this.json[this.i++]=k}n=true
const a=this.settings.jsonName?o.getMergedTraits().jsonName??r:r
if(s){s.add(r)
s.add(a)}this.writeAsciiQuoted(a)
this.json[this.i++]=C
this.writeValue(o,i,e)}if(!n&&e.isUnionSchema()){const{$unknown:n}=t
if(Array.isArray(n)){const[t,r]=n
this.writeAsciiQuoted(t)
this.ensure(1)
this.json[this.i++]=C
this.writeValue(15,r,e)}}else if(r)for(const e in t){if(s.has(e))continue
s.add(e)
const r=t[e]
if(n){this.ensure(1)
this.json[this.i++]=k}n=true
this.writeAsciiQuoted(e)
this.ensure(1)
this.json[this.i++]=C
this.writeValue(15,r,void 0)}this.ensure(1)
this.json[this.i++]=E}writeList(e,t,n){const r=!!e.getMergedTraits().sparse
const s=e.getValueSchema()
if(!n)if(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema()){let e=false
for(let n=0;n<t.length;++n){const s=t[n]
if(Number.isNaN(s)||s===1/0||s===-1/0||s==null&&!r){e=true
break}}let n
if(!e)n=JSON.stringify(t)
else{const e=[]
for(let n=0;n<t.length;++n){const s=t[n]
if(s==null&&!r)continue
if(Number.isNaN(s)||s===1/0||s===-1/0)e.push(String(s))
else e.push(s)}n=JSON.stringify(e)}this.ensure(n.length*3)
this.i+=w.encodeInto(n,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=b
let o=false
for(let e=0;e<t.length;++e){const i=t[e]
if(n?i===void 0:i==null&&!r)continue
if(o){this.ensure(1)
this.json[this.i++]=k}this.writeValue(s,i,void 0)
o=true}this.ensure(1)
this.json[this.i++]=_}writeMap(e,t,n){const r=!!e.getMergedTraits().sparse
const s=e.getValueSchema()
if(!n)if(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema()){let e
for(const n in t){if(!(0,h.$)(t,n))continue
const s=t[n]
if(Number.isNaN(s)||s===1/0||s===-1/0){(e??={})[n]=s
t[n]=String(s)}else if(s===null&&!r){(e??={})[n]=null
t[n]=void 0}}const n=JSON.stringify(t)
if(e)Object.assign(t,e)
this.ensure(n.length*3)
this.i+=w.encodeInto(n,this.json.subarray(this.i)).written
return}this.ensure(2)
this.json[this.i++]=S
let o=true
for(const e in t){if(!(0,h.$)(t,e))continue
const i=t[e]
if(n?i===void 0:i==null&&!r)continue
if(!o){this.ensure(1)
this.json[this.i++]=k}o=false
this.writeJsonString(e)
this.ensure(1)
this.json[this.i++]=C
this.writeValue(s,i,void 0)}this.ensure(1)
this.json[this.i++]=E}writeTimestamp(e,t){const n=(0,r.V)(e,this.settings)
switch(n){case 5:{const e=t.toISOString().replace(".000Z","Z")
this.writeAsciiQuoted(e)
return}case 6:this.writeAsciiQuoted((0,c.JV)(t))
return
case 7:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}default:{const e=String(t.getTime()/1e3)
this.writeAscii(e)
return}}}}class JsonCodec2 extends SerdeContextConfig{settings
constructor(e){super()
this.settings=e}createSerializer(){const e=new JsonShapeSerializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}createDeserializer(){const e=new JsonShapeDeserializer2(this.settings)
e.setSerdeContext(this.serdeContext)
return e}}}),1516:((e,t,n)=>{n.d(t,{S:()=>detectBufferParsing})
let r
function detectBufferParsing(){if(r===void 0)try{if(typeof Buffer!=="function")r=false
else{const e=JSON.parse(Buffer.from([123,125]))
r=e!==null&&typeof e==="object"}}catch{r=false}return r}}),5596:((e,t,n)=>{n.d(t,{E:()=>jsonReviver})
var r=n(7004)
function jsonReviver(e,t,n){if(n?.source){const e=n.source
if(typeof t==="number"){const n=t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER
if(n){if(isRepresentable(e,t))return t
return new r.D(e,"bigDecimal")}else{if(isFractionalBigNumeric(e))return new r.D(e,"bigDecimal")
if(/[eE]/.test(e))return expandExponentToBigInt(e)
return BigInt(e)}}}return t}function isFractionalBigNumeric(e){const t=e.indexOf(".")
if(t===-1)return false
const n=e.search(/[eE]/)
if(n===-1)return true
const r=n-t-1
const s=parseInt(e.slice(n+1),10)
return s<r}function isRepresentable(e,t){if(e===String(t))return true
if(Object.is(t,-0))return true
if(/[eE]/.test(e))return expandToDecimal(e)===expandToDecimal(String(t))
const n=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")
const r=String(t)
if(n===r)return true
if(/[eE]/.test(r))return n===expandToDecimal(r)
return false}function expandToDecimal(e){const t=e.startsWith("-")
const n=t?e.slice(1):e
const r=n.search(/[eE]/)
let s
if(r===-1)s=n
else{const e=parseInt(n.slice(r+1),10)
const t=n.slice(0,r)
const o=t.indexOf(".")
let i
let a
if(o===-1){i=t
a=t.length}else{i=t.slice(0,o)+t.slice(o+1)
a=o}i=i.replace(/0+$/,"")||"0"
const c=a+e
if(i==="0")s="0"
else if(c<=0)s="0."+"0".repeat(-c)+i
else if(c>=i.length)s=i+"0".repeat(c-i.length)
else s=i.slice(0,c)+"."+i.slice(c)}if(s.includes("."))s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")
return(t?"-":"")+s}function expandExponentToBigInt(e){const t=e.search(/[eE]/)
const n=parseInt(e.slice(t+1),10)
const r=e.startsWith("-")
const s=e.slice(r?1:0,t)
const o=s.indexOf(".")
let i
let a
if(o===-1){i=s
a=n}else{i=s.slice(0,o)+s.slice(o+1)
const e=s.length-o-1
a=n-e}i=i.replace(/0+$/,"")||"0"
const c=BigInt(i)*10n**BigInt(a+(s.replace(".","").length-i.length))
return r?-c:c}}),7937:((e,t,n)=>{n.d(t,{t:()=>needsReviver})
var r=n(5125)
const s=Symbol.for("@aws-sdk/reviver")
function needsReviver(e){const t=r.l1.of(e)
const n=t.getSchema()
if(Array.isArray(n)&&t.isStructSchema()){if(s in n)return n[s]
const e=_check(t,new Set)
n[s]=e
return e}return _check(t,new Set)}function _check(e,t){const n=e.getSchema()
if(t.has(n))return false
t.add(n)
if(e.isBigIntegerSchema()||e.isBigDecimalSchema())return true
if(e.isStructSchema()){for(const[,n]of e.structIterator())if(_check(n,t))return true}else if(e.isListSchema()||e.isMapSchema()){if(_check(e.getValueSchema(),t))return true}else if(e.isDocumentSchema())return true
return false}}),7446:((e,t,n)=>{n.d(t,{rh:()=>loadJsonRpcErrorCode,cJ:()=>loadRestJsonErrorCode,Y2:()=>parseJsonBody})
var r=n(9620)
var s=n(9809)
const collectBodyString=(e,t)=>(0,r.P)(e,t).then(e=>(t?.utf8Encoder??s.P)(e))
var o=n(1516)
var i=n(5596)
var a=n(7937)
async function parseJsonBody(e,t,n){let s
if((0,o.S)()&&typeof e?.[Symbol.asyncIterator]==="function"){const n=await(0,r.P)(e,t)
if(typeof Buffer==="function")if(Buffer.isBuffer(n))s=n
else s=Buffer.from(n.buffer,n.byteOffset,n.byteLength)}if(!s)s=await collectBodyString(e,t)
if(s.length===0)return{}
const c=n&&(0,a.t)(n)?i.E:void 0
try{return JSON.parse(s,c)}catch(e){if(e?.name==="SyntaxError")Object.defineProperty(e,"$responseBodyText",{value:typeof s==="string"?s:s.toString("utf8")})
throw e}}const findKey=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase())
const sanitizeErrorCode=e=>{let t=e
if(typeof t==="number")t=t.toString()
if(t.indexOf(",")>=0)t=t.split(",")[0]
if(t.indexOf(":")>=0)t=t.split(":")[0]
if(t.indexOf("#")>=0)t=t.split("#")[1]
return t}
const loadRestJsonErrorCode=(e,t)=>loadErrorCode(e,t,["header","code","type"])
const loadJsonRpcErrorCode=(e,t,n=false)=>loadErrorCode(e,t,n?["code","header","type"]:["type","code","header"])
const loadErrorCode=({headers:e},t,n)=>{while(n.length>0){const r=n.shift()
switch(r){case"header":const n=findKey(e??{},"x-amzn-errortype")
if(n!==void 0)return sanitizeErrorCode(e[n])
break
case"code":const r=findKey(t??{},"code")
if(r&&t[r]!==void 0)return sanitizeErrorCode(t[r])
break
case"type":if(t?.__type!==void 0)return sanitizeErrorCode(t.__type)
break}}}}),7041:((e,t,n)=>{n.d(t,{vK:()=>getContentLengthPlugin})
var r=n(9725)
const s="content-length"
function contentLengthMiddleware(e){return t=>async n=>{const o=n.request
if(r.K.isInstance(o)){const{body:t,headers:n}=o
if(t&&Object.keys(n).map(e=>e.toLowerCase()).indexOf(s)===-1)try{const n=e(t)
if(n!=null)o.headers={...o.headers,[s]:String(n)}}catch(e){}}return t({...n,request:o})}}const o={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:true}
const getContentLengthPlugin=e=>({applyToStack:t=>{t.add(contentLengthMiddleware(e.bodyLengthChecker),o)}})}),274:((e,t,n)=>{n.d(t,{e:()=>getHttpHandlerExtensionConfiguration,j:()=>resolveHttpHandlerRuntimeConfig})
const getHttpHandlerExtensionConfiguration=e=>{if(e.logger&&e.logger.constructor?.name!=="NoOpLogger")e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger)
if(e.defaultSocketTimeout)e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout)
return{setHttpHandler(t){e.requestHandler=t},httpHandler(){return e.requestHandler},updateHttpClientConfig(t,n){e.requestHandler?.updateHttpClientConfig(t,n)},httpHandlerConfigs(){return e.requestHandler.httpHandlerConfigs()}}}
const resolveHttpHandlerRuntimeConfig=e=>({requestHandler:e.httpHandler()})}),3888:((e,t,n)=>{n.d(t,{V:()=>determineTimestampFormat})
function determineTimestampFormat(e,t){if(t.timestampFormat.useTrait){const t=e.getSchema()
if(t===5||t===6||t===7)return t}const{httpLabel:n,httpPrefixHeaders:r,httpHeader:s,httpQuery:o}=e.getMergedTraits()
const i=t.httpBindings?typeof r==="string"||Boolean(s)?6:Boolean(o)||Boolean(n)?5:void 0:void 0
return i??t.timestampFormat.default}}),6856:((e,t,n)=>{n.d(t,{o:()=>escapeUri})
const escapeUri=e=>encodeURIComponent(e).replace(/[!'()*]/g,hexEncode)
const hexEncode=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`}),2122:((e,t,n)=>{n.d(t,{ey:()=>h})
var r=n(7075)
const isStreamingPayload=e=>e?.body instanceof r.Readable||typeof ReadableStream!=="undefined"&&e?.body instanceof ReadableStream
var s=n(7545)
var o=n(9725)
var i=n(7297)
var a=n(7418)
var c=n(6878)
const race=(e,t)=>{if(!t)return e
let cleanup=()=>{}
const n=new Promise((e,n)=>{const handler=()=>n(createAbortError())
if(t.aborted)handler()
else if(typeof t.addEventListener==="function"){t.addEventListener("abort",handler,{once:true})
cleanup=()=>t.removeEventListener("abort",handler)}else t.onabort=handler})
return Promise.race([e,n]).finally(cleanup)}
const createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"})
const isAbortError=e=>typeof e==="object"&&e!==null&&"name"in e&&e.name==="AbortError"
var u=n(2814)
var d=n(2990)
var l=n(5401)
var f=n(5393)
function parseRetryAfterHeader(e,t){if(!l.c.isInstance(e))return
for(const n in e.headers){if(!(0,d.$)(e.headers,n))continue
const r=n.toLowerCase()
if(r==="retry-after"){const r=e.headers[n]
let s=NaN
if(r.endsWith("GMT"))try{const e=(0,f.xE)(r)
s=(e.getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header")
t?.trace?.(e)}else if(r.match(/ GMT, ((\d+)|(\d+\.\d+))$/))s=Number(r.match(/ GMT, ([\d.]+)$/)?.[1])
else if(r.match(/^((\d+)|(\d+\.\d+))$/))s=Number(r)
else if(Date.parse(r)>=Date.now())s=(Date.parse(r)-Date.now())/1e3
if(isNaN(s))return
return new Date(Date.now()+s*1e3)}else if(r==="x-amz-retry-after"){const r=e.headers[n]
const s=Number(r)
if(isNaN(s)){t?.trace?.(`Failed to parse x-amz-retry-after=${r}`)
return}return new Date(Date.now()+s)}}}const asSdkError=e=>{if(e instanceof Error)return e
if(e instanceof Object)return Object.assign(new Error,e)
if(typeof e==="string")return new Error(e)
return new Error(`AWS SDK error wrapper for ${e}`)}
function bindRetryMiddleware(e){return t=>(n,r)=>async c=>{let d=await t.retryStrategy()
const l=await t.maxAttempts()
const f=r[a.V]?.abortSignal
if(isRetryStrategyV2(d)){const a=(r["partition_id"]??"")+(r.__retryLongPoll?":longpoll":"")
let p=await race(d.acquireInitialRetryToken(a),f)
let h=new Error
let m=0
let g=0
const{request:v}=c
const y=o.K.isInstance(v)
if(y)v.headers[u.l5]=(0,i.v4)()
while(true)try{if(y)v.headers[u.ok]=`attempt=${m+1}; max=${l}`
const{response:e,output:t}=await n(c)
d.recordSuccess(p)
t.$metadata.attempts=m+1
t.$metadata.totalRetryDelay=g
return{response:e,output:t}}catch(n){const o=getRetryErrorInfo(n,t.logger)
h=asSdkError(n)
if(y&&e(v)){(r.logger instanceof s.N?console:r.logger)?.warn("An error was encountered in a non-retryable streaming request.")
throw h}try{p=await race(d.refreshRetryTokenForRetry(p,o),f)}catch(e){if(f?.aborted&&isAbortError(e))throw e
if(!h.$metadata)h.$metadata={}
h.$metadata.attempts=m+1
h.$metadata.totalRetryDelay=g
throw h}m=p.getRetryCount()
const i=p.getRetryDelay()
g+=(p?.$retryLog?.acquisitionDelay??0)+i
if(i>0)await race(new Promise(e=>setTimeout(e,i)),f)}}else{if(d?.mode)r.userAgent=[...r.userAgent||[],["cfg/retry-mode",d.mode]]
return d.retry(n,c)}}}const isRetryStrategyV2=e=>typeof e.acquireInitialRetryToken!=="undefined"&&typeof e.refreshRetryTokenForRetry!=="undefined"&&typeof e.recordSuccess!=="undefined"
const getRetryErrorInfo=(e,t)=>{const n={error:e,errorType:getRetryErrorType(e)}
const r=parseRetryAfterHeader(e.$response,t)
if(r)n.retryAfterHint=r
return n}
const getRetryErrorType=e=>{if((0,c.Qb)(e))return"THROTTLING"
if((0,c.bV)(e))return"TRANSIENT"
if((0,c.GQ)(e))return"SERVER_ERROR"
return"CLIENT_ERROR"}
const p={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:true}
function bindGetRetryPlugin(e){const t=bindRetryMiddleware(e)
return e=>({applyToStack:n=>{n.add(t(e),p)}})}bindRetryMiddleware(isStreamingPayload)
const h=bindGetRetryPlugin(isStreamingPayload)}),7760:((e,t,n)=>{n.d(t,{qs:()=>d,kN:()=>p,$z:()=>resolveRetryConfig})
var r=n(9362)
var s=n(6878)
class DefaultRateLimiter{static setTimeoutFn=(e,t)=>setTimeout(e,t)
beta
minCapacity
minFillRate
scaleConstant
smooth
enabled=false
availableTokens=0
lastMaxRate=0
measuredTxRate=0
requestCount=0
fillRate
lastThrottleTime
lastTimestamp=0
lastTxRateBucket
maxCapacity
timeWindow=0
constructor(e){this.beta=e?.beta??.7
this.minCapacity=e?.minCapacity??1
this.minFillRate=e?.minFillRate??.5
this.scaleConstant=e?.scaleConstant??.4
this.smooth=e?.smooth??.8
this.lastThrottleTime=this.getCurrentTimeInSeconds()
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds())
this.fillRate=this.minFillRate
this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t
this.updateMeasuredRate()
const n=e
const r=n?.errorType==="THROTTLING"||(0,s.Qb)(n?.error??e)
if(r){const e=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate)
this.lastMaxRate=e
this.calculateTimeWindow()
this.lastThrottleTime=this.getCurrentTimeInSeconds()
t=this.cubicThrottle(e)
this.enableTokenBucket()}else{this.calculateTimeWindow()
t=this.cubicSuccess(this.getCurrentTimeInSeconds())}const o=Math.min(t,2*this.measuredTxRate)
this.updateTokenBucketRate(o)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(!this.enabled)return
this.refillTokenBucket()
while(e>this.availableTokens){const t=(e-this.availableTokens)/this.fillRate*1e3
await new Promise(e=>DefaultRateLimiter.setTimeoutFn(e,t))
this.refillTokenBucket()}this.availableTokens=this.availableTokens-e}refillTokenBucket(){const e=this.getCurrentTimeInSeconds()
if(!this.lastTimestamp){this.lastTimestamp=e
return}const t=(e-this.lastTimestamp)*this.fillRate
this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t)
this.lastTimestamp=e}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=true}updateTokenBucketRate(e){this.refillTokenBucket()
this.fillRate=Math.max(e,this.minFillRate)
this.maxCapacity=Math.max(e,this.minCapacity)
this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds()
const t=Math.floor(e*2)/2
this.requestCount++
if(t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth))
this.requestCount=0
this.lastTxRateBucket=t}}getPrecise(e){return parseFloat(e.toFixed(8))}}var o=n(2814)
class Retry{static v2026=true
static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class DefaultRetryBackoffStrategy{x=Retry.delay()
computeNextBackoffDelay(e){const t=Math.random()
const n=2
const r=t*Math.min(this.x*n**e,o.G8)
return Math.floor(r)}setDelayBase(e){this.x=e}}class DefaultRetryToken{delay
count
cost
longPoll
$retryLog={acquisitionDelay:0}
constructor(e,t,n,r){this.delay=e
this.count=t
this.cost=n
this.longPoll=r}getRetryCount(){return this.count}getRetryDelay(){return Math.min(o.G8,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var i=n(4353)
const a={incompatible:1,attempts:2,capacity:3}
class StandardRetryStrategy{mode=i.cm.STANDARD
retryBackoffStrategy
capacity=o.Df
maxAttemptsProvider
baseDelay
constructor(e){if(typeof e==="number")this.maxAttemptsProvider=async()=>e
else if(typeof e==="function")this.maxAttemptsProvider=e
else if(e&&typeof e==="object"){this.maxAttemptsProvider=async()=>e.maxAttempts
this.baseDelay=e.baseDelay
this.retryBackoffStrategy=e.backoff}this.maxAttemptsProvider??=async()=>i.Gz
this.baseDelay??=Retry.delay()
this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(e){return new DefaultRetryToken(Retry.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){const n=await this.getMaxAttempts()
const r=this.retryCode(e,t,n)
const s=r===0
const o=e.isLongPoll?.()
if(s||o){const n=t.errorType
this.retryBackoffStrategy.setDelayBase(n==="THROTTLING"?Retry.throttlingDelay():this.baseDelay)
const i=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount())
let c=i
if(t.retryAfterHint instanceof Date)c=Math.max(i,Math.min(t.retryAfterHint.getTime()-Date.now(),i+5e3))
if(!s){const e=r===a.capacity&&o?c:0
if(e>0)await new Promise(t=>setTimeout(t,e))}else{const t=this.getCapacityCost(n)
this.capacity-=t
const r=new DefaultRetryToken(0,e.getRetryCount()+1,t,e.isLongPoll?.()??false)
await new Promise(e=>setTimeout(e,c))
r.$retryLog.acquisitionDelay=c
return r}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.min(o.Df,this.capacity+(e.getRetryCost()??o.XP))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${i.Gz}`)
return i.Gz}}retryCode(e,t,n){const r=e.getRetryCount()+1
const s=this.isRetryableError(t.errorType)?0:a.incompatible
const o=r<n?0:a.attempts
const i=this.capacity>=this.getCapacityCost(t.errorType)?0:a.capacity
return s||o||i}getCapacityCost(e){return e===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}}class AdaptiveRetryStrategy{mode=i.cm.ADAPTIVE
rateLimiter
standardRetryStrategy
constructor(e,t){const{rateLimiter:n}=t??{}
this.rateLimiter=n??new DefaultRateLimiter
this.standardRetryStrategy=t?new StandardRetryStrategy({maxAttempts:typeof e==="number"?e:3,...t}):new StandardRetryStrategy(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e)
await this.rateLimiter.getSendToken()
return t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t)
const n=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t)
await this.rateLimiter.getSendToken()
return n}recordSuccess(e){this.rateLimiter.updateClientSendingRate({})
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}const c="AWS_MAX_ATTEMPTS"
const u="max_attempts"
const d={environmentVariableSelector:e=>{const t=e[c]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Environment variable ${c} mast be a number, got "${t}"`)
return n},configFileSelector:e=>{const t=e[u]
if(!t)return
const n=parseInt(t)
if(Number.isNaN(n))throw new Error(`Shared config file entry ${u} mast be a number, got "${t}"`)
return n},default:i.Gz}
const resolveRetryConfig=(e,t)=>{const{retryStrategy:n,retryMode:s}=e
const{defaultMaxAttempts:o=i.Gz,defaultBaseDelay:a=Retry.delay()}=t??{}
const c=(0,r.t)(e.maxAttempts??o)
let u=n?Promise.resolve(n):void 0
const getDefault=async()=>{const e=await c()
const t=await(0,r.t)(s)()===i.cm.ADAPTIVE
if(t)return new AdaptiveRetryStrategy(c,{maxAttempts:e,baseDelay:a})
return new StandardRetryStrategy({maxAttempts:e,baseDelay:a})}
return Object.assign(e,{maxAttempts:c,retryStrategy:()=>u??=getDefault()})}
const l="AWS_RETRY_MODE"
const f="retry_mode"
const p={environmentVariableSelector:e=>e[l],configFileSelector:e=>e[f],default:i.L0}}),6878:((e,t,n)=>{n.d(t,{GQ:()=>isServerError,Qb:()=>isThrottlingError,bV:()=>isTransientError})
const r=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"]
const s=["TimeoutError","RequestTimeout","RequestTimeoutException"]
const o=[500,502,503,504]
const i=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"]
const a=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]
const isRetryableByTrait=e=>e?.$retryable!==void 0
const isClockSkewCorrectedError=e=>e.$metadata?.clockSkewCorrected
const isBrowserNetworkError=e=>{const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
const n=e&&e instanceof TypeError
if(!n)return false
return t.has(e.message)}
const isThrottlingError=e=>e.$metadata?.httpStatusCode===429||r.includes(e.name)||e.$retryable?.throttling==true
const isTransientError=(e,t=0)=>e?.name!=="AbortError"&&(isRetryableByTrait(e)||isClockSkewCorrectedError(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||s.includes(e.name)||i.includes(e?.code||"")||a.includes(e?.code||"")||o.includes(e.$metadata?.httpStatusCode||0)||isBrowserNetworkError(e)||isNodeJsHttp2TransientError(e)||e.cause!==void 0&&t<=10&&isTransientError(e.cause,t+1))
const isServerError=e=>{if(e.$metadata?.httpStatusCode!==void 0){const t=e.$metadata.httpStatusCode
if(500<=t&&t<=599&&!isTransientError(e))return true
return false}return false}
function isNodeJsHttp2TransientError(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}}),4353:((e,t,n)=>{n.d(t,{Gz:()=>s,L0:()=>o,cm:()=>r})
var r;(function(e){e["STANDARD"]="standard"
e["ADAPTIVE"]="adaptive"})(r||(r={}))
const s=3
const o=r.STANDARD}),2814:((e,t,n)=>{n.d(t,{Df:()=>s,G8:()=>r,XP:()=>o,l5:()=>i,ok:()=>a})
const r=20*1e3
const s=500
const o=1
const i="amz-sdk-invocation-id"
const a="amz-sdk-request"}),5629:((e,t,n)=>{n.d(t,{O:()=>TypeRegistry})
class TypeRegistry{namespace
schemas
exceptions
static registries=new Map
constructor(e,t=new Map,n=new Map){this.namespace=e
this.schemas=t
this.exceptions=n
if(!TypeRegistry.registries.has(e))TypeRegistry.registries.set(e,this)}static for(e){return TypeRegistry.registries.get(e)??new TypeRegistry(e)}copyFrom(e){const{schemas:t,exceptions:n}=this
for(const[n,r]of e.schemas)if(!t.has(n))t.set(n,r)
for(const[t,r]of e.exceptions)if(!n.has(t))n.set(t,r)}register(e,t){const n=this.normalizeShapeId(e)
for(const e of[this,TypeRegistry.for(n.split("#")[0])])if(!e.schemas.has(n))e.schemas.set(n,t)}getSchema(e){const t=this.normalizeShapeId(e)
if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e
const n=[]
for(const[e,r]of this.schemas.entries())if(e.endsWith(t))n.push(r)
if(n.length===1)return n[0]}throw new Error(`@smithy/core/schema - schema not found for ${t}`)}return this.schemas.get(t)}registerError(e,t){const n=e
const r=n[1]
const s=r+"#"+n[2]
if(!t.hasOwnProperty?.("shapeId"))t.shapeId=s
for(const e of[this,TypeRegistry.for(r)])if(!e.schemas.has(s)&&!e.exceptions.has(n)){e.schemas.set(s,n)
e.exceptions.set(n,t)}}getErrorCtor(e){const t=e
if(this.exceptions.has(t))return this.exceptions.get(t)
const n=TypeRegistry.for(t[1])
return n.exceptions.get(t)}getBaseException(){for(const e of this.exceptions.keys())if(Array.isArray(e)){const[,t,n]=e
const r=t+"#"+n
if(r.startsWith("smithy.ts.sdk.synthetic.")&&r.endsWith("ServiceException"))return e}return}find(e){for(const t of this.schemas.values())if(e(t))return t
return}clear(){this.schemas.clear()
this.exceptions.clear()}normalizeShapeId(e){if(e.includes("#"))return e
return this.namespace+"#"+e}}}),6204:((e,t,n)=>{n.d(t,{L:()=>deref})
const deref=e=>{if(typeof e==="function")return e()
return e}}),7849:((e,t,n)=>{n.d(t,{wq:()=>getSchemaSerdePlugin})
var r=n(8743)
var s=n(5401)
const operation=(e,t,n,r,s)=>({name:t,namespace:e,traits:n,input:r,output:s})
const schemaDeserializationMiddleware=e=>(t,n)=>async o=>{const{response:i}=await t(o)
const{operationSchema:a}=(0,r.u)(n)
const[,c,u,d,l,f]=a??[]
try{const t=await e.protocol.deserializeResponse(operation(c,u,d,l,f),{...e,...n},i)
return{response:i,output:t}}catch(e){Object.defineProperty(e,"$response",{value:i,enumerable:false,writable:false,configurable:false})
if(!("$metadata"in e)){const t=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`
try{e.message+="\n  "+t}catch(e){if(!n.logger||n.logger?.constructor?.name==="NoOpLogger")console.warn(t)
else n.logger?.warn?.(t)}if(typeof e.$responseBodyText!=="undefined")if(e.$response)e.$response.body=e.$responseBodyText
try{if(s.c.isInstance(i)){const{headers:t={},statusCode:n}=i
const r=Object.entries(t)
e.$metadata={httpStatusCode:n,requestId:findHeader(/^x-[\w-]+-request-?id$/,r),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,r),cfId:findHeader(/^x-[\w-]+-cf-id$/,r)}}}catch(e){}}throw e}}
const findHeader=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1]
var o=n(3055)
const schemaSerializationMiddleware=e=>(t,n)=>async s=>{const{operationSchema:i}=(0,r.u)(n)
const[,a,c,u,d,l]=i??[]
const f=n.endpointV2?async()=>(0,o.a)(n.endpointV2):e.endpoint
const p=await e.protocol.serializeRequest(operation(a,c,u,d,l),s.input,{...e,...n,endpoint:f})
return t({...s,request:p})}
const i={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true}
const a={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true}
function getSchemaSerdePlugin(e){return{applyToStack:t=>{t.add(schemaSerializationMiddleware(e),a)
t.add(schemaDeserializationMiddleware(e),i)
e.protocol.setSerdeContext(e)}}}}),5125:((e,t,n)=>{n.d(t,{l1:()=>NormalizedSchema})
var r=n(6204)
var s=n(4844)
const o={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")}
const i=[]
const a={}
class NormalizedSchema{ref
memberName
static symbol=Symbol.for("@smithy/nor")
symbol=NormalizedSchema.symbol
name
schema
_isMemberSchema
traits
memberTraits
normalizedTraits
constructor(e,t){this.ref=e
this.memberName=t
const n=[]
let o=e
let i=e
this._isMemberSchema=false
while(isMemberSchema(o)){n.push(o[1])
o=o[0]
i=(0,r.L)(o)
this._isMemberSchema=true}if(n.length>0){this.memberTraits={}
for(let e=n.length-1;e>=0;--e){const t=n[e]
Object.assign(this.memberTraits,(0,s.c)(t))}}else this.memberTraits=0
if(i instanceof NormalizedSchema){const e=this.memberTraits
Object.assign(this,i)
this.memberTraits=Object.assign({},e,i.getMemberTraits(),this.getMemberTraits())
this.normalizedTraits=void 0
this.memberName=t??i.memberName
return}this.schema=(0,r.L)(i)
if(isStaticSchema(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`
this.traits=this.schema[3]}else{this.name=this.memberName??String(i)
this.traits=0}if(this._isMemberSchema&&!t)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`)}static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e)
if(!t&&typeof e==="object"&&e!==null){const t=e
return t.symbol===this.symbol}return t}static of(e){const t=typeof e==="function"||typeof e==="object"&&e!==null
if(typeof e==="number"){if(i[e])return i[e]}else if(typeof e==="string"){if(a[e])return a[e]}else if(t)if(e[o.ns])return e[o.ns]
const n=(0,r.L)(e)
if(n instanceof NormalizedSchema)return n
if(isMemberSchema(n)){const[t,r]=n
if(t instanceof NormalizedSchema){Object.assign(t.getMergedTraits(),(0,s.c)(r))
return t}throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}const c=new NormalizedSchema(n)
if(t)return e[o.ns]=c
if(typeof n==="string")return a[n]=c
if(typeof n==="number")return i[n]=c
return c}getSchema(){const e=this.schema
if(Array.isArray(e)&&e[0]===0)return e[4]
return e}getName(e=false){const{name:t}=this
const n=!e&&t&&t.includes("#")
return n?t.split("#")[1]:t||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.getSchema()
return typeof e==="number"?e>=64&&e<128:e[0]===1}isMapSchema(){const e=this.getSchema()
return typeof e==="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){const e=this.getSchema()
if(typeof e!=="object")return false
const t=e[0]
return t===3||t===-3||t===4}isUnionSchema(){const e=this.getSchema()
if(typeof e!=="object")return false
return e[0]===4}isBlobSchema(){const e=this.getSchema()
return e===21||e===42}isTimestampSchema(){const e=this.getSchema()
return typeof e==="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits()
return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return(0,s.c)(this.memberTraits)}getOwnTraits(){return(0,s.c)(this.traits)}getKeySchema(){const[e,t]=[this.isDocumentSchema(),this.isMapSchema()]
if(!e&&!t)throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`)
const n=this.getSchema()
const r=e?15:n[4]??0
return member([r,0],"key")}getValueSchema(){const e=this.getSchema()
const[t,n,r]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()]
const s=typeof e==="number"?63&e:e&&typeof e==="object"&&(n||r)?e[3+e[0]]:t?15:void 0
if(s!=null)return member([s,0],n?"value":"member")
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`)}getMemberSchema(e){const t=this.getSchema()
if(this.isStructSchema()&&t[4].includes(e)){const n=t[4].indexOf(e)
const r=t[5][n]
return member(isMemberSchema(r)?r:[r,0],e)}if(this.isDocumentSchema())return member([15,0],e)
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`)}getMemberSchemas(){const e={}
try{for(const[t,n]of this.structIterator())e[t]=n}catch(e){}return e}getEventStreamMember(){if(this.isStructSchema())for(const[e,t]of this.structIterator())if(t.isStreaming()&&t.isStructSchema())return e
return""}*structIterator(){if(this.isUnitSchema())return
if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")
const e=this.getSchema()
const t=e[4].length
let n=e[o.it]
if(n&&t===n.length){yield*n
return}n=Array(t)
for(let r=0;r<t;++r){const t=e[4][r]
const s=member([e[5][r],0],t)
yield n[r]=[t,s]}e[o.it]=n}}function member(e,t){if(e instanceof NormalizedSchema)return Object.assign(e,{memberName:t,_isMemberSchema:true})
const n=NormalizedSchema
return new n(e,t)}const isMemberSchema=e=>Array.isArray(e)&&e.length===2
const isStaticSchema=e=>Array.isArray(e)&&e.length>=5}),4844:((e,t,n)=>{n.d(t,{c:()=>translateTraits})
const r=[]
function translateTraits(e){if(typeof e==="object")return e
e|=0
if(r[e])return r[e]
const t={}
let n=0
for(const r of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])if((e>>n++&1)===1)t[r]=1
return r[e]=t}}),351:((e,t,n)=>{n.d(t,{I:()=>concatBytes})
function concatBytes(e,t){if(t===void 0){t=0
for(const n of e)t+=n.byteLength}const n=new Uint8Array(t)
let r=0
for(const t of e){n.set(t,r)
r+=t.byteLength}return n}}),5393:((e,t,n)=>{n.d(t,{JV:()=>dateToUtcString,l3:()=>parseEpochTimestamp,EI:()=>parseRfc3339DateTime,t_:()=>parseRfc3339DateTimeWithOffset,xE:()=>parseRfc7231DateTime})
const expectNumber=e=>{if(e===null||e===void 0)return
if(typeof e==="string"){const t=parseFloat(e)
if(!Number.isNaN(t)){if(String(t)!==String(e))o.warn(stackTraceWarning(`Expected number but observed string: ${e}`))
return t}}if(typeof e==="number")return e
throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}
const r=Math.ceil(2**127*(2-2**-23))
const expectFloat32=e=>{const t=expectNumber(e)
if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0)if(Math.abs(t)>r)throw new TypeError(`Expected 32-bit float, got ${e}`)
return t}
const expectLong=e=>{if(e===null||e===void 0)return
if(Number.isInteger(e)&&!Number.isNaN(e))return e
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)}
const expectShort=e=>expectSizedInt(e,16)
const expectByte=e=>expectSizedInt(e,8)
const expectSizedInt=(e,t)=>{const n=expectLong(e)
if(n!==void 0&&castInt(n,t)!==n)throw new TypeError(`Expected ${t}-bit integer, got ${e}`)
return n}
const castInt=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0]
case 16:return Int16Array.of(e)[0]
case 8:return Int8Array.of(e)[0]}}
const strictParseDouble=e=>{if(typeof e=="string")return expectNumber(parseNumber(e))
return expectNumber(e)}
const strictParseFloat32=e=>{if(typeof e=="string")return expectFloat32(parseNumber(e))
return expectFloat32(e)}
const s=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g
const parseNumber=e=>{const t=e.match(s)
if(t===null||t[0].length!==e.length)throw new TypeError(`Expected real number, got implicit NaN`)
return parseFloat(e)}
const strictParseShort=e=>{if(typeof e==="string")return expectShort(parseNumber(e))
return expectShort(e)}
const strictParseByte=e=>{if(typeof e==="string")return expectByte(parseNumber(e))
return expectByte(e)}
const stackTraceWarning=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n")
const o={warn:console.warn}
const i=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"]
const a=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
function dateToUtcString(e){const t=e.getUTCFullYear()
const n=e.getUTCMonth()
const r=e.getUTCDay()
const s=e.getUTCDate()
const o=e.getUTCHours()
const c=e.getUTCMinutes()
const u=e.getUTCSeconds()
const d=s<10?`0${s}`:`${s}`
const l=o<10?`0${o}`:`${o}`
const f=c<10?`0${c}`:`${c}`
const p=u<10?`0${u}`:`${u}`
return`${i[r]}, ${d} ${a[n]} ${t} ${l}:${f}:${p} GMT`}const c=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)
const parseRfc3339DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=c.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,r,s,o,i,a,u,d]=t
const l=strictParseShort(stripLeadingZeroes(r))
const f=parseDateValue(s,"month",1,12)
const p=parseDateValue(o,"day",1,31)
return buildDate(l,f,p,{hours:i,minutes:a,seconds:u,fractionalMilliseconds:d})}
const u=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/)
const parseRfc3339DateTimeWithOffset=e=>{if(e===null||e===void 0)return
if(typeof e!=="string")throw new TypeError("RFC-3339 date-times must be expressed as strings")
const t=u.exec(e)
if(!t)throw new TypeError("Invalid RFC-3339 date-time value")
const[n,r,s,o,i,a,c,d,l]=t
const f=strictParseShort(stripLeadingZeroes(r))
const p=parseDateValue(s,"month",1,12)
const h=parseDateValue(o,"day",1,31)
const m=buildDate(f,p,h,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:d})
if(l.toUpperCase()!="Z")m.setTime(m.getTime()-parseOffsetToMilliseconds(l))
return m}
const d=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
const l=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
const f=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/)
const parseRfc7231DateTime=e=>{if(e===null||e===void 0)return
if(typeof e!=="string")throw new TypeError("RFC-7231 date-times must be expressed as strings")
let t=d.exec(e)
if(t){const[e,n,r,s,o,i,a,c]=t
return buildDate(strictParseShort(stripLeadingZeroes(s)),parseMonthByShortName(r),parseDateValue(n,"day",1,31),{hours:o,minutes:i,seconds:a,fractionalMilliseconds:c})}t=l.exec(e)
if(t){const[e,n,r,s,o,i,a,c]=t
return adjustRfc850Year(buildDate(parseTwoDigitYear(s),parseMonthByShortName(r),parseDateValue(n,"day",1,31),{hours:o,minutes:i,seconds:a,fractionalMilliseconds:c}))}t=f.exec(e)
if(t){const[e,n,r,s,o,i,a,c]=t
return buildDate(strictParseShort(stripLeadingZeroes(c)),parseMonthByShortName(n),parseDateValue(r.trimLeft(),"day",1,31),{hours:s,minutes:o,seconds:i,fractionalMilliseconds:a})}throw new TypeError("Invalid RFC-7231 date-time value")}
const parseEpochTimestamp=e=>{if(e===null||e===void 0)return
let t
if(typeof e==="number")t=e
else if(typeof e==="string")t=strictParseDouble(e)
else if(typeof e==="object"&&e.tag===1)t=e.value
else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")
if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")
return new Date(Math.round(t*1e3))}
const buildDate=(e,t,n,r)=>{const s=t-1
validateDayOfMonth(e,s,n)
return new Date(Date.UTC(e,s,n,parseDateValue(r.hours,"hour",0,23),parseDateValue(r.minutes,"minute",0,59),parseDateValue(r.seconds,"seconds",0,60),parseMilliseconds(r.fractionalMilliseconds)))}
const parseTwoDigitYear=e=>{const t=(new Date).getUTCFullYear()
const n=Math.floor(t/100)*100+strictParseShort(stripLeadingZeroes(e))
if(n<t)return n+100
return n}
const p=50*365*24*60*60*1e3
const adjustRfc850Year=e=>{if(e.getTime()-(new Date).getTime()>p)return new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds()))
return e}
const parseMonthByShortName=e=>{const t=a.indexOf(e)
if(t<0)throw new TypeError(`Invalid month: ${e}`)
return t+1}
const h=[31,28,31,30,31,30,31,31,30,31,30,31]
const validateDayOfMonth=(e,t,n)=>{let r=h[t]
if(t===1&&isLeapYear(e))r=29
if(n>r)throw new TypeError(`Invalid day for ${a[t]} in ${e}: ${n}`)}
const isLeapYear=e=>e%4===0&&(e%100!==0||e%400===0)
const parseDateValue=(e,t,n,r)=>{const s=strictParseByte(stripLeadingZeroes(e))
if(s<n||s>r)throw new TypeError(`${t} must be between ${n} and ${r}, inclusive`)
return s}
const parseMilliseconds=e=>{if(e===null||e===void 0)return 0
return strictParseFloat32("0."+e)*1e3}
const parseOffsetToMilliseconds=e=>{const t=e[0]
let n=1
if(t=="+")n=1
else if(t=="-")n=-1
else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)
const r=Number(e.substring(1,3))
const s=Number(e.substring(4,6))
return n*(r*60+s)*60*1e3}
const stripLeadingZeroes=e=>{let t=0
while(t<e.length-1&&e.charAt(t)==="0")t++
if(t===0)return e
return e.slice(t)}}),7297:((e,t,n)=>{n.d(t,{Mu:()=>Uint8ArrayBlobAdapter,ec:()=>l,v4:()=>d})
var r=n(7598)
var s=n(9700)
var o=n(7305)
function bindUint8ArrayBlobAdapter(e,t,n,r){return class Uint8ArrayBlobAdapter extends Uint8Array{static fromString(e,n="utf-8"){if(typeof e==="string"){if(n==="base64")return Uint8ArrayBlobAdapter.mutate(r(e))
return Uint8ArrayBlobAdapter.mutate(t(e))}throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,Uint8ArrayBlobAdapter.prototype)
return e}transformToString(t="utf-8"){if(t==="base64")return n(this)
return e(this)}}}var i=n(7332)
var a=n(9809)
const c=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
function bindV4(e){if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function")return()=>crypto.randomUUID()
return()=>{const t=new Uint8Array(16)
e(t)
t[6]=t[6]&15|64
t[8]=t[8]&63|128
return c[t[0]]+c[t[1]]+c[t[2]]+c[t[3]]+"-"+c[t[4]]+c[t[5]]+"-"+c[t[6]]+c[t[7]]+"-"+c[t[8]]+c[t[9]]+"-"+c[t[10]]+c[t[11]]+c[t[12]]+c[t[13]]+c[t[14]]+c[t[15]]}}class Uint8ArrayBlobAdapter extends(bindUint8ArrayBlobAdapter(a.P,i.a,o.n,s.E)){}const u=r.getRandomValues
const d=bindV4(u)
const l=d}),1719:((e,t,n)=>{n.d(t,{m:()=>isArrayBuffer})
const isArrayBuffer=e=>typeof ArrayBuffer==="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]"}),1899:((e,t,n)=>{n.d(t,{A:()=>LazyJsonString})
const LazyJsonString=function(e){const t=Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})
return t}
LazyJsonString.from=e=>{if(e&&typeof e==="object"&&(e instanceof LazyJsonString||"deserializeJSON"in e))return e
else if(typeof e==="string"||Object.getPrototypeOf(e)===String.prototype)return LazyJsonString(String(e))
return LazyJsonString(JSON.stringify(e))}
LazyJsonString.fromObject=LazyJsonString.from}),9700:((e,t,n)=>{n.d(t,{E:()=>fromBase64})
var r=n(6664)
const s=/^[A-Za-z0-9+/]*={0,2}$/
const fromBase64=e=>{if(e.length*3%4!==0)throw new TypeError(`Incorrect padding on base64 string.`)
if(!s.exec(e))throw new TypeError(`Invalid base64 string.`)
const t=(0,r.s)(e,"base64")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}}),7305:((e,t,n)=>{n.d(t,{n:()=>toBase64})
var r=n(6664)
var s=n(7332)
const toBase64=e=>{let t
if(typeof e==="string")t=(0,s.a)(e)
else t=e
if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
return(0,r.Q)(t.buffer,t.byteOffset,t.byteLength).toString("base64")}}),2127:((e,t,n)=>{n.d(t,{n:()=>calculateBodyLength})
var r=n(3024)
const calculateBodyLength=e=>{if(!e)return 0
if(typeof e==="string")return Buffer.byteLength(e)
else if(typeof e.byteLength==="number")return e.byteLength
else if(typeof e.size==="number")return e.size
else if(typeof e.start==="number"&&typeof e.end==="number")return e.end+1-e.start
else if(e instanceof r.ReadStream)if(e.path!=null)return(0,r.lstatSync)(e.path).size
else if(typeof e.fd==="number")return(0,r.fstatSync)(e.fd).size
throw new Error(`Body Length computation failed for ${e}`)}}),6664:((e,t,n)=>{n.d(t,{Q:()=>fromArrayBuffer,s:()=>fromString})
var r=n(1719)
const fromArrayBuffer=(e,t=0,n=e.byteLength-t)=>{if(!(0,r.m)(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`)
return Buffer.from(e,t,n)}
const fromString=(e,t)=>{if(typeof e!=="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)
return t?Buffer.from(e,t):Buffer.from(e)}}),68:((e,t,n)=>{n.d(t,{a:()=>fromHex,n:()=>toHex})
const r={}
const s={}
for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase()
if(t.length===1)t=`0${t}`
r[e]=t
s[t]=e}function fromHex(e){if(e.length%2!==0)throw new Error("Hex encoded strings must have an even number length")
const t=new Uint8Array(e.length/2)
for(let n=0;n<e.length;n+=2){const r=e.slice(n,n+2).toLowerCase()
if(r in s)t[n/2]=s[r]
else throw new Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`)}return t}function toHex(e){let t=""
for(let n=0;n<e.byteLength;n++)t+=r[e[n]]
return t}}),2522:((e,t,n)=>{n.d(t,{Bq:()=>collectReadableStream,kS:()=>collectBlob,kv:()=>streamCollector})
var r=n(351)
var s=n(1658)
const streamCollector=async e=>{if((0,s.q)(e))return collectBlob(e)
return collectReadableStream(e)}
async function collectBlob(e){return e.arrayBuffer().then(e=>new Uint8Array(e))}async function collectReadableStream(e){const t=[]
const n=e.getReader()
let s=0
while(true){const{done:e,value:r}=await n.read()
if(r){t.push(r)
s+=r.length}if(e)break}return(0,r.I)(t,s)}}),6660:((e,t,n)=>{n.d(t,{k:()=>streamCollector})
var r=n(7075)
var s=n(351)
var o=n(2522)
var i=n(1658)
const streamCollector=e=>{if((0,i.q)(e))return(0,o.kS)(e)
if((0,i.H)(e))return(0,o.Bq)(e)
return new Promise((t,n)=>{const r=new Collector
const o=e
o.pipe(r)
o.on("error",e=>{r.end()
n(e)})
r.on("error",n)
r.on("finish",function(){const e=(0,s.I)(this.bufferedBytes)
t(e)})})}
class Collector extends r.Writable{bufferedBytes=[]
_write(e,t,n){this.bufferedBytes.push(e)
n()}}}),1658:((e,t,n)=>{n.d(t,{H:()=>isReadableStream,q:()=>isBlob})
const isReadableStream=e=>typeof ReadableStream==="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream)
const isBlob=e=>typeof Blob==="function"&&(e?.constructor?.name===Blob.name||e instanceof Blob)}),7332:((e,t,n)=>{n.d(t,{a:()=>fromUtf8})
var r=n(6664)
const fromUtf8=e=>{const t=(0,r.s)(e,"utf8")
return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)}}),3243:((e,t,n)=>{n.d(t,{F:()=>toUint8Array})
var r=n(7332)
const toUint8Array=e=>{if(e instanceof Uint8Array)return e
if(typeof e==="string")return(0,r.a)(e)
if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)
return new Uint8Array(e)}}),9809:((e,t,n)=>{n.d(t,{P:()=>toUtf8})
var r=n(6664)
const toUtf8=e=>{if(typeof e==="string")return e
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return(0,r.Q)(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}}),7004:((e,t,n)=>{n.d(t,{D:()=>NumericValue})
const r=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/
class NumericValue{string
type
constructor(e,t){this.string=e
this.type=t
if(!r.test(e))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){if(!e||typeof e!=="object")return false
const t=e
return NumericValue.prototype.isPrototypeOf(e)||t.type==="bigDecimal"&&r.test(t.string)}}}),412:((e,t,n)=>{n.d(t,{T:()=>writeKey})
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}}),8743:((e,t,n)=>{n.d(t,{u:()=>getSmithyContext})
var r=n(7418)
const getSmithyContext=e=>e[r.V]||(e[r.V]={})}),2990:((e,t,n)=>{n.d(t,{$:()=>hasOwn})
function hasOwn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}}),9725:((e,t,n)=>{n.d(t,{K:()=>HttpRequest})
class HttpRequest{method
protocol
hostname
port
path
query
headers
username
password
fragment
body
constructor(e){this.method=e.method||"GET"
this.hostname=e.hostname||"localhost"
this.port=e.port
this.query=e.query||{}
this.headers=e.headers||{}
this.body=e.body
this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:"
this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/"
this.username=e.username
this.password=e.password
this.fragment=e.fragment}static clone(e){const t=new HttpRequest({...e,headers:{...e.headers}})
if(t.query)t.query=cloneQuery(t.query)
return t}static isInstance(e){if(!e)return false
const t=e
return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t["query"]==="object"&&typeof t["headers"]==="object"}clone(){return HttpRequest.clone(this)}}function cloneQuery(e){return Object.keys(e).reduce((t,n)=>{const r=e[n]
return{...t,[n]:Array.isArray(r)?[...r]:r}},{})}}),5401:((e,t,n)=>{n.d(t,{c:()=>HttpResponse})
class HttpResponse{statusCode
reason
headers
body
constructor(e){this.statusCode=e.statusCode
this.reason=e.reason
this.headers=e.headers||{}
this.body=e.body}static isInstance(e){if(!e)return false
const t=e
return typeof t.statusCode==="number"&&typeof t.headers==="object"}}}),4280:((e,t,n)=>{n.d(t,{X:()=>isValidHostLabel})
const r=new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`)
const isValidHostLabel=(e,t=false)=>{if(!t)return r.test(e)
const n=e.split(".")
for(const e of n)if(!isValidHostLabel(e))return false
return true}}),9362:((e,t,n)=>{n.d(t,{t:()=>normalizeProvider})
const normalizeProvider=e=>{if(typeof e==="function")return e
const t=Promise.resolve(e)
return()=>t}}),8977:((e,t,n)=>{n.d(t,{D:()=>parseUrl})
function parseQueryString(e){const t={}
e=e.replace(/^\?/,"")
if(e)for(const n of e.split("&")){let[e,r=null]=n.split("=")
e=decodeURIComponent(e)
if(r)r=decodeURIComponent(r)
if(!(e in t))t[e]=r
else if(Array.isArray(t[e]))t[e].push(r)
else t[e]=[t[e],r]}return t}const parseUrl=e=>{if(typeof e==="string")return parseUrl(new URL(e))
const{hostname:t,pathname:n,port:r,protocol:s,search:o}=e
let i
if(o)i=parseQueryString(o)
return{hostname:t,port:r?parseInt(r):void 0,protocol:s,path:n,query:i}}}),3055:((e,t,n)=>{n.d(t,{a:()=>toEndpointV1})
var r=n(2990)
var s=n(8977)
const toEndpointV1=e=>{if(typeof e==="object"){if("url"in e){const t=(0,s.D)(e.url)
if(e.headers){t.headers={}
for(const n in e.headers){if(!(0,r.$)(e.headers,n))continue
t.headers[n.toLowerCase()]=e.headers[n].join(", ")}}return t}return e}return(0,s.D)(e)}}),1668:((e,t,n)=>{n.d(t,{$:()=>NodeHttpHandler})
var r=n(2990)
var s=n(6856)
function buildQueryString(e){const t=[]
for(let n of Object.keys(e).sort()){const r=e[n]
n=(0,s.o)(n)
if(Array.isArray(r))for(let e=0,o=r.length;e<o;e++)t.push(`${n}=${(0,s.o)(r[e])}`)
else{let e=n
if(r||typeof r==="string")e+=`=${(0,s.o)(r)}`
t.push(e)}}return t.join("&")}var o=n(5401)
function buildAbortError(e){const t=e&&typeof e==="object"&&"reason"in e?e.reason:void 0
if(t){if(t instanceof Error){const e=new Error("Request aborted")
e.name="AbortError"
e.cause=t
return e}const e=new Error(String(t))
e.name="AbortError"
return e}const n=new Error("Request aborted")
n.name="AbortError"
return n}const i=["ECONNRESET","EPIPE","ETIMEDOUT"]
const getTransformedHeaders=e=>{const t={}
for(const n in e){if(!(0,r.$)(e,n))continue
const s=e[n]
t[n]=Array.isArray(s)?s.join(","):s}return t}
var a=n(4708)
var c=n.n(a)
const u={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)}
const d=1e3
const setConnectionTimeout=(e,t,n=0)=>{if(!n)return-1
const registerTimeout=r=>{const s=u.setTimeout(()=>{e.destroy()
t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`),{name:"TimeoutError"}))},n-r)
const doWithSocket=e=>{if(e?.connecting)e.on("connect",()=>{u.clearTimeout(s)})
else u.clearTimeout(s)}
if(e.socket)doWithSocket(e.socket)
else e.on("socket",doWithSocket)}
if(n<2e3){registerTimeout(0)
return 0}return u.setTimeout(registerTimeout.bind(null,d),d)}
const setRequestTimeout=(e,t,n=0,r,s)=>{if(n)return u.setTimeout(()=>{let o=`@smithy/node-http-handler - [${r?"ERROR":"WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`
if(r){const n=Object.assign(new Error(o),{name:"TimeoutError",code:"ETIMEDOUT"})
e.destroy(n)
t(n)}else{o+=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`
s?.warn?.(o)}},n)
return-1}
const l=3e3
const setSocketKeepAlive=(e,{keepAlive:t,keepAliveMsecs:n},r=l)=>{if(t!==true)return-1
const registerListener=()=>{if(e.socket)e.socket.setKeepAlive(t,n||0)
else e.on("socket",e=>{e.setKeepAlive(t,n||0)})}
if(r===0){registerListener()
return 0}return u.setTimeout(registerListener,r)}
const resolveDefaultSocketTimeout=e=>{const t=e?.defaultSocketTimeout
return typeof t==="number"&&Number.isFinite(t)&&t>0?t:void 0}
const f=3e3
const setSocketTimeout=(e,t,n=0,r=false)=>{if(!Number.isFinite(n)||n<=0)return
let s
e.once("response",e=>s=e)
const onTimeout=()=>{if(s?.complete){e.socket?.destroy()
return}const o=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"})
s?.destroy(o)
e.destroy()
t(o)}
const registerTimeout=()=>{const{socket:t}=e
if(!t)e.once("socket",registerTimeout)
else if(t.connecting)t.once("connect",registerTimeout)
else{t.setTimeout(n,onTimeout)
e.on("close",()=>t.removeListener("timeout",onTimeout))}}
if(n<6e3){registerTimeout()
return}const o=u.setTimeout(registerTimeout,f)
e.once("close",()=>u.clearTimeout(o))}
var p=n(7075)
const h=6e3
async function writeRequestBody(e,t,n=h,r=false){const s=t.headers
const o=s?s.Expect||s.expect:void 0
let i=-1
let a=true
if(!r&&o==="100-continue")a=await Promise.race([new Promise(e=>{i=Number(u.setTimeout(()=>e(true),Math.max(h,n)))}),new Promise(t=>{e.on("continue",()=>{u.clearTimeout(i)
t(true)})
e.on("response",()=>{u.clearTimeout(i)
t(false)})
e.on("error",()=>{u.clearTimeout(i)
t(false)})})])
if(a)writeBody(e,t.body)}function writeBody(e,t){if(t instanceof p.Readable){t.pipe(e)
return}if(t){const n=Buffer.isBuffer(t)
const r=typeof t==="string"
if(n||r){if(n&&t.byteLength===0)e.end()
else e.end(t)
return}const s=t
if(typeof s==="object"&&s.buffer&&typeof s.byteOffset==="number"&&typeof s.byteLength==="number"){e.end(Buffer.from(s.buffer,s.byteOffset,s.byteLength))
return}e.end(Buffer.from(t))
return}e.end()}let m
let g
class NodeHttpHandler{config
configProvider
socketWarningTimestamp=0
externalAgent=false
metadata={handlerProtocol:"http/1.1"}
static create(e){if(typeof e?.handle==="function")return e
return new NodeHttpHandler(e)}static checkSocketUsage(e,t,n=console){const{sockets:s,requests:o,maxSockets:i}=e
if(typeof i!=="number"||i===1/0)return t
const a=15e3
if(Date.now()-a<t)return t
if(s&&o)for(const e in s){if(!(0,r.$)(s,e))continue
const t=s[e]?.length??0
const a=o[e]?.length??0
if(t>=i&&a>=2*i){n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
return Date.now()}}return t}constructor(e){this.configProvider=new Promise((t,n)=>{if(typeof e==="function")e().then(e=>{t(this.resolveDefaultConfig(e))}).catch(n)
else t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy()
this.config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:n}={}){if(!this.config)this.config=await this.configProvider
const r=this.config
const s=r.logger
const a=e.protocol==="https:"
if(!a&&!this.config.httpAgent)this.config.httpAgent=await this.config.httpAgentProvider()
return new Promise((d,l)=>{let f
let p=-1
let h=-1
let v=-1
let y=-1
const clearTimeouts=()=>{u.clearTimeout(p)
u.clearTimeout(h)
u.clearTimeout(v)
u.clearTimeout(y)}
const resolve=async e=>{await f
clearTimeouts()
d(e)}
const reject=async e=>{await f
clearTimeouts()
l(e)}
if(t?.aborted){const e=buildAbortError(t)
reject(e)
return}const w=e.headers
const S=w?(w.Expect??w.expect)==="100-continue":false
let E=a?r.httpsAgent:r.httpAgent
if(S&&!this.externalAgent)E=new(a?c().Agent:m)({keepAlive:false,maxSockets:1/0})
p=u.setTimeout(()=>{this.socketWarningTimestamp=NodeHttpHandler.checkSocketUsage(E,this.socketWarningTimestamp,s)},r.socketAcquisitionWarningTimeout??(r.requestTimeout??2e3)+(r.connectionTimeout??1e3))
const b=e.query?buildQueryString(e.query):""
let _
if(e.username!=null||e.password!=null){const t=e.username??""
const n=e.password??""
_=`${t}:${n}`}let A=e.path
if(b)A+=`?${b}`
if(e.fragment)A+=`#${e.fragment}`
let C=e.hostname??""
if(C[0]==="["&&C.endsWith("]"))C=e.hostname.slice(1,-1)
else C=e.hostname
const k={headers:e.headers,host:C,method:e.method,path:A,port:e.port,agent:E,auth:_}
const T=a?c().request:g
const x=T(k,e=>{const t=new o.c({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:getTransformedHeaders(e.headers),body:e})
resolve({response:t})})
x.on("error",e=>{if(i.includes(e.code))reject(Object.assign(e,{name:"TimeoutError"}))
else reject(e)})
if(t){const onAbort=()=>{x.destroy()
const e=buildAbortError(t)
reject(e)}
if(typeof t.addEventListener==="function"){const e=t
e.addEventListener("abort",onAbort,{once:true})
x.once("close",()=>e.removeEventListener("abort",onAbort))}else t.onabort=onAbort}const O=n??r.requestTimeout
h=setConnectionTimeout(x,reject,r.connectionTimeout)
v=setRequestTimeout(x,reject,O,r.throwOnRequestTimeout,s??console)
const R=r.socketTimeout===void 0?resolveDefaultSocketTimeout(r):void 0
if(R)setSocketTimeout(x,reject,R,true)
else setSocketTimeout(x,reject,r.socketTimeout)
const D=k.agent
if(typeof D==="object"&&"keepAlive"in D)y=setSocketKeepAlive(x,{keepAlive:D.keepAlive,keepAliveMsecs:D.keepAliveMsecs})
f=writeRequestBody(x,e,O,this.externalAgent).catch(e=>{clearTimeouts()
return l(e)})})}updateHttpClientConfig(e,t){this.config=void 0
this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger"
t=n.logger??t
break
case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout"
t=resolveDefaultSocketTimeout(n)??t
break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){const{requestTimeout:t,connectionTimeout:r,socketTimeout:s,socketAcquisitionWarningTimeout:o,httpAgent:i,httpsAgent:a,throwOnRequestTimeout:u,logger:d}=e||{}
const l=true
const f=50
let p
return{connectionTimeout:r,requestTimeout:t,socketTimeout:s,defaultSocketTimeout:resolveDefaultSocketTimeout(e),socketAcquisitionWarningTimeout:o,throwOnRequestTimeout:u,httpAgentProvider:()=>p??=(async()=>{const e=await Promise.resolve().then(n.t.bind(n,9448,23))
const{Agent:t,request:r}=e.default??e
g=r
m=t
if(i instanceof m||typeof i?.destroy==="function"){this.externalAgent=true
return i}return new m({keepAlive:l,maxSockets:f,...i})})(),httpsAgent:(()=>{if(a instanceof c().Agent||typeof a?.destroy==="function"){this.externalAgent=true
return a}return new(c().Agent)({keepAlive:l,maxSockets:f,...a})})(),logger:d}}}}),7476:((e,t,n)=>{n.d(t,{B:()=>SignatureV4})
var r=n(68)
var s=n(3243)
var o=n(2990)
var i=n(7332)
class HeaderFormatter{format(e){const t=[]
for(const n in e){if(!(0,o.$)(e,n))continue
const r=(0,i.a)(n)
t.push(Uint8Array.from([r.byteLength]),r,this.formatHeaderValue(e[n]))}const n=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0))
let r=0
for(const e of t){n.set(e,r)
r+=e.byteLength}return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1])
case"byte":return Uint8Array.from([2,e.value])
case"short":const t=new DataView(new ArrayBuffer(3))
t.setUint8(0,3)
t.setInt16(1,e.value,false)
return new Uint8Array(t.buffer)
case"integer":const n=new DataView(new ArrayBuffer(5))
n.setUint8(0,4)
n.setInt32(1,e.value,false)
return new Uint8Array(n.buffer)
case"long":const s=new Uint8Array(9)
s[0]=5
s.set(e.value.bytes,1)
return s
case"binary":const o=new DataView(new ArrayBuffer(3+e.value.byteLength))
o.setUint8(0,6)
o.setUint16(1,e.value.byteLength,false)
const a=new Uint8Array(o.buffer)
a.set(e.value,3)
return a
case"string":const u=(0,i.a)(e.value)
const d=new DataView(new ArrayBuffer(3+u.byteLength))
d.setUint8(0,7)
d.setUint16(1,u.byteLength,false)
const l=new Uint8Array(d.buffer)
l.set(u,3)
return l
case"timestamp":const f=new Uint8Array(9)
f[0]=8
f.set(Int64.fromNumber(e.value.valueOf()).bytes,1)
return f
case"uuid":if(!c.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`)
const p=new Uint8Array(17)
p[0]=9
p.set((0,r.a)(e.value.replace(/-/g,"")),1)
return p}}}var a;(function(e){e[e["boolTrue"]=0]="boolTrue"
e[e["boolFalse"]=1]="boolFalse"
e[e["byte"]=2]="byte"
e[e["short"]=3]="short"
e[e["integer"]=4]="integer"
e[e["long"]=5]="long"
e[e["byteArray"]=6]="byteArray"
e[e["string"]=7]="string"
e[e["timestamp"]=8]="timestamp"
e[e["uuid"]=9]="uuid"})(a||(a={}))
const c=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/
class Int64{bytes
constructor(e){this.bytes=e
if(e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
const t=new Uint8Array(8)
for(let n=7,r=Math.abs(Math.round(e));n>-1&&r>0;n--,r/=256)t[n]=r
if(e<0)negate(t)
return new Int64(t)}valueOf(){const e=this.bytes.slice(0)
const t=e[0]&128
if(t)negate(e)
return parseInt((0,r.n)(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function negate(e){for(let t=0;t<8;t++)e[t]^=255
for(let t=7;t>-1;t--){e[t]++
if(e[t]!==0)break}}var u=n(9362)
var d=n(6856)
const l="X-Amz-Algorithm"
const f="X-Amz-Credential"
const p="X-Amz-Date"
const h="X-Amz-SignedHeaders"
const m="X-Amz-Expires"
const g="X-Amz-Signature"
const v="X-Amz-Security-Token"
const y="authorization"
const w=p.toLowerCase()
const S="date"
const E=[y,w,S]
const b=g.toLowerCase()
const _="x-amz-content-sha256"
const A=v.toLowerCase()
const C={authorization:true,"cache-control":true,connection:true,expect:true,from:true,"keep-alive":true,"max-forwards":true,pragma:true,referer:true,te:true,trailer:true,"transfer-encoding":true,upgrade:true,"user-agent":true,"x-amzn-trace-id":true}
const k=/^proxy-/
const T=/^sec-/
const x="AWS4-HMAC-SHA256"
const O="AWS4-HMAC-SHA256-PAYLOAD"
const R="UNSIGNED-PAYLOAD"
const D=50
const $="aws4_request"
const I=60*60*24*7
const getCanonicalQuery=({query:e={}})=>{const t=[]
const n={}
for(const r in e){if(!(0,o.$)(e,r))continue
if(r.toLowerCase()===b)continue
const s=(0,d.o)(r)
t.push(s)
const i=e[r]
if(typeof i==="string")n[s]=`${s}=${(0,d.o)(i)}`
else if(Array.isArray(i))n[s]=i.slice(0).reduce((e,t)=>e.concat([`${s}=${(0,d.o)(t)}`]),[]).sort().join("&")}return t.sort().map(e=>n[e]).filter(e=>e).join("&")}
const iso8601=e=>toDate(e).toISOString().replace(/\.\d{3}Z$/,"Z")
const toDate=e=>{if(typeof e==="number")return new Date(e*1e3)
if(typeof e==="string"){if(Number(e))return new Date(Number(e)*1e3)
return new Date(e)}return e}
class SignatureV4Base{service
regionProvider
credentialProvider
sha256
uriEscapePath
applyChecksum
constructor({applyChecksum:e,credentials:t,region:n,service:r,sha256:s,uriEscapePath:o=true}){this.service=r
this.sha256=s
this.uriEscapePath=o
this.applyChecksum=typeof e==="boolean"?e:true
this.regionProvider=(0,u.t)(n)
this.credentialProvider=(0,u.t)(t)}createCanonicalRequest(e,t,n){const r=Object.keys(t).sort()
return`${e.method}\n${this.getCanonicalPath(e)}\n${getCanonicalQuery(e)}\n${r.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${r.join(";")}\n${n}`}async createStringToSign(e,t,n,o){const i=new this.sha256
i.update((0,s.F)(n))
const a=await i.digest()
return`${o}\n${e}\n${t}\n${(0,r.n)(a)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
for(const n of e.split("/")){if(n?.length===0)continue
if(n===".")continue
if(n==="..")t.pop()
else t.push(n)}const n=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`
const r=(0,d.o)(n)
return r.replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!=="object"||typeof e.accessKeyId!=="string"||typeof e.secretAccessKey!=="string")throw new Error("Resolved credential object is not valid")}formatDate(e){const t=iso8601(e).replace(/[-:]/g,"")
return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const N={}
const P=[]
const createScope=(e,t,n)=>`${e}/${t}/${n}/${$}`
const getSigningKey=async(e,t,n,s,o)=>{const i=await hmac(e,t.secretAccessKey,t.accessKeyId)
const a=`${n}:${s}:${o}:${(0,r.n)(i)}:${t.sessionToken}`
if(a in N)return N[a]
P.push(a)
while(P.length>D)delete N[P.shift()]
let c=`AWS4${t.secretAccessKey}`
for(const t of[n,s,o,$])c=await hmac(e,c,t)
return N[a]=c}
const hmac=(e,t,n)=>{const r=new e(t)
r.update((0,s.F)(n))
return r.digest()}
var L=n(412)
const getCanonicalHeaders=({headers:e},t,n)=>{const r={}
for(const s of Object.keys(e).sort()){if(e[s]==void 0)continue
const i=s.toLowerCase()
if((0,o.$)(C,i)||t?.has(i)||k.test(i)||T.test(i))if(!n||n&&!n.has(i))continue
if(i==="__proto__")(0,L.T)(r)
r[i]=e[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}return r}
var M=n(1719)
const getPayloadHash=async({headers:e,body:t},n)=>{for(const t in e){if(!(0,o.$)(e,t))continue
if(t.toLowerCase()===_)return e[t]}if(t==void 0)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
else if(typeof t==="string"||ArrayBuffer.isView(t)||(0,M.m)(t)){const e=new n
e.update((0,s.F)(t))
return(0,r.n)(await e.digest())}return R}
const hasHeader=(e,t)=>{e=e.toLowerCase()
for(const n in t){if(!(0,o.$)(t,n))continue
if(e===n.toLowerCase())return true}return false}
var q=n(9725)
const moveHeadersToQuery=(e,t={})=>{const{headers:n,query:r={}}=q.K.clone(e)
for(const e in n){if(!(0,o.$)(n,e))continue
const s=e.toLowerCase()
if(s.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(s)||t.hoistableHeaders?.has(s)){r[e]=n[e]
delete n[e]}}return{...e,headers:n,query:r}}
const prepareRequest=e=>{e=q.K.clone(e)
for(const t in e.headers){if(!(0,o.$)(e.headers,t))continue
if(E.indexOf(t.toLowerCase())>-1)delete e.headers[t]}return e}
class SignatureV4 extends SignatureV4Base{headerFormatter=new HeaderFormatter
constructor({applyChecksum:e,credentials:t,region:n,service:r,sha256:s,uriEscapePath:o=true}){super({applyChecksum:e,credentials:t,region:n,service:r,sha256:s,uriEscapePath:o})}async presign(e,t={}){const{signingDate:n=new Date,expiresIn:r=3600,unsignableHeaders:s,unhoistableHeaders:o,signableHeaders:i,hoistableHeaders:a,signingRegion:c,signingService:u}=t
const d=await this.credentialProvider()
this.validateResolvedCredentials(d)
const y=c??await this.regionProvider()
const{longDate:w,shortDate:S}=this.formatDate(n)
if(r>I)return Promise.reject("Signature version 4 presigned URLs"+" must have an expiration date less than one week in"+" the future")
const E=createScope(S,y,u??this.service)
const b=moveHeadersToQuery(prepareRequest(e),{unhoistableHeaders:o,hoistableHeaders:a})
if(d.sessionToken)b.query[v]=d.sessionToken
b.query[l]=x
b.query[f]=`${d.accessKeyId}/${E}`
b.query[p]=w
b.query[m]=r.toString(10)
const _=getCanonicalHeaders(b,s,i)
b.query[h]=this.getCanonicalHeaderList(_)
b.query[g]=await this.getSignature(w,E,this.getSigningKey(d,y,S,u),this.createCanonicalRequest(b,_,await getPayloadHash(e,this.sha256)))
return b}async sign(e,t){if(typeof e==="string")return this.signString(e,t)
else if(e.headers&&e.payload)return this.signEvent(e,t)
else if(e.message)return this.signMessage(e,t)
else return this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:n=new Date,priorSignature:s,signingRegion:o,signingService:i,eventStreamCredentials:a}){const c=o??await this.regionProvider()
const{shortDate:u,longDate:d}=this.formatDate(n)
const l=createScope(u,c,i??this.service)
const f=await getPayloadHash({headers:{},body:t},this.sha256)
const p=new this.sha256
p.update(e)
const h=(0,r.n)(await p.digest())
const m=[O,d,l,s,h,f].join("\n")
return this.signString(m,{signingDate:n,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:t=new Date,signingRegion:n,signingService:r,eventStreamCredentials:s}){const o=this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:n,signingService:r,priorSignature:e.priorSignature,eventStreamCredentials:s})
return o.then(t=>({message:e.message,signature:t}))}async signString(e,{signingDate:t=new Date,signingRegion:n,signingService:o,eventStreamCredentials:i}={}){const a=i??await this.credentialProvider()
this.validateResolvedCredentials(a)
const c=n??await this.regionProvider()
const{shortDate:u}=this.formatDate(t)
const d=new this.sha256(await this.getSigningKey(a,c,u,o))
d.update((0,s.F)(e))
return(0,r.n)(await d.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:n,unsignableHeaders:r,signingRegion:s,signingService:o}={}){const i=await this.credentialProvider()
this.validateResolvedCredentials(i)
const a=s??await this.regionProvider()
const c=prepareRequest(e)
const{longDate:u,shortDate:d}=this.formatDate(t)
const l=createScope(d,a,o??this.service)
c.headers[w]=u
if(i.sessionToken)c.headers[A]=i.sessionToken
const f=await getPayloadHash(c,this.sha256)
if(!hasHeader(_,c.headers)&&this.applyChecksum)c.headers[_]=f
const p=getCanonicalHeaders(c,r,n)
const h=await this.getSignature(u,l,this.getSigningKey(i,a,d,o),this.createCanonicalRequest(c,p,f))
c.headers[y]=`${x} `+`Credential=${i.accessKeyId}/${l}, `+`SignedHeaders=${this.getCanonicalHeaderList(p)}, `+`Signature=${h}`
return c}async getSignature(e,t,n,o){const i=await this.createStringToSign(e,t,o,x)
const a=new this.sha256(await n)
a.update((0,s.F)(i))
return(0,r.n)(await a.digest())}getSigningKey(e,t,n,r){return getSigningKey(this.sha256,e,n,t,r||this.service)}}}),7418:((e,t,n)=>{n.d(t,{V:()=>r})
const r="__smithy_context"}),8669:((e,t,n)=>{n.d(t,{I:()=>r})
var r;(function(e){e["PROFILE"]="profile"
e["SSO_SESSION"]="sso-session"
e["SERVICES"]="services"})(r||(r={}))}),6850:((e,t,n)=>{n.d(t,{UT:()=>textOfErrors,kc:()=>errorText})
var r=n(2287)
const errorText=e=>textOfErrors((0,r.Tx)(e))
const textOfErrors=e=>e.map(errorBlock).join("\n\n")
function errorBlock({message:e,file:t,line:n,column:r,excerpt:s,hint:o,causes:i=[]}){const a=t===void 0?"":`${t}:${n??1}:${r??1}: `
const c=a!==""&&e.startsWith(a)?e:`${a}${e}`
return[c,...s===void 0?[]:[s.replace(/\s+$/,"")],...i.map(e=>indent(`caused by: ${e}`)),...o===void 0?[]:[indent(o)]].join("\n")}const indent=e=>e.trimEnd().replace(/^/gm,"  ")}),4231:((e,t,n)=>{n.d(t,{Cp:()=>p,Fu:()=>c,Pi:()=>r,ns:()=>f})
const r=["deploy","render","diff","register"]
const s={kind:"text"}
const o={kind:"boolean"}
const i={kind:"lines"}
const a={kind:"pairs"}
const choice=(...e)=>({kind:"choice",values:e})
const c={"working-directory":{read:s,default:"."},command:{read:choice(...r),default:"deploy"},config:{read:s,default:"ecspresso.yml",env:"ECSPRESSO_CONFIG"},env:{read:a},envfile:{read:i,env:"ECSPRESSO_ENVFILE"},region:{read:s},cluster:{read:s},service:{read:s},"task-definition":{read:s},"service-definition":{read:s},"dry-run":{read:o,default:"false"},wait:{read:o,default:"true"},"wait-until":{read:choice("deployed","stable","paused"),default:"deployed"},timeout:{read:{kind:"duration"},env:"ECSPRESSO_TIMEOUT"},"force-new-deployment":{read:o,default:"false"},tasks:{read:{kind:"count",min:0}},"update-service":{read:o,default:"true"},"skip-task-definition":{read:o,default:"false"},revision:{read:{kind:"count",min:1}},"latest-task-definition":{read:o,default:"false"},"skip-unchanged":{read:o,default:"false"},"ignore-tags":{read:i},images:{read:a},"provenance-tags":{read:o,default:"false"},strict:{read:o,default:"false"},ownership:{read:choice("warn","fail","off"),default:"warn"},targets:{read:i},"output-dir":{read:s},"ext-str":{read:a,env:"ECSPRESSO_EXT_STR"},"ext-code":{read:a,env:"ECSPRESSO_EXT_CODE"},"assume-role-arn":{read:s,env:"ECSPRESSO_ASSUME_ROLE_ARN"},"role-session-name":{read:s,default:"ecs-deploy-action"},"lookup-credentials":{read:choice("assumed","base"),default:"assumed"},mask:{read:i},"summary-template":{read:s},"log-lines":{read:{kind:"count",min:0},default:"20"},"give-up-after":{read:{kind:"count",min:0},default:"0"},"if-deploying":{read:choice("proceed","wait","fail"),default:"proceed"},"on-cancel":{read:choice("none","rollback","stop"),default:"none"},"on-timeout":{read:choice("none","rollback","stop"),default:"none"}}
const write=e=>`Write ${e} instead.`
const leaveOut=e=>`Leave it out: ${e}.`
const u=leaveOut("services that CodeDeploy deploys are not supported yet")
const d=leaveOut("running a task is not supported yet")
const l=leaveOut("autoscaling is left as it is")
const f=new Map(Object.entries({"desired-count":write("`tasks`"),"wait-for-service-stability":write("`wait` (on by default)"),"wait-for-minutes":write("`timeout`, for example `timeout: 30m`"),"wait-max-delay-seconds":leaveOut("polling is short and steady"),"codedeploy-appspec":u,"codedeploy-application":u,"codedeploy-deployment-group":u,"codedeploy-deployment-description":u,"codedeploy-deployment-config":u,"service-managed-ebs-volume-name":write("`volumeConfigurations` in the service definition"),"service-managed-ebs-volume":write("`volumeConfigurations` in the service definition"),"run-task":d,"run-task-container-overrides":d,"run-task-security-groups":d,"run-task-subnets":d,"run-task-assign-public-ip":d,"run-task-capacity-provider-strategy":d,"run-task-launch-type":d,"run-task-started-by":d,"run-task-tags":d,"run-task-managed-ebs-volume-name":d,"run-task-managed-ebs-volume":d,"wait-for-task-stopped":d,"enable-ecs-managed-tags":write("`enableECSManagedTags` in the service definition"),"propagate-tags":write("`propagateTags` in the service definition"),"keep-null-value-keys":leaveOut("empty values are kept"),"max-retries":leaveOut("retries are built in")}))
const p=new Map(Object.entries({"no-wait":write("`wait: false`"),"no-update-service":write("`update-service: false`"),"suspend-auto-scaling":l,"resume-auto-scaling":l,"auto-scaling-min":l,"auto-scaling-max":l,"rollback-events":leaveOut("only CodeDeploy takes it, and services that it deploys are not supported yet")}))}),1729:((e,t,n)=>{n.d(t,{K:()=>readInputs,L:()=>inputVariable})
var r=n(7700)
var s=n(7791)
var o=n(7997)
var i=n(4231)
const inputVariable=e=>`INPUT_${e.replaceAll(" ","_").toUpperCase()}`
const bad=(e,t,n,s)=>new r.lZ("INPUT",`input ${e}: expected ${t}, got "${n}"`,{hint:s})
function readInputs(e){const t=[]
const n=[]
checkNames(e,t,n)
const s=readerOf(e,t,n)
const o={command:s.text("command")??"deploy",workingDirectory:s.text("working-directory")??".",config:s.text("config"),env:s.pairs("env"),envFiles:s.list("envfile",","),region:s.text("region"),cluster:s.text("cluster"),service:s.text("service"),taskDefinition:s.text("task-definition"),serviceDefinition:s.text("service-definition"),dryRun:s.flag("dry-run"),wait:s.flag("wait"),waitUntil:s.text("wait-until"),timeoutMs:s.duration("timeout"),forceNewDeployment:s.flag("force-new-deployment"),tasks:s.count("tasks"),updateService:s.flag("update-service"),skipTaskDefinition:s.flag("skip-task-definition"),revision:s.count("revision"),latestTaskDefinition:s.flag("latest-task-definition"),skipUnchanged:s.flag("skip-unchanged"),ignoreTags:s.list("ignore-tags"),images:s.pairs("images"),provenanceTags:s.flag("provenance-tags"),strict:s.flag("strict"),ownership:s.text("ownership"),targets:s.list("targets"),outputDir:s.text("output-dir"),extStr:s.pairs("ext-str"),extCode:s.pairs("ext-code"),assumeRoleArn:s.text("assume-role-arn"),roleSessionName:s.text("role-session-name")??"ecs-deploy-action",lookupCredentials:s.text("lookup-credentials"),mask:s.list("mask"),summaryTemplate:s.text("summary-template"),logLines:s.count("log-lines")??0,giveUpAfter:s.count("give-up-after")??0,ifDeploying:s.text("if-deploying"),onCancel:s.text("on-cancel"),onTimeout:s.text("on-timeout"),warnings:n}
if(t.length>0)throw(0,r._h)(t)
return o}function given(e,t){const n=i.Fu[t]
const r=e[inputVariable(t)]?.trim()
const s=n.env===void 0?void 0:e[n.env]
const o=r===n.default
if(r&&!(o&&s))return{text:r,source:t,fromVariable:false}
if(s&&n.env)return{text:s.trim(),source:n.env,fromVariable:true}
return n.default===void 0?void 0:{text:n.default,source:t,fromVariable:false}}function readerOf(e,t,n){const value=n=>{const r=given(e,n)
if(r===void 0)return
const s=problemOf(r.text,i.Fu[n].read)
if(s!==void 0)t.push(bad(r.source,s,r.text))
return r.text}
return{text:value,flag:e=>/^true$/i.test(value(e)??""),count:e=>{const t=value(e)
return t===void 0?void 0:Number(t)},duration:e=>{const t=value(e)
if(t===void 0)return
const r=(0,s.E9)(t)
if(!r.ok)return
if(r.unitless)n.push(`input ${e}: "${t}" has no unit; taken as seconds. Write ${t}s`)
return r.ms},list:(t,n)=>{const r=given(e,t)
if(r===void 0)return[]
const s=r.fromVariable&&n!==void 0?n:/\r?\n/
return r.text.split(s).map(e=>e.trim()).filter(e=>e!=="")},pairs:n=>{const r=given(e,n)
return r===void 0?{}:readPairs(r,t)}}}function readPairs(e,t){const n=Object.create(null)
for(const[r,s]of e.text.split(e.fromVariable?";":/\r?\n/).entries()){if(s.trim()==="")continue
const o=s.indexOf("=")
const i=s.slice(0,o).trim()
if(o<0||i==="")t.push(badPair(e,r,s.trim()))
else n[i]=s.slice(o+1).replace(/\s+$/,"")}return n}const badPair=({source:e},t,n)=>e==="images"?bad(e,"lines KEY=VALUE",n):new r.lZ("INPUT",`input ${e}: expected lines KEY=VALUE, but line ${t+1} has no KEY=`,{hint:"A value takes one line."})
function problemOf(e,t){switch(t.kind){case"boolean":return/^(true|false)$/i.test(e)?void 0:"true or false"
case"count":return/^\d{1,9}$/.test(e)&&Number(e)>=t.min?void 0:`a whole number${t.min>0?`, ${t.min} or more`:", 0 or more"}`
case"duration":{const t=(0,s.E9)(e)
return t.ok?void 0:"a duration such as 10m, 90s or 1h30m"}case"choice":return t.values.includes(e)?void 0:`one of ${t.values.join(", ")}`
case"text":case"lines":case"pairs":return
default:return t}}function checkNames(e,t,n){const s=new Map(Object.keys(i.Fu).map(e=>[inputVariable(e),e]))
for(const[o,i]of Object.entries(e)){if(!o.startsWith("INPUT_")||s.has(o)||i===void 0)continue
const e=o.slice("INPUT_".length).toLowerCase()
const a=refusalOf(e,s.values())
if(a===void 0)n.push(`input ${e} is not known and has no effect`)
else t.push(new r.lZ("INPUT",`input ${e} ${a.what}`,{hint:a.hint}))}}function refusalOf(e,t){const n=e.replaceAll("_","-")
const r=i.ns.get(n)
if(r!==void 0)return{what:"belongs to another action",hint:r}
const s=i.Cp.get(n)
if(s!==void 0)return{what:"is a flag of ecspresso",hint:s}
const a=n.startsWith("dry")?"dry-run":(0,o.p)(n,t)
return a===void 0?void 0:{what:"is not known",hint:`Did you mean ${a}?`}}}),6102:((e,t,n)=>{n.d(t,{Yz:()=>outputsOf,S8:()=>outputsSoFar})
var r=n(9949)
var s=n(1907)
const o=9e5
const outputBytes=e=>Math.max(e.length*2,Buffer.byteLength(e,"utf8"))
const i={steps:e=>({...e,steps:void 0}),differences:e=>({...e,differences:[]}),notes:e=>({...e,notes:[]}),timeline:e=>({...e,timeline:[]}),images:e=>({...e,images:[]}),error:e=>({...e,error:e.error?.slice(0,1)}),"evidence.logs":e=>withEvidence(e,{logs:[]}),"evidence.events":e=>withEvidence(e,{events:[]}),"evidence.stoppedTasks":e=>withEvidence(e,{stoppedTasks:e.evidence?.stoppedTasks.slice(0,1)??[]}),"evidence.unhealthyTargets":e=>withEvidence(e,{unhealthyTargets:[]}),"evidence.missing":e=>withEvidence(e,{missing:[]})}
const withEvidence=(e,t)=>e.evidence===void 0?e:{...e,evidence:{...e.evidence,...t}}
function reportJson(e){const t=JSON.stringify(e)
if(outputBytes(t)<=o)return t
const n=Object.keys(i).map(n=>({part:n,gain:t.length-JSON.stringify(i[n](e)).length})).filter(({gain:e})=>e>0).sort((e,t)=>t.gain-e.gain)
const r=[]
let s=e
for(const{part:e}of n){s=i[e](s)
r.push(e)
const t=JSON.stringify({...s,shortened:r})
if(outputBytes(t)<=o)return t}return JSON.stringify({...cutStrings(s),shortened:[...r,"long texts"]})}function cutStrings(e){if(typeof e==="string")return(0,s.J)(e,2e3)
if(Array.isArray(e))return e.slice(0,20).map(cutStrings)
if(e===null||typeof e!=="object"||e instanceof Date)return e
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,cutStrings(t)]))}const a={"deployment-status":({deploymentStatus:e})=>e,"task-definition":({taskDefinitionArn:e})=>revision(e)?.name,"task-definition-arn":({taskDefinitionArn:e})=>e,"task-definition-family":({taskDefinitionArn:e})=>revision(e)?.family,"task-definition-revision":({taskDefinitionArn:e})=>revision(e)?.revision,"previous-task-definition":({previousTaskDefinitionArn:e})=>revision(e)?.name,"service-name":({serviceName:e})=>e,"service-arn":({serviceArn:e})=>e,cluster:({cluster:e})=>e,"service-status":({serviceStatus:e})=>e,"deployment-id":({deploymentId:e})=>e,"service-deployment-arn":({serviceDeploymentArn:e})=>e,"rollout-state":({rolloutState:e})=>e,"desired-count":({desiredCount:e})=>outputs_text(e),"running-count":({runningCount:e})=>outputs_text(e),"pending-count":({pendingCount:e})=>outputs_text(e),"has-changes":({changes:e})=>outputs_text(hasChanges(e)),"service-has-changes":({changes:e})=>outputs_text(e?.service),"task-definition-has-changes":({changes:e})=>outputs_text(e?.taskDefinition),"rendered-config":({rendered:e})=>e?.config,"rendered-service-definition":({rendered:e})=>e?.serviceDefinition,"rendered-task-definition":({rendered:e})=>e?.taskDefinition,"console-url":({consoleUrl:e})=>e,"duration-seconds":({durationSeconds:e})=>outputs_text(e)}
const c=Object.keys(a)
const outputsOf=e=>({...outputsSoFar(e),report:reportJson(e)})
function outputsSoFar(e){const t={}
for(const n of c){const r=a[n](e)
if(r!==void 0)t[n]=r}return t}const outputs_text=e=>e===void 0?void 0:String(e)
const revision=e=>e===void 0?void 0:(0,r.DT)(e)
function hasChanges(e){if(e===void 0)return
if(e.service===true||e.taskDefinition===true)return true
return e.taskDefinition===void 0?void 0:false}}),9750:((e,t,n)=>{n.d(t,{RF:()=>loadSummary,mk:()=>publish,Id:()=>publishRefusal})
var r=n(6917)
var s=n(6679)
var o=n(6890)
var i=n(4512)
var a=n(5832)
var c=n(5461)
function closingOf(e){return{lines:[`${(0,i.Z)(e)} ${e.headline}`,...whyLines(e),...evidenceLines(e),...linkLines(e)],folds:foldsOf(e)}}function whyLines(e){const{evidence:t,reason:n,fallback:r,headline:s}=e
const o=t?.cause
const i=(0,a.i$)(e)
return[...o===void 0?[]:[`why: ${o.sentence}`,`what to do: ${o.nextStep}`],...n===void 0||!(0,a.iE)(s,n)?[]:[`how it ended: ${n}`],...i===void 0?[]:[`ECS says: ${i}`],...r===void 0?[]:[`note: ${(0,a.lz)(r)}`]]}function evidenceLines({evidence:e}){if(e===void 0)return[]
const{stoppedTasks:t,circuitBreaker:n,unhealthyTargets:r,alarms:s,missing:o}=e
return[...t.map(stoppedTaskLine),...n===void 0?[]:[`circuit breaker: ${n.failureCount} failed tasks counted, threshold ${n.threshold}`],...r.map(({target:e,port:t,state:n,reason:r,description:s})=>["unhealthy target",t===void 0?e:`${e}:${t}`,`(${n})`,s??r??""].join(" ").trimEnd()),...s.map(({name:e,reason:t})=>`alarm ${e} is in ALARM${t===void 0?"":`: ${t}`}`),...o.map(({what:e,permission:t,reason:n})=>`not looked at: ${e}${t===void 0?"":` (needs ${t})`}: ${n}`)]}function stoppedTaskLine({count:e,taskIds:t,stopCode:n,stoppedReason:r,container:s,exitCode:o,exitMeaning:i,containerReason:a}){const c=o===void 0?"never started":`exit code ${o}${i===void 0?"":` (${i})`}`
const u=[n,s===void 0?void 0:`container ${s}: ${c}`,a===r?void 0:a,t.length===0?void 0:`for instance task ${t[0]}`].filter(e=>e!==void 0&&e!=="")
return`${e} ${e===1?"task":"tasks"} stopped: ${r}${u.length===0?"":` [${u.join("; ")}]`}`}const linkLines=({consoleUrl:e})=>e===void 0?[]:[e]
function foldsOf(e){const{evidence:t,steps:n=[]}=e
const r=(t?.logs??[]).map(({container:e,taskId:t,lines:n})=>({title:`${n.length===1?"The last log line":`Last ${n.length} log lines`} of ${e} (task ${t})`,lines:n}))
const i=(t?.events??[]).map(({at:e,message:t})=>`${new Date(e).toISOString()} ${(0,c.c)(t)}`)
const a=n.map(e=>{const{operation:t,target:n,body:r}=(0,s.C)(e)
return{title:`Would call ${t} (${n})`,lines:JSON.stringify(r,null,2).split("\n")}})
const u=e.dryRun||e.command==="diff"
const d=[...r,{title:"Events of the service",lines:i},...["task-definition","service"].map(t=>({title:`Differences in the ${t==="service"?"service":"task definition"}`,lines:u?(0,o.OV)(e,t).split("\n").filter(e=>e!==""):[]})),...a]
return d.filter(({lines:e})=>e.length>0)}var u=n(8850)
var d=n(7700)
var l=n(6760)
const f=10
function errorAnnotations(e,t){if(!(0,u.W)(e))return[]
if(e.error===void 0)return[{title:e.headline,text:verdictText(e)}]
return limited(e.error.map(e=>errorAnnotation(e,t)),"errors")}function warningAnnotations({notes:e},t){const n=e.filter(({level:e})=>e==="warning")
const r=n.filter(({at:e})=>e===void 0).map(({text:e,title:t})=>({text:e,title:t}))
const s=new Map
for(const{at:e,title:r,text:o}of n){if(e===void 0)continue
const n=`${e.file}\n${r??""}`
s.set(n,[...s.get(n)??[],{at:inWorkspace(e,t),title:r,text:o}])}return limited([...r,...[...s.values()].map(joined)],"warnings")}const p={INPUT:"Input",CONFIG:"Config",TEMPLATE:"Template",LOOKUP:"Lookup",DEFINITION:"Definition",CREDENTIALS:"Permission or credentials",AWS:"AWS",DEPLOYMENT_FAILED:"Deployment failed",TIMEOUT:"Timed out",CANCELLED:"Cancelled",INTERNAL:"Fault of the action"}
function errorAnnotation({code:e,message:t,hint:n,file:r,line:s=1,column:o=1},i){const a=n===void 0?t:`${t}\n${n}`
const c=p[e]??e
return r===void 0?{title:c,text:a}:{title:c,text:a,at:inWorkspace({file:r,line:s,column:o},i)}}function verdictText(e){const{reason:t,evidence:n,consoleUrl:r}=e
const{sentence:s,nextStep:o}=n?.cause??{}
const i=(0,a.i$)(e)
const c=i===void 0?void 0:`ECS says: ${i}`
return[s,o,t,c,r].filter(e=>e!==void 0&&e!=="").join("\n")}function joined(e){const[t,...n]=[...e].sort((e,t)=>e.at.line-t.at.line)
if(t===void 0||n.length===0)return{...t,text:t?.text??""}
return{at:t.at,title:t.title,text:[t,...n].map(({at:e,text:t})=>`line ${e.line}: ${t}`).join("\n")}}function limited(e,t){if(e.length<=f)return[...e]
const n=e.slice(f-1)
const r=n.map(({at:e,text:t})=>`${e===void 0?"":`${e.file}:${e.line}: `}${t.split("\n")[0]??""}`)
return[...e.slice(0,f-1),{title:`${n.length} more ${t}`,text:r.join("\n")}]}function inWorkspace(e,{workingDirectory:t,workspace:n}){if(n===void 0||n===""||e.file==="")return e
const r=(0,l.relative)((0,l.resolve)(n),(0,l.resolve)(t,e.file))
if(r===""||/^\.\.(?:[\/\\]|$)/.test(r)||(0,l.isAbsolute)(r))return e
return{...e,file:r.replaceAll("\\","/")}}var h=n(6850)
var m=n(4231)
var g=n(1729)
var v=n(6102)
async function publish(e,t){const n=foldersOf(t)
for(const r of warningAnnotations(e,n))t.log.warning(r.text,r)
if(e.error!==void 0)t.log.info(`\n${(0,h.UT)(e.error)}\n`)
await publish_close(e,t)
for(const r of errorAnnotations(e,n))annotateError(t.log,r)
await t.github.setOutputs((0,v.Yz)(e)).catch(e=>t.log.warning(`the outputs could not be set: ${(0,d.gJ)(e)}`))
await summarise(e,t).catch(e=>t.log.warning(`the job summary could not be written: ${(0,d.gJ)(e)}`))
return(0,u.W)(e)?1:0}async function publishRefusal(e,t,{now:n,...s}){const o=(0,r.E)({command:commandOf(t),dryRun:false,startedAt:n,now:n,error:e,run:s.github.run})
return publish(o,{...s,workingDirectory:s.github.run.workspace??".",files:{readText:()=>Promise.resolve("")}})}const commandOf=e=>m.Pi.find(t=>t===e[(0,g.L)("command")])??"deploy"
const foldersOf=({workingDirectory:e,github:t})=>({workingDirectory:e,workspace:t.run.workspace})
async function publish_close(e,{log:t,redact:n=e=>e}){const{lines:r,folds:s}=closingOf(e)
for(const{title:e,lines:r}of s)await t.group(e,()=>r.forEach(e=>t.info(n(e))))
for(const e of r)t.info(n(e))}const annotateError=(e,{text:t,at:n,title:r})=>e.error(t,{at:n,title:r})
const loadSummary=()=>Promise.all([n.e(562),n.e(311)]).then(n.bind(n,8311))
async function summarise(e,t){const{summaryOf:n}=await loadSummary()
const r=t.summaryTemplate===void 0?void 0:await ownTemplate(t,t.summaryTemplate)
const s=r===void 0?n(e):await ownSummary(e,r,t)
await t.github.writeSummary(t.redact?.(s)??s)}async function ownSummary(e,t,r){const{ownSummaryOf:s}=await Promise.all([n.e(562),n.e(311),n.e(83)]).then(n.bind(n,6083))
const{markdown:o,warning:i,error:a}=s(e,t)
if(a!==void 0)r.log.info(`\n${(0,h.kc)(a)}\n`)
if(i!==void 0)r.log.warning(i,a?.at===void 0?{}:{at:inWorkspace(a.at,foldersOf(r)),title:"Summary template"})
return o}async function ownTemplate({files:e,log:t},n){try{return{path:n,text:await e.readText(n)}}catch(e){t.warning(`summary-template: cannot read ${n}: ${(0,d.gJ)(e)}; the built-in summary is used instead`)
return}}}),8651:((e,t,n)=>{n.d(t,{Ij:()=>faultText,LR:()=>mayHaveActed,P4:()=>isUnsettled,WG:()=>isPassing,_d:()=>isExpired,es:()=>awsError,w7:()=>isAccessDenied})
var r=n(1907)
var s=n(7700)
const nameOf=e=>e.name??""
const isAccessDenied=e=>/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError)$/.test(nameOf(e))
const isExpired=e=>/^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/.test(nameOf(e))
const isUnrecognised=e=>/^(UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|InvalidAccessKeyId)$/.test(nameOf(e))
function isPassing(e){const{name:t="",code:n="",message:r="",$metadata:s}=e
if(isAccessDenied(e)||isExpired(e)||isUnrecognised(e))return false
if(t==="AbortError"||t==="CredentialsProviderError")return false
if(/throttl|TooManyRequests|RequestLimitExceeded|SlowDown|ServerException|ServiceUnavailable|InternalFailure|TimeoutError/i.test(t))return true
if(/^E(CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(n))return true
if(e instanceof SyntaxError||r==="aborted"||/socket hang up/.test(r))return true
return(s?.httpStatusCode??0)>=500||s?.httpStatusCode===429}const isThrottled=e=>/throttl|TooManyRequests|RequestLimitExceeded|SlowDown/i.test(nameOf(e))||/too many concurrent attempts/i.test((0,s.gJ)(e))
const isNotSent=e=>/^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/.test(e.code??"")
const mayHaveActed=e=>isPassing(e)&&!isThrottled(e)&&!isNotSent(e)
function faultText(e){const t=(0,s.gJ)(e)
const{$response:n}=e
if(e instanceof SyntaxError)return`an answer that is none (HTTP ${n?.statusCode??"?"})`
if(/requestTimeout|connection timed out|TimeoutError/i.test(`${nameOf(e)} ${t}`)&&!/hang up/.test(t))return"no answer in time"
return t.split("\n")[0]??t}const isUnsettled=e=>e instanceof s.lZ&&e.cause!==void 0&&(nameOf(e.cause)==="AbortError"||mayHaveActed(e.cause))
function awsError(e,t){if(e instanceof s.lZ)return e
const n=t.subject===void 0?t.action:`${t.action} (${t.subject})`
const r=(0,s.gJ)(e)
const of=(t,n,r)=>new s.lZ(t,n,{cause:e,hint:r})
if(isAccessDenied(e))return denied(e,t,n)
if(isExpired(e))return of("CREDENTIALS",`${n}: the AWS credentials have expired`,"Let the role session last longer than the wait (role-duration-seconds of configure-aws-credentials), or lower timeout.")
if(isUnrecognised(e))return of("CREDENTIALS",`${n}: AWS does not accept the credentials: ${r}`,"Check the key, and the clock of the runner.")
if(nameOf(e)==="CredentialsProviderError")return of("CREDENTIALS",`no AWS credentials were found: ${r}`,"Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.")
if(/region is missing/i.test(r))return of("AWS","no AWS region is known","Set the input region, `region` in the config, or AWS_REGION.")
const o=t.region===void 0?"":` in region ${t.region}`
if(nameOf(e)==="ClusterNotFoundException")return of("AWS",`${n}: the cluster does not exist${o}`,"Is it the wrong cluster, region or account? Infrastructure owns the cluster; this action never creates one.")
if(nameOf(e)==="AbortError")return new s.lZ("CANCELLED",cancelledText(n,t.action),{cause:e})
return of("AWS",`${n}: ${nameOf(e)==="Error"?"":`${nameOf(e)}: `}${r}${answerOf(e)}`,hintFor(nameOf(e),r))}const o=/:(Register|Create|Update|Tag|Untag)/
const cancelledText=(e,t)=>o.test(t)?`cancelled while ${e} was under way; whether it took effect is not known`:`${e} was cancelled`
function hintFor(e,t){if(/Creation of service was not idempotent/i.test(t))return"Somebody else created the service meanwhile. Run the step again: it will update it."
if(/still Draining/i.test(t)||e==="ServiceNotActiveException")return"The service is being deleted. Wait until it is INACTIVE, then run the step again."
if(/active deployments exist/i.test(t))return"Earlier deployments of this service are still going on; wait for them (if-deploying: wait), or stop them."
if(/^TaskDefinition (?:not found|is inactive)/i.test(t))return"Only an ACTIVE revision can be deployed. Check its number and family, or register it anew."
if(/capacity provider/i.test(t)&&/force a new deployment/i.test(t))return"Set the input force-new-deployment: true for this deploy."
if(/throttl|Rate exceeded/i.test(`${e} ${t}`))return"AWS went on throttling for longer than the action retries. Are many jobs deploying in this account at the same time?"
return}function answerOf(e){const{$response:t,$responseBodyText:n}=e
if(!(e instanceof SyntaxError))return""
const s=typeof n==="string"?`: ${(0,r.J)(n,80).replace(/\s+/g," ")}`:""
return` (HTTP ${t?.statusCode??"?"}${s})`}const i=/is not authorized to perform: (\S+?)(?: on resource: (\S+?))?(?:\s|$)/
function denied(e,t,n){const r=(0,s.gJ)(e)
const[,o=t.action,a]=i.exec(r)??[]
const c=(a??t.resource??"*").replace(/[.,;]$/,"")
const u=o==="iam:PassRole"?`no permission to hand the role ${c} over to ECS (iam:PassRole)`:`no permission for ${o}${c==="*"?"":` on ${c}`}`
return new s.lZ("CREDENTIALS",`${n}: ${u}`,{cause:e,hint:hintForDenied(r,o,c,t.action)})}function hintForDenied(e,t,n,r){if(/with an explicit deny/i.test(e)){const[,t="a policy"]=/explicit deny in (an? [\w -]+?)(?::|$)/i.exec(e)??[]
return`${t.charAt(0).toUpperCase()}${t.slice(1)} denies it explicitly; a statement that allows it would not help. Change the one that denies.`}return`Add this statement to the policy of the role that deploys:\n${policyStatement(t,n,passedTo(r))}`}const passedTo=e=>e==="ecs:RegisterTaskDefinition"?"ecs-tasks.amazonaws.com":"ecs.amazonaws.com"
function policyStatement(e,t,n="ecs-tasks.amazonaws.com"){const r=e==="iam:PassRole"?{Condition:{StringEquals:{"iam:PassedToService":n}}}:{}
return JSON.stringify({Effect:"Allow",Action:e,Resource:t,...r},null,2)}}),3045:((e,t,n)=>{n.d(t,{E:()=>shortName,h:()=>counted})
function shortName(e){if(e===void 0||e==="")return
return e.slice(e.lastIndexOf("/")+1)}const counted=(e,t)=>`${e} ${t}${e===1?"":"s"}`}),3938:((e,t,n)=>{n.d(t,{E:()=>oursFrom,O:()=>primaryOf})
var r=n(3045)
const primaryOf=e=>e?.deployments?.find(e=>e.status==="PRIMARY")
function oursFrom(e){const t=primaryOf(e.service)
const n=primaryOf(e.before)
const r=startedBy(e,t,n)
const s=r==="new"
return{started:r,created:e.change==="created",deploymentId:r==="unclear"?void 0:t?.id,taskDefinitionArn:e.taskDefinitionArn??t?.taskDefinition,calledAt:e.calledAt,startedAt:(s?t?.createdAt?.getTime():void 0)??e.calledAt,before:e.before===void 0?void 0:beforeFrom(e.before,n)}}function startedBy(e,t,n){if(t?.id===void 0)return"unclear"
if(t.id!==n?.id)return"new"
const s=(0,r.E)(e.taskDefinitionArn)
const o=s!==void 0&&s!==(0,r.E)(t.taskDefinition)
return o||e.forced===true?"unclear":"none"}function beforeFrom(e,t){return{deploymentId:t?.id,taskDefinitionArn:t?.taskDefinition??e.taskDefinition,serviceDeploymentArn:e.currentServiceDeployment,revisionArns:(e.currentServiceRevisions??[]).flatMap(e=>e.arn??[]),eventIds:new Set((e.events??[]).flatMap(e=>e.id??[]))}}}),4449:((e,t,n)=>{n.d(t,{o:()=>r})
const r=new Set(["succeeded","no-change","in-progress","paused"])}),5461:((e,t,n)=>{n.d(t,{S:()=>newEvents,c:()=>eventText})
function newEvents(e,t){const n=new Set(t.ids)
const r=[]
for(const s of e){const e=s.id??`${s.createdAt?.getTime()??""} ${s.message??""}`
if(n.has(e))continue
n.add(e)
if((s.createdAt?.getTime()??t.since)>=t.since)r.push(s)}r.reverse().sort((e,t)=>(e.createdAt?.getTime()??0)-(t.createdAt?.getTime()??0))
return{fresh:r,seen:{ids:n,since:t.since}}}const eventText=e=>(e??"").replace(/^\(service [^)]*\)\s*|^service \([^)]*\)\s*/,"")}),9949:((e,t,n)=>{n.d(t,{DT:()=>revisionOf,Lw:()=>parseArn,cA:()=>nameOfArn,cn:()=>partitionOfRegion})
function parseArn(e){const t=e?.split(":")??[]
const[n,r,s,o,i]=t
if(n!=="arn"||!r||!s||o===void 0||i===void 0||t.length<6)return
return{partition:r,service:s,region:o,account:i,resource:t.slice(5).join(":")}}const nameOfArn=e=>e.slice(e.lastIndexOf("/")+1)
function revisionOf(e){const t=nameOfArn(e)
const n=t.lastIndexOf(":")
return n<0?{family:t,name:t}:{family:t.slice(0,n),revision:t.slice(n+1),name:t}}const r=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-isob-","aws-iso-b"],["us-isof-","aws-iso-f"],["us-iso-","aws-iso"],["eu-isoe-","aws-iso-e"],["eusc-","aws-eusc"]]
const partitionOfRegion=e=>r.find(([t])=>e.startsWith(t))?.[1]??"aws"}),6917:((e,t,n)=>{n.d(t,{E:()=>reportOf})
var r=n(8651)
var s=n(2287)
var o=n(4512)
function imageChanges(e,t){if(t===void 0)return[]
const n=imagesByName(e)
const r=imagesByName(t)
const s=[...r].map(([e,t])=>change(e,n.get(e),t))
const o=[...n].filter(([e])=>!r.has(e))
return[...s,...o.map(([e,t])=>change(e,t,void 0))]}function imagesByName(e=[]){return new Map(e.map(({name:e,image:t})=>[e??"(unnamed)",t]))}const change=(e,t,n)=>({container:e,...t===void 0?{}:{from:t},...n===void 0?{}:{to:n}})
var i=n(649)
var a=n(4018)
function timelineOf(e,t){const n=[...t].sort((e,t)=>e.at-t.at)
return n.filter(({text:e},t)=>e!==n[t-1]?.text).map(({at:t,text:n})=>({at:new Date(t).toISOString(),elapsedSeconds:Math.max(0,Math.floor((t-e)/1e3)),text:n}))}function reportOf(e){const t=[...e.notes??[],...e.plan?.notes??[]]
const n={version:1,command:e.command,dryRun:e.dryRun,...(0,a.YP)(e),reason:e.watched?.outcome.reason,statusReason:e.watched?.outcome.statusReason,change:e.carried?.change,tagged:e.carried?.tagged,underWay:(0,r.P4)(e.error)?e.carried?.underWay:void 0,created:e.carried?.change==="created",images:imageChanges(imagesBefore(e),imagesAfter(e)),startedAt:new Date(e.startedAt).toISOString(),runSeconds:Math.max(0,Math.floor((e.now-e.startedAt)/1e3)),timeoutSeconds:e.limit===void 0?void 0:e.limit.ms/1e3,timeline:timelineOf(e.startedAt,momentsOf(e)),differences:(e.plan?.differences??[]).map(i.rW),compared:e.plan?.compared,notes:[...t,...(0,s.oQ)(e.error,t)],steps:isPreview(e)?e.plan?.steps.map(i.iz):void 0,evidence:e.evidence,fallback:e.watched?.fallback,error:e.error===void 0?void 0:(0,s.Tx)(e.error),run:runOf(e.run)}
return definedOnly({...n,headline:(0,o.g)(n)})}const runOf=e=>e&&{actor:e.actor,commit:e.commit,repository:e.repository,runUrl:e.runUrl,attempt:e.attempt,action:e.action}
const isPreview=({command:e,dryRun:t})=>t||e==="diff"
const imagesBefore=({plan:e,deployed:t,previous:n})=>{if(n!==void 0)return n.containerDefinitions
const r=e?.deployed??t
return r?.kind==="present"?r.taskDefinition?.containerDefinitions:void 0}
function imagesAfter(e){const{plan:t,existing:n}=e
const r=t?.steps.find(e=>e.kind==="register-task-definition")
if(r!==void 0)return r.input.containerDefinitions
if(n!==void 0)return n.containerDefinitions
const s=t?.existingTaskDefinitionArn
const o=(0,a.yD)(e)?.taskDefinition
return s===void 0||s===o?imagesBefore(e):void 0}function momentsOf(e){const{carried:t,watched:n,startedAt:r,now:s}=e
const o=(0,a["in"])(e)?[{at:e.carried.calledAt,text:t?.change==="created"?"service created":"service updated"}]:[]
return[{at:r,text:"run started"},...o,...n===void 0?[]:phasesOf(n,s)]}function phasesOf({phases:e,outcome:t},n){const r=e.at(-1)?.text===t.status?e.at(-1):void 0
const s=r===void 0?e:e.slice(0,-1)
const o=s.map(({at:e,text:t})=>({at:e,text:t.replace(/^([A-Z_]+)(?: ([A-Z_]+))?$/,(e,t,n)=>`deployment ${t}${n===void 0?"":` at ${n}`}`)}))
return[...o,{at:r?.at??n,text:`ended: ${t.status}`}]}function definedOnly(e){if(Array.isArray(e))return e.map(definedOnly)
if(e===null||typeof e!=="object"||e instanceof Date||e instanceof Uint8Array)return e
return Object.fromEntries(Object.entries(e).filter(([,e])=>e!==void 0).map(([e,t])=>[e,definedOnly(t)]))}}),6679:((e,t,n)=>{n.d(t,{C:()=>callOf})
var r=n(9949)
function callOf(e){switch(e.kind){case"register-task-definition":return{operation:"RegisterTaskDefinition",target:`family ${e.input.family??""}`,body:e.input}
case"tag-resource":return{operation:"TagResource",target:e.resourceArn,body:{resourceArn:e.resourceArn,tags:e.tags}}
case"untag-resource":return{operation:"UntagResource",target:e.resourceArn,body:{resourceArn:e.resourceArn,tagKeys:e.tagKeys}}
case"create-service":return{operation:"CreateService",target:`service ${e.input.serviceName??""}`,body:{...e.input,taskDefinition:refText(e.taskDefinition)}}
case"update-service":return{operation:"UpdateService",target:`service ${e.input.service??""}`,body:e.taskDefinition===void 0?e.input:{...e.input,taskDefinition:refText(e.taskDefinition)}}
default:return e}}const refText=e=>e.kind==="existing"?(0,r.DT)(e.arn).name:"(the revision registered above)"}),167:((e,t,n)=>{n.d(t,{Cj:()=>clusterUrl,Dl:()=>taskUrl,MK:()=>logStreamUrl,Rs:()=>serviceUrl,xw:()=>revisionUrl})
var r=n(9949)
const s={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"}
const encoded=e=>encodeURIComponent(e).replace(/[()]/g,e=>`%${e.charCodeAt(0).toString(16)}`)
function page({region:e,partition:t},n){if(e===void 0||e==="")return
const o=s[t??(0,r.cn)(e)]
return o===void 0?void 0:`https://${o}/${n}?region=${encoded(e)}`}const cluster=e=>`ecs/v2/clusters/${encoded(e)}`
const clusterUrl=(e,t)=>page(e,`${cluster(t)}/services`)
const serviceUrl=(e,t,n)=>page(e,`${cluster(t)}/services/${encoded(n)}/deployments`)
const taskDefinitionUrl=(e,t,n)=>page(e,`ecs/v2/task-definitions/${encoded(t)}/${encoded(n)}`)
const taskUrl=(e,t,n)=>page(e,`${cluster(t)}/tasks/${encoded(n)}`)
const logName=e=>encoded(encoded(e)).replaceAll("%","$")
function logStreamUrl(e,t,n){const r=page(e,"cloudwatch/home")
return r&&`${r}#logsV2:log-groups/log-group/${logName(t)}/log-events/${logName(n)}`}function revisionUrl(e,t){if(t===void 0)return
const{family:n,revision:s}=(0,r.DT)(t)
return s===void 0?void 0:taskDefinitionUrl(e,n,s)}}),6890:((e,t,n)=>{n.d(t,{OV:()=>unifiedText})
var r=n(649)
const pathText=e=>e.reduce((e,t)=>e+(typeof t==="number"?`[${t}]`:memberText(t,e==="")),"")||"(the whole document)"
const memberText=(e,t)=>/^[A-Za-z_][\w-]*$/.test(e)?`${t?"":"."}${e}`:`[${JSON.stringify(e)}]`
function differenceText({path:e,from:t,to:n}){const s=`@@ ${pathText(e)} @@`
if(t===r.R&&n===r.R)return`${s}\n! the value changes; it is not shown`
return[s,...valueLines("-",t),...valueLines("+",n)].join("\n")}function unifiedText({differences:e,compared:t},n,r=1/0){const s=e.filter(e=>e.subject===n).slice(0,r)
if(s.length===0)return""
const o=t?.[n]
const i=o===void 0?[]:[`--- ${o.from??"(nothing)"}`,`+++ ${o.to}`]
return[...i,...s.map(differenceText)].join("\n")}const valueLines=(e,t)=>t===void 0?[]:(JSON.stringify(t,null,2)??String(t)).split("\n").map(t=>`${e} ${t}`)}),2287:((e,t,n)=>{n.d(t,{Tx:()=>reportedErrors,oQ:()=>warningsBeside})
var r=n(7700)
function allErrors(e){const t=new Set
const visit=e=>{const n=e instanceof r.lZ?e:new r.lZ("INTERNAL",(0,r.gJ)(e),{cause:e})
if(t.has(n))return
t.add(n)
n.others.forEach(visit)}
visit(e)
return[...t]}const reportedErrors=e=>{const t=new Map
for(const n of allErrors(e)){const e=`${n.code}\n${n.message}\n${n.hint??""}`
t.set(e,[...t.get(e)??[],n])}return[...t.values()].map(([e,...t])=>reported(e,t))}
function warningsBeside(e,t){const keyOf=({text:e,at:t})=>`${t?.file}:${t?.line}:${t?.column} ${e}`
const n=new Set(t.map(keyOf))
const r=e===void 0?[]:allErrors(e).flatMap(e=>e.warnings)
return r.filter(e=>!n.has(keyOf(e))).map(e=>({level:"warning",...e}))}const placeOf=({at:e})=>e===void 0?[]:[`${e.file}:${e.line}:${e.column}`]
function reported(e,t){const{code:n,message:r,hint:s,at:o,excerpt:i}=e
const a=causesOf(e)
const c=t.flatMap(placeOf)
const u=c.length===0?s:[s,`The same at ${c.join(", ")}.`].filter(e=>e!==void 0).join("\n")
return{code:n,message:r,...u===void 0?{}:{hint:u},...o===void 0?{}:{file:o.file,line:o.line,column:o.column},...i===void 0?{}:{excerpt:i},...a.length===0?{}:{causes:a}}}function causesOf(e){const t=[e.message]
const n=new Set([e])
for(let s=e.cause;s!==void 0&&s!==null&&!n.has(s)&&n.size<10;s=s.cause){n.add(s)
const e=(0,r.gJ)(s).trim()
if(e!==""&&!t.some(t=>t.includes(e)))t.push(e)}return t.slice(1)}}),4512:((e,t,n)=>{n.d(t,{Z:()=>iconOf,g:()=>headlineOf})
var r=n(7791)
var s=n(9949)
function headlineOf(e){const t=e.serviceName??(e.taskDefinitionArn===void 0?void 0:(0,s.DT)(e.taskDefinitionArn).family)
const n=e.deploymentStatus===void 0?withoutDeployment(e):withDeployment(e,e.deploymentStatus)
return t===void 0?n.charAt(0).toUpperCase()+n.slice(1):`${t} \xb7 ${n}`}const nameOf=e=>e===void 0?"the new revision":(0,s.DT)(e).name
const inCluster=({cluster:e})=>e===void 0?"":` in ${e}`
function withDeployment(e,t){const n=nameOf(e.taskDefinitionArn)
const r=inCluster(e)
switch(t){case"succeeded":return e.created?`created${r} with ${n}`:`${n} deployed to ${e.cluster??"the cluster"}`
case"failed":if(e.error===void 0)return`deployment of ${n} failed${r}`
return touched(e)?failedBefore(e,e.error):`nothing was deployed: ${firstError(e)}`
case"rolled-back":return`${n} was rolled back${rolledBackTo(e)}${r}`
case"superseded":return`${n} was superseded${by(e)}${r}`
case"paused":return`${n} paused${e.lifecycleStage===void 0?"":` at ${e.lifecycleStage}`}${r}, waiting for a decision`
case"in-progress":return e.lifecycleStage===void 0?`deployment of ${n} started${r}`:`${n} has reached ${e.lifecycleStage}${r}`
case"timed-out":if(!touched(e)&&e.error!==void 0)return`timed out${after(e)} before anything was deployed`
return`timed out${after(e)}; ${standing(e,n)}${r}`
case"cancelled":return touched(e)?`cancelled; ${standing(e,n)}${r}`:cancelledBefore(e)
case"no-change":if(e.change==="updated")return`settings updated${r}; ${n} goes on without a new deployment`
return e.tagged===true?`tags updated${r}; ${n} goes on without a new deployment`:`no changes; ${n} already runs${r}`
default:return t}}const firstError=({error:e=[]})=>(e[0]?.message??"").split(":")[0]??""
function cancelledBefore({underWay:e,change:t,taskDefinitionArn:n}){if(e!==void 0)return`cancelled ${whileUnderWay(e)}`
return t==="registered"?`cancelled; ${nameOf(n)} was registered, but not deployed`:"cancelled before anything was deployed"}const whileUnderWay=e=>`while the service was being ${e==="create-service"?"created":"updated"}; whether it was is not known`
const touched=({change:e})=>e==="created"||e==="updated"
function rolledBackTo({taskDefinitionArn:e,previousTaskDefinitionArn:t,serving:n=[]}){if(t!==void 0&&t===e)return" to the former deployment of the same revision"
const[r,...s]=n.filter(({taskDefinition:t})=>t!==nameOf(e))
if(r!==void 0&&s.length===0)return` to ${r.taskDefinition}`
if(t===void 0)return""
return` to ${nameOf(t)}`}const by=({supersededBy:e,taskDefinitionArn:t})=>{const{taskDefinition:n,deploymentId:r}=e??{}
if(n!==void 0&&n===nameOf(t))return" by a newer deployment of the same revision"
return` by ${n??r??"a newer deployment"}`}
const after=({timeoutSeconds:e})=>e===void 0?"":` after ${(0,r.S5)(e*1e3)}`
function standing(e,t){if(e.stopRequested===void 0)return`${t} ${state(e)}`
return`${e.stopRequested==="rollback"?"a rollback":"a stop"} of ${t} is requested`}function state({rolloutState:e,lifecycleStage:t,ownCounts:n}){const r=n===void 0?"":` (${n.running} of ${n.desired} running)`
if(e==="FAILED")return`has failed${r}`
if(t!==void 0)return`is still at ${t}${r}`
return`is still ${e==="COMPLETED"?"being settled":e??"IN_PROGRESS"}${r}`}function withoutDeployment(e){if(e.error!==void 0)return failedBefore(e,e.error)
if(e.command==="render")return"documents rendered"
if(e.command==="diff")return differing(e)
if(e.dryRun)return`dry run: ${planned(e)}`
if(e.change==="registered")return`${nameOf(e.taskDefinitionArn)} registered`
if(e.command==="register")return`${nameOf(e.taskDefinitionArn)} is already registered`
return`${e.command} finished`}function differing({differences:e,changes:t}){if(e.length>0)return`${e.length} ${e.length===1?"difference":"differences"}`
return t?.service===true||t?.taskDefinition===true?"new, nothing to compare with":"no differences"}function planned({steps:e=[]}){if(e.length===0)return"nothing would change"
return`${e.length} ${e.length===1?"call":"calls"} would be made`}const o={INPUT:"an input of the step is wrong",CONFIG:"the config or an env file cannot be used",TEMPLATE:"a template could not be rendered",LOOKUP:"a lookup failed",DEFINITION:"a definition is not valid",CREDENTIALS:"a permission or valid credentials are missing",AWS:"an AWS call failed",DEPLOYMENT_FAILED:"the deployment failed",TIMEOUT:"the time ran out",CANCELLED:"the run was cancelled",INTERNAL:"the action itself failed"}
function failedBefore(e,[t]){const n=o[t?.code??"INTERNAL"]??"the run failed"
if(touched(e))return`the deployment of ${nameOf(e.taskDefinitionArn)} was started, its end is not known: ${n}`
if(e.underWay!==void 0)return`${n} ${whileUnderWay(e.underWay)}`
if(e.change==="registered")return`${nameOf(e.taskDefinitionArn)} was registered, but not deployed: ${n}`
if(e.dryRun)return`dry run failed: ${n}`
return e.command==="deploy"?`nothing was deployed: ${n}`:`${e.command} failed: ${n}`}function iconOf(e){if(e.deploymentStatus!==void 0)return i[e.deploymentStatus]
if(e.error!==void 0)return e.error[0]?.code==="CANCELLED"?"\u{1f6ab}":"\u274c"
if(e.command==="diff"||e.dryRun)return"\u{1f50d}"
return"\u2705"}const i={succeeded:"\u2705",failed:"\u274c","rolled-back":"\u274c",superseded:"\u23ed\ufe0f",paused:"\u23f8\ufe0f","in-progress":"\u{1f680}","timed-out":"\u23f3",cancelled:"\u{1f6ab}","no-change":"\u2796"}}),649:((e,t,n)=>{n.d(t,{R:()=>r,iz:()=>redactStep,rW:()=>redactDifference})
const r="(hidden)"
const s=[["containerDefinitions","*","environment"],["containerDefinitions","*","secrets"],["containerDefinitions","*","logConfiguration","options"],["containerDefinitions","*","logConfiguration","secretOptions"],["containerDefinitions","*","firelensConfiguration","options"],["volumes","*","dockerVolumeConfiguration","driverOpts"],["serviceConnectConfiguration","logConfiguration","options"],["serviceConnectConfiguration","logConfiguration","secretOptions"]]
const o=/^(awslogs-|mode$|max-buffer-size$)/
function isHidden(e,t){const n=s.find(t=>t.length<=e.length&&t.every((t,n)=>t==="*"||t===e[n]))
const r=e.at(-1)
if(n===void 0)return false
if(n.at(-1)==="options"&&typeof r==="string"&&o.test(r))return false
const i=e.at(-2)
return!(r==="name"&&(typeof i==="number"||i===t))}function redact(e,t=[]){if(e===void 0||e===null)return e
if(Array.isArray(e))return e.map((e,n)=>redact(e,[...t,n]))
if(typeof e==="object"&&!(e instanceof Date))return Object.fromEntries(Object.entries(e).map(([e,n])=>[e,redact(n,[...t,e])]))
return isHidden(t,e)?r:e}function redactDifference(e){const{subject:t,path:n}=e
return{subject:t,path:n,..."from"in e?{from:redact(e.from,n)}:{},..."to"in e?{to:redact(e.to,n)}:{}}}function redactStep(e){return"input"in e?{...e,input:redact(e.input)}:e}}),8850:((e,t,n)=>{n.d(t,{W:()=>hasFailed})
var r=n(4449)
const hasFailed=({error:e,deploymentStatus:t})=>e!==void 0||t!==void 0&&!r.o.has(t)}),5832:((e,t,n)=>{n.d(t,{i$:()=>ecsSays,iE:()=>addsTo,lz:()=>fallbackNote})
const addsTo=(e,t)=>(t.match(/[\p{L}\p{N}:/._-]{3,}/gu)??[]).some(t=>!e.toLowerCase().includes(t.toLowerCase()))
function ecsSays({reason:e="",statusReason:t}){if(t===void 0)return
const n=t.replace(/^Service deployment rolled back because (?:of )?/i,"").replace(/\.$/,"")
const s=e.includes(n)||r.some(([n,r])=>n.test(t)&&r.test(e))
return s?void 0:t}const r=[[/circuit breaker/i,/circuit breaker tripped/],[/alarm was detected/i,/alarms? .* went off/]]
const fallbackNote=e=>`the verdict comes from the deployments of the service, not from our service deployment: ${e}`}),4018:((e,t,n)=>{n.d(t,{yD:()=>deployedService,in:()=>hasCalled,YP:()=>standingOf})
var r=n(3938)
var s=n(7700)
var o=n(9949)
function changesOf(e){if(e===void 0)return
const t=serviceChanges(e)
const n=taskDefinitionChanges(e)
return{...t===void 0?{}:{service:t},...n===void 0?{}:{taskDefinition:n}}}const differs=(e,t)=>e.differences.some(e=>e.subject===t)
const has=(e,t)=>e.steps.some(e=>e.kind===t)
const takesAnother=e=>(e.kind==="update-service"||e.kind==="create-service")&&e.taskDefinition?.kind==="existing"
function serviceChanges(e){if(differs(e,"service")||has(e,"create-service"))return true
return e.deployed?.kind==="present"?false:void 0}function taskDefinitionChanges(e){if(differs(e,"task-definition")||e.steps.some(takesAnother))return true
if(!has(e,"register-task-definition")||e.compared?.["task-definition"]!==void 0)return false
return e.deployed?.kind==="missing"?true:void 0}var i=n(167)
function deploymentFacts(e,t,n){const r=n?.deployments?.find(t=>t.id===e)
const s=t?.supersededBy
return{deploymentId:e,serviceDeploymentArn:t?.serviceDeploymentArn??t?.serviceDeployment?.serviceDeploymentArn,rolloutState:r?.rolloutState??t?.rolloutState,strategy:strategyOf(t,n),controller:n===void 0?void 0:n.deploymentController?.type??"ECS",lifecycleStage:t?.serviceDeployment?.lifecycleStage,desiredCount:n?.desiredCount,runningCount:n?.runningCount,pendingCount:n?.pendingCount,serving:n?.deployments===void 0?void 0:servingOf(n.deployments),ownCounts:r?.desiredCount===void 0?void 0:countsOf(r),stopRequested:t?.stopRequested,supersededBy:s&&{serviceDeploymentArn:s.serviceDeploymentArn,deploymentId:s.deploymentId,taskDefinition:s.taskDefinitionArn===void 0?void 0:(0,o.cA)(s.taskDefinitionArn)}}}function servingOf(e){const t=new Map
for(const{taskDefinition:n,runningCount:r=0}of e){if(n===void 0||r===0)continue
const e=(0,o.cA)(n)
t.set(e,(t.get(e)??0)+r)}return[...t].map(([e,t])=>({taskDefinition:e,running:t}))}const countsOf=e=>({desired:e.desiredCount??0,running:e.runningCount??0,pending:e.pendingCount??0,failed:e.failedTasks??0})
function strategyOf(e,t){const n=e?.serviceDeployment?.deploymentConfiguration??t?.deploymentConfiguration
if(n?.strategy!==void 0)return n.strategy
const r=t?.deploymentController?.type??"ECS"
return t===void 0||r!=="ECS"?void 0:"ROLLING"}function standingOf(e){const t=serviceOf(e)
const n=arnsOf(e,t)
const r=(0,o.Lw)(t?.serviceArn)??(0,o.Lw)(n.taskDefinitionArn)??(0,o.Lw)(n.previousTaskDefinitionArn)
return{deploymentStatus:statusOf(e),...placeOf(e,t,r),serviceArn:t?.serviceArn,serviceStatus:t?.status,...n,...deploymentFacts(deploymentIdOf(e),e.watched,t),durationSeconds:Math.max(0,Math.floor((e.now-(hasCalled(e)?e.carried.calledAt:e.startedAt))/1e3)),changes:changesOf(e.plan),rendered:e.rendered}}const hasChanged=({change:e})=>e==="created"||e==="updated"
const hasCalled=e=>e.carried!==void 0&&hasChanged(e.carried)
const deployedService=({deployed:e,plan:t})=>{const n=t?.deployed??e
return n?.kind==="present"?n.service:void 0}
const serviceOf=e=>e.watched?.service??e.carried?.service??deployedService(e)
function statusOf({watched:e,error:t,command:n,dryRun:r,carried:s,plan:o}){if(e!==void 0)return e.outcome.status
if(t!==void 0)return statusOfError(t)??(s!==void 0&&hasChanged(s)?"failed":void 0)
if(n!=="deploy"||r||s===void 0)return
switch(s.change){case"created":case"updated":return"in-progress"
case"registered":return
case"none":return o?.steps.length===0?"no-change":void 0
default:return s.change}}function statusOfError(e){if(!(e instanceof s.lZ))return
if(e.code==="CANCELLED")return"cancelled"
if(e.code==="TIMEOUT")return"timed-out"
return e.code==="DEPLOYMENT_FAILED"?"failed":void 0}function placeOf(e,t,n){const r=e.plan?.cluster??e.cluster??(t?.clusterArn===void 0?void 0:(0,o.cA)(t.clusterArn))
const s=t?.serviceName??e.plan?.service??e.service
const a=n?.region??e.region
const c={region:a,partition:n?.partition}
return{...c,account:n?.account,cluster:r===void 0?void 0:(0,o.cA)(r),serviceName:s,consoleUrl:r===void 0||s===void 0?void 0:(0,i.Rs)(c,(0,o.cA)(r),s)}}function arnsOf(e,t){const{carried:n,plan:r}=e
const s=n?.before??deployedService(e)
const o=r?.steps.some(({kind:e})=>e==="register-task-definition")===true
const i=o||r===void 0?void 0:r.existingTaskDefinitionArn??t?.taskDefinition
return{taskDefinitionArn:n?.taskDefinitionArn??i,previousTaskDefinitionArn:s?.taskDefinition}}const deploymentIdOf=e=>e.watched?.deploymentId??(hasCalled(e)?(0,r.E)(e.carried).deploymentId:void 0)}),1907:((e,t,n)=>{n.d(t,{J:()=>cut,K:()=>r})
const r="\u2026"
const cut=(e,t)=>e.length<=t?e:`${e.slice(0,t)}${r}`}),7791:((e,t,n)=>{n.d(t,{E9:()=>parseDuration,Lm:()=>goDuration,S5:()=>durationText})
const r={ns:1e-6,us:.001,\u00b5s:.001,\u03bcs:.001,ms:1,s:1e3,m:6e4,h:36e5}
function parseDuration(e){const t=e.trim()
if(/^\d+(\.\d+)?$/.test(t))return{ok:true,ms:Number(t)*1e3,unitless:t!=="0"}
if(t.startsWith("-"))return{ok:false,reason:"a duration cannot be negative"}
const n=t.startsWith("+")?t.slice(1):t
const s=[...n.matchAll(/(\d+(?:\.\d*)?|\.\d+)(ns|us|\xb5s|\u03bcs|ms|s|m|h)/gy)]
const o=s.reduce((e,t)=>e+t[0].length,0)
if(s.length===0||o!==n.length)return{ok:false,reason:"expected a duration such as 10m, 90s or 1h30m"}
const i=s.reduce((e,t)=>e+Number(t[1])*(r[t[2]??""]??0),0)
return{ok:true,ms:i,unitless:false}}function durationText(e){const t=Math.max(0,Math.floor(e/1e3))
const two=e=>String(e).padStart(2,"0")
if(t<60)return`${t}s`
if(t<3600)return`${Math.floor(t/60)}m${two(t%60)}s`
return`${Math.floor(t/3600)}h${two(Math.floor(t%3600/60))}m`}function goDuration(e){if(e>0&&e<1e3)return`${e}ms`
const t=Math.floor(e/36e5)
const n=Math.floor(e%36e5/6e4)
const r=`${e%6e4/1e3}s`
if(t>0)return`${t}h${n}m${r}`
return n>0?`${n}m${r}`:r}}),7700:((e,t,n)=>{n.d(t,{_h:()=>joinErrors,gJ:()=>errorMessage,lZ:()=>ActionError})
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
const{code:s,message:o,at:i,excerpt:a,hint:c,cause:u}=n
return new ActionError(s,o,{at:i,excerpt:a,hint:c,cause:u,others:[...n.others,...r],warnings:[...n.warnings,...t]})}}),7997:((e,t,n)=>{n.d(t,{Y:()=>editDistance,p:()=>nearest})
function editDistance(e,t,n=3){if(Math.abs(e.length-t.length)>n)return n+1
let r=[]
let s=Array.from({length:t.length+1},(e,t)=>t)
for(let n=1;n<=e.length;n++){const o=[n]
for(let i=1;i<=t.length;i++){const a=e[n-1]===t[i-1]
let c=Math.min((s[i]??0)+1,(o[i-1]??0)+1,(s[i-1]??0)+(a?0:1))
if(n>1&&i>1&&e[n-1]===t[i-2]&&e[n-2]===t[i-1])c=Math.min(c,(r[i-2]??0)+1)
o.push(c)}r=s
s=o}return s[t.length]??0}function nearest(e,t){const n=e.toLowerCase()
let r
for(const e of t){const t=editDistance(n,e.toLowerCase())
const s=Math.max(1,Math.min(3,Math.floor(Math.max(n.length,e.length)/3)))
if(t<=s&&(r===void 0||t<r.distance))r={name:e,distance:t}}return r?.name}}),6651:((e,t,n)=>{n.d(t,{m:()=>clientDefaults})
var r=n(1979)
const s=9e4
const o=250
const i=2e3
const a=8e3
const c=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH"])
const u=/too many concurrent attempts to create a new revision/i
function classify(e,t){const{name:n,code:r,message:s}=e
if(n==="AbortError")return"final"
if(r!==void 0&&c.has(r))return"not-sent"
if(u.test(s??""))return"throttled"
if(n==="LimitExceededException")return"final"
if(t==="THROTTLING")return"throttled"
if(t==="TRANSIENT"||t==="SERVER_ERROR")return"ambiguous"
if(e instanceof SyntaxError||s==="aborted"||r==="ECONNRESET")return"ambiguous"
return"final"}const tokenOf=(e,t)=>({startedAt:t,getRetryCount:()=>e,getRetryDelay:()=>0,getRetryCost:()=>{}})
function retryStrategy(e,{clock:t,signal:n,random:r=Math.random,onCall:c}){return{acquireInitialRetryToken:()=>{c?.()
return Promise.resolve(tokenOf(0,t.now()))},recordSuccess:()=>{},refreshRetryTokenForRetry:async(c,u)=>{const d=c
const l=classify(u.error,u.errorType)
if(l==="final"||l==="ambiguous"&&e==="once")throw u.error
const f=d.getRetryCount()
const p=l==="throttled"?i:o
const h=Math.min(a,p*2**Math.min(f,10))
const m=h/2+r()*h/2
if(t.now()+m-d.startedAt>s)throw u.error
await t.sleep(m,n)
if(n?.aborted===true)throw u.error
return tokenOf(f+1,d.startedAt)}}}const d=[["ecs-deploy-action","1"]]
const l=5e3
const f=3e4
async function clientDefaults(e,t="idempotent"){const{clock:n,region:s,credentials:o}=e
return{...s===void 0?{}:{region:s},...o===void 0?{}:{credentials:o},customUserAgent:d,streamCollector:e=>(0,r.x)(e),retryStrategy:retryStrategy(t,e),requestHandler:{connectionTimeout:n.real(l),requestTimeout:n.real(f),throwOnRequestTimeout:true,...await proxyAgents(e.env)}}}const p=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"]
async function proxyAgents(e){if(!p.some(t=>e[t]))return{}
const{agentsFor:t}=await Promise.all([n.e(40),n.e(12)]).then(n.bind(n,9012))
return t(e)}}),9106:((e,t,n)=>{n.d(t,{credentialsFor:()=>credentialsFor,x:()=>assumeRole})
var r=n(7700)
var s=n(6651)
const o="ecs-deploy-action"
const i=3e5
const a=new WeakMap
function credentialsFor(e,t){const{assumeRoleArn:n,roleSessionName:r}=e
if(n===void 0)return Promise.resolve(t)
const s=a.get(e)??new Map
const o=t.region??""
const i=s.get(o)??assumeRole({arn:n,sessionName:r},t)
a.set(e,s.set(o,i))
return Promise.resolve({...t,credentials:i})}function assumeRole(e,t){let n
let r=Number.POSITIVE_INFINITY
const renew=async()=>{const n=await session(e,t)
r=(n.expiration?.getTime()??Number.POSITIVE_INFINITY)-i
return n}
return()=>{if(n===void 0||Date.now()>r){r=Number.POSITIVE_INFINITY
n=renew()
n.catch(()=>n=void 0)}return n}}async function session({arn:e,sessionName:t,externalId:r},i){const{STSClient:a,AssumeRoleCommand:c}=await Promise.all([n.e(43),n.e(510)]).then(n.bind(n,3510))
const{env:u}=i
const d=i.region??u["AWS_REGION"]??u["AWS_DEFAULT_REGION"]??"us-east-1"
const l=new a(await(0,s.m)({...i,region:d}))
try{const n=new c({RoleArn:e,RoleSessionName:t??o,ExternalId:r})
const{Credentials:s}=await l.send(n)
if(s?.AccessKeyId===void 0||s.SecretAccessKey===void 0)throw new Error("the answer holds no credentials")
return{accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration}}catch(t){throw roleError(t,e)}finally{l.destroy()}}function roleError(e,t){const{name:n=""}=e
const s=`sts:AssumeRole (role ${t}): ${n==="Error"||n===""?"":`${n}: `}${(0,r.gJ)(e)}`
if(!/^AccessDenied/.test(n))return new r.lZ("CREDENTIALS",s,{cause:e,hint:"The role is assumed with the credentials that the step already has, for example from aws-actions/configure-aws-credentials."})
const o=JSON.stringify({Effect:"Allow",Action:"sts:AssumeRole",Resource:t},null,2)
return new r.lZ("CREDENTIALS",s,{cause:e,hint:`Add this statement to the policy of the credentials that the step has, and let the trust policy of the role name them as principal:\n${o}`})}}),1979:((e,t,n)=>{n.d(t,{x:()=>readBody})
async function readBody(e,{maxBytes:t=Number.POSITIVE_INFINITY,length:n}={}){const tooBig=()=>Object.assign(new Error("the body is too big"),{code:"TOO_BIG"})
try{if(n!==void 0&&n>t)throw tooBig()
const r=n!==void 0&&Number.isSafeInteger(n)&&n>0?Buffer.allocUnsafeSlow(n):void 0
const s=[]
let o=0
for await(const n of e){if(o+n.length>t)throw tooBig()
if(r!==void 0&&o+n.length<=r.length)n.copy(r,o)
else s.push(n)
o+=n.length}if(r===void 0)return Buffer.concat(s)
return s.length===0?r.subarray(0,o):Buffer.concat([r.subarray(0,o-sum(s)),...s])}finally{e.destroy()}}const sum=e=>e.reduce((e,t)=>e+t.length,0)}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),9448:(e=>{e.exports=require("node:http")}),4708:(e=>{e.exports=require("node:https")}),7030:(e=>{e.exports=require("node:net")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),481:(e=>{e.exports=require("node:readline")}),7075:(e=>{e.exports=require("node:stream")}),7975:(e=>{e.exports=require("node:util")}),8522:(e=>{e.exports=require("node:zlib")}),857:(e=>{e.exports=require("os")}),4756:(e=>{e.exports=require("tls")}),2018:(e=>{e.exports=require("tty")}),7016:(e=>{e.exports=require("url")}),9023:(e=>{e.exports=require("util")})}
var t={}
function __nccwpck_require__(n){var r=t[n]
if(r!==void 0)return r.exports
var s=t[n]={exports:{}}
var o=true
try{e[n](s,s.exports,__nccwpck_require__)
o=false}finally{if(o)delete t[n]}return s.exports}__nccwpck_require__.m=e
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/";(()=>{__nccwpck_require__.n=e=>{var t=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(t,{a:t})
return t}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var t
__nccwpck_require__.t=function(n,r){if(r&1)n=this(n)
if(r&8)return n
if(typeof n==="object"&&n){if(r&4&&n.__esModule)return n
if(r&16&&typeof n.then==="function")return n}var s=Object.create(null)
__nccwpck_require__.r(s)
var o={}
t=t||[null,e({}),e([]),e(e)]
for(var i=r&2&&n;typeof i=="object"&&!~t.indexOf(i);i=e(i))Object.getOwnPropertyNames(i).forEach(e=>o[e]=()=>n[e])
o["default"]=()=>n
__nccwpck_require__.d(s,o)
return s}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n))Object.defineProperty(e,n,{enumerable:true,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:1}
var installChunk=t=>{var n=t.modules,r=t.ids,s=t.runtime
for(var o in n)if(__nccwpck_require__.o(n,o))__nccwpck_require__.m[o]=n[o]
if(s)s(__nccwpck_require__)
for(var i=0;i<r.length;i++)e[r[i]]=1}
__nccwpck_require__.f.require=(t,n)=>{if(!e[t])if(true)installChunk(require("./"+__nccwpck_require__.u(t)))
else e[t]=1}})()
var n={}
var r=__nccwpck_require__(6850)
var s=__nccwpck_require__(1729)
var o=__nccwpck_require__(9750)
const escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function workflowCommand(e,t,{at:n,title:r}={}){const s=Object.entries({file:n?.file,line:n?.line,col:n?.column,title:r}).filter(([,e])=>e!==void 0).map(([e,t])=>`${e}=${escapeProperty(String(t))}`).join(",")
return`::${e}${s===""?"":` ${s}`}::${escapeData(t)}\n`}const harmless=e=>e.replace(/^(\s*)::(?=[a-z-]+[ :])/gim,"$1:\u200b:")
const withoutSecrets=({at:e,title:t}={},n)=>({at:e===void 0?void 0:{...e,file:n(e.file)},title:t===void 0?void 0:n(t)})
function openLog(e,t=e=>e){let n=0
const command=(n,r,s)=>e(workflowCommand(n,t(r),withoutSecrets(s,t)))
return{info:n=>e(`${harmless(t(n))}\n`),debug:e=>command("debug",e),warning:(e,t)=>command("warning",e,t),error:(e,t)=>command("error",e,t),mask:t=>e(workflowCommand("add-mask",t)),group:async(r,s)=>{if(n++===0)command("group",r)
else e(`${harmless(t(r))}\n`)
try{return await s()}finally{if(--n===0)e("::endgroup::\n")}}}}var i=__nccwpck_require__(6102)
var a=__nccwpck_require__(6917)
var c=__nccwpck_require__(649)
function maskReport(e,t){const{reason:n,statusReason:r,fallback:s,timeline:o,differences:i,notes:a,steps:c,evidence:u,error:d}=e
const text=(e,n)=>n===void 0?{}:{[e]:t(n)}
return{...e,...text("reason",n),...text("statusReason",r),...text("fallback",s),timeline:o.map(e=>({...e,text:t(e.text)})),differences:i.map(e=>maskDifference(e,t)),notes:a.map(e=>({...e,text:t(e.text),...e.at===void 0?{}:{at:{...e.at,file:t(e.at.file)}}})),...c===void 0?{}:{steps:c.map(e=>({...deep(e,t),kind:e.kind}))},...u===void 0?{}:{evidence:{...deep(u,t,sameNumber),...u.cause===void 0?{}:{cause:{...u.cause,...masked(t,u.cause,"sentence","nextStep")}}}},...d===void 0?{}:{error:d.map(e=>({...e,...masked(t,e,"message","hint","file","excerpt","causes")}))}}}function maskDifference(e,t){const n=masked(t,e,"from","to")
const r=JSON.stringify(n.to)!==JSON.stringify(e.to)
return{...e,...n,...r&&"from"in e?{from:c.R}:{}}}function masked(e,t,...n){return Object.fromEntries(n.filter(e=>e in t).map(n=>[n,deep(t[n],e)]))}function deep(e,t,n=maskedNumber){if(typeof e==="string")return t(e)
if(typeof e==="number")return n(e,t)
if(Array.isArray(e))return e.map(e=>deep(e,t,n))
if(e===null||typeof e!=="object"||e instanceof Date)return e
return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,deep(r,t,n)]))}const sameNumber=e=>e
function maskedNumber(e,t){const n=String(e)
const r=t(n)
return r===n?e:r}var u=__nccwpck_require__(4018)
function openSession(e,t){const n=t.clock.now()
let r={command:e.command,dryRun:e.dryRun,startedAt:n,now:n,run:t.github.run}
let s=""
let o=false
const save=async e=>{if(e===s)return
s=e
await t.github.saveState("unfinished",e)}
const known=()=>({...r,now:t.clock.now()})
const report=()=>maskReport((0,a.E)(known()),t.secrets.redact)
return{inputs:e,world:t,startedAt:n,report,learn:async e=>{r={...r,...e}
if(e.error!==void 0)t.secrets.settle([r.cluster,r.service,r.region].filter(e=>e!==void 0))
await t.github.setOutputs((0,i.S8)((0,u.YP)(known())))},redact:e=>t.secrets.redact(e),saveUnfinished:save,leaveRest:()=>o=true,close:async()=>{if(o)await t.github.saveState("published","true")
else await save("")
t.close()}}}var d=__nccwpck_require__(7598)
var l=__nccwpck_require__(6760)
var f=__nccwpck_require__(1907)
const p="***"
const h=6
const m=3
function openSecrets(e){const t=new Set
const n=new Set
let r
let s
const readable=e=>r?.some(t=>t.includes(e))===true
const tell=t=>{if(t.length<h||n.has(t)||readable(t))return
n.add(t)
e(t)}
return{add:e=>{if(e===void 0)return
for(const n of linesOf(e)){if(t.has(n))continue
t.add(n)
s=void 0
if(r!==void 0)tell(n)}},settle:e=>{r=[...r??[],...e].filter(e=>e!=="")
s=void 0
t.forEach(tell)},redact:e=>{if(t.has(e)&&r?.includes(e)!==true)return p
s??=hider([...t],readable,r??[])
return s(e)}}}function linesOf(e){if(e.trim()==="")return[]
const t=e.split(/\r?\n/)
const n=t.filter(e=>t.length===1||tells(e)).flatMap(e=>[e,e.trim(),e.replaceAll("\t","    ")])
const r=[...e.includes("\n")?[e]:[],...n].flatMap(e=>[escaped(e),goEscaped(escaped(e))])
return[...n,...r,...r.map(escaped)].filter(e=>e.trim()!=="")}const tells=e=>e.trim().length>=h||/[\p{L}\p{N}]/u.test(e)
const escaped=e=>JSON.stringify(e).slice(1,-1)
const goEscaped=e=>e.replace(/[<>&]/g,e=>`\\u00${e.charCodeAt(0).toString(16)}`)
function hider(e,t,n){const r=e.filter(e=>!t(e))
const s=patternOf(r.map(e=>({line:e,pattern:placeOf(e)})))
const o=r.filter(e=>e.length>=h)
const hideStrange=e=>withoutFragments(e.replace(s,p),o)
const i=e.filter(e=>t(e)&&!n.includes(e))
if(i.length===0)return hideStrange
const a=new Set(i)
const c=patternOf([...i.map(e=>({line:e,pattern:placeOf(e)})),...n.map(e=>({line:e,pattern:literal(e)}))],v)
return e=>hideStrange(e).replace(c,e=>a.has(e)?p:e)}const g=4
function withoutFragments(e,t){if(!e.includes(f.K))return e
const n=e.split(f.K)
return n.map((e,r)=>withoutEnds(e,{begins:r>0,ends:r<n.length-1},t)).join(f.K)}function withoutEnds(e,t,n){if(e.length<g)return e
if(t.begins&&t.ends&&n.some(t=>t.includes(e)))return p
const most=t=>Math.max(0,...n.map(n=>longestFit(n,e,t)))
const r=t.ends?most((t,n)=>e.endsWith(t.slice(0,n))):0
const s=r===0?e:e.slice(0,-r)+p
const o=t.begins?most((t,n)=>e.startsWith(t.slice(-n))):0
return o===0?s:p+s.slice(o)}function longestFit(e,t,n){for(let r=Math.min(e.length-1,t.length);r>=g;r--)if(n(e,r))return r
return 0}const v="arn:[\\w:/.+=@-]+"
const literal=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")
function placeOf(e){if(e.length>=h)return literal(e)
return e.length>=m?`(?<![\\w-])${literal(e)}(?![\\w-])`:`(?<=["'])${literal(e)}(?=["'])`}function patternOf(e,...t){const n=[...t,...[...e].sort((e,t)=>t.line.length-e.line.length).map(({pattern:e})=>e)]
return new RegExp(n.length===0?"(?!)":n.join("|"),"g")}const y="ECS_DEPLOY_CLOCK_SPEED"
const w=5e3
const S={factor:1,sleeping:false,leastMs:0}
function settingOf(e){const[,t="",n,r]=/^\s*([\d.]+)(\s+sleeping)?(?:\s+(\d+)ms)?\s*$/.exec(e[y]??"")??[]
const s=Number(t)
if(!Number.isFinite(s)||s<=0)return S
return{factor:s,sleeping:n!==void 0,leastMs:r===void 0?s>1?w:0:Number(r)}}const clockSpeed=e=>settingOf(e).factor
const randomFrom=e=>settingOf(e).sleeping?()=>.5:Math.random
function clockFrom(e){const{factor:t,sleeping:n,leastMs:r}=settingOf(e)
return n?openSleepingClock(t,r):openClock(t,r)}function openClock(e,t=0){const n=Date.now()
const r=process.hrtime.bigint()
return{now:()=>n+Number(process.hrtime.bigint()-r)/1e6*e,real:n=>t+n/e,sleep:(t,n)=>realSleep(t/e,n),limit:(n,r)=>realSleep(t+n/e,r)}}function realSleep(e,t){return new Promise(n=>{if(t?.aborted===true)return n()
const done=()=>{clearTimeout(r)
t?.removeEventListener("abort",done)
n()}
const r=setTimeout(done,Math.max(0,e))
t?.addEventListener("abort",done)})}function openSleepingClock(e,t=0){let n=Date.now()
let r=[]
let s
const arm=()=>{clearTimeout(s)
const[o]=r
if(o===void 0)return
const i=(o.wakeAt-n)/e
s=setTimeout(()=>pass(o),r.every(({isLimit:e})=>e)?t+i:i)}
const leave=e=>{r=r.filter(t=>t!==e)
arm()}
const pass=e=>{n=Math.max(n,e.wakeAt)
leave(e)
e.wake()}
const until=(e,t,s)=>new Promise(o=>{if(t?.aborted===true)return o()
const i={wakeAt:n+Math.max(0,e),isLimit:s,wake:()=>(t?.removeEventListener("abort",end),o())}
const end=()=>(leave(i),i.wake())
t?.addEventListener("abort",end)
r=[...r,i].sort((e,t)=>e.wakeAt-t.wakeAt)
arm()})
return{now:()=>n,real:n=>t+n/e,sleep:(e,t)=>until(e,t,false),limit:(e,t)=>until(e,t,true)}}function abortable(e,t){if(t===void 0)return e
e.catch(()=>{})
return new Promise((n,r)=>{const end=()=>r(Object.assign(new Error("Request aborted"),{name:"AbortError"}))
if(t.aborted)return end()
t.addEventListener("abort",end,{once:true})
e.then(n,r).finally(()=>t.removeEventListener("abort",end))})}var E=__nccwpck_require__(6651)
const b=5e3
function openDiagnostics(e){const defaults=async t=>{const n=await e()
return(0,E.m)(t===void 0?n:{...n,region:t})}
return{lastLogLines:async({group:e,stream:t,region:n,limit:r},s)=>{const{CloudWatchLogsClient:o,GetLogEventsCommand:i}=await Promise.all([__nccwpck_require__.e(460),__nccwpck_require__.e(286)]).then(__nccwpck_require__.bind(__nccwpck_require__,1286))
const a=new o(await defaults(n))
try{const n={logGroupName:e,logStreamName:t,limit:r,startFromHead:false}
const o=await a.send(new i(n),{abortSignal:s})
return(o.events??[]).map(e=>e.message??"")}finally{a.destroy()}},targetHealth:async({targetGroupArn:e},t)=>{const n=await Promise.all([__nccwpck_require__.e(43),__nccwpck_require__.e(0),__nccwpck_require__.e(361)]).then(__nccwpck_require__.bind(__nccwpck_require__,6361))
const r=new n.ElasticLoadBalancingV2Client(await defaults())
try{const s=new n.DescribeTargetHealthCommand({TargetGroupArn:e})
const o=await r.send(s,{abortSignal:t})
return(o.TargetHealthDescriptions??[]).map(({Target:e,TargetHealth:t})=>({target:e?.Id??"",port:e?.Port,state:t?.State??"unknown",reason:t?.Reason,description:t?.Description}))}finally{r.destroy()}},alarmsInAlarm:async(e,t)=>{const{CloudWatchClient:n,DescribeAlarmsCommand:r}=await __nccwpck_require__.e(830).then(__nccwpck_require__.bind(__nccwpck_require__,830))
const s=new n(await defaults())
try{const n=new r({AlarmNames:[...e],AlarmTypes:["MetricAlarm","CompositeAlarm"],StateValue:"ALARM"})
const o=await s.send(n,{abortSignal:t})
const i=[...o.MetricAlarms??[],...o.CompositeAlarms??[]]
return i.map(e=>({name:e.AlarmName??"",reason:e.StateReason}))}finally{s.destroy()}},scalableTarget:async({cluster:t,service:n},r)=>{const s=await __nccwpck_require__.e(66).then(__nccwpck_require__.bind(__nccwpck_require__,8066))
const{clock:o}=await e()
const i=new s.ApplicationAutoScalingClient(await defaults())
const a=new AbortController
const c=r===void 0?a.signal:AbortSignal.any([r,a.signal])
o.limit(b,c).then(()=>a.abort())
try{const e=new s.DescribeScalableTargetsCommand({ServiceNamespace:"ecs",ResourceIds:[`service/${t}/${n}`],ScalableDimension:"ecs:service:DesiredCount"})
const r=await abortable(i.send(e,{abortSignal:c}),c)
const o=r.ScalableTargets?.[0]
return o===void 0?null:{minCapacity:o.MinCapacity,maxCapacity:o.MaxCapacity}}finally{a.abort()
i.destroy()}}}}var _=__nccwpck_require__(846)
var A=__nccwpck_require__(9007)
var C=__nccwpck_require__(721)
var k=__nccwpck_require__(5180)
var T=__nccwpck_require__(5250)
var x=__nccwpck_require__(2781)
var O=__nccwpck_require__(7086)
var R=__nccwpck_require__(1567)
var D=__nccwpck_require__(8702)
var $=__nccwpck_require__(7503)
var I=__nccwpck_require__(4172)
var N=__nccwpck_require__(7041)
var P=__nccwpck_require__(7760)
var L=__nccwpck_require__(2122)
var M=__nccwpck_require__(7849)
var q=__nccwpck_require__(8181)
var U=__nccwpck_require__(8743)
var F=__nccwpck_require__(9362)
const defaultECSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,U.u)(t).operation,region:await(0,F.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultECSHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,q.ho)(e)
return Object.assign(t,{authSchemePreference:(0,F.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ecs"})
const j={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const B={rE:"3.1164.0"}
var H=__nccwpck_require__(5477)
var z=__nccwpck_require__(9121)
var V=__nccwpck_require__(2217)
var W=__nccwpck_require__(7652)
var G=__nccwpck_require__(2628)
var J=__nccwpck_require__(9882)
var K=__nccwpck_require__(1034)
var Q=__nccwpck_require__(479)
var Y=__nccwpck_require__(8234)
var Z=__nccwpck_require__(3945)
var X=__nccwpck_require__(6152)
var ee=__nccwpck_require__(7580)
var te=__nccwpck_require__(4254)
var ne=__nccwpck_require__(4353)
var re=__nccwpck_require__(2127)
var se=__nccwpck_require__(1668)
var oe=__nccwpck_require__(6660)
var ie=__nccwpck_require__(2526)
var ae=__nccwpck_require__(8999)
var ce=__nccwpck_require__(910)
var ue=__nccwpck_require__(7545)
var de=__nccwpck_require__(8977)
var le=__nccwpck_require__(9700)
var fe=__nccwpck_require__(7305)
var pe=__nccwpck_require__(7332)
var he=__nccwpck_require__(9809)
var me=__nccwpck_require__(6180)
var ge=__nccwpck_require__(8479)
var ve=__nccwpck_require__(7009)
var ye=__nccwpck_require__(1046)
var we=__nccwpck_require__(5258)
const Se="ref"
const Ee=-1,be=true,_e="isSet",Ae="PartitionResult",Ce="booleanEquals",ke="getAttr",Te={[Se]:"Endpoint"},xe={[Se]:Ae},Oe={},Re=[{[Se]:"Region"}]
const De={conditions:[[_e,[Te]],[_e,Re],["aws.partition",Re,Ae],[Ce,[{[Se]:"UseFIPS"},be]],[Ce,[{[Se]:"UseDualStack"},be]],[Ce,[{fn:ke,argv:[xe,"supportsDualStack"]},be]],[Ce,[{fn:ke,argv:[xe,"supportsFIPS"]},be]]],results:[[Ee],[Ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Te,Oe],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ee,"FIPS is enabled but this partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ee,"DualStack is enabled but this partition does not support DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ee,"Invalid Configuration: Missing Region"]]}
const $e=2
const Ie=1e8
const Ne=new Int32Array([-1,1,-1,0,12,3,1,4,Ie+11,2,5,Ie+11,3,8,6,4,7,Ie+10,5,Ie+8,Ie+9,4,10,9,6,Ie+6,Ie+7,5,11,Ie+5,6,Ie+4,Ie+5,3,Ie+1,13,4,Ie+2,Ie+3])
const Pe=we.d.from(Ne,$e,De.conditions,De.results)
const Le=new ge.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>Le.get(e,()=>(0,ve.c)(Pe,{endpointParams:e,logger:t.logger}))
ye.m.aws=me.U
var Me=__nccwpck_require__(5629)
var qe=__nccwpck_require__(4667)
class ECSServiceException extends qe.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,ECSServiceException.prototype)}}class AccessDeniedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)}}class ClientException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClientException"
name="ClientException"
$fault="client"
constructor(e){super({name:"ClientException",$fault:"client",...e})
Object.setPrototypeOf(this,ClientException.prototype)}}class ClusterNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterNotFoundException"
name="ClusterNotFoundException"
$fault="client"
constructor(e){super({name:"ClusterNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterNotFoundException.prototype)}}class InvalidParameterException extends ECSServiceException{static shapeId="com.amazonaws.ecs#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class LimitExceededException extends ECSServiceException{static shapeId="com.amazonaws.ecs#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class ServerException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServerException"
name="ServerException"
$fault="server"
constructor(e){super({name:"ServerException",$fault:"server",...e})
Object.setPrototypeOf(this,ServerException.prototype)}}class UnsupportedFeatureException extends ECSServiceException{static shapeId="com.amazonaws.ecs#UnsupportedFeatureException"
name="UnsupportedFeatureException"
$fault="client"
constructor(e){super({name:"UnsupportedFeatureException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedFeatureException.prototype)}}class UpdateInProgressException extends ECSServiceException{static shapeId="com.amazonaws.ecs#UpdateInProgressException"
name="UpdateInProgressException"
$fault="client"
constructor(e){super({name:"UpdateInProgressException",$fault:"client",...e})
Object.setPrototypeOf(this,UpdateInProgressException.prototype)}}class NamespaceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#NamespaceNotFoundException"
name="NamespaceNotFoundException"
$fault="client"
constructor(e){super({name:"NamespaceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,NamespaceNotFoundException.prototype)}}class ClusterContainsCapacityProviderException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsCapacityProviderException"
name="ClusterContainsCapacityProviderException"
$fault="client"
constructor(e){super({name:"ClusterContainsCapacityProviderException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsCapacityProviderException.prototype)}}class ClusterContainsContainerInstancesException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsContainerInstancesException"
name="ClusterContainsContainerInstancesException"
$fault="client"
constructor(e){super({name:"ClusterContainsContainerInstancesException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsContainerInstancesException.prototype)}}class ClusterContainsServicesException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsServicesException"
name="ClusterContainsServicesException"
$fault="client"
constructor(e){super({name:"ClusterContainsServicesException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsServicesException.prototype)}}class ClusterContainsTasksException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClusterContainsTasksException"
name="ClusterContainsTasksException"
$fault="client"
constructor(e){super({name:"ClusterContainsTasksException",$fault:"client",...e})
Object.setPrototypeOf(this,ClusterContainsTasksException.prototype)}}class TargetNotConnectedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TargetNotConnectedException"
name="TargetNotConnectedException"
$fault="client"
constructor(e){super({name:"TargetNotConnectedException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotConnectedException.prototype)}}class ResourceInUseException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ResourceInUseException"
name="ResourceInUseException"
$fault="client"
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)}}class TargetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TargetNotFoundException"
name="TargetNotFoundException"
$fault="client"
constructor(e){super({name:"TargetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotFoundException.prototype)}}class ServiceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotFoundException"
name="ServiceNotFoundException"
$fault="client"
constructor(e){super({name:"ServiceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceNotFoundException.prototype)}}class AttributeLimitExceededException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AttributeLimitExceededException"
name="AttributeLimitExceededException"
$fault="client"
constructor(e){super({name:"AttributeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,AttributeLimitExceededException.prototype)}}class MissingVersionException extends ECSServiceException{static shapeId="com.amazonaws.ecs#MissingVersionException"
name="MissingVersionException"
$fault="client"
constructor(e){super({name:"MissingVersionException",$fault:"client",...e})
Object.setPrototypeOf(this,MissingVersionException.prototype)}}class NoUpdateAvailableException extends ECSServiceException{static shapeId="com.amazonaws.ecs#NoUpdateAvailableException"
name="NoUpdateAvailableException"
$fault="client"
constructor(e){super({name:"NoUpdateAvailableException",$fault:"client",...e})
Object.setPrototypeOf(this,NoUpdateAvailableException.prototype)}}class ServiceDeploymentNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceDeploymentNotFoundException"
name="ServiceDeploymentNotFoundException"
$fault="client"
constructor(e){super({name:"ServiceDeploymentNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceDeploymentNotFoundException.prototype)}}class PlatformUnknownException extends ECSServiceException{static shapeId="com.amazonaws.ecs#PlatformUnknownException"
name="PlatformUnknownException"
$fault="client"
constructor(e){super({name:"PlatformUnknownException",$fault:"client",...e})
Object.setPrototypeOf(this,PlatformUnknownException.prototype)}}class DaemonNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#DaemonNotActiveException"
name="DaemonNotActiveException"
$fault="client"
constructor(e){super({name:"DaemonNotActiveException",$fault:"client",...e})
Object.setPrototypeOf(this,DaemonNotActiveException.prototype)}}class DaemonNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#DaemonNotFoundException"
name="DaemonNotFoundException"
$fault="client"
constructor(e){super({name:"DaemonNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,DaemonNotFoundException.prototype)}}class GatewayNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#GatewayNotFoundException"
name="GatewayNotFoundException"
$fault="client"
constructor(e){super({name:"GatewayNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,GatewayNotFoundException.prototype)}}class ResourceNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class PlatformTaskDefinitionIncompatibilityException extends ECSServiceException{static shapeId="com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException"
name="PlatformTaskDefinitionIncompatibilityException"
$fault="client"
constructor(e){super({name:"PlatformTaskDefinitionIncompatibilityException",$fault:"client",...e})
Object.setPrototypeOf(this,PlatformTaskDefinitionIncompatibilityException.prototype)}}class ServiceNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotActiveException"
name="ServiceNotActiveException"
$fault="client"
constructor(e){super({name:"ServiceNotActiveException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceNotActiveException.prototype)}}class ConflictException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ConflictException"
name="ConflictException"
$fault="client"
resourceIds
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.resourceIds=e.resourceIds}}class TaskSetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TaskSetNotFoundException"
name="TaskSetNotFoundException"
$fault="client"
constructor(e){super({name:"TaskSetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TaskSetNotFoundException.prototype)}}class BlockedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#BlockedException"
name="BlockedException"
$fault="client"
constructor(e){super({name:"BlockedException",$fault:"client",...e})
Object.setPrototypeOf(this,BlockedException.prototype)}}const Ue="Attachment"
const Fe="AdvancedConfiguration"
const je="AttachmentDetails"
const Be="AccessDeniedException"
const He="AttributeLimitExceededException"
const ze="AwsVpcConfiguration"
const Ve="Attribute"
const We="Attachments"
const Ge="Attributes"
const Je="BlockedException"
const Ke="CreatedAt"
const Qe="CanaryConfiguration"
const Ye="ClusterContainsContainerInstancesException"
const Ze="ClusterContainsCapacityProviderException"
const Xe="ClusterContainsServicesException"
const et="ClusterContainsTasksException"
const tt="ContainerDefinition"
const nt="ContainerDependency"
const rt="ContainerDefinitions"
const st="ContainerDependencies"
const ot="ClientException"
const it="ConflictException"
const ct="ContainerImage"
const ut="ContainerImages"
const dt="ClusterNotFoundException"
const lt="ContainerOverride"
const ft="ContainerOverrides"
const pt="CapacityProviderStrategy"
const ht="CapacityProviderStrategyItem"
const mt="ContainerRestartPolicy"
const gt="ContinueServiceDeployment"
const vt="ContinueServiceDeploymentRequest"
const yt="ContinueServiceDeploymentResponse"
const wt="CreateServiceRequest"
const St="CreateServiceResponse"
const Et="CreateService"
const bt="Container"
const _t="Containers"
const At="Deployment"
const Ct="DeploymentAlarms"
const kt="DeploymentConfiguration"
const Tt="DeploymentCircuitBreaker"
const xt="DeploymentController"
const Ot="DeploymentEphemeralStorage"
const Rt="DeploymentEarlySuccessCriteria"
const Dt="DevicesList"
const $t="DeploymentLifecycleHook"
const It="DeploymentLifecycleHookDetail"
const Nt="DeploymentLifecycleHookDetailList"
const Pt="DeploymentLifecycleHookList"
const Lt="DeploymentLifecycleHookTimeoutConfiguration"
const Mt="DaemonNotActiveException"
const qt="DaemonNotFoundException"
const Ut="DescribeServiceDeployments"
const Ft="DescribeServiceDeploymentsRequest"
const jt="DescribeServiceDeploymentsResponse"
const Bt="DescribeServiceRevisionsRequest"
const Ht="DescribeServiceRevisionsResponse"
const zt="DescribeServicesRequest"
const Vt="DescribeServicesResponse"
const Wt="DescribeServiceRevisions"
const Gt="DescribeServices"
const Jt="DescribeTasks"
const Kt="DescribeTaskDefinitionRequest"
const Qt="DescribeTaskDefinitionResponse"
const Yt="DescribeTaskDefinition"
const Zt="DescribeTasksRequest"
const Xt="DescribeTasksResponse"
const en="DockerVolumeConfiguration"
const tn="Device"
const nn="Deployments"
const rn="EBSTagSpecification"
const sn="EBSTagSpecifications"
const on="ECSManagedResources"
const an="EnvironmentFile"
const cn="EFSAuthorizationConfig"
const un="EFSVolumeConfiguration"
const dn="EnvironmentFiles"
const ln="EphemeralStorage"
const pn="EnvironmentVariables"
const hn="Failure"
const mn="FirelensConfiguration"
const gn="FSxWindowsFileServerAuthorizationConfig"
const vn="FSxWindowsFileServerVolumeConfiguration"
const yn="Failures"
const wn="GatewayConnection"
const Sn="GatewayConnectionAlbResources"
const En="GatewayConnectionAlbResourcesList"
const bn="GatewayConnectorFilters"
const _n="GatewayConnectorHealthCheck"
const An="GatewayConnectorHealthCheckMatcher"
const Cn="GatewayConnectionList"
const kn="GatewayConnectorList"
const Tn="GatewayConnectionResources"
const xn="GatewayConnector"
const On="GatewayNotFoundException"
const Rn="HealthCheck"
const Dn="HostEntry"
const $n="HostEntryList"
const In="HostVolumeProperties"
const Nn="InferenceAccelerator"
const Pn="InferenceAcceleratorOverride"
const Ln="InferenceAcceleratorOverrides"
const Mn="InferenceAccelerators"
const qn="InvalidParameterException"
const Un="KernelCapabilities"
const Fn="KeyValuePair"
const jn="LoadBalancer"
const Bn="LoadBalancers"
const Hn="LinearConfiguration"
const zn="LogConfiguration"
const Vn="LimitExceededException"
const Wn="LinuxParameters"
const Gn="ListServices"
const Jn="ListServiceDeployments"
const Kn="ListServiceDeploymentsRequest"
const Qn="ListServiceDeploymentsResponse"
const Yn="ListServicesRequest"
const Zn="ListServicesResponse"
const Xn="ListTasks"
const er="ListTaskDefinitions"
const tr="ListTaskDefinitionsRequest"
const nr="ListTaskDefinitionsResponse"
const rr="ListTasksRequest"
const sr="ListTasksResponse"
const or="ManagedAgent"
const ir="ManagedApplicationAutoScalingPolicy"
const ar="ManagedApplicationAutoScalingPolicies"
const cr="ManagedAutoScaling"
const ur="ManagedAgents"
const dr="ManagedCertificate"
const lr="MetricConfigurationList"
const fr="MetricConfiguration"
const pr="MonitoringConfiguration"
const hr="ManagedIngressPath"
const mr="ManagedIngressPaths"
const gr="ManagedListener"
const vr="ManagedLoadBalancer"
const yr="ManagedLogGroup"
const wr="ManagedLogGroups"
const Sr="ManagedListenerRule"
const Er="ManagedMetricAlarm"
const br="ManagedMetricAlarms"
const _r="MountPoint"
const Ar="MountPointList"
const Cr="ManagedSecurityGroup"
const kr="ManagedSecurityGroups"
const Tr="ManagedScalableTarget"
const xr="ManagedTargetGroup"
const Or="ManagedTargetGroups"
const Rr="MissingVersionException"
const Dr="NetworkBinding"
const $r="NetworkBindings"
const Ir="NetworkConfiguration"
const Nr="NetworkInterface"
const Pr="NetworkInterfaces"
const Lr="NvidiaMpsAllocation"
const Mr="NamespaceNotFoundException"
const qr="NoUpdateAvailableException"
const Ur="PlacementConstraint"
const Fr="ProxyConfigurationProperties"
const jr="PlacementConstraints"
const Br="ProxyConfiguration"
const Hr="PortMapping"
const zr="PortMappingList"
const Vr="PlacementStrategy"
const Wr="PlacementStrategies"
const Gr="PlatformTaskDefinitionIncompatibilityException"
const Jr="PlatformUnknownException"
const Kr="RequiresAttributes"
const Qr="RepositoryCredentials"
const Yr="ResolvedConfiguration"
const Zr="ResourceInUseException"
const Xr="ResourceNotFoundException"
const es="RuntimePlatform"
const ts="RuntimePlatformOverride"
const ns="ResourceRequirement"
const rs="ResourceRequirements"
const ss="RegisterTaskDefinition"
const os="RegisterTaskDefinitionRequest"
const is="RegisterTaskDefinitionResponse"
const as="Rollback"
const cs="Scale"
const us="SystemControl"
const ds="ServiceConnectAccessLogConfiguration"
const ls="ServiceConnectConfiguration"
const fs="ServiceConnectClientAlias"
const ps="ServiceConnectClientAliasList"
const hs="ServiceConnectContainerConfigurations"
const ms="ServiceConnectContainerConfiguration"
const gs="ServiceCurrentRevisionSummary"
const vs="ServiceCurrentRevisionSummaryList"
const ys="ServiceConnectService"
const ws="ServiceConnectServiceList"
const Ss="ServiceConnectServiceResource"
const Es="ServiceConnectServiceResourceList"
const bs="ServiceConnectTlsConfiguration"
const _s="ServiceConnectTlsCertificateAuthority"
const As="ServiceConnectTestTrafficHeaderMatchRules"
const Cs="ServiceConnectTestTrafficHeaderRules"
const ks="ServiceConnectTestTrafficRules"
const Ts="SystemControls"
const xs="ServiceDeployment"
const Os="ServiceDeploymentAlarms"
const Rs="ServiceDeploymentBrief"
const Ds="ServiceDeploymentsBrief"
const $s="ServiceDeploymentCircuitBreaker"
const Is="ServiceDeploymentNotFoundException"
const Ns="ServiceDeployments"
const Ps="ServerException"
const Ls="ServiceEvent"
const Ms="ServiceEvents"
const qs="S3FilesVolumeConfiguration"
const Us="SecretList"
const Fs="ServiceManagedEBSVolumeConfiguration"
const js="ServiceNotActiveException"
const Bs="ServiceNotFoundException"
const Hs="ServiceRegistry"
const zs="ServiceRevisionLoadBalancer"
const Vs="ServiceRevisionLoadBalancers"
const Ws="ServiceRevisionOverrides"
const Gs="ServiceRevisionSummary"
const Js="ServiceRevisionsSummaryList"
const Ks="ServiceRevisionVpcLatticeConfiguration"
const Qs="ServiceRevisionVpcLatticeConfigurations"
const Ys="ServiceRevision"
const Zs="ServiceRegistries"
const Xs="ServiceRevisions"
const eo="StopServiceDeployment"
const to="StopServiceDeploymentRequest"
const no="StopServiceDeploymentResponse"
const ro="SharingStrategy"
const so="ServiceVolumeConfiguration"
const oo="ServiceVolumeConfigurations"
const io="Secret"
const ao="Service"
const co="Services"
const uo="Tag"
const lo="ThresholdConfiguration"
const fo="TimeoutConfiguration"
const po="TaskDefinition"
const ho="TaskDefinitionPlacementConstraint"
const mo="TaskDefinitionPlacementConstraints"
const go="TaskEphemeralStorage"
const vo="TmpfsList"
const yo="TargetNotConnectedException"
const wo="TargetNotFoundException"
const So="TaskOverride"
const Eo="TagResource"
const bo="TagResourceRequest"
const _o="TagResourceResponse"
const Ao="TaskSet"
const Co="TaskSetNotFoundException"
const ko="TaskSets"
const To="Task"
const xo="Tags"
const Oo="Tasks"
const Ro="Tmpfs"
const Do="Ulimit"
const $o="UnsupportedFeatureException"
const Io="UpdateInProgressException"
const No="UlimitList"
const Po="UntagResource"
const Lo="UntagResourceRequest"
const Mo="UntagResourceResponse"
const qo="UpdateService"
const Uo="UpdateServiceRequest"
const Fo="UpdateServiceResponse"
const jo="Volume"
const Bo="VolumeFrom"
const Ho="VolumeFromList"
const zo="VolumeList"
const Vo="VpcLatticeAdvancedConfiguration"
const Wo="VpcLatticeConfiguration"
const Go="VpcLatticeConfigurations"
const Jo="attachments"
const Ko="applicationAutoScalingPolicies"
const Qo="acmCertificateArn"
const Yo="advancedConfiguration"
const Zo="authorizationConfig"
const Xo="awsvpcConfiguration"
const ei="attachmentId"
const ti="accessLogConfiguration"
const ni="alarmNames"
const ri="appProtocol"
const si="accessPointArn"
const oi="awsPcaAuthorityArn"
const ii="assignPublicIp"
const ai="accessPointId"
const ci="autoScaling"
const ui="accessType"
const di="alternateTargetGroupArn"
const li="accessTypes"
const fi="availabilityZone"
const pi="availabilityZoneRebalancing"
const hi="action"
const mi="add"
const gi="after"
const vi="alarms"
const yi="arn"
const wi="attributes"
const Si="autoprovision"
const Ei="base"
const bi="bindIP"
const _i="bakeTimeInMinutes"
const Ai="before"
const Ci="client"
const ki="clusterArn"
const Ti="configuredAtLaunch"
const xi="clientAliases"
const Oi="containerArn"
const Ri="connectivityAt"
const Di="cpuArchitecture"
const $i="createdAt"
const Ii="canaryBakeTimeInMinutes"
const Ni="createdBy"
const Pi="canaryConfiguration"
const Li="containerConfigurations"
const Mi="containerDefinitions"
const qi="computedDesiredCount"
const Ui="containerImages"
const Fi="containerInstanceArn"
const ji="containerInstance"
const Bi="containerName"
const Hi="containerOverrides"
const zi="canaryPercent"
const Vi="capacityProviderName"
const Wi="containerPortRange"
const Gi="capacityProviderStrategy"
const Ji="capacityProvider"
const Ki="containerPath"
const Qi="containerPort"
const Yi="credentialsParameter"
const Zi="credentialSpecs"
const Xi="currentServiceDeployment"
const ea="currentServiceRevisions"
const ta="clientToken"
const na="capabilities"
const ra="certificate"
const sa="cluster"
const oa="command"
const ia="compatibilities"
const aa="condition"
const ca="connectivity"
const ua="containers"
const da="cpu"
const la="details"
const fa="deregisteredAt"
const pa="discoveryArn"
const ha="deploymentConfiguration"
const ma="deploymentCircuitBreaker"
const ga="desiredCount"
const va="deploymentController"
const ya="dockerLabels"
const wa="disableNetworking"
const Sa="daemonName"
const Ea="deviceName"
const ba="discoveryName"
const _a="dnsName"
const Aa="domainName"
const Ca="dependsOn"
const ka="driverOpts"
const Ta="deleteRequestedAt"
const xa="dnsServers"
const Oa="dnsSearchDomains"
const Ra="dockerSecurityOptions"
const Da="desiredStatus"
const $a="deviceType"
const Ia="dockerVolumeConfiguration"
const Na="devices"
const Pa="deployments"
const La="detail"
const Ma="domain"
const qa="driver"
const Ua="drop"
const Fa="error"
const ja="expiresAt"
const Ba="exitCode"
const Ha="enableExecuteCommand"
const za="enableECSManagedTags"
const Va="environmentFiles"
const Wa="enableFaultInjection"
const Ga="extraHosts"
const Ja="externalId"
const Ka="ecsManagedResources"
const Qa="entryPoint"
const Ya="executionRoleArn"
const Za="executionStoppedAt"
const Xa="earlySuccessCriteria"
const ec="ephemeralStorage"
const tc="efsVolumeConfiguration"
const nc="environment"
const rc="enabled"
const sc="enable"
const oc="encrypted"
const ic="endpoint"
const ac="essential"
const cc="events"
const uc="expression"
const dc="exact"
const lc="family"
const fc="finishedAt"
const pc="firelensConfiguration"
const hc="failureCount"
const mc="fargateEphemeralStorage"
const gc="forceNewDeployment"
const vc="familyPrefix"
const yc="fileSystemArn"
const wc="fileSystemId"
const Sc="failedTasks"
const Ec="filesystemType"
const bc="fsxWindowsFileServerVolumeConfiguration"
const _c="failures"
const Ac="filters"
const Cc="field"
const kc="format"
const Tc="gatewayArn"
const xc="gatewayConnectors"
const Oc="gatewayConnections"
const Rc="grpcCode"
const Dc="guardDutyEnabled"
const $c="gpuIds"
const Ic="gatewayRouteArn"
const Nc="gpuSharingStrategy"
const Pc="group"
const Lc="hostname"
const Mc="healthCheck"
const qc="healthCheckGracePeriodSeconds"
const Uc="healthCheckIntervalSeconds"
const Fc="healthCheckPath"
const jc="healthCheckProtocol"
const Bc="healthCheckPort"
const Hc="healthCheckTimeoutSeconds"
const zc="httpCode"
const Vc="hookDetails"
const Wc="httpError"
const Gc="hookId"
const Jc="hardLimit"
const Kc="healthyPercent"
const Qc="hostPortRange"
const Yc="hostPath"
const Zc="hostPort"
const Xc="healthStatus"
const eu="hostSharedAlb"
const tu="hookTargetArn"
const nu="healthyThresholdCount"
const ru="header"
const su="host"
const ou="id"
const iu="ipAddress"
const au="inferenceAcceleratorOverrides"
const cu="inferenceAccelerators"
const uu="ipv6Address"
const du="issuerCertificateAuthority"
const lu="imageDigest"
const fu="ignoredExitCodes"
const pu="ipcMode"
const hu="ingressPaths"
const mu="initProcessEnabled"
const gu="ingressPortOverride"
const vu="includeQueryParameters"
const yu="idleTimeoutSeconds"
const wu="iam"
const Su="image"
const Eu="interactive"
const bu="include"
const _u="interval"
const Au="iops"
const Cu="key"
const ku="kmsKey"
const Tu="kmsKeyId"
const xu="links"
const Ou="listenerArn"
const Ru="loadBalancers"
const Du="loadBalancerArn"
const $u="loadBalancerName"
const Iu="loadBalancerSecurityGroups"
const Nu="loadBalancerSecurityGroupArns"
const Pu="loadBalancer"
const Lu="logConfiguration"
const Mu="linearConfiguration"
const qu="logDriver"
const Uu="logGroups"
const Fu="logGroupName"
const ju="lifecycleHooks"
const Bu="lifecycleHookDetails"
const Hu="logLevel"
const zu="linuxParameters"
const Vu="listenerRuleArn"
const Wu="lastStatus"
const Gu="lastStartedAt"
const Ju="lifecycleStages"
const Ku="lifecycleStage"
const Qu="launchType"
const Yu="labels"
const Zu="listener"
const Xu="message"
const ed="managedAgents"
const td="metricAlarms"
const nd="minCapacity"
const rd="maxComputePercent"
const sd="maxCapacity"
const od="metricConfigurations"
const id="managedEBSVolume"
const ad="minimumHealthyPercent"
const cd="metricNames"
const ud="mountOptions"
const dd="mountPoints"
const ld="maximumPercent"
const fd="memoryReservation"
const pd="maxResults"
const hd="maxSwap"
const md="matcher"
const gd="memory"
const vd="metric"
const yd="monitoring"
const wd="name"
const Sd="networkBindings"
const Ed="networkConfiguration"
const bd="neuronDeviceIds"
const _d="networkInterfaces"
const Ad="networkMode"
const Cd="nvidiaMps"
const kd="nextToken"
const Td="namespace"
const xd="options"
const Od="operatingSystemFamily"
const Rd="overrides"
const Dd="privileged"
const $d="pendingCount"
const Id="placementConstraints"
const Nd="proxyConfiguration"
const Pd="platformFamily"
const Ld="privateIpv4Address"
const Md="productionListenerRule"
const qd="portMappings"
const Ud="pidMode"
const Fd="portName"
const jd="perRequestTimeoutSeconds"
const Bd="placementStrategy"
const Hd="pullStartedAt"
const zd="pullStoppedAt"
const Vd="pseudoTerminal"
const Wd="pendingTaskCount"
const Gd="policyType"
const Jd="propagateTags"
const Kd="platformVersion"
const Qd="permissions"
const Yd="port"
const Zd="protocol"
const Xd="properties"
const el="reason"
const tl="roleArn"
const nl="restartAttemptPeriod"
const rl="registeredAt"
const sl="registryArn"
const ol="requiresAttributes"
const il="resourceArn"
const al="registeredBy"
const cl="repositoryCredentials"
const ul="requiresCompatibilities"
const dl="resolvedConfiguration"
const ll="runningCount"
const fl="rootDirectory"
const pl="resourceIds"
const hl="runtimeId"
const ml="resourceManagementType"
const gl="readOnly"
const vl="resetOnHealthyTask"
const yl="requestedProductionTrafficWeight"
const wl="restartPolicy"
const Sl="runtimePlatform"
const El="resourceRequirements"
const bl="readonlyRootFilesystem"
const _l="rolloutState"
const Al="rolloutStateReason"
const Cl="resolutionSeconds"
const kl="resourceType"
const Tl="requestedTaskCount"
const xl="runningTaskCount"
const Ol="requestedTestTrafficWeight"
const Rl="revision"
const Dl="resources"
const $l="retries"
const Il="role"
const Nl="rollback"
const Pl="rule"
const Ll="smithy.ts.sdk.synthetic.com.amazonaws.ecs"
const Ml="startedAt"
const ql="serviceArn"
const Ul="serviceArns"
const Fl="stoppedAt"
const jl="stoppingAt"
const Bl="startedBy"
const Hl="stepBakeTimeInMinutes"
const zl="systemControls"
const Vl="serviceConnectConfiguration"
const Wl="serviceConnectResources"
const Gl="sourceContainer"
const Jl="stopCode"
const Kl="serviceDeployments"
const Ql="serviceDeploymentArn"
const Yl="serviceDeploymentArns"
const Zl="securityGroups"
const Xl="securityGroupIds"
const ef="subnetIds"
const tf="sizeInGiB"
const nf="snapshotId"
const rf="softLimit"
const sf="sharedMemorySize"
const af="serviceName"
const cf="secretOptions"
const uf="startPeriod"
const df="sourcePath"
const lf="stepPercent"
const ff="statusReason"
const pf="serviceRevisionArns"
const hf="serviceRevisionArn"
const mf="serviceRegistries"
const gf="serviceRevisions"
const vf="stoppedReason"
const yf="schedulingStrategy"
const wf="stabilityStatusAt"
const Sf="serviceSecurityGroups"
const Ef="sourceServiceRevisions"
const bf="sourceServiceRevisionCleanup"
const _f="sharingStrategy"
const Af="stabilityStatus"
const Cf="startTimeout"
const kf="scalableTarget"
const Tf="stopTimeout"
const xf="stopType"
const Of="serviceUrl"
const Rf="sourceVolume"
const Df="s3filesVolumeConfiguration"
const $f="scale"
const If="scheme"
const Nf="scope"
const Pf="server"
const Lf="secrets"
const Mf="service"
const qf="services"
const Uf="size"
const Ff="sort"
const jf="status"
const Bf="strategy"
const Hf="subnets"
const zf="swappiness"
const Vf="type"
const Wf="taskArn"
const Gf="triggeredAlarmNames"
const Jf="targetArn"
const Kf="taskArns"
const Qf="timeoutAction"
const Yf="thresholdConfiguration"
const Zf="timeoutConfiguration"
const Xf="taskDefinition"
const ep="taskDefinitionArn"
const tp="taskDefinitionArns"
const np="transitEncryptionPort"
const rp="transitEncryption"
const sp="targetGroups"
const op="targetGroupArn"
const ip="targetId"
const ap="timeoutInMinutes"
const cp="tagKeys"
const up="testListenerRule"
const dp="testListenerRuleArn"
const lp="taskRoleArn"
const fp="taskSetArn"
const pp="targetServiceRevision"
const hp="targetServiceRevisionArn"
const mp="taskSets"
const gp="tagSpecifications"
const vp="targetType"
const yp="testTrafficRules"
const wp="targetValue"
const Sp="tags"
const Ep="tasks"
const bp="threshold"
const _p="throughput"
const Ap="timeout"
const Cp="tls"
const kp="tmpfs"
const Tp="user"
const xp="updatedAt"
const Op="unhealthyThresholdCount"
const Rp="ulimits"
const Dp="unit"
const $p="value"
const Ip="versionConsistency"
const Np="volumeConfigurations"
const Pp="volumesFrom"
const Lp="valueFrom"
const Mp="volumeInitializationRate"
const qp="vpcLatticeConfigurations"
const Up="volumeType"
const Fp="version"
const jp="volumes"
const Bp="weight"
const Hp="workingDirectory"
const zp="com.amazonaws.ecs"
const Vp=new Me.O(Ll)
var Wp=[-3,Ll,"ECSServiceException",0,[],[]]
Vp.registerError(Wp,ECSServiceException)
const Gp=new Me.O(zp)
var Jp=[-3,zp,Be,{[Fa]:Ci,[Wc]:403},[Xu],[0]]
Gp.registerError(Jp,AccessDeniedException)
var Kp=[-3,zp,He,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Kp,AttributeLimitExceededException)
var Qp=[-3,zp,Je,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Qp,BlockedException)
var Yp=[-3,zp,ot,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Yp,ClientException)
var Zp=[-3,zp,Ze,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Zp,ClusterContainsCapacityProviderException)
var Xp=[-3,zp,Ye,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Xp,ClusterContainsContainerInstancesException)
var eh=[-3,zp,Xe,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(eh,ClusterContainsServicesException)
var th=[-3,zp,et,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(th,ClusterContainsTasksException)
var nh=[-3,zp,dt,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(nh,ClusterNotFoundException)
var rh=[-3,zp,it,{[Fa]:Ci},[pl,Xu],[64|0,0]]
Gp.registerError(rh,ConflictException)
var sh=[-3,zp,Mt,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(sh,DaemonNotActiveException)
var oh=[-3,zp,qt,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(oh,DaemonNotFoundException)
var ih=[-3,zp,On,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(ih,GatewayNotFoundException)
var ah=[-3,zp,qn,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(ah,InvalidParameterException)
var ch=[-3,zp,Vn,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(ch,LimitExceededException)
var uh=[-3,zp,Rr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(uh,MissingVersionException)
var dh=[-3,zp,Mr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(dh,NamespaceNotFoundException)
var lh=[-3,zp,qr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(lh,NoUpdateAvailableException)
var fh=[-3,zp,Gr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(fh,PlatformTaskDefinitionIncompatibilityException)
var ph=[-3,zp,Jr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(ph,PlatformUnknownException)
var hh=[-3,zp,Zr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(hh,ResourceInUseException)
var mh=[-3,zp,Xr,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(mh,ResourceNotFoundException)
var gh=[-3,zp,Ps,{[Fa]:Pf},[Xu],[0]]
Gp.registerError(gh,ServerException)
var vh=[-3,zp,Is,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(vh,ServiceDeploymentNotFoundException)
var yh=[-3,zp,js,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(yh,ServiceNotActiveException)
var wh=[-3,zp,Bs,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(wh,ServiceNotFoundException)
var Sh=[-3,zp,yo,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Sh,TargetNotConnectedException)
var Eh=[-3,zp,wo,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Eh,TargetNotFoundException)
var bh=[-3,zp,Co,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(bh,TaskSetNotFoundException)
var _h=[-3,zp,$o,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(_h,UnsupportedFeatureException)
var Ah=[-3,zp,Io,{[Fa]:Ci},[Xu],[0]]
Gp.registerError(Ah,UpdateInProgressException)
const Ch=[Vp,Gp]
var kh=[3,zp,Fe,0,[di,Md,up,tl],[0,0,0,0]]
var Th=[3,zp,Ue,0,[ou,Vf,jf,la],[0,0,0,()=>bv]]
var xh=[3,zp,Ve,0,[wd,$p,vp,ip],[0,0,0,0],1]
var Oh=[3,zp,ze,0,[Hf,Zl,ii],[64|0,64|0,0],1]
var Rh=[3,zp,Qe,0,[zi,Ii],[1,1]]
var Dh=[3,zp,ht,0,[Ji,Bp,Ei],[0,1,1],1]
var $h=[3,zp,bt,0,[Oi,Wf,wd,Su,lu,hl,Wu,Ba,el,Sd,_d,Xc,ed,da,gd,fd,$c,bd,Nc],[0,0,0,0,0,0,0,1,0,()=>ty,()=>ny,0,()=>Wv,0,0,0,64|0,64|0,()=>qy]]
var Ih=[3,zp,tt,0,[wd,Su,cl,da,gd,fd,xu,qd,ac,wl,Qa,oa,nc,Va,dd,Pp,zu,Lf,Ca,Cf,Tf,Ip,Lc,Tp,Hp,wa,Dd,bl,xa,Oa,Ga,Ra,Eu,Vd,ya,Rp,Lu,Mc,zl,El,pc,Zi],[0,0,[()=>yg,0],1,1,1,64|0,()=>oy,2,()=>Mh,64|0,64|0,[()=>Mv,0],()=>Lv,()=>ey,()=>Iy,()=>Pm,()=>uy,()=>Tv,1,1,0,0,0,0,2,2,2,64|0,64|0,()=>Bv,64|0,2,2,128|0,()=>$y,()=>Vm,()=>Tm,()=>ky,()=>cy,()=>ym,64|0]]
var Nh=[3,zp,nt,0,[Bi,aa],[0,0],2]
var Ph=[3,zp,ct,0,[Bi,lu,Su],[0,0,0]]
var Lh=[3,zp,lt,0,[wd,oa,nc,Va,da,gd,fd,El],[0,64|0,[()=>Mv,0],()=>Lv,1,1,1,()=>cy]]
var Mh=[3,zp,mt,0,[rc,fu,nl],[2,64|1,1],1]
var qh=[3,zp,vt,0,[Ql,Gc,hi],[0,0,0],2]
var Uh=[3,zp,yt,0,[Ql],[0]]
var Fh=[3,zp,Ke,0,[Ai,gi],[4,4]]
var jh=[3,zp,wt,0,[af,sa,Xf,pi,Ru,mf,ga,ta,Qu,Gi,Kd,Il,ha,Id,Bd,Ed,qc,yf,va,Sp,za,Jd,Ha,Vl,Np,qp,xc,yd],[0,0,0,0,()=>Vv,()=>yy,1,0,0,()=>Cv,0,0,()=>Wh,()=>ry,()=>sy,()=>ug,1,0,()=>Gh,()=>Ty,2,0,2,()=>Rg,()=>Cy,()=>Py,()=>jv,()=>ig],1]
var Bh=[3,zp,St,0,[Mf],[()=>Tg]]
var Hh=[3,zp,At,0,[ou,jf,Xf,ga,$d,ll,Sc,$i,xp,Gi,Qu,Kd,Pd,Ed,_l,Al,Vl,Wl,Np,mc,qp],[0,0,0,1,1,1,1,4,4,()=>Cv,0,0,0,()=>ug,0,0,()=>Rg,()=>py,()=>Cy,()=>Kh,()=>Py]]
var zh=[3,zp,Ct,0,[ni,Nl,sc],[64|0,2,2],3]
var Vh=[3,zp,Tt,0,[sc,Nl,vl,Yf],[2,2,2,()=>dv],2]
var Wh=[3,zp,kt,0,[ma,ld,ad,vi,Bf,_i,ju,Mu,Pi,Xa],[()=>Vh,1,1,()=>zh,0,1,()=>$v,()=>Nm,()=>Rh,()=>Jh]]
var Gh=[3,zp,xt,0,[Vf],[0],1]
var Jh=[3,zp,Rt,0,[sc,Kc,bf],[2,1,0],1]
var Kh=[3,zp,Ot,0,[Tu],[0]]
var Qh=[3,zp,$t,0,[vp,tu,tl,Ju,Vc,Zf],[0,0,0,64|0,15,()=>Zh]]
var Yh=[3,zp,It,0,[Gc,vp,Jf,jf,ja,Qf],[0,0,0,0,4,0]]
var Zh=[3,zp,Lt,0,[ap,hi],[1,0]]
var Xh=[3,zp,Ft,0,[Yl],[64|0],1]
var em=[3,zp,jt,0,[Kl,_c],[()=>my,()=>qv]]
var tm=[3,zp,Bt,0,[pf],[64|0],1]
var nm=[3,zp,Ht,0,[gf,_c],[()=>Sy,()=>qv]]
var rm=[3,zp,zt,0,[qf,sa,bu],[64|0,0,64|0],1]
var sm=[3,zp,Vt,0,[qf,_c],[()=>Ay,()=>qv]]
var om=[3,zp,Kt,0,[Xf,bu],[0,64|0],1]
var im=[3,zp,Qt,0,[Xf,Sp],[[()=>ov,0],()=>Ty]]
var am=[3,zp,Zt,0,[Ep,sa,bu],[64|0,0,64|0],1]
var cm=[3,zp,Xt,0,[Ep,_c],[[()=>Oy,0],()=>qv]]
var um=[3,zp,tn,0,[Yc,Ki,Qd],[0,0,64|0],1]
var dm=[3,zp,en,0,[Nf,Si,qa,ka,Yu],[0,2,0,128|0,128|0]]
var lm=[3,zp,rn,0,[kl,Sp,Jd],[0,()=>Ty,0],1]
var fm=[3,zp,on,0,[hu,ci,td,Sf,Uu,Oc],[()=>Jv,()=>Jm,()=>Qv,()=>Yv,()=>Kv,()=>Fv]]
var pm=[3,zp,cn,0,[ai,wu],[0,0]]
var hm=[3,zp,un,0,[wc,fl,rp,np,Zo],[0,0,0,1,()=>pm],1]
var mm=[3,zp,an,0,[$p,Vf],[0,0],2]
var gm=[3,zp,ln,0,[tf],[1],1]
var vm=[3,zp,hn,0,[yi,el,La],[0,0,0]]
var ym=[3,zp,mn,0,[Vf,xd],[0,128|0],1]
var wm=[3,zp,gn,0,[Yi,Ma],[0,0],2]
var Sm=[3,zp,vn,0,[wc,fl,Zo],[0,0,()=>wm],3]
var Em=[3,zp,wn,0,[Tc,Ic,Fd,Of,ui,jf,Dl],[0,0,0,0,0,0,()=>Ly]]
var bm=[3,zp,Sn,0,[Qo,Du,Nu,Ou,Vu,dp,op,di],[0,0,64|0,0,0,0,0,0]]
var _m=[3,zp,xn,0,[Fd,Mc,Ac],[0,()=>Cm,()=>Am],1]
var Am=[3,zp,bn,0,[li],[64|0]]
var Cm=[3,zp,_n,0,[jc,Bc,Fc,Hc,Uc,nu,Op,md],[0,1,0,1,1,1,1,()=>km]]
var km=[3,zp,An,0,[zc,Rc],[0,0]]
var Tm=[3,zp,Rn,0,[oa,_u,Ap,$l,uf],[64|0,1,1,1,1],1]
var xm=[3,zp,Dn,0,[Lc,iu],[0,0],2]
var Om=[3,zp,In,0,[df],[0]]
var Rm=[3,zp,Nn,0,[Ea,$a],[0,0],2]
var Dm=[3,zp,Pn,0,[Ea,$a],[0,0]]
var $m=[3,zp,Un,0,[mi,Ua],[64|0,64|0]]
var Im=[3,zp,Fn,0,[wd,$p],[0,0]]
var Nm=[3,zp,Hn,0,[lf,Hl],[1,1]]
var Pm=[3,zp,Wn,0,[na,Na,mu,sf,kp,hd,zf],[()=>$m,()=>Nv,2,1,()=>Dy,1,1]]
var Lm=[3,zp,Kn,0,[Mf,sa,jf,$i,kd,pd],[0,0,64|0,()=>Fh,0,1],1]
var Mm=[3,zp,Qn,0,[Kl,kd],[()=>gy,0]]
var qm=[3,zp,Yn,0,[sa,kd,pd,Qu,yf,ml],[0,0,1,0,0,0]]
var Um=[3,zp,Zn,0,[Ul,kd],[64|0,0]]
var Fm=[3,zp,tr,0,[vc,jf,Ff,kd,pd],[0,0,0,0,1]]
var jm=[3,zp,nr,0,[tp,kd],[64|0,0]]
var Bm=[3,zp,rr,0,[sa,ji,lc,kd,pd,Bl,af,Da,Qu,Sa],[0,0,0,0,1,0,0,0,0,0]]
var Hm=[3,zp,sr,0,[Kf,kd],[64|0,0]]
var zm=[3,zp,jn,0,[op,$u,Bi,Qi,Yo],[0,0,0,1,()=>kh]]
var Vm=[3,zp,zn,0,[qu,xd,cf],[0,128|0,()=>uy],1]
var Wm=[3,zp,or,0,[Gu,wd,el,Wu],[4,0,0,0]]
var Gm=[3,zp,ir,0,[jf,xp,Gd,wp,vd,yi,ff],[0,4,0,1,0,0,0],5]
var Jm=[3,zp,cr,0,[kf,Ko],[()=>ng,()=>Gv]]
var Km=[3,zp,dr,0,[jf,xp,Aa,yi,ff],[0,4,0,0,0],3]
var Qm=[3,zp,hr,0,[ui,ic,Pu,Iu,ra,Zu,Pl,sp],[0,0,()=>Xm,()=>Yv,()=>Km,()=>Ym,()=>Zm,()=>Zv],2]
var Ym=[3,zp,gr,0,[jf,xp,yi,ff],[0,4,0,0],2]
var Zm=[3,zp,Sr,0,[jf,xp,yi,ff],[0,4,0,0],2]
var Xm=[3,zp,vr,0,[jf,xp,If,yi,ff,ef,Xl],[0,4,0,0,0,64|0,64|0],3]
var eg=[3,zp,yr,0,[jf,xp,Fu,yi,ff],[0,4,0,0,0],3]
var tg=[3,zp,Er,0,[jf,xp,yi,ff],[0,4,0,0],2]
var ng=[3,zp,Tr,0,[jf,xp,nd,sd,yi,ff],[0,4,1,1,0,0],4]
var rg=[3,zp,Cr,0,[jf,xp,yi,ff],[0,4,0,0],2]
var sg=[3,zp,xr,0,[jf,xp,Fc,Bc,Yd,yi,ff],[0,4,0,1,1,0,0],5]
var og=[3,zp,fr,0,[cd,Cl],[64|0,1],2]
var ig=[3,zp,pr,0,[od],[()=>Xv]]
var ag=[3,zp,_r,0,[Rf,Ki,gl],[0,0,2]]
var cg=[3,zp,Dr,0,[bi,Qi,Zc,Zd,Wi,Qc],[0,1,1,0,0,0]]
var ug=[3,zp,Ir,0,[Xo],[()=>Oh]]
var dg=[3,zp,Nr,0,[ei,Ld,uu],[0,0,0]]
var lg=[3,zp,Lr,0,[gd,rd],[1,1],1]
var fg=[3,zp,Ur,0,[Vf,uc],[0,0]]
var pg=[3,zp,Vr,0,[Vf,Cc],[0,0]]
var hg=[3,zp,Hr,0,[Qi,Zc,Zd,wd,ri,Wi],[1,1,0,0,0,0]]
var mg=[3,zp,Br,0,[Bi,Vf,Xd],[0,0,()=>iy],1]
var gg=[3,zp,os,0,[lc,Mi,lp,Ya,Ad,jp,Id,ul,da,gd,Sp,Ud,pu,Nd,cu,ec,Sl,Wa],[0,[()=>kv,0],0,0,0,()=>Ny,()=>xy,64|0,0,0,()=>Ty,0,0,()=>mg,()=>zv,()=>gm,()=>bg,2],2]
var vg=[3,zp,is,0,[Xf,Sp],[[()=>ov,0],()=>Ty]]
var yg=[3,zp,Qr,8,[Yi],[0],1]
var wg=[3,zp,Yr,0,[Ru,qp],[()=>wy,()=>_y]]
var Sg=[3,zp,ns,0,[Vf,$p,_f],[0,0,()=>qy],1]
var Eg=[3,zp,as,0,[el,Ml,hf],[0,4,0]]
var bg=[3,zp,es,0,[Di,Od],[0,0]]
var _g=[3,zp,ts,0,[Di],[0]]
var Ag=[3,zp,qs,0,[yc,fl,np,si],[0,0,1,0],1]
var Cg=[3,zp,cs,0,[$p,Dp],[1,0]]
var kg=[3,zp,io,0,[wd,Lp],[0,0],2]
var Tg=[3,zp,ao,0,[ql,af,ki,Ru,mf,jf,ga,ll,$d,Qu,Gi,Kd,Pd,Xf,ha,mp,Pa,tl,cc,$i,Xi,ea,Id,Bd,Ed,qc,yf,va,Sp,Ni,za,Jd,Ha,pi,ml],[0,0,0,()=>Vv,()=>yy,0,1,1,1,0,()=>Cv,0,0,0,()=>Wh,()=>Ry,()=>Iv,0,()=>vy,4,0,()=>hy,()=>ry,()=>sy,()=>ug,1,0,()=>Gh,()=>Ty,0,2,0,2,0,0]]
var xg=[3,zp,ds,0,[kc,vu],[0,0],1]
var Og=[3,zp,fs,0,[Yd,_a,yp],[1,0,()=>Pg],1]
var Rg=[3,zp,ls,0,[rc,Td,qf,Lu,ti,Li],[2,0,()=>fy,()=>Vm,()=>xg,()=>ly],1]
var Dg=[3,zp,ys,0,[Fd,ba,xi,gu,Ap,Cp],[0,0,()=>dy,1,()=>lv,()=>Mg],1]
var $g=[3,zp,Ss,0,[ba,pa],[0,0]]
var Ig=[3,zp,As,0,[dc],[0],1]
var Ng=[3,zp,Cs,0,[wd,$p],[0,()=>Ig],1]
var Pg=[3,zp,ks,0,[ru],[()=>Ng],1]
var Lg=[3,zp,_s,0,[oi],[0]]
var Mg=[3,zp,bs,0,[du,ku,tl],[()=>Lg,0,0],1]
var qg=[3,zp,gs,0,[yi,Tl,xl,Wd],[0,1,1,1]]
var Ug=[3,zp,xs,0,[Ql,ql,ki,$i,Ml,fc,Fl,xp,Ef,pp,jf,ff,Ku,Bu,ha,Nl,ma,vi],[0,0,0,4,4,4,4,4,()=>Ey,()=>Kg,0,0,0,()=>Dv,()=>Wh,()=>Eg,()=>Bg,()=>Fg]]
var Fg=[3,zp,Os,0,[jf,ni,Gf],[0,64|0,64|0]]
var jg=[3,zp,Rs,0,[Ql,ql,ki,Ml,$i,fc,hp,jf,ff],[0,0,0,4,4,4,0,0,0]]
var Bg=[3,zp,$s,0,[jf,hc,bp],[0,1,1]]
var Hg=[3,zp,Ls,0,[ou,$i,Xu],[0,4,0]]
var zg=[3,zp,Fs,0,[tl,oc,Tu,Up,tf,nf,Mp,Au,_p,gp,Ec],[0,2,0,0,1,0,1,1,1,()=>Pv,0],1]
var Vg=[3,zp,Hs,0,[sl,Yd,Bi,Qi],[0,1,0,1]]
var Wg=[3,zp,Ys,0,[hf,ql,ki,Xf,Gi,Qu,Kd,Pd,Ru,mf,Ed,Ui,Dc,Vl,Np,mc,$i,qp,dl,Ka,Rd,xc,yd],[0,0,0,0,()=>Cv,0,0,0,()=>Vv,()=>yy,()=>ug,()=>xv,2,()=>Rg,()=>Cy,()=>Kh,4,()=>Py,()=>wg,()=>fm,()=>Jg,()=>jv,()=>ig]]
var Gg=[3,zp,zs,0,[op,Md],[0,0]]
var Jg=[3,zp,Ws,0,[Sl],[()=>_g]]
var Kg=[3,zp,Gs,0,[yi,Tl,xl,Wd,Ol,yl],[0,1,1,1,1,1]]
var Qg=[3,zp,Ks,0,[op,Md],[0,0]]
var Yg=[3,zp,so,0,[wd,id],[0,()=>zg],1]
var Zg=[3,zp,to,0,[Ql,xf],[0,0],1]
var Xg=[3,zp,no,0,[Ql],[0]]
var ev=[3,zp,us,0,[Td,$p],[0,0]]
var tv=[3,zp,uo,0,[Cu,$p],[0,0]]
var nv=[3,zp,bo,0,[il,Sp],[0,()=>Ty],2]
var rv=[3,zp,_o,0,[],[]]
var sv=[3,zp,To,0,[Jo,wi,fi,Vi,ki,ca,Ri,Fi,ua,da,$i,Da,Ha,Za,Pc,Xc,cu,Wu,Qu,gd,Rd,Kd,Pd,Hd,zd,Ml,Bl,Jl,Fl,vf,jl,Sp,Wf,ep,Fp,ec,mc],[()=>_v,()=>Av,0,0,0,0,4,0,()=>Rv,0,4,0,2,4,0,0,()=>zv,0,0,0,[()=>cv,0],0,0,4,4,4,0,0,4,0,4,()=>Ty,0,0,1,()=>gm,()=>av]]
var ov=[3,zp,po,0,[ep,Mi,lc,lp,Ya,Ad,Rl,jp,jf,ol,Id,ia,Sl,ul,da,gd,cu,Ud,pu,Nd,rl,fa,Ta,al,ec,Wa],[0,[()=>kv,0],0,0,0,0,1,()=>Ny,0,()=>ay,()=>xy,64|0,()=>bg,64|0,0,0,()=>zv,0,0,()=>mg,4,4,4,0,()=>gm,2]]
var iv=[3,zp,ho,0,[Vf,uc],[0,0]]
var av=[3,zp,go,0,[tf,Tu],[1,0]]
var cv=[3,zp,So,0,[Hi,da,au,Ya,gd,lp,ec],[[()=>Ov,0],0,()=>Hv,0,0,0,()=>gm]]
var uv=[3,zp,Ao,0,[ou,fp,ql,ki,Bl,Ja,jf,Xf,qi,$d,ll,$i,xp,Qu,Gi,Kd,Pd,Ed,Ru,mf,$f,Af,wf,Sp,mc],[0,0,0,0,0,0,0,0,1,1,1,4,4,0,()=>Cv,0,0,()=>ug,()=>Vv,()=>yy,()=>Cg,0,4,()=>Ty,()=>Kh]]
var dv=[3,zp,lo,0,[Vf,$p],[0,1],2]
var lv=[3,zp,fo,0,[yu,jd],[1,1]]
var fv=[3,zp,Ro,0,[Ki,Uf,ud],[0,1,64|0],2]
var pv=[3,zp,Do,0,[wd,rf,Jc],[0,1,1],3]
var hv=[3,zp,Lo,0,[il,cp],[0,64|0],2]
var mv=[3,zp,Mo,0,[],[]]
var gv=[3,zp,Uo,0,[Mf,sa,ga,Xf,Gi,ha,pi,Ed,Id,Bd,Kd,gc,qc,va,Ha,za,Ru,Jd,mf,Vl,Np,qp,xc,yd],[0,0,1,0,()=>Cv,()=>Wh,0,()=>ug,()=>ry,()=>sy,0,2,1,()=>Gh,2,2,()=>Vv,0,()=>yy,()=>Rg,()=>Cy,()=>Py,()=>jv,()=>ig],1]
var vv=[3,zp,Fo,0,[Mf],[()=>Tg]]
var yv=[3,zp,jo,0,[wd,su,Ia,tc,Df,bc,Ti],[0,()=>Om,()=>dm,()=>hm,()=>Ag,()=>Sm,2]]
var wv=[3,zp,Bo,0,[Gl,gl],[0,2]]
var Sv=[3,zp,Vo,0,[di,Md,up],[0,0,0]]
var Ev=[3,zp,Wo,0,[tl,op,Fd,Yo],[0,0,0,()=>Sv],3]
var bv=[1,zp,je,0,()=>Im]
var _v=[1,zp,We,0,()=>Th]
var Av=[1,zp,Ge,0,()=>xh]
var Cv=[1,zp,pt,0,()=>Dh]
var kv=[1,zp,rt,0,[()=>Ih,0]]
var Tv=[1,zp,st,0,()=>Nh]
var xv=[1,zp,ut,0,()=>Ph]
var Ov=[1,zp,ft,0,[()=>Lh,0]]
var Rv=[1,zp,_t,0,()=>$h]
var Dv=[1,zp,Nt,0,()=>Yh]
var $v=[1,zp,Pt,0,()=>Qh]
var Iv=[1,zp,nn,0,()=>Hh]
var Nv=[1,zp,Dt,0,()=>um]
var Pv=[1,zp,sn,0,()=>lm]
var Lv=[1,zp,dn,0,()=>mm]
var Mv=[1,zp,pn,8,()=>Im]
var qv=[1,zp,yn,0,()=>vm]
var Uv=[1,zp,En,0,()=>bm]
var Fv=[1,zp,Cn,0,()=>Em]
var jv=[1,zp,kn,0,()=>_m]
var Bv=[1,zp,$n,0,()=>xm]
var Hv=[1,zp,Ln,0,()=>Dm]
var zv=[1,zp,Mn,0,()=>Rm]
var Vv=[1,zp,Bn,0,()=>zm]
var Wv=[1,zp,ur,0,()=>Wm]
var Gv=[1,zp,ar,0,()=>Gm]
var Jv=[1,zp,mr,0,()=>Qm]
var Kv=[1,zp,wr,0,()=>eg]
var Qv=[1,zp,br,0,()=>tg]
var Yv=[1,zp,kr,0,()=>rg]
var Zv=[1,zp,Or,0,()=>sg]
var Xv=[1,zp,lr,0,()=>og]
var ey=[1,zp,Ar,0,()=>ag]
var ty=[1,zp,$r,0,()=>cg]
var ny=[1,zp,Pr,0,()=>dg]
var ry=[1,zp,jr,0,()=>fg]
var sy=[1,zp,Wr,0,()=>pg]
var oy=[1,zp,zr,0,()=>hg]
var iy=[1,zp,Fr,0,()=>Im]
var ay=[1,zp,Kr,0,()=>xh]
var cy=[1,zp,rs,0,()=>Sg]
var uy=[1,zp,Us,0,()=>kg]
var dy=[1,zp,ps,0,()=>Og]
var ly=[1,zp,hs,0,()=>My]
var fy=[1,zp,ws,0,()=>Dg]
var py=[1,zp,Es,0,()=>$g]
var hy=[1,zp,vs,0,()=>qg]
var my=[1,zp,Ns,0,()=>Ug]
var gy=[1,zp,Ds,0,()=>jg]
var vy=[1,zp,Ms,0,()=>Hg]
var yy=[1,zp,Zs,0,()=>Vg]
var wy=[1,zp,Vs,0,()=>Gg]
var Sy=[1,zp,Xs,0,()=>Wg]
var Ey=[1,zp,Js,0,()=>Kg]
var _y=[1,zp,Qs,0,()=>Qg]
var Ay=[1,zp,co,0,()=>Tg]
var Cy=[1,zp,oo,0,()=>Yg]
var ky=[1,zp,Ts,0,()=>ev]
var Ty=[1,zp,xo,0,()=>tv]
var xy=[1,zp,mo,0,()=>iv]
var Oy=[1,zp,Oo,0,[()=>sv,0]]
var Ry=[1,zp,ko,0,()=>uv]
var Dy=[1,zp,vo,0,()=>fv]
var $y=[1,zp,No,0,()=>pv]
var Iy=[1,zp,Ho,0,()=>wv]
var Ny=[1,zp,zo,0,()=>yv]
var Py=[1,zp,Go,0,()=>Ev]
var Ly=[4,zp,Tn,0,[eu],[()=>Uv]]
var My=[4,zp,ms,0,[Hu],[0]]
var qy=[4,zp,ro,0,[Cd],[()=>lg]]
var Uy=[9,zp,gt,0,()=>qh,()=>Uh]
var Fy=[9,zp,Et,0,()=>jh,()=>Bh]
var jy=[9,zp,Ut,0,()=>Xh,()=>em]
var By=[9,zp,Wt,0,()=>tm,()=>nm]
var Hy=[9,zp,Gt,0,()=>rm,()=>sm]
var zy=[9,zp,Yt,0,()=>om,()=>im]
var Vy=[9,zp,Jt,0,()=>am,()=>cm]
var Wy=[9,zp,Jn,0,()=>Lm,()=>Mm]
var Gy=[9,zp,Gn,0,()=>qm,()=>Um]
var Jy=[9,zp,er,0,()=>Fm,()=>jm]
var Ky=[9,zp,Xn,0,()=>Bm,()=>Hm]
var Qy=[9,zp,ss,0,()=>gg,()=>vg]
var Yy=[9,zp,eo,0,()=>Zg,()=>Xg]
var Zy=[9,zp,Eo,0,()=>nv,()=>rv]
var Xy=[9,zp,Po,0,()=>hv,()=>mv]
var ew=[9,zp,qo,0,()=>gv,()=>vv]
const getRuntimeConfig=e=>({apiVersion:"2014-11-13",base64Decoder:e?.base64Decoder??le.E,base64Encoder:e?.base64Encoder??fe.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultECSHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ie.f2}],logger:e?.logger??new ue.N,protocol:e?.protocol??ae.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries:Ch,xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"AmazonEC2ContainerServiceV20141113"},serviceId:e?.serviceId??"ECS",sha256:e?.sha256??ce.k,urlParser:e?.urlParser??de.D,utf8Decoder:e?.utf8Decoder??pe.a,utf8Encoder:e?.utf8Encoder??he.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,K.I)(process.version)
const t=(0,Y.I)(e)
const defaultConfigProvider=()=>t().then(Q.l)
const n=getRuntimeConfig(e);(0,H.I)(process.version)
const r={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,Z.Z)(G.$,r),bodyLengthChecker:e?.bodyLengthChecker??re.n,credentialDefaultProvider:e?.credentialDefaultProvider??J.v6,defaultSocketTimeout:(0,z.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,V.pf)({serviceId:n.serviceId,clientVersion:B.rE}),maxAttempts:e?.maxAttempts??(0,Z.Z)(P.qs,e),region:e?.region??(0,Z.Z)(X.GG,{...X.zH,...r}),requestHandler:se.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,Z.Z)({...P.kN,default:async()=>(await defaultConfigProvider()).retryMode||ne.L0},e),streamCollector:e?.streamCollector??oe.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,Z.Z)(ee.e$,r),useFipsEndpoint:e?.useFipsEndpoint??(0,Z.Z)(te.Ko,r),userAgentAppId:e?.userAgentAppId??(0,Z.Z)(W.hV,r)}}
var tw=__nccwpck_require__(9999)
var nw=__nccwpck_require__(6571)
var rw=__nccwpck_require__(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider
let r=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
if(n===-1)t.push(e)
else t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){r=e},credentials(){return r}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,tw.R)(e),(0,nw.xA)(e),(0,rw.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,tw.$)(n),(0,nw.uv)(n),(0,rw.j)(n),resolveHttpAuthRuntimeConfig(n))}
class ECSClient extends D.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t)
const r=(0,_.D)(n)
const s=(0,P.$z)(r)
const o=(0,$.T)(s)
const i=(0,A.OV)(o)
const a=(0,I.Co)(i)
const c=resolveHttpAuthSchemeConfig(a)
const u=resolveRuntimeExtensions(c,e?.extensions||[])
this.config=u
this.middlewareStack.use((0,M.wq)(this.config))
this.middlewareStack.use((0,C.sM)(this.config))
this.middlewareStack.use((0,L.ey)(this.config))
this.middlewareStack.use((0,N.vK)(this.config))
this.middlewareStack.use((0,A.TC)(this.config))
this.middlewareStack.use((0,k.Y7)(this.config))
this.middlewareStack.use((0,T.n)(this.config))
this.middlewareStack.use((0,x.w)(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new O.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,R.l)(this.config))}destroy(){super.destroy()}}var sw=__nccwpck_require__(5816)
const ow=(0,sw.k)(j,"AmazonEC2ContainerServiceV20141113","ECSClient",I.rD)
const iw={}
const _mw0=(e,t,n,r)=>[]
class DescribeServicesCommand extends(ow(iw,_mw0,"DescribeServices",Hy)){}class ListServicesCommand extends(ow(iw,_mw0,"ListServices",Gy)){}class DescribeTaskDefinitionCommand extends(ow(iw,_mw0,"DescribeTaskDefinition",zy)){}class ListTaskDefinitionsCommand extends(ow(iw,_mw0,"ListTaskDefinitions",Jy)){}class RegisterTaskDefinitionCommand extends(ow(iw,_mw0,"RegisterTaskDefinition",Qy)){}class CreateServiceCommand extends(ow(iw,_mw0,"CreateService",Fy)){}class UpdateServiceCommand extends(ow(iw,_mw0,"UpdateService",ew)){}class TagResourceCommand extends(ow(iw,_mw0,"TagResource",Zy)){}class UntagResourceCommand extends(ow(iw,_mw0,"UntagResource",Xy)){}class ListServiceDeploymentsCommand extends(ow(iw,_mw0,"ListServiceDeployments",Wy)){}class DescribeServiceDeploymentsCommand extends(ow(iw,_mw0,"DescribeServiceDeployments",jy)){}class DescribeServiceRevisionsCommand extends(ow(iw,_mw0,"DescribeServiceRevisions",By)){}class StopServiceDeploymentCommand extends(ow(iw,_mw0,"StopServiceDeployment",Yy)){}class ContinueServiceDeploymentCommand extends(ow(iw,_mw0,"ContinueServiceDeployment",Uy)){}class ListTasksCommand extends(ow(iw,_mw0,"ListTasks",Ky)){}class DescribeTasksCommand extends(ow(iw,_mw0,"DescribeTasks",Vy)){}function openEcs(e){const t=new Map
const n=new AbortController
const client=({once:r,cancel:s})=>{const o=r===true?"once":"idempotent"
const i=s===void 0?o:`${o} until cancelled`
const a=t.get(i)
if(a!==void 0)return a
const c=s===void 0?n.signal:AbortSignal.any([n.signal,s])
const u=e().then(async e=>new ECSClient(await(0,E.m)({...e,signal:c},o)))
t.set(i,u)
return u}
const send=async(e={},t)=>{const n=await client(e)
return abortable(t(n,{abortSignal:e.signal}),e.signal)}
return{describeServices:(e,t)=>send(t,(t,n)=>t.send(new DescribeServicesCommand(e),n)),listServices:(e,t)=>send(t,(t,n)=>t.send(new ListServicesCommand(e),n)),describeTaskDefinition:(e,t)=>send(t,(t,n)=>t.send(new DescribeTaskDefinitionCommand(e),n)),listTaskDefinitions:(e,t)=>send(t,(t,n)=>t.send(new ListTaskDefinitionsCommand(e),n)),registerTaskDefinition:(e,t)=>send(t,(t,n)=>t.send(new RegisterTaskDefinitionCommand(e),n)),createService:(e,t)=>send(t,(t,n)=>t.send(new CreateServiceCommand(e),n)),updateService:(e,t)=>send(t,(t,n)=>t.send(new UpdateServiceCommand(e),n)),tagResource:(e,t)=>send(t,(t,n)=>t.send(new TagResourceCommand(e),n)),untagResource:(e,t)=>send(t,(t,n)=>t.send(new UntagResourceCommand(e),n)),listServiceDeployments:(e,t)=>send(t,(t,n)=>t.send(new ListServiceDeploymentsCommand(e),n)),describeServiceDeployments:(e,t)=>send(t,(t,n)=>t.send(new DescribeServiceDeploymentsCommand(e),n)),describeServiceRevisions:(e,t)=>send(t,(t,n)=>t.send(new DescribeServiceRevisionsCommand(e),n)),stopServiceDeployment:(e,t)=>send(t,(t,n)=>t.send(new StopServiceDeploymentCommand(e),n)),continueServiceDeployment:(e,t)=>send(t,(t,n)=>t.send(new ContinueServiceDeploymentCommand(e),n)),listTasks:(e,t)=>send(t,(t,n)=>t.send(new ListTasksCommand(e),n)),describeTasks:(e,t)=>send(t,(t,n)=>t.send(new DescribeTasksCommand(e),n)),close:()=>{n.abort()
for(const e of t.values())e.then(e=>e.destroy()).catch(()=>{})}}}var aw=__nccwpck_require__(1455)
function openFiles(e){const at=t=>(0,l.resolve)(e,t)
return{readText:e=>(0,aw.readFile)(at(e),"utf8"),readBytes:e=>(0,aw.readFile)(at(e)),exists:e=>(0,aw.access)(at(e)).then(()=>true,()=>false),writeText:async(e,t)=>{await(0,aw.mkdir)((0,l.dirname)(at(e)),{recursive:true})
await(0,aw.writeFile)(at(e),t)}}}var cw=__nccwpck_require__(3024)
var uw=__nccwpck_require__(8161)
function appendValues(e,t,n){append(e,t,Object.entries(n).map(([e,t])=>block(e,t)).join(""))}function appendText(e,t,n){append(e,t,n)}function append(e,t,n){const r=e[t]
if(r!==void 0&&r!==""&&n!=="")(0,cw.appendFileSync)(r,n,"utf8")}function block(e,t){const n=`ghadelimiter_${(0,d.randomUUID)()}`
return[`${e}<<${n}`,t,n,""].join(uw.EOL)}function noteCancel(e){try{appendValues(e,"GITHUB_STATE",{cancelled:"true"})}catch{}}function openGitHub(e){const t=new Map
return{setOutputs:async n=>{const r=Object.entries(n).filter(([e,n])=>t.get(e)!==n)
appendValues(e,"GITHUB_OUTPUT",Object.fromEntries(r))
for(const[e,n]of r)t.set(e,n)},writeSummary:async t=>appendText(e,"GITHUB_STEP_SUMMARY",`${t}\n`),saveState:async(t,n)=>appendValues(e,"GITHUB_STATE",{[t]:n}),run:runOf(e)}}function runOf(e){const t=e["GITHUB_SERVER_URL"]
const n=e["GITHUB_REPOSITORY"]
const r=e["GITHUB_RUN_ID"]
return{actor:e["GITHUB_ACTOR"],commit:e["GITHUB_SHA"],repository:n,runUrl:t&&n&&r?`${t}/${n}/actions/runs/${r}`:void 0,attempt:e["GITHUB_RUN_ATTEMPT"],workspace:e["GITHUB_WORKSPACE"]}}function openCloudFormation(e,t){let n
const open=async()=>{const t=await Promise.all([__nccwpck_require__.e(43),__nccwpck_require__.e(0),__nccwpck_require__.e(852)]).then(__nccwpck_require__.bind(__nccwpck_require__,8852))
n??=e().then(async e=>new t.CloudFormationClient(await(0,E.m)(e)))
return{sdk:t,cloudFormation:await n}}
return{stackOutputs:async e=>{const{sdk:n,cloudFormation:r}=await open()
const{Stacks:s=[]}=await r.send(new n.DescribeStacksCommand({StackName:e}),{abortSignal:t})
if(s[0]===void 0)return
return Object.fromEntries((s[0].Outputs??[]).map(({OutputKey:e="",OutputValue:t=""})=>[e,t]))},listExports:async e=>{const{sdk:n,cloudFormation:r}=await open()
const s=await r.send(new n.ListExportsCommand({NextToken:e}),{abortSignal:t})
return{exports:(s.Exports??[]).map(({Name:e="",Value:t=""})=>({name:e,value:t})),nextToken:s.NextToken}},close:()=>void n?.then(e=>e.destroy()).catch(()=>{})}}var dw=__nccwpck_require__(9106)
var lw=__nccwpck_require__(1979)
const fw="us-east-1"
const pw=3
const hw=1e3
function openS3(e,t){const n=new Map
const r=new Map
const client=(t,s)=>{const{endpoint:o,pathStyle:i,accessKey:a,secretKey:c,role:u}=t
const d=JSON.stringify([s,o,i,a,c,u])
const l=n.get(d)??e().then(e=>make(e,t,s,r))
n.set(d,l)
return l}
return{headBucket:async e=>{const{HeadBucketCommand:n}=await Promise.all([__nccwpck_require__.e(43),__nccwpck_require__.e(291),__nccwpck_require__.e(460),__nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__,6079))
const r=await client(e,e.region)
try{const{BucketRegion:s}=await r.send(new n({Bucket:e.bucket}),{abortSignal:t})
return{status:200,region:s}}catch(e){return answeredRegion(e)}},getObject:async(n,r,s)=>{const{GetObjectCommand:o}=await Promise.all([__nccwpck_require__.e(43),__nccwpck_require__.e(291),__nccwpck_require__.e(460),__nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__,6079))
const{clock:i}=await e()
const a=await client(n,r)
for(let e=1;;e++){const r=await a.send(new o({Bucket:n.bucket,Key:n.key}),{abortSignal:t})
try{return await bodyOf(r,s)}catch(n){if(e===pw||t.aborted||!brokeOff(n))throw n
await i.sleep(hw*e,t)}}},close:()=>{for(const e of n.values())e.then(e=>e.destroy()).catch(()=>{})}}}async function make(e,t,n,r){const{S3Client:s}=await Promise.all([__nccwpck_require__.e(43),__nccwpck_require__.e(291),__nccwpck_require__.e(460),__nccwpck_require__.e(79)]).then(__nccwpck_require__.bind(__nccwpck_require__,6079))
const{env:o}=e
const i=t.endpoint??o["AWS_ENDPOINT_URL_S3"]
const a=n??e.region??o["AWS_REGION"]??o["AWS_DEFAULT_REGION"]
const c={...e,...a===void 0?{}:{region:a}}
if(t.accessKey!==void 0&&t.secretKey!==void 0){const e={accessKeyId:t.accessKey,secretAccessKey:t.secretKey}
c.credentials=()=>Promise.resolve(e)}const u=t.role===void 0?c:{...c,credentials:sessionOf(t,c,r)}
const d={...await(0,E.m)(u),...t.endpoint===void 0?{}:{endpoint:t.endpoint},forcePathStyle:Boolean(i||o["AWS_ENDPOINT_URL"]||t.pathStyle),followRegionRedirects:true}
const l=new s(d)
return await hasRegion(l)?l:new s({...d,region:fw})}function sessionOf({role:e,accessKey:t},n,r){const s=JSON.stringify([e,t])
const o=r.get(s)??(0,dw.x)(e,n)
r.set(s,o)
return o}const hasRegion=e=>e.config.region().then(()=>true,()=>false)
function answeredRegion(e){const{$metadata:t,$response:n}=e
const r=t?.httpStatusCode
if(r===void 0||r>=500)throw e
return{status:r,region:n?.headers?.["x-amz-bucket-region"]}}async function bodyOf({Body:e,ContentLength:t},n){return(0,lw.x)(e,{maxBytes:n,length:t})}const brokeOff=e=>{const{code:t="",message:n=""}=e
return/^E(CONNRESET|PIPE|TIMEDOUT)$|ERR_STREAM_PREMATURE_CLOSE/.test(t)||n==="aborted"}
function openSecretsManager(e,t){let n
return{describeSecret:async r=>{const{DescribeSecretCommand:s,SecretsManagerClient:o}=await __nccwpck_require__.e(14).then(__nccwpck_require__.bind(__nccwpck_require__,6014))
n??=e().then(async e=>new o(await(0,E.m)(e)))
const{ARN:i}=await(await n).send(new s({SecretId:r}),{abortSignal:t})
return{arn:i}},close:()=>void n?.then(e=>e.destroy()).catch(()=>{})}}function openSsm(e,t){let n
return{getParameter:async r=>{const{GetParameterCommand:s,SSMClient:o}=await __nccwpck_require__.e(635).then(__nccwpck_require__.bind(__nccwpck_require__,1635))
n??=e().then(async e=>new o(await(0,E.m)(e)))
const{Parameter:i}=await(await n).send(new s({Name:r,WithDecryption:true}),{abortSignal:t})
return{type:i?.Type??"String",value:i?.Value??""}},close:()=>void n?.then(e=>e.destroy()).catch(()=>{})}}function openStateFiles(e){const at=t=>(0,l.resolve)(e,t)
return{size:async e=>{const t=await(0,aw.stat)(at(e))
if(t.isDirectory())throw Object.assign(new Error("is a directory"),{code:"EISDIR"})
return t.size},readText:async e=>(0,cw.readFileSync)(at(e),"utf8")}}function openLookupWorld(e){const{settings:t,clock:n,env:r,log:s,workingDirectory:o,signal:i,region:a,credentials:c}=e
const u=openS3(t,i)
const d=openSsm(t,i)
const l=openSecretsManager(t,i)
const f=openCloudFormation(t,i)
const p=openCommands({clock:n,env:r,workingDirectory:o,signal:i})
return{files:openStateFiles(o),env:r,clock:n,log:s,region:a??r["AWS_REGION"]??r["AWS_DEFAULT_REGION"],credentials:c,s3:u,ssm:d,secretsManager:l,cloudFormation:f,http:openHttp({clock:n,env:r,signal:i}),runCommand:p.runCommand,converse:p.converse,close:()=>[u,d,l,f,p].forEach(e=>e.close())}}function openHttp(e){let t
return async(n,r)=>(await(t??=__nccwpck_require__.e(42).then(__nccwpck_require__.bind(__nccwpck_require__,42)).then(({openHttp:t})=>t(e))))(n,r)}function openCommands(e){let t=[]
let n
const open=()=>n??=__nccwpck_require__.e(553).then(__nccwpck_require__.bind(__nccwpck_require__,9553)).then(({openCommands:n,openConversations:r})=>{const s=r(e)
t=[s.close]
return{runCommand:n(e),converse:s.converse}})
return{runCommand:async(e,t)=>(await open()).runCommand(e,t),converse:async e=>(await open()).converse(e),close:()=>t.forEach(e=>e())}}var mw=__nccwpck_require__(5125)
const gw=["serviceName","service","cluster","taskDefinition","clientToken","role","forceNewDeployment"]
let vw
function definitionShapes(){vw??=buildShapes()
return vw}function buildShapes(){const e=structureOf(mw.l1.of(gg))
const t={...membersOf(gv),...membersOf(jh)}
for(const e of gw)delete t[e]
const n={kind:"structure",name:"Service",members:shapesOf(t),required:[]}
return{taskDefinition:e,service:n,describedTaskDefinition:namesOf(mw.l1.of(ov)).filter(t=>!Object.hasOwn(e.members,t)),describedService:namesOf(mw.l1.of(Tg)).filter(e=>!Object.hasOwn(n.members,e))}}function membersOf(e){const t=mw.l1.of(e)
return Object.fromEntries(namesOf(t).map(e=>[e,t]))}function structureOf(e){if(!e.isStructSchema())throw new TypeError("the schema of a request is not a structure")
const{names:t,requiredCount:n}=rawOf(e)
return{kind:"structure",name:e.getName()??"",members:shapesOf(membersOf(e)),required:t.slice(0,n)}}function shapesOf(e){const t={}
for(const[n,r]of Object.entries(e))onDemand(t,n,()=>shapeOf(r.getMemberSchema(n)))
return t}function onDemand(e,t,n){let r
Object.defineProperty(e,t,{enumerable:true,get:()=>(r??={value:n()}).value})}function shapeOf(e){if(e.isStructSchema())return structureOf(e)
if(e.isListSchema())return{kind:"list",of:shapeOf(e.getValueSchema())}
if(e.isMapSchema())return{kind:"map",of:shapeOf(e.getValueSchema())}
if(e.isBooleanSchema())return{kind:"boolean"}
if(e.isNumericSchema())return{kind:"number"}
if(e.isStringSchema())return{kind:"string"}
return{kind:"any"}}function rawOf(e){const t=e.getSchema()
const[n,,r]=Array.isArray(t)?t.slice(4):[]
if(!Array.isArray(n))throw new TypeError("the SDK writes the schema of a structure in another way")
return{names:n,requiredCount:typeof r==="number"?r:0}}const namesOf=e=>rawOf(e).names
function openWorld(e){const t=cancelled()
const n=clockSpeed(process.env)
const r=clockFrom(process.env)
const s=randomFrom(process.env)
const o=openSecrets(e=>i.mask(e))
const i=openLog(e=>void process.stdout.write(e),o.redact)
if(n!==1)i.info(`Time runs ${n} times as fast (${y}); for tests only.`)
const a=(0,l.resolve)(process.env["GITHUB_WORKSPACE"]??process.cwd(),e.workingDirectory)
const c=openFiles(a)
const u=[]
u.push(t.dispose)
const f=new AbortController
u.push(()=>f.abort())
let onCall=()=>{}
const p=new Promise(e=>{onCall=()=>void setImmediate(e)})
const settings=async t=>{const n={clock:r,random:s,env:process.env,region:t,signal:f.signal,onCall}
if(e.assumeRoleArn===void 0)return n
const{credentialsFor:o}=await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,9106))
return o(e,n)}
return{clock:r,log:i,files:c,env:process.env,layEnv:e=>void Object.assign(process.env,e),github:openGitHub(process.env),signal:t.signal,uuid:d.randomUUID,random:s,underWay:p,aws:e=>{const t=openEcs(()=>settings(e))
u.push(t.close)
return{ecs:t,diagnostics:openDiagnostics(()=>settings(e)),region:e??process.env["AWS_REGION"]??process.env["AWS_DEFAULT_REGION"]}},lookups:n=>{const o=AbortSignal.any([t.signal,f.signal])
const c={clock:r,random:s,env:process.env,region:n,signal:o,onCall}
const d=e.assumeRoleArn!==void 0
const l=openLookupWorld({settings:async()=>e.lookupCredentials==="base"?c:{...await settings(n),signal:o},clock:r,env:process.env,log:i,workingDirectory:a,signal:t.signal,region:n,credentials:d?e.lookupCredentials:"plain"})
u.push(l.close)
return l},secrets:o,shapes:definitionShapes,workingDirectory:a,close:()=>u.forEach(e=>e())}}function cancelled(){const e=new AbortController
const abort=()=>{if(!e.signal.aborted)noteCancel(process.env)
e.abort()}
process.on("SIGINT",abort)
process.on("SIGTERM",abort)
return{signal:e.signal,dispose:()=>{process.off("SIGINT",abort)
process.off("SIGTERM",abort)}}}function runToTheEnd(e,t){let n=false
const tell=e=>{if(n)return
n=true
t(e)
process.exitCode=1}
process.exitCode=1
process.once("uncaughtExceptionMonitor",tell)
process.once("exit",()=>tell(new Error("the run ended before it was finished")))
process.once("beforeExit",()=>process.exit())
e().then(()=>n=true,tell)}async function main(){const e=await acceptedInputs()
if(e===void 0)return
const t=openWorld(e)
const n=openSession(e,t)
for(const n of e.warnings)t.log.warning(n)
try{const{commandTable:t}=await Promise.all([__nccwpck_require__.e(243),__nccwpck_require__.e(149)]).then(__nccwpck_require__.bind(__nccwpck_require__,8149))
await t[e.command](n)}catch(e){await n.learn({error:e})}process.exitCode=await(0,o.mk)(n.report(),{...t,summaryTemplate:e.summaryTemplate,redact:n.redact})
await n.close()}async function acceptedInputs(){try{return(0,s.K)(process.env)}catch(e){const t=openLog(e=>void process.stdout.write(e))
process.exitCode=await(0,o.Id)(e,process.env,{log:t,github:openGitHub(process.env),now:Date.now()})
return}}function failEarly(e){const t=openLog(e=>void process.stdout.write(e))
const n=(0,r.kc)(e)
t.info(n)
t.error(n,{title:"Fault of the action"})}runToTheEnd(main,failEarly)
module.exports=n})()

