"use strict"
exports.id=14
exports.ids=[14]
exports.modules={6014:((e,t,s)=>{s.d(t,{DescribeSecretCommand:()=>DescribeSecretCommand,SecretsManagerClient:()=>SecretsManagerClient})
var r=s(846)
var n=s(9007)
var a=s(721)
var o=s(5180)
var c=s(5250)
var i=s(2781)
var p=s(7086)
var u=s(1567)
var l=s(8702)
var d=s(7503)
var g=s(4172)
var m=s(7041)
var v=s(7760)
var h=s(2122)
var E=s(7849)
var x=s(8181)
var S=s(8743)
var f=s(9362)
const defaultSecretsManagerHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:(0,S.u)(t).operation,region:await(0,f.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"secretsmanager",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultSecretsManagerHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,x.ho)(e)
return Object.assign(t,{authSchemePreference:(0,f.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"secretsmanager"})
const P={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const y={rE:"3.1164.0"}
var M=s(5477)
var I=s(9121)
var R=s(2217)
var w=s(7652)
var D=s(2628)
var b=s(9882)
var k=s(1034)
var A=s(479)
var O=s(8234)
var F=s(3945)
var N=s(6152)
var $=s(7580)
var T=s(4254)
var z=s(4353)
var C=s(2127)
var j=s(1668)
var L=s(6660)
var q=s(2526)
var H=s(8999)
var U=s(910)
var V=s(7545)
var Z=s(8977)
var K=s(9700)
var G=s(7305)
var Y=s(7332)
var B=s(9809)
var J=s(6180)
var Q=s(8479)
var W=s(7009)
var X=s(1046)
var _=s(5258)
const ee="ref"
const te=-1,se=true,re="isSet",ne="PartitionResult",ae="booleanEquals",oe="getAttr",ce="stringEquals",ie={[ee]:"Endpoint"},pe={[ee]:ne},ue={fn:oe,argv:[pe,"name"]},le={},de=[{[ee]:"Region"}]
const ge={conditions:[[re,[ie]],[re,de],["aws.partition",de,ne],[ae,[{[ee]:"UseFIPS"},se]],[ae,[{[ee]:"UseDualStack"},se]],[ae,[{fn:oe,argv:[pe,"supportsDualStack"]},se]],[ae,[{fn:oe,argv:[pe,"supportsFIPS"]},se]],[ce,[ue,"aws"]],[ce,[ue,"aws-cn"]],[ce,[ue,"aws-us-gov"]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ie,le],["https://secretsmanager-fips.{Region}.amazonaws.com",le],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",le],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",le],[te,"FIPS is enabled but this partition does not support FIPS"],["https://secretsmanager.{Region}.amazonaws.com",le],["https://secretsmanager.{Region}.amazonaws.com.cn",le],["https://secretsmanager.{Region}.{PartitionResult#dualStackDnsSuffix}",le],[te,"DualStack is enabled but this partition does not support DualStack"],["https://secretsmanager.{Region}.{PartitionResult#dnsSuffix}",le],[te,"Invalid Configuration: Missing Region"]]}
const me=2
const ve=1e8
const he=new Int32Array([-1,1,-1,0,17,3,1,4,ve+14,2,5,ve+14,3,11,6,4,7,ve+13,5,8,ve+12,7,ve+9,9,8,ve+10,10,9,ve+9,ve+11,4,13,12,6,ve+7,ve+8,5,14,ve+6,6,15,ve+6,7,ve+4,16,9,ve+4,ve+5,3,ve+1,18,4,ve+2,ve+3])
const Ee=_.d.from(he,me,ge.conditions,ge.results)
const xe=new Q.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>xe.get(e,()=>(0,W.c)(Ee,{endpointParams:e,logger:t.logger}))
X.m.aws=J.U
var Se=s(5629)
var fe=s(4667)
class SecretsManagerServiceException extends fe.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SecretsManagerServiceException.prototype)}}class DecryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure"
name="DecryptionFailure"
$fault="client"
Message
constructor(e){super({name:"DecryptionFailure",$fault:"client",...e})
Object.setPrototypeOf(this,DecryptionFailure.prototype)
this.Message=e.Message}}class InternalServiceError extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InternalServiceError"
name="InternalServiceError"
$fault="server"
Message
constructor(e){super({name:"InternalServiceError",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServiceError.prototype)
this.Message=e.Message}}class InvalidNextTokenException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException"
name="InvalidNextTokenException"
$fault="client"
Message
constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextTokenException.prototype)
this.Message=e.Message}}class InvalidParameterException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
Message
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)
this.Message=e.Message}}class InvalidRequestException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#InvalidRequestException"
name="InvalidRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRequestException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class EncryptionFailure extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#EncryptionFailure"
name="EncryptionFailure"
$fault="client"
Message
constructor(e){super({name:"EncryptionFailure",$fault:"client",...e})
Object.setPrototypeOf(this,EncryptionFailure.prototype)
this.Message=e.Message}}class LimitExceededException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#LimitExceededException"
name="LimitExceededException"
$fault="client"
Message
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)
this.Message=e.Message}}class MalformedPolicyDocumentException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#MalformedPolicyDocumentException"
name="MalformedPolicyDocumentException"
$fault="client"
Message
constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)
this.Message=e.Message}}class PreconditionNotMetException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#PreconditionNotMetException"
name="PreconditionNotMetException"
$fault="client"
Message
constructor(e){super({name:"PreconditionNotMetException",$fault:"client",...e})
Object.setPrototypeOf(this,PreconditionNotMetException.prototype)
this.Message=e.Message}}class ResourceExistsException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#ResourceExistsException"
name="ResourceExistsException"
$fault="client"
Message
constructor(e){super({name:"ResourceExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceExistsException.prototype)
this.Message=e.Message}}class PublicPolicyException extends SecretsManagerServiceException{static shapeId="com.amazonaws.secretsmanager#PublicPolicyException"
name="PublicPolicyException"
$fault="client"
Message
constructor(e){super({name:"PublicPolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,PublicPolicyException.prototype)
this.Message=e.Message}}const Pe="AutomaticallyAfterDays"
const ye="ARN"
const Me="CreatedDate"
const Ie="Description"
const Re="DeletedDate"
const we="DecryptionFailure"
const De="DescribeSecretRequest"
const be="DescribeSecretResponse"
const ke="DescribeSecret"
const Ae="Duration"
const Oe="EncryptionFailure"
const Fe="ExternalSecretRotationMetadata"
const Ne="ExternalSecretRotationMetadataItem"
const $e="ExternalSecretRotationMetadataType"
const Te="ExternalSecretRotationRoleArn"
const ze="InvalidNextTokenException"
const Ce="InvalidParameterException"
const je="InvalidRequestException"
const Le="InternalServiceError"
const qe="Key"
const He="KmsKeyId"
const Ue="LastAccessedDate"
const Ve="LastChangedDate"
const Ze="LimitExceededException"
const Ke="LastRotatedDate"
const Ge="Message"
const Ye="MalformedPolicyDocumentException"
const Be="Name"
const Je="NextRotationDate"
const Qe="OwningService"
const We="PreconditionNotMetException"
const Xe="PublicPolicyException"
const _e="PrimaryRegion"
const et="Region"
const tt="RotationEnabled"
const st="ResourceExistsException"
const rt="RotationLambdaARN"
const nt="ResourceNotFoundException"
const at="RotationRules"
const ot="RotationRulesType"
const ct="ReplicationStatus"
const it="ReplicationStatusListType"
const pt="ReplicationStatusType"
const ut="Status"
const lt="ScheduleExpression"
const dt="SecretId"
const gt="StatusMessage"
const mt="SecretVersionsToStagesMapType"
const vt="Tags"
const ht="TagListType"
const Et="Tag"
const xt="Type"
const St="Value"
const ft="VersionIdsToStages"
const Pt="client"
const yt="error"
const Mt="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager"
const It="server"
const Rt="com.amazonaws.secretsmanager"
const wt=new Se.O(Mt)
var Dt=[-3,Mt,"SecretsManagerServiceException",0,[],[]]
wt.registerError(Dt,SecretsManagerServiceException)
const bt=new Se.O(Rt)
var kt=[-3,Rt,we,{[yt]:Pt},[Ge],[0]]
bt.registerError(kt,DecryptionFailure)
var At=[-3,Rt,Oe,{[yt]:Pt},[Ge],[0]]
bt.registerError(At,EncryptionFailure)
var Ot=[-3,Rt,Le,{[yt]:It},[Ge],[0]]
bt.registerError(Ot,InternalServiceError)
var Ft=[-3,Rt,ze,{[yt]:Pt},[Ge],[0]]
bt.registerError(Ft,InvalidNextTokenException)
var Nt=[-3,Rt,Ce,{[yt]:Pt},[Ge],[0]]
bt.registerError(Nt,InvalidParameterException)
var $t=[-3,Rt,je,{[yt]:Pt},[Ge],[0]]
bt.registerError($t,InvalidRequestException)
var Tt=[-3,Rt,Ze,{[yt]:Pt},[Ge],[0]]
bt.registerError(Tt,LimitExceededException)
var zt=[-3,Rt,Ye,{[yt]:Pt},[Ge],[0]]
bt.registerError(zt,MalformedPolicyDocumentException)
var Ct=[-3,Rt,We,{[yt]:Pt},[Ge],[0]]
bt.registerError(Ct,PreconditionNotMetException)
var jt=[-3,Rt,Xe,{[yt]:Pt},[Ge],[0]]
bt.registerError(jt,PublicPolicyException)
var Lt=[-3,Rt,st,{[yt]:Pt},[Ge],[0]]
bt.registerError(Lt,ResourceExistsException)
var qt=[-3,Rt,nt,{[yt]:Pt},[Ge],[0]]
bt.registerError(qt,ResourceNotFoundException)
const Ht=[wt,bt]
var Ut=[3,Rt,De,0,[dt],[0],1]
var Vt=[3,Rt,be,0,[ye,Be,xt,Ie,He,tt,rt,at,Fe,Te,Ke,Ve,Ue,Re,Je,vt,ft,Qe,Me,_e,ct],[0,0,0,0,0,2,0,()=>Gt,()=>Bt,0,4,4,4,4,4,()=>Qt,[2,Rt,mt,0,0,64|0],0,4,0,()=>Jt]]
var Zt=[3,Rt,Ne,0,[qe,St],[0,0]]
var Kt=[3,Rt,pt,0,[et,He,ut,gt,Ue],[0,0,0,0,4]]
var Gt=[3,Rt,ot,0,[Pe,Ae,lt],[1,0,0]]
var Yt=[3,Rt,Et,0,[qe,St],[0,0]]
var Bt=[1,Rt,$e,0,()=>Zt]
var Jt=[1,Rt,it,0,()=>Kt]
var Qt=[1,Rt,ht,0,()=>Yt]
var Wt=[9,Rt,ke,0,()=>Ut,()=>Vt]
const getRuntimeConfig=e=>({apiVersion:"2017-10-17",base64Decoder:e?.base64Decoder??K.E,base64Encoder:e?.base64Encoder??G.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSecretsManagerHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new q.f2}],logger:e?.logger??new V.N,protocol:e?.protocol??H.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:Ht,version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:e?.serviceId??"Secrets Manager",sha256:e?.sha256??U.k,urlParser:e?.urlParser??Z.D,utf8Decoder:e?.utf8Decoder??Y.a,utf8Encoder:e?.utf8Encoder??B.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,k.I)(process.version)
const t=(0,O.I)(e)
const defaultConfigProvider=()=>t().then(A.l)
const s=getRuntimeConfig(e);(0,M.I)(process.version)
const r={profile:e?.profile,logger:s.logger}
return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,F.Z)(D.$,r),bodyLengthChecker:e?.bodyLengthChecker??C.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultSocketTimeout:(0,I.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,R.pf)({serviceId:s.serviceId,clientVersion:y.rE}),maxAttempts:e?.maxAttempts??(0,F.Z)(v.qs,e),region:e?.region??(0,F.Z)(N.GG,{...N.zH,...r}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,F.Z)({...v.kN,default:async()=>(await defaultConfigProvider()).retryMode||z.L0},e),streamCollector:e?.streamCollector??L.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,F.Z)($.e$,r),useFipsEndpoint:e?.useFipsEndpoint??(0,F.Z)(T.Ko,r),userAgentAppId:e?.userAgentAppId??(0,F.Z)(w.hV,r)}}
var Xt=s(9999)
var _t=s(6571)
var es=s(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let s=e.httpAuthSchemeProvider
let r=e.credentials
return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId)
if(s===-1)t.push(e)
else t.splice(s,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){r=e},credentials(){return r}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign((0,Xt.R)(e),(0,_t.xA)(e),(0,es.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(s))
return Object.assign(e,(0,Xt.$)(s),(0,_t.uv)(s),(0,es.j)(s),resolveHttpAuthRuntimeConfig(s))}
class SecretsManagerClient extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const s=resolveClientEndpointParameters(t)
const l=(0,r.D)(s)
const x=(0,v.$z)(l)
const S=(0,d.T)(x)
const f=(0,n.OV)(S)
const P=(0,g.Co)(f)
const y=resolveHttpAuthSchemeConfig(P)
const M=resolveRuntimeExtensions(y,e?.extensions||[])
this.config=M
this.middlewareStack.use((0,E.wq)(this.config))
this.middlewareStack.use((0,a.sM)(this.config))
this.middlewareStack.use((0,h.ey)(this.config))
this.middlewareStack.use((0,m.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,o.Y7)(this.config))
this.middlewareStack.use((0,c.n)(this.config))
this.middlewareStack.use((0,i.w)(this.config,{httpAuthSchemeParametersProvider:defaultSecretsManagerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}var ts=s(5816)
const ss=(0,ts.k)(P,"secretsmanager","SecretsManagerClient",g.rD)
const rs={}
const _mw0=(e,t,s,r)=>[]
class DescribeSecretCommand extends(ss(rs,_mw0,"DescribeSecret",Wt)){}})}

