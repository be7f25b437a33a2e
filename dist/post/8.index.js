"use strict"
exports.id=8
exports.ids=[8]
exports.modules={4008:((s,e,r)=>{r.d(e,{fromEnv:()=>t.sF})
var t=r(3099)})}

