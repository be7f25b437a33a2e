"use strict"
exports.id=42
exports.ids=[42]
exports.modules={42:((t,e,o)=>{o.r(e)
o.d(e,{openHttp:()=>openHttp})
var n=o(9448)
var s=o(4708)
var r=o(8522)
var c=o(8030)
var i=o(1979)
const a=10
const d=3e4
function openHttp(t){let e
const agents=()=>c.e.some(e=>t.env[e])?e??=Promise.all([o.e(40),o.e(631)]).then(o.bind(o,9012)).then(({agentsFor:e})=>e(t.env)):void 0
return async(e,o={})=>{let n=new URL(e)
let s=lowerCase(o.headers)
for(let e=0;;e++){const r=await send(n,{...o,headers:s},await agents(),t)
const c=r.headers["location"]
if(![301,302,303,307,308].includes(r.status)||c===void 0||(o.method??"GET")!=="GET")return r
if(e===a)throw new Error(`stopped after ${a} redirects`)
const i=new URL(c,n)
if(!/^https?:$/.test(i.protocol))return r
if(i.host!==n.host||n.protocol==="https:"&&i.protocol==="http:")s=withoutCredentials(s)
n=i}}}const lowerCase=(t={})=>Object.fromEntries(Object.entries(t).map(([t,e])=>[t.toLowerCase(),e]))
function withoutCredentials({authorization:t,cookie:e,...o}){return o}async function send(t,{method:e="GET",headers:o,body:r,maxBytes:c},a,p){const u=t.protocol==="https:"
const h=p.clock.real(d)
const l=await new Promise((c,i)=>{const l=(u?s.request:n.request)(t,{method:e,agent:u?a?.httpsAgent:a?.httpAgent,headers:{"user-agent":"ecs-deploy-action/1","accept-encoding":"gzip, deflate, br",...o},timeout:h,signal:p.signal})
l.on("timeout",()=>l.destroy(Object.assign(new Error(`no answer within ${d/1e3} s`),{code:"ETIMEDOUT"})))
l.on("response",c)
l.on("error",i)
l.end(r)})
const f=await(0,i.x)(l,{maxBytes:c,length:Number(l.headers["content-length"])})
return{status:l.statusCode??0,statusText:l.statusMessage??"",headers:Object.fromEntries(Object.entries(l.headers).map(([t,e])=>[t,String(e)])),body:decoded(f,l.headers["content-encoding"],c)}}function decoded(t,e,o){const n={maxOutputLength:o}
try{if(e==="gzip")return(0,r.gunzipSync)(t,n)
if(e==="deflate")return(0,r.inflateSync)(t,n)
return e==="br"?(0,r.brotliDecompressSync)(t,n):t}catch(t){if(t.code==="ERR_BUFFER_TOO_LARGE")throw Object.assign(new Error("the body is too big",{cause:t}),{code:"TOO_BIG"})
throw t}}}),8030:((t,e,o)=>{o.d(e,{e:()=>s,i:()=>proxyFor})
var n=o(7030)
const s=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]
const firstOf=(t,...e)=>e.map(e=>t[e]).find(t=>t!==void 0&&t!=="")??""
function proxyFor(t,e){const{protocol:o,hostname:n,port:s}=new URL(t)
const r=n.replace(/^\[|\]$/g,"").toLowerCase()
const c=o==="https:"?firstOf(e,"https_proxy","HTTPS_PROXY"):firstOf(e,"http_proxy","HTTP_PROXY")
if(c===""||isLoopback(r))return
const i=s===""?o==="https:"?"443":"80":s
const a=firstOf(e,"no_proxy","NO_PROXY").split(/[\s,]+/).some(t=>t!==""&&matches(t.toLowerCase(),r,i))
if(a)return
return/^[a-z][a-z\d+.-]*:\/\//i.test(c)?c:`http://${c}`}const isLoopback=t=>t==="localhost"||t.endsWith(".localhost")||t==="::1"||(0,n.isIP)(t)===4&&t.startsWith("127.")
function matches(t,e,o){if(t==="*")return true
const s=/^(.+)\/(\d{1,3})$/.exec(t)
if(s!==null)return inBlock(e,s[1]??"",Number(s[2]))
const r=/^(.*):(\d+)$/.exec(t.replace(/^\[(.*)\]/,"$1"))
if(r!==null&&(0,n.isIP)(t)===0&&r[2]!==o)return false
const c=(r===null||(0,n.isIP)(t)!==0?t:r[1]??"").replace(/^\[|\]$/g,"").replace(/^\*?\.*/,"")
return e===c&&!/^\*?\./.test(t)||c!==""&&e.endsWith(`.${c}`)}function inBlock(t,e,o){const s=(0,n.isIP)(e)
if(s===0||(0,n.isIP)(t)!==s||o>(s===4?32:128))return false
const r=new n.BlockList
const c=s===4?"ipv4":"ipv6"
r.addSubnet(e,o,c)
return r.check(t,c)}})}

