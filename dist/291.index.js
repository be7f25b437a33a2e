"use strict"
exports.id=291
exports.ids=[291]
exports.modules={5676:((e,t,r)=>{r.d(t,{s:()=>HttpBindingProtocol})
var i=r(9725)
var n=r(2990)
var s=r(6494)
function splitEvery(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.")
const i=e.split(t)
if(r===1)return i
const n=[]
let s=""
for(let e=0;e<i.length;e++){if(s==="")s=i[e]
else s+=t+i[e]
if((e+1)%r===0){n.push(s)
s=""}}if(s!=="")n.push(s)
return n}var o=r(9796)
var a=r(4699)
var c=r(9133)
var f=r(9620)
var d=r(979)
class HttpBindingProtocol extends c.t{async serializeRequest(e,t,r){const n=t&&typeof t==="object"?t:{}
const s={}
const o={}
const c=await r.endpoint()
const f=a.C.of(e?.input)
const d=f.getHttpBindings().request
const l=(0,a.K)(e)
const u=new i.K({query:s,headers:o})
if(c){this.updateServiceEndpoint(u,c)
this.setHostPrefix(u,e,n,l)
const[t,r,i]=l
if(t){u.method=t
u.path=u.path==="/"?r:u.path+r
for(const[e,t]of i)s[e]=t}}u.query=s
const h=this.serializeHttpBindings(n,u,d,l)
if(h)u.body=await this.serializeEventStream({eventStream:h,requestSchema:f})
return u}serializeHttpBindings(e,t,r,i){const s=this.serializer
const o=typeof s.writeCodec==="function"?s:void 0
const a=t.query
const c=t.headers
const f=r.syntheticBodySchema
let d=false
let l
let u
let h
const p=Object.getOwnPropertyNames(e)
const g=Object.getPrototypeOf(e)
const y=(g===Object.prototype||g===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&p.length*2<r.memberBindings.length
const b=y?p.length:r.memberBindings.length
for(let t=0;t<b;++t){const i=y?(0,n.$)(r.byName,p[t])?r.byName[p[t]]:void 0:r.memberBindings[t]
if(!i)continue
const f=i[1]
const g=i[0]
const b=f[0]
const m=f[1]
const w=f[2]
const v=i[2]
const B=i[3]
const S=e[g]
if(S==null&&!(m>>10&1))continue
if(v===36){const e=m>>11&3
if(e)if(e===2)u=S||void 0
else l=S
else{if(o)o.writeCodec(b,S)
else s.write(b,S)
l=s.flush()}}else if(v===33||v===38){const e=this.serializeHttpValue(f,S,v,o)
if(v===33)(h??=Object.create(null))[g]=e
else c[B]=e}else if(v===39)for(const e in S){if(!(0,n.$)(S,e))continue
const t=B+e
c[t.toLowerCase()]=this.serializeHttpValue(w,S[e],38,o,o?w[0]:[w[0],{httpHeader:t}])}else if((v&62)===34)this.serializeQuery(f,S,B,a,o)
else d=true}const m=i[1]
const w=i[3]
if(m&&w&&t.path.endsWith(m))t.path=t.path.slice(0,-m.length)+this.serializePath(w,h,r)
if(d&&f){if(o)o.writeCodec(f,e)
else s.write(f,e)
l=s.flush()}t.body=l
return u}serializeQuery(e,t,r,i,s){const[o,a,c]=e
const f=s?void 0:o.getMergedTraits()
if(r===void 0){for(const e in t){if(!(0,n.$)(t,e)||e in i)continue
if(!s)Object.assign(c[0].getMergedTraits(),{...f,httpQuery:e,httpQueryParams:void 0})
this.serializeQuery(c,t[e],e,i,s)}return}if((a&192)===64){const e=[]
for(const r of t){const t=this.serializeHttpValue(c,r,34,s,s?c[0]:[c[0],f])
if(a>>13&1||t!==void 0)e.push(t)}i[r]=e}else i[r]=this.serializeHttpValue(e,t,34,s,s?o:[o,f])}serializeHttpValue(e,t,r,i,n=e[0]){const s=e[1]
const o=s&255
if(i&&!(s&1792)&&(o<=2||o===17||o===19))return String(t)
if(i)i.writeHttpBinding(e,t,r)
else this.serializer.write(n,t)
return this.serializer.flush()}serializePath(e,t,r){let i=""
for(const[s,o]of e){if(o===0){i+=s
continue}const e=t?.[s]
if(e===void 0){if((0,n.$)(r.byName,s)&&r.byName[s][2]===33)throw new Error(`No value provided for input HTTP label: ${s}.`)
i+=`{${s}${o===2?"+":""}}`}else i+=o===2?e.split("/").map(d.$).join("/"):(0,d.$)(e)}return i}async deserializeResponse(e,t,r){const i=this.deserializer
const n=typeof i.readCodec==="function"?i:void 0
const s=a.C.of(e.output)
const o=s.getHttpBindings().response
const c={}
if(r.statusCode>=300){const n=await(0,f.P)(r.body,t)
if(n.byteLength>0)Object.assign(c,await i.read(15,n))
await this.handleError(e,t,r,c,this.deserializeMetadata(r))
throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const d=await this.deserializeHttpMessage(s,t,r,c)
if(d.length){const e=await(0,f.P)(r.body,t)
if(e.byteLength>0){const t=await(n?n.readCodec(o.syntheticBodySchema,e):i.read(o.syntheticBodySchema,e))
for(const e of d)if(t[e]!=null)c[e]=t[e]}}else if(!o.bindings.payload)await(0,f.P)(r.body,t)
c.$metadata=this.deserializeMetadata(r)
return c}async deserializeHttpMessage(e,t,r,i,c){const d=i instanceof Set?c:i
const l=this.deserializer
const u=typeof l.readCodec==="function"?l:void 0
const h=a.C.of(e)
const{bodyMemberNames:p,bindings:{payload:g,statusCode:y,headers:b,prefixHeaders:m}}=h.getHttpBindings().response
const w=r.headers
if(g){const[e,i]=g
const[n,o]=i
const a=o>>11&3
if(a)if(a===2)d[e]=await this.deserializeEventStream({response:r,responseSchema:h})
else d[e]=(0,s.c)(r.body)
else if(r.body){const s=await(0,f.P)(r.body,t)
if(s.byteLength>0)d[e]=await(u?u.readPayload(i,s):l.read(n,s))}}for(const e in w){if(!(0,n.$)(w,e))continue
const t=e.toLowerCase()
const r=w[e]
if(t!==e){delete w[e]
w[t]=r}const i=(0,n.$)(b,t)?b[t]:void 0
if(!i)continue
const[s,[a,c,f],,h]=i
if(f){const e=c>>16&1?splitEvery(r,",",2):(0,o.G)(r)
const t=[]
for(const r of e)t.push(u?u.readHttpBinding(f,r.trim(),38):await l.read([f[0],{httpHeader:h}],r.trim()))
d[s]=t}else d[s]=u?u.readHttpBinding(i[1],r,38):await l.read(a,r)}for(const[e,[,,t],,r]of m){d[e]={}
for(const i in w){if(!(0,n.$)(w,i))continue
if(!i.startsWith(r))continue
const s=w[i]
d[e][i.slice(r.length)]=u?u.readHttpBinding(t,s,38):await l.read([t[0],{httpHeader:i}],s)}}if(y)d[y[0]]=r.statusCode
return p}}}),6214:((e,t,r)=>{r.d(t,{z:()=>HttpInterceptingShapeDeserializer})
var i=r(9809)
var n=r(7332)
var s=r(4699)
var o=r(5506)
var a=r(4671)
class HttpInterceptingShapeDeserializer extends o.f{codecDeserializer
stringDeserializer
constructor(e,t){super()
this.codecDeserializer=e
this.stringDeserializer=new a.k(t)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e)
this.codecDeserializer.setSerdeContext(e)
this.serdeContext=e}read(e,t){const r=s.C.of(e)
const i=r.getMergedTraits()
if(i.httpHeader||i.httpResponseCode){const e=r.getHttpBindingValue(38,i)
return this.readHttpBinding(e,t,38)}if(i.httpPayload)return this.readPayload(r.getHttpBindingValue(36,i),t)
return this.readCodec(r,t)}readHttpBinding(e,t,r){const n=typeof t==="string"?t:(this.serdeContext?.utf8Encoder??i.P)(t)
return this.stringDeserializer.readHttpBinding(e,n,r)}readPayload([e,t],r){const s=t&255
if(s===21||s===42)return typeof r==="string"?(this.serdeContext?.utf8Decoder??n.a)(r):r
if(s===0)return typeof r==="string"?r:(this.serdeContext?.utf8Encoder??i.P)(r)
return this.readCodec(e,r)}readCodec(e,t){return this.codecDeserializer.read(e,t)}}}),1547:((e,t,r)=>{r.d(t,{_:()=>HttpInterceptingShapeSerializer})
var i=r(4699)
var n=r(5393)
var s=r(7305)
function quoteHeader(e){if(e.includes(",")||e.includes('"'))e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`
return e}var o=r(1899)
var a=r(7297)
var c=r(5506)
class ToStringShapeSerializer extends c.f{settings
stringBuffer=""
constructor(e){super()
this.settings=e}write(e,t){const r=i.C.of(e)
const n=r.getMergedTraits()
const s=r.getHttpBindingLocation(n)
this.writeHttpBinding(r.getHttpBindingValue(s,n),t,s)}writeHttpBinding([e,t,r],i,c){const f=t&255
switch(typeof i){case"object":if(i===null){this.stringBuffer="null"
return}if(f>=4&&f<=7){if(!(i instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${e.getName(true)}`)
const r=this.settings.httpBindings?t>>14&3:0
const s=this.settings.timestampFormat.useTrait&&f>4?f:r?r+4:this.settings.timestampFormat.default
switch(s){case 5:this.stringBuffer=i.toISOString().replace(".000Z","Z")
break
case 6:this.stringBuffer=(0,n.JV)(i)
break
case 7:this.stringBuffer=String(i.getTime()/1e3)
break
default:console.warn("Missing timestamp format, using epoch seconds",i)
this.stringBuffer=String(i.getTime()/1e3)}return}if((f===21||f===42)&&"byteLength"in i){this.stringBuffer=(this.serdeContext?.base64Encoder??s.n)(i)
return}if((f&192)===64&&Array.isArray(i)){r??=e.getHttpBindingCollectionValue(c)
const t=r[1]&255
const n=t>=4&&t<=7
let s=""
for(const e of i){this.writeHttpBinding(r,e,c)
const t=this.flush()
if(s)s+=", "
s+=n?t:quoteHeader(t)}this.stringBuffer=s
return}this.stringBuffer=JSON.stringify(i,null,2)
break
case"string":const d=t>>8&3
let l=i
if(d===2)l=o.A.from(l)
if(d&&(c&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??s.n)(l.toString())
return}this.stringBuffer=i
break
default:this.stringBuffer=t>>10&1?(0,a.ec)():String(i)}}flush(){const e=this.stringBuffer
this.stringBuffer=""
return e}}class HttpInterceptingShapeSerializer{codecSerializer
stringSerializer
buffer
constructor(e,t,r=new ToStringShapeSerializer(t)){this.codecSerializer=e
this.stringSerializer=r}setSerdeContext(e){this.codecSerializer.setSerdeContext(e)
this.stringSerializer.setSerdeContext(e)}write(e,t){const r=i.C.of(e)
const n=r.getMergedTraits()
if(n.httpHeader||n.httpLabel||n.httpQuery){const e=r.getHttpBindingLocation(n)
this.writeHttpBinding(r.getHttpBindingValue(e,n),t,e)
return}this.writeCodec(r,t)}writeHttpBinding(e,t,r){this.stringSerializer.writeHttpBinding(e,t,r)
this.buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.write(e,t)}flush(){if(this.buffer!==void 0){const e=this.buffer
this.buffer=void 0
return e}return this.codecSerializer.flush()}}}),4270:((e,t,r)=>{r.d(t,{n:()=>toBase64})
const fromUtf8=e=>(new TextEncoder).encode(e)
const i=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`
Object.entries(i).reduce((e,[t,r])=>{e[r]=Number(t)
return e},{})
const n=i.split("")
const s=6
const o=8
const a=63
function toBase64(e){let t
if(typeof e==="string")t=fromUtf8(e)
else t=e
const r=typeof t==="object"&&typeof t.length==="number"
const i=typeof t==="object"&&typeof t.byteOffset==="number"&&typeof t.byteLength==="number"
if(!r&&!i)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
let c=""
for(let e=0;e<t.length;e+=3){let r=0
let i=0
for(let n=e,s=Math.min(e+3,t.length);n<s;n++){r|=t[n]<<(s-n-1)*o
i+=o}const f=Math.ceil(i/s)
r<<=f*s-i
for(let e=1;e<=f;e++){const t=(f-e)*s
c+=n[(r&a<<t)>>t]}c+="==".slice(0,4-f)}return c}}),6494:((e,t,r)=>{r.d(t,{c:()=>sdk_stream_mixin_sdkStreamMixin})
var i=r(7075)
var n=r(6664)
var s=r(4270)
var o=r(68)
const toUtf8=e=>{if(typeof e==="string")return e
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return new TextDecoder("utf-8").decode(e)}
var a=r(2522)
var c=r(1658)
const f="The stream has already been transformed."
const sdkStreamMixin=e=>{if(!isBlobInstance(e)&&!(0,c.H)(e)){const t=e?.__proto__?.constructor?.name||e
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`)}let t=false
const transformToByteArray=async()=>{if(t)throw new Error(f)
t=true
return await(0,a.kv)(e)}
const blobToWebStream=e=>{if(typeof e.stream!=="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n"+"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
return e.stream()}
return Object.assign(e,{transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e==="base64")return(0,s.n)(t)
else if(e==="hex")return(0,o.n)(t)
else if(e===void 0||e==="utf8"||e==="utf-8")return toUtf8(t)
else if(typeof TextDecoder==="function")return new TextDecoder(e).decode(t)
else throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(t)throw new Error(f)
t=true
if(isBlobInstance(e))return blobToWebStream(e)
else if((0,c.H)(e))return e
else throw new Error(`Cannot transform payload to web stream, got ${e}`)}})}
const isBlobInstance=e=>typeof Blob==="function"&&e instanceof Blob
var d=r(6660)
const l="The stream has already been transformed."
const sdk_stream_mixin_sdkStreamMixin=e=>{if(!(e instanceof i.Readable))try{return sdkStreamMixin(e)}catch(t){const r=e?.__proto__?.constructor?.name||e
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${r}`)}let t=false
const transformToByteArray=async()=>{if(t)throw new Error(l)
t=true
return await(0,d.k)(e)}
return Object.assign(e,{transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e===void 0||Buffer.isEncoding(e))return(0,n.Q)(t.buffer,t.byteOffset,t.byteLength).toString(e)
else{const r=new TextDecoder(e)
return r.decode(t)}},transformToWebStream:()=>{if(t)throw new Error(l)
if(e.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
if(typeof i.Readable.toWeb!=="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")
t=true
return i.Readable.toWeb(e)}})}})}

