(()=>{"use strict"
var e={2613:(e=>{e.exports=require("assert")}),4434:(e=>{e.exports=require("events")}),8611:(e=>{e.exports=require("http")}),5692:(e=>{e.exports=require("https")}),9278:(e=>{e.exports=require("net")}),6698:(e=>{e.exports=require("node:async_hooks")}),1421:(e=>{e.exports=require("node:child_process")}),7598:(e=>{e.exports=require("node:crypto")}),3024:(e=>{e.exports=require("node:fs")}),1455:(e=>{e.exports=require("node:fs/promises")}),7067:(e=>{e.exports=require("node:http")}),4708:(e=>{e.exports=require("node:https")}),7030:(e=>{e.exports=require("node:net")}),8161:(e=>{e.exports=require("node:os")}),6760:(e=>{e.exports=require("node:path")}),1708:(e=>{e.exports=require("node:process")}),7075:(e=>{e.exports=require("node:stream")}),7975:(e=>{e.exports=require("node:util")}),8522:(e=>{e.exports=require("node:zlib")}),857:(e=>{e.exports=require("os")}),4756:(e=>{e.exports=require("tls")}),2018:(e=>{e.exports=require("tty")}),7016:(e=>{e.exports=require("url")}),9023:(e=>{e.exports=require("util")})}
var r={}
function __nccwpck_require__(_){var t=r[_]
if(t!==void 0)return t.exports
var c=r[_]={exports:{}}
var n=true
try{e[_](c,c.exports,__nccwpck_require__)
n=false}finally{if(n)delete r[_]}return c.exports}__nccwpck_require__.m=e
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/";(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(r,{a:r})
return r}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var r
__nccwpck_require__.t=function(_,t){if(t&1)_=this(_)
if(t&8)return _
if(typeof _==="object"&&_){if(t&4&&_.__esModule)return _
if(t&16&&typeof _.then==="function")return _}var c=Object.create(null)
__nccwpck_require__.r(c)
var n={}
r=r||[null,e({}),e([]),e(e)]
for(var i=t&2&&_;typeof i=="object"&&!~r.indexOf(i);i=e(i))Object.getOwnPropertyNames(i).forEach(e=>n[e]=()=>_[e])
n["default"]=()=>_
__nccwpck_require__.d(c,n)
return c}})();(()=>{__nccwpck_require__.d=(e,r)=>{for(var _ in r)if(__nccwpck_require__.o(r,_)&&!__nccwpck_require__.o(e,_))Object.defineProperty(e,_,{enumerable:true,get:r[_]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,_)=>{__nccwpck_require__.f[_](e,r)
return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:1}
var installChunk=r=>{var _=r.modules,t=r.ids,c=r.runtime
for(var n in _)if(__nccwpck_require__.o(_,n))__nccwpck_require__.m[n]=_[n]
if(c)c(__nccwpck_require__)
for(var i=0;i<t.length;i++)e[t[i]]=1}
__nccwpck_require__.f.require=(r,_)=>{if(!e[r])if(true)installChunk(require("./"+__nccwpck_require__.u(r)))
else e[r]=1}})()
var _={}
__nccwpck_require__.r(_)
const t=process.env["STATE_unfinished"]??""
if(t!=="")finishWhatIsLeft(t)
async function finishWhatIsLeft(e){const{finish:r}=await Promise.all([__nccwpck_require__.e(337),__nccwpck_require__.e(185)]).then(__nccwpck_require__.bind(__nccwpck_require__,2185))
process.exitCode=await r(e,process.env)}module.exports=_})()

