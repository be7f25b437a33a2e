"use strict"
exports.id=0
exports.ids=[0]
exports.modules={4818:((e,t,r)=>{r.d(t,{k:()=>AwsQueryProtocol})
var s=r(5715)
var i=r(9620)
var o=r(6204)
var n=r(5125)
var a=r(4017)
var c=r(6273)
var l=r(3888)
var f=r(979)
var u=r(5393)
var h=r(7305)
var d=r(7297)
var m=r(7004)
var y=r(6881)
class QueryShapeSerializer extends y.B{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,r=""){if(this.buffer===void 0)this.buffer=""
const s=n.l1.of(e)
if(r&&!r.endsWith("."))r+="."
if(s.isBlobSchema()){if(typeof t==="string"||t instanceof Uint8Array){this.writeKey(r)
this.writeValue((this.serdeContext?.base64Encoder??h.n)(t))}}else if(s.isBooleanSchema()||s.isNumericSchema()||s.isStringSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}else if(s.isIdempotencyToken()){this.writeKey(r)
this.writeValue((0,d.ec)())}}else if(s.isBigIntegerSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}}else if(s.isBigDecimalSchema()){if(t!=null){this.writeKey(r)
this.writeValue(t instanceof m.D?t.string:String(t))}}else if(s.isTimestampSchema()){if(t instanceof Date){this.writeKey(r)
const e=(0,l.V)(s,this.settings)
switch(e){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,u.JV)(t))
break
case 7:this.writeValue(String(t.getTime()/1e3))
break}}}else if(s.isDocumentSchema())if(Array.isArray(t))this.write(64|15,t,r)
else if(t instanceof Date)this.write(4,t,r)
else if(t instanceof Uint8Array)this.write(21,t,r)
else if(t&&typeof t==="object")this.write(128|15,t,r)
else{this.writeKey(r)
this.writeValue(String(t))}else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(r)
this.writeValue("")}}else{const e=s.getValueSchema()
const i=this.settings.flattenLists||s.getMergedTraits().xmlFlattened
let o=1
for(const s of t){if(s==null)continue
const t=e.getMergedTraits()
const n=this.getKey("member",t.xmlName,t.ec2QueryName)
const a=i?`${r}${o}`:`${r}${n}.${o}`
this.write(e,s,a);++o}}}else if(s.isMapSchema()){if(t&&typeof t==="object"){const e=s.getKeySchema()
const i=s.getValueSchema()
const o=s.getMergedTraits().xmlFlattened
let n=1
for(const s in t){const a=t[s]
if(a==null)continue
const c=e.getMergedTraits()
const l=this.getKey("key",c.xmlName,c.ec2QueryName)
const f=o?`${r}${n}.${l}`:`${r}entry.${n}.${l}`
const u=i.getMergedTraits()
const h=this.getKey("value",u.xmlName,u.ec2QueryName)
const d=o?`${r}${n}.${h}`:`${r}entry.${n}.${h}`
this.write(e,s,f)
this.write(i,a,d);++n}}}else if(s.isStructSchema()){if(t&&typeof t==="object"){let e=false
for(const[i,o]of s.structIterator()){if(t[i]==null&&!o.isIdempotencyToken())continue
const s=o.getMergedTraits()
const n=this.getKey(i,s.xmlName,s.ec2QueryName,"struct")
const a=`${r}${n}`
this.write(o,t[i],a)
e=true}if(!e&&s.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,s]=e
const i=`${r}${t}`
this.write(15,s,i)}}}}else if(s.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(true)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,r,s){const{ec2:i,capitalizeKeys:o}=this.settings
if(i&&r)return r
const n=t??e
if(o&&s==="struct")return n[0].toUpperCase()+n.slice(1)
return n}writeKey(e){if(e.endsWith("."))e=e.slice(0,e.length-1)
this.buffer+=`&${(0,f.$)(e)}=`}writeValue(e){this.buffer+=(0,f.$)(e)}}class AwsQueryProtocol extends s.M{options
serializer
deserializer
mixin=new a.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:true}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new c._(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){const s=await super.serializeRequest(e,t,r)
if(!s.path.endsWith("/"))s.path+="/"
s.headers["content-type"]="application/x-www-form-urlencoded"
if((0,o.L)(e.input)==="unit"||!s.body)s.body=""
const i=e.name.split("#")[1]??e.name
s.body=`Action=${i}&Version=${this.options.version}`+s.body
if(s.body.endsWith("&"))s.body=s.body.slice(-1)
return s}async deserializeResponse(e,t,r){const s=this.deserializer
const o=n.l1.of(e.output)
const a={}
if(r.statusCode>=300){const o=await(0,i.P)(r.body,t)
if(o.byteLength>0)Object.assign(a,await s.read(15,o))
await this.handleError(e,t,r,a,this.deserializeMetadata(r))}for(const e in r.headers){const t=r.headers[e]
delete r.headers[e]
r.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name
const l=o.isStructSchema()&&this.useNestedResult()?c+"Result":void 0
const f=await(0,i.P)(r.body,t)
if(f.byteLength>0)Object.assign(a,await s.read(o,f,l))
a.$metadata=this.deserializeMetadata(r)
return a}useNestedResult(){return true}async handleError(e,t,r,s,i){const o=this.loadQueryErrorCode(r,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,o,this.options.defaultNamespace)
const a=this.loadQueryError(s)??{}
const c=this.loadQueryErrorMessage(s)
a.message=c
a.Error={Type:a.Type,Code:a.Code,Message:c}
const{errorSchema:l,errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(o,this.options.defaultNamespace,r,a,i,this.mixin.findQueryCompatibleError)
const u=n.l1.of(l)
const h=this.compositeErrorRegistry.getErrorCtor(l)??Error
const d=new h({})
const m={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error}
for(const[e,t]of u.structIterator()){const r=t.getMergedTraits().xmlName??e
const i=a[r]??s[r]
m[e]=this.deserializer.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(d,f,{$fault:u.getMergedTraits().error,message:c},m),s)}loadQueryErrorCode(e,t){const r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
if(r!==void 0)return r
if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),9983:((e,t,r)=>{r.d(t,{K:()=>createPaginator})
const makePagedClientRequest=async(e,t,r,s=e=>e,...i)=>{let o=new e(r)
o=s(o)??o
return await t.send(o,...i)}
function createPaginator(e,t,r,s,i){return async function*(o,n,...a){const c=n
let l=o.startingToken??c[r]
let f=true
let u
while(f){c[r]=l
if(i)c[i]=c[i]??o.pageSize
if(o.client instanceof e)u=await makePagedClientRequest(t,o.client,n,o.withCommand,...a)
else throw new Error(`Invalid client, expected instance of ${e.name}`)
yield u
const h=l
l=get(u,s)
f=!!(l&&(!o.stopOnSameToken||l!==h))}return}}const get=(e,t)=>{let r=e
const s=t.split(".")
for(const e of s){if(!r||typeof r!=="object")return
r=r[e]}return r}}),403:((e,t,r)=>{r.d(t,{J:()=>createAggregatedClient})
const createAggregatedClient=(e,t,r)=>{for(const[r,s]of Object.entries(e)){const methodImpl=async function(e,t,r){const i=new s(e)
if(typeof t==="function")this.send(i,t)
else if(typeof r==="function"){if(typeof t!=="object")throw new Error(`Expected http options but got ${typeof t}`)
this.send(i,t||{},r)}else return this.send(i,t)}
const e=(r[0].toLowerCase()+r.slice(1)).replace(/Command$/,"")
t.prototype[e]=methodImpl}const{paginators:s={},waiters:i={}}=r??{}
for(const[e,r]of Object.entries(s))if(t.prototype[e]===void 0)t.prototype[e]=function(e={},t,...s){return r({...t,client:this},e,...s)}
for(const[e,r]of Object.entries(i))if(t.prototype[e]===void 0)t.prototype[e]=async function(e={},t,...s){let i=t
if(typeof t==="number")i={maxWaitTime:t}
return r({...i,client:this},e,...s)}}}),475:((e,t,r)=>{r.d(t,{O:()=>getCircularReplacer})
const getCircularReplacer=()=>{const e=new WeakSet
return(t,r)=>{if(typeof r==="object"&&r!==null){if(e.has(r))return"[Circular]"
e.add(r)}return r}}}),8015:((e,t,r)=>{r.d(t,{$:()=>createWaiter})
var s=r(475)
const sleep=e=>new Promise(t=>setTimeout(t,e*1e3))
var i=r(2922)
const runPolling=async({minDelay:e,maxDelay:t,maxWaitTime:r,abortController:s,client:o,abortSignal:n},a,c)=>{const l={}
const[f,u]=[e*1e3,t*1e3]
let h=0
const d=Date.now()+r*1e3
const m=Date.now()+6e4
let y=false
while(true){if(h>0){const e=exponentialBackoffWithJitter(f,u,h,d)
if(s?.signal?.aborted||n?.aborted){const e="AbortController signal aborted."
l[e]|=0
l[e]+=1
return{state:i.IX.ABORTED,observedResponses:l}}if(Date.now()+e>d)return{state:i.IX.TIMEOUT,observedResponses:l}
await sleep(e/1e3)}const{state:e,reason:t}=await c(o,a)
if(t){const e=createMessageFromResponse(t)
l[e]|=0
l[e]+=1}if(e!==i.IX.RETRY)return{state:e,reason:t,final:t,observedResponses:l}
h+=1
if(!y&&Date.now()>=m){checkWarn403(l,o)
y=true}}}
const checkWarn403=(e={},t)=>{const r=Object.keys(e)
let s=0
let i=0
for(const t of r){const r=e[t]|0
s=Math.max(r,s)
if(t.startsWith("403:"))i+=r}const o=t?.config?.logger
const n=typeof o?.warn==="function"&&!o.constructor?.name?.includes?.("NoOpLogger")?o:console
if(i>=3||r[r.length-1]?.startsWith("403:"))n.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`)}
const createMessageFromResponse=e=>{const t=e?.$response?.statusCode??e?.$metadata?.httpStatusCode
if(e?.$responseBodyText)return`${t?t+": ":""}Deserialization error for body: ${e.$responseBodyText}`
if(t){if(e?.$response||e?.message)return`${t??"Unknown"}: ${e?.message}`
return`${t}: OK`}return String(e?.message??JSON.stringify(e,(0,s.O)())??"Unknown")}
const exponentialBackoffWithJitter=(e,t,r,s)=>{const i=Math.log(t/e)/Math.log(2)+1
if(r>i)return t
const o=e*2**(r-1)
const n=Math.min(o,t)
const a=randomInRange(e,n)
if(Date.now()+a>s){const e=s-Date.now()
return Math.max(0,e-500)}return a}
const randomInRange=(e,t)=>e+Math.random()*(t-e)
const validateWaiterOptions=e=>{if(e.maxWaitTime<=0)throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`)
else if(e.minDelay<=0)throw new Error(`WaiterConfiguration.minDelay must be greater than 0`)
else if(e.maxDelay<=0)throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`)
else if(e.maxWaitTime<=e.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)
else if(e.maxDelay<e.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)}
const abortTimeout=e=>{let t
const r=new Promise(r=>{t=()=>r({state:i.IX.ABORTED})
if(typeof e.addEventListener==="function")e.addEventListener("abort",t)
else e.onabort=t})
return{clearListener(){if(typeof e.removeEventListener==="function")e.removeEventListener("abort",t)},aborted:r}}
const createWaiter=async(e,t,r)=>{const s={...i.C8,...e}
validateWaiterOptions(s)
const o=[runPolling(s,t,r)]
const n=[]
if(e.abortSignal){const{aborted:t,clearListener:r}=abortTimeout(e.abortSignal)
n.push(r)
o.push(t)}if(e.abortController?.signal){const{aborted:t,clearListener:r}=abortTimeout(e.abortController.signal)
n.push(r)
o.push(t)}return Promise.race(o).then(e=>{for(const e of n)e()
return e})}}),2922:((e,t,r)=>{r.d(t,{C8:()=>i,IX:()=>o,No:()=>checkExceptions})
var s=r(475)
const i={minDelay:2,maxDelay:120}
var o;(function(e){e["ABORTED"]="ABORTED"
e["FAILURE"]="FAILURE"
e["SUCCESS"]="SUCCESS"
e["RETRY"]="RETRY"
e["TIMEOUT"]="TIMEOUT"})(o||(o={}))
const checkExceptions=e=>{if(e.state===o.ABORTED){const t=new Error(`${JSON.stringify({...e,reason:"Request was aborted"},(0,s.O)())}`)
t.name="AbortError"
throw t}else if(e.state===o.TIMEOUT){const t=new Error(`${JSON.stringify({...e,reason:"Waiter has timed out"},(0,s.O)())}`)
t.name="TimeoutError"
throw t}else if(e.state!==o.SUCCESS)throw new Error(`${JSON.stringify(e,(0,s.O)())}`)
return e}})}

