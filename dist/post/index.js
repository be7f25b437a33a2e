(()=>{"use strict"
var e={5242:((e,r,t)=>{t.d(r,{N:()=>openLog})
const escapeData=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll("\n","%0A")
const escapeProperty=e=>escapeData(e).replaceAll(":","%3A").replaceAll(",","%2C")
function workflowCommand(e,r,{at:t,title:n}={}){const c=Object.entries({file:t?.file,line:t?.line,col:t?.column,title:n}).filter(([,e])=>e!==void 0).map(([e,r])=>`${e}=${escapeProperty(String(r))}`).join(",")
return`::${e}${c===""?"":` ${c}`}::${escapeData(r)}\n`}const harmless=e=>e.replace(/^(\s*)::(?=[a-z-]+[ :])/gim,"$1:\u200b:")
const withoutSecrets=({at:e,title:r}={},t)=>({at:e===void 0?void 0:{...e,file:t(e.file)},title:r===void 0?void 0:t(r)})
function openLog(e,r=e=>e){let t=0
const command=(t,n,c)=>e(workflowCommand(t,r(n),withoutSecrets(c,r)))
return{info:t=>e(`${harmless(r(t))}\n`),debug:e=>command("debug",e),warning:(e,r)=>command("warning",e,r),error:(e,r)=>command("error",e,r),mask:r=>e(workflowCommand("add-mask",r)),group:async(n,c)=>{if(t++===0)command("group",n)
else e(`${harmless(r(n))}\n`)
try{return await c()}finally{if(--t===0)e("::endgroup::\n")}}}}}),2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),7067:(e=>{e.exports=require("node:http")}),4708:(e=>{e.exports=require("node:https")}),7030:(e=>{e.exports=require("node:net")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),1708:(e=>{e.exports=require("node:process")}),7075:(e=>{e.exports=require("node:stream")}),7975:(e=>{e.exports=require("node:util")}),8522:(e=>{e.exports=require("node:zlib")}),857:(e=>{e.exports=require("os")}),4756:(e=>{e.exports=require("tls")}),2018:(e=>{e.exports=require("tty")}),7016:(e=>{e.exports=require("url")}),9023:(e=>{e.exports=require("util")})}
var r={}
function __nccwpck_require__(t){var n=r[t]
if(n!==void 0)return n.exports
var c=r[t]={exports:{}}
var o=true
try{e[t](c,c.exports,__nccwpck_require__)
o=false}finally{if(o)delete r[t]}return c.exports}__nccwpck_require__.m=e
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/";(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(r,{a:r})
return r}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var r
__nccwpck_require__.t=function(t,n){if(n&1)t=this(t)
if(n&8)return t
if(typeof t==="object"&&t){if(n&4&&t.__esModule)return t
if(n&16&&typeof t.then==="function")return t}var c=Object.create(null)
__nccwpck_require__.r(c)
var o={}
r=r||[null,e({}),e([]),e(e)]
for(var _=n&2&&t;typeof _=="object"&&!~r.indexOf(_);_=e(_))Object.getOwnPropertyNames(_).forEach(e=>o[e]=()=>t[e])
o["default"]=()=>t
__nccwpck_require__.d(c,o)
return c}})();(()=>{__nccwpck_require__.d=(e,r)=>{for(var t in r)if(__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t))Object.defineProperty(e,t,{enumerable:true,get:r[t]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r)
return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:1}
var installChunk=r=>{var t=r.modules,n=r.ids,c=r.runtime
for(var o in t)if(__nccwpck_require__.o(t,o))__nccwpck_require__.m[o]=t[o]
if(c)c(__nccwpck_require__)
for(var _=0;_<n.length;_++)e[n[_]]=1}
__nccwpck_require__.f.require=(r,t)=>{if(!e[r])if(true)installChunk(require("./"+__nccwpck_require__.u(r)))
else e[r]=1}})()
var t={}
var n=__nccwpck_require__(5242)
function runToTheEnd(e,r){let t=false
const tell=e=>{if(t)return
t=true
r(e)
process.exitCode=1}
process.exitCode=1
process.once("uncaughtExceptionMonitor",tell)
process.once("exit",()=>tell(new Error("the run ended before it was finished")))
process.once("beforeExit",()=>process.exit())
e().then(()=>t=true,tell)}const c=process.env["STATE_unfinished"]??""
if(c!=="")runToTheEnd(finishWhatIsLeft,e=>(0,n.N)(e=>void process.stdout.write(e)).error(String(e),{title:"Fault of the action"}))
async function finishWhatIsLeft(){const{finish:e}=await Promise.all([__nccwpck_require__.e(337),__nccwpck_require__.e(457)]).then(__nccwpck_require__.bind(__nccwpck_require__,5457))
process.exitCode=await e(c,process.env)}module.exports=t})()

