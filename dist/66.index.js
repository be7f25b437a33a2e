"use strict"
exports.id=66
exports.ids=[66]
exports.modules={8066:((e,t,i)=>{i.r(t)
i.d(t,{$Command:()=>_c.u,AdjustmentType:()=>Jc,Alarm$:()=>nn,ApplicationAutoScaling:()=>ApplicationAutoScaling,ApplicationAutoScalingClient:()=>ApplicationAutoScalingClient,ApplicationAutoScalingServiceException:()=>ApplicationAutoScalingServiceException,ApplicationAutoScalingServiceException$:()=>Ga,CapacityForecast$:()=>cn,ConcurrentUpdateException:()=>ConcurrentUpdateException,ConcurrentUpdateException$:()=>Wa,CustomizedMetricSpecification$:()=>on,DeleteScalingPolicy$:()=>yc,DeleteScalingPolicyCommand:()=>DeleteScalingPolicyCommand,DeleteScalingPolicyRequest$:()=>sn,DeleteScalingPolicyResponse$:()=>rn,DeleteScheduledAction$:()=>Ec,DeleteScheduledActionCommand:()=>DeleteScheduledActionCommand,DeleteScheduledActionRequest$:()=>ln,DeleteScheduledActionResponse$:()=>dn,DeregisterScalableTarget$:()=>xc,DeregisterScalableTargetCommand:()=>DeregisterScalableTargetCommand,DeregisterScalableTargetRequest$:()=>pn,DeregisterScalableTargetResponse$:()=>un,DescribeScalableTargets$:()=>fc,DescribeScalableTargetsCommand:()=>DescribeScalableTargetsCommand,DescribeScalableTargetsRequest$:()=>gn,DescribeScalableTargetsResponse$:()=>Sn,DescribeScalingActivities$:()=>Dc,DescribeScalingActivitiesCommand:()=>DescribeScalingActivitiesCommand,DescribeScalingActivitiesRequest$:()=>mn,DescribeScalingActivitiesResponse$:()=>vn,DescribeScalingPolicies$:()=>bc,DescribeScalingPoliciesCommand:()=>DescribeScalingPoliciesCommand,DescribeScalingPoliciesRequest$:()=>Cn,DescribeScalingPoliciesResponse$:()=>Pn,DescribeScheduledActions$:()=>Tc,DescribeScheduledActionsCommand:()=>DescribeScheduledActionsCommand,DescribeScheduledActionsRequest$:()=>An,DescribeScheduledActionsResponse$:()=>Rn,FailedResourceAccessException:()=>FailedResourceAccessException,FailedResourceAccessException$:()=>Qa,GetPredictiveScalingForecast$:()=>Mc,GetPredictiveScalingForecastCommand:()=>GetPredictiveScalingForecastCommand,GetPredictiveScalingForecastRequest$:()=>hn,GetPredictiveScalingForecastResponse$:()=>yn,InternalServiceException:()=>InternalServiceException,InternalServiceException$:()=>Za,InvalidNextTokenException:()=>InvalidNextTokenException,InvalidNextTokenException$:()=>_a,LimitExceededException:()=>LimitExceededException,LimitExceededException$:()=>Ja,ListTagsForResource$:()=>Uc,ListTagsForResourceCommand:()=>ListTagsForResourceCommand,ListTagsForResourceRequest$:()=>En,ListTagsForResourceResponse$:()=>xn,LoadForecast$:()=>fn,MetricAggregationType:()=>no,MetricDimension$:()=>Dn,MetricStatistic:()=>co,MetricType:()=>oo,NotScaledReason$:()=>bn,ObjectNotFoundException:()=>ObjectNotFoundException,ObjectNotFoundException$:()=>Ya,PolicyType:()=>to,PredefinedMetricSpecification$:()=>Tn,PredictiveScalingCustomizedMetricSpecification$:()=>Mn,PredictiveScalingMaxCapacityBreachBehavior:()=>io,PredictiveScalingMetric$:()=>Un,PredictiveScalingMetricDataQuery$:()=>$n,PredictiveScalingMetricDimension$:()=>kn,PredictiveScalingMetricSpecification$:()=>In,PredictiveScalingMetricStat$:()=>Fn,PredictiveScalingMode:()=>ao,PredictiveScalingPolicyConfiguration$:()=>Nn,PredictiveScalingPredefinedLoadMetricSpecification$:()=>wn,PredictiveScalingPredefinedMetricPairSpecification$:()=>zn,PredictiveScalingPredefinedScalingMetricSpecification$:()=>On,PutScalingPolicy$:()=>$c,PutScalingPolicyCommand:()=>PutScalingPolicyCommand,PutScalingPolicyRequest$:()=>qn,PutScalingPolicyResponse$:()=>Ln,PutScheduledAction$:()=>kc,PutScheduledActionCommand:()=>PutScheduledActionCommand,PutScheduledActionRequest$:()=>jn,PutScheduledActionResponse$:()=>Vn,RegisterScalableTarget$:()=>Ic,RegisterScalableTargetCommand:()=>RegisterScalableTargetCommand,RegisterScalableTargetRequest$:()=>Bn,RegisterScalableTargetResponse$:()=>Hn,ResourceNotFoundException:()=>ResourceNotFoundException,ResourceNotFoundException$:()=>Xa,ScalableDimension:()=>Yc,ScalableTarget$:()=>Gn,ScalableTargetAction$:()=>Kn,ScalingActivity$:()=>Wn,ScalingActivityStatusCode:()=>eo,ScalingPolicy$:()=>Qn,ScheduledAction$:()=>Zn,ServiceNamespace:()=>Xc,StepAdjustment$:()=>_n,StepScalingPolicyConfiguration$:()=>Jn,SuspendedState$:()=>Yn,TagResource$:()=>Fc,TagResourceCommand:()=>TagResourceCommand,TagResourceRequest$:()=>Xn,TagResourceResponse$:()=>ec,TargetTrackingMetric$:()=>tc,TargetTrackingMetricDataQuery$:()=>ic,TargetTrackingMetricDimension$:()=>ac,TargetTrackingMetricStat$:()=>nc,TargetTrackingScalingPolicyConfiguration$:()=>cc,TooManyTagsException:()=>TooManyTagsException,TooManyTagsException$:()=>en,UntagResource$:()=>Nc,UntagResourceCommand:()=>UntagResourceCommand,UntagResourceRequest$:()=>oc,UntagResourceResponse$:()=>sc,ValidationException:()=>ValidationException,ValidationException$:()=>tn,__Client:()=>p.K,errorTypeRegistries:()=>an,paginateDescribeScalableTargets:()=>Hc,paginateDescribeScalingActivities:()=>Gc,paginateDescribeScalingPolicies:()=>Kc,paginateDescribeScheduledActions:()=>Wc})
var a=i(846)
var n=i(9007)
var c=i(721)
var o=i(5180)
var s=i(5250)
var r=i(2781)
var l=i(7086)
var d=i(1567)
var p=i(8702)
var u=i(7503)
var g=i(4172)
var S=i(7041)
var m=i(7760)
var v=i(2122)
var C=i(7849)
var P=i(8181)
var A=i(8743)
var R=i(9362)
const defaultApplicationAutoScalingHttpAuthSchemeParametersProvider=async(e,t,i)=>({operation:(0,A.u)(t).operation,region:await(0,R.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"application-autoscaling",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultApplicationAutoScalingHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,P.ho)(e)
return Object.assign(t,{authSchemePreference:(0,R.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"application-autoscaling"})
const h={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const y={rE:"3.1141.0"}
var E=i(5477)
var x=i(2217)
var f=i(7652)
var D=i(2628)
var b=i(9882)
var T=i(1034)
var M=i(479)
var U=i(8234)
var $=i(3945)
var k=i(6152)
var I=i(7580)
var F=i(4254)
var N=i(4353)
var w=i(2127)
var z=i(1668)
var O=i(6660)
var q=i(2526)
var L=i(8999)
var j=i(910)
var V=i(7545)
var B=i(8977)
var H=i(9700)
var G=i(7305)
var K=i(7332)
var W=i(9809)
var Q=i(6180)
var Z=i(8479)
var _=i(7009)
var J=i(1046)
var Y=i(5258)
const X="ref"
const ee=-1,te=true,ie="isSet",ae="PartitionResult",ne="booleanEquals",ce="getAttr",oe={[X]:"Endpoint"},se={[X]:ae},re={},le=[{[X]:"Region"}]
const de={conditions:[[ie,[oe]],[ie,le],["aws.partition",le,ae],[ne,[{[X]:"UseFIPS"},te]],[ne,[{[X]:"UseDualStack"},te]],[ne,[{fn:ce,argv:[se,"supportsDualStack"]},te]],[ne,[{fn:ce,argv:[se,"supportsFIPS"]},te]],["stringEquals",[{fn:ce,argv:[se,"name"]},"aws-us-gov"]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[oe,re],["https://application-autoscaling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",re],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://application-autoscaling.{Region}.amazonaws.com",re],["https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",re],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",re],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}",re],[ee,"Invalid Configuration: Missing Region"]]}
const pe=2
const ue=1e8
const ge=new Int32Array([-1,1,-1,0,13,3,1,4,ue+12,2,5,ue+12,3,8,6,4,7,ue+11,5,ue+9,ue+10,4,11,9,6,10,ue+8,7,ue+6,ue+7,5,12,ue+5,6,ue+4,ue+5,3,ue+1,14,4,ue+2,ue+3])
const Se=Y.d.from(ge,pe,de.conditions,de.results)
const me=new Z.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>me.get(e,()=>(0,_.c)(Se,{endpointParams:e,logger:t.logger}))
J.m.aws=Q.U
var ve=i(5629)
var Ce=i(4667)
class ApplicationAutoScalingServiceException extends Ce.T{constructor(e){super(e)
Object.setPrototypeOf(this,ApplicationAutoScalingServiceException.prototype)}}class ConcurrentUpdateException extends ApplicationAutoScalingServiceException{name="ConcurrentUpdateException"
$fault="server"
Message
constructor(e){super({name:"ConcurrentUpdateException",$fault:"server",...e})
Object.setPrototypeOf(this,ConcurrentUpdateException.prototype)
this.Message=e.Message}}class InternalServiceException extends ApplicationAutoScalingServiceException{name="InternalServiceException"
$fault="server"
Message
constructor(e){super({name:"InternalServiceException",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServiceException.prototype)
this.Message=e.Message}}class ObjectNotFoundException extends ApplicationAutoScalingServiceException{name="ObjectNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ObjectNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ObjectNotFoundException.prototype)
this.Message=e.Message}}class ValidationException extends ApplicationAutoScalingServiceException{name="ValidationException"
$fault="client"
Message
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.Message=e.Message}}class InvalidNextTokenException extends ApplicationAutoScalingServiceException{name="InvalidNextTokenException"
$fault="client"
Message
constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextTokenException.prototype)
this.Message=e.Message}}class FailedResourceAccessException extends ApplicationAutoScalingServiceException{name="FailedResourceAccessException"
$fault="client"
Message
constructor(e){super({name:"FailedResourceAccessException",$fault:"client",...e})
Object.setPrototypeOf(this,FailedResourceAccessException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends ApplicationAutoScalingServiceException{name="ResourceNotFoundException"
$fault="client"
Message
ResourceName
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message
this.ResourceName=e.ResourceName}}class LimitExceededException extends ApplicationAutoScalingServiceException{name="LimitExceededException"
$fault="client"
Message
constructor(e){super({name:"LimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,LimitExceededException.prototype)
this.Message=e.Message}}class TooManyTagsException extends ApplicationAutoScalingServiceException{name="TooManyTagsException"
$fault="client"
Message
ResourceName
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)
this.Message=e.Message
this.ResourceName=e.ResourceName}}const Pe="Alarm"
const Ae="AlarmARN"
const Re="ActivityId"
const he="AlarmName"
const ye="AdjustmentType"
const Ee="Alarms"
const xe="Code"
const fe="CurrentCapacity"
const De="CustomizedCapacityMetricSpecification"
const be="CapacityForecast"
const Te="CustomizedLoadMetricSpecification"
const Me="CustomizedMetricSpecification"
const Ue="CustomizedScalingMetricSpecification"
const $e="CreationTime"
const ke="ConcurrentUpdateException"
const Ie="Cause"
const Fe="Cooldown"
const Ne="Dimensions"
const we="DeleteScheduledAction"
const ze="DeleteScheduledActionRequest"
const Oe="DeleteScheduledActionResponse"
const qe="DescribeScalingActivitiesRequest"
const Le="DescribeScalingActivitiesResponse"
const je="DescribeScheduledActionsRequest"
const Ve="DescribeScheduledActionsResponse"
const Be="DescribeScalingActivities"
const He="DescribeScheduledActions"
const Ge="DisableScaleIn"
const Ke="DynamicScalingInSuspended"
const We="DynamicScalingOutSuspended"
const Qe="DeleteScalingPolicy"
const Ze="DeleteScalingPolicyRequest"
const _e="DeleteScalingPolicyResponse"
const Je="DescribeScalingPoliciesRequest"
const Ye="DescribeScalingPoliciesResponse"
const Xe="DescribeScalingPolicies"
const et="DeregisterScalableTarget"
const tt="DeregisterScalableTargetRequest"
const it="DeregisterScalableTargetResponse"
const at="DescribeScalableTargetsRequest"
const nt="DescribeScalableTargetsResponse"
const ct="DescribeScalableTargets"
const ot="Description"
const st="Details"
const rt="Expression"
const lt="EndTime"
const dt="FailedResourceAccessException"
const pt="GetPredictiveScalingForecast"
const ut="GetPredictiveScalingForecastRequest"
const gt="GetPredictiveScalingForecastResponse"
const St="Id"
const mt="IncludeNotScaledActivities"
const vt="InvalidNextTokenException"
const Ct="InternalServiceException"
const Pt="Label"
const At="LimitExceededException"
const Rt="LoadForecast"
const ht="LoadForecasts"
const yt="ListTagsForResource"
const Et="ListTagsForResourceRequest"
const xt="ListTagsForResourceResponse"
const ft="Message"
const Dt="MinAdjustmentMagnitude"
const bt="MetricAggregationType"
const Tt="MaxCapacity"
const Mt="MaxCapacityBuffer"
const Ut="MaxCapacityBreachBehavior"
const $t="MinCapacity"
const kt="MetricDimension"
const It="MetricDataQueries"
const Ft="MetricDimensions"
const Nt="MetricIntervalLowerBound"
const wt="MetricIntervalUpperBound"
const zt="MetricName"
const Ot="MaxResults"
const qt="MetricSpecification"
const Lt="MetricStat"
const jt="MetricSpecifications"
const Vt="Metrics"
const Bt="Metric"
const Ht="Mode"
const Gt="Namespace"
const Kt="NotScaledReason"
const Wt="NotScaledReasons"
const Qt="NextToken"
const Zt="Name"
const _t="ObjectNotFoundException"
const Jt="PolicyARN"
const Yt="PredictedCapacity"
const Xt="PredefinedLoadMetricSpecification"
const ei="PredefinedMetricPairSpecification"
const ti="PredefinedMetricSpecification"
const ii="PredefinedMetricType"
const ai="PolicyName"
const ni="PolicyNames"
const ci="PutScheduledAction"
const oi="PutScheduledActionRequest"
const si="PutScheduledActionResponse"
const ri="PredictiveScalingCustomizedMetricSpecification"
const li="PredictiveScalingMetric"
const di="PredictiveScalingMetricDimension"
const pi="PredictiveScalingMetricDataQuery"
const ui="PredictiveScalingMetricDataQueries"
const gi="PredictiveScalingMetricDimensions"
const Si="PredictiveScalingMetricSpecification"
const mi="PredefinedScalingMetricSpecification"
const vi="PredictiveScalingMetricStat"
const Ci="PredictiveScalingMetricSpecifications"
const Pi="PutScalingPolicy"
const Ai="PredictiveScalingPolicyConfiguration"
const Ri="PredictiveScalingPredefinedLoadMetricSpecification"
const hi="PredictiveScalingPredefinedMetricPairSpecification"
const yi="PutScalingPolicyRequest"
const Ei="PutScalingPolicyResponse"
const xi="PredictiveScalingPredefinedScalingMetricSpecification"
const fi="PolicyType"
const Di="ResourceARN"
const bi="RoleARN"
const Ti="ReturnData"
const Mi="ResourceId"
const Ui="ResourceIds"
const $i="ResourceLabel"
const ki="ResourceName"
const Ii="ResourceNotFoundException"
const Fi="RegisterScalableTarget"
const Ni="RegisterScalableTargetRequest"
const wi="RegisterScalableTargetResponse"
const zi="Statistic"
const Oi="ScalingActivities"
const qi="ScheduledActionARN"
const Li="ScheduledActionName"
const ji="ScheduledActionNames"
const Vi="ScheduledActions"
const Bi="ScalingActivity"
const Hi="ScalingAdjustment"
const Gi="ScheduledAction"
const Ki="StepAdjustment"
const Wi="StepAdjustments"
const Qi="SchedulingBufferTime"
const Zi="StatusCode"
const _i="ScalableDimension"
const Ji="ScaleInCooldown"
const Yi="StatusMessage"
const Xi="ServiceNamespace"
const ea="ScaleOutCooldown"
const ta="ScalingPolicies"
const ia="ScalingPolicy"
const aa="SuspendedState"
const na="StepScalingPolicyConfiguration"
const ca="ScheduledScalingSuspended"
const oa="ScalableTargets"
const sa="ScalableTargetAction"
const ra="ScalableTargetARN"
const la="ScalableTarget"
const da="StartTime"
const pa="Schedule"
const ua="Stat"
const ga="Timestamps"
const Sa="TagKeys"
const ma="TooManyTagsException"
const va="TagResource"
const Ca="TagResourceRequest"
const Pa="TagResourceResponse"
const Aa="TargetTrackingMetric"
const Ra="TargetTrackingMetricDimension"
const ha="TargetTrackingMetricDataQuery"
const ya="TargetTrackingMetricDataQueries"
const Ea="TargetTrackingMetricDimensions"
const xa="TargetTrackingMetricStat"
const fa="TargetTrackingScalingPolicyConfiguration"
const Da="TargetValue"
const ba="Tags"
const Ta="Timezone"
const Ma="Unit"
const Ua="UntagResource"
const $a="UntagResourceRequest"
const ka="UntagResourceResponse"
const Ia="UpdateTime"
const Fa="Values"
const Na="ValidationException"
const wa="Value"
const za="awsQueryError"
const Oa="client"
const qa="error"
const La="httpError"
const ja="smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling"
const Va="server"
const Ba="com.amazonaws.applicationautoscaling"
const Ha=new ve.O(ja)
var Ga=[-3,ja,"ApplicationAutoScalingServiceException",0,[],[]]
Ha.registerError(Ga,ApplicationAutoScalingServiceException)
const Ka=new ve.O(Ba)
var Wa=[-3,Ba,ke,{[za]:[`ConcurrentUpdateException`,500],[qa]:Va,[La]:500},[ft],[0]]
Ka.registerError(Wa,ConcurrentUpdateException)
var Qa=[-3,Ba,dt,{[za]:[`FailedResourceAccessException`,400],[qa]:Oa,[La]:400},[ft],[0]]
Ka.registerError(Qa,FailedResourceAccessException)
var Za=[-3,Ba,Ct,{[za]:[`InternalServiceException`,500],[qa]:Va,[La]:500},[ft],[0]]
Ka.registerError(Za,InternalServiceException)
var _a=[-3,Ba,vt,{[za]:[`InvalidNextTokenException`,400],[qa]:Oa,[La]:400},[ft],[0]]
Ka.registerError(_a,InvalidNextTokenException)
var Ja=[-3,Ba,At,{[za]:[`LimitExceededException`,400],[qa]:Oa,[La]:400},[ft],[0]]
Ka.registerError(Ja,LimitExceededException)
var Ya=[-3,Ba,_t,{[za]:[`ObjectNotFoundException`,400],[qa]:Oa,[La]:400},[ft],[0]]
Ka.registerError(Ya,ObjectNotFoundException)
var Xa=[-3,Ba,Ii,{[qa]:Oa,[La]:404},[ft,ki],[0,0]]
Ka.registerError(Xa,ResourceNotFoundException)
var en=[-3,Ba,ma,{[qa]:Oa,[La]:400},[ft,ki],[0,0]]
Ka.registerError(en,TooManyTagsException)
var tn=[-3,Ba,Na,{[za]:[`ValidationException`,400],[qa]:Oa,[La]:400},[ft],[0]]
Ka.registerError(tn,ValidationException)
const an=[Ha,Ka]
var nn=[3,Ba,Pe,0,[he,Ae],[0,0],2]
var cn=[3,Ba,be,0,[ga,Fa],[64|4,64|1],2]
var on=[3,Ba,Me,0,[zt,Gt,Ne,zi,Ma,Vt],[0,0,()=>dc,0,0,()=>Rc]]
var sn=[3,Ba,Ze,0,[ai,Xi,Mi,_i],[0,0,0,0],4]
var rn=[3,Ba,_e,0,[],[]]
var ln=[3,Ba,ze,0,[Xi,Li,Mi,_i],[0,0,0,0],4]
var dn=[3,Ba,Oe,0,[],[]]
var pn=[3,Ba,tt,0,[Xi,Mi,_i],[0,0,0],3]
var un=[3,Ba,it,0,[],[]]
var gn=[3,Ba,at,0,[Xi,Ui,_i,Ot,Qt],[0,64|0,0,1,0],1]
var Sn=[3,Ba,nt,0,[oa,Qt],[()=>mc,0]]
var mn=[3,Ba,qe,0,[Xi,Mi,_i,Ot,Qt,mt],[0,0,0,1,0,2],1]
var vn=[3,Ba,Le,0,[Oi,Qt],[()=>vc,0]]
var Cn=[3,Ba,Je,0,[Xi,ni,Mi,_i,Ot,Qt],[0,64|0,0,0,1,0],1]
var Pn=[3,Ba,Ye,0,[ta,Qt],[()=>Cc,0]]
var An=[3,Ba,je,0,[Xi,ji,Mi,_i,Ot,Qt],[0,64|0,0,0,1,0],1]
var Rn=[3,Ba,Ve,0,[Vi,Qt],[()=>Pc,0]]
var hn=[3,Ba,ut,0,[Xi,Mi,_i,ai,da,lt],[0,0,0,0,4,4],6]
var yn=[3,Ba,gt,0,[Rt,be,Ia],[()=>lc,()=>cn,4]]
var En=[3,Ba,Et,0,[Di],[0],1]
var xn=[3,Ba,xt,0,[ba],[128|0]]
var fn=[3,Ba,Rt,0,[ga,Fa,qt],[64|4,64|1,()=>In],3]
var Dn=[3,Ba,kt,0,[Zt,wa],[0,0],2]
var bn=[3,Ba,Kt,0,[xe,Tt,$t,fe],[0,1,1,1],1]
var Tn=[3,Ba,ti,0,[ii,$i],[0,0],1]
var Mn=[3,Ba,ri,0,[It],[()=>uc],1]
var Un=[3,Ba,li,0,[Ne,zt,Gt],[()=>gc,0,0]]
var $n=[3,Ba,pi,0,[St,rt,Lt,Pt,Ti],[0,0,()=>Fn,0,2],1]
var kn=[3,Ba,di,0,[Zt,wa],[0,0],2]
var In=[3,Ba,Si,0,[Da,ei,mi,Xt,Ue,Te,De],[1,()=>zn,()=>On,()=>wn,()=>Mn,()=>Mn,()=>Mn],1]
var Fn=[3,Ba,vi,0,[Bt,ua,Ma],[()=>Un,0,0],2]
var Nn=[3,Ba,Ai,0,[jt,Ht,Qi,Ut,Mt],[()=>Sc,0,1,0,1],1]
var wn=[3,Ba,Ri,0,[ii,$i],[0,0],1]
var zn=[3,Ba,hi,0,[ii,$i],[0,0],1]
var On=[3,Ba,xi,0,[ii,$i],[0,0],1]
var qn=[3,Ba,yi,0,[ai,Xi,Mi,_i,fi,na,fa,Ai],[0,0,0,0,0,()=>Jn,()=>cc,()=>Nn],4]
var Ln=[3,Ba,Ei,0,[Jt,Ee],[0,()=>rc],1]
var jn=[3,Ba,oi,0,[Xi,Li,Mi,_i,pa,Ta,da,lt,sa],[0,0,0,0,0,0,4,4,()=>Kn],4]
var Vn=[3,Ba,si,0,[],[]]
var Bn=[3,Ba,Ni,0,[Xi,Mi,_i,$t,Tt,bi,aa,ba],[0,0,0,1,1,0,()=>Yn,128|0],3]
var Hn=[3,Ba,wi,0,[ra],[0]]
var Gn=[3,Ba,la,0,[Xi,Mi,_i,$t,Tt,bi,$e,Yt,aa,ra],[0,0,0,1,1,0,4,1,()=>Yn,0],7]
var Kn=[3,Ba,sa,0,[$t,Tt],[1,1]]
var Wn=[3,Ba,Bi,0,[Re,Xi,Mi,_i,ot,Ie,da,Zi,lt,Yi,st,Wt],[0,0,0,0,0,0,4,0,4,0,0,()=>pc],8]
var Qn=[3,Ba,ia,0,[Jt,ai,Xi,Mi,_i,fi,$e,na,fa,Ai,Ee],[0,0,0,0,0,0,4,()=>Jn,()=>cc,()=>Nn,()=>rc],7]
var Zn=[3,Ba,Gi,0,[Li,qi,Xi,pa,Mi,$e,Ta,_i,da,lt,sa],[0,0,0,0,0,4,0,0,4,4,()=>Kn],6]
var _n=[3,Ba,Ki,0,[Hi,Nt,wt],[1,1,1],1]
var Jn=[3,Ba,na,0,[ye,Wi,Dt,Fe,bt],[0,()=>Ac,1,1,0]]
var Yn=[3,Ba,aa,0,[Ke,We,ca],[2,2,2]]
var Xn=[3,Ba,Ca,0,[Di,ba],[0,128|0],2]
var ec=[3,Ba,Pa,0,[],[]]
var tc=[3,Ba,Aa,0,[Ne,zt,Gt],[()=>hc,0,0]]
var ic=[3,Ba,ha,0,[St,rt,Pt,Lt,Ti],[0,0,0,()=>nc,2],1]
var ac=[3,Ba,Ra,0,[Zt,wa],[0,0],2]
var nc=[3,Ba,xa,0,[Bt,ua,Ma],[()=>tc,0,0],2]
var cc=[3,Ba,fa,0,[Da,ti,Me,ea,Ji,Ge],[1,()=>Tn,()=>on,1,1,2],1]
var oc=[3,Ba,$a,0,[Di,Sa],[0,64|0],2]
var sc=[3,Ba,ka,0,[],[]]
var rc=[1,Ba,Ee,0,()=>nn]
var lc=[1,Ba,ht,0,()=>fn]
var dc=[1,Ba,Ft,0,()=>Dn]
var pc=[1,Ba,Wt,0,()=>bn]
var uc=[1,Ba,ui,0,()=>$n]
var gc=[1,Ba,gi,0,()=>kn]
var Sc=[1,Ba,Ci,0,()=>In]
var mc=[1,Ba,oa,0,()=>Gn]
var vc=[1,Ba,Oi,0,()=>Wn]
var Cc=[1,Ba,ta,0,()=>Qn]
var Pc=[1,Ba,Vi,0,()=>Zn]
var Ac=[1,Ba,Wi,0,()=>_n]
var Rc=[1,Ba,ya,0,()=>ic]
var hc=[1,Ba,Ea,0,()=>ac]
var yc=[9,Ba,Qe,0,()=>sn,()=>rn]
var Ec=[9,Ba,we,0,()=>ln,()=>dn]
var xc=[9,Ba,et,0,()=>pn,()=>un]
var fc=[9,Ba,ct,0,()=>gn,()=>Sn]
var Dc=[9,Ba,Be,0,()=>mn,()=>vn]
var bc=[9,Ba,Xe,0,()=>Cn,()=>Pn]
var Tc=[9,Ba,He,0,()=>An,()=>Rn]
var Mc=[9,Ba,pt,0,()=>hn,()=>yn]
var Uc=[9,Ba,yt,0,()=>En,()=>xn]
var $c=[9,Ba,Pi,0,()=>qn,()=>Ln]
var kc=[9,Ba,ci,0,()=>jn,()=>Vn]
var Ic=[9,Ba,Fi,0,()=>Bn,()=>Hn]
var Fc=[9,Ba,va,0,()=>Xn,()=>ec]
var Nc=[9,Ba,Ua,0,()=>oc,()=>sc]
const getRuntimeConfig=e=>({apiVersion:"2016-02-06",base64Decoder:e?.base64Decoder??H.E,base64Encoder:e?.base64Encoder??G.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultApplicationAutoScalingHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new q.f2}],logger:e?.logger??new V.N,protocol:e?.protocol??L.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.applicationautoscaling",errorTypeRegistries:an,version:"2016-02-06",serviceTarget:"AnyScaleFrontendService"},serviceId:e?.serviceId??"Application Auto Scaling",sha256:e?.sha256??j.k,urlParser:e?.urlParser??B.D,utf8Decoder:e?.utf8Decoder??K.a,utf8Encoder:e?.utf8Encoder??W.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,T.I)(process.version)
const t=(0,U.I)(e)
const defaultConfigProvider=()=>t().then(M.l)
const i=getRuntimeConfig(e);(0,E.I)(process.version)
const a={profile:e?.profile,logger:i.logger}
return{...i,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,$.Z)(D.$,a),bodyLengthChecker:e?.bodyLengthChecker??w.n,credentialDefaultProvider:e?.credentialDefaultProvider??b.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,x.pf)({serviceId:i.serviceId,clientVersion:y.rE}),maxAttempts:e?.maxAttempts??(0,$.Z)(m.qs,e),region:e?.region??(0,$.Z)(k.GG,{...k.zH,...a}),requestHandler:z.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,$.Z)({...m.kN,default:async()=>(await defaultConfigProvider()).retryMode||N.L0},e),streamCollector:e?.streamCollector??O.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,$.Z)(I.e$,a),useFipsEndpoint:e?.useFipsEndpoint??(0,$.Z)(F.Ko,a),userAgentAppId:e?.userAgentAppId??(0,$.Z)(f.hV,a)}}
var wc=i(9999)
var zc=i(6571)
var Oc=i(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let i=e.httpAuthSchemeProvider
let a=e.credentials
return{setHttpAuthScheme(e){const i=t.findIndex(t=>t.schemeId===e.schemeId)
if(i===-1)t.push(e)
else t.splice(i,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){i=e},httpAuthSchemeProvider(){return i},setCredentials(e){a=e},credentials(){return a}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const i=Object.assign((0,wc.R)(e),(0,zc.xA)(e),(0,Oc.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(i))
return Object.assign(e,(0,wc.$)(i),(0,zc.uv)(i),(0,Oc.j)(i),resolveHttpAuthRuntimeConfig(i))}
class ApplicationAutoScalingClient extends p.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const i=resolveClientEndpointParameters(t)
const p=(0,a.D)(i)
const P=(0,m.$z)(p)
const A=(0,u.T)(P)
const R=(0,n.OV)(A)
const h=(0,g.Co)(R)
const y=resolveHttpAuthSchemeConfig(h)
const E=resolveRuntimeExtensions(y,e?.extensions||[])
this.config=E
this.middlewareStack.use((0,C.wq)(this.config))
this.middlewareStack.use((0,c.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,S.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,o.Y7)(this.config))
this.middlewareStack.use((0,s.n)(this.config))
this.middlewareStack.use((0,r.w)(this.config,{httpAuthSchemeParametersProvider:defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new l.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var qc=i(403)
var Lc=i(5816)
const jc=(0,Lc.k)(h,"AnyScaleFrontendService","ApplicationAutoScalingClient",g.rD)
const Vc={}
const _mw0=(e,t,i,a)=>[]
class DeleteScalingPolicyCommand extends(jc(Vc,_mw0,"DeleteScalingPolicy",yc)){}class DeleteScheduledActionCommand extends(jc(Vc,_mw0,"DeleteScheduledAction",Ec)){}class DeregisterScalableTargetCommand extends(jc(Vc,_mw0,"DeregisterScalableTarget",xc)){}class DescribeScalableTargetsCommand extends(jc(Vc,_mw0,"DescribeScalableTargets",fc)){}class DescribeScalingActivitiesCommand extends(jc(Vc,_mw0,"DescribeScalingActivities",Dc)){}class DescribeScalingPoliciesCommand extends(jc(Vc,_mw0,"DescribeScalingPolicies",bc)){}class DescribeScheduledActionsCommand extends(jc(Vc,_mw0,"DescribeScheduledActions",Tc)){}class GetPredictiveScalingForecastCommand extends(jc(Vc,_mw0,"GetPredictiveScalingForecast",Mc)){}class ListTagsForResourceCommand extends(jc(Vc,_mw0,"ListTagsForResource",Uc)){}class PutScalingPolicyCommand extends(jc(Vc,_mw0,"PutScalingPolicy",$c)){}class PutScheduledActionCommand extends(jc(Vc,_mw0,"PutScheduledAction",kc)){}class RegisterScalableTargetCommand extends(jc(Vc,_mw0,"RegisterScalableTarget",Ic)){}class TagResourceCommand extends(jc(Vc,_mw0,"TagResource",Fc)){}class UntagResourceCommand extends(jc(Vc,_mw0,"UntagResource",Nc)){}var Bc=i(9983)
const Hc=(0,Bc.K)(ApplicationAutoScalingClient,DescribeScalableTargetsCommand,"NextToken","NextToken","MaxResults")
const Gc=(0,Bc.K)(ApplicationAutoScalingClient,DescribeScalingActivitiesCommand,"NextToken","NextToken","MaxResults")
const Kc=(0,Bc.K)(ApplicationAutoScalingClient,DescribeScalingPoliciesCommand,"NextToken","NextToken","MaxResults")
const Wc=(0,Bc.K)(ApplicationAutoScalingClient,DescribeScheduledActionsCommand,"NextToken","NextToken","MaxResults")
const Qc={DeleteScalingPolicyCommand,DeleteScheduledActionCommand,DeregisterScalableTargetCommand,DescribeScalableTargetsCommand,DescribeScalingActivitiesCommand,DescribeScalingPoliciesCommand,DescribeScheduledActionsCommand,GetPredictiveScalingForecastCommand,ListTagsForResourceCommand,PutScalingPolicyCommand,PutScheduledActionCommand,RegisterScalableTargetCommand,TagResourceCommand,UntagResourceCommand}
const Zc={paginateDescribeScalableTargets:Hc,paginateDescribeScalingActivities:Gc,paginateDescribeScalingPolicies:Kc,paginateDescribeScheduledActions:Wc}
class ApplicationAutoScaling extends ApplicationAutoScalingClient{}(0,qc.J)(Qc,ApplicationAutoScaling,{paginators:Zc})
var _c=i(5845)
const Jc={ChangeInCapacity:"ChangeInCapacity",ExactCapacity:"ExactCapacity",PercentChangeInCapacity:"PercentChangeInCapacity"}
const Yc={AppstreamFleetDesiredCapacity:"appstream:fleet:DesiredCapacity",CassandraTableReadCapacityUnits:"cassandra:table:ReadCapacityUnits",CassandraTableWriteCapacityUnits:"cassandra:table:WriteCapacityUnits",ComprehendDocClassifierEndpointInferenceUnits:"comprehend:document-classifier-endpoint:DesiredInferenceUnits",ComprehendEntityRecognizerEndpointInferenceUnits:"comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",CustomResourceScalableDimension:"custom-resource:ResourceType:Property",DynamoDBIndexReadCapacityUnits:"dynamodb:index:ReadCapacityUnits",DynamoDBIndexWriteCapacityUnits:"dynamodb:index:WriteCapacityUnits",DynamoDBTableReadCapacityUnits:"dynamodb:table:ReadCapacityUnits",DynamoDBTableWriteCapacityUnits:"dynamodb:table:WriteCapacityUnits",EC2SpotFleetRequestTargetCapacity:"ec2:spot-fleet-request:TargetCapacity",ECSServiceDesiredCount:"ecs:service:DesiredCount",EMRInstanceGroupInstanceCount:"elasticmapreduce:instancegroup:InstanceCount",ElastiCacheCacheClusterNodes:"elasticache:cache-cluster:Nodes",ElastiCacheReplicationGroupNodeGroups:"elasticache:replication-group:NodeGroups",ElastiCacheReplicationGroupReplicas:"elasticache:replication-group:Replicas",KafkaBrokerStorageVolumeSize:"kafka:broker-storage:VolumeSize",LambdaFunctionProvisionedConcurrency:"lambda:function:ProvisionedConcurrency",NeptuneClusterReadReplicaCount:"neptune:cluster:ReadReplicaCount",RDSClusterReadReplicaCount:"rds:cluster:ReadReplicaCount",SageMakerInferenceComponentDesiredCopyCount:"sagemaker:inference-component:DesiredCopyCount",SageMakerVariantDesiredInstanceCount:"sagemaker:variant:DesiredInstanceCount",SageMakerVariantDesiredProvisionedConcurrency:"sagemaker:variant:DesiredProvisionedConcurrency",WorkSpacesWorkSpacesPoolDesiredUserSessions:"workspaces:workspacespool:DesiredUserSessions"}
const Xc={APPSTREAM:"appstream",CASSANDRA:"cassandra",COMPREHEND:"comprehend",CUSTOM_RESOURCE:"custom-resource",DYNAMODB:"dynamodb",EC2:"ec2",ECS:"ecs",ELASTICACHE:"elasticache",EMR:"elasticmapreduce",KAFKA:"kafka",LAMBDA:"lambda",NEPTUNE:"neptune",RDS:"rds",SAGEMAKER:"sagemaker",WORKSPACES:"workspaces"}
const eo={Failed:"Failed",InProgress:"InProgress",Overridden:"Overridden",Pending:"Pending",Successful:"Successful",Unfulfilled:"Unfulfilled"}
const to={PredictiveScaling:"PredictiveScaling",StepScaling:"StepScaling",TargetTrackingScaling:"TargetTrackingScaling"}
const io={HonorMaxCapacity:"HonorMaxCapacity",IncreaseMaxCapacity:"IncreaseMaxCapacity"}
const ao={ForecastAndScale:"ForecastAndScale",ForecastOnly:"ForecastOnly"}
const no={Average:"Average",Maximum:"Maximum",Minimum:"Minimum"}
const co={Average:"Average",Maximum:"Maximum",Minimum:"Minimum",SampleCount:"SampleCount",Sum:"Sum"}
const oo={ALBRequestCountPerTarget:"ALBRequestCountPerTarget",AppStreamAverageCapacityUtilization:"AppStreamAverageCapacityUtilization",CassandraReadCapacityUtilization:"CassandraReadCapacityUtilization",CassandraWriteCapacityUtilization:"CassandraWriteCapacityUtilization",ComprehendInferenceUtilization:"ComprehendInferenceUtilization",DynamoDBReadCapacityUtilization:"DynamoDBReadCapacityUtilization",DynamoDBWriteCapacityUtilization:"DynamoDBWriteCapacityUtilization",EC2SpotFleetRequestAverageCPUUtilization:"EC2SpotFleetRequestAverageCPUUtilization",EC2SpotFleetRequestAverageNetworkIn:"EC2SpotFleetRequestAverageNetworkIn",EC2SpotFleetRequestAverageNetworkOut:"EC2SpotFleetRequestAverageNetworkOut",ECSServiceAverageCPUUtilization:"ECSServiceAverageCPUUtilization",ECSServiceAverageCPUUtilizationHighResolution:"ECSServiceAverageCPUUtilizationHighResolution",ECSServiceAverageMemoryUtilization:"ECSServiceAverageMemoryUtilization",ECSServiceAverageMemoryUtilizationHighResolution:"ECSServiceAverageMemoryUtilizationHighResolution",ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage:"ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage:"ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",ElastiCacheDatabaseMemoryUsagePercentage:"ElastiCacheDatabaseMemoryUsagePercentage",ElastiCacheEngineCPUUtilization:"ElastiCacheEngineCPUUtilization",ElastiCachePrimaryEngineCPUUtilization:"ElastiCachePrimaryEngineCPUUtilization",ElastiCacheReplicaEngineCPUUtilization:"ElastiCacheReplicaEngineCPUUtilization",KafkaBrokerStorageUtilization:"KafkaBrokerStorageUtilization",LambdaProvisionedConcurrencyUtilization:"LambdaProvisionedConcurrencyUtilization",NeptuneReaderAverageCPUUtilization:"NeptuneReaderAverageCPUUtilization",RDSReaderAverageCPUUtilization:"RDSReaderAverageCPUUtilization",RDSReaderAverageDatabaseConnections:"RDSReaderAverageDatabaseConnections",SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution:"SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",SageMakerInferenceComponentInvocationsPerCopy:"SageMakerInferenceComponentInvocationsPerCopy",SageMakerVariantConcurrentRequestsPerModelHighResolution:"SageMakerVariantConcurrentRequestsPerModelHighResolution",SageMakerVariantInvocationsPerInstance:"SageMakerVariantInvocationsPerInstance",SageMakerVariantProvisionedConcurrencyUtilization:"SageMakerVariantProvisionedConcurrencyUtilization",WorkSpacesAverageUserSessionsCapacityUtilization:"WorkSpacesAverageUserSessionsCapacityUtilization"}}),9983:((e,t,i)=>{i.d(t,{K:()=>createPaginator})
const makePagedClientRequest=async(e,t,i,a=e=>e,...n)=>{let c=new e(i)
c=a(c)??c
return await t.send(c,...n)}
function createPaginator(e,t,i,a,n){return async function*(c,o,...s){const r=o
let l=c.startingToken??r[i]
let d=true
let p
while(d){r[i]=l
if(n)r[n]=r[n]??c.pageSize
if(c.client instanceof e)p=await makePagedClientRequest(t,c.client,o,c.withCommand,...s)
else throw new Error(`Invalid client, expected instance of ${e.name}`)
yield p
const u=l
l=get(p,a)
d=!!(l&&(!c.stopOnSameToken||l!==u))}return}}const get=(e,t)=>{let i=e
const a=t.split(".")
for(const e of a){if(!i||typeof i!=="object")return
i=i[e]}return i}}),403:((e,t,i)=>{i.d(t,{J:()=>createAggregatedClient})
const createAggregatedClient=(e,t,i)=>{for(const[i,a]of Object.entries(e)){const methodImpl=async function(e,t,i){const n=new a(e)
if(typeof t==="function")this.send(n,t)
else if(typeof i==="function"){if(typeof t!=="object")throw new Error(`Expected http options but got ${typeof t}`)
this.send(n,t||{},i)}else return this.send(n,t)}
const e=(i[0].toLowerCase()+i.slice(1)).replace(/Command$/,"")
t.prototype[e]=methodImpl}const{paginators:a={},waiters:n={}}=i??{}
for(const[e,i]of Object.entries(a))if(t.prototype[e]===void 0)t.prototype[e]=function(e={},t,...a){return i({...t,client:this},e,...a)}
for(const[e,i]of Object.entries(n))if(t.prototype[e]===void 0)t.prototype[e]=async function(e={},t,...a){let n=t
if(typeof t==="number")n={maxWaitTime:t}
return i({...n,client:this},e,...a)}}})}

