"use strict"
exports.id=548
exports.ids=[548,167]
exports.modules={6548:((e,s,o)=>{o.d(s,{fromSSO:()=>fromSSO})
var n=o(2365)
var t=o(816)
var r=o(1436)
var i=o(6184)
var a=o(8669)
var c=o(6814)
const getSsoSessionData=e=>Object.entries(e).filter(([e])=>e.startsWith(a.I.SSO_SESSION+c.Q)).reduce((e,[s,o])=>({...e,[s.substring(s.indexOf(c.Q)+1)]:o}),{})
var l=o(6892)
var g=o(2149)
const swallowError=()=>({})
const loadSsoSessionData=async(e={})=>(0,g.TA)(e.configFilepath??(0,i.g)()).then(l.A).then(getSsoSessionData).catch(swallowError)
const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
var f=o(249)
var d=o(1342)
class TokenProviderError extends d.m{name="TokenProviderError"
constructor(e,s=true){super(e,s)
Object.setPrototypeOf(this,TokenProviderError.prototype)}}var p=o(6333)
const h=5*60*1e3
const w=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`
const getSsoOidcClient=async(e,s={},n)=>{const{SSOOIDCClient:t}=await Promise.all([o.e(291),o.e(502)]).then(o.bind(o,2340))
const coalesce=e=>s.clientConfig?.[e]??s.parentClientConfig?.[e]??n?.[e]
const r=new t(Object.assign({},s.clientConfig??{},{region:e??s.clientConfig?.region,logger:coalesce("logger"),userAgentAppId:coalesce("userAgentAppId")}))
return r}
const getNewSsoOidcToken=async(e,s,n={},t)=>{const{CreateTokenCommand:r}=await Promise.all([o.e(291),o.e(502)]).then(o.bind(o,2340))
const i=await getSsoOidcClient(s,n,t)
return i.send(new r({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))}
const validateTokenExpiry=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new TokenProviderError(`Token is expired. ${w}`,false)}
const validateTokenKey=(e,s,o=false)=>{if(typeof s==="undefined")throw new TokenProviderError(`Value not present for '${e}' in SSO Token${o?". Cannot refresh":""}. ${w}`,false)}
var u=o(8474)
var C=o(3024)
const{writeFile:S}=C.promises
const writeSSOTokenToFile=(e,s)=>{const o=(0,u.C)(e)
const n=JSON.stringify(s,null,2)
return S(o,n)}
const _=new Map
const k=new Map
const fromSso=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso")
const o=await(0,t.Y)(e)
const r=(0,n.Bz)({profile:e.profile??s?.profile})
const i=o[r]
if(!i)throw new TokenProviderError(`Profile '${r}' could not be found in shared credentials file.`,false)
else if(!i["sso_session"])throw new TokenProviderError(`Profile '${r}' is missing required property 'sso_session'.`)
const a=i["sso_session"]
const c=k.get(a)
if(c)return await c
const l=await loadSsoSessionData(e)
const g=l[a]
if(!g)throw new TokenProviderError(`Sso session '${a}' could not be found in shared credentials file.`,false)
for(const e of["sso_start_url","sso_region"])if(!g[e])throw new TokenProviderError(`Sso session '${a}' is missing required property '${e}'.`,false)
g["sso_start_url"]
const f=g["sso_region"]
let d
try{d=await(0,p.v)(a)}catch(e){throw new TokenProviderError(`The SSO session token associated with profile=${r} was not found or is invalid. ${w}`,false)}validateTokenKey("accessToken",d.accessToken)
validateTokenKey("expiresAt",d.expiresAt)
const{accessToken:u,expiresAt:C}=d
const S={token:u,expiration:new Date(C)}
if(S.expiration.getTime()-Date.now()>h)return S
const T=k.get(a)
if(T)return await T
const y=_.get(a)??0
if(Date.now()-y<30*1e3){validateTokenExpiry(S)
return S}validateTokenKey("clientId",d.clientId,true)
validateTokenKey("clientSecret",d.clientSecret,true)
validateTokenKey("refreshToken",d.refreshToken,true)
const m=(async()=>{try{_.set(a,Date.now())
const o=await getNewSsoOidcToken(d,f,e,s)
validateTokenKey("accessToken",o.accessToken)
validateTokenKey("expiresIn",o.expiresIn)
const n=new Date(Date.now()+o.expiresIn*1e3)
try{await writeSSOTokenToFile(a,{...d,accessToken:o.accessToken,expiresAt:n.toISOString(),refreshToken:o.refreshToken})}catch(e){}return{token:o.accessToken,expiration:n}}catch(e){validateTokenExpiry(S)
return S}})()
k.set(a,m)
try{return await m}finally{k.delete(a)}}
const T=false
const resolveSSOCredentials=async({ssoStartUrl:e,ssoSession:s,ssoAccountId:n,ssoRegion:t,ssoRoleName:i,ssoClient:a,clientConfig:c,parentClientConfig:l,callerClientConfig:g,profile:d,filepath:h,configFilepath:w,ignoreCache:u,logger:C})=>{let S
const _=`To refresh this SSO session run aws sso login with the corresponding profile.`
if(s)try{const e=await fromSso({profile:d,filepath:h,configFilepath:w,ignoreCache:u,clientConfig:c,parentClientConfig:l,logger:C})({callerClientConfig:g})
S={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}}catch(e){throw new r.C(e.message,{tryNextLink:T,logger:C})}else try{S=await(0,p.v)(e)}catch(e){throw new r.C(`The SSO session associated with this profile is invalid. ${_}`,{tryNextLink:T,logger:C})}if(new Date(S.expiresAt).getTime()-Date.now()<=0)throw new r.C(`The SSO session associated with this profile has expired. ${_}`,{tryNextLink:T,logger:C})
const{accessToken:k}=S
const{SSOClient:y,GetRoleCredentialsCommand:m}=await Promise.all([o.e(291),o.e(589)]).then(o.bind(o,5689))
const v=a||new y(Object.assign({},c??{},{logger:c?.logger??g?.logger??l?.logger,region:c?.region??t,userAgentAppId:c?.userAgentAppId??g?.userAgentAppId??l?.userAgentAppId}))
let O
try{O=await v.send(new m({accountId:n,roleName:i,accessToken:k}))}catch(e){throw new r.C(e,{tryNextLink:T,logger:C})}const{roleCredentials:{accessKeyId:x,secretAccessKey:A,sessionToken:I,expiration:N,credentialScope:P,accountId:$}={}}=O
if(!x||!A||!I||!N)throw new r.C("SSO returns an invalid temporary credential.",{tryNextLink:T,logger:C})
const E={accessKeyId:x,secretAccessKey:A,sessionToken:I,expiration:new Date(N),...P&&{credentialScope:P},...$&&{accountId:$}}
if(s)(0,f.g)(E,"CREDENTIALS_SSO","s")
else(0,f.g)(E,"CREDENTIALS_SSO_LEGACY","u")
return E}
const validateSsoProfile=(e,s)=>{const{sso_start_url:o,sso_account_id:n,sso_region:t,sso_role_name:i}=e
if(!o||!n||!t||!i)throw new r.C(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", `+`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:false,logger:s})
return e}
const fromSSO=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
const{ssoStartUrl:o,ssoAccountId:i,ssoRegion:a,ssoRoleName:c,ssoSession:l}=e
const{ssoClient:g}=e
const f=(0,n.Bz)({profile:e.profile??s?.profile})
if(!o&&!i&&!a&&!c&&!l){const s=await(0,t.Y)(e)
const n=s[f]
if(!n)throw new r.C(`Profile ${f} was not found.`,{logger:e.logger})
if(!isSsoProfile(n))throw new r.C(`Profile ${f} is not configured with SSO credentials.`,{logger:e.logger})
if(n?.sso_session){const s=await loadSsoSessionData(e)
const t=s[n.sso_session]
const i=` configurations in profile ${f} and sso-session ${n.sso_session}`
if(a&&a!==t.sso_region)throw new r.C(`Conflicting SSO region`+i,{tryNextLink:false,logger:e.logger})
if(o&&o!==t.sso_start_url)throw new r.C(`Conflicting SSO start_url`+i,{tryNextLink:false,logger:e.logger})
n.sso_region=t.sso_region
n.sso_start_url=t.sso_start_url}const{sso_start_url:i,sso_account_id:c,sso_region:l,sso_role_name:d,sso_session:p}=validateSsoProfile(n,e.logger)
return resolveSSOCredentials({ssoStartUrl:i,ssoSession:p,ssoAccountId:c,ssoRegion:l,ssoRoleName:d,ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}else if(!o||!i||!a||!c)throw new r.C("Incomplete configuration. The fromSSO() argument hash must include "+'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:false,logger:e.logger})
else return resolveSSOCredentials({ssoStartUrl:o,ssoSession:l,ssoAccountId:i,ssoRegion:a,ssoRoleName:c,ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}}),8474:((e,s,o)=>{o.d(s,{C:()=>getSSOTokenFilepath})
var n=o(7598)
var t=o(6760)
var r=o(3901)
const getSSOTokenFilepath=e=>{const s=(0,n.createHash)("sha1")
const o=s.update(e).digest("hex")
return(0,t.join)((0,r.R)(),".aws","sso","cache",`${o}.json`)}}),6333:((e,s,o)=>{o.d(s,{a:()=>r,v:()=>getSSOTokenFromFile})
var n=o(1455)
var t=o(8474)
const r={}
const getSSOTokenFromFile=async e=>{if(r[e])return r[e]
const s=(0,t.C)(e)
const o=await(0,n.readFile)(s,"utf8")
return JSON.parse(o)}}),816:((e,s,o)=>{o.d(s,{Y:()=>parseKnownFiles})
var n=o(3692)
const mergeConfigFiles=(...e)=>{const s={}
for(const o of e)for(const[e,n]of Object.entries(o))if(s[e]!==void 0)Object.assign(s[e],n)
else s[e]=n
return s}
const parseKnownFiles=async e=>{const s=await(0,n.p)(e)
return mergeConfigFiles(s.configFile,s.credentialsFile)}})}

