"use strict"
exports.id=562
exports.ids=[562]
exports.modules={562:((e,t,r)=>{r.d(t,{A:()=>g})

;/*!
 * mustache.js - Logic-less {{mustache}} templates with JavaScript
 * http://github.com/janl/mustache.js
 */var n=Object.prototype.toString
var i=Array.isArray||function(e){return n.call(e)==="[object Array]"}
function isFunction(e){return typeof e==="function"}function typeStr(e){return i(e)?"array":typeof e}function escapeRegExp(e){return e.replace(/[\-\[\]{}()*+?.,\\\^$|#\s]/g,"\\$&")}function hasProperty(e,t){return e!=null&&typeof e==="object"&&t in e}function primitiveHasOwnProperty(e,t){return e!=null&&typeof e!=="object"&&e.hasOwnProperty&&e.hasOwnProperty(t)}var a=RegExp.prototype.test
function testRegExp(e,t){return a.call(e,t)}var s=/\S/
function isWhitespace(e){return!testRegExp(s,e)}var o={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","/":"&#x2F;","`":"&#x60;","=":"&#x3D;"}
function escapeHtml(e){return String(e).replace(/[&<>"'`=\/]/g,function(e){return o[e]})}var p=/\s*/
var c=/\s+/
var l=/\s*=/
var u=/\s*\}/
var f=/#|\^|\/|>|\{|&|=|!/
function parseTemplate(e,t){if(!e)return[]
var r=false
var n=[]
var a=[]
var s=[]
var o=false
var v=false
var g=""
var d=0
function stripSpace(){if(o&&!v)while(s.length)delete a[s.pop()]
else s=[]
o=false
v=false}var y,w,m
function compileTags(e){if(typeof e==="string")e=e.split(c,2)
if(!i(e)||e.length!==2)throw new Error("Invalid tags: "+e)
y=new RegExp(escapeRegExp(e[0])+"\\s*")
w=new RegExp("\\s*"+escapeRegExp(e[1]))
m=new RegExp("\\s*"+escapeRegExp("}"+e[1]))}compileTags(t||h.tags)
var x=new Scanner(e)
var C,b,k,T,W,E
while(!x.eos()){C=x.pos
k=x.scanUntil(y)
if(k)for(var S=0,P=k.length;S<P;++S){T=k.charAt(S)
if(isWhitespace(T)){s.push(a.length)
g+=T}else{v=true
r=true
g+=" "}a.push(["text",T,C,C+1])
C+=1
if(T==="\n"){stripSpace()
g=""
d=0
r=false}}if(!x.scan(y))break
o=true
b=x.scan(f)||"name"
x.scan(p)
if(b==="="){k=x.scanUntil(l)
x.scan(l)
x.scanUntil(w)}else if(b==="{"){k=x.scanUntil(m)
x.scan(u)
x.scanUntil(w)
b="&"}else k=x.scanUntil(w)
if(!x.scan(w))throw new Error("Unclosed tag at "+x.pos)
if(b==">")W=[b,k,C,x.pos,g,d,r]
else W=[b,k,C,x.pos]
d++
a.push(W)
if(b==="#"||b==="^")n.push(W)
else if(b==="/"){E=n.pop()
if(!E)throw new Error('Unopened section "'+k+'" at '+C)
if(E[1]!==k)throw new Error('Unclosed section "'+E[1]+'" at '+C)}else if(b==="name"||b==="{"||b==="&")v=true
else if(b==="=")compileTags(k)}stripSpace()
E=n.pop()
if(E)throw new Error('Unclosed section "'+E[1]+'" at '+x.pos)
return nestTokens(squashTokens(a))}function squashTokens(e){var t=[]
var r,n
for(var i=0,a=e.length;i<a;++i){r=e[i]
if(r)if(r[0]==="text"&&n&&n[0]==="text"){n[1]+=r[1]
n[3]=r[3]}else{t.push(r)
n=r}}return t}function nestTokens(e){var t=[]
var r=t
var n=[]
var i,a
for(var s=0,o=e.length;s<o;++s){i=e[s]
switch(i[0]){case"#":case"^":r.push(i)
n.push(i)
r=i[4]=[]
break
case"/":a=n.pop()
a[5]=i[2]
r=n.length>0?n[n.length-1][4]:t
break
default:r.push(i)}}return t}function Scanner(e){this.string=e
this.tail=e
this.pos=0}Scanner.prototype.eos=function(){return this.tail===""}
Scanner.prototype.scan=function(e){var t=this.tail.match(e)
if(!t||t.index!==0)return""
var r=t[0]
this.tail=this.tail.substring(r.length)
this.pos+=r.length
return r}
Scanner.prototype.scanUntil=function(e){var t,r=this.tail.search(e)
switch(r){case-1:t=this.tail
this.tail=""
break
case 0:t=""
break
default:t=this.tail.substring(0,r)
this.tail=this.tail.substring(r)}this.pos+=t.length
return t}
function Context(e,t){this.view=e
this.cache={".":this.view}
this.parent=t}Context.prototype.push=function(e){return new Context(e,this)}
Context.prototype.lookup=function(e){var t=this.cache
var r
if(t.hasOwnProperty(e))r=t[e]
else{var n,i,a,s=this,o=false
while(s){if(e.indexOf(".")>0){n=s.view
i=e.split(".")
a=0
while(n!=null&&a<i.length){if(a===i.length-1)o=hasProperty(n,i[a])||primitiveHasOwnProperty(n,i[a])
n=n[i[a++]]}}else{n=s.view[e]
o=hasProperty(s.view,e)}if(o){r=n
break}s=s.parent}t[e]=r}if(isFunction(r))r=r.call(this.view)
return r}
function Writer(){this.templateCache={_cache:{},set:function(e,t){this._cache[e]=t},get:function(e){return this._cache[e]},clear:function(){this._cache={}}}}Writer.prototype.clearCache=function(){if(typeof this.templateCache!=="undefined")this.templateCache.clear()}
Writer.prototype.parse=function(e,t){var r=this.templateCache
var n=e+":"+(t||h.tags).join(":")
var i=typeof r!=="undefined"
var a=i?r.get(n):void 0
if(a==void 0){a=parseTemplate(e,t)
i&&r.set(n,a)}return a}
Writer.prototype.render=function(e,t,r,n){var i=this.getConfigTags(n)
var a=this.parse(e,i)
var s=t instanceof Context?t:new Context(t,void 0)
return this.renderTokens(a,s,r,e,n)}
Writer.prototype.renderTokens=function(e,t,r,n,i){var a=""
var s,o,p
for(var c=0,l=e.length;c<l;++c){p=void 0
s=e[c]
o=s[0]
if(o==="#")p=this.renderSection(s,t,r,n,i)
else if(o==="^")p=this.renderInverted(s,t,r,n,i)
else if(o===">")p=this.renderPartial(s,t,r,i)
else if(o==="&")p=this.unescapedValue(s,t)
else if(o==="name")p=this.escapedValue(s,t,i)
else if(o==="text")p=this.rawValue(s)
if(p!==void 0)a+=p}return a}
Writer.prototype.renderSection=function(e,t,r,n,a){var s=this
var o=""
var p=t.lookup(e[1])
function subRender(e){return s.render(e,t,r,a)}if(!p)return
if(i(p))for(var c=0,l=p.length;c<l;++c)o+=this.renderTokens(e[4],t.push(p[c]),r,n,a)
else if(typeof p==="object"||typeof p==="string"||typeof p==="number")o+=this.renderTokens(e[4],t.push(p),r,n,a)
else if(isFunction(p)){if(typeof n!=="string")throw new Error("Cannot use higher-order sections without the original template")
p=p.call(t.view,n.slice(e[3],e[5]),subRender)
if(p!=null)o+=p}else o+=this.renderTokens(e[4],t,r,n,a)
return o}
Writer.prototype.renderInverted=function(e,t,r,n,a){var s=t.lookup(e[1])
if(!s||i(s)&&s.length===0)return this.renderTokens(e[4],t,r,n,a)}
Writer.prototype.indentPartial=function(e,t,r){var n=t.replace(/[^ \t]/g,"")
var i=e.split("\n")
for(var a=0;a<i.length;a++)if(i[a].length&&(a>0||!r))i[a]=n+i[a]
return i.join("\n")}
Writer.prototype.renderPartial=function(e,t,r,n){if(!r)return
var i=this.getConfigTags(n)
var a=isFunction(r)?r(e[1]):r[e[1]]
if(a!=null){var s=e[6]
var o=e[5]
var p=e[4]
var c=a
if(o==0&&p)c=this.indentPartial(a,p,s)
var l=this.parse(c,i)
return this.renderTokens(l,t,r,c,n)}}
Writer.prototype.unescapedValue=function(e,t){var r=t.lookup(e[1])
if(r!=null)return r}
Writer.prototype.escapedValue=function(e,t,r){var n=this.getConfigEscape(r)||h.escape
var i=t.lookup(e[1])
if(i!=null)return typeof i==="number"&&n===h.escape?String(i):n(i)}
Writer.prototype.rawValue=function(e){return e[1]}
Writer.prototype.getConfigTags=function(e){if(i(e))return e
else if(e&&typeof e==="object")return e.tags
else return}
Writer.prototype.getConfigEscape=function(e){if(e&&typeof e==="object"&&!i(e))return e.escape
else return}
var h={name:"mustache.js",version:"4.2.0",tags:["{{","}}"],clearCache:void 0,escape:void 0,parse:void 0,render:void 0,Scanner:void 0,Context:void 0,Writer:void 0,set templateCache(e){v.templateCache=e},get templateCache(){return v.templateCache}}
var v=new Writer
h.clearCache=function(){return v.clearCache()}
h.parse=function(e,t){return v.parse(e,t)}
h.render=function(e,t,r,n){if(typeof e!=="string")throw new TypeError('Invalid template! Template should be a "string" '+'but "'+typeStr(e)+'" was given as the first '+"argument for mustache#render(template, view, partials)")
return v.render(e,t,r,n)}
h.escape=escapeHtml
h.Scanner=Scanner
h.Context=Context
h.Writer=Writer
const g=h})}

