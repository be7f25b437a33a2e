"use strict"
exports.id=758
exports.ids=[758]
exports.modules={2758:((t,e,n)=>{n.d(e,{S:()=>checkView,renderDefinitionMustache:()=>renderDefinitionMustache})
var s=n(7700)
var r=n(7997)
function jsonText(t){if(typeof t==="bigint")return String(t)
if(Array.isArray(t))return`[${t.map(jsonText).join(",")}]`
if(typeof t!=="object"||t===null)return JSON.stringify(t)??"null"
return`{${Object.entries(t).map(([t,e])=>`${JSON.stringify(t)}:${jsonText(e)}`).join(",")}}`}var i=n(3853)
var a=n(9723)
const goAdvice=t=>/[\s`|]/.test(t)?"This looks like a Go template; such a file must not be named .mustache.":void 0
const escapeJson=t=>JSON.stringify(t).slice(1,-1)
const asItIs=t=>t
class DefinitionRenderer{#t
#e
#n=[]
constructor(t,e){this.#t=t
this.#e=e}async render(t){const e=await this.#s(t,{kind:"root"},escapeJson)
const n=this.#n.toSorted((t,e)=>(t.at?.line??0)-(e.at?.line??0)||(t.at?.column??0)-(e.at?.column??0))
if(n.length>0)throw(0,s._h)(n)
return e}async#s(t,e,n){const s=await Promise.all(t.map(t=>this.#r(t,e,n)))
return s.flat()}#r(t,e,n){switch(t.kind){case"text":return[{text:t.text,start:t.start,literal:true}]
case"value":{const s=this.#i(t.name,e,t.start)
return[{text:t.escaped?n(s):s,start:t.start,literal:false}]}case"section":return this.#a(t,e,n)
default:return t}}#i(t,e,n){if(t==="."&&e.kind==="value")return e.value
const s=t.startsWith("env.")?t.slice("env.".length):e.kind==="env"?t:void 0
if(s===void 0)return this.#o(t,n)
const r=this.#c(s)
if(r!==void 0)return r
return this.#l(n,`environment variable ${s} is not defined`,`Set it for the step, for example \`env: { ${s}: \u2026 }\`, in the input env, or in an env file.`)}#a(t,e,n){const{name:s,inverted:r,body:i,start:a}=t
const o=Object.hasOwn(this.#e.lambdas,s)?this.#e.lambdas[s]:void 0
if(o!==void 0&&!r)return this.#h(t,o,e,n)
if(s==="env")return r?[]:this.#s(i,{kind:"env"},n)
if(s==="."&&e.kind==="value")return r?[]:this.#s(i,e,n)
const c=s.startsWith("env.")?s.slice("env.".length):e.kind==="env"?s:void 0
if(c===void 0){this.#o(s,a)
return[]}const l=this.#c(c)??""
if(r)return l===""?this.#s(i,e,n):[]
return l===""?[]:this.#s(i,{kind:"value",value:l},n)}async#h(t,e,n,r){const{name:a,body:o,start:c}=t
const l=this.#n.length
const h=o.every(t=>t.kind==="text")
const u=h?this.#t.text.slice(t.bodyStart,t.bodyEnd):(await this.#s(o,n,asItIs)).map(t=>t.text).join("")
if(this.#n.length>l&&!h)return[]
try{const t=await e.call(e.arity>1?u.trim().split(/\s+/):[u])
return[{text:this.#u(a,t,c,r),start:c,literal:false}]}catch(t){const e=(0,i.t$)(this.#t.text,c,this.#t.path)
const n=t instanceof s.lZ?t:void 0
const r=n?.message??`error calling ${a}: ${(0,s.gJ)(t)}`
this.#n.push(new s.lZ(n?.code??"LOOKUP",r,{at:n?.at??e,hint:n?.hint,cause:t}))
return[]}}#u(t,e,n,s){if(typeof e==="string")return s(e)
if(e===null||e===void 0)return this.#l(n,`${t} gave no value`)
return jsonText(e)}#c(t){return Object.hasOwn(this.#e.env,t)?this.#e.env[t]:void 0}#o(t,e){const n=Object.keys(this.#e.lambdas)
if(n.includes(t))return this.#l(e,`${t} is a look-up and needs an argument`,`Write {{#${t}}}argument{{/${t}}}.`)
if(t==="env")return this.#l(e,"env needs the name of a variable","Write {{ env.NAME }}.")
const s=(0,r.p)(t,n)
const i=goAdvice(t)??(0,a._2)(t)??(this.#c(t)!==void 0?`Write {{ env.${t} }} for the environment variable.`:s===void 0?`Known are env.NAME and the sections ${n.join(", ")||"(none)"}.`:`Did you mean ${s}?`)
return this.#l(e,`"${t}" is not defined`,i)}#l(t,e,n){this.#n.push(new s.lZ("TEMPLATE",e,{at:(0,i.t$)(this.#t.text,t,this.#t.path),hint:n}))
return""}}const o=100
function readTokens(t,e,n){let s
try{s=e()}catch(e){throw syntaxError(t,e instanceof Error?e.message:String(e),n)}return shaped(s,n,0)}function shaped(t,e,n){if(!Array.isArray(t))return[]
const r=[]
for(const i of t){const[t,a,c,l,h,u]=i
switch(t){case"text":r.push({kind:"text",text:a,start:c})
break
case"name":case"&":r.push({kind:"value",name:a,escaped:t==="name",start:c})
break
case"#":case"^":{if(n>=o)throw new s.lZ("TEMPLATE",`sections are nested deeper than ${o} levels`,{at:e(c)})
const i=shaped(h,e,n+1)
r.push({kind:"section",name:a,inverted:t==="^",start:c,body:i,bodyStart:l,bodyEnd:u})
break}case">":throw new s.lZ("TEMPLATE",`partials are not supported: {{> ${a} }}`,{at:e(c),hint:"Put the text of the other file in its place."})}}return r}function syntaxError(t,e,n){const[,r="",i="",a]=/^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(e)??[]
const o=Number(a??0)
switch(r){case"Unclosed tag":{const e=t.lastIndexOf("{{",Math.max(0,o-1))
return new s.lZ("TEMPLATE","a tag is not closed: expected }}",{at:n(Math.max(0,e))})}case"Unopened section":return new s.lZ("TEMPLATE",`{{/${i}}} closes a section that was not opened`,{at:n(o),hint:goHint(i)})
case"Unclosed section":{const e=lastOpening(t,i,o)
return new s.lZ("TEMPLATE",`the section {{#${i}}} is not closed: expected {{/${i}}}`,{at:n(e)})}default:return new s.lZ("TEMPLATE",`not valid Mustache: ${e}`,{at:n(o)})}}const goHint=t=>t.startsWith("*")?"This looks like a Go template; such a file must not be named .mustache.":void 0
function lastOpening(t,e,n){for(let s=t.lastIndexOf(e,n);s>=0;s=s===0?-1:t.lastIndexOf(e,s-1)){const e=/(?:\{\{\s*)?[#^]\s*$/.exec(t.slice(Math.max(0,s-20),s))
if(e!==null)return Math.max(0,s-e[0].length)}return n}var c=n(7922)
async function renderDefinitionMustache(t,e){const n=tokensOf(t.text,e=>(0,i.t$)(t.text,e,t.path))
const s=await new DefinitionRenderer(t,e).render(n)
return{text:s.map(t=>t.text).join(""),originOf:originsOf(t,s)}}function checkView(t){tokensOf(t.text,e=>(0,i.t$)(t.text,e,t.path))}const tokensOf=(t,e)=>readTokens(t,()=>(0,c.v)(t),e)
function originsOf(t,e){const n=[]
let s=0
for(const t of e){n.push(s)
s+=t.text.length}return s=>{let r=0
let a=n.length-1
while(r<a){const t=r+a+1>>1
if((n[t]??0)<=s)r=t
else a=t-1}const o=e[r]
const c=o?.literal===true?Math.min(s-(n[r]??0),o.text.length):0
return(0,i.t$)(t.text,(o?.start??0)+c,t.path)}}}),7922:((t,e,n)=>{n.d(e,{q:()=>renderView,v:()=>stockTokens})
var s=n(562)
var r=n(7700)
const stockTokens=t=>s.A.parse(t)
function renderView(t,e,n){try{return s.A.render(t.text,e,void 0,{escape:t=>n(String(t))})}catch(e){const n={file:t.path,line:1,column:1}
throw new r.lZ("TEMPLATE",`${t.path} cannot be rendered: ${String(e)}`,{at:n,cause:e})}}})}

