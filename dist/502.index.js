"use strict"
exports.id=502
exports.ids=[502]
exports.modules={6076:((e,t,r)=>{r.d(t,{Y:()=>AwsRestJsonProtocol})
var n=r(5676)
var o=r(5143)
var s=r(1547)
var i=r(6214)
var a=r(7446)
var c=r(5125)
var p=r(4017)
class AwsRestJsonProtocol extends n.s{serializer
deserializer
codec
mixin=new p.U
constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t})
const n={timestampFormat:{useTrait:true,default:7},httpBindings:true,jsonName:true}
this.codec=r??new o.p(n)
this.serializer=new s._(this.codec.createSerializer(),n)
this.deserializer=new i.z(this.codec.createDeserializer(),n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e)
super.setSerdeContext(e)}async serializeRequest(e,t,r){const n=await super.serializeRequest(e,t,r)
const o=c.l1.of(e.input)
if(!n.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),o)
if(e)n.headers["content-type"]=e}if(n.body==null&&n.headers["content-type"]===this.getDefaultContentType())n.body="{}"
return n}async deserializeResponse(e,t,r){const n=await super.deserializeResponse(e,t,r)
const o=c.l1.of(e.output)
for(const[e,t]of o.structIterator())if(t.getMemberTraits().httpPayload&&!(e in n))n[e]=null
return n}async handleError(e,t,r,n,o){const s=(0,a.cJ)(r,n)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,s,this.options.defaultNamespace)
const{errorSchema:i,errorMetadata:p}=await this.mixin.getErrorSchemaOrThrowBaseException(s,this.options.defaultNamespace,r,n,o)
const d=c.l1.of(i)
const u=n.message??n.Message??"UnknownError"
const l=this.compositeErrorRegistry.getErrorCtor(i)??Error
const h=new l({})
await this.deserializeHttpMessage(i,t,r,n)
const m={}
const v=this.codec.createDeserializer()
for(const[e,t]of d.structIterator()){const r=t.getMergedTraits().jsonName??e
m[e]=v.readObject(t,n[r])}throw this.mixin.decorateServiceException(Object.assign(h,p,{$fault:d.getMergedTraits().error,message:u},m),n)}getDefaultContentType(){return"application/json"}}}),2340:((e,t,r)=>{r.d(t,{CreateTokenCommand:()=>CreateTokenCommand,SSOOIDCClient:()=>SSOOIDCClient})
var n=r(846)
var o=r(9007)
var s=r(721)
var i=r(5180)
var a=r(5250)
var c=r(2781)
var p=r(7086)
var d=r(1567)
var u=r(8702)
var l=r(7503)
var h=r(4172)
var m=r(7041)
var v=r(7760)
var g=r(2122)
var f=r(7849)
var S=r(8181)
var E=r(8743)
var x=r(9362)
const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(e,t,r)=>({operation:(0,E.u)(t).operation,region:await(0,x.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOOIDCHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"CreateToken":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e)
return Object.assign(t,{authSchemePreference:(0,x.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"sso-oauth"})
const I={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
var w=r(9955)
var y=r(5477)
var C=r(9121)
var O=r(2217)
var D=r(7652)
var b=r(2628)
var A=r(1034)
var P=r(479)
var T=r(8234)
var k=r(3945)
var $=r(6152)
var z=r(7580)
var R=r(4254)
var N=r(4353)
var U=r(2127)
var _=r(1668)
var F=r(6660)
var M=r(2526)
var j=r(6076)
var G=r(1314)
var H=r(910)
var q=r(7545)
var J=r(8977)
var B=r(9700)
var V=r(7305)
var Z=r(7332)
var L=r(9809)
var Y=r(6180)
var W=r(8479)
var K=r(7009)
var Q=r(1046)
var X=r(5258)
const ee="ref"
const te=-1,re=true,ne="isSet",oe="PartitionResult",se="booleanEquals",ie="getAttr",ae={[ee]:"Endpoint"},ce={[ee]:oe},pe={},de=[{[ee]:"Region"}]
const ue={conditions:[[ne,[ae]],[ne,de],["aws.partition",de,oe],[se,[{[ee]:"UseFIPS"},re]],[se,[{[ee]:"UseDualStack"},re]],[se,[{fn:ie,argv:[ce,"supportsDualStack"]},re]],[se,[{fn:ie,argv:[ce,"supportsFIPS"]},re]],["stringEquals",[{fn:ie,argv:[ce,"name"]},"aws-us-gov"]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ae,pe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",pe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"Invalid Configuration: Missing Region"]]}
const le=2
const he=1e8
const me=new Int32Array([-1,1,-1,0,13,3,1,4,he+12,2,5,he+12,3,8,6,4,7,he+11,5,he+9,he+10,4,11,9,6,10,he+8,7,he+6,he+7,5,12,he+5,6,he+4,he+5,3,he+1,14,4,he+2,he+3])
const ve=X.d.from(me,le,ue.conditions,ue.results)
const ge=new W.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>ge.get(e,()=>(0,K.c)(ve,{endpointParams:e,logger:t.logger}))
Q.m.aws=Y.U
var fe=r(5629)
var Se=r(4667)
class SSOOIDCServiceException extends Se.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SSOOIDCServiceException.prototype)}}class AccessDeniedException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
error
reason
error_description
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)
this.error=e.error
this.reason=e.reason
this.error_description=e.error_description}}class AuthorizationPendingException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException"
name="AuthorizationPendingException"
$fault="client"
error
error_description
constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e})
Object.setPrototypeOf(this,AuthorizationPendingException.prototype)
this.error=e.error
this.error_description=e.error_description}}class ExpiredTokenException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException"
name="ExpiredTokenException"
$fault="client"
error
error_description
constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,ExpiredTokenException.prototype)
this.error=e.error
this.error_description=e.error_description}}class InternalServerException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InternalServerException"
name="InternalServerException"
$fault="server"
error
error_description
constructor(e){super({name:"InternalServerException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerException.prototype)
this.error=e.error
this.error_description=e.error_description}}class InvalidClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidClientException"
name="InvalidClientException"
$fault="client"
error
error_description
constructor(e){super({name:"InvalidClientException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidClientException.prototype)
this.error=e.error
this.error_description=e.error_description}}class InvalidGrantException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidGrantException"
name="InvalidGrantException"
$fault="client"
error
error_description
constructor(e){super({name:"InvalidGrantException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidGrantException.prototype)
this.error=e.error
this.error_description=e.error_description}}class InvalidRequestException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidRequestException"
name="InvalidRequestException"
$fault="client"
error
reason
error_description
constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRequestException.prototype)
this.error=e.error
this.reason=e.reason
this.error_description=e.error_description}}class InvalidScopeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#InvalidScopeException"
name="InvalidScopeException"
$fault="client"
error
error_description
constructor(e){super({name:"InvalidScopeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidScopeException.prototype)
this.error=e.error
this.error_description=e.error_description}}class SlowDownException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#SlowDownException"
name="SlowDownException"
$fault="client"
error
error_description
constructor(e){super({name:"SlowDownException",$fault:"client",...e})
Object.setPrototypeOf(this,SlowDownException.prototype)
this.error=e.error
this.error_description=e.error_description}}class UnauthorizedClientException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException"
name="UnauthorizedClientException"
$fault="client"
error
error_description
constructor(e){super({name:"UnauthorizedClientException",$fault:"client",...e})
Object.setPrototypeOf(this,UnauthorizedClientException.prototype)
this.error=e.error
this.error_description=e.error_description}}class UnsupportedGrantTypeException extends SSOOIDCServiceException{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
name="UnsupportedGrantTypeException"
$fault="client"
error
error_description
constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedGrantTypeException.prototype)
this.error=e.error
this.error_description=e.error_description}}const Ee="AccessDeniedException"
const xe="AuthorizationPendingException"
const Ie="AccessToken"
const we="ClientSecret"
const ye="CreateToken"
const Ce="CreateTokenRequest"
const Oe="CreateTokenResponse"
const De="CodeVerifier"
const be="ExpiredTokenException"
const Ae="InvalidClientException"
const Pe="InvalidGrantException"
const Te="InvalidRequestException"
const ke="InternalServerException"
const $e="InvalidScopeException"
const ze="IdToken"
const Re="RefreshToken"
const Ne="SlowDownException"
const Ue="UnauthorizedClientException"
const _e="UnsupportedGrantTypeException"
const Fe="accessToken"
const Me="client"
const je="clientId"
const Ge="clientSecret"
const He="codeVerifier"
const qe="code"
const Je="deviceCode"
const Be="error"
const Ve="expiresIn"
const Ze="error_description"
const Le="grantType"
const Ye="http"
const We="httpError"
const Ke="idToken"
const Qe="reason"
const Xe="refreshToken"
const et="redirectUri"
const tt="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc"
const rt="scope"
const nt="server"
const ot="tokenType"
const st="com.amazonaws.ssooidc"
const it=new fe.O(tt)
var at=[-3,tt,"SSOOIDCServiceException",0,[],[]]
it.registerError(at,SSOOIDCServiceException)
const ct=new fe.O(st)
var pt=[-3,st,Ee,{[Be]:Me,[We]:400},[Be,Qe,Ze],[0,0,0]]
ct.registerError(pt,AccessDeniedException)
var dt=[-3,st,xe,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(dt,AuthorizationPendingException)
var ut=[-3,st,be,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(ut,ExpiredTokenException)
var lt=[-3,st,ke,{[Be]:nt,[We]:500},[Be,Ze],[0,0]]
ct.registerError(lt,InternalServerException)
var ht=[-3,st,Ae,{[Be]:Me,[We]:401},[Be,Ze],[0,0]]
ct.registerError(ht,InvalidClientException)
var mt=[-3,st,Pe,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(mt,InvalidGrantException)
var vt=[-3,st,Te,{[Be]:Me,[We]:400},[Be,Qe,Ze],[0,0,0]]
ct.registerError(vt,InvalidRequestException)
var gt=[-3,st,$e,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(gt,InvalidScopeException)
var ft=[-3,st,Ne,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(ft,SlowDownException)
var St=[-3,st,Ue,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(St,UnauthorizedClientException)
var Et=[-3,st,_e,{[Be]:Me,[We]:400},[Be,Ze],[0,0]]
ct.registerError(Et,UnsupportedGrantTypeException)
const xt=[it,ct]
var It=[0,st,Ie,8,0]
var wt=[0,st,we,8,0]
var yt=[0,st,De,8,0]
var Ct=[0,st,ze,8,0]
var Ot=[0,st,Re,8,0]
var Dt=[3,st,Ce,0,[je,Ge,Le,Je,qe,Xe,rt,et,He],[0,[()=>wt,0],0,0,0,[()=>Ot,0],64|0,0,[()=>yt,0]],3]
var bt=[3,st,Oe,0,[Fe,ot,Ve,Xe,Ke],[[()=>It,0],0,1,[()=>Ot,0],[()=>Ct,0]]]
var At=[9,st,ye,{[Ye]:["POST","/token",200]},()=>Dt,()=>bt]
const getRuntimeConfig=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??B.E,base64Encoder:e?.base64Encoder??V.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new M.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new G.m}],logger:e?.logger??new q.N,protocol:e?.protocol??j.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:xt,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??H.k,urlParser:e?.urlParser??J.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??L.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,A.I)(process.version)
const t=(0,T.I)(e)
const defaultConfigProvider=()=>t().then(P.l)
const r=getRuntimeConfig(e);(0,y.I)(process.version)
const n={profile:e?.profile,logger:r.logger}
return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,k.Z)(b.$,n),bodyLengthChecker:e?.bodyLengthChecker??U.n,defaultSocketTimeout:(0,C.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,O.pf)({serviceId:r.serviceId,clientVersion:w.rE}),maxAttempts:e?.maxAttempts??(0,k.Z)(v.qs,e),region:e?.region??(0,k.Z)($.GG,{...$.zH,...n}),requestHandler:_.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,k.Z)({...v.kN,default:async()=>(await defaultConfigProvider()).retryMode||N.L0},e),streamCollector:e?.streamCollector??F.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,k.Z)(z.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,k.Z)(R.Ko,n),userAgentAppId:e?.userAgentAppId??(0,k.Z)(D.hV,n)}}
var Pt=r(9999)
var Tt=r(6571)
var kt=r(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let r=e.httpAuthSchemeProvider
let n=e.credentials
return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
if(r===-1)t.push(e)
else t.splice(r,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider(){return r},setCredentials(e){n=e},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const r=Object.assign((0,Pt.R)(e),(0,Tt.xA)(e),(0,kt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(r))
return Object.assign(e,(0,Pt.$)(r),(0,Tt.uv)(r),(0,kt.j)(r),resolveHttpAuthRuntimeConfig(r))}
class SSOOIDCClient extends u.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const r=resolveClientEndpointParameters(t)
const u=(0,n.D)(r)
const S=(0,v.$z)(u)
const E=(0,l.T)(S)
const x=(0,o.OV)(E)
const I=(0,h.Co)(x)
const w=resolveHttpAuthSchemeConfig(I)
const y=resolveRuntimeExtensions(w,e?.extensions||[])
this.config=y
this.middlewareStack.use((0,f.wq)(this.config))
this.middlewareStack.use((0,s.sM)(this.config))
this.middlewareStack.use((0,g.ey)(this.config))
this.middlewareStack.use((0,m.vK)(this.config))
this.middlewareStack.use((0,o.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var $t=r(5816)
const zt=(0,$t.k)(I,"AWSSSOOIDCService","SSOOIDCClient",h.rD)
const Rt={}
const _mw0=(e,t,r,n)=>[]
class CreateTokenCommand extends(zt(Rt,_mw0,"CreateToken",At)){}}),1314:((e,t,r)=>{r.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,r){return e}}}),979:((e,t,r)=>{r.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e))return e
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),4671:((e,t,r)=>{r.d(t,{k:()=>FromStringShapeDeserializer})
var n=r(9796)
var o=r(9700)
const s=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
const i=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
const a=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`
const c=`(\\d?\\d)`
const p=`(\\d{4})`
const d=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
const u=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
const l=new RegExp(`^${s}, ${c} ${i} ${p} ${a} GMT$`)
const h=new RegExp(`^${s}, ${c}-${i}-(\\d\\d) ${a} GMT$`)
const m=new RegExp(`^${s} ${i} ( [1-9]|\\d\\d) ${a} ${p}$`)
const v=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
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
const[,r,n,o,s,i,a,,c,p]=t
range(n,1,12)
range(o,1,31)
range(s,0,23)
range(i,0,59)
range(a,0,60)
const u=new Date(Date.UTC(Number(r),Number(n)-1,Number(o),Number(s),Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
u.setUTCFullYear(Number(r))
if(p.toUpperCase()!="Z"){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(p)||[void 0,"+",0,0]
const n=e==="-"?1:-1
u.setTime(u.getTime()+n*(Number(t)*60*60*1e3+Number(r)*60*1e3))}return u}
const _parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(u.test(e))return new Date(e)
let t
let r
let n
let o
let s
let i
let a
let c
if(c=l.exec(e))[,t,r,n,o,s,i,a]=c
else if(c=h.exec(e)){[,t,r,n,o,s,i,a]=c
n=(Number(n)+1900).toString()}else if(c=m.exec(e))[,r,t,o,s,i,a,n]=c
if(n&&i){const e=Date.UTC(Number(n),v.indexOf(r),Number(t),Number(o),Number(s),Number(i),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(o,0,23)
range(s,0,59)
range(i,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(n))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,r){const n=Number(e)
if(n<t||n>r)throw new Error(`Value ${n} out of range [${t}, ${r}]`)}var g=r(9809)
var f=r(1899)
var S=r(7004)
var E=r(4699)
var x=r(5506)
class FromStringShapeDeserializer extends x.f{settings
constructor(e){super()
this.settings=e}read(e,t){const r=E.C.of(e)
const n=r.getMergedTraits()
const o=r.getHttpBindingLocation(n)
return this.readHttpBinding(r.getHttpBindingValue(o,n),t,o)}readHttpBinding([e,t,r],s,i){const a=t&255
if((a&192)===64){r??=e.getHttpBindingCollectionValue(i)
return(0,n.G)(s).map(e=>this.readHttpBinding(r,e,i))}switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??o.E)(s)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
const r=this.settings.timestampFormat.useTrait&&a>4?a:e?e+4:this.settings.timestampFormat.default
switch(r){case 5:return _parseRfc3339DateTimeWithOffset(s)
case 6:return _parseRfc7231DateTime(s)
case 7:return _parseEpochTimestamp(s)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",s)
return new Date(s)}}case 0:{const e=t>>8&3
if(!e)return s
let r=s
if((i&6)===6)r=(this.serdeContext?.utf8Encoder??g.P)((this.serdeContext?.base64Decoder??o.E)(r))
return e===2?f.A.from(r):r}case 1:return Number(s)
case 2:return s.toLowerCase()==="true"
case 17:return BigInt(s)
case 19:return new S.D(s,"bigDecimal")
default:return s}}}}),9796:((e,t,r)=>{r.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length
const r=[]
let n=false
let o=false
let s=0
for(let i=0;i<t;++i){const t=e[i]
switch(t){case`"`:if(!o)n=!n
break
case",":if(!n){r.push(e.slice(s,i))
s=i+1}break
default:}o=t==="\\"&&!o}r.push(e.slice(s))
return r.map(e=>{e=e.trim()
const t=e.length
if(t<2)return e
if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1)
return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})}}),9955:(e=>{e.exports={rE:"3.998.3"}})}

