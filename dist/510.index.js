"use strict"
exports.id=510
exports.ids=[510]
exports.modules={3510:((e,t,i)=>{i.d(t,{AssumeRoleCommand:()=>AssumeRoleCommand,STSClient:()=>STSClient})
var s=i(846)
var n=i(9007)
var o=i(721)
var r=i(5180)
var a=i(5250)
var c=i(2781)
var u=i(7086)
var d=i(1567)
var l=i(8702)
var p=i(7503)
var g=i(4172)
var h=i(7041)
var m=i(7760)
var S=i(2122)
var v=i(7849)
var f=i(8181)
var E=i(6839)
var y=i(2915)
var x=i(8743)
var w=i(9362)
var I=i(7436)
var P=i(6180)
var A=i(8479)
var b=i(7009)
var k=i(1046)
var T=i(5258)
const C="ref"
const O=-1,R=true,D="isSet",$="PartitionResult",z="booleanEquals",j="stringEquals",N="getAttr",M="us-east-1",W="sigv4",V="sts",L="https://sts.{Region}.{PartitionResult#dnsSuffix}",F={[C]:"Endpoint"},K={[C]:"Region"},q={[C]:$},_={},H=[K]
const U={conditions:[[D,[F]],[D,H],["aws.partition",H,$],[z,[{[C]:"UseFIPS"},R]],[z,[{[C]:"UseDualStack"},R]],[j,[K,"aws-global"]],[z,[{[C]:"UseGlobalEndpoint"},R]],[j,[K,"eu-central-1"]],[z,[{fn:N,argv:[q,"supportsDualStack"]},R]],[z,[{fn:N,argv:[q,"supportsFIPS"]},R]],[j,[K,"ap-south-1"]],[j,[K,"eu-north-1"]],[j,[K,"eu-west-1"]],[j,[K,"eu-west-2"]],[j,[K,"eu-west-3"]],[j,[K,"sa-east-1"]],[j,[K,M]],[j,[K,"us-east-2"]],[j,[K,"us-west-2"]],[j,[K,"us-west-1"]],[j,[K,"ca-central-1"]],[j,[K,"ap-southeast-1"]],[j,[K,"ap-northeast-1"]],[j,[K,"ap-southeast-2"]],[j,[{fn:N,argv:[q,"name"]},"aws-us-gov"]]],results:[[O],["https://sts.amazonaws.com",{authSchemes:[{name:W,signingName:V,signingRegion:M}]}],[L,{authSchemes:[{name:W,signingName:V,signingRegion:"{Region}"}]}],[O,"Invalid Configuration: FIPS and custom endpoint are not supported"],[O,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[F,_],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",_],[O,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",_],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",_],[O,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",_],[O,"DualStack is enabled but this partition does not support DualStack"],[L,_],[O,"Invalid Configuration: Missing Region"]]}
const Q=2
const G=1e8
const J=new Int32Array([-1,1,-1,0,30,3,1,4,G+14,2,5,G+14,3,25,6,4,24,7,5,G+1,8,6,9,G+13,7,G+1,10,10,G+1,11,11,G+1,12,12,G+1,13,13,G+1,14,14,G+1,15,15,G+1,16,16,G+1,17,17,G+1,18,18,G+1,19,19,G+1,20,20,G+1,21,21,G+1,22,22,G+1,23,23,G+1,G+2,8,G+11,G+12,4,28,26,9,27,G+10,24,G+8,G+9,8,29,G+7,9,G+6,G+7,3,G+3,31,4,G+4,G+5])
const Z=T.d.from(J,Q,U.conditions,U.results)
const B=new A.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
const defaultEndpointResolver=(e,t={})=>B.get(e,()=>(0,b.c)(Z,{endpointParams:e,logger:t.logger}))
k.m.aws=P.U
const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,i,s)=>{if(!s)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const n=await e(t,i,s)
const o=(0,x.u)(i)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!o)throw new Error(`getEndpointParameterInstructions() is not defined on '${i.commandName}'`)
const r=await(0,I.x)(s,{getEndpointParameterInstructions:o},t)
return Object.assign(n,r)}
const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,i)=>({operation:(0,x.u)(t).operation,region:await(0,w.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
const Y=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider)
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,i)=>{const endpointRuleSetHttpAuthSchemeProvider=s=>{const n=e(s)
const o=n.properties?.authSchemes
if(!o)return t(s)
const r=[]
for(const e of o){const{name:t,properties:n={},...a}=e
const c=t.toLowerCase()
if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let u
if(c==="sigv4a"){u="aws.auth#sigv4a"
const e=o.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(y.W.sigv4aDependency()==="none"&&e)continue}else if(c.startsWith("sigv4"))u="aws.auth#sigv4"
else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
const d=i[u]
if(!d)throw new Error(`Could not find HttpAuthOption create function for '${u}'`)
const l=d(s)
l.schemeId=u
l.signingProperties={...l.signingProperties||{},...a,...n}
r.push(l)}return r}
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
const resolveHttpAuthSchemeConfig=e=>{const t=(0,f.ho)(e)
const i=(0,E.O)(t)
return Object.assign(i,{authSchemePreference:(0,w.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
const ee={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const te={rE:"3.1173.0"}
var ie=i(5477)
var se=i(9121)
var ne=i(2217)
var oe=i(7652)
var re=i(2628)
var ae=i(2526)
var ce=i(4881)
var ue=i(9882)
var de=i(1314)
var le=i(1034)
var pe=i(479)
var ge=i(8234)
var he=i(3945)
var me=i(6152)
var Se=i(7580)
var ve=i(4254)
var fe=i(4353)
var Ee=i(2127)
var ye=i(1668)
var xe=i(6660)
var we=i(4818)
var Ie=i(910)
var Pe=i(7545)
var Ae=i(8977)
var be=i(9700)
var ke=i(7305)
var Te=i(7332)
var Ce=i(9809)
var Oe=i(5629)
var Re=i(4667)
class STSServiceException extends Re.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
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
Object.setPrototypeOf(this,SessionDurationEscalationException.prototype)}}const De="Arn"
const $e="AccessKeyId"
const ze="AssumeRole"
const je="AssumedRoleId"
const Ne="AssumeRoleRequest"
const Me="AssumeRoleResponse"
const We="AssumedRoleUser"
const Ve="Credentials"
const Le="ContextAssertion"
const Fe="DurationSeconds"
const Ke="Expiration"
const qe="ExternalId"
const _e="ExpiredTokenException"
const He="ExpiredTradeInTokenException"
const Ue="InvalidAuthorizationMessageException"
const Qe="InvalidContextAssertionException"
const Ge="IDPCommunicationErrorException"
const Je="IDPRejectedClaimException"
const Ze="InvalidIdentityTokenException"
const Be="InvalidSubjectCredentialsException"
const Ye="InsufficientSessionLifetimeException"
const Xe="JWTPayloadSizeExceededException"
const et="Key"
const tt="MalformedPolicyDocumentException"
const it="MinimumSessionTokenSize"
const st="OutboundWebIdentityFederationDisabledException"
const nt="Policy"
const ot="PolicyArns"
const rt="ProviderArn"
const at="ProvidedContexts"
const ct="ProvidedContextsListType"
const ut="ProvidedContext"
const dt="PolicyDescriptorType"
const lt="PackedPolicySize"
const pt="PackedPolicyTooLargeException"
const gt="RoleArn"
const ht="RegionDisabledException"
const mt="RoleSessionName"
const St="SecretAccessKey"
const vt="SessionDurationEscalationException"
const ft="SourceIdentity"
const Et="SerialNumber"
const yt="SessionTokenSize"
const xt="SessionTokenUtilization"
const wt="SessionToken"
const It="Tags"
const Pt="TokenCode"
const At="TransitiveTagKeys"
const bt="Tag"
const kt="Value"
const Tt="arn"
const Ct="accessKeySecretType"
const Ot="awsQueryError"
const Rt="client"
const Dt="error"
const $t="httpError"
const zt="message"
const jt="policyDescriptorListType"
const Nt="smithy.ts.sdk.synthetic.com.amazonaws.sts"
const Mt="tagListType"
const Wt="com.amazonaws.sts"
const Vt=new Oe.O(Nt)
var Lt=[-3,Nt,"STSServiceException",0,[],[]]
Vt.registerError(Lt,STSServiceException)
const Ft=new Oe.O(Wt)
var Kt=[-3,Wt,_e,{[Ot]:[`ExpiredTokenException`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Kt,ExpiredTokenException)
var qt=[-3,Wt,He,{[Ot]:[`ExpiredTradeInTokenException`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(qt,ExpiredTradeInTokenException)
var _t=[-3,Wt,Ge,{[Ot]:[`IDPCommunicationError`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(_t,IDPCommunicationErrorException)
var Ht=[-3,Wt,Je,{[Ot]:[`IDPRejectedClaim`,403],[Dt]:Rt,[$t]:403},[zt],[0]]
Ft.registerError(Ht,IDPRejectedClaimException)
var Ut=[-3,Wt,Ye,{[Ot]:[`InsufficientSessionLifetime`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Ut,InsufficientSessionLifetimeException)
var Qt=[-3,Wt,Ue,{[Ot]:[`InvalidAuthorizationMessageException`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Qt,InvalidAuthorizationMessageException)
var Gt=[-3,Wt,Qe,{[Ot]:[`InvalidContextAssertion`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Gt,InvalidContextAssertionException)
var Jt=[-3,Wt,Ze,{[Ot]:[`InvalidIdentityToken`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Jt,InvalidIdentityTokenException)
var Zt=[-3,Wt,Be,{[Ot]:[`InvalidSubjectCredentials`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Zt,InvalidSubjectCredentialsException)
var Bt=[-3,Wt,Xe,{[Ot]:[`JWTPayloadSizeExceededException`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Bt,JWTPayloadSizeExceededException)
var Yt=[-3,Wt,tt,{[Ot]:[`MalformedPolicyDocument`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(Yt,MalformedPolicyDocumentException)
var Xt=[-3,Wt,st,{[Ot]:[`OutboundWebIdentityFederationDisabledException`,403],[Dt]:Rt,[$t]:403},[zt],[0]]
Ft.registerError(Xt,OutboundWebIdentityFederationDisabledException)
var ei=[-3,Wt,pt,{[Ot]:[`PackedPolicyTooLarge`,400],[Dt]:Rt,[$t]:400},[zt],[0]]
Ft.registerError(ei,PackedPolicyTooLargeException)
var ti=[-3,Wt,ht,{[Ot]:[`RegionDisabledException`,403],[Dt]:Rt,[$t]:403},[zt],[0]]
Ft.registerError(ti,RegionDisabledException)
var ii=[-3,Wt,vt,{[Ot]:[`SessionDurationEscalationException`,403],[Dt]:Rt,[$t]:403},[zt],[0]]
Ft.registerError(ii,SessionDurationEscalationException)
const si=[Vt,Ft]
var ni=[0,Wt,Ct,8,0]
var oi=[3,Wt,We,0,[je,De],[0,0],2]
var ri=[3,Wt,Ne,0,[gt,mt,ot,nt,Fe,It,At,qe,Et,Pt,ft,at,it],[0,0,()=>pi,0,1,()=>hi,64|0,0,0,0,0,()=>gi,1],2]
var ai=[3,Wt,Me,0,[Ve,We,lt,ft,xt,yt],[[()=>ci,0],()=>oi,1,0,1,1]]
var ci=[3,Wt,Ve,0,[$e,St,wt,Ke],[0,[()=>ni,0],0,4],4]
var ui=[3,Wt,dt,0,[Tt],[0]]
var di=[3,Wt,ut,0,[rt,Le],[0,0]]
var li=[3,Wt,bt,0,[et,kt],[0,0],2]
var pi=[1,Wt,jt,0,()=>ui]
var gi=[1,Wt,ct,0,()=>di]
var hi=[1,Wt,Mt,0,()=>li]
var mi=[9,Wt,ze,0,()=>ri,()=>ai]
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??be.E,base64Encoder:e?.base64Encoder??ke.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??X,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new de.m}],logger:e?.logger??new Pe.N,protocol:e?.protocol??we.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:si,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ie.k,signerConstructor:e?.signerConstructor??y.W,urlParser:e?.urlParser??Ae.D,utf8Decoder:e?.utf8Decoder??Te.a,utf8Encoder:e?.utf8Encoder??Ce.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,le.I)(process.version)
const t=(0,ge.I)(e)
const defaultConfigProvider=()=>t().then(pe.l)
const i=getRuntimeConfig(e);(0,ie.I)(process.version)
const s={profile:e?.profile,logger:i.logger}
return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,he.Z)(re.$,s),bodyLengthChecker:e?.bodyLengthChecker??Ee.n,credentialDefaultProvider:e?.credentialDefaultProvider??ue.v6,defaultSocketTimeout:(0,se.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,ne.pf)({serviceId:i.serviceId,clientVersion:te.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await(0,ue.v6)(e?.__config||{})()),signer:new ae.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new de.m}],maxAttempts:e?.maxAttempts??(0,he.Z)(m.qs,e),region:e?.region??(0,he.Z)(me.GG,{...me.zH,...s}),requestHandler:ye.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,he.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||fe.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,he.Z)(E.A,s),streamCollector:e?.streamCollector??xe.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,he.Z)(Se.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,he.Z)(ve.Ko,s),userAgentAppId:e?.userAgentAppId??(0,he.Z)(oe.hV,s)}}
var Si=i(9999)
var vi=i(6571)
var fi=i(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let i=e.httpAuthSchemeProvider
let s=e.credentials
return{setHttpAuthScheme(e){const i=t.findIndex(t=>t.schemeId===e.schemeId)
if(i===-1)t.push(e)
else t.splice(i,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){s=e},credentials(){return s}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const i=Object.assign((0,Si.R)(e),(0,vi.xA)(e),(0,fi.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(i))
return Object.assign(e,(0,Si.$)(i),(0,vi.uv)(i),(0,fi.j)(i),resolveHttpAuthRuntimeConfig(i))}
class STSClient extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const i=resolveClientEndpointParameters(t)
const l=(0,s.D)(i)
const f=(0,m.$z)(l)
const E=(0,p.T)(f)
const y=(0,n.OV)(E)
const x=(0,g.Co)(y)
const w=resolveHttpAuthSchemeConfig(x)
const I=resolveRuntimeExtensions(w,e?.extensions||[])
this.config=I
this.middlewareStack.use((0,v.wq)(this.config))
this.middlewareStack.use((0,o.sM)(this.config))
this.middlewareStack.use((0,S.ey)(this.config))
this.middlewareStack.use((0,h.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,r.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:Y,identityProviderConfigProvider:async e=>new u.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var Ei=i(5816)
const yi=(0,Ei.k)(ee,"AWSSecurityTokenServiceV20110615","STSClient",g.rD)
const xi={}
const _mw0=(e,t,i,s)=>[]
class AssumeRoleCommand extends(yi(xi,_mw0,"AssumeRole",mi)){}}),4881:((e,t,i)=>{i.d(t,{S:()=>AwsSdkSigV4ASigner})
var s=i(9725)
var n=i(3786)
var o=i(2526)
class AwsSdkSigV4ASigner extends o.f2{async sign(e,t,i){if(!s.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:r,signer:a,signingRegion:c,signingRegionSet:u,signingName:d}=await(0,o.pz)(i)
const l=await(r.sigv4aSigningRegionSet?.())
const p=(l??u??[c]).join(",")
const g=await(r.disableClockSkewCorrection?.())===true
i._disableClockSkewCorrection=g
if(!g){i._preRequestSystemClockOffset=r.systemClockOffset
i._requestSentAt=Date.now()}const h=await a.sign(e,{signingDate:g?new Date:(0,n.C)(r.systemClockOffset),signingRegion:p,signingService:d})
return h}}}),6839:((e,t,i)=>{i.d(t,{A:()=>o,O:()=>resolveAwsSdkSigV4AConfig})
var s=i(3926)
var n=i(1342)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,s.t)(e.sigv4aSigningRegionSet)
return e}
const o={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new n.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new n.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},default:void 0}}),4818:((e,t,i)=>{i.d(t,{k:()=>AwsQueryProtocol})
var s=i(5715)
var n=i(9620)
var o=i(6204)
var r=i(5125)
var a=i(4017)
var c=i(6273)
var u=i(3888)
var d=i(979)
var l=i(5393)
var p=i(7305)
var g=i(7297)
var h=i(7004)
var m=i(6881)
class QueryShapeSerializer extends m.B{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,i=""){if(this.buffer===void 0)this.buffer=""
const s=r.l1.of(e)
if(i&&!i.endsWith("."))i+="."
if(s.isBlobSchema()){if(typeof t==="string"||t instanceof Uint8Array){this.writeKey(i)
this.writeValue((this.serdeContext?.base64Encoder??p.n)(t))}}else if(s.isBooleanSchema()||s.isNumericSchema()||s.isStringSchema()){if(t!=null){this.writeKey(i)
this.writeValue(String(t))}else if(s.isIdempotencyToken()){this.writeKey(i)
this.writeValue((0,g.ec)())}}else if(s.isBigIntegerSchema()){if(t!=null){this.writeKey(i)
this.writeValue(String(t))}}else if(s.isBigDecimalSchema()){if(t!=null){this.writeKey(i)
this.writeValue(t instanceof h.D?t.string:String(t))}}else if(s.isTimestampSchema()){if(t instanceof Date){this.writeKey(i)
const e=(0,u.V)(s,this.settings)
switch(e){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,l.JV)(t))
break
case 7:this.writeValue(String(t.getTime()/1e3))
break}}}else if(s.isDocumentSchema())if(Array.isArray(t))this.write(64|15,t,i)
else if(t instanceof Date)this.write(4,t,i)
else if(t instanceof Uint8Array)this.write(21,t,i)
else if(t&&typeof t==="object")this.write(128|15,t,i)
else{this.writeKey(i)
this.writeValue(String(t))}else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(i)
this.writeValue("")}}else{const e=s.getValueSchema()
const n=this.settings.flattenLists||s.getMergedTraits().xmlFlattened
let o=1
for(const s of t){if(s==null)continue
const t=e.getMergedTraits()
const r=this.getKey("member",t.xmlName,t.ec2QueryName)
const a=n?`${i}${o}`:`${i}${r}.${o}`
this.write(e,s,a);++o}}}else if(s.isMapSchema()){if(t&&typeof t==="object"){const e=s.getKeySchema()
const n=s.getValueSchema()
const o=s.getMergedTraits().xmlFlattened
let r=1
for(const s in t){const a=t[s]
if(a==null)continue
const c=e.getMergedTraits()
const u=this.getKey("key",c.xmlName,c.ec2QueryName)
const d=o?`${i}${r}.${u}`:`${i}entry.${r}.${u}`
const l=n.getMergedTraits()
const p=this.getKey("value",l.xmlName,l.ec2QueryName)
const g=o?`${i}${r}.${p}`:`${i}entry.${r}.${p}`
this.write(e,s,d)
this.write(n,a,g);++r}}}else if(s.isStructSchema()){if(t&&typeof t==="object"){let e=false
for(const[n,o]of s.structIterator()){if(t[n]==null&&!o.isIdempotencyToken())continue
const s=o.getMergedTraits()
const r=this.getKey(n,s.xmlName,s.ec2QueryName,"struct")
const a=`${i}${r}`
this.write(o,t[n],a)
e=true}if(!e&&s.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,s]=e
const n=`${i}${t}`
this.write(15,s,n)}}}}else if(s.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(true)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,i,s){const{ec2:n,capitalizeKeys:o}=this.settings
if(n&&i)return i
const r=t??e
if(o&&s==="struct")return r[0].toUpperCase()+r.slice(1)
return r}writeKey(e){if(e.endsWith("."))e=e.slice(0,e.length-1)
this.buffer+=`&${(0,d.$)(e)}=`}writeValue(e){this.buffer+=(0,d.$)(e)}}class AwsQueryProtocol extends s.M{options
serializer
deserializer
mixin=new a.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:true}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new c._(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,i){const s=await super.serializeRequest(e,t,i)
if(!s.path.endsWith("/"))s.path+="/"
s.headers["content-type"]="application/x-www-form-urlencoded"
if((0,o.L)(e.input)==="unit"||!s.body)s.body=""
const n=e.name.split("#")[1]??e.name
s.body=`Action=${n}&Version=${this.options.version}`+s.body
if(s.body.endsWith("&"))s.body=s.body.slice(-1)
return s}async deserializeResponse(e,t,i){const s=this.deserializer
const o=r.l1.of(e.output)
const a={}
if(i.statusCode>=300){const o=await(0,n.P)(i.body,t)
if(o.byteLength>0)Object.assign(a,await s.read(15,o))
await this.handleError(e,t,i,a,this.deserializeMetadata(i))}for(const e in i.headers){const t=i.headers[e]
delete i.headers[e]
i.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name
const u=o.isStructSchema()&&this.useNestedResult()?c+"Result":void 0
const d=await(0,n.P)(i.body,t)
if(d.byteLength>0)Object.assign(a,await s.read(o,d,u))
a.$metadata=this.deserializeMetadata(i)
return a}useNestedResult(){return true}async handleError(e,t,i,s,n){const o=this.loadQueryErrorCode(i,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,o,this.options.defaultNamespace)
const a=this.loadQueryError(s)??{}
const c=this.loadQueryErrorMessage(s)
a.message=c
a.Error={Type:a.Type,Code:a.Code,Message:c}
const{errorSchema:u,errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(o,this.options.defaultNamespace,i,a,n,this.mixin.findQueryCompatibleError)
const l=r.l1.of(u)
const p=this.compositeErrorRegistry.getErrorCtor(u)??Error
const g=new p({})
const h={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error}
for(const[e,t]of l.structIterator()){const i=t.getMergedTraits().xmlName??e
const n=a[i]??s[i]
h[e]=this.deserializer.readSchema(t,n)}throw this.mixin.decorateServiceException(Object.assign(g,d,{$fault:l.getMergedTraits().error,message:c},h),s)}loadQueryErrorCode(e,t){const i=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
if(i!==void 0)return i
if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),2915:((e,t,i)=>{i.d(t,{W:()=>SignatureV4MultiRegion})
const s={SignatureV4a:null}
const n={CrtSignerV4:null}
var o=i(7476)
const r="X-Amz-S3session-Token"
const a=r.toLowerCase()
class SignatureV4SignWithCredentials extends o.B{async signWithCredentials(e,t,i){const s=getCredentialsWithoutSessionToken(t)
e.headers[a]=t.sessionToken
const n=this
setSingleOverride(n,s)
return n.signRequest(e,i??{})}async presignWithCredentials(e,t,i){const s=getCredentialsWithoutSessionToken(t)
delete e.headers[a]
e.headers[r]=t.sessionToken
e.query=e.query??{}
e.query[r]=t.sessionToken
const n=this
setSingleOverride(n,s)
return this.presign(e,i)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const i=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=i
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){if(typeof n.CrtSignerV4==="function")return"crt"
else if(typeof s.SignatureV4a==="function")return"js"
return"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t)
return this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,i={}){if(i.signingRegion==="*"){const s=this.getSigv4aSigner()
const o=n.CrtSignerV4
if(o&&s instanceof o)return s.signWithCredentials(e,t,i)
else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,t,i)}async presign(e,t={}){if(t.signingRegion==="*"){const i=this.getSigv4aSigner()
const s=n.CrtSignerV4
if(s&&i instanceof s)return i.presign(e,t)
else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,i={}){if(i.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,i)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=n.CrtSignerV4
const t=s.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions})
else throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}}),1314:((e,t,i)=>{i.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,i){return e}}})}

