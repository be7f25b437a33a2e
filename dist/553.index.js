"use strict"
exports.id=553
exports.ids=[553]
exports.modules={9553:((e,t,n)=>{n.r(t)
n.d(t,{openCommands:()=>openCommands,openConversations:()=>openConversations})
var o=n(1421)
var r=n(481)
var s=n(7075)
var i=n(1907)
const a=5e3
function openCommands(e){return async([t="",...n],{timeoutMs:o})=>{const r=start(t,n,e)
const s=[]
const i=[]
r.stdout?.on("data",e=>s.push(e))
r.stderr?.on("data",e=>i.push(e))
r.stdin?.end()
const a=new AbortController
let d=false
if(o!==void 0)e.clock.limit(o,a.signal).then(()=>{if(a.signal.aborted)return
d=true
return end(r,e.clock,a.signal)})
const cancel=()=>void end(r,e.clock,a.signal)
e.signal.addEventListener("abort",cancel,{once:true})
try{const{code:e,signal:t}=await closed(r)
return{stdout:text(s),stderr:text(i),exitCode:e,signal:t,timedOut:d}}finally{a.abort()
e.signal.removeEventListener("abort",cancel)}}}const text=e=>Buffer.concat(e).toString("utf8")
function start(e,t,{env:n,workingDirectory:r}){return(0,o.spawn)(e,t,{cwd:r,env:n,shell:false,windowsHide:true,stdio:["pipe","pipe","pipe"]})}function closed(e){return new Promise((t,n)=>{e.on("error",n)
e.stdin?.on("error",()=>{})
e.on("close",(e,n)=>t({code:e,signal:n}))})}async function end(e,t,n){e.kill("SIGTERM")
await t.limit(a,n)
if(!n.aborted)e.kill("SIGKILL")
if(!n.aborted)[e.stdout,e.stderr].forEach(e=>e?.destroy())}function openConversations(e){const t=new Set
return{converse:n=>{const o=begin(n,e,()=>t.delete(o))
t.add(o)
return o},close:()=>t.forEach(e=>e.close())}}function begin([e="",...t],n,o){const a=start(e,t,n)
const d=[]
a.stderr?.on("data",e=>d.push(e))
const c=new AbortController
let l=""
const u=howItEnds(a).then(e=>{l||=`${e}${d.length===0?"":`\nstderr: ${(0,i.J)(text(d).trim(),2e3)}`}`
c.abort()
o()
n.signal.removeEventListener("abort",close)})
const close=()=>{a.stdin?.end()
end(a,n.clock,c.signal)}
n.signal.addEventListener("abort",close,{once:true})
const f=(0,r.createInterface)({input:a.stdout??s.Readable.from([])})[Symbol.asyncIterator]()
holdUp(a,false)
return{ask:async(e,t)=>{holdUp(a,true)
a.stdin?.write(`${e}\n`)
const o=new AbortController
const r=t===void 0?new Promise(()=>{}):n.clock.limit(t,o.signal).then(()=>{})
const s=u.then(()=>({done:true,value:""}))
const i=await Promise.race([f.next(),r,s])
o.abort()
if(i===void 0)l||=`no answer within ${(t??0)/1e3}s`
if(i?.done===true){end(a,n.clock,c.signal)
await u}holdUp(a,false)
return i===void 0||i.done===true?void 0:i.value},ending:()=>l,close}}const howItEnds=e=>closed(e).then(({code:e,signal:t})=>`the process ended with ${t??`exit code ${e??"?"}`}`,e=>`the process cannot be started: ${String(e.message)}`)
function holdUp(e,t){const n=[e,e.stdin,e.stdout,e.stderr]
for(const e of n)e?.[t?"ref":"unref"]?.()}})}

