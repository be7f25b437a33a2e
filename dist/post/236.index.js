"use strict"
exports.id=236
exports.ids=[236]
exports.modules={6236:((e,n,o)=>{o.d(n,{fromIni:()=>fromIni})
var t=o(816)
var r=o(2365)
var i=o(1436)
var s=o(249)
var a=o(8062)
const resolveCredentialSource=(e,n,t)=>{const r={EcsContainer:async e=>{const{fromHttp:n}=await o.e(459).then(o.bind(o,7459))
const{fromContainerMetadata:r}=await o.e(966).then(o.bind(o,4966))
t?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer")
return async()=>(0,a.c)(n(e??{}),r(e))().then(setNamedProvider)},Ec2InstanceMetadata:async e=>{t?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata")
const{fromInstanceMetadata:n}=await o.e(966).then(o.bind(o,4966))
return async()=>n(e)().then(setNamedProvider)},Environment:async e=>{t?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment")
const{fromEnv:n}=await o.e(8).then(o.bind(o,4008))
return async()=>n(e)().then(setNamedProvider)}}
if(e in r)return r[e]
else throw new i.C(`Unsupported credential source in profile ${n}. Got ${e}, `+`expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:t})}
const setNamedProvider=e=>(0,s.g)(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")
const isAssumeRoleProfile=(e,{profile:n="default",logger:o}={})=>Boolean(e)&&typeof e==="object"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(isAssumeRoleWithSourceProfile(e,{profile:n,logger:o})||isCredentialSourceProfile(e,{profile:n,logger:o}))
const isAssumeRoleWithSourceProfile=(e,{profile:n,logger:o})=>{const t=typeof e.source_profile==="string"&&typeof e.credential_source==="undefined"
if(t)o?.debug?.(`    ${n} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`)
return t}
const isCredentialSourceProfile=(e,{profile:n,logger:o})=>{const t=typeof e.credential_source==="string"&&typeof e.source_profile==="undefined"
if(t)o?.debug?.(`    ${n} isCredentialSourceProfile credential_source=${e.credential_source}`)
return t}
const resolveAssumeRoleCredentials=async(e,n,t,a,c={},l)=>{t.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)")
const d=n[e]
const{source_profile:f,region:g}=d
if(!t.roleAssumer){const{getDefaultRoleAssumer:e}=await Promise.all([o.e(709),o.e(858)]).then(o.bind(o,8858))
t.roleAssumer=e({...t.clientConfig,credentialProviderLogger:t.logger,parentClientConfig:{...a,...t?.parentClientConfig,region:g??t?.parentClientConfig?.region??a?.region}},t.clientPlugins)}if(f&&f in c)throw new i.C(`Detected a cycle attempting to resolve credentials for profile`+` ${(0,r.Bz)(t)}. Profiles visited: `+Object.keys(c).join(", "),{logger:t.logger})
t.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${f?`source_profile=[${f}]`:`profile=[${e}]`}`)
const _=f?l(f,n,t,a,{...c,[f]:true},isCredentialSourceWithoutRoleArn(n[f]??{})):(await resolveCredentialSource(d.credential_source,e,t.logger)(t))()
if(isCredentialSourceWithoutRoleArn(d))return _.then(e=>(0,s.g)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))
else{const n={RoleArn:d.role_arn,RoleSessionName:d.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:d.external_id,DurationSeconds:parseInt(d.duration_seconds||"3600",10)}
const{mfa_serial:o}=d
if(o){if(!t.mfaCodeProvider)throw new i.C(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:t.logger,tryNextLink:false})
n.SerialNumber=o
n.TokenCode=await t.mfaCodeProvider(o)}const r=await _
return t.roleAssumer(r,n).then(e=>(0,s.g)(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}}
const isCredentialSourceWithoutRoleArn=e=>!e.role_arn&&!!e.credential_source
const isLoginProfile=e=>Boolean(e&&e.login_session)
const resolveLoginCredentials=async(e,n,t)=>{const{fromLoginCredentials:r}=await o.e(294).then(o.bind(o,8294))
const i=await r({...n,profile:e})({callerClientConfig:t})
return(0,s.g)(i,"CREDENTIALS_PROFILE_LOGIN","AC")}
const isProcessProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.credential_process==="string"
const resolveProcessCredentials=async(e,n)=>{const{fromProcess:t}=await o.e(956).then(o.bind(o,3575))
const r=await t({...e,profile:n})()
return(0,s.g)(r,"CREDENTIALS_PROFILE_PROCESS","v")}
const resolveSsoCredentials=async(e,n,t={},r)=>{const{fromSSO:i}=await o.e(167).then(o.bind(o,6548))
return i({profile:e,logger:t.logger,parentClientConfig:t.parentClientConfig,clientConfig:t.clientConfig})({callerClientConfig:r}).then(e=>{if(n.sso_session)return(0,s.g)(e,"CREDENTIALS_PROFILE_SSO","r")
else return(0,s.g)(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t")})}
const isSsoProfile=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
const isStaticCredsProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.aws_access_key_id==="string"&&typeof e.aws_secret_access_key==="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1
const resolveStaticCredentials=async(e,n)=>{n?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials")
const o={accessKeyId:e.aws_access_key_id,secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},...e.aws_account_id&&{accountId:e.aws_account_id}}
return(0,s.g)(o,"CREDENTIALS_PROFILE","n")}
const isWebIdentityProfile=e=>Boolean(e)&&typeof e==="object"&&typeof e.web_identity_token_file==="string"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1
const resolveWebIdentityCredentials=async(e,n,t)=>{const{fromTokenFile:r}=await o.e(715).then(o.bind(o,8715))
const i=await r({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:n.roleAssumerWithWebIdentity,logger:n.logger,parentClientConfig:n.parentClientConfig})({callerClientConfig:t})
return(0,s.g)(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}
const resolveProfileData=async(e,n,o,t,r={},s=false)=>{const a=n[e]
if(Object.keys(r).length>0&&isStaticCredsProfile(a))return resolveStaticCredentials(a,o)
if(s||isAssumeRoleProfile(a,{profile:e,logger:o.logger}))return resolveAssumeRoleCredentials(e,n,o,t,r,resolveProfileData)
if(isStaticCredsProfile(a))return resolveStaticCredentials(a,o)
if(isWebIdentityProfile(a))return resolveWebIdentityCredentials(a,o,t)
if(isProcessProfile(a))return resolveProcessCredentials(o,e)
if(isSsoProfile(a))return await resolveSsoCredentials(e,a,o,t)
if(isLoginProfile(a))return resolveLoginCredentials(e,o,t)
throw new i.C(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:o.logger})}
const fromIni=(e={})=>async({callerClientConfig:n}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni")
const o=await(0,t.Y)(e)
return resolveProfileData((0,r.Bz)({profile:e.profile??n?.profile}),o,e,n)}}),816:((e,n,o)=>{o.d(n,{Y:()=>parseKnownFiles})
var t=o(3692)
const mergeConfigFiles=(...e)=>{const n={}
for(const o of e)for(const[e,t]of Object.entries(o))if(n[e]!==void 0)Object.assign(n[e],t)
else n[e]=t
return n}
const parseKnownFiles=async e=>{const n=await(0,t.p)(e)
return mergeConfigFiles(n.configFile,n.credentialsFile)}})}

