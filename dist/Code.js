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
"use strict";var App=(()=>{var Zv=Object.create;var bi=Object.defineProperty;var Gv=Object.getOwnPropertyDescriptor;var Wv=Object.getOwnPropertyNames;var Hv=Object.getPrototypeOf,Vv=
Object.prototype.hasOwnProperty;var qv=(e,t,n)=>t in e?bi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Xv=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},Yv=(e,t)=>{for(var n in t)bi(e,n,{get:t[n],enumerable:!0})},Dp=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of Wv(t))!Vv.call(e,o)&&o!==n&&bi(e,o,{get:(
)=>t[o],enumerable:!(r=Gv(t,o))||r.enumerable});return e};var Jv=(e,t,n)=>(n=e!=null?Zv(Hv(e)):{},Dp(t||!e||!e.__esModule?bi(n,"default",{value:e,enumerable:!0}):n,e)),Qv=e=>Dp(bi({},"__esModule",{
value:!0}),e);var se=(e,t,n)=>qv(e,typeof t!="symbol"?t+"":t,n);var m0=Xv((cp,up)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof up=="object"&&
typeof cp!="undefined"?up.exports=t():e.Papa=t()})(cp,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
t.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(m){return m.charCodeAt(0)===65279?m.slice(1):m}function c(m){this._handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,
this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var y=v(g);y.chunkSize=
parseInt(y.chunkSize),g.step||g.chunk||(y.chunkSize=null),this._handle=new h(y),(this._handle.streamer=this)._config=y}.call(this,m),this.parseChunk=function(g,y){var k=parseInt(
this._config.skipFirstNLines)||0;if(this.isFirstChunk&&0< k){let U=this._config.newline;U||(C=this._config.quoteChar||'"',U=this._handle.guessLineEndings(g,C)),g=[...g.split(U).slice(k)].join(U)}
this.isFirstChunk&&T(this._config.beforeFirstChunk)&&(C=this._config.beforeFirstChunk(g))!==void 0&&(g=C),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+g,C=(this._partialLine="",
this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=C.meta.cursor,k=(this._finished||(this._partialLine=k.substring(g-this._baseIndex),
this._baseIndex=g),C&&C.data&&(this._rowCount+=C.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.preview),r)t.postMessage({results:C,workerId:s.WORKER_ID,finished:k});
else if(T(this._config.chunk)&&!y){if(this._config.chunk(C,this._handle),this._handle.paused()||this._handle.aborted())return void(this._halted=!0);this._completeResults=C=void 0}
return this._config.step||this._config.chunk||(this._completeResults.data=this._completeResults.data.concat(C.data),this._completeResults.errors=this._completeResults.errors.concat(C.errors),
this._completeResults.meta=C.meta),this._completed||!k||!T(this._config.complete)||C&&C.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||C&&
C.meta.paused||this._nextChunk(),C}this._halted=!0},this._sendError=function(g){T(this._config.error)?this._config.error(g):r&&this._config.error&&t.postMessage({workerId:s.WORKER_ID,error:g,finished:
!1})}}function u(m){var g;(m=m||{}).chunkSize||(m.chunkSize=s.RemoteChunkSize),c.call(this,m),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){this._readChunk()},
this.stream=function(y){this._input=y,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,this._config.withCredentials&&(g.withCredentials=
this._config.withCredentials),n||(g.onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)),g.ontimeout=O(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",
this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),this._config.downloadRequestHeaders){var y,k=this._config.downloadRequestHeaders;for(
y in k)g.setRequestHeader(y,k[y])}var C;this._config.chunkSize&&(C=this._start+this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+C));try{g.send(
this._config.downloadRequestBody)}catch(U){this._chunkError(U.message)}n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?
this._chunkError():(this._start+=this._config.chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(y=>(y=y.getResponseHeader("Content-Range"))!==null?parseInt(
y.substring(y.lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(y){y=g.statusText||y,this._sendError(new Error(y))},this._chunkTimeout=function(){
this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function l(m){(m=m||{}).chunkSize||(m.chunkSize=s.LocalChunkSize),c.call(this,m);var g,y,k=
typeof FileReader!="undefined";this.stream=function(C){this._input=C,y=C.slice||C.webkitSlice||C.mozSlice,k?((g=new FileReader).onload=O(this._chunkLoaded,this),g.onerror=O(this._chunkError,this)):g=
new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount< this._config.preview)||this._readChunk()},this._readChunk=function(){var C=
this._input,U=(this._config.chunkSize&&(U=Math.min(this._start+this._config.chunkSize,this._input.size),C=y.call(C,this._start,U)),g.readAsText(C,this._config.encoding));k||this._chunkLoaded({target:{
result:U}})},this._chunkLoaded=function(C){this._start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(C.target.result)},this._chunkError=
function(){this._sendError(g.error)}}function d(m){var g;c.call(this,m=m||{}),this.stream=function(y){return g=y,this._nextChunk()},this._nextChunk=function(){var y,k;if(!this._finished)return y=
this._config.chunkSize,g=y?(k=g.substring(0,y),g.substring(y)):(k=g,""),this._finished=!g,this.parseChunk(k)}}function p(m){c.call(this,m=m||{});var g=[],y=!0,k=!1;this.pause=function(){
c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),this._input.resume()},this.stream=function(C){this._input=C,this._input.on(
"data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",this._streamError)},this._checkIsFinished=function(){k&&g.length===1&&(this._finished=!0)},this._nextChunk=
function(){this._checkIsFinished(),g.length?this.parseChunk(g.shift()):y=!0},this._streamData=O(function(C){try{g.push(typeof C=="string"?C:C.toString(this._config.encoding)),y&&(y=!1,
this._checkIsFinished(),this.parseChunk(g.shift()))}catch(U){this._streamError(U)}},this),this._streamError=O(function(C){this._streamCleanUp(),this._sendError(C)},this),this._streamEnd=O(function(){
this._streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=O(function(){this._input.removeListener("data",this._streamData),this._input.removeListener("end",this._streamEnd),
this._input.removeListener("error",this._streamError)},this)}function h(m){var g,y,k,C,U=Math.pow(2,53),Re=-U,fe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,He=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
ee=this,Ae=0,$=0,ve=!1,j=!1,H=[],E={data:[],errors:[],meta:{}};function Ve(J){return m.skipEmptyLines==="greedy"?J.join("").trim()==="":J.length===1&&J[0].length===0}function me(){if(E&&k&&(Ft(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),m.skipEmptyLines&&(E.data=E.data.filter(function(ge){return!Ve(ge)})),Le(
)){let ge=function(nt){H.push(nt)};var G=ge;if(E)if(Array.isArray(E.data[0])){for(var J=0;Le()&&J< E.data.length;J++)E.data[J].forEach(ge);E.data.splice(0,1)}else E.data.forEach(ge)}function V(ge,nt){
for(var Te=m.header?{}:[],Q=0;Q< ge.length;Q++){var Z=Q,rt=ge[Q],rt=((te,ye)=>(Ke=>(m.dynamicTypingFunction&&m.dynamicTyping[Ke]===void 0&&(m.dynamicTyping[Ke]=m.dynamicTypingFunction(Ke)),(
m.dynamicTyping[Ke]||m.dynamicTyping)===!0))(te)?ye==="true"||ye==="TRUE"||ye!=="false"&&ye!=="FALSE"&&((Ke=>{if(fe.test(Ke)&&(Ke=parseFloat(Ke),Re< Ke&&Ke< U))return 1})(ye)?parseFloat(ye):He.test(
ye)?new Date(ye):ye===""?null:ye):ye)(Z=m.header?Q>=H.length?"__parsed_extra":H[Q]:Z,rt=m.transform?m.transform(rt,Z):rt);Z==="__parsed_extra"?(Te[Z]=Te[Z]||[],Te[Z].push(rt)):Te[Z]=rt}
return m.header&&(Q>H.length?Ft("FieldMismatch","TooManyFields","Too many fields: expected "+H.length+" fields but parsed "+Q,$+nt):Q< H.length&&Ft("FieldMismatch","TooFewFields",
"Too few fields: expected "+H.length+" fields but parsed "+Q,$+nt)),Te}var Oe;E&&(m.header||m.dynamicTyping||m.transform)&&(Oe=1,!E.data.length||Array.isArray(E.data[0])?(E.data=E.data.map(V),Oe=
E.data.length):E.data=V(E.data,0),m.header&&E.meta&&(E.meta.fields=H),$+=Oe)}function Le(){return m.header&&H.length===0}function Ft(J,V,Oe,G){J={type:J,code:V,message:Oe},G!==void 0&&(J.row=G),
E.errors.push(J)}T(m.step)&&(C=m.step,m.step=function(J){E=J,Le()?me():(me(),E.data.length!==0&&(Ae+=J.data.length,m.preview&&Ae>m.preview?y.abort():(E.data=E.data[0],C(E,ee))))}),this.parse=function(
J,V,Oe){var G=m.quoteChar||'"',G=(m.newline||(m.newline=this.guessLineEndings(J,G)),k=!1,m.delimiter?T(m.delimiter)&&(m.delimiter=m.delimiter(J),E.meta.delimiter=m.delimiter):((G=((ge,nt,Te,Q,Z)=>{
var rt,te,ye,Ke;Z=Z||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ao=0;ao< Z.length;ao++){for(var qt,gi=Z[ao],qe=0,Xt=0,Be=0,pt=(ye=void 0,new w({comments:Q,delimiter:gi,newline:nt,preview:
10}).parse(ge)),hn=0;hn< pt.data.length;hn++)Te&&Ve(pt.data[hn])?Be++:(qt=pt.data[hn].length,Xt+=qt,ye===void 0?ye=qt:0< qt&&(qe+=Math.abs(qt-ye),ye=qt));0< pt.data.length&&(Xt/=pt.data.length-Be),
1.99< Xt&&(te===void 0||qe< te||qe===te&&Ke< Xt)&&(te=qe,rt=gi,Ke=Xt)}return{successful:!!(m.delimiter=rt),bestDelimiter:rt}})(J,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=G.bestDelimiter:(k=!0,m.delimiter=s.DefaultDelimiter),E.meta.delimiter=m.delimiter),v(m));return G.header=Le(),m.preview&&m.header&&G.preview++,g=J,y=new w(G),E=y.parse(g,V,Oe),me(),ve?{
meta:{paused:!0}}:E||{meta:{paused:!1}}},this.paused=function(){return ve},this.pause=function(){ve=!0,y.abort(),g=T(m.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
ee.streamer._halted?(ve=!1,ee.streamer.parseChunk(g,!0)):(void 0)(ee.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),E.meta.aborted=!0,T(m.complete)&&m.complete(E),g=
""},this.guessLineEndings=function(ge,G){ge=ge.substring(0,1048576);var G=new RegExp(f(G)+"([^]*?)"+f(G),"gm"),Oe=(ge=ge.replace(G,"")).split("\r"),G=ge.split(`\n`),ge=1< G.length&&G[0].length< Oe[
0].length;if(Oe.length===1||ge)return`\n`;for(var nt=0,Te=0;Te< Oe.length;Te++)Oe[Te][0]===`\n`&&nt++;return nt>=Oe.length/2?`\r\n`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(m){var g=(m=m||{}).delimiter,y=m.newline,k=m.comments,C=m.step,U=m.preview,Re=m.fastMode,fe=null,He=!1,ee=m.quoteChar==null?'"':m.quoteChar,Ae=ee;if(m.escapeChar!==void 0&&(Ae=
m.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),k===g)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||
-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var $=0,ve=!1;this.parse=function(j,H,E){if(typeof j!="string")throw new Error("Input must be a string");var Ve=
j.length,me=g.length,Le=y.length,Ft=k.length,J=T(C),V=[],Oe=[],G=[],ge=$=0;if(!j)return qe();if(Re||Re!==!1&&j.indexOf(ee)===-1){for(var nt=j.split(y),Te=0;Te< nt.length;Te++){if(G=nt[Te],$+=G.length,
Te!==nt.length-1)$+=y.length;else if(E)return qe();if(!k||G.substring(0,Ft)!==k){if(J){if(V=[],Ke(G.split(g)),Xt(),ve)return qe()}else Ke(G.split(g));if(U&&U<=Te)return V=V.slice(0,U),qe(!0)}}
return qe()}for(var Q=j.indexOf(g,$),Z=j.indexOf(y,$),rt=new RegExp(f(Ae)+f(ee),"g"),te=j.indexOf(ee,$);;)if(j[$]===ee)for(te=$,$++;;){if((te=j.indexOf(ee,te+1))===-1)return E||Oe.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:$}),qt();if(te===Ve-1)return qt(j.substring($,te).replace(rt,ee));if(ee===Ae&&j[te+1]===Ae)te++;else if(ee===Ae||te===0||j[
te-1]!==Ae){Q!==-1&&Q< te+1&&(Q=j.indexOf(g,te+1));var ye=ao((Z=Z!==-1&&Z< te+1?j.indexOf(y,te+1):Z)===-1?Q:Math.min(Q,Z));if(j.substr(te+1+ye,me)===g){G.push(j.substring($,te).replace(rt,ee)),j[$=
te+1+ye+me]!==ee&&(te=j.indexOf(ee,$)),Q!==-1&&Q<$&&(Q=j.indexOf(g,$)),Z!==-1&&Z<$&&(Z=j.indexOf(y,$));break}if(ye=ao(Z),j.substring(te+1+ye,te+1+ye+Le)===y){if(G.push(j.substring($,te).replace(rt,
ee)),gi(te+1+ye+Le),Q!==-1&&Q<$&&(Q=j.indexOf(g,$)),te=j.indexOf(ee,$),J&&(Xt(),ve))return qe();if(U&&V.length>=U)return qe(!0);break}Oe.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:V.length,index:$}),te++}}else if(k&&G.length===0&&j.substring($,$+Ft)===k){if(Z===-1)return qe();$=Z+Le,Z=j.indexOf(y,$),Q!==-1&&Q<$&&(Q=j.indexOf(g,
$))}else if(Q!==-1&&(Q< Z||Z===-1))G.push(j.substring($,Q)),$=Q+me,Q=j.indexOf(g,$);else{if(Z===-1)break;if(G.push(j.substring($,Z)),gi(Z+Le),J&&(Xt(),ve))return qe();if(U&&V.length>=U)return qe(!0)}
return qt();function Ke(Be){V.push(Be),ge=$}function ao(Be){var pt=0;return pt=Be!==-1&&(Be=j.substring(te+1,Be))&&Be.trim()===""?Be.length:pt}function qt(Be){return E||(Be===void 0&&(Be=j.substring(
$)),G.push(Be),$=Ve,Ke(G),J&&Xt()),qe()}function gi(Be){$=Be,Ke(G),G=[],Z=j.indexOf(y,$)}function qe(Be){if(m.header&&!H&&V.length&&!He){var pt=V[0],hn=Object.create(null),eu=new Set(pt);let Mp=!1;
for(let co=0;co< pt.length;co++){let Yt=a(pt[co]);if(hn[Yt=T(m.transformHeader)?m.transformHeader(Yt,co):Yt]){let yi,Ip=hn[Yt];for(;yi=Yt+"_"+Ip,Ip++,eu.has(yi););eu.add(yi),pt[co]=yi,hn[Yt]++,Mp=!0,(
fe=fe===null?{}:fe)[yi]=Yt}else hn[Yt]=1,pt[co]=Yt;eu.add(Yt)}Mp&&console.warn("Duplicate headers found and renamed."),He=!0}return{data:V,errors:Oe,meta:{delimiter:g,linebreak:y,aborted:ve,truncated:
!!Be,cursor:ge+(H||0),renamedHeaders:fe}}}function Xt(){C(qe()),V=[],Oe=[]}},this.abort=function(){ve=!0},this.getCharIndex=function(){return $}}function S(m){var g=m.data,y=o[g.workerId],k=!1;if(
g.error)y.userError(g.error,g.file);else if(g.results&&g.results.data){var C={abort:function(){k=!0,_(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:b,resume:b};if(T(y.userStep)){for(var U=
0;U< g.results.data.length&&(y.userStep({data:g.results.data[U],errors:g.results.errors,meta:g.results.meta},C),!k);U++);delete g.results}else T(y.userChunk)&&(y.userChunk(g.results,C,g.file),
delete g.results)}g.finished&&!k&&_(g.workerId,g.results)}function _(m,g){var y=o[m];T(y.userComplete)&&y.userComplete(g),y.terminate(),delete o[m]}function b(){throw new Error("Not implemented.")}
function v(m){if(typeof m!="object"||m===null)return m;var g,y=Array.isArray(m)?[]:{};for(g in m)y[g]=v(m[g]);return y}function O(m,g){return function(){m.apply(g,arguments)}}function T(m){
return typeof m=="function"}return s.parse=function(m,g){var y=(g=g||{}).dynamicTyping||!1;if(T(y)&&(g.dynamicTypingFunction=y,y={}),g.dynamicTyping=y,g.transform=!!T(g.transform)&&g.transform,
g.downloadTimeout!==void 0){var y=parseInt(g.downloadTimeout);if(isNaN(y))throw new Error("Config downloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=y}if(
!g.worker||!s.WORKERS_SUPPORTED)return y=null,s.NODE_STREAM_INPUT,typeof m=="string"?(m=a(m),y=new(g.download?u:d)(g)):m.readable===!0&&T(m.read)&&T(m.on)?y=new p(g):(t.File&&m instanceof File||
m instanceof Object)&&(y=new l(g)),y.stream(m);(y=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var C=t.URL||t.webkitURL||null,U=e.toString();return s.BLOB_URL||(s.BLOB_URL=C.createObjectURL(
new Blob([
"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
"(",U,")();"],{type:"text/javascript"})))})(),(k=new t.Worker(k)).onmessage=S,k.id=i++,o[k.id]=k)})()).userStep=g.step,y.userChunk=g.chunk,y.userComplete=g.complete,y.userError=g.error,g.step=T(
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,y.postMessage({input:m,config:g,workerId:y.id})},s.unparse=function(m,g){var y=!1,k=!0,C=",",U=`\r\n`,Re='"',fe=
Re+Re,He=!1,ee=null,Ae=!1,$=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(H){return g.delimiter.indexOf(H)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(He=g.skipEmptyLines),
typeof g.newline=="string"&&(U=g.newline),typeof g.quoteChar=="string"&&(Re=g.quoteChar,fe=Re+Re),typeof g.header=="boolean"&&(k=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");ee=g.columns}g.escapeChar!==void 0&&(fe=g.escapeChar+Re),g.escapeFormulae instanceof RegExp?Ae=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Ae=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(Re),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return ve(ee,m,He);if(
Array.isArray(m[0]))return ve(null,m,He);if(typeof m[0]=="object")return ve(ee||Object.keys(m[0]),m,He)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||ee),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),ve(m.fields||[],m.data||[],He);throw new Error("Unable to serialize unrecognized input");function ve(H,E,Ve){var me="",Le=(typeof H=="string"&&(H=
JSON.parse(H)),typeof E=="string"&&(E=JSON.parse(E)),Array.isArray(H)&&0< H.length),Ft=!Array.isArray(E[0]);if(Le&&k){for(var J=0;J< H.length;J++)0< J&&(me+=C),me+=j(H[J],J);0< E.length&&(me+=U)}for(
var V=0;V< E.length;V++){var Oe=(Le?H:E[V]).length,G=!1,ge=Le?Object.keys(E[V]).length===0:E[V].length===0;if(Ve&&!Le&&(G=Ve==="greedy"?E[V].join("").trim()==="":E[V].length===1&&(E[V][0]==null||E[V][
0].length===0)),Ve==="greedy"&&Le){for(var nt=[],Te=0;Te< Oe;Te++){var Q=Ft?H[Te]:Te;nt.push(E[V][Q])}G=nt.join("").trim()===""}if(!G){for(var Z=0;Z< Oe;Z++){0< Z&&!ge&&(me+=C);var rt=Le&&Ft?H[Z]:Z;
me+=j(E[V][rt],Z)}V< E.length-1&&(!Ve||0< Oe&&!ge)&&(me+=U)}}return me}function j(H,E){var Ve,me,Le;return H==null?"":H.constructor===Date?isNaN(H.getTime())?"":H.toISOString():(Le=!1,Ve=H.toString(),
Ae&&typeof H!="number"&&typeof H!="bigint"&&typeof H!="boolean"&&Ae.test(Ve)&&(H=Ve="'"+Ve,Le=!0),me=Ve.replace($,fe),(Le=Le||y===!0||typeof y=="function"&&y(H,E)||Array.isArray(y)&&y[E]||((Ft,J)=>{
for(var V=0;V< J.length;V++)if(-1< Ft.indexOf(J[V]))return!0;return!1})(me,s.BAD_DELIMITERS)||-1< me.indexOf(C)||-1< Ve.indexOf(Re)||me.charAt(0)===" "||me.charAt(me.length-1)===" ")?Re+me+Re:me)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var EN={};Yv(EN,{doGet:()=>CN,onEdit:(
)=>TN,onOpen:()=>ON,openPage:()=>Kx,rpc:()=>_N,sendDailyLetters:()=>LN,setUp:()=>AN,showMissingFirst:()=>$N});var eS="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
tS="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",nS=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,rS="âáàåãäêéèúüë_ùøûõï",oS=[0,1,0,9,3,35],iS="ôöñíìæóòî",
sS="ơưđíìỉĩịỵ",aS="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",zp=/[A-Za-z\xA1-\u1EF9]+/g,cS=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,Up=/[^\0-\x7F]/,Kp=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,uS=
/[a-z]Ã|Ã.[a-z]/,lS="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",dS="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",pS="o?a|u?ê|i|u?y",hS=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",fS=new RegExp(`^(?:${lS})?(?:(?:${dS})(?:ng|[cmnpt])|(?:${pS})[cn]h|${hS})$`),mS=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",gS="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",yS="^[^1]*(?:[cpt]|ch)$",bS=new RegExp(`${mS}|(?:${gS})[12]|${yS}`);function wS(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return fS.test(n.replace(/[12]/,""))&&!bS.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Fp=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Bp(e){let t=Fp(e);return e.replace(zp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>tS[eS.indexOf(o)]||o);return t||Fp(n)?r.toUpperCase():r})}function jp(e){return e.replace(nS,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=rS.indexOf(r.charAt(1)),s=oS[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(sS[iS.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Zp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+aS.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=wi(n),i=Kp.test(e);return i&&t===e||(i||uS.test(e))&&r&&!o?n:void 0}function wi(e,t=String){let n=(e.match(zp)||[]).filter(o=>o.length>1&&
Up.test(o)),r=n.filter(o=>wS(t(o))).length;return{good:r,bad:n.length-r}}var Gp={tcvn3:Bp,vni:jp,mojibake:Zp};function Un(e){if(!Up.test(e))return;let t=e.normalize("NFC");if(cS.test(
t))return"unicode";if(Kp.test(t)||Zp(t)!==void 0)return"mojibake";let n=wi(t);if(n.bad===0)return;let r=wi(t,Bp),o=wi(t,jp),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function br(e){let t=Un(e),n=t&&t!=="unicode"?Gp[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function Wp(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${Un(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Gp[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=br(c),d=!l&&r&&Un(c)===void 0&&wi(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var kS=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",xS="\\0-\\x08\\x0E-\\x1F\\x7F",vS=new RegExp(`[${kS}${xS}]`,"g"),SS=/[\x80-\x9F\xAD]/g,RS=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,OS=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(vS,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Un(t);if(r&&r!=="unicode"&&Un(n)===r)return n}return t.replace(SS,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function z(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(RS,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function qp(e,t){return z(e)===z(t)}var Hp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Vp(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Hp.indexOf((a+c).normalize("NFC")):-1,l=u<0?Hp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?OS.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function fn(e,t){let n=Vp(e),r=Vp(t);return n< r?-1:n>r?1:0}function Xp(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Es(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var Yp=e=>e.slice(0,1).toLowerCase()+e.slice(1);var Qp=864e5,Ps=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),Jp=e=>String(e).padStart(2,"0"),re=(e,t)=>new Date(Ps(e)+t*Qp).toISOString(
).slice(0,10);function eh(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Xe=(e,t)=>Math.round((Ps(t)-Ps(e))/Qp),tu=e=>new Date(Ps(e)).getUTCDay(),ue=e=>e.slice(0,10),uo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Ms=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,q=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",Ce=e=>e?`${q(e)} ${e.slice(11,16)}`:"",
TS=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],yt=e=>`${q(e)} (${TS[tu(e)]})`,nu=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${Jp(t)}-${Jp(n)}`:void 0},th=200,CS=4e3,Jt="(\\d{1,2})",Is="(\\d{4}|\\d{2})",Ns="(?: ?[-/.\\\\] ?| )",_S=`${Jt}${Ns}${Jt}${Ns}${Is}`,LS=
`(\\d{4})${Ns}${Jt}${Ns}${Jt}`,$S=`${Jt} ?thang ?${Jt}(?: ?[,/.-] ?| ?nam ?| )${Is}`,nh=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],rh=`(${nh.join("|")})[a-z]{0,6}\\.?`,
AS=`${Jt}[ -]${rh}[ ,-]{1,2}${Is}`,ES=`${rh} ${Jt},? ${Is}`,PS="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",NS=`(?:${[_S,LS,$S,AS,ES].join("|")})${PS}(?![a-z\\d]|[/.\\\\]\\d)`,oh=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",MS=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${oh})`,IS=new RegExp(`^[ ,.:;()-]*(?:${MS}[ ,.:;()-]*){0,8}$`),DS=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,ru=e=>W(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function ih(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${NS}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[f,w="",S,_,b,v,O,T,m,g,y,k,C,U,Re,fe,He]=h,ee=(s=(i=(o=(r=b!=null?b:v)!=null?r:y)!=null?o:U)!=null?i:He)!=null?s:"",Ae=(a=_!=null?_:O)!=null?a:g,$=(c=C!=null?C:Re)!=null?c:"",ve=h.index+w.length,
j=nu(ee.length===2?2e3+ +ee:+ee,Ae===void 0?nh.indexOf($)+1:+Ae,+((p=(d=(l=(u=S!=null?S:T)!=null?u:m)!=null?l:k)!=null?d:fe)!=null?p:""));t.push({day:j,from:ve,to:ve+f.length-w.length})}return t}
function ct(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return nu(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>th)return;let t=ru(e),[n,r]=ih(t);if(!n||r||!IS.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(oh,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||DS.test(o)?void 0:n.day}function sh(e){let t=ru(e.slice(0,th));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ct(t.replace(/^truoc\b/,""))}var ah="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",FS="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",zS=new RegExp(
`(?:^|[^a-z\\d/.-])${Jt}(?: ?[/.-] ?${Jt})? ?(?:${ah}) ?$`),US=new RegExp(`^[ ()]*(?:${ah})[ ()]*(?:(?:${FS}),? *)?$`);function ch(e,t){var s;if(e.length>CS)return;let n=ru(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of ih(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=zS.exec(l);if(p&&/\d/.test(l)){if(d=(s=nu(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&US.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=Xe(d,a)+1;if(h<1||h>t)return;for(let f=0;f< h;f+=1)r.add(re(d,f));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var uh="Nếu vẫn báo, gọi cán bộ phụ trách.",lh={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,
todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:
"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."}
,"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${uh}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${uh}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var Qt=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",ou="Mở trang rồi sao chép lại toàn bộ địa chỉ.",dh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ki=
"Mở thử một lần.",ph={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:Qt},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${Qt} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${dh}`,letter:{todo:`${Qt} ${dh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:Qt},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${Qt}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${Qt}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:Qt},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:Qt},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:Qt},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:ou},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:Qt},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:ou},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:ou},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ki},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ki},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ki},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ki},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ki},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var iu=
"ví dụ hoa.nguyen@gmail.com",Ds=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",hh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${iu}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${iu}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${iu}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var fh={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var mh="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",gh=
"Ghi số di động hoặc số cố định của người quản trị.",Fs="Xem lại số.",yh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${mh}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${mh}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:gh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:gh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Fs},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Fs},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Fs},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Fs},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function mn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var KS=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function zs(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?mn(n,KS.get(t)):n]))}var Us=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),bh=e=>{var t,n,r,o;return typeof e=="string"?e:
`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${Yp((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Ks=(e,t)=>typeof e=="function"?e(t):e;var su={...ph,...yh,...hh,
...fh,...lh},lo=({key:e,with:t})=>Us(Ks(su[e],zs(t)));var BS=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",
cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),oM=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),jS=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],ZS=1<< jS.length,iM=ZS<<1;function au(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=BS.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var GS=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],WS=new RegExp(` (?:${GS.join("|")})(?= )`,"g"),cu=
/^(?:huien|thi xa|thanh pho) /;function wh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${au(s,t).join(" ")} `.replace(WS,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(au(s.name,t).join(" "));n.set(a,c),i(c,a),cu.test(c)&&i(c.replace(cu,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function kh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(N(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!cu.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function wr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var xi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Bs={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},uu=(e="")=>W(N(e));function lu(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Bs.key,n=e.phone===Bs.phone,r=
e.email===Bs.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>uu(e[i])===uu(Bs[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var xh=e=>e.length>2||xi(e).length>1,js={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=kh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>wr(e,
t=>t.key).filter(t=>xi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>wr(e,t=>t.key).flatMap(t=>wr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>wr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${uu(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>wr(e,t=>t.phone).filter(xh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>wr(
e,t=>t.email).filter(xh).map(t=>({rows:t}))}};var vh=Object.fromEntries(Object.entries(js).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Sh={"workbook.notSetUp":{what:
"Sổ chưa được thiết lập.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.otherLayout":{what:
"Sổ đang được nâng cấp nên chưa ghi được; nội dung đã nhập vẫn còn.",todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ."},"workbook.isCopy":{what:
"Đây là bản sao của một sổ khác và chưa được thiết lập.",todo:
"Chủ sở hữu bản sao chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Cán bộ phụ trách, địa chỉ nhận trả lời, chế độ thử của cơ quan cũ được bỏ đi; thư tự động tắt."},
"workbook.memoryLost":{what:"Sổ đã mất phần ghi nhớ riêng (Script Properties), dữ liệu trong các thẻ vẫn còn.",todo:
"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ. Sau đó xem lại mục Thư… trước khi gửi thư."},"workbook.lostTab":e=>({what:`Không tìm thấy thẻ “${e.tab}”.`,todo:
"Khôi phục thẻ trong Lịch sử phiên bản. Hoặc chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để tạo lại."}),"workbook.lostColumn":e=>({what:`Thẻ “${e.tab}” thiếu cột “${e.column}”.`,
todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thiết lập, sửa lại sổ để sửa."}),"workbook.twoColumns":e=>({what:`Thẻ “${e.tab}” có hai cột cùng tên “${e.column}”.`,todo:"Đổi tên hoặc xóa cột thừa."}
),"page.contact":e=>`Nếu vẫn không được, gọi: ${e.contact}`,"workbook.busy":{what:"Sổ đang được người khác ghi. Nội dung của đơn vị vẫn còn nguyên.",todo:"Chờ nửa phút rồi bấm lại."},
"workbook.unexpected":e=>({what:`Có lỗi ngoài dự kiến (mã ${e.ref}). Nội dung đã nhập vẫn còn.`,todo:"Thử lại, nếu vẫn lỗi thì báo mã này cho cán bộ phụ trách."}),"workbook.checkBroke":e=>({what:
`Có ${e.count} chỗ sổ không kiểm tra được; mọi chỗ khác vẫn được kiểm tra.`,todo:"Báo người hỗ trợ kỹ thuật."}),"workbook.protected":{what:"Email đang đăng nhập Google không được phép ghi vào sổ.",
todo:"Gọi cán bộ phụ trách."},"google.busy":{what:"Đang có một lượt Kiểm tra Google khác.",todo:"Chờ một phút rồi bấm lại."},"google.here":"Lần này không hỏi được.","google.run":
"Sổ sẽ tự biết khi việc đó xảy ra.","google.never":"Không thể biết từ trong sổ; sổ chạy đúng với cả hai cách.","google.refused":"Lần này không hỏi được: thiếu quyền hoặc đang bận.","setting.empty":
e=>({what:`Thẻ Cấu hình: mục “${e.label}” còn trống.`,todo:"Ghi giá trị."}),"setting.lost":e=>({what:`Thẻ Cấu hình thiếu mục “${e.label}”.`,todo:"Chọn “Thiết lập, sửa lại sổ” để thêm lại."}),
"setting.unreadable":e=>({what:`Thẻ Cấu hình: sổ không đọc được mục “${e.label}”.`,todo:"Xóa và gõ lại."}),"setting.day":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"setting.yesNo":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${Ds(e.text)}`}),"setting.page":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"setting.graceBeforeDue":e=>({what:
`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}).`,todo:"Sửa một trong hai ngày."}),"who.staffOnly":{what:"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
"Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ cán bộ khác ghi email của mình vào mục “Email cán bộ phụ trách” rồi chọn Thiết lập, sửa lại sổ."},"who.ownerFirst":{what:
"Lần thiết lập đầu tiên phải do chủ sở hữu sổ thực hiện.",todo:"Nhờ chủ sở hữu sổ chọn mục này."},"who.unknown":e=>({what:`Email ${e.email||"này"} chưa có trong danh sách đơn vị.`,todo:
`Gọi ${e.contact||"cán bộ phụ trách"} để được thêm.`}),"who.nobody":{what:"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được.",todo:
"Tải lại sổ, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email."},"who.hasContact":e=>({what:
"Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó.",todo:`Báo ${e.contact||"cán bộ phụ trách"} nếu người liên hệ đã thay đổi.`}),"who.merged":e=>({what:
`${e.name} đã sáp nhập, nay là ${e.today}.`,todo:`Báo cáo trong biểu mẫu của ${e.today}.`}),"who.ended":e=>`${e.name} không còn hoạt động nên không phải báo cáo.`,"who.notYours":{what:
"Anh, chị chỉ xem và sửa được báo cáo của đơn vị mình.",todo:"Mở lại biểu mẫu và chọn đơn vị của mình."},"form.unknownUnit":e=>({what:`Không tìm thấy đơn vị mang mã “${e.code}”.`,todo:
"Chọn lại đơn vị."}),"form.conflict":{what:"Tài khoản này vừa được người khác sửa.",todo:"Xem hai bản và chọn một."},"form.rowGone":{what:"Tài khoản này không còn trong sổ.",todo:
"Mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"form.consent":{what:"",todo:"Đánh dấu “Người quản trị đã biết và đồng ý” trước khi gửi."},"form.nothing":{what:"Chưa có nội dung để gửi.",todo:
"Thêm một tài khoản, hoặc chọn “Đơn vị không có tài khoản”."},"form.tooMany":{what:"Mỗi lần gửi nhiều nhất 30 tài khoản.",todo:"Gửi làm nhiều lần."},"form.unitFull":e=>({what:
`Mỗi đơn vị khai nhiều nhất ${e.most} tài khoản, kể cả tài khoản đã ngừng dùng.`,todo:"Sửa các tài khoản đã có, hoặc gọi cán bộ phụ trách."}),"form.oldPage":{what:"Biểu mẫu này đã cũ.",todo:
"Đóng và mở lại biểu mẫu; nội dung đã nhập vẫn còn."},"setup.nothing":"Sổ đã đúng, không có gì phải sửa.","setup.tabMade":e=>`Đã tạo thẻ “${e.tab}”.`,"setup.tabRemade":
e=>`Thẻ “${e.tab}” đã bị xóa, đã tạo lại thẻ trống. Nếu cần lấy lại nội dung cũ: Tệp, Lịch sử phiên bản.`,"setup.tabKept":e=>`Thẻ “${e.tab}” đang mang tên “${e.name}”; giữ nguyên tên mới.`,
"setup.columnMade":e=>`Đã thêm cột “${e.column}” vào thẻ “${e.tab}”.`,"setup.headingBack":e=>`Thẻ “${e.tab}”: tiêu đề “${e.old}” đã được đặt lại thành “${e.column}”.`,"setup.formats":
e=>`Đã đặt lại định dạng ô ở thẻ “${e.tab}”.`,"setup.choices":e=>`Đã đặt lại danh sách chọn ở thẻ “${e.tab}”.`,"setup.table":
e=>`Thẻ “${e.tab}”: Google không cho đặt danh sách chọn ở cột “${e.columns}”, thường vì vùng này đã thành bảng (Table). Sổ vẫn chạy. Để có lại danh sách chọn: bấm mũi tên cạnh tên bảng, chọn hoàn nguyên về dải ô thường (Revert to unformatted range). Sau đó chọn lại “Thiết lập, sửa lại sổ”.`,
"setup.colours":e=>`Đã đặt lại màu báo ở thẻ “${e.tab}”.`,"setup.looks":e=>`Đã đặt lại tiêu đề, ghi chú, độ rộng cột ở thẻ “${e.tab}”.`,"setup.protection":e=>`Đã đặt lại quyền sửa ở thẻ “${e.tab}”.`,
"setup.copied":{what:
"Sổ này là bản sao của một sổ khác, nay là sổ riêng của cơ quan anh, chị. Mục “Email cán bộ phụ trách” chỉ còn email của anh, chị. Địa chỉ nhận trả lời và chế độ thử đã để trống; thư tự động đã tắt.",
todo:"Xem lại thẻ Cấu hình, rồi nhập danh sách đơn vị và chia sẻ sổ."},"setup.memoryLost":{what:"Phần ghi nhớ riêng của sổ (Script Properties) đã mất. Sổ đã ghi nhớ lại theo các thẻ đang có.",todo:
"Xem lại mục Thư… trước khi gửi thư. Sổ không còn biết thư nào đã gửi ngoài những gì thẻ Thư ghi."},"setup.hidden":{what:
"Google giấu email của một người có quyền sửa sổ nên không đặt được giới hạn cho người đó.",todo:"Xem nút Chia sẻ: bỏ người không nhận ra, hoặc mời lại bằng địa chỉ email."},"setup.setting":
e=>`Đã thêm mục “${e.label}” vào thẻ Cấu hình.`,"setup.markedAnew":e=>({what:`Khóa của dấu duyệt đã mất nên sổ đã lập khóa mới. Dấu của ${e.count} dòng đã duyệt được ghi lại theo nội dung hiện có.`,
todo:"Xem lại các dòng đó nếu nghi có người đã sửa."}),"setup.linksAnew":{what:"Khóa của liên kết đã mất nên sổ đã lập khóa mới: mọi liên kết đã gửi không còn dùng được.",todo:
"Gửi lại liên kết cho các đơn vị."},"setup.settingsBack":{what:"Thẻ Cấu hình cũ không còn. Sổ đã ghi lại vào thẻ Cấu hình hiện nay các giá trị mà sổ còn nhớ.",todo:"Xem lại từng mục."},
"setup.staffJoined":e=>`Từ bây giờ là cán bộ phụ trách: ${e.emails}. Nếu không đúng, xóa khỏi mục “Email cán bộ phụ trách”: người bị xóa hết quyền ngay.`,"setup.zone":
"Đã đặt múi giờ Việt Nam cho sổ.","setup.locale":"Đã đặt ngôn ngữ tiếng Việt cho sổ (ngày viết theo thứ tự ngày, tháng, năm).","setup.summary":"Đã lập lại thẻ Tổng hợp.","setup.chart":
"Đã thêm biểu đồ vào thẻ Tổng hợp.","setup.first":"Sổ đã sẵn sàng. Việc tiếp theo: ghi thời hạn, nhập danh sách đơn vị, rồi chia sẻ sổ.","setup.askGoogle":
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var HS=3;function VS({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>HS?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${mn(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Rh={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Ds(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
what:`Ngày ${e.day} Google không nhận gửi thư đến “${e.text}”.`,todo:"Kiểm tra, sửa địa chỉ."}),"roster.returnedEmail":e=>({what:`Ngày ${e.day} thư gửi đến “${e.text}” bị trả lại: ${e.why}.`,todo:
"Gọi điện, xin địa chỉ khác rồi sửa ở đây."}),"roster.badPhone":e=>({what:`“${e.text}” không phải là số điện thoại gọi được.`,todo:"Gõ lại số điện thoại."}),"roster.badRequired":e=>({what:
`“${e.text}” không hợp lệ.`,todo:"Chọn Có hoặc Không."}),"roster.badDay":e=>({what:`“${e.text}” không phải là một ngày.`,todo:"Ghi theo dạng 30/10/2018."}),"roster.badActivity":e=>({what:
`“${e.text}” không hợp lệ.`,todo:"Chọn Đang hoạt động, Đã sáp nhập hoặc Đã giải thể."}),"roster.parentRing":{what:"Các cấp trên ghi thành vòng: đi lên mãi lại gặp đơn vị này.",todo:
"Sửa; tạm thời sổ coi như đơn vị trực thuộc tỉnh."},"roster.mergedNowhere":{what:"Đơn vị đã sáp nhập mà chưa ghi nhập vào đơn vị nào.",todo:"Ghi mã đơn vị nhận."},"roster.mergedUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.code}”.`,todo:"Sửa mã đơn vị nhận."}),"roster.mergedSelf":{what:"Đơn vị ghi nhập vào chính mình.",todo:"Sửa mã đơn vị nhận."},"roster.mergedRing":{what:
"Các đơn vị ghi nhập vào nhau thành vòng, nên không còn đơn vị nhận.",todo:"Sửa cột Nhập vào."},"roster.mergedStill":{what:"Ô này có mã nhưng đơn vị ghi là còn hoạt động hoặc đã giải thể.",todo:
"Xóa mã, hoặc chọn Đã sáp nhập."},"roster.changeNone":e=>({what:`Không tìm thấy “${e.text}” trong danh sách.`,todo:"Ghi mã hoặc tên đúng như trong sổ."}),"roster.changeMany":e=>({what:
`Có nhiều đơn vị mang tên “${e.name}”.`,todo:"Ghi mã thay cho tên."}),"roster.changeTwice":e=>({what:`Đơn vị này đã có ở dòng ${e.line} của bảng.`,todo:"Xóa bớt một dòng."}),"roster.changeGone":e=>({
what:`${e.name} ${e.activity.toLowerCase()} nên không đổi nữa.`,todo:"Ghi “Đang hoạt động” ở cột Hoạt động nếu đơn vị hoạt động lại."}),"roster.needsNewCode":e=>({what:
`“${e.name}” chưa có trong danh sách.`,todo:"Thêm cột “Mã mới” và ghi mã cho đơn vị này."}),"roster.parentByName":e=>({what:`“${e.parent}” chưa có trong danh sách: sổ chỉ ghi tên cấp trên.`,todo:
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>VS(e),"roster.section":{
what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}
),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var Oh={
"letter.setting":e=>({what:`Thẻ Cấu hình: mục “${e.label}” ghi “${e.text}”.`,todo:`Ghi ${e.want}.`}),"letter.google":e=>({what:
`Kiểm tra Google thấy ${e.count} điều khác với điều sổ dựa vào, nên chưa bật gửi thư được. Thư có thể bị gửi hai lần.`,todo:"Mở Kiểm tra Google và gửi kết quả cho người hỗ trợ."}),"letter.unwritable":
{what:"Sổ không lập được thư này; các thư khác vẫn đi.",todo:"Báo người hỗ trợ kỹ thuật."},"letter.noAddress":{what:"Đơn vị chưa có email liên hệ trong thẻ Đơn vị.",todo:"Ghi email, hoặc gọi điện."},
"letter.badAddress":e=>({what:`Email liên hệ “${e.text}” không gửi được.`,todo:"Sửa trong thẻ Đơn vị."}),"letter.capped":e=>`Đơn vị đã nhận đủ ${e.cap} thư của đợt này.`,"letter.notNeeded":
"Đơn vị đã báo cáo, hoặc đã có thư sau.","letter.quota":"Hết hạn mức trong ngày, ngày làm việc sau sẽ gửi.","letter.time":"Hết thời gian của một lượt gửi, lượt sau sẽ gửi.","letter.trouble":
"Google đang báo lỗi khi gửi thư, lượt sau sẽ gửi.","letter.cutBefore":"Lượt gửi bị ngắt trước khi đến thư này, lượt sau sẽ gửi.","letter.cut":{what:"Lượt gửi bị ngắt đúng lúc gửi thư này.",todo:
"Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi."},"letter.doubt":{what:"Google báo lỗi nhưng đã trừ hạn mức.",todo:
"Xem hộp thư đã gửi hoặc hỏi nơi nhận, rồi chọn đã gửi hay chưa gửi."},"letter.refused":e=>({what:`Google không nhận gửi thư đến ${e.to}.`,todo:"Kiểm tra địa chỉ; ngày làm việc sau sẽ gửi lại."}),
"letter.sheetBusy":"Sổ đang được người khác ghi nên lượt này phải dừng; thư chưa gửi sẽ đi ở lượt sau.","letter.runFailed":"Google báo lỗi nên lượt này dừng giữa chừng.","letter.settled":{what:
"Thư này đã gửi, đang gửi, hoặc đã được quyết định.",todo:"Mở lại bảng Thư."},"letter.startLate":e=>({what:`Thư bắt đầu sau ngày cuối của thời hạn (${e.last}): đơn vị chỉ nhận thư báo quá hạn.`,todo:
"Xem lại ngày bắt đầu gửi thư."}),"letter.cannotFinish":e=>({what:`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận: đến hết ngày ${e.last} còn ${e.units} đơn vị chưa có thư nào.`,todo:
"Bắt đầu sớm hơn, gia hạn, hoặc gửi từ hộp thư Google Workspace; hoặc gọi điện cho các đơn vị đó."}),"letter.tight":
e=>`Mỗi ngày gửi được đến nhiều nhất ${e.quota} người nhận nên ${e.letters} thư nhắc không kịp gửi. Mỗi đơn vị vẫn có ít nhất một thư.`,"letter.zones":e=>({what:
`Múi giờ của sổ (${e.book}) và của chương trình (${e.script}) khác nhau.`,todo:"Chọn “Thiết lập, sửa lại sổ”."}),"letter.otherRunner":e=>({what:`${e.email} đang là người gửi thư.`,todo:
"Chọn “Nhận việc gửi thư” nếu muốn gửi thay."}),"letter.testMode":e=>`Đang ở chế độ thử: mọi thư chỉ gửi đến ${e.to}.`,"letter.testAddress":e=>({what:
`Chế độ thử ghi “${e.text}”, không phải là địa chỉ email, nên chưa thư nào được gửi.`,todo:"Sửa mục “Chế độ thử” của thẻ Cấu hình."}),"letter.unreachable":e=>({what:
`${e.units} đơn vị chưa báo cáo hoặc cần sửa mà không có email liên hệ dùng được.`,todo:"Gọi điện cho các đơn vị này."}),"letter.noReason":e=>({what:
`${e.units} đơn vị có tài khoản bị trả lại mà chưa ghi lý do, nên chưa có thư trả lại.`,todo:"Ghi lý do ở cột Ý kiến của thẻ Tài khoản."}),"letter.gone":{what:"Thư này không còn trong lịch gửi.",todo:
"Mở lại bảng Thư."},"letter.noQuota":{what:"Hôm nay đã hết hạn mức gửi thư của Google.",todo:"Gửi vào ngày mai."},"letter.notSent":e=>({what:`Google không nhận gửi thư đến ${e.to}.`,todo:
"Thử lại sau."}),"letter.changed":e=>({what:`Sau khi bật gửi thư, thẻ Cấu hình đã đổi ${e.changes}, nên thư tạm dừng.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để xem lịch mới và xác nhận."}),"letter.preview":e=>`Sẽ gửi ${e.counts}. Gửi?`,"letter.previewNone":
"Theo lịch mới, chưa có thư nào cần gửi trong những ngày tới.","letter.lost":e=>({what:
`Thẻ Thư không còn ghi ${e.letters} thư đã gửi (bị xóa, hoặc sổ được khôi phục bản cũ). Thư tạm dừng để không đơn vị nào nhận hai lần.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.extra":e=>({what:`Thẻ Thư ghi ${e.letters} thư đã gửi mà sổ không gửi, nên thư tạm dừng.`,todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."}),"letter.mixed":{what:"Thẻ Thư ghi các thư đã gửi khác với phần ghi nhớ của sổ, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.noLedger":{what:"Phần ghi nhớ của sổ về các thư đã gửi bị hỏng, nên thư tạm dừng.",todo:
"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi chọn “Coi như đã gửi” hoặc “Gửi lại”."},"letter.changedAgain":{what:"Cấu hình vừa đổi thêm sau khi bảng Thư được mở.",todo:
"Xem lại lịch rồi xác nhận."},"letter.nothingHeld":"Không còn gì phải quyết định: thư đang đi theo lịch.","letter.runnerLeft":e=>({what:
`Người gửi thư ${e.email} không còn là cán bộ phụ trách, nên thư đã dừng.`,todo:"Cán bộ phụ trách chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Nhận việc gửi thư”."}),"letter.busy":{what:
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Th={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
"Đang tạm dừng: không thư nào được gửi.","health.noTrigger":{what:"Thư tự động đã ngừng vì lịch hằng ngày bị xóa.",todo:"Bấm “Bật lại”."},"health.stalled":{what:
"Lịch chạy hằng ngày đã quá một ngày không gửi thư.",todo:"Bấm “Bật lại”."},"health.stalledOther":e=>({what:`Lịch chạy của ${e.email} đã quá một ngày không gửi thư.`,todo:
"Báo người đó mở bảng Thư và bấm “Bật lại”, hoặc bấm “Nhận việc gửi thư” để gửi thay."}),"health.hour":e=>({what:`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ.`,todo:
"Bấm “Tải lại” để đổi lịch."}),"health.hourOther":e=>`Mục “Giờ gửi thư” ghi ${e.set} giờ nhưng lịch vẫn chạy lúc ${e.runs} giờ. Lịch đổi theo khi ${e.email} mở bảng Thư.`,"health.lastRun":
e=>`Lượt gần nhất: ${e.at} (${e.did}).`,"health.noRun":"Chưa có lượt gửi nào.","health.trouble":e=>`Lượt gửi chưa xong, ${e.trouble}`,"health.nextRun":e=>`Lượt tới: ${e.day}, khoảng ${e.hour} giờ.`,
"health.quota":e=>`Hạn mức còn lại hôm nay: ${e.left} người nhận.`,"health.held":e=>`${e.letters} thư đang chờ.`,"health.unknown":e=>`${e.letters} thư không rõ đã gửi, cần cán bộ quyết định.`,
"health.failed":e=>`${e.letters} thư gửi lỗi, lý do ghi trong thẻ Thư.`,"health.sending":"Đang có một lượt gửi.","health.onNoRunner":{what:
"Mục “Gửi thư tự động” ghi Có nhưng chưa ai được giao gửi thư, nên không thư nào đi.",todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, rồi bấm “Bật gửi thư”."},"health.noDay":e=>({what:
`Đã bật gửi thư nhưng mục “${e.label}” của thẻ Cấu hình còn trống, nên không thư nào đi.`,todo:"Ghi ngày vào mục đó."}),"health.dry":e=>({what:
`Từ ${e.since}, hộp thư ${e.email} không còn hạn mức gửi của Google nên không thư nào đi.`,todo:
"Xem hộp thư đó có đang gửi hàng loạt nơi khác không. Cán bộ khác gửi thay: chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư…, bấm “Nhận việc gửi thư”."}),"health.never":e=>({what:
`Đã bật gửi thư từ ${e.since} mà chưa có lượt gửi nào.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."}),"health.gap":e=>({what:
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var Ch={"link.refused":{what:
"Liên kết này không dùng được: có thể đã bị đổi, bị cắt khi chép, hoặc là của đợt trước.",todo:"Mở lại từ thư mới nhất, hoặc gọi cán bộ phụ trách."},"link.closed":{what:
"Đợt báo cáo đã chốt nên chưa ghi được. Nội dung đã nhập vẫn còn.",todo:"Gọi cán bộ phụ trách."},"link.preview":{what:"Đây là liên kết xem thử trong thư gửi cho cán bộ, không ghi vào sổ.",todo:
"Muốn báo cáo thay, cán bộ mở biểu mẫu từ menu của sổ."},"link.sender":{what:"",todo:"Ghi họ tên người gửi báo cáo này."},"link.stored":{what:"Nội dung đang ghi trong sổ chưa đúng.",todo:
"Gõ lại ô này."},"link.testOver":{what:"Liên kết thử đã quá 10 phút hoặc đã cũ.",todo:"Lấy liên kết thử mới ở mục Liên kết."},"link.testSignedIn":{what:
"Trang này đang mở bằng một lần đăng nhập Google mà sổ nhận ra, nên chưa chứng tỏ được gì.",todo:"Mở trong cửa sổ ẩn danh, hoặc quét mã bằng điện thoại."},"link.testNoTick":{what:"",todo:
"Đánh dấu rằng Google không hỏi đăng nhập khi mở trang này."},"link.addressDev":{what:"Địa chỉ này kết thúc bằng /dev, chỉ người sửa được sổ mới mở được.",todo:
"Chép địa chỉ kết thúc bằng /exec ở cửa sổ Triển khai."},"link.addressWorkspace":{what:"Địa chỉ này chỉ mở được trong nội bộ một tên miền.",todo:
"Triển khai lại với “Ai có quyền truy cập: Bất kỳ ai” rồi chép địa chỉ mới."},"link.addressAccount":{what:"Địa chỉ này chép từ thanh địa chỉ của một người đăng nhập Google bằng nhiều email.",todo:
"Chép lại ở cửa sổ Triển khai."},"link.addressOther":{what:"Đây chưa phải địa chỉ ứng dụng web.",todo:"Chép địa chỉ dạng https:\x2f/script.google.com/macros/s/…/exec ở cửa sổ Triển khai."},
"link.addressShape":{what:"Địa chỉ cần có dạng https:\x2f/script.google.com/macros/s/…/exec.",todo:"Chép nguyên từ cửa sổ Triển khai, không gõ tay."},"link.noAddress":{what:
"Chưa ghi địa chỉ trang web của liên kết nên thư chưa mang liên kết.",todo:"Ghi địa chỉ ở mục Liên kết."},"link.unproved":{what:
"Địa chỉ trang web của liên kết chưa được xác nhận nên thư chưa mang liên kết.",todo:"Mở mục Liên kết để xác nhận."},"link.changed.address":{what:
"Địa chỉ trang web của liên kết đã đổi sau lần xác nhận.",todo:"Mở mục Liên kết để xác nhận lại; đến khi đó thư không mang liên kết."},"link.changed.layout":{what:
"Sổ đã nâng cấp nên liên kết của đơn vị tạm không ghi được.",todo:"Cập nhật bản triển khai rồi xác nhận lại ở mục Liên kết."},"link.changed.owner":{what:
"Chủ sở hữu sổ đã đổi nên liên kết của đơn vị có thể không mở được.",todo:"Chủ sở hữu mới triển khai rồi xác nhận lại ở mục Liên kết."},"link.noRow":{what:"Đơn vị này chưa có liên kết.",todo:
"Chọn “Thiết lập, sửa lại sổ”."}};var _h={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var Lh={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:
"Chọn theo từng cấp trên rồi in nhiều lần."}),"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{
what:"Ngày phát hiện chưa đúng.",todo:"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:
"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var $h={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`};var qS={...su,
...vh,...Sh,...Rh,...Oh,...Th,...Ch,..._h,...Lh,...$h},Ah=e=>Ks(qS[e.key],zs(e.with)),x=e=>Us(Ah(e)),Eh=e=>bh(Ah(e)),en=e=>({ok:!0,value:e}),Lt=(...e)=>({ok:!1,problems:e});var XS=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function YS(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Ph(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||XS.test(t)?en(t):Lt(YS(t))}var Nh="script.google.com";var JS=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,QS=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Kn(e){return JS.test(e)?"NOTHING":QS.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var vi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),Ih=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),du=[...vi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...Ih],eR=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Dh=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],tR=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,nR=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Mh=`\\s"'“”‘’<>()[\\]{},;:!?*`,Fh=new RegExp(`^[${Mh}-]+|[${Mh}.…-]+$`,"g"),
rR=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function zh(e){let t=Dh.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=du.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||eR.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=vi.includes(n),a=s?n:vi.find(l=>Es(n,l));if(!a)return Ih.find(l=>Es(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&du.includes(u)?u:`${a}.com`}var Zs=e=>tR.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Gs(e){let t=W(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${zh(r(t.slice(n+1)))}`;return Zs(o)?o:void 0}function oR(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Zs(n)?n:Gs(e)}var gn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function iR(e){let t=W(e).replace(/\s/g,""),n=du.find(o=>t.endsWith(o)&&(vi.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Gs(
`${t.slice(0,-n.length)}@${n}`);return r?gn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?gn("NAME_IN_EMAIL"):gn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function sR(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Fh,""),around:o!==""}}var Uh=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function Ws(e){let t=Uh(N(e)),n=Kn(t.slice(0,1e3));if(n==="NOTHING")return gn("EMPTY");if(t.length>1e3)return gn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return gn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?gn("PHONE_IN_EMAIL"):iR(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Fh,
"")).filter(h=>h.includes("@")),o=r.filter((h,f)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===f);if(o.length>1)return gn("MULTIPLE",void 0,o.filter(Zs));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:sR(t),a=rR.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Zs(i))return gn(c,c==="SPACES"?oR(i):Gs(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Gs(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ht(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var aR=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,cR=/"[^"@]{0,200}"\s*(?=<)/g,uR=
200,lR=/^\s*\d{1,2}[.)]\s+/,dR=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(lR,"")]:e.replace(/></g,"> <").split(/\s+/),pR=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);
function je(e){let t={emails:[],bad:[]},n=new Set,r=Uh(e.slice(0,2e4).replace(nR,"")).replace(cR,""),o=[];for(let i of r.split(aR).flatMap(dR).slice(0,uR)){let s=Ws(i),a=!s.ok&&pR(i,s.suggest)?Ws(
s.suggest):s;if(a.ok){if(a.suggest&&hR(a.key)){t.bad.push({text:N(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ht(a.key))||t.emails.push(a.email),n.add(ht(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:N(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function hR(e){let t=e.slice(e.indexOf("@")+1),n=zh(t);return n!==t&&(Dh.some(([r])=>r.test(t))||vi.includes(n.split(".")[0]))}var fR=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,mR=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Hs=e=>{let t=e.replace(mR,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},gR=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Kh(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(fR))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=Hs(i.slice(a,l)),p=u+1< s.length?"":Hs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||gR(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Hs(i))&&(/^\s*\|/.test(i)||n.push({name:Hs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Bh(e,t){try{return e.read(t)}catch{return Lt({key:"setting.unreadable",with:{label:e.label}})}}var yR=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,bR=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,wR=
200,kR=e=>e.replace(yR,"").replace(bR,""),jh=e=>e.slice(0,wR).normalize("NFKC"),$t=e=>z(kR(N(jh(e)))),B=e=>z(N(jh(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function kr(e,t={}){var i;let n=
new Map(e.map(s=>[$t(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W($t(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=$t(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var K={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},he={passed:"Đạt",returned:"Trả lại"},$e={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},pu={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},X={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},hu={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},yn={form:"Biểu mẫu",hand:"Sửa tay"},bt={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ae={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Vs=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),At=(e,t,n,r,o,i={}
)=>({...Vs(e,t,n,i),faultBit:r,report:o}),Ye=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),ot=(e,t,n,r={})=>({...Ye(e,t,n,r),
checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),po=(e,t)=>Object.keys(e).filter(n=>t(e[n])),qs=e=>po(e,t=>"checked"in t),Si=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ri={[K.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[K.group]:["group","nhóm facebook","hội nhóm"],[
K.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[K.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[$e.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
$e.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[$e.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[X.active]:["hoạt động","còn hoạt động"],[
X.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[X.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[he.passed]:["ok","đã đạt","đạt yêu cầu"],[
he.returned]:["đã trả lại","trả về"]},Gh={[bt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[bt.no]:["false","0","no","ko","k","không ạ"]},zt=kr(Object.values(K),Ri),Oi=kr(Object.values($e),Ri),Ti=
kr(Object.values(he),Ri),tn=kr(Object.values(X),Ri),Bn=kr(Object.values(bt),Gh),Zh=new Map;function xR(e){var r;let t=e.join(`\n`),n=(r=Zh.get(t))!=null?r:kr(e,e[0]===bt.yes?Gh:Ri);return Zh.set(t,n),
n}function Wh({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=xR(e)(t))!=null?n:t}function Xs(e){let t=Bn(e);return t===void 0?e.trim()?void 0:!1:t===bt.yes}var vR=50,Ut=e=>je(e.join(
`\n`)).emails.slice(0,vR);var bn=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?Lt({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):en(s)}}),Hh="Có",
SR="Không",fu=(e,t,n)=>bn(e,t,n,"Có hoặc Không",Xs),ho=(e,t,n,r,o,i=RR)=>bn(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),RR=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function OR(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];return t===void 0?void 0:+t}function TR(e){var n;let t=W(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Xh=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),CR=["cn","hai","ba","tu","nam","sau","bay"],_R=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function LR(e){let t=W(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:CR.indexOf(t);return n<0?void 0:n}function $R(e){if(_R.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Xh(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(LR),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var AR=61,ER=e=>ch(e,AR),Vh="thứ Hai đến thứ Sáu",qh=
"02/09/2019, 04/02/2019 - 08/02/2019",Ys={lettersOn:fu("Gửi thư tự động",SR,"Bật, tắt ở mục Thư… của menu."),lettersFrom:bn("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?ct(e):""),milestones:bn("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",TR),sendHour:ho("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,OR),sendDays:bn("Ngày gửi trong tuần",Vh,"Các ngày được gửi thư.",`như ${Vh}`,$R),holidays:bn("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${qh}.`,`như ${qh}`,ER),senderName:bn("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:bn("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Ut([e])[0]:""),unitCap:ho("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:ho(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:fu("Gửi thư cho cấp trên",Hh,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:fu("Gửi thư cảm ơn",Hh,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:ho("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:bn("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Xh)};var jn=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>en(r.trim())}),Yh=(e,t,n,r=ct)=>({label:e,help:t,initial:"",read:o=>o.trim()?ef(r(o),{key:"setting.day",with:{label:e,text:o}}):n?Lt({key:"setting.empty",with:{label:e}}):en("")}),Jh=(
e,t,n)=>({label:e,initial:t,help:n,read:r=>ef(Xs(r),{key:"setting.yesNo",with:{label:e,text:r}})}),Qh=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),PR=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),NR=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Kh(r,e)})});function ef(e,t){return e===void 0?Lt(t):en(e)}var MR=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Se={federation:jn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:jn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:jn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:jn("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:Yh("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,sh),graceUntil:Yh("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:PR("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:jn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:Jh("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:NR("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:jn("Thông báo về dữ liệu cá nhân",MR,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:ho("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Ph},
linkOnly:Jh("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:jn("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:jn("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),...Ys};function wn(e){var r;let t=[],n={};for(let[o,i]of Object.entries(Se)){let s=e[i.label],a=
s===void 0?Lt({key:"setting.lost",with:{label:i.label}}):Bh(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:
""}return{settings:n,problems:[...t,...IR(n)]}}function IR({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:"setting.graceBeforeDue",with:{grace:q(t),due:q(e)}}]:[]}var ut=e=>(/[%\x2f]/.test(e)?
e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Et=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g," ").trim();function Pt(e){let t=ut(e),n=new Map;return r=>{var c;let o=r.split("/"),i=
o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Et(tf(s))===Et(e);return n.set(s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var tf=e=>e.replace(/%2F/g,
"/").replace(/%25/g,"%"),mu=e=>{var t;return tf((t=e.split("/")[1])!=null?t:"")};var gu=["round","dueBefore","graceUntil","lettersFrom","milestones","overdueWeeks"],kn=e=>({round:Et(e.round),
dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),overdueWeeks:String(e.overdueWeeks)});function rf(e,t){if(!e)return[];let n=kn(t);
return gu.filter(r=>e[r]!==n[r]).map(r=>({label:Se[r].label,from:nf(e[r]),to:nf(r==="round"?t.round.trim():n[r])}))}var nf=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?q(e):e;var Js={reader:"public"}
,be={unit:Vs("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Ye("Đơn vị",240,"Tên đơn vị theo mã.",Js),kind:At("Loại",90,
"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...Js,choices:Object.values(K)}),accountName:At("Tên tài khoản facebook",180,
"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:"off"}}),pageName:At(
"Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},Js),address:At("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},Js),name:At("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:At("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:At("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:At("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:At(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
At("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:At(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Vs("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values($e)}),rowId:ot(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:ot("Cần sửa",300,"Ô cần sửa và lý do."),remarks:ot("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:ot("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:ot("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:ot("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Ye("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Ye("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Ye("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Ye("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Ye("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(pu),since:4}),consent:Ye("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Ye(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(he)}),comment:M("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:M("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:M("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ci=be,de=po(Ci,e=>"report"in e),AI=de.filter(e=>be[
e].report.group==="manager"),yu=de.filter(e=>["manager","second"].includes(be[e].report.group)),_i=po(Ci,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ci[e].faultBit})),xn=po(Ci,({writer:e}
)=>e==="unit"),Zn=qs(be),of=po(Ci,({writer:e})=>e!=="staff"),vn=e=>be[e].heading;var Qe={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:M("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:M("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[bt.yes,
bt.no]}),status:ot("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:ot("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:ot(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:ot("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:ot(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:ot("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:ot("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:ot("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:M("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:M("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:M("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:M("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:M("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(X),since:4}),mergedInto:
M("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:M("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:M(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},Je=(e,t)=>M(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),DR={id:M("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:M("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:M("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:M("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(hu)}),dueBefore:M("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:M("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:M("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:M("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:M("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:Je("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:M("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:Je(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:Je("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:Je("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:Je("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:Je("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:Je("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:Je("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:Je("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:Je("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:Je("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:Je("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:Je("Đã sửa",
"Số dòng đơn vị đã sửa."),added:Je("Mới","Số dòng đơn vị khai mới."),stopped:Je("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:Je("Im lặng","Số dòng không được trả lời đến lúc chốt.")},FR={round:
M("Mã đợt",90,"Mã của đợt."),roundName:M("Đợt",160,"Tên của đợt lúc chốt."),unit:M("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:M("Đơn vị",280,"Tên đơn vị lúc chốt."),status:M(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:M("Thời hạn",100,"Thời hạn lúc chốt."),first:M("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:Je(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:M("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:M("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},zR={key:
M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:
M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},UR={label:M("Mục",260,"Tên của mục, không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,
"Mục này dùng làm gì.")},Li={at:Ye("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Ye("Ai",210,"Người làm."),what:Ye("Việc",240,"Việc đã làm."),unit:Ye("Đơn vị",90,"Mã đơn vị."),rowId:Ye("Mã dòng",130,
"Mã dòng."),columns:Ye("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},oe={units:{title:"Đơn vị",color:"#1a73e8",columns:Qe,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:be,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:DR,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:FR,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:zR,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:UR,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:Li,frozenColumns:0}},fo=qs(Qe);var nn=e=>{var t;return(t=ct(e))!=null?t:""};function Sn({dueBefore:e,extendedTo:t}){let n=e?re(e,-1):"";return t&&t>n?t:n}
function sf(e,t,n){let r=Sn(e);if(!r)return"";let o=t?ue(t):n;return o<=r?t?ae.onTime:ae.open:e.graceUntil&&o<=e.graceUntil?ae.grace:t?ae.late:ae.overdue}function mo(e,t){let n=Sn(e);if(!n)return"";
let r=Xe(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${yt(n)}, ${o}`}var af=60;function $i({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(tu(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=af;c+=1)for(let u of a){let l=re(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function Qs(e,t,n,r){let o=Sn({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(re(o,-c),o)})),a=r.next(re(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(cf),after:bu(re(i,1),n.overdueWeeks,r)}}var cf=(e,t)=>Xe(t.day,e.day),bu=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(re(e,7*i))}));function wu(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ea=(e,t)=>{let n=e[e.length-1];return n&&t< re(n.day,7)?wu(e,t):void 0};function uf(e,t,n){let r=Math.max(0,
Math.min(af,Math.ceil((Xe(e,t.last)+1)/7)));return[...bu(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...bu(re(t.end,1),t.after.length||1,n,"sau-")].sort(cf)}
function Nt({activity:e,mergedInto:t}){let n=e===""?void 0:tn(e);return n!=null?n:t.trim()?X.merged:X.active}var it=e=>Nt(e)===X.active;function lf(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function KR(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!it(c)&&it(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,B(a.code),a),n(r.byName,z(a.name),a)}return(s=r.byCode.get(B(i)))!=null?s:r.byName.get(z(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function Rn(e){let t=KR(e),n=lf(e,p=>Nt(p)===X.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&it(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(it),s=lf(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,f)=>{if(h===void 0)return;let w=p.get(h);w?w.push(f):p.set(h,[f])};for(let p of i)l(c,a(p),p);for(
let p of e)it(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let f=0;f< h.length;f+=1)h.push(...d(h[f]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var go={report:{withoutRows:L.missing,open:[L.missing,L.fix],
counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},BR=[];function yo(e){var o,i;let{required:t,kind:n}=e;if(!it(e))return"ended";let r=Bn(t);
return r?r===bt.no?"nothing":"report":(i=(o=BR.find(s=>$t(s.kind)===$t(n)))==null?void 0:o.owes)!=null?i:"report"}var df=(e,t)=>go[e].open.includes(t),pf=e=>`(${e("counted")}=1)`,hf=e=>go[e].counted;
var _e=e=>df(e.obligation,e.status),xr=({status:e})=>e===L.reported||e===L.approved||e===L.none,wt=({status:e})=>e===L.fix,ku=e=>_e(e)&&!wt(e),Gn=({returned:e})=>e.filter(({comment:t})=>t.trim()),jR=
e=>wt(e)&&!e.faults.length&&e.returned.length>0&&!Gn(e).length,bo=e=>_e(e)&&!jR(e);function ta(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim(
));return o||!r.trim()?o:(n=n||new Map(e.map(i=>[z(i.name),i])),n.get(z(r)))}}function ff(e){let t=new Map,n=ta(e);for(let r of e){let o=_e(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=
t.get(i);s?s.push(r):t.set(i,[r])}return t}var wo=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var na=e=>e,Ai=12,mf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?
r:""},gf=({column:e,problem:t})=>yf(be,e,t);function ra({column:e,problem:t}){let n=mf(be,e),r=Eh(GR(t));return n?`${n}: ${r}`:r}var oa=({column:e,problem:t})=>yf(Qe,e,t);function yf(e,t,n){let r=mf(
e,t);return r?`${r}: ${x(n)}`:x(n)}var bf=e=>[...e.slice(0,Ai).map(t=>`• ${t}`),...e.length>Ai?[`• ${x({key:"account.more",with:{count:e.length-Ai}})}`]:[]].join(`\n`),wf=e=>bf(e.map(gf)),xu=e=>bf(
e.map(oa)),kf=e=>e.slice(0,Ai).map(gf).join(`\n`),xf=(e,t)=>e.filter(n=>n.column===t).slice(0,Ai).map(({problem:n})=>x(n)).join(`\n`);function vf(e){let t=_i.reduce((n,{key:r,bit:o})=>n+(e.some(({
column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Sf(e,t){var r;let n=(r=_i.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var ZR=
new Set(["text","value","code","parent","suggest"]);function GR(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,ZR.has(n)?"…":r]));return{...e,
with:t}}var Wn=({column:e})=>e===""||be[e].writer!=="staff",Ei=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Rf=(e,t)=>e.column===t.column&&JSON.stringify(
e.problem)===JSON.stringify(t.problem);var Hn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",Tf=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Hn(e)))==null?void 0:t[
1])!=null?n:""},ko=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,On=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Cf=e=>`${e.map(WR).filter(
Boolean).join(`\n\n`)}\n`,Of=e=>e.map(t=>`- ${t}`).join(`\n`);function WR(e){switch(e[0]){case"list":return Of(e[1]);case"button":return Hn(e[2])&&`${e[1]}:\n${Hn(e[2])}`;case"bar":return e[1].map(({
label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Of(e[2].map(({name:t,phone:n})=>`${t}: ${n||vu}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[
1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var vu="chưa có số";var HR=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,ia=e=>{var t,n;return(n=(t=HR.exec(e))==null?void 0:t[
0])!=null?n:ko(e.trim(),60)};var kt="báo cáo tài khoản Facebook",rn=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",vr=({department:e,federation:t})=>e.trim()||t.trim(),xo=({
guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Su=({first:e})=>q(ue(e));function Mt({state:{deadline:e},about:{today:t,last:n}}){let r=Xe(t,n),o=yt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${yt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>Sn({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${q(re(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function VR({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline;return t<=n?`thời hạn hết ngày ${q(n)}`:t<=r?`châm chước đến hết ngày ${q(r)}`:`thời hạn ${q(n)} đã qua`}var Ru=({state:e,unit:t},n)=>`${[ia(
e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Pi=(e,t)=>Ru(e,`${t}, ${VR(e)}`),qn=e=>Pi(e,wt(e.unit)?`${kt} cần sửa`:`nhắc ${kt}`);function Xn({state:e,unit:t,about:{today:n}}){let r=Gn(
t).length+t.faults.length,o=vr(e);return wt(t)?`${o} đã nhận ${kt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${xo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${q(
n)}, ${o} chưa nhận được ${kt} của ${t.name}. ${xo(e)} đơn vị gửi báo cáo.`}var Yn=e=>wt(e.unit)?Vn(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Vn(e,"báo cáo")];function Vn({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=Tf(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var _f=(
e,t,n)=>{let r=qR(e,t);return r.length?[["heading","Cần sửa"],["list",On(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},qR=(e,t)=>[...Gn(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${vr(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(ra)];function Lf({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${wt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${q(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",On(n,t,"đơn vị khác")]]}var Ou=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),$f=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${vr(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,sa=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var Af={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?wo(o,n,r?"sau-":""):void 0,subject:e=>Pi(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${xo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${kt}.`,until:Mt,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&_e(e.unit)?
`Đơn vị cũng chưa ${kt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Vn(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Ef={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>_e(e)&&e.status===L.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>Pi(e,`đề nghị ${kt}`),lead:({state:e,unit:t})=>`${xo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${vr(e)}.`,until:Mt,asked:
e=>Vn(e,"báo cáo"),small:rn,named:()=>[]};var Pf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!bo(e)||!(t!=null&&t.last)||t.last>ue(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:qn,lead:Xn,until:Mt,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Yn(e)],small:rn,named:()=>[]};var Nf={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>bo(e)&&n.isOver?wo(n.point,t):void 0,subject:qn,lead:Xn,until:Mt,asked:Yn,small:rn,named:()=>[]};var Mf={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>bo(e)&&!n.isOver?wo(n.point,t):void 0,subject:qn,lead:Xn,until:
Mt,asked:Yn,small:rn,named:()=>[]};var aa={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!_e(e))return;
let n=Gn(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:qn,lead:Xn,until:Mt,asked:Yn,small:rn,named:()=>[]};var XR=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},If=e=>`\uFEFF${e.map(t=>t.map(XR).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Sr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",ft=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var Cu="đơn vị khác, xem tệp đính kèm",Tu={[ae.onTime]:"#1e7d3c",[ae.grace]:"#5f8f2f",[ae.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function YR(e){return _e(e)?wt(e)?
L.fix:L.missing:xr(e)?Tu[e.timeliness]?e.timeliness:ae.onTime:""}var JR=e=>Object.keys(Tu).map(t=>({label:t,color:Tu[t],count:e.filter(n=>YR(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ae.grace),Df=e=>{let t=e.filter(ku).length,n=e.filter(wt).length;return{all:t+n+e.filter(xr).length,missing:t,fix:n}};function Ff({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
Df(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[ia(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${q(n.today)}: ${s.filter(Boolean).join(", ")}`}
function _u({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=Df(e),s=[o?`còn ${o}/${r} đơn vị chưa ${kt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${yt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${mo(t,n)}.`}function zf(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",_u(
e)],["bar",JR(i)],["text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...QR(i,r.since,t),["button","Mở sổ",n.links.book],...eO(i,t),...tO(i.filter(wt),t),
...nO(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function QR(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&xr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${Ce(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",On(r.map(({name:i})=>i),Math.min(10,n),Cu)]]}function eO(e,t){var i;let n=e.filter(ku),r=new Map,o=ta(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${Cu}`:""]]}var Uf=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(ra)],tO=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",On(e.map(n=>`${n.name}: ${Uf(n).slice(0,3).join(" ")}`),Math.min(40,t),Cu)]]:[];function nO(e,t,n){let r={},o=[];for(let{label:h,unit:f,state:w,why:S}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,f,le[w].toLowerCase(),S].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${Ce(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${Ce(l)}.`,d&&d.script!==d.book&&x({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",On(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function Kf({units:e}){let t=ta(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>Qe[n].heading),...e.filter(n=>_e(n)||xr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,q(ue(
n.first)),q(n.extendedTo),n.phone,n.emails.join(", "),Uf(n).join(" | ")]})]}var Bf={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
ue(o),s=ea(uf(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(_e)?void 0:{id:s.id,day:s.day}},subject:Ff,lead:_u,body:zf,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:If(Kf(e))}],named:({state:e})=>e.units.filter(t=>_e(t)&&t.status===L.missing)};var jf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>xr(e)&&e.first!==""&&ue(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Ru(e,
`đã nhận báo cáo ngày ${Su(e.unit)}`),lead:({state:e,unit:t})=>`${vr(e)} đã nhận ${kt} của ${t.name} ngày ${Su(t)}: ${rO(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Vn(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function rO({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Gf={summary:Bf,digest:Af,returned:aa,newLink:Pf,invitation:Ef,reminder:Mf,overdue:Nf,thanks:jf},ie=e=>Gf[e],Lu=
Object.entries(Gf),ca=Lu.map(([e])=>e),$u=Lu.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Zf=Lu.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Wf=[...Zf.filter(({kind:e}
)=>e.isAboutOwnReport),...Zf.filter(({kind:e})=>!e.isAboutOwnReport)];var oO="thu/",Hf=new Map(ca.map(e=>[ie(e).prefix,e]));function vo(e){let t=e.settings.testTo.length?oO:"",n=ut(e.round);return{
write:(r,o,i)=>`${t}${ie(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=Hf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}function ua(e,t){var a;let[n="",r,...o]=e.split("/"),i=Hf.get(n);if(!i||r!==ut(t))return;let s=ie(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Vf=e=>({
kind:t,matter:n,unit:r})=>[t,ut(e),n,r].filter(Boolean).join("/");function Rr(e){let t=new Map,n=new Map,r=vo(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!ft(p.state))return d;if(p.early||p.state==="skipped"||ue(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(ft(s.state)?ie(c.kind).to==="unit"?iO(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function iO(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=ie(t);if(s.to!=="unit")return;let a=ue(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function qf(e,t,n){let r=new Map,o=i=>Qs(e.deadline,ct(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?ea(c,t):wu(a,t)};return r.set(i,p),p}}}var Au={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},la=({testTo:e})=>e.length>0&&!Ut(e).length;function Xf(e,{testTo:t},n){let r=Ut(e),o=t.length?Ut(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Yf=(e,t)=>Xf(e,t,Au),da=(e,t)=>Xf(e,t,je(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Tn(e,t,n=Rr(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=$i(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||la(o))return r;let a=Jf(e,t,n,s,r);sO(a);let c=new Set;for(
let u of e.units){let l=ut(u.code);if(!(!l||c.has(l))){c.add(l);try{aO(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=lO(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function Jf(e,t,n,r,o){let i=ff(e.units);return{state:e,today:t,calendar:r,history:n,moments:qf(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var Qf=(e,{settings:t})=>{let{setting:n}=ie(e);return n!==void 0&&!t[n]};function em(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function tm({state:e,today:t,calendar:n,history:r,moments:o},i){let s=ie(i);if(s.to!=="staff"||Qf(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:
r.lastToStaff});return em(r,i,a,"")}function sO(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of $u){let i=tm(e,o);i&&(r.wanted.add(i.key),om(e,i,Yf(t.staff,t.settings),{last:n.of("").last,under:[
]}))}}function nm({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Wf){let u=Qf(a,e)?
void 0:em(t,a,c.due(s),o);if(u)return u}}function aO(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=nm(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&
u.any>=o))return;let p=ie(d.kind);if(p.to==="unit"){if(p.counts&&cO(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}om(e,d,
da(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var cO=(e,t)=>e!==void 0&&e.count>=t,uO=12;function rm(e,t){
let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=Jf(e,t,Rr(e),$i(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:
u}),i.history.assume(c,t),!0):!1;for(let{name:c}of $u)a(tm(i,c));for(let c of e.units){let u=ut(c.code),l=i.underOf(c.code);for(let d=0;u&&d< uO&&a(nm(i,c,u,l),c.code);d+=1);}return s}function om({
today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,
insteadOf:h}=s,f={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:f},had:d})}var lO=e=>e.sort(({letter:t,had:n},{
letter:r,had:o})=>ie(t.kind).rank-ie(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var im=e=>e.to.length;function Or(e,t,n){let r={go:[],held:[
],recipients:0};for(let o of e){let i=t-(ie(o.kind).to==="staff"?0:n)-r.recipients;if(im(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=im(o)}return r}function So(e){let t=2166136261;for(
let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var dO=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],
pO=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function sm(e,t){if(!pO.test(e))return;let n=e.split(".");return dO.filter((r,o)=>n[o]!==So(t[r]))}var am="2",cm="đổi",um=(e,t,n)=>e.of("approval",t,n),Cn=(e,
t,n=[])=>[am,t.name,...xn.map(r=>`${r}:${n.includes(r)?cm:um(t,r,e[r])}`)].join(".");function Tr(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==am||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return xn.filter(a=>s.has(a)&&s.get(a)!==um(n,a,t[a]))}function lm(e,t,n){let r=Tr(e,t,n);if(typeof r=="string")return;let o=yu.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(yu.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${cm}`:s}).join(".");return i===e?void 0:i}
function dm(e,t,n){let r=sm(e,t);return r&&Cn(t,n,r)}function Jn(e,t){let n=Tr(e.approved,e,t);return typeof n=="string"?[]:n.map(vn)}var pa=(e,t)=>Tr(e.approved,e,t)==="unknown";function Cr(e,t){
let n=Tr(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===he.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===he.returned?r?"changed":"returned":"waiting"}function ha(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),Fe=(e,t={})=>({key:e.key,sentence:x(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),st=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>st([Fe(e)]);function pm(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var hO="\\u00ad\\u034f\\u061c\\u180b-\\u180e",fO=
"\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",mO="\\ufe00-\\ufe0f",gO=new RegExp(`[${hO}${fO}${mO}]|\\udb40[\\udc00-\\udfff]`,"g"),yO=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;
function Ro(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(gO,"").replace(yO," ").trim()}var bO=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function hm(e,t){let n=e.charCodeAt(t);return bO.includes(
e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Qn(e){let t=0,n=e.length;for(;t< n&&hm(e,t);)t++;for(;n>t&&hm(e,n-1);)n--;return e.slice(t,n)}var fa=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,_n=e=>/[\p{L}\p{N}]/u.test(e);var Ni=(e,t)=>(e.exec(t)||[])[1]||"";function _r(e){try{return decodeURIComponent(e)}catch{return e}}function on(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?_r(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Mi=(e,t)=>Ni(
/^(\d{1,24})(?![0-9A-Za-z])/,on(e,t));var wO=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function Oo(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of wO)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var kO="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",xO="permalink|notes|events|offers",vO=new RegExp(`^(?:${kO}|${xO})$`,"i");
function fm(e){return vO.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var ma="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var ga=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function we(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var SO=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,RO=
/\.vn$/i;function To(e){return/^[A-Za-z0-9.]+$/.test(e)?SO.test(e)?"USERNAME_TLD":mm(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var mm=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
gm=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?ga(e,ma+n+t,`id:${t}`):I("MISSING_ID"),It=e=>gm("profile",e,"profile.php?id="),Ln=e=>gm("page",e,""),Ii=e=>Ni(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function $n(
e,t="profile_or_page"){let n=Qn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):Ln(n);let r=Oo(n)||To(n),o=r==="USERNAME_TLD"&&RO.test(n)?null:r;if(!o){let s=ga(t,ma+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?we(s,"NAME_LIKE_SITE"):s}let i=Ii(n);return i?Ln(i):I(o)}function ya(e){let t=Qn(e),n=/^[\w.-]+$/.test(t)?mm(t.length,t.length):"USERNAME_CHARS";
return n?I(n):ga("group",`${ma}groups/${t}`,`g:${t.toLowerCase()}`)}function Eu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let r=n==="share"?`${ma}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return ga("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var OO="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",TO="lm?",CO="[a-z]{2}-[a-z]{2}",_O=[[new RegExp(
`^(?:(?:${OO}|${TO}|${CO})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Pu=e=>/^[A-Za-z0-9.-]+$/.test(e),wa=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function Co(e){if(Pu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of _O)if(n.test(
t))return r}return Nu(e)?"lookalike":"other"}function Nu(e){let t=_r(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||ba(n,"facebook",2))}function ba(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return ba(s,a,n-1)||ba(s,i,n-1)||ba(o,a,n-1)}
function Lr(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:LO(o),path:o,query:n.slice(r+1)}}function LO(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?Ro(_r(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Di(e,t){var s;let[n,...r]=e.parts;if(!n)return I(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&Co(n)==="facebook")return we(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=NO.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=Oo(n);
return i?I(i,(s=$O(i,e,t))!=null?s:AO(n,e.query)):km(n,r)}function $O(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>on(t,i)).find(Boolean);
return o===void 0?void 0:An(n(o,1))}var An=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function AO(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Mi(t,"id"):"";
return n.length>8?An(It(n)):void 0}var xa=(e,t)=>fm(t)?I("CONTENT_LINK",An(e)):e,EO=/^[1-9]\d{9,19}$/;function km(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return To(r)==="USERNAME_TLD"?I(
"USERNAME_TLD"):we(km(r,t),"AT_USERNAME")}let n=t[0]||"";return xa(e.includes("-")&&!Ii(e)&&EO.test(n)?Ln(n):$n(e),t)}function ym([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?we(It(n||""),"MEMBER_LINK"):xa(ya(e),[t||"",n||"",...r])}function xm(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return I("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return xa(t(e[n]||""),e.slice(n+1))}function PO(e){let t=e[0]||"create";
return/^category$/i.test(t)?ka(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Ii(t)?ka(e,!1):xm(e,Ln)}function ka([e,...t],n){if(!e)return I("SYSTEM_PAGE");
let r=Ii(e);return xa(r||!n?Ln(r):$n(e,"page"),t)}function Mu([e="",t=""],n){return e.length!==1?Eu(e,"",n):/g/i.test(e)?Eu(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function bm(e,t,n){
let r=on(t,"u");return r?we(n(r,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function va(e,t){return e?we(/^\d+$/.test(e)?t(e):$n(e),"MESSENGER_LINK"):I("SYSTEM_PAGE")}var wm=e=>xm(e,It),NO=new Map([[
"profile.php",(e,t)=>It(Mi(t,"id"))],["profile",wm],["people",wm],["groups",ym],["group",ym],["pages",PO],["share",e=>Mu(e,"share")],["pg",e=>ka(e,!0)],["p",e=>ka(e,!1)],["l.php",bm],["flx",bm],[
"messages",e=>va(/^t$/i.test(e[0]||"")?e[1]:void 0,It)]]);var Iu=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],MO=/\b(?:facebook|face|fb|fanpage)\b/,IO=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Du(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(IO)){let r=Iu.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return zu(t)}var Fu=e=>e.length<=300&&Iu.some(({word:t})=>t.test(W(e)));function zu(e){var n;if(e.length>120)return;let t=W(e);return MO.test(t)||(
n=Iu.find(({word:r})=>r.test(t)))==null?void 0:n.name}var DO=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],FO=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],vm=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Sm(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(zO.test(
r))return UO(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=DO.find(([i])=>i.test(r));for(let i of o?o[1]:FO){let s=on(n,i);if(vm.test(s))return{address:s,counter:o!==void 0}}}var zO=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function UO(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
on(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return vm.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Sa=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,Uu=/^fb:\x2f{1,3}/i,KO=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Fi(e){let t=e.slice(0,40);for(let[n,r]of KO)if(n.test(t))return r;return Ni(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Sa.test(t)&&!Uu.test(t)?"SCHEME":null}function Rm(e){if(Uu.test(e))return{scheme:"app",rest:e.replace(Uu,""),fixed:!1};let[t=""]=Sa.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var BO=3;function _o(e,t=0){if(t>BO)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?_r(e):e).replace(/\\/g,"/"),r=Fi(n);if(r)return I(r);let o=Rm(n),i=
o.scheme==="app"?qO(Lr(o.rest),Om(t)):jO(o.rest,o.scheme==="web",Om(t));return o.fixed||n!==e?we(i,"SCHEME_FIXED"):i}var Om=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?_o(t,e+n):I(
"REDIRECT_LINK");function jO(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return I(t||i||wa(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=Co(s);
return c==="other"?ZO(s,Lr(i),n):c==="lookalike"?I("LOOKALIKE_HOST",WO(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?HO(c,Lr(i),n):I("PORT")}function ZO(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let r=Sm(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?we(o,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",o&&An(o))}var GO=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function WO(e,t,n){return GO.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?An(n(`www.facebook.com${t}`,1)):
void 0}function HO(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Di(t,n);if(e==="content")return I("CONTENT_LINK");let s=Oo(i);return s==="LOGIN_LINK"?I(s):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",An($n(r))):i===""||s?I(s||"HOME"):e==="short"?Mu(t.parts,"fb.me"):VO(i,r,o)}function VO(e,t,n){return e==="t"?va(n,It):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):va(t,Ln)}function qO({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Mi(t,"id"),s=on(t,"href")||on(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return we(n(s,1),"DEEP_LINK");let a=i&&XO.get(r.toLowerCase());return a?we(a(i),"DEEP_LINK"):I("DEEP_LINK")}var XO=new Map([["profile",It],["page",Ln],[
"group",ya]]);var YO=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,JO=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,QO=
"(?:fb |facebook |page )?",eT="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",tT=new RegExp(`^${QO}(?:u?id|ma so|ma)${eT} ?[:=-]? ?([1-9]\\d{9,19})$`),Ra=e=>e.length<=7&&YO.test(e);
function Ku(e){let t=e.split(" ");if(t.some(iT))return I("EMAIL_IN_URL");let n=t.length===1?Qn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return we(It(n),"BARE_USERNAME");let r=tT.exec(W(e.slice(0,120)));
return r?we(It(r[1].replace(/\D/g,"")),"BARE_USERNAME"):zu(e)!==void 0?I("OTHER_SITE"):t.length>1&&Fu(e)?nT(e):sT(e)?I("PHONE_IN_URL"):n?Tm(n):oT(e,t)}function nT(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>_n(o)&&!Fu(o));return n!==void 0&&r===void 0&&t.length>1?we(Ku(n),"TEXT_AROUND"):I("NOT_URL")}function rT(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:An(Di(Lr(e.slice(t.length)),()=>I("NOT_URL")))}function Tm(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
To(o);return i==="USERNAME_TLD"?I(i):we($n(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return we(Di(Lr(t),()=>I(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",rT(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!JO.test(
n)&&!Ra(n)&&To(n)!=="USERNAME_SHORT"?we($n(n),"BARE_USERNAME"):I("NOT_URL")}function oT(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?we(Tm(Qn(o)),"TEXT_AROUND"):I("NOT_URL")}
function iT(e){let t=e.indexOf("@");return t>0?_n(e.charAt(t-1))&&_n(e.charAt(t+1)):e.search(fa)===0}var sT=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Cm(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(fa,"@"):e}function _m(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of aT(r)){let i=dT(o);i&&t.push(i),n=n||(i?i.glued:_n(o))}return{found:t,around:n}}function aT(e){return Fi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var cT=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,uT=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,lT=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function dT(e){let t=Qn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(mT(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(cT),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?uT:lT).test(r)?{address:o,word:e,glued:_n(r)}:null}var pT=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",hT="me|io|co|gg|watch|ly|us|ru|cn|kh|la",fT=new RegExp(`\\.(?:${pT}|${hT})\\.?$`,"i");function mT(e){if(Sa.test(e)||Fi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||wa(r)):gT(
r.replace(/:\w*$/,""),n)}function gT(e,t){return Pu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?Co(e)!=="other"||fT.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Nu(e)}function Oa(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=Ro(String(e));if(!_n(t))return I("EMPTY");let n=Cm(t),{found:r,around:o}=_m(n),[i,s]=r;if(!i)return Ku(n);let a=s?RT(r,n):yT(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&we(a,"SCHEME_FIXED"),o?we(a,"TEXT_AROUND"):a}function yT(e,t){let n=_o(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return bT(e,n,r)?I("USERNAME_CHARS"):r&&kT(e,r)?
vT(t):n}function Bu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function bT(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ra(Bu(e))&&/^[\p{L}\p{M}]/u.test(n)}var wT=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function kT(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||xT(e,t)||wT.test(t)||
/^[A-Z]/.test(t)&&Ra(t))return!1;let n=Bu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var xT=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Bu(e));
function vT(e){let t=_o(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var ST=20;function RT(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>ST)return I("MULTIPLE");let o=r.map(u=>{let l=_o(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=i,c=a||_o(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?I("MULTIPLE"):we(a,"TEXT_AROUND")}var La=(...e)=>e.map(t=>`(?:${t})`).join("|"),OT="[đd][./]?c",TT="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",CT=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",_T="mrs?|ms",LT="(?:ng|tt)ưt",ju=new RegExp(`^(?:${La(OT,TT,CT,_T,LT)})(?:[.:]+\\s*|\\s+)`,"i"),$T="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",Ca=
"ông|bà|anh|chị|cô|thầy|chú",AT=`(?:${Ca}) ?(?:\\((?:${Ca})\\)|/ ?(?:${Ca}))`,ET="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Zu=new RegExp(`^(?:${La("đồng chí",$T,AT,Ca,
ET)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),PT=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),_a=e=>PT.includes(e.toLowerCase());function Gu(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:_a(n)?void 0:"either"}var NT="(?:trưởng|phó) (?:ban|phòng|trưởng)",MT="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",IT=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",$m=new RegExp(La(NT,MT,IT)),DT="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",FT=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Am=new RegExp(`^(?:${La(DT,FT)})|facebook`),zT=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,UT=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Lm(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(ju,"").replace(Zu,"");return t}var Ta=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),KT=e=>e.some((t,
n)=>{var r;return n>1&&_a(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Em(e){let t=e.split(/[\r\n]+/).map(a=>Ta(Lm(a.replace(/\s+/g," ").trim().replace(UT,"")))).filter(a=>a.length>0),
n=t.flat();if(zT.test(Lm(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&_a(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=Ta(o).length>1&&Ta(
i).length>1&&_a(Ta(i)[0]);return r.length>1||s||KT(n)}var Wu=/^[-–—+*•.,;:"“ ]+/,Fm=/[-–—.,;:"” ]+$/,xt=(e,t)=>({ok:!1,reason:e,suggest:t});function $a(e,t,n){if(e.length>t)return xt(n);if(Kn(
e)==="NOTHING")return xt("EMPTY");let r=Un(e);return r&&r!=="unicode"||e.includes("\ufffd")?xt("ENCODING",(br(e)||{}).text):e.length<2?xt("SHORT"):void 0}var BT=e=>Gu(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,jT=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,ZT=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function zm(e){if(typeof e!="string")return N(e);let t=e.replace(jT,n=>n.normalize("NFKC"));return(t===e?e:ZT(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var GT=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function zi(e){var u;let t=zm(e),
n=N(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(Wu,"").replace(Fm,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(ju,"").replace(Wu,""),Gu(o)||(o=
o.replace(Zu,"").replace(Wu,""));let i=o.toLowerCase(),s=$a(n,250,"LONG")||$a(o,250,"LONG");if(s)return s;if($m.test(i))return xt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Em(t))return xt("TWO_PEOPLE");if(Am.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return xt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return xt("CHARS");if(
o.length>60)return xt("LONG");let a=o.split(/[\s.'-]+/).every(l=>GT.test(l)||l.toLowerCase()===l.toUpperCase())?o:Xp(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=BT(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Pm="Ban Thường vụ",Nm="Ủy ban Kiểm tra",Mm="Văn phòng",Im=new Map(Object.entries({ct:"Chủ tịch",btv:Pm,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Nm,cnubkt:`Chủ nhiệm ${Nm}`,vp:Mm,cvp:`Chánh ${Mm}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Pm}`}));function WT(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Im.get(e),o=r?void 0:Im.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Um(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>WT(W(t.replace(/\./g,"")))||t)}var HT=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(Um),Dm=new Map([W,z].flatMap(e=>HT.map(t=>[e(t),t])));function Km(e){let t=N(e).slice(0,300).replace(Fm,""),n=$a(t,100,"TOO_LONG");if(n)return n;if(Kn(t))return xt("SHIFTED");if(
!/\p{L}/u.test(t))return xt("CHARS");let r=Um(t),o=Dm.get(z(r))||Dm.get(W(r))||r,i=qp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Hu(e){let t=N(zm(e)),n=Kn(t.slice(0,1e3));return n&&n!=="NOTHING"?xt(`${n}_IN_NAME`):$a(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:xt(
"CHARS"))}function Bm(e){return Hu(e)}var Gm=1e3;function Wm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Gm?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Ro(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var VT=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),jm=new RegExp(`(^|[^a-z])(?:${VT})(?![a-z])[ .:]{0,3}`,"g"),Vu=e=>/[a-z]/.test(e)?e.replace(jm,"$1|").replace(jm,"$1|"):e,qT="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",XT=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${qT}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),YT=/(\d)() ?\x2f ?(\d{2,4})$/,JT=/(^|[^a-z]) ?\((\d{1,6})\)$/,sn=e=>e.replace(/\D/g,"").length;function Hm(e){let t=e.slice(-40),n=XT.exec(
t),r=n?null:YT.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||JT.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&sn(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function qu(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:sn(r)>6&&sn(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var QT=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Zm=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Vm(e){return e.length>Gm||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(QT,"|").replace(Zm,"$1|").replace(Zm,"$1|")}
function Xu(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var eC={}.constructor;function er(e){return e!=null&&e.constructor===eC}var tC=
/^\d+$/;function Yu(e){return tC.test(e)}function Lo(e){"@babel/helpers - typeof";return Lo=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Lo(e)}function Aa(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function qm(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,nC(
r.key),r)}}function Ea(e,t,n){return t&&qm(e.prototype,t),n&&qm(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function nC(e){var t=rC(e,"string");return Lo(t)=="symbol"?t:t+""}function rC(
e,t){if(Lo(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Lo(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var oC="1.2.0",iC="1.7.35",Xm=" ext. ",ce=(function(){function e(t){Aa(this,e),Ju(t),this.metadata=t,Qm.call(this,
t)}return Ea(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(Yu(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Ym(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Ym(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Ym=(function(){function e(t,n){Aa(this,e),
this.globalMetadataObject=n,this.metadata=t,Qm.call(this,n.metadata)}return Ea(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new sC(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&Jm(this.types(),n))return new cC(Jm(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Xm:this.metadata[13]||Xm}}])})(),sC=(function(){function e(t,n){Aa(this,e),this._format=t,this.metadata=n}return Ea(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!aC.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),aC=/^\(?\$1\)?$/,cC=(function(){function e(t,n){Aa(this,e),this.type=t,this.metadata=n}return Ea(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function Jm(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function Ju(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!er(e)||!er(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(er(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+uC(e)+": "+e,"."))}var uC=function(t){return Lo(t)};function Ui(e,t){var n=new ce(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function Qm(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Xu(t,oC)===-1?this.v2=!0:Xu(t,iC)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function lC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=dC(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function dC(e,t){if(e){if(typeof e=="string")return eg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
eg(e,t):void 0}}function eg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function Qu(e,t){for(var n=e.slice(),r=lC(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function $r(e,t,n){return tg(e,void 0,t,n)}function tg(e,t,n,r){n&&(r=new ce(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return tg(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=Qu(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function el(e,t,n){t===void 0&&(t={});var r=new ce(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return pC(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function pC(e,t){return $r(e,void 0,t)==="IS_POSSIBLE"}function mt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function hC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=fC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fC(e,t){if(e){if(
typeof e=="string")return ng(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?ng(e,t):void 0}}function ng(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var mC=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Ar(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ce(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(mt(o,r.nationalNumberPattern())){if(tl(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||tl(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=hC(mC),s;!(s=i()).done;){var a=s.value;if(tl(o,a,r))return a}}}}function tl(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:mt(e,r.pattern())}function nl(e,t,n){t=t||{};var r=new ce(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Ar(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return mt(o,r.nationalNumberPattern())}var gC=/^[A-Z]{2}$/;function rl(e){return gC.test(e)}var yC=!1;function ol(e,t){var n,r,
o=new ce(t);return rl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,yC&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function il(e,t,n){var r=new ce(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return bC(t,i,n)}):[]}function bC(e,t,n){var r=new ce(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var rg=3,og="0-9０-９٠-٩۰-۹",wC="-‐-―−ー－",kC="／/",xC="．.",vC=" \u00a0\u00ad\u200b\u2060\u3000",SC="()（）［］\\[\\]",RC="~⁓∼～",ig="".concat(wC).concat(kC).concat(xC).concat(vC).concat(
SC).concat(RC);var OC=new RegExp("(["+og+"])");function sl(e,t,n,r){if(t){var o=new ce(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(OC);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function al(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function TC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=CC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function CC(e,t){if(e){if(typeof e=="string")return sg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
sg(e,t):void 0}}function sg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function cl(e,t,n){for(var r=new ce(n),o=TC(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Ar({phone:e,country:s},void 0,r.metadata))return s}}var _C=!1;function ul(e,t){var n=
t.nationalNumber,r=t.metadata;if(_C&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:cl(n,o,r.metadata)}function Pa(e,t,n){var r=al(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!LC(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=ul(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!$C(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function LC(e,t,n){return!(mt(e,n.nationalNumberPattern())&&!mt(t,n.nationalNumberPattern()))}function $C(e,t,n){switch($r(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function ll(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Ui(t||n,o):r;if(e.indexOf(i)===0){var s=new ce(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Pa(a,void 0,s),u=c.nationalNumber,l=Pa(e,void 0,s),d=l.nationalNumber;if(!mt(d,s.nationalNumberPattern())&&mt(u,s.nationalNumberPattern())||$r(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function dl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=sl(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=ll(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ce(o),d=2;d-1<=rg&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function pl(e){return e.replace(new RegExp("[".concat(ig,"]+"),"g")," ").trim()}var AC=/(\$\d)/;function hl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
AC,t.nationalPrefixFormattingRule()):t.format());return r?pl(a):a}var EC=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function fl(e,t,n){var r=new ce(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(EC.test(r.IDDPrefix()))return r.IDDPrefix()}function ag(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var cg={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function gl(e,t,n,r){n?n=MC({},cg,n):n=cg;var o=new ce(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Na(s,e.carrierCode,"NATIONAL",o,n),ml(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Na(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),ml(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return ag({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=NC(s,
e.carrierCode,i,n.fromCountry,o);return c?ml(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Na(e,t,n,r,
o){var i=PC(r.formats(),e);return i?hl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function PC(e,t){return IC(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return mt(t,n.pattern())})}function ml(e,t,n,r){return t?r(e,t,n):e}function NC(e,t,n,r,o){var i=Ui(r,o.metadata);if(i===n){var s=Na(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
fl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Na(e,null,"INTERNATIONAL",o))}function MC(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function IC(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Ki(e){"@babel/helpers - typeof";return Ki=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Ki(e)}function ug(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function lg(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?ug(Object(n),!0).forEach(function(r){DC(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):ug(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function DC(e,t,n){return(t=pg(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function FC(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function dg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,pg(
r.key),r)}}function zC(e,t,n){return t&&dg(e.prototype,t),n&&dg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function pg(e){var t=UC(e,"string");return Ki(t)=="symbol"?t:t+""}function UC(
e,t){if(Ki(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ki(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var yl=(function(){function e(t,n,r){if(FC(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(er(n)&&er(n.countries)){r=n;var o=t;if(!KC.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=dl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");Ju(r);var c=ol(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return zC(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:il(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return el(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return nl(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ce(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Ar(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return gl(this,n,r?lg(lg({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var KC=/^\+\d+$/;var hg={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var fg=hg,mg={version:fg.version,country_calling_codes:{84:["VN"]},countries:{VN:fg.countries.VN},nonGeographic:{}};
function gg(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var yg=gg("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),bg=gg("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),wg=e=>bl(e)&&
e.length===11?`0${yg.get(e.slice(1,4))}${e.slice(4)}`:"",bl=e=>yg.has(e.slice(1,4));function Ma(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>bg.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var wl=(e,t)=>`0${bg.get(t)}${e.slice(1+t.length)}`;var ze=e=>({ok:!1,reason:e}),jC=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,vg=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,ZC=/^0(?:69\d{5,8}|80\d{5,6})$/,GC=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Da(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(vg.test(n))return ze("FAKE");if(GC.test(n))return ze("SERVICE_NUMBER");if(ZC.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ze("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return xg(o[0]==="0"?o:`0${o}`,kg(e,r));if(t)return ze(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ze(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=xg(`0${o}`,kg(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function kg(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function xg(e,t){let n=Ia(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?WC(e):null)||Ia(wg(e),
"convertible","OLD_11_DIGIT")||HC(e,t)||ze(qC(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(jC.test(e)||n.notes.push("UNKNOWN_PREFIX"),VC(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),vg.test(e)?
ze("FAKE"):n}function Ia(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new yl(`+84${e.slice(1)}`,mg),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var WC=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function HC(e,t){let n=Ma(e),r=!/^2/.test(n)||Sg(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?Ia(wl(e,n),"convertible","OLD_AREA_CODE"):null}
var Sg=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function VC(e,t){let n=Ma(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Sg(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function kl(e){let t=`0${e.slice(3)}`,n=Ma(t),r=n?Ia(wl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function qC(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!bl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Bi(e){if(
e==null)return ze("EMPTY");if(typeof e!="string"&&typeof e!="number")return ze("CHARS");let t=Wm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ze("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ze("SCIENTIFIC");let n=qu(t).reduce((r,o)=>r.concat(YC(o)),[]);return n.length?t_(n):ze(XC(t))}var XC=e=>/\p{L}/u.test(Vu(e))?"CHARS":"EMPTY",Rg=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function YC(e){let{text:t,ext:n}=Hm(e),r=Vu(t);if(Rg.test(r)){if(QC(r))return[ze("LETTER_FOR_DIGIT")];let o=Vm(r);if(Rg.test(o))return[ze("CHARS")];if(sn(o)===0)return[
];if(sn(o)<7)return[ze("CHARS")];let i=Og(o,n).map(JC);return i.some(({ok:s})=>s)?i:[ze("CHARS")]}return sn(r)===0?[]:Og(r,n)}var JC=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Og(e,t){
var i;let n=qu(e).filter((s,a,c)=>c.length<2||sn(s)>0),r=n.length>1?n.map(Da):e_((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var QC=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&sn(e)>5;function e_(e){return e.length<80&&sn(e)>15&&Tg(e.match(/\+?\d+/g)||[])||[Da(e)]}function Tg(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Da(e.slice(0,t).join(" ")),r=n.ok?Tg(e.slice(t)):null;if(r)return[n,...r]}return null}function t_(e){let[t=ze("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ze("MULTIPLE")}var n_={[K.page]:["pageName",
"address","name","office","phone","email"],[K.group]:["pageName","address","name","office","phone","email"],[K.person]:["accountName","address","name","office","phone","email"],[K.none]:["reason"]},
r_=(e,t)=>{var n;return t==="kind"||n_[(n=zt(e))!=null?n:K.page].includes(t)},o_=e=>zt(e)===K.none?["kind","reason"]:de,xl=(e,t)=>({key:e,with:t}),Kt=(e,t,n={},r)=>({field:e,level:"fault",problem:xl(
t,r),...n}),$o=(e,t)=>({field:e,level:"ask",problem:xl("account.ask",{value:t}),suggest:t}),Ao=(e,t,n)=>({field:e,level:"note",problem:xl(t,n)});function i_(e){let t=Oa(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Du(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Ao("address",`address.note.${r}`))}:{value:N(e),findings:[n?Kt("address",
"account.otherNetwork",{},{network:n}):Kt("address",`address.${t.reason}`),...t.suggest?[$o("address",t.suggest)]:[]]}}var Cg=e=>t=>{var o;let n=Bi(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
kl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[$o(e,_g(r))],...n.notes.map(i=>Ao(e,`phone.note.${i}`))]}:{value:N(t),findings:[Kt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>$o(e,_g(i)))]}},_g=e=>{let t=Bi(e);return t.ok?t.display:e};function s_(e){var r;let t=Ws(e),n=t.suggest?[$o("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Ao("email",`email.note.${o}`))]}:{value:N(e),findings:[Kt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>$o("email",o))]}}var ji=(e,t)=>n=>{
let r=t(n),o=r.suggest?[$o(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Ao(e,`person.note.${i}`))]}:{value:N(n),findings:[Kt(e,`person.${r.reason}`),...o]}};function a_(
e){let t=N(e);return{value:t,findings:t.length>500?[Kt("reason","account.reasonLong")]:[]}}function c_(e){let t=zt(e);return t?{value:t,findings:[]}:{value:N(e),findings:[Kt("kind",
"account.kindUnknown",{},{text:N(e)})]}}var u_={kind:c_,accountName:ji("accountName",Bm),pageName:ji("pageName",Hu),address:i_,name:ji("name",zi),office:ji("office",Km),phone:Cg("phone"),email:s_,
second:ji("second",zi),secondPhone:Cg("secondPhone"),reason:a_},l_=["accountName","pageName","name","office","second","reason"];function d_(e,t,n){try{return p_(e,t,n)}catch(r){return{value:t,
findings:[Kt(e,"account.cellUnreadable")],broke:r}}}function p_(e,t,n){if(!N(t))return r_(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Kt(e,`account.${e}`)]}:{value:"",findings:[Kt(e,
"account.required",{},{label:vn(e)})]}:{value:"",findings:[]};let r=l_.includes(e)?br(t):void 0;return r?{value:t,findings:[Kt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:u_[e](t)}
function h_(e,t){let n=(r,o)=>[{...Ao("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==K.group?n("account.addressIsGroup",K.group):e===K.group&&t&&!["group","share"].includes(
t)?[Ao("address","account.groupAddress")]:t==="page"&&e===K.person?n("account.addressIsPage",K.page):[]}function Eo(e){var s,a,c,u,l;let t=(s=zt(e.kind))!=null?s:"",n=o_(t),r={};for(let d of de)r[d]=
n.includes(d)?d_(d,e[d],t):{value:N(e[d]),findings:[]};let o=de.filter(d=>"broke"in r[d]),i={};for(let d of de)i[d]=r[d].value;return{values:i,findings:[...de.flatMap(d=>r[d].findings),...h_(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Lg=5,$g=120;function Ag(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),mn(a.trim(),$g)])),o={rows:e.filter(s=>!lu(s)),samples:e.filter(lu),
cores:wh(t)},i=(s,{level:a,field:c},u)=>{var h,f;let l=[...(h=u.units)!=null?h:xi(u.rows)],d=l.map(w=>r.get(w)||mn(w,$g)),p=d.slice(0,Lg).join("; ")+(l.length>Lg?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(f=u.field)!=null?f:c}}};return Object.entries(js).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Eg(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var vl=e=>e?`"${e}" `:"";function Sl(e,t=""){if(typeof e!="number")throw new TypeError(vl(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(vl(t)+"expected integer >= 0, got "+e);return e}function Po(e,t,n=""){if(Eg(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Sl(t,"length");let r=Eg(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=vl(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Mg(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Sl(e.outputLen),Sl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var f_=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Pg=(
e,t)=>{f_(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function No(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Fa(e,t){Po(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Zi(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function za(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function Bt(e,t){return e<<32-t|e>>>t}var Ig=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",m_=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Rl(e){if(Po(e),Ig)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=m_[e[n]];return t}function Ng(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function Dg(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Ig)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Ng(e.charCodeAt(i)),a=Ng(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function g_(e,t,n="opts"){return Pg(e,"defaults"),t!==void 0&&Pg(t,n),Object.assign(Object.create(null),e,t)}function Fg(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=g_({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var zg=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var Ua=class{constructor(t,n){se(this,"oHash");se(this,"iHash");se(this,"blockLen");se(
this,"outputLen");se(this,"canXOF",!1);se(this,"finished",!1);se(this,"destroyed",!1);if(Mg(t),Po(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Zi(o)}update(t){return No(this),this.iHash.update(t),this}digestInto(t){
No(this),Fa(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Ug=(()=>{let e=((t,n,r)=>new Ua(t,n).update(r).digest());return e.create=(t,n)=>new Ua(t,n),e})();var y_=e=>e/2**32|0,b_=e=>e>>>0;function Kg(e,t,n,r){
let o=y_(n),i=b_(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Bg(e,t,n){return e&t^~e&n}function jg(e,t,n){return e&t^e&n^t&n}var Ka=class{constructor(t,n,r,o){se(this,"blockLen");se(
this,"outputLen");se(this,"canXOF",!1);se(this,"padOffset");se(this,"isLE");se(this,"buffer");se(this,"view");se(this,"finished",!1);se(this,"length",0);se(this,"pos",0);se(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=za(this.buffer)}update(t){No(this),Po(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=za(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){No(this),Fa(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),Kg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:za(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Zg=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var w_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),tr=new Uint32Array(64),Ol=class extends Ka{constructor(n,r){super(64,n,8,!1);se(this,"A",0);se(this,"B",0);se(this,"C",0);se(this,"D",0);se(this,"E",0);
se(this,"F",0);se(this,"G",0);se(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)tr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=tr[p-15],f=tr[p-2],w=Bt(h,7)^Bt(h,18)^h>>>3,S=Bt(f,17)^Bt(f,
19)^f>>>10;tr[p]=S+tr[p-7]+w+tr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=Bt(c,6)^Bt(c,11)^Bt(c,25),f=d+h+Bg(c,u,l)+w_[p]+tr[p]|0,S=(Bt(o,2)^Bt(o,13)^Bt(o,22))+jg(
o,i,s)|0;d=l,l=u,u=c,c=a+f|0,a=s,s=i,i=o,o=f+S|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Zi(tr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Zi(this.buffer)}},Tl=class extends Ol{constructor(){super(32,Zg)}};var Ba=Fg(()=>new Tl,zg(1));var k_=16,Gg=e=>Rl(e.slice(0,k_));function Gi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var an=e=>Gg(Ba(Gi(e))),Cl=e=>Rl(Ba(Gi(e))),Mo=class{constructor(t){this.known=new Map;this.start=Ug.create(Ba,Dg(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Gg(
this.start.clone().update(Gi(t)).digest());return this.known.set(t,n),n}};var x_=8,v_="trống",Hg="1",Wg=" (theo bản cũ)",Vg="Đã rút đồng ý",qg=e=>e.trim()?an(e.trim().normalize("NFC")).slice(0,x_):v_,
Xg=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[z(r),o.replace(/\D/g,"")];return[z(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},Er=e=>zt(e.kind)!==K.none&&
Xg(e).some(t=>t!==""),Yg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${Ce(t)}, bản thông báo ${qg(n)}`,Jg=e=>`${Vg}, ${Ce(e)}`,Io=e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),Qg=e=>e.startsWith(
`${Vg}, `),ey=e=>e.endsWith(Wg)?e:`${e.trim()}${Wg}`,ty=(e,t)=>t.of("consent",e.consent.trim(),...Xg(e)),Wi=(e,t)=>[Hg,t.name,ty(e,t)].join(".");function Pr(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(Io(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===Hg&&o&&(!t||r!==t.name)?"unknown":t&&o===ty(e,t)&&r===t.name?"given":"ended"}
var ny=(e,t)=>!Io(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${qg(t)}`);var S_=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,ja=e=>S_.test(e),ry=(e,t,n)=>ja(e)&&e>=t&&e<=n,oy=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>ry(i,n,r)))!=null?o:""};function iy(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?oy(e,t,n)||n:ry(e.shown,t,n)?e.shown:"":""}function sy(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=oy(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(ja(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function R_(e,t){return e.length===0||t==="ended"?go[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:
L.reported}function ay(e,t,{last:n,...r},o,i,s){let a=R_(e,t),c=a!==L.missing&&a!==L.fix&&a!=="",u=e.reduce((h,f)=>f.updated>h?f.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=iy(l,
n,i),p=a===""?"":sf(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:sy(l,n,i),updated:u,order:O_(a,p)}}function O_(e,t){let n={[L.missing]:0,[L.fix]:10,[
L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[ae.overdue]:0,[ae.late]:1,[ae.grace]:2,[ae.open]:3,[ae.onTime]:4,"":5};return n[e]+r[t]}var Do={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},T_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,C_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,__=4e5,L_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Nr=(...e)=>new RegExp(e.join("|"),"i"),$_=[[Nr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Nr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Nr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Nr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Nr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Nr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],A_=Nr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function cy(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=L_.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||A_.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=$_.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function uy(e,t){let n=e.slice(0,__),r=[...n.matchAll(T_)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!C_.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,f,w;let l=r.slice(u+1).find(S=>S.email!==s),d=r.slice(0,u).reverse().find(S=>S.email!==s),p=(w=cy(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:cy(n.slice(Math.max((f=d==null?void 0:d.to)!=null?f:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var Fo=100,_l=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function E_(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!tn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Nt(e)===X.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function P_(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>Fo?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:Fo}}}):((s=t.get(B(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&B(i)===B(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):_l(i)&&!t.has(B(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...E_(e,n));for(let{text:a,
suggest:c}of je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of Qh(e.phone))Bi(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!Bn(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&ct(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function N_(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:q(
n.day),why:Do[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:q(n.day)}}}]:[]}function Hi(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>B(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=Rn(e);return e.map(a=>{try{return[...P_(a,r,i),...N_(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var Ll=
e=>Object.fromEntries(e.map(t=>[t,""])),M_=["unit",...de],ly=e=>M_.every(t=>e[t].trim()===""),gt=e=>Oi(e.usage)===$e.stopped;function I_(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Oi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!Ti(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:na(i.problem)});
return r}function D_(e,t){return{blank:!1,active:!0,unit:dy(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...Ll(["unitName",...Zn]),rowId:t}}}function dy(e,t){try{return e()}catch{return t}}function F_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function z_(e,t,n,r){let o=ly(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Pr(e,r),faults:[],remarks:[],
own:Ll(["unitName",...Zn])};let s=Eo(e),a=t.get(i),c=gt(e),u=Cr(e,r),l=c?[]:I_(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:na(ha(e.comment))});let d=c?[]:s.findings.filter(
f=>f.level!=="fault").map(({field:f,problem:w})=>({column:f,problem:na(w)}));!c&&e.review.trim()&&pa(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Pr(e,r);!c&&Er(e)&&d.push(
...F_(p));let h=Jn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:zt(e.kind)===K.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function U_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:dy(()=>ly(r),!1)?"":t();return n.add(o),o})}function K_(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function B_(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Ag(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function j_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Wn),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function Z_(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=yo(e),s=ay(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:nn(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:hf(i)?"1":"0"},witness:s.witness}}function G_(e,t,n){let r=j_(e.accounts,t),
o=Hi(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:Ll(fo)};let c=o[s];try{let{cells:l,witness:d}=Z_(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:xu(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...W_(fo,i),
faults:xu(c)}}}})}var W_=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function py(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=U_(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return z_(a,r,o[c],e.markKey)}catch(u){return n(u),D_(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);K_(i),B_(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:wf(a.faults),remarks:kf(a.remarks),mask:vf(a.faults)});return{accounts:i,units:G_(e,i,n),broke:t}}function Vi(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!Qg(t.consent)?{consent:Jg(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var qi=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Vi(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Mr(e){return Object.fromEntries(xn.map(t=>[t,xf(e.faults,t)]))}function Ze(e,t){let n=py({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var hy=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),fy=(e,t,n)=>e.some(r=>t[r]!==n[r]);function zo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&fy(Zn,i,r)?[{
index:o,cells:hy(Zn,i)}]:[]})}function Za(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function En(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&fy(fo,i,r)?[{index:o,cells:hy(fo,i)}]:[]})}var $l=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Mr(n.accounts[r])}));function Ga(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Za(n,t,r)),e.putOwn("accounts",zo(n,t,r)),e.putOwn("accounts",qi(e,n,t,r)),e.putOwn("units",
En(e.table("units").rows,t,r))}var H_=3;function Xi(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=H_));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var Wa=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Mr(n)})));function my(e,t){let n=e.table(
"accounts").rows,r=Al(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Mr(r.accounts[i])}]:[])),r}function Al(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=Ze(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,Vi(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=zo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",qi(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",En(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",$l([...r,...l],i,a)),a}function gy(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&ny(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Se.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function yy(e,t){
let n=eh(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Er(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var by=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:Ce(r)}},unit:t}]:[]));function Ha(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:Ce(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function wy(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>ja(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var Ue=e=>e+2,ne=class extends Error{constructor(n){super(n.key);this.problem=n}};function et(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=Ze(e,e.table("accounts").rows);Ga(e,r),Wa(e,r)}return n})}var El=200;function V_(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Cn(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===he.passed||s.review===he.returned)&&Jn(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=lm(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Ir(e,t){let n=e.table("accounts").rows;t&&V_(e,n);let r=Ze(e,n);if(!t)e.putOwn("units",En(e.table(
"units").rows,r,()=>!0));else{pm(e),by(e),Ga(e,r);for(let o of["accounts","units"])Xi(e,o,new Set(Object.keys(oe[o].columns)));e.refreshSummary(),Wa(e,r)}return r}function Yi(e){let t=Ir(e,!0);
return t.accounts.length===0||(Ha(e,t),e.rememberWitness()),t}function q_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:oe[u].title,row:Ue(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of yy(e,t))a.push(i("accounts",l,u.unit,x({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,El),moreFaults:Math.max(0,s.length-El),remarks:
a.slice(0,El),missing:t.units.filter(u=>u.own.status===L.missing).length,settings:n}}function ky(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=et(e,()=>{let n=Yi(e);
return e.readyLines(),P(q_(e,n,X_(e,n).map(x)))}))!=null?t:R({key:"workbook.busy"})}var X_=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:Se.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...gy(e,t),...e.lostLog()];var Ko="#1f2937",nr="#ffffff",Ji="#1a56c4",vy="1px solid #d1d5db",Uo=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Qi=(e,t=2e3)=>Uo(ko(e,t)),Pn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ee=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Zt=
e=>`\x3ctr>${e}\x3c/tr>`,jt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Dr=`${jt(16,Ko,nr)};padding:10px 20px 12px`,es=jt(14,Ko,nr),Y_=e=>`${jt(e,
Ko,nr)};text-align:center`,J_={lead:`${jt(17,"#12315f","#e3edfd")};border-left:5px solid ${Ji};padding:16px 20px 10px`,until:`${jt(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ji};padding:0 20px 16px`,text:Dr,heading:`${jt(17,Ko,nr)};font-weight:bold;padding:12px 20px 0`,notice:`${jt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${jt(13,"#4b5563",nr)};border-top:${vy};padding:14px 20px 18px`};function Sy(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Uo(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Pn(`${Zt(
`\x3ctd align="center" style="padding:16px 8px">\n${Pn(`\n${t.map(Q_).filter(Boolean).map(Zt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${nr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function Q_(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ee(Pn(e[1].map(t=>Zt(Ee("•",`${es};padding:2px 0`,
' valign="top" width="16"')+Ee(Qi(t,400),`${es};padding:2px 0`))).join("")),Dr);case"button":return Hn(e[2])&&eL(e[1],Hn(e[2]));case"office":return Ee(xy(e[1]),`${Dr};padding-top:18px`,
' align="center"');case"signed":return Ee(xy(e[1],!1),Dr,' align="right"');case"bar":return Ee(tL(e[1]),Dr);case"calls":return Ee(nL(e[1],e[2]),Dr);default:return Ee(Qi(e[1]),J_[e[0]])}}function xy(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=Zt(Ee(Pn(Zt(Ee("",`background-color:${Ko};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Pn(n.map((i,
s)=>Zt(Ee(Qi(i,200),`${Y_(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var eL=(e,t)=>Ee(Pn(Zt(Ee(`\x3ca href="${Uo(t)}" style="display:inline-block;padding:14px 16px;${jt(17,
nr,Ji)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Uo(e)}\x3c/a>`,`background-color:${Ji};border-radius:6px;mso-padding-alt:14px 16px`)),""),Dr,' align="center"');
function tL(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ee("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>Zt(Ee("■",jt(16,s,nr),' width="22"')+Ee(o,es)+Ee(String(i),`${es};font-weight:bold`,' align="right"')));return Pn(Zt(n.join("")))+Pn(r.join(""))}function nL(e,t){let n=
`${es};padding:7px 0;border-bottom:${vy}`,r=' valign="top"';return Pn(Zt(Ee(Qi(e,300),`${jt(14,Ko,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Zt(Ee(Qi(o,
300),n,r)+Ee(rL(i),n,`${r} align="right" width="118"`))).join(""))}var rL=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ji};text-decoration:none">${Uo(t.trim())}\x3c/a>`:Uo(t.trim())).join("\x3cbr>")||vu;var oL=88e3,iL=200,sL=120,aL=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,cL=e=>ko(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),iL),uL=(e,{about:t},n)=>{let r={state:n,about:t,letters:lL(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function lL(e){let t=vo(e),n=new Map(e.units.map(r=>[ut(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ie(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var dL=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>pL(e,o,a),attachments:[],named:e.named(o)}},pL=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",sa(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...wt(o)?_f(o,r,n):[],...e.asked(t),...Lf(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${Ou(
r)}\n\n${$f(r)}`],["text","Trân trọng./."],["signed",sa(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”.${e.small}`]]};function Ry(e,t,n){var s,a,c;
let r=ie(e.kind);if(r.to==="staff")return uL(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return dL(r,e,t,i===void 0?o:{...o,
link:i})}function Fr(e,t,n="unit"){let{insteadOf:r}=e.about,o=Ry(e,t,n==="staff"||r!==void 0),i=cL(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=sL;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Sy(i,
c);if(a===0||aL(u)<=oL)return{subject:i,html:u,text:Cf(c),attachments:o.attachments}}}function Oy(e,t){let{lead:n,until:r,named:o}=Ry(e,t,!0),i=Hn(t.links.book),s=On(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,Ou(t),sa(t)].filter(Boolean).join(`\n`)}
function Ty(e,{unit:t,about:n,kind:r}){let o=ie(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!_e(n.unit)?!0:e.get(t)===n.unit.status}var Pl="Cán bộ gửi sớm",Cy=e=>ft(Sr(
e.state));function Va(e,t){let n=new Map,r=Pt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Cy(o)&&!Cy(e[a]))&&n.set(s,i)}),n}function cn(e){let{rows:t}=e.table("letters");
return new Map([...Va(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Sr(o),at:i,why:s,early:s.indexOf(Pl)===0}]}))}var vt=(e,t,n,r="",o)=>{var i;return{kind:ie(
e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}},hL=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);
function fL(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:
r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function un(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=Va(n,r),i=Pt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(
u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):hL(n[l],c)||s.set(l,c)}),s.size&&e.putOwn("letters",fL(n,s)),e.append("letters",a)}var Nl={rounds:{},open:[]}
,mL=4e4,gL=4,qa=e=>typeof e.count=="number",Bo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function yL(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=
e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var bL={count:0,sum:"0.0"};function Ly({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=yL(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(
i+r*a>>>0).toString(36)}`}}var wL=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Ml=e=>wL(e).reduce((t,n)=>Ly(t,n,1),bL),$y=({rounds:e},t)=>Bo(e,Et(t))!==void 0;function Ay(e,t){let n=[
];return e.forEach(({state:r},o)=>{ft(r)&&ua(o,t)&&n.push(o)}),n}function Il(e,t,n){let r={...e.rounds};delete r[Et(n)];let o={rounds:{[Et(n)]:{kinds:{}},...r},open:[]};return Xa(o,n,Ay(t,n),[])}
function Xa({rounds:e,open:t},n,r,o){var l;let i=Et(n),s={...(l=Bo(e,i))==null?void 0:l.kinds},a=new Map,c=({kind:d,matter:p,unit:h},f)=>{var S,_,b;let w=(S=Bo(s,d))!=null?S:{};if(qa(w))s[d]=Ly(w,
`${p}/${h}`,f);else{let v=(_=a.get(d))!=null?_:new Map(Object.entries(w).map(([T,m])=>[T,new Set(m)]));a.set(d,v);let O=(b=v.get(p))!=null?b:new Set;v.set(p,O),f>0?O.add(h):O.delete(h)}};for(let[d,
p]of[[r,1],[o,-1]])for(let h of d.map(f=>ua(f,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=Object.fromEntries([...d].map(([h,f])=>[h,[...f]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},
open:t}}function Dl(e,t,n){if(!e.open.length)return e;let r=Pt(n),o=e.open.map(r).filter(a=>{var c;return ft((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(mu))].reduce((a,c)=>Xa(a,
c,o.filter(u=>mu(u)===c),[]),e),open:[]}}var Ey=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,Py=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),
e.length);function Fl(e,t,n){var c,u,l,d,p,h,f;let r=new Set(e.open.map(Pt(n))),o=Vf(n),i=new Map;for(let w of Ay(t,n)){let S=r.has(w)?void 0:ua(w,n);if(!S)continue;let _=(c=i.get(S.kind))!=null?c:
Object.create(null);i.set(S.kind,_),((l=_[u=S.matter])!=null?l:_[u]=[]).push(S.unit)}let s=(p=(d=Bo(e.rounds,Et(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let w of new Set([...Object.keys(s),...i.keys()])){let S=(h=Bo(s,w))!=null?h:{},_=(f=i.get(w))!=null?f:{};if(qa(S)){let b=Ml(_);(b.count!==S.count||b.sum!==S.sum)&&a.counts.push({kind:w,ledger:
S.count,register:b.count})}else a.lost.push(..._y(S,_).map(([b,v])=>o({kind:w,matter:b,unit:v}))),a.extra.push(..._y(_,S).map(([b,v])=>o({kind:w,matter:b,unit:v})))}return a}function _y(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Bo(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var kL=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function xL({rounds:e,open:t}){let n=Object.keys(e).slice(0,gL),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:vL(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;kL(JSON.stringify(o))>mL;){let[s]=Object.entries(i).filter(a=>!qa(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=Ml(s[1])}return o}var vL=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,qa(n)?n:Ml(n)])),Ny=e=>JSON.stringify(xL(e)),ts=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),My=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),SL=e=>ts(e)&&(Object.values(e).every(My)||typeof e.count=="number"&&typeof e.sum=="string"),RL=e=>ts(e)&&ts(e.kinds)&&Object.values(e.kinds).every(
SL);function Iy(e){try{let t=JSON.parse(e);return!ts(t)||!ts(t.rounds)||!My(t.open)?void 0:Object.values(t.rounds).every(RL)?t:void 0}catch{return}}var Dy=e=>e===void 0||e==="unreadable"?Nl:e;
function Fy(e,t,n){let r=Dl(e!=null?e:Nl,t,n);return $y(r,n)?r:Il(r,t,n)}function zr(e,t,n){return e==="unreadable"?e:Fl(Fy(e,t,n),t,n)}function Ya(e,t){let{round:n}=e.settings(),r=cn(e),o=t.ledger();
if(o==="unreadable")return o;let i=Fy(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),Fl(i,r,n)}function Ja(e,t,n){e.settle();let r=Dl(Dy(t.ledger()),cn(e),e.settings().round);
t.keepLedger({...r,open:[...n]})}function zy(e,t,n,r){var c;let o=t.ledger(),{round:i}=e.settings(),s=Pt(i)(n),a=ft((c=cn(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||
o.open.includes(s)||(e.settle(),t.keepLedger(Xa(o,i,a?[s]:[],a?[]:[s])))}function Uy(e,t){let n=Dy(t.ledger()),{round:r}=e.settings();t.keepLedger(Il({...n,open:[]},cn(e),r))}var Ky=[1e3,4e3],OL=6,rr=
class extends Error{};function ke(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=Ky.length||r instanceof ne||r instanceof rr)throw r;e.sleep(Ky[n])}}function Ur(e,t,n){return ke(t,()=>{for(
let r=0;r< OL;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new rr("the lock is not to be had")})}var TL=27e4,CL=25,_L=2400,LL=5,Qa=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;
this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,
refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min(CL,
Math.floor(_L/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];
try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ne)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){
return this.post.elapsed()>TL&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Ur(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:
d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=Ty(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):vt(d,"lapsed",this.now,x({
key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,vt(d,"failed",this.now,x({key:"letter.unwritable"}))):c.set(d.key,p)}return un(n,c),Ja(n,
this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:Fr(t,this.state)),!0}
catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim(
))return t;let o=da([n],this.state.settings);if(!o.to)return vt(t,"failed",this.now,x(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=
this.written.get(t))!=null?r:Fr(t,this.state);return this.written.set(t,n),vt(t,"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{
senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{
return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,vt(t,"sent",this.now,this.early)),t.unit&&!((
c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&
r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=LL&&(
this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return ke(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,vt(t,"failed",this.now,x({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,vt(t,"unknown",this.now,x({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};ke(
this.post,()=>this.post.keepJournal(n))}};var $L=400;function By(e,t,n,r,o=r){let i=$i(e.settings),s=Rr(e),a=e.deadline.dueBefore?Qs(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:
a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min($L,Xe(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=re(t,d);if(i.sends(p)){let{line:h,held:f}=AL(e,s,p,d===0?o:r,u,c);u=f,p<=n&&(h.recipients||h.held)&&
c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=EL(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function AL(e,t,n,r,o,i){let s=Tn(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Or(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var EL=({units:e},t,n)=>e.filter(r=>{var o;return _e(r)&&Ut(r.emails).length&&!((o=t.of(ut(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function jy(e){
var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return zl({day:"",counts:t,recipients:0,held:0})}function zl({counts:e,held:t}){return[ca.filter(r=>e[r]).map(r=>`${e[r]} ${ie(
r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Kr=class extends ne{},Br=(e,{confirmed:t},n)=>[...PL(e,t),...NL(n).map(r=>({about:"ledger",why:r}))];
function PL(e,t){let n=rf(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function NL(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Ey(e)?[]:ML(e)}function ML(e){let t=Py(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var IL=60;function ec(e,t){for(let n=0;n<=IL;n+=1){let{letters:r}=Tn(e,re(t,n));if(
r.length)return{key:"letter.preview",with:{counts:jy(r)}}}return{key:"letter.previewNone"}}var tc=e=>JSON.stringify(kn(e));var DL=7*6e4,Nn=({lease:e},t)=>e.by!==""&&e.until>t;function Zy(e,t){let n=
e.newId();return Ur(e,t,()=>{let r=t.post();if(!(Nn(r,e.now)&&r.lease.by!==n))return t.setLease({until:uo(Ms(e.now)+DL),by:n}),r})}function Gy(e){try{ke(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Wy=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,Hy=e=>e.replace(Wy,"(liên kết, xem trong biểu mẫu)").trim(),Vy=e=>e.search(Wy)<0?e.trim():"";
function qy(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var Ul=10*6e4;function jo(e){
return{id:an(Et(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var nc=e=>qy(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Kl=(e,t)=>`${e}?k=${t}`;
function rc(e){let t=e.linkKey();if(!t||nc(e)!=="proved")return;let{webAddress:n}=e.settings(),r=jo(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{
let a=i.trim(),c=o.get(a);return c?Kl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var ns=({rowId:e,approved:t})=>So(`${e} ${t}`);var Xy={page:0,group:0,person:0},FL=({pageName:e,accountName:
t})=>{var n;return mn((n=[e,t].map(Vy).find(Boolean))!=null?n:"")};function zL(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(
!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[],byKind:{...Xy}};n.set(r.unit.trim(),a);for(let l of["page","group","person"])zt(r.kind)===K[l]&&(a.byKind[l]+=1);Cr(r,e.markKey(
))==="returned"&&a.returned.push({title:FL(r),comment:Hy(r.comment),mark:ns(r)});for(let l of s.filter(Wn))l.column===""&&(Ei(l)||a.faults.some(p=>Rf(p,l)))||a.faults.push(l)}),n}var UL=(e,{own:t},
n)=>{var r,o,i;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:yo(e),status:t.status,timeliness:t.timeliness,extendedTo:nn(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:(r=n==null?void 0:n.byKind)!=null?r:Xy,faults:(o=n==null?void 0:n.faults)!=null?o:[],returned:(i=n==null?void 0:
n.returned)!=null?i:[]}};function KL(e,t,n=""){let r=zL(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...UL(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Bl(e,
t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:re(o,1),t)}function rs(e,t){let n=e.settings(),r=rc(e);return{round:n.round,
federation:n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:KL(e,t,r&&e.linksRenewed()),register:cn(e),staff:e.staff(
),contact:n.contact,links:{book:e.link(),ofUnit:r}}}function oc(e,t,n=Ze(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...rs(e,n),health:{quotaLeft:r,runner:o,
lastRun:s,lastRunDid:a,nextRun:o?Bl(e.now,i,e.now):void 0,zones:t.zones()}}}var BL={state:le.sent,why:""},jL=()=>({state:le.held,why:x({key:"letter.cutBefore"})}),Yy=()=>({state:le.unknown,why:x({key:
"letter.cut"})});function Jy(e,t){var a,c,u;let n=Pt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?jL():Yy());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,Yy());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,BL);un(e,i)}var ZL=new Set([...Object.keys(Ys),"round","dueBefore","graceUntil"]);function Zo(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&ZL.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Se.round.label}}]}var GL=12e4,WL=6e4,HL=2e3,VL=1e4;
function qL(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function XL(e,t,n,r){if(Or(t,n,
r).held.length===0)return n;let o=ke(e,()=>e.renewsIn());if(o>GL||o<-WL)return n;e.sleep(Math.max(0,o)+HL);let i=ke(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(VL),i=ke(e,()=>e.quota());
return i}var os=(e,t)=>e?`${e} ${t}`:"";function YL({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[os(e,"thư đã gửi"),os(t,"thư gửi lỗi"),os(n,"thư không rõ đã gửi"),os(c,
"thư chờ lượt sau"),os(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${x(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function JL(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:ie(l).label}:{},
...d?{unit:d}:{},state:le[p],at:e.now,why:x(h)});for(let u of i)c.set(u.key,vt(u,"held",e.now,x({key:"letter.quota"})));for(let u of r)c.set(u.key,vt(u,"held",e.now,x(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&Ur(e,t,()=>{un(e,c),a&&Ja(e,t,[])})}function QL(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&ke(e,()=>e.setRefused(
i))}function eb(e,t,n){let r=Ur(e,t,()=>{Jy(e,n.inFlight);let o=Yi(e);return e.settle(),{checked:o,compared:Ya(e,t)}});return n.inFlight&&ke(t,()=>t.closeJournal()),r}function e$(e,t,n,r){let o=
e.settings();n.confirmed||ke(t,()=>t.setConfirmed(kn(o)));let[i]=Br(o,n,r);if(i)throw new Kr(i.why)}function t$(e,t,n,r,o){let{checked:i,compared:s}=eb(e,t,n);e$(e,t,n,s);let a=ke(t,()=>t.quota()),c=
ke(t,()=>oc(e,t,i,a)),u=Tn(c,e.today),l=qL(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:XL(t,l,a,d),{go:h,held:f}=Or(l,p,d);h.length&&ke(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new Qa(e,t,c,p,n.refused,o),{outcome:S}=w;try{w.run(h),JL(e,t,S,o?[]:f,o?[]:u.closed,h.length>0)}catch(_){throw w.leaveWord(),_}return h.length&&ke(t,()=>t.closeJournal()),QL(t,S,n),e.broke(
u.broke.map(({error:_})=>_)),YL(S,f.length,u.broke.length,h.length===0&&f.length>0)}var n$=e=>x(e instanceof ne?e.problem:e instanceof rr?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function Qy(e,t){try{ke(e,()=>e.setLastRun(t))}catch{}}function tb(e,t,n){let r=Zy(e,t);if(r)try{return n(r)}finally{Gy(t)}}var jl=(e,t,n,r="")=>tb(e,t,o=>t$(e,t,o,n,r)),ic=(e,t)=>{tb(e,t,n=>eb(e,t,
n))};function r$(e,t,{runner:n,dry:r}){let[o]=Zo(ke(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ne(o);if(!e.isStaff(n))throw new Kr({key:
"letter.runnerLeft",with:{email:n}});let i=jl(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function nb(e,t){let n=ke(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||ke(t,()=>t.me())!==r))try{let a=r$(e,t,n);a&&Qy(t,a)}catch(a){if(Qy(t,{lastRun:o,did:i,trouble:`${q(e.today)}: ${n$(a)}`,dry:s}),!(a instanceof ne))throw a}}var Go={is:
"nobody"},xe=e=>"email"in e?e.email:"",rb=e=>e.is==="link"?`liên kết ${e.unit}`:xe(e);var o$=e=>e;function sc(e){let t=new Set,n=new Map;for(let r of e.map(N))t.add(r),n.has(B(r))||n.set(B(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(B(r)))!=null?o:r}}var i$=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function ac(e,t,n=o$){return t===""?"":e.choices?Wh(e,t):e.format==="time"?i$(t)?t:
"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}function Wl(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function ob(e,t){return typeof t=="bigint"?t.toString():t}var Gl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Hl(e){return new Gl(e)}function ib(e){return e==null}function Vl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function as(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function ql(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function cs(e){var t;return(t=ql(e._zod.def))!=null?t:e._zod.def.shape}function sb(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return as(this,t,r),r},enumerable:!0,configurable:!0})}
function ab(e,t,n){t in e?as(e,t,n):e[t]=n}function cb(e,t,n,r){let o=cs(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?sb(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):ab(e,i,r?r(s.value,i):s.value))}}function s$(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?sb(e,n,()=>t[n]):ab(e,n,
r.value))}}function Xl(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var Yl="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function ss(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function cc(e){if(ss(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(ss(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Jl(e){return cc(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ub=new Set(["string","number","symbol"]);function us(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Zr(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function lt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function lb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function a$(e,t){var o;let n=cs(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function db(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(a$(e,t)),s={};return cb(s,e,Reflect.ownKeys(cs(e)).filter(a=>!i.has(a))),Zr(e,Xl(n,{shape:s,
checks:[]}))}function pb(e,t){if(!cc(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=cs(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Zr(e,Xl(e._zod.def,{shape:c$(e,t)}
))}function c$(e,t){let n={};return cb(n,e,Reflect.ownKeys(cs(e))),s$(n,t),n}function Mn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function hb(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function ir(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function is(e){return typeof e=="string"?e:e==null?void 0:e.message}function Ql(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function uc(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function In(e,t,n){var c,u,l,d,p,h,f,w,S,_,b,v,O,T,m,g,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(m=(O=(b=(S=is((w=(f=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:f.error)==null?void 0:w.call(f,e)))!=null?S:is(i==null?void 0:i(
e)))!=null?b:is((_=t==null?void 0:t.error)==null?void 0:_.call(t,e)))!=null?O:is((v=n.customError)==null?void 0:v.call(n,e)))!=null?m:is((T=n.localeError)==null?void 0:T.call(n,e)))!=null?g:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var u$=/[\uD800-\uDBFF]/;function ed(e){let t=e.length;if(!u$.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function td(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function fb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):l$(e,n,r.value)}}function jr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function nd(e,
t,n){return jr(e,t,n,!1)}function l$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:jr(this,t,n.bind(this))},set(r){jr(this,t,r)}})}function d$(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Zl,or=!1,p$={configurable:!0,get(){or=!0}};function St(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Zl!==e._zod){Zl=void 0;return}Zl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,p$);let o=or;or=!1;try{let i=n(this);return or?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),or=or||o,i}catch(i){throw delete this[t],or=or||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function mb(e,t,n,r){let o=d$(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var gb;var rd={value:void 0,enumerable:!1},yb="captureStackTrace"in Error?Error:null;function h$(e){
let t=yb;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return yb=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function Y(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,f){if(h._zod){if(h._zod.traits.has(e))return}else{rd.value=new i(f);try{
Object.defineProperty(h,"_zod",rd)}finally{rd.value=void 0}}if(h._zod.traits.add(e),t(h,f),a){let S=Object.getPrototypeOf(h),_=h._zod.constr.prototype,b=S;for(;b&&b!==_;)b=Object.getPrototypeOf(b);
let v=b!=null?b:S;a.has(v)||(a.add(v),fb(v,s))}let w=d.prototype;for(let S in w)Object.prototype.hasOwnProperty.call(w,S)&&(S in h||(h[S]=w[S].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var _;let f=r!=null&&r.Parent?h$(l):this;c(f,h);let w=f._zod.deferred;if(w){for(let b of w)b();f._zod.deferred=void 0}
let S=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;return S&&S(f),f}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var f,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(f=h==null?void 0:h._zod)==null?void 0:f.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Dn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var bb;(bb=(gb=globalThis).__zod_globalConfig)!=null||(gb.__zod_globalConfig={});var Wo=
globalThis.__zod_globalConfig;function Dt(e){return e&&Object.assign(Wo,e),Wo}function f$(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,ob,2)),e.message}
function m$(e){this._zod.message=e}var g$={get:f$,set:m$,enumerable:!0,configurable:!0},id={value:void 0,enumerable:!1},wb=new WeakSet([Object.prototype,Error.prototype]),kb=(e,t)=>{e.name=
"$ZodError",id.value=t,Object.defineProperty(e,"issues",id),id.value=void 0,Object.defineProperty(e,"message",g$);let n=Object.getPrototypeOf(e);wb.has(n)||(wb.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},BB=Y("$ZodError",kb),ls=Y("$ZodError",kb,void 0,{Parent:Error});var b$=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Dn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>In(d,s,Dt())));throw Yl(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},ds=b$(ls),w$=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>In(d,s,Dt())));throw Yl(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},sd=w$(ls),k$=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Dn;return i.issues.length?xb(e,i.issues,o):{success:!0,data:i.value}},ps=k$(ls);
function xb(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>In(o,n,Dt()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var x$=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?xb(e,i.issues,o):{success:!0,data:i.value}},ad=x$(ls);var vb=/^[\s\S]{0,}$/;var cd=
/^-?\d+(?:\.\d+)?$/,Sb=/^(?:true|false)$/i;var hs=Y("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Rb=e=>{let t=
e.value;return!ib(t)&&t.length!==void 0};var Ob=Y("$ZodCheckMaxLength",(e,t)=>{var r;var n;hs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Rb),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?ed(i):s)<=t.maximum)return;let c=td(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),Tb=Y(
"$ZodCheckMinLength",(e,t)=>{var r;var n;hs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Rb),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?ed(i):
s)>=t.minimum)return;let c=td(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var v$=Y("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
hs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Cb=Y("$ZodCheckRegex",(e,t)=>{v$.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var _b={
major:4,minor:6,patch:7};var Rt=Y("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=_b;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=Mn(u),h;for(let f of l){if(f._zod.def.when){if(hb(u)||!f._zod.def.when(u))continue}else if(p)continue;let w=u.issues.length,S=
f._zod.check(u);if(S instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Dn;if(h||S instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await S,u.issues.length!==w&&(uc(u.issues,
w,e),p||(p=Mn(u,w)))});else{if(u.issues.length===w)continue;uc(u.issues,w,e),p||(p=Mn(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(Mn(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Dn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Dn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return nd(this,"~standard",T$(this))},set"~standard"(e){jr(this,"~standard",e)}}),Pb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>In(n,t,Dt()))}:{value:e.value};async function O$(e,t){let n={async:!0};return Pb(await e._zod.run({value:t,issues:[]},n),n)}function T$(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Pb(r,n)}catch{}return O$(e,t)},vendor:"zod",version:1}}var Nb=Y("$ZodString",(e,t)=>{var n;Rt.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:vb,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Mb=Y("$ZodNumber",(e,t)=>{Rt.init(e,t),e._zod.pattern=cd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Ib=Y("$ZodBoolean",(e,t)=>{Rt.init(e,t),e._zod.pattern=Sb,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function C$(e,t){let n=Ql(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of Ql(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,uc(i.issues,l,e),i}}return o(i,s)}}var _$=e=>Array.isArray(e)?e.length:-1;function Lb(e,t,n){e.issues.length&&t.issues.push(...ir(
n,e.issues)),t.value[n]=e.value}var Db=Y("$ZodArray",(e,t)=>{Rt.init(e,t);let n=Wo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Lb(d,r,c)));else if(Lb(l,r,c),a&&l.issues.length!==0&&Mn(l))break}return s.length?Promise.all(s).then(()=>r):r},C$(e,
_$)});function lc(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...ir(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var L$=[];
function $$(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:L$,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=lb(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function A$(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let f in t){if(s&&
n.issues.length!==h){if(Mn(n,h))break;h=n.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&a.push(f);continue}if(l==="never"){a.push(f);continue}let w=u.run({value:t[f],issues:[]},
r);w instanceof Promise?e.push(w.then(S=>lc(S,n,f,t,d,p))):lc(w,n,f,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Fb=Y("$ZodObject",(e,t)=>{var u;Rt.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Hl(()=>$$(t));St(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let f=d[
h]._zod;if(f.values){Object.prototype.hasOwnProperty.call(p,h)||as(p,h,new Set);for(let w of f.values)p[h].add(w);f.optin!==void 0&&p[h].add(void 0)}}return p});let i=ss,s=t.catchall,a,c=Wo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],f=a.shape,w=d==null?void 0:d.abortEarly,S=l.issues.length;for(let _ of a.allKeys){if(w&&l.issues.length!==S){if(Mn(l,S))break;S=l.issues.length}if(_==="__proto__")continue;let b=f[_],v=
b._zod.optin,O=b._zod.optout,T=b._zod.run({value:p[_],issues:[]},d);T instanceof Promise?h.push(T.then(m=>lc(m,l,_,p,v,O))):lc(T,l,_,p,v,O)}return s?A$(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});function $b(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Mn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>In(s,r,Dt())))}),t)}var zb=Y("$ZodUnion",(e,t)=>{Rt.init(e,t),St(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),St(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),St(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),St(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Vl(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>$b(a,r,e,o)):
$b(s,r,e,o)}});function E$(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Ub=Y("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,zb.init(e,t);let n=e._zod.parse;St(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let l=
u._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=l[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[d,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,d)||as(i,d,new Set);for(let h of p)i[d].add(h)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=ql(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=Hl(()=>E$(t));e._zod.parse=(o,i)=>{let s=o.value;if(!ss(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var Kb=Y("$ZodRecord",(e,t)=>{Rt.init(e,t);let n=
Wo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!cc(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(f=>In(f,o,Dt())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...ir(l,f.issues)),r.value[p]=f.value})):(h.issues.length&&r.issues.push(...ir(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&cd.test(u)&&l.issues.length){let f=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(l=f)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(f=>In(f,o,Dt())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...ir(u,f.issues)),r.value[p]=f.value})):(
h.issues.length&&r.issues.push(...ir(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Bb=Y("$ZodEnum",(e,t)=>{Rt.init(e,t);let n=Wl(t.entries),r=new Set(n);e._zod.values=r,St(e,"pattern",o=>{let i=Wl(o.def.entries).filter(s=>ub.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>us(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),jb=Y(
"$ZodLiteral",(e,t)=>{Rt.init(e,t);let n=new Set(t.values);e._zod.values=n,St(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?us(i):i?us(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Ab(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Zb=Y("$ZodOptional",(e,t)=>{Rt.init(e,t),St(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",St(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),St(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Vl(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Ab(n,i)):Ab(n,o)}
return t.innerType._zod.run(n,r)}});var Gb=Y("$ZodDefault",(e,t)=>{Rt.init(e,t),e._zod.optin="defaulted",St(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Eb(i,t)):Eb(o,t)}});
function Eb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Wb(e){return e.checks&&(e.checks=[...e.checks]),e}function Hb(e,t){return new e(Wb({type:"string",...lt(t)}))}function Vb(
e,t){return new e(Wb({type:"number",checks:[],...lt(t)}))}function qb(e,t){return new e({type:"boolean",...lt(t)})}function Pe(e,t){return new Ob({check:"max_length",...lt(t),maximum:e})}function ld(
e,t){return new Tb({check:"min_length",...lt(t),minimum:e})}function Ho(e,t){return new Cb({check:"string_format",format:"regex",...lt(t),pattern:e})}var Gt=Y("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Rt.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){jr(this,"with",e)},parse(e,t){return ds(this,e,t,{callee:
this.parse})},parseAsync(e,t){return sd(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ps(this,e,t)},safeParseAsync(e,t){return ad(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Zr(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),N$=Y("ZodMiniString",(e,t)=>{Nb.init(e,t),Gt.init(e,t)});function D(e){return Hb(N$,
e)}var M$=Y("ZodMiniNumber",(e,t)=>{Mb.init(e,t),Gt.init(e,t)});function ln(e){return Vb(M$,e)}var I$=Y("ZodMiniBoolean",(e,t)=>{Ib.init(e,t),Gt.init(e,t)});function Fn(e){return qb(I$,e)}var D$=Y(
"ZodMiniArray",(e,t)=>{Db.init(e,t),Gt.init(e,t)});function Ot(e,t){return new D$({type:"array",element:e,...lt(t)})}var F$=Y("ZodMiniObject",(e,t)=>{Fb.init(e,t),Gt.init(e,t),mb(e,"shape",
n=>n._zod.def.shape,!1)});function F(e,t){let n={type:"object",shape:e!=null?e:{},...lt(t)};return new F$(n)}function dd(e,t){return pb(e,t)}function Yb(e,t){return db(e,t)}var z$=Y(
"ZodMiniDiscriminatedUnion",(e,t)=>{Ub.init(e,t),Gt.init(e,t)});function Jb(e,t,n){return new z$({type:"union",options:t,discriminator:e,...lt(n)})}var Xb=Y("ZodMiniRecord",(e,t)=>{Kb.init(e,t),
Gt.init(e,t)});function dc(e,t,n){return!t||!t._zod?new Xb({type:"record",keyType:D(),valueType:e,...lt(t)}):new Xb({type:"record",keyType:e,valueType:t,...lt(n)})}var U$=Y("ZodMiniEnum",(e,t)=>{
Bb.init(e,t),Gt.init(e,t),e.options=[...e._zod.values]});function Wt(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new U$({type:"enum",entries:n,...lt(t)})}var K$=Y(
"ZodMiniLiteral",(e,t)=>{jb.init(e,t),Gt.init(e,t)});function Vo(e,t){return new K$({type:"literal",values:Array.isArray(e)?e:[e],...lt(t)})}var B$=Y("ZodMiniOptional",(e,t)=>{Zb.init(e,t),Gt.init(e,
t)});function Ne(e){return new B$({type:"optional",innerType:e})}var j$=Y("ZodMiniDefault",(e,t)=>{Gb.init(e,t),Gt.init(e,t)});function Qb(e,t){return new j$({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():Jl(t)}})}var ew="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function pd(e){var n,r;let t="";for(let o=0;o< e.length;o+=3){
let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=ew.charAt(s>>18-6*a&63)}return t}function tw(e){if(e.length%4===1||/[^\w-]/.test(
e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?ew.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(
r>>16-8*i&255)}return t}function nw(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var hd={unit:"lk1u",preview:"lk1p",test:"lk1t"},rw=".",pc=D(
).check(Pe(800)),qo=e=>an(`address ${e}`),W$=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function H$(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,
until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var fs=class{constructor(t){this.keyed=new Mo(t)}write(t){let n=W$(t);return[hd[
t.kind],...n.map(r=>pd(Gi(r))),this.sealOf(t.kind,n)].join(rw)}read(t){let[n,...r]=t.split(rw),o=Object.keys(hd).find(a=>hd[a]===n),i=r.slice(0,-1).map(a=>{var c;return nw((c=tw(a))!=null?c:[255])});
if(!o||i.some(a=>a===void 0))return;let s=H$(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify([
"token",t,...n]));return pd(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var V$=8,Xo=class{constructor(t){this.name=Cl(`name of ${t}`).slice(0,V$),this.keyed=new Mo(t)}of(t,...n){
return this.keyed.of(JSON.stringify([t,...n]))}},ow=e=>Cl(e.join(`\n`));var Yo=(e,t)=>e!==""&&ht(e)===ht(t),dn=(e,t)=>t.some(n=>Yo(n,e));function iw(e,t){return t?{staff:e.filter(n=>dn(n,t)),kept:
t.filter(n=>dn(n,e))}:{staff:[...e],kept:void 0}}var sw=(e,t)=>e.filter(n=>!dn(n,t));var q$=()=>Date.now().toString(36).slice(-6).toUpperCase();function Wr(e,t){var o,i;let n=t,r=String((o=n==null?
void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}
function Hr(e){if(e instanceof ne)return e.problem;let t=q$();return Wr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var aw="0.1.0, bản ae1be17f";var cw=e=>`draft/${e}/count`,uw=e=>`draft/${e}/kept`,
lw=(e,t)=>`draft/${e}/${t}`;var X$=e=>e!==void 0&&Date.now()-Number(e)>7776e6,fd={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties();if(X$(t[uw(e)]))return fd.drop(e),"";let n=
"";for(let i=0;i< Number((r=t[cw(e)])!=null?r:0);i+=1)n+=(o=t[lw(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[lw(e,o)]=t.slice(o*2500,(o+1)*2500);
PropertiesService.getUserProperties().setProperties({...n,[cw(e)]:String(r),[uw(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties(
)))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Tt=e=>(e>26?Tt(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),dw=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),ar=(e,t=
e)=>`${Tt(e)}2:${Tt(t)}`;function Jo(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var pw=/^[=+\-@\t\r\n＝＋－＠']/,Vr=e=>pw.test(e)?
`'${e}`:e,Y$={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},cr=e=>{var t;return Y$[(t=e.format)!=null?t:"text"]};function hc(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:
"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):Vr(t);if(n==="text")return Vr(t);let r=Ms(t);return Number.isFinite(r)?new Date(r):Vr(t)}var J$=e=>{let t=Number.isFinite(e.getTime(
))?e.getUTCFullYear():0;return t>=1900&&t<9999},Q$=e=>J$(e)?uo(e.getTime()):"";function fc(e,t){if(t instanceof Date){let r=Q$(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&pw.test(n.slice(1))?n.slice(1):n}var hw=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function md(e,t,n){let r=hw(t);return hw(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function mc(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var eA=3,fw="Cần sửa: ",yc=(e,t)=>e&&e.indexOf(fw)!==0?e:t?fw+t:"",tA=e=>e.length<40&&/\d/.test(e),Me=e=>oe[e].columns;
function gd(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Me(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>$t(u)===$t(s.heading)):a;if(c<0)throw new ne({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new ne({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function nA(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function rA(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var oA=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return sc(n<0?[]:t.map(r=>r[n]))},iA={accounts:"rowId",units:"code"},gc=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=iA[t];let[o=[],...i]=nA(n),s=rA(i);this.headings=o,
this.lines=s,this.positions=gd(t,oe[t].title,o);let a=Object.entries(Me(t)).map(([l,d])=>({key:l,column:d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>fc(d,l[p]))),u=r!=null?r:oA(
a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=ac(a,n[c],r))===n[c])return;let l=
this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[
this.positions.get(s),s])),i=s=>Me(this.tab)[o.get(s)];return md(t,[...o.keys()],(s,a)=>hc(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,
d)=>cr(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);
o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ue(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){
for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ue(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Ue(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[
0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(
t.length===0)return;let n=Object.keys(t[0].cells),r=md(t.map(c=>c.index),[1],()=>0).length>eA,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,
u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ue(u)):t.map(c=>Ue(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ue(c.index)),[this.key],s,!1)}putStaff(
t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ue(0)][a],o=t.map(({index:s})=>Ue(s)),i=o.flatMap(s=>n.filter(
a=>tA(r(s,a))&&cr(Me(this.tab)[a])==="@").map(a=>`${Tt(this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;
return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ue(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,
r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(Me(this.tab)).map(r=>[r,""]));for(;;){let r=Ue(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{
var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=mc(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues(
).reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(
let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(f=>Ue(f.index)),r=Object.keys(t[0].notes),o=
r.map(f=>this.positions.get(f)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(f=>[Ue(f.index),f.notes])),l=new Map(r.map((f,w)=>[o[w],f])),d=
this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((f,w)=>f.map((S,_)=>{var v,O;let b=(O=u.get(i+w))==null?void 0:O[(v=l.get(a+_))!=null?v:""];return b===void 0?S:yc(S,b)}));JSON.stringify(
h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),
Object.assign(o,r)}}};var ur=({tab:e,positions:t})=>Object.entries(Me(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function sA(e,t,n=()=>!1){let r=mw(t),o=[];
return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,
heading:i,old:""};o.push(l),gw(r,l)}),o}function mw(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var gw=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function aA(e,t,n,r,o){let i=mw(n),s=r,a=sA(bc(e),n,cA(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=yw(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,
l+1).setNumberFormat("@").setValue(d),gw(i,c),p?{key:"setup.headingBack",with:{tab:oe[e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:oe[e].title,column:d}}});return{now:i,columns:s,did:a}
}var cA=(e,t)=>n=>Object.values(Me(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),bc=e=>Object.values(Me(e)).map(({heading:t})=>t);function yw(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function bw(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(
d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:gd(e,oe[e].title,d)});if(s.some(d=>d!=="")){let d=aA(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=yw(t,i,bc(e).length),u=a(
bc(e),n||t.getLastRow()===0,c);return u.isNew||yd(u),{open:u,did:[]}}function yd({tab:e,sheet:t}){let n=bc(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function ww(e,{rows:t,
columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[dw(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:
c||n}}function ms(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=ww(e,t);return`${n} ${o} ${r} ${i}`}var Qo=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=ww(n,t);return Array.from({
length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),ei=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),bd=e=>e.toLowerCase();var wd=
"Sổ Tài Khoản: ",xd=e=>e.getEmail().toLowerCase();function wc(e,t,n){let r=e.getEditors().map(s=>({user:s,email:xd(s)})),o=s=>dn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!dn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function uA({tab:e,positions:t}){let n=o=>Jo(ur({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>ar(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(Tt).join("–")}, duyệt`,range:ar(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${oe[e].title}`,range:"",open:[]}]}var kw=
e=>e.getA1Notation(),xw=e=>e.getEditors().map(xd),lA=(e,t,n)=>ms(e.range,n)===ms(t.range,n)&&Qo(e.open,n)===Qo(t.open,n),kd=({editors:e},t)=>t.filter(n=>!e.includes(n));function dA(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return kd(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=kd(e,n).length}var ti=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=xd(t.me)}ensure(t){let n=uA(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&lA(a,c,t)&&!a.warns&&dA(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,kd(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:oe[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf(wd)!==0)return[];let d=l!=null?l:kw(c.getRange()),p=d!==""&&r.some(h=>ms(h.range,n)===ms(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice(wd.length),open:d?[]:c.getUnprotectedRanges().map(kw),warns:c.isWarningOnly(),editors:xw(c)}]})}stopsNobody(t){let n=xw(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(wd+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:h,email:f}of a)f||this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var qr='*LEN("STK")',vw={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Sw(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Tt(i)}$1="${Me(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${qr}`}}var Sd=e=>t=>`$${Tt(e.get(t))}2`,
Rw=e=>(t,n)=>`(${Sd(e)(t)}="${n}")`;function pA(e){let[t,n]=[Sd(e),Rw(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
L.missing)}${qr}`},Sw("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",ae.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[o])}${qr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ae.overdue)}+${n("timeliness",ae.late)})${qr}`}
]}function hA(e){let[t,n]=[Sd(e),Rw(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",$e.stopped)}${qr}`},Sw("accounts",e,"fix",[
..._i.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",he.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",he.passed)}${qr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${qr}`}]}var vd={units:pA,accounts:hA},fA=e=>{var t,n;return ei(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},mA=e=>e.getRanges().map(t=>t.getA1Notation()),Ow=e=>e.columns.map(([t,n])=>ar(t,n));function gA({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>Ow(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(vw[i.colour][0]).setFontColor(vw[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function gs(e){var i;let t=(i=vd[e.tab])==null?void 0:i.call(vd,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:fA(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===ei(
s.formula)&&Qo(mA(r[a].rule),e)===Qo(Ow(s),e))?[]:(gA(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:oe[e.tab].title}}])}var yA="#e8f0fe",bA="#f1f3f4",Tw=
e=>e.writer==="us"?bA:yA,kc=({tab:e})=>({tab:oe[e].title});function Cw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>cr(r)))){let r=t.filter(({column:o})=>cr(o)===n).map(({at:o})=>o);
e.getRangeList(Jo(r).map(([o,i])=>ar(o,i))).setNumberFormat(n)}}function wA(e){let t=ur(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>bd(s[o-1])!==bd(cr(i))));return Cw(e,r),r.length?[{key:"setup.formats",with:kc(e)}]:[]}var _w=e=>ur(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(ar(
t))}]:[]),Lw=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),kA=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function $w(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function xA(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of _w(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&kA(c,i,o.help)?c:Lw(i,o.help);$w(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:kc(e)}]:[],...n.length?[{key:"setup.table",with:{...kc(e),columns:n.join("”, “")}}]:[]]}function vA(e){let t=ur(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?Tw(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Aw=({sheet:e},t)=>{for(let[n,r]of Jo(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function SA(e){let t=ur(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Aw(e,t),t.length>0}function RA({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Jo(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Ew(e){let{tab:t,sheet:n,rows:r}=e,o=ur(e);n.setTabColor(oe[
t].color),n.setFrozenRows(1),oe[t].frozenColumns&&n.setFrozenColumns(oe[t].frozenColumns),RA(e,o),Aw(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Cw(e,o.filter(({column:s})=>cr(s)!=="@"));let i=_w(e);i.length&&$w(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Lw(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>Tw(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Rd=e=>[...wA(e),...xA(e)];function Pw(e){let t=[
vA(e),SA(e)].some(Boolean);return[...Rd(e),...t?[{key:"setup.looks",with:kc(e)}]:[]]}var xc=["accounts","units"],OA=100,Nw=400;function TA({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ue(t.length)-1;
return n-r>=OA?n:(e.insertRowsAfter(n,Nw),n+Nw)}function Mw(e,t,n){let r,o=t;for(let i of xc){let s=e(i),a=TA(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Rd(l),gs(l),r!=null||(r=new ti(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var Od=5,ni=10,ys=[["Phải báo cáo",""],[ae.onTime,"timeliness"],[ae.grace,
"timeliness"],[ae.late,"timeliness"],[L.missing,"status"],[L.fix,"status"],[L.reported,"status"],[L.approved,"status"],[L.none,"status"]],CA=300;function Dw(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=CA))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>fn(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var bs=e=>{let{kinds:t,parents:n}=Dw(e);return So(JSON.stringify([t,n]))};function _A(e,t,n){let r=d=>{let p=Tt(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
pf(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,Vr(p)])].map(f=>`(${r(d)}="${f.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(ni-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...ys.map(([f])=>f)]),...h.map(f=>[Vr(f.label),...ys.map(([w,S])=>i(w,S,`*${s(p,f.text)}`))])],u=[...ys.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function LA(e){try{return e.getCharts().length>0}catch{return!0}}function Iw(e){if(LA(e))return[];let t=e.getRange(Od+1,1,
ys.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function $A(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?ei(n[i][a])===ei(s):!n[i][a]&&Vr(String(r[i][a]))===s))}var AA=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===ys[0][
0]?[`A${n+1}:${Tt(ni)}${n+1}`]:[]);function vc(e,t,n,r){let o=_A(t,n,Dw(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,ni),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(ni).fill("")});if(i>0){if($A(c,u))return Iw(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(AA(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(Od-1,2,a-Od+2,ni-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,ni-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Iw(e)];return SpreadsheetApp.flush(),l}function ri(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}Dt({jitless:!0});var Sc=(e,t)=>ds(e,t);function Ge(e,t){if(t)try{let n=ps(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var lr=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var zw="runner",Uw="lease",Kw="lastRun",Td="sending",Bw="refused",jw="confirmed",Oc="ledger",EA=6e3,
Rc,Tc=()=>Rc!=null?Rc:Rc=PropertiesService.getScriptProperties(),oi=(e,t)=>{Tc().setProperty(e,JSON.stringify(t))},PA=F({runner:D(),hour:ln(),since:D()}),NA=F({until:D(),by:D()}),MA=F({lastRun:D(),
did:D(),trouble:D(),dry:Qb(D(),lr.dry)}),IA=F({key:D(),gone:Ot(D()),doubt:Ot(D()),at:D()}),DA=F(Object.fromEntries(gu.map(e=>[e,D()]))),FA=Object.keys(Do),zA=dc(D(),F({email:D(),day:D(),why:Ne(Wt(
FA))})),Zw=e=>{var t,n;return{...lr,...Ge(PA,e[zw]),...Ge(MA,e[Kw]),lease:(t=Ge(NA,e[Uw]))!=null?t:lr.lease,inFlight:Ge(IA,e[Td]),refused:(n=Ge(zA,e[Bw]))!=null?n:{},confirmed:Ge(DA,e[jw]),ledger:nk(
e)}},Gw=({runner:e,hour:t,since:n})=>oi(zw,{runner:e,hour:t,since:n}),Ww=({until:e,by:t})=>oi(Uw,{until:e,by:t}),Hw=({lastRun:e,did:t,trouble:n,dry:r})=>oi(Kw,{lastRun:e,did:t,trouble:n,dry:r}),Vw=
e=>oi(jw,e),qw=e=>oi(Td,e),Xw=()=>{Tc().deleteProperty(Td)};function Yw(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;oi(Bw,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=EA))))}var Jw="firstLetter",Qw=()=>Number(PropertiesService.getUserProperties().getProperty(Jw))||0,ek=e=>{PropertiesService.getUserProperties().setProperty(Jw,String(
e))},UA=7800;function KA(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>UA&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function tk(e){let t=KA(Ny(e)),n=Date.now().toString(36);Tc().setProperties(Object.fromEntries(t.map((r,o)=>[`${Oc}${o}`,`${n} ${t.length} ${r}`])))}function nk(e){let t=Fw(e[`${Oc}0`]);
if(!t)return e[`${Oc}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Fw(e[`${Oc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Iy(n.map(o=>o.text).join(""))||
"unreadable"}function Fw(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var rk=()=>nk(Tc().getProperties());
var ws={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,ok={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:
"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},Cd={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var BA=e=>{try{return e(),!1}catch{return!0}},ii={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>BA((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Cc="google/answer/",ik="google/differs",_d="google/scratch",_c=(
)=>PropertiesService.getScriptProperties(),jA=Ot(Wt(Object.keys(ws))),ZA=F({name:D(),id:Ne(ln())});function sk(e){var r;let t={};for(let o of Object.keys(ii))Cc+o in e&&(t[o]=e[Cc+o]==="true");let n=
Ge(ZA,e[_d]);return{answers:t,differs:(r=Ge(jA,e[ik]))!=null?r:[],...n&&{scratch:n}}}function ak(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,_c().setProperty(Cc+t,String(n)))}function ck(e,t){_c(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Cc+n,String(r)])),[ik]:JSON.stringify(t)})}function Lc(e){e?_c().setProperty(_d,JSON.stringify(e)):_c().deleteProperty(_d)}
var uk="workbook",lk="marks",dk="links",pk="proof",Ld="witness",$d="settings",hk="groups",fk="lines",mk="staff",GA=8500,WA=Ne(ln()),HA=F({version:ln(),spreadsheetId:D(),tabs:F(Object.fromEntries(
Object.keys(oe).map(e=>[e,WA]))),owner:D()}),VA=F({secret:D().check(Ho(/^[0-9a-f]{64}$/)),isNew:Ne(Vo(!0))}),qA=F({secret:D().check(Ho(/^[0-9a-f]{64}$/)),renewed:Ne(D())}),XA=F({address:D(),runsAs:D(
),layout:ln(),version:D(),at:D()}),YA=dc(D(),D()),JA=F({accounts:Ne(ln()),units:Ne(ln())}),QA=Ot(D());function pn(){let e=PropertiesService.getScriptProperties().getProperties(),t=Ge(HA,e[uk]);if(
!t)return;let n=Ge(qA,e[dk]);return{...t,staff:Ge(QA,e[mk]),groups:e[hk],lines:Ge(JA,e[fk]),post:Zw(e),google:sk(e),settings:Ge(YA,e[$d]),markSecret:gk(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:Ge(XA,e[pk]),...e[Ld]?{witness:e[Ld]}:{}}}var gk=e=>Ge(VA,e[lk]),yk=()=>gk(PropertiesService.getScriptProperties().getProperties());function Ad(
e){PropertiesService.getScriptProperties().setProperty(lk,JSON.stringify(e))}function Ed(e,t){PropertiesService.getScriptProperties().setProperty(dk,JSON.stringify({secret:e,renewed:t}))}function bk({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(pk,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function wk(e){
PropertiesService.getScriptProperties().setProperty(Ld,e)}function Pd({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(uk,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function kk(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=GA?n.setProperty($d,t):
n.deleteProperty($d)}function $c(e){PropertiesService.getScriptProperties().setProperty(hk,e)}function Ac(e){PropertiesService.getScriptProperties().setProperty(fk,JSON.stringify(e))}function Ec(e){
PropertiesService.getScriptProperties().setProperty(mk,JSON.stringify(e))}var eE=2,Nd=()=>ow(Array.from({length:eE},()=>Utilities.getUuid()));function xk(e){let t=e!=null?e:yk();t||(t={secret:Nd(),
isNew:!0},Ad(t));let{secret:n,isNew:r}=t;return{key:new Xo(n),isNew:r===!0,allMarked:()=>Ad({secret:n})}}function vk(e){return e!=null&&e.linkSecret?!1:(Ed(Nd()),!0)}var Sk=e=>{let t=Nd();return Ed(t,
e),t};var tE=500;function Rk(e,t,n,r){var u;let o=e.getLastRow(),i=nE(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:x(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{mc(e,a+s.length-1,tE,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?hc(
Li[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function nE(e){let t=Object.keys(Li),n=e.map(r=>t.find(o=>Li[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var Pc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},rE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},A=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:rE(
e)};var Tk=[["Trang","Nhóm"]],Md=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(Tk[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Ok=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Xr=(e,t,n,r)=>A(n(t(e.cell())),r),Ck=
{"looks.note":e=>Xr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Xr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>A(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Xr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>A(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Xr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Xr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Xr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Xr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>A(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),A(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),A(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),A([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return A((t=Md(e))==null?void 0:
t.getCriteriaValues()[0],Tk[0])},"looks.choicesStrict":e=>{var t;return A((t=Md(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return A((t=Md(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Ok(e);return A((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Ok(e);return A(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),A(e.sheet.getCharts().length,1))};var _k="Sổ Tài Khoản: thử";function oE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription(_k+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===_k+n)[0],where:n}}var Lk={"rights.range":e=>{let{found:t,where:n}=oE(e),r=A(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=A([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=A(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),A(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=A(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=A(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return A((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return A(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),A(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),A(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var $k={daily:"sendDailyLetters"},iE="Asia/Ho_Chi_Minh",Id=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===$k[e]),Ak=e=>Id(e).length>0,Nc=(e,t)=>Id(e).some(n=>n.getUniqueId()===t);function Ek(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=Id(t);n!=="none"&&
ScriptApp.newTrigger($k[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(iE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var We="google/probe",sE=()=>Array(4001).join("é");function ks(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Pk(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Yr=(
)=>PropertiesService.getScriptProperties(),Nk={"stores.kept":()=>ks(Yr(),{[We]:"một"},()=>A(Yr().getProperties()[We],"một")),"stores.over":()=>{let e=Yr();return ks(e,{[We]:"một"},()=>(e.setProperty(
We,"hai"),A(e.getProperties()[We],"hai")))},"stores.beside":()=>{let e=Yr();return ks(e,{[`${We}/1`]:"một"},()=>{e.setProperties({[We]:"hai"});let t=e.getProperties();return e.deleteProperty(We),A([t[
`${We}/1`],t[We]],["một","hai"])})},"stores.gone":()=>{let e=Yr();return e.setProperty(We,"một"),e.deleteProperty(We),A(We in e.getProperties(),!1)},"stores.long":()=>{let e=Yr();return ks(e,{[We]:sE(
)},()=>{var t;return A((t=e.getProperties()[We])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return ks(e,{[We]:"riêng"},()=>A([e.getProperties()[We],
We in Yr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=A(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return A((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>A(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>A(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>A(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return A(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Pk(()=>A(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Pk(()=>A(
typeof Nc("daily",""),"boolean"))};var aE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Mk(e){let t=aE();Lc({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Lc({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Pc(e,n,r,t)}var cE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Mc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&cE(n,t)&&e.deleteSheet(n),Lc(void 0)}function Dd(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Ik=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),zd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Ic=Object.keys(zd);
function Jr(e,t){let n=e.once("texts",()=>e.block(Ic.length,1).setNumberFormats(Ic.map(()=>["@"])).setValues(Ic.map(r=>[zd[r]])).getValues());return A(n[Ic.indexOf(t)][0],zd[t])}var Fd=()=>new Date(
Date.UTC(2018,9,2,5)),Dk={"values.text":e=>Jr(e,"name"),"values.letters":e=>Jr(e,"letters"),"values.lines":e=>Jr(e,"lines"),"values.long":e=>Jr(e,"long"),"values.phone":e=>Jr(e,"phone"),"values.date":
e=>Jr(e,"date"),"values.code":e=>Jr(e,"code"),"values.number":e=>A(Ik(e,"0",12),12),"values.empty":e=>{let t=e.cell();return A([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return A(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>A(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return A(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),A(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>A(Number(Ik(e,"dd/MM/yyyy",Fd())),Number(Fd(
))),"values.dayShown":e=>A(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Fd()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return A([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return A(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return A([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),A(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>A(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),A([t.getValue(),t.getNumberFormat()],["","@"])}};var Fk={...Dk,...Ck,...Nk,...Lk},uE=
Object.keys(Fk),zk=Object.keys(ii);function lE(e,t){try{return Fk[e](t)}catch{return{saw:"refused"}}}function dE(e,t){let n={...t};for(let r of zk){let o=ii[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Uk(e,t){return Dd(()=>{t.scratch&&Mc(e,t.scratch);let n=Mk(e),r=uE.map(s=>({id:s,seen:lE(s,n)})),o=dE(n,t.answers);Mc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
zk.map(s=>({key:s,how:ii[s].how,answer:o[s]}))};return ck(o,i.differs.map(({id:s})=>s)),i})}function Kk(e,{scratch:t}){t&&Dd(()=>Mc(e(),t))}function Bk(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==aa.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function jk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[ns(n[i]),ns({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=Bk(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Zk=(e,t)=>jk(e,n=>dm(n.approved,n,t));function Gk(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Io(n.consent))return[];let o=ey(n.consent);return[{index:r,cells:{consent:o,consentMark:Wi({...n,consent:o},t)}
}]}))}function pE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Pr(n,t)==="unknown"?[{index:r,cells:{consentMark:Wi(n,t)}}]:[]))}function Wk(e,t){return pE(e,t),jk(e,n=>pa(n,t)?Cn(
n,t):void 0)}var Hk=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Zk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&wy(t),e.accounts&&Gk(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],xs=Hk.length;function Vk(e,t,n){if(Object.keys(
t.sheets).length===0){e< xs&&n(xs);return}for(let r of Hk)r.number<=e||(r.run(t),n(r.number))}function qk(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function hE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var Ud=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=hE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Xk(e,t,n){let r=new Ud(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var Ct=e=>e,Jk=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Me(e.tab)[t].writer!=="us"),Kd=e=>e.typedRows.size>0||e.ownKeys.size>0;function Qk(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>Ct(
i)[n]);return!qk(r(e),r(t))}var ex=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Yk(e,t,n,r){var i,s;let o=Me(e.tab)[n];return ac(o,fc(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function fE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=Ct(i)[a];return n.get(c)!==a&&u!==""&&Yk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":Ct(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Yk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function tx(e,t){let n=fE(e,t),r=Object.keys(Me(
e.tab)).filter(s=>n.some(({index:a,now:c})=>Ct(c)[s]!==(t.rows[a]?Ct(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,Ct(a)[c]]))}))),!0}function mE(e){let n=
Object.entries(Me(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>Ct(s)[c]).join(`\n`).trim();return{
idOf:s=>Ct(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function nx(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(Ct(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(Ct(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Xk(n,t.rows,mE(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?Ct(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&Ct(t.rows[u])[l]!==Ct(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var gE=3,at=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=uo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:xs,version:aw};this.wasRefusedLate=!1;
this.drafts=fd;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=pn()),!this.memory)throw new ne({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ne({key:"workbook.lostTab",with:{tab:oe[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Go}isStaff(t){return t!==""&&(dn(t,
this.staff())||Yo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=wn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=iw(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Ec(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ne)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&kk(t);let{settings:n,problems:r}=wn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
wk(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Xo(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new fs(t)}renewLinkKey(){let t=Sk(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new fs(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){bk(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==xs)throw new ne({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?sc(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new gc(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=
this.remembered().lines)!=null?r:{},n=Mw(o=>this.table(o),t,()=>wc(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Ac(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(
t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();yc(r,t)!==r&&n.setNote(yc(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values(
)].filter(n=>n.key!==void 0&&Kd(n));return t.some(Jk)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=
this.readTable(t),o=ex(n,r);o&&(tx(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&Qk(n,r)&&(this.tables.set(t,r),nx(n,r),!!Kd(r));
i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=bs(t.rows);n!==this.remembered().groups&&(vc(this.sheet("summary"),
t.sheet.getName(),t.positions,t.rows),$c(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,
n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(
t){for(let n of t.slice(0,gE))Wr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ne)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,Rk(this.sheet("log"),t,this.now,rb(this.visitor())))}exclusively(t){if(!ri(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return Uk(
this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}
newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){
var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ue(n)}`}};var yE=24*36e5,dr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(
t=pn())==null?void 0:t.post)!=null?n:lr}setRunner(t){Gw(t)}setLease(t){Ww(t)}setLastRun(t){Hw(t)}setRefused(t){Yw(t)}keepJournal(t){qw(t)}closeJournal(){Xw()}setConfirmed(t){Vw(t)}ledger(){return rk(
)}keepLedger(t){tk(t)}alone(t,n){let r=ri();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(
t=this.firstLetter)!=null||(this.firstLetter=Qw()),this.firstLetter+yE-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),
MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}}
)}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),ek(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}
me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Ek({daily:t===void 0?"none":{
hour:t}})}hasTrigger(){return Ak("daily")}};function si(e,t,n){try{ak(e.remembered().google,t,n)}catch{}}function pr(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:
n.google;r!=null&&r.scratch&&t()&&Kk(()=>e.spreadsheet(),r)}catch(r){Wr("sweep",r)}}function rx(e,t){if(!t||/\s/.test(t))return!1;let n=ht(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,
"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(e.email).emails.some(o=>ht(o)===n)}var bE=(e,t)=>t.some(n=>n.code.trim()===e&&je(n.email).emails.length>0),wE=(e,t)=>t.filter(n=>rx(n,
e)),ox=(e,t)=>t.some(n=>rx(n,e));function Dc(e,t){switch(e.is){case"staff":case"person":return wE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}
}function kE(e,t){let n=Nt(e)===X.merged?Rn(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Fc(e,t){switch(e.is){
case"staff":return!0;case"unlisted":return t.mayChoose;case"person":case"link":case"nobody":return!1}}var Bd=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:{key:"who.unknown",with:{email:xe(e),contact:
t.contact}};function vs(e,t,n,r){let o=xE(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!it(i)?{may:!1,why:kE(i,n)}:o}function xE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:
"who.nobody"}};if(!e.trim()||!n.some(i=>i.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Dc(t,n).some(i=>i.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:
"who.notYours"}};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":case"link":return o();case"unlisted":return Fc(t,r)?bE(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}
}}:{may:!0,unlisted:!0}:{may:!1,why:Bd(t,r)}}}var jd=30;function ix(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&
r<=t.extendedTo?"open":n.closed!==""&&r<=re(n.closed,jd)?"receipt":"refused"}var vE=({activity:e,mergedInto:t})=>t.trim()!==""||e===X.merged||e===X.dissolved;function Qr(e,t){var a;let n=(a=e.linkKey(
))==null?void 0:a.read(t),r=e.table("units").rows,o=jo(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim(
)===n.version),s=ix(n,i&&{link:i.link.trim(),extendedTo:nn(i.extendedTo),isGone:vE(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function sx(e,t){let n=Qr(e,t);
return n.is==="open"||n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Go}function Ss(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail(
).toLowerCase()?e:""}var ai=e=>t=>e===""?Go:t.isStaff(e)?{is:"staff",email:e}:ox(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},ax=e=>t=>sx(t,e);function cx(e){let t=e==null?
void 0:e.triggerUid,n=new dr(()=>r.spreadsheet());if(typeof t!="string"||!ke(n,()=>Nc("daily",t)))return;let r=new at({who:o=>ai(ke(n,()=>n.me()))(o)});nb(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&si(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),pr(r)}var hr=({first:e,last:t},n)=>n>=e&&n<=t;function SE(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Cn(i,n):"";return hr(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var RE=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>hr(t,r)&&Io(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function OE(e,t){SE(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=Ze(e,n),i=new Set;n.forEach((d,p)=>{hr(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>hr(t,p)||
i.has(d.unit.trim()),a=zo(n,o,s);xn.some(d=>t.columns().has(d))?CE(e,t,n,a,o):e.putOwn("accounts",qi(e,n,o,s)),e.log(RE(n,t)),e.putOwn("accounts",Za(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",En(
e.table("units").rows,o,()=>!0)),Xi(e,"accounts",t.columns(),d=>hr(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=$l(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({
index:t.first,notes:Mr(o.accounts[t.first])}),TE(e,t,l,r)}function TE(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Sf(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function CE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Zn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=hr(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:yn.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,Vi(e,c,o.accounts[a.index]))}}var _E="sửa tay";function LE(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>hr(t,o)&&r.code.trim());for(let r of n)r.first=_E;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function $E(e,t){LE(e,t);let n=
e.table("accounts").rows,r=Ze(e,n);e.putOwn("accounts",Za(n,r,()=>!0)),e.putOwn("units",En(e.table("units").rows,r,()=>!0)),Xi(e,"units",t.columns(),o=>hr(t,o))}function Zd(e,t){et(e,(
)=>t.tab==="accounts"?OE(e,t):$E(e,t))}function AE(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var EE=({range:e})=>typeof e.getGridId=="function";function lx(e){if(!EE(e))return;let t=new at({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;si(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
AE(e.range);if(i<2)return;if(r==="settings"){PE(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Me(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Zd(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof ne))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(x(n.problem),"Sổ Tài Khoản",15)}}function PE(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(x).join(`\n`),"Cấu hình",15),Zd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function dx(e){var t;return e.visitor().is!=="staff"?R({key:
"who.staffOnly"}):(t=et(e,()=>(Ir(e,!0),e.sortUnits(),P({}))))!=null?t:R({key:"workbook.busy"})}var Gd="Sổ Tài Khoản",NE="Dành cho cán bộ tỉnh",fr=["spreadsheets","script.container.ui",
"userinfo.email"],px=[...fr,"script.scriptapp","script.send_mail"],gx=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:fr}],yx=[{page:"desk",caption:"Bàn làm việc",
where:{width:1240,height:580},who:"staff",scopes:fr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:fr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",
scopes:fr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:fr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:px},{page:
"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:fr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:px},{page:"assumptions",caption:"Kiểm tra Google",where:
"sidebar",who:"staff",scopes:fr}],bx=[...gx,...yx],Wd=e=>typeof e=="object"&&"page"in e,Hd=Object.fromEntries(bx.filter(Wd).map(e=>[e.page,e])),zc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,
wx=e=>bx.flatMap(t=>t!=="—"&&(Wd(t)?zc(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),hx=e=>e==="—"?void 0:{caption:e.caption,run:Wd(e)?zc(e.page):e.run},fx={
forUnits:gx.map(hx),forStaff:yx.map(hx)};function mx(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function kx(){let e=SpreadsheetApp.getUi();mx(e.createMenu(Gd),
fx.forUnits).addSeparator().addSubMenu(mx(e.createMenu(NE),fx.forStaff)).addToUi()}var Vd="L1",ME=/^Mã sổ: (\S+)$/;function qd(e,t){var n;try{let r=(n=ME.exec(String(t.getRange(Vd).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Uc(e){let t=e.getSheetByName(oe.summary.title);return t?qd(e,t):"none"}var xx=e=>{var t,n;
return(n=(t=e.getSheetByName(oe.summary.title))==null?void 0:t.getRange(Vd).canEdit())!=null?n:!0};function vx(e,t){try{t.getRange(Vd).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}
var Sx=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Rx(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?wn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${Sx(x({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var IE=e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`),DE="Khai báo tài khoản facebook";function Ox(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Sx(x({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?
` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${IE(e)}\x3c/div>${n}`).setTitle(`${DE}${r}`).addMetaTag("viewport",
"width=device-width, initial-scale=1")}var Tx=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Cx({since:e,lastRun:t},n){let r=o=>o!==""&&Xe(ue(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{
since:Ce(e)}}:void 0:r(t)?{key:"health.gap",with:{last:Ce(t)}}:void 0}var FE=({dry:e,lastRun:t})=>e!==""&&ue(t)>e;function _x({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{
runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:Se[s].label}});return n.length?[...n]:Tx([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i(
"dueBefore")],[!t.lettersFrom,i("lettersFrom")],[FE(e),{key:"health.dry",with:{since:q(e.dry),email:o}}])}function Lx(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[
];let s=_x(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(x(c)))];let a=s.length?void 0:Cx(t,r);return a?[a]:s}function $x({office:e,post:t,remembered:n,state:r,
troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=_x({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===xe(e.visitor());return c&&
!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Cx(n,e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Ax({office:e,remembered:{
runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===xe(e.visitor())?{key:"health.hour",with:o}:{key:
"health.hourOther",with:{...o,email:t}}}function zE({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&
!t.settings.lettersOn,{key:"health.paused"}]]}function UE({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Bl(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{
at:Ce(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:yt(ue(c)),hour:String(o)}}],[Nn(t,e.now),
{key:"health.sending"}]]}function Ex(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return Tx(...zE(
e),...UE(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:
"health.failed",with:{letters:c}}])}function Px(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Zo(n,o),s=Lx({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(
!t.runner||i.length)return s;try{let a=Br(o,t,zr(t.ledger,cn(e),o.round));return a.length?KE(e,a,s,r):s}catch(a){if(!(a instanceof ne))throw a;let{problem:c}=a;return s.some(u=>x(u).includes(x(c)))?s:
[c,...s]}}function KE(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[ec(rs(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function Nx(e,t){let n=
e.settings(),r=t.post(),i=r.ledger===void 0&&!Nn(r,e.now)&&!r.inFlight?Ya(e,t):zr(r.ledger,cn(e),n.round);return n.lettersOn?r.runner?Br(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}
function Xd(e,t,n){let r=Object.values(Se),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());
return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;
return{label:u,value:(p=o(u))!=null?p:u===Se.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:
d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var eo=Object.keys(oe);function BE(e){return e.getSheets().map(t=>({
sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Yd=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=oe[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=
o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:
i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
var t;return(t=this.others)!=null?t:this.others=BE(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Mx(e,t){let n=
new Set(Object.values(t)),r=new Yd(e,n),o={},i=[];for(let s of eo){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Ix="Asia/Ho_Chi_Minh",jE=4,Dx="vi_VN";
function ZE(e){let t=[];return e.getSpreadsheetTimeZone()!==Ix&&(e.setSpreadsheetTimeZone(Ix),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==Dx&&(e.setSpreadsheetLocale(Dx),t.push({key:
"setup.locale"})),t}var Fx=eo.filter(e=>Object.keys(Me(e)).length>0);function GE(e){return e.isNew?(Ew(e),gs(e),yd(e),[]):[...Pw(e),...gs(e)]}function Kc(e){var t,n;try{return(n=(t=e.getOwner(
))==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function WE(e,t,n,r,o){let i=new ti(wc(e,r,o)),s=eo.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(
a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:
"setup.hidden"}]:s}function HE(e,t,n,r,o,i){var p;let s=Object.fromEntries(eo.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),
u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(eo.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));Vk(
c.version,{sheets:d,office:o,markKey:i},h=>{Pd({...c,version:h}),l=!0}),l||Pd(c)}function VE(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;
return{...n,...r?{[Se.staff.label]:r.join(", ")}:{}}}var qE=e=>({[Se.staff.label]:e,[Se.replyTo.label]:"",[Se.testTo.label]:"",[Se.lettersOn.label]:Se.lettersOn.initial});function XE(e,t){
return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function YE(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Ec(e);let n=t?sw(e,t):[];return n.length?[{key:
"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function zx(e){var O,T,m,g;let t=pn(),n=Kc(e),r=ZE(e),{found:o,did:i}=Mx(e,(O=t==null?void 0:t.tabs)!=null?O:{});r.push(...i),o.summary.made&&
o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of Fx){let k=bw(y,o[y],(T=t==null?void 0:t.version)!=null?T:0);s.set(y,k.open),r.push(...k.did)}let a=xk(t==null?void 0:t.markSecret),c=new at(
{book:e,setUp:{markKey:a.key,lastWitness:(m=t==null?void 0:t.witness)!=null?m:""}});for(let y of eo)c.edits(y,o[y].sheet);vk(t)&&t!==void 0&&t.version>=jE&&r.push({key:"setup.linksAnew"});let l,d=(
)=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":qd(e,o.summary.sheet),h=p==="copy"?qE(d()):VE(t,o.settings.id),f=XE(p,t!==void 0),w=s.get("settings").isNew;
if(r.push(...f),!w){let y=Xd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let S=w?(g=t==null?void 0:t.staff)!=null?g:[d()]:wn(c.settingTexts()).settings.staff;r.push(...WE(e,o,s,S,n));for(
let y of Fx)r.push(...GE(s.get(y)));w&&r.push(...Xd(c.table("settings"),d,h)),HE(e,o,t,n,c,a.key);let _=a.isNew?Wk(c,a.key):0;_&&r.push({key:"setup.markedAnew",with:{count:_}}),a.isNew&&a.allMarked();
let b=c.table("units");r.push(...vc(o.summary.sheet,o.units.name,s.get("units").positions,b.rows)),p!=="here"&&vx(e,o.summary.sheet),(t==null?void 0:t.groups)!==bs(b.rows)&&$c(bs(b.rows)),
c.compileSettings(),r.push(...YE(c.settings().staff,t==null?void 0:t.staff));let v=Object.fromEntries(xc.map(y=>[y,s.get(y).rows]));return xc.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?
void 0:k[y])!==v[y]})&&Ac(v),Yi(c),SpreadsheetApp.flush(),r.push(...Nx(c,new dr(()=>e))),{first:(!t||t.version===0)&&!_&&f.length===0,did:r}}var Bc=(e,t=Gd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},JE=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function Jd(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,wx(e));try{let n=Ss(),
r=n?new at({who:ai(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&pr(r),o!=null&&o.length&&Bc(o.map(x).join(`\n`))}catch(n){Bc(x(Hr(n)))}}var Qd={key:"who.staffOnly"};function Ux(e,t){let n=Rx(t,
e.remembered()),{caption:r,where:o}=Hd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function Kx(e){Jd(zc(e),t=>(
t.remembered(),Hd[e].who==="staff"&&t.visitor().is!=="staff"?[Qd]:Ux(t,e)))}function Bx(){Jd("showMissingFirst",e=>{let t=dx(e);t.ok||Bc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function QE(e){
let t=e.visitor();return t.is==="staff"||Yo(Kc(e.spreadsheet()),xe(t))}function eP(e){let t=e.spreadsheet(),n=Uc(t);if(n==="here")return xx(t)?void 0:Qd;let r=n==="copy"?Kc(t):"";return r&&!Yo(r,Ss(
))?{key:"who.ownerFirst"}:void 0}function jx(){Jd("setUp",e=>{let t=pn()?QE(e)?void 0:Qd:eP(e);if(t)return[t];let n=ri();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=zx(e.spreadsheet());
n.releaseLock();let i=o.map(x),s="Thiết lập, sửa lại sổ";return r?JE(`${x({key:"setup.first"})}\n\n${x({key:"setup.askGoogle"})}`,s)&&Ux(e,"assumptions"):Bc(i.length?i.join(`\n`):x({key:
"setup.nothing"}),s),[]})}var Ht=e=>an(JSON.stringify(xn.map(t=>e[t])));function tP(e,t,n){let r={row:e.rowId},o=Cr(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:lo(ha(e.comment)),
...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:lo(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:lo({key:
"account.changedSince",with:{columns:Jn(e,n).join(", ")}}),...r}),i}var zn=(e,t)=>e.rowId||`~${t}`;function Rs(e,t,n,r=Eo(e)){let o=Object.fromEntries(de.map(s=>[s,e[s]])),i=gt(e);return{rowId:zn(e,
t),version:Ht(e),fields:o,stopped:i,says:i?[]:tP(e,r,n),review:Cr(e,n),comment:e.comment}}var ci=(e,t,n)=>{var r;return mo({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:nn((r=e==null?
void 0:e.extendedTo)!=null?r:"")},n)},to=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&de.some(o=>n[o])?[{row:n,index:r}]:[]);var nP=300;function ui(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=
new Map(e.map(r=>[z(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(z(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{
value:z(o),label:o}}}function ep(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,nP).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var Zx=e=>({value:e,label:e}),jc=e=>({parents:ep(e.map(({parent:t})=>t)),kinds:ep(e.map(({kind:t})=>Zx(t))),states:ep(
e.map(({state:t})=>Zx(t)))}),Zc=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);var Gc=["review","comment","fixFields","approved"],np=
e=>Object.fromEntries(Gc.map(t=>[t,e[t]])),Os=e=>`${Ht(e)}.${an(JSON.stringify(Gc.map(t=>e[t])))}`,Ts=e=>e.split(".")[0],Gx=(e,t)=>{let n=Tr(e.approved,e,t);return typeof n=="string"?[]:n};
function Cs(e,t,n){if(!(t.blank||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Wn(r)&&!Ei(r))?"faulty":Gx(e,n).length===0?"new":e.review===he.returned||e.review===""&&
e.comment.trim()?"mended":"changed"}var tp=e=>de.includes(e);function Wc(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,
problem:c})=>{var u;return{sentence:x(c),...tp(a)?{field:a}:tp((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,h;let c=r[a],u=t.accounts[a],l=c&&u&&Cs(c,u,i);if(!l)return;let d=o.get(
u.unit);return{rowId:zn(c,a),version:Os(c),state:l,unit:{code:u.unit,name:(d==null?void 0:d.name.trim())||u.unit,kind:(p=d==null?void 0:d.kind.trim())!=null?p:"",parent:d?n(d).label:""},fields:
Object.fromEntries(de.map(f=>[f,c[f]])),link:((h=u.reading)==null?void 0:h.values.address)||c.address,changed:Gx(c,i).filter(tp),says:[...u.faults.filter(f=>!Ei(f)),...u.remarks].map(s),comment:
c.comment.trim(),at:Ce(c.updated),by:c.source===yn.hand?yn.hand:c.by,was:np(c)}}}var Wx=20,Hx=e=>e.as==="returned"?e.comment.trim():"";function rP(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey(
);return{review:e.as==="passed"?he.passed:he.returned,comment:Hx(e),fixFields:e.as==="returned"?e.fields.map(vn).join(", "):"",approved:r?Cn(t,r):""}}var oP=(e,t)=>Gc.every(n=>e[n]===t[n]);
function iP({version:e},t,n){if(Ts(e)!==Ts(Os(t)))return{key:"desk.changedMeanwhile"};let r=Ti(t.review);return r&&Jn(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:
"desk.takenBack"}}function sP(e,t,n){let r=t.findIndex((c,u)=>zn(c,u)===e.rowId),o=t[r];if(!o)return;let i=rP(e,o,n),s={decision:e,index:r,before:{...o}},a=Os(o);return Ts(e.version)===Ts(a)&&oP(i,np(
o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:iP(e,o,n)}}function aP(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{
rows:r}=e.table("accounts"),o=Ze(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",zo(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",En(e.table(
"units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!Ti(s.review)).map(({index:s})=>({index:s,notes:Mr(o.accounts[s])}))),o}
function cP(e,t){let n=e.table("accounts").rows,r=t.map(c=>sP(c,n,e)),o=r.filter(c=>c!==void 0),i=aP(e,o),s=Wc(e,i,ui(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:l}=c,d=r[u];if(!d)return{rowId:
l,is:"conflict",why:x({key:"desk.rowGone"})};let p=s(d.index);if(d.why)return{rowId:l,is:"conflict",why:x(d.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:l,is:"undone",row:p}:{rowId:l,is:
"conflict",why:x({key:"desk.rowGone"})};let h=e.table("accounts").rows[d.index];return{rowId:l,is:"done",version:Os(h)}});return P({decided:a})}function Vx(e,{decisions:t}){var n;return e.visitor(
).is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!Hx(r))?R({key:"desk.noReason"}):(n=et(e,()=>cP(e,
t)))!=null?n:R({key:"workbook.busy"})}var uP=200;function qx(e,t,n){let r=e.filter(Boolean).map(ue),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(
uP,Math.max(0,Xe(o,i))+1);return Array.from({length:s},(a,c)=>re(i,c+1-s))}function rp(e,t){let n=e.filter(Boolean).map(ue).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}
var lP=200,dP=40,pP=3,hP=3;function fP(e,t){let n=e.table("units").rows,r=ui(n);return n.flatMap((o,i)=>{let{blank:s,own:a}=t.units[i];return s?[]:[{unit:o,counted:go[yo(o)].counted,status:a.status,
timeliness:a.timeliness,first:a.first,parent:r(o),kind:o.kind.trim(),state:a.status}]})}var mP=({counted:e,status:t})=>t===L.fix||e&&t===L.missing;function Yx(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s})=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(s.timeliness===ae.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function Xx(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...Yx(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,dP)}function gP(e,t,n,r){var d;let o=Sn(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=qx(i,n.from,s),c=rp(i,a),u=new Map;for(
let{state:p,at:h}of e.table("letters").rows)p===le.sent&&u.set(ue(h),((d=u.get(ue(h)))!=null?d:0)+1);let l=r&&o&&r.last?rp(r.firsts,a.map(p=>re(r.last,Xe(o,p)))):void 0;return a.map((p,h)=>{var f;
return{day:q(p),...p<=e.today?{reported:c[h]}:{},...l?{before:l[h]}:{},letters:(f=u.get(p))!=null?f:0,...p===o?{isLast:!0}:{}}})}function yP(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((h,f)=>{let w=Cs(h,t.accounts[f],s);return w!==void 0&&w!=="faulty"}),c=n.filter(h=>h.counted&&h.status===L.missing),u=c.filter(({unit:h})=>je(
h.email).emails.length===0),l=r?Xe(e.today,Sn({dueBefore:r})):void 0,d=t.units.filter(({faults:h})=>h.length>0).length+t.accounts.filter(h=>h.faults.some(f=>!Wn(f))).length;return[r===""&&{sentence:x(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&l!==void 0&&l< hP&&{sentence:x({key:l<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,l)}}),section:
"goi-dien"},a.length>0&&{sentence:x({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:x({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},d>0&&{
sentence:x({key:"desk.nextFaults",with:{count:d}})},c.length>0&&{sentence:x({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(h=>h!==!1).slice(0,pP)}var bP=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});function Jx(e,t){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=Ze(e,e.table("accounts").rows),r=fP(e,n),{round:o,dueBefore:i,graceUntil:s,lettersFrom:a}=e.settings(),c={dueBefore:i,graceUntil:s,from:a},u=
r.filter(mP),l=u.filter(d=>Zc(d,t)).sort((d,p)=>d.parent.label.localeCompare(p.parent.label,"vi"));return P({round:o,before:"",deadline:mo({dueBefore:i,graceUntil:s,extendedTo:nn("")},e.today),all:Yx(
r),days:gP(e,r,c),kinds:Xx(r,({kind:d})=>({value:d,label:d})),parents:Xx(r,({parent:d})=>d),next:yP(e,n,r,c),owing:l.slice(0,lP).map(bP),owingCount:l.length,choices:jc(u)})}var wP=100;function Qx(e,
t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=Ze(e,r),i=ui(n),s=new Map(n.map(d=>[d.code.trim(),d])),a=e.markKey(),c=
r.flatMap((d,p)=>{var S;let h=o.accounts[p],f=Cs(d,h,a),w=s.get(h.unit);return f?[{index:p,state:f,updated:d.updated,parent:w?i(w):{value:"",label:""},kind:(S=w==null?void 0:w.kind.trim())!=null?S:""}
]:[]}),u=c.filter(d=>Zc(d,t)&&(t.state||d.state!=="faulty")).sort((d,p)=>d.updated===p.updated?d.index-p.index:d.updated< p.updated?-1:1),l=Wc(e,o,i);return P({rows:u.slice(0,wP).flatMap(({index:d}
)=>{var p;return(p=l(d))!=null?p:[]}),waiting:u.length,choices:jc(c)})}var kP=e=>e.slice(0,e.indexOf(".")),xP=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:Cd[t],why:x(
{key:`google.${n}`})}));function vP(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${q(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function SP(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:ws[n],saw:r,so:ok[kP(n)]})),unknown:[...t.notAsked.map(n=>({
says:ws[n],why:x({key:"google.refused"})})),...xP(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:Cd[n],answer:r}]),copy:vP(e,t)}}function e0(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(SP(e.today,t)):R({key:"google.busy"})}function t0({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function n0({
drafts:e},{unit:t}){return e.drop(t),P({})}var mr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],li=(...e)=>new RegExp(
`^(?:${e.join("|")})$`),dt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),op=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),RP=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",OP="cdcs|cong doan(?: co so)?|to chuc cong doan",r0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",TP=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",CP=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",dt("bat buoc","required")],["extendedTo",dt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",op("e ?-? ?mail","g?mail")],["email",dt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",op("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",dt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",op("cap tren","chu quan","quan ly","phu trach")],["parent",dt("(?:truc )?thuoc","parent","superior")],["kind",dt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",li("cap(?: cong doan| don vi)?")],["note",dt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",dt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",li("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",dt(`ten (?:day du )?(?:cua )?(?:${TP})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",li(`${RP}${r0}`,`(?:${OP})${r0}`)]],o0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",i0=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${o0})$`),s0=new RegExp(`(?:^|\\s)(?:moi|sau ${o0})$`),_P=[["mergedInto",dt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",li("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",dt("doi ten(?: thanh)?")],["newParent",
dt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",dt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",dt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",li("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",dt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",li("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],LP=/\b(?:cu|truoc(?: day)?)$/,$P=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,no=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(N(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function ip(e){var n,r;let t=no(e);if(!(!t||LP.test(t)))return(r=mr.find(o=>no(Qe[o].heading)===t))!=null?r:(n=CP.find(([,o])=>o.test(t)))==null?void 0:n[0]}var AP={code:"Code",name:"Name",parent:
"Parent"};function EP(e){let t=no(e,/[()[\]]/g);if(!t)return;let n=mr.find(o=>no(Qe[o].heading)===t);if(n)return n;let r=_P.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",i0],["new",
s0]]){if(!i.test(t))continue;let s=ip(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return ip(e);let a=`${o}${AP[s]}`;return a==="oldParent"?void 0:a}return ip(e)}var Hc=200;
function ro(e){let t=new Map,n=[];return e.slice(0,Hc).forEach((r,o)=>{let i=EP(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(no(r))?"parent":i;s&&!t.has(s)?t.set(s,o):N(r)&&!$P.test(no(r))&&n.push(N(
r))}),{at:t,leftOut:n}}function a0(e,t){let n="";return e.map((r,o)=>{var s,a;let i=no((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=i0.test(i)?"cũ":s0.test(i)?"mới":""),n&&N(r)&&!N((a=t[o])!=null?a:
"").includes(N(r))?`${r} ${n}`:r})}var PP=e=>mr.includes(e);function l0(e){var c,u,l,d,p;let t=(...h)=>h.some(f=>e.has(f)),n=new Map([...e].filter(h=>PP(h[0]))),r=(h,f)=>{e.has(f)&&n.set(h,e.get(f))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Vc=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),NP=(e,t)=>{let n=Vc(e);return!t||n.some(r=>z(r)===z(t))?e:[...n,t].join(`\n`)},d0=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function MP(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=B(a.code);if(u){t.has(u)||t.set(u,c),o(n,z(a.name),c);for(let l of Vc(
a.formerly))o(r,z(l),c),o(r,B(l),c)}});let i=a=>Nt(e[a])===X.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(B(a)),byName:a=>{var c;
return(c=s(n.get(z(a))))!=null?c:s(r.get(z(a)))},byFormerCode:a=>{var c;return(c=r.get(B(a)))==null?void 0:c[0]}}}function p0(e,t){var S,_;let n={changes:[],same:0,rejected:[],notes:[]},r=MP(t),o=(b,
v)=>{n.rejected.push({line:b,why:v})},i=[],s=new Map;for(let b of e){let{code:v,name:O}=b.change,T=v?r.byCode(v):r.byName(O),m=T===void 0&&v&&!IP(b)&&!b.change.newName&&!b.change.newCode;if(
T==="many")o(b.line,{key:"roster.changeMany",with:{name:O}});else if(T===void 0&&!(m&&(O||b.unit.name)))o(b.line,v||O?{key:"roster.changeNone",with:{text:v||O}}:{key:"roster.noCode"});else{let g=
T!=null?T:B(v),y=s.get(g);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(g,b.line),i.push({line:b,index:T}))}}let a=new Map,c=new Map,u=(b,v)=>{a.set(B(v.code),{line:b,cells:v})}
;for(let{line:b,index:v}of i){let{newCode:O,newName:T,newParent:m,name:g,code:y}=b.change,k=u0(b.unit);if(v===void 0)u(b.line,{...k,code:y,name:g||b.unit.name,parent:m||b.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(B(O))){let C=t[v];u(b.line,{kind:C.kind,...k,code:O,name:T||C.name,parent:m||C.parent})}}for(let[b,{line:v,cells:O}]of a){let T=r.byFormerCode(b);T!==void 0&&(a.delete(b),
o(v,{key:"roster.codeUsed",with:{code:O.code,name:t[T].name}}))}let l=b=>{let v=r.byCode(b);if(v!==void 0)return t[v].code;let O=a.get(B(b));if(O)return O.cells.code;let T=c.get(z(b));if(
T!==void 0)return T;for(let{cells:g}of a.values())if(z(g.name)===z(b))return g.code;let m=r.byName(b);return m===void 0||m==="many"?m:t[m].code},d=new Map,p=new Set;for(let{line:b,index:v}of i){let O=
z(b.change.newName);v===void 0||!O||c0(b,t[v])||(d.set(O,[...(S=d.get(O))!=null?S:[],v]),O!==z(t[v].name)&&p.add(v))}for(let[b,[v,...O]]of d){let T=r.byName(b),m=T===void 0||T===v||T!=="many"&&p.has(
T);!O.length&&m&&c.set(b,t[v].code)}for(let{line:b,index:v}of i){if(v===void 0)continue;let O=f(b,v);"why"in O?o(b.line,O.why):Object.keys(O.cells).length?n.changes.push({line:b.line,index:v,cells:
O.cells}):n.same+=1}for(let b of a.values()){let v=h(b.line,(_=b.cells.parent)!=null?_:"");typeof v!="string"?o(b.line,v):n.changes.push({...b,cells:{...b.cells,parent:v}})}return n;function h(b,v){
if(!v)return"";let O=l(v);return O==="many"?{key:"roster.changeMany",with:{name:v}}:O!==void 0?O:(_l(v)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:v}}}),v)}function f(b,v){
var C;let O=t[v],{newName:T,newParent:m}=b.change,g=tn(b.unit.activity);if(g===X.dissolved||!g&&d0(b.change.plan))return{cells:sp(O,{activity:X.dissolved,mergedInto:""})};let y=w(b,v);if(
typeof y!="string")return{why:y};if(y)return{cells:sp(O,{activity:X.merged,mergedInto:y})};if(!r.isActive(v)&&g!==X.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:Nt(O)}}};
let k={...u0(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(v)||Object.assign(k,{activity:X.active,mergedInto:""}),T&&z(T)!==z(O.name)&&Object.assign(k,{name:T,formerly:NP((C=
k.formerly)!=null?C:O.formerly,O.name)}),m){let U=h(b.line,m);if(typeof U!="string")return{why:U};k.parent=U}return{cells:sp(O,k)}}function w(b,v){let{newCode:O,newName:T}=b.change,m=t[v],g=
b.unit.mergedInto||(c0(b,m)?O:""),y=g||(T&&z(T)!==z(m.name)?T:"");if(!y)return tn(b.unit.activity)===X.merged&&Nt(m)!==X.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===m.code&&!g?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var IP=({unit:e,change:t})=>{var n;return e.mergedInto!==""||d0(t.plan)||((n=tn(
e.activity))!=null?n:X.active)!==X.active},c0=({change:e},{code:t})=>e.newCode!==""&&B(e.newCode)!==B(t);function u0(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>N(i)!==""))}var sp=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function h0(e,t,n){let r={...e,...t},[o,i]=[Nt(e),Nt(r)];if(i===X.dissolved&&
o!==i)return["dissolved"];if(i===X.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&B(t.parent)!==B(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&z(t.name)!==z(e.name)?["renamed"]:[]];return s.length?s:["other"]}function ap(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function f0(e){let{named:t}=Rn(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var b0=Jv(m0(),1);var w0=["\u0009",";",",",
"|"],DP=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,FP=20,zP=2e3,g0=(e,t)=>ro(e.slice(0,zP).split(t)).at.size;function UP(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,FP),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&g0(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of w0)for(let a of t){let c=g0(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var k0="\ue000",KP=5e3;function BP(e,t,n,r){let o=Math.min(e.length,t+KP),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function jP(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?BP(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?y0(e,i,t):y0(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,k0):u,c< e.length&&(o+=e[c]),i=c+1}return o}function y0(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function ZP(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>WP(n.slice(n.indexOf(">")+1))))}var GP={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},WP=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=GP[String(o).toLowerCase()])!=null?s:t}).trim(),HP=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function x0(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=ZP(t);if(n)return n;let r=DP.exec(t),o=r?t.slice(r[0].length):t,i=w0.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:UP(o),a=s==="|"?o.split(`\n`).map(HP).join(
`\n`):o,c=jP(a,s);if(c==="")return[];let{data:u}=(0,b0.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(k0).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var R0=20;function lp(e){
let t=e.slice(0,R0).map(o=>({row:o,at:ro(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function VP(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var qP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
XP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,YP=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function O0(e){return mr.some(n=>n!=="code"&&n!=="name"&&e[n])||!qP.test(e.code)?
!1:XP.test(e.code)||YP.test(W(e.name))}var JP=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function QP(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:O0({...e,code:t,name:n})}function e1(e){var r,o,i;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Kn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=tn(e.activity))!=null?r:e.activity:"",required:e.required?(o=Bn(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=ct(
e.extendedTo))!=null?i:e.extendedTo:""}}function dp(e){var _,b,v,O,T;let t=x0(e).map((m,g)=>({line:g+1,cells:m})).filter(({cells:m})=>m.some(g=>g.trim())),n=lp(t),r=n&&ro(n.cells).at.size<2?t1(t):
void 0,o=(_=r&&lp(r))!=null?_:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=ro(a0((b=o==null?void 0:o.cells)!=null?b:[],(v=s==null?void 0:s.cells)!=null?v:[])),{plain:u,change:l}=l0(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(m=>!u.has(m)).map(m=>Qe[m].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?n1(t,r):[]},f=o?t.filter(({line:m})=>m>o.line):[],w=((T=o==null?void 0:o.cells)!=null?T:[]).map(m=>N(m)).join("\u0009"),S=(m,g)=>g===void 0?"":N(
m[g]);return f.forEach(({line:m,cells:g},y)=>{if(y===0&&a.size>1&&VP(g)||g.map(fe=>N(fe)).join("\u0009")===w)return;let k=Object.fromEntries(mr.map(fe=>[fe,S(g,u.get(fe))])),C=l&&JP(l,fe=>S(g,fe));if(
C?QP(k,C):O0(k)){h.sections.push({line:m,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let fe of["name","kind","parent","note"]){let He=k[fe]?br(g[u.get(fe)]):void 0;He&&
h.offers.push({line:m,from:k[fe],to:He.text})}let U=v0(g,u.get("formerly")),Re=e1({...k,formerly:U,email:v0(g,u.get("email"))});h.lines.push({line:m,unit:Re,...C&&{change:C}})}),h}var v0=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>N(r)).filter(Boolean).join(`\n`)};function t1(e){let t=o=>{var i;return(i=Wp(o.map(({cells:s})=>s.slice(0,Hc))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,R0)),r=n&&lp(n);return r&&ro(r.cells).at.size>1?t(e):void 0}function n1(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,Hc).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var _s=e=>B(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function T0(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(B(i)){t.set(B(i),c),n.has(_s(i))||n.set(_s(i),c),z(s)&&!r.has(z(s))&&r.set(z(s),c);for(let u of Vc(a))o.set(B(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var C0=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function pp(e,t){let n=e.isChanges?o1(e,t):u1(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=f0([...r,...n.added.map(({unit:i})=>({...Si(Qe),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=h0(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=ap(n.changed),n}var _0=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:ap([])}),r1=8;function o1(e,t){let n=_0(),r=e.lines.map(({line:p,unit:h,change:f})=>({line:p,unit:h,change:f})),{changes:o,same:i,rejected:s,notes:a}=p0(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,C0(h.code,h.name)])),u=(p,h)=>{var f;n.rejected.push({line:p,text:(f=c.get(p))!=null?f:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[x({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[x(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:x(h)}));let l=o;for(let p=0;p< r1;p+=1){let h=i1(l,t);if(
h.size===0)break;for(let[f,w]of h)u(f.line,w);l=l.filter(f=>!h.has(f))}let{byNear:d}=T0(t);for(let{line:p,index:h,cells:f}of l)if(h===void 0&&d.has(_s(f.code))){let{code:w,name:S}=t[d.get(_s(
f.code))];u(p,[x({key:"roster.nearCode",with:{code:w,name:S}})])}else if(h===void 0)n.added.push({line:p,unit:{...L0,...f}});else{let w=t[h];n.changed.push({line:p,index:h,unit:f,code:w.code,name:
w.name,columns:Object.keys(f).map(S=>Qe[S].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var L0=Object.fromEntries(mr.map(e=>[e,""]));function i1(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...L0,...a})-1:(n[s]={...n[s],...a},s)),o=Hi(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(oa))}),i}var S0=["activity","mergedInto"],s1=e=>S0.some(t=>e.includes(t))?[...new Set([...e,...S0])]:[...e];function a1(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?X.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===X.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var c1=(e,
t)=>!it(e)&&!it(t)&&z(t.name)!==z(e.name)?e:void 0;function u1(e,t){let n=_0(),{byCode:r,byNear:o,byName:i,byFormer:s}=T0(t),a=e.lines.map(h=>{var f;return a1(h,t[(f=r.get(B(h.unit.code)))!=null?f:
-1])}),c=s1(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:f}of a){let w=B(f.code);w&&!u.has(w)&&u.set(w,h)}let p=Hi([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(B(h.code)))]);for(let{
line:h,text:f}of e.sections)n.rejected.push({line:h,text:f,why:[x({key:"roster.section"})]});return a.forEach(({line:h,unit:f},w)=>{var ee,Ae;let S=B(f.code),_=_s(f.code),b=p[w].filter(({column:$,
problem:ve})=>$!=="phone"&&ve.key!=="roster.codeTwice").map(oa),v=u.get(S);v!==void 0&&v!==h&&b.push(x({key:"roster.repeatedInPaste",with:{code:f.code,line:v}}));let O=r.get(S),T=O===void 0&&S?t[(ee=
o.get(_))!=null?ee:-1]:void 0,m=l.get(_);T?b.push(x({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&S&&m&&v===h&&b.push(x({key:"roster.nearLine",with:m}));let g=O===void 0?t[(Ae=
s.get(S))!=null?Ae:-1]:c1(t[O],f);if(g&&b.push(x({key:"roster.codeUsed",with:{code:f.code,name:g.name}})),S&&!m&&l.set(_,{line:h,code:f.code}),b.length){n.rejected.push({line:h,text:C0(f.code,f.name),
why:b});return}let y=z(f.name),k=d.get(y),C=i.get(y);if(k?n.notes.push({line:h,text:x({key:"roster.sameNameLine",with:{...k,name:f.name}})}):C!==void 0&&C!==O&&n.notes.push({line:h,text:x({key:
"roster.sameName",with:{name:f.name,code:t[C].code}})}),k||d.set(y,{line:h,code:f.code}),O===void 0){n.added.push({line:h,unit:f});return}let U=t[O],Re=c.filter($=>$!=="code"&&f[$]!==U[$]);if(
Re.length===0){n.same+=1;return}let{code:fe,...He}=Object.fromEntries(c.map($=>[$,f[$]]));n.changed.push({line:h,index:O,unit:{code:U.code,...He},code:U.code,name:f.name,columns:Re.map($=>{let ve=Qe[
$].heading;return f[$]===""?x({key:"roster.emptied",with:{column:ve,was:U[$]}}):ve}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>B(h)&&!u.has(B(h))).map(({code:h,name:f})=>({code:h,name:f})),n}
var $0=100,l1=2e4;function A0(e){return e.lines.length===0?[Fe({key:"roster.empty"})]:e.lines.length>l1?[Fe({key:"roster.tooLong"})]:e.missingColumns.map(t=>Fe({key:"roster.needColumn",with:{column:t}
}))}function E0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=dp(t),r=A0(n);if(r.length)return st(r);let o=pp(n,e.table("units").rows);return P({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
hp(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,$0),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,$0)}})}function hp(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":x({key:"roster.changes",with:{...n,added:t.length}})}var d1=8;function p1(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>d1?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,f;return[p,(f=(h=
r.get(d))==null?void 0:h[p])!=null?f:t[d][p]]}))}))}function h1(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:hp(t,n)}}}]),e.putTyped("units",p1(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),Ir(e,!0),e.readyLines()}function P0(e,{text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=dp(t),r=A0(n);return r.length?st(r):(o=et(e,()=>{let i=
pp(n,e.table("units").rows),s=hp(n,i);return h1(e,n,i),P({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var fp=e=>({key:
"setting.empty",with:{label:e}});function M0({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,f=q(
n.last),w=c.testTo.join(", "),S=la(c),_=!!a.dueBefore&&!!c.lettersFrom&&!S,b=_&&(c.lettersFrom>n.last||t>n.last),v=e.units.filter(T=>_e(T)&&!Ut(T.emails).length).length,O=e.units.filter(T=>_e(T)&&
T.returned.length>Gn(T).length).length;return{refuse:N0([!a.dueBefore,fp("Hạn nộp (trước ngày)")],[!c.lettersFrom,fp("Gửi thư từ ngày")],[!Ut(u).length,Au],[S,{key:"letter.testAddress",with:{text:w}}
],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[_&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,
last:f}}]),warn:N0([b,{key:"letter.startLate",with:{last:f}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[v>0,{key:"letter.unreachable",with:{units:v}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!w&&!S,{key:"letter.testMode",with:{to:w}}],[!l.trim(),fp("Liên hệ khi cần hỗ trợ")])}}var N0=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var D0=21,I0=100,f1=400;function _t(e,t,n){
return e.visitor().is==="staff"?n(gr(e,t)):R({key:"who.staffOnly"})}function gr(e,t){let n=t.quota(),r=t.post(),o=Zo(e.compileSettings(),e.settings()),i=oc(e,t,void 0,n),s=zr(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?Br(e.settings(),r,s):[]}}var mp=e=>e>I0?f1:I0;function gp({office:e,state:t,quota:n}){
let r=Rr(t),o=[];for(let i=0;i<=D0;i+=1){let s=re(e.today,i),{go:a,held:c}=Or(Tn(t,s,r).letters,Math.min(i===0?n:1/0,mp(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var di=(e,t)=>{var n;return(n=Tn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:gp(e).flatMap(({go:r})=>r).find(r=>r.key===t)},m1=
/^(?:stores|mail|triggers|values)\./;function g1(e){let t=e.googleDiffers().filter(n=>m1.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function qc({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=By(r,e.today,re(e.today,D0),mp(o),Math.min(o,mp(o))),{refuse:c,warn:u}=M0({state:r,today:e.today,forecast:a,zones:t.zones(),me:xe(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...g1(e),...c],warn:u}}var F0=60,y1=40,yp=(e,t)=>{var n,r,o;return{key:e.key,kind:ie(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function b1({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:yt(e),counts:zl({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,F0).map(s=>yp(s,r)),more:Math.max(0,t.length-F0)}}function w1({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:Ce(l),why:d}});return{unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,y1)}}var Ls=e=>Fe(e);
function k1({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>Ls(i));return{plan:r("plan"),ledger:r("ledger"),preview:x(ec(t,e.today)),mark:tc(
e.settings())}}function oo(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=qc(e,!1),s=Ax(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:xe(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:$x(e).map(Ls),held:k1(e),refuse:o.map(Ls),warn:[...i,...s?[s]:[]].map(Ls),health:Ex(e).map(Ls),days:gp(e).map(a=>b1(a,r)),...w1(e)}}var bp=(e,t,{key:n})=>_t(e,t,
r=>{var u;let o=di(r,n),i=xe(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=
o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...Fr(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return R({key:"letter.notSent",with:{
to:i}})}return P({to:i})}),wp=(e,t,{key:n})=>_t(e,t,r=>{var s;let o=di(r,n);if(!o)return R({key:Nn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=jl(e,t,(c,{register:u})=>{var l;return ft((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${Pl}: ${xe(e.visitor())}`);return a?a.held?R((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:a.did})):R({key:"letter.busy"})}catch(a){if(a instanceof rr)return R({key:"workbook.busy"});if(
a instanceof Kr)return R(a.problem);throw a}});function z0({office:e,post:t},n,r,o,i){let s=`${o.why}: ${xe(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=Va(
c,u).get(Pt(u)(n));if(l===void 0&&!i)return R({key:"letter.gone"});let d=l===void 0?void 0:Sr(c[l].state);return r(d)?(un(e,new Map([[n,{...i&&l===void 0?vt(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),zy(e,t,n,ft(d)),P({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var kp=(e,t,{key:n})=>_t(e,t,r=>z0(r,n,o=>!ft(o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},di(r,
n))),xp=(e,t,{key:n,wasSent:r})=>_t(e,t,o=>z0(o,n,i=>i==="unknown",r?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function U0(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var vp=(e,t,{mark:n})=>_t(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});
let o=e.settings();return n!==tc(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(kn(o)),U0(t),e.log([{what:{key:"log.planConfirmed"}}]),P(oo(gr(e,t))))});function x1(e,t,n){let r=vo(e),o=new Map(
e.units.map(({code:c})=>[ut(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=rm({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${xe(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&ie(u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?
void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var Sp=(e,t,{as:n})=>_t(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Nn(o,e.now)?R({key:"letter.busy"}):(
o.inFlight&&ic(e,t),t.alone(e,()=>{let s=rs(e,Ze(e,e.table("accounts").rows)),a=zr(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&un(e,x1(s,c,e)),e.settle(),Uy(e,t)})?(U0(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(oo(gr(e,t)))):R({key:"workbook.busy"})):R({key:"letter.nothingHeld"}));function v1({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Se.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(kn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var Rp=(e,t,{on:n,takeOver:r})=>_t(e,t,o=>{let i=n?qc(o,r).refuse:[];if(i.length)return st(i.map(a=>Fe(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),v1(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(oo(gr(e,t)))):R({key:"workbook.busy"})});function S1({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==xe(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var K0=(e,t)=>_t(e,t,n=>{let r=!!n.remembered.inFlight;return r&&ic(e,t),P(oo(S1(n)||r?gr(e,t):n))}),B0=(e,t,{key:n})=>_t(e,t,r=>{
let o=di(r,n);if(!o)return R({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=Fr(o,r.state,"staff");return P({...yp(o,r.state),subject:i,html:s,text:a,zalo:Oy(o,r.state),attachments:
c.map(({name:u})=>u)})});var j0=({reason:e,code:t})=>`${Do[e]}${t&&` (${t})`}`;function Z0(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(
ht)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=uy(t,a=>r.has(ht(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ht(a.email))).map(({code:c,name:u})=>({unit:c.trim(),
name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:j0(u)})),delayed:i}}function G0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:
"who.staffOnly"});let{lines:n,delayed:r}=Z0(e,t);return P({lines:n,delayed:r})}function R1(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&Sr(i.state)==="sent"&&je(
i.to).emails.some(c=>ht(c)===ht(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function W0(e,t,{text:n}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=Z0(e,n);if(
o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},
unit:a})));for(let{unit:a,bounce:c}of o){let u=R1(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:j0(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?
r.value:R({key:"workbook.busy"})}var H0=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var O1={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},V0=e=>e==="proved"?void 0:O1[e],$s=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};function q0(e){let t=$s(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(
),o=nc(e),i=V0(o),s=e.proof(),a=e.staff();return P({door:o,says:i?x(i):"",address:n,host:Nh,...s?{proof:{runsAs:s.runsAs,version:s.version,at:Ce(s.at)}}:{},version:e.built.version,linkOnly:r,editors:
e.editors().filter(c=>!dn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}
))})}function X0(e){let t=$s(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",
until:e.instant+Ul,address:qo(n)});return P({url:Kl(n,o),minutes:Ul/6e4})}function Y0(e,{unit:t}){var d;let n=$s(e);if(n)return R(n);let r=V0(nc(e));if(r)return R(r);let o=e.table("units").rows.find(
p=>p.code.trim()===t.trim()),i=o&&((d=rc(e))==null?void 0:d(t,"unit"));if(!i)return R({key:"link.noRow"});let s=e.settings(),{guidance:a,department:c,contact:u}=s,l=ci(o,s,e.today);return P({url:i,
message:H0({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function J0(e,{unit:t}){let n=$s(e);if(n)return R(n);let r=et(e,()=>{let o=e.table("units").rows.findIndex(
i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))});
return r!=null?r:R({key:"workbook.busy"})}function Q0(e){let t=$s(e);if(t)return R(t);let n=et(e,()=>(e.log([{what:{key:"log.linksAnew"}}]),e.renewLinkKey(),P({})));return n!=null?n:R({key:
"workbook.busy"})}var tt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var pe=(e,t,{bold:n,italic:r,size:o=tt.body,indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,
...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),ev=e=>Array.from({length:e},()=>pe("","center",{size:tt.body}));var tv=e=>e.normalize("NFC").toUpperCase(),pi=({above:e,
name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[pe(tv(e),"center",{size:tt.heading})]:[],pe(tv(t)||"…………………………","center",{size:tt.heading,bold:!0,rule:.4})],right:[pe(
"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:tt.heading,bold:!0}),pe("Độc lập - Tự do - Hạnh phúc","center",{size:tt.motto,bold:!0,rule:1})]});function hi(e,t,n){let[,r="",o=""]=t.split("-"),i=
+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var fi=(e,t,n)=>({is:"sides",leftWidth:45,whole:!0,left:[pe(
"Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>pe(`- ${r}${o===n.length-1?".":";"}`,"left",{size:tt.recipients}))],right:[pe(e,"center",{bold:!0}),...t?[pe(t,"center",{bold:!0})]:[],
...ev(4),pe("………………………………","center",{bold:!0})]});var rv=["accountName","pageName","address","name","office","phone","email"],nv=["name","office","phone","email"],T1=e=>e.kind===K.none?["",
`${K.none} tài khoản. ${e.reason}`,"","","","",""]:rv.map(t=>e[t]),C1=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName","address"].map(n=>({text:be[n].heading,down:
2})),{text:"Thông tin người quản trị",across:nv.length}],nv.map(n=>({text:be[n].heading}))],lines:[...e.map(n=>({cells:T1(n)})),...Array.from({length:t},()=>({cells:rv.map(()=>"")}))]}),_1=({name:e,
kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",io=e=>e.filter(t=>t.usage!==$e.stopped).sort((t,n)=>fn(t.pageName||t.accountName,n.pageName||
n.accountName));function ov(e,t,n){let r=io(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:`Mau bao cao ${t.code}`,landscape:!0,blocks:[pi({above:
t.above||e.federation,name:t.name}),pe(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:tt.title}),pe(`(theo ${e.guidance} của ${e.federation})`,
"center",{italic:!0}),{is:"paragraph",align:"center",size:tt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:`${e.federation} (qua ${e.department})`}]},C1(r,n&&r.length?0:4),pe(hi("",o&&ue(o),
e.today.slice(0,4)),"right",{italic:!0}),fi(_1(t),"",["Như kính gửi","Lưu: VP"])]}}function iv(e){var r;let t=new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,
i)=>fn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:fn(o,i)).map(([o,i])=>[o,i.sort(n)])}var sv=(e,t,n)=>[pi({above:e.above,name:e.federation}),pe(hi(e.place,e.today,""),
"right",{italic:!0}),pe(t,"center",{bold:!0,size:tt.title}),pe(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,"center",{italic:!0,...n?{}:{size:tt.body}})],av=e=>fi("TM. BAN THƯỜNG VỤ","",[
"Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),L1=({unit:e})=>e.status||"Không phải báo cáo";function cv(e,t){let n=0,r=iv(
t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[u.unit.first?q(u.unit.first.slice(0,10)):""],p=io(u.rows);return p.length===0?[{
cells:[...l,L1(u),"","","","",...d]}]:p.map((h,f)=>({cells:[...f===0?l:["",""],h.kind===K.none?`${K.none}. ${h.reason}`:h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(
Boolean).join(`\n`),...f===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a})=>a.status===L.missing).length,s=t.flatMap(({rows:a})=>io(a)).filter(({kind:a}
)=>a!==K.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...sv(e,"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:
"STT"},{text:Qe.name.heading},{text:be.pageName.heading},{text:be.address.heading},{text:be.name.heading},{text:be.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},pe(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),av(e)]}}function uv(e,t){let n=0,r=
i=>i.review===he.passed&&(i.kind===K.page||i.kind===K.group),o=iv(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>io(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...sv(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:Qe.name.heading},{text:be.kind.heading},{text:be.pageName.heading},{
text:be.address.heading}]],lines:o},av(e)]}}function lv(e,t,n){let r=Oa(t.address),o=ct(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return Lt(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:tt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return en({name:"Bao trang gia mao",landscape:!1,blocks:[pi({above:e.above,name:e.federation}),
pe(hi(e.place,e.today,""),"right",{italic:!0}),pe("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:tt.title}),pe("Kính gửi: …………………………………………","center"),pe(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",q(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],pe(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),fi("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var dv=300,pv=F({what:Wt(["blank","filled","list","pages","fake"]),above:D().check(Pe(2e3)),status:D().check(Pe(100)),unit:D().check(
Pe(Fo)),fake:Ne(F({address:D().check(Pe(2e3)),foundOn:D().check(Pe(100)),pageId:D().check(Pe(100)),does:D().check(Pe(2e3))}))}),$1=(e,t)=>$t(t).startsWith($t(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function hv(e,t){let n=new Map(e.map(r=>[B(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(B(o));return i!=null?i:o&&!$1(o,t)?o:""}}function fv(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=hv(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>fn(r.name,o.name))})}function mv(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function A1(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=hv(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=B(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(B(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||B(c.unit.code)===B(r)))}function E1(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=io((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===K.page||l===K.group),i=lv(mv(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?P([i.value]):st(
i.problems.map(l=>{var d;return{...Fe(l),row:(d=l.field)!=null?d:""}}))}function gv(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=A1(e,t);if(t.what==="fake")return E1(e,t,n);
if(n.length===0)return R({key:"paper.nothing"});let r=mv(e);return t.what==="list"?P([cv(r,n)]):t.what==="pages"?P([uv(r,n)]):n.length>dv?R({key:"paper.tooMany",with:{count:n.length,most:dv}}):P(
n.map(({unit:o,above:i,rows:s})=>ov(r,{...o,above:i},t.what==="filled"?s:void 0)))}var yv=({code:e,name:t})=>({code:e.trim(),name:t});function P1(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!it(o)?(s=Rn(r).today(o))==null?void 0:s.code.trim():void 0;return i&&vs(i,n,r,t.settings()).may?i:e}function Xc(e,t){var _;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Dc(n,o),s=i.filter(it),a=s.length?s:i,c=(_=t.unit)!=null?_:a.length===1?a[0].code.trim():void 0,u=c&&P1(c,e,n);if(u!==void 0){let b=vs(u,n,o,r);if(!b.may)return R(b.why)}let l=Fc(n,r);
if(u===void 0&&a.length===0&&!l)return R(Bd(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:f,contact:w,notice:S}=r;return P({who:{email:xe(n),isStaff:n.is==="staff"},
unit:d&&{...yv(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(yv),mayChoose:l,rows:d?to(e.table("accounts").rows,d.code.trim()).map(({row:b,index:v})=>Rs(b,v,e.markKey())):[],deadline:ci(
d,r,e.today),guidance:p,federation:h,department:f,contact:w,notice:S,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var N1=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function bv(e){let t=e.visitor(),n=e.table("units").rows,r=Dc(t,n),o=Fc(t,e.settings())?n:r,{merged:i}=Rn(n);return P({units:
o.filter(s=>s.code&&s.name&&it(s)).map(s=>{let a=N1(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var Op=(e,t)=>e.trim()===t.trim();function wv(e,t,n){let r={...t.fields},o=[];
for(let s of de){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];Op(c,a)?r[s]=u:!Op(u,a)&&!Op(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var M1=e=>{let t=xe(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},kv=200,I1=30,D1=(e,t)=>({...Si(be),unit:e,usage:$e.active,rowId:t}),F1=(e,t)=>de.every(n=>e[
n]===t[n])&&gt(e)===gt(t),z1=(e,t)=>t.stopped&&e?void 0:Eo(t.fields),U1=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?$e.stopped:Oi(e.usage)===$e.locked?$e.locked:$e.active}),K1=e=>({
fields:Object.fromEntries(de.map(t=>[t,e[t]])),stopped:gt(e)});function B1(e,t){if(!t||!e.opened||Ht(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=wv(e.opened,e,K1(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:Ht(t)}}function j1(e,t,n,r){let o=n.findIndex((d,p)=>zn(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:B1(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return Fe({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Fe({key:"form.rowGone"},{row:a.rowId});let c=z1(i,a),u=U1(i!=null?i:D1(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=F1(i,u)?"same":gt(u)&&!gt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var Z1=e=>({by:e.source===yn.hand?"":e.by,at:Ce(
e.updated)}),G1=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Ht(n)!==o.version?[{...Rs(n,r,e.markKey()),...Z1(n)}]:[]);function W1(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:lo(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function H1(e,t,n){let r=e.some(({after:i})=>!gt(i)&&i.kind!==K.none),o=new Set(e.map(({index:i})=>i));return r?to(n,t).filter(({row:i,index:s})=>i.kind===K.none&&!gt(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Ht(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:$e.stopped},what:"stopped"})):[]}function V1(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...to(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!gt(s)),i=o.filter(
s=>s.kind===K.none);return i.length===0||i.length===o.length?[]:i.map(s=>Fe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var q1=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!gt(n))&&n.kind!==K.none);function X1(e,t,n,r){let o=G1(e,n);if(o.length)return st(o.map(a=>Fe({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&to(r,t.unit).length+i>kv)return R({key:"form.unitFull",with:{most:kv}});let s=[...W1(n),...V1(n,t.unit,r)];return q1(n)&&!t.consent&&s.push(Fe({key:"form.consent"},{field:"consent"})),
s.length?st(s):void 0}var Y1=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(vn),...t&&t.usage!==n.usage?[vn("usage")]:[
]]))],xv=e=>Object.fromEntries(of.map(t=>[t,e[t]]));function J1(e,t,n,r){let o=e.markKey();if(!n.consent||!Er(t)||!o)return{consent:"",consentMark:""};let i=Yg(r,e.now,e.settings().notice);return{
consent:i,consentMark:Wi({...t,consent:i},o)}}function Q1(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:yn.form}),
d!=="stopped"&&Object.assign(l,J1(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:Y1(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Al(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:xv(l.after)})),added:c.map(l=>xv(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===he.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function eN(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===K.none?`${K.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:to(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Rs(a,c,e.markKey(),s.get(a.rowId))),deadline:ci(o,i,e.today),pages:i.pages}}var tN=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function nN(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!gt(r)&&Er(r)&&!tN(n)&&Pr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function rN(e,t,n){let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=vs(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>j1(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return st(c);let u=a.map(h=>nN(e,t,h));u.push(...H1(u,t.unit,s));let l=X1(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?Q1(e,d,t,i.unlisted,n):my(e,t.unit);return n.recorded(p),P(eN(e,t,u,p))}function Yc(e,t,n=M1(e)){var r;return t.rows.length===0?R({key:"form.nothing"}):t.rows.length>I1?R({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?st([{key:"form.oldPage",sentence:x({key:"form.oldPage"})}]):(r=et(e,()=>rN(e,t,n)))!=null?r:R({key:"workbook.busy"})}var De=e=>D().check(Pe(e)),
mi=De(Fo),vv=F(Object.fromEntries(de.map(e=>[e,De(2e3)]))),Ov=D().check(Ho(/^[~\w-]{1,40}$/)),Cp=F({rowId:Ov,version:De(400),fields:vv,stopped:Fn(),opened:Ne(F({fields:vv,stopped:Fn()}))}),_p=F({unit:
mi,consent:Fn(),rows:Ot(Cp).check(Pe(60))}),yr=F({}),Sv=F({parent:Ne(De(500)),kind:Ne(De(500)),state:Ne(De(40))}),Tp={rowId:Ov,version:De(400)},oN=Jb("as",[F({...Tp,as:Vo("passed")}),F({...Tp,as:Vo(
"returned"),comment:De(500),fields:Ot(Wt(de)).check(Pe(de.length))}),F({...Tp,as:Vo("undo"),was:F({review:De(100),comment:De(2e3),fixFields:De(2e3),approved:De(4e3)})})]),Jc=F({key:De(300)}),Vt=(e,
t)=>({input:e,run:t}),Ie=(e,t)=>Vt(e,(n,r,o)=>t(n,o)),Rv={openForm:Ie(F({unit:Ne(mi)}),Xc),listUnits:Ie(yr,bv),saveReport:Ie(_p,(e,t)=>Yc(e,t)),keepDraft:Ie(F({unit:mi,draft:De(6e4)}),t0),dropDraft:
Ie(F({unit:mi}),n0),checkAll:Ie(yr,ky),checkGoogle:Ie(yr,e0),overview:Ie(Sv,Jx),reviewQueue:Ie(Sv,Qx),decideReviews:Ie(F({decisions:Ot(oN).check(ld(1),Pe(Wx))}),Vx),previewRoster:Ie(F({text:De(4e6)}),
E0),importRoster:Ie(F({text:De(4e6)}),P0),papersView:Ie(yr,fv),papers:Ie(pv,gv),lettersView:Vt(yr,K0),previewLetter:Vt(Jc,B0),sendToMe:Vt(Jc,bp),sendNow:Vt(Jc,wp),skipLetter:Vt(Jc,kp),decideUnknown:
Vt(F({key:De(300),wasSent:Fn()}),xp),confirmPlan:Vt(F({mark:De(2e3)}),vp),settleMemories:Vt(F({as:Wt(["sent","again"])}),Sp),linksView:Ie(yr,q0),testLink:Ie(yr,X0),unitLink:Ie(F({unit:mi}),Y0),
replaceLink:Ie(F({unit:mi}),J0),renewLinks:Ie(yr,Q0),readReturned:Ie(F({text:De(4e5)}),G0),markReturned:Vt(F({text:De(4e5)}),W0),switchLetters:Vt(F({on:Fn(),takeOver:Fn()}),Rp)},iN=41e5;function Tv(e,
t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Rv,n))throw new Error("unknown call");if(typeof r!="string"||r.length>iN)throw new Error("malformed body");let{input:o,run:i}=Rv[n];
return i(e,t,Sc(o,JSON.parse(r)))}var so=["phone","email","secondPhone"];function sN(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function aN(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Lp=(e,t)=>t.trim()===""?t:e==="email"?aN(t):sN(t),$p=(e,t,n)=>n!==""&&t.trim(
)===Lp(e,n)?n:t,cN=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,uN=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Ap=e=>e.replace(cN,"•••").replace(uN,"•••");var Cv=e=>so.includes(e);function _v(e){if(Cv(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:x({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Ap(e.sentence)}}function As(e,t){let n={...e.fields};for(let r of so)n[r]=Lp(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map(_v),comment:Ap(e.comment),masked:so.filter(r=>e.fields[r].trim()!=="")}}var Lv=(e,t)=>({...As(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),$v=(e,t)=>{var n;return Cv(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?_v(e):e};function Av(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of so){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=$p(u,s[u],l[u]));a&&t&&(a.fields[u]=$p(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Ht(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Ht(t):e.version}}function Ep(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==qo(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function Ev(e,{token:t,noSignIn:n}){let r=Qr(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=Ep(e,r.token);if(o)return R(o);if(!n)return R({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"}}]),P({address:i,runsAs:c,version:a})));return u!=null?u:R({key:"workbook.busy"})}function Nv(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,
department:n,guidance:r,contact:o}}function Pv(e,t){let n=Xc(e,{unit:t}),r=e.linkKey();if(!n.ok||!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:
o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>As(i,r))}}function lN(e,t){var r,o;let n=e.mergedInto.trim();return(o=(r=t.find(i=>i.code.trim()===n))==null?void 0:r.name)!=null?o:n}function dN(
e){let{closed:t}=jo(e);return t?yt(re(t,jd)):""}function pN(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Ep(e,n),i=e.proof();return{office:Nv(e),state:"test",token:t,runsAs:e.runsAs(),version:
e.built.version,address:qo(r)===n.address?r:"",refused:o?x(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function Qc(e,{token:t}){let n=Qr(e,t),r={office:Nv(e)};switch(
n.is){case"refused":return{...r,state:"refused"};case"test":return pN(e,t,n);case"gone":return{...r,state:"merged",unit:n.unit.name,into:lN(n.unit,e.table("units").rows)};case"receipt":return{...r,
state:"receipt",token:t,form:Pv(e,n.unit.code.trim()),until:dN(e)};case"open":return{...r,state:n.kind==="preview"?"preview":"open",token:t,form:Pv(e,n.unit.code.trim()),below:[],above:""}}}var hN=80;
function fN(e){var r,o;let t=zi(e.slice(0,200)),n=t.ok?t.name:N(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,hN)}
function mN(e,t){let n=Qr(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:"link.refused"}}var gN={self:"tự khai",behalf:"khai hộ"};
function yN(e,t,n,r,o,i){let s=`liên kết ${t}`;return{refusal:()=>mN(e,r.token),received:(a,c,u)=>{let l=a,d=u.find((h,f)=>zn(h,f)===l.copiedFrom&&h.unit.trim()===t),p=Av(l,c,d,n);for(
let h of so)p.fields[h]!==l.fields[h]&&i.add(`${l.rowId} ${h}`);return p},by:`${s} (${o})`,consentBy:r.consent?`${o} (${gN[r.consent]}, ${s})`:"",recorded:a=>Ha(e,a,({code:c})=>c.trim()===t)}}
function bN(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>As(o,t))}}:st(e.problems.map(o=>$v(o,n)),(r=e.conflicts)==null?void 0:r.map(o=>Lv(o,t)))}function Mv(e,t){let n=
fN(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:"link.refused"});if(!n)return st([Fe({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,
consent:a,...c}=t,u=new Set,l=Yc(e,{...c,unit:o.unit,consent:a!==""},yN(e,o.unit,r,t,n,u));return bN(l,r,u)}var Pp=(e,t)=>({input:e,run:t}),Np={linkOpen:Pp(F({token:pc}),(e,t)=>P(Qc(e,t))),linkSave:
Pp(dd(Yb(_p,{unit:!0,consent:!0,rows:!0}),{token:pc,sender:D().check(Pe(400)),consent:Wt(["","self","behalf"]),rows:Ot(dd(Cp,{copiedFrom:Ne(D().check(Pe(60)))})).check(Pe(60))}),(e,t)=>Mv(e,t)),
linkConfirm:Pp(F({token:pc,noSignIn:Fn()}),Ev)},Iv=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Np,e),wN=1e6;function Dv(e,t){if(typeof t!="string"||t.length>wN)throw new Error(
"malformed body");return Sc(Np[e].input,JSON.parse(t))}var Fv=(e,t,n)=>Np[t].run(e,n);var zv=e=>new at({who:ax(e),waitMs:5e3});function kN(e){var c,u;let t=Hr(e),{settings:n}=wn((u=(c=pn())==null?
void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:s};return e instanceof ne&&e.problem.key==="workbook.otherLayout"?{
office:a,state:"upgrading"}:{office:a,state:"failed",says:x(t)}}function Uv(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=Qc(zv(n),{token:n})}catch(i){r=kN(i)}
return Ox(r)}function Kv(e,t){let n;try{let r=Dv(e,t);return n=zv(r.token),JSON.stringify(Fv(n,e,r))}catch(r){let o=Hr(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function Bv(e){kx(),xN(
e==null?void 0:e.source)}function xN(e){try{let t=new at({book:e,waitMs:5e3}),n=t.compileSettings(),r=et(t,()=>Ir(t,t.mayWrite("accounts","review")));SN(t,e,n,r),pr(t,()=>t.mayWrite("accounts",
"review"))}catch(t){t instanceof ne?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(x(t.problem),"Sổ Tài Khoản",30):e&&vN(e):Wr("onOpen",t)}}function vN(e){let t=Uc(e);if(t==="none")return;let n=
t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(x({key:n}),"Sổ Tài Khoản",30)}function SN(e,t,n,r){var i;if(!e.settings().lettersOn||!e.mayWrite("settings","value"))return;let o=Px(e,(i=
e.remembered().post)!=null?i:lr,n,r);o.length&&(t==null||t.toast(o.map(x).join(`\n`),"Sổ Tài Khoản",30))}function RN(e){try{return!e.mayWrite("accounts","unit")||!e.mayWrite("units","status")}catch{
return!1}}function jv(e,t){if(Iv(e))return Kv(e,t);let n;try{let r=Ss();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new at({who:ai(r)}),i=Tv(o,new dr(()=>o.spreadsheet()),e,t);
return e!=="checkGoogle"&&pr(o),JSON.stringify(i)}catch(r){let o=Hr(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!RN(n)?JSON.stringify(R(o)):(si(n,"protectionErrorsAtFlush",
n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"})))}}function ON(e){Bv(e)}function TN(e){e!=null&&e.range&&e.source&&lx(e)}function CN(e){return e!=null&&e.parameter?Uv(e):void 0}
function _N(e,t){return jv(e,t)}function LN(e){cx(e)}function $N(){Bx()}function AN(){jx()}return Qv(EN);})();
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
