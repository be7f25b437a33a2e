"use strict"
exports.id=631
exports.ids=[631]
exports.modules={9012:((t,e,n)=>{n.r(e)
n.d(e,{agentsFor:()=>agentsFor})
var s=n(9448)
var r=n(4708)
var o=n(319)
var c=n(8947)
var i=n(1566)
var p=n(8030)
const d={keepAlive:true,maxSockets:50}
function agentsFor(t){const e=new EnvironmentAgent(t)
return{httpAgent:e,httpsAgent:e}}const h=new Set([502,503,504])
class TunnelAgent extends i.b{async connect(t,e){let n=200
let s=""
t.once("proxyConnect",t=>({statusCode:n,statusText:s}=t))
const r=await super.connect(t,e)
if(n===200)return r
r.destroy()
const o=`the proxy ${this.proxy.host} opens no tunnel to ${e.host??""}: HTTP ${n} ${s}`.trimEnd()
throw Object.assign(new Error(o),{code:h.has(n)?"EHOSTUNREACH":"EPROXY"})}}class EnvironmentAgent extends o.g6{#t
#e={http:new s.Agent(d),https:new r.Agent(d)}
#n=new Map
constructor(t){super(d)
this.#t=t}connect(t,{secureEndpoint:e,host:n,port:s}){const r=e?"https":"http"
const o=(0,p.i)(`${r}://${n?.includes(":")===true?`[${n}]`:n??""}:${s??""}`,this.#t)
if(o===void 0)return this.#e[r]
const i=`${r} ${o}`
const h=this.#n.get(i)??(e?new TunnelAgent(o,d):new c.s(o,d))
this.#n.set(i,h)
return h}destroy(){for(const t of[this.#e.http,this.#e.https,...this.#n.values()])t.destroy()
super.destroy()}}})}

