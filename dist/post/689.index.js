"use strict"
exports.id=689
exports.ids=[689]
exports.modules={5689:((e,t,s)=>{s.d(t,{GetRoleCredentialsCommand:()=>GetRoleCredentialsCommand,SSOClient:()=>SSOClient})
var o=s(6801)
var n=s(4172)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"awsssoportal"})
const r={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const a=(0,o.k)(r,"SWBPortalService","SSOClient",n.rD)
const i={}
const _mw0=(e,t,s,o)=>[]
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
Object.setPrototypeOf(this,UnauthorizedException.prototype)}}const p="AccessTokenType"
const d="GetRoleCredentials"
const l="GetRoleCredentialsRequest"
const h="GetRoleCredentialsResponse"
const v="InvalidRequestException"
const m="RoleCredentials"
const S="ResourceNotFoundException"
const g="SecretAccessKeyType"
const f="SessionTokenType"
const E="TooManyRequestsException"
const x="UnauthorizedException"
const y="accountId"
const P="accessKeyId"
const I="accessToken"
const R="account_id"
const w="client"
const A="error"
const k="expiration"
const O="http"
const b="httpError"
const C="httpHeader"
const q="httpQuery"
const D="message"
const T="roleCredentials"
const z="roleName"
const F="role_name"
const U="smithy.ts.sdk.synthetic.com.amazonaws.sso"
const N="secretAccessKey"
const H="sessionToken"
const M="x-amz-sso_bearer_token"
const $="com.amazonaws.sso"
const G=new c.O(U)
var j=[-3,U,"SSOServiceException",0,[],[]]
G.registerError(j,SSOServiceException)
const Z=new c.O($)
var K=[-3,$,v,{[A]:w,[b]:400},[D],[0]]
Z.registerError(K,InvalidRequestException)
var V=[-3,$,S,{[A]:w,[b]:404},[D],[0]]
Z.registerError(V,ResourceNotFoundException)
var _=[-3,$,E,{[A]:w,[b]:429},[D],[0]]
Z.registerError(_,TooManyRequestsException)
var L=[-3,$,x,{[A]:w,[b]:401},[D],[0]]
Z.registerError(L,UnauthorizedException)
const B=[G,Z]
var W=[0,$,p,8,0]
var Y=[0,$,g,8,0]
var Q=[0,$,f,8,0]
var J=[3,$,l,0,[z,y,I],[[0,{[q]:F}],[0,{[q]:R}],[()=>W,{[C]:M}]],3]
var X=[3,$,h,0,[T],[[()=>ee,0]]]
var ee=[3,$,m,0,[P,N,H,k],[0,[()=>Y,0],[()=>Q,0],1]]
var te=[9,$,d,{[O]:["GET","/federation/credentials",200]},()=>J,()=>X]
class GetRoleCredentialsCommand extends(a(i,_mw0,"GetRoleCredentials",te)){}var se=s(846)
var oe=s(9007)
var ne=s(8486)
var re=s(5180)
var ae=s(5250)
var ie=s(2781)
var ce=s(7086)
var ue=s(1567)
var pe=s(8702)
var de=s(7503)
var le=s(7041)
var he=s(7760)
var ve=s(2122)
var me=s(7849)
var Se=s(8181)
var ge=s(8743)
var fe=s(9362)
const defaultSSOHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:(0,ge.u)(t).operation,region:await(0,fe.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const defaultSSOHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"GetRoleCredentials":t.push(createSmithyApiNoAuthHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,Se.ho)(e)
return Object.assign(t,{authSchemePreference:(0,fe.t)(e.authSchemePreference??[])})}
var Ee=s(9955)
var xe=s(5477)
var ye=s(9121)
var Pe=s(7532)
var Ie=s(7652)
var Re=s(2628)
var we=s(1034)
var Ae=s(479)
var ke=s(8234)
var Oe=s(3945)
var be=s(6152)
var Ce=s(7580)
var qe=s(4254)
var De=s(4353)
var Te=s(2127)
var ze=s(1668)
var Fe=s(6660)
var Ue=s(2526)
var Ne=s(1770)
var He=s(1314)
var Me=s(910)
var $e=s(7545)
var Ge=s(8977)
var je=s(9700)
var Ze=s(7305)
var Ke=s(7332)
var Ve=s(9809)
var _e=s(6180)
var Le=s(8479)
var Be=s(7009)
var We=s(1046)
var Ye=s(5258)
const Qe="ref"
const Je=-1,Xe=true,et="isSet",tt="PartitionResult",st="booleanEquals",ot="getAttr",nt={[Qe]:"Endpoint"},rt={[Qe]:tt},at={},it=[{[Qe]:"Region"}]
const ct={conditions:[[et,[nt]],[et,it],["aws.partition",it,tt],[st,[{[Qe]:"UseFIPS"},Xe]],[st,[{[Qe]:"UseDualStack"},Xe]],[st,[{fn:ot,argv:[rt,"supportsDualStack"]},Xe]],[st,[{fn:ot,argv:[rt,"supportsFIPS"]},Xe]],["stringEquals",[{fn:ot,argv:[rt,"name"]},"aws-us-gov"]]],results:[[Je],[Je,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Je,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[nt,at],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",at],[Je,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",at],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",at],[Je,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",at],[Je,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",at],[Je,"Invalid Configuration: Missing Region"]]}
const ut=2
const pt=1e8
const dt=new Int32Array([-1,1,-1,0,13,3,1,4,pt+12,2,5,pt+12,3,8,6,4,7,pt+11,5,pt+9,pt+10,4,11,9,6,10,pt+8,7,pt+6,pt+7,5,12,pt+5,6,pt+4,pt+5,3,pt+1,14,4,pt+2,pt+3])
const lt=Ye.d.from(dt,ut,ct.conditions,ct.results)
const ht=new Le.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>ht.get(e,()=>(0,Be.c)(lt,{endpointParams:e,logger:t.logger}))
We.m.aws=_e.U
const getRuntimeConfig=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??je.E,base64Encoder:e?.base64Encoder??Ze.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSOHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ue.f2},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new He.m}],logger:e?.logger??new $e.N,protocol:e?.protocol??Ne.Y,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:B,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??Me.k,urlParser:e?.urlParser??Ge.D,utf8Decoder:e?.utf8Decoder??Ke.a,utf8Encoder:e?.utf8Encoder??Ve.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,we.I)(process.version)
const t=(0,ke.I)(e)
const defaultConfigProvider=()=>t().then(Ae.l)
const s=getRuntimeConfig(e);(0,xe.I)(process.version)
const o={profile:e?.profile,logger:s.logger}
return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,Oe.Z)(Re.$,o),bodyLengthChecker:e?.bodyLengthChecker??Te.n,defaultSocketTimeout:(0,ye.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,Pe.pf)({serviceId:s.serviceId,clientVersion:Ee.rE}),maxAttempts:e?.maxAttempts??(0,Oe.Z)(he.qs,e),region:e?.region??(0,Oe.Z)(be.GG,{...be.zH,...o}),requestHandler:ze.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,Oe.Z)({...he.kN,default:async()=>(await defaultConfigProvider()).retryMode||De.L0},e),streamCollector:e?.streamCollector??Fe.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,Oe.Z)(Ce.e$,o),useFipsEndpoint:e?.useFipsEndpoint??(0,Oe.Z)(qe.Ko,o),userAgentAppId:e?.userAgentAppId??(0,Oe.Z)(Ie.hV,o)}}
var vt=s(9999)
var mt=s(6571)
var St=s(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let s=e.httpAuthSchemeProvider
let o=e.credentials
return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId)
if(s===-1)t.push(e)
else t.splice(s,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){o=e},credentials(){return o}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign((0,vt.R)(e),(0,mt.xA)(e),(0,St.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(s))
return Object.assign(e,(0,vt.$)(s),(0,mt.uv)(s),(0,St.j)(s),resolveHttpAuthRuntimeConfig(s))}
class SSOClient extends pe.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const s=resolveClientEndpointParameters(t)
const o=(0,se.D)(s)
const r=(0,he.$z)(o)
const a=(0,de.T)(r)
const i=(0,oe.OV)(a)
const c=(0,n.Co)(i)
const u=resolveHttpAuthSchemeConfig(c)
const p=resolveRuntimeExtensions(u,e?.extensions||[])
this.config=p
this.middlewareStack.use((0,me.wq)(this.config))
this.middlewareStack.use((0,ne.sM)(this.config))
this.middlewareStack.use((0,ve.ey)(this.config))
this.middlewareStack.use((0,le.vK)(this.config))
this.middlewareStack.use((0,oe.TC)(this.config))
this.middlewareStack.use((0,re.Y7)(this.config))
this.middlewareStack.use((0,ae.n)(this.config))
this.middlewareStack.use((0,ie.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSOHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new ce.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,ue.l)(this.config))}destroy(){super.destroy()}}})}

