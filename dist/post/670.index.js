"use strict"
exports.id=670
exports.ids=[670]
exports.modules={670:((t,e,n)=>{n.d(e,{agentsFor:()=>agentsFor})
var s=n(7067)
var o=n(4708)
var r=n(319)
var c=n(8947)
var i=n(1566)
var p=n(7030)
const firstOf=(t,...e)=>e.map(e=>t[e]).find(t=>t!==void 0&&t!=="")??""
function proxyFor(t,e){const{protocol:n,hostname:s,port:o}=new URL(t)
const r=s.replace(/^\[|\]$/g,"").toLowerCase()
const c=n==="https:"?firstOf(e,"https_proxy","HTTPS_PROXY"):firstOf(e,"http_proxy","HTTP_PROXY")
if(c===""||isLoopback(r))return
const i=o===""?n==="https:"?"443":"80":o
const p=firstOf(e,"no_proxy","NO_PROXY").split(/[\s,]+/).some(t=>t!==""&&matches(t.toLowerCase(),r,i))
if(p)return
return/^[a-z][a-z\d+.-]*:\/\//i.test(c)?c:`http://${c}`}const isLoopback=t=>t==="localhost"||t.endsWith(".localhost")||t==="::1"||(0,p.isIP)(t)===4&&t.startsWith("127.")
function matches(t,e,n){if(t==="*")return true
const s=/^(.+)\/(\d{1,3})$/.exec(t)
if(s!==null)return inBlock(e,s[1]??"",Number(s[2]))
const o=/^(.*):(\d+)$/.exec(t.replace(/^\[(.*)\]/,"$1"))
if(o!==null&&(0,p.isIP)(t)===0&&o[2]!==n)return false
const r=(o===null||(0,p.isIP)(t)!==0?t:o[1]??"").replace(/^\[|\]$/g,"").replace(/^\*?\.*/,"")
return e===r&&!/^\*?\./.test(t)||r!==""&&e.endsWith(`.${r}`)}function inBlock(t,e,n){const s=(0,p.isIP)(e)
if(s===0||(0,p.isIP)(t)!==s||n>(s===4?32:128))return false
const o=new p.BlockList
const r=s===4?"ipv4":"ipv6"
o.addSubnet(e,n,r)
return o.check(t,r)}const a={keepAlive:true,maxSockets:50}
function agentsFor(t){const e=new EnvironmentAgent(t)
return{httpAgent:e,httpsAgent:e}}const u=new Set([502,503,504])
class TunnelAgent extends i.b{async connect(t,e){let n=200
let s=""
t.once("proxyConnect",t=>({statusCode:n,statusText:s}=t))
const o=await super.connect(t,e)
if(n===200)return o
o.destroy()
const r=`the proxy ${this.proxy.host} opens no tunnel to ${e.host??""}: HTTP ${n} ${s}`.trimEnd()
throw Object.assign(new Error(r),{code:u.has(n)?"EHOSTUNREACH":"EPROXY"})}}class EnvironmentAgent extends r.g6{#t
#e={http:new s.Agent(a),https:new o.Agent(a)}
#n=new Map
constructor(t){super(a)
this.#t=t}connect(t,{secureEndpoint:e,host:n,port:s}){const o=e?"https":"http"
const r=proxyFor(`${o}://${n?.includes(":")===true?`[${n}]`:n??""}:${s??""}`,this.#t)
if(r===void 0)return this.#e[o]
const i=`${o} ${r}`
const p=this.#n.get(i)??(e?new TunnelAgent(r,a):new c.s(r,a))
this.#n.set(i,p)
return p}destroy(){for(const t of[this.#e.http,this.#e.https,...this.#n.values()])t.destroy()
super.destroy()}}})}

