"use strict"
exports.id=781
exports.ids=[781]
exports.modules={5781:((t,e,n)=>{n.r(e)
n.d(e,{failedText:()=>failedText,notFoundText:()=>notFoundText,valueAt:()=>valueAt})
var r=n(7700)
function compareKeys(t,e){const n=Math.min(t.length,e.length)
for(let r=0;r<n;r++){const n=t.charCodeAt(r)
const s=e.charCodeAt(r)
if(n===s)continue
const o=n>=55296&&n<=57343?1:0
const i=s>=55296&&s<=57343?1:0
return o===i?n-s:o-i}return t.length-e.length}class JqSyntaxError extends Error{kind
constructor(t,e="syntax"){super(t)
this.name="JqSyntaxError"
this.kind=e}}const s=/(?:[ \t\r\n\0]|#(?:[^\\\r\n]|\\(?:\r\n|[^]|$))*)*/y
const o=/\.([A-Za-z_][A-Za-z0-9_]*)/y
const i=/(?:@[A-Za-z0-9_]+|\$?[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*)/y
const a=/\?\/\/=?|\/\/=|\.\.|\|=|==|!=|<=|>=|\/\/|[-+*/%]=|[^]/uy
const u=/(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d*)?/y
const c=/^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/
class JqTokens{#t
#e=0
#n
constructor(t){this.#t=t}peek(){return this.#n??=this.#r()}next(){const t=this.peek()
this.#n=void 0
return t}#r(){this.#s(s)
const t=this.#t.charAt(this.#e)
if(t==="")return{kind:"end"}
if(t==='"')return this.#o()
const e=this.#s(o)
if(e!==void 0)return{kind:"field",text:e,name:e.slice(1)}
if(/^\.?\d/.test(this.#t.slice(this.#e,this.#e+2)))return this.#i()
const n=this.#s(i)
if(n!==void 0)return{kind:"word",text:n}
return{kind:"mark",text:this.#s(a)??t}}#i(){const t=this.#s(u)??""
const e=this.#t.charAt(this.#e)
const n=/[A-Za-z0-9_.]/.test(e)?e:""
if(n!==""||!c.test(t))throw new JqSyntaxError(`invalid token ${quoted(t+n)}`)
return{kind:"number",text:t,value:Number(t)}}#o(){const t=this.#e++
for(;;){const t=this.#t.charAt(this.#e)
if(t==="")throw new JqSyntaxError("unterminated string literal")
this.#e+=1
if(t==='"')break
if(t==="\\")this.#a()}const e=this.#t.slice(t,this.#e)
return{kind:"string",text:e,value:jq_tokens_valueOf(e)}}#a(){const t=this.#t.charAt(this.#e)
if(t==="")throw new JqSyntaxError("unterminated string literal")
if(t==="("){const t=this.#t.indexOf('"',this.#e)<0
throw t?new JqSyntaxError("unterminated string literal"):unsupported("\\(","string interpolation")}const e=this.#t.slice(this.#e)
const n=/^(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(e)?.[0]
if(n===void 0){const n=/^u[\da-fA-F]{0,4}/.exec(e)?.[0]??t
throw new JqSyntaxError(`invalid escape sequence "\\${n}" in string literal`)}this.#e+=n.length}#s(t){t.lastIndex=this.#e
const e=t.exec(this.#t)?.[0]
this.#e+=e?.length??0
return e}}function jq_tokens_valueOf(t){const e=t.replace(/[\0-\x1f]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)
return String(JSON.parse(e)).replace(/\p{Surrogate}/gu,"\ufffd")}const quoted=t=>JSON.stringify(t)
function unexpected(t){return new JqSyntaxError(t.kind==="end"?"unexpected EOF":`unexpected token ${quoted(t.text)}`)}function unsupported(t,e){return new JqSyntaxError(`${e} (${quoted(t)}) is not supported: an address may be followed by a path only`,"unsupported")}const f=new Set(["if","try","reduce","foreach","label","def","break","import","include","module"])
const l=new Set(["then","elif","else","end","catch","and","or","as","__loc__"])
const d=/^(?:\||,|\/\/|\?\/\/|[-+*/%]|==|!=|<|>|<=|>=|=|\|=|\/\/=|[-+*/%]=|and|or|as)$/
const isMark=(t,e)=>t.kind==="mark"&&t.text===e
function parsePath(t){const e=new JqTokens(t)
const n=[]
const r=e.next()
if(r.kind==="field")n.push({kind:"key",key:r.name})
else if(isMark(r,".."))n.push({kind:"recurse"})
else if(isMark(r,"."))afterFirstDot(e,n)
else throw r.kind==="end"?new JqSyntaxError('missing query (try ".")'):notATerm(r)
for(let t=e.next();t.kind!=="end";t=e.next())suffix(t,e,n)
return n}function afterFirstDot(t,e){const n=t.peek()
if(n.kind==="string"||isMark(n,"["))afterDot(t,e)}function afterDot(t,e){const n=t.next()
if(n.kind==="string")e.push({kind:"key",key:n.value})
else if(isMark(n,"["))e.push(bracket(t))
else throw unexpected(n)}function suffix(t,e,n){if(t.kind==="field")n.push({kind:"key",key:t.name})
else if(isMark(t,"."))afterDot(e,n)
else if(isMark(t,"["))n.push(bracket(e))
else if(isMark(t,"?"))makeOptional(n)
else throw notASuffix(t,e)}function makeOptional(t){const e=t.pop()
if(e===void 0)return
if(e.optional===true)t.splice(0,t.length,{kind:"group",steps:[...t,e],optional:true})
else t.push({...e,optional:true})}function bracket(t){if(isMark(t.peek(),"]")){t.next()
return{kind:"each"}}if(isMark(t.peek(),":")){t.next()
const e=scalar(t)
return jq_path_close(t,{kind:"slice",from:null,to:e})}const e=scalar(t)
if(!isMark(t.peek(),":"))return jq_path_close(t,typeof e==="string"?{kind:"key",key:e}:{kind:"index",index:e})
t.next()
const n=isMark(t.peek(),"]")?null:scalar(t)
return jq_path_close(t,{kind:"slice",from:e,to:n})}function jq_path_close(t,e){const n=t.next()
if(isMark(n,"]"))return e
if(n.kind==="field"||[".","[","?"].some(t=>isMark(n,t)))throw unsupported(textOf(n),"an expression as index")
throw notASuffix(n,t)}function scalar(t){const e=t.next()
if(e.kind==="number"||e.kind==="string")return e.value
if(isMark(e,"-"))return negated(t)
if(e.kind==="word"){if(e.text==="null")return null
if(e.text==="true"||e.text==="false")return e.text==="true"}throw notATerm(e,t)}function negated(t){const e=t.next()
if(e.kind==="number")return-e.value
if(isMark(e,"-"))return-negated(t)
throw notATerm(e,t)}const textOf=t=>t.kind==="end"?"":t.text
function notATerm(t,e){const n=textOf(t)
if(t.kind==="word"){if(l.has(n))return unexpected(t)
if(f.has(n))return unsupported(n,"the keyword")
if(n.startsWith("@"))return unsupported(n,"the format")
if(e!==void 0&&isMark(e.peek(),"("))return unsupported(`${n}(\u2026)`,"the function")
return n.startsWith("$")?new JqSyntaxError(`variable not defined: ${n}`,"unsupported"):new JqSyntaxError(`function not defined: ${n}/0`,"unsupported")}const r=t.kind==="field"||t.kind==="number"||t.kind==="string"||/^(?:\.\.?|[([{-])$/.test(n)
return r?unsupported(n,"an expression"):unexpected(t)}function notASuffix(t,e){const n=textOf(t)
if(t.kind==="end"||t.kind==="string"||!d.test(n))return unexpected(t)
const r=e.peek()
return r.kind==="end"?unexpected(r):unsupported(n,"the operator")}var h=n(4117)
const p=30
function preview(t){const e=start(t,p+2)
if(byteLength(e)<=p)return e
const n=endingOf(t)
let r=""
for(const t of e){if(byteLength(r)+byteLength(t)>p-n.length)break
r+=t}return r+n}function endingOf(t){if(typeof t==="string")return' ..."'
if(Array.isArray(t))return" ...]"
return(0,h.G)(t)?" ...}":" ..."}const byteLength=t=>(new TextEncoder).encode(t).length
function start(t,e){if(typeof t==="string")return preview_quoted(t.slice(0,e))
if(typeof t==="number")return numberText(t)
if(Array.isArray(t))return list(t.values(),t=>start(t,e),"[","]",e)
if(!(0,h.G)(t))return String(t??null)
const n=Object.keys(t).sort(compareKeys)
return list(n.values(),n=>`${preview_quoted(n)}:${start(t[n],e)}`,"{","}",e)}function list(t,e,n,r,s){let o=n
for(const r of t){o+=`${o===n?"":","}${e(r)}`
if(o.length>s)return o}return o+r}function numberText(t){if(Object.is(t,-0))return"-0"
return Number.isFinite(t)?String(t):`${t<0?"-":""}1.7976931348623157e+308`}const preview_quoted=t=>JSON.stringify(t.replace(/\p{Surrogate}/gu,"\ufffd")).replaceAll("\x7f","\\u007f")
class JqTypeError extends Error{reason
constructor(t,e){const n=typeName(e)
super(`${t}: ${e===null?n:`${n} (${preview(e)})`}`)
this.name="JqTypeError"
this.reason=`${t}: ${n}`}}const typeName=t=>{if(t===null||t===void 0)return"null"
return Array.isArray(t)?"array":typeof t}
function firstOutput(t,e){for(const n of outputs({value:t,path:[],exact:true},parsePath(e),0))return{found:true,value:n.value??null,place:{path:n.path,exact:n.exact}}
return{found:false}}function*outputs(t,e,n){const r=e[n]
if(r===void 0)yield t
else for(const s of attempt(t,r))yield*outputs(s,e,n+1)}function*attempt(t,e){const n=take(t,e)
for(;;){let t
try{t=n.next()}catch(t){if(e.optional===true&&t instanceof JqTypeError)return
throw t}if(t.done===true)return
yield t.value}}function*take(t,e){switch(e.kind){case"key":return yield below(t,e.key,member(t.value,e.key))
case"index":return yield jq_element(t,e.index)
case"slice":return yield{...t,exact:false,value:slice(t.value,e.from,e.to)}
case"each":return yield*jq_elements(t)
case"recurse":return yield*recurse(t)
case"group":return yield*outputs(t,e.steps,0)
default:return e}}const below=({path:t,exact:e},n,r)=>({value:r,exact:e,path:e?[...t,n]:t})
function member(t,e){if(t===null||t===void 0)return null
if(!(0,h.G)(t))throw new JqTypeError("expected an object but got",t)
return Object.hasOwn(t,e)?t[e]:null}function jq_element(t,e){const{value:n}=t
if(typeof e!=="number")throw notANumber(n,e)
if(n===null||n===void 0)return{...t,value:null}
const r=itemsOf(n)
const s=Math.trunc(e)<0?Math.trunc(e)+r.length:Math.trunc(e)
if(typeof n==="string")return{...t,exact:false,value:r[s]??null}
return below(t,s,r[s]??null)}function slice(t,e,n){if(t===null||t===void 0)return null
const r=itemsOf(t)
for(const r of[n,e])if(r!==null&&typeof r!=="number")throw notANumber(t,r)
const s=clamp(Math.trunc(Number(e??0)),r.length)
const o=clamp(Math.ceil(Number(n??r.length)),r.length)
const i=r.slice(s,Math.max(s,o))
return typeof t==="string"?i.join(""):i}const clamp=(t,e)=>Math.min(Math.max(t<0?t+e:t,0),e)
function itemsOf(t){if(typeof t==="string")return[...t]
if(Array.isArray(t))return t
throw new JqTypeError("expected an array but got",t)}function notANumber(t,e){if(Array.isArray(t))return new JqTypeError("expected a number for indexing an array but got",e)
if(typeof t==="string")return new JqTypeError("expected a number for indexing a string but got",e)
return new JqTypeError("expected a string for object key but got",e)}function*jq_elements(t){const{value:e}=t
if(Array.isArray(e))for(const[n,r]of e.entries())yield below(t,n,r)
else if((0,h.G)(e))for(const n of Object.keys(e).sort(compareKeys))yield below(t,n,e[n])
else throw new JqTypeError("cannot iterate over",e)}function*recurse(t){yield t
if(typeof t.value!=="object"||t.value===null)return
for(const e of jq_elements(t))yield*recurse(e)}var m=n(2827)
const y={found:false}
function lookUp(t,e){if(t.has(e))return finding(t,e,t.get(e),{path:[],exact:true})
const n=t.membersOf(e)
const r=(0,m.hC)(t,n)
if(r!==void 0)return{found:true,value:wellFormed(r),secrets:n.flatMap(e=>secretsOfMember(t,e))}
const s=t.longestName(e)
if(s===void 0)return y
const o=e.slice(s.length)
if(!o.startsWith(".")&&!o.startsWith("["))return y
const i=quoteHyphens(o.startsWith("[")?`.${o}`:o)
const a=firstOutput(t.get(s),i)
if(!a.found)throw new JqSyntaxError(`${i} is not found in the state`)
return finding(t,s,a.value,a.place)}function quoteHyphens(t){if(!t.includes("-"))return t
const e=t.split(/[.[\]]/).filter(t=>t!=="")
return`.${e.map(t=>`[${/^-?[0-9]+$/.test(t)?t:quotedPart(t)}]`).join("")}`}const quotedPart=t=>`${t.startsWith('"')?"":'"'}${t}${t.endsWith('"')?"":'"'}`
function finding(t,e,n,r){if(n===null||n===void 0)return y
const s=t.sensitivityOf(e)
const o=s===void 0?[]:secretsOf(s,t.get(e),n,r)
return{found:true,value:wellFormed(n),secrets:o}}function wellFormed(t){if(typeof t==="string")return t.replace(/\p{Surrogate}/gu,"\ufffd")
if(typeof t!=="object"||t===null)return t
if(!/\\u[dD][89a-fA-F]/.test(JSON.stringify(t)))return t
if(Array.isArray(t))return t.map(wellFormed)
return Object.fromEntries(Object.entries(t).map(([t,e])=>[wellFormed(t),wellFormed(e)]))}const secretsOfMember=(t,{address:e})=>{const n=t.sensitivityOf(e)
const r=t.get(e)
return n===void 0?[]:secretsOf(n,r,r,{path:[],exact:true})}
function secretsOf(t,e,n,r){if(t==="whole")return leaves(n)
return t.map(pathOf).flatMap(t=>{const s=Math.min(t.length,r.path.length)
if(!t.slice(0,s).every((t,e)=>t===r.path[e]))return[]
return leaves(t.length<=r.path.length?n:at(e,t))})}function pathOf(t){const e=[]
for(const n of Array.isArray(t)?t:[]){const t=(0,h.G)(n)?n["value"]:void 0
const r=(0,h.G)(t)?t["value"]:t
if(typeof r!=="string"&&typeof r!=="number")break
e.push(r)}return e}const at=(t,e)=>e.reduce((t,e)=>typeof t==="object"&&t!==null?t[e]:void 0,t)
function leaves(t){if(typeof t==="string")return[t]
if(typeof t==="number")return[String(t)]
if(typeof t!=="object"||t===null)return[]
return Object.values(t).flatMap(leaves)}var x=n(7997)
const g=3
function suggestFor(t,e){if(t.names.size===0)return"The state is empty."
const n=t.longestName(e)
const r=n===void 0?"":e.slice(n.length)
if(n!==void 0&&/^(?:$|[.[])/.test(r))return attributesNear(t,n,r)
const s=instancesNear(t,e)
if(s.length>0)return`It has several instances; the state knows ${suggest_list(s)}.`
const o=addressesNear(t,e)
return o.length===0?`The state has ${t.names.size} addresses, none of them similar (terraform state list shows them).`:`Nearest in the state: ${suggest_list(o)}.`}const suggest_list=t=>`${t.slice(0,g).join(", ")}${t.length>g?` and ${t.length-g} more`:""}`
function attributesNear(t,e,n){const r=/[A-Za-z_][\w-]*/.exec(n)?.[0]
const s=t.get(e)
if(r===void 0||!(0,h.G)(s)||t.sensitivityOf(e)==="whole")return`${e} is there, but has no value${n===""?"":` at ${n}`}.`
if(Object.hasOwn(s,r))return`${e}.${r} is there, but ${s[r]===null?"is null":`has no value at ${n}`}.`
const o=nearestOf(r,Object.keys(s)).map(t=>`${e}.${t}`)
return o.length===0?`${e} is there, but has no attribute ${r}. It has ${suggest_list(Object.keys(s))}.`:`Nearest in the state: ${suggest_list(o)}.`}function instancesNear(t,e){for(const n of prefixes(e)){const r=t.membersOf(n)
if(r.length>0){const t=e.slice(n.length).replace(/^\[[^\]]*\]/,"")
return r.map(e=>e.address+t)}}return[]}function*prefixes(t){for(let e=t.length;e>0;e--)if(e===t.length||".[".includes(t.charAt(e)))yield t.slice(0,e)}function addressesNear(t,e){const n=new Map
const r=[]
const s=ownName(e)
for(const o of t.names.keys()){const t=segmentsOf(o).length
let i=n.get(t)
if(i===void 0)n.set(t,i=segmentsOf(e).slice(0,t).join("."))
const a=Math.max(1,Math.min(5,Math.floor(i.length/5)))
const u=(0,x.Y)(i,o,a)
if(u<=a)r.push({name:o,score:u})
else if(s!==""&&(o.endsWith(`.${s}`)||s===withoutIndex(o)))r.push({name:o,score:a+1})}return r.sort((t,e)=>t.score-e.score).slice(0,g).map(({name:t})=>t)}function ownName(t){const e=segmentsOf(t)
const n=e.findIndex((t,n)=>t!=="module"&&e[n-1]!=="module"&&t!=="data")
return n<0||e[n]==="output"?"":e.slice(n,n+2).map(withoutIndex).join(".")}const withoutIndex=t=>t.replace(/\[[^\]]*\]$/,"")
const segmentsOf=t=>t.match(/(?:[^.[]|\[(?:"(?:[^"\\]|\\.)*"|[^\]])*\]?)+/g)??[]
function nearestOf(t,e){return e.map(e=>({name:e,distance:(0,x.Y)(t.toLowerCase(),e.toLowerCase())})).filter(({name:e,distance:n})=>n<=Math.max(1,Math.min(3,Math.floor(Math.max(t.length,e.length)/3)))).sort((t,e)=>t.distance-e.distance).map(({name:t})=>t)}const failedText=(t,e)=>`failed to lookup ${t} in tfstate: ${e}`
const notFoundText=t=>`${t} is not found in tfstate`
function valueAt(t,e,n){const s=explained(t,e)
if(!s.found)throw new r.lZ("LOOKUP",notFoundText(e),{hint:suggestFor(t,e)})
s.secrets.forEach(t=>n.add(t))
return s.value}function explained(t,e){try{return lookUp(t,e)}catch(n){const s=n instanceof JqTypeError?n.reason:(0,r.gJ)(n)
throw new r.lZ("LOOKUP",failedText(e,s),{hint:hintFor(n,t,e)})}}function hintFor(t,e,n){if(t instanceof JqTypeError)return suggestFor(e,n)
if(!(t instanceof JqSyntaxError))return
if(t.kind==="unsupported")return'Behind an address may stand .name, ["key"], [0], [1:3], [] and ?; no other jq. Compute such values in an output of Terraform instead.'
return'Write attributes as .name, or as ["key"] when they hold other characters than letters, digits and _.'}})}

