"use strict"
exports.id=709
exports.ids=[709]
exports.modules={4881:((e,t,r)=>{r.d(t,{S:()=>AwsSdkSigV4ASigner})
var s=r(9725)
var i=r(3786)
var n=r(2526)
class AwsSdkSigV4ASigner extends n.f2{async sign(e,t,r){if(!s.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:o,signer:a,signingRegion:c,signingRegionSet:l,signingName:u}=await(0,n.pz)(r)
const g=await(o.sigv4aSigningRegionSet?.())
const d=(g??l??[c]).join(",")
const h=await(o.disableClockSkewCorrection?.())===true
r._disableClockSkewCorrection=h
if(!h){r._preRequestSystemClockOffset=o.systemClockOffset
r._requestSentAt=Date.now()}const f=await a.sign(e,{signingDate:h?new Date:(0,i.C)(o.systemClockOffset),signingRegion:d,signingService:u})
return f}}}),6839:((e,t,r)=>{r.d(t,{A:()=>n,O:()=>resolveAwsSdkSigV4AConfig})
var s=r(3926)
var i=r(1342)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,s.t)(e.sigv4aSigningRegionSet)
return e}
const n={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new i.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new i.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},default:void 0}}),1166:((e,t,r)=>{r.d(t,{k:()=>AwsQueryProtocol})
var s=r(5715)
var i=r(9620)
var n=r(6204)
var o=r(5125)
var a=r(4017)
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
const i=[]
const n=[]
let o=false
while(e.i<e.z){if(e.isNext("</"))break
if(e.x[e.i]==="<")if(e.isNext("\x3c!--"))e.readTo("--\x3e")
else if(e.isNext("<![CDATA[")){e.i+=9
i.push(e.readTo("]]>"))}else if(e.isNext("<?"))e.readTo("?>")
else{o=true
n.push(e.parseTag())}else{let t=""
while(e.i<e.z&&e.x[e.i]!=="<")t+=e.x[e.i++]
i.push(e.decodeEntities(t))}}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)
e.i+=2
const a=e.readTo(">").trim()
if(a!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`)
if(!r&&i.length===0&&!o)return{tag:t,value:""}
if(!r&&!o){const e=i.length===1?i[0]:i.join("")
if(e.trim()===""&&e.includes("\n"))return{tag:t,value:""}
return{tag:t,value:e}}const c={}
for(const e of i){if(e.trim()===""&&e.includes("\n"))continue
c["#text"]="#text"in c?c["#text"]+e:e}for(const e of n){if(e.tag==="__proto__")writeKey(c)
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
return AwsXmlParser.ENTITIES[s]??""})}}var c=r(2990)
const getValueFromTextNode=e=>{const t="#text"
for(const r in e){if(!(0,c.$)(e,r))continue
if(e[r][t]!==void 0)e[r]=e[r][t]
else if(typeof e[r]==="object"&&e[r]!==null)e[r]=getValueFromTextNode(e[r])}return e}
var l=r(4671)
var u=r(9809)
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const r=Object.keys(this.from)
const s=new Set(r)
s.delete("__type")
this.keys=s}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value
const t=this.from[e]
this.to.$unknown=[e,t]}}}function writeKey_writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:true,enumerable:true,configurable:true})}class XmlShapeDeserializer extends SerdeContextConfig{settings
stringDeserializer
constructor(e){super()
this.settings=e
this.stringDeserializer=new l.k(e)}setSerdeContext(e){this.serdeContext=e
this.stringDeserializer.setSerdeContext(e)}read(e,t,r){const s=o.l1.of(e)
const i=s.getMemberSchemas()
const n=s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(i).find(e=>!!e.getMemberTraits().eventPayload)
if(n){const e={}
const r=Object.keys(i)[0]
const s=i[r]
if(s.isBlobSchema())e[r]=t
else e[r]=this.read(i[r],t)
return e}const a=(this.serdeContext?.utf8Encoder??u.P)(t)
const c=this.parseXml(a)
return this.readSchema(e,r?c[r]:c)}readSchema(e,t){const r=o.l1.of(e)
if(r.isUnitSchema())return
const s=r.getMergedTraits()
if(r.isListSchema()&&!Array.isArray(t))return this.readSchema(r,[t])
if(t==null)return t
if(typeof t==="object"){const e=!!s.xmlFlattened
if(r.isListSchema()){const s=r.getValueSchema()
const i=[]
const n=s.getMergedTraits().xmlName??"member"
const o=e?t:(t[0]??t)[n]
if(o==null)return i
const a=Array.isArray(o)?o:[o]
for(const e of a)i.push(this.readSchema(s,e))
return i}const i={}
if(r.isMapSchema()){const s=r.getKeySchema()
const n=r.getValueSchema()
let o
if(e)o=Array.isArray(t)?t:[t]
else o=Array.isArray(t.entry)?t.entry:[t.entry]
const a=s.getMergedTraits().xmlName??"key"
const c=n.getMergedTraits().xmlName??"value"
for(const e of o){const t=e[a]
const r=e[c]
if(t==="__proto__")writeKey_writeKey(i)
i[t]=this.readSchema(n,r)}return i}if(r.isStructSchema()){const e=r.isUnionSchema()
let s
if(e)s=new UnionSerde(t,i)
for(const[n,o]of r.structIterator()){const r=o.getMergedTraits()
const a=!r.httpPayload?o.getMemberTraits().xmlName??n:r.xmlName??o.getName()
if(e)s.mark(a)
if(t[a]!=null)i[n]=this.readSchema(o,t[a])}if(e)s.writeUnknown()
return i}if(r.isDocumentSchema())return t
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(true)}`)}if(r.isListSchema())return[]
if(r.isMapSchema()||r.isStructSchema())return{}
return this.stringDeserializer.read(r,t)}parseXml(e){if(e.length){let t
try{t=parseXML(e)}catch(t){if(t&&typeof t==="object")Object.defineProperty(t,"$responseBodyText",{value:e})
throw t}const r="#text"
const s=Object.keys(t)[0]
const i=t[s]
if(i[r]){i[s]=i[r]
delete i[r]}return getValueFromTextNode(i)}return{}}}var g=r(3888)
var d=r(979)
var h=r(5393)
var f=r(7305)
var m=r(7297)
var p=r(7004)
class QueryShapeSerializer extends SerdeContextConfig{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,r=""){if(this.buffer===void 0)this.buffer=""
const s=o.l1.of(e)
if(r&&!r.endsWith("."))r+="."
if(s.isBlobSchema()){if(typeof t==="string"||t instanceof Uint8Array){this.writeKey(r)
this.writeValue((this.serdeContext?.base64Encoder??f.n)(t))}}else if(s.isBooleanSchema()||s.isNumericSchema()||s.isStringSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}else if(s.isIdempotencyToken()){this.writeKey(r)
this.writeValue((0,m.ec)())}}else if(s.isBigIntegerSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}}else if(s.isBigDecimalSchema()){if(t!=null){this.writeKey(r)
this.writeValue(t instanceof p.D?t.string:String(t))}}else if(s.isTimestampSchema()){if(t instanceof Date){this.writeKey(r)
const e=(0,g.V)(s,this.settings)
switch(e){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,h.JV)(t))
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
let n=1
for(const s of t){if(s==null)continue
const t=e.getMergedTraits()
const o=this.getKey("member",t.xmlName,t.ec2QueryName)
const a=i?`${r}${n}`:`${r}${o}.${n}`
this.write(e,s,a);++n}}}else if(s.isMapSchema()){if(t&&typeof t==="object"){const e=s.getKeySchema()
const i=s.getValueSchema()
const n=s.getMergedTraits().xmlFlattened
let o=1
for(const s in t){const a=t[s]
if(a==null)continue
const c=e.getMergedTraits()
const l=this.getKey("key",c.xmlName,c.ec2QueryName)
const u=n?`${r}${o}.${l}`:`${r}entry.${o}.${l}`
const g=i.getMergedTraits()
const d=this.getKey("value",g.xmlName,g.ec2QueryName)
const h=n?`${r}${o}.${d}`:`${r}entry.${o}.${d}`
this.write(e,s,u)
this.write(i,a,h);++o}}}else if(s.isStructSchema()){if(t&&typeof t==="object"){let e=false
for(const[i,n]of s.structIterator()){if(t[i]==null&&!n.isIdempotencyToken())continue
const s=n.getMergedTraits()
const o=this.getKey(i,s.xmlName,s.ec2QueryName,"struct")
const a=`${r}${o}`
this.write(n,t[i],a)
e=true}if(!e&&s.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,s]=e
const i=`${r}${t}`
this.write(15,s,i)}}}}else if(s.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(true)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,r,s){const{ec2:i,capitalizeKeys:n}=this.settings
if(i&&r)return r
const o=t??e
if(n&&s==="struct")return o[0].toUpperCase()+o.slice(1)
return o}writeKey(e){if(e.endsWith("."))e=e.slice(0,e.length-1)
this.buffer+=`&${(0,d.$)(e)}=`}writeValue(e){this.buffer+=(0,d.$)(e)}}class AwsQueryProtocol extends s.M{options
serializer
deserializer
mixin=new a.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:true}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new XmlShapeDeserializer(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){const s=await super.serializeRequest(e,t,r)
if(!s.path.endsWith("/"))s.path+="/"
s.headers["content-type"]="application/x-www-form-urlencoded"
if((0,n.L)(e.input)==="unit"||!s.body)s.body=""
const i=e.name.split("#")[1]??e.name
s.body=`Action=${i}&Version=${this.options.version}`+s.body
if(s.body.endsWith("&"))s.body=s.body.slice(-1)
return s}async deserializeResponse(e,t,r){const s=this.deserializer
const n=o.l1.of(e.output)
const a={}
if(r.statusCode>=300){const n=await(0,i.P)(r.body,t)
if(n.byteLength>0)Object.assign(a,await s.read(15,n))
await this.handleError(e,t,r,a,this.deserializeMetadata(r))}for(const e in r.headers){const t=r.headers[e]
delete r.headers[e]
r.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name
const l=n.isStructSchema()&&this.useNestedResult()?c+"Result":void 0
const u=await(0,i.P)(r.body,t)
if(u.byteLength>0)Object.assign(a,await s.read(n,u,l))
a.$metadata=this.deserializeMetadata(r)
return a}useNestedResult(){return true}async handleError(e,t,r,s,i){const n=this.loadQueryErrorCode(r,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace)
const a=this.loadQueryError(s)??{}
const c=this.loadQueryErrorMessage(s)
a.message=c
a.Error={Type:a.Type,Code:a.Code,Message:c}
const{errorSchema:l,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,r,a,i,this.mixin.findQueryCompatibleError)
const g=o.l1.of(l)
const d=this.compositeErrorRegistry.getErrorCtor(l)??Error
const h=new d({})
const f={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error}
for(const[e,t]of g.structIterator()){const r=t.getMergedTraits().xmlName??e
const i=a[r]??s[r]
f[e]=this.deserializer.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:g.getMergedTraits().error,message:c},f),s)}loadQueryErrorCode(e,t){const r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
if(r!==void 0)return r
if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),2915:((e,t,r)=>{r.d(t,{W:()=>SignatureV4MultiRegion})
const s={SignatureV4a:null}
const i={CrtSignerV4:null}
var n=r(7476)
const o="X-Amz-S3session-Token"
const a=o.toLowerCase()
class SignatureV4SignWithCredentials extends n.B{async signWithCredentials(e,t,r){const s=getCredentialsWithoutSessionToken(t)
e.headers[a]=t.sessionToken
const i=this
setSingleOverride(i,s)
return i.signRequest(e,r??{})}async presignWithCredentials(e,t,r){const s=getCredentialsWithoutSessionToken(t)
delete e.headers[a]
e.headers[o]=t.sessionToken
e.query=e.query??{}
e.query[o]=t.sessionToken
const i=this
setSingleOverride(i,s)
return this.presign(e,r)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const r=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=r
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){if(typeof i.CrtSignerV4==="function")return"crt"
else if(typeof s.SignatureV4a==="function")return"js"
return"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t)
return this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,r={}){if(r.signingRegion==="*"){const s=this.getSigv4aSigner()
const n=i.CrtSignerV4
if(n&&s instanceof n)return s.signWithCredentials(e,t,r)
else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,t,r)}async presign(e,t={}){if(t.signingRegion==="*"){const r=this.getSigv4aSigner()
const s=i.CrtSignerV4
if(s&&r instanceof s)return r.presign(e,t)
else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,r={}){if(r.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=i.CrtSignerV4
const t=s.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions})
else throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}}),1314:((e,t,r)=>{r.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,r){return e}}}),979:((e,t,r)=>{r.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e))return e
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),4671:((e,t,r)=>{r.d(t,{k:()=>FromStringShapeDeserializer})
var s=r(9796)
var i=r(9700)
const n=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
const o=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
const a=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`
const c=`(\\d?\\d)`
const l=`(\\d{4})`
const u=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
const g=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
const d=new RegExp(`^${n}, ${c} ${o} ${l} ${a} GMT$`)
const h=new RegExp(`^${n}, ${c}-${o}-(\\d\\d) ${a} GMT$`)
const f=new RegExp(`^${n} ${o} ( [1-9]|\\d\\d) ${a} ${l}$`)
const m=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
const _parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e==="number")t=e
else if(typeof e==="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError(`parseEpochTimestamp - numeric string invalid.`)
t=Number.parseFloat(e)}else if(typeof e==="object"&&e.tag===1)t=e.value
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))}
const _parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=u.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,r,s,i,n,o,a,,c,l]=t
range(s,1,12)
range(i,1,31)
range(n,0,23)
range(o,0,59)
range(a,0,60)
const g=new Date(Date.UTC(Number(r),Number(s)-1,Number(i),Number(n),Number(o),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
g.setUTCFullYear(Number(r))
if(l.toUpperCase()!="Z"){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(l)||[void 0,"+",0,0]
const s=e==="-"?1:-1
g.setTime(g.getTime()+s*(Number(t)*60*60*1e3+Number(r)*60*1e3))}return g}
const _parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(g.test(e))return new Date(e)
let t
let r
let s
let i
let n
let o
let a
let c
if(c=d.exec(e))[,t,r,s,i,n,o,a]=c
else if(c=h.exec(e)){[,t,r,s,i,n,o,a]=c
s=(Number(s)+1900).toString()}else if(c=f.exec(e))[,r,t,i,n,o,a,s]=c
if(s&&o){const e=Date.UTC(Number(s),m.indexOf(r),Number(t),Number(i),Number(n),Number(o),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(i,0,23)
range(n,0,59)
range(o,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(s))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,r){const s=Number(e)
if(s<t||s>r)throw new Error(`Value ${s} out of range [${t}, ${r}]`)}var p=r(9809)
var w=r(1899)
var y=r(7004)
var S=r(4699)
var v=r(5506)
class FromStringShapeDeserializer extends v.f{settings
constructor(e){super()
this.settings=e}read(e,t){const r=S.C.of(e)
const s=r.getMergedTraits()
const i=r.getHttpBindingLocation(s)
return this.readHttpBinding(r.getHttpBindingValue(i,s),t,i)}readHttpBinding([e,t,r],n,o){const a=t&255
if((a&192)===64){r??=e.getHttpBindingCollectionValue(o)
return(0,s.G)(n).map(e=>this.readHttpBinding(r,e,o))}switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??i.E)(n)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
const r=this.settings.timestampFormat.useTrait&&a>4?a:e?e+4:this.settings.timestampFormat.default
switch(r){case 5:return _parseRfc3339DateTimeWithOffset(n)
case 6:return _parseRfc7231DateTime(n)
case 7:return _parseEpochTimestamp(n)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",n)
return new Date(n)}}case 0:{const e=t>>8&3
if(!e)return n
let r=n
if((o&6)===6)r=(this.serdeContext?.utf8Encoder??p.P)((this.serdeContext?.base64Decoder??i.E)(r))
return e===2?w.A.from(r):r}case 1:return Number(n)
case 2:return n.toLowerCase()==="true"
case 17:return BigInt(n)
case 19:return new y.D(n,"bigDecimal")
default:return n}}}}),9796:((e,t,r)=>{r.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length
const r=[]
let s=false
let i=false
let n=0
for(let o=0;o<t;++o){const t=e[o]
switch(t){case`"`:if(!i)s=!s
break
case",":if(!s){r.push(e.slice(n,o))
n=o+1}break
default:}i=t==="\\"&&!i}r.push(e.slice(n))
return r.map(e=>{e=e.trim()
const t=e.length
if(t<2)return e
if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1)
return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})}})}

