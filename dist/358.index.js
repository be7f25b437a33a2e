"use strict"
exports.id=358
exports.ids=[358]
exports.modules={5358:((t,e,n)=>{n.d(e,{JsonnetError:()=>JsonnetError,evaluateJsonnet:()=>evaluateJsonnet,memberPlaces:()=>memberPlaces})
var r=n(7700)
class StaticError extends Error{at
constructor(t,e){super(t)
this.name="StaticError"
this.at=e}}const s=10
class RuntimeError extends Error{at
frames=[]
omitted=0
constructor(t,e,n){super(t,n===void 0?void 0:{cause:n})
this.name="RuntimeError"
this.at=e}passing(t,e){const n=this.frames.at(-1)
if(n===void 0)this.frames.push({at:this.at,name:t},{at:e,name:""})
else{n.name=t
this.frames.push({at:e,name:""})}if(this.frames.length>2*s){this.frames.splice(s,1)
this.omitted+=1}return this}}class Pending extends Error{constructor(){super("an answer is still under way")
this.name="Pending"}}const i=new Pending
class JsonnetError extends r.lZ{trace
textOf
constructor(t,{trace:e,textOf:n,...r},s="TEMPLATE"){super(s,t,r)
this.trace=e
this.textOf=n}}function explain(t,e,n){const textOf=t=>n.get(t)?.text
const s={file:e,line:1,column:1}
if(t instanceof StaticError)return new JsonnetError(t.message,{at:positionOf(t.at),trace:[],textOf})
if(!(t instanceof RuntimeError))return new JsonnetError(engineLimit(t),{at:s,trace:[],textOf,cause:t})
const{cause:i}=t
const o=[t.at,...t.frames.map(t=>t.at)].find(t=>t!==void 0)
const a={at:o===void 0?s:positionOf(o),trace:traceOf(t),textOf,cause:i}
if(i instanceof r.lZ)return new JsonnetError(t.message,{...a,hint:i.hint,others:i.others},i.code)
return new JsonnetError(`RUNTIME ERROR: ${t.message}`,a)}const positionOf=({source:t,start:e})=>({file:t.path,...t.positionOf(e)})
function traceOf({frames:t,omitted:e}){const n=t.flatMap(({at:t,name:e})=>t===void 0?e===""?[]:[e]:[`${t.toString()}${e===""?"":`  ${e}`}`])
if(e===0)return withOutputPath(n)
return[...n.slice(0,n.length/2),`\u2026 ${e} more`,...n.slice(n.length/2)]}const o=/^(?:Field "(?<field>.*)"|Array element (?<item>\d+))$/
function withOutputPath(t){const e=t.findLastIndex(t=>!o.test(t))+1
const n=t.slice(e).toReversed().map(t=>{const{field:e,item:n}=o.exec(t)?.groups??{}
if(n!==void 0)return`[${n}]`
return/^[A-Za-z_]\w*$/.test(e??"")?`.${e}`:`["${e}"]`})
return n.length===0?[...t]:[...t.slice(0,e),`output${n.join("")}`]}function engineLimit(t){if(!(t instanceof RangeError))throw t
return/call stack/.test(t.message)?"RUNTIME ERROR: max stack frames exceeded.":`RUNTIME ERROR: a value is larger than this evaluator can hold (${t.message})`}class Answers{#t=new Map
#e=new Map
ask(t,e){const n=this.#t.get(t)??this.#n(t,e)
if(n===void 0)throw i
if(n.kind==="error")throw n.error
return n.value}#n(t,e){if(this.#e.has(t))return
try{const n=e()
if(!isPromise(n))return this.#r(t,{kind:"value",value:n})
const r=n.then(e=>void this.#r(t,{kind:"value",value:e}),e=>void this.#r(t,{kind:"error",error:e}))
this.#e.set(t,r)
return}catch(e){return this.#r(t,{kind:"error",error:e})}}#r(t,e){this.#t.set(t,e)
this.#e.delete(t)
return e}async arrival(){await Promise.all(this.#e.values())}}const isPromise=t=>typeof t==="object"&&t!==null&&"then"in t
const a=/[\ud800-\udbff]/
const hasPairs=t=>a.test(t)
const c={text:"",points:[]}
function pointsOf(t){if(t===c.text)return c.points
c.points=Array.from(t)
c.text=t
return c.points}const lengthOf=t=>hasPairs(t)?pointsOf(t).length:t.length
const sliceOf=(t,e,n)=>hasPairs(t)?pointsOf(t).slice(e,n).join(""):t.slice(e,n)
function compareStrings(t,e){if(t===e)return 0
if(!hasPairs(t)&&!hasPairs(e))return t<e?-1:1
const n=Math.min(t.length,e.length)
for(let r=0;r<n;r++){const[n,s]=[t.charCodeAt(r),e.charCodeAt(r)]
if(n!==s)return rank(n)-rank(s)}return t.length-e.length}const rank=t=>t>=55296&&t<57344?t+65536:t
class Env{parent
slots
self
layer
constructor(t,e,n,r){this.parent=t
this.slots=e
this.self=n
this.layer=r}}class Thunk{code
env
value=void 0
name
constructor(t,e,n){this.code=t
this.env=e
this.name=n}}class ArrayValue{items
constructor(t){this.items=t}}class Closure{shape
env
constructor(t,e){this.shape=t
this.env=e}get parameters(){return this.shape.parameters}}class Builtin{name
parameters
run
constructor(t,e,n){this.name=t
this.parameters=e
this.run=n}}class TailCall{target
slots
at
constructor(t,e,n){this.target=t
this.slots=e
this.at=n}}class ObjectValue{layer
left
right
count
hasAsserts
isReduced
asserts="unchecked"
values
lower
table
envs
names
constructor(t,e,n){this.layer=t
this.left=e
this.right=n
this.count=t===void 0?(e?.count??0)+(n?.count??0):1
this.hasAsserts=t===void 0?(e?.hasAsserts??false)||(n?.hasAsserts??false):t.asserts.length>0
this.isReduced=t===void 0?(e?.isReduced??false)||(n?.isReduced??false):t.rest!==void 0}}function typeName(t){if(t===null)return"null"
if(t instanceof ArrayValue)return"array"
if(t instanceof ObjectValue)return"object"
return typeof t==="object"?"function":typeof t}const isFunction=t=>t instanceof Closure||t instanceof Builtin
const unexpectedType=(t,e,n)=>new RuntimeError(`Unexpected type ${typeName(t)}${e===void 0?"":`, expected ${e}`}`,n)
function numberFrom(t,e){if(typeof t==="number")return t
throw unexpectedType(t,"number",e)}function stringFrom(t,e){if(typeof t==="string")return t
throw unexpectedType(t,"string",e)}function booleanFrom(t,e){if(typeof t==="boolean")return t
throw unexpectedType(t,"boolean",e)}function arrayFrom(t,e){if(t instanceof ArrayValue)return t
throw unexpectedType(t,"array",e)}function objectFrom(t,e){if(t instanceof ObjectValue)return t
throw unexpectedType(t,"object",e)}function functionFrom(t,e){if(isFunction(t))return t
throw unexpectedType(t,"function",e)}const isInteger=t=>typeof t==="number"&&(t|0)===t
function finite(t,e){if(Number.isFinite(t))return t
throw new RuntimeError(Number.isNaN(t)?"Not a number":"Overflow",e)}const l=8
class Layers{layers=[]
#s
#i=0
find(t,e){if(e<=l){for(let n=e-1;n>=0;n--)if(this.layers[n]?.fields.has(t)===true)return n
return-1}const n=this.#s??=new Map
for(;this.#i<this.layers.length;this.#i++)for(const t of this.layers[this.#i]?.fields.keys()??[]){const e=n.get(t)
if(e===void 0)n.set(t,[this.#i])
else e.push(this.#i)}const r=n.get(t)??[]
let[s,i]=[0,r.length]
while(s<i){const t=s+i>>1
if((r[t]??0)<e)s=t+1
else i=t}return r[s-1]??-1}}function tableOf(t){if(t.table!==void 0)return t.table
const e=[]
let n=t
while(n.table===void 0&&n.left!==void 0&&n.right!==void 0){e.push(n.right)
n=n.left}const r=extensible(n)
for(let t=e.pop();t!==void 0;t=e.pop())if(t.layer!==void 0)r.layers.push(t.layer)
else for(const e of layersOf(t))r.layers.push(e)
t.table=r
return r}function extensible(t){if(t.table?.layers.length===t.count)return t.table
const e=new Layers
for(const n of t.table===void 0?t.layer===void 0?[]:[t.layer]:layersOf(t))e.layers.push(n)
return e}const layersOf=t=>t.layer===void 0?tableOf(t).layers.slice(0,t.count):[t.layer]
function layerOf(t,e,n){if(t.layer===void 0)return tableOf(t).find(e,t.isReduced?underRest(t,e,n):n)
return n>0&&t.layer.fields.has(e)?0:-1}function underRest(t,e,n){const r=n>0?layerAt(t,n-1).rest:void 0
return r===void 0||r.fields.has(e)?n:n-1-r.layers}function layerAt(t,e){const n=t.layer??tableOf(t).layers[e]
if(n===void 0)throw new RangeError("an object has no such layer")
return n}const hasField=(t,e,n=t.count)=>t.isReduced&&n===t.count?namesOf(t).visibility.has(e):layerOf(t,e,n)>=0
function hasVisibleField(t,e){if(t.isReduced)return(namesOf(t).visibility.get(e)?.visibility??"hidden")!=="hidden"
let n=layerOf(t,e,t.count)
const r=n>=0
for(;n>=0;n=layerOf(t,e,n)){const r=layerAt(t,n).fields.get(e)?.visibility
if(r!=="inherited")return r==="visible"}return r}const fieldNames=(t,e=false)=>e?namesOf(t).all:namesOf(t).visible
function namesOf(t){if(t.names!==void 0)return t.names
const e=layersOf(t)
const n=e.length<=l&&e.every(t=>t.shared)
t.names=n?e.reduce((t,{fields:e})=>t.with(e),u):new FieldNames(shown(e).reduce(merged,new Map))
return t.names}function shown(t){const e=[]
for(let n=t.length-1;n>=0;n-=1+(t[n]?.rest?.layers??0)){const r=t[n]
if(r!==void 0)e.push(r.rest?.fields??r.fields)}return e.reverse()}function merged(t,e){for(const[n,r]of e)if(r.visibility!=="inherited"||!t.has(n))t.set(n,r)
return t}class FieldNames{visibility
all
visible
#o=new WeakMap
constructor(t){this.visibility=t
this.all=[...t.keys()].sort(compareStrings)
this.visible=this.all.filter(e=>t.get(e)?.visibility!=="hidden")}with(t){const e=this.#o.get(t)
if(e!==void 0)return e
const n=new FieldNames(merged(new Map(this.visibility),t))
this.#o.set(t,n)
return n}}const u=new FieldNames(new Map)
function fieldValue(t,e,n,r){checkAssertions(t,e,r)
const s=e.values?.get(n)
if(s!==void 0)return s
const i=layerOf(e,n,e.count)
if(i<0)throw new RuntimeError(`Field does not exist: ${n}`,r)
const o=evaluated(t,e,i,n,r);(e.values??=new Map).set(n,o)
return o}function superValue(t,e,n,r,s){const i=layerOf(e,r,n)
if(i<0)throw new RuntimeError(`Field does not exist: ${r}`,s)
const o=e.lower?.get(i)?.get(r)
if(o!==void 0)return o
const a=evaluated(t,e,i,r,s)
e.lower??=new Map
const c=e.lower.get(i)??new Map
e.lower.set(i,c.set(r,a))
return a}function envOf(t,e){const n=t.envs??=[]
return n[e]??=layerAt(t,e).scope(t,e)}function evaluated(t,e,n,r,s){const i=layerAt(e,n).fields.get(r)
if(i===void 0)throw new RangeError("a layer has no such field")
const o=t.enter(s)
try{const r=i.code(i.scope===void 0?envOf(e,n):i.scope(e,n))
t.depth=o
return r}catch(e){throw t.passing(e,o,i.name,s)}}function checkAssertions(t,e,n){if(!e.hasAsserts||e.asserts!=="unchecked")return
e.asserts="checking"
try{for(let r=e.count-1;r>=0;r--)for(const s of layerAt(e,r).asserts)assertionHolds(t,s,envOf(e,r),n)
e.asserts="passed"}catch(t){e.asserts="unchecked"
throw t}}function assertionHolds(t,e,n,r){const s=t.enter(r)
try{e(n)
t.depth=s}catch(e){throw t.passing(e,s,"",r)}}const h=[]
const f=4
const d=3
function objectOf(t,e,n="inherited"){const r=new Map
for(const[s,i]of e)r.set(s,constantField(t,s,i,n))
t.spend(f+d*r.size,void 0)
return new ObjectValue({fields:r,asserts:h,scope:noScope,shared:false})}const constantField=(t,e,n,r)=>({visibility:r,code:n instanceof Thunk?()=>t.force(n,void 0):()=>n,name:`field <${e}>`})
const noScope=()=>p
const p={parent:void 0,slots:[],self:void 0,layer:0}
function withoutField(t,e){const n=new Map(namesOf(t).visibility)
n.delete(e)
return new ObjectValue(void 0,t,new ObjectValue({fields:m,asserts:h,scope:noScope,shared:false,rest:{layers:t.count,fields:n}}))}const m=new Map
function itemOf(t,e,n,r){const s=t.force(e.items[n],r)
e.items[n]=s
return s}function equal(t,e,n,r){if(e instanceof ArrayValue)return n instanceof ArrayValue&&equalArrays(t,e,n,r)
if(e instanceof ObjectValue)return n instanceof ObjectValue&&equalObjects(t,e,n,r)
if(isFunction(e)&&isFunction(n))throw new RuntimeError("Cannot test equality of functions",r)
return e===n}function equalArrays(t,e,n,r){if(e.items.length!==n.items.length)return false
t.spend(e.items.length,r)
for(let s=0;s<e.items.length;s++)if(!equal(t,itemOf(t,e,s,r),itemOf(t,n,s,r),r))return false
return true}function equalObjects(t,e,n,r){const s=fieldNames(e)
const i=fieldNames(n)
if(s.length!==i.length||s.some((t,e)=>t!==i[e]))return false
t.spend(s.length,r)
return s.every(s=>equal(t,fieldValue(t,e,s,r),fieldValue(t,n,s,r),r))}function compare(t,e,n,r){if(typeof e==="number")return e-numberFrom(n,r)
if(typeof e==="string")return compareStrings(e,stringFrom(n,r))
if(!(e instanceof ArrayValue))throw unexpectedType(e,void 0,r)
if(!(n instanceof ArrayValue))throw unexpectedType(n,"array",r)
const s=Math.min(e.items.length,n.items.length)
t.spend(s,r)
for(let i=0;i<s;i++){const s=compare(t,itemOf(t,e,i,r),itemOf(t,n,i,r),r)
if(s!==0)return s}return e.items.length-n.items.length}function primitiveEqual(t,e,n){if(typeName(t)!==typeName(e))return false
if(t instanceof ArrayValue||t instanceof ObjectValue||isFunction(t))throw new RuntimeError(isFunction(t)?"Cannot test equality of functions":`primitiveEquals operates on primitive types, got ${typeName(t)}`,n)
return t===e}function indexed(t,e,n,r){if(e instanceof ObjectValue)return fieldValue(t,e,stringFrom(n,r),r)
if(e instanceof ArrayValue)return itemOf(t,e,placeIn(e.items.length,numberFrom(n,r),r),r)
if(typeof e==="string"){const t=numberFrom(n,r)
if(!hasPairs(e))return e.charAt(placeIn(e.length,t,r))
const s=pointsOf(e)
return s[placeIn(s.length,t,r)]??""}const s=typeName(e)
throw new RuntimeError(`Value non indexable: *jsonnet.value${s.charAt(0).toUpperCase()}${s.slice(1)}`,r)}function placeIn(t,e,n){const r=Math.trunc(e)
if(r>=0&&r<t)return r
throw new RuntimeError(`Index ${r} out of bounds, not within [0, ${t})`,n)}function superIndexed(t,{self:e,layer:n},r,s){const i=stringFrom(r,s)
if(e===void 0||n===0)throw new RuntimeError("Attempt to use super when there is no super class.",s)
return superValue(t,e,n,i,s)}function inSuper({self:t,layer:e},n,r){const s=stringFrom(n,r)
return t!==void 0&&e>0&&hasField(t,s,e)}const g={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t"}
const b=/["\\\u0000-\u001f\u007f-\u009f]/g
const escapedCharacter=t=>g[t]??`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`
const jsonString=t=>`"${t.search(b)<0?t:t.replace(b,escapedCharacter)}"`
const k=2**53
function numberText(t){if(Object.is(t,-0))return"-0"
if(Math.floor(t)!==t)return formatG(t,17)
return Math.abs(t)<k?String(t):BigInt(t).toString()}function decimalText(t){if(Object.is(t,-0))return"-0"
const[e="0",n="0"]=t.toExponential().split("e")
const r=e.startsWith("-")?"-":""
const s=e.replace(/[-.]/g,"")
const i=Number(n)
if(i<0)return`${r}0.${"0".repeat(-i-1)}${s}`
const o=s.padEnd(i+1,"0")
return`${r}${o.slice(0,i+1)}${o.length>i+1?`.${o.slice(i+1)}`:""}`}function goNumber(t){const[e="0",n="0"]=t.toExponential().split("e")
const r=Number(n)
return r<-4||r>=6?`${e}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`:decimalText(t)}function exponential(t,e){const n=t.toExponential(e)
const r=t.toExponential(100)
const s=r.indexOf(".")+1+e
if(!/^50*e/.test(r.slice(s))||Number(r.charAt(s-1))%2===1)return n
return r.slice(0,s)+r.slice(r.indexOf("e"))}function formatG(t,e){const[n="0",r="0"]=exponential(t,e-1).split("e")
const s=Number(r)
const i=n.startsWith("-")?"-":""
const o=n.replace(/[-.]/g,"").replace(/(?<=.)0+$/,"")
if(s<-4||s>=e)return`${i}${o.slice(0,1)}${o.length>1?`.${o.slice(1)}`:""}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`
if(s<0)return`${i}0.${"0".repeat(-s-1)}${o}`
const a=o.padEnd(s+1,"0")
return`${i}${a.slice(0,s+1)}${a.length>s+1?`.${a.slice(s+1)}`:""}`}const y={indent:"   ",newline:"\n",colon:": ",comma:",",emptyArray:"[ ]",emptyObject:"{ }"}
const w={indent:"",newline:"",colon:": ",comma:", ",emptyArray:"[ ]",emptyObject:"{ }"}
class JsonWriter{#a
#c
#l
#u=[]
#h=0
#f
constructor(t,e,n=false){this.#a=t
this.#c=e
this.#l=n}write(t,e){this.#d(t,"",e)
if(this.#f!==void 0)throw this.#f
return this.#u.join("")}#p(t,e){this.#h+=t.length
if(this.#h>this.#a.limits.output)throw new RuntimeError(`the output is longer than ${this.#a.limits.output} characters`,e)
this.#u.push(t)}#d(t,e,n){this.#a.checkRoom(n)
if(typeof t==="string")this.#p(jsonString(t),n)
else if(typeof t==="number")this.#p(numberText(t),n)
else if(t===null||typeof t==="boolean")this.#p(String(t),n)
else if(t instanceof ArrayValue)this.#m(t,e,n)
else if(t instanceof ObjectValue)this.#g(t,e,n)
else throw new RuntimeError("couldn't manifest function as JSON",n)}#m(t,e,n){const{newline:r,comma:s,emptyArray:i}=this.#c
const{items:o}=t
if(o.length===0)return this.#p(i,n)
const a=e+this.#c.indent
this.#p(`[${r}${a}`,n)
for(let t=0;t<o.length;t++){if(t>0)this.#p(`${s}${r}${a}`,n)
const e=this.#a.enter(n)
try{const r=this.#a.force(o[t],n)
o[t]=r
this.#d(r,a,n)
this.#a.depth=e}catch(r){this.#b(r,e,`Array element ${t}`,n)}}this.#p(`${r}${e}]`,n)}#g(t,e,n){const{newline:r,comma:s,colon:i,emptyObject:o}=this.#c
const a=this.#k(t,n)
const c=fieldNames(t)
if(c.length===0)return this.#p(o,n)
if(a)t.asserts="checking"
const l=e+this.#c.indent
this.#p(`{${r}${l}`,n)
for(let e=0;e<c.length;e++){const o=c[e]
this.#p(e===0?jsonString(o)+i:s+r+l+jsonString(o)+i,n)
const a=this.#a.enter(n)
try{this.#d(fieldValue(this.#a,t,o,n),l,n)
this.#a.depth=a}catch(t){this.#b(t,a,`Field ${JSON.stringify(o)}`,n)}}this.#p(`${r}${e}}`,n)
if(a)t.asserts="unchecked"}#k(t,e){if(!t.hasAsserts)return false
const n=this.#a.enter(e)
try{checkAssertions(this.#a,t,e)
this.#a.depth=n
return false}catch(t){this.#b(t,n,"Checking object assertions",e)
return true}}#b(t,e,n,r){if(!this.#l||!(t instanceof Pending)&&this.#f===void 0)throw this.#a.passing(t,e,n,r)
this.#a.depth=e
if(t instanceof Pending)this.#f=t}}const manifestProgram=(t,e)=>`${new JsonWriter(t,y,true).write(e,void 0)}\n`
const lineText=(t,e,n)=>new JsonWriter(t,w).write(e,n)
function toText(t,e,n){if(typeof e==="string")return e
if(typeof e==="number")return numberText(e)
if(e===null||typeof e==="boolean")return String(e)
if(isFunction(e))throw new RuntimeError("couldn't manifest function as JSON",n)
return lineText(t,e,n)}class Scope{#y
#w
inObject
context
constructor(t,e,n={}){this.#y=new Map(t.map((t,e)=>[t,e]))
this.#w=e
this.inObject=n.inObject??e?.inObject??false
this.context=n.context??e?.context??"$"}find(t){let e=0
for(let n=this;n!==void 0;n=n.#w){const r=n.#y.get(t)
if(r!==void 0)return{hops:e,slot:r}
e+=1}return}}function functionCode(t,e,n,r="anonymous"){const{parameters:s}=e
const i=s.map(t=>t.name)
const o=new Scope(i.map((t,e)=>i.indexOf(t)<e?"":t),n,{context:`function <${r}>`})
const a={name:r,parameters:s.map((t,e)=>({name:t.name,optional:t.fallback!==void 0||i.indexOf(t.name)<e})),fallbacks:s.map(({fallback:e,name:n})=>e===void 0?void 0:t.delayed(e,o,n)),repeats:i.flatMap((t,e)=>i.indexOf(t)<e?[{place:e,first:i.indexOf(t)}]:[]),body:t.body(e.body,o)}
return t=>new Closure(a,t)}function argumentsOf(t,e,n){const{machine:r}=t.host
const s=e.positional.map(e=>t.delayed(e,n))
const i=e.named.map(({name:e,value:r})=>({name:e,value:t.delayed(r,n)}))
const{tailstrict:o,at:a}=e
const settle=t=>o?r.force(t,a):t
return{positional:t=>{const e=new Array(s.length)
for(let n=0;n<s.length;n++)e[n]=settle(s[n](t))
return e},named:t=>i.length===0?void 0:i.map(({name:e,value:n})=>({name:e,value:settle(n(t))}))}}function applyLink(t,e,n){const{machine:r}=t.host
const{positional:s,named:i}=argumentsOf(t,e,n)
const{at:o,tailstrict:a}=e
return{step:(t,e)=>r.call(t,s(e),o,i(e),a),from:t=>e=>r.call(t(e),s(e),o,i(e),a),right:void 0}}function tailStep(t,e,n){const{machine:r}=t.host
const{positional:s,named:i}=argumentsOf(t,e,n)
const{at:o}=e
return(t,e)=>{const n=s(e)
if(!(t instanceof Closure))return r.call(t,n,o,i(e),true)
return new TailCall(t,r.bind(t.parameters,n,i(e)??[],o),o)}}function enterLocals(t,e,n){const r=new Scope(e.binds.map(({name:t})=>t),n)
const s=e.binds.map(({name:e,value:n})=>t.delayed(n,r,e))
const enter=t=>{const e=[]
const n=new Env(t,e,t.self,t.layer)
for(let t=0;t<s.length;t++)e[t]=s[t](n)
return n}
return{move:{kind:"enter",enter},scope:r}}function alongMoves(t,e){const[n]=t
if(n===void 0)return e
if(t.length===1){if(n.kind==="enter")return t=>e(n.enter(t))
return t=>booleanFrom(n.condition(t),n.at)?n.then(t):e(t)}return n=>{let r=n
for(const e of t)if(e.kind==="enter")r=e.enter(r)
else if(booleanFrom(e.condition(r),e.at))return e.then(r)
return e(r)}}function alongSteps(t,e){const[n,r]=e
if(n===void 0)return t
if(r===void 0)return n.from(t)
if(e.some(({right:t})=>t!==void 0))return askingOnwards(t,e)
const s=e.map(({step:t})=>t)
return e=>{let n=t(e)
for(let t=0;t<s.length;t++)n=s[t](n,e)
return n}}function askingOnwards(t,e){return n=>{let r=-1
try{let s=t(n)
for(r=0;r<e.length;r++)s=e[r].step(s,n)
return s}catch(t){if(t instanceof Pending)for(const{right:t}of e.slice(r+1))if(t===void 0||!asked(t,n))break
throw t}}}function asked(t,e){try{t(e)}catch(t){return t instanceof Pending}return true}const alongStepsTo=(t,e,n)=>{const r=alongSteps(t,e)
return t=>n(r(t),t)}
const v={"+":add,"-":(t,e,n,r)=>finite(numberFrom(e,r)-numberFrom(n,r),r),"*":(t,e,n,r)=>finite(numberFrom(e,r)*numberFrom(n,r),r),"/":(t,e,n,r)=>divide(numberFrom(e,r),numberFrom(n,r),r),"<":(t,e,n,r)=>compare(t,e,n,r)<0,">":(t,e,n,r)=>compare(t,e,n,r)>0,"<=":(t,e,n,r)=>compare(t,e,n,r)<=0,">=":(t,e,n,r)=>compare(t,e,n,r)>=0,"==":(t,e,n,r)=>equal(t,e,n,r),"!=":(t,e,n,r)=>!equal(t,e,n,r),in:(t,e,n,r)=>{const s=objectFrom(n,r)
return hasField(s,stringFrom(e,r))},"&":bitwise((t,e)=>t&e),"^":bitwise((t,e)=>t^e),"|":bitwise((t,e)=>t|e),"<<":shift((t,e)=>t<<e),">>":shift((t,e)=>t>>e)}
function add(t,e,n,r){if(typeof e==="number"&&typeof n==="number")return finite(e+n,r)
if(typeof e==="string"||typeof n==="string")return joined(t,toText(t,e,r),toText(t,n,r),r)
if(e instanceof ObjectValue)return layered(t,e,objectFrom(n,r),r)
if(e instanceof ArrayValue)return concatenated(t,e,arrayFrom(n,r),r)
if(typeof e==="number")throw unexpectedType(n,"number",r)
throw unexpectedType(e,void 0,r)}const x=1e6
function joined(t,e,n,r){const s=e.length+n.length
checkLength(t,s,r)
if(s>x)t.spend(Math.ceil(s/128),r)
return e+n}function checkLength(t,e,n){if(e>t.limits.characters)throw new RuntimeError(`a string is longer than ${t.limits.characters} characters`,n)}function checkElements(t,e,n){if(e>t.limits.elements)throw new RuntimeError(`an array has more than ${t.limits.elements} elements`,n)}function layered(t,e,n,r){if(e.count+n.count>t.limits.layers)throw new RuntimeError(`an object is the sum of more than ${t.limits.layers} objects`,r)
return new ObjectValue(void 0,e,n)}function concatenated(t,e,n,r){const s=e.items.length+n.items.length
checkElements(t,s,r)
t.spend(Math.ceil(s/12),r)
return new ArrayValue(e.items.concat(n.items))}function divide(t,e,n){if(e===0)throw new RuntimeError("Division by zero.",n)
return finite(t/e,n)}function modulo(t,e,n){if(e===0)throw new RuntimeError("Division by zero.",n)
return finite(t%e,n)}function integer(t,e){const n=numberFrom(t,e)
if(Math.abs(n)>Number.MAX_SAFE_INTEGER)throw new RuntimeError(`Bitwise operator argument ${goNumber(n)} outside of range [-9007199254740991, 9007199254740991]`,e)
return BigInt(Math.trunc(n))}const asNumber=t=>Number(BigInt.asIntN(64,t))
function bitwise(t){return(e,n,r,s)=>{numberFrom(n,s)
numberFrom(r,s)
return asNumber(t(integer(n,s),integer(r,s)))}}function shift(t){return(e,n,r,s)=>{numberFrom(n,s)
if(numberFrom(r,s)<0)throw new RuntimeError("Shift by negative exponent.",s)
return asNumber(t(integer(n,s),integer(r,s)%64n))}}function unary(t,e,n){switch(t){case"!":return!booleanFrom(e,n)
case"-":return-numberFrom(e,n)
case"+":return numberFrom(e,n)
case"~":return asNumber(~machineInteger(numberFrom(e,n)))
default:return t}}const machineInteger=t=>Math.abs(t)<2**63?BigInt(Math.trunc(t)):-(2n**63n)
function percent(t,e,n,r){if(typeof t==="number"&&typeof e==="number")return modulo(t,e,n)
if(typeof t==="string")return r(t,e)
throw new RuntimeError(`Operator % cannot be used on types ${typeName(t)} and ${typeName(e)}.`,n)}function loopsOf(t,e,n){const[r,...s]=e
if(r===void 0)return{scope:n,run:(t,e)=>e(t)}
const{machine:i}=t.host
const{at:o}=r
if(r.kind==="if"){const e=t.code(r.condition,n)
const i=loopsOf(t,s,n)
return{scope:i.scope,run:(t,n)=>{if(booleanFrom(e(t),o))i.run(t,n)}}}const a=t.code(r.items,n)
const c=loopsOf(t,s,new Scope([r.name],n))
return{scope:c.scope,run:(t,e)=>{const{items:n}=arrayFrom(i.within(o,()=>a(t)),o)
if(n.length===0)return
i.spend(n.length,o)
i.within(o,()=>{for(const r of n)c.run(new Env(t,[r],t.self,t.layer),e)})}}}function arrayComprehension(t,e,n){const r=loopsOf(t,e.clauses,n)
const s=t.delayed(e.body,r.scope)
const{machine:i}=t.host
return t=>{const n=[]
r.run(t,t=>n.push(s(t)))
checkElements(i,n.length,e.at)
return new ArrayValue(n)}}const $="object <anonymous>"
function insideOf(t,{locals:e,outermost:n},r){const s=[...n?["$"]:[],...e.map(({name:t})=>t)]
const i=new Scope(s,r,{inObject:true,context:$})
const o=n?1:0
const a=e.map(({name:e,value:n})=>t.delayed(n,i,e))
return{scope:i,open:t=>(e,r)=>{const s=n?[e]:[]
const i=new Env(t,s,e,r)
for(let t=0;t<a.length;t++)s[o+t]=a[t](i)
return i}}}function objectCode(t,e,n){const{machine:r}=t.host
const s=insideOf(t,e,n)
const i=e.asserts.map(e=>t.code(e,s.scope))
const o=e.fields.map(e=>definition(t,e,n,s.scope))
const a=new Map(o.flatMap(({fixed:t,make:e})=>t===void 0?[]:[[t,e(t)]]))
if(a.size===o.length)return t=>{r.spend(f,e.at)
return new ObjectValue({fields:a,asserts:i,scope:s.open(t),shared:true})}
return t=>{const n=new Map
for(const{name:r,make:s,at:i}of o)put(n,r(t),e.at,i,s)
r.spend(f+d*n.size,e.at)
return new ObjectValue({fields:n,asserts:i,scope:s.open(t),shared:false})}}function objectComprehension(t,e,n){const{object:r,clauses:s,at:i}=e
const[o]=r.fields
if(o===void 0)throw new RangeError("an object comprehension has one field")
const{machine:a}=t.host
const c=loopsOf(t,s,n)
const l=insideOf(t,r,c.scope)
const{name:u,make:h}=definition(t,o,c.scope,l.scope)
return t=>{const e=new Map
const n=[]
a.within(i,()=>{c.run(t,t=>n.push(t))
for(const t of n)put(e,u(t),i,i,e=>h(e,l.open(t)))})
a.spend(f+d*e.size,i)
return new ObjectValue({fields:e,asserts:[],scope:l.open(t),shared:false})}}function put(t,e,n,r,s){if(e===null)return
if(typeof e!=="string")throw new RuntimeError(`Field name must be string, got ${typeName(e)}`,n)
if(t.has(e))throw new RuntimeError(`Duplicate field name: ${JSON.stringify(e)}`,r)
t.set(e,s(e))}function definition(t,e,n,r){const{visibility:s,plus:i,at:o}=e
const a=e.name.kind==="literal"&&typeof e.name.value==="string"?e.name.value:void 0
const c=t.code(e.value,r,a)
return{fixed:a,name:t.code(e.name,n),make:(e,n)=>({visibility:s,code:i?added(t,e,c,o):c,scope:n,name:$}),at:o}}function added(t,e,n,r){const{machine:s}=t.host
return t=>{const{self:i,layer:o}=t
if(i===void 0||o===0||!hasField(i,e,o))return n(t)
const a=superValue(s,i,o,e,r)
return add(s,a,n(t),r)}}function unaryOperator(t,e,n){const r=t.code(e.operand,n)
const{operator:s,at:i}=e
return t=>unary(s,r(t),i)}function binaryLink(t,e,n){const{host:r}=t
const{machine:s}=r
const{operator:i,at:o}=e
switch(i){case"&&":return linkOf((t,e)=>booleanFrom(t,o)&&booleanFrom(n(e),o))
case"||":return linkOf((t,e)=>booleanFrom(t,o)||booleanFrom(n(e),o))
case"%":return linkOf((t,e)=>percent(t,n(e),o,(t,e)=>r.format(t,e,o)))
case"+":return{step:(t,e)=>add(s,t,n(e),o),from:t=>sum(s,t,n,o),right:n}
default:{const t=v[i]
return{step:(e,r)=>t(s,e,n(r),o),from:e=>r=>t(s,e(r),n(r),o),right:void 0}}}}const sum=(t,e,n,r)=>s=>{let i
try{i=e(s)}catch(t){if(t instanceof Pending)asked(n,s)
throw t}return add(t,i,n(s),r)}
const linkOf=t=>({step:t,from:e=>n=>t(e(n),n),right:void 0})
function slotOf(t,e,n){const r=e.find(t)
if(r===void 0)throw new StaticError(t==="$"?"No top-level object found.":`Unknown variable: ${t}`,n)
const{hops:s,slot:i}=r
switch(s){case 0:return t=>t.slots[i]
case 1:return t=>t.parent.slots[i]
case 2:return t=>t.parent.parent.slots[i]
default:return t=>{let e=t
for(let t=s;t>0;t--)e=e.parent
return e.slots[i]}}}function variable(t,e,n,r){const s=slotOf(e,n,r)
return e=>t.force(s(e),r)}const compile=(t,e)=>new Expressions(e).code(t,new Scope(["std"],void 0))
class Expressions{host
constructor(t){this.host=t}code(t,e,n){return this.#v(t,e,(t,e)=>this.#x(t,e,n),(t,e)=>this.code(t,e))}body(t,e){return this.#v(t,e,(t,e)=>this.#$(t,e),(t,e)=>this.body(t,e))}#v(t,e,n,r){const s=[]
let i=t
let o=e
for(;;)if(i.kind==="local"){const t=enterLocals(this,i,o)
s.push(t.move)
o=t.scope
i=i.body}else if(i.kind==="if"){s.push({kind:"branch",condition:this.code(i.condition,o),then:r(i.then,o),at:i.at})
i=i.otherwise}else return alongMoves(s,n(i,o))}#x(t,e,n){const{base:r,above:s}=spineOf(t)
const i=this.#O(r,e,n)
return alongSteps(i,s.map(t=>this.#j(t,e)))}#$(t,e){if(t.kind!=="apply"||!t.tailstrict)return this.#x(t,e)
const{base:n,above:r}=spineOf(t.target)
const s=this.#O(n,e)
return alongStepsTo(s,r.map(t=>this.#j(t,e)),tailStep(this,t,e))}#j(t,e){switch(t.kind){case"binary":return binaryLink(this,t,this.code(t.right,e))
case"index":return this.#A(t,e)
case"apply":return applyLink(this,t,e)
case"in-super":{const{at:n}=t
this.#M("super",e,n)
return linkOf((t,e)=>inSuper(e,t,n))}default:return t}}#A(t,e){const{machine:n}=this.host
const{index:r,at:s}=t
if(r.kind==="literal"&&typeof r.value==="string"){const t=r.value
return linkOf(e=>e instanceof ObjectValue?fieldValue(n,e,t,s):indexed(n,e,t,s))}const i=this.code(r,e)
return linkOf((t,e)=>indexed(n,t,i(e),s))}#O(t,e,n){const{machine:r}=this.host
const{at:s}=t
switch(t.kind){case"literal":{const{value:e}=t
return()=>e}case"variable":return variable(r,t.name,e,s)
case"self":this.#M("self",e,s)
return t=>t.self
case"standard":{const e=this.host.member(t.name)
return()=>e}case"array":{const n=t.items.map(t=>this.delayed(t,e))
return t=>new ArrayValue(n.map(e=>e(t)))}case"array-comprehension":return arrayComprehension(this,t,e)
case"object":return objectCode(this,t,e)
case"object-comprehension":return objectComprehension(this,t,e)
case"super-index":{this.#M("super",e,s)
const n=this.code(t.index,e)
return t=>superIndexed(r,t,n(t),s)}case"unary":return unaryOperator(this,t,e)
case"error":{const n=this.code(t.message,e)
return t=>{throw new RuntimeError(toText(r,n(t),s),s)}}case"function":return functionCode(this,t,e,n)
case"import":return()=>this.host.load(t.form,t.path,s)
case"binary":case"index":case"apply":case"in-super":case"if":case"local":return this.code(t,e)
default:return t}}delayed(t,e,n){switch(t.kind){case"literal":{const{value:e}=t
return()=>e}case"function":return functionCode(this,t,e,n)
case"self":return this.#O(t,e)
case"variable":{const r=slotOf(t.name,e,t.at)
const s=this.#O(t,e)
const i=thunkName(n,e)
return t=>{const e=r(t)
return e instanceof Thunk&&e.code===void 0?e:new Thunk(s,t,i)}}default:{const r=this.code(t,e,n)
const s=thunkName(n,e)
return t=>new Thunk(r,t,s)}}}#M(t,e,n){if(!e.inObject)throw new StaticError(`Can't use ${t} outside of an object.`,n)}}const thunkName=(t,e)=>t===void 0?`thunk from <${e.context}>`:`thunk <${t}> from <${e.context}>`
function spineOf(t){const e=[]
let n=t
for(;;)switch(n.kind){case"binary":case"in-super":e.push(n)
n=n.left
break
case"index":case"apply":e.push(n)
n=n.target
break
default:return{base:n,above:e.reverse()}}}const O={'"':'"',"'":"'","\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"}
const isSurrogate=t=>t>=55296&&t<57344
const j="\ufffd"
function unescape_unescape(t,e){const n=t.includes("\\")?unescaped(t,e):t
return n.isWellFormed()?n:n.toWellFormed()}function unescaped(t,e){let n=""
let r=0
for(let s=t.indexOf("\\");s>=0;s=t.indexOf("\\",r)){n+=t.slice(r,s)
const i=t.charAt(s+1)
if(i==="u"){const{text:i,end:o}=codePoint(t,s+2,e)
n+=i
r=o
continue}const o=Object.hasOwn(O,i)?O[i]:void 0
if(o===void 0)throw e(`Unknown escape sequence in string literal: \\${String.fromCodePoint(t.codePointAt(s+1)??0)}`)
n+=o
r=s+2}return n+t.slice(r)}function codePoint(t,e,n){const r=hex(t,e,n,"Truncated unicode escape sequence in string literal.")
if(!isSurrogate(r))return{text:String.fromCharCode(r),end:e+4}
const s="Truncated unicode surrogate pair escape sequence in string literal."
if(!t.startsWith("\\u",e+4))throw n(s)
const i=hex(t,e+6,n,s)
const o=String.fromCharCode(r,i)
return{text:o.isWellFormed()&&isSurrogate(i)?o:j,end:e+10}}function hex(t,e,n,r){const s=t.slice(e,e+4)
if(s.length<4)throw n(r)
if(!/^[0-9A-Fa-f]{4}$/.test(s))throw n(`Unicode escape sequence was malformed: ${t.slice(e-2,e+2)}`)
return parseInt(s,16)}const desugar=t=>expression(t,false)
function expression(t,e){const n=[]
let r=t
for(let t=leftOf(r);t!==void 0;t=leftOf(r)){n.push(r)
r=t}let s=leading(r,e)
for(let t=n.pop();t!==void 0;t=n.pop())s=onto(t,s,e)
return s}function leftOf(t){switch(t.kind){case"binary":case"in-super":case"extend":return t.left
case"index":case"slice":case"apply":return t.target
default:return}}function onto(t,e,n){const{at:r}=t
switch(t.kind){case"binary":return{kind:"binary",operator:t.operator,left:e,right:expression(t.right,n),at:r}
case"in-super":return{kind:"in-super",left:e,at:r}
case"extend":return{kind:"binary",operator:"+",left:e,right:object(t.right,n),at:r}
case"index":return{kind:"index",target:e,index:expression(t.index,n),at:r}
case"slice":return slice(e,t.bounds,n,r)
case"apply":{const s=t.positional.map(t=>expression(t,n))
const i=t.named.map(({name:t,value:e})=>({name:t,value:expression(e,n)}))
return{kind:"apply",target:e,positional:s,named:i,tailstrict:t.tailstrict,at:r}}default:return leading(t,n)}}function slice(t,e,n,r){const[s,i,o]=[0,1,2].map(t=>{const s=e[t]
return s===void 0?{kind:"literal",value:null,at:r}:expression(s,n)})
return{kind:"apply",target:{kind:"standard",name:"slice",at:r},positional:[t,s,i,o],named:[],tailstrict:false,at:r}}function leading(t,e){const n=[]
let r=t
for(let t=restOf(r);t!==void 0;t=restOf(r)){n.push(r)
r=t}let s=n.length===0?terminal(r,e):expression(r,e)
for(let t=n.pop();t!==void 0;t=n.pop())s=before(t,s,e)
return s}function restOf(t){switch(t.kind){case"local":case"assert":return t.body
case"if":return t.otherwise
default:return}}function before(t,e,n){const{at:r}=t
switch(t.kind){case"local":return{kind:"local",binds:binds(t.binds,n),body:e,at:r}
case"assert":return assertion(t,e,"Assertion failed",n)
case"if":return{kind:"if",condition:expression(t.condition,n),then:expression(t.then,n),otherwise:e,at:r}
default:return e}}function assertion(t,e,n,r){const{at:s}=t
const i=t.message===void 0?{kind:"literal",value:n,at:s}:expression(t.message,r)
const o={kind:"unary",operator:"!",operand:expression(t.condition,r),at:s}
return{kind:"if",condition:o,then:{kind:"error",message:i,at:s},otherwise:e,at:s}}function terminal(t,e){const{at:n}=t
switch(t.kind){case"null":return{kind:"literal",value:null,at:n}
case"true":case"false":return{kind:"literal",value:t.kind==="true",at:n}
case"number":{const e=Number(t.text.replaceAll("_",""))
return Number.isFinite(e)?{kind:"literal",value:e,at:n}:{kind:"error",message:{kind:"literal",value:"overflow",at:n},at:n}}case"string":return{kind:"literal",value:stringValue(t),at:n}
case"group":return{kind:"literal",value:stringValue(t.inner),at:n}
case"variable":return{kind:"variable",name:t.name,at:n}
case"self":return{kind:"self",at:n}
case"dollar":return{kind:"variable",name:"$",at:n}
case"array":return{kind:"array",items:t.items.map(t=>expression(t,e)),at:n}
case"array-comprehension":return{kind:"array-comprehension",body:expression(t.body,e),clauses:clauses(t.clauses,e),at:n}
case"object":return object(t,e)
case"super-index":return{kind:"super-index",index:expression(t.index,e),at:n}
case"unary":return{kind:"unary",operator:t.operator,operand:expression(t.operand,e),at:n}
case"if":return{kind:"if",condition:expression(t.condition,e),then:expression(t.then,e),otherwise:{kind:"literal",value:null,at:n},at:n}
case"error":return{kind:"error",message:expression(t.message,e),at:n}
case"function":{const r=t.parameters.map(({name:t,fallback:n})=>({name:t,fallback:n===void 0?void 0:expression(n,e)}))
return{kind:"function",parameters:r,body:expression(t.body,e),at:n}}case"import":return{kind:"import",form:t.form,path:stringValue(t.path),at:n}
case"binary":case"in-super":case"extend":case"index":case"slice":case"apply":case"local":case"assert":return expression(t,e)
default:return t}}function stringValue({form:t,text:e,at:n}){if(t!=="string-single"&&t!=="string-double")return e.toWellFormed()
return unescape_unescape(e,t=>new StaticError(t,n))}function binds(t,e){checkUnique(t)
return t.map(({name:t,value:n,at:r})=>({name:t,value:expression(n,e),at:r}))}function checkUnique(t){const e=new Set
for(const{name:n,at:r}of t){if(e.has(n))throw new StaticError(`Duplicate local var: ${n}`,r)
e.add(n)}}const clauses=(t,e)=>t.map(t=>t.kind==="for"?{...t,items:expression(t.items,e)}:{...t,condition:expression(t.condition,e)})
function object(t,e){const{members:n,at:r}=t
checkUnique(n.flatMap(t=>t.kind==="local"?[t.bind]:[]))
const s={kind:"object",locals:n.flatMap(t=>t.kind==="local"?[{...t.bind,value:expression(t.bind.value,true)}]:[]),fields:fields(n,e),asserts:n.flatMap(t=>t.kind==="assert"?[objectAssertion(t)]:[]),outermost:!e,at:r}
if(t.clauses===void 0)return s
return{kind:"object-comprehension",object:s,clauses:clauses(t.clauses,e),at:r}}const objectAssertion=t=>assertion(t,{kind:"literal",value:null,at:t.at},"Object assertion failed.",true)
function fields(t,e){const n=new Set
return t.flatMap(t=>{if(t.kind!=="field")return[]
const{visibility:r,plus:s,at:i}=t
const o=expression(t.value,true)
if(t.name.kind==="computed")return[{name:expression(t.name.name,e),visibility:r,plus:s,value:o,at:i}]
const a=stringValue(t.name.name)
if(n.has(a))throw new StaticError(`Duplicate field: ${a}`,t.name.name.at)
n.add(a)
return[{name:{kind:"literal",value:a,at:t.name.name.at},visibility:r,plus:s,value:o,at:i}]})}function valueFrom(t,e){if(typeof e==="string")return e.toWellFormed()
if(Array.isArray(e))return new ArrayValue(e.map(e=>valueFrom(t,e)))
if(typeof e!=="object"||e===null)return e
return objectOf(t,Object.entries(e).map(([e,n])=>[e.toWellFormed(),valueFrom(t,n)]))}function jsonFrom(t,e,n){t.spend(1,n)
if(e instanceof ArrayValue)return e.items.map((r,s)=>jsonFrom(t,itemOf(t,e,s,n),n))
if(e instanceof ObjectValue){checkAssertions(t,e,n)
const r=Object.create(null)
for(const s of fieldNames(e))r[s]=jsonFrom(t,fieldValue(t,e,s,n),n)
return r}if(typeof e==="object"&&e!==null)throw new RuntimeError("couldn't manifest function as JSON",n)
return e}const A={frames:500,steps:2e7,elements:1e7,layers:1e5,characters:5e7,output:64e6,imports:100}
const M=[]
class Machine{limits
depth=0
#x=0
constructor(t){this.limits=t}force(t,e){if(!(t instanceof Thunk))return t
const{code:n}=t
if(n===void 0)return t.value
const r=this.enter(e)
try{const e=n(t.env)
t.value=e
t.code=void 0
t.env=void 0
this.depth=r
return e}catch(n){throw this.passing(n,r,t.name,e)}}enter(t){this.checkRoom(t)
this.spend(2,t)
return this.depth++}checkRoom(t){if(this.depth>=this.limits.frames)throw new RuntimeError("max stack frames exceeded.",t)}within(t,e){this.checkRoom(t)
const{depth:n}=this
this.depth=n+1
try{return e()}finally{this.depth=n}}passing(t,e,n,r){this.depth=e
if(t instanceof RuntimeError)return t.passing(n,r)
return t instanceof RangeError?new RuntimeError("max stack frames exceeded.",r):t}spend(t,e){this.#x+=t
if(this.#x>this.limits.steps)throw new RuntimeError(`the program takes more than ${this.limits.steps} steps`,e)}call(t,e,n,r=M,s=false){if(!isFunction(t))throw new RuntimeError(`Unexpected type ${typeName(t)}, expected function`,n)
const i=this.bind(t.parameters,e,r,n)
if(t instanceof Builtin){this.spend(1,n)
return t.run(i,n)}const o=this.enter(n)
let a=t
try{let t=a.shape.body(this.#E(a,i,s))
while(t instanceof TailCall){this.spend(1,t.at)
a=t.target
t=a.shape.body(this.#E(a,t.slots,true))}this.depth=o
return t}catch(t){throw this.passing(t,o,`function <${a.shape.name}>`,n)}}bind(t,e,n,r){if(e.length>t.length)throw new RuntimeError(`function expected ${t.length} positional argument(s), but got ${e.length}`,r)
const s=e.slice()
for(const{name:e,value:i}of n){const n=t.findIndex(t=>t.name===e)
if(n<0)throw new RuntimeError(`function has no parameter ${e}`,r)
if(s[n]!==void 0)throw new RuntimeError(`Argument ${e} already provided`,r)
s[n]=i}for(let n=e.length;n<t.length;n++)if(s[n]===void 0&&t[n]?.optional===false)throw new RuntimeError(`Missing argument: ${t[n]?.name??""}`,r)
return s}#E({shape:t,env:e},n,r){const s=new Env(e,n,e.self,e.layer)
const{fallbacks:i,repeats:o}=t
for(const{place:t,first:e}of o)n[e]=n[t]??n[e]
for(let t=0;t<i.length;t++){if(n[t]!==void 0)continue
n[t]=i[t]?.(s)
if(r)this.force(n[t]??null,void 0)}return s}}const E=new Set(["assert","else","error","false","for","function","if","import","importstr","importbin","in","local","null","self","super","tailstrict","then","true"])
const F={identifier:"IDENTIFIER",number:"NUMBER",operator:"OPERATOR","string-single":"STRING_SINGLE","string-double":"STRING_DOUBLE","string-block":"STRING_BLOCK","verbatim-single":"VERBATIM_STRING_SINGLE","verbatim-double":"VERBATIM_STRING_DOUBLE"}
function shownToken({kind:t,text:e}){if(t==="end")return"end of file"
const n=F[t]
if(n===void 0)return`"${e}"`
return e===""?n:`(${n}, "${e}")`}const shownKind=t=>F[t]??(E.has(t)?t:`"${t}"`)
const N=new Set(["string-single","string-double","string-block","verbatim-single","verbatim-double"])
class Cursor{#F
#N=0
constructor(t){this.#F=t}peek(t=0){const e=this.#F[Math.min(this.#N+t,this.#F.length-1)]
if(e===void 0)throw new RangeError("a text has at least the token `end`")
return e}take(){const t=this.peek()
this.#N+=1
return t}is(t){return this.peek().kind===t}isOperator(t){const e=this.peek()
return e.kind==="operator"&&e.text===t}takeIf(t){return this.is(t)?this.take():void 0}expect(t,e=""){if(this.is(t))return this.take()
throw this.unexpected(`Expected token ${shownKind(t)} but got ${shownToken(this.peek())}${e}`)}expectOperator(t){if(this.isOperator(t))return this.take()
throw this.unexpected(`Expected operator ${t} but got ${shownToken(this.peek())}`)}unexpected(t,e=this.peek().at){return new StaticError(t,e)}}const S=/[ \t\r]*/y
const V=/[ \t]*/y
function matched(t,e,n){t.lastIndex=n
return t.exec(e)?.[0]??""}function blockEnd(t,e,n){let r=e+3
const s=t[r]==="-"
if(s)r++
r+=matched(S,t,r).length
if(t[r]!=="\n")throw n("Text block requires new line after |||.",e)
r++
const i=[]
const takeEmptyLines=()=>{for(;t[r]==="\n";r++)i.push("\n")}
takeEmptyLines()
const o=matched(V,t,r)
if(o==="")throw n("Text block's first line must start with whitespace",e)
while(t.startsWith(o,r)){const s=t.indexOf("\n",r)
if(s<0)throw n("Unexpected EOF",e)
i.push(t.slice(r+o.length,s+1))
r=s+1
takeEmptyLines()}r+=matched(V,t,r).length
if(!t.startsWith("|||",r))throw n("Text block not terminated with |||",e)
const a=i.join("")
return{value:s?a.slice(0,-1):a,end:r+3}}const T={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\","'":"\\'"}
function quotedRune(t){if(t==="")return"'\\ufffd'"
const e=T[t]
if(e!==void 0)return`'${e}'`
const n=t.codePointAt(0)??0
if(n<32||n===127)return`'\\x${n.toString(16).padStart(2,"0")}'`
if(n<128)return`'${t}'`
return n<65536?`'\\u${n.toString(16).padStart(4,"0")}'`:`'\\U${n.toString(16).padStart(8,"0")}'`}function runeAt(t,e){const n=t.codePointAt(e)
return n===void 0?"":String.fromCodePoint(n)}const isDigit=t=>t>="0"&&t<="9"&&t.length===1
function numberEnd(t,e,n){let r=e
const junk=e=>n(`Couldn't lex number, junk after ${e}: ${quotedRune(runeAt(t,r))}`,r)
const digits=e=>{if(!isDigit(t.charAt(r)))throw junk(e)
for(;;){while(isDigit(t.charAt(r)))r++
if(t[r]!=="_")return
r++
if(!isDigit(t.charAt(r)))throw junk("'_'")}}
if(t[r]==="0"){r++
if(t[r]==="_")throw n("Couldn't lex number, _ not allowed after leading 0",r)}else digits("number")
if(t[r]==="."){r++
digits("decimal point")}if(t[r]==="e"||t[r]==="E"){r++
const e=t[r]==="+"||t[r]==="-"
if(e)r++
digits(e?"exponent sign":"'E'")}return r}class SourceText{path
text
#S
constructor(t,e){this.path=t
this.text=e}positionOf(t){const e=this.#S??=lineStartsOf(this.text)
let n=0
let r=e.length-1
while(n<r){const s=n+r+1>>1
if((e[s]??0)<=t)n=s
else r=s-1}return{line:n+1,column:t-(e[n]??0)+1}}}function lineStartsOf(t){const e=[0]
for(let n=t.indexOf("\n");n>=0;n=t.indexOf("\n",n+1))e.push(n+1)
return e}class Span{source
start
end
constructor(t,e,n){this.source=t
this.start=e
this.end=n}to(t){return new Span(this.source,this.start,t.end)}toString(){const{line:t,column:e}=this.source.positionOf(this.start)
return`${this.source.path}:${t}:${e}`}}const I=new Set([" ","\t","\r","\n"])
const R=new Set(["{","}","[","]","(",")",",",".",";"])
const _=new Set("!$:~+-&|^=<>*/%")
const C=new Set("+-~!$")
const q=/[A-Za-z0-9_]*/y
function lex(t){return new Lexer(t).run()}class Lexer{#V
#T
#F=[]
#I=0
constructor(t){this.#V=t
this.#T=t.text}run(){for(this.#R();this.#I<this.#T.length;this.#R())this.#N(this.#T.charAt(this.#I))
this.#_("end","",this.#I,this.#I)
return this.#F}#N(t){const e=this.#I
if(R.has(t))return this.#_(t,t,e,e+1)
if(t>="0"&&t<="9"){const t=numberEnd(this.#T,e,(t,e)=>this.#C(t,e))
return this.#_("number",this.#T.slice(e,t),e,t)}if(/[A-Za-z_]/.test(t))return this.#q(e)
if(t==='"'||t==="'")return this.#B(t,e)
if(t==="@")return this.#P(e)
if(_.has(t))return this.#L(e)
throw this.#C(`Could not lex the character ${quotedRune(runeAt(this.#T,e))}`,e)}#_(t,e,n,r){this.#F.push({kind:t,text:e,at:new Span(this.#V,n,r)})
this.#I=r}#C(t,e){return new StaticError(t,new Span(this.#V,e,e))}#R(){for(;;){const t=this.#T.charAt(this.#I)
const e=this.#T.substr(this.#I,2)
if(I.has(t))this.#I+=1
else if(t==="#"||e==="//"){const t=this.#T.indexOf("\n",this.#I)
this.#I=t<0?this.#T.length:t}else if(e==="/*"){const t=this.#T.indexOf("*/",this.#I+2)
if(t<0)throw this.#C("Multi-line comment has no terminating */",this.#I)
this.#I=t+2}else return}}#q(t){q.lastIndex=t
const e=q.exec(this.#T)?.[0]??""
this.#_(E.has(e)?e:"identifier",e,t,t+e.length)}#B(t,e){let n=e+1
for(;n<this.#T.length&&this.#T[n]!==t;n++)if(this.#T[n]==="\\")n++
if(n>=this.#T.length)throw this.#C("Unterminated String",e)
this.#_(t==='"'?"string-double":"string-single",this.#T.slice(e+1,n),e,n+1)}#P(t){const e=this.#T.charAt(t+1)
if(e!=='"'&&e!=="'")throw this.#C(`Couldn't lex verbatim string, junk after '@': ${this.#T.codePointAt(t+1)??-1}`,t)
let n=t+2
for(;;){n=this.#T.indexOf(e,n)
if(n<0)throw this.#C("Unterminated String",t)
if(this.#T[n+1]!==e)break
n+=2}const r=this.#T.slice(t+2,n).replaceAll(e+e,e)
this.#_(e==='"'?"verbatim-double":"verbatim-single",r,t,n+1)}#L(t){if(this.#T.startsWith("|||",t)){const e=blockEnd(this.#T,t,(t,e)=>this.#C(t,e))
return this.#_("string-block",e.value,t,e.end)}let e=t+1
while(e<this.#T.length&&_.has(this.#T.charAt(e))&&!this.#W(e))e++
if(C.has(this.#T.charAt(e-1)))e=t+1
const n=this.#T.slice(t,e)
this.#_(n==="$"?"$":"operator",n,t,e)}#W(t){return this.#T[t]==="/"||this.#T.startsWith("|||",t)}}function parseBinds(t){const{cursor:e}=t
const n=[parseBind(t)]
for(;;){if(e.takeIf(";")!==void 0)return n
if(e.takeIf(",")===void 0)throw e.unexpected(`Expected , or ; but got ${shownToken(e.peek())}`)
n.push(parseBind(t))}}function parseBind(t){const{cursor:e}=t
const n=e.expect("identifier")
const r=e.is("(")?parseParameters(t,"function"):void 0
e.expectOperator("=")
const s=t.expression()
return{name:n.text,value:method(r,s,n.at),at:n.at}}const method=(t,e,n)=>t===void 0?e:{kind:"function",parameters:t,body:e,at:n.to(e.at)}
function parseParameters(t,e){const{cursor:n}=t
n.expect("(")
const r=[]
while(n.takeIf(")")===void 0){const s=n.expect("identifier"," while parsing parameter").text
let i
if(n.isOperator("=")){n.take()
i=t.expression()}r.push({name:s,fallback:i})
if(n.takeIf(",")===void 0&&!n.is(")"))throw n.unexpected(`Expected a comma before next ${e} parameter, got ${shownToken(n.peek())}`)}return r}function parseClauses(t,e){const{cursor:n}=t
const r=[]
for(;;){const{kind:s,at:i}=n.peek()
if(s==="for"){n.take()
const e=n.expect("identifier").text
n.expect("in")
r.push({kind:"for",name:e,items:t.expression(),at:i})}else if(s==="if"){n.take()
r.push({kind:"if",condition:t.expression(),at:i})}else if(s===e)return{clauses:r,end:n.take().at}
else throw n.unexpected(`Expected for, if or "${e}" after for clause, got: ${shownToken(n.peek())}`)}}function parseArray(t){const{cursor:e}=t
const{at:n}=e.expect("[")
const r=[]
for(;;){const s=e.takeIf("]")
if(s!==void 0)return{kind:"array",items:r,at:n.to(s.at)}
const[i]=r
if(r.length===1&&i!==void 0&&e.is("for")){const{clauses:e,end:r}=parseClauses(t,"]")
return{kind:"array-comprehension",body:i,clauses:e,at:n.to(r)}}r.push(t.expression())
if(e.takeIf(",")===void 0&&!e.is("]")&&!(r.length===1&&e.is("for")))throw e.unexpected("Expected a comma before next array element")}}function parseObject(t,e){const{cursor:n}=t
const r=[]
for(;;){const s=n.takeIf("}")
if(s!==void 0)return{kind:"object",members:r,clauses:void 0,at:e.at.to(s.at)}
if(n.is("for")){checkComprehension(t,r)
const{clauses:n,end:s}=parseClauses(t,"}")
return{kind:"object",members:r,clauses:n,at:e.at.to(s)}}r.push(parseMember(t))
if(n.takeIf(",")===void 0&&!n.is("}")&&!n.is("for"))throw n.unexpected("Expected a comma before next field")}}function checkComprehension({cursor:t},e){const n=e.filter(t=>t.kind==="field")
const[r]=n
if(n.length!==1||r===void 0)throw t.unexpected("Object comprehension can only have one field")
if(e.some(({kind:t})=>t==="assert"))throw t.unexpected("Object comprehension cannot have asserts")
if(r.visibility!=="inherited")throw t.unexpected("Object comprehensions cannot have hidden fields")
if(r.name.kind!=="computed")throw t.unexpected("Object comprehensions can only have [e] fields")}function parseMember(t){const{cursor:e}=t
const n=e.peek()
if(n.kind==="local"){e.take()
const r=parseBind(t)
return{kind:"local",bind:r,at:n.at.to(r.value.at)}}if(n.kind==="assert"){e.take()
const r=t.expression()
const s=e.isOperator(":")?(e.take(),t.expression()):void 0
return{kind:"assert",condition:r,message:s,at:n.at.to((s??r).at)}}return parseField(t,n)}const B={":":"inherited","::":"hidden",":::":"visible"}
function parseField(t,e){const{cursor:n}=t
const r=parseFieldName(t,e)
const s=n.is("(")?parseParameters(t,"method"):void 0
const{text:i,at:o}=n.expect("operator")
const a=i.startsWith("+")
const c=Object.hasOwn(B,a?i.slice(1):i)?B[a?i.slice(1):i]:void 0
if(c===void 0)throw n.unexpected(`Expected one of :, ::, :::, +:, +::, +:::, got: ${i}`,o)
if(a&&s!==void 0)throw n.unexpected(`Cannot use +: syntax sugar in a method: ${e.text}`,e.at)
const l=t.expression()
return{kind:"field",name:r,visibility:c,plus:a,value:method(s,l,e.at),at:e.at.to(l.at)}}function parseFieldName(t,{kind:e,text:n,at:r}){const{cursor:s}=t
if(e==="identifier"){s.take()
return{kind:"fixed",name:{kind:"string",form:"verbatim-single",text:n,at:r}}}if(N.has(e)){s.take()
return{kind:"fixed",name:{kind:"string",form:e,text:n,at:r}}}if(e!=="[")throw s.unexpected(`Unexpected: ${shownToken(s.peek())} while parsing field definition`)
s.take()
const i=t.expression()
s.expect("]")
return{kind:"computed",name:i}}function parseLead(t){const{cursor:e}=t
const{kind:n,at:r}=e.peek()
switch(n){case"local":{e.take()
const n=parseBinds(t)
return t=>({kind:"local",binds:n,body:t,at:r.to(t.at)})}case"assert":return parse_leads_assertion(t)
case"if":return condition(t)
case"error":e.take()
return t=>({kind:"error",message:t,at:r.to(t.at)})
case"function":{e.take()
if(!e.is("("))throw e.unexpected(`Expected ( but got ${shownToken(e.peek())}`)
const n=parseParameters(t,"function")
return t=>({kind:"function",parameters:n,body:t,at:r.to(t.at)})}case"import":case"importstr":case"importbin":e.take()
return t=>{if(t.kind!=="string")throw e.unexpected("Computed imports are not allowed",t.at)
if(t.form==="string-block")throw e.unexpected("Block string literals not allowed in imports",t.at)
return{kind:"import",form:n,path:t,at:r.to(t.at)}}
default:return}}function parse_leads_assertion(t){const{at:e}=t.cursor.take()
const n=t.expression()
const r=takeColon(t)?t.expression():void 0
t.cursor.expect(";")
return t=>({kind:"assert",condition:n,message:r,body:t,at:e.to(t.at)})}function condition(t){const{at:e}=t.cursor.take()
const n=t.expression()
t.cursor.expect("then")
const r=t.expression()
if(t.cursor.takeIf("else")===void 0)return{kind:"if",condition:n,then:r,otherwise:void 0,at:e.to(r.at)}
return t=>({kind:"if",condition:n,then:r,otherwise:t,at:e.to(t.at)})}function takeColon({cursor:t}){if(!t.isOperator(":"))return false
t.take()
return true}const P={"*":5,"/":5,"%":5,"+":6,"-":6,"<<":7,">>":7,"<":8,">":8,"<=":8,">=":8,in:8,"==":9,"!=":9,"&":10,"^":11,"|":12,"&&":13,"||":14}
const L=500
const W=15
const U=0
const z=new Set(["!","~","+","-"])
function parse(t){const e=new Cursor(lex(t))
const n=new Parser(e).expression()
if(!e.is("end"))throw e.unexpected(`Did not expect: ${shownToken(e.peek())}`)
return n}class Parser{cursor
#U=0
constructor(t){this.cursor=t}expression(t=W){if(this.#U>=L)throw this.cursor.unexpected(`nested deeper than ${L} levels`)
this.#U+=1
const e=[]
let n
while(n===void 0){const r=parseLead(this)
if(typeof r==="function")e.push(r)
else n=r??this.#z(e.length===0?t:W)}for(let t=e.pop();t!==void 0;t=e.pop())n=t(n)
this.#U-=1
return n}#z(t){const{at:e}=this.cursor.peek()
let n=this.#J()
let r=U
for(;;){const s=this.#Y()
if(s===void 0||P[s]>=t||P[s]<r)return n
this.cursor.take()
const i=s==="in"?this.cursor.takeIf("super"):void 0
if(i!==void 0){n={kind:"in-super",left:n,at:e.to(i.at)}
r=P.in}else{const t=this.expression(P[s])
n={kind:"binary",operator:s,left:n,right:t,at:e.to(t.at)}}}}#Y(){const{kind:t,text:e}=this.cursor.peek()
if(t!=="operator"&&t!=="in")return
if(Object.hasOwn(P,e))return e
if(e===":"||e==="::")return
throw this.cursor.unexpected(`Not a binary operator: ${e}`)}#J(){const{kind:t,text:e,at:n}=this.cursor.peek()
if(t!=="operator")return this.#K()
if(!z.has(e))throw this.cursor.unexpected(`Not a unary operator: ${e}`)
this.cursor.take()
const r=this.expression(U)
return{kind:"unary",operator:e,operand:r,at:n.to(r.at)}}#K(){const{cursor:t}=this
const{at:e}=t.peek()
let n=this.#D()
for(;;)switch(t.peek().kind){case".":t.take()
n=this.#G(n,e)
break
case"[":n=this.#Z(n,e)
break
case"(":n=this.#X(n,e)
break
case"{":{const r=parseObject(this,t.take())
n={kind:"extend",left:n,right:r,at:e.to(r.at)}
break}default:return n}}#G(t,e){const n=this.cursor.expect("identifier")
return{kind:"index",target:t,index:nameOf(n),at:e.to(n.at)}}#Z(t,e){const{cursor:n}=this
n.take()
if(n.is("]"))throw n.unexpected("ast.Index requires an expression")
const r=[void 0]
while(!n.is("]")){const t=n.peek()
if(t.kind==="operator"&&(t.text===":"||t.text==="::")){n.take()
r.push(...t.text===":"?[void 0]:[void 0,void 0])
if(r.length>3)throw n.unexpected("Invalid slice: too many colons",t.at)}else if(r.at(-1)===void 0)r[r.length-1]=this.expression()
else break}const s=e.to(n.expect("]").at)
const[i]=r
if(r.length===1&&i!==void 0)return{kind:"index",target:t,index:i,at:s}
return{kind:"slice",target:t,bounds:r,at:s}}#X(t,e){const{cursor:n}=this
n.take()
const r=[]
const s=[]
while(!n.is(")")){if(n.is("identifier")&&isAssignment(n.peek(1))){const t=n.take().text
n.take()
s.push({name:t,value:this.expression()})}else{const t=this.expression()
if(s.length>0)throw n.unexpected("Positional argument after a named argument is not allowed",t.at)
r.push(t)}if(n.takeIf(",")===void 0&&!n.is(")"))throw n.unexpected(`Expected a comma before next function argument, got ${shownToken(n.peek())}`)}const i=n.take()
const o=n.takeIf("tailstrict")
return{kind:"apply",target:t,positional:r,named:s,tailstrict:o!==void 0,at:e.to((o??i).at)}}#D(){const{cursor:t}=this
const e=t.peek()
const{kind:n,text:r,at:s}=e
if(N.has(n))return{kind:"string",form:t.take().kind,text:r,at:s}
switch(n){case"null":case"true":case"false":case"self":t.take()
return{kind:n,at:s}
case"$":t.take()
return{kind:"dollar",at:s}
case"number":t.take()
return{kind:"number",text:r,at:s}
case"identifier":t.take()
return{kind:"variable",name:r,at:s}
case"{":return parseObject(this,t.take())
case"[":return parseArray(this)
case"(":{t.take()
const e=this.expression()
const n=t.expect(")")
return parenthesised(e,s.to(n.at))}case"super":return this.#H(t.take().at)
case"end":throw t.unexpected("Unexpected end of file")
default:throw t.unexpected(`Unexpected: ${shownToken(e)} while parsing terminal`)}}#H(t){const{cursor:e}=this
if(e.takeIf(".")!==void 0){const n=e.expect("identifier")
return{kind:"super-index",index:nameOf(n),at:t.to(n.at)}}if(e.takeIf("[")===void 0)throw e.unexpected("Expected . or [ after super",t)
const n=this.expression()
return{kind:"super-index",index:n,at:t.to(e.expect("]").at)}}}const isAssignment=({kind:t,text:e})=>t==="operator"&&e==="="
const nameOf=({text:t,at:e})=>({kind:"string",form:"verbatim-single",text:t,at:e})
const parenthesised=(t,e)=>t.kind==="string"?{kind:"group",inner:t,at:e}:t
const J=new DataView(new ArrayBuffer(8))
function frexp(t){if(t===0||!Number.isFinite(t))return{mantissa:t,exponent:0}
const e=Math.abs(t)<2**-1022
J.setFloat64(0,e?t*2**54:t)
const n=J.getUint32(0)
const r=(n>>>20&2047)-1022
J.setUint32(0,n&2148532223|1022<<20)
return{mantissa:J.getFloat64(0),exponent:e?r-54:r}}function bitParts(t){J.setFloat64(0,t)
const e=J.getUint32(0)
J.setUint32(0,e&2148532223|1022<<20)
return{mantissa:J.getFloat64(0),exponent:(e>>>20&2047)-1022}}function ldexp(t,e){if(t===0)return t
const n=frexp(t)
const r=n.exponent+e
if(r>1024)return t>0?1/0:-1/0
if(r<-1080)return t>0?0:-0
return r>-1022?n.mantissa*2*2**(r-1):n.mantissa*2**100*2**(r+900)*2**-1e3}function exact(t){const{mantissa:e,exponent:n}=frexp(t)
return{units:BigInt(e*2**53),power:n-53}}function fma(t,e,n){const[r,s,i]=[exact(t),exact(e),exact(n)]
const o={units:r.units*s.units,power:r.power+s.power}
const a=Math.min(o.power,i.power)
const c=(o.units<<BigInt(o.power-a))+(i.units<<BigInt(i.power-a))
return c===0n?t*e+n:rounded(c,a)}function rounded(t,e){const n=t<0n?-t:t
const r=n.toString(2).length-53
if(r<=0)return ldexp(Number(t),e)
const s=BigInt(r)
const i=n>>s
const o=n-(i<<s)
const a=1n<<s-1n
const c=o>a||o===a&&i%2n===1n?i+1n:i
return ldexp(Number(t<0n?-c:c),e+r)}const Y=[.7853981256484985,3.774894707930798e-8,26951514290790595e-31]
const K=2**29
function octantOf(t){if(t>=K)return largeOctant(t)
const e=Math.floor(t*(4/Math.PI))
const n=e+e%2
return{octant:n%8,rest:t-n*Y[0]-n*Y[1]-n*Y[2]}}const D=1300n
let G
function largeOctant(t){G??=(4n<<2n*D)/pi()
const{mantissa:e,exponent:n}=frexp(t)
const r=BigInt(e*2**53)*G<<BigInt(Math.max(0,n-53))
const s=n<53?r>>BigInt(53-n):r
const i=Number(s>>D&7n)
const o=s&(1n<<D)-1n
const a=BigInt(o.toString(2).length)
const c=a>53n?o>>a-53n:o
const l=Number(c)*2**Number(a>53n?a-53n-D:-D)
const u=i%2===1
return{octant:(u?i+1:i)%8,rest:(u?l-1:l)*(Math.PI/4)}}function pi(){const t=32n
const e=1n<<D+t
const arctangent=t=>{let n=0n
let r=e/t
for(let e=1n,s=1n;r!==0n;e+=2n,s=-s){n+=s*r/e
r/=t*t}return n}
return 4n*(4n*arctangent(5n)-arctangent(239n))>>t}const polynomial=(t,...e)=>e.reduce((e,n)=>e*t+n)
const sinSeries=(t,e)=>t+t*e*polynomial(e,1.5896230157654656e-10,-2.5050747762857807e-8,27557313621385722e-22,-.0001984126982958954,.008333333333322118,-.1666666666666663)
const cosSeries=t=>1-.5*t+t*t*polynomial(t,-11358536521387682e-27,2.087570084197473e-9,-2.755731417929674e-7,24801587288851704e-21,-.0013888888888873056,.041666666666666595)
function sin(t){if(t===0)return t
const{octant:e,rest:n}=octantOf(Math.abs(t))
const r=t<0!==e>3
const s=e%4
const i=s===1||s===2?cosSeries(n*n):sinSeries(n,n*n)
return r?-i:i}function cos(t){const{octant:e,rest:n}=octantOf(Math.abs(t))
const r=e%4
const s=e>3!==r>1
const i=r===1||r===2?sinSeries(n,n*n):cosSeries(n*n)
return s?-i:i}function tan(t){if(t===0)return t
const{octant:e,rest:n}=octantOf(Math.abs(t))
const r=n*n
const s=polynomial(r,-13093.693918138373,1153516.6483858742,-17956525.197648488)
const i=polynomial(r,1,13681.296347069296,-1320892.3444021097,25008380.18233579,-53869575.592945464)
const o=r>1e-14?n+n*(r*s/i):n
const a=e%4>=2?-1/o:o
return t<0?-a:a}function nearAtan(t){const e=t*t
const n=polynomial(e,-.8750608600031904,-16.157537187333652,-75.00855792314705,-122.88666844901361,-64.85021904942025)
const r=polynomial(e,1,24.858464901423062,165.02700983169885,432.88106049129027,485.3903996359137,194.5506571482614)
return t*(e*n/r)+t}const Z=6123233995736766e-32
function positiveAtan(t){if(t<=.66)return nearAtan(t)
if(t>2.414213562373095)return Math.PI/2-nearAtan(1/t)+Z
return Math.PI/4+nearAtan((t-1)/(t+1))+.5*Z}const atan=t=>t===0?t:t>0?positiveAtan(t):-positiveAtan(-t)
function asin(t){if(t===0)return t
const e=Math.abs(t)
const n=Math.sqrt(1-e*e)
const r=e>.7?Math.PI/2-positiveAtan(n/e):positiveAtan(e/n)
return t<0?-r:r}const acos=t=>Math.PI/2-asin(t)
function atan2(t,e){if(t===0||e===0)return Math.atan2(t,e)
const n=atan(t/e)
if(e>=0)return n
return n<=0?n+Math.PI:n-Math.PI}function exp(t){if(t>709.782712893384)return 1/0
if(t<-745.2)return 0
const e=roundToEven(1.4426950408889634*t)
const n=fma(-e,28235290563031577e-29,fma(-e,.693147180559663,t))*.0625
const r=[.0001984126984126984,.001388888888888889,.008333333333333333,.041666666666666664,.16666666666666666,.5,1]
let s=r.reduce((t,e)=>fma(t,n,e),248015873015873e-19)*n
for(let t=0;t<3;t++)s*=s+2
return ldexp(fma(s,s+2,1),e)}function roundToEven(t){const e=Math.floor(t)
const n=t-e
return n>.5||n===.5&&e%2!==0?e+1:e}function log(t){if(!(t>0)||t===1/0)return Math.log(t)
let{mantissa:e,exponent:n}=bitParts(t)
if(e<Math.SQRT2/2)[e,n]=[e*2,n-1]
const r=e-1
const s=r/(2+r)
const i=s*s
const o=i*i
const a=i*polynomial(o,.14798198605116586,.1818357216161805,.2857142874366239,.6666666666666735)
const c=o*polynomial(o,.15313837699209373,.22222198432149784,.3999999999940942)
const l=.5*r*r
return n*.6931471803691238-(l-(s*(l+(a+c))+n*1.9082149292705877e-10)-r)}const log2=t=>log(t)/Math.LN2
const log10=t=>log(t)/Math.LN10
function pow(t,e){if(t===0||t===1||e===0||e===1)return t**e
if(Math.abs(e)===.5)return e>0?Math.sqrt(t):1/Math.sqrt(t)
let n=Math.floor(Math.abs(e))
let r=Math.abs(e)-n
if(r!==0&&t<0)return Number.NaN
if(n>=2**63)return t**e
let s=1
let i=0
if(r>.5)[r,n]=[r-1,n+1]
if(r!==0)s=exp(r*log(t))
let{mantissa:o,exponent:a}=frexp(t)
for(;n!==0;n=Math.floor(n/2)){if(Math.abs(a)>4096){i+=a
break}if(n%2===1)[s,i]=[s*o,i+a];[o,a]=[o*o,a*2]
if(o<.5)[o,a]=[o*2,a-1]}return e<0?ldexp(1/s,-i):ldexp(s,i)}const signOf=(t,{blank:e,plus:n})=>t?"-":n?"+":e?" ":""
const X={blank:false,plus:false}
const H=1100
function digitsOf(t,e){let n=""
for(let r=t;r!==0;r=Math.floor(r/e)){if(n.length>H)throw new FormatError("max stack frames exceeded.")
const t=r%e
n=(Number.isInteger(t)?Q.charAt(t):numberText(t))+n}return n}class FormatError extends Error{}function format_number_finite(t){if(Number.isFinite(t))return t
throw new FormatError(Number.isNaN(t)?"Not a number":"Overflow")}const Q="0123456789abcdef"
const padded=(t,e)=>t.padStart(Math.ceil(e),"0")
function integerText(t,e,n,r,s,i,o){const a=signOf(t,s)
const c=e===0?"0":o+digitsOf(e,i)
return a+padded(c,Math.max(n-a.length,r))}function hexText(t,e,n,{alternate:r,capitals:s,...i}){const o=Math.floor(Math.abs(t))
const a=signOf(t<0,i)
const c=r?s?"0X":"0x":""
const l=o===0?"0":digitsOf(o,16)
const u=padded(l,Math.max(e-a.length-c.length,n))
return a+c+(s?u.toUpperCase():u)}function fixedText(t,e,n,r,s){const i=format_number_finite(pow(10,n))
const o=format_number_finite(Math.abs(t)*i+.5)
const a=Math.sign(Math.abs(t))*Math.floor(format_number_finite(o/i))
const c=Math.floor(o)%i
const l=n===0&&!r.alternate?0:1
const u=integerText(t<0,a,e-n-l,0,r,10,"")
if(n===0)return u+(r.alternate?".":"")
if(!s&&c<=0)return u
const h=integerText(false,c,n,0,X,10,"")
return`${u}.${s?h:h.replace(/0+$/,"")}`}const exponentOf=t=>t===0?0:Math.floor(log(Math.abs(t))/log(10))
function scientificText(t,e,n,r,s){const i=exponentOf(t)
const o=(r.capitals?"E":"e")+integerText(i<0,Math.abs(i),3,0,{blank:false,plus:true},10,"")
const a=format_number_finite(i===-324?t*10/pow(10,i+1):t/pow(10,i))
return fixedText(a,e-o.length,n,r,s)+o}function generalText(t,e,n,r){const s=exponentOf(t)
if(s<-4||s>=n)return scientificText(t,e,n-1,r,r.alternate)
return fixedText(t,e,n-Math.max(1,s+1),r,r.alternate)}const tt={d:"d",i:"d",u:"d",o:"o",x:"x",X:"x",e:"e",E:"e",f:"f",F:"f",g:"g",G:"g",c:"c",s:"s","%":"%"}
function parseFormat(t,e){const n=[]
let r=0
for(let s=t.indexOf("%");s>=0;s=t.indexOf("%",r)){if(s>r)n.push({kind:"text",text:t.slice(r,s)})
const{conversion:i,end:o}=new ConversionReader(t,s+1,e).read()
n.push(i)
r=o}if(r<t.length)n.push({kind:"text",text:t.slice(r)})
return n}class ConversionReader{#T
#Q
#I
constructor(t,e,n){this.#T=t
this.#I=e
this.#Q=n}read(){const t=this.#tt()
const e=this.#et()
const n=this.#h()
let r
if(this.#nt()==="."){this.#I++
r=this.#h()}if("hlL".includes(this.#nt()))this.#I++
const s=this.#nt()
const i=Object.hasOwn(tt,s)?tt[s]:void 0
if(i===void 0)throw this.#Q(`Unrecognised conversion type: ${String.fromCodePoint(this.#T.codePointAt(this.#I)??0)}`)
return{conversion:{kind:"conversion",key:t,...e,width:n,precision:r,type:i,capitals:"XEFG".includes(s)},end:this.#I+1}}#nt(){if(this.#I>=this.#T.length)throw this.#Q("Truncated format code.")
return this.#T.charAt(this.#I)}#tt(){if(this.#nt()!=="(")return
const t=this.#T.indexOf(")",this.#I)
if(t<0)throw this.#Q("Truncated format code.")
const e=this.#T.slice(this.#I+1,t)
this.#I=t+1
return e}#et(){const t={alternate:false,zero:false,left:false,blank:false,plus:false}
for(;;this.#I++)switch(this.#nt()){case"#":t.alternate=true
break
case"0":t.zero=true
break
case"-":t.left=true
break
case" ":t.blank=true
break
case"+":t.plus=true
break
default:return t}}#h(){if(this.#nt()==="*"){this.#I++
return"*"}let t=0
for(;this.#nt()>="0"&&this.#nt()<="9";this.#I++)t=t*10+Number(this.#nt())
return t}}class Call{machine
at
#rt
constructor(t,e,n){this.machine=t
this.#rt=e
this.at=n}evaluate(){for(const t of this.#rt)if(t!==void 0)this.machine.force(t,this.at)}has(t){return this.#rt[t]!==void 0}lazy(t){return this.#rt[t]??null}value(t){return this.machine.force(this.lazy(t),this.at)}or(t,e){return this.has(t)?this.value(t):e}number(t){return numberFrom(this.value(t),this.at)}integer(t){return Math.trunc(this.number(t))}string(t){return stringFrom(this.value(t),this.at)}boolean(t){return booleanFrom(this.value(t),this.at)}array(t){return arrayFrom(this.value(t),this.at)}object(t){return objectFrom(this.value(t),this.at)}function(t){return functionFrom(this.value(t),this.at)}force(t){return this.machine.force(t,this.at)}item(t,e){return itemOf(this.machine,t,e,this.at)}items(t){this.spend(t.items.length)
return this.together(t.items.map((e,n)=>()=>this.item(t,n)))}together(t){let e
const n=[]
for(const r of t)try{n.push(r())}catch(t){if(t instanceof Pending)e=t
else if(e===void 0)throw t}if(e!==void 0)throw e
return n}call(t,...e){return this.machine.call(t,e,this.at)}later(t,...e){return new Thunk(()=>this.call(t,...e),void 0,"thunk from <std>")}spend(t){this.machine.spend(t,this.at)}list(t){checkElements(this.machine,t.length,this.at)
return new ArrayValue(t)}text(t,e){checkLength(this.machine,t,this.at)
this.spend(Math.ceil(t/128))
return e()}fail(t){return new RuntimeError(t,this.at)}}const parametersOf=t=>t.split(" ").map(t=>({name:t.replace("?",""),optional:t.endsWith("?")}))
const library_define=(t,e)=>defineLazy(t,t=>{t.evaluate()
return e(t)})
const defineLazy=(t,e)=>({parameters:parametersOf(t),run:e})
const builtinOf=(t,e,{parameters:n,run:r})=>new Builtin(e,n,(e,n)=>r(new Call(t,e,n)))
const et={manifestJson:library_define("value",t=>layOut(t,t.value(0),{indent:"    ",newline:"\n",colon:": "})),manifestJsonEx:library_define("value indent newline? key_val_sep?",t=>{const e=t.value(0)
const n=t.string(1)
const r=t.has(2)?t.string(2):"\n"
const s=t.has(3)?t.string(3):": "
return layOut(t,e,{indent:n,newline:r,colon:s})}),manifestJsonMinified:library_define("value",t=>layOut(t,t.value(0),{indent:"",newline:"",colon:":"}))}
const valueText=(t,e)=>lineText(t.machine,e,t.at)
const nt=500
function layOut(t,e,n){const r=new Writer(t,n)
r.value(e,"",[])
return r.text()}class Writer{#X
#c
#u=[]
#h=0
constructor(t,e){this.#X=t
this.#c=e}text(){return this.#u.join("")}#p(t){this.#h+=t.length
const{machine:e,at:n}=this.#X
if(this.#h>e.limits.output)throw new RuntimeError(`the output is longer than ${e.limits.output} characters`,n)
this.#u.push(t)}value(t,e,n){if(n.length>=nt)throw this.#X.fail("max manifest depth exceeded, possible infinite recursion")
this.#X.spend(1)
if(typeof t==="string")this.#p(goString(t))
else if(typeof t==="number")this.#p(decimalText(t))
else if(t===null||typeof t==="boolean")this.#p(String(t))
else if(t instanceof ArrayValue)this.#m(t,e,n)
else if(t instanceof ObjectValue)this.#g(t,e,n)
else throw this.#X.fail(`tried to manifest function at [${n.join(" ")}]`)}#m(t,e,n){const{newline:r}=this.#c
const s=e+this.#c.indent
this.#p(`[${r}`)
t.items.forEach((e,i)=>{this.#p(i===0?s:`,${r}${s}`)
this.value(this.#X.item(t,i),s,[...n,i])})
this.#p(`${r}${e}]`)}#g(t,e,n){const{newline:r,colon:s}=this.#c
const i=e+this.#c.indent
this.#p(`{${r}`)
fieldNames(t).forEach((e,o)=>{this.#p(`${o===0?i:`,${r}${i}`}${goString(e)}${s}`)
this.value(fieldValue(this.#X.machine,t,e,this.#X.at),i,[...n,e])})
this.#p(`${r}${e}}`)}}const goString=t=>`"${t.replace(/["\\\u0000-\u001f\u2028\u2029]/g,escapedCharacter)}"`
const isOf=(t,e="v")=>library_define(e,e=>t(e.value(0)))
const rt={type:library_define("x",t=>typeName(t.value(0))),isArray:isOf(t=>t instanceof ArrayValue),isBoolean:isOf(t=>typeof t==="boolean"),isFunction:isOf(isFunction),isNull:isOf(t=>t===null,"x"),isNumber:isOf(t=>typeof t==="number"),isObject:isOf(t=>t instanceof ObjectValue),isString:isOf(t=>typeof t==="string"),length:library_define("x",t=>types_length(t,t.value(0))),id:library_define("x",t=>t.value(0)),equals:library_define("x y",t=>{const[e,n]=[t.value(0),t.value(1)]
return equal(t.machine,e,n,t.at)}),primitiveEquals:library_define("x y",t=>{const[e,n]=[t.value(0),t.value(1)]
return primitiveEqual(e,n,t.at)}),assertEqual:library_define("a b",t=>{const[e,n]=[t.value(0),t.value(1)]
if(equal(t.machine,e,n,t.at))return true
throw t.fail(`Assertion failed. ${valueText(t,e)} != ${valueText(t,n)}`)}),trace:library_define("str rest",t=>{t.string(0)
return t.value(1)}),toString:library_define("a",t=>toText(t.machine,t.value(0),t.at)),__compare:library_define("v1 v2",t=>Math.sign(compare(t.machine,t.value(0),t.value(1),t.at))),__compare_array:comparison(t=>Math.sign(t)),__array_less:comparison(t=>t<0),__array_less_or_equal:comparison(t=>t<=0),__array_greater:comparison(t=>t>0),__array_greater_or_equal:comparison(t=>t>=0)}
function comparison(t){return library_define("arr1 arr2",e=>t(compare(e.machine,e.array(0),e.array(1),e.at)))}function types_length(t,e){if(typeof e==="string")return lengthOf(e)
if(e instanceof ArrayValue)return e.items.length
if(e instanceof ObjectValue)return fieldNames(e).length
if(isFunction(e))return e.parameters.filter(({optional:t})=>!t).length
throw unexpectedType(e,void 0,t.at)}const sliceFrom=(t,e)=>t instanceof ArrayValue?new ArrayValue(t.items.slice(e)):typeof t==="string"?pointsOf(t).slice(e).join(""):t
function slice_slice(t){const e=t.value(0)
const size=()=>types_length(t,e)
const from=()=>bound(t,1,0,t=>Math.max(0,size()+t))
const to=()=>bound(t,2,size,t=>size()+t)
const n=t.value(3)??1
const r=compare(t.machine,n,0,t.at)
if(r<0)throw t.fail(`got [${[from(),to(),n].map(e=>toText(t.machine,e,t.at)).join(":")}] but negative steps are not supported`)
if(r===0)throw t.fail("got 0 but step must be greater than 0")
if(typeof e!=="string"&&!(e instanceof ArrayValue))throw t.fail(`std.slice accepts a string or an array, but got: ${typeName(e)}`)
const[s,i]=[from(),to()]
compare(t.machine,s,i,t.at)
const o=typeof e==="string"?pointsOf(e):e.items
t.spend(Math.ceil(o.length/16))
const a=stepped(o,numberFrom(s,t.at),numberFrom(i,t.at),numberFrom(n,t.at))
return typeof e==="string"?a.join(""):t.list(a)}function bound(t,e,n,r){const s=t.value(e)
if(s===null)return typeof n==="number"?n:n()
return compare(t.machine,s,0,t.at)<0?r(numberFrom(s,t.at)):s}function stepped(t,e,n,r){if(r===1&&Number.isInteger(e)&&Number.isInteger(n))return t.slice(e,Math.max(e,n))
const s=[]
for(let i=e;i<n&&i<t.length;i+=r)s.push(t[Math.trunc(i)]??null)
return s}const st={makeArray:library_define("sz func",makeArray),range:library_define("from to",range),repeat:defineLazy("what count",repeat),slice:defineLazy("indexable index end step",slice_slice),reverse:library_define("arr",t=>t.list(t.array(0).items.toReversed())),map:defineLazy("func arr",t=>{const[e,n]=transformed(t,"map","array / string")
return t.list(n.map(n=>t.later(e,n)))}),mapWithIndex:defineLazy("func arr",t=>{const[e,n]=transformed(t,"mapWithIndex","array")
return t.list(n.map((n,r)=>t.later(e,r,n)))}),filter:library_define("func arr",t=>{const e=t.array(1)
return filtered(t,t.function(0),e)}),filterMap:defineLazy("filter_func map_func arr",t=>{const e=t.value(0)
if(!isFunction(e))throw t.fail(`std.filterMap first param must be function, got ${typeName(e)}`)
const n=t.value(1)
if(!isFunction(n))throw t.fail(`std.filterMap second param must be function, got ${typeName(n)}`)
const r=t.value(2)
if(!(r instanceof ArrayValue))throw t.fail(`std.filterMap third param must be array, got ${typeName(r)}`)
return t.list(filtered(t,e,r).items.map(e=>t.later(n,e)))}),flatMap:library_define("func arr",flatMap),$flatMapArray:library_define("func arr",flatMap),flattenArrays:library_define("arrs",flattenArrays),flattenDeepArray:library_define("value",t=>{const e=[]
flattenDeep(t,t.value(0),e)
return t.list(e)}),foldl:library_define("func arr init",t=>fold(t,"foldl",t=>t,(t,e)=>[t,e])),foldr:library_define("func arr init",t=>fold(t,"foldr",t=>t.toReversed(),(t,e)=>[e,t])),sum:library_define("arr",t=>arrays_sum(t,t.array(0))),avg:library_define("arr",t=>{const e=t.array(0)
if(e.items.length===0)throw t.fail("Cannot calculate average of an empty array.")
return finite(arrays_sum(t,e)/e.items.length,t.at)})}
function itemsOf(t,e,n){if(e instanceof ArrayValue)return e.items
if(typeof e==="string")return pointsOf(e)
throw t.fail(`${n}, got ${typeName(e)}`)}function integerFrom(t,e){const n=t.number(e)
if(isInteger(n))return n
throw t.fail(`Expected an integer, but got ${goNumber(n)}`)}function transformed(t,e,n){const r=t.value(0)
if(!isFunction(r))throw t.fail(`std.${e} first param must be function, got ${typeName(r)}`)
const s=itemsOf(t,t.value(1),`std.${e} second param must be ${n}`)
t.spend(s.length)
return[r,s]}function flattenArrays(t){const e=itemsOf(t,t.value(0),"foldl second parameter should be string or array")
const n=e.map(e=>t.force(e))
if(n.every(t=>t instanceof ArrayValue))return t.list(n.flatMap(({items:t})=>t))
return n.reduce((e,n)=>add(t.machine,e,n,t.at),new ArrayValue([]))}function makeArray(t){const e=integerFrom(t,0)
const n=t.function(1)
t.spend(Math.max(0,e))
return t.list(Array.from({length:Math.max(0,e)},(e,r)=>t.later(n,r)))}function range(t){const[e,n]=[integerFrom(t,0),integerFrom(t,1)]
const r=Math.max(0,n-e+1)
t.spend(r)
return t.list(Array.from({length:r},(t,n)=>e+n))}function repeat(t){const e=t.value(0)
if(typeof e!=="string"&&!(e instanceof ArrayValue))throw t.fail("std.repeat first argument must be an array or a string")
const n=Math.max(0,integerFrom(t,1))
if(typeof e==="string")return t.text(e.length*n,()=>e.repeat(n))
t.spend(e.items.length*n)
return t.list(Array.from({length:n},()=>e.items).flat())}function filtered(t,e,n){t.spend(n.items.length)
return t.list(n.items.filter(n=>{const r=t.call(e,n)
if(typeof r==="boolean")return r
throw unexpectedType(r,"boolean",t.at)}))}function flatMap(t){const e=t.function(0)
const n=t.value(1)
if(typeof n==="string"){const r=pointsOf(n).map(n=>stringFrom(t.call(e,n),t.at))
return t.text(r.reduce((t,e)=>t+e.length,0),()=>r.join(""))}const r=[]
for(const s of itemsOf(t,n,"std.flatMap second param must be array / string")){const{items:n}=arrayFrom(t.call(e,s),t.at)
t.spend(n.length)
for(const t of n)r.push(t)}return t.list(r)}function flattenDeep(t,e,n){if(!(e instanceof ArrayValue))return void n.push(e)
for(const r of t.items(e))flattenDeep(t,r,n)}function fold(t,e,n,r){const s=t.function(0)
const i=itemsOf(t,t.value(1),`${e} second parameter should be string or array`)
let o=t.lazy(2)
for(const e of n(i))o=t.call(s,...r(o,e))
return t.force(o)}function arrays_sum(t,e){let n=0
for(const r of t.items(e))n+=numberFrom(r,t.at)
return finite(n,t.at)}function isMember(t,e,n){if(typeof e==="string")return e.includes(stringFrom(n,t.at))
if(!(e instanceof ArrayValue))throw t.fail("std.member first argument must be an array or a string")
for(let r=0;r<e.items.length;r++){t.spend(1)
if(equal(t.machine,t.item(e,r),n,t.at))return true}return false}const it={member:library_define("arr x",t=>{const e=t.value(0)
return isMember(t,e,t.value(1))}),contains:library_define("arr elem",t=>{const e=t.array(0)
const n=t.value(1)
for(let r=0;r<e.items.length;r++){t.spend(1)
if(equal(t.machine,t.item(e,r),n,t.at))return true}return false}),count:defineLazy("arr x",t=>{const e=t.array(0)
return placesOf(t,e,t.lazy(1)).length}),find:defineLazy("value arr",t=>{const e=t.value(1)
if(!(e instanceof ArrayValue))throw t.fail(`find second parameter should be an array, got ${typeName(e)}`)
return t.list(placesOf(t,e,t.lazy(0)))}),any:library_define("arr",t=>{const e=truthsOf(t,"any")
return e.items.some((n,r)=>truth(t,e,r))}),all:library_define("arr",t=>{const e=truthsOf(t,"all")
return e.items.every((n,r)=>truth(t,e,r))}),remove:library_define("arr elem",t=>{const e=t.array(0)
const n=t.value(1)
const r=e.items.findIndex((r,s)=>equal(t.machine,t.item(e,s),n,t.at))
return r<0?e:without(t,e,r)}),removeAt:library_define("arr i",t=>{const e=t.array(0)
return without(t,e,integerFrom(t,1))})}
function placesOf(t,e,n){const r=[]
t.spend(e.items.length)
for(let s=0;s<e.items.length;s++)if(equal(t.machine,t.item(e,s),t.force(n),t.at))r.push(s)
return r}function truthsOf(t,e){const n=t.value(0)
if(n instanceof ArrayValue)return n
throw t.fail(`${e}() parameter should be an array, got ${typeName(n)}`)}function truth(t,e,n){t.spend(1)
const r=t.item(e,n)
if(typeof r==="boolean")return r
throw t.fail(`element "${toText(t.machine,r,t.at)}" of type ${typeName(r)} is not a boolean`)}function without(t,e,n){const{items:r}=e
if(n<0||n>=r.length)throw t.fail(`slice bounds out of range [:${n}] with capacity ${r.length}`)
return t.list(r.filter((t,e)=>e!==n))}function splitLimit(t,e,n,r){t.spend(Math.ceil(e.length/16))
if(r<0)return t.list(e.split(n))
const s=[]
let i=0
for(let t=e.indexOf(n);t>=0&&s.length<r;t=e.indexOf(n,i)){s.push(e.slice(i,t))
i=t+n.length}return t.list([...s,e.slice(i)])}function splitLimitRight(t,e,n,r){if(r<0)return splitLimit(t,e,n,r)
t.spend(Math.ceil(e.length/16))
const s=[]
let i=e.length
while(s.length<r&&i>=n.length){const t=e.lastIndexOf(n,i-n.length)
if(t<0)break
s.push(e.slice(t+n.length,i))
i=t}return t.list([...s,e.slice(0,i)].reverse())}const ot={substr:library_define("str from len",substr),startsWith:affix(t=>[0,t]),endsWith:affix((t,e)=>[e-t,e]),findSubstr:defineLazy("pat str",findSubstr),strReplace:library_define("str from to",strReplace),split:defineLazy("str c",t=>{const e=t.value(0)
if(typeof e!=="string")throw t.fail(`std.split first parameter must be a String, got ${typeName(e)}`)
const n=t.value(1)
if(typeof n!=="string")throw t.fail(`std.split second parameter must be a String, got ${typeName(n)}`)
if(n==="")throw t.fail("std.split second parameter must have length 1 or greater, got 0")
return splitLimit(t,e,n,-1)}),splitLimit:library_define("str c maxsplits",t=>{const[e,n,r]=splitArguments(t,"splitLimit")
return splitLimit(t,e,n,r)}),splitLimitR:library_define("str c maxsplits",t=>{const[e,n,r]=splitArguments(t,"splitLimitR")
return splitLimitRight(t,e,n,r)}),trim:library_define("str",t=>t.string(0).replace(/^[\s\u0085]+/u,"").replace(/[\s\u0085]+$/u,"")),stripChars:stripping({left:true,right:true}),lstripChars:stripping({left:true,right:false}),rstripChars:stripping({left:false,right:true}),asciiUpper:asciiCase(/[a-z]/g,t=>t.toUpperCase()),asciiLower:asciiCase(/[A-Z]/g,t=>t.toLowerCase()),stringChars:library_define("str",t=>{const e=t.value(0)
const n=types_length(t,e)
t.spend(n)
if(typeof e==="string")return t.list([...pointsOf(e)])
return t.list(Array.from({length:n},(n,r)=>new Thunk(()=>indexed(t.machine,e,r,t.at),void 0,"thunk from <std>")))}),codepoint:library_define("str",t=>{const e=t.string(0)
const n=lengthOf(e)
if(n!==1)throw t.fail(`codepoint takes a string of length 1, got length ${n}`)
return e.codePointAt(0)??0}),char:library_define("n",t=>characterOf(t,t.number(0))),equalsIgnoreCase:library_define("str1 str2",t=>{const[e,n]=[t.string(0),t.string(1)]
return e===n||foldedEqual(e,n)}),isEmpty:library_define("str",t=>t.string(0)===""),escapeStringDollars:escaping(t=>t.replaceAll("$","$$$$")),escapeStringBash:escaping(t=>`'${t.replaceAll("'",`'"'"'`)}'`),escapeStringXML:escaping(t=>t.replace(/[<>&"']/g,t=>at[t]??t)),resolvePath:defineLazy("f r",t=>{const e=t.value(0)
if(typeof e!=="string")throw t.fail(`std.split first parameter must be a String, got ${typeName(e)}`)
const n=t.value(1)
const r=e.split("/").slice(0,-1)
return(n===null?r:[...r,stringFrom(n,t.at)]).join("/")})}
const at={"<":"&lt;",">":"&gt;","&":"&amp;",'"':"&quot;","'":"&apos;"}
function escaping(t){return library_define("str_",e=>{const n=toText(e.machine,e.value(0),e.at)
return e.text(n.length*6,()=>t(n))})}function characterOf(t,e){if(e<0)throw t.fail(`Codepoints must be >= 0, got ${goNumber(e)}`)
if(e>1114111)throw t.fail(`Invalid unicode codepoint, got ${goNumber(e)}`)
return String.fromCodePoint(Math.trunc(e)).toWellFormed()}function substr(t){const[e,n,r]=[t.value(0),t.value(1),t.value(2)]
if(typeof e!=="string")throw t.fail(`substr first parameter should be a string, got ${typeName(e)}`)
const s=position(t,n,"second")
const i=position(t,r,"third")
return sliceOf(e,s,s+i)}function position(t,e,n){if(typeof e!=="number")throw t.fail(`substr ${n} parameter should be a number, got ${typeName(e)}`)
if(n==="second"?!Number.isInteger(e):!isInteger(e))throw t.fail(`substr ${n} parameter should be an integer, got ${e.toFixed(6)}`)
if(e<0)throw t.fail(`substr ${n} parameter should be greater than zero, got ${n==="second"?e.toFixed(6):String(e)}`)
return e}function affix(t){return defineLazy("a b",e=>{const n=e.value(0)
const r=types_length(e,n)
const s=types_length(e,e.value(1))
if(r<s)return false
if(typeof n!=="string")throw e.fail(`substr first parameter should be a string, got ${typeName(n)}`)
const[i,o]=t(s,r)
return sliceOf(n,i,o)===e.value(1)})}function findSubstr(t){const e=t.value(0)
if(typeof e!=="string")throw t.fail(`findSubstr first parameter should be a string, got ${typeName(e)}`)
const n=t.value(1)
if(typeof n!=="string")throw t.fail(`findSubstr second parameter should be a string, got ${typeName(n)}`)
if(e==="")return new ArrayValue([])
t.spend(Math.ceil(n.length/16))
const r=[]
const s=hasPairs(n)
let i=0
let o=0
for(let t=n.indexOf(e);t>=0;t=n.indexOf(e,t+1)){i+=s?lengthOf(n.slice(o,t)):t-o
o=t
r.push(i)}return t.list(r)}function strReplace(t){const[e,n,r]=[t.string(0),t.string(1),t.string(2)]
if(n==="")throw t.fail("'from' string must not be zero length.")
const s=e.split(n)
return t.text(e.length+(s.length-1)*(r.length-n.length),()=>s.join(r))}function splitArguments(t,e){const[n,r]=[t.string(0),t.string(1)]
const s=t.number(2)
if(r==="")throw t.fail(`std.${e} second parameter should have length 1 or greater, got 0`)
if(!isInteger(s))throw t.fail(`Expected an integer, but got ${goNumber(s)}`)
if(s<-1)throw t.fail(`std.${e} third parameter should be -1 or non-negative, got ${s}`)
return[n,r,s]}function stripping({left:t,right:e}){return library_define("str chars",n=>{const r=n.string(0)
const s=n.value(1)
const i=pointsOf(r)
let o=0
let a=i.length
while(t&&o<a&&isMember(n,s,i[o]??""))o++
while(e&&a>o&&isMember(n,s,i[a-1]??""))a--
return i.slice(o,a).join("")})}function asciiCase(t,e){return library_define("str",n=>{const r=n.value(0)
const s=typeof r==="string"?r:charactersOf(n,r).join("")
return n.text(s.length,()=>s.replace(t,e))})}function charactersOf(t,e){return Array.from({length:types_length(t,e)},(n,r)=>{const s=stringFrom(indexed(t.machine,e,r,t.at),t.at)
if(lengthOf(s)!==1)throw t.fail(`codepoint takes a string of length 1, got length ${lengthOf(s)}`)
return s})}function foldedEqual(t,e){const[n,r]=[pointsOf(t).slice(),pointsOf(e)]
return n.length===r.length&&n.every((t,e)=>t===r[e]||sameFolded(t,r[e]??""))}const sameFolded=(t,e)=>new RegExp(`^\\u{${(t.codePointAt(0)??0).toString(16)}}$`,"iu").test(e)
const ct={format:defineLazy("str vals",t=>{const e=formatOf(t,t.value(0))
return formatValue(t,e,t.value(1))})}
function formatOf(t,e){if(typeof e==="string")return e
return Array.from({length:types_length(t,e)},(n,r)=>toText(t.machine,indexed(t.machine,e,r,t.at),t.at)).join("")}const formatText=(t,e,n,r)=>formatValue(new Call(t,[],r),e,n)
function formatValue(t,e,n){const r=parseFormat(e,e=>t.fail(e))
const s=n instanceof ObjectValue?new Named(t,n):new InTurn(t,n instanceof ArrayValue?n:new ArrayValue([n]))
const i=t.together(r.map(e=>()=>{t.spend(1)
return e.kind==="text"?e.text:converted(t,e,s)}))
s.finish()
return t.text(i.reduce((t,e)=>t+e.length,0),()=>i.join(""))}class InTurn{#X
#st
#N=0
constructor(t,e){this.#X=t
this.#st=e}size(t){const e=this.#N++
if(t==="width")this.#it(e,"at least")
return()=>{this.#it(e,"more than")
const t=this.#X.item(this.#st,e)
if(typeof t==="number")return t
throw this.#X.fail(`Unexpected type ${typeName(t)}, expected number`)}}value(){const t=this.#N++
this.#it(t,"more than")
return{evaluate:()=>this.#X.item(this.#st,t),place:t}}#it(t,e){const n=this.#st.items.length
if(t>=n)throw this.#X.fail(`Not enough values to format: ${n}, expected ${e} ${t}`)}finish(){const t=this.#st.items.length
if(this.#N<t)throw this.#X.fail(`Too many values to format: ${t}, expected ${this.#N}`)}}class Named{#X
#g
constructor(t,e){this.#X=t
this.#g=e}size(t){if(t==="width")throw this.#X.fail("Cannot use * field width with object.")
return()=>{throw this.#X.fail("Cannot use * precision with object.")}}value({key:t}){if(t===void 0)throw this.#X.fail("Mapping keys required.")
if(!hasField(this.#g,t))throw this.#X.fail(`No such field: ${t}`)
return{evaluate:()=>fieldValue(this.#X.machine,this.#g,t,this.#X.at),place:t}}finish(){}}function converted(t,e,n){const r=e.width==="*"?n.size("width"):constant(e.width)
const s=e.precision==="*"?n.size("precision"):e.precision===void 0?void 0:constant(e.precision)
const i=e.type==="%"?"%":textOf(t,e,n,r,s)
const o=Math.ceil(r()-lengthOf(i))
return o<=0?i:t.text(i.length+o,()=>e.left?i+" ".repeat(o):" ".repeat(o)+i)}const constant=t=>()=>t
function textOf(t,e,n,r,s){const{type:i}=e
const{evaluate:o,place:a}=n.value(e)
const c=o()
if(i==="s")return toText(t.machine,c,t.at)
if(i==="c")return characterText(t,c)
if(typeof c!=="number")throw t.fail(`Format required number at ${a}, got ${typeName(c)}`)
const l=s?.()
const u=e.zero&&!e.left?r():0
try{return t.text(Math.max(u,l??0),()=>numberAs(i,c,u,l,e))}catch(e){throw e instanceof FormatError?t.fail(e.message):e}}function numberAs(t,e,n,r,s){switch(t){case"d":return integerText(e<=-1,Math.floor(Math.abs(e)),n,r??0,s,10,"")
case"o":return integerText(e<=-1,Math.floor(Math.abs(e)),n,r??0,s,8,s.alternate?"0":"")
case"x":return hexText(Math.floor(e),n,r??0,s)
case"f":return fixedText(e,n,r??6,s,true)
case"e":return scientificText(e,n,r??6,s,true)
default:return generalText(e,n,r??6,s)}}function characterText(t,e){if(typeof e==="number")return characterOf(t,e)
if(typeof e!=="string")throw t.fail(`%c expected number / string, got: ${typeName(e)}`)
if(lengthOf(e)!==1)throw t.fail(`%c expected 1-sized string got: ${lengthOf(e)}`)
return e}var lt=n(7598)
const ut="\ufffd"
function decodeUtf8(t){const e=Buffer.from(t.buffer,t.byteOffset,t.byteLength)
const n=e.toString("utf8")
if(!n.includes(ut))return n
const r=[]
for(let t=0;t<e.length;){const n=characterLength(e,t)
r.push(n===0?ut:e.toString("utf8",t,t+n))
t+=Math.max(1,n)}return r.join("")}function characterLength(t,e){const n=t[e]??0
if(n<128)return 1
const r=n>=240?4:n>=224?3:2
if(n<194||n>244)return 0
for(let s=1;s<r;s++){const[r,i]=s===1?secondBytes(n):[128,191]
const o=t[e+s]??0
if(o<r||o>i)return 0}return r}function secondBytes(t){switch(t){case 224:return[160,191]
case 237:return[128,159]
case 240:return[144,191]
case 244:return[128,143]
default:return[128,191]}}const ht={encodeUTF8:library_define("str",t=>{const e=t.string(0)
t.spend(e.length)
return t.list([...Buffer.from(e,"utf8")])}),decodeUTF8:library_define("arr",t=>decodeUtf8(bytesFrom(t))),base64:library_define("input",t=>{const e=t.value(0)
if(typeof e==="string")return base64Text(t,e)
return base64Bytes(t,e).toString("base64")}),base64Decode:library_define("str",t=>decodeUtf8(decoded(t))),base64DecodeBytes:library_define("str",t=>t.list([...decoded(t)])),md5:hash("md5"),sha1:hash("sha1"),sha256:hash("sha256"),sha512:hash("sha512"),sha3:hash("sha3-512"),escapeStringJson:library_define("str_",t=>jsonString(toText(t.machine,t.value(0),t.at))),escapeStringPython:library_define("str",t=>jsonString(toText(t.machine,t.value(0),t.at)))}
function hash(t){return library_define("s",e=>{const n=e.string(0)
e.spend(Math.ceil(n.length/64))
return(0,lt.createHash)(t).update(n,"utf8").digest("hex")})}function bytesFrom(t){const e=t.items(t.array(0)).map(e=>{if(typeof e!=="number")throw t.fail(`Unexpected type ${typeName(e)}, expected number`)
if(!isInteger(e))throw t.fail(`Expected an integer, but got ${goNumber(e)}`)
if(e<0||e>255)throw t.fail(`Bytes must be integers in range [0, 255], got ${e}`)
return e})
return Buffer.from(e)}function base64Text(t,e){const n=/[^\u0000-\u00ff]/u.exec(e)?.[0].codePointAt(0)
if(n!==void 0)throw t.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${n}`)
return t.text(e.length*4,()=>Buffer.from(e,"utf8").toString("base64"))}function base64Bytes(t,e){if(typeName(e)!=="array")throw t.fail(`base64 can only base64 encode strings / arrays of single bytes, got ${typeName(e)}`)
const n=t.items(t.array(0)).map(e=>{if(!isInteger(e))throw t.fail(`base64 encountered a non-integer value in the array, got ${typeName(e)}`)
if(e<0||e>255)throw t.fail(`base64 encountered invalid codepoint value in the array (must be 0 <= X <= 255), got ${e}`)
return e})
return Buffer.from(n)}function decoded(t){const e=t.value(0)
if(typeof e!=="string")throw t.fail(`base64DecodeBytes requires a string, got ${typeName(e)}`)
const n=Buffer.byteLength(e,"utf8")
if(n%4!==0)throw t.fail(`input string appears not to be a base64 encoded string. Wrong length found (${n})`)
t.spend(Math.ceil(n/16))
const r=/^[A-Za-z0-9+/]*/.exec(e)?.[0].length??0
const s=e.slice(r)
const i=/^={0,2}$/.test(s)&&(r+s.length)%4===0
if(!i)throw t.fail(`failed to decode: illegal base64 data at input byte ${r}`)
return Buffer.from(e,"base64")}const ft={manifestIni:library_define("ini",manifestIni),manifestPython:library_define("v",t=>python(t,t.value(0))),manifestPythonVars:library_define("conf",t=>{const e=t.object(0)
return linesOf(fieldNames(e).map(n=>`${n} = ${python(t,field(t,e,n))}`))}),manifestXmlJsonml:library_define("value",t=>{const e=t.value(0)
if(!(e instanceof ArrayValue))throw t.fail(`Expected a JSONML value (an array), got ${typeName(e)}`)
return xml(t,e)}),lines:library_define("arr",t=>{const e=add(t.machine,t.value(0),new ArrayValue([""]),t.at)
return joinStrings(t,"\n",arrayFrom(e,t.at))}),join:library_define("sep arr",join),deepJoin:library_define("arr",t=>{const e=[]
deepJoin(t,t.value(0),e)
return t.text(e.reduce((t,e)=>t+e.length,0),()=>e.join(""))})}
const field=(t,e,n)=>fieldValue(t.machine,e,n,t.at)
const linesOf=t=>t.map(t=>`${t}\n`).join("")
function manifestIni(t){const e=t.object(0)
const n=hasVisibleField(e,"main")?sectionLines(t,field(t,e,"main")):[]
const r=objectFrom(field(t,e,"sections"),t.at)
const s=fieldNames(r).flatMap(e=>[`[${e}]`,...sectionLines(t,field(t,r,e))])
return linesOf([...n,...s])}function sectionLines(t,e){const n=objectFrom(e,t.at)
return fieldNames(n).flatMap(e=>{const r=field(t,n,e)
const s=r instanceof ArrayValue?t.items(r):[r]
return s.map(n=>`${e} = ${toText(t.machine,n,t.at)}`)})}function python(t,e){t.spend(1)
if(e===null)return"None"
if(typeof e==="boolean")return e?"True":"False"
if(typeof e==="number")return numberText(e)
if(typeof e==="string")return jsonString(e)
if(e instanceof ArrayValue)return`[${t.items(e).map(e=>python(t,e)).join(", ")}]`
if(!(e instanceof ObjectValue))throw t.fail("cannot manifest function")
return`{${fieldNames(e).map(n=>`${jsonString(n)}: ${python(t,field(t,e,n))}`).join(", ")}}`}function xml(t,e){if(typeof e==="string")return e
t.spend(1)
const n=[]
deepJoin(t,indexed(t.machine,e,0,t.at),n)
const{items:r}=arrayFrom(e,t.at)
const s=r.length>1?t.force(r[1]??null):void 0
const i=s instanceof ObjectValue?s:void 0
const o=i===void 0?"":fieldNames(i).map(e=>` ${e}="${toText(t.machine,field(t,i,e),t.at)}"`).join("")
const a=r.slice(i===void 0?1:2).map(e=>xml(t,t.force(e)))
return`<${n.join("")}${o}>${a.join("")}</${n.join("")}>`}function join(t){const e=t.value(0)
const n=t.array(1)
if(typeof e==="string")return joinStrings(t,e,n)
if(!(e instanceof ArrayValue))throw t.fail(`join first parameter should be string or array, got ${typeName(e)}`)
const r=[]
let s=true
for(const i of t.items(n)){if(i===null)continue
if(!(i instanceof ArrayValue))throw t.fail(`Unexpected type ${typeName(i)}, expected array`)
t.spend(i.items.length+e.items.length)
if(!s)for(const t of e.items)r.push(t)
for(const t of i.items)r.push(t)
s=false}return t.list(r)}function joinStrings(t,e,n){const r=t.items(n).filter(t=>t!==null).map(e=>stringFrom(e,t.at))
const s=r.reduce((t,n)=>t+n.length+e.length,0)
return t.text(s,()=>r.join(e))}function deepJoin(t,e,n){t.spend(1)
if(typeof e==="string")return void n.push(e)
if(!(e instanceof ArrayValue))throw t.fail(`Expected string or array, got ${typeName(e)}`)
for(const r of t.items(e))deepJoin(t,r,n)}const dt={manifestToml:library_define("value",t=>tomlBody(t,t.value(0),"  ")),manifestTomlEx:library_define("value indent",t=>{const e=t.value(0)
return tomlBody(t,e,t.string(1))})}
function tomlBody(t,e,n){if(!(e instanceof ObjectValue))throw t.fail(`TOML body must be an object. Got ${typeName(e)}`)
return new TomlWriter(t,n).table(e,[],[],"")}class TomlWriter{#X
#ot
constructor(t,e){this.#X=t
this.#ot=e}table(t,e,n,r){const s=this.#at(t)
const isSection=t=>t instanceof ObjectValue||this.#ct(t)
const i=s.filter(([,t])=>!isSection(t)).map(([t,e])=>`${r}${keyText(t)} = ${this.#d(e,[...n,t],r,false)}`)
const o=s.filter(([,t])=>isSection(t)).map(([t,s])=>s instanceof ObjectValue?this.#lt(s,[...e,t],[...n,t],r,"[","]"):this.#X.items(s).map((s,i)=>this.#lt(s,[...e,t],[...n,t,i],r,"[[","]]")).join("\n\n"))
return[i.join("\n"),...o].join("\n\n")}#at(t){this.#X.spend(1)
return fieldNames(t).map(e=>[e,fieldValue(this.#X.machine,t,e,this.#X.at)])}#ct(t){return t instanceof ArrayValue&&t.items.length>0&&this.#X.items(t).every(t=>t instanceof ObjectValue)}#lt(t,e,n,r,s,i){const o=`${r}${s}${e.map(keyText).join(".")}${i}`
if(fieldNames(t).length===0)return o
return`${o}\n${this.table(t,e,n,r+this.#ot)}`}#d(t,e,n,r){if(typeof t==="string")return jsonString(t)
if(typeof t==="number")return numberText(t)
if(typeof t==="boolean")return String(t)
if(t===null)throw this.#X.fail(`Tried to manifest "null" at [${e.join(" ")}]`)
if(t instanceof ArrayValue)return this.#ut(t,e,n,r)
if(!(t instanceof ObjectValue))throw this.#X.fail(`Tried to manifest function at [${e.join(" ")}]`)
return`{ ${this.#at(t).map(([t,n])=>`${keyText(t)} = ${this.#d(n,[...e,t],"",true)}`).join(", ")} }`}#ut(t,e,n,r){if(t.items.length===0)return"[]"
const s=r?"":n+this.#ot
const i=this.#X.items(t).map((t,n)=>`${s}${this.#d(t,[...e,n],s,true)}`)
return r?`[ ${i.join(", ")} ]`:`[\n${i.join(",\n")}\n${n}]`}}function keyText(t){if(t==="")return"''"
return/^[A-Za-z0-9_-]+$/.test(t)?t:jsonString(t)}const pt=new Set(["true","false","yes","no","on","off","y","n",".nan","-.inf",".inf","null","nan","inf","-inf","infinity","-infinity","-","---"])
const mt=String.raw`\d+(?:_\d+)*`
const gt=[new RegExp(`^-?${mt}$`),/^-?0b[01_]+$/,/0x[0-9a-fA-F_]/]
const bt=new RegExp(`^-?(?:${mt}\\.?|(?:${mt})?\\.${mt})(?:[eE]-?${mt})?$`)
const isDate=t=>/^[\d-]+$/.test(t)&&t.split("-").length===3
function isBareKey(t){if(!/^[A-Za-z0-9_./-]+$/.test(t)||pt.has(t.toLowerCase()))return false
if(isDate(t)||gt.some(e=>e.test(t)))return false
return!bt.test(t)||!Number.isFinite(Number(t.replaceAll("_","")))}const kt={manifestYamlDoc:library_define("value indent_array_in_object? quote_keys?",t=>{const e=t.value(0)
const n=styleOf(t,1,2)
return yamlText(t,e,n)}),manifestYamlStream:defineLazy("value indent_array_in_object? c_document_end? quote_keys?",manifestYamlStream)}
const styleOf=(t,e,n)=>({indentLists:t.has(e)?t.boolean(e):false,quoteKeys:t.has(n)?t.boolean(n):true})
function manifestYamlStream(t){const e=t.value(0)
if(!(e instanceof ArrayValue))throw t.fail(`manifestYamlStream only takes arrays, got ${typeName(e)}`)
const n=t.items(e).map(e=>yamlText(t,e,styleOf(t,1,3)))
const r=t.has(2)?t.boolean(2):true
return`---\n${n.join("\n---\n")}${r?"\n...\n":"\n"}`}const yamlText=(t,e,n)=>new YamlWriter(t,n).value(e,"",0)
const yt=500
class YamlWriter{#X
#ht
constructor(t,e){this.#X=t
this.#ht=e}value(t,e,n){if(n>=yt)throw this.#X.fail("max manifest depth exceeded, possible infinite recursion")
this.#X.spend(1)
if(t===null||typeof t==="boolean")return String(t)
if(typeof t==="number")return decimalText(t)
if(typeof t==="string")return t.endsWith("\n")?block(t,e):jsonString(t)
if(t instanceof ArrayValue)return this.#ut(t,e,n)
return t instanceof ObjectValue?this.#g(t,e,n):""}#ut(t,e,n){if(t.items.length===0)return"[]"
return this.#X.items(t).map(t=>{const r=typeof t==="string"?e:`${e}  `
const s=this.value(t,r,n+1)
return t instanceof ArrayValue&&t.items.length>0?`-\n${r}${s}`:`- ${s}`}).join(`\n${e}`)}#g(t,e,n){const r=fieldNames(t)
if(r.length===0)return"{}"
return r.map(r=>{const s=fieldValue(this.#X.machine,t,r,this.#X.at)
return`${this.#tt(r)}:${this.#ft(s,e,n)}`}).join(`\n${e}`)}#ft(t,e,n){if(t instanceof ArrayValue&&t.items.length>0){const r=this.#ht.indentLists?`${e}  `:e
return`\n${r}${this.value(t,r,n+1)}`}const r=`${e}  `
if(t instanceof ObjectValue&&fieldNames(t).length>0)return`\n${r}${this.value(t,r,n+1)}`
return` ${this.value(t,t instanceof ObjectValue||t instanceof ArrayValue?r:e,n+1)}`}#tt(t){return this.#ht.quoteKeys||!isBareKey(t)?jsonString(t):t}}const block=(t,e)=>["|",...t.slice(0,-1).split("\n")].join(`\n${e}  `)
const of=(t,e="x")=>library_define(e,e=>finite(t(e.number(0)),e.at))
const ofTwo=(t,e)=>library_define(t,t=>{const[n,r]=[t.number(0),t.number(1)]
return finite(e(n,r),t.at)})
const round=t=>Math.abs(t)>=2**52?t:Math.sign(t)*Math.floor(Math.abs(t)+(Math.abs(t)===.49999999999999994?0:.5))
const wt={abs:library_define("n",t=>{const e=numbered(t,0,"std.abs")
return e>0?e:-e}),sign:library_define("n",t=>math_signOf(numbered(t,0,"std.sign"))),max:defineLazy("a b",t=>{const[e,n]=[numbered(t,0,"std.max first param"),numbered(t,1,"std.max second param")]
return e>n?e:n}),min:defineLazy("a b",t=>{const[e,n]=[numbered(t,0,"std.min first param"),numbered(t,1,"std.min second param")]
return e<n?e:n}),clamp:defineLazy("x minVal maxVal",t=>{const e=t.value(0)
if(compare(t.machine,e,t.value(1),t.at)<0)return t.value(1)
return compare(t.machine,e,t.value(2),t.at)>0?t.value(2):e}),mod:library_define("a b",t=>{const[e,n]=[t.value(0),t.value(1)]
return percent(e,n,t.at,(e,n)=>formatValue(t,e,n))}),modulo:library_define("x y",t=>{const[e,n]=[t.number(0),t.number(1)]
return modulo(e,n,t.at)}),pow:ofTwo("x n",pow),hypot:ofTwo("x y",Math.hypot),atan2:ofTwo("y x",atan2),exp:of(exp),log:of(log),log2:of(log2),log10:of(log10),sqrt:of(Math.sqrt),sin:of(sin),cos:of(cos),tan:of(tan),asin:of(asin),acos:of(acos),atan:of(atan),deg2rad:of(t=>t*Math.PI/180),rad2deg:of(t=>t*180/Math.PI),floor:of(Math.floor),ceil:of(Math.ceil),round:of(round),mantissa:of(t=>frexp(t).mantissa),exponent:of(t=>frexp(t).exponent),isEven:library_define("x",t=>whole(t)%2===0),isOdd:library_define("x",t=>Math.abs(whole(t)%2)===1),isInteger:library_define("x",t=>Number.isInteger(t.number(0))),isDecimal:library_define("x",t=>!Number.isInteger(t.number(0))),xor:library_define("x y",t=>{const[e,n]=[t.boolean(0),t.boolean(1)]
return e!==n}),xnor:library_define("x y",t=>{const[e,n]=[t.boolean(0),t.boolean(1)]
return e===n})}
const whole=t=>Math.trunc(t.number(0))
const math_signOf=t=>t>0?1:t<0?-1:0
function numbered(t,e,n){const r=t.value(e)
if(typeof r==="number")return r
throw t.fail(`${n} expected number, got ${typeName(r)}`)}const vt={objectFields:library_define("o",t=>names(t,t.object(0),false)),objectFieldsAll:library_define("o",t=>names(t,t.object(0),true)),objectFieldsEx:library_define("obj hidden",t=>{const e=t.object(0)
return names(t,e,t.boolean(1))}),objectHas:library_define("o f",t=>{const e=t.object(0)
return hasVisibleField(e,t.string(1))}),objectHasAll:library_define("o f",t=>{const e=t.object(0)
return hasField(e,t.string(1))}),objectHasEx:library_define("obj fname hidden",t=>{const e=t.object(0)
const n=t.string(1)
return t.boolean(2)?hasField(e,n):hasVisibleField(e,n)}),objectValues:listing(false,(t,e,n)=>n),objectValuesAll:listing(true,(t,e,n)=>n),objectKeysValues:listing(false,objects_pair),objectKeysValuesAll:listing(true,objects_pair),objectRemoveKey:library_define("obj key",t=>{const e=t.object(0)
const n=t.string(1)
t.spend(fieldNames(e,true).length)
return withoutField(e,n)}),mapWithKey:defineLazy("func obj",mapWithKey),get:defineLazy("o f default? inc_hidden?",t=>{for(const e of[0,1,3])t.value(e)
const e=t.object(0)
const n=t.string(1)
const r=t.has(3)?t.boolean(3):true
if(r?hasField(e,n):hasVisibleField(e,n))return fieldValue(t.machine,e,n,t.at)
return t.value(2)}),mergePatch:defineLazy("target patch",t=>{const e=t.value(1)
return e instanceof ObjectValue?mergePatch(t,t.value(0),e):e}),prune:library_define("a",t=>prune(t,t.value(0))),$objectFlatMerge:library_define("x",t=>{const e=t.items(t.array(0))
return objectOf(t.machine,e.flatMap(e=>e instanceof ObjectValue?fieldNames(e).map(n=>[n,later(t,e,n)]):[]))})}
function names(t,e,n){const r=fieldNames(e,n)
t.spend(r.length)
return t.list([...r])}const later=(t,e,n)=>new Thunk(()=>fieldValue(t.machine,e,n,t.at),void 0,"thunk from <std>")
function listing(t,e){return library_define("o",n=>{const r=n.object(0)
const s=fieldNames(r,t)
n.spend(s.length)
return n.list(s.map(t=>e(n,t,later(n,r,t))))})}function objects_pair(t,e,n){return objectOf(t.machine,[["key",e],["value",n]])}function mapWithKey(t){const e=t.value(0)
if(!isFunction(e))throw t.fail(`std.mapWithKey first param must be function, got ${typeName(e)}`)
const n=t.value(1)
if(!(n instanceof ObjectValue))throw t.fail(`std.mapWithKey second param must be object, got ${typeName(n)}`)
const r=fieldNames(n)
t.spend(r.length)
return objectOf(t.machine,r.map(r=>[r,t.later(e,r,later(t,n,r))]))}function mergePatch(t,e,n){if(!(n instanceof ObjectValue))return n
const{machine:r,at:s}=t
const i=e instanceof ObjectValue?e:void 0
const o=i===void 0?[]:fieldNames(i)
const a=fieldNames(n)
t.spend(o.length+a.length)
const c=new Map
const l=new Set(a)
for(const e of o)if(i!==void 0&&!l.has(e))c.set(e,later(t,i,e))
for(const e of a){const o=fieldValue(r,n,e,s)
if(o===null)continue
const a=i!==void 0&&hasVisibleField(i,e)
c.set(e,mergeLater(t,a?i:void 0,e,o))}return objectOf(r,c)}const mergeLater=(t,e,n,r)=>new Thunk(()=>mergePatch(t,e===void 0?null:fieldValue(t.machine,e,n,t.at),r),void 0,"thunk from <std>")
function prune(t,e){if(e instanceof ArrayValue){const n=t.items(e).map(e=>prune(t,e))
return t.list(n.filter(isContent))}if(!(e instanceof ObjectValue))return e
const n=[]
for(const r of fieldNames(e)){t.spend(1)
const s=prune(t,fieldValue(t.machine,e,r,t.at))
if(isContent(s))n.push([r,s])}return objectOf(t.machine,n)}const isContent=t=>t!==null&&!(t instanceof ArrayValue&&t.items.length===0)&&!(t instanceof ObjectValue&&fieldNames(t).length===0)
const outside=({extVar:t,native:e})=>({extVar:library_define("x",e=>t(e.string(0),e.at)),native:library_define("x",t=>e(stringFrom(t.value(0),t.at)))})
const parseJson=(t,e)=>new JsonReader(t,e).read()
const xt=1e4
const $t=/[ \t\r\n]*/y
const Ot=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const jt=/[^"\\\u0000-\u001f]*/y
const At={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"}
const Mt={n:["null",null],t:["true",true],f:["false",false]}
class JsonReader{#X
#T
#dt=[]
#I=0
constructor(t,e){this.#X=t
this.#T=e}read(){for(;;){const t=this.#n()
if(t===void 0)continue
const e=this.#pt(t)
if(e!==void 0)return e.value}}#mt(t){t.lastIndex=this.#I
const e=t.exec(this.#T)?.[0]??""
this.#I+=e.length
return e}#nt(){this.#mt($t)
return this.#T.charAt(this.#I)}#Q(t){return this.#X.fail(`failed to parse JSON: ${t}`)}#gt(t,e=""){const n=this.#T.charAt(this.#I)||e
if(n==="")return this.#Q("unexpected end of JSON input")
const r=String.fromCharCode(Buffer.from(String.fromCodePoint(this.#T.codePointAt(this.#I)??32),"utf8")[0]??32)
const s=n==='"'?`'"'`:r<"\x80"?quotedRune(n):`'${r}'`
return this.#Q(`invalid character ${s} ${t}`)}#n(){const t=this.#nt()
if(t==="{"||t==="["){this.#I++
if(this.#dt.length>=xt)throw this.#Q(`invalid character '${t}' exceeded max depth`)
return t==="{"?this.#bt():this.#kt()}if(t==='"')return{value:this.#yt()}
if(t==="-"||t>="0"&&t<="9")return{value:this.#wt()}
const e=Object.hasOwn(Mt,t)?Mt[t]:void 0
if(e===void 0)throw this.#gt("looking for beginning of value")
return{value:this.#q(...e)}}#kt(){if(this.#nt()!=="]"){this.#dt.push({kind:"array",items:[]})
return}this.#I++
return{value:new ArrayValue([])}}#bt(){if(this.#nt()!=="}"){this.#dt.push({kind:"object",members:new Map,key:this.#tt()})
return}this.#I++
return{value:objectOf(this.#X.machine,[])}}#tt(){if(this.#nt()!=='"')throw this.#gt("looking for beginning of object key string")
const t=this.#yt()
if(this.#nt()!==":")throw this.#gt("after object key")
this.#I++
return t}#pt(t){let{value:e}=t
for(let t=this.#dt.at(-1);t!==void 0;t=this.#dt.at(-1)){this.#X.spend(1)
if(t.kind==="array")t.items.push(e)
else t.members.set(t.key,e)
const n=this.#nt()
if(n===","){this.#I++
if(t.kind==="object")t.key=this.#tt()
return}if(n!==(t.kind==="array"?"]":"}"))throw this.#gt(t.kind==="array"?"after array element":"after object key:value pair")
this.#I++
this.#dt.pop()
e=t.kind==="array"?this.#X.list(t.items):objectOf(this.#X.machine,t.members)}if(this.#nt()!=="")throw this.#gt("after top-level value")
return{value:e}}#q(t,e){for(const e of t){if(this.#T.charAt(this.#I)!==e)throw this.#gt(`in literal ${t} (expecting '${e}')`," ")
this.#I++}return e}#wt(){const t=this.#I
const e=this.#mt(Ot)
if(e===""){this.#I++
throw this.#gt("in numeric literal"," ")}const n=this.#T.charAt(this.#I)
if(n==="."&&!/[.eE]/.test(e)||/^[eE]$/.test(n)&&!/[eE]/.test(e))throw this.#vt(n)
const r=Number(e)
if(Number.isFinite(r))return r
throw this.#Q(`json: cannot unmarshal number ${this.#T.slice(t,this.#I)} into Go value of type float64`)}#vt(t){this.#I++
if(t===".")return this.#gt("after decimal point in numeric literal"," ")
if(/[+-]/.test(this.#T.charAt(this.#I)))this.#I++
return this.#gt("in exponent of numeric literal"," ")}#yt(){this.#I++
let t=""
for(;;){t+=this.#mt(jt)
const e=this.#T.charAt(this.#I)
if(e==='"'){this.#I++
return t.toWellFormed()}if(e!=="\\")throw this.#gt("in string literal")
this.#I++
t+=this.#xt()}}#xt(){const t=this.#T.charAt(this.#I)
if(t!=="u"){const e=Object.hasOwn(At,t)?At[t]:void 0
if(e===void 0)throw this.#gt("in string escape code")
this.#I++
return e}this.#I++
const e=this.#I
for(;this.#I<e+4;this.#I++)if(!/^[0-9A-Fa-f]$/.test(this.#T.charAt(this.#I)))throw this.#gt("in \\u hexadecimal character escape")
return String.fromCharCode(parseInt(this.#T.slice(e,e+4),16))}}const Et=new Set(["\n","\r","\x85","\u2028","\u2029"])
const isBreak=t=>Et.has(t)
const isBlank=t=>t===" "||t==="\t"
const isBreakOrEnd=t=>t===""||isBreak(t)
const isBlankOrEnd=t=>isBlank(t)||isBreakOrEnd(t)
class YamlError extends Error{line
constructor(t,e){super(t)
this.line=e}}class NoJsonError extends YamlError{}class characters_Cursor{#T
at=0
line=0
column=0
constructor(t){this.#T=t}peek(t=0){return this.#T.charAt(this.at+t)}startsWith(t){return this.#T.startsWith(t,this.at)}skip(t=1){this.at+=t
this.column+=t}take(){const t=this.peek()
this.skip()
return t}takeBreak(){const t=this.peek()
this.at+=t==="\r"&&this.peek(1)==="\n"?2:1
this.line+=1
this.column=0
return t==="\u2028"||t==="\u2029"?t:"\n"}fail(t){return new YamlError(t,this.line+1)}}const Ft=1024
class PossibleKeys{#$t
#Ot=[void 0]
#jt=[0]
#F=new Set
constructor(t){this.#$t=t}get depth(){return this.#Ot.length-1}open(t){this.#Ot.push(void 0)
this.#jt.push(t)}close(){if(this.depth===0)return
this.#Ot.pop()
this.#F.delete(this.#jt.pop()??0)}mayBegin(t){return this.#F.has(t)}save(t,e){const{line:n,column:r,at:s}=this.#$t
this.drop()
this.#Ot[this.depth]={token:t,required:e,line:n,column:r,at:s}
this.#jt[this.depth]=t
this.#F.add(t)}take(){const t=this.#Ot[this.depth]
this.#At(this.depth)
return t}drop(){if(this.#Ot[this.depth]?.required===true)throw this.#Mt()
this.#At(this.depth)}dropStale(){const{line:t,at:e}=this.#$t
for(let n=this.depth;n>=0;n--){const r=this.#Ot[n]
if(r===void 0||r.line===t&&r.at+Ft>=e)continue
if(r.required)throw this.#Mt()
this.#At(n)}}#At(t){const e=this.#Ot[t]
if(e!==void 0)this.#F.delete(e.token)
this.#Ot[t]=void 0}#Mt(){return this.#$t.fail("could not find expected ':'")}}class Space{#Et=""
#Ft=""
#Nt=""
broken=false
take(t){if(isBlank(t.peek())){const e=t.take()
if(!this.broken)this.#Et+=e}else if(this.broken)this.#Nt+=t.takeBreak()
else{this.#Et=""
this.#Ft=t.takeBreak()
this.broken=true}}breakOff(t){t.takeBreak()
this.broken=true}worth(){if(!this.broken)return this.#Et
if(this.#Ft.startsWith("\n"))return this.#Nt===""?" ":this.#Nt
return this.#Ft+this.#Nt}}const atDocumentMark=t=>t.column===0&&(t.startsWith("---")||t.startsWith("..."))&&isBlankOrEnd(t.peek(3))
function plainScalar(t,e,n){let r=""
let s=new Space
for(;;){if(atDocumentMark(t)||t.peek()==="#")break
let i=""
while(!isBlankOrEnd(t.peek())&&!endsPlain(t,n))i+=t.take()
if(i!==""){r+=s.worth()+i
s=new Space}if(!isBlank(t.peek())&&!isBreak(t.peek()))break
while(isBlank(t.peek())||isBreak(t.peek())){if(s.broken&&t.column<e&&t.peek()==="\t")throw t.fail("found a tab character that violates indentation")
s.take(t)}if(!n&&t.column<e)break}return{text:r,broken:s.broken}}function endsPlain(t,e){const n=t.peek()
if(n===":")return isBlankOrEnd(t.peek(1))
return e&&",?[]{}".includes(n)}const Nt={0:"\0",a:"\x07",b:"\b",t:"\t","\t":"\t",n:"\n",v:"\v",f:"\f",r:"\r",e:"\x1b"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xa0",L:"\u2028",P:"\u2029"}
const St={x:2,u:4,U:8}
function quotedScalar(t){const e=t.take()
let n=""
for(;;){if(atDocumentMark(t))throw t.fail("found unexpected document indicator")
if(t.peek()==="")throw t.fail("found unexpected end of stream")
const r=new Space
while(!isBlankOrEnd(t.peek())){if(t.peek()===e&&!(e==="'"&&t.peek(1)===e))break
if(e==='"'&&t.peek()==="\\"&&isBreak(t.peek(1))){t.skip()
r.breakOff(t)
break}n+=character(t,e)}if(t.peek()===e&&!r.broken){t.skip()
return n}while(isBlank(t.peek())||isBreak(t.peek()))r.take(t)
n+=r.worth()}}function character(t,e){if(e==="'"&&t.peek()==="'"){t.skip(2)
return"'"}if(e==='"'&&t.peek()==="\\"){t.skip()
return scalars_escape(t)}return t.take()}function scalars_escape(t){const e=t.take()
const n=Object.hasOwn(St,e)?St[e]:void 0
if(n===void 0){const n=Object.hasOwn(Nt,e)?Nt[e]:void 0
if(n===void 0)throw t.fail("found unknown escape character")
return n}let r=""
while(r.length<n){if(!/^[0-9A-Fa-f]$/.test(t.peek()))throw t.fail("did not find expected hexdecimal number")
r+=t.take()}const s=parseInt(r,16)
if(s>=55296&&s<=57343||s>1114111)throw t.fail("found invalid Unicode character escape code")
return String.fromCodePoint(s)}function blockScalar(t,e){const n=t.take()===">"
const{chomping:r,increment:s}=header(t)
const i=breaksIn(t,s===0?0:Math.max(e,0)+s,e)
const{indent:o}=i
let{breaks:a}=i
let c=""
let l=""
let u=false
while(t.column===o&&t.peek()!==""){const r=isBlank(t.peek())
const s=n&&l.startsWith("\n")&&!u&&!r
c+=(s?a===""?" ":"":l)+a
u=r
while(!isBreakOrEnd(t.peek()))c+=t.take()
l=t.peek()===""?"":t.takeBreak();({breaks:a}=breaksIn(t,o,e))}return c+(r==="-"?"":l)+(r==="+"?a:"")}function header(t){let e=""
let n=0
for(let r=0;r<2;r++){const r=t.peek()
if((r==="+"||r==="-")&&e==="")e=t.take()
else if(/^[0-9]$/.test(r)&&n===0){if(r==="0")throw t.fail("found an indentation indicator equal to 0")
n=Number(t.take())}}while(isBlank(t.peek()))t.skip()
if(t.peek()==="#")while(!isBreakOrEnd(t.peek()))t.skip()
if(!isBreakOrEnd(t.peek()))throw t.fail("did not find expected comment or line break")
if(t.peek()!=="")t.takeBreak()
return{chomping:e,increment:n}}function breaksIn(t,e,n){let r=""
let s=0
for(;;){while((e===0||t.column<e)&&t.peek()===" ")t.skip()
s=Math.max(s,t.column)
if((e===0||t.column<e)&&t.peek()==="\t")throw t.fail("found a tab character where an indentation space is expected")
if(!isBreak(t.peek()))break
r+=t.takeBreak()}return{indent:e===0?Math.max(s,n+1,1):e,breaks:r}}const Vt="tag:yaml.org,2002:"
const Tt=/^[A-Za-z0-9_\-;/?:@&=+$.!~*'()%,[\]]$/
function scanTag(t){const e=t.peek(1)==="<"?verbatim(t):shorthand(t)
if(!isBlankOrEnd(t.peek()))throw t.fail("did not find expected whitespace or line break")
return e}function verbatim(t){t.skip(2)
const e=uri(t)
if(t.peek()!==">")throw t.fail("did not find the expected '>'")
t.skip()
if(e==="")throw t.fail("did not find expected tag URI")
return e}function shorthand(t){t.skip()
let e=""
while(/^[A-Za-z0-9_-]$/.test(t.peek()))e+=t.take()
if(t.peek()!=="!")return`!${e}${uri(t)}`
t.skip()
const n=uri(t)
if(n==="")throw t.fail("did not find expected tag URI")
if(e!=="")throw t.fail("found undefined tag handle")
return Vt+n}function uri(t){let e=""
while(Tt.test(t.peek()))e+=t.take()
try{return decodeURIComponent(e)}catch{throw t.fail("found an invalid escape in a tag")}}const It=1e3
class Scanner{#$t
#F=[]
#St=0
#Vt=-1
#Tt=[]
#Ot
#It=true
#Rt=false
constructor(t){this.#$t=new characters_Cursor(t)
this.#Ot=new PossibleKeys(this.#$t)}peek(){while(this.#_t())this.#Ct()
return this.#F[0]}take(){const t=this.peek()
this.#F.shift()
this.#St+=1
return t}#_t(){if(this.#Rt)return false
if(this.#F.length===0)return true
this.#Ot.dropStale()
return this.#Ot.mayBegin(this.#St)}get#qt(){return this.#Ot.depth>0}#Bt(t,e="",n=false){this.#F.push({kind:t,text:e,plain:n,line:this.#$t.line+1})}#Ct(){const t=this.#$t
this.#Pt()
this.#Ot.dropStale()
this.#Lt(t.column)
const e=t.peek()
if(e==="")return this.#pt()
if(t.column===0&&e==="%")return this.#Wt()
if(atDocumentMark(t))return this.#Ut(e)
const n=this.#qt||isBlankOrEnd(t.peek(1))
switch(e){case"[":return this.#dt("flow-sequence-start")
case"{":return this.#dt("flow-mapping-start")
case"]":return this.#zt("flow-sequence-end")
case"}":return this.#zt("flow-mapping-end")
case",":this.#Ot.drop()
this.#It=true
return this.#Jt("flow-entry")
case"*":case"&":return this.#Yt(e)
case"!":this.#Kt()
this.#It=false
return this.#Bt("tag",scanTag(t))
case'"':case"'":this.#Kt()
this.#It=false
return this.#Bt("scalar",quotedScalar(t))
case"|":case">":if(this.#qt)break
this.#Ot.drop()
this.#It=true
return this.#Bt("scalar",blockScalar(t,this.#Vt))
case"-":if(isBlankOrEnd(t.peek(1)))return this.#Dt()
break
case"?":if(n)return this.#Gt()
break
case":":if(n)return this.#d()
break
default:}this.#Zt(e)}#Pt(){const t=this.#$t
if(t.at===0&&t.peek()==="\ufeff")t.skip()
for(;;){while(t.peek()===" "||(this.#qt||!this.#It)&&t.peek()==="\t")t.skip()
if(t.peek()==="#")while(!isBreakOrEnd(t.peek()))t.skip()
if(!isBreak(t.peek()))return
t.takeBreak()
if(!this.#qt)this.#It=true}}#Jt(t,e=1){this.#$t.skip(e)
this.#Bt(t)}#pt(){this.#Lt(-1)
this.#Ot.drop()
this.#Bt("stream-end")
this.#Rt=true}#Wt(){const t=this.#$t
this.#Lt(-1)
this.#Ot.drop()
this.#It=false
let e=""
while(!isBreakOrEnd(t.peek()))e+=t.take()
if(!/^%(?:YAML|TAG)[ \t]/.test(e))throw t.fail("found unknown directive name")
this.#Bt("directive")}#Ut(t){this.#Lt(-1)
this.#Ot.drop()
this.#It=false
this.#Jt(t==="-"?"document-start":"document-end",3)}#dt(t){this.#Kt()
this.#Ot.open(this.#St+this.#F.length)
if(this.#Ot.depth>It)throw this.#$t.fail(`nested deeper than ${It} levels`)
this.#It=true
this.#Jt(t)}#zt(t){this.#Ot.drop()
this.#Ot.close()
this.#It=false
this.#Jt(t)}#Dt(){if(!this.#qt){if(!this.#It)throw this.#$t.fail("block sequence entries are not allowed in this context")
this.#Xt(this.#$t.column,"block-sequence-start")}this.#Ot.drop()
this.#It=true
this.#Jt("block-entry")}#Gt(){if(!this.#qt){if(!this.#It)throw this.#$t.fail("mapping keys are not allowed in this context")
this.#Xt(this.#$t.column,"block-mapping-start")}this.#Ot.drop()
this.#It=!this.#qt
this.#Jt("key")}#d(){const t=this.#Ot.take()
if(t!==void 0){const e=t.token-this.#St
this.#Ht({kind:"key",text:"",plain:false,line:t.line+1},e)
this.#Xt(t.column,"block-mapping-start",e)
this.#It=false}else{if(!this.#qt){if(!this.#It)throw this.#$t.fail("mapping values are not allowed in this context")
this.#Xt(this.#$t.column,"block-mapping-start")}this.#It=!this.#qt}this.#Jt("value")}#Yt(t){const e=this.#$t
this.#Kt()
this.#It=false
e.skip()
let n=""
while(/^[A-Za-z0-9_-]$/.test(e.peek()))n+=e.take()
const r=isBlankOrEnd(e.peek())||"?:,]}%@`".includes(e.peek())
if(n===""||!r)throw e.fail("did not find expected alphabetic or numeric character")
this.#Bt(t==="*"?"alias":"anchor",n)}#Zt(t){const e=this.#$t
const n=e.peek(1)
const r=!(isBlankOrEnd(t)||"-?:,[]{}#&*!|>'\"%@`".includes(t))||t==="-"&&!isBlank(n)||!this.#qt&&(t==="?"||t===":")&&!isBlankOrEnd(n)
if(!r)throw e.fail("found character that cannot start any token")
this.#Kt()
this.#It=false
const{text:s,broken:i}=plainScalar(e,this.#Vt+1,this.#qt)
this.#Bt("scalar",s,true)
if(i)this.#It=true}#Kt(){if(this.#It)this.#Ot.save(this.#St+this.#F.length,!this.#qt&&this.#Vt===this.#$t.column)}#Xt(t,e,n){if(this.#qt||this.#Vt>=t)return
this.#Tt.push(this.#Vt)
if(this.#Tt.length>It)throw this.#$t.fail(`nested deeper than ${It} levels`)
this.#Vt=t
this.#Ht({kind:e,text:"",plain:false,line:this.#$t.line+1},n)}#Ht(t,e=-1){if(e<0)this.#F.push(t)
else this.#F.splice(e,0,t)}#Lt(t){if(this.#qt)return
while(this.#Vt>t){this.#Bt("block-end")
this.#Vt=this.#Tt.pop()??-1}}}function parseDocument(t){const e=new Scanner(t)
if(e.peek().kind==="stream-end")return
const n=new NodeParser(e).document()
e.peek()
return n}class NodeParser{#Qt
#te=new Map
constructor(t){this.#Qt=t}document(){if(this.#ee("directive"))throw this.#Q("did not find expected <document start>")
if(this.#ne("document-start")===void 0)return this.#re(true,false)
return this.#ee("document-start","document-end","stream-end")?this.#se():this.#re(true,false)}#ee(...t){return t.includes(this.#Qt.peek().kind)}#ne(t){return this.#ee(t)?this.#Qt.take():void 0}#Q(t){return new YamlError(t,this.#Qt.peek().line)}#se(t){return{kind:"scalar",text:"",plain:true,tag:t,line:this.#Qt.peek().line}}#re(t,e){const n=this.#ne("alias")
if(n!==void 0)return this.#ie(n)
let r=this.#ne("anchor")?.text
const s=this.#ne("tag")?.text
r??=s===void 0?void 0:this.#ne("anchor")?.text
if(r===void 0)return this.#oe(t,e,s,false,()=>{})
const i=r
this.#te.set(i,"open")
return this.#oe(t,e,s,true,t=>this.#te.set(i,t))}#ie({text:t,line:e}){const n=this.#te.get(t)
if(n===void 0)throw new YamlError(`unknown anchor '${t}' referenced`,e)
if(n==="open")throw new YamlError(`anchor '${t}' value contains itself`,e)
return{kind:"alias",target:n,line:e}}#oe(t,e,n,r,s){const i=this.#ae(t,e,n,r)
s(i)
return i}#ae(t,e,n,r){const{kind:s,line:i}=this.#Qt.peek()
if(e&&s==="block-entry")return{kind:"sequence",items:this.#ce(),line:i}
switch(s){case"scalar":{const{text:t,plain:e}=this.#Qt.take()
return{kind:"scalar",text:t,plain:e&&n!=="!",tag:n==="!"?void 0:n,line:i}}case"flow-sequence-start":return{kind:"sequence",items:this.#le(),line:i}
case"flow-mapping-start":return{kind:"mapping",entries:this.#ue(),line:i}
case"block-sequence-start":if(t)return{kind:"sequence",items:this.#he(),line:i}
break
case"block-mapping-start":if(t)return{kind:"mapping",entries:this.#fe(),line:i}
break
default:}if(n!==void 0||r)return this.#se(n)
throw this.#Q("did not find expected node content")}#he(){this.#Qt.take()
const t=[]
while(this.#ne("block-entry")!==void 0)t.push(this.#ee("block-entry","block-end")?this.#se():this.#re(true,false))
if(this.#ne("block-end")===void 0)throw this.#Q("did not find expected '-' indicator")
return t}#ce(){const t=[]
while(this.#ne("block-entry")!==void 0)t.push(this.#ee("block-entry","key","value","block-end")?this.#se():this.#re(true,false))
return t}#fe(){this.#Qt.take()
const t=[]
while(this.#ne("key")!==void 0){const e=this.#ee("key","value","block-end")?this.#se():this.#re(true,true)
const n=this.#ne("value")===void 0||this.#ee("key","value","block-end")?this.#se():this.#re(true,true)
t.push([e,n])}if(this.#ne("block-end")===void 0)throw this.#Q("did not find expected key")
return t}#le(){this.#Qt.take()
const t=[]
while(!this.#ee("flow-sequence-end")){if(t.length>0&&this.#ne("flow-entry")===void 0)throw this.#Q("did not find expected ',' or ']'")
if(this.#ee("flow-sequence-end"))break
const{line:e}=this.#Qt.peek()
if(this.#ne("key")===void 0)t.push(this.#re(false,false))
else t.push({kind:"mapping",entries:[this.#de("flow-sequence-end")],line:e})}this.#Qt.take()
return t}#ue(){this.#Qt.take()
const t=[]
while(!this.#ee("flow-mapping-end")){if(t.length>0&&this.#ne("flow-entry")===void 0)throw this.#Q("did not find expected ',' or '}'")
if(this.#ee("flow-mapping-end"))break
if(this.#ne("key")===void 0)t.push([this.#re(false,false),this.#se()])
else t.push(this.#de("flow-mapping-end"))}this.#Qt.take()
return t}#de(t){const e=this.#ee("value","flow-entry",t)?this.#se():this.#re(false,false)
const n=this.#ne("value")===void 0||this.#ee("flow-entry",t)?this.#se():this.#re(false,false)
return[e,n]}}const Rt=new Map([...["","~","null","Null","NULL"].map(t=>[t,{kind:"null"}]),...["y","Y","yes","Yes","YES","on","On","ON","true","True","TRUE"].map(t=>[t,{kind:"bool",value:true}]),...["n","N","no","No","NO","off","Off","OFF","false","False","FALSE"].map(t=>[t,{kind:"bool",value:false}]),...[".nan",".NaN",".NAN"].map(t=>[t,{kind:"float",value:Number.NaN}]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(t=>[t,{kind:"float",value:1/0}]),...["-.inf","-.Inf","-.INF"].map(t=>[t,{kind:"float",value:-1/0}])])
const _t=/^([+-]?)0(?:([xX])([0-9A-Fa-f]+)|([oO]?)([0-7]+)|([bB])([01]+))$/
const Ct=/^[+-]?(?:0|[1-9]\d*)$/
const qt=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const Bt=/^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/
function plainMeaning(t){const e=Rt.get(t)
if(e!==void 0)return e
if(t.startsWith("."))return(Bt.test(t)?floatOf(t.replaceAll("_","")):void 0)??{kind:"str",value:t}
if(!/^[-+\d]/.test(t))return{kind:"str",value:t}
const n=t.replaceAll("_","")
return integerOf(n)??floatOf(n)??{kind:"str",value:t}}function integerOf(t){const e=bigintOf(t)
return e===void 0||e>=2n**64n||e<-(2n**63n)?void 0:{kind:"int",value:e}}function bigintOf(t){if(Ct.test(t))return BigInt(t.replace(/^\+/,""))
const e=_t.exec(t)
if(e===null)return
const[,n,,r,,s,,i]=e
const o=r===void 0?s===void 0?`0b${i??""}`:`0o${s}`:`0x${r}`
return n==="-"?-BigInt(o):BigInt(o)}function floatOf(t){if(!qt.test(t))return
const e=Number(t)
return Number.isFinite(e)?{kind:"float",value:e}:void 0}function taggedMeaning(t,e){const n=t.startsWith(Vt)?t.slice(Vt.length):""
const r={kind:"str",value:e}
if(n==="binary")return binaryMeaning(e)
if(n==="timestamp")return isTimestamp(e)?r:{kind:"wrong",is:"str"}
if(!["bool","int","float","null"].includes(n))return r
const s=plainMeaning(e)
if(s.kind===n)return s
if(n==="float"&&s.kind==="int")return{kind:"float",value:Number(s.value)}
return{kind:"wrong",is:s.kind}}const Pt=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?: +(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)|(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)))?$/
function isTimestamp(t){const e=Pt.exec(t)
if(e===null)return false
const[n=0,r=0,s=0,...i]=e.slice(1).map(t=>Number(t??0))
const[o,a,c]=[0,1,2].map(t=>(i[t]??0)+(i[t+3]??0))
const l=new Date(Date.UTC(2e3+n%400,r,0)).getUTCDate()
return r>=1&&r<=12&&s>=1&&s<=l&&o<24&&a<60&&c<60}function binaryMeaning(t){const e=t.replace(/[\r\n]/g,"")
if(e.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e))return{kind:"wrong",is:"binary"}
return{kind:"str",value:decodeUtf8(Buffer.from(e,"base64"))}}function resolve_keyText(t){switch(t.kind){case"str":return t.value
case"int":return t.value<2n**63n?t.value.toString():void 0
case"bool":return String(t.value)
case"float":return floatKey(t.value)
case"null":return
default:return t}}function floatKey(t){if(Number.isNaN(t))return".nan"
if(!Number.isFinite(t))return t>0?".inf":"-.inf"
if(t===0)return goNumber(t)
const e=Math.fround(t)
for(let t=1;t<9;t++){const n=Number(e.toPrecision(t))
if(Math.fround(n)===e)return goNumber(n)}return goNumber(e)}function readYaml(t,e){checkCharacters(t)
const n=[...t.matchAll(/^---(?=[ \t\r\n]|$)/gm)].map(({index:t})=>t).filter(e=>e===0||t[e-1]==="\n")
const r=n[0]===0?n:[0,...n]
const s=r.map((n,s)=>{const i=t.slice(0,n).split("\n").length-1
return readDocument(t.slice(n,r[s+1]),e,i)})
return{documents:s,stream:n.length>0}}const Lt=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/
function checkCharacters(t){const e=Lt.exec(t)
if(e!==null)throw new YamlError("control characters are not allowed",t.slice(0,e.index).split("\n").length)}function readDocument(t,e,n){try{const n=parseDocument(t===""||t.endsWith("\n")?t:`${t}\n`)
return n===void 0?e.scalar(null):new ValueReader(e).value(n)}catch(t){throw t instanceof YamlError?new YamlError(t.message,t.line+n):t}}class Members{#st=new Map
#pe=new Map
set(t,e){try{this.#st.set(t,e())
this.#pe.delete(t)}catch(e){if(!(e instanceof NoJsonError))throw e
this.#pe.set(t,e)}}all(){for(const t of this.#pe.values())throw t
return this.#st}}class ValueReader{#me
#ge=new Map
constructor(t){this.#me=t}value(t){switch(t.kind){case"alias":{const e=this.#ge.get(t.target)??this.value(t.target)
this.#ge.set(t.target,e)
return e}case"scalar":return this.#be(t)
case"sequence":return this.#me.list(t.items.map(t=>this.value(t)))
case"mapping":{const e=new Members
this.#at(t.entries,e)
return this.#me.object(e.all())}default:return t}}#be(t){const e=meaningOf(t)
if(e.kind==="null")return this.#me.scalar(null)
if(e.kind==="int")return this.#me.scalar(Number(e.value))
if(e.kind==="float"&&!Number.isFinite(e.value))throw new NoJsonError(`json: unsupported value: ${Number.isNaN(e.value)?"NaN":e.value>0?"+Inf":"-Inf"}`,t.line)
return this.#me.scalar(e.value)}#at(t,e){for(const[n,r]of t)if(isMerge(n))this.#ke(r,e)
else e.set(keyOf(n),()=>this.value(r))}#ke(t,e){const n=t.kind==="alias"?t.target:t
if(n.kind==="mapping")return this.#at(n.entries,e)
const r=new YamlError("map merge requires map or sequence of maps as the value",t.line)
if(n.kind!=="sequence"||t.kind==="alias")throw r
for(const t of n.items.toReversed()){const n=t.kind==="alias"?t.target:t
if(n.kind!=="mapping")throw r
this.#at(n.entries,e)}}}const isMerge=t=>t.kind==="scalar"&&t.text==="<<"&&(t.plain&&t.tag===void 0||t.tag==="tag:yaml.org,2002:merge")
function keyOf(t){const e=t.kind==="alias"?t.target:t
if(e.kind!=="scalar")throw new YamlError("a key has to be a scalar",t.line)
const n=resolve_keyText(meaningOf(e))
if(n===void 0)throw new NoJsonError("a key cannot be null, nor an integer beyond 64 bits",t.line)
return n}function meaningOf({text:t,plain:e,tag:n,line:r}){if(n===void 0)return e?plainMeaning(t):{kind:"str",value:t}
const s=taggedMeaning(n,t)
if(s.kind!=="wrong")return s
throw new YamlError(`cannot decode !!${s.is} \`${t}\` as a ${n.replace(/^tag:yaml\.org,2002:/,"!!")}`,r)}function parseYaml(t,e){try{const{documents:n,stream:r}=readYaml(e,{scalar:t=>typeof t==="string"?t.toWellFormed():t,list:t=>new ArrayValue(t),object:e=>objectOf(t.machine,e)})
return r?t.list(n):n[0]??null}catch(e){throw e instanceof YamlError?t.fail(`failed to parse YAML: error converting YAML to JSON: yaml: line ${e.line}: ${e.message}`):e}}const Wt={parseInt:library_define("str",t=>{const e=t.string(0)
const n=Number(e)
const r=/^[+-]?\d+$/.test(e)&&BigInt.asIntN(64,BigInt(e.replace("+","")))===BigInt(e.replace("+",""))
if(!r)throw t.fail(`${e} is not a base 10 integer`)
return n===0?0:n}),parseOctal:inBase(8,/^[0-7]+$/,"Not an octal number"),parseHex:inBase(16,/^[0-9A-Fa-f]+$/,"Not hexadecimal"),parseJson:library_define("str",t=>{const e=t.string(0)
t.spend(Math.ceil(e.length/4))
return parseJson(t,e)}),parseYaml:library_define("str",t=>{const e=t.string(0)
t.spend(e.length)
return parseYaml(t,e)})}
function inBase(t,e,n){return library_define("str",r=>{const s=r.value(0)
if(typeof s!=="string")throw r.fail(`Expected string, got ${typeName(s)}`)
if(s==="")throw r.fail(`${n}: ""`)
if(!e.test(s))throw r.fail(`${s} is not a base ${t} integer`)
r.spend(s.length)
const i=[...s].reduce((e,n)=>e*t+parseInt(n,t),0)
if(!Number.isFinite(i))throw new RuntimeError("Overflow",r.at)
return i})}const Ut={sort:library_define("arr keyF?",t=>t.list(sorted(t,t.array(0),checkedKeyOf(t,1)).map(({item:t})=>t))),uniq:defineLazy("arr keyF?",t=>{const e=t.value(0)
if(typeof e!=="string"&&!(e instanceof ArrayValue))throw t.fail(`foldl second parameter should be string or array, got ${typeName(e)}`)
const n=typeof e==="string"?[...e]:e.items
if(n.length<=1)return t.list([...n])
const r=sets_keyOf(t,1)
return t.list(withoutRepeats(t,n.map(t=>({item:t,key:r(t)}))))}),set:library_define("arr keyF?",t=>t.list(withoutRepeats(t,sorted(t,t.array(0),checkedKeyOf(t,1))))),setMember:defineLazy("x arr keyF?",t=>inter(t,t.list([t.lazy(0)]),t.value(1),2).length>0),setInter:defineLazy("a b keyF?",t=>t.list(inter(t,t.value(0),t.value(1),2))),setUnion:defineLazy("a b keyF?",union),setDiff:defineLazy("a b keyF?",difference),minArray:library_define("arr keyF? onEmpty?",t=>extreme(t,t=>t<0)),maxArray:library_define("arr keyF? onEmpty?",t=>extreme(t,t=>t>0))}
function sets_keyOf(t,e){if(!t.has(e))return e=>t.force(e)
return n=>t.call(t.value(e),n)}function checkedKeyOf(t,e){if(t.has(e))t.function(e)
return sets_keyOf(t,e)}function sorted(t,e,n){const{items:r}=e
t.spend(Math.ceil(r.length*Math.log2(r.length+2)/4))
const s=r.map(t=>({item:t,key:n(t)}))
return s.sort((e,n)=>compare(t.machine,e.key,n.key,t.at))}const withoutRepeats=(t,e)=>{let n
return e.filter(({key:e},r)=>{const s=r>0&&equal(t.machine,n,e,t.at)
if(!s)n=e
return!s}).map(({item:t})=>t)}
class Side{whole
at=0
#X
#tt
#ye
constructor(t,e,n){this.#X=t
this.whole=e
this.#tt=n}get done(){return this.at>=types_length(this.#X,this.whole)}get item(){const{whole:t,at:e}=this
return t instanceof ArrayValue?t.items[e]??null:new Thunk(()=>indexed(this.#X.machine,t,e,this.#X.at),void 0,"thunk from <std>")}get key(){if(this.#ye?.at!==this.at)this.#ye={at:this.at,key:this.#tt(this.item)}
return this.#ye.key}get rest(){return sliceFrom(this.whole,this.at)}}function meet(t,e,n){t.spend(1)
if(equal(t.machine,e.key,n.key,t.at))return"same"
return compare(t.machine,e.key,n.key,t.at)<0?"first":"second"}function inter(t,e,n,r){const s=sets_keyOf(t,r)
const[i,o]=[new Side(t,e,s),new Side(t,n,s)]
const a=[]
while(!i.done&&!o.done){const e=meet(t,i,o)
if(e==="same")a.push(i.item)
if(e!=="second")i.at++
if(e!=="first")o.at++}return a}function union(t){const e=sets_keyOf(t,2)
const[n,r]=[new Side(t,t.value(0),e),new Side(t,t.value(1),e)]
const s=[]
for(;;){if(n.done)return add(t.machine,t.list(s),r.rest,t.at)
if(r.done)return add(t.machine,t.list(s),n.rest,t.at)
const e=meet(t,n,r)
s.push(e==="second"?r.item:n.item)
if(e!=="second")n.at++
if(e!=="first")r.at++}}function difference(t){const e=sets_keyOf(t,2)
const[n,r]=[new Side(t,t.value(0),e),new Side(t,t.value(1),e)]
const s=[]
for(;;){if(n.done)return t.list(s)
if(r.done)return add(t.machine,t.list(s),n.rest,t.at)
const e=meet(t,n,r)
if(e==="first")s.push(n.item)
if(e!=="second")n.at++
if(e!=="first")r.at++}}function extreme(t,e){const n=t.array(0)
const r=checkedKeyOf(t,1)
if(n.items.length===0){if(t.has(2))return t.value(2)
throw t.fail("Expected at least one element in array. Got none")}t.spend(n.items.length)
let s
for(const i of n.items){const n={item:i,key:r(i)}
if(s===void 0||e(compare(t.machine,n.key,s.key,t.at)))s=n}return t.force(s?.item??null)}const zt={types:rt,math:wt,strings:ot,encoding:ht,arrays:st,search:it,sets:Ut,objects:vt,format:ct,manifestJson:et,manifestText:ft,manifestToml:dt,manifestYaml:kt,parsing:Wt}
function openStandard(t,e){const n=new Map([["pi",Math.PI]])
for(const r of[...Object.values(zt),outside(e)])for(const[e,s]of Object.entries(r))n.set(e,builtinOf(t,e,s))
return{member:t=>n.get(t)??null,objectFor:e=>objectOf(t,[...n,["thisFile",e]],"hidden")}}class Program{machine
sources=new Map
answers=new Answers
#we
#ve
#xe=new Map
#$e=new Map
#Oe=new Map
#je
#Ae=0
constructor(t,e){this.#we=e
this.machine=new Machine({...A,...e.limits})
this.#ve=openStandard(this.machine,{extVar:(t,e)=>this.#Me(t,e),native:t=>this.#Ee(t)})
this.#je=this.#Fe(t.path,t.text,t.thisFile??t.path,"$")}run(){this.machine.depth=0
this.#Ae=0
const t=this.machine.force(this.#je,void 0)
return manifestProgram(this.machine,isFunction(t)?this.machine.call(t,[],void 0):t)}standard(t){return this.#ve.objectFor(t)}member(t){return this.#ve.member(t)}format(t,e,n){return formatText(this.machine,t,e,n)}load(t,e,n){const r=this.#Ne(e,n)
if(t==="importbin")return new ArrayValue([...r.bytes])
const s=decodeUtf8(r.bytes)
if(t==="importstr")return s
const i=this.#xe.get(r.path)??this.#Fe(r.path,s,r.path,"$")
this.#xe.set(r.path,i)
if(this.#Ae>=this.machine.limits.imports)throw new RuntimeError(`more than ${this.machine.limits.imports} files import each other in a row`,n)
this.#Ae+=1
try{return this.machine.force(i,n)}finally{this.#Ae-=1}}#Ne(t,e){const{importer:n}=this.#we
const r=e.source.path
if(n===void 0)throw new RuntimeError(`couldn't open import ${JSON.stringify(t)}: no imports here`,e)
try{return this.answers.ask(`import\n${r}\n${t}`,()=>n.read(t,r))}catch(t){throw failedOutside(t,e)}}#Fe(t,e,n,r){const s=new SourceText(t,e)
this.sources.set(t,s)
return new Thunk(()=>compile(desugar(parse(s)),this)(new Env(void 0,[this.standard(n)],void 0,0)),void 0,r)}#Me(t,e){const{extStr:n,extCode:r}=this.#we
if(Object.hasOwn(r,t)){const n=`<extvar:${t}>`
const s=this.#$e.get(t)??this.#Fe(n,r[t]??"",n,"$")
this.#$e.set(t,s)
return this.machine.force(s,e)}const s=Object.hasOwn(n,t)?n[t]:void 0
if(s!==void 0)return s.toWellFormed()
throw new RuntimeError(`Undefined external variable: ${t}`,e)}#Ee(t){const e=this.#Oe.get(t)
if(e!==void 0)return e
const n=Object.hasOwn(this.#we.natives,t)?this.#we.natives[t]:void 0
if(n===void 0)return null
const r=new Builtin(t,n.params.map(t=>({name:t,optional:false})),(e,r)=>{const s=e.map(t=>jsonFrom(this.machine,this.machine.force(t??null,r),r))
return this.#Se(t,n,s,r)})
this.#Oe.set(t,r)
return r}#Se(t,e,n,r){try{return this.answers.ask(`native\n${t}\n${JSON.stringify(n)}`,()=>this.#Ve(e,n))}catch(t){throw failedOutside(t,r)}}#Ve(t,e){const n=t.call(e)
return n instanceof Promise?n.then(t=>valueFrom(this.machine,t)):valueFrom(this.machine,n)}}function failedOutside(t,e){if(t instanceof Pending)return t
return new RuntimeError(t instanceof Error?t.message:String(t),e,t)}const Jt=1e3
function memberPlaces({path:t,text:e}){const n=new SourceText(t,e)
let r
return t=>{const e=new Finder
r??=parse(n)
return e.find({node:r,binds:[]},t,n)}}class Finder{#Te=Jt
find(t,e,n){let r=t
let s
for(const t of e){const e=this.#Ie(r,t)
if(e===void 0)break
s={key:e.key,value:e.node.at.start}
r=e}return s===void 0?void 0:{key:n.positionOf(s.key),value:n.positionOf(s.value)}}#Ie(t,e){this.#Te-=1
if(this.#Te<0)return
const{node:n,binds:r}=t
switch(n.kind){case"local":return this.#Ie({node:n.body,binds:[...r,...n.binds]},e)
case"assert":return this.#Ie({node:n.body,binds:r},e)
case"variable":{const t=r.findLast(({name:t})=>t===n.name)
return t===void 0?void 0:this.#Ie({node:t.value,binds:r},e)}case"extend":return this.#Ie({node:n.right,binds:r},e)??this.#Ie({node:n.left,binds:r},e)
case"binary":return n.operator==="+"?this.#Ie({node:n.right,binds:r},e)??this.#Ie({node:n.left,binds:r},e):void 0
case"index":{const t=n.index.kind==="string"?this.#Ie({node:n.target,binds:r},n.index.text):void 0
return t===void 0?void 0:this.#Ie(t,e)}case"array":{const t=typeof e==="number"?n.items[e]:void 0
return t===void 0?void 0:{node:t,binds:r,key:t.at.start}}case"object":{if(n.clauses!==void 0)return
const t=[...r,...n.members.flatMap(t=>t.kind==="local"?[t.bind]:[])]
const s=fieldOf(n.members.filter(t=>t.kind==="field"),String(e))
return s===void 0?void 0:{node:s.value,binds:t,key:s.name.name.at.start}}default:return}}}function fieldOf(t,e){const named=e=>t.find(({name:{name:t}})=>t.kind==="string"&&e(t.text))
return named(t=>t===e)??named(t=>t.toLowerCase()===e.toLowerCase())}async function evaluateJsonnet(t,e={}){const{natives:n={},extStr:s={},extCode:i={},importer:o,limits:a={}}=e
const c=new Program(t,{natives:n,extStr:s,extCode:i,importer:o,limits:a})
for(;;){try{return c.run()}catch(e){if(!(e instanceof Pending))throw e instanceof r.lZ?e:explain(e,t.path,c.sources)}await c.answers.arrival()}}})}

