"use strict"
exports.id=243
exports.ids=[243]
exports.modules={5624:((e,t,n)=>{n.d(t,{Bh:()=>ce,Sj:()=>ne,ZU:()=>te,gh:()=>se,my:()=>ae,tB:()=>ue})
function getDefaultExportFromCjs(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e["default"]:e}var r={}
var i={}
var o={}
var a
function requireCommon(){if(a)return o
a=1
function isNothing(e){return typeof e==="undefined"||e===null}function isObject(e){return typeof e==="object"&&e!==null}function toArray(e){if(Array.isArray(e))return e
else if(isNothing(e))return[]
return[e]}function extend(e,t){if(t){const n=Object.keys(t)
for(let r=0,i=n.length;r<i;r+=1){const i=n[r]
e[i]=t[i]}}return e}function repeat(e,t){let n=""
for(let r=0;r<t;r+=1)n+=e
return n}function isNegativeZero(e){return e===0&&Number.NEGATIVE_INFINITY===1/e}o.isNothing=isNothing
o.isObject=isObject
o.toArray=toArray
o.repeat=repeat
o.isNegativeZero=isNegativeZero
o.extend=extend
return o}var l
var s
function requireException(){if(s)return l
s=1
function formatError(e,t){let n=""
const r=e.reason||"(unknown reason)"
if(!e.mark)return r
if(e.mark.name)n+='in "'+e.mark.name+'" '
n+="("+(e.mark.line+1)+":"+(e.mark.column+1)+")"
if(!t&&e.mark.snippet)n+="\n\n"+e.mark.snippet
return r+" "+n}function YAMLException2(e,t){Error.call(this)
this.name="YAMLException"
this.reason=e
this.mark=t
this.message=formatError(this,false)
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)
else this.stack=(new Error).stack||""}YAMLException2.prototype=Object.create(Error.prototype)
YAMLException2.prototype.constructor=YAMLException2
YAMLException2.prototype.toString=function(e){return this.name+": "+formatError(this,e)}
l=YAMLException2
return l}var c
var u
function requireSnippet(){if(u)return c
u=1
const e=requireCommon()
function getLine(e,t,n,r,i){let o=""
let a=""
const l=Math.floor(i/2)-1
if(r-t>l){o=" ... "
t=r-l+o.length}if(n-r>l){a=" ..."
n=r+l-a.length}return{str:o+e.slice(t,n).replace(/\t/g,"\u2192")+a,pos:r-t+o.length}}function padStart(t,n){return e.repeat(" ",n-t.length)+t}function makeSnippet(t,n){n=Object.create(n||null)
if(!t.buffer)return null
if(!n.maxLength)n.maxLength=79
if(typeof n.indent!=="number")n.indent=1
if(typeof n.linesBefore!=="number")n.linesBefore=3
if(typeof n.linesAfter!=="number")n.linesAfter=2
const r=/\r?\n|\r|\0/g
const i=[0]
const o=[]
let a
let l=-1
while(a=r.exec(t.buffer)){o.push(a.index)
i.push(a.index+a[0].length)
if(t.position<=a.index&&l<0)l=i.length-2}if(l<0)l=i.length-1
let s=""
const c=Math.min(t.line+n.linesAfter,o.length).toString().length
const u=n.maxLength-(n.indent+c+3)
for(let r=1;r<=n.linesBefore;r++){if(l-r<0)break
const a=getLine(t.buffer,i[l-r],o[l-r],t.position-(i[l]-i[l-r]),u)
s=e.repeat(" ",n.indent)+padStart((t.line-r+1).toString(),c)+" | "+a.str+"\n"+s}const f=getLine(t.buffer,i[l],o[l],t.position,u)
s+=e.repeat(" ",n.indent)+padStart((t.line+1).toString(),c)+" | "+f.str+"\n"
s+=e.repeat("-",n.indent+c+3+f.pos)+"^\n"
for(let r=1;r<=n.linesAfter;r++){if(l+r>=o.length)break
const a=getLine(t.buffer,i[l+r],o[l+r],t.position-(i[l]-i[l+r]),u)
s+=e.repeat(" ",n.indent)+padStart((t.line+r+1).toString(),c)+" | "+a.str+"\n"}return s.replace(/\n$/,"")}c=makeSnippet
return c}var f
var p
function requireType(){if(p)return f
p=1
const e=requireException()
const t=["kind","multi","resolve","construct","instanceOf","predicate","represent","representName","defaultStyle","styleAliases"]
const n=["scalar","sequence","mapping"]
function compileStyleAliases(e){const t={}
if(e!==null)Object.keys(e).forEach(function(n){e[n].forEach(function(e){t[String(e)]=n})})
return t}function Type2(r,i){i=i||{}
Object.keys(i).forEach(function(n){if(t.indexOf(n)===-1)throw new e('Unknown option "'+n+'" is met in definition of "'+r+'" YAML type.')})
this.options=i
this.tag=r
this.kind=i["kind"]||null
this.resolve=i["resolve"]||function(){return true}
this.construct=i["construct"]||function(e){return e}
this.instanceOf=i["instanceOf"]||null
this.predicate=i["predicate"]||null
this.represent=i["represent"]||null
this.representName=i["representName"]||null
this.defaultStyle=i["defaultStyle"]||null
this.multi=i["multi"]||false
this.styleAliases=compileStyleAliases(i["styleAliases"]||null)
if(n.indexOf(this.kind)===-1)throw new e('Unknown kind "'+this.kind+'" is specified for "'+r+'" YAML type.')}f=Type2
return f}var d
var h
function requireSchema(){if(h)return d
h=1
const e=requireException()
const t=requireType()
function compileList(e,t){const n=[]
e[t].forEach(function(e){let t=n.length
n.forEach(function(n,r){if(n.tag===e.tag&&n.kind===e.kind&&n.multi===e.multi)t=r})
n[t]=e})
return n}function compileMap(){const e={scalar:{},sequence:{},mapping:{},fallback:{},multi:{scalar:[],sequence:[],mapping:[],fallback:[]}}
function collectType(t){if(t.multi){e.multi[t.kind].push(t)
e.multi["fallback"].push(t)}else e[t.kind][t.tag]=e["fallback"][t.tag]=t}for(let e=0,t=arguments.length;e<t;e+=1)arguments[e].forEach(collectType)
return e}function Schema2(e){return this.extend(e)}Schema2.prototype.extend=function(n){let r=[]
let i=[]
if(n instanceof t)i.push(n)
else if(Array.isArray(n))i=i.concat(n)
else if(n&&(Array.isArray(n.implicit)||Array.isArray(n.explicit))){if(n.implicit)r=r.concat(n.implicit)
if(n.explicit)i=i.concat(n.explicit)}else throw new e("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })")
r.forEach(function(n){if(!(n instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")
if(n.loadKind&&n.loadKind!=="scalar")throw new e("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.")
if(n.multi)throw new e("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.")})
i.forEach(function(n){if(!(n instanceof t))throw new e("Specified list of YAML types (or a single Type object) contains a non-Type object.")})
const o=Object.create(Schema2.prototype)
o.implicit=(this.implicit||[]).concat(r)
o.explicit=(this.explicit||[]).concat(i)
o.compiledImplicit=compileList(o,"implicit")
o.compiledExplicit=compileList(o,"explicit")
o.compiledTypeMap=compileMap(o.compiledImplicit,o.compiledExplicit)
return o}
d=Schema2
return d}var m
var g
function requireStr(){if(g)return m
g=1
const e=requireType()
m=new e("tag:yaml.org,2002:str",{kind:"scalar",construct:function(e){return e!==null?e:""}})
return m}var y
var w
function requireSeq(){if(w)return y
w=1
const e=requireType()
y=new e("tag:yaml.org,2002:seq",{kind:"sequence",construct:function(e){return e!==null?e:[]}})
return y}var S
var A
function requireMap(){if(A)return S
A=1
const e=requireType()
S=new e("tag:yaml.org,2002:map",{kind:"mapping",construct:function(e){return e!==null?e:{}}})
return S}var b
var k
function requireFailsafe(){if(k)return b
k=1
const e=requireSchema()
b=new e({explicit:[requireStr(),requireSeq(),requireMap()]})
return b}var E
var x
function require_null(){if(x)return E
x=1
const e=requireType()
function resolveYamlNull(e){if(e===null)return true
const t=e.length
return t===1&&e==="~"||t===4&&(e==="null"||e==="Null"||e==="NULL")}function constructYamlNull(){return null}function isNull(e){return e===null}E=new e("tag:yaml.org,2002:null",{kind:"scalar",resolve:resolveYamlNull,construct:constructYamlNull,predicate:isNull,represent:{canonical:function(){return"~"},lowercase:function(){return"null"},uppercase:function(){return"NULL"},camelcase:function(){return"Null"},empty:function(){return""}},defaultStyle:"lowercase"})
return E}var C
var v
function requireBool(){if(v)return C
v=1
const e=requireType()
function resolveYamlBoolean(e){if(e===null)return false
const t=e.length
return t===4&&(e==="true"||e==="True"||e==="TRUE")||t===5&&(e==="false"||e==="False"||e==="FALSE")}function constructYamlBoolean(e){return e==="true"||e==="True"||e==="TRUE"}function isBoolean(e){return Object.prototype.toString.call(e)==="[object Boolean]"}C=new e("tag:yaml.org,2002:bool",{kind:"scalar",resolve:resolveYamlBoolean,construct:constructYamlBoolean,predicate:isBoolean,represent:{lowercase:function(e){return e?"true":"false"},uppercase:function(e){return e?"TRUE":"FALSE"},camelcase:function(e){return e?"True":"False"}},defaultStyle:"lowercase"})
return C}var I
var q
function requireInt(){if(q)return I
q=1
const e=requireCommon()
const t=requireType()
function isHexCode(e){return e>=48&&e<=57||e>=65&&e<=70||e>=97&&e<=102}function isOctCode(e){return e>=48&&e<=55}function isDecCode(e){return e>=48&&e<=57}function resolveYamlInteger(e){if(e===null)return false
const t=e.length
let n=0
let r=false
if(!t)return false
let i=e[n]
if(i==="-"||i==="+")i=e[++n]
if(i==="0"){if(n+1===t)return true
i=e[++n]
if(i==="b"){n++
for(;n<t;n++){i=e[n]
if(i!=="0"&&i!=="1")return false
r=true}return r&&isFinite(parseYamlInteger(e))}if(i==="x"){n++
for(;n<t;n++){if(!isHexCode(e.charCodeAt(n)))return false
r=true}return r&&isFinite(parseYamlInteger(e))}if(i==="o"){n++
for(;n<t;n++){if(!isOctCode(e.charCodeAt(n)))return false
r=true}return r&&isFinite(parseYamlInteger(e))}}for(;n<t;n++){if(!isDecCode(e.charCodeAt(n)))return false
r=true}if(!r)return false
return isFinite(parseYamlInteger(e))}function parseYamlInteger(e){let t=e
let n=1
let r=t[0]
if(r==="-"||r==="+"){if(r==="-")n=-1
t=t.slice(1)
r=t[0]}if(t==="0")return 0
if(r==="0"){if(t[1]==="b")return n*parseInt(t.slice(2),2)
if(t[1]==="x")return n*parseInt(t.slice(2),16)
if(t[1]==="o")return n*parseInt(t.slice(2),8)}return n*parseInt(t,10)}function constructYamlInteger(e){return parseYamlInteger(e)}function isInteger(t){return Object.prototype.toString.call(t)==="[object Number]"&&t%1===0&&!e.isNegativeZero(t)}I=new t("tag:yaml.org,2002:int",{kind:"scalar",resolve:resolveYamlInteger,construct:constructYamlInteger,predicate:isInteger,represent:{binary:function(e){return e>=0?"0b"+e.toString(2):"-0b"+e.toString(2).slice(1)},octal:function(e){return e>=0?"0o"+e.toString(8):"-0o"+e.toString(8).slice(1)},decimal:function(e){return e.toString(10)},hexadecimal:function(e){return e>=0?"0x"+e.toString(16).toUpperCase():"-0x"+e.toString(16).toUpperCase().slice(1)}},defaultStyle:"decimal",styleAliases:{binary:[2,"bin"],octal:[8,"oct"],decimal:[10,"dec"],hexadecimal:[16,"hex"]}})
return I}var T
var O
function requireFloat(){if(O)return T
O=1
const e=requireCommon()
const t=requireType()
const n=new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
const r=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$")
function resolveYamlFloat(e){if(e===null)return false
if(!n.test(e))return false
if(isFinite(parseFloat(e,10)))return true
return r.test(e)}function constructYamlFloat(e){let t=e.toLowerCase()
const n=t[0]==="-"?-1:1
if("+-".indexOf(t[0])>=0)t=t.slice(1)
if(t===".inf")return n===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY
else if(t===".nan")return NaN
return n*parseFloat(t,10)}const i=/^[-+]?[0-9]+e/
function representYamlFloat(t,n){if(isNaN(t))switch(n){case"lowercase":return".nan"
case"uppercase":return".NAN"
case"camelcase":return".NaN"}else if(Number.POSITIVE_INFINITY===t)switch(n){case"lowercase":return".inf"
case"uppercase":return".INF"
case"camelcase":return".Inf"}else if(Number.NEGATIVE_INFINITY===t)switch(n){case"lowercase":return"-.inf"
case"uppercase":return"-.INF"
case"camelcase":return"-.Inf"}else if(e.isNegativeZero(t))return"-0.0"
const r=t.toString(10)
return i.test(r)?r.replace("e",".e"):r}function isFloat(t){return Object.prototype.toString.call(t)==="[object Number]"&&(t%1!==0||e.isNegativeZero(t))}T=new t("tag:yaml.org,2002:float",{kind:"scalar",resolve:resolveYamlFloat,construct:constructYamlFloat,predicate:isFloat,represent:representYamlFloat,defaultStyle:"lowercase"})
return T}var M
var N
function requireJson(){if(N)return M
N=1
M=requireFailsafe().extend({implicit:[require_null(),requireBool(),requireInt(),requireFloat()]})
return M}var F
var L
function requireCore(){if(L)return F
L=1
F=requireJson()
return F}var j
var Y
function requireTimestamp(){if(Y)return j
Y=1
const e=requireType()
const t=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$")
const n=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$")
function resolveYamlTimestamp(e){if(e===null)return false
if(t.exec(e)!==null)return true
if(n.exec(e)!==null)return true
return false}function constructYamlTimestamp(e){let r=0
let i=null
let o=t.exec(e)
if(o===null)o=n.exec(e)
if(o===null)throw new Error("Date resolve error")
const a=+o[1]
const l=+o[2]-1
const s=+o[3]
if(!o[4])return new Date(Date.UTC(a,l,s))
const c=+o[4]
const u=+o[5]
const f=+o[6]
if(o[7]){r=o[7].slice(0,3)
while(r.length<3)r+="0"
r=+r}if(o[9]){const e=+o[10]
const t=+(o[11]||0)
i=(e*60+t)*6e4
if(o[9]==="-")i=-i}const p=new Date(Date.UTC(a,l,s,c,u,f,r))
if(i)p.setTime(p.getTime()-i)
return p}function representYamlTimestamp(e){return e.toISOString()}j=new e("tag:yaml.org,2002:timestamp",{kind:"scalar",resolve:resolveYamlTimestamp,construct:constructYamlTimestamp,instanceOf:Date,represent:representYamlTimestamp})
return j}var P
var D
function requireMerge(){if(D)return P
D=1
const e=requireType()
function resolveYamlMerge(e){return e==="<<"||e===null}P=new e("tag:yaml.org,2002:merge",{kind:"scalar",resolve:resolveYamlMerge})
return P}var B
var W
function requireBinary(){if(W)return B
W=1
const e=requireType()
const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r"
function resolveYamlBinary(e){if(e===null)return false
let n=0
const r=e.length
const i=t
for(let t=0;t<r;t++){const r=i.indexOf(e.charAt(t))
if(r>64)continue
if(r<0)return false
n+=6}return n%8===0}function constructYamlBinary(e){const n=e.replace(/[\r\n=]/g,"")
const r=n.length
const i=t
let o=0
const a=[]
for(let e=0;e<r;e++){if(e%4===0&&e){a.push(o>>16&255)
a.push(o>>8&255)
a.push(o&255)}o=o<<6|i.indexOf(n.charAt(e))}const l=r%4*6
if(l===0){a.push(o>>16&255)
a.push(o>>8&255)
a.push(o&255)}else if(l===18){a.push(o>>10&255)
a.push(o>>2&255)}else if(l===12)a.push(o>>4&255)
return new Uint8Array(a)}function representYamlBinary(e){let n=""
let r=0
const i=e.length
const o=t
for(let t=0;t<i;t++){if(t%3===0&&t){n+=o[r>>18&63]
n+=o[r>>12&63]
n+=o[r>>6&63]
n+=o[r&63]}r=(r<<8)+e[t]}const a=i%3
if(a===0){n+=o[r>>18&63]
n+=o[r>>12&63]
n+=o[r>>6&63]
n+=o[r&63]}else if(a===2){n+=o[r>>10&63]
n+=o[r>>4&63]
n+=o[r<<2&63]
n+=o[64]}else if(a===1){n+=o[r>>2&63]
n+=o[r<<4&63]
n+=o[64]
n+=o[64]}return n}function isBinary(e){return Object.prototype.toString.call(e)==="[object Uint8Array]"}B=new e("tag:yaml.org,2002:binary",{kind:"scalar",resolve:resolveYamlBinary,construct:constructYamlBinary,predicate:isBinary,represent:representYamlBinary})
return B}var _
var U
function requireOmap(){if(U)return _
U=1
const e=requireType()
const t=Object.prototype.hasOwnProperty
const n=Object.prototype.toString
function resolveYamlOmap(e){if(e===null)return true
const r={}
const i=e
for(let e=0,o=i.length;e<o;e+=1){const o=i[e]
let a=false
if(n.call(o)!=="[object Object]")return false
let l
for(l in o)if(t.call(o,l))if(!a)a=true
else return false
if(!a)return false
if(t.call(r,l))return false
Object.defineProperty(r,l,{value:true})}return true}function constructYamlOmap(e){return e!==null?e:[]}_=new e("tag:yaml.org,2002:omap",{kind:"sequence",resolve:resolveYamlOmap,construct:constructYamlOmap})
return _}var R
var H
function requirePairs(){if(H)return R
H=1
const e=requireType()
const t=Object.prototype.toString
function resolveYamlPairs(e){if(e===null)return true
const n=e
const r=new Array(n.length)
for(let e=0,i=n.length;e<i;e+=1){const i=n[e]
if(t.call(i)!=="[object Object]")return false
const o=Object.keys(i)
if(o.length!==1)return false
r[e]=[o[0],i[o[0]]]}return true}function constructYamlPairs(e){if(e===null)return[]
const t=e
const n=new Array(t.length)
for(let e=0,r=t.length;e<r;e+=1){const r=t[e]
const i=Object.keys(r)
n[e]=[i[0],r[i[0]]]}return n}R=new e("tag:yaml.org,2002:pairs",{kind:"sequence",resolve:resolveYamlPairs,construct:constructYamlPairs})
return R}var K
var Z
function requireSet(){if(Z)return K
Z=1
const e=requireType()
const t=Object.prototype.hasOwnProperty
function resolveYamlSet(e){if(e===null)return true
const n=e
for(const e in n)if(t.call(n,e))if(n[e]!==null)return false
return true}function constructYamlSet(e){return e!==null?e:{}}K=new e("tag:yaml.org,2002:set",{kind:"mapping",resolve:resolveYamlSet,construct:constructYamlSet})
return K}var $
var J
function require_default(){if(J)return $
J=1
$=requireCore().extend({implicit:[requireTimestamp(),requireMerge()],explicit:[requireBinary(),requireOmap(),requirePairs(),requireSet()]})
return $}var G
function requireLoader(){if(G)return i
G=1
const e=requireCommon()
const t=requireException()
const n=requireSnippet()
const r=require_default()
const o=Object.prototype.hasOwnProperty
const a=1
const l=2
const s=3
const c=4
const u=1
const f=2
const p=3
const d=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/
const h=/[\x85\u2028\u2029]/
const m=/[,\[\]{}]/
const g=/^(?:!|!!|![0-9A-Za-z-]+!)$/
const y=/^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i
function _class(e){return Object.prototype.toString.call(e)}function isEol(e){return e===10||e===13}function isWhiteSpace(e){return e===9||e===32}function isWsOrEol(e){return e===9||e===32||e===10||e===13}function isFlowIndicator(e){return e===44||e===91||e===93||e===123||e===125}function fromHexCode(e){if(e>=48&&e<=57)return e-48
const t=e|32
if(t>=97&&t<=102)return t-97+10
return-1}function escapedHexLen(e){if(e===120)return 2
if(e===117)return 4
if(e===85)return 8
return 0}function fromDecimalCode(e){if(e>=48&&e<=57)return e-48
return-1}function simpleEscapeSequence(e){switch(e){case 48:return"\0"
case 97:return"\x07"
case 98:return"\b"
case 116:return"\t"
case 9:return"\t"
case 110:return"\n"
case 118:return"\v"
case 102:return"\f"
case 114:return"\r"
case 101:return"\x1b"
case 32:return" "
case 34:return'"'
case 47:return"/"
case 92:return"\\"
case 78:return"\x85"
case 95:return"\xa0"
case 76:return"\u2028"
case 80:return"\u2029"
default:return""}}function charFromCodepoint(e){if(e<=65535)return String.fromCharCode(e)
return String.fromCharCode((e-65536>>10)+55296,(e-65536&1023)+56320)}function setProperty(e,t,n){if(t==="__proto__")Object.defineProperty(e,t,{configurable:true,enumerable:true,writable:true,value:n})
else e[t]=n}const w=new Array(256)
const S=new Array(256)
for(let e=0;e<256;e++){w[e]=simpleEscapeSequence(e)?1:0
S[e]=simpleEscapeSequence(e)}function State(e,t){this.input=e
this.filename=t["filename"]||null
this.schema=t["schema"]||r
this.onWarning=t["onWarning"]||null
this.legacy=t["legacy"]||false
this.json=t["json"]||false
this.listener=t["listener"]||null
this.maxDepth=typeof t["maxDepth"]==="number"?t["maxDepth"]:100
this.maxTotalMergeKeys=typeof t["maxTotalMergeKeys"]==="number"?t["maxTotalMergeKeys"]:1e4
this.implicitTypes=this.schema.compiledImplicit
this.typeMap=this.schema.compiledTypeMap
this.length=e.length
this.position=0
this.line=0
this.lineStart=0
this.lineIndent=0
this.depth=0
this.totalMergeKeys=0
this.firstTabInLine=-1
this.documents=[]
this.anchorMapTransactions=[]}function generateError(e,r){const i={name:e.filename,buffer:e.input.slice(0,-1),position:e.position,line:e.line,column:e.position-e.lineStart}
i.snippet=n(i)
return new t(r,i)}function throwError(e,t){throw generateError(e,t)}function throwWarning(e,t){if(e.onWarning)e.onWarning.call(null,generateError(e,t))}function storeAnchor(e,t,n){const r=e.anchorMapTransactions
if(r.length!==0){const n=r[r.length-1]
if(!o.call(n,t))n[t]={existed:o.call(e.anchorMap,t),value:e.anchorMap[t]}}e.anchorMap[t]=n}function beginAnchorTransaction(e){e.anchorMapTransactions.push(Object.create(null))}function commitAnchorTransaction(e){const t=e.anchorMapTransactions.pop()
const n=e.anchorMapTransactions
if(n.length===0)return
const r=n[n.length-1]
const i=Object.keys(t)
for(let e=0,n=i.length;e<n;e+=1){const n=i[e]
if(!o.call(r,n))r[n]=t[n]}}function rollbackAnchorTransaction(e){const t=e.anchorMapTransactions.pop()
const n=Object.keys(t)
for(let r=n.length-1;r>=0;r-=1){const i=t[n[r]]
if(i.existed)e.anchorMap[n[r]]=i.value
else delete e.anchorMap[n[r]]}}function snapshotState(e){return{position:e.position,line:e.line,lineStart:e.lineStart,lineIndent:e.lineIndent,firstTabInLine:e.firstTabInLine,tag:e.tag,anchor:e.anchor,kind:e.kind,result:e.result}}function restoreState(e,t){e.position=t.position
e.line=t.line
e.lineStart=t.lineStart
e.lineIndent=t.lineIndent
e.firstTabInLine=t.firstTabInLine
e.tag=t.tag
e.anchor=t.anchor
e.kind=t.kind
e.result=t.result}const A={YAML:function(e,t,n){if(e.version!==null)throwError(e,"duplication of %YAML directive")
if(n.length!==1)throwError(e,"YAML directive accepts exactly one argument")
const r=/^([0-9]+)\.([0-9]+)$/.exec(n[0])
if(r===null)throwError(e,"ill-formed argument of the YAML directive")
const i=parseInt(r[1],10)
const o=parseInt(r[2],10)
if(i!==1)throwError(e,"unacceptable YAML version of the document")
e.version=n[0]
e.checkLineBreaks=o<2
if(o!==1&&o!==2)throwWarning(e,"unsupported YAML version of the document")},TAG:function(e,t,n){let r
if(n.length!==2)throwError(e,"TAG directive accepts exactly two arguments")
const i=n[0]
r=n[1]
if(!g.test(i))throwError(e,"ill-formed tag handle (first argument) of the TAG directive")
if(o.call(e.tagMap,i))throwError(e,'there is a previously declared suffix for "'+i+'" tag handle')
if(!y.test(r))throwError(e,"ill-formed tag prefix (second argument) of the TAG directive")
try{r=decodeURIComponent(r)}catch(t){throwError(e,"tag prefix is malformed: "+r)}e.tagMap[i]=r}}
function captureSegment(e,t,n,r){if(t<n){const i=e.input.slice(t,n)
if(r)for(let t=0,n=i.length;t<n;t+=1){const n=i.charCodeAt(t)
if(!(n===9||n>=32&&n<=1114111))throwError(e,"expected valid JSON character")}else if(d.test(i))throwError(e,"the stream contains non-printable characters")
e.result+=i}}function chargeMergeWork(e){e.totalMergeKeys++
if(e.maxTotalMergeKeys!==-1&&e.totalMergeKeys>e.maxTotalMergeKeys)throwError(e,"merge keys exceeded maxTotalMergeKeys ("+e.maxTotalMergeKeys+")")}function mergeMappings(t,n,r,i){if(!e.isObject(r))throwError(t,"cannot merge mappings; the provided source object is unacceptable")
chargeMergeWork(t)
const a=Object.keys(r)
for(let e=0,l=a.length;e<l;e+=1){const l=a[e]
chargeMergeWork(t)
if(!o.call(n,l)){setProperty(n,l,r[l])
i[l]=true}}}function storeMappingPair(e,t,n,r,i,a,l,s,c){if(Array.isArray(i)){i=Array.prototype.slice.call(i)
for(let t=0,n=i.length;t<n;t+=1){if(Array.isArray(i[t]))throwError(e,"nested arrays are not supported inside keys")
if(typeof i==="object"&&_class(i[t])==="[object Object]")i[t]="[object Object]"}}if(typeof i==="object"&&_class(i)==="[object Object]")i="[object Object]"
i=String(i)
if(t===null)t={}
if(r==="tag:yaml.org,2002:merge")if(Array.isArray(a)){if(a.length>100)throwError(e,"abnormal merge sequence size")
for(let r=0,i=a.length;r<i;r+=1)mergeMappings(e,t,a[r],n)}else mergeMappings(e,t,a,n)
else{if(!e.json&&!o.call(n,i)&&o.call(t,i)){e.line=l||e.line
e.lineStart=s||e.lineStart
e.position=c||e.position
throwError(e,"duplicated mapping key")}setProperty(t,i,a)
delete n[i]}return t}function readLineBreak(e){const t=e.input.charCodeAt(e.position)
if(t===10)e.position++
else if(t===13){e.position++
if(e.input.charCodeAt(e.position)===10)e.position++}else throwError(e,"a line break is expected")
e.line+=1
e.lineStart=e.position
e.firstTabInLine=-1}function skipSeparationSpace(e,t,n){let r=0
let i=e.input.charCodeAt(e.position)
while(i!==0){while(isWhiteSpace(i)){if(i===9&&e.firstTabInLine===-1)e.firstTabInLine=e.position
i=e.input.charCodeAt(++e.position)}if(t&&i===35)do{i=e.input.charCodeAt(++e.position)}while(i!==10&&i!==13&&i!==0)
if(isEol(i)){readLineBreak(e)
i=e.input.charCodeAt(e.position)
r++
e.lineIndent=0
while(i===32){e.lineIndent++
i=e.input.charCodeAt(++e.position)}}else break}if(n!==-1&&r!==0&&e.lineIndent<n)throwWarning(e,"deficient indentation")
return r}function testDocumentSeparator(e){let t=e.position
let n=e.input.charCodeAt(t)
if((n===45||n===46)&&n===e.input.charCodeAt(t+1)&&n===e.input.charCodeAt(t+2)){t+=3
n=e.input.charCodeAt(t)
if(n===0||isWsOrEol(n))return true}return false}function writeFoldedLines(t,n){if(n===1)t.result+=" "
else if(n>1)t.result+=e.repeat("\n",n-1)}function readPlainScalar(e,t,n){let r
let i
let o
let a
let l
let s
const c=e.kind
const u=e.result
let f=e.input.charCodeAt(e.position)
if(isWsOrEol(f)||isFlowIndicator(f)||f===35||f===38||f===42||f===33||f===124||f===62||f===39||f===34||f===37||f===64||f===96)return false
if(f===63||f===45){const t=e.input.charCodeAt(e.position+1)
if(isWsOrEol(t)||n&&isFlowIndicator(t))return false}e.kind="scalar"
e.result=""
r=i=e.position
o=false
while(f!==0){if(f===58){const t=e.input.charCodeAt(e.position+1)
if(isWsOrEol(t)||n&&isFlowIndicator(t))break}else if(f===35){const t=e.input.charCodeAt(e.position-1)
if(isWsOrEol(t))break}else if(e.position===e.lineStart&&testDocumentSeparator(e)||n&&isFlowIndicator(f))break
else if(isEol(f)){a=e.line
l=e.lineStart
s=e.lineIndent
skipSeparationSpace(e,false,-1)
if(e.lineIndent>=t){o=true
f=e.input.charCodeAt(e.position)
continue}else{e.position=i
e.line=a
e.lineStart=l
e.lineIndent=s
break}}if(o){captureSegment(e,r,i,false)
writeFoldedLines(e,e.line-a)
r=i=e.position
o=false}if(!isWhiteSpace(f))i=e.position+1
f=e.input.charCodeAt(++e.position)}captureSegment(e,r,i,false)
if(e.result)return true
e.kind=c
e.result=u
return false}function readSingleQuotedScalar(e,t){let n
let r
let i=e.input.charCodeAt(e.position)
if(i!==39)return false
e.kind="scalar"
e.result=""
e.position++
n=r=e.position
while((i=e.input.charCodeAt(e.position))!==0)if(i===39){captureSegment(e,n,e.position,true)
i=e.input.charCodeAt(++e.position)
if(i===39){n=e.position
e.position++
r=e.position}else return true}else if(isEol(i)){captureSegment(e,n,r,true)
writeFoldedLines(e,skipSeparationSpace(e,false,t))
n=r=e.position}else if(e.position===e.lineStart&&testDocumentSeparator(e))throwError(e,"unexpected end of the document within a single quoted scalar")
else{e.position++
if(!isWhiteSpace(i))r=e.position}throwError(e,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(e,t){let n
let r
let i
let o=e.input.charCodeAt(e.position)
if(o!==34)return false
e.kind="scalar"
e.result=""
e.position++
n=r=e.position
while((o=e.input.charCodeAt(e.position))!==0)if(o===34){captureSegment(e,n,e.position,true)
e.position++
return true}else if(o===92){captureSegment(e,n,e.position,true)
o=e.input.charCodeAt(++e.position)
if(isEol(o))skipSeparationSpace(e,false,t)
else if(o<256&&w[o]){e.result+=S[o]
e.position++}else if((i=escapedHexLen(o))>0){let t=i
let n=0
for(;t>0;t--){o=e.input.charCodeAt(++e.position)
if((i=fromHexCode(o))>=0)n=(n<<4)+i
else throwError(e,"expected hexadecimal character")}e.result+=charFromCodepoint(n)
e.position++}else throwError(e,"unknown escape sequence")
n=r=e.position}else if(isEol(o)){captureSegment(e,n,r,true)
writeFoldedLines(e,skipSeparationSpace(e,false,t))
n=r=e.position}else if(e.position===e.lineStart&&testDocumentSeparator(e))throwError(e,"unexpected end of the document within a double quoted scalar")
else{e.position++
if(!isWhiteSpace(o))r=e.position}throwError(e,"unexpected end of the stream within a double quoted scalar")}function readFlowCollection(e,t){let n=true
let r
let i
let o
const l=e.tag
let s
const c=e.anchor
let u
let f
let p
let d
const h=Object.create(null)
let m
let g
let y
let w=e.input.charCodeAt(e.position)
if(w===91){u=93
d=false
s=[]}else if(w===123){u=125
d=true
s={}}else return false
if(e.anchor!==null)storeAnchor(e,e.anchor,s)
w=e.input.charCodeAt(++e.position)
while(w!==0){skipSeparationSpace(e,true,t)
w=e.input.charCodeAt(e.position)
if(w===u){e.position++
e.tag=l
e.anchor=c
e.kind=d?"mapping":"sequence"
e.result=s
return true}else if(!n)throwError(e,"missed comma between flow collection entries")
else if(w===44)throwError(e,"expected the node content, but found ','")
g=m=y=null
f=p=false
if(w===63){const n=e.input.charCodeAt(e.position+1)
if(isWsOrEol(n)){f=p=true
e.position++
skipSeparationSpace(e,true,t)}}r=e.line
i=e.lineStart
o=e.position
composeNode(e,t,a,false,true)
g=e.tag
m=e.result
skipSeparationSpace(e,true,t)
w=e.input.charCodeAt(e.position)
if((p||e.line===r)&&w===58){f=true
w=e.input.charCodeAt(++e.position)
skipSeparationSpace(e,true,t)
composeNode(e,t,a,false,true)
y=e.result}if(d)storeMappingPair(e,s,h,g,m,y,r,i,o)
else if(f)s.push(storeMappingPair(e,null,h,g,m,y,r,i,o))
else s.push(m)
skipSeparationSpace(e,true,t)
w=e.input.charCodeAt(e.position)
if(w===44){n=true
w=e.input.charCodeAt(++e.position)}else n=false}throwError(e,"unexpected end of the stream within a flow collection")}function readBlockScalar(t,n){let r
let i=u
let o=false
let a=false
let l=n
let s=0
let c=false
let d
let h=t.input.charCodeAt(t.position)
if(h===124)r=false
else if(h===62)r=true
else return false
t.kind="scalar"
t.result=""
while(h!==0){h=t.input.charCodeAt(++t.position)
if(h===43||h===45)if(u===i)i=h===43?p:f
else throwError(t,"repeat of a chomping mode identifier")
else if((d=fromDecimalCode(h))>=0)if(d===0)throwError(t,"bad explicit indentation width of a block scalar; it cannot be less than one")
else if(!a){l=n+d-1
a=true}else throwError(t,"repeat of an indentation width identifier")
else break}if(isWhiteSpace(h)){do{h=t.input.charCodeAt(++t.position)}while(isWhiteSpace(h))
if(h===35)do{h=t.input.charCodeAt(++t.position)}while(!isEol(h)&&h!==0)}while(h!==0){readLineBreak(t)
t.lineIndent=0
h=t.input.charCodeAt(t.position)
while((!a||t.lineIndent<l)&&h===32){t.lineIndent++
h=t.input.charCodeAt(++t.position)}if(!a&&t.lineIndent>l)l=t.lineIndent
if(isEol(h)){s++
continue}if(!a&&l===0)throwError(t,"missing indentation for block scalar")
if(t.lineIndent<l){if(i===p)t.result+=e.repeat("\n",o?1+s:s)
else if(i===u)if(o)t.result+="\n"
break}if(r)if(isWhiteSpace(h)){c=true
t.result+=e.repeat("\n",o?1+s:s)}else if(c){c=false
t.result+=e.repeat("\n",s+1)}else if(s===0){if(o)t.result+=" "}else t.result+=e.repeat("\n",s)
else t.result+=e.repeat("\n",o?1+s:s)
o=true
a=true
s=0
const n=t.position
while(!isEol(h)&&h!==0)h=t.input.charCodeAt(++t.position)
captureSegment(t,n,t.position,false)}return true}function readBlockSequence(e,t){const n=e.tag
const r=e.anchor
const i=[]
let o=false
if(e.firstTabInLine!==-1)return false
if(e.anchor!==null)storeAnchor(e,e.anchor,i)
let a=e.input.charCodeAt(e.position)
while(a!==0){if(e.firstTabInLine!==-1){e.position=e.firstTabInLine
throwError(e,"tab characters must not be used in indentation")}if(a!==45)break
const n=e.input.charCodeAt(e.position+1)
if(!isWsOrEol(n))break
o=true
e.position++
if(skipSeparationSpace(e,true,-1))if(e.lineIndent<=t){i.push(null)
a=e.input.charCodeAt(e.position)
continue}const r=e.line
composeNode(e,t,s,false,true)
i.push(e.result)
skipSeparationSpace(e,true,-1)
a=e.input.charCodeAt(e.position)
if((e.line===r||e.lineIndent>t)&&a!==0)throwError(e,"bad indentation of a sequence entry")
else if(e.lineIndent<t)break}if(o){e.tag=n
e.anchor=r
e.kind="sequence"
e.result=i
return true}return false}function readBlockMapping(e,t,n){let r
let i
let o
let a
const s=e.tag
const u=e.anchor
const f={}
const p=Object.create(null)
let d=null
let h=null
let m=null
let g=false
let y=false
if(e.firstTabInLine!==-1)return false
if(e.anchor!==null)storeAnchor(e,e.anchor,f)
let w=e.input.charCodeAt(e.position)
while(w!==0){if(!g&&e.firstTabInLine!==-1){e.position=e.firstTabInLine
throwError(e,"tab characters must not be used in indentation")}const S=e.input.charCodeAt(e.position+1)
const A=e.line
if((w===63||w===58)&&isWsOrEol(S)){if(w===63){if(g){storeMappingPair(e,f,p,d,h,null,i,o,a)
d=h=m=null}y=true
g=true
r=true}else if(g){g=false
r=true}else throwError(e,"incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line")
e.position+=1
w=S}else{i=e.line
o=e.lineStart
a=e.position
if(!composeNode(e,n,l,false,true))break
if(e.line===A){w=e.input.charCodeAt(e.position)
while(isWhiteSpace(w))w=e.input.charCodeAt(++e.position)
if(w===58){w=e.input.charCodeAt(++e.position)
if(!isWsOrEol(w))throwError(e,"a whitespace character is expected after the key-value separator within a block mapping")
if(g){storeMappingPair(e,f,p,d,h,null,i,o,a)
d=h=m=null}y=true
g=false
r=false
d=e.tag
h=e.result}else if(y)throwError(e,"can not read an implicit mapping pair; a colon is missed")
else{e.tag=s
e.anchor=u
return true}}else if(y)throwError(e,"can not read a block mapping entry; a multiline key may not be an implicit key")
else{e.tag=s
e.anchor=u
return true}}if(e.line===A||e.lineIndent>t){if(g){i=e.line
o=e.lineStart
a=e.position}if(composeNode(e,t,c,true,r))if(g)h=e.result
else m=e.result
if(!g){storeMappingPair(e,f,p,d,h,m,i,o,a)
d=h=m=null}skipSeparationSpace(e,true,-1)
w=e.input.charCodeAt(e.position)}if((e.line===A||e.lineIndent>t)&&w!==0)throwError(e,"bad indentation of a mapping entry")
else if(e.lineIndent<t)break}if(g)storeMappingPair(e,f,p,d,h,null,i,o,a)
if(y){e.tag=s
e.anchor=u
e.kind="mapping"
e.result=f}return y}function readTagProperty(e){let t=false
let n=false
let r
let i
let a=e.input.charCodeAt(e.position)
if(a!==33)return false
if(e.tag!==null)throwError(e,"duplication of a tag property")
a=e.input.charCodeAt(++e.position)
if(a===60){t=true
a=e.input.charCodeAt(++e.position)}else if(a===33){n=true
r="!!"
a=e.input.charCodeAt(++e.position)}else r="!"
let l=e.position
if(t){do{a=e.input.charCodeAt(++e.position)}while(a!==0&&a!==62)
if(e.position<e.length){i=e.input.slice(l,e.position)
a=e.input.charCodeAt(++e.position)}else throwError(e,"unexpected end of the stream within a verbatim tag")}else{while(a!==0&&!isWsOrEol(a)){if(a===33)if(!n){r=e.input.slice(l-1,e.position+1)
if(!g.test(r))throwError(e,"named tag handle cannot contain such characters")
n=true
l=e.position+1}else throwError(e,"tag suffix cannot contain exclamation marks")
a=e.input.charCodeAt(++e.position)}i=e.input.slice(l,e.position)
if(m.test(i))throwError(e,"tag suffix cannot contain flow indicator characters")}if(i&&!y.test(i))throwError(e,"tag name cannot contain such characters: "+i)
try{i=decodeURIComponent(i)}catch(t){throwError(e,"tag name is malformed: "+i)}if(t)e.tag=i
else if(o.call(e.tagMap,r))e.tag=e.tagMap[r]+i
else if(r==="!")e.tag="!"+i
else if(r==="!!")e.tag="tag:yaml.org,2002:"+i
else throwError(e,'undeclared tag handle "'+r+'"')
return true}function readAnchorProperty(e){let t=e.input.charCodeAt(e.position)
if(t!==38)return false
if(e.anchor!==null)throwError(e,"duplication of an anchor property")
t=e.input.charCodeAt(++e.position)
const n=e.position
while(t!==0&&!isWsOrEol(t)&&!isFlowIndicator(t))t=e.input.charCodeAt(++e.position)
if(e.position===n)throwError(e,"name of an anchor node must contain at least one character")
e.anchor=e.input.slice(n,e.position)
return true}function readAlias(e){let t=e.input.charCodeAt(e.position)
if(t!==42)return false
t=e.input.charCodeAt(++e.position)
const n=e.position
while(t!==0&&!isWsOrEol(t)&&!isFlowIndicator(t))t=e.input.charCodeAt(++e.position)
if(e.position===n)throwError(e,"name of an alias node must contain at least one character")
const r=e.input.slice(n,e.position)
if(!o.call(e.anchorMap,r))throwError(e,'unidentified alias "'+r+'"')
e.result=e.anchorMap[r]
skipSeparationSpace(e,true,-1)
return true}function tryReadBlockMappingFromProperty(e,t,n,r){const i=snapshotState(e)
beginAnchorTransaction(e)
restoreState(e,t)
e.tag=null
e.anchor=null
e.kind=null
e.result=null
if(readBlockMapping(e,n,r)&&e.kind==="mapping"){commitAnchorTransaction(e)
return true}rollbackAnchorTransaction(e)
restoreState(e,i)
return false}function composeNode(e,t,n,r,i){let u
let f
let p=1
let d=false
let h=false
let m=null
let g
let y
let w
if(e.depth>=e.maxDepth)throwError(e,"nesting exceeded maxDepth ("+e.maxDepth+")")
e.depth+=1
if(e.listener!==null)e.listener("open",e)
e.tag=null
e.anchor=null
e.kind=null
e.result=null
const S=u=f=c===n||s===n
if(r)if(skipSeparationSpace(e,true,-1)){d=true
if(e.lineIndent>t)p=1
else if(e.lineIndent===t)p=0
else if(e.lineIndent<t)p=-1}if(p===1)while(true){const n=e.input.charCodeAt(e.position)
const r=snapshotState(e)
if(d&&(n===33&&e.tag!==null||n===38&&e.anchor!==null))break
if(!readTagProperty(e)&&!readAnchorProperty(e))break
if(m===null)m=r
if(skipSeparationSpace(e,true,-1)){d=true
f=S
if(e.lineIndent>t)p=1
else if(e.lineIndent===t)p=0
else if(e.lineIndent<t)p=-1}else f=false}if(f)f=d||i
if(p===1||c===n){if(a===n||l===n)y=t
else y=t+1
w=e.position-e.lineStart
if(p===1)if(f&&(readBlockSequence(e,w)||readBlockMapping(e,w,y))||readFlowCollection(e,y))h=true
else{const t=e.input.charCodeAt(e.position)
if(m!==null&&S&&!f&&t!==124&&t!==62&&tryReadBlockMappingFromProperty(e,m,m.position-m.lineStart,y))h=true
else if(u&&readBlockScalar(e,y)||readSingleQuotedScalar(e,y)||readDoubleQuotedScalar(e,y))h=true
else if(readAlias(e)){h=true
if(e.tag!==null||e.anchor!==null)throwError(e,"alias node should not have any properties")}else if(readPlainScalar(e,y,a===n)){h=true
if(e.tag===null)e.tag="?"}if(e.anchor!==null)storeAnchor(e,e.anchor,e.result)}else if(p===0)h=f&&readBlockSequence(e,w)}if(e.tag===null){if(e.anchor!==null)storeAnchor(e,e.anchor,e.result)}else if(e.tag==="?"){if(e.result!==null&&e.kind!=="scalar")throwError(e,'unacceptable node kind for !<?> tag; it should be "scalar", not "'+e.kind+'"')
for(let t=0,n=e.implicitTypes.length;t<n;t+=1){g=e.implicitTypes[t]
if(g.resolve(e.result)){e.result=g.construct(e.result)
e.tag=g.tag
if(e.anchor!==null)storeAnchor(e,e.anchor,e.result)
break}}}else if(e.tag!=="!"){if(o.call(e.typeMap[e.kind||"fallback"],e.tag))g=e.typeMap[e.kind||"fallback"][e.tag]
else{g=null
const t=e.typeMap.multi[e.kind||"fallback"]
for(let n=0,r=t.length;n<r;n+=1)if(e.tag.slice(0,t[n].tag.length)===t[n].tag){g=t[n]
break}}if(!g)throwError(e,"unknown tag !<"+e.tag+">")
if(e.result!==null&&g.kind!==e.kind)throwError(e,"unacceptable node kind for !<"+e.tag+'> tag; it should be "'+g.kind+'", not "'+e.kind+'"')
if(!g.resolve(e.result,e.tag))throwError(e,"cannot resolve a node with !<"+e.tag+"> explicit tag")
else{e.result=g.construct(e.result,e.tag)
if(e.anchor!==null)storeAnchor(e,e.anchor,e.result)}}if(e.listener!==null)e.listener("close",e)
e.depth-=1
return e.tag!==null||e.anchor!==null||h}function readDocument(e){const t=e.position
let n=false
let r
e.version=null
e.checkLineBreaks=e.legacy
e.tagMap=Object.create(null)
e.anchorMap=Object.create(null)
while((r=e.input.charCodeAt(e.position))!==0){skipSeparationSpace(e,true,-1)
r=e.input.charCodeAt(e.position)
if(e.lineIndent>0||r!==37)break
n=true
r=e.input.charCodeAt(++e.position)
let t=e.position
while(r!==0&&!isWsOrEol(r))r=e.input.charCodeAt(++e.position)
const i=e.input.slice(t,e.position)
const a=[]
if(i.length<1)throwError(e,"directive name must not be less than one character in length")
while(r!==0){while(isWhiteSpace(r))r=e.input.charCodeAt(++e.position)
if(r===35){do{r=e.input.charCodeAt(++e.position)}while(r!==0&&!isEol(r))
break}if(isEol(r))break
t=e.position
while(r!==0&&!isWsOrEol(r))r=e.input.charCodeAt(++e.position)
a.push(e.input.slice(t,e.position))}if(r!==0)readLineBreak(e)
if(o.call(A,i))A[i](e,i,a)
else throwWarning(e,'unknown document directive "'+i+'"')}skipSeparationSpace(e,true,-1)
if(e.lineIndent===0&&e.input.charCodeAt(e.position)===45&&e.input.charCodeAt(e.position+1)===45&&e.input.charCodeAt(e.position+2)===45){e.position+=3
skipSeparationSpace(e,true,-1)}else if(n)throwError(e,"directives end mark is expected")
composeNode(e,e.lineIndent-1,c,false,true)
skipSeparationSpace(e,true,-1)
if(e.checkLineBreaks&&h.test(e.input.slice(t,e.position)))throwWarning(e,"non-ASCII line breaks are interpreted as content")
e.documents.push(e.result)
if(e.position===e.lineStart&&testDocumentSeparator(e)){if(e.input.charCodeAt(e.position)===46){e.position+=3
skipSeparationSpace(e,true,-1)}return}if(e.position<e.length-1)throwError(e,"end of the stream or a document separator is expected")}function loadDocuments(e,t){e=String(e)
t=t||{}
if(e.length!==0){if(e.charCodeAt(e.length-1)!==10&&e.charCodeAt(e.length-1)!==13)e+="\n"
if(e.charCodeAt(0)===65279)e=e.slice(1)}const n=new State(e,t)
const r=e.indexOf("\0")
if(r!==-1){n.position=r
throwError(n,"null byte is not allowed in input")}n.input+="\0"
while(n.input.charCodeAt(n.position)===32){n.lineIndent+=1
n.position+=1}while(n.position<n.length-1)readDocument(n)
return n.documents}function loadAll2(e,t,n){if(t!==null&&typeof t==="object"&&typeof n==="undefined"){n=t
t=null}const r=loadDocuments(e,n)
if(typeof t!=="function")return r
for(let e=0,n=r.length;e<n;e+=1)t(r[e])}function load2(e,n){const r=loadDocuments(e,n)
if(r.length===0)return
else if(r.length===1)return r[0]
throw new t("expected a single document in the stream, but found more")}i.loadAll=loadAll2
i.load=load2
return i}var Q={}
var V
function requireDumper(){if(V)return Q
V=1
const e=requireCommon()
const t=requireException()
const n=require_default()
const r=Object.prototype.toString
const i=Object.prototype.hasOwnProperty
const o=65279
const a=9
const l=10
const s=13
const c=32
const u=33
const f=34
const p=35
const d=37
const h=38
const m=39
const g=42
const y=44
const w=45
const S=58
const A=61
const b=62
const k=63
const E=64
const x=91
const C=93
const v=96
const I=123
const q=124
const T=125
const O={}
O[0]="\\0"
O[7]="\\a"
O[8]="\\b"
O[9]="\\t"
O[10]="\\n"
O[11]="\\v"
O[12]="\\f"
O[13]="\\r"
O[27]="\\e"
O[34]='\\"'
O[92]="\\\\"
O[133]="\\N"
O[160]="\\_"
O[8232]="\\L"
O[8233]="\\P"
const M=["y","Y","yes","Yes","YES","on","On","ON","n","N","no","No","NO","off","Off","OFF"]
const N=/^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/
function compileStyleMap(e,t){if(t===null)return{}
const n={}
const r=Object.keys(t)
for(let o=0,a=r.length;o<a;o+=1){let a=r[o]
let l=String(t[a])
if(a.slice(0,2)==="!!")a="tag:yaml.org,2002:"+a.slice(2)
const s=e.compiledTypeMap["fallback"][a]
if(s&&i.call(s.styleAliases,l))l=s.styleAliases[l]
n[a]=l}return n}function encodeHex(n){let r
let i
const o=n.toString(16).toUpperCase()
if(n<=255){r="x"
i=2}else if(n<=65535){r="u"
i=4}else if(n<=4294967295){r="U"
i=8}else throw new t("code point within a string may not be greater than 0xFFFFFFFF")
return"\\"+r+e.repeat("0",i-o.length)+o}const F=1
const L=2
function State(t){this.schema=t["schema"]||n
this.indent=Math.max(1,t["indent"]||2)
this.noArrayIndent=t["noArrayIndent"]||false
this.skipInvalid=t["skipInvalid"]||false
this.flowLevel=e.isNothing(t["flowLevel"])?-1:t["flowLevel"]
this.styleMap=compileStyleMap(this.schema,t["styles"]||null)
this.sortKeys=t["sortKeys"]||false
this.lineWidth=t["lineWidth"]||80
this.noRefs=t["noRefs"]||false
this.noCompatMode=t["noCompatMode"]||false
this.condenseFlow=t["condenseFlow"]||false
this.quotingType=t["quotingType"]==='"'?L:F
this.forceQuotes=t["forceQuotes"]||false
this.replacer=typeof t["replacer"]==="function"?t["replacer"]:null
this.implicitTypes=this.schema.compiledImplicit
this.explicitTypes=this.schema.compiledExplicit
this.tag=null
this.result=""
this.duplicates=[]
this.usedDuplicates=null}function indentString(t,n){const r=e.repeat(" ",n)
let i=0
let o=""
const a=t.length
while(i<a){let e
const n=t.indexOf("\n",i)
if(n===-1){e=t.slice(i)
i=a}else{e=t.slice(i,n+1)
i=n+1}if(e.length&&e!=="\n")o+=r
o+=e}return o}function generateNextLine(t,n){return"\n"+e.repeat(" ",t.indent*n)}function testImplicitResolving(e,t){for(let n=0,r=e.implicitTypes.length;n<r;n+=1){const r=e.implicitTypes[n]
if(r.resolve(t))return true}return false}function isWhitespace(e){return e===c||e===a}function isPrintable(e){return e>=32&&e<=126||e>=161&&e<=55295&&e!==8232&&e!==8233||e>=57344&&e<=65533&&e!==o||e>=65536&&e<=1114111}function isNsCharOrWhitespace(e){return isPrintable(e)&&e!==o&&e!==s&&e!==l}function isPlainSafe(e,t,n){const r=isNsCharOrWhitespace(e)
const i=r&&!isWhitespace(e)
return(n?r:r&&e!==y&&e!==x&&e!==C&&e!==I&&e!==T)&&e!==p&&!(t===S&&!i)||isNsCharOrWhitespace(t)&&!isWhitespace(t)&&e===p||t===S&&i}function isPlainSafeFirst(e){return isPrintable(e)&&e!==o&&!isWhitespace(e)&&e!==w&&e!==k&&e!==S&&e!==y&&e!==x&&e!==C&&e!==I&&e!==T&&e!==p&&e!==h&&e!==g&&e!==u&&e!==q&&e!==A&&e!==b&&e!==m&&e!==f&&e!==d&&e!==E&&e!==v}function isPlainSafeLast(e){return!isWhitespace(e)&&e!==S}function codePointAt(e,t){const n=e.charCodeAt(t)
let r
if(n>=55296&&n<=56319&&t+1<e.length){r=e.charCodeAt(t+1)
if(r>=56320&&r<=57343)return(n-55296)*1024+r-56320+65536}return n}function needIndentIndicator(e){const t=/^\n* /
return t.test(e)}const j=1
const Y=2
const P=3
const D=4
const B=5
function chooseScalarStyle(e,t,n,r,i,o,a,s){let c
let u=0
let f=null
let p=false
let d=false
const h=r!==-1
let m=-1
let g=isPlainSafeFirst(codePointAt(e,0))&&isPlainSafeLast(codePointAt(e,e.length-1))
if(t||a)for(c=0;c<e.length;u>=65536?c+=2:c++){u=codePointAt(e,c)
if(!isPrintable(u))return B
g=g&&isPlainSafe(u,f,s)
f=u}else{for(c=0;c<e.length;u>=65536?c+=2:c++){u=codePointAt(e,c)
if(u===l){p=true
if(h){d=d||c-m-1>r&&e[m+1]!==" "
m=c}}else if(!isPrintable(u))return B
g=g&&isPlainSafe(u,f,s)
f=u}d=d||h&&c-m-1>r&&e[m+1]!==" "}if(!p&&!d){if(g&&!a&&!i(e))return j
return o===L?B:Y}if(n>9&&needIndentIndicator(e))return B
if(!a)return d?D:P
return o===L?B:Y}function writeScalar(e,n,r,i,o){e.dump=function(){if(n.length===0)return e.quotingType===L?'""':"''"
if(!e.noCompatMode)if(M.indexOf(n)!==-1||N.test(n))return e.quotingType===L?'"'+n+'"':"'"+n+"'"
const a=e.indent*Math.max(1,r)
const l=e.lineWidth===-1?-1:Math.max(Math.min(e.lineWidth,40),e.lineWidth-a)
const s=i||e.flowLevel>-1&&r>=e.flowLevel
function testAmbiguity(t){return testImplicitResolving(e,t)}switch(chooseScalarStyle(n,s,e.indent,l,testAmbiguity,e.quotingType,e.forceQuotes&&!i,o)){case j:return n
case Y:return"'"+n.replace(/'/g,"''")+"'"
case P:return"|"+blockHeader(n,e.indent)+dropEndingNewline(indentString(n,a))
case D:return">"+blockHeader(n,e.indent)+dropEndingNewline(indentString(foldString(n,l),a))
case B:return'"'+escapeString(n)+'"'
default:throw new t("impossible error: invalid scalar style")}}()}function blockHeader(e,t){const n=needIndentIndicator(e)?String(t):""
const r=e[e.length-1]==="\n"
const i=r&&(e[e.length-2]==="\n"||e==="\n")
const o=i?"+":r?"":"-"
return n+o+"\n"}function dropEndingNewline(e){return e[e.length-1]==="\n"?e.slice(0,-1):e}function foldString(e,t){const n=/(\n+)([^\n]*)/g
let r=function(){let r=e.indexOf("\n")
r=r!==-1?r:e.length
n.lastIndex=r
return foldLine(e.slice(0,r),t)}()
let i=e[0]==="\n"||e[0]===" "
let o
let a
while(a=n.exec(e)){const e=a[1]
const n=a[2]
o=n[0]===" "
r+=e+(!i&&!o&&n!==""?"\n":"")+foldLine(n,t)
i=o}return r}function foldLine(e,t){if(e===""||e[0]===" ")return e
const n=/ [^ ]/g
let r
let i=0
let o
let a=0
let l=0
let s=""
while(r=n.exec(e)){l=r.index
if(l-i>t){o=a>i?a:l
s+="\n"+e.slice(i,o)
i=o+1}a=l}s+="\n"
if(e.length-i>t&&a>i)s+=e.slice(i,a)+"\n"+e.slice(a+1)
else s+=e.slice(i)
return s.slice(1)}function escapeString(e){let t=""
let n=0
for(let r=0;r<e.length;n>=65536?r+=2:r++){n=codePointAt(e,r)
const i=O[n]
if(!i&&isPrintable(n)){t+=e[r]
if(n>=65536)t+=e[r+1]}else t+=i||encodeHex(n)}return t}function writeFlowSequence(e,t,n){let r=""
const i=e.tag
for(let i=0,o=n.length;i<o;i+=1){let o=n[i]
if(e.replacer)o=e.replacer.call(n,String(i),o)
if(writeNode(e,t,o,false,false)||typeof o==="undefined"&&writeNode(e,t,null,false,false)){if(r!=="")r+=","+(!e.condenseFlow?" ":"")
r+=e.dump}}e.tag=i
e.dump="["+r+"]"}function writeBlockSequence(e,t,n,r){let i=""
const o=e.tag
for(let o=0,a=n.length;o<a;o+=1){let a=n[o]
if(e.replacer)a=e.replacer.call(n,String(o),a)
if(writeNode(e,t+1,a,true,true,false,true)||typeof a==="undefined"&&writeNode(e,t+1,null,true,true,false,true)){if(!r||i!=="")i+=generateNextLine(e,t)
if(e.dump&&l===e.dump.charCodeAt(0))i+="-"
else i+="- "
i+=e.dump}}e.tag=o
e.dump=i||"[]"}function writeFlowMapping(e,t,n){let r=""
const i=e.tag
const o=Object.keys(n)
for(let i=0,a=o.length;i<a;i+=1){let a=""
if(r!=="")a+=", "
if(e.condenseFlow)a+='"'
const l=o[i]
let s=n[l]
if(e.replacer)s=e.replacer.call(n,l,s)
if(!writeNode(e,t,l,false,false))continue
if(e.dump.length>1024)a+="? "
a+=e.dump+(e.condenseFlow?'"':"")+":"+(e.condenseFlow?"":" ")
if(!writeNode(e,t,s,false,false))continue
a+=e.dump
r+=a}e.tag=i
e.dump="{"+r+"}"}function writeBlockMapping(e,n,r,i){let o=""
const a=e.tag
const s=Object.keys(r)
if(e.sortKeys===true)s.sort()
else if(typeof e.sortKeys==="function")s.sort(e.sortKeys)
else if(e.sortKeys)throw new t("sortKeys must be a boolean or a function")
for(let t=0,a=s.length;t<a;t+=1){let a=""
if(!i||o!=="")a+=generateNextLine(e,n)
const c=s[t]
let u=r[c]
if(e.replacer)u=e.replacer.call(r,c,u)
if(!writeNode(e,n+1,c,true,true,true))continue
const f=e.tag!==null&&e.tag!=="?"||e.dump&&e.dump.length>1024
if(f)if(e.dump&&l===e.dump.charCodeAt(0))a+="?"
else a+="? "
a+=e.dump
if(f)a+=generateNextLine(e,n)
if(!writeNode(e,n+1,u,true,f))continue
if(e.dump&&l===e.dump.charCodeAt(0))a+=":"
else a+=": "
a+=e.dump
o+=a}e.tag=a
e.dump=o||"{}"}function detectType(e,n,o){const a=o?e.explicitTypes:e.implicitTypes
for(let l=0,s=a.length;l<s;l+=1){const s=a[l]
if((s.instanceOf||s.predicate)&&(!s.instanceOf||typeof n==="object"&&n instanceof s.instanceOf)&&(!s.predicate||s.predicate(n))){if(o)if(s.multi&&s.representName)e.tag=s.representName(n)
else e.tag=s.tag
else e.tag="?"
if(s.represent){const o=e.styleMap[s.tag]||s.defaultStyle
let a
if(r.call(s.represent)==="[object Function]")a=s.represent(n,o)
else if(i.call(s.represent,o))a=s.represent[o](n,o)
else throw new t("!<"+s.tag+'> tag resolver accepts not "'+o+'" style')
e.dump=a}return true}}return false}function writeNode(e,n,i,o,a,l,s){e.tag=null
e.dump=i
if(!detectType(e,i,false))detectType(e,i,true)
const c=r.call(e.dump)
const u=o
if(o)o=e.flowLevel<0||e.flowLevel>n
const f=c==="[object Object]"||c==="[object Array]"
let p
let d
if(f){p=e.duplicates.indexOf(i)
d=p!==-1}if(e.tag!==null&&e.tag!=="?"||d||e.indent!==2&&n>0)a=false
if(d&&e.usedDuplicates[p])e.dump="*ref_"+p
else{if(f&&d&&!e.usedDuplicates[p])e.usedDuplicates[p]=true
if(c==="[object Object]")if(o&&Object.keys(e.dump).length!==0){writeBlockMapping(e,n,e.dump,a)
if(d)e.dump="&ref_"+p+e.dump}else{writeFlowMapping(e,n,e.dump)
if(d)e.dump="&ref_"+p+" "+e.dump}else if(c==="[object Array]")if(o&&e.dump.length!==0){if(e.noArrayIndent&&!s&&n>0)writeBlockSequence(e,n-1,e.dump,a)
else writeBlockSequence(e,n,e.dump,a)
if(d)e.dump="&ref_"+p+e.dump}else{writeFlowSequence(e,n,e.dump)
if(d)e.dump="&ref_"+p+" "+e.dump}else if(c==="[object String]"){if(e.tag!=="?")writeScalar(e,e.dump,n,l,u)}else if(c==="[object Undefined]")return false
else{if(e.skipInvalid)return false
throw new t("unacceptable kind of an object to dump "+c)}if(e.tag!==null&&e.tag!=="?"){let t=encodeURI(e.tag[0]==="!"?e.tag.slice(1):e.tag).replace(/!/g,"%21")
if(e.tag[0]==="!")t="!"+t
else if(t.slice(0,18)==="tag:yaml.org,2002:")t="!!"+t.slice(18)
else t="!<"+t+">"
e.dump=t+" "+e.dump}}return true}function getDuplicateReferences(e,t){const n=[]
const r=[]
inspectNode(e,n,r)
const i=r.length
for(let e=0;e<i;e+=1)t.duplicates.push(n[r[e]])
t.usedDuplicates=new Array(i)}function inspectNode(e,t,n){if(e!==null&&typeof e==="object"){const r=t.indexOf(e)
if(r!==-1){if(n.indexOf(r)===-1)n.push(r)}else{t.push(e)
if(Array.isArray(e))for(let r=0,i=e.length;r<i;r+=1)inspectNode(e[r],t,n)
else{const r=Object.keys(e)
for(let i=0,o=r.length;i<o;i+=1)inspectNode(e[r[i]],t,n)}}}}function dump2(e,t){t=t||{}
const n=new State(t)
if(!n.noRefs)getDuplicateReferences(e,n)
let r=e
if(n.replacer)r=n.replacer.call({"":r},"",r)
if(writeNode(n,0,r,true,true))return n.dump+"\n"
return""}Q.dump=dump2
return Q}var z
function requireJsYaml(){if(z)return r
z=1
const e=requireLoader()
const t=requireDumper()
function renamed(e,t){return function(){throw new Error("Function yaml."+e+" is removed in js-yaml 4. Use yaml."+t+" instead, which is now safe by default.")}}r.Type=requireType()
r.Schema=requireSchema()
r.FAILSAFE_SCHEMA=requireFailsafe()
r.JSON_SCHEMA=requireJson()
r.CORE_SCHEMA=requireCore()
r.DEFAULT_SCHEMA=require_default()
r.load=e.load
r.loadAll=e.loadAll
r.dump=t.dump
r.YAMLException=requireException()
r.types={binary:requireBinary(),float:requireFloat(),map:requireMap(),null:require_null(),pairs:requirePairs(),set:requireSet(),timestamp:requireTimestamp(),bool:requireBool(),int:requireInt(),merge:requireMerge(),omap:requireOmap(),seq:requireSeq(),str:requireStr()}
r.safeLoad=renamed("safeLoad","load")
r.safeLoadAll=renamed("safeLoadAll","loadAll")
r.safeDump=renamed("safeDump","dump")
return r}var X=requireJsYaml()
const ee=getDefaultExportFromCjs(X)
const{Type:te,Schema:ne,FAILSAFE_SCHEMA:re,JSON_SCHEMA:ie,CORE_SCHEMA:oe,DEFAULT_SCHEMA:ae,load:le,loadAll:se,dump:ce,YAMLException:ue,types:fe,safeLoad:pe,safeLoadAll:de,safeDump:he}=ee})}

