"use strict"
exports.id=193
exports.ids=[193]
exports.modules={6076:((e,t,n)=>{n.d(t,{Y:()=>AwsRestJsonProtocol})
var s=n(5676)
var r=n(5143)
var o=n(1547)
var i=n(6214)
var a=n(7446)
var c=n(5125)
var u=n(4017)
class AwsRestJsonProtocol extends s.s{serializer
deserializer
codec
mixin=new u.U
constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:t})
const s={timestampFormat:{useTrait:true,default:7},httpBindings:true,jsonName:true}
this.codec=n??new r.p(s)
this.serializer=new o._(this.codec.createSerializer(),s)
this.deserializer=new i.z(this.codec.createDeserializer(),s)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e)
super.setSerdeContext(e)}async serializeRequest(e,t,n){const s=await super.serializeRequest(e,t,n)
const r=c.l1.of(e.input)
if(!s.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),r)
if(e)s.headers["content-type"]=e}if(s.body==null&&s.headers["content-type"]===this.getDefaultContentType())s.body="{}"
return s}async deserializeResponse(e,t,n){const s=await super.deserializeResponse(e,t,n)
const r=c.l1.of(e.output)
for(const[e,t]of r.structIterator())if(t.getMemberTraits().httpPayload&&!(e in s))s[e]=null
return s}async handleError(e,t,n,s,r){const o=(0,a.cJ)(n,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,o,this.options.defaultNamespace)
const{errorSchema:i,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(o,this.options.defaultNamespace,n,s,r)
const d=c.l1.of(i)
const p=s.message??s.Message??"UnknownError"
const g=this.compositeErrorRegistry.getErrorCtor(i)??Error
const h=new g({})
await this.deserializeHttpMessage(i,t,n,s)
const l={}
const m=this.codec.createDeserializer()
for(const[e,t]of d.structIterator()){const n=t.getMergedTraits().jsonName??e
l[e]=m.readObject(t,s[n])}throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:d.getMergedTraits().error,message:p},l),s)}getDefaultContentType(){return"application/json"}}}),6893:((e,t,n)=>{n.d(t,{CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,SigninClient:()=>SigninClient})
var s=n(846)
var r=n(9007)
var o=n(721)
var i=n(5180)
var a=n(5250)
var c=n(2781)
var u=n(7086)
var d=n(1567)
var p=n(8702)
var g=n(7503)
var h=n(4172)
var l=n(7041)
var m=n(7760)
var v=n(2122)
var f=n(7849)
var S=n(8181)
var w=n(8743)
var E=n(9362)
const defaultSigninHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,w.u)(t).operation,region:await(0,E.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSigninHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"CreateOAuth2Token":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e)
return Object.assign(t,{authSchemePreference:(0,E.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"signin"})
const y={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
var x=n(9955)
var A=n(5477)
var b=n(9121)
var I=n(2217)
var P=n(7652)
var T=n(2628)
var R=n(1034)
var C=n(479)
var k=n(8234)
var D=n(3945)
var O=n(6152)
var N=n(7580)
var $=n(4254)
var M=n(4353)
var z=n(2127)
var F=n(1668)
var U=n(6660)
var H=n(2526)
var j=n(6076)
var q=n(1314)
var V=n(910)
var J=n(7545)
var B=n(8977)
var Z=n(9700)
var G=n(7305)
var K=n(7332)
var L=n(9809)
var Y=n(6180)
var W=n(8479)
var _=n(7009)
var Q=n(1046)
var X=n(5258)
const ee="ref"
const te=-1,ne=false,se=true,re="isSet",oe="booleanEquals",ie="coalesce",ae="PartitionResult",ce="stringEquals",ue="getAttr",de="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",pe={[ee]:"Endpoint"},ge={fn:ue,argv:[{[ee]:ae},"name"]},he={[ee]:"Region"},le={[ee]:ae},me={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},ve={},fe=[he]
const Se={conditions:[[re,fe],[oe,[{fn:ie,argv:[{[ee]:"IsControlPlane"},ne]},se]],[re,[pe]],["aws.partition",fe,ae],[oe,[{[ee]:"UseFIPS"},se]],[ce,[ge,"aws"]],[oe,[{fn:ie,argv:[{[ee]:"IsOAuthEndpoint"},ne]},se]],[oe,[{[ee]:"UseDualStack"},se]],[ce,[ge,"aws-cn"]],[ce,[he,"us-gov-west-1"]],[ce,[ge,"aws-us-gov"]],[oe,[{fn:ue,argv:[le,"supportsFIPS"]},se]],[ce,[ge,"aws-iso"]],[ce,[ge,"aws-iso-b"]],[ce,[ge,"aws-iso-f"]],[ce,[ge,"aws-iso-e"]],[ce,[ge,"aws-eusc"]],[oe,[{fn:ue,argv:[le,"supportsDualStack"]},se]]],results:[[te],["https://signin.{Region}.api.aws",me],["https://signin.{Region}.api.amazonwebservices.com.cn",me],[de,me],[te,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",me],["https://{Region}.signin.aws.amazon.com",ve],["https://{Region}.signin.amazonaws.cn",ve],["https://{Region}.signin.amazonaws-us-gov.com",ve],["https://{Region}.signin.c2shome.ic.gov",ve],["https://{Region}.signin.sc2shome.sgov.gov",ve],["https://{Region}.signin.csphome.hci.ic.gov",ve],["https://{Region}.signin.csphome.adc-e.uk",ve],["https://{Region}.signin.amazonaws-eusc.eu",ve],["https://signin-fips.amazonaws-us-gov.com",ve],["https://{Region}.signin-fips.amazonaws-us-gov.com",ve],["https://{Region}.signin.{PartitionResult#dnsSuffix}",ve],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[pe,ve],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ve],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",ve],[te,"FIPS is enabled but this partition does not support FIPS"],[de,ve],[te,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",ve],[te,"Invalid Configuration: Missing Region"]]}
const we=2
const Ee=1e8
const ye=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,Ee+27,6,Ee+4,Ee+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,Ee+7,13,10,Ee+8,14,12,Ee+9,15,13,Ee+10,16,14,Ee+11,17,15,Ee+12,18,16,Ee+13,Ee+16,6,Ee+5,20,7,21,Ee+6,17,Ee+24,Ee+25,6,Ee+4,23,7,27,24,9,Ee+14,25,10,Ee+15,26,11,Ee+22,Ee+23,11,28,Ee+21,17,Ee+20,Ee+21,2,35,30,3,39,31,4,32,Ee+27,6,Ee+4,33,7,Ee+27,34,9,Ee+14,Ee+27,3,39,36,4,38,37,7,Ee+18,Ee+19,6,Ee+4,Ee+17,5,Ee+1,40,8,Ee+2,Ee+3])
const xe=X.d.from(ye,we,Se.conditions,Se.results)
const Ae=new W.k({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>Ae.get(e,()=>(0,_.c)(xe,{endpointParams:e,logger:t.logger}))
Q.m.aws=Y.U
var be=n(5629)
var Ie=n(4667)
class SigninServiceException extends Ie.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SigninServiceException.prototype)}}class AccessDeniedException extends SigninServiceException{static shapeId="com.amazonaws.signin#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
error
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)
this.error=e.error}}class InternalServerException extends SigninServiceException{static shapeId="com.amazonaws.signin#InternalServerException"
name="InternalServerException"
$fault="server"
error
constructor(e){super({name:"InternalServerException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerException.prototype)
this.error=e.error}}class TooManyRequestsError extends SigninServiceException{static shapeId="com.amazonaws.signin#TooManyRequestsError"
name="TooManyRequestsError"
$fault="client"
error
constructor(e){super({name:"TooManyRequestsError",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRequestsError.prototype)
this.error=e.error}}class ValidationException extends SigninServiceException{static shapeId="com.amazonaws.signin#ValidationException"
name="ValidationException"
$fault="client"
error
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.error=e.error}}const Pe="AccessDeniedException"
const Te="AccessToken"
const Re="CreateOAuth2Token"
const Ce="CreateOAuth2TokenRequest"
const ke="CreateOAuth2TokenRequestBody"
const De="CreateOAuth2TokenResponseBody"
const Oe="CreateOAuth2TokenResponse"
const Ne="InternalServerException"
const $e="RefreshToken"
const Me="TooManyRequestsError"
const ze="ValidationException"
const Fe="accessKeyId"
const Ue="accessToken"
const He="client"
const je="clientId"
const qe="codeVerifier"
const Ve="code"
const Je="error"
const Be="expiresIn"
const Ze="grantType"
const Ge="http"
const Ke="httpError"
const Le="idToken"
const Ye="jsonName"
const We="message"
const _e="refreshToken"
const Qe="redirectUri"
const Xe="smithy.ts.sdk.synthetic.com.amazonaws.signin"
const et="secretAccessKey"
const tt="sessionToken"
const nt="server"
const st="tokenInput"
const rt="tokenOutput"
const ot="tokenType"
const it="com.amazonaws.signin"
const at=new be.O(Xe)
var ct=[-3,Xe,"SigninServiceException",0,[],[]]
at.registerError(ct,SigninServiceException)
const ut=new be.O(it)
var dt=[-3,it,Pe,{[Je]:He},[Je,We],[0,0],2]
ut.registerError(dt,AccessDeniedException)
var pt=[-3,it,Ne,{[Je]:nt,[Ke]:500},[Je,We],[0,0],2]
ut.registerError(pt,InternalServerException)
var gt=[-3,it,Me,{[Je]:He,[Ke]:429},[Je,We],[0,0],2]
ut.registerError(gt,TooManyRequestsError)
var ht=[-3,it,ze,{[Je]:He,[Ke]:400},[Je,We],[0,0],2]
ut.registerError(ht,ValidationException)
const lt=[at,ut]
var mt=[0,it,$e,8,0]
var vt=[3,it,Te,8,[Fe,et,tt],[[0,{[Ye]:Fe}],[0,{[Ye]:et}],[0,{[Ye]:tt}]],3]
var ft=[3,it,Ce,0,[st],[[()=>St,16]],1]
var St=[3,it,ke,0,[je,Ze,Ve,Qe,qe,_e],[[0,{[Ye]:je}],[0,{[Ye]:Ze}],0,[0,{[Ye]:Qe}],[0,{[Ye]:qe}],[()=>mt,{[Ye]:_e}]],2]
var wt=[3,it,Oe,0,[rt],[[()=>Et,16]],1]
var Et=[3,it,De,0,[Ue,ot,Be,_e,Le],[[()=>vt,{[Ye]:Ue}],[0,{[Ye]:ot}],[1,{[Ye]:Be}],[()=>mt,{[Ye]:_e}],[0,{[Ye]:Le}]],4]
var yt=[9,it,Re,{[Ge]:["POST","/v1/token",200]},()=>ft,()=>wt]
const getRuntimeConfig=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??Z.E,base64Encoder:e?.base64Encoder??G.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new H.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new q.m}],logger:e?.logger??new J.N,protocol:e?.protocol??j.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:lt,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??V.k,urlParser:e?.urlParser??B.D,utf8Decoder:e?.utf8Decoder??K.a,utf8Encoder:e?.utf8Encoder??L.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,R.I)(process.version)
const t=(0,k.I)(e)
const defaultConfigProvider=()=>t().then(C.l)
const n=getRuntimeConfig(e);(0,A.I)(process.version)
const s={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,D.Z)(T.$,s),bodyLengthChecker:e?.bodyLengthChecker??z.n,defaultSocketTimeout:(0,b.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,I.pf)({serviceId:n.serviceId,clientVersion:x.rE}),maxAttempts:e?.maxAttempts??(0,D.Z)(m.qs,e),region:e?.region??(0,D.Z)(O.GG,{...O.zH,...s}),requestHandler:F.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,D.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||M.L0},e),streamCollector:e?.streamCollector??U.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,D.Z)(N.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,D.Z)($.Ko,s),userAgentAppId:e?.userAgentAppId??(0,D.Z)(P.hV,s)}}
var xt=n(9999)
var At=n(6571)
var bt=n(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider
let s=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
if(n===-1)t.push(e)
else t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){s=e},credentials(){return s}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,xt.R)(e),(0,At.xA)(e),(0,bt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,xt.$)(n),(0,At.uv)(n),(0,bt.j)(n),resolveHttpAuthRuntimeConfig(n))}
class SigninClient extends p.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t)
const p=(0,s.D)(n)
const S=(0,m.$z)(p)
const w=(0,g.T)(S)
const E=(0,r.OV)(w)
const y=(0,h.Co)(E)
const x=resolveHttpAuthSchemeConfig(y)
const A=resolveRuntimeExtensions(x,e?.extensions||[])
this.config=A
this.middlewareStack.use((0,f.wq)(this.config))
this.middlewareStack.use((0,o.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,l.vK)(this.config))
this.middlewareStack.use((0,r.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new u.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var It=n(5816)
const Pt=(0,It.k)(y,"Signin","SigninClient",h.rD)
const Tt={IsControlPlane:{type:"staticContextParams",value:false}}
const _mw0=(e,t,n,s)=>[]
class CreateOAuth2TokenCommand extends(Pt(Tt,_mw0,"CreateOAuth2Token",yt)){}}),1314:((e,t,n)=>{n.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,n){return e}}}),979:((e,t,n)=>{n.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){if(/^[\w.~-]+$/.test(e))return e
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),4671:((e,t,n)=>{n.d(t,{k:()=>FromStringShapeDeserializer})
var s=n(9796)
var r=n(9700)
const o=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`
const i=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
const a=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`
const c=`(\\d?\\d)`
const u=`(\\d{4})`
const d=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
const p=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
const g=new RegExp(`^${o}, ${c} ${i} ${u} ${a} GMT$`)
const h=new RegExp(`^${o}, ${c}-${i}-(\\d\\d) ${a} GMT$`)
const l=new RegExp(`^${o} ${i} ( [1-9]|\\d\\d) ${a} ${u}$`)
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
const t=d.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,n,s,r,o,i,a,,c,u]=t
range(s,1,12)
range(r,1,31)
range(o,0,23)
range(i,0,59)
range(a,0,60)
const p=new Date(Date.UTC(Number(n),Number(s)-1,Number(r),Number(o),Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
p.setUTCFullYear(Number(n))
if(u.toUpperCase()!="Z"){const[,e,t,n]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0]
const s=e==="-"?1:-1
p.setTime(p.getTime()+s*(Number(t)*60*60*1e3+Number(n)*60*1e3))}return p}
const _parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!=="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(p.test(e))return new Date(e)
let t
let n
let s
let r
let o
let i
let a
let c
if(c=g.exec(e))[,t,n,s,r,o,i,a]=c
else if(c=h.exec(e)){[,t,n,s,r,o,i,a]=c
s=(Number(s)+1900).toString()}else if(c=l.exec(e))[,n,t,r,o,i,a,s]=c
if(s&&i){const e=Date.UTC(Number(s),m.indexOf(n),Number(t),Number(r),Number(o),Number(i),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(r,0,23)
range(o,0,59)
range(i,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(s))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,n){const s=Number(e)
if(s<t||s>n)throw new Error(`Value ${s} out of range [${t}, ${n}]`)}var v=n(9809)
var f=n(1899)
var S=n(7004)
var w=n(4699)
var E=n(5506)
class FromStringShapeDeserializer extends E.f{settings
constructor(e){super()
this.settings=e}read(e,t){const n=w.C.of(e)
const s=n.getMergedTraits()
const r=n.getHttpBindingLocation(s)
return this.readHttpBinding(n.getHttpBindingValue(r,s),t,r)}readHttpBinding([e,t,n],o,i){const a=t&255
if((a&192)===64){n??=e.getHttpBindingCollectionValue(i)
return(0,s.G)(o).map(e=>this.readHttpBinding(n,e,i))}switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??r.E)(o)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
const n=this.settings.timestampFormat.useTrait&&a>4?a:e?e+4:this.settings.timestampFormat.default
switch(n){case 5:return _parseRfc3339DateTimeWithOffset(o)
case 6:return _parseRfc7231DateTime(o)
case 7:return _parseEpochTimestamp(o)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",o)
return new Date(o)}}case 0:{const e=t>>8&3
if(!e)return o
let n=o
if((i&6)===6)n=(this.serdeContext?.utf8Encoder??v.P)((this.serdeContext?.base64Decoder??r.E)(n))
return e===2?f.A.from(n):n}case 1:return Number(o)
case 2:return o.toLowerCase()==="true"
case 17:return BigInt(o)
case 19:return new S.D(o,"bigDecimal")
default:return o}}}}),9796:((e,t,n)=>{n.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length
const n=[]
let s=false
let r=false
let o=0
for(let i=0;i<t;++i){const t=e[i]
switch(t){case`"`:if(!r)s=!s
break
case",":if(!s){n.push(e.slice(o,i))
o=i+1}break
default:}r=t==="\\"&&!r}n.push(e.slice(o))
return n.map(e=>{e=e.trim()
const t=e.length
if(t<2)return e
if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1)
return e.replace(/\\(["\\])/g,"$1")}return e.replace(/\\"/g,'"')})}}),9955:(e=>{e.exports={rE:"3.998.3"}})}

