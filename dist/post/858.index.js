"use strict"
exports.id=858
exports.ids=[858]
exports.modules={8858:((e,t,n)=>{n.d(t,{getDefaultRoleAssumer:()=>defaultRoleAssumers_getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity:()=>defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity})
var o=n(3945)
var s=n(6152)
function stsRegionDefaultResolver(e={}){return(0,o.Z)({...s.GG,async default(){if(!i.silence)console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
return"us-east-1"}},{...s.zH,...e})}const i={silence:false}
var r=n(249)
var a=n(6801)
var c=n(4172)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
const d={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const p=(0,a.k)(d,"AWSSecurityTokenServiceV20110615","STSClient",c.rD)
const u={}
const _mw0=(e,t,n,o)=>[]
var l=n(5629)
var g=n(4667)
class STSServiceException extends g.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException"
name="ExpiredTokenException"
$fault="client"
constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException"
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
Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}const h="Arn"
const m="AccessKeyId"
const v="AssumeRole"
const S="AssumedRoleId"
const f="AssumeRoleRequest"
const E="AssumeRoleResponse"
const y="AssumedRoleUser"
const A="AssumeRoleWithWebIdentity"
const P="AssumeRoleWithWebIdentityRequest"
const I="AssumeRoleWithWebIdentityResponse"
const x="Audience"
const w="Credentials"
const k="ContextAssertion"
const R="DurationSeconds"
const T="Expiration"
const C="ExternalId"
const D="ExpiredTokenException"
const b="IDPCommunicationErrorException"
const O="IDPRejectedClaimException"
const $="InvalidIdentityTokenException"
const H="Key"
const W="MalformedPolicyDocumentException"
const j="MinimumSessionTokenSize"
const z="Policy"
const L="PolicyArns"
const K="ProviderArn"
const U="ProvidedContexts"
const M="ProvidedContextsListType"
const N="ProvidedContext"
const q="PolicyDescriptorType"
const F="ProviderId"
const _="PackedPolicySize"
const G="PackedPolicyTooLargeException"
const Z="Provider"
const V="RoleArn"
const B="RegionDisabledException"
const Q="RoleSessionName"
const Y="SecretAccessKey"
const J="SubjectFromWebIdentityToken"
const X="SourceIdentity"
const ee="SerialNumber"
const te="SessionToken"
const ne="SessionTokenSize"
const oe="SessionTokenUtilization"
const se="Tags"
const ie="TokenCode"
const re="TransitiveTagKeys"
const ae="Tag"
const ce="Value"
const de="WebIdentityToken"
const pe="arn"
const ue="accessKeySecretType"
const le="awsQueryError"
const ge="client"
const he="clientTokenType"
const me="error"
const ve="httpError"
const Se="message"
const fe="policyDescriptorListType"
const Ee="smithy.ts.sdk.synthetic.com.amazonaws.sts"
const ye="tagListType"
const Ae="com.amazonaws.sts"
const Pe=new l.O(Ee)
var Ie=[-3,Ee,"STSServiceException",0,[],[]]
Pe.registerError(Ie,STSServiceException)
const xe=new l.O(Ae)
var we=[-3,Ae,D,{[le]:[`ExpiredTokenException`,400],[me]:ge,[ve]:400},[Se],[0]]
xe.registerError(we,ExpiredTokenException)
var ke=[-3,Ae,b,{[le]:[`IDPCommunicationError`,400],[me]:ge,[ve]:400},[Se],[0]]
xe.registerError(ke,IDPCommunicationErrorException)
var Re=[-3,Ae,O,{[le]:[`IDPRejectedClaim`,403],[me]:ge,[ve]:403},[Se],[0]]
xe.registerError(Re,IDPRejectedClaimException)
var Te=[-3,Ae,$,{[le]:[`InvalidIdentityToken`,400],[me]:ge,[ve]:400},[Se],[0]]
xe.registerError(Te,InvalidIdentityTokenException)
var Ce=[-3,Ae,W,{[le]:[`MalformedPolicyDocument`,400],[me]:ge,[ve]:400},[Se],[0]]
xe.registerError(Ce,MalformedPolicyDocumentException)
var De=[-3,Ae,G,{[le]:[`PackedPolicyTooLarge`,400],[me]:ge,[ve]:400},[Se],[0]]
xe.registerError(De,PackedPolicyTooLargeException)
var be=[-3,Ae,B,{[le]:[`RegionDisabledException`,403],[me]:ge,[ve]:403},[Se],[0]]
xe.registerError(be,RegionDisabledException)
const Oe=[Pe,xe]
var $e=[0,Ae,ue,8,0]
var He=[0,Ae,he,8,0]
var We=[3,Ae,y,0,[S,h],[0,0],2]
var je=[3,Ae,f,0,[V,Q,L,z,R,se,re,C,ee,ie,X,U,j],[0,0,()=>Fe,0,1,()=>Ge,64|0,0,0,0,0,()=>_e,1],2]
var ze=[3,Ae,E,0,[w,y,_,X,oe,ne],[[()=>Ue,0],()=>We,1,0,1,1]]
var Le=[3,Ae,P,0,[V,Q,de,F,L,z,R,j],[0,0,[()=>He,0],0,()=>Fe,0,1,1],3]
var Ke=[3,Ae,I,0,[w,J,y,_,Z,x,X,oe,ne],[[()=>Ue,0],0,()=>We,1,0,0,0,1,1]]
var Ue=[3,Ae,w,0,[m,Y,te,T],[0,[()=>$e,0],0,4],4]
var Me=[3,Ae,q,0,[pe],[0]]
var Ne=[3,Ae,N,0,[K,k],[0,0]]
var qe=[3,Ae,ae,0,[H,ce],[0,0],2]
var Fe=[1,Ae,fe,0,()=>Me]
var _e=[1,Ae,M,0,()=>Ne]
var Ge=[1,Ae,ye,0,()=>qe]
var Ze=[9,Ae,v,0,()=>je,()=>ze]
var Ve=[9,Ae,A,0,()=>Le,()=>Ke]
class AssumeRoleCommand extends(p(u,_mw0,"AssumeRole",Ze)){}class AssumeRoleWithWebIdentityCommand extends(p(u,_mw0,"AssumeRoleWithWebIdentity",Ve)){}const getAccountIdFromAssumedRoleUser=e=>{if(typeof e?.Arn==="string"){const t=e.Arn.split(":")
if(t.length>4&&t[4]!=="")return t[4]}return}
const resolveRegion=async(e,t,n,o={})=>{const s=typeof e==="function"?await e():e
const i=typeof t==="function"?await t():t
let r=""
const a=s??i??(r=await stsRegionDefaultResolver(o)())
n?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${i} (contextual client)`,`${r} (STS default: AWS_REGION, profile region, or us-east-1)`)
return a}
const getDefaultRoleAssumer=(e,t)=>{let n
let o
return async(s,i)=>{o=s
if(!n){const{logger:s=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:r,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:d=e?.parentClientConfig?.userAgentAppId}=e
const p=await resolveRegion(r,e?.parentClientConfig?.region,c,{logger:s,profile:i})
const u=!isH2(a)
n=new t({...e,userAgentAppId:d,profile:i,credentialDefaultProvider:()=>async()=>o,region:p,requestHandler:u?a:void 0,logger:s})}const{Credentials:a,AssumedRoleUser:c}=await n.send(new AssumeRoleCommand(i))
if(!a||!a.AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`)
const d=getAccountIdFromAssumedRoleUser(c)
const p={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.CredentialScope&&{credentialScope:a.CredentialScope},...d&&{accountId:d}};(0,r.g)(p,"CREDENTIALS_STS_ASSUME_ROLE","i")
return p}}
const getDefaultRoleAssumerWithWebIdentity=(e,t)=>{let n
return async o=>{if(!n){const{logger:o=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:i,requestHandler:r=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e
const d=await resolveRegion(i,e?.parentClientConfig?.region,a,{logger:o,profile:s})
const p=!isH2(r)
n=new t({...e,userAgentAppId:c,profile:s,region:d,requestHandler:p?r:void 0,logger:o})}const{Credentials:s,AssumedRoleUser:i}=await n.send(new AssumeRoleWithWebIdentityCommand(o))
if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${o.RoleArn}`)
const a=getAccountIdFromAssumedRoleUser(i)
const c={accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{credentialScope:s.CredentialScope},...a&&{accountId:a}}
if(a)(0,r.g)(c,"RESOLVED_ACCOUNT_ID","T");(0,r.g)(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k")
return c}}
const isH2=e=>e?.metadata?.handlerProtocol==="h2"
var Be=n(846)
var Qe=n(9007)
var Ye=n(8486)
var Je=n(5180)
var Xe=n(5250)
var et=n(2781)
var tt=n(7086)
var nt=n(1567)
var ot=n(8702)
var st=n(7503)
var it=n(7041)
var rt=n(7760)
var at=n(2122)
var ct=n(7849)
var dt=n(8181)
var pt=n(6839)
var ut=n(2915)
var lt=n(8743)
var gt=n(9362)
var ht=n(7436)
var mt=n(6180)
var vt=n(8479)
var St=n(7009)
var ft=n(1046)
var Et=n(5258)
const yt="ref"
const At=-1,Pt=true,It="isSet",xt="PartitionResult",wt="booleanEquals",kt="stringEquals",Rt="getAttr",Tt="us-east-1",Ct="sigv4",Dt="sts",bt="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ot={[yt]:"Endpoint"},$t={[yt]:"Region"},Ht={[yt]:xt},Wt={},jt=[$t]
const zt={conditions:[[It,[Ot]],[It,jt],["aws.partition",jt,xt],[wt,[{[yt]:"UseFIPS"},Pt]],[wt,[{[yt]:"UseDualStack"},Pt]],[kt,[$t,"aws-global"]],[wt,[{[yt]:"UseGlobalEndpoint"},Pt]],[kt,[$t,"eu-central-1"]],[wt,[{fn:Rt,argv:[Ht,"supportsDualStack"]},Pt]],[wt,[{fn:Rt,argv:[Ht,"supportsFIPS"]},Pt]],[kt,[$t,"ap-south-1"]],[kt,[$t,"eu-north-1"]],[kt,[$t,"eu-west-1"]],[kt,[$t,"eu-west-2"]],[kt,[$t,"eu-west-3"]],[kt,[$t,"sa-east-1"]],[kt,[$t,Tt]],[kt,[$t,"us-east-2"]],[kt,[$t,"us-west-2"]],[kt,[$t,"us-west-1"]],[kt,[$t,"ca-central-1"]],[kt,[$t,"ap-southeast-1"]],[kt,[$t,"ap-northeast-1"]],[kt,[$t,"ap-southeast-2"]],[kt,[{fn:Rt,argv:[Ht,"name"]},"aws-us-gov"]]],results:[[At],["https://sts.amazonaws.com",{authSchemes:[{name:Ct,signingName:Dt,signingRegion:Tt}]}],[bt,{authSchemes:[{name:Ct,signingName:Dt,signingRegion:"{Region}"}]}],[At,"Invalid Configuration: FIPS and custom endpoint are not supported"],[At,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ot,Wt],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Wt],[At,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Wt],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Wt],[At,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Wt],[At,"DualStack is enabled but this partition does not support DualStack"],[bt,Wt],[At,"Invalid Configuration: Missing Region"]]}
const Lt=2
const Kt=1e8
const Ut=new Int32Array([-1,1,-1,0,30,3,1,4,Kt+14,2,5,Kt+14,3,25,6,4,24,7,5,Kt+1,8,6,9,Kt+13,7,Kt+1,10,10,Kt+1,11,11,Kt+1,12,12,Kt+1,13,13,Kt+1,14,14,Kt+1,15,15,Kt+1,16,16,Kt+1,17,17,Kt+1,18,18,Kt+1,19,19,Kt+1,20,20,Kt+1,21,21,Kt+1,22,22,Kt+1,23,23,Kt+1,Kt+2,8,Kt+11,Kt+12,4,28,26,9,27,Kt+10,24,Kt+8,Kt+9,8,29,Kt+7,9,Kt+6,Kt+7,3,Kt+3,31,4,Kt+4,Kt+5])
const Mt=Et.d.from(Ut,Lt,zt.conditions,zt.results)
const Nt=new vt.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
const defaultEndpointResolver=(e,t={})=>Nt.get(e,()=>(0,St.c)(Mt,{endpointParams:e,logger:t.logger}))
ft.m.aws=mt.U
const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,n,o)=>{if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const s=await e(t,n,o)
const i=(0,lt.u)(n)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`)
const r=await(0,ht.x)(o,{getEndpointParameterInstructions:i},t)
return Object.assign(s,r)}
const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,n)=>({operation:(0,lt.u)(t).operation,region:await(0,gt.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
const qt=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider)
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,n)=>{const endpointRuleSetHttpAuthSchemeProvider=o=>{const s=e(o)
const i=s.properties?.authSchemes
if(!i)return t(o)
const r=[]
for(const e of i){const{name:t,properties:s={},...a}=e
const c=t.toLowerCase()
if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let d
if(c==="sigv4a"){d="aws.auth#sigv4a"
const e=i.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(ut.W.sigv4aDependency()==="none"&&e)continue}else if(c.startsWith("sigv4"))d="aws.auth#sigv4"
else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
const p=n[d]
if(!p)throw new Error(`Could not find HttpAuthOption create function for '${d}'`)
const u=p(o)
u.schemeId=d
u.signingProperties={...u.signingProperties||{},...a,...s}
r.push(u)}return r}
return endpointRuleSetHttpAuthSchemeProvider}
const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"AssumeRoleWithWebIdentity":t.push(createSmithyApiNoAuthHttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t}
const Ft=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
const resolveHttpAuthSchemeConfig=e=>{const t=(0,dt.ho)(e)
const n=(0,pt.O)(t)
return Object.assign(n,{authSchemePreference:(0,gt.t)(e.authSchemePreference??[])})}
var _t=n(9955)
var Gt=n(5477)
var Zt=n(9121)
var Vt=n(7532)
var Bt=n(7652)
var Qt=n(2628)
var Yt=n(2526)
var Jt=n(4881)
var Xt=n(1314)
var en=n(1034)
var tn=n(479)
var nn=n(8234)
var on=n(7580)
var sn=n(4254)
var rn=n(4353)
var an=n(2127)
var cn=n(1668)
var dn=n(6660)
var pn=n(1166)
var un=n(910)
var ln=n(7545)
var gn=n(8977)
var hn=n(9700)
var mn=n(7305)
var vn=n(7332)
var Sn=n(9809)
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??hn.E,base64Encoder:e?.base64Encoder??mn.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ft,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Yt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Jt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Xt.m}],logger:e?.logger??new ln.N,protocol:e?.protocol??pn.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Oe,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??un.k,signerConstructor:e?.signerConstructor??ut.W,urlParser:e?.urlParser??gn.D,utf8Decoder:e?.utf8Decoder??vn.a,utf8Encoder:e?.utf8Encoder??Sn.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,en.I)(process.version)
const t=(0,nn.I)(e)
const defaultConfigProvider=()=>t().then(tn.l)
const n=getRuntimeConfig(e);(0,Gt.I)(process.version)
const i={profile:e?.profile,logger:n.logger}
return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,o.Z)(Qt.$,i),bodyLengthChecker:e?.bodyLengthChecker??an.n,defaultSocketTimeout:(0,Zt.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,Vt.pf)({serviceId:n.serviceId,clientVersion:_t.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new Yt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Jt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Xt.m}],maxAttempts:e?.maxAttempts??(0,o.Z)(rt.qs,e),region:e?.region??(0,o.Z)(s.GG,{...s.zH,...i}),requestHandler:cn.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,o.Z)({...rt.kN,default:async()=>(await defaultConfigProvider()).retryMode||rn.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,o.Z)(pt.A,i),streamCollector:e?.streamCollector??dn.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,o.Z)(on.e$,i),useFipsEndpoint:e?.useFipsEndpoint??(0,o.Z)(sn.Ko,i),userAgentAppId:e?.userAgentAppId??(0,o.Z)(Bt.hV,i)}}
var fn=n(9999)
var En=n(6571)
var yn=n(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let n=e.httpAuthSchemeProvider
let o=e.credentials
return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId)
if(n===-1)t.push(e)
else t.splice(n,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){o=e},credentials(){return o}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const n=Object.assign((0,fn.R)(e),(0,En.xA)(e),(0,yn.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(n))
return Object.assign(e,(0,fn.$)(n),(0,En.uv)(n),(0,yn.j)(n),resolveHttpAuthRuntimeConfig(n))}
class STSClient extends ot.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const n=resolveClientEndpointParameters(t)
const o=(0,Be.D)(n)
const s=(0,rt.$z)(o)
const i=(0,st.T)(s)
const r=(0,Qe.OV)(i)
const a=(0,c.Co)(r)
const d=resolveHttpAuthSchemeConfig(a)
const p=resolveRuntimeExtensions(d,e?.extensions||[])
this.config=p
this.middlewareStack.use((0,ct.wq)(this.config))
this.middlewareStack.use((0,Ye.sM)(this.config))
this.middlewareStack.use((0,at.ey)(this.config))
this.middlewareStack.use((0,it.vK)(this.config))
this.middlewareStack.use((0,Qe.TC)(this.config))
this.middlewareStack.use((0,Je.Y7)(this.config))
this.middlewareStack.use((0,Xe.n)(this.config))
this.middlewareStack.use((0,et.w)(this.config,{httpAuthSchemeParametersProvider:qt,identityProviderConfigProvider:async e=>new tt.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,nt.l)(this.config))}destroy(){super.destroy()}}const getCustomizableStsClientCtor=(e,t)=>{if(!t)return e
else return class extends e{constructor(e){super(e)
for(const e of t)this.middlewareStack.use(e)}}}
const defaultRoleAssumers_getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer(e,getCustomizableStsClientCtor(STSClient,t))
const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity(e,getCustomizableStsClientCtor(STSClient,t))}),9955:(e=>{e.exports={rE:"3.998.3"}})}

