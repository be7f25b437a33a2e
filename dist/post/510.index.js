"use strict"
exports.id=510
exports.ids=[510]
exports.modules={3510:((e,t,n)=>{n.d(t,{AssumeRoleCommand:()=>AssumeRoleCommand,STSClient:()=>STSClient})
var o=n(846)
var s=n(9007)
var i=n(8486)
var r=n(5180)
var a=n(5250)
var c=n(2781)
var p=n(7086)
var d=n(1567)
var u=n(8702)
var l=n(7503)
var m=n(4172)
var h=n(7041)
var E=n(7760)
var v=n(2122)
var x=n(7849)
var S=n(8181)
var g=n(6839)
var f=n(2915)
var I=n(8743)
var y=n(9362)
var P=n(7436)
var A=n(6180)
var w=n(8479)
var b=n(7009)
var T=n(1046)
var k=n(5258)
const D="ref"
const C=-1,O=true,R="isSet",z="PartitionResult",$="booleanEquals",j="stringEquals",L="getAttr",W="us-east-1",H="sigv4",M="sts",F="https://sts.{Region}.{PartitionResult#dnsSuffix}",U={[D]:"Endpoint"},N={[D]:"Region"},q={[D]:z},G={},J=[N]
const K={conditions:[[R,[U]],[R,J],["aws.partition",J,z],[$,[{[D]:"UseFIPS"},O]],[$,[{[D]:"UseDualStack"},O]],[j,[N,"aws-global"]],[$,[{[D]:"UseGlobalEndpoint"},O]],[j,[N,"eu-central-1"]],[$,[{fn:L,argv:[q,"supportsDualStack"]},O]],[$,[{fn:L,argv:[q,"supportsFIPS"]},O]],[j,[N,"ap-south-1"]],[j,[N,"eu-north-1"]],[j,[N,"eu-west-1"]],[j,[N,"eu-west-2"]],[j,[N,"eu-west-3"]],[j,[N,"sa-east-1"]],[j,[N,W]],[j,[N,"us-east-2"]],[j,[N,"us-west-2"]],[j,[N,"us-west-1"]],[j,[N,"ca-central-1"]],[j,[N,"ap-southeast-1"]],[j,[N,"ap-northeast-1"]],[j,[N,"ap-southeast-2"]],[j,[{fn:L,argv:[q,"name"]},"aws-us-gov"]]],results:[[C],["https://sts.amazonaws.com",{authSchemes:[{name:H,signingName:M,signingRegion:W}]}],[F,{authSchemes:[{name:H,signingName:M,signingRegion:"{Region}"}]}],[C,"Invalid Configuration: FIPS and custom endpoint are not supported"],[C,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[U,G],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[C,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",G],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",G],[C,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",G],[C,"DualStack is enabled but this partition does not support DualStack"],[F,G],[C,"Invalid Configuration: Missing Region"]]}
const Z=2
const V=1e8
const _=new Int32Array([-1,1,-1,0,30,3,1,4,V+14,2,5,V+14,3,25,6,4,24,7,5,V+1,8,6,9,V+13,7,V+1,10,10,V+1,11,11,V+1,12,12,V+1,13,13,V+1,14,14,V+1,15,15,V+1,16,16,V+1,17,17,V+1,18,18,V+1,19,19,V+1,20,20,V+1,21,21,V+1,22,22,V+1,23,23,V+1,V+2,8,V+11,V+12,4,28,26,9,27,V+10,24,V+8,V+9,8,29,V+7,9,V+6,V+7,3,V+3,31,4,V+4,V+5])
const Q=k.d.from(_,Z,K.conditions,K.results)
const Y=new w.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
const defaultEndpointResolver=(e,t={})=>Y.get(e,()=>(0,b.c)(Q,{endpointParams:e,logger:t.logger}))
T.m.aws=A.U
const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,n,o)=>{if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const s=await e(t,n,o)
const i=(0,I.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`)
const r=await(0,P.x)(o,{getEndpointParameterInstructions:i},t)
return Object.assign(s,r)}
const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,I.u)(t).operation,region:await(0,y.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
const B=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider)
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,n)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const s=e(o)
const i=s.properties?.authSchemes
if(!i)return t(o)
const r=[]
for(const e of i){const{name:t,properties:s={},...a}=e
const c=t.toLowerCase()
if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let p
if(c==="sigv4a"){p="aws.auth#sigv4a"
const e=i.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(f.W.sigv4aDependency()==="none"&&e)continue}else if(c.startsWith("sigv4"))p="aws.auth#sigv4"
else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
const d=n[p]
if(!d)throw new Error(`Could not find HttpAuthOption create function for '${p}'`)
const u=d(o)
u.schemeId=p
u.signingProperties={...u.signingProperties||{},...a,...s}
r.push(u)}return r}
return endpointRuleSetHttpAuthSchemeProvider}
const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"AssumeRoleWithSAML":t.push(createSmithyApiNoAuthHttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))
break
case"AssumeRoleWithWebIdentity":t.push(createSmithyApiNoAuthHttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t}
const X=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
const resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e)
const n=(0,g.O)(t)
return Object.assign(n,{authSchemePreference:(0,y.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
const ee={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const te={rE:"3.1173.0"}
var ne=n(5477)
var oe=n(9121)
var se=n(7532)
var ie=n(7652)
var re=n(2628)
var ae=n(2526)
var ce=n(4881)
var pe=n(9882)
var de=n(1314)
var ue=n(1034)
var le=n(479)
var me=n(8234)
var he=n(3945)
var Ee=n(6152)
var ve=n(7580)
var xe=n(4254)
var Se=n(4353)
var ge=n(2127)
var fe=n(1668)
var Ie=n(6660)
var ye=n(1166)
var Pe=n(910)
var Ae=n(7545)
var we=n(8977)
var be=n(9700)
var Te=n(7305)
var ke=n(7332)
var De=n(9809)
var Ce=n(5629)
var Oe=n(4667)
class STSServiceException extends Oe.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException"
name="ExpiredTokenException"
$fault="client"
constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class InvalidContextAssertionException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidContextAssertionException"
name="InvalidContextAssertionException"
$fault="client"
constructor(e){super({name:"InvalidContextAssertionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidContextAssertionException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException"
name="MalformedPolicyDocumentException"
$fault="client"
constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException"
name="PackedPolicyTooLargeException"
$fault="client"
constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e})
Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#RegionDisabledException"
name="RegionDisabledException"
$fault="client"
constructor(e){super({name:"RegionDisabledException",$fault:"client",...e})
Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
name="IDPRejectedClaimException"
$fault="client"
constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e})
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
name="InvalidIdentityTokenException"
$fault="client"
constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException"
name="IDPCommunicationErrorException"
$fault="client"
$retryable={}
constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e})
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}class InvalidAuthorizationMessageException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException"
name="InvalidAuthorizationMessageException"
$fault="client"
constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException"
name="ExpiredTradeInTokenException"
$fault="client"
constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}class InsufficientSessionLifetimeException extends STSServiceException{static shapeId="com.amazonaws.sts#InsufficientSessionLifetimeException"
name="InsufficientSessionLifetimeException"
$fault="client"
constructor(e){super({name:"InsufficientSessionLifetimeException",$fault:"client",...e})
Object.setPrototypeOf(this,InsufficientSessionLifetimeException.prototype)}}class InvalidSubjectCredentialsException extends STSServiceException{static shapeId="com.amazonaws.sts#InvalidSubjectCredentialsException"
name="InvalidSubjectCredentialsException"
$fault="client"
constructor(e){super({name:"InvalidSubjectCredentialsException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSubjectCredentialsException.prototype)}}class JWTPayloadSizeExceededException extends STSServiceException{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException"
name="JWTPayloadSizeExceededException"
$fault="client"
constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException"
name="OutboundWebIdentityFederationDisabledException"
$fault="client"
constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...e})
Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}class SessionDurationEscalationException extends STSServiceException{static shapeId="com.amazonaws.sts#SessionDurationEscalationException"
name="SessionDurationEscalationException"
$fault="client"
constructor(e){super({name:"SessionDurationEscalationException",$fault:"client",...e})
Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const Re="Arn"
const ze="AccessKeyId"
const $e="AssumeRole"
const je="AssumedRoleId"
const Le="AssumeRoleRequest"
const We="AssumeRoleResponse"
const He="AssumedRoleUser"
const Me="Credentials"
const Fe="ContextAssertion"
const Ue="DurationSeconds"
const Ne="Expiration"
const qe="ExternalId"
const Ge="ExpiredTokenException"
const Je="ExpiredTradeInTokenException"
const Ke="InvalidAuthorizationMessageException"
const Ze="InvalidContextAssertionException"
const Ve="IDPCommunicationErrorException"
const _e="IDPRejectedClaimException"
const Qe="InvalidIdentityTokenException"
const Ye="InvalidSubjectCredentialsException"
const Be="InsufficientSessionLifetimeException"
const Xe="JWTPayloadSizeExceededException"
const et="Key"
const tt="MalformedPolicyDocumentException"
const nt="MinimumSessionTokenSize"
const ot="OutboundWebIdentityFederationDisabledException"
const st="Policy"
const it="PolicyArns"
const rt="ProviderArn"
const at="ProvidedContexts"
const ct="ProvidedContextsListType"
const pt="ProvidedContext"
const dt="PolicyDescriptorType"
const ut="PackedPolicySize"
const lt="PackedPolicyTooLargeException"
const mt="RoleArn"
const ht="RegionDisabledException"
const Et="RoleSessionName"
const vt="SecretAccessKey"
const xt="SessionDurationEscalationException"
const St="SourceIdentity"
const gt="SerialNumber"
const ft="SessionTokenSize"
const It="SessionTokenUtilization"
const yt="SessionToken"
const Pt="Tags"
const At="TokenCode"
const wt="TransitiveTagKeys"
const bt="Tag"
const Tt="Value"
const kt="arn"
const Dt="accessKeySecretType"
const Ct="awsQueryError"
const Ot="client"
const Rt="error"
const zt="httpError"
const $t="message"
const jt="policyDescriptorListType"
const Lt="smithy.ts.sdk.synthetic.com.amazonaws.sts"
const Wt="tagListType"
const Ht="com.amazonaws.sts"
const Mt=new Ce.O(Lt)
var Ft=[-3,Lt,"STSServiceException",0,[],[]]
Mt.registerError(Ft,STSServiceException)
const Ut=new Ce.O(Ht)
var Nt=[-3,Ht,Ge,{[Ct]:[`ExpiredTokenException`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Nt,ExpiredTokenException)
var qt=[-3,Ht,Je,{[Ct]:[`ExpiredTradeInTokenException`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(qt,ExpiredTradeInTokenException)
var Gt=[-3,Ht,Ve,{[Ct]:[`IDPCommunicationError`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Gt,IDPCommunicationErrorException)
var Jt=[-3,Ht,_e,{[Ct]:[`IDPRejectedClaim`,403],[Rt]:Ot,[zt]:403},[$t],[0]]
Ut.registerError(Jt,IDPRejectedClaimException)
var Kt=[-3,Ht,Be,{[Ct]:[`InsufficientSessionLifetime`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Kt,InsufficientSessionLifetimeException)
var Zt=[-3,Ht,Ke,{[Ct]:[`InvalidAuthorizationMessageException`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Zt,InvalidAuthorizationMessageException)
var Vt=[-3,Ht,Ze,{[Ct]:[`InvalidContextAssertion`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Vt,InvalidContextAssertionException)
var _t=[-3,Ht,Qe,{[Ct]:[`InvalidIdentityToken`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(_t,InvalidIdentityTokenException)
var Qt=[-3,Ht,Ye,{[Ct]:[`InvalidSubjectCredentials`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Qt,InvalidSubjectCredentialsException)
var Yt=[-3,Ht,Xe,{[Ct]:[`JWTPayloadSizeExceededException`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Yt,JWTPayloadSizeExceededException)
var Bt=[-3,Ht,tt,{[Ct]:[`MalformedPolicyDocument`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(Bt,MalformedPolicyDocumentException)
var Xt=[-3,Ht,ot,{[Ct]:[`OutboundWebIdentityFederationDisabledException`,403],[Rt]:Ot,[zt]:403},[$t],[0]]
Ut.registerError(Xt,OutboundWebIdentityFederationDisabledException)
var en=[-3,Ht,lt,{[Ct]:[`PackedPolicyTooLarge`,400],[Rt]:Ot,[zt]:400},[$t],[0]]
Ut.registerError(en,PackedPolicyTooLargeException)
var tn=[-3,Ht,ht,{[Ct]:[`RegionDisabledException`,403],[Rt]:Ot,[zt]:403},[$t],[0]]
Ut.registerError(tn,RegionDisabledException)
var nn=[-3,Ht,xt,{[Ct]:[`SessionDurationEscalationException`,403],[Rt]:Ot,[zt]:403},[$t],[0]]
Ut.registerError(nn,SessionDurationEscalationException)
const on=[Mt,Ut]
var sn=[0,Ht,Dt,8,0]
var rn=[3,Ht,He,0,[je,Re],[0,0],2]
var an=[3,Ht,Le,0,[mt,Et,it,st,Ue,Pt,wt,qe,gt,At,St,at,nt],[0,0,()=>mn,0,1,()=>En,64|0,0,0,0,0,()=>hn,1],2]
var cn=[3,Ht,We,0,[Me,He,ut,St,It,ft],[[()=>pn,0],()=>rn,1,0,1,1]]
var pn=[3,Ht,Me,0,[ze,vt,yt,Ne],[0,[()=>sn,0],0,4],4]
var dn=[3,Ht,dt,0,[kt],[0]]
var un=[3,Ht,pt,0,[rt,Fe],[0,0]]
var ln=[3,Ht,bt,0,[et,Tt],[0,0],2]
var mn=[1,Ht,jt,0,()=>dn]
var hn=[1,Ht,ct,0,()=>un]
var En=[1,Ht,Wt,0,()=>ln]
var vn=[9,Ht,$e,0,()=>an,()=>cn]
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??be.E,base64Encoder:e?.base64Encoder??Te.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??X,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new de.m}],logger:e?.logger??new Ae.N,protocol:e?.protocol??ye.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:on,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Pe.k,signerConstructor:e?.signerConstructor??f.W,urlParser:e?.urlParser??we.D,utf8Decoder:e?.utf8Decoder??ke.a,utf8Encoder:e?.utf8Encoder??De.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,ue.I)(process.version)
const t=(0,me.I)(e)
const defaultConfigProvider=()=>t().then(le.l)
const n=getRuntimeConfig(e);(0,ne.I)(process.version)
const o={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,he.Z)(re.$,o),bodyLengthChecker:e?.bodyLengthChecker??ge.n,credentialDefaultProvider:e?.credentialDefaultProvider??pe.v6,defaultSocketTimeout:(0,oe.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,se.pf)({serviceId:n.serviceId,clientVersion:te.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await(0,pe.v6)(e?.__config||{})()),signer:new ae.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new de.m}],maxAttempts:e?.maxAttempts??(0,he.Z)(E.qs,e),region:e?.region??(0,he.Z)(Ee.GG,{...Ee.zH,...o}),requestHandler:fe.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,he.Z)({...E.kN,default:async()=>(await defaultConfigProvider()).retryMode||Se.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,he.Z)(g.A,o),streamCollector:e?.streamCollector??Ie.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,he.Z)(ve.e$,o),useFipsEndpoint:e?.useFipsEndpoint??(0,he.Z)(xe.Ko,o),userAgentAppId:e?.userAgentAppId??(0,he.Z)(ie.hV,o)}}
var xn=n(9999)
var Sn=n(6571)
var gn=n(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider
let o=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
if(n===-1)t.push(e)
else t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,xn.R)(e),(0,Sn.xA)(e),(0,gn.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,xn.$)(n),(0,Sn.uv)(n),(0,gn.j)(n),resolveHttpAuthRuntimeConfig(n))}
class STSClient extends u.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t)
const u=(0,o.D)(n)
const S=(0,E.$z)(u)
const g=(0,l.T)(S)
const f=(0,s.OV)(g)
const I=(0,m.Co)(f)
const y=resolveHttpAuthSchemeConfig(I)
const P=resolveRuntimeExtensions(y,e?.extensions||[])
this.config=P
this.middlewareStack.use((0,x.wq)(this.config))
this.middlewareStack.use((0,i.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,h.vK)(this.config))
this.middlewareStack.use((0,s.TC)(this.config))
this.middlewareStack.use((0,r.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:B,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var fn=n(6801)
const In=(0,fn.k)(ee,"AWSSecurityTokenServiceV20110615","STSClient",m.rD)
const yn={}
const _mw0=(e,t,n,o)=>[]
class AssumeRoleCommand extends(In(yn,_mw0,"AssumeRole",vn)){}})}

