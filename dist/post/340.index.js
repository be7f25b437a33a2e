"use strict"
exports.id=340
exports.ids=[340]
exports.modules={2340:((e,t,r)=>{r.d(t,{CreateTokenCommand:()=>CreateTokenCommand,SSOOIDCClient:()=>SSOOIDCClient})
var o=r(846)
var n=r(9007)
var i=r(8486)
var s=r(5180)
var c=r(5250)
var a=r(2781)
var p=r(7086)
var d=r(1567)
var u=r(8702)
var l=r(7503)
var h=r(4172)
var v=r(7041)
var S=r(7760)
var E=r(2122)
var x=r(7849)
var m=r(8181)
var g=r(8743)
var I=r(9362)
const defaultSSOOIDCHttpAuthSchemeParametersProvider=async(e,t,r)=>({operation:(0,g.u)(t).operation,region:await(0,I.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOOIDCHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"CreateToken":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,m.ho)(e)
return Object.assign(t,{authSchemePreference:(0,I.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"sso-oauth"})
const f={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
var O=r(9955)
var P=r(5477)
var C=r(9121)
var y=r(7532)
var w=r(7652)
var A=r(2628)
var D=r(1034)
var k=r(479)
var b=r(8234)
var T=r(3945)
var _=r(6152)
var z=r(7580)
var $=r(4254)
var R=r(4353)
var U=r(2127)
var j=r(1668)
var G=r(6660)
var q=r(2526)
var F=r(1770)
var H=r(1314)
var Z=r(910)
var M=r(7545)
var N=r(8977)
var V=r(9700)
var K=r(7305)
var L=r(7332)
var W=r(9809)
var Y=r(6180)
var B=r(8479)
var J=r(7009)
var Q=r(1046)
var X=r(5258)
const ee="ref"
const te=-1,re=true,oe="isSet",ne="PartitionResult",ie="booleanEquals",se="getAttr",ce={[ee]:"Endpoint"},ae={[ee]:ne},pe={},de=[{[ee]:"Region"}]
const ue={conditions:[[oe,[ce]],[oe,de],["aws.partition",de,ne],[ie,[{[ee]:"UseFIPS"},re]],[ie,[{[ee]:"UseDualStack"},re]],[ie,[{fn:se,argv:[ae,"supportsDualStack"]},re]],[ie,[{fn:se,argv:[ae,"supportsFIPS"]},re]],["stringEquals",[{fn:se,argv:[ae,"name"]},"aws-us-gov"]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ce,pe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",pe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"Invalid Configuration: Missing Region"]]}
const le=2
const he=1e8
const ve=new Int32Array([-1,1,-1,0,13,3,1,4,he+12,2,5,he+12,3,8,6,4,7,he+11,5,he+9,he+10,4,11,9,6,10,he+8,7,he+6,he+7,5,12,he+5,6,he+4,he+5,3,he+1,14,4,he+2,he+3])
const Se=X.d.from(ve,le,ue.conditions,ue.results)
const Ee=new B.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>Ee.get(e,()=>(0,J.c)(Se,{endpointParams:e,logger:t.logger}))
Q.m.aws=Y.U
var xe=r(5629)
var me=r(4667)
class SSOOIDCServiceException extends me.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException"
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
this.error_description=e.error_description}}const ge="AccessDeniedException"
const Ie="AuthorizationPendingException"
const fe="AccessToken"
const Oe="ClientSecret"
const Pe="CreateToken"
const Ce="CreateTokenRequest"
const ye="CreateTokenResponse"
const we="CodeVerifier"
const Ae="ExpiredTokenException"
const De="InvalidClientException"
const ke="InvalidGrantException"
const be="InvalidRequestException"
const Te="InternalServerException"
const _e="InvalidScopeException"
const ze="IdToken"
const $e="RefreshToken"
const Re="SlowDownException"
const Ue="UnauthorizedClientException"
const je="UnsupportedGrantTypeException"
const Ge="accessToken"
const qe="client"
const Fe="clientId"
const He="clientSecret"
const Ze="codeVerifier"
const Me="code"
const Ne="deviceCode"
const Ve="error"
const Ke="expiresIn"
const Le="error_description"
const We="grantType"
const Ye="http"
const Be="httpError"
const Je="idToken"
const Qe="reason"
const Xe="refreshToken"
const et="redirectUri"
const tt="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc"
const rt="scope"
const ot="server"
const nt="tokenType"
const it="com.amazonaws.ssooidc"
const st=new xe.O(tt)
var ct=[-3,tt,"SSOOIDCServiceException",0,[],[]]
st.registerError(ct,SSOOIDCServiceException)
const at=new xe.O(it)
var pt=[-3,it,ge,{[Ve]:qe,[Be]:400},[Ve,Qe,Le],[0,0,0]]
at.registerError(pt,AccessDeniedException)
var dt=[-3,it,Ie,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(dt,AuthorizationPendingException)
var ut=[-3,it,Ae,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(ut,ExpiredTokenException)
var lt=[-3,it,Te,{[Ve]:ot,[Be]:500},[Ve,Le],[0,0]]
at.registerError(lt,InternalServerException)
var ht=[-3,it,De,{[Ve]:qe,[Be]:401},[Ve,Le],[0,0]]
at.registerError(ht,InvalidClientException)
var vt=[-3,it,ke,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(vt,InvalidGrantException)
var St=[-3,it,be,{[Ve]:qe,[Be]:400},[Ve,Qe,Le],[0,0,0]]
at.registerError(St,InvalidRequestException)
var Et=[-3,it,_e,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(Et,InvalidScopeException)
var xt=[-3,it,Re,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(xt,SlowDownException)
var mt=[-3,it,Ue,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(mt,UnauthorizedClientException)
var gt=[-3,it,je,{[Ve]:qe,[Be]:400},[Ve,Le],[0,0]]
at.registerError(gt,UnsupportedGrantTypeException)
const It=[st,at]
var ft=[0,it,fe,8,0]
var Ot=[0,it,Oe,8,0]
var Pt=[0,it,we,8,0]
var Ct=[0,it,ze,8,0]
var yt=[0,it,$e,8,0]
var wt=[3,it,Ce,0,[Fe,He,We,Ne,Me,Xe,rt,et,Ze],[0,[()=>Ot,0],0,0,0,[()=>yt,0],64|0,0,[()=>Pt,0]],3]
var At=[3,it,ye,0,[Ge,nt,Ke,Xe,Je],[[()=>ft,0],0,1,[()=>yt,0],[()=>Ct,0]]]
var Dt=[9,it,Pe,{[Ye]:["POST","/token",200]},()=>wt,()=>At]
const getRuntimeConfig=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??V.E,base64Encoder:e?.base64Encoder??K.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOOIDCHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new q.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new H.m}],logger:e?.logger??new M.N,protocol:e?.protocol??F.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:It,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??Z.k,urlParser:e?.urlParser??N.D,utf8Decoder:e?.utf8Decoder??L.a,utf8Encoder:e?.utf8Encoder??W.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,D.I)(process.version)
const t=(0,b.I)(e)
const defaultConfigProvider=()=>t().then(k.l)
const r=getRuntimeConfig(e);(0,P.I)(process.version)
const o={profile:e?.profile,logger:r.logger}
return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,T.Z)(A.$,o),bodyLengthChecker:e?.bodyLengthChecker??U.n,defaultSocketTimeout:(0,C.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,y.pf)({serviceId:r.serviceId,clientVersion:O.rE}),maxAttempts:e?.maxAttempts??(0,T.Z)(S.qs,e),region:e?.region??(0,T.Z)(_.GG,{..._.zH,...o}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,T.Z)({...S.kN,default:async()=>(await defaultConfigProvider()).retryMode||R.L0},e),streamCollector:e?.streamCollector??G.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,T.Z)(z.e$,o),useFipsEndpoint:e?.useFipsEndpoint??(0,T.Z)($.Ko,o),userAgentAppId:e?.userAgentAppId??(0,T.Z)(w.hV,o)}}
var kt=r(9999)
var bt=r(6571)
var Tt=r(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let r=e.httpAuthSchemeProvider
let o=e.credentials
return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
if(r===-1)t.push(e)
else t.splice(r,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider(){return r},setCredentials(e){o=e},credentials(){return o}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const r=Object.assign((0,kt.R)(e),(0,bt.xA)(e),(0,Tt.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(r))
return Object.assign(e,(0,kt.$)(r),(0,bt.uv)(r),(0,Tt.j)(r),resolveHttpAuthRuntimeConfig(r))}
class SSOOIDCClient extends u.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const r=resolveClientEndpointParameters(t)
const u=(0,o.D)(r)
const m=(0,S.$z)(u)
const g=(0,l.T)(m)
const I=(0,n.OV)(g)
const f=(0,h.Co)(I)
const O=resolveHttpAuthSchemeConfig(f)
const P=resolveRuntimeExtensions(O,e?.extensions||[])
this.config=P
this.middlewareStack.use((0,x.wq)(this.config))
this.middlewareStack.use((0,i.sM)(this.config))
this.middlewareStack.use((0,E.ey)(this.config))
this.middlewareStack.use((0,v.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,s.Y7)(this.config))
this.middlewareStack.use((0,c.n)(this.config))
this.middlewareStack.use((0,a.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSOOIDCHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var _t=r(6801)
const zt=(0,_t.k)(f,"AWSSSOOIDCService","SSOOIDCClient",h.rD)
const $t={}
const _mw0=(e,t,r,o)=>[]
class CreateTokenCommand extends(zt($t,_mw0,"CreateToken",Dt)){}})}

