"use strict"
exports.id=79
exports.ids=[79]
exports.modules={6079:((e,t,s)=>{s.d(t,{GetObjectCommand:()=>GetObjectCommand,HeadBucketCommand:()=>HeadBucketCommand,S3Client:()=>S3Client})
var r=s(9362)
const o={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"}
const i=o.WHEN_SUPPORTED
const a={WHEN_SUPPORTED:"WHEN_SUPPORTED",WHEN_REQUIRED:"WHEN_REQUIRED"}
const c=o.WHEN_SUPPORTED
var u;(function(e){e["MD5"]="MD5"
e["CRC32"]="CRC32"
e["CRC32C"]="CRC32C"
e["CRC64NVME"]="CRC64NVME"
e["SHA1"]="SHA1"
e["SHA256"]="SHA256"})(u||(u={}))
var d;(function(e){e["HEADER"]="header"
e["TRAILER"]="trailer"})(d||(d={}))
const l=u.CRC32
const resolveFlexibleChecksumsConfig=e=>{const{requestChecksumCalculation:t,responseChecksumValidation:s,requestStreamBufferSize:o}=e
return Object.assign(e,{requestChecksumCalculation:(0,r.t)(t??i),responseChecksumValidation:(0,r.t)(s??c),requestStreamBufferSize:Number(o??0),checksumAlgorithms:e.checksumAlgorithms??{}})}
var h=s(846)
var m=s(9007)
var p=s(721)
var f=s(5180)
var g=s(5250)
class S3ExpressIdentityCache{data
lastPurgeTime=Date.now()
static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS=3e4
constructor(e={}){this.data=e}get(e){const t=this.data[e]
if(!t)return
return t}set(e,t){this.data[e]=t
return t}delete(e){delete this.data[e]}clear(){this.data={}}async purgeExpired(){const e=Date.now()
if(this.lastPurgeTime+S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS>e)return
const t=this.data
for(const s in t){const r=t[s]
if(!r.isRefreshing){const o=await r.identity
if(o.expiration)if(o.expiration.getTime()<e&&t[s]===r)delete t[s]}}}}class S3ExpressIdentityCacheEntry{_identity
isRefreshing
accessed
constructor(e,t=false,s=Date.now()){this._identity=e
this.isRefreshing=t
this.accessed=s}get identity(){this.accessed=Date.now()
return this._identity}}class S3ExpressIdentityProviderImpl{createSessionFn
cache
static REFRESH_WINDOW_MS=6e4
accessKeyId
cacheGeneration=0
constructor(e,t=new S3ExpressIdentityCache){this.createSessionFn=e
this.cache=t}async getS3ExpressIdentity(e,t){const s=t.Bucket
const{cache:r}=this
if(e.accessKeyId!==this.accessKeyId){this.accessKeyId=e.accessKeyId
this.cacheGeneration++
r.clear()}const o=this.cacheGeneration
const i=r.get(s)
if(i)return i.identity.then(e=>{const t=(e.expiration?.getTime()??0)<Date.now()
if(t)return r.set(s,new S3ExpressIdentityCacheEntry(this.getIdentity(s))).identity
const a=(e.expiration?.getTime()??0)<Date.now()+S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS
if(a&&!i.isRefreshing){i.isRefreshing=true
this.getIdentity(s).then(e=>{if(o===this.cacheGeneration)r.set(s,new S3ExpressIdentityCacheEntry(Promise.resolve(e)))})}return e})
return r.set(s,new S3ExpressIdentityCacheEntry(this.getIdentity(s))).identity}async getIdentity(e){await this.cache.purgeExpired().catch(e=>{console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n"+e)})
const t=await this.createSessionFn(e)
if(!t.Credentials?.AccessKeyId||!t.Credentials?.SecretAccessKey)throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.")
const s={accessKeyId:t.Credentials.AccessKeyId,secretAccessKey:t.Credentials.SecretAccessKey,sessionToken:t.Credentials.SessionToken,expiration:t.Credentials.Expiration?new Date(t.Credentials.Expiration):void 0}
return s}}const resolveS3Config=(e,{session:t})=>{const[s,r]=t
const{forcePathStyle:o,useAccelerateEndpoint:i,disableMultiregionAccessPoints:a,followRegionRedirects:c,s3ExpressIdentityProvider:u,bucketEndpoint:d,expectContinueHeader:l}=e
return Object.assign(e,{forcePathStyle:o??false,useAccelerateEndpoint:i??false,disableMultiregionAccessPoints:a??false,followRegionRedirects:c??false,s3ExpressIdentityProvider:u??new S3ExpressIdentityProviderImpl(async e=>s().send(new r({Bucket:e}))),bucketEndpoint:d??false,expectContinueHeader:l??2097152})}
const validate=e=>typeof e==="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6
function bucketEndpointMiddleware(e){return(t,s)=>async r=>{if(e.bucketEndpoint){const e=s.endpointV2
if(e){const t=r.input.Bucket
if(typeof t==="string")try{const r=new URL(t)
s.endpointV2={...e,url:r}}catch(e){const r=`@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${t} could not be parsed as URL.`
if(s.logger?.constructor?.name==="NoOpLogger")console.warn(r)
else s.logger?.warn?.(r)
throw e}}}return t(r)}}const S={name:"bucketEndpointMiddleware",override:true,relation:"after",toMiddleware:"endpointV2Middleware"}
function validateBucketNameMiddleware({bucketEndpoint:e}){return t=>async s=>{const{input:{Bucket:r}}=s
if(!e&&typeof r==="string"&&!validate(r)&&r.indexOf("/")>=0){const e=new Error(`Bucket name shouldn't contain '/', received '${r}'`)
e.name="InvalidBucketName"
throw e}return t({...s})}}const y={step:"initialize",tags:["VALIDATE_BUCKET_NAME"],name:"validateBucketNameMiddleware",override:true}
const getValidateBucketNamePlugin=e=>({applyToStack:t=>{t.add(validateBucketNameMiddleware(e),y)
t.addRelativeTo(bucketEndpointMiddleware(e),S)}})
var w=s(9725)
function addExpectContinueMiddleware(e){return t=>async s=>{const{request:r}=s
if(e.expectContinueHeader!==false&&w.K.isInstance(r)&&r.body&&e.runtime==="node"&&e.requestHandler?.constructor?.name!=="FetchHttpHandler"){let t=true
if(typeof e.expectContinueHeader==="number")try{const s=Number(r.headers?.["content-length"])??e.bodyLengthChecker?.(r.body)??1/0
t=s>=e.expectContinueHeader}catch(e){}else t=!!e.expectContinueHeader
if(t)r.headers.Expect="100-continue"}return t({...s,request:r})}}const b={step:"build",tags:["SET_EXPECT_HEADER","EXPECT_HEADER"],name:"addExpectContinueMiddleware",override:true}
const getAddExpectContinuePlugin=e=>({applyToStack:t=>{t.add(addExpectContinueMiddleware(e),b)}})
var E=s(8102)
const regionRedirectEndpointMiddleware=e=>(t,s)=>async r=>{const o=await e.region()
const i=e.region
let unlock=()=>{}
if(s.__s3RegionRedirect){Object.defineProperty(e,"region",{writable:false,value:async()=>s.__s3RegionRedirect})
unlock=()=>Object.defineProperty(e,"region",{writable:true,value:i})}try{const i=await t(r)
if(s.__s3RegionRedirect){unlock()
const t=await e.region()
if(o!==t)throw new Error("Region was not restored following S3 region redirect.")}return i}catch(e){unlock()
throw e}}
const v={tags:["REGION_REDIRECT","S3"],name:"regionRedirectEndpointMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"}
function regionRedirectMiddleware(e){return(t,s)=>async r=>{try{return await t(r)}catch(o){if(e.followRegionRedirects){const i=o?.$metadata?.httpStatusCode
const a=s.commandName==="HeadBucketCommand"
const c=o?.$response?.headers?.["x-amz-bucket-region"]
if(c)if(i===301||i===400&&(o?.name==="IllegalLocationConstraintException"||a)){try{const t=c
s.logger?.debug(`Redirecting from ${await e.region()} to ${t}`)
s.__s3RegionRedirect=t;(0,E.J)(s,"S3_REGION_REDIRECT","Ah")}catch(e){throw new Error("Region redirect failed: "+e)}return t(r)}}throw o}}}const k={step:"initialize",tags:["REGION_REDIRECT","S3"],name:"regionRedirectMiddleware",override:true}
const getRegionRedirectMiddlewarePlugin=e=>({applyToStack:t=>{t.add(regionRedirectMiddleware(e),k)
t.addRelativeTo(regionRedirectEndpointMiddleware(e),v)}})
var C=s(9498)
var x=s(6402)
const R="Directory"
const I="S3Express"
const P="sigv4-s3express"
const _="X-Amz-S3session-Token"
const M=_.toLowerCase()
const T="AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"
const B="s3_disable_express_session_auth"
const H={environmentVariableSelector:e=>(0,C.Q)(e,T,x.c.ENV),configFileSelector:e=>(0,C.Q)(e,B,x.c.CONFIG),default:false}
const s3ExpressMiddleware=e=>(t,s)=>async r=>{if(s.endpointV2){const t=s.endpointV2
const o=t.properties?.authSchemes?.[0]?.name===P
const i=t.properties?.backend===I||t.properties?.bucketType===R
if(i){(0,E.J)(s,"S3_EXPRESS_BUCKET","J")
s.isS3ExpressBucket=true}if(o){const t=r.input.Bucket
if(t){const o=await e.s3ExpressIdentityProvider.getS3ExpressIdentity(await e.credentials(),{Bucket:t})
s.s3ExpressIdentity=o
if(w.K.isInstance(r.request)&&o.sessionToken)r.request.headers[M]=o.sessionToken}}}return t(r)}
const L={name:"s3ExpressMiddleware",step:"build",tags:["S3","S3_EXPRESS"],override:true}
const getS3ExpressPlugin=e=>({applyToStack:t=>{t.add(s3ExpressMiddleware(e),L)}})
var z=s(1567)
var D=s(8743)
const signS3Express=async(e,t,s,r)=>{const o=await r.signWithCredentials(s,e,{})
if(o.headers["X-Amz-Security-Token"]||o.headers["x-amz-security-token"])throw new Error("X-Amz-Security-Token must not be set for s3-express requests.")
return o}
const defaultErrorHandler=e=>e=>{throw e}
const defaultSuccessHandler=(e,t)=>{}
null&&httpSigningMiddlewareOptions
const s3ExpressHttpSigningMiddleware=e=>(t,s)=>async r=>{if(!w.K.isInstance(r.request))return t(r)
const o=(0,D.u)(s)
const i=o.selectedHttpAuthScheme
if(!i)throw new Error(`No HttpAuthScheme was selected: unable to sign request`)
const{httpAuthOption:{signingProperties:a={}},identity:c,signer:u}=i
let d
if(s.s3ExpressIdentity)d=await signS3Express(s.s3ExpressIdentity,a,r.request,await e.signer())
else d=await u.sign(r.request,c,a)
const l=await t({...r,request:d}).catch((u.errorHandler||defaultErrorHandler)(a));(u.successHandler||defaultSuccessHandler)(l.response,a)
return l}
const getS3ExpressHttpSigningPlugin=e=>({applyToStack:t=>{t.addRelativeTo(s3ExpressHttpSigningMiddleware(e),z.Q)}})
var U=s(2781)
var $=s(7086)
var j=s(8702)
var q=s(7503)
var V=s(4172)
var W=s(2989)
var F=s(7041)
var K=s(7760)
var X=s(2122)
var G=s(7849)
var J=s(8181)
var Z=s(6839)
var Q=s(2915)
var Y=s(7436)
var ee=s(6180)
var te=s(8479)
var se=s(7009)
var ne=s(1046)
var re=s(5258)
const oe="ref",ie="argv",ae="backend",ce="authSchemes",ue="disableDoubleEncoding",de="signingName",le="signingRegion",he="signingRegionSet"
const me=-1,pe=true,fe=false,ge="isSet",Se="booleanEquals",ye="stringEquals",we="coalesce",be="substring",Ee="",ve="aws.partition",ke="partitionResult",Ae="accessPointSuffix",Ce="regionPrefix",n=e=>"outpostId_ssa_"+e+Ee,xe="hardwareType",Re="ite",Ie="isValidHostLabel",Ne="sigv4",Pe="aws.isVirtualHostableS3Bucket",_e="url",Oe="getAttr",Me="bucketArn",Te="--",Be="arnType",He="accesspoint",A=e=>"accessPointName_ssa_"+e+Ee,Le="s3-object-lambda",ze="s3-outposts",De="bucketPartition",Ue="us-east-1",$e="outpostType",je="name",qe="s3",Ve="{url#scheme}://{Bucket}.{url#authority}{url#path}",We="{url#scheme}://{url#authority}{url#path}",Fe="{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}",Ke="https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}",Xe="https://{Bucket}.s3.{partitionResult#dnsSuffix}",N=e=>"{url#scheme}://{accessPointName_ssa_"+e+"}-{bucketArn#accountId}.{url#authority}{url#path}",O=e=>"Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_"+e+"}`",Ge="sigv4a",Je="{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}",Ze="https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",Qe="https://s3.{partitionResult#dnsSuffix}",Ye={[oe]:"UseFIPS"},et={[oe]:"UseDualStack"},tt={[oe]:"Bucket"},st={fn:Oe,[ie]:[{[oe]:ke},je]},nt={[oe]:_e},rt={[oe]:"Region"},ot={[oe]:Me},it={[oe]:Be},at={[oe]:"accessPointName_ssa_1"},ct={fn:Oe,[ie]:[ot,"region"]},ut={[oe]:xe},dt={fn:Oe,[ie]:[ot,"service"]},lt={fn:Oe,[ie]:[ot,"accountId"]},ht={[ae]:"S3Express",[ce]:[{[ue]:true,[je]:"{_s3e_auth}",[de]:"s3express",[le]:"{Region}"}]},mt={[ae]:"S3Express",[ce]:[{[ue]:true,[je]:Ne,[de]:"s3express",[le]:"{Region}"}]},pt={[ce]:[{[ue]:true,[je]:Ge,[de]:ze,[he]:["*"]},{[ue]:true,[je]:Ne,[de]:ze,[le]:"{Region}"}]},ft={[ce]:[{[ue]:true,[je]:Ne,[de]:qe,[le]:Ue}]},gt={[ce]:[{[ue]:true,[je]:Ne,[de]:qe,[le]:"{Region}"}]},St={[ce]:[{[ue]:true,[je]:Ne,[de]:Le,[le]:"{bucketArn#region}"}]},yt={[ce]:[{[ue]:true,[je]:Ne,[de]:qe,[le]:"{bucketArn#region}"}]},wt={[ce]:[{[ue]:true,[je]:Ge,[de]:ze,[he]:["*"]},{[ue]:true,[je]:Ne,[de]:ze,[le]:"{bucketArn#region}"}]},bt={[ce]:[{[ue]:true,[je]:Ne,[de]:Le,[le]:"{Region}"}]},Et=[rt],vt=[{[oe]:"Endpoint"}],kt=[tt],At=[tt,0,7,true],Ct=[ot,"resourceId[1]"],xt=["*"]
const Rt={conditions:[[ge,Et],[Se,[{[oe]:"Accelerate"},pe]],[Se,[Ye,pe]],[Se,[et,pe]],[ge,vt],[ge,kt],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,0,6,pe]},Ee]},"--x-s3"]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:At},Ee]},"--xa-s3"]],[ve,Et,ke],[be,At,Ae],[ye,[{[oe]:Ae},"--op-s3"]],[be,[tt,8,12,pe],Ce],[be,[tt,32,49,pe],n(2)],[be,[tt,49,50,pe],xe],[Se,[{[oe]:"ForcePathStyle"},pe]],[ye,[st,"aws-cn"]],[Re,[et,".dualstack",Ee],"_s3e_ds"],[Ie,[{[oe]:n(2)},fe]],[Re,[Ye,"-fips",Ee],"_s3e_fips"],[Re,[{fn:we,[ie]:[{[oe]:"DisableS3ExpressSessionAuth"},fe]},Ne,"sigv4-s3express"],"_s3e_auth"],[Pe,[tt,fe]],["parseURL",vt,_e],[Se,[{fn:we,[ie]:[{[oe]:"UseS3ExpressControlEndpoint"},fe]},pe]],[Pe,[tt,pe]],[ye,[{fn:Oe,[ie]:[nt,"scheme"]},"http"]],[Ie,[rt,fe]],["aws.parseArn",kt,Me],[Oe,[{fn:"split",[ie]:[tt,Te,0]},"[-2]"],"s3expressAvailabilityZoneId"],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,0,4,fe]},Ee]},"arn:"]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,16,18,pe]},Ee]},Te]],[Se,[{fn:Oe,[ie]:[nt,"isIp"]},pe]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,21,23,pe]},Ee]},Te]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,27,29,pe]},Ee]},Te]],[ye,[{[oe]:Ce},"beta"]],["uriEncode",kt,"uri_encoded_bucket"],[Ie,[rt,pe]],[Se,[{fn:we,[ie]:[{[oe]:"UseObjectLambdaEndpoint"},fe]},pe]],[Oe,[ot,"resourceId[0]"],Be],[ye,[it,Ee]],[ye,[it,He]],[Oe,Ct,A(1)],[ye,[at,Ee]],[ye,[ct,Ee]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,14,16,pe]},Ee]},Te]],[ye,[ut,"e"]],[ye,[ut,"o"]],[ye,[rt,"aws-global"]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,19,21,pe]},Ee]},Te]],[ye,[dt,Le]],[Se,[{fn:we,[ie]:[{[oe]:"DisableAccessPoints"},fe]},pe]],[ye,[dt,ze]],[ve,[ct],De],[Ie,[at,pe]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,26,28,pe]},Ee]},Te]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,15,17,pe]},Ee]},Te]],[Oe,[ot,"resourceId[4]"]],[ye,[{fn:we,[ie]:[{fn:be,[ie]:[tt,20,22,pe]},Ee]},Te]],[Se,[{[oe]:"UseGlobalEndpoint"},pe]],[ye,[rt,Ue]],[Oe,Ct,n(1)],[Se,[{fn:we,[ie]:[{[oe]:"UseArnRegion"},pe]},pe]],[Ie,[{[oe]:n(1)},fe]],[Oe,[ot,"resourceId[2]"],$e],[ye,[rt,ct]],[ye,[{fn:Oe,[ie]:[{[oe]:De},je]},st]],[Se,[{[oe]:"DisableMultiRegionAccessPoints"},pe]],[Ie,[ct,pe]],[ye,[{fn:Oe,[ie]:[ot,"partition"]},st]],[ye,[lt,Ee]],[ye,[dt,qe]],[Ie,[lt,fe]],[Oe,[ot,"resourceId[3]"],A(2)],[Ie,[at,fe]],[ye,[{[oe]:$e},He]],[Ie,[{[oe]:A(2)},fe]]],results:[[me],[me,"Accelerate cannot be used with FIPS"],[me,"Cannot set dual-stack in combination with a custom endpoint."],[me,"A custom endpoint cannot be combined with FIPS"],[me,"A custom endpoint cannot be combined with S3 Accelerate"],[me,"Partition does not support FIPS"],[me,"S3Express does not support S3 Accelerate."],["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}",ht],[Ve,ht],[me,"S3Express bucket name is not a valid virtual hostable name."],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",mt],["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",ht],[me,"Unrecognized S3Express bucket name format."],[We,ht],["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}",mt],[me,"Expected a endpoint to be specified but no endpoint was found"],["https://{Bucket}.ec2.{url#authority}",pt],["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}",pt],["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}",pt],["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}",pt],[me,'Unrecognized hardware type: "Expected hardware type o or e but got {hardwareType}"'],[me,"Invalid Outposts Bucket alias - it must be a valid bucket name."],[me,"Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],[me,"Custom endpoint `{Endpoint}` was not a valid URI"],[me,"S3 Accelerate cannot be used in this region"],["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",ft],["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",gt],["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}",ft],["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}",gt],["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}",ft],["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}",gt],["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",ft],["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}",gt],[Fe,ft],[Ve,ft],[Fe,gt],[Ve,gt],[Ke,ft],[Ke,gt],[Xe,ft],[Xe,gt],["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}",gt],[me,"Invalid region: region was not a valid DNS name."],[me,"S3 Object Lambda does not support Dual-stack"],[me,"S3 Object Lambda does not support S3 Accelerate"],[me,"Access points are not supported for this operation"],[me,"Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],[me,"Invalid ARN: Missing account id"],[N(1),St],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",St],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}",St],[me,O(1)],[me,"Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],[me,"Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],[me,"Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],[me,"Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],[me,"Invalid ARN: bucket ARN is missing a region"],[me,"Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],[me,"Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],[me,"Access Points do not support S3 Accelerate"],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",yt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}",yt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}",yt],[N(1),yt],["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}",yt],[me,"Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],[me,"S3 MRAP does not support dual-stack"],[me,"S3 MRAP does not support FIPS"],[me,"S3 MRAP does not support S3 Accelerate"],[me,"Invalid configuration: Multi-Region Access Point ARNs are disabled."],["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}",{[ce]:[{[ue]:pe,name:Ge,[de]:qe,[he]:xt}]}],[me,"Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],[me,"Invalid Access Point Name"],[me,"S3 Outposts does not support Dual-stack"],[me,"S3 Outposts does not support FIPS"],[me,"S3 Outposts does not support S3 Accelerate"],[me,"Invalid Arn: Outpost Access Point ARN contains sub resources"],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}",wt],["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}",wt],[me,O(2)],[me,"Expected an outpost type `accesspoint`, found {outpostType}"],[me,"Invalid ARN: expected an access point name"],[me,"Invalid ARN: Expected a 4-component resource"],[me,"Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],[me,"Invalid ARN: The Outpost Id was not set"],[me,"Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],[me,"Invalid ARN: No ARN type specified"],[me,"Invalid ARN: `{Bucket}` was not a valid ARN"],[me,"Path-style addressing cannot be used with ARN buckets"],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ft],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",gt],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ft],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",gt],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",ft],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",gt],[Je,ft],[Je,gt],[Ze,ft],[Ze,gt],["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}",gt],[me,"Path-style addressing cannot be used with S3 Accelerate"],[We,bt],["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}",bt],["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}",bt],["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}",ft],["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}",gt],["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}",ft],["https://s3-fips.{Region}.{partitionResult#dnsSuffix}",gt],["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}",ft],["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}",gt],[We,ft],[We,gt],[Qe,ft],[Qe,gt],["https://s3.{Region}.{partitionResult#dnsSuffix}",gt],[me,"A region must be set when sending requests to S3."]]}
const It=2
const Nt=1e8
const Pt=new Int32Array([-1,1,-1,0,3,Nt+115,1,424,4,2,272,5,3,233,6,4,85,7,5,15,8,8,9,Nt+115,16,10,13,18,11,13,19,12,13,22,Nt+14,13,35,14,Nt+42,36,Nt+103,435,6,271,16,7,270,17,8,19,18,14,501,106,9,20,24,10,21,24,11,22,24,12,23,24,13,547,24,14,77,25,20,73,26,26,27,78,37,28,Nt+86,38,Nt+86,29,39,47,30,48,Nt+58,31,50,32,Nt+85,51,33,136,55,Nt+76,34,59,35,Nt+84,60,39,36,61,37,Nt+83,62,38,146,63,41,Nt+46,61,40,Nt+83,62,41,150,64,42,Nt+54,66,43,Nt+53,70,44,Nt+52,71,45,Nt+81,73,46,Nt+80,74,Nt+78,Nt+79,40,48,Nt+57,41,Nt+57,49,42,185,50,48,62,51,49,Nt+45,52,51,53,526,60,56,54,62,Nt+55,55,63,57,Nt+46,62,Nt+55,57,64,58,Nt+54,66,59,Nt+53,69,60,Nt+65,70,61,Nt+52,72,Nt+64,Nt+51,49,Nt+45,63,51,64,526,60,67,65,62,Nt+55,66,63,68,Nt+46,62,Nt+55,68,64,69,Nt+54,66,70,Nt+53,68,Nt+47,71,70,72,Nt+52,72,Nt+50,Nt+51,25,74,Nt+42,46,Nt+39,75,57,76,Nt+41,58,Nt+40,Nt+41,26,Nt+88,78,28,Nt+87,79,34,82,80,35,81,545,36,Nt+103,Nt+115,46,Nt+97,83,57,84,Nt+99,58,Nt+98,Nt+99,5,101,86,8,87,Nt+115,16,88,89,18,91,89,19,90,92,21,97,95,19,93,92,21,98,95,21,97,94,22,Nt+14,95,35,96,Nt+42,36,Nt+103,Nt+42,22,Nt+13,98,35,99,Nt+42,36,Nt+101,100,46,Nt+110,Nt+111,6,214,102,7,208,103,8,119,104,14,118,105,21,106,Nt+23,26,107,502,37,108,Nt+86,38,Nt+86,109,39,112,110,48,Nt+58,111,50,136,Nt+85,40,113,Nt+57,41,Nt+57,114,42,115,500,48,Nt+56,116,52,117,Nt+72,65,Nt+69,Nt+72,21,501,Nt+23,9,120,124,10,121,124,11,122,124,12,123,124,13,202,124,14,195,125,20,190,126,21,127,Nt+23,23,128,129,24,189,129,26,130,197,37,131,Nt+86,38,Nt+86,132,39,159,133,48,Nt+58,134,50,135,Nt+85,51,141,136,55,Nt+76,137,59,138,Nt+84,60,Nt+83,139,61,140,Nt+83,63,Nt+83,Nt+46,55,Nt+76,142,59,143,Nt+84,60,148,144,61,145,Nt+83,62,147,146,63,150,Nt+46,63,153,Nt+46,61,149,Nt+83,62,153,150,64,151,Nt+54,66,152,Nt+53,70,Nt+82,Nt+52,64,154,Nt+54,66,155,Nt+53,70,156,Nt+52,71,157,Nt+81,73,158,Nt+80,74,Nt+77,Nt+79,40,160,Nt+57,41,Nt+57,161,42,185,162,48,174,163,49,Nt+45,164,51,165,526,60,168,166,62,Nt+55,167,63,169,Nt+46,62,Nt+55,169,64,170,Nt+54,66,171,Nt+53,69,172,Nt+65,70,173,Nt+52,72,Nt+63,Nt+51,49,Nt+45,175,51,176,526,60,179,177,62,Nt+55,178,63,180,Nt+46,62,Nt+55,180,64,181,Nt+54,66,182,Nt+53,68,Nt+47,183,70,184,Nt+52,72,Nt+48,Nt+51,48,Nt+56,186,52,187,Nt+72,65,Nt+69,188,67,Nt+70,Nt+71,25,Nt+36,Nt+42,21,191,Nt+23,25,192,Nt+42,30,194,193,46,Nt+34,Nt+36,46,Nt+33,Nt+35,21,196,Nt+23,26,Nt+88,197,28,Nt+87,198,34,201,199,35,200,545,36,Nt+101,Nt+115,46,Nt+95,Nt+96,17,203,Nt+22,20,204,Nt+21,21,205,550,33,206,550,44,Nt+16,207,45,Nt+18,Nt+20,8,209,215,16,210,220,18,211,220,19,212,224,20,213,227,21,231,401,8,218,215,19,216,Nt+9,20,217,227,21,231,Nt+9,16,219,220,18,223,220,19,221,224,20,222,227,21,231,Nt+12,19,226,224,20,225,Nt+9,21,Nt+9,Nt+12,20,230,227,21,228,Nt+9,30,229,Nt+9,34,Nt+7,Nt+9,21,231,415,30,232,Nt+8,34,Nt+7,Nt+8,4,Nt+2,234,5,235,480,6,271,236,7,270,237,8,238,491,9,239,243,10,240,243,11,241,243,12,242,243,13,547,243,14,266,244,20,264,245,26,246,267,37,247,Nt+86,38,Nt+86,248,39,249,518,40,250,Nt+57,41,Nt+57,251,42,538,252,48,Nt+43,253,49,Nt+45,254,51,255,526,60,258,256,62,Nt+55,257,63,259,Nt+46,62,Nt+55,259,64,260,Nt+54,66,261,Nt+53,69,262,Nt+65,70,263,Nt+52,72,Nt+62,Nt+51,25,265,Nt+42,46,Nt+31,Nt+32,26,Nt+88,267,28,Nt+87,268,34,269,544,46,Nt+93,Nt+94,8,397,Nt+9,8,407,Nt+9,3,346,273,4,Nt+3,274,5,284,275,8,276,Nt+115,15,Nt+5,277,16,278,281,18,279,281,19,280,281,22,Nt+14,281,35,282,Nt+42,36,Nt+102,283,46,Nt+106,Nt+107,6,405,285,7,395,286,8,295,287,14,501,288,26,289,502,37,290,Nt+86,38,Nt+86,291,39,292,307,40,293,Nt+57,41,Nt+57,294,42,335,500,9,296,300,10,297,300,11,298,300,12,299,300,13,394,300,14,339,301,15,Nt+5,302,20,337,303,26,304,341,37,305,Nt+86,38,Nt+86,306,39,309,307,48,Nt+58,308,50,Nt+74,Nt+85,40,310,Nt+57,41,Nt+57,311,42,335,312,48,324,313,49,Nt+45,314,51,315,526,60,318,316,62,Nt+55,317,63,319,Nt+46,62,Nt+55,319,64,320,Nt+54,66,321,Nt+53,69,322,Nt+65,70,323,Nt+52,72,Nt+61,Nt+51,49,Nt+45,325,51,326,526,60,329,327,62,Nt+55,328,63,330,Nt+46,62,Nt+55,330,64,331,Nt+54,66,332,Nt+53,68,Nt+47,333,70,334,Nt+52,72,Nt+49,Nt+51,48,Nt+56,336,52,Nt+67,Nt+72,25,338,Nt+42,46,Nt+27,Nt+28,15,Nt+5,340,26,Nt+88,341,28,Nt+87,342,34,345,343,35,344,545,36,Nt+102,Nt+115,46,Nt+91,Nt+92,4,Nt+2,347,5,357,348,8,349,Nt+115,15,Nt+5,350,16,351,354,18,352,354,19,353,354,22,Nt+14,354,35,355,Nt+42,36,Nt+43,356,46,Nt+104,Nt+105,6,405,358,7,395,359,8,360,491,9,361,365,10,362,365,11,363,365,12,364,365,13,394,365,14,389,366,15,Nt+5,367,20,387,368,26,369,391,37,370,Nt+86,38,Nt+86,371,39,372,518,40,373,Nt+57,41,Nt+57,374,42,538,375,48,Nt+43,376,49,Nt+45,377,51,378,526,60,381,379,62,Nt+55,380,63,382,Nt+46,62,Nt+55,382,64,383,Nt+54,66,384,Nt+53,69,385,Nt+65,70,386,Nt+52,72,Nt+60,Nt+51,25,388,Nt+42,46,Nt+25,Nt+26,15,Nt+5,390,26,Nt+88,391,28,Nt+87,392,34,393,544,46,Nt+89,Nt+90,15,Nt+5,547,8,396,Nt+9,15,Nt+5,397,16,398,410,18,399,410,19,400,410,20,401,Nt+9,27,402,Nt+12,29,Nt+11,403,31,Nt+11,404,32,Nt+11,422,8,406,Nt+9,15,Nt+5,407,16,408,410,18,409,410,19,411,410,20,Nt+12,Nt+9,20,414,412,22,413,Nt+9,34,Nt+10,Nt+9,22,416,415,27,419,Nt+12,27,418,417,34,Nt+10,Nt+12,34,Nt+10,419,43,Nt+11,420,47,Nt+11,421,53,Nt+11,422,54,Nt+11,423,56,Nt+11,Nt+12,2,Nt+1,425,3,478,426,4,Nt+4,427,5,438,428,8,429,Nt+115,16,430,433,18,431,433,19,432,433,22,Nt+14,433,35,434,Nt+42,36,Nt+44,435,46,Nt+112,436,57,437,Nt+114,58,Nt+113,Nt+114,6,Nt+6,439,7,Nt+6,440,8,450,441,14,501,442,26,443,502,37,444,Nt+86,38,Nt+86,445,39,446,465,40,447,Nt+57,41,Nt+57,448,42,471,449,48,Nt+44,500,9,451,455,10,452,455,11,453,455,12,454,455,13,547,455,14,473,456,15,460,457,20,458,461,25,459,Nt+42,46,Nt+37,Nt+38,20,540,461,26,462,474,37,463,Nt+86,38,Nt+86,464,39,467,465,48,Nt+58,466,50,Nt+75,Nt+85,40,468,Nt+57,41,Nt+57,469,42,471,470,48,Nt+44,524,48,Nt+44,472,52,Nt+68,Nt+72,26,Nt+88,474,28,Nt+87,475,34,Nt+100,476,35,477,545,36,Nt+44,Nt+115,4,Nt+2,479,5,488,480,8,481,Nt+115,16,482,485,18,483,485,19,484,485,22,Nt+14,485,35,486,Nt+42,36,Nt+43,487,46,Nt+108,Nt+109,6,Nt+6,489,7,Nt+6,490,8,503,491,14,501,492,26,493,502,37,494,Nt+86,38,Nt+86,495,39,496,518,40,497,Nt+57,41,Nt+57,498,42,538,499,48,Nt+43,500,49,Nt+45,526,26,Nt+88,502,28,Nt+87,Nt+115,9,504,508,10,505,508,11,506,508,12,507,508,13,547,508,14,541,509,15,513,510,20,511,514,25,512,Nt+42,46,Nt+29,Nt+30,20,540,514,26,515,542,37,516,Nt+86,38,Nt+86,517,39,520,518,48,Nt+58,519,50,Nt+73,Nt+85,40,521,Nt+57,41,Nt+57,522,42,538,523,48,Nt+43,524,49,Nt+45,525,51,529,526,60,Nt+55,527,62,Nt+55,528,63,Nt+55,Nt+46,60,532,530,62,Nt+55,531,63,533,Nt+46,62,Nt+55,533,64,534,Nt+54,66,535,Nt+53,69,536,Nt+65,70,537,Nt+52,72,Nt+59,Nt+51,48,Nt+43,539,52,Nt+66,Nt+72,25,Nt+24,Nt+42,26,Nt+88,542,28,Nt+87,543,34,Nt+100,544,35,546,545,36,Nt+42,Nt+115,36,Nt+43,Nt+115,17,548,Nt+22,20,549,Nt+21,33,552,550,44,Nt+17,551,45,Nt+19,Nt+20,44,Nt+15,553,45,Nt+15,Nt+20])
const _t=re.d.from(Pt,It,Rt.conditions,Rt.results)
const Ot=new te.k({size:50,params:["Accelerate","Bucket","DisableAccessPoints","DisableMultiRegionAccessPoints","DisableS3ExpressSessionAuth","Endpoint","ForcePathStyle","Region","UseArnRegion","UseDualStack","UseFIPS","UseGlobalEndpoint","UseObjectLambdaEndpoint","UseS3ExpressControlEndpoint"]})
const defaultEndpointResolver=(e,t={})=>Ot.get(e,()=>(0,se.c)(_t,{endpointParams:e,logger:t.logger}))
ne.m.aws=ee.U
const createEndpointRuleSetHttpAuthSchemeParametersProvider=e=>async(t,s,r)=>{if(!r)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
const o=await e(t,s,r)
const i=(0,D.u)(s)?.commandInstance?.constructor?.getEndpointParameterInstructions
if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}'`)
const a=await(0,Y.x)(r,{getEndpointParameterInstructions:i},t)
return Object.assign(o,a)}
const _defaultS3HttpAuthSchemeParametersProvider=async(e,t,s)=>({operation:(0,D.u)(t).operation,region:await(0,r.t)(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
const Mt=createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider)
function createAwsAuthSigv4HttpAuthOption(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function createAwsAuthSigv4aHttpAuthOption(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"s3",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}const createEndpointRuleSetHttpAuthSchemeProvider=(e,t,s)=>{const endpointRuleSetHttpAuthSchemeProvider=r=>{const o=e(r)
const i=o.properties?.authSchemes
if(!i)return t(r)
const a=[]
for(const e of i){const{name:t,properties:o={},...c}=e
const u=t.toLowerCase()
if(t!==u)console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${u}'`)
let d
if(u==="sigv4a"){d="aws.auth#sigv4a"
const e=i.find(e=>{const t=e.name.toLowerCase()
return t!=="sigv4a"&&t.startsWith("sigv4")})
if(Q.W.sigv4aDependency()==="none"&&e)continue}else if(u.startsWith("sigv4"))d="aws.auth#sigv4"
else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${u}'`)
const l=s[d]
if(!l)throw new Error(`Could not find HttpAuthOption create function for '${d}'`)
const h=l(r)
h.schemeId=d
h.signingProperties={...h.signingProperties||{},...c,...o}
a.push(h)}return a}
return endpointRuleSetHttpAuthSchemeProvider}
const _defaultS3HttpAuthSchemeProvider=e=>{const t=[]
switch(e.operation){default:t.push(createAwsAuthSigv4HttpAuthOption(e))
t.push(createAwsAuthSigv4aHttpAuthOption(e))}return t}
const Tt=createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver,_defaultS3HttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption})
const resolveHttpAuthSchemeConfig=e=>{const t=(0,J.ho)(e)
const s=(0,Z.O)(t)
return Object.assign(s,{authSchemePreference:(0,r.t)(e.authSchemePreference??[])})}
const Bt={name:"flexibleChecksumsInputMiddleware",toMiddleware:"serializerMiddleware",relation:"before",tags:["BODY_CHECKSUM"],override:true}
const flexibleChecksumsInputMiddleware=(e,t)=>(s,r)=>async i=>{const c=i.input
const{requestValidationModeMember:u}=t
const d=await e.requestChecksumCalculation()
const l=await e.responseChecksumValidation()
switch(d){case o.WHEN_REQUIRED:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_WHEN_REQUIRED","a")
break
case o.WHEN_SUPPORTED:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_WHEN_SUPPORTED","Z")
break}switch(l){case a.WHEN_REQUIRED:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_RES_WHEN_REQUIRED","c")
break
case a.WHEN_SUPPORTED:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_RES_WHEN_SUPPORTED","b")
break}if(u&&!c[u])if(l===a.WHEN_SUPPORTED)c[u]="ENABLED"
return s(i)}
var Ht=s(7075)
class ByteArrayCollector{allocByteArray
byteLength=0
byteArrays=[]
constructor(e){this.allocByteArray=e}push(e){this.byteArrays.push(e)
this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const e=this.byteArrays[0]
this.reset()
return e}const e=this.allocByteArray(this.byteLength)
let t=0
for(let s=0;s<this.byteArrays.length;++s){const r=this.byteArrays[s]
e.set(r,t)
t+=r.byteLength}this.reset()
return e}reset(){this.byteArrays=[]
this.byteLength=0}}function createBufferedReadableStream(e,t,s){const r=e.getReader()
let o=false
let i=0
const a=["",new ByteArrayCollector(e=>new Uint8Array(e))]
let c=-1
const pull=async e=>{const{value:u,done:d}=await r.read()
const l=u
if(d){if(c!==-1){const t=flush(a,c)
if(sizeOf(t)>0)e.enqueue(t)}e.close()}else{const r=modeOf(l,false)
if(c!==r){if(c>=0)e.enqueue(flush(a,c))
c=r}if(c===-1){e.enqueue(l)
return}const u=sizeOf(l)
i+=u
const d=sizeOf(a[c])
if(u>=t&&d===0)e.enqueue(l)
else{const r=merge(a,c,l)
if(!o&&i>t*2){o=true
s?.warn(`@smithy/util-stream - stream chunk size ${u} is below threshold of ${t}, automatically buffering.`)}if(r>=t)e.enqueue(flush(a,c))
else await pull(e)}}}
return new ReadableStream({pull})}function merge(e,t,s){switch(t){case 0:e[0]+=s
return sizeOf(e[0])
case 1:case 2:e[t].push(s)
return sizeOf(e[t])}}function flush(e,t){switch(t){case 0:const s=e[0]
e[0]=""
return s
case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to flush()`)}function sizeOf(e){return e?.byteLength??e?.length??0}function modeOf(e,t=true){if(t&&typeof Buffer!=="undefined"&&e instanceof Buffer)return 2
if(e instanceof Uint8Array)return 1
if(typeof e==="string")return 0
return-1}var Lt=s(1658)
function createBufferedReadable_createBufferedReadable(e,t,s){if((0,Lt.H)(e))return createBufferedReadableStream(e,t,s)
const r=new Ht.Readable({read(){}})
let o=false
let i=0
const a=["",new ByteArrayCollector(e=>new Uint8Array(e)),new ByteArrayCollector(e=>Buffer.from(new Uint8Array(e)))]
let c=-1
e.on("data",e=>{const u=modeOf(e,true)
if(c!==u){if(c>=0)r.push(flush(a,c))
c=u}if(c===-1){r.push(e)
return}const d=sizeOf(e)
i+=d
const l=sizeOf(a[c])
if(d>=t&&l===0)r.push(e)
else{const u=merge(a,c,e)
if(!o&&i>t*2){o=true
s?.warn(`@smithy/util-stream - stream chunk size ${d} is below threshold of ${t}, automatically buffering.`)}if(u>=t)r.push(flush(a,c))}})
e.on("end",()=>{if(c!==-1){const e=flush(a,c)
if(sizeOf(e)>0)r.push(e)}r.push(null)})
return r}const getChecksumAlgorithmForRequest=(e,{requestChecksumRequired:t,requestAlgorithmMember:s,requestChecksumCalculation:r})=>{if(!s)return r===o.WHEN_SUPPORTED||t?l:void 0
if(!e[s])return
const i=e[s]
return i}
const getChecksumLocationName=e=>e===u.MD5?"content-md5":`x-amz-checksum-${e.toLowerCase()}`
const hasHeader=(e,t)=>{const s=e.toLowerCase()
for(const e of Object.keys(t))if(s===e.toLowerCase())return true
return false}
const hasHeaderWithPrefix=(e,t)=>{const s=e.toLowerCase()
for(const e of Object.keys(t))if(e.toLowerCase().startsWith(s))return true
return false}
var zt=s(1719)
const isStreaming=e=>e!==void 0&&typeof e!=="string"&&!ArrayBuffer.isView(e)&&!(0,zt.m)(e)
var Dt=s(7840)
const Ut=new Uint32Array(256)
for(let e=0;e<256;++e){let t=e
for(let e=0;e<8;++e)t=t&1?2197175160^t>>>1:t>>>1
Ut[e]=t>>>0}class Crc32cJs{digestLength=4
crc=4294967295
update(e){let t=this.crc
for(let s=0;s<e.length;++s)t=t>>>8^Ut[(t^e[s])&255]
this.crc=t}async digest(){const e=(this.crc^4294967295)>>>0
const t=new Uint8Array(4)
t[0]=e>>>24
t[1]=e>>>16&255
t[2]=e>>>8&255
t[3]=e&255
return t}reset(){this.crc=4294967295}}const $t=Crc32cJs
const jt={CrtCrc64Nvme:null}
const generateCRC64NVMETable=()=>{const e=8
const t=new Array(e)
for(let s=0;s<e;s++){const e=new Array(512)
for(let t=0;t<256;t++){let r=BigInt(t)
for(let e=0;e<8*(s+1);e++)if(r&1n)r=r>>1n^0x9a6c9329ac4bc9b5n
else r>>=1n
e[t*2]=Number(r>>32n&0xffffffffn)
e[t*2+1]=Number(r&0xffffffffn)}t[s]=new Uint32Array(e)}return t}
let qt
let Vt,Wt,Ft,Kt
let Xt,Gt,Jt,Zt
const ensureTablesInitialized=()=>{if(!qt){qt=generateCRC64NVMETable();[Vt,Wt,Ft,Kt,Xt,Gt,Jt,Zt]=qt}}
class Crc64NvmeJs{c1=0
c2=0
constructor(){ensureTablesInitialized()
this.reset()}update(e){const t=e.length
let s=0
let r=this.c1
let o=this.c2
while(s+8<=t){const t=((o^e[s++])&255)<<1
const i=((o>>>8^e[s++])&255)<<1
const a=((o>>>16^e[s++])&255)<<1
const c=((o>>>24^e[s++])&255)<<1
const u=((r^e[s++])&255)<<1
const d=((r>>>8^e[s++])&255)<<1
const l=((r>>>16^e[s++])&255)<<1
const h=((r>>>24^e[s++])&255)<<1
r=Zt[t]^Jt[i]^Gt[a]^Xt[c]^Kt[u]^Ft[d]^Wt[l]^Vt[h]
o=Zt[t+1]^Jt[i+1]^Gt[a+1]^Xt[c+1]^Kt[u+1]^Ft[d+1]^Wt[l+1]^Vt[h+1]}while(s<t){const t=((o^e[s])&255)<<1
o=(o>>>8|(r&255)<<24)>>>0
r=r>>>8^Vt[t]
o^=Vt[t+1];++s}this.c1=r
this.c2=o}async digest(){const e=this.c1^4294967295
const t=this.c2^4294967295
return new Uint8Array([e>>>24,e>>>16&255,e>>>8&255,e&255,t>>>24,t>>>16&255,t>>>8&255,t&255])}reset(){this.c1=4294967295
this.c2=4294967295}}class Crc64Nvme{impl
constructor(){const e=jt.CrtCrc64Nvme
this.impl=e?new e:new Crc64NvmeJs}update(e){this.impl.update(e)}async digest(){return this.impl.digest()}reset(){this.impl.reset()}}const Qt=[u.CRC32,u.CRC32C,u.CRC64NVME,u.SHA1,u.SHA256]
const Yt=[u.SHA256,u.SHA1,u.CRC32,u.CRC32C,u.CRC64NVME]
const selectChecksumAlgorithmFunction=(e,t)=>{const{checksumAlgorithms:s={}}=t
switch(e){case u.MD5:return s?.MD5??t.md5
case u.CRC32:return s?.CRC32??Dt.k
case u.CRC32C:return s?.CRC32C??$t
case u.CRC64NVME:return s?.CRC64NVME??Crc64Nvme
case u.SHA1:return s?.SHA1??t.sha1
case u.SHA256:return s?.SHA256??t.sha256
default:if(s?.[e])return s[e]
throw new Error(`The checksum algorithm "${e}" is not supported by the client.`+` Select one of ${Qt}, or provide an implementation to `+` the client constructor checksums field.`)}}
var es=s(3243)
const stringHasher=(e,t)=>{const s=new e
s.update((0,es.F)(t||""))
return s.digest()}
const ts={name:"flexibleChecksumsMiddleware",step:"build",tags:["BODY_CHECKSUM"],override:true}
const flexibleChecksumsMiddleware=(e,t)=>(s,r)=>async i=>{if(!w.K.isInstance(i.request))return s(i)
if(hasHeaderWithPrefix("x-amz-checksum-",i.request.headers))return s(i)
const{request:a,input:c}=i
const{body:d,headers:h}=a
const{base64Encoder:m,streamHasher:p}=e
const{requestChecksumRequired:f,requestAlgorithmMember:g}=t
const S=await e.requestChecksumCalculation()
const y=g?.name
const b=g?.httpHeader
if(y&&!c[y])if(S===o.WHEN_SUPPORTED||f){c[y]=l
if(b)h[b]=l}const v=getChecksumAlgorithmForRequest(c,{requestChecksumRequired:f,requestAlgorithmMember:g?.name,requestChecksumCalculation:S})
let k=d
let C=h
if(v){switch(v){case u.CRC32:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_CRC32","U")
break
case u.CRC32C:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_CRC32C","V")
break
case u.CRC64NVME:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_CRC64","W")
break
case u.SHA1:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_SHA1","X")
break
case u.SHA256:(0,E.J)(r,"FLEXIBLE_CHECKSUMS_REQ_SHA256","Y")
break}const t=getChecksumLocationName(v)
const s=selectChecksumAlgorithmFunction(v,e)
if(isStreaming(d)){const{getAwsChunkedEncodingStream:o,bodyLengthChecker:i}=e
k=o(typeof e.requestStreamBufferSize==="number"&&e.requestStreamBufferSize>=8*1024?createBufferedReadable_createBufferedReadable(d,e.requestStreamBufferSize,r.logger):d,{base64Encoder:m,bodyLengthChecker:i,checksumLocationName:t,checksumAlgorithmFn:s,streamHasher:p})
C={...h,"content-encoding":h["content-encoding"]?`${h["content-encoding"]},aws-chunked`:"aws-chunked","transfer-encoding":"chunked","x-amz-decoded-content-length":h["content-length"],"x-amz-content-sha256":"STREAMING-UNSIGNED-PAYLOAD-TRAILER","x-amz-trailer":t}
delete C["content-length"]}else if(!hasHeader(t,h)){const e=await stringHasher(s,d)
C={...h,[t]:m(e)}}}try{const e=await s({...i,request:{...a,headers:C,body:k}})
return e}catch(e){if(e instanceof Error&&e.name==="InvalidChunkSizeError")try{if(!e.message.endsWith("."))e.message+="."
e.message+=" Set [requestStreamBufferSize=number e.g. 65_536] in client constructor to instruct AWS SDK to buffer your input stream."}catch(e){}throw e}}
const getChecksumAlgorithmListForResponse=(e=[])=>{const t=[]
let s=Yt.length
for(const r of e){const e=Yt.indexOf(r)
if(e!==-1)t[e]=r
else t[s++]=r}return t.filter(Boolean)}
const isChecksumWithPartNumber=e=>{const t=e.lastIndexOf("-")
if(t!==-1){const s=e.slice(t+1)
if(!s.startsWith("0")){const e=parseInt(s,10)
if(!isNaN(e)&&e>=1&&e<=1e4)return true}}return false}
var ss=s(7305)
class ChecksumStream extends Ht.Readable{expectedChecksum
checksumSourceLocation
checksum
source
base64Encoder
constructor({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:r,base64Encoder:o}){super()
if(typeof s.pipe!=="function")throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)
this.source=s
this.base64Encoder=o??ss.n
this.expectedChecksum=e
this.checksum=t
this.checksumSourceLocation=r
this.source.on("data",this.onSourceData)
this.source.on("end",this.onSourceEnd)
this.source.on("error",this.onSourceError)
this.source.on("close",this.onSourceClose)
this.source.pause()}onSourceData=e=>{if(this.destroyed)return
try{this.checksum.update(e)}catch(e){this.destroy(e)
return}if(!this.push(e))this.source.pause()}
onSourceEnd=async()=>{if(this.destroyed)return
try{const e=await this.checksum.digest()
const t=this.base64Encoder(e)
if(this.expectedChecksum!==t){this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}"`+` in response header "${this.checksumSourceLocation}".`))
return}}catch(e){this.destroy(e)
return}this.push(null)}
onSourceError=e=>{this.destroy(e)}
onSourceClose=()=>{if(!this.destroyed&&!this.source.readableEnded)this.destroy(new Error("Connection lost or stream closed before all data was received."))}
_read(e){this.source.resume()}_destroy(e,t){this.source?.removeListener("data",this.onSourceData)
this.source?.removeListener("end",this.onSourceEnd)
this.source?.removeListener("error",this.onSourceError)
this.source?.removeListener("close",this.onSourceClose)
this.source?.destroy()
t(e)}}var ns=s(4270)
const rs=typeof ReadableStream==="function"?ReadableStream:function(){}
class ChecksumStream_browser_ChecksumStream extends rs{}const createChecksumStream=({expectedChecksum:e,checksum:t,source:s,checksumSourceLocation:r,base64Encoder:o})=>{if(!(0,Lt.H)(s))throw new Error(`@smithy/util-stream: unsupported source type ${s?.constructor?.name??s} in ChecksumStream.`)
const i=o??ns.n
if(typeof TransformStream!=="function")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")
const a=new TransformStream({start(){},async transform(e,s){t.update(e)
s.enqueue(e)},async flush(s){const o=await t.digest()
const a=i(o)
if(e!==a){const t=new Error(`Checksum mismatch: expected "${e}" but received "${a}"`+` in response header "${r}".`)
s.error(t)}else s.terminate()}})
s.pipeThrough(a)
const c=a.readable
Object.setPrototypeOf(c,ChecksumStream_browser_ChecksumStream.prototype)
return c}
function createChecksumStream_createChecksumStream(e){if(typeof ReadableStream==="function"&&(0,Lt.H)(e.source))return createChecksumStream(e)
return new ChecksumStream(e)}const getChecksum=async(e,{checksumAlgorithmFn:t,base64Encoder:s})=>s(await stringHasher(t,e))
const validateChecksumFromResponse=async(e,{config:t,responseAlgorithms:s,logger:r})=>{const o=getChecksumAlgorithmListForResponse(s)
const{body:i,headers:a}=e
for(const s of o){const o=getChecksumLocationName(s)
const c=a[o]
if(c){let a
try{a=selectChecksumAlgorithmFunction(s,t)}catch(e){if(s===u.CRC64NVME){r?.warn(`Skipping ${u.CRC64NVME} checksum validation: ${e.message}`)
continue}throw e}const{base64Encoder:d}=t
if(isStreaming(i)){e.body=createChecksumStream_createChecksumStream({expectedChecksum:c,checksumSourceLocation:o,checksum:new a,source:i,base64Encoder:d})
return}const l=await getChecksum(i,{checksumAlgorithmFn:a,base64Encoder:d})
if(l===c)break
throw new Error(`Checksum mismatch: expected "${l}" but received "${c}"`+` in response header "${o}".`)}}}
const os={name:"flexibleChecksumsResponseMiddleware",toMiddleware:"deserializerMiddleware",relation:"after",tags:["BODY_CHECKSUM"],override:true}
const flexibleChecksumsResponseMiddleware=(e,t)=>(s,r)=>async o=>{if(!w.K.isInstance(o.request))return s(o)
const i=o.input
const a=await s(o)
const c=a.response
const{requestValidationModeMember:u,responseAlgorithms:d}=t
if(u&&i[u]==="ENABLED"){const{clientName:t,commandName:s}=r
const o=Object.keys(e.checksumAlgorithms??{}).filter(e=>{const t=getChecksumLocationName(e)
return c.headers[t]!==void 0})
const i=getChecksumAlgorithmListForResponse([...d??[],...o])
const u=t==="S3Client"&&s==="GetObjectCommand"&&i.every(e=>{const t=getChecksumLocationName(e)
const s=c.headers[t]
return!s||isChecksumWithPartNumber(s)})
if(u)return a
await validateChecksumFromResponse(c,{config:e,responseAlgorithms:i,logger:r.logger})}return a}
const getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin=(e,t)=>({applyToStack:s=>{s.add(flexibleChecksumsMiddleware(e,t),ts)
s.addRelativeTo(flexibleChecksumsInputMiddleware(e,t),Bt)
s.addRelativeTo(flexibleChecksumsResponseMiddleware(e,t),os)}})
var is=s(5401)
function toStream(e){return Ht.Readable.from(Buffer.from(e))}const as={CopyObjectCommand:true,UploadPartCopyCommand:true,CompleteMultipartUploadCommand:true}
const throw200ExceptionsMiddleware=e=>(t,s)=>async r=>{const o=await t(r)
const{response:i}=o
if(!is.c.isInstance(i))return o
const{statusCode:a,body:c}=i
if(a<200||a>=300)return o
const u=await collectBody(c,e)
i.body=toStream(u)
if(u.length===0&&as[s.commandName]){const e=new Error("S3 aborted request")
e.$metadata={httpStatusCode:503}
e.name="InternalError"
throw e}const d=e.utf8Encoder(u.subarray(u.length-16))
if(d&&d.endsWith("</Error>"))i.statusCode=503
return o}
const collectBody=(e=new Uint8Array,t)=>{if(e instanceof Uint8Array)return Promise.resolve(e)
return t.streamCollector(e)||Promise.resolve(new Uint8Array)}
const cs={relation:"after",toMiddleware:"deserializerMiddleware",tags:["THROW_200_EXCEPTIONS","S3"],name:"throw200ExceptionsMiddleware",override:true}
const throw_200_exceptions_getThrow200ExceptionsPlugin=e=>({applyToStack:t=>{t.addRelativeTo(throw200ExceptionsMiddleware(e),cs)}})
function ssecMiddleware(e){return t=>async s=>{const r={...s.input}
const o=[{target:"SSECustomerKey",hash:"SSECustomerKeyMD5"},{target:"CopySourceSSECustomerKey",hash:"CopySourceSSECustomerKeyMD5"}]
for(const t of o){const s=r[t.target]
if(s){let o
if(typeof s==="string")if(isValidBase64EncodedSSECustomerKey(s,e))o=e.base64Decoder(s)
else{o=e.utf8Decoder(s)
r[t.target]=e.base64Encoder(o)}else{o=ArrayBuffer.isView(s)?new Uint8Array(s.buffer,s.byteOffset,s.byteLength):new Uint8Array(s)
r[t.target]=e.base64Encoder(o)}const i=new e.md5
i.update(o)
r[t.hash]=e.base64Encoder(await i.digest())}}return t({...s,input:r})}}const us={name:"ssecMiddleware",step:"initialize",tags:["SSE"],override:true}
const middleware_ssec_getSsecPlugin=e=>({applyToStack:t=>{t.add(ssecMiddleware(e),us)}})
function isValidBase64EncodedSSECustomerKey(e,t){const s=/^(?:[A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
if(!s.test(e))return false
try{const s=t.base64Decoder(e)
return s.length===32}catch{return false}}var ds=s(5393)
const s3ExpiresMiddleware=e=>(e,t)=>async s=>{const r=await e(s)
const{response:o}=r
if(is.c.isInstance(o))if(o.headers.expires){o.headers.expiresstring=o.headers.expires
try{(0,ds.xE)(o.headers.expires)}catch(e){t.logger?.warn(`AWS SDK Warning for ${t.clientName}::${t.commandName} response parsing (${o.headers.expires}): ${e}`)
delete o.headers.expires}}return r}
const ls={tags:["S3"],name:"s3ExpiresMiddleware",override:true,relation:"after",toMiddleware:"deserializerMiddleware"}
const s3_expires_middleware_getS3ExpiresMiddlewarePlugin=e=>({applyToStack:t=>{t.addRelativeTo(s3ExpiresMiddleware(e),ls)}})
var hs=s(5816)
const resolveClientEndpointParameters=e=>Object.assign(e,{useFipsEndpoint:e.useFipsEndpoint??false,useDualstackEndpoint:e.useDualstackEndpoint??false,forcePathStyle:e.forcePathStyle??false,useAccelerateEndpoint:e.useAccelerateEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,disableMultiregionAccessPoints:e.disableMultiregionAccessPoints??false,defaultSigningName:"s3",clientContextParams:e.clientContextParams??{}})
const ms={ForcePathStyle:{type:"clientContextParams",name:"forcePathStyle"},UseArnRegion:{type:"clientContextParams",name:"useArnRegion"},DisableMultiRegionAccessPoints:{type:"clientContextParams",name:"disableMultiregionAccessPoints"},Accelerate:{type:"clientContextParams",name:"useAccelerateEndpoint"},DisableS3ExpressSessionAuth:{type:"clientContextParams",name:"disableS3ExpressSessionAuth"},UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const ps=(0,hs.k)(ms,"AmazonS3","S3Client",V.rD)
const fs={Bucket:{type:"contextParams",name:"Bucket"},Key:{type:"contextParams",name:"Key"}}
const gs={DisableS3ExpressSessionAuth:{type:"staticContextParams",value:true},Bucket:{type:"contextParams",name:"Bucket"}}
const Ss={Bucket:{type:"contextParams",name:"Bucket"}}
const _mw0=(e,t,s,r)=>[throw_200_exceptions_getThrow200ExceptionsPlugin(s)]
const _mw7=(e,t,s,r)=>[getFlexibleChecksumsPlugin_getFlexibleChecksumsPlugin(s,{requestChecksumRequired:false,requestValidationModeMember:"ChecksumMode",responseAlgorithms:["CRC64NVME","CRC32","CRC32C","SHA256","SHA1","SHA512","MD5","XXHASH64","XXHASH3","XXHASH128"]}),middleware_ssec_getSsecPlugin(s),s3_expires_middleware_getS3ExpiresMiddlewarePlugin(s)]
var ys=s(5629)
var ws=s(4667)
class S3ServiceException extends ws.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.s3#S3ServiceException"
constructor(e){super(e)
Object.setPrototypeOf(this,S3ServiceException.prototype)}}class NoSuchUpload extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchUpload"
name="NoSuchUpload"
$fault="client"
constructor(e){super({name:"NoSuchUpload",$fault:"client",...e})
Object.setPrototypeOf(this,NoSuchUpload.prototype)}}class AccessDenied extends S3ServiceException{static shapeId="com.amazonaws.s3#AccessDenied"
name="AccessDenied"
$fault="client"
constructor(e){super({name:"AccessDenied",$fault:"client",...e})
Object.setPrototypeOf(this,AccessDenied.prototype)}}class ObjectNotInActiveTierError extends S3ServiceException{static shapeId="com.amazonaws.s3#ObjectNotInActiveTierError"
name="ObjectNotInActiveTierError"
$fault="client"
constructor(e){super({name:"ObjectNotInActiveTierError",$fault:"client",...e})
Object.setPrototypeOf(this,ObjectNotInActiveTierError.prototype)}}class BucketAlreadyExists extends S3ServiceException{static shapeId="com.amazonaws.s3#BucketAlreadyExists"
name="BucketAlreadyExists"
$fault="client"
constructor(e){super({name:"BucketAlreadyExists",$fault:"client",...e})
Object.setPrototypeOf(this,BucketAlreadyExists.prototype)}}class BucketAlreadyOwnedByYou extends S3ServiceException{static shapeId="com.amazonaws.s3#BucketAlreadyOwnedByYou"
name="BucketAlreadyOwnedByYou"
$fault="client"
constructor(e){super({name:"BucketAlreadyOwnedByYou",$fault:"client",...e})
Object.setPrototypeOf(this,BucketAlreadyOwnedByYou.prototype)}}class NoSuchBucket extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchBucket"
name="NoSuchBucket"
$fault="client"
constructor(e){super({name:"NoSuchBucket",$fault:"client",...e})
Object.setPrototypeOf(this,NoSuchBucket.prototype)}}class NoSuchKey extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchKey"
name="NoSuchKey"
$fault="client"
constructor(e){super({name:"NoSuchKey",$fault:"client",...e})
Object.setPrototypeOf(this,NoSuchKey.prototype)}}class InvalidObjectState extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidObjectState"
name="InvalidObjectState"
$fault="client"
StorageClass
AccessTier
constructor(e){super({name:"InvalidObjectState",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidObjectState.prototype)
this.StorageClass=e.StorageClass
this.AccessTier=e.AccessTier}}class NoSuchAnnotation extends S3ServiceException{static shapeId="com.amazonaws.s3#NoSuchAnnotation"
name="NoSuchAnnotation"
$fault="client"
constructor(e){super({name:"NoSuchAnnotation",$fault:"client",...e})
Object.setPrototypeOf(this,NoSuchAnnotation.prototype)}}class NotFound extends S3ServiceException{static shapeId="com.amazonaws.s3#NotFound"
name="NotFound"
$fault="client"
constructor(e){super({name:"NotFound",$fault:"client",...e})
Object.setPrototypeOf(this,NotFound.prototype)}}class InvalidPrefix extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidPrefix"
name="InvalidPrefix"
$fault="client"
constructor(e){super({name:"InvalidPrefix",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidPrefix.prototype)}}class EncryptionTypeMismatch extends S3ServiceException{static shapeId="com.amazonaws.s3#EncryptionTypeMismatch"
name="EncryptionTypeMismatch"
$fault="client"
constructor(e){super({name:"EncryptionTypeMismatch",$fault:"client",...e})
Object.setPrototypeOf(this,EncryptionTypeMismatch.prototype)}}class InvalidRequest extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidRequest"
name="InvalidRequest"
$fault="client"
constructor(e){super({name:"InvalidRequest",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidRequest.prototype)}}class InvalidWriteOffset extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidWriteOffset"
name="InvalidWriteOffset"
$fault="client"
constructor(e){super({name:"InvalidWriteOffset",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidWriteOffset.prototype)}}class TooManyParts extends S3ServiceException{static shapeId="com.amazonaws.s3#TooManyParts"
name="TooManyParts"
$fault="client"
constructor(e){super({name:"TooManyParts",$fault:"client",...e})
Object.setPrototypeOf(this,TooManyParts.prototype)}}class AnnotationLimitExceeded extends S3ServiceException{static shapeId="com.amazonaws.s3#AnnotationLimitExceeded"
name="AnnotationLimitExceeded"
$fault="client"
constructor(e){super({name:"AnnotationLimitExceeded",$fault:"client",...e})
Object.setPrototypeOf(this,AnnotationLimitExceeded.prototype)}}class AnnotationNameTooLong extends S3ServiceException{static shapeId="com.amazonaws.s3#AnnotationNameTooLong"
name="AnnotationNameTooLong"
$fault="client"
constructor(e){super({name:"AnnotationNameTooLong",$fault:"client",...e})
Object.setPrototypeOf(this,AnnotationNameTooLong.prototype)}}class InvalidAnnotationName extends S3ServiceException{static shapeId="com.amazonaws.s3#InvalidAnnotationName"
name="InvalidAnnotationName"
$fault="client"
constructor(e){super({name:"InvalidAnnotationName",$fault:"client",...e})
Object.setPrototypeOf(this,InvalidAnnotationName.prototype)}}class UnsupportedMediaType extends S3ServiceException{static shapeId="com.amazonaws.s3#UnsupportedMediaType"
name="UnsupportedMediaType"
$fault="client"
constructor(e){super({name:"UnsupportedMediaType",$fault:"client",...e})
Object.setPrototypeOf(this,UnsupportedMediaType.prototype)}}class IdempotencyParameterMismatch extends S3ServiceException{static shapeId="com.amazonaws.s3#IdempotencyParameterMismatch"
name="IdempotencyParameterMismatch"
$fault="client"
constructor(e){super({name:"IdempotencyParameterMismatch",$fault:"client",...e})
Object.setPrototypeOf(this,IdempotencyParameterMismatch.prototype)}}class ObjectAlreadyInActiveTierError extends S3ServiceException{static shapeId="com.amazonaws.s3#ObjectAlreadyInActiveTierError"
name="ObjectAlreadyInActiveTierError"
$fault="client"
constructor(e){super({name:"ObjectAlreadyInActiveTierError",$fault:"client",...e})
Object.setPrototypeOf(this,ObjectAlreadyInActiveTierError.prototype)}}const bs="AccessDenied"
const Es="AccessKeyId"
const vs="AnnotationLimitExceeded"
const ks="AnnotationNameTooLong"
const As="AccessPointAlias"
const Cs="AcceptRanges"
const xs="AccessTier"
const Rs="Bucket"
const Is="BucketArn"
const Ns="BucketAlreadyExists"
const Ps="BucketAlreadyOwnedByYou"
const _s="BucketKeyEnabled"
const Os="BucketLocationName"
const Ms="BucketLocationType"
const Ts="BucketRegion"
const Bs="Body"
const Hs="CacheControl"
const Ls="ChecksumCRC32"
const zs="ChecksumCRC32C"
const Ds="ChecksumCRC64NVME"
const Us="Cache-Control"
const $s="Content-Disposition"
const js="ContentDisposition"
const qs="Content-Encoding"
const Vs="ContentEncoding"
const Ws="ContentLanguage"
const Fs="Content-Language"
const Ks="Content-Length"
const Xs="ContentLength"
const Gs="ChecksumMD5"
const Js="ChecksumMode"
const Zs="ContentRange"
const Qs="Content-Range"
const Ys="ChecksumSHA1"
const en="ChecksumSHA256"
const tn="ChecksumSHA512"
const sn="CreateSessionOutput"
const nn="CreateSessionResult"
const rn="CreateSessionRequest"
const on="CreateSession"
const an="ChecksumType"
const cn="Content-Type"
const un="ContentType"
const dn="ChecksumXXHASH64"
const ln="ChecksumXXHASH3"
const hn="ChecksumXXHASH128"
const mn="Credentials"
const pn="DeleteMarker"
const fn="ExpectedBucketOwner"
const gn="ExpiresString"
const Sn="ETag"
const yn="EncryptionTypeMismatch"
const wn="Expiration"
const bn="Expires"
const En="GetObject"
const vn="GetObjectOutput"
const kn="GetObjectRequest"
const An="HeadBucket"
const Cn="HeadBucketOutput"
const xn="HeadBucketRequest"
const Rn="InvalidAnnotationName"
const In="IfMatch"
const Nn="If-Modified-Since"
const Pn="IfModifiedSince"
const _n="If-Match"
const On="IfNoneMatch"
const Mn="If-None-Match"
const Tn="InvalidObjectState"
const Bn="InvalidPrefix"
const Hn="IdempotencyParameterMismatch"
const Ln="InvalidRequest"
const zn="IfUnmodifiedSince"
const Dn="If-Unmodified-Since"
const Un="InvalidWriteOffset"
const $n="Key"
const jn="LastModified"
const qn="Last-Modified"
const Vn="Metadata"
const Wn="MissingMeta"
const Fn="NotFound"
const Kn="NoSuchAnnotation"
const Xn="NoSuchBucket"
const Gn="NoSuchKey"
const Jn="NoSuchUpload"
const Zn="ObjectAlreadyInActiveTierError"
const Qn="ObjectLockEventHold"
const Yn="ObjectLockEventHoldDurationDays"
const er="ObjectLockEventHoldDurationYears"
const tr="ObjectLockLegalHoldStatus"
const sr="ObjectLockMode"
const nr="ObjectLockRetainUntilDate"
const rr="ObjectNotInActiveTierError"
const or="PartsCount"
const ir="PartNumber"
const ar="RequestCharged"
const cr="ResponseCacheControl"
const ur="ResponseContentDisposition"
const dr="ResponseContentEncoding"
const lr="ResponseContentLanguage"
const hr="ResponseContentType"
const mr="ResponseExpires"
const pr="RequestPayer"
const fr="ReplicationStatus"
const gr="Range"
const Sr="Restore"
const yr="SecretAccessKey"
const wr="StreamingBlob"
const br="StorageClass"
const Er="SessionCredentialValue"
const vr="SessionCredentials"
const kr="SessionMode"
const Ar="ServerSideEncryption"
const Cr="SSECustomerAlgorithm"
const xr="SSECustomerKey"
const Rr="SSECustomerKeyMD5"
const Ir="SSEKMSEncryptionContext"
const Nr="SSEKMSKeyId"
const Pr="SessionToken"
const _r="TagCount"
const Or="TooManyParts"
const Mr="UnsupportedMediaType"
const Tr="VersionId"
const Br="WebsiteRedirectLocation"
const Hr="accept-ranges"
const Lr="client"
const zr="error"
const Dr="http"
const Ur="httpChecksum"
const $r="httpError"
const jr="httpHeader"
const qr="httpPrefixHeaders"
const Vr="httpQuery"
const Wr="partNumber"
const Fr="response-cache-control"
const Kr="response-content-disposition"
const Xr="response-content-encoding"
const Gr="response-content-language"
const Jr="response-content-type"
const Zr="response-expires"
const Qr="smithy.ts.sdk.synthetic.com.amazonaws.s3"
const Yr="streaming"
const eo="versionId"
const to="xmlName"
const so="x-amz-access-point-alias"
const no="x-amz-bucket-arn"
const ro="x-amz-bucket-location-name"
const oo="x-amz-bucket-location-type"
const io="x-amz-bucket-region"
const ao="x-amz-checksum-crc32"
const co="x-amz-checksum-crc32c"
const uo="x-amz-checksum-crc64nvme"
const lo="x-amz-checksum-md5"
const ho="x-amz-checksum-mode"
const mo="x-amz-checksum-sha1"
const po="x-amz-checksum-sha256"
const fo="x-amz-checksum-sha512"
const go="x-amz-create-session-mode"
const So="x-amz-checksum-type"
const yo="x-amz-checksum-xxhash64"
const wo="x-amz-checksum-xxhash3"
const bo="x-amz-checksum-xxhash128"
const Eo="x-amz-delete-marker"
const vo="x-amz-expiration"
const ko="x-amz-expected-bucket-owner"
const Ao="x-amz-meta-"
const Co="x-amz-missing-meta"
const xo="x-amz-mp-parts-count"
const Ro="x-amz-object-lock-event-hold"
const Io="x-amz-object-lock-event-hold-duration-days"
const No="x-amz-object-lock-event-hold-duration-years"
const Po="x-amz-object-lock-legal-hold"
const _o="x-amz-object-lock-mode"
const Oo="x-amz-object-lock-retain-until-date"
const Mo="x-amz-restore"
const To="x-amz-request-charged"
const Bo="x-amz-request-payer"
const Ho="x-amz-replication-status"
const Lo="x-amz-storage-class"
const zo="x-amz-server-side-encryption"
const Do="x-amz-server-side-encryption-aws-kms-key-id"
const Uo="x-amz-server-side-encryption-bucket-key-enabled"
const $o="x-amz-server-side-encryption-context"
const jo="x-amz-server-side-encryption-customer-algorithm"
const qo="x-amz-server-side-encryption-customer-key"
const Vo="x-amz-server-side-encryption-customer-key-MD5"
const Wo="x-amz-tagging-count"
const Fo="x-amz-version-id"
const Ko="x-amz-website-redirect-location"
const Xo="com.amazonaws.s3"
const Go=new ys.O(Qr)
var Jo=[-3,Qr,"S3ServiceException",0,[],[]]
Go.registerError(Jo,S3ServiceException)
const Zo=new ys.O(Xo)
var Qo=[-3,Xo,bs,{[zr]:Lr,[$r]:403},[],[]]
Zo.registerError(Qo,AccessDenied)
var Yo=[-3,Xo,vs,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(Yo,AnnotationLimitExceeded)
var ei=[-3,Xo,ks,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ei,AnnotationNameTooLong)
var ti=[-3,Xo,Ns,{[zr]:Lr,[$r]:409},[],[]]
Zo.registerError(ti,BucketAlreadyExists)
var si=[-3,Xo,Ps,{[zr]:Lr,[$r]:409},[],[]]
Zo.registerError(si,BucketAlreadyOwnedByYou)
var ni=[-3,Xo,yn,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ni,EncryptionTypeMismatch)
var ri=[-3,Xo,Hn,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ri,IdempotencyParameterMismatch)
var oi=[-3,Xo,Rn,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(oi,InvalidAnnotationName)
var ii=[-3,Xo,Tn,{[zr]:Lr,[$r]:403},[br,xs],[0,0]]
Zo.registerError(ii,InvalidObjectState)
var ai=[-3,Xo,Bn,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ai,InvalidPrefix)
var ci=[-3,Xo,Ln,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ci,InvalidRequest)
var ui=[-3,Xo,Un,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(ui,InvalidWriteOffset)
var di=[-3,Xo,Kn,{[zr]:Lr,[$r]:404},[],[]]
Zo.registerError(di,NoSuchAnnotation)
var li=[-3,Xo,Xn,{[zr]:Lr,[$r]:404},[],[]]
Zo.registerError(li,NoSuchBucket)
var hi=[-3,Xo,Gn,{[zr]:Lr,[$r]:404},[],[]]
Zo.registerError(hi,NoSuchKey)
var mi=[-3,Xo,Jn,{[zr]:Lr,[$r]:404},[],[]]
Zo.registerError(mi,NoSuchUpload)
var pi=[-3,Xo,Fn,{[zr]:Lr},[],[]]
Zo.registerError(pi,NotFound)
var fi=[-3,Xo,Zn,{[zr]:Lr,[$r]:403},[],[]]
Zo.registerError(fi,ObjectAlreadyInActiveTierError)
var gi=[-3,Xo,rr,{[zr]:Lr,[$r]:403},[],[]]
Zo.registerError(gi,ObjectNotInActiveTierError)
var Si=[-3,Xo,Or,{[zr]:Lr,[$r]:400},[],[]]
Zo.registerError(Si,TooManyParts)
var yi=[-3,Xo,Mr,{[zr]:Lr,[$r]:415},[],[]]
Zo.registerError(yi,UnsupportedMediaType)
const wi=[Go,Zo]
var bi=[0,Xo,Er,8,0]
var Ei=[0,Xo,xr,8,0]
var vi=[0,Xo,Ir,8,0]
var ki=[0,Xo,Nr,8,0]
var Ai=[0,Xo,wr,{[Yr]:1},42]
var Ci=[3,Xo,sn,{[to]:nn},[mn,Ar,Nr,Ir,_s],[[()=>_i,{[to]:mn}],[0,{[jr]:zo}],[()=>ki,{[jr]:Do}],[()=>vi,{[jr]:$o}],[2,{[jr]:Uo}]],1]
var xi=[3,Xo,rn,0,[Rs,kr,Ar,Nr,Ir,_s],[[0,1],[0,{[jr]:go}],[0,{[jr]:zo}],[()=>ki,{[jr]:Do}],[()=>vi,{[jr]:$o}],[2,{[jr]:Uo}]],1]
var Ri=[3,Xo,vn,0,[Bs,pn,Cs,wn,Sr,jn,Xs,Sn,Ls,zs,Ds,Ys,en,tn,Gs,dn,ln,hn,an,Wn,Tr,Hs,js,Vs,Ws,Zs,un,bn,gn,Br,Ar,Vn,Cr,Rr,Nr,_s,br,ar,fr,or,_r,sr,nr,tr,Qn,Yn,er],[[()=>Ai,16],[2,{[jr]:Eo}],[0,{[jr]:Hr}],[0,{[jr]:vo}],[0,{[jr]:Mo}],[4,{[jr]:qn}],[1,{[jr]:Ks}],[0,{[jr]:Sn}],[0,{[jr]:ao}],[0,{[jr]:co}],[0,{[jr]:uo}],[0,{[jr]:mo}],[0,{[jr]:po}],[0,{[jr]:fo}],[0,{[jr]:lo}],[0,{[jr]:yo}],[0,{[jr]:wo}],[0,{[jr]:bo}],[0,{[jr]:So}],[1,{[jr]:Co}],[0,{[jr]:Fo}],[0,{[jr]:Us}],[0,{[jr]:$s}],[0,{[jr]:qs}],[0,{[jr]:Fs}],[0,{[jr]:Qs}],[0,{[jr]:cn}],[4,{[jr]:bn}],[0,{[jr]:gn}],[0,{[jr]:Ko}],[0,{[jr]:zo}],[128|0,{[qr]:Ao}],[0,{[jr]:jo}],[0,{[jr]:Vo}],[()=>ki,{[jr]:Do}],[2,{[jr]:Uo}],[0,{[jr]:Lo}],[0,{[jr]:To}],[0,{[jr]:Ho}],[1,{[jr]:xo}],[1,{[jr]:Wo}],[0,{[jr]:_o}],[5,{[jr]:Oo}],[0,{[jr]:Po}],[0,{[jr]:Ro}],[1,{[jr]:Io}],[1,{[jr]:No}]]]
var Ii=[3,Xo,kn,0,[Rs,$n,In,Pn,On,zn,gr,cr,ur,dr,lr,hr,mr,Tr,Cr,xr,Rr,pr,ir,fn,Js],[[0,1],[0,1],[0,{[jr]:_n}],[4,{[jr]:Nn}],[0,{[jr]:Mn}],[4,{[jr]:Dn}],[0,{[jr]:gr}],[0,{[Vr]:Fr}],[0,{[Vr]:Kr}],[0,{[Vr]:Xr}],[0,{[Vr]:Gr}],[0,{[Vr]:Jr}],[6,{[Vr]:Zr}],[0,{[Vr]:eo}],[0,{[jr]:jo}],[()=>Ei,{[jr]:qo}],[0,{[jr]:Vo}],[0,{[jr]:Bo}],[1,{[Vr]:Wr}],[0,{[jr]:ko}],[0,{[jr]:ho}]],2]
var Ni=[3,Xo,Cn,0,[Is,Ms,Os,Ts,As],[[0,{[jr]:no}],[0,{[jr]:oo}],[0,{[jr]:ro}],[0,{[jr]:io}],[2,{[jr]:so}]]]
var Pi=[3,Xo,xn,0,[Rs,fn],[[0,1],[0,{[jr]:ko}]],1]
var _i=[3,Xo,vr,0,[Es,yr,Pr,wn],[[0,{[to]:Es}],[()=>bi,{[to]:yr}],[()=>bi,{[to]:Pr}],[4,{[to]:wn}]],4]
var Oi=[9,Xo,on,{[Dr]:["GET","/?session",200]},()=>xi,()=>Ci]
var Mi=[9,Xo,En,{[Ur]:"-",[Dr]:["GET","/{Key+}?x-id=GetObject",200]},()=>Ii,()=>Ri]
var Ti=[9,Xo,An,{[Dr]:["HEAD","/",200]},()=>Pi,()=>Ni]
class CreateSessionCommand extends(ps(gs,_mw0,"CreateSession",Oi)){}const Bi={rE:"3.1173.0"}
var Hi;(function(e){e["ENV"]="env"
e["CONFIG"]="shared config entry"})(Hi||(Hi={}))
const stringUnionSelector=(e,t,s,r)=>{if(!(t in e))return
const o=e[t].toUpperCase()
if(!Object.values(s).includes(o))throw new TypeError(`Cannot load ${r} '${t}'. Expected one of ${Object.values(s)}, got '${e[t]}'.`)
return o}
const Li="AWS_REQUEST_CHECKSUM_CALCULATION"
const zi="request_checksum_calculation"
const Di={environmentVariableSelector:e=>stringUnionSelector(e,Li,o,Hi.ENV),configFileSelector:e=>stringUnionSelector(e,zi,o,Hi.CONFIG),default:i}
const Ui="AWS_RESPONSE_CHECKSUM_VALIDATION"
const $i="response_checksum_validation"
const ji={environmentVariableSelector:e=>stringUnionSelector(e,Ui,a,Hi.ENV),configFileSelector:e=>stringUnionSelector(e,$i,a,Hi.CONFIG),default:c}
var qi=s(5477)
var Vi=s(2217)
var Wi=s(7652)
var Fi=s(2628)
var Ki=s(9882)
const Xi="AWS_S3_USE_ARN_REGION"
const Gi="s3_use_arn_region"
const Ji={environmentVariableSelector:e=>(0,C.Q)(e,Xi,x.c.ENV),configFileSelector:e=>(0,C.Q)(e,Gi,x.c.CONFIG),default:void 0}
class HashCalculator extends Ht.Writable{hash
constructor(e,t){super(t)
this.hash=e}_write(e,t,s){try{this.hash.update((0,es.F)(e))}catch(e){return s(e)}s()}}const readableStreamHasher=(e,t)=>{if(t.readableFlowing!==null)throw new Error("Unable to calculate hash for flowing readable stream")
const s=new e
const r=new HashCalculator(s)
t.pipe(r)
return new Promise((e,o)=>{t.on("error",e=>{r.end()
o(e)})
r.on("error",o)
r.on("finish",()=>{s.digest().then(e).catch(o)})})}
var Zi=s(1034)
var Qi=s(479)
var Yi=s(8234)
var ea=s(3945)
var ta=s(6152)
var sa=s(7580)
var na=s(4254)
var ra=s(1460)
var oa=s(4353)
var ia=s(2127)
var aa=s(1668)
var ca=s(6660)
var ua=s(7598)
const da=64
const la=20
const ha=new Int32Array([1732584193,4023233417,2562383102,271733878,3285377520])
const ma=new Int32Array([1518500249,1859775393,2400959708,3395469782])
class Sha1Js{digestLength=la
state=Int32Array.from(ha)
w
buffer=new Uint8Array(da)
bufferLength=0
bytesHashed=0
finished=false
inner
outer
constructor(e){if(e){const t=Sha1Js.normalizeKey(e)
this.inner=new Sha1Js
this.outer=new Sha1Js
const s=new Uint8Array(da*2)
for(let e=0;e<da;++e){s[e]=54^t[e]
s[e+da]=92^t[e]}this.inner.update(s.subarray(0,da))
this.outer.update(s.subarray(da))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.")
if(this.inner){this.inner.update(e)
return}let t=0
let{length:s}=e
this.bytesHashed+=s
if(this.bufferLength>0){while(s>0&&this.bufferLength<da){this.buffer[this.bufferLength++]=e[t++];--s}if(this.bufferLength===da){this.hashBuffer(this.buffer,0)
this.bufferLength=0}}while(s>=da){this.hashBuffer(e,t)
t+=da
s-=da}while(s>0){this.buffer[this.bufferLength++]=e[t++];--s}}async digest(){if(this.inner&&this.outer){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.")
this.finished=true
const e=this.inner.digestSync()
this.outer.update(e)
return this.outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(ha)
this.buffer=new Uint8Array(da)
this.bufferLength=0
this.bytesHashed=0}digestSync(){const e=this.state.slice()
const t=this.buffer.slice()
let s=this.bufferLength
const r=this.bytesHashed/536870912|0
const o=this.bytesHashed<<3
t[s++]=128
if(s>da-8){for(let e=s;e<da;++e)t[e]=0
this.hashBufferWith(e,t,0)
s=0}for(let e=s;e<da-8;++e)t[e]=0
const i=new DataView(t.buffer,t.byteOffset,da)
i.setUint32(da-8,r,false)
i.setUint32(da-4,o,false)
this.hashBufferWith(e,t,0)
const a=new Uint8Array(la)
a[0]=e[0]>>>24&255
a[1]=e[0]>>>16&255
a[2]=e[0]>>>8&255
a[3]=e[0]&255
a[4]=e[1]>>>24&255
a[5]=e[1]>>>16&255
a[6]=e[1]>>>8&255
a[7]=e[1]&255
a[8]=e[2]>>>24&255
a[9]=e[2]>>>16&255
a[10]=e[2]>>>8&255
a[11]=e[2]&255
a[12]=e[3]>>>24&255
a[13]=e[3]>>>16&255
a[14]=e[3]>>>8&255
a[15]=e[3]&255
a[16]=e[4]>>>24&255
a[17]=e[4]>>>16&255
a[18]=e[4]>>>8&255
a[19]=e[4]&255
return a}static normalizeKey(e){const t=(0,es.F)(e)
if(t.byteLength>da){const e=new Sha1Js
e.update(t)
const s=e.digestSync()
const r=new Uint8Array(da)
r.set(s)
return r}const s=new Uint8Array(da)
s.set(t)
return s}hashBuffer(e,t){this.hashBufferWith(this.state,e,t)}hashBufferWith(e,t,s){const r=this.w??=new Int32Array(80)
let o=e[0],i=e[1],a=e[2],c=e[3],u=e[4]
for(let e=0;e<16;++e)r[e]=(t[s+e*4]&255)<<24|(t[s+e*4+1]&255)<<16|(t[s+e*4+2]&255)<<8|t[s+e*4+3]&255
for(let e=16;e<80;++e){const t=r[e-3]^r[e-8]^r[e-14]^r[e-16]
r[e]=t<<1|t>>>31}for(let e=0;e<80;++e){const t=e<20?0:e<40?1:e<60?2:3
const s=((o<<5|o>>>27)+(t===0?i&a^~i&c:t===2?i&a^i&c^a&c:i^a^c)|0)+(u+(ma[t]+r[e]|0)|0)|0
u=c
c=a
a=i<<30|i>>>2
i=o
o=s}e[0]=e[0]+o|0
e[1]=e[1]+i|0
e[2]=e[2]+a|0
e[3]=e[3]+c|0
e[4]=e[4]+u|0}}const pa=(()=>{try{(0,ua.createHash)("sha1")
return true}catch{return false}})()
const fa=pa?buildNativeClass():Sha1Js
function buildNativeClass(){return class{digestLength=20
secret
hash
isHmac
finished=false
constructor(e){this.secret=e
this.isHmac=!!e
this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.")
this.hash.update(e)}async digest(){let e
if(this.isHmac){this.finished=true
e=this.hash.digest()}else e=this.hash.copy().digest()
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash()
this.finished=false}createHash(){return this.secret?(0,ua.createHmac)("sha1",toBuffer(this.secret)):(0,ua.createHash)("sha1")}}}function toBuffer(e){if(typeof e==="string")return e
if(ArrayBuffer.isView(e))return Buffer.from(e.buffer,e.byteOffset,e.byteLength)
return Buffer.from(e)}var ga=s(2526)
var Sa=s(4881)
var ya=s(5676)
var wa=s(1547)
var ba=s(6214)
var Ea=s(5125)
var va=s(4017)
const loadRestXmlErrorCode=(e,t)=>{if(t?.Error?.Code!==void 0)return t.Error.Code
if(t?.Code!==void 0)return t.Code
if(e.statusCode==404)return"NotFound"}
var ka=s(6881)
var Aa=s(6273)
const Ca=/[&<>"]/g
const xa={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
function escapeAttribute(e){return e.replace(Ca,e=>xa[e])}const Ra=/[&"'<>\r\n\u0085\u2028]/g
const Ia={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"}
function escapeElement(e){return e.replace(Ra,e=>Ia[e])}class XmlText{value
constructor(e){this.value=e}toString(){return escapeElement(""+this.value)}}class XmlNode{name
children
attributes={}
static of(e,t,s){const r=new XmlNode(e)
if(t!==void 0)r.addChildNode(new XmlText(t))
if(s!==void 0)r.withName(s)
return r}constructor(e,t=[]){this.name=e
this.children=t}withName(e){this.name=e
return this}addAttribute(e,t){this.attributes[e]=t
return this}addChildNode(e){this.children.push(e)
return this}removeAttribute(e){delete this.attributes[e]
return this}n(e){this.name=e
return this}c(e){this.children.push(e)
return this}a(e,t){if(t!=null)this.attributes[e]=t
return this}cc(e,t,s=t){if(e[t]!=null){const r=XmlNode.of(t,e[t]).withName(s)
this.c(r)}}l(e,t,s,r){if(e[t]!=null){const e=r()
e.map(e=>{e.withName(s)
this.c(e)})}}lc(e,t,s,r){if(e[t]!=null){const e=r()
const t=new XmlNode(s)
e.map(e=>{t.c(e)})
this.c(t)}}toString(){const e=Boolean(this.children.length)
let t=`<${this.name}`
const s=this.attributes
for(const e of Object.keys(s)){const r=s[e]
if(r!=null)t+=` ${e}="${escapeAttribute(""+r)}"`}return t+(!e?"/>":`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`)}}var Na=s(3888)
var Pa=s(9700)
var _a=s(7004)
var Oa=s(7297)
class XmlShapeSerializer extends ka.B{settings
stringBuffer
byteBuffer
buffer
constructor(e){super()
this.settings=e}write(e,t){const s=Ea.l1.of(e)
if(s.isStringSchema()&&typeof t==="string")this.stringBuffer=t
else if(s.isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??Pa.E)(t)
else{this.buffer=this.writeStruct(s,t,void 0)
const e=s.getMergedTraits()
if(e.httpPayload&&!e.xmlName)this.buffer.withName(s.getName())}}flush(){if(this.byteBuffer!==void 0){const e=this.byteBuffer
delete this.byteBuffer
return e}if(this.stringBuffer!==void 0){const e=this.stringBuffer
delete this.stringBuffer
return e}const e=this.buffer
if(this.settings.xmlNamespace)if(!e?.attributes?.["xmlns"])e.addAttribute("xmlns",this.settings.xmlNamespace)
delete this.buffer
return e.toString()}writeStruct(e,t,s){const r=e.getMergedTraits()
const o=e.isMemberSchema()&&!r.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():r.xmlName??e.getName()
if(!o||!e.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(true)}.`)
const i=XmlNode.of(o)
const[a,c]=this.getXmlnsAttribute(e,s)
for(const[s,r]of e.structIterator()){const e=t[s]
if(e!=null||r.isIdempotencyToken()){if(r.getMergedTraits().xmlAttribute){i.addAttribute(r.getMergedTraits().xmlName??s,this.writeSimple(r,e))
continue}if(r.isListSchema())this.writeList(r,e,i,c)
else if(r.isMapSchema())this.writeMap(r,e,i,c)
else if(r.isStructSchema())i.addChildNode(this.writeStruct(r,e,c))
else{const t=XmlNode.of(r.getMergedTraits().xmlName??r.getMemberName())
this.writeSimpleInto(r,e,t,c)
i.addChildNode(t)}}}const{$unknown:u}=t
if(u&&e.isUnionSchema()&&Array.isArray(u)&&Object.keys(t).length===1){const[e,s]=u
const r=XmlNode.of(e)
if(typeof s!=="string")if(t instanceof XmlNode||t instanceof XmlText)i.addChildNode(t)
else throw new Error(`@aws-sdk - $unknown union member in XML requires `+`value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`)
this.writeSimpleInto(0,s,r,c)
i.addChildNode(r)}if(c)i.addAttribute(a,c)
return i}writeList(e,t,s,r){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(true)}`)
const o=e.getMergedTraits()
const i=e.getValueSchema()
const a=i.getMergedTraits()
const c=!!a.sparse
const u=!!o.xmlFlattened
const[d,l]=this.getXmlnsAttribute(e,r)
const writeItem=(t,s)=>{if(i.isListSchema())this.writeList(i,Array.isArray(s)?s:[s],t,l)
else if(i.isMapSchema())this.writeMap(i,s,t,l)
else if(i.isStructSchema()){const r=this.writeStruct(i,s,l)
t.addChildNode(r.withName(u?o.xmlName??e.getMemberName():a.xmlName??"member"))}else{const r=XmlNode.of(u?o.xmlName??e.getMemberName():a.xmlName??"member")
this.writeSimpleInto(i,s,r,l)
t.addChildNode(r)}}
if(u){for(const e of t)if(c||e!=null)writeItem(s,e)}else{const r=XmlNode.of(o.xmlName??e.getMemberName())
if(l)r.addAttribute(d,l)
for(const e of t)if(c||e!=null)writeItem(r,e)
s.addChildNode(r)}}writeMap(e,t,s,r,o=false){if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(true)}`)
const i=e.getMergedTraits()
const a=e.getKeySchema()
const c=a.getMergedTraits()
const u=c.xmlName??"key"
const d=e.getValueSchema()
const l=d.getMergedTraits()
const h=l.xmlName??"value"
const m=!!l.sparse
const p=!!i.xmlFlattened
const[f,g]=this.getXmlnsAttribute(e,r)
const addKeyValue=(e,t,s)=>{const r=XmlNode.of(u,t)
const[o,i]=this.getXmlnsAttribute(a,g)
if(i)r.addAttribute(o,i)
e.addChildNode(r)
let c=XmlNode.of(h)
if(d.isListSchema())this.writeList(d,s,c,g)
else if(d.isMapSchema())this.writeMap(d,s,c,g,true)
else if(d.isStructSchema())c=this.writeStruct(d,s,g)
else this.writeSimpleInto(d,s,c,g)
e.addChildNode(c)}
if(p)for(const r in t){const o=t[r]
if(m||o!=null){const t=XmlNode.of(i.xmlName??e.getMemberName())
addKeyValue(t,r,o)
s.addChildNode(t)}}else{let r
if(!o){r=XmlNode.of(i.xmlName??e.getMemberName())
if(g)r.addAttribute(f,g)
s.addChildNode(r)}for(const e in t){const i=t[e]
if(m||i!=null){const t=XmlNode.of("entry")
addKeyValue(t,e,i);(o?s:r).addChildNode(t)}}}}writeSimple(e,t){if(null===t)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.")
const s=Ea.l1.of(e)
let r=null
if(t&&typeof t==="object")if(s.isBlobSchema())r=(this.serdeContext?.base64Encoder??ss.n)(t)
else if(s.isTimestampSchema()&&t instanceof Date){const e=(0,Na.V)(s,this.settings)
switch(e){case 5:r=t.toISOString().replace(".000Z","Z")
break
case 6:r=(0,ds.JV)(t)
break
case 7:r=String(t.getTime()/1e3)
break
default:console.warn("Missing timestamp format, using http date",t)
r=(0,ds.JV)(t)
break}}else if(s.isBigDecimalSchema()&&t){if(t instanceof _a.D)return t.string
return String(t)}else if(s.isMapSchema()||s.isListSchema())throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.")
else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${s.getName(true)}`)
if(s.isBooleanSchema()||s.isNumericSchema()||s.isBigIntegerSchema()||s.isBigDecimalSchema())r=String(t)
if(s.isStringSchema())if(t===void 0&&s.isIdempotencyToken())r=(0,Oa.ec)()
else r=String(t)
if(r===null)throw new Error(`Unhandled schema-value pair ${s.getName(true)}=${t}`)
return r}writeSimpleInto(e,t,s,r){const o=this.writeSimple(e,t)
const i=Ea.l1.of(e)
const a=new XmlText(o)
const[c,u]=this.getXmlnsAttribute(i,r)
if(u)s.addAttribute(c,u)
s.addChildNode(a)}getXmlnsAttribute(e,t){const s=e.getMergedTraits()
const[r,o]=s.xmlNamespace??[]
if(o&&o!==t)return[r?`xmlns:${r}`:"xmlns",o]
return[void 0,void 0]}}class XmlCodec extends ka.B{settings
constructor(e){super()
this.settings=e}createSerializer(){const e=new XmlShapeSerializer(this.settings)
e.setSerdeContext(this.serdeContext)
return e}createDeserializer(){const e=new Aa._(this.settings)
e.setSerdeContext(this.serdeContext)
return e}}class AwsRestXmlProtocol extends ya.s{codec
serializer
deserializer
mixin=new va.U
constructor(e){super(e)
const t={timestampFormat:{useTrait:true,default:5},httpBindings:true,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace}
this.codec=new XmlCodec(t)
this.serializer=new wa._(this.codec.createSerializer(),t)
this.deserializer=new ba.z(this.codec.createDeserializer(),t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,s){const r=await super.serializeRequest(e,t,s)
const o=Ea.l1.of(e.input)
if(!r.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),o)
if(e)r.headers["content-type"]=e}if(typeof r.body==="string"&&r.headers["content-type"]===this.getDefaultContentType()&&!r.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(o))r.body='<?xml version="1.0" encoding="UTF-8"?>'+r.body
return r}async deserializeResponse(e,t,s){return super.deserializeResponse(e,t,s)}async handleError(e,t,s,r,o){const i=loadRestXmlErrorCode(s,r)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
if(r.Error&&typeof r.Error==="object")for(const e of Object.keys(r.Error)){r[e]=r.Error[e]
if(e.toLowerCase()==="message")r.message=r.Error[e]}if(r.RequestId&&!o.requestId)o.requestId=r.RequestId
const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,s,r,o)
const u=Ea.l1.of(a)
const d=r.Error?.message??r.Error?.Message??r.message??r.Message??"UnknownError"
const l=this.compositeErrorRegistry.getErrorCtor(a)??Error
const h=new l({})
await this.deserializeHttpMessage(a,t,s,r)
const m={}
const p=this.codec.createDeserializer()
for(const[e,t]of u.structIterator()){const s=t.getMergedTraits().xmlName??e
const o=r.Error?.[s]??r[s]
m[e]=p.readSchema(t,o)}throw this.mixin.decorateServiceException(Object.assign(h,c,{$fault:u.getMergedTraits().error,message:d},m),r)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){for(const[,t]of e.structIterator())if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema())
return false}}class S3RestXmlProtocol extends AwsRestXmlProtocol{async serializeRequest(e,t,s){const r=await super.serializeRequest(e,t,s)
const o=Ea.l1.of(e.input)
const i=o.getSchema()
let a=0
const c=i[6]??0
if(t&&typeof t==="object")for(const[e,s]of o.structIterator()){if(++a>c)break
if(e==="Bucket"){if(!t.Bucket&&s.getMergedTraits().httpLabel)throw new Error(`No value provided for input HTTP label: Bucket.`)
break}}return r}}class Md5Js{digestLength=16
state=Uint32Array.from(Ma)
writeBuffer=new DataView(new ArrayBuffer(64))
bufferLength=0
bytesHashed=0
update(e){const t=(0,es.F)(e)
let s=0
let r=t.byteLength
this.bytesHashed+=r
while(r>0){this.writeBuffer.setUint8(this.bufferLength++,t[s++]);--r
if(this.bufferLength===64){compress(this.state,this.writeBuffer)
this.bufferLength=0}}}async digest(){const e=Uint32Array.from(this.state)
const t=new DataView(this.writeBuffer.buffer.slice(0))
let s=this.bufferLength
const r=this.bytesHashed*8
t.setUint8(s++,128)
if(this.bufferLength%64>=56){for(let e=s;e<64;++e)t.setUint8(e,0)
compress(e,t)
s=0}for(let e=s;e<56;++e)t.setUint8(e,0)
t.setUint32(56,r>>>0,true)
t.setUint32(60,Math.floor(r/2**32),true)
compress(e,t)
const o=new Uint8Array(16)
const i=new DataView(o.buffer)
for(let t=0;t<4;++t)i.setUint32(t*4,e[t],true)
return o}reset(){this.state.set(Ma)
this.writeBuffer=new DataView(new ArrayBuffer(64))
this.bufferLength=0
this.bytesHashed=0}}const Ma=[1732584193,4023233417,2562383102,271733878]
const Ta=4294967295
const Ba=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21)
const Ha=Array.from({length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0)
function compress(e,t){let s=e[0],r=e[1],o=e[2],i=e[3]
for(let e=0;e<64;++e){let a,c
if(e<16){a=r&o|~r&i
c=e}else if(e<32){a=i&r|o&~i
c=(5*e+1)%16}else if(e<48){a=r^o^i
c=(3*e+5)%16}else{a=o^(r|~i)
c=7*e%16}const u=t.getUint32(c*4,true)
const d=i
i=o
o=r
const l=Ba[(e>>4)*4+(e&3)]
const h=(s+a&Ta)+(u+Ha[e]&Ta)&Ta
r=r+((h<<l|h>>>32-l)>>>0)&Ta
s=d}e[0]=e[0]+s&Ta
e[1]=e[1]+r&Ta
e[2]=e[2]+o&Ta
e[3]=e[3]+i&Ta}const La=(()=>{try{(0,ua.createHash)("md5")
return true}catch{return false}})()
const za=La?Md5Node_buildNativeClass():Md5Js
function Md5Node_buildNativeClass(){return class{digestLength=16
hash=(0,ua.createHash)("md5")
update(e){this.hash.update((0,es.F)(e))}async digest(){const e=this.hash.copy().digest()
return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=(0,ua.createHash)("md5")}}}var Da=s(910)
var Ua=s(7545)
var $a=s(8977)
const getAwsChunkedEncodingStream=(e,t)=>{const{base64Encoder:s,bodyLengthChecker:r,checksumAlgorithmFn:o,checksumLocationName:i,streamHasher:a}=t
const c=s!==void 0&&r!==void 0&&o!==void 0&&i!==void 0&&a!==void 0
const u=c?a(o,e):void 0
Promise.resolve(u).catch(()=>{})
const d=e.getReader()
return new ReadableStream({async pull(e){const{value:t,done:o}=await d.read()
if(o){e.enqueue(`0\r\n`)
if(c){const t=s(await u)
e.enqueue(`${i}:${t}\r\n`)
e.enqueue(`\r\n`)}e.close()}else e.enqueue(`${(r(t)||0).toString(16)}\r\n${t}\r\n`)}})}
function getAwsChunkedEncodingStream_getAwsChunkedEncodingStream(e,t){const s=e
const r=e
if((0,Lt.H)(r))return getAwsChunkedEncodingStream(r,t)
const{base64Encoder:o,bodyLengthChecker:i,checksumAlgorithmFn:a,checksumLocationName:c,streamHasher:u}=t
const d=o!==void 0&&a!==void 0&&c!==void 0&&u!==void 0
const l=d?u(a,s):void 0
Promise.resolve(l).catch(()=>{})
const h=new Ht.Readable({read(){s.resume()}})
s.on("data",e=>{const t=i(e)||0
if(t===0)return
h.push(`${t.toString(16)}\r\n`)
h.push(e)
if(!h.push("\r\n"))s.pause()})
s.on("error",e=>{h.destroy(e)})
s.pause()
s.on("end",async()=>{try{h.push(`0\r\n`)
if(d){const e=o(await l)
h.push(`${c}:${e}\r\n`)
h.push(`\r\n`)}h.push(null)}catch(e){h.destroy(e)}})
return h}var ja=s(6494)
var qa=s(7332)
var Va=s(9809)
const getRuntimeConfig=e=>({apiVersion:"2006-03-01",base64Decoder:e?.base64Decoder??Pa.E,base64Encoder:e?.base64Encoder??ss.n,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??defaultEndpointResolver,extensions:e?.extensions??[],getAwsChunkedEncodingStream:e?.getAwsChunkedEncodingStream??getAwsChunkedEncodingStream_getAwsChunkedEncodingStream,httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Tt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ga.f2},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new Sa.S}],logger:e?.logger??new Ua.N,md5:e?.md5??za,protocol:e?.protocol??S3RestXmlProtocol,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.s3",errorTypeRegistries:wi,xmlNamespace:"http://s3.amazonaws.com/doc/2006-03-01/",version:"2006-03-01",serviceTarget:"AmazonS3"},sdkStreamMixin:e?.sdkStreamMixin??ja.c,serviceId:e?.serviceId??"S3",sha1:e?.sha1??fa,sha256:e?.sha256??Da.k,signerConstructor:e?.signerConstructor??Q.W,signingEscapePath:e?.signingEscapePath??false,urlParser:e?.urlParser??$a.D,useArnRegion:e?.useArnRegion??void 0,utf8Decoder:e?.utf8Decoder??qa.a,utf8Encoder:e?.utf8Encoder??Va.P})
const runtimeConfig_getRuntimeConfig=e=>{(0,Zi.I)(process.version)
const t=(0,Yi.I)(e)
const defaultConfigProvider=()=>t().then(Qi.l)
const s=getRuntimeConfig(e);(0,qi.I)(process.version)
const r={profile:e?.profile,logger:s.logger}
return{...s,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??(0,ea.Z)(Fi.$,r),bodyLengthChecker:e?.bodyLengthChecker??ia.n,credentialDefaultProvider:e?.credentialDefaultProvider??Ki.v6,defaultUserAgentProvider:e?.defaultUserAgentProvider??(0,Vi.pf)({serviceId:s.serviceId,clientVersion:Bi.rE}),disableS3ExpressSessionAuth:e?.disableS3ExpressSessionAuth??(0,ea.Z)(H,r),eventStreamSerdeProvider:e?.eventStreamSerdeProvider??ra.J2,maxAttempts:e?.maxAttempts??(0,ea.Z)(K.qs,e),region:e?.region??(0,ea.Z)(ta.GG,{...ta.zH,...r}),requestChecksumCalculation:e?.requestChecksumCalculation??(0,ea.Z)(Di,r),requestHandler:aa.$.create(e?.requestHandler??defaultConfigProvider),responseChecksumValidation:e?.responseChecksumValidation??(0,ea.Z)(ji,r),retryMode:e?.retryMode??(0,ea.Z)({...K.kN,default:async()=>(await defaultConfigProvider()).retryMode||oa.L0},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??(0,ea.Z)(Z.A,r),streamCollector:e?.streamCollector??ca.k,streamHasher:e?.streamHasher??readableStreamHasher,useArnRegion:e?.useArnRegion??(0,ea.Z)(Ji,r),useDualstackEndpoint:e?.useDualstackEndpoint??(0,ea.Z)(sa.e$,r),useFipsEndpoint:e?.useFipsEndpoint??(0,ea.Z)(na.Ko,r),userAgentAppId:e?.userAgentAppId??(0,ea.Z)(Wi.hV,r)}}
var Wa=s(9999)
var Fa=s(6571)
var Ka=s(274)
const getHttpAuthExtensionConfiguration=e=>{const t=e.httpAuthSchemes
let s=e.httpAuthSchemeProvider
let r=e.credentials
return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId)
if(s===-1)t.push(e)
else t.splice(s,1,e)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider(){return s},setCredentials(e){r=e},credentials(){return r}}}
const resolveHttpAuthRuntimeConfig=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()})
const resolveRuntimeExtensions=(e,t)=>{const s=Object.assign((0,Wa.R)(e),(0,Fa.xA)(e),(0,Ka.e)(e),getHttpAuthExtensionConfiguration(e))
t.forEach(e=>e.configure(s))
return Object.assign(e,(0,Wa.$)(s),(0,Fa.uv)(s),(0,Ka.j)(s),resolveHttpAuthRuntimeConfig(s))}
class S3Client extends j.K{config
constructor(...[e]){const t=runtimeConfig_getRuntimeConfig(e||{})
super(t)
this.initConfig=t
const s=resolveClientEndpointParameters(t)
const r=(0,h.D)(s)
const o=resolveFlexibleChecksumsConfig(r)
const i=(0,K.$z)(o)
const a=(0,q.T)(i)
const c=(0,m.OV)(a)
const u=(0,V.Co)(c)
const d=(0,W.o)(u)
const l=resolveHttpAuthSchemeConfig(d)
const S=resolveS3Config(l,{session:[()=>this,CreateSessionCommand]})
const y=resolveRuntimeExtensions(S,e?.extensions||[])
this.config=y
this.middlewareStack.use((0,G.wq)(this.config))
this.middlewareStack.use((0,p.sM)(this.config))
this.middlewareStack.use((0,X.ey)(this.config))
this.middlewareStack.use((0,F.vK)(this.config))
this.middlewareStack.use((0,m.TC)(this.config))
this.middlewareStack.use((0,f.Y7)(this.config))
this.middlewareStack.use((0,g.n)(this.config))
this.middlewareStack.use((0,U.w)(this.config,{httpAuthSchemeParametersProvider:Mt,identityProviderConfigProvider:async e=>new $.h({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}))
this.middlewareStack.use((0,z.l)(this.config))
this.middlewareStack.use(getValidateBucketNamePlugin(this.config))
this.middlewareStack.use(getAddExpectContinuePlugin(this.config))
this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config))
this.middlewareStack.use(getS3ExpressPlugin(this.config))
this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config))}destroy(){super.destroy()}}class GetObjectCommand extends(ps(fs,_mw7,"GetObject",Mi)){}class HeadBucketCommand extends(ps(Ss,_mw0,"HeadBucket",Ti)){}}),4881:((e,t,s)=>{s.d(t,{S:()=>AwsSdkSigV4ASigner})
var r=s(9725)
var o=s(3786)
var i=s(2526)
class AwsSdkSigV4ASigner extends i.f2{async sign(e,t,s){if(!r.K.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
const{config:a,signer:c,signingRegion:u,signingRegionSet:d,signingName:l}=await(0,i.pz)(s)
const h=await(a.sigv4aSigningRegionSet?.())
const m=(h??d??[u]).join(",")
const p=await(a.disableClockSkewCorrection?.())===true
s._disableClockSkewCorrection=p
if(!p){s._preRequestSystemClockOffset=a.systemClockOffset
s._requestSentAt=Date.now()}const f=await c.sign(e,{signingDate:p?new Date:(0,o.C)(a.systemClockOffset),signingRegion:m,signingService:l})
return f}}}),6839:((e,t,s)=>{s.d(t,{A:()=>i,O:()=>resolveAwsSdkSigV4AConfig})
var r=s(3926)
var o=s(1342)
const resolveAwsSdkSigV4AConfig=e=>{e.sigv4aSigningRegionSet=(0,r.t)(e.sigv4aSigningRegionSet)
return e}
const i={environmentVariableSelector(e){if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
throw new o.m("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())
throw new o.m("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},default:void 0}}),2915:((e,t,s)=>{s.d(t,{W:()=>SignatureV4MultiRegion})
const r={SignatureV4a:null}
const o={CrtSignerV4:null}
var i=s(7476)
const a="X-Amz-S3session-Token"
const c=a.toLowerCase()
class SignatureV4SignWithCredentials extends i.B{async signWithCredentials(e,t,s){const r=getCredentialsWithoutSessionToken(t)
e.headers[c]=t.sessionToken
const o=this
setSingleOverride(o,r)
return o.signRequest(e,s??{})}async presignWithCredentials(e,t,s){const r=getCredentialsWithoutSessionToken(t)
delete e.headers[c]
e.headers[a]=t.sessionToken
e.query=e.query??{}
e.query[a]=t.sessionToken
const o=this
setSingleOverride(o,r)
return this.presign(e,s)}}function getCredentialsWithoutSessionToken(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function setSingleOverride(e,t){const s=e.credentialProvider
e.credentialProvider=()=>{e.credentialProvider=s
return Promise.resolve(t)}}class SignatureV4MultiRegion{sigv4aSigner
sigv4Signer
signerOptions
static sigv4aDependency(){if(typeof o.CrtSignerV4==="function")return"crt"
else if(typeof r.SignatureV4a==="function")return"js"
return"none"}constructor(e){this.sigv4Signer=new SignatureV4SignWithCredentials(e)
this.signerOptions=e}async sign(e,t={}){if(t.signingRegion==="*")return this.getSigv4aSigner().sign(e,t)
return this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,s={}){if(s.signingRegion==="*"){const r=this.getSigv4aSigner()
const i=o.CrtSignerV4
if(i&&r instanceof i)return r.signWithCredentials(e,t,s)
else throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,t,s)}async presign(e,t={}){if(t.signingRegion==="*"){const s=this.getSigv4aSigner()
const r=o.CrtSignerV4
if(r&&s instanceof r)return s.presign(e,t)
else throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,s={}){if(s.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
return this.sigv4Signer.presignWithCredentials(e,t,s)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=o.CrtSignerV4
const t=r.SignatureV4a
if(this.signerOptions.runtime==="node"){if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
if(e&&typeof e==="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})
else if(t&&typeof t==="function")this.sigv4aSigner=new t({...this.signerOptions})
else throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!t||typeof t!=="function")throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}}),2989:((e,t,s)=>{s.d(t,{o:()=>resolveEventStreamSerdeConfig})
const resolveEventStreamSerdeConfig=e=>Object.assign(e,{eventStreamMarshaller:e.eventStreamSerdeProvider(e)})})}

