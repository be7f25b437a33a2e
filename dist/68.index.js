"use strict"
exports.id=68
exports.ids=[68]
exports.modules={6068:((e,t,n)=>{n.r(t)
n.d(t,{openReader:()=>openReader,readState:()=>readState})
var o=n(7700)
var r=n(6760)
var s=n(4117)
const a="default"
const i="env:"
function locationOf({type:e,config:t},n){switch(e){case"s3":return s3(t,n)
case"gcs":return gcs(t,n)
case"azurerm":return azurerm(t,n)
case"remote":return remote(t,n)
default:throw new o.lZ("LOOKUP",`backend type ${e} is not supported`,{hint:hintFor(e)})}}function hintFor(e){if(e==="local")return"Point the plugin at the state file itself, not at .terraform/terraform.tfstate."
if(e==="cloud")return"Write url: remote://app.terraform.io/ORGANIZATION/WORKSPACE and set TFE_TOKEN."
if(e==="http")return"Write the address of the state as url: of the plugin."
return"Followed are s3, gcs, azurerm and remote. Otherwise fetch the state in a step before (terraform state pull > file) and point path: at the file."}const backend_text=(e,t)=>{const n=e[t]
return typeof n==="string"?n:void 0}
const filled=(e,t)=>backend_text(e,t)||void 0
function needed(e,t,n){const r=filled(e,t)
if(r!==void 0)return r
throw new o.lZ("LOOKUP",`the backend ${n} of the pointer file has no ${t}`,{hint:"It was probably given on the command line only: run terraform init again, or write the url of the state into the plugin."})}function s3(e,t){const n=needed(e,"bucket","s3")
const o=needed(e,"key","s3")
const c=t===a?o:r.posix.join(backend_text(e,"workspace_key_prefix")??i,t,o)
const u=(0,s.G)(e["endpoints"])?e["endpoints"]:{}
const h={bucket:n,key:c,region:filled(e,"region"),endpoint:filled(u,"s3")??filled(e,"endpoint"),pathStyle:e["use_path_style"]===true||e["force_path_style"]===true,accessKey:filled(e,"access_key"),secretKey:filled(e,"secret_key"),role:roleOf(e)}
return{kind:"s3",object:h,shown:`s3://${n}/${c}`}}function roleOf(e){const t=Array.isArray(e["assume_role"])?e["assume_role"][0]:e["assume_role"]
const n=(0,s.G)(t)&&filled(t,"role_arn")!==void 0?t:e
const r=filled(n,"role_arn")
if(r===void 0)return
if(!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(r))throw new o.lZ("LOOKUP",`arn: invalid prefix: role_arn of the backend is "${r}"`,{hint:"Expected arn:aws:iam::ACCOUNT:role/NAME."})
return{arn:r,sessionName:filled(n,"session_name"),externalId:filled(n,"external_id")}}function gcs(e,t){const n=needed(e,"bucket","gcs")
const o=r.posix.join(backend_text(e,"prefix")??"",`${t}.tfstate`)
const s={kind:"gs",bucket:n,object:o,shown:`gs://${n}/${o}`}
return{...s,credentials:filled(e,"credentials"),encryptionKey:filled(e,"encryption_key")}}function azurerm(e,t){const n=needed(e,"storage_account_name","azurerm")
const o=needed(e,"container_name","azurerm")
const r=needed(e,"key","azurerm")
const s=t===a?r:`${r}${backend_text(e,"workspace_key_prefix")??i}${t}`
const c={kind:"azurerm",account:n,container:o,blob:s,shown:`azurerm blob ${n}/${o}/${s}`}
return{...c,accessKey:filled(e,"access_key"),sas:filled(e,"sas_token"),useAzureAd:/^true$/.test(String(e["use_azuread_auth"]))}}function remote(e,t){const n=needed(e,"organization","remote")
const r=e["workspaces"]
if(!(0,s.G)(r))throw new o.lZ("LOOKUP","failed to parse workspaces",{hint:"The backend remote of the pointer file needs a block workspaces with name or prefix."})
const a=filled(r,"name")
const i=filled(r,"prefix")
if(a===void 0&&i===void 0)throw new o.lZ("LOOKUP","workspaces requires either name or prefix")
const c=a??`${i??""}${t}`
const u=backend_text(e,"hostname")??""
return{kind:"remote",host:u,organization:n,workspace:c,token:filled(e,"token"),shown:`remote://${u||"app.terraform.io"}/${n}/${c}`}}var c=n(2070)
const u=5e8
function tooBig(e){const t=e===void 0?"":` of ${Math.round(e/1e6)} MB`
return new o.lZ("LOOKUP",`the state${t} is too big: at most ${u/1e6} MB can be read`,{hint:'Split the state, or read the few values that are needed in a smaller one through data "terraform_remote_state", outputs or SSM parameters.'})}function textOf(e){if(e.length>u)throw tooBig(e.length)
const t=new TextDecoder("utf-8",{ignoreBOM:true}).decode(e)
if(e.length>h)release(e)
return t}const h=1e6
function release({buffer:e,byteLength:t}){const{transfer:n}=e
if(e.byteLength===t)n?.call(e,0)}const isTooBig=e=>e.code==="TOO_BIG"
var d=n(4489)
var f=n(1236)
var l=n(8437)
async function readHttp(e,t){const{address:n,authorization:o}=withoutUser(e)
const r=o===void 0?{}:{authorization:o}
const s=await request(t,n,{headers:r})
if(s.status<200||s.status>299)throw refused(s,hintForStatus(s.status))
return textOf(s.body)}async function request(e,t,n={}){try{return await persistently(e,()=>e.http(t,{maxBytes:u,...n}))}catch(e){if(e instanceof o.lZ)throw e
if(isTooBig(e))throw tooBig()
if((0,d.mm)(e))throw new o.lZ("CANCELLED",`cancelled before ${hostOf(t)} had answered`,{cause:e})
throw new o.lZ("LOOKUP",`${hostOf(t)} cannot be reached: ${(0,o.gJ)(e)}`,{cause:e,hint:(0,d.i_)(e,"the address")})}}const p=4
const w=1e3
const E=new Set([429,502,503,504])
async function persistently(e,t){for(let n=1;;n++){const o=n===p
try{const e=await t()
if(o||!E.has(e.status))return e}catch(e){if(o||!isPassing(e))throw e}await e.clock.sleep(w*2**(n-1))}}const isPassing=e=>/^E(?:CONNREFUSED|CONNRESET|TIMEDOUT|PIPE|AI_AGAIN|HOSTUNREACH|NETUNREACH)$/.test(e.code??"")
const hostOf=e=>URL.canParse(e)?new URL(e).host:e
function refused(e,t){const n=`HTTP ${e.status}${e.statusText===""?"":` ${e.statusText}`}`
const r=e.body.length>1e4?"":textOf(e.body)
return new o.lZ("LOOKUP",`the server answers ${n}`,{hint:(0,l.$7)(r)??t})}function hintForStatus(e){if(e===401||e===403)return"The server wants other credentials. User and password may stand in the URL (https://USER:PASSWORD@\u2026), taken from secrets by {{ must_env \u2026 }}."
if(e===404||e===410)return"There is no state at this address."
if(e===423||e===409)return"The state is locked: somebody else is applying. Wait until that run is over."
return e>=500?"The server has a fault of its own; try again later.":void 0}function withoutUser(e){if(!URL.canParse(e))throw new o.lZ("LOOKUP",`"${e.replace(/\/\/[^@/]*@/,"//")}" is not a URL`)
const t=new URL(e)
if(t.username===""&&t.password==="")return{address:e}
const n=`${(0,f.tv)(t.username)}:${(0,f.tv)(t.password)}`
t.username=""
t.password=""
return{address:t.href,authorization:`Basic ${btoa(String.fromCharCode(...(new TextEncoder).encode(n)))}`}}async function azureToken(e){const{env:t}=e
const n=t["AZURE_STORAGE_BEARER_TOKEN"]
if(n)return n
const r=t["AZURE_TENANT_ID"]||t["ARM_TENANT_ID"]
const a=t["AZURE_CLIENT_ID"]||t["ARM_CLIENT_ID"]
const i=await proofOf(e)
if(!r||!a||i===void 0)return
const c=(t["AZURE_AUTHORITY_HOST"]||"https://login.microsoftonline.com").replace(/\/+$/,"")
const u=new URLSearchParams({grant_type:"client_credentials",client_id:a,scope:"https://storage.azure.com/.default",...i})
const h=await request(e,`${c}/${encodeURIComponent(r)}/oauth2/v2.0/token`,{method:"POST",headers:{"content-type":"application/x-www-form-urlencoded"},body:u.toString()})
const d=parsed(textOf(h.body))
const f=(0,s.G)(d)?d["access_token"]:void 0
if(h.status===200&&typeof f==="string")return f
const l=(0,s.G)(d)&&typeof d["error_description"]==="string"?`: ${d["error_description"].split(/[\r\n]/)[0]??""}`:""
throw new o.lZ("CREDENTIALS",`Entra ID gives no token (HTTP ${h.status})${l}`,{hint:"Check AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or the federated credential)."})}async function proofOf(e){const{env:t}=e
const n=t["AZURE_CLIENT_SECRET"]||t["ARM_CLIENT_SECRET"]
if(n)return{client_secret:n}
const o=t["AZURE_FEDERATED_TOKEN_FILE"]||t["ARM_OIDC_TOKEN_FILE_PATH"]
const r=o?await readProof(o,e):t["ARM_OIDC_TOKEN"]
if(!r)return
return{client_assertion_type:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",client_assertion:r}}async function readProof(e,t){try{return(await t.files.readText(e)).trim()}catch(e){throw new o.lZ("CREDENTIALS",`the federated token cannot be read: ${(0,o.gJ)(e)}`,{cause:e,hint:"AZURE_FEDERATED_TOKEN_FILE (or ARM_OIDC_TOKEN_FILE_PATH) names the file of the token."})}}function parsed(e){try{return JSON.parse(e)}catch{return}}var _=n(7598)
function sharedKey(e,t,n,o){const r=["GET",...Array(11).fill("")]
const s=Object.keys(o).filter(e=>e.startsWith("x-ms-")).sort().map(e=>`${e}:${o[e]?.trim()??""}`)
const a=[...new Set(n.searchParams.keys())].sort().map(e=>`${e.toLowerCase()}:${n.searchParams.getAll(e).sort().join(",")}`)
const i=[`/${e}${n.pathname}`,...a].join("\n")
const c=(0,_.createHmac)("sha256",secretOf(t)).update([...r,...s,i].join("\n")).digest("base64")
return`SharedKey ${e}:${c}`}function secretOf(e){try{return Uint8Array.from(atob(e),e=>e.charCodeAt(0))}catch(e){throw new o.lZ("CREDENTIALS","the storage account key is not base64",{cause:e,hint:"Copy the whole key, the == at its end included."})}}const O="2020-10-02"
const m="Set one of AZURE_STORAGE_ACCESS_KEY (or ARM_ACCESS_KEY), ARM_SAS_TOKEN (or AZURE_STORAGE_SAS_TOKEN), AZURE_STORAGE_CONNECTION_STRING, AZURE_STORAGE_BEARER_TOKEN (az account get-access-token --resource https://storage.azure.com/), or AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET."
async function readAzure(e,t){const{env:n}=t
const o=connectionString(n["AZURE_STORAGE_CONNECTION_STRING"],e.account)
const r=o["BlobEndpoint"]??`https://${e.account}.blob.${suffixOf(n,o)}`
const s=new URL(`${r.replace(/\/+$/,"")}/${[e.container,...e.blob.split("/")].map(encodeURIComponent).join("/")}`)
const a={"x-ms-date":new Date(t.clock.now()).toUTCString(),"x-ms-version":O}
await authorize(s,a,e,o,t)
const i=await request(t,s.href,{headers:a})
if(i.status!==200)throw azureError(i,e)
return textOf(i.body)}function connectionString(e,t){const n=(e??"").split(";").flatMap(e=>{const t=e.indexOf("=")
return t<0?[]:[[e.slice(0,t).trim(),e.slice(t+1).trim()]]})
const o=Object.fromEntries(n)
return o["AccountName"]===void 0||o["AccountName"]===t?o:{}}const y={usgovernment:"core.usgovcloudapi.net",china:"core.chinacloudapi.cn"}
const suffixOf=(e,t)=>t["EndpointSuffix"]??y[(e["ARM_ENVIRONMENT"]??"").toLowerCase()]??"core.windows.net"
async function authorize(e,t,n,r,s){const{env:a}=s
const first=(...e)=>e.find(e=>e!==void 0&&e!=="")
const i=first(n.accessKey,a["AZURE_STORAGE_ACCESS_KEY"],a["ARM_ACCESS_KEY"],a["AZURE_STORAGE_KEY"],r["AccountKey"])
const c=first(n.sas,a["ARM_SAS_TOKEN"],a["AZURE_STORAGE_SAS_TOKEN"],r["SharedAccessSignature"])
const u=a["ARM_USE_AZUREAD"]==="true"||n.useAzureAd===true
if(!u&&i!==void 0)t["authorization"]=sharedKey(n.account,i,e,t)
else if(!u&&c!==void 0)e.search=c.replace(/^\?/,"")
else{const e=await azureToken(s)
if(e===void 0)throw new o.lZ("CREDENTIALS","no credentials for Azure Blob Storage were found",{hint:m})
t["authorization"]=`Bearer ${e}`}}function azureError(e,{account:t,container:n,blob:r}){const{status:s}=e
const a=e.headers["x-ms-error-code"]??""
const i=`HTTP ${s}${a===""?"":` ${a}`}`
if(a==="ContainerNotFound")return new o.lZ("LOOKUP",`${i}: the account ${t} has no container ${n}`,{hint:"Check account and container."})
if(s===404)return new o.lZ("LOOKUP",`${i}: the container ${n} has no blob ${r}`,{hint:"Check the key and the workspace: Terraform writes KEYenv:WORKSPACE for workspaces."})
if(s===401||s===403&&/AuthenticationFailed/.test(a))return new o.lZ("CREDENTIALS",`${i}: the credentials are not accepted`,{hint:`A SAS or token may have expired. ${m}`})
if(s===403)return new o.lZ("CREDENTIALS",`${i}: no permission to read the blob ${n}/${r} in ${t}`,{hint:`Grant the role Storage Blob Data Reader on the container, or a SAS with permission r. A firewall of the storage account answers the same.`})
return refused(e,void 0)}var T=n(1907)
const k=["GOOGLE_OAUTH_ACCESS_TOKEN","CLOUDSDK_AUTH_ACCESS_TOKEN"]
const $="Give google-github-actions/auth the setting token_format: access_token and an id, and this step  env: { GOOGLE_OAUTH_ACCESS_TOKEN: ${{ steps.ID.outputs.access_token }} }."
async function readGs(e,t){const{bucket:n,object:o}=e
const r=t.env["STORAGE_EMULATOR_HOST"]
const s=r?originOf(r):"https://storage.googleapis.com"
const a={...r?{}:bearer(t.env,e),...encryption(e.encryptionKey??t.env["GOOGLE_ENCRYPTION_KEY"])}
const i=`${s}/storage/v1/b/${encodeURIComponent(n)}/o/${encodeURIComponent(o)}?alt=media`
const c=await request(t,i,{headers:a})
if(c.status!==200)throw gsError(c,n,o)
return textOf(c.body)}const originOf=e=>(/^https?:\/\//.test(e)?e:`http://${e}`).replace(/\/+$/,"")
function bearer(e,{credentials:t}){const n=k.map(t=>e[t]).find(e=>e!==void 0&&e!=="")
if(n!==void 0)return{authorization:`Bearer ${n}`}
const r=t??e["GOOGLE_APPLICATION_CREDENTIALS"]
const s=r?"a credentials file cannot be used here, an access token is needed":"no access token"
throw new o.lZ("CREDENTIALS",`${s}: ${k.join(" and ")} are not set`,{hint:$})}function encryption(e){if(!e)return{}
const t=(0,_.createHash)("sha256").update(bytesOfKey(e)).digest("base64")
return{"x-goog-encryption-algorithm":"AES256","x-goog-encryption-key":e,"x-goog-encryption-key-sha256":t}}function bytesOfKey(e){try{return Uint8Array.from(atob(e),e=>e.charCodeAt(0))}catch(e){throw new o.lZ("CREDENTIALS","the encryption key is not base64",{cause:e,hint:"GOOGLE_ENCRYPTION_KEY (or encryption_key of the backend) is the base64 text of a key of 32 bytes."})}}function gsError(e,t,n){const{status:r}=e
const s=saidBy(e)
const a=s===""?"":`: ${s}`
if(r===401)return new o.lZ("CREDENTIALS",`HTTP 401: the access token is not accepted${a}`,{hint:`It may have expired. ${$}`})
if(r===403)return new o.lZ("CREDENTIALS",`HTTP 403: no permission for storage.objects.get on ${t}/${n}${a}`,{hint:`Grant roles/storage.objectViewer on the bucket ${t} to the identity behind the token.`})
if(r===404){const e=/bucket does not exist/i.test(s)?`the bucket ${t} does not exist`:`the bucket ${t} has no object ${n}`
return new o.lZ("LOOKUP",`${e} (HTTP 404)`,{hint:"Check bucket, prefix and workspace: Terraform writes PREFIX/WORKSPACE.tfstate, default.tfstate without workspaces."})}const i=refused(e,void 0)
return new o.lZ(i.code,`${i.message}${a}`,{hint:i.hint})}function saidBy(e){if(e.body.length>1e4)return""
const t=textOf(e.body)
try{const e=JSON.parse(t)
const n=(0,s.G)(e)&&(0,s.G)(e["error"])?e["error"]:{}
return typeof n["message"]==="string"?n["message"]:""}catch{return(0,T.J)(t.split("\n")[0]??"",200)}}const A={ENOENT:"no such file or directory",EACCES:"permission denied",EISDIR:"is a directory",ENOTDIR:"not a directory"}
async function readLocal(e,t){try{const n=await t.files.size(e)
if(n>u)throw tooBig(n)
return await t.files.readText(e)}catch(t){if(t instanceof o.lZ)throw t
const n=t.code??""
throw new o.lZ("LOOKUP",`open ${e}: ${A[n]??(0,o.gJ)(t)}`,{cause:t,hint:local_hintFor(n,e)})}}function local_hintFor(e,t){const n=/(?:^|\/)(s3|gs|https?|azurerm|remote|file):\/+/.exec(t)?.[1]
if(n!==void 0)return`path: is for files beside the config. For ${n}:// write url: instead.`
if(e!=="ENOENT")return
return"path: is relative to the directory of the config, url: without scheme to the working directory. Is the state checked out or fetched before this step? `optional: true` makes a missing state a warning."}async function selectedWorkspace(e,t){const n=t.env["TF_WORKSPACE"]
if(n!==void 0&&n!=="")return n
const o=await t.files.readText(e).catch(()=>"")
return o===""?"default":o}const g="Set TFE_TOKEN (or TF_TOKEN_ and the host, with _ for dots) in the step to an API token of HCP Terraform or Terraform Enterprise (user or team token that may read the workspace)."
async function readRemote(e,t){const n=e.token||t.env["TFE_TOKEN"]||t.env[hostVariable(e.host)]
if(!n)throw new o.lZ("CREDENTIALS","missing API token",{hint:g})
const r=e.host===""?(t.env["TFE_ADDRESS"]||"https://app.terraform.io").replace(/\/+$/,""):`https://${e.host}`
const s={authorization:`Bearer ${n}`,accept:"application/vnd.api+json"}
const get=async(e,n,o)=>{const a=await request(t,`${r}/api/v2/${e}`,{headers:s})
if(a.status!==200)throw apiError(a,n,o)
return dataOf(a,n)}
const{organization:a,workspace:i}=e
const c=await get(`organizations/${encodeURIComponent(a)}/workspaces/${encodeURIComponent(i)}`,`the workspace ${a}/${i}`,"Check the names of organization and workspace, and that the token may see them (the API answers 404 for both).")
const u=await get(`workspaces/${encodeURIComponent(String(c["id"]))}/current-state-version`,`the current state of ${a}/${i}`,"Nothing has been applied in this workspace yet, or the token may not read its state.")
return download(u,r,s,t)}const hostVariable=e=>`TF_TOKEN_${(e||"app.terraform.io").replace(/:\d+$/,"").replaceAll("-","__").replaceAll(".","_")}`
async function download(e,t,n,r){const a=(0,s.G)(e["attributes"])?e["attributes"]:{}
const i=a["hosted-state-download-url"]
if(typeof i!=="string"||i==="")throw new o.lZ("LOOKUP","the state version has no download address",{hint:"The token may read the workspace, but not its state: it needs the permission to read state versions."})
const c=await request(r,new URL(i,t).href,{headers:{authorization:n["authorization"]??""}})
if(c.status!==200)throw refused(c,"The address of a state is valid for a short time only; run the step again.")
return textOf(c.body)}function dataOf(e,t){try{const t=JSON.parse(textOf(e.body))
if((0,s.G)(t)&&(0,s.G)(t["data"]))return t["data"]}catch{}throw new o.lZ("LOOKUP",`the answer about ${t} is not what the API promises`,{hint:"Is the host a Terraform Enterprise or HCP Terraform server?"})}function apiError(e,t,n){if(e.status===401)return new o.lZ("CREDENTIALS",`${t}: HTTP 401: the token is not accepted`,{hint:g})
if(e.status===403)return new o.lZ("CREDENTIALS",`${t}: HTTP 403: the token may not read it`,{hint:n})
if(e.status===404)return new o.lZ("LOOKUP",`${t}: HTTP 404: not found`,{hint:n})
const r=refused(e,void 0)
return new o.lZ(r.code,`${t}: ${r.message}`,{hint:r.hint})}var S=n(7401)
var b=n(1218)
function openS3(e){const t=(0,b.O)(t=>discover(JSON.parse(t),e))
return async n=>{const r=n.endpoint??e.env["AWS_ENDPOINT_URL_S3"]
const s=r?n.region:await t(JSON.stringify({...n,key:""}))
try{return textOf(await e.s3.getObject(n,s,u))}catch(t){if(t instanceof o.lZ)throw t
throw isTooBig(t)?tooBig():objectError(t,n,s,e)}}}async function discover(e,t){try{const{status:n,region:o}=await t.s3.headBucket(e)
if(n===404)throw noBucket(e)
return o??e.region}catch(n){throw(0,S.b0)(n,{action:"s3:ListBucket",resource:`arn:aws:s3:::${e.bucket}`,what:"failed to get bucket region"},t)}}const noBucket=({bucket:e})=>new o.lZ("LOOKUP",`NoSuchBucket: the bucket ${e} does not exist`,{hint:"Check the spelling of the bucket, and that the credentials belong to the account meant."})
function objectError(e,t,n,r){const{bucket:s,key:a}=t
const{name:i="",$metadata:c}=e
const u={action:"s3:GetObject",resource:`arn:aws:s3:::${s}/${a}`,what:`s3:GetObject of ${s}/${a}`}
if(i==="NoSuchBucket")return noBucket(t)
if(i==="NoSuchKey"||c?.httpStatusCode===404)return new o.lZ("LOOKUP",`NoSuchKey: the bucket ${s} has no object ${a}`,{cause:e,hint:"Check the key, and the workspace: Terraform keeps the state of workspace w under env:/w/. Has anything been applied there yet?"})
if(/^(PermanentRedirect|301|TemporaryRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraintException)$/.test(i)||c?.httpStatusCode===301){const t=n??r.region
return new o.lZ("LOOKUP",`the bucket ${s} is not in region ${t??"(unknown)"}: ${i}: ${(0,o.gJ)(e)}`,{cause:e,hint:"Let the role call s3:ListBucket on the bucket, so that its region can be found, or set the right region."})}const h=keptBack(i,(0,o.gJ)(e),u.what)
if(h!==void 0)return new o.lZ("LOOKUP",h.message,{cause:e,hint:h.hint})
if((0,S.GZ)(e)||c?.httpStatusCode===403)return forbidden(e,u,r)
return(0,S.b0)(e,u,r)}function keptBack(e,t,n){if(e==="InvalidObjectState")return{message:`${n}: the object is archived: ${t}`,hint:"Restore it, and keep states out of the lifecycle rules that archive objects."}
if(e!=="InvalidRequest"||!/server.side encryption/i.test(t))return
return{message:`${n}: the state is encrypted with a key of your own (SSE-C): ${t}`,hint:"Such a key cannot be handed over here. Fetch the state in a step before (terraform state pull > file) and point path: at the file, or encrypt the bucket with KMS."}}function forbidden(e,t,n){if(!(0,S.GZ)(e))return(0,S.b0)(e,t,n)
const{code:r,message:s,hint:a,cause:i}=(0,S.gF)(e,t,n)
if(!s.includes("s3:GetObject on"))return new o.lZ(r,s,{hint:a,cause:i})
return new o.lZ(r,s,{cause:i,hint:`${a??""}\nWithout s3:ListBucket on the bucket S3 answers the same for a key that does not exist.`})}var R=n(2827)
function openReader(e,t){const n={world:e,secrets:t,s3:openS3(e)}
return e=>readState(e,n)}async function readState(e,t){return naming(e,async()=>{const n=(0,c.U)(await readText(e,t))
if(n.kind==="state")return(0,R.I7)(n)
const r=e.kind==="local"&&e.workspace
const s=r?await selectedWorkspace((0,f.EJ)(e.path),t.world):"default"
const a=locationOf(n.backend,s);(0,f.gW)(a).forEach(e=>t.secrets.add(e))
return naming(a,async()=>{const e=(0,c.U)(await readText(a,t))
if(e.kind==="state")return(0,R.I7)(e)
throw new o.lZ("LOOKUP","the backend holds another pointer instead of a state",{hint:"Copy the state itself there (terraform state push)."})})})}async function readText(e,{world:t,s3:n}){switch(e.kind){case"local":return readLocal(e.path,t)
case"s3":return n(e.object)
case"http":return readHttp(e.url,t)
case"remote":return readRemote(e,t)
case"gs":return readGs(e,t)
case"azurerm":return readAzure(e,t)
default:return e}}async function naming(e,t){try{return await t()}catch(t){const{code:n,message:r,hint:s,cause:a,at:i}=t instanceof o.lZ?t:new o.lZ("LOOKUP",(0,o.gJ)(t),{cause:t})
throw new o.lZ(n,`failed to read tfstate from ${e.shown}: ${r}`,{hint:s,cause:a,at:i})}}})}

