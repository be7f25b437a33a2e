"use strict"
exports.id=830
exports.ids=[830]
exports.modules={830:((e,t,o)=>{o.d(t,{CloudWatchClient:()=>CloudWatchClient,DescribeAlarmsCommand:()=>DescribeAlarmsCommand})
var s=o(846)
var n=o(9007)
var a=o(721)
var r=o(5180)
var i=o(5250)
var c=o(2781)
var d=o(7086)
var u=o(1567)
var l=o(8702)
var p=o(7503)
var m=o(4172)
var h=o(7041)
var v=o(7760)
var E=o(2122)
var g=o(7849)
var x=o(9362)
const resolveCompressionConfig=e=>{const{disableRequestCompression:t,requestMinCompressionSizeBytes:o}=e
return Object.assign(e,{disableRequestCompression:(0,x.t)(t),requestMinCompressionSizeBytes:async()=>{const e=await(0,x.t)(o)()
if(e<0||e>10485760)throw new RangeError("The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. "+`The provided value ${e} is outside this range."`)
return e}})}
var f=o(8181)
var S=o(8743)
const defaultCloudWatchHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,S.u)(t).operation,region:await(0,x.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultCloudWatchHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,f.ho)(e)
return Object.assign(t,{authSchemePreference:(0,x.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"monitoring"})
const I={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const C={rE:"3.1164.0"}
var P=o(5477)
var y=o(9121)
var b=o(2217)
var w=o(7652)
var A=o(2628)
var R=o(9882)
var F=o(1034)
var D=o(479)
var M=o(8234)
var N=o(3945)
var O=o(6152)
var T=o(7580)
var $=o(4254)
var k=o(4353)
var K=o(2127)
var W=o(9498)
var z=o(6402)
const V="AWS_DISABLE_REQUEST_COMPRESSION"
const L="disable_request_compression"
const j=false
const q={environmentVariableSelector:e=>(0,W.Q)(e,V,z.c.ENV),configFileSelector:e=>(0,W.Q)(e,L,z.c.CONFIG),default:j}
const numberSelector=(e,t,o)=>{if(!(t in e))return
const s=parseInt(e[t],10)
if(Number.isNaN(s))throw new TypeError(`Cannot load ${o} '${t}'. Expected number, got '${e[t]}'.`)
return s}
const Q="AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"
const U="request_min_compression_size_bytes"
const _=10240
const H={environmentVariableSelector:e=>numberSelector(e,Q,z.c.ENV),configFileSelector:e=>numberSelector(e,U,z.c.CONFIG),default:_}
var Z=o(1668)
var B=o(6660)
var G=o(2526)
var J=o(7219)
class AwsJson1_0Protocol extends J.p{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:o,awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:o,awsQueryCompatible:s,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}var Y=o(910)
var X=o(7545)
var ee=o(8977)
var te=o(9700)
var oe=o(7305)
var se=o(7332)
var ne=o(9809)
var ae=o(6180)
var re=o(8479)
var ie=o(7009)
var ce=o(1046)
var de=o(5258)
const ue="ref"
const le=-1,pe=true,me="isSet",he="PartitionResult",ve="booleanEquals",Ee="getAttr",ge={[ue]:"Endpoint"},xe={[ue]:he},fe={},Se=[{[ue]:"Region"}]
const Ie={conditions:[[me,[ge]],[me,Se],["aws.partition",Se,he],[ve,[{[ue]:"UseFIPS"},pe]],[ve,[{[ue]:"UseDualStack"},pe]],["stringEquals",[{fn:Ee,argv:[xe,"name"]},"aws-us-gov"]],[ve,[{fn:Ee,argv:[xe,"supportsFIPS"]},pe]],[ve,[{fn:Ee,argv:[xe,"supportsDualStack"]},pe]]],results:[[le],[le,"Invalid Configuration: FIPS and custom endpoint are not supported"],[le,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ge,fe],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",fe],["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}",fe],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",fe],[le,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",fe],[le,"FIPS is enabled but this partition does not support FIPS"],[le,"DualStack is enabled but this partition does not support DualStack"],[le,"Invalid Configuration: Missing Region"]]}
const Ce=2
const Pe=1e8
const ye=new Int32Array([-1,1,-1,0,14,3,1,4,Pe+11,2,5,Pe+11,3,8,6,4,7,Pe+4,7,Pe+5,Pe+10,4,11,9,5,Pe+4,10,6,Pe+8,Pe+9,5,Pe+5,12,6,13,Pe+7,7,Pe+6,Pe+7,3,Pe+1,15,4,Pe+2,Pe+3])
const be=de.d.from(ye,Ce,Ie.conditions,Ie.results)
const we=new re.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>we.get(e,()=>(0,ie.c)(be,{endpointParams:e,logger:t.logger}))
ce.m.aws=ae.U
var Ae=o(5629)
var Re=o(4667)
class CloudWatchServiceException extends Re.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,CloudWatchServiceException.prototype)}}class ConflictException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ConflictException"
name="ConflictException"
$fault="client"
Message
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.Message=e.Message}}class KmsAccessDeniedException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#KmsAccessDeniedException"
name="KmsAccessDeniedException"
$fault="client"
Message
constructor(e){super({name:"KmsAccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,KmsAccessDeniedException.prototype)
this.Message=e.Message}}class KmsKeyDisabledException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#KmsKeyDisabledException"
name="KmsKeyDisabledException"
$fault="client"
Message
constructor(e){super({name:"KmsKeyDisabledException",$fault:"client",...e})
Object.setPrototypeOf(this,KmsKeyDisabledException.prototype)
this.Message=e.Message}}class KmsKeyNotFoundException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#KmsKeyNotFoundException"
name="KmsKeyNotFoundException"
$fault="client"
Message
constructor(e){super({name:"KmsKeyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,KmsKeyNotFoundException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
ResourceType
ResourceId
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.ResourceType=e.ResourceType
this.ResourceId=e.ResourceId
this.Message=e.Message}}class ConcurrentModificationException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ConcurrentModificationException"
name="ConcurrentModificationException"
$fault="client"
Message
constructor(e){super({name:"ConcurrentModificationException",$fault:"client",...e})
Object.setPrototypeOf(this,ConcurrentModificationException.prototype)
this.Message=e.Message}}class DashboardInvalidInputError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardInvalidInputError"
name="DashboardInvalidInputError"
$fault="client"
dashboardValidationMessages
constructor(e){super({name:"DashboardInvalidInputError",$fault:"client",...e})
Object.setPrototypeOf(this,DashboardInvalidInputError.prototype)
this.dashboardValidationMessages=e.dashboardValidationMessages}}class DashboardNotFoundError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError"
name="DashboardNotFoundError"
$fault="client"
constructor(e){super({name:"DashboardNotFoundError",$fault:"client",...e})
Object.setPrototypeOf(this,DashboardNotFoundError.prototype)}}class ResourceConflict extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceConflict"
name="ResourceConflict"
$fault="client"
constructor(e){super({name:"ResourceConflict",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceConflict.prototype)}}class ResourceNotFound extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNotFound"
name="ResourceNotFound"
$fault="client"
constructor(e){super({name:"ResourceNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFound.prototype)}}class InternalServiceFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InternalServiceFault"
name="InternalServiceFault"
$fault="server"
Message
constructor(e){super({name:"InternalServiceFault",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServiceFault.prototype)
this.Message=e.Message}}class InvalidParameterCombinationException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidParameterCombinationException"
name="InvalidParameterCombinationException"
$fault="client"
constructor(e){super({name:"InvalidParameterCombinationException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterCombinationException.prototype)}}class InvalidParameterValueException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidParameterValueException"
name="InvalidParameterValueException"
$fault="client"
constructor(e){super({name:"InvalidParameterValueException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameterValueException.prototype)}}class MissingRequiredParameterException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#MissingRequiredParameterException"
name="MissingRequiredParameterException"
$fault="client"
constructor(e){super({name:"MissingRequiredParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,MissingRequiredParameterException.prototype)}}class InvalidNextToken extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidNextToken"
name="InvalidNextToken"
$fault="client"
constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextToken.prototype)}}class LimitExceededException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededException"
name="LimitExceededException"
$fault="client"
Message
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)
this.Message=e.Message}}class LimitExceededFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#LimitExceededFault"
name="LimitExceededFault"
$fault="client"
constructor(e){super({name:"LimitExceededFault",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededFault.prototype)}}class InvalidFormatFault extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#InvalidFormatFault"
name="InvalidFormatFault"
$fault="client"
constructor(e){super({name:"InvalidFormatFault",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFormatFault.prototype)}}class ValidationException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ValidationException"
name="ValidationException"
$fault="client"
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)}}const Fe="AlarmActions"
const De="AlarmArn"
const Me="ActionConfiguration"
const Ne="AlarmConfigurationUpdatedTimestamp"
const Oe="AlarmDescription"
const Te="ActionsEnabled"
const $e="AggregationExpression"
const ke="AccountId"
const Ke="ActionLogLineCount"
const We="ActionLogLineRoleArn"
const ze="AlarmName"
const Ve="AlarmNamePrefix"
const Le="AlarmNames"
const je="ActionPrefix"
const qe="AlarmPromQLCriteria"
const Qe="AlarmRule"
const Ue="ActionsSuppressedBy"
const _e="ActionsSuppressorExtensionPeriod"
const He="ActionsSuppressedReason"
const Ze="ActionsSuppressorWaitPeriod"
const Be="ActionsSuppressor"
const Ge="AlarmTagsPropagation"
const Je="AlarmTypes"
const Ye="CompositeAlarm"
const Xe="CompositeAlarms"
const et="ConflictException"
const tt="ConcurrentModificationException"
const ot="ComparisonOperator"
const st="ChildrenOfAlarmName"
const nt="Dimensions"
const at="DescribeAlarmsInput"
const rt="DescribeAlarmsOutput"
const it="DescribeAlarms"
const ct="DashboardInvalidInputError"
const dt="DashboardNotFoundError"
const ut="DataPath"
const lt="DatapointsToAlarm"
const pt="DashboardValidationMessage"
const mt="DashboardValidationMessages"
const ht="Dimension"
const vt="Enabled"
const Et="EvaluationCriteria"
const gt="EvaluationInterval"
const xt="EvaluateLowSampleCountPercentile"
const ft="EvaluationPeriods"
const St="EvaluationState"
const It="ExtendedStatistic"
const Ct="ExcludedTagKeys"
const Pt="EndTimeOffset"
const yt="EvaluationWindow"
const bt="Expression"
const wt="Id"
const At="InsufficientDataActions"
const Rt="InvalidFormatFault"
const Ft="InvalidNextToken"
const Dt="InvalidParameterCombinationException"
const Mt="InvalidParameterValueException"
const Nt="InternalServiceFault"
const Ot="IncludedTagKeys"
const Tt="KmsAccessDeniedException"
const $t="KmsKeyDisabledException"
const kt="KmsKeyNotFoundException"
const Kt="Key"
const Wt="Label"
const zt="LogAlarms"
const Vt="LogAlarm"
const Lt="LimitExceededException"
const jt="LimitExceededFault"
const qt="LogGroupIdentifiers"
const Qt="Message"
const Ut="MetricAlarms"
const _t="MetricAlarm"
const Ht="MetricDataQueries"
const Zt="MetricDataQuery"
const Bt="MetricName"
const Gt="MaxRecords"
const Jt="MissingRequiredParameterException"
const Yt="MetricStat"
const Xt="Metrics"
const eo="Metric"
const to="Namespace"
const oo="NextToken"
const so="Name"
const no="OKActions"
const ao="OnlyStartEvaluatingAfterWarmUpPeriodEnds"
const ro="Period"
const io="ParentsOfAlarmName"
const co="PendingPeriod"
const uo="PromQLCriteria"
const lo="Query"
const po="QueryARN"
const mo="QueryResultsToAlarm"
const ho="QueryResultsToEvaluate"
const vo="QueryString"
const Eo="ResourceConflict"
const go="ReturnData"
const xo="ResourceId"
const fo="ResourceNotFound"
const So="ResourceNotFoundException"
const Io="RecoveryPeriod"
const Co="ResourceType"
const Po="ScheduleConfiguration"
const yo="ScheduleExpression"
const bo="ScheduledQueryConfiguration"
const wo="ScheduledQueryRoleARN"
const Ao="StateReason"
const Ro="StateReasonData"
const Fo="StartTimeOffset"
const Do="StateTransitionedTimestamp"
const Mo="StateUpdatedTimestamp"
const No="StateValue"
const Oo="SlidingWindow"
const To="Stat"
const $o="Statistic"
const ko="TagList"
const Ko="TreatMissingData"
const Wo="ThresholdMetricId"
const zo="Tags"
const Vo="Tag"
const Lo="Threshold"
const jo="Timezone"
const qo="Unit"
const Qo="Value"
const Uo="ValidationException"
const _o="WallClockWindow"
const Ho="WarmUpConfiguration"
const Zo="WarmUpPeriodDurationInMinutes"
const Bo="awsQueryError"
const Go="client"
const Jo="dashboardValidationMessages"
const Yo="error"
const Xo="httpError"
const es="message"
const ts="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch"
const os="server"
const ss="com.amazonaws.cloudwatch"
const ns=new Ae.O(ts)
var as=[-3,ts,"CloudWatchServiceException",0,[],[]]
ns.registerError(as,CloudWatchServiceException)
const rs=new Ae.O(ss)
var is=[-3,ss,tt,{[Bo]:[`ConcurrentModificationException`,429],[Yo]:Go,[Xo]:429},[Qt],[0]]
rs.registerError(is,ConcurrentModificationException)
var cs=[-3,ss,et,{[Yo]:Go,[Xo]:409},[Qt],[0]]
rs.registerError(cs,ConflictException)
var ds=[-3,ss,ct,{[Bo]:[`InvalidParameterInput`,400],[Yo]:Go,[Xo]:400},[es,Jo],[0,()=>Hs]]
rs.registerError(ds,DashboardInvalidInputError)
var us=[-3,ss,dt,{[Bo]:[`ResourceNotFound`,404],[Yo]:Go,[Xo]:404},[es],[0]]
rs.registerError(us,DashboardNotFoundError)
var ls=[-3,ss,Nt,{[Bo]:[`InternalServiceError`,500],[Yo]:os,[Xo]:500},[Qt],[0]]
rs.registerError(ls,InternalServiceFault)
var ps=[-3,ss,Rt,{[Bo]:[`InvalidFormat`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(ps,InvalidFormatFault)
var ms=[-3,ss,Ft,{[Bo]:[`InvalidNextToken`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(ms,InvalidNextToken)
var hs=[-3,ss,Dt,{[Bo]:[`InvalidParameterCombination`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(hs,InvalidParameterCombinationException)
var vs=[-3,ss,Mt,{[Bo]:[`InvalidParameterValue`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(vs,InvalidParameterValueException)
var Es=[-3,ss,Tt,{[Yo]:Go},[Qt],[0],1]
rs.registerError(Es,KmsAccessDeniedException)
var gs=[-3,ss,$t,{[Yo]:Go},[Qt],[0],1]
rs.registerError(gs,KmsKeyDisabledException)
var xs=[-3,ss,kt,{[Yo]:Go},[Qt],[0],1]
rs.registerError(xs,KmsKeyNotFoundException)
var fs=[-3,ss,Lt,{[Bo]:[`LimitExceededException`,400],[Yo]:Go,[Xo]:400},[Qt],[0]]
rs.registerError(fs,LimitExceededException)
var Ss=[-3,ss,jt,{[Bo]:[`LimitExceeded`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(Ss,LimitExceededFault)
var Is=[-3,ss,Jt,{[Bo]:[`MissingParameter`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(Is,MissingRequiredParameterException)
var Cs=[-3,ss,Eo,{[Bo]:[`ResourceConflict`,409],[Yo]:Go,[Xo]:409},[es],[0]]
rs.registerError(Cs,ResourceConflict)
var Ps=[-3,ss,fo,{[Bo]:[`ResourceNotFound`,404],[Yo]:Go,[Xo]:404},[es],[0]]
rs.registerError(Ps,ResourceNotFound)
var ys=[-3,ss,So,{[Bo]:[`ResourceNotFoundException`,404],[Yo]:Go,[Xo]:404},[Co,xo,Qt],[0,0,0]]
rs.registerError(ys,ResourceNotFoundException)
var bs=[-3,ss,Uo,{[Bo]:[`ValidationError`,400],[Yo]:Go,[Xo]:400},[es],[0]]
rs.registerError(bs,ValidationException)
const ws=[ns,rs]
var As=[3,ss,Me,0,[Ge],[()=>Fs]]
var Rs=[3,ss,qe,0,[lo,co,Io],[0,1,1],1]
var Fs=[3,ss,Ge,0,[vt,Ot,Ct],[2,64|0,64|0],1]
var Ds=[3,ss,Ye,0,[Te,Fe,De,Ne,Oe,ze,Qe,At,no,Ao,Ro,Mo,No,Do,Ue,He,Be,Ze,_e,Me],[2,64|0,0,4,0,0,0,64|0,64|0,0,0,4,0,4,0,0,0,1,1,()=>As]]
var Ms=[3,ss,pt,0,[ut,Qt],[0,0]]
var Ns=[3,ss,at,0,[Le,Ve,Je,st,io,No,je,Gt,oo],[64|0,0,64|0,0,0,0,0,1,0]]
var Os=[3,ss,rt,0,[Xe,Ut,zt,oo],[()=>_s,()=>Gs,()=>Bs,0]]
var Ts=[3,ss,ht,0,[so,Qo],[0,0],2]
var $s=[3,ss,Vt,0,[ze,De,Oe,Ne,Te,no,Fe,At,No,Ao,Ro,Mo,bo,ho,mo,Lo,ot,Ko,Do,St,Ke,We,Ho,Me],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,()=>Ls,1,1,1,0,0,4,0,1,0,()=>Us,()=>As]]
var ks=[3,ss,eo,0,[to,Bt,nt],[0,0,()=>Zs]]
var Ks=[3,ss,_t,0,[ze,De,Oe,Ne,Te,no,Fe,At,No,Ao,Ro,Mo,Bt,to,$o,It,nt,ro,qo,ft,lt,Lo,ot,Ko,xt,Xt,Wo,St,Do,yt,Ho,Et,gt,Me],[0,0,0,4,2,64|0,64|0,64|0,0,0,0,4,0,0,0,0,()=>Zs,1,0,1,1,1,0,0,0,()=>Js,0,0,4,()=>en,()=>Us,()=>Xs,1,()=>As]]
var Ws=[3,ss,Zt,0,[wt,Yt,bt,Wt,go,ro,ke],[0,()=>zs,0,0,2,1,0],1]
var zs=[3,ss,Yt,0,[eo,ro,To,qo],[()=>ks,1,0,0],3]
var Vs=[3,ss,Po,0,[yo,Fo,Pt],[0,1,1],2]
var Ls=[3,ss,bo,0,[vo,wo,Po,$e,qt,po,zo],[0,0,()=>Vs,0,64|0,0,()=>Ys],4]
var js=[3,ss,Oo,0,[],[]]
var qs=[3,ss,Vo,0,[Kt,Qo],[0,0],2]
var Qs=[3,ss,_o,0,[jo],[0]]
var Us=[3,ss,Ho,0,[Zo,ao],[1,2],1]
var _s=[1,ss,Xe,0,()=>Ds]
var Hs=[1,ss,mt,0,()=>Ms]
var Zs=[1,ss,nt,0,()=>Ts]
var Bs=[1,ss,zt,0,()=>$s]
var Gs=[1,ss,Ut,0,()=>Ks]
var Js=[1,ss,Ht,0,()=>Ws]
var Ys=[1,ss,ko,0,()=>qs]
var Xs=[4,ss,Et,0,[uo],[()=>Rs]]
var en=[4,ss,yt,0,[_o,Oo],[()=>Qs,()=>js]]
var tn=[9,ss,it,0,()=>Ns,()=>Os]
const getRuntimeConfig=e=>({apiVersion:"2010-08-01",base64Decoder:e?.base64Decoder??te.E,base64Encoder:e?.base64Encoder??oe.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new G.f2}],logger:e?.logger??new X.N,protocol:e?.protocol??AwsJson1_0Protocol,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries:ws,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:true},serviceId:e?.serviceId??"CloudWatch",sha256:e?.sha256??Y.k,urlParser:e?.urlParser??ee.D,utf8Decoder:e?.utf8Decoder??se.a,utf8Encoder:e?.utf8Encoder??ne.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,F.I)(process.version)
const t=(0,M.I)(e)
const defaultConfigProvider=()=>t().then(D.l)
const o=getRuntimeConfig(e);(0,P.I)(process.version)
const s={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,N.Z)(A.$,s),bodyLengthChecker:e?.bodyLengthChecker??K.n,credentialDefaultProvider:e?.credentialDefaultProvider??R.v6,defaultSocketTimeout:(0,y.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,b.pf)({serviceId:o.serviceId,clientVersion:C.rE}),disableRequestCompression:e?.disableRequestCompression??(0,N.Z)(q,e),maxAttempts:e?.maxAttempts??(0,N.Z)(v.qs,e),region:e?.region??(0,N.Z)(O.GG,{...O.zH,...s}),requestHandler:Z.$.create(e?.requestHandler??defaultConfigProvider),requestMinCompressionSizeBytes:e?.requestMinCompressionSizeBytes??(0,N.Z)(H,e),retryMode:e?.retryMode??(0,N.Z)({...v.kN,default:async()=>(await defaultConfigProvider()).retryMode||k.L0},e),streamCollector:e?.streamCollector??B.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,N.Z)(T.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,N.Z)($.Ko,s),userAgentAppId:e?.userAgentAppId??(0,N.Z)(w.hV,s)}}
var on=o(9999)
var sn=o(6571)
var nn=o(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider
let s=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
if(o===-1)t.push(e)
else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){s=e},credentials(){return s}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,on.R)(e),(0,sn.xA)(e),(0,nn.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,on.$)(o),(0,sn.uv)(o),(0,nn.j)(o),resolveHttpAuthRuntimeConfig(o))}
class CloudWatchClient extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=resolveClientEndpointParameters(t)
const l=(0,s.D)(o)
const x=(0,v.$z)(l)
const f=(0,p.T)(x)
const S=(0,n.OV)(f)
const I=(0,m.Co)(S)
const C=resolveHttpAuthSchemeConfig(I)
const P=resolveCompressionConfig(C)
const y=resolveRuntimeExtensions(P,e?.extensions||[])
this.config=y
this.middlewareStack.use((0,g.wq)(this.config))
this.middlewareStack.use((0,a.sM)(this.config))
this.middlewareStack.use((0,E.ey)(this.config))
this.middlewareStack.use((0,h.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,r.Y7)(this.config))
this.middlewareStack.use((0,i.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new d.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,u.l)(this.config))}destroy(){super.destroy()}}var an=o(5816)
const rn=(0,an.k)(I,"GraniteServiceVersion20100801","CloudWatchClient",m.rD)
const cn={}
const _mw0=(e,t,o,s)=>[]
class DescribeAlarmsCommand extends(rn(cn,_mw0,"DescribeAlarms",tn)){}})}

