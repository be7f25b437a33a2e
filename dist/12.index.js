"use strict"
exports.id=12
exports.ids=[12,631]
exports.modules={8030:((t,e,n)=>{n.d(e,{e:()=>o,i:()=>proxyFor})
var s=n(7030)
const o=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]
const firstOf=(t,...e)=>e.map(e=>t[e]).find(t=>t!==void 0&&t!=="")??""
function proxyFor(t,e){const{protocol:n,hostname:s,port:o}=new URL(t)
const r=s.replace(/^\[|\]$/g,"").toLowerCase()
const c=n==="https:"?firstOf(e,"https_proxy","HTTPS_PROXY"):firstOf(e,"http_proxy","HTTP_PROXY")
if(c===""||isLoopback(r))return
const i=o===""?n==="https:"?"443":"80":o
const p=firstOf(e,"no_proxy","NO_PROXY").split(/[\s,]+/).some(t=>t!==""&&matches(t.toLowerCase(),r,i))
if(p)return
return/^[a-z][a-z\d+.-]*:\/\//i.test(c)?c:`http://${c}`}const isLoopback=t=>t==="localhost"||t.endsWith(".localhost")||t==="::1"||(0,s.isIP)(t)===4&&t.startsWith("127.")
function matches(t,e,n){if(t==="*")return true
const o=/^(.+)\/(\d{1,3})$/.exec(t)
if(o!==null)return inBlock(e,o[1]??"",Number(o[2]))
const r=/^(.*):(\d+)$/.exec(t.replace(/^\[(.*)\]/,"$1"))
if(r!==null&&(0,s.isIP)(t)===0&&r[2]!==n)return false
const c=(r===null||(0,s.isIP)(t)!==0?t:r[1]??"").replace(/^\[|\]$/g,"").replace(/^\*?\.*/,"")
return e===c&&!/^\*?\./.test(t)||c!==""&&e.endsWith(`.${c}`)}function inBlock(t,e,n){const o=(0,s.isIP)(e)
if(o===0||(0,s.isIP)(t)!==o||n>(o===4?32:128))return false
const r=new s.BlockList
const c=o===4?"ipv4":"ipv6"
r.addSubnet(e,n,c)
return r.check(t,c)}}),9012:((t,e,n)=>{n.r(e)
n.d(e,{agentsFor:()=>agentsFor})
var s=n(9448)
var o=n(4708)
var r=n(319)
var c=n(8947)
var i=n(1566)
var p=n(8030)
const a={keepAlive:true,maxSockets:50}
function agentsFor(t){const e=new EnvironmentAgent(t)
return{httpAgent:e,httpsAgent:e}}const h=new Set([502,503,504])
class TunnelAgent extends i.b{async connect(t,e){let n=200
let s=""
t.once("proxyConnect",t=>({statusCode:n,statusText:s}=t))
const o=await super.connect(t,e)
if(n===200)return o
o.destroy()
const r=`the proxy ${this.proxy.host} opens no tunnel to ${e.host??""}: HTTP ${n} ${s}`.trimEnd()
throw Object.assign(new Error(r),{code:h.has(n)?"EHOSTUNREACH":"EPROXY"})}}class EnvironmentAgent extends r.g6{#t
#e={http:new s.Agent(a),https:new o.Agent(a)}
#n=new Map
constructor(t){super(a)
this.#t=t}connect(t,{secureEndpoint:e,host:n,port:s}){const o=e?"https":"http"
const r=(0,p.i)(`${o}://${n?.includes(":")===true?`[${n}]`:n??""}:${s??""}`,this.#t)
if(r===void 0)return this.#e[o]
const i=`${o} ${r}`
const h=this.#n.get(i)??(e?new TunnelAgent(r,a):new c.s(r,a))
this.#n.set(i,h)
return h}destroy(){for(const t of[this.#e.http,this.#e.https,...this.#n.values()])t.destroy()
super.destroy()}}})}

