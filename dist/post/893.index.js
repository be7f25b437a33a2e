"use strict"
exports.id=893
exports.ids=[893]
exports.modules={6893:((e,t,n)=>{n.d(t,{CreateOAuth2TokenCommand:()=>CreateOAuth2TokenCommand,SigninClient:()=>SigninClient})
var s=n(846)
var o=n(9007)
var r=n(8486)
var i=n(5180)
var a=n(5250)
var c=n(2781)
var p=n(7086)
var u=n(1567)
var d=n(8702)
var h=n(7503)
var g=n(4172)
var l=n(7041)
var v=n(7760)
var m=n(2122)
var S=n(7849)
var f=n(8181)
var E=n(8743)
var A=n(9362)
const defaultSigninHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,E.u)(t).operation,region:await(0,A.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSigninHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"CreateOAuth2Token":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,f.ho)(e)
return Object.assign(t,{authSchemePreference:(0,A.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"signin"})
const P={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
var w=n(9955)
var x=n(5477)
var I=n(9121)
var k=n(7532)
var y=n(7652)
var R=n(2628)
var O=n(1034)
var b=n(479)
var C=n(8234)
var T=n(3945)
var D=n(6152)
var z=n(7580)
var q=n(4254)
var F=n(4353)
var M=n(2127)
var $=n(1668)
var H=n(6660)
var V=n(2526)
var j=n(1770)
var U=n(1314)
var N=n(910)
var Z=n(7545)
var K=n(8977)
var L=n(9700)
var B=n(7305)
var G=n(7332)
var Y=n(9809)
var J=n(6180)
var Q=n(8479)
var W=n(7009)
var X=n(1046)
var _=n(5258)
const ee="ref"
const te=-1,ne=false,se=true,oe="isSet",re="booleanEquals",ie="coalesce",ae="PartitionResult",ce="stringEquals",pe="getAttr",ue="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",de={[ee]:"Endpoint"},he={fn:pe,argv:[{[ee]:ae},"name"]},ge={[ee]:"Region"},le={[ee]:ae},ve={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},me={},Se=[ge]
const fe={conditions:[[oe,Se],[re,[{fn:ie,argv:[{[ee]:"IsControlPlane"},ne]},se]],[oe,[de]],["aws.partition",Se,ae],[re,[{[ee]:"UseFIPS"},se]],[ce,[he,"aws"]],[re,[{fn:ie,argv:[{[ee]:"IsOAuthEndpoint"},ne]},se]],[re,[{[ee]:"UseDualStack"},se]],[ce,[he,"aws-cn"]],[ce,[ge,"us-gov-west-1"]],[ce,[he,"aws-us-gov"]],[re,[{fn:pe,argv:[le,"supportsFIPS"]},se]],[ce,[he,"aws-iso"]],[ce,[he,"aws-iso-b"]],[ce,[he,"aws-iso-f"]],[ce,[he,"aws-iso-e"]],[ce,[he,"aws-eusc"]],[re,[{fn:pe,argv:[le,"supportsDualStack"]},se]]],results:[[te],["https://signin.{Region}.api.aws",ve],["https://signin.{Region}.api.amazonwebservices.com.cn",ve],[ue,ve],[te,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",ve],["https://{Region}.signin.aws.amazon.com",me],["https://{Region}.signin.amazonaws.cn",me],["https://{Region}.signin.amazonaws-us-gov.com",me],["https://{Region}.signin.c2shome.ic.gov",me],["https://{Region}.signin.sc2shome.sgov.gov",me],["https://{Region}.signin.csphome.hci.ic.gov",me],["https://{Region}.signin.csphome.adc-e.uk",me],["https://{Region}.signin.amazonaws-eusc.eu",me],["https://signin-fips.amazonaws-us-gov.com",me],["https://{Region}.signin-fips.amazonaws-us-gov.com",me],["https://{Region}.signin.{PartitionResult#dnsSuffix}",me],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[de,me],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",me],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",me],[te,"FIPS is enabled but this partition does not support FIPS"],[ue,me],[te,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",me],[te,"Invalid Configuration: Missing Region"]]}
const Ee=2
const Ae=1e8
const Pe=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,Ae+27,6,Ae+4,Ae+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,Ae+7,13,10,Ae+8,14,12,Ae+9,15,13,Ae+10,16,14,Ae+11,17,15,Ae+12,18,16,Ae+13,Ae+16,6,Ae+5,20,7,21,Ae+6,17,Ae+24,Ae+25,6,Ae+4,23,7,27,24,9,Ae+14,25,10,Ae+15,26,11,Ae+22,Ae+23,11,28,Ae+21,17,Ae+20,Ae+21,2,35,30,3,39,31,4,32,Ae+27,6,Ae+4,33,7,Ae+27,34,9,Ae+14,Ae+27,3,39,36,4,38,37,7,Ae+18,Ae+19,6,Ae+4,Ae+17,5,Ae+1,40,8,Ae+2,Ae+3])
const we=_.d.from(Pe,Ee,fe.conditions,fe.results)
const xe=new Q.k({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>xe.get(e,()=>(0,W.c)(we,{endpointParams:e,logger:t.logger}))
X.m.aws=J.U
var Ie=n(5629)
var ke=n(4667)
class SigninServiceException extends ke.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException"
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
this.error=e.error}}const ye="AccessDeniedException"
const Re="AccessToken"
const Oe="CreateOAuth2Token"
const be="CreateOAuth2TokenRequest"
const Ce="CreateOAuth2TokenRequestBody"
const Te="CreateOAuth2TokenResponseBody"
const De="CreateOAuth2TokenResponse"
const ze="InternalServerException"
const qe="RefreshToken"
const Fe="TooManyRequestsError"
const Me="ValidationException"
const $e="accessKeyId"
const He="accessToken"
const Ve="client"
const je="clientId"
const Ue="codeVerifier"
const Ne="code"
const Ze="error"
const Ke="expiresIn"
const Le="grantType"
const Be="http"
const Ge="httpError"
const Ye="idToken"
const Je="jsonName"
const Qe="message"
const We="refreshToken"
const Xe="redirectUri"
const _e="smithy.ts.sdk.synthetic.com.amazonaws.signin"
const et="secretAccessKey"
const tt="sessionToken"
const nt="server"
const st="tokenInput"
const ot="tokenOutput"
const rt="tokenType"
const it="com.amazonaws.signin"
const at=new Ie.O(_e)
var ct=[-3,_e,"SigninServiceException",0,[],[]]
at.registerError(ct,SigninServiceException)
const pt=new Ie.O(it)
var ut=[-3,it,ye,{[Ze]:Ve},[Ze,Qe],[0,0],2]
pt.registerError(ut,AccessDeniedException)
var dt=[-3,it,ze,{[Ze]:nt,[Ge]:500},[Ze,Qe],[0,0],2]
pt.registerError(dt,InternalServerException)
var ht=[-3,it,Fe,{[Ze]:Ve,[Ge]:429},[Ze,Qe],[0,0],2]
pt.registerError(ht,TooManyRequestsError)
var gt=[-3,it,Me,{[Ze]:Ve,[Ge]:400},[Ze,Qe],[0,0],2]
pt.registerError(gt,ValidationException)
const lt=[at,pt]
var vt=[0,it,qe,8,0]
var mt=[3,it,Re,8,[$e,et,tt],[[0,{[Je]:$e}],[0,{[Je]:et}],[0,{[Je]:tt}]],3]
var St=[3,it,be,0,[st],[[()=>ft,16]],1]
var ft=[3,it,Ce,0,[je,Le,Ne,Xe,Ue,We],[[0,{[Je]:je}],[0,{[Je]:Le}],0,[0,{[Je]:Xe}],[0,{[Je]:Ue}],[()=>vt,{[Je]:We}]],2]
var Et=[3,it,De,0,[ot],[[()=>At,16]],1]
var At=[3,it,Te,0,[He,rt,Ke,We,Ye],[[()=>mt,{[Je]:He}],[0,{[Je]:rt}],[1,{[Je]:Ke}],[()=>vt,{[Je]:We}],[0,{[Je]:Ye}]],4]
var Pt=[9,it,Oe,{[Be]:["POST","/v1/token",200]},()=>St,()=>Et]
const getRuntimeConfig=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??L.E,base64Encoder:e?.base64Encoder??B.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSigninHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new V.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new U.m}],logger:e?.logger??new Z.N,protocol:e?.protocol??j.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:lt,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??N.k,urlParser:e?.urlParser??K.D,utf8Decoder:e?.utf8Decoder??G.a,utf8Encoder:e?.utf8Encoder??Y.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,O.I)(process.version)
const t=(0,C.I)(e)
const defaultConfigProvider=()=>t().then(b.l)
const n=getRuntimeConfig(e);(0,x.I)(process.version)
const s={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,T.Z)(R.$,s),bodyLengthChecker:e?.bodyLengthChecker??M.n,defaultSocketTimeout:(0,I.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,k.pf)({serviceId:n.serviceId,clientVersion:w.rE}),maxAttempts:e?.maxAttempts??(0,T.Z)(v.qs,e),region:e?.region??(0,T.Z)(D.GG,{...D.zH,...s}),requestHandler:$.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,T.Z)({...v.kN,default:async()=>(await defaultConfigProvider()).retryMode||F.L0},e),streamCollector:e?.streamCollector??H.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,T.Z)(z.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,T.Z)(q.Ko,s),userAgentAppId:e?.userAgentAppId??(0,T.Z)(y.hV,s)}}
var wt=n(9999)
var xt=n(6571)
var It=n(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider
let s=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
if(n===-1)t.push(e)
else t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){s=e},credentials(){return s}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,wt.R)(e),(0,xt.xA)(e),(0,It.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,wt.$)(n),(0,xt.uv)(n),(0,It.j)(n),resolveHttpAuthRuntimeConfig(n))}
class SigninClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t)
const d=(0,s.D)(n)
const f=(0,v.$z)(d)
const E=(0,h.T)(f)
const A=(0,o.OV)(E)
const P=(0,g.Co)(A)
const w=resolveHttpAuthSchemeConfig(P)
const x=resolveRuntimeExtensions(w,e?.extensions||[])
this.config=x
this.middlewareStack.use((0,S.wq)(this.config))
this.middlewareStack.use((0,r.sM)(this.config))
this.middlewareStack.use((0,m.ey)(this.config))
this.middlewareStack.use((0,l.vK)(this.config))
this.middlewareStack.use((0,o.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultSigninHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}var kt=n(6801)
const yt=(0,kt.k)(P,"Signin","SigninClient",g.rD)
const Rt={IsControlPlane:{type:"staticContextParams",value:false}}
const _mw0=(e,t,n,s)=>[]
class CreateOAuth2TokenCommand extends(yt(Rt,_mw0,"CreateOAuth2Token",Pt)){}})}

