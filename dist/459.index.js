"use strict"
exports.id=459
exports.ids=[459]
exports.modules={7459:((e,t,r)=>{r.d(t,{fromHttp:()=>fromHttp})
var n=r(249)
var o=r(1436)
var s=r(1668)
var a=r(1455)
var i=r.n(a)
const c="169.254.170.2"
const l="169.254.170.23"
const f="[fd00:ec2::23]"
const checkUrl=(e,t)=>{if(e.protocol==="https:")return
if(e.hostname===c||e.hostname===l||e.hostname===f)return
if(e.hostname.includes("[")){if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(e.hostname==="localhost")return
const t=e.hostname.split(".")
const inRange=e=>{const t=parseInt(e,10)
return 0<=t&&t<=255}
if(t[0]==="127"&&inRange(t[1])&&inRange(t[2])&&inRange(t[3])&&t.length===4)return}throw new o.C(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:t})}
var u=r(9725)
var d=r(5393)
var h=r(6494)
function createGetRequest(e){return new u.K({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((e,[t,r])=>{e[t]=r
return e},{}),fragment:e.hash})}async function getCredentials(e,t){const r=(0,h.c)(e.body)
const n=await r.transformToString()
if(e.statusCode===200){const e=JSON.parse(n)
if(typeof e.AccessKeyId!=="string"||typeof e.SecretAccessKey!=="string"||typeof e.Token!=="string"||typeof e.Expiration!=="string")throw new o.C("HTTP credential provider response not of the required format, an object matching: "+"{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:t})
return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:(0,d.EI)(e.Expiration)}}if(e.statusCode>=400&&e.statusCode<500){let r={}
try{r=JSON.parse(n)}catch(e){}throw Object.assign(new o.C(`Server responded with status: ${e.statusCode}`,{logger:t}),{Code:r.Code,Message:r.Message})}throw new o.C(`Server responded with status: ${e.statusCode}`,{logger:t})}const retryWrapper=(e,t,r)=>async()=>{for(let n=0;n<t;++n)try{return await e()}catch(e){await new Promise(e=>setTimeout(e,r))}return await e()}
const p="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
const w="http://169.254.170.2"
const m="AWS_CONTAINER_CREDENTIALS_FULL_URI"
const g="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
const y="AWS_CONTAINER_AUTHORIZATION_TOKEN"
const fromHttp=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp")
let t
const r=e.awsContainerCredentialsRelativeUri??process.env[p]
const a=e.awsContainerCredentialsFullUri??process.env[m]
const c=e.awsContainerAuthorizationToken??process.env[y]
const l=e.awsContainerAuthorizationTokenFile??process.env[g]
const f=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger)
if(r&&a){f("@aws-sdk/credential-provider-http: "+"you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
f("awsContainerCredentialsRelativeUri will take precedence.")}if(c&&l){f("@aws-sdk/credential-provider-http: "+"you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
f("awsContainerAuthorizationTokenFile will take precedence.")}if(r)t=`${w}${r}`
else if(a)t=a
else throw new o.C(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger})
const u=new URL(t)
checkUrl(u,e.logger)
const d=s.$.create({connectionTimeout:e.timeout??1e3})
const h=e.timeout??1e3
const b=retryWrapper(async()=>{const t=createGetRequest(u)
if(l)t.headers.Authorization=validateToken((await i().readFile(l)).toString())
else if(c)t.headers.Authorization=validateToken(c)
try{const e=await d.handle(t,{requestTimeout:h})
return getCredentials(e.response).then(e=>(0,n.g)(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new o.C(String(t),{logger:e.logger})}},e.maxRetries??3,e.timeout??1e3)
return async()=>{try{return await b()}finally{d.destroy?.()}}}
const validateToken=e=>{if(e.includes("\r\n"))throw new o.C("Authorization token contains invalid \\r\\n sequence.")
return e}}),4270:((e,t,r)=>{r.d(t,{n:()=>toBase64})
const fromUtf8=e=>(new TextEncoder).encode(e)
const n=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`
Object.entries(n).reduce((e,[t,r])=>{e[r]=Number(t)
return e},{})
const o=n.split("")
const s=6
const a=8
const i=63
function toBase64(e){let t
if(typeof e==="string")t=fromUtf8(e)
else t=e
const r=typeof t==="object"&&typeof t.length==="number"
const n=typeof t==="object"&&typeof t.byteOffset==="number"&&typeof t.byteLength==="number"
if(!r&&!n)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
let c=""
for(let e=0;e<t.length;e+=3){let r=0
let n=0
for(let o=e,s=Math.min(e+3,t.length);o<s;o++){r|=t[o]<<(s-o-1)*a
n+=a}const l=Math.ceil(n/s)
r<<=l*s-n
for(let e=1;e<=l;e++){const t=(l-e)*s
c+=o[(r&i<<t)>>t]}c+="==".slice(0,4-l)}return c}}),6494:((e,t,r)=>{r.d(t,{c:()=>sdk_stream_mixin_sdkStreamMixin})
var n=r(7075)
var o=r(6664)
var s=r(4270)
var a=r(68)
const toUtf8=e=>{if(typeof e==="string")return e
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return new TextDecoder("utf-8").decode(e)}
var i=r(2522)
var c=r(1658)
const l="The stream has already been transformed."
const sdkStreamMixin=e=>{if(!isBlobInstance(e)&&!(0,c.H)(e)){const t=e?.__proto__?.constructor?.name||e
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`)}let t=false
const transformToByteArray=async()=>{if(t)throw new Error(l)
t=true
return await(0,i.kv)(e)}
const blobToWebStream=e=>{if(typeof e.stream!=="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n"+"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
return e.stream()}
return Object.assign(e,{transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e==="base64")return(0,s.n)(t)
else if(e==="hex")return(0,a.n)(t)
else if(e===void 0||e==="utf8"||e==="utf-8")return toUtf8(t)
else if(typeof TextDecoder==="function")return new TextDecoder(e).decode(t)
else throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(t)throw new Error(l)
t=true
if(isBlobInstance(e))return blobToWebStream(e)
else if((0,c.H)(e))return e
else throw new Error(`Cannot transform payload to web stream, got ${e}`)}})}
const isBlobInstance=e=>typeof Blob==="function"&&e instanceof Blob
var f=r(6660)
const u="The stream has already been transformed."
const sdk_stream_mixin_sdkStreamMixin=e=>{if(!(e instanceof n.Readable))try{return sdkStreamMixin(e)}catch(t){const r=e?.__proto__?.constructor?.name||e
throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${r}`)}let t=false
const transformToByteArray=async()=>{if(t)throw new Error(u)
t=true
return await(0,f.k)(e)}
return Object.assign(e,{transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e===void 0||Buffer.isEncoding(e))return(0,o.Q)(t.buffer,t.byteOffset,t.byteLength).toString(e)
else{const r=new TextDecoder(e)
return r.decode(t)}},transformToWebStream:()=>{if(t)throw new Error(u)
if(e.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
if(typeof n.Readable.toWeb!=="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")
t=true
return n.Readable.toWeb(e)}})}})}

