"use strict"
exports.id=286
exports.ids=[286]
exports.modules={1286:((e,t,o)=>{o.d(t,{CloudWatchLogsClient:()=>CloudWatchLogsClient,GetLogEventsCommand:()=>GetLogEventsCommand})
var n=o(846)
var c=o(9007)
var r=o(721)
var s=o(5180)
var a=o(5250)
var i=o(2781)
var p=o(7086)
var l=o(1567)
var d=o(8702)
var u=o(7503)
var E=o(4172)
var x=o(2989)
var m=o(7041)
var h=o(7760)
var v=o(2122)
var g=o(7849)
var S=o(8181)
var f=o(8743)
var y=o(9362)
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,f.u)(t).operation,region:await(0,y.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"logs",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultCloudWatchLogsHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,S.ho)(e)
return Object.assign(t,{authSchemePreference:(0,y.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"logs"})
const w={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const I={rE:"3.1169.0"}
var P=o(5477)
var O=o(9121)
var C=o(2217)
var A=o(7652)
var b=o(2628)
var T=o(9882)
var k=o(1034)
var L=o(479)
var $=o(8234)
var z=o(3945)
var D=o(6152)
var R=o(7580)
var W=o(4254)
var j=o(1460)
var q=o(4353)
var U=o(2127)
var F=o(1668)
var M=o(6660)
var N=o(2526)
var Q=o(8999)
var G=o(910)
var H=o(7545)
var V=o(8977)
var Z=o(9700)
var K=o(7305)
var _=o(7332)
var B=o(9809)
var J=o(6180)
var Y=o(8479)
var X=o(7009)
var ee=o(1046)
var te=o(5258)
const oe="ref"
const ne=-1,ce=true,re="isSet",se="PartitionResult",ae="booleanEquals",ie="getAttr",pe="stringEquals",le={[oe]:"Endpoint"},de={[oe]:se},ue={[oe]:"Region"},Ee={},xe=[ue]
const me={conditions:[[re,[le]],[re,xe],["aws.partition",xe,se],[ae,[{[oe]:"UseFIPS"},ce]],[ae,[{[oe]:"UseDualStack"},ce]],[ae,[{fn:ie,argv:[de,"supportsDualStack"]},ce]],[ae,[{fn:ie,argv:[de,"supportsFIPS"]},ce]],[pe,[ue,"us-gov-east-1"]],[pe,[ue,"us-gov-west-1"]]],results:[[ne],[ne,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ne,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[le,Ee],["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[ne,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://logs.us-gov-east-1.amazonaws.com",Ee],["https://logs.us-gov-west-1.amazonaws.com",Ee],["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}",Ee],[ne,"FIPS is enabled but this partition does not support FIPS"],["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[ne,"DualStack is enabled but this partition does not support DualStack"],["https://logs.{Region}.{PartitionResult#dnsSuffix}",Ee],[ne,"Invalid Configuration: Missing Region"]]}
const he=2
const ve=1e8
const ge=new Int32Array([-1,1,-1,0,14,3,1,4,ve+13,2,5,ve+13,3,8,6,4,7,ve+12,5,ve+10,ve+11,4,12,9,6,10,ve+9,7,ve+6,11,8,ve+7,ve+8,5,13,ve+5,6,ve+4,ve+5,3,ve+1,15,4,ve+2,ve+3])
const Se=te.d.from(ge,he,me.conditions,me.results)
const fe=new Y.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>fe.get(e,()=>(0,X.c)(Se,{endpointParams:e,logger:t.logger}))
ee.m.aws=J.U
var ye=o(5629)
var we=o(4667)
class CloudWatchLogsServiceException extends we.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,CloudWatchLogsServiceException.prototype)}}class AccessDeniedException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)}}class InvalidParameterException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InvalidParameterException"
name="InvalidParameterException"
$fault="client"
constructor(e){super({name:"InvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterException.prototype)}}class OperationAbortedException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#OperationAbortedException"
name="OperationAbortedException"
$fault="client"
constructor(e){super({name:"OperationAbortedException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationAbortedException.prototype)}}class ResourceNotFoundException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)}}class ServiceUnavailableException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ServiceUnavailableException"
name="ServiceUnavailableException"
$fault="server"
constructor(e){super({name:"ServiceUnavailableException",$fault:"server",...e})
Object.setPrototypeOf(this,ServiceUnavailableException.prototype)}}class InternalServerException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InternalServerException"
name="InternalServerException"
$fault="server"
constructor(e){super({name:"InternalServerException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerException.prototype)}}class ThrottlingException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ThrottlingException"
name="ThrottlingException"
$fault="client"
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)}}class ValidationException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ValidationException"
name="ValidationException"
$fault="client"
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)}}class InvalidOperationException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InvalidOperationException"
name="InvalidOperationException"
$fault="client"
constructor(e){super({name:"InvalidOperationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOperationException.prototype)}}class ConflictException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ConflictException"
name="ConflictException"
$fault="client"
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)}}class ServiceQuotaExceededException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException"
name="ServiceQuotaExceededException"
$fault="client"
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)}}class LimitExceededException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#LimitExceededException"
name="LimitExceededException"
$fault="client"
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)}}class ResourceAlreadyExistsException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException"
name="ResourceAlreadyExistsException"
$fault="client"
constructor(e){super({name:"ResourceAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceAlreadyExistsException.prototype)}}class DataAlreadyAcceptedException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException"
name="DataAlreadyAcceptedException"
$fault="client"
expectedSequenceToken
constructor(e){super({name:"DataAlreadyAcceptedException",$fault:"client",...e})
Object.setPrototypeOf(this,DataAlreadyAcceptedException.prototype)
this.expectedSequenceToken=e.expectedSequenceToken}}class InternalStreamingException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InternalStreamingException"
name="InternalStreamingException"
$fault="client"
constructor(e){super({name:"InternalStreamingException",$fault:"client",...e})
Object.setPrototypeOf(this,InternalStreamingException.prototype)}}class InvalidSequenceTokenException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException"
name="InvalidSequenceTokenException"
$fault="client"
expectedSequenceToken
constructor(e){super({name:"InvalidSequenceTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSequenceTokenException.prototype)
this.expectedSequenceToken=e.expectedSequenceToken}}class UnrecognizedClientException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#UnrecognizedClientException"
name="UnrecognizedClientException"
$fault="client"
constructor(e){super({name:"UnrecognizedClientException",$fault:"client",...e})
Object.setPrototypeOf(this,UnrecognizedClientException.prototype)}}class SessionStreamingException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#SessionStreamingException"
name="SessionStreamingException"
$fault="client"
constructor(e){super({name:"SessionStreamingException",$fault:"client",...e})
Object.setPrototypeOf(this,SessionStreamingException.prototype)}}class SessionTimeoutException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#SessionTimeoutException"
name="SessionTimeoutException"
$fault="client"
constructor(e){super({name:"SessionTimeoutException",$fault:"client",...e})
Object.setPrototypeOf(this,SessionTimeoutException.prototype)}}class MalformedQueryException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#MalformedQueryException"
name="MalformedQueryException"
$fault="client"
queryCompileError
constructor(e){super({name:"MalformedQueryException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedQueryException.prototype)
this.queryCompileError=e.queryCompileError}}class TooManyTagsException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#TooManyTagsException"
name="TooManyTagsException"
$fault="client"
resourceName
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)
this.resourceName=e.resourceName}}const Ie="AccessDeniedException"
const Pe="ConflictException"
const Oe="DataAlreadyAcceptedException"
const Ce="GetLogEvents"
const Ae="GetLogEventsRequest"
const be="GetLogEventsResponse"
const Te="InvalidOperationException"
const ke="InvalidParameterException"
const Le="InternalServerException"
const $e="InternalStreamingException"
const ze="InvalidSequenceTokenException"
const De="LimitExceededException"
const Re="MalformedQueryException"
const We="OperationAbortedException"
const je="OutputLogEvent"
const qe="OutputLogEvents"
const Ue="QueryCompileError"
const Fe="QueryCompileErrorLocation"
const Me="ResourceAlreadyExistsException"
const Ne="ResourceNotFoundException"
const Qe="ServiceQuotaExceededException"
const Ge="SessionStreamingException"
const He="SessionTimeoutException"
const Ve="ServiceUnavailableException"
const Ze="ThrottlingException"
const Ke="TooManyTagsException"
const _e="UnrecognizedClientException"
const Be="ValidationException"
const Je="client"
const Ye="error"
const Xe="endCharOffset"
const et="expectedSequenceToken"
const tt="endTime"
const ot="events"
const nt="httpError"
const ct="ingestionTime"
const rt="logGroupIdentifier"
const st="logGroupName"
const at="logStreamName"
const it="limit"
const pt="location"
const lt="message"
const dt="nextBackwardToken"
const ut="nextForwardToken"
const Et="nextToken"
const xt="queryCompileError"
const mt="resourceName"
const ht="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs"
const vt="startCharOffset"
const gt="startFromHead"
const St="startTime"
const ft="server"
const yt="timestamp"
const wt="unmask"
const It="com.amazonaws.cloudwatchlogs"
const Pt=new ye.O(ht)
var Ot=[-3,ht,"CloudWatchLogsServiceException",0,[],[]]
Pt.registerError(Ot,CloudWatchLogsServiceException)
const Ct=new ye.O(It)
var At=[-3,It,Ie,{[Ye]:Je},[lt],[0]]
Ct.registerError(At,AccessDeniedException)
var bt=[-3,It,Pe,{[Ye]:Je},[lt],[0]]
Ct.registerError(bt,ConflictException)
var Tt=[-3,It,Oe,{[Ye]:Je},[et,lt],[0,0]]
Ct.registerError(Tt,DataAlreadyAcceptedException)
var kt=[-3,It,Le,{[Ye]:ft,[nt]:500},[lt],[0]]
Ct.registerError(kt,InternalServerException)
var Lt=[-3,It,$e,{[Ye]:Je},[lt],[0]]
Ct.registerError(Lt,InternalStreamingException)
var $t=[-3,It,Te,{[Ye]:Je},[lt],[0]]
Ct.registerError($t,InvalidOperationException)
var zt=[-3,It,ke,{[Ye]:Je},[lt],[0]]
Ct.registerError(zt,InvalidParameterException)
var Dt=[-3,It,ze,{[Ye]:Je},[et,lt],[0,0]]
Ct.registerError(Dt,InvalidSequenceTokenException)
var Rt=[-3,It,De,{[Ye]:Je},[lt],[0]]
Ct.registerError(Rt,LimitExceededException)
var Wt=[-3,It,Re,{[Ye]:Je},[xt,lt],[()=>Yt,0]]
Ct.registerError(Wt,MalformedQueryException)
var jt=[-3,It,We,{[Ye]:Je},[lt],[0]]
Ct.registerError(jt,OperationAbortedException)
var qt=[-3,It,Me,{[Ye]:Je},[lt],[0]]
Ct.registerError(qt,ResourceAlreadyExistsException)
var Ut=[-3,It,Ne,{[Ye]:Je},[lt],[0]]
Ct.registerError(Ut,ResourceNotFoundException)
var Ft=[-3,It,Qe,{[Ye]:Je},[lt],[0]]
Ct.registerError(Ft,ServiceQuotaExceededException)
var Mt=[-3,It,Ve,{[Ye]:ft},[lt],[0]]
Ct.registerError(Mt,ServiceUnavailableException)
var Nt=[-3,It,Ge,{[Ye]:Je},[lt],[0]]
Ct.registerError(Nt,SessionStreamingException)
var Qt=[-3,It,He,{[Ye]:Je},[lt],[0]]
Ct.registerError(Qt,SessionTimeoutException)
var Gt=[-3,It,Ze,{[Ye]:Je},[lt],[0]]
Ct.registerError(Gt,ThrottlingException)
var Ht=[-3,It,Ke,{[Ye]:Je,[nt]:400},[lt,mt],[0,0]]
Ct.registerError(Ht,TooManyTagsException)
var Vt=[-3,It,_e,{[Ye]:Je},[lt],[0]]
Ct.registerError(Vt,UnrecognizedClientException)
var Zt=[-3,It,Be,{[Ye]:Je},[lt],[0]]
Ct.registerError(Zt,ValidationException)
const Kt=[Pt,Ct]
var _t=[3,It,Ae,0,[at,st,rt,St,tt,Et,it,gt,wt],[0,0,0,1,1,0,1,2,2],1]
var Bt=[3,It,be,0,[ot,ut,dt],[()=>eo,0,0]]
var Jt=[3,It,je,0,[yt,lt,ct],[1,0,1]]
var Yt=[3,It,Ue,0,[pt,lt],[()=>Xt,0]]
var Xt=[3,It,Fe,0,[vt,Xe],[1,1]]
var eo=[1,It,qe,0,()=>Jt]
var to=[9,It,Ce,0,()=>_t,()=>Bt]
const getRuntimeConfig=e=>({apiVersion:"2014-03-28",base64Decoder:e?.base64Decoder??Z.E,base64Encoder:e?.base64Encoder??K.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchLogsHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new N.f2}],logger:e?.logger??new H.N,protocol:e?.protocol??Q.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries:Kt,xmlNamespace:"http://monitoring.amazonaws.com/doc/2014-03-28/",version:"2014-03-28",serviceTarget:"Logs_20140328"},serviceId:e?.serviceId??"CloudWatch Logs",sha256:e?.sha256??G.k,urlParser:e?.urlParser??V.D,utf8Decoder:e?.utf8Decoder??_.a,utf8Encoder:e?.utf8Encoder??B.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,k.I)(process.version)
const t=(0,$.I)(e)
const defaultConfigProvider=()=>t().then(L.l)
const o=getRuntimeConfig(e);(0,P.I)(process.version)
const n={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,z.Z)(b.$,n),bodyLengthChecker:e?.bodyLengthChecker??U.n,credentialDefaultProvider:e?.credentialDefaultProvider??T.v6,defaultSocketTimeout:(0,O.E)(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,C.pf)({serviceId:o.serviceId,clientVersion:I.rE}),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??j.J2,maxAttempts:e?.maxAttempts??(0,z.Z)(h.qs,e),region:e?.region??(0,z.Z)(D.GG,{...D.zH,...n}),requestHandler:F.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,z.Z)({...h.kN,default:async()=>(await defaultConfigProvider()).retryMode||q.L0},e),streamCollector:e?.streamCollector??M.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,z.Z)(R.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,z.Z)(W.Ko,n),userAgentAppId:e?.userAgentAppId??(0,z.Z)(A.hV,n)}}
var oo=o(9999)
var no=o(6571)
var co=o(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider
let n=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
if(o===-1)t.push(e)
else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,oo.R)(e),(0,no.xA)(e),(0,co.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,oo.$)(o),(0,no.uv)(o),(0,co.j)(o),resolveHttpAuthRuntimeConfig(o))}
class CloudWatchLogsClient extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=resolveClientEndpointParameters(t)
const d=(0,n.D)(o)
const S=(0,h.$z)(d)
const f=(0,u.T)(S)
const y=(0,c.OV)(f)
const w=(0,E.Co)(y)
const I=(0,x.o)(w)
const P=resolveHttpAuthSchemeConfig(I)
const O=resolveRuntimeExtensions(P,e?.extensions||[])
this.config=O
this.middlewareStack.use((0,g.wq)(this.config))
this.middlewareStack.use((0,r.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,m.vK)(this.config))
this.middlewareStack.use((0,c.TC)(this.config))
this.middlewareStack.use((0,s.Y7)(this.config))
this.middlewareStack.use((0,a.n)(this.config))
this.middlewareStack.use((0,i.w)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,l.l)(this.config))}destroy(){super.destroy()}}var ro=o(5816)
const so=(0,ro.k)(w,"Logs_20140328","CloudWatchLogsClient",E.rD)
const ao={}
const _mw0=(e,t,o,n)=>[]
class GetLogEventsCommand extends(so(ao,_mw0,"GetLogEvents",to)){}}),2989:((e,t,o)=>{o.d(t,{o:()=>resolveEventStreamSerdeConfig})
const resolveEventStreamSerdeConfig=e=>Object.assign(e,{eventStreamMarshaller:e.eventStreamSerdeProvider(e)})})}

