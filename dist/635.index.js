"use strict"
exports.id=635
exports.ids=[635]
exports.modules={1635:((e,t,o)=>{o.d(t,{GetParameterCommand:()=>GetParameterCommand,SSMClient:()=>SSMClient})
var s=o(846)
var n=o(9007)
var a=o(721)
var i=o(5180)
var c=o(5250)
var r=o(2781)
var p=o(7086)
var d=o(1567)
var l=o(8702)
var m=o(7503)
var u=o(4172)
var x=o(7041)
var E=o(7760)
var v=o(2122)
var I=o(7849)
var y=o(8181)
var S=o(8743)
var g=o(9362)
const defaultSSMHttpAuthSchemeParametersProvider=async(e,t,o)=>({operation:(0,S.u)(t).operation,region:await(0,g.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const defaultSSMHttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))}return t}
const resolveHttpAuthSchemeConfig=e=>{const t=(0,y.ho)(e)
return Object.assign(t,{authSchemePreference:(0,g.t)(e.authSchemePreference??[])})}
const resolveClientEndpointParameters=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"ssm"})
const h={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const M={rE:"3.1169.0"}
var f=o(5477)
var O=o(9121)
var P=o(2217)
var A=o(7652)
var D=o(2628)
var $=o(9882)
var N=o(1034)
var L=o(479)
var T=o(8234)
var b=o(3945)
var R=o(6152)
var C=o(7580)
var F=o(4254)
var w=o(4353)
var z=o(2127)
var j=o(1668)
var U=o(6660)
var V=o(2526)
var k=o(8999)
var K=o(910)
var H=o(7545)
var q=o(8977)
var G=o(9700)
var Q=o(7305)
var Z=o(7332)
var W=o(9809)
var Y=o(6180)
var B=o(8479)
var J=o(7009)
var X=o(1046)
var _=o(5258)
const ee="ref"
const te=-1,oe=true,se="isSet",ne="PartitionResult",ae="booleanEquals",ie="getAttr",ce={[ee]:"Endpoint"},re={[ee]:ne},pe={},de=[{[ee]:"Region"}]
const le={conditions:[[se,[ce]],[se,de],["aws.partition",de,ne],[ae,[{[ee]:"UseFIPS"},oe]],[ae,[{[ee]:"UseDualStack"},oe]],[ae,[{fn:ie,argv:[re,"supportsDualStack"]},oe]],[ae,[{fn:ie,argv:[re,"supportsFIPS"]},oe]],["stringEquals",[{fn:ie,argv:[re,"name"]},"aws-us-gov"]]],results:[[te],[te,"Invalid Configuration: FIPS and custom endpoint are not supported"],[te,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ce,pe],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",pe],["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}",pe],[te,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",pe],[te,"Invalid Configuration: Missing Region"]]}
const me=2
const ue=1e8
const xe=new Int32Array([-1,1,-1,0,13,3,1,4,ue+12,2,5,ue+12,3,8,6,4,7,ue+11,5,ue+9,ue+10,4,11,9,6,10,ue+8,7,ue+6,ue+7,5,12,ue+5,6,ue+4,ue+5,3,ue+1,14,4,ue+2,ue+3])
const Ee=_.d.from(xe,me,le.conditions,le.results)
const ve=new B.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(e,t={})=>ve.get(e,()=>(0,J.c)(Ee,{endpointParams:e,logger:t.logger}))
X.m.aws=Y.U
var Ie=o(5629)
var ye=o(4667)
class SSMServiceException extends ye.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,SSMServiceException.prototype)}}class AccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AccessDeniedException"
name="AccessDeniedException"
$fault="client"
Message
constructor(e){super({name:"AccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDeniedException.prototype)
this.Message=e.Message}}class InternalServerError extends SSMServiceException{static shapeId="com.amazonaws.ssm#InternalServerError"
name="InternalServerError"
$fault="server"
Message
constructor(e){super({name:"InternalServerError",$fault:"server",...e})
Object.setPrototypeOf(this,InternalServerError.prototype)
this.Message=e.Message}}class InvalidResourceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceId"
name="InvalidResourceId"
$fault="client"
constructor(e){super({name:"InvalidResourceId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResourceId.prototype)}}class InvalidResourceType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResourceType"
name="InvalidResourceType"
$fault="client"
constructor(e){super({name:"InvalidResourceType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResourceType.prototype)}}class TooManyTagsError extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyTagsError"
name="TooManyTagsError"
$fault="client"
constructor(e){super({name:"TooManyTagsError",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyTagsError.prototype)}}class TooManyUpdates extends SSMServiceException{static shapeId="com.amazonaws.ssm#TooManyUpdates"
name="TooManyUpdates"
$fault="client"
Message
constructor(e){super({name:"TooManyUpdates",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyUpdates.prototype)
this.Message=e.Message}}class AlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AlreadyExistsException"
name="AlreadyExistsException"
$fault="client"
Message
constructor(e){super({name:"AlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,AlreadyExistsException.prototype)
this.Message=e.Message}}class OpsItemConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemConflictException"
name="OpsItemConflictException"
$fault="client"
Message
constructor(e){super({name:"OpsItemConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemConflictException.prototype)
this.Message=e.Message}}class OpsItemInvalidParameterException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException"
name="OpsItemInvalidParameterException"
$fault="client"
ParameterNames
Message
constructor(e){super({name:"OpsItemInvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemInvalidParameterException.prototype)
this.ParameterNames=e.ParameterNames
this.Message=e.Message}}class OpsItemLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException"
name="OpsItemLimitExceededException"
$fault="client"
ResourceTypes
Limit
LimitType
Message
constructor(e){super({name:"OpsItemLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemLimitExceededException.prototype)
this.ResourceTypes=e.ResourceTypes
this.Limit=e.Limit
this.LimitType=e.LimitType
this.Message=e.Message}}class OpsItemNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemNotFoundException"
name="OpsItemNotFoundException"
$fault="client"
Message
constructor(e){super({name:"OpsItemNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemNotFoundException.prototype)
this.Message=e.Message}}class OpsItemRelatedItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlreadyExistsException"
name="OpsItemRelatedItemAlreadyExistsException"
$fault="client"
Message
ResourceUri
OpsItemId
constructor(e){super({name:"OpsItemRelatedItemAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemRelatedItemAlreadyExistsException.prototype)
this.Message=e.Message
this.ResourceUri=e.ResourceUri
this.OpsItemId=e.OpsItemId}}class DuplicateInstanceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateInstanceId"
name="DuplicateInstanceId"
$fault="client"
constructor(e){super({name:"DuplicateInstanceId",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateInstanceId.prototype)}}class InvalidCommandId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidCommandId"
name="InvalidCommandId"
$fault="client"
constructor(e){super({name:"InvalidCommandId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidCommandId.prototype)}}class InvalidInstanceId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceId"
name="InvalidInstanceId"
$fault="client"
Message
constructor(e){super({name:"InvalidInstanceId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceId.prototype)
this.Message=e.Message}}class DoesNotExistException extends SSMServiceException{static shapeId="com.amazonaws.ssm#DoesNotExistException"
name="DoesNotExistException"
$fault="client"
Message
constructor(e){super({name:"DoesNotExistException",$fault:"client",...e})
Object.setPrototypeOf(this,DoesNotExistException.prototype)
this.Message=e.Message}}class InvalidParameters extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidParameters"
name="InvalidParameters"
$fault="client"
Message
constructor(e){super({name:"InvalidParameters",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidParameters.prototype)
this.Message=e.Message}}class AssociationAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationAlreadyExists"
name="AssociationAlreadyExists"
$fault="client"
constructor(e){super({name:"AssociationAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationAlreadyExists.prototype)}}class AssociationLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationLimitExceeded"
name="AssociationLimitExceeded"
$fault="client"
constructor(e){super({name:"AssociationLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationLimitExceeded.prototype)}}class InvalidDocument extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocument"
name="InvalidDocument"
$fault="client"
Message
constructor(e){super({name:"InvalidDocument",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocument.prototype)
this.Message=e.Message}}class InvalidDocumentVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentVersion"
name="InvalidDocumentVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentVersion.prototype)
this.Message=e.Message}}class InvalidOutputLocation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputLocation"
name="InvalidOutputLocation"
$fault="client"
constructor(e){super({name:"InvalidOutputLocation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOutputLocation.prototype)}}class InvalidSchedule extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidSchedule"
name="InvalidSchedule"
$fault="client"
Message
constructor(e){super({name:"InvalidSchedule",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidSchedule.prototype)
this.Message=e.Message}}class InvalidTag extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTag"
name="InvalidTag"
$fault="client"
Message
constructor(e){super({name:"InvalidTag",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTag.prototype)
this.Message=e.Message}}class InvalidTarget extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTarget"
name="InvalidTarget"
$fault="client"
Message
constructor(e){super({name:"InvalidTarget",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTarget.prototype)
this.Message=e.Message}}class InvalidTargetMaps extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTargetMaps"
name="InvalidTargetMaps"
$fault="client"
Message
constructor(e){super({name:"InvalidTargetMaps",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTargetMaps.prototype)
this.Message=e.Message}}class UnsupportedPlatformType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType"
name="UnsupportedPlatformType"
$fault="client"
Message
constructor(e){super({name:"UnsupportedPlatformType",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedPlatformType.prototype)
this.Message=e.Message}}class ConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ConflictException"
name="ConflictException"
$fault="client"
Message
constructor(e){super({name:"ConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ConflictException.prototype)
this.Message=e.Message}}class ServiceQuotaExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException"
name="ServiceQuotaExceededException"
$fault="client"
Message
ResourceId
ResourceType
QuotaCode
ServiceCode
constructor(e){super({name:"ServiceQuotaExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceQuotaExceededException.prototype)
this.Message=e.Message
this.ResourceId=e.ResourceId
this.ResourceType=e.ResourceType
this.QuotaCode=e.QuotaCode
this.ServiceCode=e.ServiceCode}}class DocumentAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentAlreadyExists"
name="DocumentAlreadyExists"
$fault="client"
Message
constructor(e){super({name:"DocumentAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentAlreadyExists.prototype)
this.Message=e.Message}}class DocumentLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentLimitExceeded"
name="DocumentLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"DocumentLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentLimitExceeded.prototype)
this.Message=e.Message}}class InvalidDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentContent"
name="InvalidDocumentContent"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentContent",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentContent.prototype)
this.Message=e.Message}}class InvalidDocumentSchemaVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion"
name="InvalidDocumentSchemaVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentSchemaVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentSchemaVersion.prototype)
this.Message=e.Message}}class MaxDocumentSizeExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#MaxDocumentSizeExceeded"
name="MaxDocumentSizeExceeded"
$fault="client"
Message
constructor(e){super({name:"MaxDocumentSizeExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,MaxDocumentSizeExceeded.prototype)
this.Message=e.Message}}class NoLongerSupportedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#NoLongerSupportedException"
name="NoLongerSupportedException"
$fault="client"
Message
constructor(e){super({name:"NoLongerSupportedException",$fault:"client",...e})
Object.setPrototypeOf(this,NoLongerSupportedException.prototype)
this.Message=e.Message}}class IdempotentParameterMismatch extends SSMServiceException{static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch"
name="IdempotentParameterMismatch"
$fault="client"
Message
constructor(e){super({name:"IdempotentParameterMismatch",$fault:"client",...e})
Object.setPrototypeOf(this,IdempotentParameterMismatch.prototype)
this.Message=e.Message}}class ResourceLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceLimitExceededException"
name="ResourceLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"ResourceLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceLimitExceededException.prototype)
this.Message=e.Message}}class OpsItemAccessDeniedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemAccessDeniedException"
name="OpsItemAccessDeniedException"
$fault="client"
Message
constructor(e){super({name:"OpsItemAccessDeniedException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemAccessDeniedException.prototype)
this.Message=e.Message}}class OpsItemAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemAlreadyExistsException"
name="OpsItemAlreadyExistsException"
$fault="client"
Message
OpsItemId
constructor(e){super({name:"OpsItemAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemAlreadyExistsException.prototype)
this.Message=e.Message
this.OpsItemId=e.OpsItemId}}class OpsMetadataAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataAlreadyExistsException"
name="OpsMetadataAlreadyExistsException"
$fault="client"
constructor(e){super({name:"OpsMetadataAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataAlreadyExistsException.prototype)}}class OpsMetadataInvalidArgumentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException"
name="OpsMetadataInvalidArgumentException"
$fault="client"
constructor(e){super({name:"OpsMetadataInvalidArgumentException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataInvalidArgumentException.prototype)}}class OpsMetadataLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException"
name="OpsMetadataLimitExceededException"
$fault="client"
constructor(e){super({name:"OpsMetadataLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataLimitExceededException.prototype)}}class OpsMetadataTooManyUpdatesException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataTooManyUpdatesException"
name="OpsMetadataTooManyUpdatesException"
$fault="client"
constructor(e){super({name:"OpsMetadataTooManyUpdatesException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataTooManyUpdatesException.prototype)}}class ResourceDataSyncAlreadyExistsException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsException"
name="ResourceDataSyncAlreadyExistsException"
$fault="client"
SyncName
constructor(e){super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncAlreadyExistsException.prototype)
this.SyncName=e.SyncName}}class ResourceDataSyncCountExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededException"
name="ResourceDataSyncCountExceededException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncCountExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncCountExceededException.prototype)
this.Message=e.Message}}class ResourceDataSyncInvalidConfigurationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigurationException"
name="ResourceDataSyncInvalidConfigurationException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncInvalidConfigurationException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncInvalidConfigurationException.prototype)
this.Message=e.Message}}class InvalidActivation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivation"
name="InvalidActivation"
$fault="client"
Message
constructor(e){super({name:"InvalidActivation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidActivation.prototype)
this.Message=e.Message}}class InvalidActivationId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidActivationId"
name="InvalidActivationId"
$fault="client"
Message
constructor(e){super({name:"InvalidActivationId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidActivationId.prototype)
this.Message=e.Message}}class AssociationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationDoesNotExist"
name="AssociationDoesNotExist"
$fault="client"
Message
constructor(e){super({name:"AssociationDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationDoesNotExist.prototype)
this.Message=e.Message}}class ResourceNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceNotFoundException"
name="ResourceNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceNotFoundException.prototype)
this.Message=e.Message}}class AssociatedInstances extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociatedInstances"
name="AssociatedInstances"
$fault="client"
constructor(e){super({name:"AssociatedInstances",$fault:"client",...e})
Object.setPrototypeOf(this,AssociatedInstances.prototype)}}class InvalidDocumentOperation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentOperation"
name="InvalidDocumentOperation"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentOperation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentOperation.prototype)
this.Message=e.Message}}class InvalidDeleteInventoryParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException"
name="InvalidDeleteInventoryParametersException"
$fault="client"
Message
constructor(e){super({name:"InvalidDeleteInventoryParametersException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeleteInventoryParametersException.prototype)
this.Message=e.Message}}class InvalidInventoryRequestException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException"
name="InvalidInventoryRequestException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryRequestException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryRequestException.prototype)
this.Message=e.Message}}class InvalidOptionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOptionException"
name="InvalidOptionException"
$fault="client"
Message
constructor(e){super({name:"InvalidOptionException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOptionException.prototype)
this.Message=e.Message}}class InvalidTypeNameException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidTypeNameException"
name="InvalidTypeNameException"
$fault="client"
Message
constructor(e){super({name:"InvalidTypeNameException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidTypeNameException.prototype)
this.Message=e.Message}}class OpsMetadataNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundException"
name="OpsMetadataNotFoundException"
$fault="client"
constructor(e){super({name:"OpsMetadataNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataNotFoundException.prototype)}}class ParameterNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterNotFound"
name="ParameterNotFound"
$fault="client"
constructor(e){super({name:"ParameterNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterNotFound.prototype)}}class ResourceInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceInUseException"
name="ResourceInUseException"
$fault="client"
Message
constructor(e){super({name:"ResourceInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceInUseException.prototype)
this.Message=e.Message}}class ResourceDataSyncNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException"
name="ResourceDataSyncNotFoundException"
$fault="client"
SyncName
SyncType
Message
constructor(e){super({name:"ResourceDataSyncNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncNotFoundException.prototype)
this.SyncName=e.SyncName
this.SyncType=e.SyncType
this.Message=e.Message}}class MalformedResourcePolicyDocumentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#MalformedResourcePolicyDocumentException"
name="MalformedResourcePolicyDocumentException"
$fault="client"
Message
constructor(e){super({name:"MalformedResourcePolicyDocumentException",$fault:"client",...e})
Object.setPrototypeOf(this,MalformedResourcePolicyDocumentException.prototype)
this.Message=e.Message}}class ResourcePolicyConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyConflictException"
name="ResourcePolicyConflictException"
$fault="client"
Message
constructor(e){super({name:"ResourcePolicyConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyConflictException.prototype)
this.Message=e.Message}}class ResourcePolicyInvalidParameterException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameterException"
name="ResourcePolicyInvalidParameterException"
$fault="client"
ParameterNames
Message
constructor(e){super({name:"ResourcePolicyInvalidParameterException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyInvalidParameterException.prototype)
this.ParameterNames=e.ParameterNames
this.Message=e.Message}}class ResourcePolicyNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyNotFoundException"
name="ResourcePolicyNotFoundException"
$fault="client"
Message
constructor(e){super({name:"ResourcePolicyNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyNotFoundException.prototype)
this.Message=e.Message}}class TargetInUseException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetInUseException"
name="TargetInUseException"
$fault="client"
Message
constructor(e){super({name:"TargetInUseException",$fault:"client",...e})
Object.setPrototypeOf(this,TargetInUseException.prototype)
this.Message=e.Message}}class InvalidFilter extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilter"
name="InvalidFilter"
$fault="client"
Message
constructor(e){super({name:"InvalidFilter",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilter.prototype)
this.Message=e.Message}}class InvalidNextToken extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNextToken"
name="InvalidNextToken"
$fault="client"
Message
constructor(e){super({name:"InvalidNextToken",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNextToken.prototype)
this.Message=e.Message}}class InvalidAssociationVersion extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociationVersion"
name="InvalidAssociationVersion"
$fault="client"
Message
constructor(e){super({name:"InvalidAssociationVersion",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAssociationVersion.prototype)
this.Message=e.Message}}class AssociationExecutionDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationExecutionDoesNotExist"
name="AssociationExecutionDoesNotExist"
$fault="client"
Message
constructor(e){super({name:"AssociationExecutionDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationExecutionDoesNotExist.prototype)
this.Message=e.Message}}class InvalidFilterKey extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterKey"
name="InvalidFilterKey"
$fault="client"
constructor(e){super({name:"InvalidFilterKey",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterKey.prototype)}}class InvalidFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterValue"
name="InvalidFilterValue"
$fault="client"
Message
constructor(e){super({name:"InvalidFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterValue.prototype)
this.Message=e.Message}}class AutomationExecutionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionNotFoundException"
name="AutomationExecutionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationExecutionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationExecutionNotFoundException.prototype)
this.Message=e.Message}}class InvalidPermissionType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPermissionType"
name="InvalidPermissionType"
$fault="client"
Message
constructor(e){super({name:"InvalidPermissionType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPermissionType.prototype)
this.Message=e.Message}}class UnsupportedOperatingSystem extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem"
name="UnsupportedOperatingSystem"
$fault="client"
Message
constructor(e){super({name:"UnsupportedOperatingSystem",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedOperatingSystem.prototype)
this.Message=e.Message}}class InvalidInstanceInformationFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue"
name="InvalidInstanceInformationFilterValue"
$fault="client"
constructor(e){super({name:"InvalidInstanceInformationFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstanceInformationFilterValue.prototype)}}class InvalidInstancePropertyFilterValue extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInstancePropertyFilterValue"
name="InvalidInstancePropertyFilterValue"
$fault="client"
constructor(e){super({name:"InvalidInstancePropertyFilterValue",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInstancePropertyFilterValue.prototype)}}class InvalidDeletionIdException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDeletionIdException"
name="InvalidDeletionIdException"
$fault="client"
Message
constructor(e){super({name:"InvalidDeletionIdException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDeletionIdException.prototype)
this.Message=e.Message}}class InvalidFilterOption extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidFilterOption"
name="InvalidFilterOption"
$fault="client"
constructor(e){super({name:"InvalidFilterOption",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidFilterOption.prototype)}}class OpsItemRelatedItemAssociationNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAssociationNotFoundException"
name="OpsItemRelatedItemAssociationNotFoundException"
$fault="client"
Message
constructor(e){super({name:"OpsItemRelatedItemAssociationNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsItemRelatedItemAssociationNotFoundException.prototype)
this.Message=e.Message}}class ThrottlingException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ThrottlingException"
name="ThrottlingException"
$fault="client"
Message
QuotaCode
ServiceCode
constructor(e){super({name:"ThrottlingException",$fault:"client",...e})
Object.setPrototypeOf(this,ThrottlingException.prototype)
this.Message=e.Message
this.QuotaCode=e.QuotaCode
this.ServiceCode=e.ServiceCode}}class ValidationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ValidationException"
name="ValidationException"
$fault="client"
Message
ReasonCode
constructor(e){super({name:"ValidationException",$fault:"client",...e})
Object.setPrototypeOf(this,ValidationException.prototype)
this.Message=e.Message
this.ReasonCode=e.ReasonCode}}class InvalidDocumentType extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidDocumentType"
name="InvalidDocumentType"
$fault="client"
Message
constructor(e){super({name:"InvalidDocumentType",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidDocumentType.prototype)
this.Message=e.Message}}class UnsupportedCalendarException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedCalendarException"
name="UnsupportedCalendarException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedCalendarException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedCalendarException.prototype)
this.Message=e.Message}}class InvalidPluginName extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPluginName"
name="InvalidPluginName"
$fault="client"
constructor(e){super({name:"InvalidPluginName",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPluginName.prototype)}}class InvocationDoesNotExist extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvocationDoesNotExist"
name="InvocationDoesNotExist"
$fault="client"
constructor(e){super({name:"InvocationDoesNotExist",$fault:"client",...e})
Object.setPrototypeOf(this,InvocationDoesNotExist.prototype)}}class UnsupportedFeatureRequiredException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedFeatureRequiredException"
name="UnsupportedFeatureRequiredException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedFeatureRequiredException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedFeatureRequiredException.prototype)
this.Message=e.Message}}class InvalidAggregatorException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAggregatorException"
name="InvalidAggregatorException"
$fault="client"
Message
constructor(e){super({name:"InvalidAggregatorException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAggregatorException.prototype)
this.Message=e.Message}}class InvalidInventoryGroupException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryGroupException"
name="InvalidInventoryGroupException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryGroupException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryGroupException.prototype)
this.Message=e.Message}}class InvalidResultAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidResultAttributeException"
name="InvalidResultAttributeException"
$fault="client"
Message
constructor(e){super({name:"InvalidResultAttributeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidResultAttributeException.prototype)
this.Message=e.Message}}class InvalidKeyId extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidKeyId"
name="InvalidKeyId"
$fault="client"
constructor(e){super({name:"InvalidKeyId",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidKeyId.prototype)}}class ParameterVersionNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterVersionNotFound"
name="ParameterVersionNotFound"
$fault="client"
constructor(e){super({name:"ParameterVersionNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterVersionNotFound.prototype)}}class ServiceSettingNotFound extends SSMServiceException{static shapeId="com.amazonaws.ssm#ServiceSettingNotFound"
name="ServiceSettingNotFound"
$fault="client"
Message
constructor(e){super({name:"ServiceSettingNotFound",$fault:"client",...e})
Object.setPrototypeOf(this,ServiceSettingNotFound.prototype)
this.Message=e.Message}}class ParameterVersionLabelLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterVersionLabelLimitExceeded"
name="ParameterVersionLabelLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterVersionLabelLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterVersionLabelLimitExceeded.prototype)}}class UnsupportedOperationException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedOperationException"
name="UnsupportedOperationException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedOperationException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedOperationException.prototype)
this.Message=e.Message}}class DocumentPermissionLimit extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentPermissionLimit"
name="DocumentPermissionLimit"
$fault="client"
Message
constructor(e){super({name:"DocumentPermissionLimit",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentPermissionLimit.prototype)
this.Message=e.Message}}class ComplianceTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ComplianceTypeCountLimitExceededException"
name="ComplianceTypeCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"ComplianceTypeCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ComplianceTypeCountLimitExceededException.prototype)
this.Message=e.Message}}class InvalidItemContentException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidItemContentException"
name="InvalidItemContentException"
$fault="client"
TypeName
Message
constructor(e){super({name:"InvalidItemContentException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidItemContentException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class ItemSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemSizeLimitExceededException"
name="ItemSizeLimitExceededException"
$fault="client"
TypeName
Message
constructor(e){super({name:"ItemSizeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ItemSizeLimitExceededException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class TotalSizeLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#TotalSizeLimitExceededException"
name="TotalSizeLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"TotalSizeLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,TotalSizeLimitExceededException.prototype)
this.Message=e.Message}}class CustomSchemaCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#CustomSchemaCountLimitExceededException"
name="CustomSchemaCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"CustomSchemaCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,CustomSchemaCountLimitExceededException.prototype)
this.Message=e.Message}}class InvalidInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidInventoryItemContextException"
name="InvalidInventoryItemContextException"
$fault="client"
Message
constructor(e){super({name:"InvalidInventoryItemContextException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidInventoryItemContextException.prototype)
this.Message=e.Message}}class ItemContentMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ItemContentMismatchException"
name="ItemContentMismatchException"
$fault="client"
TypeName
Message
constructor(e){super({name:"ItemContentMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ItemContentMismatchException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class SubTypeCountLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#SubTypeCountLimitExceededException"
name="SubTypeCountLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"SubTypeCountLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,SubTypeCountLimitExceededException.prototype)
this.Message=e.Message}}class UnsupportedInventoryItemContextException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventoryItemContextException"
name="UnsupportedInventoryItemContextException"
$fault="client"
TypeName
Message
constructor(e){super({name:"UnsupportedInventoryItemContextException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedInventoryItemContextException.prototype)
this.TypeName=e.TypeName
this.Message=e.Message}}class UnsupportedInventorySchemaVersionException extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedInventorySchemaVersionException"
name="UnsupportedInventorySchemaVersionException"
$fault="client"
Message
constructor(e){super({name:"UnsupportedInventorySchemaVersionException",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedInventorySchemaVersionException.prototype)
this.Message=e.Message}}class HierarchyLevelLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#HierarchyLevelLimitExceededException"
name="HierarchyLevelLimitExceededException"
$fault="client"
constructor(e){super({name:"HierarchyLevelLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,HierarchyLevelLimitExceededException.prototype)}}class HierarchyTypeMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#HierarchyTypeMismatchException"
name="HierarchyTypeMismatchException"
$fault="client"
constructor(e){super({name:"HierarchyTypeMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,HierarchyTypeMismatchException.prototype)}}class IncompatiblePolicyException extends SSMServiceException{static shapeId="com.amazonaws.ssm#IncompatiblePolicyException"
name="IncompatiblePolicyException"
$fault="client"
constructor(e){super({name:"IncompatiblePolicyException",$fault:"client",...e})
Object.setPrototypeOf(this,IncompatiblePolicyException.prototype)}}class InvalidAllowedPatternException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAllowedPatternException"
name="InvalidAllowedPatternException"
$fault="client"
constructor(e){super({name:"InvalidAllowedPatternException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAllowedPatternException.prototype)}}class InvalidPolicyAttributeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException"
name="InvalidPolicyAttributeException"
$fault="client"
constructor(e){super({name:"InvalidPolicyAttributeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPolicyAttributeException.prototype)}}class InvalidPolicyTypeException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException"
name="InvalidPolicyTypeException"
$fault="client"
constructor(e){super({name:"InvalidPolicyTypeException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPolicyTypeException.prototype)}}class ParameterAlreadyExists extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterAlreadyExists"
name="ParameterAlreadyExists"
$fault="client"
constructor(e){super({name:"ParameterAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterAlreadyExists.prototype)}}class ParameterLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterLimitExceeded"
name="ParameterLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterLimitExceeded.prototype)}}class ParameterMaxVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterMaxVersionLimitExceeded"
name="ParameterMaxVersionLimitExceeded"
$fault="client"
constructor(e){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterMaxVersionLimitExceeded.prototype)}}class ParameterPatternMismatchException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException"
name="ParameterPatternMismatchException"
$fault="client"
constructor(e){super({name:"ParameterPatternMismatchException",$fault:"client",...e})
Object.setPrototypeOf(this,ParameterPatternMismatchException.prototype)}}class PoliciesLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#PoliciesLimitExceededException"
name="PoliciesLimitExceededException"
$fault="client"
constructor(e){super({name:"PoliciesLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,PoliciesLimitExceededException.prototype)}}class UnsupportedParameterType extends SSMServiceException{static shapeId="com.amazonaws.ssm#UnsupportedParameterType"
name="UnsupportedParameterType"
$fault="client"
constructor(e){super({name:"UnsupportedParameterType",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedParameterType.prototype)}}class ResourcePolicyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourcePolicyLimitExceededException"
name="ResourcePolicyLimitExceededException"
$fault="client"
Limit
LimitType
Message
constructor(e){super({name:"ResourcePolicyLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourcePolicyLimitExceededException.prototype)
this.Limit=e.Limit
this.LimitType=e.LimitType
this.Message=e.Message}}class FeatureNotAvailableException extends SSMServiceException{static shapeId="com.amazonaws.ssm#FeatureNotAvailableException"
name="FeatureNotAvailableException"
$fault="client"
Message
constructor(e){super({name:"FeatureNotAvailableException",$fault:"client",...e})
Object.setPrototypeOf(this,FeatureNotAvailableException.prototype)
this.Message=e.Message}}class AutomationStepNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationStepNotFoundException"
name="AutomationStepNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationStepNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationStepNotFoundException.prototype)
this.Message=e.Message}}class InvalidAutomationSignalException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationSignalException"
name="InvalidAutomationSignalException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationSignalException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationSignalException.prototype)
this.Message=e.Message}}class InvalidNotificationConfig extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidNotificationConfig"
name="InvalidNotificationConfig"
$fault="client"
Message
constructor(e){super({name:"InvalidNotificationConfig",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidNotificationConfig.prototype)
this.Message=e.Message}}class InvalidOutputFolder extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidOutputFolder"
name="InvalidOutputFolder"
$fault="client"
constructor(e){super({name:"InvalidOutputFolder",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidOutputFolder.prototype)}}class InvalidRole extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidRole"
name="InvalidRole"
$fault="client"
Message
constructor(e){super({name:"InvalidRole",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRole.prototype)
this.Message=e.Message}}class InvalidAssociation extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAssociation"
name="InvalidAssociation"
$fault="client"
Message
constructor(e){super({name:"InvalidAssociation",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAssociation.prototype)
this.Message=e.Message}}class AutomationDefinitionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotFoundException"
name="AutomationDefinitionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionNotFoundException.prototype)
this.Message=e.Message}}class AutomationDefinitionVersionNotFoundException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionVersionNotFoundException"
name="AutomationDefinitionVersionNotFoundException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionVersionNotFoundException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionVersionNotFoundException.prototype)
this.Message=e.Message}}class AutomationExecutionLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationExecutionLimitExceededException"
name="AutomationExecutionLimitExceededException"
$fault="client"
Message
constructor(e){super({name:"AutomationExecutionLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationExecutionLimitExceededException.prototype)
this.Message=e.Message}}class InvalidAutomationExecutionParametersException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationExecutionParametersException"
name="InvalidAutomationExecutionParametersException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationExecutionParametersException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationExecutionParametersException.prototype)
this.Message=e.Message}}class AutomationDefinitionNotApprovedException extends SSMServiceException{static shapeId="com.amazonaws.ssm#AutomationDefinitionNotApprovedException"
name="AutomationDefinitionNotApprovedException"
$fault="client"
Message
constructor(e){super({name:"AutomationDefinitionNotApprovedException",$fault:"client",...e})
Object.setPrototypeOf(this,AutomationDefinitionNotApprovedException.prototype)
this.Message=e.Message}}class TargetNotConnected extends SSMServiceException{static shapeId="com.amazonaws.ssm#TargetNotConnected"
name="TargetNotConnected"
$fault="client"
Message
constructor(e){super({name:"TargetNotConnected",$fault:"client",...e})
Object.setPrototypeOf(this,TargetNotConnected.prototype)
this.Message=e.Message}}class InvalidAutomationStatusUpdateException extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException"
name="InvalidAutomationStatusUpdateException"
$fault="client"
Message
constructor(e){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAutomationStatusUpdateException.prototype)
this.Message=e.Message}}class AssociationVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded"
name="AssociationVersionLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"AssociationVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,AssociationVersionLimitExceeded.prototype)
this.Message=e.Message}}class InvalidUpdate extends SSMServiceException{static shapeId="com.amazonaws.ssm#InvalidUpdate"
name="InvalidUpdate"
$fault="client"
Message
constructor(e){super({name:"InvalidUpdate",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidUpdate.prototype)
this.Message=e.Message}}class StatusUnchanged extends SSMServiceException{static shapeId="com.amazonaws.ssm#StatusUnchanged"
name="StatusUnchanged"
$fault="client"
constructor(e){super({name:"StatusUnchanged",$fault:"client",...e})
Object.setPrototypeOf(this,StatusUnchanged.prototype)}}class DocumentVersionLimitExceeded extends SSMServiceException{static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded"
name="DocumentVersionLimitExceeded"
$fault="client"
Message
constructor(e){super({name:"DocumentVersionLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,DocumentVersionLimitExceeded.prototype)
this.Message=e.Message}}class DuplicateDocumentContent extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentContent"
name="DuplicateDocumentContent"
$fault="client"
Message
constructor(e){super({name:"DuplicateDocumentContent",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateDocumentContent.prototype)
this.Message=e.Message}}class DuplicateDocumentVersionName extends SSMServiceException{static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionName"
name="DuplicateDocumentVersionName"
$fault="client"
Message
constructor(e){super({name:"DuplicateDocumentVersionName",$fault:"client",...e})
Object.setPrototypeOf(this,DuplicateDocumentVersionName.prototype)
this.Message=e.Message}}class OpsMetadataKeyLimitExceededException extends SSMServiceException{static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException"
name="OpsMetadataKeyLimitExceededException"
$fault="client"
constructor(e){super({name:"OpsMetadataKeyLimitExceededException",$fault:"client",...e})
Object.setPrototypeOf(this,OpsMetadataKeyLimitExceededException.prototype)}}class ResourceDataSyncConflictException extends SSMServiceException{static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException"
name="ResourceDataSyncConflictException"
$fault="client"
Message
constructor(e){super({name:"ResourceDataSyncConflictException",$fault:"client",...e})
Object.setPrototypeOf(this,ResourceDataSyncConflictException.prototype)
this.Message=e.Message}}const Se="AssociationAlreadyExists"
const ge="AccessDeniedException"
const he="AutomationDefinitionNotApprovedException"
const Me="AssociationDoesNotExist"
const fe="AutomationDefinitionNotFoundException"
const Oe="AutomationDefinitionVersionNotFoundException"
const Pe="AssociationExecutionDoesNotExist"
const Ae="AlreadyExistsException"
const De="AutomationExecutionLimitExceededException"
const $e="AutomationExecutionNotFoundException"
const Ne="AssociatedInstances"
const Le="AssociationLimitExceeded"
const Te="ARN"
const be="AutomationStepNotFoundException"
const Re="AssociationVersionLimitExceeded"
const Ce="ConflictException"
const Fe="CustomSchemaCountLimitExceededException"
const we="ComplianceTypeCountLimitExceededException"
const ze="DocumentAlreadyExists"
const je="DuplicateDocumentContent"
const Ue="DuplicateDocumentVersionName"
const Ve="DuplicateInstanceId"
const ke="DocumentLimitExceeded"
const Ke="DoesNotExistException"
const He="DocumentPermissionLimit"
const qe="DataType"
const Ge="DocumentVersionLimitExceeded"
const Qe="FeatureNotAvailableException"
const Ze="GetParameterRequest"
const We="GetParameterResult"
const Ye="GetParameter"
const Be="HierarchyLevelLimitExceededException"
const Je="HierarchyTypeMismatchException"
const Xe="InvalidActivation"
const _e="InvalidAggregatorException"
const et="InvalidAutomationExecutionParametersException"
const tt="InvalidActivationId"
const ot="InvalidAllowedPatternException"
const st="InvalidAutomationSignalException"
const nt="InvalidAutomationStatusUpdateException"
const at="InvalidAssociationVersion"
const it="InvalidAssociation"
const ct="InvalidCommandId"
const rt="ItemContentMismatchException"
const pt="InvalidDocument"
const dt="InvalidDocumentContent"
const lt="InvalidDeletionIdException"
const mt="InvalidDeleteInventoryParametersException"
const ut="InvocationDoesNotExist"
const xt="InvalidDocumentOperation"
const Et="InvalidDocumentSchemaVersion"
const vt="InvalidDocumentType"
const It="InvalidDocumentVersion"
const yt="InvalidFilter"
const St="InvalidFilterKey"
const gt="InvalidFilterOption"
const ht="InvalidFilterValue"
const Mt="InvalidItemContentException"
const ft="InvalidInventoryGroupException"
const Ot="InvalidInstanceId"
const Pt="InvalidInventoryItemContextException"
const At="InvalidInstanceInformationFilterValue"
const Dt="InvalidInstancePropertyFilterValue"
const $t="InvalidInventoryRequestException"
const Nt="InvalidKeyId"
const Lt="InvalidNotificationConfig"
const Tt="InvalidNextToken"
const bt="InvalidOptionException"
const Rt="InvalidOutputFolder"
const Ct="InvalidOutputLocation"
const Ft="InvalidParameters"
const wt="InvalidPolicyAttributeException"
const zt="IncompatiblePolicyException"
const jt="IdempotentParameterMismatch"
const Ut="InvalidPluginName"
const Vt="InvalidPermissionType"
const kt="InvalidPolicyTypeException"
const Kt="InvalidRole"
const Ht="InvalidResultAttributeException"
const qt="InvalidResourceId"
const Gt="InvalidResourceType"
const Qt="InvalidSchedule"
const Zt="InternalServerError"
const Wt="ItemSizeLimitExceededException"
const Yt="InvalidTag"
const Bt="InvalidTargetMaps"
const Jt="InvalidTypeNameException"
const Xt="InvalidTarget"
const _t="InvalidUpdate"
const eo="Limit"
const to="LastModifiedDate"
const oo="LimitType"
const so="Message"
const no="MaxDocumentSizeExceeded"
const ao="MalformedResourcePolicyDocumentException"
const io="Name"
const co="NoLongerSupportedException"
const ro="OpsItemAccessDeniedException"
const po="OpsItemAlreadyExistsException"
const lo="OpsItemConflictException"
const mo="OpsItemId"
const uo="OpsItemInvalidParameterException"
const xo="OpsItemLimitExceededException"
const Eo="OpsItemNotFoundException"
const vo="OpsItemRelatedItemAlreadyExistsException"
const Io="OpsItemRelatedItemAssociationNotFoundException"
const yo="OpsMetadataAlreadyExistsException"
const So="OpsMetadataInvalidArgumentException"
const go="OpsMetadataKeyLimitExceededException"
const ho="OpsMetadataLimitExceededException"
const Mo="OpsMetadataNotFoundException"
const fo="OpsMetadataTooManyUpdatesException"
const Oo="ParameterAlreadyExists"
const Po="ParameterLimitExceeded"
const Ao="PoliciesLimitExceededException"
const Do="ParameterMaxVersionLimitExceeded"
const $o="ParameterNames"
const No="ParameterNotFound"
const Lo="ParameterPatternMismatchException"
const To="PSParameterValue"
const bo="ParameterVersionLabelLimitExceeded"
const Ro="ParameterVersionNotFound"
const Co="Parameter"
const Fo="QuotaCode"
const wo="ReasonCode"
const zo="ResourceDataSyncAlreadyExistsException"
const jo="ResourceDataSyncConflictException"
const Uo="ResourceDataSyncCountExceededException"
const Vo="ResourceDataSyncInvalidConfigurationException"
const ko="ResourceDataSyncNotFoundException"
const Ko="ResourceId"
const Ho="ResourceInUseException"
const qo="ResourceLimitExceededException"
const Go="ResourceNotFoundException"
const Qo="ResourcePolicyConflictException"
const Zo="ResourcePolicyInvalidParameterException"
const Wo="ResourcePolicyLimitExceededException"
const Yo="ResourcePolicyNotFoundException"
const Bo="ResourceTypes"
const Jo="ResourceType"
const Xo="ResourceUri"
const _o="ServiceCode"
const es="SyncName"
const ts="ServiceQuotaExceededException"
const os="SourceResult"
const ss="ServiceSettingNotFound"
const ns="SyncType"
const as="SubTypeCountLimitExceededException"
const is="StatusUnchanged"
const cs="Selector"
const rs="ThrottlingException"
const ps="TargetInUseException"
const ds="TooManyTagsError"
const ls="TooManyUpdates"
const ms="TypeName"
const us="TargetNotConnected"
const xs="TotalSizeLimitExceededException"
const Es="Type"
const vs="UnsupportedCalendarException"
const Is="UnsupportedFeatureRequiredException"
const ys="UnsupportedInventoryItemContextException"
const Ss="UnsupportedInventorySchemaVersionException"
const gs="UnsupportedOperationException"
const hs="UnsupportedOperatingSystem"
const Ms="UnsupportedParameterType"
const fs="UnsupportedPlatformType"
const Os="Value"
const Ps="ValidationException"
const As="Version"
const Ds="WithDecryption"
const $s="awsQueryError"
const Ns="client"
const Ls="error"
const Ts="message"
const bs="smithy.ts.sdk.synthetic.com.amazonaws.ssm"
const Rs="server"
const Cs="com.amazonaws.ssm"
const Fs=new Ie.O(bs)
var ws=[-3,bs,"SSMServiceException",0,[],[]]
Fs.registerError(ws,SSMServiceException)
const zs=new Ie.O(Cs)
var js=[-3,Cs,ge,{[Ls]:Ns},[so],[0],1]
zs.registerError(js,AccessDeniedException)
var Us=[-3,Cs,Ae,{[$s]:[`AlreadyExistsException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Us,AlreadyExistsException)
var Vs=[-3,Cs,Ne,{[$s]:[`AssociatedInstances`,400],[Ls]:Ns},[],[]]
zs.registerError(Vs,AssociatedInstances)
var ks=[-3,Cs,Se,{[$s]:[`AssociationAlreadyExists`,400],[Ls]:Ns},[],[]]
zs.registerError(ks,AssociationAlreadyExists)
var Ks=[-3,Cs,Me,{[$s]:[`AssociationDoesNotExist`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Ks,AssociationDoesNotExist)
var Hs=[-3,Cs,Pe,{[$s]:[`AssociationExecutionDoesNotExist`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Hs,AssociationExecutionDoesNotExist)
var qs=[-3,Cs,Le,{[$s]:[`AssociationLimitExceeded`,400],[Ls]:Ns},[],[]]
zs.registerError(qs,AssociationLimitExceeded)
var Gs=[-3,Cs,Re,{[$s]:[`AssociationVersionLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Gs,AssociationVersionLimitExceeded)
var Qs=[-3,Cs,he,{[$s]:[`AutomationDefinitionNotApproved`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Qs,AutomationDefinitionNotApprovedException)
var Zs=[-3,Cs,fe,{[$s]:[`AutomationDefinitionNotFound`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Zs,AutomationDefinitionNotFoundException)
var Ws=[-3,Cs,Oe,{[$s]:[`AutomationDefinitionVersionNotFound`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Ws,AutomationDefinitionVersionNotFoundException)
var Ys=[-3,Cs,De,{[$s]:[`AutomationExecutionLimitExceeded`,429],[Ls]:Ns},[so],[0]]
zs.registerError(Ys,AutomationExecutionLimitExceededException)
var Bs=[-3,Cs,$e,{[$s]:[`AutomationExecutionNotFound`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Bs,AutomationExecutionNotFoundException)
var Js=[-3,Cs,be,{[$s]:[`AutomationStepNotFoundException`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Js,AutomationStepNotFoundException)
var Xs=[-3,Cs,we,{[$s]:[`ComplianceTypeCountLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Xs,ComplianceTypeCountLimitExceededException)
var _s=[-3,Cs,Ce,{[$s]:[`ConflictException`,409],[Ls]:Ns},[so],[0]]
zs.registerError(_s,ConflictException)
var en=[-3,Cs,Fe,{[$s]:[`CustomSchemaCountLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(en,CustomSchemaCountLimitExceededException)
var tn=[-3,Cs,ze,{[$s]:[`DocumentAlreadyExists`,400],[Ls]:Ns},[so],[0]]
zs.registerError(tn,DocumentAlreadyExists)
var on=[-3,Cs,ke,{[$s]:[`DocumentLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(on,DocumentLimitExceeded)
var sn=[-3,Cs,He,{[$s]:[`DocumentPermissionLimit`,400],[Ls]:Ns},[so],[0]]
zs.registerError(sn,DocumentPermissionLimit)
var nn=[-3,Cs,Ge,{[$s]:[`DocumentVersionLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(nn,DocumentVersionLimitExceeded)
var an=[-3,Cs,Ke,{[$s]:[`DoesNotExistException`,404],[Ls]:Ns},[so],[0]]
zs.registerError(an,DoesNotExistException)
var cn=[-3,Cs,je,{[$s]:[`DuplicateDocumentContent`,400],[Ls]:Ns},[so],[0]]
zs.registerError(cn,DuplicateDocumentContent)
var rn=[-3,Cs,Ue,{[$s]:[`DuplicateDocumentVersionName`,400],[Ls]:Ns},[so],[0]]
zs.registerError(rn,DuplicateDocumentVersionName)
var pn=[-3,Cs,Ve,{[$s]:[`DuplicateInstanceId`,404],[Ls]:Ns},[],[]]
zs.registerError(pn,DuplicateInstanceId)
var dn=[-3,Cs,Qe,{[$s]:[`FeatureNotAvailableException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(dn,FeatureNotAvailableException)
var ln=[-3,Cs,Be,{[$s]:[`HierarchyLevelLimitExceededException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(ln,HierarchyLevelLimitExceededException)
var mn=[-3,Cs,Je,{[$s]:[`HierarchyTypeMismatchException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(mn,HierarchyTypeMismatchException)
var un=[-3,Cs,jt,{[$s]:[`IdempotentParameterMismatch`,400],[Ls]:Ns},[so],[0]]
zs.registerError(un,IdempotentParameterMismatch)
var xn=[-3,Cs,zt,{[$s]:[`IncompatiblePolicyException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(xn,IncompatiblePolicyException)
var En=[-3,Cs,Zt,{[$s]:[`InternalServerError`,500],[Ls]:Rs},[so],[0]]
zs.registerError(En,InternalServerError)
var vn=[-3,Cs,Xe,{[$s]:[`InvalidActivation`,404],[Ls]:Ns},[so],[0]]
zs.registerError(vn,InvalidActivation)
var In=[-3,Cs,tt,{[$s]:[`InvalidActivationId`,404],[Ls]:Ns},[so],[0]]
zs.registerError(In,InvalidActivationId)
var yn=[-3,Cs,_e,{[$s]:[`InvalidAggregator`,400],[Ls]:Ns},[so],[0]]
zs.registerError(yn,InvalidAggregatorException)
var Sn=[-3,Cs,ot,{[$s]:[`InvalidAllowedPatternException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Sn,InvalidAllowedPatternException)
var gn=[-3,Cs,it,{[$s]:[`InvalidAssociation`,400],[Ls]:Ns},[so],[0]]
zs.registerError(gn,InvalidAssociation)
var hn=[-3,Cs,at,{[$s]:[`InvalidAssociationVersion`,400],[Ls]:Ns},[so],[0]]
zs.registerError(hn,InvalidAssociationVersion)
var Mn=[-3,Cs,et,{[$s]:[`InvalidAutomationExecutionParameters`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Mn,InvalidAutomationExecutionParametersException)
var fn=[-3,Cs,st,{[$s]:[`InvalidAutomationSignalException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(fn,InvalidAutomationSignalException)
var On=[-3,Cs,nt,{[$s]:[`InvalidAutomationStatusUpdateException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(On,InvalidAutomationStatusUpdateException)
var Pn=[-3,Cs,ct,{[$s]:[`InvalidCommandId`,404],[Ls]:Ns},[],[]]
zs.registerError(Pn,InvalidCommandId)
var An=[-3,Cs,mt,{[$s]:[`InvalidDeleteInventoryParameters`,400],[Ls]:Ns},[so],[0]]
zs.registerError(An,InvalidDeleteInventoryParametersException)
var Dn=[-3,Cs,lt,{[$s]:[`InvalidDeletionId`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Dn,InvalidDeletionIdException)
var $n=[-3,Cs,pt,{[$s]:[`InvalidDocument`,404],[Ls]:Ns},[so],[0]]
zs.registerError($n,InvalidDocument)
var Nn=[-3,Cs,dt,{[$s]:[`InvalidDocumentContent`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Nn,InvalidDocumentContent)
var Ln=[-3,Cs,xt,{[$s]:[`InvalidDocumentOperation`,403],[Ls]:Ns},[so],[0]]
zs.registerError(Ln,InvalidDocumentOperation)
var Tn=[-3,Cs,Et,{[$s]:[`InvalidDocumentSchemaVersion`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Tn,InvalidDocumentSchemaVersion)
var bn=[-3,Cs,vt,{[$s]:[`InvalidDocumentType`,400],[Ls]:Ns},[so],[0]]
zs.registerError(bn,InvalidDocumentType)
var Rn=[-3,Cs,It,{[$s]:[`InvalidDocumentVersion`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Rn,InvalidDocumentVersion)
var Cn=[-3,Cs,yt,{[$s]:[`InvalidFilter`,441],[Ls]:Ns},[so],[0]]
zs.registerError(Cn,InvalidFilter)
var Fn=[-3,Cs,St,{[$s]:[`InvalidFilterKey`,400],[Ls]:Ns},[],[]]
zs.registerError(Fn,InvalidFilterKey)
var wn=[-3,Cs,gt,{[$s]:[`InvalidFilterOption`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(wn,InvalidFilterOption)
var zn=[-3,Cs,ht,{[$s]:[`InvalidFilterValue`,400],[Ls]:Ns},[so],[0]]
zs.registerError(zn,InvalidFilterValue)
var jn=[-3,Cs,Ot,{[$s]:[`InvalidInstanceId`,404],[Ls]:Ns},[so],[0]]
zs.registerError(jn,InvalidInstanceId)
var Un=[-3,Cs,At,{[$s]:[`InvalidInstanceInformationFilterValue`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Un,InvalidInstanceInformationFilterValue)
var Vn=[-3,Cs,Dt,{[$s]:[`InvalidInstancePropertyFilterValue`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Vn,InvalidInstancePropertyFilterValue)
var kn=[-3,Cs,ft,{[$s]:[`InvalidInventoryGroup`,400],[Ls]:Ns},[so],[0]]
zs.registerError(kn,InvalidInventoryGroupException)
var Kn=[-3,Cs,Pt,{[$s]:[`InvalidInventoryItemContext`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Kn,InvalidInventoryItemContextException)
var Hn=[-3,Cs,$t,{[$s]:[`InvalidInventoryRequest`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Hn,InvalidInventoryRequestException)
var qn=[-3,Cs,Mt,{[$s]:[`InvalidItemContent`,400],[Ls]:Ns},[ms,so],[0,0]]
zs.registerError(qn,InvalidItemContentException)
var Gn=[-3,Cs,Nt,{[$s]:[`InvalidKeyId`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Gn,InvalidKeyId)
var Qn=[-3,Cs,Tt,{[$s]:[`InvalidNextToken`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Qn,InvalidNextToken)
var Zn=[-3,Cs,Lt,{[$s]:[`InvalidNotificationConfig`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Zn,InvalidNotificationConfig)
var Wn=[-3,Cs,bt,{[$s]:[`InvalidOption`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Wn,InvalidOptionException)
var Yn=[-3,Cs,Rt,{[$s]:[`InvalidOutputFolder`,400],[Ls]:Ns},[],[]]
zs.registerError(Yn,InvalidOutputFolder)
var Bn=[-3,Cs,Ct,{[$s]:[`InvalidOutputLocation`,400],[Ls]:Ns},[],[]]
zs.registerError(Bn,InvalidOutputLocation)
var Jn=[-3,Cs,Ft,{[$s]:[`InvalidParameters`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Jn,InvalidParameters)
var Xn=[-3,Cs,Vt,{[$s]:[`InvalidPermissionType`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Xn,InvalidPermissionType)
var _n=[-3,Cs,Ut,{[$s]:[`InvalidPluginName`,404],[Ls]:Ns},[],[]]
zs.registerError(_n,InvalidPluginName)
var ea=[-3,Cs,wt,{[$s]:[`InvalidPolicyAttributeException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(ea,InvalidPolicyAttributeException)
var ta=[-3,Cs,kt,{[$s]:[`InvalidPolicyTypeException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(ta,InvalidPolicyTypeException)
var oa=[-3,Cs,qt,{[$s]:[`InvalidResourceId`,400],[Ls]:Ns},[],[]]
zs.registerError(oa,InvalidResourceId)
var sa=[-3,Cs,Gt,{[$s]:[`InvalidResourceType`,400],[Ls]:Ns},[],[]]
zs.registerError(sa,InvalidResourceType)
var na=[-3,Cs,Ht,{[$s]:[`InvalidResultAttribute`,400],[Ls]:Ns},[so],[0]]
zs.registerError(na,InvalidResultAttributeException)
var aa=[-3,Cs,Kt,{[$s]:[`InvalidRole`,400],[Ls]:Ns},[so],[0]]
zs.registerError(aa,InvalidRole)
var ia=[-3,Cs,Qt,{[$s]:[`InvalidSchedule`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ia,InvalidSchedule)
var ca=[-3,Cs,Yt,{[$s]:[`InvalidTag`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ca,InvalidTag)
var ra=[-3,Cs,Xt,{[$s]:[`InvalidTarget`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ra,InvalidTarget)
var pa=[-3,Cs,Bt,{[$s]:[`InvalidTargetMaps`,400],[Ls]:Ns},[so],[0]]
zs.registerError(pa,InvalidTargetMaps)
var da=[-3,Cs,Jt,{[$s]:[`InvalidTypeName`,400],[Ls]:Ns},[so],[0]]
zs.registerError(da,InvalidTypeNameException)
var la=[-3,Cs,_t,{[$s]:[`InvalidUpdate`,400],[Ls]:Ns},[so],[0]]
zs.registerError(la,InvalidUpdate)
var ma=[-3,Cs,ut,{[$s]:[`InvocationDoesNotExist`,400],[Ls]:Ns},[],[]]
zs.registerError(ma,InvocationDoesNotExist)
var ua=[-3,Cs,rt,{[$s]:[`ItemContentMismatch`,400],[Ls]:Ns},[ms,so],[0,0]]
zs.registerError(ua,ItemContentMismatchException)
var xa=[-3,Cs,Wt,{[$s]:[`ItemSizeLimitExceeded`,400],[Ls]:Ns},[ms,so],[0,0]]
zs.registerError(xa,ItemSizeLimitExceededException)
var Ea=[-3,Cs,ao,{[$s]:[`MalformedResourcePolicyDocumentException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ea,MalformedResourcePolicyDocumentException)
var va=[-3,Cs,no,{[$s]:[`MaxDocumentSizeExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(va,MaxDocumentSizeExceeded)
var Ia=[-3,Cs,co,{[$s]:[`NoLongerSupported`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ia,NoLongerSupportedException)
var ya=[-3,Cs,ro,{[$s]:[`OpsItemAccessDeniedException`,403],[Ls]:Ns},[so],[0]]
zs.registerError(ya,OpsItemAccessDeniedException)
var Sa=[-3,Cs,po,{[$s]:[`OpsItemAlreadyExistsException`,400],[Ls]:Ns},[so,mo],[0,0]]
zs.registerError(Sa,OpsItemAlreadyExistsException)
var ga=[-3,Cs,lo,{[$s]:[`OpsItemConflictException`,409],[Ls]:Ns},[so],[0]]
zs.registerError(ga,OpsItemConflictException)
var ha=[-3,Cs,uo,{[$s]:[`OpsItemInvalidParameterException`,400],[Ls]:Ns},[$o,so],[64|0,0]]
zs.registerError(ha,OpsItemInvalidParameterException)
var Ma=[-3,Cs,xo,{[$s]:[`OpsItemLimitExceededException`,400],[Ls]:Ns},[Bo,eo,oo,so],[64|0,1,0,0]]
zs.registerError(Ma,OpsItemLimitExceededException)
var fa=[-3,Cs,Eo,{[$s]:[`OpsItemNotFoundException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(fa,OpsItemNotFoundException)
var Oa=[-3,Cs,vo,{[$s]:[`OpsItemRelatedItemAlreadyExistsException`,400],[Ls]:Ns},[so,Xo,mo],[0,0,0]]
zs.registerError(Oa,OpsItemRelatedItemAlreadyExistsException)
var Pa=[-3,Cs,Io,{[$s]:[`OpsItemRelatedItemAssociationNotFoundException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Pa,OpsItemRelatedItemAssociationNotFoundException)
var Aa=[-3,Cs,yo,{[$s]:[`OpsMetadataAlreadyExistsException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Aa,OpsMetadataAlreadyExistsException)
var Da=[-3,Cs,So,{[$s]:[`OpsMetadataInvalidArgumentException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Da,OpsMetadataInvalidArgumentException)
var $a=[-3,Cs,go,{[$s]:[`OpsMetadataKeyLimitExceededException`,429],[Ls]:Ns},[Ts],[0]]
zs.registerError($a,OpsMetadataKeyLimitExceededException)
var Na=[-3,Cs,ho,{[$s]:[`OpsMetadataLimitExceededException`,429],[Ls]:Ns},[Ts],[0]]
zs.registerError(Na,OpsMetadataLimitExceededException)
var La=[-3,Cs,Mo,{[$s]:[`OpsMetadataNotFoundException`,404],[Ls]:Ns},[Ts],[0]]
zs.registerError(La,OpsMetadataNotFoundException)
var Ta=[-3,Cs,fo,{[$s]:[`OpsMetadataTooManyUpdatesException`,429],[Ls]:Ns},[Ts],[0]]
zs.registerError(Ta,OpsMetadataTooManyUpdatesException)
var ba=[-3,Cs,Oo,{[$s]:[`ParameterAlreadyExists`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(ba,ParameterAlreadyExists)
var Ra=[-3,Cs,Po,{[$s]:[`ParameterLimitExceeded`,429],[Ls]:Ns},[Ts],[0]]
zs.registerError(Ra,ParameterLimitExceeded)
var Ca=[-3,Cs,Do,{[$s]:[`ParameterMaxVersionLimitExceeded`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Ca,ParameterMaxVersionLimitExceeded)
var Fa=[-3,Cs,No,{[$s]:[`ParameterNotFound`,404],[Ls]:Ns},[Ts],[0]]
zs.registerError(Fa,ParameterNotFound)
var wa=[-3,Cs,Lo,{[$s]:[`ParameterPatternMismatchException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(wa,ParameterPatternMismatchException)
var za=[-3,Cs,bo,{[$s]:[`ParameterVersionLabelLimitExceeded`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(za,ParameterVersionLabelLimitExceeded)
var ja=[-3,Cs,Ro,{[$s]:[`ParameterVersionNotFound`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(ja,ParameterVersionNotFound)
var Ua=[-3,Cs,Ao,{[$s]:[`PoliciesLimitExceededException`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(Ua,PoliciesLimitExceededException)
var Va=[-3,Cs,zo,{[$s]:[`ResourceDataSyncAlreadyExists`,400],[Ls]:Ns},[es],[0]]
zs.registerError(Va,ResourceDataSyncAlreadyExistsException)
var ka=[-3,Cs,jo,{[$s]:[`ResourceDataSyncConflictException`,409],[Ls]:Ns},[so],[0]]
zs.registerError(ka,ResourceDataSyncConflictException)
var Ka=[-3,Cs,Uo,{[$s]:[`ResourceDataSyncCountExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ka,ResourceDataSyncCountExceededException)
var Ha=[-3,Cs,Vo,{[$s]:[`ResourceDataSyncInvalidConfiguration`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ha,ResourceDataSyncInvalidConfigurationException)
var qa=[-3,Cs,ko,{[$s]:[`ResourceDataSyncNotFound`,404],[Ls]:Ns},[es,ns,so],[0,0,0]]
zs.registerError(qa,ResourceDataSyncNotFoundException)
var Ga=[-3,Cs,Ho,{[$s]:[`ResourceInUseException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ga,ResourceInUseException)
var Qa=[-3,Cs,qo,{[$s]:[`ResourceLimitExceededException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Qa,ResourceLimitExceededException)
var Za=[-3,Cs,Go,{[$s]:[`ResourceNotFoundException`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Za,ResourceNotFoundException)
var Wa=[-3,Cs,Qo,{[$s]:[`ResourcePolicyConflictException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Wa,ResourcePolicyConflictException)
var Ya=[-3,Cs,Zo,{[$s]:[`ResourcePolicyInvalidParameterException`,400],[Ls]:Ns},[$o,so],[64|0,0]]
zs.registerError(Ya,ResourcePolicyInvalidParameterException)
var Ba=[-3,Cs,Wo,{[$s]:[`ResourcePolicyLimitExceededException`,400],[Ls]:Ns},[eo,oo,so],[1,0,0]]
zs.registerError(Ba,ResourcePolicyLimitExceededException)
var Ja=[-3,Cs,Yo,{[$s]:[`ResourcePolicyNotFoundException`,404],[Ls]:Ns},[so],[0]]
zs.registerError(Ja,ResourcePolicyNotFoundException)
var Xa=[-3,Cs,ts,{[Ls]:Ns},[so,Fo,_o,Ko,Jo],[0,0,0,0,0],3]
zs.registerError(Xa,ServiceQuotaExceededException)
var _a=[-3,Cs,ss,{[$s]:[`ServiceSettingNotFound`,400],[Ls]:Ns},[so],[0]]
zs.registerError(_a,ServiceSettingNotFound)
var ei=[-3,Cs,is,{[$s]:[`StatusUnchanged`,400],[Ls]:Ns},[],[]]
zs.registerError(ei,StatusUnchanged)
var ti=[-3,Cs,as,{[$s]:[`SubTypeCountLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ti,SubTypeCountLimitExceededException)
var oi=[-3,Cs,ps,{[$s]:[`TargetInUseException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(oi,TargetInUseException)
var si=[-3,Cs,us,{[$s]:[`TargetNotConnected`,430],[Ls]:Ns},[so],[0]]
zs.registerError(si,TargetNotConnected)
var ni=[-3,Cs,rs,{[Ls]:Ns},[so,Fo,_o],[0,0,0],1]
zs.registerError(ni,ThrottlingException)
var ai=[-3,Cs,ds,{[$s]:[`TooManyTagsError`,400],[Ls]:Ns},[],[]]
zs.registerError(ai,TooManyTagsError)
var ii=[-3,Cs,ls,{[$s]:[`TooManyUpdates`,429],[Ls]:Ns},[so],[0]]
zs.registerError(ii,TooManyUpdates)
var ci=[-3,Cs,xs,{[$s]:[`TotalSizeLimitExceeded`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ci,TotalSizeLimitExceededException)
var ri=[-3,Cs,vs,{[$s]:[`UnsupportedCalendarException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ri,UnsupportedCalendarException)
var pi=[-3,Cs,Is,{[$s]:[`UnsupportedFeatureRequiredException`,400],[Ls]:Ns},[so],[0]]
zs.registerError(pi,UnsupportedFeatureRequiredException)
var di=[-3,Cs,ys,{[$s]:[`UnsupportedInventoryItemContext`,400],[Ls]:Ns},[ms,so],[0,0]]
zs.registerError(di,UnsupportedInventoryItemContextException)
var li=[-3,Cs,Ss,{[$s]:[`UnsupportedInventorySchemaVersion`,400],[Ls]:Ns},[so],[0]]
zs.registerError(li,UnsupportedInventorySchemaVersionException)
var mi=[-3,Cs,hs,{[$s]:[`UnsupportedOperatingSystem`,400],[Ls]:Ns},[so],[0]]
zs.registerError(mi,UnsupportedOperatingSystem)
var ui=[-3,Cs,gs,{[$s]:[`UnsupportedOperation`,400],[Ls]:Ns},[so],[0]]
zs.registerError(ui,UnsupportedOperationException)
var xi=[-3,Cs,Ms,{[$s]:[`UnsupportedParameterType`,400],[Ls]:Ns},[Ts],[0]]
zs.registerError(xi,UnsupportedParameterType)
var Ei=[-3,Cs,fs,{[$s]:[`UnsupportedPlatformType`,400],[Ls]:Ns},[so],[0]]
zs.registerError(Ei,UnsupportedPlatformType)
var vi=[-3,Cs,Ps,{[$s]:[`ValidationException`,400],[Ls]:Ns},[so,wo],[0,0]]
zs.registerError(vi,ValidationException)
const Ii=[Fs,zs]
var yi=[0,Cs,To,8,0]
var Si=[3,Cs,Ze,0,[io,Ds],[0,2],1]
var gi=[3,Cs,We,0,[Co],[[()=>hi,0]]]
var hi=[3,Cs,Co,0,[io,Es,Os,As,cs,os,to,Te,qe],[0,0,[()=>yi,0],1,0,0,4,0,0]]
var Mi=[9,Cs,Ye,0,()=>Si,()=>gi]
const getRuntimeConfig=e=>({apiVersion:"2014-11-06",base64Decoder:e?.base64Decoder??G.E,base64Encoder:e?.base64Encoder??Q.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??defaultSSMHttpAuthSchemeProvider,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new V.f2}],logger:e?.logger??new H.N,protocol:e?.protocol??k.T,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Ii,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"AmazonSSM"},serviceId:e?.serviceId??"SSM",sha256:e?.sha256??K.k,urlParser:e?.urlParser??q.D,utf8Decoder:e?.utf8Decoder??Z.a,utf8Encoder:e?.utf8Encoder??W.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,N.I)(process.version)
const t=(0,T.I)(e)
const defaultConfigProvider=()=>t().then(L.l)
const o=getRuntimeConfig(e);(0,f.I)(process.version)
const s={profile:e?.profile,logger:o.logger}
return{...o,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,b.Z)(D.$,s),bodyLengthChecker:e?.bodyLengthChecker??z.n,credentialDefaultProvider:e?.credentialDefaultProvider??$.v6,defaultSocketTimeout:(0,O.E)(e?.requestHandler,9e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,P.pf)({serviceId:o.serviceId,clientVersion:M.rE}),maxAttempts:e?.maxAttempts??(0,b.Z)(E.qs,e),region:e?.region??(0,b.Z)(R.GG,{...R.zH,...s}),requestHandler:j.$.create(e?.requestHandler??defaultConfigProvider),retryMode:e?.retryMode??(0,b.Z)({...E.kN,default:async()=>(await defaultConfigProvider()).retryMode||w.L0},e),streamCollector:e?.streamCollector??U.k,useDualstackEndpoint:e?.useDualstackEndpoint??(0,b.Z)(C.e$,s),useFipsEndpoint:e?.useFipsEndpoint??(0,b.Z)(F.Ko,s),userAgentAppId:e?.userAgentAppId??(0,b.Z)(A.hV,s)}}
var fi=o(9999)
var Oi=o(6571)
var Pi=o(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let o=e.httpAuthSchemeProvider
let s=e.credentials
return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
if(o===-1)t.push(e)
else t.splice(o,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider(){return o},setCredentials(e){s=e},credentials(){return s}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const o=Object.assign((0,fi.R)(e),(0,Oi.xA)(e),(0,Pi.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(o))
return Object.assign(e,(0,fi.$)(o),(0,Oi.uv)(o),(0,Pi.j)(o),resolveHttpAuthRuntimeConfig(o))}
class SSMClient extends l.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const o=resolveClientEndpointParameters(t)
const l=(0,s.D)(o)
const y=(0,E.$z)(l)
const S=(0,m.T)(y)
const g=(0,n.OV)(S)
const h=(0,u.Co)(g)
const M=resolveHttpAuthSchemeConfig(h)
const f=resolveRuntimeExtensions(M,e?.extensions||[])
this.config=f
this.middlewareStack.use((0,I.wq)(this.config))
this.middlewareStack.use((0,a.sM)(this.config))
this.middlewareStack.use((0,v.ey)(this.config))
this.middlewareStack.use((0,x.vK)(this.config))
this.middlewareStack.use((0,n.TC)(this.config))
this.middlewareStack.use((0,i.Y7)(this.config))
this.middlewareStack.use((0,c.n)(this.config))
this.middlewareStack.use((0,r.w)(this.config,{httpAuthSchemeParametersProvider:defaultSSMHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async e=>new p.h({"aws.auth#sigv4":e.credentials})}))
this.middlewareStack.use((0,d.l)(this.config))}destroy(){super.destroy()}}var Ai=o(5816)
const Di=(0,Ai.k)(h,"AmazonSSM","SSMClient",u.rD)
const $i={}
const _mw0=(e,t,o,s)=>[]
class GetParameterCommand extends(Di($i,_mw0,"GetParameter",Mi)){}})}

