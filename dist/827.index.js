"use strict"
exports.id=827
exports.ids=[827]
exports.modules={2070:((e,t,r)=>{r.d(t,{U:()=>decodeState,r:()=>isThorough})
var n=r(7700)
var s=r(4117)
var o=r(4977)
var i=r(8373)
function cannotUnmarshal(e,t,r=""){const n=Array.isArray(e)?"array":typeof e==="boolean"?"bool":typeof e
return new Error(`json: cannot unmarshal ${n}${r===""?"":` ${r}`} into Go ${t}`)}const wrongField=(e,t,r,n)=>cannotUnmarshal(e,`struct field ${t} of type ${r}`,n)
const asWritten=e=>e
const inAnyCase=(e,t)=>{const r=Object.keys(e)
return Object.fromEntries(t.flatMap(t=>{const n=Object.hasOwn(e,t)?t:r.find(e=>folded(e)===t)
return n===void 0?[]:[[t,e[n]]]}))}
const folded=e=>e.toLowerCase().replaceAll("\u017f","s")
const missing=e=>e===void 0||e===null
function go_types_text(e,t,r){if(missing(e))return""
if(typeof e!=="string")throw wrongField(e,`${r}.${t}`,"string")
return e}function list(e,t,r,n){if(missing(e))return[]
if(!Array.isArray(e))throw wrongField(e,`${r}.${t}`,n)
return e}function integer(e,t,r,n){if(missing(e))return 0
if(typeof e!=="number")throw wrongField(e,`${r}.${t}`,"int")
const s=n?.(t)
const o=s===void 0?Number.isInteger(e):/^-?\d+$/.test(s)
if(!o||!fitsInt64(s,e))throw wrongField(e,`${r}.${t}`,"int",s??String(e))
return e}const fitsInt64=(e,t)=>e===void 0?Math.abs(t)<2**63:BigInt.asIntN(64,BigInt(e))===BigInt(e)
const a=["version","terraform_version","serial","lineage","outputs","resources","backend"]
const u=["type","config"]
const c=["module","mode","type","name","each","provider","instances"]
const f=["index_key","schema_version","attributes","attributes_flat","private","sensitive_attributes"]
function checkState(e,t,r){const n=writtenNumbers(t)
const o=r?inAnyCase:asWritten
const{version:u,terraform_version:c,serial:f,lineage:d,outputs:l,resources:p,backend:m}=o(e,a)
if(!missing(l)&&!(0,s.G)(l))throw wrongField(l,"tfstate.outputs","map[string]interface {}")
go_types_text(c,"terraform_version","tfstate")
go_types_text(d,"lineage","tfstate")
integer(f,"serial","tfstate",n)
const h=list(p,"resources","tfstate","[]tfstate.resource").map(r?e=>resourceOf(e,o):closedResource)
return{resources:h,unusualKeys:r?h.some(({instances:e})=>e.some(({indexKey:e})=>(0,i.z)(e))):hasUnusualKeys(p),outputs:missing(l)?{}:l,backend:backendOf(m,o),version:integer(u,"version","tfstate",n)}}function writtenNumbers(e){const t=e.length>2e5?e.slice(0,65536)+e.slice(-65536):e
if(!/"(?:version|serial)"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(t))return
const r=(0,o.dR)(e)
return t=>{const n=r.findLast(e=>e.name.toLowerCase()===t)
return n===void 0?"":e.slice(n.valueStart,n.valueEnd)}}function backendOf(e,t){if(missing(e))return
if(!(0,s.G)(e))throw wrongField(e,"tfstate.backend","tfstate.backend")
const{type:r,config:n}=t(e,u)
if(!missing(n)&&!(0,s.G)(n))throw wrongField(n,"backend.backend.Config","map[string]interface {}")
return{type:go_types_text(r,"type","backend.backend"),config:missing(n)?{}:n}}const d={module:"",mode:"",type:"",name:"",instances:[]}
function closedResource(e){if(missing(e))return d
if(!(0,s.G)(e))throw wrongField(e,"tfstate.resources","tfstate.resource")
const{module:t,mode:r,type:n,name:o,instances:i}=e
let a
return{module:go_types_text(t,"module","resource.resources"),mode:go_types_text(r,"mode","resource.resources"),type:go_types_text(n,"type","resource.resources"),name:go_types_text(o,"name","resource.resources"),get instances(){return a??=list(i,"instances","resource.resources","tfstate.instances").map(e=>instanceOf(e,asWritten))}}}function hasUnusualKeys(e){for(const t of Array.isArray(e)?e:[]){const e=(0,s.G)(t)?t["instances"]:void 0
if(!Array.isArray(e))continue
for(const t of e)if((0,s.G)(t)&&(0,i.z)(t["index_key"]))return true}return false}function resourceOf(e,t){if(missing(e))return d
if(!(0,s.G)(e))throw wrongField(e,"tfstate.resources","tfstate.resource")
const r="resource.resources"
const{module:n,mode:o,type:i,name:a,each:u,provider:f,instances:l}=t(e,c)
go_types_text(u,"each",r)
go_types_text(f,"provider",r)
return{module:go_types_text(n,"module",r),mode:go_types_text(o,"mode",r),type:go_types_text(i,"type",r),name:go_types_text(a,"name",r),instances:list(l,"instances",r,"tfstate.instances").map(e=>instanceOf(e,t))}}function instanceOf(e,t){if(!missing(e)&&!(0,s.G)(e))throw wrongField(e,"resource.resources.instances","tfstate.instance")
const r="instance.resources.instances"
const{index_key:n,schema_version:o,attributes:i,attributes_flat:a,private:u,sensitive_attributes:c}=t(e??{},f)
integer(o,"schema_version",r)
go_types_text(u,"private",r)
return{hasIndexKey:n!==void 0,indexKey:n,attributes:i,attributesFlat:a,sensitiveAttributes:c}}var l=r(8437)
const p=16e6
const isThorough=e=>e.length<=p
function decodeState(e){const t=invalidJson(e,()=>(0,o.bq)(e))
const r=invalidJson(e,()=>rootOf(t,e))
const s=invalidJson(e,()=>checkState(r,e,isThorough(e)))
if(s.backend!==void 0)return{kind:"pointer",backend:s.backend}
if(s.version!==4)throw new n.lZ("LOOKUP",`unsupported state version ${s.version}`,{hint:(0,l.Bq)(s.version,r)})
const i=isThorough(e)?(0,o.Nz)(e):void 0
if(i!==void 0)invalidJson(e,()=>checkNumbers(s,i))
return{kind:"state",outputs:s.outputs,resources:s.resources,text:e,unusualKeys:s.unusualKeys}}function invalidJson(e,t){try{return t()}catch(t){throw new n.lZ("LOOKUP",`invalid json: ${(0,n.gJ)(t)}`,{cause:t,hint:(0,l.KI)(e)})}}function rootOf(e,t){if(e===null)return{}
if(!(0,s.G)(e))throw cannotUnmarshal(e,"value of type tfstate.tfstate")
return mayRepeat(t,e)?merged(e,t):e}const m=["outputs","resources","backend"]
function mayRepeat(e,t){if(!isThorough(e))return false
if(Object.keys(t).some(e=>e!==e.toLowerCase()))return true
return m.some(t=>e.indexOf(`"${t}"`,e.indexOf(`"${t}"`)+1)>=0)}function merged(e,t){const r=(0,o.dR)(t)
const n={...e}
for(const e of m){const s=r.filter(t=>t.name.toLowerCase()===e)
if(s.length<2)continue
for(const e of s)Reflect.deleteProperty(n,e.name)
n[e]=s.map(e=>JSON.parse(t.slice(e.valueStart,e.valueEnd))).reduce(overlay)}return n}function overlay(e,t){if(Array.isArray(e)&&Array.isArray(t))return t.map((t,r)=>overlayItem(e[r],t))
return(0,s.G)(e)&&(0,s.G)(t)?{...e,...t}:t}function overlayItem(e,t){if(!(0,s.G)(e)||!(0,s.G)(t))return t??e
const r=overlay(e["instances"],t["instances"]??e["instances"])
return{...e,...t,...r===void 0?{}:{instances:r}}}function checkNumbers(e,t){const refuse=e=>{throw new Error(`json: cannot unmarshal number ${t} into Go struct field ${e} of type float64`)}
if(overflows(e.outputs))refuse("tfstate.outputs")
for(const{attributes:t,attributesFlat:r}of e.resources.flatMap(({instances:e})=>e)){if(overflows(t))refuse("instance.resources.instances.attributes")
if(overflows(r))refuse("instance.resources.instances.attributes_flat")}}function overflows(e){if(typeof e==="number")return!Number.isFinite(e)
if(typeof e!=="object"||e===null)return false
return Object.values(e).some(overflows)}}),8373:((e,t,r)=>{r.d(t,{z:()=>isUnusualKey})
const n=/^[\w .,:;@#$%^*()+=~|?!'{}[\]-]*$/
const isUnusualKey=e=>typeof e==="string"&&!n.test(e)}),8437:((e,t,r)=>{r.d(t,{$7:()=>lockIn,Bq:()=>hintForVersion,KI:()=>hintForText})
var n=r(4117)
function hintForText(e){const t=e.slice(0,4096).trimStart()
if(e.trim()==="")return"The state is empty: nothing has been applied there yet, or the path is wrong. Apply once, or set `optional: true` while no lookup needs it."
if(t.startsWith("<"))return"This is an HTML or XML page, perhaps a login or error page. Check the address and its credentials."
if(e.startsWith("\ufeff"))return"The file begins with a byte order mark. Save it as UTF-8 without one."
if(t.startsWith("\x1f"))return"The file is compressed. Terraform states are plain JSON."
const r=lockIn(e)
if(r!==void 0)return r
if(/^(?:resource|terraform|module|data|variable|provider|output|locals)\s/.test(t))return"This is Terraform configuration. Point the plugin at the state (terraform.tfstate, or the backend that holds it)."
if(t.startsWith("{"))return"The state is cut off or damaged. `terraform state pull` gives a good copy."
return"A Terraform state is a JSON object. Check what the path or url of the plugin leads to."}function lockIn(e){let t
try{t=e.length>1e4?void 0:JSON.parse(e)}catch{return}if(!(0,n.G)(t)||typeof t["ID"]!=="string"||typeof t["Operation"]!=="string")return
const r=typeof t["Who"]==="string"&&t["Who"]!==""?` by ${t["Who"]}`:""
const s=typeof t["Created"]==="string"&&t["Created"]!==""?` since ${t["Created"]}`:""
return`The state is locked${r}${s} (${t["Operation"]}). Wait until that run is over; a lock that was left behind is removed with terraform force-unlock ${t["ID"]}.`}function hintForVersion(e,t){if(typeof t["encrypted_data"]==="string")return"The state is encrypted by OpenTofu. Lookups need a plain state: publish the values elsewhere, for example as SSM parameters, and use ssm."
if("format_version"in t)return"This is the output of terraform show -json. Point the plugin at the state itself (terraform state pull prints it)."
if(e===0)return'The file has no member "version": it is JSON, but no Terraform state. Check what the path or url of the plugin leads to.'
if(e<4)return"Terraform 0.12 and later write version 4: run terraform apply (or terraform refresh) once with a current Terraform."
return"Only version 4 is known, which Terraform and OpenTofu have written since 2019."}}),2827:((e,t,r)=>{r.d(t,{emptyState:()=>i,hC:()=>groupValue,I7:()=>indexState,instancesOf:()=>instancesOf})
var n=r(2070)
var s=r(8373)
function indexKeyTexts(e){if(!e.unusualKeys&&!hasFractions(e.text))return({indexKey:e})=>goText(e)
const t=writtenTexts(e)
return e=>t.get(e)??goText(e.indexKey)}function writtenTexts({text:e,resources:t}){const r=new Map
const s=new RegExp(/"index_key"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*)/,(0,n.r)(e)?"gi":"g")
for(const n of t.flatMap(({instances:e})=>e)){const{indexKey:t}=n
if(typeof t!=="string"&&typeof t!=="number")continue
let o=s.exec(e)
while(o!==null&&JSON.parse(o[1]??"null")!==t)o=s.exec(e)
if(o===null)return r
r.set(n,o[1]??"")}return r}const hasFractions=e=>(0,n.r)(e)&&/"index_key"\s*:\s*-?(?:\d+[.eE]|\d{17})/i.test(e)
function goText(e){if(typeof e==="string"&&!(0,s.z)(e))return`"${e}"`
if(typeof e!=="string")return Object.is(e,-0)?"-0":JSON.stringify(e)
return JSON.stringify(e).replace(/[<>&\u2028\u2029]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var o=r(4117)
const newEntry=()=>({names:new Map,sensitive:new Map,members:[]})
function indexState(e){const t=indexKeyTexts(e)
const r=new Map
for(const t of e.resources){if(t.mode!=="managed"&&t.mode!=="data")continue
const e=addressOf(t)
const n=r.get(e)
r.set(e,n===void 0?t:[...Array.isArray(n)?n:[n],t])}const{outputs:n}=e
const isOutput=e=>e.startsWith("output.")&&Object.hasOwn(n,e.slice("output.".length))
const s=new Map
const open=e=>{const o=s.get(e)
if(o!==void 0)return o
const i=r.get(e)
if(i===void 0&&!isOutput(e))return
const a=newEntry()
if(isOutput(e))addOutput(a,e,n[e.slice("output.".length)])
for(const r of i===void 0?[]:[i].flat())addResource(a,e,r,t)
s.set(e,a)
return a}
return stateOver(open,e.resources,()=>[...Object.keys(n).map(e=>`output.${e}`),...r.keys()])}const i=stateOver(()=>{},[],()=>[])
function stateOver(e,t,r){let n
const holding=t=>{for(let r=t.length;r>0;r=t.lastIndexOf("[",r-1)){const n=e(t.slice(0,r))
if(n?.names.has(t)===true)return n}return}
return{resources:t,has:e=>holding(e)!==void 0,get:e=>holding(e)?.names.get(e),membersOf:t=>e(t)?.members??[],sensitivityOf:e=>holding(e)?.sensitive.get(e),longestName:t=>{let r
for(let n=t.length;n>0;n--)for(const s of e(t.slice(0,n))?.names.keys()??[])if(t.startsWith(s)&&s.length>(r?.length??0))r=s
return r},get names(){return n??=new Map(r().flatMap(t=>[...e(t)?.names??[]]))}}}function unwrapped(e){if(!(0,o.G)(e))return e
const{value:t,type:r}=e
return t===null||t===void 0||r===null||r===void 0?e:t}const addressOf=({module:e,mode:t,type:r,name:n})=>`${e===""?"":`${e}.`}${t==="data"?"data.":""}${r}.${n}`
function addOutput(e,t,r){e.names.set(t,unwrapped(r))
if((0,o.G)(r)&&r["sensitive"]===true)e.sensitive.set(t,"whole")}function addResource(e,t,{instances:r,mode:n,type:s},o){const[i]=r
if(i===void 0)return
if(n==="data"&&s==="terraform_remote_state")return addRemoteState(e,t,i)
if(r.length===1&&!i.hasIndexKey)return add(e,t,i)
const a=r.map(r=>{const n=r.hasIndexKey?o(r):""
const s=`${t}[${n}]`
add(e,s,r)
return{raw:n,address:s}})
if(a.some(({raw:e})=>isNumber(e)||isText(e)))e.members=a}function add(e,t,r){e.names.set(t,r.attributes??r.attributesFlat??null)
const n=r.sensitiveAttributes
if(Array.isArray(n)&&n.length>0)e.sensitive.set(t,n)}function addRemoteState(e,t,r){if(!(0,o.G)(r.attributes))return
const n=Object.entries(r.attributes).map(([e,t])=>[e,unwrapped(t)])
e.names.set(t,Object.fromEntries(n))
const s=r.sensitiveAttributes
if(Array.isArray(s)&&s.length>0)e.sensitive.set(t,s)}const isText=e=>e.startsWith('"')
const isNumber=e=>/^[-+]?\d+$/.test(e)
const a=1e6
function groupValue(e,t){const r=t.filter(({raw:e})=>isNumber(e)&&Number(e)>=0&&Number(e)<a)
const n=[]
for(const{raw:t,address:s}of r){while(n.length<=Number(t))n.push(null)
n[Number(t)]=e.get(s)}if(n.length>0)return n
const s=t.filter(({raw:e})=>isText(e))
return s.length===0?void 0:Object.fromEntries(s.map(({raw:t,address:r})=>[t.slice(1,-1),e.get(r)]))}function instancesOf(e,t){const r=[]
for(const n of e.resources){if(n.type!==t||n.mode!=="managed")continue
const s=addressOf(n)
const[o]=n.instances
if(n.instances.length===1&&o?.hasIndexKey===false)r.push({address:s,type:t,mode:n.mode,value:o.attributes})
else for(const{address:o}of e.membersOf(s))r.push({address:o,type:t,mode:n.mode,value:e.get(o)})}return r}})}

