export const id=631
export const ids=[631]
export const modules={9012:((t,e,n)=>{n.r(e)
n.d(e,{agentsFor:()=>agentsFor})
var s=n(9448)
var o=n(4708)
var r=n(319)
var c=n(8947)
var i=n(1566)
var p=n(8030)
const d={keepAlive:true,maxSockets:50}
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
#e={http:new s.Agent(d),https:new o.Agent(d)}
#n=new Map
constructor(t){super(d)
this.#t=t}connect(t,{secureEndpoint:e,host:n,port:s}){const o=e?"https":"http"
const r=(0,p.i)(`${o}://${n?.includes(":")===true?`[${n}]`:n??""}:${s??""}`,this.#t)
if(r===void 0)return this.#e[o]
const i=`${o} ${r}`
const h=this.#n.get(i)??(e?new TunnelAgent(r,d):new c.s(r,d))
this.#n.set(i,h)
return h}destroy(){for(const t of[this.#e.http,this.#e.https,...this.#n.values()])t.destroy()
super.destroy()}}})}

