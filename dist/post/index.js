import{createRequire as e}from"module"
var r={6661:((e,r,t)=>{t.a(e,async(e,r)=>{try{const e=process.env["STATE_unfinished"]??""
if(e!==""){const{finish:r}=await Promise.all([t.e(337),t.e(185)]).then(t.bind(t,2185))
process.exitCode=await r(e,process.env)}r()}catch(e){r(e)}},1)}),2613:(r=>{r.exports=e(import.meta.url)("assert")}),4434:(r=>{r.exports=e(import.meta.url)("events")}),8611:(r=>{r.exports=e(import.meta.url)("http")}),5692:(r=>{r.exports=e(import.meta.url)("https")}),9278:(r=>{r.exports=e(import.meta.url)("net")}),6698:(r=>{r.exports=e(import.meta.url)("node:async_hooks")}),1421:(r=>{r.exports=e(import.meta.url)("node:child_process")}),7598:(r=>{r.exports=e(import.meta.url)("node:crypto")}),3024:(r=>{r.exports=e(import.meta.url)("node:fs")}),1455:(r=>{r.exports=e(import.meta.url)("node:fs/promises")}),7067:(r=>{r.exports=e(import.meta.url)("node:http")}),4708:(r=>{r.exports=e(import.meta.url)("node:https")}),7030:(r=>{r.exports=e(import.meta.url)("node:net")}),8161:(r=>{r.exports=e(import.meta.url)("node:os")}),6760:(r=>{r.exports=e(import.meta.url)("node:path")}),1708:(r=>{r.exports=e(import.meta.url)("node:process")}),7075:(r=>{r.exports=e(import.meta.url)("node:stream")}),7975:(r=>{r.exports=e(import.meta.url)("node:util")}),8522:(r=>{r.exports=e(import.meta.url)("node:zlib")}),857:(r=>{r.exports=e(import.meta.url)("os")}),4756:(r=>{r.exports=e(import.meta.url)("tls")}),2018:(r=>{r.exports=e(import.meta.url)("tty")}),7016:(r=>{r.exports=e(import.meta.url)("url")}),9023:(r=>{r.exports=e(import.meta.url)("util")})}
var t={}
function __nccwpck_require__(e){var _=t[e]
if(_!==void 0)return _.exports
var o=t[e]={exports:{}}
var c=true
try{r[e](o,o.exports,__nccwpck_require__)
c=false}finally{if(c)delete t[e]}return o.exports}__nccwpck_require__.m=r
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var r=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var t=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var wrapDeps=_=>_.map(_=>{if(_!==null&&typeof _==="object"){if(_[e])return _
if(_.then){var o=[]
o.d=0
_.then(e=>{c[r]=e
resolveQueue(o)},e=>{c[t]=e
resolveQueue(o)})
var c={}
c[e]=e=>e(o)
return c}}var p={}
p[e]=e=>{}
p[r]=_
return p})
__nccwpck_require__.a=(_,o,c)=>{var p
c&&((p=[]).d=-1)
var a=new Set
var n=_.exports
var i
var s
var u
var m=new Promise((e,r)=>{u=r
s=e})
m[r]=n
m[e]=e=>(p&&e(p),a.forEach(e),m["catch"](e=>{}))
_.exports=m
o(_=>{i=wrapDeps(_)
var o
var getResult=()=>i.map(e=>{if(e[t])throw e[t]
return e[r]})
var c=new Promise(r=>{o=()=>r(getResult)
o.r=0
var fnQueue=e=>e!==p&&!a.has(e)&&(a.add(e),e&&!e.d&&(o.r++,e.push(o)))
i.map(r=>r[e](fnQueue))})
return o.r?c:getResult()},e=>(e?u(m[t]=e):s(n),resolveQueue(p)))
p&&p.d<0&&(p.d=0)}})();(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e
__nccwpck_require__.d(r,{a:r})
return r}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
var r
__nccwpck_require__.t=function(t,_){if(_&1)t=this(t)
if(_&8)return t
if(typeof t==="object"&&t){if(_&4&&t.__esModule)return t
if(_&16&&typeof t.then==="function")return t}var o=Object.create(null)
__nccwpck_require__.r(o)
var c={}
r=r||[null,e({}),e([]),e(e)]
for(var p=_&2&&t;typeof p=="object"&&!~r.indexOf(p);p=e(p))Object.getOwnPropertyNames(p).forEach(e=>c[e]=()=>t[e])
c["default"]=()=>t
__nccwpck_require__.d(o,c)
return o}})();(()=>{__nccwpck_require__.d=(e,r)=>{for(var t in r)if(__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t))Object.defineProperty(e,t,{enumerable:true,get:r[t]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r)
return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=r=>{var{ids:t,modules:_,runtime:o}=r
var c,p,a=0
for(c in _)if(__nccwpck_require__.o(_,c))__nccwpck_require__.m[c]=_[c]
if(o)o(__nccwpck_require__)
for(;a<t.length;a++){p=t[a]
if(__nccwpck_require__.o(e,p)&&e[p])e[p][0]()
e[t[a]]=0}}
__nccwpck_require__.f.j=(r,t)=>{var _=__nccwpck_require__.o(e,r)?e[r]:void 0
if(_!==0)if(_)t.push(_[1])
else if(true){var o=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{if(e[r]!==0)e[r]=void 0
throw t})
o=Promise.race([o,new Promise(t=>_=e[r]=[t])])
t.push(_[1]=o)}}})()
var _=__nccwpck_require__(6661)
_=await _

