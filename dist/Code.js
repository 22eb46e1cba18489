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
"use strict";var App=(()=>{var Hv=Object.create;var bi=Object.defineProperty;var Vv=Object.getOwnPropertyDescriptor;var qv=Object.getOwnPropertyNames;var Xv=Object.getPrototypeOf,Yv=
Object.prototype.hasOwnProperty;var Jv=(e,t,n)=>t in e?bi(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Qv=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}
catch(n){throw t=0,n}},eS=(e,t)=>{for(var n in t)bi(e,n,{get:t[n],enumerable:!0})},Up=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of qv(t))!Yv.call(e,o)&&o!==n&&bi(e,o,{get:(
)=>t[o],enumerable:!(r=Vv(t,o))||r.enumerable});return e};var tS=(e,t,n)=>(n=e!=null?Hv(Xv(e)):{},Up(t||!e||!e.__esModule?bi(n,"default",{value:e,enumerable:!0}):n,e)),nS=e=>Up(bi({},"__esModule",{
value:!0}),e);var se=(e,t,n)=>Jv(e,typeof t!="symbol"?t+"":t,n);var y0=Qv((lp,dp)=>{"use strict";((e,t)=>{typeof define=="function"&&define.amd?define([],t):typeof dp=="object"&&
typeof lp!="undefined"?dp.exports=t():e.Papa=t()})(lp,function e(){var t=typeof self!="undefined"?self:typeof window!="undefined"?window:t!==void 0?t:{},n=!t.document&&!!t.postMessage,r=
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
this._input.removeListener("error",this._streamError)},this)}function h(m){var g,y,k,C,U=Math.pow(2,53),Oe=-U,fe=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,qe=
/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
ee=this,Pe=0,$=0,Se=!1,j=!1,H=[],E={data:[],errors:[],meta:{}};function Xe(Y){return m.skipEmptyLines==="greedy"?Y.join("").trim()==="":Y.length===1&&Y[0].length===0}function me(){if(E&&k&&(zt(
"Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),m.skipEmptyLines&&(E.data=E.data.filter(function(ge){return!Xe(ge)})),$e(
)){let ge=function(ot){H.push(ot)};var G=ge;if(E)if(Array.isArray(E.data[0])){for(var Y=0;$e()&&Y< E.data.length;Y++)E.data[Y].forEach(ge);E.data.splice(0,1)}else E.data.forEach(ge)}function V(ge,ot){
for(var Ce=m.header?{}:[],J=0;J< ge.length;J++){var Z=J,it=ge[J],it=((te,ye)=>(Ke=>(m.dynamicTypingFunction&&m.dynamicTyping[Ke]===void 0&&(m.dynamicTyping[Ke]=m.dynamicTypingFunction(Ke)),(
m.dynamicTyping[Ke]||m.dynamicTyping)===!0))(te)?ye==="true"||ye==="TRUE"||ye!=="false"&&ye!=="FALSE"&&((Ke=>{if(fe.test(Ke)&&(Ke=parseFloat(Ke),Oe< Ke&&Ke< U))return 1})(ye)?parseFloat(ye):qe.test(
ye)?new Date(ye):ye===""?null:ye):ye)(Z=m.header?J>=H.length?"__parsed_extra":H[J]:Z,it=m.transform?m.transform(it,Z):it);Z==="__parsed_extra"?(Ce[Z]=Ce[Z]||[],Ce[Z].push(it)):Ce[Z]=it}
return m.header&&(J>H.length?zt("FieldMismatch","TooManyFields","Too many fields: expected "+H.length+" fields but parsed "+J,$+ot):J< H.length&&zt("FieldMismatch","TooFewFields",
"Too few fields: expected "+H.length+" fields but parsed "+J,$+ot)),Ce}var Te;E&&(m.header||m.dynamicTyping||m.transform)&&(Te=1,!E.data.length||Array.isArray(E.data[0])?(E.data=E.data.map(V),Te=
E.data.length):E.data=V(E.data,0),m.header&&E.meta&&(E.meta.fields=H),$+=Te)}function $e(){return m.header&&H.length===0}function zt(Y,V,Te,G){Y={type:Y,code:V,message:Te},G!==void 0&&(Y.row=G),
E.errors.push(Y)}T(m.step)&&(C=m.step,m.step=function(Y){E=Y,$e()?me():(me(),E.data.length!==0&&(Pe+=Y.data.length,m.preview&&Pe>m.preview?y.abort():(E.data=E.data[0],C(E,ee))))}),this.parse=function(
Y,V,Te){var G=m.quoteChar||'"',G=(m.newline||(m.newline=this.guessLineEndings(Y,G)),k=!1,m.delimiter?T(m.delimiter)&&(m.delimiter=m.delimiter(Y),E.meta.delimiter=m.delimiter):((G=((ge,ot,Ce,J,Z)=>{
var it,te,ye,Ke;Z=Z||[",","\u0009","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var co=0;co< Z.length;co++){for(var Xt,gi=Z[co],Ye=0,Yt=0,Be=0,pt=(ye=void 0,new w({comments:J,delimiter:gi,newline:ot,preview:
10}).parse(ge)),fn=0;fn< pt.data.length;fn++)Ce&&Xe(pt.data[fn])?Be++:(Xt=pt.data[fn].length,Yt+=Xt,ye===void 0?ye=Xt:0< Xt&&(Ye+=Math.abs(Xt-ye),ye=Xt));0< pt.data.length&&(Yt/=pt.data.length-Be),
1.99< Yt&&(te===void 0||Ye< te||Ye===te&&Ke< Yt)&&(te=Ye,it=gi,Ke=Yt)}return{successful:!!(m.delimiter=it),bestDelimiter:it}})(Y,m.newline,m.skipEmptyLines,m.comments,m.delimitersToGuess)).successful?
m.delimiter=G.bestDelimiter:(k=!0,m.delimiter=s.DefaultDelimiter),E.meta.delimiter=m.delimiter),v(m));return G.header=$e(),m.preview&&m.header&&G.preview++,g=Y,y=new w(G),E=y.parse(g,V,Te),me(),Se?{
meta:{paused:!0}}:E||{meta:{paused:!1}}},this.paused=function(){return Se},this.pause=function(){Se=!0,y.abort(),g=T(m.chunk)?"":g.substring(y.getCharIndex())},this.resume=function(){
ee.streamer._halted?(Se=!1,ee.streamer.parseChunk(g,!0)):(void 0)(ee.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,y.abort(),E.meta.aborted=!0,T(m.complete)&&m.complete(E),g=
""},this.guessLineEndings=function(ge,G){ge=ge.substring(0,1048576);var G=new RegExp(f(G)+"([^]*?)"+f(G),"gm"),Te=(ge=ge.replace(G,"")).split("\r"),G=ge.split(`\n`),ge=1< G.length&&G[0].length< Te[
0].length;if(Te.length===1||ge)return`\n`;for(var ot=0,Ce=0;Ce< Te.length;Ce++)Te[Ce][0]===`\n`&&ot++;return ot>=Te.length/2?`\r\n`:"\r"}}function f(m){return m.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function w(m){var g=(m=m||{}).delimiter,y=m.newline,k=m.comments,C=m.step,U=m.preview,Oe=m.fastMode,fe=null,qe=!1,ee=m.quoteChar==null?'"':m.quoteChar,Pe=ee;if(m.escapeChar!==void 0&&(Pe=
m.escapeChar),(typeof g!="string"||-1< s.BAD_DELIMITERS.indexOf(g))&&(g=","),k===g)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||
-1< s.BAD_DELIMITERS.indexOf(k))&&(k=!1),y!==`\n`&&y!=="\r"&&y!==`\r\n`&&(y=`\n`);var $=0,Se=!1;this.parse=function(j,H,E){if(typeof j!="string")throw new Error("Input must be a string");var Xe=
j.length,me=g.length,$e=y.length,zt=k.length,Y=T(C),V=[],Te=[],G=[],ge=$=0;if(!j)return Ye();if(Oe||Oe!==!1&&j.indexOf(ee)===-1){for(var ot=j.split(y),Ce=0;Ce< ot.length;Ce++){if(G=ot[Ce],$+=G.length,
Ce!==ot.length-1)$+=y.length;else if(E)return Ye();if(!k||G.substring(0,zt)!==k){if(Y){if(V=[],Ke(G.split(g)),Yt(),Se)return Ye()}else Ke(G.split(g));if(U&&U<=Ce)return V=V.slice(0,U),Ye(!0)}}
return Ye()}for(var J=j.indexOf(g,$),Z=j.indexOf(y,$),it=new RegExp(f(Pe)+f(ee),"g"),te=j.indexOf(ee,$);;)if(j[$]===ee)for(te=$,$++;;){if((te=j.indexOf(ee,te+1))===-1)return E||Te.push({type:"Quotes",
code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:$}),Xt();if(te===Xe-1)return Xt(j.substring($,te).replace(it,ee));if(ee===Pe&&j[te+1]===Pe)te++;else if(ee===Pe||te===0||j[
te-1]!==Pe){J!==-1&&J< te+1&&(J=j.indexOf(g,te+1));var ye=co((Z=Z!==-1&&Z< te+1?j.indexOf(y,te+1):Z)===-1?J:Math.min(J,Z));if(j.substr(te+1+ye,me)===g){G.push(j.substring($,te).replace(it,ee)),j[$=
te+1+ye+me]!==ee&&(te=j.indexOf(ee,$)),J!==-1&&J<$&&(J=j.indexOf(g,$)),Z!==-1&&Z<$&&(Z=j.indexOf(y,$));break}if(ye=co(Z),j.substring(te+1+ye,te+1+ye+$e)===y){if(G.push(j.substring($,te).replace(it,
ee)),gi(te+1+ye+$e),J!==-1&&J<$&&(J=j.indexOf(g,$)),te=j.indexOf(ee,$),Y&&(Yt(),Se))return Ye();if(U&&V.length>=U)return Ye(!0);break}Te.push({type:"Quotes",code:"InvalidQuotes",message:
"Trailing quote on quoted field is malformed",row:V.length,index:$}),te++}}else if(k&&G.length===0&&j.substring($,$+zt)===k){if(Z===-1)return Ye();$=Z+$e,Z=j.indexOf(y,$),J!==-1&&J<$&&(J=j.indexOf(g,
$))}else if(J!==-1&&(J< Z||Z===-1))G.push(j.substring($,J)),$=J+me,J=j.indexOf(g,$);else{if(Z===-1)break;if(G.push(j.substring($,Z)),gi(Z+$e),Y&&(Yt(),Se))return Ye();if(U&&V.length>=U)return Ye(!0)}
return Xt();function Ke(Be){V.push(Be),ge=$}function co(Be){var pt=0;return pt=Be!==-1&&(Be=j.substring(te+1,Be))&&Be.trim()===""?Be.length:pt}function Xt(Be){return E||(Be===void 0&&(Be=j.substring(
$)),G.push(Be),$=Xe,Ke(G),Y&&Yt()),Ye()}function gi(Be){$=Be,Ke(G),G=[],Z=j.indexOf(y,$)}function Ye(Be){if(m.header&&!H&&V.length&&!qe){var pt=V[0],fn=Object.create(null),nu=new Set(pt);let Fp=!1;
for(let uo=0;uo< pt.length;uo++){let Jt=a(pt[uo]);if(fn[Jt=T(m.transformHeader)?m.transformHeader(Jt,uo):Jt]){let yi,zp=fn[Jt];for(;yi=Jt+"_"+zp,zp++,nu.has(yi););nu.add(yi),pt[uo]=yi,fn[Jt]++,Fp=!0,(
fe=fe===null?{}:fe)[yi]=Jt}else fn[Jt]=1,pt[uo]=Jt;nu.add(Jt)}Fp&&console.warn("Duplicate headers found and renamed."),qe=!0}return{data:V,errors:Te,meta:{delimiter:g,linebreak:y,aborted:Se,truncated:
!!Be,cursor:ge+(H||0),renamedHeaders:fe}}}function Yt(){C(Ye()),V=[],Te=[]}},this.abort=function(){Se=!0},this.getCharIndex=function(){return $}}function S(m){var g=m.data,y=o[g.workerId],k=!1;if(
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
g.step),g.chunk=T(g.chunk),g.complete=T(g.complete),g.error=T(g.error),delete g.worker,y.postMessage({input:m,config:g,workerId:y.id})},s.unparse=function(m,g){var y=!1,k=!0,C=",",U=`\r\n`,Oe='"',fe=
Oe+Oe,qe=!1,ee=null,Pe=!1,$=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(H){return g.delimiter.indexOf(H)!==-1}).length||(C=g.delimiter),
typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(y=g.quotes),typeof g.skipEmptyLines!="boolean"&&typeof g.skipEmptyLines!="string"||(qe=g.skipEmptyLines),
typeof g.newline=="string"&&(U=g.newline),typeof g.quoteChar=="string"&&(Oe=g.quoteChar,fe=Oe+Oe),typeof g.header=="boolean"&&(k=g.header),Array.isArray(g.columns)){if(
g.columns.length===0)throw new Error("Option columns is empty");ee=g.columns}g.escapeChar!==void 0&&(fe=g.escapeChar+Oe),g.escapeFormulae instanceof RegExp?Pe=g.escapeFormulae:
typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(Pe=/^[=+\-@\t\r].*$/)}})(),new RegExp(f(Oe),"g"));if(typeof m=="string"&&(m=JSON.parse(m)),Array.isArray(m)){if(!m.length)return Se(ee,m,qe);if(
Array.isArray(m[0]))return Se(null,m,qe);if(typeof m[0]=="object")return Se(ee||Object.keys(m[0]),m,qe)}else if(typeof m=="object")return typeof m.data=="string"&&(m.data=JSON.parse(m.data)),
Array.isArray(m.data)&&(m.fields||(m.fields=m.meta&&m.meta.fields||ee),m.fields||(m.fields=Array.isArray(m.data[0])?m.fields:typeof m.data[0]=="object"?Object.keys(m.data[0]):[]),Array.isArray(m.data[
0])||typeof m.data[0]=="object"||(m.data=[m.data])),Se(m.fields||[],m.data||[],qe);throw new Error("Unable to serialize unrecognized input");function Se(H,E,Xe){var me="",$e=(typeof H=="string"&&(H=
JSON.parse(H)),typeof E=="string"&&(E=JSON.parse(E)),Array.isArray(H)&&0< H.length),zt=!Array.isArray(E[0]);if($e&&k){for(var Y=0;Y< H.length;Y++)0< Y&&(me+=C),me+=j(H[Y],Y);0< E.length&&(me+=U)}for(
var V=0;V< E.length;V++){var Te=($e?H:E[V]).length,G=!1,ge=$e?Object.keys(E[V]).length===0:E[V].length===0;if(Xe&&!$e&&(G=Xe==="greedy"?E[V].join("").trim()==="":E[V].length===1&&(E[V][0]==null||E[V][
0].length===0)),Xe==="greedy"&&$e){for(var ot=[],Ce=0;Ce< Te;Ce++){var J=zt?H[Ce]:Ce;ot.push(E[V][J])}G=ot.join("").trim()===""}if(!G){for(var Z=0;Z< Te;Z++){0< Z&&!ge&&(me+=C);var it=$e&&zt?H[Z]:Z;
me+=j(E[V][it],Z)}V< E.length-1&&(!Xe||0< Te&&!ge)&&(me+=U)}}return me}function j(H,E){var Xe,me,$e;return H==null?"":H.constructor===Date?isNaN(H.getTime())?"":H.toISOString():($e=!1,Xe=H.toString(),
Pe&&typeof H!="number"&&typeof H!="bigint"&&typeof H!="boolean"&&Pe.test(Xe)&&(H=Xe="'"+Xe,$e=!0),me=Xe.replace($,fe),($e=$e||y===!0||typeof y=="function"&&y(H,E)||Array.isArray(y)&&y[E]||((zt,Y)=>{
for(var V=0;V< Y.length;V++)if(-1< zt.indexOf(Y[V]))return!0;return!1})(me,s.BAD_DELIMITERS)||-1< me.indexOf(C)||-1< Xe.indexOf(Oe)||me.charAt(0)===" "||me.charAt(me.length-1)===" ")?Oe+me+Oe:me)}},
s.RECORD_SEP="\u001e",s.UNIT_SEP="\u001f",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`\n`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!t.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=
10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=w,s.ParserHandle=h,s.NetworkStreamer=u,s.FileStreamer=l,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(t.onmessage=function(m){m=
m.data,s.WORKER_ID===void 0&&m&&(s.WORKER_ID=m.workerId),typeof m.input=="string"?t.postMessage({workerId:s.WORKER_ID,results:s.parse(m.input,m.config),finished:!0}):(t.File&&m.input instanceof File||
m.input instanceof Object)&&(m=s.parse(m.input,m.config))&&t.postMessage({workerId:s.WORKER_ID,results:m,finished:!0})}),(u.prototype=Object.create(c.prototype)).constructor=u,(l.prototype=
Object.create(c.prototype)).constructor=l,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).constructor=p,s})});var IN={};eS(IN,{doGet:()=>AN,onEdit:(
)=>$N,onOpen:()=>LN,openPage:()=>jx,rpc:()=>EN,sendDailyLetters:()=>PN,setUp:()=>MN,showMissingFirst:()=>NN});var rS="µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
oS="àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",iS=/([aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï])|[ôöñíìæóòî]/gi,sS="âáàåãäêéèúüë_ùøûõï",aS=[0,1,0,9,3,35],cS="ôöñíìæóòî",
uS="ơưđíìỉĩịỵ",lS="€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ",Bp=/[A-Za-z\xA1-\u1EF9]+/g,dS=/[\u1EA0-\u1EF9ăđĩơũưĂĐĨƠŨƯ]/,jp=/[^\0-\x7F]/,Zp=/á[º»]|Ä[‘ƒ©\x90\x91\x83]|Å[©¨]|Æ[°¡¯]|Ã[\x80-\x9F\xA1-\xBF]/,pS=
/[a-z]Ã|Ã.[a-z]/,hS="ngh?|[cgknp]h|t[hr]|gi|qu|[bcdđghklmnprstvx]",fS="[aăâeêioôơuưy]|o[aăe]|[iy]ê|u[âôy]|ươ|uyê",mS="o?a|u?ê|i|u?y",gS=
"o?a[ioy]?|au|â[uy]|o?eo?|êu?|i[au]?|[iy]êu|ô?i|oi?|u?ôi?|ơi?|u[ai]?|uây|u[êơ]|uy[au]?|ư[aiu]?|ươ[iu]|y",yS=new RegExp(`^(?:${hS})?(?:(?:${fS})(?:ng|[cmnpt])|(?:${mS})[cn]h|${gS})$`),bS=
"[ăâêôơư](?![12]|ơ[12]).*[12]|[12].*[ăâêôơư]",wS="[aeou]i|[aeio]u|[ae]o|ay|[iu]a",kS="^[^1]*(?:[cpt]|ch)$",xS=new RegExp(`${bS}|(?:${wS})[12]|${kS}`);function vS(e){let t=e.toLowerCase();if(
t.length>7||e.slice(1)!==t.slice(1)&&e!==e.toUpperCase())return!1;let n=t.normalize("NFD").replace(/[\u0301\u0323]([\u0302\u0306]?)/g,"$11").replace(/[\u0300\u0303\u0309]/g,"2").normalize("NFC");
return yS.test(n.replace(/[12]/,""))&&!xS.test(n.replace(/^(?:gi|qu)(?=[^12])/,""))}var Kp=e=>!/[a-z]/.test(e)&&/[A-Z]\S*[A-Z]/.test(e);function Gp(e){let t=Kp(e);return e.replace(Bp,n=>{let r=
n.replace(/[^A-Za-z]/g,o=>oS[rS.indexOf(o)]||o);return t||Kp(n)?r.toUpperCase():r})}function Wp(e){return e.replace(iS,(t,n)=>{let r=t.toLowerCase(),o=r.charAt(0),i=sS.indexOf(r.charAt(1)),s=aS[i%6],
a=i<6?2:i<12?6:-1,c=n?a<0?[s]:i%6?[a,s]:[a]:[],u=(uS[cS.indexOf(o)]||o)+String.fromCharCode(...c.map(l=>768+l));return t.charAt(0)===o?u:u.toUpperCase()}).normalize("NFC")}function Hp(e){let t=
e.replace(/(Ã|Æ|áº|á»)(?: |$)/g,"$1\u00a0"),n;try{n=decodeURIComponent(t.replace(/[^]/g,s=>{let a=s.charCodeAt(0),c=a>255?128+lS.indexOf(s):a;return c<128&&a>255?"%FF":`%${(c+256).toString(16).slice(
1)}`})).normalize("NFC")}catch{return}let{good:r,bad:o}=wi(n),i=Zp.test(e);return i&&t===e||(i||pS.test(e))&&r&&!o?n:void 0}function wi(e,t=String){let n=(e.match(Bp)||[]).filter(o=>o.length>1&&
jp.test(o)),r=n.filter(o=>vS(t(o))).length;return{good:r,bad:n.length-r}}var Vp={tcvn3:Gp,vni:Wp,mojibake:Hp};function Un(e){if(!jp.test(e))return;let t=e.normalize("NFC");if(dS.test(
t))return"unicode";if(Zp.test(t)||Hp(t)!==void 0)return"mojibake";let n=wi(t);if(n.bad===0)return;let r=wi(t,Gp),o=wi(t,Wp),i=r.good< o.good?o:r;return i.good>n.good&&i.good>=4*i.bad?i===o?"vni":
"tcvn3":void 0}function wr(e){let t=Un(e),n=t&&t!=="unicode"?Vp[t](e.normalize("NFC")):void 0;return n===void 0?void 0:{from:t,text:n}}function qp(e){let t={unicode:0,tcvn3:0,vni:0,mojibake:0,
undefined:0};for(let s of e)for(let a of s)t[`${Un(a)}`]+=1;let n=["tcvn3","vni","mojibake"].reduce((s,a)=>t[a]>t[s]?a:s),r=t.unicode||!t[n]||n==="mojibake"?void 0:Vp[n],o=[],i=e.map((s,a)=>s.map((c,
u)=>{let l=wr(c),d=!l&&r&&Un(c)===void 0&&wi(c,r).bad===0,p=l?l.text:d?r(c):c;return p!==c&&o.push({row:a,column:u,before:c,after:p}),p}));return o.length>0?{from:n,rows:i,changes:o}:void 0}var SS=
"\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB",RS="\\0-\\x08\\x0E-\\x1F\\x7F",OS=new RegExp(`[${SS}${RS}]`,"g"),TS=/[\x80-\x9F\xAD]/g,CS=
/\s*[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/g,_S=[768,777,771,769,803];function N(e){if(!/^(?:str|num|bo|bi)/.test(typeof e))return"";let t=String(e).replace(OS,"");if(/[\x80-\xA0\xAD]/.test(t)){
let n=t.replace(/[^\S\xA0]+/g," ").replace(/^ | $/g,"").normalize("NFC"),r=Un(t);if(r&&r!=="unicode"&&Un(n)===r)return n}return t.replace(TS,"").replace(/\s+/g," ").trim().normalize("NFC")}function W(
e){let t=e.toLowerCase();return/[^\0-\x7F]/.test(t)?t.normalize("NFD").replace(/[\u0300-\u036F]/g,"").replace(/[đðɖ]/g,"d"):t}function z(e){return N(e).toLowerCase().replace(/[ðɖ]/g,"đ").replace(CS,
"-").normalize("NFD").replace(/(o[\u0300-\u0323](?=[ae])|u[\u0300-\u0323](?=y))(.)/g,(t,n,r)=>n.charAt(0)+r+n.charAt(1)).normalize("NFC")}function Jp(e,t){return z(e)===z(t)}var Xp=
" _-–—,;:!?.…·'‘’\"“”«»()[]{}@*/\\&#%`^+<=>|~$0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";function Yp(e){let t="",n="",r="";return e.normalize("NFD").replace(/([^\u0300-\u036F])([\u0300-\u036F]*)/gu,
(o,i,s)=>{let a=i.toLowerCase(),c=s.replace(/[^\u0302\u0306\u031B]/g,""),u=c?Xp.indexOf((a+c).normalize("NFC")):-1,l=u<0?Xp.indexOf(a):u,d=u<0?s:s.replace(c,"");return t+=l<0?a:String.fromCharCode(
l+1),n+=d?_S.indexOf(d.charCodeAt(0))+1||9:0,r+=a===i?0:1,""}),`${t}\0${n}\0${r}`}function mn(e,t){let n=Yp(e),r=Yp(t);return n< r?-1:n>r?1:0}function Qp(e){return e.toLowerCase().normalize(
"NFC").replace(/(^|[\s.'’-])([^\s.'’-])/gu,(t,n,r)=>n+r.toUpperCase())}function Ms(e,t){let n=e.length>t.length?e:t,r=n===e?t:e,o=n.length-r.length;if(o>1)return!1;let i=0,s=0;for(;i< r.length&&
e.charCodeAt(i)===t.charCodeAt(i);)i+=1;for(;s< r.length-i&&n.charCodeAt(n.length-1-s)===r.charCodeAt(r.length-1-s);)s+=1;let a=r.length-i-s;return o===1?a===0:a===1||a===2&&e[i]===t[i+1]&&e[i+1]===t[
i]}var eh=e=>e.slice(0,1).toLowerCase()+e.slice(1);var nh=864e5,Is=e=>Date.UTC(+e.slice(0,4),+e.slice(5,7)-1,+e.slice(8,10)),th=e=>String(e).padStart(2,"0"),re=(e,t)=>new Date(Is(e)+t*nh).toISOString(
).slice(0,10);function rh(e,t){let[n,r,o]=e.split("-").map(Number),i=new Date(Date.UTC(n,r-1+t,1)),s=new Date(Date.UTC(i.getUTCFullYear(),i.getUTCMonth()+1,0)).getUTCDate();return new Date(Date.UTC(
i.getUTCFullYear(),i.getUTCMonth(),Math.min(o,s))).toISOString().slice(0,10)}var Je=(e,t)=>Math.round((Is(t)-Is(e))/nh),ru=e=>new Date(Is(e)).getUTCDay(),ue=e=>e.slice(0,10),lo=e=>new Date(
e+7*36e5).toISOString().slice(0,19),Fs=e=>Date.parse(`${e.length===10?`${e}T00:00:00`:e}Z`)-7*36e5,q=e=>e?`${e.slice(8,10)}/${e.slice(5,7)}/${e.slice(0,4)}`:"",be=e=>e?`${q(e)} ${e.slice(11,16)}`:"",
LS=["Chủ nhật","thứ Hai","thứ Ba","thứ Tư","thứ Năm","thứ Sáu","thứ Bảy"],bt=e=>`${q(e)} (${LS[ru(e)]})`,ou=(e,t,n)=>{let r=new Date(Date.UTC(e,t-1,n));return e>=1900&&e<2200&&r.getUTCFullYear()===e&&
r.getUTCMonth()===t-1&&r.getUTCDate()===n?`${e}-${th(t)}-${th(n)}`:void 0},oh=200,$S=4e3,Qt="(\\d{1,2})",zs="(\\d{4}|\\d{2})",Ds="(?: ?[-/.\\\\] ?| )",AS=`${Qt}${Ds}${Qt}${Ds}${zs}`,ES=
`(\\d{4})${Ds}${Qt}${Ds}${Qt}`,PS=`${Qt} ?thang ?${Qt}(?: ?[,/.-] ?| ?nam ?| )${zs}`,ih=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],sh=`(${ih.join("|")})[a-z]{0,6}\\.?`,
NS=`${Qt}[ -]${sh}[ ,-]{1,2}${zs}`,MS=`${sh} ${Qt},? ${zs}`,IS="(?:t\\d\\d:\\d\\d[\\d:.+z-]*)?",DS=`(?:${[AS,ES,PS,NS,MS].join("|")})${IS}(?![a-z\\d]|[/.\\\\]\\d)`,ah=
"\\d{1,2} ?(?:h|g|gio|:) ?(?:\\d{1,2}(?: ?phut|:\\d{1,2})?)?(?![a-z\\d])",FS=
`(?:ngay|mung|mong|het|den|toi|cham nhat|han|gia han|luc|vao|cuoi|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|${ah})`,zS=new RegExp(`^[ ,.:;()-]*(?:${FS}[ ,.:;()-]*){0,8}$`),US=
/\b(?:hoac|va|hay|den|toi|truoc|sau|tu|roi|doi|lui)\b|->/,iu=e=>W(e.replace(/[\r\n]+/g," ; ").normalize("NFKC")).replace(/[\u2215\u2044]/g,"/").replace(/[\u2010-\u2015\u2212]/g,"-").replace(
/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,"").replace(/\s+/g," ").trim();function ch(e){var r,o,i,s,a,c,u,l,d,p;let t=[],n=new RegExp(`(^|[^a-z\\d:])${DS}`,"g");for(let h=n.exec(e);h;h=n.exec(e)){
let[f,w="",S,_,b,v,O,T,m,g,y,k,C,U,Oe,fe,qe]=h,ee=(s=(i=(o=(r=b!=null?b:v)!=null?r:y)!=null?o:U)!=null?i:qe)!=null?s:"",Pe=(a=_!=null?_:O)!=null?a:g,$=(c=C!=null?C:Oe)!=null?c:"",Se=h.index+w.length,
j=ou(ee.length===2?2e3+ +ee:+ee,Pe===void 0?ih.indexOf($)+1:+Pe,+((p=(d=(l=(u=S!=null?S:T)!=null?u:m)!=null?l:k)!=null?d:fe)!=null?p:""));t.push({day:j,from:Se,to:Se+f.length-w.length})}return t}
function ct(e){if(/^\d{4}-\d\d-\d\d$/.test(e))return ou(+e.slice(0,4),+e.slice(5,7),+e.slice(8));if(e===""||e.length>oh)return;let t=iu(e),[n,r]=ch(t);if(!n||r||!zS.test(t.slice(0,n.from)))return;
let o=t.slice(n.to);return/\d/.test(o.replace(new RegExp(ah,"g")," ").replace(/\b(?:thu |t)[2-7]\b/g," "))||US.test(o)?void 0:n.day}function uh(e){let t=iu(e.slice(0,oh));
return/\b(?:het|cham nhat|den|toi)\b/.test(t)?void 0:ct(t.replace(/^truoc\b/,""))}var lh="-|->|~|=>|(?:cho )?(?:den|toi)(?: het)?(?: ngay)?",KS="thu (?:hai|ba|tu|nam|sau|bay)|chu nhat",BS=new RegExp(
`(?:^|[^a-z\\d/.-])${Qt}(?: ?[/.-] ?${Qt})? ?(?:${lh}) ?$`),jS=new RegExp(`^[ ()]*(?:${lh})[ ()]*(?:(?:${KS}),? *)?$`);function dh(e,t){var s;if(e.length>$S)return;let n=iu(e),r=new Set,o=0,i;for(let{
day:a,from:c,to:u}of ch(n)){let l=n.slice(o,c);if(a===void 0)return;let d=a,p=BS.exec(l);if(p&&/\d/.test(l)){if(d=(s=ou(+a.slice(0,4),p[2]?+p[2]:+a.slice(5,7),+p[1]))!=null?s:"",!d||/\d/.test(l.slice(
0,p.index)))return}else{if(/\d/.test(l))return;if(i!==void 0&&jS.test(l))d=i;else if(/\b(?:den|toi)\b/.test(l))return}let h=Je(d,a)+1;if(h<1||h>t)return;for(let f=0;f< h;f+=1)r.add(re(d,f));i=d===a?a:
void 0,o=u}return/\d/.test(n.slice(o))||r.size===0&&n!==""?void 0:[...r].sort()}var ph="Nếu vẫn báo, gọi cán bộ phụ trách.",hh={"account.otherNetwork":e=>({what:
`Đây là địa chỉ hoặc tên trên ${e.network}, không phải Facebook.`,todo:"Mở trang Facebook của đơn vị và sao chép địa chỉ. Mỗi tài khoản chỉ ghi trang, nhóm hoặc tài khoản Facebook."}),
"account.required":e=>({what:"",todo:`Nhập ${e.label}.`,letter:{what:"Chưa có.",todo:"Bổ sung."}}),"account.kind":{what:"",todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có.",letter:{what:"Chưa có."}},
"account.kindUnknown":e=>({what:`“${e.text}” không phải là một loại.`,todo:"Chọn Trang, Nhóm, Cá nhân hoặc Không có."}),"account.usageUnknown":e=>({what:`“${e.text}” không có trong các lựa chọn.`,
todo:"Chọn Đang dùng hoặc Ngừng dùng."}),"account.reviewUnknown":e=>({what:`“${e.text}” không phải là kết quả duyệt.`,todo:"Chọn Đạt hoặc Trả lại."}),"account.reason":{what:"",todo:
"Ghi lý do chưa có tài khoản, ví dụ: đang lập trang, dự kiến xong trong tháng 11.",letter:{what:"Chưa có lý do."}},"account.reasonLong":{what:"Lý do, ghi chú dài quá 500 ký tự.",todo:"Viết ngắn lại."}
,"account.addressIsGroup":{what:"Địa chỉ này là của một nhóm.",todo:"Đổi Loại thành Nhóm nếu đúng."},"account.addressIsPage":{what:"Địa chỉ này là của một trang.",todo:
"Đổi Loại thành Trang nếu đúng."},"account.addressIsPerson":{what:"Địa chỉ này có vẻ là của một tài khoản cá nhân.",todo:"Đổi Loại thành Cá nhân nếu đúng."},"account.groupAddress":{what:
"Đây không phải là địa chỉ nhóm (địa chỉ nhóm có dạng facebook.com/groups/…).",todo:"Mở nhóm và sao chép lại địa chỉ, hoặc đổi Loại."},"account.addressTidied":e=>({what:
`Địa chỉ sẽ được ghi là ${e.address}.`,todo:"Mở thử một lần."}),"account.phoneTidied":e=>`Số điện thoại sẽ được ghi là ${e.phone}.`,"account.ask":e=>`Có phải “${e.value}” không?`,"account.returned":
e=>`Cán bộ tỉnh trả lại: ${e.comment}`,"account.cellUnreadable":{what:"Sổ không đọc được nội dung này.",todo:`Xóa và gõ lại. ${ph}`},"account.rowUnreadable":{what:
"Sổ không kiểm tra được tài khoản này.",todo:`Gõ lại các ô. ${ph}`},"account.more":e=>`và ${e.count} điều khác.`,"account.changedSince":
e=>`Đã đổi sau lần duyệt: ${e.columns}. Cán bộ tỉnh sẽ duyệt lại.`,"account.returnedNoComment":{what:"Cán bộ tỉnh trả lại, chưa ghi lý do.",todo:"Gọi cán bộ phụ trách để hỏi."},"account.markUnknown":{
what:"Dấu duyệt không phải do sổ này ghi, nên lần duyệt chưa được tính.",todo:"Chọn lại Đạt hoặc Trả lại ở cột Duyệt."},"account.noConsent":{what:
"Chưa có xác nhận là người quản trị này đã biết và đồng ý.",todo:"Hỏi người quản trị, đánh dấu đồng ý trong biểu mẫu rồi gửi lại."},"account.consentWithdrawn":{what:"Người quản trị đã rút đồng ý.",
todo:"Đổi người quản trị, hoặc xóa họ tên, chức vụ, điện thoại, email của người đó."},"account.otherNotice":
e=>`${e.count} tài khoản có người quản trị đồng ý theo một bản thông báo khác bản ở thẻ Cấu hình. Lần gửi sau của đơn vị sẽ ghi theo bản mới.`,"account.keptLong":e=>({what:
`Tài khoản ngừng dùng hơn ${e.months} tháng mà còn thông tin của người quản trị.`,todo:"Xóa họ tên, chức vụ, điện thoại, email của người đó."}),"account.noUnit":{what:"Chưa có mã đơn vị.",todo:
"Ghi mã như trong thẻ Đơn vị."},"account.unknownUnit":e=>({what:`Không có đơn vị nào mang mã “${e.code}” trong thẻ Đơn vị.`,todo:"Sửa mã, hoặc thêm đơn vị."}),"account.noneWithAccounts":{what:
"Đơn vị đã khai tài khoản nên không ghi là Không có.",todo:"Chuyển “Không có” sang Ngừng dùng, hoặc xóa các tài khoản đã khai nhầm."},"account.noneTwice":{what:"Đơn vị đã có một dòng Không có.",todo:
"Chuyển bớt một dòng sang Ngừng dùng."},"account.legacyText":e=>({what:"Chữ bị lỗi phông.",todo:`Có phải “${e.text}” không?`,letter:{todo:"Gõ lại bằng Unikey, bảng mã Unicode."}})};var en=
"Mở trang hoặc nhóm của đơn vị, sao chép địa chỉ rồi dán lại.",su="Mở trang rồi sao chép lại toàn bộ địa chỉ.",fh="Nếu chưa có trang, đơn vị chọn “Đơn vị không có tài khoản” và ghi lý do.",ki=
"Mở thử một lần.",mh={"address.EMPTY":{what:"Chưa có địa chỉ truy cập.",todo:en},"address.MULTIPLE":{what:"Có nhiều địa chỉ khác nhau.",todo:
"Giữ một địa chỉ; địa chỉ còn lại khai thành một tài khoản khác."},"address.EMAIL_IN_URL":{what:"Đây là địa chỉ email, không phải địa chỉ Facebook.",todo:
"Ghi email vào ô Email, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.PHONE_IN_URL":{what:"Đây là số điện thoại, không phải địa chỉ Facebook.",todo:
"Ghi số vào ô Điện thoại, còn ô Địa chỉ truy cập ghi địa chỉ của trang."},"address.NOT_URL":{what:"Đây không phải là địa chỉ truy cập.",todo:
`${en} Nếu ô trong sổ hiện thẻ có tên trang, xóa ô rồi dán địa chỉ dạng chữ (Ctrl + Shift + V). ${fh}`,letter:{todo:`${en} ${fh}`}},"address.SCHEME":{what:
"Đây không phải là địa chỉ trang web; địa chỉ trang web bắt đầu bằng https:\x2f/.",todo:en},"address.OTHER_SITE":{what:"Địa chỉ này không thuộc Facebook.",todo:
"Dán địa chỉ trang, nhóm hoặc tài khoản Facebook, có dạng https:\x2f/www.facebook.com/…",letter:{todo:"Ghi địa chỉ trang, nhóm hoặc tài khoản Facebook của đơn vị."}},"address.LOOKALIKE_HOST":{what:
"Tên miền gõ sai hoặc giả mạo; tên miền đúng là www.facebook.com.",todo:`Không mở liên kết này nếu không tự gõ ra nó. ${en}`},"address.USERINFO":{what:
"Địa chỉ có ký tự @ trước tên miền, thường gặp ở liên kết lừa đảo.",todo:`Không mở liên kết này. ${en}`},"address.PORT":{what:"Sau tên miền có dấu hai chấm và ký tự lạ.",todo:
"Xóa phần đó, hoặc sao chép lại địa chỉ từ trang."},"address.NOT_PROFILE_HOST":{what:"Đây là trang kỹ thuật hoặc trợ giúp của Facebook, không phải trang của đơn vị.",todo:en},"address.ADMIN_TOOL":{
what:"Đây là công cụ quản trị, người khác không mở được.",todo:"Mở trang như một người xem bình thường rồi sao chép địa chỉ công khai."},"address.HOME":{what:
"Đây là trang chủ Facebook, chưa có tên trang.",todo:en},"address.SYSTEM_PAGE":{what:"Đây là trang chức năng của Facebook (sự kiện, cài đặt, chia sẻ…), không phải trang, nhóm hay tài khoản.",todo:en},
"address.LOGIN_LINK":{what:"Đây là liên kết đăng nhập hoặc khôi phục tài khoản nên không được lưu.",todo:"Không gửi liên kết này cho ai. Sau khi đăng nhập, mở trang rồi sao chép địa chỉ của trang."},
"address.CONTENT_LINK":{what:"Đây là liên kết của một bài viết, ảnh hoặc video.",todo:"Bấm vào tên trang ở đầu bài để mở trang, rồi sao chép địa chỉ của trang."},"address.MISSING_ID":{what:
"Địa chỉ thiếu mã số (id) của tài khoản, có thể do sao chép chưa hết.",todo:su},"address.HIDDEN_ID":{what:"Địa chỉ này dùng mã tạm của Facebook (pfbid…), người khác có thể không mở được.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.CUT":{what:"Địa chỉ có vẻ bị ngắt giữa chừng, do xuống dòng hoặc thừa dấu cách.",todo:
"Viết liền thành một địa chỉ; nếu phần sau là ghi chú thì xóa đi."},"address.REDIRECT_LINK":{what:"Liên kết chuyển hướng này không cho biết dẫn tới trang nào.",todo:
"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ của trang."},"address.DEEP_LINK":{what:"Liên kết này chỉ dùng trong ứng dụng điện thoại và không dẫn tới trang, nhóm hay tài khoản nào.",todo:en},
"address.USERNAME_CHARS":{what:"Tên người dùng sau facebook.com/ chỉ gồm chữ không dấu, chữ số và dấu chấm, không có khoảng trắng.",todo:"Sao chép địa chỉ từ trang, không gõ tên trang."},
"address.USERNAME_SHORT":{what:"Tên người dùng sau facebook.com/ ngắn hơn 5 ký tự (không kể dấu chấm), có thể do sao chép chưa hết.",todo:su},"address.USERNAME_LONG":{what:
"Tên người dùng sau facebook.com/ dài hơn 50 ký tự, có thể do dính thêm chữ.",todo:su},"address.USERNAME_TLD":{what:"Tên người dùng sau facebook.com/ không được kết thúc bằng .com, .net…",todo:
"Thay bằng địa chỉ trang Facebook nếu đây là trang web riêng của đơn vị."},"address.note.SCHEME_FIXED":{what:"Phần đầu địa chỉ (https:\x2f/www…) gõ chưa đúng, đã được sửa.",todo:ki},
"address.note.TEXT_AROUND":{what:"Đã tách địa chỉ khỏi phần chữ xung quanh.",todo:ki},"address.note.BARE_USERNAME":{what:"Đã hiểu nội dung này là tên người dùng Facebook.",todo:
"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},"address.note.AT_USERNAME":{what:"Đã hiểu phần sau ký tự @ là tên người dùng Facebook.",todo:"Mở thử; nếu không đúng thì dán địa chỉ đầy đủ."},
"address.note.MESSENGER_LINK":{what:"Đây là liên kết Messenger, đã đổi sang địa chỉ trang.",todo:ki},"address.note.DEEP_LINK":{what:
"Đây là liên kết của ứng dụng điện thoại, đã đổi sang địa chỉ trang web.",todo:ki},"address.note.REDIRECT_UNWRAPPED":{what:"Đã bỏ phần chuyển hướng, chỉ giữ địa chỉ của trang.",todo:ki},
"address.note.MEMBER_LINK":{what:"Đây là liên kết tới một thành viên của nhóm, đã đổi sang địa chỉ tài khoản của người đó.",todo:"Dán địa chỉ của nhóm nếu muốn báo cáo nhóm."},
"address.note.NAME_LIKE_SITE":{what:"Tên người dùng này kết thúc như một trang web (.vn).",todo:"Mở thử; nếu đây là trang web riêng của đơn vị thì thay bằng địa chỉ trang Facebook."},
"address.note.UNRESOLVED":{what:"Đây là liên kết chia sẻ rút gọn, chưa biết dẫn tới trang nào.",todo:"Mở liên kết, khi trang hiện ra thì sao chép địa chỉ đầy đủ và dán lại."}};var au=
"ví dụ hoa.nguyen@gmail.com",Us=e=>/^[^@]*\s[^@]*$/.test(e.trim())?" Nếu ô đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.":"",gh={"email.EMPTY":{what:"Chưa có địa chỉ email.",todo:
`Ghi một địa chỉ, ${au}.`},"email.MULTIPLE":{what:"Có nhiều địa chỉ email.",todo:"Giữ một địa chỉ của người quản trị."},"email.NO_AT":{what:"Địa chỉ email thiếu dấu @.",todo:`Gõ cho đủ, ${au}.`},
"email.NO_LOCAL":{what:"Thiếu phần tên đứng trước dấu @.",todo:"Gõ cho đủ địa chỉ email."},"email.TWO_AT":{what:"Địa chỉ email có nhiều dấu @.",todo:"Giữ một dấu @ và một địa chỉ."},"email.SPACES":{
what:"Địa chỉ email không có khoảng trắng.",todo:"Viết liền."},"email.ACCENTS":{what:"Địa chỉ email có chữ có dấu hoặc ký tự lạ.",todo:"Gõ lại bằng chữ không dấu."},"email.COMMA":{what:
"Trong địa chỉ email có dấu phẩy.",todo:"Thay bằng dấu chấm."},"email.CHARS":{what:"Địa chỉ email có ký tự không dùng được.",todo:"Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới."},
"email.DOTS":{what:"Địa chỉ email không có hai dấu chấm liền nhau, không bắt đầu hay kết thúc bằng dấu chấm.",todo:"Gõ lại địa chỉ."},"email.DOMAIN":{what:"Phần sau dấu @ chưa đúng.",todo:
"Gõ cho đủ, ví dụ gmail.com, yahoo.com.vn."},"email.LENGTH":{what:"Địa chỉ email quá dài, có thể dính chữ khác.",todo:"Gõ lại địa chỉ."},"email.PHONE_IN_EMAIL":{what:"Đây là số điện thoại.",todo:
"Chuyển số sang ô Điện thoại, còn ô Email ghi địa chỉ email."},"email.URL_IN_EMAIL":{what:"Đây là địa chỉ trang mạng.",todo:`Ghi địa chỉ email, ${au}.`},"email.NAME_IN_EMAIL":{what:
"Đây là tên, chưa phải địa chỉ email.",todo:"Ghi địa chỉ có dấu @. Nếu ô trong sổ đang hiện thẻ người, xóa ô rồi gõ lại địa chỉ dạng chữ.",letter:{todo:"Ghi địa chỉ có dấu @."}},
"email.note.TEXT_AROUND":{what:"Chỉ lấy phần địa chỉ email, bỏ phần chữ đi kèm.",todo:"Xem lại địa chỉ."}};var yh={"person.EMPTY":{what:"Nội dung chưa rõ.",todo:"Ghi đầy đủ."},"person.SHORT":{what:
"Nội dung quá ngắn.",todo:"Ghi đầy đủ."},"person.LONG":{what:"Họ tên dài quá 60 ký tự.",todo:"Chỉ ghi họ và tên."},"person.TOO_LONG":{what:"Nội dung dài quá 100 ký tự.",todo:"Viết ngắn lại."},
"person.CHARS":{what:"Có ký tự không dùng được.",todo:"Chỉ ghi bằng chữ."},"person.SHIFTED":{what:"Nội dung này giống của ô khác.",todo:"Xem lại thứ tự các cột đã dán.",letter:{todo:
"Xem lại, có thể các cột đã bị lệch."}},"person.OFFICE_IN_NAME":{what:"Họ tên có cả chức vụ.",todo:"Giữ họ tên, chuyển chức vụ sang ô Chức vụ."},"person.TWO_PEOPLE":{what:"Có nhiều người.",todo:
"Ghi một người quản trị; người khác khai ở tài khoản riêng."},"person.ENCODING":{what:"Chữ bị lỗi phông.",todo:"Gõ lại bằng Unikey, bảng mã Unicode."},"person.ADDRESS_IN_NAME":{what:
"Đây là địa chỉ truy cập.",todo:"Chuyển địa chỉ sang ô Địa chỉ truy cập, rồi ghi tên."},"person.EMAIL_IN_NAME":{what:"Đây là địa chỉ email.",todo:"Chuyển địa chỉ sang ô Email, rồi ghi tên."},
"person.PHONE_IN_NAME":{what:"Đây là số điện thoại.",todo:"Chuyển số sang ô Điện thoại, rồi ghi tên."},"person.note.ONE_WORD":{what:"Họ tên chỉ có một chữ.",todo:"Xem lại đã đủ họ và tên chưa."},
"person.note.TITLE_STRIPPED":{what:"Chỉ ghi họ tên, bỏ phần xưng hô, học vị đứng trước.",todo:"Xem lại họ tên."}};var bh="Số di động có 10 chữ số, số cố định kể cả mã vùng có 11.",wh=
"Ghi số di động hoặc số cố định của người quản trị.",Ks="Xem lại số.",kh={"phone.EMPTY":{what:"Chưa có số điện thoại.",todo:"Ghi một số của người quản trị, ví dụ 0912 345 678."},"phone.MULTIPLE":{
what:"Có nhiều số điện thoại.",todo:"Giữ một số của người quản trị."},"phone.TOO_SHORT":{what:`Số này thiếu chữ số. ${bh}`,todo:"Gõ lại cho đủ số."},"phone.TOO_LONG":{what:`Số này thừa chữ số. ${bh}`,
todo:"Gõ lại cho đúng số."},"phone.PREFIX":{what:"Đầu số này không tồn tại. Số di động bắt đầu bằng 03, 05, 07, 08 hoặc 09; số cố định bắt đầu bằng 02.",todo:"Gõ lại cho đúng số."},"phone.NO_PREFIX":{
what:"Số này thiếu số 0 hoặc mã vùng ở đầu.",todo:"Gõ cho đủ, ví dụ số cố định tại Trà Vinh bắt đầu bằng 0294."},"phone.AREA_CODE":{what:"Mã vùng không tồn tại, hoặc số không có trong vùng đó.",todo:
"Gõ lại cho đúng số, ví dụ mã vùng Trà Vinh là 0294."},"phone.FAKE":{what:"Số này giống số ví dụ.",todo:"Ghi số đang dùng của người quản trị."},"phone.LETTER_FOR_DIGIT":{what:
"Có chữ cái lẫn trong số, ví dụ chữ O thay cho số 0 hoặc chữ l thay cho số 1.",todo:"Gõ lại bằng chữ số."},"phone.CHARS":{what:"Nội dung này không đọc được là số điện thoại.",todo:
"Chỉ ghi một số, không ghi thêm tên, email hay ghi chú."},"phone.SCIENTIFIC":{what:"Excel đã rút gọn số này (có chữ E) nên không còn đủ chữ số.",todo:"Gõ lại số điện thoại."},"phone.SERVICE_NUMBER":{
what:"Đây là số tổng đài hoặc số khẩn cấp (như 1800, 1900, 113).",todo:wh},"phone.CLOSED_NETWORK":{what:"Đây là số của mạng riêng (069, 080), máy ngoài thường không gọi được.",todo:wh},
"phone.FOREIGN":{what:"Đây là số nước ngoài.",todo:"Ghi số Việt Nam, bắt đầu bằng 0 hoặc +84."},"phone.note.TEXT_AROUND":{what:"Chỉ lấy số điện thoại, bỏ phần chữ đi kèm.",todo:Ks},
"phone.note.LEADING_ZERO_ADDED":{what:"Số bị mất số 0 ở đầu, đã được thêm lại.",todo:Ks},"phone.note.OLD_11_DIGIT":{what:"Đây là số di động 11 chữ số cũ, đã đổi sang đầu số mới.",todo:Ks},
"phone.note.OLD_AREA_CODE":{what:"Số cố định ghi theo mã vùng cũ, đã đổi sang mã vùng mới.",todo:Ks},"phone.note.UNKNOWN_PREFIX":{what:"Đầu số này chưa rõ của nhà mạng nào.",todo:
"Gọi thử, hoặc xem lại số."},"phone.note.AMBIGUOUS_OLD_AREA":{what:"Đây có thể là số di động, cũng có thể là số cố định ghi theo mã vùng cũ.",todo:
"Ghi theo mã vùng mới, bắt đầu bằng 02, nếu là số cố định."}};function gn(e,t=160){if(e.length<=t)return e;let n=t-1;for(;n>0&&/[\u0300-\u036F\uDC00-\uDFFF\u200D\uFE0F]/.test(e.charAt(n));)n-=1;
return`${e.slice(0,n)}…`}var ZS=new Map([["comment",1e3],["text",500],["value",500],["units",800],["columns",500],["did",800],["trouble",800]]);function Bs(e){return typeof e!="object"||e===null?e:
Object.fromEntries(Object.entries(e).map(([t,n])=>[t,typeof n=="string"?gn(n,ZS.get(t)):n]))}var js=e=>typeof e=="string"?e:`${e.what} ${e.todo}`.trim(),xh=e=>{var t,n,r,o;return typeof e=="string"?e:
`${(n=(t=e.letter)==null?void 0:t.what)!=null?n:e.what} Đề nghị ${eh((o=(r=e.letter)==null?void 0:r.todo)!=null?o:e.todo)}`.trim()},Zs=(e,t)=>typeof e=="function"?e(t):e;var cu={...mh,...kh,...gh,
...yh,...hh},po=({key:e,with:t})=>js(Zs(cu[e],Bs(t)));var GS=new Map(Object.entries({ldld:"lien doan lao dong",cdcs:"cong doan co so",cdn:"cong doan nganh",cdvc:"cong doan vien chuc",cd:"cong doan",
cti:"cong ti",ct:"cong ti",h:"huien",p:"phuong",x:"xa",dk:"dac khu",tx:"thi xa",tp:"thanh pho",it:"i te",va:"",thpt:"trung hoc pho thong",thcs:"trung hoc co so",ttit:"trung tam i te",ubnd:
"ui ban nhan dan",mtv:"mot thanh vien",tnhh:"trach nhiem huu han",cp:"co phan",bv:"benh vien"})),cM=new Set("lien doan lao dong cong co so nganh tinh huien".split(" ")),WS=[" tinh "," huien ",
" thi xa "," thi tran "," thanh pho "," dac khu "],HS=1<< WS.length,uM=HS<<1;function uu(e,t=new Map){return[].concat(...e.split(/\s+/).map(n=>{let r=t.get(n);if(r)return r;let i=W(n).replace(/y/g,
"i").replace(/\b([a-z])\.(?=[a-z]\b)/g,"$1").split(/[^a-z0-9]+/).map(s=>{let a=GS.get(s);return a===void 0?s:a}).join(" ").split(" ").filter(Boolean);return t.set(n,i),i}))}var VS=["trang",
"fan ?page","page","facebook","fb","nhom","group","chinh thuc","official","lien doan lao dong","cong doan(?: co so| nganh)?"],qS=new RegExp(` (?:${VS.join("|")})(?= )`,"g"),lu=
/^(?:huien|thi xa|thanh pho) /;function vh(e){let t=new Map,n=new Map,r=new Map,o=s=>` ${uu(s,t).join(" ")} `.replace(qS,"").replace(/ tinh [a-z ]{2,30}$/," ").trim(),i=(s,a)=>{s&&r.set(s,(r.get(s)||
new Set).add(a))};for(let s of e){let a=s.code.trim(),c=o(s.name),u=/ tinh ([a-z ]{2,30})$/.exec(uu(s.name,t).join(" "));n.set(a,c),i(c,a),lu.test(c)&&i(c.replace(lu,""),a),u&&i(u[1],"")}return{
coreOf:o,own:n,units:r}}function Sh(e,{coreOf:t,own:n,units:r}){let o=e.unit.trim(),i=n.get(o),s=t(N(e.pageName||e.accountName)),a=[...r.get(s)||[]],c=i===void 0||!lu.test(s)&&` ${i} `.includes(
` ${s} `);return a.length===1&&a[0]!==o&&!c?a[0]:void 0}function kr(e,t){let n=new Map;for(let r of e){let o=t(r)||"",i=n.get(o);i?i.push(r):o&&n.set(o,[r])}return[...n.values()].filter(
r=>r.length>1)}var xi=e=>[...new Set(e.map(t=>t.unit.trim()))];var Gs={accountName:"Trương Thanh Dũng",pageName:"Công đoàn tỉnh Trà Vinh",key:"u:ldldtravinh",name:"Trương Thanh Dũng",phone:
"+84918544418",email:"ldldtravinh@yahoo.com.vn"},du=(e="")=>W(N(e));function pu(e){if(/^\s*v[íi] ?d[ụu]/i.test(e.accountName||e.pageName||""))return!0;let t=e.key===Gs.key,n=e.phone===Gs.phone,r=
e.email===Gs.email;if(!t&&!n&&!r)return!1;let o=["accountName","pageName","name"].filter(i=>du(e[i])===du(Gs[i]));return n&&r||t&&o.includes("pageName")||o.length+Number(t)+Number(n)+Number(r)>3}
var Rh=e=>e.length>2||xi(e).length>1,Ws={SAMPLE_ROW:{level:"fix",says:{what:"Đây là ví dụ in sẵn trong mẫu.",todo:"Xóa, hoặc thay bằng thông tin của đơn vị."},find:({samples:e})=>e.map(t=>({rows:[t]}
))},SHARE_LINK:{level:"note",field:"address",says:{what:"Đây là liên kết chia sẻ, chưa phải địa chỉ đầy đủ.",todo:"Mở liên kết rồi sao chép lại địa chỉ của trang."},find:({rows:e})=>e.filter(
t=>t.kind==="share"||/^s:/.test(t.key||"")).map(t=>({rows:[t]}))},OTHER_UNIT:{level:"question",field:"pageName",says:e=>({what:`Tên này là của đơn vị khác: ${e.other}.`,todo:
"Hỏi lại đơn vị đã khai xem có nhầm không."}),find:({rows:e,cores:t})=>e.flatMap(n=>{let r=Sh(n,t),o=n.pageName?"pageName":"accountName";return r?[{rows:[n],units:[n.unit.trim(),r],field:o}]:[]})},
SAME_ADDRESS:{level:"question",field:"address",says:e=>({what:`Các đơn vị sau cùng khai một địa chỉ: ${e.units}.`,todo:"Hỏi lại xem địa chỉ là của đơn vị nào."}),find:({rows:e})=>kr(e,
t=>t.key).filter(t=>xi(t).length>1).map(t=>({rows:t}))},REPEATED:{level:"fix",field:"address",says:e=>({what:`Địa chỉ này được khai ${e.count} lần trong cùng đơn vị (${e.units}).`,todo:
"Giữ một tài khoản, chuyển tài khoản thừa sang Ngừng dùng."}),find:({rows:e})=>kr(e,t=>t.key).flatMap(t=>kr(t,n=>n.unit.trim())).map(t=>({rows:t}))},PERHAPS_SAME:{level:"note",field:"address",says:
e=>({what:`Có ${e.count} tài khoản cùng tên trang và cùng người liên hệ nhưng khác địa chỉ (${e.units}).`,todo:"Xem có phải cùng một trang không."}),find:({rows:e})=>kr(e,t=>t.key&&t.pageName&&(
t.phone||t.email)&&`${du(t.pageName)}\n${t.phone||t.email}`).filter(t=>new Set(t.map(n=>n.key)).size>1).map(t=>({rows:t}))},MANY_PHONE:{level:"note",field:"phone",says:e=>({what:
`Số điện thoại này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>kr(e,t=>t.phone).filter(Rh).map(t=>({rows:t}))},
MANY_EMAIL:{level:"note",field:"email",says:e=>({what:`Email này có ở ${e.count} tài khoản (${e.units}).`,todo:"Xem lại; nếu một người quản trị các trang này thì không cần sửa."}),find:({rows:e})=>kr(
e,t=>t.email).filter(Rh).map(t=>({rows:t}))}};var Oh=Object.fromEntries(Object.entries(Ws).map(([e,{says:t}])=>[`across.${e}`,typeof t=="function"?t:()=>t]));var Th={"workbook.notSetUp":{what:
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
"Ghi Có hoặc Không."}),"setting.email":e=>({what:`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” không phải là địa chỉ email.`,todo:`Sửa hoặc xóa địa chỉ đó.${Us(e.text)}`}),"setting.page":e=>({what:
`Thẻ Cấu hình: mục “${e.label}” có “${e.text}” chưa có địa chỉ.`,todo:"Ghi mỗi dòng một trang: tên | địa chỉ."}),"setting.graceBeforeDue":e=>({what:
`Thẻ Cấu hình: ngày châm chước (${e.grace}) sớm hơn thời hạn (${e.due}).`,todo:"Sửa một trong hai ngày."}),"who.staffOnly":{what:"Mục này chỉ dành cho cán bộ Liên đoàn Lao động tỉnh.",todo:
"Đơn vị chọn Sổ Tài Khoản ▸ Khai báo tài khoản. Cán bộ mới: nhờ cán bộ khác ghi email của mình vào mục “Email cán bộ phụ trách” rồi chọn Thiết lập, sửa lại sổ."},"who.ownerFirst":{what:
"Lần thiết lập đầu tiên phải do chủ sở hữu sổ thực hiện.",todo:"Nhờ chủ sở hữu sổ chọn mục này."},"who.unknown":e=>({what:`Email ${e.email||"này"} chưa có trong danh sách đơn vị.`,todo:
`Gọi ${e.contact||"cán bộ phụ trách"} để được thêm.`}),"who.nobody":{what:"Google không cho sổ biết địa chỉ email của anh, chị, nên sổ chưa mở được.",todo:
"Tải lại sổ, chọn lại mục này trong menu Sổ Tài Khoản và đồng ý khi Google hỏi quyền xem địa chỉ email."},"who.hasContact":e=>({what:
"Đơn vị này đã có người liên hệ, nên chỉ mở được khi đăng nhập Google bằng email của người đó.",todo:`Báo ${e.contact||"cán bộ phụ trách"} nếu người liên hệ đã thay đổi.`}),"who.merged":e=>({what:
`${e.name} đã sáp nhập, nay là ${e.today}.`,todo:`Báo cáo trong biểu mẫu của ${e.today}.`}),"who.ended":e=>`${e.name} không còn hoạt động nên không phải báo cáo.`,"who.linkOnly":e=>({what:
"Đơn vị khai bằng liên kết riêng trong thư của Liên đoàn Lao động tỉnh.",todo:`Mở liên kết trong thư mới nhất; chưa có thì gọi ${e.contact||"cán bộ phụ trách"}.`}),"who.notYours":{what:
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
"Sổ này chưa từng được thử với Google của anh, chị. Kiểm tra Google ngay bây giờ (khoảng nửa phút)?"};var XS=3;function YS({added:e,moved:t,to:n,merged:r,renamed:o,dissolved:i,revived:s,other:a}){
return[...n.length>XS?[`${t} chuyển về ${n.length} cấp trên`]:n.map(({name:l,count:d})=>`${d} chuyển về ${gn(l)||"tỉnh"}`),...[[r,"nhập"],[o,"đổi tên"],[i,"giải thể"],[s,"hoạt động lại"],[e,
"thêm mới"],[a,"thay đổi khác"]].flatMap(([l,d])=>l?[`${l} ${d}`]:[])].join(", ").replace(/^(\d+) /,"$1 đơn vị ")}var Ch={"roster.noCode":{what:"Chưa có mã đơn vị.",todo:
"Đặt cho đơn vị một mã riêng."},"roster.codeTwice":e=>({what:`Mã “${e.code}” được dùng cho nhiều đơn vị.`,todo:"Đặt mỗi đơn vị một mã."}),"roster.codeLong":e=>({what:`Mã dài quá ${e.most} ký tự.`,
todo:"Đặt mã ngắn hơn."}),"roster.unreadable":{what:"Sổ không kiểm tra được dòng này.",todo:"Gõ lại các ô; nếu vẫn báo, báo người hỗ trợ kỹ thuật."},"roster.noName":{what:"Chưa có tên đơn vị.",todo:
"Ghi tên đơn vị."},"roster.parentSelf":{what:"Cấp trên trùng với chính đơn vị này.",todo:"Ghi đơn vị cấp trên, hoặc để trống."},"roster.parentUnknown":e=>({what:
`Không có đơn vị nào mang mã “${e.parent}”.`,todo:"Sửa mã cấp trên, hoặc ghi tên cấp trên."}),"roster.badEmail":e=>({what:`“${e.text}” không phải là địa chỉ email.`,todo:
`Sửa email để đơn vị nhận được thư.${Us(e.text)}`}),"roster.askEmail":e=>({what:`“${e.text}” có phải là “${e.suggest}” không?`,todo:"Sửa; thư chưa gửi tới địa chỉ này."}),"roster.refusedEmail":e=>({
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
"Thêm đơn vị này nếu cần theo dõi."}),"roster.codeUsed":e=>({what:`Mã “${e.code}” đã dùng cho ${e.name} trước đây, không dùng lại.`,todo:"Đặt mã khác."}),"roster.changes":e=>YS(e),"roster.section":{
what:"Dòng này có vẻ là tên một nhóm đơn vị, không phải một đơn vị.",todo:"Đặt cho đơn vị một mã khác nếu đây là đơn vị."},"roster.nearCode":e=>({what:
`Sổ đã có mã “${e.code}” (${e.name}), chỉ khác ở dấu hoặc số 0.`,todo:`Ghi mã “${e.code}” nếu là đơn vị này; nếu là đơn vị khác, đặt mã khác hẳn.`}),"roster.nearLine":e=>({what:
`Dòng ${e.line} đã có mã “${e.code}”, chỉ khác ở dấu hoặc số 0.`,todo:"Xóa bớt một dòng nếu là một đơn vị; nếu không, đặt mã khác hẳn."}),"roster.sameName":e=>({what:
`Sổ đã có “${e.name}” mang mã “${e.code}”.`,todo:"Xem có phải một đơn vị không."}),"roster.sameNameLine":e=>({what:`“${e.name}” đã có ở dòng ${e.line} với mã “${e.code}”.`,todo:
"Xem có phải một đơn vị không."}),"roster.emptied":e=>`${e.column} (sẽ bị xóa trống, đang là “${e.was}”)`,"roster.needColumn":e=>({what:`Bảng thiếu cột “${e.column}”.`,todo:"Thêm cột đó rồi dán lại."}
),"roster.empty":{what:"Chưa có dòng nào để nhập.",todo:"Dán bảng có dòng tiêu đề, ví dụ: Mã, Tên đơn vị, Loại, Cấp trên, Email liên hệ, Điện thoại liên hệ."},"roster.tooLong":{what:
"Bảng dài quá 20.000 dòng.",todo:"Chia nhỏ."},"roster.repeatedInPaste":e=>({what:`Mã “${e.code}” đã có ở dòng ${e.line} của bảng này.`,todo:"Đặt mã khác, hoặc xóa bớt một dòng."})};var _h={
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
"Đang có một lượt gửi thư.",todo:"Chờ vài phút rồi mở lại bảng Thư."}};var Lh={"health.runner":e=>`Người gửi: ${e.email}.`,"health.noRunner":"Chưa ai được giao gửi thư.","health.paused":
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
`Lượt gửi thư gần nhất là ${e.last}, đã quá một ngày.`,todo:"Chọn Sổ Tài Khoản ▸ Dành cho cán bộ tỉnh ▸ Thư… để kiểm tra."})};var $h={"link.refused":{what:
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
"Chọn “Thiết lập, sửa lại sổ”."}};var Ah={"log.form":"Gửi biểu mẫu","log.formUnlisted":"Gửi biểu mẫu (email chưa có trong danh sách, tự chọn đơn vị)","log.moved":
"Có người sắp xếp, chèn hoặc xóa dòng, cột đúng lúc sổ đang ghi: sổ đã xem lại và đặt lại đúng chỗ","log.firstTyped":"Ô “Nộp lần đầu” bị sửa tay, sổ đã đặt lại","log.firstPutBack":
e=>`Ô “Nộp lần đầu” bị sửa, sổ đặt lại thành ${e.time}`,"log.firstDoubtful":e=>`Ô “Nộp lần đầu” ghi giờ không thể có, sổ tính từ lúc kiểm tra, ${e.time}`,"log.consentWithdrawn":"Rút đồng ý",
"log.mailReturned":"Ghi nhận thư bị trả lại","log.linkProved":"Xác nhận địa chỉ trang web của liên kết","log.linkReplaced":"Đổi liên kết của đơn vị","log.linksAnew":"Đổi liên kết của mọi đơn vị",
"log.roster":e=>`Nhập danh sách đơn vị: thêm ${e.added}, sửa ${e.changed}, từ chối ${e.rejected}${e.did?`; ${e.did}`:""}`,"log.sentEarly":"Gửi sớm một thư","log.lettersOn":"Bật gửi thư tự động",
"log.planConfirmed":"Xác nhận lịch gửi thư mới","log.countedAsSent":"Coi như đã gửi các thư đến hạn","log.sentAgain":"Cho gửi lại các thư mà thẻ Thư không ghi","log.lettersOff":"Tắt gửi thư tự động"};
var Eh={"paper.nothing":{what:"Không có đơn vị nào khớp.",todo:"Chọn lại cấp trên, trạng thái hoặc đơn vị."},"paper.tooMany":e=>({what:`Có ${e.count} đơn vị, mỗi lần in được ${e.most} đơn vị.`,todo:
"Chọn theo từng cấp trên rồi in nhiều lần."}),"paper.fakeAddress":{what:"Chưa đọc được địa chỉ trang giả mạo.",todo:"Mở trang đó, sao chép địa chỉ trên trình duyệt rồi dán lại."},"paper.fakeDay":{
what:"Ngày phát hiện chưa đúng.",todo:"Ghi ngày đã qua hoặc hôm nay, ví dụ 21/11/2026."},"paper.fakeId":{what:"Mã số của trang chỉ gồm chữ số.",todo:"Để trống nếu không biết."},"paper.fakeUnit":{what:
"Chưa chọn đơn vị bị giả mạo.",todo:"Chọn một đơn vị trong danh sách."}};var Ph={"desk.changedMeanwhile":"Đơn vị vừa sửa tài khoản này. Xem lại nội dung mới rồi duyệt.","desk.decidedMeanwhile":
e=>`Cán bộ khác vừa duyệt tài khoản này: ${e.word}. Sổ giữ nguyên quyết định đó.`,"desk.takenBack":"Cán bộ khác vừa sửa ô duyệt của tài khoản này. Xem lại rồi duyệt.","desk.rowGone":
"Tài khoản này không còn chờ duyệt trong sổ.","desk.noReason":"Trả lại thì cần ghi lý do, để đơn vị biết phải sửa gì.","desk.nextDeadline":
"Đợt này chưa có thời hạn. Ghi ngày để đơn vị biết và thư nhắc gửi được.","desk.nextCall":e=>`${e.days?`Còn ${e.days} ngày`:
"Hôm nay là ngày cuối"}, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,"desk.nextOverdue":e=>`Đã quá hạn, ${e.count} đơn vị chưa báo cáo. Gọi điện cho các đơn vị này.`,
"desk.nextReview":e=>`Duyệt ${e.count} tài khoản đang chờ.`,"desk.nextSilent":e=>`${e.count} đơn vị chưa báo cáo không có email nên không nhận được thư. Gọi điện cho các đơn vị này.`,
"desk.nextFaults":e=>`${e.count} chỗ trong sổ cần cán bộ sửa. Chọn “Kiểm tra toàn bộ” để xem từng chỗ.`,"desk.nextMissing":e=>`${e.count} đơn vị chưa báo cáo. Xem danh sách ở dưới.`};var JS={...cu,
...Oh,...Th,...Ch,..._h,...Lh,...$h,...Ah,...Eh,...Ph},Nh=e=>Zs(JS[e.key],Bs(e.with)),x=e=>js(Nh(e)),Mh=e=>xh(Nh(e)),tn=e=>({ok:!0,value:e}),$t=(...e)=>({ok:!1,problems:e});var QS=
/^https:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]{20,}\x2fexec$/;function eR(e){return/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fs\x2f[\w-]+\x2fdev\b/.test(e)?{key:"link.addressDev"}:
/^https?:\x2f\x2fscript\.google\.com\x2fa\x2f(?:macros\x2f)?[^\x2f]+\x2f/.test(e)?{key:"link.addressWorkspace"}:/^https?:\x2f\x2fscript\.google\.com\x2fmacros\x2fu\x2f\d+\x2f/.test(e)?{key:
"link.addressAccount"}:/^https?:\x2f\x2f(?:script|docs)\.google\.com\x2f/.test(e)?{key:"link.addressOther"}:{key:"link.addressShape"}}function Ih(e){let t=e.trim().replace(/[\u200b-\u200d\ufeff]/g,
"");return t===""||QS.test(t)?tn(t):$t(eR(t))}var Dh="script.google.com";var tR=/^(?:[-–—_.,\x2f0 ]*|x{1,3}|n\x2fa|(?:không|chưa|ko)(?: (?:có|lập|dùng).*)?)$/i,nR=
/:\x2f\x2f|www\.(?!\S*@)|\b(?:facebook|fb)\.(?:com|me)\b|\bm\.me\x2f|profile\.php/i;function Kn(e){return tR.test(e)?"NOTHING":nR.test(e)?"ADDRESS":/[^\s@]@[^\s@]+\.[a-z]/i.test(e)?"EMAIL":e.replace(
/\D/g,"").length>8&&e.replace(/\P{L}/gu,"").length<11?"PHONE":void 0}var vi="gmail yahoo hotmail outlook icloud ymail rocketmail".split(" "),zh=
"travinh.gov.vn vinhlong.gov.vn bentre.gov.vn tvu.edu.vn travinh.edu.vn congdoan.vn congdoantravinh.com.vn agribank.com.vn vietcombank.com.vn".split(" "),hu=[...vi.map(e=>`${e}.com`),"yahoo.com.vn",
"outlook.com.vn","hotmail.com.vn",...zh],rR=/^(?:e?mail|cloud|[fh]mail|googlemail)\.com$/,Uh=[[/\.(?:nv|v[mb]|vn[nmv]|nvn)$/,".vn"],[/\.(?:c[opvx]n|[vxd]om|c[pin]m|cmo|ocm|comm|coom)(?=$|\.vn$)/,
".com"],[/\.(com|gov|edu|org|net)vn$/,".$1.vn"],[/\.(?:go[bc]|gvo|ogv)\.vn$/,".gov.vn"],[/\.(?:eud|deu|ed[iy])\.vn$/,".edu.vn"]],oR=
/^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,iR=/[\u00AD\u200B-\u200F\u2060-\u206F\uFEFF]/g,Fh=`\\s"'“”‘’<>()[\\]{},;:!?*`,Kh=new RegExp(`^[${Fh}-]+|[${Fh}.…-]+$`,"g"),
sR=[[/^@/,"NO_LOCAL"],[/@.*@/,"TWO_AT"],[/\s/,"SPACES"],[/[^\0-\x7F]/,"ACCENTS"],[/[,;]/,"COMMA"],[/[^\w'+.@-]|@.*[_']|'@/,"CHARS"],[/\.\.|^\.|\.@|@\./,"DOTS"],[/^[^@]{65}|.{255}/,"LENGTH"]];
function Bh(e){let t=Uh.reduce((l,[d,p])=>l.replace(d,p),e),n=t.split(".")[0],r=t.slice(n.length+1),o=l=>l.replace(/\./g,""),i=hu.find(l=>l===`${t}.vn`||o(l)===o(t)||r===""&&l.startsWith(`${n}.`));if(
i||rR.test(t)||/\.(?:gov|edu)\.vn$/.test(t))return i||t;let s=vi.includes(n),a=s?n:vi.find(l=>Ms(n,l));if(!a)return zh.find(l=>Ms(t,l))||t;if(/^(?:ya|ho|ou)/.test(a)&&
/^(?:com?\.)?(?!vn|co|cm|om)[a-z]{2}$/.test(r)||!(s||/^c?om?(?:\.vn)?$|^cm$/.test(r)))return t;let u=`${a}.com.vn`;return/vn?$/.test(r)&&hu.includes(u)?u:`${a}.com`}var Hs=e=>oR.test(e)&&
!/^[^@]{65}|.{255}|@.*[^.]{64}|'@/.test(e);function Vs(e){let t=W(e.replace(/\s+/g,"")),n=t.lastIndexOf("@"),r=i=>i.replace(/[,;:.]+/g,".").replace(/^\.|\.$/g,""),o=`${r(t.slice(0,n).replace(
/^www\.|@+$/g,""))}@${Bh(r(t.slice(n+1)))}`;return Hs(o)?o:void 0}function aR(e){let[,t="",n=""]=/^([^@]*\s)([^@]{3,}@.*)$/.exec(e)||[];return/\p{Lu}|[^\0-\x7F]/u.test(t)&&Hs(n)?n:Vs(e)}var yn=(e,t,
n)=>({ok:!1,reason:e,suggest:t,parts:n});function cR(e){let t=W(e).replace(/\s/g,""),n=hu.find(o=>t.endsWith(o)&&(vi.includes(o.split(".")[0])||/\W/.test(t.charAt(t.length-o.length-1)))),r=n&&Vs(
`${t.slice(0,-n.length)}@${n}`);return r?yn("NO_AT",r):/\s|[^\0-\x7F]/.test(e)?yn("NAME_IN_EMAIL"):yn(/\w\.[a-z]{2,}(?:\x2f|$)/.test(t)?"URL_IN_EMAIL":"NO_AT")}function uR(e){let t=i=>i.find(
s=>s.includes("@")),n=t(e.split(/[<>]/)),r=t(t(n.split(/:(?=[^:]*@)/)).split(/\s[-–—|]\s|[([\])]/)),o=W(e.replace(r,"")).replace(/[^a-z]|mailto|dia chi|thu dien tu|hop thu|[eg]?-?mail/g,"");return{
address:r.replace(/\?subject=.*$/i,"").replace(Kh,""),around:o!==""}}var jh=e=>e.replace(/[\uFF01-\uFF5E]/g,t=>String.fromCharCode(t.charCodeAt(0)-65248)).replace(
/\uFE6B| ?[([{](?:at|a còng)[)\]}] ?| (?:at|a còng) /gi,"@");function qs(e){let t=jh(N(e)),n=Kn(t.slice(0,1e3));if(n==="NOTHING")return yn("EMPTY");if(t.length>1e3)return yn(/@[^]*@/.test(t)?
"MULTIPLE":"LENGTH");if(n==="ADDRESS")return yn("URL_IN_EMAIL");if(!t.includes("@"))return n==="PHONE"?yn("PHONE_IN_EMAIL"):cR(t);let r=t.split(/[\s,;:<>()[\]"“”|\x2f\\]+/).map(h=>h.replace(Kh,
"")).filter(h=>h.includes("@")),o=r.filter((h,f)=>r.findIndex(w=>w.toLowerCase()===h.toLowerCase())===f);if(o.length>1)return yn("MULTIPLE",void 0,o.filter(Hs));let{address:i,around:s}=r.length>1?{
address:o[0],around:!1}:uR(t),a=sR.find(([h])=>h.test(i)),c=a?a[1]:"DOMAIN";if(!Hs(i))return yn(c,c==="SPACES"?aR(i):Vs(i));let u=i.indexOf("@"),l=i.slice(0,u)+i.slice(u).toLowerCase(),d=
l.toLowerCase(),p=Vs(d);return{ok:!0,email:l,key:d,suggest:p===d?void 0:p,notes:s?["TEXT_AROUND"]:[]}}function ht(e){let t=N(e).toLowerCase(),n=t.lastIndexOf("@"),r=t.slice(n+1);return n<1||
!/^(?:gmail|googlemail)\.com$/.test(r)?t:`${t.slice(0,n).replace(/\+.*$/,"").replace(/\./g,"")}@gmail.com`}var lR=/[,;|\n\r]+|\s*\x2f\s*|\s+(?:và|hoặc|hay|&|\+)\s+/i,dR=/"[^"@]{0,200}"\s*(?=<)/g,pR=
200,hR=/^\s*\d{1,2}[.)]\s+/,fR=e=>e.indexOf("@")===e.lastIndexOf("@")?[e.replace(hR,"")]:e.replace(/></g,"> <").split(/\s+/),mR=(e,t)=>t!==void 0&&t.length< e.length&&N(e).split(" ").includes(t);
function je(e){let t={emails:[],bad:[]},n=new Set,r=jh(e.slice(0,2e4).replace(iR,"")).replace(dR,""),o=[];for(let i of r.split(lR).flatMap(fR).slice(0,pR)){let s=qs(i),a=!s.ok&&mR(i,s.suggest)?qs(
s.suggest):s;if(a.ok){if(a.suggest&&gR(a.key)){t.bad.push({text:N(i),reason:"TYPO",suggest:a.suggest});continue}n.has(ht(a.key))||t.emails.push(a.email),n.add(ht(a.key))}
else a.reason==="NAME_IN_EMAIL"?o.push({text:N(i),reason:a.reason}):a.reason!=="EMPTY"&&t.bad.push({text:N(i),reason:a.reason,suggest:a.suggest})}return!t.emails.length&&!t.bad.length&&t.bad.push(
...o),t}function gR(e){let t=e.slice(e.indexOf("@")+1),n=Bh(t);return n!==t&&(Uh.some(([r])=>r.test(t))||vi.includes(n.split(".")[0]))}var yR=
/(?:https?:\x2f\x2f[^\s|,;<>"]+|(?:[\w-]{1,63}\.){1,5}[a-z]{2,10}\x2f[^\s|,;<>"]*)/gi,bR=/^(?:\d{1,2}[.)]\s)?[\s|:;,.()[\]<>–—-]*|[\s|:;,([<>–—-]+$/g,Xs=e=>{let t=e.replace(bR,"");return/[([<]/.test(
t)?t:t.replace(/[)\]>]+$/,"")},wR=e=>e.replace(/[?#].*$/,"").replace(/\x2f+$/,"").split("/").pop()||e;function Zh(e,t){var o;let n=[],r=[];for(let i of e.slice(0,2e4).split(/\r\n|[\r\n]/)){let s=(o=
i.match(yR))!=null?o:[],a=0;s.forEach((c,u)=>{let l=i.indexOf(c,a),d=Xs(i.slice(a,l)),p=u+1< s.length?"":Xs(i.slice(l+c.length));a=l+c.length;let h=c.replace(/[.,;:)\]]+$/,"");n.push({name:d||p||wR(
h),address:/^https?:/i.test(h)?h:`https:\x2f/${h}`})}),!(s.length||!Xs(i))&&(/^\s*\|/.test(i)||n.push({name:Xs(i),address:""}),r.push({key:"setting.page",with:{label:t,text:i.trim()}}))}return{value:
n,also:r}}function Gh(e,t){try{return e.read(t)}catch{return $t({key:"setting.unreadable",with:{label:e.label}})}}var kR=/^[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+/,xR=/[\s"'“”‘’«»‹›()[\]{}*•·.,;:!_-]+$/,vR=
200,SR=e=>e.replace(kR,"").replace(xR,""),Wh=e=>e.slice(0,vR).normalize("NFKC"),At=e=>z(SR(N(Wh(e)))),B=e=>z(N(Wh(e)).replace(/^'/,"")).replace(/\s/g,"").toUpperCase();function xr(e,t={}){var i;let n=
new Map(e.map(s=>[At(s),s])),r=new Map;for(let s of e)for(let a of new Set([s,...(i=t[s])!=null?i:[]].map(c=>W(At(c)))))r.set(a,r.has(a)?void 0:s);let o=new Set(e);return s=>{var c;if(o.has(
s))return s;let a=At(s);return(c=n.get(a))!=null?c:r.get(W(a))}}var K={page:"Trang",group:"Nhóm",person:"Cá nhân",none:"Không có"},he={passed:"Đạt",returned:"Trả lại"},Ae={active:"Đang dùng",locked:
"Tạm khóa",stopped:"Ngừng dùng"},fu={same:"Vẫn đúng",changed:"Đã sửa",added:"Mới",stopped:"Đã ngừng"},Q={active:"Đang hoạt động",merged:"Đã sáp nhập",dissolved:"Đã giải thể"},mu={moving:"Đang chuyển",
open:"Đang thu",closed:"Đã chốt"},bn={form:"Biểu mẫu",hand:"Sửa tay"},wt={yes:"Có",no:"Không"},L={missing:"Chưa báo cáo",fix:"Cần sửa",reported:"Đã báo cáo",approved:"Đã duyệt",none:"Không có"},ae={
open:"Còn hạn",onTime:"Đúng hạn",grace:"Châm chước",late:"Trễ hạn",overdue:"Quá hạn"},Ys=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"unit",reader:"unit",format:"text",...r}),Et=(e,t,n,r,o,i={}
)=>({...Ys(e,t,n,i),faultBit:r,report:o}),Qe=(e,t,n,r={})=>({heading:e,width:t,help:`${n} Sổ tự ghi, không sửa.`,writer:"us",reader:"unit",format:"text",...r}),st=(e,t,n,r={})=>({...Qe(e,t,n,r),
checked:!0}),M=(e,t,n,r={})=>({heading:e,width:t,help:n,writer:"staff",reader:"staff",format:"text",...r}),ho=(e,t)=>Object.keys(e).filter(n=>t(e[n])),Js=e=>ho(e,t=>"checked"in t),Si=
e=>Object.fromEntries(Object.keys(e).map(t=>[t,""]));var Ri={[K.page]:["fanpage","fan page","page","trang facebook","trang fanpage","trang fb"],[K.group]:["group","nhóm facebook","hội nhóm"],[
K.person]:["tài khoản cá nhân","trang cá nhân","facebook cá nhân"],[K.none]:["không","chưa có","không có tài khoản","chưa có tài khoản"],[Ae.active]:["đang sử dụng","còn dùng","đang hoạt động"],[
Ae.stopped]:["ngừng sử dụng","đã ngừng","đã ngừng dùng","không dùng nữa","ngưng dùng","dừng"],[Ae.locked]:["bị khóa","đang khóa","tạm bị khóa","khóa"],[Q.active]:["hoạt động","còn hoạt động"],[
Q.merged]:["sáp nhập","nhập","hợp nhất","đã nhập","đã hợp nhất"],[Q.dissolved]:["giải thể","kết thúc hoạt động","chấm dứt hoạt động","ngừng hoạt động"],[he.passed]:["ok","đã đạt","đạt yêu cầu"],[
he.returned]:["đã trả lại","trả về"]},Vh={[wt.yes]:["x","true","1","yes","có ạ","v","✓","✔"],[wt.no]:["false","0","no","ko","k","không ạ"]},Ut=xr(Object.values(K),Ri),Oi=xr(Object.values(Ae),Ri),Ti=
xr(Object.values(he),Ri),nn=xr(Object.values(Q),Ri),Bn=xr(Object.values(wt),Vh),Hh=new Map;function RR(e){var r;let t=e.join(`\n`),n=(r=Hh.get(t))!=null?r:xr(e,e[0]===wt.yes?Vh:Ri);return Hh.set(t,n),
n}function qh({choices:e},t){var n;return!e||t===""||e.includes(t)?t:(n=RR(e)(t))!=null?n:t}function Qs(e){let t=Bn(e);return t===void 0?e.trim()?void 0:!1:t===wt.yes}var OR=50,Kt=e=>je(e.join(
`\n`)).emails.slice(0,OR);var wn=(e,t,n,r,o)=>({label:e,initial:t,help:n,read:i=>{let s=o(i.trim());return s===void 0?$t({key:"letter.setting",with:{label:e,text:i.trim(),want:r}}):tn(s)}}),Xh="Có",
TR="Không",gu=(e,t,n)=>wn(e,t,n,"Có hoặc Không",Qs),fo=(e,t,n,r,o,i=CR)=>wn(e,t,n,`một số từ ${r} đến ${o}`,s=>{let a=i(s);return a!==void 0&&a>=r&&a<=o?a:void 0}),CR=e=>/^\d{1,4}$/.test(e)?+e:void 0;
function _R(e){var n;let[,t]=(n=/^(\d{1,2}) ?(?:(?:h|g|gio|:) ?(?:00(?: phut)?)?)?(?: sang)?$/.exec(W(e)))!=null?n:[];return t===void 0?void 0:+t}function LR(e){var n;let t=W(e).replace(
/\b(?:ngay|va|truoc|han)\b/g," ");return/^[\d\s,;\x2f+-]*$/.test(t)&&!/\d{3}/.test(t)?[...new Set(((n=t.match(/\d+/g))!=null?n:[]).map(Number))].sort((r,o)=>o-r):void 0}var Qh=e=>e.split(
/[,;\n&+]|\s+và\s+/i).map(t=>t.trim()).filter(Boolean),$R=["cn","hai","ba","tu","nam","sau","bay"],AR=/^(?:(?:hang|moi) ngay|tat ca(?: cac ngay)?|ca tuan)$/;function ER(e){let t=W(e.trim()).replace(
/^(thu |t(?=\d))/,"").replace("chu nhat","cn"),n=/^[2-7]$/.test(t)?+t-1:$R.indexOf(t);return n<0?void 0:n}function PR(e){if(AR.test(W(e)))return[0,1,2,3,4,5,6];let t=new Set;for(let n of Qh(
e.normalize("NFC").replace(/\s+(?:hằng|hàng|trong) tuần$/i,""))){let r=n.replace(/^từ\s+/i,"").split(/\s*(?:[-–—~→]|->)\s*|\s+(?:đến|tới)\s+/i).map(ER),o=r[0],i=r[r.length-1];if(o===void 0||
i===void 0||r.length>2)return;for(let s=0;s<=(i-o+7)%7;s+=1)t.add((o+s)%7)}return t.size?[...t].sort():void 0}var NR=61,MR=e=>dh(e,NR),Yh="thứ Hai đến thứ Sáu",Jh=
"02/09/2019, 04/02/2019 - 08/02/2019",ea={lettersOn:gu("Gửi thư tự động",TR,"Bật, tắt ở mục Thư… của menu."),lettersFrom:wn("Gửi thư từ ngày","","Để trống thì không thư nào được gửi.",
"ngày như 15/10/2018",e=>e?ct(e):""),milestones:wn("Nhắc trước hạn (số ngày)","14, 7, 3, 1","Trúng ngày nghỉ thì chuyển sang ngày làm việc gần nhất.","như 14, 7, 3, 1",LR),sendHour:fo("Giờ gửi thư",
"8","Google gửi trong vòng một giờ kể từ giờ này.",6,17,_R),sendDays:wn("Ngày gửi trong tuần",Yh,"Các ngày được gửi thư.",`như ${Yh}`,PR),holidays:wn("Ngày nghỉ","",
`Ngày lễ, Tết không gửi thư. Ví dụ: ${Jh}.`,`như ${Jh}`,MR),senderName:wn("Tên người gửi thư","","Để trống thì dùng tên bộ phận phụ trách.","",e=>e),replyTo:wn("Email nhận trả lời","",
"Để trống thì thư trả lời về người gửi.","một địa chỉ email",e=>e?Kt([e])[0]:""),unitCap:fo("Số thư tối đa cho một đơn vị","12","Trong một đợt, không kể thư cảm ơn.",1,99),overdueWeeks:fo(
"Số tuần nhắc sau hạn","4","Mỗi tuần một thư cho đơn vị chưa báo cáo hoặc cần sửa. 0: không nhắc.",0,52),digests:gu("Gửi thư cho cấp trên",Xh,
"Danh sách đơn vị trực thuộc chưa báo cáo hoặc cần sửa, ở mỗi mốc nhắc."),thanks:gu("Gửi thư cảm ơn",Xh,"Một thư sau khi đơn vị báo cáo đầy đủ."),quotaReserve:fo("Để dành hạn mức mỗi ngày","10",
"Số người nhận, cho thư khác của người gửi.",0,1e3),testTo:wn("Chế độ thử: gửi mọi thư đến","","Trong thư có ghi người nhận thật. Để trống để gửi thật.","",Qh)};var jn=(e,t,n)=>({label:e,initial:t,
help:n,read:r=>tn(r.trim())}),ef=(e,t,n,r=ct)=>({label:e,help:t,initial:"",read:o=>o.trim()?nf(r(o),{key:"setting.day",with:{label:e,text:o}}):n?$t({key:"setting.empty",with:{label:e}}):tn("")}),yu=(
e,t,n)=>({label:e,initial:t,help:n,read:r=>nf(Qs(r),{key:"setting.yesNo",with:{label:e,text:r}})}),tf=e=>e.split(/[,;\n]/).map(t=>t.trim()).filter(Boolean),IR=(e,t)=>({label:e,help:t,initial:"",read:
n=>{let{emails:r,bad:o}=je(n),i=o.map(({text:s})=>({key:"setting.email",with:{label:e,text:s}}));return{ok:!0,value:r.map(s=>s.toLowerCase()),also:i}}}),DR=(e,t,n)=>({label:e,initial:t,help:n,read:
r=>({ok:!0,...Zh(r,e)})});function nf(e,t){return e===void 0?$t(t):tn(e)}var FR=["Bên kiểm soát dữ liệu: Liên đoàn Lao động tỉnh.",
"Liên đoàn Lao động tỉnh thu thập họ tên, chức vụ, điện thoại, email và địa chỉ tài khoản Facebook của người quản trị để theo dõi, liên hệ công tác tuyên truyền theo văn bản hướng dẫn; không dùng vào việc khác, không công bố.",
"Người được xem: Ban Tuyên giáo - Nữ công, đơn vị báo cáo và những người được chia sẻ sổ này.","Dữ liệu được lưu trên dịch vụ của Google (Trang tính, Gmail), máy chủ có thể đặt ngoài Việt Nam.",
"Thông tin được lưu đến khi thay người quản trị hoặc 12 tháng sau đợt báo cáo.",
"Việc đồng ý là tự nguyện. Người quản trị có quyền được biết, xem, sửa, rút lại đồng ý, yêu cầu xóa hoặc hạn chế xử lý bằng cách liên hệ cán bộ phụ trách; nếu không được giải quyết thì có quyền khiếu nại đến Liên đoàn Lao động tỉnh hoặc cơ quan chuyên trách bảo vệ dữ liệu cá nhân của Bộ Công an."].join(
" "),Re={federation:jn("Tên Liên đoàn Lao động tỉnh","Liên đoàn Lao động tỉnh","Hiện trên biểu mẫu và trong thư."),department:jn("Bộ phận phụ trách","Ban Tuyên giáo - Nữ công",
"Bộ phận nhận báo cáo."),guidance:jn("Văn bản hướng dẫn","Hướng dẫn số 04/HD-LĐLĐ ngày 02/10/2018","Văn bản làm căn cứ của đợt báo cáo, hiện trên biểu mẫu và trong thư."),round:jn("Tên đợt báo cáo",
"Năm 2018","Tên ngắn của đợt. Đổi tên đợt thì thư tạm dừng đến khi cán bộ xác nhận, rồi mọi thư của đợt mới được gửi từ đầu."),dueBefore:ef("Hạn nộp (trước ngày)",
"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",!0,uh),graceUntil:ef("Châm chước đến hết ngày",
"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",!1),staff:IR("Email cán bộ phụ trách",
"Người được sửa danh sách đơn vị, duyệt báo cáo và nhận thư tổng hợp. Nhiều địa chỉ cách nhau bằng dấu phẩy. Thêm người xong, bấm Thiết lập: từ đó người ấy mới có quyền. Người bị xóa khỏi đây hết quyền ngay; Thiết lập thì thu cả quyền sửa các ô được bảo vệ."),
contact:jn("Liên hệ khi cần hỗ trợ","","Tên và số điện thoại người trả lời các đơn vị. Ví dụ: Bà Nguyễn Thị Hoa, 0913 456 789."),mayChoose:yu("Cho người chưa có trong danh sách tự chọn đơn vị","Có",
"Có: người mở biểu mẫu bằng email lạ được tự chọn một đơn vị chưa có email liên hệ trong danh sách. Email được ghi lại trong Nhật ký. Đơn vị đã có email liên hệ chỉ người đó và cán bộ phụ trách mở được. Không: phải liên hệ cán bộ phụ trách."),
pages:DR("Trang chính thức để theo dõi",
`Công đoàn tỉnh Trà Vinh | https:\x2f/www.facebook.com/ldldtravinh\nCông đoàn Việt Nam | https:\x2f/www.facebook.com/congdoanvietnam\nNhóm Tâm sự công nhân | https:\x2f/www.facebook.com/tamsucongphan`,
"Mỗi dòng một trang: tên | địa chỉ. Hiện sau khi đơn vị báo cáo xong. Mở thử từng địa chỉ trước khi ghi."),notice:jn("Thông báo về dữ liệu cá nhân",FR,
"Hiện trên biểu mẫu, trước ô đồng ý. Ghi đúng tên, điện thoại của đơn vị kiểm soát dữ liệu."),keepMonths:fo("Nhắc xóa dữ liệu sau (tháng)","12",
"Dòng đã ngừng dùng lâu hơn số tháng này mà còn họ tên, điện thoại, email thì “Kiểm tra toàn bộ” nhắc cán bộ xóa.",1,120),webAddress:{label:"Địa chỉ trang web của liên kết",initial:"",help:
"Địa chỉ kết thúc bằng /exec, chép ở cửa sổ Triển khai của Apps Script. Sau khi được xác nhận ở mục Liên kết, thư mang liên kết riêng của từng đơn vị. Để trống: không dùng liên kết.",read:Ih},
linkOnly:yu("Đơn vị chỉ khai qua liên kết","Không",
"Không: người sửa được sổ vẫn khai ở menu, và các đơn vị sửa được sổ nhìn thấy nhau. Có: menu chỉ còn dành cho cán bộ phụ trách, đơn vị khai bằng liên kết riêng. Khi đó nên thôi chia sẻ sổ với đơn vị."),
paperAbove:jn("Cơ quan cấp trên trên văn bản","Tổng Liên đoàn Lao động Việt Nam","Dòng đầu, bên trái của văn bản in ra. Để trống nếu không ghi."),place:jn("Địa danh trên văn bản","",
"Ghi trước ngày tháng của văn bản in ra. Ví dụ: Vĩnh Long. Để trống thì in dấu chấm để ghi tay."),superiorsFill:yu("Cấp trên được khai thay","Không",
"Có: cấp trên xem được số điện thoại và khai thay các đơn vị trực tiếp bên dưới; người khai thay được ghi lại. Không: cấp trên chỉ thấy đơn vị nào đã báo cáo, lúc nào."),...ea};function kn(e){var r;
let t=[],n={};for(let[o,i]of Object.entries(Re)){let s=e[i.label],a=s===void 0?$t({key:"setting.lost",with:{label:i.label}}):Gh(i,s),c=a.ok?(r=a.also)!=null?r:[]:a.problems;t.push(...c.map(l=>({...l,
field:o})));let u=i.read(i.initial);n[o]=a.ok?a.value:u.ok?u.value:""}return{settings:n,problems:[...t,...zR(n)]}}function zR({dueBefore:e,graceUntil:t}){return e&&t&&t< e?[{key:
"setting.graceBeforeDue",with:{grace:q(t),due:q(e)}}]:[]}var ut=e=>(/[%\x2f]/.test(e)?e.replace(/[%\x2f]/g,encodeURIComponent):e).trim();var Pt=e=>N(e).normalize("NFC").toLowerCase().replace(/\s+/g,
" ").trim();function Nt(e){let t=ut(e),n=new Map;return r=>{var c;let o=r.split("/"),i=o[0]==="thu"?2:1,s=o[i];if(s===void 0||s===t)return r;let a=(c=n.get(s))!=null?c:Pt(rf(s))===Pt(e);return n.set(
s,a),a?[...o.slice(0,i),t,...o.slice(i+1)].join("/"):r}}var rf=e=>e.replace(/%2F/g,"/").replace(/%25/g,"%"),bu=e=>{var t;return rf((t=e.split("/")[1])!=null?t:"")};var wu=["round","dueBefore",
"graceUntil","lettersFrom","milestones","overdueWeeks"],xn=e=>({round:Pt(e.round),dueBefore:e.dueBefore,graceUntil:e.graceUntil,lettersFrom:e.lettersFrom,milestones:e.milestones.join(", "),
overdueWeeks:String(e.overdueWeeks)});function sf(e,t){if(!e)return[];let n=xn(t);return wu.filter(r=>e[r]!==n[r]).map(r=>({label:Re[r].label,from:of(e[r]),to:of(r==="round"?t.round.trim():n[r])}))}
var of=e=>e===""?"trống":/^\d{4}-\d\d-\d\d$/.test(e)?q(e):e;var ta={reader:"public"},we={unit:Ys("Mã đơn vị",90,"Mã của đơn vị trong thẻ Đơn vị.",{code:"other",faultBit:0}),unitName:Qe("Đơn vị",240,
"Tên đơn vị theo mã.",ta),kind:Et("Loại",90,"Trang, Nhóm, Cá nhân, hoặc Không có (đơn vị không có tài khoản, ghi lý do).",1,{group:"account",typing:{}},{...ta,choices:Object.values(K)}),accountName:
Et("Tên tài khoản facebook",180,"Tên hiện trên tài khoản cá nhân dùng để quản trị. Ví dụ: Nguyễn Thị Hoa.",2,{group:"account",hint:"Tên Facebook cá nhân của người quản trị.",typing:{autocomplete:
"off"}}),pageName:Et("Tên trang facebook",200,"Tên hiện trên trang hoặc nhóm. Ví dụ: Công đoàn huyện Cầu Kè.",3,{group:"account",typing:{autocomplete:"off"}},ta),address:Et("Địa chỉ truy cập",280,
"Mở trang, bấm “Chia sẻ” rồi “Sao chép liên kết”, dán vào đây. Ví dụ: https:\x2f/www.facebook.com/congdoanviduxa",4,{group:"account",hint:
"Mở trang của đơn vị, bấm “Chia sẻ”, “Sao chép liên kết”, rồi dán vào đây.",typing:{inputMode:"url",autocomplete:"off",spellcheck:!1,autocapitalize:"none"}},ta),name:Et("Họ và tên",160,
"Người quản trị. Ví dụ: Nguyễn Thị Hoa.",5,{group:"manager",typing:{autocomplete:"name",autocapitalize:"words",spellcheck:!1}}),office:Et("Chức vụ",160,
"Chức vụ của người quản trị. Ví dụ: Phó Chủ tịch.",6,{group:"manager",typing:{autocomplete:"organization-title"}}),phone:Et("Điện thoại",130,
"Một số điện thoại của người quản trị. Ví dụ: 0913 456 789.",7,{group:"manager",typing:{inputMode:"tel",autocomplete:"tel"}}),email:Et("Email",200,
"Một địa chỉ email của người quản trị. Ví dụ: hoa.nguyen@gmail.com.",8,{group:"manager",typing:{inputMode:"email",autocomplete:"email",spellcheck:!1,autocapitalize:"none"}}),second:Et(
"Người quản trị thứ hai",160,"Người thứ hai cùng quản trị, nếu có. Ví dụ: Trần Văn Minh.",12,{group:"second",typing:{autocomplete:"off",autocapitalize:"words",spellcheck:!1}},{since:4}),secondPhone:
Et("Điện thoại người thứ hai",130,"Một số điện thoại của người quản trị thứ hai. Ví dụ: 0905 128 764.",13,{group:"second",typing:{inputMode:"tel",autocomplete:"off"}},{since:4}),reason:Et(
"Lý do, ghi chú",200,"Bắt buộc khi Loại là Không có. Ví dụ: Đơn vị đang lập trang, dự kiến xong trong tháng 11.",9,{group:"beside",lines:2,typing:{}}),usage:Ys("Tình trạng",100,
"Đang dùng, Tạm khóa hoặc Ngừng dùng. Dòng tạm khóa vẫn tính vào báo cáo. Dòng ngừng dùng được giữ lại, không tính. Để trống được hiểu là Đang dùng.",{faultBit:10,choices:Object.values(Ae)}),rowId:st(
"Mã dòng",120,"Mã của dòng.",{hidden:!0}),faults:st("Cần sửa",300,"Ô cần sửa và lý do."),remarks:st("Lưu ý",260,"Điều nên xem lại; không ngăn việc báo cáo."),changed:st("Đổi sau duyệt",160,
"Các cột đã đổi sau lần duyệt gần nhất."),addressKey:st("Khóa địa chỉ",150,"Dạng so sánh của địa chỉ, để tìm trang khai trùng.",{hidden:!0}),mask:st("Ô cần sửa",80,"Số cho biết ô nào được tô màu.",{
format:"number",hidden:!0}),updated:Qe("Cập nhật",130,"Lúc dòng được ghi lần gần nhất.",{format:"time"}),by:Qe("Người nhập",190,"Ai ghi dòng lần gần nhất."),source:Qe("Nguồn",90,
"Biểu mẫu hoặc Sửa tay."),round:Qe("Đợt",90,"Mã của đợt mà dòng được báo cáo hoặc xác nhận gần nhất.",{since:4}),answer:Qe("Trả lời",100,
"Vẫn đúng, Đã sửa, Mới hoặc Đã ngừng, trong đợt ghi ở cột Đợt.",{choices:Object.values(fu),since:4}),consent:Qe("Đồng ý",220,"Ai xác nhận người quản trị đã biết và đồng ý, lúc nào."),consentMark:Qe(
"Dấu đồng ý",120,"Dấu của lần đồng ý, gắn với người quản trị ở dòng này.",{hidden:!0,reader:"staff",since:3}),review:M("Duyệt",90,"Đạt, hoặc Trả lại (ghi lý do ở cột Ý kiến).",{reader:"unit",faultBit:
11,choices:Object.values(he)}),comment:M("Ý kiến",220,"Lý do trả lại, để đơn vị biết cần sửa gì.",{reader:"unit"}),fixFields:M("Cột cần sửa",180,
"Khi trả lại: tên các cột cần sửa, cách nhau bằng dấu phẩy.",{reader:"unit",since:4}),approved:M("Bản đã duyệt",120,"Dấu của nội dung lúc được duyệt.",{hidden:!0}),pageId:M("Mã trang",140,
"Dãy số mà Facebook đặt cho trang, nếu biết; không đổi khi trang đổi tên. Ví dụ: 100064512345678.",{reader:"unit",since:4})},Ci=we,de=ho(Ci,e=>"report"in e),MI=de.filter(e=>we[
e].report.group==="manager"),ku=de.filter(e=>["manager","second"].includes(we[e].report.group)),_i=ho(Ci,({faultBit:e})=>e!==void 0).map(e=>({key:e,bit:Ci[e].faultBit})),vn=ho(Ci,({writer:e}
)=>e==="unit"),Zn=Js(we),af=ho(Ci,({writer:e})=>e!=="staff"),Sn=e=>we[e].heading;var tt={code:M("Mã",70,"Mã riêng của đơn vị, không trùng, không đổi giữa các đợt. Ví dụ: H04.",{code:"own",reader:
"public"}),name:M("Tên đơn vị",300,"Tên đầy đủ của đơn vị, như trên văn bản.",{reader:"public"}),kind:M("Loại",150,
"Loại đơn vị, do Liên đoàn Lao động tỉnh tự đặt. Ví dụ: LĐLĐ huyện, CĐ ngành, CĐCS trực thuộc."),parent:M("Cấp trên",150,"Mã của đơn vị cấp trên nếu có trong sổ, hoặc tên cấp trên.",{code:"other"}),
email:M("Email liên hệ",210,"Nơi nhận thư của đơn vị. Có thể ghi nhiều địa chỉ, cách nhau bằng dấu phẩy. Người đăng nhập bằng một trong các địa chỉ này được mở ngay biểu mẫu của đơn vị."),phone:M(
"Điện thoại liên hệ",140,"Số để gọi khi đơn vị chưa báo cáo."),required:M("Phải báo cáo",100,"Có: đơn vị phải báo cáo trong đợt này. Không: không bắt buộc. Để trống được hiểu là Có.",{choices:[wt.yes,
wt.no]}),status:st("Trạng thái",120,"Chưa báo cáo, Cần sửa, Đã báo cáo, Đã duyệt hoặc Không có."),timeliness:st("Thời hạn",100,"Còn hạn, Đúng hạn, Châm chước, Trễ hạn hoặc Quá hạn."),count:st(
"Số tài khoản",100,"Số tài khoản, trang, nhóm đang dùng mà đơn vị đã khai.",{format:"number"}),first:st("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu.",{format:"time"}),updated:st(
"Cập nhật",130,"Lần thay đổi gần nhất trong các dòng của đơn vị.",{format:"time"}),faults:st("Cần sửa",260,"Những ô của dòng này cần sửa và lý do."),order:st("Thứ tự",70,
"Số dùng để đưa đơn vị chưa báo cáo lên đầu.",{format:"number",hidden:!0}),counted:st("Tính là phải báo cáo",70,"1 nếu đơn vị phải báo cáo trong đợt này.",{format:"number",hidden:!0,since:4}),
witnessed:M("Nộp lần đầu, đã xác nhận",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu, do sổ xác nhận. Sổ tự ghi, không sửa.",{format:"time",hidden:!0,since:3}),extendedTo:M("Gia hạn đến",110,
"Ngày cuối cùng đơn vị này được nộp mà vẫn tính đúng hạn (tính cả ngày đó).",{format:"day"}),note:M("Ghi chú",220,"Ghi chú của Ban Tuyên giáo - Nữ công."),formerly:M("Tên cũ, mã cũ",240,
"Tên và mã trước đây của đơn vị, mỗi dòng một tên hoặc mã, để người báo cáo tìm thấy đơn vị.",{since:4}),communes:M("Địa bàn",220,"Các xã, phường mà đơn vị phụ trách, cách nhau bằng dấu phẩy.",{since:
4}),activity:M("Hoạt động",120,"Đang hoạt động, Đã sáp nhập (ghi mã đơn vị nhận ở cột Nhập vào) hoặc Đã giải thể. Để trống được hiểu là Đang hoạt động.",{choices:Object.values(Q),since:4}),mergedInto:
M("Nhập vào",100,"Mã của đơn vị đã nhận đơn vị này khi sáp nhập.",{code:"other",since:4}),addedAt:M("Thêm lúc",130,"Lúc đơn vị được đưa vào danh sách. Sổ tự ghi.",{format:"time",since:4}),link:M(
"Liên kết",120,"Phiên bản liên kết riêng của đơn vị. Sổ tự ghi, không sửa.",{hidden:!0,since:4})},et=(e,t)=>M(e,90,`${t} Sổ tự ghi, không sửa.`,{format:"number"}),UR={id:M("Mã đợt",90,
"Mã của đợt, không đổi. Sổ tự ghi, không sửa.",{hidden:!0}),name:M("Tên",160,"Tên ngắn của đợt, hiện trên biểu mẫu và trong thư. Sửa được bất cứ lúc nào."),document:M("Văn bản",300,
"Văn bản làm căn cứ của đợt, hiện trên biểu mẫu và trong thư."),state:M("Trạng thái",110,"Đang chuyển, Đang thu hoặc Đã chốt. Mở, chốt, mở lại đợt ở mục Bàn làm việc, phần Đợt.",{choices:
Object.values(mu)}),dueBefore:M("Hạn nộp (trước ngày)",130,"Đơn vị phải nộp TRƯỚC ngày này: ngày cuối cùng đúng hạn là hôm trước. Ví dụ 30/10/2018 thì chậm nhất hết ngày 29/10/2018.",{format:"day"}),
graceUntil:M("Châm chước đến hết ngày",130,"Nộp sau hạn nhưng đến hết ngày này thì ghi là Châm chước. Để trống nếu không châm chước.",{format:"day"}),lettersFrom:M("Gửi thư từ ngày",130,
"Để trống thì không thư nào được gửi.",{format:"day"}),openedAt:M("Mở lúc",130,"Lúc mở đợt. Sổ tự ghi.",{format:"time"}),closedAt:M("Chốt lúc",130,"Lúc chốt đợt. Sổ tự ghi.",{format:"time"}),
rowsAtOpening:et("Dòng lúc mở","Số dòng đang dùng lúc mở đợt, chờ xác nhận."),frozenAt:M("Ghi số liệu ở hạn lúc",130,"Lúc ghi các số liệu ở hạn. Sổ tự ghi.",{format:"time"}),dueRequired:et(
"Ở hạn: phải báo cáo","Số đơn vị phải báo cáo, ngay sau hạn."),dueOnTime:et("Ở hạn: đúng hạn","Số đơn vị nộp đúng hạn."),dueReported:et("Ở hạn: đã báo cáo","Số đơn vị đã báo cáo, ngay sau hạn."),
dueMissing:et("Ở hạn: chưa báo cáo","Số đơn vị phải báo cáo mà chưa báo cáo, ngay sau hạn."),dueAccounts:et("Ở hạn: tài khoản","Số tài khoản đã khai, ngay sau hạn."),required:et("Phải báo cáo",
"Số đơn vị phải báo cáo, lúc chốt."),onTime:et("Đúng hạn","Số đơn vị nộp đúng hạn, lúc chốt."),reported:et("Đã báo cáo","Số đơn vị đã báo cáo, lúc chốt, kể cả nộp trễ."),missing:et("Chưa báo cáo",
"Số đơn vị phải báo cáo mà chưa báo cáo, lúc chốt."),accounts:et("Tài khoản","Số tài khoản đã khai, lúc chốt."),same:et("Đã xác nhận","Số dòng đơn vị xác nhận vẫn đúng."),changed:et("Đã sửa",
"Số dòng đơn vị đã sửa."),added:et("Mới","Số dòng đơn vị khai mới."),stopped:et("Đã ngừng","Số dòng đơn vị báo ngừng dùng."),silent:et("Im lặng","Số dòng không được trả lời đến lúc chốt.")},KR={round:
M("Mã đợt",90,"Mã của đợt."),roundName:M("Đợt",160,"Tên của đợt lúc chốt."),unit:M("Mã đơn vị",90,"Mã của đơn vị.",{code:"other"}),unitName:M("Đơn vị",280,"Tên đơn vị lúc chốt."),status:M(
"Trạng thái",120,"Trạng thái lúc chốt."),timeliness:M("Thời hạn",100,"Thời hạn lúc chốt."),first:M("Nộp lần đầu",130,"Lúc đơn vị có báo cáo đầy đủ lần đầu trong đợt.",{format:"time"}),count:et(
"Số tài khoản","Số tài khoản, trang, nhóm đã khai."),extendedTo:M("Gia hạn",110,"Ngày gia hạn của đơn vị trong đợt.",{format:"day"}),parent:M("Cấp trên",150,"Cấp trên của đơn vị lúc chốt.")},BR={key:
M("Mã thư",200,"Mỗi thư có một mã và chỉ được gửi một lần."),kind:M("Loại",140,"Thư mời, thư nhắc, thư tổng hợp…"),unit:M("Đơn vị",90,"Mã đơn vị nhận."),to:M("Người nhận",220,"Địa chỉ nhận."),subject:
M("Tiêu đề",320,"Tiêu đề thư."),state:M("Trạng thái",130,"Sẽ gửi, Đã gửi, Gửi lỗi, Tạm giữ, Bỏ qua, Không rõ đã gửi, Không cần gửi nữa, Bị trả lại."),at:M("Lúc",130,"Lúc ghi trạng thái này.",{format:
"time"}),why:M("Lý do",300,"Vì sao gửi lỗi, tạm giữ hay bỏ qua.")},jR={label:M("Mục",260,"Tên của mục, không sửa."),value:M("Giá trị",360,"Giá trị của mục, sửa ở đây."),help:M("Giải thích",520,
"Mục này dùng làm gì.")},Li={at:Qe("Lúc",140,"Lúc xảy ra.",{format:"time"}),who:Qe("Ai",210,"Người làm."),what:Qe("Việc",240,"Việc đã làm."),unit:Qe("Đơn vị",90,"Mã đơn vị."),rowId:Qe("Mã dòng",130,
"Mã dòng."),columns:Qe("Cột đã đổi",300,"Tên các cột đã đổi; không ghi giá trị, vì là dữ liệu cá nhân.")},oe={units:{title:"Đơn vị",color:"#1a73e8",columns:tt,frozenColumns:2},accounts:{title:
"Tài khoản",color:"#188038",columns:we,frozenColumns:2},summary:{title:"Tổng hợp",color:"#e8710a",columns:{},frozenColumns:0},rounds:{title:"Đợt",color:"#12b5cb",columns:UR,frozenColumns:2},history:{
title:"Lịch sử",color:"#5f6368",columns:KR,frozenColumns:0},letters:{title:"Thư",color:"#a142f4",columns:BR,frozenColumns:0},settings:{title:"Cấu hình",color:"#5f6368",columns:jR,frozenColumns:0},log:
{title:"Nhật ký",color:"#9aa0a6",columns:Li,frozenColumns:0}},mo=Js(tt);var rn=e=>{var t;return(t=ct(e))!=null?t:""};function Rn({dueBefore:e,extendedTo:t}){let n=e?re(e,-1):"";return t&&t>n?t:n}
function cf(e,t,n){let r=Rn(e);if(!r)return"";let o=t?ue(t):n;return o<=r?t?ae.onTime:ae.open:e.graceUntil&&o<=e.graceUntil?ae.grace:t?ae.late:ae.overdue}function go(e,t){let n=Rn(e);if(!n)return"";
let r=Je(t,n),o=r>0?`còn ${r} ngày`:r===0?"hôm nay là ngày cuối":`đã quá hạn ${-r} ngày`;return`chậm nhất hết ngày ${bt(n)}, ${o}`}var uf=60;function $i({sendDays:e,holidays:t}){let n=new Set(t),r=
i=>e.includes(ru(i))&&!n.has(i),o=(i,s,a)=>{for(let c=0;c<=uf;c+=1)for(let u of a){let l=re(i,u*c);if(l<=s&&r(l))return l}return i};return{sends:r,next:i=>o(i,"9999",[1]),nearest:(i,s)=>o(i,s,[-1,1])}
}function na(e,t,n,r){let o=Rn({dueBefore:e.dueBefore,extendedTo:t}),i=e.graceUntil>o?e.graceUntil:o,s=n.milestones.map(c=>({id:String(c),day:r.nearest(re(o,-c),o)})),a=r.next(re(o,1));return a<=i&&
s.push({id:"cham-chuoc",day:a}),{last:o,end:i,before:s.sort(lf),after:xu(re(i,1),n.overdueWeeks,r)}}var lf=(e,t)=>Je(t.day,e.day),xu=(e,t,n,r="")=>Array.from({length:t},(o,i)=>({id:`${r}${i+1}`,day:
n.next(re(e,7*i))}));function vu(e,t){let n;for(let r of e)r.day<=t&&(n=r);return n}var ra=(e,t)=>{let n=e[e.length-1];return n&&t< re(n.day,7)?vu(e,t):void 0};function df(e,t,n){let r=Math.max(0,
Math.min(uf,Math.ceil((Je(e,t.last)+1)/7)));return[...xu(e,r,n,"tuan-").filter(({day:o})=>o<=t.last),...t.before.filter(({day:o})=>o>=e),...xu(re(t.end,1),t.after.length||1,n,"sau-")].sort(lf)}
function Mt({activity:e,mergedInto:t}){let n=e===""?void 0:nn(e);return n!=null?n:t.trim()?Q.merged:Q.active}var Ze=e=>Mt(e)===Q.active;function pf(e,t){let n=new Map,r=new Set;for(let o of e){let i=[
],s=new Set,a=o;for(;a!==void 0&&!n.has(a)&&!s.has(a);)i.push(a),s.add(a),a=t(a);let c=a!==void 0&&s.has(a);if(c)for(let l of i.slice(i.indexOf(a)))r.add(l);let u=c?void 0:a===void 0?i[i.length-1]:
n.get(a);for(let l of i)n.set(l,u)}return{end:n,rings:r}}function ZR(e){let t=new Map,n=(i,s,a)=>{let c=i.get(s);s&&(!c||!Ze(c)&&Ze(a))&&i.set(s,a)};for(let i of e)n(t,i.code.trim(),i);let r,o=i=>{
var s;if(!r){r={byCode:new Map,byName:new Map};for(let a of e)n(r.byCode,B(a.code),a),n(r.byName,z(a.name),a)}return(s=r.byCode.get(B(i)))!=null?s:r.byName.get(z(i))};return i=>{let s=i.trim();if(
s)return t.has(s)||t.set(s,o(s)),t.get(s)}}function ft(e){let t=ZR(e),n=pf(e,p=>Mt(p)===Q.merged?t(p.mergedInto):void 0),r=p=>{let h=n.end.get(p);return h&&Ze(h)?h:void 0},o=p=>{let h=t(p.parent);
return h&&r(h)},i=e.filter(Ze),s=pf(i,o).rings,a=p=>s.has(p)?void 0:o(p),c=new Map,u=new Map,l=(p,h,f)=>{if(h===void 0)return;let w=p.get(h);w?w.push(f):p.set(h,[f])};for(let p of i)l(c,a(p),p);for(
let p of e)Ze(p)||l(u,r(p),p);let d=p=>{var h;return(h=c.get(p))!=null?h:[]};return{named:t,today:r,superior:a,below:d,allBelow(p){let h=[...d(p)];for(let f=0;f< h.length;f+=1)h.push(...d(h[f]));
return h},merged:p=>{var h;return(h=u.get(p))!=null?h:[]},mergerRings:n.rings,superiorRings:new Set([...s].filter(p=>t(p.parent)!==p))}}var yo={report:{withoutRows:L.missing,open:[L.missing,L.fix],
counted:!0},nothing:{withoutRows:"",open:[L.fix],counted:!1},ended:{withoutRows:"",open:[],counted:!1}},GR=[];function bo(e){var o,i;let{required:t,kind:n}=e;if(!Ze(e))return"ended";let r=Bn(t);
return r?r===wt.no?"nothing":"report":(i=(o=GR.find(s=>At(s.kind)===At(n)))==null?void 0:o.owes)!=null?i:"report"}var hf=(e,t)=>yo[e].open.includes(t),ff=e=>`(${e("counted")}=1)`,mf=e=>yo[e].counted;
var _e=e=>hf(e.obligation,e.status),vr=({status:e})=>e===L.reported||e===L.approved||e===L.none,kt=({status:e})=>e===L.fix,Su=e=>_e(e)&&!kt(e),Gn=({returned:e})=>e.filter(({comment:t})=>t.trim()),WR=
e=>kt(e)&&!e.faults.length&&e.returned.length>0&&!Gn(e).length,wo=e=>_e(e)&&!WR(e);function oa(e){let t=new Map(e.map(r=>[r.code.trim(),r]));t.delete("");let n;return({parent:r})=>{let o=t.get(r.trim(
));return o||!r.trim()?o:(n=n||new Map(e.map(i=>[z(i.name),i])),n.get(z(r)))}}function gf(e){let t=new Map,n=oa(e);for(let r of e){let o=_e(r)?n(r):void 0;if(!o||o===r)continue;let i=o.code.trim(),s=
t.get(i);s?s.push(r):t.set(i,[r])}return t}var ko=(e,t,n="")=>e&&!(t&&t.last>=e.day)?{id:n+e.id,day:e.day}:void 0;var ia=e=>e,Ai=12,yf=(e,t)=>{var n,r;return(r=(n=e[t])==null?void 0:n.heading)!=null?
r:""},bf=({column:e,problem:t})=>wf(we,e,t);function sa({column:e,problem:t}){let n=yf(we,e),r=Mh(VR(t));return n?`${n}: ${r}`:r}var aa=({column:e,problem:t})=>wf(tt,e,t);function wf(e,t,n){let r=yf(
e,t);return r?`${r}: ${x(n)}`:x(n)}var kf=e=>[...e.slice(0,Ai).map(t=>`• ${t}`),...e.length>Ai?[`• ${x({key:"account.more",with:{count:e.length-Ai}})}`]:[]].join(`\n`),xf=e=>kf(e.map(bf)),Ru=e=>kf(
e.map(aa)),vf=e=>e.slice(0,Ai).map(bf).join(`\n`),Sf=(e,t)=>e.filter(n=>n.column===t).slice(0,Ai).map(({problem:n})=>x(n)).join(`\n`);function Rf(e){let t=_i.reduce((n,{key:r,bit:o})=>n+(e.some(({
column:i})=>i===r)?2**o:0),0);return t?String(t):""}function Of(e,t){var r;let n=(r=_i.find(({key:o})=>o===t))==null?void 0:r.bit;return n!==void 0&&Math.floor((Number(e)||0)/2**n)%2===1}var HR=
new Set(["text","value","code","parent","suggest"]);function VR(e){if(typeof e.with!="object")return e;let t=Object.fromEntries(Object.entries(e.with).map(([n,r])=>[n,HR.has(n)?"…":r]));return{...e,
with:t}}var Wn=({column:e})=>e===""||we[e].writer!=="staff",Ei=({problem:e})=>e.key==="account.returned"||e.key==="account.returnedNoComment",Tf=(e,t)=>e.column===t.column&&JSON.stringify(
e.problem)===JSON.stringify(t.problem);var Hn=e=>/^https?:\x2f\x2f[^\s"'<>\\]+$/i.test(e.trim())?e.trim():"",_f=e=>{var t,n;return(n=(t=/^https?:\x2f\x2f([^\x2f?#]+)/i.exec(Hn(e)))==null?void 0:t[
1])!=null?n:""},xo=(e,t)=>e.length>t?`${e.slice(0,t).replace(/[\uD800-\uDBFF]$/,"")}…`:e,On=(e,t,n)=>e.length>t?[...e.slice(0,t),`và ${e.length-t} ${n}`]:[...e],Lf=e=>`${e.map(qR).filter(
Boolean).join(`\n\n`)}\n`,Cf=e=>e.map(t=>`- ${t}`).join(`\n`);function qR(e){switch(e[0]){case"list":return Cf(e[1]);case"button":return Hn(e[2])&&`${e[1]}:\n${Hn(e[2])}`;case"bar":return e[1].map(({
label:t,count:n})=>`${t}: ${n}`).join(" | ");case"calls":return`${e[1]}:\n${Cf(e[2].map(({name:t,phone:n})=>`${t}: ${n||Ou}`))}`;case"heading":return e[1].toUpperCase();case"notice":return`*** ${e[
1]} ***`;case"small":return`--\n${e[1]}`;default:return e[1]}}var Ou="chưa có số";var XR=/\d{1,6}\x2f(?:\d{4}\x2f)?\p{L}[\p{L}\p{M}\d-]*/u,ca=e=>{var t,n;return(n=(t=XR.exec(e))==null?void 0:t[
0])!=null?n:xo(e.trim(),60)};var xt="báo cáo tài khoản Facebook",on=" Đơn vị đã báo cáo thì vui lòng bỏ qua thư này; sổ không gửi nhắc nữa.",Sr=({department:e,federation:t})=>e.trim()||t.trim(),vo=({
guidance:e})=>e.trim()?`Thực hiện ${e.trim()}, đề nghị`:"Đề nghị",Tu=({first:e})=>q(ue(e));function It({state:{deadline:e},about:{today:t,last:n}}){let r=Je(t,n),o=bt(n);if(r<0)return t<=e.graceUntil?
`Thời hạn là hết ngày ${o}; châm chước đến hết ngày ${bt(e.graceUntil)}.`:`Thời hạn là hết ngày ${o}, đã quá ${-r} ngày. Nếu có vướng mắc, đề nghị gọi số điện thoại dưới đây.`;let i=r>0?
`; còn ${r} ngày`:"";return n>Rn({dueBefore:e.dueBefore})?`Thời hạn đã gia hạn: chậm nhất hết ngày ${o}${i}.`:`Thời hạn: trước ngày ${q(re(n,1))}, tức chậm nhất hết ngày ${o}${i}.`}function YR({state:
e,about:{today:t,last:n}}){let{graceUntil:r}=e.deadline;return t<=n?`thời hạn hết ngày ${q(n)}`:t<=r?`châm chước đến hết ngày ${q(r)}`:`thời hạn ${q(n)} đã qua`}var Cu=({state:e,unit:t},n)=>`${[ca(
e.guidance),t.name].filter(Boolean).join(", ")}: ${n}`,Pi=(e,t)=>Cu(e,`${t}, ${YR(e)}`),qn=e=>Pi(e,kt(e.unit)?`${xt} cần sửa`:`nhắc ${xt}`);function Xn({state:e,unit:t,about:{today:n}}){let r=Gn(
t).length+t.faults.length,o=Sr(e);return kt(t)?`${o} đã nhận ${xt} của ${t.name}; còn ${r?`${r} `:""}chỗ cần sửa. ${vo(e)} đơn vị sửa rồi gửi lại.`:`Đến ngày ${q(
n)}, ${o} chưa nhận được ${xt} của ${t.name}. ${vo(e)} đơn vị gửi báo cáo.`}var Yn=e=>kt(e.unit)?Vn(e,"sửa"):[["text",
"Báo cáo mất khoảng ba phút. Đơn vị chưa có trang, nhóm thì bấm “Đơn vị không có tài khoản” và ghi lý do; như vậy là đã hoàn thành báo cáo."],...Vn(e,"báo cáo")];function Vn({state:e,unit:t},n,r=
"Dùng máy tính."){let o=t.link||e.links.book,i=_f(o);return i?t.link?[["button",`Mở biểu mẫu để ${n}`,o],["text",
`Nút này mở trang ${i} của Google. Nếu không mở được, đề nghị mở bằng cửa sổ ẩn danh của trình duyệt.`]]:[["text",
`${r} Bấm nút dưới đây, chờ menu “Sổ Tài Khoản” hiện ở hàng trên cùng, chọn “Khai báo tài khoản”.`],["button",`Mở sổ trên máy tính để ${n}`,o],["text",`Nút này mở trang ${i} của Google.`]]:[]}var $f=(
e,t,n)=>{let r=JR(e,t);return r.length?[["heading","Cần sửa"],["list",On(r,n,"chỗ khác, xem trong biểu mẫu")]]:[]},JR=(e,t)=>[...Gn(e).map(({title:n,comment:r})=>`${n||"Báo cáo"}: ${Sr(
t)} đề nghị bổ sung: “${r.trim()}”`),...e.faults.map(sa)];function Af({about:e},t){if(!e.under.length)return[];let n=e.under.map(r=>`${r.name}: ${kt(r)?"cần sửa báo cáo":
"chưa báo cáo"}${r.extendedTo>e.last?`, gia hạn đến hết ngày ${q(r.extendedTo)}`:""}`);return[["heading",`Đơn vị trực thuộc chưa hoàn thành (${n.length})`],["list",On(n,t,"đơn vị khác")]]}var _u=({
contact:e,department:t,federation:n})=>`Cần hỗ trợ, đề nghị liên hệ: ${e.trim()||[t,n].filter(Boolean).join(", ")}.`.replace("..","."),Ef=
e=>`Thư này không hỏi mật khẩu, mã OTP và không yêu cầu chuyển tiền. Muốn biết thư có đúng của ${Sr(e)} không, đề nghị gọi số điện thoại của cơ quan ghi trên văn bản giấy${e.guidance.trim()&&
` (${e.guidance.trim()})`}.`,ua=({department:e,federation:t})=>[t,e].map(n=>n.replace(/\s+/g," ").trim().toUpperCase()).filter(Boolean).join(`\n`);var Pf={to:"unit",prefix:"cap-tren",label:
"Thư cho cấp trên",rank:1,setting:"digests",isAboutOwnReport:!1,counts:!0,deadline:"round",listsUnder:!0,due:({settings:e,under:t,history:n,round:{isOver:r,point:o}})=>t.length&&o&&(r||
o.day>e.lettersFrom)?ko(o,n,r?"sau-":""):void 0,subject:e=>Pi(e,`${e.about.under.length} đơn vị trực thuộc chưa hoàn thành báo cáo`),lead:({state:e,about:t,unit:n})=>`${vo(
e)} ${n.name} đôn đốc ${t.under.length} đơn vị trực thuộc (danh sách dưới đây) hoàn thành ${xt}.`,until:It,asked:()=>[],closing:e=>[["text",e.unit.status===L.missing&&_e(e.unit)?
`Đơn vị cũng chưa ${xt} của mình; đề nghị báo cáo trong cùng thời hạn.`:""],...Vn(e,"xem","Muốn xem báo cáo của đơn vị mình, dùng máy tính.")],small:
" Khi các đơn vị trực thuộc đã báo cáo đủ, sổ không gửi thư này nữa.",named:({about:e})=>e.under};var Nf={to:"unit",prefix:"moi",label:"Thư mời",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",
listsUnder:!0,due:({unit:e,history:t,own:n})=>_e(e)&&e.status===L.missing&&!n.isOver&&!(t!=null&&t.last)?{id:"",day:""}:void 0,remember(e,t,{early:n,state:r},{lettersFrom:o}){(n||r==="skipped")&&
o>e.last&&(e.last=o)},subject:e=>Pi(e,`đề nghị ${xt}`),lead:({state:e,unit:t})=>`${vo(e)} ${t.name} báo cáo trang, nhóm, tài khoản Facebook của đơn vị và người quản trị về ${Sr(e)}.`,until:It,asked:
e=>Vn(e,"báo cáo"),small:on,named:()=>[]};var Mf={to:"unit",prefix:"lien-ket-moi",label:"Thư liên kết mới",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){
let{linksRenewed:n}=e;if(!(!n||!wo(e)||!(t!=null&&t.last)||t.last>ue(n)))return{id:n.replace(/\D/g,"").slice(0,12),day:""}},subject:qn,lead:Xn,until:It,asked:e=>[["text",
"Liên kết trong các thư trước không còn dùng được. Đề nghị dùng liên kết trong thư này."],...Yn(e)],small:on,named:()=>[]};var If={to:"unit",prefix:"qua-han",label:"Thư quá hạn",rank:3,
isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>wo(e)&&n.isOver?ko(n.point,t):void 0,subject:qn,lead:Xn,until:It,asked:Yn,small:on,named:()=>[]};var Df={to:
"unit",prefix:"nhac",label:"Thư nhắc",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due:({unit:e,history:t,own:n})=>wo(e)&&!n.isOver?ko(n.point,t):void 0,subject:qn,lead:Xn,until:
It,asked:Yn,small:on,named:()=>[]};var la={to:"unit",prefix:"tra-lai",label:"Thư trả lại",rank:2,isAboutOwnReport:!0,counts:!0,deadline:"own",listsUnder:!0,due({unit:e,history:t}){if(!_e(e))return;
let n=Gn(e).map(({mark:r})=>r).filter(r=>{var o;return!((o=t==null?void 0:t.told)!=null&&o.has(r))});return n.length?{id:[...new Set(n)].sort().join("."),day:""}:void 0},remember(e,t){var n;e.told=
new Set([...(n=e.told)!=null?n:[],...t.split(".")])},subject:qn,lead:Xn,until:It,asked:Yn,small:on,named:()=>[]};var QR=e=>{let t=String(e);return`"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(t)?`'${t}`:t).replace(
/"/g,'""')}"`},Ff=e=>`\uFEFF${e.map(t=>t.map(QR).join(",")).join(`\r\n`)}\r\n`;var le={planned:"Sẽ gửi",sending:"Đang gửi",sent:"Đã gửi",failed:"Gửi lỗi",held:"Tạm giữ",skipped:"Bỏ qua",unknown:
"Không rõ đã gửi",lapsed:"Không cần gửi nữa",bounced:"Bị trả lại"},Rr=e=>Object.keys(le).find(t=>le[t]===e.trim())||"unknown",mt=e=>e==="sent"||e==="sending"||e==="unknown"||e==="skipped"||
e==="bounced";var $u="đơn vị khác, xem tệp đính kèm",Lu={[ae.onTime]:"#1e7d3c",[ae.grace]:"#5f8f2f",[ae.late]:"#b7791f",[L.fix]:"#6b4fbb",[L.missing]:"#c5221f"};function eO(e){return _e(e)?kt(e)?
L.fix:L.missing:vr(e)?Lu[e.timeliness]?e.timeliness:ae.onTime:""}var tO=e=>Object.keys(Lu).map(t=>({label:t,color:Lu[t],count:e.filter(n=>eO(n)===t).length})).filter(({label:t,count:n})=>n||
t!==ae.grace),zf=e=>{let t=e.filter(Su).length,n=e.filter(kt).length;return{all:t+n+e.filter(vr).length,missing:t,fix:n}};function Uf({state:{guidance:e,units:t},about:n}){let{all:r,missing:o,fix:i}=
zf(t),s=[`${r-o-i}/${r} đơn vị đã báo cáo`,o?`${o} chưa báo cáo`:"",i?`${i} cần sửa`:""];return`${[ca(e),"tổng hợp"].filter(Boolean).join(", ")} đến ${q(n.today)}: ${s.filter(Boolean).join(", ")}`}
function Au({state:{units:e,deadline:t},about:{today:n}}){let{all:r,missing:o,fix:i}=zf(e),s=[o?`còn ${o}/${r} đơn vị chưa ${xt}`:"",i?`${i} đơn vị cần sửa`:""].filter(Boolean);return`Đến ngày ${bt(
n)}: ${s.join(", ")||`cả ${r} đơn vị đã báo cáo đầy đủ`}. Thời hạn ${go(t,n)}.`}function Kf(e,t){let{state:n,about:r,letters:o}=e,{units:i}=n,s=a=>i.filter(c=>c.status===a).length;return[["lead",Au(
e)],["bar",tO(i)],["text",`Trong số đã báo cáo: ${s(L.approved)} đã duyệt, ${s(L.none)} báo không có tài khoản.`],...nO(i,r.since,t),["button","Mở sổ",n.links.book],...rO(i,t),...oO(i.filter(kt),t),
...iO(n,o,t),["small",`Danh sách đầy đủ ở tệp đính kèm. Thư này gửi đến cán bộ phụ trách đợt “${n.round}”, mỗi tuần và ở mỗi mốc nhắc. Đề nghị không chuyển tiếp số điện thoại của các đơn vị.`]]}
function nO(e,t,n){if(!t)return[];let r=e.filter(i=>i.first>t&&vr(i)),o=e.filter(i=>i.updated>t&&i.first&&i.first<=t);return[["heading","Thay đổi"],["text",`Từ bản tổng hợp trước (${be(
t)}): ${r.length} đơn vị mới báo cáo, ${o.length} đơn vị sửa hoặc bổ sung báo cáo.`],["list",On(r.map(({name:i})=>i),Math.min(10,n),$u)]]}function rO(e,t){var i;let n=e.filter(Su),r=new Map,o=oa(e);
if(!n.length)return[];for(let s of n.slice(0,t)){let a=((i=o(s))==null?void 0:i.name)||s.parent.trim()||"Chưa ghi cấp trên";r.set(a,[...r.get(a)||[],s])}return[["heading",
`Danh sách gọi điện: ${n.length} đơn vị chưa báo cáo`],...[...r].map(([s,a])=>["calls",s,a]),["text",n.length>t?`và ${n.length-t} ${$u}`:""]]}var Bf=({returned:e,faults:t})=>[...e.map(({title:n,
comment:r})=>`${n||"Báo cáo"}: trả lại, ${r.trim()?`“${r.trim()}”`:"chưa ghi lý do. Đề nghị ghi lý do ở cột Ý kiến để đơn vị nhận được thư."}`),...t.map(sa)],oO=(e,t)=>e.length?[["heading",
`Cần sửa: ${e.length} đơn vị`],["list",On(e.map(n=>`${n.name}: ${Bf(n).slice(0,3).join(" ")}`),Math.min(40,t),$u)]]:[];function iO(e,t,n){let r={},o=[];for(let{label:h,unit:f,state:w,why:S}of t)r[w]=(
r[w]||0)+1,/failed|unknown|sending/.test(w)&&o.push([h,f,le[w].toLowerCase(),S].filter(Boolean).join(", "));let i=Object.keys(le).filter(h=>r[h]).map(h=>`${r[h]} ${le[h].toLowerCase()}`),{quotaLeft:s,
runner:a,lastRun:c,lastRunDid:u,nextRun:l,zones:d}=e.health||{},p=[`Cả đợt: ${i.join(", ")||"chưa gửi thư nào"}.`,s!==void 0&&`Hạn mức còn lại: ${s} người nhận.`,a!==void 0&&`Người gửi: ${a||
"chưa có"}.`,c&&`Lần chạy trước: ${be(c)}${u?` (${u})`:""}.`,l&&`Lần chạy tới: ${be(l)}.`,d&&d.script!==d.book&&x({key:"letter.zones",with:d})];return[["heading","Thư của đợt"],["text",p.filter(
Boolean).join(" ")],["list",On(o,Math.min(20,n),"thư khác, xem thẻ Thư")]]}function jf({units:e}){let t=oa(e);return[["code","name","kind","parent","status","timeliness","count","first","extendedTo",
"phone","email","faults"].map(n=>tt[n].heading),...e.filter(n=>_e(n)||vr(n)).map(n=>{var r;return[n.code,n.name,n.kind,((r=t(n))==null?void 0:r.name)||n.parent,n.status,n.timeliness,n.count,q(ue(
n.first)),q(n.extendedTo),n.phone,n.emails.join(", "),Bf(n).join(" | ")]})]}var Zf={to:"staff",prefix:"tong-hop",label:"Thư tổng hợp",rank:0,due({state:e,today:t,calendar:n,round:r,lastTime:o}){let i=
ue(o),s=ra(df(e.settings.lettersFrom,r,n),t);return!s||i>=s.day||i>r.end&&!e.units.some(_e)?void 0:{id:s.id,day:s.day}},subject:Uf,lead:Au,body:Kf,attachments:({state:e,about:t})=>[{name:
`tong-hop-${t.today}.csv`,mime:"text/csv",content:Ff(jf(e))}],named:({state:e})=>e.units.filter(t=>_e(t)&&t.status===L.missing)};var Gf={to:"unit",prefix:"cam-on",label:"Thư cảm ơn",rank:4,setting:
"thanks",isAboutOwnReport:!1,counts:!1,deadline:"own",listsUnder:!1,due:({unit:e,settings:t})=>vr(e)&&e.first!==""&&ue(e.first)>=t.lettersFrom?{id:"",day:""}:void 0,subject:e=>Cu(e,
`đã nhận báo cáo ngày ${Tu(e.unit)}`),lead:({state:e,unit:t})=>`${Sr(e)} đã nhận ${xt} của ${t.name} ngày ${Tu(t)}: ${sO(t)}. Xin cảm ơn đơn vị.`,asked:e=>[["text",e.unit.status===L.none?
"Khi lập trang, nhóm mới, đề nghị khai bổ sung.":"Đơn vị không phải làm gì thêm. Khi có thay đổi, đề nghị cập nhật."],...Vn(e,"xem lại","Muốn xem lại, dùng máy tính.")],small:"",named:()=>[]};
function sO({status:e,count:t,byKind:n}){if(e===L.none)return"đơn vị chưa có trang, nhóm";let r=[[n.page,"trang"],[n.group,"nhóm"],[n.person,"tài khoản cá nhân"]];return r.reduce((i,[s])=>i+s,0)===t?
r.filter(([i])=>i).map(([i,s])=>`${i} ${s}`).join(", "):`${t} tài khoản`}var Hf={summary:Zf,digest:Pf,returned:la,newLink:Mf,invitation:Nf,reminder:Df,overdue:If,thanks:Gf},ie=e=>Hf[e],Eu=
Object.entries(Hf),da=Eu.map(([e])=>e),Pu=Eu.flatMap(([e,t])=>t.to==="staff"?[{name:e,kind:t}]:[]),Wf=Eu.flatMap(([e,t])=>t.to==="unit"?[{name:e,kind:t}]:[]),Vf=[...Wf.filter(({kind:e}
)=>e.isAboutOwnReport),...Wf.filter(({kind:e})=>!e.isAboutOwnReport)];var aO="thu/",qf=new Map(da.map(e=>[ie(e).prefix,e]));function So(e){let t=e.settings.testTo.length?aO:"",n=ut(e.round);return{
write:(r,o,i)=>`${t}${ie(r).prefix}/${n}${o&&`/${o}`}${i&&`/${i}`}`,read(r){let o=r.startsWith(t)?r.slice(t.length).split("/"):[],i=qf.get(o[0]);return i&&o[1]===n?{kind:i,id:o[2],unit:o[o.length-1]}:
void 0}}}function pa(e,t){var a;let[n="",r,...o]=e.split("/"),i=qf.get(n);if(!i||r!==ut(t))return;let s=ie(i).to==="unit"&&(a=o.pop())!=null?a:"";return{kind:n,matter:o.join("/"),unit:s}}var Xf=e=>({
kind:t,matter:n,unit:r})=>[t,ut(e),n,r].filter(Boolean).join("/");function Or(e){let t=new Map,n=new Map,r=So(e),o={of:s=>t.get(s),lastToStaff:"",waiting:new Set,openKey(s,a,c,u){for(let l=1;;l+=1){
let d=r.write(s,l>1?`${a}.${l}`:a,c),p=n.get(d)||e.register.get(d);if(!p||!mt(p.state))return d;if(p.early||p.state==="skipped"||ue(p.at)>=u)return}},assume({key:s},a){let c={state:"sent",at:
`${a}T08:00:00`};n.set(s,c),i(c,s)}};function i(s,a){let c=r.read(a);c&&(mt(s.state)?ie(c.kind).to==="unit"?cO(t,c,s,e):s.at>o.lastToStaff&&(o.lastToStaff=s.at):/held|planned/.test(s.state)&&
o.waiting.add(a))}return e.register.forEach(i),o}function cO(e,{kind:t,id:n,unit:r},o,{settings:i}){var u;let s=ie(t);if(s.to!=="unit")return;let a=ue(o.at),c=e.get(r)||{last:"",any:"",count:0};e.set(
r,c),a>c.any&&(c.any=a),s.counts&&(a>c.last&&(c.last=a),o.state!=="skipped"&&(c.count+=1),(u=s.remember)==null||u.call(s,c,n,o,i))}function Yf(e,t,n){let r=new Map,o=i=>na(e.deadline,ct(i)||"",
e.settings,n);return{round:o(""),of(i){let s=r.get(i);if(s)return s;let{before:a,after:c,last:u,end:l}=o(i),d=t>l,p={last:u,isOver:d,point:d?ra(c,t):vu(a,t)};return r.set(i,p),p}}}var Nu={key:
"setting.empty",with:{label:"Email cán bộ phụ trách"}},ha=({testTo:e})=>e.length>0&&!Kt(e).length;function Jf(e,{testTo:t},n){let r=Kt(e),o=t.length?Kt(t):void 0;return r.length?{to:o||r,insteadOf:o&&
r}:{why:n}}var Qf=(e,t)=>Jf(e,t,Nu),fa=(e,t)=>Jf(e,t,je(e.join(`\n`)).bad.length?{key:"letter.badAddress",with:{text:e.join(", ")}}:{key:"letter.noAddress"});function Tn(e,t,n=Or(e)){let r={letters:[
],closed:[],wanted:new Set,broke:[]},{settings:o,deadline:i}=e,s=$i(o);if(!i.dueBefore||!o.lettersFrom||t< o.lettersFrom||!s.sends(t)||ha(o))return r;let a=em(e,t,n,s,r);uO(a);let c=new Set;for(
let u of e.units){let l=ut(u.code);if(!(!l||c.has(l))){c.add(l);try{lO(a,u,l)}catch(d){r.broke.push({unit:u.code,error:d})}}}return r.letters=hO(a.drafts),n.waiting.forEach(u=>{r.wanted.has(u)||
r.closed.push({key:u,state:"lapsed",why:{key:"letter.notNeeded"}})}),r}function em(e,t,n,r,o){let i=gf(e.units);return{state:e,today:t,calendar:r,history:n,moments:Yf(e,t,r),underOf:s=>{var a;return(
a=i.get(s.trim()))!=null?a:[]},plan:o,drafts:[]}}var tm=(e,{settings:t})=>{let{setting:n}=ie(e);return n!==void 0&&!t[n]};function nm(e,t,n,r){let o=n&&e.openKey(t,n.id,r,n.day);return o===void 0?
void 0:{kind:t,key:o}}function rm({state:e,today:t,calendar:n,history:r,moments:o},i){let s=ie(i);if(s.to!=="staff"||tm(i,e))return;let a=s.due({state:e,today:t,calendar:n,round:o.round,lastTime:
r.lastToStaff});return nm(r,i,a,"")}function uO(e){let{state:t,moments:n,plan:r}=e;for(let{name:o}of Pu){let i=rm(e,o);i&&(r.wanted.add(i.key),sm(e,i,Qf(t.staff,t.settings),{last:n.of("").last,under:[
]}))}}function om({state:e,history:t,moments:n},r,o,i){let s={settings:e.settings,unit:r,under:i,history:t.of(o),own:n.of(r.extendedTo),round:n.of("")};for(let{name:a,kind:c}of Vf){let u=tm(a,e)?
void 0:nm(t,a,c.due(s),o);if(u)return u}}function lO(e,t,n){let{state:r,today:o,history:i,moments:s,plan:a}=e,{settings:c}=r,u=i.of(n),l=e.underOf(t.code),d=om(e,t,n,l);if(!d||(a.wanted.add(d.key),u&&
u.any>=o))return;let p=ie(d.kind);if(p.to==="unit"){if(p.counts&&dO(u,c.unitCap)){let h={key:"letter.capped",with:{cap:c.unitCap}};a.closed.push({...d,unit:t.code,state:"lapsed",why:h});return}sm(e,d,
fa(t.emails,c),{unit:t,last:s.of(p.deadline==="own"?t.extendedTo:"").last,under:c.digests&&p.listsUnder?l:[],had:u==null?void 0:u.count})}}var dO=(e,t)=>e!==void 0&&e.count>=t,pO=12;function im(e,t){
let{settings:n,deadline:r}=e;if(!r.dueBefore||!n.lettersFrom||t< n.lettersFrom)return[];let o={letters:[],closed:[],wanted:new Set,broke:[]},i=em(e,t,Or(e),$i(n),o),s=[],a=(c,u)=>c?(s.push({...c,unit:
u}),i.history.assume(c,t),!0):!1;for(let{name:c}of Pu)a(rm(i,c));for(let c of e.units){let u=ut(c.code),l=i.underOf(c.code);for(let d=0;u&&d< pO&&a(om(i,c,u,l),c.code);d+=1);}return s}function sm({
today:e,history:t,plan:n,drafts:r},{kind:o,key:i},s,a){let{unit:c,last:u,under:l,had:d=0}=a;if(!s.to){n.closed.push({key:i,kind:o,unit:c==null?void 0:c.code,state:"failed",why:s.why});return}let{to:p,
insteadOf:h}=s,f={today:e,last:u,unit:c,under:l,since:t.lastToStaff,insteadOf:h};r.push({letter:{key:i,kind:o,unit:c==null?void 0:c.code,to:p,about:f},had:d})}var hO=e=>e.sort(({letter:t,had:n},{
letter:r,had:o})=>ie(t.kind).rank-ie(r.kind).rank||(t.about.last< r.about.last?-1:t.about.last>r.about.last?1:0)||n-o).map(({letter:t})=>t);var am=e=>e.to.length;function Tr(e,t,n){let r={go:[],held:[
],recipients:0};for(let o of e){let i=t-(ie(o.kind).to==="staff"?0:n)-r.recipients;if(am(o)>i){r.held.push(o);continue}r.go.push(o),r.recipients+=am(o)}return r}function Ro(e){let t=2166136261;for(
let n=0;n< e.length;n+=1)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return t.toString(36)}var fO=["unit","kind","accountName","pageName","address","name","office","phone","email","reason","usage"],
mO=/^[0-9a-z]{1,7}(\.[0-9a-z]{1,7}){10}$/;function cm(e,t){if(!mO.test(e))return;let n=e.split(".");return fO.filter((r,o)=>n[o]!==Ro(t[r]))}var um="2",lm="đổi",dm=(e,t,n)=>e.of("approval",t,n),Cn=(e,
t,n=[])=>[um,t.name,...vn.map(r=>`${r}:${n.includes(r)?lm:dm(t,r,e[r])}`)].join(".");function Cr(e,t,n){if(!e)return"none";let[r,o,...i]=e.split(".");if(r!==um||!n||o!==n.name)return"unknown";let s=
new Map(i.map(a=>a.split(":")));return vn.filter(a=>s.has(a)&&s.get(a)!==dm(n,a,t[a]))}function pm(e,t,n){let r=Cr(e,t,n);if(typeof r=="string")return;let o=ku.filter(s=>r.includes(s)&&t[s].trim(
)==="");if(o.length===0)return;if(ku.every(s=>t[s].trim()===""))return"";let i=e.split(".").map(s=>{let a=o.find(c=>s.startsWith(`${c}:`));return a?`${a}:${lm}`:s}).join(".");return i===e?void 0:i}
function hm(e,t,n){let r=cm(e,t);return r&&Cn(t,n,r)}function Jn(e,t){let n=Cr(e.approved,e,t);return typeof n=="string"?[]:n.map(Sn)}var ma=(e,t)=>Cr(e.approved,e,t)==="unknown";function _r(e,t){
let n=Cr(e.approved,e,t),r=typeof n!="string"&&n.length>0;return e.review===he.passed?r?"changed":n==="unknown"?"waiting":"passed":e.review===he.returned?r?"changed":"returned":"waiting"}function ga(
e){let t=e.trim();return t?{key:"account.returned",with:{comment:t}}:{key:"account.returnedNoComment"}}var P=e=>({ok:!0,value:e}),Fe=(e,t={})=>({key:e.key,sentence:x(e),
...e.key==="workbook.unexpected"?{code:e.with.ref}:{},...t}),Ge=(e,t)=>t!=null&&t.length?{ok:!1,problems:e,conflicts:t}:{ok:!1,problems:e},R=e=>Ge([Fe(e)]);function fm(e){e.putOwn("units",e.table(
"units").rows.flatMap(({code:t,link:n},r)=>t.trim()!==""&&n.trim()===""?[{index:r,cells:{link:e.newId()}}]:[]))}var gO="\\u00ad\\u034f\\u061c\\u180b-\\u180e",yO=
"\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff",bO="\\ufe00-\\ufe0f",wO=new RegExp(`[${gO}${yO}${bO}]|\\udb40[\\udc00-\\udfff]`,"g"),kO=/[\s\u0000-\u001f\u007f-\u009f\u2800\u3164]+/g;
function Oo(e){return/^[\x21-\x7e]*$/.test(e)?e:e.replace(wO,"").replace(kO," ").trim()}var xO=".-,;:!?…<>()[]{}\"'“”‘’„«»‹›`*•·–—=|~";function mm(e,t){let n=e.charCodeAt(t);return xO.includes(
e.charAt(t))||n>=8592&&n<=11263||n>=55356&&n<=55358||n>=56320&&n<=57343}function Qn(e){let t=0,n=e.length;for(;t< n&&mm(e,t);)t++;for(;n>t&&mm(e,n-1);)n--;return e.slice(t,n)}var ya=
/ ?@ ?(?=(?:gmail|yahoo|outlook|hotmail|icloud)\.)/gi,_n=e=>/[\p{L}\p{N}]/u.test(e);var Ni=(e,t)=>(e.exec(t)||[])[1]||"";function Lr(e){try{return decodeURIComponent(e)}catch{return e}}function sn(e,
t){let n=e.split("&").map(r=>r.replace(/^amp;/i,"")).find(r=>r.slice(0,t.length+1).toLowerCase()===`${t}=`);return n?Lr(n.slice(t.length+1).replace(/\+/g," ")).trim():""}var Mi=(e,t)=>Ni(
/^(\d{1,24})(?![0-9A-Za-z])/,sn(e,t));var vO=[["HOME"," index "],["LOGIN_LINK"," login recover checkpoint reg r signup logout confirmemail identify hacked password two_step_verification oauth "],[
"CONTENT_LINK"," photo photos story stories permalink watch reel reels hashtag video videos live media posts notes note album "],["ADMIN_TOOL",
" ads adsmanager ad_center business latest professional_dashboard insights "],["SYSTEM_PAGE",
" home me events marketplace sharer share dialog notifications friends settings privacy policies policy legal terms help about careers bookmarks saved memories profile people group groups pages messages gaming games apps jobs search directory places lite developers plugins feed feeds user commerce community support "]];
function To(e){let t=e.toLowerCase().replace(/\.php$/,"");if(/^v\d{1,2}\.\d{1,2}$/.test(t))return"LOGIN_LINK";for(let[n,r]of vO)if(/^\w+$/.test(t)&&r.includes(` ${t} `))return n;
return t.length< e.length?"SYSTEM_PAGE":null}var SO="posts?|videos?|photos?|reels?|stories|story|albums?|media|watch",RO="permalink|notes|events|offers",OO=new RegExp(`^(?:${SO}|${RO})$`,"i");
function gm(e){return OO.test(e[0]||"")&&e.slice(1,4).some(t=>/\d|^pfbid|^set$/i.test(t))}var ba="https:\x2f/www.facebook.com/";function I(e,t){return t?{ok:!1,reason:e,suggest:t}:{ok:!1,reason:e}}
var wa=(e,t,n,...r)=>({ok:!0,kind:e,canonical:t,key:n,notes:r});function ke(e,t){return e.ok&&!e.notes.includes(t)&&e.notes.push(t),e}var TO=/\.(?:com|net|org|vn|edu|gov|info|biz|xyz|html?)$/i,CO=
/\.vn$/i;function Co(e){return/^[A-Za-z0-9.]+$/.test(e)?TO.test(e)?"USERNAME_TLD":ym(e.length,e.replace(/\./g,"").length):"USERNAME_CHARS"}var ym=(e,t)=>e>50?"USERNAME_LONG":t<5?"USERNAME_SHORT":null,
bm=(e,t,n)=>/^[1-9]\d{4,19}$/.test(t)?wa(e,ba+n+t,`id:${t}`):I("MISSING_ID"),Dt=e=>bm("profile",e,"profile.php?id="),Ln=e=>bm("page",e,""),Ii=e=>Ni(/(?:^|-)([1-9]\d{9,19})$/,e.slice(-40));function $n(
e,t="profile_or_page"){let n=Qn(e);if(/^\d+$/.test(n))return/^(?:0|84)\d{8,10}$/.test(n)?I("PHONE_IN_URL"):Ln(n);let r=To(n)||Co(n),o=r==="USERNAME_TLD"&&CO.test(n)?null:r;if(!o){let s=wa(t,ba+n,
`u:${n.replace(/\./g,"").toLowerCase()}`);return r?ke(s,"NAME_LIKE_SITE"):s}let i=Ii(n);return i?Ln(i):I(o)}function ka(e){let t=Qn(e),n=/^[\w.-]+$/.test(t)?ym(t.length,t.length):"USERNAME_CHARS";
return n?I(n):wa("group",`${ba}groups/${t}`,`g:${t.toLowerCase()}`)}function Mu(e,t,n="share"){if(!/^[\w-]{5,63}\w$/.test(e))return I("SYSTEM_PAGE");let r=n==="share"?`${ba}share/${t}${e}/`:
`https:\x2f/fb.me/${e}`;return wa("share",r,`s:${n==="share"?t:"fb.me/"}${e}`,"UNRESOLVED")}var _O="www|m|mbasic|mobile|touch|web|d|p|x|z-m|free|0",LO="lm?",$O="[a-z]{2}-[a-z]{2}",AO=[[new RegExp(
`^(?:(?:${_O}|${LO}|${$O})\\.)?facebook\\.com$|^(?:(?:www|m)\\.)?fb\\.com$`),"facebook"],[/^(?:www\.)?(?:m\.me|messenger\.com)$|^l\.messenger\.com$/,"messenger"],[/^(?:www\.)?fb\.me$/,"short"],[
/^(?:www\.)?fb\.watch$|\.(?:fbcdn\.net|fbsbx\.com)$/,"content"],[/^(?:business|ads|adsmanager|latest|studio|analytics)\.facebook\.com$/,"admin"],[/\.(?:facebook|messenger|fb)\.com$|^fb\.gg$/,
"technical"]],Iu=e=>/^[A-Za-z0-9.-]+$/.test(e),va=e=>/facebook|^fb\./i.test(e.split("@")[0]||"");function _o(e){if(Iu(e)){let t=e.toLowerCase().replace(/\.$/,"");for(let[n,r]of AO)if(n.test(
t))return r}return Du(e)?"lookalike":"other"}function Du(e){let t=Lr(e.slice(0,300)).normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[03468]|[^\x21-\x7e]/g,"?");
return t.replace(/[.-]/g,"").includes("facebook")||t.split(/[.-]/).some(n=>/^(?:fb|xn|messenger)$/.test(n)||xa(n,"facebook",2))}function xa(e,t,n){if(Math.abs(e.length-t.length)>n)return!1;let r=0;
for(;r< t.length&&(e[r]===t[r]||e[r]==="?");)r++;let[o,i]=[e.slice(r),t.slice(r)];if(o===i||n===0)return o===i;let[s,a]=[o.slice(1),i.slice(1)];return xa(s,a,n-1)||xa(s,i,n-1)||xa(o,a,n-1)}
function $r(e){let t=e.indexOf("#"),n=t<0?e:e[t+1]==="!"?e.slice(t+2):e.slice(0,t),r=n.search(/[?&]|$/),o=n.slice(0,r);return{parts:EO(o),path:o,query:n.slice(r+1)}}function EO(e){let t=[];for(
let n of e.split("/")){let r=n.includes("%")?Oo(Lr(n)).replace(/[?#&][^]*$/,""):n;r===".."?t.pop():r!==""&&r!=="."&&t.push(r)}return t}function Di(e,t){var s;let[n,...r]=e.parts;if(!n)return I(
"HOME");if(/^https?:$/i.test(n)||n.includes(".")&&_o(n)==="facebook")return ke(t(e.path.replace(/^\x2f+/,""),1),"SCHEME_FIXED");let o=DO.get(n.toLowerCase());if(o)return o(r,e.query,t);let i=To(n);
return i?I(i,(s=PO(i,e,t))!=null?s:NO(n,e.query)):vm(n,r)}function PO(e,{query:t},n){let o=(e==="LOGIN_LINK"?["next"]:e==="SYSTEM_PAGE"?["u","href"]:[]).map(i=>sn(t,i)).find(Boolean);
return o===void 0?void 0:An(n(o,1))}var An=e=>e.ok&&e.kind!=="share"&&!e.notes.includes("NAME_LIKE_SITE")?e.canonical:void 0;function NO(e,t){let n=/^(?:story|permalink)\.php$/i.test(e)?Mi(t,"id"):"";
return n.length>8?An(Dt(n)):void 0}var Ra=(e,t)=>gm(t)?I("CONTENT_LINK",An(e)):e,MO=/^[1-9]\d{9,19}$/;function vm(e,t){if(e[0]==="@"){let r=e.replace(/^@+/,"")||"-";return Co(r)==="USERNAME_TLD"?I(
"USERNAME_TLD"):ke(vm(r,t),"AT_USERNAME")}let n=t[0]||"";return Ra(e.includes("-")&&!Ii(e)&&MO.test(n)?Ln(n):$n(e),t)}function wm([e,t,n,...r]){return!e||
/^(?:feed|discover|joins|create|notifications|search)$/i.test(e)?I("SYSTEM_PAGE"):/^user$/i.test(t||"")&&/^\d+$/.test(n||"")?ke(Dt(n||""),"MEMBER_LINK"):Ra(ka(e),[t||"",n||"",...r])}function Sm(e,t){
if(e.slice(0,2).some(r=>/^pfbid\w{10}/i.test(r)))return I("HIDDEN_ID");let n=e.findIndex(r=>/^[1-9]\d{7,19}$/.test(r));return Ra(t(e[n]||""),e.slice(n+1))}function IO(e){let t=e[0]||"create";
return/^category$/i.test(t)?Sa(e.slice(2),!0):/^(?:create(?:\.php)?|feed|launchpoint|manage)$/i.test(t)?I("SYSTEM_PAGE"):Ii(t)?Sa(e,!1):Sm(e,Ln)}function Sa([e,...t],n){if(!e)return I("SYSTEM_PAGE");
let r=Ii(e);return Ra(r||!n?Ln(r):$n(e,"page"),t)}function Fu([e="",t=""],n){return e.length!==1?Mu(e,"",n):/g/i.test(e)?Mu(t,"g/"):I(/e/i.test(e)?"SYSTEM_PAGE":"CONTENT_LINK")}function km(e,t,n){
let r=sn(t,"u");return r?ke(n(r,2),"REDIRECT_UNWRAPPED"):I("REDIRECT_LINK")}function Oa(e,t){return e?ke(/^\d+$/.test(e)?t(e):$n(e),"MESSENGER_LINK"):I("SYSTEM_PAGE")}var xm=e=>Sm(e,Dt),DO=new Map([[
"profile.php",(e,t)=>Dt(Mi(t,"id"))],["profile",xm],["people",xm],["groups",wm],["group",wm],["pages",IO],["share",e=>Fu(e,"share")],["pg",e=>Sa(e,!0)],["p",e=>Sa(e,!1)],["l.php",km],["flx",km],[
"messages",e=>Oa(/^t$/i.test(e[0]||"")?e[1]:void 0,Dt)]]);var zu=[{name:"TikTok",host:/(?:^|\.)tiktok\.com$/,word:/\btik ?tok\b/},{name:"Zalo",host:/(?:^|\.)zalo(?:\.me|app\.com|\.cloud)$/,word:
/\b(?:zalo|oa)\b/},{name:"YouTube",host:/(?:^|\.)youtube\.com$|^youtu\.be$/,word:/\b(?:you ?tube|kenh yt|yt)\b/},{name:"Instagram",host:/(?:^|\.)instagram\.com$/,word:/\b(?:insta(?:gram)?|ig)\b/},{
name:"X (Twitter)",host:/^(?:twitter|x)\.com$/,word:/\btwitter\b|^x ?[:@]/},{name:"Threads",host:/(?:^|\.)threads\.(?:net|com)$/,word:/\bthreads?\b/},{name:"LinkedIn",host:/(?:^|\.)linkedin\.com$/,
word:/\blinked ?in\b/},{name:"Telegram",host:/^(?:t\.me|telegram\.(?:me|org))$/,word:/\btelegram\b/},{name:"Viber",host:/(?:^|\.)viber\.com$/,word:/\bviber\b/},{name:"Lotus",host:/(?:^|\.)lotus\.vn$/,
word:/\b(?:mxh )?lotus\b/},{name:"Gapo",host:/(?:^|\.)gapo\.(?:vn|com)$/,word:/\bgapo\b/}],FO=/\b(?:facebook|face|fb|fanpage)\b/,zO=
/(?:^|[^\w.-])(?:https?:\x2f\x2f)?(?:www\.|m\.)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?=[\x2f?#:\s]|$)/gi;function Uu(e){let t=e.slice(0,300);for(let[,n=""]of t.matchAll(zO)){let r=zu.find(
o=>o.host.test(n.toLowerCase()));if(r)return r.name}return Bu(t)}var Ku=e=>e.length<=300&&zu.some(({word:t})=>t.test(W(e)));function Bu(e){var n;if(e.length>120)return;let t=W(e);return FO.test(t)||(
n=zu.find(({word:r})=>r.test(t)))==null?void 0:n.name}var UO=[[/^(?:www\.)?google\.(?:com|com\.vn)$/,["q","url"]],[/\.safelinks\.protection\.outlook\.com$/,["url"]],[
/^outlook\.(?:office(?:365)?|live)\.com$/,["url"]],[/^statics\.teams\.cdn\.office\.net$/,["url"]],[/^l\.(?:instagram\.com|threads\.(?:net|com)|wl\.co)$/,["u"]],[/^(?:www\.|m\.)?youtube\.com$/,["q"]],[
/^(?:www\.)?linkedin\.com$/,["url"]],[/^duckduckgo\.com$/,["uddg"]],[/^(?:m\.)?vk\.com$/,["to"]],[/^out\.reddit\.com$/,["url"]],[/^slack-redir\.net$/,["url"]],[/\.zalo\.me$/,["url","u"]]],KO=["url",
"u","q","to","target","link","href","dest","destination","redirect","next"],Rm=/^(?:https?:)?\x2f\x2f[^\x2f]+\x2f/i;function Om(e,{path:t,query:n}){let r=e.toLowerCase().replace(/\.$/,"");if(BO.test(
r))return jO(t,n);if(!/%3a|:\x2f\x2f|https?-3A/i.test(n))return;let o=UO.find(([i])=>i.test(r));for(let i of o?o[1]:KO){let s=sn(n,i);if(Rm.test(s))return{address:s,counter:o!==void 0}}}var BO=
/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/;function jO(e,t){var o;let[,n]=(o=/\x2fv3\x2f__(https?:\x2f\x2f.{1,300}?)(?:__;|$)/i.exec(e))!=null?o:[];if(n!==void 0)return{address:n,counter:!0};let r=
sn(t,"u").replace(/_/g,"/").replace(/-([0-9A-F]{2})/g,"%$1");try{let i=decodeURIComponent(r);return Rm.test(i)?{address:i,counter:!0}:void 0}catch{return}}var Ta=
/^(?:(?:h{1,2}[tps]{2,5}|ttps?)(?:[:;][:;.,]?\x2f*|[.,]?\x2f\x2f+:?|\x2f)){1,9}/i,ju=/^fb:\x2f{1,3}/i,ZO=[[/^mailto:/i,"EMAIL_IN_URL"],[/^(?:tel|sms|smsto|callto):/i,"PHONE_IN_URL"],[
/^(?:javascript|data|vbscript|file|s?ftps?|blob|about|intent|view-source|zalo|viber):/i,"SCHEME"]];function Fi(e){let t=e.slice(0,40);for(let[n,r]of ZO)if(n.test(t))return r;return Ni(
/^([a-z][a-z0-9+-]{0,30}:)\x2f\x2f/i,t)&&!Ta.test(t)&&!ju.test(t)?"SCHEME":null}function Tm(e){if(ju.test(e))return{scheme:"app",rest:e.replace(ju,""),fixed:!1};let[t=""]=Ta.exec(e)||[],n=e.slice(
t.length),r=n.replace(/^\x2f\x2f+/,"").replace(/^https?(?=www\.)/i,"").replace(/^(?:ww|w{4,6})(?=\.(?:facebook|fb)\.com)/i,"www");return{scheme:t?"web":"none",rest:r,fixed:r!==n||
!/^(?:https?:\x2f\x2f)?$/i.test(t)}}var GO=3;function Lo(e,t=0){if(t>GO)return I("REDIRECT_LINK");let n=(/^https?%3a/i.test(e)?Lr(e):e).replace(/\\/g,"/"),r=Fi(n);if(r)return I(r);let o=Tm(n),i=
o.scheme==="app"?JO($r(o.rest),Cm(t)):WO(o.rest,o.scheme==="web",Cm(t));return o.fixed||n!==e?ke(i,"SCHEME_FIXED"):i}var Cm=e=>(t,n)=>/[.\x2f]/.test(t.slice(0,300))&&!/^fb:/i.test(t)?Lo(t,e+n):I(
"REDIRECT_LINK");function WO(e,t,n){let r=e.search(/[\x2f?#]|$/),o=e.slice(0,r),i=e.slice(r);if(o.includes("@"))return I(t||i||va(o)?"USERINFO":"EMAIL_IN_URL");let[s="",...a]=o.split(":"),c=_o(s);
return c==="other"?HO(s,$r(i),n):c==="lookalike"?I("LOOKALIKE_HOST",qO(s,i,n)):/^(?:443|80)?$/.test(a.join(":"))?XO(c,$r(i),n):I("PORT")}function HO(e,t,n){if(!/[^.]\.[^.]/.test(e))return I(
"NOT_URL");let r=Om(e,t),o=r&&n(r.address,1);return r!=null&&r.counter&&(o!=null&&o.ok)?ke(o,"REDIRECT_UNWRAPPED"):I("OTHER_SITE",o&&An(o))}var VO=
/^(?:www\.|m\.)?(?:facebook|fb)(?:[.,](?:c[onpm]{1,3}|cmo|ocm|[vxd]om|com[,.]?)?)?$/i;function qO(e,t,n){return VO.test(e)&&!/\.(?:co|cm)$/i.test(e)&&/^\x2f./.test(t)?An(n(`www.facebook.com${t}`,1)):
void 0}function XO(e,t,n){let[r="",o=""]=t.parts,i=r.toLowerCase();if(e==="facebook"||i==="l.php")return Di(t,n);if(e==="content")return I("CONTENT_LINK");let s=To(i);return s==="LOGIN_LINK"?I(s):
e==="technical"?I("NOT_PROFILE_HOST"):e==="admin"?I("ADMIN_TOOL",An($n(r))):i===""||s?I(s||"HOME"):e==="short"?Fu(t.parts,"fb.me"):YO(i,r,o)}function YO(e,t,n){return e==="t"?Oa(n,Dt):
/^(?:.{1,2}|e2ee|new|rooms?)$/.test(e)?I("SYSTEM_PAGE"):Oa(t,Ln)}function JO({parts:e,query:t},n){let[r="",o=""]=e,i=/^\d+$/.test(o)?o:Mi(t,"id"),s=sn(t,"href")||sn(t,"url");if(
/^(?:facewebmodal|webview)$/i.test(r)&&s)return ke(n(s,1),"DEEP_LINK");let a=i&&QO.get(r.toLowerCase());return a?ke(a(i),"DEEP_LINK"):I("DEEP_LINK")}var QO=new Map([["profile",Dt],["page",Ln],[
"group",ka]]);var eT=/^(?:ngh?|[ckgpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/i,tT=/^(?:facebook|fanpage|khongco|chuaco|danglap|dangtao|null|undefined|false)$/i,nT=
"(?:fb |facebook |page )?",rT="(?: (?:cua )?(?:facebook|fb|trang|page|fanpage|nick|tai khoan))?",oT=new RegExp(`^${nT}(?:u?id|ma so|ma)${rT} ?[:=-]? ?([1-9]\\d{9,19})$`),Ca=e=>e.length<=7&&eT.test(e);
function Zu(e){let t=e.split(" ");if(t.some(cT))return I("EMAIL_IN_URL");let n=t.length===1?Qn(e):"";if(/^[1-9]\d{13,19}$/.test(n))return ke(Dt(n),"BARE_USERNAME");let r=oT.exec(W(e.slice(0,120)));
return r?ke(Dt(r[1].replace(/\D/g,"")),"BARE_USERNAME"):Bu(e)!==void 0?I("OTHER_SITE"):t.length>1&&Ku(e)?iT(e):uT(e)?I("PHONE_IN_URL"):n?_m(n):aT(e,t)}function iT(e){let t=e.split(
/\s*[,;|]\s*|\s+[-–]\s+/),[n,r]=t.filter(o=>_n(o)&&!Ku(o));return n!==void 0&&r===void 0&&t.length>1?ke(Zu(n),"TEXT_AROUND"):I("NOT_URL")}function sT(e){var n;let[t=""]=(n=
/^(?:www\.|m\.)?(?:facebook|fb),com(?=\x2f.)/i.exec(e))!=null?n:[];return t===""?void 0:An(Di($r(e.slice(t.length)),()=>I("NOT_URL")))}function _m(e){if(e[0]==="@"){let o=e.replace(/^@+/,"")||"-",i=
Co(o);return i==="USERNAME_TLD"?I(i):ke($n(o),"AT_USERNAME")}let t=e.replace(/^[\x2f\\]+/,"");if(/^(?:profile\.php[?&]|(?:groups|people|pages|share|p|pg)\x2f)/i.test(t))return ke(Di($r(t),()=>I(
"NOT_URL")),"BARE_USERNAME");let n=t.replace(/[\x2f\\]$/,"");return n.includes("/")&&/facebook|\bfb[.,]/i.test(n)?I("LOOKALIKE_HOST",sT(n)):/^[\w.-]*[A-Za-z][\w.-]*$/.test(n.slice(0,300))&&!tT.test(
n)&&!Ca(n)&&Co(n)!=="USERNAME_SHORT"?ke($n(n),"BARE_USERNAME"):I("NOT_URL")}function aT(e,t){let n=t.filter(i=>/^[([]?@\w/.test(i)),[,r=""]=
/^(?:fb|facebook|face|fanpage|page|trang|nick|link|user(?:name)?) ?[:=-] ?(\S+)$/i.exec(e.slice(0,120))||[],o=n.length===1?n[0]:r;return o&&e.length<120?ke(_m(Qn(o)),"TEXT_AROUND"):I("NOT_URL")}
function cT(e){let t=e.indexOf("@");return t>0?_n(e.charAt(t-1))&&_n(e.charAt(t+1)):e.search(ya)===0}var uT=e=>/(?:^|\D)(?:\+?84|0)[ .()-]?\d(?:[ .()-]{0,2}\d){7}/.test(e)||e.length<40&&
/^[+(]?(?:\d[ ().-]*){7,}$/.test(e);function Lm(e){return e.includes(" ")?e.replace(/\b(https?) ?([:;]) ?\x2f ?\x2f ?/gi,"$1$2\x2f/").replace(
/\b(www|facebook|fb) ?\. ?(?=facebook|fb ?\.|com(?![\w.-]))/gi,"$1.").replace(/\b(facebook|fb)\.com ?\x2f ?(?=[\w.]+$)/gi,"$1.com/").replace(ya,"@"):e}function $m(e){let t=[],n=!1;for(
let r of new Set(e.split(" ")))for(let o of lT(r)){let i=fT(o);i&&t.push(i),n=n||(i?i.glued:_n(o))}return{found:t,around:n}}function lT(e){return Fi(e)?[e]:e.replace(
/([A-Za-z0-9)\].])(?=https?:\x2f\x2f)/gi,(t,n,r)=>r<20&&/^[htps:;\x2f\\.]+$/i.test(e.slice(0,r+1))?t:`${t} `).split(/[ <>"“”«»]|[,;|](?=https?:|www\.|(?:m\.|web\.)?facebook\.|fb\.)/i)}var dT=
/https?:[\x2f\\]|fb:\x2f\x2f|(?:www|m|web|mbasic)\.(?:facebook|fb)\.com|facebook\.com|fb\.com|m\.me\x2f/i,pT=/^(?:[\p{L}\p{M}\p{N}_ ()[\]-]*[^\p{L}\p{M}\p{N}.\x2f@%\\?#&]|\d{1,3}\.)$/u,hT=
/^[\p{L}\p{M}\p{N}_ ()[\]-]*[:(=[|>]$/u;function fT(e){let t=Qn(e).replace(/^\d{1,3}\.(?=(?:facebook|fb)\.com)/i,"");if(t==="")return null;if(bT(t))return{address:t,word:e,glued:!1};let n=t.slice(0,
120).search(dT),r=t.slice(0,Math.max(n,0)),o=t.slice(n);return n>0&&(/^(?:https?|fb):/i.test(o)?pT:hT).test(r)?{address:o,word:e,glued:_n(r)}:null}var mT=
"com|vn|net|org|edu|gov|info|biz|xyz|asia|site|app|link",gT="me|io|co|gg|watch|ly|us|ru|cn|kh|la",yT=new RegExp(`\\.(?:${mT}|${gT})\\.?$`,"i");function bT(e){if(Ta.test(e)||Fi(e)||
/^(?:https?%3a|fb:\x2f|[\x2f\\]{2}[^\x2f\\]{1,100}\.)/i.test(e))return!0;let t=e.search(/[\x2f\\?#]|$/),n=t< e.length,r=e.slice(0,Math.min(t,300));return r.includes("@")?r[0]!=="@"&&(n||va(r)):wT(
r.replace(/:\w*$/,""),n)}function wT(e,t){return Iu(e)?/^(?:www\.)?(?:facebook|fb)$/i.test(e)?t||/^www/i.test(e):/[^.]\./.test(e)?_o(e)!=="other"||yT.test(e)||/^www\./i.test(e)||t&&
/\.(?!php$)[a-z]{2,}$/i.test(e):!1:/^[^\x21-\x24\x26-\x2c\x2f:-@[-^`{-~]+$/.test(e)&&(t||/[.。．｡]/.test(e))&&Du(e)}function _a(e){if(e==null)return I("EMPTY");if(typeof e!="string"&&
typeof e!="number")return I("NOT_URL");let t=Oo(String(e));if(!_n(t))return I("EMPTY");let n=Lm(t),{found:r,around:o}=$m(n),[i,s]=r;if(!i)return Zu(n);let a=s?CT(r,n):kT(i,n);return n!==t&&!(a.ok&&
a.kind==="group")&&ke(a,"SCHEME_FIXED"),o?ke(a,"TEXT_AROUND"):a}function kT(e,t){let n=Lo(e.address),r=t.slice(t.indexOf(e.word)+e.word.length).trim();return xT(e,n,r)?I("USERNAME_CHARS"):r&&ST(e,r)?
OT(t):n}function Gu({address:e,word:t}){let n=t.slice(t.lastIndexOf("/")+1);return n===e.slice(-n.length)?n:""}function xT(e,t,n){return(t.ok?t.kind==="profile_or_page":t.reason==="USERNAME_SHORT")&&
Ca(Gu(e))&&/^[\p{L}\p{M}]/u.test(n)}var vT=/^(?:trang|nhom|page|fanpage|group|facebook|fb|link|web|ok|chinh|moi|cu|nay)$/i;function ST(e,t){if(!/^[\w.?=&%\x2f-]{1,60}$/.test(t)||RT(e,t)||vT.test(t)||
/^[A-Z]/.test(t)&&Ca(t))return!1;let n=Gu(e);return/[\w\x2f?=&%.-]$/.test(e.word)&&(/[?=&\x2f]/.test(t)||/^[\w.?=&%-]*$/.test(n))}var RT=(e,t)=>/^0\d{8}/.test(t)&&!/(?:^|=)\d+$/.test(Gu(e));
function OT(e){let t=Lo(e.replace(/ /g,""));return I("CUT",t.ok&&t.kind!=="share"?t.canonical:void 0)}var TT=20;function CT(e,t){let n=new Set,r=[...new Set(e.map(({address:u})=>u))];if(
r.length>TT)return I("MULTIPLE");let o=r.map(u=>{let l=Lo(u);return n.add(l.ok?l.key:u),l});if(n.size===1&&o[0])return o[0];let i=o.filter(u=>u.ok||u.reason!=="OTHER_SITE"),s=new Set(t.split(
/[ ,;|]+/));if(!e.every(({word:u})=>s.has(u.replace(/[,;|]+$/,""))))return I("MULTIPLE");let[a]=i,c=a||Lo(e.map(({word:u})=>u).join(""));return!a&&c.ok?I("CUT",c.canonical):!(a!=null&&a.ok)||i.some(
u=>!u.ok||u.key!==a.key)?I("MULTIPLE"):ke(a,"TEXT_AROUND")}var Ea=(...e)=>e.map(t=>`(?:${t})`).join("|"),_T="[đd][./]?c",LT="p?gs|ts|ths|th\\.s|cn|ks|ktv|ds|đd|ls|cv|dr",$T=
"(?:bs\\.? ?)?ck ?(?:ii?|1|2)|bs",AT="mrs?|ms",ET="(?:ng|tt)ưt",Wu=new RegExp(`^(?:${Ea(_T,LT,$T,AT,ET)})(?:[.:]+\\s*|\\s+)`,"i"),PT="(?:thạc|tiến|bác|dược) s[ĩỹ]|kỹ sư|cử nhân|luật sư",$a=
"ông|bà|anh|chị|cô|thầy|chú",NT=`(?:${$a}) ?(?:\\((?:${$a})\\)|/ ?(?:${$a}))`,MT="(?:họ(?: và)? tên|tên|người quản trị|admin|phụ trách)(?= ?:)",Hu=new RegExp(`^(?:${Ea("đồng chí",PT,NT,$a,
MT)})[ .:]*(?:[.:\\s])\\s*(?=\\S+\\s)`,"i"),IT=
"nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý thạch kim sơn kiên lâm mai trịnh đinh cao châu tạ đoàn lương tô hà tăng thái trương quách la diệp tống đào hứa lưu vương phùng trầm tiêu nhan danh triệu quan giang ông doãn nghiêm mạc viên khưu lại tôn văn chu bạch đàm lục".split(
" "),Aa=e=>IT.includes(e.toLowerCase());function Vu(e){let[t="",n="",r]=e.split(" ");if(!(t.toLowerCase()!=="ông"||r===void 0||!/^\p{L}[\p{L}\p{M}]+$/u.test(n)))return/^(?:thị|văn|ích)$/i.test(n)?
e.split(" ").length===3?"surname":void 0:Aa(n)?void 0:"either"}var DT="(?:trưởng|phó) (?:ban|phòng|trưởng)",FT="chủ tịch|[uủ][ỷy] viên|giám đốc|hiệu trưởng|chuyên viên|kế toán|bí thư",zT=
"(?:^|chánh |phó |trưởng |viên |bộ |[-,;(/:] ?)văn phòng|văn phòng (?=\\S)",Em=new RegExp(Ea(DT,FT,zT)),UT="(?:công|liên) đoàn|lđlđ|cđ(?:cs)? |công ty|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện",KT=
"trường (?:th(?:pt|cs|\\.|\\d|$| )|trung |tiểu |mầm |mẫu |đại học|cao đẳng|chính trị|dạy )",Pm=new RegExp(`^(?:${Ea(UT,KT)})|facebook`),BT=/\S \S+ ?(?:[,;\x2f&+|]| và | hoặc | cùng ) ?\S+ \S/,jT=
/^(?:\d{1,2}[.)]|[-*•+]) ?/;function Am(e){let t=e;for(let n=0,r="";n<5&&t!==r;n+=1)r=t,t=t.replace(Wu,"").replace(Hu,"");return t}var La=e=>e.split(" ").filter(t=>/\p{L}/u.test(t)),ZT=e=>e.some((t,
n)=>{var r;return n>1&&Aa(t)&&/^(?:thị|văn)$/i.test((r=e[n+1])!=null?r:"")});function Nm(e){let t=e.split(/[\r\n]+/).map(a=>La(Am(a.replace(/\s+/g," ").trim().replace(jT,"")))).filter(a=>a.length>0),
n=t.flat();if(BT.test(Am(e.replace(/\s+/g," ").trim())))return!0;let r=t.filter(a=>a.length>2||a.length>1&&Aa(a[0])),[o="",i=""]=e.split(/\s[-–—]\s/).map(a=>a.trim()),s=La(o).length>1&&La(
i).length>1&&Aa(La(i)[0]);return r.length>1||s||ZT(n)}var qu=/^[-–—+*•.,;:"“ ]+/,Um=/[-–—.,;:"” ]+$/,vt=(e,t)=>({ok:!1,reason:e,suggest:t});function Pa(e,t,n){if(e.length>t)return vt(n);if(Kn(
e)==="NOTHING")return vt("EMPTY");let r=Un(e);return r&&r!=="unicode"||e.includes("\ufffd")?vt("ENCODING",(wr(e)||{}).text):e.length<2?vt("SHORT"):void 0}var GT=e=>Vu(e)==="either"?e.slice(e.indexOf(
" ")+1):void 0,WT=/[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u{1F130}-\u{1F189}]+/gu,HT=e=>e.replace(/((?:công|liên) )(d)(?=oàn)|(lao )(d)(?=ộng)/gi,(t,n,r,o,i)=>(n!=null?n:o)+((r!=null?r:
i)==="D"?"Đ":"đ"));function Km(e){if(typeof e!="string")return N(e);let t=e.replace(WT,n=>n.normalize("NFKC"));return(t===e?e:HT(t.normalize("NFC"))).replace(/[\u00D0\u0189](?=[\p{L}\p{M}])/gu,
"Đ").replace(/[\u00F0\u0256](?=[\p{L}\p{M}])/gu,"đ").replace(/(\p{Ll}\p{M}*)[\u200B\u2060\uFEFF]+(?=\p{Lu})/gu,"$1 ")}var VT=/^\p{Lu}(?:\p{Ll}+(?:\p{Lu}\p{Ll}+)*)?$/u;function zi(e){var u;let t=Km(e),
n=N(t),r=n.replace(/[‘’`´]/g,"'").replace(/[\u2010-\u2015\u2212]/g,"-").slice(0,300).replace(qu,"").replace(Um,""),o=r;for(let l=0,d="";l<5&&o!==d;l+=1)d=o,o=o.replace(Wu,"").replace(qu,""),Vu(o)||(o=
o.replace(Hu,"").replace(qu,""));let i=o.toLowerCase(),s=Pa(n,250,"LONG")||Pa(o,250,"LONG");if(s)return s;if(Em.test(i))return vt(/[-,;(\x2f:\n]/.test(o+t)?"OFFICE_IN_NAME":"SHIFTED");if(
t.length<300&&Nm(t))return vt("TWO_PEOPLE");if(Pm.test(i)||/[\d@]|:\x2f\x2f|www\.|\.(?:com|vn)\b/.test(i))return vt("SHIFTED");if(!/^(?=.*\p{L})[\p{L}\p{M}' .-]*$/u.test(o))return vt("CHARS");if(
o.length>60)return vt("LONG");let a=o.split(/[\s.'-]+/).every(l=>VT.test(l)||l.toLowerCase()===l.toUpperCase())?o:Qp(o),c=o===r?[]:["TITLE_STRIPPED"];return{ok:!0,name:o,suggest:(u=GT(a))!=null?u:
a===o?void 0:a,notes:o.includes(" ")?c:[...c,"ONE_WORD"]}}var Mm="Ban Thường vụ",Im="Ủy ban Kiểm tra",Dm="Văn phòng",Fm=new Map(Object.entries({ct:"Chủ tịch",btv:Mm,bch:"Ban Chấp hành",tb:
"Trưởng Ban",pb:"Phó Ban",tgnc:"Tuyên giáo - Nữ công",ubkt:Im,cnubkt:`Chủ nhiệm ${Im}`,vp:Dm,cvp:`Chánh ${Dm}`,cv:"Chuyên viên",kt:"Kế toán",gd:"Giám đốc",ht:"Hiệu trưởng",bt:"Bí thư",uv:"Ủy viên",
uvtv:`Ủy viên ${Mm}`}));function qT(e){let[,t,n=""]=/^(p|uv)(.{2,6})$/.exec(e)||[],r=Fm.get(e),o=r?void 0:Fm.get(n);return o?`${t==="p"?"Phó":"Ủy viên"} ${o}`:r}function Bm(e){return e.replace(
/[–—]/g,"-").replace(/\bTG ?- ?NC\b/gi,"TGNC").replace(/\bP\. ?(?=C)/g,"Phó ").replace(/\bCN ?(?=UBKT)/gi,"CN").replace(/(PCT|Phó (?:CT|Chủ tịch)) ?TT$/i,"$1 Thường trực").replace(
/\p{L}[\p{L}\p{M}.]*/gu,t=>qT(W(t.replace(/\./g,"")))||t)}var XT=["CT","PCT","PCT TT","UVBTV","UVBCH","CNUBKT","TB TGNC","PTB TGNC","PB TGNC","TB Nữ công","CVP","PCVP","CV","Cán bộ chuyên trách",
"KT"].map(Bm),zm=new Map([W,z].flatMap(e=>XT.map(t=>[e(t),t])));function jm(e){let t=N(e).slice(0,300).replace(Um,""),n=Pa(t,100,"TOO_LONG");if(n)return n;if(Kn(t))return vt("SHIFTED");if(
!/\p{L}/u.test(t))return vt("CHARS");let r=Bm(t),o=zm.get(z(r))||zm.get(W(r))||r,i=Jp(o,t)&&/^\p{Lu}/u.test(t)&&t!==t.toUpperCase();return{ok:!0,name:t,suggest:i||o===t.replace(/[–—]/g,"-")||
o.length>100?void 0:o,notes:[]}}function Xu(e){let t=N(Km(e)),n=Kn(t.slice(0,1e3));return n&&n!=="NOTHING"?vt(`${n}_IN_NAME`):Pa(t,100,"TOO_LONG")||(/[\p{L}\d]/u.test(t)?{ok:!0,name:t,notes:[]}:vt(
"CHARS"))}function Zm(e){return Xu(e)}var Hm=1e3;function Vm(e){if(/^[0-9+.() -]*$/.test(e))return e.trim();let t=e.length>Hm?e:e.normalize("NFKD").replace(/[\u0300-\u036f\u20e3]/g,"");return Oo(
t.replace(/[\r\n]/g,"|").replace(/[\u2190-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff]/g," ")).toLowerCase().replace(/[đðɖ]/g,"d").replace(/[\u00b7\u2022\u2027\u30fb_]/g,".").replace(/[\u17e0-\u17e9]/g,
n=>`${n.charCodeAt(0)-6112}`).replace(/[\u2010-\u2015\u2212]/g,"-")}var YT=["(?:so )?(?:dien thoai|di dong|dt)|s?dt|(?:dt)?(?:dd|cq|nr|cd)",
"co (?:quan|dinh)|(?:may )?ban|nha rieng|van phong|vp|so|may","tel|phone|mob(?:ile|i)?|cell|hotline|hp|fax|[mtpf](?=[ .]?:)","zalo|vi(?:ber|ettel|na|naphone)|mobifone","lien he|lh|va|hoac|hay"].join(
"|"),Gm=new RegExp(`(^|[^a-z])(?:${YT})(?![a-z])[ .:]{0,3}`,"g"),Yu=e=>/[a-z]/.test(e)?e.replace(Gm,"$1|").replace(Gm,"$1|"):e,JT="(?:so |may )?(?:le|nhanh|noi bo)|ext(?:ension)?|x|#",QT=new RegExp(
`(^|[^a-z])[ ,;|-]*(?:${JT}) ?[.:=]? ?\\(?(\\d{1,6})\\)?$`),eC=/(\d)() ?\x2f ?(\d{2,4})$/,tC=/(^|[^a-z]) ?\((\d{1,6})\)$/,an=e=>e.replace(/\D/g,"").length;function qm(e){let t=e.slice(-40),n=QT.exec(
t),r=n?null:eC.exec(t);if(r){let[c,,,u=""]=r,l=e.slice(0,e.length-c.length+1),d=l.replace(/[ .()-]/g,"");if(/^\D*0\d{10}$/.test(d)&&Math.abs(+d.slice(-u.length)-+u)>9)return{text:l,ext:u}}let[o="",i=
"",s=""]=n||tC.exec(t)||[],a=e.slice(0,e.length-o.length)+i;return o&&an(a)>=(n?7:10)?{text:a,ext:s}:{text:e,ext:""}}function Ju(e){let t=[""],n="";for(let r of e.split(/( - |[\x2f;,&|])/)){let o=
t.length-1;/^(?: - |[\x2f;,&|])$/.test(r)?n=r:an(r)>6&&an(t[o]||"")>6?t.push(r):t[o]+=n+r}return t.slice(0,20)}var nC=/\((?=[^()]*\p{L})(?:[^()\d]{0,60}\d{0,2}){0,2}[^()\d]{0,60}\)/gu,Wm=
/(^|[^\p{L}\d])\p{L}[\p{L}.]*(?![\p{L}\d])[ .:]{0,3}/gu;function Xm(e){return e.length>Hm||/@|:\x2f\x2f|www\.|\.(?:com|vn|php)/.test(e)?e:e.replace(nC,"|").replace(Wm,"$1|").replace(Wm,"$1|")}
function Qu(e,t){e=e.split("-"),t=t.split("-");for(var n=e[0].split("."),r=t[0].split("."),o=0;o<3;o++){var i=Number(n[o]),s=Number(r[o]);if(i>s)return 1;if(s>i)return-1;if(!isNaN(i)&&isNaN(
s))return 1;if(isNaN(i)&&!isNaN(s))return-1}return e[1]&&t[1]?e[1]>t[1]?1:e[1]< t[1]?-1:0:!e[1]&&t[1]?1:e[1]&&!t[1]?-1:0}var rC={}.constructor;function er(e){return e!=null&&e.constructor===rC}var oC=
/^\d+$/;function el(e){return oC.test(e)}function $o(e){"@babel/helpers - typeof";return $o=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){
return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},$o(e)}function Na(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function Ym(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,iC(
r.key),r)}}function Ma(e,t,n){return t&&Ym(e.prototype,t),n&&Ym(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function iC(e){var t=sC(e,"string");return $o(t)=="symbol"?t:t+""}function sC(
e,t){if($o(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if($o(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var aC="1.2.0",cC="1.7.35",Jm=" ext. ",ce=(function(){function e(t){Na(this,e),tl(t),this.metadata=t,tg.call(this,
t)}return Ma(e,[{key:"getCountries",value:function(){return Object.keys(this.metadata.countries).filter(function(n){return n!=="001"})}},{key:"getCountryMetadata",value:function(n){
return this.metadata.countries[n]}},{key:"nonGeographic",value:function(){if(!(this.v1||this.v2||this.v3))return this.metadata.nonGeographic||this.metadata.nonGeographical}},{key:"hasCountry",value:
function(n){return this.getCountryMetadata(n)!==void 0}},{key:"hasCallingCode",value:function(n){if(this.getCountryCodesForCallingCode(n))return!0;if(this.nonGeographic()){if(this.nonGeographic()[
n])return!0}else{var r=this.countryCallingCodes()[n];if(r&&r.length===1&&r[0]==="001")return!0}}},{key:"isNonGeographicCallingCode",value:function(n){return this.nonGeographic()?!!this.nonGeographic(
)[n]:!this.getCountryCodesForCallingCode(n)}},{key:"country",value:function(n){return this.selectNumberingPlan(n)}},{key:"selectNumberingPlan",value:function(n,r){var o,i;if(n&&(el(n)?i=n:o=n),r&&(i=
r),o&&o!=="001"){var s=this.getCountryMetadata(o);if(!s)throw new Error("Unknown country: ".concat(o));this.numberingPlan=new Qm(s,this)}else if(i){if(!this.hasCallingCode(i))throw new Error(
"Unknown calling code: ".concat(i));this.numberingPlan=new Qm(this.getNumberingPlanMetadata(i),this)}else this.numberingPlan=void 0;return this}},{key:"getCountryCodesForCallingCode",value:function(
n){var r=this.countryCallingCodes()[n];if(r)return r.length===1&&r[0].length===3?void 0:r}},{key:"getCountryCodeForCallingCode",value:function(n){var r=this.getCountryCodesForCallingCode(n);if(
r)return r[0]}},{key:"getNumberingPlanMetadata",value:function(n){var r=this.getCountryCodeForCallingCode(n);if(r)return this.getCountryMetadata(r);if(this.nonGeographic()){var o=this.nonGeographic()[
n];if(o)return o}else{var i=this.countryCallingCodes()[n];if(i&&i.length===1&&i[0]==="001")return this.metadata.countries["001"]}}},{key:"countryCallingCode",value:function(){
return this.numberingPlan.callingCode()}},{key:"IDDPrefix",value:function(){return this.numberingPlan.IDDPrefix()}},{key:"defaultIDDPrefix",value:function(){return this.numberingPlan.defaultIDDPrefix(
)}},{key:"nationalNumberPattern",value:function(){return this.numberingPlan.nationalNumberPattern()}},{key:"possibleLengths",value:function(){return this.numberingPlan.possibleLengths()}},{key:
"formats",value:function(){return this.numberingPlan.formats()}},{key:"nationalPrefixForParsing",value:function(){return this.numberingPlan.nationalPrefixForParsing()}},{key:
"nationalPrefixTransformRule",value:function(){return this.numberingPlan.nationalPrefixTransformRule()}},{key:"leadingDigits",value:function(){return this.numberingPlan.leadingDigits()}},{key:
"hasTypes",value:function(){return this.numberingPlan.hasTypes()}},{key:"type",value:function(n){return this.numberingPlan.type(n)}},{key:"ext",value:function(){return this.numberingPlan.ext()}},{key:
"countryCallingCodes",value:function(){return this.v1?this.metadata.country_phone_code_to_countries:this.metadata.country_calling_codes}},{key:"chooseCountryByCountryCallingCode",value:function(n){
return this.selectNumberingPlan(n)}},{key:"hasSelectedNumberingPlan",value:function(){return this.numberingPlan!==void 0}}])})();var Qm=(function(){function e(t,n){Na(this,e),
this.globalMetadataObject=n,this.metadata=t,tg.call(this,n.metadata)}return Ma(e,[{key:"callingCode",value:function(){return this.metadata[0]}},{key:"_getDefaultCountryMetadataForThisCallingCode",
value:function(){return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode())}},{key:"getDefaultCountryMetadataForRegion",value:function(){
return this._getDefaultCountryMetadataForThisCallingCode()}},{key:"IDDPrefix",value:function(){if(!(this.v1||this.v2))return this.metadata[1]}},{key:"defaultIDDPrefix",value:function(){if(!(this.v1||
this.v2))return this.metadata[12]}},{key:"nationalNumberPattern",value:function(){return this.v1||this.v2?this.metadata[1]:this.metadata[2]}},{key:"possibleLengths",value:function(){if(
!this.v1)return this.metadata[this.v2?2:3]}},{key:"_getFormats",value:function(n){return n[this.v1?2:this.v2?3:4]}},{key:"formats",value:function(){var n=this,r=this._getFormats(this.metadata)||
this._getFormats(this._getDefaultCountryMetadataForThisCallingCode())||[];return r.map(function(o){return new uC(o,n)})}},{key:"nationalPrefix",value:function(){return this.metadata[this.v1?3:this.v2?
4:5]}},{key:"_getNationalPrefixFormattingRule",value:function(n){return n[this.v1?4:this.v2?5:6]}},{key:"nationalPrefixFormattingRule",value:function(){return this._getNationalPrefixFormattingRule(
this.metadata)||this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode())}},{key:"_nationalPrefixForParsing",value:function(){return this.metadata[this.v1?5:this.v2?6:
7]}},{key:"nationalPrefixForParsing",value:function(){return this._nationalPrefixForParsing()||this.nationalPrefix()}},{key:"nationalPrefixTransformRule",value:function(){return this.metadata[this.v1?
6:this.v2?7:8]}},{key:"_getNationalPrefixIsOptionalWhenFormatting",value:function(){return!!this.metadata[this.v1?7:this.v2?8:9]}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:
function(){return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata)||this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode())}},{key:
"leadingDigits",value:function(){return this.metadata[this.v1?8:this.v2?9:10]}},{key:"types",value:function(){return this.metadata[this.v1?9:this.v2?10:11]}},{key:"hasTypes",value:function(){
return this.types()&&this.types().length===0?!1:!!this.types()}},{key:"type",value:function(n){if(this.hasTypes()&&eg(this.types(),n))return new dC(eg(this.types(),n),this)}},{key:"ext",value:
function(){return this.v1||this.v2?Jm:this.metadata[13]||Jm}}])})(),uC=(function(){function e(t,n){Na(this,e),this._format=t,this.metadata=n}return Ma(e,[{key:"pattern",value:function(){
return this._format[0]}},{key:"format",value:function(){return this._format[1]}},{key:"leadingDigitsPatterns",value:function(){return this._format[2]||[]}},{key:"nationalPrefixFormattingRule",value:
function(){return this._format[3]||this.metadata.nationalPrefixFormattingRule()}},{key:"nationalPrefixIsOptionalWhenFormattingInNationalFormat",value:function(){return!!this._format[4]||
this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"nationalPrefixIsMandatoryWhenFormattingInNationalFormat",value:function(){return this.usesNationalPrefix()&&
!this.nationalPrefixIsOptionalWhenFormattingInNationalFormat()}},{key:"usesNationalPrefix",value:function(){return!!(this.nationalPrefixFormattingRule()&&!lC.test(this.nationalPrefixFormattingRule(
)))}},{key:"internationalFormat",value:function(){return this._format[5]||this.format()}}])})(),lC=/^\(?\$1\)?$/,dC=(function(){function e(t,n){Na(this,e),this.type=t,this.metadata=n}return Ma(e,[{
key:"pattern",value:function(){return this.metadata.v1?this.type:this.type[0]}},{key:"possibleLengths",value:function(){if(!this.metadata.v1)return this.type[1]||this.metadata.possibleLengths()}}])})(
);function eg(e,t){switch(t){case"FIXED_LINE":return e[0];case"MOBILE":return e[1];case"TOLL_FREE":return e[2];case"PREMIUM_RATE":return e[3];case"PERSONAL_NUMBER":return e[4];case"VOICEMAIL":
return e[5];case"UAN":return e[6];case"PAGER":return e[7];case"VOIP":return e[8];case"SHARED_COST":return e[9]}}function tl(e){if(!e)throw new Error(
"[libphonenumber-js] `metadata` argument not passed. Check your arguments.");if(!er(e)||!er(e.countries))throw new Error(
"[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(er(e)?"an object of shape: { "+Object.keys(
e).join(", ")+" }":"a "+pC(e)+": "+e,"."))}var pC=function(t){return $o(t)};function Ui(e,t){var n=new ce(t);if(n.hasCountry(e))return n.selectNumberingPlan(e).countryCallingCode();throw new Error(
"Unknown country: ".concat(e))}function tg(e){var t=e.version;typeof t=="number"?(this.v1=t===1,this.v2=t===2,this.v3=t===3,this.v4=t===4):t?Qu(t,aC)===-1?this.v2=!0:Qu(t,cC)===-1?this.v3=!0:this.v4=
!0:this.v1=!0}function hC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=fC(e))||t&&e&&
typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fC(e,t){if(e){if(typeof e=="string")return ng(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
ng(e,t):void 0}}function ng(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function nl(e,t){for(var n=e.slice(),r=hC(t),o;!(o=r()).done;){var i=o.value;
e.indexOf(i)<0&&n.push(i)}return n.sort(function(s,a){return s-a})}function Ar(e,t,n){return rg(e,void 0,t,n)}function rg(e,t,n,r){n&&(r=new ce(r.metadata),r.selectNumberingPlan(n));var o=r.type(t),i=
o&&o.possibleLengths()||r.possibleLengths();if(!i)return"IS_POSSIBLE";if(t==="FIXED_LINE_OR_MOBILE"){if(!r.type("FIXED_LINE"))return rg(e,"MOBILE",n,r);var s=r.type("MOBILE");s&&(i=nl(i,
s.possibleLengths()))}else if(t&&!o)return"INVALID_LENGTH";var a=e.length,c=i[0];return c===a?"IS_POSSIBLE":c>a?"TOO_SHORT":i[i.length-1]< a?"TOO_LONG":i.indexOf(a,1)>=0?"IS_POSSIBLE":
"INVALID_LENGTH"}function rl(e,t,n){t===void 0&&(t={});var r=new ce(n);if(t.v2){if(!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.country||
e.countryCallingCode)}else{if(!e.phone)return!1;if(e.country){if(!r.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));r.selectNumberingPlan(e.country)}else{if(
!e.countryCallingCode)throw new Error("Invalid phone number object passed");r.selectNumberingPlan(e.countryCallingCode)}}if(r.possibleLengths())return mC(e.phone||e.nationalNumber,r);if(
e.countryCallingCode&&r.isNonGeographicCallingCode(e.countryCallingCode))return!0;throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.')}
function mC(e,t){return Ar(e,void 0,t)==="IS_POSSIBLE"}function gt(e,t){return e=e||"",new RegExp("^(?:"+t+")$").test(e)}function gC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e[
"@@iterator"];if(n)return(n=n.call(e)).next.bind(n);if(Array.isArray(e)||(n=yC(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[
r++]}}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yC(e,t){if(e){if(
typeof e=="string")return og(e,t);var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||
/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?og(e,t):void 0}}function og(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}var bC=["MOBILE",
"PREMIUM_RATE","TOLL_FREE","SHARED_COST","VOIP","PERSONAL_NUMBER","PAGER","UAN","VOICEMAIL"];function Er(e,t,n){if(t=t||{},!(!e.country&&!e.countryCallingCode)){var r=new ce(n);r.selectNumberingPlan(
e.country||e.countryCallingCode);var o=t.v2?e.nationalNumber:e.phone;if(gt(o,r.nationalNumberPattern())){if(ol(o,"FIXED_LINE",r))return r.type("MOBILE")&&r.type("MOBILE").pattern()===""||!r.type(
"MOBILE")||ol(o,"MOBILE",r)?"FIXED_LINE_OR_MOBILE":"FIXED_LINE";for(var i=gC(bC),s;!(s=i()).done;){var a=s.value;if(ol(o,a,r))return a}}}}function ol(e,t,n){var r=n.type(t);return!r||!r.pattern()||
r.possibleLengths()&&r.possibleLengths().indexOf(e.length)<0?!1:gt(e,r.pattern())}function il(e,t,n){t=t||{};var r=new ce(n);if(r.selectNumberingPlan(e.country||e.countryCallingCode),r.hasTypes(
))return Er(e,t,r.metadata)!==void 0;var o=t.v2?e.nationalNumber:e.phone;return gt(o,r.nationalNumberPattern())}var wC=/^[A-Z]{2}$/;function sl(e){return wC.test(e)}var kC=!1;function al(e,t){var n,r,
o=new ce(t);return sl(e)?(n=e,o.selectNumberingPlan(n),r=o.countryCallingCode()):(r=e,kC&&o.isNonGeographicCallingCode(r)&&(n="001")),{country:n,callingCode:r}}function cl(e,t,n){var r=new ce(n),o=
r.getCountryCodesForCallingCode(e);return o?o.filter(function(i){return xC(t,i,n)}):[]}function xC(e,t,n){var r=new ce(n);return r.selectNumberingPlan(t),r.numberingPlan.possibleLengths().indexOf(
e.length)>=0}var ig=3,sg="0-9０-９٠-٩۰-۹",vC="-‐-―−ー－",SC="／/",RC="．.",OC=" \u00a0\u00ad\u200b\u2060\u3000",TC="()（）［］\\[\\]",CC="~⁓∼～",ag="".concat(vC).concat(SC).concat(RC).concat(OC).concat(
TC).concat(CC);var _C=new RegExp("(["+sg+"])");function ul(e,t,n,r){if(t){var o=new ce(r);o.selectNumberingPlan(t||n);var i=new RegExp(o.IDDPrefix());if(e.search(i)===0){e=e.slice(e.match(i)[
0].length);var s=e.match(_C);if(!(s&&s[1]!=null&&s[1].length>0&&s[1]==="0"))return e}}}function ll(e,t){if(e&&t.numberingPlan.nationalPrefixForParsing()){var n=new RegExp(
"^(?:"+t.numberingPlan.nationalPrefixForParsing()+")"),r=n.exec(e);if(r){var o,i,s=r.length-1,a=s>0&&r[s];if(t.nationalPrefixTransformRule()&&a)o=e.replace(n,t.nationalPrefixTransformRule()),s>1&&(i=
r[1]);else{var c=r[0];o=e.slice(c.length),a&&(i=r[1])}var u;if(a){var l=e.indexOf(r[1]),d=e.slice(0,l);d===t.numberingPlan.nationalPrefix()&&(u=t.numberingPlan.nationalPrefix())}else u=r[0];return{
nationalNumber:o,nationalPrefix:u,carrierCode:i}}}return{nationalNumber:e}}function LC(e,t){var n=typeof Symbol!="undefined"&&e[Symbol.iterator]||e["@@iterator"];if(n)return(n=n.call(e)).next.bind(n);
if(Array.isArray(e)||(n=$C(e))||t&&e&&typeof e.length=="number"){n&&(e=n);var r=0;return function(){return r>=e.length?{done:!0}:{done:!1,value:e[r++]}}}throw new TypeError(
`Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function $C(e,t){if(e){if(typeof e=="string")return cg(e,t);
var n={}.toString.call(e).slice(8,-1);return n==="Object"&&e.constructor&&(n=e.constructor.name),n==="Map"||n==="Set"?Array.from(e):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?
cg(e,t):void 0}}function cg(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n< t;n++)r[n]=e[n];return r}function dl(e,t,n){for(var r=new ce(n),o=LC(t),i;!(i=o()).done;){var s=i.value;
if(r.selectNumberingPlan(s),r.leadingDigits()){if(e&&e.search(r.leadingDigits())===0)return s}else if(Er({phone:e,country:s},void 0,r.metadata))return s}}var AC=!1;function pl(e,t){var n=
t.nationalNumber,r=t.metadata;if(AC&&r.isNonGeographicCallingCode(e))return"001";var o=r.getCountryCodesForCallingCode(e);if(o)return o.length===1?o[0]:dl(n,o,r.metadata)}function Ia(e,t,n){var r=ll(
e,n),o=r.carrierCode,i=r.nationalNumber;if(i!==e){if(!EC(e,i,n))return{nationalNumber:e};if(n.numberingPlan.possibleLengths()&&(t||(t=pl(n.numberingPlan.callingCode(),{nationalNumber:i,metadata:n})),
!PC(i,t,n)))return{nationalNumber:e}}return{nationalNumber:i,carrierCode:o}}function EC(e,t,n){return!(gt(e,n.nationalNumberPattern())&&!gt(t,n.nationalNumberPattern()))}function PC(e,t,n){switch(Ar(
e,t,n)){case"TOO_SHORT":case"INVALID_LENGTH":return!1;default:return!0}}function hl(e,t,n,r,o){if(!(t||n||r))return{number:e};var i=t||n?Ui(t||n,o):r;if(e.indexOf(i)===0){var s=new ce(o);
s.selectNumberingPlan(t||n||r);var a=e.slice(i.length),c=Ia(a,void 0,s),u=c.nationalNumber,l=Ia(e,void 0,s),d=l.nationalNumber;if(!gt(d,s.nationalNumberPattern())&&gt(u,s.nationalNumberPattern())||Ar(
d,void 0,s)==="TOO_LONG")return{countryCallingCode:i,number:a}}return{number:e}}function fl(e,t,n,r,o){if(!e)return{};var i;if(e[0]!=="+"){var s=ul(e,t||n,r,o);if(s&&s!==e)i=!0,e="+"+s;else{if(t||n||
r){var a=hl(e,t,n,r,o),c=a.countryCallingCode,u=a.number;if(c)return{countryCallingCodeSource:"FROM_NUMBER_WITHOUT_PLUS_SIGN",countryCallingCode:c,number:u}}return{number:e}}}if(e[1]==="0")return{};
for(var l=new ce(o),d=2;d-1<=ig&&d<=e.length;){var p=e.slice(1,d);if(l.hasCallingCode(p))return l.selectNumberingPlan(p),{countryCallingCodeSource:i?"FROM_NUMBER_WITH_IDD":
"FROM_NUMBER_WITH_PLUS_SIGN",countryCallingCode:p,number:e.slice(d)};d++}return{}}function ml(e){return e.replace(new RegExp("[".concat(ag,"]+"),"g")," ").trim()}var NC=/(\$\d)/;function gl(e,t,n){
var r=n.useInternationalFormat,o=n.withNationalPrefix,i=n.carrierCode,s=n.metadata,a=e.replace(new RegExp(t.pattern()),r?t.internationalFormat():o&&t.nationalPrefixFormattingRule()?t.format().replace(
NC,t.nationalPrefixFormattingRule()):t.format());return r?ml(a):a}var MC=/^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;function yl(e,t,n){var r=new ce(n);if(r.selectNumberingPlan(e||t),r.defaultIDDPrefix(
))return r.defaultIDDPrefix();if(MC.test(r.IDDPrefix()))return r.IDDPrefix()}function ug(e){var t=e.number,n=e.ext;if(!t)return"";if(t[0]!=="+")throw new Error(
'"formatRFC3966()" expects "number" to be in E.164 format.');return"tel:".concat(t).concat(n?";ext="+n:"")}var lg={formatExtension:function(t,n,r){return"".concat(t).concat(r.ext()).concat(n)}};
function wl(e,t,n,r){n?n=FC({},lg,n):n=lg;var o=new ce(r);if(e.country&&e.country!=="001"){if(!o.hasCountry(e.country))throw new Error("Unknown country: ".concat(e.country));o.selectNumberingPlan(
e.country)}else if(e.countryCallingCode)o.selectNumberingPlan(e.countryCallingCode);else return e.phone||"";var i=o.countryCallingCode(),s=n.v2?e.nationalNumber:e.phone,a;switch(t){case"NATIONAL":
return s?(a=Da(s,e.carrierCode,"NATIONAL",o,n),bl(a,e.ext,o,n.formatExtension)):"";case"INTERNATIONAL":return s?(a=Da(s,null,"INTERNATIONAL",o,n),a="+".concat(i," ").concat(a),bl(a,e.ext,o,
n.formatExtension)):"+".concat(i);case"E.164":return"+".concat(i).concat(s);case"RFC3966":return ug({number:"+".concat(i).concat(s),ext:e.ext});case"IDD":if(!n.fromCountry)return;var c=DC(s,
e.carrierCode,i,n.fromCountry,o);return c?bl(c,e.ext,o,n.formatExtension):void 0;default:throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(t,'"'))}}function Da(e,t,n,r,
o){var i=IC(r.formats(),e);return i?gl(e,i,{useInternationalFormat:n==="INTERNATIONAL",withNationalPrefix:!(i.nationalPrefixIsOptionalWhenFormattingInNationalFormat()&&o&&o.nationalPrefix===!1),
carrierCode:t,metadata:r}):e}function IC(e,t){return zC(e,function(n){if(n.leadingDigitsPatterns().length>0){var r=n.leadingDigitsPatterns()[n.leadingDigitsPatterns().length-1];if(t.search(
r)!==0)return!1}return gt(t,n.pattern())})}function bl(e,t,n,r){return t?r(e,t,n):e}function DC(e,t,n,r,o){var i=Ui(r,o.metadata);if(i===n){var s=Da(e,t,"NATIONAL",o);return n==="1"?n+" "+s:s}var a=
yl(r,void 0,o.metadata);if(a)return"".concat(a," ").concat(n," ").concat(Da(e,null,"INTERNATIONAL",o))}function FC(){for(var e=1,t=arguments.length,n=new Array(t),r=0;r< t;r++)n[r]=arguments[r];for(;
e< n.length;){if(n[e])for(var o in n[e])n[0][o]=n[e][o];e++}return n[0]}function zC(e,t){for(var n=0;n< e.length;){if(t(e[n]))return e[n];n++}}function Ki(e){"@babel/helpers - typeof";return Ki=
typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":
typeof t},Ki(e)}function dg(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(o){return Object.getOwnPropertyDescriptor(e,
o).enumerable})),n.push.apply(n,r)}return n}function pg(e){for(var t=1;t< arguments.length;t++){var n=arguments[t]!=null?arguments[t]:{};t%2?dg(Object(n),!0).forEach(function(r){UC(e,r,n[r])}):
Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):dg(Object(n)).forEach(function(r){Object.defineProperty(e,r,Object.getOwnPropertyDescriptor(n,r))})}
return e}function UC(e,t,n){return(t=fg(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function KC(e,t){if(!(e instanceof t))throw new TypeError(
"Cannot call a class as a function")}function hg(e,t){for(var n=0;n< t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,fg(
r.key),r)}}function BC(e,t,n){return t&&hg(e.prototype,t),n&&hg(e,n),Object.defineProperty(e,"prototype",{writable:!1}),e}function fg(e){var t=jC(e,"string");return Ki(t)=="symbol"?t:t+""}function jC(
e,t){if(Ki(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||"default");if(Ki(r)!="object")return r;throw new TypeError(
"@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(e)}var kl=(function(){function e(t,n,r){if(KC(this,e),!t)throw new TypeError("First argument is required");if(
typeof t!="string")throw new TypeError("First argument must be a string");if(t[0]==="+"&&!n)throw new TypeError("`metadata` argument not passed");if(er(n)&&er(n.countries)){r=n;var o=t;if(!ZC.test(
o))throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');var i=fl(o,void 0,void 0,void 0,r),s=i.countryCallingCode,a=i.number;if(n=a,t=s,!n)throw new Error(
"Invalid `number` argument passed: too short")}if(!n)throw new TypeError("`nationalNumber` argument is required");if(typeof n!="string")throw new TypeError(
"`nationalNumber` argument must be a string");tl(r);var c=al(t,r),u=c.country,l=c.callingCode;this.country=u,this.countryCallingCode=l,this.nationalNumber=n,this.number=
"+"+this.countryCallingCode+this.nationalNumber,this.getMetadata=function(){return r}}return BC(e,[{key:"setExt",value:function(n){this.ext=n}},{key:"getPossibleCountries",value:function(){
return this.country?[this.country]:cl(this.countryCallingCode,this.nationalNumber,this.getMetadata())}},{key:"isPossible",value:function(){return rl(this,{v2:!0},this.getMetadata())}},{key:"isValid",
value:function(){return il(this,{v2:!0},this.getMetadata())}},{key:"isNonGeographic",value:function(){var n=new ce(this.getMetadata());return n.isNonGeographicCallingCode(this.countryCallingCode)}},{
key:"isEqual",value:function(n){return this.number===n.number&&this.ext===n.ext}},{key:"getType",value:function(){return Er(this,{v2:!0},this.getMetadata())}},{key:"format",value:function(n,r){
return wl(this,n,r?pg(pg({},r),{},{v2:!0}):{v2:!0},this.getMetadata())}},{key:"formatNational",value:function(n){return this.format("NATIONAL",n)}},{key:"formatInternational",value:function(n){
return this.format("INTERNATIONAL",n)}},{key:"getURI",value:function(n){return this.format("RFC3966",n)}}])})();var ZC=/^\+\d+$/;var mg={version:4,country_calling_codes:{"84":["VN"]},countries:{VN:[
"84","00","[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}",[7,8,9,10],[["(\\d{4})(\\d{4,6})","$1 $2",["1(?:2[02]|[89])"],0,1],["(\\d{2})(\\d{3})(\\d{2})(\\d{2})","$1 $2 $3 $4",["1[26]|6"],"0$1",1],[
"(\\d{3})(\\d{3})(\\d{3})","$1 $2 $3",["[1357-9]"],"0$1",1],["(\\d{2})(\\d{4})(\\d{4})","$1 $2 $3",["2[48]"],"0$1",1],["(\\d{3})(\\d{4})(\\d{3})","$1 $2 $3",["2"],"0$1",1]],"0",0,0,0,0,0,[[
"2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}",[10]],[
"121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}",[9]],["1800\\d{4,6}|12(?:0[13]|28)\\d{4}",[8,9,10]],["1900\\d{4,6}",[8,9,
10]],0,0,["[17]99\\d{4}|69\\d{5,6}",[7,8]],0,["672\\d{6}",[9]]]]},nonGeographic:{}};var gg=mg,yg={version:gg.version,country_calling_codes:{84:["VN"]},countries:{VN:gg.countries.VN},nonGeographic:{}};
function bg(...e){let t=new Map;for(let n of e){let[r="",...o]=n.split(/\W+/);o.forEach((i,s)=>t.set(i,`${Number(r)+s}`))}return t}var wg=bg("32: 162 163 164 165 166 167 168 169","56: 186","58: 188",
"59: 199","70: 120","76: 126 122 128 121","81: 127 129 123 124 125"),kg=bg("203: 33 240 25 26 27 280 281","212: 22 231 20 230 29","220: 320 321 241","225: 31 351 36 350 30",
"232: 52 53 54 510 511 37 38 39","24: 4","28: 8","251: 61 62","254: 64 55 56 57 58 68 60 501 500 63","269: 59 70 651 72 73 650 75 66 67","290: 780 781 710 711 74","296: 76 77","299: 79"),xg=e=>xl(e)&&
e.length===11?`0${wg.get(e.slice(1,4))}${e.slice(4)}`:"",xl=e=>wg.has(e.slice(1,4));function Fa(e){let t=[1,2,3].map(r=>e.slice(1,1+r)).find(r=>kg.has(r))||"";return e.length===(t.length===1?10:
t.length+8)&&/[2-8]/.test(e.charAt(1+t.length))?t:""}var vl=(e,t)=>`0${kg.get(t)}${e.slice(1+t.length)}`;var ze=e=>({ok:!1,reason:e}),WC=/^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])/,Rg=
/^(\d)\1{6,}$|(\d)\2{7}$|^0?(?:123456789|987654321)/,HC=/^0(?:69\d{5,8}|80\d{5,6})$/,VC=/^0?1[89]00\d{0,6}$|^1[01]\d{1,3}$/;function Ua(e){let t=/^[ (]*(?:\+|00)/.test(e),n=e.replace(/\D/g,
"").replace(/^00(?=[1-9])/,"");if(Rg.test(n))return ze("FAKE");if(VC.test(n))return ze("SERVICE_NUMBER");if(HC.test(n.replace(/^(?:84)?0?(?=69\d|80\d)/,"0")))return ze("CLOSED_NETWORK");let r=
/^84/.test(n)&&(t||n.length>10),o=r?n.slice(2):n;if(o[0]==="0"||r)return Sg(o[0]==="0"?o:`0${o}`,vg(e,r));if(t)return ze(o.length<7?"TOO_SHORT":"FOREIGN");if(o.length<9)return ze(/^[2-8].{6}/.test(o)?
"NO_PREFIX":"TOO_SHORT");let i=Sg(`0${o}`,vg(e,r));return i.ok&&i.kind==="valid"&&i.notes.unshift("LEADING_ZERO_ADDED"),i}function vg(e,t){let n=e.match(/\(?\d+/g)||[];return t&&/^\(?(?:00)?84$/.test(
n[0]||"")&&n.shift(),/^\(?0$/.test(n[0]||"")&&n.shift(),n.map((r,o)=>o?r:r.replace(/^(\(?)(?=[1-9])/,"$10"))}function Sg(e,t){let n=za(e,"valid")||(/^055[2-9]\d{6}$/.test(e)?qC(e):null)||za(xg(e),
"convertible","OLD_11_DIGIT")||XC(e,t)||ze(JC(e));return n.ok&&n.kind==="valid"&&n.type==="mobile"&&(WC.test(e)||n.notes.push("UNKNOWN_PREFIX"),YC(e,t)&&n.notes.push("AMBIGUOUS_OLD_AREA")),Rg.test(e)?
ze("FAKE"):n}function za(e,t,...n){if(!/^0(?:2\d|[35789])\d{8}$/.test(e))return null;let r=new kl(`+84${e.slice(1)}`,yg),o=r.getType(),i=o==="MOBILE"?"mobile":o==="FIXED_LINE"?"landline":null;
return i&&{ok:!0,kind:t,type:i,e164:r.number,display:r.formatNational(),notes:n}}var qC=e=>({ok:!0,kind:"valid",type:"mobile",e164:`+84${e.slice(1)}`,display:`${e.slice(0,4)} ${e.slice(4,
7)} ${e.slice(7)}`,notes:[]});function XC(e,t){let n=Fa(e),r=!/^2/.test(n)||Og(n,t)||e[n.length+1]==="3"&&(t[0]||"").length>5;return n&&n!=="8"&&r?za(vl(e,n),"convertible","OLD_AREA_CODE"):null}
var Og=(e,t)=>(t[0]||"").replace("(","")===`0${e}`;function YC(e,t){let n=Fa(e);return/^3[01]$/.test(n)||n==="55"&&e[3]!=="9"?!0:!n||!Og(n,t)?!1:n==="8"||/^\(/.test(t[0]||"")||e[3]==="3"&&
/^3-(?:7|1-|4-3$)/.test(t.map(r=>r.length).join("-"))}function Sl(e){let t=`0${e.slice(3)}`,n=Fa(t),r=n?za(vl(t,n),"convertible"):null;return r!=null&&r.ok?r.e164:void 0}function JC(e){let t=e[1]||"";
if(/[01]/.test(t)&&e.length>8&&e.length<12&&!xl(e))return"PREFIX";let n=e.length-(/[12]/.test(t)?11:10);return n<0?"TOO_SHORT":n>0?"TOO_LONG":t==="2"?"AREA_CODE":"PREFIX"}function Bi(e){if(
e==null)return ze("EMPTY");if(typeof e!="string"&&typeof e!="number")return ze("CHARS");let t=Vm(String(e)).replace(/^(\d{9,12})\.0$/,"$1");if(!/[a-z0-9]|[^\x00-\x7f]/.test(t))return ze("EMPTY");if(
/^[+-]?\d+([.,]\d+)? ?e ?[+-]?\d{1,3}$/.test(t))return ze("SCIENTIFIC");let n=Ju(t).reduce((r,o)=>r.concat(e_(o)),[]);return n.length?o_(n):ze(QC(t))}var QC=e=>/\p{L}/u.test(Yu(e))?"CHARS":"EMPTY",Tg=
/[^\d .()+\-\x2f,;:&|[\]'"=!?]/;function e_(e){let{text:t,ext:n}=qm(e),r=Yu(t);if(Tg.test(r)){if(n_(r))return[ze("LETTER_FOR_DIGIT")];let o=Xm(r);if(Tg.test(o))return[ze("CHARS")];if(an(o)===0)return[
];if(an(o)<7)return[ze("CHARS")];let i=Cg(o,n).map(t_);return i.some(({ok:s})=>s)?i:[ze("CHARS")]}return an(r)===0?[]:Cg(r,n)}var t_=e=>e.ok?{...e,notes:[...e.notes,"TEXT_AROUND"]}:e;function Cg(e,t){
var i;let n=Ju(e).filter((s,a,c)=>c.length<2||an(s)>0),r=n.length>1?n.map(Ua):r_((i=n[0])!=null?i:""),o=r[r.length-1];return o&&o.ok&&t?[...r.slice(0,-1),{...o,display:`${o.display} (máy lẻ ${t})`,
ext:t}]:r}var n_=e=>/^[\d .()+\-\x2f,;:&|oli\u043e\u03bf]*$/.test(e)&&an(e)>5;function r_(e){return e.length<80&&an(e)>15&&_g(e.match(/\+?\d+/g)||[])||[Ua(e)]}function _g(e){if(e.length===0)return[];
for(let t=1;t<=5&&t<=e.length;t++){let n=Ua(e.slice(0,t).join(" ")),r=n.ok?_g(e.slice(t)):null;if(r)return[n,...r]}return null}function o_(e){let[t=ze("EMPTY")]=e;if(e.length<2||t.ok&&e.every(
r=>r.ok&&r.e164===t.e164))return t;let n=[];for(let r of e)r.ok&&!n.includes(r.e164)&&n.push(r.e164);return n.length?{ok:!1,reason:"MULTIPLE",parts:n}:ze("MULTIPLE")}var i_={[K.page]:["pageName",
"address","name","office","phone","email"],[K.group]:["pageName","address","name","office","phone","email"],[K.person]:["accountName","address","name","office","phone","email"],[K.none]:["reason"]},
s_=(e,t)=>{var n;return t==="kind"||i_[(n=Ut(e))!=null?n:K.page].includes(t)},a_=e=>Ut(e)===K.none?["kind","reason"]:de,Rl=(e,t)=>({key:e,with:t}),Bt=(e,t,n={},r)=>({field:e,level:"fault",problem:Rl(
t,r),...n}),Ao=(e,t)=>({field:e,level:"ask",problem:Rl("account.ask",{value:t}),suggest:t}),Eo=(e,t,n)=>({field:e,level:"note",problem:Rl(t,n)});function c_(e){let t=_a(e),n=!t.ok&&
t.reason==="OTHER_SITE"?Uu(N(e)):void 0;return t.ok?{value:t.canonical,key:t.key,addressKind:t.kind,findings:t.notes.map(r=>Eo("address",`address.note.${r}`))}:{value:N(e),findings:[n?Bt("address",
"account.otherNetwork",{},{network:n}):Bt("address",`address.${t.reason}`),...t.suggest?[Ao("address",t.suggest)]:[]]}}var Lg=e=>t=>{var o;let n=Bi(t),r=n.ok&&n.notes.includes("AMBIGUOUS_OLD_AREA")?
Sl(n.e164):void 0;return n.ok?{value:n.display,key:n.e164,findings:[...r===void 0?[]:[Ao(e,$g(r))],...n.notes.map(i=>Eo(e,`phone.note.${i}`))]}:{value:N(t),findings:[Bt(e,`phone.${n.reason}`),...((o=
n.parts)!=null?o:[]).map(i=>Ao(e,$g(i)))]}},$g=e=>{let t=Bi(e);return t.ok?t.display:e};function u_(e){var r;let t=qs(e),n=t.suggest?[Ao("email",t.suggest)]:[];return t.ok?{value:t.email,key:t.key,
findings:[...n,...t.notes.map(o=>Eo("email",`email.note.${o}`))]}:{value:N(e),findings:[Bt("email",`email.${t.reason}`),...n,...((r=t.parts)!=null?r:[]).map(o=>Ao("email",o))]}}var ji=(e,t)=>n=>{
let r=t(n),o=r.suggest?[Ao(e,r.suggest)]:[];return r.ok?{value:r.name,findings:[...o,...r.notes.map(i=>Eo(e,`person.note.${i}`))]}:{value:N(n),findings:[Bt(e,`person.${r.reason}`),...o]}};function l_(
e){let t=N(e);return{value:t,findings:t.length>500?[Bt("reason","account.reasonLong")]:[]}}function d_(e){let t=Ut(e);return t?{value:t,findings:[]}:{value:N(e),findings:[Bt("kind",
"account.kindUnknown",{},{text:N(e)})]}}var p_={kind:d_,accountName:ji("accountName",Zm),pageName:ji("pageName",Xu),address:c_,name:ji("name",zi),office:ji("office",jm),phone:Lg("phone"),email:u_,
second:ji("second",zi),secondPhone:Lg("secondPhone"),reason:l_},h_=["accountName","pageName","name","office","second","reason"];function f_(e,t,n){try{return m_(e,t,n)}catch(r){return{value:t,
findings:[Bt(e,"account.cellUnreadable")],broke:r}}}function m_(e,t,n){if(!N(t))return s_(n,e)?e==="kind"||e==="reason"?{value:"",findings:[Bt(e,`account.${e}`)]}:{value:"",findings:[Bt(e,
"account.required",{},{label:Sn(e)})]}:{value:"",findings:[]};let r=h_.includes(e)?wr(t):void 0;return r?{value:t,findings:[Bt(e,"account.legacyText",{suggest:r.text},{text:r.text})]}:p_[e](t)}
function g_(e,t){let n=(r,o)=>[{...Eo("kind",r),level:"ask",suggest:o,setField:"kind"}];return t==="group"&&e!==K.group?n("account.addressIsGroup",K.group):e===K.group&&t&&!["group","share"].includes(
t)?[Eo("address","account.groupAddress")]:t==="page"&&e===K.person?n("account.addressIsPage",K.page):[]}function Po(e){var s,a,c,u,l;let t=(s=Ut(e.kind))!=null?s:"",n=a_(t),r={};for(let d of de)r[d]=
n.includes(d)?f_(d,e[d],t):{value:N(e[d]),findings:[]};let o=de.filter(d=>"broke"in r[d]),i={};for(let d of de)i[d]=r[d].value;return{values:i,findings:[...de.flatMap(d=>r[d].findings),...g_(t,
r.address.addressKind)],addressKey:(a=r.address.key)!=null?a:"",phoneKey:(c=r.phone.key)!=null?c:"",emailKey:(u=r.email.key)!=null?u:"",addressKind:(l=r.address.addressKind)!=null?l:"",...o.length?{
broke:o.map(d=>r[d].broke)}:{}}}var Ag=5,Eg=120;function Pg(e,t,n=r=>{throw r}){let r=new Map(t.map(({code:s,name:a})=>[s.trim(),gn(a.trim(),Eg)])),o={rows:e.filter(s=>!pu(s)),samples:e.filter(pu),
cores:vh(t)},i=(s,{level:a,field:c},u)=>{var h,f;let l=[...(h=u.units)!=null?h:xi(u.rows)],d=l.map(w=>r.get(w)||gn(w,Eg)),p=d.slice(0,Ag).join("; ")+(l.length>Ag?"; …":"");return{rowIds:u.rows.map(
w=>w.rowId),units:l,level:a,problem:{key:`across.${s}`,with:{units:p,count:u.rows.length,other:d[1]||""},field:(f=u.field)!=null?f:c}}};return Object.entries(Ws).flatMap(([s,a])=>{try{
return Array.from(a.find(o),c=>i(s,a,c))}catch(c){return n(c,s),[]}})}function Ng(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&
e.BYTES_PER_ELEMENT===1}var Ol=e=>e?`"${e}" `:"";function Tl(e,t=""){if(typeof e!="number")throw new TypeError(Ol(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||
e<0)throw new RangeError(Ol(t)+"expected integer >= 0, got "+e);return e}function No(e,t,n=""){if(Ng(e)&&(t===void 0||e.length===t))return e;t!==void 0&&Tl(t,"length");let r=Ng(e),o=t!==void 0?
` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,s=Ol(n)+"expected Uint8Array"+o+", got "+i;throw r?new RangeError(s):new TypeError(s)}function Dg(e){if(typeof e!="function"||
typeof e.create!="function")throw new TypeError("expected hash wrapped by utils.createHasher");if(Tl(e.outputLen),Tl(e.blockLen),e.outputLen<1||e.blockLen<1)throw new Error(
"hash blockLen / outputLen must be >= 1")}var y_=(e,t)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)},Mg=(
e,t)=>{y_(e,t);let n=Object.getPrototypeOf(e);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(
`"${t}.__proto__" is not allowed`)};function Mo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error("digest() was already called")}function Ka(e,t){No(e,
void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function Zi(...e){for(let t=0;t< e.length;t++)e[t].fill(0)}function Ba(e){
return new DataView(e.buffer,e.byteOffset,e.byteLength)}function jt(e,t){return e<<32-t|e>>>t}var Fg=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",b_=Array.from({
length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Cl(e){if(No(e),Fg)return e.toHex();let t="";for(let n=0;n< e.length;n++)t+=b_[e[n]];return t}function Ig(e){return e>=48&&e<=57?e-48:e>=65&&
e<=70?e-55:e>=97&&e<=102?e-87:void 0}function zg(e){if(typeof e!="string")throw new TypeError("hex string expected, got "+typeof e);if(Fg)try{return Uint8Array.fromHex(e)}catch(o){
throw o instanceof SyntaxError?new RangeError(o.message):o}let t=e.length,n=t/2;if(t%2)throw new RangeError("hex string expected, got unpadded hex of length "+t);let r=new Uint8Array(n);for(let o=0,i=
0;o< n;o++,i+=2){let s=Ig(e.charCodeAt(i)),a=Ig(e.charCodeAt(i+1));if(s===void 0||a===void 0){let c=e[i]+e[i+1];throw new RangeError('hex string expected, got non-hex character "'+c+'" at index '+i)}
r[o]=s*16+a}return r}function w_(e,t,n="opts"){return Mg(e,"defaults"),t!==void 0&&Mg(t,n),Object.assign(Object.create(null),e,t)}function Ug(e,t={}){if(typeof e!="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof e);t=w_({},t,"info");let n=(o,i)=>e(i).update(o).digest(),r=e(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=
o=>e(o),Object.assign(n,t),Object.freeze(n)}var Kg=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});var ja=class{constructor(t,n){se(this,"oHash");se(this,"iHash");se(this,"blockLen");se(
this,"outputLen");se(this,"canXOF",!1);se(this,"finished",!1);se(this,"destroyed",!1);if(Dg(t),No(n,void 0,"key"),this.iHash=t.create(),typeof this.iHash.update!="function")throw new Error(
"expected Hash instance");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let r=this.blockLen,o=new Uint8Array(r);o.set(n.length>r?t.create().update(n).digest():n);for(let i=0;
i< o.length;i++)o[i]^=54;this.iHash.update(o),this.oHash=t.create();for(let i=0;i< o.length;i++)o[i]^=106;this.oHash.update(o),Zi(o)}update(t){return Mo(this),this.iHash.update(t),this}digestInto(t){
Mo(this),Ka(t,this),this.finished=!0;let n=t.subarray(0,this.outputLen);this.iHash.digestInto(n),this.oHash.update(n),this.oHash.digestInto(n),this.destroy()}digest(){let t=new Uint8Array(
this.oHash.outputLen);return this.digestInto(t),t}_cloneInto(t){t||(t=Object.create(Object.getPrototypeOf(this),{}));let{oHash:n,iHash:r,finished:o,destroyed:i,blockLen:s,outputLen:a,canXOF:c}=this;
return t=t,t.finished=o,t.destroyed=i,t.blockLen=s,t.outputLen=a,t.canXOF=c,t.oHash=n._cloneInto(t.oHash),t.iHash=r._cloneInto(t.iHash),t}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,
this.oHash.destroy(),this.iHash.destroy()}},Bg=(()=>{let e=((t,n,r)=>new ja(t,n).update(r).digest());return e.create=(t,n)=>new ja(t,n),e})();var k_=e=>e/2**32|0,x_=e=>e>>>0;function jg(e,t,n,r){
let o=k_(n),i=x_(n);e.setUint32(t,r?i:o,r),e.setUint32(t+4,r?o:i,r)}function Zg(e,t,n){return e&t^~e&n}function Gg(e,t,n){return e&t^e&n^t&n}var Za=class{constructor(t,n,r,o){se(this,"blockLen");se(
this,"outputLen");se(this,"canXOF",!1);se(this,"padOffset");se(this,"isLE");se(this,"buffer");se(this,"view");se(this,"finished",!1);se(this,"length",0);se(this,"pos",0);se(this,"destroyed",!1);
this.blockLen=t,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(t),this.view=Ba(this.buffer)}update(t){Mo(this),No(t);let{view:n,buffer:r,blockLen:o}=this,i=t.length,s=!1;for(
let a=0;a< i;){let c=Math.min(o-this.pos,i-a);if(c===o){let u=Ba(t);for(;o<=i-a;a+=o)this.process(u,a);s=!0;continue}r.set(a===0&&c===i?t:t.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(
this.process(n,0),this.pos=0,s=!0)}return this.length+=t.length,s&&this.roundClean(),this}digestInto(t){Mo(this),Ka(t,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:i}=this,{pos:s}=this;n[
s++]=128,n.fill(0,s),this.padOffset>o-s&&(this.process(r,0),n.fill(0)),jg(r,o-8,this.length*8,i),this.process(r,0),this.roundClean();let a=t===n?r:Ba(t),c=this.outputLen,u=c/4,l=this.get();if(c%4||
u>l.length)throw new Error("invalid outputLen");for(let d=0;d< u;d++)a.setUint32(4*d,l[d],i)}digest(){let{buffer:t,outputLen:n}=this;this.digestInto(t);let r=t.slice(0,n);return this.destroy(),r}
_cloneIntoMeta(t){let{buffer:n,length:r,finished:o,destroyed:i,pos:s}=this;return t.destroyed=i,t.finished=o,t.length=r,t.pos=s,s&&t.buffer.set(n),t}clone(){return this._cloneInto()}},Wg=
Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var v_=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,
2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,
2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,
2428436474,2756734187,3204031479,3329325298]),tr=new Uint32Array(64),_l=class extends Za{constructor(n,r){super(64,n,8,!1);se(this,"A",0);se(this,"B",0);se(this,"C",0);se(this,"D",0);se(this,"E",0);
se(this,"F",0);se(this,"G",0);se(this,"H",0);this.A=r[0]|0,this.B=r[1]|0,this.C=r[2]|0,this.D=r[3]|0,this.E=r[4]|0,this.F=r[5]|0,this.G=r[6]|0,this.H=r[7]|0}get(){let{A:n,B:r,C:o,D:i,E:s,F:a,G:c,H:u}=
this;return[n,r,o,i,s,a,c,u]}set(n,r,o,i,s,a,c,u){this.A=n|0,this.B=r|0,this.C=o|0,this.D=i|0,this.E=s|0,this.F=a|0,this.G=c|0,this.H=u|0}_cloneInto(n){return(n||(n=new this.constructor)).set(
...this.get()),this._cloneIntoMeta(n)}process(n,r){for(let p=0;p<16;p++,r+=4)tr[p]=n.getUint32(r,!1);for(let p=16;p<64;p++){let h=tr[p-15],f=tr[p-2],w=jt(h,7)^jt(h,18)^h>>>3,S=jt(f,17)^jt(f,
19)^f>>>10;tr[p]=S+tr[p-7]+w+tr[p-16]|0}let{A:o,B:i,C:s,D:a,E:c,F:u,G:l,H:d}=this;for(let p=0;p<64;p++){let h=jt(c,6)^jt(c,11)^jt(c,25),f=d+h+Zg(c,u,l)+v_[p]+tr[p]|0,S=(jt(o,2)^jt(o,13)^jt(o,22))+Gg(
o,i,s)|0;d=l,l=u,u=c,c=a+f|0,a=s,s=i,i=o,o=f+S|0}o=o+this.A|0,i=i+this.B|0,s=s+this.C|0,a=a+this.D|0,c=c+this.E|0,u=u+this.F|0,l=l+this.G|0,d=d+this.H|0,this.set(o,i,s,a,c,u,l,d)}roundClean(){Zi(tr)}
destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Zi(this.buffer)}},Ll=class extends _l{constructor(){super(32,Wg)}};var Ga=Ug(()=>new Ll,Kg(1));var S_=16,Hg=e=>Cl(e.slice(0,S_));function Gi(e){
let t=encodeURIComponent(e.replace(/[\uD800-\uDFFF]/gu,"\ufffd")),n=[];for(let r=0;r< t.length;r+=1){let o=t[r]==="%";n.push(o?parseInt(t.slice(r+1,r+3),16):t.charCodeAt(r)),o&&(r+=2)}
return Uint8Array.from(n)}var cn=e=>Hg(Ga(Gi(e))),$l=e=>Cl(Ga(Gi(e))),Io=class{constructor(t){this.known=new Map;this.start=Bg.create(Ga,zg(t))}of(t){var r;let n=(r=this.known.get(t))!=null?r:Hg(
this.start.clone().update(Gi(t)).digest());return this.known.set(t,n),n}};var R_=8,O_="trống",qg="1",Vg=" (theo bản cũ)",Xg="Đã rút đồng ý",Yg=e=>e.trim()?cn(e.trim().normalize("NFC")).slice(0,R_):O_,
Jg=({name:e,phone:t,email:n,second:r,secondPhone:o})=>{let i=[z(r),o.replace(/\D/g,"")];return[z(e),t.replace(/\D/g,""),n.trim().toLowerCase(),...i.some(s=>s!=="")?i:[]]},Pr=e=>Ut(e.kind)!==K.none&&
Jg(e).some(t=>t!==""),Qg=(e,t,n)=>`${e||"Người dùng biểu mẫu"}, ${be(t)}, bản thông báo ${Yg(n)}`,ey=e=>`${Xg}, ${be(e)}`,Do=e=>/^(da )?(rut|thu hoi)\b/.test(W(e).trim()),ty=e=>e.startsWith(
`${Xg}, `),ny=e=>e.endsWith(Vg)?e:`${e.trim()}${Vg}`,ry=(e,t)=>t.of("consent",e.consent.trim(),...Jg(e)),Wi=(e,t)=>[qg,t.name,ry(e,t)].join(".");function Nr(e,t){if(!e.consent.trim(
))return e.consentMark?"ended":"none";if(Do(e.consent))return"withdrawn";let[n,r,o]=e.consentMark.split(".");return n===qg&&o&&(!t||r!==t.name)?"unknown":t&&o===ry(e,t)&&r===t.name?"given":"ended"}
var oy=(e,t)=>!Do(e)&&e.trim()!==""&&!e.includes(`bản thông báo ${Yg(t)}`);var T_=/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,Wa=e=>T_.test(e),iy=(e,t,n)=>Wa(e)&&e>=t&&e<=n,sy=({shown:e,updated:t},n,r)=>{var o;
return(o=[e,t].find(i=>iy(i,n,r)))!=null?o:""};function ay(e,t,n){return e.hasRows?e.witnessed?e.witnessed:e.complete?sy(e,t,n)||n:iy(e.shown,t,n)?e.shown:"":""}function cy(e,t,n){if(e.witnessed||
!e.hasRows||!e.complete)return{witnessed:e.witnessed};let r=sy(e,t,n);if(r)return{witnessed:r};let o=e.shown!==""&&!(Wa(e.shown)&&e.shown>n);return{witnessed:n,...o?{insteadOf:e.shown}:{}}}
function C_(e,t){return e.length===0||t==="ended"?yo[t].withoutRows:e.some(n=>n.hasFault||n.review==="returned")?L.fix:e.every(n=>n.isNone)?L.none:e.every(n=>n.review==="passed")?L.approved:
L.reported}function uy(e,t,{last:n,...r},o,i,s){let a=C_(e,t),c=a!==L.missing&&a!==L.fix&&a!=="",u=e.reduce((h,f)=>f.updated>h?f.updated:h,""),l={...r,updated:u,hasRows:e.length>0,complete:c},d=ay(l,
n,i),p=a===""?"":cf(o,d,s);return{status:a,timeliness:p,count:e.filter(h=>!h.isNone).length,first:d,witness:cy(l,n,i),updated:u,order:__(a,p)}}function __(e,t){let n={[L.missing]:0,[L.fix]:10,[
L.reported]:20,[L.none]:30,[L.approved]:40,"":50},r={[ae.overdue]:0,[ae.late]:1,[ae.grace]:2,[ae.open]:3,[ae.onTime]:4,"":5};return n[e]+r[t]}var Fo={full:"hộp thư của người nhận đã đầy",unknown:
"không có địa chỉ này",domain:"tên miền sau dấu @ không nhận thư, có thể gõ sai",disabled:"hộp thư đã bị khóa hoặc ngừng dùng",blocked:"máy chủ của người nhận chặn thư",large:
"thư lớn hơn mức người nhận cho phép",other:"máy chủ của người nhận không nhận thư, không rõ lý do"},L_=/[\w.!#$%&'*+\x2f=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}/gi,$_=
/^(?:mailer-daemon|postmaster|noreply|no-reply)@|@(?:googlemail|mail\.gmail)\.com$/i,A_=4e5,E_=[["2.2","full"],["2.1","disabled"],["2.3","large"],["3.4","large"],["1.2","domain"],["1.10","unknown"],[
"1.","unknown"],["4.","domain"],["7.","blocked"]],Mr=(...e)=>new RegExp(e.join("|"),"i"),P_=[[Mr("over quota","quota exceeded","mailbox (?:is )?full","inbox is full","out of storage",
"hộp thư .{0,20}đầy","hết dung lượng"),"full"],[Mr("domain .{0,60}(?:not found|couldn't be found|does ?n.t exist)","tên miền .{0,60}không"),"domain"],[Mr("address not found","couldn't be found",
"user unknown","unknown user","no such user","does ?n.t exist","không tìm thấy địa chỉ","không tìm thấy người"),"unknown"],[Mr("disabled","inactive","suspended","bị vô hiệu","ngừng hoạt động"),
"disabled"],[Mr("blocked","spam","policy","rejected","blacklist","access denied","bị chặn","bị từ chối"),"blocked"],[Mr("too large","size limit","exceeds .{0,20}size","quá lớn"),"large"]],N_=Mr(
"delivery incomplete","delivery (?:is )?delayed","will (?:retry|keep trying)","temporary problem","tiếp tục thử","chậm trễ");function ly(e){var o,i;let t=[...e.matchAll(
/(?:^|[^\d.])([45])\.(\d{1,3}\.\d{1,3})(?![\d.]*\d)/g)],n=t.find(([,s])=>s==="5");if(n){let s=`5.${n[2]}`;return{reason:(i=(o=E_.find(([a])=>n[2].startsWith(a)))==null?void 0:o[1])!=null?i:"other",
code:s}}if(t.length||N_.test(e))return t.some(([,,a])=>a==="2.2")?{reason:"full",code:"4.2.2"}:"late";let r=P_.find(([s])=>s.test(e));return r?{reason:r[1],code:""}:/(?:^|\D)55\d(?:\D|$)/.test(e)?{
reason:"other",code:""}:void 0}function dy(e,t){let n=e.slice(0,A_),r=[...n.matchAll(L_)].map(s=>({email:s[0].toLowerCase().replace(/^[.'`]+/,""),from:s.index,to:s.index+s[0].length})).filter(({email:
s})=>!$_.test(s)&&t(s)),o=new Map,i=new Set;return r.forEach(({email:s,from:a,to:c},u)=>{var h,f,w;let l=r.slice(u+1).find(S=>S.email!==s),d=r.slice(0,u).reverse().find(S=>S.email!==s),p=(w=ly(
n.slice(c,Math.min((h=l==null?void 0:l.from)!=null?h:n.length,c+3e3))))!=null?w:ly(n.slice(Math.max((f=d==null?void 0:d.to)!=null?f:0,a-1e3),a));p==="late"?i.add(s):p&&!(o.has(s)&&p.code==="")&&o.set(
s,{email:s,...p})}),{bounces:[...o.values()],delayed:[...i].filter(s=>!o.has(s))}}var nr=100,Al=e=>/^[A-Za-zĐđ]{0,6}[-_.]?\d[\w.-]*$/.test(e);function M_(e,t){let n=[],{activity:r}=e,o=
e.mergedInto.trim();if(r.trim()&&!nn(r)&&n.push({column:"activity",problem:{key:"roster.badActivity",with:{text:r}}}),t.superiorRings.has(e)&&n.push({column:"parent",problem:{key:"roster.parentRing"}}
),Mt(e)===Q.merged){let i=t.named(o);o?i?t.mergerRings.has(e)&&n.push({column:"mergedInto",problem:i===e?{key:"roster.mergedSelf"}:{key:"roster.mergedRing"}}):n.push({column:"mergedInto",problem:{key:
"roster.mergedUnknown",with:{code:o}}}):n.push({column:"mergedInto",problem:{key:"roster.mergedNowhere"}})}else o&&n.push({column:"mergedInto",problem:{key:"roster.mergedStill"}});return n}
function I_(e,t,n){var s;let r=[],o=e.code.trim(),i=e.parent.trim();o?o.length>nr?r.push({column:"code",problem:{key:"roster.codeLong",with:{most:nr}}}):((s=t.get(B(o)))!=null?s:0)>1&&r.push({column:
"code",problem:{key:"roster.codeTwice",with:{code:o}}}):r.push({column:"code",problem:{key:"roster.noCode"}}),e.name.trim()||r.push({column:"name",problem:{key:"roster.noName"}}),i&&B(i)===B(o)?
r.push({column:"parent",problem:{key:"roster.parentSelf"}}):Al(i)&&!t.has(B(i))&&r.push({column:"parent",problem:{key:"roster.parentUnknown",with:{parent:i}}}),r.push(...M_(e,n));for(let{text:a,
suggest:c}of je(e.email).bad)r.push({column:"email",problem:c?{key:"roster.askEmail",with:{text:a,suggest:c}}:{key:"roster.badEmail",with:{text:a}}});for(let a of tf(e.phone))Bi(a).ok||r.push({column:
"phone",problem:{key:"roster.badPhone",with:{text:a}}});return e.required.trim()&&!Bn(e.required)&&r.push({column:"required",problem:{key:"roster.badRequired",with:{text:e.required}}}),
e.extendedTo.trim()&&ct(e.extendedTo)===void 0&&r.push({column:"extendedTo",problem:{key:"roster.badDay",with:{text:e.extendedTo}}}),r}function D_(e,t){var o;let n=t.get(e.code.trim()),r=(o=n==null?
void 0:n.email.split(", ").every(i=>e.email.toLowerCase().indexOf(i.toLowerCase())>=0))!=null?o:!1;return n&&r?[{column:"email",problem:n.why?{key:"roster.returnedEmail",with:{text:n.email,day:q(
n.day),why:Fo[n.why]}}:{key:"roster.refusedEmail",with:{text:n.email,day:q(n.day)}}}]:[]}function Hi(e,t={},n=()=>{}){var s;let r=new Map;for(let a of e.map(({code:c})=>B(c)))a&&r.set(a,((s=r.get(
a))!=null?s:0)+1);let o=new Map(Object.entries(t)),i=ft(e);return e.map(a=>{try{return[...I_(a,r,i),...D_(a,o)]}catch(c){return n(c),[{column:"",problem:{key:"roster.unreadable"}}]}})}var El=
e=>Object.fromEntries(e.map(t=>[t,""])),F_=["unit",...de],py=e=>F_.every(t=>e[t].trim()===""),yt=e=>Oi(e.usage)===Ae.stopped;function z_(e,t,n){let r=[],o=(i,s)=>{r.push({column:i,problem:s})};
e.unit.trim()?t===void 0&&o("unit",{key:"account.unknownUnit",with:{code:e.unit}}):o("unit",{key:"account.noUnit"}),e.usage.trim()&&!Oi(e.usage)&&o("usage",{key:"account.usageUnknown",with:{text:
e.usage}}),e.review.trim()&&!Ti(e.review)&&o("review",{key:"account.reviewUnknown",with:{text:e.review}});for(let i of n.findings)i.level==="fault"&&r.push({column:i.field,problem:ia(i.problem)});
return r}function U_(e,t){return{blank:!1,active:!0,unit:hy(()=>e.unit.trim(),""),isNone:!1,review:"waiting",consent:"unknown",faults:[{column:"",problem:{key:"account.rowUnreadable"}}],remarks:[],
own:{...El(["unitName",...Zn]),rowId:t}}}function hy(e,t){try{return e()}catch{return t}}function K_(e){return e==="given"||e==="unknown"?[]:[{column:"",problem:{key:e==="withdrawn"?
"account.consentWithdrawn":"account.noConsent"}}]}function B_(e,t,n,r){let o=py(e),i=e.unit.trim();if(o)return{blank:o,active:!1,unit:i,isNone:!1,review:"waiting",consent:Nr(e,r),faults:[],remarks:[],
own:El(["unitName",...Zn])};let s=Po(e),a=t.get(i),c=yt(e),u=_r(e,r),l=c?[]:z_(e,a,s);!c&&u==="returned"&&l.push({column:"",problem:ia(ga(e.comment))});let d=c?[]:s.findings.filter(
f=>f.level!=="fault").map(({field:f,problem:w})=>({column:f,problem:ia(w)}));!c&&e.review.trim()&&ma(e,r)&&d.push({column:"",problem:{key:"account.markUnknown"}});let p=Nr(e,r);!c&&Pr(e)&&d.push(
...K_(p));let h=Jn(e,r).join(", ");return{blank:o,active:!c,unit:i,isNone:Ut(e.kind)===K.none,review:u,faults:l,remarks:d,reading:s,consent:p,own:{unitName:a!=null?a:"",faults:"",remarks:"",changed:h,
rowId:n,addressKey:s.addressKey,mask:""}}}function j_(e,t){let n=new Set;return e.map(r=>{let o=r.rowId&&!n.has(r.rowId)?r.rowId:hy(()=>py(r),!1)?"":t();return n.add(o),o})}function Z_(e){var n;let t=
new Map;for(let r of e){if(!r.active)continue;let o=(n=t.get(r.unit))!=null?n:{none:[],accounts:0};r.isNone?o.none.push(r):o.accounts+=1,t.set(r.unit,o)}for(let{none:r,accounts:o}of t.values())o?
r.forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneWithAccounts"}})):r.slice(1).forEach(i=>i.faults.push({column:"kind",problem:{key:"account.noneTwice"}}))}function G_(e,t,n,r){
var a;let o=new Map(t.map(c=>[c.own.rowId,c])),i=e.flatMap((c,u)=>{let{active:l,own:d,reading:p,unit:h}=t[u];return!l||!p?[]:[{rowId:d.rowId,unit:h,key:p.addressKey,kind:p.addressKind,pageName:
c.pageName,accountName:c.accountName,name:c.name,phone:p.phoneKey,email:p.emailKey}]}),s=Pg(i,n.map(({code:c,name:u})=>({code:c,name:u})),r);for(let{rowIds:c,level:u,problem:l}of s){let d={column:"",
problem:l};for(let p of c.map(h=>o.get(h)))(a=u==="fix"?p==null?void 0:p.faults:p==null?void 0:p.remarks)==null||a.push(d)}}function W_(e,t){let n=new Map;return e.forEach(({updated:r},o)=>{let{
active:i,unit:s,isNone:a,review:c,faults:u}=t[o];if(!i)return;let l={isNone:a,hasFault:u.some(Wn),review:c,updated:r},d=n.get(s);d?d.push(l):n.set(s,[l])}),n}function H_(e,t,n){var c;let{dueBefore:r,
graceUntil:o}=n.settings,i=bo(e),s=uy(t,i,{witnessed:e.witnessed,shown:e.first,last:(c=n.lastWitness)!=null?c:""},{dueBefore:r,graceUntil:o,extendedTo:rn(e.extendedTo)},n.now,n.today);return{cells:{
status:s.status,timeliness:s.timeliness,count:String(s.count),first:s.first,updated:s.updated,order:String(s.order),counted:mf(i)?"1":"0"},witness:s.witness}}function V_(e,t,n){let r=W_(e.accounts,t),
o=Hi(e.units,e.refused,n);return e.units.map((i,s)=>{var u;let a=!i.code.trim()&&!i.name.trim();if(a)return{blank:a,faults:[],own:El(mo)};let c=o[s];try{let{cells:l,witness:d}=H_(i,(u=r.get(
i.code.trim()))!=null?u:[],e);return{blank:a,faults:c,witness:d,own:{...l,faults:Ru(c)}}}catch(l){return n(l),c.push({column:"",problem:{key:"roster.unreadable"}}),{blank:a,faults:c,own:{...q_(mo,i),
faults:Ru(c)}}}})}var q_=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]]));function fy(e){var s;let t=[],n=a=>{t.push(a)},r=new Map(e.units.map(a=>[a.code.trim(),a.name.trim()])),o=j_(e.accounts,e.newId),
i=e.accounts.map((a,c)=>{try{return B_(a,r,o[c],e.markKey)}catch(u){return n(u),U_(a,o[c])}});for(let{reading:a}of i)(s=a==null?void 0:a.broke)==null||s.forEach(n);Z_(i),G_(e.accounts,i,e.units,n);
for(let a of i)Object.assign(a.own,{faults:xf(a.faults),remarks:vf(a.remarks),mask:Rf(a.faults)});return{accounts:i,units:V_(e,i,n),broke:t}}function Vi(e,t,{consent:n}){return n==="ended"?{consent:
"",consentMark:""}:n==="withdrawn"&&!ty(t.consent)?{consent:ey(e.now),consentMark:""}:{consent:t.consent,consentMark:t.consentMark}}var qi=(e,t,n,r)=>t.flatMap((o,i)=>{let s=Vi(e,o,n.accounts[i]);
return r(o,i)&&(s.consent!==o.consent||s.consentMark!==o.consentMark)?[{index:i,cells:s}]:[]});function Ir(e){return Object.fromEntries(vn.map(t=>[t,Sf(e.faults,t)]))}function We(e,t){let n=fy({
accounts:t,units:e.table("units").rows,settings:e.settings(),now:e.now,today:e.today,newId:()=>e.newId(),refused:e.refusedAddresses(),markKey:e.markKey(),lastWitness:e.lastWitness()});return e.broke(
n.broke),n}var my=(e,t)=>Object.fromEntries(e.map(n=>[n,t[n]])),gy=(e,t,n)=>e.some(r=>t[r]!==n[r]);function zo(e,t,n){return e.flatMap((r,o)=>{let i=t.accounts[o].own;return n(r,o)&&gy(Zn,i,r)?[{
index:o,cells:my(Zn,i)}]:[]})}function Ha(e,t,n){return e.flatMap((r,o)=>{let{unitName:i}=t.accounts[o].own;return n(r,o)&&i!==r.unitName?[{index:o,cells:{unitName:i}}]:[]})}function En(e,t,n){
return e.flatMap((r,o)=>{let i=t.units[o].own;return n(r,o)&&gy(mo,i,r)?[{index:o,cells:my(mo,i)}]:[]})}var Pl=(e,t,n)=>e.filter(({index:r})=>t[r]!==n.accounts[r].own.faults).map(({index:r})=>({index:
r,notes:Ir(n.accounts[r])}));function Va(e,t){let n=e.table("accounts").rows,r=()=>!0;e.putOwn("accounts",Ha(n,t,r)),e.putOwn("accounts",zo(n,t,r)),e.putOwn("accounts",qi(e,n,t,r)),e.putOwn("units",
En(e.table("units").rows,t,r))}var X_=3;function Xi(e,t,n,r=()=>!0){let{rows:o,untidy:i}=e.table(t);for(let[s,a]of i){if(!n.has(s))continue;let c=0,u=a.filter(r).filter((l,d,p)=>((d===0||p[
d-1]!==l-1)&&(c+=1),c<=X_));e.putOwn(t,u.map(l=>({index:l,cells:{[s]:o[l][s]}})))}}var qa=(e,t)=>e.putNotes("accounts",t.accounts.map((n,r)=>({index:r,notes:Ir(n)})));function yy(e,t){let n=e.table(
"accounts").rows,r=Nl(e,{accounts:n,units:[t],typed:[],added:[]});return e.putNotes("accounts",n.flatMap((o,i)=>o.unit.trim()===t?[{index:i,notes:Ir(r.accounts[i])}]:[])),r}function Nl(e,{accounts:t,
units:n,typed:r,added:o}){let i=e.table("accounts").rows.map(d=>d.faults),s=i.length,a=We(e,t),c=(d,p)=>{let h=a.accounts[p];Object.assign(d,h.own,Vi(e,t[p],h))};for(let d of r)c(d.cells,d.index);
o.forEach((d,p)=>c(d,s+p));let u=new Set(r.map(({index:d})=>d)),l=zo(t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim())).map(({index:d,cells:p})=>({index:d,cells:{...p,rowId:t[d].rowId}}));
return e.putTyped("accounts",r),e.append("accounts",o),e.putOwn("accounts",l),e.putOwn("accounts",qi(e,t.slice(0,s),a,(d,p)=>!u.has(p)&&n.includes(d.unit.trim()))),e.putOwn("units",En(e.table(
"units").rows,a,d=>n.includes(d.code.trim()))),e.putNotes("accounts",Pl([...r,...l],i,a)),a}function by(e,t){let{notice:n}=e.settings(),{rows:r}=e.table("accounts"),o=t.accounts.filter(({active:i,
consent:s},a)=>i&&s==="given"&&oy(r[a].consent,n)).length;return[...n?[]:[{key:"setting.empty",with:{label:Re.notice.label}}],...o?[{key:"account.otherNotice",with:{count:o}}]:[]]}function wy(e,t){
let n=rh(e.today,-e.settings().keepMonths);return e.table("accounts").rows.flatMap((r,o)=>!t.accounts[o].active&&Pr(r)&&r.updated&&r.updated.slice(0,10)< n?[{row:r,index:o}]:[])}var ky=e=>e.log(
e.table("units").rows.flatMap(({code:t,first:n,witnessed:r})=>r&&n&&n!==r?[{what:{key:"log.firstPutBack",with:{time:be(r)}},unit:t}]:[]));function Xa(e,t,n=()=>!0){let{rows:r}=e.table("units"),o=[],i=
r.flatMap((s,a)=>{let c=t.units[a].witness;return!c||c.witnessed===s.witnessed||!n(s)?[]:(c.insteadOf!==void 0&&o.push({what:{key:"log.firstDoubtful",with:{time:be(c.witnessed)}},unit:s.code}),[{
index:a,cells:{witnessed:c.witnessed}}])});e.putOwn("units",i),e.log(o)}function xy(e){e.putOwn("units",e.table("units").rows.flatMap(({first:t,witnessed:n},r)=>Wa(t)&&!n?[{index:r,cells:{witnessed:t}
}]:[]))}var Ue=e=>e+2,ne=class extends Error{constructor(n){super(n.key);this.problem=n}};function nt(e,t){return e.exclusively(()=>{let n=t();if(e.lookAgain()){e.log([{what:{key:"log.moved"}}]);
let r=We(e,e.table("accounts").rows);Va(e,r),qa(e,r)}return n})}var Ml=200;function Y_(e,t){let n=e.markKey(),r=t.flatMap((s,a)=>n&&s.review&&!s.approved?[{index:a,cells:{approved:Cn(s,n)}}]:[]),o=
t.flatMap((s,a)=>(s.review===he.passed||s.review===he.returned)&&Jn(s,n).length?[{index:a,cells:{review:""}}]:[]),i=t.flatMap((s,a)=>{let c=pm(s.approved,s,n);return c===void 0?[]:[{index:a,cells:{
approved:c}}]});e.putOwn("accounts",r),e.putOwn("accounts",o),e.putOwn("accounts",i)}function Dr(e,t){let n=e.table("accounts").rows;t&&Y_(e,n);let r=We(e,n);if(!t)e.putOwn("units",En(e.table(
"units").rows,r,()=>!0));else{fm(e),ky(e),Va(e,r);for(let o of["accounts","units"])Xi(e,o,new Set(Object.keys(oe[o].columns)));e.refreshSummary(),qa(e,r)}return r}function Yi(e){let t=Dr(e,!0);
return t.accounts.length===0||(Xa(e,t),e.rememberWitness()),t}function J_(e,t,n){let r=e.table("accounts").rows,o=e.table("units").rows,i=(u,l,d,p)=>({tab:oe[u].title,row:Ue(l),unit:d,says:p,link:
e.linkTo(u,l)}),s=[...t.accounts.flatMap((u,l)=>u.faults.length?[i("accounts",l,r[l].unit,u.own.faults)]:[]),...t.units.flatMap((u,l)=>u.faults.length?[i("units",l,o[l].code,u.own.faults)]:[])],a=
t.accounts.flatMap((u,l)=>u.remarks.length?[i("accounts",l,r[l].unit,u.own.remarks)]:[]),{keepMonths:c}=e.settings();for(let{row:u,index:l}of wy(e,t))a.push(i("accounts",l,u.unit,x({key:
"account.keptLong",with:{months:c}})));return{units:t.units.filter(u=>!u.blank).length,accounts:t.accounts.filter(u=>!u.blank).length,faults:s.slice(0,Ml),moreFaults:Math.max(0,s.length-Ml),remarks:
a.slice(0,Ml),missing:t.units.filter(u=>u.own.status===L.missing).length,settings:n}}function vy(e){var t;return e.visitor().is!=="staff"?R({key:"who.staffOnly"}):(t=nt(e,()=>{let n=Yi(e);
return e.readyLines(),P(J_(e,n,Q_(e,n).map(x)))}))!=null?t:R({key:"workbook.busy"})}var Q_=(e,t)=>[...e.settings().dueBefore?[]:[{key:"setting.empty",with:{label:Re.dueBefore.label}}],
...t.broke.length?[{key:"workbook.checkBroke",with:{count:t.broke.length}}]:[],...by(e,t),...e.lostLog()];var Ko="#1f2937",rr="#ffffff",Ji="#1a56c4",Ry="1px solid #d1d5db",Uo=e=>e.replace(/[&<>"']/g,
t=>`&#${t.charCodeAt(0)};`).replace(/\r\n?|\n/g,"\x3cbr>"),Qi=(e,t=2e3)=>Uo(xo(e,t)),Pn=(e,t=
' width="100%"')=>`\x3ctable role="presentation" cellpadding="0" cellspacing="0" border="0"${t}>${e}\x3c/table>`,Ne=(e,t,n="")=>`\x3ctd${n} style="font-family:Arial,sans-serif;${t}">${e}\x3c/td>`,Gt=
e=>`\x3ctr>${e}\x3c/tr>`,Zt=(e,t,n)=>`font-size:${e}px;line-height:${Math.round(e*1.48)}px;color:${t};background-color:${n}`,Fr=`${Zt(16,Ko,rr)};padding:10px 20px 12px`,es=Zt(14,Ko,rr),eL=e=>`${Zt(e,
Ko,rr)};text-align:center`,tL={lead:`${Zt(17,"#12315f","#e3edfd")};border-left:5px solid ${Ji};padding:16px 20px 10px`,until:`${Zt(16,"#12315f",
"#e3edfd")};font-weight:bold;border-left:5px solid ${Ji};padding:0 20px 16px`,text:Fr,heading:`${Zt(17,Ko,rr)};font-weight:bold;padding:12px 20px 0`,notice:`${Zt(15,"#5c2b00",
"#ffe3b8")};font-weight:bold;padding:12px 20px`,small:`${Zt(13,"#4b5563",rr)};border-top:${Ry};padding:14px 20px 18px`};function Oy(e,t){let n="background-color:#eef1f5";
return`\x3c!DOCTYPE html>\n\x3chtml lang="vi">\x3chead>\x3cmeta charset="utf-8">\x3ctitle>${Uo(e)}\x3c/title>\x3c/head>\n\x3cbody style="margin:0;padding:0;${n}">\n${Pn(`${Gt(
`\x3ctd align="center" style="padding:16px 8px">\n${Pn(`\n${t.map(nL).filter(Boolean).map(Gt).join(`\n`)}\n`,` width="600" style="width:100%;max-width:600px;background-color:${rr}"`)}\n\x3c/td>`)}`,
` width="100%" style="${n}"`)}\n\x3c/body>\x3c/html>\n`}function nL(e){if(!e[1].length)return"";switch(e[0]){case"list":return Ne(Pn(e[1].map(t=>Gt(Ne("•",`${es};padding:2px 0`,
' valign="top" width="16"')+Ne(Qi(t,400),`${es};padding:2px 0`))).join("")),Fr);case"button":return Hn(e[2])&&rL(e[1],Hn(e[2]));case"office":return Ne(Sy(e[1]),`${Fr};padding-top:18px`,
' align="center"');case"signed":return Ne(Sy(e[1],!1),Fr,' align="right"');case"bar":return Ne(oL(e[1]),Fr);case"calls":return Ne(iL(e[1],e[2]),Fr);default:return Ne(Qi(e[1]),tL[e[0]])}}function Sy(e,
t=!0){let n=e.split(`\n`),r=n.length-1,o=Gt(Ne(Pn(Gt(Ne("",`background-color:${Ko};font-size:0;line-height:0`,' height="1" width="90"')),""),"padding-top:4px",' align="center"'));return Pn(n.map((i,
s)=>Gt(Ne(Qi(i,200),`${eL(s===r?15:13)}${s===r?";font-weight:bold":""}`))).join("")+(t?o:""),"")}var rL=(e,t)=>Ne(Pn(Gt(Ne(`\x3ca href="${Uo(t)}" style="display:inline-block;padding:14px 16px;${Zt(17,
rr,Ji)};font-weight:bold;text-align:center;text-decoration:none;border-radius:6px">${Uo(e)}\x3c/a>`,`background-color:${Ji};border-radius:6px;mso-padding-alt:14px 16px`)),""),Fr,' align="center"');
function oL(e){let t=e.reduce((o,{count:i})=>o+i,0)||1,n=e.map(({count:o,color:i})=>o?Ne("&nbsp;",`background-color:${i};font-size:1px;line-height:18px`,` width="${Math.ceil(100*o/t)}%"`):""),r=e.map(
({label:o,count:i,color:s})=>Gt(Ne("■",Zt(16,s,rr),' width="22"')+Ne(o,es)+Ne(String(i),`${es};font-weight:bold`,' align="right"')));return Pn(Gt(n.join("")))+Pn(r.join(""))}function iL(e,t){let n=
`${es};padding:7px 0;border-bottom:${Ry}`,r=' valign="top"';return Pn(Gt(Ne(Qi(e,300),`${Zt(14,Ko,"#f3f4f6")};font-weight:bold;padding:6px 8px`,' colspan="2"'))+t.map(({name:o,phone:i})=>Gt(Ne(Qi(o,
300),n,r)+Ne(sL(i),n,`${r} align="right" width="118"`))).join(""))}var sL=e=>e.slice(0,200).split(/[,;\x2f\n]+/).map(t=>/^\s*\+?[\d\s.()-]{8,17}$/.test(t)?`\x3ca href="tel:${t.replace(/[^\d+]/g,
"")}" style="color:${Ji};text-decoration:none">${Uo(t.trim())}\x3c/a>`:Uo(t.trim())).join("\x3cbr>")||Ou;var aL=88e3,cL=200,uL=120,lL=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(/[\u0800-\uffff]/g,
"...").length,dL=e=>xo(e.replace(/[\s\0-\x1f\x7f]+/g," ").trim(),cL),pL=(e,{about:t},n)=>{let r={state:n,about:t,letters:hL(n)};return{subject:e.subject(r),lead:e.lead(r),until:"",body:o=>e.body(r,o),
attachments:e.attachments(r),named:e.named(r)}};function hL(e){let t=So(e),n=new Map(e.units.map(r=>[ut(r.code),r.name]));return[...e.register].flatMap(([r,{state:o,why:i}])=>{let s=t.read(r);
return s?[{label:ie(s.kind).label,unit:n.get(s.unit),state:o,why:i}]:[]})}var fL=(e,{about:t},n,r)=>{var i,s;let o={state:n,about:t,unit:r};return{subject:e.subject(o),lead:e.lead(o),until:(s=(i=
e.until)==null?void 0:i.call(e,o))!=null?s:"",body:a=>mL(e,o,a),attachments:[],named:e.named(o)}},mL=(e,t,n)=>{var i,s,a,c;let{state:r,unit:o}=t;return[["office",ua(r)],["text",`Kính gửi: ${o.name}`],
["lead",e.lead(t)],["until",(s=(i=e.until)==null?void 0:i.call(e,t))!=null?s:""],...kt(o)?$f(o,r,n):[],...e.asked(t),...Af(t,n),...(c=(a=e.closing)==null?void 0:a.call(e,t))!=null?c:[],["text",`${_u(
r)}\n\n${Ef(r)}`],["text","Trân trọng./."],["signed",ua(r)],["small",`Thư này gửi đến email liên hệ của ${o.name} trong danh sách báo cáo đợt “${r.round}”.${e.small}`]]};function Ty(e,t,n){var s,a,c;
let r=ie(e.kind);if(r.to==="staff")return pL(r,e,t);let o=e.about.unit,i=(c=(a=(s=t.links).ofUnit)==null?void 0:a.call(s,o.code,n?"preview":"unit"))!=null?c:o.link;return fL(r,e,t,i===void 0?o:{...o,
link:i})}function zr(e,t,n="unit"){let{insteadOf:r}=e.about,o=Ty(e,t,n==="staff"||r!==void 0),i=dL(`${r?"[THƯ THỬ] ":""}${o.subject}`),s=r?[["notice",`${t.settings.testTo.length?
"ĐANG Ở CHẾ ĐỘ THỬ, mọi thư":"THƯ THỬ,"} chỉ gửi đến ${e.to.join(", ")}. Khi gửi thật, người nhận thư này là: ${r.join(", ")}.`]]:[];for(let a=uL;;a=Math.floor(a/2)){let c=[...s,...o.body(a)],u=Oy(i,
c);if(a===0||lL(u)<=aL)return{subject:i,html:u,text:Lf(c),attachments:o.attachments}}}function Cy(e,t){let{lead:n,until:r,named:o}=Ty(e,t,!0),i=Hn(t.links.book),s=On(o.map(({name:a})=>`- ${a}`),60,
"đơn vị khác");return[n,r,s.length?`Các đơn vị chưa hoàn thành:\n${s.join(`\n`)}`:"",i&&`Mở bằng máy tính: ${i} ▸ Sổ Tài Khoản ▸ Khai báo tài khoản`,_u(t),ua(t)].filter(Boolean).join(`\n`)}
function _y(e,{unit:t,about:n,kind:r}){let o=ie(r);return t===void 0||!n.unit||o.to!=="unit"||!o.isAboutOwnReport||!_e(n.unit)?!0:e.get(t)===n.unit.status}var Il="Cán bộ gửi sớm",Ly=e=>mt(Rr(
e.state));function Ya(e,t){let n=new Map,r=Nt(t);return e.forEach((o,i)=>{let s=r(o.key),a=n.get(s);s&&(a===void 0||Ly(o)&&!Ly(e[a]))&&n.set(s,i)}),n}function un(e){let{rows:t}=e.table("letters");
return new Map([...Ya(t,e.settings().round)].map(([n,r])=>{let{state:o,at:i,why:s}=t[r];return[n,{state:Rr(o),at:i,why:s,early:s.indexOf(Il)===0}]}))}var St=(e,t,n,r="",o)=>{var i;return{kind:ie(
e.kind).label,unit:(i=e.unit)!=null?i:"",to:e.to.join(", "),state:le[t],at:n,why:r,...o===void 0?{}:{subject:o}}},gL=(e,t)=>["state","why","to","subject"].every(n=>t[n]===void 0||t[n]===e[n]);
function yL(e,t){let n=[...t.keys()].sort((i,s)=>i-s),r=n[0],o=n[n.length-1];return e.slice(r,o+1).map((i,s)=>{let{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}={...i,...t.get(r+s)};return{index:
r+s,cells:{kind:a,unit:c,to:u,subject:l,state:d,at:p,why:h}}})}function ln(e,t){let{rows:n}=e.table("letters"),{round:r}=e.settings(),o=Ya(n,r),i=Nt(r),s=new Map,a=[];t.forEach((c,u)=>{let l=o.get(i(
u));l===void 0?a.push({key:u,kind:"",unit:"",to:"",subject:"",state:"",at:"",why:"",...c}):gL(n[l],c)||s.set(l,c)}),s.size&&e.putOwn("letters",yL(n,s)),e.append("letters",a)}var Dl={rounds:{},open:[]}
,bL=4e4,wL=4,Ja=e=>typeof e.count=="number",Bo=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)?e[t]:void 0;function kL(e){let t=3735928559,n=1103547991;for(let r=0;r< e.length;r+=1){let o=
e.charCodeAt(r);t=Math.imul(t^o,2654435761),n=Math.imul(n^o,1597334677)}return t=Math.imul(t^t>>>16,2246822507)^Math.imul(n^n>>>13,3266489909),n=Math.imul(n^n>>>16,2246822507)^Math.imul(t^t>>>13,
3266489909),[t>>>0,n>>>0]}var xL={count:0,sum:"0.0"};function Ay({count:e,sum:t},n,r){let[o=0,i=0]=t.split(".").map(c=>parseInt(c,36)),[s,a]=kL(n);return{count:e+r,sum:`${(o+r*s>>>0).toString(36)}.${(
i+r*a>>>0).toString(36)}`}}var vL=e=>Object.entries(e).flatMap(([t,n])=>n.map(r=>`${t}/${r}`)),Fl=e=>vL(e).reduce((t,n)=>Ay(t,n,1),xL),Ey=({rounds:e},t)=>Bo(e,Pt(t))!==void 0;function Py(e,t){let n=[
];return e.forEach(({state:r},o)=>{mt(r)&&pa(o,t)&&n.push(o)}),n}function zl(e,t,n){let r={...e.rounds};delete r[Pt(n)];let o={rounds:{[Pt(n)]:{kinds:{}},...r},open:[]};return Qa(o,n,Py(t,n),[])}
function Qa({rounds:e,open:t},n,r,o){var l;let i=Pt(n),s={...(l=Bo(e,i))==null?void 0:l.kinds},a=new Map,c=({kind:d,matter:p,unit:h},f)=>{var S,_,b;let w=(S=Bo(s,d))!=null?S:{};if(Ja(w))s[d]=Ay(w,
`${p}/${h}`,f);else{let v=(_=a.get(d))!=null?_:new Map(Object.entries(w).map(([T,m])=>[T,new Set(m)]));a.set(d,v);let O=(b=v.get(p))!=null?b:new Set;v.set(p,O),f>0?O.add(h):O.delete(h)}};for(let[d,
p]of[[r,1],[o,-1]])for(let h of d.map(f=>pa(f,n)))h&&c(h,p);a.forEach((d,p)=>{s[p]=Object.fromEntries([...d].map(([h,f])=>[h,[...f]]))});let u={...e};return delete u[i],{rounds:{[i]:{kinds:s},...u},
open:t}}function Ul(e,t,n){if(!e.open.length)return e;let r=Nt(n),o=e.open.map(r).filter(a=>{var c;return mt((c=t.get(a))==null?void 0:c.state)});return{...[...new Set(o.map(bu))].reduce((a,c)=>Qa(a,
c,o.filter(u=>bu(u)===c),[]),e),open:[]}}var Ny=({lost:e,extra:t,counts:n})=>e.length===0&&t.length===0&&n.length===0,My=({lost:e,counts:t})=>t.reduce((n,{ledger:r,register:o})=>n+Math.max(0,r-o),
e.length);function Kl(e,t,n){var c,u,l,d,p,h,f;let r=new Set(e.open.map(Nt(n))),o=Xf(n),i=new Map;for(let w of Py(t,n)){let S=r.has(w)?void 0:pa(w,n);if(!S)continue;let _=(c=i.get(S.kind))!=null?c:
Object.create(null);i.set(S.kind,_),((l=_[u=S.matter])!=null?l:_[u]=[]).push(S.unit)}let s=(p=(d=Bo(e.rounds,Pt(n)))==null?void 0:d.kinds)!=null?p:{},a={lost:[],extra:[],counts:[]};for(
let w of new Set([...Object.keys(s),...i.keys()])){let S=(h=Bo(s,w))!=null?h:{},_=(f=i.get(w))!=null?f:{};if(Ja(S)){let b=Fl(_);(b.count!==S.count||b.sum!==S.sum)&&a.counts.push({kind:w,ledger:
S.count,register:b.count})}else a.lost.push(...$y(S,_).map(([b,v])=>o({kind:w,matter:b,unit:v}))),a.extra.push(...$y(_,S).map(([b,v])=>o({kind:w,matter:b,unit:v})))}return a}function $y(e,t){
return Object.entries(e).flatMap(([n,r])=>{var i;let o=new Set((i=Bo(t,n))!=null?i:[]);return r.filter(s=>!o.has(s)).map(s=>[n,s])})}var SL=e=>e.replace(/[\u0080-\u07ff]/g,"..").replace(
/[\u0800-\uffff]/g,"...").length;function RL({rounds:e,open:t}){let n=Object.keys(e).slice(0,wL),r=Object.fromEntries(n.map((s,a)=>{let{kinds:c}=e[s];return[s,{kinds:a===0?{...c}:OL(c)}]})),o={rounds:
r,open:t},i=n[0]===void 0?{}:r[n[0]].kinds;for(;SL(JSON.stringify(o))>bL;){let[s]=Object.entries(i).filter(a=>!Ja(a[1])).sort(([,a],[,c])=>JSON.stringify(c).length-JSON.stringify(a).length);if(
!s)break;i[s[0]]=Fl(s[1])}return o}var OL=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,Ja(n)?n:Fl(n)])),Iy=e=>JSON.stringify(RL(e)),ts=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Dy=
e=>Array.isArray(e)&&e.every(t=>typeof t=="string"),TL=e=>ts(e)&&(Object.values(e).every(Dy)||typeof e.count=="number"&&typeof e.sum=="string"),CL=e=>ts(e)&&ts(e.kinds)&&Object.values(e.kinds).every(
TL);function Fy(e){try{let t=JSON.parse(e);return!ts(t)||!ts(t.rounds)||!Dy(t.open)?void 0:Object.values(t.rounds).every(CL)?t:void 0}catch{return}}var zy=e=>e===void 0||e==="unreadable"?Dl:e;
function Uy(e,t,n){let r=Ul(e!=null?e:Dl,t,n);return Ey(r,n)?r:zl(r,t,n)}function Ur(e,t,n){return e==="unreadable"?e:Kl(Uy(e,t,n),t,n)}function ec(e,t){let{round:n}=e.settings(),r=un(e),o=t.ledger();
if(o==="unreadable")return o;let i=Uy(o,r,n);return JSON.stringify(i)!==JSON.stringify(o)&&t.keepLedger(i),Kl(i,r,n)}function tc(e,t,n){e.settle();let r=Ul(zy(t.ledger()),un(e),e.settings().round);
t.keepLedger({...r,open:[...n]})}function Ky(e,t,n,r){var c;let o=t.ledger(),{round:i}=e.settings(),s=Nt(i)(n),a=mt((c=un(e).get(s))==null?void 0:c.state);a===r||o===void 0||o==="unreadable"||
o.open.includes(s)||(e.settle(),t.keepLedger(Qa(o,i,a?[s]:[],a?[]:[s])))}function By(e,t){let n=zy(t.ledger()),{round:r}=e.settings();t.keepLedger(zl({...n,open:[]},un(e),r))}var jy=[1e3,4e3],_L=6,or=
class extends Error{};function xe(e,t){for(let n=0;;n+=1)try{return t()}catch(r){if(n>=jy.length||r instanceof ne||r instanceof or)throw r;e.sleep(jy[n])}}function Kr(e,t,n){return xe(t,()=>{for(
let r=0;r<_L;r+=1){let o=t.alone(e,n);if(o)return o.value}throw new or("the lock is not to be had")})}var LL=27e4,$L=25,AL=2400,EL=5,nc=class{constructor(t,n,r,o,i,s){this.office=t;this.post=n;
this.state=r;this.quota=o;this.early=s;this.written=new Map;this.gone=[];this.doubt=[];this.refusedInARow=0;this.outcome={sent:0,failed:0,unknown:0,left:[],why:{key:"letter.quota"},toRecord:new Map,
refused:Object.assign(Object.create(null),i),refusedFirst:Object.create(null)}}get now(){return this.office.now}run(t){let n=t.reduce((o,{key:i})=>Math.max(o,i.length),1),r=Math.max(1,Math.min($L,
Math.floor(AL/n)));for(let o=0;o< t.length;o+=r){let i=this.portion(t.slice(o,o+r));if(this.stop){this.outcome.why=this.stop,this.outcome.left=[...i,...t.slice(o+r)];break}}}portion(t){let n=[...t];
try{if(this.isLate())return n;for(n=this.open(t);n.length&&!this.isLate()&&this.deliver(n[0]);)n=n.slice(1)}catch(r){if(r instanceof ne)throw r;this.stop={key:"letter.trouble"}}return n}isLate(){
return this.post.elapsed()>LL&&(this.stop={key:"letter.time"}),this.stop!==void 0}open(t){let{office:n,outcome:r}=this,o=Kr(n,this.post,()=>{var l;let{rows:i}=n.table("units"),s=new Map(i.map(({code:
d,status:p})=>[d,p])),a=new Map(i.map(({code:d,email:p})=>[d,p])),c=new Map(r.toRecord),u=[];for(let d of t){let p=_y(s,d)?this.readdressed(d,a.get((l=d.unit)!=null?l:"")):St(d,"lapsed",this.now,x({
key:"letter.notNeeded"}));"key"in p?this.isWritable(p)?(u.push(p),c.set(d.key,this.beingSent(p))):c.set(d.key,St(d,"failed",this.now,x({key:"letter.unwritable"}))):c.set(d.key,p)}return ln(n,c),tc(n,
this.post,u.map(({key:d})=>d)),u});return r.toRecord.clear(),[this.gone,this.doubt]=[[],[]],o}isWritable(t){var n;try{return this.written.set(t,(n=this.written.get(t))!=null?n:zr(t,this.state)),!0}
catch(r){return this.office.broke([r]),this.outcome.failed+=1,!1}}readdressed(t,n){var a;let r=(a=t.about.unit)==null?void 0:a.emails.join(`\n`);if(r===void 0||n===void 0||n.trim()===r.trim(
))return t;let o=fa([n],this.state.settings);if(!o.to)return St(t,"failed",this.now,x(o.why));let{to:i,insteadOf:s}=o;return{...t,to:i,about:{...t.about,insteadOf:s}}}beingSent(t){var r;let n=(r=
this.written.get(t))!=null?r:zr(t,this.state);return this.written.set(t,n),St(t,"sending",this.now,"",n.subject)}deliver(t){var c;let{subject:n,html:r,text:o,attachments:i}=this.written.get(t),{
senderName:s,replyTo:a}=this.state.settings;this.journal(t.key);try{this.post.send({to:t.to,subject:n,html:r,text:o,attachments:i,senderName:s||this.state.department,replyTo:a})}catch{
return this.afterRefusal(t)}return this.quota-=t.to.length,this.gone.push(t.key),this.outcome.sent+=1,this.refusedInARow=0,this.outcome.toRecord.set(t.key,St(t,"sent",this.now,this.early)),t.unit&&!((
c=this.outcome.refused[t.unit])!=null&&c.why)&&delete this.outcome.refused[t.unit],!0}afterRefusal(t){let n=this.quotaNow(),r=this.quota-(n!=null?n:0);return n!==void 0&&n< t.to.length&&
r!==t.to.length?(this.stop={key:"letter.quota"},!1):(n!==void 0&&r<=0?this.failed(t):this.uncertain(t),this.quota=n!=null?n:this.quota-t.to.length,this.refusedInARow+=1,this.refusedInARow>=EL&&(
this.stop={key:"letter.trouble"}),!0)}quotaNow(){try{return xe(this.post,()=>this.post.quota())}catch{this.stop={key:"letter.trouble"};return}}failed(t){var o;let n=t.to.join(", ");
this.outcome.failed+=1,this.outcome.toRecord.set(t.key,St(t,"failed",this.now,x({key:"letter.refused",with:{to:n}})));let r=((o=this.state.register.get(t.key))==null?void 0:o.state)==="failed";
t.unit&&!t.about.insteadOf&&((r?this.outcome.refused:this.outcome.refusedFirst)[t.unit]={email:n,day:this.office.today})}uncertain(t){this.outcome.unknown+=1,this.doubt.push(t.key),
this.outcome.toRecord.set(t.key,St(t,"unknown",this.now,x({key:"letter.doubt"})))}leaveWord(){try{this.journal("")}catch{}}journal(t){let n={key:t,gone:this.gone,doubt:this.doubt,at:this.now};xe(
this.post,()=>this.post.keepJournal(n))}};var PL=400;function Zy(e,t,n,r,o=r){let i=$i(e.settings),s=Or(e),a=e.deadline.dueBefore?na(e.deadline,"",e.settings,i).last:"",c={days:[],quotaPerDay:r,last:
a,unreached:0,dropped:0,finishes:!0},u=[],l=Math.min(PL,Je(t,n>a?n:a));for(let d=0;d<=l;d+=1){let p=re(t,d);if(i.sends(p)){let{line:h,held:f}=NL(e,s,p,d===0?o:r,u,c);u=f,p<=n&&(h.recipients||h.held)&&
c.days.push(h)}a&&e.settings.lettersFrom&&(p===a||!d&&a< p)&&(c.unreached=ML(e,s,p))}return c.finishes=c.unreached===0&&c.dropped===0,c}function NL(e,t,n,r,o,i){let s=Tn(e,n,t);i.dropped+=o.filter(
d=>!s.wanted.has(d)).length;let{go:a,held:c,recipients:u}=Tr(s.letters,r,e.settings.quotaReserve),l={};for(let d of a)l[d.kind]=(l[d.kind]||0)+1,t.assume(d,n);return{line:{day:n,counts:l,recipients:u,
held:c.length},held:c.map(({key:d})=>d)}}var ML=({units:e},t,n)=>e.filter(r=>{var o;return _e(r)&&Kt(r.emails).length&&!((o=t.of(ut(r.code)))!=null&&o.last)&&r.extendedTo<=n}).length;function Gy(e){
var n;let t={};for(let{kind:r}of e)t[r]=((n=t[r])!=null?n:0)+1;return Bl({day:"",counts:t,recipients:0,held:0})}function Bl({counts:e,held:t}){return[da.filter(r=>e[r]).map(r=>`${e[r]} ${ie(
r).label.toLowerCase()}`).join(", "),t?`${t} thư chờ hôm sau`:""].filter(Boolean).join("; ")}var Br=class extends ne{},jr=(e,{confirmed:t},n)=>[...IL(e,t),...DL(n).map(r=>({about:"ledger",why:r}))];
function IL(e,t){let n=sf(t,e);return!n.length||!e.dueBefore||!e.lettersFrom?[]:[{about:"plan",why:{key:"letter.changed",with:{changes:n.map(({label:o,from:i,to:s}
)=>`mục “${o}” từ ${i} thành ${s}`).join("; ")}}}]}function DL(e){return e==="unreadable"?[{key:"letter.noLedger"}]:Ny(e)?[]:FL(e)}function FL(e){let t=My(e),n=e.extra.length;return!t&&!n?[{key:
"letter.mixed"}]:[...t?[{key:"letter.lost",with:{letters:t}}]:[],...n?[{key:"letter.extra",with:{letters:n}}]:[]]}var zL=60;function rc(e,t){for(let n=0;n<=zL;n+=1){let{letters:r}=Tn(e,re(t,n));if(
r.length)return{key:"letter.preview",with:{counts:Gy(r)}}}return{key:"letter.previewNone"}}var oc=e=>JSON.stringify(xn(e));var UL=7*6e4,Nn=({lease:e},t)=>e.by!==""&&e.until>t;function Wy(e,t){let n=
e.newId();return Kr(e,t,()=>{let r=t.post();if(!(Nn(r,e.now)&&r.lease.by!==n))return t.setLease({until:lo(Fs(e.now)+UL),by:n}),r})}function Hy(e){try{xe(e,()=>e.setLease({until:"",by:""}))}catch{}}
var Vy=/(?:[a-z][a-z+.-]*:\x2f\x2f|www\.)\S*|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}(?:[\x2f:?#]\S*)?/giu,qy=e=>e.replace(Vy,"(liên kết, xem trong biểu mẫu)").trim(),Xy=e=>e.search(Vy)<0?e.trim():"";
function Yy(e,t){return t.address?e?e.address!==t.address?"address":e.layout!==t.layout?"layout":t.owner!==""&&e.runsAs!==t.owner?"owner":"proved":"unproved":"none"}var jl=10*6e4;function jo(e){
return{id:cn(Pt(e.settings().round)).slice(0,10),isOpen:!0,closed:""}}var ns=e=>Yy(e.proof(),{address:e.settings().webAddress,owner:e.owner(),layout:e.built.layout}),Zl=(e,t)=>`${e}?k=${t}`;
function ic(e){let t=e.linkKey();if(!t||ns(e)!=="proved")return;let{webAddress:n}=e.settings(),r=jo(e).id,o=new Map(e.table("units").rows.map(({code:i,link:s})=>[i.trim(),s.trim()]));return(i,s)=>{
let a=i.trim(),c=o.get(a);return c?Zl(n,t.write({kind:s,unit:a,round:r,version:c})):void 0}}var rs=({rowId:e,approved:t})=>Ro(`${e} ${t}`);var Jy={page:0,group:0,person:0},KL=({pageName:e,accountName:
t})=>{var n;return gn((n=[e,t].map(Xy).find(Boolean))!=null?n:"")};function BL(e,t){let n=new Map;return e.table("accounts").rows.forEach((r,o)=>{var u;let{active:i,faults:s}=t.accounts[o];if(
!i)return;let a=(u=n.get(r.unit.trim()))!=null?u:{faults:[],returned:[],byKind:{...Jy}};n.set(r.unit.trim(),a);for(let l of["page","group","person"])Ut(r.kind)===K[l]&&(a.byKind[l]+=1);_r(r,e.markKey(
))==="returned"&&a.returned.push({title:KL(r),comment:qy(r.comment),mark:rs(r)});for(let l of s.filter(Wn))l.column===""&&(Ei(l)||a.faults.some(p=>Tf(p,l)))||a.faults.push(l)}),n}var jL=(e,{own:t},
n)=>{var r,o,i;return{code:e.code,name:e.name,kind:e.kind,parent:e.parent,emails:e.email.trim()?[e.email]:[],phone:e.phone,obligation:bo(e),status:t.status,timeliness:t.timeliness,extendedTo:rn(
e.extendedTo),first:t.first,updated:t.updated,count:Number(t.count)||0,byKind:(r=n==null?void 0:n.byKind)!=null?r:Jy,faults:(o=n==null?void 0:n.faults)!=null?o:[],returned:(i=n==null?void 0:
n.returned)!=null?i:[]}};function ZL(e,t,n=""){let r=BL(e,t);return e.table("units").rows.flatMap((o,i)=>t.units[i].blank?[]:[{...jL(o,t.units[i],r.get(o.code.trim())),linksRenewed:n}])}function Gl(e,
t,n){let r=(s,a)=>`${s}T${String(a).padStart(2,"0")}:00:00`,o=e.slice(0,10),i=e< r(o,t+1)&&n.slice(0,10)!==o;return r(i?o:re(o,1),t)}function os(e,t){let n=e.settings(),r=ic(e);return{round:n.round,
federation:n.federation,department:n.department,guidance:n.guidance,deadline:{dueBefore:n.dueBefore,graceUntil:n.graceUntil},settings:n,units:ZL(e,t,r&&e.linksRenewed()),register:un(e),staff:e.staff(
),contact:n.contact,links:{book:e.link(),ofUnit:r}}}function sc(e,t,n=We(e,e.table("accounts").rows),r){let{runner:o,hour:i,lastRun:s,did:a}=t.post();return{...os(e,n),health:{quotaLeft:r,runner:o,
lastRun:s,lastRunDid:a,nextRun:o?Gl(e.now,i,e.now):void 0,zones:t.zones()}}}var GL={state:le.sent,why:""},WL=()=>({state:le.held,why:x({key:"letter.cutBefore"})}),Qy=()=>({state:le.unknown,why:x({key:
"letter.cut"})});function eb(e,t){var a,c,u;let n=Nt(e.settings().round),r=e.table("letters").rows.map(l=>({...l,key:n(l.key)})),o=new Set(r.map(({key:l})=>l)),i=new Map;for(let{key:l,state:d,at:p}
of r)l&&d===le.sending&&i.set(l,(t==null?void 0:t.at)===p?WL():Qy());let s=(l,d)=>{let p=n(l);p&&(i.has(p)||!o.has(p))&&i.set(p,{...d,at:t.at})};for(let l of[...(a=t==null?void 0:t.doubt)!=null?a:[],(
c=t==null?void 0:t.key)!=null?c:""])s(l,Qy());for(let l of(u=t==null?void 0:t.gone)!=null?u:[])s(l,GL);ln(e,i)}var HL=new Set([...Object.keys(ea),"round","dueBefore","graceUntil"]);function Zo(e,{
round:t}){let n=e.filter(({key:r,field:o})=>r!=="setting.empty"&&HL.has(o!=null?o:""));return t.trim()?n:[...n,{key:"setting.empty",with:{label:Re.round.label}}]}var VL=12e4,qL=6e4,XL=2e3,YL=1e4;
function JL(e,{register:t}){let n=({key:r})=>{var o;return((o=t.get(r))==null?void 0:o.state)==="failed"};return[...e.filter(r=>!n(r)),...e.filter(n)]}function QL(e,t,n,r){if(Tr(t,n,
r).held.length===0)return n;let o=xe(e,()=>e.renewsIn());if(o>VL||o<-qL)return n;e.sleep(Math.max(0,o)+XL);let i=xe(e,()=>e.quota());for(let s=0;s<3&&i<=n;s+=1)e.sleep(YL),i=xe(e,()=>e.quota());
return i}var is=(e,t)=>e?`${e} ${t}`:"";function e$({sent:e,failed:t,unknown:n,left:r,why:o},i,s,a){let c=i+r.length,u=[is(e,"thư đã gửi"),is(t,"thư gửi lỗi"),is(n,"thư không rõ đã gửi"),is(c,
"thư chờ lượt sau"),is(s,"đơn vị không lập được thư, đề nghị báo người hỗ trợ kỹ thuật")].filter(Boolean).join(", ")||"không có thư đến hạn";return{sent:e,failed:t,held:c,unknown:n,did:r.length?
`${u}. ${x(o)}`:u,stopped:r.length?o:void 0,isDry:a}}function t$(e,t,{toRecord:n,left:r,why:o},i,s,a){let c=new Map;for(let{key:u,kind:l,unit:d,state:p,why:h}of s)c.set(u,{...l?{kind:ie(l).label}:{},
...d?{unit:d}:{},state:le[p],at:e.now,why:x(h)});for(let u of i)c.set(u.key,St(u,"held",e.now,x({key:"letter.quota"})));for(let u of r)c.set(u.key,St(u,"held",e.now,x(o)));n.forEach((u,l)=>c.set(l,
u)),(c.size||a)&&Kr(e,t,()=>{ln(e,c),a&&tc(e,t,[])})}function n$(e,{sent:t,refused:n,refusedFirst:r},o){let i={...n,...t>0?r:{}};JSON.stringify(i)!==JSON.stringify(o.refused)&&xe(e,()=>e.setRefused(
i))}function nb(e,t,n){let r=Kr(e,t,()=>{eb(e,n.inFlight);let o=Yi(e);return e.settle(),{checked:o,compared:ec(e,t)}});return n.inFlight&&xe(t,()=>t.closeJournal()),r}function r$(e,t,n,r){let o=
e.settings();n.confirmed||xe(t,()=>t.setConfirmed(xn(o)));let[i]=jr(o,n,r);if(i)throw new Br(i.why)}function o$(e,t,n,r,o){let{checked:i,compared:s}=nb(e,t,n);r$(e,t,n,s);let a=xe(t,()=>t.quota()),c=
xe(t,()=>sc(e,t,i,a)),u=Tn(c,e.today),l=JL(r(u,c),c),d=o?0:c.settings.quotaReserve,p=o?a:QL(t,l,a,d),{go:h,held:f}=Tr(l,p,d);h.length&&xe(t,()=>t.keepJournal({key:"",gone:[],doubt:[],at:e.now}));
let w=new nc(e,t,c,p,n.refused,o),{outcome:S}=w;try{w.run(h),t$(e,t,S,o?[]:f,o?[]:u.closed,h.length>0)}catch(_){throw w.leaveWord(),_}return h.length&&xe(t,()=>t.closeJournal()),n$(t,S,n),e.broke(
u.broke.map(({error:_})=>_)),e$(S,f.length,u.broke.length,h.length===0&&f.length>0)}var i$=e=>x(e instanceof ne?e.problem:e instanceof or?{key:"letter.sheetBusy"}:{key:"letter.runFailed"});
function tb(e,t){try{xe(e,()=>e.setLastRun(t))}catch{}}function rb(e,t,n){let r=Wy(e,t);if(r)try{return n(r)}finally{Hy(t)}}var Wl=(e,t,n,r="")=>rb(e,t,o=>o$(e,t,o,n,r)),ac=(e,t)=>{rb(e,t,n=>nb(e,t,
n))};function s$(e,t,{runner:n,dry:r}){let[o]=Zo(xe(t,()=>e.compileSettings()),e.settings());if(!e.settings().lettersOn)return;if(o)throw new ne(o);if(!e.isStaff(n))throw new Br({key:
"letter.runnerLeft",with:{email:n}});let i=Wl(e,t,s=>s.letters);return i&&{lastRun:e.now,did:i.did,trouble:"",dry:i.isDry?r||e.today:""}}function ob(e,t){let n=xe(t,()=>t.post()),{runner:r,lastRun:o,
did:i,dry:s}=n;if(!(!r||xe(t,()=>t.me())!==r))try{let a=s$(e,t,n);a&&tb(t,a)}catch(a){if(tb(t,{lastRun:o,did:i,trouble:`${q(e.today)}: ${i$(a)}`,dry:s}),!(a instanceof ne))throw a}}var Go={is:
"nobody"},ve=e=>"email"in e?e.email:"",ib=e=>e.is==="link"?`liên kết ${e.unit}`:ve(e);var a$=e=>e;function cc(e){let t=new Set,n=new Map;for(let r of e.map(N))t.add(r),n.has(B(r))||n.set(B(r),r);
return r=>{var o;return t.has(r)?r:(o=n.get(B(r)))!=null?o:r}}var c$=e=>/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(e);function uc(e,t,n=a$){return t===""?"":e.choices?qh(e,t):e.format==="time"?c$(t)?t:
"":e.code==="own"?N(t):e.code==="other"?n(N(t)):t}function ql(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}
function sb(e,t){return typeof t=="bigint"?t.toString():t}var Vl=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=
void 0),this._value}};function Xl(e){return new Vl(e)}function ab(e){return e==null}function Yl(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function cs(e,
t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Jl(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t!=null&&t.get?t.get.raw:t==null?void 0:
t.value}function us(e){var t;return(t=Jl(e._zod.def))!=null?t:e._zod.def.shape}function cb(e,t,n){Object.defineProperty(e,t,{get(){let r=n();return cs(this,t,r),r},enumerable:!0,configurable:!0})}
function ub(e,t,n){t in e?cs(e,t,n):e[t]=n}function lb(e,t,n,r){let o=us(t);for(let i of n){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?cb(e,i,()=>{let a=t._zod.def.shape[i];
return r?r(a,i):a}):ub(e,i,r?r(s.value,i):s.value))}}function u$(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?cb(e,n,()=>t[n]):ub(e,n,
r.value))}}function Ql(...e){let t={};for(let n of e){let r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties({},t)}var ed="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function as(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function lc(e){if(as(e)===!1)return!1;let t=e.constructor;if(t===void 0||
typeof t!="function")return!0;let n=t.prototype;return!(as(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function td(e){return lc(e)?{...e}:Array.isArray(e)?[...e]:
e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var db=new Set(["string","number","symbol"]);function ls(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Gr(e,t,n){let r=
new e._zod.constr(t!=null?t:e._zod.def);return(!t||n!=null&&n.parent)&&(r._zod.parent=e),r}function lt(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if((t==null?void 0:
t.message)!==void 0){if((t==null?void 0:t.error)!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,
error:()=>t.error}:t}function pb(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function l$(e,t){var o;let n=us(e),r=[];for(let i of Reflect.ownKeys(t)){
if(!((o=Object.getOwnPropertyDescriptor(n,i))!=null&&o.enumerable))throw new Error(`Unrecognized key: "${String(i)}"`);t[i]&&r.push(i)}return r}function hb(e,t){let n=e._zod.def,r=n.checks;if(r&&
r.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(l$(e,t)),s={};return lb(s,e,Reflect.ownKeys(us(e)).filter(a=>!i.has(a))),Gr(e,Ql(n,{shape:s,
checks:[]}))}function fb(e,t){if(!lc(t))throw new Error("Invalid input to extend: expected a plain object");let n=e._zod.def.checks;if(n&&n.length>0){let o=us(e);for(let i of Reflect.ownKeys(t))if(
Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Gr(e,Ql(e._zod.def,{shape:d$(e,t)}
))}function d$(e,t){let n={};return lb(n,e,Reflect.ownKeys(us(e))),u$(n,t),n}function Mn(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:
n.continue)!==!0)return!0;return!1}function mb(e,t=0){var n;if(e.aborted===!0)return!0;for(let r=t;r< e.issues.length;r++)if(((n=e.issues[r])==null?void 0:n.continue)===!1)return!0;return!1}
function sr(e,t){return t.map(n=>{var o;var r;return(o=(r=n).path)!=null||(r.path=[]),n.path.unshift(e),n})}function ss(e){return typeof e=="string"?e:e==null?void 0:e.message}function nd(e){var n,r;
let t=[];for(let o of e!=null?e:[]){let i=o._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;let s=(r=(n=i.maximum)!=null?n:i.length)!=null?r:i.size;s>=0&&t.push([s,o])}return t}
function dc(e,t,n){var o;var r;for(let i=t;i< e.length;i++)(o=(r=e[i]).schema)!=null||(r.schema=n)}function In(e,t,n){var c,u,l,d,p,h,f,w,S,_,b,v,O,T,m,g,y;var r;let o=(u=(c=e.inst)==null?void 0:
c._zod)==null?void 0:u.traits;o!=null&&o.has("$ZodType")&&(o.has("$ZodCheck")?(l=(r=e).schema)!=null||(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?(p=(d=e.schema)==null?void 0:
d._zod.def)==null?void 0:p.error:void 0,s=e.message?e.message:(g=(m=(O=(b=(S=ss((w=(f=(h=e.inst)==null?void 0:h._zod.def)==null?void 0:f.error)==null?void 0:w.call(f,e)))!=null?S:ss(i==null?void 0:i(
e)))!=null?b:ss((_=t==null?void 0:t.error)==null?void 0:_.call(t,e)))!=null?O:ss((v=n.customError)==null?void 0:v.call(n,e)))!=null?m:ss((T=n.localeError)==null?void 0:T.call(n,e)))!=null?g:
"Invalid input",a={};for(let k of Object.keys(e))k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__"||(a[k]=e[k]);return(y=a.path)!=null||(a.path=[]),a.message=s,t!=null&&
t.reportInput&&(a.input=e.input),a}var p$=/[\uD800-\uDBFF]/;function rd(e){let t=e.length;if(!p$.test(e))return t;let n=t;for(let r=0;r< t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(
r+1)&64512)===56320&&(n--,r++);return n}function od(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function gb(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,
n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):h$(e,n,r.value)}}function Zr(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function id(e,
t,n){return Zr(e,t,n,!1)}function h$(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Zr(this,t,n.bind(this))},set(r){Zr(this,t,r)}})}function f$(e,t){let n=
Object.getPrototypeOf(e);return t in n?void 0:n}var Hl,ir=!1,m$={configurable:!0,get(){ir=!0}};function Rt(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Hl!==e._zod){Hl=void 0;return}Hl=
e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,m$);let o=ir;ir=!1;try{let i=n(this);return ir?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),ir=ir||o,i}catch(i){throw delete this[t],ir=ir||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function yb(e,t,n,r){let o=f$(e,t);o&&
Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),
i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}var bb;var sd={value:void 0,enumerable:!1},wb="captureStackTrace"in Error?Error:null;function g$(e){
let t=wb;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return wb=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function X(e,t,n,r){var p;
let o={};function i(h){this.def=h,this.constr=d,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(h,f){if(h._zod){if(h._zod.traits.has(e))return}else{sd.value=new i(f);try{
Object.defineProperty(h,"_zod",sd)}finally{sd.value=void 0}}if(h._zod.traits.add(e),t(h,f),a){let S=Object.getPrototypeOf(h),_=h._zod.constr.prototype,b=S;for(;b&&b!==_;)b=Object.getPrototypeOf(b);
let v=b!=null?b:S;a.has(v)||(a.add(v),gb(v,s))}let w=d.prototype;for(let S in w)Object.prototype.hasOwnProperty.call(w,S)&&(S in h||(h[S]=w[S].bind(h)))}let u=(p=r==null?void 0:r.Parent)!=null?p:
Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(h){var _;let f=r!=null&&r.Parent?g$(l):this;c(f,h);let w=f._zod.deferred;if(w){for(let b of w)b();f._zod.deferred=void 0}
let S=(_=globalThis.__zod_globalConfig)==null?void 0:_.postProcessor;return S&&S(f),f}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>{var f,w;
return r!=null&&r.Parent&&h instanceof r.Parent?!0:(w=(f=h==null?void 0:h._zod)==null?void 0:f.traits)==null?void 0:w.has(e)}}),Object.defineProperty(d,"name",{value:e}),d}var Dn=class extends Error{
constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};var kb;(kb=(bb=globalThis).__zod_globalConfig)!=null||(bb.__zod_globalConfig={});var Wo=
globalThis.__zod_globalConfig;function Ft(e){return e&&Object.assign(Wo,e),Wo}function y$(){var t;let e=this._zod;return(t=e.message)!=null||(e.message=JSON.stringify(e.def,sb,2)),e.message}
function b$(e){this._zod.message=e}var w$={get:y$,set:b$,enumerable:!0,configurable:!0},cd={value:void 0,enumerable:!1},xb=new WeakSet([Object.prototype,Error.prototype]),vb=(e,t)=>{e.name=
"$ZodError",cd.value=t,Object.defineProperty(e,"issues",cd),cd.value=void 0,Object.defineProperty(e,"message",w$);let n=Object.getPrototypeOf(e);xb.has(n)||(xb.add(n),Object.defineProperty(n,
"toString",{configurable:!0,enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},WB=X("$ZodError",vb),ds=X("$ZodError",vb,void 0,{Parent:Error});var x$=e=>{let t=(n,r,o,i)=>{var c,u;let s=o?{...o,async:!1}:{async:!1},a=
n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Dn;if(a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>In(d,s,Ft())));throw ed(l,(u=i==null?void 0:
i.callee)!=null?u:t),l}return a.value};return t},ps=x$(ds),v$=e=>{let t=async(n,r,o,i)=>{var c,u;let s=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=
await a),a.issues.length){let l=new((c=i==null?void 0:i.Err)!=null?c:e)(a.issues.map(d=>In(d,s,Ft())));throw ed(l,(u=i==null?void 0:i.callee)!=null?u:t),l}return a.value};return t},ud=v$(ds),S$=e=>(t,
n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Dn;return i.issues.length?Sb(e,i.issues,o):{success:!0,data:i.value}},hs=S$(ds);
function Sb(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>In(o,n,Ft()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var R$=e=>async(t,n,r)=>{let o=r?{...r,
async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Sb(e,i.issues,o):{success:!0,data:i.value}},ld=R$(ds);var Rb=/^[\s\S]{0,}$/;var dd=
/^-?\d+(?:\.\d+)?$/,Ob=/^(?:true|false)$/i;var fs=X("$ZodCheck",(e,t)=>{var r,o;var n;(r=e._zod)!=null||(e._zod={}),e._zod.def=t,(o=(n=e._zod).onattach)!=null||(n.onattach=[])});var Tb=e=>{let t=
e.value;return!ab(t)&&t.length!==void 0};var Cb=X("$ZodCheckMaxLength",(e,t)=>{var r;var n;fs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Tb),e._zod.check=o=>{let i=o.value,s=i.length;if((
typeof i=="string"&&s>t.maximum?rd(i):s)<=t.maximum)return;let c=od(i);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:i,inst:e,continue:!t.abort})}}),_b=X(
"$ZodCheckMinLength",(e,t)=>{var r;var n;fs.init(e,t),(r=(n=e._zod.def).when)!=null||(n.when=Tb),e._zod.check=o=>{let i=o.value,s=i.length;if((typeof i=="string"&&s>=t.minimum&&s< t.minimum*2?rd(i):
s)>=t.minimum)return;let c=od(i);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,continue:!t.abort})}});var O$=X("$ZodCheckStringFormat",(e,t)=>{var o,i;var n,r;
fs.init(e,t),t.pattern?(o=(n=e._zod).check)!=null||(n.check=s=>{t.pattern.lastIndex=0,!t.pattern.test(s.value)&&s.issues.push({origin:"string",code:"invalid_format",format:t.format,input:s.value,
...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(i=(r=e._zod).check)!=null||(r.check=()=>{})}),Lb=X("$ZodCheckRegex",(e,t)=>{O$.init(e,t),e._zod.check=n=>{
t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var $b={
major:4,minor:6,patch:7};var Ot=X("$ZodType",(e,t)=>{var i,s;var n;e!=null||(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=$b;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r!=null?r:[]]:r!=null&&r.length?[...r]:[];for(let a of o)for(let c of a._zod.onattach)c(e);if(o.length===0)(i=(n=e._zod).deferred)!=null||(n.deferred=[]),(s=e._zod.deferred)==null||s.push(()=>{
e._zod.run=e._zod.parse});else{let a=(u,l,d)=>{if(u.memo)return u;let p=Mn(u),h;for(let f of l){if(f._zod.def.when){if(mb(u)||!f._zod.def.when(u))continue}else if(p)continue;let w=u.issues.length,S=
f._zod.check(u);if(S instanceof Promise&&(d==null?void 0:d.async)===!1)throw new Dn;if(h||S instanceof Promise)h=(h!=null?h:Promise.resolve()).then(async()=>{await S,u.issues.length!==w&&(dc(u.issues,
w,e),p||(p=Mn(u,w)))});else{if(u.issues.length===w)continue;dc(u.issues,w,e),p||(p=Mn(u,w))}}return h?h.then(()=>u):u},c=(u,l,d)=>{if(Mn(u))return u.aborted=!0,u;let p=a(l,o,d);if(
p instanceof Promise){if(d.async===!1)throw new Dn;return p.then(h=>e._zod.parse(h,d))}return e._zod.parse(p,d)};e._zod.run=(u,l)=>{if(l.skipChecks)return e._zod.parse(u,l);if(
l.direction==="backward"){let p=e._zod.parse({value:u.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(h=>c(h,u,l)):c(p,u,l)}let d=e._zod.parse(u,l);if(d instanceof Promise){
if(l.async===!1)throw new Dn;return d.then(p=>a(p,o,l))}return a(d,o,l)}}},{get"~standard"(){return id(this,"~standard",L$(this))},set"~standard"(e){Zr(this,"~standard",e)}}),Mb=(e,
t)=>e.issues.length?{issues:e.issues.map(n=>In(n,t,Ft()))}:{value:e.value};async function _$(e,t){let n={async:!0};return Mb(await e._zod.run({value:t,issues:[]},n),n)}function L$(e){return{validate:
t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Mb(r,n)}catch{}return _$(e,t)},vendor:"zod",version:1}}var Ib=X("$ZodString",(e,t)=>{var n;Ot.init(e,
t),e._zod.pattern=(n=t.pattern)!=null?n:Rb,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",
input:r.value,inst:e}),r}});var Db=X("$ZodNumber",(e,t)=>{Ot.init(e,t),e._zod.pattern=dd,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="number"&&
!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}}),n}});var Fb=X("$ZodBoolean",(e,t)=>{Ot.init(e,t),e._zod.pattern=Ob,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function $$(e,t){let n=nd(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[
0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&!(s!=null&&s.skipChecks)&&(s==null?void 0:s.direction)!=="backward"){for(let[c,u]of nd(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){
let l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,dc(i.issues,l,e),i}}return o(i,s)}}var A$=e=>Array.isArray(e)?e.length:-1;function Ab(e,t,n){e.issues.length&&t.issues.push(...sr(
n,e.issues)),t.value[n]=e.value}var zb=X("$ZodArray",(e,t)=>{Ot.init(e,t);let n=Wo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:
"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);let s=[],a=o==null?void 0:o.abortEarly;for(let c=0;c< i.length;c++){let u=i[c],l=
t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)s.push(l.then(d=>Ab(d,r,c)));else if(Ab(l,r,c),a&&l.issues.length!==0&&Mn(l))break}return s.length?Promise.all(s).then(()=>r):r},$$(e,
A$)});function pc(e,t,n,r,o,i){let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...sr(n,e.issues))}if(!s&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var E$=[];
function P$(e){var s,a,c,u;let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:E$,o=r.length?[...t,...r]:t;for(let l of o)if(!((u=(c=(a=(s=e.shape)==null?void 0:s[
l])==null?void 0:a._zod)==null?void 0:c.traits)!=null&&u.has("$ZodType")))throw new Error(`Invalid element at key "${String(l)}": expected a Zod schema`);let i=pb(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function N$(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,p=u.optout,h=0;for(let f in t){if(s&&
n.issues.length!==h){if(Mn(n,h))break;h=n.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&a.push(f);continue}if(l==="never"){a.push(f);continue}let w=u.run({value:t[f],issues:[]},
r);w instanceof Promise?e.push(w.then(S=>pc(S,n,f,t,d,p))):pc(w,n,f,t,d,p)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then((
)=>n):n}var Ub=X("$ZodObject",(e,t)=>{var u;Ot.init(e,t);let n=Object.getOwnPropertyDescriptor(t,"shape"),r=n!=null&&n.get?n.get.raw:(u=t.shape)!=null?u:{};if(r){let l=()=>{let d={...r};
return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=Xl(()=>P$(t));Rt(e,"propValues",l=>{let d=l.def.shape,p={};for(let h in d){let f=d[
h]._zod;if(f.values){Object.prototype.hasOwnProperty.call(p,h)||cs(p,h,new Set);for(let w of f.values)p[h].add(w);f.optin!==void 0&&p[h].add(void 0)}}return p});let i=as,s=t.catchall,a,c=Wo.memoizer;
c==null||c.attach(e),e._zod.parse=(l,d)=>{a!=null||(a=o.value);let p=l.value;if(!i(p))return l.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};
let h=[],f=a.shape,w=d==null?void 0:d.abortEarly,S=l.issues.length;for(let _ of a.allKeys){if(w&&l.issues.length!==S){if(Mn(l,S))break;S=l.issues.length}if(_==="__proto__")continue;let b=f[_],v=
b._zod.optin,O=b._zod.optout,T=b._zod.run({value:p[_],issues:[]},d);T instanceof Promise?h.push(T.then(m=>pc(m,l,_,p,v,O))):pc(T,l,_,p,v,O)}return s?N$(h,p,l,d,o.value,e,w===!0):h.length?Promise.all(
h).then(()=>l):l}});function Eb(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!Mn(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:
"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>In(s,r,Ft())))}),t)}var Kb=X("$ZodUnion",(e,t)=>{Ot.init(e,t),Rt(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?
"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),Rt(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),Rt(e,"values",r=>{if(
r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),Rt(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(
i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Yl(i.source)).join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(
let a of t.options){let c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Eb(a,r,e,o)):
Eb(s,r,e,o)}});function M$(e){var n;let t=new Map;for(let r of e.options){let o=(n=r._zod.propValues)==null?void 0:n[e.discriminator];if(!o||o.size===0)throw new Error(
`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let i of o)if(t.has(i)){if(i!==void 0)throw new Error(`Duplicate discriminator value "${String(i)}"`);t.set(i,null)}
else t.set(i,r)}return t}var Bb=X("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Kb.init(e,t);let n=e._zod.parse;Rt(e,"propValues",o=>{var a,c;let i={},s=0;for(let u of o.def.options){let l=
u._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(u)}"`);(a=l[o.def.discriminator])!=null&&a.has(void 0)&&s++;
for(let[d,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,d)||cs(i,d,new Set);for(let h of p)i[d].add(h)}}return!o.def.unionFallback&&s>1&&((c=i[o.def.discriminator])==null||c.delete(
void 0)),i}),t.options.forEach((o,i)=>{let s=Jl(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});
let r=Xl(()=>M$(t));e._zod.parse=(o,i)=>{let s=o.value;if(!as(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let a=s==null?void 0:s[t.discriminator],c=r.value.get(
a);return c&&(a!==void 0||i.direction!=="backward")?c._zod.run(o,i):t.unionFallback||i.direction==="backward"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}});var jb=X("$ZodRecord",(e,t)=>{Ot.init(e,t);let n=
Wo.memoizer;n==null||n.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!lc(i))return r.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&
!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),
l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(f=>In(f,o,Ft())),input:l,path:[l],inst:e});continue}let p=d.value;if(p==="__proto__")continue;let h=t.valueType._zod.run({value:i[
l],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...sr(l,f.issues)),r.value[p]=f.value})):(h.issues.length&&r.issues.push(...sr(l,h.issues)),r.value[p]=h.value)}
let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u!=null?u:[],u.push(l);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({
value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof u=="string"&&dd.test(u)&&l.issues.length){let f=t.keyType._zod.run({
value:Number(u),issues:[]},o);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(l=f)}if(l.issues.length){t.mode==="loose"?r.value[
u]=i[u]:a?(c=c!=null?c:[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(f=>In(f,o,Ft())),input:u,path:[u],inst:e});continue}let p=l.value;if(
p==="__proto__")continue;let h=t.valueType._zod.run({value:i[u],issues:[]},o);h instanceof Promise?s.push(h.then(f=>{f.issues.length&&r.issues.push(...sr(u,f.issues)),r.value[p]=f.value})):(
h.issues.length&&r.issues.push(...sr(u,h.issues)),r.value[p]=h.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return s.length?Promise.all(s).then((
)=>r):r}});var Zb=X("$ZodEnum",(e,t)=>{Ot.init(e,t);let n=ql(t.entries),r=new Set(n);e._zod.values=r,Rt(e,"pattern",o=>{let i=ql(o.def.entries).filter(s=>db.has(typeof s));return new RegExp(i.length?
`^(${i.map(s=>ls(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",values:n,input:s,inst:e}),o}}),Gb=X(
"$ZodLiteral",(e,t)=>{Ot.init(e,t);let n=new Set(t.values);e._zod.values=n,Rt(e,"pattern",r=>{let o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?ls(i):i?ls(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Pb(e,t){return e.value=
t.issues.length?void 0:t.value,e}var Wb=X("$ZodOptional",(e,t)=>{Ot.init(e,t),Rt(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Rt(e,"values",
n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Rt(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Yl(r.source)})?$`):void 0}),e._zod.parse=(
n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Pb(n,i)):Pb(n,o)}
return t.innerType._zod.run(n,r)}});var Hb=X("$ZodDefault",(e,t)=>{Ot.init(e,t),e._zod.optin="defaulted",Rt(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(
r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Nb(i,t)):Nb(o,t)}});
function Nb(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Vb(e){return e.checks&&(e.checks=[...e.checks]),e}function qb(e,t){return new e(Vb({type:"string",...lt(t)}))}function Xb(
e,t){return new e(Vb({type:"number",checks:[],...lt(t)}))}function Yb(e,t){return new e({type:"boolean",...lt(t)})}function Ee(e,t){return new Cb({check:"max_length",...lt(t),maximum:e})}function hd(
e,t){return new _b({check:"min_length",...lt(t),minimum:e})}function Ho(e,t){return new Lb({check:"string_format",format:"regex",...lt(t),pattern:e})}var Wt=X("ZodMiniType",(e,t)=>{if(
!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ot.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Zr(this,"with",e)},parse(e,t){return ps(this,e,t,{callee:
this.parse})},parseAsync(e,t){return ud(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return hs(this,e,t)},safeParseAsync(e,t){return ld(this,e,t)},check(...e){var n;let t=this.def;
return this.clone({...t,checks:[...(n=t.checks)!=null?n:[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Gr(this,e,t)},brand(
){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),D$=X("ZodMiniString",(e,t)=>{Ib.init(e,t),Wt.init(e,t)});function D(e){return qb(D$,
e)}var F$=X("ZodMiniNumber",(e,t)=>{Db.init(e,t),Wt.init(e,t)});function dn(e){return Xb(F$,e)}var z$=X("ZodMiniBoolean",(e,t)=>{Fb.init(e,t),Wt.init(e,t)});function Fn(e){return Yb(z$,e)}var U$=X(
"ZodMiniArray",(e,t)=>{zb.init(e,t),Wt.init(e,t)});function Tt(e,t){return new U$({type:"array",element:e,...lt(t)})}var K$=X("ZodMiniObject",(e,t)=>{Ub.init(e,t),Wt.init(e,t),yb(e,"shape",
n=>n._zod.def.shape,!1)});function F(e,t){let n={type:"object",shape:e!=null?e:{},...lt(t)};return new K$(n)}function fd(e,t){return fb(e,t)}function Qb(e,t){return hb(e,t)}var B$=X(
"ZodMiniDiscriminatedUnion",(e,t)=>{Bb.init(e,t),Wt.init(e,t)});function ew(e,t,n){return new B$({type:"union",options:t,discriminator:e,...lt(n)})}var Jb=X("ZodMiniRecord",(e,t)=>{jb.init(e,t),
Wt.init(e,t)});function hc(e,t,n){return!t||!t._zod?new Jb({type:"record",keyType:D(),valueType:e,...lt(t)}):new Jb({type:"record",keyType:e,valueType:t,...lt(n)})}var j$=X("ZodMiniEnum",(e,t)=>{
Zb.init(e,t),Wt.init(e,t),e.options=[...e._zod.values]});function Ht(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new j$({type:"enum",entries:n,...lt(t)})}var Z$=X(
"ZodMiniLiteral",(e,t)=>{Gb.init(e,t),Wt.init(e,t)});function Vo(e,t){return new Z$({type:"literal",values:Array.isArray(e)?e:[e],...lt(t)})}var G$=X("ZodMiniOptional",(e,t)=>{Wb.init(e,t),Wt.init(e,
t)});function Le(e){return new G$({type:"optional",innerType:e})}var W$=X("ZodMiniDefault",(e,t)=>{Hb.init(e,t),Wt.init(e,t)});function tw(e,t){return new W$({type:"default",innerType:e,
get defaultValue(){return typeof t=="function"?t():td(t)}})}var nw="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function md(e){var n,r;let t="";for(let o=0;o< e.length;o+=3){
let i=e.length-o,s=e[o]<<16|((n=e[o+1])!=null?n:0)<<8|((r=e[o+2])!=null?r:0);for(let a=0;a< Math.min(i,3)+1;a+=1)t+=nw.charAt(s>>18-6*a&63)}return t}function rw(e){if(e.length%4===1||/[^\w-]/.test(
e))return;let t=[];for(let n=0;n< e.length;n+=4){let r=[0,1,2,3].reduce((i,s)=>{let a=e.charAt(n+s);return i*64+(a?nw.indexOf(a):0)},0),o=Math.min(e.length-n,4)-1;for(let i=0;i< o;i+=1)t.push(
r>>16-8*i&255)}return t}function ow(e){try{return decodeURIComponent(e.map(t=>`%${t.toString(16).padStart(2,"0")}`).join(""))}catch{return}}var gd={unit:"lk1u",preview:"lk1p",test:"lk1t"},iw=".",fc=D(
).check(Ee(800)),qo=e=>cn(`address ${e}`),q$=e=>e.kind==="test"?[e.until.toString(36),e.address]:[e.unit,e.round,e.version];function X$(e,t){if(e==="test"){let[i,s]=t;return t.length===2?{kind:e,
until:parseInt(i,36),address:s}:void 0}let[n,r,o]=t;return t.length===3?{kind:e,unit:n,round:r,version:o}:void 0}var ms=class{constructor(t){this.keyed=new Io(t)}write(t){let n=q$(t);return[gd[
t.kind],...n.map(r=>md(Gi(r))),this.sealOf(t.kind,n)].join(iw)}read(t){let[n,...r]=t.split(iw),o=Object.keys(gd).find(a=>gd[a]===n),i=r.slice(0,-1).map(a=>{var c;return ow((c=rw(a))!=null?c:[255])});
if(!o||i.some(a=>a===void 0))return;let s=X$(o,i);return s&&this.write(s)===t?s:void 0}rowMark(t){return this.keyed.of(JSON.stringify(["row",t]))}sealOf(t,n){var o;let r=this.keyed.of(JSON.stringify([
"token",t,...n]));return md(((o=r.match(/../g))!=null?o:[]).map(i=>parseInt(i,16)))}};var Y$=8,Xo=class{constructor(t){this.name=$l(`name of ${t}`).slice(0,Y$),this.keyed=new Io(t)}of(t,...n){
return this.keyed.of(JSON.stringify([t,...n]))}},sw=e=>$l(e.join(`\n`));var Yo=(e,t)=>e!==""&&ht(e)===ht(t),pn=(e,t)=>t.some(n=>Yo(n,e));function aw(e,t){return t?{staff:e.filter(n=>pn(n,t)),kept:
t.filter(n=>pn(n,e))}:{staff:[...e],kept:void 0}}var cw=(e,t)=>e.filter(n=>!pn(n,t));var J$=()=>Date.now().toString(36).slice(-6).toUpperCase();function Hr(e,t){var o,i;let n=t,r=String((o=n==null?
void 0:n.stack)!=null?o:"").split(`\n`).filter(s=>/^\s+at \S/.test(s)).slice(0,5).map(s=>s.trim());console.error(`ref ${e}: ${String((i=n==null?void 0:n.name)!=null?i:"Error")} ${r.join(" | ")}`)}
function Vr(e){if(e instanceof ne)return e.problem;let t=J$();return Hr(t,e),{key:"workbook.unexpected",with:{ref:t}}}var uw="0.1.0, bản 48dbf161";var lw=e=>`draft/${e}/count`,dw=e=>`draft/${e}/kept`,
pw=(e,t)=>`draft/${e}/${t}`;var Q$=e=>e!==void 0&&Date.now()-Number(e)>7776e6,yd={get(e){var r,o;let t=PropertiesService.getUserProperties().getProperties();if(Q$(t[dw(e)]))return yd.drop(e),"";let n=
"";for(let i=0;i< Number((r=t[lw(e)])!=null?r:0);i+=1)n+=(o=t[pw(e,i)])!=null?o:"";return n},keep(e,t){let n={},r=Math.ceil(t.length/2500);for(let o=0;o< r;o+=1)n[pw(e,o)]=t.slice(o*2500,(o+1)*2500);
PropertiesService.getUserProperties().setProperties({...n,[lw(e)]:String(r),[dw(e)]:String(Date.now())})},drop(e){let t=PropertiesService.getUserProperties();for(let n of Object.keys(t.getProperties(
)))n.indexOf(`draft/${e}/`)===0&&t.deleteProperty(n)}};var Ct=e=>(e>26?Ct(Math.floor((e-1)/26)):"")+String.fromCharCode(65+(e-1)%26),hw=e=>[...e].reduce((t,n)=>t*26+n.charCodeAt(0)-64,0),cr=(e,t=
e)=>`${Ct(e)}2:${Ct(t)}`;function Jo(e){let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[1]===n-1?r[1]=n:t.push([n,n])}return t}var fw=/^[=+\-@\t\r\n＝＋－＠']/,qr=e=>fw.test(e)?
`'${e}`:e,eA={text:"@",number:"0",day:"dd/MM/yyyy",time:"dd/MM/yyyy HH:mm"},ur=e=>{var t;return eA[(t=e.format)!=null?t:"text"]};function mc(e,t){var o;if(t==="")return"";let n=(o=e.format)!=null?o:
"text";if(n==="number")return Number.isFinite(Number(t))?Number(t):qr(t);if(n==="text")return qr(t);let r=Fs(t);return Number.isFinite(r)?new Date(r):qr(t)}var tA=e=>{let t=Number.isFinite(e.getTime(
))?e.getUTCFullYear():0;return t>=1900&&t<9999},nA=e=>tA(e)?lo(e.getTime()):"";function gc(e,t){if(t instanceof Date){let r=nA(t);return e.format==="day"?r.slice(0,10):r}let n=typeof t=="boolean"?t?
"TRUE":"FALSE":t==null?"":String(t);return n.charAt(0)==="'"&&fw.test(n.slice(1))?n.slice(1):n}var mw=e=>{let t=[];for(let n of[...e].sort((r,o)=>r-o)){let r=t[t.length-1];r&&r[r.length-1]===n-1?
r.push(n):t.push([n])}return t};function bd(e,t,n){let r=mw(t);return mw(e).flatMap(o=>r.map(i=>({row:o[0],column:i[0],values:o.map(s=>i.map(a=>n(s,a)))})))}function yc(e,t,n,r){try{return r()}catch(
o){let i=e.getMaxRows();if(t<=i)throw o;return e.insertRowsAfter(i,t-i+n),r()}}var rA=3,gw="Cần sửa: ",wc=(e,t)=>e&&e.indexOf(gw)!==0?e:t?gw+t:"",oA=e=>e.length<40&&/\d/.test(e),Me=e=>oe[e].columns;
function wd(e,t,n){let r=new Map,o=n.map(i=>String(i).trim());for(let[i,s]of Object.entries(Me(e))){let a=o.indexOf(s.heading),c=a<0?o.findIndex(u=>At(u)===At(s.heading)):a;if(c<0)throw new ne({key:
"workbook.lostColumn",with:{tab:t,column:s.heading}});if(o.some((u,l)=>l>c&&u===s.heading))throw new ne({key:"workbook.twoColumns",with:{tab:t,column:s.heading}});r.set(i,c+1)}return r}function iA(e){
try{return e.getSheetValues(1,1,-1,-1)}catch(t){if(e.getLastRow()>0)throw t;return[]}}function sA(e){let t=e.length;for(;t>0&&e[t-1].every(n=>n===""||n===!1);)t-=1;return e.slice(0,t)}var aA=(e,t)=>{
let n=e.findIndex(({column:r})=>r.code==="own");return cc(n<0?[]:t.map(r=>r[n]))},cA={accounts:"rowId",units:"code"},bc=class{constructor(t,n,r){this.tab=t;this.sheet=n;this.untidy=new Map;
this.asRead=new Map;this.typedRows=new Set;this.typedKeys=new Set;this.ownKeys=new Set;this.wroteAt=new Map;this.writtenBefore=new Set;this.key=cA[t];let[o=[],...i]=iA(n),s=sA(i);this.headings=o,
this.lines=s,this.positions=wd(t,oe[t].title,o);let a=Object.entries(Me(t)).map(([l,d])=>({key:l,column:d,at:this.positions.get(l)-1})),c=s.map(l=>a.map(({column:d,at:p})=>gc(d,l[p]))),u=r!=null?r:aA(
a,c);this.rows=c.map((l,d)=>this.rowFrom(a,l,u,d)),this.known=this.rows.length}rowFrom(t,n,r,o){let i={};return t.forEach(({key:s,column:a},c)=>{if((i[s]=uc(a,n[c],r))===n[c])return;let l=
this.untidy.get(s);l?l.push(o):this.untidy.set(s,[o])}),i}rowAsRead(t){var n;return t< this.known?(n=this.asRead.get(t))!=null?n:this.rows[t]:void 0}blocks(t,n,r){let o=new Map(n.map(s=>[
this.positions.get(s),s])),i=s=>Me(this.tab)[o.get(s)];return bd(t,[...o.keys()],(s,a)=>mc(i(a),r(s,o.get(a)))).map(({row:s,column:a,values:c})=>({row:s,column:a,values:c,formats:c.map(u=>u.map((l,
d)=>ur(i(a+d))))}))}rangeOf({row:t,column:n,values:r}){return this.sheet.getRange(t,n,r.length,r[0].length)}write(t,n,r,o){this.noteWritten(t,n);for(let i of this.blocks(t,n,r)){let s=this.rangeOf(i);
o&&s.setNumberFormats(i.formats),s.setValues(i.values)}}noteWritten(t,n){var r;for(let o of t){let i=o-Ue(0);this.wroteAt.set(i,new Set([...(r=this.wroteAt.get(i))!=null?r:[],...n]))}}putOthers(t){
for(let{index:n,at:r,value:o}of t)this.sheet.getRange(Ue(n),r).setValue(o)}putTyped(t){if(t.length===0)return;let n=new Map(t.map(r=>[Ue(r.index),r.cells]));this.write([...n.keys()],Object.keys(t[
0].cells),(r,o)=>{var i;return(i=n.get(r)[o])!=null?i:""},!0),this.remember(t);for(let{index:r,cells:o}of t){this.typedRows.add(r);for(let i of Object.keys(o))this.typedKeys.add(i)}}putOwn(t){if(
t.length===0)return;let n=Object.keys(t[0].cells),r=bd(t.map(c=>c.index),[1],()=>0).length>rA,o=this.renamed(t),i=!r&&o.length===t.length;this.remember(t);for(let c of n)this.ownKeys.add(c);let s=(c,
u)=>this.rows[c-2][u],a=r?this.rows.map((c,u)=>Ue(u)):t.map(c=>Ue(c.index));this.write(a,i?n:n.filter(c=>c!==this.key),s,!1),!i&&o.length&&this.write(o.map(c=>Ue(c.index)),[this.key],s,!1)}putStaff(
t){if(t.length===0)return;let n=Object.keys(t[0].cells);this.remember(t);for(let s of n)this.ownKeys.add(s);let r=(s,a)=>this.rows[s-Ue(0)][a],o=t.map(({index:s})=>Ue(s)),i=o.flatMap(s=>n.filter(
a=>oA(r(s,a))&&ur(Me(this.tab)[a])==="@").map(a=>`${Ct(this.positions.get(a))}${s}`));i.length&&this.sheet.getRangeList(i).setNumberFormat("@"),this.write(o,n,r,!1)}renamed(t){let{key:n}=this;
return n===void 0||!(n in t[0].cells)?[]:t.filter(({index:r,cells:o})=>o[n]!==this.rows[r][n])}makeRoom(t){let n=this.sheet.getMaxRows(),r=Ue(this.rows.length)+t-1-n;r>0&&this.sheet.insertRowsAfter(n,
r)}append(t){if(t.length===0)return;let n=Object.fromEntries(Object.keys(Me(this.tab)).map(r=>[r,""]));for(;;){let r=Ue(this.rows.length),o=this.blocks(t.map((a,c)=>r+c),Object.keys(t[0]),(a,c)=>{
var u;return(u=t[a-r][c])!=null?u:""});this.noteWritten(t.map((a,c)=>r+c),Object.keys(t[0]));let i=yc(this.sheet,r+t.length-1,0,()=>o.map(a=>this.rangeOf(a))),s=Math.max(0,...i.map(a=>a.getValues(
).reduce((c,u,l)=>u.some(d=>d!==""&&d!==!1)?l+1:c,0)));if(s===0){i.forEach((a,c)=>a.setNumberFormats(o[c].formats).setValues(o[c].values));break}for(let a=0;a< s;a+=1)this.rows.push({...n})}for(
let r of t)this.typedRows.add(this.rows.length),this.rows.push({...n,...r});for(let r of Object.keys(t[0]))this.typedKeys.add(r)}putNotes(t){let n=t.map(f=>Ue(f.index)),r=Object.keys(t[0].notes),o=
r.map(f=>this.positions.get(f)),[i,s]=[Math.min(...n),Math.max(...n)],[a,c]=[Math.min(...o),Math.max(...o)],u=new Map(t.map(f=>[Ue(f.index),f.notes])),l=new Map(r.map((f,w)=>[o[w],f])),d=
this.sheet.getRange(i,a,s-i+1,c-a+1),p=d.getNotes(),h=p.map((f,w)=>f.map((S,_)=>{var v,O;let b=(O=u.get(i+w))==null?void 0:O[(v=l.get(a+_))!=null?v:""];return b===void 0?S:wc(S,b)}));JSON.stringify(
h)!==JSON.stringify(p)&&d.setNotes(h)}at(t){return this.positions.get(t)}remember(t){for(let{index:n,cells:r}of t){let o=this.rows[n];n< this.known&&!this.asRead.has(n)&&this.asRead.set(n,{...o}),
Object.assign(o,r)}}};var lr=({tab:e,positions:t})=>Object.entries(Me(e)).map(([n,r])=>({key:n,column:r,at:t.get(n)})).sort((n,r)=>n.at-r.at);function uA(e,t,n=()=>!1){let r=yw(t),o=[];
return e.forEach((i,s)=>{if(r.includes(i))return;let c=(s===0?-1:r.indexOf(e[s-1]))+1,u=r[c],l=c>=r.length||!n(i)&&!e.includes(u)?{do:"write",at:c,heading:i,old:u!=null?u:""}:{do:"insert",at:c,
heading:i,old:""};o.push(l),bw(r,l)}),o}function yw(e){let t=e.map(n=>n.trim());for(;t.length&&t[t.length-1]==="";)t.pop();return t}var bw=(e,{do:t,at:n,heading:r})=>{e.splice(n,t==="insert"?0:1,r)};
function lA(e,t,n,r,o){let i=yw(n),s=r,a=uA(kc(e),n,dA(e,o)).map(c=>{let{do:u,at:l,heading:d,old:p}=c;return s=ww(t,s,l+1)+(u==="insert"?1:0),u==="insert"&&t.insertColumnBefore(l+1),t.getRange(1,
l+1).setNumberFormat("@").setValue(d),bw(i,c),p?{key:"setup.headingBack",with:{tab:oe[e].title,column:d,old:p}}:{key:"setup.columnMade",with:{tab:oe[e].title,column:d}}});return{now:i,columns:s,did:a}
}var dA=(e,t)=>n=>Object.values(Me(e)).some(r=>{var o;return r.heading===n&&((o=r.since)!=null?o:0)>t}),kc=e=>Object.values(Me(e)).map(({heading:t})=>t);function ww(e,t,n){return t< n&&
e.insertColumnsAfter(t,n-t),Math.max(t,n)}function kw(e,{sheet:t,made:n},r){var l;let[o,i]=[t.getMaxRows(),t.getMaxColumns()],s=n?[]:((l=t.getRange(1,1,1,i).getValues()[0])!=null?l:[]).map(String),a=(
d,p,h)=>({tab:e,sheet:t,isNew:p,rows:o,columns:h,positions:wd(e,oe[e].title,d)});if(s.some(d=>d!=="")){let d=lA(e,t,s,i,r);return{open:a(d.now,!1,d.columns),did:d.did}}let c=ww(t,i,kc(e).length),u=a(
kc(e),n||t.getLastRow()===0,c);return u.isNew||kd(u),{open:u,did:[]}}function kd({tab:e,sheet:t}){let n=kc(e);t.getRange(1,1,1,n.length).setNumberFormat("@").setValues([n])}function xw(e,{rows:t,
columns:n}){let[r="",o=r]=e.replace(/\$/g,"").toUpperCase().split(":"),i=l=>[hw(/^[A-Z]*/.exec(l)[0]),Number(/\d*$/.exec(l)[0])],[[s,a],[c,u]]=[i(r),i(o)];return{top:a||1,bottom:u||t,left:s||1,right:
c||n}}function gs(e,t){if(!e)return"";let{top:n,bottom:r,left:o,right:i}=xw(e,t);return`${n} ${o} ${r} ${i}`}var Qo=(e,t)=>e.flatMap(n=>{let{top:r,bottom:o,left:i,right:s}=xw(n,t);return Array.from({
length:s-i+1},(a,c)=>`${i+c}: ${r}-${o}`)}).sort().join(),ei=e=>e.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/).map((t,n)=>n%2?t:t.replace(/\s+/g,"").toUpperCase()).join(""),xd=e=>e.toLowerCase();var vd=
"Sổ Tài Khoản: ",Rd=e=>e.getEmail().toLowerCase();function xc(e,t,n){let r=e.getEditors().map(s=>({user:s,email:Rd(s)})),o=s=>pn(s,t),i=r.map(({email:s})=>s);return{staff:i.filter(s=>s!==n&&o(s)),
unseen:t.filter(s=>s&&s!==n&&!pn(s,i)),others:r.filter(({email:s})=>!o(s)&&!(s&&s===n)),owner:n,me:Session.getEffectiveUser()}}function pA({tab:e,positions:t}){let n=o=>Jo(lr({tab:e,positions:t}
).filter(({column:i})=>i.writer===o).map(({at:i})=>i)),r={name:"dòng tiêu đề",range:"1:1",open:[]};return e==="units"?[{name:"danh sách đơn vị",range:"",open:n("us").map(([o,i])=>cr(o,i))}]:
e==="accounts"?[r,...n("staff").map(([o,i])=>({name:`cột ${[...new Set([o,i])].map(Ct).join("–")}, duyệt`,range:cr(o,i),open:[]}))]:e==="log"?[r]:[{name:`thẻ ${oe[e].title}`,range:"",open:[]}]}var vw=
e=>e.getA1Notation(),Sw=e=>e.getEditors().map(Rd),hA=(e,t,n)=>gs(e.range,n)===gs(t.range,n)&&Qo(e.open,n)===Qo(t.open,n),Sd=({editors:e},t)=>t.filter(n=>!e.includes(n));function fA(e,{staff:t,unseen:
n,owner:r},o){let i=e.editors.filter(Boolean);return Sd(e,t).length===0&&i.every(s=>[r,o,...t,...n].includes(s))&&e.editors.length-i.length<=Sd(e,n).length}var ti=class{constructor(t){this.people=t;
this.hiddenStay=!1;this.me=Rd(t.me)}ensure(t){let n=pA(t),r=t.made?[]:this.ours(t,n),o=(a,c)=>a.name===c.name&&hA(a,c,t)&&!a.warns&&fA(a,this.people,this.me),i=n.filter(a=>!r.some(c=>o(c,a))),s=
r.filter(a=>!n.some(c=>o(a,c)));return s.forEach(({protection:a})=>a.remove()),r.filter(a=>!s.includes(a)).forEach(a=>this.letUnseenIn(a.protection,Sd(a,this.people.unseen))),i.forEach(
a=>this.protect(t.sheet,a)),i.length||s.length?[{key:"setup.protection",with:{tab:oe[t.tab].title}}]:[]}ours({sheet:t,...n},r){let{SHEET:o,RANGE:i}=SpreadsheetApp.ProtectionType,s=t.getProtections(
o).map(c=>({protection:c,description:c.getDescription(),range:""})),a=t.getProtections(i).map(c=>({protection:c,description:c.getDescription(),range:void 0}));return[...s,...a].flatMap(({protection:c,
description:u,range:l})=>{if(u&&u.indexOf(vd)!==0)return[];let d=l!=null?l:vw(c.getRange()),p=d!==""&&r.some(h=>gs(h.range,n)===gs(d,n));return!u&&!(p&&this.stopsNobody(c))?[]:[{protection:c,range:d,
name:u.slice(vd.length),open:d?[]:c.getUnprotectedRanges().map(vw),warns:c.isWarningOnly(),editors:Sw(c)}]})}stopsNobody(t){let n=Sw(t);return this.people.others.every(({email:r})=>n.includes(r))}
protect(t,{name:n,range:r,open:o}){var p;let{staff:i,unseen:s,others:a,owner:c,me:u}=this.people,l=r?t.getRange(r).protect():t.protect();l.setDescription(vd+n),o.length&&l.setUnprotectedRanges(
t.getRangeList(o).getRanges()),this.me?l.addEditors([...new Set([this.me,...i,c])].filter(Boolean)):l.addEditor(u).addEditors([...i,c].filter(Boolean));let d=a.map(({email:h})=>h).filter(Boolean);
d.length&&l.removeEditors(d);for(let{user:h,email:f}of a)f||this.takeOff(l,h);this.letUnseenIn(l,s),(p=this.domain)!=null||(this.domain=l.canDomainEdit()),this.domain&&l.setDomainEdit(!1)}takeOff(t,
n){try{t.removeEditor(n)}catch{this.hiddenStay=!0}}letUnseenIn(t,n){for(let r of n)try{t.addEditor(r)}catch{}}};var Xr='*LEN("STK")',Rw={missing:["#f4c7c3","#7a1c14"],fix:["#fce8b2","#5f4300"],
reported:["#d2e3fc","#174ea6"],approved:["#ceead6","#0d652d"],none:["#e8eaed","#3c4043"],quiet:["#f8f9fa","#5f6368"],late:["#fad2cf","#8c1d18"]};function Ow(e,t,n,r){let o=r.map(({key:a})=>t.get(a)),
i=Math.min(...o),s=r.map(({key:a,holds:c})=>`(${Ct(i)}$1="${Me(e)[a].heading}")*${c}`);return{colour:n,columns:[[i,Math.max(...o)]],formula:`=(${s.join("+")})${Xr}`}}var Td=e=>t=>`$${Ct(e.get(t))}2`,
Tw=e=>(t,n)=>`(${Td(e)(t)}="${n}")`;function mA(e){let[t,n]=[Td(e),Tw(e)],r=(...o)=>o.map(i=>[e.get(i),e.get(i)]);return[{colour:"missing",columns:r("name","status"),formula:`=${n("status",
L.missing)}${Xr}`},Ow("units",e,"fix",[{key:"status",holds:n("status",L.fix)},{key:"timeliness",holds:n("timeliness",ae.grace)},{key:"faults",holds:`(${t("faults")}<>"")`}]),...["reported","approved",
"none"].map(o=>({colour:o,columns:r("status"),formula:`=${n("status",L[o])}${Xr}`})),{colour:"late",columns:r("timeliness"),formula:`=(${n("timeliness",ae.overdue)}+${n("timeliness",ae.late)})${Xr}`}
]}function gA(e){let[t,n]=[Td(e),Tw(e)],r=o=>[[e.get(o),e.get(o)]];return[{colour:"quiet",columns:[[1,Math.max(...e.values())]],formula:`=${n("usage",Ae.stopped)}${Xr}`},Ow("accounts",e,"fix",[
..._i.map(({key:o,bit:i})=>({key:o,holds:`ISODD(INT(${t("mask")}/${2**i}))`})),{key:"faults",holds:`(${t("faults")}<>"")`},{key:"review",holds:n("review",he.returned)}]),{colour:"approved",columns:r(
"review"),formula:`=${n("review",he.passed)}${Xr}`},{colour:"reported",columns:r("changed"),formula:`=(${t("changed")}<>"")${Xr}`}]}var Od={units:mA,accounts:gA},yA=e=>{var t,n;return ei(String((n=(t=
e.getBooleanCondition())==null?void 0:t.getCriteriaValues()[0])!=null?n:""))},bA=e=>e.getRanges().map(t=>t.getA1Notation()),Cw=e=>e.columns.map(([t,n])=>cr(t,n));function wA({sheet:e},t,n){let r=
e.getRangeList(t.flatMap(i=>Cw(i))).getRanges(),o=t.map(i=>SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(i.formula).setBackground(Rw[i.colour][0]).setFontColor(Rw[i.colour][
1]).setRanges(r.splice(0,i.columns.length)).build());e.setConditionalFormatRules([...o,...n])}function ys(e){var i;let t=(i=Od[e.tab])==null?void 0:i.call(Od,e.positions);if(!t)return[];let n=(
e.isNew?[]:e.sheet.getConditionalFormatRules()).map(s=>({rule:s,formula:yA(s)})),r=n.filter(({formula:s})=>s.indexOf('LEN("STK")')>=0);return r.length===t.length&&t.every((s,a)=>r[a].formula===ei(
s.formula)&&Qo(bA(r[a].rule),e)===Qo(Cw(s),e))?[]:(wA(e,t,n.filter(s=>!r.includes(s)).map(({rule:s})=>s)),[{key:"setup.colours",with:{tab:oe[e.tab].title}}])}var kA="#e8f0fe",xA="#f1f3f4",_w=
e=>e.writer==="us"?xA:kA,vc=({tab:e})=>({tab:oe[e].title});function Lw({sheet:e},t){for(let n of new Set(t.map(({column:r})=>ur(r)))){let r=t.filter(({column:o})=>ur(o)===n).map(({at:o})=>o);
e.getRangeList(Jo(r).map(([o,i])=>cr(o,i))).setNumberFormat(n)}}function vA(e){let t=lr(e),n=e.sheet.getRange(2,1,e.rows-1,t[t.length-1].at).getNumberFormats(),r=t.filter(({at:o,column:i})=>n.some(
s=>xd(s[o-1])!==xd(ur(i))));return Lw(e,r),r.length?[{key:"setup.formats",with:vc(e)}]:[]}var $w=e=>lr(e).flatMap(({at:t,column:n})=>n.choices?[{column:n,choices:n.choices,range:e.sheet.getRange(cr(
t))}]:[]),Aw=(e,t)=>SpreadsheetApp.newDataValidation().requireValueInList([...e],!0).setAllowInvalid(!0).setHelpText(t).build(),SA=(e,t,n)=>JSON.stringify(e.getCriteriaValues())===JSON.stringify([t,
!0])&&e.getAllowInvalid()&&e.getHelpText()===n;function Ew(e){try{return e(),SpreadsheetApp.flush(),!0}catch{return!1}}function RA(e){var r;let t=!1,n=[];for(let{column:o,choices:i,range:s}of $w(e)){
let a=s.getDataValidations(),c=(r=a[0])==null?void 0:r[0],u=c&&SA(c,i,o.help)?c:Aw(i,o.help);Ew(()=>s.setDataValidation(u))?t=a.some(l=>!l[0])||t:n.push(o.heading)}return[...t?[{key:"setup.choices",
with:vc(e)}]:[],...n.length?[{key:"setup.table",with:{...vc(e),columns:n.join("”, “")}}]:[]]}function OA(e){let t=lr(e),n=e.sheet.getRange(1,1,1,t[t.length-1].at),r=new Map(t.map(({at:u,column:l})=>[
u,l])),[o,i]=[n.getNotes()[0],n.getBackgrounds()[0]],s=o.map((u,l)=>{var d,p;return(p=(d=r.get(l+1))==null?void 0:d.help)!=null?p:u}),a=i.map((u,l)=>r.has(l+1)?_w(r.get(l+1)):u),c=JSON.stringify([o,
i])===JSON.stringify([s,a]);return c||n.setNotes([s]).setBackgrounds([a]).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0),!c}var Pw=({sheet:e},t)=>{for(let[n,r]of Jo(t.map(({at:o}
)=>o)))e.hideColumns(n,r-n+1)};function TA(e){let t=lr(e).filter(({at:n,column:r})=>r.hidden&&!e.sheet.isColumnHiddenByUser(n));return Pw(e,t),t.length>0}function CA({sheet:e},t){for(let n of new Set(
t.map(({column:r})=>r.width)))for(let[r,o]of Jo(t.filter(({column:i})=>i.width===n).map(({at:i})=>i)))e.setColumnWidths(r,o-r+1,n)}function Nw(e){let{tab:t,sheet:n,rows:r}=e,o=lr(e);n.setTabColor(oe[
t].color),n.setFrozenRows(1),oe[t].frozenColumns&&n.setFrozenColumns(oe[t].frozenColumns),CA(e,o),Pw(e,o.filter(({column:s})=>s.hidden)),n.getRange(1,1,r,o.length).setNumberFormat("@").setWrap(
!0).setVerticalAlignment("top"),Lw(e,o.filter(({column:s})=>ur(s)!=="@"));let i=$w(e);i.length&&Ew(()=>{for(let{column:s,choices:a,range:c}of i)c.setDataValidation(Aw(a,s.help))}),n.getRange(1,1,1,
o.length).setNotes([o.map(({column:s})=>s.help)]).setBackgrounds([o.map(({column:s})=>_w(s))]).setFontWeight("bold").setVerticalAlignment("middle")}var Cd=e=>[...vA(e),...RA(e)];function Mw(e){let t=[
OA(e),TA(e)].some(Boolean);return[...Cd(e),...t?[{key:"setup.looks",with:vc(e)}]:[]]}var Sc=["accounts","units"],_A=100,Iw=400;function LA({sheet:e,rows:t}){let n=e.getMaxRows(),r=Ue(t.length)-1;
return n-r>=_A?n:(e.insertRowsAfter(n,Iw),n+Iw)}function Dw(e,t,n){let r,o=t;for(let i of Sc){let s=e(i),a=LA(s);if(a===t[i])continue;let{sheet:c,positions:u}=s,l={tab:i,sheet:c,isNew:!1,rows:a,
columns:c.getMaxColumns(),positions:u};Cd(l),ys(l),r!=null||(r=new ti(n())),r.ensure({...l,made:!1}),o={...o,[i]:a}}return o}var _d=5,ni=10,bs=[["Phải báo cáo",""],[ae.onTime,"timeliness"],[ae.grace,
"timeliness"],[ae.late,"timeliness"],[L.missing,"status"],[L.fix,"status"],[L.reported,"status"],[L.approved,"status"],[L.none,"status"]],$A=300;function zw(e){let t=new Map(e.map(r=>[r.code,
r.name])),n=r=>[...new Set(e.filter(o=>o.code).map(o=>o[r]).filter(o=>o!==""&&o.length<=$A))].map(o=>({text:o,label:r==="parent"&&t.get(o)||o})).sort((o,i)=>mn(o.label,i.label));return{kinds:n(
"kind"),parents:n("parent")}}var ws=e=>{let{kinds:t,parents:n}=zw(e);return Ro(JSON.stringify([t,n]))};function AA(e,t,n){let r=d=>{let p=Ct(t.get(d));return`'${e.replace(/'/g,"''")}'!${p}2:${p}`},o=
ff(r),i=(d,p,h="")=>`=SUMPRODUCT(${o}${p?`*(${r(p)}="${d}")`:""}${h})`,s=(d,p)=>{let h=[...new Set([p,qr(p)])].map(f=>`(${r(d)}="${f.replace(/"/g,'""')}")`);return h.length>1?`(${h.join("+")})`:h[0]},
a=d=>[...d,...Array(ni-d.length).fill("")],c=(d,p,h)=>[a([]),a([d,...bs.map(([f])=>f)]),...h.map(f=>[qr(f.label),...bs.map(([w,S])=>i(w,S,`*${s(p,f.text)}`))])],u=[...bs.map(([d,p])=>a([d,i(d,p)])),a(
["Số tài khoản, trang, nhóm",`=SUM(${r("count")})`])];return[...[a(["TỔNG HỢP BÁO CÁO TÀI KHOẢN FACEBOOK"]),a(["Tính đến ngày","=TODAY()"]),a([]),a(["Chỉ tiêu","Số đơn vị"]),...u],...c(
"Theo loại đơn vị","kind",n.kinds),...c("Theo cấp trên","parent",n.parents)]}function EA(e){try{return e.getCharts().length>0}catch{return!0}}function Fw(e){if(EA(e))return[];let t=e.getRange(_d+1,1,
bs.length-1,2);return e.insertChart(e.newChart().asBarChart().setTitle("Tình hình báo cáo").addRange(t).setPosition(4,4,0,0).build()),[{key:"setup.chart"}]}function PA(e,t){let[n,r]=[e.getFormulas(),
e.getValues()];return t.every((o,i)=>o.every((s,a)=>s.charAt(0)==="="?ei(n[i][a])===ei(s):!n[i][a]&&qr(String(r[i][a]))===s))}var NA=e=>e.flatMap((t,n)=>n===0?["A1"]:t[0]==="Chỉ tiêu"||t[1]===bs[0][
0]?[`A${n+1}:${Ct(ni)}${n+1}`]:[]);function Rc(e,t,n,r){let o=AA(t,n,zw(r)),[i,s]=[e.getLastRow(),e.getMaxRows()],a=Math.max(o.length,i);s< a&&e.insertRowsAfter(s,a-s);let c=e.getRange(1,1,a,ni),u=
Array.from({length:a},(d,p)=>{var h;return(h=o[p])!=null?h:Array(ni).fill("")});if(i>0){if(PA(c,u))return Fw(e);c.clearContent().setFontWeight("normal").setBackground(null)}c.setNumberFormat("0"),
e.getRange(2,2).setNumberFormat("dd/MM/yyyy"),e.getRangeList(NA(o)).setFontWeight("bold").setBackground("#e8f0fe"),e.getRange(_d-1,2,a-_d+2,ni-1).setHorizontalAlignment("right"),e.setColumnWidth(1,
360),e.setColumnWidths(2,ni-1,115),c.setValues(u);let l=[{key:"setup.summary"},...Fw(e)];return SpreadsheetApp.flush(),l}function ri(e=2e4){for(let t=0;t<2;t+=1)try{let n=LockService.getScriptLock();
return n.tryLock(e)?n:void 0}catch{Utilities.sleep(500)}}Ft({jitless:!0});var Oc=(e,t)=>ps(e,t);function He(e,t){if(t)try{let n=hs(e,JSON.parse(t));return n.success?n.data:void 0}catch{return}}var dr=
{runner:"",hour:0,since:"",lease:{until:"",by:""},lastRun:"",did:"",trouble:"",dry:"",refused:{}};var Kw="runner",Bw="lease",jw="lastRun",Ld="sending",Zw="refused",Gw="confirmed",Cc="ledger",MA=6e3,
Tc,_c=()=>Tc!=null?Tc:Tc=PropertiesService.getScriptProperties(),oi=(e,t)=>{_c().setProperty(e,JSON.stringify(t))},IA=F({runner:D(),hour:dn(),since:D()}),DA=F({until:D(),by:D()}),FA=F({lastRun:D(),
did:D(),trouble:D(),dry:tw(D(),dr.dry)}),zA=F({key:D(),gone:Tt(D()),doubt:Tt(D()),at:D()}),UA=F(Object.fromEntries(wu.map(e=>[e,D()]))),KA=Object.keys(Fo),BA=hc(D(),F({email:D(),day:D(),why:Le(Ht(
KA))})),Ww=e=>{var t,n;return{...dr,...He(IA,e[Kw]),...He(FA,e[jw]),lease:(t=He(DA,e[Bw]))!=null?t:dr.lease,inFlight:He(zA,e[Ld]),refused:(n=He(BA,e[Zw]))!=null?n:{},confirmed:He(UA,e[Gw]),ledger:ok(
e)}},Hw=({runner:e,hour:t,since:n})=>oi(Kw,{runner:e,hour:t,since:n}),Vw=({until:e,by:t})=>oi(Bw,{until:e,by:t}),qw=({lastRun:e,did:t,trouble:n,dry:r})=>oi(jw,{lastRun:e,did:t,trouble:n,dry:r}),Xw=
e=>oi(Gw,e),Yw=e=>oi(Ld,e),Jw=()=>{_c().deleteProperty(Ld)};function Qw(e){let t=Object.entries(e).sort(([,r],[,o])=>r.day< o.day?1:r.day>o.day?-1:0),n=0;oi(Zw,Object.fromEntries(t.filter(r=>(
n+=JSON.stringify(r).length,n<=MA))))}var ek="firstLetter",tk=()=>Number(PropertiesService.getUserProperties().getProperty(ek))||0,nk=e=>{PropertiesService.getUserProperties().setProperty(ek,String(
e))},jA=7800;function ZA(e){let t=[],n=0,r=0;for(let o=0;o< e.length;o+=1){let i=e.charCodeAt(o),s=i<128?1:i<2048?2:3;r+s>jA&&!(i>=56320&&i<57344)&&(t.push(e.slice(n,o)),[n,r]=[o,0]),r+=s}return[...t,
e.slice(n)]}function rk(e){let t=ZA(Iy(e)),n=Date.now().toString(36);_c().setProperties(Object.fromEntries(t.map((r,o)=>[`${Cc}${o}`,`${n} ${t.length} ${r}`])))}function ok(e){let t=Uw(e[`${Cc}0`]);
if(!t)return e[`${Cc}0`]===void 0?void 0:"unreadable";let n=Array.from({length:t.count},(o,i)=>Uw(e[`${Cc}${i}`]));return n.every(o=>(o==null?void 0:o.mark)===t.mark)&&Fy(n.map(o=>o.text).join(""))||
"unreadable"}function Uw(e){var o;let[,t,n,r]=(o=/^(\w+) (\d{1,2}) ([^]*)$/.exec(e!=null?e:""))!=null?o:[];return t===void 0?void 0:{mark:t,count:Number(n),text:r}}var ik=()=>ok(_c().getProperties());
var ks={"values.text":"Chữ ghi vào ô đọc lại đúng từng ký tự.","values.letters":"Chữ có dấu, dù gõ theo cách nào, được giữ nguyên từng ký tự.","values.lines":"Ô nhiều dòng giữ đủ các dòng.",
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
,sk={values:"Chưa nên nhận báo cáo vào sổ này: nội dung đơn vị gửi có thể bị ghi sai.",looks:"Màu, ghi chú, danh sách chọn có thể không như hướng dẫn. Nội dung báo cáo không bị ảnh hưởng.",rights:
"Chưa nên chia sẻ sổ cho đơn vị: phần của cán bộ có thể bị người khác sửa.",tabs:"Chưa nên đổi tên, chèn cột hoặc thêm dòng trong các thẻ của sổ.",stores:
"Chưa nên bật gửi thư: sổ có thể không nhớ thư nào đã gửi.",file:"Chọn “Thiết lập, sửa lại sổ” rồi kiểm tra lại.",people:"Chưa nên giao biểu mẫu cho đơn vị: sổ có thể không biết ai đang gửi.",mail:
"Chưa nên bật gửi thư.",triggers:"Chưa nên bật gửi thư."},$d={plainTextStopsFormulas:"Dạng chữ ngăn “=…” thành công thức?",plainTextKeepsApostrophe:"Ô dạng chữ giữ dấu nháy đơn ở đầu?",
richTextMakesFormulas:"Chữ có định dạng bắt đầu bằng “=” thành công thức?",emptySheetValuesThrow:"Đọc phần trống của thẻ bị báo lỗi?",formatDateNamesAreEnglish:
"Tên thứ, tháng do Google viết là tiếng Anh?",readBackReworded:"Vùng bảo vệ đọc lại với cách viết khác?",openRangesAreClosed:"Vùng không ghi dòng cuối dừng ở dòng cuối lúc đó?",
protectionErrorsAtFlush:"Lần ghi bị từ chối chỉ được báo ở cuối?",eventRangeHasCoordinates:"Google cho biết ngay vị trí ô vừa sửa?",activeSpreadsheetInTriggers:"Lượt chạy hằng ngày thấy được sổ?",
killedRunKeepsPendingWrites:"Lượt chạy bị ngắt có giữ phần đã ghi?",currentOnlyWorksInTriggers:"Quyền hẹp dùng được trong lượt chạy hằng ngày?",triggersMadeByTriggersFire:
"Lịch do lượt chạy hằng ngày tạo ra có chạy?",activeSpreadsheetInWebApps:"Khi mở bằng liên kết, tập lệnh có biết sổ đang mở?",severalAccountsOpen:
"Trình duyệt đăng nhập Google bằng nhiều email có mở được liên kết?",updatesAreLate:"Sau khi cập nhật, liên kết còn chạy bản cũ trong một phút?",claspDeploysPrivately:
"Liên kết do clasp triển khai chỉ mở được cho chủ sở hữu sổ?",claspUpdatesKeepAccess:"Khi clasp cập nhật, quyền truy cập của liên kết có giữ nguyên?",crowdedCallsGetPages:
"Khi quá đông người gửi, Google trả về một trang thay vì báo lỗi?",simpleTriggersWriteProtected:"Lượt chạy khi sửa ô ghi được vào ô đã bảo vệ?",scriptStringsLoseSlashes:
"Google cắt “\x2f/” trong chữ của trang?",scriptStringsLoseTags:"Google bỏ thẻ HTML trong chữ của trang?"};var GA=e=>{try{return e(),!1}catch{return!0}},ii={plainTextStopsFormulas:{how:"here",ask:
e=>e.cell().setNumberFormat("@").setValue("=1+1").getFormula()===""},plainTextKeepsApostrophe:{how:"here",ask:e=>e.cell().setNumberFormat("@").setValue("'x").getValue()==="'x"},richTextMakesFormulas:{
how:"here",ask:e=>{let t=SpreadsheetApp.newRichTextValue().setText("=1+1").build();return e.cell().setRichTextValue(t).getFormula()!==""}},emptySheetValuesThrow:{how:"here",ask:e=>GA((
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
"a call that is refused before the code runs leaves nothing behind; the page takes both answers alike"}};var Lc="google/answer/",ak="google/differs",Ad="google/scratch",$c=(
)=>PropertiesService.getScriptProperties(),WA=Tt(Ht(Object.keys(ks))),HA=F({name:D(),id:Le(dn())});function ck(e){var r;let t={};for(let o of Object.keys(ii))Lc+o in e&&(t[o]=e[Lc+o]==="true");let n=
He(HA,e[Ad]);return{answers:t,differs:(r=He(WA,e[ak]))!=null?r:[],...n&&{scratch:n}}}function uk(e,t,n){e.answers[t]!==n&&(e.answers[t]=n,$c().setProperty(Lc+t,String(n)))}function lk(e,t){$c(
).setProperties({...Object.fromEntries(Object.entries(e).map(([n,r])=>[Lc+n,String(r)])),[ak]:JSON.stringify(t)})}function Ac(e){e?$c().setProperty(Ad,JSON.stringify(e)):$c().deleteProperty(Ad)}
var dk="workbook",pk="marks",hk="links",fk="proof",Ed="witness",Pd="settings",mk="groups",gk="lines",yk="staff",VA=8500,qA=Le(dn()),XA=F({version:dn(),spreadsheetId:D(),tabs:F(Object.fromEntries(
Object.keys(oe).map(e=>[e,qA]))),owner:D()}),YA=F({secret:D().check(Ho(/^[0-9a-f]{64}$/)),isNew:Le(Vo(!0))}),JA=F({secret:D().check(Ho(/^[0-9a-f]{64}$/)),renewed:Le(D())}),QA=F({address:D(),runsAs:D(
),layout:dn(),version:D(),at:D()}),eE=hc(D(),D()),tE=F({accounts:Le(dn()),units:Le(dn())}),nE=Tt(D());function hn(){let e=PropertiesService.getScriptProperties().getProperties(),t=He(XA,e[dk]);if(
!t)return;let n=He(JA,e[hk]);return{...t,staff:He(nE,e[yk]),groups:e[mk],lines:He(tE,e[gk]),post:Ww(e),google:ck(e),settings:He(eE,e[Pd]),markSecret:bk(e),linkSecret:n==null?void 0:n.secret,
...n!=null&&n.renewed?{linksRenewed:n.renewed}:{},proof:He(QA,e[fk]),...e[Ed]?{witness:e[Ed]}:{}}}var bk=e=>He(YA,e[pk]),wk=()=>bk(PropertiesService.getScriptProperties().getProperties());function Nd(
e){PropertiesService.getScriptProperties().setProperty(pk,JSON.stringify(e))}function Md(e,t){PropertiesService.getScriptProperties().setProperty(hk,JSON.stringify({secret:e,renewed:t}))}function kk({
address:e,runsAs:t,layout:n,version:r,at:o}){PropertiesService.getScriptProperties().setProperty(fk,JSON.stringify({address:e,runsAs:t,layout:n,version:r,at:o}))}function xk(e){
PropertiesService.getScriptProperties().setProperty(Ed,e)}function Id({version:e,spreadsheetId:t,tabs:n,owner:r}){PropertiesService.getScriptProperties().setProperty(dk,JSON.stringify({version:e,
spreadsheetId:t,tabs:n,owner:r}))}function vk(e){let t=JSON.stringify(e),n=PropertiesService.getScriptProperties();encodeURIComponent(t).replace(/%../g,"x").length<=VA?n.setProperty(Pd,t):
n.deleteProperty(Pd)}function Ec(e){PropertiesService.getScriptProperties().setProperty(mk,e)}function Pc(e){PropertiesService.getScriptProperties().setProperty(gk,JSON.stringify(e))}function Nc(e){
PropertiesService.getScriptProperties().setProperty(yk,JSON.stringify(e))}var rE=2,Dd=()=>sw(Array.from({length:rE},()=>Utilities.getUuid()));function Sk(e){let t=e!=null?e:wk();t||(t={secret:Dd(),
isNew:!0},Nd(t));let{secret:n,isNew:r}=t;return{key:new Xo(n),isNew:r===!0,allMarked:()=>Nd({secret:n})}}function Rk(e){return e!=null&&e.linkSecret?!1:(Md(Dd()),!0)}var Ok=e=>{let t=Dd();return Md(t,
e),t};var oE=500;function Tk(e,t,n,r){var u;let o=e.getLastRow(),i=iE(o>0?(u=e.getSheetValues(1,1,1,-1)[0])!=null?u:[]:[]),s=t.map(l=>{var d,p,h;return{at:n,who:r,what:x(l.what),unit:(d=l.unit)!=null?
d:"",rowId:(p=l.rowId)!=null?p:"",columns:((h=l.columns)!=null?h:[]).join(", ")}}),a=Math.max(o,1)+1,c=l=>{yc(e,a+s.length-1,oE,()=>e.getRange(a,1,s.length,l.length)).setValues(s.map(d=>l.map(p=>p?mc(
Li[p],d[p]):"")))};try{c(i)}catch(l){let d=e.getMaxColumns();if(d>=i.length)throw l;c(i.slice(0,d))}}function iE(e){let t=Object.keys(Li),n=e.map(r=>t.find(o=>Li[o].heading===String(r).trim()));
return t.every(r=>n.includes(r))?n:t}var Mc=class{constructor(t,n,r,o){this.book=t;this.sheet=n;this.id=r;this.name=o;this.line=2;this.made=new Map}block(t,n){let r=this.line;return this.line+=t,
this.sheet.getRange(r,1,t,n)}once(t,n){return this.made.has(t)||this.made.set(t,n()),this.made.get(t)}cell(){return this.block(1,1)}get lastLine(){return this.line-1}},sE=e=>{var t;return(
Object.prototype.toString.call(e)==="[object Date]"?new Date(Number(e)).toISOString():(t=JSON.stringify(e))!=null?t:"undefined").slice(0,80)},A=(e,t)=>JSON.stringify(e)===JSON.stringify(t)?!0:{saw:sE(
e)};var _k=[["Trang","Nhóm"]],Fd=e=>e.once("dropdown",()=>{let t=SpreadsheetApp.newDataValidation().requireValueInList(_k[0],!0).setAllowInvalid(!1).setHelpText("Chọn một mục").build();return e.cell(
).setDataValidation(t).getDataValidation()}),Ck=e=>e.once("colour",()=>{let t=e.cell(),n=t.getA1Notation(),r=`=$A${e.lastLine}="x"`,o=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(
r).setBackground("#fce8e6").setRanges([t]).build();return e.sheet.setConditionalFormatRules([o]),{rule:e.sheet.getConditionalFormatRules()[0],where:n,formula:r}}),Yr=(e,t,n,r)=>A(n(t(e.cell())),r),Lk=
{"looks.note":e=>Yr(e,t=>t.setNote("Cần sửa: thử"),t=>t.getNote(),"Cần sửa: thử"),"looks.noteGone":e=>Yr(e,t=>t.setNote("x").setNote(""),t=>t.getNote(),""),"looks.notes":e=>A(e.block(1,2).setNotes([[
"","b"]]).getNotes(),[["","b"]]),"looks.background":e=>Yr(e,t=>t.setBackground("#fce8e6"),t=>t.getBackground(),"#fce8e6"),"looks.backgrounds":e=>A(e.block(1,2).setBackgrounds([["#ffffff",
"#e6f4ea"]]).getBackgrounds(),[["#ffffff","#e6f4ea"]]),"looks.bold":e=>Yr(e,t=>t.setFontWeight("bold"),t=>t.getFontWeight(),"bold"),"looks.wrap":e=>Yr(e,t=>t.setWrap(!0),t=>t.getWrap(),!0),
"looks.top":e=>Yr(e,t=>t.setVerticalAlignment("top"),t=>t.getVerticalAlignment(),"top"),"looks.middle":e=>Yr(e,t=>t.setHorizontalAlignment("center"),t=>t.getHorizontalAlignment(),"center"),
"looks.width":e=>A(e.sheet.setColumnWidth(6,140).getColumnWidth(6),140),"looks.frozenLine":e=>(e.sheet.setFrozenRows(1),A(e.sheet.getFrozenRows(),1)),"looks.frozenColumn":e=>(e.sheet.setFrozenColumns(
2),A(e.sheet.getFrozenColumns(),2)),"looks.hidden":e=>(e.sheet.hideColumns(7),A([7,8].map(t=>e.sheet.isColumnHiddenByUser(t)),[!0,!1])),"looks.choices":e=>{var t;return A((t=Fd(e))==null?void 0:
t.getCriteriaValues()[0],_k[0])},"looks.choicesStrict":e=>{var t;return A((t=Fd(e))==null?void 0:t.getAllowInvalid(),!1)},"looks.choicesHelp":e=>{var t;return A((t=Fd(e))==null?void 0:t.getHelpText(),
"Chọn một mục")},"looks.colourRule":e=>{var r;let{rule:t,formula:n}=Ck(e);return A((r=t==null?void 0:t.getBooleanCondition())==null?void 0:r.getCriteriaValues()[0],n)},"looks.colourRuleWhere":e=>{let{
rule:t,where:n}=Ck(e);return A(t==null?void 0:t.getRanges().map(r=>r.getA1Notation()),[n])},"looks.chart":e=>(e.sheet.insertChart(e.sheet.newChart().asBarChart().addRange(e.block(2,2)).setPosition(3,
9,0,0).build()),A(e.sheet.getCharts().length,1))};var $k="Sổ Tài Khoản: thử";function aE(e){let t=e.cell(),n=t.getA1Notation();return t.protect().setDescription($k+n),{found:e.sheet.getProtections(
SpreadsheetApp.ProtectionType.RANGE).filter(o=>o.getDescription()===$k+n)[0],where:n}}var Ak={"rights.range":e=>{let{found:t,where:n}=aE(e),r=A(t==null?void 0:t.getRange().getA1Notation(),n);
return t==null||t.remove(),r},"rights.own":e=>{let t=e.cell(),n=t.protect();n.removeEditors(n.getEditors());let r=A([t.canEdit(),t.setValue("x").getValue()],[!0,"x"]);return n.remove(),r},
"rights.strict":e=>{let t=e.cell().protect(),n=A(t.isWarningOnly(),!1);return t.remove(),n},"rights.gone":e=>{let{RANGE:t}=SpreadsheetApp.ProtectionType,n=e.sheet.getProtections(t).length;
return e.cell().protect().remove(),A(e.sheet.getProtections(t).length,n)},"rights.open":e=>{let t=e.block(2,2),n=e.sheet.protect().setUnprotectedRanges([t]),r=e.sheet.getProtections(
SpreadsheetApp.ProtectionType.SHEET)[0],o=A(r==null?void 0:r.getUnprotectedRanges().map(i=>i.getA1Notation()),[t.getA1Notation()]);return n.remove(),o},"tabs.name":e=>{let t=A(e.sheet.setName(
`${e.name} 2`).getName(),`${e.name} 2`);return e.sheet.setName(e.name),t},"tabs.id":e=>{var t;return A((t=e.book.getSheetById(e.id))==null?void 0:t.getName(),e.name)},"tabs.last":e=>{let t=
e.book.getSheets();return A(t[t.length-1].getSheetId(),e.id)},"tabs.linesAdded":e=>{let t=e.sheet.getMaxRows();return e.sheet.insertRowsAfter(t,5),A(e.sheet.getMaxRows(),t+5)},"tabs.columnAdded":e=>{
let t=e.block(1,5).getCell(1,5).setValue("x");return e.sheet.insertColumnBefore(5),A(e.sheet.getRange(t.getRow(),6).getValue(),"x")}};var Ek={daily:"sendDailyLetters"},cE="Asia/Ho_Chi_Minh",zd=
e=>ScriptApp.getProjectTriggers().filter(t=>t.getHandlerFunction()===Ek[e]),Pk=e=>zd(e).length>0,Ic=(e,t)=>zd(e).some(n=>n.getUniqueId()===t);function Nk(e){ScriptApp.requireScopes(
ScriptApp.AuthMode.FULL,["https:\x2f/www.googleapis.com/auth/script.scriptapp","https:\x2f/www.googleapis.com/auth/script.send_mail"]);for(let[t,n]of Object.entries(e)){let r=zd(t);n!=="none"&&
ScriptApp.newTrigger(Ek[t]).timeBased().everyDays(1).atHour(n.hour).inTimezone(cE).create(),r.forEach(o=>ScriptApp.deleteTrigger(o))}}var Ve="google/probe",uE=()=>Array(4001).join("é");function xs(e,
t,n){e.setProperties(t);try{return n()}finally{for(let r of Object.keys(t))e.deleteProperty(r)}}function Mk(e){try{return e()}catch(t){if(t.name==="Exception")return;throw t}}var Jr=(
)=>PropertiesService.getScriptProperties(),Ik={"stores.kept":()=>xs(Jr(),{[Ve]:"một"},()=>A(Jr().getProperties()[Ve],"một")),"stores.over":()=>{let e=Jr();return xs(e,{[Ve]:"một"},()=>(e.setProperty(
Ve,"hai"),A(e.getProperties()[Ve],"hai")))},"stores.beside":()=>{let e=Jr();return xs(e,{[`${Ve}/1`]:"một"},()=>{e.setProperties({[Ve]:"hai"});let t=e.getProperties();return e.deleteProperty(Ve),A([t[
`${Ve}/1`],t[Ve]],["một","hai"])})},"stores.gone":()=>{let e=Jr();return e.setProperty(Ve,"một"),e.deleteProperty(Ve),A(Ve in e.getProperties(),!1)},"stores.long":()=>{let e=Jr();return xs(e,{[Ve]:uE(
)},()=>{var t;return A((t=e.getProperties()[Ve])==null?void 0:t.length,4e3)})},"stores.own":()=>{let e=PropertiesService.getUserProperties();return xs(e,{[Ve]:"riêng"},()=>A([e.getProperties()[Ve],
Ve in Jr().getProperties()],["riêng",!1]))},"stores.lock":()=>{let e=LockService.getScriptLock();if(!e.tryLock(5e3))return;let t=A(e.hasLock(),!0);return e.releaseLock(),t},"file.open":({book:e,id:t}
)=>{var n;return A((n=SpreadsheetApp.openById(e.getId()).getSheetById(t))==null?void 0:n.getSheetId(),t)},"file.locale":({book:e})=>A(e.getSpreadsheetLocale(),"vi_VN"),"file.zone":({book:e})=>A(
e.getSpreadsheetTimeZone(),"Asia/Ho_Chi_Minh"),"file.scriptZone":()=>A(Session.getScriptTimeZone(),"Asia/Ho_Chi_Minh"),"people.self":()=>{let[e,t]=[Session.getActiveUser().getEmail(),
Session.getEffectiveUser().getEmail()];return A(e===""?"none":e===t?"same":"other","same")},"mail.quota":()=>Mk(()=>A(typeof MailApp.getRemainingDailyQuota(),"number")),"triggers.read":()=>Mk(()=>A(
typeof Ic("daily",""),"boolean"))};var lE=()=>`Kiểm tra Google ${Math.random().toString(36).slice(2,10)}`;function Dk(e){let t=lE();Ac({name:t});let n=e.insertSheet(t,e.getSheets().length),r=
n.getSheetId();return Ac({name:t,id:r}),n.getRange(1,1).setNumberFormat("@").setValue(t),new Mc(e,n,r,t)}var dE=(e,{name:t})=>e.getLastRow()===0||e.getRange(1,1).getDisplayValue()===t;function Dc(e,
t){var r;let n=(r=t.id===void 0?void 0:e.getSheetById(t.id))!=null?r:e.getSheetByName(t.name);n&&dE(n,t)&&e.deleteSheet(n),Ac(void 0)}function Ud(e){var n;let t=(n=LockService.getDocumentLock(
))!=null?n:LockService.getScriptLock();if(t.tryLock(1))try{return e()}finally{t.releaseLock()}}var Fk=(e,t,n)=>e.cell().setNumberFormat(t).setValue(n).getValue(),Bd={name:
"Công đoàn cơ sở Trường Mầm non",letters:"Ưứng Tie\u0302\u0301ng đ\u00a0“…”",lines:`một\nhai\n\nbốn`,long:Array(401).join("dài a"),phone:"0912345678",date:"02/10/2018",code:"12E5"},Fc=Object.keys(Bd);
function Qr(e,t){let n=e.once("texts",()=>e.block(Fc.length,1).setNumberFormats(Fc.map(()=>["@"])).setValues(Fc.map(r=>[Bd[r]])).getValues());return A(n[Fc.indexOf(t)][0],Bd[t])}var Kd=()=>new Date(
Date.UTC(2018,9,2,5)),zk={"values.text":e=>Qr(e,"name"),"values.letters":e=>Qr(e,"letters"),"values.lines":e=>Qr(e,"lines"),"values.long":e=>Qr(e,"long"),"values.phone":e=>Qr(e,"phone"),"values.date":
e=>Qr(e,"date"),"values.code":e=>Qr(e,"code"),"values.number":e=>A(Fk(e,"0",12),12),"values.empty":e=>{let t=e.cell();return A([t.setValue("có").getValue(),t.setValue("").getValue()],["có",""])},
"values.block":e=>{let t=[["a","b","c"],["d","","f"]];return A(e.block(2,3).setValues(t).getValues(),t)},"values.typed":e=>A(typeof e.cell().setValue("0912345678").getValue(),"number"),
"values.format":e=>{let t=e.block(1,2).setNumberFormats([["@","dd/MM/yyyy"]]).getNumberFormats()[0];return A(t.map(n=>n.toLowerCase()),["@","dd/mm/yyyy"])},"values.formatOfList":e=>{let t=e.block(1,
3),n=e.lastLine;return e.sheet.getRangeList([`A${n}`,`C${n}`]).setNumberFormat("@"),A(t.getNumberFormats()[0].map(r=>r==="@"),[!0,!1,!0])},"values.day":e=>A(Number(Fk(e,"dd/MM/yyyy",Kd())),Number(Kd(
))),"values.dayShown":e=>A(e.cell().setNumberFormat("dd/MM/yyyy").setValue(Kd()).getDisplayValue(),"02/10/2018"),"values.formula":e=>{let t=e.cell().setValue("=1+1");return A([t.getValue(),
t.getFormula()],[2,"=1+1"])},"values.counted":e=>{let n=e.block(3,1).setValues([["x"],[""],["x"]]).getA1Notation();return A(e.cell().setValue(`=SUMPRODUCT((${n}<>"")*(${n}="x"))`).getValue(),2)},
"values.wholeTab":e=>{let t=e.cell().setNumberFormat("@").setValue("cuối"),n=e.sheet.getSheetValues(1,1,-1,-1);return A([n[t.getRow()-1][0],n[0][0]],["cuối",e.name])},"values.lastLine":e=>(e.cell(
).setValue("x"),A(e.sheet.getLastRow(),e.lastLine)),"values.sorted":e=>A(e.block(3,2).setValues([[2,"a"],[1,"c"],[1,"b"]]).sort([{column:1,ascending:!0},{column:2,ascending:!0}]).getValues(),[[1,"b"],
[1,"c"],[2,"a"]]),"values.cleared":e=>{let t=e.cell().setNumberFormat("@").setValue("x");return t.clearContent(),A([t.getValue(),t.getNumberFormat()],["","@"])}};var Uk={...zk,...Lk,...Ik,...Ak},pE=
Object.keys(Uk),Kk=Object.keys(ii);function hE(e,t){try{return Uk[e](t)}catch{return{saw:"refused"}}}function fE(e,t){let n={...t};for(let r of Kk){let o=ii[r];if(o.how==="here")try{let i=o.ask(e);
i!==void 0&&(n[r]=i)}catch{}}return n}function Bk(e,t){return Ud(()=>{t.scratch&&Dc(e,t.scratch);let n=Dk(e),r=pE.map(s=>({id:s,seen:hE(s,n)})),o=fE(n,t.answers);Dc(e,{name:n.name,id:n.id});let i={
same:r.filter(({seen:s})=>s===!0).map(({id:s})=>s),differs:r.flatMap(({id:s,seen:a})=>typeof a=="object"?[{id:s,saw:a.saw}]:[]),notAsked:r.filter(({seen:s})=>s===void 0).map(({id:s})=>s),answers:
Kk.map(s=>({key:s,how:ii[s].how,answer:o[s]}))};return lk(o,i.differs.map(({id:s})=>s)),i})}function jk(e,{scratch:t}){t&&Ud(()=>Dc(e(),t))}function Zk(e,t){let n=e.split("/"),r=n.length-2;return n[
r-2]!==la.prefix?e:(n[r]=n[r].split(".").map(o=>{var i;return(i=t.get(o))!=null?i:o}).sort().join("."),n.join("/"))}function Gk(e,t){let{rows:n}=e.table("accounts"),r=n.flatMap((i,s)=>{let a=
i.approved?t(i):void 0;return a!==void 0&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]}),o=new Map(r.map(({index:i,cells:s})=>[rs(n[i]),rs({...n[i],...s})]));return e.putOwn("letters",e.table(
"letters").rows.flatMap((i,s)=>{let a=Zk(i.key,o);return a===i.key?[]:[{index:s,cells:{key:a}}]})),e.putOwn("accounts",r),r.length}var Wk=(e,t)=>Gk(e,n=>hm(n.approved,n,t));function Hk(e,t){e.putOwn(
"accounts",e.table("accounts").rows.flatMap((n,r)=>{if(!n.consent.trim()||n.consentMark||Do(n.consent))return[];let o=ny(n.consent);return[{index:r,cells:{consent:o,consentMark:Wi({...n,consent:o},t)}
}]}))}function mE(e,t){e.putOwn("accounts",e.table("accounts").rows.flatMap((n,r)=>Nr(n,t)==="unknown"?[{index:r,cells:{consentMark:Wi(n,t)}}]:[]))}function Vk(e,t){return mE(e,t),Gk(e,n=>ma(n,t)?Cn(
n,t):void 0)}var qk=[{number:1,why:"The first layout: every tab starts with its headings frozen.",run:({sheets:e})=>{for(let t of Object.values(e))t.getFrozenRows()===0&&t.setFrozenRows(1)}},{number:
2,why:"Marks of approved rows are keyed and by column name: those of 0.1.0 could be guessed, and a column more voided them all.",run:({sheets:e,office:t,markKey:n})=>{e.accounts&&Wk(t,n)}},{number:3,
why:"First reports stand where units cannot write, and consent is sealed with its person: what 0.1.0 recorded is taken over once.",run:({sheets:e,office:t,markKey:n})=>{e.units&&xy(t),e.accounts&&Hk(
t,n)}},{number:4,why:"Rounds, former names and mergers, a second administrator: set-up has put the columns and tabs in.",run:()=>{}}],vs=qk.length;function Xk(e,t,n){if(Object.keys(
t.sheets).length===0){e< vs&&n(vs);return}for(let r of qk)r.number<=e||(r.run(t),n(r.number))}function Yk(e,t){var n,r;for(let o=0;o< Math.max(e.length,t.length);o+=1)if(((n=e[o])!=null?n:"")!==((r=t[
o])!=null?r:""))return!1;return!0}function gE(e,t){let n=new Map;return e.forEach((r,o)=>{var s;let i=t(r);i&&n.set(i,[...(s=n.get(i))!=null?s:[],o])}),n}var jd=class{constructor(t,n,r){this.known=t;
this.found=n;this.sight=r;this.out={put:[],add:[],stands:[]};this.free=[];this.homeless=new Set;this.over=new Set;this.inDoubt=!1;this.owners=new Map;var o;for(let{now:i}of t)this.owners.set(r.idOf(
i),((o=this.owners.get(r.idOf(i)))!=null?o:0)+1);this.placeOf=new Map(t.flatMap((i,s)=>this.ids(i).map(a=>[a,s])))}ids({was:t,now:n}){let[r,o]=[this.sight.idOf(n),t===void 0?"":this.sight.idOf(t)];
return[r,o!==r&&!this.owners.has(o)?o:""].filter(i=>i!=="")}look(){let t=gE(this.found,r=>this.sight.idOf(r));this.known.forEach((r,o)=>{let i=this.ids(r),s=i.flatMap(c=>{var u;return(u=t.get(
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
r].written||this.inDoubt||n.some(([o,i])=>r>o&&r< i))&&this.out.add.push(this.known[r].now)}};function Jk(e,t,n){let r=new jd(e,t,n);return r.look(),r.giveBack(),r.addLost(),r.out}var _t=e=>e,ex=
e=>e.typedRows.size>0||[...e.ownKeys].some(t=>Me(e.tab)[t].writer!=="us"),Zd=e=>e.typedRows.size>0||e.ownKeys.size>0;function tx(e,t){let{key:n}=e;if(n===void 0)return!1;let r=({rows:o})=>o.map(i=>_t(
i)[n]);return!Yk(r(e),r(t))}var nx=(e,t)=>[...e.positions].some(([n,r])=>t.positions.get(n)!==r);function Qk(e,t,n,r){var i,s;let o=Me(e.tab)[n];return uc(o,gc(o,(s=(i=e.lines[t])==null?void 0:i[
r-1])!=null?s:""))}function yE(e,t){let n=new Map([...t.positions].map(([o,i])=>[i,o])),r=(o,i,s)=>[...s].flatMap(a=>{let c=e.positions.get(a),u=_t(i)[a];return n.get(c)!==a&&u!==""&&Qk(t,o,a,c)===u?[
c]:[]});return[...e.wroteAt].flatMap(([o,i])=>{let s=e.rows[o];if(!s)return[];let a=r(o,s,i);if(a.length)return[{index:o,now:s,at:a}];let c=e.key===void 0||!i.has(e.key)?"":_t(s)[e.key],u=c===""?-1:
t.lines.findIndex((l,d)=>r(d,s,new Set([e.key])).length>0&&Qk(t,d,e.key,e.positions.get(e.key))===c);return u<0?[]:[{index:u,now:s,at:r(u,s,i)}]})}function rx(e,t){let n=yE(e,t),r=Object.keys(Me(
e.tab)).filter(s=>n.some(({index:a,now:c})=>_t(c)[s]!==(t.rows[a]?_t(t.rows[a])[s]:"")));if(n.length===0)return!1;let o=new Set(t.positions.values()),i=(s,a)=>{var l,d,p;let c=String((l=t.headings[
a-1])!=null?l:"").trim(),u=c===""?-1:e.headings.findIndex(h=>String(h).trim()===c);return u<0?"":(p=(d=e.lines[s])==null?void 0:d[u])!=null?p:""};return t.putOthers(n.flatMap(({index:s,at:a}
)=>a.filter(c=>!o.has(c)).map(c=>({index:s,at:c,value:i(s,c)})))),r.length&&t.putTyped(n.map(({index:s,now:a})=>({index:s,cells:Object.fromEntries(r.map(c=>[c,_t(a)[c]]))}))),!0}function bE(e){let n=
Object.entries(Me(e.tab)).filter(([,{writer:s}])=>s!=="us").map(([s])=>s),r=[...e.typedKeys],o=n.filter(s=>!e.typedKeys.has(s)&&!e.ownKeys.has(s)),i=(s,a)=>a.map(c=>_t(s)[c]).join(`\n`).trim();return{
idOf:s=>_t(s)[e.key]||i(s,n).trim(),textOf:s=>i(s,r),restOf:s=>i(s,o)}}function ox(e,t){let n=e.rows.map((a,c)=>({was:e.rowAsRead(c),now:a,written:e.typedRows.has(c)||e.writtenBefore.has(_t(a)[
e.key])}));for(let{now:a,written:c}of n)c&&t.writtenBefore.add(_t(a)[e.key]);for(let a of e.typedKeys)t.typedKeys.add(a);let{put:r,add:o,stands:i}=Jk(n,t.rows,bE(e)),s=(a,c)=>Object.fromEntries([
...a].map(u=>[u,c?_t(c)[u]:""]));t.putTyped(r.map(({index:a,row:c})=>({index:a,cells:s(e.typedKeys,c)}))),t.append(o.map(a=>s(e.typedKeys,a))),t.putOwn(n.flatMap(({now:a},c)=>{let u=i[c];
return u!==void 0&&[...e.ownKeys].some(l=>l!==e.key&&_t(t.rows[u])[l]!==_t(a)[l])?[{index:u,cells:s([...e.ownKeys].filter(l=>l!==e.key),a)}]:[]}))}var wE=3,at=class{constructor(t={}){this.begun=t;
this.instant=Date.now();this.now=lo(this.instant);this.today=this.now.slice(0,10);this.unsettled=!1;this.held=new Map;this.tables=new Map;this.built={layout:vs,version:uw};this.wasRefusedLate=!1;
this.drafts=yd;this.book=t.book}recalled(){return this.memory}remembered(){var t;if((t=this.memory)!=null||(this.memory=hn()),!this.memory)throw new ne({key:"workbook.notSetUp"});return this.memory}
spreadsheet(){var t,n;return(n=this.book)!=null||(this.book=(t=SpreadsheetApp.getActiveSpreadsheet())!=null?t:SpreadsheetApp.openById(this.remembered().spreadsheetId)),this.book}sheet(t){let n=
this.held.get(t);if(n)return n;let r=this.remembered().tabs[t],o=r===void 0?null:this.spreadsheet().getSheetById(r);if(!o)throw new ne({key:"workbook.lostTab",with:{tab:oe[t].title}});
return this.held.set(t,o),o}visitor(){var t,n,r,o;return(o=this.asking)!=null?o:this.asking=(r=(n=(t=this.begun).who)==null?void 0:n.call(t,this))!=null?r:Go}isStaff(t){return t!==""&&(pn(t,
this.staff())||Yo(t,this.remembered().owner))}settings(){var t,n;return(n=this.read)!=null||(this.read=kn((t=this.remembered().settings)!=null?t:this.settingTexts()).settings),this.read}staff(){var i;
let t=this.remembered(),n=this.listedStaff();if(!n)return(i=t.staff)!=null?i:[];let{staff:r,kept:o}=aw(n,t.staff);return(o==null?void 0:o.length)===0&&t.owner===""?t.staff:(o&&
o.length< t.staff.length&&(Nc(o),t.staff=o),r)}listedStaff(){try{return this.settings().staff}catch(t){if(t instanceof ne)return;throw t}}compileSettings(){let t=this.settingTexts();JSON.stringify(
t)!==JSON.stringify(this.remembered().settings)&&vk(t);let{settings:n,problems:r}=kn(t);return this.read=n,this.staff(),r}settingTexts(){let t=this.table("settings").rows;return Object.fromEntries(
t.filter(n=>n.label).map(n=>[n.label.trim(),n.value]))}lastWitness(){var t;return(t=this.begun.setUp?this.begun.setUp.lastWitness:this.remembered().witness)!=null?t:""}rememberWitness(){this.settle(),
xk(this.now)}markKey(){var n;if(this.begun.setUp)return this.begun.setUp.markKey;let{markSecret:t}=this.remembered();return(n=this.key)!=null||(this.key=t&&new Xo(t.secret)),this.key}linkKey(){var n;
let{linkSecret:t}=this.remembered();return(n=this.ofLinks)!=null?n:this.ofLinks=t===void 0?void 0:new ms(t)}renewLinkKey(){let t=Ok(this.now);Object.assign(this.remembered(),{linkSecret:t,
linksRenewed:this.now}),this.ofLinks=new ms(t)}linksRenewed(){var t;return(t=this.remembered().linksRenewed)!=null?t:""}editors(){return this.spreadsheet().getEditors().map(t=>t.getEmail(
).toLowerCase()).filter(t=>t!=="")}proof(){return this.remembered().proof}rememberProof(t){kk(t),this.remembered().proof=t}runsAs(){return Session.getEffectiveUser().getEmail().toLowerCase()}seenAs(){
return Session.getActiveUser().getEmail().toLowerCase()}owner(){return this.remembered().owner}needsToday(t){if(t!=="settings"&&!this.begun.setUp&&this.remembered().version!==vs)throw new ne({key:
"workbook.otherLayout"})}table(t){var r;let n=(r=this.tables.get(t))!=null?r:this.readTable(t);return this.tables.set(t,n),n}readTable(t){this.needsToday(t);let n=t==="accounts"?cc(this.table(
"units").rows.map(({code:o})=>o)):void 0,r=()=>new bc(t,this.sheet(t),n);return this.unsettled?this.late(r):r()}edits(t,n){this.held.set(t,n)}reread(t){this.tables.delete(t)}late(t){try{return t()}
catch(n){throw this.wasRefusedLate=!0,n}}letGo(){for(let t=0;t<50;t+=1)try{SpreadsheetApp.flush();return}catch{this.wasRefusedLate=!0}}settle(){this.unsettled&&this.late(()=>SpreadsheetApp.flush()),
this.unsettled=!1}forget(){this.tables.clear()}putTyped(t,n){n.length&&(this.table(t).putTyped(n),this.unsettled=!0)}putOwn(t,n){n.length&&(this.table(t).putOwn(n),this.unsettled=!0)}putStaff(t,n){
n.length&&(this.table(t).putStaff(n),this.unsettled=!0)}append(t,n){n.length&&(this.table(t).append(n),this.unsettled=!0)}makeRoom(t,n){this.table(t).makeRoom(n)}readyLines(){var r;let t=(r=
this.remembered().lines)!=null?r:{},n=Dw(o=>this.table(o),t,()=>xc(this.spreadsheet(),this.staff(),this.remembered().owner));n!==t&&(Pc(n),this.unsettled=!0)}putNotes(t,n){n.length&&(this.table(
t).putNotes(n),this.unsettled=!1)}noteEdited(t){let{edited:n}=this.begun;if(!n)return;let r=n.getNote();wc(r,t)!==r&&n.setNote(wc(r,t)),this.unsettled=!1}lookAgain(){let t=[...this.tables.values(
)].filter(n=>n.key!==void 0&&Zd(n));return t.some(ex)?(this.late(()=>SpreadsheetApp.flush()),this.unsettled=!1,t.map(({tab:n})=>this.putBack(n)).some(n=>n)):!1}putBack(t){let n=this.table(t),r=
this.readTable(t),o=nx(n,r);o&&(rx(n,r)&&(this.late(()=>SpreadsheetApp.flush()),r=this.readTable(t)),this.tables.set(t,r));let i=0;for(;i<4&&tx(n,r)&&(this.tables.set(t,r),ox(n,r),!!Zd(r));
i+=1)this.late(()=>SpreadsheetApp.flush()),n=r,r=this.readTable(t);return o||i>0}refreshSummary(){let t=this.table("units"),n=ws(t.rows);n!==this.remembered().groups&&(Rc(this.sheet("summary"),
t.sheet.getName(),t.positions,t.rows),Ec(n),this.unsettled=!0)}sortUnits(){let t=this.table("units");if(t.rows.length===0)return;let n=t.sheet.getLastColumn();t.sheet.getRange(2,1,t.rows.length,
n).sort([{column:t.at("order"),ascending:!0},{column:t.at("code"),ascending:!0}]),this.unsettled=!0,this.forget()}mayWrite(t,n){let r=this.table(t);return r.sheet.getRange(2,r.at(n)).canEdit()}broke(
t){for(let n of t.slice(0,wE))Hr("check",n)}lostLog(){try{return this.sheet("log"),[]}catch(t){if(t instanceof ne)return[t.problem];throw t}}log(t){let[n]=t.length?this.lostLog():[];t.length===0||n||(
this.unsettled=!0,Tk(this.sheet("log"),t,this.now,ib(this.visitor())))}exclusively(t){if(!ri(this.begun.waitMs))return;this.forget();let n=t();return this.settle(),n}checkGoogle(){return Bk(
this.spreadsheet(),this.remembered().google)}googleDiffers(){return this.remembered().google.differs}refusedAddresses(){var t,n;return(n=(t=this.remembered().post)==null?void 0:t.refused)!=null?n:{}}
newId(){let t="r";for(;t.length<13;)t+=Math.floor(Math.random()*36).toString(36);return t}link(){return`https:\x2f/docs.google.com/spreadsheets/d/${this.remembered().spreadsheetId}/edit`}linkTo(t,n){
var o;let{tabs:r}=this.remembered();return`${this.link()}#gid=${(o=r[t])!=null?o:0}&range=A${Ue(n)}`}};var kE=24*36e5,pr=class{constructor(t){this.book=t;this.from=Date.now()}post(){var t,n;return(n=(
t=hn())==null?void 0:t.post)!=null?n:dr}setRunner(t){Hw(t)}setLease(t){Vw(t)}setLastRun(t){qw(t)}setRefused(t){Qw(t)}keepJournal(t){Yw(t)}closeJournal(){Jw()}setConfirmed(t){Xw(t)}ledger(){return ik(
)}keepLedger(t){rk(t)}alone(t,n){let r=ri();if(r)try{t.forget();let o=n();return t.settle(),{value:o}}finally{r.releaseLock()}}quota(){return MailApp.getRemainingDailyQuota()}renewsIn(){var t;return(
t=this.firstLetter)!=null||(this.firstLetter=tk()),this.firstLetter+kE-Date.now()}send({to:t,subject:n,text:r,html:o,attachments:i,senderName:s,replyTo:a}){this.rememberFirstLetter(),
MailApp.sendEmail({to:t.join(","),subject:n,body:r,htmlBody:o,name:s.replace(/\s+/g," "),...a?{replyTo:a}:{},...i.length?{attachments:i.map(({name:c,mime:u,content:l})=>Utilities.newBlob(l,u,c))}:{}}
)}rememberFirstLetter(){try{this.renewsIn()<=0&&(this.firstLetter=Date.now(),nk(this.firstLetter))}catch{this.firstLetter=Date.now()}}sleep(t){Utilities.sleep(t)}elapsed(){return Date.now()-this.from}
me(){return Session.getEffectiveUser().getEmail().toLowerCase()}zones(){return{script:Session.getScriptTimeZone(),book:this.book().getSpreadsheetTimeZone()}}setTrigger(t){Nk({daily:t===void 0?"none":{
hour:t}})}hasTrigger(){return Pk("daily")}};function si(e,t,n){try{uk(e.remembered().google,t,n)}catch{}}function hr(e,t=()=>e.visitor().is==="staff"){var n;try{let r=(n=e.recalled())==null?void 0:
n.google;r!=null&&r.scratch&&t()&&jk(()=>e.spreadsheet(),r)}catch(r){Hr("sweep",r)}}function ix(e,t){if(!t||/\s/.test(t))return!1;let n=ht(t);return e.email.toLowerCase().replace(/[.]|[^\0-\x7F]/g,
"").indexOf(n.slice(0,n.indexOf("@")).replace(/\./g,""))<0?!1:je(e.email).emails.some(o=>ht(o)===n)}var xE=(e,t)=>t.some(n=>n.code.trim()===e&&je(n.email).emails.length>0),vE=(e,t)=>t.filter(n=>ix(n,
e)),sx=(e,t)=>t.some(n=>ix(n,e));function Ss(e,t){switch(e.is){case"staff":case"person":return vE(e.email,t);case"link":return t.filter(n=>n.code.trim()===e.unit);case"unlisted":case"nobody":return[]}
}function SE(e,t){let n=Mt(e)===Q.merged?ft(t).today(e):void 0;return n?{key:"who.merged",with:{name:e.name,today:n.name}}:{key:"who.ended",with:{name:e.name}}}function Uc(e,t){switch(e.is){
case"staff":return!0;case"unlisted":return t.mayChoose&&!t.linkOnly;case"person":case"link":case"nobody":return!1}}var zc=(e,t)=>e.is==="nobody"?{key:"who.nobody"}:t.linkOnly?{key:"who.linkOnly",with:
{contact:t.contact}}:{key:"who.unknown",with:{email:ve(e),contact:t.contact}};function Rs(e,t,n,r){let o=RE(e,t,n,r),i=o.may?n.find(s=>s.code.trim()===e):void 0;return i&&!Ze(i)?{may:!1,why:SE(i,n)}:
o}function RE(e,t,n,r){if(t.is==="nobody")return{may:!1,why:{key:"who.nobody"}};if(!e.trim()||!n.some(s=>s.code.trim()===e))return{may:!1,why:{key:"form.unknownUnit",with:{code:e}}};let o=()=>Ss(t,
n).some(s=>s.code.trim()===e)?{may:!0,unlisted:!1}:{may:!1,why:{key:"who.notYours"}},i=s=>{if(s.may||!r.superiorsFill)return s;let a=ft(n);return Ss(t,n).some(u=>a.below(u).some(l=>l.code.trim(
)===e))?{may:!0,unlisted:!1}:s};switch(t.is){case"staff":return{may:!0,unlisted:!1};case"person":return r.linkOnly?{may:!1,why:zc(t,r)}:i(o());case"link":return i(o());case"unlisted":return Uc(t,r)?
xE(e,n)?{may:!1,why:{key:"who.hasContact",with:{contact:r.contact}}}:{may:!0,unlisted:!0}:{may:!1,why:zc(t,r)}}}var Gd=30;function ax(e,t,n,r){return!t||!n||t.link===""||t.link!==e.version||
n.id!==e.round?"refused":t.isGone?"gone":n.isOpen||t.extendedTo!==""&&r<=t.extendedTo?"open":n.closed!==""&&r<=re(n.closed,Gd)?"receipt":"refused"}function eo(e,t){var a;let n=(a=e.linkKey())==null?
void 0:a.read(t),r=e.table("units").rows,o=jo(e);if(!n)return{is:"refused"};if(n.kind==="test")return{is:"test",token:n};let i=r.find(({code:c,link:u})=>c.trim()===n.unit&&u.trim()===n.version),s=ax(
n,i&&{link:i.link.trim(),extendedTo:rn(i.extendedTo),isGone:!Ze(i)},o,e.today);return!i||s==="refused"?{is:"refused"}:{is:s,kind:n.kind,unit:i}}function cx(e,t){let n=eo(e,t);return n.is==="open"||
n.is==="receipt"?{is:"link",unit:n.unit.code.trim()}:Go}function Os(){let e=Session.getActiveUser().getEmail().toLowerCase();return e&&e===Session.getEffectiveUser().getEmail().toLowerCase()?e:""}
var ai=e=>t=>e===""?Go:t.isStaff(e)?{is:"staff",email:e}:sx(e,t.table("units").rows)?{is:"person",email:e}:{is:"unlisted",email:e},ux=e=>t=>cx(t,e);function lx(e){let t=e==null?void 0:e.triggerUid,n=
new pr(()=>r.spreadsheet());if(typeof t!="string"||!xe(n,()=>Ic("daily",t)))return;let r=new at({who:o=>ai(xe(n,()=>n.me()))(o)});ob(r,n),r.remembered(
).google.answers.activeSpreadsheetInTriggers===void 0&&si(r,"activeSpreadsheetInTriggers",SpreadsheetApp.getActiveSpreadsheet()!==null),hr(r)}var fr=({first:e,last:t},n)=>n>=e&&n<=t;function OE(e,t){
let n=e.markKey();if(!t.columns().has("review")||!n)return;let o=e.table("accounts").rows.flatMap((i,s)=>{let a=i.review?Cn(i,n):"";return fr(t,s)&&a!==i.approved?[{index:s,cells:{approved:a}}]:[]});
e.putOwn("accounts",o)}var TE=(e,t)=>t.columns().has("consent")?e.filter((n,r)=>fr(t,r)&&Do(n.consent)).map(({unit:n,rowId:r})=>({what:{key:"log.consentWithdrawn"},unit:n.trim(),rowId:r})):[];
function CE(e,t){OE(e,t);let n=e.table("accounts").rows,r=n.map(({faults:d,mask:p})=>({faults:d,mask:p})),o=We(e,n),i=new Set;n.forEach((d,p)=>{fr(t,p)&&i.add(d.unit.trim())});let s=(d,p)=>fr(t,p)||
i.has(d.unit.trim()),a=zo(n,o,s);vn.some(d=>t.columns().has(d))?LE(e,t,n,a,o):e.putOwn("accounts",qi(e,n,o,s)),e.log(TE(n,t)),e.putOwn("accounts",Ha(n,o,s)),e.putOwn("accounts",a),e.putOwn("units",En(
e.table("units").rows,o,()=>!0)),Xi(e,"accounts",t.columns(),d=>fr(t,d));let u=t.first===t.last&&t.columns().size===1&&n[t.first]!==void 0,l=Pl(a,r.map(({faults:d})=>d),o);u&&l.length===0&&l.push({
index:t.first,notes:Ir(o.accounts[t.first])}),_E(e,t,l,r)}function _E(e,t,n,r){var a,c,u;let o=n.length===1&&t.first===t.last&&t.columns().size===1?n[0]:void 0,i=Object.entries((a=o==null?void 0:
o.notes)!=null?a:{}).filter(([l,d])=>!t.columns().has(l)&&d!==""!==Of(r[o.index].mask,l)),[s]=Object.entries((c=o==null?void 0:o.notes)!=null?c:{}).filter(([l])=>t.columns().has(l));(o==null?void 0:
o.index)===t.first&&s&&i.length===0?e.noteEdited((u=s[1])!=null?u:""):e.putNotes("accounts",n)}function LE(e,t,n,r,o){let i=new Map(r.map(a=>[a.index,a])),s=Math.min(t.last,n.length-1);for(let a=
t.first;a<=s;a+=1)i.has(a)||r.push({index:a,cells:Object.fromEntries(Zn.map(c=>[c,n[a][c]]))});r.sort((a,c)=>a.index-c.index);for(let a of r){let c=n[a.index],u=fr(t,a.index)&&a.cells.rowId?{updated:
e.now,by:"",source:bn.hand}:{updated:c.updated,by:c.by,source:c.source};Object.assign(a.cells,u,Vi(e,c,o.accounts[a.index]))}}var $E="sửa tay";function AE(e,t){if(!t.columns().has("first"))return;
let n=e.table("units").rows.filter((r,o)=>fr(t,o)&&r.code.trim());for(let r of n)r.first=$E;e.log(n.map(({code:r})=>({what:{key:"log.firstTyped"},unit:r.trim()})))}function EE(e,t){AE(e,t);let n=
e.table("accounts").rows,r=We(e,n);e.putOwn("accounts",Ha(n,r,()=>!0)),e.putOwn("units",En(e.table("units").rows,r,()=>!0)),Xi(e,"units",t.columns(),o=>fr(t,o))}function Wd(e,t){nt(e,(
)=>t.tab==="accounts"?CE(e,t):EE(e,t))}function PE(e){let t=e;return t.rowStart&&t.rowEnd&&t.columnStart&&t.columnEnd?t:{rowStart:e.getRow(),rowEnd:e.getLastRow(),columnStart:e.getColumn(),columnEnd:
e.getLastColumn()}}var NE=({range:e})=>typeof e.getGridId=="function";function px(e){if(!NE(e))return;let t=new at({book:e.source,edited:e.range,waitMs:5e3});try{let n=e.range.getGridId(),r=[
"accounts","units","settings"].find(u=>t.remembered().tabs[u]===n);if(!r)return;si(t,"eventRangeHasCoordinates",typeof e.range.rowStart=="number");let{rowStart:o,rowEnd:i,columnStart:s,columnEnd:a}=
PE(e.range);if(i<2)return;if(r==="settings"){ME(t);return}t.edits(r,e.range.getSheet());let c=()=>new Set(Object.keys(Me(r)).filter(u=>{let l=t.table(r).at(u);return l>=s&&l<=a}));Wd(t,{tab:r,first:
Math.max(o,2)-2,last:i-2,columns:c})}catch(n){if(!(n instanceof ne))throw n;n.problem.key!=="workbook.notSetUp"&&e.source.toast(x(n.problem),"Sổ Tài Khoản",15)}}function ME(e){let t=e.compileSettings(
);t.length&&e.spreadsheet().toast(t.slice(0,3).map(x).join(`\n`),"Cấu hình",15),Wd(e,{tab:"units",first:0,last:-1,columns:()=>new Set})}function hx(e){var t;return e.visitor().is!=="staff"?R({key:
"who.staffOnly"}):(t=nt(e,()=>(Dr(e,!0),e.sortUnits(),P({}))))!=null?t:R({key:"workbook.busy"})}var Hd="Sổ Tài Khoản",IE="Dành cho cán bộ tỉnh",mr=["spreadsheets","script.container.ui",
"userinfo.email"],fx=[...mr,"script.scriptapp","script.send_mail"],bx=[{page:"form",caption:"Khai báo tài khoản",where:"sidebar",who:"everybody",scopes:mr}],wx=[{page:"desk",caption:"Bàn làm việc",
where:{width:1240,height:580},who:"staff",scopes:mr},{page:"check",caption:"Kiểm tra toàn bộ",where:"sidebar",who:"staff",scopes:mr},{caption:"Đưa đơn vị còn thiếu lên đầu",run:"showMissingFirst",
scopes:mr},{page:"roster",caption:"Nhập danh sách đơn vị",where:{width:760,height:560},who:"staff",scopes:mr},{page:"letters",caption:"Thư…",where:{width:900,height:640},who:"staff",scopes:fx},{page:
"papers",caption:"In và xuất…",where:{width:1e3,height:640},who:"staff",scopes:mr},"—",{caption:"Thiết lập, sửa lại sổ",run:"setUp",scopes:fx},{page:"assumptions",caption:"Kiểm tra Google",where:
"sidebar",who:"staff",scopes:mr}],kx=[...bx,...wx],Vd=e=>typeof e=="object"&&"page"in e,qd=Object.fromEntries(kx.filter(Vd).map(e=>[e.page,e])),Kc=e=>`show${e.charAt(0).toUpperCase()}${e.slice(1)}`,
xx=e=>kx.flatMap(t=>t!=="—"&&(Vd(t)?Kc(t.page):t.run)===e?t.scopes:[]).map(t=>`https:\x2f/www.googleapis.com/auth/${t}`),mx=e=>e==="—"?void 0:{caption:e.caption,run:Vd(e)?Kc(e.page):e.run},gx={
forUnits:bx.map(mx),forStaff:wx.map(mx)};function yx(e,t){for(let n of t)n?e.addItem(n.caption,n.run):e.addSeparator();return e}function vx(){let e=SpreadsheetApp.getUi();yx(e.createMenu(Hd),
gx.forUnits).addSeparator().addSubMenu(yx(e.createMenu(IE),gx.forStaff)).addToUi()}var Xd="L1",DE=/^Mã sổ: (\S+)$/;function Yd(e,t){var n;try{let r=(n=DE.exec(String(t.getRange(Xd).getValue(
))))==null?void 0:n[1];return r===void 0?"none":r===e.getId()?"here":"copy"}catch{return"none"}}function Bc(e){let t=e.getSheetByName(oe.summary.title);return t?Yd(e,t):"none"}var Sx=e=>{var t,n;
return(n=(t=e.getSheetByName(oe.summary.title))==null?void 0:t.getRange(Xd).canEdit())!=null?n:!0};function Rx(e,t){try{t.getRange(Xd).setFontColor("#9aa0a6").setValue(`Mã sổ: ${e.getId()}`)}catch{}}
var Ox=e=>e.replace(/[&<>"']/g,t=>`&#${t.charCodeAt(0)};`);function Tx(e,t){let n=HtmlService.createHtmlOutputFromFile(e),r=t.settings?kn(t.settings).settings.contact:"";return r?n.append(
`\x3cp id="contact">${Ox(x({key:"page.contact",with:{contact:r}}))}\x3c/p>`):n}var FE=e=>JSON.stringify(e).replace(/[<>&'\x2f\u007f-\u009f\u2028\u2029]/g,t=>`\\u${t.charCodeAt(0).toString(
16).padStart(4,"0")}`),zE="Khai báo tài khoản facebook";function Cx(e){let{contact:t}=e.office,n=t?`\x3cp id="contact">${Ox(x({key:"page.contact",with:{contact:t}}))}\x3c/p>`:"",r="form"in e?
` - ${e.form.unit.name}`:"";return HtmlService.createHtmlOutputFromFile("link").append(`\x3cdiv id="link-data" hidden>${FE(e)}\x3c/div>${n}`).setTitle(`${zE}${r}`).addMetaTag("viewport",
"width=device-width, initial-scale=1")}var _x=(...e)=>e.filter(([t])=>t).map(([,t])=>t);function Lx({since:e,lastRun:t},n){let r=o=>o!==""&&Je(ue(o),n)>1;return!t||t< e?r(e)?{key:"health.never",with:{
since:be(e)}}:void 0:r(t)?{key:"health.gap",with:{last:be(t)}}:void 0}var UE=({dry:e,lastRun:t})=>e!==""&&ue(t)>e;function $x({post:e,settings:t,troubles:n,isStaff:r}){if(!t.lettersOn)return[];let{
runner:o}=e;if(!o)return[{key:"health.onNoRunner"}];let i=s=>({key:"health.noDay",with:{label:Re[s].label}});return n.length?[...n]:_x([!r(o),{key:"letter.runnerLeft",with:{email:o}}],[!t.dueBefore,i(
"dueBefore")],[!t.lettersFrom,i("lettersFrom")],[UE(e),{key:"health.dry",with:{since:q(e.dry),email:o}}])}function Ax(e){let{post:t,settings:n,today:r}=e,{runner:o,trouble:i}=t;if(!n.lettersOn)return[
];let s=$x(e);if(o&&i)return[{key:"health.trouble",with:{trouble:i}},...s.filter(c=>!i.includes(x(c)))];let a=s.length?void 0:Lx(t,r);return a?[a]:s}function Ex({office:e,post:t,remembered:n,state:r,
troubles:o}){let{runner:i}=n;if(!r.settings.lettersOn)return[];let s=e.settings(),a=$x({post:n,settings:s,troubles:o,today:e.today,isStaff:u=>e.isStaff(u)}),c=i!==""&&i===ve(e.visitor());return c&&
!t.hasTrigger()?[{key:"health.noTrigger"},...a]:a.length||!i||n.trouble||!Lx(n,e.today)?a:[c?{key:"health.stalled"}:{key:"health.stalledOther",with:{email:i}}]}function Px({office:e,remembered:{
runner:t,hour:n},state:{settings:r}}){if(!t||!r.lettersOn||n===r.sendHour)return;let o={set:String(r.sendHour),runs:String(n)};return t===ve(e.visitor())?{key:"health.hour",with:o}:{key:
"health.hourOther",with:{...o,email:t}}}function KE({remembered:{runner:e},state:t}){return[[e!=="",{key:"health.runner",with:{email:e}}],[e==="",{key:"health.noRunner"}],[e!==""&&
!t.settings.lettersOn,{key:"health.paused"}]]}function BE({office:e,remembered:t,state:n}){let{runner:r,hour:o,lastRun:i,did:s,trouble:a}=t,c=Gl(e.now,o,i);return[[i!=="",{key:"health.lastRun",with:{
at:be(i),did:s}}],[i==="",{key:"health.noRun"}],[a!=="",{key:"health.trouble",with:{trouble:a}}],[r!==""&&n.settings.lettersOn,{key:"health.nextRun",with:{day:bt(ue(c)),hour:String(o)}}],[Nn(t,e.now),
{key:"health.sending"}]]}function Nx(e){let{post:t,state:n,quota:r}=e,o=t.zones(),i=u=>[...n.register.values()].filter(l=>l.state===u).length,s=i("held"),a=i("unknown"),c=i("failed");return _x(...KE(
e),...BE(e),[!0,{key:"health.quota",with:{left:r}}],[o.script!==o.book,{key:"letter.zones",with:o}],[s>0,{key:"health.held",with:{letters:s}}],[a>0,{key:"health.unknown",with:{letters:a}}],[c>0,{key:
"health.failed",with:{letters:c}}])}function Mx(e,t,n,r){let o=e.settings();if(!o.lettersOn)return[];let i=Zo(n,o),s=Ax({post:t,settings:o,troubles:i,today:e.today,isStaff:a=>e.isStaff(a)});if(
!t.runner||i.length)return s;try{let a=jr(o,t,Ur(t.ledger,un(e),o.round));return a.length?jE(e,a,s,r):s}catch(a){if(!(a instanceof ne))throw a;let{problem:c}=a;return s.some(u=>x(u).includes(x(c)))?s:
[c,...s]}}function jE(e,t,n,r){let o=n.filter(({key:s})=>s!=="health.trouble"&&s!=="health.gap"),i=r?[rc(os(e,r),e.today)]:[];return[...t.map(({why:s})=>s),...i,...o]}function Ix(e,t){let n=
e.settings(),r=t.post(),i=r.ledger===void 0&&!Nn(r,e.now)&&!r.inFlight?ec(e,t):Ur(r.ledger,un(e),n.round);return n.lettersOn?r.runner?jr(n,r,i).map(({why:s})=>s):[{key:"health.onNoRunner"}]:[]}
function Jd(e,t,n){let r=Object.values(Re),o=u=>n&&Object.prototype.hasOwnProperty.call(n,u)?n[u]:void 0,i=e.rows.every(u=>!u.label.trim()),s=e.rows.flatMap((u,l)=>{let d=o(u.label.trim());
return d!==void 0&&d!==u.value?[{index:l,cells:{value:d}}]:[]});e.putTyped(s);let a=r.filter(({label:u})=>!e.rows.some(l=>l.label.trim()===u));e.append(a.map(({label:u,initial:l,help:d})=>{var p;
return{label:u,value:(p=o(u))!=null?p:u===Re.staff.label?t():l,help:d}}));let c=e.rows.flatMap((u,l)=>{let d=r.find(({label:p})=>p===u.label.trim());return d&&d.help!==u.help?[{index:l,cells:{help:
d.help}}]:[]});return e.putTyped(c),n?[{key:"setup.settingsBack"}]:i?[]:a.map(({label:u})=>({key:"setup.setting",with:{label:u}}))}var to=Object.keys(oe);function ZE(e){return e.getSheets().map(t=>({
sheet:t,id:t.getSheetId(),name:t.getName(),made:!1}))}var Qd=class{constructor(t,n){this.book=t;this.known=n}find(t,n){var s;let{title:r}=oe[t],o=n===void 0?null:this.book.getSheetById(n);if(o){let a=
o.getName();return{found:{sheet:o,id:n,name:a,made:!1},did:a===r?[]:[{key:"setup.tabKept",with:{tab:r,name:a}}]}}let i=this.present().find(({name:a,id:c})=>a===r&&!this.known.has(c));return i?{found:
i,did:n===void 0?[]:[{key:"setup.tabKept",with:{tab:r,name:r}}]}:{found:(s=this.blankFirst(r))!=null?s:this.make(r),did:[{key:n===void 0?"setup.tabMade":"setup.tabRemade",with:{tab:r}}]}}present(){
var t;return(t=this.others)!=null?t:this.others=ZE(this.book)}blankFirst(t){let[n,...r]=this.present();if(!(!n||r.length||this.known.has(n.id)||n.sheet.getLastRow()>0))return n.sheet.setName(t),
Object.assign(n,{name:t,made:!0})}make(t){let n=this.book.insertSheet(t,this.present().length),r={sheet:n,id:n.getSheetId(),name:t,made:!0};return this.present().push(r),r}};function Dx(e,t){let n=
new Set(Object.values(t)),r=new Qd(e,n),o={},i=[];for(let s of to){let{found:a,did:c}=r.find(s,t[s]);n.add(a.id),o[s]=a,i.push(...c)}return{found:o,did:i}}var Fx="Asia/Ho_Chi_Minh",GE=4,zx="vi_VN";
function WE(e){let t=[];return e.getSpreadsheetTimeZone()!==Fx&&(e.setSpreadsheetTimeZone(Fx),t.push({key:"setup.zone"})),e.getSpreadsheetLocale()!==zx&&(e.setSpreadsheetLocale(zx),t.push({key:
"setup.locale"})),t}var Ux=to.filter(e=>Object.keys(Me(e)).length>0);function HE(e){return e.isNew?(Nw(e),ys(e),kd(e),[]):[...Mw(e),...ys(e)]}function jc(e){var t,n;try{return(n=(t=e.getOwner(
))==null?void 0:t.getEmail().toLowerCase())!=null?n:""}catch{return""}}function VE(e,t,n,r,o){let i=new ti(xc(e,r,o)),s=to.flatMap(a=>{var c,u,l,d,p,h;return i.ensure({tab:a,...t[a],rows:(u=(c=n.get(
a))==null?void 0:c.rows)!=null?u:0,columns:(d=(l=n.get(a))==null?void 0:l.columns)!=null?d:0,positions:(h=(p=n.get(a))==null?void 0:p.positions)!=null?h:new Map})});return i.hiddenStay?[...s,{key:
"setup.hidden"}]:s}function qE(e,t,n,r,o,i){var p;let s=Object.fromEntries(to.map(h=>[h,t[h].id])),c=(h=>({version:h,spreadsheetId:e.getId(),tabs:s,owner:r}))((p=n==null?void 0:n.version)!=null?p:0),
u=n&&{version:n.version,spreadsheetId:n.spreadsheetId,tabs:n.tabs,owner:n.owner},l=JSON.stringify(u)===JSON.stringify(c),d=Object.fromEntries(to.filter(h=>!t[h].made).map(h=>[h,t[h].sheet]));Xk(
c.version,{sheets:d,office:o,markKey:i},h=>{Id({...c,version:h}),l=!0}),l||Id(c)}function XE(e,t){if((e==null?void 0:e.tabs.settings)===void 0||e.tabs.settings===t)return;let{settings:n={},staff:r}=e;
return{...n,...r?{[Re.staff.label]:r.join(", ")}:{}}}var YE=e=>({[Re.staff.label]:e,[Re.replyTo.label]:"",[Re.testTo.label]:"",[Re.lettersOn.label]:Re.lettersOn.initial});function JE(e,t){
return e==="copy"?[{key:"setup.copied"}]:e==="here"&&!t?[{key:"setup.memoryLost"}]:[]}function QE(e,t){JSON.stringify(e)!==JSON.stringify(t)&&Nc(e);let n=t?cw(e,t):[];return n.length?[{key:
"setup.staffJoined",with:{emails:n.join(", ")}}]:[]}function Kx(e){var O,T,m,g;let t=hn(),n=jc(e),r=WE(e),{found:o,did:i}=Dx(e,(O=t==null?void 0:t.tabs)!=null?O:{});r.push(...i),o.summary.made&&
o.summary.sheet.setFrozenRows(1);let s=new Map;for(let y of Ux){let k=kw(y,o[y],(T=t==null?void 0:t.version)!=null?T:0);s.set(y,k.open),r.push(...k.did)}let a=Sk(t==null?void 0:t.markSecret),c=new at(
{book:e,setUp:{markKey:a.key,lastWitness:(m=t==null?void 0:t.witness)!=null?m:""}});for(let y of to)c.edits(y,o[y].sheet);Rk(t)&&t!==void 0&&t.version>=GE&&r.push({key:"setup.linksAnew"});let l,d=(
)=>l!=null?l:l=Session.getActiveUser().getEmail().toLowerCase()||n,p=o.summary.made?"none":Yd(e,o.summary.sheet),h=p==="copy"?YE(d()):XE(t,o.settings.id),f=JE(p,t!==void 0),w=s.get("settings").isNew;
if(r.push(...f),!w){let y=Jd(c.table("settings"),d,h);p!=="copy"&&r.push(...y)}let S=w?(g=t==null?void 0:t.staff)!=null?g:[d()]:kn(c.settingTexts()).settings.staff;r.push(...VE(e,o,s,S,n));for(
let y of Ux)r.push(...HE(s.get(y)));w&&r.push(...Jd(c.table("settings"),d,h)),qE(e,o,t,n,c,a.key);let _=a.isNew?Vk(c,a.key):0;_&&r.push({key:"setup.markedAnew",with:{count:_}}),a.isNew&&a.allMarked();
let b=c.table("units");r.push(...Rc(o.summary.sheet,o.units.name,s.get("units").positions,b.rows)),p!=="here"&&Rx(e,o.summary.sheet),(t==null?void 0:t.groups)!==ws(b.rows)&&Ec(ws(b.rows)),
c.compileSettings(),r.push(...QE(c.settings().staff,t==null?void 0:t.staff));let v=Object.fromEntries(Sc.map(y=>[y,s.get(y).rows]));return Sc.some(y=>{var k;return((k=t==null?void 0:t.lines)==null?
void 0:k[y])!==v[y]})&&Pc(v),Yi(c),SpreadsheetApp.flush(),r.push(...Ix(c,new pr(()=>e))),{first:(!t||t.version===0)&&!_&&f.length===0,did:r}}var Zc=(e,t=Hd)=>{let n=SpreadsheetApp.getUi();n.alert(t,e,
n.ButtonSet.OK)},eP=(e,t)=>{let n=SpreadsheetApp.getUi();return n.alert(t,e,n.ButtonSet.YES_NO)===n.Button.YES};function ep(e,t){ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,xx(e));try{let n=Os(),
r=n?new at({who:ai(n)}):void 0,o=r?t(r):[{key:"who.nobody"}];r&&hr(r),o!=null&&o.length&&Zc(o.map(x).join(`\n`))}catch(n){Zc(x(Vr(n)))}}var tp={key:"who.staffOnly"};function Bx(e,t){let n=Tx(t,
e.remembered()),{caption:r,where:o}=qd[t],i=SpreadsheetApp.getUi();o==="sidebar"?i.showSidebar(n.setTitle(r)):i.showModalDialog(n.setWidth(o.width).setHeight(o.height),r)}function jx(e){ep(Kc(e),t=>(
t.remembered(),qd[e].who==="staff"&&t.visitor().is!=="staff"?[tp]:Bx(t,e)))}function Zx(){ep("showMissingFirst",e=>{let t=hx(e);t.ok||Zc(t.problems.map(({sentence:n})=>n).join(`\n`))})}function tP(e){
let t=e.visitor();return t.is==="staff"||Yo(jc(e.spreadsheet()),ve(t))}function nP(e){let t=e.spreadsheet(),n=Bc(t);if(n==="here")return Sx(t)?void 0:tp;let r=n==="copy"?jc(t):"";return r&&!Yo(r,Os(
))?{key:"who.ownerFirst"}:void 0}function Gx(){ep("setUp",e=>{let t=hn()?tP(e)?void 0:tp:nP(e);if(t)return[t];let n=ri();if(!n)return[{key:"workbook.busy"}];let{first:r,did:o}=Kx(e.spreadsheet());
n.releaseLock();let i=o.map(x),s="Thiết lập, sửa lại sổ";return r?eP(`${x({key:"setup.first"})}\n\n${x({key:"setup.askGoogle"})}`,s)&&Bx(e,"assumptions"):Zc(i.length?i.join(`\n`):x({key:
"setup.nothing"}),s),[]})}var Vt=e=>cn(JSON.stringify(vn.map(t=>e[t])));function rP(e,t,n){let r={row:e.rowId},o=_r(e,n),i=[];o==="returned"&&i.push({key:"account.returned",sentence:po(ga(e.comment)),
...r});for(let s of t.findings)s.level==="fault"&&i.push({key:s.problem.key,sentence:po(s.problem),field:s.field,...r});return o==="changed"&&i.push({key:"remark",sentence:po({key:
"account.changedSince",with:{columns:Jn(e,n).join(", ")}}),...r}),i}var zn=(e,t)=>e.rowId||`~${t}`;function Ts(e,t,n,r=Po(e)){let o=Object.fromEntries(de.map(s=>[s,e[s]])),i=yt(e);return{rowId:zn(e,
t),version:Vt(e),fields:o,stopped:i,says:i?[]:rP(e,r,n),review:_r(e,n),comment:e.comment}}var ci=(e,t,n)=>{var r;return go({dueBefore:t.dueBefore,graceUntil:t.graceUntil,extendedTo:rn((r=e==null?
void 0:e.extendedTo)!=null?r:"")},n)},no=(e,t)=>e.flatMap((n,r)=>n.unit.trim()===t&&de.some(o=>n[o])?[{row:n,index:r}]:[]);var oP=300;function ui(e){let t=new Map(e.map(r=>[r.code.trim(),r])),n=
new Map(e.map(r=>[z(r.name),r]));return t.delete(""),n.delete(""),({parent:r})=>{var s;let o=r.trim(),i=o?(s=t.get(o))!=null?s:n.get(z(o)):void 0;return i?{value:i.code.trim(),label:i.name.trim()}:{
value:z(o),label:o}}}function np(e){let t=new Map;for(let{value:n,label:r}of e){if(!n)continue;let o=t.get(n);o?o.count+=1:t.set(n,{value:n,label:r,count:1})}return[...t.values()].sort((n,
r)=>r.count-n.count).slice(0,oP).sort((n,r)=>n.label.localeCompare(r.label,"vi"))}var Wx=e=>({value:e,label:e}),Gc=e=>({parents:np(e.map(({parent:t})=>t)),kinds:np(e.map(({kind:t})=>Wx(t))),states:np(
e.map(({state:t})=>Wx(t)))}),Wc=(e,{parent:t,kind:n,state:r})=>(!t||e.parent.value===t)&&(!n||e.kind===n)&&(!r||e.state===r);var Hc=["review","comment","fixFields","approved"],op=
e=>Object.fromEntries(Hc.map(t=>[t,e[t]])),Cs=e=>`${Vt(e)}.${cn(JSON.stringify(Hc.map(t=>e[t])))}`,_s=e=>e.split(".")[0],Hx=(e,t)=>{let n=Cr(e.approved,e,t);return typeof n=="string"?[]:n};
function Ls(e,t,n){if(!(t.blank||!t.active||t.review==="passed"||t.review==="returned"))return t.faults.some(r=>Wn(r)&&!Ei(r))?"faulty":Hx(e,n).length===0?"new":e.review===he.returned||e.review===""&&
e.comment.trim()?"mended":"changed"}var rp=e=>de.includes(e);function Vc(e,t,n){let{rows:r}=e.table("accounts"),o=new Map(e.table("units").rows.map(a=>[a.code.trim(),a])),i=e.markKey(),s=({column:a,
problem:c})=>{var u;return{sentence:x(c),...rp(a)?{field:a}:rp((u=c.field)!=null?u:"")?{field:c.field}:{}}};return a=>{var p,h;let c=r[a],u=t.accounts[a],l=c&&u&&Ls(c,u,i);if(!l)return;let d=o.get(
u.unit);return{rowId:zn(c,a),version:Cs(c),state:l,unit:{code:u.unit,name:(d==null?void 0:d.name.trim())||u.unit,kind:(p=d==null?void 0:d.kind.trim())!=null?p:"",parent:d?n(d).label:""},fields:
Object.fromEntries(de.map(f=>[f,c[f]])),link:((h=u.reading)==null?void 0:h.values.address)||c.address,changed:Hx(c,i).filter(rp),says:[...u.faults.filter(f=>!Ei(f)),...u.remarks].map(s),comment:
c.comment.trim(),at:be(c.updated),by:c.source===bn.hand?bn.hand:c.by,was:op(c)}}}var Vx=20,qx=e=>e.as==="returned"?e.comment.trim():"";function iP(e,t,n){if(e.as==="undo")return e.was;let r=n.markKey(
);return{review:e.as==="passed"?he.passed:he.returned,comment:qx(e),fixFields:e.as==="returned"?e.fields.map(Sn).join(", "):"",approved:r?Cn(t,r):""}}var sP=(e,t)=>Hc.every(n=>e[n]===t[n]);
function aP({version:e},t,n){if(_s(e)!==_s(Cs(t)))return{key:"desk.changedMeanwhile"};let r=Ti(t.review);return r&&Jn(t,n.markKey()).length===0?{key:"desk.decidedMeanwhile",with:{word:r}}:{key:
"desk.takenBack"}}function cP(e,t,n){let r=t.findIndex((c,u)=>zn(c,u)===e.rowId),o=t[r];if(!o)return;let i=iP(e,o,n),s={decision:e,index:r,before:{...o}},a=Cs(o);return _s(e.version)===_s(a)&&sP(i,op(
o))?{...s,again:!0}:e.version===a?{...s,cells:i}:{...s,why:aP(e,o,n)}}function uP(e,t){let n=t.filter(({cells:s})=>s);e.putStaff("accounts",n.map(({index:s,cells:a})=>({index:s,cells:{...a}})));let{
rows:r}=e.table("accounts"),o=We(e,r),i=new Set(t.filter(({why:s})=>!s).map(({before:s})=>s.unit.trim()));return e.putOwn("accounts",zo(r,o,s=>i.has(s.unit.trim()))),e.putOwn("units",En(e.table(
"units").rows,o,s=>i.has(s.code.trim()))),e.putNotes("accounts",t.filter(({before:s,again:a,cells:c})=>a||c&&s.review&&!Ti(s.review)).map(({index:s})=>({index:s,notes:Ir(o.accounts[s])}))),o}
function lP(e,t){let n=e.table("accounts").rows,r=t.map(c=>cP(c,n,e)),o=r.filter(c=>c!==void 0),i=uP(e,o),s=Vc(e,i,ui(e.table("units").rows)),a=t.map((c,u)=>{let{rowId:l}=c,d=r[u];if(!d)return{rowId:
l,is:"conflict",why:x({key:"desk.rowGone"})};let p=s(d.index);if(d.why)return{rowId:l,is:"conflict",why:x(d.why),...p?{row:p}:{}};if(c.as==="undo")return p?{rowId:l,is:"undone",row:p}:{rowId:l,is:
"conflict",why:x({key:"desk.rowGone"})};let h=e.table("accounts").rows[d.index];return{rowId:l,is:"done",version:Cs(h)}});return P({decided:a})}function Xx(e,{decisions:t}){var n;return e.visitor(
).is!=="staff"?R({key:"who.staffOnly"}):new Set(t.map(({rowId:r})=>r)).size!==t.length?R({key:"form.oldPage"}):t.some(r=>r.as==="returned"&&!qx(r))?R({key:"desk.noReason"}):(n=nt(e,()=>lP(e,
t)))!=null?n:R({key:"workbook.busy"})}var dP=200;function Yx(e,t,n){let r=e.filter(Boolean).map(ue),o=[...r,t].filter(Boolean).sort()[0];if(!o)return[];let i=r.reduce((a,c)=>c>a?c:a,n||o),s=Math.min(
dP,Math.max(0,Je(o,i))+1);return Array.from({length:s},(a,c)=>re(i,c+1-s))}function ip(e,t){let n=e.filter(Boolean).map(ue).sort(),r=0;return t.map(o=>{for(;r< n.length&&n[r]<=o;)r+=1;return r})}
var pP=200,hP=40,fP=3,mP=3;function gP(e,t){let n=e.table("units").rows,r=ui(n);return n.flatMap((o,i)=>{let{blank:s,own:a}=t.units[i];return s?[]:[{unit:o,counted:yo[bo(o)].counted,status:a.status,
timeliness:a.timeliness,first:a.first,parent:r(o),kind:o.kind.trim(),state:a.status}]})}var yP=({counted:e,status:t})=>t===L.fix||e&&t===L.missing;function Qx(e){let t=e.filter(s=>s.counted),n=
t.filter(({status:s})=>s===L.missing).length,r=t.filter(({status:s})=>s===L.fix).length,o=t.filter(s=>s.status!==L.missing&&s.status!==L.fix&&(s.timeliness===ae.onTime||s.timeliness==="")).length,i=
t.length;return{required:i,onTime:o,late:i-n-r-o,fix:r,missing:n}}function Jx(e,t){var r;let n=new Map;for(let o of e){let{value:i,label:s}=t(o);if(!i)continue;let a=(r=n.get(i))!=null?r:{label:s,
units:[]};a.units.push(o),n.set(i,a)}return[...n.values()].map(({label:o,units:i})=>({label:o,...Qx(i)})).filter(({required:o})=>o>0).sort((o,i)=>i.missing+i.fix-o.missing-o.fix||
o.label.localeCompare(i.label,"vi")).slice(0,hP)}function bP(e,t,n,r){var d;let o=Rn(n),i=t.filter(({counted:p})=>p).map(({first:p})=>p),s=o>e.today?o:e.today,a=Yx(i,n.from,s),c=ip(i,a),u=new Map;for(
let{state:p,at:h}of e.table("letters").rows)p===le.sent&&u.set(ue(h),((d=u.get(ue(h)))!=null?d:0)+1);let l=r&&o&&r.last?ip(r.firsts,a.map(p=>re(r.last,Je(o,p)))):void 0;return a.map((p,h)=>{var f;
return{day:q(p),...p<=e.today?{reported:c[h]}:{},...l?{before:l[h]}:{},letters:(f=u.get(p))!=null?f:0,...p===o?{isLast:!0}:{}}})}function wP(e,t,n,{dueBefore:r,graceUntil:o}){let i=e.table(
"accounts").rows,s=e.markKey(),a=i.filter((h,f)=>{let w=Ls(h,t.accounts[f],s);return w!==void 0&&w!=="faulty"}),c=n.filter(h=>h.counted&&h.status===L.missing),u=c.filter(({unit:h})=>je(
h.email).emails.length===0),l=r?Je(e.today,Rn({dueBefore:r})):void 0,d=t.units.filter(({faults:h})=>h.length>0).length+t.accounts.filter(h=>h.faults.some(f=>!Wn(f))).length;return[r===""&&{sentence:x(
{key:"desk.nextDeadline"}),section:"dot"},c.length>0&&l!==void 0&&l< mP&&{sentence:x({key:l<0&&(!o||e.today>o)?"desk.nextOverdue":"desk.nextCall",with:{count:c.length,days:Math.max(0,l)}}),section:
"goi-dien"},a.length>0&&{sentence:x({key:"desk.nextReview",with:{count:a.length}}),section:"duyet"},u.length>0&&{sentence:x({key:"desk.nextSilent",with:{count:u.length}}),section:"goi-dien"},d>0&&{
sentence:x({key:"desk.nextFaults",with:{count:d}})},c.length>0&&{sentence:x({key:"desk.nextMissing",with:{count:c.length}}),section:"goi-dien"}].filter(h=>h!==!1).slice(0,fP)}var kP=({unit:e,parent:t,
status:n,timeliness:r})=>({code:e.code.trim(),name:e.name.trim(),kind:e.kind.trim(),parent:t.label,phone:e.phone.trim(),email:e.email.trim(),status:n,timeliness:r});function e0(e,t){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let n=We(e,e.table("accounts").rows),r=gP(e,n),{round:o,dueBefore:i,graceUntil:s,lettersFrom:a}=e.settings(),c={dueBefore:i,graceUntil:s,from:a},u=
r.filter(yP),l=u.filter(d=>Wc(d,t)).sort((d,p)=>d.parent.label.localeCompare(p.parent.label,"vi"));return P({round:o,before:"",deadline:go({dueBefore:i,graceUntil:s,extendedTo:rn("")},e.today),all:Qx(
r),days:bP(e,r,c),kinds:Jx(r,({kind:d})=>({value:d,label:d})),parents:Jx(r,({parent:d})=>d),next:wP(e,n,r,c),owing:l.slice(0,pP).map(kP),owingCount:l.length,choices:Gc(u)})}var xP=100;function t0(e,
t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=e.table("units").rows,{rows:r}=e.table("accounts"),o=We(e,r),i=ui(n),s=new Map(n.map(d=>[d.code.trim(),d])),a=e.markKey(),c=
r.flatMap((d,p)=>{var S;let h=o.accounts[p],f=Ls(d,h,a),w=s.get(h.unit);return f?[{index:p,state:f,updated:d.updated,parent:w?i(w):{value:"",label:""},kind:(S=w==null?void 0:w.kind.trim())!=null?S:""}
]:[]}),u=c.filter(d=>Wc(d,t)&&(t.state||d.state!=="faulty")).sort((d,p)=>d.updated===p.updated?d.index-p.index:d.updated< p.updated?-1:1),l=Vc(e,o,i);return P({rows:u.slice(0,xP).flatMap(({index:d}
)=>{var p;return(p=l(d))!=null?p:[]}),waiting:u.length,choices:Gc(c)})}var vP=e=>e.slice(0,e.indexOf(".")),SP=({answers:e})=>e.filter(({answer:t})=>t===void 0).map(({key:t,how:n})=>({says:$d[t],why:x(
{key:`google.${n}`})}));function RP(e,{same:t,differs:n,notAsked:r,answers:o}){let i=a=>a.join("; ")||"-",s=o.filter(({answer:a})=>a!==void 0);return[`Sổ Tài Khoản, Kiểm tra Google ngày ${q(e)}`,
`khớp: ${t.length}`,`khác: ${i(n.map(({id:a,saw:c})=>`${a} (${c})`))}`,`không hỏi được: ${i(r)}`,`trả lời: ${i(s.map(({key:a,answer:c})=>`${a}=${c}`))}`,`chưa biết: ${i(o.filter(({answer:a}
)=>a===void 0).map(({key:a})=>a))}`].join(`\n`)}function OP(e,t){return{same:t.same.length,differs:t.differs.map(({id:n,saw:r})=>({says:ks[n],saw:r,so:sk[vP(n)]})),unknown:[...t.notAsked.map(n=>({
says:ks[n],why:x({key:"google.refused"})})),...SP(t)],answers:t.answers.flatMap(({key:n,answer:r})=>r===void 0?[]:[{question:$d[n],answer:r}]),copy:RP(e,t)}}function n0(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.checkGoogle();return t?P(OP(e.today,t)):R({key:"google.busy"})}function r0({drafts:e},{unit:t,draft:n}){return e.keep(t,n),P({})}function o0({
drafts:e},{unit:t}){return e.drop(t),P({})}var gr=["code","name","kind","parent","email","phone","required","extendedTo","note","formerly","communes","activity","mergedInto"],li=(...e)=>new RegExp(
`^(?:${e.join("|")})$`),dt=(...e)=>new RegExp(`^(?:${e.join("|")})(?![a-z\\d])`),sp=(...e)=>new RegExp(`(?:^|[^a-z\\d])(?:${e.join("|")})(?![a-z\\d])`),TP=
"(?:(?:co quan|to chuc)[ ,/-]*)?(?:don vi|dv)",CP="cdcs|cong doan(?: co so)?|to chuc cong doan",i0="(?: (?:truc thuoc|bao cao|thanh vien|cong doan))?",_P=
"don vi|dv|cd|cdcs|cong doan|to chuc|co quan|cac|ldld|nghiep doan|doanh nghiep|truong|cong ty|co so|unit",LP=[["required",
/^(?:(?:thuoc )?(?:doi tuong|dien) )?(?:(?:phai|can|co) )?(?:bao cao|nop)(?: khong)?$/],["required",dt("bat buoc","required")],["extendedTo",dt("(?:ngay |duoc |da |han )?gia han","han moi",
"extended")],["email",sp("e ?-? ?mail","g?mail")],["email",dt("(?:dia chi )?(?:thu dien tu|hop thu)")],["phone",sp("dien thoai","s?dt(?:dd|cq|lh)?","di dong","phone","hotline")],["phone",dt("tel",
"telephone","mobile","d thoai","so lien (?:he|lac)","zalo","dd")],["parent",sp("cap tren","chu quan","quan ly","phu trach")],["parent",dt("(?:truc )?thuoc","parent","superior")],["kind",dt(
"(?:phan )?loai","khoi","nhom","hinh thuc","kind","type")],["kind",li("cap(?: cong doan| don vi)?")],["note",dt("ghi chu","luu y","chu thich","nhan xet","notes?","remarks?")],["code",
/^ma\b(?! (?:so )?(?:thue|buu|vung|quan he|qhns|bhxh|dinh danh ca nhan|trang|dong))/],["code",dt("ky hieu","so hieu","(?:unit[ _])?(?:code|id)")],["name",li("ten","name","unit(?:[ _]name)?",
"danh sach don vi")],["name",dt(`ten (?:day du )?(?:cua )?(?:${_P})`,"ten (?:goi|day du|chinh thuc|tieng viet)")],["name",li(`${TP}${i0}`,`(?:${CP})${i0}`)]],s0=
"(?:khi )?(?:sap xep|sap nhap|hop nhat|doi ten|dieu chinh|chuyen)",a0=new RegExp(`(?:^|\\s)(?:cu|truoc(?: day)?|truoc ${s0})$`),c0=new RegExp(`(?:^|\\s)(?:moi|sau ${s0})$`),$P=[["mergedInto",dt(
"(?:duoc )?(?:sap |hop )?nhap (?:vao|thanh|ve)","hop nhat (?:vao|thanh)")],["mergedInto",li("don vi nhan (?:sap nhap|hop nhat)","sap nhap","nhap")],["newName",dt("doi ten(?: thanh)?")],["newParent",
dt("(?:duoc )?chuyen (?:ve|den|sang|giao)","ban giao (?:ve|cho|den)","noi (?:chuyen )?den")],["newParent",dt("(?:don vi |cong doan |noi )?tiep nhan")],["plan",dt(
"(?:hinh thuc|noi dung|ket qua|huong) (?:sap xep|thay doi|dieu chinh)","phuong an")],["activity",li("hoat dong","(?:tinh trang|trang thai) hoat dong","tinh trang(?: don vi)?")],["communes",dt(
"dia ban","(?:cac )?xa,? phuong (?:phu trach|truc thuoc)")],["formerly",li("ten cu,? ma cu","ten,? ma cu","ten goi khac")]],AP=/\b(?:cu|truoc(?: day)?)$/,EP=
/^(?:s ?tt|tt|so tt|so thu tu|no|n0|#|so)$/,ro=(e,t=/\([^()]*\)|\[[^[\]]*\]/g)=>W(N(e.slice(0,200).normalize("NFKC"))).replace(t," ").replace(/[*:.;?!"'“”]+/g," ").replace(/\s+/g," ").trim();
function ap(e){var n,r;let t=ro(e);if(!(!t||AP.test(t)))return(r=gr.find(o=>ro(tt[o].heading)===t))!=null?r:(n=LP.find(([,o])=>o.test(t)))==null?void 0:n[0]}var PP={code:"Code",name:"Name",parent:
"Parent"};function NP(e){let t=ro(e,/[()[\]]/g);if(!t)return;let n=gr.find(o=>ro(tt[o].heading)===t);if(n)return n;let r=$P.find(([,o])=>o.test(t));if(r)return r[0];for(let[o,i]of[["old",a0],["new",
c0]]){if(!i.test(t))continue;let s=ap(t.replace(i,"")||"ten");if(s!=="code"&&s!=="name"&&s!=="parent")return ap(e);let a=`${o}${PP[s]}`;return a==="oldParent"?void 0:a}return ap(e)}var qc=200;
function oo(e){let t=new Map,n=[];return e.slice(0,qc).forEach((r,o)=>{let i=NP(r),s=i==="name"&&t.has(i)&&/truc thuoc/.test(ro(r))?"parent":i;s&&!t.has(s)?t.set(s,o):N(r)&&!EP.test(ro(r))&&n.push(N(
r))}),{at:t,leftOut:n}}function u0(e,t){let n="";return e.map((r,o)=>{var s,a;let i=ro((s=t[o])!=null?s:"",/[()[\]]/g);return i&&(n=a0.test(i)?"cũ":c0.test(i)?"mới":""),n&&N(r)&&!N((a=t[o])!=null?a:
"").includes(N(r))?`${r} ${n}`:r})}var MP=e=>gr.includes(e);function p0(e){var c,u,l,d,p;let t=(...h)=>h.some(f=>e.has(f)),n=new Map([...e].filter(h=>MP(h[0]))),r=(h,f)=>{e.has(f)&&n.set(h,e.get(f))},
o=t("oldCode","oldName"),i=t("newCode","newName","newParent","plan"),s=n.has("code")&&n.has("name")&&t("kind","email","phone","required");if(!o&&i&&!t("code","name"))return r("code","newCode"),r(
"name","newName"),r("parent","newParent"),{plain:n};if(s&&!i)return n.has("formerly")||r("formerly",t("oldName")?"oldName":"oldCode"),{plain:n};if(!o&&!i&&!t("mergedInto","activity"))return{plain:n};
let a=(c=e.get("newName"))!=null?c:o?e.get("name"):void 0;return{plain:n,change:{code:(u=e.get("oldCode"))!=null?u:e.get("code"),name:(l=e.get("oldName"))!=null?l:a===e.get("name")?void 0:e.get(
"name"),newCode:(d=e.get("newCode"))!=null?d:e.has("oldCode")?e.get("code"):void 0,newName:a,newParent:(p=e.get("newParent"))!=null?p:o?e.get("parent"):void 0,plan:e.get("plan")}}}var Xc=e=>e.split(
/[;\n]+/).map(t=>t.trim()).filter(Boolean),IP=(e,t)=>{let n=Xc(e);return!t||n.some(r=>z(r)===z(t))?e:[...n,t].join(`\n`)},h0=e=>/giai the|(?:cham dut|ket thuc|ngung) hoat dong/.test(W(e));function DP(
e){let t=new Map,n=new Map,r=new Map,o=(a,c,u)=>{let l=a.get(c);c&&(l?l.push(u):a.set(c,[u]))};e.forEach((a,c)=>{let u=B(a.code);if(u){t.has(u)||t.set(u,c),o(n,z(a.name),c);for(let l of Xc(
a.formerly))o(r,z(l),c),o(r,B(l),c)}});let i=a=>Mt(e[a])===Q.active,s=(a=[])=>{let c=a.filter(i),u=c.length?c:a;return u.length>1?"many":u[0]};return{isActive:i,byCode:a=>t.get(B(a)),byName:a=>{var c;
return(c=s(n.get(z(a))))!=null?c:s(r.get(z(a)))},byFormerCode:a=>{var c;return(c=r.get(B(a)))==null?void 0:c[0]}}}function f0(e,t){var S,_;let n={changes:[],same:0,rejected:[],notes:[]},r=DP(t),o=(b,
v)=>{n.rejected.push({line:b,why:v})},i=[],s=new Map;for(let b of e){let{code:v,name:O}=b.change,T=v?r.byCode(v):r.byName(O),m=T===void 0&&v&&!FP(b)&&!b.change.newName&&!b.change.newCode;if(
T==="many")o(b.line,{key:"roster.changeMany",with:{name:O}});else if(T===void 0&&!(m&&(O||b.unit.name)))o(b.line,v||O?{key:"roster.changeNone",with:{text:v||O}}:{key:"roster.noCode"});else{let g=
T!=null?T:B(v),y=s.get(g);y!==void 0?o(b.line,{key:"roster.changeTwice",with:{line:y}}):(s.set(g,b.line),i.push({line:b,index:T}))}}let a=new Map,c=new Map,u=(b,v)=>{a.set(B(v.code),{line:b,cells:v})}
;for(let{line:b,index:v}of i){let{newCode:O,newName:T,newParent:m,name:g,code:y}=b.change,k=d0(b.unit);if(v===void 0)u(b.line,{...k,code:y,name:g||b.unit.name,parent:m||b.unit.parent});else if(O&&
r.byCode(O)===void 0&&!a.has(B(O))){let C=t[v];u(b.line,{kind:C.kind,...k,code:O,name:T||C.name,parent:m||C.parent})}}for(let[b,{line:v,cells:O}]of a){let T=r.byFormerCode(b);T!==void 0&&(a.delete(b),
o(v,{key:"roster.codeUsed",with:{code:O.code,name:t[T].name}}))}let l=b=>{let v=r.byCode(b);if(v!==void 0)return t[v].code;let O=a.get(B(b));if(O)return O.cells.code;let T=c.get(z(b));if(
T!==void 0)return T;for(let{cells:g}of a.values())if(z(g.name)===z(b))return g.code;let m=r.byName(b);return m===void 0||m==="many"?m:t[m].code},d=new Map,p=new Set;for(let{line:b,index:v}of i){let O=
z(b.change.newName);v===void 0||!O||l0(b,t[v])||(d.set(O,[...(S=d.get(O))!=null?S:[],v]),O!==z(t[v].name)&&p.add(v))}for(let[b,[v,...O]]of d){let T=r.byName(b),m=T===void 0||T===v||T!=="many"&&p.has(
T);!O.length&&m&&c.set(b,t[v].code)}for(let{line:b,index:v}of i){if(v===void 0)continue;let O=f(b,v);"why"in O?o(b.line,O.why):Object.keys(O.cells).length?n.changes.push({line:b.line,index:v,cells:
O.cells}):n.same+=1}for(let b of a.values()){let v=h(b.line,(_=b.cells.parent)!=null?_:"");typeof v!="string"?o(b.line,v):n.changes.push({...b,cells:{...b.cells,parent:v}})}return n;function h(b,v){
if(!v)return"";let O=l(v);return O==="many"?{key:"roster.changeMany",with:{name:v}}:O!==void 0?O:(Al(v)||n.notes.push({line:b,problem:{key:"roster.parentByName",with:{parent:v}}}),v)}function f(b,v){
var C;let O=t[v],{newName:T,newParent:m}=b.change,g=nn(b.unit.activity);if(g===Q.dissolved||!g&&h0(b.change.plan))return{cells:cp(O,{activity:Q.dissolved,mergedInto:""})};let y=w(b,v);if(
typeof y!="string")return{why:y};if(y)return{cells:cp(O,{activity:Q.merged,mergedInto:y})};if(!r.isActive(v)&&g!==Q.active)return{why:{key:"roster.changeGone",with:{name:O.name,activity:Mt(O)}}};
let k={...d0(b.unit)};if(delete k.activity,delete k.mergedInto,r.isActive(v)||Object.assign(k,{activity:Q.active,mergedInto:""}),T&&z(T)!==z(O.name)&&Object.assign(k,{name:T,formerly:IP((C=
k.formerly)!=null?C:O.formerly,O.name)}),m){let U=h(b.line,m);if(typeof U!="string")return{why:U};k.parent=U}return{cells:cp(O,k)}}function w(b,v){let{newCode:O,newName:T}=b.change,m=t[v],g=
b.unit.mergedInto||(l0(b,m)?O:""),y=g||(T&&z(T)!==z(m.name)?T:"");if(!y)return nn(b.unit.activity)===Q.merged&&Mt(m)!==Q.merged?{key:"roster.mergedNowhere"}:"";let k=l(y);return k==="many"?{key:
"roster.changeMany",with:{name:y}}:k!==void 0?k===m.code&&!g?"":k:{key:"roster.needsNewCode",with:{name:y}}}}var FP=({unit:e,change:t})=>{var n;return e.mergedInto!==""||h0(t.plan)||((n=nn(
e.activity))!=null?n:Q.active)!==Q.active},l0=({change:e},{code:t})=>e.newCode!==""&&B(e.newCode)!==B(t);function d0(e){let{code:t,name:n,parent:r,...o}=e;return Object.fromEntries(Object.entries(
o).filter(([,i])=>N(i)!==""))}var cp=(e,t)=>Object.fromEntries(Object.keys(t).flatMap(n=>t[n]===e[n]?[]:[[n,t[n]]]));function m0(e,t,n){let r={...e,...t},[o,i]=[Mt(e),Mt(r)];if(i===Q.dissolved&&
o!==i)return["dissolved"];if(i===Q.merged&&(o!==i||e.mergedInto!==r.mergedInto))return["merged"];let s=[...o!==i?["revived"]:[],...t.parent!==void 0&&B(t.parent)!==B(e.parent)?["moved"]:[],...n&&
t.name!==void 0&&z(t.name)!==z(e.name)?["renamed"]:[]];return s.length?s:["other"]}function up(e){var r;let t=o=>e.filter(({kinds:i})=>i.includes(o)).length,n=new Map;for(let o of e)o.kinds.includes(
"moved")&&n.set(o.to,((r=n.get(o.to))!=null?r:0)+1);return{moved:t("moved"),to:[...n].map(([o,i])=>({name:o,count:i})).sort((o,i)=>i.count-o.count),merged:t("merged"),renamed:t("renamed"),dissolved:t(
"dissolved"),revived:t("revived"),other:t("other")}}function g0(e){let{named:t}=ft(e);return n=>{var r,o;return(o=(r=t(n))==null?void 0:r.name)!=null?o:n}}var k0=tS(y0(),1);var x0=["\u0009",";",",",
"|"],zP=/^\s*"?sep=(.)"?[ \t]*(?=\n|$)/i,UP=20,KP=2e3,b0=(e,t)=>oo(e.slice(0,KP).split(t)).at.size;function BP(e){let t=e.slice(0,5e4).split(`\n`).filter(s=>s.trim()).slice(0,UP),[n=""]=t;if(t.some(
s=>s.includes("\u0009")&&b0(s,"\u0009")>1))return"\u0009";let r,o=1;for(let s of x0)for(let a of t){let c=b0(a,s);c>o&&([r,o]=[s,c])}if(r)return r;if(n.includes("\u0009"))return"\u0009";let i=
s=>n.split(s).length;return i(";")>i(",")?";":","}var v0="\ue000",jP=5e3;function ZP(e,t,n,r){let o=Math.min(e.length,t+jP),i=0;for(let s=t+1;s< o;s+=1){let a=e[s];if(a===n)i+=1;else if(a===`\n`){if(
i>=Math.max(1,r-1))return-1;i=0}else if(a==='"')if(e[s+1]==='"')s+=1;else{let c=s+1;for(;e[c]===" ";)c+=1;return c>=e.length||e[c]===n||e[c]===`\n`?s+1:-1}}return-1}function GP(e,t){if(!e.includes(
'"'))return e;let[n=""]=e.split(`\n`,1),r=n.split(t).length,o="",i=0,s=0;for(;i< e.length;){let a=e[i]==='"'&&s<200?ZP(e,i,t,r):-1;e[i]==='"'&&a<0&&(s+=1);let c=a<0?w0(e,i,t):w0(e,a,t),u=e.slice(i,c);
o+=a<0?u.replace(/"/g,v0):u,c< e.length&&(o+=e[c]),i=c+1}return o}function w0(e,t,n){let r=t;for(;r< e.length&&e[r]!==n&&e[r]!==`\n`;)r+=1;return r}function WP(e){if(!(!/\x3ctr[\s>]/i.test(e)||
!/<\x2f?(?:table|html|tbody)\b/i.test(e)))return e.split(/\x3ctr\b/i).slice(1).map(t=>t.split(/\x3ct[dh]\b/i).slice(1).map(n=>VP(n.slice(n.indexOf(">")+1))))}var HP={amp:"&",lt:"<",gt:">",quot:'"',
nbsp:" "},VP=e=>e.replace(/\x3cbr\b[^<>]*>/gi,`\n`).replace(/<[^<>]*>/g,"").replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,(t,n,r,o)=>{var s;let i=n?+n:r?parseInt(r,16):0;return i>0&&
i<1114112?String.fromCodePoint(i):(s=HP[String(o).toLowerCase()])!=null?s:t}).trim(),qP=e=>/^[\s|:-]*-[\s|:-]*$/.test(e)?"":e.replace(/^\s*\|/,"").replace(/\|\s*$/,"");function S0(e){let t=e.replace(
/^\uFEFF/,"").replace(/\r\n?/g,`\n`),n=WP(t);if(n)return n;let r=zP.exec(t),o=r?t.slice(r[0].length):t,i=x0.find(d=>d===(r==null?void 0:r[1])),s=i!=null?i:BP(o),a=s==="|"?o.split(`\n`).map(qP).join(
`\n`):o,c=GP(a,s);if(c==="")return[];let{data:u}=(0,k0.parse)(c,{delimiter:s,newline:`\n`}),l=u.map(d=>d.map(p=>p.split(v0).join('"')));return c.endsWith(`\n`)&&l.pop(),l}var T0=20;function pp(e){
let t=e.slice(0,T0).map(o=>({row:o,at:oo(o.cells).at})),n=t.find(({at:o})=>o.has("code")&&o.has("name"));if(n)return n.row;let[r]=t.slice().sort((o,i)=>i.at.size-o.at.size);return r&&r.at.size>1?
r.row:e[0]}function XP(e){let t=e.map(n=>N(n)).filter(Boolean);return t.length>1&&t.every(n=>/^\(?(?:\d{1,2}|[A-H])\)?(?:=[\d()+-]+)?$/.test(n))}var YP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X)|[A-H])[.)]?$/,
JP=/^(?:X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]?$/,QP=/^(?:khoi|cum|nhom|cac|cong doan cac|danh sach|don vi|to|doi tuong)\b/;function C0(e){return gr.some(n=>n!=="code"&&n!=="name"&&e[n])||!YP.test(e.code)?
!1:JP.test(e.code)||QP.test(W(e.name))}var e1=(e,t)=>({code:t(e.code),name:t(e.name),newCode:t(e.newCode),newName:t(e.newName),newParent:t(e.newParent),plan:t(e.plan)});function t1(e,{code:t,name:n,
newCode:r,newName:o,newParent:i,plan:s}){return r||o||i||s?!1:C0({...e,code:t,name:n})}function n1(e){var r,o,i;let{emails:t,bad:n}=je(e.email);return{...e,email:n.length?e.email:t.join(", "),phone:
Kn(e.phone)==="NOTHING"?"":e.phone,activity:e.activity?(r=nn(e.activity))!=null?r:e.activity:"",required:e.required?(o=Bn(e.required))!=null?o:e.required:"",extendedTo:e.extendedTo?(i=ct(
e.extendedTo))!=null?i:e.extendedTo:""}}function hp(e){var _,b,v,O,T;let t=S0(e).map((m,g)=>({line:g+1,cells:m})).filter(({cells:m})=>m.some(g=>g.trim())),n=pp(t),r=n&&oo(n.cells).at.size<2?r1(t):
void 0,o=(_=r&&pp(r))!=null?_:n,i=r!=null?r:t,s=o&&i[i.indexOf(o)-1],{at:a,leftOut:c}=oo(u0((b=o==null?void 0:o.cells)!=null?b:[],(v=s==null?void 0:s.cells)!=null?v:[])),{plain:u,change:l}=p0(a),p=(l?
l.code===void 0&&l.name===void 0?["code"]:[]:["code","name"]).filter(m=>!u.has(m)).map(m=>tt[m].heading),h={lines:[],has:[...u.keys()],missingColumns:p,isChanges:l!==void 0,leftOut:c,headings:(O=
o==null?void 0:o.line)!=null?O:1,sections:[],offers:r?o1(t,r):[]},f=o?t.filter(({line:m})=>m>o.line):[],w=((T=o==null?void 0:o.cells)!=null?T:[]).map(m=>N(m)).join("\u0009"),S=(m,g)=>g===void 0?"":N(
m[g]);return f.forEach(({line:m,cells:g},y)=>{if(y===0&&a.size>1&&XP(g)||g.map(fe=>N(fe)).join("\u0009")===w)return;let k=Object.fromEntries(gr.map(fe=>[fe,S(g,u.get(fe))])),C=l&&e1(l,fe=>S(g,fe));if(
C?t1(k,C):C0(k)){h.sections.push({line:m,text:[k.code,k.name].filter(Boolean).join(" · ")});return}if(!r)for(let fe of["name","kind","parent","note"]){let qe=k[fe]?wr(g[u.get(fe)]):void 0;qe&&
h.offers.push({line:m,from:k[fe],to:qe.text})}let U=R0(g,u.get("formerly")),Oe=n1({...k,formerly:U,email:R0(g,u.get("email"))});h.lines.push({line:m,unit:Oe,...C&&{change:C}})}),h}var R0=(e,t)=>{
var n;return t===void 0?"":((n=e[t])!=null?n:"").split(`\n`).map(r=>N(r)).filter(Boolean).join(`\n`)};function r1(e){let t=o=>{var i;return(i=qp(o.map(({cells:s})=>s.slice(0,qc))))==null?void 0:
i.rows.map((s,a)=>({line:o[a].line,cells:s}))},n=t(e.slice(0,T0)),r=n&&pp(n);return r&&oo(r.cells).at.size>1?t(e):void 0}function o1(e,t){return e.flatMap(({line:n,cells:r},o)=>r.slice(0,qc).flatMap((
i,s)=>{let a=t[o].cells[s];return i===a?[]:[{line:n,from:i,to:a}]}))}var $s=e=>B(e).replace(/[^\p{L}\p{N}]/gu,"").replace(/(^|\p{L})0+(?=\p{N})/gu,"$1");function _0(e){let t=new Map,n=new Map,r=
new Map,o=new Map;return e.forEach(({code:i,name:s,formerly:a},c)=>{if(B(i)){t.set(B(i),c),n.has($s(i))||n.set($s(i),c),z(s)&&!r.has(z(s))&&r.set(z(s),c);for(let u of Xc(a))o.set(B(u),c)}}),{byCode:t,
byNear:n,byName:r,byFormer:o}}var L0=(e,t)=>[e,t].filter(Boolean).join(" · ")||"(trống)";function fp(e,t){let n=e.isChanges?s1(e,t):d1(e,t),r=t.slice();for(let{index:i,unit:s}of n.changed)r[i]={...r[
i],...s};let o=g0([...r,...n.added.map(({unit:i})=>({...Si(tt),...i}))]);for(let i of n.changed){let s=t[i.index];i.kinds=m0(s,i.unit,e.isChanges);let{mergedInto:a=s.mergedInto,parent:c=s.parent,name:
u=s.name}=i.unit;i.to=i.kinds.includes("merged")?o(a):i.kinds.includes("moved")?o(c):i.kinds.includes("renamed")?u:""}return n.counts=up(n.changed),n}var $0=()=>({added:[],changed:[],same:0,rejected:[
],notes:[],absent:[],counts:up([])}),i1=8;function s1(e,t){let n=$0(),r=e.lines.map(({line:p,unit:h,change:f})=>({line:p,unit:h,change:f})),{changes:o,same:i,rejected:s,notes:a}=f0(r,t);n.same=i;
let c=new Map(r.map(({line:p,change:h})=>[p,L0(h.code,h.name)])),u=(p,h)=>{var f;n.rejected.push({line:p,text:(f=c.get(p))!=null?f:"",why:h})};for(let{line:p,text:h}of e.sections)n.rejected.push({
line:p,text:h,why:[x({key:"roster.section"})]});for(let{line:p,why:h}of s)u(p,[x(h)]);n.notes=a.map(({line:p,problem:h})=>({line:p,text:x(h)}));let l=o;for(let p=0;p< i1;p+=1){let h=a1(l,t);if(
h.size===0)break;for(let[f,w]of h)u(f.line,w);l=l.filter(f=>!h.has(f))}let{byNear:d}=_0(t);for(let{line:p,index:h,cells:f}of l)if(h===void 0&&d.has($s(f.code))){let{code:w,name:S}=t[d.get($s(
f.code))];u(p,[x({key:"roster.nearCode",with:{code:w,name:S}})])}else if(h===void 0)n.added.push({line:p,unit:{...A0,...f}});else{let w=t[h];n.changed.push({line:p,index:h,unit:f,code:w.code,name:
w.name,columns:Object.keys(f).map(S=>tt[S].heading),kinds:[],to:""})}return n.rejected.sort((p,h)=>p.line-h.line),n}var A0=Object.fromEntries(gr.map(e=>[e,""]));function a1(e,t){let n=t.slice(),r=
e.map(({index:s,cells:a})=>s===void 0?n.push({...A0,...a})-1:(n[s]={...n[s],...a},s)),o=Hi(n),i=new Map;return e.forEach((s,a)=>{let c=o[r[a]].filter(({column:u})=>u!=="phone"&&(u===""||
u in s.cells));c.length&&i.set(s,c.map(aa))}),i}var O0=["activity","mergedInto"],c1=e=>O0.some(t=>e.includes(t))?[...new Set([...e,...O0])]:[...e];function u1(e,t){var i,s;let{unit:n}=e,r=n.activity||
(n.mergedInto?Q.merged:(i=t==null?void 0:t.activity)!=null?i:""),o=n.mergedInto||(r===Q.merged&&(s=t==null?void 0:t.mergedInto)!=null?s:"");return{...e,unit:{...n,activity:r,mergedInto:o}}}var l1=(e,
t)=>!Ze(e)&&!Ze(t)&&z(t.name)!==z(e.name)?e:void 0;function d1(e,t){let n=$0(),{byCode:r,byNear:o,byName:i,byFormer:s}=_0(t),a=e.lines.map(h=>{var f;return u1(h,t[(f=r.get(B(h.unit.code)))!=null?f:
-1])}),c=c1(e.has),u=new Map,l=new Map,d=new Map;for(let{line:h,unit:f}of a){let w=B(f.code);w&&!u.has(w)&&u.set(w,h)}let p=Hi([...a.map(({unit:h})=>h),...t.filter(h=>!u.has(B(h.code)))]);for(let{
line:h,text:f}of e.sections)n.rejected.push({line:h,text:f,why:[x({key:"roster.section"})]});return a.forEach(({line:h,unit:f},w)=>{var ee,Pe;let S=B(f.code),_=$s(f.code),b=p[w].filter(({column:$,
problem:Se})=>$!=="phone"&&Se.key!=="roster.codeTwice").map(aa),v=u.get(S);v!==void 0&&v!==h&&b.push(x({key:"roster.repeatedInPaste",with:{code:f.code,line:v}}));let O=r.get(S),T=O===void 0&&S?t[(ee=
o.get(_))!=null?ee:-1]:void 0,m=l.get(_);T?b.push(x({key:"roster.nearCode",with:{code:T.code,name:T.name}})):O===void 0&&S&&m&&v===h&&b.push(x({key:"roster.nearLine",with:m}));let g=O===void 0?t[(Pe=
s.get(S))!=null?Pe:-1]:l1(t[O],f);if(g&&b.push(x({key:"roster.codeUsed",with:{code:f.code,name:g.name}})),S&&!m&&l.set(_,{line:h,code:f.code}),b.length){n.rejected.push({line:h,text:L0(f.code,f.name),
why:b});return}let y=z(f.name),k=d.get(y),C=i.get(y);if(k?n.notes.push({line:h,text:x({key:"roster.sameNameLine",with:{...k,name:f.name}})}):C!==void 0&&C!==O&&n.notes.push({line:h,text:x({key:
"roster.sameName",with:{name:f.name,code:t[C].code}})}),k||d.set(y,{line:h,code:f.code}),O===void 0){n.added.push({line:h,unit:f});return}let U=t[O],Oe=c.filter($=>$!=="code"&&f[$]!==U[$]);if(
Oe.length===0){n.same+=1;return}let{code:fe,...qe}=Object.fromEntries(c.map($=>[$,f[$]]));n.changed.push({line:h,index:O,unit:{code:U.code,...qe},code:U.code,name:f.name,columns:Oe.map($=>{let Se=tt[
$].heading;return f[$]===""?x({key:"roster.emptied",with:{column:Se,was:U[$]}}):Se}),kinds:[],to:""})}),n.absent=t.filter(({code:h})=>B(h)&&!u.has(B(h))).map(({code:h,name:f})=>({code:h,name:f})),n}
var E0=100,p1=2e4;function P0(e){return e.lines.length===0?[Fe({key:"roster.empty"})]:e.lines.length>p1?[Fe({key:"roster.tooLong"})]:e.missingColumns.map(t=>Fe({key:"roster.needColumn",with:{column:t}
}))}function N0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=hp(t),r=P0(n);if(r.length)return Ge(r);let o=fp(n,e.table("units").rows);return P({added:o.added.map(({
line:i,unit:s})=>({line:i,code:s.code,name:s.name})),changed:o.changed.map(({line:i,code:s,name:a,columns:c,kinds:u,to:l})=>({line:i,code:s,name:a,columns:c,kinds:u,to:l})),isChanges:n.isChanges,says:
mp(n,o),same:o.same,rejected:o.rejected,offers:n.offers,leftOut:n.leftOut.slice(0,E0),headings:n.headings,notes:o.notes,absent:{count:o.absent.length,first:o.absent.slice(0,E0)}})}function mp(e,{
added:t,counts:n}){let r=n.moved+n.merged+n.dissolved+n.revived===0;return!e.isChanges&&r?"":x({key:"roster.changes",with:{...n,added:t.length}})}var h1=8;function f1(e,t){var u,l;let n=[...new Set(
e.changed.flatMap(({unit:d})=>Object.keys(d)))].filter(d=>d!=="code"),r=new Map(e.changed.map(({index:d,unit:p})=>[d,p])),o=[...r.keys()].sort((d,p)=>d-p),i=o.filter((d,p)=>p===0||o[
p-1]!==d-1).length,s=(u=o[0])!=null?u:0,a=(l=o[o.length-1])!=null?l:-1;return(i>h1?Array.from({length:a-s+1},(d,p)=>s+p):o).map(d=>({index:d,cells:Object.fromEntries(n.map(p=>{var h,f;return[p,(f=(h=
r.get(d))==null?void 0:h[p])!=null?f:t[d][p]]}))}))}function m1(e,t,n){n.added.length+n.changed.length&&e.log([{what:{key:"log.roster",with:{added:n.added.length,changed:n.changed.length,rejected:
n.rejected.length,did:mp(t,n)}}}]),e.putTyped("units",f1(n,e.table("units").rows)),e.append("units",n.added.map(({unit:r})=>({...r,addedAt:e.now}))),e.makeRoom("accounts",e.table(
"units").rows.length*2),Dr(e,!0),e.readyLines()}function M0(e,{text:t}){var o;if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=hp(t),r=P0(n);return r.length?Ge(r):(o=nt(e,()=>{let i=
fp(n,e.table("units").rows),s=mp(n,i);return m1(e,n,i),P({added:i.added.length,changed:i.changed.length,rejected:i.rejected.length,says:s})}))!=null?o:R({key:"workbook.busy"})}var gp=e=>({key:
"setting.empty",with:{label:e}});function D0({state:e,today:t,forecast:n,zones:r,me:o,runner:i,takesOver:s}){let{deadline:a,settings:c,staff:u,contact:l}=e,{unreached:d,dropped:p,quotaPerDay:h}=n,f=q(
n.last),w=c.testTo.join(", "),S=ha(c),_=!!a.dueBefore&&!!c.lettersFrom&&!S,b=_&&(c.lettersFrom>n.last||t>n.last),v=e.units.filter(T=>_e(T)&&!Kt(T.emails).length).length,O=e.units.filter(T=>_e(T)&&
T.returned.length>Gn(T).length).length;return{refuse:I0([!a.dueBefore,gp("Hạn nộp (trước ngày)")],[!c.lettersFrom,gp("Gửi thư từ ngày")],[!Kt(u).length,Nu],[S,{key:"letter.testAddress",with:{text:w}}
],[r.script!==r.book,{key:"letter.zones",with:r}],[!!i&&i.toLowerCase()!==o.toLowerCase()&&!s,{key:"letter.otherRunner",with:{email:i}}],[_&&!b&&d>0,{key:"letter.cannotFinish",with:{units:d,quota:h,
last:f}}]),warn:I0([b,{key:"letter.startLate",with:{last:f}}],[p>0&&!d,{key:"letter.tight",with:{letters:p,quota:h}}],[v>0,{key:"letter.unreachable",with:{units:v}}],[O>0,{key:"letter.noReason",with:{
units:O}}],[!!w&&!S,{key:"letter.testMode",with:{to:w}}],[!l.trim(),gp("Liên hệ khi cần hỗ trợ")])}}var I0=(...e)=>e.filter(([t])=>t).map(([,t])=>t);var z0=21,F0=100,g1=400;function Lt(e,t,n){
return e.visitor().is==="staff"?n(yr(e,t)):R({key:"who.staffOnly"})}function yr(e,t){let n=t.quota(),r=t.post(),o=Zo(e.compileSettings(),e.settings()),i=sc(e,t,void 0,n),s=Ur(r.ledger,i.register,
i.round);return{office:e,post:t,quota:n,remembered:r,state:i,troubles:o,holds:i.settings.lettersOn&&!o.length?jr(e.settings(),r,s):[]}}var yp=e=>e>F0?g1:F0;function bp({office:e,state:t,quota:n}){
let r=Or(t),o=[];for(let i=0;i<=z0;i+=1){let s=re(e.today,i),{go:a,held:c}=Tr(Tn(t,s,r).letters,Math.min(i===0?n:1/0,yp(n)),t.settings.quotaReserve);a.forEach(u=>r.assume(u,s)),(a.length||c.length)&&
o.push({day:s,go:a,held:c.length})}return o}var di=(e,t)=>{var n;return(n=Tn(e.state,e.office.today).letters.find(r=>r.key===t))!=null?n:bp(e).flatMap(({go:r})=>r).find(r=>r.key===t)},y1=
/^(?:stores|mail|triggers|values)\./;function b1(e){let t=e.googleDiffers().filter(n=>y1.test(n)).length;return t?[{key:"letter.google",with:{count:t}}]:[]}function Yc({office:e,post:t,remembered:n,
state:r,quota:o,troubles:i},s){let a=Zy(r,e.today,re(e.today,z0),yp(o),Math.min(o,yp(o))),{refuse:c,warn:u}=D0({state:r,today:e.today,forecast:a,zones:t.zones(),me:ve(e.visitor()),runner:n.runner,
takesOver:s});return{refuse:[...i,...b1(e),...c],warn:u}}var U0=60,w1=40,wp=(e,t)=>{var n,r,o;return{key:e.key,kind:ie(e.kind).label,unit:(n=e.unit)!=null?n:"",name:(o=(r=e.about.unit)==null?void 0:
r.name)!=null?o:t.department,to:e.to.join(", ")}};function k1({day:e,go:t,held:n},r){var i;let o={};for(let{kind:s}of t)o[s]=((i=o[s])!=null?i:0)+1;return{day:e,words:bt(e),counts:Bl({day:e,held:n,
recipients:0,counts:o}),letters:t.slice(0,U0).map(s=>wp(s,r)),more:Math.max(0,t.length-U0)}}function x1({office:e,state:{units:t}}){let n=new Map(t.map(({code:o,name:i})=>[o.trim(),i])),r=e.table(
"letters").rows.filter(({key:o})=>o).map((o,i)=>({row:o,i})).sort((o,i)=>o.row.at< i.row.at?1:o.row.at>i.row.at?-1:i.i-o.i).map(({row:{key:o,kind:i,unit:s,to:a,subject:c,state:u,at:l,why:d}})=>{var p;
return{key:o,kind:i,unit:s,name:(p=n.get(s.trim()))!=null?p:"",to:a,subject:c,state:u,at:be(l),why:d}});return{unknown:r.filter(({state:o})=>o===le.unknown),recent:r.slice(0,w1)}}var As=e=>Fe(e);
function v1({office:e,state:t,holds:n}){if(!n.length)return;let r=o=>n.filter(i=>i.about===o).map(({why:i})=>As(i));return{plan:r("plan"),ledger:r("ledger"),preview:x(rc(t,e.today)),mark:oc(
e.settings())}}function io(e){let{office:t,remembered:{runner:n},state:r}=e,{refuse:o,warn:i}=Yc(e,!1),s=Px(e);return{on:r.settings.lettersOn&&n!=="",runner:n,me:ve(t.visitor()),testTo:
r.settings.testTo.join(", "),stopped:Ex(e).map(As),held:v1(e),refuse:o.map(As),warn:[...i,...s?[s]:[]].map(As),health:Nx(e).map(As),days:bp(e).map(a=>k1(a,r)),...x1(e)}}var kp=(e,t,{key:n})=>Lt(e,t,
r=>{var u;let o=di(r,n),i=ve(e.visitor());if(!o||!i)return R({key:"letter.gone"});if(r.quota<1)return R({key:"letter.noQuota"});let s={...o,to:[i],about:{...o.about,insteadOf:(u=
o.about.insteadOf)!=null?u:o.to}},{senderName:a,replyTo:c}=r.state.settings;try{t.send({to:[i],...zr(s,r.state),senderName:a||r.state.department,replyTo:c})}catch{return R({key:"letter.notSent",with:{
to:i}})}return P({to:i})}),xp=(e,t,{key:n})=>Lt(e,t,r=>{var s;let o=di(r,n);if(!o)return R({key:Nn(r.remembered,e.now)?"letter.busy":"letter.gone"});let i={...o,about:{...o.about,today:e.today}};try{
let a=Wl(e,t,(c,{register:u})=>{var l;return mt((l=u.get(n))==null?void 0:l.state)?[]:[i]},`${Il}: ${ve(e.visitor())}`);return a?a.held?R((s=a.stopped)!=null?s:{key:"letter.noQuota"}):!a.sent&&
!a.failed&&!a.unknown?R({key:"letter.gone"}):(e.log([{what:{key:"log.sentEarly"},unit:o.unit}]),P({did:a.did})):R({key:"letter.busy"})}catch(a){if(a instanceof or)return R({key:"workbook.busy"});if(
a instanceof Br)return R(a.problem);throw a}});function K0({office:e,post:t},n,r,o,i){let s=`${o.why}: ${ve(e.visitor())}`,a=t.alone(e,()=>{let{rows:c}=e.table("letters"),{round:u}=e.settings(),l=Ya(
c,u).get(Nt(u)(n));if(l===void 0&&!i)return R({key:"letter.gone"});let d=l===void 0?void 0:Rr(c[l].state);return r(d)?(ln(e,new Map([[n,{...i&&l===void 0?St(i,"planned",e.now):{},...o,why:s,at:e.now}
]])),Ky(e,t,n,mt(d)),P({})):R({key:"letter.settled"})});return a?a.value:R({key:"workbook.busy"})}var vp=(e,t,{key:n})=>Lt(e,t,r=>K0(r,n,o=>!mt(o),{state:le.skipped,why:"Cán bộ chọn bỏ qua"},di(r,
n))),Sp=(e,t,{key:n,wasSent:r})=>Lt(e,t,o=>K0(o,n,i=>i==="unknown",r?{state:le.sent,why:"Cán bộ xác nhận đã gửi"}:{state:le.lapsed,why:"Cán bộ xác nhận chưa gửi"}));function B0(e){let{lastRun:t,did:n,
trouble:r,dry:o}=e.post();r&&e.setLastRun({lastRun:t,did:n,trouble:"",dry:o})}var Rp=(e,t,{mark:n})=>Lt(e,t,({holds:r})=>{if(!r.some(({about:i})=>i==="plan"))return R({key:"letter.nothingHeld"});
let o=e.settings();return n!==oc(o)?R({key:"letter.changedAgain"}):(t.setConfirmed(xn(o)),B0(t),e.log([{what:{key:"log.planConfirmed"}}]),P(io(yr(e,t))))});function S1(e,t,n){let r=So(e),o=new Map(
e.units.map(({code:c})=>[ut(c),c])),i=new Map(e.register);for(let c of t)i.set(c,{state:"sent",at:n.now});let s=im({...e,register:i},n.today).map(({key:c})=>c),a=`Cán bộ chọn coi như đã gửi: ${ve(
n.visitor())}`;return new Map([...t,...s].map(c=>{var d,p;let u=r.read(c),l=u&&ie(u.kind);return[c,{kind:(d=l==null?void 0:l.label)!=null?d:"",unit:(l==null?void 0:l.to)==="unit"&&o.get((p=u==null?
void 0:u.unit)!=null?p:"")||"",state:le.sent,at:n.now,why:a}]}))}var Op=(e,t,{as:n})=>Lt(e,t,({holds:r,remembered:o})=>r.some(({about:s})=>s==="ledger")?Nn(o,e.now)?R({key:"letter.busy"}):(
o.inFlight&&ac(e,t),t.alone(e,()=>{let s=os(e,We(e,e.table("accounts").rows)),a=Ur(t.ledger(),s.register,s.round),c=a==="unreadable"?[]:a.lost;n==="sent"&&ln(e,S1(s,c,e)),e.settle(),By(e,t)})?(B0(t),
e.log([{what:{key:n==="sent"?"log.countedAsSent":"log.sentAgain"}}]),P(io(yr(e,t)))):R({key:"workbook.busy"})):R({key:"letter.nothingHeld"}));function R1({office:e,post:t,remembered:n,state:r},o,i){
var a;let s=t.alone(e,()=>{let c=e.table("settings").rows.findIndex(u=>u.label.trim()===Re.lettersOn.label);return c<0?!1:(e.putTyped("settings",[{index:c,cells:{value:o?"Có":"Không"}}]),o&&
t.setConfirmed(xn(e.settings())),o?t.setRunner({runner:i,hour:r.settings.sendHour,since:e.now}):n.runner===i&&t.setRunner({runner:"",hour:0,since:""}),!0)});return(a=s==null?void 0:s.value)!=null?a:
!1}var Tp=(e,t,{on:n,takeOver:r})=>Lt(e,t,o=>{let i=n?Yc(o,r).refuse:[];if(i.length)return Ge(i.map(a=>Fe(a)));let s=t.me();return n&&t.setTrigger(o.state.settings.sendHour),R1(o,n,s)?(!n&&
o.remembered.runner===s&&t.setTrigger(void 0),e.compileSettings(),e.log([{what:{key:n?"log.lettersOn":"log.lettersOff"}}]),P(io(yr(e,t)))):R({key:"workbook.busy"})});function O1({office:e,post:t,
remembered:{runner:n,hour:r,since:o},state:{settings:i}}){if(!i.lettersOn||r===i.sendHour||n===""||n!==ve(e.visitor())||n!==t.me()||!t.hasTrigger())return!1;try{return t.setTrigger(i.sendHour),
t.setRunner({runner:n,hour:i.sendHour,since:o}),!0}catch{return!1}}var j0=(e,t)=>Lt(e,t,n=>{let r=!!n.remembered.inFlight;return r&&ac(e,t),P(io(O1(n)||r?yr(e,t):n))}),Z0=(e,t,{key:n})=>Lt(e,t,r=>{
let o=di(r,n);if(!o)return R({key:"letter.gone"});let{subject:i,html:s,text:a,attachments:c}=zr(o,r.state,"staff");return P({...wp(o,r.state),subject:i,html:s,text:a,zalo:Cy(o,r.state),attachments:
c.map(({name:u})=>u)})});var G0=({reason:e,code:t})=>`${Fo[e]}${t&&` (${t})`}`;function W0(e,t){let n=e.table("units").rows.filter(({code:a})=>a.trim()).map(a=>({...a,mailboxes:je(a.email).emails.map(
ht)})),r=new Set(n.flatMap(({mailboxes:a})=>a)),{bounces:o,delayed:i}=dy(t,a=>r.has(ht(a))),s=o.flatMap(a=>n.filter(({mailboxes:c})=>c.includes(ht(a.email))).map(({code:c,name:u})=>({unit:c.trim(),
name:u,bounce:a})));return{found:s,lines:s.map(({unit:a,name:c,bounce:u})=>({unit:a,name:c,email:u.email,why:G0(u)})),delayed:i}}function H0(e,{text:t}){if(e.visitor().is!=="staff")return R({key:
"who.staffOnly"});let{lines:n,delayed:r}=W0(e,t);return P({lines:n,delayed:r})}function T1(e,t,n){let{rows:r}=e.table("letters");return r.reduce((o,i,s)=>i.unit.trim()===t&&Rr(i.state)==="sent"&&je(
i.to).emails.some(c=>ht(c)===ht(n))&&(o<0||i.at>=r[o].at)?s:o,-1)}function V0(e,t,{text:n}){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let r=t.alone(e,()=>{let{found:o}=W0(e,n);if(
o.length===0)return P({marked:0});let{refused:i}=t.post(),s={...i};for(let{unit:a,bounce:c}of o)s[a]={email:c.email,day:e.today,why:c.reason};e.log(o.map(({unit:a})=>({what:{key:"log.mailReturned"},
unit:a})));for(let{unit:a,bounce:c}of o){let u=T1(e,a,c.email);u>=0&&e.putOwn("letters",[{index:u,cells:{state:le.bounced,why:G0(c),at:e.now}}])}return t.setRefused(s),P({marked:o.length})});return r?
r.value:R({key:"workbook.busy"})}var q0=({unit:e,guidance:t,department:n,contact:r,deadline:o,url:i})=>[`Kính gửi: ${e}`,`Theo ${t}, đề nghị đơn vị báo cáo tài khoản facebook${o&&`, ${o}`}.`,
"Mở liên kết riêng của đơn vị (điện thoại cũng được, không cần tài khoản Google):",i,
"Ai có liên kết này đều khai được cho đơn vị: đề nghị không chuyển cho người ngoài đơn vị. Biểu mẫu không hỏi mật khẩu, mã OTP, không thu tiền.",`Không mở được: mở bằng cửa sổ ẩn danh${r.trim()?
`, hoặc gọi ${r.trim()}`:""}.`,n].join(`\n`);var C1={none:{key:"link.noAddress"},unproved:{key:"link.unproved"},address:{key:"link.changed.address"},layout:{key:"link.changed.layout"},owner:{key:
"link.changed.owner"}},Cp=e=>e==="proved"?void 0:C1[e];function X0(e){let t=ns(e);return t==="none"||t==="unproved"?void 0:Cp(t)}var Es=e=>e.visitor().is==="staff"?void 0:{key:"who.staffOnly"};
function Y0(e){let t=Es(e);if(t)return R(t);let{webAddress:n,linkOnly:r}=e.settings(),o=ns(e),i=Cp(o),s=e.proof(),a=e.staff();return P({door:o,says:i?x(i):"",address:n,host:Dh,...s?{proof:{runsAs:
s.runsAs,version:s.version,at:be(s.at)}}:{},version:e.built.version,linkOnly:r,editors:e.editors().filter(c=>!pn(c,a)&&c!==e.owner()),units:e.table("units").rows.filter(({code:c,name:u})=>c.trim()&&
u.trim()).map(({code:c,name:u,email:l})=>({code:c.trim(),name:u,hasEmail:l.trim()!==""}))})}function J0(e){let t=Es(e);if(t)return R(t);let{webAddress:n}=e.settings(),r=e.linkKey();if(!n)return R({
key:"link.noAddress"});if(!r)return R({key:"link.noRow"});let o=r.write({kind:"test",until:e.instant+jl,address:qo(n)});return P({url:Zl(n,o),minutes:jl/6e4})}function Q0(e,{unit:t}){var d;let n=Es(
e);if(n)return R(n);let r=Cp(ns(e));if(r)return R(r);let o=e.table("units").rows.find(p=>p.code.trim()===t.trim()),i=o&&((d=ic(e))==null?void 0:d(t,"unit"));if(!i)return R({key:"link.noRow"});let s=
e.settings(),{guidance:a,department:c,contact:u}=s,l=ci(o,s,e.today);return P({url:i,message:q0({unit:o.name,guidance:a,department:c,contact:u,deadline:l,url:i})})}function ev(e,{unit:t}){let n=Es(e);
if(n)return R(n);let r=nt(e,()=>{let o=e.table("units").rows.findIndex(i=>i.code.trim()===t.trim());return o<0?R({key:"form.unknownUnit",with:{code:t}}):(e.log([{what:{key:"log.linkReplaced"},unit:
t.trim()}]),e.putOwn("units",[{index:o,cells:{link:e.newId()}}]),P({}))});return r!=null?r:R({key:"workbook.busy"})}function tv(e){let t=Es(e);if(t)return R(t);let n=nt(e,()=>(e.log([{what:{key:
"log.linksAnew"}}]),e.renewLinkKey(),P({})));return n!=null?n:R({key:"workbook.busy"})}var rt={heading:13,motto:13,title:14,body:13,table:11,recipients:11};var pe=(e,t,{bold:n,italic:r,size:o=rt.body,
indent:i,rule:s}={})=>({is:"paragraph",align:t,size:o,runs:[{text:e,...n?{bold:!0}:{},...r?{italic:!0}:{}}],...i?{indent:i}:{},...s?{rule:s}:{}}),nv=e=>Array.from({length:e},()=>pe("","center",{size:
rt.body}));var rv=e=>e.normalize("NFC").toUpperCase(),pi=({above:e,name:t})=>({is:"sides",leftWidth:45,whole:!0,left:[...e?[pe(rv(e),"center",{size:rt.heading})]:[],pe(rv(t)||"…………………………","center",{
size:rt.heading,bold:!0,rule:.4})],right:[pe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM","center",{size:rt.heading,bold:!0}),pe("Độc lập - Tự do - Hạnh phúc","center",{size:rt.motto,bold:!0,rule:1})]});
function hi(e,t,n){let[,r="",o=""]=t.split("-"),i=+r<=2?r:String(+r);return t?`${e||"…………………"}, ngày ${o} tháng ${i} năm ${t.slice(0,4)}`:`${e||"…………………"}, ngày …… tháng …… năm ${n}`}var fi=(e,t,n)=>(
{is:"sides",leftWidth:45,whole:!0,left:[pe("Nơi nhận:","left",{size:12,bold:!0,italic:!0}),...n.map((r,o)=>pe(`- ${r}${o===n.length-1?".":";"}`,"left",{size:rt.recipients}))],right:[pe(e,"center",{
bold:!0}),...t?[pe(t,"center",{bold:!0})]:[],...nv(4),pe("………………………………","center",{bold:!0})]});var iv=["accountName","pageName","address","name","office","phone","email"],ov=["name","office","phone",
"email"],_1=e=>e.kind===K.none?["",`${K.none} tài khoản. ${e.reason}`,"","","","",""]:iv.map(t=>e[t]),L1=(e,t)=>({is:"table",widths:[12,14,23,14,12,10,15],head:[[...["accountName","pageName",
"address"].map(n=>({text:we[n].heading,down:2})),{text:"Thông tin người quản trị",across:ov.length}],ov.map(n=>({text:we[n].heading}))],lines:[...e.map(n=>({cells:_1(n)})),...Array.from({length:t},(
)=>({cells:iv.map(()=>"")}))]}),$1=({name:e,kind:t})=>/\b(?:cong doan co so|cdcs)\b/.test(W(`${t} ${e}`))?"TM. BAN CHẤP HÀNH":"TM. BAN THƯỜNG VỤ",so=e=>e.filter(t=>t.usage!==Ae.stopped).sort((t,
n)=>mn(t.pageName||t.accountName,n.pageName||n.accountName));function sv(e,t,n){let r=so(n!=null?n:[]),o=r.reduce((i,s)=>s.updated>i?s.updated:i,"");return{name:n?`Bao cao ${t.code}`:
`Mau bao cao ${t.code}`,landscape:!0,blocks:[pi({above:t.above||e.federation,name:t.name}),pe(`THÔNG TIN TÀI KHOẢN FACEBOOK ${e.federation.normalize("NFC").toUpperCase()}`,"center",{bold:!0,size:
rt.title}),pe(`(theo ${e.guidance} của ${e.federation})`,"center",{italic:!0}),{is:"paragraph",align:"center",size:rt.body,runs:[{text:"Kính gửi: ",bold:!0},{text:
`${e.federation} (qua ${e.department})`}]},L1(r,n&&r.length?0:4),pe(hi("",o&&ue(o),e.today.slice(0,4)),"right",{italic:!0}),fi($1(t),"",["Như kính gửi","Lưu: VP"])]}}function av(e){var r;let t=
new Map;for(let o of e)t.set(o.above,[...(r=t.get(o.above))!=null?r:[],o]);let n=(o,i)=>mn(o.unit.name,i.unit.name);return[...t].sort(([o],[i])=>o===""?-1:i===""?1:mn(o,i)).map(([o,i])=>[o,i.sort(
n)])}var cv=(e,t,n)=>[pi({above:e.above,name:e.federation}),pe(hi(e.place,e.today,""),"right",{italic:!0}),pe(t,"center",{bold:!0,size:rt.title}),pe(`${e.round?`${e.round}. `:""}Căn cứ ${e.guidance}`,
"center",{italic:!0,...n?{}:{size:rt.body}})],uv=e=>fi("TM. BAN THƯỜNG VỤ","",["Tổng Liên đoàn Lao động Việt Nam (để báo cáo)","Thường trực Liên đoàn Lao động tỉnh",`Lưu: VP, ${e.department}`]),A1=({
unit:e})=>e.status||"Không phải báo cáo";function lv(e,t){let n=0,r=av(t).flatMap(([a,c])=>[{across:a||`Trực thuộc ${e.federation}`},...c.flatMap(u=>{n+=1;let l=[String(n),u.unit.name],d=[
u.unit.first?q(u.unit.first.slice(0,10)):""],p=so(u.rows);return p.length===0?[{cells:[...l,A1(u),"","","","",...d]}]:p.map((h,f)=>({cells:[...f===0?l:["",""],h.kind===K.none?`${K.none}. ${h.reason}`:
h.pageName||h.accountName,h.address,h.name,h.office,[h.phone,h.email].filter(Boolean).join(`\n`),...f===0?d:[""]]}))})]),o=t.filter(({unit:a})=>a.status!==""),i=o.filter(({unit:a}
)=>a.status===L.missing).length,s=t.flatMap(({rows:a})=>so(a)).filter(({kind:a})=>a!==K.none).length;return{name:"Danh sach tai khoan",landscape:!0,blocks:[...cv(e,
"DANH SÁCH TÀI KHOẢN FACEBOOK CỦA CÁC CẤP CÔNG ĐOÀN",!0),{is:"table",widths:[4,18,16,21,13,10,11,7],head:[[{text:"STT"},{text:tt.name.heading},{text:we.pageName.heading},{text:we.address.heading},{
text:we.name.heading},{text:we.office.heading},{text:"Điện thoại, email"},{text:"Ngày nộp"}]],lines:r},pe(
`Tổng số: ${o.length} đơn vị phải báo cáo, ${o.length-i} đơn vị đã báo cáo, ${i} đơn vị chưa báo cáo; ${s} tài khoản, trang, nhóm.`,"justify",{indent:!0}),uv(e)]}}function dv(e,t){let n=0,r=
i=>i.review===he.passed&&(i.kind===K.page||i.kind===K.group),o=av(t).flatMap(([i,s])=>{let a=s.flatMap(({unit:c,rows:u})=>so(u).filter(r).map(l=>(n+=1,{cells:[String(n),c.name,l.kind,l.pageName,
l.address]})));return a.length?[{across:i||`Trực thuộc ${e.federation}`},...a]:[]});return{name:"Danh sach trang chinh thuc",landscape:!1,blocks:[...cv(e,
"DANH SÁCH TRANG, NHÓM FACEBOOK CHÍNH THỨC CỦA CÁC CẤP CÔNG ĐOÀN",!1),{is:"table",widths:[7,27,10,24,32],head:[[{text:"STT"},{text:tt.name.heading},{text:we.kind.heading},{text:we.pageName.heading},{
text:we.address.heading}]],lines:o},uv(e)]}}function pv(e,t,n){let r=_a(t.address),o=ct(t.foundOn),i=[...r.ok?[]:[{key:"paper.fakeAddress",field:"address"}],...o&&o<=e.today?[]:[{key:"paper.fakeDay",
field:"foundOn"}],.../^\d{5,25}$|^$/.test(t.pageId.trim())?[]:[{key:"paper.fakeId",field:"pageId"}],...n.name?[]:[{key:"paper.fakeUnit",field:"unit"}]];if(!r.ok||!o||i.length)return $t(...i);let s=(a,
c)=>({is:"paragraph",align:"justify",size:rt.body,indent:!0,runs:[{text:`- ${a}: `},{text:c,bold:!0}]});return tn({name:"Bao trang gia mao",landscape:!1,blocks:[pi({above:e.above,name:e.federation}),
pe(hi(e.place,e.today,""),"right",{italic:!0}),pe("ĐỀ NGHỊ XỬ LÝ TRANG GIẢ MẠO TỔ CHỨC CÔNG ĐOÀN","center",{bold:!0,size:rt.title}),pe("Kính gửi: …………………………………………","center"),pe(
`${e.federation} phát hiện một trang trên mạng xã hội Facebook giả mạo tổ chức công đoàn, cụ thể như sau:`,"justify",{indent:!0}),s("Địa chỉ trang giả mạo",r.canonical),...t.pageId.trim()?[s(
"Mã số của trang",t.pageId.trim())]:[],s("Ngày phát hiện",q(o)),s("Đơn vị bị giả mạo",n.name),s("Trang chính thức của đơn vị",n.address||"đơn vị không có trang"),...t.does.trim()?[s("Biểu hiện",
t.does.trim())]:[],pe(`${e.federation} đề nghị xem xét, gỡ bỏ trang nêu trên và thông báo kết quả để đơn vị thông tin đến đoàn viên, người lao động./.`,"justify",{indent:!0}),fi("TM. BAN THƯỜNG VỤ",
"",["Như trên","Đơn vị bị giả mạo",`Lưu: VP, ${e.department}`])]})}var hv=300,fv=F({what:Ht(["blank","filled","list","pages","fake"]),above:D().check(Ee(2e3)),status:D().check(Ee(100)),unit:D().check(
Ee(nr)),fake:Le(F({address:D().check(Ee(2e3)),foundOn:D().check(Ee(100)),pageId:D().check(Ee(100)),does:D().check(Ee(2e3))}))}),E1=(e,t)=>At(t).startsWith(At(e).replace(/^lđlđ(?= |$)/,
"liên đoàn lao động"));function mv(e,t){let n=new Map(e.map(r=>[B(r.code),r.name]));return({parent:r})=>{let o=r.trim(),i=n.get(B(o));return i!=null?i:o&&!E1(o,t)?o:""}}function gv(e){if(e.visitor(
).is!=="staff")return R({key:"who.staffOnly"});let t=e.table("units").rows.filter(({code:r})=>r.trim()),n=mv(t,e.settings().federation);return P({units:t.map(r=>({code:r.code.trim(),name:r.name,above:
n(r),status:r.status})).sort((r,o)=>mn(r.name,o.name))})}function yv(e){let t=e.settings();return{federation:t.federation,above:t.paperAbove,department:t.department,guidance:t.guidance,place:t.place,
round:t.round,today:e.today}}function P1(e,{above:t,status:n,unit:r}){var a;let o=e.table("units").rows.filter(({code:c})=>c.trim()),i=mv(o,e.settings().federation),s=new Map;for(let c of e.table(
"accounts").rows){let u=B(c.unit);s.set(u,[...(a=s.get(u))!=null?a:[],c])}return o.map(c=>{var u;return{unit:c,above:i(c),rows:(u=s.get(B(c.code)))!=null?u:[]}}).filter(c=>(!t||c.above===t)&&(!n||
c.unit.status===n)&&(!r||B(c.unit.code)===B(r)))}function N1(e,t,n){var s,a,c,u;let r=t.unit?n[0]:void 0,o=so((s=r==null?void 0:r.rows)!=null?s:[]).find(({kind:l})=>l===K.page||l===K.group),i=pv(yv(
e),(a=t.fake)!=null?a:{address:"",foundOn:"",pageId:"",does:""},{name:(c=r==null?void 0:r.unit.name)!=null?c:"",address:(u=o==null?void 0:o.address)!=null?u:""});return i.ok?P([i.value]):Ge(
i.problems.map(l=>{var d;return{...Fe(l),row:(d=l.field)!=null?d:""}}))}function bv(e,t){if(e.visitor().is!=="staff")return R({key:"who.staffOnly"});let n=P1(e,t);if(t.what==="fake")return N1(e,t,n);
if(n.length===0)return R({key:"paper.nothing"});let r=yv(e);return t.what==="list"?P([lv(r,n)]):t.what==="pages"?P([dv(r,n)]):n.length>hv?R({key:"paper.tooMany",with:{count:n.length,most:hv}}):P(
n.map(({unit:o,above:i,rows:s})=>sv(r,{...o,above:i},t.what==="filled"?s:void 0)))}var wv=({code:e,name:t})=>({code:e.trim(),name:t});function M1(e,t,n){var s;let r=t.table("units").rows,o=r.find(
a=>a.code.trim()===e),i=o&&!Ze(o)?(s=ft(r).today(o))==null?void 0:s.code.trim():void 0;return i&&Rs(i,n,r,t.settings()).may?i:e}function Jc(e,t){var _;let n=e.visitor(),r=e.settings(),o=e.table(
"units").rows,i=Ss(n,o),s=i.filter(Ze),a=s.length?s:i,c=(_=t.unit)!=null?_:a.length===1?a[0].code.trim():void 0,u=c&&M1(c,e,n);if(u!==void 0){let b=Rs(u,n,o,r);if(!b.may)return R(b.why)}let l=Uc(n,r);
if(u===void 0&&a.length===0&&!l)return R(zc(n,r));let d=o.find(b=>b.code.trim()===u),{guidance:p,federation:h,department:f,contact:w,notice:S}=r;return P({who:{email:ve(n),isStaff:n.is==="staff"},
unit:d&&{...wv(d),status:d.status,timeliness:d.timeliness},yourUnits:a.map(wv),mayChoose:l,rows:d?no(e.table("accounts").rows,d.code.trim()).map(({row:b,index:v})=>Ts(b,v,e.markKey())):[],deadline:ci(
d,r,e.today),guidance:p,federation:h,department:f,contact:w,notice:S,draft:d&&n.is!=="link"?e.drafts.get(d.code.trim()):""})}var I1=(e,t)=>[e.formerly,...t.flatMap(({name:n,code:r,formerly:o})=>[
n.replace(/[,;]/g," "),r,o])].map(n=>n.trim()).filter(Boolean).join(`\n`);function kv(e){let t=e.visitor(),n=e.table("units").rows,r=Ss(t,n),o=Uc(t,e.settings())?n:r,{merged:i}=ft(n);return P({units:
o.filter(s=>s.code&&s.name&&Ze(s)).map(s=>{let a=I1(s,i(s));return a?[s.code.trim(),s.name,a]:[s.code.trim(),s.name]})})}var _p=(e,t)=>e.trim()===t.trim();function xv(e,t,n){let r={...t.fields},o=[];
for(let s of de){let[a,c,u]=[e.fields[s],t.fields[s],n.fields[s]];_p(c,a)?r[s]=u:!_p(u,a)&&!_p(u,c)&&o.push(s)}let i=t.stopped===e.stopped?n.stopped:t.stopped;return{fields:r,stopped:i,bothChanged:o}}
var D1=e=>{let t=ve(e.visitor());return{refusal:()=>{},received:n=>n,by:t,consentBy:t,recorded:()=>{}}},vv=200,F1=30,z1=(e,t)=>({...Si(we),unit:e,usage:Ae.active,rowId:t}),U1=(e,t)=>de.every(n=>e[
n]===t[n])&&yt(e)===yt(t),K1=(e,t)=>t.stopped&&e?void 0:Po(t.fields),B1=(e,t,n)=>({...e,...n==null?void 0:n.values,usage:t.stopped?Ae.stopped:Oi(e.usage)===Ae.locked?Ae.locked:Ae.active}),j1=e=>({
fields:Object.fromEntries(de.map(t=>[t,e[t]])),stopped:yt(e)});function Z1(e,t){if(!t||!e.opened||Vt(t)===e.version)return e;let{fields:n,stopped:r,bothChanged:o}=xv(e.opened,e,j1(t));
return o.length>0?e:{...e,fields:n,stopped:r,version:Vt(t)}}function G1(e,t,n,r){let o=n.findIndex((d,p)=>zn(d,p)===e.rowId),i=o<0?void 0:n[o],a=i&&i.unit.trim()!==t?e:Z1(r.received(e,i,n),i);if(i&&
i.unit.trim()!==t)return Fe({key:"who.notYours"},{row:a.rowId});if(!i&&a.version!=="")return Fe({key:"form.rowGone"},{row:a.rowId});let c=K1(i,a),u=B1(i!=null?i:z1(t,a.rowId),a,c);if(!i)return{sent:a,
reading:c,after:u,what:"added"};let l=U1(i,u)?"same":yt(u)&&!yt(i)?"stopped":"changed";return{sent:a,reading:c,index:o,before:i,after:u,what:l}}var W1=e=>({by:e.source===bn.hand?"":e.by,at:be(
e.updated)}),H1=(e,t)=>t.flatMap(({before:n,index:r,sent:o,what:i})=>n&&i!=="same"&&Vt(n)!==o.version?[{...Ts(n,r,e.markKey()),...W1(n)}]:[]);function V1(e){return e.filter(({what:t}
)=>t!=="same").flatMap(({sent:t,reading:n})=>{var r;return((r=n==null?void 0:n.findings)!=null?r:[]).filter(o=>o.level==="fault").map(o=>({key:o.problem.key,sentence:po(o.problem),row:t.rowId,field:
o.field,suggest:o.suggest}))})}function q1(e,t,n){let r=e.some(({after:i})=>!yt(i)&&i.kind!==K.none),o=new Set(e.map(({index:i})=>i));return r?no(n,t).filter(({row:i,index:s})=>i.kind===K.none&&!yt(
i)&&!o.has(s)).map(({row:i,index:s})=>({sent:{rowId:i.rowId,version:Vt(i),fields:i,stopped:!0},index:s,before:i,after:{...i,usage:Ae.stopped},what:"stopped"})):[]}function X1(e,t,n){let r=new Map(
e.map(s=>[s.index,s.after])),o=[...no(n,t).map(({row:s,index:a})=>{var c;return(c=r.get(a))!=null?c:s}),...e.filter(s=>s.index===void 0).map(s=>s.after)].filter(s=>!yt(s)),i=o.filter(
s=>s.kind===K.none);return i.length===0||i.length===o.length?[]:i.map(s=>Fe({key:"account.noneWithAccounts"},{row:s.rowId,field:"kind"}))}var Y1=e=>e.some(({what:t,after:n})=>(t==="added"||
t==="changed"&&!yt(n))&&n.kind!==K.none);function J1(e,t,n,r){let o=H1(e,n);if(o.length)return Ge(o.map(a=>Fe({key:"form.conflict"},{row:a.rowId})),o);let i=n.filter(({what:a})=>a==="added").length;
if(i>0&&no(r,t.unit).length+i>vv)return R({key:"form.unitFull",with:{most:vv}});let s=[...V1(n),...X1(n,t.unit,r)];return Y1(n)&&!t.consent&&s.push(Fe({key:"form.consent"},{field:"consent"})),
s.length?Ge(s):void 0}var Q1=e=>[...new Set(e.flatMap(({before:t,after:n})=>[...de.filter(r=>{var o;return((o=t==null?void 0:t[r])!=null?o:"")!==n[r]}).map(Sn),...t&&t.usage!==n.usage?[Sn("usage")]:[
]]))],Sv=e=>Object.fromEntries(af.map(t=>[t,e[t]]));function eN(e,t,n,r){let o=e.markKey();if(!n.consent||!Pr(t)||!o)return{consent:"",consentMark:""};let i=Qg(r,e.now,e.settings().notice);return{
consent:i,consentMark:Wi({...t,consent:i},o)}}function tN(e,t,n,r,o){let i=e.visitor(),s=e.table("accounts");for(let{after:l,what:d}of t)Object.assign(l,{updated:e.now,by:o.by,source:bn.form}),
d!=="stopped"&&Object.assign(l,eN(e,l,n,o.consentBy));let a=s.rows.slice(),c=t.filter(l=>l.index===void 0);e.log([{what:{key:r?"log.formUnlisted":"log.form"},unit:n.unit,rowId:t.map(({after:l}
)=>l.rowId).join(", "),columns:Q1(t)}]);for(let l of t)l.index!==void 0&&(a[l.index]=l.after);let u=Nl(e,{accounts:[...a,...c.map(l=>l.after)],units:[n.unit],typed:t.filter(l=>l.index!==void 0).map(
l=>({index:l.index,cells:Sv(l.after)})),added:c.map(l=>Sv(l.after))});return i.is==="staff"&&e.putOwn("accounts",t.filter(({before:l})=>(l==null?void 0:l.review)===he.passed).map(({index:l})=>({index:
l,cells:{review:""}}))),u}function nN(e,t,n,r){let o=e.table("units").rows.find(a=>a.code.trim()===t.unit),i=e.settings(),s=new Map(r.accounts.map(({own:a,reading:c})=>[a.rowId,c]));return{unit:{code:
o.code.trim(),name:o.name,status:o.status,timeliness:o.timeliness},recorded:n.map(({after:a,what:c})=>({rowId:a.rowId,title:a.kind===K.none?`${K.none}: ${a.reason}`:a.pageName||a.accountName,address:
a.address,what:c})),rows:no(e.table("accounts").rows,t.unit).map(({row:a,index:c})=>Ts(a,c,e.markKey(),s.get(a.rowId))),deadline:ci(o,i,e.today),pages:i.pages}}var rN=({reading:e})=>e!==void 0&&
e.findings.some(({level:t})=>t==="fault");function oN(e,{consent:t},n){let{before:r,what:o}=n;return o==="same"&&t&&r&&!yt(r)&&Pr(r)&&!rN(n)&&Nr(r,e.markKey())!=="given"?{...n,what:"changed"}:n}
function iN(e,t,n){let r=n.refusal();if(r)return R(r);let o=e.table("units").rows,i=Rs(t.unit,e.visitor(),o,e.settings());if(!i.may)return R(i.why);let s=e.table("accounts").rows,a=t.rows.map(h=>G1(h,
t.unit,s,n)),c=a.filter(h=>"sentence"in h);if(c.length)return Ge(c);let u=a.map(h=>oN(e,t,h));u.push(...q1(u,t.unit,s));let l=J1(e,t,u,s);if(l)return l;let d=u.filter(({what:h})=>h!=="same"),p=
d.length?tN(e,d,t,i.unlisted,n):yy(e,t.unit);return n.recorded(p),P(nN(e,t,u,p))}function Qc(e,t,n=D1(e)){var r;return t.rows.length===0?R({key:"form.nothing"}):t.rows.length>F1?R({key:"form.tooMany"}
):new Set(t.rows.map(o=>o.rowId)).size!==t.rows.length?Ge([{key:"form.oldPage",sentence:x({key:"form.oldPage"})}]):(r=nt(e,()=>iN(e,t,n)))!=null?r:R({key:"workbook.busy"})}var De=e=>D().check(Ee(e)),
mi=De(nr),Rv=F(Object.fromEntries(de.map(e=>[e,De(2e3)]))),Cv=D().check(Ho(/^[~\w-]{1,40}$/)),$p=F({rowId:Cv,version:De(400),fields:Rv,stopped:Fn(),opened:Le(F({fields:Rv,stopped:Fn()}))}),Ap=F({unit:
mi,consent:Fn(),rows:Tt($p).check(Ee(60))}),br=F({}),Ov=F({parent:Le(De(500)),kind:Le(De(500)),state:Le(De(40))}),Lp={rowId:Cv,version:De(400)},sN=ew("as",[F({...Lp,as:Vo("passed")}),F({...Lp,as:Vo(
"returned"),comment:De(500),fields:Tt(Ht(de)).check(Ee(de.length))}),F({...Lp,as:Vo("undo"),was:F({review:De(100),comment:De(2e3),fixFields:De(2e3),approved:De(4e3)})})]),eu=F({key:De(300)}),qt=(e,
t)=>({input:e,run:t}),Ie=(e,t)=>qt(e,(n,r,o)=>t(n,o)),Tv={openForm:Ie(F({unit:Le(mi)}),Jc),listUnits:Ie(br,kv),saveReport:Ie(Ap,(e,t)=>Qc(e,t)),keepDraft:Ie(F({unit:mi,draft:De(6e4)}),r0),dropDraft:
Ie(F({unit:mi}),o0),checkAll:Ie(br,vy),checkGoogle:Ie(br,n0),overview:Ie(Ov,e0),reviewQueue:Ie(Ov,t0),decideReviews:Ie(F({decisions:Tt(sN).check(hd(1),Ee(Vx))}),Xx),previewRoster:Ie(F({text:De(4e6)}),
N0),importRoster:Ie(F({text:De(4e6)}),M0),papersView:Ie(br,gv),papers:Ie(fv,bv),lettersView:qt(br,j0),previewLetter:qt(eu,Z0),sendToMe:qt(eu,kp),sendNow:qt(eu,xp),skipLetter:qt(eu,vp),decideUnknown:
qt(F({key:De(300),wasSent:Fn()}),Sp),confirmPlan:qt(F({mark:De(2e3)}),Rp),settleMemories:qt(F({as:Ht(["sent","again"])}),Op),linksView:Ie(br,Y0),testLink:Ie(br,J0),unitLink:Ie(F({unit:mi}),Q0),
replaceLink:Ie(F({unit:mi}),ev),renewLinks:Ie(br,tv),readReturned:Ie(F({text:De(4e5)}),H0),markReturned:qt(F({text:De(4e5)}),V0),switchLetters:qt(F({on:Fn(),takeOver:Fn()}),Tp)},aN=41e5;function _v(e,
t,n,r){if(typeof n!="string"||!Object.prototype.hasOwnProperty.call(Tv,n))throw new Error("unknown call");if(typeof r!="string"||r.length>aN)throw new Error("malformed body");let{input:o,run:i}=Tv[n];
return i(e,t,Oc(o,JSON.parse(r)))}var ao=["phone","email","secondPhone"];function cN(e){let t=e.replace(/\D/g,"");return t.length>6?`••• ${t.slice(-3)}`:"•••"}function uN(e){var r;let[,t,n]=(r=
/^([^\s@])[^\s@]*@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(e.trim()))!=null?r:[];return t===void 0?"•••":`${t}•••@${n}`}var Ep=(e,t)=>t.trim()===""?t:e==="email"?uN(t):cN(t),Pp=(e,t,n)=>n!==""&&t.trim(
)===Ep(e,n)?n:t,lN=/[^\s@“”"'(),;<>]+@[^\s@“”"'(),;<>]+/g,dN=/(?:\d[\s.()\x2f-]{0,3}){6,}\d/g,Np=e=>e.replace(lN,"•••").replace(dN,"•••");var Lv=e=>ao.includes(e);function $v(e){if(Lv(e.field)){let{
key:t,row:n,field:r}=e;return{key:t,sentence:x({key:"link.stored"}),row:n,field:r}}return{...e,sentence:Np(e.sentence)}}function Ps(e,t){let n={...e.fields};for(let r of ao)n[r]=Ep(r,e.fields[r]);
return{...e,version:t.rowMark(e.version),fields:n,says:e.says.map($v),comment:Np(e.comment),masked:ao.filter(r=>e.fields[r].trim()!=="")}}var Av=(e,t)=>({...Ps(e,t),by:e.by.startsWith("liên kết ")?
e.by:""}),Ev=(e,t)=>{var n;return Lv(e.field)&&t.has(`${(n=e.row)!=null?n:""} ${e.field}`)?$v(e):e};function Pv(e,t,n,r){let{copiedFrom:o,...i}=e,s={...e.fields},a=e.opened&&{...e.opened,fields:{
...e.opened.fields}};for(let u of ao){for(let l of[t,n])l&&s[u]===e.fields[u]&&(s[u]=Pp(u,s[u],l[u]));a&&t&&(a.fields[u]=Pp(u,a.fields[u],t[u]))}let c=t!==void 0&&r.rowMark(Vt(t))===e.version;return{
...i,fields:s,...a?{opened:a}:{},version:c?Vt(t):e.version}}function Mp(e,t){let{webAddress:n}=e.settings();return!n||!(e.instant<=t.until)||t.address!==qo(n)?{key:"link.testOver"}:e.seenAs()===""?
void 0:{key:"link.testSignedIn"}}function Nv(e,{token:t,noSignIn:n}){let r=eo(e,t);if(r.is!=="test")return R({key:"link.refused"});let o=Mp(e,r.token);if(o)return R(o);if(!n)return R({key:
"link.testNoTick"});let{webAddress:i}=e.settings(),{layout:s,version:a}=e.built,c=e.runsAs(),u=e.exclusively(()=>(e.rememberProof({address:i,runsAs:c,layout:s,version:a,at:e.now}),e.log([{what:{key:
"log.linkProved"}}]),P({address:i,runsAs:c,version:a})));return u!=null?u:R({key:"workbook.busy"})}function Iv(e){let{federation:t,department:n,guidance:r,contact:o}=e.settings();return{federation:t,
department:n,guidance:r,contact:o}}var Ns=class extends Error{constructor(n){super("no form");this.problems=n}};function Mv(e,t){let n=Jc(e,{unit:t}),r=e.linkKey();if(!n.ok)throw new Ns(n.problems);
if(!n.value.unit||!r)throw new Error("a link that holds opens its form");let{value:o}=n;return{...o,unit:o.unit,yourUnits:[],mayChoose:!1,rows:o.rows.map(i=>Ps(i,r))}}function pN(e,t){var n,r;return(
r=(n=ft(t).today(e))==null?void 0:n.name)!=null?r:""}function hN(e,t){let{superiorsFill:n}=e.settings();return ft(e.table("units").rows).below(t).map(({code:r,name:o,status:i,timeliness:s,updated:a,
phone:c})=>({code:r.trim(),name:o,status:i,timeliness:s,at:be(a),phone:n?c:"",mayFillIn:n}))}var fN=(e,t)=>{var n,r;return(r=(n=ft(e.table("units").rows).superior(t))==null?void 0:n.name)!=null?r:""};
function mN(e){let{closed:t}=jo(e);return t?bt(re(t,Gd)):""}function gN(e,t,{token:n}){let{webAddress:r}=e.settings(),o=Mp(e,n),i=e.proof();return{office:Iv(e),state:"test",token:t,runsAs:e.runsAs(),
version:e.built.version,address:qo(r)===n.address?r:"",refused:o?x(o):"",proved:(i==null?void 0:i.address)===r&&i.version===e.built.version}}function tu(e,{token:t,unit:n}){let r=eo(e,t),o={office:Iv(
e)};switch(r.is){case"refused":return{...o,state:"refused"};case"test":return gN(e,t,r);case"gone":return{...o,state:"merged",unit:r.unit.name,into:pN(r.unit,e.table("units").rows)};case"receipt":
return{...o,state:"receipt",token:t,form:Mv(e,r.unit.code.trim()),until:mN(e)};case"open":return{...o,state:r.kind==="preview"?"preview":"open",token:t,form:Mv(e,n!=null?n:r.unit.code.trim()),below:
n===void 0?hN(e,r.unit):[],above:fN(e,r.unit)}}}var yN=80;function bN(e){var r,o;let t=zi(e.slice(0,200)),n=t.ok?t.name:N(e.slice(0,200));return((o=(r=n.match(/\p{L}/gu))==null?void 0:r.length)!=null?
o:0)<2||/[@\x2f]|\d{3}/.test(n)?"":n.slice(0,yN)}function wN(e,t){let n=eo(e,t);return n.is==="open"?n.kind==="preview"?{key:"link.preview"}:void 0:n.is==="receipt"?{key:"link.closed"}:{key:
"link.refused"}}var kN={self:"tự khai",behalf:"khai hộ"};function xN(e,t,n,r,o,i,s){let a=`liên kết ${t}`;return{refusal:()=>wN(e,o.token),received:(c,u,l)=>{let d=c,p=l.find((f,w)=>zn(f,
w)===d.copiedFrom&&f.unit.trim()===n),h=Pv(d,u,p,r);for(let f of ao)h.fields[f]!==d.fields[f]&&s.add(`${d.rowId} ${f}`);return h},by:`${a} (${i})`,consentBy:o.consent?`${i} (${kN[o.consent]}, ${a})`:
"",recorded:c=>Xa(e,c,({code:u})=>n===t&&u.trim()===t)}}function vN(e,t,n){var r;return e.ok?{ok:!0,value:{...e.value,rows:e.value.rows.map(o=>Ps(o,t))}}:Ge(e.problems.map(o=>Ev(o,n)),(r=
e.conflicts)==null?void 0:r.map(o=>Av(o,t)))}function Dv(e,t){let n=bN(t.sender),r=e.linkKey(),o=r==null?void 0:r.read(t.token);if(!r||!o||o.kind==="test")return R({key:"link.refused"});if(
!n)return Ge([Fe({key:"link.sender"},{field:"sender"})]);let{token:i,sender:s,consent:a,unit:c=o.unit,...u}=t,l=new Set,d=Qc(e,{...u,unit:c,consent:a!==""},xN(e,o.unit,c,r,t,n,l));return vN(d,r,l)}
var Fv=D().check(Ee(nr)),Ip=(e,t)=>({input:e,run:t}),Dp={linkOpen:Ip(F({token:fc,unit:Le(Fv)}),(e,t)=>{try{return P(tu(e,t))}catch(n){if(n instanceof Ns)return Ge(n.problems);throw n}}),linkSave:Ip(
fd(Qb(Ap,{unit:!0,consent:!0,rows:!0}),{token:fc,unit:Le(Fv),sender:D().check(Ee(400)),consent:Ht(["","self","behalf"]),rows:Tt(fd($p,{copiedFrom:Le(D().check(Ee(60)))})).check(Ee(60))}),(e,t)=>Dv(e,
t)),linkConfirm:Ip(F({token:fc,noSignIn:Fn()}),Nv)},zv=e=>typeof e=="string"&&Object.prototype.hasOwnProperty.call(Dp,e),SN=1e6;function Uv(e,t){if(typeof t!="string"||t.length>SN)throw new Error(
"malformed body");return Oc(Dp[e].input,JSON.parse(t))}var Kv=(e,t,n)=>Dp[t].run(e,n);var Bv=e=>new at({who:ux(e),waitMs:5e3});function RN(e){var c,u;let t=Vr(e),{settings:n}=kn((u=(c=hn())==null?
void 0:c.settings)!=null?u:{}),{federation:r,department:o,guidance:i,contact:s}=n,a={federation:r,department:o,guidance:i,contact:s};return e instanceof ne&&e.problem.key==="workbook.otherLayout"?{
office:a,state:"upgrading"}:{office:a,state:"failed",says:x(t)}}function jv(e){var o;let t=(o=e.parameter)==null?void 0:o.k,n=typeof t=="string"?t:"",r;try{r=tu(Bv(n),{token:n})}catch(i){r=RN(i)}
return Cx(r)}function Zv(e,t){let n;try{let r=Uv(e,t);return n=Bv(r.token),JSON.stringify(Kv(n,e,r))}catch(r){let o=Vr(r);return n==null||n.letGo(),JSON.stringify(R(o))}}function Gv(e){vx(),ON(
e==null?void 0:e.source)}function ON(e){try{let t=new at({book:e,waitMs:5e3}),n=t.compileSettings(),r=nt(t,()=>Dr(t,t.mayWrite("accounts","review")));CN(t,e,n,r),hr(t,()=>t.mayWrite("accounts",
"review"))}catch(t){t instanceof ne?t.problem.key!=="workbook.notSetUp"?e==null||e.toast(x(t.problem),"Sổ Tài Khoản",30):e&&TN(e):Hr("onOpen",t)}}function TN(e){let t=Bc(e);if(t==="none")return;let n=
t==="copy"?"workbook.isCopy":"workbook.memoryLost";e.toast(x({key:n}),"Sổ Tài Khoản",30)}function CN(e,t,n,r){var a;let o=X0(e),i=e.settings().lettersOn;if(!i&&!o||!e.mayWrite("settings",
"value"))return;let s=i?Mx(e,(a=e.remembered().post)!=null?a:dr,n,r):[];o&&s.unshift(o),s.length&&(t==null||t.toast(s.map(x).join(`\n`),"Sổ Tài Khoản",30))}function _N(e){try{return!e.mayWrite(
"accounts","unit")||!e.mayWrite("units","status")}catch{return!1}}function Wv(e,t){if(zv(e))return Zv(e,t);let n;try{let r=Os();if(r==="")return JSON.stringify(R({key:"who.nobody"}));let o=n=new at({
who:ai(r)}),i=_v(o,new pr(()=>o.spreadsheet()),e,t);return e!=="checkGoogle"&&hr(o),JSON.stringify(i)}catch(r){let o=Vr(r);return n==null||n.letGo(),o.key!=="workbook.unexpected"||!n||!_N(n)?
JSON.stringify(R(o)):(si(n,"protectionErrorsAtFlush",n.wasRefusedLate),JSON.stringify(R({key:"workbook.protected"})))}}function LN(e){Gv(e)}function $N(e){e!=null&&e.range&&e.source&&px(e)}
function AN(e){return e!=null&&e.parameter?jv(e):void 0}function EN(e,t){return Wv(e,t)}function PN(e){lx(e)}function NN(){Zx()}function MN(){Gx()}return nS(IN);})();
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
