"use strict"
exports.id=83
exports.ids=[83]
exports.modules={6083:((t,e,n)=>{n.d(e,{ownSummaryOf:()=>ownSummaryOf})
var i=n(6352)
var a=n(2758)
var s=n(7700)
var r=n(8311)
function ownSummaryOf(t,e){try{(0,a.S)(e)
return{markdown:(0,r.summaryOf)(t,e)}}catch(n){const a=`summary-template: ${(0,s.gJ)(n)}; the built-in summary is used instead`
const o=n instanceof s.lZ?(0,i.b)(n,()=>e.text):void 0
return{markdown:(0,r.summaryOf)(t),warning:a,...o===void 0?{}:{error:o}}}}}),6352:((t,e,n)=>{n.d(e,{S:()=>explaining,b:()=>withExcerpts})
var i=n(7700)
var a=n(3485)
function withExcerpts(t,e){const n=t.at===void 0?void 0:e(t.at.file)
const s=t.excerpt??(t.at===void 0||n===void 0?void 0:(0,a.z)(n,t.at))
const r=t.others.map(t=>withExcerpts(t,e))
if(s===t.excerpt&&r.every((e,n)=>e===t.others[n]))return t
const{code:o,message:c,at:l,hint:u,cause:d,warnings:h}=t
return new i.lZ(o,c,{at:l,excerpt:s,hint:u,cause:d,others:r,warnings:h})}async function explaining(t,e){try{return await e()}catch(e){throw e instanceof i.lZ?withExcerpts(e,t):e}}}),3485:((t,e,n)=>{n.d(e,{z:()=>excerptOf})
var i=n(3853)
var a=n(1907)
const s=120
const r=80
function excerptOf(t,e){const n=(0,i.mh)(t,e.line)
const o=Math.max(0,Math.min(e.column-1,n.length))
const c=n.length<=s?0:Math.max(0,Math.min(o-r,n.length-s))
const l=clusterStart(n,c)
const u=clusterStart(n,Math.min(n.length,c+s))
const d=l>0?a.K:""
const h=u<n.length?a.K:""
const f=printable(n.slice(l,u))
const p=" ".repeat(width(d+printable(n.slice(l,o))))
const m=String(e.line).padStart(5)
return`${m} | ${d}${f}${h}`.trimEnd()+`\n${" ".repeat(m.length)} | ${p}^`}const clusterStart=(t,e)=>/^[\uDC00-\uDFFF]/.test(t.slice(e,e+1))?e-1:e
function printable(t){return t.replaceAll("\t","    ").replace(/[\u0000-\u001f]/g,t=>String.fromCharCode(9216+t.charCodeAt(0))).replaceAll("\x7f","\u2421").replace(/[\u0080-\u009f\u2028\u2029\p{Cf}\p{Surrogate}]/gu,"\ufffd")}function width(t){let e=0
for(const n of t){if(/\p{M}/u.test(n))continue
e+=o.test(n)?2:1}return e}const o=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u}),2758:((t,e,n)=>{n.d(e,{S:()=>checkView,renderDefinitionMustache:()=>renderDefinitionMustache})
var i=n(7700)
var a=n(7997)
function jsonText(t){if(typeof t==="bigint")return String(t)
if(Array.isArray(t))return`[${t.map(jsonText).join(",")}]`
if(typeof t!=="object"||t===null)return JSON.stringify(t)??"null"
return`{${Object.entries(t).map(([t,e])=>`${JSON.stringify(t)}:${jsonText(e)}`).join(",")}}`}var s=n(3853)
var r=n(9723)
const goAdvice=t=>/[\s`|]/.test(t)?"This looks like a Go template; such a file must not be named .mustache.":void 0
const escapeJson=t=>JSON.stringify(t).slice(1,-1)
const asItIs=t=>t
class DefinitionRenderer{#t
#e
#n=[]
constructor(t,e){this.#t=t
this.#e=e}async render(t){const e=await this.#i(t,{kind:"root"},escapeJson)
const n=this.#n.toSorted((t,e)=>(t.at?.line??0)-(e.at?.line??0)||(t.at?.column??0)-(e.at?.column??0))
if(n.length>0)throw(0,i._h)(n)
return e}async#i(t,e,n){const i=await Promise.all(t.map(t=>this.#a(t,e,n)))
return i.flat()}#a(t,e,n){switch(t.kind){case"text":return[{text:t.text,start:t.start,literal:true}]
case"value":{const i=this.#s(t.name,e,t.start)
return[{text:t.escaped?n(i):i,start:t.start,literal:false}]}case"section":return this.#r(t,e,n)
default:return t}}#s(t,e,n){if(t==="."&&e.kind==="value")return e.value
const i=t.startsWith("env.")?t.slice("env.".length):e.kind==="env"?t:void 0
if(i===void 0)return this.#o(t,n)
const a=this.#c(i)
if(a!==void 0)return a
return this.#l(n,`environment variable ${i} is not defined`,`Set it for the step, for example \`env: { ${i}: \u2026 }\`, in the input env, or in an env file.`)}#r(t,e,n){const{name:i,inverted:a,body:s,start:r}=t
const o=Object.hasOwn(this.#e.lambdas,i)?this.#e.lambdas[i]:void 0
if(o!==void 0&&!a)return this.#u(t,o,e,n)
if(i==="env")return a?[]:this.#i(s,{kind:"env"},n)
if(i==="."&&e.kind==="value")return a?[]:this.#i(s,e,n)
const c=i.startsWith("env.")?i.slice("env.".length):e.kind==="env"?i:void 0
if(c===void 0){this.#o(i,r)
return[]}const l=this.#c(c)??""
if(a)return l===""?this.#i(s,e,n):[]
return l===""?[]:this.#i(s,{kind:"value",value:l},n)}async#u(t,e,n,a){const{name:r,body:o,start:c}=t
const l=this.#n.length
const u=o.every(t=>t.kind==="text")
const d=u?this.#t.text.slice(t.bodyStart,t.bodyEnd):(await this.#i(o,n,asItIs)).map(t=>t.text).join("")
if(this.#n.length>l&&!u)return[]
try{const t=await e.call(e.arity>1?d.trim().split(/\s+/):[d])
return[{text:this.#d(r,t,c,a),start:c,literal:false}]}catch(t){const e=(0,s.t$)(this.#t.text,c,this.#t.path)
const n=t instanceof i.lZ?t:void 0
const a=n?.message??`error calling ${r}: ${(0,i.gJ)(t)}`
this.#n.push(new i.lZ(n?.code??"LOOKUP",a,{at:n?.at??e,hint:n?.hint,cause:t}))
return[]}}#d(t,e,n,i){if(typeof e==="string")return i(e)
if(e===null||e===void 0)return this.#l(n,`${t} gave no value`)
return jsonText(e)}#c(t){return Object.hasOwn(this.#e.env,t)?this.#e.env[t]:void 0}#o(t,e){const n=Object.keys(this.#e.lambdas)
if(n.includes(t))return this.#l(e,`${t} is a look-up and needs an argument`,`Write {{#${t}}}argument{{/${t}}}.`)
if(t==="env")return this.#l(e,"env needs the name of a variable","Write {{ env.NAME }}.")
const i=(0,a.p)(t,n)
const s=goAdvice(t)??(0,r._2)(t)??(this.#c(t)!==void 0?`Write {{ env.${t} }} for the environment variable.`:i===void 0?`Known are env.NAME and the sections ${n.join(", ")||"(none)"}.`:`Did you mean ${i}?`)
return this.#l(e,`"${t}" is not defined`,s)}#l(t,e,n){this.#n.push(new i.lZ("TEMPLATE",e,{at:(0,s.t$)(this.#t.text,t,this.#t.path),hint:n}))
return""}}const o=100
function readTokens(t,e,n){let i
try{i=e()}catch(e){throw syntaxError(t,e instanceof Error?e.message:String(e),n)}return shaped(i,n,0)}function shaped(t,e,n){if(!Array.isArray(t))return[]
const a=[]
for(const s of t){const[t,r,c,l,u,d]=s
switch(t){case"text":a.push({kind:"text",text:r,start:c})
break
case"name":case"&":a.push({kind:"value",name:r,escaped:t==="name",start:c})
break
case"#":case"^":{if(n>=o)throw new i.lZ("TEMPLATE",`sections are nested deeper than ${o} levels`,{at:e(c)})
const s=shaped(u,e,n+1)
a.push({kind:"section",name:r,inverted:t==="^",start:c,body:s,bodyStart:l,bodyEnd:d})
break}case">":throw new i.lZ("TEMPLATE",`partials are not supported: {{> ${r} }}`,{at:e(c),hint:"Put the text of the other file in its place."})}}return a}function syntaxError(t,e,n){const[,a="",s="",r]=/^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(e)??[]
const o=Number(r??0)
switch(a){case"Unclosed tag":{const e=t.lastIndexOf("{{",Math.max(0,o-1))
return new i.lZ("TEMPLATE","a tag is not closed: expected }}",{at:n(Math.max(0,e))})}case"Unopened section":return new i.lZ("TEMPLATE",`{{/${s}}} closes a section that was not opened`,{at:n(o),hint:goHint(s)})
case"Unclosed section":{const e=lastOpening(t,s,o)
return new i.lZ("TEMPLATE",`the section {{#${s}}} is not closed: expected {{/${s}}}`,{at:n(e)})}default:return new i.lZ("TEMPLATE",`not valid Mustache: ${e}`,{at:n(o)})}}const goHint=t=>t.startsWith("*")?"This looks like a Go template; such a file must not be named .mustache.":void 0
function lastOpening(t,e,n){for(let i=t.lastIndexOf(e,n);i>=0;i=i===0?-1:t.lastIndexOf(e,i-1)){const e=/(?:\{\{\s*)?[#^]\s*$/.exec(t.slice(Math.max(0,i-20),i))
if(e!==null)return Math.max(0,i-e[0].length)}return n}var c=n(7922)
async function renderDefinitionMustache(t,e){const n=tokensOf(t.text,e=>(0,s.t$)(t.text,e,t.path))
const i=await new DefinitionRenderer(t,e).render(n)
return{text:i.map(t=>t.text).join(""),originOf:originsOf(t,i)}}function checkView(t){tokensOf(t.text,e=>(0,s.t$)(t.text,e,t.path))}const tokensOf=(t,e)=>readTokens(t,()=>(0,c.v)(t),e)
function originsOf(t,e){const n=[]
let i=0
for(const t of e){n.push(i)
i+=t.text.length}return i=>{let a=0
let r=n.length-1
while(a<r){const t=a+r+1>>1
if((n[t]??0)<=i)a=t
else r=t-1}const o=e[a]
const c=o?.literal===true?Math.min(i-(n[a]??0),o.text.length):0
return(0,s.t$)(t.text,(o?.start??0)+c,t.path)}}}),3853:((t,e,n)=>{n.d(e,{HA:()=>offsetAt,LF:()=>pathText,mh:()=>lineAt,t$:()=>positionAt})
function positionAt(t,e,n){const i=Math.max(0,Math.min(e,t.length))
let a=1
let s=0
for(let e=t.indexOf("\n");e>=0&&e<i;e=t.indexOf("\n",e+1)){a+=1
s=e+1}return{file:n,line:a,column:i-s+1}}function offsetAt(t,{line:e,column:n}){let i=0
for(let n=1;n<e;n++){const e=t.indexOf("\n",i)
if(e<0)break
i=e+1}return Math.min(t.length,i+n-1)}function lineAt(t,e){let n=0
for(let i=1;i<e;i++){const e=t.indexOf("\n",n)
if(e<0)return""
n=e+1}const i=t.indexOf("\n",n)
return(i<0?t.slice(n):t.slice(n,i)).replace(/\r$/,"")}const pathText=t=>t.map((t,e)=>{if(typeof t==="number")return`[${t}]`
if(!/^[A-Za-z_][\w-]*$/.test(t))return`[${JSON.stringify(t)}]`
return e===0?t:`.${t}`}).join("")}),9723:((t,e,n)=>{n.d(e,{KW:()=>usageAdvice,Kj:()=>slipOf,PC:()=>unknownTemplateAdvice,Re:()=>executionAdvice,XN:()=>unknownFunctionAdvice,_2:()=>missingPluginAdvice,cP:()=>parseAdvice})
var i=n(7997)
const a={tfstate:"tfstate",tfstatef:"tfstate",cfn_output:"cloudformation",cfn_export:"cloudformation"}
function unknownFunctionAdvice(t,e){const n=missingPluginAdvice(t)
if(n!==void 0)return n
const i=slipOf(t,e)
return i===void 0?"Is a plugin (or its func_prefix) missing in the config?":`Did you mean ${i}?`}const missingPluginAdvice=t=>Object.hasOwn(a,t)?`${t} comes with the plugin ${a[t]}; list it under plugins: in the config.`:void 0
const slipOf=(t,e)=>Object.hasOwn(a,t)?void 0:(0,i.p)(t,[...Object.keys(e),...Object.keys(a)])
const s=[[/^(?:unexpected "\\\\"|unrecognized character in action: U\+005C)/,"Inside JSON text write strings of a template in backquotes: {{ env `NAME` }}."],[/^unexpected "=" in /,"Comparisons are functions: {{ if eq $a $b }}. A variable is declared with := once and changed with = later."],[/^unexpected "\/" in /,"A comment begins right behind the braces: {{/* \u2026 */}}."],[/^unexpected "\}" in /,"Is the quote of a string not closed before it, or is one } missing?"],[/^unexpected "[!&+*/<>%^~]/,"There are no operators; functions do their work: and, or, not, eq, ne, lt, le, gt, ge."],[/^malformed character constant|^unterminated character constant/,"Single quotes hold one character; strings stand in double quotes or backquotes."],[/^bad character U\+002D/,'A name with a hyphen is no identifier; take the member with index: {{ index . "some-name" }}.'],[/^bad character/,"Names have letters, digits and _ only, and a blank stands between two operands."],[/^unclosed comment/,"Close the comment with */}}."],[/^comment ends before closing delimiter/,'The */ must be followed by }} at once, or by " -}}".'],[/^unterminated/,"Close the string with the quote that began it; only one in backquotes may run over several lines."],[/^unclosed action/,"Close the action with }}."],[/^unclosed left paren/,"A ) is missing."],[/^unexpected right paren/,"There is no ( for it."],[/^missing value for command/,'Write what is to be put there, or take the braces out. Braces as text: {{ "{{" }}.'],[/^unexpected \{\{(?:end|else)\}\}/,"There is no {{if}}, {{with}} or {{range}} for it, or that has its {{end}} already."],[/^expected end; found/,"Only one {{else}} may stand in a structure, and it is the last part; {{else if}} continues an {{if}} only."],[/^unexpected <(?:if|with)> in input/,"{{else if}} continues an {{if}} and {{else with}} a {{with}}; elsewhere write {{else}}{{if \u2026}} \u2026 {{end}}."],[/^unexpected <define>/,"A {{define}} stands at the top level, not inside another structure."],[/^unexpected <(?:if|with|range|template|block|else|end)>/,"A word of the language begins an action of its own: {{ if \u2026 }}."],[/^bad number syntax|^illegal number syntax/,"Text stands in double quotes or backquotes; a name begins with a letter."],[/^integer overflow/,"Put it in quotes if it is meant as text."],[/^unexpected \. after term/,"A literal has no fields."],[/^\{\{(?:break|continue)\}\} outside/,"It only works between {{range}} and its {{end}}."],[/^non executable command/,"What follows a | is a function that takes the value as its last argument."]]
const parseAdvice=t=>s.find(([e])=>e.test(t))?.[1]
const r=[[/incompatible types for comparison: (?:int and float64|float64 and int)$/,"An int does not compare with a float64. Literals without a point, len and range give int; numbers from JSON are float64, and so is 1.0."],[/incompatible types for comparison/,'Both sides must be of one kind; printf "%v" makes text of anything.'],[/^can't evaluate field .* in type \w+$/,"Only the members of an object can be taken with a dot."],[/^nil pointer evaluating/,"The member before the dot is null; guard it with {{ with \u2026 }}."],[/^expected string; found/,"Put it in quotes."],[/^expected integer; found/,"Write the number without quotes."],[/^wrong type for value; expected string/,'printf "%v" makes text of any value.'],[/^invalid value; expected string|^cannot assign nil/,"There is no value; ecspresso gives templates no data, so only functions and variables have any."],[/^range can't iterate over/,"A list, an object or a whole number can be ranged over."],[/^undefined variable/,"Declare it with := before the structure in which it is changed."]]
const executionAdvice=t=>r.find(([e])=>e.test(t))?.[1]
function usageAdvice(t,e){const n=Object.hasOwn(e,t)?e[t]:void 0
if(n===void 0)return
const i=[...n.params,...n.variadic===void 0?[]:[`${n.variadic}\u2026`]]
return i.length===0?`${t} takes no arguments.`:`It is called so: {{ ${[t,...i].join(" ")} }}`}function unknownTemplateAdvice(t,e){const n=(0,i.p)(t,e)
return n===void 0?`Define it: {{ define "${t}" }} \u2026 {{ end }}`:`Did you mean "${n}"?`}})}

