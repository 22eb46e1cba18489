// Sổ Tài Khoản. Built from TypeScript by build.mjs: change the sources, not this file.
/*
Sổ Tài Khoản
Copyright (c) 2026 the authors of Sổ Tài Khoản

What is pushed to Google contains these packages, each under the same terms as Sổ Tài Khoản itself:

- libphonenumber-js
  Copyright (c) 2016 @catamphetamine. Its data come from libphonenumber,
  Copyright (C) The Libphonenumber Authors, under the Apache License, Version 2.0:
  https://www.apache.org/licenses/LICENSE-2.0
- preact
  Copyright (c) 2015-present Jason Miller
- zod
  Copyright (c) 2025 Colin McDonnell
- papaparse
  Copyright (c) 2015 Matthew Holt
- docx
  Copyright (c) 2016 Dolan Miu. It carries code of Node.js, Copyright Joyent, Inc. and other
  Node contributors, and of stream-browserify, Copyright (c) James Halliday
- @noble/hashes
  Copyright (c) 2022 Paul Miller (https://paulmillr.com)

The terms (MIT License):

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";var App=(()=>{var $v=Object.create;var di=Object.defineProperty;var Av=Object.getOwnPropertyDescriptor;var Ev=Object.getOwnPropertyNames;var Pv=Object.getPrototypeOf,Nv=
Object.prototype.hasOwnProperty;var Mv=(e,t,n)=>t in e?di(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Iv=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},Dv=(e,t)=>{for(var n in t)di(e,n,{get:t[n],enumerable:!0})},Ap=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Ev(t))!Nv.call(e,o)&&o!==n&&di(e,o,{get:(
)=>t[o],enumerable:!(r=Av(t,o))||r.enumerable});return e};var Fv=(e,t,n)=>(n=e!=null?$v(Pv(e)):{},Ap(t||!e||!e.__esModule?di(n,"default",{value:e,enumerable:!0}):n,e)),zv=e=>Ap(di({},"__esModule",{
value:!0}),e);var ie=(e,t,n)=>Mv(e,typeof t!="symbol"?t+"":t,n);var t0=Iv((np,rp)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof rp=="object"&&
typeof np!="undefined"?rp.exports=t():e.Papa=t()})(np,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=v(g);y.chunkSize=
parseInt(y.chunkSize),g.step||g.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(g,y){var k=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){let U=this._config.newline;U||(T=this._config.quoteChar||'"',U=this._handle.guessLineEndings(g,T)),g=[...g.split(U).slice(k)].join(U)}
this.isFirstChunk&&C(this._config.beforeFirstChunk)&&(T=this._config.beforeFirstChunk(g))!==void 0&&(g=T),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+g,T=(this._partialLine="",
this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=T.meta.cursor,k=(this._finished||(this._partialLine=k.substring(g-this._baseIndex),
this._baseIndex=g),T&&T.data&&(this._rowCount+=T.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:T,workerId:s.WORKER_ID,finished:k});
else if(C(this._config.chunk)&&!y){if(this._config.chunk(T,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=T=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(T.data),this._completeResults.errors=this._completeResults.errors.concat(T.errors),
this._completeResults.meta=T.meta),this._completed||!k||!C(this._config.complete)||T&&T.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||T&&
T.meta.paused||this._nextChunk(),T}this._halted=!0},this._sendError=function(g){C(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(m){var g;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)),g.ontimeout=O(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,k=this._config.downloadRequestHeaders;for(
y in k)g.setRequestHeader(y,k[y])}var T;this._config.chunkSize&&(T=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+T));try{g.send(
this._config.downloadRequestBody)}catch(U){this._chunkError(U.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var g,y,k=
typeof FileReader!="undefined";this.stream=function(T){this._input=T,y=T.slice||T.webkitSlice||T.mozSlice,k?((g=new FileReader).onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var T=
this._input,U=(this._config.chunkSize&&(U=Math.min(this._start+this._config.chunkSize,this._input.size),T=y.call(T,this._start,U)),g.readAsText(T,this._config.encoding));k||this._chunkLoaded({target:{
result:U}})},this._chunkLoaded=function(T){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(T.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function d(m){var g;c.call(this,m=m||{}),this.stream=function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=
this._config.chunkSize,g=y?(k=g.substring(0,y),g.substring(y)):(k=g,""),this._finished=!g,this.parseChunk(k)}}function p(m){c.call(this,m=m||{});var g=[],y=!0,k=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(T){this._input=T,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){k&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},this._streamData=O(function(T){try{g.push(typeof T=="string"?T:T.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(U){this._streamError(U)}},this),this._streamError=O(function(T){this._streamCleanUp(),this._sendError(T)},this),this._streamEnd=O(function(){
this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=O(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(m){var g,y,k,T,U=Math.pow(2,53),Oe=-U,me=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,He=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
ee=this,Ae=0,L=0,ve=!1,j=!1,H=[],E={data:[],errors:[],meta:{}};function Ve(Y){return m.skipEmptyLines==="greedy"?Y.join("").trim()==="":Y.length===1&&Y[0].length===0}function ge(){if(E&&k&&(Dt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),m.skipEmptyLines&&(E.data=E.data.filter(function(ye){return!Ve(ye)})),Le(
)){let ye=function(tt){H.push(tt)};var G=ye;if(E)if(Array.isArray(E.data[0])){for(var Y=0;Le()&&Y< E.data.length;Y++)E.data[Y].forEach(ye);E.data.splice(0,1)}else E.data.forEach(ye)}function V(ye,tt){
for(var Ce=m.header?{}:[],J=0;J< ye.length;J++){var Z=J,nt=ye[J],nt=((te,be)=>(Ue=>(m.dynamicTypingFunction&&m.dynamicTyping[Ue]===void 0&&(m.dynamicTyping[Ue]=m.dynamicTypingFunction(Ue)),(
m.dynamicTyping[Ue]||m.dynamicTyping)===!0))(te)?be==="true"||be==="TRUE"||be!=="false"&&be!=="FALSE"&&((Ue=>{if(me.test(Ue)&&(Ue=parseFloat(Ue),Oe< Ue&&Ue< U))return 1})(be)?parseFloat(be):He.test(
be)?new Date(be):be===""?null:be):be)(Z=m.header?J>=H.length?"__parsed_extra":H[J]:Z,nt=m.transform?m.transform(nt,Z):nt);Z==="__parsed_extra"?(Ce[Z]=Ce[Z]||[],Ce[Z].push(nt)):Ce[Z]=nt}
return m.header&&(J>H.length?Dt("FieldMismatch","TooManyFields","Too many fields: expected "+H.length+" fields but parsed "+J,L+tt):J< H.length&&Dt("FieldMismatch","TooFewFields",
"Too few fields: expected "+H.length+" fields but parsed "+J,L+tt)),Ce}var Te;E&&(m.header||m.dynamicTyping||m.transform)&&(Te=1,!E.data.length||Array.isArray(E.data[0])?(E.data=E.data.map(V),Te=
E.data.length):E.data=V(E.data,0),m.header&&E.meta&&(E.meta.fields=H),L+=Te)}function Le(){return m.header&&H.length===0}function Dt(Y,V,Te,G){Y={type:Y,code:V,message:Te},G!==void 0&&(Y.row=G),
E.errors.push(Y)}C(m.step)&&(T=m.step,m.step=function(Y){E=Y,Le()?ge():(ge(),E.data.length!==0&&(Ae+=Y.data.length,m.preview&&Ae>m.preview?y.abort():(E.data=E.data[0],T(E,ee))))}),this.parse=function(
Y,V,Te){var G=m.quoteChar||'"',G=(m.newline||(m.newline=this.guessLineEndings(Y,G)),k=!1,m.delimiter?C(m.delimiter)&&(m.delimiter=m.delimiter(Y),E.meta.delimiter=m.delimiter):((G=((ye,tt,Ce,J,Z)=>{
var nt,te,be,Ue;Z=Z||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ro=0;ro< Z.length;ro++){for(var Wt,ui=Z[ro],qe=0,Ht=0,Ke=0,pt=(be=void 0,new w({comments:J,delimiter:ui,newline:tt,preview:
10}).parse(ye)),ln=0;ln< pt.data.length;ln++)Ce&&Ve(pt.data[ln])?Ke++:(Wt=pt.data[ln].length,Ht+=Wt,be===void 0?be=Wt:0< Wt&&(qe+=Math.abs(Wt-be),be=Wt));0< pt.data.length&&(Ht/=pt.data.length-Ke),
1.99< Ht&&(te===void 0||qe< te||qe===te&&Ue< Ht)&&(te=qe,nt=ui,Ue=Ht)}return{successful:!!(m.delimiter=nt),bestDelimiter:nt}})(Y,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=G.bestDelimiter:(k=!0,m.delimiter=s.DefaultDelimiter),E.meta.delimiter=m.delimiter),v(m));return G.header=Le(),m.preview&&m.header&&G.preview++,g=Y,y=new w(G),E=y.parse(g,V,Te),ge(),ve?{
meta:{paused:!0}}:E||{meta:{paused:!1}}},this.paused=function(){return ve},this.pause=function(){ve=!0,y.abort(),g=C(m.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
ee.streamer._halted?(ve=!1,ee.streamer.parseChunk(g,!0)):(void 0)(ee.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),E.meta.aborted=!0,C(m.complete)&&m.complete(E),g=
""},this.guessLineEndings=function(ye,G){ye=ye.substring(0,1048576);var G=new RegExp(f(G)+"([^]*?)"+f(G),"gm"),Te=(ye=ye.replace(G,"")).split("\r"),G=ye.split(`\n`),ye=1< G.length&&G[0].length< Te[
0].length;if(Te.length===1||ye)return`\n`;for(var tt=0,Ce=0;Ce< Te.length;Ce++)Te[Ce][0]===`\n`&&tt++;return tt>=Te.length/2?`\r\n`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(m){var g=(m=m||{}).delimiter,y=m.newline,k=m.comments,T=m.step,U=m.preview,Oe=m.fastMode,me=null,He=!1,ee=m.quoteChar==null?'"':m.quoteChar,Ae=ee;if(m.escapeChar!==void 0&&(Ae=
m.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),k===g)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||
-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var L=0,ve=!1;this.parse=function(j,H,E){if(typeof j!="string")throw new Error("Input must be a string");var Ve=
j.length,ge=g.length,Le=y.length,Dt=k.length,Y=C(T),V=[],Te=[],G=[],ye=L=0;if(!j)return qe();if(Oe||Oe!==!1&&j.indexOf(ee)===-1){for(var tt=j.split(y),Ce=0;Ce< tt.length;Ce++){if(G=tt[Ce],L+=G.length,
Ce!==tt.length-1)L+=y.length;else if(E)return qe();if(!k||G.substring(0,Dt)!==k){if(Y){if(V=[],Ue(G.split(g)),Ht(),ve)return qe()}else Ue(G.split(g));if(U&&U<=Ce)return V=V.slice(0,U),qe(!0)}}
return qe()}for(var J=j.indexOf(g,L),Z=j.indexOf(y,L),nt=new RegExp(f(Ae)+f(ee),"g"),te=j.indexOf(ee,L);;)if(j[L]===ee)for(te=L,L++;;){if((te=j.indexOf(ee,te+1))===-1)return E||Te.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:L}),Wt();if(te===Ve-1)return Wt(j.substring(L,te).replace(nt,ee));if(ee===Ae&&j[te+1]===Ae)te++;else if(ee===Ae||te===0||j[
te-1]!==Ae){J!==-1&&J< te+1&&(J=j.indexOf(g,te+1));var be=ro((Z=Z!==-1&&Z< te+1?j.indexOf(y,te+1):Z)===-1?J:Math.min(J,Z));if(j.substr(te+1+be,ge)===g){G.push(j.substring(L,te).replace(nt,ee)),j[L=
te+1+be+ge]!==ee&&(te=j.indexOf(ee,L)),J!==-1&&J< L&&(J=j.indexOf(g,L)),Z!==-1&&Z< L&&(Z=j.indexOf(y,L));break}if(be=ro(Z),j.substring(te+1+be,te+1+be+Le)===y){if(G.push(j.substring(L,te).replace(nt,
ee)),ui(te+1+be+Le),J!==-1&&J< L&&(J=j.indexOf(g,L)),te=j.indexOf(ee,L),Y&&(Ht(),ve))return qe();if(U&&V.length>=U)return qe(!0);break}Te.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:V.length,index:L}),te++}}else if(k&&G.length===0&&j.substring(L,L+Dt)===k){if(Z===-1)return qe();L=Z+Le,Z=j.indexOf(y,L),J!==-1&&J< L&&(J=j.indexOf(g,
L))}else if(J!==-1&&(J< Z||Z===-1))G.push(j.substring(L,J)),L=J+ge,J=j.indexOf(g,L);else{if(Z===-1)break;if(G.push(j.substring(L,Z)),ui(Z+Le),Y&&(Ht(),ve))return qe();if(U&&V.length>=U)return qe(!0)}
return Wt();function Ue(Ke){V.push(Ke),ye=L}function ro(Ke){var pt=0;return pt=Ke!==-1&&(Ke=j.substring(te+1,Ke))&&Ke.trim()===""?Ke.length:pt}function Wt(Ke){return E||(Ke===void 0&&(Ke=j.substring(
L)),G.push(Ke),L=Ve,Ue(G),Y&&Ht()),qe()}function ui(Ke){L=Ke,Ue(G),G=[],Z=j.indexOf(y,L)}function qe(Ke){if(m.header&&!H&&V.length&&!He){var pt=V[0],ln=Object.create(null),Vc=new Set(pt);let Lp=!1;
for(let oo=0;oo< pt.length;oo++){let Vt=a(pt[oo]);if(ln[Vt=C(m.transformHeader)?m.transformHeader(Vt,oo):Vt]){let li,$p=ln[Vt];for(;li=Vt+"_"+$p,$p++,Vc.has(li););Vc.add(li),pt[oo]=li,ln[Vt]++,Lp=!0,(
me=me===null?{}:me)[li]=Vt}else ln[Vt]=1,pt[oo]=Vt;Vc.add(Vt)}Lp&&console.warn("Duplicate headers found and renamed."),He=!0}return{data:V,errors:Te,meta:{delimiter:g,linebreak:y,aborted:ve,truncated:
!!Ke,cursor:ye+(H||0),renamedHeaders:me}}}function Ht(){T(qe()),V=[],Te=[]}},this.abort=function(){ve=!0},this.getCharIndex=function(){return L}}function S(m){var g=m.data,y=o[g.workerId],k=!1;if(
g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var T={abort:function(){k=!0,_(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(C(y.userStep)){for(var U=
0;U< g.results.data.length&&(y.userStep({data:g.results.data[U],errors:g.results.errors,meta:g.results.meta},T),!k);U++);delete g.results}else C(y.userChunk)&&(y.userChunk(g.results,T,g.file),
delete g.results)}g.finished&&!k&&_(g.workerId,g.results)}function _(m,g){var y=o[m];C(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[m]}function b(){throw new Error("Not implemented.")}
function v(m){if(typeof m!="object"||m===null)return m;var g,y=Array.isArray(m)?[]:{};for(g in m)y[g]=v(m[g]);return y}function O(m,g){return function(){m.apply(g,arguments)}}function C(m){
return typeof m=="function"}return s.parse=function(m,g){var y=(g=g||{}).dynamicTyping||!1;if(C(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,g.transform=!!C(g.transform)&&g.transform,
g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(
!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(g.download?u:d)(g)):m.readable===!0&&C(m.read)&&C(m.on)?y=new p(g):(t.File&&m instanceof File||
m instanceof Object)&&(y=new l(g)),y.stream(m);(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var T=t.URL||t.webkitURL||null,U=e.toString();return s.BLOB_URL||(s.BLOB_URL=T.createObjectURL(
new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",U,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=S,k.id=i++,o[k.id]=k)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=C(
g.step),g.chunk=C(g.chunk),g.complete=C(g.complete),g.error=C(g.error),delete g.worker,y.postMessage({input:m,config:g,workerId:y.id})},s.unparse=function(m,g){var y=!1,k=!0,T=",",U=`\r\n`,Oe='"',me=
Oe+Oe,He=!1,ee=null,Ae=!1,L=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(H){return g.delimiter.indexOf(H)!==-1}).length||(T=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(He=g.skipEmptyLines),
typeof g.newline=="string"&&(U=g.newline),typeof g.quoteChar=="string"&&(Oe=g.quoteChar,me=Oe+Oe),typeof g.header=="boolean"&&(k=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");ee=g.columns}g.escapeChar!==void 0&&(me=g.escapeChar+Oe),g.escapeFormulae instanceof RegExp?Ae=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Ae=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(Oe),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return ve(ee,m,He);if(
Array.isArray(m[0]))return ve(null,m,He);if(typeof m[0]=="object")return ve(ee||Object.keys(m[0]),m,He)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||ee),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),ve(m.fields||[],m.data||[],He);throw new Error("Unable to serialize unrecognized input");function ve(H,E,Ve){var ge="",Le=(typeof H=="string"&&(H=
JSON.parse(H)),typeof E=="string"&&(E=JSON.parse(E)),Array.isArray(H)&&0< H.length),Dt=!Array.isArray(E[0]);if(Le&&k){for(var Y=0;Y< H.length;Y++)0< Y&&(ge+=T),ge+=j(H[Y],Y);0< E.length&&(ge+=U)}for(
var V=0;V< E.length;V++){var Te=(Le?H:E[V]).length,G=!1,ye=Le?Object.keys(E[V]).length===0:E[V].length===0;if(Ve&&!Le&&(G=Ve==="greedy"?E[V].join("").trim()==="":E[V].length===1&&(E[V][0]==null||E[V][
0].length===0)),Ve==="greedy"&&Le){for(var tt=[],Ce=0;Ce< Te;Ce++){var J=Dt?H[Ce]:Ce;tt.push(E[V][J])}G=tt.join("").trim()===""}if(!G){for(var Z=0;Z< Te;Z++){0< Z&&!ye&&(ge+=T);var nt=Le&&Dt?H[Z]:Z;
ge+=j(E[V][nt],Z)}V< E.length-1&&(!Ve||0< Te&&!ye)&&(ge+=U)}}return ge}function j(H,E){var Ve,ge,Le;return H==null?"":H.constructor===Date?isNaN(H.getTime())?"":H.toISOString():(Le=!1,Ve=H.toString(),
Ae&&typeof H!="number"&&typeof H!="bigint"&&typeof H!="boolean"&&Ae.test(Ve)&&(H=Ve="'"+Ve,Le=!0),ge=Ve.replace(L,me),(Le=Le||y===!0||typeof y=="function"&&y(H,E)||Array.isArray(y)&&y[E]||((Dt,Y)=>{
for(var V=0;V< Y.length;V++)if(-1< Dt.indexOf(Y[V]))return!0;return!1})(ge,s.BAD_DELIMITERS)||-1< ge.indexOf(T)||-1< Ve.indexOf(Oe)||ge.charAt(0)===" "||ge.charAt(ge.length-1)===" ")?Oe+ge+Oe:ge)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var pN={};Dv(pN,{doGet:()=>aN,onEdit:(
)=>sN,onOpen:()=>iN,openPage:()=>Cx,rpc:()=>cN,sendDailyLetters:()=>uN,setUp:()=>dN,showMissingFirst:()=>lN});var Uv="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
Kv="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",Bv=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,jv="âáàåãäêéèúüë_ùøûõï",Zv=[0,1,0,9,3,35],Gv="ôöñíìæóòî",
Wv="ơưđíìỉĩịỵ",Hv="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Pp=/[A-Za-z\xA1-\u1EF9]+/g,Vv=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Np=/[^\0-\x7F]/,Mp=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,qv=
/[a-z]Ã|Ã.[a-z]/,Xv="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",Yv="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",Jv="o?a|u?ê|i|u?y",Qv=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",eS=new RegExp(`^(?:${Xv})?(?:(?:${Yv})(?:ng|[cmnpt])|(?:${Jv})[cn]h|${Qv})$`),tS=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",nS="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",rS="^[^1]*(?:[cpt]|ch)$",oS=new RegExp(`${tS}|(?:${nS})[12]|${rS}`);function iS(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return eS.test(n.replace(/[12]/,""))&&!oS.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Ep=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Ip(e){let t=Ep(e);return e.replace(Pp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>Kv[Uv.indexOf(o)]||o);return t||Ep(n)?r.toUpperCase():r})}function Dp(e){return e.replace(Bv,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=jv.indexOf(r.charAt(1)),s=Zv[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(Wv[Gv.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Fp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+Hv.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=pi(n),i=Mp.test(e);return i&&t===e||(i||qv.test(e))&&r&&!o?n:void 0}function pi(e,t=String){let n=(e.match(Pp)||[]).filter(o=>o.length>1&&
Np.test(o)),r=n.filter(o=>iS(t(o))).length;return{good:r,bad:n.length-r}}var zp={tcvn3:Ip,vni:Dp,mojibake:Fp};function In(e){if(!Np.test(e))return;let t=e.normalize("NFC");if(Vv.test(
t))return"unicode";if(Mp.test(t)||Fp(t)!==void 0)return"mojibake";let n=pi(t);if(n.bad===0)return;let r=pi(t,Ip),o=pi(t,Dp),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function hr(e){let t=In(e),n=t&&t!=="unicode"?zp[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function Up(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${In(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:zp[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=hr(c),d=!l&&r&&In(c)===void 0&&pi(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var sS=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",aS="\\0-\\x08\\x0E-\\x1F\\x7F",cS=new RegExp(`[${sS}${aS}]`,"g"),uS=/[\x80-\x9F\xAD]/g,lS=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,dS=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(cS,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=In(t);if(r&&r!=="unicode"&&In(n)===r)return n}return t.replace(uS,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function z(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(lS,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function jp(e,t){return z(e)===z(t)}var Kp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Bp(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Kp.indexOf((a+c).normalize("NFC")):-1,l=u<0?Kp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?dS.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function dn(e,t){let n=Bp(e),r=Bp(t);return n< r?-1:n>r?1:0}function Zp(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Rs(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Wp=864e5,Os=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Gp=e=>String(e).padStart(2,"0"),ae=(e,t)=>new Date(Os(e)+t*Wp).toISOString().slice(0,10);function Hp(e,t){let[n,r,o]=
e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth(),Math.min(
o,s))).toISOString().slice(0,10)}var Be=(e,t)=>Math.round((Os(t)-Os(e))/Wp),qc=e=>new Date(Os(e)).getUTCDay(),ue=e=>e.slice(0,10),io=e=>new Date(e+7*36e5).toISOString().slice(0,19),Cs=e=>Date.parse(
`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,Q=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",_e=e=>e?`${Q(e)} ${e.slice(11,16)}`:"",pS=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm",
"thứ Sáu","thứ Bảy"],yt=e=>`${Q(e)} (${pS[qc(e)]})`,Xc=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Gp(
t)}-${Gp(n)}`:void 0},Vp=200,hS=4e3,qt="(\\d{1,2})",_s="(\\d{4}|\\d{2})",Ts="(?: ?[-/.\\\\] ?| )",fS=`${qt}${Ts}${qt}${Ts}${_s}`,mS=`(\\d{4})${Ts}${qt}${Ts}${qt}`,gS=
`${qt} ?thang ?${qt}(?: ?[,/.-] ?| ?nam ?| )${_s}`,qp=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Xp=`(${qp.join("|")})[a-z]{0,6}\\.?`,yS=`${qt}[ -]${Xp}[ ,-]{1,2}${_s}`,
bS=`${Xp} ${qt},? ${_s}`,wS="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",kS=`(?:${[fS,mS,gS,yS,bS].join("|")})${wS}(?![a-z\\d]|[/.\\\\]\\d)`,Yp=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",xS=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${Yp})`,vS=new RegExp(`^[ ,.:;()-]*(?:${xS}[ ,.:;()-]*){0,8}$`),SS=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,Yc=e=>W(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function Jp(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${kS}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[f,w="",S,_,b,v,O,C,m,g,y,k,T,U,Oe,me,He]=h,ee=(s=(i=(o=(r=b!=null?b:v)!=null?r:y)!=null?o:U)!=null?i:He)!=null?s:"",Ae=(a=_!=null?_:O)!=null?a:g,L=(c=T!=null?T:Oe)!=null?c:"",ve=h.index+w.length,
j=Xc(ee.length===2?2e3+ +ee:+ee,Ae===void 0?qp.indexOf(L)+1:+Ae,+((p=(d=(l=(u=S!=null?S:C)!=null?u:m)!=null?l:k)!=null?d:me)!=null?p:""));t.push({day:j,from:ve,to:ve+f.length-w.length})}return t}
function at(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return Xc(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>Vp)return;let t=Yc(e),[n,r]=Jp(t);if(!n||r||!vS.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(Yp,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||SS.test(o)?void 0:n.day}function Qp(e){let t=Yc(e.slice(0,Vp));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:at(t.replace(/^truoc\b/,""))}var eh="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",RS="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",OS=new RegExp(
`(?:^|[^a-z\\d/.-])${qt}(?: ?[/.-] ?${qt})? ?(?:${eh}) ?$`),TS=new RegExp(`^[ ()]*(?:${eh})[ ()]*(?:(?:${RS}),? *)?$`);function th(e,t){var s;if(e.length>hS)return;let n=Yc(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of Jp(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=OS.exec(l);if(p&&/\d/.test(l)){if(d=(s=Xc(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&TS.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=Be(d,a)+1;if(h<1||h>t)return;for(let f=0;f< h;f+=1)r.add(ae(d,f));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var nh="Nếu vẫn báo, gọi cán bộ phụ trách.",rh={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không phải là tình trạng.`,todo:
"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:
"Đơn vị không có tài khoản thì cần ghi lý do.",todo:"Ghi vì sao chưa có, ví dụ: đang lập trang, dự kiến xong trong tháng 11."},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:
"Viết ngắn lại."},"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${nh}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${nh}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt của dòng này không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email ở dòng này."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Xt=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",Jc="Mở trang rồi sao chép lại toàn bộ địa chỉ.",oh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",hi=
"Mở thử một lần.",ih={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Xt},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Xt} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${oh}`,letter:{todo:`${Xt} ${oh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Xt},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Xt}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Xt}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Xt},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Xt},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Xt},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:Jc},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Xt},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:Jc},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:Jc},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:hi},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:hi},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:hi},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:hi},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:hi},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var Qc=
"ví dụ hoa.nguyen@gmail.com",Ls=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",sh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${Qc}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${Qc}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${Qc}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var ah={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var ch="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",uh=
"Ghi số di động hoặc số cố định của người quản trị.",$s="Xem lại số.",lh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${ch}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${ch}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Bảng tính đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},
"phone.SERVICE_NUMBER":{what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:uh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",
todo:uh},"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:$s},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:$s},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:$s},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:$s},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function pn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var CS=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function As(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?pn(n,CS.get(t)):n]))}var Es=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim();var Ps=(e,t)=>typeof e=="function"?e(t):e;
var eu={...ih,...lh,...sh,...ah,...rh},so=({key:e,with:t})=>Es(Ps(eu[e],As(t)));var _S=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:
"cong doan vien chuc",cd:"cong doan",cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",
ttit:"trung tam i te",ubnd:"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),DN=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),LS=[
" tinh "," huien "," thi xa "," thi tran "," thanh pho "," dac khu "],$S=1<< LS.length,FN=$S<<1;function tu(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(
n).replace(/y/g,"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=_S.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var AS=[
"trang","fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],ES=new RegExp(` (?:${AS.join("|")})(?= )`,"g"),nu=
/^(?:huien|thi xa|thanh pho) /;function dh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${tu(s,t).join(" ")} `.replace(ES,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(tu(s.name,t).join(" "));n.set(a,c),i(c,a),nu.test(c)&&i(c.replace(nu,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function ph(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(N(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!nu.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function fr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var fi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Ns={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},ru=(e="")=>W(N(e));function ou(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Ns.key,n=e.phone===Ns.phone,r=
e.email===Ns.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>ru(e[i])===ru(Ns[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var hh=e=>e.length>2||fi(e).length>1,Ms={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=ph(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>fr(e,
t=>t.key).filter(t=>fi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>fr(e,t=>t.key).flatMap(t=>fr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>fr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${ru(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>fr(e,t=>t.phone).filter(hh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>fr(
e,t=>t.email).filter(hh).map(t=>({rows:t}))}};var fh=Object.fromEntries(Object.entries(Ms).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var mh={"workbook.notSetUp":
"Sổ chưa được thiết lập. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”.","workbook.otherLayout":
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”.","workbook.isCopy":
"Đây là bản sao của một sổ khác và chưa được thiết lập. Chủ của bản sao mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”: cán bộ phụ trách, địa chỉ nhận trả lời và chế độ thử của cơ quan cũ được bỏ đi, thư tự động tắt.",
"workbook.memoryLost":
"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ”, rồi xem lại mục Thư… trước khi gửi thư.",
"workbook.lostTab":e=>`Không tìm thấy thẻ “${e.tab}”. Đề nghị khôi phục thẻ trong Lịch sử phiên bản, hoặc mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ” để tạo lại.`,
"workbook.lostColumn":e=>`Thẻ “${e.tab}” thiếu cột “${e.column}”. Đề nghị mở menu Sổ Tài Khoản, mục “Dành cho cán bộ tỉnh”, chọn “Thiết lập, sửa lại sổ” để sửa.`,"workbook.twoColumns":
e=>`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”. Đề nghị đổi tên hoặc xóa cột thừa.`,"page.contact":e=>`Vẫn không được, đề nghị gọi: ${e.contact}`,"workbook.busy":
"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên; đề nghị chờ nửa phút rồi bấm lại.","workbook.unexpected":
e=>`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn; đề nghị thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách.`,"workbook.checkBroke":
e=>`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra. Đề nghị báo người hỗ trợ kỹ thuật.`,"workbook.protected":
"Tài khoản Google này không được phép ghi vào sổ. Đề nghị liên hệ cán bộ phụ trách.","google.busy":"Đang có một lượt Kiểm tra Google khác. Đề nghị chờ một phút rồi bấm lại.","google.here":
"Lần này không hỏi được.","google.run":"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":
"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":e=>`Thẻ Cấu hình: mục “${e.label}” còn trống. Đề nghị ghi giá trị.`,"setting.lost":
e=>`Thẻ Cấu hình thiếu mục “${e.label}”. Đề nghị chọn “Thiết lập, sửa lại sổ” để thêm lại.`,"setting.unreadable":e=>`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”. Đề nghị xóa và gõ lại.`,
"setting.day":e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"setting.yesNo":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi Có hoặc Không.`,"setting.email":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.${Ls(e.text)}`,
"setting.page":e=>`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ. Đề nghị ghi mỗi dòng một trang: tên | địa chỉ.`,"setting.graceBeforeDue":
e=>`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn hạn nộp (${e.due}). Đề nghị sửa một trong hai ngày.`,"who.staffOnly":
"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh. Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ một cán bộ khác, hoặc chủ sổ, ghi email của anh, chị vào mục “Email cán bộ phụ trách” của thẻ Cấu hình rồi bấm Thiết lập, sửa lại sổ.",
"who.ownerFirst":"Lần thiết lập đầu tiên phải do chủ của trang tính thực hiện.","who.unknown":e=>`Email ${e.email||"này"} chưa có trong danh sách đơn vị. Đề nghị liên hệ ${e.contact||
"cán bộ phụ trách"} để được thêm.`,"who.nobody":
"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được. Đề nghị tải lại trang tính, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email.",
"who.hasContact":e=>`Đơn vị này đã có người liên hệ trong danh sách, nên chỉ mở được bằng tài khoản Google có email đó. Nếu người liên hệ đã thay đổi, đề nghị báo ${e.contact||"cán bộ phụ trách"}.`,
"who.merged":e=>`${e.name} đã sáp nhập, nay là ${e.today}. Đề nghị báo cáo trong biểu mẫu của ${e.today}.`,"who.ended":e=>`${e.name} không còn hoạt động nên không phải báo cáo.`,"who.notYours":
"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.","form.unknownUnit":e=>`Không tìm thấy đơn vị mang mã “${e.code}”. Đề nghị chọn lại đơn vị.`,"form.conflict":
"Dòng này vừa được người khác sửa. Đề nghị xem hai bản và chọn một.","form.rowGone":"Dòng này không còn trong sổ. Đề nghị mở lại biểu mẫu; nội dung đã nhập vẫn còn.","form.consent":
"Cần đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi.","form.nothing":"Chưa có nội dung để gửi. Đề nghị thêm một tài khoản, hoặc chọn “Đơn vị không có tài khoản”.","form.tooMany":
"Mỗi lần gửi nhiều nhất 30 tài khoản.","form.unitFull":e=>`Mỗi đơn vị khai nhiều nhất ${e.most} dòng, kể cả dòng đã ngừng dùng. Đề nghị sửa các dòng đã có, hoặc liên hệ cán bộ phụ trách.`,
"form.oldPage":"Biểu mẫu này đã cũ. Đề nghị đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn.","setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,
"setup.tabRemade":e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":
e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":
e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":
e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã được chuyển thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range), rồi chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,
"setup.copied":
"Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị: mục “Email cán bộ phụ trách” chỉ còn email của anh, chị; địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt. Đề nghị xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ trang tính.",
"setup.memoryLost":
"Phần ghi nhớ riêng của sổ (Script Properties) đã mất; sổ đã ghi nhớ lại theo các thẻ đang có. Đề nghị xem lại mục Thư… trước khi gửi thư: sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi.",
"setup.hidden":
"Google giấu email của một người có quyền sửa trang tính nên không đặt được giới hạn cho riêng người đó. Đề nghị xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email.",
"setup.setting":e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":
e=>`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới và ghi lại dấu của ${e.count} dòng đã duyệt theo nội dung hiện có. Đề nghị xem lại các dòng đó nếu nghi có người đã sửa.`,"setup.linksAnew":
"Khóa của liên kết đã mất nên sổ đã lập khóa mới: mọi liên kết đã gửi không còn dùng được. Đề nghị gửi lại liên kết cho các đơn vị.","setup.settingsBack":
"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ. Đề nghị xem lại từng mục.","setup.staffJoined":
e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, đề nghị xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":"Đã đặt múi giờ Việt Nam cho trang tính.",
"setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho trang tính (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":"Đã thêm biểu đồ vào thẻ Tổng hợp.",
"setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi hạn nộp ở thẻ Cấu hình, nhập danh sách đơn vị, rồi chia sẻ trang tính.","setup.askGoogle":
"Sổ này chưa từng được thử trên tài khoản Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var PS=3;function NS({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,
other:a}){return[...n.length>PS?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${pn(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var gh={"roster.noCode":"Chưa có mã đơn vị. Mỗi đơn vị cần một mã riêng.",
"roster.codeTwice":e=>`Mã “${e.code}” được dùng cho nhiều đơn vị. Đề nghị đặt mỗi đơn vị một mã.`,"roster.codeLong":e=>`Mã dài quá ${e.most} ký tự. Đề nghị đặt mã ngắn hơn.`,"roster.unreadable":
"Sổ không kiểm tra được dòng này. Đề nghị gõ lại các ô; nếu vẫn báo, đề nghị báo người hỗ trợ kỹ thuật.","roster.noName":"Chưa có tên đơn vị.","roster.parentSelf":
"Cấp trên trùng với chính đơn vị này.","roster.parentUnknown":e=>`Không có đơn vị nào mang mã “${e.parent}”. Đề nghị sửa mã cấp trên, hoặc ghi tên cấp trên.`,"roster.badEmail":
e=>`“${e.text}” không phải là địa chỉ email. Thư sẽ không tới được đơn vị này.${Ls(e.text)}`,"roster.askEmail":
e=>`“${e.text}” có phải là “${e.suggest}” không? Đề nghị sửa; thư chưa gửi tới địa chỉ này.`,"roster.refusedEmail":
e=>`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”. Đề nghị kiểm tra, sửa địa chỉ.`,"roster.returnedEmail":
e=>`Ngày ${e.day} thư gửi đến “${e.text}” bị trả lại: ${e.why}. Đề nghị gọi điện, xin địa chỉ khác rồi sửa ở đây.`,"roster.badPhone":e=>`“${e.text}” không phải là số điện thoại gọi được.`,
"roster.badRequired":e=>`“${e.text}” không hợp lệ. Đề nghị chọn Có hoặc Không.`,"roster.badDay":e=>`“${e.text}” không phải là một ngày. Đề nghị ghi theo dạng 30/10/2018.`,"roster.badActivity":
e=>`“${e.text}” không hợp lệ. Đề nghị chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể.`,"roster.parentRing":
"Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này. Đề nghị sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh.","roster.mergedNowhere":
"Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào. Đề nghị ghi mã đơn vị nhận.","roster.mergedUnknown":e=>`Không có đơn vị nào mang mã “${e.code}”. Đề nghị sửa mã đơn vị nhận.`,"roster.mergedSelf":
"Đơn vị ghi nhập vào chính mình. Đề nghị sửa mã đơn vị nhận.","roster.mergedRing":"Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận. Đề nghị sửa cột Nhập vào.","roster.mergedStill":
"Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể. Đề nghị xóa mã, hoặc chọn Đã sáp nhập.","roster.changeNone":
e=>`Không tìm thấy “${e.text}” trong danh sách. Đề nghị ghi mã hoặc tên đúng như trong sổ.`,"roster.changeMany":e=>`Có nhiều đơn vị mang tên “${e.name}”. Đề nghị ghi mã thay cho tên.`,
"roster.changeTwice":e=>`Đơn vị này đã có ở dòng ${e.line} của bảng.`,"roster.changeGone":e=>`${e.name} ${e.activity.toLowerCase(
)} nên không đổi nữa. Nếu đơn vị hoạt động lại, đề nghị ghi “Đang hoạt động” ở cột Hoạt động.`,"roster.needsNewCode":
e=>`“${e.name}” chưa có trong danh sách. Đề nghị thêm cột “Mã mới” và ghi mã cho đơn vị này.`,"roster.parentByName":
e=>`“${e.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên. Đề nghị thêm đơn vị này nếu cần theo dõi.`,"roster.codeUsed":
e=>`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại. Đề nghị đặt mã khác.`,"roster.changes":e=>NS(e),"roster.section":
"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị. Nếu là đơn vị, đề nghị đặt cho đơn vị một mã khác.","roster.nearCode":
e=>`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0. Nếu là đơn vị này, đề nghị ghi mã “${e.code}”; nếu là đơn vị khác, đề nghị đặt mã khác hẳn.`,"roster.nearLine":
e=>`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0. Nếu là một đơn vị, đề nghị xóa bớt một dòng; nếu không, đề nghị đặt mã khác hẳn.`,"roster.sameName":
e=>`Sổ đã có “${e.name}” mang mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.sameNameLine":
e=>`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”. Đề nghị xem có phải một đơn vị không.`,"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":
e=>`Bảng thiếu cột “${e.column}”.`,"roster.empty":"Chưa có dòng nào để nhập. Đề nghị dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ.",
"roster.tooLong":"Bảng dài quá 20.000 dòng. Đề nghị chia nhỏ.","roster.repeatedInPaste":e=>`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`};var yh={"letter.setting":
e=>`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”. Đề nghị ghi ${e.want}.`,"letter.google":
e=>`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được: thư có thể bị gửi hai lần. Đề nghị mở Kiểm tra Google và gửi kết quả cho người hỗ trợ.`,
"letter.unwritable":"Sổ không lập được thư này; các thư khác vẫn đi. Đề nghị báo người hỗ trợ kỹ thuật.","letter.noAddress":"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.","letter.badAddress":
e=>`Email liên hệ “${e.text}” không gửi được. Đề nghị sửa trong thẻ Đơn vị.`,"letter.capped":e=>`Đơn vị đã nhận đủ ${e.cap} thư của đợt này.`,"letter.notNeeded":
"Đơn vị đã báo cáo, hoặc đã có thư sau.","letter.quota":"Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.","letter.time":"Hết thời gian của một lượt gửi, lượt sau sẽ gửi.","letter.trouble":
"Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.","letter.cutBefore":"Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.","letter.cut":
"Lượt gửi bị ngắt đúng lúc gửi thư này. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.","letter.doubt":
"Google báo lỗi nhưng đã trừ hạn mức. Đề nghị xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi.","letter.refused":
e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại.`,"letter.sheetBusy":
"Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.","letter.runFailed":"Google báo lỗi nên lượt này dừng giữa chừng.","letter.settled":
"Thư này đã gửi, đang gửi, hoặc đã được quyết định. Đề nghị mở lại bảng Thư.","letter.startLate":e=>`Thư bắt đầu sau ngày cuối của hạn nộp (${e.last}): đơn vị chỉ nhận thư báo quá hạn.`,
"letter.cannotFinish":
e=>`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận; như vậy đến hết ngày ${e.last} còn ${e.units} đơn vị chưa nhận được thư nào. Đề nghị bắt đầu sớm hơn, gia hạn, hoặc gửi bằng tài khoản Google Workspace.`,
"letter.tight":e=>`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận nên ${e.letters} thư nhắc không kịp gửi; mỗi đơn vị vẫn có ít nhất một thư.`,"letter.zones":
e=>`Múi giờ của trang tính (${e.book}) và của chương trình (${e.script}) khác nhau. Đề nghị chọn “Thiết lập, sửa lại sổ”.`,"letter.otherRunner":
e=>`${e.email} đang là người gửi thư. Nếu muốn gửi thay, đề nghị chọn “Nhận việc gửi thư”.`,"letter.testMode":e=>`Đang ở chế độ thử: mọi thư chỉ gửi đến ${e.to}.`,"letter.testAddress":
e=>`Chế độ thử ghi “${e.text}”, không phải là địa chỉ email, nên chưa thư nào được gửi.`,"letter.unreachable":
e=>`${e.units} đơn vị còn thiếu báo cáo mà không có email liên hệ dùng được. Đề nghị gọi điện.`,"letter.gone":"Thư này không còn trong lịch gửi. Đề nghị mở lại bảng Thư.","letter.noQuota":
"Hôm nay đã hết hạn mức gửi thư của Google. Đề nghị gửi vào ngày mai.","letter.notSent":e=>`Google không nhận gửi thư đến ${e.to}. Đề nghị thử lại sau.`,"letter.changed":
e=>`Sau khi bật gửi thư, thẻ Cấu hình đã đổi ${e.changes}, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để xem lịch mới và xác nhận.`,"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,
"letter.previewNone":"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":
e=>`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ), nên thư tạm dừng để không đơn vị nào nhận hai lần. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,
"letter.extra":e=>`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.`,"letter.mixed":
"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.","letter.noLedger":
"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”.","letter.changedAgain":
"Cấu hình vừa đổi thêm sau khi bảng Thư được mở. Đề nghị xem lại lịch rồi xác nhận.","letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":
e=>`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng. Đề nghị cán bộ phụ trách mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,"letter.busy":
"Đang có một lượt gửi thư. Đề nghị chờ vài phút rồi mở lại bảng Thư."};var bh={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":"Lịch chạy hằng ngày đã mất nên thư không còn tự đi. Đề nghị bấm “Bật lại”.","health.stalled":
"Lịch chạy hằng ngày đã quá một ngày không gửi thư. Đề nghị bấm “Bật lại”.","health.stalledOther":
e=>`Lịch chạy của ${e.email} đã quá một ngày không gửi thư. Đề nghị báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay.`,"health.hour":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Đề nghị bấm “Tải lại” để đổi lịch.`,"health.hourOther":
e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":
"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,"health.quota":
e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,"health.failed":
e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.onNoRunner":
"Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi. Đề nghị mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Bật gửi thư”.","health.noDay":
e=>`Đã bật gửi thư nhưng mục “${e.label}” của thẻ Cấu hình còn trống, nên không thư nào đi. Đề nghị ghi ngày vào mục đó.`,"health.dry":
e=>`Từ ${e.since}, hộp thư ${e.email} không còn hạn mức gửi của Google nên không thư nào đi. Đề nghị người đó xem hộp thư có đang gửi hàng loạt nơi khác không, hoặc cán bộ khác mở menu Sổ Tài Khoản, chọn Thư…, rồi bấm “Nhận việc gửi thư”.`,
"health.never":e=>`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`,"health.gap":
e=>`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày. Đề nghị mở menu Sổ Tài Khoản, chọn Thư… để kiểm tra.`};var wh={"link.refused":
"Liên kết này không dùng được: có thể đã bị đổi, bị cắt khi chép, hoặc là của đợt trước. Đề nghị mở lại từ thư mới nhất, hoặc gọi người phụ trách.","link.closed":
"Đợt báo cáo đã chốt nên chưa ghi được. Nội dung đã nhập vẫn còn; đề nghị gọi người phụ trách.","link.preview":"Đây là liên kết xem thử trong thư gửi cho cán bộ. Liên kết này không ghi vào sổ.",
"link.sender":"Cần ghi họ tên người gửi báo cáo này.","link.stored":"Nội dung đang ghi trong sổ chưa đúng. Đề nghị gõ lại ô này.","link.testOver":
"Liên kết thử đã quá 10 phút hoặc đã cũ. Đề nghị lấy liên kết thử mới ở mục Liên kết.","link.testSignedIn":
"Trang này đang mở bằng một tài khoản Google mà sổ nhận ra, nên chưa chứng tỏ được gì. Đề nghị mở trong cửa sổ ẩn danh, hoặc quét mã bằng điện thoại.","link.testNoTick":
"Cần đánh dấu rằng Google không hỏi đăng nhập khi mở trang này.","link.addressDev":
"Địa chỉ này kết thúc bằng /dev, chỉ người sửa được sổ mới mở được. Đề nghị chép địa chỉ kết thúc bằng /exec ở cửa sổ Triển khai.","link.addressWorkspace":
"Địa chỉ này chỉ mở được trong nội bộ một tên miền. Đề nghị triển khai lại với “Ai có quyền truy cập: Bất kỳ ai” rồi chép địa chỉ mới.","link.addressAccount":
"Địa chỉ này chép từ thanh địa chỉ của một người đăng nhập nhiều tài khoản. Đề nghị chép lại ở cửa sổ Triển khai.","link.addressOther":
"Đây chưa phải địa chỉ ứng dụng web. Đề nghị chép địa chỉ dạng https:\x2f/script.google.com/macros/s/…/exec ở cửa sổ Triển khai.","link.addressShape":
"Địa chỉ cần có dạng https:\x2f/script.google.com/macros/s/…/exec. Đề nghị chép nguyên từ cửa sổ Triển khai, không gõ tay.","link.noAddress":
"Chưa ghi địa chỉ trang web của liên kết nên thư chưa mang liên kết.","link.unproved":
"Địa chỉ trang web của liên kết chưa được xác nhận nên thư chưa mang liên kết. Đề nghị mở mục Liên kết để xác nhận.","link.changed.address":
"Địa chỉ trang web của liên kết đã đổi sau lần xác nhận. Đề nghị mở mục Liên kết để xác nhận lại; đến khi đó thư không mang liên kết.","link.changed.layout":
"Sổ đã nâng cấp nên liên kết của đơn vị tạm không ghi được. Đề nghị cập nhật bản triển khai rồi xác nhận lại ở mục Liên kết.","link.changed.owner":
"Chủ trang tính đã đổi nên liên kết của đơn vị có thể không mở được. Đề nghị chủ mới triển khai rồi xác nhận lại ở mục Liên kết.","link.noRow":
"Đơn vị này chưa có liên kết. Đề nghị chọn “Thiết lập, sửa lại sổ”."};var kh={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var xh={"paper.nothing":"Không có đơn vị nào khớp. Chọn lại cấp trên, trạng thái hoặc đơn vị.","paper.tooMany":
e=>`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị. Chọn theo từng cấp trên rồi in nhiều lần.`,"paper.fakeAddress":
"Chưa đọc được địa chỉ trang giả mạo. Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại.","paper.fakeDay":"Ngày phát hiện chưa đúng. Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026.",
"paper.fakeId":"Mã số của trang chỉ gồm chữ số. Nếu không biết thì để trống.","paper.fakeUnit":"Chưa chọn đơn vị bị giả mạo. Chọn một đơn vị trong danh sách."};var vh={"desk.changedMeanwhile":
"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":
"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":
"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?
`Còn ${e.days} ngày`:"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":
e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":
e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,"desk.nextFaults":
e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`};var MS={...eu,...fh,...mh,...gh,
...yh,...bh,...wh,...kh,...xh,...vh},IS=e=>Ps(MS[e.key],As(e.with)),x=e=>Es(IS(e));var Yt=e=>({ok:!0,value:e}),Ct=(...e)=>({ok:!1,problems:e});var DS=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function FS(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Sh(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||DS.test(t)?Yt(t):Ct(FS(t))}var Rh="script.google.com";var zS=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,US=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Dn(e){return zS.test(e)?"NOTHING":US.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var mi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Th=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),iu=[...mi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Th],KS=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Ch=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],BS=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,jS=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Oh=`\\s"'“”‘’<>()[\\]{},;:!?*`,_h=new RegExp(`^[${Oh}-]+|[${Oh}.…-]+$`,"g"),
ZS=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Lh(e){let t=Ch.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=iu.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||KS.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=mi.includes(n),a=s?n:mi.find(l=>Rs(n,l));if(!a)return Th.find(l=>Rs(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&iu.includes(u)?u:`${a}.com`}var Is=e=>BS.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Ds(e){let t=W(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Lh(r(t.slice(n+1)))}`;return Is(o)?o:void 0}function GS(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Is(n)?n:Ds(e)}var hn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function WS(e){let t=W(e).replace(/\s/g,""),n=iu.find(o=>t.endsWith(o)&&(mi.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Ds(
`${t.slice(0,-n.length)}@${n}`);return r?hn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?hn("NAME_IN_EMAIL"):hn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function HS(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(_h,""),around:o!==""}}var $h=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Fs(e){let t=$h(N(e)),n=Dn(t.slice(0,1e3));if(n==="NOTHING")return hn("EMPTY");if(t.length>1e3)return hn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return hn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?hn("PHONE_IN_EMAIL"):WS(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(_h,
"")).filter(h=>h.includes("@")),o=r.filter((h,f)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===f);if(o.length>1)return hn("MULTIPLE",void 0,o.filter(Is));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:HS(t),a=ZS.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Is(i))return hn(c,c==="SPACES"?GS(i):Ds(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Ds(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ht(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var VS=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,qS=/"[^"@]{0,200}"\s*(?=<)/g,XS=
200,YS=/^\s*\d{1,2}[.)]\s+/,JS=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(YS,"")]:e.replace(/></g,"> <").split(/\s+/),QS=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);
function je(e){let t={emails:[],bad:[]},n=new Set,r=$h(e.slice(0,2e4).replace(jS,"")).replace(qS,""),o=[];for(let i of r.split(VS).flatMap(JS).slice(0,XS)){let s=Fs(i),a=!s.ok&&QS(i,s.suggest)?Fs(
s.suggest):s;if(a.ok){if(a.suggest&&eR(a.key)){t.bad.push({text:N(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ht(a.key))||t.emails.push(a.email),n.add(ht(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:N(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function eR(e){let t=e.slice(e.indexOf("@")+1),n=Lh(t);return n!==t&&(Ch.some(([r])=>r.test(t))||mi.includes(n.split(".")[0]))}var tR=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,nR=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,zs=e=>{let t=e.replace(nR,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},rR=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Ah(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(tR))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=zs(i.slice(a,l)),p=u+1< s.length?"":zs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||rR(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!zs(i))&&(/^\s*\|/.test(i)||n.push({name:zs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Eh(e,t){try{return e.read(t)}catch{return Ct({key:"setting.unreadable",with:{label:e.label}})}}var oR=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,iR=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,sR=
200,aR=e=>e.replace(oR,"").replace(iR,""),Ph=e=>e.slice(0,sR).normalize("NFKC"),_t=e=>z(aR(N(Ph(e)))),K=e=>z(N(Ph(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function mr(e,t={}){var i;let n=
new Map(e.map(s=>[_t(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(_t(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=_t(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var B={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},fe={passed:"Đạt",returned:"Trả lại"},$e={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},su={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},q={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},au={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},fn={form:"Biểu mẫu",hand:"Sửa tay"},bt={yes:"Có",no:"Không"},$={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},se={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Us=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Lt=(e,t,n,r,o,i={}
)=>({...Us(e,t,n,i),faultBit:r,report:o}),Xe=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, đề nghị không sửa.`,writer:"us",reader:"unit",format:"text",...r}),rt=(e,t,n,r={})=>({...Xe(e,t,n,
r),checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),ao=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Ks=e=>ao(e,t=>"checked"in t),gi=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var yi={[B.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[B.group]:["group","nhóm facebook","hội nhóm"],[
B.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[B.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[$e.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
$e.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[$e.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[q.active]:["hoạt động","còn hoạt động"],[
q.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[q.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[fe.passed]:["ok","đã đạt","đạt yêu cầu"],[
fe.returned]:["đã trả lại","trả về"]},Mh={[bt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[bt.no]:["false","0","no","ko","k","không ạ"]},mn=mr(Object.values(B),yi),bi=mr(Object.values($e),yi),wi=
mr(Object.values(fe),yi),Jt=mr(Object.values(q),yi),Fn=mr(Object.values(bt),Mh),Nh=new Map;function cR(e){var r;let t=e.join(`\n`),n=(r=Nh.get(t))!=null?r:mr(e,e[0]===bt.yes?Mh:yi);return Nh.set(t,n),
n}function Ih({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=cR(e)(t))!=null?n:t}function Bs(e){let t=Fn(e);return t===void 0?e.trim()?void 0:!1:t===bt.yes}var uR=50,Ft=e=>je(e.join(
`\n`)).emails.slice(0,uR);var gn=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Ct({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):Yt(s)}}),Dh="Có",
lR="Không",cu=(e,t,n)=>gn(e,t,n,"Có hoặc Không",Bs),co=(e,t,n,r,o,i=dR)=>gn(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),dR=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function pR(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];return t===void 0?void 0:+t}function hR(e){var n;let t=W(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Uh=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),fR=["cn","hai","ba","tu","nam","sau","bay"],mR=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function gR(e){let t=W(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:fR.indexOf(t);return n<0?void 0:n}function yR(e){if(mR.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Uh(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(gR),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var bR=61,wR=e=>th(e,bR),Fh="thứ Hai đến thứ Sáu",zh=
"02/09/2019, 04/02/2019 - 08/02/2019",js={lettersOn:cu("Gửi thư tự động",lR,"Đề nghị bật, tắt ở mục Thư… của menu."),lettersFrom:gn("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?at(e):""),milestones:gn("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",hR),sendHour:co("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,pR),sendDays:gn("Ngày gửi trong tuần",Fh,"Các ngày được gửi thư.",`như ${Fh}`,yR),holidays:gn("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${zh}.`,`như ${zh}`,wR),senderName:gn("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:gn("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Ft([e])[0]:""),unitCap:co("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:co(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị còn thiếu. 0: không nhắc.",0,52),digests:cu("Gửi thư cho cấp trên",Dh,"Danh sách đơn vị trực thuộc còn thiếu, ở mỗi mốc nhắc."),thanks:cu(
"Gửi thư cảm ơn",Dh,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:co("Để dành hạn mức mỗi ngày","10","Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:gn(
"Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Uh)};var zn=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Yt(r.trim())}),Kh=(e,t,n,r=at)=>({label:e,help:t,
initial:"",read:o=>o.trim()?Zh(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Ct({key:"setting.empty",with:{label:e}}):Yt("")}),Bh=(e,t,n)=>({label:e,initial:t,help:n,read:r=>Zh(Bs(r),{key:
"setting.yesNo",with:{label:e,text:r}})}),jh=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),kR=(e,t)=>({label:e,help:t,initial:"",read:n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:
"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),xR=(e,t,n)=>({label:e,initial:t,help:n,read:r=>({ok:!0,...Ah(r,e)})});function Zh(e,t){
return e===void 0?Ct(t):Yt(e)}var vR=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ trang tính này.",
"Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.","Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Se={federation:zn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:zn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:zn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:zn("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:Kh("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,Qp),graceUntil:Kh("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:kR("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, đề nghị bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:zn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Bh("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách, email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:xR("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Đề nghị mở thử từng địa chỉ."),notice:zn("Thông báo về dữ liệu cá nhân",vR,
"Hiện trên biểu mẫu, trước ô đồng ý. Đề nghị ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:co("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Sh},
linkOnly:Bh("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được trang tính vẫn khai ở menu, và các đơn vị sửa được trang tính nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng; nên thôi chia sẻ trang tính với đơn vị."),
paperAbove:zn("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:zn("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),...js};function yn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(Se)){let s=e[i.label],a=
s===void 0?Ct({key:"setting.lost",with:{label:i.label}}):Eh(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:
""}return{settings:n,problems:[...t,...SR(n)]}}function SR({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:Q(t),due:Q(e)}}]:[]}var ct=e=>(/[%\x2f]/.test(e)?
e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var $t=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function At(e){let t=ct(e),n=new Map;return r=>{var c;let o=r.split("/"),i=
o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:$t(Gh(s))===$t(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var Gh=e=>e.replace(/%2F/g,
"/").replace(/%25/g,"%"),uu=e=>{var t;return Gh((t=e.split("/")[1])!=null?t:"")};var lu=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],bn=e=>({round:$t(e.round),
dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function Hh(e,t){if(!e)return[];let n=bn(t);
return lu.filter(r=>e[r]!==n[r]).map(r=>({label:Se[r].label,from:Wh(e[r]),to:Wh(r==="round"?t.round.trim():n[r])}))}var Wh=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?Q(e):e;var Zs={reader:"public"}
,Re={unit:Us("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Xe("Đơn vị",240,"Tên đơn vị theo mã.",Zs),kind:Lt("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Zs,choices:Object.values(B)}),accountName:Lt("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:Lt(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Zs),address:Lt("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Zs),name:Lt("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Lt("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Lt("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Lt("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Lt(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Lt("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Lt(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Us("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values($e)}),rowId:rt(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:rt("Cần sửa",300,"Ô cần sửa và lý do."),remarks:rt("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:rt("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:rt("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:rt("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Xe("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Xe("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Xe("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Xe("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Xe("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(su),since:4}),consent:Xe("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Xe(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(fe)}),comment:M("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:M("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:M("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},ki=Re,de=ao(ki,e=>"report"in e),dI=de.filter(e=>Re[
e].report.group==="manager"),du=de.filter(e=>["manager","second"].includes(Re[e].report.group)),xi=ao(ki,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:ki[e].faultBit})),wn=ao(ki,({writer:e}
)=>e==="unit"),Un=Ks(Re),Vh=ao(ki,({writer:e})=>e!=="staff"),zt=e=>Re[e].heading;var Je={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:M("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:M("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[bt.yes,
bt.no]}),status:rt("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:rt("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:rt(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:rt("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:rt(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:rt("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:rt("Thứ tự",70,
"Số dùng để đưa đơn vị còn thiếu lên đầu.",{format:"number",hidden:!0}),counted:rt("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),witnessed:
M("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, đề nghị không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:M("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:M("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:M("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:M("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(q),since:4}),mergedInto:
M("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:M("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:M(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, đề nghị không sửa.",{hidden:!0,since:4})},Ye=(e,t)=>M(e,90,`${t} Sổ tự ghi, đề nghị không sửa.`,{format:"number"}),RR={id:M("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, đề nghị không sửa.",{hidden:!0}),name:M("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:M("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:M("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(au)}),dueBefore:M("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:M("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:M("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:M("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:M("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:Ye("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:M("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:Ye(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:Ye("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:Ye("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:Ye("Ở hạn: còn thiếu","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:Ye("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:Ye("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:Ye("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:Ye("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:Ye("Còn thiếu",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:Ye("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:Ye("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:Ye("Đã sửa",
"Số dòng đơn vị đã sửa."),added:Ye("Mới","Số dòng đơn vị khai mới."),stopped:Ye("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:Ye("Im lặng","Số dòng không được trả lời đến lúc chốt.")},OR={round:
M("Mã đợt",90,"Mã của đợt."),roundName:M("Đợt",160,"Tên của đợt lúc chốt."),unit:M("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:M("Đơn vị",280,"Tên đơn vị lúc chốt."),status:M(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:M("Thời hạn",100,"Thời hạn lúc chốt."),first:M("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:Ye(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:M("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:M("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},TR={key:
M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:
M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},CR={label:M("Mục",260,"Tên của mục. Đề nghị không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",
520,"Mục này dùng làm gì.")},vi={at:Xe("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Xe("Ai",210,"Người làm."),what:Xe("Việc",240,"Việc đã làm."),unit:Xe("Đơn vị",90,"Mã đơn vị."),rowId:Xe("Mã dòng",
130,"Mã dòng."),columns:Xe("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},re={units:{title:"Đơn vị",color:"#1a73e8",columns:Je,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:Re,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:RR,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:OR,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:TR,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:CR,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:vi,frozenColumns:0}},uo=Ks(Je);var Qt=e=>{var t;return(t=at(e))!=null?t:""};function gr({dueBefore:e,extendedTo:t}){let n=e?ae(e,-1):"";return t&&t>n?t:n}
function qh(e,t,n){let r=gr(e);if(!r)return"";let o=t?ue(t):n;return o<=r?t?se.onTime:se.open:e.graceUntil&&o<=e.graceUntil?se.grace:t?se.late:se.overdue}function Kn(e,t){let n=gr(e);if(!n)return"";
let r=Be(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${yt(n)}, ${o}`}var Xh=60;function Si({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(qc(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=Xh;c+=1)for(let u of a){let l=ae(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function Gs(e,t,n,r){let o=gr({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(ae(o,-c),o)})),a=r.next(ae(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(Yh),after:pu(ae(i,1),n.overdueWeeks,r)}}var Yh=(e,t)=>Be(t.day,e.day),pu=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(ae(e,7*i))}));function hu(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var Ws=(e,t)=>{let n=e[e.length-1];return n&&t< ae(n.day,7)?hu(e,t):void 0};function Jh(e,t,n){let r=Math.max(0,
Math.min(Xh,Math.ceil((Be(e,t.last)+1)/7)));return[...pu(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...pu(ae(t.end,1),t.after.length||1,n,"sau-")].sort(Yh)}
function Et({activity:e,mergedInto:t}){let n=e===""?void 0:Jt(e);return n!=null?n:t.trim()?q.merged:q.active}var ot=e=>Et(e)===q.active;function Qh(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function _R(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!ot(c)&&ot(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,K(a.code),a),n(r.byName,z(a.name),a)}return(s=r.byCode.get(K(i)))!=null?s:r.byName.get(z(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function kn(e){let t=_R(e),n=Qh(e,p=>Et(p)===q.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&ot(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(ot),s=Qh(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,f)=>{if(h===void 0)return;let w=p.get(h);w?w.push(f):p.set(h,[f])};for(let p of i)l(c,a(p),p);for(
let p of e)ot(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let f=0;f< h.length;f+=1)h.push(...d(h[f]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var lo={report:{withoutRows:$.missing,open:[$.missing,$.fix],
counted:!0},nothing:{withoutRows:"",open:[$.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},LR=[];function po(e){var o,i;let{required:t,kind:n}=e;if(!ot(e))return"ended";let r=Fn(t);
return r?r===bt.no?"nothing":"report":(i=(o=LR.find(s=>_t(s.kind)===_t(n)))==null?void 0:o.owes)!=null?i:"report"}var ef=(e,t)=>lo[e].open.includes(t),tf=e=>`(${e("counted")}=1)`,nf=e=>lo[e].counted;
var pe=e=>ef(e.obligation,e.status),yr=({status:e})=>e===$.reported||e===$.approved||e===$.none,Pt=({status:e})=>e===$.fix,fu=e=>pe(e)&&!Pt(e);function Hs(e){let t=new Map(e.map(r=>[r.code.trim(),
r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim());return o||!r.trim()?o:(n=n||new Map(e.map(i=>[z(i.name),i])),n.get(z(r)))}}function rf(e){let t=new Map,n=Hs(e);for(let r of e){
let o=pe(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=t.get(i);s?s.push(r):t.set(i,[r])}return t}var ho=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var Bn=
e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Vs=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,xn=(e,t,n)=>e.length>t?[...e.slice(0,t),
`và ${e.length-t} ${n}`]:[...e],sf=e=>`${e.map($R).filter(Boolean).join(`\n\n`)}\n`,of=e=>e.map(t=>`- ${t}`).join(`\n`);function $R(e){switch(e[0]){case"list":return of(e[1]);case"button":return Bn(e[
2])&&`${e[1]}:\n${Bn(e[2])}`;case"bar":return e[1].map(({label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${of(e[2].map(({name:t,phone:n})=>`${t}: ${n||mu}`))}`;case"heading":
return e[1].toUpperCase();case"notice":return`*** ${e[1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var mu="chưa có số";var en="báo cáo tài khoản facebook",Nt=
" Báo cáo đầy đủ rồi thì không còn thư nhắc. Nếu vừa báo cáo, đề nghị bỏ qua thư này.",af=({guidance:e,department:t}
)=>`Theo ${e}, mỗi đơn vị báo cáo trang, nhóm hoặc tài khoản facebook của đơn vị và người quản trị về ${t}.`,gu=({first:e})=>Q(ue(e));function fo({state:{deadline:e},about:{today:t,last:n}},r,o){if(
t<=n)return`Đề nghị ${o} ${Kn({...e,extendedTo:r},t)}.`;let i=t<=e.graceUntil?`trong thời gian châm chước, đến hết ngày ${yt(e.graceUntil)}`:"ngay trong hôm nay";return`Hạn nộp là hết ngày ${yt(
n)}, đã quá ${Be(n,t)} ngày. Đề nghị ${o} ${i}.`}function Ri({state:e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline,o=Be(t,n),i=Q(n);return o>0?`Còn ${o} ngày, chậm nhất ${i}`:o===0?
`Hôm nay ${i} là ngày cuối`:t<=r?`Châm chước đến hết ngày ${Q(r)}`:`Đã quá hạn ${i}`}var jn=e=>`${Ri(e)}: ${e.unit.name} ${Pt(e.unit)?"cần sửa":"chưa"} ${en}`;function Zn(e){let{unit:t}=e,n=
t.returned.length+t.faults.length;return Pt(t)?`Báo cáo tài khoản facebook của ${t.name} còn ${n?`${n} `:""}chỗ cần sửa. ${fo(e,t.extendedTo,"sửa")}`:`${t.name} chưa ${en}. ${fo(e,t.extendedTo,
"báo cáo")}`}var Gn=e=>Pt(e.unit)?mo(e,"Mở báo cáo để sửa"):[["text","Việc báo cáo chỉ mất khoảng năm phút. Đơn vị chưa có tài khoản thì chọn “Không có” và ghi lý do; như vậy cũng là đã báo cáo."],
...mo(e,"Mở biểu mẫu báo cáo")],mo=({state:e,unit:t},n)=>[["button",n,t.link||e.links.book],["text",t.link?"":
"Trên máy tính, trong trang tính vừa mở, chọn menu “Sổ Tài Khoản”, rồi chọn “Khai báo tài khoản”."]],cf=({returned:e,faults:t},n)=>e.length+t.length?[["heading","Cần sửa"],["list",xn(qs({returned:e,
faults:t}),n,"chỗ khác, xem trong biểu mẫu")]]:[],qs=({returned:e,faults:t})=>[...e.map(({title:n,comment:r})=>`${n||"Báo cáo"}: cán bộ tỉnh trả lại. ${r||
"Chưa ghi lý do, đề nghị gọi điện để hỏi."}`),...t.map(({field:n,sentence:r})=>n?`${n}: ${r}`:r)];function uf({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${Pt(r)?
"cần sửa báo cáo":"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${Q(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",xn(n,t,
"đơn vị khác")]]}var yu=({contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||`${t}, ${n}`}.`.replace("..","."),bu=({department:e,federation:t})=>`${e}\n${t}`;var lf={to:
"unit",prefix:"cap-tren",label:"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}}
)=>t.length&&o&&(r||o.day>e.lettersFrom)?ho(o,n,r?"sau-":""):void 0,subject:e=>`${Ri(e)}: ${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành báo cáo`,lead:
e=>`${e.about.under.length} đơn vị trực thuộc ${e.unit.name} chưa hoàn thành ${en}. ${fo(e,"","đôn đốc để các đơn vị báo cáo")}`,asked:()=>[],closing:({state:e,unit:t})=>[["text",
t.status===$.missing&&pe(t)?`Đơn vị cũng chưa ${en} của mình.`:""],["button","Mở trang tính",t.link||e.links.book]],small:Nt,named:({about:e})=>e.under};var df={to:"unit",prefix:"moi",label:"Thư mời",
rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>pe(e)&&e.status===$.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:
n,state:r},{lettersFrom:o}){(n||r==="skipped")&&o>e.last&&(e.last=o)},subject:e=>`${Ri(e)}: đề nghị ${e.unit.name} ${en}`,lead:e=>fo(e,e.unit.extendedTo,`${e.unit.name} ${en}`),asked:e=>[["text",af(
e.state)],...mo(e,"Mở biểu mẫu báo cáo")],small:Nt,named:()=>[]};var pf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due(
{unit:e,history:t}){let{linksRenewed:n}=e;if(!(!n||!pe(e)||!(t!=null&&t.last)||t.last>ue(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:jn,lead:Zn,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Gn(e)],small:Nt,named:()=>[]};var hf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>pe(e)&&n.isOver?ho(n.point,t):void 0,subject:jn,lead:Zn,asked:Gn,small:Nt,named:()=>[]};var ff={to:"unit",
prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>pe(e)&&!n.isOver?ho(n.point,t):void 0,subject:jn,lead:Zn,asked:Gn,
small:Nt,named:()=>[]};var Xs={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!pe(e))return;let n=
e.returned.map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:jn,lead:Zn,asked:Gn,small:Nt,named:()=>[]};var AR=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(/"/g,
'""')}"`},mf=e=>`\uFEFF${e.map(t=>t.map(AR).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},br=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",ft=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var ku="đơn vị khác, xem tệp đính kèm",wu={[se.onTime]:"#1e7d3c",[se.grace]:"#5f8f2f",[se.late]:"#b7791f",[$.fix]:"#6b4fbb",Thiếu:"#c5221f"};function ER(e){return pe(e)?Pt(e)?$.fix:
"Thiếu":yr(e)?wu[e.timeliness]?e.timeliness:se.onTime:""}var gf=e=>Object.keys(wu).map(t=>({label:t,color:wu[t],count:e.filter(n=>ER(n)===t).length})).filter(({label:t,count:n})=>n||t!==se.grace),yf=(
{state:e,about:t})=>`Tổng hợp ngày ${Q(t.today)}: ${gf(e.units).map(({label:n,count:r})=>`${r} ${n.toLowerCase()}`).join(", ")} (${e.round})`;function xu({state:{units:e,deadline:t},about:{today:n}}){
let r=e.filter(fu).length,o=e.filter(Pt).length,i=r+o+e.filter(yr).length;return`Đến ngày ${yt(n)}: ${r+o?`${r} trong ${i} đơn vị chưa báo cáo, ${o} đơn vị cần sửa`:
`cả ${i} đơn vị đã báo cáo đầy đủ`}. Hạn nộp ${Kn(t,n)}.`}function bf(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",xu(e)],["bar",gf(i)],[
"text",`Trong số đã báo cáo: ${s($.approved)} đã duyệt, ${s($.none)} báo không có tài khoản.`],...PR(i,r.since,t),["button","Mở trang tính",n.links.book],...NR(i,t),...MR(i.filter(Pt),t),...IR(n,o,t),
["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}function PR(e,t,n){
if(!t)return[];let r=e.filter(i=>i.first>t&&yr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${_e(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",xn(r.map(({name:i})=>i),Math.min(10,n),ku)]]}function NR(e,t){var i;let n=e.filter(fu),r=new Map,o=Hs(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${ku}`:""]]}var MR=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",xn(e.map(n=>`${n.name}: ${qs(n).slice(0,3).join(" ")}`),Math.min(40,t),ku)]]:[];function IR(e,t,n){let r={},o=[];for(let{label:h,unit:f,state:w,why:S}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,f,le[w].toLowerCase(),S].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${_e(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${_e(l)}.`,d&&d.script!==d.book&&x({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",xn(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function wf({units:e}){let t=Hs(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Je[n].heading),...e.filter(n=>pe(n)||yr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,Q(ue(
n.first)),Q(n.extendedTo),n.phone,n.emails.join(", "),qs(n).join(" | ")]})]}var kf={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
ue(o),s=Ws(Jh(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(pe)?void 0:{id:s.id,day:s.day}},subject:yf,lead:xu,body:bf,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:mf(wf(e))}],named:({state:e})=>e.units.filter(t=>pe(t)&&t.status===$.missing)};var xf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>yr(e)&&e.first!==""&&ue(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:({unit:e}
)=>`Đã nhận báo cáo của ${e.name}, ngày ${gu(e)}`,lead:({unit:e})=>`Đã nhận đủ ${en} của ${e.name} ngày ${gu(e)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===$.none?
"Đơn vị báo không có tài khoản; khi lập trang, nhóm mới, đề nghị khai bổ sung.":`Đơn vị đã khai ${e.unit.count} trang, nhóm, tài khoản. Khi có thay đổi, đề nghị cập nhật.`],...mo(e,
"Xem lại báo cáo")],small:"",named:()=>[]};var Sf={summary:kf,digest:lf,returned:Xs,newLink:pf,invitation:df,reminder:ff,overdue:hf,thanks:xf},oe=e=>Sf[e],vu=Object.entries(Sf),Ys=vu.map(([e])=>e),Su=
vu.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),vf=vu.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Rf=[...vf.filter(({kind:e})=>e.isAboutOwnReport),...vf.filter(({kind:e}
)=>!e.isAboutOwnReport)];var DR="thu/",Of=new Map(Ys.map(e=>[oe(e).prefix,e]));function go(e){let t=e.settings.testTo.length?DR:"",n=ct(e.round);return{write:(r,o,i)=>`${t}${oe(r).prefix}/${n}${o&&
`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Of.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:void 0}}}function Js(e,t){var a;let[n="",r,
...o]=e.split("/"),i=Of.get(n);if(!i||r!==ct(t))return;let s=oe(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Tf=e=>({kind:t,matter:n,unit:r})=>[t,ct(e),n,
r].filter(Boolean).join("/");function wr(e){let t=new Map,n=new Map,r=go(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){let d=r.write(s,l>1?`${a}.${l}`:a,c),p=
n.get(d)||e.register.get(d);if(!p||!ft(p.state))return d;if(p.early||p.state==="skipped"||ue(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(
s,a){let c=r.read(a);c&&(ft(s.state)?oe(c.kind).to==="unit"?FR(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&o.waiting.add(a))}return e.register.forEach(i),o}
function FR(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=oe(t);if(s.to!=="unit")return;let a=ue(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(
c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Cf(e,t,n){let r=new Map,o=i=>Gs(e.deadline,at(i)||"",e.settings,n);return{round:o(""),of(i){let s=r.get(
i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?Ws(c,t):hu(a,t)};return r.set(i,p),p}}}var Ru={key:"setting.empty",with:{label:"Email cán bộ phụ trách"}},Qs=(
{testTo:e})=>e.length>0&&!Ft(e).length;function _f(e,{testTo:t},n){let r=Ft(e),o=t.length?Ft(t):void 0;return r.length?{to:o||r,insteadOf:o&&r}:{why:n}}var Lf=(e,t)=>_f(e,t,Ru),ea=(e,t)=>_f(e,t,je(
e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function vn(e,t,n=wr(e)){let r={letters:[],closed:[],wanted:new Set,broke:[]},{settings:o,
deadline:i}=e,s=Si(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||Qs(o))return r;let a=$f(e,t,n,s,r);zR(a);let c=new Set;for(let u of e.units){let l=ct(u.code);if(!(!l||c.has(l))){
c.add(l);try{UR(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=jR(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||r.closed.push({key:u,state:"lapsed",why:{key:
"letter.notNeeded"}})}),r}function $f(e,t,n,r,o){let i=rf(e.units);return{state:e,today:t,calendar:r,history:n,moments:Cf(e,t,r),underOf:s=>{var a;return(a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[
]}}var Af=(e,{settings:t})=>{let{setting:n}=oe(e);return n!==void 0&&!t[n]};function Ef(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?void 0:{kind:t,key:o}}function Pf({state:e,today:
t,calendar:n,history:r,moments:o},i){let s=oe(i);if(s.to!=="staff"||Af(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:r.lastToStaff});return Ef(r,i,a,"")}function zR(e){
let{state:t,moments:n,plan:r}=e;for(let{name:o}of Su){let i=Pf(e,o);i&&(r.wanted.add(i.key),If(e,i,Lf(t.staff,t.settings),{last:n.of("").last,under:[]}))}}function Nf({state:e,history:t,moments:n},r,
o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Rf){let u=Af(a,e)?void 0:Ef(t,a,c.due(s),o);if(u)return u}}function UR(e,
t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=Nf(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&u.any>=o))return;let p=oe(d.kind);if(p.to==="unit"){if(
p.counts&&KR(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}If(e,d,ea(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?
t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var KR=(e,t)=>e!==void 0&&e.count>=t,BR=12;function Mf(e,t){let{settings:n,deadline:r}=e;if(!r.dueBefore||
!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=$f(e,t,wr(e),Si(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:u}),i.history.assume(c,t),!0):!1;for(let{name:
c}of Su)a(Pf(i,c));for(let c of e.units){let u=ct(c.code),l=i.underOf(c.code);for(let d=0;u&&d< BR&&a(Nf(i,c,u,l),c.code);d+=1);}return s}function If({today:e,history:t,plan:n,drafts:r},{kind:o,key:i}
,s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,insteadOf:h}=s,f={today:e,last:u,unit:c,under:l,
since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:f},had:d})}var jR=e=>e.sort(({letter:t,had:n},{letter:r,had:o})=>oe(t.kind).rank-oe(r.kind).rank||(
t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var Df=e=>e.to.length;function kr(e,t,n){let r={go:[],held:[],recipients:0};for(let o of e){let i=t-(oe(
o.kind).to==="staff"?0:n)-r.recipients;if(Df(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=Df(o)}return r}function yo(e){let t=2166136261;for(let n=0;n< e.length;n+=1)t=Math.imul(
t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var ZR=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],GR=
/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function Ff(e,t){if(!GR.test(e))return;let n=e.split(".");return ZR.filter((r,o)=>n[o]!==yo(t[r]))}var zf="2",Uf="đổi",Kf=(e,t,n)=>e.of("approval",t,n),Sn=(e,t,
n=[])=>[zf,t.name,...wn.map(r=>`${r}:${n.includes(r)?Uf:Kf(t,r,e[r])}`)].join(".");function xr(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==zf||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return wn.filter(a=>s.has(a)&&s.get(a)!==Kf(n,a,t[a]))}function Bf(e,t,n){let r=xr(e,t,n);if(typeof r=="string")return;let o=du.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(du.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${Uf}`:s}).join(".");return i===e?void 0:i}
function jf(e,t,n){let r=Ff(e,t);return r&&Sn(t,n,r)}function Wn(e,t){let n=xr(e.approved,e,t);return typeof n=="string"?[]:n.map(zt)}var ta=(e,t)=>xr(e.approved,e,t)==="unknown";function vr(e,t){
let n=xr(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===fe.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===fe.returned?r?"changed":"returned":"waiting"}function na(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),De=(e,t={})=>({key:e.key,sentence:x(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),it=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>it([De(e)]);function Zf(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var ra=e=>e,Oi=12,WR=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?r:
""},Gf=({column:e,problem:t})=>Wf(Re,e,t),oa=({column:e,problem:t})=>Wf(Je,e,t);function Wf(e,t,n){let r=WR(e,t);return r?`${r}: ${x(n)}`:x(n)}var Hf=e=>[...e.slice(0,Oi).map(t=>`• ${t}`),
...e.length>Oi?[`• ${x({key:"account.more",with:{count:e.length-Oi}})}`]:[]].join(`\n`),Vf=e=>Hf(e.map(Gf)),Ou=e=>Hf(e.map(oa)),qf=e=>e.slice(0,Oi).map(Gf).join(`\n`),Xf=(e,t)=>e.filter(
n=>n.column===t).slice(0,Oi).map(({problem:n})=>x(n)).join(`\n`);function Yf(e){let t=xi.reduce((n,{key:r,bit:o})=>n+(e.some(({column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Jf(e,t){
var r;let n=(r=xi.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var HR=new Set(["text","value","code","parent","suggest"]);function Qf(e){if(
typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,HR.has(n)?"…":r]));return{...e,with:t}}var Hn=({column:e})=>e===""||Re[e].writer!=="staff",Ti=({
problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",em=(e,t)=>e.column===t.column&&JSON.stringify(e.problem)===JSON.stringify(t.problem);var VR=
"\\u00ad\\u034f\\u061c\\u180b-\\u180e",qR="\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",XR="\\ufe00-\\ufe0f",YR=new RegExp(`[${VR}${qR}${XR}]|\\udb40[\\udc00-\\udfff]`,"g"),JR=
/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;function bo(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(YR,"").replace(JR," ").trim()}var QR=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function tm(e,t){
let n=e.charCodeAt(t);return QR.includes(e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Vn(e){let t=0,n=e.length;for(;t< n&&tm(e,t);)t++;for(;n>t&&tm(e,n-1);)n--;
return e.slice(t,n)}var ia=/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,Rn=e=>/[\p{L}\p{N}]/u.test(e);var Ci=(e,t)=>(e.exec(t)||[])[1]||"";function Sr(e){try{return decodeURIComponent(e)}
catch{return e}}function tn(e,t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Sr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}
var _i=(e,t)=>Ci(/^(\d{1,24})(?![0-9A-Za-z])/,tn(e,t));var eO=[["HOME"," index "],["LOGIN_LINK",
" login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],["CONTENT_LINK",
" photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function wo(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of eO)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var tO="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",nO="permalink|notes|events|offers",rO=new RegExp(`^(?:${tO}|${nO})$`,"i");
function nm(e){return rO.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var sa="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var aa=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function we(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var oO=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,iO=
/\.vn$/i;function ko(e){return/^[A-Za-z0-9.]+$/.test(e)?oO.test(e)?"USERNAME_TLD":rm(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var rm=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
om=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?aa(e,sa+n+t,`id:${t}`):I("MISSING_ID"),Mt=e=>om("profile",e,"profile.php?id="),On=e=>om("page",e,""),Li=e=>Ci(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function Tn(
e,t="profile_or_page"){let n=Vn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):On(n);let r=wo(n)||ko(n),o=r==="USERNAME_TLD"&&iO.test(n)?null:r;if(!o){let s=aa(t,sa+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?we(s,"NAME_LIKE_SITE"):s}let i=Li(n);return i?On(i):I(o)}function ca(e){let t=Vn(e),n=/^[\w.-]+$/.test(t)?rm(t.length,t.length):"USERNAME_CHARS";
return n?I(n):aa("group",`${sa}groups/${t}`,`g:${t.toLowerCase()}`)}function Tu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let r=n==="share"?`${sa}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return aa("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var sO="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",aO="lm?",cO="[a-z]{2}-[a-z]{2}",uO=[[new RegExp(
`^(?:(?:${sO}|${aO}|${cO})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Cu=e=>/^[A-Za-z0-9.-]+$/.test(e),la=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function xo(e){if(Cu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of uO)if(n.test(
t))return r}return _u(e)?"lookalike":"other"}function _u(e){let t=Sr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||ua(n,"facebook",2))}function ua(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return ua(s,a,n-1)||ua(s,i,n-1)||ua(o,a,n-1)}
function Rr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:lO(o),path:o,query:n.slice(r+1)}}function lO(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?bo(Sr(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function $i(e,t){var s;let[n,...r]=e.parts;if(!n)return I(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&xo(n)==="facebook")return we(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=mO.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=wo(n);
return i?I(i,(s=dO(i,e,t))!=null?s:pO(n,e.query)):cm(n,r)}function dO(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>tn(t,i)).find(Boolean);
return o===void 0?void 0:Cn(n(o,1))}var Cn=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function pO(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?_i(t,"id"):"";
return n.length>8?Cn(Mt(n)):void 0}var pa=(e,t)=>nm(t)?I("CONTENT_LINK",Cn(e)):e,hO=/^[1-9]\d{9,19}$/;function cm(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return ko(r)==="USERNAME_TLD"?I(
"USERNAME_TLD"):we(cm(r,t),"AT_USERNAME")}let n=t[0]||"";return pa(e.includes("-")&&!Li(e)&&hO.test(n)?On(n):Tn(e),t)}function im([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?we(Mt(n||""),"MEMBER_LINK"):pa(ca(e),[t||"",n||"",...r])}function um(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return I("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return pa(t(e[n]||""),e.slice(n+1))}function fO(e){let t=e[0]||"create";
return/^category$/i.test(t)?da(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Li(t)?da(e,!1):um(e,On)}function da([e,...t],n){if(!e)return I("SYSTEM_PAGE");
let r=Li(e);return pa(r||!n?On(r):Tn(e,"page"),t)}function Lu([e="",t=""],n){return e.length!==1?Tu(e,"",n):/g/i.test(e)?Tu(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function sm(e,t,n){
let r=tn(t,"u");return r?we(n(r,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function ha(e,t){return e?we(/^\d+$/.test(e)?t(e):Tn(e),"MESSENGER_LINK"):I("SYSTEM_PAGE")}var am=e=>um(e,Mt),mO=new Map([[
"profile.php",(e,t)=>Mt(_i(t,"id"))],["profile",am],["people",am],["groups",im],["group",im],["pages",fO],["share",e=>Lu(e,"share")],["pg",e=>da(e,!0)],["p",e=>da(e,!1)],["l.php",sm],["flx",sm],[
"messages",e=>ha(/^t$/i.test(e[0]||"")?e[1]:void 0,Mt)]]);var $u=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],gO=/\b(?:facebook|face|fb|fanpage)\b/,yO=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Au(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(yO)){let r=$u.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Pu(t)}var Eu=e=>e.length<=300&&$u.some(({word:t})=>t.test(W(e)));function Pu(e){var n;if(e.length>120)return;let t=W(e);return gO.test(t)||(
n=$u.find(({word:r})=>r.test(t)))==null?void 0:n.name}var bO=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],wO=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],lm=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function dm(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(kO.test(
r))return xO(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=bO.find(([i])=>i.test(r));for(let i of o?o[1]:wO){let s=tn(n,i);if(lm.test(s))return{address:s,counter:o!==void 0}}}var kO=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function xO(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
tn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return lm.test(i)?{address:i,counter:!0}:void 0}catch{return}}var fa=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Nu=/^fb:\x2f{1,3}/i,vO=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Ai(e){let t=e.slice(0,40);for(let[n,r]of vO)if(n.test(t))return r;return Ci(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!fa.test(t)&&!Nu.test(t)?"SCHEME":null}function pm(e){if(Nu.test(e))return{scheme:"app",rest:e.replace(Nu,""),fixed:!1};let[t=""]=fa.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var SO=3;function vo(e,t=0){if(t>SO)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Sr(e):e).replace(/\\/g,"/"),r=Ai(n);if(r)return I(r);let o=pm(n),i=
o.scheme==="app"?$O(Rr(o.rest),hm(t)):RO(o.rest,o.scheme==="web",hm(t));return o.fixed||n!==e?we(i,"SCHEME_FIXED"):i}var hm=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?vo(t,e+n):I(
"REDIRECT_LINK");function RO(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return I(t||i||la(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=xo(s);
return c==="other"?OO(s,Rr(i),n):c==="lookalike"?I("LOOKALIKE_HOST",CO(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?_O(c,Rr(i),n):I("PORT")}function OO(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let r=dm(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?we(o,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",o&&Cn(o))}var TO=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function CO(e,t,n){return TO.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?Cn(n(`www.facebook.com${t}`,1)):
void 0}function _O(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return $i(t,n);if(e==="content")return I("CONTENT_LINK");let s=wo(i);return s==="LOGIN_LINK"?I(s):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",Cn(Tn(r))):i===""||s?I(s||"HOME"):e==="short"?Lu(t.parts,"fb.me"):LO(i,r,o)}function LO(e,t,n){return e==="t"?ha(n,Mt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):ha(t,On)}function $O({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:_i(t,"id"),s=tn(t,"href")||tn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return we(n(s,1),"DEEP_LINK");let a=i&&AO.get(r.toLowerCase());return a?we(a(i),"DEEP_LINK"):I("DEEP_LINK")}var AO=new Map([["profile",Mt],["page",On],[
"group",ca]]);var EO=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,PO=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,NO=
"(?:fb |facebook |page )?",MO="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",IO=new RegExp(`^${NO}(?:u?id|ma so|ma)${MO} ?[:=-]? ?([1-9]\\d{9,19})$`),ma=e=>e.length<=7&&EO.test(e);
function Mu(e){let t=e.split(" ");if(t.some(UO))return I("EMAIL_IN_URL");let n=t.length===1?Vn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return we(Mt(n),"BARE_USERNAME");let r=IO.exec(W(e.slice(0,120)));
return r?we(Mt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Pu(e)!==void 0?I("OTHER_SITE"):t.length>1&&Eu(e)?DO(e):KO(e)?I("PHONE_IN_URL"):n?fm(n):zO(e,t)}function DO(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>Rn(o)&&!Eu(o));return n!==void 0&&r===void 0&&t.length>1?we(Mu(n),"TEXT_AROUND"):I("NOT_URL")}function FO(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:Cn($i(Rr(e.slice(t.length)),()=>I("NOT_URL")))}function fm(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
ko(o);return i==="USERNAME_TLD"?I(i):we(Tn(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return we($i(Rr(t),()=>I(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",FO(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!PO.test(
n)&&!ma(n)&&ko(n)!=="USERNAME_SHORT"?we(Tn(n),"BARE_USERNAME"):I("NOT_URL")}function zO(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?we(fm(Vn(o)),"TEXT_AROUND"):I("NOT_URL")}
function UO(e){let t=e.indexOf("@");return t>0?Rn(e.charAt(t-1))&&Rn(e.charAt(t+1)):e.search(ia)===0}var KO=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function mm(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(ia,"@"):e}function gm(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of BO(r)){let i=WO(o);i&&t.push(i),n=n||(i?i.glued:Rn(o))}return{found:t,around:n}}function BO(e){return Ai(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var jO=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,ZO=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,GO=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function WO(e){let t=Vn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(XO(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(jO),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?ZO:GO).test(r)?{address:o,word:e,glued:Rn(r)}:null}var HO=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",VO="me|io|co|gg|watch|ly|us|ru|cn|kh|la",qO=new RegExp(`\\.(?:${HO}|${VO})\\.?$`,"i");function XO(e){if(fa.test(e)||Ai(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||la(r)):YO(
r.replace(/:\w*$/,""),n)}function YO(e,t){return Cu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?xo(e)!=="other"||qO.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&_u(e)}function ga(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=bo(String(e));if(!Rn(t))return I("EMPTY");let n=mm(t),{found:r,around:o}=gm(n),[i,s]=r;if(!i)return Mu(n);let a=s?iT(r,n):JO(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&we(a,"SCHEME_FIXED"),o?we(a,"TEXT_AROUND"):a}function JO(e,t){let n=vo(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return QO(e,n,r)?I("USERNAME_CHARS"):r&&tT(e,r)?
rT(t):n}function Iu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function QO(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
ma(Iu(e))&&/^[\p{L}\p{M}]/u.test(n)}var eT=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function tT(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||nT(e,t)||eT.test(t)||
/^[A-Z]/.test(t)&&ma(t))return!1;let n=Iu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var nT=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Iu(e));
function rT(e){let t=vo(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var oT=20;function iT(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>oT)return I("MULTIPLE");let o=r.map(u=>{let l=vo(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=i,c=a||vo(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?I("MULTIPLE"):we(a,"TEXT_AROUND")}var ka=(...e)=>e.map(t=>`(?:${t})`).join("|"),sT="[đd][./]?c",aT="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",cT=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",uT="mrs?|ms",lT="(?:ng|tt)ưt",Du=new RegExp(`^(?:${ka(sT,aT,cT,uT,lT)})(?:[.:]+\\s*|\\s+)`,"i"),dT="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",ba=
"ông|bà|anh|chị|cô|thầy|chú",pT=`(?:${ba}) ?(?:\\((?:${ba})\\)|/ ?(?:${ba}))`,hT="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Fu=new RegExp(`^(?:${ka("đồng chí",dT,pT,ba,
hT)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),fT=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),wa=e=>fT.includes(e.toLowerCase());function zu(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:wa(n)?void 0:"either"}var mT="(?:trưởng|phó) (?:ban|phòng|trưởng)",gT="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",yT=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",bm=new RegExp(ka(mT,gT,yT)),bT="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",wT=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",wm=new RegExp(`^(?:${ka(bT,wT)})|facebook`),kT=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,xT=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function ym(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Du,"").replace(Fu,"");return t}var ya=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),vT=e=>e.some((t,
n)=>{var r;return n>1&&wa(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function km(e){let t=e.split(/[\r\n]+/).map(a=>ya(ym(a.replace(/\s+/g," ").trim().replace(xT,"")))).filter(a=>a.length>0),
n=t.flat();if(kT.test(ym(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&wa(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=ya(o).length>1&&ya(
i).length>1&&wa(ya(i)[0]);return r.length>1||s||vT(n)}var Uu=/^[-–—+*•.,;:"“ ]+/,Tm=/[-–—.,;:"” ]+$/,wt=(e,t)=>({ok:!1,reason:e,suggest:t});function xa(e,t,n){if(e.length>t)return wt(n);if(Dn(
e)==="NOTHING")return wt("EMPTY");let r=In(e);return r&&r!=="unicode"||e.includes("\ufffd")?wt("ENCODING",(hr(e)||{}).text):e.length<2?wt("SHORT"):void 0}var ST=e=>zu(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,RT=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,OT=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Cm(e){if(typeof e!="string")return N(e);let t=e.replace(RT,n=>n.normalize("NFKC"));return(t===e?e:OT(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var TT=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function Ei(e){var u;let t=Cm(e),
n=N(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Uu,"").replace(Tm,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(Du,"").replace(Uu,""),zu(o)||(o=
o.replace(Fu,"").replace(Uu,""));let i=o.toLowerCase(),s=xa(n,250,"LONG")||xa(o,250,"LONG");if(s)return s;if(bm.test(i))return wt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&km(t))return wt("TWO_PEOPLE");if(wm.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return wt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return wt("CHARS");if(
o.length>60)return wt("LONG");let a=o.split(/[\s.'-]+/).every(l=>TT.test(l)||l.toLowerCase()===l.toUpperCase())?o:Zp(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=ST(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var xm="Ban Thường vụ",vm="Ủy ban Kiểm tra",Sm="Văn phòng",Rm=new Map(Object.entries({ct:"Chủ tịch",btv:xm,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:vm,cnubkt:`Chủ nhiệm ${vm}`,vp:Sm,cvp:`Chánh ${Sm}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${xm}`}));function CT(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Rm.get(e),o=r?void 0:Rm.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function _m(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>CT(W(t.replace(/\./g,"")))||t)}var _T=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(_m),Om=new Map([W,z].flatMap(e=>_T.map(t=>[e(t),t])));function Lm(e){let t=N(e).slice(0,300).replace(Tm,""),n=xa(t,100,"TOO_LONG");if(n)return n;if(Dn(t))return wt("SHIFTED");if(
!/\p{L}/u.test(t))return wt("CHARS");let r=_m(t),o=Om.get(z(r))||Om.get(W(r))||r,i=jp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Ku(e){let t=N(Cm(e)),n=Dn(t.slice(0,1e3));return n&&n!=="NOTHING"?wt(`${n}_IN_NAME`):xa(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:wt(
"CHARS"))}function $m(e){return Ku(e)}var Pm=1e3;function Nm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Pm?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return bo(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var LT=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Am=new RegExp(`(^|[^a-z])(?:${LT})(?![a-z])[ .:]{0,3}`,"g"),Bu=e=>/[a-z]/.test(e)?e.replace(Am,"$1|").replace(Am,"$1|"):e,$T="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",AT=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${$T}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),ET=/(\d)() ?\x2f ?(\d{2,4})$/,PT=/(^|[^a-z]) ?\((\d{1,6})\)$/,nn=e=>e.replace(/\D/g,"").length;function Mm(e){let t=e.slice(-40),n=AT.exec(
t),r=n?null:ET.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||PT.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&nn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function ju(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:nn(r)>6&&nn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var NT=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Em=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Im(e){return e.length>Pm||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(NT,"|").replace(Em,"$1|").replace(Em,"$1|")}
function Zu(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var MT={}.constructor;function qn(e){return e!=null&&e.constructor===MT}var IT=
/^\d+$/;function Gu(e){return IT.test(e)}function So(e){"@babel/helpers - typeof";return So=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},So(e)}function va(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Dm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,DT(
r.key),r)}}function Sa(e,t,n){return t&&Dm(e.prototype,t),n&&Dm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function DT(e){var t=FT(e,"string");return So(t)=="symbol"?t:t+""}function FT(
e,t){if(So(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(So(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var zT="1.2.0",UT="1.7.35",Fm=" ext. ",ce=(function(){function e(t){va(this,e),Wu(t),this.metadata=t,Km.call(this,
t)}return Sa(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Gu(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new zm(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new zm(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var zm=(function(){function e(t,n){va(this,e),
this.globalMetadataObject=n,this.metadata=t,Km.call(this,n.metadata)}return Sa(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new KT(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Um(this.types(),n))return new jT(Um(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Fm:this.metadata[13]||Fm}}])})(),KT=(function(){function e(t,n){va(this,e),this._format=t,this.metadata=n}return Sa(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!BT.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),BT=/^\(?\$1\)?$/,jT=(function(){function e(t,n){va(this,e),this.type=t,this.metadata=n}return Sa(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Um(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Wu(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!qn(e)||!qn(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(qn(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+ZT(e)+": "+e,"."))}var ZT=function(t){return So(t)};function Pi(e,t){var n=new ce(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Km(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Zu(t,zT)===-1?this.v2=!0:Zu(t,UT)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function GT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=WT(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function WT(e,t){if(e){if(typeof e=="string")return Bm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Bm(e,t):void 0}}function Bm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Hu(e,t){for(var n=e.slice(),r=GT(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Or(e,t,n){return jm(e,void 0,t,n)}function jm(e,t,n,r){n&&(r=new ce(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return jm(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Hu(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function Vu(e,t,n){t===void 0&&(t={});var r=new ce(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return HT(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function HT(e,t){return Or(e,void 0,t)==="IS_POSSIBLE"}function mt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function VT(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=qT(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function qT(e,t){if(e){if(
typeof e=="string")return Zm(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?Zm(e,t):void 0}}function Zm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var XT=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Tr(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ce(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(mt(o,r.nationalNumberPattern())){if(qu(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||qu(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=VT(XT),s;!(s=i()).done;){var a=s.value;if(qu(o,a,r))return a}}}}function qu(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:mt(e,r.pattern())}function Xu(e,t,n){t=t||{};var r=new ce(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Tr(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return mt(o,r.nationalNumberPattern())}var YT=/^[A-Z]{2}$/;function Yu(e){return YT.test(e)}var JT=!1;function Ju(e,t){var n,r,
o=new ce(t);return Yu(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,JT&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function Qu(e,t,n){var r=new ce(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return QT(t,i,n)}):[]}function QT(e,t,n){var r=new ce(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var Gm=3,Wm="0-9０-９٠-٩۰-۹",eC="-‐-―−ー－",tC="／/",nC="．.",rC=" \u00a0\u00ad\u200b\u2060\u3000",oC="()（）［］\\[\\]",iC="~⁓∼～",Hm="".concat(eC).concat(tC).concat(nC).concat(rC).concat(
oC).concat(iC);var sC=new RegExp("(["+Wm+"])");function el(e,t,n,r){if(t){var o=new ce(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(sC);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function tl(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function aC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=cC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function cC(e,t){if(e){if(typeof e=="string")return Vm(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
Vm(e,t):void 0}}function Vm(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function nl(e,t,n){for(var r=new ce(n),o=aC(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Tr({phone:e,country:s},void 0,r.metadata))return s}}var uC=!1;function rl(e,t){var n=
t.nationalNumber,r=t.metadata;if(uC&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:nl(n,o,r.metadata)}function Ra(e,t,n){var r=tl(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!lC(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=rl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!dC(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function lC(e,t,n){return!(mt(e,n.nationalNumberPattern())&&!mt(t,n.nationalNumberPattern()))}function dC(e,t,n){switch(Or(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function ol(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Pi(t||n,o):r;if(e.indexOf(i)===0){var s=new ce(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ra(a,void 0,s),u=c.nationalNumber,l=Ra(e,void 0,s),d=l.nationalNumber;if(!mt(d,s.nationalNumberPattern())&&mt(u,s.nationalNumberPattern())||Or(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function il(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=el(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=ol(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ce(o),d=2;d-1<=Gm&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function sl(e){return e.replace(new RegExp("[".concat(Hm,"]+"),"g")," ").trim()}var pC=/(\$\d)/;function al(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
pC,t.nationalPrefixFormattingRule()):t.format());return r?sl(a):a}var hC=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function cl(e,t,n){var r=new ce(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(hC.test(r.IDDPrefix()))return r.IDDPrefix()}function qm(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var Xm={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function ll(e,t,n,r){n?n=gC({},Xm,n):n=Xm;var o=new ce(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Oa(s,e.carrierCode,"NATIONAL",o,n),ul(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Oa(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ul(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return qm({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=mC(s,
e.carrierCode,i,n.fromCountry,o);return c?ul(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Oa(e,t,n,r,
o){var i=fC(r.formats(),e);return i?al(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function fC(e,t){return yC(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return mt(t,n.pattern())})}function ul(e,t,n,r){return t?r(e,t,n):e}function mC(e,t,n,r,o){var i=Pi(r,o.metadata);if(i===n){var s=Oa(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
cl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Oa(e,null,"INTERNATIONAL",o))}function gC(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function yC(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Ni(e){"@babel/helpers - typeof";return Ni=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Ni(e)}function Ym(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function Jm(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?Ym(Object(n),!0).forEach(function(r){bC(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):Ym(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function bC(e,t,n){return(t=eg(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function wC(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Qm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,eg(
r.key),r)}}function kC(e,t,n){return t&&Qm(e.prototype,t),n&&Qm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function eg(e){var t=xC(e,"string");return Ni(t)=="symbol"?t:t+""}function xC(
e,t){if(Ni(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ni(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var dl=(function(){function e(t,n,r){if(wC(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(qn(n)&&qn(n.countries)){r=n;var o=t;if(!vC.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=il(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Wu(r);var c=Ju(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return kC(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:Qu(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return Vu(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return Xu(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ce(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Tr(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return ll(this,n,r?Jm(Jm({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var vC=/^\+\d+$/;var tg={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var ng=tg,rg={version:ng.version,country_calling_codes:{84:["VN"]},countries:{VN:ng.countries.VN},nonGeographic:{}};
function og(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var ig=og("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),sg=og("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),ag=e=>pl(e)&&
e.length===11?`0${ig.get(e.slice(1,4))}${e.slice(4)}`:"",pl=e=>ig.has(e.slice(1,4));function Ta(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>sg.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var hl=(e,t)=>`0${sg.get(t)}${e.slice(1+t.length)}`;var Fe=e=>({ok:!1,reason:e}),RC=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,lg=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,OC=/^0(?:69\d{5,8}|80\d{5,6})$/,TC=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function _a(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(lg.test(n))return Fe("FAKE");if(TC.test(n))return Fe("SERVICE_NUMBER");if(OC.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return Fe("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return ug(o[0]==="0"?o:`0${o}`,cg(e,r));if(t)return Fe(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return Fe(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=ug(`0${o}`,cg(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function cg(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function ug(e,t){let n=Ca(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?CC(e):null)||Ca(ag(e),
"convertible","OLD_11_DIGIT")||_C(e,t)||Fe($C(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(RC.test(e)||n.notes.push("UNKNOWN_PREFIX"),LC(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),lg.test(e)?
Fe("FAKE"):n}function Ca(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new dl(`+84${e.slice(1)}`,rg),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var CC=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function _C(e,t){let n=Ta(e),r=!/^2/.test(n)||dg(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ca(hl(e,n),"convertible","OLD_AREA_CODE"):null}
var dg=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function LC(e,t){let n=Ta(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!dg(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function fl(e){let t=`0${e.slice(3)}`,n=Ta(t),r=n?Ca(hl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function $C(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!pl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Mi(e){if(
e==null)return Fe("EMPTY");if(typeof e!="string"&&typeof e!="number")return Fe("CHARS");let t=Nm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return Fe("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return Fe("SCIENTIFIC");let n=ju(t).reduce((r,o)=>r.concat(EC(o)),[]);return n.length?IC(n):Fe(AC(t))}var AC=e=>/\p{L}/u.test(Bu(e))?"CHARS":"EMPTY",pg=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function EC(e){let{text:t,ext:n}=Mm(e),r=Bu(t);if(pg.test(r)){if(NC(r))return[Fe("LETTER_FOR_DIGIT")];let o=Im(r);if(pg.test(o))return[Fe("CHARS")];if(nn(o)===0)return[
];if(nn(o)<7)return[Fe("CHARS")];let i=hg(o,n).map(PC);return i.some(({ok:s})=>s)?i:[Fe("CHARS")]}return nn(r)===0?[]:hg(r,n)}var PC=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function hg(e,t){
var i;let n=ju(e).filter((s,a,c)=>c.length<2||nn(s)>0),r=n.length>1?n.map(_a):MC((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var NC=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&nn(e)>5;function MC(e){return e.length<80&&nn(e)>15&&fg(e.match(/\+?\d+/g)||[])||[_a(e)]}function fg(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=_a(e.slice(0,t).join(" ")),r=n.ok?fg(e.slice(t)):null;if(r)return[n,...r]}return null}function IC(e){let[t=Fe("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:Fe("MULTIPLE")}var DC={[B.page]:["pageName",
"address","name","office","phone","email"],[B.group]:["pageName","address","name","office","phone","email"],[B.person]:["accountName","address","name","office","phone","email"],[B.none]:["reason"]},
FC=(e,t)=>{var n;return t==="kind"||DC[(n=mn(e))!=null?n:B.page].includes(t)},zC=e=>mn(e)===B.none?["kind","reason"]:de,ml=(e,t)=>({key:e,with:t}),Ut=(e,t,n={},r)=>({field:e,level:"fault",problem:ml(
t,r),...n}),Ro=(e,t)=>({field:e,level:"ask",problem:ml("account.ask",{value:t}),suggest:t}),Oo=(e,t,n)=>({field:e,level:"note",problem:ml(t,n)});function UC(e){let t=ga(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Au(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Oo("address",`address.note.${r}`))}:{value:N(e),findings:[n?Ut("address",
"account.otherNetwork",{},{network:n}):Ut("address",`address.${t.reason}`),...t.suggest?[Ro("address",t.suggest)]:[]]}}var mg=e=>t=>{var o;let n=Mi(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
fl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[Ro(e,gg(r))],...n.notes.map(i=>Oo(e,`phone.note.${i}`))]}:{value:N(t),findings:[Ut(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>Ro(e,gg(i)))]}},gg=e=>{let t=Mi(e);return t.ok?t.display:e};function KC(e){var r;let t=Fs(e),n=t.suggest?[Ro("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Oo("email",`email.note.${o}`))]}:{value:N(e),findings:[Ut("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Ro("email",o))]}}var Ii=(e,t)=>n=>{
let r=t(n),o=r.suggest?[Ro(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Oo(e,`person.note.${i}`))]}:{value:N(n),findings:[Ut(e,`person.${r.reason}`),...o]}};function BC(
e){let t=N(e);return{value:t,findings:t.length>500?[Ut("reason","account.reasonLong")]:[]}}function jC(e){let t=mn(e);return t?{value:t,findings:[]}:{value:N(e),findings:[Ut("kind",
"account.kindUnknown",{},{text:N(e)})]}}var ZC={kind:jC,accountName:Ii("accountName",$m),pageName:Ii("pageName",Ku),address:UC,name:Ii("name",Ei),office:Ii("office",Lm),phone:mg("phone"),email:KC,
second:Ii("second",Ei),secondPhone:mg("secondPhone"),reason:BC},GC=["accountName","pageName","name","office","second","reason"];function WC(e,t,n){try{return HC(e,t,n)}catch(r){return{value:t,
findings:[Ut(e,"account.cellUnreadable")],broke:r}}}function HC(e,t,n){if(!N(t))return FC(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Ut(e,`account.${e}`)]}:{value:"",findings:[Ut(e,
"account.required",{},{label:zt(e)})]}:{value:"",findings:[]};let r=GC.includes(e)?hr(t):void 0;return r?{value:t,findings:[Ut(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:ZC[e](t)}
function VC(e,t){let n=(r,o)=>[{...Oo("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==B.group?n("account.addressIsGroup",B.group):e===B.group&&t&&!["group","share"].includes(
t)?[Oo("address","account.groupAddress")]:t==="page"&&e===B.person?n("account.addressIsPage",B.page):[]}function To(e){var s,a,c,u,l;let t=(s=mn(e.kind))!=null?s:"",n=zC(t),r={};for(let d of de)r[d]=
n.includes(d)?WC(d,e[d],t):{value:N(e[d]),findings:[]};let o=de.filter(d=>"broke"in r[d]),i={};for(let d of de)i[d]=r[d].value;return{values:i,findings:[...de.flatMap(d=>r[d].findings),...VC(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var yg=5,bg=120;function wg(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),pn(a.trim(),bg)])),o={rows:e.filter(s=>!ou(s)),samples:e.filter(ou),
cores:dh(t)},i=(s,{level:a,field:c},u)=>{var h,f;let l=[...(h=u.units)!=null?h:fi(u.rows)],d=l.map(w=>r.get(w)||pn(w,bg)),p=d.slice(0,yg).join("; ")+(l.length>yg?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(f=u.field)!=null?f:c}}};return Object.entries(Ms).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function kg(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var gl=e=>e?`"${e}" `:"";function yl(e,t=""){if(typeof e!="number")throw new TypeError(gl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(gl(t)+"expected integer >= 0, got "+e);return e}function Co(e,t,n=""){if(kg(e)&&(t===void 0||e.length===t))return e;t!==void 0&&yl(t,"length");let r=kg(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=gl(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Sg(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(yl(e.outputLen),yl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var qC=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},xg=(
e,t)=>{qC(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function _o(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function La(e,t){Co(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Di(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function $a(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Kt(e,t){return e<<32-t|e>>>t}var Rg=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",XC=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function bl(e){if(Co(e),Rg)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=XC[e[n]];return t}function vg(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Og(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Rg)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=vg(e.charCodeAt(i)),a=vg(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function YC(e,t,n="opts"){return xg(e,"defaults"),t!==void 0&&xg(t,n),Object.assign(Object.create(null),e,t)}function Tg(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=YC({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Cg=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Aa=class{constructor(t,n){ie(this,"oHash");ie(this,"iHash");ie(this,"blockLen");ie(
this,"outputLen");ie(this,"canXOF",!1);ie(this,"finished",!1);ie(this,"destroyed",!1);if(Sg(t),Co(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Di(o)}update(t){return _o(this),this.iHash.update(t),this}digestInto(t){
_o(this),La(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},_g=(()=>{let e=((t,n,r)=>new Aa(t,n).update(r).digest());return e.create=(t,n)=>new Aa(t,n),e})();var JC=e=>e/2**32|0,QC=e=>e>>>0;function Lg(e,t,n,r){
let o=JC(n),i=QC(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function $g(e,t,n){return e&t^~e&n}function Ag(e,t,n){return e&t^e&n^t&n}var Ea=class{constructor(t,n,r,o){ie(this,"blockLen");ie(
this,"outputLen");ie(this,"canXOF",!1);ie(this,"padOffset");ie(this,"isLE");ie(this,"buffer");ie(this,"view");ie(this,"finished",!1);ie(this,"length",0);ie(this,"pos",0);ie(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=$a(this.buffer)}update(t){_o(this),Co(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=$a(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){_o(this),La(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Lg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:$a(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Eg=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var e_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),Xn=new Uint32Array(64),wl=class extends Ea{constructor(n,r){super(64,n,8,!1);ie(this,"A",0);ie(this,"B",0);ie(this,"C",0);ie(this,"D",0);ie(this,"E",0);
ie(this,"F",0);ie(this,"G",0);ie(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)Xn[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=Xn[p-15],f=Xn[p-2],w=Kt(h,7)^Kt(h,18)^h>>>3,S=Kt(f,17)^Kt(f,
19)^f>>>10;Xn[p]=S+Xn[p-7]+w+Xn[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=Kt(c,6)^Kt(c,11)^Kt(c,25),f=d+h+$g(c,u,l)+e_[p]+Xn[p]|0,S=(Kt(o,2)^Kt(o,13)^Kt(o,22))+Ag(
o,i,s)|0;d=l,l=u,u=c,c=a+f|0,a=s,s=i,i=o,o=f+S|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Di(Xn)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Di(this.buffer)}},kl=class extends wl{constructor(){super(32,Eg)}};var Pa=Tg(()=>new kl,Cg(1));var t_=16,Pg=e=>bl(e.slice(0,t_));function Fi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var rn=e=>Pg(Pa(Fi(e))),xl=e=>bl(Pa(Fi(e))),Lo=class{constructor(t){this.known=new Map;this.start=_g.create(Pa,Og(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Pg(
this.start.clone().update(Fi(t)).digest());return this.known.set(t,n),n}};var n_=8,r_="trống",Mg="1",Ng=" (theo bản cũ)",Ig="Đã rút đồng ý",Dg=e=>e.trim()?rn(e.trim().normalize("NFC")).slice(0,n_):r_,
Fg=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[z(r),o.replace(/\D/g,"")];return[z(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},Cr=e=>mn(e.kind)!==B.none&&
Fg(e).some(t=>t!==""),zg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${_e(t)}, bản thông báo ${Dg(n)}`,Ug=e=>`${Ig}, ${_e(e)}`,$o=e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),Kg=e=>e.startsWith(
`${Ig}, `),Bg=e=>e.endsWith(Ng)?e:`${e.trim()}${Ng}`,jg=(e,t)=>t.of("consent",e.consent.trim(),...Fg(e)),zi=(e,t)=>[Mg,t.name,jg(e,t)].join(".");function _r(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if($o(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Mg&&o&&(!t||r!==t.name)?"unknown":t&&o===jg(e,t)&&r===t.name?"given":"ended"}
var Zg=(e,t)=>!$o(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Dg(t)}`);var o_=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Na=e=>o_.test(e),Gg=(e,t,n)=>Na(e)&&e>=t&&e<=n,Wg=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>Gg(i,n,r)))!=null?o:""};function Hg(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?Wg(e,t,n)||n:Gg(e.shown,t,n)?e.shown:"":""}function Vg(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=Wg(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Na(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function i_(e,t){return e.length===0||t==="ended"?lo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?$.fix:e.every(n=>n.isNone)?$.none:e.every(n=>n.review==="passed")?$.approved:
$.reported}function qg(e,t,{last:n,...r},o,i,s){let a=i_(e,t),c=a!==$.missing&&a!==$.fix&&a!=="",u=e.reduce((h,f)=>f.updated>h?f.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=Hg(l,
n,i),p=a===""?"":qh(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:Vg(l,n,i),updated:u,order:s_(a,p)}}function s_(e,t){let n={[$.missing]:0,[$.fix]:10,[
$.reported]:20,[$.none]:30,[$.approved]:40,"":50},r={[se.overdue]:0,[se.late]:1,[se.grace]:2,[se.open]:3,[se.onTime]:4,"":5};return n[e]+r[t]}var Ao={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},a_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,c_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,u_=4e5,l_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Lr=(...e)=>new RegExp(e.join("|"),"i"),d_=[[Lr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Lr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Lr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Lr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Lr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Lr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],p_=Lr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function Xg(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=l_.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||p_.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=d_.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function Yg(e,t){let n=e.slice(0,u_),r=[...n.matchAll(a_)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!c_.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,f,w;let l=r.slice(u+1).find(S=>S.email!==s),d=r.slice(0,u).reverse().find(S=>S.email!==s),p=(w=Xg(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:Xg(n.slice(Math.max((f=d==null?void 0:d.to)!=null?f:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Eo=100,vl=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function h_(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!Jt(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Et(e)===q.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function f_(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Eo?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Eo}}}):((s=t.get(K(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&K(i)===K(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):vl(i)&&!t.has(K(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...h_(e,n));for(let{text:a,
suggest:c}of je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of jh(e.phone))Mi(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!Fn(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&at(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function m_(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:Q(
n.day),why:Ao[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:Q(n.day)}}}]:[]}function Ui(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>K(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=kn(e);return e.map(a=>{try{return[...f_(a,r,i),...m_(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Sl=
e=>Object.fromEntries(e.map(t=>[t,""])),g_=["unit",...de],Jg=e=>g_.every(t=>e[t].trim()===""),gt=e=>bi(e.usage)===$e.stopped;function y_(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!bi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!wi(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:ra(i.problem)});
return r}function b_(e,t){return{blank:!1,active:!0,unit:Qg(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Sl(["unitName",...Un]),rowId:t}}}function Qg(e,t){try{return e()}catch{return t}}function w_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function k_(e,t,n,r){let o=Jg(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:_r(e,r),faults:[],remarks:[],
own:Sl(["unitName",...Un])};let s=To(e),a=t.get(i),c=gt(e),u=vr(e,r),l=c?[]:y_(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:ra(na(e.comment))});let d=c?[]:s.findings.filter(
f=>f.level!=="fault").map(({field:f,problem:w})=>({column:f,problem:ra(w)}));!c&&e.review.trim()&&ta(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=_r(e,r);!c&&Cr(e)&&d.push(
...w_(p));let h=Wn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:mn(e.kind)===B.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function x_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:Qg(()=>Jg(r),!1)?"":t();return n.add(o),o})}function v_(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function S_(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=wg(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function R_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Hn),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function O_(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=po(e),s=qg(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:Qt(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:nf(i)?"1":"0"},witness:s.witness}}function T_(e,t,n){let r=R_(e.accounts,t),
o=Ui(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Sl(uo)};let c=o[s];try{let{cells:l,witness:d}=O_(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Ou(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...C_(uo,i),
faults:Ou(c)}}}})}var C_=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function ey(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=x_(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return k_(a,r,o[c],e.markKey)}catch(u){return n(u),b_(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);v_(i),S_(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:Vf(a.faults),remarks:qf(a.remarks),mask:Yf(a.faults)});return{accounts:i,units:T_(e,i,n),broke:t}}function Ki(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!Kg(t.consent)?{consent:Ug(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var Bi=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Ki(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function $r(e){return Object.fromEntries(wn.map(t=>[t,Xf(e.faults,t)]))}function Ze(e,t){let n=ey({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var ty=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),ny=(e,t,n)=>e.some(r=>t[r]!==n[r]);function Po(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&ny(Un,i,r)?[{
index:o,cells:ty(Un,i)}]:[]})}function Ma(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function _n(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&ny(uo,i,r)?[{index:o,cells:ty(uo,i)}]:[]})}var Rl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:$r(n.accounts[r])}));function Ia(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Ma(n,t,r)),e.putOwn("accounts",Po(n,t,r)),e.putOwn("accounts",Bi(e,n,t,r)),e.putOwn("units",
_n(e.table("units").rows,t,r))}var __=3;function ji(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=__));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Da=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:$r(n)})));function ry(e,t){let n=e.table(
"accounts").rows,r=Ol(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:$r(r.accounts[i])}]:[])),r}function Ol(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ze(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,Ki(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=Po(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",Bi(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",_n(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Rl([...r,...l],i,a)),a}function oy(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&Zg(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Se.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function iy(e,t){
let n=Hp(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Cr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var sy=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:_e(r)}},unit:t}]:[]));function Fa(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:_e(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function ay(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Na(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var ze=e=>e+2,ne=class extends Error{constructor(n){super(n.key);this.problem=n}};function Qe(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=Ze(e,e.table("accounts").rows);Ia(e,r),Da(e,r)}return n})}var Tl=200;function L_(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Sn(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===fe.passed||s.review===fe.returned)&&Wn(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=Bf(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Ar(e,t){let n=e.table("accounts").rows;t&&L_(e,n);let r=Ze(e,n);if(!t)e.putOwn("units",_n(e.table(
"units").rows,r,()=>!0));else{Zf(e),sy(e),Ia(e,r);for(let o of["accounts","units"])ji(e,o,new Set(Object.keys(re[o].columns)));e.refreshSummary(),Da(e,r)}return r}function Zi(e){let t=Ar(e,!0);
return t.accounts.length===0||(Fa(e,t),e.rememberWitness()),t}function $_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:re[u].title,row:ze(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of iy(e,t))a.push(i("accounts",l,u.unit,x({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Tl),moreFaults:Math.max(0,s.length-Tl),remarks:
a.slice(0,Tl),missing:t.units.filter(u=>u.own.status===$.missing).length,settings:n}}function cy(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=Qe(e,()=>{let n=Zi(e);
return e.readyLines(),P($_(e,n,A_(e,n).map(x)))}))!=null?t:R({key:"workbook.busy"})}var A_=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:Se.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...oy(e,t),...e.lostLog()];var Ka="#1f2937",Er="#ffffff",za="#1a56c4",uy="1px solid #d1d5db",No=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Ua=(e,t=2e3)=>No(Vs(e,t)),Pr=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,ut=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Yn=
e=>`\x3ctr>${e}\x3c/tr>`,Ln=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Gi=`${Ln(16,Ka,Er)};padding:10px 20px 12px`,Wi=Ln(14,Ka,Er),E_={lead:`${Ln(
18,"#12315f","#e3edfd")};font-weight:bold;border-left:5px solid ${za};padding:16px 20px`,text:Gi,heading:`${Ln(17,Ka,Er)};font-weight:bold;padding:12px 20px 0`,notice:`${Ln(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Ln(13,"#4b5563",Er)};border-top:${uy};padding:14px 20px 18px`};function ly(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${No(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Pr(`${Yn(
`\x3ctd align="center" style="padding:16px 8px">\n${Pr(`\n${t.map(P_).filter(Boolean).map(Yn).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${Er}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function P_(e){if(!e[1].length)return"";switch(e[0]){case"list":return ut(Pr(e[1].map(t=>Yn(ut("•",`${Wi};padding:2px 0`,
' valign="top" width="16"')+ut(Ua(t,400),`${Wi};padding:2px 0`))).join("")),Gi);case"button":return Bn(e[2])&&N_(e[1],Bn(e[2]));case"bar":return ut(M_(e[1]),Gi);case"calls":return ut(I_(e[1],e[2]),
Gi);default:return ut(Ua(e[1]),E_[e[0]])}}var N_=(e,t)=>ut(Pr(Yn(ut(`\x3ca href="${No(t)}" style="display:inline-block;padding:14px 28px;${Ln(18,Er,
za)};font-weight:bold;text-decoration:none;border-radius:6px">${No(e)}\x3c/a>`,`background-color:${za};border-radius:6px;mso-padding-alt:14px 28px`)),""),Gi,' align="center"');function M_(e){let t=
e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?ut("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(({label:o,count:i,
color:s})=>Yn(ut("■",Ln(16,s,Er),' width="22"')+ut(o,Wi)+ut(String(i),`${Wi};font-weight:bold`,' align="right"')));return Pr(Yn(n.join("")))+Pr(r.join(""))}function I_(e,t){let n=
`${Wi};padding:7px 0;border-bottom:${uy}`,r=' valign="top"';return Pr(Yn(ut(Ua(e,300),`${Ln(14,Ka,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Yn(ut(Ua(o,
300),n,r)+ut(D_(i),n,`${r} align="right" width="118"`))).join(""))}var D_=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${za};text-decoration:none">${No(t.trim())}\x3c/a>`:No(t.trim())).join("\x3cbr>")||mu;var F_=88e3,z_=200,U_=120,K_=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,B_=e=>Vs(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),z_),j_=(e,{about:t},n)=>{let r={state:n,about:t,letters:Z_(n)};return{subject:e.subject(r),lead:e.lead(r),body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function Z_(e){let t=go(e),n=new Map(e.units.map(r=>[ct(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:oe(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var G_=(e,{about:t},n,r)=>{let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),body:i=>W_(e,o,i),
attachments:[],named:e.named(o)}},W_=(e,t,n)=>{var i,s;let{state:r,unit:o}=t;return[["lead",e.lead(t)],["text",`Kính gửi: ${o.name}`],...Pt(o)?cf(o,n):[],...e.asked(t),...uf(t,n),...(s=(i=
e.closing)==null?void 0:i.call(e,t))!=null?s:[],["text",`${yu(r)}\n\n${bu(r)}`],["small",
`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”, theo ${r.guidance}.${e.small}`]]};function dy(e,t,n){var s,a,c;let r=oe(e.kind);if(r.to==="staff")return j_(r,e,
t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return G_(r,e,t,i===void 0?o:{...o,link:i})}function Nr(e,t,n="unit"){let{insteadOf:
r}=e.about,o=dy(e,t,n==="staff"||r!==void 0),i=B_(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(
", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=U_;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=ly(i,c);if(a===0||K_(u)<=F_)return{subject:i,html:u,text:sf(c),
attachments:o.attachments}}}function py(e,t){let{lead:n,named:r}=dy(e,t,!0),o=xn(r.map(({name:i})=>`- ${i}`),60,"đơn vị khác");return[n,o.length?`Các đơn vị chưa hoàn thành:\n${o.join(`\n`)}`:"",Bn(
t.links.book)?`Nơi báo cáo: ${Bn(t.links.book)}`:"",yu(t),bu(t)].filter(Boolean).join(`\n`)}function hy(e,{unit:t,about:n,kind:r}){let o=oe(r);return t===void 0||!n.unit||o.to!=="unit"||
!o.isAboutOwnReport||!pe(n.unit)?!0:e.get(t)===n.unit.status}var Cl="Cán bộ gửi sớm",fy=e=>ft(br(e.state));function Ba(e,t){let n=new Map,r=At(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&
(a===void 0||fy(o)&&!fy(e[a]))&&n.set(s,i)}),n}function on(e){let{rows:t}=e.table("letters");return new Map([...Ba(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:br(
o),at:i,why:s,early:s.indexOf(Cl)===0}]}))}var kt=(e,t,n,r="",o)=>{var i;return{kind:oe(e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}
},H_=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);function V_(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:
a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function sn(e,t){let{rows:n}=e.table("letters"),{round:r}=
e.settings(),o=Ba(n,r),i=At(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):H_(n[l],c)||s.set(l,c)}),
s.size&&e.putOwn("letters",V_(n,s)),e.append("letters",a)}var _l={rounds:{},open:[]},q_=4e4,X_=4,ja=e=>typeof e.count=="number",Mo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;
function Y_(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,
2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,3266489909),[t>>>0,n>>>0]}var J_={count:0,sum:"0.0"};function gy({count:e,sum:t},n,r){let[o=0,i=0]=
t.split(".").map(c=>parseInt(c,36)),[s,a]=Y_(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(i+r*a>>>0).toString(36)}`}}var Q_=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Ll=
e=>Q_(e).reduce((t,n)=>gy(t,n,1),J_),yy=({rounds:e},t)=>Mo(e,$t(t))!==void 0;function by(e,t){let n=[];return e.forEach(({state:r},o)=>{ft(r)&&Js(o,t)&&n.push(o)}),n}function $l(e,t,n){let r={
...e.rounds};delete r[$t(n)];let o={rounds:{[$t(n)]:{kinds:{}},...r},open:[]};return Za(o,n,by(t,n),[])}function Za({rounds:e,open:t},n,r,o){var l;let i=$t(n),s={...(l=Mo(e,i))==null?void 0:l.kinds},
a=new Map,c=({kind:d,matter:p,unit:h},f)=>{var S,_,b;let w=(S=Mo(s,d))!=null?S:{};if(ja(w))s[d]=gy(w,`${p}/${h}`,f);else{let v=(_=a.get(d))!=null?_:new Map(Object.entries(w).map(([C,m])=>[C,new Set(
m)]));a.set(d,v);let O=(b=v.get(p))!=null?b:new Set;v.set(p,O),f>0?O.add(h):O.delete(h)}};for(let[d,p]of[[r,1],[o,-1]])for(let h of d.map(f=>Js(f,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=
Object.fromEntries([...d].map(([h,f])=>[h,[...f]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},open:t}}function Al(e,t,n){if(!e.open.length)return e;let r=At(n),o=e.open.map(
r).filter(a=>{var c;return ft((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(uu))].reduce((a,c)=>Za(a,c,o.filter(u=>uu(u)===c),[]),e),open:[]}}var wy=({lost:e,extra:t,counts:n}
)=>e.length===0&&t.length===0&&n.length===0,ky=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),e.length);function El(e,t,n){var c,u,l,d,p,h,f;let r=new Set(e.open.map(At(
n))),o=Tf(n),i=new Map;for(let w of by(t,n)){let S=r.has(w)?void 0:Js(w,n);if(!S)continue;let _=(c=i.get(S.kind))!=null?c:Object.create(null);i.set(S.kind,_),((l=_[u=S.matter])!=null?l:_[u]=[]).push(
S.unit)}let s=(p=(d=Mo(e.rounds,$t(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(let w of new Set([...Object.keys(s),...i.keys()])){let S=(h=Mo(s,w))!=null?h:{},_=(f=i.get(
w))!=null?f:{};if(ja(S)){let b=Ll(_);(b.count!==S.count||b.sum!==S.sum)&&a.counts.push({kind:w,ledger:S.count,register:b.count})}else a.lost.push(...my(S,_).map(([b,v])=>o({kind:w,matter:b,unit:v}))),
a.extra.push(...my(_,S).map(([b,v])=>o({kind:w,matter:b,unit:v})))}return a}function my(e,t){return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Mo(t,n))!=null?i:[]);return r.filter(
s=>!o.has(s)).map(s=>[n,s])})}var eL=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,"...").length;function tL({rounds:e,open:t}){let n=Object.keys(e).slice(0,X_),r=
Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:nL(c)}]})),o={rounds:r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;eL(JSON.stringify(o))>q_;){let[s]=Object.entries(
i).filter(a=>!ja(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(!s)break;i[s[0]]=Ll(s[1])}return o}var nL=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,ja(n)?
n:Ll(n)])),xy=e=>JSON.stringify(tL(e)),Hi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),vy=e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),rL=e=>Hi(e)&&(Object.values(e).every(vy)||
typeof e.count=="number"&&typeof e.sum=="string"),oL=e=>Hi(e)&&Hi(e.kinds)&&Object.values(e.kinds).every(rL);function Sy(e){try{let t=JSON.parse(e);return!Hi(t)||!Hi(t.rounds)||!vy(t.open)?void 0:
Object.values(t.rounds).every(oL)?t:void 0}catch{return}}var Ry=e=>e===void 0||e==="unreadable"?_l:e;function Oy(e,t,n){let r=Al(e!=null?e:_l,t,n);return yy(r,n)?r:$l(r,t,n)}function Mr(e,t,n){
return e==="unreadable"?e:El(Oy(e,t,n),t,n)}function Ga(e,t){let{round:n}=e.settings(),r=on(e),o=t.ledger();if(o==="unreadable")return o;let i=Oy(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&
t.keepLedger(i),El(i,r,n)}function Wa(e,t,n){e.settle();let r=Al(Ry(t.ledger()),on(e),e.settings().round);t.keepLedger({...r,open:[...n]})}function Ty(e,t,n,r){var c;let o=t.ledger(),{round:i}=
e.settings(),s=At(i)(n),a=ft((c=on(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||o.open.includes(s)||(e.settle(),t.keepLedger(Za(o,i,a?[s]:[],a?[]:[s])))}function Cy(e,t){
let n=Ry(t.ledger()),{round:r}=e.settings();t.keepLedger($l({...n,open:[]},on(e),r))}var _y=[1e3,4e3],iL=6,Jn=class extends Error{};function ke(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(
n>=_y.length||r instanceof ne||r instanceof Jn)throw r;e.sleep(_y[n])}}function Ir(e,t,n){return ke(t,()=>{for(let r=0;r< iL;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new Jn(
"the lock is not to be had")})}var sL=27e4,aL=25,cL=2400,uL=5,Ha=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];
this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(
null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(aL,Math.floor(cL/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(
o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&
this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ne)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){return this.post.elapsed()>sL&&(this.stop={key:"letter.time"}),
this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Ir(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,
p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=hy(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):kt(d,"lapsed",this.now,x({key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(
p),c.set(d.key,this.beingSent(p))):c.set(d.key,kt(d,"failed",this.now,x({key:"letter.unwritable"}))):c.set(d.key,p)}return sn(n,c),Wa(n,this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[
this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Nr(t,this.state)),!0}catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}
}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim())return t;let o=ea([n],this.state.settings);if(!o.to)return kt(t,"failed",
this.now,x(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=this.written.get(t))!=null?r:Nr(t,this.state);return this.written.set(t,n),kt(t,
"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({
to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),
this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,kt(t,"sent",this.now,this.early)),t.unit&&!((c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[
t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):
this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=uL&&(this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ke(this.post,(
)=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");this.outcome.failed+=1,this.outcome.toRecord.set(t.key,kt(t,"failed",this.now,x({key:
"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={
email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),this.outcome.toRecord.set(t.key,kt(t,"unknown",this.now,x({key:"letter.doubt"})))}leaveWord(){try{
this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ke(this.post,()=>this.post.keepJournal(n))}};var lL=400;function Ly(e,t,n,r,o=r){let i=Si(e.settings),s=
wr(e),a=e.deadline.dueBefore?Gs(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(lL,Be(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=
ae(t,d);if(i.sends(p)){let{line:h,held:f}=dL(e,s,p,d===0?o:r,u,c);u=f,p<=n&&(h.recipients||h.held)&&c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=pL(e,s,p))}
return c.finishes=c.unreached===0&&c.dropped===0,c}function dL(e,t,n,r,o,i){let s=vn(e,n,t);i.dropped+=o.filter(d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=kr(s.letters,r,
e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,held:c.length},held:c.map(({key:d})=>d)}}var pL=({units:e},t,
n)=>e.filter(r=>{var o;return pe(r)&&Ft(r.emails).length&&!((o=t.of(ct(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function $y(e){var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;
return Pl({day:"",counts:t,recipients:0,held:0})}function Pl({counts:e,held:t}){return[Ys.filter(r=>e[r]).map(r=>`${e[r]} ${oe(r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(
Boolean).join("; ")}var Dr=class extends ne{},Fr=(e,{confirmed:t},n)=>[...hL(e,t),...fL(n).map(r=>({about:"ledger",why:r}))];function hL(e,t){let n=Hh(t,e);return!n.length||!e.dueBefore||
!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s})=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function fL(e){return e==="unreadable"?[{key:
"letter.noLedger"}]:wy(e)?[]:mL(e)}function mL(e){let t=ky(e),n=e.extra.length;return!t&&!n?[{key:"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{
letters:n}}]:[]]}var gL=60;function Va(e,t){for(let n=0;n<=gL;n+=1){let{letters:r}=vn(e,ae(t,n));if(r.length)return{key:"letter.preview",with:{counts:$y(r)}}}return{key:"letter.previewNone"}}var qa=
e=>JSON.stringify(bn(e));var yL=7*6e4,$n=({lease:e},t)=>e.by!==""&&e.until>t;function Ay(e,t){let n=e.newId();return Ir(e,t,()=>{let r=t.post();if(!($n(r,e.now)&&r.lease.by!==n))return t.setLease({
until:io(Cs(e.now)+yL),by:n}),r})}function Ey(e){try{ke(e,()=>e.setLease({until:"",by:""}))}catch{}}var Py=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Ny=
e=>e.replace(Py,"(liên kết, xem trong biểu mẫu)").trim(),My=e=>e.search(Py)<0?e.trim():"";function Iy(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":
t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var Nl=10*6e4;function Io(e){return{id:rn($t(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var Xa=e=>Iy(e.proof(),{address:
e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Ml=(e,t)=>`${e}?k=${t}`;function Ya(e){let t=e.linkKey();if(!t||Xa(e)!=="proved")return;let{webAddress:n}=e.settings(),r=Io(e).id,o=
new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{let a=i.trim(),c=o.get(a);return c?Ml(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var Vi=({rowId:e,
approved:t})=>yo(`${e} ${t}`);var bL=({pageName:e,accountName:t})=>{var n;return pn((n=[e,t].map(My).find(Boolean))!=null?n:"")};function wL(e,t){let n=new Map;return e.table("accounts").rows.forEach(
(r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[]};n.set(r.unit.trim(),a),vr(r,e.markKey())==="returned"&&a.returned.push({
title:bL(r),comment:Ny(r.comment),mark:Vi(r)});for(let l of s.filter(Hn))l.column===""&&(Ti(l)||a.faults.some(p=>em(p,l)))||a.faults.push(l)}),n}var kL=(e,{own:t},n)=>{var r,o;return{code:e.code,name:
e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:po(e),status:t.status,timeliness:t.timeliness,extendedTo:Qt(e.extendedTo),first:t.first,updated:
t.updated,count:Number(t.count)||0,faults:((r=n==null?void 0:n.faults)!=null?r:[]).map(({column:i,problem:s})=>({field:i&&zt(i),sentence:x(Qf(s))})),returned:(o=n==null?void 0:n.returned)!=null?o:[]}}
;function xL(e,t,n=""){let r=wL(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...kL(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Il(e,t,n){let r=(s,
a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:ae(o,1),t)}function qi(e,t){let n=e.settings(),r=Ya(e);return{round:n.round,federation:
n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:xL(e,t,r&&e.linksRenewed()),register:on(e),staff:e.staff(),contact:
n.contact,links:{book:e.link(),ofUnit:r}}}function Ja(e,t,n=Ze(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...qi(e,n),health:{quotaLeft:r,runner:o,lastRun:s,
lastRunDid:a,nextRun:o?Il(e.now,i,e.now):void 0,zones:t.zones()}}}var vL={state:le.sent,why:""},SL=()=>({state:le.held,why:x({key:"letter.cutBefore"})}),Dy=()=>({state:le.unknown,why:x({key:
"letter.cut"})});function Fy(e,t){var a,c,u;let n=At(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?SL():Dy());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,Dy());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,vL);sn(e,i)}var RL=new Set([...Object.keys(js),"round","dueBefore","graceUntil"]);function Do(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&RL.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Se.round.label}}]}var OL=12e4,TL=6e4,CL=2e3,_L=1e4;
function LL(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function $L(e,t,n,r){if(kr(t,n,
r).held.length===0)return n;let o=ke(e,()=>e.renewsIn());if(o>OL||o<-TL)return n;e.sleep(Math.max(0,o)+CL);let i=ke(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(_L),i=ke(e,()=>e.quota());
return i}var Xi=(e,t)=>e?`${e} ${t}`:"";function AL({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[Xi(e,"thư đã gửi"),Xi(t,"thư gửi lỗi"),Xi(n,"thư không rõ đã gửi"),Xi(c,
"thư chờ lượt sau"),Xi(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${x(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function EL(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:oe(l).label}:{},
...d?{unit:d}:{},state:le[p],at:e.now,why:x(h)});for(let u of i)c.set(u.key,kt(u,"held",e.now,x({key:"letter.quota"})));for(let u of r)c.set(u.key,kt(u,"held",e.now,x(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&Ir(e,t,()=>{sn(e,c),a&&Wa(e,t,[])})}function PL(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ke(e,()=>e.setRefused(
i))}function Uy(e,t,n){let r=Ir(e,t,()=>{Fy(e,n.inFlight);let o=Zi(e);return e.settle(),{checked:o,compared:Ga(e,t)}});return n.inFlight&&ke(t,()=>t.closeJournal()),r}function NL(e,t,n,r){let o=
e.settings();n.confirmed||ke(t,()=>t.setConfirmed(bn(o)));let[i]=Fr(o,n,r);if(i)throw new Dr(i.why)}function ML(e,t,n,r,o){let{checked:i,compared:s}=Uy(e,t,n);NL(e,t,n,s);let a=ke(t,()=>t.quota()),c=
ke(t,()=>Ja(e,t,i,a)),u=vn(c,e.today),l=LL(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:$L(t,l,a,d),{go:h,held:f}=kr(l,p,d);h.length&&ke(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new Ha(e,t,c,p,n.refused,o),{outcome:S}=w;try{w.run(h),EL(e,t,S,o?[]:f,o?[]:u.closed,h.length>0)}catch(_){throw w.leaveWord(),_}return h.length&&ke(t,()=>t.closeJournal()),PL(t,S,n),e.broke(
u.broke.map(({error:_})=>_)),AL(S,f.length,u.broke.length,h.length===0&&f.length>0)}var IL=e=>x(e instanceof ne?e.problem:e instanceof Jn?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function zy(e,t){try{ke(e,()=>e.setLastRun(t))}catch{}}function Ky(e,t,n){let r=Ay(e,t);if(r)try{return n(r)}finally{Ey(t)}}var Dl=(e,t,n,r="")=>Ky(e,t,o=>ML(e,t,o,n,r)),Qa=(e,t)=>{Ky(e,t,n=>Uy(e,t,
n))};function DL(e,t,{runner:n,dry:r}){let[o]=Do(ke(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ne(o);if(!e.isStaff(n))throw new Dr({key:
"letter.runnerLeft",with:{email:n}});let i=Dl(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function By(e,t){let n=ke(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||ke(t,()=>t.me())!==r))try{let a=DL(e,t,n);a&&zy(t,a)}catch(a){if(zy(t,{lastRun:o,did:i,trouble:`${Q(e.today)}: ${IL(a)}`,dry:s}),!(a instanceof ne))throw a}}var Fo={is:
"nobody"},xe=e=>"email"in e?e.email:"",jy=e=>e.is==="link"?`liên kết ${e.unit}`:xe(e);var FL=e=>e;function ec(e){let t=new Set,n=new Map;for(let r of e.map(N))t.add(r),n.has(K(r))||n.set(K(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(K(r)))!=null?o:r}}var zL=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function tc(e,t,n=FL){return t===""?"":e.choices?Ih(e,t):e.format==="time"?zL(t)?t:
"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}function Ul(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function Zy(e,t){return typeof t=="bigint"?t.toString():t}var zl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Kl(e){return new zl(e)}function Gy(e){return e==null}function Bl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Qi(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function jl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function es(e){var t;return(t=jl(e._zod.def))!=null?t:e._zod.def.shape}function Wy(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return Qi(this,t,r),r},enumerable:!0,configurable:!0})}
function Hy(e,t,n){t in e?Qi(e,t,n):e[t]=n}function Vy(e,t,n,r){let o=es(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?Wy(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):Hy(e,i,r?r(s.value,i):s.value))}}function UL(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Wy(e,n,()=>t[n]):Hy(e,n,
r.value))}}function Zl(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var Gl="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function Ji(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function nc(e){if(Ji(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(Ji(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Wl(e){return nc(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var qy=new Set(["string","number","symbol"]);function ts(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ur(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function lt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function Xy(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function KL(e,t){var o;let n=es(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function Yy(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(KL(e,t)),s={};return Vy(s,e,Reflect.ownKeys(es(e)).filter(a=>!i.has(a))),Ur(e,Zl(n,{shape:s,
checks:[]}))}function Jy(e,t){if(!nc(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=es(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ur(e,Zl(e._zod.def,{shape:BL(e,t)}
))}function BL(e,t){let n={};return Vy(n,e,Reflect.ownKeys(es(e))),UL(n,t),n}function An(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function Qy(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function er(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function Yi(e){return typeof e=="string"?e:e==null?void 0:e.message}function Hl(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function rc(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function En(e,t,n){var c,u,l,d,p,h,f,w,S,_,b,v,O,C,m,g,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(m=(O=(b=(S=Yi((w=(f=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:f.error)==null?void 0:w.call(f,e)))!=null?S:Yi(i==null?void 0:i(
e)))!=null?b:Yi((_=t==null?void 0:t.error)==null?void 0:_.call(t,e)))!=null?O:Yi((v=n.customError)==null?void 0:v.call(n,e)))!=null?m:Yi((C=n.localeError)==null?void 0:C.call(n,e)))!=null?g:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var jL=/[\uD800-\uDBFF]/;function Vl(e){let t=e.length;if(!jL.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function ql(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function eb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):ZL(e,n,r.value)}}function zr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Xl(e,
t,n){return zr(e,t,n,!1)}function ZL(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:zr(this,t,n.bind(this))},set(r){zr(this,t,r)}})}function GL(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Fl,Qn=!1,WL={configurable:!0,get(){Qn=!0}};function xt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Fl!==e._zod){Fl=void 0;return}Fl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,WL);let o=Qn;Qn=!1;try{let i=n(this);return Qn?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),Qn=Qn||o,i}catch(i){throw delete this[t],Qn=Qn||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function tb(e,t,n,r){let o=GL(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var nb;var Yl={value:void 0,enumerable:!1},rb="captureStackTrace"in Error?Error:null;function HL(e){
let t=rb;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return rb=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function X(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,f){if(h._zod){if(h._zod.traits.has(e))return}else{Yl.value=new i(f);try{
Object.defineProperty(h,"_zod",Yl)}finally{Yl.value=void 0}}if(h._zod.traits.add(e),t(h,f),a){let S=Object.getPrototypeOf(h),_=h._zod.constr.prototype,b=S;for(;b&&b!==_;)b=Object.getPrototypeOf(b);
let v=b!=null?b:S;a.has(v)||(a.add(v),eb(v,s))}let w=d.prototype;for(let S in w)Object.prototype.hasOwnProperty.call(w,S)&&(S in h||(h[S]=w[S].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var _;let f=r!=null&&r.Parent?HL(l):this;c(f,h);let w=f._zod.deferred;if(w){for(let b of w)b();f._zod.deferred=void 0}
let S=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;return S&&S(f),f}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var f,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(f=h==null?void 0:h._zod)==null?void 0:f.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Pn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var ob;(ob=(nb=globalThis).__zod_globalConfig)!=null||(nb.__zod_globalConfig={});var zo=
globalThis.__zod_globalConfig;function It(e){return e&&Object.assign(zo,e),zo}function VL(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,Zy,2)),e.message}
function qL(e){this._zod.message=e}var XL={get:VL,set:qL,enumerable:!0,configurable:!0},Ql={value:void 0,enumerable:!1},ib=new WeakSet([Object.prototype,Error.prototype]),sb=(e,t)=>{e.name=
"$ZodError",Ql.value=t,Object.defineProperty(e,"issues",Ql),Ql.value=void 0,Object.defineProperty(e,"message",XL);let n=Object.getPrototypeOf(e);ib.has(n)||(ib.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},g3=X("$ZodError",sb),ns=X("$ZodError",sb,void 0,{Parent:Error});var JL=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Pn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>En(d,s,It())));throw Gl(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},rs=JL(ns),QL=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>En(d,s,It())));throw Gl(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},ed=QL(ns),e$=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Pn;return i.issues.length?ab(e,i.issues,o):{success:!0,data:i.value}},os=e$(ns);
function ab(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>En(o,n,It()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var t$=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?ab(e,i.issues,o):{success:!0,data:i.value}},td=t$(ns);var cb=/^[\s\S]{0,}$/;var nd=
/^-?\d+(?:\.\d+)?$/,ub=/^(?:true|false)$/i;var is=X("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var lb=e=>{let t=
e.value;return!Gy(t)&&t.length!==void 0};var db=X("$ZodCheckMaxLength",(e,t)=>{var r;var n;is.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=lb),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?Vl(i):s)<=t.maximum)return;let c=ql(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),pb=X(
"$ZodCheckMinLength",(e,t)=>{var r;var n;is.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=lb),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?Vl(i):
s)>=t.minimum)return;let c=ql(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var n$=X("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
is.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),hb=X("$ZodCheckRegex",(e,t)=>{n$.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var fb={
major:4,minor:6,patch:7};var vt=X("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fb;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=An(u),h;for(let f of l){if(f._zod.def.when){if(Qy(u)||!f._zod.def.when(u))continue}else if(p)continue;let w=u.issues.length,S=
f._zod.check(u);if(S instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Pn;if(h||S instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await S,u.issues.length!==w&&(rc(u.issues,
w,e),p||(p=An(u,w)))});else{if(u.issues.length===w)continue;rc(u.issues,w,e),p||(p=An(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(An(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Pn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Pn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return Xl(this,"~standard",s$(this))},set"~standard"(e){zr(this,"~standard",e)}}),wb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>En(n,t,It()))}:{value:e.value};async function i$(e,t){let n={async:!0};return wb(await e._zod.run({value:t,issues:[]},n),n)}function s$(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return wb(r,n)}catch{}return i$(e,t)},vendor:"zod",version:1}}var kb=X("$ZodString",(e,t)=>{var n;vt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:cb,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var xb=X("$ZodNumber",(e,t)=>{vt.init(e,t),e._zod.pattern=nd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var vb=X("$ZodBoolean",(e,t)=>{vt.init(e,t),e._zod.pattern=ub,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function a$(e,t){let n=Hl(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Hl(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,rc(i.issues,l,e),i}}return o(i,s)}}var c$=e=>Array.isArray(e)?e.length:-1;function mb(e,t,n){e.issues.length&&t.issues.push(...er(
n,e.issues)),t.value[n]=e.value}var Sb=X("$ZodArray",(e,t)=>{vt.init(e,t);let n=zo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>mb(d,r,c)));else if(mb(l,r,c),a&&l.issues.length!==0&&An(l))break}return s.length?Promise.all(s).then(()=>r):r},a$(e,
c$)});function oc(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...er(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var u$=[];
function l$(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:u$,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=Xy(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function d$(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let f in t){if(s&&
n.issues.length!==h){if(An(n,h))break;h=n.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&a.push(f);continue}if(l==="never"){a.push(f);continue}let w=u.run({value:t[f],issues:[]},
r);w instanceof Promise?e.push(w.then(S=>oc(S,n,f,t,d,p))):oc(w,n,f,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Rb=X("$ZodObject",(e,t)=>{var u;vt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Kl(()=>l$(t));xt(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let f=d[
h]._zod;if(f.values){Object.prototype.hasOwnProperty.call(p,h)||Qi(p,h,new Set);for(let w of f.values)p[h].add(w);f.optin!==void 0&&p[h].add(void 0)}}return p});let i=Ji,s=t.catchall,a,c=zo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],f=a.shape,w=d==null?void 0:d.abortEarly,S=l.issues.length;for(let _ of a.allKeys){if(w&&l.issues.length!==S){if(An(l,S))break;S=l.issues.length}if(_==="__proto__")continue;let b=f[_],v=
b._zod.optin,O=b._zod.optout,C=b._zod.run({value:p[_],issues:[]},d);C instanceof Promise?h.push(C.then(m=>oc(m,l,_,p,v,O))):oc(C,l,_,p,v,O)}return s?d$(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});function gb(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!An(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>En(s,r,It())))}),t)}var Ob=X("$ZodUnion",(e,t)=>{vt.init(e,t),xt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),xt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),xt(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),xt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Bl(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>gb(a,r,e,o)):
gb(s,r,e,o)}});function p$(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Tb=X("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Ob.init(e,t);let n=e._zod.parse;xt(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let l=
u._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=l[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[d,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,d)||Qi(i,d,new Set);for(let h of p)i[d].add(h)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=jl(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=Kl(()=>p$(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Ji(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Cb=X("$ZodRecord",(e,t)=>{vt.init(e,t);let n=
zo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!nc(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(f=>En(f,o,It())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...er(l,f.issues)),r.value[p]=f.value})):(h.issues.length&&r.issues.push(...er(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&nd.test(u)&&l.issues.length){let f=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(l=f)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(f=>En(f,o,It())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...er(u,f.issues)),r.value[p]=f.value})):(
h.issues.length&&r.issues.push(...er(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var _b=X("$ZodEnum",(e,t)=>{vt.init(e,t);let n=Ul(t.entries),r=new Set(n);e._zod.values=r,xt(e,"pattern",o=>{let i=Ul(o.def.entries).filter(s=>qy.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>ts(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Lb=X(
"$ZodLiteral",(e,t)=>{vt.init(e,t);let n=new Set(t.values);e._zod.values=n,xt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ts(i):i?ts(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function yb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var $b=X("$ZodOptional",(e,t)=>{vt.init(e,t),xt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",xt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),xt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Bl(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>yb(n,i)):yb(n,o)}
return t.innerType._zod.run(n,r)}});var Ab=X("$ZodDefault",(e,t)=>{vt.init(e,t),e._zod.optin="defaulted",xt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>bb(i,t)):bb(o,t)}});
function bb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Eb(e){return e.checks&&(e.checks=[...e.checks]),e}function Pb(e,t){return new e(Eb({type:"string",...lt(t)}))}function Nb(
e,t){return new e(Eb({type:"number",checks:[],...lt(t)}))}function Mb(e,t){return new e({type:"boolean",...lt(t)})}function Ee(e,t){return new db({check:"max_length",...lt(t),maximum:e})}function od(
e,t){return new pb({check:"min_length",...lt(t),minimum:e})}function Uo(e,t){return new hb({check:"string_format",format:"regex",...lt(t),pattern:e})}var Bt=X("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");vt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){zr(this,"with",e)},parse(e,t){return rs(this,e,t,{callee:
this.parse})},parseAsync(e,t){return ed(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return os(this,e,t)},safeParseAsync(e,t){return td(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Ur(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),f$=X("ZodMiniString",(e,t)=>{kb.init(e,t),Bt.init(e,t)});function D(e){return Pb(f$,
e)}var m$=X("ZodMiniNumber",(e,t)=>{xb.init(e,t),Bt.init(e,t)});function an(e){return Nb(m$,e)}var g$=X("ZodMiniBoolean",(e,t)=>{vb.init(e,t),Bt.init(e,t)});function Nn(e){return Mb(g$,e)}var y$=X(
"ZodMiniArray",(e,t)=>{Sb.init(e,t),Bt.init(e,t)});function St(e,t){return new y$({type:"array",element:e,...lt(t)})}var b$=X("ZodMiniObject",(e,t)=>{Rb.init(e,t),Bt.init(e,t),tb(e,"shape",
n=>n._zod.def.shape,!1)});function F(e,t){let n={type:"object",shape:e!=null?e:{},...lt(t)};return new b$(n)}function id(e,t){return Jy(e,t)}function Db(e,t){return Yy(e,t)}var w$=X(
"ZodMiniDiscriminatedUnion",(e,t)=>{Tb.init(e,t),Bt.init(e,t)});function Fb(e,t,n){return new w$({type:"union",options:t,discriminator:e,...lt(n)})}var Ib=X("ZodMiniRecord",(e,t)=>{Cb.init(e,t),
Bt.init(e,t)});function ic(e,t,n){return!t||!t._zod?new Ib({type:"record",keyType:D(),valueType:e,...lt(t)}):new Ib({type:"record",keyType:e,valueType:t,...lt(n)})}var k$=X("ZodMiniEnum",(e,t)=>{
_b.init(e,t),Bt.init(e,t),e.options=[...e._zod.values]});function jt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new k$({type:"enum",entries:n,...lt(t)})}var x$=X(
"ZodMiniLiteral",(e,t)=>{Lb.init(e,t),Bt.init(e,t)});function Ko(e,t){return new x$({type:"literal",values:Array.isArray(e)?e:[e],...lt(t)})}var v$=X("ZodMiniOptional",(e,t)=>{$b.init(e,t),Bt.init(e,
t)});function Pe(e){return new v$({type:"optional",innerType:e})}var S$=X("ZodMiniDefault",(e,t)=>{Ab.init(e,t),Bt.init(e,t)});function zb(e,t){return new S$({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():Wl(t)}})}var Ub="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function sd(e){var n,r;let t="";for(let o=0;o< e.length;o+=3){
let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=Ub.charAt(s>>18-6*a&63)}return t}function Kb(e){if(e.length%4===1||/[^\w-]/.test(
e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?Ub.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(
r>>16-8*i&255)}return t}function Bb(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var ad={unit:"lk1u",preview:"lk1p",test:"lk1t"},jb=".",sc=D(
).check(Ee(800)),Bo=e=>rn(`address ${e}`),T$=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function C$(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,
until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var ss=class{constructor(t){this.keyed=new Lo(t)}write(t){let n=T$(t);return[ad[
t.kind],...n.map(r=>sd(Fi(r))),this.sealOf(t.kind,n)].join(jb)}read(t){let[n,...r]=t.split(jb),o=Object.keys(ad).find(a=>ad[a]===n),i=r.slice(0,-1).map(a=>{var c;return Bb((c=Kb(a))!=null?c:[255])});
if(!o||i.some(a=>a===void 0))return;let s=C$(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify([
"token",t,...n]));return sd(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var _$=8,jo=class{constructor(t){this.name=xl(`name of ${t}`).slice(0,_$),this.keyed=new Lo(t)}of(t,...n){
return this.keyed.of(JSON.stringify([t,...n]))}},Zb=e=>xl(e.join(`\n`));var Zo=(e,t)=>e!==""&&ht(e)===ht(t),cn=(e,t)=>t.some(n=>Zo(n,e));function Gb(e,t){return t?{staff:e.filter(n=>cn(n,t)),kept:
t.filter(n=>cn(n,e))}:{staff:[...e],kept:void 0}}var Wb=(e,t)=>e.filter(n=>!cn(n,t));var L$=()=>Date.now().toString(36).slice(-6).toUpperCase();function Br(e,t){var o,i;let n=t,r=String((o=n==null?
void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}
function jr(e){if(e instanceof ne)return e.problem;let t=L$();return Br(t,e),{key:"workbook.unexpected",with:{ref:t}}}var Hb="0.1.0, bản 0c178852";var Vb=e=>`draft/${e}/count`,qb=e=>`draft/${e}/kept`,
Xb=(e,t)=>`draft/${e}/${t}`;var $$=e=>e!==void 0&&Date.now()-Number(e)>7776e6,cd={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties();if($$(t[qb(e)]))return cd.drop(e),"";let n=
"";for(let i=0;i< Number((r=t[Vb(e)])!=null?r:0);i+=1)n+=(o=t[Xb(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[Xb(e,o)]=t.slice(o*2500,(o+1)*2500);
PropertiesService.getUserProperties().setProperties({...n,[Vb(e)]:String(r),[qb(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties(
)))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Rt=e=>(e>26?Rt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),Yb=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),nr=(e,t=
e)=>`${Rt(e)}2:${Rt(t)}`;function Go(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var Jb=/^[=+\-@\t\r\n＝＋－＠']/,Zr=e=>Jb.test(e)?
`'${e}`:e,A$={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},rr=e=>{var t;return A$[(t=e.format)!=null?t:"text"]};function ac(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:
"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Zr(t);if(n==="text")return Zr(t);let r=Cs(t);return Number.isFinite(r)?new Date(r):Zr(t)}var E$=e=>{let t=Number.isFinite(e.getTime(
))?e.getUTCFullYear():0;return t>=1900&&t<9999},P$=e=>E$(e)?io(e.getTime()):"";function cc(e,t){if(t instanceof Date){let r=P$(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&Jb.test(n.slice(1))?n.slice(1):n}var Qb=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function ud(e,t,n){let r=Qb(t);return Qb(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function uc(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var N$=3,ew="Cần sửa: ",dc=(e,t)=>e&&e.indexOf(ew)!==0?e:t?ew+t:"",M$=e=>e.length<40&&/\d/.test(e),Ne=e=>re[e].columns;
function ld(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Ne(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>_t(u)===_t(s.heading)):a;if(c<0)throw new ne({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new ne({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function I$(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function D$(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var F$=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return ec(n<0?[]:t.map(r=>r[n]))},z$={accounts:"rowId",units:"code"},lc=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=z$[t];let[o=[],...i]=I$(n),s=D$(i);this.headings=o,
this.lines=s,this.positions=ld(t,re[t].title,o);let a=Object.entries(Ne(t)).map(([l,d])=>({key:l,column:d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>cc(d,l[p]))),u=r!=null?r:F$(
a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=tc(a,n[c],r))===n[c])return;let l=
this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[
this.positions.get(s),s])),i=s=>Ne(this.tab)[o.get(s)];return ud(t,[...o.keys()],(s,a)=>ac(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,
d)=>rr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);
o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-ze(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){
for(let{index:n,at:r,value:o}of t)this.sheet.getRange(ze(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[ze(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[
0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(
t.length===0)return;let n=Object.keys(t[0].cells),r=ud(t.map(c=>c.index),[1],()=>0).length>N$,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,
u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>ze(u)):t.map(c=>ze(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>ze(c.index)),[this.key],s,!1)}putStaff(
t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-ze(0)][a],o=t.map(({index:s})=>ze(s)),i=o.flatMap(s=>n.filter(
a=>M$(r(s,a))&&rr(Ne(this.tab)[a])==="@").map(a=>`${Rt(this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;
return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=ze(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,
r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(Ne(this.tab)).map(r=>[r,""]));for(;;){let r=ze(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{
var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=uc(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues(
).reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(
let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(f=>ze(f.index)),r=Object.keys(t[0].notes),o=
r.map(f=>this.positions.get(f)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(f=>[ze(f.index),f.notes])),l=new Map(r.map((f,w)=>[o[w],f])),d=
this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((f,w)=>f.map((S,_)=>{var v,O;let b=(O=u.get(i+w))==null?void 0:O[(v=l.get(a+_))!=null?v:""];return b===void 0?S:dc(S,b)}));JSON.stringify(
h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),
Object.assign(o,r)}}};var or=({tab:e,positions:t})=>Object.entries(Ne(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function U$(e,t,n=()=>!1){let r=tw(t),o=[];
return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,
heading:i,old:""};o.push(l),nw(r,l)}),o}function tw(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var nw=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function K$(e,t,n,r,o){let i=tw(n),s=r,a=U$(pc(e),n,B$(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=rw(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,
l+1).setNumberFormat("@").setValue(d),nw(i,c),p?{key:"setup.headingBack",with:{tab:re[e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:re[e].title,column:d}}});return{now:i,columns:s,did:a}
}var B$=(e,t)=>n=>Object.values(Ne(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),pc=e=>Object.values(Ne(e)).map(({heading:t})=>t);function rw(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function ow(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(
d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:ld(e,re[e].title,d)});if(s.some(d=>d!=="")){let d=K$(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=rw(t,i,pc(e).length),u=a(
pc(e),n||t.getLastRow()===0,c);return u.isNew||dd(u),{open:u,did:[]}}function dd({tab:e,sheet:t}){let n=pc(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function iw(e,{rows:t,
columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[Yb(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:
c||n}}function as(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=iw(e,t);return`${n} ${o} ${r} ${i}`}var Wo=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=iw(n,t);return Array.from({
length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),Ho=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),pd=e=>e.toLowerCase();var hd=
"Sổ Tài Khoản: ",md=e=>e.getEmail().toLowerCase();function hc(e,t,n){let r=e.getEditors().map(s=>({user:s,email:md(s)})),o=s=>cn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!cn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function j$({tab:e,positions:t}){let n=o=>Go(or({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>nr(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(Rt).join("–")}, duyệt`,range:nr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${re[e].title}`,range:"",open:[]}]}var sw=
e=>e.getA1Notation(),aw=e=>e.getEditors().map(md),Z$=(e,t,n)=>as(e.range,n)===as(t.range,n)&&Wo(e.open,n)===Wo(t.open,n),fd=({editors:e},t)=>t.filter(n=>!e.includes(n));function G$(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return fd(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=fd(e,n).length}var Vo=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=md(t.me)}ensure(t){let n=j$(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&Z$(a,c,t)&&!a.warns&&G$(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,fd(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:re[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf(hd)!==0)return[];let d=l!=null?l:sw(c.getRange()),p=d!==""&&r.some(h=>as(h.range,n)===as(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice(hd.length),open:d?[]:c.getUnprotectedRanges().map(sw),warns:c.isWarningOnly(),editors:aw(c)}]})}stopsNobody(t){let n=aw(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(hd+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:h,email:f}of a)f||this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Gr='*LEN("STK")',cw={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function uw(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Rt(i)}$1="${Ne(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Gr}`}}var yd=e=>t=>`$${Rt(e.get(t))}2`,
lw=e=>(t,n)=>`(${yd(e)(t)}="${n}")`;function W$(e){let[t,n]=[yd(e),lw(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
$.missing)}${Gr}`},uw("units",e,"fix",[{key:"status",holds:n("status",$.fix)},{key:"timeliness",holds:n("timeliness",se.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",$[o])}${Gr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",se.overdue)}+${n("timeliness",se.late)})${Gr}`}
]}function H$(e){let[t,n]=[yd(e),lw(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",$e.stopped)}${Gr}`},uw("accounts",e,"fix",[
...xi.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",fe.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",fe.passed)}${Gr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Gr}`}]}var gd={units:W$,accounts:H$},V$=e=>{var t,n;return Ho(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},q$=e=>e.getRanges().map(t=>t.getA1Notation()),dw=e=>e.columns.map(([t,n])=>nr(t,n));function X$({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>dw(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(cw[i.colour][0]).setFontColor(cw[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function cs(e){var i;let t=(i=gd[e.tab])==null?void 0:i.call(gd,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:V$(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===Ho(
s.formula)&&Wo(q$(r[a].rule),e)===Wo(dw(s),e))?[]:(X$(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:re[e.tab].title}}])}var Y$="#e8f0fe",J$="#f1f3f4",pw=
e=>e.writer==="us"?J$:Y$,fc=({tab:e})=>({tab:re[e].title});function hw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>rr(r)))){let r=t.filter(({column:o})=>rr(o)===n).map(({at:o})=>o);
e.getRangeList(Go(r).map(([o,i])=>nr(o,i))).setNumberFormat(n)}}function Q$(e){let t=or(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>pd(s[o-1])!==pd(rr(i))));return hw(e,r),r.length?[{key:"setup.formats",with:fc(e)}]:[]}var fw=e=>or(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(nr(
t))}]:[]),mw=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),eA=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function gw(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function tA(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of fw(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&eA(c,i,o.help)?c:mw(i,o.help);gw(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:fc(e)}]:[],...n.length?[{key:"setup.table",with:{...fc(e),columns:n.join("”, “")}}]:[]]}function nA(e){let t=or(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?pw(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var yw=({sheet:e},t)=>{for(let[n,r]of Go(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function rA(e){let t=or(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return yw(e,t),t.length>0}function oA({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Go(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function bw(e){let{tab:t,sheet:n,rows:r}=e,o=or(e);n.setTabColor(re[
t].color),n.setFrozenRows(1),re[t].frozenColumns&&n.setFrozenColumns(re[t].frozenColumns),oA(e,o),yw(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),hw(e,o.filter(({column:s})=>rr(s)!=="@"));let i=fw(e);i.length&&gw(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(mw(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>pw(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var bd=e=>[...Q$(e),...tA(e)];function ww(e){let t=[
nA(e),rA(e)].some(Boolean);return[...bd(e),...t?[{key:"setup.looks",with:fc(e)}]:[]]}var mc=["accounts","units"],iA=100,kw=400;function sA({sheet:e,rows:t}){let n=e.getMaxRows(),r=ze(t.length)-1;
return n-r>=iA?n:(e.insertRowsAfter(n,kw),n+kw)}function xw(e,t,n){let r,o=t;for(let i of mc){let s=e(i),a=sA(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};bd(l),cs(l),r!=null||(r=new Vo(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var wd=5,qo=10,us=[["Phải báo cáo",""],[se.onTime,"timeliness"],[se.grace,
"timeliness"],[se.late,"timeliness"],[$.missing,"status"],[$.fix,"status"],[$.reported,"status"],[$.approved,"status"],[$.none,"status"]],aA=300;function Sw(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=aA))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>dn(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var ls=e=>{let{kinds:t,parents:n}=Sw(e);return yo(JSON.stringify([t,n]))};function cA(e,t,n){let r=d=>{let p=Rt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
tf(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,Zr(p)])].map(f=>`(${r(d)}="${f.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(qo-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...us.map(([f])=>f)]),...h.map(f=>[Zr(f.label),...us.map(([w,S])=>i(w,S,`*${s(p,f.text)}`))])],u=[...us.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function uA(e){try{return e.getCharts().length>0}catch{return!0}}function vw(e){if(uA(e))return[];let t=e.getRange(wd+1,1,
us.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function lA(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?Ho(n[i][a])===Ho(s):!n[i][a]&&Zr(String(r[i][a]))===s))}var dA=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===us[0][
0]?[`A${n+1}:${Rt(qo)}${n+1}`]:[]);function gc(e,t,n,r){let o=cA(t,n,Sw(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,qo),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(qo).fill("")});if(i>0){if(lA(c,u))return vw(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(dA(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(wd-1,2,a-wd+2,qo-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,qo-1,115),c.setValues(u);let l=[{key:"setup.summary"},...vw(e)];return SpreadsheetApp.flush(),l}function Xo(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}It({jitless:!0});var yc=(e,t)=>rs(e,t);function Ge(e,t){if(t)try{let n=os(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var ir=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Ow="runner",Tw="lease",Cw="lastRun",kd="sending",_w="refused",Lw="confirmed",wc="ledger",pA=6e3,
bc,kc=()=>bc!=null?bc:bc=PropertiesService.getScriptProperties(),Yo=(e,t)=>{kc().setProperty(e,JSON.stringify(t))},hA=F({runner:D(),hour:an(),since:D()}),fA=F({until:D(),by:D()}),mA=F({lastRun:D(),
did:D(),trouble:D(),dry:zb(D(),ir.dry)}),gA=F({key:D(),gone:St(D()),doubt:St(D()),at:D()}),yA=F(Object.fromEntries(lu.map(e=>[e,D()]))),bA=Object.keys(Ao),wA=ic(D(),F({email:D(),day:D(),why:Pe(jt(
bA))})),$w=e=>{var t,n;return{...ir,...Ge(hA,e[Ow]),...Ge(mA,e[Cw]),lease:(t=Ge(fA,e[Tw]))!=null?t:ir.lease,inFlight:Ge(gA,e[kd]),refused:(n=Ge(wA,e[_w]))!=null?n:{},confirmed:Ge(yA,e[Lw]),ledger:Bw(
e)}},Aw=({runner:e,hour:t,since:n})=>Yo(Ow,{runner:e,hour:t,since:n}),Ew=({until:e,by:t})=>Yo(Tw,{until:e,by:t}),Pw=({lastRun:e,did:t,trouble:n,dry:r})=>Yo(Cw,{lastRun:e,did:t,trouble:n,dry:r}),Nw=
e=>Yo(Lw,e),Mw=e=>Yo(kd,e),Iw=()=>{kc().deleteProperty(kd)};function Dw(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;Yo(_w,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=pA))))}var Fw="firstLetter",zw=()=>Number(PropertiesService.getUserProperties().getProperty(Fw))||0,Uw=e=>{PropertiesService.getUserProperties().setProperty(Fw,String(
e))},kA=7800;function xA(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>kA&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function Kw(e){let t=xA(xy(e)),n=Date.now().toString(36);kc().setProperties(Object.fromEntries(t.map((r,o)=>[`${wc}${o}`,`${n} ${t.length} ${r}`])))}function Bw(e){let t=Rw(e[`${wc}0`]);
if(!t)return e[`${wc}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Rw(e[`${wc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Sy(n.map(o=>o.text).join(""))||
"unreadable"}function Rw(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var jw=()=>Bw(kc().getProperties());
var ds={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
"values.long":"Ô giữ được đoạn chữ dài.","values.phone":"Ô dạng chữ giữ số 0 ở đầu số điện thoại.","values.date":"Ô dạng chữ không đổi “02/10/2018” thành ngày.","values.code":
"Ô dạng chữ không đổi mã đơn vị “12E5” thành số.","values.number":"Số ghi vào ô đọc lại là số.","values.empty":"Ô ghi trống thì đọc lại là trống.","values.block":
"Một khối ô ghi một lần đọc lại đúng từng ô.","values.typed":"Ô chưa đặt dạng chữ thì “0912345678” bị đọc thành số.","values.format":"Dạng hiển thị của từng ô trong một khối được giữ.",
"values.formatOfList":"Dạng hiển thị đặt cho nhiều ô rời nhau chỉ đổi các ô đó.","values.day":"Ngày ghi vào ô đọc lại đúng ngày đó.","values.dayShown":"Ngày hiện theo dạng ngày/tháng/năm.",
"values.formula":"Công thức ghi vào ô được tính và đọc lại đúng.","values.counted":"Công thức đếm của thẻ Tổng hợp tính đúng.","values.wholeTab":"Đọc cả thẻ một lần được đủ mọi dòng.",
"values.lastLine":"Dòng cuối có nội dung được nhận ra ngay sau khi ghi.","values.sorted":"Sắp xếp theo hai cột cho đúng thứ tự.","values.cleared":"Xóa nội dung thì dạng hiển thị của ô còn nguyên.",
"looks.note":"Ghi chú của ô đọc lại đúng.","looks.noteGone":"Ghi chú xóa rồi thì không còn.","looks.notes":"Ghi chú của một khối ô đọc lại đúng từng ô.","looks.background":
"Màu nền của ô đọc lại đúng.","looks.backgrounds":"Màu nền của một khối ô đọc lại đúng từng ô.","looks.bold":"Chữ đậm đọc lại đúng.","looks.wrap":"Xuống dòng trong ô đọc lại đúng.","looks.top":
"Chữ đặt sát mép trên của ô đọc lại đúng.","looks.middle":"Chữ đặt giữa ô đọc lại đúng.","looks.width":"Độ rộng cột đọc lại đúng.","looks.frozenLine":"Dòng tiêu đề cố định được.","looks.frozenColumn":
"Cột đầu cố định được.","looks.hidden":"Cột ẩn được, và các cột khác vẫn hiện.","looks.choices":"Ô có danh sách chọn giữ đúng các mục.","looks.choicesStrict":"Ô có danh sách chọn từ chối mục khác.",
"looks.choicesHelp":"Ô có danh sách chọn giữ lời hướng dẫn.","looks.colourRule":"Quy tắc tô màu giữ đúng điều kiện.","looks.colourRuleWhere":"Quy tắc tô màu giữ đúng vùng áp dụng.","looks.chart":
"Biểu đồ thêm vào thẻ được tìm thấy.","rights.range":"Vùng được bảo vệ tìm lại đúng bằng tên của nó.","rights.own":"Người đặt bảo vệ vẫn sửa được ô đã bảo vệ.","rights.strict":
"Bảo vệ là từ chối, không chỉ là nhắc.","rights.gone":"Bảo vệ gỡ rồi thì không còn.","rights.open":"Thẻ được bảo vệ vẫn mở đúng các ô dành cho đơn vị.","tabs.name":"Tên thẻ đổi được.","tabs.id":
"Thẻ tìm lại được bằng số hiệu dù tên đã đổi.","tabs.last":"Thẻ mới đứng cuối.","tabs.linesAdded":"Dòng thêm ở cuối thẻ được tính đủ.","tabs.columnAdded":
"Cột chèn vào đẩy các cột sau cùng với nội dung.","stores.kept":"Điều sổ ghi nhớ ngoài các ô đọc lại đúng.","stores.over":"Điều ghi nhớ sau thay điều trước.","stores.beside":
"Ghi nhớ thêm một điều không làm mất điều khác.","stores.gone":"Điều đã quên thì không còn.","stores.long":"Ghi nhớ được đoạn dài.","stores.own":"Bản nháp ghi nhớ riêng cho từng người.","stores.lock":
"Khóa chung của sổ lấy được.","file.open":"Sổ mở lại được bằng số hiệu của nó.","file.locale":"Sổ theo quy ước Việt Nam.","file.zone":"Sổ theo giờ Việt Nam.","file.scriptZone":
"Chương trình theo giờ Việt Nam.","people.self":"Google cho biết email của người đang mở sổ.","mail.quota":"Google cho biết hạn mức thư còn lại.","triggers.read":"Google cho xem lịch chạy hằng ngày."}
,Zw={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Đề nghị chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",
mail:"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},xd={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập nhiều tài khoản Google có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var vA=e=>{try{return e(),!1}catch{return!0}},Jo={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>vA((
)=>e.sheet.getSheetValues(e.sheet.getMaxRows(),1,-1,-1))},formatDateNamesAreEnglish:{how:"here",ask:()=>Utilities.formatDate(new Date(Date.UTC(2018,9,2,5)),"Asia/Ho_Chi_Minh","EEEE")==="Tuesday"},
readBackReworded:{how:"here",ask:e=>{let t=e.sheet.getRange("1:1").protect().setDescription("thử"),n=e.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()==="thử")[
0],r=n==null?void 0:n.getRange().getA1Notation();return t.remove(),r===void 0?void 0:r!=="1:1"}},openRangesAreClosed:{how:"here",ask:e=>{let t=e.sheet.getRange("H2:H").protect();
e.sheet.insertRowsAfter(e.sheet.getMaxRows(),1);let n=t.getRange().getLastRow();return t.remove(),n< e.sheet.getMaxRows()}},protectionErrorsAtFlush:{how:"run",by:
"a write that Google refused (doors/pages.ts)"},eventRangeHasCoordinates:{how:"run",by:"an edit by hand (doors/edit.ts)"},activeSpreadsheetInTriggers:{how:"run",by:
"the daily run of letters (doors/daily.ts)"},killedRunKeepsPendingWrites:{how:"never",why:"a run that was ended cannot say what it had written and not yet sent"},currentOnlyWorksInTriggers:{how:
"never",why:"the product asks for the scope of all spreadsheets, so no run of its has the narrow one"},triggersMadeByTriggersFire:{how:"never",why:
"a trigger would have to be made by the daily run, and would stay if it were cut"},simpleTriggersWriteProtected:{how:"never",why:
"the run of an edit writes only where everybody who may edit may write, so it meets no such cell"},scriptStringsLoseSlashes:{how:"never",why:
"no page of the product holds two slashes in a script (build/safe-script.mjs), so none can see them go"},scriptStringsLoseTags:{how:"never",why:
"no page of the product holds a tag in a script (build/safe-script.mjs), so none can see it go"},activeSpreadsheetInWebApps:{how:"never",why:
"the product opens the workbook by its id in every run of the web app, so it need not know"},severalAccountsOpen:{how:"never",why:
"where Google turns to another account the script does not run, so nothing can notice it"},updatesAreLate:{how:"never",why:"no run knows which version came before its own"},claspDeploysPrivately:{how:
"never",why:"a web app that nobody can open does not run; the test link of the desk finds it out"},claspUpdatesKeepAccess:{how:"never",why:
"a web app that nobody can open does not run; the test link of the desk finds it out"},crowdedCallsGetPages:{how:"never",why:
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var xc="google/answer/",Gw="google/differs",vd="google/scratch",vc=(
)=>PropertiesService.getScriptProperties(),SA=St(jt(Object.keys(ds))),RA=F({name:D(),id:Pe(an())});function Ww(e){var r;let t={};for(let o of Object.keys(Jo))xc+o in e&&(t[o]=e[xc+o]==="true");let n=
Ge(RA,e[vd]);return{answers:t,differs:(r=Ge(SA,e[Gw]))!=null?r:[],...n&&{scratch:n}}}function Hw(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,vc().setProperty(xc+t,String(n)))}function Vw(e,t){vc(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[xc+n,String(r)])),[Gw]:JSON.stringify(t)})}function Sc(e){e?vc().setProperty(vd,JSON.stringify(e)):vc().deleteProperty(vd)}
var qw="workbook",Xw="marks",Yw="links",Jw="proof",Sd="witness",Rd="settings",Qw="groups",ek="lines",tk="staff",OA=8500,TA=Pe(an()),CA=F({version:an(),spreadsheetId:D(),tabs:F(Object.fromEntries(
Object.keys(re).map(e=>[e,TA]))),owner:D()}),_A=F({secret:D().check(Uo(/^[0-9a-f]{64}$/)),isNew:Pe(Ko(!0))}),LA=F({secret:D().check(Uo(/^[0-9a-f]{64}$/)),renewed:Pe(D())}),$A=F({address:D(),runsAs:D(
),layout:an(),version:D(),at:D()}),AA=ic(D(),D()),EA=F({accounts:Pe(an()),units:Pe(an())}),PA=St(D());function un(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ge(CA,e[qw]);if(
!t)return;let n=Ge(LA,e[Yw]);return{...t,staff:Ge(PA,e[tk]),groups:e[Qw],lines:Ge(EA,e[ek]),post:$w(e),google:Ww(e),settings:Ge(AA,e[Rd]),markSecret:nk(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ge($A,e[Jw]),...e[Sd]?{witness:e[Sd]}:{}}}var nk=e=>Ge(_A,e[Xw]),rk=()=>nk(PropertiesService.getScriptProperties().getProperties());function Od(
e){PropertiesService.getScriptProperties().setProperty(Xw,JSON.stringify(e))}function Td(e,t){PropertiesService.getScriptProperties().setProperty(Yw,JSON.stringify({secret:e,renewed:t}))}function ok({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(Jw,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function ik(e){
PropertiesService.getScriptProperties().setProperty(Sd,e)}function Cd({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(qw,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function sk(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=OA?n.setProperty(Rd,t):
n.deleteProperty(Rd)}function Rc(e){PropertiesService.getScriptProperties().setProperty(Qw,e)}function Oc(e){PropertiesService.getScriptProperties().setProperty(ek,JSON.stringify(e))}function Tc(e){
PropertiesService.getScriptProperties().setProperty(tk,JSON.stringify(e))}var NA=2,_d=()=>Zb(Array.from({length:NA},()=>Utilities.getUuid()));function ak(e){let t=e!=null?e:rk();t||(t={secret:_d(),
isNew:!0},Od(t));let{secret:n,isNew:r}=t;return{key:new jo(n),isNew:r===!0,allMarked:()=>Od({secret:n})}}function ck(e){return e!=null&&e.linkSecret?!1:(Td(_d()),!0)}var uk=e=>{let t=_d();return Td(t,
e),t};var MA=500;function lk(e,t,n,r){var u;let o=e.getLastRow(),i=IA(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:x(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{uc(e,a+s.length-1,MA,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?ac(
vi[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function IA(e){let t=Object.keys(vi),n=e.map(r=>t.find(o=>vi[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var Cc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},DA=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},A=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:DA(
e)};var pk=[["Trang","Nhóm"]],Ld=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(pk[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),dk=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Wr=(e,t,n,r)=>A(n(t(e.cell())),r),hk=
{"looks.note":e=>Wr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Wr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>A(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Wr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>A(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Wr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Wr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Wr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Wr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>A(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),A(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),A(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),A([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return A((t=Ld(e))==null?void 0:
t.getCriteriaValues()[0],pk[0])},"looks.choicesStrict":e=>{var t;return A((t=Ld(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return A((t=Ld(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=dk(e);return A((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=dk(e);return A(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),A(e.sheet.getCharts().length,1))};var fk="Sổ Tài Khoản: thử";function FA(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(fk+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===fk+n)[0],where:n}}var mk={"rights.range":e=>{let{found:t,where:n}=FA(e),r=A(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=A([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=A(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),A(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=A(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=A(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return A((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return A(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),A(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),A(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var gk={daily:"sendDailyLetters"},zA="Asia/Ho_Chi_Minh",$d=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===gk[e]),yk=e=>$d(e).length>0,_c=(e,t)=>$d(e).some(n=>n.getUniqueId()===t);function bk(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=$d(t);n!=="none"&&
ScriptApp.newTrigger(gk[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(zA).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var We="google/probe",UA=()=>Array(4001).join("é");function ps(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function wk(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Hr=(
)=>PropertiesService.getScriptProperties(),kk={"stores.kept":()=>ps(Hr(),{[We]:"một"},()=>A(Hr().getProperties()[We],"một")),"stores.over":()=>{let e=Hr();return ps(e,{[We]:"một"},()=>(e.setProperty(
We,"hai"),A(e.getProperties()[We],"hai")))},"stores.beside":()=>{let e=Hr();return ps(e,{[`${We}/1`]:"một"},()=>{e.setProperties({[We]:"hai"});let t=e.getProperties();return e.deleteProperty(We),A([t[
`${We}/1`],t[We]],["một","hai"])})},"stores.gone":()=>{let e=Hr();return e.setProperty(We,"một"),e.deleteProperty(We),A(We in e.getProperties(),!1)},"stores.long":()=>{let e=Hr();return ps(e,{[We]:UA(
)},()=>{var t;return A((t=e.getProperties()[We])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return ps(e,{[We]:"riêng"},()=>A([e.getProperties()[We],
We in Hr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=A(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return A((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>A(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>A(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>A(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return A(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>wk(()=>A(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>wk(()=>A(
typeof _c("daily",""),"boolean"))};var KA=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function xk(e){let t=KA();Sc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Sc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Cc(e,n,r,t)}var BA=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Lc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&BA(n,t)&&e.deleteSheet(n),Sc(void 0)}function Ad(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var vk=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Pd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},$c=Object.keys(Pd);
function Vr(e,t){let n=e.once("texts",()=>e.block($c.length,1).setNumberFormats($c.map(()=>["@"])).setValues($c.map(r=>[Pd[r]])).getValues());return A(n[$c.indexOf(t)][0],Pd[t])}var Ed=()=>new Date(
Date.UTC(2018,9,2,5)),Sk={"values.text":e=>Vr(e,"name"),"values.letters":e=>Vr(e,"letters"),"values.lines":e=>Vr(e,"lines"),"values.long":e=>Vr(e,"long"),"values.phone":e=>Vr(e,"phone"),"values.date":
e=>Vr(e,"date"),"values.code":e=>Vr(e,"code"),"values.number":e=>A(vk(e,"0",12),12),"values.empty":e=>{let t=e.cell();return A([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return A(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>A(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return A(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),A(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>A(Number(vk(e,"dd/MM/yyyy",Ed())),Number(Ed(
))),"values.dayShown":e=>A(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Ed()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return A([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return A(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return A([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),A(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>A(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),A([t.getValue(),t.getNumberFormat()],["","@"])}};var Rk={...Sk,...hk,...kk,...mk},jA=
Object.keys(Rk),Ok=Object.keys(Jo);function ZA(e,t){try{return Rk[e](t)}catch{return{saw:"refused"}}}function GA(e,t){let n={...t};for(let r of Ok){let o=Jo[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Tk(e,t){return Ad(()=>{t.scratch&&Lc(e,t.scratch);let n=xk(e),r=jA.map(s=>({id:s,seen:ZA(s,n)})),o=GA(n,t.answers);Lc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Ok.map(s=>({key:s,how:Jo[s].how,answer:o[s]}))};return Vw(o,i.differs.map(({id:s})=>s)),i})}function Ck(e,{scratch:t}){t&&Ad(()=>Lc(e(),t))}function _k(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==Xs.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Lk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[Vi(n[i]),Vi({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=_k(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var $k=(e,t)=>Lk(e,n=>jf(n.approved,n,t));function Ak(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||$o(n.consent))return[];let o=Bg(n.consent);return[{index:r,cells:{consent:o,consentMark:zi({...n,consent:o},t)}
}]}))}function WA(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>_r(n,t)==="unknown"?[{index:r,cells:{consentMark:zi(n,t)}}]:[]))}function Ek(e,t){return WA(e,t),Lk(e,n=>ta(n,t)?Sn(
n,t):void 0)}var Pk=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&$k(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&ay(t),e.accounts&&Ak(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],hs=Pk.length;function Nk(e,t,n){if(Object.keys(
t.sheets).length===0){e< hs&&n(hs);return}for(let r of Pk)r.number<=e||(r.run(t),n(r.number))}function Mk(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function HA(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Nd=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=HA(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
c))!=null?u:[]}),[a]=s;r.written&&this.owners.get(this.sight.idOf(r.now))===1?this.place(r,o,s):(this.out.stands[o]=a,i.length&&a===void 0&&this.homeless.add(o))});let n=-1;this.out.stands.forEach((r,
o)=>{r===void 0||this.over.has(r)||((r< n||r>o)&&(this.inDoubt=!0),n=r)})}place(t,n,r){let o=r.filter(a=>this.sight.textOf(this.found[a])===this.sight.textOf(t.now)),[i]=r.filter(a=>!o.includes(a)),s=
i!=null?i:o.includes(n)?n:o[0];this.out.stands[n]=s,i!==void 0&&(o.length||t.was&&this.sight.textOf(this.found[i])===this.sight.textOf(t.was))&&this.out.put.push({index:i,row:t.now});for(
let a of o)this.over.add(a);(o.length!==1||o[0]!==n)&&(this.inDoubt=!0),this.free.push(...o.filter(a=>a!==s)),i===void 0&&this.homeless.add(n)}giveBack(){let n=[...[...this.homeless].filter(
s=>this.out.stands[s]!==void 0).map(s=>({index:this.out.stands[s],writer:s})),...this.free.map(s=>({index:s,writer:-1}))],r=({index:s,writer:a})=>this.homeless.has(a)&&this.restOf(
a)===this.sight.restOf(this.found[s]),i=n.filter(s=>!(r(s)&&this.settle(s,s.writer))).filter(s=>!this.settle(s,this.ownerOf(s.index,a=>this.restOf(a)===this.sight.restOf(this.found[s.index]))));for(
let s of i)this.settle(s,this.homeless.has(s.writer)?s.writer:this.ownerOf(s.index,()=>!0))||this.empty(s.index)}empty(t){this.out.put.push({index:t}),this.neighbour(t,1)< this.known.length&&(
this.inDoubt=!0)}restOf(t){var n;return this.sight.restOf((n=this.known[t].was)!=null?n:this.known[t].now)}ownerOf(t,n){let r=[...this.homeless].filter(n),[o,i]=this.around(t),s=r.filter(c=>c>o&&
c< i);s.length>1&&(this.inDoubt=!0);let a=this.inDoubt||this.sight.restOf(this.found[t])!=="";return(s.length||!a?s:r).sort((c,u)=>Math.abs(c-t)-Math.abs(u-t))[0]}around(t){return[this.neighbour(t,
-1),this.neighbour(t,1)]}neighbour(t,n){for(let r=t+n;r>=0&&r< this.found.length;r+=n){let o=this.over.has(r)?void 0:this.placeOf.get(this.sight.idOf(this.found[r]));if(o!==void 0)return o}return n<0?
-1:this.known.length}settle({index:t,writer:n},r){return r===void 0?!1:(this.homeless.delete(r),r!==n&&this.out.put.push({index:t,row:this.known[r].now}),this.out.stands[r]=t,!0)}addLost(){if(
!this.known.some(({written:r})=>r))return;let n=this.out.stands.filter(r=>r!==void 0&&this.over.has(r)).map(r=>this.around(r));for(let r of this.homeless)this.out.stands[r]=void 0,(this.known[
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Ik(e,t,n){let r=new Nd(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Ot=e=>e,Fk=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Ne(e.tab)[t].writer!=="us"),Md=e=>e.typedRows.size>0||e.ownKeys.size>0;function zk(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Ot(
i)[n]);return!Mk(r(e),r(t))}var Uk=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Dk(e,t,n,r){var i,s;let o=Ne(e.tab)[n];return tc(o,cc(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function VA(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Ot(i)[a];return n.get(c)!==a&&u!==""&&Dk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Ot(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Dk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function Kk(e,t){let n=VA(e,t),r=Object.keys(Ne(
e.tab)).filter(s=>n.some(({index:a,now:c})=>Ot(c)[s]!==(t.rows[a]?Ot(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,Ot(a)[c]]))}))),!0}function qA(e){let n=
Object.entries(Ne(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Ot(s)[c]).join(`\n`).trim();return{
idOf:s=>Ot(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function Bk(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Ot(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Ot(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Ik(n,t.rows,qA(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?Ot(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&Ot(t.rows[u])[l]!==Ot(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var XA=3,st=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=io(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:hs,version:Hb};this.wasRefusedLate=!1;
this.drafts=cd;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=un()),!this.memory)throw new ne({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ne({key:"workbook.lostTab",with:{tab:re[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Fo}isStaff(t){return t!==""&&(cn(t,
this.staff())||Zo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=yn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=Gb(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Tc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ne)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&sk(t);let{settings:n,problems:r}=yn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
ik(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new jo(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new ss(t)}renewLinkKey(){let t=uk(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new ss(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){ok(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==hs)throw new ne({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?ec(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new lc(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=
this.remembered().lines)!=null?r:{},n=xw(o=>this.table(o),t,()=>hc(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Oc(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(
t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();dc(r,t)!==r&&n.setNote(dc(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values(
)].filter(n=>n.key!==void 0&&Md(n));return t.some(Fk)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=
this.readTable(t),o=Uk(n,r);o&&(Kk(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&zk(n,r)&&(this.tables.set(t,r),Bk(n,r),!!Md(r));
i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ls(t.rows);n!==this.remembered().groups&&(gc(this.sheet("summary"),
t.sheet.getName(),t.positions,t.rows),Rc(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,
n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(
t){for(let n of t.slice(0,XA))Br("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ne)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,lk(this.sheet("log"),t,this.now,jy(this.visitor())))}exclusively(t){if(!Xo(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return Tk(
this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}
newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){
var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${ze(n)}`}};var YA=24*36e5,sr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(
t=un())==null?void 0:t.post)!=null?n:ir}setRunner(t){Aw(t)}setLease(t){Ew(t)}setLastRun(t){Pw(t)}setRefused(t){Dw(t)}keepJournal(t){Mw(t)}closeJournal(){Iw()}setConfirmed(t){Nw(t)}ledger(){return jw(
)}keepLedger(t){Kw(t)}alone(t,n){let r=Xo();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(
t=this.firstLetter)!=null||(this.firstLetter=zw()),this.firstLetter+YA-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),
MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}}
)}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),Uw(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}
me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){bk({daily:t===void 0?"none":{
hour:t}})}hasTrigger(){return yk("daily")}};function Qo(e,t,n){try{Hw(e.remembered().google,t,n)}catch{}}function ar(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:
n.google;r!=null&&r.scratch&&t()&&Ck(()=>e.spreadsheet(),r)}catch(r){Br("sweep",r)}}function jk(e,t){if(!t||/\s/.test(t))return!1;let n=ht(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,
"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(e.email).emails.some(o=>ht(o)===n)}var JA=(e,t)=>t.some(n=>n.code.trim()===e&&je(n.email).emails.length>0),QA=(e,t)=>t.filter(n=>jk(n,
e)),Zk=(e,t)=>t.some(n=>jk(n,e));function Ac(e,t){switch(e.is){case"staff":case"person":return QA(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}
}function eE(e,t){let n=Et(e)===q.merged?kn(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Ec(e,t){switch(e.is){
case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Id=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:xe(e),contact:
t.contact}};function fs(e,t,n,r){let o=tE(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!ot(i)?{may:!1,why:eE(i,n)}:o}function tE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ac(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Ec(t,r)?JA(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Id(t,r)}}}var Dd=30;function Gk(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&
r<=t.extendedTo?"open":n.closed!==""&&r<=ae(n.closed,Dd)?"receipt":"refused"}var nE=({activity:e,mergedInto:t})=>t.trim()!==""||e===q.merged||e===q.dissolved;function qr(e,t){var a;let n=(a=e.linkKey(
))==null?void 0:a.read(t),r=e.table("units").rows,o=Io(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim(
)===n.version),s=Gk(n,i&&{link:i.link.trim(),extendedTo:Qt(i.extendedTo),isGone:nE(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function Wk(e,t){let n=qr(e,t);
return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Fo}function ms(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail(
).toLowerCase()?e:""}var ei=e=>t=>e===""?Fo:t.isStaff(e)?{is:"staff",email:e}:Zk(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},Hk=e=>t=>Wk(t,e);function Vk(e){let t=e==null?
void 0:e.triggerUid,n=new sr(()=>r.spreadsheet());if(typeof t!="string"||!ke(n,()=>_c("daily",t)))return;let r=new st({who:o=>ei(ke(n,()=>n.me()))(o)});By(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&Qo(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),ar(r)}var cr=({first:e,last:t},n)=>n>=e&&n<=t;function rE(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Sn(i,n):"";return cr(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var oE=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>cr(t,r)&&$o(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function iE(e,t){rE(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=Ze(e,n),i=new Set;n.forEach((d,p)=>{cr(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>cr(t,p)||
i.has(d.unit.trim()),a=Po(n,o,s);wn.some(d=>t.columns().has(d))?aE(e,t,n,a,o):e.putOwn("accounts",Bi(e,n,o,s)),e.log(oE(n,t)),e.putOwn("accounts",Ma(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",_n(
e.table("units").rows,o,()=>!0)),ji(e,"accounts",t.columns(),d=>cr(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=Rl(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({
index:t.first,notes:$r(o.accounts[t.first])}),sE(e,t,l,r)}function sE(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Jf(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function aE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Un.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=cr(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:fn.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,Ki(e,c,o.accounts[a.index]))}}var cE="sửa tay";function uE(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>cr(t,o)&&r.code.trim());for(let r of n)r.first=cE;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function lE(e,t){uE(e,t);let n=
e.table("accounts").rows,r=Ze(e,n);e.putOwn("accounts",Ma(n,r,()=>!0)),e.putOwn("units",_n(e.table("units").rows,r,()=>!0)),ji(e,"units",t.columns(),o=>cr(t,o))}function Fd(e,t){Qe(e,(
)=>t.tab==="accounts"?iE(e,t):lE(e,t))}function dE(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var pE=({range:e})=>typeof e.getGridId=="function";function Xk(e){if(!pE(e))return;let t=new st({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;Qo(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
dE(e.range);if(i<2)return;if(r==="settings"){hE(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Ne(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Fd(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof ne))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(x(n.problem),"Sổ Tài Khoản",15)}}function hE(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(x).join(`\n`),"Cấu hình",15),Fd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function Yk(e){var t;return e.visitor().is!=="staff"?R({key:
"who.staffOnly"}):(t=Qe(e,()=>(Ar(e,!0),e.sortUnits(),P({}))))!=null?t:R({key:"workbook.busy"})}var zd="Sổ Tài Khoản",fE="Dành cho cán bộ tỉnh",ur=["spreadsheets","script.container.ui",
"userinfo.email"],Jk=[...ur,"script.scriptapp","script.send_mail"],nx=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:ur}],rx=[{page:"desk",caption:"Bàn làm việc",
where:{width:1240,height:580},who:"staff",scopes:ur},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:ur},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",
scopes:ur},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:ur},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:Jk},{page:
"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:ur},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:Jk},{page:"assumptions",caption:"Kiểm tra Google",where:
"sidebar",who:"staff",scopes:ur}],ox=[...nx,...rx],Ud=e=>typeof e=="object"&&"page"in e,Kd=Object.fromEntries(ox.filter(Ud).map(e=>[e.page,e])),Pc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,
ix=e=>ox.flatMap(t=>t!=="—"&&(Ud(t)?Pc(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),Qk=e=>e==="—"?void 0:{caption:e.caption,run:Ud(e)?Pc(e.page):e.run},ex={
forUnits:nx.map(Qk),forStaff:rx.map(Qk)};function tx(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function sx(){let e=SpreadsheetApp.getUi();tx(e.createMenu(zd),
ex.forUnits).addSeparator().addSubMenu(tx(e.createMenu(fE),ex.forStaff)).addToUi()}var Bd="L1",mE=/^Mã sổ: (\S+)$/;function jd(e,t){var n;try{let r=(n=mE.exec(String(t.getRange(Bd).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Nc(e){let t=e.getSheetByName(re.summary.title);return t?jd(e,t):"none"}var ax=e=>{var t,n;
return(n=(t=e.getSheetByName(re.summary.title))==null?void 0:t.getRange(Bd).canEdit())!=null?n:!0};function cx(e,t){try{t.getRange(Bd).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}
var ux=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function lx(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?yn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${ux(x({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var gE=e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`),yE="Khai báo tài khoản facebook";function dx(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${ux(x({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?
` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${gE(e)}\x3c/div>${n}`).setTitle(`${yE}${r}`).addMetaTag("viewport",
"width=device-width, initial-scale=1")}var px=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function hx({since:e,lastRun:t},n){let r=o=>o!==""&&Be(ue(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{
since:_e(e)}}:void 0:r(t)?{key:"health.gap",with:{last:_e(t)}}:void 0}var bE=({dry:e,lastRun:t})=>e!==""&&ue(t)>e;function fx({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{
runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:Se[s].label}});return n.length?[...n]:px([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i(
"dueBefore")],[!t.lettersFrom,i("lettersFrom")],[bE(e),{key:"health.dry",with:{since:Q(e.dry),email:o}}])}function mx(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[
];let s=fx(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(x(c)))];let a=s.length?void 0:hx(t,r);return a?[a]:s}function gx({office:e,post:t,remembered:n,state:r,
troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=fx({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===xe(e.visitor());return c&&
!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!hx(n,e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function yx({office:e,remembered:{
runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===xe(e.visitor())?{key:"health.hour",with:o}:{key:
"health.hourOther",with:{...o,email:t}}}function wE({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&
!t.settings.lettersOn,{key:"health.paused"}]]}function kE({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Il(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{
at:_e(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:yt(ue(c)),hour:String(o)}}],[$n(t,e.now),
{key:"health.sending"}]]}function bx(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return px(...wE(
e),...kE(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:
"health.failed",with:{letters:c}}])}function wx(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Do(n,o),s=mx({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(
!t.runner||i.length)return s;try{let a=Fr(o,t,Mr(t.ledger,on(e),o.round));return a.length?xE(e,a,s,r):s}catch(a){if(!(a instanceof ne))throw a;let{problem:c}=a;return s.some(u=>x(u).includes(x(c)))?s:
[c,...s]}}function xE(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[Va(qi(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function kx(e,t){let n=
e.settings(),r=t.post(),i=r.ledger===void 0&&!$n(r,e.now)&&!r.inFlight?Ga(e,t):Mr(r.ledger,on(e),n.round);return n.lettersOn?r.runner?Fr(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}
function Zd(e,t,n){let r=Object.values(Se),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());
return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;
return{label:u,value:(p=o(u))!=null?p:u===Se.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:
d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var Xr=Object.keys(re);function vE(e){return e.getSheets().map(t=>({
sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Gd=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=re[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=
o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:
i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
var t;return(t=this.others)!=null?t:this.others=vE(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function xx(e,t){let n=
new Set(Object.values(t)),r=new Gd(e,n),o={},i=[];for(let s of Xr){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var vx="Asia/Ho_Chi_Minh",SE=4,Sx="vi_VN";
function RE(e){let t=[];return e.getSpreadsheetTimeZone()!==vx&&(e.setSpreadsheetTimeZone(vx),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Sx&&(e.setSpreadsheetLocale(Sx),t.push({key:
"setup.locale"})),t}var Rx=Xr.filter(e=>Object.keys(Ne(e)).length>0);function OE(e){return e.isNew?(bw(e),cs(e),dd(e),[]):[...ww(e),...cs(e)]}function Mc(e){var t,n;try{return(n=(t=e.getOwner(
))==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function TE(e,t,n,r,o){let i=new Vo(hc(e,r,o)),s=Xr.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(
a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:
"setup.hidden"}]:s}function CE(e,t,n,r,o,i){var p;let s=Object.fromEntries(Xr.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),
u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(Xr.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));Nk(
c.version,{sheets:d,office:o,markKey:i},h=>{Cd({...c,version:h}),l=!0}),l||Cd(c)}function _E(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;
return{...n,...r?{[Se.staff.label]:r.join(", ")}:{}}}var LE=e=>({[Se.staff.label]:e,[Se.replyTo.label]:"",[Se.testTo.label]:"",[Se.lettersOn.label]:Se.lettersOn.initial});function $E(e,t){
return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function AE(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Tc(e);let n=t?Wb(e,t):[];return n.length?[{key:
"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Ox(e){var O,C,m,g;let t=un(),n=Mc(e),r=RE(e),{found:o,did:i}=xx(e,(O=t==null?void 0:t.tabs)!=null?O:{});r.push(...i),o.summary.made&&
o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of Rx){let k=ow(y,o[y],(C=t==null?void 0:t.version)!=null?C:0);s.set(y,k.open),r.push(...k.did)}let a=ak(t==null?void 0:t.markSecret),c=new st(
{book:e,setUp:{markKey:a.key,lastWitness:(m=t==null?void 0:t.witness)!=null?m:""}});for(let y of Xr)c.edits(y,o[y].sheet);ck(t)&&t!==void 0&&t.version>=SE&&r.push({key:"setup.linksAnew"});let l,d=(
)=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":jd(e,o.summary.sheet),h=p==="copy"?LE(d()):_E(t,o.settings.id),f=$E(p,t!==void 0),w=s.get("settings").isNew;
if(r.push(...f),!w){let y=Zd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let S=w?(g=t==null?void 0:t.staff)!=null?g:[d()]:yn(c.settingTexts()).settings.staff;r.push(...TE(e,o,s,S,n));for(
let y of Rx)r.push(...OE(s.get(y)));w&&r.push(...Zd(c.table("settings"),d,h)),CE(e,o,t,n,c,a.key);let _=a.isNew?Ek(c,a.key):0;_&&r.push({key:"setup.markedAnew",with:{count:_}}),a.isNew&&a.allMarked();
let b=c.table("units");r.push(...gc(o.summary.sheet,o.units.name,s.get("units").positions,b.rows)),p!=="here"&&cx(e,o.summary.sheet),(t==null?void 0:t.groups)!==ls(b.rows)&&Rc(ls(b.rows)),
c.compileSettings(),r.push(...AE(c.settings().staff,t==null?void 0:t.staff));let v=Object.fromEntries(mc.map(y=>[y,s.get(y).rows]));return mc.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?
void 0:k[y])!==v[y]})&&Oc(v),Zi(c),SpreadsheetApp.flush(),r.push(...kx(c,new sr(()=>e))),{first:(!t||t.version===0)&&!_&&f.length===0,did:r}}var Ic=(e,t=zd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},EE=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Wd(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,ix(e));try{let n=ms(),
r=n?new st({who:ei(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&ar(r),o!=null&&o.length&&Ic(o.map(x).join(`\n`))}catch(n){Ic(x(jr(n)))}}var Hd={key:"who.staffOnly"};function Tx(e,t){let n=lx(t,
e.remembered()),{caption:r,where:o}=Kd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function Cx(e){Wd(Pc(e),t=>(
t.remembered(),Kd[e].who==="staff"&&t.visitor().is!=="staff"?[Hd]:Tx(t,e)))}function _x(){Wd("showMissingFirst",e=>{let t=Yk(e);t.ok||Ic(t.problems.map(({sentence:n})=>n).join(`\n`))})}function PE(e){
let t=e.visitor();return t.is==="staff"||Zo(Mc(e.spreadsheet()),xe(t))}function NE(e){let t=e.spreadsheet(),n=Nc(t);if(n==="here")return ax(t)?void 0:Hd;let r=n==="copy"?Mc(t):"";return r&&!Zo(r,ms(
))?{key:"who.ownerFirst"}:void 0}function Lx(){Wd("setUp",e=>{let t=un()?PE(e)?void 0:Hd:NE(e);if(t)return[t];let n=Xo();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Ox(e.spreadsheet());
n.releaseLock();let i=o.map(x),s="Thiết lập, sửa lại sổ";return r?EE(`${x({key:"setup.first"})}\n\n${x({key:"setup.askGoogle"})}`,s)&&Tx(e,"assumptions"):Ic(i.length?i.join(`\n`):x({key:
"setup.nothing"}),s),[]})}var Zt=e=>rn(JSON.stringify(wn.map(t=>e[t])));function ME(e,t,n){let r={row:e.rowId},o=vr(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:so(na(e.comment)),
...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:so(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:so({key:
"account.changedSince",with:{columns:Wn(e,n).join(", ")}}),...r}),i}var Mn=(e,t)=>e.rowId||`~${t}`;function gs(e,t,n,r=To(e)){let o=Object.fromEntries(de.map(s=>[s,e[s]])),i=gt(e);return{rowId:Mn(e,
t),version:Zt(e),fields:o,stopped:i,says:i?[]:ME(e,r,n),review:vr(e,n),comment:e.comment}}var ti=(e,t,n)=>{var r;return Kn({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:Qt((r=e==null?
void 0:e.extendedTo)!=null?r:"")},n)},Yr=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&de.some(o=>n[o])?[{row:n,index:r}]:[]);var IE=300;function ni(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=
new Map(e.map(r=>[z(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(z(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{
value:z(o),label:o}}}function Vd(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,IE).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var $x=e=>({value:e,label:e}),Dc=e=>({parents:Vd(e.map(({parent:t})=>t)),kinds:Vd(e.map(({kind:t})=>$x(t))),states:Vd(
e.map(({state:t})=>$x(t)))}),Fc=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);var zc=["review","comment","fixFields","approved"],Xd=
e=>Object.fromEntries(zc.map(t=>[t,e[t]])),ys=e=>`${Zt(e)}.${rn(JSON.stringify(zc.map(t=>e[t])))}`,bs=e=>e.split(".")[0],Ax=(e,t)=>{let n=xr(e.approved,e,t);return typeof n=="string"?[]:n};
function ws(e,t,n){if(!(t.blank||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Hn(r)&&!Ti(r))?"faulty":Ax(e,n).length===0?"new":e.review===fe.returned||e.review===""&&
e.comment.trim()?"mended":"changed"}var qd=e=>de.includes(e);function Uc(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,
problem:c})=>{var u;return{sentence:x(c),...qd(a)?{field:a}:qd((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,h;let c=r[a],u=t.accounts[a],l=c&&u&&ws(c,u,i);if(!l)return;let d=o.get(
u.unit);return{rowId:Mn(c,a),version:ys(c),state:l,unit:{code:u.unit,name:(d==null?void 0:d.name.trim())||u.unit,kind:(p=d==null?void 0:d.kind.trim())!=null?p:"",parent:d?n(d).label:""},fields:
Object.fromEntries(de.map(f=>[f,c[f]])),link:((h=u.reading)==null?void 0:h.values.address)||c.address,changed:Ax(c,i).filter(qd),says:[...u.faults.filter(f=>!Ti(f)),...u.remarks].map(s),comment:
c.comment.trim(),at:_e(c.updated),by:c.source===fn.hand?fn.hand:c.by,was:Xd(c)}}}var Ex=20,Px=e=>e.as==="returned"?e.comment.trim():"";function DE(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey(
);return{review:e.as==="passed"?fe.passed:fe.returned,comment:Px(e),fixFields:e.as==="returned"?e.fields.map(zt).join(", "):"",approved:r?Sn(t,r):""}}var FE=(e,t)=>zc.every(n=>e[n]===t[n]);
function zE({version:e},t,n){if(bs(e)!==bs(ys(t)))return{key:"desk.changedMeanwhile"};let r=wi(t.review);return r&&Wn(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:
"desk.takenBack"}}function UE(e,t,n){let r=t.findIndex((c,u)=>Mn(c,u)===e.rowId),o=t[r];if(!o)return;let i=DE(e,o,n),s={decision:e,index:r,before:{...o}},a=ys(o);return bs(e.version)===bs(a)&&FE(i,Xd(
o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:zE(e,o,n)}}function KE(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{
rows:r}=e.table("accounts"),o=Ze(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",Po(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",_n(e.table(
"units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!wi(s.review)).map(({index:s})=>({index:s,notes:$r(o.accounts[s])}))),o}
function BE(e,t){let n=e.table("accounts").rows,r=t.map(c=>UE(c,n,e)),o=r.filter(c=>c!==void 0),i=KE(e,o),s=Uc(e,i,ni(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:l}=c,d=r[u];if(!d)return{rowId:
l,is:"conflict",why:x({key:"desk.rowGone"})};let p=s(d.index);if(d.why)return{rowId:l,is:"conflict",why:x(d.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:l,is:"undone",row:p}:{rowId:l,is:
"conflict",why:x({key:"desk.rowGone"})};let h=e.table("accounts").rows[d.index];return{rowId:l,is:"done",version:ys(h)}});return P({decided:a})}function Nx(e,{decisions:t}){var n;return e.visitor(
).is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!Px(r))?R({key:"desk.noReason"}):(n=Qe(e,()=>BE(e,
t)))!=null?n:R({key:"workbook.busy"})}var jE=200;function Mx(e,t,n){let r=e.filter(Boolean).map(ue),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(
jE,Math.max(0,Be(o,i))+1);return Array.from({length:s},(a,c)=>ae(i,c+1-s))}function Yd(e,t){let n=e.filter(Boolean).map(ue).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}
var ZE=200,GE=40,WE=3,HE=3;function VE(e,t){let n=e.table("units").rows,r=ni(n);return n.flatMap((o,i)=>{let{blank:s,own:a}=t.units[i];return s?[]:[{unit:o,counted:lo[po(o)].counted,status:a.status,
timeliness:a.timeliness,first:a.first,parent:r(o),kind:o.kind.trim(),state:a.status}]})}var qE=({counted:e,status:t})=>t===$.fix||e&&t===$.missing;function Dx(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===$.missing).length,r=t.filter(({status:s})=>s===$.fix).length,o=t.filter(s=>s.status!==$.missing&&s.status!==$.fix&&(s.timeliness===se.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function Ix(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...Dx(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,GE)}function XE(e,t,n,r){var d;let o=gr(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=Mx(i,n.from,s),c=Yd(i,a),u=new Map;for(
let{state:p,at:h}of e.table("letters").rows)p===le.sent&&u.set(ue(h),((d=u.get(ue(h)))!=null?d:0)+1);let l=r&&o&&r.last?Yd(r.firsts,a.map(p=>ae(r.last,Be(o,p)))):void 0;return a.map((p,h)=>{var f;
return{day:Q(p),...p<=e.today?{reported:c[h]}:{},...l?{before:l[h]}:{},letters:(f=u.get(p))!=null?f:0,...p===o?{isLast:!0}:{}}})}function YE(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((h,f)=>{let w=ws(h,t.accounts[f],s);return w!==void 0&&w!=="faulty"}),c=n.filter(h=>h.counted&&h.status===$.missing),u=c.filter(({unit:h})=>je(
h.email).emails.length===0),l=r?Be(e.today,gr({dueBefore:r})):void 0,d=t.units.filter(({faults:h})=>h.length>0).length+t.accounts.filter(h=>h.faults.some(f=>!Hn(f))).length;return[r===""&&{sentence:x(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&l!==void 0&&l< HE&&{sentence:x({key:l<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,l)}}),section:
"goi-dien"},a.length>0&&{sentence:x({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:x({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},d>0&&{
sentence:x({key:"desk.nextFaults",with:{count:d}})},c.length>0&&{sentence:x({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(h=>h!==!1).slice(0,WE)}var JE=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});function Fx(e,t){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=Ze(e,e.table("accounts").rows),r=VE(e,n),{round:o,dueBefore:i,graceUntil:s,lettersFrom:a}=e.settings(),c={dueBefore:i,graceUntil:s,from:a},u=
r.filter(qE),l=u.filter(d=>Fc(d,t)).sort((d,p)=>d.parent.label.localeCompare(p.parent.label,"vi"));return P({round:o,before:"",deadline:Kn({dueBefore:i,graceUntil:s,extendedTo:Qt("")},e.today),all:Dx(
r),days:XE(e,r,c),kinds:Ix(r,({kind:d})=>({value:d,label:d})),parents:Ix(r,({parent:d})=>d),next:YE(e,n,r,c),owing:l.slice(0,ZE).map(JE),owingCount:l.length,choices:Dc(u)})}var QE=100;function zx(e,
t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=Ze(e,r),i=ni(n),s=new Map(n.map(d=>[d.code.trim(),d])),a=e.markKey(),c=
r.flatMap((d,p)=>{var S;let h=o.accounts[p],f=ws(d,h,a),w=s.get(h.unit);return f?[{index:p,state:f,updated:d.updated,parent:w?i(w):{value:"",label:""},kind:(S=w==null?void 0:w.kind.trim())!=null?S:""}
]:[]}),u=c.filter(d=>Fc(d,t)&&(t.state||d.state!=="faulty")).sort((d,p)=>d.updated===p.updated?d.index-p.index:d.updated< p.updated?-1:1),l=Uc(e,o,i);return P({rows:u.slice(0,QE).flatMap(({index:d}
)=>{var p;return(p=l(d))!=null?p:[]}),waiting:u.length,choices:Dc(c)})}var eP=e=>e.slice(0,e.indexOf(".")),tP=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:xd[t],why:x(
{key:`google.${n}`})}));function nP(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${Q(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function rP(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:ds[n],saw:r,so:Zw[eP(n)]})),unknown:[...t.notAsked.map(n=>({
says:ds[n],why:x({key:"google.refused"})})),...tP(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:xd[n],answer:r}]),copy:nP(e,t)}}function Ux(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(rP(e.today,t)):R({key:"google.busy"})}function Kx({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function Bx({
drafts:e},{unit:t}){return e.drop(t),P({})}var lr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],ri=(...e)=>new RegExp(
`^(?:${e.join("|")})$`),dt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),Jd=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),oP=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",iP="cdcs|cong doan(?: co so)?|to chuc cong doan",jx="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",sP=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",aP=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",dt("bat buoc","required")],["extendedTo",dt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",Jd("e ?-? ?mail","g?mail")],["email",dt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",Jd("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",dt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",Jd("cap tren","chu quan","quan ly","phu trach")],["parent",dt("(?:truc )?thuoc","parent","superior")],["kind",dt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",ri("cap(?: cong doan| don vi)?")],["note",dt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",dt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",ri("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",dt(`ten (?:day du )?(?:cua )?(?:${sP})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",ri(`${oP}${jx}`,`(?:${iP})${jx}`)]],Zx=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",Gx=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${Zx})$`),Wx=new RegExp(`(?:^|\\s)(?:moi|sau ${Zx})$`),cP=[["mergedInto",dt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",ri("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",dt("doi ten(?: thanh)?")],["newParent",
dt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",dt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",dt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",ri("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",dt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",ri("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],uP=/\b(?:cu|truoc(?: day)?)$/,lP=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,Jr=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(N(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function Qd(e){var n,r;let t=Jr(e);if(!(!t||uP.test(t)))return(r=lr.find(o=>Jr(Je[o].heading)===t))!=null?r:(n=aP.find(([,o])=>o.test(t)))==null?void 0:n[0]}var dP={code:"Code",name:"Name",parent:
"Parent"};function pP(e){let t=Jr(e,/[()[\]]/g);if(!t)return;let n=lr.find(o=>Jr(Je[o].heading)===t);if(n)return n;let r=cP.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",Gx],["new",
Wx]]){if(!i.test(t))continue;let s=Qd(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return Qd(e);let a=`${o}${dP[s]}`;return a==="oldParent"?void 0:a}return Qd(e)}var Kc=200;
function Qr(e){let t=new Map,n=[];return e.slice(0,Kc).forEach((r,o)=>{let i=pP(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(Jr(r))?"parent":i;s&&!t.has(s)?t.set(s,o):N(r)&&!lP.test(Jr(r))&&n.push(N(
r))}),{at:t,leftOut:n}}function Hx(e,t){let n="";return e.map((r,o)=>{var s,a;let i=Jr((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=Gx.test(i)?"cũ":Wx.test(i)?"mới":""),n&&N(r)&&!N((a=t[o])!=null?a:
"").includes(N(r))?`${r} ${n}`:r})}var hP=e=>lr.includes(e);function Xx(e){var c,u,l,d,p;let t=(...h)=>h.some(f=>e.has(f)),n=new Map([...e].filter(h=>hP(h[0]))),r=(h,f)=>{e.has(f)&&n.set(h,e.get(f))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Bc=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),fP=(e,t)=>{let n=Bc(e);return!t||n.some(r=>z(r)===z(t))?e:[...n,t].join(`\n`)},Yx=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function mP(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=K(a.code);if(u){t.has(u)||t.set(u,c),o(n,z(a.name),c);for(let l of Bc(
a.formerly))o(r,z(l),c),o(r,K(l),c)}});let i=a=>Et(e[a])===q.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(K(a)),byName:a=>{var c;
return(c=s(n.get(z(a))))!=null?c:s(r.get(z(a)))},byFormerCode:a=>{var c;return(c=r.get(K(a)))==null?void 0:c[0]}}}function Jx(e,t){var S,_;let n={changes:[],same:0,rejected:[],notes:[]},r=mP(t),o=(b,
v)=>{n.rejected.push({line:b,why:v})},i=[],s=new Map;for(let b of e){let{code:v,name:O}=b.change,C=v?r.byCode(v):r.byName(O),m=C===void 0&&v&&!gP(b)&&!b.change.newName&&!b.change.newCode;if(
C==="many")o(b.line,{key:"roster.changeMany",with:{name:O}});else if(C===void 0&&!(m&&(O||b.unit.name)))o(b.line,v||O?{key:"roster.changeNone",with:{text:v||O}}:{key:"roster.noCode"});else{let g=
C!=null?C:K(v),y=s.get(g);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(g,b.line),i.push({line:b,index:C}))}}let a=new Map,c=new Map,u=(b,v)=>{a.set(K(v.code),{line:b,cells:v})}
;for(let{line:b,index:v}of i){let{newCode:O,newName:C,newParent:m,name:g,code:y}=b.change,k=qx(b.unit);if(v===void 0)u(b.line,{...k,code:y,name:g||b.unit.name,parent:m||b.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(K(O))){let T=t[v];u(b.line,{kind:T.kind,...k,code:O,name:C||T.name,parent:m||T.parent})}}for(let[b,{line:v,cells:O}]of a){let C=r.byFormerCode(b);C!==void 0&&(a.delete(b),
o(v,{key:"roster.codeUsed",with:{code:O.code,name:t[C].name}}))}let l=b=>{let v=r.byCode(b);if(v!==void 0)return t[v].code;let O=a.get(K(b));if(O)return O.cells.code;let C=c.get(z(b));if(
C!==void 0)return C;for(let{cells:g}of a.values())if(z(g.name)===z(b))return g.code;let m=r.byName(b);return m===void 0||m==="many"?m:t[m].code},d=new Map,p=new Set;for(let{line:b,index:v}of i){let O=
z(b.change.newName);v===void 0||!O||Vx(b,t[v])||(d.set(O,[...(S=d.get(O))!=null?S:[],v]),O!==z(t[v].name)&&p.add(v))}for(let[b,[v,...O]]of d){let C=r.byName(b),m=C===void 0||C===v||C!=="many"&&p.has(
C);!O.length&&m&&c.set(b,t[v].code)}for(let{line:b,index:v}of i){if(v===void 0)continue;let O=f(b,v);"why"in O?o(b.line,O.why):Object.keys(O.cells).length?n.changes.push({line:b.line,index:v,cells:
O.cells}):n.same+=1}for(let b of a.values()){let v=h(b.line,(_=b.cells.parent)!=null?_:"");typeof v!="string"?o(b.line,v):n.changes.push({...b,cells:{...b.cells,parent:v}})}return n;function h(b,v){
if(!v)return"";let O=l(v);return O==="many"?{key:"roster.changeMany",with:{name:v}}:O!==void 0?O:(vl(v)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:v}}}),v)}function f(b,v){
var T;let O=t[v],{newName:C,newParent:m}=b.change,g=Jt(b.unit.activity);if(g===q.dissolved||!g&&Yx(b.change.plan))return{cells:ep(O,{activity:q.dissolved,mergedInto:""})};let y=w(b,v);if(
typeof y!="string")return{why:y};if(y)return{cells:ep(O,{activity:q.merged,mergedInto:y})};if(!r.isActive(v)&&g!==q.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:Et(O)}}};
let k={...qx(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(v)||Object.assign(k,{activity:q.active,mergedInto:""}),C&&z(C)!==z(O.name)&&Object.assign(k,{name:C,formerly:fP((T=
k.formerly)!=null?T:O.formerly,O.name)}),m){let U=h(b.line,m);if(typeof U!="string")return{why:U};k.parent=U}return{cells:ep(O,k)}}function w(b,v){let{newCode:O,newName:C}=b.change,m=t[v],g=
b.unit.mergedInto||(Vx(b,m)?O:""),y=g||(C&&z(C)!==z(m.name)?C:"");if(!y)return Jt(b.unit.activity)===q.merged&&Et(m)!==q.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===m.code&&!g?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var gP=({unit:e,change:t})=>{var n;return e.mergedInto!==""||Yx(t.plan)||((n=Jt(
e.activity))!=null?n:q.active)!==q.active},Vx=({change:e},{code:t})=>e.newCode!==""&&K(e.newCode)!==K(t);function qx(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>N(i)!==""))}var ep=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function Qx(e,t,n){let r={...e,...t},[o,i]=[Et(e),Et(r)];if(i===q.dissolved&&
o!==i)return["dissolved"];if(i===q.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&K(t.parent)!==K(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&z(t.name)!==z(e.name)?["renamed"]:[]];return s.length?s:["other"]}function tp(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function e0(e){let{named:t}=kn(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var o0=Fv(t0(),1);var i0=["\u0009",";",",",
"|"],yP=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,bP=20,wP=2e3,n0=(e,t)=>Qr(e.slice(0,wP).split(t)).at.size;function kP(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,bP),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&n0(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of i0)for(let a of t){let c=n0(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var s0="\ue000",xP=5e3;function vP(e,t,n,r){let o=Math.min(e.length,t+xP),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function SP(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?vP(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?r0(e,i,t):r0(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,s0):u,c< e.length&&(o+=e[c]),i=c+1}return o}function r0(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function RP(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>TP(n.slice(n.indexOf(">")+1))))}var OP={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},TP=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=OP[String(o).toLowerCase()])!=null?s:t}).trim(),CP=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function a0(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=RP(t);if(n)return n;let r=yP.exec(t),o=r?t.slice(r[0].length):t,i=i0.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:kP(o),a=s==="|"?o.split(`\n`).map(CP).join(
`\n`):o,c=SP(a,s);if(c==="")return[];let{data:u}=(0,o0.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(s0).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var l0=20;function op(e){
let t=e.slice(0,l0).map(o=>({row:o,at:Qr(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function _P(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var LP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
$P=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,AP=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function d0(e){return lr.some(n=>n!=="code"&&n!=="name"&&e[n])||!LP.test(e.code)?
!1:$P.test(e.code)||AP.test(W(e.name))}var EP=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function PP(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:d0({...e,code:t,name:n})}function NP(e){var r,o,i;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Dn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=Jt(e.activity))!=null?r:e.activity:"",required:e.required?(o=Fn(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=at(
e.extendedTo))!=null?i:e.extendedTo:""}}function ip(e){var _,b,v,O,C;let t=a0(e).map((m,g)=>({line:g+1,cells:m})).filter(({cells:m})=>m.some(g=>g.trim())),n=op(t),r=n&&Qr(n.cells).at.size<2?MP(t):
void 0,o=(_=r&&op(r))!=null?_:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=Qr(Hx((b=o==null?void 0:o.cells)!=null?b:[],(v=s==null?void 0:s.cells)!=null?v:[])),{plain:u,change:l}=Xx(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(m=>!u.has(m)).map(m=>Je[m].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?IP(t,r):[]},f=o?t.filter(({line:m})=>m>o.line):[],w=((C=o==null?void 0:o.cells)!=null?C:[]).map(m=>N(m)).join("\u0009"),S=(m,g)=>g===void 0?"":N(
m[g]);return f.forEach(({line:m,cells:g},y)=>{if(y===0&&a.size>1&&_P(g)||g.map(me=>N(me)).join("\u0009")===w)return;let k=Object.fromEntries(lr.map(me=>[me,S(g,u.get(me))])),T=l&&EP(l,me=>S(g,me));if(
T?PP(k,T):d0(k)){h.sections.push({line:m,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let me of["name","kind","parent","note"]){let He=k[me]?hr(g[u.get(me)]):void 0;He&&
h.offers.push({line:m,from:k[me],to:He.text})}let U=c0(g,u.get("formerly")),Oe=NP({...k,formerly:U,email:c0(g,u.get("email"))});h.lines.push({line:m,unit:Oe,...T&&{change:T}})}),h}var c0=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>N(r)).filter(Boolean).join(`\n`)};function MP(e){let t=o=>{var i;return(i=Up(o.map(({cells:s})=>s.slice(0,Kc))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,l0)),r=n&&op(n);return r&&Qr(r.cells).at.size>1?t(e):void 0}function IP(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,Kc).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var ks=e=>K(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function p0(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(K(i)){t.set(K(i),c),n.has(ks(i))||n.set(ks(i),c),z(s)&&!r.has(z(s))&&r.set(z(s),c);for(let u of Bc(a))o.set(K(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var h0=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function sp(e,t){let n=e.isChanges?FP(e,t):jP(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=e0([...r,...n.added.map(({unit:i})=>({...gi(Je),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=Qx(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=tp(n.changed),n}var f0=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:tp([])}),DP=8;function FP(e,t){let n=f0(),r=e.lines.map(({line:p,unit:h,change:f})=>({line:p,unit:h,change:f})),{changes:o,same:i,rejected:s,notes:a}=Jx(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,h0(h.code,h.name)])),u=(p,h)=>{var f;n.rejected.push({line:p,text:(f=c.get(p))!=null?f:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[x({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[x(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:x(h)}));let l=o;for(let p=0;p< DP;p+=1){let h=zP(l,t);if(
h.size===0)break;for(let[f,w]of h)u(f.line,w);l=l.filter(f=>!h.has(f))}let{byNear:d}=p0(t);for(let{line:p,index:h,cells:f}of l)if(h===void 0&&d.has(ks(f.code))){let{code:w,name:S}=t[d.get(ks(
f.code))];u(p,[x({key:"roster.nearCode",with:{code:w,name:S}})])}else if(h===void 0)n.added.push({line:p,unit:{...m0,...f}});else{let w=t[h];n.changed.push({line:p,index:h,unit:f,code:w.code,name:
w.name,columns:Object.keys(f).map(S=>Je[S].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var m0=Object.fromEntries(lr.map(e=>[e,""]));function zP(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...m0,...a})-1:(n[s]={...n[s],...a},s)),o=Ui(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(oa))}),i}var u0=["activity","mergedInto"],UP=e=>u0.some(t=>e.includes(t))?[...new Set([...e,...u0])]:[...e];function KP(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?q.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===q.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var BP=(e,
t)=>!ot(e)&&!ot(t)&&z(t.name)!==z(e.name)?e:void 0;function jP(e,t){let n=f0(),{byCode:r,byNear:o,byName:i,byFormer:s}=p0(t),a=e.lines.map(h=>{var f;return KP(h,t[(f=r.get(K(h.unit.code)))!=null?f:
-1])}),c=UP(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:f}of a){let w=K(f.code);w&&!u.has(w)&&u.set(w,h)}let p=Ui([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(K(h.code)))]);for(let{
line:h,text:f}of e.sections)n.rejected.push({line:h,text:f,why:[x({key:"roster.section"})]});return a.forEach(({line:h,unit:f},w)=>{var ee,Ae;let S=K(f.code),_=ks(f.code),b=p[w].filter(({column:L,
problem:ve})=>L!=="phone"&&ve.key!=="roster.codeTwice").map(oa),v=u.get(S);v!==void 0&&v!==h&&b.push(x({key:"roster.repeatedInPaste",with:{code:f.code,line:v}}));let O=r.get(S),C=O===void 0&&S?t[(ee=
o.get(_))!=null?ee:-1]:void 0,m=l.get(_);C?b.push(x({key:"roster.nearCode",with:{code:C.code,name:C.name}})):O===void 0&&S&&m&&v===h&&b.push(x({key:"roster.nearLine",with:m}));let g=O===void 0?t[(Ae=
s.get(S))!=null?Ae:-1]:BP(t[O],f);if(g&&b.push(x({key:"roster.codeUsed",with:{code:f.code,name:g.name}})),S&&!m&&l.set(_,{line:h,code:f.code}),b.length){n.rejected.push({line:h,text:h0(f.code,f.name),
why:b});return}let y=z(f.name),k=d.get(y),T=i.get(y);if(k?n.notes.push({line:h,text:x({key:"roster.sameNameLine",with:{...k,name:f.name}})}):T!==void 0&&T!==O&&n.notes.push({line:h,text:x({key:
"roster.sameName",with:{name:f.name,code:t[T].code}})}),k||d.set(y,{line:h,code:f.code}),O===void 0){n.added.push({line:h,unit:f});return}let U=t[O],Oe=c.filter(L=>L!=="code"&&f[L]!==U[L]);if(
Oe.length===0){n.same+=1;return}let{code:me,...He}=Object.fromEntries(c.map(L=>[L,f[L]]));n.changed.push({line:h,index:O,unit:{code:U.code,...He},code:U.code,name:f.name,columns:Oe.map(L=>{let ve=Je[
L].heading;return f[L]===""?x({key:"roster.emptied",with:{column:ve,was:U[L]}}):ve}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>K(h)&&!u.has(K(h))).map(({code:h,name:f})=>({code:h,name:f})),n}
var g0=100,ZP=2e4;function y0(e){return e.lines.length===0?[De({key:"roster.empty"})]:e.lines.length>ZP?[De({key:"roster.tooLong"})]:e.missingColumns.map(t=>De({key:"roster.needColumn",with:{column:t}
}))}function b0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=ip(t),r=y0(n);if(r.length)return it(r);let o=sp(n,e.table("units").rows);return P({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
ap(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,g0),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,g0)}})}function ap(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":x({key:"roster.changes",with:{...n,added:t.length}})}var GP=8;function WP(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>GP?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,f;return[p,(f=(h=
r.get(d))==null?void 0:h[p])!=null?f:t[d][p]]}))}))}function HP(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:ap(t,n)}}}]),e.putTyped("units",WP(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),Ar(e,!0),e.readyLines()}function w0(e,{text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=ip(t),r=y0(n);return r.length?it(r):(o=Qe(e,()=>{let i=
sp(n,e.table("units").rows),s=ap(n,i);return HP(e,n,i),P({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var cp=e=>({key:
"setting.empty",with:{label:e}});function x0({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,f=Q(
n.last),w=c.testTo.join(", "),S=Qs(c),_=!!a.dueBefore&&!!c.lettersFrom&&!S,b=_&&(c.lettersFrom>n.last||t>n.last),v=e.units.filter(O=>pe(O)&&!Ft(O.emails).length).length;return{refuse:k0([!a.dueBefore,
cp("Hạn nộp (trước ngày)")],[!c.lettersFrom,cp("Gửi thư từ ngày")],[!Ft(u).length,Ru],[S,{key:"letter.testAddress",with:{text:w}}],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase(
)!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[_&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,last:f}}]),warn:k0([b,{key:"letter.startLate",with:{last:f}}],[p>0&&!d,{
key:"letter.tight",with:{letters:p,quota:h}}],[v>0,{key:"letter.unreachable",with:{units:v}}],[!!w&&!S,{key:"letter.testMode",with:{to:w}}],[!l.trim(),cp("Liên hệ khi cần hỗ trợ")])}}var k0=(
...e)=>e.filter(([t])=>t).map(([,t])=>t);var S0=21,v0=100,VP=400;function Tt(e,t,n){return e.visitor().is==="staff"?n(dr(e,t)):R({key:"who.staffOnly"})}function dr(e,t){let n=t.quota(),r=t.post(),o=
Do(e.compileSettings(),e.settings()),i=Ja(e,t,void 0,n),s=Mr(r.ledger,i.register,i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Fr(
e.settings(),r,s):[]}}var up=e=>e>v0?VP:v0;function lp({office:e,state:t,quota:n}){let r=wr(t),o=[];for(let i=0;i<=S0;i+=1){let s=ae(e.today,i),{go:a,held:c}=kr(vn(t,s,r).letters,Math.min(i===0?n:1/0,
up(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&o.push({day:s,go:a,held:c.length})}return o}var oi=(e,t)=>{var n;return(n=vn(e.state,e.office.today).letters.find(
r=>r.key===t))!=null?n:lp(e).flatMap(({go:r})=>r).find(r=>r.key===t)},qP=/^(?:stores|mail|triggers|values)\./;function XP(e){let t=e.googleDiffers().filter(n=>qP.test(n)).length;return t?[{key:
"letter.google",with:{count:t}}]:[]}function jc({office:e,post:t,remembered:n,state:r,quota:o,troubles:i},s){let a=Ly(r,e.today,ae(e.today,S0),up(o),Math.min(o,up(o))),{refuse:c,warn:u}=x0({state:r,
today:e.today,forecast:a,zones:t.zones(),me:xe(e.visitor()),runner:n.runner,takesOver:s});return{refuse:[...i,...XP(e),...c],warn:u}}var R0=60,YP=40,dp=(e,t)=>{var n,r,o;return{key:e.key,kind:oe(
e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:r.name)!=null?o:t.department,to:e.to.join(", ")}};function JP({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}
of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:yt(e),counts:Pl({day:e,held:n,recipients:0,counts:o}),letters:t.slice(0,R0).map(s=>dp(s,r)),more:Math.max(0,t.length-R0)}}function QP({office:e,
state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table("letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:
i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:_e(l),why:d}});return{
unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,YP)}}var xs=e=>De(e);function e1({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>xs(i));
return{plan:r("plan"),ledger:r("ledger"),preview:x(Va(t,e.today)),mark:qa(e.settings())}}function eo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=jc(e,!1),s=yx(e);return{on:
r.settings.lettersOn&&n!=="",runner:n,me:xe(t.visitor()),testTo:r.settings.testTo.join(", "),stopped:gx(e).map(xs),held:e1(e),refuse:o.map(xs),warn:[...i,...s?[s]:[]].map(xs),health:bx(e).map(xs),
days:lp(e).map(a=>JP(a,r)),...QP(e)}}var pp=(e,t,{key:n})=>Tt(e,t,r=>{var u;let o=oi(r,n),i=xe(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s=
{...o,to:[i],about:{...o.about,insteadOf:(u=o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Nr(s,r.state),senderName:a||r.state.department,replyTo:c}
)}catch{return R({key:"letter.notSent",with:{to:i}})}return P({to:i})}),hp=(e,t,{key:n})=>Tt(e,t,r=>{var s;let o=oi(r,n);if(!o)return R({key:$n(r.remembered,e.now)?"letter.busy":"letter.gone"});let i=
{...o,about:{...o.about,today:e.today}};try{let a=Dl(e,t,(c,{register:u})=>{var l;return ft((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${Cl}: ${xe(e.visitor())}`);return a?a.held?R((s=
a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:a.did})):R({key:"letter.busy"})}catch(a){if(
a instanceof Jn)return R({key:"workbook.busy"});if(a instanceof Dr)return R(a.problem);throw a}});function O0({office:e,post:t},n,r,o,i){let s=`${o.why}: ${xe(e.visitor())}`,a=t.alone(e,()=>{let{rows:
c}=e.table("letters"),{round:u}=e.settings(),l=Ba(c,u).get(At(u)(n));if(l===void 0&&!i)return R({key:"letter.gone"});let d=l===void 0?void 0:br(c[l].state);return r(d)?(sn(e,new Map([[n,{...i&&
l===void 0?kt(i,"planned",e.now):{},...o,why:s,at:e.now}]])),Ty(e,t,n,ft(d)),P({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var fp=(e,t,{key:n})=>Tt(e,t,r=>O0(r,n,o=>!ft(
o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},oi(r,n))),mp=(e,t,{key:n,wasSent:r})=>Tt(e,t,o=>O0(o,n,i=>i==="unknown",r?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:
"Cán bộ xác nhận chưa gửi"}));function T0(e){let{lastRun:t,did:n,trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var gp=(e,t,{mark:n})=>Tt(e,t,({holds:r})=>{if(!r.some(({
about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});let o=e.settings();return n!==qa(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(bn(o)),T0(t),e.log([{what:{key:"log.planConfirmed"}}]),P(
eo(dr(e,t))))});function t1(e,t,n){let r=go(e),o=new Map(e.units.map(({code:c})=>[ct(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=Mf({...e,register:i},
n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${xe(n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&oe(u.kind);return[c,{kind:(d=l==null?void 0:
l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var yp=(e,t,{as:n})=>Tt(e,t,({holds:r,remembered:o})=>r.some(
({about:s})=>s==="ledger")?$n(o,e.now)?R({key:"letter.busy"}):(o.inFlight&&Qa(e,t),t.alone(e,()=>{let s=qi(e,Ze(e,e.table("accounts").rows)),a=Mr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:
a.lost;n==="sent"&&sn(e,t1(s,c,e)),e.settle(),Cy(e,t)})?(T0(t),e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(eo(dr(e,t)))):R({key:"workbook.busy"})):R({key:
"letter.nothingHeld"}));function n1({office:e,post:t,remembered:n,state:r},o,i){var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Se.lettersOn.label);return c<0?
!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&t.setConfirmed(bn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({
runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:!1}var bp=(e,t,{on:n,takeOver:r})=>Tt(e,t,o=>{let i=n?jc(o,r).refuse:[];if(i.length)return it(i.map(a=>De(a)));let s=t.me();
return n&&t.setTrigger(o.state.settings.sendHour),n1(o,n,s)?(!n&&o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(eo(dr(e,
t)))):R({key:"workbook.busy"})});function r1({office:e,post:t,remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==xe(e.visitor())||n!==t.me()||
!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var C0=(e,t)=>Tt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&Qa(e,
t),P(eo(r1(n)||r?dr(e,t):n))}),_0=(e,t,{key:n})=>Tt(e,t,r=>{let o=oi(r,n);if(!o)return R({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Nr(o,r.state,"staff");return P({...dp(o,
r.state),subject:i,html:s,text:a,zalo:py(o,r.state),attachments:c.map(({name:u})=>u)})});var L0=({reason:e,code:t})=>`${Ao[e]}${t&&` (${t})`}`;function $0(e,t){let n=e.table("units").rows.filter(({
code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(ht)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=Yg(t,a=>r.has(ht(a))),s=o.flatMap(a=>n.filter(({mailboxes:c}
)=>c.includes(ht(a.email))).map(({code:c,name:u})=>({unit:c.trim(),name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:L0(u)})),delayed:i}}
function A0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let{lines:n,delayed:r}=$0(e,t);return P({lines:n,delayed:r})}function o1(e,t,n){let{rows:r}=e.table("letters");
return r.reduce((o,i,s)=>i.unit.trim()===t&&br(i.state)==="sent"&&je(i.to).emails.some(c=>ht(c)===ht(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function E0(e,t,{text:n}){if(e.visitor().is!=="staff")return R({
key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=$0(e,n);if(o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:
c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},unit:a})));for(let{unit:a,bounce:c}of o){let u=o1(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:L0(c),
at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?r.value:R({key:"workbook.busy"})}var P0=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,
`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var i1={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},N0=e=>e==="proved"?void 0:i1[e],vs=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};function M0(e){let t=vs(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(
),o=Xa(e),i=N0(o),s=e.proof(),a=e.staff();return P({door:o,says:i?x(i):"",address:n,host:Rh,...s?{proof:{runsAs:s.runsAs,version:s.version,at:_e(s.at)}}:{},version:e.built.version,linkOnly:r,editors:
e.editors().filter(c=>!cn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}
))})}function I0(e){let t=vs(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",
until:e.instant+Nl,address:Bo(n)});return P({url:Ml(n,o),minutes:Nl/6e4})}function D0(e,{unit:t}){var d;let n=vs(e);if(n)return R(n);let r=N0(Xa(e));if(r)return R(r);let o=e.table("units").rows.find(
p=>p.code.trim()===t.trim()),i=o&&((d=Ya(e))==null?void 0:d(t,"unit"));if(!i)return R({key:"link.noRow"});let s=e.settings(),{guidance:a,department:c,contact:u}=s,l=ti(o,s,e.today);return P({url:i,
message:P0({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function F0(e,{unit:t}){let n=vs(e);if(n)return R(n);let r=Qe(e,()=>{let o=e.table("units").rows.findIndex(
i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))});
return r!=null?r:R({key:"workbook.busy"})}function z0(e){let t=vs(e);if(t)return R(t);let n=Qe(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({})));return n!=null?n:R({key:
"workbook.busy"})}var et={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var he=(e,t,{bold:n,italic:r,size:o=et.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,
...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),U0=e=>Array.from({length:e},()=>he("","center",{size:et.body}));var K0=e=>e.normalize("NFC").toUpperCase(),ii=({above:e,
name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[he(K0(e),"center",{size:et.heading})]:[],he(K0(t)||"…………………………","center",{size:et.heading,bold:!0,rule:.4})],right:[he(
"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:et.heading,bold:!0}),he("Độc lập - Tự do - Hạnh phúc","center",{size:et.motto,bold:!0,rule:1})]});function si(e,t,n){let[,r="",o=""]=t.split("-"),i=
+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var ai=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[he(
"Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>he(`- ${r}${o===n.length-1?".":";"}`,"left",{size:et.recipients}))],right:[he(e,"center",{bold:!0}),...t?[he(t,"center",{bold:!0})]:[],
...U0(4),he("………………………………","center",{bold:!0})]});var j0=["accountName","pageName","address","name","office","phone","email"],B0=["name","office","phone","email"],s1=e=>e.kind===B.none?["",
`${B.none} tài khoản. ${e.reason}`,"","","","",""]:j0.map(t=>e[t]),a1=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:Re[n].heading,down:
2})),{text:"Thông tin người quản trị",across:B0.length}],B0.map(n=>({text:Re[n].heading}))],lines:[...e.map(n=>({cells:s1(n)})),...Array.from({length:t},()=>({cells:j0.map(()=>"")}))]}),c1=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",to=e=>e.filter(t=>t.usage!==$e.stopped).sort((t,n)=>dn(t.pageName||t.accountName,n.pageName||
n.accountName));function Z0(e,t,n){let r=to(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[ii({above:
t.above||e.federation,name:t.name}),he(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:et.title}),he(`(theo ${e.guidance} của ${e.federation})`,
"center",{italic:!0}),{is:"paragraph",align:"center",size:et.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},a1(r,n&&r.length?0:4),he(si("",o&&ue(o),
e.today.slice(0,4)),"right",{italic:!0}),ai(c1(t),"",["Như kính gửi","Lưu: VP"])]}}function G0(e){var r;let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,
i)=>dn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:dn(o,i)).map(([o,i])=>[o,i.sort(n)])}var W0=(e,t,n)=>[ii({above:e.above,name:e.federation}),he(si(e.place,e.today,""),
"right",{italic:!0}),he(t,"center",{bold:!0,size:et.title}),he(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:et.body}})],H0=e=>ai("TM. BAN THƯỜNG VỤ","",[
"Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),u1=({unit:e})=>e.status||"Không phải báo cáo";function V0(e,t){let n=0,r=G0(
t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[u.unit.first?Q(u.unit.first.slice(0,10)):""],p=to(u.rows);return p.length===0?[{
cells:[...l,u1(u),"","","","",...d]}]:p.map((h,f)=>({cells:[...f===0?l:["",""],h.kind===B.none?`${B.none}. ${h.reason}`:h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(
Boolean).join(`\n`),...f===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===$.missing).length,s=t.flatMap(({rows:a})=>to(a)).filter(({kind:a}
)=>a!==B.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...W0(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:
"STT"},{text:Je.name.heading},{text:Re.pageName.heading},{text:Re.address.heading},{text:Re.name.heading},{text:Re.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},he(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),H0(e)]}}function q0(e,t){let n=0,r=
i=>i.review===fe.passed&&(i.kind===B.page||i.kind===B.group),o=G0(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>to(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...W0(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:Je.name.heading},{text:Re.kind.heading},{text:Re.pageName.heading},{
text:Re.address.heading}]],lines:o},H0(e)]}}function X0(e,t,n){let r=ga(t.address),o=at(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return Ct(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:et.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return Yt({name:"Bao trang gia mao",landscape:!1,blocks:[ii({above:e.above,name:e.federation}),
he(si(e.place,e.today,""),"right",{italic:!0}),he("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:et.title}),he("Kính gửi: …………………………………………","center"),he(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",Q(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],he(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),ai("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var Y0=300,J0=F({what:jt(["blank","filled","list","pages","fake"]),above:D().check(Ee(2e3)),status:D().check(Ee(100)),unit:D().check(
Ee(Eo)),fake:Pe(F({address:D().check(Ee(2e3)),foundOn:D().check(Ee(100)),pageId:D().check(Ee(100)),does:D().check(Ee(2e3))}))}),l1=(e,t)=>_t(t).startsWith(_t(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function Q0(e,t){let n=new Map(e.map(r=>[K(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(K(o));return i!=null?i:o&&!l1(o,t)?o:""}}function ev(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=Q0(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>dn(r.name,o.name))})}function tv(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function d1(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=Q0(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=K(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(K(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||K(c.unit.code)===K(r)))}function p1(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=to((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===B.page||l===B.group),i=X0(tv(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?P([i.value]):it(
i.problems.map(l=>{var d;return{...De(l),row:(d=l.field)!=null?d:""}}))}function nv(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=d1(e,t);if(t.what==="fake")return p1(e,t,n);
if(n.length===0)return R({key:"paper.nothing"});let r=tv(e);return t.what==="list"?P([V0(r,n)]):t.what==="pages"?P([q0(r,n)]):n.length>Y0?R({key:"paper.tooMany",with:{count:n.length,most:Y0}}):P(
n.map(({unit:o,above:i,rows:s})=>Z0(r,{...o,above:i},t.what==="filled"?s:void 0)))}var rv=({code:e,name:t})=>({code:e.trim(),name:t});function h1(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!ot(o)?(s=kn(r).today(o))==null?void 0:s.code.trim():void 0;return i&&fs(i,n,r,t.settings()).may?i:e}function Zc(e,t){var _;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Ac(n,o),s=i.filter(ot),a=s.length?s:i,c=(_=t.unit)!=null?_:a.length===1?a[0].code.trim():void 0,u=c&&h1(c,e,n);if(u!==void 0){let b=fs(u,n,o,r);if(!b.may)return R(b.why)}let l=Ec(n,r);
if(u===void 0&&a.length===0&&!l)return R(Id(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:f,contact:w,notice:S}=r;return P({who:{email:xe(n),isStaff:n.is==="staff"},
unit:d&&{...rv(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(rv),mayChoose:l,rows:d?Yr(e.table("accounts").rows,d.code.trim()).map(({row:b,index:v})=>gs(b,v,e.markKey())):[],deadline:ti(
d,r,e.today),guidance:p,federation:h,department:f,contact:w,notice:S,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var f1=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function ov(e){let t=e.visitor(),n=e.table("units").rows,r=Ac(t,n),o=Ec(t,e.settings())?n:r,{merged:i}=kn(n);return P({units:
o.filter(s=>s.code&&s.name&&ot(s)).map(s=>{let a=f1(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var wp=(e,t)=>e.trim()===t.trim();function iv(e,t,n){let r={...t.fields},o=[];
for(let s of de){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];wp(c,a)?r[s]=u:!wp(u,a)&&!wp(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var m1=e=>{let t=xe(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},sv=200,g1=30,y1=(e,t)=>({...gi(Re),unit:e,usage:$e.active,rowId:t}),b1=(e,t)=>de.every(n=>e[
n]===t[n])&&gt(e)===gt(t),w1=(e,t)=>t.stopped&&e?void 0:To(t.fields),k1=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?$e.stopped:bi(e.usage)===$e.locked?$e.locked:$e.active}),x1=e=>({
fields:Object.fromEntries(de.map(t=>[t,e[t]])),stopped:gt(e)});function v1(e,t){if(!t||!e.opened||Zt(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=iv(e.opened,e,x1(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:Zt(t)}}function S1(e,t,n,r){let o=n.findIndex((d,p)=>Mn(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:v1(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return De({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return De({key:"form.rowGone"},{row:a.rowId});let c=w1(i,a),u=k1(i!=null?i:y1(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=b1(i,u)?"same":gt(u)&&!gt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var R1=e=>({by:e.source===fn.hand?"":e.by,at:_e(
e.updated)}),O1=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Zt(n)!==o.version?[{...gs(n,r,e.markKey()),...R1(n)}]:[]);function T1(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:so(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function C1(e,t,n){let r=e.some(({after:i})=>!gt(i)&&i.kind!==B.none),o=new Set(e.map(({index:i})=>i));return r?Yr(n,t).filter(({row:i,index:s})=>i.kind===B.none&&!gt(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Zt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:$e.stopped},what:"stopped"})):[]}function _1(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...Yr(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!gt(s)),i=o.filter(
s=>s.kind===B.none);return i.length===0||i.length===o.length?[]:i.map(s=>De({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var L1=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!gt(n))&&n.kind!==B.none);function $1(e,t,n,r){let o=O1(e,n);if(o.length)return it(o.map(a=>De({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&Yr(r,t.unit).length+i>sv)return R({key:"form.unitFull",with:{most:sv}});let s=[...T1(n),..._1(n,t.unit,r)];return L1(n)&&!t.consent&&s.push(De({key:"form.consent"},{field:"consent"})),
s.length?it(s):void 0}var A1=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(zt),...t&&t.usage!==n.usage?[zt("usage")]:[
]]))],av=e=>Object.fromEntries(Vh.map(t=>[t,e[t]]));function E1(e,t,n,r){let o=e.markKey();if(!n.consent||!Cr(t)||!o)return{consent:"",consentMark:""};let i=zg(r,e.now,e.settings().notice);return{
consent:i,consentMark:zi({...t,consent:i},o)}}function P1(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:fn.form}),
d!=="stopped"&&Object.assign(l,E1(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:A1(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Ol(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:av(l.after)})),added:c.map(l=>av(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===fe.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function N1(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===B.none?`${B.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:Yr(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>gs(a,c,e.markKey(),s.get(a.rowId))),deadline:ti(o,i,e.today),pages:i.pages}}var M1=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function I1(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!gt(r)&&Cr(r)&&!M1(n)&&_r(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function D1(e,t,n){let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=fs(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>S1(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return it(c);let u=a.map(h=>I1(e,t,h));u.push(...C1(u,t.unit,s));let l=$1(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?P1(e,d,t,i.unlisted,n):ry(e,t.unit);return n.recorded(p),P(N1(e,t,u,p))}function Gc(e,t,n=m1(e)){var r;return t.rows.length===0?R({key:"form.nothing"}):t.rows.length>g1?R({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?it([{key:"form.oldPage",sentence:x({key:"form.oldPage"})}]):(r=Qe(e,()=>D1(e,t,n)))!=null?r:R({key:"workbook.busy"})}var Ie=e=>D().check(Ee(e)),
ci=Ie(Eo),cv=F(Object.fromEntries(de.map(e=>[e,Ie(2e3)]))),dv=D().check(Uo(/^[~\w-]{1,40}$/)),xp=F({rowId:dv,version:Ie(400),fields:cv,stopped:Nn(),opened:Pe(F({fields:cv,stopped:Nn()}))}),vp=F({unit:
ci,consent:Nn(),rows:St(xp).check(Ee(60))}),pr=F({}),uv=F({parent:Pe(Ie(500)),kind:Pe(Ie(500)),state:Pe(Ie(40))}),kp={rowId:dv,version:Ie(400)},F1=Fb("as",[F({...kp,as:Ko("passed")}),F({...kp,as:Ko(
"returned"),comment:Ie(500),fields:St(jt(de)).check(Ee(de.length))}),F({...kp,as:Ko("undo"),was:F({review:Ie(100),comment:Ie(2e3),fixFields:Ie(2e3),approved:Ie(4e3)})})]),Wc=F({key:Ie(300)}),Gt=(e,
t)=>({input:e,run:t}),Me=(e,t)=>Gt(e,(n,r,o)=>t(n,o)),lv={openForm:Me(F({unit:Pe(ci)}),Zc),listUnits:Me(pr,ov),saveReport:Me(vp,(e,t)=>Gc(e,t)),keepDraft:Me(F({unit:ci,draft:Ie(6e4)}),Kx),dropDraft:
Me(F({unit:ci}),Bx),checkAll:Me(pr,cy),checkGoogle:Me(pr,Ux),overview:Me(uv,Fx),reviewQueue:Me(uv,zx),decideReviews:Me(F({decisions:St(F1).check(od(1),Ee(Ex))}),Nx),previewRoster:Me(F({text:Ie(4e6)}),
b0),importRoster:Me(F({text:Ie(4e6)}),w0),papersView:Me(pr,ev),papers:Me(J0,nv),lettersView:Gt(pr,C0),previewLetter:Gt(Wc,_0),sendToMe:Gt(Wc,pp),sendNow:Gt(Wc,hp),skipLetter:Gt(Wc,fp),decideUnknown:
Gt(F({key:Ie(300),wasSent:Nn()}),mp),confirmPlan:Gt(F({mark:Ie(2e3)}),gp),settleMemories:Gt(F({as:jt(["sent","again"])}),yp),linksView:Me(pr,M0),testLink:Me(pr,I0),unitLink:Me(F({unit:ci}),D0),
replaceLink:Me(F({unit:ci}),F0),renewLinks:Me(pr,z0),readReturned:Me(F({text:Ie(4e5)}),A0),markReturned:Gt(F({text:Ie(4e5)}),E0),switchLetters:Gt(F({on:Nn(),takeOver:Nn()}),bp)},z1=41e5;function pv(e,
t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(lv,n))throw new Error("unknown call");if(typeof r!="string"||r.length>z1)throw new Error("malformed body");let{input:o,run:i}=lv[n];
return i(e,t,yc(o,JSON.parse(r)))}var no=["phone","email","secondPhone"];function U1(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function K1(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Sp=(e,t)=>t.trim()===""?t:e==="email"?K1(t):U1(t),Rp=(e,t,n)=>n!==""&&t.trim(
)===Sp(e,n)?n:t,B1=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,j1=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Op=e=>e.replace(B1,"•••").replace(j1,"•••");var hv=e=>no.includes(e);function fv(e){if(hv(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:x({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Op(e.sentence)}}function Ss(e,t){let n={...e.fields};for(let r of no)n[r]=Sp(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(fv),comment:Op(e.comment),masked:no.filter(r=>e.fields[r].trim()!=="")}}var mv=(e,t)=>({...Ss(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),gv=(e,t)=>{var n;return hv(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?fv(e):e};function yv(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of no){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=Rp(u,s[u],l[u]));a&&t&&(a.fields[u]=Rp(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Zt(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Zt(t):e.version}}function Tp(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==Bo(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function bv(e,{token:t,noSignIn:n}){let r=qr(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=Tp(e,r.token);if(o)return R(o);if(!n)return R({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"}}]),P({address:i,runsAs:c,version:a})));return u!=null?u:R({key:"workbook.busy"})}function kv(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,
department:n,guidance:r,contact:o}}function wv(e,t){let n=Zc(e,{unit:t}),r=e.linkKey();if(!n.ok||!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:
o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>Ss(i,r))}}function Z1(e,t){var r,o;let n=e.mergedInto.trim();return(o=(r=t.find(i=>i.code.trim()===n))==null?void 0:r.name)!=null?o:n}function G1(
e){let{closed:t}=Io(e);return t?yt(ae(t,Dd)):""}function W1(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Tp(e,n),i=e.proof();return{office:kv(e),state:"test",token:t,runsAs:e.runsAs(),version:
e.built.version,address:Bo(r)===n.address?r:"",refused:o?x(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function Hc(e,{token:t}){let n=qr(e,t),r={office:kv(e)};switch(
n.is){case"refused":return{...r,state:"refused"};case"test":return W1(e,t,n);case"gone":return{...r,state:"merged",unit:n.unit.name,into:Z1(n.unit,e.table("units").rows)};case"receipt":return{...r,
state:"receipt",token:t,form:wv(e,n.unit.code.trim()),until:G1(e)};case"open":return{...r,state:n.kind==="preview"?"preview":"open",token:t,form:wv(e,n.unit.code.trim()),below:[],above:""}}}var H1=80;
function V1(e){var r,o;let t=Ei(e.slice(0,200)),n=t.ok?t.name:N(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,H1)}
function q1(e,t){let n=qr(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var X1={self:"tự khai",behalf:"khai hộ"};
function Y1(e,t,n,r,o,i){let s=`liên kết ${t}`;return{refusal:()=>q1(e,r.token),received:(a,c,u)=>{let l=a,d=u.find((h,f)=>Mn(h,f)===l.copiedFrom&&h.unit.trim()===t),p=yv(l,c,d,n);for(
let h of no)p.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);return p},by:`${s} (${o})`,consentBy:r.consent?`${o} (${X1[r.consent]}, ${s})`:"",recorded:a=>Fa(e,a,({code:c})=>c.trim()===t)}}
function J1(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Ss(o,t))}}:it(e.problems.map(o=>gv(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>mv(o,t)))}function xv(e,t){let n=
V1(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:"link.refused"});if(!n)return it([De({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,
consent:a,...c}=t,u=new Set,l=Gc(e,{...c,unit:o.unit,consent:a!==""},Y1(e,o.unit,r,t,n,u));return J1(l,r,u)}var Cp=(e,t)=>({input:e,run:t}),_p={linkOpen:Cp(F({token:sc}),(e,t)=>P(Hc(e,t))),linkSave:
Cp(id(Db(vp,{unit:!0,consent:!0,rows:!0}),{token:sc,sender:D().check(Ee(400)),consent:jt(["","self","behalf"]),rows:St(id(xp,{copiedFrom:Pe(D().check(Ee(60)))})).check(Ee(60))}),(e,t)=>xv(e,t)),
linkConfirm:Cp(F({token:sc,noSignIn:Nn()}),bv)},vv=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(_p,e),Q1=1e6;function Sv(e,t){if(typeof t!="string"||t.length>Q1)throw new Error(
"malformed body");return yc(_p[e].input,JSON.parse(t))}var Rv=(e,t,n)=>_p[t].run(e,n);var Ov=e=>new st({who:Hk(e),waitMs:5e3});function eN(e){var c,u;let t=jr(e),{settings:n}=yn((u=(c=un())==null?
void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:s};return e instanceof ne&&e.problem.key==="workbook.otherLayout"?{
office:a,state:"upgrading"}:{office:a,state:"failed",says:x(t)}}function Tv(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=Hc(Ov(n),{token:n})}catch(i){r=eN(i)}
return dx(r)}function Cv(e,t){let n;try{let r=Sv(e,t);return n=Ov(r.token),JSON.stringify(Rv(n,e,r))}catch(r){let o=jr(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function _v(e){sx(),tN(
e==null?void 0:e.source)}function tN(e){try{let t=new st({book:e,waitMs:5e3}),n=t.compileSettings(),r=Qe(t,()=>Ar(t,t.mayWrite("accounts","review")));rN(t,e,n,r),ar(t,()=>t.mayWrite("accounts",
"review"))}catch(t){t instanceof ne?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(x(t.problem),"Sổ Tài Khoản",30):e&&nN(e):Br("onOpen",t)}}function nN(e){let t=Nc(e);if(t==="none")return;let n=
t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(x({key:n}),"Sổ Tài Khoản",30)}function rN(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=wx(e,(i=
e.remembered().post)!=null?i:ir,n,r);o.length&&(t==null||t.toast(o.map(x).join(`\n`),"Sổ Tài Khoản",30))}function oN(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{
return!1}}function Lv(e,t){if(vv(e))return Cv(e,t);let n;try{let r=ms();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new st({who:ei(r)}),i=pv(o,new sr(()=>o.spreadsheet()),e,t);
return e!=="checkGoogle"&&ar(o),JSON.stringify(i)}catch(r){let o=jr(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!oN(n)?JSON.stringify(R(o)):(Qo(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"})))}}function iN(e){_v(e)}function sN(e){e!=null&&e.range&&e.source&&Xk(e)}function aN(e){return e!=null&&e.parameter?Tv(e):void 0}
function cN(e,t){return Lv(e,t)}function uN(e){Vk(e)}function lN(){_x()}function dN(){Lx()}return zv(pN);})();
function doGet(...a) { return App.doGet(...a); }
function onEdit(...a) { return App.onEdit(...a); }
function onOpen(...a) { return App.onOpen(...a); }
function rpc(...a) { return App.rpc(...a); }
function sendDailyLetters(...a) { return App.sendDailyLetters(...a); }
function setUp(...a) { return App.setUp(...a); }
function showAssumptions() { return App.openPage("assumptions"); }
function showCheck() { return App.openPage("check"); }
function showDesk() { return App.openPage("desk"); }
function showForm() { return App.openPage("form"); }
function showLetters() { return App.openPage("letters"); }
function showMissingFirst(...a) { return App.showMissingFirst(...a); }
function showPapers() { return App.openPage("papers"); }
function showRoster() { return App.openPage("roster"); }
