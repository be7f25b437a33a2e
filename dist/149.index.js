"use strict"
exports.id=149
exports.ids=[149]
exports.modules={206:((e,t,n)=>{n.d(t,{c:()=>choicesOf})
var i=n(779)
var r=n(2572)
function choicesOf(e,t,n){const s={tasks:e.tasks,forceNewDeployment:e.forceNewDeployment,updateService:e.updateService,skipTaskDefinition:e.skipTaskDefinition,revision:e.revision,latestTaskDefinition:e.latestTaskDefinition,skipUnchanged:e.skipUnchanged,images:e.images,provenanceTags:e.provenanceTags?(0,r.Xy)(n):{},ignoreTags:[...t.ignoreTags,...e.ignoreTags]};(0,i.E)(s)
return s}}),8149:((e,t,n)=>{n.d(t,{commandTable:()=>h})
var i=n(9750)
var r=n(7263)
var s=n(9811)
var o=n(9749)
var a=n(6810)
var c=n(206)
var u=n(2119)
var l=n(7088)
var f=n(9191)
var d=n(4995)
async function deploy_deploy(e){const{inputs:t,world:n}=e
loadEarly(n,t.dryRun?[i.RF]:[i.RF,loadChange])
const h=await(0,f.U)(e)
const p=(0,c.c)(t,h.config,n.github.run)
let m=await h.loadDefinitions((0,a.lG)(p));(0,r.O)(m,p,h.config.service===void 0?"register":"deploy")
let g=await(0,u.q)(h)
await e.learn({deployed:g})
if(!t.dryRun){const{readyToDeploy:t}=await loadChange()
if(await t(e,h,g)==="waited")g=await(0,u.q)(h)}if(g.kind==="missing")m=await h.loadDefinitions((0,a.lG)(p,g))
const v=await(0,u.Y)(g,h,m,p,t.dryRun)
const y=(0,o.b)(v,m,p)
await e.learn({plan:y,deployed:v});(0,d.f)(n.log,y)
await(0,l._)(e,h,y)
if(t.dryRun)return
if(t.wait)(0,s.y)(y)
const{change:w}=await loadChange()
await w(e,h,y)}const loadChange=()=>n.e(372).then(n.bind(n,5372))
function loadEarly({underWay:e},t){for(const n of t)e.then(n).catch(()=>{})}const other=e=>async t=>(await n.e(315).then(n.bind(n,2315)))[e](t)
const h={deploy:deploy_deploy,render:other("render"),diff:other("diff"),register:other("register")}}),2119:((e,t,n)=>{n.d(t,{Y:()=>withNeeds,q:()=>lookAtService})
var i=n(7660)
var r=n(6810)
async function lookAtService({config:e,describeWorld:t}){const{cluster:n,service:r}=e
if(r===void 0)return{kind:"no-service",cluster:n}
return(0,i.ex)(t,n,r)}async function withNeeds(e,t,n,s,o){const a=(0,r.hN)(s,n,e,o)
const c=t.describeWorld
const[u,l,f,d]=await Promise.all([a.taskDefinition===void 0?void 0:(0,i.oh)(c,a.taskDefinition).then(e=>e??null),a.latestRevisionOf===void 0?void 0:(0,i.HA)(c,a.latestRevisionOf),a.serviceRevision&&e.kind==="present"?(0,i.h7)(c,e.service):void 0,a.scalableTarget?boundsOf(t):void 0])
return{...e,taskDefinition:u,latestTaskDefinitionArn:l,revision:f,scalableTarget:d}}async function boundsOf({aws:e,config:t}){const n=await e.diagnostics.scalableTarget({cluster:t.cluster,service:t.service??""}).catch(()=>null)
return n??void 0}}),7088:((e,t,n)=>{n.d(t,{_:()=>checkOwnership})
var i=n(1828)
const r=["aws_ecs_service","aws_ecs_task_definition"]
function ownersOf(e,t){const n=e.filter(e=>isSame(e,t))
return n.filter((e,t)=>n.findIndex(t=>t.address===e.address&&t.state===e.state)===t)}function isSame({type:e,attributes:t},{cluster:n,service:i,family:r,region:s,account:o}){const text=e=>textOf(t,e)
const a=(text("arn")??text("id")??"").split(":")
const c=a.length>=6&&(s!==void 0&&a[3]!==s||o!==void 0&&a[4]!==o)
if(c)return false
if(e==="aws_ecs_service")return i!==void 0&&text("name")===i&&lastPart(text("cluster")||"default")===n
return e==="aws_ecs_task_definition"&&r!==void 0&&text("family")===r}function textOf(e,t){const n=typeof e==="object"&&e!==null?Reflect.get(e,t):void 0
return typeof n==="string"?n:void 0}const lastPart=e=>e.slice(e.lastIndexOf("/")+1)
function ownershipNote(e,{service:t,family:n}){if(e.length===0)return
const i=e.filter(({type:e})=>e==="aws_ecs_service")
const r=e.filter(({type:e})=>e==="aws_ecs_task_definition")
const s=[...i.length===0?[]:[`the service ${t} (${placesOf(i)})`],...r.length===0?[]:[`the task definition family ${n} (${placesOf(r)})`]]
return{level:"warning",title:"Terraform manages this too",text:`Terraform still manages ${s.join(" and ")}, so it will undo this deploy and report it as drift. ${cureOf(e,i.length>0)}`}}const placesOf=e=>e.map(({address:e,state:t})=>`${e} in ${t}`).join(", ")
function cureOf(e,t){const n=[...new Set(e.map(({address:e})=>e.replace(/\[[^\]]*\]/g,"")))]
const i=`Let Terraform forget it with a removed block (from = ${n.join(", from = ")}; destroy = false).`
const r=t?"If Terraform must keep the service: ignore_changes = [task_definition, desired_count] there, and no service_definition in the config here.":"If Terraform must keep it: ignore_changes = [task_definition] in the service that uses it, and the input ownership: off here."
return`${i} ${r} See docs/who-owns-what.md.`}var s=n(9949)
var o=n(7700)
async function checkOwnership(e,t,n){const{inputs:i,world:r}=e
if(i.ownership==="off")return
const s=targetOf(n,t)
const a=ownershipNote(ownersOf(resourcesOf(await t.lookups.states()),s),s)
if(a===void 0)return
if(i.ownership==="fail"&&i.command!=="diff")throw new o.lZ("CONFIG",a.text,{hint:"Nothing was changed, because the input ownership is fail."})
r.log.info(`Warning: ${a.text}`)
await e.learn({plan:{...n,notes:[...n.notes,a]}})}const resourcesOf=e=>e.flatMap(({location:e,instancesOf:t})=>r.flatMap(n=>t(n).map(({address:t,value:i})=>({state:e,address:t,type:n,attributes:i}))))
function targetOf({cluster:e,service:t,deployed:n,steps:r,compared:o,existingTaskDefinitionArn:a},{aws:c}){const u=r.find(e=>e.kind==="register-task-definition")?.input.family
const l=(0,s.Lw)(n?.kind==="present"?n.service.serviceArn:a)
return{cluster:e.slice(e.lastIndexOf("/")+1),service:o?.service===void 0?void 0:t,family:u??(a===void 0?void 0:(0,i.Ap)(a)),region:l?.region??c.region,account:l?.account}}}),9191:((e,t,n)=>{n.d(t,{U:()=>openProject})
var i=n(6760)
var r=n(6352)
var s=n(7700)
var o=n(3853)
const a="If the text comes from a template, escape it: {{ must_env `NAME` | json_escape }}."
const c="Two braces escape a value, three do not: {{ env.NAME }}."
function adviceFor(e,t,n){const i=e.slice(0,t.offset).trimEnd()
const r={text:e,error:t,rest:e.slice(t.offset,t.offset+40),previous:i.slice(-1),previousAt:i.length-1,templated:n!=="none",escapeHint:n==="none"?"":n==="mustache"?c:a}
return trailingComma(r)??{hint:hintFor(r),offset:t.offset}}function trailingComma({error:e,rest:t,previous:n,previousAt:i}){const r=e.expecting==="key"&&t.startsWith("}")||e.expecting==="value"&&t.startsWith("]")
if(!r||n!==",")return
return{hint:`Take the comma before the ${t.charAt(0)} away: JSON has none after the last one.`,offset:i}}function hintFor(e){const{error:t,rest:n}=e
if(n==="")return unfinished(e)
if(n.startsWith("\ufeff"))return"Save the file as UTF-8 without a byte order mark."
switch(t.expecting){case"value":case"key":return misplaced(e)
case"colon":return"A : belongs between the key and its value."
case"comma-in-object":case"comma-in-array":return afterValue(e)
case"string":return`A line end or tab inside quotes is written as \\n or \\t. ${e.escapeHint}`.trimEnd()
case"escape":return`A backslash is written twice: \\\\. ${e.escapeHint}`.trimEnd()
case"number":case"literal":return"Text stands in double quotes; without them only numbers, true, false and null are allowed."
case"end":return"One file holds one JSON value; take away what follows it."
case"depth":return
default:return t.expecting}}function unfinished({text:e,error:t}){const n=t.open.at(-1)
if(n===void 0)return e.trim()===""?"The file is empty.":"The file ends inside a value."
const{line:i}=(0,o.t$)(e,n,"")
return`The ${e.charAt(n)} of line ${i} is not closed.`}function misplaced({text:e,error:t,rest:n}){if(/^(\/\/|\/\*|#)/.test(n))return"JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet)."
if(n.startsWith("'"))return"JSON takes double quotes only."
if(n.startsWith("<no value>"))return"A template that has no data gives <no value>; ecspresso gives templates none."
if(n.startsWith("{{"))return"A template is left over: it was not rendered."
if(t.open.length===0&&/^(---|[A-Za-z_][\w-]*\s*:)/.test(e.trimStart()))return"Definitions are JSON or Jsonnet; YAML is for the config only."
if(t.expecting==="key"&&/^[\w$]/.test(n))return"Keys stand in double quotes."
if(n.startsWith(","))return"A value is missing before the comma."
if(/^[}\]]/.test(n))return`Something is missing before the ${n.charAt(0)}.`
return"Text stands in double quotes; without them only numbers, true, false and null are allowed."}function afterValue({error:e,rest:t,previous:n,previousAt:i,templated:r,escapeHint:s}){const o=n==='"'&&(i===e.offset-1||r)&&!/^["{[\]}]/.test(t)
if(o)return`A quote inside text is written \\". ${s}`.trimEnd()
if(/^(\/\/|\/\*|#)/.test(t))return"JSON has no comments; take them out, or write the file in Jsonnet (.jsonnet)."
if(/^["{[]/.test(t))return"A comma is missing before it."
if(t.startsWith(":")&&e.expecting==="comma-in-array")return'A list has no keys: write { "key": \u2026 } around it.'
if(/^\d/.test(t)&&n==="0")return"A number has no leading zeros; an account id stands in double quotes."
if(/^[}\]]/.test(t))return`The ${t.charAt(0)} closes the wrong bracket.`
return}var u=n(4714)
var l=n(7067)
function readJson(e,t){const{text:n}=e
const i=new u.V(n)
const{root:r,value:s}=explain(e,t.code,()=>{const{node:n}=i.first()
const r=json_valueOf(n,e,t)
const s=typeof t.trailing==="function"?t.trailing(r):t.trailing
if(s==="refuse")i.expectEnd()
return{root:n,value:r}})
return{value:s,positionOf:t=>e.memberAt?.(t)?.key??(0,l.$t)(e,nodeAt(r,t).keyStart),valuePositionOf:t=>e.memberAt?.(t)?.value??(0,l.$t)(e,nodeAt(r,t).node.start),numberText:e=>{const{node:t,found:n}=nodeAt(r,e)
return n&&t.kind==="number"?t.text:void 0}}}function json_valueOf(e,t,n){switch(e.kind){case"string":case"literal":return e.value
case"number":{const i=Number(e.text)
if(Number.isFinite(i))return i
throw new s.lZ(n.code,`the number ${e.text} is too large`,{at:(0,l.$t)(t,e.start)})}case"array":return e.items.map(e=>json_valueOf(e,t,n))
case"object":{const i={}
for(const r of e.members){const e=json_valueOf(r.node,t,n)
const s=Object.hasOwn(i,r.name)?i[r.name]:void 0
const o=n.duplicates==="last"?e:merged(s,e)
Object.defineProperty(i,r.name,{value:o,enumerable:true,writable:true,configurable:true})}return i}default:return e}}const isObject=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)
function merged(e,t){if(!isObject(e)||!isObject(t))return t
for(const[n,i]of Object.entries(t)){const t=merged(Object.hasOwn(e,n)?e[n]:void 0,i)
Object.defineProperty(e,n,{value:t,enumerable:true,writable:true,configurable:true})}return e}function nodeAt(e,t){let n=e
let i=e.start
for(const e of t){const t=stepInto(n,e)
if(t===void 0)return{node:n,keyStart:i,found:false};({node:n,keyStart:i}=t)}return{node:n,keyStart:i,found:true}}function stepInto(e,t){if(e.kind==="object"){const n=String(t).toLowerCase()
return e.members.findLast(e=>e.name===t)??e.members.findLast(e=>e.name.toLowerCase()===n)}const n=e.kind==="array"&&typeof t==="number"?e.items[t]:void 0
return n===void 0?void 0:{node:n,keyStart:n.start}}function explain(e,t,n){try{return n()}catch(n){if(!(n instanceof u.q))throw n
const{hint:i,offset:r}=adviceFor(e.text,n,e.text===e.source?"none":e.engine)
const o=(0,l.$t)(e,r)
throw new s.lZ(t,`not valid JSON: ${n.message}`,{at:o,hint:i,excerpt:(0,l.pq)(e,r)})}}var f=n(3485)
function pathAt(e,t){const n=[]
for(let i=rootOf(e);i!==void 0;){const e=partAround(i,t)
if(e!==void 0)n.push(e.step)
i=e?.node}return n}function rootOf(e){try{return new u.V(e).first().node}catch(e){if(e instanceof u.q)return
throw e}}function partAround(e,t){if(e.kind==="object"){const n=e.members.find(({keyStart:e,node:n})=>e<=t&&t<n.end)
return n===void 0?void 0:{step:n.name,node:n.node}}const n=e.kind==="array"?e.items.findIndex(({start:e,end:n})=>e<=t&&t<n):-1
const i=e.kind==="array"?e.items[n]:void 0
return i===void 0?void 0:{step:n,node:i}}const isByte=e=>/^[\udc80-\udcff]$/u.test(e)
const byteOf=e=>e.charCodeAt(0)-56320
const byteText=e=>String.fromCharCode(56320+e)
const isAscii=e=>/^[\x00-\x7f]*$/.test(e)
const hasBytes=e=>/[\udc80-\udcff]/u.test(e)
function toBytes(e){if(!hasBytes(e))return Buffer.from(e,"utf8")
return Buffer.concat([...e].map(e=>isByte(e)?Uint8Array.of(byteOf(e)):Buffer.from(e,"utf8")))}function fromBytes(e){let t=""
for(let n=0;n<e.length;){const i=characterSize(e,n)
t+=i===0?byteText(e[n]??0):Buffer.from(e.subarray(n,n+i)).toString("utf8")
n+=Math.max(1,i)}return t}function characterSize(e,t){const n=e[t]??0
if(n<128)return 1
const i=n<224?2:n<240?3:4
const r=Buffer.from(e.subarray(t,t+i))
return Buffer.from(r.toString("utf8"),"utf8").equals(r)?i:0}const byteLength=e=>isAscii(e)?e.length:toBytes(e).length
const byteAt=(e,t)=>isAscii(e)?t<e.length?e.charCodeAt(t):void 0:toBytes(e)[t]
const byteSlice=(e,t,n)=>isAscii(e)?e.slice(t,n):fromBytes(toBytes(e).subarray(t,n))
const joined=e=>e.replace(/[\udc80-\udcff]+/gu,e=>fromBytes(toBytes(e)))
const readable=e=>joined(e).replace(/[\udc80-\udcff]/gu,"\ufffd")
class GoInt{value
type
constructor(e,t="int"){this.value=e
this.type=t}}class GoComplex{re
im
constructor(e,t){this.re=e
this.im=t}}const isMap=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof GoInt)&&!(e instanceof GoComplex)
const isSlice=e=>Array.isArray(e)
const byBytes=(e,t)=>Buffer.compare(Buffer.from(e,"utf8"),Buffer.from(t,"utf8"))
const sortedKeys=e=>Object.keys(e).sort(byBytes)
function typeOf(e){if(e===null)return"interface {}"
if(e===void 0)return"<nil>"
if(e instanceof GoInt)return e.type
if(e instanceof GoComplex)return"complex128"
if(Array.isArray(e))return"[]interface {}"
switch(typeof e){case"string":return"string"
case"boolean":return"bool"
case"number":return"float64"
case"function":return"func()"
default:return"map[string]interface {}"}}function isTrue(e){if(e===void 0||e===null)return false
if(e instanceof GoInt)return e.value!==0n
if(e instanceof GoComplex)return e.re!==0||e.im!==0
if(typeof e==="string"||Array.isArray(e))return e.length>0
if(typeof e==="boolean")return e
if(typeof e==="number")return e!==0
return isMap(e)?Object.keys(e).length>0:true}function formatFloat(e,t,n){if(Number.isNaN(e))return"NaN"
const i=e<0||Object.is(e,-0)?"-":""
if(!Number.isFinite(e))return`${i===""?"+":i}Inf`
return i+magnitudeText(Math.abs(e),t,n)}function magnitudeText(e,t,n){switch(t){case"b":return binary(e)
case"e":case"E":return exponential(rounded(e,n<0?void 0:{significant:n+1}),t,n)
case"f":return positional(rounded(e,n<0?void 0:{fraction:n}),n)
case"g":case"G":return general(e,t==="g"?"e":"E",n)
case"x":return hexadecimal(e,n)
case"X":return hexadecimal(e,n).toUpperCase()
default:return t}}function rounded(e,t){if(t===void 0){const[t="",n=""]=e.toExponential().split("e")
return e===0?{digits:"",point:0}:{digits:t.replace(".",""),point:Number(n)+1}}const n=exactDigits(e)
const i="significant"in t?t.significant:n.point+t.fraction
return roundedTo(n,i)}function roundedTo({digits:e,point:t},n){if(n>=e.length)return{digits:e,point:t}
if(n<0)return{digits:"",point:0}
const i=e.slice(n)
const r=e.slice(0,n)
const s=i.startsWith("5")&&/^50*$/.test(i)
const o=s?/[13579]$/.test(r):i>="5"
const a=o?(BigInt(r===""?"0":r)+1n).toString():r
if(a.length>r.length)return{digits:a.replace(/0+$/,""),point:t+1}
return{digits:a.replace(/0+$/,""),point:t}}function exactDigits(e){const{mantissa:t,exponent:n}=parts(e)
if(t===0n)return{digits:"",point:0}
const i=n>=0?t<<BigInt(n):t*5n**BigInt(-n)
const r=i.toString()
return{digits:r.replace(/0+$/,""),point:r.length+Math.min(n,0)}}function parts(e){const t=new DataView(new ArrayBuffer(8))
t.setFloat64(0,e)
const n=t.getBigUint64(0)
const i=Number(n>>52n&0x7ffn)
const r=n&0xfffffffffffffn
return i===0?{mantissa:r,exponent:-1074}:{mantissa:r|1n<<52n,exponent:i-1075}}const exponentText=(e,t)=>`${t}${e<0?"-":"+"}${String(Math.abs(e)).padStart(2,"0")}`
function exponential({digits:e,point:t},n,i){const r=e.slice(1).padEnd(Math.max(0,i),"0")
return`${e.charAt(0)||"0"}${r===""?"":`.${r}`}${exponentText(e===""?0:t-1,n)}`}function positional({digits:e,point:t},n){const i=t>0?e.slice(0,t).padEnd(t,"0"):"0"
const r=(t<0?"0".repeat(-t):"")+e.slice(Math.max(0,t))
const s=n<0?r:r.padEnd(n,"0").slice(0,n)
return s===""?i:`${i}.${s}`}function general(e,t,n){const i=n===0?1:n
const r=rounded(e,i<0?void 0:{significant:i})
const{digits:s,point:o}=r
const a=i>s.length&&s.length>=o
const c=i<0?6:a?s.length:i
const u=s===""?-1:o-1
if(u<-4||u>=c)return exponential(r,t,-1)
return positional(r,-1)}function binary(e){const{mantissa:t,exponent:n}=parts(e)
return`${t}p${n<0?"-":"+"}${Math.abs(n)}`}function hexadecimal(e,t){const{mantissa:n,exponent:i}=parts(e)
if(n===0n)return`0x0${t>0?`.${"0".repeat(t)}`:""}p+00`
const r=53-n.toString(2).length
let[s,o]=[n<<BigInt(r),i-r+52]
if(t>=0&&t<13)s=roundedBits(s,4*(13-t))
if(s>=1n<<53n)[s,o]=[s>>1n,o+1]
const a=s.toString(16).slice(1)
const c=t<0?a.replace(/0+$/,""):a.padEnd(t,"0").slice(0,t)
return`0x1${c===""?"":`.${c}`}${exponentText(o,"p")}`}function roundedBits(e,t){const n=1n<<BigInt(t)
const i=e%n*2n
const r=e/n
return(i>n||i===n&&r%2n===1n?r+1n:r)*n}const d={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v"}
const hex=(e,t)=>e.toString(16).padStart(t,"0")
function goQuote(e,t='"',n=false){let i=t
for(const r of e)i+=escaped(r,t,n)
return i+t}function escaped(e,t,n){const i=e.codePointAt(0)??0
if(e===t||e==="\\")return`\\${e}`
if(isByte(e))return`\\x${hex(byteOf(e),2)}`
if(isPrintable(e)&&(!n||i<128))return e
const r=d[e]
if(r!==void 0)return r
if(i<32||i===127)return`\\x${hex(i,2)}`
return i<65536?`\\u${hex(i,4)}`:`\\U${hex(i,8)}`}const isPrintable=e=>e===" "||/^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(e)
const canBackquote=e=>!/[\x00-\x08\x0a-\x1f`\x7f\ufeff]|\p{Surrogate}/u.test(e)
const h={plus:false,minus:false,sharp:false,space:false,zero:false,sharpV:false}
function charactersOf(e){let t=0
for(const n of e)t++
return t}function pad(e,{width:t=0,minus:n,zero:i}){const r=(i&&!n?"0":" ").repeat(Math.max(0,t-charactersOf(e)))
return n?e+r:r+e}const padBlank=(e,t)=>pad(e,{...t,zero:false})
function formatInteger(e,t,n,i){const{width:r,precision:s,plus:o,space:a,minus:c,sharp:u,zero:l}=n
if(s===0&&e===0n)return" ".repeat(r??0)
const f=e<0n?"-":o?"+":a?" ":""
const d=s??(l&&!c&&r!==void 0?r-f.length:0)
const h=(e<0n?-e:e).toString(t).padStart(d,"0")
const p=i==="X"?h.toUpperCase():h
return padBlank(f+(i==="O"?"0o":"")+(u?prefixOf(t,p,i):"")+p,n)}function prefixOf(e,t,n){if(e===2)return"0b"
if(e===16)return n==="X"?"0X":"0x"
return e===8&&!t.startsWith("0")?"0":""}const p=0x10ffffn
function characterOf(e){const t=e>=0n&&e<=p&&!(e>=0xd800n&&e<0xe000n)
return t?String.fromCodePoint(Number(e)):"\ufffd"}const formatCharacter=(e,t)=>pad(characterOf(e),t)
const formatQuotedCharacter=(e,t)=>pad(goQuote(characterOf(e),"'",t.plus),t)
function formatUnicode(e,t){const n=BigInt.asUintN(64,e)
const i=`U+${n.toString(16).toUpperCase().padStart(Math.max(4,t.precision??0),"0")}`
const r=t.sharp&&n<=p&&!(n>=0xd800n&&n<0xe000n)&&isPrintable(characterOf(n))
return padBlank(r?`${i} '${characterOf(n)}'`:i,t)}function formatNumber(e,t,n,i){const r=i.precision??n
const s=formatFloat(e,t,r)
const o=/^[-+]/.test(s)?s:`+${s}`
const a=o.startsWith("-")?"-":i.plus?"+":i.space?" ":""
const c=o.slice(1)
if(c==="NaN")return padBlank(a+c,i)
if(c==="Inf")return padBlank((a||"+")+c,i)
const u=i.sharp&&t!=="b"?withPoint(c,t,r):c
const{width:l=0,zero:f,minus:d}=i
return f&&!d?a+u.padStart(l-a.length,"0"):pad(a+u,i)}function withPoint(e,t,n){const[,i="",r=""]=(/[xX]/.test(t)?/^([^pP]*)(.*)$/:/^([^eE]*)(.*)$/).exec(e)??[]
const s=t==="g"||t==="G"||t==="x"
const o=s?n===-1?6:n:0
const a=i.replaceAll(".","").replace(/^0+/,"").length+(i==="0"?1:0)
return`${i}${i.includes(".")?"":"."}${"0".repeat(Math.max(0,o-a))}${r}`}function truncated(e,{precision:t}){if(t===void 0||e.length<=t)return e
let n=0
for(let i=0;i<t&&n<e.length;i++)n+=(e.codePointAt(n)??0)>65535?2:1
return e.slice(0,n)}const formatText=(e,t)=>pad(truncated(e,t),t)
function formatQuoted(e,t){const n=truncated(e,t)
return pad(t.sharp&&canBackquote(n)?`\`${n}\``:goQuote(n,'"',t.plus),t)}function formatHex(e,t,n){const i=[...toBytes(e).subarray(0,t.precision)].map(e=>e.toString(16).padStart(2,"0"))
if(i.length===0)return pad("",t)
const r=t.sharp?"0x":""
const s=t.space?i.map(e=>r+e).join(" "):r+i.join("")
return pad(n==="X"?s.toUpperCase():s,t)}const isNil=e=>e===void 0||e===null
function printArgument(e,t,n){if(isNil(e))return t==="T"||t==="v"?pad("<nil>",n):`%!${t}(<nil>)`
if(t==="T")return formatText(typeOf(e),n)
if(t==="p"||t==="w"&&(isMap(e)||isSlice(e)))return badVerb(e,t,n)
return printValue(e,t,n)}const formatValue=e=>printArgument(e,"v",h)
const badVerb=(e,t,n)=>`%!${t}(${typeOf(e)}=${printValue(e,"v",n)})`
function printValue(e,t,n){if(typeof e==="boolean")return t==="t"||t==="v"?pad(String(e),n):badVerb(e,t,n)
if(typeof e==="string")return printText(e,t,n)
if(typeof e==="number")return printFloat(e,t,n)??badVerb(e,t,n)
if(e instanceof GoInt)return printInteger(e,t,n)
if(e instanceof GoComplex)return printComplex(e,t,n)
if(isSlice(e))return printSlice(e,t,n)
return isMap(e)?printMap(e,t,n):badVerb(e,t,n)}function printText(e,t,n){switch(t){case"v":return n.sharpV?formatQuoted(e,n):formatText(e,n)
case"s":return formatText(e,n)
case"x":case"X":return formatHex(e,n,t)
case"q":return formatQuoted(e,n)
default:return badVerb(e,t,n)}}function printInteger(e,t,n){const{value:i,type:r}=e
switch(t){case"v":return n.sharpV&&r!=="int"?formatInteger(i,16,{...n,sharp:true},t):formatInteger(i,10,n,t)
case"d":return formatInteger(i,10,n,t)
case"b":return formatInteger(i,2,n,t)
case"o":case"O":return formatInteger(i,8,n,t)
case"x":case"X":return formatInteger(i,16,n,t)
case"c":return formatCharacter(i,n)
case"q":return formatQuotedCharacter(i,n)
case"U":return formatUnicode(i,n)
default:return badVerb(e,t,n)}}const m={v:["g",-1],b:["b",-1],g:["g",-1],G:["G",-1],x:["x",-1],X:["X",-1],f:["f",6],F:["f",6],e:["e",6],E:["E",6]}
function printFloat(e,t,n){const i=Object.hasOwn(m,t)?m[t]:void 0
return i===void 0?void 0:formatNumber(e,i[0],i[1],n)}function printComplex(e,t,n){const i=printFloat(e.re,t,n)
const r=printFloat(e.im,t,{...n,plus:true})
return i===void 0||r===void 0?badVerb(e,t,n):`(${i}${r}i)`}function printSlice(e,t,n){const i=e.map(e=>printMember(e,t,n))
return n.sharpV?`${typeOf(e)}{${i.join(", ")}}`:`[${i.join(" ")}]`}function printMap(e,t,n){const i=sortedKeys(e).map(i=>`${printValue(i,t,n)}:${printMember(e[i],t,n)}`)
return n.sharpV?`${typeOf(e)}{${i.join(", ")}}`:`map[${i.join(" ")}]`}function printMember(e,t,n){if(isNil(e))return n.sharpV?"interface {}(nil)":"<nil>"
return printValue(e,t,n)}const g=1e6
const isCrazy=e=>Number(e.slice(0,-1))>g
const goSprintf=(e,t)=>new Directives(e,t).run()
const goSprint=e=>e.map((t,n)=>(n>0&&typeof t!=="string"&&typeof e[n-1]!=="string"?" ":"")+formatValue(t)).join("")
const goSprintln=e=>`${e.map(formatValue).join(" ")}\n`
class Directives{#e
#t
#n=0
#i=0
#r=false
#s=true
constructor(e,t){this.#e=e
this.#t=t}run(){let e=""
for(let t=this.#e.indexOf("%");t>=0;t=this.#e.indexOf("%",this.#n)){e+=this.#e.slice(this.#n,t)
this.#n=t+1
e+=this.#o()}return e+this.#e.slice(this.#n)+this.#a()}#a(){if(this.#r||this.#i>=this.#t.length)return""
const e=this.#t.slice(this.#i)
return`%!(EXTRA ${e.map(e=>e===void 0||e===null?"<nil>":`${typeOf(e)}=${formatValue(e)}`).join(", ")})`}#c(e){return this.#e.charAt(this.#n)===e}#o(){const e=this.#u()
this.#s=true
let t=this.#l()
let n=""
if(this.#c("*")){n+=this.#f(e)
t=false}else{e.width=this.#d()
if(t&&e.width!==void 0)this.#s=false}if(this.#c(".")&&this.#n+1<this.#e.length){this.#n++
if(t)this.#s=false
t=this.#l()
if(this.#c("*")){n+=this.#h(e)
t=false}else e.precision=this.#d()??0}if(!t)this.#l()
return n+this.#p(e)}#u(){const e={...h}
for(;;this.#n++)if(this.#c("#"))e.sharp=true
else if(this.#c("0"))e.zero=true
else if(this.#c("+"))e.plus=true
else if(this.#c("-"))e.minus=true
else if(this.#c(" "))e.space=true
else return e}#p(e){const t=this.#e.codePointAt(this.#n)
if(t===void 0)return"%!(NOVERB)"
const n=String.fromCodePoint(t)
this.#n+=n.length
if(n==="%")return"%"
if(!this.#s)return`%!${n}(BADINDEX)`
if(this.#i>=this.#t.length)return`%!${n}(MISSING)`
const i=n==="v"||n==="w"
return printArgument(this.#t[this.#i++],n,i?{...e,sharpV:e.sharp,sharp:false,plus:false}:e)}#l(){if(!this.#c("["))return false
this.#r=true
const e=this.#e.length-this.#n<3?-1:this.#e.indexOf("]",this.#n)
if(e<0){this.#n++
this.#s=false
return false}const t=this.#e.slice(this.#n+1,e)
this.#n=e+1
const n=/^\d+$/.test(t)&&!isCrazy(t)?Number(t):void 0
if(n!==void 0&&n>=1&&n<=this.#t.length)this.#i=n-1
else this.#s=false
return n!==void 0}#d(){const e=/\d*/y
e.lastIndex=this.#n
const t=e.exec(this.#e)?.[0]??""
this.#n=isCrazy(t)?this.#e.length:this.#n+t.length
return t===""||isCrazy(t)?void 0:Number(t)}#f(e){const t=this.#m()
if(t===void 0)return"%!(BADWIDTH)"
e.width=Math.abs(t)
if(t<0)[e.minus,e.zero]=[true,false]
return""}#h(e){const t=this.#m()
if(t===void 0||t<0)return"%!(BADPREC)"
e.precision=t
return""}#m(){this.#n++
if(this.#i>=this.#t.length)return
const e=this.#t[this.#i++]
const t=e instanceof GoInt?Number(e.value):void 0
return t===void 0||Math.abs(t)>g?void 0:t}}function basicKind(e){if(typeof e==="boolean")return"bool"
if(e instanceof GoComplex)return"complex"
if(e instanceof GoInt)return"int"
if(typeof e==="number")return"float"
return typeof e==="string"?"string":"none"}const incompatible=(e,t)=>new Error(`incompatible types for comparison: ${typeOf(e)} and ${typeOf(t)}`)
const compare_isNil=e=>e===void 0||e===null
function compareEqual(e,t){if(t.length===0)throw new Error("missing argument for comparison")
return t.some(t=>areEqual(e,t))}function areEqual(e,t){if(compare_isNil(e)||compare_isNil(t))return compare_isNil(e)&&compare_isNil(t)
const n=basicKind(e)
if(n!==basicKind(t))throw incompatible(e,t)
if(n==="none")return refuse(e,t)
if(e instanceof GoInt&&t instanceof GoInt)return e.value===t.value
if(e instanceof GoComplex&&t instanceof GoComplex)return e.re===t.re&&e.im===t.im
return e===t}function refuse(e,t){const n=isMap(e)===isMap(t)&&isSlice(e)===isSlice(t)
const i=goSprintf("%s",[n?t:e])
throw new Error(n?`non-comparable type ${i}: ${typeOf(t)}`:`non-comparable types ${i}: ${typeOf(e)}, ${typeOf(t)}: ${goSprintf("%v",[t])}`)}function compareLess(e,t){const n=basicKind(e)
const i=new Error("invalid type for comparison")
if(n==="none"||basicKind(t)==="none")throw i
if(n!==basicKind(t))throw incompatible(e,t)
if(n==="bool"||n==="complex")throw i
if(e instanceof GoInt&&t instanceof GoInt)return e.value<t.value
if(typeof e==="string"&&typeof t==="string")return Buffer.compare(toBytes(e),toBytes(t))<0
return e<t}const v=new WeakMap
const y=[0,1,2,4,8,16,32,71,143,303,591,1023,1535,2560,3584,5120]
const partOf=e=>v.get(e)??{whole:e,from:0,capacity:capacityOf(e)}
const capacityOf=e=>v.get(e)?.capacity??y.find(t=>t>=e.length)??e.length
function cut(e,t,n,i){const r=partOf(e)
const s=r.from+t
const o=Array.from({length:n-t},(e,t)=>r.whole[s+t]??null)
v.set(o,{whole:r.whole,from:s,capacity:(i??r.capacity)-t})
return o}function indexOf(e,t){if(e===void 0||e===null)throw new Error("cannot index slice/array with nil")
if(!(e instanceof GoInt))throw new Error(`cannot index slice/array with type ${typeOf(e)}`)
if(e.value<0n||e.value>BigInt(t))throw new Error(`index out of range: ${e.value}`)
return Number(e.value)}const fail=e=>{throw new Error(e)}
const builtins_int=e=>new GoInt(BigInt(e))
function builtins_length([e]){if(e===void 0)return fail("reflect: call of reflect.Value.Type on zero Value")
if(e===null)return fail("len of nil pointer")
if(typeof e==="string")return builtins_int(byteLength(e))
if(isSlice(e))return builtins_int(e.length)
return isMap(e)?builtins_int(Object.keys(e).length):fail(`len of type ${typeOf(e)}`)}function index([e,...t]){if(e===void 0||e===null)return fail("index of untyped nil")
let n=e
for(const e of t){if(n===null||n===void 0)return fail("index of nil pointer")
n=indexOnce(n,e)}return n}function indexOnce(e,t){if(typeof e==="string"){const n=indexOf(t,byteLength(e))
const i=byteAt(e,n)
return i===void 0?fail("reflect: string index out of range"):new GoInt(BigInt(i),"uint8")}if(isSlice(e)){const n=indexOf(t,e.length)
return n>=e.length?fail("reflect: slice index out of range"):e[n]??null}if(!isMap(e))return fail(`can't index item of type ${typeOf(e)}`)
if(t===void 0||t===null)return fail("value is nil; should be of type string")
if(typeof t!=="string")return fail(`value has type ${typeOf(t)}; should be string`)
return Object.hasOwn(e,t)?e[t]??null:null}function slice([e,...t],{members:n}){if(e===void 0||e===null)return fail("slice of untyped nil")
if(t.length>3)return fail(`too many slice indexes: ${t.length}`)
if(typeof e!=="string"&&!isSlice(e))return fail(`can't slice item of type ${typeOf(e)}`)
if(typeof e==="string"&&t.length===3)return fail("cannot 3-index slice a string")
const i=typeof e==="string"?byteLength(e):e.length
const r=typeof e==="string"?i:capacityOf(e)
const[s=0,o=i,a]=t.map((e,t)=>n[t+1]===true&&e!==void 0?fail("cannot index slice/array with type interface {}"):indexOf(e,r))
if(s>o)return fail(`invalid slice index: ${s} > ${o}`)
if(a!==void 0&&o>a)return fail(`invalid slice index: ${o} > ${a}`)
return typeof e==="string"?byteSlice(e,s,o):cut(e,s,o,a)}const w={"\0":"\ufffd",'"':"&#34;","'":"&#39;","&":"&amp;","<":"&lt;",">":"&gt;"}
const k={"\\":"\\\\","'":"\\'",'"':'\\"',"<":"\\u003C",">":"\\u003E","&":"\\u0026","=":"\\u003D"}
const escapeHtml=e=>e.replace(/[\0"'&<>]/g,e=>w[e]??e)
function escapeJs(e){let t=""
for(const n of e){const e=n.codePointAt(0)??0
if(k[n]!==void 0)t+=k[n]
else if(e<32)t+=`\\u${e.toString(16).toUpperCase().padStart(4,"0")}`
else if(e<128||isByte(n)||isPrintable(n))t+=n
else t+=`\\u${e.toString(16).toUpperCase().padStart(4,"0")}`}return t}const escapeQuery=e=>[...toBytes(e)].map(e=>{const t=String.fromCharCode(e)
if(/[A-Za-z0-9\-_.~]/.test(t))return t
return e===32?"+":`%${e.toString(16).toUpperCase().padStart(2,"0")}`}).join("")
function textOf(e){if(e.length===1&&typeof e[0]==="string")return e[0]
return goSprint(e.map(e=>e===void 0||e===null?"<no value>":e))}function call([e],{first:t}){if(e===void 0||e===null)return fail("call of nil")
return fail(`non-function ${t??(typeof e==="string"?e:`<${typeOf(e)} Value>`)} of type ${typeOf(e)}`)}const one=e=>({min:1,variadic:false,call:e})
const two=e=>({min:2,variadic:false,call:([t,n])=>e(t,n)})
const atLeast=(e,t)=>({min:e,variadic:true,call:t})
const b={and:false,or:true}
const x={not:one(([e])=>!isTrue(e)),len:one(builtins_length),index:atLeast(1,index),slice:atLeast(1,slice),call:atLeast(1,call),print:atLeast(0,e=>goSprint(e)),printf:atLeast(1,([e,...t])=>goSprintf(String(e),t)),println:atLeast(0,e=>goSprintln(e)),html:atLeast(0,e=>escapeHtml(textOf(e))),js:atLeast(0,e=>escapeJs(textOf(e))),urlquery:atLeast(0,e=>escapeQuery(textOf(e))),eq:atLeast(1,([e,...t])=>compareEqual(e,t)),ne:two((e,t)=>!compareEqual(e,[t])),lt:two((e,t)=>compareLess(e,t)),le:two((e,t)=>compareLess(e,t)||compareEqual(e,[t])),gt:two((e,t)=>!(compareLess(e,t)||compareEqual(e,[t]))),ge:two((e,t)=>!compareLess(e,t))}
var $=n(9723)
class TemplateError extends s.lZ{goMessage
constructor(e,{goMessage:t,...n},i="TEMPLATE"){super(i,readable(e),n)
this.goMessage=readable(t)}}function placeIn(e,t){const n=e.lastIndexOf("\n",t-1)+1
let i=1
for(let n=e.indexOf("\n");n>=0&&n<t;n=e.indexOf("\n",n+1))i++
return{line:i,column:t-n+1,byte:Buffer.byteLength(e.slice(n,t),"utf8")}}const O=new Set(["block","break","continue","define","else","end","if","range","template","with"])
const isKeyword=e=>O.has(e)
const A=/[ \t\r\n]/
const S=/[\p{L}\p{Nd}_]/u
const isSpace=e=>e!==""&&A.test(e)
const trimsBefore=(e,t)=>e[t]==="-"&&isSpace(e[t+1]??"")
const trimsAfter=(e,t)=>isSpace(e[t]??"")&&e[t+1]==="-"
function lex(e){return new Lexer(e).run()}class Lexer{text
tokens=[]
start=0
at=0
startLine=1
depth=0
constructor(e){this.text=e}run(){let e="text"
while(e!=="done")e=e==="text"?this.literal():this.inside()
return this.tokens}emit(e){this.tokens.push({type:e,text:this.text.slice(this.start,this.at),at:this.start,line:this.startLine})
this.skip()}skip(){for(let e=this.start;e<this.at;e++)if(this.text.charCodeAt(e)===10)this.startLine++
this.start=this.at}fail(e){this.tokens.push({type:"error",text:e,at:this.start,line:this.startLine})
return"done"}peek(){const e=this.text.codePointAt(this.at)
return e===void 0?"":String.fromCodePoint(e)}literal(){const e=this.text.indexOf("{{",this.at)
if(e<0){this.at=this.text.length
if(this.at>this.start)this.emit("text")
this.emit("eof")
return"done"}const t=trimsBefore(this.text,e+2)
let n=e
while(t&&n>this.start&&isSpace(this.text[n-1]??""))n--
this.at=n
if(this.at>this.start)this.emit("text")
this.at=e
this.skip()
return this.open(t?2:0)}open(e){if(this.text.startsWith("/*",this.at+2+e))return this.comment(e)
this.at+=2
this.emit("left")
this.at+=e
this.skip()
this.depth=0
return"action"}comment(e){this.at+=2+e
this.skip()
const t=this.text.indexOf("*/",this.at+2)
if(t<0)return this.fail("unclosed comment")
this.at=t+2
const n=this.closing()
if(n===void 0)return this.fail("comment ends before closing delimiter")
return this.leave(n)}closing(){if(trimsAfter(this.text,this.at)&&this.text.startsWith("}}",this.at+2))return 2
return this.text.startsWith("}}",this.at)?0:void 0}leave(e){this.at+=e+2
while(e>0&&isSpace(this.text[this.at]??""))this.at++
this.skip()
return"text"}inside(){const e=this.closing()
if(e!==void 0)return this.close(e)
const t=this.peek()
if(t==="")return this.fail("unclosed action")
if(isSpace(t))return this.spaces()
this.at+=t.length
switch(t){case"=":return this.plain("assign")
case":":this.at+=1
return this.text[this.at-1]==="="?this.plain("declare"):this.fail("expected :=")
case"|":return this.plain("pipe")
case'"':return this.quoted('"',"string","unterminated quoted string")
case"`":return this.raw()
case"$":return this.fieldOrVariable("variable")
case"'":return this.quoted("'","charConstant","unterminated character constant")
case"(":this.depth++
return this.plain("leftParen")
case")":return--this.depth<0?this.fail("unexpected right paren"):this.plain("rightParen")
default:return this.wordOrNumber(t)}}close(e){if(this.depth>0)return this.fail("unclosed left paren")
this.at+=e
this.skip()
this.at+=2
this.emit("right")
while(e>0&&isSpace(this.text[this.at]??""))this.at++
this.skip()
return"text"}plain(e){this.emit(e)
return"action"}spaces(){while(isSpace(this.text[this.at]??"")&&this.closing()===void 0)this.at++
if(this.at>this.start)this.emit("space")
return"action"}wordOrNumber(e){if(e==="."&&!/[0-9]/.test(this.text[this.at]??"")&&this.at<this.text.length)return this.fieldOrVariable("field")
if(/[.+\-0-9]/.test(e)){this.at-=e.length
return this.number()}if(S.test(e))return this.word()
if(/^[\x20-\x7e]$/.test(e))return this.plain("char")
return this.fail(`unrecognized character in action: ${unicodeName(e)}`)}word(){this.runOfWord()
const e=this.text.slice(this.start,this.at)
if(!this.atTerminator())return this.fail(`bad character ${unicodeName(this.peek())}`)
if(O.has(e))return this.plain(e)
if(e==="nil")return this.plain("nil")
return this.plain(e==="true"||e==="false"?"bool":"identifier")}runOfWord(){for(let e=this.peek();e!==""&&S.test(e);e=this.peek())this.at+=e.length}atTerminator(){const e=this.peek()
return e===""||isSpace(e)||".,|:()".includes(e)||this.text.startsWith("}}",this.at)}fieldOrVariable(e){if(this.atTerminator())return this.plain(e==="variable"?"variable":"dot")
this.runOfWord()
return this.atTerminator()?this.plain(e):this.fail(`bad character ${unicodeName(this.peek())}`)}quoted(e,t,n){for(;;){const i=this.text[this.at++]??""
if(i===e)return this.plain(t)
const r=i==="\\"?this.text[this.at++]??"":i
if(r===""||r==="\n")return this.fail(n)}}raw(){const e=this.text.indexOf("`",this.at)
if(e<0)return this.fail("unterminated raw quoted string")
this.at=e+1
return this.plain("rawString")}number(){if(!this.scanned())return this.badNumber()
const e=this.text[this.at]
if(e!=="+"&&e!=="-")return this.plain("number")
return this.scanned()&&this.text[this.at-1]==="i"?this.plain("complex"):this.badNumber()}badNumber(){return this.fail(`bad number syntax: ${goQuote(this.text.slice(this.start,this.at))}`)}scanned(){this.at=endOfNumber(this.text,this.at)
const e=this.peek()
if(e===""||!S.test(e))return true
this.at+=e.length
return false}}function endOfNumber(e,t){let n=t
const take=t=>{t.lastIndex=n
const i=t.exec(e)?.[0]??""
n+=i.length
return i}
take(/[+-]?/y)
const i=take(/0[xXoObB]?|/y).toLowerCase()
const r=i==="0x"?/[0-9a-fA-F_]*/y:i==="0o"?/[0-7_]*/y:i==="0b"?/[01_]*/y:/[0-9_]*/y
take(r)
if(take(/\.?/y)!=="")take(r)
if(i.length<2)take(/(?:[eE][+-]?[0-9_]*)?/y)
if(i==="0x")take(/(?:[pP][+-]?[0-9_]*)?/y)
take(/i?/y)
return n}function unicodeName(e){if(e==="")return"U+FFFFFFFFFFFFFFFF"
const t=(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")
return isPrintable(e)?`U+${t} '${e}'`:`U+${t}`}const C="conf"
const N=200
class Cursor{#g
#v
#y=[]
#n=0
#w=0
#k=0
actionLine=0
constructor(e){this.#g=e
this.#v=lex(e.text)}next(){const e=Math.min(this.#n,this.#v.length-1)
this.#w=Math.max(this.#w,e)
this.#n++
return this.#v[e]}get line(){return this.#v[this.#w]?.line??1}back(){this.#n--}peek(){const e=this.next()
this.back()
return e}mark(){return this.#n}return(e){this.#n=e}nextSolid(){let e=this.next()
while(e.type==="space")e=this.next()
return e}peekSolid(){const e=this.nextSolid()
this.back()
return e}expect(e,t){const n=this.nextSolid()
return n.type===e?n:this.unexpected(n,t)}fail(e,t={}){this.note(e,{...t,token:t.token??this.#v[Math.min(this.#n,this.#v.length)-1]})
return this.#b()}note(e,{token:t,plain:n,hint:i,goLine:r=this.line}){const{line:s,column:o}=placeIn(this.#g.text,t?.at??0)
const a=`template: ${C}:${r}: ${e}`
this.#y.push(new TemplateError(n??e,{at:{file:this.#g.name,line:s,column:o},hint:i??(0,$.cP)(e),goMessage:a}))}finish(){if(this.#y.length>0)this.#b()}#b(){const[e,...t]=this.#y
const{message:n,at:i,hint:r,goMessage:s}=e
throw new TemplateError(n,{at:i,hint:r,goMessage:s,others:t})}unexpected(e,t){if(e.type!=="error")return this.fail(`unexpected ${printToken(e)} in ${t}`,{token:e})
const n=this.actionLine!==0&&this.actionLine!==e.line
const i=e.text.endsWith(" action")?"":" in action"
return this.fail(`${e.text}${n?`${i} started at ${C}:${this.actionLine}`:""}`,{token:e,plain:e.text})}deeper(e){if(++this.#k>N)this.fail(`nested deeper than ${N} levels`)
try{return e()}finally{this.#k--}}}function printToken({type:e,text:t}){if(e==="eof")return"EOF"
if(isKeyword(e)||e==="nil")return`<${t}>`
if(e==="dot")return"<.>"
return byteLength(t)>10?`${goQuote([...t].slice(0,10).join(""))}...`:goQuote(t)}function printNode(e){if(!("kind"in e))return e.args.map(e=>e.kind==="pipe"?`(${printNode(e)})`:printNode(e)).join(" ")
switch(e.kind){case"bool":return String(e.value)
case"dot":return"."
case"nil":return"nil"
case"number":return e.text
case"string":return e.quoted
case"identifier":return e.name
case"field":return e.path.map(e=>`.${e}`).join("")
case"variable":return e.path.join(".")
case"chain":return`${e.node.kind==="pipe"?`(${printNode(e.node)})`:printNode(e.node)}${e.path.map(e=>`.${e}`).join("")}`
case"pipe":return printPipe(e)
case"text":return e.text
case"action":return`{{${printNode(e.pipe)}}}`
case"template":return`{{template ${goQuote(e.name)}${e.pipe===void 0?"":` ${printNode(e.pipe)}`}}}`
case"break":case"continue":return`{{${e.kind}}}`
case"if":case"with":case"range":return printBranch(e)
default:return e}}function printPipe({declares:e,assigns:t,commands:n}){const i=e.length===0?"":`${e.join(", ")} ${t?"=":":="} `
return i+n.map(printNode).join(" | ")}function printBranch({kind:e,pipe:t,list:n,otherwise:i}){const print=e=>e.map(printNode).join("")
return`{{${e} ${printNode(t)}}}${print(n)}${i===void 0?"":`{{else}}${print(i)}`}{{end}}`}const T={steps:5e6,outputCharacters:64*1024*1024,valueCharacters:4*1024*1024,depth:250,templateDepth:150,errors:20}
const held=e=>({value:e,element:false})
const elementOf=e=>({value:e,element:true})
class Consequence extends Error{}class RunState{evaluation
node={kind:"dot",at:0}
templateName=C
variables
exhausted=false
#x=0
#$=0
constructor(e,t){this.evaluation=e
this.variables=[{name:"$",...held(t)}]}fail(e,{plain:t,hint:n,cause:i,code:r}={}){const{source:s}=this.evaluation
const{line:o,column:a,byte:c}=placeIn(s.text,this.node.at)
const u=`template: ${C}:${o}:${c}: executing ${goQuote(this.templateName)} at <${printNode(this.node)}>: ${e}`
throw new TemplateError(t??e,{at:{file:s.name,line:o,column:a},hint:n??(0,$.Re)(e),cause:i,goMessage:u},r)}exhaust(e,t=e){this.exhausted=true
return this.fail(t,{plain:e})}step(){if(++this.#x>T.steps)this.exhaust(`the template takes more than ${T.steps} steps`)}checkTemplateDepth(){if(this.#$>=T.templateDepth)this.exhaust("the template calls itself without end","exceeded maximum template depth (100000)")}*deeper(e){if(this.#$>=T.depth)this.exhaust(`nested deeper than ${T.depth} levels`)
this.#$++
try{return yield*e}finally{this.#$--}}read(e){const t=this.variables.findLast(t=>t.name===e)
if(t===void 0)return this.fail(`undefined variable: ${e}`)
if(t.failed===true)throw new Consequence(`${e} has no value`)
return t}assign(e,t){const n=this.variables.findLast(t=>t.name===e)
if(n===void 0)this.fail(`undefined variable: ${e}`)
else Object.assign(n,{failed:void 0,...t})}declare(e,t){this.variables.push({name:e,...t})}}const E=Symbol("missing")
class Expressions{#O
constructor(e){this.#O=e}*pipeline(e,t){const n=this.#O
n.node=t
let i=E
for(const n of t.commands){i=yield*this.#A(e,n,i)
if(i===null)i=void 0}const r=i===E?void 0:i
for(const e of t.declares)if(t.assigns)n.assign(e,held(r))
else n.declare(e,held(r))
return r}*#A(e,t,n){const[i,...r]=t.args
switch(i.kind){case"field":return this.#S(e,i,r,n)
case"chain":return yield*this.#C(e,i,r,n)
case"identifier":return yield*this.#N(e,i,t,r,n)
case"pipe":this.#T(i,r,n)
return yield*this.#O.deeper(this.pipeline(e,i))
case"variable":return this.#E(i,r,n)
default:this.#O.node=i
this.#T(i,r,n)
return this.#I(e,i)}}#I(e,t){switch(t.kind){case"bool":case"string":return t.value
case"dot":return e.value
case"nil":return this.#O.fail("nil is not a command")
case"number":return this.#P(t.text,t.number)
default:return t}}#T(e,t,n){if(t.length>0||n!==E)this.#O.fail(`can't give argument to non-function ${printNode(e)}`)}#P(e,{int:t,uint:n,float:i,complex:r}){if(r!==void 0)return new GoComplex(r.re,r.im)
const s=/[.eEpP]/.test(e)&&!/^0[xX][^pP]+$/.test(e)&&!e.startsWith("'")
if(s&&i!==void 0)return i
if(t!==void 0)return new GoInt(t)
return n===void 0?i:this.#O.fail(`${e} overflows int`)}#S(e,t,n,i){this.#O.node=t
return this.#D(e,t.path,n,i)}*#C(e,t,n,i){this.#O.node=t
const r=yield*this.#j(e,"any",t.node)
return this.#D(held(r),t.path,n,i)}#E(e,t,n){this.#O.node=e
const[i="$",...r]=e.path
const s=this.#O.read(i)
if(r.length>0)return this.#D(s,r,t,n)
this.#T(e,t,n)
return s.value}#D(e,t,n,i){let r=e
for(const[e,s]of t.entries()){const o=e===t.length-1
r=elementOf(this.#M(r,s,o&&(n.length>0||i!==E)))}return r.value}#M({value:e,element:t},n,i){if(e===void 0)return
if(e===null)return this.#O.fail(`nil pointer evaluating interface {}.${n}`)
if(!isMap(e))return this.#O.fail(`can't evaluate field ${n} in type ${t?"interface {}":typeOf(e)}`)
if(i)return this.#O.fail(`${n} is not a method but has arguments`)
return Object.hasOwn(e,n)?e[n]??null:void 0}*#N(e,t,n,i,r){this.#O.node=t
const{functions:s}=this.#O.evaluation
const o=Object.hasOwn(s,t.name)?s[t.name]:void 0
return o===void 0?yield*this.#_(e,t.name,n,i,r):yield*this.#R(e,t.name,o,n,i,r)}*#_(e,t,n,i,r){const o=Object.hasOwn(b,t)?b[t]:void 0
if(o!==void 0)return yield*this.#L(e,t,o,i,r)
const a=Object.hasOwn(x,t)?x[t]:void 0
if(a===void 0)return this.#O.fail(`${goQuote(t)} is not a defined function`)
this.#F(t,a.min,a.variadic,i.length,r)
const c=yield*this.#Z(e,t==="printf"?["string"]:[],"any",i,r)
const u={first:i[0]===void 0?void 0:printNode(i[0]),members:i.map(t=>this.#G(e,t))}
try{return this.#q(a.call(c,u),n)}catch(e){if(e instanceof TemplateError)throw e
this.#O.node=n
return this.#O.fail(`error calling ${t}: ${(0,s.gJ)(e)}`)}}#q(e,t){if(typeof e!=="string"||e.length<=T.valueCharacters)return e
this.#O.node=t
return this.#O.exhaust(`a value is longer than ${T.valueCharacters} characters`)}#G(e,t){if(t.kind==="dot")return e.element
if(t.kind==="variable")return t.path.length>1||this.#O.read(t.path[0]??"$").element
return t.kind==="field"||t.kind==="chain"}*#L(e,t,n,i,r){this.#F(t,1,true,i.length,r)
let s
for(const t of i){s=yield*this.#j(e,"any",t)
if(isTrue(s)===n)return s}return r===E?s:r}#F(e,t,n,i,r){const s=i+(r===E?0:1)
if(n?s>=t:s===t)return
const o=(0,$.KW)(e,this.#O.evaluation.functions)
this.#O.fail(`wrong number of args for ${e}: want ${n?"at least ":""}${t} got ${n?i:s}`,{hint:o})}*#R(e,t,{params:n,variadic:i,call:r},o,a,c){this.#F(t,n.length,i!==void 0,a.length,c)
const u=yield*this.#Z(e,n,i,a,c)
try{const e=r(u)
return e instanceof Promise?yield e:e}catch(e){this.#O.node=o
const{hint:n,code:i}=e instanceof s.lZ?e:{hint:void 0,code:void 0}
return this.#O.fail(`error calling ${t}: ${(0,s.gJ)(e)}`,{cause:e,hint:n,code:i,plain:(0,s.gJ)(e)})}}*#Z(e,t,n,i,r){const s=[]
const kindAt=e=>t[e]??n??"any"
for(const[t,n]of i.entries())s.push(yield*this.#j(e,kindAt(t),n))
if(r!==E)s.push(this.#B(r,kindAt(i.length)))
return s}*#j(e,t,n){this.#O.node=n
switch(n.kind){case"dot":return this.#B(e.value,t)
case"nil":return t==="any"?void 0:this.#O.fail(`cannot assign nil to ${t}`)
case"field":return this.#B(this.#S(e,n,[],E),t)
case"variable":return this.#B(this.#E(n,[],E),t)
case"pipe":return this.#B(yield*this.#O.deeper(this.pipeline(e,n)),t)
case"identifier":return this.#B(yield*this.#N(e,n,n,[],E),t)
case"chain":return this.#B(yield*this.#C(e,n,[],E),t)
default:return this.#W(t,n)}}#W(e,t){if(e==="any")return t.kind==="number"?this.#P(t.text,t.number):t.value
if(e==="string")return t.kind==="string"?t.value:this.#O.fail(`expected string; found ${printNode(t)}`)
if(t.kind==="number"&&t.number.int!==void 0)return new GoInt(t.number.int)
return this.#O.fail(`expected integer; found ${printNode(t)}`)}#B(e,t){if(t==="any")return e
if(e===void 0)return this.#O.fail(`invalid value; expected ${t}`)
const n=t==="string"?typeof e==="string":e instanceof GoInt&&e.type==="int"
return n?e:this.#O.fail(`wrong type for value; expected ${t}; got ${typeOf(e)}`)}}class OriginsBuilder{outputs=[]
sources=[]
literals=[]
add(e,t,n){this.outputs.push(e)
this.sources.push(t)
this.literals.push(n)}build(e){return{originOf:t=>{let n=0
let i=this.outputs.length-1
while(n<i){const e=Math.ceil((n+i)/2)
if((this.outputs[e]??0)<=t)n=e
else i=e-1}const r=this.sources[n]??0
const s=this.literals[n]===true?t-(this.outputs[n]??0):0
const{line:o,column:a}=placeIn(e,Math.min(e.length,r+s))
return{line:o,column:a}}}}}async function evaluate(e,t){const n=new Run(e,t)
const i=n.main(t)
let r=i.next()
while(r.done!==true)try{r=i.next(await r.value)}catch(e){r=i.throw(e)}return n.result()}class Run{#O
#J
#U=new OriginsBuilder
#Q=[]
#V=[]
#K=0
constructor(e,t){this.#O=new RunState(e,t)
this.#J=new Expressions(this.#O)}*main(e){yield*this.#z(this.#O.evaluation.templates.get(C)??[],held(e))
const[t,...n]=this.#V
if(t!==void 0)throw new TemplateError(t.message,{at:t.at,hint:t.hint,cause:t.cause,goMessage:t.goMessage,others:n},t.code)}result(){return{text:readable(this.#Q.join("")),origins:this.#U}}#H(e,t,n){this.#U.add(this.#K,t,n)
this.#Q.push(e)
this.#K+=e.length
if(this.#K>T.outputCharacters)this.#O.exhaust(`the template writes more than ${T.outputCharacters} characters`)}*#z(e,t){for(const n of e){if(this.#V.length>=T.errors||this.#O.exhausted)break
const e=this.#O.variables.length
try{this.#O.step()
const e=yield*this.#X(n,t)
if(e!=="on")return e}catch(t){this.#Y(t)
this.#O.variables.length=e
if(n.kind==="action")this.#ee(n.pipe)}}return"on"}#te(e,t){return this.#O.deeper(this.#z(e,t))}#Y(e){if(e instanceof Consequence)return
if(!(e instanceof TemplateError))throw e
const t=this.#V.some(({message:t,at:n})=>t===e.message&&n?.line===e.at?.line&&n?.column===e.at?.column)
if(!t)this.#V.push(e)}#ee({assigns:e,declares:t}){for(const n of t){const t=e?this.#O.variables.findLast(e=>e.name===n):void 0
if(t!==void 0)t.failed=true
else if(!e)this.#O.declare(n,{...held(void 0),failed:true})}}*#X(e,t){this.#O.node=e
switch(e.kind){case"text":this.#H(e.text,e.at,true)
return"on"
case"action":{const n=yield*this.#J.pipeline(t,e.pipe)
this.#O.node=e
if(e.pipe.declares.length===0)this.#H(n===void 0?"<no value>":formatValue(n),e.at,false)
return"on"}case"template":yield*this.#ne(e,t)
return"on"
case"break":case"continue":return e.kind
case"range":return yield*this.#ie(e,t)
case"if":case"with":return yield*this.#re(e,t)
default:return e}}*#re(e,t){const n=this.#O.variables.length
const i=yield*this.#J.pipeline(t,e.pipe)
let r="on"
if(isTrue(i))r=yield*this.#te(e.list,e.kind==="with"?held(i):t)
else if(e.otherwise!==void 0)r=yield*this.#te(e.otherwise,t)
this.#O.variables.length=n
return r}*#ie(e,t){const n=this.#O
const i=n.variables.length
const r=yield*this.#J.pipeline(t,e.pipe)
const s=n.variables.length
const o=this.#V.length
let a=false
for(const[t,i]of this.#se(e,r)){a=true
n.step()
this.#oe(e.pipe,t,i)
const r=yield*this.#te(e.list,i)
n.variables.length=s
if(r==="break"||n.exhausted||this.#V.length>o)break}const c=!a&&e.otherwise!==void 0?yield*this.#te(e.otherwise,t):"on"
n.variables.length=i
return c}*#se(e,t){if(t===void 0)return
if(isSlice(t))for(const[e,n]of t.entries())yield[held(new GoInt(BigInt(e))),elementOf(n??null)]
else if(t instanceof GoInt){if(e.pipe.declares.length>1)this.#O.fail(`can't use ${t.value} to iterate over more than one variable`)
for(let e=0n;e<t.value;e++)yield[held(void 0),held(new GoInt(e,t.type))]}else if(isMap(t))for(const e of sortedKeys(t))yield[held(e),elementOf(t[e]??null)]
else this.#O.fail(`range can't iterate over ${formatValue(t)}`)}#oe({declares:e,assigns:t},n,i){const r=e.length>1?[n,i]:[i]
const s=this.#O.variables.length-e.length
for(const[n,i]of e.entries()){const e=r[n]??held(void 0)
if(t)this.#O.assign(i,e)
else this.#O.variables[s+n]={name:i,...e}}}*#ne(e,t){const n=this.#O
const{templates:i}=n.evaluation
const r=i.get(e.name)
if(r===void 0)return n.fail(`template ${goQuote(e.name)} not defined`,{hint:(0,$.PC)(e.name,i.keys())})
n.checkTemplateDepth()
const s=e.pipe===void 0?void 0:yield*this.#J.pipeline(t,e.pipe)
const{variables:o,templateName:a}=n;[n.variables,n.templateName]=[[{name:"$",...held(s)}],e.name]
yield*this.#te(r,held(s));[n.variables,n.templateName]=[o,a]}}const I={a:"\x07",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v","\\":"\\"}
function readEscape(e,t,n){const i=e[t]??""
if(i===n)return{character:i,length:1}
const r=I[i]
if(r!==void 0)return{character:r,length:1}
const s=/^[0-7]{3}/.exec(e.slice(t,t+3))?.[0]
if(s!==void 0)return Number.parseInt(s,8)>255?void 0:{character:literal_byte(Number.parseInt(s,8)),length:3}
const o={x:2,u:4,U:8}[i]
if(o===void 0)return
const a=e.slice(t+1,t+1+o)
if(!new RegExp(`^[0-9a-fA-F]{${o}}$`).test(a))return
const c=Number.parseInt(a,16)
if(i==="x")return{character:literal_byte(c),length:3}
if(c>1114111||c>=55296&&c<57344)return
return{character:String.fromCodePoint(c),length:o+1}}const literal_byte=e=>e<128?String.fromCharCode(e):byteText(e)
function unquote(e){const t=e[0]??""
const n=e.slice(1,-1)
if(t==="`")return n.replaceAll("\r","")
let i=""
for(let e=0;e<n.length;)if(n[e]!=="\\")i+=n[e++]
else{const r=readEscape(n,e+1,t)
if(r===void 0)return
i+=r.character
e+=1+r.length}return joined(i)}const P=-(2n**63n)
const D=2n**63n-1n
const j=2n**64n-1n
function readNumber(e,t){if(t==="charConstant")return readCharacter(e)
if(t==="complex")return readComplex(e)
if(e.endsWith("i")){const t=readFloat(e.slice(0,-1))
if(t!==void 0)return simplified(0,t)}const n=readInteger(e)
if(n!==void 0&&n>=P&&n<=D)return{int:n,float:Number(n)}
if(n!==void 0&&n>=0n&&n<=j&&!/^[+-]/.test(e))return{uint:n,float:Number(n)}
const i=readFloat(e)
if(i===void 0)return`illegal number syntax: ${goQuote(e)}`
if(!/[.eEpP]/.test(e))return`integer overflow: ${goQuote(e)}`
return{float:i,...integral(i)}}const integral=e=>Number.isInteger(e)&&e>=-(2**63)&&e<2**63?{int:BigInt(e)}:{}
function simplified(e,t){return t===0?{complex:{re:e,im:t},float:e,...integral(e)}:{complex:{re:e,im:t}}}function readCharacter(e){const t=e.slice(1,-1)
const n=`malformed character constant: ${e}`
let i=""
let r=0
if(t.startsWith("\\")){const e=readEscape(t,1,"'")
if(e===void 0)return"invalid syntax"
const s=/^\\x([0-9a-fA-F]{2})$/.exec(t)?.[1]
const o=/^\\([0-7]{3})$/.exec(t)?.[1]
if(s!==void 0)return integral(Number.parseInt(s,16)).int===void 0?n:{int:BigInt(Number.parseInt(s,16)),float:Number.parseInt(s,16)}
if(o!==void 0)return{int:BigInt(Number.parseInt(o,8)),float:Number.parseInt(o,8)}
i=e.character
r=1+e.length}else{i=[...t][0]??""
if(i==="")return"invalid syntax"
r=i.length}if(r!==t.length)return n
const s=i.codePointAt(0)??0
return{int:BigInt(s),float:s}}const M=/[+-]?i?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eEpP][+-]?[0-9_]*)?)/y
function readComplex(e){const tokenAt=t=>{M.lastIndex=t
return M.exec(e)?.[0]??""}
const t=tokenAt(0)
const n=e.charAt(t.length)
const i=tokenAt(t.length+1)
if(!/^[+-]$/.test(n)||e.charAt(t.length+1+i.length)!=="i")return"syntax error scanning complex number"
const[r,s]=[readFloat(t),readFloat(n+i)]
const o=r===void 0?t:n+i
return r===void 0||s===void 0?`strconv.ParseFloat: parsing ${goQuote(o)}: invalid syntax`:simplified(r,s)}function isWellSpaced(e){const[,t="",n=""]=/^[+-]?(0[xXoObB])?(.*)$/s.exec(e)??[]
const i=/x/i.test(t)?"[0-9a-fA-F]":"[0-9]"
return!new RegExp(`(?<!${i}${t===""?"":"|^"})_|_(?!${i})`).test(n)}function readInteger(e){const[,t="",n=""]=/^([+-]?)(.*)$/s.exec(e)??[]
if(!isWellSpaced(e))return
const i=n.replaceAll("_","").toLowerCase()
const r=/^0[0-7]+$/.test(i)?`0o${i.slice(1)}`:i
if(!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|0|[1-9]\d*)$/.test(r))return
const s=BigInt(r)
return t==="-"?-s:s}function readFloat(e){if(!isWellSpaced(e)||/[eEpP][+-]?_/.test(e))return
const t=e.replaceAll("_","")
const n=/^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(t)
const i=n===null?readDecimal(t):readHex(n)
return i!==void 0&&Number.isFinite(i)?i:void 0}const readDecimal=e=>/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(e)?Number(e):void 0
function readHex([,e,t="",n="",i="0"]){if(t+n==="")return
const r=Math.max(-5e3,Math.min(5e3,Number(i)-4*n.length))
const s=Math.trunc(r/2)
const o=Number(BigInt(`0x${t}${n}`))*2**s*2**(r-s)
return e==="-"?-o:o}class PipelineParser{#ae
#ce
variables=["$"]
constructor(e,t){this.#ae=e
this.#ce=t}pipeline(e,t){const n={kind:"pipe",at:this.#ae.peekSolid().at,assigns:false,declares:[],commands:[]}
this.#ue(n,e)
for(let i=this.#ae.nextSolid();i.type!==t;i=this.#ae.nextSolid()){if(!_.has(i.type))this.#ae.unexpected(i,e)
this.#ae.back()
n.commands.push(this.#A())}this.#le(n,e)
return n}unquoted(e){return unquote(e.text)??this.#ae.fail("invalid syntax",{token:e,plain:`${e.text} has an escape that Go does not know`})}#ue(e,t){const n=this.#ae
while(n.peekSolid().type==="variable"){const i=n.mark()
const r=n.next()
const s=n.peekSolid()
if(s.type==="assign"||s.type==="declare"){n.nextSolid()
e.assigns=s.type==="assign"
this.#fe(e,r.text)
return}if(s.type!=="char"||s.text!==","){n.return(i)
return}n.nextSolid()
this.#fe(e,r.text)
if(t!=="range"||e.declares.length>1)n.fail(`too many declarations in ${t}`)
const{type:o}=n.peekSolid()
if(o!=="variable"&&o!=="right"&&o!=="rightParen")n.fail("range can only initialize variables")}}#fe(e,t){e.declares.push(t)
this.variables.push(t)}#le({commands:e},t){if(e.length===0)this.#ae.fail(`missing value for ${t}`)
e.slice(1).forEach(({args:[e]},t)=>{if(e!==void 0&&R.has(e.kind))this.#ae.fail(`non executable command in pipeline stage ${t+2}`)})}#A(){const e=this.#ae
const t={at:e.peekSolid().at,args:[]}
for(;;){e.peekSolid()
const n=this.#de()
if(n!==void 0)t.args.push(n)
const i=e.next()
if(i.type==="space")continue
if(i.type==="right"||i.type==="rightParen")e.back()
else if(i.type!=="pipe")e.unexpected(i,"operand")
break}if(t.args.length===0)e.fail("empty command")
return t}#de(){const e=this.#ae
const t=this.#he()
if(t===void 0||e.peek().type!=="field")return t
const{at:n}=e.peek()
const i=[]
while(e.peek().type==="field")i.push(e.next().text.slice(1))
switch(t.kind){case"field":case"variable":return{kind:t.kind,at:n,path:[...t.path,...i]}
case"bool":case"string":case"number":case"nil":case"dot":return e.fail(`unexpected . after term ${goQuote(printNode(t))}`)
default:return{kind:"chain",at:n,node:t,path:i}}}#he(){const e=this.#ae
const t=e.nextSolid()
const{at:n,text:i}=t
switch(t.type){case"identifier":return this.#pe(t)
case"dot":case"nil":return{kind:t.type,at:n}
case"variable":return this.#E(t)
case"field":return{kind:"field",at:n,path:[i.slice(1)]}
case"bool":return{kind:"bool",at:n,value:i==="true"}
case"charConstant":case"complex":case"number":{const r=readNumber(i,t.type)
return typeof r==="string"?e.fail(r,{token:t}):{kind:"number",at:n,text:i,number:r}}case"leftParen":return e.deeper(()=>this.pipeline("parenthesized pipeline","rightParen"))
case"string":case"rawString":return{kind:"string",at:n,quoted:i,value:this.unquoted(t)}
default:e.back()
return}}#pe(e){const{at:t,text:n}=e
if(!Object.hasOwn(this.#ce,n))this.#ae.note(`function ${goQuote(n)} not defined`,{token:e,hint:(0,$.XN)(n,this.#ce)})
return{kind:"identifier",at:t,name:n}}#E(e){const{at:t,text:n}=e
if(!this.variables.includes(n))this.#ae.note(`undefined variable ${goQuote(n)}`,{token:e,hint:`Declare it first: {{ ${n} := \u2026 }}; it lives until the {{ end }} of the structure around it.`})
return{kind:"variable",at:t,path:[n]}}}const _=new Set(["bool","charConstant","complex","dot","field","identifier","number","nil","rawString","string","variable","leftParen"])
const R=new Set(["bool","dot","nil","number","string"])
function parse(e,t){return new Parser(e,t).run()}class Parser{#ae
#me
#ge=new Map
#ve=0
constructor(e,t){this.#ae=new Cursor(e)
this.#me=new PipelineParser(this.#ae,t)}run(){const e=this.#ae
const t=[]
while(e.peek().type!=="eof"){if(this.#ye())continue
const n=this.#we()
if(isEnd(n))e.fail(`unexpected {{${n}}}`)
else t.push(n)}this.#ke(C,t)
e.finish()
return this.#ge}#ke(e,t){const n=this.#ge.get(e)
if(n===void 0||isEmpty(n))this.#ge.set(e,t)
else if(!isEmpty(t))this.#ae.fail(`template: multiple definition of template ${goQuote(e)}`,{plain:`the template ${goQuote(e)} is defined twice`})}#ye(){const e=this.#ae
const t=e.mark()
const n=e.next().type==="left"&&e.nextSolid().type==="define"
if(!n){e.return(t)
return false}const i="define clause"
const r=e.nextSolid()
const s=this.#be(r,i)
e.expect("right",i)
this.#xe(s,i,r)
return true}#xe(e,t,n){const{variables:i}=this.#me
const{actionLine:r,line:s}=this.#ae
const o=this.#ve
this.#me.variables=["$"]
this.#ae.actionLine=0
this.#ve=0
const{list:a,end:c}=this.#$e(n,t.replace(" clause",""))
if(c!=="end")this.#ae.fail(`unexpected {{${c}}} in ${t}`,{goLine:t==="block clause"?s:void 0})
this.#me.variables=i
this.#ae.actionLine=r
this.#ve=o
this.#ke(e,a)}#$e(e,t){const n=[]
while(this.#ae.peekSolid().type!=="eof"){const e=this.#we()
if(isEnd(e))return{list:n,end:e}
n.push(e)}return this.#ae.fail("unexpected EOF",{token:e,plain:`the {{${t}}} has no {{end}}`,hint:"Every {{if}}, {{with}}, {{range}}, {{define}} and {{block}} needs an {{end}} of its own."})}#we(){const e=this.#ae
const t=e.nextSolid()
if(t.type==="text")return{kind:"text",at:t.at,text:t.text}
if(t.type!=="left")return e.unexpected(t,"input")
e.actionLine=t.line
const n=e.deeper(()=>this.#Oe())
e.actionLine=0
return n}#Oe(){const e=this.#ae
const t=e.nextSolid()
switch(t.type){case"block":return this.#Ae()
case"break":case"continue":return this.#Se(t.type,t)
case"else":return this.#Ce()
case"end":e.expect("right","end")
return"end"
case"if":case"range":case"with":return this.#Ne(t.type,t)
case"template":return this.#Te()
default:e.back()
return{kind:"action",at:e.peek().at,pipe:this.#me.pipeline("command","right")}}}#Se(e,t){const n=this.#ae.nextSolid()
if(n.type!=="right")this.#ae.unexpected(n,`{{${e}}}`)
if(this.#ve===0)this.#ae.fail(`{{${e}}} outside {{range}}`,{token:t})
return{kind:e,at:t.at}}#Ce(){const e=this.#ae.peekSolid()
if(e.type!=="if"&&e.type!=="with")this.#ae.expect("right","else")
return"else"}#Ne(e,t){const n=this.#me.variables.length
const i=this.#me.pipeline(e,"right")
if(e==="range")this.#ve++
const{list:r,end:s}=this.#$e(t,e)
if(e==="range")this.#ve--
const o={kind:e,at:i.at,pipe:i,list:r}
if(s==="else")o.otherwise=this.#Ee(e,t)
this.#me.variables.length=n
return o}#Ee(e,t){const n=this.#ae
const i=n.peek()
if(e!=="range"&&i.type===e){n.next()
return[n.deeper(()=>this.#Ne(e,i))]}const{list:r,end:s}=this.#$e(t,e)
if(s!=="end")n.fail(`expected end; found {{${s}}}`)
return r}#be(e,t){if(e.type!=="string"&&e.type!=="rawString")this.#ae.unexpected(e,t)
return this.#me.unquoted(e)}#Ae(){const e="block clause"
const t=this.#ae.nextSolid()
const n=this.#be(t,e)
const i=this.#me.pipeline(e,"right")
this.#xe(n,e,t)
return{kind:"template",at:t.at,name:n,pipe:i}}#Te(){const e=this.#ae.nextSolid()
const t=this.#be(e,"template clause")
return{kind:"template",at:e.at,name:t,pipe:this.#Ie()}}#Ie(){if(this.#ae.nextSolid().type==="right")return
this.#ae.back()
return this.#me.pipeline("template clause","right")}}const isEnd=e=>typeof e==="string"
const isEmpty=e=>e.every(e=>e.kind==="text"&&/^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(e.text))
const L=Object.fromEntries([...Object.keys(x),...Object.keys(b)].map(e=>[e,{params:[],call:()=>{}}]))
function parseTemplate(e,t){return{source:e,functions:t,templates:parse(e,{...L,...t})}}async function renderTemplate(e,t,n){const i=parseTemplate(e,t)
const{text:r,origins:s}=await evaluate(i,n??void 0)
return{text:r,origins:s.build(e.text)}}const renderConfig=(e,t)=>/\.jsonnet$|\.json$/.test(e.path)?renderJsonnet(e,t):renderGoTemplate(e,t)
function renderDefinition(e,t){if(e.path.endsWith(".jsonnet"))return renderJsonnet(e,t)
return e.path.endsWith(".mustache")?renderMustache(e,t):renderGoTemplate(e,t)}async function renderGoTemplate(e,{functions:t}){const{path:n,text:i}=e
if(!i.includes("{{"))return(0,l.Dk)(e)
try{const e=await renderTemplate({name:n,text:i},t.template)
const originOf=t=>({file:n,...e.origins.originOf(t)})
return{path:n,source:i,text:e.text,engine:"template",originOf}}catch(e){throw e instanceof s.lZ?(0,r.b)(e,e=>e===n?i:void 0):e}}async function renderMustache(e,{functions:t,env:i}){const{renderDefinitionMustache:o}=await Promise.all([n.e(562),n.e(758)]).then(n.bind(n,2758))
try{const{text:n,originOf:r}=await o(e,{env:i,lambdas:t.lambdas})
return{path:e.path,source:e.text,text:n,engine:"mustache",originOf:r}}catch(t){throw t instanceof s.lZ?(0,r.b)(t,t=>t===e.path?e.text:void 0):t}}async function renderJsonnet(e,t){const{functions:i}=t
const r=await manifested(e,t)
const{memberPlaces:o}=await n.e(358).then(n.bind(n,5358))
const a=o(e)
const memberAt=t=>{const n=a(t)
return n===void 0?void 0:{key:{file:e.path,...n.key},value:{file:e.path,...n.value}}}
const c={path:e.path,source:e.text,text:r,engine:"jsonnet",originOf:()=>{},memberAt}
if(!r.includes("{{"))return c
try{return{...c,text:(await renderTemplate({name:e.path,text:r},i.template)).text}}catch(e){throw e instanceof s.lZ?inMadeJson(e,c):e}}async function manifested(e,{functions:t,ext:i,importer:r}){const{evaluateJsonnet:s,JsonnetError:o}=await n.e(358).then(n.bind(n,5358))
try{return await s(e,{natives:t.natives,extStr:i.extStr,extCode:i.extCode,importer:r})}catch(e){throw e instanceof o?withTrace(e):e}}function withTrace(e){const{code:t,message:n,at:i,hint:r,cause:o,others:a,trace:c,textOf:u}=e
const l=i===void 0?void 0:u(i.file)
const d=i===void 0||l===void 0?[]:[(0,f.z)(l,i)]
const h=c.length>1?c.map(e=>`  at ${e}`):[]
const p=[...d,...h]
return new s.lZ(t,n,{at:i,excerpt:p.length===0?void 0:p.join("\n"),hint:r,cause:o,others:a})}function inMadeJson(e,t){const{path:n,text:i,source:r}=t
const{code:a,message:c,at:u,hint:l,cause:d,others:h}=e
const p=u===void 0?void 0:t.memberAt?.(pathAt(i,(0,o.HA)(i,u)))?.value
const m=p===void 0?"":`${(0,f.z)(r,p)}\n`
const g=u===void 0?void 0:`${m}  the JSON that Jsonnet made of ${n}:\n${(0,f.z)(i,u)}`
const v=/\\"/.test(g??"")?"Inside Jsonnet write the strings of a template in backquotes: '{{ env `NAME` }}'.":void 0
return new s.lZ(a,c,{at:p??{file:n,line:1,column:1},excerpt:g,hint:l??v,cause:d,others:h.map(e=>inMadeJson(e,t))})}var F=n(2907)
const Z=6e5
const G="default"
const q={tfstate:["path","url","optional"],cloudformation:[],ssm:[],secretsmanager:[],external:["name","command","num_args","parser","timeout","mode"]}
function settingsOf(e){const t=typeof e==="string"?e.toLowerCase():""
return Object.hasOwn(q,t)?q[t]:void 0}const B={kind:"string"}
const W={kind:"path"}
const J={name:{shape:B,description:"Which plugin: tfstate, cloudformation, ssm, secretsmanager or external, in any case of letters.",examples:Object.keys(q),required:true},config:{shape:{kind:"free",known:({name:e})=>settingsOf(e)},description:"Settings of the plugin, for example path or url of the Terraform state."},func_prefix:{shape:B,description:"Put in front of the names of all functions of the plugin, so that one plugin can be used twice."}}
const U=["BeforeInstall","AfterInstall","AfterAllowTestTraffic","BeforeAllowTraffic","AfterAllowTraffic"]
const Q={kind:"object",keys:Object.fromEntries(U.map(e=>[e,{shape:B,description:`Name or ARN of the Lambda function for ${e}.`}]))}
const V={version:{shape:{kind:"anything"},description:"Ignored; the AppSpec that is generated has version 0.0."},Resources:{shape:{kind:"anything"},description:"Ignored; the resources come from the service."},Hooks:{shape:{kind:"list",items:Q},description:"Lifecycle hooks that are copied into the generated AppSpec."}}
const K={application_name:{shape:B,description:"Name of the CodeDeploy application; it is searched for when absent."},deployment_group_name:{shape:B,description:"Name of the deployment group; it is searched for when absent."},deployment_config_name:{shape:B,description:"Used in place of the deployment configuration of the group."}}
const z={tags:{shape:{kind:"list",items:B},description:"Keys of tags that are neither compared, set nor removed. Globs such as aws:* are allowed."}}
const H={required_version:{shape:B,description:"Versions of ecspresso that the files are written for. The action counts as the version it is compatible with.",examples:[">= 2.0.0, < 3","~> 2.8"]},region:{shape:B,description:"AWS region. Absent: AWS_REGION, then the AWS SDK decides.",examples:["ap-northeast-1"]},cluster:{shape:B,description:"Name of the ECS cluster.",default:G},service:{shape:B,description:"Name of the ECS service. Absent: only the task definition is managed here."},service_definition:{shape:W,description:"File of the service definition (JSON, Jsonnet or Mustache).",examples:["ecs-service-def.json"]},task_definition:{shape:W,description:"File of the task definition (JSON, Jsonnet or Mustache).",examples:["ecs-task-def.json"]},express_definition:{shape:W,description:"File of an ECS Express Mode definition. Deploying one is not supported."},plugins:{shape:{kind:"list",items:{kind:"object",keys:J}},description:"Sources of values that templates may look up. ssm and secretsmanager are always there."},appspec:{shape:{kind:"object",keys:V},description:"What to put into the AppSpec of CodeDeploy deployments."},codedeploy:{shape:{kind:"object",keys:K},description:"Names that save the search for the CodeDeploy deployment group."},timeout:{shape:{kind:"duration"},description:"How long one run may take, as a Go duration. A number without unit means seconds.",default:"10m",examples:["10m","1h30m"]},ignore:{shape:{kind:"object",keys:z},description:"What to leave alone."},filter_command:{shape:B,description:"Has no effect: there is nobody to choose interactively.",deprecated:"filter_command has no effect here, and ecspresso v3 removes it"}}
function matchKey(e,t){if(Object.hasOwn(t,e))return e
const n=folded(e)
return Object.keys(t).find(e=>folded(e)===n)}const folded=e=>e.toLowerCase().replaceAll("\u017f","s")
var X=n(1907)
var Y=n(7997)
var ee=n(7791)
const te=30*24*36e5
const ne=(2**63-1)/1e6
function readConfigDuration(e){if(typeof e!=="string"&&typeof e!=="number"&&typeof e!=="bigint")return{ok:false,reason:ie}
const t=String(e)
const n=(0,ee.E9)(t)
if(!n.ok)return{ok:false,reason:t.trim().startsWith("-")?n.reason:ie}
if(!(n.ms<=ne))return{ok:false,reason:"the duration is too long"}
if(n.unitless)return{ok:true,ms:n.ms,warning:`${t} has no unit and is taken as seconds; write ${t.trim()}s`}
if(n.ms>te)return{ok:true,ms:n.ms,warning:`${t} is longer than 30 days`}
return{ok:true,ms:n.ms}}const ie="expected a duration such as 10m, 90s or 1h30m"
class KeyReader{#Pe
#De=new Set
errors=[]
warnings=[]
constructor(e){this.#Pe=e}object(e,t,n){const i={}
if(e===null||e===void 0)return i
if(!isMapping(e)){this.#je(n,n.length===0?"a mapping of keys":"a mapping",e)
return i}for(const[r,s]of Object.entries(e)){const e=matchKey(r,t)
const o=e===void 0?void 0:t[e]
if(e===void 0||o===void 0){this.#Me(r,Object.keys(t),[...n,r])
continue}if(s===null)continue
const a=this.#_e(s,o.shape,[...n,r])
if(a!==void 0)i[e]=a
if(o.deprecated!==void 0)this.warnings.push({level:"notice",text:o.deprecated,at:this.#Pe.positionOf([...n,r])})}for(const[e,r]of Object.entries(t))if(r.required===true&&(i[e]??"")===""&&!this.#De.has((0,o.LF)([...n,e])))this.#Re(e,n)
this.#Le(e,t,i,n)
return i}#Le(e,t,n,i){for(const[r,s]of Object.entries(e)){const e=t[matchKey(r,t)??""]?.shape
const o=e?.kind==="free"?e.known?.(n):void 0
if(o===void 0||!isMapping(s))continue
for(const e of Object.keys(s))if(!o.includes(e))this.#Me(e,o,[...i,r,e])}}#_e(e,t,n){switch(t.kind){case"string":case"path":return typeof e==="string"?e:this.#je(n,"a string",e)
case"duration":return this.#Fe(e,n)
case"anything":return e
case"free":return isMapping(e)?e:this.#je(n,"a mapping",e)
case"object":return this.object(e,t.keys,n)
case"list":return this.#z(e,t.items,n)
default:return t}}#z(e,t,n){if(!Array.isArray(e))return this.#je(n,"a list",e)
return e.map((e,i)=>{if(e!==null)return this.#_e(e,t,[...n,i])
return t.kind==="object"?this.object({},t.keys,[...n,i]):""})}#Fe(e,t){const n=readConfigDuration(e)
if(!n.ok){this.errors.push(new s.lZ("CONFIG",`${(0,o.LF)(t)}: ${n.reason}, got ${described(e,this.#Pe.numberText(t))}`,{at:this.#Pe.valuePositionOf(t)}))
return}if(n.warning!==void 0)this.warnings.push({level:"warning",text:`${(0,o.LF)(t)}: ${n.warning}`,at:this.#Pe.valuePositionOf(t)})
return n.ms}#je(e,t,n){const i=e.length===0?"":`${(0,o.LF)(e)}: `
const r=t==="a string"&&["number","bigint","boolean"].includes(typeof n)
const a=this.#Pe.numberText(e)
const c=r?`Put it in quotes: "${a??String(n)}".`:void 0
this.#De.add((0,o.LF)(e))
this.errors.push(new s.lZ("CONFIG",`${i}expected ${t}, got ${described(n,a)}`,{at:this.#Pe.valuePositionOf(e),hint:c}))
return}#Re(e,t){this.errors.push(new s.lZ("CONFIG",`${(0,o.LF)(t)}: ${e} is missing`,{at:this.#Pe.positionOf(t)}))}#Me(e,t,n){const i=(0,Y.p)(e,t)??begunBy(e,t)
const r=i===void 0?"":`; did you mean ${i}?`
this.warnings.push({level:"warning",text:`unknown key ${(0,o.LF)(n)} has no effect${r}`,at:this.#Pe.positionOf(n)})}}function begunBy(e,t){const n=t.filter(t=>e.length>=4&&t.toLowerCase().startsWith(e.toLowerCase()))
return n.length===1?n[0]:void 0}const isMapping=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)
function described(e,t){switch(typeof e){case"string":return`the text ${JSON.stringify((0,X.J)(e,60))}`
case"number":case"bigint":return`the number ${t??String(e)}`
case"boolean":return String(e)
default:return e===null?"nothing":Array.isArray(e)?"a list":"a mapping"}}const re="2.8.7"
function checkRequiredVersion(e,t=re){const n=parseVersion(t)
if(n===void 0)return{kind:"invalid",reason:`malformed version: ${t}`}
let i=true
for(const t of e.split(",")){const e=/^\s*(<=|>=|!=|~>|<|>|=|)\s*(\S*)\s*$/.exec(t)
const r=e===null?void 0:parseVersion(e[2]??"")
if(r===void 0)return{kind:"invalid",reason:`malformed constraint: ${t.trim()}`}
i=meets(n,e?.[1]??"",r)&&i}return{kind:i?"satisfied":"unsatisfied"}}const se=String.raw`[0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*`
const oe=new RegExp(String.raw`^v?([0-9]+(?:\.[0-9]+)*?)(?:-([0-9]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~]+[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?(?:\+${se})?$`)
function parseVersion(e){const t=e.length>256?null:oe.exec(e)
if(t===null)return
const n=(t[1]??"").split(".").map(BigInt)
if(n.some(e=>e>2n**63n-1n))return
const i=n.length
while(n.length<3)n.push(0n)
return{segments:n,written:i,preRelease:t[3]??t[2]??""}}function meets(e,t,n){switch(t){case"":case"=":return compare(e,n)===0
case"!=":return compare(e,n)!==0
case">":return preReleaseAllows(e,n)&&compare(e,n)>0
case"<":return preReleaseAllows(e,n)&&compare(e,n)<0
case">=":return preReleaseAllows(e,n)&&compare(e,n)>=0
case"<=":return preReleaseAllows(e,n)&&compare(e,n)<=0
default:return isWithin(e,n)}}function preReleaseAllows(e,t){if(e.preRelease==="")return true
return t.preRelease!==""&&sameSegments(e,t)}function isWithin(e,t){if(!preReleaseAllows(e,t)||t.preRelease!==""&&e.preRelease==="")return false
if(compare(e,t)<0||t.segments.length>e.segments.length)return false
const n=t.segments.slice(0,t.written-1)
if(n.some((t,n)=>t!==e.segments[n]))return false
const i=t.segments.length-1
return(t.segments[i]??0n)<=(e.segments[i]??0n)}const sameSegments=(e,t)=>e.segments.length===t.segments.length&&e.segments.every((e,n)=>e===t.segments[n])
function compare(e,t){if(sameSegments(e,t))return comparePreReleases(e.preRelease,t.preRelease)
for(let n=0;n<Math.max(e.segments.length,t.segments.length);n++){const[i,r]=[e.segments[n]??0n,t.segments[n]??0n]
if(i!==r)return i<r?-1:1}return 0}function comparePreReleases(e,t){if(e===t)return 0
if(e===""||t==="")return e===""?1:-1
const[n,i]=[e.split("."),t.split(".")]
for(let e=0;e<Math.max(n.length,i.length);e++){const t=compareParts(n[e]??"",i[e]??"")
if(t!==0)return t}return 0}function compareParts(e,t){if(e===t)return 0
const[n,i]=[numberOf(e),numberOf(t)]
if(e==="")return i!==void 0?-1:1
if(t==="")return n!==void 0?1:-1
if(n!==void 0&&i!==void 0)return n>i?1:-1
if(n!==void 0||i!==void 0)return n!==void 0?-1:1
return e>t?1:-1}const numberOf=e=>{const t=/^-?\d+$/.test(e)?BigInt(e):void 0
return t!==void 0&&t<=2n**63n-1n&&t>=-(2n**63n)?t:void 0}
function parseConfig(e,t,n){const i=new KeyReader(n)
const r=i.object(e,H,[])
const o=parse_text(r,"required_version")
const a=o===void 0?void 0:requiredVersionError(o,n)
const c=a===void 0?i.errors:[...i.errors,a]
if(c.length>0)throw(0,s._h)([...c,...i.warnings.filter(isWarning).map(({text:e,at:t})=>new s.lZ("CONFIG",e,{at:t}))])
const u=new Set(Object.keys(r).filter(e=>r[e]!==""))
return{config:configOf(r,t,n),given:u,warnings:i.warnings}}function configOf(e,t,n){const r=(0,i.dirname)(t)
const file=t=>{const n=parse_text(e,t)
return n===void 0||(0,i.isAbsolute)(n)?n:(0,i.join)(r,n)}
const place=t=>parse_text(e,t)===void 0?void 0:n.valuePositionOf([t])
return{path:t,directory:r,requiredVersion:parse_text(e,"required_version"),region:parse_text(e,"region"),cluster:parse_text(e,"cluster")??G,service:parse_text(e,"service"),serviceDefinition:file("service_definition"),taskDefinition:file("task_definition"),expressDefinition:file("express_definition"),plugins:pluginsOf(e,n),appspec:appspecOf(e),codedeploy:codedeployOf(e),timeoutMs:typeof e["timeout"]==="number"?e["timeout"]:Z,places:{service_definition:place("service_definition"),task_definition:place("task_definition")},ignoreTags:list(part(e,"ignore"),"tags").map(String)}}function pluginsOf(e,t){return list(e,"plugins").map((e,n)=>{const i=e
return{name:parse_text(i,"name")??"",funcPrefix:parse_text(i,"func_prefix")??"",config:part(i,"config"),at:t.positionOf(["plugins",n])}})}function appspecOf(e){if(e["appspec"]===void 0)return
return{hooks:list(part(e,"appspec"),"Hooks")}}function codedeployOf(e){const t=part(e,"codedeploy")
return{applicationName:parse_text(t,"application_name"),deploymentGroupName:parse_text(t,"deployment_group_name"),deploymentConfigName:parse_text(t,"deployment_config_name")}}function requiredVersionError(e,t){const n=checkRequiredVersion(e)
const i=t.valuePositionOf(["required_version"])
switch(n.kind){case"satisfied":return
case"unsatisfied":return new s.lZ("CONFIG",`required_version: ${e} is not met by ${re}`,{at:i,hint:`The action behaves as ecspresso ${re}; widen the constraint if the files suit it.`})
case"invalid":return new s.lZ("CONFIG",`required_version has invalid format: ${n.reason}`,{at:i,hint:'Write constraints such as ">= 2.0.0, < 3" or "~> 2.8".'})
default:return n}}const isWarning=e=>e.level==="warning"
const parse_text=(e,t)=>{const n=e[t]
return typeof n==="string"&&n!==""?n:void 0}
const part=(e,t)=>e[t]??{}
const list=(e,t)=>e[t]??[]
async function readFirstPass(e,t,n){const i=readRaw(e,n)
const o=typeof i.value==="object"&&i.value!==null?i.value:{}
const a=Object.fromEntries(Object.entries(o).filter(([e])=>["plugins","region"].includes(e.toLowerCase())))
const c=await new RawStrings(e,i,t).rendered(a,[])
const u=new KeyReader(i)
const l=Object.fromEntries(Object.entries(H).filter(([e])=>e==="plugins"||e==="region"))
const f=u.object(c,l,[])
if(u.errors.length>0)throw(0,r.b)((0,s._h)(u.errors),()=>e.text)
return{plugins:pluginsOf(f,i),region:typeof f["region"]==="string"?f["region"]:void 0,warnings:u.warnings}}class RawYamlError extends s.lZ{}function readRaw(e,t){try{return(0,F.h)((0,l.Dk)(e))}catch(e){if(!(e instanceof s.lZ))throw e
throw new RawYamlError("CONFIG",`${e.message}; this config calls a plugin's function (${t.message}), so it is read as YAML before its templates are rendered`,{at:e.at,excerpt:e.excerpt,cause:e,hint:'Put the template into quotes:  key: "{{ \u2026 }}"'})}}class RawStrings{#g
#Ze
#Ge
constructor(e,t,n){this.#g=e
this.#Ze=t
this.#Ge=n}async rendered(e,t){if(typeof e==="string")return e.includes("{{")?this.#qe(e,t):e
if(Array.isArray(e))return Promise.all(e.map((e,n)=>this.rendered(e,[...t,n])))
if(typeof e!=="object"||e===null)return e
return Object.fromEntries(await Promise.all(Object.entries(e).map(async([e,n])=>[e,await this.rendered(n,[...t,e])])))}async#qe(e,t){try{return(await renderConfig({path:this.#g.path,text:e},{...this.#Ge.context,functions:this.#Ge.core})).text}catch(e){if(!(e instanceof s.lZ))throw e
const{code:n,message:i,hint:r,cause:a}=e
const c=this.#Ze.valuePositionOf(t)
const u=/^function "(.*)" not defined$/.exec(i)?.[1]
const l=u===void 0||(0,$.Kj)(u,this.#Ge.core.template)!==void 0?r:void 0
throw new s.lZ(n,`${(0,o.LF)(t)}: ${i}`,{at:c,excerpt:(0,f.z)(this.#g.text,c),hint:l??ae,cause:a})}}}const ae="plugins and region are read before any plugin is known: only env, must_env and json_escape can be called in them."
var ce=n(5562)
async function loadConfig(e,t){const n=await(0,ce.p0)(e,t.files)
const i=(0,ce.A5)(n)
const s={path:n,text:await readText(n,t)}
const o=await renderTwice(s,i,t)
const a=i==="yaml"?(0,F.h)(o):readJson(o,{code:"CONFIG",trailing:"ignore",duplicates:"merge"})
const c=await(0,r.S)(e=>e===n?s.text:void 0,()=>parseConfig(a.value,n,a))
return{...c,rendered:o}}async function readText(e,t){try{return await t.files.readText(e)}catch(t){throw new s.lZ("CONFIG",`cannot read the config file ${e}: ${(0,s.gJ)(t)}`,{cause:t})}}async function renderTwice(e,t,n){if(t==="jsonnet")return renderConfig(e,{...n.context,functions:n.open([],e.path,void 0)})
try{return await renderConfig(e,{...n.context,functions:n.core})}catch(t){const i=t instanceof s.lZ?unknownFunctions(t):[]
if(!(t instanceof s.lZ)||i.length===0)throw t
return withPlugins(e,n,await firstPass(e,n,t,i))}}async function withPlugins(e,t,{plugins:n,region:i,warnings:o}){try{return await renderConfig(e,{...t.context,functions:t.open(n,e.path,i)})}catch(t){if(!(t instanceof s.lZ)||o.length===0)throw t
throw(0,r.b)((0,s._h)([t],o.filter(({level:e})=>e==="warning")),t=>t===e.path?e.text:void 0)}}const unknownFunctions=e=>[e,...e.others].flatMap(({message:e})=>/^function "(.*)" not defined$/.exec(e)?.[1]??[])
async function firstPass(e,t,n,i){try{return await readFirstPass(e,t,n)}catch(e){const r=i.every(e=>(0,$.Kj)(e,t.core.template)!==void 0)
throw e instanceof RawYamlError&&r?n:e}}const environmentRegion=e=>e["AWS_REGION"]||e["AWS_DEFAULT_REGION"]||void 0
function resolveSettings(e,{config:t,given:n},i){const override=t=>{for(const{source:n,values:i}of e){const e=i[t]
if(e!==void 0&&e!=="")return{value:e,source:n}}return}
const inConfig=(e,t)=>n.has(e)&&t!==void 0?{value:t,source:"config"}:void 0
const r=environmentRegion(i)
return{region:override("region")??inConfig("region",t.region)??(r===void 0?void 0:{value:r,source:"environment"}),cluster:override("cluster")??inConfig("cluster",t.cluster)??{value:t.cluster,source:"default"},service:override("service")??inConfig("service",t.service),timeoutMs:override("timeoutMs")??inConfig("timeout",t.timeoutMs)??{value:t.timeoutMs,source:"default"}}}var ue=n(1639)
var le=n(756)
var fe=n(7705)
const de=new Set(["action","appProtocol","assignPublicIp","availabilityZoneRebalancing","condition","cpuArchitecture","filesystemType","format","healthCheckProtocol","iam","includeQueryParameters","ipcMode","launchType","logDriver","networkMode","operatingSystemFamily","pidMode","propagateTags","protocol","resourceType","schedulingStrategy","scope","sourceServiceRevisionCleanup","strategy","targetType","transitEncryption","type","versionConsistency"])
const he=new WeakMap
function namesInAnyCase(e){const t=he.get(e)
if(t!==void 0)return t
const n=new Map(Object.keys(e.members).map(e=>[e.toLowerCase(),e]))
he.set(e,n)
return n}function canonicalKey(e,t){return Object.hasOwn(e.members,t)?t:namesInAnyCase(e).get(t.toLowerCase())}function suggestedKey(e,t){const n=Object.keys(e.members)
const i=(0,Y.p)(t,n)
if(i!==void 0||t.length<pe)return i
const r=n.filter(e=>e.toLowerCase().startsWith(t.toLowerCase()))
return r.length===1?r[0]:void 0}const pe=5
function kindOf(e){if(e===null||e===void 0)return"null"
if(Array.isArray(e))return"array"
if(typeof e==="boolean")return"bool"
return typeof e==="string"||typeof e==="number"?typeof e:"object"}const me={string:"a string",number:"a number",boolean:"true or false",structure:"an object",list:"an array",map:"an object"}
const ge=60
function mismatch(e,t,n){const i=kindOf(e)
const r=i==="string"||i==="bool"?` ${JSON.stringify(e)}`:i==="number"?` ${n??String(e)}`:""
return`cannot unmarshal ${i}${(0,X.J)(r,ge)}: the API takes ${me[t]}`}function fixFor(e,t,n,i){const r=writtenAs(t,n,i)
if(r===void 0)return
return typeof e==="string"?`Write ${JSON.stringify(e)}: ${r}`:`Write ${r}`}function writtenAs(e,t,n){if(t==="string"&&(typeof e==="number"||typeof e==="boolean"))return JSON.stringify(n??String(e))
if(t==="number"&&typeof e==="string"&&/^-?\d+$/.test(e.trim()))return String(Number(e))
if(t==="boolean"&&typeof e==="string"&&/^(true|false)$/i.test(e.trim()))return e.trim().toLowerCase()
if(t==="boolean"&&(e===0||e===1))return String(e===1)
if(t==="list"&&(typeof e==="string"||typeof e==="number"||typeof e==="boolean"))return`[${JSON.stringify(e)}]`
if(t==="list"&&kindOf(e)==="object")return"[{ \u2026 }]"
return}const ve=new Set(["canaryPercent","stepPercent"])
function validate(e,t,n,i=[]){const r={rules:n,root:t,findings:[]}
const s=e===null||e===void 0?{}:walkValue(e,t,{source:i,path:[]},r)
return{value:s??{},findings:r.findings}}function walkValue(e,t,n,i){switch(t.kind){case"structure":return validate_isObject(e)?walkStructure(e,t,n,i):validate_refuse(e,"structure",n,i)
case"list":return Array.isArray(e)?walkList(e,t.of,n,i):validate_refuse(e,"list",n,i)
case"map":return validate_isObject(e)?walkMap(e,t.of,n,i):validate_refuse(e,"map",n,i)
case"string":case"boolean":return typeof e===t.kind?e:validate_refuse(e,t.kind,n,i)
case"number":return typeof e==="number"?walkNumber(e,n,i):validate_refuse(e,"number",n,i)
case"any":return e
default:return t}}function walkStructure(e,t,n,i){const r={}
const s=new Set
for(const[o,a]of Object.entries(e)){const e=[...n.source,o]
const c=canonicalKey(t,o)
const u=c===void 0?void 0:t.members[c]
if(c===void 0||u===void 0){reportUnknown(o,t,{source:e,path:n.path},i)
continue}if(isAbsent(a,i)||a===""&&de.has(c))continue
const l=walkValue(a,u,{source:e,path:[...n.path,c]},i)
if(l===void 0)s.add(c)
else r[c]=validate_isObject(l)&&validate_isObject(r[c])?{...r[c],...l}:l}for(const e of t.required)if(r[e]===void 0&&!s.has(e))fillRequired(e,t,r,n,i)
return r}function fillRequired(e,t,n,i,r){if(t.members[e]?.kind==="boolean")n[e]=false
else if(r.rules.complete)reportValue(r,i,`the required key ${JSON.stringify(e)} is missing`,"The API refuses the call without it.")}function walkList(e,t,n,i){return e.flatMap((e,r)=>{const s=walkValue(e,t,{source:[...n.source,r],path:[...n.path,r]},i)
return s===void 0?[]:[s]})}function walkMap(e,t,n,i){const r=Object.entries(e).filter(([,e])=>!isAbsent(e,i))
return Object.fromEntries(r.map(([e,r])=>[e,walkValue(r,t,{source:[...n.source,e],path:[...n.path,e]},i)]))}function walkNumber(e,t,n){const i=n.rules.numberText(t.source)??String(e)
const r=t.path.at(-1)
if(typeof r==="string"&&ve.has(r))return e
const s=n.rules.lenientNumbers?Number.isInteger(e):/^-?\d+$/.test(i)
if(s&&Math.abs(e)<2**31)return e
const o=Number.isInteger(e)&&Math.abs(e)<2**31?String(e):void 0
reportValue(n,t,`cannot unmarshal number ${i}: the API takes a whole number of 32 bits`,o===void 0?void 0:`Write ${JSON.stringify(r)}: ${o}`)
return}const validate_isObject=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)
const isAbsent=(e,t)=>e===null||e===void 0||t.rules.dropEmpty&&Array.isArray(e)&&e.length===0
function validate_refuse(e,t,n,i){const r=typeof e==="number"?i.rules.numberText(n.source):void 0
reportValue(i,n,mismatch(e,t,r),fixFor(n.path.at(-1),e,t,r))}function reportUnknown(e,t,n,i){if(t===i.root){const sameKey=t=>t.toLowerCase()===e.toLowerCase()
if(i.rules.quiet.some(sameKey))return
const t=Object.keys(i.rules.decided).find(sameKey)
if(t!==void 0)return reportKey(i,n,`the key ${JSON.stringify(e)} has no effect here`,i.rules.decided[t])}const r=suggestedKey(t,e)
const s=i.rules.strict?"The API does not know this key. Take it out, or leave strict off.":"The API does not know this key, so it is left out."
const o=r===void 0?s:`Did you mean ${JSON.stringify(r)}?`
reportKey(i,n,`unknown key ${JSON.stringify(e)}`,o)}const messageAt=(e,t)=>e.path.length===0?t:`${(0,o.LF)(e.path)}: ${t}`
function reportValue(e,t,n,i){e.findings.push({level:"error",message:messageAt(t,n),at:e.rules.valuePositionOf(t.source),hint:i})}function reportKey(e,t,n,i){const r=e.rules.strict?"error":"warning"
e.findings.push({level:r,message:messageAt(t,n),at:e.rules.positionOf(t.source),hint:i})}const ye={cluster:"The cluster comes from the config or the input `cluster`.",service:"The name comes from the config or the input `service`.",clientToken:"The action makes its own.",role:"A role can only be given when a service is created, and is not sent: ECS uses its service-linked role.",forceNewDeployment:"Use the input `force-new-deployment`."}
function decodeService(e,t){const{value:n,findings:i}=validate(e,t.shapes.service,{...t,dropEmpty:false,lenientNumbers:false,quiet:t.shapes.describedService,decided:ye})
for(const e of i)explainWrapper(e)
const r=n
if(r.tags===void 0)return{value:r,findings:i}
const{tags:s}=r
const o=(0,fe.OP)(s,t.ignoreTags)
return{value:{...r,tags:o},findings:i,documentPath:e=>beforeFilter(e,o,s)}}function beforeFilter(e,t,n){const[i,r,...s]=e
const o=i==="tags"&&typeof r==="number"?t[r]:void 0
return o===void 0?e:["tags",n.indexOf(o),...s]}function explainWrapper(e){if(e.message==='unknown key "services"')e.hint='A document of describe-services is not unwrapped: keep only the object inside "services".'}function wrapperOf(e){if(typeof e!=="object"||e===null||Array.isArray(e))return
return Object.keys(e).find(e=>e.toLowerCase()==="taskdefinition")}function decodeTaskDefinition(e,t){const n=wrapperOf(e)
const i=n===void 0?[]:[n]
const r=n===void 0?e:e[n]
const{value:s,findings:o}=validate(r,t.shapes.taskDefinition,{...t,dropEmpty:true,lenientNumbers:true,quiet:t.shapes.describedTaskDefinition,decided:{}},i)
if(n!==void 0)o.push(...besideWrapper(e,n,t))
const a=s
const c=(0,fe.OP)(a.tags??[],t.ignoreTags)
return{value:c.length>0?{...a,tags:c}:without(a,"tags"),findings:o}}function besideWrapper(e,t,n){return Object.entries(e).filter(([e,n])=>e!==t&&e.toLowerCase()==="tags"&&Array.isArray(n)&&n.length>0).map(([e])=>({level:"warning",message:`${e}: tags beside ${JSON.stringify(t)} are not read`,at:n.positionOf([e]),hint:`Move them into ${JSON.stringify(t)}.`}))}function without(e,t){const{[t]:n,...i}=e
return i}async function loadDefinitions(e,t,n){const[i,r]=await Promise.allSettled([t.taskDefinition?loadFile(e,"task_definition",t,n,we):void 0,t.service?loadFile(e,"service_definition",t,n,ke):void 0])
const o=[i,r].flatMap(e=>e.status==="rejected"?[asActionError(e.reason)]:[])
const[a,c]=[load_valueOf(i),load_valueOf(r)]
if(o.length>0)throw(0,s._h)(o,[a,c].flatMap(e=>e?.warnings??[]).map(ue.M5))
return{definitions:{taskDefinition:a?.loaded,service:c?.loaded},warnings:[...a?.warnings??[],...c?.warnings??[]]}}const load_valueOf=e=>e.status==="fulfilled"?e.value:void 0
const asActionError=e=>e instanceof s.lZ?e:new s.lZ("INTERNAL",(0,s.gJ)(e),{cause:e})
const we={read:e=>readJson(e,{code:"DEFINITION",trailing:e=>wrapperOf(e)===void 0?"refuse":"ignore",duplicates:"last"}),decode:decodeTaskDefinition,sourcePath:(e,t)=>{const n=wrapperOf(e)
return n===void 0?spelledPath(e,t):[n,...spelledPath(e[n],t)]}}
const ke={read:e=>readJson(e,{code:"DEFINITION",trailing:"ignore",duplicates:"merge"}),decode:decodeService,sourcePath:spelledPath}
async function loadFile(e,t,n,i,o){const a=t==="task_definition"?e.taskDefinition:e.serviceDefinition
if(a===void 0)return
const[c,u]=await Promise.all([load_readText(a,t,e,i),i.shapes()])
try{const e=await i.render({path:a,text:c})
const t=o.read(e)
const{value:r,findings:l,documentPath:f=e=>e}=o.decode(t.value,{...n,...t,shapes:u})
const d=(0,ue.Bp)(l)
if(d.length>0)throw(0,s._h)(d,(0,ue.nZ)(l).map(ue.M5))
const pathOf=e=>o.sourcePath(t.value,f(e))
const positionOf=e=>t.positionOf(pathOf(e))
const valuePositionOf=e=>t.valuePositionOf(pathOf(e))
const writes=e=>(0,le.QH)(t.value,pathOf(e))
return{loaded:{path:a,source:c,rendered:e.text,value:r,writes,positionOf,valuePositionOf},warnings:(0,ue.nZ)(l)}}catch(e){throw e instanceof s.lZ?(0,r.b)(e,e=>e===a?c:void 0):e}}async function load_readText(e,t,n,i){try{return await i.files.readText(e)}catch(i){const r=i.code==="ENOENT"
throw new s.lZ("DEFINITION",`${t}: cannot read ${e}: ${r?"no such file":(0,s.gJ)(i)}`,{at:n.places?.[t],cause:i,hint:r?`\`${t}\` in the config is relative to the folder of the config file; the input ${t.replace("_","-")} is relative to working-directory.`:void 0})}}function spelledPath(e,t){let n=e
return t.map(e=>{const t=typeof e==="string"&&(0,le.ZQ)(n)?Object.keys(n).find(t=>t.toLowerCase()===e.toLowerCase())??e:e
n=typeof n==="object"&&n!==null?n[t]:void 0
return t})}const configError=(e,t,n)=>new s.lZ("CONFIG",t,{at:e.at,hint:n})
const be=new Set(["ssm","secretsmanager"])
function combine(e,t,n){const i=table()
const r=table()
const o=table()
const a=new Map
const lay=(e,t)=>{for(const[n,{template:s,native:c,lambda:u}]of Object.entries(e.functions)){const l=e.prefix+n
const f=a.get(l)
if(f!==void 0)t?.(l,f)
a.set(l,e.plugin)
if(s!==void 0)i[l]=s
if(c!==void 0)r[l]=c
if(u!==void 0)o[l]=u}}
for(const n of[e,...t])lay(n)
const c=new Map
for(const{plugin:e,source:t}of n)lay(t,(t,n)=>{if(be.has(e.name)||c.has(e))return
const i=`${e.name.toLowerCase().replace(/\W/g,"")}2_`
const r=configError(e,`template function ${t} already exists. set func_prefix to ${e.name} plugin`,`It comes from the plugin ${n}. Write  func_prefix: ${i}  beside name: and call ${i}${t} in the files.`)
c.set(e,r)})
if(c.size>0)throw(0,s._h)([...c.values()])
return{functions:{template:i,natives:r,lambdas:o}}}const table=()=>Object.create(null)
const xe={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t"}
function go_json_escaped(e){const t=/\p{Surrogate}/u.test(e)?65533:e.charCodeAt(0)
return xe[e]??`\\u${t.toString(16).padStart(4,"0")}`}const goJsonString=e=>`"${e.replace(/["\\<>&\u2028\u2029\u0000-\u001f]|\p{Surrogate}/gu,go_json_escaped)}"`
const go_json_byBytes=(e,t)=>Buffer.compare(Buffer.from(e,"utf8"),Buffer.from(t,"utf8"))
const goNumber=e=>Object.is(e,-0)?"-0":String(e)
function goJson(e){if(e===null||e===void 0)return"null"
if(typeof e==="string")return goJsonString(e)
if(typeof e==="number")return goNumber(e)
if(typeof e==="boolean"||typeof e==="bigint")return String(e)
if(Array.isArray(e))return`[${e.map(goJson).join(",")}]`
const t=e
return`{${Object.keys(t).sort(go_json_byBytes).map(e=>`${goJsonString(e)}:${goJson(t[e])}`).join(",")}}`}function stringArgument(e,t){if(typeof t==="string")return t
throw new s.lZ("LOOKUP",`${e} expects string argument`)}function integerArgument(e,t){const n=t instanceof GoInt?Number(t.value):typeof t==="string"&&/^-?\d+$/.test(t)?Number(t):t
if(typeof n==="number"&&Number.isInteger(n))return n
throw new s.lZ("LOOKUP",`${e} expects an integer as index`)}const formatArguments=e=>(Array.isArray(e)?e:[e]).map(e=>typeof e==="number"&&Number.isSafeInteger(e)?new GoInt(BigInt(e)):e)
function environmentSource(e){const get=t=>Object.hasOwn(e,t)?e[t]:void 0
const mustEnv=e=>{const t=get(e)
if(t===void 0)throw notDefined(e)
return t}
const escape=e=>goJsonString(e).slice(1,-1)
return{plugin:"env",prefix:"",functions:{env:{template:{params:[],variadic:"string",call:e=>firstSet(e.map(String),get)},native:{params:["name","default"],call:([e,t])=>get(stringArgument("env",e))||(t??null)}},must_env:{template:{params:["string"],call:([e])=>mustEnv(String(e))},native:{params:["name"],call:([e])=>mustEnv(stringArgument("must_env",e))},lambda:{arity:1,call:([e=""])=>mustEnv(e.trim())}},json_escape:{template:{params:["string"],call:([e])=>escape(String(e))},native:{params:["text"],call:([e])=>escape(stringArgument("json_escape",e))}}}}}function firstSet(e,t){for(const n of e){const e=t(n)
if(e!==void 0&&e!=="")return e}return e.at(-1)??""}const notDefined=e=>new s.lZ("TEMPLATE",`environment variable ${e} is not defined`,{hint:`Set it for the step, for example \`env: { ${e}: \u2026 }\`, in the input env, or in an env file.`})
const coreFunctions=e=>combine(environmentSource(e),[],[]).functions
const $e=/\{\{-?\s*(?:\/\*[^]*?\*\/\s*|((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"`'}]|\}(?!\}))*))\}\}/g
const Oe=/^(?:if|range|with|define|block)\b/
const Ae=/^end\b/
const Se=/^(?:\$\w+\s*:?=\s*)?([A-Za-z_]\w*)((?:\s+(?:`[^`]*`|"(?:[^"\\\n]|\\.)*"|-?(?:0|[1-9]\d*)))+)\s*(?:$|\||-$)/
const Ce=/`([^`]*)`|("(?:[^"\\\n]|\\.)*")|(-?\d+)/g
function sureCalls(e){const t=[]
let n=0
for(const[,i=""]of e.matchAll($e)){if(Oe.test(i))n+=1
else if(Ae.test(i))n=Math.max(0,n-1)
const[,e,r]=n===0?Se.exec(i.trim())??[]:[]
if(e===void 0||r===void 0)continue
const s=[...r.matchAll(Ce)].map(ahead_valueOf)
if(s.every(e=>e!==void 0))t.push({name:e,args:s})}return t}function takes({params:e,variadic:t},n){if(n.length<e.length||t===void 0&&n.length>e.length)return false
return n.every((n,i)=>{const r=e[i]??t
return r==="any"||(r==="string"?typeof n==="string":n instanceof GoInt)})}function ahead_valueOf([,e,t,n]){if(e!==void 0)return e.replaceAll("\r","")
if(n!==void 0)return new GoInt(BigInt(n))
try{return JSON.parse(t??'""')}catch{return}}var Ne=n(7401)
var Te=n(1218)
const askCloudFormation=e=>({stackOutputs:(0,Te.O)(t=>describe(t,e)),allExports:(0,Te.O)(()=>listExports(e))})
function cloudFormationSource(e,t,{stackOutputs:n,allExports:i},r){const output=async(e,t)=>{const i=`failed to lookup cfn output: ${t} of stack ${e}`
return pick(await n(e),t,i,`output ${t} is not found in stack ${e}`)}
const findExport=async e=>pick(await i(""),e,`failed to lookup cfn export: ${e}`,`export ${e} is not found${inRegion(r)}`)
return{plugin:e,prefix:t,ahead:true,functions:{cfn_output:{template:{params:["string","string"],call:([e,t])=>output(String(e),String(t))},native:{params:["stackName","outputKey"],call:([e,t])=>output(stringArgument("cfn_output",e),stringArgument("cfn_output",t))},lambda:{arity:2,call:e=>output(...stackAndKey(e))}},cfn_export:{template:{params:["string"],call:([e])=>findExport(String(e))},native:{params:["name"],call:([e])=>findExport(stringArgument("cfn_export",e))},lambda:{arity:1,call:([e=""])=>findExport(e.trim())}}}}}const inRegion=({region:e})=>e===void 0?"":` in region ${e}`
function stackAndKey(e){const[t,n,...i]=e
if(t!==void 0&&n!==void 0&&i.length===0)return[t,n]
throw new s.lZ("LOOKUP","cfn_output needs two words: stack and output key",{hint:"Write {{#cfn_output}}STACK KEY{{/cfn_output}}."})}function pick(e,t,n,i){const r=Object.hasOwn(e,t)?e[t]:void 0
if(r!==void 0)return r
const o=(0,Y.p)(t,Object.keys(e))
const a=Object.keys(e)
const c=a.length===0?"There are none at all.":`There are ${a.slice(0,5).join(", ")}${a.length>5?` and ${a.length-5} more`:""}.`
throw new s.lZ("LOOKUP",`${n}: ${i}`,{hint:o===void 0?c:`Did you mean ${o}?`})}async function describe(e,t){const n=`failed to lookup cfn output: stack ${e}`
const missing=e=>new s.lZ("LOOKUP",`${n} does not exist${inRegion(t)}`,{cause:e,hint:"Check the name of the stack, the region and the account."})
try{const n=await t.cloudFormation.stackOutputs(e)
if(n===void 0)throw missing()
return n}catch(i){const{name:r,message:s=""}=i
if(r==="ValidationError"&&/does not exist/.test(s))throw missing(i)
const o=e.startsWith("arn:")?e:`arn:aws:cloudformation:${t.region??"*"}:*:stack/${e}/*`
throw(0,Ne.b0)(i,{action:"cloudformation:DescribeStacks",resource:o,what:n},t)}}async function listExports(e){const t=Object.create(null)
let n
try{do{const i=await e.cloudFormation.listExports(n)
for(const{name:e,value:n}of i.exports)t[e]??=n
n=i.nextToken}while(n!==void 0&&n!=="")
return t}catch(t){throw(0,Ne.b0)(t,{action:"cloudformation:ListExports",resource:"*",what:"failed to lookup cfn exports"},e)}}const askSecretArns=e=>(0,Te.O)(t=>secrets_manager_describe(t,e))
function secretsManagerSource(e,t,n){const format=e=>goSprintf(String(e[0]),e.slice(1))
return{plugin:e,prefix:t,ahead:true,functions:{secretsmanager_arn:{template:{params:["string"],call:([e])=>n(String(e))},native:{params:["id"],call:([e])=>n(stringArgument("secretsmanager_arn",e))},lambda:{arity:1,call:([e=""])=>n(e.trim())}},secretsmanager_arnf:{template:{params:["string"],variadic:"any",call:e=>n(format(e))},native:{params:["format","args"],call:([e,t])=>n(format([stringArgument("secretsmanager_arnf",e),...formatArguments(t)]))},lambda:{arity:2,call:e=>n(format(e))}}}}}async function secrets_manager_describe(e,t){const n=`failed to lookup secretsmanager secret: ${e}`
try{const{arn:i}=await t.secretsManager.describeSecret(e)
if(i!==void 0)return i
throw new s.lZ("LOOKUP",`${n}: the answer holds no ARN`)}catch(i){if(i.name==="ResourceNotFoundException"){const e=t.region===void 0?"":` in region ${t.region}`
throw new s.lZ("LOOKUP",`${n}: ResourceNotFoundException: there is no such secret${e}`,{cause:i,hint:"Check the name, the region and the account. A secret of another account needs its full ARN."})}const r=e.startsWith("arn:")?e:`arn:aws:secretsmanager:${t.region??"*"}:*:secret:${e}-*`
throw(0,Ne.b0)(i,{action:"secretsmanager:DescribeSecret",resource:r,what:n},t)}}const askParameters=(e,t)=>(0,Te.O)(n=>get(n,e,t))
function ssmSource(e,t,n){const find=async(e,t)=>{if(t.length>1)throw failed(e,"ssm template function accepts at most 2 parameters","Write the name and, for a StringList, one index.")
const i=t.length===0?void 0:integerArgument("ssm",t[0])
return ssm_valueOf(e,await n(e),i)}
return{plugin:e,prefix:t,ahead:true,functions:{ssm:{template:{params:["string"],variadic:"int",call:([e,...t])=>find(String(e),t)},native:{params:["name"],call:([e])=>find(stringArgument("ssm",e),[])},lambda:{arity:1,call:([e=""])=>find(e.trim(),[])}},ssm_list:{template:{params:["string","int"],call:([e,t])=>find(String(e),[t])},native:{params:["name","index"],call:([e,t])=>find(stringArgument("ssm_list",e),[integerArgument("ssm_list",t)])},lambda:{arity:2,call:([e="",t])=>find(e,[integerArgument("ssm_list",t)])}}}}}const failed=(e,t,n)=>new s.lZ("LOOKUP",`failed to lookup ssm parameter: ${e}: ${t}`,{hint:n})
async function get(e,t,n){try{const i=await t.ssm.getParameter(e)
if(i.type==="SecureString")n.add(i.value)
return i}catch(n){const i=t.region===void 0?"":` in region ${t.region}`
const r=n.name
if(r==="ParameterNotFound")throw failed(e,`ParameterNotFound: there is no such parameter${i}`,"Check the name (a path begins with /), the region and the account.")
if(r==="ParameterVersionNotFound")throw failed(e,`ParameterVersionNotFound: the parameter has no such version or label${i}`,"Behind the colon stands a version number or a label.")
const s=e.startsWith("arn:")?e:`arn:aws:ssm:${t.region??"*"}:*:parameter/${e.replace(/^\//,"").replace(/:[^:/]*$/,"")}`
throw(0,Ne.b0)(n,{action:"ssm:GetParameter",resource:s,what:`failed to lookup ssm parameter: ${e}`},t)}}function ssm_valueOf(e,{type:t,value:n},i){if(t!=="StringList"){if(i===void 0)return n
throw failed(e,`the parameter is a ${t}, an index is not allowed`,"Leave the index out.")}const r=n.split(",")
if(i===void 0)throw failed(e,"the parameter is a StringList, an index is required",`Write  ssm \`${e}\` 0  for the first of its ${r.length} values; in Mustache {{#ssm_list}}${e} 0{{/ssm_list}}.`)
const s=r[i]
if(s===void 0)throw failed(e,`index ${i} is out of range: the StringList has ${r.length} values`,`The last one has index ${r.length-1}.`)
return s}const askAws=(e,t)=>({parameter:askParameters(e,t),secretArn:askSecretArns(e),...askCloudFormation(e)})
var Ee=n(4117)
var Ie=n(4977)
function askJsonRpc(e,t){const{name:n,command:i,timeoutMs:r}=e
let o
let a=0
let c=Promise.resolve()
const stop=()=>{o?.close()
o=void 0}
const question=async e=>{a+=1
try{o??=await t.converse(i)
const s=await o.ask(JSON.stringify({jsonrpc:"2.0",id:a,method:n,params:e}),r)
if(s===void 0)throw new Error(o.ending())
return answerIn(s,a)}catch(e){if(!(e instanceof RpcError))stop()
throw new s.lZ("LOOKUP",`failed to call external function ${n}: ${(0,s.gJ)(e)}`,{cause:e})}}
return e=>{const t=c.then(()=>question(e))
c=t.catch(()=>{})
return t}}class RpcError extends Error{}function answerIn(e,t){let n
try{n=(0,Ie.bq)(e)}catch(i){throw new Error(`the answer is not JSON: ${(0,s.gJ)(i)}`)}if(!(0,Ee.G)(n))throw new Error("the answer is no JSON-RPC object")
if(n["id"]!==t)throw new Error(`the answer has the id ${String(n["id"])}, expected ${t}`)
const{error:i}=n
if(i===void 0||i===null)return n["result"]??null
const{code:r="",message:o=""}=(0,Ee.G)(i)?i:{message:i}
throw new RpcError(`${String(o)}${r===""?"":` (${String(r)})`}`)}const Pe="Write for example  config: { name: revision, command: [git, rev-parse, HEAD], num_args: 0, parser: string, timeout: 10 }."
function externalSettings(e){const{name:t,command:n,num_args:i=0,parser:r="json",mode:s="exec",timeout:o}=e.config
const refuse=(t,n=Pe)=>configError(e,`external plugin ${t}`,n)
if(typeof t!=="string"||t==="")throw refuse("requires name as a string")
if(!/^[A-Za-z_]\w*$/.test(e.funcPrefix+t))throw refuse(`has the name "${t}", which no template can call`,"A function name has letters, digits and _ only.")
if(!Array.isArray(n)||n.length===0||!n.every(e=>typeof e==="string"))throw refuse("requires command as a list of strings",`There is no shell. ${Pe}`)
if(typeof i!=="number"||!Number.isInteger(i)||i<0)throw refuse("requires num_args as a whole number")
if(r!=="json"&&r!=="string")throw refuse(`knows the parsers json and string, not ${String(r)}`)
if(s!=="exec"&&s!=="jsonrpc")throw refuse(`knows the modes exec and jsonrpc, not ${String(s)}`)
const a=o===void 0?void 0:milliseconds(o)
if(Number.isNaN(a))throw refuse(`cannot read the timeout "${String(o)}"`,"Write seconds, or a duration such as 1m30s.")
return{name:t,command:n,argumentCount:i,parser:r,mode:s,timeoutMs:a===0?void 0:a}}function milliseconds(e){if(typeof e==="number")return e>=0?e*1e3:Number.NaN
const t=typeof e==="string"?(0,ee.E9)(e):void 0
return t?.ok===true?t.ms:Number.NaN}function externalSource(e,t){const n=externalSettings(e)
const{name:i,argumentCount:r}=n
const s=n.mode==="jsonrpc"?askJsonRpc(n,t):e=>runOnce(n,e,t)
const o=(0,Te.O)(e=>s(JSON.parse(e)))
const call=e=>o(JSON.stringify(e))
const a=Array.from({length:r},(e,t)=>`arg${t}`)
return{plugin:e.name,prefix:e.funcPrefix,functions:{[i]:{template:{params:[],variadic:"string",call:e=>call(e.map(String))},native:{params:a,call:e=>call(e.map(e=>stringArgument(i,e)))},lambda:{arity:Math.max(1,r),call:e=>call(e.map(e=>r>1?e:e.trim()))}}}}}async function runOnce(e,t,n){const{name:i,command:r,timeoutMs:s,parser:o}=e
const a=await start(e,t,n)
if(a.timedOut)throw external_failed(i,`${r[0]} did not answer within ${(s??0)/1e3}s${output(a)}`,"Raise timeout: of the plugin (seconds, or a duration such as 1m).")
if(a.exitCode!==0){const e=a.exitCode===null?`was ended by ${a.signal??"a signal"}`:`exits with ${a.exitCode}`
throw external_failed(i,`${r[0]} ${e}${output(a)}`)}return o==="string"?a.stdout:parsed(i,a)}async function start({name:e,command:t,timeoutMs:n},i,r){try{return await r.runCommand([...t,...i],{timeoutMs:n})}catch(n){const i=n.code
const r=i==="ENOENT"?"there is no such command":i==="EACCES"?"the file is not executable":String(n.message)
throw external_failed(e,`${t[0]} cannot be started: ${r}`,"command: is run without a shell: a list of the program and its arguments, relative to the working directory of the step.")}}function parsed(e,t){try{return(0,Ie.bq)(t.stdout)}catch(t){throw external_failed(e,`the answer is not JSON: ${t.message}`,"If the command prints plain text, write  parser: string.")}}const external_failed=(e,t,n)=>new s.lZ("LOOKUP",`failed to call external function ${e}: ${t}`,{hint:n})
const De=2e3
function output({stdout:e,stderr:t}){const part=(e,t)=>t.trim()===""?"":`\n${e}: ${(0,X.J)(t.trim(),De)}`
return part("stdout",e)+part("stderr",t)}const withQuotes=e=>e.replaceAll("'",'"')
const asText=e=>typeof e==="string"?e:goJson(e)
function stateFunctions(e,t){const find=async i=>{const[r,{valueAt:s}]=await Promise.all([e(),Promise.all([n.e(827),n.e(781)]).then(n.bind(n,5781))])
return s(r,i,t)}
const text=async e=>asText(await find(withQuotes(e)))
const format=e=>goSprintf(String(e[0]),e.slice(1))
return{tfstate:{template:{params:["string"],call:([e])=>text(String(e))},native:{params:["address"],call:([e])=>find(stringArgument("tfstate",e))},lambda:{arity:1,call:([e=""])=>find(withQuotes(e.trim()))}},tfstatef:{template:{params:["string"],variadic:"any",call:e=>text(format(e))},native:{params:["format","args"],call:([e,t])=>find(format([stringArgument("tfstatef",e),...formatArguments(t)]))},lambda:{arity:2,call:e=>find(withQuotes(format(e)))}}}}var je=n(1236)
function openState(e,{directory:t,secrets:n,...i}){const r=optionalOf(e)
const o=locationOf(e,t);(0,je.gW)(o).forEach(e=>n.add(e))
let a
const read=()=>a??=reader(o,i,r)
const quietly=()=>void read().catch(()=>{})
return{plugin:e.name,prefix:e.funcPrefix,location:o.shown,functions:stateFunctions(read,n),prefetch:quietly,ready:async()=>{if(o.kind!=="local")return
await read().catch(t=>{throw t instanceof s.lZ?placed(t,e):t})},known:()=>a?.catch(()=>{})??Promise.resolve(void 0)}}const placed=({code:e,message:t,hint:n,cause:i,at:r=void 0},o)=>new s.lZ(e,t,{hint:n,cause:i,at:r??o.at})
async function reader(e,{read:t,log:i},r){try{return await t(e)}catch(e){if(!r)throw e
i.warning(`${(0,s.gJ)(e)}; the state is optional and counts as empty`)
const{emptyState:t}=await n.e(827).then(n.bind(n,2827))
return t}}function locationOf(e,t){const{path:n,url:r}=e.config
const s="Write  config: { path: terraform.tfstate }  or  config: { url: s3://BUCKET/KEY }."
if(n!==void 0){if(typeof n!=="string")throw configError(e,"tfstate plugin requires path for tfstate file as a string",s)
return source_parsed(e,(0,i.isAbsolute)(n)?n:(0,i.join)(t,n))}if(r!==void 0){if(typeof r!=="string")throw configError(e,"tfstate plugin requires url for tfstate URL as a string",s)
return source_parsed(e,r)}throw configError(e,"tfstate plugin requires path or url for tfstate location",s)}function source_parsed(e,t){try{return/^[A-Za-z]:[\\/]/.test(t)?{kind:"local",path:t,workspace:true,shown:t}:(0,je.zS)(t)}catch(t){throw configError(e,(0,s.gJ)(t),t instanceof s.lZ?t.hint:void 0)}}function optionalOf(e){const{optional:t}=e.config
if(t===void 0)return false
if(typeof t==="boolean")return t
throw configError(e,"tfstate plugin requires optional as a bool","Write  optional: true  without quotes.")}const Me=Object.keys(q)
function openPlugin(e,t){const{world:n,answers:i}=t
const r=e.name.toLowerCase()
switch(r){case"tfstate":return openState(e,t)
case"cloudformation":return cloudFormationSource(e.name,e.funcPrefix,i,n)
case"ssm":return ssmSource(e.name,e.funcPrefix,i.parameter)
case"secretsmanager":return secretsManagerSource(e.name,e.funcPrefix,i.secretArn)
case"external":return externalSource(e,n)
default:{const t=(0,Y.p)(e.name,Me)
throw configError(e,`plugin ${e.name} is not available`,t===void 0?`Available are ${Me.join(", ")}.`:`Did you mean ${t}?`)}}}function openLookups({plugins:e,configDirectory:t,world:i,secrets:r}){const s=askAws(i,r)
const o=[ssmSource("ssm","",s.parameter),secretsManagerSource("secretsmanager","",s.secretArn)]
const a={world:i,answers:s,directory:t,read:stateReader(i,r),log:i.log,secrets:r}
const c=allOf(e.map(e=>()=>({plugin:e,source:openPlugin(e,a)})))
const{functions:u}=combine(environmentSource(i.env),o,c)
const l=c.map(({source:e})=>e)
return{functions:u,prefetch:({path:e,text:t})=>{l.filter(e=>mentions(t,e)).forEach(e=>e.prefetch?.())
if(!/\.(?:jsonnet|mustache)$/.test(e))askAhead(t,u.template,[...o,...l])},ready:async()=>{const e=await Promise.allSettled(l.map(e=>e.ready?.()))
allOf(e.map(e=>()=>{if(e.status==="rejected")throw e.reason}))},states:async()=>{const e=await Promise.all(l.filter(isState).map(async e=>({location:e.location,state:await e.known()})))
if(e.every(({state:e})=>e===void 0))return[]
const{instancesOf:t}=await n.e(827).then(n.bind(n,2827))
return e.flatMap(({location:e,state:n})=>n===void 0?[]:[{location:e,instancesOf:e=>t(n,e)}])}}}function allOf(e){const t=[]
const n=[]
for(const i of e)try{n.push(i())}catch(e){if(!(e instanceof s.lZ))throw e
t.push(e)}if(t.length>0)throw(0,s._h)(t)
return n}function stateReader(e,t){let i
const r=(0,Te.O)(async r=>{i??=Promise.all([n.e(827),n.e(68)]).then(n.bind(n,6068)).then(({openReader:n})=>n(e,t))
return(await i)(JSON.parse(r))})
return e=>r(JSON.stringify(e))}function askAhead(e,t,n){const i=new Set(n.filter(({ahead:e})=>e===true).flatMap(e=>Object.keys(e.functions).map(t=>e.prefix+t)))
for(const{name:n,args:r}of sureCalls(e)){const e=i.has(n)?t[n]:void 0
if(e===void 0||!takes(e,r))continue;(async()=>e.call(r))().catch(()=>{})}}const isState=e=>"known"in e
function mentions(e,{prefix:t,functions:n}){return Object.keys(n).some(n=>new RegExp(`(?<![\\w])${lookups_escaped(t+n)}(?![\\w])`).test(e))}const lookups_escaped=e=>e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")
class LineError extends Error{offset
hint
constructor(e,t,n){super(e)
this.offset=t
this.hint=n}}const _e=20
function parseEnvFile(e,t){const n={}
const i=[]
for(const[r,o]of e.split("\n").entries()){const e=o.replace(/\r$/,"")
try{const t=readLine(e)
if(t!==void 0)Object.defineProperty(n,t.key,{value:t.value,enumerable:true,writable:true,configurable:true})}catch(e){if(!(e instanceof LineError))throw e
i.push(new s.lZ("CONFIG",e.message,{at:{file:t,line:r+1,column:e.offset+1},hint:e.hint}))
if(i.length>=_e)break}}if(i.length>0)throw(0,r.b)((0,s._h)(i),()=>withoutValues(e))
return n}const withoutValues=e=>e.replace(/^([\w .\ufeff/-]{0,60}=)?([^\n]*)/gm,(e,t,n)=>(t??"")+n.replace(/[^\s"'\\#]/g,"*"))
const Re=/^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/
const Le=/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/
function trimmed(e){const t=Re.exec(e)?.[0].length??0
let n=e.length
while(n>t&&Le.test(e.charAt(n-1)))n-=1
return{text:e.slice(t,n),skipped:t}}function readLine(e){const t=trimmed(e)
if(t.text===""||t.text.startsWith("#"))return
const n=t.text.indexOf("=")
if(n<0)throw new LineError("expected KEY=VALUE, but the line has no =",t.skipped)
const i=trimmed(t.text.slice(n+1))
return{key:readKey(trimmed(t.text.slice(0,n)).text,t.skipped),value:readValue(i.text,t.skipped+n+1+i.skipped)}}function readKey(e,t){const n=e.length>"export ".length&&e.startsWith("export ")
const i=n?e.slice("export ".length):e
const r=t+e.length-i.length
if(i==="")throw new LineError("expected a name before the =",r)
if(i.startsWith("\ufeff"))throw new LineError("the file begins with a byte order mark",r,"Save it as UTF-8 without one.")
if(!/^[A-Za-z_]/.test(i))throw new LineError(`a name begins with a letter or _, not with ${shown(i)}`,r)
const s=i.search(/[^A-Za-z0-9_./]/)
if(s>=0)throw new LineError(`a name has letters, digits, _ . and / only, not ${shown(i.slice(s))}`,r+s)
return i}const shown=e=>JSON.stringify(String.fromCodePoint(e.codePointAt(0)??0))
function readValue(e,t){let n=""
let i=0
let r="plain"
let s=0
for(let o=0;o<e.length;o++){const a=e.charAt(o)
if(a<" ")throw new LineError(`the control character ${shown(a)} cannot stand in a value`,t+o,"In double quotes it can be written \\t or \\u0001.")
if(r==="plain"&&a==="#")return n.slice(0,i)
const c=modeAfter(r,a)
if(c!==r){if(r==="plain")s=o
r=c
continue}if(r==="double"&&a==="\\"){const i=envfile_readEscape(e,o,t)
n+=i.text
o+=i.length-1}else n+=a
if(r!=="plain"||a!==" ")i=n.length}if(r!=="plain")throw new LineError(`the quote ${e.charAt(s)} is not closed`,t+s,"A value cannot run over several lines; write \\n in double quotes.")
return n}function modeAfter(e,t){if(t==="'"&&e!=="double")return e==="single"?"plain":"single"
if(t==='"'&&e!=="single")return e==="double"?"plain":"double"
return e}const Fe={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"}
function envfile_readEscape(e,t,n){const i=e.charAt(t+1)
const r=Object.hasOwn(Fe,i)?Fe[i]:void 0
if(r!==void 0)return{text:r,length:2}
if(i!=="u")throw new LineError(`\\${i} is no escape`,n+t,"Write a backslash as \\\\ in double quotes, or use single quotes.")
const s=envfile_readHex(e,t,n)
if(s<55296||s>57343)return{text:String.fromCharCode(s),length:6}
if(!e.startsWith("\\u",t+6))throw new LineError("half of a surrogate pair stands alone",n+t)
const o=String.fromCharCode(s,envfile_readHex(e,t+6,n))
return{text:/^\p{Surrogate}/u.test(o)?"\ufffd":o,length:12}}function envfile_readHex(e,t,n){const i=e.slice(t+2,t+6)
if(!/^[\da-fA-F]{4}$/.test(i))throw new LineError("\\u needs four hexadecimal digits",n+t)
return Number.parseInt(i,16)}async function layEnvironment(e,t){for(const n of e.envFiles)t.layEnv(parseEnvFile(await readEnvFile(n,t),n))
t.layEnv(e.env)
for(const n of e.mask)t.secrets.add(t.env[n])}async function readEnvFile(e,t){try{return await t.files.readText(e)}catch(t){throw new s.lZ("CONFIG",`cannot read the env file ${e}: ${(0,s.gJ)(t)}`,{cause:t,hint:"Paths in envfile are relative to working-directory."})}}async function readImport(e,t,n){const r=(0,i.isAbsolute)(e)?(0,i.normalize)(e):(0,i.join)((0,i.dirname)(t),e)
try{return{path:r,bytes:await n.readBytes(r)}}catch(t){const n=t.code==="ENOENT"
const i=n?"no match locally or in the Jsonnet library paths":(0,s.gJ)(t)
const o=n?`Imports are relative to the importing file, so this is ${r}; there are no library paths.`:void 0
throw new s.lZ("TEMPLATE",`couldn't open import "${e}": ${i}`,{hint:o,cause:n?void 0:t})}}async function replaceConfig(e,t){const n=e.command==="deploy"||e.command==="diff"
const i=e.taskDefinition!==void 0&&(!n||e.cluster!==void 0&&e.service!==void 0)
if(!i||await(0,ce.jx)(e.config,t))return
return{config:{path:"",directory:".",cluster:G,plugins:[],codedeploy:{},timeoutMs:Z,ignoreTags:[]},given:new Set,warnings:[]}}function namesOf(e,{taskDefinition:t,service:n}){const i=t?.value.containerDefinitions??[]
return[e.cluster,e.service??"",e.region??"",t?.value.family??"",...i.flatMap(({name:e="",image:t=""})=>[e,t]),...arnsIn(t?.value),...arnsIn(n?.value)]}function arnsIn(e){if(typeof e==="string")return e.startsWith("arn:")?[e]:[]
if(typeof e!=="object"||e===null)return[]
return Object.values(e).flatMap(arnsIn)}async function checkWorkingDirectory({workingDirectory:e},{files:t}){if(await t.exists("."))return
const n="It is a path inside the workspace. Is the repository checked out (actions/checkout) before this step?"
throw new s.lZ("INPUT",`input working-directory: the folder ${e} does not exist`,{hint:n})}async function openProject(e){const{inputs:t,world:n}=e
await checkWorkingDirectory(t,n)
await layEnvironment(t,n)
const i=lookupsOf(e)
const s=contextOf(e)
const o=await replaceConfig(t,n.files)??await loadConfig(t.config,configWorld(e,s,i))
const{config:a,limit:c}=settled(o,e)
await e.learn({notes:notesOf(o)})
const u=await(0,r.S)(linesOf(o.rendered),()=>ready(i(a.plugins,a.path,a.region)))
const l=n.aws(a.region)
await e.learn({region:l.region,cluster:a.cluster,service:a.service,limit:c})
const f={config:a,rendered:o.rendered,limit:c,aws:l,lookups:u,render:e=>{u.prefetch(e)
return renderDefinition(e,{...s,functions:u.functions})},describeWorld:{ecs:l.ecs,clock:n.clock,region:l.region,signal:n.signal}}
return{...f,loadDefinitions:t=>definitionsOf(e,f,notesOf(o),t)}}const contextOf=({inputs:e,world:t})=>({ext:{extStr:e.extStr,extCode:e.extCode},env:t.env,importer:{read:(e,n)=>readImport(e,n,t.files)}})
const configWorld=({inputs:e,world:t},n,i)=>({files:t.files,context:n,core:coreFunctions(t.env),open:(n,r,s)=>i(n,r,e.region??s??environmentRegion(t.env)).functions})
async function ready(e){await e.ready()
return e}const linesOf=e=>t=>t===e?.path?e.source:void 0
function lookupsOf(e){const{world:t}=e
const n=new Map
return(e,r,s)=>{const o=JSON.stringify([e.map(({name:e,funcPrefix:t,config:n})=>[e,t,n]),r,s])
const a=n.get(o)??openLookups({plugins:e,configDirectory:(0,i.dirname)(r),world:t.lookups(s),secrets:t.secrets})
n.set(o,a)
return a}}function settled(e,{inputs:t,world:n}){const i=[{source:"input",values:{region:t.region,cluster:t.cluster,service:t.service,timeoutMs:t.timeoutMs}}]
const{region:r,cluster:s,service:o,timeoutMs:a}=resolveSettings(i,e,n.env)
const{taskDefinition:c,serviceDefinition:u}=t
const l={...e.config,region:r?.value,cluster:s.value,service:o?.value,taskDefinition:c??e.config.taskDefinition,serviceDefinition:u??e.config.serviceDefinition,places:{task_definition:c===void 0?e.config.places?.task_definition:void 0,service_definition:u===void 0?e.config.places?.service_definition:void 0}}
return{config:l,limit:{ms:a.value,source:a.source}}}const notesOf=({warnings:e})=>e.map(({level:e,text:t,at:n})=>({level:e==="warning"?"warning":"info",text:t,at:n}))
async function definitionsOf(e,t,n,i={}){const{inputs:s,world:o}=e
const{config:a,rendered:c,render:u}=t
const l={taskDefinition:true,service:true,strict:s.strict,complete:true,ignoreTags:[...a.ignoreTags,...s.ignoreTags],...i}
const{definitions:f,warnings:d}=await(0,r.S)(linesOf(c),()=>loadDefinitions(a,l,{files:o.files,render:u,shapes:o.shapes}))
o.secrets.settle(namesOf(a,f))
const h=d.map(e=>({level:"warning",...(0,ue.M5)(e)}))
await e.learn({notes:[...n,...h]})
return f}}),4995:((e,t,n)=>{n.d(t,{f:()=>tellPlan})
function tellPlan(e,{cluster:t,service:n,steps:i,differences:r,notes:s,deployed:o}){for(const{level:t,text:n,at:i}of s){const r=i===void 0?"":`${i.file}:${i.line}:${i.column}: `
e.info(t==="warning"?`Warning: ${r}${n}`:`${r}${n}`)}const a=o?.kind==="missing"?"the new service":"service"
const c=n===void 0?`cluster ${t}`:`${a} ${n} in cluster ${t}`
const u=r.length===0?"nothing to do":"no calls"
e.info(`Plan for ${c}: ${i.length===0?u:i.map(({kind:e})=>e.replaceAll("-"," ")).join(", ")}`)}}),5562:((e,t,n)=>{n.d(t,{A5:()=>configFormat,jx:()=>hasConfig,p0:()=>locateConfig})
var i=n(6760)
var r=n(7700)
const s=["ecspresso.yml","ecspresso.yaml","ecspresso.json","ecspresso.jsonnet"]
const o=[".yml",".yaml",".json",".jsonnet"]
async function locateConfig(e,t){const{wanted:n,candidates:i}=soughtAs(e)
for(const e of i)if(await t.exists(e))return e
const s=await existing(nearby(n),t)
const o=i.length===1?`the config file ${n} does not exist`:`no config found: looked for ${i.join(", ")}`
const a=s.length>0?`There is ${s.join(", ")}; name it in the input config.`:"Name the file in the input config, relative to working-directory; or do without one, with the inputs task-definition, cluster and service."
throw new r.lZ("CONFIG",o,{hint:a})}async function hasConfig(e,t){const{candidates:n}=soughtAs(e)
return n.length===1||(await existing(n,t)).length>0}function soughtAs(e){const t=e===void 0||e===""?s[0]:e
return{wanted:t,candidates:t===s[0]?s:[t]}}function configFormat(e){switch((0,i.extname)(e)){case".yml":case".yaml":return"yaml"
case".json":case".jsonnet":return"jsonnet"
default:throw new r.lZ("CONFIG",`unsupported config file extension: ${e}`,{hint:`Known are ${o.join(", ")}.`})}}function nearby(e){const t=(0,i.dirname)(e)
const n=(0,i.basename)(e,(0,i.extname)(e))
const r=o.map(e=>(0,i.join)(t,`${n}${e}`))
const a=[".",t,"deploy",".ecspresso","ecspresso",".github"].flatMap(e=>s.map(t=>(0,i.join)(e,t)))
return[...new Set([...r,...a])].filter(t=>t!==e)}async function existing(e,t){const n=await Promise.all(e.map(async e=>await t.exists(e)?[e]:[]))
return n.flat()}}),756:((e,t,n)=>{n.d(t,{$G:()=>eachIn,FA:()=>pruned,FB:()=>same,GR:()=>dropDefaults,IP:()=>sorted,QH:()=>isWritten,ZQ:()=>isDoc,_R:()=>sortIn,f$:()=>stableText})
const isDoc=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof Date)
const i=new Set(["dockerLabels","options","driverOpts","labels","hookDetails"])
function pruned(e){if(Array.isArray(e))return e.map(pruned).filter(e=>e!==void 0)
if(!isDoc(e))return e
const t={}
for(const[n,r]of Object.entries(e)){const e=i.has(n)?r:pruned(r)
if(!isEmpty(e))t[n]=e}return t}const isEmpty=e=>e===void 0||e===null||Array.isArray(e)&&e.length===0||isDoc(e)&&Object.keys(e).length===0
function stableText(e){if(Array.isArray(e))return`[${e.map(stableText).join(",")}]`
if(!isDoc(e))return JSON.stringify(e)??"null"
const t=Object.keys(e).sort().map(t=>`${JSON.stringify(t)}:${stableText(e[t])}`)
return`{${t.join(",")}}`}const same=(e,t)=>e===t||stableText(e)===stableText(t)
function sortedBy(e,t){return e.map(e=>({item:e,key:t(e),text:stableText(e)})).sort((e,t)=>order(e.key,t.key)||order(e.text,t.text)).map(({item:e})=>e)}const order=(e,t)=>e<t?-1:e>t?1:0
const sorted=e=>sortedBy(e,()=>"")
function isWritten(e,t){let n=e
for(const e of t){if(!isDoc(n))return n!==void 0&&n!==null
n=n[e]
if(n===void 0||n===null||n==="")return false}return!isDoc(n)||Object.keys(n).length>0}function eachIn(e,t,n){const i=e[t]
if(Array.isArray(i))e[t]=i.map(e=>isDoc(e)?n(e):e)}function sortIn(e,t,n){const i=e[t]
if(Array.isArray(i))e[t]=sortedBy(i,e=>n!==void 0&&isDoc(e)?String(e[n]??""):"")}function dropDefaults(e,t){for(const[n,i]of Object.entries(t))if(e[n]===i)delete e[n]}}),6973:((e,t,n)=>{n.d(t,{D:()=>crossCheck,$:()=>crossCheckLive})
var i=n(3485)
function checkContainers(e){const t=e.containerDefinitions??[]
return[...checkNames(t),...checkEssential(t),...checkDependencies(t),...t.flatMap((t,n)=>[...checkImages(t,n),...checkPorts(t,n,e),...checkSecrets(t,n),...checkMounts(t,n,e)])]}const r="containerDefinitions"
const labelOf=e=>`container ${e.name??"(without a name)"}`
function checkNames(e){const t=new Set
return e.flatMap(({name:e},n)=>{if(e===void 0||e==="")return[{path:[r,n],message:"a container needs a name"}]
if(t.has(e))return[{path:[r,n,"name"],message:`the name ${e} is taken by another container of this task definition`}]
t.add(e)
return[]})}function checkImages(e,t){if(e.image!==void 0&&e.image!=="")return[]
return[{path:[r,t,"image"],message:`${labelOf(e)} needs an image`,hint:"Write it into the task definition, or set it with the input images."}]}function checkEssential(e){if(e.length===0||e.some(({essential:e})=>e!==false))return[]
return[{path:[r],message:"no container is essential",hint:'Set "essential": true for the container that the task is there for.'}]}function checkDependencies(e){const t=new Set(e.map(({name:e})=>e))
const n=e.flatMap((n,i)=>(n.dependsOn??[]).flatMap(({containerName:s},o)=>t.has(s)?[]:[{path:[r,i,"dependsOn",o,"containerName"],message:`${labelOf(n)} depends on ${s}, which does not exist`,hint:knownNames(e)}]))
const i=findCircle(e)
if(i===void 0)return n
const s=e.findIndex(({name:e})=>e===i[0])
return[...n,{path:[r,s,"dependsOn"],message:`containers wait for each other: ${i.join(" \u2192 ")}`}]}const knownNames=e=>`The task definition has ${e.map(({name:e})=>e??"(without a name)").join(", ")||"no container"}.`
function findCircle(e){const t=new Map
for(const{name:n="",dependsOn:i=[]}of e)t.set(n,[...t.get(n)??[],...i.map(({containerName:e})=>e??"")])
const n=new Set
const i=[]
const visit=e=>{const r=i.indexOf(e)
if(r>=0)return[...i.slice(r),e]
if(n.has(e))return
i.push(e)
for(const n of t.get(e)??[]){const e=visit(n)
if(e!==void 0)return e}i.pop()
n.add(e)
return}
for(const e of t.keys()){const t=visit(e)
if(t!==void 0)return t}return}function checkPorts(e,t,n){if(n.networkMode!=="awsvpc")return[]
return(e.portMappings??[]).flatMap(({containerPort:e,hostPort:n},i)=>!n||e===void 0||n===e?[]:[{path:[r,t,"portMappings",i,"hostPort"],message:`with awsvpc the host port is the container port ${e}, not ${n}`,hint:"Leave hostPort out."}])}function checkSecrets(e,t){return(e.secrets??[]).flatMap((n,i)=>["name","valueFrom"].filter(e=>n[e]==="").map(n=>({path:[r,t,"secrets",i,n],message:`a secret of ${labelOf(e)} needs a ${n}, which is empty`})))}function checkMounts(e,t,n){const i=new Set((n.volumes??[]).map(({name:e})=>e))
return(e.mountPoints??[]).flatMap(({sourceVolume:n},s)=>n===void 0||i.has(n)?[]:[{path:[r,t,"mountPoints",s,"sourceVolume"],message:`${labelOf(e)} mounts the volume ${n}, which the task definition does not have`}])}var s=n(7705)
function checkTags(e,t){const n=t===void 0?void 0:new Set((0,s.Lo)(t,e).set.map(({key:e})=>e))
const i=e.map(({key:e=""})=>e)
const r=e.flatMap((e,r)=>{if(n?.has(e.key??"")===false)return[]
const s=t===void 0&&i.indexOf(e.key??"")!==r
return[...refusalOf(e,r),...s?[{path:["tags",r,"key"],message:`the tag ${e.key} is there twice`,hint:"Keep one of them."}]:[]]})
const o=new Set(i.filter(e=>!(0,s.Bs)(e))).size
return o>s.MH?[...r,{path:["tags"],message:`a service can have ${s.MH} tags, and the file has ${o}`}]:r}function refusalOf({key:e="",value:t=""},n){if(e==="")return[{path:["tags",n],message:"a tag needs a key",hint:'Write { "key": \u2026, "value": \u2026 }.'}]
if((0,s.Bs)(e))return[{path:["tags",n,"key"],message:`the tag ${e} cannot be written: keys that begin with aws: belong to AWS`,hint:"Leave it out; what AWS has set stays."}]
if(e.length>s.qg)return[{path:["tags",n,"key"],message:`the key of a tag has ${e.length} characters, and may have ${s.qg}`}]
return t.length>s.i9?[{path:["tags",n,"value"],message:`the value of the tag ${e} has ${t.length} characters, and may have ${s.i9}`}]:[]}const o={256:[512,1024,2048],512:{from:1024,to:4096,step:1024},1024:{from:2048,to:8192,step:1024},2048:{from:4096,to:16384,step:1024},4096:{from:8192,to:30720,step:1024},8192:{from:16384,to:61440,step:4096},16384:{from:32768,to:122880,step:8192}}
function fargateSizeProblem(e,t){const n=o[e]
if(n===void 0)return`${e} CPU units are none of ${Object.keys(o).join(", ")}`
if("from"in n){const{from:i,to:r,step:s}=n
if(t>=i&&t<=r&&t%s===0)return
return`with ${e} CPU units the memory is ${i} to ${r} MiB in steps of ${s}, not ${t}`}return n.includes(t)?void 0:`with ${e} CPU units the memory is ${n.join(", ")} MiB, not ${t}`}var a=n(6197)
function crossCheck({taskDefinition:e,service:t}){const n=[]
if(e!==void 0){n.push(...findingsOf(e,checkContainers(e.value),"error"))
if(runsOnFargate(e.value,t?.value))n.push(...checkFargate(e))}if(t!==void 0&&e!==void 0){n.push(...findingsOf(t,checkLoadBalancers(t.value.loadBalancers??[],e.value),"error"))
n.push(...findingsOf(t,checkVolumes(t.value.volumeConfigurations??[],e.value),"error"))
n.push(...findingsOf(t,checkNeedlessNetwork(t.value,e.value),"warning"))}if(n.some(({level:e})=>e==="error"))n.push(...checkNetwork({taskDefinition:e,service:t},"unknown"))
return n}function crossCheckLive({taskDefinition:e,service:t},n){const i=checkNetwork({taskDefinition:e,service:t},n)
if(t===void 0&&n!==void 0&&e!==void 0){const t=checkLoadBalancers(n.loadBalancers??[],e.value).map(e=>({...e,path:["containerDefinitions"]}))
i.push(...findingsOf(e,t,"error"))}if(n===void 0&&t!==void 0)i.push(...findingsOf(t,checkCapacity(t.value),"error"))
if(t!==void 0)i.push(...findingsOf(t,checkTags(t.value.tags??[],n&&(n.tags??[])),"error"))
return i}const hasNetwork=e=>e?.networkConfiguration?.awsvpcConfiguration!==void 0
function checkNetwork({taskDefinition:e,service:t},n){if(e?.value.networkMode!=="awsvpc")return[]
const i=n==="unknown"?void 0:n
if(hasNetwork(t?.value)||hasNetwork(i))return[]
if(t!==void 0){const e=n==="unknown"?" Only a service that exists and has one already can do without.":""
return findingsOf(t,[{path:["networkConfiguration"],message:"networkConfiguration is missing, and the task definition has the network mode awsvpc",hint:`Add "networkConfiguration": { "awsvpcConfiguration": { "subnets": [\u2026], "securityGroups": [\u2026] } }.${e}`}],"error")}if(i===void 0)return[]
return findingsOf(e,[{path:["networkMode"],message:"the network mode is awsvpc, and the service has no networkConfiguration",hint:"Give the service one, with a service definition or where it is managed, or keep the network mode that serves."}],"error")}const modeOf=({networkMode:e,requiresCompatibilities:t})=>e??(t?.includes("FARGATE")===true?void 0:"bridge")
function checkNeedlessNetwork(e,t){const n=modeOf(t)
if(!hasNetwork(e)||n===void 0||n==="awsvpc")return[]
return[{path:["networkConfiguration"],message:`networkConfiguration is for the network mode awsvpc, and the task definition has ${n}: ECS refuses it`,hint:'Set "networkMode": "awsvpc" in the task definition, or leave networkConfiguration out.'}]}function checkLoadBalancers(e,t){const n=t.containerDefinitions??[]
return e.flatMap(({containerName:e,containerPort:t},i)=>{if(e===void 0)return[]
const r=n.find(({name:t})=>t===e)
if(r===void 0)return[{path:["loadBalancers",i,"containerName"],message:`a load balancer sends to the container ${e}, which the task definition does not have`,hint:knownNames(n)}]
const s=r.portMappings??[]
if(t===void 0||s.some(e=>e.containerPort===t||inRange(t,e.containerPortRange)))return[]
const o=s.map(e=>e.containerPort??e.containerPortRange).join(", ")
return[{path:["loadBalancers",i,"containerPort"],message:`a load balancer sends to port ${t} of the container ${e}, which does not map it`,hint:`Add {"containerPort": ${t}} to its portMappings${o===""?"":`, or send to a port that it maps: ${o}`}.`}]})}function checkVolumes(e,{volumes:t=[]}){return e.flatMap(({name:e},n)=>{const i=t.find(t=>t.name===e)
if(e===void 0||i?.configuredAtLaunch===true)return[]
const r=i===void 0?`the task definition has no volume ${e}`:`the task definition does not leave the volume ${e} to be configured at launch`
return[{path:["volumeConfigurations",n,"name"],message:r,hint:`The task definition needs { "name": ${JSON.stringify(e)}, "configuredAtLaunch": true } among its volumes.`}]})}function inRange(e,t){const n=/^(\d+)-(\d+)$/.exec(t??"")
return n!==null&&e>=Number(n[1])&&e<=Number(n[2])}function checkCapacity({launchType:e,capacityProviderStrategy:t}){if(e===void 0||!t?.length)return[]
return[{path:["launchType"],message:"launchType and capacityProviderStrategy exclude each other",hint:"Keep one of them."}]}const isFargate=({capacityProvider:e})=>/^FARGATE(_SPOT)?$/.test(e??"")
const runsOnFargate=(e,t)=>e.requiresCompatibilities?.includes("FARGATE")===true||t?.launchType==="FARGATE"||t?.capacityProviderStrategy?.some(isFargate)===true
function checkFargate(e){const{cpu:t,memory:n,requiresCompatibilities:i}=e.value
const r=[...t===void 0?["cpu"]:[],...n===void 0?["memory"]:[]]
if(t===void 0||n===void 0)return findingsOf(e,[{path:[],message:`Fargate needs ${r.join(" and ")} of the task, which the task definition does not have`,hint:'For example "cpu": "256", "memory": "512" beside "family".'}],i?.includes("FARGATE")===true?"error":"warning")
const[s,o]=[(0,a.D)(t,"vcpu"),(0,a.D)(n,"gb")]
if(!/^\d+$/.test(s)||!/^\d+$/.test(o))return[]
const c=fargateSizeProblem(Number(s),Number(o))
return c===void 0?[]:findingsOf(e,[{path:["memory"],message:`Fargate may not know this size: ${c}`}],"warning")}const findingsOf=(e,t,n)=>t.map(({path:t,message:r,hint:s})=>{const o=e.valuePositionOf(t)
return{level:n,message:r,hint:s,at:o,excerpt:o===void 0?void 0:(0,i.z)(e.source,o)}})}),6476:((e,t,n)=>{n.d(t,{NK:()=>diffDocs,n2:()=>diffTaskDefinitions,JL:()=>sameTaskDefinition})
var i=n(756)
var r=n(7705)
var s=n(6197)
const o=["family","taskRoleArn","executionRoleArn","networkMode","containerDefinitions","volumes","placementConstraints","requiresCompatibilities","cpu","memory","tags","pidMode","ipcMode","proxyConfiguration","inferenceAccelerators","ephemeralStorage","runtimePlatform","enableFaultInjection"]
function normaliseTaskDefinition(e,t=[]){const n=e
const a=Object.fromEntries(o.map(e=>[e,n[e]]))
const c=(0,i.FA)({...a,tags:(0,r.q6)(e.tags??[],t)})
const u=networkModeOf(c)
if(u!==void 0)c["networkMode"]=u
if(c["cpu"]!==void 0)c["cpu"]=(0,s.D)(String(c["cpu"]),"vcpu")
if(c["memory"]!==void 0)c["memory"]=(0,s.D)(String(c["memory"]),"gb");(0,i.GR)(c,{enableFaultInjection:false});(0,i.$G)(c,"containerDefinitions",e=>normaliseContainer(e,u));(0,i.$G)(c,"volumes",normaliseVolume)
normaliseProxy(c["proxyConfiguration"]);(0,i._R)(c,"containerDefinitions","name")
for(const e of["volumes","placementConstraints","requiresCompatibilities","inferenceAccelerators"])(0,i._R)(c,e);(0,i._R)(c,"tags","key")
return(0,i.FA)(c)}function networkModeOf(e){if(typeof e["networkMode"]==="string")return e["networkMode"]
const t=e["requiresCompatibilities"]
const n=Array.isArray(t)&&t.includes("FARGATE")
const r=(0,i.ZQ)(e["runtimePlatform"])?e["runtimePlatform"]["operatingSystemFamily"]:void 0
const s=typeof r==="string"&&r.startsWith("WINDOWS")
return n||s?void 0:"bridge"}const a={cpu:0,readonlyRootFilesystem:false,privileged:false,interactive:false,pseudoTerminal:false,disableNetworking:false,versionConsistency:"enabled"}
function normaliseContainer(e,t){const n={essential:true,...e};(0,i.GR)(n,a);(0,i.$G)(n,"portMappings",e=>normalisePort(e,t))
for(const e of["mountPoints","volumesFrom"])(0,i.$G)(n,e,e=>dropped(e,{readOnly:false}))
if((0,i.ZQ)(n["healthCheck"]))n["healthCheck"]={interval:30,timeout:5,retries:3,...n["healthCheck"]}
if((0,i.ZQ)(n["restartPolicy"]))n["restartPolicy"]={restartAttemptPeriod:300,...n["restartPolicy"]}
if((0,i.ZQ)(n["linuxParameters"]))n["linuxParameters"]=dropped(n["linuxParameters"],{initProcessEnabled:false})
if((0,i.ZQ)(n["logConfiguration"]))(0,i._R)(n["logConfiguration"],"secretOptions","name")
for(const e of["environment","secrets","ulimits"])(0,i._R)(n,e,"name")
for(const e of["portMappings","mountPoints","volumesFrom","dependsOn","systemControls","extraHosts","resourceRequirements"])(0,i._R)(n,e)
return n}function normalisePort(e,t){const n={protocol:"tcp",...e}
if(t==="awsvpc"||t==="host")n["hostPort"]||=n["containerPort"]
else n["hostPort"]??=0
if(n["containerPortRange"]!==void 0&&!n["containerPort"])delete n["hostPort"]
return n}function normaliseVolume(e){const t={...e}
const n=t["efsVolumeConfiguration"]
if((0,i.ZQ)(n))t["efsVolumeConfiguration"]=normaliseEfs(n)
const r=t["dockerVolumeConfiguration"]
if((0,i.ZQ)(r))t["dockerVolumeConfiguration"]=dropped(r,{scope:"task",autoprovision:false})
return dropped(t,{configuredAtLaunch:false})}function normaliseEfs(e){const t=dropped(e,{rootDirectory:"/",transitEncryption:"DISABLED"})
const n=t["authorizationConfig"]
if((0,i.ZQ)(n))t["authorizationConfig"]=dropped(n,{iam:"DISABLED"})
return t}function normaliseProxy(e){if(!(0,i.ZQ)(e))return
e["type"]??="APPMESH";(0,i._R)(e,"properties","name")}function dropped(e,t){const n={...e};(0,i.GR)(n,t)
return n}const c={containerDefinitions:"name",environment:"name",secrets:"name",volumes:"name",ulimits:"name",secretOptions:"name",properties:"name",tags:"key",mountPoints:"containerPath",dependsOn:"containerName",portMappings:"containerPort",systemControls:"namespace",extraHosts:"hostname",resourceRequirements:"type",inferenceAccelerators:"deviceName",capacityProviderStrategy:"capacityProvider",volumeConfigurations:"name",vpcLatticeConfigurations:"portName",services:"portName",clientAliases:"port"}
function diffDocs(e,t,n){const r=[]
compare(t??{},n??{},[])
return r
function compare(t,n,s){if((0,i.FB)(t,n))return
const o=s.at(-1)
if((0,i.ZQ)(t)&&(0,i.ZQ)(n))return members(t,n,s)
const a=typeof o==="string"?c[o]:void 0
const[u,l]=[a===void 0?void 0:byKey(t,a),a===void 0?void 0:byKey(n,a)]
if(u!==void 0&&l!==void 0)return members(u,l,s)
r.push({subject:e,path:s,...t===void 0?{}:{from:t},...n===void 0?{}:{to:n}})}function members(e,t,n){for(const i of[...new Set([...Object.keys(e),...Object.keys(t)])].sort())compare(e[i],t[i],[...n,i])}}function byKey(e,t){if(!Array.isArray(e))return
const n=e.map(e=>[(0,i.ZQ)(e)?String(e[t]??""):"",e])
const r=new Set(n.map(([e])=>e))
return r.has("")||r.size!==n.length?void 0:Object.fromEntries(n)}function diffTaskDefinitions(e,t,n=[]){return diffDocs("task-definition",e&&normaliseTaskDefinition(e,n),normaliseTaskDefinition(t,n))}const sameTaskDefinition=(e,t,n=[])=>diffTaskDefinitions(e,t,n).length===0}),1639:((e,t,n)=>{n.d(t,{Bp:()=>errorsOf,M5:()=>remarkOf,nZ:()=>warningsOf})
var i=n(7700)
const errorsOf=e=>e.filter(({level:e})=>e==="error").map(({message:e,at:t,excerpt:n,hint:r})=>new i.lZ("DEFINITION",e,{at:t,excerpt:n,hint:r}))
const warningsOf=e=>e.filter(({level:e})=>e==="warning")
const remarkOf=({message:e,hint:t,at:n})=>({text:t===void 0?e:`${e}. ${t}`,at:n})}),7705:((e,t,n)=>{n.d(t,{Bs:()=>isReserved,Lo:()=>tagDelta,MH:()=>i,OP:()=>withoutIgnoredTags,i9:()=>s,q6:()=>comparableTags,qg:()=>r})
const i=50
const r=128
const s=256
const isReserved=e=>/^aws:/i.test(e)
const matchesAny=(e,t)=>t.some(t=>matchesGlob(e,t))
function matchesGlob(e,t){let n=0
let i=0
let r=-1
let s=0
while(n<e.length)if(t[i]==="*"){r=i++
s=n}else if(t[i]==="?"||t[i]===e[n]){n+=1
i+=1}else if(r>=0){i=r+1
n=++s}else return false
while(t[i]==="*")i+=1
return i===t.length}const withoutIgnoredTags=(e,t)=>t.length===0?[...e]:e.filter(e=>!matchesAny(e.key??"",t))
function tagDelta(e,t,n=[]){const i=byKey(withoutIgnoredTags(e,n))
const r=byKey(withoutIgnoredTags(t,n))
return{set:sorted([...r].filter(([e,t])=>i.get(e)!==t)).map(([e,t])=>({key:e,value:t})),removed:sorted([...i].filter(([e])=>!r.has(e)&&!isReserved(e))).map(([e])=>e)}}const byKey=e=>new Map(e.map(e=>[e.key??"",e.value??""]))
const sorted=e=>e.sort(([e],[t])=>e<t?-1:e>t?1:0)
const comparableTags=(e,t)=>withoutIgnoredTags(e,t).filter(({key:e=""})=>!isReserved(e))}),6197:((e,t,n)=>{n.d(t,{D:()=>inUnits})
const i={vcpu:1024,gb:1024}
function inUnits(e,t){const n=/^(\d+(?:\.\d*)?|\.\d+)\s*([a-z]+)$/i.exec(e.trim())
if(n?.[1]===void 0||n[2]?.toLowerCase()!==t)return e.trim()
return String(Math.round(Number(n[1])*i[t]))}}),7660:((e,t,n)=>{n.d(t,{HA:()=>latestRevision,ex:()=>describeDeployed,h7:()=>currentRevision,oh:()=>describeTaskDefinition})
var i=n(7700)
var r=n(8651)
const s=4
const o=1e3
async function answered({clock:e,signal:t},n,i){for(let r=0;;r++){const a=await n()
if(i(a)||r===s)return a
await e.sleep(o*2**r,t)}}async function describeDeployed(e,t,n){const s=`service ${n} in cluster ${t}`
const ask=()=>e.ecs.describeServices({cluster:t,services:[n],include:["TAGS"]},{signal:e.signal})
const o=await answered(e,ask,({services:e=[],failures:t=[]})=>e.length>0||t.length>0).catch(t=>{throw(0,r.es)(t,{action:"ecs:DescribeServices",subject:s,region:e.region})})
const a=o.services?.[0]
if(a!==void 0)return a.status==="INACTIVE"?{kind:"missing",cluster:t,service:n,status:"INACTIVE"}:{kind:"present",cluster:t,service:a}
const c=o.failures?.[0]?.reason
if(c==="MISSING")return{kind:"missing",cluster:t,service:n}
throw new i.lZ("AWS",`ecs:DescribeServices (${s}): neither the service nor MISSING came back${c===void 0?"":`, but ${c}`}`)}async function describeTaskDefinition(e,t){try{const ask=()=>e.ecs.describeTaskDefinition({taskDefinition:t,include:["TAGS"]},{signal:e.signal})
const n=await answered(e,ask,({taskDefinition:e})=>e!==void 0)
return n.taskDefinition===void 0?void 0:{...n.taskDefinition,tags:n.tags}}catch(n){if(/Unable to describe task definition/i.test(n.message))return
throw(0,r.es)(n,{action:"ecs:DescribeTaskDefinition",subject:`task definition ${t}`,region:e.region})}}async function latestRevision(e,t){let n
do{const i=await e.ecs.listTaskDefinitions({familyPrefix:t,sort:"DESC",maxResults:1,nextToken:n},{signal:e.signal}).catch(n=>{throw(0,r.es)(n,{action:"ecs:ListTaskDefinitions",subject:`family ${t}`,region:e.region})})
const[s]=i.taskDefinitionArns??[]
if(s!==void 0)return s
n=i.nextToken}while(n!==void 0)
return}async function currentRevision(e,t){const n=t.currentServiceRevisions?.[0]?.arn
if(n===void 0)return
const i=await e.ecs.describeServiceRevisions({serviceRevisionArns:[n]},{signal:e.signal}).catch(()=>{})
return i?.serviceRevisions?.[0]}}),7401:((e,t,n)=>{n.d(t,{GZ:()=>isDenied,b0:()=>lookupError,gF:()=>deniedError})
var i=n(7700)
var r=n(4489)
const nameOf=e=>e.name??""
const s=new Set(["CredentialsProviderError","TokenProviderError"])
const o=new Set(["ExpiredToken","ExpiredTokenException","RequestExpired","TokenRefreshRequired"])
const a=new Set(["UnrecognizedClientException","InvalidClientTokenId","InvalidSignatureException","SignatureDoesNotMatch","InvalidAccessKeyId","AuthFailure"])
const c=new Set(["AccessDenied","AccessDeniedException","UnauthorizedOperation","AuthorizationError","Forbidden"])
const isDenied=e=>c.has(nameOf(e))
function lookupError(e,t,n){if(e instanceof i.lZ)return e
const u=nameOf(e)
const l=(0,i.gJ)(e)
const of=(n,r,s)=>new i.lZ(n,`${t.what}: ${r}`,{cause:e,hint:s})
if((0,r.mm)(e))return new i.lZ("CANCELLED",`${t.what}: cancelled before AWS had answered`,{cause:e})
if(s.has(u))return of("CREDENTIALS",`no AWS credentials were found: ${l}`,"Run aws-actions/configure-aws-credentials before this step; with OIDC the job needs permissions: id-token: write.")
if(o.has(u))return of("CREDENTIALS","the AWS credentials have expired","Get new ones right before this step, or let the role session last longer (role-duration-seconds).")
if(a.has(u))return of("CREDENTIALS",`AWS does not accept the credentials: ${l}`,"Check the key, and the clock of the runner.")
if(c.has(u))return deniedError(e,t,n)
if(/region is missing/i.test(l))return of("LOOKUP","no AWS region is known","Set the input region, `region` in the config, or AWS_REGION.")
if(u==="TimeoutError"||(0,r.R0)(e))return of("LOOKUP",`AWS cannot be reached: ${l}`,(0,r.i_)(e,"the region"))
return of("LOOKUP",u===""||u==="Error"||l.startsWith(u)?l:`${u}: ${l}`)}const u=/is not authorized to perform: (\S+?)(?: on resource: (\S+?))?[.,;]?(?:\s|$)/
function deniedError(e,t,n){const r=(0,i.gJ)(e)
const[,s,o]=u.exec(r)??[]
const a=s??(isKms(r)?"kms:Decrypt":t.action)
const c=o??(a===t.action?t.resource:kmsKeyIn(r))
const l=JSON.stringify({Effect:"Allow",Action:a,Resource:c},null,2)
return new i.lZ("CREDENTIALS",`${t.what}: no permission for ${a} on ${c}: ${r}`,{cause:e,hint:`Add this statement to the policy of the role that deploys:\n${l}${keyPolicy(a)}${otherCredentials(n)}`})}const isKms=e=>/\bkms\b|ciphertext|key policy/i.test(e)
const kmsKeyIn=e=>/arn:[\w-]+:kms:\S+?(?=[\s,;)]|$)/.exec(e)?.[0]??"arn:aws:kms:REGION:ACCOUNT:key/KEY_ID"
const keyPolicy=e=>e.startsWith("kms:")?"\nThe policy of the key must let the role use it, too.":""
function otherCredentials(e){if(e.credentials==="assumed")return"\nIf only the credentials before assume-role-arn may read it, set the input lookup-credentials: base."
if(e.credentials==="base")return"\nThe input lookup-credentials: base is set; assumed uses the role of assume-role-arn."
return""}}),1218:((e,t,n)=>{n.d(t,{O:()=>once})
function once(e){const t=new Map
return n=>{const i=t.get(n)
if(i!==void 0)return i
const r=e(n)
t.set(n,r)
return r}}}),4117:((e,t,n)=>{n.d(t,{G:()=>isObject})
const isObject=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)}),4977:((e,t,n)=>{n.d(t,{Nz:()=>hugeNumber,bq:()=>parseFirstValue,dR:()=>topMembers})
var i=n(4714)
function parseFirstValue(e){try{return JSON.parse(e)}catch(t){const n=/after JSON at position (\d+)/.exec(String(t))?.[1]
if(n!==void 0)return JSON.parse(e.slice(0,Number(n)))
return scanFirstValue(e)}}function scanFirstValue(e){if(e.trim()==="")throw new Error("EOF")
try{return JSON.parse(e.slice(0,new i.V(e).first().end))}catch(t){if(!(t instanceof i.q))throw t
if(t.offset>=e.length)throw new Error("unexpected EOF",{cause:t})
throw new Error(byteWise(t.message,e,t.offset),{cause:t})}}function byteWise(e,t,n){const i=t.codePointAt(n)??0
if(i<128)return e
const r=(new TextEncoder).encode(String.fromCodePoint(i))[0]??0
const s=r>160&&r!==173?String.fromCharCode(r):`\\u00${r.toString(16)}`
return e.replace(/^invalid character '.*?' /su,`invalid character '${s}' `)}function topMembers(e){const t=[]
let n=skipBlanks(e,0)+1
for(;;){n=skipBlanks(e,n)
if(e.charAt(n)===",")n=skipBlanks(e,n+1)
if(e.charAt(n)!=='"')return t
const i=skipString(e,n)
const r=String(JSON.parse(e.slice(n,i)))
const s=skipBlanks(e,skipBlanks(e,i)+1)
n=skipValue(e,s)
t.push({name:r,valueStart:s,valueEnd:n})}}function skipBlanks(e,t){while(" \t\r\n".includes(e.charAt(t)||"."))t+=1
return t}function skipString(e,t){for(t+=1;e.charAt(t)!=='"';t+=1)if(e.charAt(t)==="\\")t+=1
return t+1}const r=new Set([123,91])
const s=new Set([125,93])
function skipValue(e,t){let n=0
for(;;){const i=e.charCodeAt(t)
if(i===34){t=skipString(e,t)
if(n===0)return t
continue}if(n===0&&!r.has(i))return endOfScalar(e,t)
if(r.has(i))n+=1
else if(s.has(i))n-=1
t+=1
if(n===0)return t}}function endOfScalar(e,t){while(!",}] \t\r\n".includes(e.charAt(t)||","))t+=1
return t}function hugeNumber(e){const t=/\d[eE]\+?\d{3}/g
for(let n=t.exec(e);n!==null;n=t.exec(e)){const t=numberAround(e,n.index)
if(t!==void 0)return t}for(let t=0;t<e.length;t+=150){const n=e.charCodeAt(t)
if(n>=48&&n<=57&&/^\d{59}/.test(e.slice(t,t+59)))return numberAround(e,t)??""}return}function numberAround(e,t){while(/[-+.\deE]/.test(e.charAt(t)))t-=1
if(!/[\s:,[]|^$/.test(e.charAt(t)))return
const n=/[-+.\deE]*/y
n.lastIndex=t+1
return n.exec(e)?.[0]}}),1236:((e,t,n)=>{n.d(t,{EJ:()=>workspaceFile,gW:()=>passwordsIn,tv:()=>unescaped,zS:()=>parseLocation})
var i=n(6760)
var r=n(7700)
const refuse=(e,t)=>new r.lZ("LOOKUP",e,{hint:t})
function parseLocation(e){const t=/^([A-Za-z][A-Za-z0-9+.-]*):/.exec(e)?.[1]?.toLowerCase()??""
if(t==="http"||t==="https")return{kind:"http",url:e.replace(/#.*$/s,""),shown:withoutSecrets(e)}
const{host:n,path:i}=takeApart(e,t)
const r=withoutSecrets(e)
switch(t){case"":return{kind:"local",path:i,workspace:true,shown:i}
case"file":return{kind:"local",path:i,workspace:false,shown:r}
case"s3":return{kind:"s3",object:{bucket:n,key:objectIn(n,i,r)},shown:r}
case"gs":return{kind:"gs",bucket:n,object:objectIn(n,i,r),shown:r}
case"azurerm":return azure(i,r)
case"remote":return remote(n,i,r)
default:throw refuse(`failed to read tfstate from ${r}: URL scheme ${t} is not supported`,"Write a path, or a URL with one of file, http, https, s3, gs, azurerm, remote.")}}function objectIn(e,t,n){const i=t.replace(/^\//,"")
if(e!==""&&i!=="")return i
const r=/^\w+/.exec(n)?.[0]??""
throw refuse(`failed to read tfstate from ${n}: the URL names no ${e===""?"bucket":"object"}`,`Write ${r.toLowerCase()}://BUCKET/PATH/TO/terraform.tfstate.`)}function takeApart(e,t){const n=e.slice(t===""?0:t.length+1).replace(/[?#].*$/s,"")
const i=t!==""||n.startsWith("//")?/^\/\/([^/]*)/.exec(n)?.[1]:void 0
const r=i===void 0?n:n.slice(2+i.length)
return{host:decode((i??"").replace(/^.*@/s,""),e),path:decode(r,e)}}function decode(e,t){const n=/%(?![\dA-Fa-f]{2}).{0,2}/s.exec(e)?.[0]
if(n!==void 0)throw refuse(`parse "${withoutSecrets(t)}": invalid URL escape "${n}"`,"The location is read as a URL: write a percent sign as %25.")
return(new TextDecoder).decode(Uint8Array.from(bytesOf(e)))}function*bytesOf(e){for(const[,t,n=""]of e.matchAll(/%([\dA-Fa-f]{2})|([^%]+)/gs))if(t===void 0)yield*(new TextEncoder).encode(n)
else yield Number.parseInt(t,16)}const withoutSecrets=e=>e.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/,"$1").replace(/[?#].*$/s,"")
function azure(e,t){const[,n,i,...r]=e.split("/")
if(n===void 0||i===void 0||r.length===0)throw refuse(`failed to read tfstate from ${t}: invalid azurerm url: ${t}`,"Write azurerm://RESOURCE_GROUP/ACCOUNT/CONTAINER/BLOB.")
return{kind:"azurerm",account:n,container:i,blob:r.join("/"),shown:t}}function remote(e,t,n){const[,i="",r=""]=t.split("/")
if(i===""||r==="")throw refuse(`failed to read tfstate from ${n}: the URL names no workspace`,"Write remote://HOST/ORGANIZATION/WORKSPACE, for example remote://app.terraform.io/acme/web.")
return{kind:"remote",host:e,organization:i,workspace:r,shown:n}}function passwordsIn(e){const t=credentialsIn(e)
return t.filter(e=>e!==void 0&&e!=="")}function credentialsIn(e){switch(e.kind){case"http":{const{password:t}=URL.canParse(e.url)?new URL(e.url):{password:""}
return[t,unescaped(t)]}case"s3":return[e.object.secretKey]
case"remote":return[e.token]
case"gs":return[e.encryptionKey]
case"azurerm":return[e.accessKey,e.sas]
case"local":return[]
default:return e}}function unescaped(e){try{return decodeURIComponent(e)}catch{return e}}const workspaceFile=e=>i.posix.join(i.posix.dirname(e.replaceAll("\\","/")),"environment")}),4489:((e,t,n)=>{n.d(t,{R0:()=>isUnreachable,i_:()=>hintToReach,mm:()=>isCancelled})
const codeOf=e=>e.code??""
const i=/CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET)/
const r=/^E(?:CONNREFUSED|CONNRESET|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE|PROTO|PROXY)$|SSL/
const isUnreachable=e=>r.test(codeOf(e))||i.test(codeOf(e))
const isCancelled=e=>codeOf(e)==="ABORT_ERR"||e.name==="AbortError"
const hintToReach=(e,t)=>i.test(codeOf(e))?"The certificate is signed by somebody whom the runner does not know, perhaps by a proxy that looks into the traffic. Name the file of his certificate (PEM) in the environment variable NODE_EXTRA_CA_CERTS of the step.":`Check ${t}, the network of the runner, and HTTPS_PROXY and NO_PROXY if it sits behind a proxy.`}),1828:((e,t,n)=>{n.d(t,{Ap:()=>familyOf,kh:()=>withRevision,nr:()=>isLongServiceArn,pd:()=>revisionName})
const revisionName=e=>e.slice(e.lastIndexOf("/")+1)
const familyOf=e=>revisionName(e).replace(/:\d+$/,"")
const withRevision=(e,t)=>`${e.replace(/:\d+$/,"")}:${t}`
const isLongServiceArn=e=>/:service\/[^/]+\/[^/]+$/.test(e)}),7263:((e,t,n)=>{n.d(t,{O:()=>checkWanted})
var i=n(6973)
var r=n(1639)
var s=n(7700)
var o=n(4746)
function checkWanted(e,t,n){const{taskDefinition:a}=e
const c=a===void 0?[]:(0,o.B)(a.value,t.images)
const u=(0,i.D)(a===void 0?e:{...e,taskDefinition:{...a,value:(0,o.n)(a.value,t.images)}})
const l=[...c,...n==="deploy"?(0,r.Bp)(u):[]]
const f=(n==="deploy"?(0,r.nZ)(u):u).map(r.M5)
if(l.length>0)throw(0,s._h)(l,f)
return f.map(e=>({level:"warning",...e}))}}),110:((e,t,n)=>{n.d(t,{Q:()=>comparedSides})
const comparedSides=(e,t)=>({...e===void 0?{}:{service:e},...t===void 0?{}:{"task-definition":t}})}),9811:((e,t,n)=>{n.d(t,{O:()=>controllerOf,y:()=>refuseUnwatched})
var i=n(7700)
function controllerOf(e){const t=e.deploymentController?.type??"ECS"
if(e.resourceManagementType==="ECS")throw new i.lZ("CONFIG",`the service ${e.serviceName} is in Express mode, which is not supported yet`,{hint:"ECS owns its load balancer and deployment settings."})
switch(t){case"ECS":return{kind:"ecs"}
case"CODE_DEPLOY":return{kind:"code-deploy"}
case"EXTERNAL":throw new i.lZ("CONFIG",`unsupported deployment controller type EXTERNAL of the service ${e.serviceName}`,{hint:"Its task sets are managed by another tool."})
default:throw new i.lZ("CONFIG",`unsupported deployment controller type ${String(t)}`)}}function refuseUnwatched({steps:e,service:t}){for(const n of e){const e=n.kind==="create-service"?n.input.deploymentController?.type:void 0
if(e===void 0||e==="ECS")continue
throw new i.lZ("CONFIG",`the new service ${t} has the deployment controller ${e}, whose start cannot be followed yet`,{hint:"Set the input wait: false to create it without waiting."})}}}),9749:((e,t,n)=>{n.d(t,{b:()=>planDeploy})
var i=n(6973)
var r=n(1639)
function liveService(e,t){const n=primaryDeployment(e)
return{availabilityZoneRebalancing:e.availabilityZoneRebalancing,capacityProviderStrategy:e.capacityProviderStrategy,deploymentConfiguration:e.deploymentConfiguration,deploymentController:e.deploymentController,desiredCount:e.desiredCount,enableECSManagedTags:e.enableECSManagedTags,enableExecuteCommand:e.enableExecuteCommand,gatewayConnectors:t?.gatewayConnectors,healthCheckGracePeriodSeconds:e.healthCheckGracePeriodSeconds,launchType:e.launchType,loadBalancers:e.loadBalancers,monitoring:t?.monitoring,networkConfiguration:e.networkConfiguration,placementConstraints:e.placementConstraints,placementStrategy:e.placementStrategy,platformVersion:e.platformVersion,propagateTags:e.propagateTags,schedulingStrategy:e.schedulingStrategy,serviceConnectConfiguration:n?.serviceConnectConfiguration,serviceRegistries:e.serviceRegistries,tags:e.tags,volumeConfigurations:n?.volumeConfigurations,vpcLatticeConfigurations:n?.vpcLatticeConfigurations}}const primaryDeployment=e=>e.deployments?.find(e=>e.status==="PRIMARY")
var s=n(7700)
var o=n(7263)
const a=["availabilityZoneRebalancing","capacityProviderStrategy","deploymentConfiguration","enableECSManagedTags","enableExecuteCommand","gatewayConnectors","healthCheckGracePeriodSeconds","loadBalancers","monitoring","networkConfiguration","placementConstraints","placementStrategy","platformVersion","propagateTags","serviceConnectConfiguration","serviceRegistries","volumeConfigurations","vpcLatticeConfigurations"]
const c=["launchType","schedulingStrategy","deploymentController"]
const u=["capacityProviderStrategy","gatewayConnectors","healthCheckGracePeriodSeconds","monitoring","networkConfiguration","placementConstraints","placementStrategy","platformVersion","propagateTags","serviceRegistries"]
const l={loadBalancers:[],serviceConnectConfiguration:{enabled:false},volumeConfigurations:[],vpcLatticeConfigurations:[]}
var f=n(756)
var d=n(6476)
const h={alarmNames:[],enable:false,rollback:false}
const p={deploymentCircuitBreaker:{enable:false,rollback:false,resetOnHealthyTask:true,thresholdConfiguration:{type:"BOUNDED_PERCENT",value:50}},maximumPercent:200,minimumHealthyPercent:100,strategy:"ROLLING",bakeTimeInMinutes:0,earlySuccessCriteria:{enable:false,healthyPercent:100,sourceServiceRevisionCleanup:"BLOCKING"},alarms:h,lifecycleHooks:[]}
const m={maximumPercent:100,minimumHealthyPercent:0}
const g={targetType:"AWS_LAMBDA",timeoutConfiguration:{action:"ROLLBACK",timeoutInMinutes:1440}}
function filledDeployment(e,t){const n=(0,f.ZQ)(e)?e:{}
if(t==="DAEMON")return Object.keys(n).length===0?{...m}:filledParts(n)
const i=fill(n,p)
if((0,f.ZQ)(i["alarms"])&&i["alarms"]["enable"]!==true)i["alarms"]=h
if(Array.isArray(i["lifecycleHooks"]))i["lifecycleHooks"]=i["lifecycleHooks"].map(e=>(0,f.ZQ)(e)?fill(e,g):e)
return i}function filledParts(e){const t={...e}
for(const n of["deploymentCircuitBreaker","earlySuccessCriteria"]){const i=e[n]
if((0,f.ZQ)(i))t[n]=fill(i,p[n])}return t}function filledNetwork(e){if(!(0,f.ZQ)(e)||!(0,f.ZQ)(e["awsvpcConfiguration"]))return e
return{...e,awsvpcConfiguration:fill(e["awsvpcConfiguration"],{assignPublicIp:"DISABLED"})}}function fill(e,t){const n={...e}
for(const[e,i]of Object.entries(t)){const t=n[e]
if(t===void 0||t===null||t==="")n[e]=i
else if((0,f.ZQ)(t)&&(0,f.ZQ)(i))n[e]=fill(t,i)}return n}var v=n(7705)
const schedulingOf=(...e)=>e.find(e=>e?.schedulingStrategy)?.schedulingStrategy==="DAEMON"?"DAEMON":"REPLICA"
function normaliseService(e,t){const n={desiredCount:e.desiredCount,tags:(0,v.q6)(e.tags??[],t.ignoreTags)}
for(const t of a)n[t]=e[t]
fillIn(n,e,t)
const i=(0,f.FA)(n)
if(t.scheduling==="DAEMON"){delete i["placementStrategy"]
delete i["desiredCount"]}normaliseNested(i,t)
return(0,f.FA)(i)}function fillIn(e,t,n){e["deploymentConfiguration"]=filledDeployment(t.deploymentConfiguration,n.scheduling)
e["networkConfiguration"]=filledNetwork(t.networkConfiguration)
e["enableECSManagedTags"]??=false
e["enableExecuteCommand"]??=false
e["healthCheckGracePeriodSeconds"]??=0
e["propagateTags"]||="NONE"
if(t.launchType==="FARGATE")e["platformVersion"]||="LATEST"
const i=t.serviceConnectConfiguration
e["serviceConnectConfiguration"]=i?.enabled===true?i:{enabled:false}
if(e["platformVersion"]==="")delete e["platformVersion"]}function normaliseNested(e,t){const n=e["deploymentConfiguration"]
if((0,f.ZQ)(n))normaliseDeployment(n,t.scheduling)
const i=(0,f.ZQ)(e["networkConfiguration"])?e["networkConfiguration"]["awsvpcConfiguration"]:void 0
if((0,f.ZQ)(i))for(const e of["subnets","securityGroups"])(0,f._R)(i,e);(0,f.$G)(e,"capacityProviderStrategy",e=>({base:0,weight:0,...e}));(0,f._R)(e,"capacityProviderStrategy","capacityProvider")
if(t.codeDeploy===true)(0,f.$G)(e,"loadBalancers",({targetGroupArn:e,...t})=>t)
for(const t of["loadBalancers","serviceRegistries","placementConstraints","placementStrategy"])(0,f._R)(e,t);(0,f._R)(e,"tags","key");(0,f._R)(e,"volumeConfigurations","name");(0,f.$G)(e,"volumeConfigurations",normaliseVolume);(0,f._R)(e,"vpcLatticeConfigurations","portName")
if((0,f.ZQ)(e["serviceConnectConfiguration"]))normaliseConnect(e["serviceConnectConfiguration"])}function normaliseDeployment(e,t){(0,f.$G)(e,"lifecycleHooks",e=>({...e,...Array.isArray(e["lifecycleStages"])?{lifecycleStages:(0,f.IP)(e["lifecycleStages"])}:{}}));(0,f._R)(e,"lifecycleHooks")
const n=e["alarms"]
if((0,f.ZQ)(n))(0,f._R)(n,"alarmNames")
if(t!=="DAEMON")return
for(const t of["deploymentCircuitBreaker","alarms","earlySuccessCriteria"]){const n=e[t]
if((0,f.ZQ)(n)&&n["enable"]!==true)delete e[t]}(0,f.GR)(e,{strategy:"ROLLING",bakeTimeInMinutes:0})}function normaliseVolume(e){const t=e["managedEBSVolume"]
if(!(0,f.ZQ)(t))return e
const n={filesystemType:"xfs",...t};(0,f.$G)(n,"tagSpecifications",e=>{const t={...e};(0,f._R)(t,"tags","key")
return t});(0,f._R)(n,"tagSpecifications","resourceType")
return{...e,managedEBSVolume:n}}function normaliseConnect(e){(0,f.$G)(e,"services",e=>({discoveryName:e["portName"],...e}));(0,f._R)(e,"services","portName")
const t=e["logConfiguration"]
if((0,f.ZQ)(t))(0,f._R)(t,"secretOptions","name")}const diffNewService=e=>(0,d.NK)("service",void 0,(0,f.FA)(e))
function compareService(e,t,n){const i=rulesOf(n,e,t)
const r=normaliseService(e,i)
const s=normaliseService({...t,launchType:t.launchType&&effectiveLaunchType(e)},i)
if(t.availabilityZoneRebalancing===void 0)delete r["availabilityZoneRebalancing"]
else r["availabilityZoneRebalancing"]??="DISABLED"
if(t.desiredCount===void 0)delete r["desiredCount"]
const o=keep(r,s,t,i.scheduling==="DAEMON")
alignTargetGroups(r,s,"loadBalancers",["containerName","containerPort"])
alignTargetGroups(r,s,"vpcLatticeConfigurations",["portName"])
return{live:r,wanted:s,differences:(0,d.NK)("service",r,s),kept:o}}const effectiveLaunchType=({launchType:e,platformVersion:t})=>e??(t===void 0?void 0:"FARGATE")
const rulesOf=(e,...t)=>({scheduling:schedulingOf(...t),ignoreTags:e.ignoreTags,codeDeploy:e.codeDeploy})
function keep(e,t,n,i){const r=[]
for(const i of u){const s=i==="platformVersion"&&t[i]!==void 0
if((0,f.QH)(n,[i])||s||(0,f.FB)(e[i],t[i]))continue
if(e[i]!=="LATEST")r.push({path:[i],value:e[i]})
t[i]=e[i]}return[...r,...keepDeployment(e,t,i)]}function keepDeployment(e,t,n){const[i,r]=[e["deploymentConfiguration"],t["deploymentConfiguration"]]
if(!(0,f.ZQ)(i)||!(0,f.ZQ)(r))return[]
const s=[]
for(const e of n?Object.keys(i):["linearConfiguration","canaryConfiguration"]){if(r[e]!==void 0||i[e]===void 0)continue
if(n||i["strategy"]===r["strategy"])s.push({path:["deploymentConfiguration",e],value:i[e]})
r[e]=i[e]}return s}function alignTargetGroups(e,t,n,i){const[r,s]=[e[n],t[n]]
if(!Array.isArray(r)||!Array.isArray(s))return
const o=new Set(r.map(f.f$))
const nameOf=e=>(0,f.ZQ)(e)?(0,f.f$)(i.map(t=>e[t])):""
const a=s.map(e=>{const t=o.has((0,f.f$)(e))?void 0:turnedRound(e)
return t!==void 0&&r.some(e=>nameOf(e)===nameOf(t)&&pairOf(e)===pairOf(t))?t:e})
e[n]=(0,f.IP)(r)
t[n]=(0,f.IP)(a)}const pairOf=e=>(0,f.ZQ)(e)&&(0,f.ZQ)(e["advancedConfiguration"])?`${String(e["targetGroupArn"])} ${String(e["advancedConfiguration"]["alternateTargetGroupArn"])}`:void 0
function turnedRound(e){const t=(0,f.ZQ)(e)?e["advancedConfiguration"]:void 0
if(!(0,f.ZQ)(e)||!(0,f.ZQ)(t)||t["alternateTargetGroupArn"]===void 0)return
return{...e,targetGroupArn:t["alternateTargetGroupArn"],advancedConfiguration:{...t,alternateTargetGroupArn:e["targetGroupArn"]}}}var y=n(110)
var w=n(2487)
var k=n(7222)
function planCreate(e,t,n){const{cluster:i,service:r}=e
const o=t.service
if(o===void 0)throw new s.lZ("CONFIG",`service_definition is not defined, and the service ${r} does not exist in the cluster ${i}`,{hint:"Name a service definition so that the service can be created, or check cluster, service and region."})
const a=(0,k.N)(e,t.taskDefinition,n)
if(a.ref===void 0)throw new s.lZ("INTERNAL","a service cannot be created without a task definition")
const c={choices:n,wanted:o.value}
return{cluster:i,service:r,deployed:e,steps:[...a.steps,{kind:"create-service",input:createInput(o.value,i,r,(0,w.GQ)(c)),taskDefinition:a.ref}],differences:[...diffNewService({...o.value,desiredCount:(0,w.GQ)(c)}),...a.differences],compared:(0,y.Q)({to:o.path},a.compared),notes:[creationNote(e),...countMissing(c),...a.notes,...(0,w.fX)(c,void 0)],existingTaskDefinitionArn:a.existingArn}}function createInput(e,t,n,i){const{desiredCount:r,tags:s,...o}=e
return{cluster:t,serviceName:n,...o,...i===void 0?{}:{desiredCount:i},...s?.length?{tags:s}:{}}}function countMissing(e){const{choices:t,wanted:n}=e
if(n?.schedulingStrategy==="DAEMON"||t.tasks!==void 0||n?.desiredCount!==void 0)return[]
const i=(0,w.GQ)(e)===void 0?"ECS refuses to create a service without it":"the service is created with none"
return[{level:"warning",text:`Neither desiredCount in the service definition nor the input tasks says how many tasks shall run: ${i}.`}]}const creationNote=({cluster:e,service:t,status:n})=>({level:"info",text:`The service ${t} ${n===void 0?"does not exist":"is INACTIVE"} in the cluster ${e} and will be created.`})
var b=n(779)
var x=n(6810)
var $=n(3458)
var O=n(9811)
const silenceNotes=(e,t)=>[...resetNotes(e,t),...removedTagsNote(e,t.differences),...t.kept.map(keptNote)]
const shown=e=>e===void 0?"nothing":JSON.stringify(e)
const textOf=e=>e.join(".")
function resetNotes(e,{differences:t,wanted:n}){const i=t.filter(({path:t})=>t[0]!=="tags"&&t[0]!=="desiredCount"&&!e.writes(t)&&!isTakenAway(e,t,n))
const r=new Map
for(const t of i){const n=textOf(groupOf(e,t.path))
r.set(n,[...r.get(n)??[],t])}return[...r.values()].map(t=>resetNote(e,t))}const isRemovable=e=>typeof e==="string"&&Object.hasOwn(l,e)
const isWatch=e=>e[0]==="deploymentConfiguration"&&(e[1]==="deploymentCircuitBreaker"||e[1]==="alarms")
const isTakenAway=(e,[t=""],n)=>isRemovable(t)&&e.writes([t])&&(0,f.FB)(n[t],l[t])
function groupOf(e,t){if(isRemovable(t[0])&&!e.writes(t.slice(0,1)))return t.slice(0,1)
return isWatch(t)?t.slice(0,2):t}function resetNote(e,t){const[{path:n}={path:[]}]=t
const i=groupOf(e,n)
if(isRemovable(i[0])&&i.length===1)return{level:"info",text:`${i[0]} is not in the service definition, so it is removed from the service.`}
const r=e.writes(i)?t.map(e=>e.path):[i]
const s=e.writes(i)&&t.length===1?n.length:i.length
const o=t.map(e=>`${textOf(e.path.slice(s))} ${shown(e.from)} \u2192 ${shown(e.to)}`.trimStart())
const[a,c]=r.length===1?["is","it is"]:["are","they are"]
const u=`${r.map(textOf).join(", ")} ${a} not in the service definition, so ${c} reset: ${o.join(", ")}.`
if(!t.some(takesProtectionAway))return{level:"info",text:u}
return{level:"warning",title:"a protection is switched off",at:e.positionOf(n),text:`${u} Write it there to keep the protection.`}}function takesProtectionAway({path:e,from:t,to:n}){if(!isWatch(e))return false
const i=e[2]
if(i===void 0)return(0,f.ZQ)(t)&&t["enable"]===true&&!((0,f.ZQ)(n)&&n["enable"]===true)
return i==="alarmNames"?Array.isArray(t):(i==="enable"||i==="rollback")&&t===true}function removedTagsNote(e,t){const n=t.filter(({path:e})=>e[0]==="tags").flatMap(({path:e,from:t})=>e.length>1?[String(e[1])]:keysOf(t))
if(n.length===0||e.writes(["tags"]))return[]
return[{level:"info",text:`tags is not in the service definition, so the service loses its tags ${n.join(", ")}. Keys named in ignore-tags stay.`}]}const keysOf=e=>Array.isArray(e)?e.map(e=>(0,f.ZQ)(e)?String(e["key"]):""):[]
const keptNote=({path:e,value:t})=>({level:"info",text:`${textOf(e)} is not in the service definition and stays as it is in the service: ${shown(t)}.`})
function serviceNotes(e,t,n,i){return[...createOnlyNotes(e,t),...daemonNote(e,t),...capacityNote(e,t,n,i.forceNewDeployment),...silenceNotes(e,n)]}function createOnlyNotes(e,t){const{launchType:n,schedulingStrategy:i,deploymentController:r}=e.value
const s={launchType:[n,t.launchType??(t.capacityProviderStrategy?.length?"chosen by capacityProviderStrategy":void 0)],schedulingStrategy:[i,t.schedulingStrategy??"REPLICA"],deploymentController:[r?.type,t.deploymentController?.type??"ECS"]}
return c.flatMap(t=>{const[n,i]=s[t]
if(!n||i===void 0||n===i)return[]
return[{level:"warning",title:"a setting that cannot be changed",at:e.positionOf([t]),text:`${t} is ${i} in the service and ${n} in the service definition. ${A[t]}`}]})}const A={launchType:"It is chosen when a service is created and stays as it is; capacityProviderStrategy with a forced deployment can replace it.",schedulingStrategy:"It is chosen when a service is created and stays as it is; another one needs a new service.",deploymentController:"The action leaves it as it is; another one needs a new service."}
function daemonNote(e,t){if(t.schedulingStrategy!=="DAEMON"||!e.value.placementStrategy?.length)return[]
return[{level:"warning",at:e.positionOf(["placementStrategy"]),text:"placementStrategy has no effect: a DAEMON service runs one task on every instance."}]}function capacityNote(e,t,{live:n,wanted:i},r){const[s,o]=[n["capacityProviderStrategy"],i["capacityProviderStrategy"]]
if(r||(0,f.FB)(s,o))return[]
const a=s===void 0&&t.launchType!==void 0?`the launch type ${t.launchType}`:shown(s)
return[{level:"warning",title:"a change that needs a forced deployment",at:e.positionOf(["capacityProviderStrategy"]),text:`capacityProviderStrategy changes from ${a} to ${shown(o)}, which ECS accepts only with a forced deployment: set the input force-new-deployment: true for this deploy.`}]}var S=n(1828)
function tagSteps(e,t,n){const{set:i,removed:r}=(0,v.Lo)(e.tags??[],t.tags??[],n)
const s=e.serviceArn??""
if(i.length===0&&r.length===0)return{steps:[],notes:[]}
if(!(0,S.nr)(s))return{steps:[],notes:[{level:"warning",text:`The tags of the service stay as they are: its ARN ${s} has the short form, which cannot be tagged.`}]}
const o=i.length>0?[{kind:"tag-resource",resourceArn:s,tags:i}]:[]
const a=r.length>0?[{kind:"untag-resource",resourceArn:s,tagKeys:r}]:[]
const c=new Set([...(e.tags??[]).map(({key:e})=>e),...i.map(({key:e})=>e)])
return{steps:c.size>v.MH?[...a,...o]:[...o,...a],notes:[]}}function updateAttributes(e,t){const n=new Set(t.differences.map(({path:e})=>e[0]))
if(!a.some(e=>n.has(e)))return{}
const i={}
for(const r of a){const s=sent(r,e,t,n.has(r))
if(s!==void 0)i[r]=s}i["enableECSManagedTags"]??=false
i["enableExecuteCommand"]??=false
return i}function sent(e,t,n,i){if(!(0,f.QH)(t,[e]))return i?leftOut(e,n):void 0
return i||n.wanted[e]!==void 0?written(e,t,n):void 0}function written(e,t,n){switch(e){case"deploymentConfiguration":case"networkConfiguration":return overlay(t[e],n.wanted[e],n.live[e])
case"loadBalancers":case"vpcLatticeConfigurations":return withPairs(t[e]??[],n.wanted[e])
default:return t[e]}}function leftOut(e,t){if(Object.hasOwn(l,e))return l[e]
const n=t.wanted[e]
return(0,f.ZQ)(n)?overlay({},n,t.live[e]):n}const C={deploymentCircuitBreaker:["enable","rollback"],alarms:["alarmNames","enable","rollback"],thresholdConfiguration:["type","value"],earlySuccessCriteria:["enable","healthyPercent","sourceServiceRevisionCleanup"]}
const N={alarmNames:[],lifecycleHooks:[]}
function overlay(e,t,n,i=""){const[r,s]=[(0,f.ZQ)(t)?t:{},(0,f.ZQ)(n)?n:{}]
const o={...e}
for(const t of new Set([...Object.keys(r),...Object.keys(s)])){if((0,f.FB)(r[t],s[t]))continue
const n=e[t]
if((0,f.ZQ)(n))o[t]=overlay(n,r[t],s[t],t)
else if(n===void 0||n===null||n==="")o[t]=(0,f.ZQ)(r[t])?overlay({},r[t],s[t],t):r[t]??N[t]}if(Object.keys(o).length>0)for(const e of C[i]??[])o[e]??=r[e]??N[e]
return Object.fromEntries(Object.entries(o).filter(([,e])=>e!==void 0))}function withPairs(e,t){const n=Array.isArray(t)?t.filter(f.ZQ):[]
return e.map(e=>{const t=n.find(t=>isTurned(e,t))
const i=e["advancedConfiguration"]
return t===void 0||!(0,f.ZQ)(i)?e:{...e,targetGroupArn:t["targetGroupArn"],advancedConfiguration:{...i,alternateTargetGroupArn:e["targetGroupArn"]}}})}function isTurned(e,t){const[n,i]=[e["advancedConfiguration"],t["advancedConfiguration"]]
if(!(0,f.ZQ)(n)||!(0,f.ZQ)(i)||n["alternateTargetGroupArn"]===void 0)return false
return t["targetGroupArn"]===n["alternateTargetGroupArn"]&&i["alternateTargetGroupArn"]===e["targetGroupArn"]&&["containerName","containerPort","portName"].every(n=>t[n]===e[n])}function planUpdate(e,t,n,i){const r=isCodeDeploy(e,i)
const s=e.service.serviceName??""
const o=n.updateService?t.service:void 0
const a=(0,k.N)(e,t.taskDefinition,n)
const c=o===void 0?T:serviceChanges(e,o,n,r)
const u={choices:n,wanted:o?.value,live:e.service}
const l=(0,w.GQ)(u)
const f=updateStep({cluster:e.cluster,service:s,...c.attributes},a,l,n)
const d=changesAnything(f,e,n)
return{cluster:e.cluster,service:s,deployed:e,steps:r?[]:[...a.steps,...c.tags,...d?[f]:[]],differences:[...c.differences,...countDifference(e,l),...a.differences],compared:(0,y.Q)(o&&{from:e.service.serviceArn,to:o.path},a.compared),notes:[...r?[differencesOnly(s)]:[],...drainingNote(e),...c.notes,...a.notes,...(0,w.fX)(u,e.scalableTarget)],existingTaskDefinitionArn:a.existingArn}}function isCodeDeploy({service:e},t){const n=(0,O.O)(e)
switch(n.kind){case"ecs":return false
case"code-deploy":if(t==="show")return true
throw new s.lZ("CONFIG",`the service ${e.serviceName} is deployed by CodeDeploy, which is not supported yet`)
default:return n}}const differencesOnly=e=>({level:"warning",text:`The service ${e} is deployed by CodeDeploy, which is not supported yet: this is what differs, without the calls of a deploy.`})
const T={attributes:{},tags:[],differences:[],notes:[]}
function serviceChanges(e,t,n,i){const r=liveService(e.service,e.revision)
const s=compareService(r,t.value,{ignoreTags:n.ignoreTags,codeDeploy:i})
const o=tagSteps(e.service,t.value,n.ignoreTags)
return{attributes:updateAttributes(t.value,s),tags:o.steps,differences:s.differences.filter(({path:e})=>e[0]!=="desiredCount"),notes:[...serviceNotes(t,e.service,s,n),...o.notes]}}function updateStep(e,t,n,i){const r={...e,...n===void 0?{}:{desiredCount:n},...i.forceNewDeployment?{forceNewDeployment:true}:{}}
return{kind:"update-service",input:r,...t.ref===void 0?{}:{taskDefinition:t.ref}}}function changesAnything({input:e,taskDefinition:t},{service:n},i){const{cluster:r,service:s,desiredCount:o,...a}=e
const c=o!==void 0&&o!==n.desiredCount
return t!==void 0||c||i.forceNewDeployment||Object.keys(a).length>0}function countDifference({service:e},t){if(t===void 0||t===e.desiredCount)return[]
return[{subject:"service",path:["desiredCount"],...e.desiredCount===void 0?{}:{from:e.desiredCount},to:t}]}const drainingNote=({service:e})=>e.status==="DRAINING"?[{level:"warning",text:`The service ${e.serviceName} is DRAINING: ECS refuses to update it until it is gone.`}]:[]
function planDeploy(e,t,n,a="carry-out"){(0,b.E)(n)
if(e.kind==="no-service")return withNotes((0,$.Z)(e,t,n),[E])
const c=filesThatCount(e,t,n)
const u=(0,o.O)(c,n,"deploy")
const l=e.kind==="missing"?planCreate(e,t,n):planUpdate(e,t,n,a)
const f=(0,r.Bp)((0,i.$)(c,e.kind==="present"?liveService(e.service):void 0))
if(f.length>0)throw(0,s._h)(f,u)
return withNotes(l,u)}const withNotes=(e,t)=>({...e,notes:[...e.notes,...t]})
const E={level:"info",text:"The config names no service: a revision is registered, and nothing is deployed."}
function filesThatCount(e,{taskDefinition:t,service:n},i){return{taskDefinition:(0,x.fm)(i,e)?t:void 0,service:(0,x.lG)(i,e).service?n:void 0}}}),2487:((e,t,n)=>{n.d(t,{GQ:()=>desiredCount,fX:()=>countNotes,gu:()=>lowersCount})
const isDaemon=({wanted:e,live:t})=>t?.schedulingStrategy==="DAEMON"||e?.schedulingStrategy==="DAEMON"
function desiredCount(e){const{choices:t,wanted:n,live:i}=e
if(isDaemon(e))return
if(t.tasks!==void 0)return t.tasks
if(i===void 0)return n?.desiredCount??(n?.schedulingStrategy==="REPLICA"?0:void 0)
return t.updateService?n?.desiredCount:void 0}function lowersCount(e){const{choices:t,live:n}=e
const i=desiredCount(e)
return t.tasks===void 0&&n!==void 0&&i!==void 0&&i<runningCount(n)}const runningCount=e=>e.runningCount??e.desiredCount??0
function countNotes(e,t){const{choices:n,live:i}=e
if(n.tasks!==void 0&&isDaemon(e)){const e=i!==void 0&&i.schedulingStrategy!=="DAEMON"?"the service definition says DAEMON, which has no count":"a DAEMON service runs one task on every instance"
return[{level:"warning",text:`The input tasks has no effect: ${e}.`}]}if(!lowersCount(e)||t===void 0||i===void 0)return[]
const r=`${t.minCapacity??"?"} to ${t.maxCapacity??"?"}`
return[{level:"info",text:`The service definition lowers the count from ${runningCount(i)} running tasks to ${desiredCount(e)}, although auto scaling (${r} tasks) decides it. Leave desiredCount out to keep what it decided.`}]}}),779:((e,t,n)=>{n.d(t,{E:()=>rejectExclusive,v:()=>rejectDeploying})
var i=n(7700)
const r={revision:"revision",latestTaskDefinition:"latest-task-definition",skipTaskDefinition:"skip-task-definition",images:"images"}
const s=[["revision","latestTaskDefinition","Each of them names the revision to deploy."],["images","revision","Images are set in a task definition that is registered; an existing revision cannot be changed."],["images","latestTaskDefinition","Images are set in a task definition that is registered; an existing revision cannot be changed."],["images","skipTaskDefinition","Images are set in a task definition that is registered; here none is."]]
const isMade=(e,t)=>{switch(t){case"revision":return e.revision!==void 0
case"images":return Object.keys(e.images).length>0
case"latestTaskDefinition":case"skipTaskDefinition":return e[t]
default:return t}}
function rejectExclusive(e){const t=s.filter(([t,n])=>isMade(e,t)&&isMade(e,n)).map(([e,t,n])=>new i.lZ("INPUT",`the inputs ${r[e]} and ${r[t]} are exclusive`,{hint:n}))
if(t.length>0)throw(0,i._h)(t)}function rejectDeploying(e){const t=["revision","latestTaskDefinition","skipTaskDefinition"].filter(t=>isMade(e,t)).map(e=>new i.lZ("INPUT",`the input ${r[e]} has no meaning here: a revision is registered, and no service is updated`,{hint:"Leave it out, or use command: deploy with a service."}))
if(t.length>0)throw(0,i._h)(t)}}),4746:((e,t,n)=>{n.d(t,{B:()=>imageErrors,n:()=>withImages})
var i=n(7700)
var r=n(7997)
function withImages(e,t){const n=new Map(Object.entries(t))
if(n.size===0)return e
return{...e,containerDefinitions:(e.containerDefinitions??[]).map(e=>({...e,image:n.get(e.name??"")??e.image}))}}function imageErrors(e,t){const n=(e.containerDefinitions??[]).flatMap(({name:e})=>e??[])
return Object.entries(t).flatMap(([e,t])=>[...n.includes(e)?[]:[unknownContainer(e,n)],...t===""?[new i.lZ("INPUT",`input images: container ${e} has no image`,{hint:"Write lines CONTAINER=IMAGE."})]:[]])}function unknownContainer(e,t){const n=(0,r.p)(e,t)
const s=`It has ${t.join(", ")||"no container"}.`
return new i.lZ("INPUT",`input images: the task definition has no container ${e}`,{hint:n===void 0?s:`Did you mean ${n}? ${s}`})}}),6810:((e,t,n)=>{n.d(t,{fm:()=>registersFile,hN:()=>needsOf,lG:()=>filesToRead})
var i=n(1828)
var r=n(2487)
const registersFile=(e,t)=>(e.revision===void 0||t?.kind==="missing")&&!e.latestTaskDefinition&&!e.skipTaskDefinition
function needsOf(e,t,n,s=false){const o=t.taskDefinition?.value.family
const a=s||e.skipUnchanged
switch(n.kind){case"no-service":return needs({taskDefinition:a?o:void 0})
case"missing":{const t=e.latestTaskDefinition||e.skipTaskDefinition
return needs({taskDefinition:a&&!t?o:void 0,latestRevisionOf:t?o:void 0})}case"present":{const s=n.service.taskDefinition
const o=e.updateService?t.service?.value:void 0
const c=e.latestTaskDefinition&&e.revision===void 0
return needs({taskDefinition:a&&registersFile(e)?s:void 0,latestRevisionOf:c&&s!==void 0?(0,i.Ap)(s):void 0,serviceRevision:o?.monitoring!==void 0||o?.gatewayConnectors!==void 0,scalableTarget:(0,r.gu)({choices:e,wanted:o,live:n.service})})}default:return n}}const needs=({taskDefinition:e,latestRevisionOf:t,serviceRevision:n=false,scalableTarget:i=false})=>({...e===void 0?{}:{taskDefinition:e},...t===void 0?{}:{latestRevisionOf:t},serviceRevision:n,scalableTarget:i})
function filesToRead(e,t){const n=t?.kind==="missing"
return{taskDefinition:registersFile(e)||n,service:e.updateService||n}}}),2572:((e,t,n)=>{n.d(t,{AG:()=>s,Xy:()=>provenanceTags,wI:()=>withProvenance})
var i=n(7705)
const r={commit:"ecs-deploy-action/commit",repository:"ecs-deploy-action/repository",runUrl:"ecs-deploy-action/run",actor:"ecs-deploy-action/actor"}
const s=Object.values(r)
function provenanceTags(e){const t={}
for(const n of Object.keys(r)){const s=e[n]
if(s)t[r[n]]=s.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,"_").slice(0,i.i9)}return t}function withProvenance(e,t){const n=e.tags??[]
const r=new Set(n.map(({key:e})=>e))
const s=Object.entries(t).filter(([e])=>!r.has(e)).map(([e,t])=>({key:e,value:t}))
if(s.length===0)return{definition:e,notes:[]}
const o=Math.max(0,i.MH-n.length)
const a=s.slice(o).map(({key:e})=>e)
const c=a.length===0?[]:[{level:"warning",text:`The task definition has ${n.length} tags and AWS takes ${i.MH}: left out ${a.join(", ")}.`}]
return{definition:o===0?e:{...e,tags:[...n,...s.slice(0,o)]},notes:c}}}),3458:((e,t,n)=>{n.d(t,{Z:()=>planRegister})
var i=n(7263)
var r=n(110)
var s=n(779)
var o=n(7222)
function planRegister(e,t,n){(0,s.v)(n)
const a=(0,i.O)({taskDefinition:t.taskDefinition},n,"register")
const c=(0,o.i)(t.taskDefinition,n,e.taskDefinition,void 0)
return{cluster:e.cluster,deployed:e,steps:c.steps,differences:c.differences,compared:(0,r.Q)(void 0,c.compared),notes:[...a,...c.notes],existingTaskDefinitionArn:c.existingArn}}}),7222:((e,t,n)=>{n.d(t,{N:()=>chooseRevision,i:()=>chooseFile})
var i=n(6476)
var r=n(7700)
var s=n(1828)
var o=n(4746)
var a=n(2572)
function chooseRevision(e,t,n){return e.kind==="present"?chooseForUpdate(e,t,n):chooseForCreate(e,t,n)}function chooseForUpdate(e,t,n){const i=e.service.taskDefinition
if(n.revision!==void 0)return existing((0,s.kh)(i??noCurrent("revision"),n.revision),i)
if(n.latestTaskDefinition)return existing(e.latestTaskDefinitionArn??noRevision((0,s.Ap)(i??noCurrent("latest-task-definition"))),i)
if(n.skipTaskDefinition)return existing(i??noCurrent("skip-task-definition"),i)
return chooseFile(t,n,e.taskDefinition,i)}function chooseForCreate(e,t,n){if(n.latestTaskDefinition||n.skipTaskDefinition)return existing(e.latestTaskDefinitionArn??noRevision(t?.value.family??""),void 0)
const i=chooseFile(t,n,e.taskDefinition,void 0)
if(n.revision===void 0)return i
const r={level:"warning",text:`The input revision has no effect: the service ${e.service} does not exist yet, so its family is not known.`}
return{...i,notes:[...i.notes,r]}}const existing=(e,t)=>({steps:[],ref:e===t?void 0:{kind:"existing",arn:e},existingArn:e,differences:[],notes:[]})
function noRevision(e){throw new r.lZ("DEFINITION",`the family ${e} has no ACTIVE revision`,{hint:"Register one first, or leave the input out that asks for an existing one."})}function noCurrent(e){throw new r.lZ("DEFINITION","the service has no task definition",{hint:`Leave ${e} out, so that one is registered.`})}function chooseFile(e,t,n,c){if(e===void 0)throw new r.lZ("CONFIG","task_definition is not defined",{hint:"Name it in the config, or with the input task-definition."})
const{definition:u,notes:l}=(0,a.wI)((0,o.n)(e.value,t.images),t.provenanceTags)
const f=ignoredTags(t)
const d=n?.status==="INACTIVE"?void 0:n?.taskDefinitionArn
const h=n===void 0?void 0:{...n===null?{}:{from:n.taskDefinitionArn},to:e.path}
if(t.skipUnchanged&&n&&d!==void 0&&(0,i.JL)(n,u,f)){const e={level:"info",text:`${(0,s.pd)(d)} is the same as the task definition, so nothing is registered (skip-unchanged).`}
return{...existing(d,c),compared:h,notes:[...l,e]}}return{steps:[{kind:"register-task-definition",input:u}],ref:{kind:"registered"},differences:n===void 0?[]:(0,i.n2)(n??void 0,u,f),compared:h,notes:l}}const ignoredTags=e=>[...e.ignoreTags,...a.AG]}),6352:((e,t,n)=>{n.d(t,{S:()=>explaining,b:()=>withExcerpts})
var i=n(7700)
var r=n(3485)
function withExcerpts(e,t){const n=e.at===void 0?void 0:t(e.at.file)
const s=e.excerpt??(e.at===void 0||n===void 0?void 0:(0,r.z)(n,e.at))
const o=e.others.map(e=>withExcerpts(e,t))
if(s===e.excerpt&&o.every((t,n)=>t===e.others[n]))return e
const{code:a,message:c,at:u,hint:l,cause:f,warnings:d}=e
return new i.lZ(a,c,{at:u,excerpt:s,hint:l,cause:f,others:o,warnings:d})}async function explaining(e,t){try{return await t()}catch(t){throw t instanceof i.lZ?withExcerpts(t,e):t}}}),3485:((e,t,n)=>{n.d(t,{z:()=>excerptOf})
var i=n(3853)
var r=n(1907)
const s=120
const o=80
function excerptOf(e,t){const n=(0,i.mh)(e,t.line)
const a=Math.max(0,Math.min(t.column-1,n.length))
const c=n.length<=s?0:Math.max(0,Math.min(a-o,n.length-s))
const u=clusterStart(n,c)
const l=clusterStart(n,Math.min(n.length,c+s))
const f=u>0?r.K:""
const d=l<n.length?r.K:""
const h=printable(n.slice(u,l))
const p=" ".repeat(width(f+printable(n.slice(u,a))))
const m=String(t.line).padStart(5)
return`${m} | ${f}${h}${d}`.trimEnd()+`\n${" ".repeat(m.length)} | ${p}^`}const clusterStart=(e,t)=>/^[\uDC00-\uDFFF]/.test(e.slice(t,t+1))?t-1:t
function printable(e){return e.replaceAll("\t","    ").replace(/[\u0000-\u001f]/g,e=>String.fromCharCode(9216+e.charCodeAt(0))).replaceAll("\x7f","\u2421").replace(/[\u0080-\u009f\u2028\u2029\p{Cf}\p{Surrogate}]/gu,"\ufffd")}function width(e){let t=0
for(const n of e){if(/\p{M}/u.test(n))continue
t+=a.test(n)?2:1}return t}const a=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u}),4714:((e,t,n)=>{n.d(t,{V:()=>JsonScanner,q:()=>JsonSyntaxError})
class JsonSyntaxError extends Error{offset
expecting
open
constructor(e,t,n,i){super(e)
this.offset=t
this.expecting=n
this.open=i}}const i=1e3
const r=34
const s=92
const o={true:true,false:false,null:null}
class JsonScanner{#Be
#We=[]
#n=0
constructor(e){this.#Be=e}first(){const e=this.#_e()
return{node:e,end:this.#n}}expectEnd(){this.#Je()
if(this.#n<this.#Be.length)throw this.#Ue("after top-level value","end")}#_e(){this.#Je()
const e=this.#n
const t=this.#Be.charAt(e)
if(t==="{")return this.#Qe(e)
if(t==="[")return this.#Ve(e)
if(t==='"'){const t=this.#qe()
return{kind:"string",value:t,start:e,end:this.#n}}if(t==="-"||t>="0"&&t<="9")return this.#d(e)
for(const n of["true","false","null"])if(t===n.charAt(0))return this.#W(n,e)
throw this.#Ue("looking for beginning of value","value")}#Qe(e){const t=[]
this.#Ke()
this.#Je()
if(this.#ze("}"))return this.#He({kind:"object",members:t,start:e,end:this.#n})
for(;;){this.#Je()
const n=this.#n
if(this.#Be.charAt(n)!=='"')throw this.#Ue("looking for beginning of object key string","key")
const i=this.#qe()
this.#Je()
if(!this.#ze(":"))throw this.#Ue("after object key","colon")
t.push({name:i,keyStart:n,node:this.#_e()})
this.#Je()
if(this.#ze("}"))return this.#He({kind:"object",members:t,start:e,end:this.#n})
if(!this.#ze(","))throw this.#Ue("after object key:value pair","comma-in-object")}}#Ve(e){const t=[]
this.#Ke()
this.#Je()
if(this.#ze("]"))return this.#He({kind:"array",items:t,start:e,end:this.#n})
for(;;){t.push(this.#_e())
this.#Je()
if(this.#ze("]"))return this.#He({kind:"array",items:t,start:e,end:this.#n})
if(!this.#ze(","))throw this.#Ue("after array element","comma-in-array")}}#qe(){const e=this.#n
this.#n+=1
for(;;){const t=this.#Be.charCodeAt(this.#n)
if(!(t>=32))throw this.#Ue("in string literal","string")
this.#n+=1
if(t===r)return decode(this.#Be.slice(e,this.#n))
if(t===s)this.#Xe()}}#Xe(){if(!this.#ze("u")){if(!'"\\/bfnrt'.includes(this.#Be.charAt(this.#n)||" "))throw this.#Ue("in string escape code","escape")
this.#n+=1
return}for(let e=0;e<4;e++){if(!/[\da-fA-F]/.test(this.#Be.charAt(this.#n)))throw this.#Ue("in \\u hexadecimal character escape","escape")
this.#n+=1}}#d(e){this.#ze("-")
if(!this.#ze("0")&&!this.#Ye())throw this.#Ue("in numeric literal","number")
if(this.#ze(".")&&!this.#Ye())throw this.#Ue("after decimal point in numeric literal","number")
if(this.#ze("e")||this.#ze("E")){if(!this.#ze("+"))this.#ze("-")
if(!this.#Ye())throw this.#Ue("in exponent of numeric literal","number")}return{kind:"number",text:this.#Be.slice(e,this.#n),start:e,end:this.#n}}#W(e,t){for(const[t,n]of[...e].entries()){if(t>0&&!this.#ze(n))throw this.#Ue(`in literal ${e} (expecting '${n}')`,"literal")
if(t===0)this.#n+=1}return{kind:"literal",value:o[e],start:t,end:this.#n}}#Ke(){if(this.#We.length>=i)throw new JsonSyntaxError("exceeded max depth",this.#n,"depth",[])
this.#We.push(this.#n)
this.#n+=1}#He(e){this.#We.pop()
return e}#ze(e){const t=this.#Be.charAt(this.#n)===e
if(t)this.#n+=1
return t}#Ye(){const e=/\d*/y
e.lastIndex=this.#n
const t=e.exec(this.#Be)?.[0].length??0
this.#n+=t
return t>0}#Je(){const e=/[ \t\r\n]*/y
e.lastIndex=this.#n
this.#n+=e.exec(this.#Be)?.[0].length??0}#Ue(e,t){const n=[...this.#We]
const i=this.#Be.codePointAt(this.#n)
if(i===void 0)return new JsonSyntaxError("unexpected end of JSON input",this.#n,t,n)
return new JsonSyntaxError(`invalid character ${quoted(i)} ${e}`,this.#n,t,n)}}function decode(e){const t=e.includes("\\")?String(JSON.parse(e)):e.slice(1,-1)
return t.replace(/\p{Surrogate}/gu,"\ufffd")}function quoted(e){if(e===39)return String.raw`'\''`
if(e===34)return`'"'`
if(e===65279)return String.raw`'\ufeff'`
if(e<32||e===127){const t={7:"a",8:"b",9:"t",10:"n",11:"v",12:"f",13:"r"}
return`'\\${t[e]??`x${e.toString(16).padStart(2,"0")}`}'`}return e===92?String.raw`'\\'`:`'${String.fromCodePoint(e)}'`}}),3853:((e,t,n)=>{n.d(t,{HA:()=>offsetAt,LF:()=>pathText,mh:()=>lineAt,t$:()=>positionAt})
function positionAt(e,t,n){const i=Math.max(0,Math.min(t,e.length))
let r=1
let s=0
for(let t=e.indexOf("\n");t>=0&&t<i;t=e.indexOf("\n",t+1)){r+=1
s=t+1}return{file:n,line:r,column:i-s+1}}function offsetAt(e,{line:t,column:n}){let i=0
for(let n=1;n<t;n++){const t=e.indexOf("\n",i)
if(t<0)break
i=t+1}return Math.min(e.length,i+n-1)}function lineAt(e,t){let n=0
for(let i=1;i<t;i++){const t=e.indexOf("\n",n)
if(t<0)return""
n=t+1}const i=e.indexOf("\n",n)
return(i<0?e.slice(n):e.slice(n,i)).replace(/\r$/,"")}const pathText=e=>e.map((e,t)=>{if(typeof e==="number")return`[${e}]`
if(!/^[A-Za-z_][\w-]*$/.test(e))return`[${JSON.stringify(e)}]`
return t===0?e:`.${e}`}).join("")}),7067:((e,t,n)=>{n.d(t,{$t:()=>placeOf,Dk:()=>literally,pq:()=>renderedExcerpt})
var i=n(3485)
var r=n(3853)
const literally=({path:e,text:t})=>({path:e,source:t,text:t,engine:"none",originOf:n=>(0,r.t$)(t,n,e)})
const placeOf=(e,t)=>e.originOf(t)??{file:e.path,line:1,column:1}
function renderedExcerpt(e,t){const n=(0,r.t$)(e.text,t,e.path)
const s=e.originOf(t)
const o=(0,i.z)(e.text,n)
if(s===void 0)return`  what came out of ${e.path}:\n${o}`
const a=(0,i.z)(e.source,s)
const c=(0,r.mh)(e.source,s.line)===(0,r.mh)(e.text,n.line)
return c?a:`${a}\n  rendered:\n${o}`}}),9723:((e,t,n)=>{n.d(t,{KW:()=>usageAdvice,Kj:()=>slipOf,PC:()=>unknownTemplateAdvice,Re:()=>executionAdvice,XN:()=>unknownFunctionAdvice,_2:()=>missingPluginAdvice,cP:()=>parseAdvice})
var i=n(7997)
const r={tfstate:"tfstate",tfstatef:"tfstate",cfn_output:"cloudformation",cfn_export:"cloudformation"}
function unknownFunctionAdvice(e,t){const n=missingPluginAdvice(e)
if(n!==void 0)return n
const i=slipOf(e,t)
return i===void 0?"Is a plugin (or its func_prefix) missing in the config?":`Did you mean ${i}?`}const missingPluginAdvice=e=>Object.hasOwn(r,e)?`${e} comes with the plugin ${r[e]}; list it under plugins: in the config.`:void 0
const slipOf=(e,t)=>Object.hasOwn(r,e)?void 0:(0,i.p)(e,[...Object.keys(t),...Object.keys(r)])
const s=[[/^(?:unexpected "\\\\"|unrecognized character in action: U\+005C)/,"Inside JSON text write strings of a template in backquotes: {{ env `NAME` }}."],[/^unexpected "=" in /,"Comparisons are functions: {{ if eq $a $b }}. A variable is declared with := once and changed with = later."],[/^unexpected "\/" in /,"A comment begins right behind the braces: {{/* \u2026 */}}."],[/^unexpected "\}" in /,"Is the quote of a string not closed before it, or is one } missing?"],[/^unexpected "[!&+*/<>%^~]/,"There are no operators; functions do their work: and, or, not, eq, ne, lt, le, gt, ge."],[/^malformed character constant|^unterminated character constant/,"Single quotes hold one character; strings stand in double quotes or backquotes."],[/^bad character U\+002D/,'A name with a hyphen is no identifier; take the member with index: {{ index . "some-name" }}.'],[/^bad character/,"Names have letters, digits and _ only, and a blank stands between two operands."],[/^unclosed comment/,"Close the comment with */}}."],[/^comment ends before closing delimiter/,'The */ must be followed by }} at once, or by " -}}".'],[/^unterminated/,"Close the string with the quote that began it; only one in backquotes may run over several lines."],[/^unclosed action/,"Close the action with }}."],[/^unclosed left paren/,"A ) is missing."],[/^unexpected right paren/,"There is no ( for it."],[/^missing value for command/,'Write what is to be put there, or take the braces out. Braces as text: {{ "{{" }}.'],[/^unexpected \{\{(?:end|else)\}\}/,"There is no {{if}}, {{with}} or {{range}} for it, or that has its {{end}} already."],[/^expected end; found/,"Only one {{else}} may stand in a structure, and it is the last part; {{else if}} continues an {{if}} only."],[/^unexpected <(?:if|with)> in input/,"{{else if}} continues an {{if}} and {{else with}} a {{with}}; elsewhere write {{else}}{{if \u2026}} \u2026 {{end}}."],[/^unexpected <define>/,"A {{define}} stands at the top level, not inside another structure."],[/^unexpected <(?:if|with|range|template|block|else|end)>/,"A word of the language begins an action of its own: {{ if \u2026 }}."],[/^bad number syntax|^illegal number syntax/,"Text stands in double quotes or backquotes; a name begins with a letter."],[/^integer overflow/,"Put it in quotes if it is meant as text."],[/^unexpected \. after term/,"A literal has no fields."],[/^\{\{(?:break|continue)\}\} outside/,"It only works between {{range}} and its {{end}}."],[/^non executable command/,"What follows a | is a function that takes the value as its last argument."]]
const parseAdvice=e=>s.find(([t])=>t.test(e))?.[1]
const o=[[/incompatible types for comparison: (?:int and float64|float64 and int)$/,"An int does not compare with a float64. Literals without a point, len and range give int; numbers from JSON are float64, and so is 1.0."],[/incompatible types for comparison/,'Both sides must be of one kind; printf "%v" makes text of anything.'],[/^can't evaluate field .* in type \w+$/,"Only the members of an object can be taken with a dot."],[/^nil pointer evaluating/,"The member before the dot is null; guard it with {{ with \u2026 }}."],[/^expected string; found/,"Put it in quotes."],[/^expected integer; found/,"Write the number without quotes."],[/^wrong type for value; expected string/,'printf "%v" makes text of any value.'],[/^invalid value; expected string|^cannot assign nil/,"There is no value; ecspresso gives templates no data, so only functions and variables have any."],[/^range can't iterate over/,"A list, an object or a whole number can be ranged over."],[/^undefined variable/,"Declare it with := before the structure in which it is changed."]]
const executionAdvice=e=>o.find(([t])=>t.test(e))?.[1]
function usageAdvice(e,t){const n=Object.hasOwn(t,e)?t[e]:void 0
if(n===void 0)return
const i=[...n.params,...n.variadic===void 0?[]:[`${n.variadic}\u2026`]]
return i.length===0?`${e} takes no arguments.`:`It is called so: {{ ${[e,...i].join(" ")} }}`}function unknownTemplateAdvice(e,t){const n=(0,i.p)(e,t)
return n===void 0?`Define it: {{ define "${e}" }} \u2026 {{ end }}`:`Did you mean "${n}"?`}}),2907:((e,t,n)=>{n.d(t,{h:()=>parseYaml,p:()=>yamlText})
var i=n(5624)
var r=n(7700)
var s=n(7067)
const o='A template that is not in quotes reads as a mapping: write  key: "{{ \u2026 }}"'
const a="Is the end missing, or a quote too many? Text with , : [ ] { } in it stands in quotes as a whole."
const c=[{reason:/^unexpected end of the (?:stream|document) within a (?:double|single) quoted scalar/,message:"the quote is not closed",at:"opening"},{reason:/^unexpected end of the stream within a flow collection/,message:"the bracket is not closed",hint:a,at:"opening"},{reason:/^missed comma between flow collection entries/,message:"expected a comma or the closing bracket",hint:a},{reason:/^tab character/,message:"a tab stands where the line is indented",hint:"Indent with blanks; YAML allows no tabs there."},{reason:/^unidentified alias/,hint:"*name repeats what &name marked before it. A value that begins with * needs quotes."},{reason:/^(?:name of an? (?:anchor|alias) node|alias node should not)/,hint:"A value that begins with & or * needs quotes."},{reason:/^(?:unknown escape sequence|expected hexadecimal character)/,message:"a backslash in double quotes begins no escape that YAML knows",hint:"Write it twice, or take single quotes, in which it stands for itself."},{reason:/^(?:can not read an implicit mapping pair|can not read a block mapping entry)/,message:"expected a colon behind the key",hint:"A key and its value are written  key: value  with a blank behind the colon.",at:"line-before"},{reason:/^bad indentation of a mapping entry/,message:"the line does not fit the keys above it",hint:'Keys of one mapping stand in the same column, and a key has one value: text that contains ": " or goes over several lines needs quotes.',at:"line"},{reason:/^bad indentation of a sequence entry/,message:"the line does not fit the list above it",hint:"The dashes of one list stand in the same column, and an entry has one value.",at:"line"},{reason:/^end of the stream or a document separator is expected/,message:"the line belongs to nothing above it",hint:"Keys of one mapping stand in the same column, each with a colon and a blank behind it.",at:"line"},{reason:/^missing indentation for block scalar/,message:"nothing follows the block mark",hint:"The text of a block stands in the lines below, indented."}]
function adviceFor(e){const t=c.find(({reason:t})=>t.test(e.reason))
const n=lineAround(e.text,e.offset)
const i=e.text.charAt(e.offset)
if(unquotedTemplate(n))return{message:`not valid YAML: ${t?.message??e.reason}`,hint:o,offset:e.offset}
if(beginsBadly(e))return{message:`not valid YAML: a value cannot begin with ${i}`,hint:"Put it in quotes.",offset:e.offset}
const r=`not valid YAML: ${t?.message??e.reason}`
if(t?.at==="line"&&hasSecondColon(n))return{message:r,hint:'A value that contains ": " needs quotes.',offset:e.offset}
return{message:r,hint:t?.hint,offset:placeOf(e,t?.at)}}function placeOf({text:e,offset:t,opened:n},i){if(i===void 0)return t
if(i==="opening")return n
const r=e.lastIndexOf("\n",t-1)+1
const s=i==="line"?r:e.slice(0,r).trimEnd().lastIndexOf("\n")+1
return s+e.slice(s).search(/[^ \t]|$/)}const lineAround=(e,t)=>e.slice(e.lastIndexOf("\n",t-1)+1).split("\n",1)[0]??""
const unquotedTemplate=e=>/\{\{/.test(e)&&!/["'].*\{\{/.test(e)
const hasSecondColon=e=>/:\s.*:(?:\s|$)/.test(e.slice(0,e.search(/\s#|$/)))
function beginsBadly({text:e,offset:t,reason:n}){const i=e.slice(e.lastIndexOf("\n",t-1)+1,t)
return/^bad indentation/.test(n)&&/[`@%\]},?-]/.test(e.charAt(t))&&/(?::|-)[ \t]+$/.test(i)}function afterQuote(e,t,n){const line=t=>e.slice(0,t).split("\n").length
if(line(t)<line(n-1))return{message:`the quote that is opened here is closed in line ${line(n-1)}, where text follows it`,hint:"Is the closing quote missing in this line?",offset:t}
const i=lineAround(e,n).includes("{{")?'Inside double quotes write the strings of a template in backquotes: "{{ env `NAME` }}".':"A quote inside text is written \\\" or, in single quotes, ''."
return{message:"text follows the closing quote",hint:i,offset:n}}const u=new Map([...["null","Null","NULL","~",""].map(e=>[e,null]),...["true","True","TRUE"].map(e=>[e,true]),...["false","False","FALSE"].map(e=>[e,false])])
const l=/^(-?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/
function readPlain(e){const t=u.get(e)
if(t!==void 0)return{kind:"value",value:t}
if(l.test(e))return{kind:"not-json"}
return{kind:"value",value:readNumber(e)??e}}const isText=e=>e.kind==="value"&&typeof e.value==="string"
function readNumber(e){if(!/^[-+.\d]/.test(e))return
const t=e.startsWith("-")
const n=e.replace(/^\+?-?/,"").replaceAll("_","")
const i=/^0([xob])/.exec(n)
if(i!==null)return readInteger(n.slice(2),f[i[1]??""]??10,t)
if(!n.includes("."))return readInteger(n,n.startsWith("0")&&n.length>1?8:10,t)
if(!/^(\d+\.\d*|\.\d+)(e[-+]?\d+)?$/i.test(n))return
const r=Number(n)
return Number.isFinite(r)?t?-r:r:void 0}const f={x:16,o:8,b:2}
const d={2:/^[01]+$/,8:/^[0-7]+$/,10:/^\d+$/,16:/^[\da-f]+$/i}
const h={2:"0b",8:"0o",10:"",16:"0x"}
function readInteger(e,t,n){if(d[t]?.test(e)!==true||e.length>200)return
const i=BigInt(`${h[t]??""}${e}`)
if(i>(n?2n**63n:2n**64n-1n))return
const r=n?-i:i
return Number.isSafeInteger(Number(r))?Number(r):r}function goNumberText(e){if(typeof e==="bigint"||Number.isInteger(e)&&Math.abs(e)<1e21)return String(e)
const t=e.toExponential()
const[n="",i=""]=t.split("e")
const r=Number(i)
if(r>=-4&&r<21)return String(e)
return`${n}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function readTagged(e,t,n){const i=/^tag:yaml\.org,2002:(.*)$/.exec(e)?.[1]
const r=n?plainValue(t):t
switch(i){case"str":return yes(r===null?"":printed(r))
case"int":return yes(toInteger(printed(r)))
case"float":return yes(toFloat(r))
case"bool":return toBoolean(printed(r))
case"null":return yes(null)
case"binary":return typeof r==="string"?yes(bytesOf(r)):no(`!!binary takes base64 text, not ${printed(r)}`)
case"timestamp":return yes(/^\d{4}-\d{2}-\d{2}$/.test(t)?`${t}T00:00:00Z`:t)
case"map":case"set":case"seq":case"omap":case"pairs":case"merge":return no(`the tag !!${i} does not fit a scalar`)
default:return yes(t)}}const yes=e=>({ok:true,value:e})
const no=e=>({ok:false,reason:e})
function plainValue(e){const t=readPlain(e)
return t.kind==="value"?t.value:infinite(e)}const infinite=e=>/nan/i.test(e)?"NaN":e.startsWith("-")?"-Inf":"+Inf"
const printed=e=>e===null?"<nil>":typeof e==="number"||typeof e==="bigint"?goNumberText(e):String(e)
function toInteger(e){if(!/^[-+]?\d{1,200}$/.test(e))return 0
const t=BigInt(e.replace(/^\+/,""))
const n=t>2n**63n-1n?2n**63n-1n:t<-(2n**63n)?-(2n**63n):t
return Number.isSafeInteger(Number(n))?Number(n):n}function toFloat(e){if(typeof e==="number"||typeof e==="bigint")return Number(e)
const t=typeof e==="string"&&/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(e)?Number(e):0
return Number.isFinite(t)?t:0}function toBoolean(e){const t=e.toLowerCase()
if(["1","t","true","yes"].includes(t))return yes(true)
if(["0","f","false","no"].includes(t))return yes(false)
return no(`!!bool takes true or false, not ${e}`)}function bytesOf(e){const t=e.replace(/[\r\n]/g,"")
const n=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?/.exec(t)?.[0]??""
return[...Buffer.from(n,"base64")]}class ComposeError extends Error{offset
hint
constructor(e,t,n){super(e)
this.offset=t
this.hint=n}}const p=1e5
const m=200
const g=new Map
function composer(){const e=new Map
const compose=(t,n)=>{if(t===void 0)return leaf(null,n)
const i=e.get(t)
if(i!==void 0)return i
const r=locate(t,n)
if(r.size>p)throw new ComposeError(`aliases stand for more than ${p} values`,t.start)
if(r.depth>m)throw new ComposeError(`nested deeper than ${m} levels`,t.start)
e.set(t,r)
return r}
const locate=(e,t)=>{const{shape:n}=e
switch(n.kind){case"empty":return leaf(v.test(e.tag??"")?scalarValue(e,"",true):null,t)
case"alias":return{...compose(n.target,e.start),start:e.start}
case"scalar":return{...leaf(scalarValue(e,n.text,n.plain),e.start),written:n.plain?n.text:void 0}
case"sequence":checkTag(e,"sequence")
return collection(e,n.items.map((t,n)=>[n,t?.start??e.start,compose(t,e.start)]))
case"mapping":checkTag(e,"mapping")
return collection(e,members(n.entries,e))
default:return n}}
function members(e,t){return keysOf(e,t).flatMap(({key:e,keyStart:t,value:n})=>{const i=compose(n,t)
if(e.merge)return merged(i,n?.start??t)
return[[e.text,t,i]]})}function merged(e,t){const n=Array.isArray(e.value)?[...e.parts.values()].map(e=>e.located):[e]
return n.flatMap(e=>{if(!isMapping(e.value))throw new ComposeError("<< takes a mapping, an alias of one, or a list of them",t)
return[...e.parts].map(([e,t])=>[e,t.keyStart,t.located])})}return compose}const v=/^tag:yaml\.org,2002:(?:str|int|float|bool|binary)$/
const leaf=(e,t)=>({value:e,start:t,parts:g,size:1,depth:1})
const isMapping=e=>typeof e==="object"&&e!==null&&!Array.isArray(e)
function collection(e,t){const n=new Map
const i=e.shape.kind==="sequence"?[]:{}
let r=1
let s=0
for(const[e,o,a]of t){if(Array.isArray(i))i.push(a.value)
else Object.defineProperty(i,e,{value:a.value,enumerable:true,writable:true,configurable:true})
n.set(e,{keyStart:o,located:a})
r+=a.size
s=Math.max(s,a.depth)}return{value:i,start:e.start,parts:n,size:r,depth:s+1}}function scalarValue(e,t,n){checkText(t,e.start)
if(e.tag!==void 0){const i=readTagged(e.tag,t,n)
if(!i.ok)throw new ComposeError(i.reason,e.start)
return i.value}if(!n)return t
const i=readPlain(t)
if(i.kind==="not-json")throw new ComposeError(`${t} is no value that JSON can hold`,e.start,"Quote it if it is meant as text.")
return i.value}function checkText(e,t){const n=/[\u0000-\u0007\u000b\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(e)
if(n===null)return
const i=n[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")
throw new ComposeError(`the character U+${i} cannot stand in a value`,t)}const y={map:"mapping",set:"mapping",seq:"sequence",omap:"sequence",pairs:"sequence"}
const w=new Set(["str","int","float","bool","null","binary","timestamp","merge"])
function checkTag(e,t){const n=/^tag:yaml\.org,2002:(.*)$/.exec(e.tag??"")?.[1]
if(n===void 0)return
const i=Object.hasOwn(y,n)?y[n]:void 0
if(w.has(n)||i!==void 0&&i!==t)throw new ComposeError(`the tag !!${n} does not fit a ${t}`,e.start)}function checkKeys(e){if(e?.shape.kind==="sequence")e.shape.items.forEach(checkKeys)
if(e?.shape.kind==="mapping")for(const{value:t}of keysOf(e.shape.entries,e))checkKeys(t)}function keysOf(e,t){const n=new Set
return e.map(e=>{const i=e.key?.start??e.value?.start??t.start
const r=keyOf(e.key,i)
if(n.has(r.written))throw new ComposeError(`the key "${r.written}" is written twice`,i)
n.add(r.written)
return{key:r,keyStart:i,value:e.value}})}function keyOf(e,t){const n=e?.shape.kind==="alias"?e.shape.target:e
const i=n?.shape
if(n===void 0||i===void 0||i.kind==="empty")throw new ComposeError('a key is missing before ":"',t)
if(i.kind!=="scalar"){const e='A template that is not in quotes reads as a mapping: write  key: "{{ \u2026 }}"'
throw new ComposeError("a key must be plain text, not a list or mapping",t,i.kind==="mapping"?e:void 0)}checkText(i.text,t)
const r=i.plain&&i.text==="<<"
const s=keyText(n,i.text,i.plain)
return{text:s,written:i.text,merge:r}}function keyText(e,t,n){if(e.tag!==void 0||!n)return t
const i=readPlain(t)
if(i.kind==="not-json")return t.startsWith("-")?"-Inf":/nan/i.test(t)?"NaN":"+Inf"
const{value:r}=i
return typeof r==="number"||typeof r==="bigint"?goNumberText(r):String(r)}function locatedAt(e,t){let n={keyStart:e.start,start:e.start}
let i=e
for(const e of t){const t=i?.parts.get(e)??inAnyCase(i?.parts,e)
if(t===void 0)return{...n,written:void 0}
n={keyStart:t.keyStart,start:t.located.start,written:t.located.written}
i=t.located}return n}function inAnyCase(e,t){const n=String(t).toLowerCase()
return[...e??[]].find(([e])=>String(e).toLowerCase()===n)?.[1]}const noStandIns=e=>({text:e,originals:new Map})
const k=50
function standInFor({text:e,originals:t},n,i){if(t.size>=k)return
const r=/^bad indentation of a (?:mapping|sequence) entry/.test(n)?valueAt(e,i):/^undeclared tag handle/.test(n)?handleBefore(e,i):void 0
if(r===void 0)return
return{text:`${e.slice(0,r)}x${e.slice(r+1)}`,originals:new Map([...t,[r,e.charAt(r)]])}}function valueAt(e,t){const n=e.lastIndexOf("\n",t-1)+1
const i=e.slice(n,t)
if(!/(?::|-)[ \t]+$/.test(i))return
const r=e.slice(t,t+2)
return/^[,}]|^\?[\r\n]?$/.test(r)||r.startsWith("%")&&/^ /.test(i)?t:void 0}function handleBefore(e,t){const n=/![\w-]+!\S*$/.exec(e.slice(Math.max(0,t-200),t).trimEnd())
return n===null?void 0:Math.max(0,t-200)+n.index+n[0].indexOf("!",1)}const restored=(e,t,{originals:n})=>{const i=n.get(t)
return i===void 0?e:`${i}${e.slice(1)}`}
class YamlNode{id
shape
start
tag
constructor(e,t,n,i){this.id=e
this.shape=t
this.start=n
this.tag=i}get[Symbol.toStringTag](){return"YamlNode"}toString(){return this.id}}function contentStart(e,t,n=false){const i=n?/(?:\s|#.*|[!&]\S*(?=\s|$))*/y:/(?:\s|#.*)*/y
i.lastIndex=t
return t+(i.exec(e)?.[0].length??0)}const endsAfter=(e,t)=>/^(?:\s|#.*|\.\.\.)*(?:---|$|[,}\]])/.test(e.slice(t))
function scalarShape(e,t,n,i){const r=e.charAt(n)
if(r==="|"||r===">")return{kind:"scalar",text:blockText(e,t,n,i),plain:false}
const s=r!=='"'&&r!=="'"
return{kind:"scalar",text:s?t.replaceAll("\t",""):t,plain:s}}function blockText(e,t,n,i){const r=i>=e.length&&!/[\r\n]$/.test(e)
if(!r)return/^[|>]\d?-/.test(e.slice(n,n+3))?t.replace(/ +$/,""):t
const s=t.replace(/ *\n? *$/,"")
const[o="",a=""]=e.slice(n).split(/\r\n|\r|\n/).slice(-2).map(e=>e.trim())
const c=e.charAt(n)===">"&&o!==""&&a.length===1&&s.endsWith(`${o} ${a}`)
return c?`${s.slice(0,-2)}\n${a}`:s}const mayFollowQuote=(e,t)=>/^[ \t]*(?:$|[\r\n:,\]}#])/.test(e.slice(t,t+1e3))
function adjacentColon(e){if(e.kind!=="scalar"||!e.plain)return
const t=e.text.search(/:(?!\/)/)
return t>0?t:void 0}class TreeBuilder{#Be
#et
#tt=[]
#nt=new Map
constructor(e,t){this.#Be=e
this.#et=t}listener=(e,t)=>{if(e==="open"){this.#tt.push(t.position)
return}const n=this.#it(t,this.#tt.pop()??0)
t.result=n
if(t.anchor!==null)t.anchorMap[t.anchor]=n}
opened(){return contentStart(this.#Be,this.#tt.at(-1)??0,true)}nodeOf(e){if(e instanceof YamlNode)return e
if(typeof e!=="object"||e===null)return
const t=this.#rt(e)
return this.#st({kind:"mapping",entries:t},t[0]?.key?.start??0,void 0)}#it(e,t){const n=e.tag===null||e.tag==="?"?void 0:e.tag
const{result:i,kind:r}=e
const s=this.#Be
if(i instanceof YamlNode&&(r!==null||i.shape.kind==="alias"))return n===void 0||i.tag!==void 0?i:this.#st(i.shape,i.start,n)
const o=contentStart(s,t)
if(i instanceof YamlNode)return this.#st({kind:"alias",target:i},o,n)
const a=contentStart(s,t,true)
switch(r){case"mapping":return this.#st({kind:r,entries:this.#rt(i,s.charAt(a)==="{")},o,n)
case"sequence":return this.#st({kind:r,items:i.map(e=>this.nodeOf(e))},o,n)
case"scalar":if(/["']/.test(s.charAt(a))&&!mayFollowQuote(s,e.position))this.#ot(a,e.position)
return this.#st(scalarShape(s,restored(String(i),a,this.#et),a,e.position),o,n)
default:if(e.anchor!==null&&endsAfter(s,e.position))throw new ComposeError(`the anchor &${e.anchor} has no value`,o)
return this.#st({kind:"empty"},o,e.position<s.length||/\s$/.test(s)?n:void 0)}}#ot(e,t){const{message:n,offset:i,hint:r}=afterQuote(this.#Be,e,t)
throw new ComposeError(n,i,r)}#st(e,t,n){const i=new YamlNode(`#${this.#nt.size}`,e,t,n)
this.#nt.set(i.id,i)
return i}#rt(e,t=false){const n=Object.entries(e).map(([e,t])=>({key:this.#nt.get(e),value:this.nodeOf(t)}))
return t?n.map(e=>this.#at(e)):n}#at(e){const{key:t}=e
const n=e.value===void 0&&t!==void 0?adjacentColon(t.shape):void 0
if(t===void 0||n===void 0||t.shape.kind!=="scalar")return e
const[i,r]=[t.shape.text.slice(0,n),t.shape.text.slice(n+1)]
const s=t.start+n+1
const o=/^(?:'((?:[^']|'')*)'|"([^"\\]*)")$/.exec(r)
if(o===null&&/^["'!&*]/.test(r))throw new ComposeError('a blank is missing after ":"',s)
const a=o?.[2]??o?.[1]?.replaceAll("''","'")??r
return{key:this.#st({kind:"scalar",text:i,plain:true},t.start,t.tag),value:this.#st({kind:"scalar",text:a,plain:o===null},s,void 0)}}}function parseYaml(e){const t=explain(e,()=>{const[t,...n]=nodesOf(e.text)
const i=composer()(t,0)
n.forEach(checkKeys)
return i})
return{value:t.value,positionOf:n=>(0,s.$t)(e,locatedAt(t,n).keyStart),valuePositionOf:n=>(0,s.$t)(e,locatedAt(t,n).start),numberText:e=>{const{written:n}=locatedAt(t,e)
return n!==void 0&&readNumber(n)!==void 0?n:void 0}}}const b=new i.Sj({explicit:["scalar","mapping","sequence"].map(e=>new i.ZU("",{kind:e,multi:true}))})
function nodesOf(e,t=noStandIns(e)){const n=new TreeBuilder(e,t)
const r=(e.startsWith("\ufeff")?`\ufeff${t.text}`:t.text).replace(/^(?:\s|#.*\n)*\.\.\.(?=\s|$)/,e=>`${e.slice(0,-3)}   `)
const s=n.listener
try{return(0,i.gh)(r,null,{schema:b,listener:s}).map(e=>n.nodeOf(e))}catch(r){if(!(r instanceof i.tB))throw r
const s=r.mark?.position??0
const o=standInFor(t,r.reason,s)
if(o!==void 0)return nodesOf(e,o)
const{message:a,offset:c,hint:u}=adviceFor({reason:r.reason,text:e,offset:s,opened:n.opened()})
throw new ComposeError(a,c,u)}}function explain(e,t){try{return t()}catch(t){if(!(t instanceof ComposeError))throw t
const{message:n,offset:i,hint:o}=t
throw new r.lZ("CONFIG",n,{at:(0,s.$t)(e,i),hint:o,excerpt:(0,s.pq)(e,i)})}}const x=new i.ZU("tag:yaml.org,2002:dialect",{kind:"scalar",resolve:e=>!isText(readPlain(e)),predicate:e=>typeof e==="bigint",represent:String})
const $=i.my.extend({implicit:[x]})
const yamlText=e=>(0,i.Bh)(e,{schema:$,skipInvalid:true,noRefs:true,lineWidth:-1})})}

