"use strict"
exports.id=106
exports.ids=[106]
exports.modules={9106:((e,s,t)=>{t.d(s,{credentialsFor:()=>credentialsFor})
var n=t(7700)
var o=t(5221)
const r="ecs-deploy-action"
const i=3e5
const a=new WeakMap
function credentialsFor(e,s){const{assumeRoleArn:t,roleSessionName:n}=e
if(t===void 0)return Promise.resolve(s)
const o=a.get(e)??new Map
const r=s.region??""
const i=o.get(r)??assumeRole({arn:t,sessionName:n},s)
a.set(e,o.set(r,i))
return Promise.resolve({...s,credentials:i})}function assumeRole(e,s){let t
let n=Number.POSITIVE_INFINITY
const renew=async()=>{const t=await session(e,s)
n=(t.expiration?.getTime()??Number.POSITIVE_INFINITY)-i
return t}
return()=>{if(t===void 0||Date.now()>n){n=Number.POSITIVE_INFINITY
t=renew()
t.catch(()=>t=void 0)}return t}}async function session({arn:e,sessionName:s,externalId:n},i){const{STSClient:a,AssumeRoleCommand:c}=await Promise.all([t.e(709),t.e(510)]).then(t.bind(t,3510))
const{env:l}=i
const d=i.region??l["AWS_REGION"]??l["AWS_DEFAULT_REGION"]??"us-east-1"
const u=new a(await(0,o.m)({...i,region:d}))
try{const t=new c({RoleArn:e,RoleSessionName:s??r,ExternalId:n})
const{Credentials:o}=await u.send(t)
if(o?.AccessKeyId===void 0||o.SecretAccessKey===void 0)throw new Error("the answer holds no credentials")
return{accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.Expiration}}catch(s){throw roleError(s,e)}finally{u.destroy()}}function roleError(e,s){const{name:t=""}=e
const o=`sts:AssumeRole (role ${s}): ${t==="Error"||t===""?"":`${t}: `}${(0,n.gJ)(e)}`
if(!/^AccessDenied/.test(t))return new n.lZ("CREDENTIALS",o,{cause:e,hint:"The role is assumed with the credentials that the step already has, for example from aws-actions/configure-aws-credentials."})
const r=JSON.stringify({Effect:"Allow",Action:"sts:AssumeRole",Resource:s},null,2)
return new n.lZ("CREDENTIALS",o,{cause:e,hint:`Add this statement to the policy of the credentials that the step has, and let the trust policy of the role name them as principal:\n${r}`})}})}

