"use strict"
exports.id=43
exports.ids=[43]
exports.modules={6881:((e,t,r)=>{r.d(t,{B:()=>SerdeContextConfig})
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}}),6273:((e,t,r)=>{r.d(t,{_:()=>XmlShapeDeserializer})
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}function parseXML(e){const t=new AwsXmlParser(e)
return t.parse()}class AwsXmlParser{x
i=0
z
constructor(e){this.x=e
this.x=e.replace(/\r\n?/g,"\n")
this.z=this.x.length}parse(){const e=this
const{z:t}=e
while(e.i<t){e.trim()
if(e.i>=t)break
if(e.isNext("<?")){e.readTo("?>")
e.trim()}else if(e.isNext("\x3c!--")){e.readTo("--\x3e")
e.trim()}else if(e.isNext("<!DOCTYPE",false)){e.skipDoctype()
e.trim()}else if(e.x[e.i]==="<"){const t=e.parseTag()
return{[t.tag]:t.value}}else throw new Error("@aws-sdk XML parse error: unexpected content.")}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=true){const r=this
if(t)return r.x.startsWith(e,r.i)
return r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){const t=this
const r=t.x.indexOf(e,t.i)
if(r===-1)throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`)
const s=t.x.slice(t.i,r)
t.i=r+e.length
return s}trim(){const e=this
while(e.i<e.z&&" \t\r\n".includes(e.x[e.i]))++e.i}readAttrValue(){const e=this
const t=e.x[e.i];++e.i
let r=""
while(e.i<e.z&&e.x[e.i]!==t)r+=e.x[e.i++];++e.i
return e.decodeEntities(r)}parseTag(){const e=this;++e.i
let t=""
while(e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i]))t+=e.x[e.i++]
let r=false
const s={}
while(e.i<e.z){e.trim()
if(">/".includes(e.x[e.i]))break
let t=""
while(e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i]))t+=e.x[e.i++]
e.trim()
if(e.x[e.i]!=="=")break;++e.i
e.trim()
if(t==="__proto__")writeKey(s)
s[t]=e.readAttrValue()
r=true}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.")
if(e.x[e.i]==="/"){++e.i
if(e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");++e.i
return{tag:t,value:r?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++e.i
const n=[]
const i=[]
let o=false
while(e.i<e.z){if(e.isNext("</"))break
if(e.x[e.i]==="<")if(e.isNext("\x3c!--"))e.readTo("--\x3e")
else if(e.isNext("<![CDATA[")){e.i+=9
n.push(e.readTo("]]>"))}else if(e.isNext("<?"))e.readTo("?>")
else{o=true
i.push(e.parseTag())}else{let t=""
while(e.i<e.z&&e.x[e.i]!=="<")t+=e.x[e.i++]
n.push(e.decodeEntities(t))}}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)
e.i+=2
const a=e.readTo(">").trim()
if(a!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`)
if(!r&&n.length===0&&!o)return{tag:t,value:""}
if(!r&&!o){const e=n.length===1?n[0]:n.join("")
if(e.trim()===""&&e.includes("\n"))return{tag:t,value:""}
return{tag:t,value:e}}const c={}
for(const e of n){if(e.trim()===""&&e.includes("\n"))continue
c["#text"]="#text"in c?c["#text"]+e:e}for(const e of i){if(e.tag==="__proto__")writeKey(c)
if(e.tag in c)if(Array.isArray(c[e.tag]))c[e.tag].push(e.value)
else c[e.tag]=[c[e.tag],e.value]
else c[e.tag]=e.value}for(const[e,t]of Object.entries(s)){if(e==="__proto__")writeKey(c)
c[e]=t}return{tag:t,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
skipDoctype(){const e=this
e.i+=9
let t=0
while(e.i<e.z){const r=e.x[e.i]
if(r==="[")++t
else if(r==="]")--t
else if(r===">"&&t===0){++e.i
return}++e.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,r,s)=>{if(t)return String.fromCharCode(parseInt(t,16))
if(r)return String.fromCharCode(parseInt(r,10))
return AwsXmlParser.ENTITIES[s]??""})}}var s=r(2990)
const getValueFromTextNode=e=>{const t="#text"
for(const r in e){if(!(0,s.$)(e,r))continue
if(e[r][t]!==void 0)e[r]=e[r][t]
else if(typeof e[r]==="object"&&e[r]!==null)e[r]=getValueFromTextNode(e[r])}return e}
var n=r(4671)
var i=r(5125)
var o=r(9809)
var a=r(6881)
class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const r=Object.keys(this.from)
const s=new Set(r)
s.delete("__type")
this.keys=s}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value
const t=this.from[e]
this.to.$unknown=[e,t]}}}function writeKey_writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}class XmlShapeDeserializer extends a.B{settings
stringDeserializer
constructor(e){super()
this.settings=e
this.stringDeserializer=new n.k(e)}setSerdeContext(e){this.serdeContext=e
this.stringDeserializer.setSerdeContext(e)}read(e,t,r){const s=i.l1.of(e)
const n=s.getMemberSchemas()
const a=s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(n).find(e=>!!e.getMemberTraits().eventPayload)
if(a){const e={}
const r=Object.keys(n)[0]
const s=n[r]
if(s.isBlobSchema())e[r]=t
else e[r]=this.read(n[r],t)
return e}const c=(this.serdeContext?.utf8Encoder??o.P)(t)
const u=this.parseXml(c)
return this.readSchema(e,r?u[r]:u)}readSchema(e,t){const r=i.l1.of(e)
if(r.isUnitSchema())return
const s=r.getMergedTraits()
if(r.isListSchema()&&!Array.isArray(t))return this.readSchema(r,[t])
if(t==null)return t
if(typeof t==="object"){const e=!!s.xmlFlattened
if(r.isListSchema()){const s=r.getValueSchema()
const n=[]
const i=s.getMergedTraits().xmlName??"member"
const o=e?t:(t[0]??t)[i]
if(o==null)return n
const a=Array.isArray(o)?o:[o]
for(const e of a)n.push(this.readSchema(s,e))
return n}const n={}
if(r.isMapSchema()){const s=r.getKeySchema()
const i=r.getValueSchema()
let o
if(e)o=Array.isArray(t)?t:[t]
else o=Array.isArray(t.entry)?t.entry:[t.entry]
const a=s.getMergedTraits().xmlName??"key"
const c=i.getMergedTraits().xmlName??"value"
for(const e of o){const t=e[a]
const r=e[c]
if(t==="__proto__")writeKey_writeKey(n)
n[t]=this.readSchema(i,r)}return n}if(r.isStructSchema()){const e=r.isUnionSchema()
let s
if(e)s=new UnionSerde(t,n)
for(const[i,o]of r.structIterator()){const r=o.getMergedTraits()
const a=!r.httpPayload?o.getMemberTraits().xmlName??i:r.xmlName??o.getName()
if(e)s.mark(a)
if(t[a]!=null)n[i]=this.readSchema(o,t[a])}if(e)s.writeUnknown()
return n}if(r.isDocumentSchema())return t
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(true)}`)}if(r.isListSchema())return[]
if(r.isMapSchema()||r.isStructSchema())return{}
return this.stringDeserializer.read(r,t)}parseXml(e){if(e.length){let t
try{t=parseXML(e)}catch(t){if(t&&typeof t==="object")Object.defineProperty(t,"$responseBodyText",{value:e})
throw t}const r="#text"
const s=Object.keys(t)[0]
const n=t[s]
if(n[r]){n[s]=n[r]
delete n[r]}return getValueFromTextNode(n)}return{}}}}),979:((e,t,r)=>{r.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e))return e
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),4671:((e,t,r)=>{r.d(t,{k:()=>FromStringShapeDeserializer})
var s=r(9796)
var n=r(9700)
const i=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
const o=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
const a=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`
const c=`(\\d?\\d)`
const u=`(\\d{4})`
const l=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
const d=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
const f=new RegExp(`^${i}, ${c} ${o} ${u} ${a} GMT$`)
const h=new RegExp(`^${i}, ${c}-${o}-(\\d\\d) ${a} GMT$`)
const m=new RegExp(`^${i} ${o} ( [1-9]|\\d\\d) ${a} ${u}$`)
const p=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
const _parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e==="number")t=e
else if(typeof e==="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError(`parseEpochTimestamp - numeric string invalid.`)
t=Number.parseFloat(e)}else if(typeof e==="object"&&e.tag===1)t=e.value
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))}
const _parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=l.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,r,s,n,i,o,a,,c,u]=t
range(s,1,12)
range(n,1,31)
range(i,0,23)
range(o,0,59)
range(a,0,60)
const d=new Date(Date.UTC(Number(r),Number(s)-1,Number(n),Number(i),Number(o),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
d.setUTCFullYear(Number(r))
if(u.toUpperCase()!="Z"){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0]
const s=e==="-"?1:-1
d.setTime(d.getTime()+s*(Number(t)*60*60*1e3+Number(r)*60*1e3))}return d}
const _parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(d.test(e))return new Date(e)
let t
let r
let s
let n
let i
let o
let a
let c
if(c=f.exec(e))[,t,r,s,n,i,o,a]=c
else if(c=h.exec(e)){[,t,r,s,n,i,o,a]=c
s=(Number(s)+1900).toString()}else if(c=m.exec(e))[,r,t,n,i,o,a,s]=c
if(s&&o){const e=Date.UTC(Number(s),p.indexOf(r),Number(t),Number(n),Number(i),Number(o),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(n,0,23)
range(i,0,59)
range(o,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(s))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,r){const s=Number(e)
if(s<t||s>r)throw new Error(`Value ${s} out of range [${t}, ${r}]`)}var g=r(9809)
var w=r(1899)
var x=r(7004)
var b=r(4699)
var y=r(5506)
class FromStringShapeDeserializer extends y.f{settings
constructor(e){super()
this.settings=e}read(e,t){const r=b.C.of(e)
const s=r.getMergedTraits()
const n=r.getHttpBindingLocation(s)
return this.readHttpBinding(r.getHttpBindingValue(n,s),t,n)}readHttpBinding([e,t,r],i,o){const a=t&255
if((a&192)===64){r??=e.getHttpBindingCollectionValue(o)
return(0,s.G)(i).map(e=>this.readHttpBinding(r,e,o))}switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??n.E)(i)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
const r=this.settings.timestampFormat.useTrait&&a>4?a:e?e+4:this.settings.timestampFormat.default
switch(r){case 5:return _parseRfc3339DateTimeWithOffset(i)
case 6:return _parseRfc7231DateTime(i)
case 7:return _parseEpochTimestamp(i)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",i)
return new Date(i)}}case 0:{const e=t>>8&3
if(!e)return i
let r=i
if((o&6)===6)r=(this.serdeContext?.utf8Encoder??g.P)((this.serdeContext?.base64Decoder??n.E)(r))
return e===2?w.A.from(r):r}case 1:return Number(i)
case 2:return i.toLowerCase()==="true"
case 17:return BigInt(i)
case 19:return new x.D(i,"bigDecimal")
default:return i}}}}),9796:((e,t,r)=>{r.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length
const r=[]
let s=false
let n=false
let i=0
for(let o=0;o<t;++o){const t=e[o]
switch(t){case`"`:if(!n)s=!s
break
case",":if(!s){r.push(e.slice(i,o))
i=o+1}break
default:}n=t==="\\"&&!n}r.push(e.slice(i))
return r.map(e=>{e=e.trim()
const t=e.length
if(t<2)return e
if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1)
return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})}})}

