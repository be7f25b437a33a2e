"use strict"
exports.id=589
exports.ids=[589]
exports.modules={6076:((e,t,s)=>{s.d(t,{Y:()=>AwsRestJsonProtocol})
var r=s(5676)
var n=s(5143)
var o=s(1547)
var a=s(6214)
var i=s(7446)
var c=s(5125)
var u=s(4017)
class AwsRestJsonProtocol extends r.s{serializer
deserializer
codec
mixin=new u.U
constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t})
const r={timestampFormat:{useTrait:true,default:7},httpBindings:true,jsonName:true}
this.codec=s??new n.p(r)
this.serializer=new o._(this.codec.createSerializer(),r)
this.deserializer=new a.z(this.codec.createDeserializer(),r)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e)
super.setSerdeContext(e)}async serializeRequest(e,t,s){const r=await super.serializeRequest(e,t,s)
const n=c.l1.of(e.input)
if(!r.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),n)
if(e)r.headers["content-type"]=e}if(r.body==null&&r.headers["content-type"]===this.getDefaultContentType())r.body="{}"
return r}async deserializeResponse(e,t,s){const r=await super.deserializeResponse(e,t,s)
const n=c.l1.of(e.output)
for(const[e,t]of n.structIterator())if(t.getMemberTraits().httpPayload&&!(e in r))r[e]=null
return r}async handleError(e,t,s,r,n){const o=(0,i.cJ)(s,r)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,o,this.options.defaultNamespace)
const{errorSchema:a,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(o,this.options.defaultNamespace,s,r,n)
const d=c.l1.of(a)
const p=r.message??r.Message??"UnknownError"
const l=this.compositeErrorRegistry.getErrorCtor(a)??Error
const h=new l({})
await this.deserializeHttpMessage(a,t,s,r)
const m={}
const g=this.codec.createDeserializer()
for(const[e,t]of d.structIterator()){const s=t.getMergedTraits().jsonName??e
m[e]=g.readObject(t,r[s])}throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:d.getMergedTraits().error,message:p},m),r)}getDefaultContentType(){return"application/json"}}}),5689:((e,t,s)=>{s.d(t,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,SSOClient:()=>SSOClient})
var r=s(5816)
var n=s(4172)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"awsssoportal"})
const o={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const a=(0,r.k)(o,"SWBPortalService","SSOClient",n.rD)
const i={}
const _mw0=(e,t,s,r)=>[]
var c=s(5629)
var u=s(4667)
class SSOServiceException extends u.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SSOServiceException.prototype)}}class InvalidRequestException extends SSOServiceException{static shapeId="com.amazonaws.sso#InvalidRequestException"
name="InvalidRequestException"
$fault="client"
constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRequestException.prototype)}}class ResourceNotFoundException extends SSOServiceException{static shapeId="com.amazonaws.sso#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class TooManyRequestsException extends SSOServiceException{static shapeId="com.amazonaws.sso#TooManyRequestsException"
name="TooManyRequestsException"
$fault="client"
constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRequestsException.prototype)}}class UnauthorizedException extends SSOServiceException{static shapeId="com.amazonaws.sso#UnauthorizedException"
name="UnauthorizedException"
$fault="client"
constructor(e){super({name:"UnauthorizedException",$fault:"client",...e})
Object.setPrototypeOf(this,UnauthorizedException.prototype)}}const d="AccessTokenType"
const p="GetRoleCredentials"
const l="GetRoleCredentialsRequest"
const h="GetRoleCredentialsResponse"
const m="InvalidRequestException"
const g="RoleCredentials"
const v="ResourceNotFoundException"
const f="SecretAccessKeyType"
const S="SessionTokenType"
const E="TooManyRequestsException"
const x="UnauthorizedException"
const w="accountId"
const y="accessKeyId"
const b="accessToken"
const R="account_id"
const A="client"
const P="error"
const C="expiration"
const I="http"
const T="httpError"
const N="httpHeader"
const O="httpQuery"
const k="message"
const D="roleCredentials"
const $="roleName"
const F="role_name"
const z="smithy.ts.sdk.synthetic.com.amazonaws.sso"
const M="secretAccessKey"
const U="sessionToken"
const q="x-amz-sso_bearer_token"
const H="com.amazonaws.sso"
const j=new c.O(z)
var G=[-3,z,"SSOServiceException",0,[],[]]
j.registerError(G,SSOServiceException)
const J=new c.O(H)
var B=[-3,H,m,{[P]:A,[T]:400},[k],[0]]
J.registerError(B,InvalidRequestException)
var Z=[-3,H,v,{[P]:A,[T]:404},[k],[0]]
J.registerError(Z,ResourceNotFoundException)
var V=[-3,H,E,{[P]:A,[T]:429},[k],[0]]
J.registerError(V,TooManyRequestsException)
var K=[-3,H,x,{[P]:A,[T]:401},[k],[0]]
J.registerError(K,UnauthorizedException)
const L=[j,J]
var Y=[0,H,d,8,0]
var _=[0,H,f,8,0]
var W=[0,H,S,8,0]
var Q=[3,H,l,0,[$,w,b],[[0,{[O]:F}],[0,{[O]:R}],[()=>Y,{[N]:q}]],3]
var X=[3,H,h,0,[D],[[()=>ee,0]]]
var ee=[3,H,g,0,[y,M,U,C],[0,[()=>_,0],[()=>W,0],1]]
var te=[9,H,p,{[I]:["GET","/federation/credentials",200]},()=>Q,()=>X]
class GetRoleCredentialsCommand extends(a(i,_mw0,"GetRoleCredentials",te)){}var se=s(846)
var re=s(9007)
var ne=s(721)
var oe=s(5180)
var ae=s(5250)
var ie=s(2781)
var ce=s(7086)
var ue=s(1567)
var de=s(8702)
var pe=s(7503)
var le=s(7041)
var he=s(7760)
var me=s(2122)
var ge=s(7849)
var ve=s(8181)
var fe=s(8743)
var Se=s(9362)
const defaultSSOHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:(0,fe.u)(t).operation,region:await(0,Se.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"GetRoleCredentials":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,ve.ho)(e)
return Object.assign(t,{authSchemePreference:(0,Se.t)(e.authSchemePreference??[])})}
var Ee=s(9955)
var xe=s(5477)
var we=s(9121)
var ye=s(2217)
var be=s(7652)
var Re=s(2628)
var Ae=s(1034)
var Pe=s(479)
var Ce=s(8234)
var Ie=s(3945)
var Te=s(6152)
var Ne=s(7580)
var Oe=s(4254)
var ke=s(4353)
var De=s(2127)
var $e=s(1668)
var Fe=s(6660)
var ze=s(2526)
var Me=s(6076)
var Ue=s(1314)
var qe=s(910)
var He=s(7545)
var je=s(8977)
var Ge=s(9700)
var Je=s(7305)
var Be=s(7332)
var Ze=s(9809)
var Ve=s(6180)
var Ke=s(8479)
var Le=s(7009)
var Ye=s(1046)
var _e=s(5258)
const We="ref"
const Qe=-1,Xe=true,et="isSet",tt="PartitionResult",st="booleanEquals",rt="getAttr",nt={[We]:"Endpoint"},ot={[We]:tt},at={},it=[{[We]:"Region"}]
const ct={conditions:[[et,[nt]],[et,it],["aws.partition",it,tt],[st,[{[We]:"UseFIPS"},Xe]],[st,[{[We]:"UseDualStack"},Xe]],[st,[{fn:rt,argv:[ot,"supportsDualStack"]},Xe]],[st,[{fn:rt,argv:[ot,"supportsFIPS"]},Xe]],["stringEquals",[{fn:rt,argv:[ot,"name"]},"aws-us-gov"]]],results:[[Qe],[Qe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Qe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[nt,at],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",at],[Qe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",at],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",at],[Qe,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",at],[Qe,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",at],[Qe,"Invalid Configuration: Missing Region"]]}
const ut=2
const dt=1e8
const pt=new Int32Array([-1,1,-1,0,13,3,1,4,dt+12,2,5,dt+12,3,8,6,4,7,dt+11,5,dt+9,dt+10,4,11,9,6,10,dt+8,7,dt+6,dt+7,5,12,dt+5,6,dt+4,dt+5,3,dt+1,14,4,dt+2,dt+3])
const lt=_e.d.from(pt,ut,ct.conditions,ct.results)
const ht=new Ke.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>ht.get(e,()=>(0,Le.c)(lt,{endpointParams:e,logger:t.logger}))
Ye.m.aws=Ve.U
const getRuntimeConfig=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??Ge.E,base64Encoder:e?.base64Encoder??Je.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ze.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Ue.m}],logger:e?.logger??new He.N,protocol:e?.protocol??Me.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:L,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??qe.k,urlParser:e?.urlParser??je.D,utf8Decoder:e?.utf8Decoder??Be.a,utf8Encoder:e?.utf8Encoder??Ze.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,Ae.I)(process.version)
const t=(0,Ce.I)(e)
const defaultConfigProvider=()=>t().then(Pe.l)
const s=getRuntimeConfig(e);(0,xe.I)(process.version)
const r={profile:e?.profile,logger:s.logger}
return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,Ie.Z)(Re.$,r),bodyLengthChecker:e?.bodyLengthChecker??De.n,defaultSocketTimeout:(0,we.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,ye.pf)({serviceId:s.serviceId,clientVersion:Ee.rE}),maxAttempts:e?.maxAttempts??(0,Ie.Z)(he.qs,e),region:e?.region??(0,Ie.Z)(Te.GG,{...Te.zH,...r}),requestHandler:$e.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,Ie.Z)({...he.kN,default:async()=>(await defaultConfigProvider()).retryMode||ke.L0},e),streamCollector:e?.streamCollector??Fe.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,Ie.Z)(Ne.e$,r),useFipsEndpoint:e?.useFipsEndpoint??(0,Ie.Z)(Oe.Ko,r),userAgentAppId:e?.userAgentAppId??(0,Ie.Z)(be.hV,r)}}
var mt=s(9999)
var gt=s(6571)
var vt=s(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let s=e.httpAuthSchemeProvider
let r=e.credentials
return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId)
if(s===-1)t.push(e)
else t.splice(s,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){r=e},credentials(){return r}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign((0,mt.R)(e),(0,gt.xA)(e),(0,vt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(s))
return Object.assign(e,(0,mt.$)(s),(0,gt.uv)(s),(0,vt.j)(s),resolveHttpAuthRuntimeConfig(s))}
class SSOClient extends de.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const s=resolveClientEndpointParameters(t)
const r=(0,se.D)(s)
const o=(0,he.$z)(r)
const a=(0,pe.T)(o)
const i=(0,re.OV)(a)
const c=(0,n.Co)(i)
const u=resolveHttpAuthSchemeConfig(c)
const d=resolveRuntimeExtensions(u,e?.extensions||[])
this.config=d
this.middlewareStack.use((0,ge.wq)(this.config))
this.middlewareStack.use((0,ne.sM)(this.config))
this.middlewareStack.use((0,me.ey)(this.config))
this.middlewareStack.use((0,le.vK)(this.config))
this.middlewareStack.use((0,re.TC)(this.config))
this.middlewareStack.use((0,oe.Y7)(this.config))
this.middlewareStack.use((0,ae.n)(this.config))
this.middlewareStack.use((0,ie.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new ce.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,ue.l)(this.config))}destroy(){super.destroy()}}}),1314:((e,t,s)=>{s.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,s){return e}}}),979:((e,t,s)=>{s.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e))return e
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),4671:((e,t,s)=>{s.d(t,{k:()=>FromStringShapeDeserializer})
var r=s(9796)
var n=s(9700)
const o=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
const a=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
const i=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`
const c=`(\\d?\\d)`
const u=`(\\d{4})`
const d=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
const p=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
const l=new RegExp(`^${o}, ${c} ${a} ${u} ${i} GMT$`)
const h=new RegExp(`^${o}, ${c}-${a}-(\\d\\d) ${i} GMT$`)
const m=new RegExp(`^${o} ${a} ( [1-9]|\\d\\d) ${i} ${u}$`)
const g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
const _parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e==="number")t=e
else if(typeof e==="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError(`parseEpochTimestamp - numeric string invalid.`)
t=Number.parseFloat(e)}else if(typeof e==="object"&&e.tag===1)t=e.value
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))}
const _parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=d.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,s,r,n,o,a,i,,c,u]=t
range(r,1,12)
range(n,1,31)
range(o,0,23)
range(a,0,59)
range(i,0,60)
const p=new Date(Date.UTC(Number(s),Number(r)-1,Number(n),Number(o),Number(a),Number(i),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
p.setUTCFullYear(Number(s))
if(u.toUpperCase()!="Z"){const[,e,t,s]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0]
const r=e==="-"?1:-1
p.setTime(p.getTime()+r*(Number(t)*60*60*1e3+Number(s)*60*1e3))}return p}
const _parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(p.test(e))return new Date(e)
let t
let s
let r
let n
let o
let a
let i
let c
if(c=l.exec(e))[,t,s,r,n,o,a,i]=c
else if(c=h.exec(e)){[,t,s,r,n,o,a,i]=c
r=(Number(r)+1900).toString()}else if(c=m.exec(e))[,s,t,n,o,a,i,r]=c
if(r&&a){const e=Date.UTC(Number(r),g.indexOf(s),Number(t),Number(n),Number(o),Number(a),i?Math.round(parseFloat(`0.${i}`)*1e3):0)
range(t,1,31)
range(n,0,23)
range(o,0,59)
range(a,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(r))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,s){const r=Number(e)
if(r<t||r>s)throw new Error(`Value ${r} out of range [${t}, ${s}]`)}var v=s(9809)
var f=s(1899)
var S=s(7004)
var E=s(4699)
var x=s(5506)
class FromStringShapeDeserializer extends x.f{settings
constructor(e){super()
this.settings=e}read(e,t){const s=E.C.of(e)
const r=s.getMergedTraits()
const n=s.getHttpBindingLocation(r)
return this.readHttpBinding(s.getHttpBindingValue(n,r),t,n)}readHttpBinding([e,t,s],o,a){const i=t&255
if((i&192)===64){s??=e.getHttpBindingCollectionValue(a)
return(0,r.G)(o).map(e=>this.readHttpBinding(s,e,a))}switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??n.E)(o)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
const s=this.settings.timestampFormat.useTrait&&i>4?i:e?e+4:this.settings.timestampFormat.default
switch(s){case 5:return _parseRfc3339DateTimeWithOffset(o)
case 6:return _parseRfc7231DateTime(o)
case 7:return _parseEpochTimestamp(o)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",o)
return new Date(o)}}case 0:{const e=t>>8&3
if(!e)return o
let s=o
if((a&6)===6)s=(this.serdeContext?.utf8Encoder??v.P)((this.serdeContext?.base64Decoder??n.E)(s))
return e===2?f.A.from(s):s}case 1:return Number(o)
case 2:return o.toLowerCase()==="true"
case 17:return BigInt(o)
case 19:return new S.D(o,"bigDecimal")
default:return o}}}}),9796:((e,t,s)=>{s.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length
const s=[]
let r=false
let n=false
let o=0
for(let a=0;a<t;++a){const t=e[a]
switch(t){case`"`:if(!n)r=!r
break
case",":if(!r){s.push(e.slice(o,a))
o=a+1}break
default:}n=t==="\\"&&!n}s.push(e.slice(o))
return s.map(e=>{e=e.trim()
const t=e.length
if(t<2)return e
if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1)
return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})}}),9955:(e=>{e.exports={rE:"3.998.3"}})}

