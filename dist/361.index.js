"use strict"
exports.id=361
exports.ids=[361]
exports.modules={6361:((e,t,o)=>{o.r(t)
o.d(t,{$Command:()=>JE.u,ALPNPolicyNotSupportedException:()=>ALPNPolicyNotSupportedException,ALPNPolicyNotSupportedException$:()=>au,Action$:()=>rp,ActionTypeEnum:()=>ag,AddListenerCertificates$:()=>Om,AddListenerCertificatesCommand:()=>AddListenerCertificatesCommand,AddListenerCertificatesInput$:()=>ip,AddListenerCertificatesOutput$:()=>cp,AddTags$:()=>Bm,AddTagsCommand:()=>AddTagsCommand,AddTagsInput$:()=>up,AddTagsOutput$:()=>pp,AddTrustStoreRevocations$:()=>Gm,AddTrustStoreRevocationsCommand:()=>AddTrustStoreRevocationsCommand,AddTrustStoreRevocationsInput$:()=>dp,AddTrustStoreRevocationsOutput$:()=>lp,AdministrativeOverride$:()=>mp,AdvertiseTrustStoreCaNamesEnum:()=>cg,AllocationIdNotFoundException:()=>AllocationIdNotFoundException,AllocationIdNotFoundException$:()=>nu,AnomalyDetection$:()=>Ep,AnomalyResultEnum:()=>pg,AuthenticateCognitoActionConditionalBehaviorEnum:()=>eg,AuthenticateCognitoActionConfig$:()=>gp,AuthenticateOidcActionConditionalBehaviorEnum:()=>tg,AuthenticateOidcActionConfig$:()=>vp,AvailabilityZone$:()=>Tp,AvailabilityZoneNotSupportedException:()=>AvailabilityZoneNotSupportedException,AvailabilityZoneNotSupportedException$:()=>su,CaCertificatesBundleNotFoundException:()=>CaCertificatesBundleNotFoundException,CaCertificatesBundleNotFoundException$:()=>ru,CapacityDecreaseRequestsLimitExceededException:()=>CapacityDecreaseRequestsLimitExceededException,CapacityDecreaseRequestsLimitExceededException$:()=>iu,CapacityReservationPendingException:()=>CapacityReservationPendingException,CapacityReservationPendingException$:()=>cu,CapacityReservationStateEnum:()=>dg,CapacityReservationStatus$:()=>Cp,CapacityUnitsLimitExceededException:()=>CapacityUnitsLimitExceededException,CapacityUnitsLimitExceededException$:()=>uu,Certificate$:()=>xp,CertificateNotFoundException:()=>CertificateNotFoundException,CertificateNotFoundException$:()=>pu,Cipher$:()=>Sp,CreateListener$:()=>Fm,CreateListenerCommand:()=>CreateListenerCommand,CreateListenerInput$:()=>yp,CreateListenerOutput$:()=>fp,CreateLoadBalancer$:()=>Um,CreateLoadBalancerCommand:()=>CreateLoadBalancerCommand,CreateLoadBalancerInput$:()=>Lp,CreateLoadBalancerOutput$:()=>Rp,CreateRule$:()=>Vm,CreateRuleCommand:()=>CreateRuleCommand,CreateRuleInput$:()=>Dp,CreateRuleOutput$:()=>bp,CreateTargetGroup$:()=>Hm,CreateTargetGroupCommand:()=>CreateTargetGroupCommand,CreateTargetGroupInput$:()=>Ip,CreateTargetGroupOutput$:()=>Ap,CreateTrustStore$:()=>wm,CreateTrustStoreCommand:()=>CreateTrustStoreCommand,CreateTrustStoreInput$:()=>Mp,CreateTrustStoreOutput$:()=>$p,DeleteAssociationSameAccountException:()=>DeleteAssociationSameAccountException,DeleteAssociationSameAccountException$:()=>du,DeleteListener$:()=>km,DeleteListenerCommand:()=>DeleteListenerCommand,DeleteListenerInput$:()=>hp,DeleteListenerOutput$:()=>Np,DeleteLoadBalancer$:()=>_m,DeleteLoadBalancerCommand:()=>DeleteLoadBalancerCommand,DeleteLoadBalancerInput$:()=>Pp,DeleteLoadBalancerOutput$:()=>Op,DeleteRule$:()=>jm,DeleteRuleCommand:()=>DeleteRuleCommand,DeleteRuleInput$:()=>Bp,DeleteRuleOutput$:()=>Gp,DeleteSharedTrustStoreAssociation$:()=>qm,DeleteSharedTrustStoreAssociationCommand:()=>DeleteSharedTrustStoreAssociationCommand,DeleteSharedTrustStoreAssociationInput$:()=>Fp,DeleteSharedTrustStoreAssociationOutput$:()=>Up,DeleteTargetGroup$:()=>Km,DeleteTargetGroupCommand:()=>DeleteTargetGroupCommand,DeleteTargetGroupInput$:()=>Vp,DeleteTargetGroupOutput$:()=>Hp,DeleteTrustStore$:()=>Zm,DeleteTrustStoreCommand:()=>DeleteTrustStoreCommand,DeleteTrustStoreInput$:()=>wp,DeleteTrustStoreOutput$:()=>kp,DeregisterTargets$:()=>Ym,DeregisterTargetsCommand:()=>DeregisterTargetsCommand,DeregisterTargetsInput$:()=>_p,DeregisterTargetsOutput$:()=>jp,DescribeAccountLimits$:()=>Xm,DescribeAccountLimitsCommand:()=>DescribeAccountLimitsCommand,DescribeAccountLimitsInput$:()=>qp,DescribeAccountLimitsOutput$:()=>Kp,DescribeCapacityReservation$:()=>zm,DescribeCapacityReservationCommand:()=>DescribeCapacityReservationCommand,DescribeCapacityReservationInput$:()=>Zp,DescribeCapacityReservationOutput$:()=>Yp,DescribeListenerAttributes$:()=>Qm,DescribeListenerAttributesCommand:()=>DescribeListenerAttributesCommand,DescribeListenerAttributesInput$:()=>Xp,DescribeListenerAttributesOutput$:()=>zp,DescribeListenerCertificates$:()=>Wm,DescribeListenerCertificatesCommand:()=>DescribeListenerCertificatesCommand,DescribeListenerCertificatesInput$:()=>Qp,DescribeListenerCertificatesOutput$:()=>Wp,DescribeListeners$:()=>Jm,DescribeListenersCommand:()=>DescribeListenersCommand,DescribeListenersInput$:()=>Jp,DescribeListenersOutput$:()=>ed,DescribeLoadBalancerAttributes$:()=>eE,DescribeLoadBalancerAttributesCommand:()=>DescribeLoadBalancerAttributesCommand,DescribeLoadBalancerAttributesInput$:()=>td,DescribeLoadBalancerAttributesOutput$:()=>od,DescribeLoadBalancers$:()=>tE,DescribeLoadBalancersCommand:()=>DescribeLoadBalancersCommand,DescribeLoadBalancersInput$:()=>nd,DescribeLoadBalancersOutput$:()=>ad,DescribeRules$:()=>oE,DescribeRulesCommand:()=>DescribeRulesCommand,DescribeRulesInput$:()=>sd,DescribeRulesOutput$:()=>rd,DescribeSSLPolicies$:()=>nE,DescribeSSLPoliciesCommand:()=>DescribeSSLPoliciesCommand,DescribeSSLPoliciesInput$:()=>id,DescribeSSLPoliciesOutput$:()=>cd,DescribeTags$:()=>aE,DescribeTagsCommand:()=>DescribeTagsCommand,DescribeTagsInput$:()=>ud,DescribeTagsOutput$:()=>pd,DescribeTargetGroupAttributes$:()=>sE,DescribeTargetGroupAttributesCommand:()=>DescribeTargetGroupAttributesCommand,DescribeTargetGroupAttributesInput$:()=>dd,DescribeTargetGroupAttributesOutput$:()=>ld,DescribeTargetGroups$:()=>rE,DescribeTargetGroupsCommand:()=>DescribeTargetGroupsCommand,DescribeTargetGroupsInput$:()=>md,DescribeTargetGroupsOutput$:()=>Ed,DescribeTargetHealth$:()=>iE,DescribeTargetHealthCommand:()=>DescribeTargetHealthCommand,DescribeTargetHealthInput$:()=>gd,DescribeTargetHealthInputIncludeEnum:()=>Rg,DescribeTargetHealthOutput$:()=>vd,DescribeTrustStoreAssociations$:()=>cE,DescribeTrustStoreAssociationsCommand:()=>DescribeTrustStoreAssociationsCommand,DescribeTrustStoreAssociationsInput$:()=>Td,DescribeTrustStoreAssociationsOutput$:()=>Cd,DescribeTrustStoreRevocation$:()=>xd,DescribeTrustStoreRevocations$:()=>uE,DescribeTrustStoreRevocationsCommand:()=>DescribeTrustStoreRevocationsCommand,DescribeTrustStoreRevocationsInput$:()=>Sd,DescribeTrustStoreRevocationsOutput$:()=>yd,DescribeTrustStores$:()=>pE,DescribeTrustStoresCommand:()=>DescribeTrustStoresCommand,DescribeTrustStoresInput$:()=>fd,DescribeTrustStoresOutput$:()=>Ld,DuplicateListenerException:()=>DuplicateListenerException,DuplicateListenerException$:()=>lu,DuplicateLoadBalancerNameException:()=>DuplicateLoadBalancerNameException,DuplicateLoadBalancerNameException$:()=>mu,DuplicateTagKeysException:()=>DuplicateTagKeysException,DuplicateTagKeysException$:()=>Eu,DuplicateTargetGroupNameException:()=>DuplicateTargetGroupNameException,DuplicateTargetGroupNameException$:()=>gu,DuplicateTrustStoreNameException:()=>DuplicateTrustStoreNameException,DuplicateTrustStoreNameException$:()=>vu,ElasticLoadBalancingV2:()=>ElasticLoadBalancingV2,ElasticLoadBalancingV2Client:()=>ElasticLoadBalancingV2Client,ElasticLoadBalancingV2ServiceException:()=>ElasticLoadBalancingV2ServiceException,ElasticLoadBalancingV2ServiceException$:()=>tu,EnablePrefixForIpv6SourceNatEnum:()=>Eg,EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum:()=>Ag,FixedResponseActionConfig$:()=>Rd,ForwardActionConfig$:()=>Dd,GetResourcePolicy$:()=>dE,GetResourcePolicyCommand:()=>GetResourcePolicyCommand,GetResourcePolicyInput$:()=>bd,GetResourcePolicyOutput$:()=>Id,GetTrustStoreCaCertificatesBundle$:()=>lE,GetTrustStoreCaCertificatesBundleCommand:()=>GetTrustStoreCaCertificatesBundleCommand,GetTrustStoreCaCertificatesBundleInput$:()=>Ad,GetTrustStoreCaCertificatesBundleOutput$:()=>Md,GetTrustStoreRevocationContent$:()=>mE,GetTrustStoreRevocationContentCommand:()=>GetTrustStoreRevocationContentCommand,GetTrustStoreRevocationContentInput$:()=>$d,GetTrustStoreRevocationContentOutput$:()=>hd,HealthUnavailableException:()=>HealthUnavailableException,HealthUnavailableException$:()=>Tu,HostHeaderConditionConfig$:()=>Nd,HostHeaderRewriteConfig$:()=>Pd,HttpHeaderConditionConfig$:()=>Od,HttpRequestMethodConditionConfig$:()=>Bd,IncompatibleProtocolsException:()=>IncompatibleProtocolsException,IncompatibleProtocolsException$:()=>Cu,InsufficientCapacityException:()=>InsufficientCapacityException,InsufficientCapacityException$:()=>xu,InvalidCaCertificatesBundleException:()=>InvalidCaCertificatesBundleException,InvalidCaCertificatesBundleException$:()=>Su,InvalidConfigurationRequestException:()=>InvalidConfigurationRequestException,InvalidConfigurationRequestException$:()=>yu,InvalidLoadBalancerActionException:()=>InvalidLoadBalancerActionException,InvalidLoadBalancerActionException$:()=>fu,InvalidRevocationContentException:()=>InvalidRevocationContentException,InvalidRevocationContentException$:()=>Lu,InvalidSchemeException:()=>InvalidSchemeException,InvalidSchemeException$:()=>Ru,InvalidSecurityGroupException:()=>InvalidSecurityGroupException,InvalidSecurityGroupException$:()=>Du,InvalidSubnetException:()=>InvalidSubnetException,InvalidSubnetException$:()=>bu,InvalidTargetException:()=>InvalidTargetException,InvalidTargetException$:()=>Iu,IpAddressType:()=>gg,IpamPools$:()=>Gd,JwtValidationActionAdditionalClaim$:()=>Fd,JwtValidationActionAdditionalClaimFormatEnum:()=>og,JwtValidationActionConfig$:()=>Ud,Limit$:()=>Vd,Listener$:()=>Hd,ListenerAttribute$:()=>wd,ListenerNotFoundException:()=>ListenerNotFoundException,ListenerNotFoundException$:()=>Au,LoadBalancer$:()=>kd,LoadBalancerAddress$:()=>_d,LoadBalancerAttribute$:()=>jd,LoadBalancerNotFoundException:()=>LoadBalancerNotFoundException,LoadBalancerNotFoundException$:()=>Mu,LoadBalancerSchemeEnum:()=>vg,LoadBalancerState$:()=>qd,LoadBalancerStateEnum:()=>Cg,LoadBalancerTypeEnum:()=>Tg,Matcher$:()=>Kd,MinimumLoadBalancerCapacity$:()=>Zd,MitigationInEffectEnum:()=>ug,ModifyCapacityReservation$:()=>EE,ModifyCapacityReservationCommand:()=>ModifyCapacityReservationCommand,ModifyCapacityReservationInput$:()=>Yd,ModifyCapacityReservationOutput$:()=>Xd,ModifyIpPools$:()=>gE,ModifyIpPoolsCommand:()=>ModifyIpPoolsCommand,ModifyIpPoolsInput$:()=>zd,ModifyIpPoolsOutput$:()=>Qd,ModifyListener$:()=>vE,ModifyListenerAttributes$:()=>TE,ModifyListenerAttributesCommand:()=>ModifyListenerAttributesCommand,ModifyListenerAttributesInput$:()=>Wd,ModifyListenerAttributesOutput$:()=>Jd,ModifyListenerCommand:()=>ModifyListenerCommand,ModifyListenerInput$:()=>el,ModifyListenerOutput$:()=>tl,ModifyLoadBalancerAttributes$:()=>CE,ModifyLoadBalancerAttributesCommand:()=>ModifyLoadBalancerAttributesCommand,ModifyLoadBalancerAttributesInput$:()=>ol,ModifyLoadBalancerAttributesOutput$:()=>nl,ModifyRule$:()=>xE,ModifyRuleCommand:()=>ModifyRuleCommand,ModifyRuleInput$:()=>al,ModifyRuleOutput$:()=>sl,ModifyTargetGroup$:()=>SE,ModifyTargetGroupAttributes$:()=>yE,ModifyTargetGroupAttributesCommand:()=>ModifyTargetGroupAttributesCommand,ModifyTargetGroupAttributesInput$:()=>rl,ModifyTargetGroupAttributesOutput$:()=>il,ModifyTargetGroupCommand:()=>ModifyTargetGroupCommand,ModifyTargetGroupInput$:()=>cl,ModifyTargetGroupOutput$:()=>ul,ModifyTrustStore$:()=>fE,ModifyTrustStoreCommand:()=>ModifyTrustStoreCommand,ModifyTrustStoreInput$:()=>pl,ModifyTrustStoreOutput$:()=>dl,MutualAuthenticationAttributes$:()=>ll,OperationNotPermittedException:()=>OperationNotPermittedException,OperationNotPermittedException$:()=>$u,PathPatternConditionConfig$:()=>ml,PriorRequestNotCompleteException:()=>PriorRequestNotCompleteException,PriorRequestNotCompleteException$:()=>Nu,PriorityInUseException:()=>PriorityInUseException,PriorityInUseException$:()=>hu,ProtocolEnum:()=>mg,QueryStringConditionConfig$:()=>El,QueryStringKeyValuePair$:()=>gl,RedirectActionConfig$:()=>vl,RedirectActionStatusCodeEnum:()=>ng,RegisterTargets$:()=>LE,RegisterTargetsCommand:()=>RegisterTargetsCommand,RegisterTargetsInput$:()=>Tl,RegisterTargetsOutput$:()=>Cl,RemoveIpamPoolEnum:()=>Ig,RemoveListenerCertificates$:()=>RE,RemoveListenerCertificatesCommand:()=>RemoveListenerCertificatesCommand,RemoveListenerCertificatesInput$:()=>xl,RemoveListenerCertificatesOutput$:()=>Sl,RemoveTags$:()=>DE,RemoveTagsCommand:()=>RemoveTagsCommand,RemoveTagsInput$:()=>yl,RemoveTagsOutput$:()=>fl,RemoveTrustStoreRevocations$:()=>bE,RemoveTrustStoreRevocationsCommand:()=>RemoveTrustStoreRevocationsCommand,RemoveTrustStoreRevocationsInput$:()=>Ll,RemoveTrustStoreRevocationsOutput$:()=>Rl,ResourceInUseException:()=>ResourceInUseException,ResourceInUseException$:()=>Pu,ResourceNotFoundException:()=>ResourceNotFoundException,ResourceNotFoundException$:()=>Ou,RevocationContent$:()=>Dl,RevocationContentNotFoundException:()=>RevocationContentNotFoundException,RevocationContentNotFoundException$:()=>Bu,RevocationIdNotFoundException:()=>RevocationIdNotFoundException,RevocationIdNotFoundException$:()=>Gu,RevocationType:()=>sg,RewriteConfig$:()=>bl,Rule$:()=>Il,RuleCondition$:()=>Al,RuleNotFoundException:()=>RuleNotFoundException,RuleNotFoundException$:()=>Fu,RulePriorityPair$:()=>Ml,RuleTransform$:()=>$l,SSLPolicyNotFoundException:()=>SSLPolicyNotFoundException,SSLPolicyNotFoundException$:()=>Uu,SetIpAddressType$:()=>IE,SetIpAddressTypeCommand:()=>SetIpAddressTypeCommand,SetIpAddressTypeInput$:()=>hl,SetIpAddressTypeOutput$:()=>Nl,SetRulePriorities$:()=>AE,SetRulePrioritiesCommand:()=>SetRulePrioritiesCommand,SetRulePrioritiesInput$:()=>Pl,SetRulePrioritiesOutput$:()=>Ol,SetSecurityGroups$:()=>ME,SetSecurityGroupsCommand:()=>SetSecurityGroupsCommand,SetSecurityGroupsInput$:()=>Bl,SetSecurityGroupsOutput$:()=>Gl,SetSubnets$:()=>$E,SetSubnetsCommand:()=>SetSubnetsCommand,SetSubnetsInput$:()=>Fl,SetSubnetsOutput$:()=>Ul,SourceIpAddressTypeEnum:()=>xg,SourceIpConditionConfig$:()=>Vl,SslPolicy$:()=>Hl,SubnetMapping$:()=>wl,SubnetNotFoundException:()=>SubnetNotFoundException,SubnetNotFoundException$:()=>Vu,Tag$:()=>kl,TagDescription$:()=>_l,TargetAdministrativeOverrideReasonEnum:()=>rg,TargetAdministrativeOverrideStateEnum:()=>ig,TargetDescription$:()=>jl,TargetGroup$:()=>ql,TargetGroupAssociationLimitException:()=>TargetGroupAssociationLimitException,TargetGroupAssociationLimitException$:()=>Hu,TargetGroupAttribute$:()=>Kl,TargetGroupIpAddressTypeEnum:()=>yg,TargetGroupNotFoundException:()=>TargetGroupNotFoundException,TargetGroupNotFoundException$:()=>wu,TargetGroupStickinessConfig$:()=>Zl,TargetGroupTuple$:()=>Yl,TargetHealth$:()=>Xl,TargetHealthDescription$:()=>zl,TargetHealthReasonEnum:()=>Dg,TargetHealthStateEnum:()=>bg,TargetTypeEnum:()=>fg,TooManyActionsException:()=>TooManyActionsException,TooManyActionsException$:()=>ku,TooManyCertificatesException:()=>TooManyCertificatesException,TooManyCertificatesException$:()=>_u,TooManyListenersException:()=>TooManyListenersException,TooManyListenersException$:()=>ju,TooManyLoadBalancersException:()=>TooManyLoadBalancersException,TooManyLoadBalancersException$:()=>qu,TooManyRegistrationsForTargetIdException:()=>TooManyRegistrationsForTargetIdException,TooManyRegistrationsForTargetIdException$:()=>Ku,TooManyRulesException:()=>TooManyRulesException,TooManyRulesException$:()=>Zu,TooManyTagsException:()=>TooManyTagsException,TooManyTagsException$:()=>Yu,TooManyTargetGroupsException:()=>TooManyTargetGroupsException,TooManyTargetGroupsException$:()=>Xu,TooManyTargetsException:()=>TooManyTargetsException,TooManyTargetsException$:()=>zu,TooManyTrustStoreRevocationEntriesException:()=>TooManyTrustStoreRevocationEntriesException,TooManyTrustStoreRevocationEntriesException$:()=>Qu,TooManyTrustStoresException:()=>TooManyTrustStoresException,TooManyTrustStoresException$:()=>Wu,TooManyUniqueTargetGroupsPerLoadBalancerException:()=>TooManyUniqueTargetGroupsPerLoadBalancerException,TooManyUniqueTargetGroupsPerLoadBalancerException$:()=>Ju,TransformTypeEnum:()=>Sg,TrustStore$:()=>Ql,TrustStoreAssociation$:()=>Wl,TrustStoreAssociationNotFoundException:()=>TrustStoreAssociationNotFoundException,TrustStoreAssociationNotFoundException$:()=>ep,TrustStoreAssociationStatusEnum:()=>lg,TrustStoreInUseException:()=>TrustStoreInUseException,TrustStoreInUseException$:()=>tp,TrustStoreNotFoundException:()=>TrustStoreNotFoundException,TrustStoreNotFoundException$:()=>op,TrustStoreNotReadyException:()=>TrustStoreNotReadyException,TrustStoreNotReadyException$:()=>np,TrustStoreRevocation$:()=>Jl,TrustStoreStatus:()=>Lg,UnsupportedProtocolException:()=>UnsupportedProtocolException,UnsupportedProtocolException$:()=>ap,UrlRewriteConfig$:()=>em,ZonalCapacityReservationState$:()=>tm,__Client:()=>d.K,errorTypeRegistries:()=>sp,paginateDescribeAccountLimits:()=>VE,paginateDescribeListenerCertificates:()=>HE,paginateDescribeListeners:()=>wE,paginateDescribeLoadBalancers:()=>kE,paginateDescribeRules:()=>_E,paginateDescribeTargetGroups:()=>jE,paginateDescribeTrustStoreAssociations:()=>qE,paginateDescribeTrustStoreRevocations:()=>KE,paginateDescribeTrustStores:()=>ZE,waitForLoadBalancerAvailable:()=>waitForLoadBalancerAvailable,waitForLoadBalancerExists:()=>waitForLoadBalancerExists,waitForLoadBalancersDeleted:()=>waitForLoadBalancersDeleted,waitForTargetDeregistered:()=>waitForTargetDeregistered,waitForTargetInService:()=>waitForTargetInService,waitUntilLoadBalancerAvailable:()=>waitUntilLoadBalancerAvailable,waitUntilLoadBalancerExists:()=>waitUntilLoadBalancerExists,waitUntilLoadBalancersDeleted:()=>waitUntilLoadBalancersDeleted,waitUntilTargetDeregistered:()=>waitUntilTargetDeregistered,waitUntilTargetInService:()=>waitUntilTargetInService})
var n=o(846)
var a=o(9007)
var s=o(721)
var r=o(5180)
var i=o(5250)
var c=o(2781)
var u=o(7086)
var p=o(1567)
var d=o(8702)
var l=o(7503)
var m=o(4172)
var E=o(7041)
var g=o(7760)
var v=o(2122)
var T=o(7849)
var C=o(8181)
var x=o(8743)
var S=o(9362)
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,x.u)(t).operation,region:await(0,S.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultElasticLoadBalancingV2HttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,C.ho)(e)
return Object.assign(t,{authSchemePreference:(0,S.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"elasticloadbalancing"})
const y={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const f={rE:"3.1142.0"}
var L=o(5477)
var R=o(2217)
var D=o(7652)
var b=o(2628)
var I=o(9882)
var A=o(1034)
var M=o(479)
var $=o(8234)
var h=o(3945)
var N=o(6152)
var P=o(7580)
var O=o(4254)
var B=o(4353)
var G=o(2127)
var F=o(1668)
var U=o(6660)
var V=o(2526)
var H=o(4818)
var w=o(910)
var k=o(7545)
var _=o(8977)
var j=o(9700)
var q=o(7305)
var K=o(7332)
var Z=o(9809)
var Y=o(6180)
var X=o(8479)
var z=o(7009)
var Q=o(1046)
var W=o(5258)
const J="ref"
const ee=-1,te=true,oe="isSet",ne="PartitionResult",ae="booleanEquals",se="getAttr",re={[J]:"Endpoint"},ie={[J]:ne},ce={},ue=[{[J]:"Region"}]
const pe={conditions:[[oe,[re]],[oe,ue],["aws.partition",ue,ne],[ae,[{[J]:"UseFIPS"},te]],[ae,[{[J]:"UseDualStack"},te]],[ae,[{fn:se,argv:[ie,"supportsDualStack"]},te]],[ae,[{fn:se,argv:[ie,"supportsFIPS"]},te]],["stringEquals",[{fn:se,argv:[ie,"name"]},"aws-us-gov"]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[re,ce],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",ce],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}",ce],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}",ce],[ee,"Invalid Configuration: Missing Region"]]}
const de=2
const le=1e8
const me=new Int32Array([-1,1,-1,0,13,3,1,4,le+12,2,5,le+12,3,8,6,4,7,le+11,5,le+9,le+10,4,11,9,6,10,le+8,7,le+6,le+7,5,12,le+5,6,le+4,le+5,3,le+1,14,4,le+2,le+3])
const Ee=W.d.from(me,de,pe.conditions,pe.results)
const ge=new X.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>ge.get(e,()=>(0,z.c)(Ee,{endpointParams:e,logger:t.logger}))
Q.m.aws=Y.U
var ve=o(5629)
var Te=o(4667)
class ElasticLoadBalancingV2ServiceException extends Te.T{constructor(e){super(e)
Object.setPrototypeOf(this,ElasticLoadBalancingV2ServiceException.prototype)}}class CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CertificateNotFoundException"
$fault="client"
Message
constructor(e){super({name:"CertificateNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,CertificateNotFoundException.prototype)
this.Message=e.Message}}class ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ListenerNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ListenerNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ListenerNotFoundException.prototype)
this.Message=e.Message}}class TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="TooManyCertificatesException"
$fault="client"
Message
constructor(e){super({name:"TooManyCertificatesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyCertificatesException.prototype)
this.Message=e.Message}}class DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTagKeysException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTagKeysException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTagKeysException.prototype)
this.Message=e.Message}}class LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="LoadBalancerNotFoundException"
$fault="client"
Message
constructor(e){super({name:"LoadBalancerNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,LoadBalancerNotFoundException.prototype)
this.Message=e.Message}}class RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RuleNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RuleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RuleNotFoundException.prototype)
this.Message=e.Message}}class TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TargetGroupNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetGroupNotFoundException.prototype)
this.Message=e.Message}}class TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTagsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTagsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsException.prototype)
this.Message=e.Message}}class TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreNotFoundException.prototype)
this.Message=e.Message}}class InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{name="InvalidRevocationContentException"
$fault="client"
Message
constructor(e){super({name:"InvalidRevocationContentException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRevocationContentException.prototype)
this.Message=e.Message}}class RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationContentNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RevocationContentNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RevocationContentNotFoundException.prototype)
this.Message=e.Message}}class TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoreRevocationEntriesException"
$fault="client"
Message
constructor(e){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTrustStoreRevocationEntriesException.prototype)
this.Message=e.Message}}class AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="AllocationIdNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AllocationIdNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AllocationIdNotFoundException.prototype)
this.Message=e.Message}}class ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="ALPNPolicyNotSupportedException"
$fault="client"
Message
constructor(e){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,ALPNPolicyNotSupportedException.prototype)
this.Message=e.Message}}class AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="AvailabilityZoneNotSupportedException"
$fault="client"
Message
constructor(e){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,AvailabilityZoneNotSupportedException.prototype)
this.Message=e.Message}}class CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="CaCertificatesBundleNotFoundException"
$fault="client"
Message
constructor(e){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,CaCertificatesBundleNotFoundException.prototype)
this.Message=e.Message}}class CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityDecreaseRequestsLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityDecreaseRequestsLimitExceededException.prototype)
this.Message=e.Message}}class CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{name="CapacityReservationPendingException"
$fault="client"
Message
constructor(e){super({name:"CapacityReservationPendingException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityReservationPendingException.prototype)
this.Message=e.Message}}class CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="CapacityUnitsLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CapacityUnitsLimitExceededException.prototype)
this.Message=e.Message}}class DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="DuplicateListenerException"
$fault="client"
Message
constructor(e){super({name:"DuplicateListenerException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateListenerException.prototype)
this.Message=e.Message}}class IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{name="IncompatibleProtocolsException"
$fault="client"
Message
constructor(e){super({name:"IncompatibleProtocolsException",$fault:"client",...e})
Object.setPrototypeOf(this,IncompatibleProtocolsException.prototype)
this.Message=e.Message}}class InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{name="InvalidConfigurationRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidConfigurationRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidConfigurationRequestException.prototype)
this.Message=e.Message}}class InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{name="InvalidLoadBalancerActionException"
$fault="client"
Message
constructor(e){super({name:"InvalidLoadBalancerActionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidLoadBalancerActionException.prototype)
this.Message=e.Message}}class SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SSLPolicyNotFoundException"
$fault="client"
Message
constructor(e){super({name:"SSLPolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SSLPolicyNotFoundException.prototype)
this.Message=e.Message}}class TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{name="TargetGroupAssociationLimitException"
$fault="client"
Message
constructor(e){super({name:"TargetGroupAssociationLimitException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetGroupAssociationLimitException.prototype)
this.Message=e.Message}}class TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="TooManyActionsException"
$fault="client"
Message
constructor(e){super({name:"TooManyActionsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyActionsException.prototype)
this.Message=e.Message}}class TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyListenersException"
$fault="client"
Message
constructor(e){super({name:"TooManyListenersException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyListenersException.prototype)
this.Message=e.Message}}class TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{name="TooManyRegistrationsForTargetIdException"
$fault="client"
Message
constructor(e){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRegistrationsForTargetIdException.prototype)
this.Message=e.Message}}class TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTargetsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTargetsException.prototype)
this.Message=e.Message}}class TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{name="TooManyUniqueTargetGroupsPerLoadBalancerException"
$fault="client"
Message
constructor(e){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyUniqueTargetGroupsPerLoadBalancerException.prototype)
this.Message=e.Message}}class TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreNotReadyException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreNotReadyException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreNotReadyException.prototype)
this.Message=e.Message}}class UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="UnsupportedProtocolException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedProtocolException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedProtocolException.prototype)
this.Message=e.Message}}class DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateLoadBalancerNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateLoadBalancerNameException.prototype)
this.Message=e.Message}}class InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="InvalidSchemeException"
$fault="client"
Message
constructor(e){super({name:"InvalidSchemeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSchemeException.prototype)
this.Message=e.Message}}class InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="InvalidSecurityGroupException"
$fault="client"
Message
constructor(e){super({name:"InvalidSecurityGroupException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSecurityGroupException.prototype)
this.Message=e.Message}}class InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="InvalidSubnetException"
$fault="client"
Message
constructor(e){super({name:"InvalidSubnetException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSubnetException.prototype)
this.Message=e.Message}}class OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{name="OperationNotPermittedException"
$fault="client"
Message
constructor(e){super({name:"OperationNotPermittedException",$fault:"client",...e})
Object.setPrototypeOf(this,OperationNotPermittedException.prototype)
this.Message=e.Message}}class ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="ResourceInUseException"
$fault="client"
Message
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)
this.Message=e.Message}}class SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoundException"
$fault="client"
Message
constructor(e){super({name:"SubnetNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,SubnetNotFoundException.prototype)
this.Message=e.Message}}class TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLoadBalancersException"
$fault="client"
Message
constructor(e){super({name:"TooManyLoadBalancersException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyLoadBalancersException.prototype)
this.Message=e.Message}}class PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="PriorityInUseException"
$fault="client"
Message
constructor(e){super({name:"PriorityInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,PriorityInUseException.prototype)
this.Message=e.Message}}class TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesException"
$fault="client"
Message
constructor(e){super({name:"TooManyRulesException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyRulesException.prototype)
this.Message=e.Message}}class TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="TooManyTargetGroupsException"
$fault="client"
Message
constructor(e){super({name:"TooManyTargetGroupsException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTargetGroupsException.prototype)
this.Message=e.Message}}class DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTargetGroupNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTargetGroupNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTargetGroupNameException.prototype)
this.Message=e.Message}}class DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{name="DuplicateTrustStoreNameException"
$fault="client"
Message
constructor(e){super({name:"DuplicateTrustStoreNameException",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateTrustStoreNameException.prototype)
this.Message=e.Message}}class InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{name="InvalidCaCertificatesBundleException"
$fault="client"
Message
constructor(e){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidCaCertificatesBundleException.prototype)
this.Message=e.Message}}class TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="TooManyTrustStoresException"
$fault="client"
Message
constructor(e){super({name:"TooManyTrustStoresException",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTrustStoresException.prototype)
this.Message=e.Message}}class DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{name="DeleteAssociationSameAccountException"
$fault="client"
Message
constructor(e){super({name:"DeleteAssociationSameAccountException",$fault:"client",...e})
Object.setPrototypeOf(this,DeleteAssociationSameAccountException.prototype)
this.Message=e.Message}}class TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreAssociationNotFoundException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreAssociationNotFoundException.prototype)
this.Message=e.Message}}class TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="TrustStoreInUseException"
$fault="client"
Message
constructor(e){super({name:"TrustStoreInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,TrustStoreInUseException.prototype)
this.Message=e.Message}}class InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="InvalidTargetException"
$fault="client"
Message
constructor(e){super({name:"InvalidTargetException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetException.prototype)
this.Message=e.Message}}class HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthUnavailableException"
$fault="server"
Message
constructor(e){super({name:"HealthUnavailableException",$fault:"server",...e})
Object.setPrototypeOf(this,HealthUnavailableException.prototype)
this.Message=e.Message}}class RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="RevocationIdNotFoundException"
$fault="client"
Message
constructor(e){super({name:"RevocationIdNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,RevocationIdNotFoundException.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="InsufficientCapacityException"
$fault="server"
Message
constructor(e){super({name:"InsufficientCapacityException",$fault:"server",...e})
Object.setPrototypeOf(this,InsufficientCapacityException.prototype)
this.Message=e.Message}}class PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{name="PriorRequestNotCompleteException"
$fault="client"
Message
constructor(e){super({name:"PriorRequestNotCompleteException",$fault:"client",...e})
Object.setPrototypeOf(this,PriorRequestNotCompleteException.prototype)
this.Message=e.Message}}const Ce="Action"
const xe="AdditionalClaims"
const Se="AuthenticateCognitoActionConfig"
const ye="AuthenticateCognitoConfig"
const fe="AnomalyDetection"
const Le="AuthorizationEndpoint"
const Re="AllocationId"
const De="AllocationIdNotFoundException"
const be="AddListenerCertificates"
const Ie="AddListenerCertificatesInput"
const Ae="AddListenerCertificatesOutput"
const Me="ALPNPolicyNotSupportedException"
const $e="AdministrativeOverride"
const he="AuthenticateOidcActionConfig"
const Ne="AuthenticateOidcConfig"
const Pe="AlpnPolicy"
const Oe="AuthenticationRequestExtraParams"
const Be="AddTags"
const Ge="AddTagsInput"
const Fe="AddTagsOutput"
const Ue="AdvertiseTrustStoreCaNames"
const Ve="AddTrustStoreRevocations"
const He="AddTrustStoreRevocationsInput"
const we="AddTrustStoreRevocationsOutput"
const ke="AvailabilityZone"
const _e="AvailabilityZoneNotSupportedException"
const je="AvailabilityZones"
const qe="Actions"
const Ke="Attributes"
const Ze="Certificates"
const Ye="CertificateArn"
const Xe="CaCertificatesBundleNotFoundException"
const ze="CaCertificatesBundleS3Bucket"
const Qe="CaCertificatesBundleS3Key"
const We="CaCertificatesBundleS3ObjectVersion"
const Je="CapacityDecreaseRequestsLimitExceededException"
const et="CanonicalHostedZoneId"
const tt="ClientId"
const ot="CertificateList"
const nt="CreateLoadBalancer"
const at="CreateLoadBalancerInput"
const st="CreateLoadBalancerOutput"
const rt="CreateListenerInput"
const it="CreateListenerOutput"
const ct="CreateListener"
const ut="CertificateNotFoundException"
const pt="CustomerOwnedIpv4Pool"
const dt="CreateRule"
const lt="CreateRuleInput"
const mt="CreateRuleOutput"
const Et="CapacityReservationPendingException"
const gt="CapacityReservationStatus"
const vt="CapacityReservationState"
const Tt="ClientSecret"
const Ct="ContentType"
const xt="CreateTargetGroup"
const St="CreateTargetGroupInput"
const yt="CreateTargetGroupOutput"
const ft="CreateTrustStore"
const Lt="CreateTrustStoreInput"
const Rt="CreateTrustStoreOutput"
const Dt="CreatedTime"
const bt="CapacityUnits"
const It="CapacityUnitsLimitExceededException"
const At="Certificate"
const Mt="Cipher"
const $t="Ciphers"
const ht="Code"
const Nt="Conditions"
const Pt="Description"
const Ot="DefaultActions"
const Bt="DescribeAccountLimits"
const Gt="DescribeAccountLimitsInput"
const Ft="DescribeAccountLimitsOutput"
const Ut="DeleteAssociationSameAccountException"
const Vt="DescribeCapacityReservation"
const Ht="DescribeCapacityReservationInput"
const wt="DescribeCapacityReservationOutput"
const kt="DeleteListener"
const _t="DescribeListenerAttributes"
const jt="DescribeListenerAttributesInput"
const qt="DescribeListenerAttributesOutput"
const Kt="DeleteLoadBalancer"
const Zt="DescribeLoadBalancerAttributes"
const Yt="DescribeLoadBalancerAttributesInput"
const Xt="DescribeLoadBalancerAttributesOutput"
const zt="DeleteLoadBalancerInput"
const Qt="DescribeLoadBalancersInput"
const Wt="DuplicateLoadBalancerNameException"
const Jt="DeleteLoadBalancerOutput"
const eo="DescribeLoadBalancersOutput"
const to="DescribeLoadBalancers"
const oo="DescribeListenerCertificates"
const no="DescribeListenerCertificatesInput"
const ao="DescribeListenerCertificatesOutput"
const so="DuplicateListenerException"
const ro="DeleteListenerInput"
const io="DescribeListenersInput"
const co="DeleteListenerOutput"
const uo="DescribeListenersOutput"
const po="DescribeListeners"
const lo="DNSName"
const mo="DeleteRule"
const Eo="DeleteRuleInput"
const go="DescribeRulesInput"
const vo="DeleteRuleOutput"
const To="DescribeRulesOutput"
const Co="DecreaseRequestsRemaining"
const xo="DescribeRules"
const So="DurationSeconds"
const yo="DescribeSSLPolicies"
const fo="DescribeSSLPoliciesInput"
const Lo="DescribeSSLPoliciesOutput"
const Ro="DeleteSharedTrustStoreAssociation"
const Do="DeleteSharedTrustStoreAssociationInput"
const bo="DeleteSharedTrustStoreAssociationOutput"
const Io="DeregisterTargets"
const Ao="DeleteTargetGroup"
const Mo="DescribeTargetGroupAttributes"
const $o="DescribeTargetGroupAttributesInput"
const ho="DescribeTargetGroupAttributesOutput"
const No="DeleteTargetGroupInput"
const Po="DescribeTargetGroupsInput"
const Oo="DuplicateTargetGroupNameException"
const Bo="DeleteTargetGroupOutput"
const Go="DescribeTargetGroupsOutput"
const Fo="DescribeTargetGroups"
const Uo="DescribeTargetHealth"
const Vo="DescribeTargetHealthInput"
const Ho="DescribeTargetHealthOutput"
const wo="DeregisterTargetsInput"
const ko="DescribeTagsInput"
const _o="DuplicateTagKeysException"
const jo="DeregisterTargetsOutput"
const qo="DescribeTagsOutput"
const Ko="DeleteTrustStore"
const Zo="DescribeTrustStoreAssociations"
const Yo="DescribeTrustStoreAssociationsInput"
const Xo="DescribeTrustStoreAssociationsOutput"
const zo="DeleteTrustStoreInput"
const Qo="DescribeTrustStoresInput"
const Wo="DuplicateTrustStoreNameException"
const Jo="DeleteTrustStoreOutput"
const en="DescribeTrustStoresOutput"
const tn="DescribeTrustStoreRevocation"
const on="DescribeTrustStoreRevocationsInput"
const nn="DescribeTrustStoreRevocationsOutput"
const an="DescribeTrustStoreRevocationResponse"
const sn="DescribeTrustStoreRevocations"
const rn="DescribeTrustStores"
const cn="DescribeTags"
const un="Enabled"
const pn="EffectiveCapacityUnits"
const dn="EnablePrefixForIpv6SourceNat"
const ln="EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
const mn="Format"
const En="ForwardActionConfig"
const gn="ForwardConfig"
const vn="FixedResponseActionConfig"
const Tn="FixedResponseConfig"
const Cn="Field"
const xn="GrpcCode"
const Sn="GetResourcePolicy"
const yn="GetResourcePolicyInput"
const fn="GetResourcePolicyOutput"
const Ln="GetTrustStoreCaCertificatesBundle"
const Rn="GetTrustStoreCaCertificatesBundleInput"
const Dn="GetTrustStoreCaCertificatesBundleOutput"
const bn="GetTrustStoreRevocationContent"
const In="GetTrustStoreRevocationContentInput"
const An="GetTrustStoreRevocationContentOutput"
const Mn="Host"
const $n="HttpCode"
const hn="HealthCheckEnabled"
const Nn="HealthCheckIntervalSeconds"
const Pn="HealthCheckProtocol"
const On="HealthCheckPort"
const Bn="HealthCheckPath"
const Gn="HealthCheckTimeoutSeconds"
const Fn="HostHeaderConfig"
const Un="HostHeaderConditionConfig"
const Vn="HttpHeaderConditionConfig"
const Hn="HttpHeaderConfig"
const wn="HttpHeaderName"
const kn="HostHeaderRewriteConfig"
const _n="HttpRequestMethodConfig"
const jn="HttpRequestMethodConditionConfig"
const qn="HealthyThresholdCount"
const Kn="HealthUnavailableException"
const Zn="Issuer"
const Yn="IpAddress"
const Xn="IpAddressType"
const zn="InvalidCaCertificatesBundleException"
const Qn="IgnoreClientCertificateExpiry"
const Wn="InsufficientCapacityException"
const Jn="InvalidConfigurationRequestException"
const ea="IsDefault"
const ta="Ipv4IpamPoolId"
const oa="InvalidLoadBalancerActionException"
const na="IpamPools"
const aa="IPv6Address"
const sa="IncompatibleProtocolsException"
const ra="InvalidRevocationContentException"
const ia="InvalidSchemeException"
const ca="InvalidSubnetException"
const ua="InvalidSecurityGroupException"
const pa="InvalidTargetException"
const da="Id"
const la="Include"
const ma="JwksEndpoint"
const Ea="JwtValidationActionAdditionalClaim"
const ga="JwtValidationActionAdditionalClaims"
const va="JwtValidationActionConfig"
const Ta="JwtValidationConfig"
const Ca="Key"
const xa="Listeners"
const Sa="ListenerArn"
const ya="ListenerArns"
const fa="ListenerAttribute"
const La="ListenerAttributes"
const Ra="LoadBalancers"
const Da="LoadBalancerAddresses"
const ba="LoadBalancerArn"
const Ia="LoadBalancerArns"
const Aa="LoadBalancerAddress"
const Ma="LoadBalancerAttribute"
const $a="LoadBalancerAttributes"
const ha="LoadBalancerName"
const Na="LoadBalancerNotFoundException"
const Pa="LoadBalancerState"
const Oa="LoadBalancerType"
const Ba="LoadBalancer"
const Ga="LastModifiedTime"
const Fa="ListenerNotFoundException"
const Ua="Limits"
const Va="Limit"
const Ha="Listener"
const wa="Location"
const ka="Message"
const _a="MutualAuthentication"
const ja="MutualAuthenticationAttributes"
const qa="MessageBody"
const Ka="ModifyCapacityReservation"
const Za="ModifyCapacityReservationInput"
const Ya="ModifyCapacityReservationOutput"
const Xa="MitigationInEffect"
const za="ModifyIpPools"
const Qa="ModifyIpPoolsInput"
const Wa="ModifyIpPoolsOutput"
const Ja="ModifyListener"
const es="ModifyListenerAttributes"
const ts="ModifyListenerAttributesInput"
const os="ModifyListenerAttributesOutput"
const ns="ModifyLoadBalancerAttributes"
const as="ModifyLoadBalancerAttributesInput"
const ss="ModifyLoadBalancerAttributesOutput"
const rs="MinimumLoadBalancerCapacity"
const is="ModifyListenerInput"
const cs="ModifyListenerOutput"
const us="ModifyRule"
const ps="ModifyRuleInput"
const ds="ModifyRuleOutput"
const ls="ModifyTargetGroup"
const ms="ModifyTargetGroupAttributes"
const Es="ModifyTargetGroupAttributesInput"
const gs="ModifyTargetGroupAttributesOutput"
const vs="ModifyTargetGroupInput"
const Ts="ModifyTargetGroupOutput"
const Cs="ModifyTrustStore"
const xs="ModifyTrustStoreInput"
const Ss="ModifyTrustStoreOutput"
const ys="Matcher"
const fs="Marker"
const Ls="Max"
const Rs="Mode"
const Ds="Name"
const bs="NextMarker"
const Is="NumberOfCaCertificates"
const As="NumberOfRevokedEntries"
const Ms="Names"
const $s="Order"
const hs="OutpostId"
const Ns="OperationNotPermittedException"
const Ps="OnUnauthenticatedRequest"
const Os="Priority"
const Bs="PrivateIPv4Address"
const Gs="PriorityInUseException"
const Fs="PathPatternConfig"
const Us="PathPatternConditionConfig"
const Vs="PriorRequestNotCompleteException"
const Hs="PageSize"
const ws="ProtocolVersion"
const ks="Path"
const _s="Port"
const js="Policy"
const qs="Protocol"
const Ks="Query"
const Zs="QueryStringConfig"
const Ys="QueryStringConditionConfig"
const Xs="QuicServerId"
const zs="QueryStringKeyValuePair"
const Qs="QueryStringKeyValuePairList"
const Ws="Reason"
const Js="ResourceArns"
const er="RedirectActionConfig"
const tr="ResourceArn"
const or="RuleArn"
const nr="RuleArns"
const ar="RedirectConfig"
const sr="RewriteConfigList"
const rr="RuleConditionList"
const ir="RevocationContentNotFoundException"
const cr="ResetCapacityReservation"
const ur="RevocationContents"
const pr="RevocationContent"
const dr="RewriteConfig"
const lr="RuleCondition"
const mr="RevocationId"
const Er="RevocationIdNotFoundException"
const gr="RemoveIpamPools"
const vr="ResourceInUseException"
const Tr="RevocationIds"
const Cr="RemoveListenerCertificates"
const xr="RemoveListenerCertificatesInput"
const Sr="RemoveListenerCertificatesOutput"
const yr="ResourceNotFoundException"
const fr="RuleNotFoundException"
const Lr="RulePriorities"
const Rr="RulePriorityList"
const Dr="RulePriorityPair"
const br="RevocationType"
const Ir="RegisterTargetsInput"
const Ar="RemoveTagsInput"
const Mr="RuleTransformList"
const $r="RegisterTargetsOutput"
const hr="RemoveTagsOutput"
const Nr="RemoveTrustStoreRevocations"
const Pr="RemoveTrustStoreRevocationsInput"
const Or="RemoveTrustStoreRevocationsOutput"
const Br="ResetTransforms"
const Gr="RegisterTargets"
const Fr="RemoveTags"
const Ur="RuleTransform"
const Vr="RegexValues"
const Hr="Result"
const wr="Regex"
const kr="Replace"
const _r="Rewrites"
const jr="Rules"
const qr="Rule"
const Kr="State"
const Zr="S3Bucket"
const Yr="StatusCode"
const Xr="SessionCookieName"
const zr="SecurityGroups"
const Qr="SecurityGroupIds"
const Wr="SubnetId"
const Jr="SetIpAddressType"
const ei="SetIpAddressTypeInput"
const ti="SetIpAddressTypeOutput"
const oi="SourceIpConfig"
const ni="SourceIpConditionConfig"
const ai="S3Key"
const si="SupportedLoadBalancerTypes"
const ri="SubnetMappings"
const ii="SubnetMapping"
const ci="SubnetNotFoundException"
const ui="SourceNatIpv6Prefixes"
const pi="SourceNatIpv6Prefix"
const di="S3ObjectVersion"
const li="SslPolicy"
const mi="SslPolicies"
const Ei="SslProtocols"
const gi="SetRulePriorities"
const vi="SetRulePrioritiesInput"
const Ti="SetRulePrioritiesOutput"
const Ci="SetSubnets"
const xi="SetSecurityGroups"
const Si="SetSecurityGroupsInput"
const yi="SetSecurityGroupsOutput"
const fi="SetSubnetsInput"
const Li="SSLPolicyNotFoundException"
const Ri="SetSubnetsOutput"
const Di="SessionTimeout"
const bi="Scope"
const Ii="Scheme"
const Ai="Status"
const Mi="Subnets"
const $i="Type"
const hi="TargetControlPort"
const Ni="TagDescriptions"
const Pi="TagDescription"
const Oi="TargetDescription"
const Bi="TargetDescriptions"
const Gi="TokenEndpoint"
const Fi="TargetGroups"
const Ui="TargetGroupArn"
const Vi="TargetGroupAssociationLimitException"
const Hi="TargetGroupArns"
const wi="TargetGroupAttribute"
const ki="TargetGroupAttributes"
const _i="TargetGroupList"
const ji="TargetGroupName"
const qi="TargetGroupNotFoundException"
const Ki="TargetGroupStickinessConfig"
const Zi="TargetGroupTuple"
const Yi="TargetGroup"
const Xi="TargetHealth"
const zi="TargetHealthDescriptions"
const Qi="TargetHealthDescription"
const Wi="TagKeys"
const Ji="TagList"
const ec="TooManyActionsException"
const tc="TooManyCertificatesException"
const oc="TooManyLoadBalancersException"
const nc="TooManyListenersException"
const ac="TooManyRulesException"
const sc="TooManyRegistrationsForTargetIdException"
const rc="TooManyTagsException"
const ic="TooManyTargetsException"
const cc="TooManyTargetGroupsException"
const uc="TooManyTrustStoresException"
const pc="TooManyTrustStoreRevocationEntriesException"
const dc="TooManyUniqueTargetGroupsPerLoadBalancerException"
const lc="TotalRevokedEntries"
const mc="TrustStores"
const Ec="TrustStoreArn"
const gc="TrustStoreAssociationNotFoundException"
const vc="TrustStoreAssociationStatus"
const Tc="TrustStoreAssociations"
const Cc="TrustStoreArns"
const xc="TrustStoreAssociation"
const Sc="TrustStoreInUseException"
const yc="TrustStoreNotFoundException"
const fc="TrustStoreNotReadyException"
const Lc="TrustStoreRevocations"
const Rc="TrustStoreRevocation"
const Dc="TrustStore"
const bc="TargetType"
const Ic="Tags"
const Ac="Tag"
const Mc="Targets"
const $c="Target"
const hc="Transforms"
const Nc="UseExistingClientSecret"
const Pc="UserInfoEndpoint"
const Oc="UserPoolArn"
const Bc="UserPoolClientId"
const Gc="UserPoolDomain"
const Fc="UnsupportedProtocolException"
const Uc="UrlRewriteConfig"
const Vc="UnhealthyThresholdCount"
const Hc="Values"
const wc="VpcId"
const kc="Value"
const _c="Weight"
const jc="ZonalCapacityReservationState"
const qc="ZonalCapacityReservationStates"
const Kc="ZoneName"
const Zc="awsQueryError"
const Yc="client"
const Xc="error"
const zc="httpError"
const Qc="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2"
const Wc="server"
const Jc="com.amazonaws.elasticloadbalancingv2"
const eu=new ve.O(Qc)
var tu=[-3,Qc,"ElasticLoadBalancingV2ServiceException",0,[],[]]
eu.registerError(tu,ElasticLoadBalancingV2ServiceException)
const ou=new ve.O(Jc)
var nu=[-3,Jc,De,{[Zc]:[`AllocationIdNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(nu,AllocationIdNotFoundException)
var au=[-3,Jc,Me,{[Zc]:[`ALPNPolicyNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(au,ALPNPolicyNotSupportedException)
var su=[-3,Jc,_e,{[Zc]:[`AvailabilityZoneNotSupported`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(su,AvailabilityZoneNotSupportedException)
var ru=[-3,Jc,Xe,{[Zc]:[`CaCertificatesBundleNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(ru,CaCertificatesBundleNotFoundException)
var iu=[-3,Jc,Je,{[Zc]:[`CapacityDecreaseRequestLimitExceeded`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(iu,CapacityDecreaseRequestsLimitExceededException)
var cu=[-3,Jc,Et,{[Zc]:[`CapacityReservationPending`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(cu,CapacityReservationPendingException)
var uu=[-3,Jc,It,{[Zc]:[`CapacityUnitsLimitExceeded`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(uu,CapacityUnitsLimitExceededException)
var pu=[-3,Jc,ut,{[Zc]:[`CertificateNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(pu,CertificateNotFoundException)
var du=[-3,Jc,Ut,{[Zc]:[`DeleteAssociationSameAccount`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(du,DeleteAssociationSameAccountException)
var lu=[-3,Jc,so,{[Zc]:[`DuplicateListener`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(lu,DuplicateListenerException)
var mu=[-3,Jc,Wt,{[Zc]:[`DuplicateLoadBalancerName`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(mu,DuplicateLoadBalancerNameException)
var Eu=[-3,Jc,_o,{[Zc]:[`DuplicateTagKeys`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Eu,DuplicateTagKeysException)
var gu=[-3,Jc,Oo,{[Zc]:[`DuplicateTargetGroupName`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(gu,DuplicateTargetGroupNameException)
var vu=[-3,Jc,Wo,{[Zc]:[`DuplicateTrustStoreName`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(vu,DuplicateTrustStoreNameException)
var Tu=[-3,Jc,Kn,{[Zc]:[`HealthUnavailable`,500],[Xc]:Wc,[zc]:500},[ka],[0]]
ou.registerError(Tu,HealthUnavailableException)
var Cu=[-3,Jc,sa,{[Zc]:[`IncompatibleProtocols`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Cu,IncompatibleProtocolsException)
var xu=[-3,Jc,Wn,{[Zc]:[`InsufficientCapacity`,500],[Xc]:Wc,[zc]:500},[ka],[0]]
ou.registerError(xu,InsufficientCapacityException)
var Su=[-3,Jc,zn,{[Zc]:[`InvalidCaCertificatesBundle`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Su,InvalidCaCertificatesBundleException)
var yu=[-3,Jc,Jn,{[Zc]:[`InvalidConfigurationRequest`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(yu,InvalidConfigurationRequestException)
var fu=[-3,Jc,oa,{[Zc]:[`InvalidLoadBalancerAction`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(fu,InvalidLoadBalancerActionException)
var Lu=[-3,Jc,ra,{[Zc]:[`InvalidRevocationContent`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Lu,InvalidRevocationContentException)
var Ru=[-3,Jc,ia,{[Zc]:[`InvalidScheme`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Ru,InvalidSchemeException)
var Du=[-3,Jc,ua,{[Zc]:[`InvalidSecurityGroup`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Du,InvalidSecurityGroupException)
var bu=[-3,Jc,ca,{[Zc]:[`InvalidSubnet`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(bu,InvalidSubnetException)
var Iu=[-3,Jc,pa,{[Zc]:[`InvalidTarget`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Iu,InvalidTargetException)
var Au=[-3,Jc,Fa,{[Zc]:[`ListenerNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Au,ListenerNotFoundException)
var Mu=[-3,Jc,Na,{[Zc]:[`LoadBalancerNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Mu,LoadBalancerNotFoundException)
var $u=[-3,Jc,Ns,{[Zc]:[`OperationNotPermitted`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError($u,OperationNotPermittedException)
var hu=[-3,Jc,Gs,{[Zc]:[`PriorityInUse`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(hu,PriorityInUseException)
var Nu=[-3,Jc,Vs,{[Zc]:[`PriorRequestNotComplete`,429],[Xc]:Yc,[zc]:429},[ka],[0]]
ou.registerError(Nu,PriorRequestNotCompleteException)
var Pu=[-3,Jc,vr,{[Zc]:[`ResourceInUse`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Pu,ResourceInUseException)
var Ou=[-3,Jc,yr,{[Zc]:[`ResourceNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Ou,ResourceNotFoundException)
var Bu=[-3,Jc,ir,{[Zc]:[`RevocationContentNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Bu,RevocationContentNotFoundException)
var Gu=[-3,Jc,Er,{[Zc]:[`RevocationIdNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Gu,RevocationIdNotFoundException)
var Fu=[-3,Jc,fr,{[Zc]:[`RuleNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Fu,RuleNotFoundException)
var Uu=[-3,Jc,Li,{[Zc]:[`SSLPolicyNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Uu,SSLPolicyNotFoundException)
var Vu=[-3,Jc,ci,{[Zc]:[`SubnetNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Vu,SubnetNotFoundException)
var Hu=[-3,Jc,Vi,{[Zc]:[`TargetGroupAssociationLimit`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Hu,TargetGroupAssociationLimitException)
var wu=[-3,Jc,qi,{[Zc]:[`TargetGroupNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(wu,TargetGroupNotFoundException)
var ku=[-3,Jc,ec,{[Zc]:[`TooManyActions`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(ku,TooManyActionsException)
var _u=[-3,Jc,tc,{[Zc]:[`TooManyCertificates`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(_u,TooManyCertificatesException)
var ju=[-3,Jc,nc,{[Zc]:[`TooManyListeners`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(ju,TooManyListenersException)
var qu=[-3,Jc,oc,{[Zc]:[`TooManyLoadBalancers`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(qu,TooManyLoadBalancersException)
var Ku=[-3,Jc,sc,{[Zc]:[`TooManyRegistrationsForTargetId`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Ku,TooManyRegistrationsForTargetIdException)
var Zu=[-3,Jc,ac,{[Zc]:[`TooManyRules`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Zu,TooManyRulesException)
var Yu=[-3,Jc,rc,{[Zc]:[`TooManyTags`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Yu,TooManyTagsException)
var Xu=[-3,Jc,cc,{[Zc]:[`TooManyTargetGroups`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Xu,TooManyTargetGroupsException)
var zu=[-3,Jc,ic,{[Zc]:[`TooManyTargets`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(zu,TooManyTargetsException)
var Qu=[-3,Jc,pc,{[Zc]:[`TooManyTrustStoreRevocationEntries`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Qu,TooManyTrustStoreRevocationEntriesException)
var Wu=[-3,Jc,uc,{[Zc]:[`TooManyTrustStores`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Wu,TooManyTrustStoresException)
var Ju=[-3,Jc,dc,{[Zc]:[`TooManyUniqueTargetGroupsPerLoadBalancer`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(Ju,TooManyUniqueTargetGroupsPerLoadBalancerException)
var ep=[-3,Jc,gc,{[Zc]:[`AssociationNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(ep,TrustStoreAssociationNotFoundException)
var tp=[-3,Jc,Sc,{[Zc]:[`TrustStoreInUse`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(tp,TrustStoreInUseException)
var op=[-3,Jc,yc,{[Zc]:[`TrustStoreNotFound`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(op,TrustStoreNotFoundException)
var np=[-3,Jc,fc,{[Zc]:[`TrustStoreNotReady`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(np,TrustStoreNotReadyException)
var ap=[-3,Jc,Fc,{[Zc]:[`UnsupportedProtocol`,400],[Xc]:Yc,[zc]:400},[ka],[0]]
ou.registerError(ap,UnsupportedProtocolException)
const sp=[eu,ou]
var rp=[3,Jc,Ce,0,[$i,Ui,Ne,ye,$s,ar,Tn,gn,Ta],[0,0,()=>vp,()=>gp,1,()=>vl,()=>Rd,()=>Dd,()=>Ud],1]
var ip=[3,Jc,Ie,0,[Sa,Ze],[0,()=>am],2]
var cp=[3,Jc,Ae,0,[Ze],[()=>am]]
var up=[3,Jc,Ge,0,[Js,Ic],[64|0,()=>Rm],2]
var pp=[3,Jc,Fe,0,[],[]]
var dp=[3,Jc,He,0,[Ec,ur],[0,()=>gm],1]
var lp=[3,Jc,we,0,[Lc],[()=>hm]]
var mp=[3,Jc,$e,0,[Kr,Ws,Pt],[0,0,0]]
var Ep=[3,Jc,fe,0,[Hr,Xa],[0,0]]
var gp=[3,Jc,Se,0,[Oc,Bc,Gc,Xr,bi,Di,Oe,Ps],[0,0,0,0,0,1,128|0,0],3]
var vp=[3,Jc,he,0,[Zn,Le,Gi,Pc,tt,Tt,Xr,bi,Di,Oe,Ps,Nc],[0,0,0,0,0,0,0,0,1,128|0,0,2],5]
var Tp=[3,Jc,ke,0,[Kc,Wr,hs,Da,ui],[0,0,0,()=>dm,64|0]]
var Cp=[3,Jc,gt,0,[ht,Ws],[0,0]]
var xp=[3,Jc,At,0,[Ye,ea],[0,2]]
var Sp=[3,Jc,Mt,0,[Ds,Os],[0,1]]
var yp=[3,Jc,rt,0,[ba,Ot,qs,_s,li,Ze,Pe,Ic,_a],[0,()=>om,0,1,0,()=>am,64|0,()=>Rm,()=>ll],2]
var fp=[3,Jc,it,0,[xa],[()=>pm]]
var Lp=[3,Jc,at,0,[Ds,Mi,ri,zr,Ii,Ic,$i,Xn,pt,dn,na],[0,64|0,()=>fm,64|0,0,()=>Rm,0,0,0,0,()=>Gd],1]
var Rp=[3,Jc,st,0,[Ra],[()=>mm]]
var Dp=[3,Jc,lt,0,[Sa,Nt,Os,qe,Ic,hc],[0,()=>Tm,1,()=>om,()=>Rm,()=>Sm],4]
var bp=[3,Jc,mt,0,[jr],[()=>xm]]
var Ip=[3,Jc,St,0,[Ds,qs,ws,_s,wc,Pn,On,hn,Bn,Nn,Gn,qn,Vc,ys,bc,Ic,Xn,hi],[0,0,0,1,0,0,0,2,0,1,1,1,1,()=>Kd,0,()=>Rm,0,1],1]
var Ap=[3,Jc,yt,0,[Fi],[()=>Am]]
var Mp=[3,Jc,Lt,0,[Ds,ze,Qe,We,Ic],[0,0,0,0,()=>Rm],3]
var $p=[3,Jc,Rt,0,[mc],[()=>Nm]]
var hp=[3,Jc,ro,0,[Sa],[0],1]
var Np=[3,Jc,co,0,[],[]]
var Pp=[3,Jc,zt,0,[ba],[0],1]
var Op=[3,Jc,Jt,0,[],[]]
var Bp=[3,Jc,Eo,0,[or],[0],1]
var Gp=[3,Jc,vo,0,[],[]]
var Fp=[3,Jc,Do,0,[Ec,tr],[0,0],2]
var Up=[3,Jc,bo,0,[],[]]
var Vp=[3,Jc,No,0,[Ui],[0],1]
var Hp=[3,Jc,Bo,0,[],[]]
var wp=[3,Jc,zo,0,[Ec],[0],1]
var kp=[3,Jc,Jo,0,[],[]]
var _p=[3,Jc,wo,0,[Ui,Mc],[0,()=>Dm],2]
var jp=[3,Jc,jo,0,[],[]]
var qp=[3,Jc,Gt,0,[fs,Hs],[0,1]]
var Kp=[3,Jc,Ft,0,[Ua,bs],[()=>cm,0]]
var Zp=[3,Jc,Ht,0,[ba],[0],1]
var Yp=[3,Jc,wt,0,[Ga,Co,rs,vt],[4,1,()=>Zd,()=>Pm]]
var Xp=[3,Jc,jt,0,[Sa],[0],1]
var zp=[3,Jc,qt,0,[Ke],[()=>um]]
var Qp=[3,Jc,no,0,[Sa,fs,Hs],[0,0,1],1]
var Wp=[3,Jc,ao,0,[Ze,bs],[()=>am,0]]
var Jp=[3,Jc,io,0,[ba,ya,fs,Hs],[0,64|0,0,1]]
var ed=[3,Jc,uo,0,[xa,bs],[()=>pm,0]]
var td=[3,Jc,Yt,0,[ba],[0],1]
var od=[3,Jc,Xt,0,[Ke],[()=>lm]]
var nd=[3,Jc,Qt,0,[Ia,Ms,fs,Hs],[64|0,64|0,0,1]]
var ad=[3,Jc,eo,0,[Ra,bs],[()=>mm,0]]
var sd=[3,Jc,go,0,[Sa,nr,fs,Hs],[0,64|0,0,1]]
var rd=[3,Jc,To,0,[jr,bs],[()=>xm,0]]
var id=[3,Jc,fo,0,[Ms,fs,Hs,Oa],[64|0,0,1,0]]
var cd=[3,Jc,Lo,0,[mi,bs],[()=>ym,0]]
var ud=[3,Jc,ko,0,[Js],[64|0],1]
var pd=[3,Jc,qo,0,[Ni],[()=>Lm]]
var dd=[3,Jc,$o,0,[Ui],[0],1]
var ld=[3,Jc,ho,0,[Ke],[()=>bm]]
var md=[3,Jc,Po,0,[ba,Hi,Ms,fs,Hs],[0,64|0,64|0,0,1]]
var Ed=[3,Jc,Go,0,[Fi,bs],[()=>Am,0]]
var gd=[3,Jc,Vo,0,[Ui,Mc,la],[0,()=>Dm,64|0],1]
var vd=[3,Jc,Ho,0,[zi],[()=>Mm]]
var Td=[3,Jc,Yo,0,[Ec,fs,Hs],[0,0,1],1]
var Cd=[3,Jc,Xo,0,[Tc,bs],[()=>$m,0]]
var xd=[3,Jc,tn,0,[Ec,mr,br,As],[0,1,0,1]]
var Sd=[3,Jc,on,0,[Ec,Tr,fs,Hs],[0,64|1,0,1],1]
var yd=[3,Jc,nn,0,[Lc,bs],[()=>rm,0]]
var fd=[3,Jc,Qo,0,[Cc,Ms,fs,Hs],[64|0,64|0,0,1]]
var Ld=[3,Jc,en,0,[mc,bs],[()=>Nm,0]]
var Rd=[3,Jc,vn,0,[Yr,qa,Ct],[0,0,0],1]
var Dd=[3,Jc,En,0,[Fi,Ki],[()=>Im,()=>Zl]]
var bd=[3,Jc,yn,0,[tr],[0],1]
var Id=[3,Jc,fn,0,[js],[0]]
var Ad=[3,Jc,Rn,0,[Ec],[0],1]
var Md=[3,Jc,Dn,0,[wa],[0]]
var $d=[3,Jc,In,0,[Ec,mr],[0,1],2]
var hd=[3,Jc,An,0,[wa],[0]]
var Nd=[3,Jc,Un,0,[Hc,Vr],[64|0,64|0]]
var Pd=[3,Jc,kn,0,[_r],[()=>vm]]
var Od=[3,Jc,Vn,0,[wn,Hc,Vr],[0,64|0,64|0]]
var Bd=[3,Jc,jn,0,[Hc],[64|0]]
var Gd=[3,Jc,na,0,[ta],[0]]
var Fd=[3,Jc,Ea,0,[mn,Ds,Hc],[0,0,64|0],3]
var Ud=[3,Jc,va,0,[ma,Zn,xe],[0,0,()=>im],2]
var Vd=[3,Jc,Va,0,[Ds,Ls],[0,0]]
var Hd=[3,Jc,Ha,0,[Sa,ba,_s,qs,Ze,li,Ot,Pe,_a],[0,0,1,0,()=>am,0,()=>om,64|0,()=>ll]]
var wd=[3,Jc,fa,0,[Ca,kc],[0,0]]
var kd=[3,Jc,Ba,0,[ba,lo,et,Dt,ha,Ii,wc,Kr,$i,je,zr,Xn,pt,ln,dn,na],[0,0,0,4,0,0,0,()=>qd,0,()=>nm,64|0,0,0,0,0,()=>Gd]]
var _d=[3,Jc,Aa,0,[Yn,Re,Bs,aa],[0,0,0,0]]
var jd=[3,Jc,Ma,0,[Ca,kc],[0,0]]
var qd=[3,Jc,Pa,0,[ht,Ws],[0,0]]
var Kd=[3,Jc,ys,0,[$n,xn],[0,0]]
var Zd=[3,Jc,rs,0,[bt],[1]]
var Yd=[3,Jc,Za,0,[ba,rs,cr],[0,()=>Zd,2],1]
var Xd=[3,Jc,Ya,0,[Ga,Co,rs,vt],[4,1,()=>Zd,()=>Pm]]
var zd=[3,Jc,Qa,0,[ba,na,gr],[0,()=>Gd,64|0],1]
var Qd=[3,Jc,Wa,0,[na],[()=>Gd]]
var Wd=[3,Jc,ts,0,[Sa,Ke],[0,()=>um],2]
var Jd=[3,Jc,os,0,[Ke],[()=>um]]
var el=[3,Jc,is,0,[Sa,_s,qs,li,Ze,Ot,Pe,_a],[0,1,0,0,()=>am,()=>om,64|0,()=>ll],1]
var tl=[3,Jc,cs,0,[xa],[()=>pm]]
var ol=[3,Jc,as,0,[ba,Ke],[0,()=>lm],2]
var nl=[3,Jc,ss,0,[Ke],[()=>lm]]
var al=[3,Jc,ps,0,[or,Nt,qe,hc,Br],[0,()=>Tm,()=>om,()=>Sm,2],1]
var sl=[3,Jc,ds,0,[jr],[()=>xm]]
var rl=[3,Jc,Es,0,[Ui,Ke],[0,()=>bm],2]
var il=[3,Jc,gs,0,[Ke],[()=>bm]]
var cl=[3,Jc,vs,0,[Ui,Pn,On,Bn,hn,Nn,Gn,qn,Vc,ys],[0,0,0,0,2,1,1,1,1,()=>Kd],1]
var ul=[3,Jc,Ts,0,[Fi],[()=>Am]]
var pl=[3,Jc,xs,0,[Ec,ze,Qe,We],[0,0,0,0],3]
var dl=[3,Jc,Ss,0,[mc],[()=>Nm]]
var ll=[3,Jc,ja,0,[Rs,Ec,Qn,vc,Ue],[0,0,2,0,0]]
var ml=[3,Jc,Us,0,[Hc,Vr],[64|0,64|0]]
var El=[3,Jc,Ys,0,[Hc],[()=>Em]]
var gl=[3,Jc,zs,0,[Ca,kc],[0,0]]
var vl=[3,Jc,er,0,[Yr,qs,_s,Mn,ks,Ks],[0,0,0,0,0,0],1]
var Tl=[3,Jc,Ir,0,[Ui,Mc],[0,()=>Dm],2]
var Cl=[3,Jc,$r,0,[],[]]
var xl=[3,Jc,xr,0,[Sa,Ze],[0,()=>am],2]
var Sl=[3,Jc,Sr,0,[],[]]
var yl=[3,Jc,Ar,0,[Js,Wi],[64|0,64|0],2]
var fl=[3,Jc,hr,0,[],[]]
var Ll=[3,Jc,Pr,0,[Ec,Tr],[0,64|1],2]
var Rl=[3,Jc,Or,0,[],[]]
var Dl=[3,Jc,pr,0,[Zr,ai,di,br],[0,0,0,0]]
var bl=[3,Jc,dr,0,[wr,kr],[0,0],2]
var Il=[3,Jc,qr,0,[or,Os,Nt,qe,ea,hc],[0,0,()=>Tm,()=>om,2,()=>Sm]]
var Al=[3,Jc,lr,0,[Cn,Hc,Fn,Fs,Hn,Zs,_n,oi,Vr],[0,64|0,()=>Nd,()=>ml,()=>Od,()=>El,()=>Bd,()=>Vl,64|0]]
var Ml=[3,Jc,Dr,0,[or,Os],[0,1]]
var $l=[3,Jc,Ur,0,[$i,kn,Uc],[0,()=>Pd,()=>em],1]
var hl=[3,Jc,ei,0,[ba,Xn],[0,0],2]
var Nl=[3,Jc,ti,0,[Xn],[0]]
var Pl=[3,Jc,vi,0,[Lr],[()=>Cm],1]
var Ol=[3,Jc,Ti,0,[jr],[()=>xm]]
var Bl=[3,Jc,Si,0,[ba,zr,ln],[0,64|0,0],2]
var Gl=[3,Jc,yi,0,[Qr,ln],[64|0,0]]
var Fl=[3,Jc,fi,0,[ba,Mi,ri,Xn,dn],[0,64|0,()=>fm,0,0],1]
var Ul=[3,Jc,Ri,0,[je,Xn,dn],[()=>nm,0,0]]
var Vl=[3,Jc,ni,0,[Hc,Xn],[64|0,0]]
var Hl=[3,Jc,li,0,[Ei,$t,Ds,si],[64|0,()=>sm,0,64|0]]
var wl=[3,Jc,ii,0,[Wr,Re,Bs,aa,pi],[0,0,0,0,0]]
var kl=[3,Jc,Ac,0,[Ca,kc],[0,0],1]
var _l=[3,Jc,Pi,0,[tr,Ic],[0,()=>Rm]]
var jl=[3,Jc,Oi,0,[da,_s,ke,Xs],[0,1,0,0],1]
var ql=[3,Jc,Yi,0,[Ui,ji,qs,_s,wc,Pn,On,hn,Nn,Gn,qn,Vc,Bn,ys,Ia,bc,ws,Xn,hi],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Kd,64|0,0,0,0,1]]
var Kl=[3,Jc,wi,0,[Ca,kc],[0,0]]
var Zl=[3,Jc,Ki,0,[un,So],[2,1]]
var Yl=[3,Jc,Zi,0,[Ui,_c],[0,1]]
var Xl=[3,Jc,Xi,0,[Kr,Ws,Pt],[0,0,0]]
var zl=[3,Jc,Qi,0,[$c,On,Xi,fe,$e],[()=>jl,0,()=>Xl,()=>Ep,()=>mp]]
var Ql=[3,Jc,Dc,0,[Ds,Ec,Ai,Is,lc],[0,0,0,1,1]]
var Wl=[3,Jc,xc,0,[tr],[0]]
var Jl=[3,Jc,Rc,0,[Ec,mr,br,As],[0,1,0,1]]
var em=[3,Jc,Uc,0,[_r],[()=>vm]]
var tm=[3,Jc,jc,0,[Kr,ke,pn],[()=>Cp,0,1]]
var om=[1,Jc,qe,0,()=>rp]
var nm=[1,Jc,je,0,()=>Tp]
var am=[1,Jc,ot,0,()=>xp]
var sm=[1,Jc,$t,0,()=>Sp]
var rm=[1,Jc,an,0,()=>xd]
var im=[1,Jc,ga,0,()=>Fd]
var cm=[1,Jc,Ua,0,()=>Vd]
var um=[1,Jc,La,0,()=>wd]
var pm=[1,Jc,xa,0,()=>Hd]
var dm=[1,Jc,Da,0,()=>_d]
var lm=[1,Jc,$a,0,()=>jd]
var mm=[1,Jc,Ra,0,()=>kd]
var Em=[1,Jc,Qs,0,()=>gl]
var gm=[1,Jc,ur,0,()=>Dl]
var vm=[1,Jc,sr,0,()=>bl]
var Tm=[1,Jc,rr,0,()=>Al]
var Cm=[1,Jc,Rr,0,()=>Ml]
var xm=[1,Jc,jr,0,()=>Il]
var Sm=[1,Jc,Mr,0,()=>$l]
var ym=[1,Jc,mi,0,()=>Hl]
var fm=[1,Jc,ri,0,()=>wl]
var Lm=[1,Jc,Ni,0,()=>_l]
var Rm=[1,Jc,Ji,0,()=>kl]
var Dm=[1,Jc,Bi,0,()=>jl]
var bm=[1,Jc,ki,0,()=>Kl]
var Im=[1,Jc,_i,0,()=>Yl]
var Am=[1,Jc,Fi,0,()=>ql]
var Mm=[1,Jc,zi,0,()=>zl]
var $m=[1,Jc,Tc,0,()=>Wl]
var hm=[1,Jc,Lc,0,()=>Jl]
var Nm=[1,Jc,mc,0,()=>Ql]
var Pm=[1,Jc,qc,0,()=>tm]
var Om=[9,Jc,be,0,()=>ip,()=>cp]
var Bm=[9,Jc,Be,0,()=>up,()=>pp]
var Gm=[9,Jc,Ve,0,()=>dp,()=>lp]
var Fm=[9,Jc,ct,0,()=>yp,()=>fp]
var Um=[9,Jc,nt,0,()=>Lp,()=>Rp]
var Vm=[9,Jc,dt,0,()=>Dp,()=>bp]
var Hm=[9,Jc,xt,0,()=>Ip,()=>Ap]
var wm=[9,Jc,ft,0,()=>Mp,()=>$p]
var km=[9,Jc,kt,0,()=>hp,()=>Np]
var _m=[9,Jc,Kt,0,()=>Pp,()=>Op]
var jm=[9,Jc,mo,0,()=>Bp,()=>Gp]
var qm=[9,Jc,Ro,0,()=>Fp,()=>Up]
var Km=[9,Jc,Ao,0,()=>Vp,()=>Hp]
var Zm=[9,Jc,Ko,0,()=>wp,()=>kp]
var Ym=[9,Jc,Io,0,()=>_p,()=>jp]
var Xm=[9,Jc,Bt,0,()=>qp,()=>Kp]
var zm=[9,Jc,Vt,0,()=>Zp,()=>Yp]
var Qm=[9,Jc,_t,0,()=>Xp,()=>zp]
var Wm=[9,Jc,oo,0,()=>Qp,()=>Wp]
var Jm=[9,Jc,po,0,()=>Jp,()=>ed]
var eE=[9,Jc,Zt,0,()=>td,()=>od]
var tE=[9,Jc,to,0,()=>nd,()=>ad]
var oE=[9,Jc,xo,0,()=>sd,()=>rd]
var nE=[9,Jc,yo,0,()=>id,()=>cd]
var aE=[9,Jc,cn,0,()=>ud,()=>pd]
var sE=[9,Jc,Mo,0,()=>dd,()=>ld]
var rE=[9,Jc,Fo,0,()=>md,()=>Ed]
var iE=[9,Jc,Uo,0,()=>gd,()=>vd]
var cE=[9,Jc,Zo,0,()=>Td,()=>Cd]
var uE=[9,Jc,sn,0,()=>Sd,()=>yd]
var pE=[9,Jc,rn,0,()=>fd,()=>Ld]
var dE=[9,Jc,Sn,0,()=>bd,()=>Id]
var lE=[9,Jc,Ln,0,()=>Ad,()=>Md]
var mE=[9,Jc,bn,0,()=>$d,()=>hd]
var EE=[9,Jc,Ka,0,()=>Yd,()=>Xd]
var gE=[9,Jc,za,0,()=>zd,()=>Qd]
var vE=[9,Jc,Ja,0,()=>el,()=>tl]
var TE=[9,Jc,es,0,()=>Wd,()=>Jd]
var CE=[9,Jc,ns,0,()=>ol,()=>nl]
var xE=[9,Jc,us,0,()=>al,()=>sl]
var SE=[9,Jc,ls,0,()=>cl,()=>ul]
var yE=[9,Jc,ms,0,()=>rl,()=>il]
var fE=[9,Jc,Cs,0,()=>pl,()=>dl]
var LE=[9,Jc,Gr,0,()=>Tl,()=>Cl]
var RE=[9,Jc,Cr,0,()=>xl,()=>Sl]
var DE=[9,Jc,Fr,0,()=>yl,()=>fl]
var bE=[9,Jc,Nr,0,()=>Ll,()=>Rl]
var IE=[9,Jc,Jr,0,()=>hl,()=>Nl]
var AE=[9,Jc,gi,0,()=>Pl,()=>Ol]
var ME=[9,Jc,xi,0,()=>Bl,()=>Gl]
var $E=[9,Jc,Ci,0,()=>Fl,()=>Ul]
const getRuntimeConfig=e=>({apiVersion:"2015-12-01",base64Decoder:e?.base64Decoder??j.E,base64Encoder:e?.base64Encoder??q.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new V.f2}],logger:e?.logger??new k.N,protocol:e?.protocol??H.k,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries:sp,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:e?.serviceId??"Elastic Load Balancing v2",sha256:e?.sha256??w.k,urlParser:e?.urlParser??_.D,utf8Decoder:e?.utf8Decoder??K.a,utf8Encoder:e?.utf8Encoder??Z.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,A.I)(process.version)
const t=(0,$.I)(e)
const defaultConfigProvider=()=>t().then(M.l)
const o=getRuntimeConfig(e);(0,L.I)(process.version)
const n={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,h.Z)(b.$,n),bodyLengthChecker:e?.bodyLengthChecker??G.n,credentialDefaultProvider:e?.credentialDefaultProvider??I.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,R.pf)({serviceId:o.serviceId,clientVersion:f.rE}),maxAttempts:e?.maxAttempts??(0,h.Z)(g.qs,e),region:e?.region??(0,h.Z)(N.GG,{...N.zH,...n}),requestHandler:F.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,h.Z)({...g.kN,default:async()=>(await defaultConfigProvider()).retryMode||B.L0},e),streamCollector:e?.streamCollector??U.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,h.Z)(P.e$,n),useFipsEndpoint:e?.useFipsEndpoint??(0,h.Z)(O.Ko,n),userAgentAppId:e?.userAgentAppId??(0,h.Z)(D.hV,n)}}
var hE=o(9999)
var NE=o(6571)
var PE=o(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider
let n=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
if(o===-1)t.push(e)
else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){n=e},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,hE.R)(e),(0,NE.xA)(e),(0,PE.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,hE.$)(o),(0,NE.uv)(o),(0,PE.j)(o),resolveHttpAuthRuntimeConfig(o))}
class ElasticLoadBalancingV2Client extends d.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=resolveClientEndpointParameters(t)
const d=(0,n.D)(o)
const C=(0,g.$z)(d)
const x=(0,l.T)(C)
const S=(0,a.OV)(x)
const y=(0,m.Co)(S)
const f=resolveHttpAuthSchemeConfig(y)
const L=resolveRuntimeExtensions(f,e?.extensions||[])
this.config=L
this.middlewareStack.use((0,T.wq)(this.config))
this.middlewareStack.use((0,s.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,E.vK)(this.config))
this.middlewareStack.use((0,a.TC)(this.config))
this.middlewareStack.use((0,r.Y7)(this.config))
this.middlewareStack.use((0,i.n)(this.config))
this.middlewareStack.use((0,c.w)(this.config,{httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new u.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,p.l)(this.config))}destroy(){super.destroy()}}var OE=o(403)
var BE=o(5816)
const GE=(0,BE.k)(y,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",m.rD)
const FE={}
const _mw0=(e,t,o,n)=>[]
class AddListenerCertificatesCommand extends(GE(FE,_mw0,"AddListenerCertificates",Om)){}class AddTagsCommand extends(GE(FE,_mw0,"AddTags",Bm)){}class AddTrustStoreRevocationsCommand extends(GE(FE,_mw0,"AddTrustStoreRevocations",Gm)){}class CreateListenerCommand extends(GE(FE,_mw0,"CreateListener",Fm)){}class CreateLoadBalancerCommand extends(GE(FE,_mw0,"CreateLoadBalancer",Um)){}class CreateRuleCommand extends(GE(FE,_mw0,"CreateRule",Vm)){}class CreateTargetGroupCommand extends(GE(FE,_mw0,"CreateTargetGroup",Hm)){}class CreateTrustStoreCommand extends(GE(FE,_mw0,"CreateTrustStore",wm)){}class DeleteListenerCommand extends(GE(FE,_mw0,"DeleteListener",km)){}class DeleteLoadBalancerCommand extends(GE(FE,_mw0,"DeleteLoadBalancer",_m)){}class DeleteRuleCommand extends(GE(FE,_mw0,"DeleteRule",jm)){}class DeleteSharedTrustStoreAssociationCommand extends(GE(FE,_mw0,"DeleteSharedTrustStoreAssociation",qm)){}class DeleteTargetGroupCommand extends(GE(FE,_mw0,"DeleteTargetGroup",Km)){}class DeleteTrustStoreCommand extends(GE(FE,_mw0,"DeleteTrustStore",Zm)){}class DeregisterTargetsCommand extends(GE(FE,_mw0,"DeregisterTargets",Ym)){}class DescribeAccountLimitsCommand extends(GE(FE,_mw0,"DescribeAccountLimits",Xm)){}class DescribeCapacityReservationCommand extends(GE(FE,_mw0,"DescribeCapacityReservation",zm)){}class DescribeListenerAttributesCommand extends(GE(FE,_mw0,"DescribeListenerAttributes",Qm)){}class DescribeListenerCertificatesCommand extends(GE(FE,_mw0,"DescribeListenerCertificates",Wm)){}class DescribeListenersCommand extends(GE(FE,_mw0,"DescribeListeners",Jm)){}class DescribeLoadBalancerAttributesCommand extends(GE(FE,_mw0,"DescribeLoadBalancerAttributes",eE)){}class DescribeLoadBalancersCommand extends(GE(FE,_mw0,"DescribeLoadBalancers",tE)){}class DescribeRulesCommand extends(GE(FE,_mw0,"DescribeRules",oE)){}class DescribeSSLPoliciesCommand extends(GE(FE,_mw0,"DescribeSSLPolicies",nE)){}class DescribeTagsCommand extends(GE(FE,_mw0,"DescribeTags",aE)){}class DescribeTargetGroupAttributesCommand extends(GE(FE,_mw0,"DescribeTargetGroupAttributes",sE)){}class DescribeTargetGroupsCommand extends(GE(FE,_mw0,"DescribeTargetGroups",rE)){}class DescribeTargetHealthCommand extends(GE(FE,_mw0,"DescribeTargetHealth",iE)){}class DescribeTrustStoreAssociationsCommand extends(GE(FE,_mw0,"DescribeTrustStoreAssociations",cE)){}class DescribeTrustStoreRevocationsCommand extends(GE(FE,_mw0,"DescribeTrustStoreRevocations",uE)){}class DescribeTrustStoresCommand extends(GE(FE,_mw0,"DescribeTrustStores",pE)){}class GetResourcePolicyCommand extends(GE(FE,_mw0,"GetResourcePolicy",dE)){}class GetTrustStoreCaCertificatesBundleCommand extends(GE(FE,_mw0,"GetTrustStoreCaCertificatesBundle",lE)){}class GetTrustStoreRevocationContentCommand extends(GE(FE,_mw0,"GetTrustStoreRevocationContent",mE)){}class ModifyCapacityReservationCommand extends(GE(FE,_mw0,"ModifyCapacityReservation",EE)){}class ModifyIpPoolsCommand extends(GE(FE,_mw0,"ModifyIpPools",gE)){}class ModifyListenerAttributesCommand extends(GE(FE,_mw0,"ModifyListenerAttributes",TE)){}class ModifyListenerCommand extends(GE(FE,_mw0,"ModifyListener",vE)){}class ModifyLoadBalancerAttributesCommand extends(GE(FE,_mw0,"ModifyLoadBalancerAttributes",CE)){}class ModifyRuleCommand extends(GE(FE,_mw0,"ModifyRule",xE)){}class ModifyTargetGroupAttributesCommand extends(GE(FE,_mw0,"ModifyTargetGroupAttributes",yE)){}class ModifyTargetGroupCommand extends(GE(FE,_mw0,"ModifyTargetGroup",SE)){}class ModifyTrustStoreCommand extends(GE(FE,_mw0,"ModifyTrustStore",fE)){}class RegisterTargetsCommand extends(GE(FE,_mw0,"RegisterTargets",LE)){}class RemoveListenerCertificatesCommand extends(GE(FE,_mw0,"RemoveListenerCertificates",RE)){}class RemoveTagsCommand extends(GE(FE,_mw0,"RemoveTags",DE)){}class RemoveTrustStoreRevocationsCommand extends(GE(FE,_mw0,"RemoveTrustStoreRevocations",bE)){}class SetIpAddressTypeCommand extends(GE(FE,_mw0,"SetIpAddressType",IE)){}class SetRulePrioritiesCommand extends(GE(FE,_mw0,"SetRulePriorities",AE)){}class SetSecurityGroupsCommand extends(GE(FE,_mw0,"SetSecurityGroups",ME)){}class SetSubnetsCommand extends(GE(FE,_mw0,"SetSubnets",$E)){}var UE=o(9983)
const VE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeAccountLimitsCommand,"Marker","NextMarker","")
const HE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeListenerCertificatesCommand,"Marker","NextMarker","")
const wE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeListenersCommand,"Marker","NextMarker","")
const kE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeLoadBalancersCommand,"Marker","NextMarker","")
const _E=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeRulesCommand,"Marker","NextMarker","")
const jE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeTargetGroupsCommand,"Marker","NextMarker","")
const qE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeTrustStoreAssociationsCommand,"Marker","NextMarker","PageSize")
const KE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeTrustStoreRevocationsCommand,"Marker","NextMarker","PageSize")
const ZE=(0,UE.K)(ElasticLoadBalancingV2Client,DescribeTrustStoresCommand,"Marker","NextMarker","PageSize")
var YE=o(2922)
var XE=o(8015)
const checkState=async(e,t)=>{let o
try{let n=await e.send(new DescribeLoadBalancersCommand(t))
o=n
try{const returnComparator=()=>{let e=[].concat(...n.LoadBalancers)
let t=e.map(e=>e.State.Code)
return t}
let e=returnComparator().length>0
for(let t of returnComparator())e=e&&t=="active"
if(e)return{state:YE.IX.SUCCESS,reason:o}}catch(e){}try{const returnComparator=()=>{let e=[].concat(...n.LoadBalancers)
let t=e.map(e=>e.State.Code)
return t}
for(let e of returnComparator())if(e=="provisioning")return{state:YE.IX.RETRY,reason:o}}catch(e){}}catch(e){o=e
if(e.name==="LoadBalancerNotFoundException")return{state:YE.IX.RETRY,reason:o}}return{state:YE.IX.RETRY,reason:o}}
const waitForLoadBalancerAvailable=async(e,t)=>{const o={minDelay:15,maxDelay:120}
return(0,XE.$)({...o,...e},t,checkState)}
const waitUntilLoadBalancerAvailable=async(e,t)=>{const o={minDelay:15,maxDelay:120}
const n=await(0,XE.$)({...o,...e},t,checkState)
return(0,YE.No)(n)}
const waitForLoadBalancerExists_checkState=async(e,t)=>{let o
try{let n=await e.send(new DescribeLoadBalancersCommand(t))
o=n
return{state:YE.IX.SUCCESS,reason:o}}catch(e){o=e
if(e.name==="LoadBalancerNotFoundException")return{state:YE.IX.RETRY,reason:o}}return{state:YE.IX.RETRY,reason:o}}
const waitForLoadBalancerExists=async(e,t)=>{const o={minDelay:15,maxDelay:120}
return(0,XE.$)({...o,...e},t,waitForLoadBalancerExists_checkState)}
const waitUntilLoadBalancerExists=async(e,t)=>{const o={minDelay:15,maxDelay:120}
const n=await(0,XE.$)({...o,...e},t,waitForLoadBalancerExists_checkState)
return(0,YE.No)(n)}
const waitForLoadBalancersDeleted_checkState=async(e,t)=>{let o
try{let n=await e.send(new DescribeLoadBalancersCommand(t))
o=n
try{const returnComparator=()=>{let e=[].concat(...n.LoadBalancers)
let t=e.map(e=>e.State.Code)
return t}
let e=returnComparator().length>0
for(let t of returnComparator())e=e&&t=="active"
if(e)return{state:YE.IX.RETRY,reason:o}}catch(e){}}catch(e){o=e
if(e.name==="LoadBalancerNotFoundException")return{state:YE.IX.SUCCESS,reason:o}}return{state:YE.IX.RETRY,reason:o}}
const waitForLoadBalancersDeleted=async(e,t)=>{const o={minDelay:15,maxDelay:120}
return(0,XE.$)({...o,...e},t,waitForLoadBalancersDeleted_checkState)}
const waitUntilLoadBalancersDeleted=async(e,t)=>{const o={minDelay:15,maxDelay:120}
const n=await(0,XE.$)({...o,...e},t,waitForLoadBalancersDeleted_checkState)
return(0,YE.No)(n)}
const waitForTargetDeregistered_checkState=async(e,t)=>{let o
try{let n=await e.send(new DescribeTargetHealthCommand(t))
o=n
try{const returnComparator=()=>{let e=[].concat(...n.TargetHealthDescriptions)
let t=e.map(e=>e.TargetHealth.State)
return t}
let e=returnComparator().length>0
for(let t of returnComparator())e=e&&t=="unused"
if(e)return{state:YE.IX.SUCCESS,reason:o}}catch(e){}}catch(e){o=e
if(e.name==="InvalidTargetException")return{state:YE.IX.SUCCESS,reason:o}}return{state:YE.IX.RETRY,reason:o}}
const waitForTargetDeregistered=async(e,t)=>{const o={minDelay:15,maxDelay:120}
return(0,XE.$)({...o,...e},t,waitForTargetDeregistered_checkState)}
const waitUntilTargetDeregistered=async(e,t)=>{const o={minDelay:15,maxDelay:120}
const n=await(0,XE.$)({...o,...e},t,waitForTargetDeregistered_checkState)
return(0,YE.No)(n)}
const waitForTargetInService_checkState=async(e,t)=>{let o
try{let n=await e.send(new DescribeTargetHealthCommand(t))
o=n
try{const returnComparator=()=>{let e=[].concat(...n.TargetHealthDescriptions)
let t=e.map(e=>e.TargetHealth.State)
return t}
let e=returnComparator().length>0
for(let t of returnComparator())e=e&&t=="healthy"
if(e)return{state:YE.IX.SUCCESS,reason:o}}catch(e){}}catch(e){o=e
if(e.name==="InvalidInstance")return{state:YE.IX.RETRY,reason:o}}return{state:YE.IX.RETRY,reason:o}}
const waitForTargetInService=async(e,t)=>{const o={minDelay:15,maxDelay:120}
return(0,XE.$)({...o,...e},t,waitForTargetInService_checkState)}
const waitUntilTargetInService=async(e,t)=>{const o={minDelay:15,maxDelay:120}
const n=await(0,XE.$)({...o,...e},t,waitForTargetInService_checkState)
return(0,YE.No)(n)}
const zE={AddListenerCertificatesCommand,AddTagsCommand,AddTrustStoreRevocationsCommand,CreateListenerCommand,CreateLoadBalancerCommand,CreateRuleCommand,CreateTargetGroupCommand,CreateTrustStoreCommand,DeleteListenerCommand,DeleteLoadBalancerCommand,DeleteRuleCommand,DeleteSharedTrustStoreAssociationCommand,DeleteTargetGroupCommand,DeleteTrustStoreCommand,DeregisterTargetsCommand,DescribeAccountLimitsCommand,DescribeCapacityReservationCommand,DescribeListenerAttributesCommand,DescribeListenerCertificatesCommand,DescribeListenersCommand,DescribeLoadBalancerAttributesCommand,DescribeLoadBalancersCommand,DescribeRulesCommand,DescribeSSLPoliciesCommand,DescribeTagsCommand,DescribeTargetGroupAttributesCommand,DescribeTargetGroupsCommand,DescribeTargetHealthCommand,DescribeTrustStoreAssociationsCommand,DescribeTrustStoreRevocationsCommand,DescribeTrustStoresCommand,GetResourcePolicyCommand,GetTrustStoreCaCertificatesBundleCommand,GetTrustStoreRevocationContentCommand,ModifyCapacityReservationCommand,ModifyIpPoolsCommand,ModifyListenerCommand,ModifyListenerAttributesCommand,ModifyLoadBalancerAttributesCommand,ModifyRuleCommand,ModifyTargetGroupCommand,ModifyTargetGroupAttributesCommand,ModifyTrustStoreCommand,RegisterTargetsCommand,RemoveListenerCertificatesCommand,RemoveTagsCommand,RemoveTrustStoreRevocationsCommand,SetIpAddressTypeCommand,SetRulePrioritiesCommand,SetSecurityGroupsCommand,SetSubnetsCommand}
const QE={paginateDescribeAccountLimits:VE,paginateDescribeListenerCertificates:HE,paginateDescribeListeners:wE,paginateDescribeLoadBalancers:kE,paginateDescribeRules:_E,paginateDescribeTargetGroups:jE,paginateDescribeTrustStoreAssociations:qE,paginateDescribeTrustStoreRevocations:KE,paginateDescribeTrustStores:ZE}
const WE={waitUntilLoadBalancerAvailable,waitUntilLoadBalancerExists,waitUntilLoadBalancersDeleted,waitUntilTargetDeregistered,waitUntilTargetInService}
class ElasticLoadBalancingV2 extends ElasticLoadBalancingV2Client{}(0,OE.J)(zE,ElasticLoadBalancingV2,{paginators:QE,waiters:WE})
var JE=o(5845)
const eg={ALLOW:"allow",AUTHENTICATE:"authenticate",DENY:"deny"}
const tg={ALLOW:"allow",AUTHENTICATE:"authenticate",DENY:"deny"}
const og={SINGLE_STRING:"single-string",SPACE_SEPARATED_VALUES:"space-separated-values",STRING_ARRAY:"string-array"}
const ng={HTTP_301:"HTTP_301",HTTP_302:"HTTP_302"}
const ag={AUTHENTICATE_COGNITO:"authenticate-cognito",AUTHENTICATE_OIDC:"authenticate-oidc",FIXED_RESPONSE:"fixed-response",FORWARD:"forward",JWT_VALIDATION:"jwt-validation",REDIRECT:"redirect"}
const sg={CRL:"CRL"}
const rg={INTERNAL_ERROR:"AdministrativeOverride.Unknown",NO_OVERRIDE_ENGAGED:"AdministrativeOverride.NoOverride",ZONAL_SHIFT_DELEGATED_TO_DNS:"AdministrativeOverride.ZonalShiftDelegatedToDns",ZONAL_SHIFT_ENGAGED:"AdministrativeOverride.ZonalShiftActive"}
const ig={NO_OVERRIDE:"no_override",UNKNOWN:"unknown",ZONAL_SHIFT_ACTIVE:"zonal_shift_active",ZONAL_SHIFT_DELEGATED_TO_DNS:"zonal_shift_delegated_to_dns"}
const cg={off:"off",on:"on"}
const ug={NO:"no",YES:"yes"}
const pg={ANOMALOUS:"anomalous",NORMAL:"normal"}
const dg={FAILED:"failed",PENDING:"pending",PROVISIONED:"provisioned",REBALANCING:"rebalancing"}
const lg={ACTIVE:"active",REMOVED:"removed"}
const mg={GENEVE:"GENEVE",HTTP:"HTTP",HTTPS:"HTTPS",QUIC:"QUIC",TCP:"TCP",TCP_QUIC:"TCP_QUIC",TCP_UDP:"TCP_UDP",TLS:"TLS",UDP:"UDP"}
const Eg={OFF:"off",ON:"on"}
const gg={DUALSTACK:"dualstack",DUALSTACK_WITHOUT_PUBLIC_IPV4:"dualstack-without-public-ipv4",IPV4:"ipv4"}
const vg={INTERNAL:"internal",INTERNET_FACING:"internet-facing"}
const Tg={APPLICATION:"application",GATEWAY:"gateway",NETWORK:"network"}
const Cg={ACTIVE:"active",ACTIVE_IMPAIRED:"active_impaired",FAILED:"failed",PROVISIONING:"provisioning"}
const xg={IPV4:"ipv4",IPV6:"ipv6"}
const Sg={HOST_HEADER_REWRITE:"host-header-rewrite",URL_REWRITE:"url-rewrite"}
const yg={IPV4:"ipv4",IPV6:"ipv6"}
const fg={ALB:"alb",INSTANCE:"instance",IP:"ip",LAMBDA:"lambda"}
const Lg={ACTIVE:"ACTIVE",CREATING:"CREATING"}
const Rg={ALL:"All",ANOMALY:"AnomalyDetection"}
const Dg={DEREGISTRATION_IN_PROGRESS:"Target.DeregistrationInProgress",FAILED_HEALTH_CHECKS:"Target.FailedHealthChecks",HEALTH_CHECK_DISABLED:"Target.HealthCheckDisabled",INITIAL_HEALTH_CHECKING:"Elb.InitialHealthChecking",INTERNAL_ERROR:"Elb.InternalError",INVALID_STATE:"Target.InvalidState",IP_UNUSABLE:"Target.IpUnusable",NOT_IN_USE:"Target.NotInUse",NOT_REGISTERED:"Target.NotRegistered",REGISTRATION_IN_PROGRESS:"Elb.RegistrationInProgress",RESPONSE_CODE_MISMATCH:"Target.ResponseCodeMismatch",TIMEOUT:"Target.Timeout"}
const bg={DRAINING:"draining",HEALTHY:"healthy",INITIAL:"initial",UNAVAILABLE:"unavailable",UNHEALTHY:"unhealthy",UNHEALTHY_DRAINING:"unhealthy.draining",UNUSED:"unused"}
const Ig={ipv4:"ipv4"}
const Ag={off:"off",on:"on"}})}

