"use strict"
exports.id=575
exports.ids=[575,956]
exports.modules={3575:((e,r,t)=>{t.d(r,{fromProcess:()=>fromProcess})
var o=t(816)
var s=t(2365)
var n=t(8729)
var c=t(1436)
var i=t(1421)
var a=t(7975)
var d=t(249)
const getValidatedProcessCredentials=(e,r,t)=>{if(r.Version!==1)throw Error(`Profile ${e} credential_process did not return Version 1.`)
if(r.AccessKeyId===void 0||r.SecretAccessKey===void 0)throw Error(`Profile ${e} credential_process returned invalid credentials.`)
if(r.Expiration){const t=new Date
const o=new Date(r.Expiration)
if(o<t)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let o=r.AccountId
if(!o&&t?.[e]?.aws_account_id)o=t[e].aws_account_id
const s={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,...r.SessionToken&&{sessionToken:r.SessionToken},...r.Expiration&&{expiration:new Date(r.Expiration)},...r.CredentialScope&&{credentialScope:r.CredentialScope},...o&&{accountId:o}};(0,d.g)(s,"CREDENTIALS_PROCESS","w")
return s}
const resolveProcessCredentials=async(e,r,t)=>{const o=r[e]
if(r[e]){const s=o["credential_process"]
if(s!==void 0){const o=(0,a.promisify)(n.Z?.getTokenRecord?.().exec??i.exec)
try{const{stdout:t}=await o(s)
let n
try{n=JSON.parse(t.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(e,n,r)}catch(e){throw new c.C(e.message,{logger:t})}}else throw new c.C(`Profile ${e} did not contain credential_process.`,{logger:t})}else throw new c.C(`Profile ${e} could not be found in shared credentials file.`,{logger:t})}
const fromProcess=(e={})=>async({callerClientConfig:r}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess")
const t=await(0,o.Y)(e)
return resolveProcessCredentials((0,s.Bz)({profile:e.profile??r?.profile}),t,e.logger)}}),8729:((e,r,t)=>{t.d(r,{Z:()=>n})
var o=t(6333)
var s=t(2149)
const n={getFileRecord(){return s.Jj},interceptFile(e,r){s.Jj[e]=Promise.resolve(r)},getTokenRecord(){return o.a},interceptToken(e,r){o.a[e]=r}}}),8474:((e,r,t)=>{t.d(r,{C:()=>getSSOTokenFilepath})
var o=t(7598)
var s=t(6760)
var n=t(3901)
const getSSOTokenFilepath=e=>{const r=(0,o.createHash)("sha1")
const t=r.update(e).digest("hex")
return(0,s.join)((0,n.R)(),".aws","sso","cache",`${t}.json`)}}),6333:((e,r,t)=>{t.d(r,{a:()=>n,v:()=>getSSOTokenFromFile})
var o=t(1455)
var s=t(8474)
const n={}
const getSSOTokenFromFile=async e=>{if(n[e])return n[e]
const r=(0,s.C)(e)
const t=await(0,o.readFile)(r,"utf8")
return JSON.parse(t)}}),816:((e,r,t)=>{t.d(r,{Y:()=>parseKnownFiles})
var o=t(3692)
const mergeConfigFiles=(...e)=>{const r={}
for(const t of e)for(const[e,o]of Object.entries(t))if(r[e]!==void 0)Object.assign(r[e],o)
else r[e]=o
return r}
const parseKnownFiles=async e=>{const r=await(0,o.p)(e)
return mergeConfigFiles(r.configFile,r.credentialsFile)}})}

