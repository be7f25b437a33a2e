"use strict"
exports.id=858
exports.ids=[858]
exports.modules={4881:((e,t,s)=>{s.d(t,{S:()=>AwsSdkSigV4ASigner})
var n=s(9725)
var i=s(3786)
var r=s(2526)
class AwsSdkSigV4ASigner extends r.f2{async sign(e,t,s){if(!n.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:o,signer:a,signingRegion:c,signingRegionSet:l,signingName:u}=await(0,r.pz)(s)
const d=await(o.sigv4aSigningRegionSet?.())
const g=(d??l??[c]).join(",")
const p=await(o.disableClockSkewCorrection?.())===true
s._disableClockSkewCorrection=p
if(!p){s._preRequestSystemClockOffset=o.systemClockOffset
s._requestSentAt=Date.now()}const h=await a.sign(e,{signingDate:p?new Date:(0,i.C)(o.systemClockOffset),signingRegion:g,signingService:u})
return h}}}),6839:((e,t,s)=>{s.d(t,{A:()=>r,O:()=>resolveAwsSdkSigV4AConfig})
var n=s(3926)
var i=s(1342)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,n.t)(e.sigv4aSigningRegionSet)
return e}
const r={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new i.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new i.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},default:void 0}}),4818:((e,t,s)=>{s.d(t,{k:()=>AwsQueryProtocol})
var n=s(5715)
var i=s(9620)
var r=s(6204)
var o=s(5125)
var a=s(4017)
var c=s(6273)
var l=s(3888)
var u=s(979)
var d=s(5393)
var g=s(7305)
var p=s(7297)
var h=s(7004)
var m=s(6881)
class QueryShapeSerializer extends m.B{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,s=""){if(this.buffer===void 0)this.buffer=""
const n=o.l1.of(e)
if(s&&!s.endsWith("."))s+="."
if(n.isBlobSchema()){if(typeof t==="string"||t instanceof Uint8Array){this.writeKey(s)
this.writeValue((this.serdeContext?.base64Encoder??g.n)(t))}}else if(n.isBooleanSchema()||n.isNumericSchema()||n.isStringSchema()){if(t!=null){this.writeKey(s)
this.writeValue(String(t))}else if(n.isIdempotencyToken()){this.writeKey(s)
this.writeValue((0,p.ec)())}}else if(n.isBigIntegerSchema()){if(t!=null){this.writeKey(s)
this.writeValue(String(t))}}else if(n.isBigDecimalSchema()){if(t!=null){this.writeKey(s)
this.writeValue(t instanceof h.D?t.string:String(t))}}else if(n.isTimestampSchema()){if(t instanceof Date){this.writeKey(s)
const e=(0,l.V)(n,this.settings)
switch(e){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,d.JV)(t))
break
case 7:this.writeValue(String(t.getTime()/1e3))
break}}}else if(n.isDocumentSchema())if(Array.isArray(t))this.write(64|15,t,s)
else if(t instanceof Date)this.write(4,t,s)
else if(t instanceof Uint8Array)this.write(21,t,s)
else if(t&&typeof t==="object")this.write(128|15,t,s)
else{this.writeKey(s)
this.writeValue(String(t))}else if(n.isListSchema()){if(Array.isArray(t))if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(s)
this.writeValue("")}}else{const e=n.getValueSchema()
const i=this.settings.flattenLists||n.getMergedTraits().xmlFlattened
let r=1
for(const n of t){if(n==null)continue
const t=e.getMergedTraits()
const o=this.getKey("member",t.xmlName,t.ec2QueryName)
const a=i?`${s}${r}`:`${s}${o}.${r}`
this.write(e,n,a);++r}}}else if(n.isMapSchema()){if(t&&typeof t==="object"){const e=n.getKeySchema()
const i=n.getValueSchema()
const r=n.getMergedTraits().xmlFlattened
let o=1
for(const n in t){const a=t[n]
if(a==null)continue
const c=e.getMergedTraits()
const l=this.getKey("key",c.xmlName,c.ec2QueryName)
const u=r?`${s}${o}.${l}`:`${s}entry.${o}.${l}`
const d=i.getMergedTraits()
const g=this.getKey("value",d.xmlName,d.ec2QueryName)
const p=r?`${s}${o}.${g}`:`${s}entry.${o}.${g}`
this.write(e,n,u)
this.write(i,a,p);++o}}}else if(n.isStructSchema()){if(t&&typeof t==="object"){let e=false
for(const[i,r]of n.structIterator()){if(t[i]==null&&!r.isIdempotencyToken())continue
const n=r.getMergedTraits()
const o=this.getKey(i,n.xmlName,n.ec2QueryName,"struct")
const a=`${s}${o}`
this.write(r,t[i],a)
e=true}if(!e&&n.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,n]=e
const i=`${s}${t}`
this.write(15,n,i)}}}}else if(n.isUnitSchema());else throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${n.getName(true)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,s,n){const{ec2:i,capitalizeKeys:r}=this.settings
if(i&&s)return s
const o=t??e
if(r&&n==="struct")return o[0].toUpperCase()+o.slice(1)
return o}writeKey(e){if(e.endsWith("."))e=e.slice(0,e.length-1)
this.buffer+=`&${(0,u.$)(e)}=`}writeValue(e){this.buffer+=(0,u.$)(e)}}class AwsQueryProtocol extends n.M{options
serializer
deserializer
mixin=new a.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:true}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new c._(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,s){const n=await super.serializeRequest(e,t,s)
if(!n.path.endsWith("/"))n.path+="/"
n.headers["content-type"]="application/x-www-form-urlencoded"
if((0,r.L)(e.input)==="unit"||!n.body)n.body=""
const i=e.name.split("#")[1]??e.name
n.body=`Action=${i}&Version=${this.options.version}`+n.body
if(n.body.endsWith("&"))n.body=n.body.slice(-1)
return n}async deserializeResponse(e,t,s){const n=this.deserializer
const r=o.l1.of(e.output)
const a={}
if(s.statusCode>=300){const r=await(0,i.P)(s.body,t)
if(r.byteLength>0)Object.assign(a,await n.read(15,r))
await this.handleError(e,t,s,a,this.deserializeMetadata(s))}for(const e in s.headers){const t=s.headers[e]
delete s.headers[e]
s.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name
const l=r.isStructSchema()&&this.useNestedResult()?c+"Result":void 0
const u=await(0,i.P)(s.body,t)
if(u.byteLength>0)Object.assign(a,await n.read(r,u,l))
a.$metadata=this.deserializeMetadata(s)
return a}useNestedResult(){return true}async handleError(e,t,s,n,i){const r=this.loadQueryErrorCode(s,n)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,r,this.options.defaultNamespace)
const a=this.loadQueryError(n)??{}
const c=this.loadQueryErrorMessage(n)
a.message=c
a.Error={Type:a.Type,Code:a.Code,Message:c}
const{errorSchema:l,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(r,this.options.defaultNamespace,s,a,i,this.mixin.findQueryCompatibleError)
const d=o.l1.of(l)
const g=this.compositeErrorRegistry.getErrorCtor(l)??Error
const p=new g({})
const h={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error}
for(const[e,t]of d.structIterator()){const s=t.getMergedTraits().xmlName??e
const i=a[s]??n[s]
h[e]=this.deserializer.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(p,u,{$fault:d.getMergedTraits().error,message:c},h),n)}loadQueryErrorCode(e,t){const s=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
if(s!==void 0)return s
if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),8858:((e,t,s)=>{s.d(t,{getDefaultRoleAssumer:()=>defaultRoleAssumers_getDefaultRoleAssumer,getDefaultRoleAssumerWithWebIdentity:()=>defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity})
var n=s(3945)
var i=s(6152)
function stsRegionDefaultResolver(e={}){return(0,n.Z)({...i.GG,async default(){if(!r.silence)console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")
return"us-east-1"}},{...i.zH,...e})}const r={silence:false}
var o=s(249)
var a=s(5816)
var c=s(4172)
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,defaultSigningName:"sts"})
const l={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const u=(0,a.k)(l,"AWSSecurityTokenServiceV20110615","STSClient",c.rD)
const d={}
const _mw0=(e,t,s,n)=>[]
var g=s(5629)
var p=s(4667)
class STSServiceException extends p.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException"
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
const f="AssumeRole"
const S="AssumedRoleId"
const v="AssumeRoleRequest"
const y="AssumeRoleResponse"
const w="AssumedRoleUser"
const E="AssumeRoleWithWebIdentity"
const A="AssumeRoleWithWebIdentityRequest"
const x="AssumeRoleWithWebIdentityResponse"
const I="Audience"
const P="Credentials"
const k="ContextAssertion"
const C="DurationSeconds"
const T="Expiration"
const b="ExternalId"
const R="ExpiredTokenException"
const D="IDPCommunicationErrorException"
const O="IDPRejectedClaimException"
const $="InvalidIdentityTokenException"
const N="Key"
const W="MalformedPolicyDocumentException"
const z="MinimumSessionTokenSize"
const V="Policy"
const M="PolicyArns"
const K="ProviderArn"
const _="ProvidedContexts"
const j="ProvidedContextsListType"
const q="ProvidedContext"
const L="PolicyDescriptorType"
const H="ProviderId"
const U="PackedPolicySize"
const F="PackedPolicyTooLargeException"
const G="Provider"
const Q="RoleArn"
const Z="RegionDisabledException"
const B="RoleSessionName"
const Y="SecretAccessKey"
const J="SubjectFromWebIdentityToken"
const X="SourceIdentity"
const ee="SerialNumber"
const te="SessionToken"
const se="SessionTokenSize"
const ne="SessionTokenUtilization"
const ie="Tags"
const re="TokenCode"
const oe="TransitiveTagKeys"
const ae="Tag"
const ce="Value"
const le="WebIdentityToken"
const ue="arn"
const de="accessKeySecretType"
const ge="awsQueryError"
const pe="client"
const he="clientTokenType"
const me="error"
const fe="httpError"
const Se="message"
const ve="policyDescriptorListType"
const ye="smithy.ts.sdk.synthetic.com.amazonaws.sts"
const we="tagListType"
const Ee="com.amazonaws.sts"
const Ae=new g.O(ye)
var xe=[-3,ye,"STSServiceException",0,[],[]]
Ae.registerError(xe,STSServiceException)
const Ie=new g.O(Ee)
var Pe=[-3,Ee,R,{[ge]:[`ExpiredTokenException`,400],[me]:pe,[fe]:400},[Se],[0]]
Ie.registerError(Pe,ExpiredTokenException)
var ke=[-3,Ee,D,{[ge]:[`IDPCommunicationError`,400],[me]:pe,[fe]:400},[Se],[0]]
Ie.registerError(ke,IDPCommunicationErrorException)
var Ce=[-3,Ee,O,{[ge]:[`IDPRejectedClaim`,403],[me]:pe,[fe]:403},[Se],[0]]
Ie.registerError(Ce,IDPRejectedClaimException)
var Te=[-3,Ee,$,{[ge]:[`InvalidIdentityToken`,400],[me]:pe,[fe]:400},[Se],[0]]
Ie.registerError(Te,InvalidIdentityTokenException)
var be=[-3,Ee,W,{[ge]:[`MalformedPolicyDocument`,400],[me]:pe,[fe]:400},[Se],[0]]
Ie.registerError(be,MalformedPolicyDocumentException)
var Re=[-3,Ee,F,{[ge]:[`PackedPolicyTooLarge`,400],[me]:pe,[fe]:400},[Se],[0]]
Ie.registerError(Re,PackedPolicyTooLargeException)
var De=[-3,Ee,Z,{[ge]:[`RegionDisabledException`,403],[me]:pe,[fe]:403},[Se],[0]]
Ie.registerError(De,RegionDisabledException)
const Oe=[Ae,Ie]
var $e=[0,Ee,de,8,0]
var Ne=[0,Ee,he,8,0]
var We=[3,Ee,w,0,[S,h],[0,0],2]
var ze=[3,Ee,v,0,[Q,B,M,V,C,ie,oe,b,ee,re,X,_,z],[0,0,()=>He,0,1,()=>Fe,64|0,0,0,0,0,()=>Ue,1],2]
var Ve=[3,Ee,y,0,[P,w,U,X,ne,se],[[()=>_e,0],()=>We,1,0,1,1]]
var Me=[3,Ee,A,0,[Q,B,le,H,M,V,C,z],[0,0,[()=>Ne,0],0,()=>He,0,1,1],3]
var Ke=[3,Ee,x,0,[P,J,w,U,G,I,X,ne,se],[[()=>_e,0],0,()=>We,1,0,0,0,1,1]]
var _e=[3,Ee,P,0,[m,Y,te,T],[0,[()=>$e,0],0,4],4]
var je=[3,Ee,L,0,[ue],[0]]
var qe=[3,Ee,q,0,[K,k],[0,0]]
var Le=[3,Ee,ae,0,[N,ce],[0,0],2]
var He=[1,Ee,ve,0,()=>je]
var Ue=[1,Ee,j,0,()=>qe]
var Fe=[1,Ee,we,0,()=>Le]
var Ge=[9,Ee,f,0,()=>ze,()=>Ve]
var Qe=[9,Ee,E,0,()=>Me,()=>Ke]
class AssumeRoleCommand extends(u(d,_mw0,"AssumeRole",Ge)){}class AssumeRoleWithWebIdentityCommand extends(u(d,_mw0,"AssumeRoleWithWebIdentity",Qe)){}const getAccountIdFromAssumedRoleUser=e=>{if(typeof e?.Arn==="string"){const t=e.Arn.split(":")
if(t.length>4&&t[4]!=="")return t[4]}return}
const resolveRegion=async(e,t,s,n={})=>{const i=typeof e==="function"?await e():e
const r=typeof t==="function"?await t():t
let o=""
const a=i??r??(o=await stsRegionDefaultResolver(n)())
s?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${i} (credential provider clientConfig)`,`${r} (contextual client)`,`${o} (STS default: AWS_REGION, profile region, or us-east-1)`)
return a}
const getDefaultRoleAssumer=(e,t)=>{let s
let n
return async(i,r)=>{n=i
if(!s){const{logger:i=e?.parentClientConfig?.logger,profile:r=e?.parentClientConfig?.profile,region:o,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:l=e?.parentClientConfig?.userAgentAppId}=e
const u=await resolveRegion(o,e?.parentClientConfig?.region,c,{logger:i,profile:r})
const d=!isH2(a)
s=new t({...e,userAgentAppId:l,profile:r,credentialDefaultProvider:()=>async()=>n,region:u,requestHandler:d?a:void 0,logger:i})}const{Credentials:a,AssumedRoleUser:c}=await s.send(new AssumeRoleCommand(r))
if(!a||!a.AccessKeyId||!a.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${r.RoleArn}`)
const l=getAccountIdFromAssumedRoleUser(c)
const u={accessKeyId:a.AccessKeyId,secretAccessKey:a.SecretAccessKey,sessionToken:a.SessionToken,expiration:a.Expiration,...a.CredentialScope&&{credentialScope:a.CredentialScope},...l&&{accountId:l}};(0,o.g)(u,"CREDENTIALS_STS_ASSUME_ROLE","i")
return u}}
const getDefaultRoleAssumerWithWebIdentity=(e,t)=>{let s
return async n=>{if(!s){const{logger:n=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:r,requestHandler:o=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e
const l=await resolveRegion(r,e?.parentClientConfig?.region,a,{logger:n,profile:i})
const u=!isH2(o)
s=new t({...e,userAgentAppId:c,profile:i,region:l,requestHandler:u?o:void 0,logger:n})}const{Credentials:i,AssumedRoleUser:r}=await s.send(new AssumeRoleWithWebIdentityCommand(n))
if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`)
const a=getAccountIdFromAssumedRoleUser(r)
const c={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,expiration:i.Expiration,...i.CredentialScope&&{credentialScope:i.CredentialScope},...a&&{accountId:a}}
if(a)(0,o.g)(c,"RESOLVED_ACCOUNT_ID","T");(0,o.g)(c,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k")
return c}}
const isH2=e=>e?.metadata?.handlerProtocol==="h2"
var Ze=s(846)
var Be=s(9007)
var Ye=s(721)
var Je=s(5180)
var Xe=s(5250)
var et=s(2781)
var tt=s(7086)
var st=s(1567)
var nt=s(8702)
var it=s(7503)
var rt=s(7041)
var ot=s(7760)
var at=s(2122)
var ct=s(7849)
var lt=s(8181)
var ut=s(6839)
var dt=s(2915)
var gt=s(8743)
var pt=s(9362)
var ht=s(7436)
var mt=s(6180)
var ft=s(8479)
var St=s(7009)
var vt=s(1046)
var yt=s(5258)
const wt="ref"
const Et=-1,At=true,xt="isSet",It="PartitionResult",Pt="booleanEquals",kt="stringEquals",Ct="getAttr",Tt="us-east-1",bt="sigv4",Rt="sts",Dt="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ot={[wt]:"Endpoint"},$t={[wt]:"Region"},Nt={[wt]:It},Wt={},zt=[$t]
const Vt={conditions:[[xt,[Ot]],[xt,zt],["aws.partition",zt,It],[Pt,[{[wt]:"UseFIPS"},At]],[Pt,[{[wt]:"UseDualStack"},At]],[kt,[$t,"aws-global"]],[Pt,[{[wt]:"UseGlobalEndpoint"},At]],[kt,[$t,"eu-central-1"]],[Pt,[{fn:Ct,argv:[Nt,"supportsDualStack"]},At]],[Pt,[{fn:Ct,argv:[Nt,"supportsFIPS"]},At]],[kt,[$t,"ap-south-1"]],[kt,[$t,"eu-north-1"]],[kt,[$t,"eu-west-1"]],[kt,[$t,"eu-west-2"]],[kt,[$t,"eu-west-3"]],[kt,[$t,"sa-east-1"]],[kt,[$t,Tt]],[kt,[$t,"us-east-2"]],[kt,[$t,"us-west-2"]],[kt,[$t,"us-west-1"]],[kt,[$t,"ca-central-1"]],[kt,[$t,"ap-southeast-1"]],[kt,[$t,"ap-northeast-1"]],[kt,[$t,"ap-southeast-2"]],[kt,[{fn:Ct,argv:[Nt,"name"]},"aws-us-gov"]]],results:[[Et],["https://sts.amazonaws.com",{authSchemes:[{name:bt,signingName:Rt,signingRegion:Tt}]}],[Dt,{authSchemes:[{name:bt,signingName:Rt,signingRegion:"{Region}"}]}],[Et,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Et,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ot,Wt],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Wt],[Et,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Wt],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Wt],[Et,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Wt],[Et,"DualStack is enabled but this partition does not support DualStack"],[Dt,Wt],[Et,"Invalid Configuration: Missing Region"]]}
const Mt=2
const Kt=1e8
const _t=new Int32Array([-1,1,-1,0,30,3,1,4,Kt+14,2,5,Kt+14,3,25,6,4,24,7,5,Kt+1,8,6,9,Kt+13,7,Kt+1,10,10,Kt+1,11,11,Kt+1,12,12,Kt+1,13,13,Kt+1,14,14,Kt+1,15,15,Kt+1,16,16,Kt+1,17,17,Kt+1,18,18,Kt+1,19,19,Kt+1,20,20,Kt+1,21,21,Kt+1,22,22,Kt+1,23,23,Kt+1,Kt+2,8,Kt+11,Kt+12,4,28,26,9,27,Kt+10,24,Kt+8,Kt+9,8,29,Kt+7,9,Kt+6,Kt+7,3,Kt+3,31,4,Kt+4,Kt+5])
const jt=yt.d.from(_t,Mt,Vt.conditions,Vt.results)
const qt=new ft.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
const defaultEndpointResolver=(e,t={})=>qt.get(e,()=>(0,St.c)(jt,{endpointParams:e,logger:t.logger}))
vt.m.aws=mt.U
const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,s,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const i=await e(t,s,n)
const r=(0,gt.u)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`)
const o=await(0,ht.x)(n,{getEndpointParameterInstructions:r},t)
return Object.assign(i,o)}
const _defaultSTSHttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:(0,gt.u)(t).operation,region:await(0,pt.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
const Lt=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider)
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createSmithyApiNoAuthHttpAuthOption(e){return{schemeId:"smithy.api#noAuth"}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,s)=>{const endpointRuleSetHttpAuthSchemeProvider=n=>{const i=e(n)
const r=i.properties?.authSchemes
if(!r)return t(n)
const o=[]
for(const e of r){const{name:t,properties:i={},...a}=e
const c=t.toLowerCase()
if(t!==c)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)
let l
if(c==="sigv4a"){l="aws.auth#sigv4a"
const e=r.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(dt.W.sigv4aDependency()==="none"&&e)continue}else if(c.startsWith("sigv4"))l="aws.auth#sigv4"
else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)
const u=s[l]
if(!u)throw new Error(`Could not find HttpAuthOption create function for '${l}'`)
const d=u(n)
d.schemeId=l
d.signingProperties={...d.signingProperties||{},...a,...i}
o.push(d)}return o}
return endpointRuleSetHttpAuthSchemeProvider}
const _defaultSTSHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){case"AssumeRoleWithWebIdentity":t.push(createSmithyApiNoAuthHttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))
break
default:t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t}
const Ht=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption})
const resolveHttpAuthSchemeConfig=e=>{const t=(0,lt.ho)(e)
const s=(0,ut.O)(t)
return Object.assign(s,{authSchemePreference:(0,pt.t)(e.authSchemePreference??[])})}
var Ut=s(9955)
var Ft=s(5477)
var Gt=s(9121)
var Qt=s(2217)
var Zt=s(7652)
var Bt=s(2628)
var Yt=s(2526)
var Jt=s(4881)
var Xt=s(1314)
var es=s(1034)
var ts=s(479)
var ss=s(8234)
var ns=s(7580)
var is=s(4254)
var rs=s(4353)
var os=s(2127)
var as=s(1668)
var cs=s(6660)
var ls=s(4818)
var us=s(910)
var ds=s(7545)
var gs=s(8977)
var ps=s(9700)
var hs=s(7305)
var ms=s(7332)
var fs=s(9809)
const getRuntimeConfig=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??ps.E,base64Encoder:e?.base64Encoder??hs.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ht,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Yt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Jt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Xt.m}],logger:e?.logger??new ds.N,protocol:e?.protocol??ls.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Oe,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??us.k,signerConstructor:e?.signerConstructor??dt.W,urlParser:e?.urlParser??gs.D,utf8Decoder:e?.utf8Decoder??ms.a,utf8Encoder:e?.utf8Encoder??fs.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,es.I)(process.version)
const t=(0,ss.I)(e)
const defaultConfigProvider=()=>t().then(ts.l)
const s=getRuntimeConfig(e);(0,Ft.I)(process.version)
const r={profile:e?.profile,logger:s.logger}
return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,n.Z)(Bt.$,r),bodyLengthChecker:e?.bodyLengthChecker??os.n,defaultSocketTimeout:(0,Gt.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,Qt.pf)({serviceId:s.serviceId,clientVersion:Ut.rE}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new Yt.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Jt.S},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Xt.m}],maxAttempts:e?.maxAttempts??(0,n.Z)(ot.qs,e),region:e?.region??(0,n.Z)(i.GG,{...i.zH,...r}),requestHandler:as.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,n.Z)({...ot.kN,default:async()=>(await defaultConfigProvider()).retryMode||rs.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,n.Z)(ut.A,r),streamCollector:e?.streamCollector??cs.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,n.Z)(ns.e$,r),useFipsEndpoint:e?.useFipsEndpoint??(0,n.Z)(is.Ko,r),userAgentAppId:e?.userAgentAppId??(0,n.Z)(Zt.hV,r)}}
var Ss=s(9999)
var vs=s(6571)
var ys=s(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let s=e.httpAuthSchemeProvider
let n=e.credentials
return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId)
if(s===-1)t.push(e)
else t.splice(s,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){n=e},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign((0,Ss.R)(e),(0,vs.xA)(e),(0,ys.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(s))
return Object.assign(e,(0,Ss.$)(s),(0,vs.uv)(s),(0,ys.j)(s),resolveHttpAuthRuntimeConfig(s))}
class STSClient extends nt.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const s=resolveClientEndpointParameters(t)
const n=(0,Ze.D)(s)
const i=(0,ot.$z)(n)
const r=(0,it.T)(i)
const o=(0,Be.OV)(r)
const a=(0,c.Co)(o)
const l=resolveHttpAuthSchemeConfig(a)
const u=resolveRuntimeExtensions(l,e?.extensions||[])
this.config=u
this.middlewareStack.use((0,ct.wq)(this.config))
this.middlewareStack.use((0,Ye.sM)(this.config))
this.middlewareStack.use((0,at.ey)(this.config))
this.middlewareStack.use((0,rt.vK)(this.config))
this.middlewareStack.use((0,Be.TC)(this.config))
this.middlewareStack.use((0,Je.Y7)(this.config))
this.middlewareStack.use((0,Xe.n)(this.config))
this.middlewareStack.use((0,et.w)(this.config,{httpAuthSchemeParametersProvider:Lt,identityProviderConfigProvider:async e=>new tt.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,st.l)(this.config))}destroy(){super.destroy()}}const getCustomizableStsClientCtor=(e,t)=>{if(!t)return e
else return class extends e{constructor(e){super(e)
for(const e of t)this.middlewareStack.use(e)}}}
const defaultRoleAssumers_getDefaultRoleAssumer=(e={},t)=>getDefaultRoleAssumer(e,getCustomizableStsClientCtor(STSClient,t))
const defaultRoleAssumers_getDefaultRoleAssumerWithWebIdentity=(e={},t)=>getDefaultRoleAssumerWithWebIdentity(e,getCustomizableStsClientCtor(STSClient,t))}),2915:((e,t,s)=>{s.d(t,{W:()=>SignatureV4MultiRegion})
const n={SignatureV4a:null}
const i={CrtSignerV4:null}
var r=s(7476)
const o="X-Amz-S3session-Token"
const a=o.toLowerCase()
class SignatureV4SignWithCredentials extends r.B{async signWithCredentials(e,t,s){const n=getCredentialsWithoutSessionToken(t)
e.headers[a]=t.sessionToken
const i=this
setSingleOverride(i,n)
return i.signRequest(e,s??{})}async presignWithCredentials(e,t,s){const n=getCredentialsWithoutSessionToken(t)
delete e.headers[a]
e.headers[o]=t.sessionToken
e.query=e.query??{}
e.query[o]=t.sessionToken
const i=this
setSingleOverride(i,n)
return this.presign(e,s)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const s=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=s
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){if(typeof i.CrtSignerV4==="function")return"crt"
else if(typeof n.SignatureV4a==="function")return"js"
return"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t)
return this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,s={}){if(s.signingRegion==="*"){const n=this.getSigv4aSigner()
const r=i.CrtSignerV4
if(r&&n instanceof r)return n.signWithCredentials(e,t,s)
else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,t,s)}async presign(e,t={}){if(t.signingRegion==="*"){const s=this.getSigv4aSigner()
const n=i.CrtSignerV4
if(n&&s instanceof n)return s.presign(e,t)
else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,s={}){if(s.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,s)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=i.CrtSignerV4
const t=n.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions})
else throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}}),1314:((e,t,s)=>{s.d(t,{m:()=>NoAuthSigner})
class NoAuthSigner{async sign(e,t,s){return e}}}),9955:(e=>{e.exports={rE:"3.998.3"}})}

