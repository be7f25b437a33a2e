export const id=8
export const ids=[8]
export const modules={4008:((o,s,t)=>{t.d(s,{fromEnv:()=>e.sF})
var e=t(3099)})}

